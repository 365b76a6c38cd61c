/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "base/utf8.h"

#define S(literal) TR_STR(literal)
#define assert_text(s, literal) assert_true(tr_str_is((s), (literal)))

static const tr_str nothing = { NULL, 0 };

static void empty_and_null_texts_are_equal(void **state)
{
    (void)state;
    assert_true(tr_str_eq(nothing, S("")));
    assert_true(tr_str_is(nothing, ""));
    assert_int_equal(tr_str_cmp(nothing, S("")), 0);
    assert_int_equal(tr_str_of(NULL).n, 0);
}

static void order_is_by_bytes_and_then_by_length(void **state)
{
    (void)state;
    const tr_str sorted[] = { S(""), S("A"), S("B"), S("a"), S("aa"), S("b"), S("\x7f"), S("\xc3\xa9") };
    for (size_t i = 0; i < TR_COUNT(sorted); i++)
        for (size_t j = 0; j < TR_COUNT(sorted); j++) {
            int order = tr_str_cmp(sorted[i], sorted[j]);
            assert_int_equal((order > 0) - (order < 0), (i > j) - (i < j));
        }
}

static void find_gives_the_first_place_or_none(void **state)
{
    (void)state;
    assert_int_equal(tr_str_find(S("abcabc"), S("ca")), 2);
    assert_int_equal(tr_str_find(S("abcabc"), S("abc")), 0);
    assert_int_equal(tr_str_find(S("abc"), S("")), 0);
    assert_int_equal(tr_str_find(nothing, nothing), 0);
    assert_true(tr_str_find(S("abc"), S("abcd")) == TR_NOT_FOUND);
    assert_true(tr_str_find(nothing, S("a")) == TR_NOT_FOUND);
}

static void heads_and_tails_are_recognised(void **state)
{
    (void)state;
    assert_true(tr_str_starts(S("report.csv"), S("report")));
    assert_true(tr_str_ends(S("report.csv"), S(".csv")));
    assert_true(tr_str_starts(nothing, nothing) && tr_str_ends(nothing, nothing));
    assert_false(tr_str_starts(S("re"), S("report")));
    assert_false(tr_str_ends(S("sv"), S(".csv")));
}

static void trim_takes_white_space_and_no_break_spaces_off_both_ends(void **state)
{
    (void)state;
    assert_text(tr_str_trim(S(" \t\r\n\xC2\xA0 Hama  city\xC2\xA0\v\f ")), "Hama  city");
    assert_text(tr_str_trim(S("\xC2\xA0\xC2\xA0")), "");
    assert_text(tr_str_trim(S("\xA0x\xC2")), "\xA0x\xC2"); /* halves of characters stay */
    assert_text(tr_str_trim(nothing), "");
}

static void cut_gives_every_field_even_empty_ones(void **state)
{
    (void)state;
    static const char *const fields[] = { "a", "", "b", "" };
    tr_str rest = S("a,,b,");
    size_t n = 0;
    while (rest.p) assert_text(tr_str_cut(&rest, ','), fields[n++]);
    assert_int_equal(n, TR_COUNT(fields));
    assert_text(tr_str_cut(&rest, ','), "");
}

static void copies_end_with_a_zero_byte(void **state)
{
    struct tr_arena *a = *state;
    assert_string_equal(tr_str_copy(a, S("Idlib")).p, "Idlib");
    assert_string_equal(tr_str_copy(a, nothing).p, "");
    assert_string_equal(tr_cstr(a, (tr_str){ "Idlib", 3 }), "Idl");
    tr_str made = tr_str_format(a, "%s-%d", "P", 21);
    assert_text(made, "P-21");
    assert_int_equal(made.p[made.n], 0);
}

static void copies_fail_at_the_cap_without_a_text(void **state)
{
    (void)state;
    unsigned char room[64];
    struct tr_arena small = { room, 0, sizeof room, NULL };
    char long_text[65] = { 0 };
    assert_null(tr_str_copy(&small, (tr_str){ long_text, 64 }).p);
    assert_null(tr_cstr(&small, (tr_str){ long_text, SIZE_MAX }));
    assert_null(tr_str_format(&small, "%100d", 1).p);
    assert_int_equal(tr_str_copy(&small, (tr_str){ long_text, 64 }).n, 0);
}

static void bad_utf8_is_found_where_it_begins(void **state)
{
    (void)state;
    static const struct {
        tr_str text;
        size_t at;
    } cases[] = {
        { TR_LIT("12345678901234567\xFF"), 17 },
        { TR_LIT("\xC0\x80"), 0 }, /* overlong */
        { TR_LIT("a\xE0\x80\x80"), 1 },
        { TR_LIT("ab\xED\xA0\x80"), 2 }, /* surrogate */
        { TR_LIT("\xF4\x90\x80\x80"), 0 },
        { TR_LIT("\xF0\x8F\xBF\xBF"), 0 },
        { TR_LIT("\xE2\x82"), 0 },
        { TR_LIT("\xD8\xA7\x80"), 2 },
        { TR_LIT("\xF5\x80\x80\x80"), 0 },
        { TR_LIT("\x80"), 0 },
        { TR_LIT("\xD8"), 0 },
        { TR_LIT("\xF0\x9F\x92"), 0 },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) assert_int_equal(tr_utf8_bad(cases[k].text), cases[k].at);
    assert_true(tr_utf8_bad(S("Rastan الرستن Растан \xF0\x9F\x92\xA3 \xF4\x8F\xBF\xBF")) == TR_NOT_FOUND);
    assert_true(tr_utf8_bad(nothing) == TR_NOT_FOUND);
}

