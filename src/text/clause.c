/* SPDX-License-Identifier: Apache-2.0
 *
 * Phrases -> clauses: one for each verb group. Its subject is looked for to the left, past what is only put in; a verb
 * without one of its own takes that of the verb it hangs on. Objects and prepositional phrases follow it up to where the
 * next clause begins. */
#include "text/control.h"
#include "text/grammar.h"
#include "text/parse.h"

struct building {
    struct tr_parse *p;
    struct tr_arena *a;
    struct tr_phrase *v; /* phrases of the document */
    uint32_t first, end; /* of the sentence */
    uint32_t from;       /* first clause of the sentence */
    size_t sentence;
    bool full;
};

static tr_phrase_kind kind(const struct building *b, uint32_t k) { return k < b->end ? b->v[k].kind : TR_PH_MARK; }
static bool head_is(const struct building *b, uint32_t k, const char *word)
{
    return k < b->end && tr_token_is(b->p, b->v[k].head, word);
}
static struct tr_clause *clause(const struct building *b, uint32_t k) { return &b->p->clauses.v[k]; }

static bool is_finite(const struct building *b, uint32_t k)
{
    return kind(b, k) == TR_PH_VERB && !(b->v[k].flags & (TR_VG_INFINITIVE | TR_VG_ING | TR_VG_PARTICIPLE));
}

static bool is_bare_past(const struct building *b, uint32_t k)
{
    if (k >= b->end) return false;
    uint32_t f = b->v[k].flags;
    return kind(b, k) == TR_PH_VERB && f & TR_VG_PAST && b->v[k].n <= 2 &&
           !(f & (TR_VG_PASSIVE | TR_VG_PERFECT | TR_VG_DO | TR_VG_COPULA | TR_VG_PROGRESSIVE | TR_VG_INFINITIVE));
}

/* Does the lexicon know the verb as one that reports speech or thought? */
static bool is_cue(const struct building *b, uint32_t k)
{
    const struct tr_parsed_sentence *s = &b->p->sentences.v[b->sentence];
    for (uint32_t h = s->hits; h < s->hits + s->n_hits; h++) {
        const struct tr_hit *hit = &b->p->hits.v[h];
        if (hit->first <= b->v[k].head && b->v[k].head < hit->first + hit->n &&
            b->p->lexicon->entries.v[hit->entry].kind == TR_LEX_CUE)
            return true;
    }
    return false;
}

/* Past "(PLO)" behind a noun phrase. */
static uint32_t past_brackets(const struct building *b, uint32_t k)
{
    if (kind(b, k) != TR_PH_QUOTE || !head_is(b, k, "(")) return k;
    for (uint32_t i = k + 1; i < b->end && i < k + 6; i++)
        if (kind(b, i) == TR_PH_QUOTE && head_is(b, i, ")")) return i + 1;
    return k;
}

/* Behind noun phrase k (the last of its list) and the prepositional phrases that hang on it. */
static uint32_t behind(const struct building *b, uint32_t k)
{
    while (b->v[k].next != TR_NO) k = b->v[k].next;
    k = past_brackets(b, k + 1);
    while (kind(b, k) == TR_PH_PREP && kind(b, k + 1) == TR_PH_NOUN) {
        k++;
        while (b->v[k].next != TR_NO) k = b->v[k].next;
        k = past_brackets(b, k + 1);
    }
    return k;
}

static bool is_time_lead(const struct building *b, uint32_t k)
{
    return kind(b, k) == TR_PH_PREP &&
           (head_is(b, k, "after") || head_is(b, k, "before") || head_is(b, k, "since") || head_is(b, k, "until"));
}

/* The clause whose verb group is phrase k. */
static uint32_t clause_of(const struct building *b, uint32_t k) { return b->v[k].clause; }

/* ---- subjects ---------------------------------------------------------------------------- */

struct found {
    uint32_t subject; /* NP or TR_NO */
    uint32_t lead;    /* phrase that leads the clause in, TR_NO */
    uint32_t joined;  /* clause whose subject it shares, TR_NO */
    bool relative;
};

/* The noun phrase that np and what leads to it hang on by prepositions. */
static uint32_t chain_head(const struct building *b, uint32_t np)
{
    while (b->v[np].under != TR_NO && b->v[np].under > b->first && kind(b, b->v[np].under - 1) == TR_PH_NOUN &&
           !(b->v[b->v[np].under - 1].flags & TR_NP_TIME))
        np = b->v[b->v[np].under - 1].list;
    return np;
}

