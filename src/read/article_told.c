/* SPDX-License-Identifier: Apache-2.0
 *
 * The day that a text tells of an act in another sentence: "it happened on 5 July". The act is the one that stands
 * nearest before, else right behind. */
#include "read/article.h"

/* "the attack", "this crime": an act that the text has told, or is about to. */
bool tr_article_is_known_act(const struct article *x, uint32_t np)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *ph = &p->phrases.v[np];
    return ph->kind == TR_PH_NOUN && ph->flags & TR_NP_DEFINITE && tr_token_in(p, ph->head, TR_SET_KNOWN_ACT);
}

/* "It happened on 5 July", "the incident took place at dawn": the clause tells when. */
static bool tells_when(const struct article *x, const struct tr_clause *c)
{
    static const char *const its[] = { "it", "this", "that" };
    const struct tr_parse *p = &x->is.parse;
    uint32_t verb = p->phrases.v[c->verb].head;
    if (c->subject == TR_NO || p->phrases.v[c->verb].flags & (TR_VG_FUTURE | TR_VG_WOULD | TR_VG_NEGATED)) return false;
    bool takes = tr_verb_in(p, verb, TR_SET_TAKING);
    if (!takes && !tr_verb_in(p, verb, TR_SET_HAPPENING)) return false;
    const struct tr_phrase *subject = &p->phrases.v[c->subject];
    bool it = subject->flags & TR_NP_PRONOUN && tr_token_among(p, subject->head, its, TR_COUNT(its)) && !takes;
    return it || tr_article_is_known_act(x, c->subject);
}

static bool is_act_claim(const struct article *x, size_t k)
{
    const struct tr_claim *c = &x->out->claims.v[k];
    return c->type == TR_CLAIM_EVENT && c->act.n > 0 && tr_claim_counts(c);
}

/* The act that stands nearest before token `at`, else right behind it, but none that clause `but` tells. SIZE_MAX: none near. */
size_t tr_article_act_near(const struct article *x, uint32_t at, uint32_t but)
{
    enum { BEFORE = 4, BEHIND = 1 };
    size_t now = tr_sentence_at(&x->is.tokens, at), best = SIZE_MAX;
    for (size_t k = 0; k < x->is.founds.n; k++) {
        if (!is_act_claim(x, k) || (but != TR_NO && x->is.founds.v[k].clause == but)) continue;
        uint32_t first = x->is.parse.phrases.v[x->is.founds.v[k].phrase].first;
        size_t sentence = tr_sentence_at(&x->is.tokens, first);
        if (sentence + BEFORE < now || sentence > now + BEHIND) continue;
        if (first > at && best != SIZE_MAX) break;
        best = k;
    }
    return best;
}

static void give_day(const struct article *x, uint32_t at, uint32_t from, uint32_t to)
{
    const struct tr_when_mention *m = NULL;
    for (size_t k = 0; k < x->dates.list.n && !m; k++) {
        const struct tr_when_mention *d = &x->dates.list.v[k];
        bool day = d->kind == TR_WHEN_DATE && tr_span_length(d->span) <= 2 * TR_DAY;
        if (day && d->first >= from && d->first < to &&
            (x->day.to == TR_TIME_MAX || d->span.from < x->day.to || tr_str_is(d->basis, "explicit")))
            m = d;
    }
    size_t act = m ? tr_article_act_near(x, at, TR_NO) : SIZE_MAX;
    if (act == SIZE_MAX) return;
    struct tr_claim *c = &x->out->claims.v[act];
    if (c->when_basis.n && !tr_str_is(c->when_basis, "document-bound")) return;
    c->when = m->span;
    c->when_basis = TR_STR("inherited");
    c->granularity = m->granularity;
}

/* "Tuesday night's attack", "the crime perpetrated on 16 November", "it happened on 5 July": of the act told nearest. */
void tr_article_days_told(const struct article *x)
{
    const struct tr_parse *p = &x->is.parse;
    if (x->dates.list.n == 0 || x->is.founds.n == 0) return;
    for (uint32_t k = 0; k < p->phrases.n; k++) {
        if (!tr_article_is_known_act(x, k)) continue;
        uint32_t end = tr_article_before_verb(x, k), next = k + 1;
        bool participle = next < p->phrases.n && p->phrases.v[next].kind == TR_PH_VERB && p->phrases.v[next].n == 1 &&
                          p->phrases.v[next].clause != TR_NO &&
                          p->clauses.v[p->phrases.v[next].clause].kind == TR_CL_PARTICIPLE;
        if (participle) end = p->clauses.v[p->phrases.v[next].clause].to;
        give_day(x, p->phrases.v[k].first, p->phrases.v[k].first, end);
    }
    for (size_t k = 0; k < p->clauses.n; k++)
        if (tells_when(x, &p->clauses.v[k]))
            give_day(x, p->phrases.v[p->clauses.v[k].subject].first, tr_article_time_before(x, (uint32_t)k),
                     p->clauses.v[k].to);
}
