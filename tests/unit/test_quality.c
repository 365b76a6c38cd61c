/* SPDX-License-Identifier: Apache-2.0
 *
 * Signs of a text that was pieced together: each with a text that shows it and one that does not. */
#include "../golden/text_fixture.h"

#include "text/quality.h"

static unsigned count(const char *text, tr_signal_kind kind)
{
    struct tr_tokens t;
    struct tr_parse p;
    struct tr_quotes q;
    struct tr_signals found;
    struct tr_error err = { 0 };
    unsigned n = 0;
    parse_text(tr_str_of(text), &t, &p);
    assert_int_equal(tr_quotes_open(&room, &p, &q, &err), TR_OK);
    struct tr_quality_input in = { .parse = &p, .quotes = &q };
    assert_int_equal(tr_quality_find(&room, &in, &found, &err), TR_OK);
    for (size_t k = 0; k < found.list.n; k++) n += found.list.v[k].kind == kind;
    return n;
}

static void words_that_go_back_to_nothing_are_signs(void **state)
{
    (void)state;
    assert_true(count("The army left the town. This process should end soon. It is a step in one of his promises.",
                      TR_SIGNAL_ANAPHOR) >= 2);
    assert_int_equal(count("The army began to withdraw. This withdrawal should end soon. The general kept his promise.",
                           TR_SIGNAL_ANAPHOR),
                     0);
}

static void a_surname_alone_is_a_sign_until_it_was_introduced(void **state)
{
    (void)state;
    assert_true(count("Griffiths said that the talks would go on.", TR_SIGNAL_SHORT) > 0);
    assert_int_equal(count("The envoy, Martin Griffiths, came on Monday. Griffiths said that the talks would go on.",
                           TR_SIGNAL_SHORT),
                     0);
    assert_int_equal(count("UNICEF said that the talks would go on.", TR_SIGNAL_SHORT), 0);
}

static void a_deal_that_is_done_and_considered_is_a_sign(void **state)
{
    (void)state;
    assert_true(
        count("The two sides agreed on a ceasefire on Monday. The rebels are considering a truce, their office said.",
              TR_SIGNAL_TIME) > 0);
    assert_int_equal(count("The two sides agreed on a ceasefire on Monday. It holds in most areas.", TR_SIGNAL_TIME),
                     0);
}

static void a_list_longer_than_its_number_is_a_sign(void **state)
{
    (void)state;
    assert_true(count("They left three ports - Hodeidah, Salif, Ras Isa and Mocha - on Monday.", TR_SIGNAL_NUMBER) > 0);
    assert_int_equal(count("They left three ports - Hodeidah, Salif and Mocha - on Monday.", TR_SIGNAL_NUMBER), 0);
}

static void mixed_spellings_are_a_sign_outside_quotations(void **state)
{
    (void)state;
    assert_true(count("The cease-fire holds. The army broke the ceasefire.", TR_SIGNAL_VARIANTS) > 0);
    assert_int_equal(count("The ceasefire holds. “The cease-fire is dead,” he said.", TR_SIGNAL_VARIANTS), 0);
    assert_true(count("The US left. The U.S. army stayed.", TR_SIGNAL_VARIANTS) > 0);
}

static void a_name_without_its_article_is_a_sign(void **state)
{
    (void)state;
    assert_true(count("Relations between Turkey have improved since Russian Federation lifted its ban.",
                      TR_SIGNAL_ARTICLE) > 0);
    assert_int_equal(count("Relations have improved since the Russian Federation lifted its ban.", TR_SIGNAL_ARTICLE),
                     0);
    assert_int_equal(count("According to the Observatory, troops shelled Homs.", TR_SIGNAL_ARTICLE), 0);
    assert_int_equal(count("The United Nations said so. United Nations peacekeepers left.", TR_SIGNAL_ARTICLE), 0);
}

