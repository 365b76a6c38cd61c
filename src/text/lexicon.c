/* SPDX-License-Identifier: Apache-2.0
 *
 * Stanzas -> a lexicon: those of one kind and id are joined (a case's file overrides, `add` adds), sorted, their words
 * cut into token keys and put into the trie. The pass over a text is scan.c's. */
#include "text/lexicon.h"

#include <assert.h>
#include <stdlib.h>

#include "text/lexicon_parse.h"

struct compiling {
    struct tr_arena *a;
    struct tr_lexicon *l;
    struct tr_lex_stanza *v;
    size_t n;
};

/* ---- one stanza for each id -------------------------------------------------------------- */

static int by_id_then_place(const void *x, const void *y)
{
    const struct tr_lex_stanza *a = x, *b = y;
    if (a->entry.kind != b->entry.kind) return a->entry.kind < b->entry.kind ? -1 : 1;
    int order = tr_str_cmp(a->entry.id, b->entry.id);
    if (order) return order;
    if (a->adds != b->adds) return a->adds ? 1 : -1;
    if (a->entry.is_case != b->entry.is_case) return a->entry.is_case ? 1 : -1;
    order = tr_str_cmp(a->entry.file, b->entry.file);
    return order ? order : (a->entry.line > b->entry.line) - (a->entry.line < b->entry.line);
}

static bool is_same(const struct tr_lex_stanza *a, const struct tr_lex_stanza *b)
{
    return a->entry.kind == b->entry.kind && tr_str_eq(a->entry.id, b->entry.id);
}

static bool add_to(struct compiling *c, struct tr_lex_stanza *to, const struct tr_lex_stanza *from)
{
    for (size_t k = 0; k < from->words.n; k++)
        if (!TR_PUSH(c->a, &to->words, from->words.v[k])) return false;
    for (size_t k = 0; k < from->with.n; k++)
        if (!TR_PUSH(c->a, &to->with, from->with.v[k])) return false;
    for (size_t k = 0; k < from->entry.codes.n; k++)
        if (!TR_PUSH(c->a, &to->entry.codes, from->entry.codes.v[k])) return false;
    for (size_t k = 0; k < from->entry.part_of.n; k++)
        if (!TR_PUSH(c->a, &to->entry.part_of, from->entry.part_of.v[k])) return false;
    return true;
}

/* Of several that define: the case's own wins; two of the same rank are a fault and the first stands. */
static bool join(struct compiling *c)
{
    size_t n = 0;
    if (c->n) qsort(c->v, c->n, sizeof *c->v, by_id_then_place);
    for (size_t k = 0; k < c->n; k++) {
        assert(c->v != NULL);
        struct tr_lex_stanza *last = n ? &c->v[n - 1] : NULL, *s = &c->v[k];
        if (!last || !is_same(last, s)) {
            c->v[n++] = *s;
        } else if (s->adds) {
            if (!add_to(c, last, s)) return false;
        } else if (s->entry.is_case && !last->entry.is_case) {
            *last = *s;
        } else if (s->entry.kind != TR_LEX_DENY && !tr_lex_fault(c->a, c->l, s->entry.file, s->entry.line,
                                                                 "found %s " TR_FMT " a second time (first in " TR_FMT
                                                                 ":%u), expected one stanza an id",
                                                                 tr_lex_kind_names[s->entry.kind], TR_ARG(s->entry.id),
                                                                 TR_ARG(last->entry.file), last->entry.line)) {
            return false;
        }
    }
    c->n = n;
    return true;
}

/* ---- words ------------------------------------------------------------------------------- */

static uint8_t casing_of(const struct tr_tokens *t, tr_lex_form form)
{
    size_t upper = 0, lower = 0;
    if (form == TR_LEX_WORDS) return 0;
    for (size_t k = 0; k < t->list.n; k++) {
        const struct tr_token *token = &t->list.v[k];
        if (!(token->flags & TR_TOK_WORD)) continue;
        bool letters = token->flags & TR_TOK_UPPER || (token->flags & TR_TOK_CAPITAL && token->n == 1);
        upper += letters;
        lower += !letters;
    }
    if (upper && !lower) return 2;
    return t->list.n && t->list.v[0].flags & TR_TOK_CAPITAL ? 1 : 0;
}

