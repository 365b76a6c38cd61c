/* SPDX-License-Identifier: Apache-2.0
 *
 * Words of force that tell of no act of its own: what is usual ("who attack buses"), what has gone on for months, sums over a
 * time ("since Saturday 68 have been killed"), who somebody is ("rebels fighting to topple .."), and the place of one act in a
 * row of them ("the third journalist killed this year"). Asked of each act that the rules found. The claim stays, weaker. */
#include "read/article.h"

struct usual { /* an act, and where it is told */
    const struct article *x;
    const struct tr_parse *p;
    const struct tr_found *f;
    const struct tr_claim *c;
    const struct tr_phrase *ph; /* of its trigger */
    uint32_t from, to;          /* tokens of its sentence */
};

/* "clashes left four dead on Monday" */
static bool has_day(const struct tr_claim *c) { return tr_span_is_day(c->when); }

static bool is_bare(const struct tr_phrase *ph) { return !(ph->flags & (TR_NP_DEFINITE | TR_NP_NUMBER | TR_NP_NAME)); }

/* "nine people were killed in air strikes": counted, so they were some and no others. */
static bool is_counted(const struct usual *u)
{
    const struct tr_clause *c = u->f->clause == TR_NO ? NULL : &u->p->clauses.v[u->f->clause];
    bool told = c && u->p->phrases.v[c->verb].flags & TR_VG_PAST && !(u->p->phrases.v[c->verb].flags & TR_VG_PERFECT);
    return told && (u->c->counts[TR_KILLED].low > 0 || u->c->counts[TR_INJURED].low > 0);
}

/* "They are murdered or harassed": the plain present of nobody in particular, and nowhere. */
static bool is_done_usually(const struct usual *u)
{
    enum {
        OTHER = TR_VG_PAST | TR_VG_PERFECT | TR_VG_PROGRESSIVE | TR_VG_FUTURE | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY
    };
    const struct tr_clause *c = u->f->clause == TR_NO ? NULL : &u->p->clauses.v[u->f->clause];
    if (!c || c->subject == TR_NO || !(u->ph->flags & TR_VG_PASSIVE) || u->ph->flags & OTHER) return false;
    const struct tr_phrase *whom = &u->p->phrases.v[c->subject];
    bool anybody = whom->flags & TR_NP_PRONOUN || (whom->flags & TR_NP_PLURAL && is_bare(whom));
    return anybody && u->c->places.n == 0 && tr_token_is(u->p, u->ph->first, "are");
}

/* "who attack civilians", "the murder of peasants", "attacks on buses": what is usual, with no event of its own. */
static bool is_habit(const struct usual *u)
{
    enum { TOLD = TR_VG_PAST | TR_VG_PERFECT | TR_VG_PASSIVE | TR_VG_PROGRESSIVE | TR_VG_ING | TR_VG_INFINITIVE };
    const struct tr_phrase *ph = u->ph;
    if (ph->kind == TR_PH_VERB) {
        uint8_t forms = u->p->words[ph->head].verb_forms;
        bool present = forms & (TR_FORM_BASE | TR_FORM_S) && !(forms & (TR_FORM_PAST | TR_FORM_PARTICIPLE)) &&
                       !tr_is_same_past(u->p, ph->head);
        return (present && !(ph->flags & TOLD)) || is_done_usually(u);
    }
    if (is_counted(u)) return false;
    bool bare = ph->flags & TR_NP_PLURAL && (is_bare(ph) || ph->flags & TR_NP_OWNED); /* "its attacks" */
    if (is_bare(ph) && tr_token_is(u->p, ph->head, "acts")) return true;              /* "acts of sabotage" */
    uint32_t of = ph->of;
    bool bare_of = of != TR_NO && u->p->phrases.v[of].flags & TR_NP_PLURAL && u->p->phrases.v[of].next == TR_NO &&
                   is_bare(&u->p->phrases.v[of]);
    return bare ? of == TR_NO || bare_of : bare_of;
}

/* "are bombing the people", "has been planting bombs"; with a place too where it has gone on for some time: "has been staging
 * air strikes in Idlib". */
static bool goes_on(const struct usual *u)
{
    bool noun = u->ph->kind == TR_PH_NOUN;
    const struct tr_clause *c = u->f->clause == TR_NO ? NULL : &u->p->clauses.v[u->f->clause];
    if (!tr_str_is(u->c->when_basis, TR_BASIS_BOUND) && u->c->when_basis.n) return false;
    if (noun && (!c || c->object == TR_NO || c->object != u->ph->list)) return false;
    uint32_t flags = noun ? u->p->phrases.v[c->verb].flags : u->ph->kind == TR_PH_VERB ? u->ph->flags : 0;
    if (!(flags & TR_VG_PROGRESSIVE)) return false;
    if (flags & TR_VG_PERFECT) return true;
    return !noun && !(flags & TR_VG_PAST) && u->c->places.n == 0 && u->c->when_basis.n;
}

