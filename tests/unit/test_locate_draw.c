/* SPDX-License-Identifier: Apache-2.0 */
#include "locate_world.h"

static const tr_point middle = { 36.7, 34.8 };

static void drawn_zone_comes_back_to_the_last_bit(void **state)
{
    (void)state;
    struct world w;
    struct tr_shape s;
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "z");
    add_circle(&w, &z->shape, middle, 12345, 37);
    world_open(&w);
    assert_int_equal(tr_zone_outline(w.l, &w.a, 0, 0, &s, NULL), TR_OK);
    assert_int_equal(s.n_polygons, 1);
    assert_memory_equal(s.polygons[0].v[0].v, w.g.zones.v[0].shape.polygons[0].v[0].v, 38 * sizeof(tr_point));
    world_end(&w);
}

static void moved_outline_lies_where_it_was_moved_to(void **state)
{
    (void)state;
    struct world w;
    struct tr_shape s;
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "z");
    add_box(&w, &z->shape, 36, 34, 38, 36, false);
    world_open(&w);
    for (double offset = -4000; offset <= 4000; offset += 2000) {
        assert_int_equal(tr_zone_outline(w.l, &w.a, 0, offset, &s, NULL), TR_OK);
        assert_int_equal(s.kind, TR_SHAPE_POLYGONS);
        assert_true(tr_shape_valid(&s, (char[200]){ 0 }, 200, NULL));
        tr_line ring = s.polygons[0].v[0];
        assert_memory_equal(&ring.v[0], &ring.v[ring.n - 1], sizeof(tr_point));
        for (size_t k = 0; k < ring.n; k++)
            near(tr_zone_signed_distance_m(w.l, 0, ring.v[k]), -offset, 0.01 * fabs(offset) + 10);
    }
    assert_int_equal(tr_zone_outline(w.l, &w.a, 0, -1e6, &s, NULL), TR_OK);
    assert_int_equal(s.n_polygons, 0); /* nothing is left */
    world_end(&w);
}

static void band_and_corridor_are_drawn_as_what_they_cover(void **state)
{
    (void)state;
    struct world w;
    struct tr_shape s;
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "band");
    add_box(&w, &z->shape, 36, 34, 38, 36, false);
    z->depth_m[0] = 15000;
    z->depth_m[1] = 20000;
    z = add_zone(&w, "road");
    tr_point line[2] = { { 36, 34 }, { 36.5, 34 } };
    z->shape = (struct tr_shape){ .kind = TR_SHAPE_LINES, .n_lines = 1, .lines = &(tr_line){ line, 2 } };
    z->buffer_m = 6000;
    add_zone(&w, "named only");
    world_open(&w);
    assert_int_equal(tr_zone_outline(w.l, &w.a, 0, 0, &s, NULL), TR_OK);
    assert_int_equal(s.polygons[0].n, 2); /* a hole where the band ends */
    assert_int_equal(tr_zone_outline(w.l, &w.a, 1, 0, &s, NULL), TR_OK);
    for (size_t k = 0; k < s.polygons[0].v[0].n; k++)
        near(tr_zone_signed_distance_m(w.l, 1, s.polygons[0].v[0].v[k]), 0, 3);
    double length = tr_distance_m(line[0], line[1]);
    near(tr_zone_area_km2(w.l, 1), (length * 12000 + M_PI * 36e6) / 1e6, 1);
    assert_int_equal(tr_zone_outline(w.l, &w.a, 2, 0, &s, NULL), TR_OK);
    assert_int_equal(s.kind, TR_SHAPE_NONE);
    assert_true(tr_zone_area_km2(w.l, 2) == 0);
    struct tr_error err;
    assert_int_equal(tr_zone_outline(w.l, &w.a, 99, 0, &s, &err), TR_USAGE);
    world_end(&w);
}

/* Buffers that all cross each other: noded all at once, these take a minute. */
static void many_posts_in_each_others_reach_are_one_zone(void **state)
{
    (void)state;
    enum { SIDE = 30 };
    struct world w;
    struct tr_shape s;
    tr_point posts[SIDE * SIDE];
    tr_line lines[SIDE * SIDE];
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "posts");
    for (size_t k = 0; k < SIDE * SIDE; k++) {
        posts[k] = (tr_point){ 36 + 0.01 * (double)(k % SIDE), 34 + 0.01 * (double)(k / SIDE) };
        lines[k] = (tr_line){ &posts[k], 1 };
    }
    z->shape = (struct tr_shape){ .kind = TR_SHAPE_POINTS, .n_lines = SIDE * SIDE, .lines = lines };
    z->buffer_m = 100000;
    world_open(&w);
    assert_int_equal(tr_zone_outline(w.l, &w.a, 0, 0, &s, NULL), TR_OK);
    assert_int_equal(s.n_polygons, 1);
    assert_int_equal(s.polygons[0].n, 1);
    for (size_t k = 0; k < s.polygons[0].v[0].n; k++)
        near(tr_zone_signed_distance_m(w.l, 0, s.polygons[0].v[0].v[k]), 0, 20);
    world_end(&w);
}