static uint32_t bits_of(const struct tr_lex_entry *e, const struct tr_lex_name *name)
{
    uint32_t bits = e->kind == TR_LEX_VERB || e->kind == TR_LEX_CUE ? TR_LEX_BIT_VERB : 0;
    if (name->inflects) bits |= TR_LEX_BIT_INFLECTS;
    if (name->casing) bits |= name->casing == 1 ? TR_LEX_BIT_CAPITAL : TR_LEX_BIT_CAPITALS;
    if (e->kind == TR_LEX_DENY) bits |= TR_LEX_BIT_DENY;
    return bits | (uint32_t)e->kind << TR_LEX_KIND_AT | (uint32_t)name->form << TR_LEX_FORM_AT;
}

static bool put_name(struct compiling *c, const struct tr_lex_words *w, uint32_t entry, tr_str text)
{
    uint64_t keys[TR_TRIE_DEEPEST];
    struct tr_arena mark = *c->a; /* its tokens are given back: tens of thousands of names would take as many pages */
    struct tr_lex_entry *e = &c->l->entries.v[entry];
    struct tr_tokens t = { .text = text };
    struct tr_lex_name name = { .entry = entry, .line = w->line, .form = w->form, .text = text };
    if (tr_tokenize(c->a, &t, 0, (uint32_t)text.n, 0, NULL) != TR_OK) return false;
    if (t.list.n == 0 || t.list.n > TR_TRIE_DEEPEST)
        return tr_lex_fault(c->a, c->l, e->file, w->line, "found \"" TR_FMT "\" of %zu words, expected 1 to %d",
                            TR_ARG(text), t.list.n, TR_TRIE_DEEPEST);
    memcpy(name.lang, w->lang, sizeof name.lang);
    name.casing = casing_of(&t, w->form);
    name.inflects = w->form == TR_LEX_WORDS || w->form == TR_LEX_ADJ;
    for (size_t k = 0; k < t.list.n; k++) keys[k] = t.list.v[k].key;
    *c->a = mark;
    if (e->kind == TR_LEX_CUE)
        c->l->cues[tr_lex_cue_bit(keys[0]) / 64] |= UINT64_C(1) << (tr_lex_cue_bit(keys[0]) % 64);
    if (!TR_PUSH(c->a, &c->l->names, name)) return false;
    return tr_trie_add(&c->l->trie, keys, t.list.n, (uint32_t)c->l->names.n - 1, bits_of(e, &name), entry);
}

struct piece {
    const struct tr_lex_words *from;
    tr_str text;
    size_t place; /* as written: the first stands for the rest */
};

static int by_language_and_text(const void *x, const void *y)
{
    const struct piece *a = x, *b = y;
    int order = strcmp(a->from->lang, b->from->lang);
    if (!order) order = tr_str_cmp(a->text, b->text);
    if (!order) order = (a->from->form > b->from->form) - (a->from->form < b->from->form);
    return order;
}

/* By which English name an entry is called: the first as written, but "S.A.R." only when there is nothing else. */
static bool is_better_name(const struct piece *one, const struct piece *than)
{
    if (one->from->form != TR_LEX_NAME || strcmp(one->from->lang, "en") != 0) return false;
    if (!than) return true;
    bool dotted = tr_str_find(one->text, TR_STR(".")) != TR_NOT_FOUND;
    if (dotted != (tr_str_find(than->text, TR_STR(".")) != TR_NOT_FOUND)) return !dotted;
    return one->place < than->place;
}

static bool put_words(struct compiling *c, const struct tr_lex_stanza *s, uint32_t entry)
{
    TR_LIST(struct piece) pieces = { 0 };
    for (size_t k = 0; k < s->words.n; k++) {
        tr_str rest = s->words.v[k].list;
        while (rest.n) {
            struct piece one = { &s->words.v[k], tr_str_trim(tr_str_cut(&rest, '|')), pieces.n };
            if (one.text.n && !TR_PUSH(c->a, &pieces, one)) return false;
        }
    }
    if (pieces.n) qsort(pieces.v, pieces.n, sizeof *pieces.v, by_language_and_text);
    const struct piece *called = NULL;
    for (size_t k = 0; k < pieces.n; k++) {
        const struct piece *one = &pieces.v[k];
        if (k && by_language_and_text(one - 1, one) == 0) continue; /* twice */
        if (!put_name(c, one->from, entry, one->text)) return false;
        if (!is_better_name(one, called)) continue;
        called = one;
        c->l->entries.v[entry].called = (uint32_t)c->l->names.n;
    }
    return true;
}

