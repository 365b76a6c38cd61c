/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates by the names of the calendar: "4 May 2017", "May 4", "the 4th of May", "12 NOV 88", "April 2016", "Christmas Eve".
 * Words with other meanings (May, March) need company. Years and what is longer than a month: when_year.c. */
#include "text/when_parts.h"
#include "text/words.h"

/* Behind a month or a day of it: ", 2017", "of 2016", "last year". */
static void year_behind(const struct scan *s, bool wire, struct spec *out)
{
    uint32_t k = out->end, end = 0;
    int year = 0;
    if (tr_when_year_by_word(s, k, &out->year_offset, &end)) {
        out->end = end;
        return;
    }
    if (tr_when_is_mark(s, k, ',') || tr_when_word(s, k).cls == C_OF) k++;
    if (tr_when_year(s, k, &year)) end = k + 1;
    else if (!tr_when_short_year(s, out->end, wire, &year, &end)) return;
    struct word unit = tr_when_word(s, end);
    if (unit.cls == C_UNIT && unit.value == U_YEAR && tr_when_foreign(s, end)) end++; /* 2017 года */
    out->year = year;
    out->end = end;
}

/* ---- day and month ----------------------------------------------------------------------- */

static bool day_number(struct word w)
{
    if (w.cls == C_ORD) return true;
    return w.cls == C_NUMBER && w.digits <= 2 && w.value >= 1 && w.value <= 31 &&
           (w.suffix == S_NONE || w.suffix == S_ORDINAL);
}

/* A group or a street may bear a date as its name. */
static bool is_a_name(const struct scan *s, const struct spec *d)
{
    struct word a = tr_when_word(s, d->end), b = tr_when_word(s, d->end + 1);
    bool the = tr_when_word(s, d->first - 1).cls == C_THE;
    if (a.cls == C_NAME && (tr_when_capital(s, d->end) || the || s->upper)) return true;
    if (b.cls == C_NAME && a.cls != C_MARK && (tr_when_capital(s, d->end) || (s->upper && the))) return true;
    uint32_t k = d->first - 1;
    if (d->first > s->from + 1 && tr_when_word(s, k).cls == C_OF) k--;
    struct word before = tr_when_word(s, k);
    return d->first > s->from && before.cls == C_NAME && (tr_when_capital(s, k) || (s->upper && k + 1 < d->first));
}

static bool upper(const struct scan *s, uint32_t k) { return (s->t->list.v[k].flags & TR_TOK_UPPER) != 0; }

/* "mayıs/май": one month in two tongues, as Arabic papers write. */
static uint32_t twin_month(const struct scan *s, uint32_t end, int month)
{
    struct word w = tr_when_word(s, end + 1);
    return tr_when_is_mark(s, end, '/') && w.cls == C_MONTH && w.value == month ? end + 1 + w.n : end;
}

static bool day_month(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word day = tr_when_word(s, k);
    uint32_t at = k + 1;
    if (!day_number(day)) return false;
    struct word unit = tr_when_word(s, at);
    if (day.cls == C_ORD && unit.cls == C_UNIT && unit.value == U_DAY) at++; /* the fourth day of May */
    if (tr_when_word(s, at).cls == C_OF && (day.cls == C_ORD || day.suffix == S_ORDINAL)) at++;
    struct word month = tr_when_word(s, at);
    if (month.cls != C_MONTH) return false;
    if ((month.flags & TR_WORD_DOUBTFUL) && !(s->t->list.v[at].flags & TR_TOK_CAPITAL)) return false;
    if (month.flags & TR_WORD_DOUBTFUL && day.cls == C_ORD && at == k + 1) return false; /* the second March */
    *out = tr_when_spec(k, BASE_DATE);
    out->day = day.value;
    out->month = month.value;
    out->end = twin_month(s, at + month.n, month.value);
    year_behind(s, upper(s, at) || (month.flags & TR_WORD_SHORT), out);
    return out->year || !is_a_name(s, out);
}