static void every_code_point_survives_writing_and_reading(void **state)
{
    (void)state;
    for (int32_t code = 0; code <= 0x10FFFF; code++) {
        if (code >= 0xD800 && code <= 0xDFFF) continue;
        char bytes[4];
        size_t at = 0, n = tr_utf8_put(bytes, code);
        if (tr_utf8_next((tr_str){ bytes, n }, &at) != code || at != n) fail_msg("U+%X", (unsigned)code);
        at = 0;
        if (n > 1 && tr_utf8_next((tr_str){ bytes, n - 1 }, &at) != -1) fail_msg("half of U+%X", (unsigned)code);
    }
}

static void an_unfinished_character_is_left_out(void **state)
{
    (void)state;
    tr_str text = S("a\xD8\xA7\xE2\x82\xAC\xF0\x9F\x92\xA3");
    static const size_t whole[] = { 0, 1, 1, 3, 3, 3, 6, 6, 6, 6, 10 };
    for (size_t n = 0; n < TR_COUNT(whole); n++) assert_int_equal(tr_utf8_whole((tr_str){ text.p, n }), whole[n]);
}

static void distance_counts_one_for_insert_delete_change_and_swap(void **state)
{
    (void)state;
    static const struct {
        tr_str a, b;
        size_t distance;
    } cases[] = {
        { TR_LIT("party"), TR_LIT("party"), 0 }, { TR_LIT("party"), TR_LIT("partys"), 1 },
        { TR_LIT("party"), TR_LIT("prty"), 1 },  { TR_LIT("party"), TR_LIT("parry"), 1 },
        { TR_LIT("party"), TR_LIT("paryt"), 1 }, { TR_LIT("kitten"), TR_LIT("sitting"), 3 },
        { TR_LIT(""), TR_LIT("abc"), 3 },        { TR_LIT("حمص"), TR_LIT("حماة"), 2 },
        { TR_LIT("ca"), TR_LIT("abc"), 3 },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        assert_int_equal(tr_str_distance(cases[k].a, cases[k].b, 99), cases[k].distance);
        assert_int_equal(tr_str_distance(cases[k].b, cases[k].a, 99), cases[k].distance);
    }
}

static void distance_never_exceeds_the_cap_and_the_cap_changes_nothing_else(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(7);
    for (int round = 0; round < 3000; round++) {
        char x[12], y[12];
        for (size_t k = 0; k < sizeof x; k++) {
            x[k] = (char)('a' + tr_rand_u64(&r) % 3);
            y[k] = (char)('a' + tr_rand_u64(&r) % 3);
        }
        tr_str a = { x, tr_rand_u64(&r) % 13 }, b = { y, tr_rand_u64(&r) % 13 };
        size_t full = tr_str_distance(a, b, 99);
        for (size_t cap = 0; cap < 13; cap++) assert_int_equal(tr_str_distance(a, b, cap), full < cap ? full : cap);
    }
}

static void long_texts_are_either_equal_or_far(void **state)
{
    (void)state;
    char text[200];
    memset(text, 'x', sizeof text);
    assert_int_equal(tr_str_distance((tr_str){ text, 200 }, (tr_str){ text, 200 }, 5), 0);
    assert_int_equal(tr_str_distance((tr_str){ text, 200 }, (tr_str){ text, 199 }, 5), 5);
}

static void the_nearest_word_is_said_only_when_it_is_near(void **state)
{
    (void)state;
    static const tr_str words[] = { TR_LIT("guarantor"), TR_LIT("party"), TR_LIT("observer"), TR_LIT("id") };
    assert_text(tr_str_nearest(S("garantor"), words, 4), "guarantor");
    assert_text(tr_str_nearest(S("pary"), words, 4), "party");
    assert_text(tr_str_nearest(S("party"), words, 4), "party");
    assert_text(tr_str_nearest(S("is"), words, 4), "id");
    assert_text(tr_str_nearest(S("zone"), words, 4), "");
    assert_text(tr_str_nearest(S("x"), words, 4), "");
    assert_text(tr_str_nearest(nothing, words, 4), "");
    assert_text(tr_str_nearest(S("party"), NULL, 0), "");
}

static int open_arena(void **state)
{
    static struct tr_arena a;
    *state = &a;
    return tr_arena_open(&a, 1 << 20, NULL) != TR_OK;
}

static int close_arena(void **state)
{
    tr_arena_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(empty_and_null_texts_are_equal),
        cmocka_unit_test(order_is_by_bytes_and_then_by_length),
        cmocka_unit_test(find_gives_the_first_place_or_none),
        cmocka_unit_test(heads_and_tails_are_recognised),
        cmocka_unit_test(trim_takes_white_space_and_no_break_spaces_off_both_ends),
        cmocka_unit_test(cut_gives_every_field_even_empty_ones),
        cmocka_unit_test(copies_end_with_a_zero_byte),
        cmocka_unit_test(copies_fail_at_the_cap_without_a_text),
        cmocka_unit_test(bad_utf8_is_found_where_it_begins),
        cmocka_unit_test(every_code_point_survives_writing_and_reading),
        cmocka_unit_test(an_unfinished_character_is_left_out),
        cmocka_unit_test(distance_counts_one_for_insert_delete_change_and_swap),
        cmocka_unit_test(distance_never_exceeds_the_cap_and_the_cap_changes_nothing_else),
        cmocka_unit_test(long_texts_are_either_equal_or_far),
        cmocka_unit_test(the_nearest_word_is_said_only_when_it_is_near),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
