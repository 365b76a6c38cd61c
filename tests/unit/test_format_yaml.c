/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>

#include "format/yaml.h"

static struct tr_yaml read_text(struct tr_arena *a, const char *text)
{
    struct tr_error err;
    struct tr_yaml y;
    if (!a->base) assert_int_equal(tr_arena_open(a, (size_t)64 << 20, &err), TR_OK);
    assert_int_equal(tr_yaml_read(a, tr_str_of(text), &y, &err), TR_OK);
    return y;
}

static void assert_mark(struct tr_mark m, uint32_t line, uint32_t column)
{
    assert_int_equal(m.line, line);
    assert_int_equal(m.column, column);
}

static void every_value_knows_its_line_and_column(void **state)
{
    (void)state;
    struct tr_arena a = { 0 };
    struct tr_yaml y = read_text(&a, "a: one\nb:\n  - x\n  - { c: 'two', d: [1, 2] }\n");
    const struct tr_node *b = tr_node_get(y.root, "b"), *map = b->first->next;
    assert_true(y.whole);
    assert_int_equal(y.faults.n, 0);
    assert_mark(tr_node_get(y.root, "a")->mark, 1, 4);
    assert_mark(tr_node_get(y.root, "a")->key_mark, 1, 1);
    assert_mark(b->key_mark, 2, 1);
    assert_mark(b->first->mark, 3, 5);
    assert_mark(map->mark, 4, 5);
    assert_mark(tr_node_get(map, "c")->mark, 4, 10);
    assert_mark(tr_node_get(map, "d")->first->next->mark, 4, 24);
    assert_true(tr_node_get(map, "c")->quoted && !tr_node_get(y.root, "a")->quoted);
    assert_int_equal(tr_node_get(map, "d")->n, 2);
    tr_arena_close(&a);
}

static void columns_count_characters_not_bytes(void **state)
{
    (void)state;
    struct tr_arena a = { 0 };
    struct tr_yaml y = read_text(&a, "{ \xD8\xB9\xD8\xB1\xD8\xA8: 1, b: 2 }\n");
    assert_mark(tr_node_get(y.root, "b")->mark, 1, 14);
    tr_arena_close(&a);
}

static void texts_are_unescaped_and_never_typed(void **state)
{
    (void)state;
    struct tr_arena a = { 0 };
    struct tr_yaml y = read_text(&a, "a: no\nb: \"\\u0041\\n\"\nc: |\n  two\n  lines\nd: 012\ne:\nf: ~\n");
    assert_true(tr_str_is(tr_node_get(y.root, "a")->text, "no"));
    assert_true(tr_str_is(tr_node_get(y.root, "b")->text, "A\n"));
    assert_true(tr_str_is(tr_node_get(y.root, "c")->text, "two\nlines\n"));
    assert_true(tr_str_is(tr_node_get(y.root, "d")->text, "012"));
    assert_int_equal(tr_node_get(y.root, "e")->text.n, 0);
    assert_true(tr_str_is(tr_node_get(y.root, "f")->text, "~"));
    tr_arena_close(&a);
}

static void a_key_given_twice_is_a_fault_with_both_places(void **state)
{
    (void)state;
    struct tr_arena a = { 0 };
    struct tr_sink many = { 0 };
    struct tr_yaml y = read_text(&a, "a: 1\nb: 2\na: 3\n");
    assert_int_equal(y.faults.n, 1);
    assert_mark(y.faults.v[0].mark, 3, 1);
    assert_true(tr_str_find(y.faults.v[0].expected, TR_STR("line 1 ")) != TR_NOT_FOUND);
    for (int k = 0; k < 100; k++) tr_putf(&many, "k%d: v\n", k);
    tr_puts(&many, "k3: v\nz: v\nz: v\n"); /* in a large map, which is hashed */
    tr_put(&many, (tr_str){ "", 1 });
    y = read_text(&a, many.p);
    assert_int_equal(y.faults.n, 2);
    assert_mark(y.faults.v[0].mark, 101, 1);
    assert_mark(y.faults.v[1].mark, 103, 1);
    assert_true(tr_str_find(y.faults.v[1].expected, TR_STR("line 102 ")) != TR_NOT_FOUND);
    tr_sink_close(&many);
    tr_arena_close(&a);
}

static void aliases_anchors_and_tags_are_faults_and_the_reading_goes_on(void **state)
{
    (void)state;
    struct tr_arena a = { 0 };
    struct tr_yaml y = read_text(&a, "a: &x 1\nb: *x\nc: !!int 2\nd: &y [1]\ne: !t { f: 3 }\n");
    assert_int_equal(y.faults.n, 5);
    for (uint32_t k = 0; k < 5; k++) assert_mark(y.faults.v[k].mark, k + 1, 4);
    assert_true(y.whole && tr_node_get(y.root, "b")->faulty);
    assert_true(tr_str_is(tr_node_get(tr_node_get(y.root, "e"), "f")->text, "3"));
    tr_arena_close(&a);
}

static void a_fault_of_syntax_ends_the_reading(void **state)
{
    (void)state;
    struct tr_arena a = { 0 };
    struct tr_yaml y = read_text(&a, "a: 1\nb: [1, 2\nc: 3\n");
    assert_int_equal(y.faults.n, 1);
    assert_false(y.whole);
    assert_int_equal(y.faults.v[0].mark.line, 3);
    assert_non_null(tr_node_get(y.root, "a"));
    tr_arena_close(&a);
}

static void a_tree_without_room_is_told(void **state)
{
    (void)state;
    struct tr_arena a;
    struct tr_error err;
    struct tr_yaml y;
    assert_int_equal(tr_arena_open(&a, (size_t)1 << 20, &err), TR_OK);
    for (int64_t k = 1; k < 60; k++) {
        int64_t fuse = k;
        tr_arena_reset(&a);
        a.fuse = &fuse;
        tr_rc rc = tr_yaml_read(&a, TR_STR("a: [b, c]\nd: { e: f, e: g }\nh: *i\n"), &y, &err);
        assert_true(rc == TR_NOMEM || (rc == TR_OK && y.whole));
    }
    a.fuse = NULL;
    tr_arena_close(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_value_knows_its_line_and_column),
        cmocka_unit_test(columns_count_characters_not_bytes),
        cmocka_unit_test(texts_are_unescaped_and_never_typed),
        cmocka_unit_test(a_key_given_twice_is_a_fault_with_both_places),
        cmocka_unit_test(aliases_anchors_and_tags_are_faults_and_the_reading_goes_on),
        cmocka_unit_test(a_fault_of_syntax_ends_the_reading),
        cmocka_unit_test(a_tree_without_room_is_told),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
