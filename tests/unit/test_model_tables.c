/* SPDX-License-Identifier: Apache-2.0
 *
 * Parameters and acts: the built-in tables are whole, a case's own file changes what it names and no more. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>

#include "truce/model.h"

static struct tr_arena arena;
static struct tr_error err;
#define HEADER "name\tvalue\tunit\twhy\n"

static int arena_open(void **state)
{
    (void)state;
    return tr_arena_open(&arena, (size_t)8 << 20, &err) == TR_OK ? 0 : -1;
}
static int arena_close(void **state)
{
    (void)state;
    tr_arena_close(&arena);
    return 0;
}

static void the_built_in_parameters_are_whole(void **state)
{
    struct tr_params p;
    (void)state;
    if (tr_params_load(&arena, TR_STR("p"), TR_STR(""), &p, &err) != TR_OK) fail_msg("%s", err.text);
    assert_true(p.v[TR_P_VIOLATION_MIN] == 0.8 && p.v[TR_P_REACH_M] == 15000);
    assert_true(tr_str_is(p.version, "2026.2"));
}

static void a_file_changes_what_it_names_and_the_version(void **state)
{
    struct tr_params p, q;
    (void)state;
    assert_int_equal(tr_params_load(&arena, TR_STR("p"), TR_STR(HEADER "violation_min\t0.9\tp\tmine\r\n"), &p, &err),
                     TR_OK);
    assert_true(p.v[TR_P_VIOLATION_MIN] == 0.9 && p.v[TR_P_REFUTED_MAX] == 0.1);
    assert_true(tr_str_starts(p.version, TR_STR("2026.2+")) && p.version.n == 15);
    assert_int_equal(tr_params_load(&arena, TR_STR("p"), tr_embedded("parameters.tsv"), &q, &err), TR_OK);
    assert_true(tr_str_is(q.version, "2026.2"));
}

static void a_bad_parameter_file_is_refused_with_its_line(void **state)
{
    static const struct {
        const char *text, *says;
    } cases[] = {
        { HEADER "violaton_min\t0.9\tp\t\n",
          "p.tsv:2: unknown parameter `violaton_min`; did you mean `violation_min`?" },
        { "# a comment\n\n" HEADER "violation_min\t1.5\tp\t\n",
          "p.tsv:4: value `1.5` of violation_min, expected a number from 0 to 1" },
        { HEADER "violation_min\tnan\tp\t\n", "value `nan`" },
        { HEADER "violation_min\t\tp\t\n", "value ``" },
        { HEADER "violation_min\t0.9\tkm\t\n", "unit `km` of violation_min, expected `p`" },
        { HEADER "violation_min\t0.9\tfoot\t\n", "unit `foot`" },
        { HEADER "indirect_fire_reach_m\t-1\tm\t\n", "value `-1`" },
        { HEADER "violation_min\t0.9\tp\t\nviolation_min\t0.9\tp\t\n", "p.tsv:3: violation_min stands there twice" },
        { HEADER "violation_min\t0.05\tp\t\n", "refuted_max is 0.1, expected at most violation_min" },
        { "value\tname\n", "column 1 is `value`, expected `name`" },
        { "\n\n", "empty" },
        { "\xff", "not UTF-8" },
    };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_params p;
        assert_int_equal(tr_params_load(&arena, TR_STR("p.tsv"), tr_str_of(cases[k].text), &p, &err), TR_BAD_INPUT);
        if (!strstr(err.text, cases[k].says)) fail_msg("expected `%s`, told: %s", cases[k].says, err.text);
    }
}

static void acts_are_known_by_code_and_class(void **state)
{
    struct tr_acts acts;
    (void)state;
    if (tr_acts_load(&arena, &acts, &err) != TR_OK) fail_msg("%s", err.text);
    const struct tr_act *shelling = tr_act_find(&acts, TR_STR("heavy_weapon_fire"));
    assert_non_null(shelling);
    assert_true(shelling->indirect && shelling->armed);
    assert_false(tr_act_find(&acts, TR_STR("lethal_force_unspecified"))->indirect); /* "maybe" is no yes */
    assert_null(tr_act_find(&acts, TR_STR("hostilities")));
    assert_true(tr_act_word_known(&acts, TR_STR("hostilities")) && tr_act_word_known(&acts, TR_STR("air_strike")));
    assert_false(tr_act_word_known(&acts, TR_STR("hostility")));
    tr_str words[] = { TR_LIT("hostilities"), TR_LIT("overflight") };
    struct tr_strs set = { words, 2 };
    assert_true(tr_act_in(&acts, TR_STR("air_strike"), set) && tr_act_in(&acts, TR_STR("overflight"), set));
    assert_false(tr_act_in(&acts, TR_STR("weapon_presence"), set) || tr_act_in(&acts, TR_STR("no_such_act"), set));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_built_in_parameters_are_whole),
        cmocka_unit_test(a_file_changes_what_it_names_and_the_version),
        cmocka_unit_test(a_bad_parameter_file_is_refused_with_its_line),
        cmocka_unit_test(acts_are_known_by_code_and_class),
    };
    return cmocka_run_group_tests(tests, arena_open, arena_close);
}
