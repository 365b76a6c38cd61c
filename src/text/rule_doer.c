/* SPDX-License-Identifier: Apache-2.0
 *
 * Who stands behind a thing or an act, told by a clause of its own: "shells fired by X killed ..", "a mine that X planted",
 * "the murder of Y, carried out by X", "an attack claimed by X". What the clause of the act itself tells is rule_slot.c's. */
#include "text/rule.h"

enum { MOST = 16 };

static const struct tr_phrase *phrase(const struct tr_site *s, uint32_t k) { return &s->p->phrases.v[k]; }

/* What is fired, laid, carried out, and by whom. */
static bool brings_about(const struct tr_site *s, uint32_t verb)
{
    return tr_verb_in(s->p, phrase(s, verb)->head, TR_SET_BROUGHT_ABOUT);
}

static bool claims(const struct tr_site *s, uint32_t verb)
{
    return tr_verb_in(s->p, phrase(s, verb)->head, TR_SET_CLAIMING);
}

static size_t parties(const struct tr_site *s, uint32_t clause, bool agent, uint32_t *out, size_t room)
{
    struct tr_site of = *s;
    struct tr_slot slot = { .kind = agent ? TR_SLOT_PP : TR_SLOT_SUBJ,
                            .head_only = true,
                            .preps = { tr_token_key(TR_STR("by")) },
                            .n_preps = agent ? 1 : 0 };
    of.clause = clause;
    of.phrase = s->p->clauses.v[clause].verb;
    of.noun = false;
    of.end = 0;
    return tr_slot_parties(&of, &slot, out, room);
}

/* Does the clause tell of one of these noun phrases, and how? By an agent behind "by", or by its subject. */
static bool tells_of(const struct tr_site *s, const struct tr_clause *c, const uint32_t *np, size_t n, bool *agent)
{
    bool passive = phrase(s, c->verb)->flags & TR_VG_PASSIVE;
    for (size_t k = 0; k < n; k++) {
        uint32_t list = phrase(s, np[k])->list;
        *agent = passive;
        if (c->kind == TR_CL_PARTICIPLE ? c->object == list : passive ? c->subject == list : c->object == list)
            return true;
    }
    return false;
}

/* The act itself, what it is of ("a barrage of rockets"), or the thing that a verb says did it. */
static size_t things(const struct tr_site *s, uint32_t *np)
{
    struct tr_slot subj = { .kind = TR_SLOT_SUBJ };
    size_t n = s->noun ? 1 : tr_slot_phrases(s, &subj, np, MOST / 2), all = n;
    if (s->noun) np[0] = s->phrase;
    for (size_t k = 0; k < n && all < MOST; k++)
        if (phrase(s, np[k])->of != TR_NO) np[all++] = phrase(s, np[k])->of;
    return all;
}

size_t tr_slot_doers_behind(const struct tr_site *s, uint32_t *out, size_t room, bool *claimed)
{
    uint32_t np[MOST];
    *claimed = false;
    if (s->clause == TR_NO) return 0;
    const struct tr_parsed_sentence *in = &s->p->sentences.v[s->p->clauses.v[s->clause].sentence];
    size_t n = things(s, np);
    for (uint32_t k = in->clauses; n && k < in->clauses + in->n_clauses; k++) {
        const struct tr_clause *c = &s->p->clauses.v[k];
        bool agent;
        if ((!s->noun && k == s->clause) || !tells_of(s, c, np, n, &agent)) continue;
        bool says = claims(s, c->verb);
        if (!says && !brings_about(s, c->verb)) continue;
        if (phrase(s, c->verb)->flags & TR_VG_NEGATED || (!says && !agent && c->kind != TR_CL_RELATIVE)) continue;
        size_t found = parties(s, k, agent, out, room);
        if (found == 0) continue;
        *claimed = says;
        return found;
    }
    return 0;
}

/* ---- what is counted ------------------------------------------------------------------------ */

/* "a barrage of rockets", "dozens of shells": what is counted. */
uint32_t tr_what_is_counted(const struct tr_parse *p, uint32_t np)
{
    const struct tr_phrase *ph = &p->phrases.v[np];
    return ph->of != TR_NO && tr_token_in(p, ph->head, TR_SET_COUNTS_WHAT_FOLLOWS) ? ph->of : TR_NO;
}

/* "a number of attacks", not "one of the attacks": the phrase that counts np, or np itself. */
uint32_t tr_what_counts(const struct tr_parse *p, uint32_t np)
{
    uint32_t before = tr_noun_before(p, np);
    if (before == TR_NO || p->phrases.v[np].flags & TR_NP_DEFINITE) return np;
    return tr_what_is_counted(p, before) == np ? before : np;
}
