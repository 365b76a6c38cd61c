/* SPDX-License-Identifier: Apache-2.0
 *
 * Instants <-> wall clocks and days, and spans of time. The calendar is the Gregorian one before
 * and after 1582. Reading written dates: time_parse.c; the tables of zones: tz.c. */
#include "truce/base.h"

#define HOUR (INT64_C(3600) * TR_SECOND)

/* ---- spans ------------------------------------------------------------------------------- */

bool tr_span_has(tr_span s, tr_time t) { return s.from <= t && t < s.to; }

/* An instant (from == to) overlaps what has it. */
bool tr_span_overlaps(tr_span a, tr_span b)
{
    if (a.from == a.to) return a.from == b.from || tr_span_has(b, a.from);
    if (b.from == b.to) return tr_span_has(a, b.from);
    return a.from < b.to && b.from < a.to;
}

tr_span tr_span_common(tr_span a, tr_span b)
{
    return (tr_span){ a.from > b.from ? a.from : b.from, a.to < b.to ? a.to : b.to };
}

/* As an unsigned difference, since an open span is longer than INT64_MAX. */
static double length(tr_span s) { return s.from < s.to ? (double)((uint64_t)s.to - (uint64_t)s.from) : 0; }

double tr_span_share(tr_span what, tr_span window)
{
    if (what.from >= what.to) return tr_span_overlaps(what, window) ? 1 : 0;
    return length(tr_span_common(what, window)) / length(what);
}

/* ---- calendar ---------------------------------------------------------------------------- */

enum { /* days */
       YEAR = 365,
       FOUR_YEARS = 4 * YEAR + 1,
       CENTURY = 25 * FOUR_YEARS - 1,
       FOUR_CENTURIES = 4 * CENTURY + 1,
       EPOCH = 719468 /* 1970-01-01, counted from 0000-03-01 */
};

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }

static int64_t at_most(int64_t a, int64_t b) { return a < b ? a : b; }

/* Years run from March here, so that the leap day is the last of its year. */
static int64_t days_of(int64_t year, int month, int day)
{
    int64_t y = month < 3 ? year - 1 : year;
    int m = month < 3 ? month + 9 : month - 3;
    return y * YEAR + floor_div(y, 4) - floor_div(y, 100) + floor_div(y, 400) + (153 * m + 2) / 5 + day - 1 - EPOCH;
}

static void date_of(int64_t days, struct tr_clock *c)
{
    int64_t rest = days + EPOCH;
    int64_t eras = floor_div(rest, FOUR_CENTURIES);
    rest -= eras * FOUR_CENTURIES;
    int64_t centuries = at_most(rest / CENTURY, 3); /* the fourth century is a day longer */
    rest -= centuries * CENTURY;
    int64_t fours = rest / FOUR_YEARS;
    rest -= fours * FOUR_YEARS;
    int64_t years = at_most(rest / YEAR, 3); /* and so is the fourth year */
    rest -= years * YEAR;

    int m = (int)((5 * rest + 2) / 153);
    c->month = m < 10 ? m + 3 : m - 9;
    c->day = (int)(rest - (153 * m + 2) / 5 + 1);
    c->year = (int)(400 * eras + 100 * centuries + 4 * fours + years + (c->month < 3));
}

bool tr_date_valid(int year, int month, int day)
{
    static const int length_of[] = { 31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31 };
    if (month < 1 || month > 12 || day < 1) return false;
    bool leap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
    return day <= length_of[month - 1] + (leap && month == 2);
}

/* ---- local time -------------------------------------------------------------------------- */

static size_t segment_of(const struct tr_tz *tz, tr_time t)
{
    size_t low = 0, high = tz->n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (tz->at[middle] <= t) low = middle;
        else high = middle;
    }
    return low;
}

int32_t tr_tz_offset_s(const struct tr_tz *tz, tr_time utc)
{
    return tz && tz->n ? tz->offset_s[segment_of(tz, utc)] : 0;
}

/* The first and the last instant at which the wall clock shows `local` (a count of microseconds
 * as if it were UTC); in a gap both are the instant after it. */
