/* SPDX-License-Identifier: Apache-2.0
 *
 * html_filter.h: of the lines in the element that holds the article, which are the article, and what each is. */
#ifndef TR_FORMAT_HTML_FILTER_H
#define TR_FORMAT_HTML_FILTER_H

#include "format/html_blocks.h"

struct tr_filter {
    const struct tr_tree *tree;
    const struct tr_html_lines *lines;
    const uint32_t *against; /* per line: hints of believed elements around it */
    const uint32_t *line_at; /* per item: the first line that begins at or behind it */
    const int64_t *running;  /* per line: characters of running text before it */
    const uint8_t *shares;   /* per line: how much of it the page's own data tell as the article's text, 0..100 */
    uint32_t node;           /* the element that holds the article */
    uint32_t from, to;       /* its lines */
    bool whole;              /* the element is the article and nothing else: both ends stay */
    tr_str headline;
};

/* kinds: per line of the page; those that are kept get their kind, the others are left alone. */
TR_MUST tr_rc tr_filter_lines(struct tr_arena *a, const struct tr_filter *f, uint8_t *kinds, struct tr_error *err);

#endif
