/* SPDX-License-Identifier: Apache-2.0
 *
 * chunk_links.h: the phrases of one sentence get their lists, explanations and prepositions. */
#ifndef TR_TEXT_CHUNK_LINKS_H
#define TR_TEXT_CHUNK_LINKS_H

#include "text/parse.h"

void tr_chunk_link(struct tr_parse *p, const struct tr_parsed_sentence *s);

#endif
