/* SPDX-License-Identifier: Apache-2.0
 *
 * page_text.h: plain text -> a page. */
#ifndef TR_FORMAT_PAGE_TEXT_H
#define TR_FORMAT_PAGE_TEXT_H

#include "format/page.h"

/* Paragraphs by blank lines, or by lines where there are none; title, byline, date and footer by their words and place.
 * The reading text borrows from `bytes` when they are valid UTF-8 (the map is then empty). TR_NOMEM at the arena's cap. */
TR_MUST tr_rc tr_page_of_text(struct tr_arena *a, tr_str bytes, struct tr_page *out, struct tr_error *err);

/* Paragraphs and items of decoded text: page->blocks, as places of `text`; nothing else of the page is touched. */
TR_MUST tr_rc tr_blocks_of_text(struct tr_arena *a, tr_str text, struct tr_page *page, struct tr_error *err);

/* A link that stands behind the last sentence of a paragraph becomes a footer of its own; false: no room. */
bool tr_split_links(struct tr_arena *a, struct tr_page *page);

/* Blocks that are all paragraphs or items -> title, byline, date, headings and footer among them, by their words and place;
 * then their facts, as tr_page_facts. */
TR_MUST tr_rc tr_page_cues(struct tr_arena *a, struct tr_page *page, struct tr_error *err);

/* Blocks with their kinds -> the head facts that are still empty, by "text" and "dateline". */
TR_MUST tr_rc tr_page_facts(struct tr_arena *a, struct tr_page *page, struct tr_error *err);

/* White space of any kind -> single spaces, and unseen characters fall away; in `a`; p is NULL at the cap. */
tr_str tr_squeeze(struct tr_arena *a, tr_str s);

/* Bytes of white space (ASCII, no-break and other Unicode spaces, line separators) at `at`; 0: none. */
size_t tr_space_at(tr_str s, size_t at);
/* Bytes of a character of no width and no meaning (zero-width space, word joiner, byte order mark) at `at`; 0: none. */
size_t tr_unseen_at(tr_str s, size_t at);

#endif
