/* SPDX-License-Identifier: Apache-2.0
 *
 * Paths -> GEOS geometry -> buffers -> paths; validity of a shape. */
#include "locate/grow.h"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "truce/locate.h"

struct locate_grower {
    GEOSContextHandle_t geos;
    GEOSGeometry *shape;
    bool filled; /* polygons, so that it can shrink */
};

enum { ARC_LEAST = 4, ARC_MOST = 64 }; /* pieces of a quarter circle */
enum { PARTS_MANY = 64 };              /* so many are grown one by one */
static const double FINE = 1e-4;       /* of the distance: how far chords may cut off an arc */

static void stay_silent(const char *message, void *data)
{
    (void)message;
    (void)data;
}

static GEOSContextHandle_t geos_open(void)
{
    GEOSContextHandle_t geos = GEOS_init_r();
    if (!geos) return NULL;
    GEOSContext_setErrorMessageHandler_r(geos, stay_silent, NULL);
    GEOSContext_setNoticeMessageHandler_r(geos, stay_silent, NULL);
    return geos;
}

static GEOSCoordSequence *sequence_of(GEOSContextHandle_t geos, const double *xy, size_t n)
{
    return n > 0 && n < UINT32_MAX ? GEOSCoordSeq_copyFromBuffer_r(geos, xy, (unsigned)n, 0, 0) : NULL;
}

static GEOSGeometry *ring_of(GEOSContextHandle_t geos, const double *xy, size_t n)
{
    GEOSCoordSequence *s = n >= 4 ? sequence_of(geos, xy, n) : NULL;
    return s ? GEOSGeom_createLinearRing_r(geos, s) : NULL; /* takes the sequence, also when it fails */
}

/* A polygon of n rings, the first its shell; takes the rings. A ring that GEOS refused is NULL. */
static GEOSGeometry *polygon_of(GEOSContextHandle_t geos, GEOSGeometry **rings, size_t n)
{
    size_t kept = 0;
    if (n > 0 && !rings[0]) {
        for (size_t k = 1; k < n; k++)
            if (rings[k]) GEOSGeom_destroy_r(geos, rings[k]);
        return NULL;
    }
    for (size_t k = 0; k < n; k++)
        if (rings[k]) rings[kept++] = rings[k];
    return kept ? GEOSGeom_createPolygon_r(geos, rings[0], rings + 1, (unsigned)(kept - 1)) : NULL;
}

static GEOSGeometry *collect(GEOSContextHandle_t geos, GEOSGeometry **parts, size_t n, int type)
{
    if (n == 1) return parts[0];
    return GEOSGeom_createCollection_r(geos, type, parts, (unsigned)n);
}

static const double *coordinates(const struct locate_path *p) { return &p->v[0].x; } /* x, y, x, y ... */

static GEOSGeometry *polygons_of(GEOSContextHandle_t geos, const struct locate_paths *paths, GEOSGeometry **parts,
                                 GEOSGeometry **rings)
{
    size_t n = 0;
    for (size_t k = 0; k < paths->list.n;) {
        size_t from = k, m = 0;
        for (; k < paths->list.n && paths->list.v[k].part == paths->list.v[from].part; k++)
            rings[m++] = ring_of(geos, coordinates(&paths->list.v[k]), paths->list.v[k].n);
        GEOSGeometry *part = polygon_of(geos, rings, m);
        if (part) parts[n++] = part;
    }
    return n ? collect(geos, parts, n, GEOS_MULTIPOLYGON) : NULL;
}

static GEOSGeometry *lines_of(GEOSContextHandle_t geos, const struct locate_paths *paths, GEOSGeometry **parts)
{
    size_t n = 0;
    for (size_t k = 0; k < paths->list.n; k++) {
        const struct locate_path *p = &paths->list.v[k];
        GEOSCoordSequence *s = p->n > 1 ? sequence_of(geos, coordinates(p), p->n) : NULL;
        GEOSGeometry *part = s ? GEOSGeom_createLineString_r(geos, s) : NULL;
        if (!s && p->n == 1) part = GEOSGeom_createPointFromXY_r(geos, p->v[0].x, p->v[0].y);
        if (part) parts[n++] = part;
    }
    return n ? collect(geos, parts, n, GEOS_GEOMETRYCOLLECTION) : NULL;
}

static GEOSGeometry *points_of(GEOSContextHandle_t geos, const struct locate_paths *paths, GEOSGeometry **parts)
{
    size_t n = 0;
    for (size_t k = 0; k < paths->list.n; k++)
        for (size_t j = 0; j < paths->list.v[k].n; j++) {
            GEOSGeometry *part = GEOSGeom_createPointFromXY_r(geos, paths->list.v[k].v[j].x, paths->list.v[k].v[j].y);
            if (part) parts[n++] = part;
        }
    return n ? collect(geos, parts, n, GEOS_MULTIPOINT) : NULL;
}

