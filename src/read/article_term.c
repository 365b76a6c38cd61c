/* SPDX-License-Identifier: Apache-2.0
 *
 * Days that belong to a deal, not to an act: until when a truce was prolonged, when it began or expires, what it is called by
 * ("the agreement of 17 June"). */
#include "read/article.h"

static bool is_deal(const struct article *x, uint32_t np)
{
    const struct tr_phrase *ph = np == TR_NO ? NULL : &x->is.parse.phrases.v[np];
    return ph && ph->kind == TR_PH_NOUN && tr_token_in(&x->is.parse, ph->head, TR_SET_HAS_TERM);
}

/* The phrase that the preposition before a date hangs on: "the truce" of "the truce to 10 May". TR_NO: none. */
static uint32_t hangs_on(const struct article *x, uint32_t prep)
{
    uint32_t ph = tr_phrase_with(&x->is.parse, prep);
    return ph == TR_NO || x->is.parse.phrases.v[ph].kind != TR_PH_PREP ? TR_NO : x->is.parse.phrases.v[ph].under;
}

/* "extended the truce until 30 June", "the extension to 10 May", "a ceasefire from 1 to 3 May": how long something lasts. */
static bool is_duration(const struct article *x, const struct tr_when_mention *m, bool force)
{
    static const char *const ends[] = { "until", "till", "through", "to", "from" };
    const struct tr_parse *p = &x->is.parse;
    uint32_t prep = tr_token_among(p, m->first, ends, TR_COUNT(ends)) ? m->first : m->first ? m->first - 1 : 0;
    if (prep && tr_token_is(p, prep, "the")) prep--;
    if (!tr_token_among(p, prep, ends, TR_COUNT(ends))) return false;
    bool open = tr_token_is(p, prep, "until") || tr_token_is(p, prep, "till") || tr_token_is(p, prep, "through");
    uint32_t up = hangs_on(x, prep);
    bool prolonged = up != TR_NO && p->phrases.v[up].kind == TR_PH_VERB &&
                     tr_verb_in(p, p->phrases.v[up].head, TR_SET_PROLONGING);
    uint32_t clause = tr_article_clause_around(x, tr_sentence_at(&x->is.tokens, m->first), m->first);
    prolonged |= clause != TR_NO && tr_verb_in(p, p->phrases.v[p->clauses.v[clause].verb].head, TR_SET_PROLONGING);
    return (open && !force) || prolonged || is_deal(x, up);
}

/* "the agreement of 17 June", "a deadline of 10 June", "the Sochi agreement in 2018", "the November ceasefire deal". */
static bool is_name_of_deal(const struct article *x, const struct tr_when_mention *m)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t of = m->first ? m->first - 1 : 0, np = tr_phrase_with(p, m->first);
    bool long_ago = tr_span_length(m->span) > 27 * TR_DAY; /* a month, a year */
    if (of && (tr_token_is(p, of, "of") || (long_ago && tr_token_is(p, of, "in"))) && is_deal(x, hangs_on(x, of)))
        return true;
    return np != TR_NO && is_deal(x, np) && m->first + m->n <= p->phrases.v[np].head;
}

/* "the truce, which began on 27 February, was broken": told of the deal. */
static bool is_told_of_deal(const struct article *x, const struct tr_when_mention *m, uint32_t own)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t other = tr_article_clause_around(x, tr_sentence_at(&x->is.tokens, m->first), m->first);
    if (other == TR_NO || other == own) return false;
    const struct tr_clause *d = &p->clauses.v[other];
    bool aside = d->kind == TR_CL_RELATIVE || d->kind == TR_CL_PARTICIPLE || d->kind == TR_CL_ING;
    uint32_t of = d->kind == TR_CL_PARTICIPLE ? d->object : d->subject;
    return aside && is_deal(x, of);
}

bool tr_article_is_of_term(const struct article *x, const struct tr_claim *c, const struct tr_when_mention *m,
                           uint32_t own)
{
    if (c->type == TR_CLAIM_MEASURE) return false; /* its days are its own */
    bool force = tr_str_is(c->cls, "FIGHT") || tr_str_is(c->cls, "ASSAULT");
    return is_duration(x, m, force) || is_name_of_deal(x, m) || is_told_of_deal(x, m, own);
}
