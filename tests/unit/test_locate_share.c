/* SPDX-License-Identifier: Apache-2.0 */
#include "locate_world.h"

#define GEOS_USE_ONLY_R_API
#include <geos_c.h>

static const tr_point middle = { 36.7, 34.8 };

/* judging.md 5: the doubt of the line is one offset of the whole line, not added to the point's. */
static void exact_point_in_the_middle_of_a_small_area_is_in_it(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    double radius = sqrt(105e6 / M_PI);
    struct tr_zone *z = add_zone(&w, "z");
    add_circle(&w, &z->shape, middle, radius, 180);
    z->sigma_m = 5000;
    world_open(&w);
    struct tr_place p = normal(middle, 500);
    near(tr_zone_area_km2(w.l, 0), 105, 0.1);
    near(tr_place_in_zone(w.l, &p, 0), 0.847, 0.003);
    near(1 - exp(-radius * radius / (2 * 25.25e6)), 0.484, 0.001); /* what adding variances would say */
    world_end(&w);
}

static void point_on_the_border_is_half_in(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    add_box(&w, &add_zone(&w, "surveyed")->shape, 36, 34, 38, 36, false);
    struct tr_zone *z = add_zone(&w, "drawn");
    add_box(&w, &z->shape, 36, 34, 38, 36, false);
    z->sigma_m = 3000;
    world_open(&w);
    tr_point at[] = { { 36, 35 }, { 37, 36 }, { 36.25, 34 }, { 36, 34 } };
    for (size_t k = 0; k < TR_COUNT(at); k++) {
        struct tr_place p = disc(at[k], 0);
        assert_true(tr_place_in_zone(w.l, &p, 0) == 0.5);
        assert_true(tr_place_in_zone(w.l, &p, 1) == 0.5);
        assert_true(tr_zone_signed_distance_m(w.l, 0, at[k]) == 0);
    }
    struct tr_place p = normal(at[0], 500), d = disc(at[0], 9000);
    for (size_t zone = 0; zone < 2; zone++) {
        near(tr_place_in_zone(w.l, &p, zone), 0.5, 0.002);
        near(tr_place_in_zone(w.l, &d, zone), 0.5, 0.002);
    }
    world_end(&w);
}

/* One straight line and a normal: Phi(distance / sqrt(both variances)). */
static void straight_line_gives_the_closed_form(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    const double sigmas[] = { 0, 300, 1000, 4000, 15000 };
    for (size_t k = 0; k < TR_COUNT(sigmas); k++) {
        struct tr_zone *z = add_zone(&w, "half");
        add_box(&w, &z->shape, 36, -3, 40, 3, false);
        z->sigma_m = sigmas[k];
    }
    world_open(&w);
    for (size_t k = 0; k < TR_COUNT(sigmas); k++)
        for (double place = 200; place < 20000; place *= 1.7)
            for (double d = -6000; d <= 6000; d += 3000) {
                struct tr_place p = normal(tr_point_towards((tr_point){ 36, 0 }, 90, d), place);
                double exact = 0.5 * erfc(-d / sqrt(2 * (place * place + sigmas[k] * sigmas[k])));
                near(tr_place_in_zone(w.l, &p, k), exact, 0.002);
            }
    world_end(&w);
}

static void hole_is_outside_and_a_second_part_inside(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "z");
    add_box(&w, &z->shape, 36, 34, 38, 36, false);
    add_box(&w, &z->shape, 36.5, 34.5, 37.5, 35.5, true);
    add_box(&w, &z->shape, 39, 34, 40, 35, false);
    world_open(&w);
    struct tr_place in = normal((tr_point){ 36.25, 35 }, 500), hole = normal((tr_point){ 37, 35 }, 500),
                    part = normal((tr_point){ 39.5, 34.5 }, 500), gap = normal((tr_point){ 38.5, 34.5 }, 500);
    assert_true(tr_place_in_zone(w.l, &in, 0) == 1);
    assert_true(tr_place_in_zone(w.l, &hole, 0) == 0);
    assert_true(tr_place_in_zone(w.l, &part, 0) == 1);
    assert_true(tr_place_in_zone(w.l, &gap, 0) == 0);
    struct tr_place wide = disc((tr_point){ 37, 35 }, 150000);
    double km2 = tr_zone_area_km2(w.l, 0), all = M_PI * 150 * 150;
    assert_true(tr_place_in_zone(w.l, &wide, 0) < km2 / all);
    world_end(&w);
}

