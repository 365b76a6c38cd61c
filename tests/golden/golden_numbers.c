/* SPDX-License-Identifier: Apache-2.0
 *
 * The sheet of numbers and counts, group by group. TRUCE_TELL=1 tells each row that is read in another way. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "model/table.h"
#include "text/number.h"

static struct tr_arena room;
static const struct tr_when_words *when_words;
static const struct tr_number_words *number_words;

struct found {
    struct tr_tokens t;
    struct tr_whens dates;
    struct tr_numbers numbers;
    struct tr_counted_list counts;
};

static struct found find(tr_str text)
{
    struct found f = { .t = { .text = text } };
    struct tr_error err = { 0 };
    struct tr_when_anchor anchor = { .day = TR_ALWAYS, .last = TR_ALWAYS };
    assert_int_equal(tr_tokenize(&room, &f.t, 0, (uint32_t)text.n, 0, &err), TR_OK);
    for (size_t k = 0; k < f.t.sentences.n; k++) {
        uint32_t first = f.t.sentences.v[k].first, n = f.t.sentences.v[k].n;
        assert_int_equal(tr_when_find(&room, when_words, &f.t, first, n, &anchor, NULL, &f.dates, &err), TR_OK);
        assert_int_equal(tr_numbers_find(&room, number_words, &f.t, first, n, &f.dates, &f.numbers, &err), TR_OK);
        assert_int_equal(tr_counts_find(&room, number_words, &f.t, first, n, &f.numbers, &f.counts, &err), TR_OK);
    }
    return f;
}

static tr_str part(int64_t v) { return v == TR_UNKNOWN ? TR_STR("-") : tr_str_format(&room, "%lld", (long long)v); }

static tr_str count_text(struct tr_count c)
{
    return tr_str_format(&room, TR_FMT "/" TR_FMT "/" TR_FMT, TR_ARG(part(c.low)), TR_ARG(part(c.best)),
                         TR_ARG(part(c.high)));
}

static tr_str counts_text(const struct found *f)
{
    tr_str all = TR_STR("");
    for (int what = 0; what < TR_COUNTED; what++)
        for (size_t k = 0; k < f->counts.list.n; k++) {
            const struct tr_counted_mention *m = &f->counts.list.v[k];
            if ((int)m->what != what) continue;
            all = tr_str_format(&room, TR_FMT "%s%s=" TR_FMT, TR_ARG(all), all.n ? " " : "", tr_counted_names[what],
                                TR_ARG(count_text(m->value)));
        }
    return all.n ? all : TR_STR("-");
}

/* Of the numbers that count things, the one where the sheet says; "-": there must be none. */
static bool number_agrees(const struct tr_table *row, const struct found *f, tr_str *told)
{
    tr_str wanted = tr_str_format(&room, TR_FMT "/" TR_FMT "/" TR_FMT, TR_ARG(row->cell[3]), TR_ARG(row->cell[4]),
                                  TR_ARG(row->cell[5]));
    bool none = tr_str_is(row->cell[2], "-"), ok = none;
    *told = TR_STR("");
    for (size_t k = 0; k < f->numbers.list.n; k++) {
        const struct tr_number *n = &f->numbers.list.v[k];
        if (n->unit != TR_NUM_COUNT && n->unit != TR_NUM_MONEY) continue;
        if (n->unit == TR_NUM_MONEY && none) continue;
        tr_str text = tr_tokens_text(&f->t, n->first, n->n);
        *told = tr_str_format(&room, TR_FMT " [" TR_FMT "] " TR_FMT, TR_ARG(*told), TR_ARG(text),
                              TR_ARG(count_text(n->value)));
        if (none) ok = false;
        else if (tr_str_eq(text, row->cell[2]) && tr_str_eq(count_text(n->value), wanted)) ok = true;
    }
    return ok;
}

struct tally {
    int rows, right;
};

static void score(const char *name, struct tally *numbers, struct tally *counts)
{
    struct tr_error err = { 0 };
    const char *root = getenv("TRUCE_ROOT");
    tr_str text, path = tr_path_join(&room, tr_str_of(root && *root ? root : "."), tr_str_of(name));
    if (name[0] == '/') path = tr_str_of(name);
    if (tr_file_read(&room, path, 1 << 20, &text, &err) != TR_OK) fail_msg("%s", err.text);
    struct tr_table row = { .rest = text };
    while (tr_table_next(&row)) {
        struct found f = find(row.cell[1]);
        bool is_count = tr_str_is(row.cell[2], "=");
        tr_str told;
        bool ok = is_count ? tr_str_eq(told = counts_text(&f), row.cell[3]) : number_agrees(&row, &f, &told);
        struct tally *sum = is_count ? counts : numbers;
        sum->rows++;
        sum->right += ok;
        if (!ok && getenv("TRUCE_TELL"))
            printf("# line %zu: " TR_FMT "\n#    found " TR_FMT "\n", row.line, TR_ARG(row.row), TR_ARG(told));
    }
    printf("# %s: numbers: %d of %d right; counts: %d of %d right\n", name, numbers->right, numbers->rows,
           counts->right, counts->rows);
}

static void the_sheet_of_numbers_is_read_as_it_says(void **state)
{
    (void)state;
    const char *other = getenv("TRUCE_SHEET");
    struct tally numbers = { 0 }, counts = { 0 };
    score(other ? other : "tests/golden/text/numbers.tsv", &numbers, &counts);
    if (other) return;
    assert_true(numbers.rows + counts.rows >= 150);
    assert_true(numbers.right * 100 >= numbers.rows * 97);
    assert_true(counts.right * 100 >= counts.rows * 95);
}

static void the_second_sheet_is_read_as_well(void **state)
{
    (void)state;
    struct tally numbers = { 0 }, counts = { 0 };
    score("tests/golden/text/numbers-2.tsv", &numbers, &counts);
    assert_true(counts.rows >= 40);
    assert_true(counts.right * 100 >= counts.rows * 92);
}

int main(void)
{
    struct tr_error err = { 0 };
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_sheet_of_numbers_is_read_as_it_says),
        cmocka_unit_test(the_second_sheet_is_read_as_well),
    };
    if (tr_arena_open(&room, 1 << 26, &err) != TR_OK || tr_when_words_load(&room, &when_words, &err) != TR_OK ||
        tr_number_words_load(&room, &number_words, &err) != TR_OK) {
        fprintf(stderr, "%s\n", err.text);
        return 1;
    }
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&room);
    return failed;
}
