/* SPDX-License-Identifier: Apache-2.0
 *
 * page_html.h: an HTML page -> a page. */
#ifndef TR_FORMAT_PAGE_HTML_H
#define TR_FORMAT_PAGE_HTML_H

#include "format/page_build.h"

/* The article in it with its head facts; a page without running text gives a page without blocks. Broken markup is no
 * failure. TR_NOMEM at the arena's cap. */
TR_MUST tr_rc tr_page_of_html(struct tr_arena *a, tr_str bytes, struct tr_page *out, struct tr_error *err);

/* A piece of HTML, such as a feed's item: all its text but link lists and share bars, put behind what the builder has. Its
 * places are those of `d`, of which the builder makes its page. */
TR_MUST tr_rc tr_html_into(struct tr_arena *a, const struct tr_decoded *d, struct tr_builder *b, struct tr_error *err);

#endif
