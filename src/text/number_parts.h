/* SPDX-License-Identifier: Apache-2.0
 *
 * number_parts.h: what number.c, number_value.c and count*.c share. */
#ifndef TR_TEXT_NUMBER_PARTS_H
#define TR_TEXT_NUMBER_PARTS_H

#include "text/number.h"
#include "text/word_table.h"

enum num_cls { /* in the order of number_class_names (number_value.c) */
               N_NONE,
               N_CARD,
               N_TENS,
               N_HUNDRED,
               N_SCALE,
               N_GROUP,
               N_PLURAL,
               N_SEVERAL,
               N_FEW,
               N_PAIR,
               N_BOTH,
               N_NUMBER_OF,
               N_MANY,
               N_HALF,
               N_LEAST,
               N_MORE,
               N_MOST,
               N_FEWER,
               N_ABOUT,
               N_EXACT,
               N_NO,
               N_NOBODY,
               N_BETWEEN,
               N_TO,
               N_OR,
               N_AND,
               N_A,
               N_THE,
               N_ANOTHER,
               N_MORE_WORD,
               N_PERCENT,
               N_MONEY,
               N_MEASURE,
               N_OLD,
               N_YEAR,
               N_TIME_UNIT,
               N_LABEL,
               N_ORDINAL,
               N_LOST,
               N_LIVES,
               N_LEAVE,
               N_TOLL,
               N_CLAIM,
               N_INCLUDING,
               N_OTHERS,
               N_BE,
               N_DIE,
               N_HARM,
               N_FLEE,
               N_HARM_NOUN,
               N_CASUALTIES,
               N_BODY,
               N_FOUND,
               N_HOSTAGE,
               N_SUFFER,
               N_HAVE,
               N_REACH,
               N_SAID_TO,
               N_ONLY,
               N_BREAK,
               N_STOP,
               N_SELF,
               N_NOT,
               N_FOLK,
               N_SOMEONE, /* one person, whom WordNet takes for something else */
               N_FAMILIES,
               N_TIMES, /* how often: "violated the truce 14 times" */
               N_CASES, /* "14 cases of": what is counted stands behind */
               N_LAST_OF_TABLE = N_CASES,
               N_DIGITS,
               N_MARK
};

typedef uint64_t num_bits[TR_WORD_TABLE_BITS / 64]; /* by the first key of a phrase; false is sure */
struct tr_number_words {
    struct tr_word_table table;
    num_bits numbers, counts; /* what may begin a number, tell how many were hurt */
};
/* May one of them begin at the token? */
static inline bool tr_num_may(const num_bits bits, const struct tr_token *t)
{
    return bits[tr_word_table_bit(t->key) / 64] >> (tr_word_table_bit(t->key) % 64) & 1;
}

struct num_scan {
    const struct tr_word_table *table;
    const struct tr_tokens *t;
    uint32_t from, to;
    bool upper; /* all of the sentence is in capitals */
};
struct num_word {
    enum num_cls cls;
    int32_t value;
    uint32_t n;
};

struct num_value { /* what number_value.c reads: no "at least" before it */
    uint32_t end;
    int64_t low, best, high; /* TR_UNKNOWN where not told */
    bool vague, fraction, article, words;
};

struct num_word tr_num_look(const struct num_scan *s, uint32_t k);
static inline struct num_word tr_num_word(const struct num_scan *s, uint32_t k) /* k out of the sentence: N_NONE */
{
    static const struct num_word none = { N_NONE, 0, 1 };
    if (k < s->from || k >= s->to) return none;
    const struct tr_token *t = &s->t->list.v[k];
    bool other = !(t->flags & (TR_TOK_MARK | TR_TOK_NUMBER)) && !tr_word_table_begins(s->table, t->key);
    return other ? none : tr_num_look(s, k); /* most words say nothing of numbers */
}
bool tr_num_mark(const struct num_scan *s, uint32_t k, char c);
bool tr_num_hyphen(const struct num_scan *s, uint32_t k); /* joined to the token before */
struct num_scan tr_num_scan(const struct tr_number_words *words, const struct tr_tokens *t, uint32_t first, uint32_t n);
/* A number in digits or words that begins at k. */
bool tr_num_value(const struct num_scan *s, uint32_t k, struct num_value *out);

#endif
