/* SPDX-License-Identifier: Apache-2.0
 *
 * Two ends of one range: "5-6 May", "from Monday to Wednesday", "between 10:00 and 11:30 on Tuesday", "the night of 10-11 March".
 * Each end lends the other what it lacks. */
#include "text/when_parts.h"

/* What joins two ends, and where the second begins. */
static bool joined(const struct scan *s, uint32_t k, bool between, bool *tight, uint32_t *next)
{
    struct word w = tr_when_word(s, k);
    *tight = tr_when_hyphened(s, k);
    *next = k + (*tight ? 0 : 1);
    if (tr_when_is_mark(s, k, '/') && tr_when_glued(s, k) && tr_when_glued(s, k + 1))
        return *tight = true; /* 4/5 May */
    if (w.cls == C_INTO && tr_when_word(s, k - 1).cls == C_PART)
        return tr_when_word(s, k + 1).cls == C_WEEKDAY; /* night into Monday */
    if (*tight || w.cls == C_TO || w.cls == C_UNTIL) return k < s->to;
    if (w.cls == C_AND) return between;
    if (w.cls != C_MARK || k + 1 >= s->to) return false;
    tr_str mark = tr_token_text(s->t, k);
    return tr_str_is(mark, "-") || tr_str_is(mark, "--") || tr_str_is(mark, "\u2013") || tr_str_is(mark, "\u2014");
}

static bool day_only(struct word w)
{
    return w.cls == C_NUMBER && w.digits <= 2 && w.value >= 1 && w.value <= 31 &&
           (w.suffix == S_NONE || w.suffix == S_ORDINAL);
}

/* "5-6 May", "10 to 15 March 2017", "5 and 6 May" */
bool tr_when_days_then_month(const struct scan *s, uint32_t k, struct spec *a, struct spec *b)
{
    struct word day = tr_when_word(s, k);
    uint32_t next = k;
    bool tight = false;
    if (!day_only(day) || !joined(s, k + 1, true, &tight, &next)) return false;
    if (!day_only(tr_when_word(s, next)) || !tr_when_calendar(s, next, b)) return false;
    if (b->base != BASE_DATE || b->day <= day.value || b->month == 0 || b->month > 12) return false;
    *a = *b;
    a->first = k;
    a->day = day.value;
    return true;
}

/* "May 3-4", "April 3 to 9": what follows must not make the number something else. */
static bool days_behind_month(const struct scan *s, const struct spec *a, bool tight, uint32_t next, struct spec *b)
{
    struct word day = tr_when_word(s, next), after = tr_when_word(s, next + 1);
    if (a->base != BASE_DATE || !a->day || a->year || !day_only(day) || day.value <= a->day) return false;
    if (!tight && (after.cls == C_NONE || after.cls == C_UNITS || after.cls == C_MONTH) && next + 1 < s->to)
        return false;
    struct spec clock = *a;
    if (tr_when_clock(s, next, &clock)) return false; /* "May 5 to 12:00" */
    *b = *a;
    b->day = day.value;
    b->first = next;
    b->end = next + 1;
    uint32_t year_at = b->end + (tr_when_is_mark(s, b->end, ',') ? 1 : 0);
    if (tr_when_year(s, year_at, &b->year)) b->end = year_at + 1;
    return true;
}

/* "the night of 10-11 March", "the night from 10 to 11 March" */
bool tr_when_night_between(const struct scan *s, uint32_t k, struct spec *a, uint32_t *end)
{
    struct spec b;
    uint32_t at = k, next = 0;
    bool tight = false;
    if (tr_when_word(s, at).cls == C_THE) at++;
    struct word night = tr_when_word(s, at), of = tr_when_word(s, at + 1);
    if (night.cls != C_PART || night.value != P_NIGHT || (of.cls != C_OF && of.cls != C_FROM && of.cls != C_BETWEEN))
        return false;
    if (!tr_when_days_then_month(s, at + 2, a, &b)) {
        if (!tr_when_calendar(s, at + 2, a) || !joined(s, a->end, true, &tight, &next) ||
            !days_behind_month(s, a, tight, next, &b))
            return false;
    }
    if (b.day != a->day + 1) return false;
    if (!a->year) a->year = b.year;
    a->first = k;
    a->part = P_NIGHT;
    *end = b.end;
    return true;
}