/* "is regularly shelled", "suffers frequent attacks", "has previously come under fire": beside the verb or in the noun phrase. */
static bool is_often(const struct usual *u)
{
    const struct tr_clause *c = u->f->clause == TR_NO ? NULL : &u->p->clauses.v[u->f->clause];
    if (c) { /* the noun shares its verb's: "is regularly hit in air strikes" */
        const struct tr_phrase *verb = &u->p->phrases.v[c->verb];
        uint32_t behind = verb->first + verb->n + 1;
        if (tr_any_in(u->p, verb->first > u->from ? verb->first - 1 : u->from, behind < u->to ? behind : u->to,
                      TR_SET_OFTEN))
            return true;
    }
    return tr_any_in(u->p, u->ph->first, u->ph->first + u->ph->n, TR_SET_OFTEN);
}

/* "has been fighting them for months": a war, not one of its days. */
static bool is_for_long(const struct usual *u)
{
    static const char *const long_units[] = { "month", "year", "decade", "season" };
    if (u->ph->kind != TR_PH_VERB || !(u->ph->flags & (TR_VG_PERFECT | TR_VG_PROGRESSIVE))) return false;
    for (size_t k = TR_FROM_TOKEN(u->x->dates.list, u->from);
         k < u->x->dates.list.n && u->x->dates.list.v[k].first < u->to; k++) {
        const struct tr_when_mention *m = &u->x->dates.list.v[k];
        bool behind = m->first > u->ph->head && m->first > u->from;
        if (m->kind == TR_WHEN_DURATION && behind && tr_token_is(u->p, m->first - 1, "for") &&
            tr_is_among(m->granularity, long_units, TR_COUNT(long_units)))
            return true;
    }
    return false;
}

/* ---- sums --------------------------------------------------------------------------------- */

/* "the deadliest attack since 2015", "the first in almost a year": measured against a time, not summed over it. */
static bool is_measured(const struct usual *u, const struct tr_when_mention *m)
{
    enum { BEFORE = 10, LONG = 5 };
    for (uint32_t k = m->first > u->from + BEFORE ? m->first - BEFORE : u->from; k < m->first; k++) {
        tr_str word = tr_token_text(u->p->tokens, k);
        bool most = word.n >= LONG && tr_lower(word.p[word.n - 3]) == 'e' && tr_lower(word.p[word.n - 2]) == 's' &&
                    tr_lower(word.p[word.n - 1]) == 't';
        if (most || tr_token_is(u->p, k, "first") || tr_token_is(u->p, k, "most")) return true;
    }
    return false;
}

/* "since Saturday", "over the past few days", "in recent weeks", "in less than 15 days"; not "last week". */
static bool is_window(const struct usual *u, const struct tr_when_mention *m)
{
    static const char *const leads[] = { "in", "within", "over", "during", "past", "recent" };
    uint32_t from = m->first > u->from + 3 ? m->first - 3 : u->from, to = m->first + m->n;
    bool lead = false, window = false;
    for (uint32_t k = from; k < to && k < u->to; k++) {
        lead |= tr_token_among(u->p, k, leads, TR_COUNT(leads));
        window |= tr_token_is(u->p, k, "since") || tr_token_is(u->p, k, "past") || tr_token_is(u->p, k, "recent") ||
                  tr_token_is(u->p, k, "less") ||
                  (tr_token_is(u->p, k, "last") && k > u->from && tr_token_is(u->p, k - 1, "the"));
        lead |= tr_token_is(u->p, k, "since");
    }
    return lead && window;
}

/* Two who died in a week may have died together. */
static bool is_many(const struct tr_count *n)
{
    enum { MANY = 5 };
    return n->low >= MANY || n->best >= MANY;
}

/* "more than 70 times this year", "on several occasions" */
static bool counts_times(const struct usual *u)
{
    static const char *const many[] = { "several", "many", "numerous", "countless", "various" };
    for (uint32_t k = u->ph->first + u->ph->n; k + 1 < u->to; k++) {
        bool number = u->p->tokens->list.v[k].flags & TR_TOK_NUMBER, times = tr_token_is(u->p, k + 1, "times");
        if (number && times) return true;
        if ((times || tr_token_is(u->p, k + 1, "occasions")) && tr_token_among(u->p, k, many, TR_COUNT(many)) &&
            !has_day(u->c))
            return true;
    }
    return false;
}

