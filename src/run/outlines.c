/* SPDX-License-Identifier: Apache-2.0
 *
 * outlines.c: zones and places as outlines, for maps and layers, worked out once. */
#include "run/run_parts.h"

struct drawing {
    const struct tr_shared *shared;
    const struct tr_work *work;
    struct tr_shape *zones, *out, *back, *places;
};

static tr_rc draw_zones(struct tr_arena *a, struct drawing *d, struct tr_error *err)
{
    const struct tr_agreement *g = &d->shared->agreement;
    for (size_t k = 0; k < g->zones.n; k++) {
        double sigma = g->zones.v[k].sigma_m;
        TR_TRY(tr_zone_outline(d->shared->locator, a, k, 0, &d->zones[k], err));
        TR_TRY(tr_zone_outline(d->shared->locator, a, k, sigma, &d->out[k], err));
        TR_TRY(tr_zone_outline(d->shared->locator, a, k, -sigma, &d->back[k], err));
    }
    return TR_OK;
}

static tr_rc draw_place(void *self, struct tr_arena *a, size_t k, struct tr_error *err)
{
    struct drawing *d = self;
    if (!d->work->located[k].placed) return TR_OK;
    return tr_place_outline(d->shared->locator, a, &d->work->located[k].place, &d->places[k], err);
}

tr_rc tr_outlines(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, const struct tr_work *w,
                  struct tr_map_shapes *out, struct tr_error *err)
{
    size_t zones = s->agreement.zones.n, places = w->n_reports;
    struct drawing d = { s, w, tr_new(a, struct tr_shape, zones + 1), tr_new(a, struct tr_shape, zones + 1),
                         tr_new(a, struct tr_shape, zones + 1), tr_new(a, struct tr_shape, places + 1) };
    if (!d.zones || !d.out || !d.back || !d.places) return tr_fail(err, TR_NOMEM, "run: no room for outlines");
    TR_TRY(draw_zones(a, &d, err));
    TR_TRY(tr_crew_each(crew, places, draw_place, &d, err));
    *out = (struct tr_map_shapes){ .zones = d.zones, .zone_out = d.out, .zone_back = d.back, .places = d.places };
    return TR_OK;
}
