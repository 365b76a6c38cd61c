/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

#include "truce/base.h"

static void number_is(double value, int decimals, const char *expected)
{
    struct tr_sink s = { 0 };
    tr_put_number(&s, value, decimals);
    if (!tr_str_is(tr_sink_text(&s), expected)) fail_msg("%g: '%s', expected '%s'", value, s.p, expected);
    tr_sink_close(&s);
}

static void numbers_have_no_needless_signs(void **state)
{
    (void)state;
    number_is(0.5, 6, "0.5");
    number_is(0, 6, "0");
    number_is(-0.0, 2, "0");
    number_is(-1e-9, 6, "0");
    number_is(-0.25, 2, "-0.25");
    number_is(100, 0, "100");
    number_is(100, 3, "100");
    number_is(36.7331204, 6, "36.73312");
    number_is(1e-6, 6, "0.000001");
    number_is(0.999, 2, "1");
    number_is(-0.999, 2, "-1");
    number_is(1e22, 3, "10000000000000000000000");
    number_is(0.1, 17, "0.10000000000000001");
    number_is(2.5, -3, "2");
    number_is(NAN, 3, "null");
    number_is(-INFINITY, 3, "null");
}

static void numbers_of_every_size_fit(void **state)
{
    (void)state;
    struct tr_sink s = { 0 };
    tr_put_number(&s, -1.7976931348623157e308, 17);
    assert_int_equal(tr_sink_text(&s).n, 310);
    tr_sink_close(&s);
}

static void numbers_read_back_to_within_their_places(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(5);
    struct tr_sink s = { 0 };
    for (int k = 0; k < 20000; k++) {
        int places = (int)(tr_rand_u64(&r) % 10);
        double value = (tr_rand_unit(&r) - 0.5) * pow(10, (double)(tr_rand_u64(&r) % 8)), back;
        s.n = 0;
        tr_put_number(&s, value, places);
        assert_true(tr_str_to_double(tr_sink_text(&s), &back));
        assert_true(fabs(back - value) <= 0.5 * pow(10, -places) + 1e-15 * fabs(value));
        assert_false(tr_str_is(tr_sink_text(&s), "-0"));
    }
    tr_sink_close(&s);
}

/* The quick way must give printf's digits, near ties most of all. */
static void numbers_have_the_digits_of_printf(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(6);
    struct tr_sink s = { 0 };
    char expected[400];
    for (int k = 0; k < 200000; k++) {
        int places = (int)(tr_rand_u64(&r) % 12);
        double unit = pow(10, -places), value = (tr_rand_unit(&r) - 0.5) * pow(10, (double)(tr_rand_u64(&r) % 15));
        if (k % 4 == 0) value = ((double)(tr_rand_u64(&r) % 4000000) + 0.5) * unit; /* halfway between two */
        if (k % 8 == 0) value = nextafter(value, k % 16 ? INFINITY : -INFINITY);
        int n = snprintf(expected, sizeof expected, "%.*f", places, value);
        while (places && n > 0 && expected[n - 1] == '0') n--;
        if (places && n > 0 && expected[n - 1] == '.') n--;
        expected[n] = '\0';
        s.n = 0;
        tr_put_number(&s, value, places);
        if (strcmp(expected, "-0") == 0) expected[0] = '0', expected[1] = '\0';
        if (!tr_str_is(tr_sink_text(&s), expected))
            fail_msg("%.17g to %d places: %s, expected %s", value, places, s.p, expected);
    }
    tr_sink_close(&s);
}

static void whole_numbers_of_every_size_are_written(void **state)
{
    (void)state;
    struct tr_sink s = { 0 };
    const int64_t v[] = { 0, -1, 10, INT64_MAX, INT64_MIN };
    for (size_t k = 0; k < TR_COUNT(v); k++) {
        tr_put_i64(&s, v[k]);
        tr_puts(&s, " ");
    }
    assert_true(tr_str_is(tr_sink_text(&s), "0 -1 10 9223372036854775807 -9223372036854775808 "));
    tr_sink_close(&s);
}

static void pieces_join_in_order(void **state)
{
    (void)state;
    struct tr_sink s = { 0 };
    assert_true(tr_str_is(tr_sink_text(&s), ""));
    for (int k = 0; k < 10000; k++) {
        tr_put(&s, TR_STR("ab"));
        tr_puts(&s, "c");
        tr_putf(&s, "%d\n", k % 10);
    }
    assert_false(s.failed);
    assert_int_equal(s.n, 50000);
    assert_int_equal(s.p[s.n], 0);
    for (size_t k = 0; k < 10000; k++) {
        assert_memory_equal(s.p + 5 * k, "abc", 3);
        assert_int_equal(s.p[5 * k + 3], '0' + k % 10);
    }
    tr_put(&s, (tr_str){ NULL, 0 });
    tr_puts(&s, NULL);
    assert_int_equal(s.n, 50000);
    tr_sink_close(&s);
    tr_puts(&s, "again");
    assert_true(tr_str_is(tr_sink_text(&s), "again"));
    tr_sink_close(&s);
}

static void a_failure_sticks(void **state)
{
    (void)state;
    struct tr_sink s = { 0 };
    volatile size_t too_many = SIZE_MAX - 10; /* the compiler would see it, and warn */
    tr_puts(&s, "kept");
    tr_put(&s, (tr_str){ "", too_many });
    assert_true(s.failed);
    tr_puts(&s, "dropped");
    tr_putf(&s, "%d", 1);
    assert_true(tr_str_is(tr_sink_text(&s), "kept"));
    tr_sink_close(&s);
    assert_false(s.failed);
}

struct heard {
    int n;
    tr_level level;
    char what[50], text[1200];
};

static void hear(void *self, tr_level level, const char *what, const char *text)
{
    struct heard *h = self;
    h->n++;
    h->level = level;
    snprintf(h->what, sizeof h->what, "%s", what);
    snprintf(h->text, sizeof h->text, "%s", text);
}

static void an_event_reaches_the_log_it_is_told_to(void **state)
{
    (void)state;
    struct heard h = { 0 };
    struct tr_log log = { hear, &h };
    tr_log(&log, TR_WARN, "read.set_aside", "source=%d line=%d", 7, 12);
    assert_int_equal(h.n, 1);
    assert_int_equal(h.level, TR_WARN);
    assert_string_equal(h.what, "read.set_aside");
    assert_string_equal(h.text, "source=7 line=12");
    tr_log(&log, TR_INFO, "x.long", "%3000d", 1);
    assert_in_range(strlen(h.text), 900, 1000);
}

static void without_a_log_events_are_dropped(void **state)
{
    (void)state;
    struct tr_log deaf = { NULL, NULL };
    tr_log(NULL, TR_ALARM, "x.y", "n=%d", 1);
    tr_log(&deaf, TR_ALARM, "x.y", "n=%d", 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(numbers_have_no_needless_signs),
        cmocka_unit_test(numbers_of_every_size_fit),
        cmocka_unit_test(numbers_read_back_to_within_their_places),
        cmocka_unit_test(numbers_have_the_digits_of_printf),
        cmocka_unit_test(whole_numbers_of_every_size_are_written),
        cmocka_unit_test(pieces_join_in_order),
        cmocka_unit_test(a_failure_sticks),
        cmocka_unit_test(an_event_reaches_the_log_it_is_told_to),
        cmocka_unit_test(without_a_log_events_are_dropped),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
