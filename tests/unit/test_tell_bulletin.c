/* SPDX-License-Identifier: Apache-2.0
 *
 * What is selected, counted, ordered and compared. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>

#include "tell/bulletin.h"
#include "work_fixture.h"

static struct fixture f;

static int open_story(void **state)
{
    (void)state;
    fixture_story(&f);
    return 0;
}

static int close_story(void **state)
{
    (void)state;
    fixture_close(&f);
    return 0;
}

static tr_time day(int month, int day_of_month)
{
    return tr_time_of(&f.agreement.tz, 2017, month, day_of_month, 0, 0, 0);
}

static const struct tr_bulletin *whole(void) { return fixture_bulletin(&f, TR_INTERNAL, TR_ALWAYS); }

static void each_incident_counts_once_by_its_strongest_verdict(void **state)
{
    (void)state;
    const struct tr_bulletin *b = whole();
    int64_t sum = 0;
    for (int k = 0; k < TR_VERDICTS; k++) sum += b->by[k];
    assert_int_equal(sum, 7);
    assert_int_equal(b->by[TR_VIOLATION], 2);
    assert_int_equal(b->by[TR_EXEMPT_CLAIMED], 1);
    assert_int_equal(b->zones[0].n, 3);
    assert_int_equal(b->zones[1].n, 3);
    assert_int_equal(b->zones[0].by[TR_VIOLATION], 2);
}

static void duties_are_findings_but_no_incidents(void **state)
{
    (void)state;
    const struct tr_bulletin *b = whole();
    assert_int_equal(b->n_duties, 2);
    assert_int_equal(b->findings_by[TR_VIOLATION], 3);
    assert_int_equal(b->findings_by[TR_NOT_ASSESSED], 1);
    assert_int_equal(b->by[TR_NOT_ASSESSED], 0);
}

static void the_disputed_exemption_leads(void **state)
{
    (void)state;
    const struct tr_bulletin *b = whole();
    assert_true(b->lead != TR_NONE);
    const struct told_incident *i = &b->incidents[b->lead];
    assert_true(tr_str_is(i->id, "i0bbbbbbbbbbbb"));
    assert_true(i->contested && i->exempt_claimed);
    assert_int_equal(i->says.n, 3);
}

static void a_period_tells_only_what_begins_in_it(void **state)
{
    (void)state;
    const struct tr_bulletin *b = fixture_bulletin(&f, TR_INTERNAL, (tr_span){ day(6, 1), day(7, 1) });
    assert_int_equal(b->n_incidents, 1);
    assert_int_equal(b->outside_period, 6);
    assert_int_equal(b->total, 7);
    assert_true(tr_str_is(b->incidents[0].id, "i1bbbbbbbbbbbb"));
}

static void without_a_period_everything_is_told(void **state)
{
    (void)state;
    const struct tr_bulletin *b = whole();
    assert_true(b->whole);
    assert_int_equal(b->n_incidents, 7);
    assert_int_equal(b->outside_period, 0);
    assert_true(b->period.from == f.agreement.instruments.v[0].force.from && b->period.to == f.work.as_of);
}

static void nothing_is_compared_with_days_before_the_agreement(void **state)
{
    (void)state;
    const struct tr_bulletin *b = fixture_bulletin(&f, TR_INTERNAL, (tr_span){ day(5, 6), day(6, 6) });
    assert_false(b->comparable);
    assert_int_equal(b->zones[0].before, -1);
    b = fixture_bulletin(&f, TR_INTERNAL, (tr_span){ day(11, 1), day(11, 30) });
    assert_true(b->comparable);
    assert_int_equal(b->zones[0].before, 0);
    assert_true(b->zones[0].ratio.low <= 1 && b->zones[0].ratio.high >= 1);
}

/* North: an apparent violation in November, none in October. South: none in its last two months. */
static void a_whole_case_compares_the_last_full_month_with_a_record(void **state)
{
    (void)state;
    const struct tr_bulletin *b = whole();
    struct tr_clock c = tr_clock_of(b->tz, b->zones[0].month.from), end = tr_clock_of(b->tz, b->zones[0].month.to);
    assert_true(c.year == 2017 && c.month == 11 && c.day == 1 && c.hour == 0);
    assert_true(end.month == 12 && end.day == 1);
    assert_true(b->zones[0].month_before.to == b->zones[0].month.from);
    assert_int_equal(b->zones[0].in_month, 1);
    assert_int_equal(b->zones[0].in_month_before, 0);
    assert_true(b->zones[0].ratio.low < 1);
    assert_true(b->zones[1].month.from == TR_TIME_NONE);
    b = fixture_bulletin(&f, TR_INTERNAL, (tr_span){ day(6, 5), day(6, 12) });
    assert_true(b->zones[0].month.from == TR_TIME_NONE);
}

