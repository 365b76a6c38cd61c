/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "truce/base.h"

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#include <sanitizer/asan_interface.h>
#define UNDER_ASAN 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#include <sanitizer/asan_interface.h>
#define UNDER_ASAN 1
#endif

static void pieces_are_zero_and_aligned_even_when_used_before(void **state)
{
    (void)state;
    struct tr_arena a;
    assert_int_equal(tr_arena_open(&a, 1 << 20, NULL), TR_OK);
    for (int round = 0; round < 3; round++) {
        for (size_t n = 1; n < 200; n++) {
            unsigned char *p = tr_new(&a, unsigned char, n);
            assert_non_null(p);
            assert_int_equal((uintptr_t)p % 16, 0);
            for (size_t k = 0; k < n; k++) assert_int_equal(p[k], 0);
            memset(p, 0xEE, n);
        }
        tr_arena_reset(&a);
        assert_int_equal(a.used, 0);
    }
    tr_arena_close(&a);
    assert_null(a.base);
    tr_arena_close(&a); /* again does nothing */
}

static void a_mark_gives_back_what_came_after_it(void **state)
{
    (void)state;
    struct tr_arena a;
    assert_int_equal(tr_arena_open(&a, 1 << 16, NULL), TR_OK);
    int *kept = tr_new(&a, int, 4);
    kept[3] = 7;
    struct tr_arena mark = a;
    memset(tr_new(&a, char, 5000), 1, 5000);
    a = mark;
    char *again = tr_new(&a, char, 5000);
    for (size_t k = 0; k < 5000; k++) assert_int_equal(again[k], 0);
    assert_int_equal(kept[3], 7);
    tr_arena_close(&a);
}

static void pages_that_are_given_back_leave_what_came_before(void **state)
{
    (void)state;
    struct tr_arena a;
    assert_int_equal(tr_arena_open(&a, 1 << 24, NULL), TR_OK);
    char *kept = tr_new(&a, char, 5000);
    memset(kept, 'x', 5000);
    struct tr_arena mark = a;
    for (int round = 0; round < 3; round++) {
        char *large = tr_new(&a, char, (1 << 20) + 7);
        assert_non_null(large);
        memset(large, 'y', (1 << 20) + 7);
        tr_arena_back(&a, &mark);
        assert_int_equal(a.used, mark.used);
        for (size_t k = 0; k < 5000; k++) assert_int_equal(kept[k], 'x');
    }
    tr_arena_back(&a, &mark); /* nothing behind it: nothing happens */
    assert_non_null(tr_new(&a, char, 1));
    tr_arena_close(&a);
}

static void at_the_cap_nothing_is_given_and_nothing_is_lost(void **state)
{
    (void)state;
    struct tr_arena a;
    assert_int_equal(tr_arena_open(&a, 4096, NULL), TR_OK);
    assert_null(tr_new(&a, char, 4097));
    size_t used = a.used, pieces = 0;
    assert_int_equal(used, 0);
    while (tr_new(&a, char, 100)) pieces++;
    assert_in_range(pieces, 25, 40);
    assert_true(a.used <= a.cap);
    assert_null(tr_alloc(&a, SIZE_MAX, 2));
    assert_null(tr_alloc(&a, SIZE_MAX / 2 + 2, 2));
    tr_arena_reset(&a);
    assert_non_null(tr_new(&a, char, 4096));
    tr_arena_close(&a);
}

static void an_arena_over_any_memory_aligns_its_pieces(void **state)
{
    (void)state;
    unsigned char room[256];
    struct tr_arena a = { room + 1, 0, sizeof room - 1, NULL };
    for (int k = 0; k < 3; k++) assert_int_equal((uintptr_t)tr_new(&a, char, 1) % 16, 0);
    struct tr_arena none = { 0 };
    assert_null(tr_new(&none, char, 1));
    tr_arena_reset(&none);
}

static void a_huge_cap_takes_no_memory(void **state)
{
    (void)state;
    struct tr_arena a;
    struct tr_error err;
    assert_int_equal(tr_arena_open(&a, (size_t)16 << 30, &err), TR_OK);
    assert_non_null(tr_new(&a, char, 1 << 20));
    tr_arena_close(&a);
}

static void a_cap_the_system_has_not_is_told(void **state)
{
    (void)state;
    struct tr_arena a;
    struct tr_error err;
    assert_int_equal(tr_arena_open(&a, SIZE_MAX / 2, &err), TR_NOMEM);
    assert_int_equal(err.rc, TR_NOMEM);
    assert_null(a.base);
    assert_int_equal(tr_arena_open(&a, 0, &err), TR_USAGE);
}

