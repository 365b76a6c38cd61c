/* SPDX-License-Identifier: Apache-2.0
 *
 * The subject of a verb group: looked for to the left, past what is only put in; a verb without one of its own takes that
 * of the verb it hangs on. */
#include "text/clause_parts.h"

/* "Ana Ruiz, 42, a judge, was killed": whom all that explains. */
static uint32_t explained(const struct building *b, uint32_t np)
{
    for (int deep = 0; deep < 4 && b->v[np].appos != TR_NO; deep++) np = b->v[b->v[np].appos].list;
    return np;
}

/* "Ana Ruiz, 42, who ..": a number that only explains. */
static bool is_age(const struct building *b, uint32_t np)
{
    return b->v[np].n == 1 && b->v[np].appos != TR_NO && b->p->tokens->list.v[b->v[np].head].flags & TR_TOK_NUMBER;
}

/* What "who", "which", "that" stands for: the noun phrase before it, but not the place that it only stands in: "attacks in
 * Baghdad which killed ..", "a man from Aleppo who ..". */
static uint32_t antecedent(const struct building *b, uint32_t rel)
{
    uint32_t k = rel, np = TR_NO;
    while (k > b->first && np == TR_NO) {
        k--;
        if (b->v[k].kind == TR_PH_NOUN && b->v[k].flags & TR_NP_TIME && k > b->first + 1) continue;
        if (b->v[k].kind == TR_PH_NOUN) np = is_age(b, k) ? explained(b, k) : b->v[k].list;
        else if (b->v[k].kind != TR_PH_COMMA && b->v[k].kind != TR_PH_PREP) return TR_NO;
    }
    if (np == TR_NO || b->v[np].under == TR_NO || !(b->v[np].flags & TR_NP_NAME)) return np;
    uint32_t head = chain_head(b, np), verb = rel + 1;
    bool copula = kind(b, verb) == TR_PH_VERB && b->v[verb].flags & TR_VG_COPULA;
    if (head_is(b, rel, "who"))
        return may_be_controlled(b, head) ? head : np; /* "the flag of Ana Ruiz, who was killed" */
    bool done = !copula && kind(b, verb) == TR_PH_VERB && verb_in(b, verb, TR_SET_RESULT);
    return done && b->v[head].under == TR_NO && !head_is(b, rel, "where") ? head : np;
}

static uint32_t lead_before(const struct building *b, uint32_t k)
{
    while (k > b->first && (kind(b, k - 1) == TR_PH_ADV || kind(b, k - 1) == TR_PH_QUOTE)) k--;
    if (k == b->first) return TR_NO;
    tr_phrase_kind what = kind(b, k - 1);
    return what == TR_PH_SUB || what == TR_PH_REL || is_time_lead(b, k - 1) ? k - 1 : TR_NO;
}

static bool comma_before(const struct building *b, uint32_t k) { return k > b->first && kind(b, k - 1) == TR_PH_COMMA; }

static struct found subject_of_noun(const struct building *b, uint32_t np, uint32_t lead)
{
    return (struct found){ np, lead, TR_NO, lead != TR_NO && b->v[lead].kind == TR_PH_REL };
}

/* The verb whose object np is, when that verb only tells of a noun before it: a finite verb behind np has another subject.
 * TR_NO when np may be the subject. */
static uint32_t verb_of_object(const struct building *b, uint32_t np, bool comma)
{
    uint32_t other = np > b->first ? clause_before(b, np) : TR_NO;
    if (other == TR_NO || clause(b, other)->object != np) return TR_NO;
    const struct tr_clause *c = clause(b, other);
    bool over = comma && c->kind == TR_CL_RELATIVE; /* "the FMLN, which began an offensive, attacked" */
    if (is_cue(b, c->verb) && !over && !is_backing(b, c->verb)) return TR_NO;
    bool tells = c->kind == TR_CL_RELATIVE || (c->kind == TR_CL_ING && c->subject != TR_NO && c->lead == TR_NO) ||
                 (c->kind == TR_CL_INFINITIVE &&
                  (c->parent == TR_NO || clause(b, c->parent)->kind == TR_CL_PARTICIPLE));
    return tells && c->verb < np ? c->verb : TR_NO;
}

/* "attacked the town, killed two farmers and burned their houses": the verb right behind a comma that follows the object of
 * a finite verb goes on with it. TR_NO: it does not. */
