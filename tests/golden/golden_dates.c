/* SPDX-License-Identifier: Apache-2.0
 *
 * The sheet of date expressions, group by group. TRUCE_TELL=1 tells each row that is read in another way;
 * TRUCE_SHEET=file scores another sheet and only prints. */
#include "when_sheet.h"

static struct sheet_score scored(const char *name)
{
    struct sheet sheet = sheet_read(name);
    struct sheet_score *groups = tr_new(&room, struct sheet_score, 200), all = { .group = TR_STR("all") };
    size_t n = 0;
    sheet_score(&sheet, groups, &n, &all);
    for (size_t k = 0; k < n; k++) sheet_print(&groups[k]);
    sheet_print(&all);
    return all;
}

static void the_sheet_of_dates_is_read_as_it_says(void **state)
{
    (void)state;
    const char *other = getenv("TRUCE_SHEET");
    struct sheet_score all = scored(other ? other : "tests/golden/text/dates.tsv");
    if (other) return;
    assert_true(all.rows >= 300);
    assert_true(all.day * 100 >= all.rows * 97);
    assert_true(all.span * 100 >= all.rows * 96);
    assert_true(all.extent * 100 >= all.rows * 96);
    assert_true(all.grain * 100 >= all.rows * 96);
    assert_true(all.basis * 100 >= all.rows * 96);
    assert_int_equal(all.invented, 0);
    assert_true(all.extra <= 2);
}

static void the_second_sheet_is_read_as_well(void **state)
{
    (void)state;
    struct sheet_score all = scored("tests/golden/text/dates-2.tsv");
    assert_true(all.rows >= 59);
    assert_true(all.day * 100 >= all.rows * 95);
    assert_true(all.span * 100 >= all.rows * 95);
    assert_int_equal(all.invented, 0);
    assert_true(all.extra <= 1);
}

static void the_third_sheet_is_read_as_well(void **state)
{
    (void)state;
    struct sheet_score all = scored("tests/golden/text/dates-4.tsv");
    assert_true(all.rows >= 40);
    assert_true(all.day * 100 >= all.rows * 95);
    assert_int_equal(all.invented, 0);
}

static void other_languages_are_read(void **state)
{
    (void)state;
    struct sheet_score all = scored("tests/golden/text/dates-lang.tsv");
    assert_true(all.rows >= 33);
    assert_true(all.day * 100 >= all.rows * 95);
    assert_int_equal(all.invented, 0);
}

static void what_was_mended_stays_mended(void **state)
{
    (void)state;
    struct sheet_score all = scored("tests/golden/text/dates-3.tsv");
    assert_int_equal(all.span, all.rows);
    assert_int_equal(all.extent, all.rows);
    assert_int_equal(all.extra, 0);
}

int main(void)
{
    struct tr_error err = { 0 };
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sheet_of_dates_is_read_as_it_says), cmocka_unit_test(the_second_sheet_is_read_as_well),
        cmocka_unit_test(the_third_sheet_is_read_as_well),       cmocka_unit_test(other_languages_are_read),
        cmocka_unit_test(what_was_mended_stays_mended),
    };
    if (tr_arena_open(&room, 1 << 26, &err) != TR_OK || tr_when_words_load(&room, &when_words, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&room);
    return failed;
}
