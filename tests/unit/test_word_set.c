/* SPDX-License-Identifier: Apache-2.0
 *
 * Sets of words, as they were made at build time: what is in one is found, in no other, however it is written. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/token.h"
#include "text/word_set.h"

static bool has(tr_set set, const char *word) { return tr_set_has(set, tr_token_key(tr_str_of(word))); }

static void words_are_in_their_sets(void **state)
{
    (void)state;
    assert_true(has(TR_SET_DEAL, "truce") && has(TR_SET_DEAL, "TRUCE"));
    assert_true(has(TR_SET_MONTH, "May") && has(TR_SET_MONTH, "december"));
    assert_true(has(TR_SET_WANTS_OBJECT, "kidnap") && has(TR_SET_OBJECT_DOES_INFINITIVE, "urge"));
    assert_true(has(TR_SET_PERSON_FOLLOWS, "Gen.") && has(TR_SET_PLACE_FOLLOWS, "near"));
}

static void a_word_may_be_in_several(void **state)
{
    (void)state;
    assert_true(has(TR_SET_RESULT, "kill") && has(TR_SET_WANTS_OBJECT, "kill"));
    assert_false(has(TR_SET_DEAL, "kill"));
}

static void other_words_are_in_none(void **state)
{
    static const char *const words[] = { "xylophone", "Rastan", "", "-", "trucebreaker" };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(words); k++)
        for (int set = 0; set < TR_SETS; set++) assert_false(has((tr_set)set, words[k]));
    for (int set = 0; set < TR_SETS; set++) assert_false(tr_set_has((tr_set)set, 0));
}

static void no_set_is_empty(void **state)
{
    (void)state;
    for (int set = 0; set < TR_SETS; set++) {
        size_t n = 0;
        for (size_t k = 0; k < TR_SET_SLOTS; k++) n += tr_word_sets.slots[k].in[set / 64] >> (set % 64) & 1;
        assert_true(n > 0);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_are_in_their_sets),
        cmocka_unit_test(a_word_may_be_in_several),
        cmocka_unit_test(other_words_are_in_none),
        cmocka_unit_test(no_set_is_empty),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
