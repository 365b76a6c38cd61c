/* SPDX-License-Identifier: Apache-2.0
 *
 * wire.h: pages <-> bytes between two processes of one machine, of which one is not trusted. */
#ifndef TR_FORMAT_WIRE_H
#define TR_FORMAT_WIRE_H

#include "format/intake.h"

/* bytes: what the pages were made of. False: no memory. */
bool tr_wire_put(struct tr_sink *out, const struct tr_pages *pages, tr_str bytes);

/* Checks everything that a page promises (format/page.h): order and ends of blocks and pieces, equal bytes where a piece
 * says so, UTF-8. wire lives as long as the pages, which live in `a` and borrow from it and from `bytes`. TR_BAD_INPUT when
 * a promise is broken. */
TR_MUST tr_rc tr_wire_get(struct tr_arena *a, tr_str wire, tr_str bytes, struct tr_pages *out, struct tr_error *err);

#endif
