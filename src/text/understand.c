/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading text -> tokens, parse, cast, what the rules found: the language machinery in its order. */
#include "text/understand.h"

tr_rc tr_text_tools_open(struct tr_arena *a, const struct tr_lex_file *files, size_t n, struct tr_text_tools *out,
                         struct tr_error *err)
{
    struct tr_lex_file *lex = tr_new(a, struct tr_lex_file, n ? n : 1),
                       *rules = tr_new(a, struct tr_lex_file, n ? n : 1);
    size_t n_lex = 0, n_rules = 0;
    if (!lex || !rules) return tr_fail(err, TR_NOMEM, "text: no room for the lexicon");
    for (size_t k = 0; k < n; k++) {
        if (tr_str_ends(files[k].name, TR_STR(".rules"))) rules[n_rules++] = files[k];
        else lex[n_lex++] = files[k];
    }
    TR_TRY(tr_lexicon_built_in(a, lex, n_lex, &out->lexicon, err));
    TR_TRY(tr_rules_built_in(a, &out->lexicon, rules, n_rules, &out->rules, err));
    return tr_grammar_open(a, &out->grammar, err);
}

static tr_rc understand(struct tr_arena *a, const struct tr_text_tools *tools, tr_time day, struct tr_understood *out,
                        struct tr_error *err)
{
    TR_TRY(tr_parse_document(a, tools->grammar, &tools->lexicon, &out->tokens, &out->parse, err));
    TR_TRY(tr_cast_open(a, &out->parse, day, &out->cast, err));
    return tr_rules_apply(a, &tools->rules, &out->parse, &out->cast, &out->founds, err);
}

tr_rc tr_text_read(struct tr_arena *a, const struct tr_text_tools *tools, const struct tr_page *page, tr_time day,
                   struct tr_understood *out, struct tr_error *err)
{
    *out = (struct tr_understood){ .tokens.text = page->text };
    for (size_t k = 0; k < page->blocks.n; k++) {
        const struct tr_block *b = &page->blocks.v[k];
        if (b->kind == TR_BLOCK_FOOTER) continue;
        TR_TRY(tr_tokenize(a, &out->tokens, b->from, b->to, (uint32_t)k, err));
    }
    return understand(a, tools, day, out, err);
}

tr_rc tr_text_read_plain(struct tr_arena *a, const struct tr_text_tools *tools, tr_str text, tr_time day,
                         struct tr_understood *out, struct tr_error *err)
{
    *out = (struct tr_understood){ .tokens.text = text };
    TR_TRY(tr_tokenize(a, &out->tokens, 0, (uint32_t)text.n, 0, err));
    return understand(a, tools, day, out, err);
}

/* ---- to look at, and to test -------------------------------------------------------------- */

static void put_roles(const struct tr_understood *r, const struct tr_found *f, struct tr_sink *out)
{
    for (size_t k = 0; k < f->roles.n; k++) {
        const struct tr_who *w = &r->cast.list.v[f->roles.v[k].who];
        tr_str said = tr_tokens_text(&r->tokens, w->first, w->n ? w->n : 1);
        tr_putf(out, " " TR_FMT "=" TR_FMT, TR_ARG(f->roles.v[k].role), TR_ARG(w->code.n ? w->code : said));
    }
}

void tr_found_show(const struct tr_text_tools *tools, const struct tr_understood *r, const struct tr_found *f,
                   struct tr_sink *out)
{
    const struct tr_rule *rule = &tools->rules.list.v[f->rule];
    tr_putf(out, "%s " TR_FMT "%s" TR_FMT, tr_claim_type_names[f->type], TR_ARG(rule->cls), rule->mode.n ? "/" : "",
            TR_ARG(rule->mode));
    put_roles(r, f, out);
    if (rule->stance.n) tr_putf(out, " stance=" TR_FMT, TR_ARG(rule->stance));
    if (f->about != TR_NO) tr_putf(out, " about=[" TR_FMT "]", TR_ARG(tr_phrase_text(&r->parse, f->about)));
    if (f->member != TR_NO) tr_putf(out, " member=[" TR_FMT "]", TR_ARG(tr_phrase_text(&r->parse, f->member)));
    tr_putf(out, " rule=" TR_FMT, TR_ARG(rule->id));
}

/* Every word of `want` must stand in `got`; "source=X" also when more roles stand there. */
static bool matches(tr_str want, tr_str got)
{
    while (want.n) {
        tr_str part = tr_str_trim(tr_str_cut(&want, ' '));
        tr_str rest = got;
        bool there = part.n == 0;
        while (!there && rest.n) there = tr_str_eq(tr_str_cut(&rest, ' '), part);
        if (!there) return false;
    }
    return true;
}

static bool one_matches(const struct tr_text_tools *tools, const struct tr_understood *r, size_t rule, tr_str want,
                        struct tr_sink *got)
{
    for (size_t k = 0; k < r->founds.n; k++) {
        size_t before = got->n;
        if (r->founds.v[k].rule != rule) continue;
        tr_found_show(tools, r, &r->founds.v[k], got);
        if (want.n == 0 || matches(want, (tr_str){ got->p + before, got->n - before })) return true;
        tr_puts(got, "; ");
    }
    return false;
}

static bool case_holds(const struct tr_text_tools *tools, const struct tr_understood *r, size_t rule,
                       const struct tr_rule_case *c, struct tr_sink *got)
{
    tr_str rest = c->expected;
    got->n = 0;
    if (rest.n == 0) return !one_matches(tools, r, rule, rest, got);
    while (rest.n)
        if (!one_matches(tools, r, rule, tr_str_trim(tr_str_cut(&rest, ';')), got)) return false;
    return true;
}

tr_rc tr_rules_test(struct tr_arena *a, const struct tr_text_tools *tools, size_t *run, size_t *failed,
                    struct tr_sink *out, struct tr_error *err)
{
    struct tr_sink got = { 0 };
    tr_rc rc = TR_OK;
    *run = *failed = 0;
    for (size_t k = 0; rc == TR_OK && k < tools->rules.list.n; k++) {
        const struct tr_rule *rule = &tools->rules.list.v[k];
        for (size_t i = 0; rc == TR_OK && i < rule->cases.n; i++) {
            const struct tr_rule_case *c = &rule->cases.v[i];
            struct tr_arena mark = *a;
            struct tr_understood r;
            rc = tr_text_read_plain(a, tools, c->text, TR_TIME_NONE, &r, err);
            ++*run;
            if (rc == TR_OK && !case_holds(tools, &r, k, c, &got)) {
                ++*failed;
                tr_putf(out, TR_FMT ":%u: rule " TR_FMT ": \"" TR_FMT "\": expected " TR_FMT ", found %s\n",
                        TR_ARG(rule->file), c->line, TR_ARG(rule->id), TR_ARG(c->text),
                        TR_ARG(c->expected.n ? c->expected : TR_STR("nothing")), got.n ? "" : "nothing");
                if (got.n) tr_put(out, tr_sink_text(&got));
                if (got.n) tr_puts(out, "\n");
            }
            *a = mark;
        }
    }
    tr_sink_close(&got);
    return rc;
}
