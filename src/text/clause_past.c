/* SPDX-License-Identifier: Apache-2.0
 *
 * A past form with no helper: a verb, or what was done to the noun before? "Rebels backed by Norway took the town" has one
 * verb. */
#include "text/clause_parts.h"

/* Is the next finite verb group one that has no subject between? Then it takes the noun before ours. */
static bool orphan_follows(const struct building *b, uint32_t verb)
{
    for (uint32_t k = verb + 1; k < b->end; k++) {
        if (kind(b, k) == TR_PH_VERB && b->v[k].flags & TR_VG_INFINITIVE && k == verb + 1) {
            if (kind(b, k + 1) == TR_PH_NOUN) k++; /* "a gas believed to be chlorine was released" */
            continue;
        }
        if (kind(b, k) == TR_PH_VERB)
            return is_finite(b, k) &&
                   (!is_bare_past(b, k) || (kind(b, k + 1) == TR_PH_NOUN && !(b->v[k + 1].flags & TR_NP_TIME)));
        if (kind(b, k) == TR_PH_NOUN && b->v[b->v[k].list].under == TR_NO && !(b->v[k].flags & TR_NP_TIME))
            return false;
        if (kind(b, k) == TR_PH_SUB || kind(b, k) == TR_PH_REL || kind(b, k) == TR_PH_CC || kind(b, k) == TR_PH_MARK ||
            kind(b, k) == TR_PH_COMMA)
            return false;
    }
    return false;
}

/* May a clause without "that" stand right behind the verb: "said Norway agreed", not "told Norway agreed"? */
static bool takes_bare_clause(const struct building *b, uint32_t verb)
{
    return !verb_in(b, verb, TR_SET_TOLD_TO) && is_cue(b, verb);
}

static bool noun_is_object(const struct building *b, uint32_t np)
{
    uint32_t list = b->v[np].list, k = list;
    if (b->v[list].under != TR_NO) {
        k = b->v[list].under;
        if (is_time_lead(b, k)) return false;
        /* under a preposition: "in the attack launched by" */
        return true;
    }
    while (k > b->first && kind(b, k - 1) == TR_PH_ADV) k--;
    return k > b->first && kind(b, k - 1) == TR_PH_VERB && !takes_bare_clause(b, k - 1) &&
           !(b->v[k - 1].flags & TR_VG_COPULA);
}

/* Noun phrase k hangs on a preposition: can what it hangs on in turn be the subject of a verb behind it? "Said in comments
 * published ..": nothing is there; "rejected an appeal from rebels based in ..": it is an object; but "leaders of Norway
 * agreed", "said officials in Oslo agreed". */
static bool chain_is_no_subject(const struct building *b, uint32_t k)
{
    uint32_t np = b->v[k].list;
    while (b->v[np].under != TR_NO) {
        uint32_t prep = b->v[np].under;
        while (prep > b->first && kind(b, prep - 1) == TR_PH_PREP) prep--; /* along with */
        if (prep == b->first || kind(b, prep - 1) != TR_PH_NOUN || b->v[prep - 1].flags & TR_NP_TIME)
            return !is_time_lead(b, prep);
        np = b->v[prep - 1].list;
    }
    for (k = np; k > b->first && kind(b, k - 1) == TR_PH_ADV; k--) {}
    return k > b->first && kind(b, k - 1) == TR_PH_VERB && !takes_bare_clause(b, k - 1);
}

/* The second of "believed linked", "remains committed". */
bool tr_clause_hangs_on_participle(const struct building *b, uint32_t verb)
{
    if (verb == b->first || kind(b, verb - 1) != TR_PH_VERB || clause_of(b, verb - 1) == TR_NO) return false;
    if (clause(b, clause_of(b, verb - 1))->kind == TR_CL_PARTICIPLE) return true;
    return verb_in(b, verb - 1, TR_SET_LINK);
}

/* Verbs that always take an object: without one their past form is what was done to the noun before it. */
bool tr_clause_wants_object(const struct building *b, uint32_t verb) { return verb_in(b, verb, TR_SET_WANTS_OBJECT); }

/* "by", behind a time: "carried out this morning by .." */
bool tr_clause_by_next(const struct building *b, uint32_t verb)
{
    uint32_t k = verb + 1;
    while (kind(b, k) == TR_PH_ADV || (kind(b, k) == TR_PH_NOUN && b->v[k].flags & TR_NP_TIME)) k++;
    return kind(b, k) == TR_PH_PREP && head_is(b, k, "by");
}

/* "groups affiliated to the Front targeted ..": it only says whose they are, when another verb follows. */
static bool says_whose(const struct building *b, uint32_t verb)
{
    if (kind(b, verb + 1) != TR_PH_PREP || kind(b, verb - 1) != TR_PH_NOUN) return false;
    bool among = verb_in(b, verb, TR_SET_OF_A_SIDE);
    for (uint32_t k = verb + 1; among && k < b->end; k++) {
        if (kind(b, k) == TR_PH_VERB) return is_finite(b, k);
        if (kind(b, k) != TR_PH_PREP && kind(b, k) != TR_PH_NOUN && kind(b, k) != TR_PH_ADV) return false;
    }
    return false;
}

