/* SPDX-License-Identifier: Apache-2.0
 *
 * Rule text -> rules, in the order in which they speak. Line by line like the lexicon (what a line says: rule_lines.c); what is
 * wrong is told with its line and left out. */
#include <stdlib.h>

#include "text/lexicon_parse.h"
#include "text/rule_parts.h"

static void begin(struct reading *p, tr_str line)
{
    tr_str key = rule_word(&line);
    struct tr_rule r = { .on = TR_LEX_VERB,
                         .conf = 0.8,
                         .prio = 50,
                         .id = line,
                         .file = p->file->name,
                         .line = p->line,
                         .is_case = p->file->is_case };
    p->now = NULL;
    if (!tr_str_is(key, "rule") || line.n == 0 || tr_str_find(line, TR_STR(" ")) != TR_NOT_FOUND) {
        rule_fault(p, "found \"" TR_FMT " " TR_FMT "\", expected rule ID", TR_ARG(key), TR_ARG(line));
        return;
    }
    if (!TR_PUSH(p->a, &p->r->list, r)) p->full = true;
    else p->now = &p->r->list.v[p->r->list.n - 1];
}

static void read_file(struct reading *p)
{
    tr_str rest = p->file->text;
    if (tr_utf8_bad(rest) != TR_NOT_FOUND) {
        rule_fault(p, "found bytes that are not UTF-8, expected UTF-8");
        return;
    }
    p->line = 0;
    p->now = NULL;
    while (rest.n && !p->full) {
        tr_str line = tr_str_cut(&rest, '\n');
        p->line++;
        bool indented = line.n && (line.p[0] == ' ' || line.p[0] == '\t');
        line = tr_str_trim(tr_lex_without_comment(line));
        if (line.n == 0) continue;
        if (!indented) begin(p, line);
        else if (p->now) rule_line(p, line);
    }
}

/* ---- order -------------------------------------------------------------------------------- */

static int strongest_first(const void *x, const void *y)
{
    const struct tr_rule *a = x, *b = y;
    if (a->prio != b->prio) return a->prio > b->prio ? -1 : 1;
    if (a->conditions.n != b->conditions.n) return a->conditions.n > b->conditions.n ? -1 : 1;
    int order = tr_str_cmp(a->id, b->id);
    return order ? order : (a->is_case < b->is_case) - (a->is_case > b->is_case); /* the case's own first */
}

static int by_file_and_line(const void *x, const void *y)
{
    const struct tr_lex_fault *a = x, *b = y;
    int order = tr_str_cmp(a->file, b->file);
    return order ? order : (a->line > b->line) - (a->line < b->line);
}

/* A rule of the case takes the place of one with its id; two of one rank are a fault. */
static void drop_repeats(struct reading *p)
{
    size_t n = 0;
    struct tr_map seen = { .arena = p->a };
    for (size_t pass = 0; pass < 2; pass++) /* the case's first */
        for (size_t k = 0; k < p->r->list.n; k++) {
            struct tr_rule *r = &p->r->list.v[k];
            size_t other;
            if (r->is_case != (pass == 0)) continue;
            if (!tr_map_get(&seen, r->id, &other)) {
                if (!tr_map_put(&seen, r->id, k)) p->full = true;
                continue;
            }
            if (p->r->list.v[other].is_case == r->is_case) {
                p->line = r->line;
                p->file = &(struct tr_lex_file){ .name = r->file };
                rule_fault(p, "found rule " TR_FMT " a second time, expected one of each id", TR_ARG(r->id));
            }
            r->id = (tr_str){ 0 };
        }
    for (size_t k = 0; k < p->r->list.n; k++)
        if (p->r->list.v[k].id.n) p->r->list.v[n++] = p->r->list.v[k];
    p->r->list.n = n;
}

static bool hang(struct tr_arena *a, struct tr_rules *r)
{
    r->by_entry = tr_new(a, tr_indexes, r->lexicon->entries.n ? r->lexicon->entries.n : 1);
    r->brief = tr_new(a, struct tr_rule_brief, r->list.n ? r->list.n : 1);
    if (!r->by_entry || !r->brief) return false;
    for (size_t k = 0; k < r->list.n; k++) {
        struct tr_rule *rule = &r->list.v[k];
        r->brief[k] = (struct tr_rule_brief){ rule->conditions.v, (uint32_t)rule->conditions.n,
                                              (uint8_t)rule->on,  (uint8_t)rule->type,
                                              rule->active_only,  rule->passive_only };
        r->hash += (tr_hash64(rule->id) ^ tr_hash64(rule->cls)) * (rule->conditions.n + 3);
        for (size_t i = 0; i < rule->classes.n; i++) {
            tr_indexes *list = &r->by_entry[rule->classes.v[i]];
            if (list->n && list->v[list->n - 1] == k) continue;
            if (!TR_PUSH(a, list, k)) return false;
        }
    }
    return true;
}

tr_rc tr_rules_open(struct tr_arena *a, const struct tr_lexicon *l, const struct tr_lex_file *files, size_t n,
                    struct tr_rules *out, struct tr_error *err)
{
    struct reading p = { .a = a, .r = out };
    *out = (struct tr_rules){ .lexicon = l };
    for (size_t k = 0; k < n && !p.full; k++) {
        p.file = &files[k];
        read_file(&p);
    }
    if (out->list.n) qsort(out->list.v, out->list.n, sizeof *out->list.v, strongest_first);
    drop_repeats(&p);
    if (p.full || !hang(a, out)) return tr_fail(err, TR_NOMEM, "text: no room for the rules");
    if (out->faults.n) qsort(out->faults.v, out->faults.n, sizeof *out->faults.v, by_file_and_line);
    return TR_OK;
}

tr_rc tr_rules_built_in(struct tr_arena *a, const struct tr_lexicon *l, const struct tr_lex_file *more, size_t n,
                        struct tr_rules *out, struct tr_error *err)
{
    TR_LIST(struct tr_lex_file) files = { 0 };
    bool ok = true;
    tr_str name;
    for (size_t k = 0; ok && (name = tr_embedded_name(k)).p; k++)
        if (tr_str_ends(name, TR_STR(".rules"))) {
            struct tr_lex_file one = { .name = tr_path_name(name), .text = tr_embedded(name.p) };
            ok = TR_PUSH(a, &files, one);
        }
    for (size_t k = 0; ok && k < n; k++) ok = TR_PUSH(a, &files, more[k]);
    if (!ok) return tr_fail(err, TR_NOMEM, "text: no room for the rules");
    return tr_rules_open(a, l, files.v, files.n, out, err);
}
