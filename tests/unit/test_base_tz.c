/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "base/tzif.h"

enum { HOUR_S = 3600, HALF_S = 1800 };

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

/* Noon UTC of the days named above the columns; from Python's zoneinfo over tzdata 2025b. */
static void offsets_agree_with_another_reader(void **state)
{
    enum { DAYS = 7 };
    static const int days[DAYS][3] = { { 1955, 7, 1 }, { 1975, 7, 1 },  { 1995, 1, 15 }, { 2010, 7, 1 },
                                       { 2023, 7, 1 }, { 2024, 1, 15 }, { 2025, 7, 1 } };
    static const struct {
        const char *zone;
        int half_hours[DAYS];
    } cases[] = {
        { "Asia/Damascus", { 4, 6, 4, 6, 6, 6, 6 } },
        { "Asia/Gaza", { 4, 6, 4, 6, 6, 4, 6 } },
        { "Asia/Hebron", { 4, 6, 4, 6, 6, 4, 6 } },
        { "Africa/Cairo", { 4, 6, 4, 6, 6, 4, 6 } },
        { "America/Mexico_City", { -12, -12, -12, -10, -12, -12, -12 } },
        { "Europe/Kyiv", { 6, 6, 4, 6, 6, 4, 6 } },
        { "America/New_York", { -8, -8, -10, -8, -8, -10, -8 } },
        { "Asia/Tehran", { 7, 7, 7, 9, 7, 7, 7 } },
        { "Africa/Khartoum", { 4, 6, 4, 6, 4, 4, 4 } },
        { "Europe/Dublin", { 2, 2, 0, 2, 2, 0, 2 } },
        { "Australia/Lord_Howe", { 20, 20, 22, 21, 21, 22, 21 } },
        { "Africa/Casablanca", { 0, 0, 0, 2, 2, 2, 2 } },
        { "Asia/Baghdad", { 6, 6, 6, 6, 6, 6, 6 } },
        { "America/Santiago", { -8, -8, -6, -8, -8, -6, -8 } },
    };
    struct tr_arena *a = *state;
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_tz tz = zone(a, cases[k].zone);
        for (size_t d = 0; d < DAYS; d++) {
            tr_time noon = tr_time_of(NULL, days[d][0], days[d][1], days[d][2], 12, 0, 0);
            if (tr_tz_offset_s(&tz, noon) != cases[k].half_hours[d] * HALF_S)
                fail_msg("%s in %d: %d", cases[k].zone, days[d][0], tr_tz_offset_s(&tz, noon));
        }
    }
}

/* What ICU 72 does not know: its data ends with the rules of 2022. */
static void recent_changes_happen_at_the_known_instant(void **state)
{
    static const struct {
        const char *zone;
        int year, month, day, hour; /* UTC */
        int before_h, after_h;
    } cases[] = {
        { "Asia/Gaza", 2023, 4, 29, 0, 2, 3 },      { "Asia/Gaza", 2023, 10, 27, 23, 3, 2 },
        { "Asia/Gaza", 2024, 4, 20, 0, 2, 3 },      { "Asia/Gaza", 2024, 10, 25, 23, 3, 2 },
        { "Asia/Hebron", 2025, 4, 12, 0, 2, 3 },    { "Asia/Hebron", 2025, 10, 24, 23, 3, 2 },
        { "Africa/Cairo", 2023, 4, 27, 22, 2, 3 },  { "Africa/Cairo", 2023, 10, 26, 21, 3, 2 },
        { "Asia/Damascus", 2022, 3, 24, 22, 2, 3 }, { "America/Mexico_City", 2022, 10, 30, 7, -5, -6 },
        { "Asia/Damascus", 2017, 3, 30, 22, 2, 3 }, { "Asia/Damascus", 2017, 10, 26, 21, 3, 2 },
    };
    struct tr_arena *a = *state;
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_tz tz = zone(a, cases[k].zone);
        tr_time at = tr_time_of(NULL, cases[k].year, cases[k].month, cases[k].day, cases[k].hour, 0, 0);
        assert_int_equal(tr_tz_offset_s(&tz, at - 1), cases[k].before_h * HOUR_S);
        assert_int_equal(tr_tz_offset_s(&tz, at), cases[k].after_h * HOUR_S);
    }
}