/* Behind "in May", a number begins something else: "in May 10 people died". */
static bool day_belongs(const struct scan *s, uint32_t month_at, uint32_t day_at)
{
    struct word next = tr_when_word(s, day_at + 1);
    int year = 0;
    if (tr_when_is_mark(s, day_at + 1, ':') && tr_when_glued(s, day_at + 1)) return false;
    if (next.cls == C_AMPM || next.cls == C_OCLOCK || (next.cls == C_UNITS && !tr_when_hyphened(s, day_at + 1)))
        return false;
    if (tr_when_word(s, month_at - 1).cls != C_IN || month_at == s->from) return true;
    uint32_t after = day_at + 1 + (tr_when_is_mark(s, day_at + 1, ',') ? 1 : 0);
    return tr_when_year(s, after, &year) || next.cls != C_NONE;
}

static bool month_stands_alone(const struct scan *s, uint32_t k, struct word month)
{
    struct word before = tr_when_word(s, k - 1);
    uint32_t next = k + month.n;
    bool possessive = next < s->to && (s->t->list.v[next].flags & TR_TOK_POSSESSIVE);
    bool led = before.cls == C_IN || before.cls == C_SINCE || before.cls == C_UNTIL || before.cls == C_FROM ||
               before.cls == C_BETWEEN || before.cls == C_MOD || before.cls == C_EDGE || before.cls == C_TO ||
               before.cls == C_OF || before.cls == C_BY || before.cls == C_EVERY || before.cls == C_AFTER ||
               before.cls == C_BEFORE;
    bool and = before.cls == C_AND && tr_when_word(s, k - 2).cls == C_MONTH;
    if (k > s->from && (led || and)) return !(before.cls == C_TO && month.flags & TR_WORD_DOUBTFUL);
    if (month.flags & TR_WORD_SHORT) return (s->t->list.v[k].flags & TR_TOK_STOPPED) && !tr_when_capital(s, next);
    bool august = month.value == 8 && before.cls == C_THE && k > s->from && !tr_when_capital(s, next);
    if (month.flags & TR_WORD_DOUBTFUL) return august;
    if (tr_when_hyphened(s, k) || tr_when_hyphened(s, next)) return true;
    return !tr_when_capital(s, next) || possessive;
}

/* Arabic: "April last"; Turkish: "in the month April" */
static bool month_abroad(const struct scan *s, struct spec *out)
{
    struct word w = tr_when_word(s, out->end);
    if (!tr_when_foreign(s, out->end)) return false;
    if (w.cls == C_MOD && w.value <= M_COMING) out->mod = (enum mod)w.value;
    else if (w.cls != C_UNIT || w.value != U_MONTH) return false;
    out->end++;
    return true;
}

static bool month_first(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word month = tr_when_word(s, k);
    uint32_t next = k + month.n;
    *out = tr_when_spec(k, BASE_DATE);
    if ((month.flags & TR_WORD_DOUBTFUL) && !(s->t->list.v[k].flags & TR_TOK_CAPITAL)) return false;
    out->month = month.value;
    out->end = twin_month(s, next, month.value);
    struct word day = tr_when_word(s, out->end);
    if (day.cls == C_THE && tr_when_word(s, out->end + 1).suffix == S_ORDINAL) day = tr_when_word(s, ++out->end);
    if (day.cls == C_NUMBER && day_number(day) && !tr_when_hyphened(s, out->end) && day_belongs(s, k, out->end)) {
        out->day = day.value;
        out->end++;
        year_behind(s, upper(s, k), out);
        return out->year || !is_a_name(s, out);
    }
    out->end = twin_month(s, next, month.value);
    if (month_abroad(s, out)) return true;
    year_behind(s, false, out);
    if (out->year) return true;
    return month_stands_alone(s, k, month) && !is_a_name(s, out);
}

/* the first week of May, the last week of April 2017, the second half of March */
static bool share_of_month(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word nth = tr_when_word(s, k), what = tr_when_word(s, k + 1);
    bool week = what.cls == C_UNIT && what.value == U_WEEK, half = what.cls == C_HALF;
    bool last = nth.cls == C_MOD && nth.value == M_LAST && week;
    if ((!week && !half) || tr_when_word(s, k + 2).cls != C_OF || (nth.cls != C_ORD && !last)) return false;
    if (nth.value > (half ? 2 : 4) || tr_when_word(s, k + 3).cls != C_MONTH || !month_first(s, k + 3, out) || out->day)
        return false;
    out->nth_week = last ? 5 : week ? nth.value : 0;
    out->nth_half = half ? nth.value : 0;
    return true;
}

