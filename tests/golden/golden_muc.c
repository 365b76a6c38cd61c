/* SPDX-License-Identifier: Apache-2.0
 *
 * The messages and answer keys of MUC-3/4 (data outside of the project, found by TRUCE_DATA): incidents of the article
 * reader against the templates of the key. How a claim becomes an incident is in muc_key.h beside this file, with what
 * counts as right. TRUCE_TELL=1 tells each message: its templates, our incidents, what they were mapped to. */
#include "muc_score.h"

static void read_message(struct muc *m, tr_str id, tr_str text)
{
    struct tr_arena mark = room;
    struct muc_incident ours[MUC_MOST];
    size_t n = muc_incidents(m, text, ours);
    muc_score_message(m, id, ours, n);
    if (getenv("TRUCE_TELL")) muc_tell(m, id, text, ours, n);
    room = mark;
}

/* A file of messages: each begins with its id, alone at the start of a line. */
static void read_file(struct muc *m, tr_str text)
{
    size_t from = TR_NOT_FOUND, k = 0;
    while (k < text.n) {
        tr_str rest = { text.p + k, text.n - k }, line = tr_str_cut(&rest, '\n');
        bool begins = tr_str_starts(line, TR_STR("DEV-MUC")) || tr_str_starts(line, TR_STR("TST"));
        if (begins) {
            tr_str id = tr_str_cut(&line, ' ');
            if (from != TR_NOT_FOUND) read_message(m, m->now, (tr_str){ text.p + from, k - from });
            m->now = id;
            from = (size_t)(rest.p ? rest.p - text.p : (ptrdiff_t)text.n);
        }
        k = rest.p ? (size_t)(rest.p - text.p) : text.n;
    }
    if (from != TR_NOT_FOUND) read_message(m, m->now, (tr_str){ text.p + from, text.n - from });
}

static void incidents_are_those_of_the_answer_keys(void **state)
{
    (void)state;
    const char *data = getenv("TRUCE_DATA"), *other = getenv("TRUCE_MUC"); /* another folder: only printed */
    tr_str folder = other ? tr_str_of(other) : tr_str_format(&room, "%s/muc34/dev", data ? data : "../shared/data");
    struct tr_strs files = { 0 };
    assert_int_equal(tr_dir_list(&room, folder, &files, NULL), TR_OK);
    if (files.n == 0) {
        print_message("muc: skipped, no TRUCE_DATA\n");
        skip();
    }
    struct muc *m = muc_open(&room);
    for (int keys = 1; keys >= 0; keys--)
        for (size_t k = 0; k < files.n; k++) {
            bool key = tr_str_starts(files.v[k], TR_STR("key"));
            tr_str text;
            if (key != (keys == 1) || tr_str_is(files.v[k], "README.md")) continue;
            text = muc_file(&room, tr_path_join(&room, folder, files.v[k]));
            if (key) muc_read_key(m, text);
            else read_file(m, text);
        }
    muc_print(m);
    if (other) return;
    assert_true(m->messages >= 700);
    assert_true(muc_f1(&m->type) >= 0.72);
    assert_true(muc_f1(&m->date) >= 0.64);
    assert_true(muc_f1(&m->matched_date) >= 0.84);
    assert_true(muc_f1(&m->org) >= 0.49);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(incidents_are_those_of_the_answer_keys) };
    if (tr_arena_open(&room, (size_t)2 << 30, NULL) != TR_OK) return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&room);
    return failed;
}
