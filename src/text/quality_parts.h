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
       TR_AT_SENTENCE_START = 1 << 4,
       TR_AT_IN_SET = 1 << 5 /* may be in a set of words; most are in none */
};

struct tr_looking {
    struct tr_arena *a;
    const struct tr_quality_input *in;
    const struct tr_parse *p;
    const struct tr_token *v;
    uint32_t n;                     /* tokens */
    uint32_t words, foreign, small; /* of these; in other scripts; small words of English */
    uint8_t *at;
    struct tr_signals *out;
    bool full;
};
enum { TR_LOOKS = 300 }; /* of what costs a pass over the text or more */

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
/* Is the token in the set? Is it this word, given in lower case? */
static inline bool tr_in(const struct tr_looking *l, uint32_t k, tr_set set)
{
    return k < l->n && l->at[k] & TR_AT_IN_SET && tr_token_in(l->p, k, set);
}
static inline bool tr_here(const struct tr_looking *l, uint32_t k, const char *low)
{
    return k < l->n && tr_token_is(l->p, k, low);
}
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
