/* SPDX-License-Identifier: Apache-2.0
 *
 * read_fixture.h: bytes -> what a reader makes of them, for the tests of the read stage. */
#ifndef READ_FIXTURE_H
#define READ_FIXTURE_H

#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "truce/read.h"

#define S(literal) TR_STR(literal)
#define assert_text(s, literal) assert_string_equal(tr_cstr(&room, (s)), (literal))

static struct tr_arena room;
static struct tr_acts acts;
static struct tr_tz damascus;

static inline int open_room(void **state)
{
    (void)state;
    if (tr_arena_open(&room, (size_t)1 << 30, NULL) != TR_OK) return -1;
    if (tr_acts_load(&room, &acts, NULL) != TR_OK) return -1;
    return tr_tz_load(&room, S("Asia/Damascus"), &damascus, NULL) == TR_OK ? 0 : -1;
}

static inline int close_room(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

struct read_all {
    TR_LIST(struct tr_report) reports;
    struct tr_reader *reader;
};

static inline struct read_all read_bytes(tr_str bytes, const char *as, const char *source)
{
    struct read_all all = { 0 };
    struct tr_error err = { 0 };
    struct tr_report one;
    tr_rc rc;
    struct tr_input in = { .name = S("input"),
                           .bytes = bytes,
                           .received = TR_TIME_NONE,
                           .as = tr_str_of(as),
                           .tz = &damascus,
                           .source = tr_str_of(source) };
    if (tr_reader_open(&room, &in, &acts, &all.reader, &err) != TR_OK) fail_msg("open: %s", err.text);
    while ((rc = tr_reader_next(all.reader, &one, &err)) == TR_OK)
        if (!TR_PUSH(&room, &all.reports, one)) fail_msg("the test has no room");
    if (rc != TR_END) fail_msg("next: %s", err.text);
    assert_int_equal(all.reader->rows_kept + all.reader->told, all.reports.n);
    assert_int_equal(all.reader->rows_in, all.reader->rows_kept + all.reader->rows_set_aside);
    return all;
}

/* The one report of these bytes; what was set aside instead is told. */
static inline struct tr_report read_one(tr_str bytes, const char *as, const char *source)
{
    struct read_all all = read_bytes(bytes, as, source);
    if (all.reader->set_aside.n) {
        const struct tr_set_aside *s = &all.reader->set_aside.v[0];
        fail_msg("set aside, field " TR_FMT ": found " TR_FMT ", expected " TR_FMT, TR_ARG(s->field), TR_ARG(s->found),
                 TR_ARG(s->expected));
    }
    assert_int_equal(all.reports.n, 1);
    return all.reports.v[0];
}

static inline tr_str json_of(const struct tr_report *r)
{
    struct tr_sink out = { 0 };
    tr_report_json(r, &out);
    tr_str copy = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return copy;
}

static inline void assert_same_hash(const tr_hash *a, const tr_hash *b)
{
    assert_memory_equal(a->b, b->b, sizeof a->b);
}

/* Every row that is set aside says where, what and what instead, in whole characters. */
static inline void assert_told(const struct tr_set_aside *s)
{
    assert_true(s->expected.n > 0 && s->found.n > 0 && s->field.n > 0);
    assert_int_equal(tr_utf8_bad(s->found), TR_NOT_FOUND);
    assert_true(s->found.n <= 200 && s->raw.n <= 4096);
}

#endif
