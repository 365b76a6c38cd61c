/* SPDX-License-Identifier: Apache-2.0 */
#include "text/number.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

static struct tr_arena room;
static const struct tr_when_words *when_words;
static const struct tr_number_words *words;

static int setup(void **state)
{
    struct tr_error err = { 0 };
    (void)state;
    if (tr_arena_open(&room, 1 << 26, &err) != TR_OK) return 1;
    return tr_when_words_load(&room, &when_words, &err) != TR_OK || tr_number_words_load(&room, &words, &err) != TR_OK;
}

static int teardown(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

struct found {
    struct tr_tokens t;
    struct tr_whens dates;
    struct tr_numbers numbers;
    struct tr_counted_list counts;
};

static tr_rc find_in(struct tr_arena *a, const char *text, struct found *f, struct tr_error *err)
{
    *f = (struct found){ .t = { .text = tr_str_of(text) } };
    struct tr_when_anchor anchor = { .last = TR_ALWAYS };
    (void)tr_time_parse(NULL, TR_STR("2017-05-04"), &anchor.day);
    TR_TRY(tr_tokenize(a, &f->t, 0, (uint32_t)f->t.text.n, 0, err));
    for (size_t k = 0; k < f->t.sentences.n; k++) {
        uint32_t first = f->t.sentences.v[k].first, n = f->t.sentences.v[k].n;
        TR_TRY(tr_when_find(a, when_words, &f->t, first, n, &anchor, NULL, &f->dates, err));
        TR_TRY(tr_numbers_find(a, words, &f->t, first, n, &f->dates, &f->numbers, err));
        TR_TRY(tr_counts_find(a, words, &f->t, first, n, &f->numbers, &f->counts, err));
    }
    return TR_OK;
}

static struct found find(const char *text)
{
    struct found f;
    struct tr_error err = { 0 };
    assert_int_equal(find_in(&room, text, &f, &err), TR_OK);
    return f;
}

static tr_str part(int64_t v) { return v == TR_UNKNOWN ? TR_STR("-") : tr_str_format(&room, "%lld", (long long)v); }

/* "killed 11/11/11 people killed; ..." what, value, noun, word */
static const char *counts(const char *text)
{
    struct found f = find(text);
    tr_str all = TR_STR("");
    for (size_t k = 0; k < f.counts.list.n; k++) {
        const struct tr_counted_mention *m = &f.counts.list.v[k];
        tr_str noun = m->noun == UINT32_MAX ? TR_STR("-") : tr_token_text(&f.t, m->noun);
        all = tr_str_format(&room, TR_FMT "%s%s " TR_FMT "/" TR_FMT "/" TR_FMT " " TR_FMT " " TR_FMT, TR_ARG(all),
                            k ? "; " : "", tr_counted_names[m->what], TR_ARG(part(m->value.low)),
                            TR_ARG(part(m->value.best)), TR_ARG(part(m->value.high)), TR_ARG(noun),
                            TR_ARG(tr_token_text(&f.t, m->word)));
    }
    return tr_cstr(&room, all);
}

static void a_count_tells_whom_and_what_happened(void **state)
{
    (void)state;
    assert_string_equal(counts("The raids killed at least 33 Turkish soldiers."), "killed 33/-/- soldiers killed");
    assert_string_equal(counts("Some 40 troops and militia were killed."), "killed -/40/- troops killed");
    assert_string_equal(counts("The war has killed more than 280000 people."), "killed 280001/-/- people killed");
    assert_string_equal(counts("The toll from the raids on the two towns has reached 20."), "killed 20/20/20 - toll");
}

static void killed_or_wounded_is_at_most_so_many_of_each(void **state)
{
    (void)state;
    assert_string_equal(counts("13 soldiers were either killed or wounded."),
                        "killed -/-/13 soldiers killed; injured -/-/13 soldiers wounded");
}

static void a_part_of_a_count_is_not_counted_again(void **state)
{
    (void)state;
    assert_string_equal(counts("At least 18 civilians including five children and two women were killed."),
                        "killed 18/-/- civilians killed");
    assert_string_equal(counts("It left 36 dead, among them 15 children."), "killed 36/36/36 - dead");
    assert_string_equal(counts("Several of the wounded were moved."), "");
    assert_string_equal(counts("Two children and eight other people (three soldiers and five civilians) were wounded."),
                        "injured 10/10/10 people wounded");
    assert_string_equal(counts("Six men, five of them foreigners, were killed."), "killed 6/6/6 men killed");
    assert_string_equal(counts("A mine went off, wounding two soldiers, an official said."),
                        "injured 2/2/2 soldiers wounding");
    assert_string_equal(counts("A mine went off, killing two soldiers, a driver and three children."),
                        "killed 6/6/6 soldiers killing");
    assert_string_equal(counts("Two guards, members of the police, were wounded."), "injured 2/2/2 guards wounded");
    assert_string_equal(counts("It led to the injury of six people and millions in losses."),
                        "injured 6/6/6 people injury");
}

static void what_did_not_happen_to_them_is_not_counted(void **state)
{
    (void)state;
    assert_string_equal(counts("The 11 people were not killed."), "");
    assert_string_equal(counts("Two gunmen killed the mayor."), "");
    assert_string_equal(counts("He met three generals, and was killed."), "");
    assert_string_equal(counts("The toll was expected to rise because dozens of people had been wounded."),
                        "injured 12/-/- people wounded");
}

static void headlines_that_say_it_shortly_are_counted(void **state)
{
    (void)state;
    assert_string_equal(counts("2 Killed, 10 Injured in Shelling"),
                        "killed 2/2/2 - Killed; injured 10/10/10 - Injured");
    assert_string_equal(counts("2 Killed 10 Injured in Shelling"), "killed 2/2/2 - Killed; injured 10/10/10 - Injured");
}

static void names_in_capitals_are_no_function_words(void **state)
{
    (void)state;
    assert_string_equal(counts("Fourteen of the IS fighters were killed."), "killed 14/14/14 fighters killed");
    assert_string_equal(counts("IS has killed hundreds of people."), "killed 100/-/- people killed");
}

static void what_is_a_noun_of_harm_counts_as_well(void **state)
{
    (void)state;
    assert_string_equal(counts("He condemned the murder of six priests and two women."), "killed 8/8/8 priests murder");
    assert_string_equal(counts("It spoke of the abduction of three aid workers."), "abducted 3/3/3 workers abduction");
    assert_string_equal(counts("The two women who were injured left."), "injured 2/2/2 women injured");
    assert_string_equal(counts("The blast left 50 martyrs and more than 200 others wounded."),
                        "injured 201/-/- others wounded");
    assert_string_equal(counts("Numerous deaths were reported."), "");
}

/* Old wire texts are all in capitals. */
static void capitals_change_no_count(void **state)
{
    static const char *const rows[] = {
        "At least 11 people were killed and 14 wounded in the raid.",
        "The killing of two teachers was denied.",
        "Four of the trucks and dozens of people were hit, and hundreds of people fled the town.",
        "It killed two boys as well as a girl.",
        "The death toll of 11 rose.",
        "Five hostages were taken, and the bodies of three men were found.",
        "He was killed along with others."
    };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(rows); k++) {
        char upper[200] = { 0 };
        for (size_t j = 0; rows[k][j] && j < sizeof upper - 1; j++)
            upper[j] = (char)(rows[k][j] >= 'a' && rows[k][j] <= 'z' ? rows[k][j] - 32 : rows[k][j]);
        struct found a = find(rows[k]), b = find(upper);
        assert_int_equal(a.counts.list.n, b.counts.list.n);
        for (size_t j = 0; j < a.counts.list.n; j++) {
            const struct tr_counted_mention *x = &a.counts.list.v[j], *y = &b.counts.list.v[j];
            assert_true(x->what == y->what && x->first == y->first && x->n == y->n && x->word == y->word &&
                        x->noun == y->noun);
            assert_true(x->value.low == y->value.low && x->value.best == y->value.best &&
                        x->value.high == y->value.high);
        }
    }
}

