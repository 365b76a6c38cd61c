/* SPDX-License-Identifier: Apache-2.0
 *
 * blob.h: points and polygons <-> GeoPackage geometry blobs (version 1.3, clause 2.1.3). */
#ifndef TR_KEEP_BLOB_H
#define TR_KEEP_BLOB_H

#include "truce/base.h"
#include "truce/model.h"

struct keep_box {
    double min_x, max_x, min_y, max_y;
};
enum { KEEP_SRS = 4326, KEEP_POINT_BYTES = 29 };

tr_str blob_point(unsigned char room[KEEP_POINT_BYTES], tr_point p);
/* A multipolygon with its envelope; p is NULL at the arena's cap. A shape of another kind, or one with
 * a coordinate that is no number, gives an empty text with p NULL and *ok true. */
tr_str blob_polygons(struct tr_arena *a, const struct tr_shape *s, bool *ok);

/* The envelope of any well-formed blob of points, lines and polygons. False: damaged, or nothing in it
 * (*empty says which). The envelope in the header is not believed; the coordinates are read. */
bool blob_box(tr_str blob, struct keep_box *box, bool *empty);

#endif
