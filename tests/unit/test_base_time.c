/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <inttypes.h>
#include <stdio.h>
#include <time.h>

#include "truce/base.h"

#define HOUR (3600 * TR_SECOND)

struct world {
    struct tr_arena a;
    struct tr_tz damascus;
};

/* The calendar of the C library is the peer. */
static void every_day_of_six_centuries_has_the_date_the_c_library_gives(void **state)
{
    (void)state;
    tr_time last = tr_time_of(NULL, 2300, 1, 1, 0, 0, 0);
    for (tr_time t = tr_time_of(NULL, 1700, 1, 1, 0, 0, 0); t < last; t += TR_DAY) {
        time_t s = t / TR_SECOND;
        struct tm tm;
        gmtime_r(&s, &tm);
        struct tr_clock c = tr_clock_of(NULL, t + 5);
        if (c.year != tm.tm_year + 1900 || c.month != tm.tm_mon + 1 || c.day != tm.tm_mday ||
            c.weekday != (tm.tm_wday + 6) % 7 || c.hour || c.minute || c.second || c.micro != 5)
            fail_msg("%d-%d-%d weekday %d", c.year, c.month, c.day, c.weekday);
        assert_true(tr_time_of(NULL, c.year, c.month, c.day, 0, 0, 0) == t);
        assert_true(tr_date_valid(c.year, c.month, c.day));
    }
}

static void random_instants_survive_clock_and_back(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(2);
    for (int k = 0; k < 100000; k++) {
        tr_time t = (tr_time)(tr_rand_u64(&r) >> 3) * (k % 2 ? 1 : -1);
        struct tr_clock c = tr_clock_of(NULL, t);
        assert_true(tr_time_of(NULL, c.year, c.month, c.day, c.hour, c.minute, c.second) + c.micro == t);
    }
}

static void days_that_do_not_exist_are_not_valid(void **state)
{
    (void)state;
    assert_true(tr_date_valid(2000, 2, 29) && tr_date_valid(2020, 2, 29) && tr_date_valid(2017, 12, 31));
    assert_false(tr_date_valid(1900, 2, 29));
    assert_false(tr_date_valid(2017, 2, 29));
    assert_false(tr_date_valid(2017, 4, 31));
    assert_false(tr_date_valid(2017, 0, 1));
    assert_false(tr_date_valid(2017, 13, 1));
    assert_false(tr_date_valid(2017, 1, 0));
}

static void months_and_days_carry_over(void **state)
{
    (void)state;
    tr_time next = tr_time_of(NULL, 2018, 1, 1, 0, 0, 0);
    assert_true(tr_time_of(NULL, 2017, 13, 1, 0, 0, 0) == next);
    assert_true(tr_time_of(NULL, 2017, 12, 32, 0, 0, 0) == next);
    assert_true(tr_time_of(NULL, 2017, 12, 31, 24, 0, 0) == next);
    assert_true(tr_time_of(NULL, 2018, 0, 1, 0, 0, 0) == tr_time_of(NULL, 2017, 12, 1, 0, 0, 0));
}

static void open_ends_do_no_harm(void **state)
{
    struct world *w = *state;
    assert_true(tr_clock_of(&w->damascus, TR_TIME_NONE).year < -290000);
    assert_true(tr_clock_of(&w->damascus, TR_TIME_MAX).year > 290000);
    tr_span first = tr_day_of(&w->damascus, TR_TIME_NONE), last = tr_day_of(&w->damascus, TR_TIME_MAX);
    assert_true(first.from < first.to && last.from < last.to);
    assert_int_equal(tr_time_iso(&w->a, TR_TIME_NONE).n, 0);
    assert_int_equal(tr_time_local(&w->a, NULL, TR_TIME_MAX).n, 0);
    assert_int_equal(tr_date_local(&w->a, NULL, TR_TIME_MAX).n, 0);
}

static void a_day_in_damascus_in_may_2017_begins_at_nine_in_the_evening_utc(void **state)
{
    struct world *w = *state;
    tr_time noon = tr_time_of(NULL, 2017, 5, 4, 9, 0, 0);
    tr_span day = tr_day_of(&w->damascus, noon);
    assert_string_equal(tr_time_iso(&w->a, day.from).p, "2017-05-03T21:00:00Z");
    assert_string_equal(tr_time_iso(&w->a, day.to).p, "2017-05-04T21:00:00Z");
    assert_string_equal(tr_time_local(&w->a, &w->damascus, noon).p, "2017-05-04 12:00");
    assert_string_equal(tr_date_local(&w->a, &w->damascus, day.from).p, "2017-05-04");
    assert_string_equal(tr_time_iso(&w->a, noon + 120000).p, "2017-05-04T09:00:00.120000Z");
}

static void the_days_of_clock_changes_are_an_hour_short_and_long(void **state)
{
    struct world *w = *state;
    tr_span spring = tr_day_of(&w->damascus, tr_time_of(NULL, 2017, 3, 31, 9, 0, 0));
    tr_span autumn = tr_day_of(&w->damascus, tr_time_of(NULL, 2017, 10, 26, 9, 0, 0));
    assert_true(spring.to - spring.from == 23 * HOUR);
    assert_true(autumn.to - autumn.from == 25 * HOUR);
    assert_string_equal(tr_time_local(&w->a, &w->damascus, spring.from).p, "2017-03-31 01:00");
}