static void band_inside_the_edge_is_a_band(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "own");
    add_box(&w, &z->shape, 36, -1, 38, 1, false);
    z->depth_m[0] = 15000;
    z->depth_m[1] = 20000;
    z = add_zone(&w, "follows");
    z->depth_m[0] = 15000;
    z->depth_m[1] = 20000;
    z->sigma_m = 1000;
    z->edge_of = 2;
    add_box(&w, &add_zone(&w, "edge")->shape, 36, -1, 38, 1, false);
    world_open(&w);
    static const struct {
        double depth, p;
    } at[] = { { -2000, 0 }, { 5000, 1 }, { 17500, 0.5 }, { 19000, 0.2 }, { 30000, 0 } };
    for (size_t k = 0; k < TR_COUNT(at); k++) {
        struct tr_place p = disc(tr_point_towards((tr_point){ 36, 0 }, 90, at[k].depth), 0);
        near(tr_place_in_zone(w.l, &p, 0), at[k].p, 0.001);
        near(tr_place_in_zone(w.l, &p, 1), at[k].p, 0.03);
    }
    struct tr_place all = disc((tr_point){ 37, 0 }, 300000);
    near(tr_place_in_zone(w.l, &all, 0) * M_PI * 300 * 300, tr_zone_area_km2(w.l, 0), 100);
    world_end(&w);
}

static void corridor_is_as_wide_as_its_buffer_and_round_at_the_ends(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    tr_point line[2] = { { 36, 0 }, { 36.5, 0 } };
    for (int k = 0; k < 2; k++) {
        struct tr_zone *z = add_zone(&w, "road");
        z->shape.kind = TR_SHAPE_LINES;
        z->shape.n_lines = 1;
        z->shape.lines = tr_new(&w.a, tr_line, 1);
        z->shape.lines[0] = (tr_line){ line, 2 };
        z->buffer_m = 6000;
        z->sigma_m = 1000 * k;
    }
    struct tr_zone *post = add_zone(&w, "post");
    post->shape.kind = TR_SHAPE_POINTS;
    post->shape.n_lines = 1;
    post->shape.lines = tr_new(&w.a, tr_line, 1);
    post->shape.lines[0] = (tr_line){ line, 2 };
    post->buffer_m = 3000;
    world_open(&w);
    for (double off = 0; off <= 12000; off += 1000)
        for (int end = 0; end < 2; end++) {
            tr_point from = end ? line[1] : (tr_point){ 36.2, 0 };
            struct tr_place p = disc(tr_point_towards(from, end ? 90 : 0, off), 0);
            if (off != 6000) assert_true(tr_place_in_zone(w.l, &p, 0) == (off < 6000));
            near(tr_place_in_zone(w.l, &p, 1), 0.5 * erfc((off - 6000) / 1000 / sqrt(2)), 1e-4);
        }
    struct tr_place exact = normal(tr_point_towards((tr_point){ 36.2, 0 }, 0, 6000), 500);
    near(tr_place_in_zone(w.l, &exact, 0), 0.5, 0.002);
    struct tr_place at_post = disc(tr_point_towards(line[1], 180, 2000), 500),
                    between = disc((tr_point){ 36.25, 0 }, 500);
    assert_true(tr_place_in_zone(w.l, &at_post, 2) == 1);
    assert_true(tr_place_in_zone(w.l, &between, 2) == 0);
    near(tr_zone_area_km2(w.l, 2), 2 * M_PI * 9, 0.1);
    world_end(&w);
}

