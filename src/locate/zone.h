/* SPDX-License-Identifier: Apache-2.0
 *
 * zone.h: one zone, prepared: its line in degrees as read, its line in a plane of its own, and
 * that line moved in and out at the nodes of its doubt. */
#ifndef TR_LOCATE_ZONE_H
#define TR_LOCATE_ZONE_H

#include "locate/outline.h"
#include "locate/profile.h"

enum { LOCATE_AVERAGED, LOCATE_OUT, LOCATE_BACK, LOCATE_VARIANTS };

struct locate_layer { /* all points with s > t */
    double t;
    struct locate_outline outline;
    bool ok; /* GEOS made it */
};
struct locate_edge { /* a step and the layers that stand for it */
    struct locate_step step;
    size_t n;
    size_t layer[LOCATE_NODES];
    double w[LOCATE_NODES];
    bool ok; /* all layers are there */
};
struct locate_variant { /* with its doubt, or moved by a sigma and sharp */
    struct locate_edge edges[2];
    size_t n;
};
struct locate_zone {
    const struct tr_zone *zone;
    const struct tr_shape *shape; /* its own, or that of the zone whose edge it follows */
    bool drawn;                   /* has geometry */
    bool filled;                  /* polygons, else lines or points */
    bool moves;                   /* its line can be moved; else sums over points do without */
    struct locate_plane plane;
    double extent_m;               /* farthest vertex from the plane's centre */
    double deepest_m;              /* greatest signed distance */
    double depth_m[2];             /* of the band; both 0: none */
    double limit_m;                /* no step cares for signed distances beyond it */
    double area_m2;                /* as drawn; of a band with its mean depth */
    struct locate_outline degrees; /* rings as read; for lines: their buffer */
    struct locate_outline line;    /* rings or lines in the plane */
    struct locate_layer *layers;
    size_t n_layers;
    struct locate_variant variants[LOCATE_VARIANTS];
};

/* TR_BAD_INPUT when the geometry is too large. */
TR_MUST tr_rc locate_zone_prepare(struct tr_arena *a, const struct tr_agreement *g, size_t zone,
                                  struct locate_zone *out, struct tr_error *err);
/* The steps of a zone, with its doubt, or sharp and moved out by that many sigmas; without layers. */
void locate_zone_variant(const struct locate_zone *z, double offset_sigmas, bool fixed, struct locate_variant *out);
double locate_variant_limit(const struct locate_variant *v);
/* Is it small enough for its line to be moved in a plane? */
bool locate_zone_moves(const struct locate_zone *z);
/* Signed distance to the line in the plane, positive inside; -limit or limit when farther.
 * hint: 0, then left alone from point to point. */
double locate_zone_signed(const struct locate_zone *z, locate_xy at, double limit, size_t *hint);
/* The same for a point as written: its side is decided by its exact coordinates, 0 on the line. */
double locate_zone_signed_exact(const struct locate_zone *z, tr_point p, locate_xy at, double limit);
/* How far outside the zone a signed distance is; 0 inside. A band's own inside counts as outside. */
double locate_zone_gap(const struct locate_zone *z, double s);

#endif
