/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <stdio.h>

#include "truce/base.h"

enum { KEYS = 100000 };

static void a_hundred_thousand_keys_keep_their_values(void **state)
{
    struct tr_arena *a = *state;
    struct tr_map m = { .arena = a };
    for (size_t k = 0; k < KEYS; k++) assert_true(tr_map_put(&m, tr_str_format(a, "incident-%zu", k), k));
    assert_int_equal(m.n, KEYS);
    for (size_t k = 0; k < KEYS; k++) {
        char key[40];
        size_t value = SIZE_MAX, n = (size_t)snprintf(key, sizeof key, "incident-%zu", k);
        assert_true(tr_map_get(&m, (tr_str){ key, n }, &value));
        assert_int_equal(value, k);
        assert_false(tr_map_get(&m, (tr_str){ key, n - 1 }, &value) && value >= KEYS);
    }
    size_t value = 5;
    assert_false(tr_map_get(&m, TR_STR("incident-100000"), &value));
    assert_int_equal(value, 5);
}

static void putting_again_replaces(void **state)
{
    struct tr_map m = { .arena = *state };
    size_t value = 0;
    assert_true(tr_map_put(&m, TR_STR("zone"), 1) && tr_map_put(&m, TR_STR("zone"), 2));
    assert_int_equal(m.n, 1);
    assert_true(tr_map_get(&m, TR_STR("zone"), &value));
    assert_int_equal(value, 2);
}

static void the_empty_text_is_a_key_like_any_other(void **state)
{
    struct tr_map m = { .arena = *state };
    size_t value = 0;
    assert_false(tr_map_get(&m, (tr_str){ NULL, 0 }, &value));
    assert_true(tr_map_put(&m, (tr_str){ NULL, 0 }, 9));
    assert_true(tr_map_get(&m, TR_STR(""), &value));
    assert_int_equal(value, 9);
}

static void at_the_cap_the_map_keeps_what_it_has(void **state)
{
    (void)state;
    static unsigned char room[8192];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_map m = { .arena = &a };
    char keys[200][4];
    size_t n = 0, value;
    for (; n < 200; n++) {
        snprintf(keys[n], sizeof keys[n], "%zu", n);
        if (!tr_map_put(&m, tr_str_of(keys[n]), n)) break;
    }
    assert_in_range(n, 12, 199);
    for (size_t k = 0; k < n; k++) assert_true(tr_map_get(&m, tr_str_of(keys[k]), &value) && value == k);
}

/* Each of 64 output bits should flip in half of the cases when one input bit flips. */
static void one_changed_bit_changes_half_of_the_hash(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(3);
    for (size_t n = 1; n <= 40; n++) {
        double flips = 0, tries = 0;
        for (int round = 0; round < 200; round++) {
            unsigned char text[40];
            for (size_t k = 0; k < n; k++) text[k] = (unsigned char)tr_rand_u64(&r);
            tr_str s = { (const char *)text, n };
            uint64_t before = tr_hash64(s);
            size_t bit = tr_rand_u64(&r) % (8 * n);
            text[bit / 8] ^= (unsigned char)(1u << bit % 8);
            flips += __builtin_popcountll(before ^ tr_hash64(s));
            tries++;
        }
        assert_in_range((int)(flips / tries), 30, 34);
    }
}

static void zero_bytes_and_lengths_change_the_hash(void **state)
{
    (void)state;
    static const char zeros[64] = { 0 };
    for (size_t i = 0; i <= sizeof zeros; i++)
        for (size_t j = 0; j < i; j++) assert_true(tr_hash64((tr_str){ zeros, i }) != tr_hash64((tr_str){ zeros, j }));
    assert_true(tr_hash64((tr_str){ NULL, 0 }) == tr_hash64(TR_STR("")));
}

/* What tables use: the low bits. 2^16 keys into 2^16 boxes leave about 36.8 % empty by chance. */
static void low_bits_spread_like_chance(void **state)
{
    (void)state;
    static unsigned char box[65536];
    for (unsigned k = 0; k < 65536; k++) {
        char key[20];
        int n = snprintf(key, sizeof key, "r%u", k);
        box[tr_hash64((tr_str){ key, (size_t)n }) & 65535] = 1;
    }
    size_t empty = 0;
    for (size_t k = 0; k < sizeof box; k++) empty += box[k] == 0;
    assert_in_range(empty, 23700, 24500);
}

static int open_arena(void **state)
{
    static struct tr_arena a;
    *state = &a;
    return tr_arena_open(&a, (size_t)1 << 28, NULL) != TR_OK;
}

static int close_arena(void **state)
{
    tr_arena_close(*state);
    return 0;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_hundred_thousand_keys_keep_their_values),
        cmocka_unit_test(putting_again_replaces),
        cmocka_unit_test(the_empty_text_is_a_key_like_any_other),
        cmocka_unit_test(at_the_cap_the_map_keeps_what_it_has),
        cmocka_unit_test(one_changed_bit_changes_half_of_the_hash),
        cmocka_unit_test(zero_bytes_and_lengths_change_the_hash),
        cmocka_unit_test(low_bits_spread_like_chance),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
