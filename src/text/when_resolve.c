/* SPDX-License-Identifier: Apache-2.0
 *
 * What was written -> an interval of local time. The calendar is base/time.c's; days and minutes are counted from 1970 as
 * if local time were UTC, and when.c turns them into instants. */
#include "text/when_parts.h"

#define MINUTES_A_DAY INT64_C(1440)

enum { FAR_DAYS = 183, LOOSE_FUTURE_DAYS = 45, LOOSE_PAST_DAYS = 14 };

int64_t tr_when_days(int year, int month, int day)
{
    tr_time t = tr_time_of(NULL, year, month, day, 0, 0, 0);
    return t / TR_DAY - (t % TR_DAY < 0);
}

struct tr_clock tr_when_civil(int64_t day) { return tr_clock_of(NULL, day * TR_DAY); }

int tr_when_weekday(int64_t day) { return (int)(((day + 3) % 7 + 7) % 7); /* 1970-01-01 was a Thursday */ }

void tr_when_set_days(struct val *v, int64_t from, int64_t to, enum grain grain, enum basis basis)
{
    v->from = from * MINUTES_A_DAY;
    v->to = to * MINUTES_A_DAY;
    v->grain = grain;
    v->basis = basis;
}

static int64_t distance(int64_t a, int64_t b) { return a < b ? b - a : a - b; }

/* ---- the year of a day or month ---------------------------------------------------------- */

/* Of three candidates the one that the tense asks for; a year's jump over a near one is not believed. */
static int64_t by_tense(const int64_t *at, int n, int64_t now, enum tr_tense tense, bool will)
{
    int64_t nearest = at[0], asked = INT64_MIN;
    for (int k = 0; k < n; k++) {
        if (distance(at[k], now) < distance(nearest, now)) nearest = at[k];
        if (tense == TR_TENSE_PAST && at[k] <= now) asked = at[k];
        if (tense == TR_TENSE_FUTURE && at[k] >= now && asked == INT64_MIN) asked = at[k];
    }
    if (asked == INT64_MIN) return nearest;
    int64_t loose = tense != TR_TENSE_FUTURE ? LOOSE_PAST_DAYS : will ? LOOSE_FUTURE_DAYS : FAR_DAYS;
    return distance(asked, now) > FAR_DAYS && distance(nearest, now) <= loose ? nearest : asked;
}

static bool year_of_day(const struct scan *s, const struct spec *d, enum tr_tense tense, int64_t *day)
{
    int64_t at[3];
    int n = 0, year = tr_when_civil(s->doc).year;
    for (int k = -1; k <= 1; k++) {
        if (!tr_date_valid(year + k, d->month, d->day)) continue;
        at[n] = tr_when_days(year + k, d->month, d->day);
        /* a weekday beside it settles the year, when one of the near years has it */
        if (d->weekday >= 0 && tr_when_weekday(at[n]) == d->weekday && distance(at[n], s->doc) <= FAR_DAYS) {
            *day = at[n];
            return true;
        }
        n++;
    }
    if (n == 0) return false;
    *day = by_tense(at, n, s->doc, tense, tense == TR_TENSE_FUTURE && tr_when_will(s, d->first, d->end));
    return true;
}

/* "the 28th" */
static bool month_of_day(const struct scan *s, const struct spec *d, enum tr_tense tense, int64_t *day)
{
    struct tr_clock now = tr_when_civil(s->doc);
    int64_t best = INT64_MIN;
    for (int k = -2; k <= 2; k++) {
        int64_t first = tr_when_days(now.year, now.month + k, 1);
        struct tr_clock c = tr_when_civil(first);
        if (!tr_date_valid(c.year, c.month, d->day)) continue;
        int64_t at = first + d->day - 1;
        if (tense == TR_TENSE_FUTURE ? at >= s->doc && best == INT64_MIN : at <= s->doc) best = at;
    }
    *day = best;
    return best != INT64_MIN;
}

