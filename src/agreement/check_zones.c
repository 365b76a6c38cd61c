/* SPDX-License-Identifier: Apache-2.0
 *
 * check_zones.c: do the zones hold? Lines against buffers and bands, size against doubt, validity,
 * coordinates against each other. Single keys were checked when they were built. */
#include <math.h>
#include <stdlib.h>

#include "agreement/loading.h"

/* ---- shape ---- */

static void shape_fits(struct tr_loading *l, const struct tr_node *n, const struct tr_zone *z)
{
    bool area = z->shape.kind == TR_SHAPE_POLYGONS, band = z->depth_m[1] > 0;
    if (z->shape.kind == TR_SHAPE_NONE) {
        if (tr_str_is(z->status, "agreed_map") || tr_str_is(z->status, "draft_map"))
            tr_ag_warn(l, tr_ag_mark(n, "status"), "a map without geometry", z->status,
                       "`geometry`, or `status: named`");
        return;
    }
    if (!area && z->buffer_m <= 0 && !band)
        tr_ag_fault(l, tr_ag_mark(n, "geometry"), "a line or point without a buffer", z->id, "`buffer_km`");
    if (area && z->buffer_m > 0)
        tr_ag_fault(l, tr_ag_mark(n, "buffer_km"), "a buffer around an area", z->id, "a line or point, or no buffer");
    if (!area && band) tr_ag_fault(l, tr_ag_mark(n, "band_km"), "a band inside a line or point", z->id, "an area");
}

/* Some point must be inside with .95, else nothing in the zone can ever be told to be in it.
 * With the whole line moved by one normal offset, a point at depth d is inside with Phi(d / sigma);
 * a band of depth w, whose two edges move together, holds its middle with 2 Phi(w / 2 sigma) - 1. */
static void doubt_fits(struct tr_loading *l, const struct tr_node *n, const struct tr_zone *z)
{
    static const double one_sided = 1.644854, two_sided = 1.959964;
    struct tr_mark at = tr_node_get(n, "boundary_sigma_km") ? tr_ag_mark(n, "boundary_sigma_km") : n->mark;
    double reach = 0, need;
    if (z->sigma_m <= 0 || z->shape.kind == TR_SHAPE_NONE) return;
    bool band = z->depth_m[1] > 0;
    need = (band ? two_sided : one_sided) * z->sigma_m;
    if (band) reach = z->depth_m[1] / 2;
    else if (z->shape.kind != TR_SHAPE_POLYGONS) reach = z->buffer_m;
    else reach = tr_ag_inner_reach_m(&z->shape, fmax(z->sigma_m / 50, 10));
    if (reach >= need) return;
    tr_ag_tell(
        l, at,
        (struct tr_fault){
            .what = TR_STR("a zone too small for the doubt of its line"),
            .found = tr_str_format(l->a, "%.3g km, and no point deeper than %.3g km", z->sigma_m / 1000, reach / 1000),
            .expected = tr_str_format(l->a, "a doubt of at most %.3g km, so that some point is inside with .95",
                                      reach / need * z->sigma_m / 1000) });
}

/* ---- time ---- */

static void time_fits(struct tr_loading *l, const struct tr_node *n, const struct tr_zone *z)
{
    if (z->span.from >= z->span.to)
        tr_ag_fault(l, tr_ag_mark(n, tr_node_get(n, "to") ? "to" : "from"), "a zone that is never valid", z->id,
                    "`to` after `from`, and not after the end of its instrument");
    else if (z->by != TR_NONE && !tr_span_overlaps(z->span, l->g->instruments.v[z->by].force))
        tr_ag_warn(l, tr_ag_mark(n, tr_node_get(n, "from") ? "from" : "to"),
                   "a zone that is valid only while its instrument is not in force", z->id,
                   "dates within the force of its instrument");
}

void tr_ag_check_zones(struct tr_loading *l)
{
    for (size_t k = 0; k < l->g->zones.n; k++) {
        const struct tr_node *n = l->zones[k];
        if (n->faulty) continue;
        l->item = l->zones[k];
        shape_fits(l, n, &l->g->zones.v[k]);
        time_fits(l, n, &l->g->zones.v[k]);
        bool others = l->g->zones.v[k].edge_of != TR_NONE && l->zones[l->g->zones.v[k].edge_of]->faulty;
        if (!n->faulty && !others) doubt_fits(l, n, &l->g->zones.v[k]);
    }
    l->item = NULL;
}