static uint32_t goes_on_with(const struct building *b, uint32_t np, uint32_t verb)
{
    uint32_t k = verb;
    while (k > b->first && kind(b, k - 1) == TR_PH_ADV) k--;
    if (k == b->first || kind(b, k - 1) != TR_PH_COMMA || !is_finite(b, verb)) return TR_NO;
    uint32_t other = np > b->first ? clause_before(b, np) : TR_NO, next = verb + 1;
    while (kind(b, next) == TR_PH_ADV) next++;
    if (kind(b, next) == TR_PH_PREP) return TR_NO; /* "arrested a rebel, accused of murder" */
    if (other == TR_NO || clause(b, other)->object != np || !is_finite(b, clause(b, other)->verb)) return TR_NO;
    tr_clause_kind what = clause(b, other)->kind;
    bool whole = what == TR_CL_MAIN || what == TR_CL_THAT || what == TR_CL_COORD;
    return whole && clause(b, other)->subject != TR_NO && clause(b, other)->verb < np ? other : TR_NO;
}

/* "a shell that residents said | was fired": the phrase of "that" when the verb right before tells who said it, TR_NO. */
static uint32_t rel_past_saying(const struct building *b, uint32_t verb)
{
    uint32_t k = verb;
    if (k < b->first + 3 || kind(b, k - 1) != TR_PH_VERB || !is_cue(b, k - 1) || kind(b, k - 2) != TR_PH_NOUN)
        return TR_NO;
    for (k -= 2; k > b->first && (kind(b, k) == TR_PH_NOUN || kind(b, k) == TR_PH_CC || kind(b, k) == TR_PH_PREP);) k--;
    return kind(b, k) == TR_PH_REL && !head_is(b, k, "where") && !head_is(b, k, "who") ? k : TR_NO;
}

/* "accused the army of shelling Gao, adding that ..", ".., and blamed ..": behind a comma a verb of saying goes on with who
 * spoke before, not with whom that tells of. The clause of who spoke, or `before`. */
uint32_t tr_clause_who_spoke(const struct building *b, uint32_t before, uint32_t verb)
{
    enum { DEEPEST = 6 };
    if (before == TR_NO || !verb_in(b, verb, TR_SET_GOES_ON_SAYING)) return before;
    uint32_t k = before;
    for (int deep = 0; deep < DEEPEST && k != TR_NO; deep++, k = clause(b, k)->parent) {
        const struct tr_clause *c = clause(b, k);
        if (is_finite(b, c->verb) && c->subject != TR_NO && is_cue(b, c->verb)) return k;
        if (c->kind == TR_CL_RELATIVE) break;
    }
    return before;
}

/* ---- from a verb to the left, over what is put in -------------------------------------------- */

static const struct found none = { TR_NO, TR_NO, TR_NO, false };

struct going { /* left from a verb; `out` when the way ends */
    const struct building *b;
    uint32_t verb, k;
    bool comma; /* one stood on the way */
    struct found out;
};

static bool ends(struct going *g, struct found out)
{
    g->out = out;
    return true;
}

static bool goes_on(struct going *g, uint32_t k)
{
    g->k = k;
    return false;
}

/* At each kind of phrase: does the way end here? Else it goes on to the left of g->k. */
static bool at_noun(struct going *g)
{
    const struct building *b = g->b;
    uint32_t np = b->v[g->k].list;
    if (b->v[g->k].flags & TR_NP_TIME) return goes_on(g, b->v[g->k].under == TR_NO ? g->k : b->v[g->k].under);
    if (b->v[np].under != TR_NO) {
        uint32_t next = behind(b, np);
        while (kind(b, next) == TR_PH_ADV) next++;
        bool leads = is_time_lead(b, b->v[np].under) && next == g->verb && !g->comma;
        return leads ? ends(g, subject_of_noun(b, np, b->v[np].under)) : goes_on(g, b->v[np].under);
    }
    np = explained(b, np);
    if (b->v[np].under != TR_NO) return goes_on(g, b->v[np].under); /* explains what a preposition governs */
    uint32_t owner = verb_of_object(b, np, g->comma);
    if (owner != TR_NO) return goes_on(g, owner + 1); /* "the group that attacked the town | was killed" */
    uint32_t fellow = g->comma ? goes_on_with(b, np, g->verb) : TR_NO;
    if (fellow != TR_NO) return ends(g, (struct found){ clause(b, fellow)->subject, TR_NO, fellow, false });
    return ends(g, subject_of_noun(b, np, lead_before(b, np)));
}

static bool at_relative(struct going *g)
{
    if (g->comma && g->k + 2 < g->verb) return ends(g, none);
    return ends(g, (struct found){ antecedent(g->b, g->k), g->k, TR_NO, true });
}

