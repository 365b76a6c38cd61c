/* SPDX-License-Identifier: Apache-2.0
 *
 * word_set.h: sets of words that the code asks about (share/sets/) -> is a word in one? By the keys of tokens or of base
 * forms; most words are in none, which one bit tells. The table is made at build time (tools/mksets.c). */
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
               TR_SET_BACKING,
               TR_SET_KEPT_OFF,
               TR_SET_ENDING,
               TR_SET_IMPLICATIVE,
               TR_SET_ESCAPING,
               TR_SET_PRESUPPOSING,
               TR_SET_OF_A_SIDE,
               TR_SET_HOLDING,
               TR_SET_LEADER_WORD,
               TR_SET_STATE_WORD,
               TR_SET_FIGHTER_WORD,
               TR_SET_HOSTILE,
               TR_SET_COUNTS_WHAT_FOLLOWS,
               TR_SET_CARRIED_OUT,
               TR_SET_NOT_BROUGHT_ABOUT,
               TR_SET_SUFFERING,
               TR_SET_BROUGHT_ABOUT,
               TR_SET_CLAIMING,
               TR_SET_PROTESTING,
               TR_SET_KNOWN_ACT,
               TR_SET_HAPPENING,
               TR_SET_TAKING,
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
               TR_SET_ENGLISH,
               TR_SET_PLACE_FOLLOWS,
               TR_SET_PERSON_FOLLOWS,
               TR_SET_ROLE_OF_PLACE,
               TR_SET_BODY_OF_PLACE,
               TR_SET_BODY_OF,
               TR_SET_PLACE_TYPE,
               TR_SET_SMALL_WORD,
               TR_SET_DIRECTION,
               TR_SET_WEAK_LEAD,
               TR_SET_DEED_OF_PERSON,
               TR_SET_NAMED_AFTER,
               TR_SET_JOINED_TO_PLACE,
               TR_SETS
} tr_set;
_Static_assert(TR_SETS <= 128, "a bit for each set");

struct tr_set_word {
    uint64_t key;   /* 0: free slot */
    uint64_t in[2]; /* a bit for each set */
};
enum { TR_SET_SLOTS = 4096, TR_SET_BITS = 32768 };
struct tr_word_sets {
    struct tr_set_word slots[TR_SET_SLOTS];
    uint64_t any[TR_SET_BITS / 64];
};
extern const struct tr_word_sets tr_word_sets;

static inline size_t tr_set_bit(uint64_t key) { return (size_t)(key >> 24) & (TR_SET_BITS - 1); }
/* Where the key stands, or may be put. */
static inline size_t tr_set_slot(const struct tr_word_sets *s, uint64_t key)
{
    size_t at = (size_t)key & (TR_SET_SLOTS - 1);
    while (s->slots[at].key && s->slots[at].key != key) at = (at + 1) & (TR_SET_SLOTS - 1);
    return at;
}

/* May the word be in any set? false is sure. */
static inline bool tr_set_any(uint64_t key)
{
    return tr_word_sets.any[tr_set_bit(key) / 64] >> (tr_set_bit(key) % 64) & 1;
}
static inline bool tr_set_has(tr_set set, uint64_t key)
{
    return key && tr_set_any(key) &&
           (tr_word_sets.slots[tr_set_slot(&tr_word_sets, key)].in[set / 64] >> (set % 64) & 1);
}

#endif
