/* SPDX-License-Identifier: Apache-2.0
 *
 * when_sheet.h: a sheet of date expressions (tests/golden/text/dates.tsv) -> how many are read as it says. */
#ifndef TR_TEST_WHEN_SHEET_H
#define TR_TEST_WHEN_SHEET_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "model/table.h"
#include "text/when.h"

struct sheet_row {
    tr_str group, anchor, text, expression, kind, from, to, grain, basis, flags;
    size_t line;
};
struct sheet {
    struct sheet_row *v;
    size_t n;
};
struct sheet_score { /* of one group, or of all */
    tr_str group;
    int rows, extent, kind, day, span, grain, basis, flags; /* dated rows, and how many of them are right */
    int empty, invented, extra; /* texts without a date, dates found there and beside the rows */
};

static struct tr_arena room;
static const struct tr_when_words *when_words;

static tr_str sheet_file(const char *name)
{
    const char *root = getenv("TRUCE_ROOT");
    struct tr_error err = { 0 };
    tr_str text, path = tr_path_join(&room, tr_str_of(root && *root ? root : "."), tr_str_of(name));
    if (name[0] == '/') path = tr_str_of(name);
    if (tr_file_read(&room, path, 1 << 22, &text, &err) != TR_OK) fail_msg("%s", err.text);
    return text;
}

static struct sheet sheet_read(const char *name)
{
    struct tr_table t = { .rest = sheet_file(name) };
    struct sheet s = { tr_new(&room, struct sheet_row, 2000), 0 };
    while (tr_table_next(&t)) {
        assert_true(t.n == 10 && s.n < 2000);
        s.v[s.n++] = (struct sheet_row){ t.cell[0], t.cell[1], t.cell[2], t.cell[3], t.cell[4], t.cell[5],
                                         t.cell[6], t.cell[7], t.cell[8], t.cell[9], t.line };
    }
    return s;
}

static struct tr_tz *sheet_zone(tr_str name)
{
    struct tr_tz *tz = tr_new(&room, struct tr_tz, 1);
    struct tr_error err = { 0 };
    if (name.n == 0) return NULL;
    if (tr_tz_load(&room, name, tz, &err) != TR_OK) fail_msg("%s", err.text);
    return tz;
}

/* "2017-05-04 Asia/Damascus" */
static struct tr_when_anchor sheet_anchor(tr_str text)
{
    tr_str zone = text, day = tr_str_cut(&zone, ' ');
    struct tr_when_anchor a = { .day = TR_ALWAYS, .last = TR_ALWAYS, .tz = sheet_zone(zone) };
    if (!tr_time_parse(a.tz, day, &a.day)) fail_msg(TR_FMT " is no day", TR_ARG(day));
    return a;
}

static struct tr_whens sheet_find(tr_str text, struct tr_when_anchor anchor, struct tr_tokens *t)
{
    struct tr_whens w = { 0 };
    struct tr_error err = { 0 };
    *t = (struct tr_tokens){ .text = text };
    assert_int_equal(tr_tokenize(&room, t, 0, (uint32_t)text.n, 0, &err), TR_OK);
    for (size_t k = 0; k < t->sentences.n; k++)
        assert_int_equal(
            tr_when_find(&room, when_words, t, t->sentences.v[k].first, t->sentences.v[k].n, &anchor, NULL, &w, &err),
            TR_OK);
    return w;
}

static const char *sheet_kind(tr_when_kind kind)
{
    static const char *const names[] = { "date", "duration", "set", "present_ref", "event" };
    return names[kind];
}

static tr_time sheet_time(const struct tr_tz *tz, tr_str text, bool from)
{
    tr_span span;
    if (tr_str_is(text, "open")) return from ? TR_TIME_NONE : TR_TIME_MAX;
    if (tr_str_is(text, "-")) return from ? TR_TIME_NONE : TR_TIME_MAX;
    if (!tr_time_parse(tz, text, &span)) fail_msg(TR_FMT " is no time", TR_ARG(text));
    return span.from;
}

