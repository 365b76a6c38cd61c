/* SPDX-License-Identifier: Apache-2.0
 *
 * page_build.h: pieces of decoded text -> the reading text of a page, blocks and map. */
#ifndef TR_FORMAT_PAGE_BUILD_H
#define TR_FORMAT_PAGE_BUILD_H

#include "format/decode.h"

struct tr_builder {
    struct tr_arena *arena;
    const struct tr_decoded *decoded; /* where the pieces come from */
    uint32_t base;                    /* where the decoded text begins in the bytes that the page is of */
    TR_LIST(char) text;
    struct tr_page *page;
    bool space; /* white space is owed before the next piece of this block */
    uint32_t space_src, space_n;
    bool full;
};

void tr_build_block(struct tr_builder *b, tr_block_kind kind); /* what follows is one block; an empty one is none */
/* Text that stands at decoded text [src, src + src_n): the same bytes (n == src_n), or one decoded unit. White space is
 * made single within a block and falls away at its ends. */
void tr_build_text(struct tr_builder *b, tr_str text, uint32_t src, uint32_t src_n);
/* Ends the page: b->page gets text, blocks and map. TR_NOMEM when a piece found no room. */
TR_MUST tr_rc tr_build_end(struct tr_builder *b, struct tr_error *err);

#endif
