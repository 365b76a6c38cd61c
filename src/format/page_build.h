/* SPDX-License-Identifier: Apache-2.0
 *
 * page_build.h: pieces of decoded text -> the reading text of a page, blocks and map. */
#ifndef TR_FORMAT_PAGE_BUILD_H
#define TR_FORMAT_PAGE_BUILD_H

#include "format/mapping.h"

struct tr_builder {
    struct tr_mapping made;
    struct tr_page *page;
    bool open;  /* a block has begun */
    bool space; /* white space is owed before the next piece of this block */
    uint32_t space_src, space_n;
};

struct tr_builder tr_build_start(struct tr_arena *a, const struct tr_decoded *from, struct tr_page *page);
void tr_build_from(struct tr_builder *b, const struct tr_decoded *from); /* what follows comes from another text */
void tr_build_anew(struct tr_builder *b);                                /* what was built is forgotten */
void tr_build_block(struct tr_builder *b, tr_block_kind kind); /* what follows is one block; an empty one is none */
/* Text that stands at the decoded text [src, src + src_n): the same bytes (n == src_n), or one decoded unit. White space is
 * made single within a block and falls away at its ends; characters of no width fall away. */
void tr_build_text(struct tr_builder *b, tr_str text, uint32_t src, uint32_t src_n);
/* Ends the page: it gets text, blocks and map. TR_NOMEM when a piece found no room. */
TR_MUST tr_rc tr_build_end(struct tr_builder *b, struct tr_error *err);

#endif
