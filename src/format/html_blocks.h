/* SPDX-License-Identifier: Apache-2.0
 *
 * html_blocks.h: the items of a page -> its lines of text with what speaks for and against their being the article. */
#ifndef TR_FORMAT_HTML_BLOCKS_H
#define TR_FORMAT_HTML_BLOCKS_H

#include "format/html_tree.h"

struct tr_line {
    uint32_t first, last;   /* items [first, last): its texts are all texts in between */
    uint32_t node;          /* the block element it stands in */
    uint32_t text, link;    /* characters without white space; those in links */
    uint32_t commas, stops; /* marks of running text */
    uint32_t words;
    bool ends;   /* as a sentence does */
    bool teaser; /* breaks off with an ellipsis, and leads elsewhere */
};

struct tr_html_lines {
    TR_LIST(struct tr_line) list;
};

/* Nobody reads what is in it: scripts, forms' parts, what is hidden. */
static inline bool tr_item_unread(const struct tr_item *i)
{
    return i->tag == TR_TAG_SKIP || i->tag == TR_TAG_SCRIPT || i->tag == TR_TAG_HEAD || i->tag == TR_TAG_TITLE ||
           (i->hints & TR_HINT_HIDDEN && i->tag != TR_TAG_BODY);
}

/* When next to nothing is left that can be seen, what was hidden is shown, in the tree too: scripts show it later. */
TR_MUST tr_rc tr_lines_of_tree(struct tr_arena *a, struct tr_tree *t, struct tr_html_lines *out, struct tr_error *err);

/* The text of a line with single spaces, in `a`; p is NULL at the cap. At most `most` bytes of it. */
tr_str tr_line_text(struct tr_arena *a, const struct tr_tree *t, const struct tr_line *l, size_t most);

#endif
