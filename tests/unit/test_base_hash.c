/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "truce/base.h"

static tr_hash hash_of(tr_str s) { return tr_sha256(s.p, s.n); }

static bool same(tr_hash a, tr_hash b) { return memcmp(a.b, b.b, sizeof a.b) == 0; }

static void known_answers_of_fips_180_come_out(void **state)
{
    static const char *const cases[][2] = {
        { "", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855" },
        { "abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad" },
        { "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
          "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1" },
    };
    struct tr_arena *a = *state;
    for (size_t k = 0; k < TR_COUNT(cases); k++)
        assert_string_equal(tr_hash_hex(a, hash_of(tr_str_of(cases[k][0]))).p, cases[k][1]);
    assert_true(same(tr_sha256(NULL, 0), hash_of(TR_STR(""))));
}

static void a_million_letters_in_odd_pieces_hash_as_one(void **state)
{
    struct tr_arena *a = *state;
    char piece[997];
    memset(piece, 'a', sizeof piece);
    struct tr_sha s;
    tr_sha_begin(&s);
    size_t left = 1000000;
    for (size_t n = 1; left; n = n % sizeof piece + 1) {
        size_t step = n < left ? n : left;
        tr_sha_add(&s, piece, step);
        left -= step;
    }
    assert_string_equal(tr_hash_hex(a, tr_sha_end(&s)).p,
                        "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0");
}

static tr_hash hash_of_two(tr_str x, tr_str y)
{
    struct tr_sha s;
    tr_sha_begin(&s);
    tr_sha_text(&s, x);
    tr_sha_text(&s, y);
    return tr_sha_end(&s);
}

static void lists_of_texts_do_not_collide_by_moving_their_borders(void **state)
{
    (void)state;
    tr_hash h = hash_of_two(TR_STR("ab"), TR_STR("c"));
    assert_false(same(h, hash_of_two(TR_STR("a"), TR_STR("bc"))));
    assert_false(same(h, hash_of_two(TR_STR("abc"), TR_STR(""))));
    assert_true(same(h, hash_of(TR_STR("\2\0\0\0\0\0\0\0ab\1\0\0\0\0\0\0\0c"))));
    assert_true(same(hash_of_two(TR_STR(""), TR_STR("")), hash_of_two((tr_str){ NULL, 0 }, (tr_str){ NULL, 0 })));
}

static void an_id_is_a_letter_and_thirteen_unmistakable_signs(void **state)
{
    struct tr_arena *a = *state;
    tr_hash low = { { 0 } }, high;
    memset(high.b, 0xFF, sizeof high.b);
    assert_string_equal(tr_id(a, 'i', low).p, "i2222222222222");
    assert_string_equal(tr_id(a, 'i', high).p, "izzzzzzzzzzzzz");
    low.b[8] = 0x80; /* the 65th bit is the last that counts */
    assert_string_equal(tr_id(a, 'r', low).p, "r2222222222223");
    low.b[8] = 0x40;
    assert_string_equal(tr_id(a, 'r', low).p, "r2222222222222");
    low.b[0] = 0x08;
    assert_string_equal(tr_id(a, 'r', low).p, "r3222222222222");
    for (unsigned k = 0; k < 1000; k++) {
        tr_str id = tr_id(a, 'f', tr_sha256(&k, sizeof k));
        assert_int_equal(id.n, 14);
        assert_int_equal(strspn(id.p + 1, "23456789abcdefghijkmnpqrstuvwxyz"), 13);
    }
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
        cmocka_unit_test(known_answers_of_fips_180_come_out),
        cmocka_unit_test(a_million_letters_in_odd_pieces_hash_as_one),
        cmocka_unit_test(lists_of_texts_do_not_collide_by_moving_their_borders),
        cmocka_unit_test(an_id_is_a_letter_and_thirteen_unmistakable_signs),
    };
    return cmocka_run_group_tests(tests, open_arena, close_arena);
}
