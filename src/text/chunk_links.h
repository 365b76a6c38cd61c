/* SPDX-License-Identifier: Apache-2.0
 *
 * chunk_links.h: phrases [first, end) of one sentence get their lists, explanations and prepositions. */
#ifndef TR_TEXT_CHUNK_LINKS_H
#define TR_TEXT_CHUNK_LINKS_H

#include "text/parse.h"

void tr_chunk_link(struct tr_parse *p, uint32_t first, uint32_t end);

#endif
