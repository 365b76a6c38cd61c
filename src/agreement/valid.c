/* SPDX-License-Identifier: Apache-2.0
 *
 * valid.c: a shape -> is it sound, and how far inside can a point be? By GEOS; nothing of GEOS leaves this file. */
#include <geos_c.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "agreement/loading.h"

struct frame { /* degrees to plane: x = lon * kx, y = lat * ky */
    double kx, ky;
};

static GEOSCoordSequence *ring_coords(GEOSContextHandle_t h, const tr_line *ring, struct frame f)
{
    GEOSCoordSequence *s = GEOSCoordSeq_create_r(h, (unsigned)ring->n, 2);
    for (size_t k = 0; s && k < ring->n; k++)
        GEOSCoordSeq_setXY_r(h, s, (unsigned)k, ring->v[k].lon * f.kx, ring->v[k].lat * f.ky);
    return s;
}

static GEOSGeometry *ring_of(GEOSContextHandle_t h, const tr_line *ring, struct frame f)
{
    GEOSCoordSequence *s = ring->n >= 4 ? ring_coords(h, ring, f) : NULL;
    return s ? GEOSGeom_createLinearRing_r(h, s) : NULL;
}

static GEOSGeometry **room(size_t n) { return n > 0 && n < 1000000 ? calloc(n, sizeof(GEOSGeometry *)) : NULL; }

static GEOSGeometry *polygon_of(GEOSContextHandle_t h, const tr_polygon *p, struct frame f)
{
    GEOSGeometry *outer = p->n > 0 ? ring_of(h, &p->v[0], f) : NULL, *polygon = NULL;
    size_t n = p->n > 0 ? p->n - 1 : 0, made = 0;
    GEOSGeometry **holes = room(n);
    if (outer && (holes || n == 0))
        while (made < n && (holes[made] = ring_of(h, &p->v[made + 1], f))) made++;
    if (outer && made == n && (holes || n == 0)) polygon = GEOSGeom_createPolygon_r(h, outer, holes, (unsigned)n);
    else {
        if (outer) GEOSGeom_destroy_r(h, outer);
        for (size_t k = 0; k < made; k++) GEOSGeom_destroy_r(h, holes[k]);
    }
    free(holes);
    return polygon;
}

static GEOSGeometry *polygons_of(GEOSContextHandle_t h, const struct tr_shape *s, struct frame f)
{
    GEOSGeometry **parts = room(s->n_polygons), *all = NULL;
    size_t made = 0;
    while (parts && made < s->n_polygons && (parts[made] = polygon_of(h, &s->polygons[made], f))) made++;
    if (parts && made == s->n_polygons) all = GEOSGeom_createCollection_r(h, GEOS_MULTIPOLYGON, parts, (unsigned)made);
    else
        for (size_t k = 0; k < made; k++) GEOSGeom_destroy_r(h, parts[k]);
    free(parts);
    return all;
}

static bool valid_in(GEOSContextHandle_t h, const GEOSGeometry *g, char *why, size_t why_n, tr_point *where)
{
    char *reason = NULL;
    GEOSGeometry *at = NULL;
    char ok = GEOSisValidDetail_r(h, g, 0, &reason, &at);
    if (ok != 1) snprintf(why, why_n, "%s", reason ? reason : "not usable");
    if (at) {
        (void)GEOSGeomGetX_r(h, at, &where->lon);
        (void)GEOSGeomGetY_r(h, at, &where->lat);
        GEOSGeom_destroy_r(h, at);
    }
    if (reason) GEOSFree_r(h, reason);
    return ok == 1;
}

bool tr_ag_shape_valid(const struct tr_shape *s, char *why, size_t why_n, tr_point *where)
{
    GEOSContextHandle_t h = GEOS_init_r();
    GEOSGeometry *g = h ? polygons_of(h, s, (struct frame){ 1, 1 }) : NULL;
    *where = (tr_point){ NAN, NAN };
    snprintf(why, why_n, "a ring that is too short or not closed");
    bool ok = g && valid_in(h, g, why, why_n, where);
    if (g) GEOSGeom_destroy_r(h, g);
    if (h) GEOS_finish_r(h);
    return ok;
}

/* ---- how far inside ---- */

static void lat_range(const struct tr_shape *s, double *low, double *high)
{
    *low = 90;
    *high = -90;
    for (size_t p = 0; p < s->n_polygons; p++)
        for (size_t k = 0; s->polygons[p].n > 0 && k < s->polygons[p].v[0].n; k++) {
            *low = fmin(*low, s->polygons[p].v[0].v[k].lat);
            *high = fmax(*high, s->polygons[p].v[0].v[k].lat);
        }
}

static double inscribed(GEOSContextHandle_t h, const GEOSGeometry *g, double tolerance)
{
    double length = INFINITY;
    GEOSGeometry *radius = GEOSMaximumInscribedCircle_r(h, g, tolerance);
    if (!radius || GEOSGeomGetLength_r(h, radius, &length) != 1) length = INFINITY;
    if (radius) GEOSGeom_destroy_r(h, radius);
    return length + tolerance;
}

double tr_ag_inner_reach_m(const struct tr_shape *s, double tolerance_m)
{
    enum { WIDE_DEG = 20 }; /* over more latitude the plane is too far off, and no zone is */
    static const double m_per_deg = 111195;
    double low, high, reach = INFINITY;
    lat_range(s, &low, &high);
    if (high - low > WIDE_DEG || high < low || fabs(low) > 85 || fabs(high) > 85) return INFINITY;
    double middle = (low + high) / 2 * 3.14159265358979323846 / 180;
    GEOSContextHandle_t h = GEOS_init_r();
    GEOSGeometry *g = h ? polygons_of(h, s, (struct frame){ m_per_deg * cos(middle), m_per_deg }) : NULL;
    if (g) reach = inscribed(h, g, tolerance_m);
    if (g) GEOSGeom_destroy_r(h, g);
    if (h) GEOS_finish_r(h);
    return reach;
}