/* ---- classes in classes ------------------------------------------------------------------ */

static bool has_index(const tr_indexes *list, size_t x)
{
    for (size_t k = 0; k < list->n; k++)
        if (list->v[k] == x) return true;
    return false;
}

static bool put_with(struct compiling *c, const struct tr_lex_stanza *s, struct tr_lex_entry *e)
{
    for (size_t k = 0; k < s->with.n; k++) {
        size_t other = tr_lex_find(c->l, e->kind, s->with.v[k]);
        if (other == TR_NONE) {
            if (!tr_lex_fault(c->a, c->l, e->file, e->line, "found with " TR_FMT ", expected a %s that is there",
                              TR_ARG(s->with.v[k]), tr_lex_kind_names[e->kind]))
                return false;
        } else if (!has_index(&e->with, other) && !TR_PUSH(c->a, &e->with, other)) {
            return false;
        }
    }
    return true;
}

/* Until nothing is added: what a class takes in takes in what it takes in. A circle ends by itself. */
static bool close_with(struct compiling *c)
{
    bool more = true;
    while (more) {
        more = false;
        for (size_t k = 0; k < c->l->entries.n; k++) {
            struct tr_lex_entry *e = &c->l->entries.v[k];
            for (size_t i = 0; i < e->with.n; i++) {
                const tr_indexes *inner = &c->l->entries.v[e->with.v[i]].with;
                for (size_t j = 0; j < inner->n; j++) {
                    if (inner->v[j] == k || has_index(&e->with, inner->v[j])) continue;
                    if (!TR_PUSH(c->a, &e->with, inner->v[j])) return false;
                    more = true;
                }
            }
        }
    }
    return true;
}

bool tr_lex_is(const struct tr_lexicon *l, size_t e, size_t of)
{
    return e == of || has_index(&l->entries.v[of].with, e);
}

/* ---- the whole --------------------------------------------------------------------------- */

static uint64_t hash_of(const struct tr_lex_stanza *s)
{
    struct tr_sink all = { 0 };
    tr_puts(&all, tr_lex_kind_names[s->entry.kind]);
    tr_put(&all, s->entry.id);
    tr_put(&all, s->entry.sort);
    tr_put(&all, s->entry.level);
    uint64_t hash = tr_hash64(tr_sink_text(&all));
    for (size_t k = 0; k < s->words.n; k++)
        hash += tr_hash64(s->words.v[k].list) * (3 + 2 * (uint64_t)s->words.v[k].form);
    for (size_t k = 0; k < s->with.n; k++) hash += tr_hash64(s->with.v[k]) * 17;
    for (size_t k = 0; k < s->entry.codes.n; k++)
        hash += tr_hash64(s->entry.codes.v[k].code) ^ (uint64_t)s->entry.codes.v[k].days.from ^
                (uint64_t)s->entry.codes.v[k].days.to << 1;
    tr_sink_close(&all);
    return hash;
}

static bool compile(struct compiling *c)
{
    struct tr_lexicon *l = c->l;
    if (!join(c)) return false;
    for (size_t k = 0; k < c->n; k++) {
        if (!TR_PUSH(c->a, &l->entries, c->v[k].entry)) return false;
        if (!tr_map_put(&l->by_id[c->v[k].entry.kind], c->v[k].entry.id, k)) return false;
        l->hash += hash_of(&c->v[k]) * UINT64_C(0x9E3779B97F4A7C15);
    }
    for (size_t k = 0; k < c->n; k++)
        if (!put_words(c, &c->v[k], (uint32_t)k) || !put_with(c, &c->v[k], &l->entries.v[k])) return false;
    return close_with(c);
}

static int by_file_and_line(const void *x, const void *y)
{
    const struct tr_lex_fault *a = x, *b = y;
    int order = tr_str_cmp(a->file, b->file);
    return order ? order : (a->line > b->line) - (a->line < b->line);
}