static void damascus_stays_at_three_hours_since_2022(void **state)
{
    struct tr_arena *a = *state;
    struct tr_tz tz = zone(a, "Asia/Damascus");
    for (int month = 0; month < 60; month++)
        assert_int_equal(tr_tz_offset_s(&tz, tr_time_of(NULL, 2022, 11 + month, 1, 0, 0, 0)), 3 * HOUR_S);
}

/* What the C library says, which reads the same file and the same rules by other code. */
static void compare_with_libc(const struct tr_tz *tz, const char *name, int first_year, int last_year)
{
    struct tr_rand r = tr_rand_seed(12);
    tr_time first = tr_time_of(NULL, first_year, 1, 1, 0, 0, 0), last = tr_time_of(NULL, last_year + 1, 1, 1, 0, 0, 0);
    setenv("TZ", name, 1);
    tzset();
    for (int k = 0; k < 2000; k++) {
        time_t s = (time_t)((first + (tr_time)(tr_rand_unit(&r) * (double)(last - first))) / TR_SECOND);
        struct tm tm;
        assert_non_null(localtime_r(&s, &tm));
        if (tm.tm_gmtoff != tr_tz_offset_s(tz, s * TR_SECOND))
            fail_msg("%s at %lld: %d, libc %ld", name, (long long)s, tr_tz_offset_s(tz, s * TR_SECOND), tm.tm_gmtoff);
    }
    unsetenv("TZ");
    tzset();
}

static void random_instants_agree_with_libc(void **state)
{
    static const char *const names[] = { "Asia/Damascus", "Asia/Gaza",         "Asia/Hebron",     "Africa/Cairo",
                                         "Europe/Kyiv",   "America/New_York",  "Asia/Tehran",     "Africa/Khartoum",
                                         "Europe/Dublin", "Africa/Casablanca", "Asia/Beirut",     "Australia/Lord_Howe",
                                         "Pacific/Apia",  "America/Santiago",  "America/Tijuana", "Etc/UTC" };
    struct tr_arena *a = *state;
    for (size_t k = 0; k < TR_COUNT(names); k++) {
        struct tr_tz tz = zone(a, names[k]);
        compare_with_libc(&tz, names[k], 1950, 2100);
    }
}

