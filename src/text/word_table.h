/* SPDX-License-Identifier: Apache-2.0
 *
 * word_table.h: a small table of share/ with words in classes -> look-up by the keys of tokens, longest phrase first.
 *
 * Rows: class, value, words; '_' joins the tokens of a phrase; a word may end in '?' or '.', which sets its flag. */
#ifndef TR_TEXT_WORD_TABLE_H
#define TR_TEXT_WORD_TABLE_H

#include "text/token.h"

enum { TR_WORD_DOUBTFUL = 1u << 0, TR_WORD_SHORT = 1u << 1 }; /* '?' and '.' */

struct tr_table_word {
    uint64_t key; /* of the whole phrase so far; 0: free slot */
    int32_t value;
    uint8_t cls;   /* 0: only the beginning of a phrase */
    uint8_t flags; /* TR_WORD_* */
    bool longer;   /* some phrase goes on from here */
};

enum { TR_WORD_TABLE_BITS = 16384 };
struct tr_word_table { /* lives in the arena it was loaded in; const once loaded */
    struct tr_table_word *slots;
    uint32_t mask, n;
    uint64_t begins[TR_WORD_TABLE_BITS / 64]; /* a bit for each first key: most words of a text are in no table */
};

/* Reads the built-in file `name` (share/) into a table that tr_word_table_open made. classes[k] is class k + 1. A class
 * that is not among them, and a phrase that is there twice, are TR_BAD_INPUT. */
TR_MUST tr_rc tr_word_table_open(struct tr_arena *a, uint32_t room, struct tr_word_table *out, struct tr_error *err);
TR_MUST tr_rc tr_word_table_read(struct tr_word_table *t, const char *name, const char *const *classes,
                                 size_t n_classes, struct tr_error *err);

/* Is the word this one, whatever its case? `lower` is ASCII. */
static inline bool tr_word_is(tr_str word, const char *lower)
{
    size_t k = 0;
    for (; k < word.n && lower[k]; k++)
        if ((word.p[k] | ((word.p[k] >= 'A' && word.p[k] <= 'Z') ? 32 : 0)) != lower[k]) return false;
    return k == word.n && lower[k] == 0;
}
static inline bool tr_word_ends(tr_str word, const char *lower)
{
    size_t n = strlen(lower);
    return word.n >= n && tr_word_is((tr_str){ word.p + word.n - n, n }, lower);
}

static inline size_t tr_word_table_bit(uint64_t key) { return (size_t)(key >> 20) & (TR_WORD_TABLE_BITS - 1); }
/* May a phrase begin with this key? false is sure. */
static inline bool tr_word_table_begins(const struct tr_word_table *t, uint64_t key)
{
    size_t bit = tr_word_table_bit(key);
    return t->begins[bit / 64] >> (bit % 64) & 1;
}

/* The longest phrase that begins at token k (< end) and its number of tokens, or NULL. */
const struct tr_table_word *tr_word_longest(const struct tr_word_table *t, const struct tr_tokens *tokens, uint32_t k,
                                            uint32_t end, uint32_t *n);
static inline const struct tr_table_word *tr_word_at(const struct tr_word_table *t, const struct tr_tokens *tokens,
                                                     uint32_t k, uint32_t end, uint32_t *n)
{
    return tr_word_table_begins(t, tokens->list.v[k].key) ? tr_word_longest(t, tokens, k, end, n) : NULL;
}

#endif
