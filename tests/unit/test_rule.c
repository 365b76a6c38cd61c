/* SPDX-License-Identifier: Apache-2.0
 *
 * The lexicon and the rules that are built in: nothing wrong in them, and every rule's own tests hold. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "text/understand.h"
#include "truce/model.h"

static struct tr_arena arena;
static struct tr_text_tools tools;

static void the_built_in_lexicon_has_no_faults(void **state)
{
    (void)state;
    for (size_t k = 0; k < tools.lexicon.faults.n; k++)
        print_message(TR_FMT ":%u: " TR_FMT "\n", TR_ARG(tools.lexicon.faults.v[k].file),
                      tools.lexicon.faults.v[k].line, TR_ARG(tools.lexicon.faults.v[k].text));
    assert_int_equal(tools.lexicon.faults.n, 0);
}

static void the_built_in_rules_have_no_faults(void **state)
{
    (void)state;
    for (size_t k = 0; k < tools.rules.faults.n; k++)
        print_message(TR_FMT ":%u: " TR_FMT "\n", TR_ARG(tools.rules.faults.v[k].file), tools.rules.faults.v[k].line,
                      TR_ARG(tools.rules.faults.v[k].text));
    assert_int_equal(tools.rules.faults.n, 0);
}

static void every_rule_passes_its_own_tests(void **state)
{
    (void)state;
    struct tr_sink out = { 0 };
    size_t run, failed;
    assert_int_equal(tr_rules_test(&arena, &tools, &run, &failed, &out, NULL), TR_OK);
    if (out.n) print_message(TR_FMT, TR_ARG(tr_sink_text(&out)));
    print_message("%zu rules, %zu test sentences, %zu failed\n", tools.rules.list.n, run, failed);
    tr_sink_close(&out);
    assert_true(run > 0);
    assert_int_equal(failed, 0);
}

static void rules_name_acts_that_there_are(void **state)
{
    (void)state;
    struct tr_acts acts;
    size_t wrong = 0;
    assert_int_equal(tr_acts_load(&arena, &acts, NULL), TR_OK);
    for (size_t k = 0; k < tools.rules.list.n; k++) {
        const struct tr_rule *r = &tools.rules.list.v[k];
        if (!r->act.n || tr_act_find(&acts, r->act)) continue;
        print_message("rule " TR_FMT ": no act " TR_FMT "\n", TR_ARG(r->id), TR_ARG(r->act));
        wrong++;
    }
    assert_int_equal(wrong, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_built_in_lexicon_has_no_faults),
        cmocka_unit_test(the_built_in_rules_have_no_faults),
        cmocka_unit_test(rules_name_acts_that_there_are),
        cmocka_unit_test(every_rule_passes_its_own_tests),
    };
    if (tr_arena_open(&arena, (size_t)1 << 30, NULL) != TR_OK ||
        tr_text_tools_open(&arena, NULL, 0, &tools, NULL) != TR_OK)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&arena);
    return failed;
}
