/* SPDX-License-Identifier: Apache-2.0
 *
 * Reports -> incidents: what is joined, whose facts are judged, what is only flagged. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "truce/match.h"

static struct tr_arena arena;

static int open_arena(void **state)
{
    (void)state;
    return tr_arena_open(&arena, (size_t)1 << 28, NULL) == TR_OK ? 0 : -1;
}

static int close_arena(void **state)
{
    (void)state;
    tr_arena_close(&arena);
    return 0;
}

static struct tr_report *report(const char *id, const char *source, const char *native)
{
    struct tr_report *r = tr_new(&arena, struct tr_report, 1);
    assert_non_null(r);
    r->id = tr_str_of(id);
    r->source = tr_str_of(source);
    r->act = TR_STR("lethal_force_unspecified");
    r->when = (tr_span){ 0, TR_DAY };
    for (size_t k = 0; k < TR_COUNTED; k++) r->counts[k] = TR_COUNT_UNKNOWN;
    if (native) r->native = (struct tr_native){ TR_STR("set"), tr_str_of(native), 0 };
    r->place = (struct tr_place){ .kind = TR_PLACE_NORMAL, .at = { 10, 50 }, .radius_m = 500, .name = TR_STR("Ort") };
    return r;
}

static size_t match(struct tr_report **v, const bool *partisan, size_t n, struct tr_incident **out)
{
    size_t count = 0;
    assert_int_equal(tr_match(&arena, v, partisan, n, out, &count, NULL), TR_OK);
    return count;
}

static void copies_of_a_native_id_are_one_incident(void **state)
{
    struct tr_report *v[] = { report("ra", "x", "7"), report("rb", "y", "7"), report("rc", "x", "8") };
    struct tr_incident *i;
    (void)state;
    assert_int_equal(match(v, NULL, 3, &i), 2);
    assert_int_equal(i[0].n + i[1].n, 3);
}

static void records_without_a_native_id_stay_apart(void **state)
{
    struct tr_report *v[] = { report("ra", "x", NULL), report("rb", "x", NULL) };
    struct tr_incident *i;
    (void)state;
    assert_int_equal(match(v, NULL, 2, &i), 2);
}

static void totals_tallies_posts_and_duties_are_no_incidents(void **state)
{
    static const tr_kind kinds[] = { TR_POST,      TR_COVERAGE,   TR_PERFORMANCE, TR_TALLY,
                                     TR_AGGREGATE, TR_RETRACTION, TR_DOCUMENT };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(kinds); k++) {
        struct tr_report *v[] = { report("ra", "x", NULL) };
        struct tr_incident *i;
        v[0]->kind = kinds[k];
        assert_int_equal(match(v, NULL, 1, &i), 0);
    }
}

static void the_record_that_tells_most_gives_the_facts(void **state)
{
    struct tr_report *v[] = { report("ra", "set", "7"), report("rb", "y", "7") };
    struct tr_incident *i;
    (void)state;
    v[1]->act = TR_STR("air_strike");
    v[1]->directed = true;
    assert_int_equal(match(v, NULL, 2, &i), 1);
    assert_true(tr_str_is(i->facts->id, "rb"));
}

static void a_partys_word_is_not_the_facts_while_there_is_another(void **state)
{
    struct tr_report *v[] = { report("ra", "set", "7"), report("rb", "party", "7") };
    const bool partisan[] = { false, true };
    struct tr_incident *i;
    (void)state;
    v[1]->act = TR_STR("air_strike");
    v[1]->directed = true;
    assert_int_equal(match(v, partisan, 2, &i), 1);
    assert_true(tr_str_is(i->facts->id, "ra"));
}

static void the_more_exact_place_wins_and_then_the_datasets_own_row(void **state)
{
    struct tr_report *v[] = { report("ra", "y", "7"), report("rb", "set", "7") };
    struct tr_incident *i;
    (void)state;
    match(v, NULL, 2, &i);
    assert_true(tr_str_is(i->facts->id, "rb"));
    v[1]->place.radius_m = 12000;
    match(v, NULL, 2, &i);
    assert_true(tr_str_is(i->facts->id, "ra"));
}

static void assertions_and_voices_of_all_members_count_once(void **state)
{
    struct tr_report *v[] = { report("ra", "set", "7"), report("rb", "y", "7") };
    static tr_str one[] = { TR_LIT("sohr") }, two[] = { TR_LIT("sohr"), TR_LIT("afp") };
    struct tr_assertion claim = { .by = TR_STR("russia"), .says = TR_STR("exemption"), .about = TR_STR("nusra") };
    struct tr_incident *i;
    (void)state;
    v[0]->voices = (struct tr_strs){ one, 1 };
    v[1]->voices = (struct tr_strs){ two, 2 };
    assert_true(TR_PUSH(&arena, &v[0]->assertions, claim));
    assert_true(TR_PUSH(&arena, &v[1]->assertions, claim));
    assert_int_equal(match(v, NULL, 2, &i), 1);
    assert_int_equal(i->facts->assertions.n, 1);
    assert_int_equal(i->facts->voices.n, 2);
    assert_int_equal(v[0]->voices.n, 1);
}

static void equal_rows_a_day_apart_are_flagged_and_not_joined(void **state)
{
    struct tr_report *v[] = { report("ra", "set", "7"), report("rb", "set", "8"), report("rc", "set", "9") };
    struct tr_incident *i;
    (void)state;
    for (size_t k = 0; k < 3; k++) v[k]->counts[TR_KILLED] = (struct tr_count){ 3, 3, 3 };
    v[1]->when = (tr_span){ TR_DAY, 2 * TR_DAY };
    v[2]->when = (tr_span){ 9 * TR_DAY, 10 * TR_DAY };
    assert_int_equal(match(v, NULL, 3, &i), 3);
    int flagged = 0;
    for (size_t k = 0; k < 3; k++) flagged += (int)TR_HAS(i[k].flags, TR_FLAG_POSSIBLY_SAME);
    assert_int_equal(flagged, 2);
}

static void a_row_of_another_side_between_two_equal_rows_does_not_hide_them(void **state)
{
    struct tr_report *v[] = { report("ra", "set", "7"), report("rb", "set", "8"), report("rc", "set", "9") };
    const struct tr_ref one = { .name = TR_STR("one") }, other = { .name = TR_STR("other") };
    struct tr_incident *i;
    (void)state;
    for (size_t k = 0; k < 3; k++) {
        v[k]->counts[TR_KILLED] = (struct tr_count){ 3, 3, 3 };
        memset(&v[k]->actor, 0, sizeof v[k]->actor);
        assert_true(TR_PUSH(&arena, &v[k]->actor, k == 1 ? other : one));
    }
    v[2]->when = (tr_span){ TR_DAY, 2 * TR_DAY };
    assert_int_equal(match(v, NULL, 3, &i), 3);
    for (size_t k = 0; k < 3; k++)
        assert_int_equal(TR_HAS(i[k].flags, TR_FLAG_POSSIBLY_SAME), !tr_str_is(i[k].facts->id, "rb"));
}

static void rows_without_a_point_are_compared_by_name_among_rows_with_points(void **state)
{
    /* An unknown point is not a number, which must not upset the order that brings likes together. */
    enum { N = 60 };
    struct tr_report *v[N];
    struct tr_incident *i;
    (void)state;
    for (size_t k = 0; k < N; k++) {
        v[k] = report("", "set", NULL);
        v[k]->id = tr_str_format(&arena, "r%02zu", k);
        v[k]->native = (struct tr_native){ TR_STR("set"), tr_str_format(&arena, "%zu", k), 0 };
        v[k]->counts[TR_KILLED] = (struct tr_count){ 2, 2, 2 };
        v[k]->when = (tr_span){ (tr_time)(10 * k) * TR_DAY, (tr_time)(10 * k + 1) * TR_DAY };
        v[k]->place.at.lon = (double)(k * 7 % N);
        if (k % 3 == 0) v[k]->place.at = (tr_point){ __builtin_nan(""), __builtin_nan("") };
    }
    v[57]->when = (tr_span){ TR_DAY, 2 * TR_DAY }; /* v[0], also without a point, is of the day before */
    assert_int_equal(match(v, NULL, N, &i), N);
    for (size_t k = 0; k < N; k++) {
        bool expected = tr_str_is(i[k].facts->id, "r00") || tr_str_is(i[k].facts->id, "r57");
        assert_int_equal(TR_HAS(i[k].flags, TR_FLAG_POSSIBLY_SAME), expected);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(copies_of_a_native_id_are_one_incident),
        cmocka_unit_test(records_without_a_native_id_stay_apart),
        cmocka_unit_test(totals_tallies_posts_and_duties_are_no_incidents),
        cmocka_unit_test(the_record_that_tells_most_gives_the_facts),
        cmocka_unit_test(a_partys_word_is_not_the_facts_while_there_is_another),
        cmocka_unit_test(the_more_exact_place_wins_and_then_the_datasets_own_row),
        cmocka_unit_test(assertions_and_voices_of_all_members_count_once),
        cmocka_unit_test(equal_rows_a_day_apart_are_flagged_and_not_joined),
        cmocka_unit_test(a_row_of_another_side_between_two_equal_rows_does_not_hide_them),
        cmocka_unit_test(rows_without_a_point_are_compared_by_name_among_rows_with_points),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
