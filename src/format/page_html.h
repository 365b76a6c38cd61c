/* SPDX-License-Identifier: Apache-2.0
 *
 * page_html.h: an HTML page -> a page. */
#ifndef TR_FORMAT_PAGE_HTML_H
#define TR_FORMAT_PAGE_HTML_H

#include "format/decode.h"

/* The article in it with its head facts; a page without running text gives a page without blocks. Broken markup is no
 * failure. TR_NOMEM at the arena's cap. */
TR_MUST tr_rc tr_page_of_html(struct tr_arena *a, tr_str bytes, struct tr_page *out, struct tr_error *err);

/* All text of a piece of HTML (a feed's item), nothing left out but what is never read. d: the whole decoded text; html: the
 * piece, with its place in `d`: src[k] is where byte k of html stands, so that text that was packed in another syntax keeps
 * its places. */
struct tr_html_piece {
    const struct tr_decoded *decoded;
    tr_str html;
    const struct tr_piece *map; /* html -> decoded text; n 0: html is the decoded text itself */
    size_t n;
};
TR_MUST tr_rc tr_page_of_piece(struct tr_arena *a, const struct tr_html_piece *piece, struct tr_page *out,
                               struct tr_error *err);

#endif