static void the_fuse_lets_so_many_pieces_through_and_then_none(void **state)
{
    (void)state;
    struct tr_arena a;
    int64_t fuse = 3;
    assert_int_equal(tr_arena_open(&a, 1 << 16, NULL), TR_OK);
    a.fuse = &fuse;
    for (int k = 0; k < 3; k++) assert_non_null(tr_new(&a, int, 1));
    for (int k = 0; k < 3; k++) assert_null(tr_new(&a, int, 1));
    assert_int_equal(fuse, 0);
    tr_arena_close(&a);
}

struct numbers {
    int64_t *v;
    size_t n, cap;
};

static void a_list_grows_and_keeps_its_items(void **state)
{
    (void)state;
    struct tr_arena a;
    struct numbers list = { 0 };
    assert_int_equal(tr_arena_open(&a, 1 << 22, NULL), TR_OK);
    for (int64_t k = 0; k < 50000; k++) assert_true(TR_PUSH(&a, &list, k * k));
    assert_int_equal(list.n, 50000);
    for (int64_t k = 0; k < 50000; k++) assert_true(list.v[k] == k * k);
    tr_arena_close(&a);
}

static void a_list_at_the_cap_stays_as_it_was(void **state)
{
    (void)state;
    unsigned char room[256];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct numbers list = { 0 };
    int64_t next = 0;
    while (TR_PUSH(&a, &list, next)) next++;
    assert_int_equal(list.n, list.cap);
    assert_true(list.n >= 8);
    for (size_t k = 0; k < list.n; k++) assert_true(list.v[k] == (int64_t)k);
}

static void a_sentence_has_one_line_and_whole_characters(void **state)
{
    (void)state;
    struct tr_error err;
    assert_int_equal(tr_fail(&err, TR_IO, "a\nb\x1b[31m %d", 5), TR_IO);
    assert_string_equal(err.text, "a b [31m 5");
    assert_int_equal(err.rc, TR_IO);
    char many[2002];
    for (size_t k = 0; k < 2000; k += 2) memcpy(many + k, "ح", 2);
    many[2000] = '\0';
    tr_fail(&err, TR_BAD_INPUT, "x%s", many);
    assert_true(tr_utf8_bad(tr_str_of(err.text)) == TR_NOT_FOUND);
    assert_in_range(strlen(err.text), 996, 999);
    assert_int_equal(tr_fail(NULL, TR_END, "nobody listens"), TR_END);
}

#ifdef UNDER_ASAN
static void memory_behind_a_piece_is_poisoned(void **state)
{
    (void)state;
    struct tr_arena a;
    assert_int_equal(tr_arena_open(&a, 1 << 20, NULL), TR_OK);
    char *p = tr_new(&a, char, 13), *next = tr_new(&a, char, 13);
    assert_false(__asan_address_is_poisoned(p + 12));
    assert_true(__asan_address_is_poisoned(p + 13));
    assert_true(__asan_address_is_poisoned(next - 1));
    assert_false(__asan_address_is_poisoned(next));
    unsigned char *base = a.base;
    tr_arena_reset(&a);
    assert_true(__asan_address_is_poisoned(p));
    tr_arena_close(&a);
    assert_null(__asan_region_is_poisoned(base, 1 << 20));
}
#endif

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(pieces_are_zero_and_aligned_even_when_used_before),
        cmocka_unit_test(a_mark_gives_back_what_came_after_it),
        cmocka_unit_test(pages_that_are_given_back_leave_what_came_before),
        cmocka_unit_test(at_the_cap_nothing_is_given_and_nothing_is_lost),
        cmocka_unit_test(an_arena_over_any_memory_aligns_its_pieces),
        cmocka_unit_test(a_huge_cap_takes_no_memory),
        cmocka_unit_test(a_cap_the_system_has_not_is_told),
        cmocka_unit_test(the_fuse_lets_so_many_pieces_through_and_then_none),
        cmocka_unit_test(a_list_grows_and_keeps_its_items),
        cmocka_unit_test(a_list_at_the_cap_stays_as_it_was),
        cmocka_unit_test(a_sentence_has_one_line_and_whole_characters),
#ifdef UNDER_ASAN
        cmocka_unit_test(memory_behind_a_piece_is_poisoned),
#endif
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
