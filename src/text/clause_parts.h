/* SPDX-License-Identifier: Apache-2.0
 *
 * clause_parts.h: what the makers of clauses share: phrases of a sentence and the clauses made so far. clause_subject.c looks
 * for subjects, clause_past.c tells past tenses from participles, clause.c makes the clauses. */
#ifndef TR_TEXT_CLAUSE_PARTS_H
#define TR_TEXT_CLAUSE_PARTS_H

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

struct found {
    uint32_t subject; /* NP or TR_NO */
    uint32_t lead;    /* phrase that leads the clause in, TR_NO */
    uint32_t joined;  /* clause whose subject it shares, TR_NO */
    bool relative;
};

static inline tr_phrase_kind kind(const struct building *b, uint32_t k)
{
    return k < b->end ? b->v[k].kind : TR_PH_MARK;
}

static inline bool head_is(const struct building *b, uint32_t k, const char *word)
{
    return k < b->end && tr_token_is(b->p, b->v[k].head, word);
}

static inline bool verb_in(const struct building *b, uint32_t k, tr_set set)
{
    return tr_verb_in(b->p, b->v[k].head, set);
}

static inline struct tr_clause *clause(const struct building *b, uint32_t k) { return &b->p->clauses.v[k]; }

static inline bool is_finite(const struct building *b, uint32_t k)
{
    return kind(b, k) == TR_PH_VERB && !(b->v[k].flags & (TR_VG_INFINITIVE | TR_VG_ING | TR_VG_PARTICIPLE));
}

static inline bool is_bare_past(const struct building *b, uint32_t k)
{
    if (k >= b->end) return false;
    uint32_t f = b->v[k].flags;
    return kind(b, k) == TR_PH_VERB && f & TR_VG_PAST && b->v[k].n <= 2 &&
           !(f & (TR_VG_PASSIVE | TR_VG_PERFECT | TR_VG_DO | TR_VG_COPULA | TR_VG_PROGRESSIVE | TR_VG_INFINITIVE));
}

/* Does the lexicon know the verb as one that reports speech or thought? */
static inline bool is_cue(const struct building *b, uint32_t k)
{
    const struct tr_parsed_sentence *s = &b->p->sentences.v[b->sentence];
    for (uint32_t h = s->hits; h < s->hits + s->n_hits; h++) {
        const struct tr_hit *hit = &b->p->hits.v[h];
        if (hit->first <= b->v[k].head && b->v[k].head < hit->first + hit->n && hit->kind == TR_LEX_CUE) return true;
    }
    return false;
}

/* "aircraft supporting the troops | pounded ..": a verb of backing has no clause for its content. */
static inline bool is_backing(const struct building *b, uint32_t verb) { return verb_in(b, verb, TR_SET_BACKING); }

/* Past "(PLO)" behind a noun phrase. */
static inline uint32_t past_brackets(const struct building *b, uint32_t k)
{
    if (kind(b, k) != TR_PH_QUOTE || !head_is(b, k, "(")) return k;
    for (uint32_t i = k + 1; i < b->end && i < k + 6; i++)
        if (kind(b, i) == TR_PH_QUOTE && head_is(b, i, ")")) return i + 1;
    return k;
}

/* Behind noun phrase k (the last of its list) and the prepositional phrases that hang on it. */
static inline uint32_t behind(const struct building *b, uint32_t k)
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

static inline bool is_time_lead(const struct building *b, uint32_t k)
{
    return kind(b, k) == TR_PH_PREP &&
           (head_is(b, k, "after") || head_is(b, k, "before") || head_is(b, k, "since") || head_is(b, k, "until"));
}

/* The clause whose verb group is phrase k. */
static inline uint32_t clause_of(const struct building *b, uint32_t k) { return b->v[k].clause; }

/* The noun phrase that np and what leads to it hang on by prepositions. */
static inline uint32_t chain_head(const struct building *b, uint32_t np)
{
    while (b->v[np].under != TR_NO && b->v[np].under > b->first && kind(b, b->v[np].under - 1) == TR_PH_NOUN &&
           !(b->v[b->v[np].under - 1].flags & TR_NP_TIME))
        np = b->v[b->v[np].under - 1].list;
    return np;
}

static inline bool may_be_controlled(const struct building *b, uint32_t np)
{
    const struct tr_word *w = &b->p->words[b->v[np].head];
    if (b->v[np].flags & (TR_NP_NAME | TR_NP_PRONOUN)) return true;
    return w->noun_kind == TR_NOUN_PERSON || w->noun_kind == TR_NOUN_GROUP;
}

/* The clause before, from phrase k leftwards: the nearest finite one that is no relative clause. */
static inline uint32_t finite_before(const struct building *b, uint32_t k)
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
static inline uint32_t clause_before(const struct building *b, uint32_t k)
{
    while (k > b->first) {
        k--;
        if (b->v[k].kind == TR_PH_VERB && clause_of(b, k) != TR_NO) return clause_of(b, k);
    }
    return TR_NO;
}

/* A name or a word for a place, not for people. */
static inline bool is_place(const struct building *b, uint32_t np)
{
    uint8_t what = b->p->words[b->v[np].head].noun_kind;
    return b->p->tokens->list.v[b->v[np].head].tag == TR_TAG_NAME || what == TR_NOUN_LOCATION;
}

/* "Oshima, the coordinator, demanded ..": the comma before phrase k closes what explains the subject. */
static inline bool closes_explanation(const struct building *b, uint32_t k)
{
    while (k > b->first) {
        k--;
        if (kind(b, k) == TR_PH_VERB || kind(b, k) == TR_PH_SUB || kind(b, k) == TR_PH_REL) return false;
        if (kind(b, k) == TR_PH_NOUN && b->v[k].appos != TR_NO) return true;
    }
    return false;
}

/* The subject of a finite verb group, what leads its clause in, and whose subject it shares. */
struct found tr_clause_subject(const struct building *b, uint32_t verb);
/* Whose an -ing form of result is ("killing ten") behind noun phrase np, where it is not np's; TR_NO: np's. */
uint32_t tr_clause_subject_of_result(const struct building *b, uint32_t before, uint32_t np);
/* "..., said a spokesman": does the subject stand behind the verb? */
uint32_t tr_clause_who_spoke(const struct building *b, uint32_t before, uint32_t verb);
bool tr_clause_inverted(const struct building *b, uint32_t verb);
/* "believed linked", "remains committed": does it complete the verb group right before it? */
bool tr_clause_hangs_on_participle(const struct building *b, uint32_t verb);
/* Is a past form with no helper no verb of its own but said of a noun: "the plan backed by Norway"? */
bool tr_clause_is_reduced(const struct building *b, uint32_t verb);
/* A verb that does not stand without an object: a past form of it with none is no verb. */
bool tr_clause_wants_object(const struct building *b, uint32_t verb);
/* Is noun phrase np the object of the clause though phrases with prepositions part them? */
bool tr_clause_is_late_object(const struct building *b, const struct tr_clause *c, uint32_t np);
bool tr_clause_by_next(const struct building *b, uint32_t verb); /* "by", behind a time or an adverb */

#endif
