/* SPDX-License-Identifier: Apache-2.0
 *
 * Units of time -> local days: last month, two weeks ago, the past three days, next spring, the 1990s. */
#include "text/when_parts.h"

#define MINUTES_A_DAY INT64_C(1440)

static void unit_around(int64_t day, enum unit unit, int64_t n, struct val *v)
{
    struct tr_clock c = tr_when_civil(day);
    int64_t monday = day - tr_when_weekday(day);
    int months = (int)n;
    switch (unit) {
    case U_WEEK: tr_when_set_days(v, monday + 7 * n, monday + 7 * n + 7, G_WEEK, B_ANCHORED); break;
    case U_FORTNIGHT: tr_when_set_days(v, monday + 14 * n, monday + 14 * n + 7, G_WEEK, B_ANCHORED); break;
    case U_MONTH:
        tr_when_set_days(v, tr_when_months_on(c.year, c.month, months), tr_when_months_on(c.year, c.month, months + 1),
                         G_MONTH, B_ANCHORED);
        break;
    case U_YEAR:
        tr_when_set_days(v, tr_when_days(c.year + months, 1, 1), tr_when_days(c.year + months + 1, 1, 1), G_YEAR,
                         B_ANCHORED);
        break;
    case U_CENTURY: months *= 10; /* fall through */
    case U_DECADE: {
        int year = c.year / 10 * 10 + 10 * months;
        tr_when_set_days(v, tr_when_days(year, 1, 1), tr_when_days(year + 10, 1, 1), G_DECADE, B_ANCHORED);
        break;
    }
    default: tr_when_set_days(v, day + n, day + n + 1, G_DAY, B_ANCHORED); break;
    }
}

static void weekend(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v)
{
    int64_t saturday = s->doc - tr_when_weekday(s->doc) + 5;
    bool past = tense != TR_TENSE_FUTURE && tr_when_weekday(s->doc) < 5;
    if (d->mod == M_NONE) saturday -= past ? 7 : 0;
    else if (d->mod == M_LAST || d->mod == M_PAST || d->mod == M_PREVIOUS) saturday -= 7;
    else if (d->mod == M_THIS) saturday -= tense == TR_TENSE_PAST && past ? 7 : 0;
    else saturday += tr_when_weekday(s->doc) >= 5 ? 7 : 0;
    tr_when_set_days(v, saturday, saturday + 2, G_DAY, B_ANCHORED);
}

/* "earlier this month": from its start to the document's day */
void tr_when_cut_at_anchor(const struct scan *s, const struct spec *d, struct val *v)
{
    int64_t start = s->doc * MINUTES_A_DAY, end = start + MINUTES_A_DAY;
    if (d->edge == E_EARLIER && end < v->to && end > v->from) v->to = end;
    if (d->edge == E_LATER && start > v->from && start < v->to) v->from = start;
}

bool tr_when_resolve_unit(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v)
{
    bool last = d->from_last && s->have_last;
    if (!last && !s->have_doc) return v->anchored_to_nothing = true;
    if (d->from_last && d->offset == 0 && !last) return false;
    if (d->unit == U_WEEKEND) weekend(s, d, tense, v);
    else unit_around(last ? s->last : s->doc, d->unit, d->offset, v);
    return true;
}

/* Several, a few: as many as the words can mean, as a span of days from the anchor. */
static void vague_step(const struct scan *s, const struct spec *d, int64_t anchor, struct val *v)
{
    static const int days[] = {
        [U_NONE] = 7,    [U_MINUTE] = 1,     [U_HOUR] = 1,     [U_DAY] = 7,         [U_WEEK] = 56,      [U_MONTH] = 365,
        [U_YEAR] = 3650, [U_DECADE] = 18250, [U_WEEKEND] = 56, [U_FORTNIGHT] = 112, [U_CENTURY] = 18250
    };
    static const enum grain grains[] = { G_DAY,  G_DAY,    G_DAY,  G_DAY,  G_WEEK,  G_MONTH,
                                         G_YEAR, G_DECADE, G_WEEK, G_WEEK, G_DECADE };
    (void)s;
    if (d->unit <= U_HOUR) tr_when_set_days(v, anchor - (d->sign < 0), anchor + 1 + (d->sign > 0), G_DAY, B_ANCHORED);
    else if (d->sign < 0) tr_when_set_days(v, anchor - days[d->unit], anchor, grains[d->unit], B_ANCHORED);
    else tr_when_set_days(v, anchor + 1, anchor + 1 + days[d->unit], grains[d->unit], B_ANCHORED);
    v->flags |= TR_WHEN_APPROXIMATE;
}

