/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "format/csv.h"

#define S(literal) TR_STR(literal)

static struct tr_arena room;

static int open_room(void **state)
{
    (void)state;
    return tr_arena_open(&room, (size_t)256 << 20, NULL) == TR_OK ? 0 : -1;
}

static int close_room(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

/* Rows as "a|b\nc|d\n"; a faulty row as "!what\n". */
static tr_str shown(tr_str bytes, char separator)
{
    struct tr_csv c;
    struct tr_csv_row row;
    struct tr_sink out = { 0 };
    assert_true(tr_csv_open(&room, bytes, separator, &c));
    while (tr_csv_next(&c, &row)) {
        assert_true(row.offset + row.raw.n <= bytes.n);
        assert_ptr_equal(row.raw.p, bytes.p + row.offset);
        if (row.found) tr_putf(&out, "!%s", row.found);
        for (size_t k = 0; !row.found && k < row.n; k++) {
            if (k) tr_puts(&out, "|");
            tr_put(&out, tr_cell_text(&room, &row.cells[k]));
        }
        tr_puts(&out, "\n");
    }
    tr_str text = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return text;
}

static const struct example {
    const char *bytes, *rows;
} examples[] = {
    { "", "" },
    { "\n\n\r\n", "" },
    { "a,b\nc,d", "a|b\nc|d\n" },
    { "a,b\r\nc,d\r\n", "a|b\nc|d\n" },
    { "a,b\rc,d\r", "a|b\nc|d\n" },
    { "\xEF\xBB\xBF"
      "a,b\n",
      "a|b\n" },
    { "a,\n,b\n", "a|\n|b\n" },
    { ",", "|\n" },
    { "\"a\",\"b,c\"\n", "a|b,c\n" },
    { "\"a \"\"b\"\" c\",\"\"\"\"\n", "a \"b\" c|\"\n" },
    { "\"\",x\n", "|x\n" },
    { "\"\"\n", "\n" },
    { "\"a\nb\",c\nd,e\n", "a\nb|c\nd|e\n" },
    { "\"a\r\nb\",c\r\nd,e", "a\r\nb|c\nd|e\n" },
    { "a,\"b\"", "a|b\n" },
    { "a;b\tc,d\n", "a;b\tc|d\n" },
    { "x\"y,z\nd,e\n", "!a quotation mark inside a cell that is not quoted\nd|e\n" },
    { "\"x\"y,z\nd,e\n", "!text behind a closing quotation mark\nd|e\n" },
    { "1,\"abc,def\n2,\"ghi\",x\n3,y\n", "!text behind a closing quotation mark\n2|ghi|x\n3|y\n" },
    { "1,\"abc\n2,x\n3,y\n", "!a quotation mark that is never closed\n2|x\n3|y\n" },
    { "\"", "!a quotation mark that is never closed\n" },
    { "a\xff"
      "b,c\nd,e\n",
      "!bytes that are not UTF-8\nd|e\n" },
    { "\xd8\xb3\xd9\x88,b\n", "\xd8\xb3\xd9\x88|b\n" },
    { "a,\xd8", "!bytes that are not UTF-8\n" },
};

static void rows_and_faults_come_out_as_written(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(examples); k++) {
        tr_str rows = shown(tr_str_of(examples[k].bytes), ',');
        if (!tr_str_is(rows, examples[k].rows)) fail_msg("example %zu: " TR_FMT, k, TR_ARG(rows));
    }
}

/* The scanner works on blocks of 64 bytes: nothing may depend on where a block begins. */
static void rows_do_not_depend_on_where_a_block_begins(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(examples); k++)
        for (size_t pad = 50; pad < 130; pad++) {
            struct tr_sink in = { 0 }, expected = { 0 };
            if ((unsigned char)examples[k].bytes[0] == 0xEF) continue; /* a mark counts at the start only */
            for (size_t i = 0; i < pad; i++) tr_puts(&in, "p");
            tr_puts(&in, "\n");
            for (size_t i = 0; i < pad; i++) tr_puts(&expected, "p");
            tr_putf(&expected, "\n%s", examples[k].rows);
            tr_puts(&in, examples[k].bytes);
            struct tr_arena mark = room;
            tr_str rows = shown(tr_str_copy(&room, tr_sink_text(&in)), ',');
            if (!tr_str_eq(rows, tr_sink_text(&expected)))
                fail_msg("example %zu behind %zu bytes: " TR_FMT, k, pad, TR_ARG(rows));
            room = mark;
            tr_sink_close(&in);
            tr_sink_close(&expected);
        }
}

static void a_nul_byte_is_told(void **state)
{
    (void)state;
    tr_str rows = shown((tr_str){ "a,b\0c\nd,e\n", 10 }, ',');
    assert_true(tr_str_is(rows, "!a NUL byte\nd|e\n"));
}

