/* SPDX-License-Identifier: Apache-2.0
 *
 * number.h: tokens -> numbers with what is known of them, and what they count.
 *
 * "at least 11" has a low of 11 and nothing else; "some 400" a best; "up to 50" a high; "between 20 and 30" both ends.
 * Vague words give the least they can mean (share/when/numbers.tsv, with sources); best stays unknown. */
#ifndef TR_TEXT_NUMBER_H
#define TR_TEXT_NUMBER_H

#include "text/when.h"
#include "truce/model.h"

typedef enum {               /* what the number is of */
               TR_NUM_COUNT, /* of people or things */
               TR_NUM_PERCENT,
               TR_NUM_MONEY,
               TR_NUM_AGE,
               TR_NUM_MEASURE, /* 12 km, 120mm, 250kg */
               TR_NUM_TIME,    /* 10:30, three weeks, inside a date */
               TR_NUM_ORDINAL, /* 5th, third */
               TR_NUM_NAME     /* resolution 2254, T-72, article 5 */
} tr_num_unit;

struct tr_number {
    uint32_t first, n; /* tokens, with "at least", "some" ... */
    struct tr_count value;
    tr_num_unit unit;
    bool vague;    /* several, dozens ... */
    uint32_t head; /* token of the noun that is counted, as far as plain rules tell; UINT32_MAX: none */
};
struct tr_numbers {
    TR_LIST(struct tr_number) list; /* in order of the text, none overlaps another */
};

struct tr_counted_mention { /* "11 people were killed" */
    tr_counted what;
    struct tr_count value;
    uint32_t first, n; /* tokens of the number; of "a child was killed": the noun phrase */
    uint32_t word;     /* token that tells what happened to them: killed, dead, wounded, shots ... */
    uint32_t noun;     /* token of who or what is counted; UINT32_MAX: not named */
};
struct tr_counted_list {
    TR_LIST(struct tr_counted_mention) list;
};

struct tr_number_words; /* const once loaded, so threads may share it */
TR_MUST tr_rc tr_number_words_load(struct tr_arena *a, const struct tr_number_words **out, struct tr_error *err);

/* Appends the numbers in tokens [first, first + n), one sentence. dates (may be NULL): what tr_when_find found there;
 * numbers in them get unit TIME. TR_NOMEM only. */
TR_MUST tr_rc tr_numbers_find(struct tr_arena *a, const struct tr_number_words *words, const struct tr_tokens *t,
                              uint32_t first, uint32_t n, const struct tr_whens *dates, struct tr_numbers *out,
                              struct tr_error *err);

/* Appends what the sentence counts: killed, injured, detained, abducted, displaced, explosions, shots, violations.
 * numbers: those of this sentence. A sub-count ("three, including a child") is no count of its own. TR_NOMEM only. */
TR_MUST tr_rc tr_counts_find(struct tr_arena *a, const struct tr_number_words *words, const struct tr_tokens *t,
                             uint32_t first, uint32_t n, const struct tr_numbers *numbers, struct tr_counted_list *out,
                             struct tr_error *err);

#endif