static void days_follow_one_another_and_hold_their_instants(void **state)
{
    static const char *const zones[] = { "Asia/Damascus",  "Europe/Moscow", "America/New_York", "America/St_Johns",
                                         "America/Havana", "Pacific/Apia",  "Europe/Kyiv",      "Africa/Khartoum" };
    struct world *w = *state;
    for (size_t z = 0; z < TR_COUNT(zones); z++) {
        struct tr_tz tz;
        if (tr_tz_load(&w->a, tr_str_of(zones[z]), &tz, NULL) != TR_OK) continue; /* an older zone table */
        tr_time end = tr_time_of(NULL, 2025, 1, 1, 0, 0, 0);
        for (tr_time t = tr_time_of(NULL, 1985, 1, 1, 0, 13, 0); t < end; t += 7 * HOUR + 1) {
            tr_span day = tr_day_of(&tz, t);
            if (!tr_span_has(day, t) || day.to - day.from > 26 * HOUR) fail_msg("%s %" PRId64, zones[z], t);
            assert_true(tr_clock_of(&tz, day.from).day == tr_clock_of(&tz, t).day);
        }
    }
}

static void spans_meet_half_open(void **state)
{
    (void)state;
    tr_span a = { 10, 20 }, b = { 20, 30 }, c = { 15, 25 }, instant = { 20, 20 };
    assert_false(tr_span_overlaps(a, b));
    assert_true(tr_span_overlaps(a, c) && tr_span_overlaps(c, b) && tr_span_overlaps(TR_ALWAYS, a));
    assert_true(tr_span_length((tr_span){ -TR_DAY, TR_DAY }) == 2 * TR_DAY && tr_span_length(instant) == 0);
    /* an open end is longer than anything, before 1970 as well */
    assert_true(tr_span_length((tr_span){ -TR_DAY, TR_TIME_MAX }) == TR_TIME_MAX &&
                tr_span_length(TR_ALWAYS) == TR_TIME_MAX);
    assert_true(tr_span_length((tr_span){ INT64_MIN + 1, INT64_MAX - 1 }) == TR_TIME_MAX);
    assert_true(tr_span_overlaps(instant, b) && tr_span_overlaps(c, instant) && tr_span_overlaps(instant, instant));
    assert_false(tr_span_overlaps(instant, a));
    assert_true(tr_span_has(a, 10) && !tr_span_has(a, 20));
    tr_span both = tr_span_common(a, c);
    assert_true(both.from == 15 && both.to == 20);
    both = tr_span_common(a, (tr_span){ 40, 50 });
    assert_true(both.from >= both.to);
}

static void the_share_of_a_span_is_what_lies_inside(void **state)
{
    (void)state;
    tr_span week = { 0, 7 * TR_DAY };
    assert_true(tr_span_share((tr_span){ TR_DAY, 2 * TR_DAY }, week) == 1);
    assert_true(tr_span_share((tr_span){ 6 * TR_DAY, 8 * TR_DAY }, week) == 0.5);
    assert_true(tr_span_share((tr_span){ 7 * TR_DAY, 8 * TR_DAY }, week) == 0);
    assert_true(tr_span_share((tr_span){ 0, 0 }, week) == 1);
    assert_true(tr_span_share((tr_span){ 7 * TR_DAY, 7 * TR_DAY }, week) == 0);
    assert_true(tr_span_share(week, TR_ALWAYS) == 1);
    assert_true(tr_span_share(TR_ALWAYS, TR_ALWAYS) == 1);
    double share = tr_span_share(TR_ALWAYS, week);
    assert_true(share > 0 && share < 1e-6);
}

static int open_world(void **state)
{
    static struct world w;
    *state = &w;
    return tr_arena_open(&w.a, 1 << 24, NULL) != TR_OK ||
           tr_tz_load(&w.a, TR_STR("Asia/Damascus"), &w.damascus, NULL) != TR_OK;
}

static int close_world(void **state)
{
    struct world *w = *state;
    tr_arena_close(&w->a);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_day_of_six_centuries_has_the_date_the_c_library_gives),
        cmocka_unit_test(random_instants_survive_clock_and_back),
        cmocka_unit_test(days_that_do_not_exist_are_not_valid),
        cmocka_unit_test(months_and_days_carry_over),
        cmocka_unit_test(open_ends_do_no_harm),
        cmocka_unit_test(a_day_in_damascus_in_may_2017_begins_at_nine_in_the_evening_utc),
        cmocka_unit_test(the_days_of_clock_changes_are_an_hour_short_and_long),
        cmocka_unit_test(days_follow_one_another_and_hold_their_instants),
        cmocka_unit_test(spans_meet_half_open),
        cmocka_unit_test(the_share_of_a_span_is_what_lies_inside),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
