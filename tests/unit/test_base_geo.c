/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include "truce/base.h"

static void near(double value, double expected, double within)
{
    if (!(fabs(value - expected) <= within)) fail_msg("%.9f, expected %.9f", value, expected);
}

/* From the documentation of GeographicLib and the Australian geodetic manual. */
static void published_distances_come_out(void **state)
{
    (void)state;
    tr_point kennedy = { -73.8, 40.6 }, heathrow = { -0.5, 51.6 };
    near(tr_distance_m(kennedy, heathrow), 5551759.400, 0.001);
    near(tr_bearing_deg(kennedy, heathrow), 51.198883, 1e-6);
    tr_point flinders = { 144.42486788, -37.95103341 }, buninyong = { 143.92649552, -37.65282113 };
    near(tr_distance_m(flinders, buninyong), 54972.271, 0.02);
    near(tr_bearing_deg(flinders, buninyong), 306.868158, 1e-4);
}

static void distance_is_the_same_both_ways_and_over_the_date_line(void **state)
{
    (void)state;
    tr_point a = { 179.9, -17 }, b = { -179.9, -17 };
    assert_true(tr_distance_m(a, b) < 22000);
    assert_true(fabs(tr_distance_m(a, b) - tr_distance_m(b, a)) < 1e-6);
    assert_true(tr_distance_m(a, a) == 0);
    near(tr_distance_m((tr_point){ 0, -90 }, (tr_point){ 0, 90 }), 20003931.459, 0.01);
}

static void bearings_run_from_north_over_east(void **state)
{
    (void)state;
    tr_point here = { 36.7, 34.9 };
    near(tr_bearing_deg(here, (tr_point){ 36.7, 35.9 }), 0, 1e-9);
    near(tr_bearing_deg((tr_point){ 36, 0 }, (tr_point){ 37, 0 }), 90, 1e-9);
    near(tr_bearing_deg(here, (tr_point){ 36.7, 33.9 }), 180, 1e-9);
    near(tr_bearing_deg((tr_point){ 36, 0 }, (tr_point){ 35, 0 }), 270, 1e-9);
}

static void going_there_arrives_there(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(9);
    for (int k = 0; k < 3000; k++) {
        tr_point from = { tr_rand_unit(&r) * 360 - 180, tr_rand_unit(&r) * 178 - 89 };
        tr_point to = { tr_rand_unit(&r) * 360 - 180, tr_rand_unit(&r) * 178 - 89 };
        tr_point there = tr_point_towards(from, tr_bearing_deg(from, to), tr_distance_m(from, to));
        assert_true(tr_point_valid(there));
        assert_true(tr_distance_m(there, to) < 1e-3);
    }
}

static void points_off_the_globe_are_not_valid(void **state)
{
    (void)state;
    assert_true(tr_point_valid((tr_point){ 180, 90 }) && tr_point_valid((tr_point){ -180, -90 }));
    assert_false(tr_point_valid((tr_point){ 180.1, 0 }));
    assert_false(tr_point_valid((tr_point){ 0, -90.1 }));
    assert_false(tr_point_valid((tr_point){ NAN, 0 }));
    assert_false(tr_point_valid((tr_point){ 0, INFINITY }));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(published_distances_come_out),
        cmocka_unit_test(distance_is_the_same_both_ways_and_over_the_date_line),
        cmocka_unit_test(bearings_run_from_north_over_east),
        cmocka_unit_test(going_there_arrives_there),
        cmocka_unit_test(points_off_the_globe_are_not_valid),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