static void lines_rows_and_offsets_are_counted(void **state)
{
    (void)state;
    struct tr_csv c;
    struct tr_csv_row row;
    assert_true(tr_csv_open(&room, S("\xEF\xBB\xBFh,i\n\n\"a\nb\",c\r\n\"x\"y\nd,e\n"), ',', &c));
    const struct {
        int64_t line, row;
        size_t offset;
        bool many, fault;
    } expected[] = {
        { 1, 1, 3, false, false },
        { 3, 2, 8, true, false },
        { 5, 3, 17, false, true },
        { 6, 4, 22, false, false },
    };
    for (size_t k = 0; k < TR_COUNT(expected); k++) {
        assert_true(tr_csv_next(&c, &row));
        assert_int_equal(row.line, expected[k].line);
        assert_int_equal(row.row, expected[k].row);
        assert_int_equal(row.offset, expected[k].offset);
        assert_int_equal(row.many_lines, expected[k].many);
        assert_int_equal(row.found != NULL, expected[k].fault);
    }
    assert_false(tr_csv_next(&c, &row));
}

static void retreat_reads_again_from_the_second_line(void **state)
{
    (void)state;
    struct tr_csv c;
    struct tr_csv_row row;
    assert_true(tr_csv_open(&room, S("1,\"a\n2,b\",\"c\n3,d\n"), ',', &c));
    assert_true(tr_csv_next(&c, &row));
    assert_non_null(row.found);
    assert_true(tr_csv_open(&room, S("1,\"a\n2,b\"\n3,d\n"), ',', &c));
    assert_true(tr_csv_next(&c, &row));
    assert_null(row.found);
    tr_csv_retreat(&c, &row);
    assert_true(tr_csv_next(&c, &row)); /* 2,b" is a fault of its own */
    assert_int_equal(row.line, 2);
    assert_true(tr_csv_next(&c, &row));
    assert_int_equal(row.line, 3);
    assert_int_equal(row.n, 2);
}

static void limits_hold_and_cost_one_row(void **state)
{
    (void)state;
    struct tr_sink in = { 0 };
    for (size_t k = 0; k < TR_CSV_CELLS + 5; k++) tr_puts(&in, "x,");
    tr_puts(&in, "\n\"");
    for (size_t k = 0; k < TR_CSV_CELL_BYTES / 4 + 5; k++) tr_puts(&in, "abcd");
    tr_puts(&in, "\"\n");
    for (size_t k = 0; k < TR_CSV_CELL_BYTES / 4 + 5; k++) tr_puts(&in, "abcd");
    tr_puts(&in, "\nd,e\n");
    tr_str rows = shown(tr_sink_text(&in), ',');
    assert_true(
        tr_str_is(rows, "!more than 1024 cells\n!a cell of more than 1 MiB\n!a cell of more than 1 MiB\nd|e\n"));
    tr_sink_close(&in);
}

/* Every line opens a quote, or looks like it: time must not grow with the square of the lines. */
static void quotes_without_partners_cost_linear_time(void **state)
{
    (void)state;
    static const char *const lines[] = { "\"\"\"x\n", "x\",\"y\n", "\"a\"\"\n", "\",\"\n", "a,\"\n" };
    for (size_t k = 0; k < TR_COUNT(lines); k++) {
        struct tr_sink in = { 0 };
        struct tr_csv c;
        struct tr_csv_row row;
        for (size_t i = 0; i < 400000; i++) tr_puts(&in, lines[k]);
        assert_true(tr_csv_open(&room, tr_sink_text(&in), ',', &c));
        size_t n = 0;
        while (tr_csv_next(&c, &row)) n++;
        assert_true(n >= 200000);
        tr_sink_close(&in);
    }
}

static void the_separator_is_found_in_the_first_line(void **state)
{
    (void)state;
    assert_int_equal(tr_csv_separator(S("a,b,c\n1;2;3;4;5")), ',');
    assert_int_equal(tr_csv_separator(S("a;b;c\n")), ';');
    assert_int_equal(tr_csv_separator(S("a\tb,c\td\n")), '\t');
    assert_int_equal(tr_csv_separator(S("\"a;b;c\",d\n")), ',');
    assert_int_equal(tr_csv_separator(S("")), ',');
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rows_and_faults_come_out_as_written),
        cmocka_unit_test(rows_do_not_depend_on_where_a_block_begins),
        cmocka_unit_test(a_nul_byte_is_told),
        cmocka_unit_test(lines_rows_and_offsets_are_counted),
        cmocka_unit_test(retreat_reads_again_from_the_second_line),
        cmocka_unit_test(limits_hold_and_cost_one_row),
        cmocka_unit_test(quotes_without_partners_cost_linear_time),
        cmocka_unit_test(the_separator_is_found_in_the_first_line),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
