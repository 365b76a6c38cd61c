/* SPDX-License-Identifier: Apache-2.0
 *
 * locate_world.h: small agreements for the tests of locate: zones by centre and metres. */
#ifndef LOCATE_WORLD_H
#define LOCATE_WORLD_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "truce/locate.h"

struct world {
    struct tr_arena a;
    struct tr_agreement g;
    struct tr_params params;
    struct tr_admin admin;
    struct tr_locator *l;
};

static inline void near(double value, double expected, double within)
{
    if (!(fabs(value - expected) <= within)) fail_msg("%.9f, expected %.9f within %g", value, expected, within);
}

static inline void world_begin(struct world *w)
{
    struct tr_error err;
    memset(w, 0, sizeof *w);
    assert_int_equal(tr_arena_open(&w->a, 256u << 20, &err), TR_OK);
    double *v = w->params.v;
    v[TR_P_ZONE_NAME_P] = 0.95;
    v[TR_P_REACH_M] = 15000;
    v[TR_P_SIGMA_EXACT_M] = 500;
    v[TR_P_SIGMA_NEAR_M] = 12000;
    v[TR_P_RADIUS_LEVEL1_M] = 60000;
    v[TR_P_RADIUS_LEVEL2_M] = 25000;
    v[TR_P_RADIUS_LEVEL3_M] = 12000;
    v[TR_P_RADIUS_COARSE_M] = 80000;
    v[TR_P_CORE_M] = 1500;
    v[TR_P_CORE_NAME_M] = 5000;
    v[TR_P_NAME_CLASH_M] = 60000;
}

static inline void world_open(struct world *w)
{
    struct tr_error err;
    tr_rc rc = tr_locator_open(&w->a, &w->g, &w->admin, &w->params, &w->l, &err);
    if (rc != TR_OK) fail_msg("%s", err.text);
}

static inline void world_end(struct world *w)
{
    if (w->l) tr_locator_close(w->l);
    tr_arena_close(&w->a);
}

static inline struct tr_zone *add_zone(struct world *w, const char *id)
{
    struct tr_zone z = { .id = tr_str_of(id), .edge_of = TR_NONE, .span = TR_ALWAYS };
    assert_true(TR_PUSH(&w->a, &w->g.zones, z));
    return &w->g.zones.v[w->g.zones.n - 1];
}

static inline tr_line ring_of(struct world *w, const tr_point *v, size_t n)
{
    tr_line ring = { tr_new(&w->a, tr_point, n + 1), n + 1 };
    memcpy(ring.v, v, n * sizeof *v);
    ring.v[n] = v[0];
    return ring;
}

static inline void add_ring(struct world *w, struct tr_shape *s, tr_line ring, bool hole)
{
    s->kind = TR_SHAPE_POLYGONS;
    if (!hole) {
        tr_polygon *grown = tr_new(&w->a, tr_polygon, s->n_polygons + 1);
        if (s->n_polygons) memcpy(grown, s->polygons, s->n_polygons * sizeof *grown);
        s->polygons = grown;
        s->polygons[s->n_polygons++] = (tr_polygon){ 0 };
    }
    tr_polygon *p = &s->polygons[s->n_polygons - 1];
    tr_line *rings = tr_new(&w->a, tr_line, p->n + 1);
    if (p->n) memcpy(rings, p->v, p->n * sizeof *rings);
    p->v = rings;
    p->v[p->n++] = ring;
}

static inline tr_line box_ring(struct world *w, double west, double south, double east, double north)
{
    tr_point v[4] = { { west, south }, { east, south }, { east, north }, { west, north } };
    return ring_of(w, v, 4);
}

static inline void add_box(struct world *w, struct tr_shape *s, double west, double south, double east, double north,
                           bool hole)
{
    add_ring(w, s, box_ring(w, west, south, east, north), hole);
}

static inline void add_circle(struct world *w, struct tr_shape *s, tr_point at, double radius_m, size_t n)
{
    tr_line ring = { tr_new(&w->a, tr_point, n + 1), n + 1 };
    for (size_t k = 0; k < n; k++) ring.v[k] = tr_point_towards(at, -360.0 * (double)k / (double)n, radius_m);
    ring.v[n] = ring.v[0];
    add_ring(w, s, ring, false);
}

static inline struct tr_place normal(tr_point at, double sigma_m)
{
    return (struct tr_place){ .kind = TR_PLACE_NORMAL, .at = at, .radius_m = sigma_m };
}

static inline struct tr_place disc(tr_point at, double radius_m)
{
    return (struct tr_place){ .kind = TR_PLACE_DISC, .at = at, .radius_m = radius_m };
}

static inline tr_texts texts_of(struct world *w, const char *text)
{
    tr_texts t = { 0 };
    struct tr_text one = { TR_STR("en"), tr_str_of(text) };
    assert_true(TR_PUSH(&w->a, &t, one));
    return t;
}

static inline struct tr_strs strs_of(struct world *w, const char *text)
{
    struct tr_strs s = { tr_new(&w->a, tr_str, 1), 1 };
    s.v[0] = tr_str_of(text);
    return s;
}

static inline void add_known(struct world *w, const char *name, const char *kind, tr_point at, double radius_m)
{
    struct tr_known_place k = {
        .id = tr_str_of(name), .names = strs_of(w, name), .at = at, .radius_m = radius_m, .kind = tr_str_of(kind)
    };
    assert_true(TR_PUSH(&w->a, &w->g.places, k));
}

#endif