static bool may_be_controlled(const struct building *b, uint32_t np)
{
    const struct tr_word *w = &b->p->words[b->v[np].head];
    if (b->v[np].flags & (TR_NP_NAME | TR_NP_PRONOUN)) return true;
    return w->noun_kind == TR_NOUN_PERSON || w->noun_kind == TR_NOUN_GROUP;
}

/* The nearest of the phrases that np hangs on which tells of people; TR_NO: none. */
static uint32_t somebody_in_chain(const struct building *b, uint32_t np)
{
    while (b->v[np].under != TR_NO && b->v[np].under > b->first && kind(b, b->v[np].under - 1) == TR_PH_NOUN) {
        np = b->v[b->v[np].under - 1].list;
        uint8_t what = b->p->words[b->v[np].head].noun_kind;
        if (what == TR_NOUN_PERSON || what == TR_NOUN_GROUP) return np;
    }
    return b->v[np].under == TR_NO && b->v[np].flags & TR_NP_NAME ? np : TR_NO;
}

/* What "who", "which", "that" stands for: the noun phrase before it, but not the place that it only stands in: "attacks in
 * Baghdad which killed ..", "a man from Aleppo who ..". */
static uint32_t antecedent(const struct building *b, uint32_t rel)
{
    uint32_t k = rel, np = TR_NO;
    while (k > b->first && np == TR_NO) {
        k--;
        if (b->v[k].kind == TR_PH_NOUN) np = b->v[k].list;
        else if (b->v[k].kind != TR_PH_COMMA && b->v[k].kind != TR_PH_PREP) return TR_NO;
    }
    if (np == TR_NO || b->v[np].under == TR_NO || !(b->v[np].flags & TR_NP_NAME)) return np;
    uint32_t head = chain_head(b, np), verb = rel + 1;
    bool copula = kind(b, verb) == TR_PH_VERB && b->v[verb].flags & TR_VG_COPULA;
    if (head_is(b, rel, "who") && may_be_controlled(b, head)) return head;
    bool where = head_is(b, b->v[np].under, "in") || head_is(b, b->v[np].under, "at") ||
                 head_is(b, b->v[np].under, "near");
    return where && !copula && b->v[head].under == TR_NO && !head_is(b, rel, "where") ? head : np;
}

static uint32_t lead_before(const struct building *b, uint32_t k)
{
    while (k > b->first && (kind(b, k - 1) == TR_PH_ADV || kind(b, k - 1) == TR_PH_QUOTE)) k--;
    if (k == b->first) return TR_NO;
    tr_phrase_kind what = kind(b, k - 1);
    return what == TR_PH_SUB || what == TR_PH_REL || is_time_lead(b, k - 1) ? k - 1 : TR_NO;
}

/* The clause before, from phrase k leftwards: the nearest finite one that is no relative clause. */
static uint32_t finite_before(const struct building *b, uint32_t k)
{
    while (k > b->first) {
        k--;
        if (b->v[k].kind != TR_PH_VERB || clause_of(b, k) == TR_NO) continue;
        tr_clause_kind what = clause(b, clause_of(b, k))->kind;
        if (what == TR_CL_RELATIVE || what == TR_CL_PARTICIPLE || what == TR_CL_ING) continue;
        return clause_of(b, k);
    }
    return TR_NO;
}

/* Any clause before, nearest first. */
static uint32_t clause_before(const struct building *b, uint32_t k)
{
    while (k > b->first) {
        k--;
        if (b->v[k].kind == TR_PH_VERB && clause_of(b, k) != TR_NO) return clause_of(b, k);
    }
    return TR_NO;
}

static struct found subject_of_noun(const struct building *b, uint32_t np, uint32_t lead)
{
    return (struct found){ np, lead, TR_NO, lead != TR_NO && b->v[lead].kind == TR_PH_REL };
}

/* "Oshima, the coordinator, demanded ..": the comma before phrase k closes what explains the subject. */
static bool closes_explanation(const struct building *b, uint32_t k)
{
    while (k > b->first) {
        k--;
        if (kind(b, k) == TR_PH_VERB || kind(b, k) == TR_PH_SUB || kind(b, k) == TR_PH_REL) return false;
        if (kind(b, k) == TR_PH_NOUN && b->v[k].appos != TR_NO) return true;
    }
    return false;
}

/* The verb whose object np is, when that verb only tells of a noun before it: a finite verb behind np has another subject.
 * TR_NO when np may be the subject. */
static uint32_t verb_of_object(const struct building *b, uint32_t np)
{
    uint32_t other = np > b->first ? clause_before(b, np) : TR_NO;
    if (other == TR_NO || clause(b, other)->object != np || is_cue(b, clause(b, other)->verb)) return TR_NO;
    const struct tr_clause *c = clause(b, other);
    bool tells = c->kind == TR_CL_RELATIVE || (c->kind == TR_CL_ING && c->subject != TR_NO && c->lead == TR_NO) ||
                 (c->kind == TR_CL_INFINITIVE &&
                  (c->parent == TR_NO || clause(b, c->parent)->kind == TR_CL_PARTICIPLE));
    return tells && c->verb < np ? c->verb : TR_NO;
}