/* domain.md 9, F5: an explosion heard two to four kilometres south-west of a post. */
static void sector_of_an_observer_is_cut_by_the_line(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    tr_point corners[3] = { middle, tr_point_towards(middle, 225, 6000), tr_point_towards(middle, 300, 6000) };
    struct tr_zone *z = add_zone(&w, "along");
    add_ring(&w, &z->shape, ring_of(&w, corners, 3), false);
    z = add_zone(&w, "across");
    tr_point cut = tr_point_towards(middle, 225, 3000);
    tr_point far[4] = { tr_point_towards(cut, 315, 5000), tr_point_towards(cut, 135, 5000),
                        tr_point_towards(cut, 180, 9000), tr_point_towards(cut, 270, 9000) };
    add_ring(&w, &z->shape, ring_of(&w, far, 4), false);
    world_open(&w);
    struct tr_place p = {
        .kind = TR_PLACE_SECTOR, .at = middle, .bearing_deg = 225, .spread_deg = 40, .range_m = { 2000, 4000 }
    };
    near(tr_place_in_zone(w.l, &p, 0), 0.5, 0.002);
    /* Beyond the chord at 3 km: (angle * 16 - 9 tan) / (angle * 12), half angle 20 degrees. */
    double half = 20 * M_PI / 180;
    near(tr_place_in_zone(w.l, &p, 1), (half * 16 - 9 * tan(half)) / (half * 12), 0.002);
    p.spread_deg = 360;
    near(tr_place_in_zone(w.l, &p, 0), 75.0 / 360, 0.002);
    world_end(&w);
}

static void tiny_zone_with_a_large_doubt_is_never_sure(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "tiny");
    add_circle(&w, &z->shape, middle, 50, 8);
    z->sigma_m = 20000;
    world_open(&w);
    for (double place = 0; place < 100000; place = place * 3 + 10) {
        struct tr_place p = normal(middle, place);
        double in = tr_place_in_zone(w.l, &p, 0);
        assert_true(in >= 0 && in <= 0.502);
    }
    world_end(&w);
}

/* A zone cut at the date line, as RFC 7946 wants it: the cut is no border. */
static void zone_across_the_antimeridian_is_one_zone(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    for (int k = 0; k < 2; k++) {
        struct tr_zone *z = add_zone(&w, "z");
        add_box(&w, &z->shape, 179, -18, 180, -16, false);
        add_box(&w, &z->shape, -180, -18, -179, -16, false);
        z->sigma_m = 5000 * k;
    }
    world_open(&w);
    struct tr_place at = normal((tr_point){ 180, -17 }, 500), other = normal((tr_point){ -179.99, -17 }, 500),
                    out = normal((tr_point){ 178.5, -17 }, 500);
    for (size_t zone = 0; zone < 2; zone++) {
        near(tr_place_in_zone(w.l, &at, zone), 1, 1e-3);
        near(tr_place_in_zone(w.l, &other, zone), 1, 1e-3);
        near(tr_place_in_zone(w.l, &out, zone), 0, 1e-3);
    }
    world_end(&w);
}

static void zones_at_the_poles_and_around_the_world_do_not_crash(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    add_box(&w, &add_zone(&w, "cap")->shape, -180, 80, 180, 90, false);
    add_box(&w, &add_zone(&w, "world")->shape, -180, -90, 180, 90, false);
    add_box(&w, &add_zone(&w, "point")->shape, 10, 90, 20, 90, false);
    add_box(&w, &add_zone(&w, "flat")->shape, 10, 10, 10, 10, false);
    for (size_t k = 0; k < w.g.zones.n; k++) w.g.zones.v[k].sigma_m = 1000;
    world_open(&w);
    struct tr_place p[] = { normal((tr_point){ 0, 90 }, 500),     normal((tr_point){ 45, 85 }, 500),
                            normal((tr_point){ -120, -90 }, 1e6), disc((tr_point){ 10, 10 }, 0),
                            disc((tr_point){ 200, 95 }, 5),       disc((tr_point){ NAN, 0 }, 5),
                            normal((tr_point){ 0, 0 }, INFINITY), normal((tr_point){ 0, 0 }, -5) };
    for (size_t z = 0; z < w.g.zones.n; z++)
        for (size_t k = 0; k < TR_COUNT(p); k++) {
            double in = tr_place_in_zone(w.l, &p[k], z), moved = tr_place_in_moved_zone(w.l, &p[k], z, 0.7);
            assert_true(in >= 0 && in <= 1 && moved >= 0 && moved <= 1);
        }
    assert_true(tr_place_in_zone(w.l, &p[1], 0) == 1);
    world_end(&w);
}