static void numbers_know_what_they_are_of(void **state)
{
    static const struct {
        const char *text;
        tr_num_unit unit;
    } rows[] = {
        { "It fell by 45 percent.", TR_NUM_PERCENT },
        { "He paid $500 for it.", TR_NUM_MONEY },
        { "It is 12 km away.", TR_NUM_MEASURE },
        { "He was 42 years old.", TR_NUM_AGE },
        { "It lasted 45 minutes.", TR_NUM_TIME },
        { "It began on 4 May 2017.", TR_NUM_TIME },
        { "They met under article 5 of it.", TR_NUM_NAME },
        { "They saw 14 rifles.", TR_NUM_COUNT },
    };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(rows); k++) {
        struct found f = find(rows[k].text);
        assert_true(f.numbers.list.n >= 1);
        assert_int_equal(f.numbers.list.v[0].unit, rows[k].unit);
    }
}

static void huge_and_odd_numbers_are_refused_or_kept_whole(void **state)
{
    (void)state;
    assert_int_equal(find("99999999999999999999999999 people").numbers.list.n, 0);
    struct found f = find("nine hundred ninety-nine trillion and 12,34 and 1.2.3 and 999,999,999 people");
    for (size_t k = 0; k < f.numbers.list.n; k++) {
        struct tr_count v = f.numbers.list.v[k].value;
        assert_true(v.best == TR_UNKNOWN || (v.best >= 0 && v.best <= INT64_C(1000000000000000)));
    }
    f = find("three million million million million million million people died");
    assert_true(f.numbers.list.n >= 1);
}

/* Every allocation fails once, in turn: the call says so and nothing breaks. */
static void no_room_is_said_and_breaks_nothing(void **state)
{
    static const char text[] =
        "On Monday, 11 people were killed and 14 wounded from May 3 to May 9. Two days later 5-6 died.";
    int64_t failures = 0;
    (void)state;
    for (int64_t at = 0; at < 200; at++) {
        struct tr_arena mark = room;
        struct found f;
        int64_t left = at;
        struct tr_error err = { 0 };
        room.fuse = &left;
        tr_rc rc = find_in(&room, text, &f, &err);
        room = mark;
        assert_true(rc == TR_OK || rc == TR_NOMEM);
        if (rc == TR_OK) break;
        failures++;
    }
    assert_true(failures >= 4);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_count_tells_whom_and_what_happened),
        cmocka_unit_test(killed_or_wounded_is_at_most_so_many_of_each),
        cmocka_unit_test(a_part_of_a_count_is_not_counted_again),
        cmocka_unit_test(what_did_not_happen_to_them_is_not_counted),
        cmocka_unit_test(headlines_that_say_it_shortly_are_counted),
        cmocka_unit_test(names_in_capitals_are_no_function_words),
        cmocka_unit_test(what_is_a_noun_of_harm_counts_as_well),
        cmocka_unit_test(capitals_change_no_count),
        cmocka_unit_test(numbers_know_what_they_are_of),
        cmocka_unit_test(huge_and_odd_numbers_are_refused_or_kept_whole),
        cmocka_unit_test(no_room_is_said_and_breaks_nothing),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
