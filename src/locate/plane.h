/* SPDX-License-Identifier: Apache-2.0
 *
 * plane.h: longitude and latitude <-> metres in a plane about a centre (azimuthal equidistant:
 * distance and direction from the centre are true, everything near the zone nearly so). */
#ifndef TR_LOCATE_PLANE_H
#define TR_LOCATE_PLANE_H

#include <geodesic.h>

#include "truce/base.h"
#include "truce/model.h"

#define LOCATE_PLANE_M 5e6 /* no plane shows more of the globe than that about its centre */

typedef struct { /* metres east and north of the centre */
    double x, y;
} locate_xy;

struct locate_plane {
    struct geod_geodesic g;
    tr_point centre;
};

/* A run of points: a ring (first == last), an open line, or single points. */
struct locate_path {
    locate_xy *v;
    size_t n, cap;
    size_t part; /* polygon it belongs to; the first ring of a part is its shell */
    bool hole;
};
struct locate_paths {
    TR_LIST(struct locate_path) list;
};

struct locate_plane locate_plane_at(tr_point centre);
/* turn_deg, when asked for: what must be added to a true bearing at p to get the plane's. */
locate_xy locate_project(const struct locate_plane *plane, tr_point p, double *turn_deg);
tr_point locate_unproject(const struct locate_plane *plane, locate_xy at);
/* The mean direction of all points of a shape, good across the antimeridian and at the poles. */
tr_point locate_shape_centre(const struct tr_shape *s);
/* Edges are straight in longitude and latitude; where that bends in the plane, points are added
 * until the line is kept to within a metre or so. Gives false at the arena's cap. */
bool locate_project_shape(struct tr_arena *a, const struct locate_plane *plane, const struct tr_shape *s,
                          struct locate_paths *out);

#endif
