/* SPDX-License-Identifier: Apache-2.0
 *
 * feed.h: RSS 0.9x, 1.0 and 2.0, Atom and JSON Feed files -> a page per item. */
#ifndef TR_FORMAT_FEED_H
#define TR_FORMAT_FEED_H

#include "format/intake.h"

/* Items in the order of the file, with places in its bytes. What is damaged ends the list, and the last page says it was
 * cut. TR_NOMEM at the arena's cap. */
TR_MUST tr_rc tr_pages_of_feed(struct tr_arena *a, tr_str bytes, struct tr_pages *out, struct tr_error *err);

#endif