/* A month that is not over, or that has no whole month of the agreement before it, is no month to compare. */
static void months_that_are_not_over_or_have_none_before_are_not_compared(void **state)
{
    (void)state;
    f.work.as_of = day(11, 20);
    assert_true(whole()->zones[0].in_month == 0); /* November goes on; June, the month before that, stands alone */
    f.work.as_of = day(6, 30);
    assert_true(whole()->zones[0].month.from == TR_TIME_NONE);
}

static void expected_numbers_carry_their_doubt(void **state)
{
    (void)state;
    const struct told_zone *z = &whole()->zones[0];
    assert_true(fabs(z->expected - (.62 + .91 + .85)) < 1e-9);
    assert_true(z->doubt.low <= z->expected && z->doubt.high >= z->expected - 1 && z->doubt.high <= 3);
}

static void coverage_is_clipped_to_the_period(void **state)
{
    (void)state;
    const struct tr_bulletin *b = whole();
    assert_true(fabs(b->zones[1].hours - 90) < 1e-9);
    assert_true(b->zones[1].share > 0 && b->zones[1].share < .01);
    assert_true(b->zones[0].hours < 0 && b->zones[0].share < 0);
    b = fixture_bulletin(&f, TR_INTERNAL, (tr_span){ day(11, 1), day(11, 30) });
    assert_int_equal(b->zones[1].coverage_rows, 0);
}

static void a_moved_line_is_counted_by_zone(void **state)
{
    (void)state;
    const struct tr_bulletin *b = whole();
    assert_int_equal(b->zones[0].moved_back, 1);
    assert_int_equal(b->zones[0].moved_out, 0);
    assert_int_equal(b->zones[1].moved_back, 0);
}

static void deadlines_count_days_from_the_as_of(void **state)
{
    (void)state;
    const struct told_zone *z = &whole()->zones[0];
    assert_int_equal(z->clocks.n, 2);
    assert_true(z->clocks.v[0].deadline < z->clocks.v[1].deadline);
    assert_int_equal(z->clocks.v[0].days, -227);
    assert_int_equal(z->clocks.v[1].days, 59);
}

static void tallies_are_kept_apart_and_never_summed(void **state)
{
    (void)state;
    const struct tr_bulletin *b = whole();
    assert_int_equal(b->tallies.n, 2);
    assert_int_equal(b->tallies.v[0].total, 7);
    assert_int_equal(b->tallies.v[1].total, 12);
    assert_int_equal(b->n_aggregates, 1);
    assert_int_equal(b->killed, 77); /* without the total of 139 */
}

static void what_was_judged_otherwise_is_listed(void **state)
{
    (void)state;
    struct fixture was;
    struct tr_bulletin *b;
    fixture_story(&was);
    was.work.findings[2].verdict = TR_VIOLATION;
    was.work.n_incidents = 6;
    was.work.n_findings = 6;
    struct tr_tell_options o = { .period = TR_ALWAYS, .lang = TR_STR("en") };
    assert_int_equal(tr_bulletin_make(&f.a, &f.work, &was.work, &f.shapes, &o, &b, NULL), TR_OK);
    assert_true(b->has_previous);
    assert_int_equal(b->changes.n, 1);
    assert_true(tr_str_is(b->changes.v[0].incident, "i2bbbbbbbbbbbb"));
    assert_int_equal(b->changes.v[0].from, TR_VIOLATION);
    assert_int_equal(b->changes.v[0].to, TR_UNDETERMINED);
    assert_int_equal(b->n_new, 1);
    assert_int_equal(b->n_gone, 0);
    fixture_close(&was);
}

