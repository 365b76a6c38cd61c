/* SPDX-License-Identifier: Apache-2.0
 *
 * Files under golden/read -> the lines beside them, which a person has read: the reports, then what
 * was set aside ("- line row field: found ..., expected ..."). The rows are invented. */
#include "../unit/read_fixture.h"

static tr_str file_of(const char *name)
{
    struct tr_error err = { 0 };
    tr_str text;
    const char *root = getenv("TRUCE_ROOT");
    tr_str path = tr_path_join(&room, tr_str_of(root && *root ? root : "."),
                               tr_str_format(&room, "tests/golden/read/%s", name));
    if (tr_file_read(&room, path, 1 << 20, &text, &err) != TR_OK) fail_msg("%s", err.text);
    return text;
}

static void assert_golden(const char *name)
{
    struct read_all all = read_bytes(file_of(name), "", "");
    struct tr_sink out = { 0 };
    for (size_t k = 0; k < all.reports.n; k++) tr_putf(&out, TR_FMT "\n", TR_ARG(json_of(&all.reports.v[k])));
    for (size_t k = 0; k < all.reader->set_aside.n; k++) {
        const struct tr_set_aside *s = &all.reader->set_aside.v[k];
        tr_putf(&out, "- %lld %lld " TR_FMT ": found " TR_FMT ", expected " TR_FMT "\n", (long long)s->line,
                (long long)s->row, TR_ARG(s->field), TR_ARG(s->found), TR_ARG(s->expected));
    }
    tr_str expected = file_of(tr_cstr(&room, tr_str_format(&room, "%s.expect", name)));
    if (!tr_str_eq(tr_sink_text(&out), expected)) {
        fprintf(stderr, "%s gives:\n%s", name, out.p);
        fail_msg("%s is read in another way than its .expect says", name);
    }
    tr_sink_close(&out);
}

static void ucdp_rows_are_read_as_expected(void **state)
{
    (void)state;
    assert_golden("ucdp.csv");
}

static void records_of_every_kind_are_read_as_expected(void **state)
{
    (void)state;
    assert_golden("records.ndjson");
}

static void documents_and_their_claims_are_read_as_expected(void **state)
{
    (void)state;
    assert_golden("document.ndjson");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(ucdp_rows_are_read_as_expected),
        cmocka_unit_test(documents_and_their_claims_are_read_as_expected),
        cmocka_unit_test(records_of_every_kind_are_read_as_expected),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
