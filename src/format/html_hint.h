/* SPDX-License-Identifier: Apache-2.0
 *
 * html_hint.h: how much of a line stands in the text that a page's own data give for its article. */
#ifndef TR_FORMAT_HTML_HINT_H
#define TR_FORMAT_HTML_HINT_H

#include "format/html_blocks.h"

/* Per line 0..100: the share of its runs of four words that stand in `body`; all 0 when the body is too short to tell.
 * NULL at the arena's cap. */
uint8_t *tr_hint_shares(struct tr_arena *a, const struct tr_tree *t, const struct tr_html_lines *lines, tr_str body);

/* Percent of the headline's longer words that stand in the line; 0 when it has too few of them. */
unsigned tr_hint_headline(tr_str line, tr_str headline);

#endif
