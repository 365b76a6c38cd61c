/* SPDX-License-Identifier: Apache-2.0
 *
 * A text may end anywhere: every test sentence of the rules, cut off behind each of its words and before each of them, is read
 * as an article. Under the sanitizers a read past the end shows; everywhere the spans must lie inside the text. */
#include "read_fixture.h"

static struct tr_language *language;
static size_t texts;

static void read_text(tr_str bytes)
{
    struct tr_error err = { 0 };
    struct tr_report one;
    struct tr_reader *r;
    struct tr_arena a; /* a new one for each text: what was not given out is poisoned under the sanitizer */
    if (tr_arena_open(&a, 64u << 20, NULL) != TR_OK) fail_msg("no room");
    struct tr_input in = {
        .name = S("cut"), .bytes = bytes, .received = TR_TIME_NONE, .as = S("article"), .language = language
    };
    tr_rc rc = tr_reader_open(&a, &in, &acts, &r, &err);
    while (rc == TR_OK && (rc = tr_reader_next(r, &one, &err)) == TR_OK) {
        if (one.kind != TR_DOCUMENT) continue;
        for (size_t k = 0; k < one.document->claims.n; k++)
            for (size_t i = 0; i < one.document->claims.v[k].spans.n; i++)
                assert_true(one.document->claims.v[k].spans.v[i].to <= bytes.n);
    }
    if (rc != TR_END && rc != TR_BAD_INPUT) fail_msg(TR_FMT ": %s", TR_ARG(bytes), err.text);
    texts++;
    tr_arena_close(&a);
}

/* What is read stands at the very end of its block of memory, so that nothing behind it can be read unseen. */
static void read_copy(tr_str part)
{
    char *copy = malloc(part.n ? part.n : 1);
    assert_non_null(copy);
    memcpy(copy, part.p, part.n);
    read_text((tr_str){ copy, part.n });
    free(copy);
}

static void cut(tr_str sentence)
{
    for (size_t k = 1; k < sentence.n; k++) {
        if (sentence.p[k] != ' ') continue;
        read_copy((tr_str){ sentence.p, k });
        read_copy((tr_str){ sentence.p + k + 1, sentence.n - k - 1 });
    }
}

/* `test "..." => ..` and `no "..."` lines of a rule file. */
static void cut_rules(tr_str file)
{
    while (file.n) {
        tr_str line = tr_str_trim(tr_str_cut(&file, '\n'));
        if (!tr_str_starts(line, S("test ")) && !tr_str_starts(line, S("no "))) continue;
        (void)tr_str_cut(&line, '"');
        cut(tr_str_cut(&line, '"'));
    }
}

static void a_text_may_end_anywhere(void **state)
{
    static const char *const files[] = { "violence", "diplomacy", "ceasefire", "process" };
    struct tr_error err = { 0 };
    struct tr_language_options none = { 0 };
    const char *root = getenv("TRUCE_ROOT");
    (void)state;
    if (tr_language_open(&room, &none, &language, &err) != TR_OK) fail_msg("%s", err.text);
    for (size_t k = 0; k < TR_COUNT(files); k++) {
        tr_str bytes, path = tr_path_join(&room, tr_str_of(root && *root ? root : "."),
                                          tr_str_format(&room, "share/rules/%s.rules", files[k]));
        if (tr_file_read(&room, path, 1 << 20, &bytes, &err) != TR_OK) fail_msg("%s", err.text);
        cut_rules(bytes);
    }
    printf("# %zu texts\n", texts);
    assert_true(texts > 5000);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(a_text_may_end_anywhere) };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