/* "3, 4 and 5 May": the month of a day that stands in a list */
bool tr_when_day_in_list(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word day = tr_when_word(s, k);
    uint32_t at = k + 1;
    bool found = false;
    if (!day_only(day)) return false;
    for (int n = 0; n < 8 && !found; n++) {
        bool comma = tr_when_is_mark(s, at, ',');
        if (comma) at++;
        if (tr_when_word(s, at).cls == C_AND) at++;
        else if (!comma) return false;
        struct word next = tr_when_word(s, at);
        if (!day_only(next) || next.value <= day.value || next.suffix != day.suffix) return false;
        found = tr_when_calendar(s, at, out);
        at++;
    }
    if (!found || out->base != BASE_DATE || !out->month || out->day <= day.value) return false;
    out->first = k;
    out->end = k + 1;
    out->day = day.value;
    return true;
}

/* "April 4, 7 and 12": one more day of the month that was named; what follows must not be counted by it. */
bool tr_when_day_more(const struct scan *s, struct spec *d)
{
    uint32_t at = d->end;
    bool comma = tr_when_is_mark(s, at, ',');
    if (d->base != BASE_DATE || !d->day || d->year || d->part != P_NONE || d->clock != NO_CLOCK) return false;
    if (comma) at++;
    if (tr_when_word(s, at).cls == C_AND) at++;
    else if (!comma) return false;
    struct word day = tr_when_word(s, at), next = tr_when_word(s, at + 1);
    bool ends = at + 1 >= s->to || next.cls == C_MARK || next.cls == C_AND || next.cls == C_BE || next.cls == C_IN;
    if (!day_only(day) || day.value <= d->day || !ends || tr_when_is_mark(s, at + 1, ':')) return false;
    if (next.cls == C_AND && !day_only(tr_when_word(s, at + 2))) return false;
    if (comma && next.cls == C_MARK && !tr_when_is_mark(s, at + 1, ',') && !tr_when_is_mark(s, at + 1, '.'))
        return false;
    d->first = at;
    d->end = at + 1;
    d->day = day.value;
    d->weekday = -1;
    return true;
}

/* "the evenings of 12 and 13 March": from the first to the second */
bool tr_when_evenings(const struct scan *s, uint32_t k, struct spec *a, struct spec *b)
{
    uint32_t at = k;
    if (tr_when_word(s, at).cls == C_THE) at++;
    struct word part = tr_when_word(s, at);
    if (part.cls != C_PART || tr_when_word(s, at + 1).cls != C_OF || !tr_when_days_then_month(s, at + 2, a, b))
        return false;
    if (part.value != P_EVENING && part.value != P_MORNING && part.value != P_AFTERNOON) return false;
    a->first = k;
    a->part = b->part = (enum part)part.value;
    return true;
}

/* "at 09:10, 09:15 and 09:45 on 13 March": a time takes the day that stands behind the last of them. */
void tr_when_borrow_day(const struct scan *s, struct spec *a)
{
    uint32_t k = a->end;
    for (int n = 0; n < 8 && a->clock_only; n++) {
        struct spec b;
        if (tr_when_is_mark(s, k, ',')) k++;
        if (tr_when_word(s, k).cls == C_AND) k++;
        if (k == a->end || !tr_when_clock_point(s, k, &b)) return;
        k = b.end;
        if (b.clock_only) continue;
        b.first = a->first;
        b.end = a->end;
        b.clock = a->clock;
        b.clock_minute = a->clock_minute;
        b.part = a->part;
        *a = b;
    }
}

static bool second_end(const struct scan *s, uint32_t k, struct spec *b)
{
    struct word w = tr_when_word(s, k);
    if (w.cls == C_NUMBER && tr_when_year(s, k, &b->year)) { /* a year needs no preposition here */
        int year = b->year;
        *b = tr_when_spec(k, BASE_DATE);
        b->year = year;
        b->end = k + 1;
        return true;
    }
    return tr_when_point(s, k, b) && b->kind == TR_WHEN_DATE && !b->hours_to;
}

/* An end that is a time of day alone gets the day of the other. */
static void borrow(struct spec *clock, const struct spec *day)
{
    struct spec d = *day;
    d.first = clock->first;
    d.end = clock->end;
    d.clock = clock->clock;
    d.clock_minute = clock->clock_minute;
    d.part = clock->part;
    *clock = d;
}

