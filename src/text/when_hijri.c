/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates of the Islamic calendar: "12 Ramadan 1438", "Shawwal 1438", "during Ramadan". Computed by the tabular calendar (30
 * years with 11 leap years: 2, 5, 7, 10, 13, 16, 18, 21, 24, 26, 29; epoch 16 July 622, Julian); the day that was kept in a
 * place depends on the moon seen there, so each such date is approximate and a day wider at both ends. Names of months are
 * names of men as well (Rajab, Ramadan): they need a day, a year or a preposition. */
#include "text/when_parts.h"

enum { EPOCH = -492148, CYCLE_YEARS = 30, CYCLE_DAYS = 10631, YEAR_DAYS = 354 }; /* 1 Muharram 1, days from 1970 */

static int64_t floor_div(int64_t a, int64_t b) { return a / b - (a % b < 0); }

/* First day of a month; month 13 is the next year's first. */
static int64_t first_day(int64_t year, int month)
{
    int64_t y = year + (month - 1) / 12 - 1;
    int m = (month - 1) % 12;
    int64_t leaps = floor_div(11 * y + 14, CYCLE_YEARS);
    return EPOCH + YEAR_DAYS * y + leaps + 29 * m + (m + 1) / 2;
}

static int64_t year_of(int64_t day)
{
    int64_t year = floor_div((day - EPOCH) * CYCLE_YEARS, CYCLE_DAYS) + 1;
    while (first_day(year, 1) > day) year--;
    while (first_day(year + 1, 1) <= day) year++;
    return year;
}

static bool year_at(const struct scan *s, uint32_t k, int *year)
{
    struct word w = tr_when_word(s, k);
    if (w.cls != C_NUMBER || w.digits != 4 || w.suffix != S_NONE || w.value < 1300 || w.value > 1500) return false;
    *year = w.value;
    return true;
}

static bool led(const struct scan *s, uint32_t k)
{
    struct word w = tr_when_word(s, k - 1);
    if (k == s->from) return false;
    if (w.cls == C_UNIT && w.value == U_MONTH) return true; /* the month of Ramadan, in Arabic */
    return w.cls == C_IN || w.cls == C_SINCE || w.cls == C_UNTIL || w.cls == C_BEFORE || w.cls == C_AFTER ||
           w.cls == C_OF || w.cls == C_MOD || w.cls == C_EDGE || w.cls == C_BY;
}

bool tr_when_hijri(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    uint32_t at = k;
    *out = tr_when_spec(k, BASE_HIJRI);
    if (w.cls == C_NUMBER) {
        if (w.digits > 2 || w.value < 1 || w.value > 30 || (w.suffix != S_NONE && w.suffix != S_ORDINAL)) return false;
        out->day = w.value;
        at++;
        if (tr_when_word(s, at).cls == C_OF) at++;
    }
    struct word month = tr_when_word(s, at);
    if (month.cls != C_HIJRI) return false;
    out->month = month.value;
    out->end = at + month.n;
    if (year_at(s, out->end, &out->year)) {
        out->end++;
        return true;
    }
    if (out->day) return true;
    return month.value == 9 && led(s, k) && !tr_when_capital(s, out->end); /* Ramadan Shalah is a man */
}

bool tr_when_resolve_hijri(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v)
{
    int64_t year = d->year;
    if (!year) {
        if (!s->have_doc) return v->anchored_to_nothing = true;
        year = year_of(s->doc);
        int64_t from = first_day(year, d->month), to = first_day(year, d->month + 1);
        if (tense == TR_TENSE_FUTURE && to <= s->doc) year++;
        else if (tense != TR_TENSE_FUTURE && from > s->doc) year--;
    }
    int64_t first = first_day(year, d->month), next = first_day(year, d->month + 1);
    if (d->day > next - first) return false;
    enum basis basis = d->year ? B_EXPLICIT : B_INFERRED;
    if (d->day) tr_when_set_days(v, first + d->day - 2, first + d->day + 1, G_DAY, basis);
    else tr_when_set_days(v, first - 1, next + 1, G_MONTH, basis);
    v->flags |= TR_WHEN_APPROXIMATE;
    return true;
}
