/* SPDX-License-Identifier: Apache-2.0
 *
 * The rule behind a zone file's last change (a POSIX TZ text such as EET-2EEST,M3.5.0,M10.5.0) -> its changes, year by year. */
#include "tzif_rule.h"

/* ---- the rule's text --------------------------------------------------------------------- */

static bool take(tr_str *s, char c)
{
    if (s->n == 0 || s->p[0] != c) return false;
    *s = (tr_str){ s->p + 1, s->n - 1 };
    return true;
}

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

static bool take_int(tr_str *s, size_t digits_most, int low, int high, int *out)
{
    size_t n = 0;
    *out = 0;
    for (; n < digits_most && s->n && is_digit(s->p[0]); n++) {
        *out = *out * 10 + (s->p[0] - '0');
        *s = (tr_str){ s->p + 1, s->n - 1 };
    }
    return n > 0 && *out >= low && *out <= high;
}

/* EET, or <+03> where a name is not only letters. */
static bool take_name(tr_str *s)
{
    bool quoted = take(s, '<');
    size_t n = 0;
    while (n < s->n && (is_letter(s->p[n]) || (quoted && (is_digit(s->p[n]) || s->p[n] == '+' || s->p[n] == '-')))) n++;
    if (n < 3) return false;
    *s = (tr_str){ s->p + n, s->n - n };
    return !quoted || take(s, '>');
}

/* [+-]hh[:mm[:ss]] */
static bool take_time(tr_str *s, int hours_most, int32_t *out)
{
    int hour, minute = 0, second = 0;
    bool negative = take(s, '-');
    if (!negative) take(s, '+');
    if (!take_int(s, 3, 0, hours_most, &hour)) return false;
    if (take(s, ':')) {
        if (!take_int(s, 2, 0, 59, &minute)) return false;
        if (take(s, ':') && !take_int(s, 2, 0, 59, &second)) return false;
    }
    *out = (hour * 60 + minute) * 60 + second;
    if (negative) *out = -*out;
    return true;
}

/* Written as what to add to local time to get UTC, the other way round than here. */
static bool take_offset(tr_str *s, int32_t *out)
{
    if (!take_time(s, 24, out)) return false;
    *out = -*out;
    return true;
}

static bool take_day(tr_str *s, struct yearly *y)
{
    if (take(s, 'J')) {
        y->form = DAY_WITHOUT_29_FEB;
        return take_int(s, 3, 1, 365, &y->day);
    }
    if (!take(s, 'M')) {
        y->form = DAY_FROM_0;
        return take_int(s, 3, 0, 365, &y->day);
    }
    y->form = NTH_OF_MONTH;
    return take_int(s, 2, 1, 12, &y->month) && take(s, '.') && take_int(s, 1, 1, 5, &y->week) && take(s, '.') &&
           take_int(s, 1, 0, 6, &y->day);
}

/* Since version 3 a moment may lie up to a week before or behind its day: Gaza has M3.4.4/50. */
static bool take_yearly(tr_str *s, uint8_t version, struct yearly *y)
{
    y->time_s = 2 * TZIF_HOUR_S;
    if (!take(s, ',') || !take_day(s, y)) return false;
    if (!take(s, '/')) return true;
    return take_time(s, version == '2' ? 24 : 167, &y->time_s) && (version != '2' || y->time_s >= 0);
}

bool tzif_take_rule(tr_str *s, uint8_t version, struct rule *r)
{
    if (!take_name(s) || !take_offset(s, &r->winter_s)) return false;
    if (s->n == 0) return true;
    r->has_summer = true;
    r->summer_s = r->winter_s + TZIF_HOUR_S;
    if (!take_name(s)) return false;
    if (s->n && s->p[0] != ',' && !take_offset(s, &r->summer_s)) return false;
    return take_yearly(s, version, &r->start) && take_yearly(s, version, &r->end) && s->n == 0;
}

/* ---- the rule, year by year -------------------------------------------------------------- */

static int nth_of_month(const struct yearly *y, int year)
{
    tr_time first = tr_time_of(NULL, year, y->month, 1, 0, 0, 0);
    int sunday_based = (tr_clock_of(NULL, first).weekday + 1) % 7;
    int day = 1 + (y->day - sunday_based + 7) % 7 + 7 * (y->week - 1);
    return tr_date_valid(year, y->month, day) ? day : day - 7; /* the last may be the fourth */
}

/* Seconds since 1970 by the local clock. */
static int64_t local_s(const struct yearly *y, int year)
{
    if (y->form == NTH_OF_MONTH)
        return tr_time_of(NULL, year, y->month, nth_of_month(y, year), 0, 0, 0) / TR_SECOND + y->time_s;
    int day = y->day;
    if (y->form == DAY_WITHOUT_29_FEB && (day < 60 || !tr_date_valid(year, 2, 29))) day--;
    return tzif_year_s(year) + (int64_t)day * TZIF_DAY_S + y->time_s;
}

static int64_t start_s(const struct rule *r, int year) { return local_s(&r->start, year) - r->winter_s; }

/* The end of the summer that starts in this year: in the south, that of the next year. */
static int64_t summer_end_s(const struct rule *r, int year)
{
    int64_t end = local_s(&r->end, year) - r->summer_s;
    return end > start_s(r, year) ? end : local_s(&r->end, year + 1) - r->summer_s;
}

int32_t tzif_rule_offset_s(const struct rule *r, int64_t at_s)
{
    int year = tr_clock_of(NULL, at_s * TR_SECOND).year;
    for (int k = year - 2; r->has_summer && k <= year + 1; k++)
        if (start_s(r, k) <= at_s && at_s < summer_end_s(r, k)) return r->summer_s;
    return r->winter_s;
}

/* Adds the changes after after_s. Summers that touch or overlap are one: that is how a file says
 * "summer time all year". */
bool tzif_add_rule(struct tr_arena *a, struct tr_tz_table *t, const struct rule *r, int64_t after_s)
{
    int64_t winter_s = INT64_MIN; /* when the last summer ends */
    for (int year = tr_clock_of(NULL, after_s * TR_SECOND).year - 2; year <= TR_TZ_LAST_YEAR + 1; year++) {
        int64_t summer_s = start_s(r, year), end = summer_end_s(r, year);
        if (summer_s > winter_s) {
            if (winter_s > after_s && !tzif_add_change(a, t, winter_s, r->winter_s)) return false;
            if (summer_s > after_s && !tzif_add_change(a, t, summer_s, r->summer_s)) return false;
        }
        if (end > winter_s) winter_s = end;
    }
    return true;
}