static void outline_that_no_plane_shows_is_refused(void **state)
{
    (void)state;
    struct world w;
    struct tr_shape s;
    struct tr_error err;
    world_begin(&w);
    struct tr_zone *z = add_zone(&w, "z");
    add_box(&w, &z->shape, 36, 34, 38, 36, false);
    world_open(&w);
    assert_int_equal(tr_zone_outline(w.l, &w.a, 0, 6e6, &s, &err), TR_USAGE);
    assert_string_equal(err.text, "locate: the outline of zone z is asked for 6000 km from its line");
    world_end(&w);
}

static void place_is_drawn_as_its_ninety_percent_region(void **state)
{
    (void)state;
    struct world w;
    struct tr_shape s;
    world_begin(&w);
    world_open(&w);
    struct tr_place p = normal(middle, 1000);
    assert_int_equal(tr_place_outline(w.l, &w.a, &p, &s, NULL), TR_OK);
    near(tr_distance_m(s.polygons[0].v[0].v[7], middle), 2146, 1);
    p = (struct tr_place){
        .kind = TR_PLACE_SECTOR, .at = middle, .bearing_deg = 225, .spread_deg = 40, .range_m = { 2000, 4000 }
    };
    assert_int_equal(tr_place_outline(w.l, &w.a, &p, &s, NULL), TR_OK);
    for (size_t k = 0; k < s.polygons[0].v[0].n; k++) {
        double d = tr_distance_m(s.polygons[0].v[0].v[k], middle), b = tr_bearing_deg(middle, s.polygons[0].v[0].v[k]);
        assert_true(fabs(d - 2000) < 1 || fabs(d - 4000) < 1);
        assert_true(b > 204.9 && b < 245.1);
    }
    assert_true(tr_shape_valid(&s, (char[200]){ 0 }, 200, NULL));
    p = (struct tr_place){ .kind = TR_PLACE_NONE };
    assert_int_equal(tr_place_outline(w.l, &w.a, &p, &s, NULL), TR_OK);
    assert_int_equal(s.kind, TR_SHAPE_NONE);
    world_end(&w);
}

static void fault_of_a_polygon_is_told_with_its_place(void **state)
{
    (void)state;
    struct world w;
    char why[100];
    tr_point where;
    struct tr_shape s = { 0 };
    world_begin(&w);
    tr_point tie[4] = { { 36, 34 }, { 38, 36 }, { 38, 34 }, { 36, 36 } };
    add_ring(&w, &s, ring_of(&w, tie, 4), false);
    assert_false(tr_shape_valid(&s, why, sizeof why, &where));
    assert_string_equal(why, "Self-intersection");
    near(where.lon, 37, 1e-9);
    near(where.lat, 35, 1e-9);
    s = (struct tr_shape){ 0 };
    add_ring(&w, &s, (tr_line){ tie, 3 }, false);
    assert_false(tr_shape_valid(&s, why, sizeof why, &where));
    assert_true(why[0] != 0);
    tie[1].lat = NAN;
    assert_false(tr_shape_valid(&s, why, sizeof why, NULL));
    s = (struct tr_shape){ 0 };
    add_box(&w, &s, 36, 34, 38, 36, false);
    assert_true(tr_shape_valid(&s, why, sizeof why, &where));
    world_end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(drawn_zone_comes_back_to_the_last_bit),
        cmocka_unit_test(moved_outline_lies_where_it_was_moved_to),
        cmocka_unit_test(band_and_corridor_are_drawn_as_what_they_cover),
        cmocka_unit_test(many_posts_in_each_others_reach_are_one_zone),
        cmocka_unit_test(outline_that_no_plane_shows_is_refused),
        cmocka_unit_test(place_is_drawn_as_its_ninety_percent_region),
        cmocka_unit_test(fault_of_a_polygon_is_told_with_its_place),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