/* "In May more than 60 were killed by barrel bombs": a month of them. */
static bool is_wide(const struct tr_when_mention *m)
{
    static const char *const units[] = { "month", "season", "year", "decade" };
    return m->kind == TR_WHEN_DATE && tr_is_among(m->granularity, units, TR_COUNT(units));
}

/* "So far two deputies have been killed in less than 15 days": more than one, however few. */
static bool is_killed_of_several(const struct usual *u)
{
    const struct tr_count *n = &u->c->counts[TR_KILLED];
    return u->ph->flags & TR_VG_PERFECT && (n->low > 1 || n->best > 1);
}

/* "Since Saturday at least 68 civilians have been killed in raids on the town": a sum of acts. */
static bool is_sum(const struct usual *u)
{
    bool many = is_many(&u->c->counts[TR_KILLED]) || is_many(&u->c->counts[TR_INJURED]),
         acts = u->ph->kind == TR_PH_NOUN && u->ph->flags & TR_NP_PLURAL && u->ph->flags & TR_NP_NUMBER;
    const struct tr_count *breaches =
        &u->c->counts[TR_VIOLATIONS]; /* "violated the truce 95 times": counted, told as a sum */
    if (breaches->best != TR_UNKNOWN || breaches->low != TR_UNKNOWN) return false;
    bool so_far = tr_any_is(u->p, u->from, u->ph->first, "far") && is_killed_of_several(u);
    if (counts_times(u)) return true;
    if (!many && !acts && !so_far) return false;
    for (size_t k = TR_FROM_TOKEN(u->x->dates.list, u->from);
         k < u->x->dates.list.n && u->x->dates.list.v[k].first < u->to; k++) {
        const struct tr_when_mention *m = &u->x->dates.list.v[k];
        bool own = m->span.from == u->c->when.from && m->span.to == u->c->when.to && !has_day(u->c);
        bool open = !u->c->when_basis.n || (so_far && tr_str_is(u->c->when_basis, TR_BASIS_BOUND));
        bool lasts = open && !tr_str_is(m->granularity, "hour"); /* counted from a day that is not known */
        if ((own || lasts) && (is_window(u, m) || is_wide(m)) && !is_measured(u, m)) return true;
    }
    return false;
}

/* ---- who somebody is ---------------------------------------------------------------------- */

/* "rebels fighting to topple the president", "the coalition battling the group". */
static bool is_description(const struct usual *u)
{
    if (u->ph->kind != TR_PH_VERB || u->f->clause == TR_NO || !tr_str_is(u->c->act, "armed_clash")) return false;
    const struct tr_clause *c = &u->p->clauses.v[u->f->clause];
    bool behind_noun = u->f->phrase > 0 && u->p->phrases.v[u->f->phrase - 1].kind == TR_PH_NOUN;
    return behind_noun && u->ph->flags & TR_VG_ING && c->kind != TR_CL_MAIN && !has_day(u->c);
}

/* "a moratorium on air strikes", "backed by Russian air strikes": what is held back, or whom somebody has behind him. */
static bool is_held_back_or_behind(const struct usual *u)
{
    static const char *const held[] = {
        "moratorium", "ban", "halt", "end", "freeze", "suspension", "pause", "cessation"
    };
    static const char *const backed[] = { "backed", "supported", "aided", "assisted" };
    uint32_t prep = u->ph->kind == TR_PH_NOUN ? u->ph->under : TR_NO;
    if (prep == TR_NO || prep == 0 || !(u->ph->flags & TR_NP_PLURAL)) return false;
    const struct tr_phrase *p = &u->p->phrases.v[prep], *before = p - 1;
    if (tr_token_is(u->p, p->head, "by")) return tr_token_among(u->p, before->head, backed, TR_COUNT(backed));
    return before->kind == TR_PH_NOUN && tr_token_among(u->p, before->head, held, TR_COUNT(held));
}

/* "he is the third journalist killed this year": killed before, and told for itself if at all. */
static bool is_in_a_row(const struct usual *u)
{
    if (u->ph->kind != TR_PH_VERB || u->f->clause == TR_NO) return false;
    const struct tr_clause *c = &u->p->clauses.v[u->f->clause];
    if (c->kind != TR_CL_RELATIVE && c->kind != TR_CL_PARTICIPLE) return false;
    if (c->parent == TR_NO) return false;
    const struct tr_clause *is = &u->p->clauses.v[c->parent];
    if (!(u->p->phrases.v[is->verb].flags & TR_VG_COPULA) || is->object == TR_NO) return false;
    const struct tr_phrase *what = &u->p->phrases.v[is->object];
    uint32_t to = what->first + what->n;
    return tr_any_in(u->p, what->first, to, TR_SET_ORDINAL) || tr_any_is(u->p, what->first, to, "latest");
}

