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

/* "two U.S. missionaries", "two U.S. citizens": as far as both tell. Soldiers are others. */
static void citizens_may_be_anybody_of_their_nation_without_arms(void **state)
{
    (void)state;
    names(mention("lethal_force_unspecified", "kill", 0, false), "target", "US missionaries", "USA.REL");
    names(mention("lethal_force_unspecified", "kill", 1, false), "target", "US citizens", "USA.CVL");
    names(mention("lethal_force_unspecified", "kill", 2, false), "target", "US soldiers", "USA.MIL");
    merge();
    assert_int_equal(event[1], 0);
    assert_int_equal(event[2], 2);
}

static void breaches(struct tr_claim *c, int64_t many)
{
    c->counts[TR_VIOLATIONS] = (struct tr_count){ many, many, many };
}

/* A bulletin sums up: 284 breaches here, six there; the woman who was hurt is another matter. */
static void sums_over_a_period_are_apart(void **state)
{
    (void)state;
    breaches(mention("lethal_force_unspecified", "violate-ceasefire", 0, false), 284);
    breaches(mention("lethal_force_unspecified", "violate-ceasefire", 1, false), 6);
    names(mention("lethal_force_unspecified", "wound", 2, false), "target", "a woman", "CVL");
    mention("explosion_unclear", "explosions", 2, false);
    breaches(mention("lethal_force_unspecified", "violate-ceasefire", 3, false), 284);
    merge();
    assert_int_equal(event[1], 1);
    assert_int_equal(event[2], 2);
    assert_int_equal(event[4], 0);
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

static void clocks_of_one_attack_part_nothing(void **state)
{
    (void)state;
    static const tr_time hour = TR_DAY / 24;
    mention("lethal_force_unspecified", "", 0, false)->when = (tr_span){ 12 * hour, 13 * hour };
    mention("lethal_force_unspecified", "", 1, true)->when = (tr_span){ 13 * hour + hour / 2, 14 * hour };
    mention("lethal_force_unspecified", "", 1, false)->when = (tr_span){ 15 * hour, 16 * hour };
    merge();
    assert_int_equal(event[1], 0); /* "the attack took place at 1330" */
    assert_int_equal(event[2], 2); /* "rebels attacked at 1500" */
}

static struct tr_place_choice choice(const char *id, const char *name, const char *adm1, double lon)
{
    return (struct tr_place_choice){ .place = { .kind = TR_PLACE_NORMAL,
                                                .at = { lon, 36 },
                                                .radius_m = 5000,
                                                .name = tr_str_of(name),
                                                .adm1 = tr_str_of(adm1),
                                                .country = TR_STR("SY") },
                                     .p = 1,
                                     .id = tr_str_of(id) };
}

static void a_town_is_in_the_province_that_has_its_capitals_name(void **state)
{
    (void)state;
    struct tr_place_choice aleppo = choice("a", "Aleppo", "Aleppo", 37), manbij = choice("m", "Manbij", "Aleppo", 38),
                           homs = choice("h", "Homs", "Homs", 38);
    struct tr_place_choice *where[] = { &aleppo, &manbij, &homs };
    for (size_t k = 0; k < TR_COUNT(where); k++) {
        struct tr_claim *c = mention("air_strike", "aerial", k, k > 0);
        assert_true(TR_PUSH(&room, &c->places, *where[k]));
    }
    merge();
    assert_int_equal(event[1], 0);
    assert_int_equal(event[2], 2);
}

static void a_government_is_that_of_its_country_where_the_rest_agrees(void **state)
{
    (void)state;
    for (size_t k = 0; k < 2; k++) {
        struct tr_claim *c = mention("air_strike", "aerial", k * 4, false);
        names(c, "source", k ? "government" : "the regime of Norway", k ? "GOV" : "NOR.GOV");
        names(c, "target", "the market", "");
        c->when = (tr_span){ 0, TR_DAY };
    }
    merge();
    assert_int_equal(event[1], 0);
}

static void a_place_is_nobody_and_a_house_no_other_victim(void **state)
{
    (void)state;
    struct tr_place_choice aleppo = choice("a", "Aleppo", "Aleppo", 37);
    for (size_t k = 0; k < 2; k++) {
        struct tr_claim *c = mention("air_strike", "aerial", k * 4, false);
        names(c, "source", "the warplanes of Norway", "NOR.MIL.AIR");
        names(c, "target", k ? "Aleppo" : "six civilians", k ? "" : "CVL"); /* "houses northeast of Aleppo" */
        if (k) c->about = TR_STR("houses northeast");
        assert_true(TR_PUSH(&room, &c->places, aleppo));
    }
    merge();
    assert_int_equal(event[1], 0);
}

static void as_many_of_the_same_died_in_one_event(void **state)
{
    (void)state;
    static const int64_t tolls[] = { 29, 29, 28 };
    struct tr_place_choice city = choice("h", "Homs", "Homs", 37), quarter = choice("q", "Old City", "Hama", 38);
    for (size_t k = 0; k < TR_COUNT(tolls); k++) {
        struct tr_claim *c = mention("explosive_device", "explosives", k * 4, false);
        names(c, "target", "rebels", "REB");
        c->counts[TR_KILLED].low = tolls[k];
        assert_true(TR_PUSH(&room, &c->places, k ? quarter : city));
    }
    claims[2].places.v[0].id = TR_STR("x"), claims[2].places.v[0].place.name = TR_STR("Old Town");
    claims[2].places.v[0].place.at.lon = 39;
    merge();
    assert_int_equal(event[1], 0);
    assert_int_equal(event[2], 2);
}

static void what_the_attack_set_on_fire_burned_in_the_attack(void **state)
{
    (void)state;
    mention("explosive_device", "explosives", 0, false);
    mention("attack_on_protected_object", "arson", 1, true);  /* "the attack set the building on fire" */
    mention("attack_on_protected_object", "arson", 1, false); /* "rebels set a building on fire" */
    merge();
    assert_int_equal(event[1], 0);
    assert_int_equal(event[2], 2);
}

static void where_it_took_place_parts_nothing(void **state)
{
    (void)state;
    struct tr_place_choice homs = choice("h", "Homs", "Homs", 37), quarter = choice("q", "Old City", "Hama", 38);
    for (size_t k = 0; k < 2; k++) {
        struct tr_claim *c = mention("explosive_device", "explosives", k * 3, k > 0);
        assert_true(TR_PUSH(&room, &c->places, k ? quarter : homs));
    }
    mentions[1].tells_where = true; /* "the blast took place in the Old City" */
    merge();
    assert_int_equal(event[1], 0);
    mentions[1].tells_where = false;
    merge();
    assert_int_equal(event[1], 1);
}

static void a_state_and_its_army_are_one_side_where_the_rest_agrees(void **state)
{
    (void)state;
    for (size_t k = 0; k < 3; k++) {
        struct tr_claim *c = mention("heavy_weapon_fire", "", k * 4, false);
        names(c, "source",
              k == 2 ? "Swedes"
              : k    ? "troops"
                     : "the regime",
              k == 2 ? "SWE.MIL"
              : k    ? "NOR.MIL"
                     : "NOR.GOV");
        names(c, "target", "the market", "");
        c->when = (tr_span){ 0, TR_DAY };
    }
    merge();
    assert_int_equal(event[1], 0);
    assert_int_equal(event[2], 2);
}

static void gas_comes_with_shells_where_as_many_died(void **state)
{
    (void)state;
    static const int64_t tolls[] = { 90, 90, 80 };
    for (size_t k = 0; k < TR_COUNT(tolls); k++) {
        struct tr_claim *c = mention(k ? "air_strike" : "chemical", "", k, false);
        names(c, "target", "people", "CVL");
        c->counts[TR_KILLED].low = tolls[k];
    }
    merge();
    assert_int_equal(event[1], 0);
    claims[1].counts[TR_KILLED].low = 70;
    merge();
    assert_int_equal(event[1], 1);
}

static void two_towns_that_were_struck_are_two_events(void **state)
{
    (void)state;
    struct tr_place_choice near[] = { choice("d", "Damascus", "", 36.3), choice("i", "Irbin", "", 36.35) };
    for (size_t k = 0; k < 2; k++) {
        struct tr_claim *c = mention("air_strike", "aerial", k, false);
        names(c, "source", "the government", "GOV");
        names(c, "target", k ? "Irbin" : "people", k ? "" : "CVL");
        if (!k) names(c, "target", "a suburb of Damascus", "");
        assert_true(TR_PUSH(&room, &c->places, near[k]));
    }
    merge();
    assert_int_equal(event[1], 1);
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
        cmocka_unit_test_setup(citizens_may_be_anybody_of_their_nation_without_arms, begin),
        cmocka_unit_test_setup(sums_over_a_period_are_apart, begin),
        cmocka_unit_test_setup(other_days_are_other_events, begin),
        cmocka_unit_test_setup(the_attack_points_back_to_the_one_that_was_told, begin),
        cmocka_unit_test_setup(an_abduction_is_no_shelling, begin),
        cmocka_unit_test_setup(what_is_denied_is_not_what_happened, begin),
        cmocka_unit_test_setup(other_doers_are_other_events, begin),
        cmocka_unit_test_setup(who_was_also_killed_was_killed_with_him, begin),
        cmocka_unit_test_setup(an_inherited_day_parts_nothing, begin),
        cmocka_unit_test_setup(a_place_is_nobody_and_a_house_no_other_victim, begin),
        cmocka_unit_test_setup(as_many_of_the_same_died_in_one_event, begin),
        cmocka_unit_test_setup(what_the_attack_set_on_fire_burned_in_the_attack, begin),
        cmocka_unit_test_setup(where_it_took_place_parts_nothing, begin),
        cmocka_unit_test_setup(a_state_and_its_army_are_one_side_where_the_rest_agrees, begin),
        cmocka_unit_test_setup(gas_comes_with_shells_where_as_many_died, begin),
        cmocka_unit_test_setup(two_towns_that_were_struck_are_two_events, begin),
        cmocka_unit_test_setup(clocks_of_one_attack_part_nothing, begin),
        cmocka_unit_test_setup(a_town_is_in_the_province_that_has_its_capitals_name, begin),
        cmocka_unit_test_setup(a_government_is_that_of_its_country_where_the_rest_agrees, begin),
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