static tr_span instants_of(const struct tr_tz *tz, int64_t local)
{
    tr_span found = { 0, 0 };
    bool any = false;
    if (!tz || tz->n == 0) return (tr_span){ local, local };
    /* offsets stay below 16 hours and change by 24 at most, so two days around are enough */
    for (size_t k = segment_of(tz, local - 2 * TR_DAY); k < tz->n; k++) {
        tr_time t = local - tz->offset_s[k] * TR_SECOND;
        if (k > 0 && tz->at[k] > local + 2 * TR_DAY) break;
        if (k > 0 && t < tz->at[k]) {
            /* not yet shown in this segment; not shown in the last one either: a gap */
            if (!any) return (tr_span){ tz->at[k], tz->at[k] };
            break;
        }
        if (k + 1 < tz->n && t >= tz->at[k + 1]) continue;
        found = (tr_span){ any ? found.from : t, t };
        any = true;
    }
    return found;
}

static int64_t local_of(int year, int month, int day, int hour, int minute, int second)
{
    int64_t months = (int64_t)year * 12 + month - 1; /* month 13 is next January */
    int64_t y = floor_div(months, 12);
    int64_t days = days_of(y, (int)(months - y * 12) + 1, 1) + day - 1;
    int64_t seconds = (days * 24 + hour) * 3600 + (int64_t)minute * 60 + second;
    return seconds * TR_SECOND;
}

tr_time tr_time_of(const struct tr_tz *tz, int year, int month, int day, int hour, int minute, int second)
{
    return instants_of(tz, local_of(year, month, day, hour, minute, second)).from;
}

/* Open ends have no clock; the nearest day that has one stands for them. */
static tr_time within_reach(tr_time t)
{
    if (t < TR_TIME_NONE + 4 * TR_DAY) return TR_TIME_NONE + 4 * TR_DAY;
    return t > TR_TIME_MAX - 4 * TR_DAY ? TR_TIME_MAX - 4 * TR_DAY : t;
}

struct tr_clock tr_clock_of(const struct tr_tz *tz, tr_time t)
{
    struct tr_clock c = { 0 };
    t = within_reach(t);
    int64_t local = t + tr_tz_offset_s(tz, t) * TR_SECOND;
    int64_t days = floor_div(local, TR_DAY);
    int64_t rest = local - days * TR_DAY;
    date_of(days, &c);
    c.hour = (int)(rest / HOUR);
    c.minute = (int)(rest / (60 * TR_SECOND) % 60);
    c.second = (int)(rest / TR_SECOND % 60);
    c.micro = (int)(rest % TR_SECOND);
    c.weekday = (int)((days % 7 + 10) % 7); /* 1970-01-01 was a Thursday */
    return c;
}

/* Where clocks go back over midnight a day begins twice; its end is then the later beginning of
 * the next day for whoever stands behind the first one. */
tr_span tr_day_of(const struct tr_tz *tz, tr_time t)
{
    t = within_reach(t);
    struct tr_clock c = tr_clock_of(tz, t);
    tr_span begin = instants_of(tz, local_of(c.year, c.month, c.day, 0, 0, 0));
    tr_span end = instants_of(tz, local_of(c.year, c.month, c.day + 1, 0, 0, 0));
    return (tr_span){ begin.from, t < end.from ? end.from : end.to };
}

/* ---- written time ------------------------------------------------------------------------ */

static bool is_open(tr_time t) { return t == TR_TIME_NONE || t == TR_TIME_MAX; }

tr_str tr_time_iso(struct tr_arena *a, tr_time t)
{
    if (is_open(t)) return TR_STR("");
    struct tr_clock c = tr_clock_of(NULL, t);
    if (c.micro)
        return tr_str_format(a, "%04d-%02d-%02dT%02d:%02d:%02d.%06dZ", c.year, c.month, c.day, c.hour, c.minute,
                             c.second, c.micro);
    return tr_str_format(a, "%04d-%02d-%02dT%02d:%02d:%02dZ", c.year, c.month, c.day, c.hour, c.minute, c.second);
}

tr_str tr_time_local(struct tr_arena *a, const struct tr_tz *tz, tr_time t)
{
    if (is_open(t)) return TR_STR("");
    struct tr_clock c = tr_clock_of(tz, t);
    return tr_str_format(a, "%04d-%02d-%02d %02d:%02d", c.year, c.month, c.day, c.hour, c.minute);
}

tr_str tr_date_local(struct tr_arena *a, const struct tr_tz *tz, tr_time t)
{
    if (is_open(t)) return TR_STR("");
    struct tr_clock c = tr_clock_of(tz, t);
    return tr_str_format(a, "%04d-%02d-%02d", c.year, c.month, c.day);
}
