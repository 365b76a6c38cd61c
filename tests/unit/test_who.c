/* SPDX-License-Identifier: Apache-2.0
 *
 * Who is meant by a name, with the lexicon that is built in: by day, by what else the text says, by how it is written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/understand.h"

static struct tr_arena tools_room, room;
static struct tr_text_tools tools;

static int load(void **state)
{
    (void)state;
    if (tr_arena_open(&tools_room, (size_t)512 << 20, NULL) != TR_OK) return -1;
    if (tr_arena_open(&room, (size_t)256 << 20, NULL) != TR_OK) return -1;
    return tr_text_tools_open(&tools_room, NULL, 0, &tools, NULL) == TR_OK ? 0 : -1;
}

static int done(void **state)
{
    (void)state;
    tr_arena_close(&room);
    tr_arena_close(&tools_room);
    return 0;
}

static tr_time day_of(const char *text)
{
    tr_span span;
    assert_true(tr_time_parse(NULL, tr_str_of(text), &span));
    return span.from;
}

/* Is a party with this code in the text, read as of that day? */
static bool names(const char *text, const char *day, const char *code)
{
    struct tr_understood u;
    bool found = false;
    tr_arena_reset(&room);
    assert_int_equal(tr_text_read_plain(&room, &tools, tr_str_of(text), day_of(day), &u, NULL), TR_OK);
    for (size_t k = 0; k < u.cast.list.n; k++) found = found || tr_str_is(u.cast.list.v[k].code, code);
    return found;
}

/* Does the last pronoun of the text stand for a party with this code? */
static bool last_pronoun_is(const char *text, const char *code)
{
    struct tr_understood u;
    tr_str found = TR_STR("");
    uint32_t at = 0;
    tr_arena_reset(&room);
    assert_int_equal(tr_text_read_plain(&room, &tools, tr_str_of(text), day_of("2025-05-05"), &u, NULL), TR_OK);
    for (size_t k = 0; k < u.cast.list.n; k++) {
        const struct tr_who *w = &u.cast.list.v[k];
        if (w->flags & TR_WHO_PRONOUN && w->at >= at) found = w->code, at = w->at;
    }
    return tr_str_is(found, code);
}

static void who_says_more_is_who_spoke_before(void **state)
{
    (void)state;
    assert_true(last_pronoun_is("The Malian army said a Russian drone fell on its base. It added a photo.", "MLI.MIL"));
    assert_true(last_pronoun_is("Macron said Putin had called twice. He added that the line was bad.", "FRA.GOV"));
    assert_true(last_pronoun_is("Chad said it had won. While Niger repeated a plea, it called on Togo.", "NER"));
    assert_true(
        last_pronoun_is("\"Chad fired on the base,\" the military said. It claimed that a shed burned.", "MIL"));
    assert_true(last_pronoun_is("Macron spoke at noon. Putin left Paris. He said nothing.", "RUS.GOV"));
}

static void an_army_and_its_state_are_one_of_both_sides(void **state)
{
    (void)state;
    const char *text = "Thailand accused Cambodia of raids that the Thai army had seen. Both sides kept calm.";
    struct tr_understood u;
    uint32_t thai = 0, khmer = 0;
    tr_arena_reset(&room);
    assert_int_equal(tr_text_read_plain(&room, &tools, tr_str_of(text), day_of("2025-07-30"), &u, NULL), TR_OK);
    for (size_t k = 0; k < u.cast.list.n; k++) {
        if (!(u.cast.list.v[k].flags & TR_WHO_PRONOUN)) continue;
        thai += tr_str_starts(u.cast.list.v[k].code, TR_STR("THA"));
        khmer += tr_str_is(u.cast.list.v[k].code, "KHM");
    }
    assert_int_equal(thai, 1);
    assert_int_equal(khmer, 1);
}

static void names_and_alliances_of_burma_are_known(void **state)
{
    (void)state;
    assert_true(names("Zaw Min Tun said it was over.", "2025-05-05", "MMR.GOV"));
    assert_true(names("The Northern Alliance declared a ceasefire.", "2019-09-09", "MMR.REB.NAB"));
    assert_true(names("The Northern Alliance took Kabul.", "2001-11-13", "AFG.REB.NAL"));
}

static void a_deal_is_not_of_the_government_where_it_was_made(void **state)
{
    (void)state;
    assert_false(names("Mali left the Pretoria Agreement.", "2025-05-05", "ZAF.GOV"));
    assert_false(names("The rebels went back to the Doha process.", "2025-05-05", "QAT.GOV"));
    assert_true(names("Mali rejected Pretoria's proposal.", "2025-05-05", "ZAF.GOV"));
}

static void a_surname_means_who_holds_the_office_on_the_day(void **state)
{
    (void)state;
    assert_true(names("Bush met the Russian president.", "1991-05-01", "USA.GOV"));
    assert_true(names("Assad met a Russian envoy in Damascus.", "2017-05-04", "SYR.GOV"));
    assert_true(names("Clinton met the Israeli prime minister.", "1999-05-01", "USA.GOV"));
    assert_true(names("Clinton met the Israeli prime minister.", "2010-05-01", "USA.GOV.MFA"));
}