static GEOSGeometry *geometry_of(GEOSContextHandle_t geos, const struct locate_paths *paths, int kind)
{
    size_t n = paths->list.n + 1, vertices = 0;
    for (size_t k = 0; k < paths->list.n; k++) vertices += paths->list.v[k].n;
    size_t room = kind == TR_SHAPE_POINTS ? vertices + 1 : 2 * n;
    GEOSGeometry **parts = calloc(room, sizeof(GEOSGeometry *)), *shape = NULL;
    if (parts && kind == TR_SHAPE_POLYGONS) shape = polygons_of(geos, paths, parts, parts + n);
    else if (parts && kind == TR_SHAPE_POINTS) shape = points_of(geos, paths, parts);
    else if (parts) shape = lines_of(geos, paths, parts);
    free(parts);
    return shape;
}

static void replace(GEOSContextHandle_t geos, GEOSGeometry **g, GEOSGeometry *with)
{
    if (!with) return;
    GEOSGeom_destroy_r(geos, *g);
    *g = with;
}

struct locate_grower *locate_grower_open(const struct locate_paths *paths, int kind)
{
    struct locate_grower *g = calloc(1, sizeof *g);
    if (!g) return NULL;
    g->geos = geos_open();
    g->filled = kind == TR_SHAPE_POLYGONS;
    g->shape = g->geos ? geometry_of(g->geos, paths, kind) : NULL;
    if (!g->shape) {
        locate_grower_close(g);
        return NULL;
    }
    if (g->filled) { /* parts that touch (a zone cut at the antimeridian) become one; bow ties are untied */
        if (GEOSisValid_r(g->geos, g->shape) != 1) replace(g->geos, &g->shape, GEOSMakeValid_r(g->geos, g->shape));
        else if (GEOSGetNumGeometries_r(g->geos, g->shape) > 1)
            replace(g->geos, &g->shape, GEOSUnaryUnion_r(g->geos, g->shape));
    }
    return g;
}

void locate_grower_close(struct locate_grower *g)
{
    if (!g) return;
    if (g->geos) {
        if (g->shape) GEOSGeom_destroy_r(g->geos, g->shape);
        GEOS_finish_r(g->geos);
    }
    free(g);
}

static bool take_ring(struct locate_grower *g, struct tr_arena *a, const GEOSGeometry *ring, size_t part, bool hole,
                      struct locate_paths *out)
{
    const GEOSCoordSequence *s = GEOSGeom_getCoordSeq_r(g->geos, ring);
    unsigned n = 0;
    if (!s || !GEOSCoordSeq_getSize_r(g->geos, s, &n)) return false;
    struct locate_path path = { .part = part, .hole = hole, .n = n, .cap = n };
    path.v = tr_new(a, locate_xy, n + 1);
    return path.v && GEOSCoordSeq_copyToBuffer_r(g->geos, s, &path.v[0].x, 0, 0) && TR_PUSH(a, &out->list, path);
}

/* Polygons at any depth of a collection; lines and points have no inside and are left out. */
static bool take(struct locate_grower *g, struct tr_arena *a, const GEOSGeometry *shape, size_t *part,
                 struct locate_paths *out)
{
    if (GEOSisEmpty_r(g->geos, shape)) return true;
    int type = GEOSGeomTypeId_r(g->geos, shape);
    if (type == GEOS_POLYGON) {
        int holes = GEOSGetNumInteriorRings_r(g->geos, shape);
        bool ok = take_ring(g, a, GEOSGetExteriorRing_r(g->geos, shape), *part, false, out);
        for (int k = 0; ok && k < holes; k++)
            ok = take_ring(g, a, GEOSGetInteriorRingN_r(g->geos, shape, k), *part, true, out);
        ++*part;
        return ok;
    }
    if (type != GEOS_MULTIPOLYGON && type != GEOS_GEOMETRYCOLLECTION) return true;
    int n = GEOSGetNumGeometries_r(g->geos, shape);
    bool ok = true;
    for (int k = 0; ok && k < n; k++) ok = take(g, a, GEOSGetGeometryN_r(g->geos, shape, k), part, out);
    return ok;
}

/* A shape smaller than the tolerance vanishes when simplified: less is tried, so that no moved line
 * is made of thousands of points that nobody can tell apart. */
