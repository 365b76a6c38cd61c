/* SPDX-License-Identifier: Apache-2.0
 *
 * Which date of its sentence is an act's: one in its own clause, else the only one that there is, if it is of nothing else. */
#include "read/article.h"

static bool is_interval(const struct tr_when_mention *m)
{
    return m->kind == TR_WHEN_DATE && (m->span.from != TR_TIME_NONE || m->span.to != TR_TIME_MAX);
}

/* "On 7 January the president said that ..": a day before the verb of saying, of what is told behind it. */
static bool leads_saying(const struct article *x, const struct tr_when_mention *m, const struct tr_clause *c,
                         uint32_t from)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t verb = p->phrases.v[c->verb].first, said = p->phrases.v[p->clauses.v[c->content].verb].first;
    if (c->subject == TR_NO || m->first >= verb || from <= verb || said <= verb) return false;
    const struct tr_parsed_sentence *s = &p->sentences.v[c->sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) { /* not of what is told of who says it */
        const struct tr_clause *other = &p->clauses.v[k];
        if (other != c && other->from <= m->first && m->first < other->to) return false;
    }
    return true;
}

/* "said on Wednesday that he had ..": the day is of the saying. */
static bool is_of_saying(const struct article *x, const struct tr_when_mention *m, size_t sentence, uint32_t from)
{
    const struct tr_parsed_sentence *s = &x->is.parse.sentences.v[sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &x->is.parse.clauses.v[k];
        bool own = c->from <= from && from < c->to;
        if (c->content == TR_NO || own) continue;
        if (m->first >= c->from && m->first < c->to) return true;
        if (leads_saying(x, m, c, from)) return true;
    }
    return false;
}

/* "In the early morning hours today .., before the polls opened at 0700": dates of one day; of these the widest. */
static bool are_of_one_day(const struct article *x, const struct tr_when_mention *a, const struct tr_when_mention *b)
{
    if (a->span.from == TR_TIME_NONE || b->span.from == TR_TIME_NONE) return false;
    tr_span day = tr_day_of(x->tz, a->span.from);
    return a->span.to <= day.to && b->span.from >= day.from && b->span.to <= day.to;
}

/* "on 3 May 0025": a day is told, but which is not known. */
static const struct tr_when_mention *odd_in(const struct article *x, uint32_t from, uint32_t to)
{
    for (size_t k = TR_FROM_TOKEN(x->dates.list, from); k < x->dates.list.n && x->dates.list.v[k].first < to; k++)
        if (x->dates.list.v[k].flags & TR_WHEN_UNUSABLE) return &x->dates.list.v[k];
    return NULL;
}

/* ---- the only date of a sentence may be of another matter -------------------------------------- */

/* The clause that a token stands in, the innermost; TR_NO. */
uint32_t tr_article_clause_around(const struct article *x, size_t sentence, uint32_t token)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    uint32_t best = TR_NO;
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        bool in = c->from <= token && token < c->to;
        if (in && (best == TR_NO || c->to - c->from < p->clauses.v[best].to - p->clauses.v[best].from)) best = k;
    }
    return best;
}

/* The clause that the tokens [from, to) are of: the longest one within, past what is only told of its nouns; else the one
 * around. */
static uint32_t clause_of(const struct article *x, size_t sentence, uint32_t from, uint32_t to)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    uint32_t best = TR_NO;
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        bool in = c->from >= from && c->to <= to;
        if (in && (best == TR_NO || c->to - c->from > p->clauses.v[best].to - p->clauses.v[best].from)) best = k;
    }
    return best != TR_NO ? best : tr_article_clause_around(x, sentence, from);
}

/* Up from clause `own`: is it by way of what somebody said, or of what an act is called, that it hangs on `other`?
 */
static bool is_told_below(const struct article *x, uint32_t own, uint32_t other)
{
    const struct tr_parse *p = &x->is.parse;
    bool told = false;
    for (uint32_t k = own, deep = 0; k != other && deep < 16; deep++) {
        uint32_t up = p->clauses.v[k].parent;
        if (up == TR_NO) return false;
        told |= p->clauses.v[up].content == k && up != other;
        k = up;
    }
    return (told || (own != other && tr_article_speaks_of(x, &p->clauses.v[other])));
}

/* Does the clause tell of an act of force itself? */
static bool has_act(const struct article *x, uint32_t clause)
{
    size_t sentence = x->is.parse.clauses.v[clause].sentence;
    for (size_t k = tr_article_found_from(x, sentence); k < x->is.founds.n; k++) {
        const struct tr_found *f = &x->is.founds.v[k];
        if (tr_article_sentence(x, f) != sentence) break;
        if (f->clause == clause && x->text->tools.rules.list.v[f->rule].act.n) return true;
    }
    return false;
}

