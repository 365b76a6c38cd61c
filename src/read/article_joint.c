/* SPDX-License-Identifier: Apache-2.0
 *
 * Two acts in one sentence, each in a clause with a subject of its own: "X shelled a village, and Y bombed Z, killing nine".
 * The place and the toll of the one are not the other's. */
#include "read/article.h"

/* Does a clause with its own subject begin behind ", and", ", but", ", while"? */
static bool is_joined(const struct article *x, const struct tr_clause *c, uint32_t first)
{
    static const char *const leads[] = { "while", "whereas" };
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *v = p->phrases.v;
    if (c->subject == TR_NO || c->subject > c->verb || c->subject < first + 2) return false;
    uint32_t k = c->subject;
    while (k > first + 1 && (v[k - 1].kind == TR_PH_ADV || v[k - 1].flags & TR_NP_TIME)) k--;
    bool lead = v[k - 1].kind == TR_PH_CC || tr_token_among(p, v[k - 1].head, leads, TR_COUNT(leads));
    return lead && v[k - 2].kind == TR_PH_COMMA;
}

/* How many clauses were joined so before a token of the sentence. */
static uint32_t joints_before(const struct article *x, size_t sentence, uint32_t token)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    uint32_t n = 0;
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        n += is_joined(x, c, s->phrases) && p->phrases.v[c->subject].first <= token;
    }
    return n;
}

static bool has_doer(const struct tr_found *f)
{
    for (size_t k = 0; k < f->roles.n; k++)
        if (tr_str_is(f->roles.v[k].role, "source")) return true;
    return false;
}

bool tr_article_is_of_other_act(const struct article *x, size_t sentence, uint32_t from, uint32_t token)
{
    uint32_t own = joints_before(x, sentence, from), there = joints_before(x, sentence, token);
    if (own == there) return false;
    for (size_t k = tr_article_found_from(x, sentence); k < x->is.founds.n; k++) {
        const struct tr_found *f = &x->is.founds.v[k];
        if (tr_article_sentence(x, f) != sentence) break;
        bool act = x->text->tools.rules.list.v[f->rule].act.n > 0 && has_doer(f);
        if (act && joints_before(x, sentence, x->is.parse.phrases.v[f->phrase].first) == there) return true;
    }
    return false;
}