static int year_of_month(const struct scan *s, const struct spec *d, enum tr_tense tense)
{
    struct tr_clock now = tr_when_civil(s->doc);
    int ahead = d->month - now.month; /* in this year */
    switch (d->mod) {
    case M_LAST:
    case M_PREVIOUS:
    case M_PAST: return ahead < 0 ? now.year : now.year - 1;
    case M_NEXT:
    case M_COMING:
    case M_FOLLOWING: return ahead > 0 ? now.year : now.year + 1;
    case M_THIS: return now.year;
    default: break;
    }
    if (tense == TR_TENSE_PAST) return ahead <= 0 ? now.year : now.year - 1;
    if (tense == TR_TENSE_FUTURE) return ahead >= 0 ? now.year : now.year + 1;
    return ahead > 6 ? now.year - 1 : ahead < -6 ? now.year + 1 : now.year;
}

/* ---- dates ------------------------------------------------------------------------------- */

int64_t tr_when_months_on(int year, int month, int n) { return tr_when_days(year, month + n, 1); }

static void check_weekday(const struct spec *d, int64_t day, struct val *v)
{
    if (d->weekday >= 0 && tr_when_weekday(day) != d->weekday) v->flags |= TR_WHEN_WEEKDAY_MISMATCH;
}

static bool resolve_day(const struct scan *s, const struct spec *d, int year, enum basis basis, enum tr_tense tense,
                        struct val *v)
{
    int64_t day = 0;
    if (year) {
        if (!tr_date_valid(year, d->month, d->day)) return false;
        day = tr_when_days(year, d->month, d->day);
    } else {
        if (!s->have_doc) return v->anchored_to_nothing = true;
        if (!(d->month ? year_of_day(s, d, tense, &day) : month_of_day(s, d, tense, &day))) return false;
        if (distance(day, s->doc) > FAR_DAYS) v->flags |= TR_WHEN_FAR;
        basis = B_INFERRED;
    }
    check_weekday(d, day, v);
    day += d->offset;
    tr_when_set_days(v, day, day + 1, G_DAY, basis);
    if (d->week_ending) tr_when_set_days(v, day - 6, day + 1, G_WEEK, basis);
    if (d->week_of) tr_when_set_days(v, day - tr_when_weekday(day), day - tr_when_weekday(day) + 7, G_WEEK, basis);
    if (d->other_order) {
        v->other = true;
        v->other_from = tr_when_days(year, d->day, d->month) * MINUTES_A_DAY;
        v->other_to = v->other_from + MINUTES_A_DAY;
        v->flags |= TR_WHEN_AMBIGUOUS_ORDER;
    }
    return true;
}

static bool resolve_date(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v)
{
    int year = d->year;
    enum basis basis = B_EXPLICIT;
    if (d->year_offset != M_NONE) {
        if (!s->have_doc) return v->anchored_to_nothing = true;
        year = tr_when_civil(s->doc).year + d->year_offset;
        basis = B_ANCHORED;
    }
    if (d->day) return resolve_day(s, d, year, basis, tense, v);
    if (!d->month) {
        tr_when_set_days(v, tr_when_days(year, 1, 1), tr_when_days(year + 1, 1, 1), G_YEAR, basis);
        return true;
    }
    if (!year) {
        if (!s->have_doc) return v->anchored_to_nothing = true;
        year = year_of_month(s, d, tense);
        basis = d->mod == M_NONE ? B_INFERRED : B_ANCHORED;
    }
    tr_when_set_days(v, tr_when_months_on(year, d->month, 0),
                     tr_when_months_on(year, d->month, d->months ? d->months : 1), d->months ? G_YEAR : G_MONTH, basis);
    return true;
}

static int64_t weekday_after(int64_t day, int weekday) { return day + (weekday - tr_when_weekday(day) + 7) % 7; }
static int64_t weekday_before(int64_t day, int weekday) { return day - (tr_when_weekday(day) - weekday + 7) % 7; }

