/* SPDX-License-Identifier: Apache-2.0
 *
 * Mentions of events in one document: which tell of the same one. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "text/merge.h"

enum { MOST = 8 };
static struct tr_arena room;
static struct tr_claim claims[MOST];
static struct tr_mention mentions[MOST];
static size_t n, event[MOST];

static struct tr_claim *mention(const char *act, const char *mode, size_t sentence, bool points_back)
{
    struct tr_claim *c = &claims[n];
    *c = tr_claim_blank();
    c->type = TR_CLAIM_EVENT;
    c->act = tr_str_of(act);
    c->mode = tr_str_of(mode);
    c->status = TR_STATUS_HAPPENED;
    mentions[n++] =
        (struct tr_mention){ .claim = c, .sentence = sentence, .block = sentence / 3, .points_back = points_back };
    return c;
}

static void names(struct tr_claim *c, const char *role, const char *name, const char *id)
{
    struct tr_named one = { .role = tr_str_of(role), .name = tr_str_of(name), .id = tr_str_of(id) };
    assert_true(TR_PUSH(&room, &c->actors, one));
}

static void merge(void) { assert_int_equal(tr_merge_mentions(&room, mentions, n, event, NULL), TR_OK); }
static int begin(void **state)
{
    (void)state;
    n = 0;
    return 0;
}

static void a_bomb_and_those_whom_it_killed_are_one_event(void **state)
{
    (void)state;
    names(mention("explosive_device", "explosives", 0, false), "target", "the embassy of Norway", "NOR.GOV.AMB");
    names(mention("lethal_force_unspecified", "kill", 1, false), "target", "four people", "CVL");
    merge();
    assert_int_equal(event[1], 0);
}

static void two_named_victims_are_two_events(void **state)
{
    (void)state;
    names(mention("lethal_force_unspecified", "kill", 0, false), "target", "Judge Olsen", "");
    names(mention("lethal_force_unspecified", "kill", 4, false), "target", "Mayor Hansen", "");
    merge();
    assert_int_equal(event[1], 1);
}

static void other_days_are_other_events(void **state)
{
    (void)state;
    tr_time day = tr_time_of(NULL, 2017, 5, 4, 0, 0, 0);
    mention("heavy_weapon_fire", "", 0, false)->when = (tr_span){ day, day + TR_DAY };
    mention("heavy_weapon_fire", "", 1, true)->when = (tr_span){ day - TR_DAY, day };
    merge();
    assert_int_equal(event[1], 1);
}

static void the_attack_points_back_to_the_one_that_was_told(void **state)
{
    (void)state;
    names(mention("small_arms_fire", "firearms", 0, false), "target", "a bus", "");
    mention("lethal_force_unspecified", "", 6, true);
    merge();
    assert_int_equal(event[1], 0);
}

static void an_abduction_is_no_shelling(void **state)
{
    (void)state;
    mention("abduction_detention", "abduct", 0, false);
    mention("heavy_weapon_fire", "", 0, true);
    merge();
    assert_int_equal(event[1], 1);
}

static void what_is_denied_is_not_what_happened(void **state)
{
    (void)state;
    mention("air_strike", "aerial", 0, false);
    struct tr_claim *c = mention("air_strike", "aerial", 0, true);
    c->status = TR_STATUS_DENIED;
    c->negated = true;
    merge();
    assert_int_equal(event[1], 1);
}

static void other_doers_are_other_events(void **state)
{
    (void)state;
    names(mention("ground_assault", "", 0, false), "source", "rebels", "NOR.REB");
    names(mention("ground_assault", "", 1, false), "source", "the army", "SWE.MIL");
    merge();
    assert_int_equal(event[1], 1);
}

static void who_was_also_killed_was_killed_with_him(void **state)
{
    (void)state;
    names(mention("lethal_force_unspecified", "kill", 0, false), "target", "Judge Olsen", "");
    names(mention("lethal_force_unspecified", "kill", 1, false), "target", "the driver", "CVL");
    names(mention("lethal_force_unspecified", "kill", 8, false), "target", "Mayor Hansen", "");
    mentions[1].adds = mentions[2].adds = true;
    merge();
    assert_int_equal(event[1], 0);
    assert_int_equal(event[2], 2); /* far from what it could add to */
}

