/* SPDX-License-Identifier: Apache-2.0
 *
 * word_set.h: sets of words that the code asks about (share/sets/) -> is a word in one? By the keys of tokens or of base
 * forms; most words are in none, which one bit tells. The table is made at build time (tools/mksets.c). */
#ifndef TR_TEXT_WORD_SET_H
#define TR_TEXT_WORD_SET_H

#include "truce/base.h"

/* The sets, named as in share/sets/, where they stand in small letters. */
/* clang-format off */
#define TR_SETS_ALL(X) \
    X(OBJECT_DOES_INFINITIVE) X(OBJECT_DOES_ING) X(CALLS_ON) X(APPEALS_TO) X(RESULT) X(BARE_INFINITIVE) \
    X(TOLD_TO) X(LINK) X(WANTS_OBJECT) X(IDIOM_HEAD) X(TIME_LEAD) X(DEFINITE) X(BACKING) X(KEPT_OFF) X(ENDING) \
    X(IMPLICATIVE) X(ESCAPING) X(PRESUPPOSING) X(OF_A_SIDE) X(HOLDING) X(LEADER_WORD) X(STATE_WORD) \
    X(FIGHTER_WORD) X(HOSTILE) X(COUNTS_WHAT_FOLLOWS) X(CARRIED_OUT) X(NOT_BROUGHT_ABOUT) X(SUFFERING) \
    X(BROUGHT_ABOUT) X(CLAIMING) X(PROTESTING) X(KNOWN_ACT) X(HAPPENING) X(TAKING) X(AGREED) X(DEAL) X(DECIDE) X(DONE) \
    X(WEIGH) X(EXPECTED) X(BEGIN) X(SMALL_NUMBER) X(INCLUDE) X(COUNTED_THING) X(ELSEWHERE) X(BODY_HEAD) \
    X(NAMED_BODY) X(BARE_NOUN) X(BARE_PREP) X(LOADED) X(PLAIN) X(OF_RULES) X(SUMS_UP) X(THESE) X(PERSON_PRONOUN) \
    X(LONE_SPEAKER) X(TITLE) X(BEFORE_PLACE) X(MAY_DOUBLE) X(AS_FAR) X(FALSE_FORM) X(FALSE_HEAD) X(WEEKDAY) \
    X(RELATIVE_DAY) X(MONTH) X(PERIOD) X(LOADED_HEAD) X(VARIANT) X(ENGLISH) X(PLACE_FOLLOWS) X(PERSON_FOLLOWS) \
    X(ROLE_OF_PLACE) X(BODY_OF_PLACE) X(BODY_OF) X(PLACE_TYPE) X(SMALL_WORD) X(DIRECTION) X(WEAK_LEAD) \
    X(DEED_OF_PERSON) X(NAMED_AFTER) X(JOINED_TO_PLACE) X(BODY_OF_PEOPLE) X(CALLED) X(PART_IN_ACT) X(DOER_OF_ACT) \
    X(OFTEN) X(ORDINAL) X(BLAMED) X(PURPOSE) X(RECALLING) X(COUNTLESS) X(WORDY) X(ONE_MORE) X(ANSWERING_FOR) X(TYING) \
    X(SUSPECTING) X(MAKING_RESPONSIBLE) X(BELONGING) X(STRUCK_THING) X(GOES_ON_SAYING) X(NAMED_AFTER_PLACE) \
    X(REASON_GIVEN) X(SAYING) X(QUOTING_ONLY) X(ONLY_COUNTS) X(NO_OBJECT) X(HAS_TERM) X(GOING_ON) X(HEARING) X(PROLONGING) \
    X(FORMER)
/* clang-format on */
#define TR_SET_OF(name) TR_SET_##name,
typedef enum { TR_SETS_ALL(TR_SET_OF) TR_SETS } tr_set;
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