bool tr_when_resolve_step(const struct scan *s, const struct spec *d, struct val *v)
{
    bool last = d->from_last && s->have_last;
    if (d->from_last && !last) return false; /* "two days later", and nothing was named: when.c makes it an event */
    if (!last && !s->have_doc) return v->anchored_to_nothing = true;
    int64_t anchor = last ? s->last : s->doc, n = d->amount * d->sign;
    if (d->amount == 0) {
        vague_step(s, d, anchor, v);
    } else if (d->unit <= U_HOUR) {
        int64_t days = d->unit == U_HOUR ? d->amount / 24 : 0;
        tr_when_set_days(v, anchor + days * d->sign - (d->sign < 0), anchor + days * d->sign + 1 + (d->sign > 0), G_DAY,
                         B_ANCHORED);
        v->flags |= TR_WHEN_APPROXIMATE;
    } else if (last && (d->unit == U_WEEK || d->unit == U_FORTNIGHT)) {
        int64_t day = anchor + n * (d->unit == U_WEEK ? 7 : 14);
        tr_when_set_days(v, day, day + 1, G_DAY, B_ANCHORED);
    } else if (d->unit == U_DECADE || d->unit == U_CENTURY) {
        unit_around(anchor, U_YEAR, n * (d->unit == U_DECADE ? 10 : 100), v);
        v->flags |= TR_WHEN_APPROXIMATE;
    } else unit_around(anchor, d->unit, n, v);
    return true;
}

bool tr_when_resolve_period(const struct scan *s, const struct spec *d, struct val *v)
{
    static const enum grain grains[] = {
        [U_MINUTE] = G_HOUR, [U_HOUR] = G_HOUR,     [U_DAY] = G_DAY,        [U_WEEK] = G_WEEK,     [U_MONTH] = G_MONTH,
        [U_YEAR] = G_YEAR,   [U_DECADE] = G_DECADE, [U_FORTNIGHT] = G_WEEK, [U_CENTURY] = G_DECADE
    };
    if (!s->have_doc) return v->anchored_to_nothing = true;
    struct tr_clock c = tr_when_civil(s->doc);
    int64_t n = d->amount, far = s->doc;
    switch (d->unit) {
    case U_MINUTE: break;
    case U_HOUR: far += d->sign * ((n + 23) / 24); break;
    case U_DAY: far += d->sign * n; break;
    case U_WEEK: far += d->sign * n * 7; break;
    case U_FORTNIGHT: far += d->sign * n * 14; break;
    case U_MONTH: far = tr_when_months_on(c.year, c.month, (int)(d->sign * n)) + c.day - 1; break;
    case U_YEAR: far = tr_when_months_on(c.year, c.month, (int)(d->sign * n * 12)) + c.day - 1; break;
    default:
        far = tr_when_months_on(c.year, c.month, (int)(d->sign * n * (d->unit == U_CENTURY ? 1200 : 120))) + c.day - 1;
        break;
    }
    if (d->sign < 0) tr_when_set_days(v, far, s->doc + 1, grains[d->unit], B_ANCHORED);
    else tr_when_set_days(v, s->doc, far + 1, grains[d->unit], B_ANCHORED);
    return true;
}

/* Of the northern half of the earth; winter begins in December of its year. */
bool tr_when_resolve_season(const struct scan *s, const struct spec *d, struct val *v)
{
    int year = d->year, month = d->month * 3;
    enum basis basis = B_EXPLICIT;
    if (!year) {
        if (!s->have_doc) return v->anchored_to_nothing = true;
        struct tr_clock now = tr_when_civil(s->doc);
        year = now.year;
        basis = B_ANCHORED;
        if (d->year_offset != M_NONE) year += d->year_offset;
        else if (d->mod == M_THIS) year -= d->month == 4 && now.month <= 2;
        else if (d->mod == M_NEXT || d->mod == M_COMING) year += month <= now.month;
        else year -= month + 2 >= now.month;
    }
    tr_when_set_days(v, tr_when_months_on(year, month, 0), tr_when_months_on(year, month, 3), G_SEASON, basis);
    return true;
}

bool tr_when_resolve_decade(const struct spec *d, struct val *v)
{
    tr_when_set_days(v, tr_when_days(d->year, 1, 1), tr_when_days(d->year + 10, 1, 1), G_DECADE, B_EXPLICIT);
    return true;
}