/* Each end lends the other what it lacks. */
static bool complete(struct spec *a, struct spec *b)
{
    if (b->clock_only && !a->clock_only && a->clock == NO_CLOCK) return false;
    if (a->clock_only && !b->clock_only) borrow(a, b);
    else if (b->clock_only && !a->clock_only) borrow(b, a);
    if (a->base != b->base) return a->base != BASE_OTHER && b->base != BASE_OTHER;
    if (a->base != BASE_DATE) return true;
    bool year_only_b = b->year && !b->month && !b->day, year_only_a = a->year && !a->month && !a->day;
    if (year_only_b != year_only_a) return false;
    if (!a->year && b->year) a->year = b->year - (a->month > b->month);
    else if (a->year && !b->year) b->year = a->year + (a->month > b->month);
    return (a->day != 0) == (b->day != 0);
}

bool tr_when_find_second(const struct scan *s, const struct spec *a, bool between, bool from, struct spec *b)
{
    uint32_t next = a->end;
    bool tight = false;
    if (a->hours_to || !joined(s, a->end, between, &tight, &next)) return false;
    if (days_behind_month(s, a, tight, next, b)) return true;
    if (tr_when_word(s, a->end).cls == C_UNTIL && !from && a->base != BASE_DATE) return false;
    return second_end(s, next, b);
}

/* "13 March, between 09:10 and 09:45" */
bool tr_when_day_and_times(const struct scan *s, struct spec *a, struct spec *b)
{
    struct spec from, to;
    uint32_t k = a->end + (tr_when_is_mark(s, a->end, ',') ? 1 : 0);
    enum cls lead = tr_when_word(s, k).cls;
    bool day = a->kind == TR_WHEN_DATE && a->clock == NO_CLOCK && a->part == P_NONE && !a->week_of &&
               (a->base == BASE_DAY || a->base == BASE_WEEKDAY || (a->base == BASE_DATE && a->day));
    if (!day || (lead != C_BETWEEN && lead != C_FROM) || !tr_when_clock_point(s, k + 1, &from) || !from.clock_only)
        return false;
    if (!tr_when_find_second(s, &from, true, true, &to) || !to.clock_only) return false;
    *b = *a;
    a->clock = from.clock;
    a->clock_minute = from.clock_minute;
    a->zone = from.zone;
    b->clock = to.clock;
    b->clock_minute = to.clock_minute;
    b->zone = to.zone;
    b->end = to.end;
    return from.clock != NO_CLOCK && to.clock != NO_CLOCK;
}

/* 10/09/2018 - 16/09/2018: what one end shows holds for both. */
static void one_order(struct spec *a, struct spec *b)
{
    if (a->base != BASE_DATE || a->other_order == b->other_order || !a->day || !b->day) return;
    struct spec *open = a->other_order ? a : b;
    const struct spec *sure = a->other_order ? b : a;
    open->other_order = false;
    if (open->month_first == sure->month_first) return;
    int day = open->day;
    open->day = open->month;
    open->month = day;
}

static enum basis weaker(enum basis a, enum basis b) { return a > b ? a : b; }

bool tr_when_resolve_range(const struct scan *s, struct spec *a, struct spec *b, enum tr_tense tense, struct val *out)
{
    struct val from, to;
    if (!complete(a, b)) return false;
    one_order(a, b);
    if (!tr_when_resolve(s, a, tense, &from) || !tr_when_resolve(s, b, tense, &to)) return false;
    *out = from;
    if (from.anchored_to_nothing || to.anchored_to_nothing) return from.anchored_to_nothing && to.anchored_to_nothing;
    if (from.from >= to.to && a->base == BASE_WEEKDAY) from.from -= 7 * INT64_C(1440);
    if (from.from >= to.to && a->base == BASE_DATE && from.basis == B_INFERRED && a->month > b->month) {
        a->year = b->year ? b->year - 1 : 0;
        if (!a->year) return false;
        if (!tr_when_resolve(s, a, tense, &from)) return false;
    }
    if (from.from >= to.to) return false;
    out->from = from.from;
    out->to = to.to;
    if (to.grain < from.grain) out->grain = to.grain;
    out->basis = weaker(from.basis, to.basis);
    out->flags = from.flags | to.flags | TR_WHEN_RANGE;
    if (a->zone == ZONE_HERE) out->zone = to.zone;
    if (to.other) {
        out->other = from.other;
        out->other_to = to.other_to;
    }
    return true;
}