/* "people who arrived today say that ..", "the governor, who took office in 1986, was shot": of whom the act is told, not
 * when it was. Only what stands before the act's own verb, or tells of what was agreed. */
static bool is_of_whom(const struct article *x, size_t sentence, uint32_t own, uint32_t first)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t other = tr_article_clause_around(x, sentence, first);
    if (own == TR_NO || other == TR_NO || other == own) return false;
    const struct tr_clause *a = &p->clauses.v[own], *d = &p->clauses.v[other];
    bool aside = d->kind == TR_CL_RELATIVE && d->to <= p->phrases.v[a->verb].first;
    bool deal = (d->kind == TR_CL_RELATIVE || d->kind == TR_CL_PARTICIPLE) && /* "broke the truce signed on Monday" */
                tr_verb_in(p, p->phrases.v[d->verb].head, TR_SET_AGREED);
    return (aside || deal) && !has_act(x, other);
}

/* Of another matter: a day outside of the act's own clause. */
static bool is_of_another(const struct article *x, size_t sentence, uint32_t own, uint32_t first)
{
    uint32_t other = tr_article_clause_around(x, sentence, first);
    return own != TR_NO && other != TR_NO && is_told_below(x, own, other);
}

/* A day that is told of somebody or of a deal in the clause, not of what happened. */
static bool is_of_thing(const struct article *x, const struct tr_claim *c, const struct tr_when_mention *m,
                        size_t sentence, uint32_t clause)
{
    return is_of_whom(x, sentence, clause, m->first) || tr_article_is_of_term(x, c, m, clause);
}

/* The first date in [from, to) that is not told of something else; only_one: none where there are several. */
static const struct tr_when_mention *date_in(const struct article *x, const struct tr_claim *c, size_t sentence,
                                             uint32_t clause, uint32_t from, uint32_t to, bool only_one)
{
    const struct tr_when_mention *found = NULL;
    for (size_t k = TR_FROM_TOKEN(x->dates.list, from); k < x->dates.list.n && x->dates.list.v[k].first < to; k++) {
        const struct tr_when_mention *m = &x->dates.list.v[k];
        if (!is_interval(m) || tr_article_is_of_text(x, m->first)) continue;
        bool of_thing = is_of_thing(x, c, m, sentence, clause);
        if (!only_one && !of_thing) return m;
        if (!only_one) continue;
        if (of_thing || (found && !are_of_one_day(x, found, m))) return NULL;
        if (!found || tr_span_length(m->span) > tr_span_length(found->span)) found = m;
    }
    return found;
}

static bool is_past(const struct tr_claim *c)
{
    return c->status == TR_STATUS_HAPPENED || c->status == TR_STATUS_ONGOING;
}

/* No day is told: what has happened happened no later than the document. Always true. */
static bool none_told(const struct article *x, struct tr_claim *c)
{
    if (!is_past(c) || x->day.from == TR_TIME_NONE) return true;
    c->when = (tr_span){ TR_TIME_NONE, x->day.to };
    c->when_basis = TR_STR(TR_BASIS_BOUND);
    return true;
}

/* The clause's own date, else the only one of its sentence, else no later than the document. A date that cannot be used
 * leaves the day open: nothing is put in its place. */
bool tr_article_when(const struct article *x, struct tr_claim *c, size_t sentence, uint32_t from, uint32_t to, bool own)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    if (TR_FROM_TOKEN(x->dates.list, s->first) == TR_FROM_TOKEN(x->dates.list, s->first + s->n))
        return none_told(x, c); /* most sentences */
    uint32_t clause = clause_of(x, sentence, from, to);
    const struct tr_when_mention *m = date_in(x, c, sentence, clause, from, to, false);
    if (!m && !own) m = date_in(x, c, sentence, clause, s->first, s->first + s->n, true);
    bool outside = m && (m->first < from || m->first >= to);
    if (outside && (is_of_saying(x, m, sentence, from) || is_of_another(x, sentence, clause, m->first))) m = NULL;
    bool past = is_past(c);
    if (m && past && x->day.from != TR_TIME_NONE && m->span.from >= x->day.to && !tr_str_is(m->basis, "explicit"))
        m = NULL; /* "will meet tomorrow after rebels killed .."; a day with its year is as good as the document's own */
    const struct tr_when_mention *odd = m ? NULL : odd_in(x, own ? from : s->first, own ? to : s->first + s->n);
    if (odd) {
        c->when_basis = TR_STR(TR_BASIS_UNUSABLE);
        return tr_article_span(x, c, odd->first, odd->n);
    }
    if (!m) return none_told(x, c);
    c->when = m->span;
    c->when_basis = m->basis;
    c->granularity = m->granularity;
    return tr_article_span(x, c, m->first, m->n);
}