static void a_surname_out_of_office_needs_the_whole_name_before(void **state)
{
    (void)state;
    assert_false(names("Chavez was wounded in San Salvador.", "1989-05-01", "VEN"));
    assert_true(names("Hugo Chavez is an officer. Chavez said he would stay.", "1993-05-01", "VEN"));
    assert_true(names("Chavez said he would stay.", "2005-05-01", "VEN.GOV"));
}

static void who_changed_sides_stands_on_the_side_of_the_day(void **state)
{
    (void)state;
    assert_true(names("Abu Mohammad al-Julani met fighters in Idlib.", "2018-05-04", "SYR.REB.HTS"));
    assert_true(names("Ahmed al-Sharaa met the Turkish president.", "2025-06-04", "SYR.GOV"));
    assert_true(names("Nelson Mandela met Cuban diplomats.", "1990-06-04", "ZAF.OPP.ANC"));
    assert_true(names("Nelson Mandela met Cuban diplomats.", "1996-06-04", "ZAF.GOV"));
    assert_true(names("Hemedti left the capital.", "2023-06-04", "SDN.REB.RSF"));
}

static void a_metonym_speaks_and_an_adjective_gives_its_side(void **state)
{
    (void)state;
    assert_true(names("Damascus rejected the proposal.", "2017-05-04", "SYR.GOV"));
    assert_true(names("Russian aircraft bombed the village.", "2017-05-04", "RUS.MIL.AIR"));
    assert_true(names("The Turkish foreign minister spoke.", "2017-05-04", "TUR.GOV.MFA"));
    assert_true(names("Syrian government forces shelled the town.", "2017-05-04", "SYR.MIL"));
}

#define EIGHT                                                                                                  \
    "The team lost again. The coach left the field. Nobody spoke. The fans went home. It rained all day. The " \
    "stadium was empty. The bus was late. A player was ill. "

static void an_acronym_alone_in_a_long_text_needs_its_country(void **state)
{
    (void)state;
    assert_false(names(EIGHT "The NFL fined the team.", "2019-05-04", "SYR.REB.NFL"));
    assert_true(names(EIGHT "The NFL shelled a Syrian town.", "2019-05-04", "SYR.REB.NFL"));
    assert_true(names("The SDF captured the town.", "2019-05-04", "SYR.REB.SDF"));
}

static void words_in_capitals_are_no_countries(void **state)
{
    (void)state;
    assert_false(names("A BOMB IN A CAR KILLED TWO OF US, WHO WERE THERE.", "1989-05-04", "CAF"));
    assert_false(names("A BOMB IN A CAR KILLED TWO OF US, WHO WERE THERE.", "1989-05-04", "USA"));
    assert_true(names("THE FMLN ATTACKED A POST IN EL SALVADOR.", "1989-05-04", "SLV.REB.FML"));
}

/* Words of armies make no army of those who rebel, and who has left one is of none. */
static void words_of_armies_are_of_who_is_in_one(void **state)
{
    (void)state;
    assert_true(names("Rebel commandos attacked the bank.", "2016-08-09", "REB"));
    assert_false(names("Rebel commandos attacked the bank.", "2016-08-09", "REB.MIL"));
    assert_true(names("Syrian army commandos attacked the bank.", "2016-08-09", "SYR.MIL"));
    assert_true(names("A contingent of guerrillas attacked the bank.", "2016-08-09", "REB"));
    assert_true(names("The Irish contingent was attacked.", "2016-08-09", "IRL.PKO"));
    assert_true(names("Two retired Syrian soldiers were killed.", "2016-08-09", "SYR.CVL"));
    assert_true(names("Syrian soldiers were killed.", "2016-08-09", "SYR.MIL"));
    assert_true(names("A former Syrian army general was killed.", "2016-08-09", "SYR.CVL"));
    assert_true(names("A Syrian army general was killed.", "2016-08-09", "SYR.MIL"));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_surname_means_who_holds_the_office_on_the_day),
        cmocka_unit_test(a_surname_out_of_office_needs_the_whole_name_before),
        cmocka_unit_test(who_changed_sides_stands_on_the_side_of_the_day),
        cmocka_unit_test(who_says_more_is_who_spoke_before),
        cmocka_unit_test(an_army_and_its_state_are_one_of_both_sides),
        cmocka_unit_test(names_and_alliances_of_burma_are_known),
        cmocka_unit_test(a_deal_is_not_of_the_government_where_it_was_made),
        cmocka_unit_test(a_metonym_speaks_and_an_adjective_gives_its_side),
        cmocka_unit_test(an_acronym_alone_in_a_long_text_needs_its_country),
        cmocka_unit_test(words_in_capitals_are_no_countries),
        cmocka_unit_test(words_of_armies_are_of_who_is_in_one),
    };
    return cmocka_run_group_tests(tests, load, done);
}