static bool same_day(const struct tr_tz *tz, tr_time a, tr_time b)
{
    if (a == b) return true;
    if (a == TR_TIME_NONE || b == TR_TIME_NONE || a == TR_TIME_MAX || b == TR_TIME_MAX) return false;
    struct tr_clock x = tr_clock_of(tz, a), y = tr_clock_of(tz, b);
    return x.year == y.year && x.month == y.month && x.day == y.day;
}

static bool has_word(tr_str list, const char *word) { return tr_str_find(list, tr_str_of(word)) != TR_NOT_FOUND; }

static bool flags_agree(const struct sheet_row *r, const struct tr_tz *tz, const struct tr_when_mention *m)
{
    static const struct {
        const char *name;
        uint32_t flag;
    } names[] = { { "approx", TR_WHEN_APPROXIMATE },
                  { "mismatch", TR_WHEN_WEEKDAY_MISMATCH },
                  { "ambiguous", TR_WHEN_AMBIGUOUS_ORDER } };
    for (size_t k = 0; k < TR_COUNT(names); k++)
        if (has_word(r->flags, names[k].name) != ((m->flags & names[k].flag) != 0)) return false;
    if (has_word(r->flags, "open_from") != m->open_from || has_word(r->flags, "open_to") != m->open_to) return false;
    if (!has_word(r->flags, "ambiguous")) return true;
    tr_str both = { r->flags.p + 10, r->flags.n - 10 }, other = both, from = tr_str_cut(&other, '.');
    other = (tr_str){ other.p + 1, other.n - 1 };
    return sheet_time(tz, from, true) == m->other.from && sheet_time(tz, other, false) == m->other.to;
}

static const struct tr_when_mention *sheet_match(const struct sheet_row *r, const struct tr_tokens *t,
                                                 const struct tr_whens *w, bool exact)
{
    size_t at = tr_str_find(r->text, r->expression);
    for (size_t k = 0; k < w->list.n; k++) {
        const struct tr_when_mention *m = &w->list.v[k];
        tr_str got = tr_tokens_text(t, m->first, m->n);
        size_t from = (size_t)(got.p - r->text.p);
        if (exact ? from == at && got.n == r->expression.n : from < at + r->expression.n && at < from + got.n) return m;
    }
    return NULL;
}

static void sheet_tell(const struct sheet_row *r, const struct tr_when_mention *m, const struct tr_tokens *t,
                       const struct tr_tz *tz, const char *what)
{
    if (!getenv("TRUCE_TELL")) return;
    printf("# line %zu %s: " TR_FMT "\n#    expected [" TR_FMT "] " TR_FMT " " TR_FMT ".." TR_FMT " " TR_FMT " " TR_FMT
           " " TR_FMT "\n",
           r->line, what, TR_ARG(r->text), TR_ARG(r->expression), TR_ARG(r->kind), TR_ARG(r->from), TR_ARG(r->to),
           TR_ARG(r->grain), TR_ARG(r->basis), TR_ARG(r->flags));
    if (!m) return;
    printf("#    found    [" TR_FMT "] %s " TR_FMT ".." TR_FMT " " TR_FMT " " TR_FMT " %x%s%s\n",
           TR_ARG(tr_tokens_text(t, m->first, m->n)), sheet_kind(m->kind),
           TR_ARG(tr_time_local(&room, tz, m->span.from)), TR_ARG(tr_time_local(&room, tz, m->span.to)),
           TR_ARG(m->granularity), TR_ARG(m->basis), (unsigned)m->flags, m->open_from ? " open_from" : "",
           m->open_to ? " open_to" : "");
}