/* Lists that are as long as they will be from the start touch half the pages. What a file claims is believed to a limit. */
static bool make_room(struct tr_arena *a, const struct tr_lex_file *files, size_t n, tr_lex_stanzas *stanzas,
                      struct tr_lexicon *out)
{
    enum { MOST = 1 << 16 };
    size_t starts = 0, words = 0;
    for (size_t k = 0; k < n; k++)
        for (size_t i = 0; i < files[k].text.n; i++) {
            char c = files[k].text.p[i];
            bool begins = i == 0 || files[k].text.p[i - 1] == '\n';
            starts += begins && c >= 'a' && c <= 'z';
            words += c == '|' ? 2 : c == '"' ? 1 : 0; /* of n words: n - 1 bars, two marks */
        }
    words /= 2;
    starts = starts < MOST ? starts : MOST;
    words = words < MOST ? words : MOST;
    if (starts == 0 || words == 0) return true;
    *stanzas = (tr_lex_stanzas){ tr_new(a, struct tr_lex_stanza, starts), 0, starts };
    out->entries.v = tr_new(a, struct tr_lex_entry, starts), out->entries.cap = starts;
    out->names.v = tr_new(a, struct tr_lex_name, words), out->names.cap = words;
    return stanzas->v && out->entries.v && out->names.v && tr_trie_reserve(&out->trie, words);
}

tr_rc tr_lexicon_open(struct tr_arena *a, const struct tr_lex_file *files, size_t n, struct tr_lexicon *out,
                      struct tr_error *err)
{
    tr_lex_stanzas stanzas = { 0 };
    struct compiling c = { .a = a, .l = out };
    *out = (struct tr_lexicon){ .trie.arena = a };
    for (size_t k = 0; k < TR_LEX_KINDS; k++) out->by_id[k].arena = a;
    bool ok = make_room(a, files, n, &stanzas, out);
    for (size_t k = 0; ok && k < n; k++) ok = tr_lex_parse(a, &files[k], &stanzas, out);
    c.v = stanzas.v;
    c.n = stanzas.n;
    if (!ok || (c.n && !compile(&c))) return tr_fail(err, TR_NOMEM, "text: no room for the lexicon");
    if (out->faults.n) qsort(out->faults.v, out->faults.n, sizeof *out->faults.v, by_file_and_line);
    return TR_OK;
}

tr_rc tr_lexicon_built_in(struct tr_arena *a, const struct tr_lex_file *more, size_t n, struct tr_lexicon *out,
                          struct tr_error *err)
{
    TR_LIST(struct tr_lex_file) files = { 0 };
    bool ok = true;
    tr_str name;
    if (n == 0 && tr_lexicon_at_hand) return *out = *tr_lexicon_at_hand, TR_OK;
    for (size_t k = 0; ok && (name = tr_embedded_name(k)).p; k++)
        if (tr_str_ends(name, TR_STR(".lex"))) {
            struct tr_lex_file one = { .name = tr_path_name(name), .text = tr_embedded(name.p) };
            ok = TR_PUSH(a, &files, one);
        }
    for (size_t k = 0; ok && k < n; k++) ok = TR_PUSH(a, &files, more[k]);
    if (!ok) return tr_fail(err, TR_NOMEM, "text: no room for the lexicon");
    return tr_lexicon_open(a, files.v, files.n, out, err);
}

size_t tr_lex_find(const struct tr_lexicon *l, tr_lex_kind kind, tr_str id)
{
    size_t k;
    return tr_map_get(&l->by_id[kind], id, &k) ? k : TR_NONE;
}

tr_str tr_lex_code_at(const struct tr_lex_entry *e, tr_time t, tr_str *role)
{
    const struct tr_lex_code *best = NULL;
    for (size_t k = 0; k < e->codes.n; k++) {
        const struct tr_lex_code *c = &e->codes.v[k];
        bool holds = t == TR_TIME_NONE || (c->days.from <= t && t < c->days.to);
        if (holds && (!best || c->days.from > best->days.from)) best = c;
    }
    if (role) *role = best ? best->role : (tr_str){ 0 };
    return best ? best->code : e->id;
}