/* 2017 May 4 */
static bool year_first(const struct scan *s, uint32_t k, struct spec *out)
{
    int year = 0;
    if (tr_when_word(s, k + 1).cls != C_MONTH || !tr_when_year(s, k, &year) || !month_first(s, k + 1, out))
        return false;
    if (!out->day || out->year) return false;
    out->first = k;
    out->year = year;
    return true;
}

/* ---- the door ---------------------------------------------------------------------------- */

/* "the 28th", behind "on" or the like, and nothing that it could be the 28th of */
static bool day_alone(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k), before = tr_when_word(s, k - 2);
    if (w.cls != C_NUMBER || w.suffix != S_ORDINAL || !day_number(w) || k < s->from + 2) return false;
    if (before.cls != C_ON && before.cls != C_BY && before.cls != C_UNTIL && before.cls != C_SINCE) return false;
    if (k + 1 < s->to) {
        enum cls next = tr_when_word(s, k + 1).cls;
        bool ends = next == C_MARK || next == C_THE || next == C_A || next == C_TALE || next == C_AT || next == C_IN ||
                    next == C_AND || next == C_TO || next == C_BY || next == C_FROM || next == C_ON || next == C_AFTER;
        if (!ends) return false;
    }
    *out = tr_when_spec(k, BASE_DATE);
    out->day = w.value;
    out->end = k + 1;
    return true;
}

static bool behind_the(const struct scan *s, uint32_t k, struct spec *out)
{
    int year = 0;
    struct word w = tr_when_word(s, k);
    if (w.cls == C_SEASON) return tr_when_season(s, k, out);
    if (w.cls == C_ORD && tr_when_share_of_year(s, k, out)) return true;
    if (share_of_month(s, k, out)) return true;
    if (w.cls == C_UNIT && w.value == U_YEAR && tr_when_year(s, k + 1, &year)) {
        *out = tr_when_spec(k, BASE_DATE);
        out->year = year;
        out->end = k + 2;
        return true;
    }
    if (w.cls == C_UNIT && w.value == U_MONTH && tr_when_word(s, k + 1).cls == C_OF &&
        tr_when_word(s, k + 2).cls == C_MONTH)
        return month_first(s, k + 2, out);
    if (w.cls == C_ORD || w.suffix == S_ORDINAL) return day_month(s, k, out) || day_alone(s, k, out);
    return tr_when_decade(s, k, out);
}

static bool famed_holiday(const struct scan *s, uint32_t k, struct word w, struct spec *out)
{
    (void)s;
    *out = tr_when_spec(k, BASE_DATE);
    out->month = w.value / 100;
    out->day = w.value % 100;
    out->end = k + w.n;
    year_behind(s, false, out);
    return true;
}

bool tr_when_calendar(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    switch (w.cls) {
    case C_THE: {
        bool found = behind_the(s, k + 1, out);
        out->first = k;
        return found;
    }
    case C_NUMBER:
        return year_first(s, k, out) || day_month(s, k, out) || tr_when_decade(s, k, out) ||
               tr_when_year_alone(s, k, out);
    case C_MONTH: return month_first(s, k, out);
    case C_SEASON: return tr_when_season(s, k, out);
    case C_ORD: return tr_when_share_of_year(s, k, out) || day_month(s, k, out);
    case C_QUARTER_N: return tr_when_share_of_year(s, k, out);
    case C_FISCAL: return tr_when_fiscal(s, k, out);
    case C_UNIT: /* Arabic: "the year 2011" */
        *out = tr_when_spec(k, BASE_DATE);
        out->end = k + 2;
        return w.value == U_YEAR && tr_when_foreign(s, k) && tr_when_year(s, k + 1, &out->year);
    case C_HOLIDAY: return famed_holiday(s, k, w, out);
    case C_MARK:
        return (w.value == '\'' || w.value == 0xE2) &&
               (tr_when_decade(s, k, out) || tr_when_short_year_alone(s, k, out));
    default: return false;
    }
}
