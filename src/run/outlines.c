/* SPDX-License-Identifier: Apache-2.0
 *
 * outlines.c: zones and places as outlines, for maps and layers, worked out once. */
#include "run/run_parts.h"

#include <stdlib.h>

struct drawing {
    const struct tr_shared *shared;
    const struct tr_work *work;
    struct tr_shape *zones, *out, *back, *places;
    size_t *order;   /* reports, equal places side by side */
    size_t *leaders; /* positions in `order` where another place begins */
    size_t n_leaders;
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

/* Datasets put thousands of rows on a few hundred points: each place is drawn once. */
static int cmp_places(const struct tr_place *x, const struct tr_place *y)
{
    const double a[] = { x->at.lon,     x->at.lat,     x->radius_m, x->bearing_deg, x->spread_deg,
                         x->range_m[0], x->range_m[1], x->kind,     x->level };
    const double b[] = { y->at.lon,     y->at.lat,     y->radius_m, y->bearing_deg, y->spread_deg,
                         y->range_m[0], y->range_m[1], y->kind,     y->level };
    for (size_t k = 0; k < TR_COUNT(a); k++)
        if (tr_cmp_double(a[k], b[k])) return tr_cmp_double(a[k], b[k]);
    if (x->kind != TR_PLACE_AREA) return 0;
    int c = tr_str_cmp(x->adm1, y->adm1);
    if (!c) c = tr_str_cmp(x->adm2, y->adm2);
    if (!c) c = tr_str_cmp(x->adm3, y->adm3);
    return c ? c : tr_str_cmp(x->name, y->name);
}

static int by_place(const void *left, const void *right, void *located)
{
    const struct tr_located *v = located;
    size_t x = *(const size_t *)left, y = *(const size_t *)right;
    if (v[x].placed != v[y].placed) return v[x].placed ? 1 : -1;
    int c = v[x].placed ? cmp_places(&v[x].place, &v[y].place) : 0;
    return c ? c : (x > y) - (x < y);
}

static void find_leaders(struct drawing *d)
{
    const struct tr_located *v = d->work->located;
    size_t n = d->work->n_reports;
    for (size_t k = 0; k < n; k++) d->order[k] = k;
    qsort_r(d->order, n, sizeof *d->order, by_place, d->work->located);
    for (size_t k = 0; k < n; k++) {
        if (!v[d->order[k]].placed) continue;
        bool same = k > 0 && v[d->order[k - 1]].placed &&
                    cmp_places(&v[d->order[k - 1]].place, &v[d->order[k]].place) == 0;
        if (!same) d->leaders[d->n_leaders++] = k;
    }
}

static tr_rc draw_place(void *self, struct tr_arena *a, size_t k, struct tr_error *err)
{
    struct drawing *d = self;
    size_t from = d->leaders[k], to = k + 1 < d->n_leaders ? d->leaders[k + 1] : d->work->n_reports;
    struct tr_shape *first = &d->places[d->order[from]];
    TR_TRY(tr_place_outline(d->shared->locator, a, &d->work->located[d->order[from]].place, first, err));
    for (size_t p = from + 1; p < to; p++) d->places[d->order[p]] = *first;
    return TR_OK;
}

tr_rc tr_outlines(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, const struct tr_work *w,
                  struct tr_map_shapes *out, struct tr_error *err)
{
    size_t zones = s->agreement.zones.n, places = w->n_reports;
    struct drawing d = { .shared = s, .work = w };
    d.zones = tr_new(a, struct tr_shape, zones + 1);
    d.out = tr_new(a, struct tr_shape, zones + 1);
    d.back = tr_new(a, struct tr_shape, zones + 1);
    d.places = tr_new(a, struct tr_shape, places + 1);
    d.order = tr_new(a, size_t, places + 1);
    d.leaders = tr_new(a, size_t, places + 1);
    if (!d.zones || !d.out || !d.back || !d.places || !d.order || !d.leaders)
        return tr_fail(err, TR_NOMEM, "run: no room for outlines");
    TR_TRY(draw_zones(a, &d, err));
    find_leaders(&d);
    TR_TRY(tr_crew_each(crew, d.n_leaders, draw_place, &d, err));
    *out = (struct tr_map_shapes){ .zones = d.zones, .zone_out = d.out, .zone_back = d.back, .places = d.places };
    return TR_OK;
}
