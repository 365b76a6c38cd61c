/* SPDX-License-Identifier: Apache-2.0
 *
 * quality_parts.h: what the files behind quality.h share. */
#ifndef TR_TEXT_QUALITY_PARTS_H
#define TR_TEXT_QUALITY_PARTS_H

#include "text/quality.h"

enum {                             /* of a token */
       TR_AT_BODY = 1 << 0,        /* in a paragraph, not a title, byline ... */
       TR_AT_QUOTED = 1 << 1,      /* between quotation marks */
       TR_AT_SAID = 1 << 2,        /* in what somebody is said to say */
       TR_AT_BLOCK_START = 1 << 3, /* first of its block */
       TR_AT_SENTENCE_START = 1 << 4
};

enum { TR_KEYS_MAX = 80, TR_KEYS_BITS = 512 };
struct tr_keys { /* a table of words, by key; most tokens are told apart by a bit */
    uint64_t v[TR_KEYS_MAX], bits[TR_KEYS_BITS / 64];
    size_t n;
};
void tr_keys_add(struct tr_keys *keys, const char *word);
static inline bool tr_keys_may_have(const struct tr_keys *keys, uint64_t key)
{
    return keys->bits[(key & (TR_KEYS_BITS - 1)) / 64] >> (key & 63) & 1;
}
/* Which word of the table, in the order in which they were added; TR_KEYS_MAX: none. */
static inline size_t tr_keys_find(const struct tr_keys *keys, uint64_t key)
{
    for (size_t k = 0; k < keys->n && tr_keys_may_have(keys, key); k++)
        if (keys->v[k] == key) return k;
    return TR_KEYS_MAX;
}

struct tr_looking {
    struct tr_arena *a;
    const struct tr_quality_input *in;
    const struct tr_parse *p;
    const struct tr_token *v;
    uint32_t n; /* tokens */
    uint8_t *at;
    struct tr_signals *out;
    struct { /* keys of the words of our tables, by where the word stands in memory */
        const char *word;
        uint64_t key;
    } * keys;
    bool full;
};
enum { TR_LOOKING_KEYS = 1024, TR_LOOKS = 300 }; /* TR_LOOKS: of what costs a pass over the text or more */

/* tr_token_key of a word of a table; remembered. */
uint64_t tr_looking_key(const struct tr_looking *l, const char *word);

void tr_signal_put(struct tr_looking *l, tr_signal_kind kind, uint32_t first, uint32_t n);
/* How many instances of a kind so far, and back to a count: for signals that need more than one. */
size_t tr_signal_count(const struct tr_looking *l);
void tr_signal_drop(struct tr_looking *l, size_t to);

static inline bool tr_is_body(const struct tr_looking *l, uint32_t k) { return (l->at[k] & TR_AT_BODY) != 0; }
static inline bool tr_is_plain(const struct tr_looking *l, uint32_t k) /* body, not quoted */
{
    return (l->at[k] & (TR_AT_BODY | TR_AT_QUOTED)) == TR_AT_BODY;
}
/* The writer's own words. */
static inline bool tr_is_own(const struct tr_looking *l, uint32_t k)
{
    return (l->at[k] & (TR_AT_BODY | TR_AT_QUOTED | TR_AT_SAID)) == TR_AT_BODY;
}
/* Is the token one of these (folded) words? */
bool tr_is_one_of(const struct tr_looking *l, uint32_t k, const char *const *words, size_t n);
bool tr_word_is(const struct tr_looking *l, uint32_t k, const char *word);
/* Written exactly so. */
bool tr_written(const struct tr_looking *l, uint32_t k, const char *text);

/* "Syrias government": the name of a country with its owner's s, the apostrophe gone. */
bool tr_is_country_without_apostrophe(const struct tr_looking *l, uint32_t k);

bool tr_look_for_language(struct tr_looking *l); /* quality_language.c; false: not English */
void tr_look_for_anaphors(struct tr_looking *l); /* quality_names.c */
void tr_look_for_short_names(struct tr_looking *l);
void tr_look_for_time_clash(struct tr_looking *l); /* quality_flow.c */
void tr_look_for_number_clash(struct tr_looking *l);
void tr_look_for_isolated(struct tr_looking *l);
void tr_look_for_variants(struct tr_looking *l); /* quality_words.c */
void tr_look_for_lost_articles(struct tr_looking *l);
void tr_look_for_broken_words(struct tr_looking *l);
void tr_look_for_register(struct tr_looking *l);
void tr_look_for_date_styles(struct tr_looking *l);
void tr_look_for_date_clash(struct tr_looking *l);

#endif