/* Goes left over what is put in until a noun phrase that no preposition governs. */
static struct found find_subject(const struct building *b, uint32_t verb)
{
    struct found none = { TR_NO, TR_NO, TR_NO, false };
    uint32_t k = verb;
    bool comma = false;
    while (k > b->first) {
        k--;
        const struct tr_phrase *ph = &b->v[k];
        switch (ph->kind) {
        case TR_PH_ADV:
        case TR_PH_ADJ:
        case TR_PH_QUOTE: continue;
        case TR_PH_NOUN: {
            uint32_t np = ph->list;
            if (ph->flags & TR_NP_TIME) {
                if (ph->under != TR_NO) k = ph->under;
                continue;
            }
            if (b->v[np].under != TR_NO) {
                uint32_t next = behind(b, np);
                while (kind(b, next) == TR_PH_ADV) next++;
                bool leads = is_time_lead(b, b->v[np].under) && next == verb && !comma;
                if (leads) return subject_of_noun(b, np, b->v[np].under);
                k = b->v[np].under;
                continue;
            }
            if (b->v[np].appos != TR_NO) np = b->v[b->v[np].appos].list;
            if (b->v[np].under != TR_NO) { /* explains what a preposition governs */
                k = b->v[np].under;
                continue;
            }
            uint32_t owner = verb_of_object(b, np);
            if (owner != TR_NO) {
                k = owner + 1; /* "the group that attacked the town | was killed" */
                continue;
            }
            return subject_of_noun(b, np, lead_before(b, np));
        }
        case TR_PH_REL:
            if (comma && k + 2 < verb) return none;
            return (struct found){ antecedent(b, k), k, TR_NO, true };
        case TR_PH_COMMA: comma = true; continue;
        case TR_PH_CC:
            if (k + 1 == verb || (k + 2 == verb && kind(b, k + 1) == TR_PH_ADV)) {
                uint32_t before = clause_before(b, k);
                if (before == TR_NO) return none;
                bool finite = is_finite(b, verb);
                if (finite && !is_finite(b, clause(b, before)->verb)) before = finite_before(b, k);
                return before == TR_NO ? none : (struct found){ clause(b, before)->subject, TR_NO, before, false };
            }
            continue;
        case TR_PH_VERB: {
            uint32_t other = clause_of(b, k);
            if (other == TR_NO) return none;
            const struct tr_clause *c = clause(b, other);
            if (c->kind == TR_CL_RELATIVE && c->subject != TR_NO && b->v[c->subject].under != TR_NO) {
                k = b->v[c->subject].under; /* "the head of the group that .. was killed" */
                continue;
            }
            if (c->kind == TR_CL_RELATIVE) return subject_of_noun(b, c->subject, TR_NO);
            if (c->kind == TR_CL_PARTICIPLE && c->object != TR_NO && b->v[c->object].under != TR_NO) {
                if (is_time_lead(b, b->v[c->object].under)) /* "after a gas believed to be chlorine was released" */
                    return subject_of_noun(b, c->object, b->v[c->object].under);
                k = b->v[c->object].under; /* "one of those killed was .." */
                continue;
            }
            if (c->kind == TR_CL_PARTICIPLE)
                return subject_of_noun(b, c->object, c->object == TR_NO ? TR_NO : lead_before(b, c->object));
            if (c->kind == TR_CL_ING || c->kind == TR_CL_INFINITIVE) {
                if (c->subject != TR_NO && c->parent == TR_NO)
                    return subject_of_noun(b, c->subject, lead_before(b, c->subject));
                continue;
            }
            return (struct found){ c->subject, TR_NO, other, false };
        }
        case TR_PH_SUB: /* "while in detention": no clause of its own */
            if (kind(b, k + 1) != TR_PH_PREP) return none;
            continue;
        case TR_PH_PREP: continue;
        default: return none;
        }
    }
    return none;
}

/* "..., said a spokesman": behind the verb, when the quotation stands before it. */
static bool inverted(const struct building *b, uint32_t verb)
{
    uint32_t k = verb;
    if (!is_cue(b, verb) || kind(b, verb + 1) != TR_PH_NOUN || b->v[verb + 1].flags & TR_NP_TIME) return false;
    while (k > b->first && kind(b, k - 1) == TR_PH_QUOTE) k--;
    if (k == b->first || (kind(b, k - 1) != TR_PH_COMMA && k == verb)) return false;
    if (closes_explanation(b, k)) return false;
    tr_phrase_kind after = kind(b, behind(b, verb + 1));
    return after != TR_PH_VERB || !is_finite(b, behind(b, verb + 1));
}