/* "denied that its troops had fired | and accused the rebels": the tenses tell that it goes on with who denied. */
static bool has_tense_of_outer(const struct building *b, uint32_t before, uint32_t verb)
{
    const struct tr_clause *inner = clause(b, before);
    if (inner->kind != TR_CL_THAT || inner->parent == TR_NO || is_bare_past(b, inner->verb)) return false;
    return is_bare_past(b, verb) && is_bare_past(b, clause(b, inner->parent)->verb);
}

/* "and", right before the verb: it shares the subject of a clause before it. */
static bool at_and(struct going *g)
{
    const struct building *b = g->b;
    if (g->k + 1 != g->verb && (g->k + 2 != g->verb || kind(b, g->k + 1) != TR_PH_ADV)) return false;
    uint32_t before = clause_before(b, g->k);
    if (before == TR_NO) return ends(g, none);
    const struct tr_clause *told = clause(b, before); /* "a plan described by X and endorsed by Y" */
    if (told->kind == TR_CL_PARTICIPLE && is_bare_past(b, g->verb) && tr_clause_by_next(b, g->verb))
        return ends(g, (struct found){ told->object, TR_NO, before, false });
    bool finite = is_finite(b, g->verb);
    if (finite && !is_finite(b, told->verb)) before = finite_before(b, g->k);
    if (before != TR_NO && finite && (comma_before(b, g->k) || has_tense_of_outer(b, before, g->verb)))
        before = tr_clause_who_spoke(b, before, g->verb);
    return ends(g, before == TR_NO ? none : (struct found){ clause(b, before)->subject, TR_NO, before, false });
}

static bool at_participle(struct going *g, const struct tr_clause *c)
{
    const struct building *b = g->b;
    uint32_t under = c->object == TR_NO ? TR_NO : b->v[c->object].under;
    if (under == TR_NO)
        return ends(g, subject_of_noun(b, c->object, c->object == TR_NO ? TR_NO : lead_before(b, c->object)));
    if (is_time_lead(b, under)) /* "after a gas believed to be chlorine was released" */
        return ends(g, subject_of_noun(b, c->object, under));
    return goes_on(g, under); /* "one of those killed was .." */
}

/* The word that leads in a relative clause with a subject of its own: "which the rebels claimed". TR_NO: it is the subject, or
 * tells where or when. closed: a comma stands behind the clause. */
static uint32_t rel_before(const struct building *b, const struct tr_clause *c, bool closed)
{
    static const char *const things[] = { "which", "that", "whom", "who" };
    if (c->lead == TR_NO || c->subject == TR_NO || b->v[c->subject].first < c->lead) return TR_NO;
    if (!tr_token_among(b->p, c->lead, things, TR_COUNT(things))) return TR_NO;
    uint32_t k = c->subject;
    while (k > b->first && kind(b, k) != TR_PH_REL) k--;
    bool prep = k > b->first &&
                kind(b, k - 1) == TR_PH_PREP; /* "in which a man came in and demanded .." is not closed */
    return kind(b, k) == TR_PH_REL && (closed || !prep) ? k : TR_NO;
}

static bool at_verb(struct going *g)
{
    const struct building *b = g->b;
    uint32_t other = clause_of(b, g->k);
    if (other == TR_NO) return ends(g, none);
    const struct tr_clause *c = clause(b, other);
    switch (c->kind) {
    case TR_CL_RELATIVE: /* "the attack, which the rebels claimed, killed ..": the rebels are put in; "the head of the group
                          * that .. was killed" */
        if (rel_before(b, c, g->comma) != TR_NO) return goes_on(g, rel_before(b, c, g->comma));
        if (c->subject != TR_NO && b->v[c->subject].under != TR_NO) return goes_on(g, b->v[c->subject].under);
        return ends(g, subject_of_noun(b, c->subject, TR_NO));
    case TR_CL_PARTICIPLE: return at_participle(g, c);
    case TR_CL_ING:
    case TR_CL_INFINITIVE:
        if (c->subject == TR_NO || c->parent != TR_NO) return false;
        return ends(g, subject_of_noun(b, c->subject, lead_before(b, c->subject)));
    default: return ends(g, (struct found){ c->subject, TR_NO, other, false });
    }
}

static bool at_phrase(struct going *g)
{
    switch (g->b->v[g->k].kind) {
    case TR_PH_NOUN: return at_noun(g);
    case TR_PH_REL: return at_relative(g);
    case TR_PH_CC: return at_and(g);
    case TR_PH_VERB: return at_verb(g);
    case TR_PH_COMMA: g->comma = true; return false;
    case TR_PH_SUB: /* "while in detention": no clause of its own */
        return kind(g->b, g->k + 1) != TR_PH_PREP && ends(g, none);
    case TR_PH_ADV:
    case TR_PH_ADJ:
    case TR_PH_QUOTE:
    case TR_PH_PREP: return false;
    default: return ends(g, none);
    }
}

