/* SPDX-License-Identifier: Apache-2.0
 *
 * text_fixture.h: a text parsed with the built-in lexicon, for tests that score what is read in it. */
#ifndef TR_TEXT_FIXTURE_H
#define TR_TEXT_FIXTURE_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text/parse.h"

static struct tr_arena room;
static struct tr_lexicon lexicon;
static const struct tr_grammar *grammar;

static inline int open_language(void **state)
{
    struct tr_error err = { 0 };
    (void)state;
    if (tr_arena_open(&room, (size_t)2 << 30, &err) != TR_OK) return -1;
    if (tr_lexicon_built_in(&room, NULL, 0, &lexicon, &err) != TR_OK) return -1;
    return tr_grammar_open(&room, &grammar, &err) == TR_OK ? 0 : -1;
}
static inline int close_language(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

static inline tr_str golden_text(const char *name)
{
    struct tr_error err = { 0 };
    tr_str text = { NULL, 0 };
    const char *root = getenv("TRUCE_ROOT");
    tr_str path = tr_path_join(&room, tr_str_of(root && *root ? root : "."),
                               tr_str_format(&room, "tests/golden/text/%s", name));
    if (tr_file_read(&room, path, 4 << 20, &text, &err) != TR_OK) fail_msg("%s", err.text);
    return text;
}

/* The article that the work began with; without the data the test is skipped. */
static inline tr_str origin_text(void)
{
    struct tr_error err = { 0 };
    tr_str text = { NULL, 0 };
    const char *data = getenv("TRUCE_DATA");
    tr_str path = tr_path_join(&room, tr_str_of(data && *data ? data : "../shared/data"), TR_STR("origin/article.txt"));
    if (!tr_file_exists(path)) skip();
    if (tr_file_read(&room, path, 1 << 20, &text, &err) != TR_OK) fail_msg("%s", err.text);
    return text;
}

/* One block a paragraph: blank lines part them. */
static inline void parse_text(tr_str text, struct tr_tokens *t, struct tr_parse *p)
{
    struct tr_error err = { 0 };
    uint32_t block = 0;
    *t = (struct tr_tokens){ .text = text };
    for (size_t at = 0; at < text.n;) {
        size_t end = tr_str_find((tr_str){ text.p + at, text.n - at }, TR_STR("\n\n"));
        end = end == TR_NOT_FOUND ? text.n : at + end;
        if (end > at) assert_int_equal(tr_tokenize(&room, t, (uint32_t)at, (uint32_t)end, block++, &err), TR_OK);
        at = end + 2;
    }
    assert_int_equal(tr_parse_document(&room, grammar, &lexicon, t, p, &err), TR_OK);
}

#endif