/* ---- a past form with no helper: a verb, or what was done to the noun before? -------------- */

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
    static const char *const listeners[] = { "tell", "inform", "assure", "remind", "notify", "ask", "warn" };
    uint64_t lemma = b->p->words[b->v[verb].head].verb_lemma;
    for (size_t k = 0; k < TR_COUNT(listeners); k++)
        if (lemma == tr_token_key(tr_str_of(listeners[k]))) return false;
    return is_cue(b, verb);
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
static bool hangs_on_participle(const struct building *b, uint32_t verb)
{
    static const char *const links[] = { "remain", "stay", "keep", "lie", "feel", "seem", "appear", "become", "get" };
    if (verb == b->first || kind(b, verb - 1) != TR_PH_VERB || clause_of(b, verb - 1) == TR_NO) return false;
    if (clause(b, clause_of(b, verb - 1))->kind == TR_CL_PARTICIPLE) return true;
    for (size_t k = 0; k < TR_COUNT(links); k++)
        if (b->p->words[b->v[verb - 1].head].verb_lemma == tr_token_key(tr_str_of(links[k]))) return true;
    return false;
}

/* Verbs that always take an object: without one their past form is what was done to the noun before it. */
static bool wants_object(const struct building *b, uint32_t verb)
{
    static const char *const verbs[] = {
        "perpetrate", "commit",      "stage",  "mount", "conduct", "kidnap",  "kill",   "murder",  "wound",  "injure",
        "arrest",     "assassinate", "detain", "plant", "place",   "hurl",    "throw",  "publish", "impose", "locate",
        "launch",     "deploy",      "train",  "equip", "arm",     "destroy", "damage", "abduct"
    };
    uint64_t lemma = b->p->words[b->v[verb].head].verb_lemma;
    for (size_t k = 0; k < TR_COUNT(verbs); k++)
        if (lemma == tr_token_key(tr_str_of(verbs[k]))) return true;
    return false;
}

/* "by", behind a time: "carried out this morning by .." */
static bool is_by_next(const struct building *b, uint32_t verb)
{
    uint32_t k = verb + 1;
    while (kind(b, k) == TR_PH_ADV || (kind(b, k) == TR_PH_NOUN && b->v[k].flags & TR_NP_TIME)) k++;
    return kind(b, k) == TR_PH_PREP && head_is(b, k, "by");
}

static bool is_reduced(const struct building *b, uint32_t verb)
{
    if (b->v[verb].flags & TR_VG_PARTICIPLE) return true;
    if (!is_bare_past(b, verb) || verb == b->first) return false;
    if (b->p->words[b->v[verb].head].verb_forms & TR_FORM_TENSE) return false;
    uint32_t k = verb - 1;
    while (k > b->first && kind(b, k) == TR_PH_ADV) k--;
    if (kind(b, k) == TR_PH_QUOTE && head_is(b, k, ")")) /* "the units (YPG) backed by .." */
        while (k > b->first && !head_is(b, k--, "(")) {}
    if (b->p->words[b->v[verb].head].verb_lemma == tr_token_key(TR_STR("say")) && !head_is(b, verb + 1, "by"))
        return false;
    if (hangs_on_participle(b, verb)) return true;
    bool closes = kind(b, k) == TR_PH_COMMA && k > b->first && kind(b, k - 1) == TR_PH_NOUN;
    if (closes && is_by_next(b, verb)) return true;
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
    if (wants_object(b, verb) && kind(b, verb + 1) != TR_PH_QUOTE && k + 1 == verb) return true;
    bool by = is_by_next(b, verb);
    if (noun_is_object(b, k) && b->v[b->v[k].list].under == TR_NO) return true;
    if (noun_is_object(b, k)) return by || chain_is_no_subject(b, k) || orphan_follows(b, verb);
    if (by) return true;
    return orphan_follows(b, verb);
}

/* ---- what follows the verb ---------------------------------------------------------------- */

static void add_pp(struct building *b, struct tr_clause *c, uint32_t prep)
{
    struct tr_pp pp = { b->v[prep].head, kind(b, prep + 1) == TR_PH_NOUN ? b->v[prep + 1].list : TR_NO };
    if (!TR_PUSH(b->a, &c->pps, pp)) b->full = true;
}