/* Goes left over what is put in until a noun phrase that no preposition governs. */
struct found tr_clause_subject(const struct building *b, uint32_t verb)
{
    struct going g = { b, verb, verb, false, none };
    uint32_t rel = rel_past_saying(b, verb);
    if (rel != TR_NO) return (struct found){ antecedent(b, rel), rel, TR_NO, true };
    while (g.k > b->first) {
        g.k--;
        if (at_phrase(&g)) return g.out;
    }
    return none;
}

/* ---- a subject behind its verb, or of another clause ------------------------------------------ */

/* Only told of a noun, as what is joined to that: "who came and now rules". */
static bool is_put_in(const struct building *b, uint32_t c)
{
    while (clause(b, c)->kind == TR_CL_COORD && clause(b, c)->parent != TR_NO) c = clause(b, c)->parent;
    return clause(b, c)->kind == TR_CL_RELATIVE || clause(b, c)->kind == TR_CL_PARTICIPLE;
}

/* "Hezbollah, which controls Idlib, rejected ..": the noun that is told of still waits for its verb. */
static bool closes_relative(const struct building *b, uint32_t comma)
{
    uint32_t other = clause_before(b, comma);
    if (other == TR_NO) return false;
    if (!is_put_in(b, other)) return false;
    for (uint32_t k = b->first; k < comma; k++) {
        uint32_t c = kind(b, k) == TR_PH_VERB ? clause_of(b, k) : TR_NO;
        if (c != TR_NO && !is_put_in(b, c)) return false;
    }
    return true;
}

/* "..., said a spokesman": behind the verb, when the quotation stands before it. */
bool tr_clause_inverted(const struct building *b, uint32_t verb)
{
    uint32_t k = verb;
    if (!is_cue(b, verb) || kind(b, verb + 1) != TR_PH_NOUN || b->v[verb + 1].flags & TR_NP_TIME) return false;
    if (b->v[verb].flags & (TR_VG_PERFECT | TR_VG_NEGATED)) return false; /* "groups, including X, have accused Y" */
    bool say = b->p->words[b->v[verb].head].verb_lemma == tr_token_key(TR_STR("say"));
    uint32_t end = behind(b, verb + 1); /* "... says the war monitor ." */
    if (say && k > b->first && (end >= b->end || kind(b, end) == TR_PH_MARK) && finite_before(b, verb) != TR_NO &&
        !(b->v[verb + 1].flags & TR_NP_PRONOUN) && kind(b, k - 1) == TR_PH_NOUN &&
        b->v[b->v[k - 1].list].under != TR_NO)
        return true;
    while (k > b->first && kind(b, k - 1) == TR_PH_QUOTE) k--;
    if (k == b->first || (kind(b, k - 1) != TR_PH_COMMA && k == verb)) return false;
    if (closes_explanation(b, k) || (kind(b, k - 1) == TR_PH_COMMA && closes_relative(b, k - 1))) return false;
    tr_phrase_kind after = kind(b, behind(b, verb + 1));
    return after != TR_PH_VERB || !is_finite(b, behind(b, verb + 1));
}

/* "a raid hit a village controlled by the group killing ten", "fired at protesters wounding two": what came of it is told of
 * the clause, not of the noun before it. TR_NO: of that noun. */
uint32_t tr_clause_subject_of_result(const struct building *b, uint32_t before, uint32_t np)
{
    static const char *const preps[] = {
        "at", "on", "into", "against", "near", "over", "towards", "inside", "outside"
    };
    uint32_t under = b->v[np].under;
    if (before == TR_NO || under == TR_NO || under < clause(b, before)->verb) return TR_NO;
    const struct tr_clause *up = clause(b, before);
    if (up->kind == TR_CL_PARTICIPLE && verb_in(b, up->verb, TR_SET_HOLDING) && /* who holds a place */
        up->parent != TR_NO && clause(b, up->parent)->object == up->object &&
        !(b->v[clause(b, up->parent)->verb].flags & TR_VG_PASSIVE))
        return clause(b, up->parent)->subject;
    bool active = up->kind != TR_CL_PARTICIPLE && !(b->v[up->verb].flags & TR_VG_PASSIVE);
    return active && tr_token_among(b->p, b->v[under].head, preps, TR_COUNT(preps)) ? up->subject : TR_NO;
}
