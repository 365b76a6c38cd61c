/* SPDX-License-Identifier: Apache-2.0
 *
 * html_article.h: which lines of a page are the article, and what each of them is. */
#ifndef TR_FORMAT_HTML_ARTICLE_H
#define TR_FORMAT_HTML_ARTICLE_H

#include "format/html_blocks.h"

struct tr_article {
    uint32_t node;  /* the element that holds it */
    uint8_t *kinds; /* per line: tr_block_kind, or TR_BLOCKS: not of the article */
};

/* headline: what the head of the page says (may be empty). body: the article's text as the page's own data tell it (may be
 * empty; only a hint). Lives in `a`. */
TR_MUST tr_rc tr_article_of_lines(struct tr_arena *a, const struct tr_tree *t, const struct tr_html_lines *lines,
                                  tr_str headline, tr_str body, struct tr_article *out, struct tr_error *err);

/* The whole is the article already (a feed's item): only what is certainly not falls away. */
TR_MUST tr_rc tr_article_of_piece(struct tr_arena *a, const struct tr_tree *t, const struct tr_html_lines *lines,
                                  struct tr_article *out, struct tr_error *err);

#endif
