/* SPDX-License-Identifier: Apache-2.0
 *
 * Zones and places -> outlines for maps and exports, and sizes. */
#include <math.h>

#include "locate/grow.h"
#include "locate/locator.h"

enum { CIRCLE_POINTS = 64, ARC_STEP_DEG = 6 };
static const double TOLERANCE_M = 5, TOLERANCE = 5e-5; /* of a moved line: metres, share of the extent */

static bool add_polygon(struct tr_arena *a, struct tr_shape *s, size_t *cap, tr_polygon p)
{
    struct {
        tr_polygon *v;
        size_t n, cap;
    } list = { s->polygons, s->n_polygons, *cap };
    if (!TR_PUSH(a, &list, p)) return false;
    s->kind = TR_SHAPE_POLYGONS;
    s->polygons = list.v;
    s->n_polygons = list.n;
    *cap = list.cap;
    return true;
}

static bool to_line(struct tr_arena *a, const struct locate_plane *plane, const struct locate_path *p, tr_line *out)
{
    out->n = p->n;
    out->v = tr_new(a, tr_point, p->n + 1);
    for (size_t k = 0; out->v && k < p->n; k++) out->v[k] = locate_unproject(plane, p->v[k]);
    if (out->v && p->n) out->v[p->n - 1] = out->v[0]; /* rings close to the last bit */
    return out->v != NULL;
}

static bool to_shape(struct tr_arena *a, const struct locate_plane *plane, const struct locate_paths *paths,
                     struct tr_shape *out)
{
    size_t cap = 0;
    for (size_t k = 0; k < paths->list.n;) {
        size_t from = k, n = 0;
        while (k < paths->list.n && paths->list.v[k].part == paths->list.v[from].part) k++;
        tr_polygon polygon = { tr_new(a, tr_line, k - from), 0 };
        if (!polygon.v) return false;
        for (size_t r = from; r < k; r++)
            if (!to_line(a, plane, &paths->list.v[r], &polygon.v[n++])) return false;
        polygon.n = n;
        if (!add_polygon(a, out, &cap, polygon)) return false;
    }
    return true;
}

/* Asks GEOS for the outline in the plane: a band, or the shape moved. */
static bool outline(const struct locate_zone *z, struct tr_arena *a, double offset_m, struct locate_paths *out)
{
    struct locate_paths paths;
    if (!locate_project_shape(a, &z->plane, z->shape, &paths)) return false;
    struct locate_grower *g = locate_grower_open(&paths, (int)z->shape->kind);
    double outer = z->zone->buffer_m + offset_m, middle = (z->depth_m[0] + z->depth_m[1]) / 2;
    bool ok = false;
    if (g && z->depth_m[1] > 0) ok = locate_grow_band(g, a, outer, outer - middle, out);
    else if (g) ok = locate_grow(g, a, outer, fmax(TOLERANCE_M, TOLERANCE * z->extent_m), out);
    locate_grower_close(g);
    return ok;
}

tr_rc tr_zone_outline(const struct tr_locator *l, struct tr_arena *a, size_t zone, double offset_m,
                      struct tr_shape *out, struct tr_error *err)
{
    struct locate_paths paths;
    *out = (struct tr_shape){ 0 };
    if (zone >= l->g->zones.n) return tr_fail(err, TR_USAGE, "locate: there is no zone %zu", zone);
    const struct locate_zone *z = &l->zones[zone];
    if (!z->drawn) return TR_OK;
    bool as_drawn = offset_m == 0 && z->filled && z->zone->buffer_m == 0 && z->depth_m[1] <= 0;
    if (as_drawn || !isfinite(offset_m) || !locate_zone_moves(z)) { /* the bits that were read */
        *out = *z->shape;
        return TR_OK;
    }
    if (fabs(z->zone->buffer_m + offset_m) > LOCATE_PLANE_M)
        return tr_fail(err, TR_USAGE, "locate: the outline of zone " TR_FMT " is asked for %.0f km from its line",
                       TR_ARG(z->zone->id), (z->zone->buffer_m + offset_m) / 1000);
    if (!outline(z, a, offset_m, &paths) || !to_shape(a, &z->plane, &paths, out))
        return tr_fail(err, TR_NOMEM, "locate: no room for the outline of zone " TR_FMT, TR_ARG(z->zone->id));
    return TR_OK;
}

double tr_zone_area_km2(const struct tr_locator *l, size_t zone)
{
    return zone < l->g->zones.n ? l->zones[zone].area_m2 / 1e6 : 0;
}

/* ---- places ------------------------------------------------------------------------------ */

static bool add_circle(struct tr_arena *a, struct tr_shape *out, tr_point at, double radius)
{
    size_t cap = 0;
    tr_line *ring = tr_new(a, tr_line, 1);
    if (!ring) return false;
    ring->v = tr_new(a, tr_point, CIRCLE_POINTS + 1);
    if (!ring->v) return false;
    for (int k = 0; k < CIRCLE_POINTS; k++) ring->v[k] = tr_point_towards(at, -360.0 * k / CIRCLE_POINTS, radius);
    ring->v[CIRCLE_POINTS] = ring->v[0];
    ring->n = CIRCLE_POINTS + 1;
    return add_polygon(a, out, &cap, (tr_polygon){ ring, 1 });
}

/* The whole sector: out along the far arc, back along the near one. */
static bool add_sector(struct tr_arena *a, struct tr_shape *out, const struct locate_spot *s)
{
    size_t cap = 0, steps = (size_t)ceil(s->spread_deg / ARC_STEP_DEG), n = 0;
    tr_line *ring = tr_new(a, tr_line, 1);
    if (!ring) return false;
    ring->v = tr_new(a, tr_point, 2 * steps + 3);
    if (!ring->v) return false;
    double from = s->bearing_deg - s->spread_deg / 2, step = s->spread_deg / (double)steps;
    bool whole = s->range_m[0] < 1;
    for (size_t k = 0; k <= steps; k++)
        ring->v[n++] = tr_point_towards(s->at, from + step * (double)(steps - k), s->range_m[1]);
    for (size_t k = 0; k <= steps && (k == 0 || !whole); k++)
        ring->v[n++] = tr_point_towards(s->at, from + step * (double)k, whole ? 0 : s->range_m[0]);
    ring->v[n++] = ring->v[0];
    ring->n = n;
    return add_polygon(a, out, &cap, (tr_polygon){ ring, 1 });
}

tr_rc tr_place_outline(const struct tr_locator *l, struct tr_arena *a, const struct tr_place *p, struct tr_shape *out,
                       struct tr_error *err)
{
    const char *how;
    bool ok = true;
    struct locate_spot s = locate_spot_of(p, p->kind == TR_PLACE_AREA ? locate_find_area(l, p, &how) : NULL);
    *out = (struct tr_shape){ 0 };
    if (s.kind == TR_PLACE_AREA) *out = s.area->area->shape;
    else if (s.kind == TR_PLACE_SECTOR) ok = add_sector(a, out, &s);
    else if (locate_spot_r90_m(&s) > 0) ok = add_circle(a, out, s.at, locate_spot_r90_m(&s));
    return ok ? TR_OK : tr_fail(err, TR_NOMEM, "locate: no room for the outline of a place");
}
