/* SPDX-License-Identifier: Apache-2.0
 *
 * Intervals against values worked out with exact fractions and forty decimal places. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "tell/stats.h"

static void near(double got, double want)
{
    if (isinf(want) ? !isinf(got) : fabs(got - want) > 1e-9 * fmax(1, fabs(want)))
        fail_msg("%.15g, expected %.15g", got, want);
}

static void garwood_intervals_match_exact_values(void **state)
{
    static const struct {
        int64_t k;
        double low, high;
    } known[] = {
        { 0, 0, 2.995732273554 },
        { 1, 0.051293294387551, 4.7438645183906 },
        { 2, 0.35536151069866, 6.295793621872 },
        { 5, 1.9701495680595, 10.513034908742 },
        { 12, 6.9242125135851, 19.442569329915 },
        { 100, 84.139277218314, 118.0792727821 },
        { 347, 316.93872894221, 379.24225646023 },
    };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(known); k++) {
        struct interval got = garwood(known[k].k, .90);
        near(got.low, known[k].low);
        near(got.high, known[k].high);
    }
}

static void rate_ratios_match_exact_values(void **state)
{
    static const struct {
        int64_t now, before;
        double low, high;
    } known[] = {
        { 12, 4, 1.0644248315093, 10.080033705716 },
        { 4, 12, 0.099206017479183, 0.93947451280525 },
        { 1, 1, 0.025978352085154, 38.493588689618 },
        { 0, 5, 0, 0.82056420302608 },
        { 7, 0, 1.8722124933554, INFINITY },
        { 100, 80, 0.96659928080527, 1.6192939864134 },
        { 35, 60, 0.40014075680962, 0.84288555907949 },
    };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(known); k++) {
        struct interval got = rate_ratio(known[k].now, 30, known[k].before, 30, .90);
        near(got.low, known[k].low);
        near(got.high, known[k].high);
        got = rate_ratio(known[k].now, 60, known[k].before, 30, .90); /* twice the time halves the rate */
        near(got.low, known[k].low / 2);
    }
    assert_true(rate_ratio(0, 30, 0, 30, .90).low == 0 && isinf(rate_ratio(0, 30, 0, 30, .90).high));
}

static void incomplete_functions_match_exact_values(void **state)
{
    (void)state;
    near(gamma_p(1, 1), 0.632120558828558);
    near(gamma_p(3, 2), 0.323323583816937);
    near(gamma_p(10, 15), 0.93014633930059);
    near(1 - gamma_p(50, 40), 1 - 0.070335066659395);
    near(beta_i(2, 3, .3), 0.3483);
    near(beta_i(10, 4, .8), 0.747324309504);
    near(beta_i(40, 60, .35), 0.153458122499174);
    near(beta_i(1, 1, .25), .25);
    assert_true(gamma_p(3, 0) == 0 && gamma_p(3, -1) == 0 && beta_i(2, 2, 0) == 0 && beta_i(2, 2, 1) == 1);
}

static double chance(size_t k) { return (double)((k * 37 + 11) % 100) / 100; }

static void sums_of_unequal_chances_match_exact_values(void **state)
{
    static const struct {
        size_t n;
        double low, high;
    } known[] = {
        { 1, 0, 1 }, { 2, 0, 2 }, { 5, 1, 4 }, { 20, 7, 12 }, { 60, 25, 36 }, { 200, 90, 108 },
    };
    (void)state;
    struct tr_arena a;
    double p[200];
    assert_int_equal(tr_arena_open(&a, 1 << 20, NULL), TR_OK);
    for (size_t k = 0; k < TR_COUNT(p); k++) p[k] = chance(k);
    for (size_t k = 0; k < TR_COUNT(known); k++) {
        size_t used = a.used;
        struct interval got = poisson_binomial(&a, p, known[k].n, .90);
        near(got.low, known[k].low);
        near(got.high, known[k].high);
        assert_int_equal(a.used, used);
    }
    tr_arena_close(&a);
}

static void certain_and_impossible_ones_need_no_interval(void **state)
{
    (void)state;
    struct tr_arena a;
    const double p[] = { 1, 0, 1, 1, 0 };
    assert_int_equal(tr_arena_open(&a, 1 << 20, NULL), TR_OK);
    struct interval got = poisson_binomial(&a, p, TR_COUNT(p), .90);
    near(got.low, 3);
    near(got.high, 3);
    got = poisson_binomial(&a, p, 0, .90);
    near(got.low, 0);
    near(got.high, 0);
    tr_arena_close(&a);
}

/* The approximation beyond 1500 is at most one off what the steps give for the same chances. */
static void many_doubtful_ones_agree_with_the_exact_sum(void **state)
{
    (void)state;
    struct tr_arena a;
    static double p[1600];
    assert_int_equal(tr_arena_open(&a, 1 << 20, NULL), TR_OK);
    for (size_t round = 1; round <= 4; round++) {
        for (size_t k = 0; k < TR_COUNT(p); k++) p[k] = .002 + chance(k) / (double)(round * round * 8 - 7);
        for (size_t k = 0; k < TR_COUNT(p); k++) p[k] = p[k] > .995 ? .995 : p[k];
        struct interval wide = poisson_binomial(&a, p, 1600, .90), exact = poisson_binomial(&a, p, 1500, .90);
        double rest = 0, var = 0;
        for (size_t k = 1500; k < 1600; k++) rest += p[k], var += p[k] * (1 - p[k]);
        assert_true(fabs(wide.low - exact.low - rest) < 2 + sqrt(var));
        assert_true(fabs(wide.high - exact.high - rest) < 2 + sqrt(var));
        assert_true(wide.low <= wide.high);
    }
    tr_arena_close(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(garwood_intervals_match_exact_values),
        cmocka_unit_test(rate_ratios_match_exact_values),
        cmocka_unit_test(incomplete_functions_match_exact_values),
        cmocka_unit_test(sums_of_unequal_chances_match_exact_values),
        cmocka_unit_test(certain_and_impossible_ones_need_no_interval),
        cmocka_unit_test(many_doubtful_ones_agree_with_the_exact_sum),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