static GEOSGeometry *simplified(GEOSContextHandle_t geos, const GEOSGeometry *shape, double tolerance_m)
{
    for (int tries = 0; tries < 5; tries++, tolerance_m /= 8) {
        GEOSGeometry *simple = GEOSSimplify_r(geos, shape, tolerance_m);
        if (simple && !GEOSisEmpty_r(geos, simple)) return simple;
        if (simple) GEOSGeom_destroy_r(geos, simple);
    }
    return GEOSGeom_clone_r(geos, shape);
}

/* So many pieces that the chords of an arc stay within the tolerance. */
static int arc_pieces(double radius_m, double tolerance_m)
{
    double share = fmin(0.5, fmax(FINE, tolerance_m / fmax(fabs(radius_m), 1e-9)));
    return (int)fmin(ARC_MOST, fmax(ARC_LEAST, ceil(M_PI / 4 / acos(1 - share))));
}

/* The parts of a collection, at any depth, from out[n] on (counted only when `out` is NULL). Returns n and how many. */
static size_t parts_of(GEOSContextHandle_t geos, const GEOSGeometry *shape, const GEOSGeometry **out, size_t n)
{
    int inside = GEOSGetNumGeometries_r(geos, shape);
    if (GEOSGeomTypeId_r(geos, shape) < GEOS_MULTIPOINT) {
        if (out) out[n] = shape;
        return n + 1;
    }
    for (int k = 0; k < inside; k++) n = parts_of(geos, GEOSGetGeometryN_r(geos, shape, k), out, n);
    return n;
}

static GEOSGeometry *joined(GEOSContextHandle_t geos, GEOSGeometry **parts, size_t n)
{
    GEOSGeometry *all = GEOSGeom_createCollection_r(geos, GEOS_GEOMETRYCOLLECTION, parts, (unsigned)n), *one = NULL;
    if (all) one = GEOSUnaryUnion_r(geos, all);
    if (all) GEOSGeom_destroy_r(geos, all);
    return one;
}

/* Buffers of many parts that all lie within each other's reach cross each other everywhere, and GEOS nodes
 * every pair of them: parts are then grown one by one, and the results joined from the nearest to the farthest. */
static GEOSGeometry *buffered(GEOSContextHandle_t geos, const GEOSGeometry *shape, double distance_m, int pieces)
{
    size_t n = parts_of(geos, shape, NULL, 0), made = 0;
    if (n < PARTS_MANY) return GEOSBuffer_r(geos, shape, distance_m, pieces);
    const GEOSGeometry **from = calloc(n, sizeof(const GEOSGeometry *));
    GEOSGeometry **parts = calloc(n, sizeof(GEOSGeometry *)), *whole = NULL;
    if (from && parts) parts_of(geos, shape, from, 0);
    while (from && parts && made < n && (parts[made] = GEOSBuffer_r(geos, from[made], distance_m, pieces))) made++;
    if (made == n) whole = joined(geos, parts, n); /* takes them */
    for (size_t k = 0; made < n && k < made; k++) GEOSGeom_destroy_r(geos, parts[k]);
    free(from);
    free(parts);
    return whole;
}

static GEOSGeometry *grown(struct locate_grower *g, double distance_m, double tolerance_m)
{
    if (!(fabs(distance_m) <= LOCATE_PLANE_M)) return NULL;
    if (distance_m <= 0 && !g->filled) return GEOSGeom_createEmptyPolygon_r(g->geos);
    if (distance_m == 0) return GEOSGeom_clone_r(g->geos, g->shape);
    if (tolerance_m <= 0) return buffered(g->geos, g->shape, distance_m, arc_pieces(distance_m, 0));
    GEOSGeometry *from = simplified(g->geos, g->shape, tolerance_m), *made = NULL;
    if (from) {
        made = buffered(g->geos, from, distance_m, arc_pieces(distance_m, tolerance_m));
        GEOSGeom_destroy_r(g->geos, from);
    }
    if (made && !GEOSisEmpty_r(g->geos, made)) replace(g->geos, &made, simplified(g->geos, made, tolerance_m));
    return made;
}

bool locate_grow(struct locate_grower *g, struct tr_arena *a, double distance_m, double tolerance_m,
                 struct locate_paths *out)
{
    size_t part = 0;
    *out = (struct locate_paths){ 0 };
    GEOSGeometry *made = grown(g, distance_m, tolerance_m);
    if (!made) return false;
    bool ok = take(g, a, made, &part, out);
    GEOSGeom_destroy_r(g->geos, made);
    return ok;
}

bool locate_grow_band(struct locate_grower *g, struct tr_arena *a, double outer_m, double inner_m,
                      struct locate_paths *out)
{
    size_t part = 0;
    bool ok = false;
    *out = (struct locate_paths){ 0 };
    GEOSGeometry *outer = grown(g, outer_m, 0), *inner = grown(g, inner_m, 0), *band = NULL;
    if (outer && inner) band = GEOSDifference_r(g->geos, outer, inner);
    if (band) ok = take(g, a, band, &part, out);
    if (outer) GEOSGeom_destroy_r(g->geos, outer);
    if (inner) GEOSGeom_destroy_r(g->geos, inner);
    if (band) GEOSGeom_destroy_r(g->geos, band);
    return ok;
}

