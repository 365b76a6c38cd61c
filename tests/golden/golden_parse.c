/* SPDX-License-Identifier: Apache-2.0
 *
 * Sentences of golden/text/parse.txt -> the clauses that must be found in them: each line below a sentence must stand in
 * what tr_parse_show prints, blanks at its ends aside. TRUCE_TELL=1 prints what was found. */
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <setjmp.h>
#include <cmocka.h>

#include "text/understand.h"

static struct tr_arena room;

static tr_str shown(const struct tr_text_tools *tools, tr_str text)
{
    struct tr_tokens tokens = { .text = text };
    struct tr_parse parse;
    struct tr_sink s = { 0 };
    assert_int_equal(tr_tokenize(&room, &tokens, 0, (uint32_t)text.n, 0, NULL), TR_OK);
    assert_int_equal(tr_parse_document(&room, tools->grammar, &tools->lexicon, &tokens, &parse, NULL), TR_OK);
    for (size_t k = 0; k < tokens.sentences.n; k++) tr_parse_show(&parse, k, &s);
    tr_str out = tr_str_copy(&room, tr_sink_text(&s));
    tr_sink_close(&s);
    return out;
}

static bool has_line(tr_str text, tr_str line)
{
    while (text.n)
        if (tr_str_eq(tr_str_trim(tr_str_cut(&text, '\n')), line)) return true;
    return false;
}

static void sentences_are_parsed_as_the_sheet_says(void **state)
{
    (void)state;
    struct tr_text_tools tools;
    struct tr_error err = { 0 };
    const char *root = getenv("TRUCE_ROOT");
    tr_str path = tr_path_join(&room, tr_str_of(root && *root ? root : "."), TR_STR("tests/golden/text/parse.txt"));
    tr_str text, found = { 0 }, sentence = { 0 };
    size_t sentences = 0, wrong = 0;
    if (tr_file_read(&room, path, 1 << 20, &text, &err) != TR_OK) fail_msg("%s", err.text);
    if (tr_text_tools_open(&room, NULL, 0, &tools, &err) != TR_OK) fail_msg("%s", err.text);
    while (text.n) {
        tr_str line = tr_str_cut(&text, '\n');
        if (line.n == 0 || line.p[0] == '#') continue;
        if (line.p[0] != ' ') {
            sentence = line;
            found = shown(&tools, sentence);
            sentences++;
            if (getenv("TRUCE_TELL")) printf("\n" TR_FMT "\n" TR_FMT, TR_ARG(sentence), TR_ARG(found));
            continue;
        }
        if (has_line(found, tr_str_trim(line))) continue;
        printf("# \"" TR_FMT "\"\n#   expected " TR_FMT "\n#   found " TR_FMT "\n", TR_ARG(sentence),
               TR_ARG(tr_str_trim(line)), TR_ARG(found));
        wrong++;
    }
    printf("# %zu sentences, %zu clauses not as expected\n", sentences, wrong);
    assert_true(sentences > 0);
    assert_int_equal(wrong, 0);
}

int main(void)
{
    struct tr_error err = { 0 };
    const struct CMUnitTest tests[] = { cmocka_unit_test(sentences_are_parsed_as_the_sheet_says) };
    if (tr_arena_open(&room, (size_t)1 << 28, &err) != TR_OK) return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&room);
    return failed;
}
