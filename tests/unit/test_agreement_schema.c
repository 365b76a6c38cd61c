/* SPDX-License-Identifier: Apache-2.0
 *
 * share/agreement.schema.json says what the table in the code says. With TRUCE_UPDATE=1 the file is written anew. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>

#include "agreement/schema.h"

static void path_of(char *path, size_t n, const char *file)
{
    const char *root = getenv("TRUCE_ROOT");
    snprintf(path, n, "%s/%s", root ? root : ".", file);
}

static void the_schema_for_editors_is_in_step(void **state)
{
    (void)state;
    char path[1000];
    struct tr_sink made = { 0 };
    struct tr_arena a;
    struct tr_error err;
    tr_str kept = { 0 };
    path_of(path, sizeof path, "share/agreement.schema.json");
    tr_agreement_schema_json(&made);
    assert_int_equal(tr_arena_open(&a, (size_t)4 << 20, &err), TR_OK);
    const char *update = getenv("TRUCE_UPDATE");
    if (update && *update == '1') assert_int_equal(tr_file_write(tr_str_of(path), tr_sink_text(&made), &err), TR_OK);
    if (tr_file_read(&a, tr_str_of(path), (size_t)1 << 20, &kept, &err) != TR_OK) fail_msg("%s", err.text);
    if (!tr_str_eq(kept, tr_sink_text(&made)))
        fail_msg("%s differs from the table; run this test with TRUCE_UPDATE=1", path);
    tr_sink_close(&made);
    tr_arena_close(&a);
}

static void the_schema_is_json_and_every_reference_in_it_resolves(void **state)
{
    (void)state;
    struct tr_sink made = { 0 };
    tr_agreement_schema_json(&made);
    json_t *root = json_loadb(made.p, made.n, JSON_REJECT_DUPLICATES, NULL);
    assert_true(json_is_object(root));
    tr_puts(&made, "");
    static const char head[] = "#/$defs/";
    for (tr_str rest = tr_sink_text(&made);;) {
        size_t at = tr_str_find(rest, TR_STR("#/$defs/"));
        if (at == TR_NOT_FOUND) break;
        rest = (tr_str){ rest.p + at + sizeof head - 1, rest.n - at - sizeof head + 1 };
        char name[64] = "";
        for (size_t k = 0; k + 1 < sizeof name && rest.p[k] != '"'; k++) name[k] = rest.p[k];
        if (!json_object_get(json_object_get(root, "$defs"), name)) fail_msg("no definition of %s", name);
    }
    json_decref(root);
    tr_sink_close(&made);
}

/* The page that people write by names every key of the table. */
static void the_page_of_the_format_names_every_key(void **state)
{
    (void)state;
    char path[1000];
    struct tr_arena a;
    struct tr_error err;
    tr_str page;
    path_of(path, sizeof path, "docs/formats/agreement.md");
    assert_int_equal(tr_arena_open(&a, (size_t)4 << 20, &err), TR_OK);
    if (tr_file_read(&a, tr_str_of(path), (size_t)1 << 20, &page, &err) != TR_OK) fail_msg("%s", err.text);
    const struct tr_keys *todo[16] = { &tr_agreement_keys };
    for (size_t n = 1, k = 0; k < n; k++)
        for (size_t j = 0; j < todo[k]->n; j++) {
            const struct tr_key *key = &todo[k]->v[j];
            if (tr_str_find(page, tr_str_of(key->name)) == TR_NOT_FOUND)
                fail_msg("%s: the key %s is not on the page", path, key->name);
            if (key->keys && n < TR_COUNT(todo)) todo[n++] = key->keys;
        }
    tr_arena_close(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_schema_for_editors_is_in_step),
        cmocka_unit_test(the_schema_is_json_and_every_reference_in_it_resolves),
        cmocka_unit_test(the_page_of_the_format_names_every_key),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