/* ... and this is that other verb. */
static bool is_awaited(const struct building *b, uint32_t verb)
{
    uint32_t k = verb;
    if (head_is(b, verb + 1, "by")) return false;
    while (k > b->first + 1) {
        k--;
        if (kind(b, k) == TR_PH_VERB) return says_whose(b, k);
        if (kind(b, k) != TR_PH_PREP && kind(b, k) != TR_PH_NOUN && kind(b, k) != TR_PH_ADV) return false;
    }
    return false;
}

bool tr_clause_is_reduced(const struct building *b, uint32_t verb)
{
    if (b->v[verb].flags & TR_VG_PARTICIPLE) return true;
    if (verb == b->first && is_bare_past(b, verb) && kind(b, verb + 1) == TR_PH_PREP)
        return !(b->p->words[b->v[verb].head].verb_forms & TR_FORM_TENSE); /* "Established by .., it has" */
    if (!is_bare_past(b, verb) || verb == b->first) return false;
    if (b->p->words[b->v[verb].head].verb_forms & TR_FORM_TENSE) return false;
    uint32_t k = verb - 1;
    if (head_is(b, k, "(") && kind(b, verb + 1) == TR_PH_PREP) return true; /* "the group (banned in Norway)" */
    while (k > b->first && kind(b, k) == TR_PH_ADV) k--;
    if (kind(b, k) == TR_PH_QUOTE && head_is(b, k, ")")) /* "the units (YPG) backed by .." */
        while (k > b->first && !head_is(b, k--, "(")) {}
    if (b->p->words[b->v[verb].head].verb_lemma == tr_token_key(TR_STR("say")) && !head_is(b, verb + 1, "by"))
        return false;
    if (tr_clause_hangs_on_participle(b, verb) || says_whose(b, verb)) return true;
    if (is_awaited(b, verb)) return false;
    bool closes = kind(b, k) == TR_PH_COMMA && k > b->first && kind(b, k - 1) == TR_PH_NOUN;
    if (closes && tr_clause_by_next(b, verb)) return true;
    bool own = kind(b, verb + 1) == TR_PH_NOUN && !(b->v[verb + 1].flags & TR_NP_TIME);
    bool bare = kind(b, verb + 1) != TR_PH_VERB && kind(b, verb + 1) != TR_PH_QUOTE && kind(b, verb + 1) != TR_PH_CC;
    if (closes && !own && bare && tr_clause_wants_object(b, verb)) return true; /* ", kidnapped 11 days ago, were .." */
    tr_phrase_kind after = kind(b, verb + 1); /* ", designed to stop ..", ", based in Norway" */
    bool hangs = after == TR_PH_PREP || (after == TR_PH_VERB && b->v[verb + 1].flags & TR_VG_INFINITIVE);
    uint32_t main = closes && hangs && !is_cue(b, verb) ? finite_before(b, k) : TR_NO;
    if (main != TR_NO && clause(b, main)->kind != TR_CL_ADVERBIAL && !closes_explanation(b, verb)) return true;
    if (kind(b, k) == TR_PH_NOUN && k + 1 == verb && head_is(b, k, "those")) return true; /* those killed */
    if (kind(b, k) != TR_PH_NOUN || b->v[k].flags & TR_NP_PRONOUN) return false;
    tr_phrase_kind next = kind(b, verb + 1);
    if (is_bare_past(b, verb + 1)) return true; /* "a woman believed linked to .." */
    bool object = next == TR_PH_NOUN && !(b->v[verb + 1].flags & TR_NP_TIME);
    if (b->v[k].flags & TR_NP_TIME) return false;
    if (object) return false;
    bool to = kind(b, verb + 1) == TR_PH_VERB && b->v[verb + 1].flags & TR_VG_INFINITIVE;
    if (to && b->p->words[b->v[verb].head].verb_lemma == tr_token_key(TR_STR("commit")))
        return orphan_follows(b, verb); /* "they committed to stay": it is they who do */
    if (tr_clause_wants_object(b, verb) && kind(b, verb + 1) != TR_PH_QUOTE && k + 1 == verb) return true;
    bool by = tr_clause_by_next(b, verb);
    if (noun_is_object(b, k) && b->v[b->v[k].list].under == TR_NO) return true;
    if (noun_is_object(b, k)) return by || chain_is_no_subject(b, k) || orphan_follows(b, verb);
    if (by) return true;
    return orphan_follows(b, verb);
}

/* ---- an object that does not stand right behind its verb ------------------------------------- */

/* "suspended in three departments the truce", "signed in Doha on Saturday a declaration": an object that only phrases with
 * prepositions part from its verb. It says itself that it begins anew: by an article, an owner or a number. */
bool tr_clause_is_late_object(const struct building *b, const struct tr_clause *c, uint32_t np)
{
    if (c->object != TR_NO || b->v[c->verb].flags & (TR_VG_PASSIVE | TR_VG_COPULA) || c->kind == TR_CL_PARTICIPLE)
        return false;
    tr_tag first = (tr_tag)b->p->tokens->list.v[b->v[np].first].tag;
    if (first != TR_TAG_DET && first != TR_TAG_POSS_PRON && first != TR_TAG_NUM) return false;
    if (kind(b, np - 1) != TR_PH_NOUN) return false; /* "into literally all spheres" */
    for (uint32_t k = np; k-- > c->verb + 1;)
        if (kind(b, k) != TR_PH_NOUN && kind(b, k) != TR_PH_PREP && kind(b, k) != TR_PH_ADV) return false;
    return !verb_in(b, c->verb, TR_SET_NO_OBJECT);
}
