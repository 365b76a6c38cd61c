/* SPDX-License-Identifier: Apache-2.0
 *
 * page_text.h: plain text -> a page. */
#ifndef TR_FORMAT_PAGE_TEXT_H
#define TR_FORMAT_PAGE_TEXT_H

#include "format/page.h"

/* Paragraphs by blank lines, or by lines where there are none; title, byline, date and footer by their words and place.
 * The reading text borrows from `bytes` when they are valid UTF-8 (the map is then empty). TR_NOMEM at the arena's cap. */
TR_MUST tr_rc tr_page_of_text(struct tr_arena *a, tr_str bytes, struct tr_page *out, struct tr_error *err);

/* The same eyes for blocks that another format made: marks byline, date, title-like and footer lines among the first and
 * last of them and fills head facts that are still empty, by "text". */
TR_MUST tr_rc tr_page_cues(struct tr_arena *a, struct tr_page *page, struct tr_error *err);

/* White space of any kind -> single spaces, and unseen characters fall away; in `a`; p is NULL at the cap. */
tr_str tr_squeeze(struct tr_arena *a, tr_str s);

/* Bytes of white space (ASCII, no-break and other Unicode spaces, line separators) at `at`; 0: none. */
size_t tr_space_at(tr_str s, size_t at);
/* Bytes of a character of no width and no meaning (zero-width space, word joiner, byte order mark) at `at`; 0: none. */
size_t tr_unseen_at(tr_str s, size_t at);

#endif
