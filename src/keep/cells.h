/* SPDX-License-Identifier: Apache-2.0
 *
 * cells.h: parts that several layers' rows share. Texts that are made live in `a`. */
#ifndef TR_KEEP_CELLS_H
#define TR_KEEP_CELLS_H

#include "keep/case.h"

struct cell_room { /* for what a row borrows while it is written */
    struct keep_when when[4];
    size_t whens;
    unsigned char point[KEEP_POINT_BYTES];
};
void cells_when(struct keep_row *r, struct cell_room *room, tr_time t);
/* The point of a place: its middle; of a sector the middle of what was heard or seen, never the observer. */
bool place_point(const struct tr_place *p, tr_point *out);
void cells_point(struct keep_row *r, struct cell_room *room, const struct tr_place *p);
void cells_killed(struct keep_row *r, const struct tr_count *counts); /* low, best, high, civilians, injured */
/* Names joined by "; ". */
tr_str refs_text(struct tr_arena *a, const struct tr_ref *v, size_t n);
tr_str flags_text(struct tr_arena *a, uint32_t flags);
tr_str name_of(const char *const *names, size_t n, size_t k); /* empty when k is out of range */

#endif