/* Past a comma the clause goes on when a preposition, adverb or time follows. */
static bool goes_on(const struct building *b, uint32_t k)
{
    tr_phrase_kind next = kind(b, k + 1);
    if (next == TR_PH_PREP)
        return !(is_time_lead(b, k + 1) && kind(b, behind(b, k + 2 < b->end ? k + 2 : k + 1)) == TR_PH_VERB) &&
               !head_is(b, k + 1, "according");
    return next == TR_PH_ADV || (next == TR_PH_NOUN && b->v[k + 1].flags & TR_NP_TIME);
}

static bool begins_clause(const struct building *b, uint32_t np)
{
    uint32_t verb = behind(b, b->v[np].list);
    return is_finite(b, verb) && !is_reduced(b, verb);
}

static void take_rest(struct building *b, struct tr_clause *c)
{
    uint32_t k = c->verb + 1;
    bool object_over = false;
    for (; k < b->end; k++) {
        switch (kind(b, k)) {
        case TR_PH_ADV:
        case TR_PH_ADJ:
        case TR_PH_QUOTE: break;
        case TR_PH_NOUN:
            if (b->v[k].flags & TR_NP_TIME || b->v[k].list != k || (c->subject == k)) break;
            if (b->v[k].under != TR_NO || b->v[k].appos != TR_NO) break;
            if (begins_clause(b, k) && (c->object != TR_NO || is_cue(b, c->verb) || object_over)) goto done;
            if (c->object == TR_NO && !object_over) c->object = k;
            else if (c->object2 == TR_NO && k == c->object + 1) c->object2 = k;
            break;
        case TR_PH_PREP:
            if (is_time_lead(b, k) && kind(b, k + 1) == TR_PH_NOUN && begins_clause(b, k + 1)) goto done;
            add_pp(b, c, k);
            object_over = true;
            break;
        case TR_PH_COMMA:
            if (k + 1 < b->end && kind(b, k + 1) == TR_PH_NOUN &&
                (b->v[k + 1].appos != TR_NO || b->v[k + 1].list != k + 1))
                break;
            if (kind(b, k + 1) == TR_PH_CC && kind(b, k + 2) == TR_PH_NOUN && b->v[k + 2].list != k + 2) break;
            object_over = true;
            if (!goes_on(b, k)) goto done;
            break;
        case TR_PH_CC:
            if (k + 1 < b->end && kind(b, k + 1) == TR_PH_NOUN && b->v[k + 1].list != k + 1) break;
            if (kind(b, k + 1) == TR_PH_PREP || kind(b, k + 1) == TR_PH_ADJ) break;
            goto done;
        default: goto done;
        }
    }
done:
    c->to = k > b->first ? b->v[k - 1].first + b->v[k - 1].n : c->to;
}

/* "The rebels who came from the town left": what stands behind a verb between subject and verb is that verb's. */
static bool follows_other_verb(const struct building *b, const struct tr_clause *c, uint32_t prep)
{
    if (c->subject == TR_NO || c->subject > prep) return false;
    for (uint32_t k = (uint32_t)b->p->clauses.n; k > b->from; k--) {
        const struct tr_clause *other = clause(b, k - 1);
        if (other->verb < c->subject) return false;
        for (size_t i = 0; other->verb < prep && i < other->pps.n; i++)
            if (other->pps.v[i].prep == b->v[prep].head) return true;
    }
    return false;
}

/* Prepositional phrases before the subject, and between it and the verb. */
static void take_before(struct building *b, struct tr_clause *c)
{
    uint32_t k = c->verb, stop = b->first;
    if (c->kind == TR_CL_RELATIVE) { /* what stands before "who" is of another clause */
        while (k > stop && kind(b, k - 1) != TR_PH_REL) k--;
        stop = k;
    }
    bool own = c->kind != TR_CL_COORD && c->kind != TR_CL_INFINITIVE && c->kind != TR_CL_RELATIVE;
    if (c->subject != TR_NO && c->subject < c->verb && own) {
        k = c->subject;
        while (k > stop && (kind(b, k - 1) == TR_PH_COMMA || kind(b, k - 1) == TR_PH_NOUN ||
                            kind(b, k - 1) == TR_PH_PREP || kind(b, k - 1) == TR_PH_ADV))
            k--;
        bool of_verb = k != b->first && (kind(b, k - 1) == TR_PH_VERB || kind(b, k - 1) == TR_PH_ADJ);
        if (k != b->first && c->subject > b->first && (kind(b, k) != TR_PH_PREP || of_verb)) k = c->subject;
    }
    for (; k < c->verb; k++)
        if (kind(b, k) == TR_PH_PREP && kind(b, k + 1) == TR_PH_NOUN && !(c->lead == b->v[k].head) &&
            !follows_other_verb(b, c, k))
            add_pp(b, c, k);
}

