/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/token.h"

static struct tr_arena arena;

static struct tr_tokens tokens_of(const char *text)
{
    struct tr_tokens t = { .text = tr_str_of(text) };
    assert_int_equal(tr_tokenize(&arena, &t, 0, (uint32_t)t.text.n, 0, NULL), TR_OK);
    return t;
}

/* Tokens between '|', sentences between '||'. */
static void assert_tokens(const char *text, const char *expected)
{
    struct tr_tokens t = tokens_of(text);
    struct tr_sink out = { 0 };
    for (size_t s = 0; s < t.sentences.n; s++) {
        if (s) tr_puts(&out, "||");
        for (uint32_t k = 0; k < t.sentences.v[s].n; k++) {
            if (k) tr_puts(&out, "|");
            tr_put(&out, tr_token_text(&t, t.sentences.v[s].first + k));
        }
    }
    tr_put(&out, (tr_str){ "", 1 });
    assert_string_equal(out.p, expected);
    tr_sink_close(&out);
}

static void words_numbers_and_marks_are_tokens(void **state)
{
    (void)state;
    assert_tokens("Three men, 1,500 shells.", "Three|men|,|1,500|shells|.");
    assert_tokens("It didn't. Russia's plan", "It|did|n't|.||Russia|'s|plan");
    assert_tokens("can't won't rebels' camp", "ca|n't|wo|n't|rebels|'|camp");
    assert_tokens("04/05/2017 at 6:30", "04|/|05|/|2017|at|6|:|30");
    assert_tokens("a 120mm mortar on 5th May", "a|120mm|mortar|on|5th|May");
    assert_tokens("", "");
}

static void stops_of_abbreviations_do_not_end_sentences(void **state)
{
    (void)state;
    assert_tokens("Gen. J. Smith of the U.S. Army said so. He left.",
                  "Gen.|J.|Smith|of|the|U.S.|Army|said|so|.||He|left|.");
    assert_tokens("It was in the U.S. The men left.", "It|was|in|the|U.S.||The|men|left|.");
    assert_tokens("\"We go.\" He left.", "\"|We|go|.|\"||He|left|.");
    assert_tokens("On Feb. 3 it fell.", "On|Feb.|3|it|fell|.");
}

/* "al.e" was taken for a split "n't", one byte past the text. */
static void a_word_right_behind_an_abbreviations_stop_stays_in_the_text(void **state)
{
    (void)state;
    assert_tokens("at al.e", "at|al.|e");
    assert_tokens("in Sept.em", "in|Sept.|em");
    struct tr_tokens t = tokens_of("x al.e");
    const struct tr_token *last = &t.list.v[t.list.n - 1];
    assert_true(last->at + last->n <= t.text.n);
}

static void spelling_habits_leave_the_keys_alone(void **state)
{
    (void)state;
    static const char *const same[][2] = {
        { "cease-fire", "cease fire" },
        { "Ar-Rastan", "ar rastan" },
        { "Dar\xE2\x80\x99"
          "a",
          "Dar'a" },
        { "Cafe\xCC\x81", "caf\xC3\xA9" },
        { "a\xC2\xA0"
          "b",
          "a b" },
        { "Ho\xE2\x80\x8Bms", "Homs" },
        { "didn\xE2\x80\x99t", "didn't" },
        { "Russia\xE2\x80\x99s", "Russia's" },
    };
    for (size_t k = 0; k < TR_COUNT(same); k++) {
        struct tr_tokens x = tokens_of(same[k][0]), y = tokens_of(same[k][1]);
        assert_int_equal(x.list.n, y.list.n);
        for (size_t i = 0; i < x.list.n; i++) assert_true(x.list.v[i].key == y.list.v[i].key);
    }
}

static void quotation_marks_know_their_side(void **state)
{
    (void)state;
    struct tr_tokens t = tokens_of("He said \"very good\" to \xE2\x80\x9Cus\xE2\x80\x9D.");
    int opens = 0, closes = 0;
    for (size_t k = 0; k < t.list.n; k++) {
        opens += (t.list.v[k].flags & TR_TOK_OPENS) != 0;
        closes += (t.list.v[k].flags & TR_TOK_CLOSES) != 0;
    }
    assert_int_equal(opens, 2);
    assert_int_equal(closes, 2);
}

static void broken_bytes_are_marks_and_every_token_lies_in_the_text(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(7);
    char bytes[200];
    for (int round = 0; round < 2000; round++) {
        struct tr_arena mark = arena;
        for (size_t k = 0; k < sizeof bytes; k++) bytes[k] = (char)tr_rand_u64(&r);
        struct tr_tokens t = { .text = { bytes, sizeof bytes } };
        assert_int_equal(tr_tokenize(&arena, &t, 0, sizeof bytes, 0, NULL), TR_OK);
        uint32_t end = 0;
        for (size_t k = 0; k < t.list.n; k++) {
            assert_true(t.list.v[k].at >= end && t.list.v[k].n > 0);
            end = t.list.v[k].at + t.list.v[k].n;
        }
        assert_true(end <= sizeof bytes);
        arena = mark;
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_numbers_and_marks_are_tokens),
        cmocka_unit_test(stops_of_abbreviations_do_not_end_sentences),
        cmocka_unit_test(a_word_right_behind_an_abbreviations_stop_stays_in_the_text),
        cmocka_unit_test(spelling_habits_leave_the_keys_alone),
        cmocka_unit_test(quotation_marks_know_their_side),
        cmocka_unit_test(broken_bytes_are_marks_and_every_token_lies_in_the_text),
    };
    if (tr_arena_open(&arena, 1 << 26, NULL) != TR_OK) return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&arena);
    return failed;
}
