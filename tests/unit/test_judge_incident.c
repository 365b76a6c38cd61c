/* SPDX-License-Identifier: Apache-2.0
 *
 * One incident against a hand-built agreement: who is judged, what may not matter, what must not break. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "judge_fixture.h"

static void a_bound_pair_in_the_zone_is_a_violation_by_nobody_named(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    tr_findings f = fx_judge(&x);
    assert_int_equal(f.n, 1);
    assert_int_equal(f.v[0].verdict, TR_VIOLATION);
    assert_int_equal(f.v[0].provision, FX_BAN);
    assert_int_equal(f.v[0].parties.n, 1);
    assert_true(tr_str_is(f.v[0].parties.v[0].party, "unknown"));
    assert_int_equal(f.v[0].id.n, 14);
    fx_close(&x);
}

static void order_of_two_sides_and_whose_dead_change_nothing(void **state)
{
    (void)state;
    static const char *const names[] = { "gov", "blue", "red", "insurgents", "civilians", "Nobody Known", "blue, red" };
    for (size_t a = 0; a < TR_COUNT(names); a++)
        for (size_t t = 0; t < TR_COUNT(names); t++) {
            struct fixture x;
            fx_open(&x);
            fx_presence(&x, FX_RED, (a + t) % 2 ? "held" : "absent");
            x.provisions[FX_BAN].protects_civilians = a % 2;
            x.actor.name = tr_str_of(names[a]), x.target.name = tr_str_of(names[t]);
            x.report.counts[TR_KILLED_ACTOR].best = 5;
            tr_findings one = fx_judge(&x);
            x.actor.name = tr_str_of(names[t]), x.target.name = tr_str_of(names[a]);
            x.report.counts[TR_KILLED_ACTOR].best = TR_UNKNOWN, x.report.counts[TR_KILLED_TARGET].best = 5;
            tr_findings other = fx_judge(&x);
            assert_int_equal(one.n, other.n);
            assert_int_equal(one.v[0].verdict, other.v[0].verdict);
            assert_true(tr_str_eq(one.v[0].detail, other.v[0].detail));
            assert_true(one.v[0].p_violation == other.v[0].p_violation && one.v[0].p_exempt == other.v[0].p_exempt);
            assert_int_equal(one.v[0].parties.n, other.v[0].parties.n);
            fx_close(&x);
        }
}

static void records_that_are_no_incidents_give_no_findings(void **state)
{
    (void)state;
    static const tr_kind kinds[] = { TR_AGGREGATE, TR_TALLY, TR_COVERAGE, TR_POST, TR_PERFORMANCE, TR_RETRACTION };
    for (size_t k = 0; k < TR_COUNT(kinds); k++) {
        struct fixture x;
        fx_open(&x);
        x.report.kind = kinds[k];
        assert_int_equal(fx_judge(&x).n, 0);
        fx_close(&x);
    }
}

static void actors_are_found_by_code_id_name_and_in_parts(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    (void)fx_judge(&x);
    static const struct {
        struct tr_ref ref;
        size_t n, first;
    } cases[] = {
        { { TR_LIT("ucdp"), TR_LIT("77"), TR_LIT("whatever") }, 1, FX_GOV },
        { { TR_LIT("ucdp"), TR_LIT("78"), TR_LIT("whatever") }, 0, 0 },
        { { TR_LIT(""), TR_LIT(""), TR_LIT("blue") }, 1, FX_BLUE },
        { { TR_LIT(""), TR_LIT("blue"), TR_LIT("") }, 1, FX_BLUE },
        { { TR_LIT(""), TR_LIT(""), TR_LIT("BLUE  brigade") }, 1, FX_BLUE },
        { { TR_LIT(""), TR_LIT(""), TR_LIT("Red Host, Blue Brigade") }, 2, FX_RED },
        { { TR_LIT(""), TR_LIT(""), TR_LIT("Red Host / Nobody; blue & gov") }, 3, FX_RED },
        { { TR_LIT(""), TR_LIT(""), TR_LIT(",,;;//") }, 0, 0 },
        { { TR_LIT(""), TR_LIT(""), TR_LIT("") }, 0, 0 },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        tr_indexes out;
        tr_actor_resolve(x.setup, &x.a, &cases[k].ref, &out);
        assert_int_equal(out.n, cases[k].n);
        if (out.n) assert_int_equal(out.v[0], cases[k].first);
    }
    fx_close(&x);
}

static void a_thousand_names_in_one_cell_are_bounded(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    static char many[40000];
    for (size_t k = 0; k < sizeof many; k++) many[k] = k % 4 == 3 ? ',' : (char)('a' + k / 7 % 26);
    x.target.name = (tr_str){ many, sizeof many };
    assert_int_equal(fx_judge(&x).v[0].verdict, TR_OUTSIDE_SCOPE);
    fx_close(&x);
}

static void a_hidden_group_counts_by_the_presence_rows(void **state)
{
    (void)state;
    static const struct {
        const char *red, *blue;
        tr_verdict verdict;
    } cases[] = {
        { NULL, NULL, TR_VIOLATION },
        { "absent", "held", TR_VIOLATION },
        { "held", "held", TR_UNDETERMINED },
        { "held", NULL, TR_UNDETERMINED },
        { "present", "absent", TR_EXEMPT_FOUND },
        { "contested", NULL, TR_UNDETERMINED },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct fixture x;
        fx_open(&x);
        x.target.name = TR_STR("insurgents");
        if (cases[k].red) fx_presence(&x, FX_RED, cases[k].red);
        if (cases[k].blue) fx_presence(&x, FX_BLUE, cases[k].blue);
        assert_int_equal(fx_judge(&x).v[0].verdict, cases[k].verdict);
        fx_close(&x);
    }
}

static void a_claim_of_the_attackers_own_source_is_no_evidence(void **state)
{
    (void)state;
    struct fixture x;
    struct tr_source office = { .id = TR_LIT("office"), .interest = TR_LIT("gov") };
    struct tr_sources sources = { .list = { &office, 1, 1 } };
    fx_open(&x);
    x.target.name = TR_STR("red");
    x.report.directed = true;
    assert_int_equal(fx_judge(&x).v[0].verdict, TR_EXEMPT_FOUND);
    x.report.source = TR_STR("office");
    tr_findings out;
    assert_int_equal(tr_judge_open(&x.a, &x.g, &x.acts, &x.params, &sources, &x.setup, &x.err), TR_OK);
    assert_int_equal(tr_judge_incident(x.setup, &x.a, &x.incident, 0, &out, &x.err), TR_OK);
    assert_int_equal(out.v[0].verdict, TR_EXEMPT_CLAIMED);
    fx_close(&x);
}

static bool has_rule(const struct tr_finding *f, const char *rule)
{
    for (size_t k = 0; k < f->reasons.n; k++)
        if (tr_str_is(f->reasons.v[k].rule, rule)) return true;
    return false;
}

static void civilians_alone_among_the_dead_show_no_exempt_target(void **state)
{
    (void)state;
    static const struct {
        int64_t all, civilians, one, other, unknown;
        bool directed;
        tr_verdict verdict;
    } cases[] = {
        { 8, 8, 0, 0, 0, false, TR_OUTSIDE_SCOPE },
        { 8, 8, TR_UNKNOWN, TR_UNKNOWN, TR_UNKNOWN, false, TR_OUTSIDE_SCOPE },
        { 8, 8, 0, 0, 0, true, TR_EXEMPT_FOUND },
        { 9, 8, 0, 1, 0, false, TR_EXEMPT_FOUND },
        { 9, 8, 1, 0, 0, false, TR_EXEMPT_FOUND },
        { 9, 8, 0, 0, 1, false, TR_EXEMPT_FOUND },
        { 9, 8, 0, 0, 0, false, TR_EXEMPT_FOUND },
        { TR_UNKNOWN, 8, TR_UNKNOWN, TR_UNKNOWN, TR_UNKNOWN, false, TR_EXEMPT_FOUND },
        { 8, TR_UNKNOWN, TR_UNKNOWN, TR_UNKNOWN, TR_UNKNOWN, false, TR_EXEMPT_FOUND },
        { 0, 0, 0, 0, 0, false, TR_EXEMPT_FOUND },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++)
        for (int swapped = 0; swapped < 2; swapped++) {
            struct fixture x;
            fx_open(&x);
            x.report.directed = cases[k].directed && !swapped;
            x.actor.name = swapped ? TR_STR("red") : TR_STR("gov");
            x.target.name = swapped ? TR_STR("gov") : TR_STR("red");
            x.report.counts[TR_KILLED].best = cases[k].all;
            x.report.counts[TR_KILLED_CIVILIANS].best = cases[k].civilians;
            x.report.counts[TR_KILLED_ACTOR].best = cases[k].one;
            x.report.counts[TR_KILLED_TARGET].best = cases[k].other;
            x.report.counts[TR_KILLED_UNKNOWN].best = cases[k].unknown;
            tr_findings f = fx_judge(&x);
            const bool outside = cases[k].verdict == TR_OUTSIDE_SCOPE || (cases[k].directed && swapped);
            assert_int_equal(f.n, 1);
            assert_int_equal(f.v[0].verdict, outside ? TR_OUTSIDE_SCOPE : TR_EXEMPT_FOUND);
            assert_true(f.v[0].p_violation == 0);
            assert_int_equal(has_rule(&f.v[0], "actors.only_civilians_died"), outside);
            if (outside) assert_true(tr_str_is(f.v[0].detail, "actors"));
            if (outside) assert_true(has_rule(&f.v[0], "record.civilian_deaths"));
            fx_close(&x);
        }
}

static void unknown_always_keeps_its_share(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    x.params.v[TR_P_DIRECTED_P] = 1;
    x.report.directed = true;
    tr_findings f = fx_judge(&x);
    assert_int_equal(f.v[0].parties.n, 2);
    assert_true(tr_str_is(f.v[0].parties.v[0].party, "gov"));
    assert_true(f.v[0].parties.v[0].p == 0.95 && f.v[0].parties.v[1].p == 0.05);
    fx_close(&x);
}

static void the_same_zone_twice_gives_one_finding(void **state)
{
    (void)state;
    struct fixture x;
    size_t twice[2] = { 0, 0 };
    fx_open(&x);
    x.provisions[FX_BAN].zones.v = twice, x.provisions[FX_BAN].zones.n = 2;
    assert_int_equal(fx_judge(&x).n, 1);
    fx_close(&x);
}

static void rows_that_point_nowhere_are_passed_over(void **state)
{
    (void)state;
    struct fixture x;
    size_t wild[1] = { 99 };
    fx_open(&x);
    x.provisions[FX_BAN].zones.v = wild;
    x.presence_rows[0] = 12345, x.located.presence.n = 1;
    x.actors[FX_UMBRELLA].may_hide.v = wild;
    x.target.name = TR_STR("insurgents");
    x.incident.located = NULL;
    assert_int_equal(fx_judge(&x).n, 1);
    fx_close(&x);
}

static void too_many_readings_are_refused_in_one_sentence(void **state)
{
    (void)state;
    struct fixture x;
    static struct tr_reading many[65];
    fx_open(&x);
    x.g.readings.v = many, x.g.readings.n = 65;
    assert_int_equal(tr_judge_open(&x.a, &x.g, &x.acts, &x.params, NULL, &x.setup, &x.err), TR_BAD_INPUT);
    assert_non_null(strstr(x.err.text, "65 readings"));
    fx_close(&x);
}

static void a_reading_splits_and_one_without_effect_is_not_told(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    x.readings[0].id = TR_STR("q"), x.values[0].id = TR_STR("yes"), x.values[1].id = TR_STR("no");
    x.readings[0].values.v = x.values, x.readings[0].values.n = 2;
    x.g.readings.v = x.readings, x.g.readings.n = 1;
    x.roles[1].when = (struct tr_when){ 0, 0 };
    tr_findings f = fx_judge(&x);
    assert_int_equal(f.v[0].verdict, TR_UNDETERMINED);
    assert_true(tr_str_is(f.v[0].detail, "readings_differ"));
    assert_int_equal(f.v[0].by_reading.n, 2);
    assert_true(tr_str_is(f.v[0].by_reading.v[1].reading, "q=no"));
    x.roles[1].when = TR_UNCONDITIONAL;
    x.designations[0].when = (struct tr_when){ 0, 0 };
    x.target.name = TR_STR("insurgents");
    f = fx_judge(&x);
    assert_int_equal(f.v[0].verdict, TR_VIOLATION);
    assert_int_equal(f.v[0].by_reading.n, 0);
    fx_close(&x);
}

static void every_allocation_may_fail_once(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    x.target.name = TR_STR("insurgents");
    fx_presence(&x, FX_RED, "held");
    bool done = false;
    for (int64_t k = 0; !done && k < 2000; k++) {
        int64_t fuse = k;
        tr_findings out;
        struct tr_arena mark = x.a;
        x.a.fuse = &fuse;
        tr_rc rc = tr_judge_open(&x.a, &x.g, &x.acts, &x.params, NULL, &x.setup, &x.err);
        if (rc == TR_OK) rc = tr_judge_incident(x.setup, &x.a, &x.incident, 0, &out, &x.err);
        done = rc == TR_OK && fuse > 0;
        if (rc != TR_OK) assert_int_equal(rc, TR_NOMEM);
        x.a = mark;
        x.a.fuse = NULL;
    }
    assert_true(done);
    fx_close(&x);
}

static void the_strongest_verdict_counts(void **state)
{
    (void)state;
    struct tr_finding f[3] = { { .verdict = TR_OUTSIDE_SCOPE },
                               { .verdict = TR_EXEMPT_FOUND },
                               { .verdict = TR_UNDETERMINED } };
    assert_int_equal(tr_strongest(f, 3), TR_UNDETERMINED);
    assert_int_equal(tr_strongest(f, 1), TR_OUTSIDE_SCOPE);
    assert_int_equal(tr_strongest(f, 0), TR_NOT_ASSESSED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_bound_pair_in_the_zone_is_a_violation_by_nobody_named),
        cmocka_unit_test(order_of_two_sides_and_whose_dead_change_nothing),
        cmocka_unit_test(records_that_are_no_incidents_give_no_findings),
        cmocka_unit_test(actors_are_found_by_code_id_name_and_in_parts),
        cmocka_unit_test(a_thousand_names_in_one_cell_are_bounded),
        cmocka_unit_test(a_hidden_group_counts_by_the_presence_rows),
        cmocka_unit_test(a_claim_of_the_attackers_own_source_is_no_evidence),
        cmocka_unit_test(civilians_alone_among_the_dead_show_no_exempt_target),
        cmocka_unit_test(unknown_always_keeps_its_share),
        cmocka_unit_test(the_same_zone_twice_gives_one_finding),
        cmocka_unit_test(rows_that_point_nowhere_are_passed_over),
        cmocka_unit_test(too_many_readings_are_refused_in_one_sentence),
        cmocka_unit_test(a_reading_splits_and_one_without_effect_is_not_told),
        cmocka_unit_test(every_allocation_may_fail_once),
        cmocka_unit_test(the_strongest_verdict_counts),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