/* ---- one clause --------------------------------------------------------------------------- */

static uint64_t lemma(const struct building *b, uint32_t verb) { return b->p->words[b->v[verb].head].verb_lemma; }

/* Who does the infinitive: what "for" leads in, what the verb above says, else its subject. */
static uint32_t controller(const struct building *b, const struct tr_clause *up, uint32_t verb)
{
    uint32_t k = verb;
    while (k > b->first && kind(b, k - 1) == TR_PH_ADV) k--;
    if (k > b->first && kind(b, k - 1) == TR_PH_NOUN) {
        uint32_t np = b->v[k - 1].list;
        if (b->v[np].under != TR_NO && head_is(b, b->v[np].under, "for") && may_be_controlled(b, np)) return np;
    }
    for (size_t i = up->pps.n; i > 0; i--) {
        const struct tr_pp *pp = &up->pps.v[i - 1];
        if (pp->np != TR_NO && pp->np < verb &&
            tr_phrase_does_infinitive(lemma(b, up->verb), b->p->tokens->list.v[pp->prep].key))
            return pp->np;
    }
    bool passive = b->v[up->verb].flags & TR_VG_PASSIVE;
    bool object = up->object != TR_NO && up->object < verb && !passive && may_be_controlled(b, up->object);
    return object && tr_object_does_infinitive(lemma(b, up->verb)) ? up->object : up->subject;
}

static void make_infinitive(struct building *b, struct tr_clause *c)
{
    uint32_t before = clause_before(b, c->verb);
    c->kind = TR_CL_INFINITIVE;
    c->parent = before;
    if (before == TR_NO) return;
    struct tr_clause *up = clause(b, before);
    c->subject = controller(b, up, c->verb);
    if (up->content == TR_NO) up->content = (uint32_t)b->p->clauses.n;
}

/* Does "of" or "for" with an -ing form say what somebody is accused of, blamed for, suspected of? */
static bool is_charge(const struct building *b, const struct tr_clause *c, uint32_t before, uint32_t verb)
{
    if (before == TR_NO || c->lead == TR_NO || verb == b->first) return false;
    const struct tr_clause *up = clause(b, before);
    bool of = tr_token_is(b->p, c->lead, "of") || tr_token_is(b->p, c->lead, "for") ||
              tr_token_is(b->p, c->lead, "with");
    bool passive = b->v[up->verb].flags & TR_VG_PASSIVE;
    return of && is_cue(b, up->verb) && (passive ? up->subject : up->object) != TR_NO;
}

static void make_ing(struct building *b, struct tr_clause *c)
{
    uint32_t before = clause_before(b, c->verb), k = c->verb;
    c->kind = TR_CL_ING;
    c->parent = before;
    while (k > b->first && kind(b, k - 1) == TR_PH_ADV) k--;
    if (k > b->first && kind(b, k - 1) == TR_PH_NOUN && !(b->v[k - 1].flags & TR_NP_TIME)) {
        uint32_t np = b->v[k - 1].list;
        bool place = b->v[np].under != TR_NO && b->p->tokens->list.v[b->v[k - 1].head].tag == TR_TAG_NAME;
        c->subject = np;
        if (!place) return;
        uint32_t who = somebody_in_chain(b, np);
        if (who != TR_NO) c->subject = who;                                /* "rebels in Aleppo fighting .." */
        else if (before != TR_NO) c->subject = clause(b, before)->subject; /* "raids in Aleppo killing ten" */
        return;
    }
    if (k > b->first && (kind(b, k - 1) == TR_PH_PREP || kind(b, k - 1) == TR_PH_SUB)) {
        c->kind = TR_CL_ADVERBIAL;
        c->lead = b->v[k - 1].head;
    }
    if (before != TR_NO) {
        const struct tr_clause *up = clause(b, before);
        bool object = c->lead != TR_NO && up->object != TR_NO && !(b->v[up->verb].flags & TR_VG_PASSIVE);
        c->subject = object && tr_object_does_ing(lemma(b, up->verb)) ? up->object : up->subject;
    }
    bool content = before != TR_NO && k > b->first && kind(b, k - 1) == TR_PH_VERB;
    if (is_charge(b, c, before, k)) { /* "accused the army of killing ..": the army is said to */
        struct tr_clause *up = clause(b, before);
        c->subject = b->v[up->verb].flags & TR_VG_PASSIVE ? up->subject : up->object;
        content = true;
    }
    if (content && clause(b, before)->content == TR_NO) clause(b, before)->content = (uint32_t)b->p->clauses.n;
}