/* Found by fuzzing: sizes below zero, and buffers of thousands of points that took seconds. */
static void absurd_sizes_stay_in_bounds(void **state)
{
    (void)state;
    struct world w;
    world_begin(&w);
    const double sizes[] = { 1e3, 3e5, 3e7, 1e12 };
    for (size_t k = 0; k < TR_COUNT(sizes); k++) {
        struct tr_zone *z = add_zone(&w, "world");
        add_box(&w, &z->shape, -180, -90, 180, 90, false);
        z->sigma_m = sizes[k];
        z = add_zone(&w, "continent");
        add_box(&w, &z->shape, -40, -30, 40, 30, false);
        z->sigma_m = sizes[k];
        z->buffer_m = sizes[k];
        z->depth_m[1] = sizes[k];
    }
    world_open(&w);
    for (size_t z = 0; z < w.g.zones.n; z++) {
        struct tr_place p = disc((tr_point){ 36, 34 }, 9e5);
        struct tr_shape s;
        double in = tr_place_in_zone(w.l, &p, z);
        assert_true(in >= 0 && in <= 1 && tr_zone_area_km2(w.l, z) >= 0);
        assert_int_equal(tr_zone_outline(w.l, &w.a, z, 5000, &s, NULL), TR_OK);
    }
    world_end(&w);
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    struct world w;
    struct tr_error err;
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "z");
    add_circle(&w, &z->shape, middle, 20000, 20);
    z->sigma_m = 2000;
    z->names = texts_of(&w, "zone");
    z->depth_m[0] = 3000;
    z->depth_m[1] = 5000;
    add_known(&w, "Rastan", "city", middle, 3000);
    struct tr_arena before = w.a;
    tr_rc rc = TR_NOMEM;
    for (int64_t k = 0; rc != TR_OK; k++) {
        int64_t fuse = k;
        w.a = before;
        w.a.fuse = &fuse;
        struct tr_report r = { .place = normal(middle, 500) };
        struct tr_located out;
        struct tr_shape s;
        rc = tr_locator_open(&w.a, &w.g, NULL, &w.params, &w.l, &err);
        if (rc == TR_OK) rc = tr_locate(w.l, &w.a, &r, &out, &err);
        if (rc == TR_OK) rc = tr_zone_outline(w.l, &w.a, 0, 500, &s, &err);
        if (rc == TR_OK) rc = tr_place_outline(w.l, &w.a, &r.place, &s, &err);
        assert_true(rc == TR_OK || rc == TR_NOMEM);
    }
    w.a.fuse = NULL;
    world_end(&w);
}

static void moving_the_line_out_never_lowers_the_share(void **state)
{
    (void)state;
    struct world w;
    struct tr_rand r = tr_rand_seed(4);
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "z");
    add_circle(&w, &z->shape, middle, 20000, 40);
    z->sigma_m = 3000;
    world_open(&w);
    for (int k = 0; k < 200; k++) {
        tr_point at = tr_point_towards(middle, 360 * tr_rand_unit(&r), 30000 * tr_rand_unit(&r));
        struct tr_place p = k % 2 ? normal(at, 50 + 8000 * tr_rand_unit(&r)) : disc(at, 9000 * tr_rand_unit(&r));
        double back = tr_place_in_moved_zone(w.l, &p, 0, -1), here = tr_place_in_moved_zone(w.l, &p, 0, 0),
               out = tr_place_in_moved_zone(w.l, &p, 0, 1), far = tr_place_in_moved_zone(w.l, &p, 0, 1.5);
        assert_true(back <= here + 0.003 && here <= out + 0.003 && out <= far + 0.003);
    }
    world_end(&w);
}