static void an_inherited_day_parts_nothing(void **state)
{
    (void)state;
    struct tr_claim *first = mention("lethal_force_unspecified", "kill", 0, false);
    names(first, "target", "Judge Olsen", "");
    first->when = (tr_span){ 0, TR_DAY };
    struct tr_claim *second = mention("small_arms_fire", "firearms", 5, false);
    names(second, "target", "Olsen", "");
    second->when = (tr_span){ 3 * TR_DAY, 4 * TR_DAY };
    second->when_basis = TR_STR("inherited");
    merge();
    assert_int_equal(event[1], 0);
}

static void a_given_name_in_common_is_not_the_same_person(void **state)
{
    (void)state;
    names(mention("lethal_force_unspecified", "kill", 0, false), "target", "Senator Luis Carlos Mora", "");
    names(mention("lethal_force_unspecified", "kill", 4, false), "target", "Judge Carlos Lara Diaz", "");
    names(mention("lethal_force_unspecified", "kill", 5, false), "target", "Luis Mora", "");
    names(mention("lethal_force_unspecified", "kill", 8, false), "target", "Carlos Lara", "");
    merge();
    assert_int_equal(event[1], 1);
    assert_int_equal(event[2], 0);
    assert_int_equal(event[3], 1);
}

static void the_same_doer_alone_makes_no_act_the_same(void **state)
{
    (void)state;
    names(mention("small_arms_fire", "firearms", 0, false), "source", "rebels", "NOR.REB");
    struct tr_claim *second = mention("lethal_force_unspecified", "wound", 5, false);
    names(second, "source", "rebels", "NOR.REB");
    names(second, "target", "a farmer", "");
    merge();
    assert_int_equal(event[1], 1);
}

static void what_a_year_adds_up_to_is_none_of_its_acts(void **state)
{
    (void)state;
    struct tr_claim *first = mention("lethal_force_unspecified", "kill", 0, false);
    names(first, "target", "mayors", "GOV.LOC");
    struct tr_claim *sum = mention("lethal_force_unspecified", "kill", 1, false);
    names(sum, "target", "mayors", "GOV.LOC");
    sum->when = (tr_span){ 0, 300 * TR_DAY };
    merge();
    assert_int_equal(event[1], 1);
}

static void more_dead_than_were_told_are_others(void **state)
{
    (void)state;
    struct tr_claim *two = mention("lethal_force_unspecified", "kill", 0, false);
    names(two, "target", "teachers", "EDU");
    two->counts[TR_KILLED] = (struct tr_count){ .low = 2, .best = 2, .high = 2 };
    struct tr_claim *dozen = mention("lethal_force_unspecified", "kill", 1, false);
    names(dozen, "target", "people", "CVL");
    dozen->counts[TR_KILLED] = (struct tr_count){ .low = 12, .best = 12, .high = 12 };
    merge();
    assert_int_equal(event[1], 1);
}

static void one_more_act_is_none_of_those_before(void **state)
{
    (void)state;
    names(mention("explosive_device", "explosives", 0, false), "target", "the embassy", "");
    mention("explosive_device", "explosives", 1, false)->about = TR_STR("the railway");
    mentions[1].more = true;
    mentions[1].adds = true;
    names(mention("explosive_device", "explosives", 2, false), "target", "the embassy", "");
    mentions[2].more = true;
    merge();
    assert_int_equal(event[1], 1);
    assert_int_equal(event[2], 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test_setup(a_bomb_and_those_whom_it_killed_are_one_event, begin),
        cmocka_unit_test_setup(two_named_victims_are_two_events, begin),
        cmocka_unit_test_setup(other_days_are_other_events, begin),
        cmocka_unit_test_setup(the_attack_points_back_to_the_one_that_was_told, begin),
        cmocka_unit_test_setup(an_abduction_is_no_shelling, begin),
        cmocka_unit_test_setup(what_is_denied_is_not_what_happened, begin),
        cmocka_unit_test_setup(other_doers_are_other_events, begin),
        cmocka_unit_test_setup(who_was_also_killed_was_killed_with_him, begin),
        cmocka_unit_test_setup(an_inherited_day_parts_nothing, begin),
        cmocka_unit_test_setup(a_given_name_in_common_is_not_the_same_person, begin),
        cmocka_unit_test_setup(the_same_doer_alone_makes_no_act_the_same, begin),
        cmocka_unit_test_setup(what_a_year_adds_up_to_is_none_of_its_acts, begin),
        cmocka_unit_test_setup(more_dead_than_were_told_are_others, begin),
        cmocka_unit_test_setup(one_more_act_is_none_of_those_before, begin),
    };
    if (tr_arena_open(&room, 1 << 24, NULL) != TR_OK) return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&room);
    return failed;
}
