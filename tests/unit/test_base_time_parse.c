/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <string.h>

#include "truce/base.h"

struct world {
    struct tr_arena a;
    struct tr_tz damascus;
};

static void gives(struct world *w, const char *text, const char *from, const char *to)
{
    tr_span s;
    if (!tr_time_parse(&w->damascus, tr_str_of(text), &s)) fail_msg("'%s' is refused", text);
    tr_str a = tr_time_iso(&w->a, s.from), b = tr_time_iso(&w->a, s.to);
    if (!tr_str_is(a, from) || !tr_str_is(b, to)) fail_msg("'%s' gives %s to %s", text, a.p, b.p);
}

static void a_span_is_as_wide_as_what_was_written(void **state)
{
    struct world *w = *state;
    gives(w, "2017", "2016-12-31T22:00:00Z", "2017-12-31T22:00:00Z");
    gives(w, "2017-05", "2017-04-30T21:00:00Z", "2017-05-31T21:00:00Z");
    gives(w, "2017-12", "2017-11-30T22:00:00Z", "2017-12-31T22:00:00Z");
    gives(w, "2017-05-04", "2017-05-03T21:00:00Z", "2017-05-04T21:00:00Z");
    gives(w, "2017-05-06T00:00", "2017-05-05T21:00:00Z", "2017-05-05T21:01:00Z");
    gives(w, "2017-05-06 00:00:30", "2017-05-05T21:00:30Z", "2017-05-05T21:00:31Z");
    gives(w, "2017-05-06T00:00:30.25", "2017-05-05T21:00:30.250000Z", "2017-05-05T21:00:30.250000Z");
    gives(w, "2017-05-06T00:00:30.123456789Z", "2017-05-06T00:00:30.123456Z", "2017-05-06T00:00:30.123456Z");
}

static void an_offset_overrules_the_zone(void **state)
{
    struct world *w = *state;
    gives(w, "2017-05-06T12:00Z", "2017-05-06T12:00:00Z", "2017-05-06T12:01:00Z");
    gives(w, "2017-05-06T12:00+03:00", "2017-05-06T09:00:00Z", "2017-05-06T09:01:00Z");
    gives(w, "2017-05-06T12:00:00-0430", "2017-05-06T16:30:00Z", "2017-05-06T16:30:01Z");
    gives(w, "2017-05-06 12:00+02", "2017-05-06T10:00:00Z", "2017-05-06T10:01:00Z");
}

static void midnight_may_be_written_as_24(void **state)
{
    struct world *w = *state;
    gives(w, "2017-05-06T24:00", "2017-05-06T21:00:00Z", "2017-05-06T21:01:00Z");
    gives(w, "2016-12-31T24:00:00Z", "2017-01-01T00:00:00Z", "2017-01-01T00:00:01Z");
}

static void the_first_and_the_last_year_are_taken(void **state)
{
    struct world *w = *state;
    tr_span s;
    assert_true(tr_time_parse(NULL, TR_STR("1800"), &s) && tr_time_parse(NULL, TR_STR("2200-12-31"), &s));
    assert_string_equal(tr_time_iso(&w->a, s.to).p, "2201-01-01T00:00:00Z");
    assert_false(tr_time_parse(NULL, TR_STR("1799"), &s) || tr_time_parse(NULL, TR_STR("2201-01-01"), &s));
}

