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

size_t tr_article_act_near(const struct article *x, uint32_t at, uint32_t but)
{
    enum { BEFORE = 4, BEHIND = 1 };
    size_t now = tr_sentence_at(&x->is.tokens, at), best = SIZE_MAX;
    for (size_t k = tr_article_found_from(x, now > BEFORE ? now - BEFORE : 0); k < x->is.founds.n; k++) {
        const struct tr_found *f = &x->is.founds.v[k];
        if (tr_article_sentence(x, f) > now + BEHIND) break;
        if (!tr_article_is_act(&x->out->claims.v[k]) || (but != TR_NO && f->clause == but)) continue;
        if (x->is.parse.phrases.v[f->phrase].first > at && best != SIZE_MAX) break;
        best = k;
    }
    return best;
}

/* Does the sentence of act k have this word? */
static bool tells_of(const struct article *x, size_t k, uint64_t key)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[tr_article_sentence(x, &x->is.founds.v[k])];
    for (uint32_t t = s->first; t < s->first + s->n; t++)
        if (x->is.tokens.list.v[t].key == key) return true;
    return false;
}

/* "the attack on Santa Rosa", "the Santa Rosa attack": the last name in what it is an attack on, or is called by. 0: none. */
static uint64_t name_of_act(const struct article *x, uint32_t np)
{
    enum { COUNTRY = 3 };
    static const char *const preps[] = { "on", "against", "of" };
    const struct tr_parse *p = &x->is.parse;
    uint32_t on = np;
    if (np + 2 < tr_phrases_end(p, np) && p->phrases.v[np + 1].kind == TR_PH_PREP &&
        tr_token_among(p, p->phrases.v[np + 1].head, preps, TR_COUNT(preps)) &&
        p->phrases.v[np + 2].kind == TR_PH_NOUN && !(p->phrases.v[np + 2].flags & TR_NP_TIME))
        on = np + 2;
    const struct tr_phrase *ph = &p->phrases.v[on];
    for (uint32_t i = 0; i < x->is.cast.n[on]; i++) /* "its attack on Iran": a country has many */
        if (x->is.cast.list.v[x->is.cast.first[on] + i].code.n == COUNTRY) return 0;
    for (uint32_t k = ph->first + ph->n; k > ph->first; k--)
        if (p->tokens->list.v[k - 1].tag == TR_TAG_NAME && (on != np || k - 1 != ph->head))
            return p->tokens->list.v[k - 1].key;
    return 0;
}

/* The act told last before the sentence of token `at` in a sentence that has the name; SIZE_MAX. */
static size_t act_named(const struct article *x, uint32_t at, uint64_t name)
{
    for (size_t k = tr_article_found_from(x, tr_sentence_at(&x->is.tokens, at)); k > 0; k--)
        if (tr_article_is_act(&x->out->claims.v[k - 1]) && tells_of(x, k - 1, name)) return k - 1;
    return SIZE_MAX;
}

/* ---- the day ------------------------------------------------------------------------------ */

static void give_day(const struct article *x, uint32_t np, uint32_t from, uint32_t to)
{
    const struct tr_when_mention *m = NULL;
    for (size_t k = TR_FROM_TOKEN(x->dates.list, from); k < x->dates.list.n && x->dates.list.v[k].first < to && !m;
         k++) {
        const struct tr_when_mention *d = &x->dates.list.v[k];
        bool day = d->kind == TR_WHEN_DATE && tr_span_is_day(d->span);
        if (day && (x->day.to == TR_TIME_MAX || d->span.from < x->day.to || tr_str_is(d->basis, "explicit"))) m = d;
    }
    if (!m) return;
    uint32_t at = x->is.parse.phrases.v[np].first;
    uint64_t name = name_of_act(x, np);
    size_t act = name ? act_named(x, at, name) : SIZE_MAX;
    if (act == SIZE_MAX) act = tr_article_act_near(x, at, TR_NO);
    if (act == SIZE_MAX) return;
    struct tr_claim *c = &x->out->claims.v[act];
    if (c->when_basis.n && !tr_str_is(c->when_basis, TR_BASIS_BOUND)) return;
    c->when = m->span;
    c->when_basis = TR_STR(TR_BASIS_INHERITED);
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
        bool participle = next < tr_phrases_end(p, k) && p->phrases.v[next].kind == TR_PH_VERB &&
                          p->phrases.v[next].n == 1 && p->phrases.v[next].clause != TR_NO &&
                          p->clauses.v[p->phrases.v[next].clause].kind == TR_CL_PARTICIPLE;
        if (participle) end = p->clauses.v[p->phrases.v[next].clause].to;
        give_day(x, k, p->phrases.v[k].first, end);
    }
    for (size_t k = 0; k < p->clauses.n; k++)
        if (tells_when(x, &p->clauses.v[k]))
            give_day(x, p->clauses.v[k].subject, tr_article_time_before(x, (uint32_t)k), p->clauses.v[k].to);
}
