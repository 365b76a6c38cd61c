/* SPDX-License-Identifier: Apache-2.0
 *
 * The verdict as a pure function of the conditions. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include "judge/decide.h"

static struct tr_arena arena;
static struct tr_params params;

static int setup(void **state)
{
    (void)state;
    struct tr_error err;
    return tr_arena_open(&arena, 1 << 24, &err) ||
           tr_params_load(&arena, TR_STR("parameters.tsv"), (tr_str){ 0 }, &params, &err);
}

static int teardown(void **state)
{
    (void)state;
    tr_arena_close(&arena);
    return 0;
}

static struct tr_values with(tr_value_id k, double p)
{
    struct tr_values v = tr_jd_values_neutral();
    v.p[k] = p;
    if (k == TR_V_PLACE) v.place_moved[0] = v.place_moved[1] = p;
    return v;
}

static struct tr_decision decided(struct tr_values v)
{
    struct tr_decision d;
    tr_jd_decide(&v, &params, &d);
    return d;
}

static void everything_certain_is_a_violation(void **state)
{
    (void)state;
    struct tr_decision d = decided(tr_jd_values_neutral());
    assert_int_equal(d.verdict, TR_VIOLATION);
    assert_true(d.p_violation == 1);
    assert_string_equal(d.flip, "");
}

static void the_threshold_itself_is_a_violation_and_a_hair_under_is_not(void **state)
{
    (void)state;
    assert_int_equal(decided(with(TR_V_PLACE, 0.80)).verdict, TR_VIOLATION);
    assert_int_equal(decided(with(TR_V_PLACE, 0.799999)).verdict, TR_UNDETERMINED);
}

static void a_condition_at_the_scope_threshold_is_outside_and_names_itself(void **state)
{
    (void)state;
    static const struct {
        tr_value_id k;
        const char *detail;
    } cases[] = { { TR_V_ACTORS, "actors" }, { TR_V_TIME, "time" } };
    for (size_t n = 0; n < TR_COUNT(cases); n++) {
        struct tr_decision d = decided(with(cases[n].k, 0.10));
        assert_int_equal(d.verdict, TR_OUTSIDE_SCOPE);
        assert_string_equal(d.detail, cases[n].detail);
        assert_int_equal(decided(with(cases[n].k, 0.100001)).verdict, TR_UNDETERMINED);
    }
}

static void actors_come_before_time_and_time_before_place(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_PLACE, 0);
    v.place_high = 0;
    assert_string_equal(decided(v).detail, "place");
    v.p[TR_V_TIME] = 0;
    assert_string_equal(decided(v).detail, "time");
    v.p[TR_V_ACTORS] = 0;
    assert_string_equal(decided(v).detail, "actors");
    v.p[TR_V_ACT] = 0;
    assert_string_equal(decided(v).detail, "act");
}

static void a_place_that_may_still_be_in_is_never_called_outside(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_PLACE, 0.01);
    assert_int_equal(decided(v).verdict, TR_UNDETERMINED);
    assert_string_equal(decided(v).detail, "place");
    v.place_high = 0.01;
    assert_int_equal(decided(v).verdict, TR_OUTSIDE_SCOPE);
}

static void a_launch_in_reach_keeps_the_place_open(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_PLACE, 0);
    v.place_high = 0;
    v.p[TR_V_LAUNCH] = 0.4;
    assert_int_equal(decided(v).verdict, TR_UNDETERMINED);
    assert_string_equal(decided(v).detail, "launch");
    v.p[TR_V_LAUNCH] = 0.05;
    assert_int_equal(decided(v).verdict, TR_OUTSIDE_SCOPE);
}

static void a_launch_in_a_zone_outside_lowers_the_older_text(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_LAUNCH_OUT, 0.45);
    struct tr_decision d = decided(v);
    assert_int_equal(d.verdict, TR_UNDETERMINED);
    assert_string_equal(d.flip, "launch");
    assert_true(d.flip_to[0] == 1 && d.flip_to[1] == 0);
}

static void exempt_needs_evidence_of_the_target(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_TARGET, 0.05);
    assert_int_equal(decided(v).verdict, TR_UNDETERMINED);
    assert_string_equal(decided(v).detail, "target");
    v.flags = TR_F_EVIDENCED;
    assert_int_equal(decided(v).verdict, TR_EXEMPT_FOUND);
    v.p[TR_V_TARGET] = 0.200001;
    assert_int_equal(decided(v).verdict, TR_UNDETERMINED);
}

static void a_claim_gives_exempt_claimed_unless_the_record_refutes_it(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_TARGET, 0.95);
    v.flags = TR_F_CLAIMED;
    assert_int_equal(decided(v).verdict, TR_EXEMPT_CLAIMED);
    assert_string_equal(decided(v).detail, "");
    v.flags |= TR_F_CONTESTED;
    assert_string_equal(decided(v).detail, "contested");
    v.flags |= TR_F_CLAIM_REFUTED;
    assert_int_equal(decided(v).verdict, TR_VIOLATION);
}

static void a_claim_makes_nothing_of_what_is_not_covered(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_TIME, 0);
    v.flags = TR_F_CLAIMED;
    assert_int_equal(decided(v).verdict, TR_OUTSIDE_SCOPE);
}

static void a_permission_refutes_by_name(void **state)
{
    (void)state;
    struct tr_decision d = decided(with(TR_V_PERMISSION, 0));
    assert_int_equal(d.verdict, TR_NOT_VIOLATION);
    assert_string_equal(d.detail, "permission");
    assert_int_equal(decided(with(TR_V_PERMISSION, 0.5)).verdict, TR_UNDETERMINED);
}

static void another_weapon_refutes_and_a_missing_act_is_outside(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_ACT, 0);
    assert_int_equal(decided(v).verdict, TR_OUTSIDE_SCOPE);
    v.flags = TR_F_OTHER_WEAPON;
    assert_int_equal(decided(v).verdict, TR_NOT_VIOLATION);
}

static void not_yet_due_and_missed_deadline_name_themselves(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_TIME, 0);
    v.flags = TR_F_NOT_YET_DUE;
    assert_string_equal(decided(v).detail, "not_yet_due");
    v = tr_jd_values_neutral();
    v.flags = TR_F_AFTER_DEADLINE;
    assert_string_equal(decided(v).detail, "missed_deadline");
}

static void the_question_is_the_one_that_moves_most(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_TARGET, 0.5);
    v.p[TR_V_PLACE] = 0.95;
    struct tr_decision d = decided(v);
    assert_string_equal(d.flip, "target");
    assert_true(d.flip_to[0] == 0 && d.flip_to[1] == 0.95);
}

static void a_moved_line_changes_the_verdicts_beside(void **state)
{
    (void)state;
    struct tr_values v = with(TR_V_PLACE, 0.85);
    v.place_moved[0] = 1;
    v.place_moved[1] = 0.3;
    struct tr_decision d = decided(v);
    assert_int_equal(d.verdict, TR_VIOLATION);
    assert_int_equal(d.verdict_out, TR_VIOLATION);
    assert_int_equal(d.verdict_back, TR_UNDETERMINED);
}

static void readings_that_split_are_undetermined_and_told_by_the_lowest(void **state)
{
    (void)state;
    struct tr_decision d[2] = { decided(tr_jd_values_neutral()), decided(with(TR_V_ACTORS, 0)) }, out;
    size_t told;
    tr_jd_combine(d, 2, &out, &told);
    assert_int_equal(out.verdict, TR_UNDETERMINED);
    assert_string_equal(out.detail, "readings_differ");
    assert_int_equal(told, 1);
    assert_true(out.p_violation == 0 && out.flip_to[1] == 1);
    d[1] = d[0];
    tr_jd_combine(d, 2, &out, &told);
    assert_int_equal(out.verdict, TR_VIOLATION);
}

static void more_doubt_never_raises_the_probability(void **state)
{
    (void)state;
    struct tr_rand rand = tr_rand_seed(9);
    for (int n = 0; n < 2000; n++) {
        struct tr_values v = tr_jd_values_neutral();
        for (size_t k = 0; k < TR_VALUES; k++) v.p[k] = tr_round6(tr_rand_unit(&rand));
        size_t k = (size_t)(tr_rand_u64(&rand) % TR_VALUES);
        struct tr_decision before = decided(v);
        v.p[k] = tr_round6(v.p[k] * tr_rand_unit(&rand));
        struct tr_decision after = decided(v);
        if (k == TR_V_OUTSIDE || k == TR_V_LAUNCH_OUT) assert_true(after.p_violation >= before.p_violation);
        else assert_true(after.p_violation <= before.p_violation);
    }
}

static void values_come_back_from_their_text(void **state)
{
    (void)state;
    struct tr_rand rand = tr_rand_seed(4);
    for (int n = 0; n < 500; n++) {
        struct tr_values v = tr_jd_values_neutral(), back;
        for (size_t k = 0; k < TR_VALUES; k++) v.p[k] = tr_round6(tr_rand_unit(&rand));
        v.place_high = tr_round6(tr_rand_unit(&rand));
        v.outside_moved[1] = tr_round6(tr_rand_unit(&rand));
        v.flags = (uint32_t)(tr_rand_u64(&rand) % 256);
        tr_str text = tr_jd_values_text(&arena, &v);
        assert_true(tr_jd_values_parse(text, &back));
        assert_true(tr_str_eq(text, tr_jd_values_text(&arena, &back)));
        for (size_t k = 0; k < TR_VALUES; k++) assert_true(v.p[k] == back.p[k]);
    }
}

static void broken_value_texts_are_refused(void **state)
{
    (void)state;
    struct tr_values v;
    static const char *const bad[] = { "",
                                       "act",
                                       "act -1",
                                       "act x actors 1",
                                       "actors 1 act 1",
                                       "act 1 act 1",
                                       "flags 1 act 1",
                                       "-1",
                                       "act 99999999999999999999" };
    for (size_t k = 0; k < TR_COUNT(bad); k++) assert_false(tr_jd_values_parse(tr_str_of(bad[k]), &v));
    tr_str good = tr_jd_values_text(&arena, &v);
    assert_false(tr_jd_values_parse(tr_str_format(&arena, TR_FMT " more", TR_ARG(good)), &v));
}

static void confirmed_needs_two_voices(void **state)
{
    (void)state;
    assert_int_equal(tr_jd_level(0.95, 1, &params), TR_ASSESSED);
    assert_int_equal(tr_jd_level(0.95, 2, &params), TR_CONFIRMED);
    assert_int_equal(tr_jd_level(0.85, 1, &params), TR_ASSESSED);
    assert_int_equal(tr_jd_level(0.84, 9, &params), TR_ALLEGED);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(everything_certain_is_a_violation),
        cmocka_unit_test(the_threshold_itself_is_a_violation_and_a_hair_under_is_not),
        cmocka_unit_test(a_condition_at_the_scope_threshold_is_outside_and_names_itself),
        cmocka_unit_test(actors_come_before_time_and_time_before_place),
        cmocka_unit_test(a_place_that_may_still_be_in_is_never_called_outside),
        cmocka_unit_test(a_launch_in_reach_keeps_the_place_open),
        cmocka_unit_test(a_launch_in_a_zone_outside_lowers_the_older_text),
        cmocka_unit_test(exempt_needs_evidence_of_the_target),
        cmocka_unit_test(a_claim_gives_exempt_claimed_unless_the_record_refutes_it),
        cmocka_unit_test(a_claim_makes_nothing_of_what_is_not_covered),
        cmocka_unit_test(a_permission_refutes_by_name),
        cmocka_unit_test(another_weapon_refutes_and_a_missing_act_is_outside),
        cmocka_unit_test(not_yet_due_and_missed_deadline_name_themselves),
        cmocka_unit_test(the_question_is_the_one_that_moves_most),
        cmocka_unit_test(a_moved_line_changes_the_verdicts_beside),
        cmocka_unit_test(readings_that_split_are_undetermined_and_told_by_the_lowest),
        cmocka_unit_test(more_doubt_never_raises_the_probability),
        cmocka_unit_test(values_come_back_from_their_text),
        cmocka_unit_test(broken_value_texts_are_refused),
        cmocka_unit_test(confirmed_needs_two_voices),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
