/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdlib.h>

#include <archive.h>
#include <archive_entry.h>
#include <cmocka.h>

#include "format/unpack.h"

#define S(literal) TR_STR(literal)

static struct tr_arena room;

static int open_room(void **state)
{
    (void)state;
    return tr_arena_open(&room, (size_t)1 << 30, NULL) == TR_OK ? 0 : -1;
}

static int close_room(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

static const struct filter {
    const char *ending;
    int (*add)(struct archive *);
} filters[] = {
    { ".gz", archive_write_add_filter_gzip },
    { ".zst", archive_write_add_filter_zstd },
    { ".xz", archive_write_add_filter_xz },
};

static tr_str packed(tr_str plain, const struct filter *f)
{
    size_t cap = plain.n + (1 << 20), used = 0;
    char *out = tr_new(&room, char, cap);
    struct archive *ar = archive_write_new();
    struct archive_entry *entry = archive_entry_new();
    archive_write_set_format_raw(ar);
    f->add(ar);
    archive_write_set_bytes_in_last_block(ar, 1);
    assert_int_equal(archive_write_open_memory(ar, out, cap, &used), ARCHIVE_OK);
    archive_entry_set_filetype(entry, AE_IFREG);
    archive_write_header(ar, entry);
    if (plain.n) assert_true(archive_write_data(ar, plain.p, plain.n) >= 0);
    archive_write_close(ar);
    archive_entry_free(entry);
    archive_write_free(ar);
    return (tr_str){ out, used };
}

static tr_str rows(size_t n)
{
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < n; k++) tr_putf(&s, "%zu,a row of text that is not all the same %zu\n", k, k * k % 977);
    tr_str copy = tr_str_copy(&room, tr_sink_text(&s));
    tr_sink_close(&s);
    return copy;
}

static tr_rc unpack(tr_str name, tr_str bytes, size_t most, tr_str *out, tr_str *plain, struct tr_error *err)
{
    return tr_unpack(&room, name, bytes, most, out, plain, err);
}

static void each_packing_gives_the_bytes_back(void **state)
{
    (void)state;
    tr_str text = rows(5000), out, plain;
    for (size_t k = 0; k < TR_COUNT(filters); k++) {
        tr_str name = tr_str_format(&room, "a.csv%s", filters[k].ending);
        assert_int_equal(unpack(name, packed(text, &filters[k]), 1 << 24, &out, &plain, NULL), TR_OK);
        assert_true(tr_str_eq(out, text));
        assert_true(tr_str_is(plain, "a.csv"));
        assert_int_equal(unpack(S("a.csv"), packed(text, &filters[k]), 1 << 24, &out, &plain, NULL), TR_OK);
        assert_true(tr_str_eq(out, text)); /* the bytes tell it, whatever the name says */
    }
}

static void plain_bytes_are_handed_through(void **state)
{
    (void)state;
    tr_str out, plain, text = S("id,year\n");
    assert_int_equal(unpack(S("a.csv"), text, 100, &out, &plain, NULL), TR_OK);
    assert_ptr_equal(out.p, text.p);
    assert_int_equal(unpack(S("a.csv"), S(""), 100, &out, &plain, NULL), TR_OK);
    assert_int_equal(out.n, 0);
}

static void truncated_and_changed_files_are_refused(void **state)
{
    (void)state;
    tr_str text = rows(3000), out, plain;
    for (size_t k = 0; k < TR_COUNT(filters); k++) {
        tr_str good = packed(text, &filters[k]);
        size_t refused = 0, tries = 0;
        for (size_t cut = 7; cut < good.n; cut += good.n / 23 + 1, tries++) {
            struct tr_error err = { 0 };
            refused += unpack(S("a"), (tr_str){ good.p, cut }, 1 << 24, &out, &plain, &err) == TR_BAD_INPUT;
        }
        assert_int_equal(refused, tries);
        refused = tries = 0;
        for (size_t at = 40; at < good.n; at += good.n / 37 + 1, tries++) {
            char *bytes = malloc(good.n);
            assert_non_null(bytes);
            memcpy(bytes, good.p, good.n);
            bytes[at] = (char)(bytes[at] ^ 0x10);
            tr_rc rc = unpack(S("a"), (tr_str){ bytes, good.n }, 1 << 24, &out, &plain, NULL);
            refused += rc == TR_BAD_INPUT || tr_str_eq(out, text);
            free(bytes);
        }
        /* zstd need not carry a checksum; gzip and xz do */
        if (k != 1) assert_int_equal(refused, tries);
    }
}

static void bombs_stop_at_the_limit(void **state)
{
    (void)state;
    size_t n = (size_t)96 << 20;
    char *zeros = calloc(n, 1);
    assert_non_null(zeros);
    tr_str out, plain;
    for (size_t k = 0; k < TR_COUNT(filters); k++) {
        struct tr_error err = { 0 };
        tr_str small = packed((tr_str){ zeros, n }, &filters[k]);
        assert_int_equal(unpack(S("bomb"), small, (size_t)1 << 30, &out, &plain, &err), TR_BAD_INPUT);
        assert_true(tr_str_starts(tr_str_of(err.text), S("bomb: found more than")));
        tr_str tiny = packed((tr_str){ zeros, 1 << 20 }, &filters[k]);
        assert_int_equal(unpack(S("bomb"), tiny, 1 << 19, &out, &plain, &err), TR_BAD_INPUT);
        assert_int_equal(unpack(S("fine"), tiny, 1 << 21, &out, &plain, &err), TR_OK);
    }
    free(zeros);
}

static void a_name_that_promises_packing_must_keep_it(void **state)
{
    (void)state;
    tr_str out, plain;
    struct tr_error err = { 0 };
    assert_int_equal(unpack(S("a.csv.gz"), S("id,year\n"), 100, &out, &plain, &err), TR_BAD_INPUT);
    assert_true(tr_str_find(tr_str_of(err.text), S("gzip")) != TR_NOT_FOUND);
    assert_int_equal(unpack(S("a.csv"), S("id,year\n"), 3, &out, &plain, &err), TR_BAD_INPUT);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_packing_gives_the_bytes_back),         cmocka_unit_test(plain_bytes_are_handed_through),
        cmocka_unit_test(truncated_and_changed_files_are_refused),   cmocka_unit_test(bombs_stop_at_the_limit),
        cmocka_unit_test(a_name_that_promises_packing_must_keep_it),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
