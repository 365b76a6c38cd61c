/* SPDX-License-Identifier: Apache-2.0
 *
 * An agreement and administrative areas -> a locator; and the questions about one place and one
 * zone. */
#include <math.h>

#include "locate/locator.h"

static bool prepare_area(struct tr_arena *a, const struct tr_admin_area *from, struct locate_area *out)
{
    struct locate_paths paths = { 0 };
    *out = (struct locate_area){ .area = from };
    if (from->shape.kind != TR_SHAPE_POLYGONS) return true; /* a name without a polygon */
    for (size_t p = 0; p < from->shape.n_polygons; p++)
        for (size_t r = 0; r < from->shape.polygons[p].n; r++) {
            tr_line line = from->shape.polygons[p].v[r];
            struct locate_path path = { .n = line.n, .cap = line.n, .part = p, .hole = r > 0 };
            path.v = tr_new(a, locate_xy, line.n + 1);
            if (!path.v) return false;
            for (size_t k = 0; k < line.n; k++) path.v[k] = (locate_xy){ line.v[k].lon, line.v[k].lat };
            if (!TR_PUSH(a, &paths.list, path)) return false;
        }
    if (!locate_outline_make(a, &paths, true, false, &out->outline)) return false;
    locate_area_measure(out);
    if (!(out->area_km2 > 0)) out->outline.n = 0; /* nothing in it */
    return true;
}

tr_rc tr_locator_open(struct tr_arena *a, const struct tr_agreement *g, const struct tr_admin *admin,
                      const struct tr_params *params, struct tr_locator **out, struct tr_error *err)
{
    struct tr_locator *l = tr_new(a, struct tr_locator, 1);
    if (!l) return tr_fail(err, TR_NOMEM, "locate: no room for the zones");
    l->g = g;
    l->params = params;
    l->n_areas = admin ? admin->list.n : 0;
    l->zones = tr_new(a, struct locate_zone, g->zones.n + 1);
    l->areas = tr_new(a, struct locate_area, l->n_areas + 1);
    if (!l->zones || !l->areas) return tr_fail(err, TR_NOMEM, "locate: no room for the zones");
    for (size_t k = 0; k < g->zones.n; k++) TR_TRY(locate_zone_prepare(a, g, k, &l->zones[k], err));
    for (size_t k = 0; k < l->n_areas; k++)
        if (!prepare_area(a, &admin->list.v[k], &l->areas[k]))
            return tr_fail(err, TR_NOMEM, "locate: no room for the administrative areas");
    locate_clouds_make(&l->clouds);
    if (!locate_names_make(a, l)) return tr_fail(err, TR_NOMEM, "locate: no room for the place names");
    *out = l;
    return TR_OK;
}

void tr_locator_close(struct tr_locator *l)
{
    (void)l; /* GEOS is used and given back while opening; the rest lives in the arena */
}

static struct locate_spot spot_of(const struct tr_locator *l, const struct tr_place *p)
{
    const char *how;
    return locate_spot_of(p, p->kind == TR_PLACE_AREA ? locate_find_area(l, p, &how) : NULL);
}

double tr_place_in_zone(const struct tr_locator *l, const struct tr_place *p, size_t zone)
{
    struct locate_spot s = spot_of(l, p);
    return zone < l->g->zones.n ? locate_share(&l->zones[zone], &l->clouds, &s) : 0;
}

double tr_place_in_moved_zone(const struct tr_locator *l, const struct tr_place *p, size_t zone, double offset_sigmas)
{
    struct locate_spot s = spot_of(l, p);
    if (zone >= l->g->zones.n || !isfinite(offset_sigmas)) return 0;
    return locate_share_moved(&l->zones[zone], &l->clouds, &s, offset_sigmas);
}

double tr_zone_signed_distance_m(const struct tr_locator *l, size_t zone, tr_point at)
{
    if (zone >= l->g->zones.n || !l->zones[zone].drawn || !tr_point_valid(at)) return -INFINITY;
    const struct locate_zone *z = &l->zones[zone];
    return locate_zone_signed_exact(z, at, locate_project(&z->plane, at, NULL), 1e9);
}