static void the_timeline_covers_the_case_without_gaps(void **state)
{
    (void)state;
    const tr_span periods[] = { TR_ALWAYS, { day(6, 1), day(6, 20) } };
    for (size_t k = 0; k < TR_COUNT(periods); k++) {
        const struct tr_bulletin *b = fixture_bulletin(&f, TR_INTERNAL, periods[k]);
        int64_t n = 0;
        assert_true(b->bins.n > 0);
        for (size_t j = 0; j < b->bins.n; j++) {
            n += b->bins.v[j].n;
            if (j) assert_true(b->bins.v[j].span.from == b->bins.v[j - 1].span.to);
        }
        assert_int_equal(n, 7);
        assert_true(tr_str_is(b->bin_unit, "week"));
    }
}

static void a_dyad_has_one_name_whichever_way_round_it_is_told(void **state)
{
    (void)state;
    struct tr_report *r = f.work.reports[3];
    struct tr_ref one = r->actor.v[0];
    r->actor.v[0] = r->target.v[0];
    r->target.v[0] = one;
    const struct tr_bulletin *b = whole();
    assert_int_equal(b->dyads.n, 1);
    assert_int_equal(b->dyads.v[0].n, 7);
}

static void odd_options_are_refused(void **state)
{
    (void)state;
    struct tr_bulletin *b;
    struct tr_error err = { 0 };
    struct tr_tell_options o = { .period = { day(6, 2), day(6, 1) } };
    assert_int_equal(tr_bulletin_make(&f.a, &f.work, NULL, NULL, &o, &b, &err), TR_USAGE);
    o = (struct tr_tell_options){ .period = TR_ALWAYS, .public_grid_km = .001 };
    assert_int_equal(tr_bulletin_make(&f.a, &f.work, NULL, NULL, &o, &b, &err), TR_USAGE);
    assert_true(tr_str_find(tr_str_of(err.text), TR_STR("grid")) != TR_NOT_FOUND);
    o.public_grid_km = 0;
    o.publication_delay_h = -1;
    assert_int_equal(tr_bulletin_make(&f.a, &f.work, NULL, NULL, &o, &b, &err), TR_USAGE);
    o.publication_delay_h = INT64_MAX;
    assert_int_equal(tr_bulletin_make(&f.a, &f.work, NULL, NULL, &o, &b, &err), TR_USAGE);
    assert_true(tr_str_find(tr_str_of(err.text), TR_STR("delay")) != TR_NOT_FOUND);
    o.publication_delay_h = 0;
    o.public_grid_km = NAN;
    assert_int_equal(tr_bulletin_make(&f.a, &f.work, NULL, NULL, &o, &b, &err), TR_USAGE);
}

static void a_young_zone_is_not_compared_and_told_only_once_it_exists(void **state)
{
    (void)state;
    struct tr_zone *z = &f.agreement.zones.v[0];
    const tr_span was = z->span, period = { day(6, 10), day(6, 20) };
    z->span.from = day(6, 5);
    const struct tr_bulletin *b = fixture_bulletin(&f, TR_INTERNAL, period);
    assert_true(b->comparable);
    assert_int_equal(b->zones[0].before, -1);
    z->span.from = day(7, 1);
    b = fixture_bulletin(&f, TR_INTERNAL, period);
    size_t listed = silent_zones(b, false) + silent_zones(b, true);
    z->span = was;
    b = fixture_bulletin(&f, TR_INTERNAL, period);
    size_t silent = !b->zones[0].n;
    assert_int_equal(silent_zones(b, false) + silent_zones(b, true), listed + silent);
}

static void readings_that_differ_are_told_as_a_span(void **state)
{
    (void)state;
    const struct tr_by_reading r[] = { { TR_STR("a=yes"), TR_VIOLATION, TR_STR(""), .95 },
                                       { TR_STR("a=no"), TR_OUTSIDE_SCOPE, TR_STR("actors"), 0 } };
    struct told_finding x = { .detail = TR_STR("readings_differ"), .by_reading = r, .n_readings = 2 };
    const struct words *w = &whole()->words;
    assert_true(tr_str_is(VIOLATION_OF(w, &x), "0.00 to 0.95, depending on the reading"));
    x.detail = TR_STR("place");
    assert_true(tr_str_is(VIOLATION_OF(w, &x), "0.00"));
}