static void sheet_row_score(const struct sheet_row *r, const struct tr_tz *tz, const struct tr_tokens *t,
                            const struct tr_whens *w, struct sheet_score *s)
{
    const struct tr_when_mention *m = sheet_match(r, t, w, false);
    s->rows++;
    if (sheet_match(r, t, w, true)) s->extent++;
    bool kind = m && tr_str_is(r->kind, sheet_kind(m->kind));
    s->kind += kind;
    tr_time from = sheet_time(tz, r->from, true), to = sheet_time(tz, r->to, false);
    bool span = kind && m->span.from == from && m->span.to == to;
    bool grain = kind && tr_str_eq(m->granularity, tr_str_is(r->grain, "-") ? TR_STR("") : r->grain);
    bool basis = kind && tr_str_eq(m->basis, tr_str_is(r->basis, "none") ? TR_STR("") : r->basis);
    bool flags = kind && flags_agree(r, tz, m);
    s->day += kind && same_day(tz, m->span.from, from) && (m->span.to == to || same_day(tz, m->span.to - 1, to - 1));
    s->span += span;
    s->grain += grain;
    s->basis += basis;
    s->flags += flags;
    if (!sheet_match(r, t, w, true) || !span || !grain || !basis || !flags)
        sheet_tell(r, m, t, tz,
                   !m       ? "not found"
                   : !kind  ? "kind"
                   : !span  ? "span"
                   : !grain ? "grain"
                   : !basis ? "basis"
                   : flags  ? "extent"
                            : "flags");
}

/* Rows of one text stand together; what is found beside them is extra. */
static void sheet_score(const struct sheet *sheet, struct sheet_score *groups, size_t *n, struct sheet_score *all)
{
    for (size_t k = 0, end; k < sheet->n; k = end) {
        struct tr_arena mark = room;
        const struct sheet_row *r = &sheet->v[k];
        struct tr_tokens t;
        struct tr_when_anchor anchor = sheet_anchor(r->anchor);
        if (tr_str_is(r->group, "tr")) anchor.lang = r->group;
        struct tr_whens w = sheet_find(r->text, anchor, &t);
        if (*n == 0 || !tr_str_eq(groups[*n - 1].group, r->group))
            groups[(*n)++] = (struct sheet_score){ .group = r->group };
        struct sheet_score *both[] = { &groups[*n - 1], all };
        for (end = k + 1; end < sheet->n && tr_str_eq(sheet->v[end].text, r->text);) end++;
        for (size_t b = 0; b < 2; b++) {
            struct sheet_score *s = both[b];
            int extra = (int)w.list.n;
            for (size_t j = k; j < end; j++) {
                struct sheet_row one = sheet->v[j];
                one.text = r->text;
                if (tr_str_is(one.expression, "-")) {
                    s->empty++;
                    s->invented += w.list.n > 0;
                    extra = 0;
                    if (w.list.n && b == 0) sheet_tell(&one, &w.list.v[0], &t, anchor.tz, "invented");
                    continue;
                }
                if (sheet_match(&one, &t, &w, false)) extra--;
                if (b == 0) sheet_row_score(&one, anchor.tz, &t, &w, s);
            }
            if (b == 0 && extra > 0) sheet_tell(r, &w.list.v[w.list.n - 1], &t, anchor.tz, "extra");
            s->extra += extra > 0 ? extra : 0;
        }
        room = mark;
    }
    for (size_t k = 0; k < *n; k++) {
        all->rows += groups[k].rows;
        all->extent += groups[k].extent;
        all->kind += groups[k].kind;
        all->day += groups[k].day;
        all->span += groups[k].span;
        all->grain += groups[k].grain;
        all->basis += groups[k].basis;
        all->flags += groups[k].flags;
    }
}

static void sheet_print(const struct sheet_score *s)
{
    printf("# %-16.*s %4d rows  extent %4d  kind %4d  day %4d  span %4d  grain %4d  basis %4d  flags %4d",
           TR_ARG(s->group), s->rows, s->extent, s->kind, s->day, s->span, s->grain, s->basis, s->flags);
    printf("   empty %d invented %d extra %d\n", s->empty, s->invented, s->extra);
}

#endif
