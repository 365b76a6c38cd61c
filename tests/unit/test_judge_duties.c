/* SPDX-License-Identifier: Apache-2.0
 *
 * Duties and deadlines as of a moment. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "judge/duty_decide.h"
#include "judge_fixture.h"

enum { DUE = 20, NOW = 30 };

struct told { /* one report of a duty */
    tr_kind kind;
    const char *outcome;
    int day;
    double share;
};

static struct tr_finding duty_as_of(struct fixture *x, const struct told *told, size_t n, int day, bool replays)
{
    static struct tr_report reports[8];
    static struct tr_special specials[8];
    static struct tr_report *list[8];
    tr_findings out;
    struct tr_provision *p = &x->provisions[FX_BAN];
    p->modality = TR_OBLIGE, p->duty = TR_STR("release"), p->acts.n = 0, p->deadline = DUE * TR_DAY;
    for (size_t k = 0; k < n; k++) {
        specials[k] = (struct tr_special){ .duty = TR_LIT("release"),
                                           .outcome = tr_str_of(told[k].outcome),
                                           .share = told[k].share,
                                           .zone = TR_LIT("vale") };
        reports[k] = (struct tr_report){ .id = TR_LIT("r2222222222222"),
                                         .kind = told[k].kind,
                                         .source = TR_LIT("press"),
                                         .special = &specials[k],
                                         .when = { told[k].day * TR_DAY, (told[k].day + 1) * TR_DAY } };
        list[k] = &reports[k];
    }
    struct tr_work w = { .as_of = day * TR_DAY, .agreement = &x->g, .reports = list, .n_reports = n };
    assert_int_equal(tr_judge_open(&x->a, &x->g, &x->acts, &x->params, NULL, &x->setup, &x->err), TR_OK);
    assert_int_equal(tr_judge_duties(x->setup, &x->a, &w, &out, &x->err), TR_OK);
    assert_int_equal(out.n, 1);
    struct tr_sink line = { 0 }, again = { 0 };
    tr_finding_json(&x->g, &out.v[0], &line);
    assert_int_equal(tr_judge_replay(&x->a, &x->params, tr_sink_text(&line), &again, &x->err), TR_OK);
    assert_int_equal(tr_str_eq(tr_sink_text(&line), tr_sink_text(&again)), replays);
    tr_sink_close(&line);
    tr_sink_close(&again);
    return out.v[0];
}

static void a_duty_is_what_was_told_of_it_by_then(void **state)
{
    (void)state;
    static const struct {
        struct told told[2];
        size_t n;
        int day;
        tr_verdict verdict;
        const char *detail;
    } cases[] = {
        { { { TR_PERFORMANCE, "done", 10, -1 } }, 1, NOW, TR_NOT_VIOLATION, "met" },
        { { { TR_PERFORMANCE, "done", 25, -1 } }, 1, NOW, TR_VIOLATION, "met_late" },
        { { { TR_PERFORMANCE, "done", 25, -1 } }, 1, 22, TR_NOT_ASSESSED, "not_assessed" }, /* told later than that */
        { { { TR_PERFORMANCE, "not_done", 25, -1 } }, 1, NOW, TR_VIOLATION, "missed" },
        { { { TR_PERFORMANCE, "not_done", 15, -1 } }, 1, 18, TR_OUTSIDE_SCOPE, "not_yet_due" },
        { { { TR_PERFORMANCE, "partly_done", 25, -1 } }, 1, NOW, TR_UNDETERMINED, "partly" },
        { { { TR_PERFORMANCE, "done", 10, -1 }, { TR_PERFORMANCE, "not_done", 25, -1 } },
          2,
          NOW,
          TR_UNDETERMINED,
          "contested" },
        { { { TR_COVERAGE, "", 25, 0.9 } }, 1, NOW, TR_VIOLATION, "missed" },
        { { { TR_COVERAGE, "", 25, 0.2 } }, 1, NOW, TR_UNDETERMINED, "coverage" },
        { { { TR_COVERAGE, "", 10, 0.9 } }, 1, NOW, TR_NOT_ASSESSED, "not_assessed" }, /* watched before it was due */
        { { { TR_REPORT, "", 10, 0 } }, 0, NOW, TR_NOT_ASSESSED, "not_assessed" },
        { { { TR_REPORT, "", 10, 0 } }, 0, 10, TR_OUTSIDE_SCOPE, "not_yet_due" },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct fixture x;
        fx_open(&x);
        struct tr_finding f = duty_as_of(&x, cases[k].told, cases[k].n, cases[k].day, true);
        assert_true(tr_str_is(f.detail, cases[k].detail));
        assert_int_equal(f.verdict, cases[k].verdict);
        assert_int_equal(f.incident_index, TR_NONE);
        fx_close(&x);
    }
}

static void silence_about_a_lasting_duty_is_no_breach(void **state)
{
    (void)state;
    struct tr_params params;
    struct fixture x;
    fx_open(&x);
    params = x.params;
    struct tr_duty_values v = { .as_of = 10,
                                .since = 1,
                                .deadline = TR_TIME_NONE,
                                .done = TR_TIME_NONE,
                                .partly = TR_TIME_NONE,
                                .not_done = TR_TIME_NONE,
                                .breached = TR_TIME_NONE,
                                .watched = 1 };
    struct tr_duty_decision d;
    tr_jd_decide_duty(&v, &params, &d);
    assert_int_equal(d.verdict, TR_UNDETERMINED);
    fx_close(&x);
}

static void a_breach_on_record_contests_that_a_duty_was_done(void **state)
{
    (void)state;
    struct fixture x;
    struct tr_duty_decision d;
    fx_open(&x);
    struct tr_duty_values v = { .as_of = 100,
                                .since = 1,
                                .deadline = 50,
                                .done = 40,
                                .partly = TR_TIME_NONE,
                                .not_done = TR_TIME_NONE,
                                .breached = TR_TIME_NONE,
                                .watched = -1 };
    tr_jd_decide_duty(&v, &x.params, &d);
    assert_int_equal(d.verdict, TR_NOT_VIOLATION);
    v.breached = 30; /* before it was done */
    tr_jd_decide_duty(&v, &x.params, &d);
    assert_int_equal(d.verdict, TR_NOT_VIOLATION);
    v.breached = 60;
    tr_jd_decide_duty(&v, &x.params, &d);
    assert_int_equal(d.verdict, TR_UNDETERMINED);
    assert_string_equal(d.detail, "contested");
    fx_close(&x);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_duty_is_what_was_told_of_it_by_then),
        cmocka_unit_test(silence_about_a_lasting_duty_is_no_breach),
        cmocka_unit_test(a_breach_on_record_contests_that_a_duty_was_done),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
