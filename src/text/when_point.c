/* SPDX-License-Identifier: Apache-2.0
 *
 * One date with what stands beside it: clock times and parts of the day, before it ("10 a.m. on Wednesday", "the night of 5
 * January", "dawn today") or behind it ("Tuesday morning", "2017-05-03 at 14:30"). */
#include "text/when_parts.h"

static bool near_date(const struct scan *s, uint32_t k, struct spec *out)
{
    return tr_when_numeric(s, k, out) || tr_when_relative(s, k, out) || tr_when_calendar(s, k, out) ||
           tr_when_hijri(s, k, out);
}

bool tr_when_date(const struct scan *s, uint32_t k, struct spec *out)
{
    return near_date(s, k, out) || (tr_when_amounts(s, k, out) && out->kind == TR_WHEN_DATE);
}

static bool is_day(const struct spec *d)
{
    if (d->kind != TR_WHEN_DATE || d->week_of) return false;
    return d->base == BASE_DAY || d->base == BASE_WEEKDAY ||
           ((d->base == BASE_DATE || d->base == BASE_HIJRI) && d->day);
}

/* The day beside a time: [,] [on] date */
static bool day_beside(const struct scan *s, uint32_t k, struct spec *out)
{
    if (tr_when_is_mark(s, k, ',')) k++;
    enum cls c = tr_when_word(s, k).cls;
    if (c == C_ON || c == C_OF) k++;
    return near_date(s, k, out) && is_day(out) && out->clock == NO_CLOCK;
}

/* Six this evening is 18:00. */
static void by_part(struct spec *d)
{
    bool late = d->part == P_AFTERNOON || d->part == P_EVENING || (d->part == P_NIGHT && d->clock >= 6 * 60);
    if (late && !d->half_told && d->clock < 12 * 60) d->clock += 12 * 60;
    d->part = P_NONE;
}

static bool clock_first(const struct scan *s, uint32_t k, struct spec *out)
{
    struct spec c = tr_when_spec(k, BASE_DAY), d;
    if (!tr_when_clock(s, k, &c)) return false;
    if (!day_beside(s, c.end, &d)) {
        c.clock_only = true;
        *out = c;
        return true;
    }
    d.first = k;
    d.clock = c.clock;
    d.clock_minute = c.clock_minute;
    d.half_told = c.half_told;
    d.zone = c.zone;
    by_part(&d);
    *out = d;
    return true;
}

/* "at midnight", "until noon": with no day beside it a preposition must lead it. */
static bool led(const struct scan *s, uint32_t k)
{
    enum cls c = k > s->from ? tr_when_word(s, k - 1).cls : C_NONE;
    return c == C_AT || c == C_UNTIL || c == C_BY || c == C_FROM || c == C_SINCE || c == C_BEFORE || c == C_AFTER ||
           c == C_TO || c == C_ABOUT || c == C_BETWEEN;
}

static bool noon_or_midnight(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    if (w.cls != C_PART || (w.value != P_NOON && w.value != P_MIDNIGHT && w.value != P_DAWN)) return false;
    uint32_t end = k + w.n;
    struct word zone = tr_when_word(s, end);
    if (zone.cls == C_ZONE || (zone.cls == C_LOCAL && zone.n > 1)) end += zone.n;
    if (!day_beside(s, end, out)) {
        if (!led(s, k)) return false;
        *out = tr_when_spec(k, BASE_DAY);
        out->end = end;
        out->clock_only = true;
    } else if (w.value == P_MIDNIGHT && out->part == P_NIGHT && out->base == BASE_DAY) {
        out->offset++; /* midnight tonight begins tomorrow */
    }
    out->first = k;
    out->part = (enum part)w.value;
    if (zone.cls == C_ZONE) out->zone = zone.value;
    return true;
}

bool tr_when_clock_point(const struct scan *s, uint32_t k, struct spec *out)
{
    return clock_first(s, k, out) || noon_or_midnight(s, k, out);
}

/* [the] [early] night | morning [hours] [of | on] date */
static bool part_first(const struct scan *s, uint32_t k, struct spec *out)
{
    uint32_t at = k;
    if (tr_when_word(s, at).cls == C_THE) at++;
    struct word w = tr_when_word(s, at);
    bool early = w.cls == C_EDGE && w.value == E_EARLY, late = w.cls == C_EDGE && w.value == E_LATE;
    if (early || late) w = tr_when_word(s, ++at);
    enum part part = early ? P_EARLY : late ? P_LATE : P_NONE;
    if (w.cls == C_PART) {
        if (part == P_NONE) part = (enum part)w.value;
        at++;
    } else if (!early && !late) return false;
    struct word hours = tr_when_word(s, at);
    bool with_hours = hours.cls == C_UNITS && hours.value == U_HOUR;
    if (w.cls != C_PART && !with_hours) return false;
    if (with_hours) at++;
    bool joined = tr_when_word(s, at).cls == C_OF || tr_when_word(s, at).cls == C_ON;
    bool dawn = part == P_DAWN || part == P_DUSK || early || late;
    if (!joined && !dawn) return false;
    if (!day_beside(s, at, out) || (out->part != P_NONE && !(out->offset == 0 && dawn))) return false;
    out->first = k;
    out->part = part;
    return true;
}

/* ---- behind a day ------------------------------------------------------------------------ */

static bool part_behind(const struct scan *s, struct spec *d)
{
    uint32_t k = d->end;
    struct word w = tr_when_word(s, k);
    if (w.cls == C_IN && tr_when_word(s, k + 1).cls == C_THE) w = tr_when_word(s, k += 2);
    else if (w.cls == C_AT) w = tr_when_word(s, ++k);
    if (w.cls != C_PART || (k < s->to && (s->t->list.v[k].flags & TR_TOK_HYPHEN))) return false;
    if (d->part == P_NONE || d->part == P_NIGHT) d->part = (enum part)w.value;
    d->end = k + 1;
    return true;
}

/* "Thursday evening, May 4" */
static void date_behind(const struct scan *s, struct spec *d)
{
    struct spec date;
    uint32_t k = d->end + (tr_when_is_mark(s, d->end, ',') ? 1 : 0);
    if (!tr_when_calendar(s, k, &date) || date.base != BASE_DATE || !date.day) return;
    date.first = d->first;
    date.weekday = d->weekday;
    date.part = d->part;
    *d = date;
}

static void clock_behind(const struct scan *s, struct spec *d)
{
    uint32_t k = d->end;
    struct spec c = tr_when_spec(k, BASE_NONE);
    if (tr_when_is_mark(s, k, ',')) k++;
    if (tr_when_word(s, k).cls == C_AT) k++;
    if (tr_when_word(s, k).cls == C_ABOUT) k += tr_when_word(s, k).n;
    if (!tr_when_clock(s, k, &c)) return;
    d->end = c.end;
    d->clock = c.clock;
    d->clock_minute = c.clock_minute;
    d->half_told = c.half_told;
    d->zone = c.zone;
    by_part(d);
}

bool tr_when_point(const struct scan *s, uint32_t k, struct spec *out)
{
    if (tr_when_clock_point(s, k, out) || part_first(s, k, out)) return true;
    if (!tr_when_date(s, k, out)) return false;
    if (!is_day(out) || out->clock != NO_CLOCK || out->hours_to) return true;
    if (out->part == P_NONE || out->part == P_EARLY || out->part == P_LATE) {
        if (part_behind(s, out) && out->base == BASE_WEEKDAY) date_behind(s, out);
    } else if (out->base == BASE_DAY && out->part == P_NIGHT) return true;
    clock_behind(s, out);
    return true;
}
