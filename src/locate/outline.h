/* SPDX-License-Identifier: Apache-2.0
 *
 * outline.h: rings or lines laid out for many questions. Edges stand in blocks of 8 with a box,
 * blocks in groups of 8, so that what is far costs one look. Coordinates are whatever the caller
 * uses: metres in a plane, or degrees as read. Const once made. */
#ifndef TR_LOCATE_OUTLINE_H
#define TR_LOCATE_OUTLINE_H

#include "locate/plane.h"

struct locate_box {
    double x0, y0, x1, y1;
};
enum { LOCATE_BLOCK = 8 }; /* edges in a block, blocks in a group */

struct locate_ring { /* vertices first .. last of the outline; edges are one fewer */
    size_t first, last;
    size_t block, group; /* where its blocks and groups begin */
    struct locate_box box;
};
struct locate_outline {
    double *x, *y;
    size_t n; /* vertices */
    struct locate_ring *rings;
    size_t n_rings;
    struct locate_box *blocks, *groups;
    struct locate_box box;
    bool closed; /* rings, so that there is an inside */
};

/* Copies the paths; with `oriented`, shells run counter-clockwise and holes clockwise. False at the cap. */
bool locate_outline_make(struct tr_arena *a, const struct locate_paths *paths, bool closed, bool oriented,
                         struct locate_outline *out);
double locate_box_distance2(const struct locate_box *b, double x, double y);
/* Least distance to an edge, or `limit` when none is nearer. */
double locate_outline_distance(const struct locate_outline *o, double x, double y, double limit);
/* The same, looking first at the edge that was nearest to the point before: *hint, 0 at first. */
double locate_outline_distance_from(const struct locate_outline *o, double x, double y, double limit, size_t *hint);
/* Even-odd, in floating point: for points that are not on the line to the last bit. */
bool locate_outline_inside(const struct locate_outline *o, double x, double y);
/* Even-odd, exact: 1 inside, 0 outside, -1 on the line to the last bit. */
int locate_outline_holds(const struct locate_outline *o, double x, double y);
double locate_outline_area(const struct locate_outline *o); /* of oriented rings */
/* Where the horizontal line at y crosses, ascending; at most cap. Returns how many there are, or
 * SIZE_MAX when there are more than cap. */
size_t locate_outline_crossings(const struct locate_outline *o, double y, double *x, size_t cap);

#endif