static void make_participle(struct building *b, struct tr_clause *c)
{
    uint32_t k = c->verb;
    c->kind = TR_CL_PARTICIPLE;
    c->parent = clause_before(b, c->verb);
    b->v[c->verb].flags |= TR_VG_PASSIVE | TR_VG_PARTICIPLE;
    while (k > b->first && (kind(b, k - 1) == TR_PH_ADV || kind(b, k - 1) == TR_PH_COMMA)) k--;
    if (k > b->first && kind(b, k - 1) == TR_PH_QUOTE && head_is(b, k - 1, ")"))
        while (k > b->first && !head_is(b, --k, "(")) {}
    if (k > b->first && kind(b, k - 1) == TR_PH_NOUN) c->subject = b->v[k - 1].list;
    if (hangs_on_participle(b, c->verb)) {
        const struct tr_clause *up = clause(b, clause_of(b, c->verb - 1));
        c->subject = up->kind == TR_CL_PARTICIPLE ? up->object : up->subject;
    }
}

/* "told them in an interview published on Friday that ..": the clause whose content "that" leads in. */
static uint32_t teller_of(const struct building *b, uint32_t before)
{
    for (uint32_t k = before + 1; k > b->from; k--) {
        const struct tr_clause *c = clause(b, k - 1);
        if (c->content != TR_NO) break;
        if (is_cue(b, c->verb)) return k - 1;
        if (c->kind != TR_CL_PARTICIPLE && c->kind != TR_CL_RELATIVE && c->kind != TR_CL_ING) break;
    }
    return before;
}

static void make_finite(struct building *b, struct tr_clause *c)
{
    struct found f = { TR_NO, TR_NO, TR_NO, false };
    if (inverted(b, c->verb)) f.subject = b->v[c->verb + 1].list;
    else f = find_subject(b, c->verb);
    c->subject = f.subject;
    c->kind = f.relative ? TR_CL_RELATIVE : f.joined != TR_NO ? TR_CL_COORD : TR_CL_MAIN;
    c->parent = f.joined;
    if (f.lead == TR_NO) {
        uint32_t before = f.subject == TR_NO || f.subject > c->verb || f.joined != TR_NO ? TR_NO
                                                                                         : clause_before(b, f.subject);
        /* "said Russia agreed": content with no "that" */
        bool bare = before != TR_NO && is_cue(b, clause(b, before)->verb) && clause(b, before)->content == TR_NO &&
                    clause(b, before)->object == TR_NO && clause(b, before)->verb < f.subject;
        for (uint32_t k = bare ? clause(b, before)->verb + 1 : 0; bare && k < f.subject; k++)
            if (kind(b, k) == TR_PH_MARK || kind(b, k) == TR_PH_CC) bare = false;
        if (!bare) return;
        c->kind = TR_CL_THAT;
        c->parent = before;
        clause(b, before)->content = (uint32_t)b->p->clauses.n;
        return;
    }
    c->lead = b->v[f.lead].head;
    uint32_t before = clause_before(b, f.lead);
    c->parent = before;
    if (f.relative) return;
    bool that = tr_token_is(b->p, c->lead, "that");
    if (that && before != TR_NO) c->parent = before = teller_of(b, before);
    c->kind = that ? TR_CL_THAT : TR_CL_ADVERBIAL;
    if (that && before != TR_NO && clause(b, before)->content == TR_NO)
        clause(b, before)->content = (uint32_t)b->p->clauses.n;
}

static bool is_person_pronoun(const struct building *b, uint32_t np)
{
    static const char *const words[] = { "he", "she", "it", "they", "we", "i", "you" };
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (head_is(b, np, words[k])) return true;
    return false;
}

/* "a phone call they held": what the clause hangs on is its object. */
static void take_antecedent(const struct building *b, struct tr_clause *c)
{
    uint32_t s = c->subject;
    if (c->object != TR_NO || s == TR_NO || s > c->verb || s == b->first || c->content != TR_NO) return;
    if (!is_person_pronoun(b, s) || kind(b, s - 1) != TR_PH_NOUN || b->v[s - 1].flags & TR_NP_TIME) return;
    if (c->kind != TR_CL_MAIN && c->kind != TR_CL_THAT) return;
    c->kind = TR_CL_RELATIVE;
    c->object = b->v[s - 1].list;
}

