/* SPDX-License-Identifier: Apache-2.0
 *
 * html_head.h: what a page says of itself, outside its text. */
#ifndef TR_FORMAT_HTML_HEAD_H
#define TR_FORMAT_HTML_HEAD_H

#include "format/html_tree.h"

struct tr_html_head {
    struct tr_head_fact facts[TR_HEADS]; /* places in the html given */
    tr_str body;                         /* articleBody of the page's own data; empty: none */
};

/* In this order of trust: JSON-LD, OpenGraph, <meta> names, Dublin Core, <time> and itemprop, <title>. Lives in `a`,
 * borrows from html. TR_NOMEM at the cap. */
TR_MUST tr_rc tr_head_of_tree(struct tr_arena *a, const struct tr_tree *t, tr_str html, struct tr_html_head *out,
                              struct tr_error *err);

/* JSON-LD alone (html_ld.c): fills facts that are empty. */
TR_MUST tr_rc tr_head_of_data(struct tr_arena *a, const struct tr_tree *t, tr_str html, struct tr_html_head *out,
                              struct tr_error *err);

#endif