static GEOSGeometry *geos_ring(GEOSContextHandle_t h, tr_line line)
{
    return GEOSGeom_createLinearRing_r(h, GEOSCoordSeq_copyFromBuffer_r(h, &line.v[0].lon, (unsigned)line.n, 0, 0));
}

/* 100,000 points, every tenth on a grid that the corners share, so that lines are hit to the bit. */
static void exact_points_hit_what_geos_hits(void **state)
{
    (void)state;
    struct world w;
    struct tr_rand r = tr_rand_seed(9);
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "z");
    tr_point v[200];
    for (size_t k = 0; k < TR_COUNT(v); k++) {
        double angle = -2 * M_PI * (double)k / (double)TR_COUNT(v), d = 0.5 + tr_rand_unit(&r);
        v[k] = (tr_point){ floor(64 * (36 + d * cos(angle))) / 64, floor(64 * (35 + d * sin(angle))) / 64 };
    }
    add_ring(&w, &z->shape, ring_of(&w, v, TR_COUNT(v)), false);
    add_box(&w, &z->shape, 35.75, 34.75, 36.25, 35.25, true);
    world_open(&w);
    GEOSContextHandle_t h = GEOS_init_r();
    GEOSGeometry *hole = geos_ring(h, z->shape.polygons[0].v[1]);
    GEOSGeometry *polygon = GEOSGeom_createPolygon_r(h, geos_ring(h, z->shape.polygons[0].v[0]), &hole, 1);
    const GEOSPreparedGeometry *ready = GEOSPrepare_r(h, polygon);
    int on_line = 0;
    for (int k = 0; k < 100000; k++) {
        tr_point at = { 34.4 + 3.2 * tr_rand_unit(&r), 33.4 + 3.2 * tr_rand_unit(&r) };
        if (k % 10 == 0) at = (tr_point){ floor(at.lon * 64) / 64, floor(at.lat * 64) / 64 };
        GEOSGeometry *point = GEOSGeom_createPointFromXY_r(h, at.lon, at.lat);
        bool inside = GEOSPreparedContains_r(h, ready, point) == 1,
             touches = GEOSPreparedIntersects_r(h, ready, point) == 1;
        GEOSGeom_destroy_r(h, point);
        struct tr_place p = disc(at, 0);
        double expected = inside ? 1 : touches ? 0.5 : 0, got = tr_place_in_zone(w.l, &p, 0);
        if (got != expected) fail_msg("%.17g %.17g: %g, GEOS says %g", at.lon, at.lat, got, expected);
        on_line += touches && !inside;
    }
    assert_true(on_line > 20);
    GEOSPreparedGeom_destroy_r(h, ready);
    GEOSGeom_destroy_r(h, polygon);
    GEOS_finish_r(h);
    world_end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(exact_point_in_the_middle_of_a_small_area_is_in_it),
        cmocka_unit_test(point_on_the_border_is_half_in),
        cmocka_unit_test(straight_line_gives_the_closed_form),
        cmocka_unit_test(hole_is_outside_and_a_second_part_inside),
        cmocka_unit_test(band_inside_the_edge_is_a_band),
        cmocka_unit_test(corridor_is_as_wide_as_its_buffer_and_round_at_the_ends),
        cmocka_unit_test(sector_of_an_observer_is_cut_by_the_line),
        cmocka_unit_test(tiny_zone_with_a_large_doubt_is_never_sure),
        cmocka_unit_test(zone_across_the_antimeridian_is_one_zone),
        cmocka_unit_test(zones_at_the_poles_and_around_the_world_do_not_crash),
        cmocka_unit_test(absurd_sizes_stay_in_bounds),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(moving_the_line_out_never_lowers_the_share),
        cmocka_unit_test(exact_points_hit_what_geos_hits),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