static int64_t which_weekday(const struct scan *s, const struct spec *d, enum tr_tense tense)
{
    int64_t monday = s->doc - tr_when_weekday(s->doc);
    if (d->week != NO_WEEK) return monday + 7 * (int64_t)d->week + d->weekday;
    switch (d->mod) {
    case M_LAST:
    case M_PAST:
    case M_PREVIOUS: return weekday_before(s->doc - 1, d->weekday);
    case M_NEXT:
    case M_COMING:
    case M_FOLLOWING: return weekday_after(s->doc + 1, d->weekday);
    default: break;
    }
    bool told = s->sentence_day != INT64_MIN && s->sentence_day <= s->doc && s->doc - s->sentence_day < 7;
    if (tense == TR_TENSE_FUTURE) /* "said on Wednesday that it would begin on Thursday" counts from Wednesday */
        return told ? weekday_after(s->sentence_day + 1, d->weekday) : weekday_after(s->doc, d->weekday);
    if (d->mod == M_THIS && tense != TR_TENSE_PAST) return monday + d->weekday;
    return weekday_before(s->doc, d->weekday);
}

static bool resolve_weekday(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v)
{
    if (!s->have_doc) return v->anchored_to_nothing = true;
    int64_t day = which_weekday(s, d, tense) + d->offset;
    tr_when_set_days(v, day, day + 1, G_DAY, B_ANCHORED);
    return true;
}

static bool resolve_offset(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v)
{
    bool last = d->from_last && s->have_last;
    if (d->from_last && d->offset == 0 && !s->have_last && !d->same_day)
        return false; /* "that day", and none was named */
    if (!last && !s->have_doc) return v->anchored_to_nothing = true;
    int64_t day = (last ? s->last : s->doc) + d->offset;
    tr_when_set_days(v, day, day + 1, G_DAY, d->from_last && !last ? B_INFERRED : B_ANCHORED);
    if (d->same_day) v->basis = B_INFERRED;
    else if (d->from_last && !last && d->mod == M_NONE) v->basis = B_ANCHORED; /* the day before: yesterday */
    if (d->clock_only && !d->hours_to) {
        int64_t told = s->sentence_day;
        if (told == INT64_MIN && s->told != INT64_MIN && s->told <= s->doc && s->doc - s->told <= 7) told = s->told;
        if (told != INT64_MIN) tr_when_set_days(v, told, told + 1, G_DAY, B_INFERRED);
        else if (d->part == P_MIDNIGHT && tense == TR_TENSE_FUTURE)
            tr_when_set_days(v, s->doc + 1, s->doc + 2, G_DAY, B_INFERRED);
        v->basis = B_INFERRED;
    }
    return true;
}

/* ---- parts ------------------------------------------------------------------------------- */

/* Thirds: of a month ten days, of a year four months, of a decade 4, 3 and 3 years, of a week 3, 3 and 3 days. */
static void take_edge(const struct spec *d, struct val *v)
{
    int third = d->edge == E_EARLY || d->edge == E_START ? 0 : d->edge == E_MID || d->edge == E_MIDDLE ? 1 : 2;
    int64_t from = v->from / MINUTES_A_DAY, to = v->to / MINUTES_A_DAY;
    struct tr_clock c = tr_when_civil(from);
    if (v->from % MINUTES_A_DAY < 0) return;
    switch (v->grain) {
    case G_WEEK: {
        static const int8_t starts[] = { 0, 2, 4 };
        tr_when_set_days(v, from + starts[third], from + starts[third] + 3, v->grain, v->basis);
        break;
    }
    case G_MONTH:
        tr_when_set_days(v, from + 10 * third, third == 2 ? to : from + 10 * third + 10, v->grain, v->basis);
        break;
    case G_SEASON:
        tr_when_set_days(v, tr_when_months_on(c.year, c.month, third), tr_when_months_on(c.year, c.month, third + 1),
                         v->grain, v->basis);
        break;
    case G_YEAR:
        tr_when_set_days(v, tr_when_months_on(c.year, 1, 4 * third), tr_when_months_on(c.year, 1, 4 * third + 4),
                         v->grain, v->basis);
        break;
    case G_DECADE: {
        static const int8_t starts[] = { 0, 4, 7, 10 };
        tr_when_set_days(v, tr_when_days(c.year + starts[third], 1, 1), tr_when_days(c.year + starts[third + 1], 1, 1),
                         v->grain, v->basis);
        break;
    }
    default: break;
    }
}