/* ---- swapped coordinates ---- */

struct spot {
    tr_point at;
    struct tr_mark mark;
    tr_str file, what;
};
struct spots {
    TR_LIST(struct spot) list;
};

static bool middle_of(const struct tr_shape *s, tr_point *out)
{
    double low[2] = { 180, 90 }, high[2] = { -180, -90 };
    const tr_line *first = s->n_polygons > 0 && s->polygons[0].n > 0 ? &s->polygons[0].v[0]
                           : s->n_lines > 0                          ? &s->lines[0]
                                                                     : NULL;
    for (size_t k = 0; first && k < first->n; k++) {
        low[0] = fmin(low[0], first->v[k].lon);
        low[1] = fmin(low[1], first->v[k].lat);
        high[0] = fmax(high[0], first->v[k].lon);
        high[1] = fmax(high[1], first->v[k].lat);
    }
    *out = (tr_point){ (low[0] + high[0]) / 2, (low[1] + high[1]) / 2 };
    return first && first->n > 0;
}

static void spot_add(struct tr_loading *l, struct spots *s, struct spot one)
{
    if (!TR_PUSH(l->a, &s->list, one)) l->full = true;
}

static void spots_collect(struct tr_loading *l, struct spots *s)
{
    tr_str table = tr_ag_text(l->root, "presence");
    for (size_t k = 0; k < l->g->zones.n; k++) {
        const struct tr_zone *z = &l->g->zones.v[k];
        struct spot one = { .mark = tr_ag_mark(l->zones[k], "geometry"), .file = l->name, .what = z->id };
        if (z->edge_of == TR_NONE && middle_of(&z->shape, &one.at)) spot_add(l, s, one);
    }
    for (size_t k = 0; k < l->g->places.n; k++)
        spot_add(l, s,
                 (struct spot){ .at = l->g->places.v[k].at,
                                .mark = { (uint32_t)l->g->places.v[k].line, 1 },
                                .file = TR_STR("places.tsv"),
                                .what = l->g->places.v[k].id });
    for (size_t k = 0; k < l->g->presence.n; k++) {
        const struct tr_presence *p = &l->g->presence.v[k];
        if (p->place.kind == TR_PLACE_DISC && p->place.name.n == 0)
            spot_add(l, s,
                     (struct spot){ .at = p->place.at,
                                    .mark = { (uint32_t)p->line, 1 },
                                    .file = table,
                                    .what = p->names.n > 0 ? p->names.v[0] : TR_STR("") });
    }
}

static int by_value(const void *p, const void *q)
{
    const double *x = p, *y = q;
    return (*x > *y) - (*x < *y);
}

static bool median_of(struct tr_loading *l, const struct spots *s, tr_point *out)
{
    struct tr_arena mark = *l->a;
    double *lon = tr_new(l->a, double, s->list.n), *lat = tr_new(l->a, double, s->list.n);
    bool room = lon && lat;
    for (size_t k = 0; room && k < s->list.n; k++) {
        lon[k] = s->list.v[k].at.lon;
        lat[k] = s->list.v[k].at.lat;
    }
    if (room) {
        qsort(lon, s->list.n, sizeof *lon, by_value);
        qsort(lat, s->list.n, sizeof *lat, by_value);
        *out = (tr_point){ lon[s->list.n / 2], lat[s->list.n / 2] };
    }
    *l->a = mark;
    return room;
}

/* Where longitudes and latitudes are alike, a swapped pair is a sound one elsewhere: it shows only in
 * that it would lie far nearer to all the rest the other way round. */
void tr_ag_check_places(struct tr_loading *l)
{
    static const double far_m = 100000;
    struct spots s = { 0 };
    tr_point middle;
    spots_collect(l, &s);
    if (s.list.n < 3 || !median_of(l, &s, &middle)) return;
    for (size_t k = 0; k < s.list.n; k++) {
        const struct spot *one = &s.list.v[k];
        tr_point swapped = { one->at.lat, one->at.lon };
        double d = tr_distance_m(one->at, middle);
        if (d < far_m || !tr_point_valid(swapped) || tr_distance_m(swapped, middle) > d / 4) continue;
        l->told_file = one->file;
        tr_ag_warn(l, one->mark, "longitude and latitude are probably swapped", one->what,
                   "longitude first; the other way round it is near the rest");
    }
    l->told_file = l->name;
}
