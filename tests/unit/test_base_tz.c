/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <string.h>

#include "truce/base.h"

enum { HOUR_S = 3600 };

static struct tr_tz zone(struct tr_arena *a, const char *name)
{
    struct tr_tz tz;
    struct tr_error err = { TR_OK, "" };
    if (tr_tz_load(a, tr_str_of(name), &tz, &err) != TR_OK) fail_msg("%s", err.text);
    return tz;
}

static void offsets_of_known_days_are_right(void **state)
{
    static const struct {
        const char *zone;
        int year, month, day;
        int32_t offset_s;
    } cases[] = {
        { "Asia/Damascus", 2017, 1, 15, 2 * HOUR_S },
        { "Asia/Damascus", 2017, 5, 4, 3 * HOUR_S },
        { "Asia/Damascus", 2017, 12, 1, 2 * HOUR_S },
        { "Europe/Moscow", 2010, 7, 1, 4 * HOUR_S },
        { "Europe/Moscow", 2013, 1, 1, 4 * HOUR_S },
        { "Europe/Moscow", 2017, 7, 1, 3 * HOUR_S },
        { "America/New_York", 2017, 1, 1, -5 * HOUR_S },
        { "America/New_York", 2017, 7, 1, -4 * HOUR_S },
        { "Asia/Kathmandu", 2017, 1, 1, 20700 },
        { "UTC", 1950, 1, 1, 0 },
        { "Asia/Yangon", 2021, 2, 1, 23400 },
        { "America/New_York", 2190, 7, 1, -4 * HOUR_S },
        { "Africa/Khartoum", 2017, 6, 1, 3 * HOUR_S },
        { "Africa/Khartoum", 2018, 6, 1, 2 * HOUR_S },
    };
    struct tr_arena *a = *state;
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_tz tz = zone(a, cases[k].zone);
        tr_time noon = tr_time_of(NULL, cases[k].year, cases[k].month, cases[k].day, 12, 0, 0);
        assert_int_equal(tr_tz_offset_s(&tz, noon), cases[k].offset_s);
    }
    assert_int_equal(tr_tz_offset_s(NULL, 0), 0);
}

static void the_table_begins_open_and_goes_up(void **state)
{
    struct tr_arena *a = *state;
    struct tr_tz tz = zone(a, "America/New_York");
    assert_true(tz.at[0] == TR_TIME_NONE);
    assert_true(tr_str_is(tz.name, "America/New_York"));
    for (size_t k = 1; k < tz.n; k++) {
        assert_true(tz.at[k] > tz.at[k - 1]);
        assert_true(tz.offset_s[k] != tz.offset_s[k - 1]);
    }
    assert_int_equal(tr_tz_offset_s(&tz, TR_TIME_NONE), tz.offset_s[0]);
    assert_int_equal(tr_tz_offset_s(&tz, TR_TIME_MAX), tz.offset_s[tz.n - 1]);
    for (size_t k = 1; k < tz.n; k++) {
        assert_int_equal(tr_tz_offset_s(&tz, tz.at[k]), tz.offset_s[k]);
        assert_int_equal(tr_tz_offset_s(&tz, tz.at[k] - 1), tz.offset_s[k - 1]);
    }
}

static void an_unknown_name_is_refused_with_a_sentence(void **state)
{
    static const char *const bad[] = {
        "",    "Asia/Damascos", "Mars/Olympus",  "GMT+3",       "+03:00",         "Etc/Unknown",
        "IST", "AST",           "asia damascus", "Азия/Дамаск", "Asia/Damascus ", "../../etc/passwd"
    };
    struct tr_arena *a = *state;
    for (size_t k = 0; k < TR_COUNT(bad); k++) {
        struct tr_tz tz;
        struct tr_error err = { TR_OK, "" };
        assert_int_equal(tr_tz_load(a, tr_str_of(bad[k]), &tz, &err), TR_BAD_INPUT);
        assert_non_null(strstr(err.text, "time zone"));
    }
}

static void a_mistyped_name_gets_a_hint(void **state)
{
    struct tr_arena *a = *state;
    struct tr_tz tz;
    struct tr_error err;
    assert_int_equal(tr_tz_load(a, TR_STR("Asia/Damscus"), &tz, &err), TR_BAD_INPUT);
    assert_non_null(strstr(err.text, "Asia/Damascus"));
}