/* The first week of a month is its first seven days, the last its last seven; the halves part behind the 15th. */
static void take_share(const struct spec *d, struct val *v)
{
    int64_t from = v->from / MINUTES_A_DAY, to = v->to / MINUTES_A_DAY;
    if (d->nth_week == 5) from = to - 7;
    else if (d->nth_week) from += 7 * (int64_t)(d->nth_week - 1);
    if (d->nth_week) to = from + 7;
    if (d->nth_half == 1) to = from + 15;
    if (d->nth_half == 2) from += 15;
    tr_when_set_days(v, from, to, d->nth_week ? G_WEEK : G_MONTH, v->basis);
}

static void take_part(const struct spec *d, struct val *v)
{
    static const struct {
        int8_t from, to;
        bool hour;
    } parts[] = {
        [P_MORNING] = { 5, 12, false }, [P_AFTERNOON] = { 12, 18, false }, [P_EVENING] = { 18, 24, false },
        [P_NIGHT] = { 18, 30, false },  [P_DAWN] = { 4, 7, false },        [P_NOON] = { 12, 13, true },
        [P_MIDNIGHT] = { 0, 1, true },  [P_DUSK] = { 17, 20, false },      [P_EARLY] = { 0, 8, false },
        [P_LATE] = { 18, 24, false },
    };
    int64_t day = v->from;
    v->from = day + parts[d->part].from * 60;
    v->to = day + parts[d->part].to * 60;
    v->grain = parts[d->part].hour ? G_HOUR : G_PART;
}

static void take_clock(const struct spec *d, struct val *v)
{
    v->from += d->clock;
    v->to = v->from + (d->clock_minute ? 1 : 60);
    v->grain = d->clock_minute ? G_MINUTE : G_HOUR;
    v->zone = d->zone;
}

bool tr_when_resolve(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v)
{
    *v = (struct val){ .zone = ZONE_HERE, .flags = d->flags };
    bool found = false;
    switch (d->base) {
    case BASE_DATE: found = resolve_date(s, d, tense, v); break;
    case BASE_WEEKDAY: found = resolve_weekday(s, d, tense, v); break;
    case BASE_DAY: found = resolve_offset(s, d, tense, v); break;
    case BASE_UNIT: found = tr_when_resolve_unit(s, d, tense, v); break;
    case BASE_STEP: found = tr_when_resolve_step(s, d, v); break;
    case BASE_SEASON: found = tr_when_resolve_season(s, d, v); break;
    case BASE_HIJRI: found = tr_when_resolve_hijri(s, d, tense, v); break;
    case BASE_DECADE: found = tr_when_resolve_decade(d, v); break;
    case BASE_PERIOD: found = tr_when_resolve_period(s, d, v); break;
    case BASE_NONE:
    case BASE_OTHER: break;
    }
    if (!found || v->anchored_to_nothing) return found;
    if (d->nth_week || d->nth_half) take_share(d, v);
    if (d->edge == E_EARLIER || d->edge == E_LATER) tr_when_cut_at_anchor(s, d, v);
    else if (d->edge != E_NONE) take_edge(d, v);
    if (d->part != P_NONE && d->clock == NO_CLOCK) take_part(d, v);
    if (d->clock != NO_CLOCK) take_clock(d, v);
    if (d->hours_to) {
        v->to = v->from;
        v->from -= d->amount * 60;
        if (d->clock == NO_CLOCK || !(d->clock % 60)) v->grain = G_HOUR;
    }
    return true;
}
