/* SPDX-License-Identifier: Apache-2.0
 *
 * Values -> members of a canonical JSON object: texts, numbers in their shortest form that reads back to the same bits,
 * times in UTC, counts. Unknown is left out. */
#include "read/line.h"

#include <math.h>
#include <stdio.h>

#include "format/json.h"

enum { MILLION = 1000000 };

/* ---- values ------------------------------------------------------------------------------ */

/* Digits of v backwards, ending before `end`; gives where they start. printf is too slow for a million rows. */
static char *digits_before(char *end, uint64_t v)
{
    do *--end = (char)('0' + v % 10);
    while (v /= 10);
    return end;
}

/* A number of millionths as a decimal without trailing zeros. */
static void put_millionths(struct tr_sink *s, int64_t v)
{
    char text[32] = { 0 }, *end = text + sizeof text;
    uint64_t left = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    char *point = end - 7, *p;
    (void)digits_before(end, left % MILLION + MILLION); /* + MILLION: six digits, and one that becomes the point */
    *point = '.';
    while (end > point && (end[-1] == '0' || end[-1] == '.')) end--;
    p = digits_before(point, left / MILLION);
    if (v < 0) *--p = '-';
    tr_put(s, (tr_str){ p, (size_t)(end - p) });
}

/* Most numbers have few decimals: when v is exactly the double next to a whole number of millionths,
 * those six digits read back to v. Others get all 17 digits. */
void line_put_real(struct tr_sink *s, double v)
{
    double scaled = nearbyint(v * MILLION);
    if (fabs(scaled) < 9e15 && scaled / MILLION == v) {
        put_millionths(s, (int64_t)scaled);
        return;
    }
    char text[40];
    int n = snprintf(text, sizeof text, "%.17g", v);
    for (int k = 0; k < n; k++)
        if (text[k] == ',') text[k] = '.'; /* the caller's locale must not show */
    tr_put(s, (tr_str){ text, n > 0 ? (size_t)n : 0 });
}

void line_put_key(struct line *p, tr_str key)
{
    char text[32] = ",\""; /* keys are ours and short */
    memcpy(text + 2, key.p, key.n);
    memcpy(text + 2 + key.n, "\":", 2);
    tr_put(p->s, (tr_str){ text + p->first, key.n + 4 - p->first });
    p->first = false;
}

struct line line_begin(struct tr_sink *s)
{
    tr_puts(s, "{");
    return (struct line){ s, true };
}

void line_put_text(struct line *p, tr_str key, tr_str text)
{
    text = tr_str_trim(text); /* as it is read back: else the line and its hash would not be stable */
    if (text.n == 0) return;
    line_put_key(p, key);
    tr_json_put(p->s, text);
}

void line_int(struct line *p, const char *key, int64_t v)
{
    line_key(p, key);
    tr_put_i64(p->s, v);
}

void line_real(struct line *p, const char *key, double v)
{
    line_key(p, key);
    line_put_real(p->s, v);
}

void line_bool(struct line *p, const char *key, bool v)
{
    line_key(p, key);
    tr_puts(p->s, v ? "true" : "false");
}

static void two_digits(char *at, int v)
{
    at[0] = (char)('0' + v / 10 % 10);
    at[1] = (char)('0' + v % 10);
}

/* Like tr_time_iso, without an arena. */
void line_time(struct line *p, const char *key, tr_time t)
{
    if (t == TR_TIME_NONE || t == TR_TIME_MAX) return;
    struct tr_clock c = tr_clock_of(NULL, t);
    char text[] = "\"0000-00-00T00:00:00";
    two_digits(text + 1, c.year / 100);
    two_digits(text + 3, c.year);
    two_digits(text + 6, c.month);
    two_digits(text + 9, c.day);
    two_digits(text + 12, c.hour);
    two_digits(text + 15, c.minute);
    two_digits(text + 18, c.second);
    line_key(p, key);
    tr_put(p->s, (tr_str){ text, sizeof text - 1 });
    if (c.micro) tr_putf(p->s, ".%06d", c.micro);
    tr_puts(p->s, "Z\"");
}

void line_texts(struct line *p, const char *key, struct tr_strs list)
{
    if (list.n == 0) return;
    line_key(p, key);
    for (size_t k = 0; k < list.n; k++) {
        tr_puts(p->s, k ? "," : "[");
        tr_json_put(p->s, tr_str_trim(list.v[k]));
    }
    tr_puts(p->s, "]");
}

/* ---- counts ------------------------------------------------------------------------------ */

static bool counted(const struct tr_count *c)
{
    return c->low != TR_UNKNOWN || c->best != TR_UNKNOWN || c->high != TR_UNKNOWN;
}

static void count_at(struct line *p, const char *key, const struct tr_count *c)
{
    line_key(p, key);
    struct line one = line_begin(p->s);
    if (c->best != TR_UNKNOWN) line_int(&one, "best", c->best);
    if (c->high != TR_UNKNOWN) line_int(&one, "high", c->high);
    if (c->low != TR_UNKNOWN) line_int(&one, "low", c->low);
    tr_puts(p->s, "}");
}

void line_counts(struct line *p, const struct tr_count *counts)
{
    static const tr_counted sorted[] = { TR_ABDUCTED,         TR_DETAINED,      TR_DISPLACED,      TR_EXPLOSIONS,
                                         TR_INJURED,          TR_ITEMS,         TR_KILLED,         TR_KILLED_ACTOR,
                                         TR_KILLED_CIVILIANS, TR_KILLED_TARGET, TR_KILLED_UNKNOWN, TR_SHOTS,
                                         TR_VIOLATIONS };
    _Static_assert(TR_COUNT(sorted) == TR_COUNTED, "every count is written");
    bool any = false;
    for (size_t k = 0; k < TR_COUNTED; k++) any |= counted(&counts[k]);
    if (!any) return;
    line_key(p, "counts");
    struct line all = line_begin(p->s);
    for (size_t k = 0; k < TR_COUNT(sorted); k++)
        if (counted(&counts[sorted[k]])) count_at(&all, tr_counted_names[sorted[k]], &counts[sorted[k]]);
    tr_puts(p->s, "}");
}