/* "both sides are accused of indiscriminate bombing": of what they do, not of a deed. */
static bool is_accused_in_general(const struct usual *u)
{
    static const char *const articles[] = { "a", "an" };
    return u->ph->kind == TR_PH_NOUN && u->f->clause != TR_NO && is_bare(u->ph) && !(u->ph->flags & TR_NP_OWNED) &&
           u->ph->of == TR_NO && !tr_token_among(u->p, u->ph->first, articles, TR_COUNT(articles)) &&
           u->ph->under != TR_NO && tr_token_is(u->p, u->p->phrases.v[u->ph->under].head, "of") &&
           tr_token_in(u->p, u->p->phrases.v[u->p->clauses.v[u->f->clause].verb].head, TR_SET_BLAMED);
}

/* "Let us recall the massacre; the bomb in the market; ..": the sentence's first verb has a row of nouns, parted by semicolons. */
static bool is_in_recalled_row(const struct usual *u)
{
    const struct tr_parsed_sentence *s = &u->p->sentences.v[tr_sentence_at(u->p->tokens, u->from)];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses && k < s->clauses + 2; k++) {
        const struct tr_clause *c = &u->p->clauses.v[k];
        const struct tr_phrase *verb = &u->p->phrases.v[c->verb];
        if (verb->head < u->ph->first && c->object != TR_NO && c->content == TR_NO &&
            tr_verb_in(u->p, verb->head, TR_SET_RECALLING) && tr_any_is(u->p, verb->head, u->ph->first, ";"))
            return true;
    }
    return false;
}

/* "we recall the massacre": what was long ago, or known; "all these attacks": of several that were told. */
static bool is_looked_back_at(const struct usual *u)
{
    static const char *const several[] = { "all", "these", "such", "those" };
    if (is_in_recalled_row(u)) return true;
    if (u->ph->kind != TR_PH_NOUN || u->f->clause == TR_NO) return false;
    const struct tr_clause *c = &u->p->clauses.v[u->f->clause];
    bool object = c->object != TR_NO && c->object == u->ph->list;
    if (object && tr_verb_in(u->p, u->p->phrases.v[c->verb].head, TR_SET_RECALLING)) return true;
    return u->ph->flags & TR_NP_PLURAL && tr_token_among(u->p, u->ph->first, several, TR_COUNT(several));
}

/* "countless people have been killed", "so many children", "hundreds of thousands": a war's dead. */
static bool is_of_the_countless(const struct usual *u)
{
    enum { TOLL = 1000 };
    bool kill = tr_str_is(u->c->mode, "kill") || tr_str_starts(u->c->rule, TR_STR("kill"));
    if (kill && (u->c->counts[TR_KILLED].low >= TOLL || u->c->counts[TR_KILLED].best >= TOLL)) return true;
    if (u->ph->kind != TR_PH_VERB || u->f->clause == TR_NO) return false;
    const struct tr_clause *c = &u->p->clauses.v[u->f->clause];
    uint32_t whom = u->ph->flags & TR_VG_PASSIVE ? c->subject : c->object;
    if (whom == TR_NO) return false;
    uint32_t first = u->p->phrases.v[whom].first;
    bool so_many = tr_token_is(u->p, first, "many") && first > u->from && tr_token_is(u->p, first - 1, "so");
    return so_many || tr_token_in(u->p, first, TR_SET_COUNTLESS) ||
           (u->p->phrases.v[whom].n > 1 && tr_token_is(u->p, first, "so") && tr_token_is(u->p, first + 1, "many"));
}

bool tr_article_is_usual(const struct article *x, const struct tr_found *f, const struct tr_claim *c, size_t sentence)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    struct usual u = { x, &x->is.parse, f, c, &x->is.parse.phrases.v[f->phrase], s->first, s->first + s->n };
    if (f->type != TR_CLAIM_EVENT) return false;
    if (goes_on(&u)) return true;
    if (c->act.n == 0) return false;
    if (is_sum(&u) || is_in_a_row(&u) || is_held_back_or_behind(&u)) return true;
    if (has_day(c)) return false;
    return is_habit(&u) || is_often(&u) || is_for_long(&u) || is_description(&u) || is_accused_in_general(&u) ||
           is_looked_back_at(&u) || is_of_the_countless(&u);
}