static void an_empty_work_gives_a_bulletin(void **state)
{
    (void)state;
    struct tr_work empty = { .as_of = TR_TIME_NONE, .agreement = &f.agreement };
    struct tr_tell_options o = { .period = TR_ALWAYS };
    struct tr_bulletin *b;
    assert_int_equal(tr_bulletin_make(&f.a, &empty, NULL, NULL, &o, &b, NULL), TR_OK);
    for (size_t k = 0; k < tr_teller_count; k++) {
        struct tr_sink s = { 0 };
        assert_int_equal(tr_tellers[k].write(b, &s, NULL), TR_OK);
        tr_sink_close(&s);
    }
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    struct tr_tell_options o = { .period = TR_ALWAYS, .lang = TR_STR("en") };
    struct tr_arena mark = f.a;
    bool done = false;
    for (int64_t at = 0; at < 20000 && !done; at += at < 600 ? 1 : 37) {
        int64_t fuse = at;
        struct tr_bulletin *b = NULL;
        struct tr_error err = { 0 };
        struct tr_arena a = mark;
        a.fuse = &fuse;
        tr_rc rc = tr_bulletin_make(&a, &f.work, NULL, &f.shapes, &o, &b, &err);
        assert_true(rc == TR_OK || rc == TR_NOMEM);
        if (rc == TR_NOMEM) assert_true(err.text[0] != '\0');
        done = rc == TR_OK && fuse > 0;
    }
    assert_true(done);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup_teardown(each_incident_counts_once_by_its_strongest_verdict, open_story, close_story),
        cmocka_unit_test_setup_teardown(duties_are_findings_but_no_incidents, open_story, close_story),
        cmocka_unit_test_setup_teardown(the_disputed_exemption_leads, open_story, close_story),
        cmocka_unit_test_setup_teardown(a_period_tells_only_what_begins_in_it, open_story, close_story),
        cmocka_unit_test_setup_teardown(without_a_period_everything_is_told, open_story, close_story),
        cmocka_unit_test_setup_teardown(nothing_is_compared_with_days_before_the_agreement, open_story, close_story),
        cmocka_unit_test_setup_teardown(a_whole_case_compares_the_last_full_month_with_a_record, open_story,
                                        close_story),
        cmocka_unit_test_setup_teardown(months_that_are_not_over_or_have_none_before_are_not_compared, open_story,
                                        close_story),
        cmocka_unit_test_setup_teardown(expected_numbers_carry_their_doubt, open_story, close_story),
        cmocka_unit_test_setup_teardown(coverage_is_clipped_to_the_period, open_story, close_story),
        cmocka_unit_test_setup_teardown(a_moved_line_is_counted_by_zone, open_story, close_story),
        cmocka_unit_test_setup_teardown(deadlines_count_days_from_the_as_of, open_story, close_story),
        cmocka_unit_test_setup_teardown(tallies_are_kept_apart_and_never_summed, open_story, close_story),
        cmocka_unit_test_setup_teardown(what_was_judged_otherwise_is_listed, open_story, close_story),
        cmocka_unit_test_setup_teardown(the_timeline_covers_the_case_without_gaps, open_story, close_story),
        cmocka_unit_test_setup_teardown(a_dyad_has_one_name_whichever_way_round_it_is_told, open_story, close_story),
        cmocka_unit_test_setup_teardown(odd_options_are_refused, open_story, close_story),
        cmocka_unit_test_setup_teardown(a_young_zone_is_not_compared_and_told_only_once_it_exists, open_story,
                                        close_story),
        cmocka_unit_test_setup_teardown(readings_that_differ_are_told_as_a_span, open_story, close_story),
        cmocka_unit_test_setup_teardown(an_empty_work_gives_a_bulletin, open_story, close_story),
        cmocka_unit_test_setup_teardown(every_allocation_may_fail, open_story, close_story),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