static void broken_words_are_a_sign(void **state)
{
    (void)state;
    assert_true(count("Russian Federation s embargo stays.", TR_SIGNAL_BROKEN) > 0);
    assert_true(count("It was a a disaster.", TR_SIGNAL_BROKEN) > 0);
    assert_true(count("The Saudi -led coalition left.", TR_SIGNAL_BROKEN) > 0);
    assert_true(count("He said \u00E2\u20AC\u2122no.", TR_SIGNAL_BROKEN) > 0);
    assert_int_equal(
        count("Russia's embargo stays. He had had enough, and the Saudi-led coalition left.", TR_SIGNAL_BROKEN), 0);
}

static void loaded_words_count_only_in_the_writers_own_voice(void **state)
{
    (void)state;
    assert_true(count("The terrorists left the town. The rebels kept two posts.", TR_SIGNAL_REGISTER) > 0);
    assert_int_equal(
        count("State media said that terrorists had left the town. The rebels kept two posts.", TR_SIGNAL_REGISTER), 0);
    assert_int_equal(count("The sanctions regime ends in May. The rebels kept two posts.", TR_SIGNAL_REGISTER), 0);
}

static void mixed_days_are_a_sign(void **state)
{
    (void)state;
    assert_true(count("They met on Monday. The army left yesterday. It came on May 4.", TR_SIGNAL_DATES) > 0);
    assert_int_equal(count("They met on Monday. The army left on Tuesday. It came on May 4.", TR_SIGNAL_DATES), 0);
}

static void a_sentence_about_something_else_is_a_sign(void **state)
{
    (void)state;
    const char *text = "The rebels left the town and the army came. The army and the rebels fought. "
                       "A striker of Valencia scored his hundredth goal.";
    assert_true(count(text, TR_SIGNAL_ISOLATED) > 0);
    assert_int_equal(
        count("The rebels left the town and the army came. The army and the rebels fought.", TR_SIGNAL_ISOLATED), 0);
}

static void signs_come_by_kind_and_place_and_four_kinds_make_a_splice(void **state)
{
    (void)state;
    struct tr_tokens t;
    struct tr_parse p;
    struct tr_quotes q;
    struct tr_signals found;
    struct tr_error err = { 0 };
    parse_text(
        TR_STR("The US left on Monday. The U.S. army came yesterday, May 4. Russian Federation s embargo stays. The "
               "terrorists and the rebels broke the ceasefire, or cease-fire."),
        &t, &p);
    assert_int_equal(tr_quotes_open(&room, &p, &q, &err), TR_OK);
    struct tr_quality_input in = { .parse = &p, .quotes = &q };
    assert_int_equal(tr_quality_find(&room, &in, &found, &err), TR_OK);
    assert_true(found.spliced);
    for (size_t k = 1; k < found.list.n; k++) {
        const struct tr_signal *a = &found.list.v[k - 1], *b = &found.list.v[k];
        assert_true(a->kind < b->kind || (a->kind == b->kind && a->at.first <= b->at.first));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_that_go_back_to_nothing_are_signs),
        cmocka_unit_test(a_surname_alone_is_a_sign_until_it_was_introduced),
        cmocka_unit_test(a_deal_that_is_done_and_considered_is_a_sign),
        cmocka_unit_test(a_list_longer_than_its_number_is_a_sign),
        cmocka_unit_test(mixed_spellings_are_a_sign_outside_quotations),
        cmocka_unit_test(a_name_without_its_article_is_a_sign),
        cmocka_unit_test(broken_words_are_a_sign),
        cmocka_unit_test(loaded_words_count_only_in_the_writers_own_voice),
        cmocka_unit_test(mixed_days_are_a_sign),
        cmocka_unit_test(a_sentence_about_something_else_is_a_sign),
        cmocka_unit_test(signs_come_by_kind_and_place_and_four_kinds_make_a_splice),
    };
    return cmocka_run_group_tests(tests, open_language, close_language);
}
