/* SPDX-License-Identifier: Apache-2.0
 *
 * muc_key.h: answer keys of MUC-3/4 -> templates, and what counts as the same.
 *
 * Type: a key may allow several ("ATTACK / BOMBING"). The right one is worth 1; ATTACK for a more special type, or the
 * other way round, 1/2 (as in MUC-4, where ATTACK is the type above). Date: the same day or range is worth 1, a range that
 * overlaps 1/2; "- 08 JAN 90" (no later than) wants a date with no first day, and any day before it is worth 1/2. Organisation:
 * one of the names that the key allows, compared by words; each filler of the key counts as one. */
#ifndef TR_TEST_MUC_KEY_H
#define TR_TEST_MUC_KEY_H

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "format/intake.h"
#include "format/unpack.h"
#include "read/article.h"

enum { MUC_MOST = 64, MUC_TYPES = 6, MUC_ORGS = 8, MUC_DATES = 4 };
static const char *const muc_types[MUC_TYPES] = { "ATTACK", "BOMBING", "KIDNAPPING",
                                                  "ARSON",  "ROBBERY", "FORCED WORK STOPPAGE" };

struct muc_template {
    tr_str message;
    bool irrelevant, optional;
    unsigned types;          /* 1 << type */
    tr_span when[MUC_DATES]; /* each as right; {NONE, to}: no later than */
    size_t n_when;
    bool no_date;
    struct tr_strs orgs; /* fillers; each with its alternatives parted by '/' */
    bool org_optional;
    tr_str stage, date_text;
};

static struct tr_arena room;

static inline tr_str muc_file(struct tr_arena *a, tr_str path)
{
    tr_str bytes, plain, name;
    assert_int_equal(tr_file_read(a, path, 64 << 20, &bytes, NULL), TR_OK);
    assert_int_equal(tr_unpack(a, tr_path_name(path), bytes, 64 << 20, &plain, &name, NULL), TR_OK);
    return plain;
}

static inline bool muc_month(tr_str word, int *month)
{
    static const char *const names[] = { "JAN", "FEB", "MAR", "APR", "MAY", "JUN",
                                         "JUL", "AUG", "SEP", "OCT", "NOV", "DEC" };
    for (int k = 0; k < 12; k++)
        if (tr_str_starts(word, tr_str_of(names[k]))) {
            *month = k + 1;
            return true;
        }
    return false;
}

/* "30 DEC 89" at the head of `s`, which moves behind it. "13 NOV", and "13 NOV 00" of the keys: of a header without a year. */
static inline bool muc_day(tr_str *s, tr_span *out)
{
    tr_str rest = tr_str_trim(*s);
    enum { YEAR = 89 };
    int64_t day, year = YEAR;
    int month;
    tr_str d = tr_str_cut(&rest, ' '), mon = tr_str_cut(&rest, ' '), after = rest, y = tr_str_cut(&after, ' ');
    if (!tr_str_to_i64(d, &day) || !muc_month(mon, &month)) return false;
    if (tr_str_to_i64(y, &year)) rest = after;
    if (year == 0) year = YEAR;
    year += year < 100 ? 1900 : 0;
    if (!tr_date_valid((int)year, month, (int)day)) return false;
    tr_time from = tr_time_of(NULL, (int)year, month, (int)day, 0, 0, 0);
    *out = (tr_span){ from, from + TR_DAY };
    *s = rest;
    return true;
}

/* "30 DEC 89", "- 30 DEC 89", "18 JUN 89 - 19 JUN 89". */
static inline bool muc_one_date(tr_str s, tr_span *out)
{
    tr_span one, two;
    bool before = s.n && s.p[0] == '-';
    if (before) s = tr_str_trim((tr_str){ s.p + 1, s.n - 1 });
    if (!muc_day(&s, &one)) return false;
    *out = before ? (tr_span){ TR_TIME_NONE, one.to } : one;
    s = tr_str_trim(s);
    if (before || s.n == 0 || s.p[0] != '-') return true;
    s = (tr_str){ s.p + 1, s.n - 1 };
    if (muc_day(&s, &two)) out->to = two.to;
    return true;
}

/* Alternatives are parted by '/' and may stand in brackets; '?' marks one that need not be told. */
static inline void muc_date(struct muc_template *t, tr_str text)
{
    tr_str rest = text;
    t->date_text = tr_str_trim(text);
    while (rest.n && t->n_when < MUC_DATES) {
        tr_str one = tr_str_trim(tr_str_cut(&rest, '/'));
        while (one.n && (one.p[0] == '(' || one.p[0] == '?')) one = tr_str_trim((tr_str){ one.p + 1, one.n - 1 });
        while (one.n && one.p[one.n - 1] == ')') one.n--;
        if (muc_one_date(one, &t->when[t->n_when])) t->n_when++;
    }
    t->no_date = t->n_when == 0;
}

static inline unsigned muc_types_in(tr_str text)
{
    unsigned found = 0;
    for (int k = 0; k < MUC_TYPES; k++)
        if (tr_str_find(text, tr_str_of(muc_types[k])) != TR_NOT_FOUND) found |= 1u << k;
    return found;
}

/* How much of the type, the date is right: 0, 1/2, 1. */
static inline double muc_type_right(const struct muc_template *t, unsigned type)
{
    if (t->types & 1u << type) return 1;
    return t->types & 1u || type == 0 ? 0.5 : 0;
}

static inline double muc_one_right(tr_span key, tr_span ours)
{
    bool open = key.from == TR_TIME_NONE, our_open = ours.from == TR_TIME_NONE;
    if (open && our_open) return key.to == ours.to ? 1 : 0.5;
    if (open) return ours.to <= key.to ? 0.5 : 0; /* scoring-guidelines, version 7, 3.2.2, partially correct, 1 */
    if (our_open) return key.from < ours.to && key.from > ours.to - 8 * TR_DAY ? 0.5 : 0;
    if (ours.from == key.from && ours.to == key.to) return 1;
    return tr_span_overlaps(ours, key) ? 0.5 : 0;
}

/* The conference's own scorers gave "no later than" nothing unless the key's day, or its last one, is that very day
 * (scoring-guidelines, version 7, 3.2.2); we give 1/2 for the eight days before. */
static inline double muc_one_strictly(tr_span key, tr_span ours)
{
    bool open = key.from == TR_TIME_NONE, our_open = ours.from == TR_TIME_NONE;
    if (!our_open) return muc_one_right(key, ours);
    if (key.to != ours.to) return 0;
    return open ? 1 : 0.5;
}

static inline double muc_date_by(const struct muc_template *t, tr_span ours, double (*right)(tr_span, tr_span))
{
    double best = 0;
    if (ours.to == TR_TIME_MAX) return 0;
    for (size_t k = 0; k < t->n_when; k++) {
        double one = right(t->when[k], ours);
        if (one > best) best = one;
    }
    return best;
}

static inline double muc_date_right(const struct muc_template *t, tr_span ours)
{
    return muc_date_by(t, ours, muc_one_right);
}

#endif
