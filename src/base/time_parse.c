/* SPDX-License-Identifier: Apache-2.0
 *
 * ISO 8601 text -> the span it names: as wide as what was written. Nothing is guessed: other
 * orders, other signs and words are for the readers. */
#include "truce/base.h"

enum { YEAR_FIRST = 1800, YEAR_LAST = 2200, OFFSET_HOURS_MAX = 18, FRACTION_MAX = 9 };

#define MINUTE (60 * TR_SECOND)

typedef enum { TO_YEAR, TO_MONTH, TO_DAY, TO_MINUTE, TO_SECOND, TO_FRACTION } precision;

struct written {
    int year, month, day, hour, minute, second, micro;
    int offset_s;
    bool has_offset;
    precision to;
};

static bool take(tr_str *s, char c)
{
    if (s->n == 0 || s->p[0] != c) return false;
    *s = (tr_str){ s->p + 1, s->n - 1 };
    return true;
}

/* Exactly n digits, of a value from low to high. */
static bool take_number(tr_str *s, size_t n, int low, int high, int *out)
{
    int value = 0;
    if (s->n < n) return false;
    for (size_t k = 0; k < n; k++) {
        if (s->p[k] < '0' || s->p[k] > '9') return false;
        value = value * 10 + (s->p[k] - '0');
    }
    *s = (tr_str){ s->p + n, s->n - n };
    *out = value;
    return low <= value && value <= high;
}

static bool take_date(tr_str *s, struct written *w)
{
    w->month = w->day = 1;
    w->to = TO_YEAR;
    if (!take_number(s, 4, YEAR_FIRST, YEAR_LAST, &w->year)) return false;
    if (!take(s, '-')) return true;
    w->to = TO_MONTH;
    if (!take_number(s, 2, 1, 12, &w->month)) return false;
    if (!take(s, '-')) return true;
    w->to = TO_DAY;
    return take_number(s, 2, 1, 31, &w->day) && tr_date_valid(w->year, w->month, w->day);
}

/* Digits behind the sixth are below our unit and are cut off. */
static bool take_fraction(tr_str *s, struct written *w)
{
    int unit = 100000;
    size_t n = 0;
    for (; n < s->n && s->p[n] >= '0' && s->p[n] <= '9'; n++, unit /= 10) w->micro += (s->p[n] - '0') * unit;
    *s = (tr_str){ s->p + n, s->n - n };
    w->to = TO_FRACTION;
    return 1 <= n && n <= FRACTION_MAX;
}

/* 24:00 is the end of a day; 24:00:01 is nothing. */
static bool is_clock(const struct written *w)
{
    return w->hour < 24 || (w->minute == 0 && w->second == 0 && w->to != TO_FRACTION);
}

static bool take_clock(tr_str *s, struct written *w)
{
    w->to = TO_MINUTE;
    if (!take_number(s, 2, 0, 24, &w->hour) || !take(s, ':')) return false;
    if (!take_number(s, 2, 0, 59, &w->minute)) return false;
    if (take(s, ':')) {
        w->to = TO_SECOND;
        if (!take_number(s, 2, 0, 59, &w->second)) return false;
        if (take(s, '.') && !take_fraction(s, w)) return false;
    }
    return is_clock(w);
}

/* Z, +hh, +hhmm or +hh:mm; nothing is local time. */
static bool take_offset(tr_str *s, struct written *w)
{
    int hours = 0, minutes = 0;
    if (s->n == 0) return true;
    w->has_offset = true;
    if (take(s, 'Z')) return true;
    int sign = take(s, '-') ? -1 : take(s, '+') ? 1 : 0;
    if (!sign || !take_number(s, 2, 0, OFFSET_HOURS_MAX, &hours)) return false;
    bool more = take(s, ':') || s->n > 0;
    if (more && !take_number(s, 2, 0, 59, &minutes)) return false;
    w->offset_s = sign * (hours * 3600 + minutes * 60);
    return true;
}

static bool take_all(tr_str s, struct written *w)
{
    if (!take_date(&s, w)) return false;
    if (s.n == 0) return true;
    if (w->to != TO_DAY || !(take(&s, 'T') || take(&s, ' '))) return false;
    return take_clock(&s, w) && take_offset(&s, w) && s.n == 0;
}

static tr_time instant_of(const struct tr_tz *tz, const struct written *w)
{
    const struct tr_tz *zone = w->has_offset ? NULL : tz;
    tr_time t = tr_time_of(zone, w->year, w->month, w->day, w->hour, w->minute, w->second);
    return t - w->offset_s * TR_SECOND + w->micro;
}

static tr_time end_of(const struct tr_tz *tz, const struct written *w, tr_time from)
{
    static const tr_time wide[] = { [TO_MINUTE] = MINUTE, [TO_SECOND] = TR_SECOND, [TO_FRACTION] = 0 };
    switch (w->to) {
    case TO_YEAR: return tr_time_of(tz, w->year + 1, 1, 1, 0, 0, 0);
    case TO_MONTH: return tr_time_of(tz, w->year, w->month + 1, 1, 0, 0, 0);
    case TO_DAY: return tr_time_of(tz, w->year, w->month, w->day + 1, 0, 0, 0);
    default: return from + wide[w->to];
    }
}

bool tr_time_parse(const struct tr_tz *tz, tr_str s, tr_span *out)
{
    struct written w = { 0 };
    if (!take_all(s, &w)) return false;
    tr_time from = instant_of(tz, &w);
    *out = (tr_span){ from, end_of(tz, &w, from) };
    return true;
}