/* "were abducted and later murdered by the rebels": both are passive, and both by them. */
static void share_passive(struct building *b, struct tr_clause *c)
{
    if (c->kind != TR_CL_COORD || c->parent == TR_NO || c->object != TR_NO || !is_bare_past(b, c->verb)) return;
    struct tr_clause *up = clause(b, c->parent);
    bool by = kind(b, c->verb + 1) == TR_PH_PREP && head_is(b, c->verb + 1, "by");
    if (!(b->v[up->verb].flags & TR_VG_PASSIVE) || (!by && !wants_object(b, c->verb))) return;
    b->v[c->verb].flags |= TR_VG_PASSIVE;
    for (size_t k = 0; k < up->pps.n; k++)
        if (tr_token_is(b->p, up->pps.v[k].prep, "by")) return;
    for (size_t k = 0; k < c->pps.n; k++)
        if (tr_token_is(b->p, c->pps.v[k].prep, "by") && !TR_PUSH(b->a, &up->pps, c->pps.v[k])) b->full = true;
}

static void make_clause(struct building *b, uint32_t verb)
{
    struct tr_clause c = { .sentence = (uint32_t)b->sentence,
                           .verb = verb,
                           .subject = TR_NO,
                           .object = TR_NO,
                           .object2 = TR_NO,
                           .parent = TR_NO,
                           .content = TR_NO,
                           .lead = TR_NO };
    uint32_t flags = b->v[verb].flags;
    if (flags & TR_VG_INFINITIVE) make_infinitive(b, &c);
    else if (is_reduced(b, verb)) make_participle(b, &c);
    else if (flags & TR_VG_ING) make_ing(b, &c);
    else make_finite(b, &c);
    c.from = b->v[verb].first;
    c.to = b->v[verb].first + b->v[verb].n;
    if (c.subject != TR_NO && c.subject < verb && c.kind != TR_CL_COORD && c.kind != TR_CL_INFINITIVE)
        c.from = b->v[c.subject].first;
    take_rest(b, &c);
    take_before(b, &c);
    share_passive(b, &c);
    take_antecedent(b, &c);
    if (c.kind == TR_CL_PARTICIPLE && c.object == TR_NO) c.object = c.subject, c.subject = TR_NO;
    b->v[verb].clause = (uint32_t)b->p->clauses.n;
    if (!TR_PUSH(b->a, &b->p->clauses, c)) b->full = true;
}

/* "..., officials said": a comma or quotation mark parts it from what was said. */
static bool follows_comma(const struct building *b, const struct tr_clause *c)
{
    uint32_t k = c->subject != TR_NO && c->subject < c->verb ? c->subject : c->verb;
    while (k > b->first && kind(b, k - 1) == TR_PH_ADV) k--;
    return k > b->first && (kind(b, k - 1) == TR_PH_COMMA || kind(b, k - 1) == TR_PH_QUOTE);
}

/* Clauses at the front whose subject comes later, and "..., officials said" whose content came before. */
static void link_later(struct building *b)
{
    uint32_t n = (uint32_t)b->p->clauses.n;
    for (uint32_t k = b->from; k < n; k++) {
        struct tr_clause *c = clause(b, k);
        bool open = (c->kind == TR_CL_ING || c->kind == TR_CL_ADVERBIAL || c->kind == TR_CL_PARTICIPLE ||
                     c->kind == TR_CL_INFINITIVE) &&
                    c->subject == TR_NO && c->parent == TR_NO && !(c->kind == TR_CL_PARTICIPLE && c->object != TR_NO);
        for (uint32_t m = k + 1; open && m < n; m++) {
            const struct tr_clause *main = clause(b, m);
            if (main->kind != TR_CL_MAIN || main->subject == TR_NO) continue;
            if (c->kind == TR_CL_PARTICIPLE) c->object = main->subject;
            else c->subject = main->subject;
            c->parent = m;
            break;
        }
        bool says = c->kind == TR_CL_MAIN && c->content == TR_NO && k > b->from && is_cue(b, c->verb) &&
                    follows_comma(b, c);
        if (!says) continue;
        for (uint32_t m = b->from; m < k; m++) {
            struct tr_clause *first = clause(b, m);
            if (first->kind != TR_CL_MAIN || first->parent != TR_NO) continue;
            c->content = m;
            first->parent = k;
            break;
        }
    }
}

tr_rc tr_clause_sentence(struct tr_parse *p, size_t sentence, struct tr_arena *a, struct tr_error *err)
{
    struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    struct building b = { .p = p,
                          .a = a,
                          .v = p->phrases.v,
                          .first = s->phrases,
                          .end = s->phrases + s->n_phrases,
                          .from = (uint32_t)p->clauses.n,
                          .sentence = sentence };
    s->clauses = b.from;
    for (uint32_t k = b.first; k < b.end && !b.full; k++)
        if (b.v[k].kind == TR_PH_VERB) make_clause(&b, k);
    s->n_clauses = (uint32_t)p->clauses.n - s->clauses;
    if (b.full) return tr_fail(err, TR_NOMEM, "text: no room for the clauses of a sentence");
    link_later(&b);
    return TR_OK;
}
