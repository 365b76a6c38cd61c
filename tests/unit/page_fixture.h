/* SPDX-License-Identifier: Apache-2.0
 *
 * page_fixture.h: what the tests of intake share: a room, pages shown as text, and files of TRUCE_DATA. */
#ifndef TR_TEST_PAGE_FIXTURE_H
#define TR_TEST_PAGE_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "format/intake.h"

static struct tr_arena room;

static inline int open_room(void **state)
{
    (void)state;
    return tr_arena_open(&room, (size_t)2 << 30, NULL) == TR_OK ? 0 : -1;
}

static inline int close_room(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

/* A file of the test data; p is NULL when there is none. */
static inline tr_str data_file(const char *name)
{
    const char *folder = getenv("TRUCE_DATA"), *root = getenv("TRUCE_ROOT");
    tr_str path, bytes = { 0 };
    if (folder) path = tr_str_format(&room, "%s/%s", folder, name);
    else path = tr_str_format(&room, "%s/../shared/data/%s", root ? root : ".", name);
    if (tr_file_read(&room, path, 64 << 20, &bytes, NULL) != TR_OK) return (tr_str){ 0 };
    return bytes;
}

/* Does [from, to) of the original hold what the reading text says there, byte for byte or as a decoded unit? Pieces are
 * in order, inside both texts, and cover the blocks. */
static inline void assert_map_holds(const struct tr_page *p, tr_str bytes)
{
    uint32_t at = 0;
    for (size_t k = 0; k < p->map.n; k++) {
        struct tr_piece m = p->map.v[k];
        assert_true(m.n > 0 && m.at >= at && m.at + m.n <= p->text.n);
        assert_true(m.src + m.src_n <= bytes.n);
        if (m.n == m.src_n) assert_memory_equal(p->text.p + m.at, bytes.p + m.src, m.n);
        for (uint32_t gap = at; gap < m.at; gap++) assert_int_equal(p->text.p[gap], '\n');
        at = m.at + m.n;
    }
    if (p->map.n == 0) assert_true(p->text.n == 0 || p->text.p == bytes.p);
    uint32_t last = 0;
    for (size_t k = 0; k < p->blocks.n; k++) {
        const struct tr_block *b = &p->blocks.v[k];
        assert_true(b->from >= last && b->from < b->to && b->to <= p->text.n);
        last = b->to;
    }
    assert_true(tr_utf8_bad(p->text) == TR_NOT_FOUND);
}

/* Blocks as "kind: text" lines, white space as single spaces. */
static inline tr_str shown_page(const struct tr_page *p)
{
    static const char *const names[TR_BLOCKS] = { "para",  "title", "heading", "byline", "date",
                                                  "quote", "item",  "caption", "table",  "footer" };
    struct tr_sink out = { 0 };
    for (size_t k = 0; k < p->blocks.n; k++) {
        const struct tr_block *b = &p->blocks.v[k];
        tr_putf(&out, "%s: ", names[b->kind]);
        for (uint32_t at = b->from; at < b->to; at++) {
            bool nbsp = at + 1 < b->to && memcmp(p->text.p + at, "\xC2\xA0", 2) == 0;
            char c = nbsp || strchr("\r\n\t", p->text.p[at]) ? ' ' : p->text.p[at];
            at += nbsp;
            if (c != ' ' || (out.n && out.p[out.n - 1] != ' ')) tr_put(&out, (tr_str){ &c, 1 });
        }
        tr_puts(&out, "\n");
    }
    tr_str text = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return text;
}

static inline struct tr_page one_page(tr_str bytes, tr_intake_kind as)
{
    struct tr_pages pages;
    struct tr_error err = { TR_OK, "" };
    if (tr_intake(&room, bytes, as, &pages, &err) != TR_OK) fail_msg("%s", err.text);
    assert_int_equal(pages.list.n, 1);
    assert_map_holds(&pages.list.v[0], bytes);
    return pages.list.v[0];
}

static inline void assert_text(tr_str found, const char *expected)
{
    char line[4096];
    snprintf(line, sizeof line, TR_FMT, TR_ARG(found));
    assert_string_equal(line, expected);
}

#endif