static void a_zone_without_a_file_comes_from_icu(void **state)
{
    struct tr_arena *a = *state;
    struct tr_tz tz = zone(a, "US/Pacific-New"); /* left the database in 2020, ICU keeps it */
    assert_int_equal(tr_tz_offset_s(&tz, tr_time_of(NULL, 2017, 1, 1, 0, 0, 0)), -8 * HOUR_S);
    assert_int_equal(tr_tz_offset_s(&tz, tr_time_of(NULL, 2017, 7, 1, 0, 0, 0)), -7 * HOUR_S);
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
    static const char *const bad[] = { "",
                                       "Asia/Damascos",
                                       "Mars/Olympus",
                                       "GMT+3",
                                       "+03:00",
                                       "Etc/Unknown",
                                       "IST",
                                       "AST",
                                       "asia damascus",
                                       "Азия/Дамаск",
                                       "Asia/Damascus ",
                                       "../../etc/passwd",
                                       "/usr/share/zoneinfo/Asia/Gaza",
                                       "Asia",
                                       "Asia/",
                                       "Asia//Gaza",
                                       "Asia/../Asia/Gaza",
                                       "./Asia/Gaza",
                                       "/",
                                       "zone.tab",
                                       "localtime",
                                       "posixrules",
                                       "leapseconds",
                                       "posix/Asia/Gaza",
                                       "right/Asia/Gaza",
                                       "Asia/Gaza\n",
                                       "Asia/Gaza\\" };
    struct tr_arena *a = *state;
    for (size_t k = 0; k < TR_COUNT(bad); k++) {
        struct tr_tz tz;
        struct tr_error err = { TR_OK, "" };
        assert_int_equal(tr_tz_load(a, tr_str_of(bad[k]), &tz, &err), TR_BAD_INPUT);
        assert_non_null(strstr(err.text, "time zone"));
        assert_null(strstr(err.text, "zone file")); /* none was opened */
    }
    struct tr_tz tz;
    assert_int_equal(tr_tz_load(a, (tr_str){ "Asia/Gaza\0x", 11 }, &tz, NULL), TR_BAD_INPUT);
    assert_int_equal(tr_tz_load(a, (tr_str){ NULL, 0 }, &tz, NULL), TR_BAD_INPUT);
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

/* ---- bytes of zone files ----------------------------------------------------------------- */

struct made { /* a zone file of our own */
    unsigned char b[600];
    size_t n;
};

static void put_u32(struct made *f, uint32_t v)
{
    for (int shift = 24; shift >= 0; shift -= 8) f->b[f->n++] = (unsigned char)(v >> shift);
}

static void put_text(struct made *f, const char *p, size_t n)
{
    memcpy(f->b + f->n, p, n);
    f->n += n;
}

static void put_header(struct made *f, char version, const uint32_t counts[6])
{
    put_text(f, "TZif", 4);
    f->b[f->n++] = (unsigned char)version;
    f->n += 15;
    for (size_t k = 0; k < 6; k++) put_u32(f, counts[k]);
}

/* Two hours in winter, three in summer; `times` of its three changes. The parts begin at: */
enum { OLD_BLOCK = 44, HEADER = 51, VERSION = 55, UTS = 71, STDS = 75, LEAPS = 79, TIMES = 83, TYPES = 87, CHARS = 91 };
enum { FIRST_TIME = 95, KINDS = 119, FIRST_TYPE = 122, LETTERS = 134, STD_MARKS = 143, UT_MARKS = 145, RULE = 147 };

static struct made made_file(char version, uint32_t times, const char *rule)
{
    static const int64_t at[] = { 930787200, 946684800, 993945600 }; /* July 1999, January 2000, July 2001 */
    static const char types[] = "\0\0\x1c\x20\0\0\0\0\x2a\x30\1\4";  /* 7200 and 10800 */
    struct made f = { .n = 0 };
    put_header(&f, version, (const uint32_t[6]){ 0, 0, 0, 0, 1, 1 });
    f.n += 7;
    put_header(&f, version, (const uint32_t[6]){ 2, 2, 0, times, 2, 9 });
    for (size_t k = 0; k < times; k++) {
        put_u32(&f, (uint32_t)(at[k] >> 32));
        put_u32(&f, (uint32_t)at[k]);
    }
    put_text(&f, "\1\0\1", times);
    put_text(&f, types, 12);
    put_text(&f, "EET\0EEST", 9);
    put_text(&f, "\1\1\0\1", 4);
    put_text(&f, "\n", 1);
    put_text(&f, rule, strlen(rule));
    put_text(&f, "\n", 1);
    return f;
}

/* The first n bytes, in a room that ends with them, so that every overrun is seen. */
static tr_rc parse(struct tr_arena *a, const struct made *f, size_t n, struct tr_tz *out, struct tr_error *err)
{
    struct tr_tz_table t = { 0 };
    char *exact = malloc(n ? n : 1);
    assert_non_null(exact);
    memcpy(exact, f->b, n);
    tr_rc rc = tr_tzif_parse(a, TR_STR("Test/Zone"), (tr_str){ exact, n }, &t, err);
    free(exact);
    *out = (struct tr_tz){ .name = TR_STR("Test/Zone"), .at = t.at.v, .offset_s = t.offset_s.v, .n = t.at.n };
    return rc;
}

static void is_refused(struct tr_arena *a, const struct made *f, size_t n, const char *what)
{
    struct tr_arena mark = *a;
    struct tr_tz tz;
    struct tr_error err = { TR_OK, "" };
    if (parse(a, f, n, &tz, &err) != TR_BAD_INPUT) fail_msg("accepted: %s (%zu bytes)", what, n);
    assert_non_null(strstr(err.text, "time zone 'Test/Zone': its zone file is damaged at byte "));
    *a = mark;
}

static const char usual_rule[] = "EET-2EEST,M3.5.0,M10.5.0";

static void a_zone_file_becomes_changes_and_then_its_rule(void **state)
{
    struct tr_arena *a = *state;
    struct made f = made_file('2', 3, usual_rule);
    struct tr_tz tz;
    assert_int_equal(f.n, RULE + 1 + strlen(usual_rule) + 1);
    assert_int_equal(parse(a, &f, f.n, &tz, NULL), TR_OK);
    const tr_time changes[] = { TR_TIME_NONE,
                                tr_time_of(NULL, 1999, 7, 1, 0, 0, 0),
                                tr_time_of(NULL, 2000, 1, 1, 0, 0, 0),
                                tr_time_of(NULL, 2001, 7, 1, 0, 0, 0),
                                tr_time_of(NULL, 2001, 10, 27, 23, 0, 0),
                                tr_time_of(NULL, 2002, 3, 31, 0, 0, 0) };
    assert_int_equal(tz.n, 4 + 1 + 2 * (2200 - 2001));
    for (size_t k = 0; k < TR_COUNT(changes); k++) {
        assert_true(tz.at[k] == changes[k]);
        assert_int_equal(tz.offset_s[k], k % 2 ? 3 * HOUR_S : 2 * HOUR_S);
    }
    assert_true(tz.at[tz.n - 1] == tr_time_of(NULL, 2200, 10, 25, 23, 0, 0));
}

static void without_a_rule_the_last_change_holds_on(void **state)
{
    struct tr_arena *a = *state;
    struct made f = made_file('2', 3, "");
    struct tr_tz tz;
    assert_int_equal(parse(a, &f, f.n, &tz, NULL), TR_OK);
    assert_int_equal(tz.n, 4);
    assert_int_equal(tr_tz_offset_s(&tz, TR_TIME_MAX), 3 * HOUR_S);
}

static void changes_out_of_reach_set_only_the_ends(void **state)
{
    struct tr_arena *a = *state;
    struct made f = made_file('2', 3, "");
    struct tr_tz tz;
    memset(f.b + FIRST_TIME, 0x80, 1); /* long before time began: three hours */
    memset(f.b + FIRST_TIME + 16, 0x7f, 1);
    assert_int_equal(parse(a, &f, f.n, &tz, NULL), TR_OK);
    assert_int_equal(tz.n, 2);
    assert_int_equal(tz.offset_s[0], 3 * HOUR_S);
    assert_int_equal(tz.offset_s[1], 2 * HOUR_S);
}

static void a_truncated_zone_file_is_refused(void **state)
{
    struct made f = made_file('3', 3, usual_rule);
    for (size_t n = 0; n < f.n; n++) is_refused(*state, &f, n, "truncated");
}

static void a_zone_file_with_one_wrong_byte_is_refused(void **state)
{
    static const struct {
        size_t at;
        unsigned char byte;
        const char *what;
    } cases[] = {
        { 0, 't', "magic" },
        { HEADER + 3, 'F', "second magic" },
        { 4, 0, "version 1" },
        { 4, '3', "two versions" },
        { VERSION, '1', "version '1'" },
        { 20, 0xff, "many old UT marks" },
        { 32, 0xff, "many old changes" },
        { 35, 1, "one old change too many" },
        { UTS, 0xff, "many UT marks" },
        { UTS + 3, 1, "a UT mark too few" },
        { STDS + 3, 3, "a standard mark too many" },
        { LEAPS + 3, 1, "a leap second" },
        { LEAPS, 0x80, "many leap seconds" },
        { TIMES, 0x7f, "many changes" },
        { TIMES + 2, 0x10, "more changes than bytes" },
        { TIMES + 3, 4, "a change too many" },
        { TYPES + 3, 0, "no type" },
        { TYPES, 0xff, "many types" },
        { TYPES + 2, 1, "258 types" },
        { CHARS + 3, 0, "no letters" },
        { CHARS + 3, 8, "a letter too few" },
        { CHARS, 0xff, "many letters" },
        { FIRST_TIME + 3, 1, "first change later than the second" },
        { FIRST_TIME + 8, 0x80, "second change earlier than the first" },
        { KINDS, 2, "type 2 of 2" },
        { KINDS + 2, 0xff, "type 255 of 2" },
        { KINDS + 2, 0, "last change against the rule" },
        { FIRST_TYPE, 0x80, "offset of -68 years" },
        { FIRST_TYPE + 1, 2, "offset of 38 hours" },
        { FIRST_TYPE + 4, 2, "summer mark 2" },
        { FIRST_TYPE + 5, 9, "name at letter 9 of 9" },
        { LETTERS + 8, 'x', "name without an end" },
        { STD_MARKS, 2, "standard mark 2" },
        { UT_MARKS + 1, 0xff, "UT mark 255" },
        { STD_MARKS + 1, 0, "UT mark without a standard mark" },
        { RULE, ' ', "no line end before the rule" },
        { RULE + 4, 0, "a NUL in the rule" },
        { RULE + 5, '\n', "a line end in the rule" },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct made f = made_file('2', 3, usual_rule);
        f.b[cases[k].at] = cases[k].byte;
        is_refused(*state, &f, f.n, cases[k].what);
    }
}

static void changes_at_the_same_instant_are_refused(void **state)
{
    struct made f = made_file('2', 3, "");
    memcpy(f.b + FIRST_TIME, f.b + FIRST_TIME + 8, 8);
    is_refused(*state, &f, f.n, "same instant");
}

static void bytes_behind_a_zone_file_are_refused(void **state)
{
    struct made f = made_file('2', 3, usual_rule);
    f.b[f.n] = 'x';
    is_refused(*state, &f, f.n + 1, "a byte behind");
    f.b[f.n] = '\n';
    is_refused(*state, &f, f.n + 1, "a line end behind");
}

static void a_bad_rule_is_refused(void **state)
{
    static const char *const bad[] = {
        "EET",
        "-2",
        "EE-2",
        "EET-",
        "EET-25",
        "EET-2:60",
        "EET-2:",
        "EET-2:00:60",
        "EET-2:00:00:00",
        "EET--2",
        " EET-2",
        "EET-2 ",
        "E1T-2",
        "<EET-2",
        "<E>-2",
        "<>-2",
        "<E T>-2",
        "EET-2EEST",
        "EET-2EEST-3",
        "EET-2EEST,M3.5.0",
        "EET-2EEST,M3.5.0,",
        "EET-2EEST,,M10.5.0",
        "EET-2,M3.5.0,M10.5.0",
        "EET-2EEST,M3.5.0,M10.5.0,",
        "EET-2EEST,M3.5.0,M10.5.0/",
        "EET-2EEST,M0.5.0,M10.5.0",
        "EET-2EEST,M13.5.0,M10.5.0",
        "EET-2EEST,M3.0.0,M10.5.0",
        "EET-2EEST,M3.6.0,M10.5.0",
        "EET-2EEST,M3.5.7,M10.5.0",
        "EET-2EEST,M3.5,M10.5.0",
        "EET-2EEST,J0,J300",
        "EET-2EEST,J60,J366",
        "EET-2EEST,60,366",
        "EET-2EEST,M3.5.0/168,M10.5.0",
        "EET-2EEST,M3.5.0/-168,M10.5.0",
        "EET-2EEST,M3.5.0/2:60,M10.5.0",
        "EET-99999999999999999999",
        "EET-2EEST,M3.5.0/99999999999,M10.5.0",
        "EET-2\xff",
    };
    for (size_t k = 0; k < TR_COUNT(bad); k++) {
        struct made f = made_file('3', 0, bad[k]);
        is_refused(*state, &f, f.n, bad[k]);
    }
    char lengthy[200] = "EET-2";
    memset(lengthy, 'E', 140);
    struct made f = made_file('3', 0, lengthy);
    is_refused(*state, &f, f.n, "a long rule");
}

static void hours_of_version_3_are_refused_in_version_2(void **state)
{
    static const char *const rules[] = { "EET-2EEST,M3.4.4/50,M10.4.4/50", "<-02>2<-01>,M3.5.0/-1,M10.5.0/0" };
    for (size_t k = 0; k < TR_COUNT(rules); k++) {
        struct tr_tz tz;
        struct made old = made_file('2', 0, rules[k]), fresh = made_file('3', 0, rules[k]);
        is_refused(*state, &old, old.n, rules[k]);
        assert_int_equal(parse(*state, &fresh, fresh.n, &tz, NULL), TR_OK);
    }
}

static void rules_agree_with_libc(void **state)
{
    static const char *const rules[] = {
        "EET-2EEST,M3.4.4/50,M10.4.4/50",
        "EET-2EEST,M3.5.5/0,M10.5.5/0",
        "<-02>2<-01>,M3.5.0/-1,M10.5.0/0",
        "IST-1GMT0,M10.5.0,M3.5.0/1",
        "<+1030>-10:30<+11>-11,M10.1.0,M4.1.0",
        "NZST-12NZDT,M9.5.0,M4.1.0/3",
        "AAA3:30:15BBB,J60,J300/3:15:30",
        "AAA-3BBB,59,300",
        "AAA-3BBB,J59/0,J60/0",
        "<+0545>-5:45",
        "UTC0",
        "AAA8BBB,M2.5.0,M11.1.6/24",
        "CCC12DDD11:15,M1.1.1,M12.5.6",
        "AAA-14BBB-15,M2.4.3/167,M8.2.2/-167",
    };
    for (size_t k = 0; k < TR_COUNT(rules); k++) {
        struct tr_tz tz;
        struct made f = made_file('3', 0, rules[k]);
        assert_int_equal(parse(*state, &f, f.n, &tz, NULL), TR_OK);
        compare_with_libc(&tz, rules[k], 1980, 2199);
    }
}

static void a_rule_can_say_summer_time_all_year(void **state)
{
    static const char *const rules[] = { "XXX3EDT4,0/0,J365/23", "EST5EDT,0/0,J365/25", "AAA5BBB4,0/-167,J365/167" };
    for (size_t k = 0; k < TR_COUNT(rules); k++) {
        struct tr_tz tz;
        struct made f = made_file('3', 0, rules[k]);
        assert_int_equal(parse(*state, &f, f.n, &tz, NULL), TR_OK);
        assert_int_equal(tz.n, 1);
        assert_int_equal(tz.offset_s[0], -4 * HOUR_S);
    }
}

static void an_arena_without_room_is_told_by_the_parser(void **state)
{
    struct tr_arena *a = *state;
    struct made f = made_file('2', 3, usual_rule);
    int64_t left, fuse = 0;
    tr_rc rc = TR_NOMEM;
    a->fuse = &left;
    for (; rc == TR_NOMEM && fuse < 100; fuse++) {
        struct tr_tz tz;
        left = fuse;
        rc = parse(a, &f, f.n, &tz, NULL);
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
        cmocka_unit_test(offsets_agree_with_another_reader),
        cmocka_unit_test(recent_changes_happen_at_the_known_instant),
        cmocka_unit_test(damascus_stays_at_three_hours_since_2022),
        cmocka_unit_test(random_instants_agree_with_libc),
        cmocka_unit_test(a_zone_without_a_file_comes_from_icu),
        cmocka_unit_test(the_table_begins_open_and_goes_up),
        cmocka_unit_test(an_unknown_name_is_refused_with_a_sentence),
        cmocka_unit_test(a_mistyped_name_gets_a_hint),
        cmocka_unit_test(local_time_survives_the_way_there_and_back),
        cmocka_unit_test(in_a_gap_the_instant_after_it_stands),
        cmocka_unit_test(of_two_instants_the_earlier_stands),
        cmocka_unit_test(a_day_that_a_zone_left_out_is_a_gap),
        cmocka_unit_test(every_allocation_that_fails_is_told),
        cmocka_unit_test(a_zone_file_becomes_changes_and_then_its_rule),
        cmocka_unit_test(without_a_rule_the_last_change_holds_on),
        cmocka_unit_test(changes_out_of_reach_set_only_the_ends),
        cmocka_unit_test(a_truncated_zone_file_is_refused),
        cmocka_unit_test(a_zone_file_with_one_wrong_byte_is_refused),
        cmocka_unit_test(changes_at_the_same_instant_are_refused),
        cmocka_unit_test(bytes_behind_a_zone_file_are_refused),
        cmocka_unit_test(a_bad_rule_is_refused),
        cmocka_unit_test(hours_of_version_3_are_refused_in_version_2),
        cmocka_unit_test(rules_agree_with_libc),
        cmocka_unit_test(a_rule_can_say_summer_time_all_year),
        cmocka_unit_test(an_arena_without_room_is_told_by_the_parser),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