static void local_time_survives_the_way_there_and_back(void **state)
{
    static const char *const names[] = { "Asia/Damascus", "Europe/Moscow",       "America/New_York",  "Asia/Gaza",
                                         "Pacific/Apia",  "Australia/Lord_Howe", "Africa/Casablanca", "UTC" };
    struct tr_arena *a = *state;
    struct tr_rand r = tr_rand_seed(4);
    tr_time first = tr_time_of(NULL, 1890, 1, 1, 0, 0, 0), last = tr_time_of(NULL, 2210, 1, 1, 0, 0, 0);
    for (size_t z = 0; z < TR_COUNT(names); z++) {
        struct tr_tz tz = zone(a, names[z]);
        for (int k = 0; k < 20000; k++) {
            tr_time t = first + (tr_time)(tr_rand_unit(&r) * (double)(last - first)) / TR_SECOND * TR_SECOND;
            struct tr_clock c = tr_clock_of(&tz, t);
            tr_time back = tr_time_of(&tz, c.year, c.month, c.day, c.hour, c.minute, c.second);
            struct tr_clock d = tr_clock_of(&tz, back);
            assert_memory_equal(&c, &d, sizeof c);                         /* the clock shows the same ... */
            assert_true(back <= t && t - back <= 25 * HOUR_S * TR_SECOND); /* ... and back is the earlier */
        }
    }
}

static tr_time local(const struct tr_tz *tz, int month, int day, int hour, int minute)
{
    return tr_time_of(tz, 2017, month, day, hour, minute, 0);
}

static void in_a_gap_the_instant_after_it_stands(void **state)
{
    struct tr_arena *a = *state;
    struct tr_tz york = zone(a, "America/New_York"), damascus = zone(a, "Asia/Damascus");
    tr_time after = tr_time_of(NULL, 2017, 3, 12, 7, 0, 0);
    assert_true(local(&york, 3, 12, 2, 0) == after);
    assert_true(local(&york, 3, 12, 2, 59) == after);
    assert_true(local(&york, 3, 12, 3, 0) == after);
    assert_true(local(&york, 3, 12, 1, 59) == after - 60 * TR_SECOND);
    assert_true(local(&damascus, 3, 31, 0, 30) == tr_time_of(NULL, 2017, 3, 30, 22, 0, 0));
}

static void of_two_instants_the_earlier_stands(void **state)
{
    struct tr_arena *a = *state;
    struct tr_tz york = zone(a, "America/New_York"), damascus = zone(a, "Asia/Damascus");
    assert_true(local(&york, 11, 5, 1, 30) == tr_time_of(NULL, 2017, 11, 5, 5, 30, 0));
    assert_true(local(&york, 11, 5, 2, 0) == tr_time_of(NULL, 2017, 11, 5, 7, 0, 0));
    assert_true(local(&damascus, 10, 26, 23, 30) == tr_time_of(NULL, 2017, 10, 26, 20, 30, 0));
    assert_true(local(&damascus, 10, 27, 0, 0) == tr_time_of(NULL, 2017, 10, 26, 22, 0, 0));
}

static void a_day_that_a_zone_left_out_is_a_gap(void **state)
{
    struct tr_arena *a = *state;
    struct tr_tz apia = zone(a, "Pacific/Apia");
    tr_time after = tr_time_of(NULL, 2011, 12, 30, 10, 0, 0);
    assert_true(tr_time_of(&apia, 2011, 12, 30, 12, 0, 0) == after);
    assert_true(tr_time_of(&apia, 2011, 12, 31, 0, 0, 0) == after);
}

static void every_allocation_that_fails_is_told(void **state)
{
    struct tr_arena *a = *state;
    int64_t left, fuse = 0;
    tr_rc rc = TR_NOMEM;
    a->fuse = &left;
    for (; rc == TR_NOMEM && fuse < 100; fuse++) {
        struct tr_tz tz;
        left = fuse;
        rc = tr_tz_load(a, TR_STR("Asia/Damascus"), &tz, NULL);
    }
    a->fuse = NULL;
    assert_int_equal(rc, TR_OK);
    assert_in_range(fuse, 3, 50);
}

static int open_arena(void **state)
{
    static struct tr_arena a;
    *state = &a;
    return tr_arena_open(&a, 1 << 24, NULL) != TR_OK;
}

static int close_arena(void **state)
{
    tr_arena_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(offsets_of_known_days_are_right),
        cmocka_unit_test(the_table_begins_open_and_goes_up),
        cmocka_unit_test(an_unknown_name_is_refused_with_a_sentence),
        cmocka_unit_test(a_mistyped_name_gets_a_hint),
        cmocka_unit_test(local_time_survives_the_way_there_and_back),
        cmocka_unit_test(in_a_gap_the_instant_after_it_stands),
        cmocka_unit_test(of_two_instants_the_earlier_stands),
        cmocka_unit_test(a_day_that_a_zone_left_out_is_a_gap),
        cmocka_unit_test(every_allocation_that_fails_is_told),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
