/* SPDX-License-Identifier: Apache-2.0
 *
 * What a sentence takes for granted of an act, whatever it makes of the rest: who demands an inquiry into the murder of X, or may
 * resign after it, says that X was murdered. */
#include "text/status.h"

static bool is_grave_act(const struct tr_parse *p, uint32_t token)
{
    static const char *const acts[] = { "KILLING_N", "ASSASSINATION_N", "MASSACRE_N", "ABDUCTION_N", "BOMBING_N" };
    for (size_t k = tr_hits_near(&p->hits, 0, p->hits.n, token); k < p->hits.n && p->hits.v[k].first <= token; k++)
        if (p->hits.v[k].first + p->hits.v[k].n > token &&
            tr_is_among(p->lexicon->entries.v[p->hits.v[k].entry].id, acts, TR_COUNT(acts)))
            return true;
    return false;
}

/* "the murder of a judge", "the judge's murder", "murders of three named people": this one, not such acts. */
static bool is_this_one(const struct tr_parse *p, uint32_t np)
{
    enum { TOLD = TR_NP_DEFINITE | TR_NP_OWNED };
    const struct tr_phrase *ph = &p->phrases.v[np];
    return ph->flags & TOLD || (ph->of != TR_NO && p->phrases.v[ph->of].flags & TR_NP_NAME);
}

/* "after the murder of X", "over the killing of ..", "involved in the massacre", "responsibility for the killing". */
static bool is_behind(const struct tr_parse *p, uint32_t np)
{
    static const char *const later[] = { "after", "following", "since", "over" }, *const of[] = { "in", "for", "of" };
    uint32_t under = p->phrases.v[np].under;
    if (under == TR_NO || p->phrases.v[under].kind != TR_PH_PREP) return false;
    uint32_t prep = p->phrases.v[under].head;
    if (tr_token_among(p, prep, later, TR_COUNT(later))) return true;
    return prep > 0 && tr_token_among(p, prep, of, TR_COUNT(of)) &&
           (tr_token_in(p, prep - 1, TR_SET_ANSWERING_FOR) || tr_token_in(p, prep - 1, TR_SET_PART_IN_ACT));
}

/* "denied responsibility for the attack", "claimed a part in the bombing": there was one, whoever did it. */
static bool is_act_one_had_part_in(const struct tr_parse *p, uint32_t np)
{
    uint32_t prep = p->phrases.v[np].under, before = prep == TR_NO ? TR_NO : p->phrases.v[prep].under;
    return p->phrases.v[np].flags & TR_NP_DEFINITE && before != TR_NO &&
           tr_token_in(p, p->phrases.v[before].head, TR_SET_PART_IN_ACT);
}

/* "agreed on a truce after talks between ..": what came before something that was done has been. */
static bool is_before_done(const struct tr_parse *p, uint32_t np, uint32_t verb)
{
    enum { OPEN = TR_VG_FUTURE | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY | TR_VG_INFINITIVE | TR_VG_NEGATED };
    uint32_t under = p->phrases.v[np].under, flags = p->phrases.v[verb].flags;
    if (under == TR_NO || p->phrases.v[under].kind != TR_PH_PREP || flags & OPEN || !(flags & TR_VG_PAST)) return false;
    uint32_t prep = p->phrases.v[under].head;
    return prep > p->phrases.v[verb].head && (tr_token_is(p, prep, "after") || tr_token_is(p, prep, "following"));
}

bool tr_is_given(const struct tr_parse *p, uint32_t np, uint32_t verb)
{
    if (is_before_done(p, np, verb)) return true;
    if (is_act_one_had_part_in(p, np)) return true;
    if (!is_this_one(p, np) || !is_grave_act(p, p->phrases.v[np].head)) return false;
    bool asked = tr_verb_in(p, p->phrases.v[verb].head, TR_SET_PRESUPPOSING) && p->phrases.v[np].flags & TR_NP_DEFINITE;
    return asked || is_behind(p, np);
}
