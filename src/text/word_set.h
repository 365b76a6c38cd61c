/* SPDX-License-Identifier: Apache-2.0
 *
 * word_set.h: sets of words that the code asks about (share/sets/) -> is a word in one? By the keys of tokens or of base
 * forms; most words are in none, which one bit tells. */
#ifndef TR_TEXT_WORD_SET_H
#define TR_TEXT_WORD_SET_H

#include "truce/base.h"

typedef enum { /* named as in share/sets/ */
               TR_SET_OBJECT_DOES_INFINITIVE,
               TR_SET_OBJECT_DOES_ING,
               TR_SET_CALLS_ON,
               TR_SET_APPEALS_TO,
               TR_SET_RESULT,
               TR_SET_BARE_INFINITIVE,
               TR_SET_TOLD_TO,
               TR_SET_LINK,
               TR_SET_WANTS_OBJECT,
               TR_SET_IDIOM_HEAD,
               TR_SET_TIME_LEAD,
               TR_SET_DEFINITE,
               TR_SET_DEAL,
               TR_SET_DECIDE,
               TR_SET_DONE,
               TR_SET_WEIGH,
               TR_SET_EXPECTED,
               TR_SET_BEGIN,
               TR_SET_SMALL_NUMBER,
               TR_SET_INCLUDE,
               TR_SET_COUNTED_THING,
               TR_SET_ELSEWHERE,
               TR_SET_BODY_HEAD,
               TR_SET_NAMED_BODY,
               TR_SET_BARE_NOUN,
               TR_SET_BARE_PREP,
               TR_SET_LOADED,
               TR_SET_PLAIN,
               TR_SET_OF_RULES,
               TR_SET_SUMS_UP,
               TR_SET_THESE,
               TR_SET_PERSON_PRONOUN,
               TR_SET_LONE_SPEAKER,
               TR_SET_TITLE,
               TR_SET_BEFORE_PLACE,
               TR_SET_MAY_DOUBLE,
               TR_SET_AS_FAR,
               TR_SET_FALSE_FORM,
               TR_SET_FALSE_HEAD,
               TR_SET_WEEKDAY,
               TR_SET_RELATIVE_DAY,
               TR_SET_MONTH,
               TR_SET_PERIOD,
               TR_SET_LOADED_HEAD,
               TR_SET_VARIANT,
               TR_SETS
} tr_set;

_Static_assert(TR_SETS <= 64, "a bit for each set");

struct tr_set_word {
    uint64_t key; /* 0: free slot */
    uint64_t in;  /* a bit for each set */
    uint32_t at;  /* place in the row that came first */
};
enum { TR_SET_SLOTS = 2048, TR_SET_BITS = 16384 };
struct tr_word_sets { /* const once open: threads share it */
    struct tr_set_word slots[TR_SET_SLOTS];
    uint64_t any[TR_SET_BITS / 64];
};
TR_MUST tr_rc tr_word_sets_open(struct tr_arena *a, const struct tr_word_sets **out, struct tr_error *err);

/* The word, when it is in any set; else NULL. */
const struct tr_set_word *tr_set_word(const struct tr_word_sets *s, uint64_t key);

/* May the word be in any set? false is sure. */
static inline bool tr_set_any(const struct tr_word_sets *s, uint64_t key)
{
    size_t bit = (size_t)(key >> 24) & (TR_SET_BITS - 1);
    return s->any[bit / 64] >> (bit % 64) & 1;
}
static inline bool tr_set_has(const struct tr_word_sets *s, tr_set set, uint64_t key)
{
    if (!tr_set_any(s, key)) return false;
    const struct tr_set_word *w = tr_set_word(s, key);
    return w && (w->in >> set & 1);
}

#endif