static void what_is_not_exactly_a_date_is_refused(void **state)
{
    static const char *const bad[] = {
        "",
        "x",
        "17",
        "217",
        "20170504",
        "2017-5-4",
        "2017-05-4",
        "2017-05-04T",
        "2017-05-04 ",
        " 2017-05-04",
        "2017-13",
        "2017-00",
        "2017-02-29",
        "2017-05-32",
        "2017-05-00",
        "2017-05-04T12",
        "2017-05-04T25:00",
        "2017-05-04T12:60",
        "2017-05-04T12:00:60",
        "2017-05-04T24:01",
        "2017-05-04T24:00:00.5",
        "2017-05-04T12:00:00.",
        "2017-05-04T12:00:00,5",
        "2017-05-04T12:00:00.1234567890",
        "2017-05-04T12:00z",
        "2017-05-04t12:00Z",
        "2017-05-04Z",
        "2017-05-04+03:00",
        "2017-05T12:00",
        "2017T12:00",
        "2017-05-04T12:00 Z",
        "2017-05-04T12:00+3",
        "2017-05-04T12:00+19:00",
        "2017-05-04T12:00+03:60",
        "2017-05-04T12:00+03:",
        "2017-05-04T12:00+030",
        "2017-05-04T12:00Zx",
        "2017-05-04  12:00",
        "0025-05-04",
        "9999-01-01",
        "-2017",
        "+2017",
        "2017-",
        "2017-05-",
        "٢٠١٧-٠٥-٠٤",
        "04.05.2017",
        "2017/05/04",
        "NaN",
    };
    struct world *w = *state;
    tr_span s = { 1, 2 };
    for (size_t k = 0; k < TR_COUNT(bad); k++)
        if (tr_time_parse(&w->damascus, tr_str_of(bad[k]), &s)) fail_msg("'%s' is taken", bad[k]);
    assert_false(tr_time_parse(NULL, TR_STR("2017\0"), &s));
    assert_false(tr_time_parse(NULL, (tr_str){ NULL, 0 }, &s));
    assert_true(s.from == 1 && s.to == 2);
}

static void what_is_written_is_read(void **state)
{
    struct world *w = *state;
    struct tr_rand r = tr_rand_seed(6);
    tr_time first = tr_time_of(NULL, 1800, 1, 1, 0, 0, 0), last = tr_time_of(NULL, 2201, 1, 1, 0, 0, 0);
    for (int k = 0; k < 50000; k++) {
        struct tr_arena mark = w->a;
        tr_time t = first + (tr_time)(tr_rand_u64(&r) % (uint64_t)(last - first));
        if (k % 2) t -= (t % TR_SECOND + TR_SECOND) % TR_SECOND;
        tr_span s;
        assert_true(tr_time_parse(&w->damascus, tr_time_iso(&w->a, t), &s));
        assert_true(s.from == t && s.to - t == (t % TR_SECOND ? 0 : TR_SECOND));
        w->a = mark;
    }
}

/* Every prefix and every changed byte of a full date is either read or refused, never worse. */
static void cut_and_changed_dates_do_no_harm(void **state)
{
    struct world *w = *state;
    const tr_str full = TR_STR("2017-05-06T21:00:30.123456+03:30");
    char room[40];
    tr_span s;
    for (size_t n = 0; n <= full.n; n++) {
        memcpy(room, full.p, full.n);
        (void)tr_time_parse(&w->damascus, (tr_str){ room, n }, &s);
        for (int byte = 0; n < full.n && byte < 256; byte++) {
            room[n] = (char)byte;
            if (tr_time_parse(&w->damascus, (tr_str){ room, full.n }, &s)) assert_true(s.from <= s.to);
        }
    }
}

static int open_world(void **state)
{
    static struct world w;
    *state = &w;
    return tr_arena_open(&w.a, 1 << 20, NULL) != TR_OK ||
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
        cmocka_unit_test(a_span_is_as_wide_as_what_was_written),
        cmocka_unit_test(an_offset_overrules_the_zone),
        cmocka_unit_test(midnight_may_be_written_as_24),
        cmocka_unit_test(the_first_and_the_last_year_are_taken),
        cmocka_unit_test(what_is_not_exactly_a_date_is_refused),
        cmocka_unit_test(what_is_written_is_read),
        cmocka_unit_test(cut_and_changed_dates_do_no_harm),
    };
    return cmocka_run_group_tests(tests, open_world, close_world);
}