double locate_grow_area(struct locate_grower *g, double distance_m)
{
    double area = 0;
    GEOSGeometry *made = grown(g, distance_m, 0);
    if (!made) return 0;
    GEOSArea_r(g->geos, made, &area);
    GEOSGeom_destroy_r(g->geos, made);
    return area;
}

double locate_grower_inradius(struct locate_grower *g, double tolerance_m)
{
    double radius = 0;
    if (!g->filled || GEOSisEmpty_r(g->geos, g->shape)) return 0;
    GEOSGeometry *simple = GEOSSimplify_r(g->geos, g->shape, tolerance_m / 4);
    GEOSGeometry *circle = GEOSMaximumInscribedCircle_r(g->geos, simple ? simple : g->shape, tolerance_m);
    if (circle) GEOSGeomGetLength_r(g->geos, circle, &radius); /* a line from the centre to the edge */
    if (circle) GEOSGeom_destroy_r(g->geos, circle);
    if (simple) GEOSGeom_destroy_r(g->geos, simple);
    return radius > 0 ? radius : 0;
}

/* ---- validity ---------------------------------------------------------------------------- */

static bool all_finite(const struct tr_shape *s)
{
    for (size_t p = 0; p < s->n_polygons; p++)
        for (size_t r = 0; r < s->polygons[p].n; r++)
            for (size_t k = 0; k < s->polygons[p].v[r].n; k++)
                if (!tr_point_valid(s->polygons[p].v[r].v[k])) return false;
    return true;
}

static GEOSGeometry *shape_polygons(GEOSContextHandle_t geos, const struct tr_shape *s, const char **fault)
{
    size_t most = 1;
    for (size_t p = 0; p < s->n_polygons; p++)
        if (s->polygons[p].n > most) most = s->polygons[p].n;
    GEOSGeometry **parts = calloc(s->n_polygons + most, sizeof(GEOSGeometry *)), **rings = parts + s->n_polygons,
                 *all = NULL;
    size_t n = 0;
    for (size_t p = 0; parts && p < s->n_polygons; p++) {
        const tr_polygon *polygon = &s->polygons[p];
        for (size_t r = 0; r < polygon->n; r++) {
            rings[r] = polygon->v[r].n ? ring_of(geos, &polygon->v[r].v[0].lon, polygon->v[r].n) : NULL;
            if (!rings[r]) *fault = "a ring is not closed or has fewer than 4 points";
        }
        GEOSGeometry *part = polygon_of(geos, rings, polygon->n);
        if (part) parts[n++] = part;
    }
    if (n) all = collect(geos, parts, n, GEOS_MULTIPOLYGON);
    free(parts);
    return all;
}

static bool is_valid(GEOSContextHandle_t geos, const GEOSGeometry *shape, char *why, size_t why_n, tr_point *where)
{
    char *reason = NULL;
    GEOSGeometry *spot = NULL;
    char valid = GEOSisValidDetail_r(geos, shape, 0, &reason, &spot);
    if (valid != 1) {
        snprintf(why, why_n, "%s", reason ? reason : "the geometry cannot be checked");
        if (spot && where) {
            GEOSGeomGetX_r(geos, spot, &where->lon);
            GEOSGeomGetY_r(geos, spot, &where->lat);
        }
    }
    if (reason) GEOSFree_r(geos, reason);
    if (spot) GEOSGeom_destroy_r(geos, spot);
    return valid == 1;
}

bool tr_shape_valid(const struct tr_shape *s, char *why, size_t why_n, tr_point *where)
{
    const char *fault = NULL;
    if (where) *where = (tr_point){ 0, 0 };
    if (why_n) why[0] = 0;
    if (s->kind != TR_SHAPE_POLYGONS) return true;
    if (!all_finite(s)) {
        snprintf(why, why_n, "a coordinate is no number or out of range");
        return false;
    }
    GEOSContextHandle_t geos = geos_open();
    GEOSGeometry *all = geos ? shape_polygons(geos, s, &fault) : NULL;
    bool valid = all && !fault && is_valid(geos, all, why, why_n, where);
    if (!valid && why_n && !why[0]) snprintf(why, why_n, "%s", fault ? fault : "it has no polygon");
    if (all) GEOSGeom_destroy_r(geos, all);
    if (geos) GEOS_finish_r(geos);
    return valid;
}
