/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>

#include "truce/base.h"

/* The published reference stream of xoroshiro128++ from the state 1, 2. */
static void the_stream_is_the_published_one(void **state)
{
    (void)state;
    static const uint64_t expected[] = { UINT64_C(393217), UINT64_C(669327710093319), UINT64_C(1732421326133921491),
                                         UINT64_C(11394790081659126983), UINT64_C(9555452776773192676) };
    struct tr_rand r = { { 1, 2 } };
    for (size_t k = 0; k < TR_COUNT(expected); k++) assert_true(tr_rand_u64(&r) == expected[k]);
}

static void the_same_seed_gives_the_same_numbers(void **state)
{
    (void)state;
    struct tr_rand a = tr_rand_seed(42), b = tr_rand_seed(42), c = tr_rand_seed(43);
    size_t equal = 0;
    for (int k = 0; k < 1000; k++) {
        assert_true(tr_rand_normal(&a) == tr_rand_normal(&b));
        equal += tr_rand_u64(&a) == tr_rand_u64(&c);
        tr_rand_u64(&b);
    }
    assert_int_equal(equal, 0);
    struct tr_rand zero = tr_rand_seed(0);
    assert_true(zero.s[0] | zero.s[1]);
}

static void unit_numbers_fill_zero_to_one_evenly(void **state)
{
    (void)state;
    enum { N = 200000, BOXES = 20 };
    struct tr_rand r = tr_rand_seed(1);
    int box[BOXES] = { 0 };
    for (int k = 0; k < N; k++) {
        double u = tr_rand_unit(&r);
        assert_true(u >= 0 && u < 1);
        box[(int)(u * BOXES)]++;
    }
    for (int k = 0; k < BOXES; k++) assert_in_range(box[k], N / BOXES - 500, N / BOXES + 500);
}

static void normal_numbers_have_the_moments_and_the_shape_of_a_bell(void **state)
{
    (void)state;
    enum { N = 400000 };
    struct tr_rand r = tr_rand_seed(8);
    double sum = 0, square = 0, fourth = 0;
    int within1 = 0, within2 = 0;
    for (int k = 0; k < N; k++) {
        double x = tr_rand_normal(&r);
        assert_true(isfinite(x));
        sum += x;
        square += x * x;
        fourth += x * x * x * x;
        within1 += fabs(x) < 1;
        within2 += fabs(x) < 2;
    }
    assert_true(fabs(sum / N) < 0.01);
    assert_true(fabs(square / N - 1) < 0.015);
    assert_true(fabs(fourth / N - 3) < 0.1);
    assert_true(fabs((double)within1 / N - 0.682689) < 0.004);
    assert_true(fabs((double)within2 / N - 0.954500) < 0.002);
}

/* Written once on one machine; another compiler or library must give the same bits. */
static void normal_numbers_are_the_same_everywhere(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(2017);
    uint64_t all = 0;
    for (int k = 0; k < 10000; k++) {
        double x = tr_rand_normal(&r);
        uint64_t bits;
        memcpy(&bits, &x, sizeof bits);
        all = all * UINT64_C(6364136223846793005) + bits;
    }
    assert_true(all == UINT64_C(0x7E605AD48EAF1508));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_stream_is_the_published_one),
        cmocka_unit_test(the_same_seed_gives_the_same_numbers),
        cmocka_unit_test(unit_numbers_fill_zero_to_one_evenly),
        cmocka_unit_test(normal_numbers_have_the_moments_and_the_shape_of_a_bell),
        cmocka_unit_test(normal_numbers_are_the_same_everywhere),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
