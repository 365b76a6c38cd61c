/* SPDX-License-Identifier: Apache-2.0
 *
 * sentence.h: where sentences end, for token.c. */
#ifndef TR_TEXT_SENTENCE_H
#define TR_TEXT_SENTENCE_H

#include "text/token.h"

/* Is this word, without its stop, one that is written with a stop and goes on: "Gen", "Mr", "Jan"? */
bool tr_abbreviation_is(tr_str word);
/* Cuts tokens [first, end of the list) into sentences and marks the stops that end them. */
TR_MUST tr_rc tr_split_sentences(struct tr_arena *a, struct tr_tokens *t, uint32_t first, uint32_t block,
                                 struct tr_error *err);

#endif
