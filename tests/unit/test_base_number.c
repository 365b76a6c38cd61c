/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <inttypes.h>
#include <locale.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "truce/base.h"

static void whole_numbers_are_read_to_their_limits(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int64_t value;
    } cases[] = {
        { "0", 0 },
        { "-0", 0 },
        { "+7", 7 },
        { "007", 7 },
        { "-42", -42 },
        { "9223372036854775807", INT64_MAX },
        { "-9223372036854775808", INT64_MIN },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        int64_t value = 99;
        assert_true(tr_str_to_i64(tr_str_of(cases[k].text), &value));
        assert_true(value == cases[k].value);
    }
}

static void what_is_not_wholly_an_integer_is_refused(void **state)
{
    (void)state;
    static const char *const bad[] = { "",
                                       "-",
                                       "+",
                                       " 1",
                                       "1 ",
                                       "1.0",
                                       "0x10",
                                       "--1",
                                       "1e3",
                                       "9223372036854775808",
                                       "-9223372036854775809",
                                       "99999999999999999999",
                                       "١" };
    int64_t value = 5;
    for (size_t k = 0; k < TR_COUNT(bad); k++) assert_false(tr_str_to_i64(tr_str_of(bad[k]), &value));
    assert_false(tr_str_to_i64((tr_str){ NULL, 0 }, &value));
    assert_true(value == 5);
}

static void what_is_not_wholly_a_finite_decimal_is_refused(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "",   "-",   ".",  "+.",   "1,5",  "1.5 ",  " 1",     "nan",   "inf", "0x1p3",
        "1e", "1e+", "e5", "1..2", "1e5.", "1e999", "-1e999", "1_000", "--1", "infinity"
    };
    double value = 5;
    for (size_t k = 0; k < TR_COUNT(bad); k++)
        if (tr_str_to_double(tr_str_of(bad[k]), &value)) fail_msg("'%s' was taken", bad[k]);
    assert_false(tr_str_to_double((tr_str){ NULL, 0 }, &value));
    assert_true(value == 5);
}

static void same_as_strtod(const char *text)
{
    double value = NAN, expected = strtod(text, NULL);
    bool ok = tr_str_to_double(tr_str_of(text), &value);
    if (ok != (isfinite(expected) != 0)) fail_msg("%s: taken %d", text, ok);
    if (ok && memcmp(&value, &expected, sizeof value) != 0) fail_msg("%s: %a, expected %a", text, value, expected);
}

static void hard_decimals_are_rounded_as_strtod_rounds_them(void **state)
{
    (void)state;
    static const char *const hard[] = {
        "0",
        "-0",
        "-0.0e5",
        ".5",
        "5.",
        "+1.25",
        "36.733",
        "1e22",
        "1e23",
        "8.5e-23",
        "123456789012345e22",
        "9007199254740993",
        "9007199254740992.9999999999999999",
        "1.7976931348623157e308",
        "1.7976931348623159e308",
        "4.9406564584124654e-324",
        "2.4703282292062327e-324",
        "2.4703282292062328e-324",
        "2.2250738585072011e-308",
        "0.000000000000000000000000000000000000000000001",
        "1000000000000000000000000000000000000000000000e-40",
        "1e-999999999999999999999",
        "0e999999999999999999999",
        "00000000000000000000000000001.5",
    };
    for (size_t k = 0; k < TR_COUNT(hard); k++) same_as_strtod(hard[k]);
}

/* Exactly between two doubles, so that only a digit far behind decides. */
static void a_digit_far_behind_the_halfway_point_decides(void **state)
{
    (void)state;
    char text[2100];
    int n = snprintf(text, sizeof text, "9007199254740993.%02000d", 0);
    double value;
    assert_true(tr_str_to_double((tr_str){ text, (size_t)n }, &value));
    assert_true(value == 9007199254740992.0);
    text[n - 1] = '1';
    assert_true(tr_str_to_double((tr_str){ text, (size_t)n }, &value));
    assert_true(value == 9007199254740994.0);
}

static void random_decimals_are_rounded_as_strtod_rounds_them(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(1);
    char text[100];
    for (int k = 0; k < 200000; k++) {
        uint64_t bits = tr_rand_u64(&r), shape = tr_rand_u64(&r);
        double value;
        memcpy(&value, &bits, sizeof value);
        if (shape % 3 == 0 && isfinite(value)) snprintf(text, sizeof text, "%.*e", (int)(shape / 3 % 25), value);
        else if (shape % 3 == 1) snprintf(text, sizeof text, "%.*f", (int)(shape / 3 % 20), ldexp((double)bits, -55));
        else snprintf(text, sizeof text, "%" PRIu64 "e%d", bits >> shape / 3 % 64, (int)(shape / 192 % 700) - 350);
        same_as_strtod(text);
    }
}

static void numbers_do_not_follow_the_locale(void **state)
{
    (void)state;
    static const char *const comma[] = { "de_DE.UTF-8", "de_DE.utf8", "ru_RU.UTF-8", "fr_FR.UTF-8", "tr_TR.UTF-8" };
    size_t k = 0;
    while (k < TR_COUNT(comma) && !setlocale(LC_ALL, comma[k])) k++;
    if (k == TR_COUNT(comma)) skip(); /* none is installed here */
    double value = 0;
    struct tr_sink s = { 0 };
    bool read = tr_str_to_double(TR_STR("36.12345678901234567"), &value);
    bool comma_read = tr_str_to_double(TR_STR("36,5"), &value);
    tr_put_number(&s, 0.25, 3);
    bool same = tr_str_is(tr_sink_text(&s), "0.25");
    setlocale(LC_ALL, "C");
    tr_sink_close(&s);
    assert_true(read && !comma_read && same);
    assert_true(value == 36.12345678901234567);
}

static void round6_gives_the_nearest_millionth_and_no_negative_zero(void **state)
{
    (void)state;
    assert_true(tr_round6(0.12345649) == 0.123456);
    assert_true(tr_round6(0.1234565001) == 0.123457);
    assert_true(tr_round6(1) == 1 && tr_round6(0) == 0);
    assert_false(signbit(tr_round6(-1e-9)));
    assert_true(isnan(tr_round6(NAN)));
    assert_true(tr_round6(1e305) == 1e305);
    for (int k = 0; k <= 1000; k++) assert_true(tr_round6(tr_round6(k / 997.0)) == tr_round6(k / 997.0));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(whole_numbers_are_read_to_their_limits),
        cmocka_unit_test(what_is_not_wholly_an_integer_is_refused),
        cmocka_unit_test(what_is_not_wholly_a_finite_decimal_is_refused),
        cmocka_unit_test(hard_decimals_are_rounded_as_strtod_rounds_them),
        cmocka_unit_test(a_digit_far_behind_the_halfway_point_decides),
        cmocka_unit_test(random_decimals_are_rounded_as_strtod_rounds_them),
        cmocka_unit_test(numbers_do_not_follow_the_locale),
        cmocka_unit_test(round6_gives_the_nearest_millionth_and_no_negative_zero),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
