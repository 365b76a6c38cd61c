/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates by the names of the calendar: "4 May 2017", "May 4", "the 4th of May", "12 NOV 88", "April 2016", "in 2015", "the
 * 1990s", "the summer of 2016", "the third quarter of 2016", "Christmas Eve". Words with other meanings (May, March, Sun)
 * need company. */
#include "text/when_parts.h"
#include "text/words.h"

/* ---- years ------------------------------------------------------------------------------- */

bool tr_when_year(const struct scan *s, uint32_t k, int *year)
{
    struct word w = tr_when_word(s, k);
    if (w.cls != C_NUMBER || w.digits != 4 || w.suffix != S_NONE || w.value < 1800 || w.value > 2199) return false;
    if (tr_when_hyphened(s, k + 1) && tr_when_word(s, k + 1).cls != C_NUMBER) return false;
    if (tr_when_is_mark(s, k + 1, ':') && tr_when_glued(s, k + 1) && tr_when_glued(s, k + 2)) return false;
    *year = w.value;
    return true;
}

bool tr_when_year_by_word(const struct scan *s, uint32_t k, int *offset, uint32_t *end)
{
    if (tr_when_word(s, k).cls == C_OF) k++;
    struct word mod = tr_when_word(s, k), unit = tr_when_word(s, k + 1);
    if (mod.cls != C_MOD || unit.cls != C_UNIT || unit.value != U_YEAR) return false;
    if (mod.value != M_LAST && mod.value != M_THIS && mod.value != M_NEXT) return false;
    *offset = mod.value;
    *end = k + 2;
    return true;
}

static int near_century(const struct scan *s, int two)
{
    int now = s->have_doc ? tr_clock_of(NULL, s->doc * TR_DAY).year : 2020;
    int year = now / 100 * 100 + two;
    return year > now + 10 ? year - 100 : year;
}

/* Two digits: "12 NOV 88", "May '89". */
static bool short_year(const struct scan *s, uint32_t k, bool wire, int *year, uint32_t *end)
{
    struct word w = tr_when_word(s, k);
    if (w.cls == C_MARK && k + 1 < s->to && tr_when_glued(s, k + 1) && (w.value == '\'' || w.value == 0xE2)) {
        w = tr_when_word(s, ++k);
        wire = true;
    }
    bool cut = tr_when_is_mark(s, k - 1, '\'') || (k > s->from && tr_when_word(s, k - 1).value == 0xE2);
    if (!wire || w.cls != C_NUMBER || w.digits != 2 || w.suffix != S_NONE || (w.value < 32 && !cut)) return false;
    if (tr_when_is_mark(s, k + 1, ':') || tr_when_hyphened(s, k + 1)) return false;
    *year = near_century(s, w.value);
    *end = k + 1;
    return true;
}

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
    else if (!short_year(s, out->end, wire, &year, &end)) return;
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

/* ---- years, decades, seasons, quarters --------------------------------------------------- */

static bool deed(const struct scan *s, uint32_t k)
{
    if (k >= s->to || tr_when_capital(s, k)) return false;
    struct tr_word w = tr_word_look(tr_token_text(s->t, k));
    return w.known && (w.classes & TR_NOUN) &&
           (w.noun_kind == TR_NOUN_ACT || w.noun_kind == TR_NOUN_EVENT || w.noun_kind == TR_NOUN_COMMUNICATION);
}

/* "of 2012 applicants" */
static bool only_plural(const struct scan *s, uint32_t k)
{
    if (k >= s->to || tr_when_has(s, k, TR_TOK_MARK)) return false;
    struct tr_word w = tr_word_look(tr_token_text(s->t, k));
    return w.known && (w.noun_forms & TR_FORM_PLURAL) && !(w.classes & TR_VERB);
}

static bool led_to_year(const struct scan *s, uint32_t k)
{
    struct word w = tr_when_word(s, k - 1), next = tr_when_word(s, k + 1);
    if (k == s->from) return false;
    int other = 0, value = tr_when_word(s, k).value;
    tr_str owner = tr_token_text(s->t, k - 1);
    bool owned = (s->t->list.v[k - 1].flags & TR_TOK_POSSESSIVE) || tr_word_is(owner, "his") ||
                 tr_word_is(owner, "its") || tr_word_is(owner, "their") || tr_word_is(owner, "her");
    bool round = tr_when_word(s, k).value % 100 == 0 && next.cls == C_NONE && k + 1 < s->to &&
                 !tr_when_capital(s, k + 1);
    switch (w.cls) {
    case C_IN:
    case C_SINCE:
    case C_UNTIL:
    case C_BY:
    case C_FROM:
    case C_BETWEEN:
    case C_BEFORE:
    case C_AFTER:
    case C_EDGE: return !round;
    case C_OF: return !round && !only_plural(s, k + 1);
    case C_THE:
        return !round && k + 1 < s->to && (next.cls == C_NONE || next.cls == C_CARD) &&
               tr_when_word(s, k).value >= 1900;
    case C_AND:
    case C_TO: return !round && tr_when_word(s, k - 2).digits == 4;
    case C_UNIT: return w.value == U_YEAR && tr_when_word(s, k - 2).cls == C_THE;
    case C_FOR: return k + 1 >= s->to || next.cls == C_MARK;
    case C_MARK: /* (2015); "in 1997, 1998 and 1999" */
        if (w.value == ',') return tr_when_year(s, k - 2, &other) && !round && k >= s->from + 3;
        return w.value == '(' && tr_when_is_mark(s, k + 1, ')');
    case C_A: return value >= 1900 && value < 2100 && deed(s, k + 1); /* a 2008 raid, not a 2008 pickup */
    case C_TALE:                                                      /* as early as 2013 */
        if (tr_word_is(owner, "as") && tr_when_word(s, k - 2).cls == C_EDGE) return !round;
        /* fall through */
    case C_NONE: return owned && value >= 1900 && value < 2100 && next.cls == C_NONE && !tr_when_capital(s, k + 1);
    default: return false;
    }
}

static bool decade(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    *out = tr_when_spec(k, BASE_DECADE);
    if (tr_when_is_mark(s, k, '\'') || (w.cls == C_MARK && w.value == 0xE2)) w = tr_when_word(s, ++k);
    if (w.cls != C_NUMBER || w.suffix != S_PLURAL || w.value % 10) return false;
    if (w.digits == 2 && tr_when_word(s, k - 1).cls != C_THE && k == out->first) return false;
    if (w.digits == 4 && (w.value < 1800 || w.value > 2090)) return false;
    if (w.digits != 4 && w.digits != 2) return false;
    out->year = w.digits == 4 ? w.value : near_century(s, w.value);
    out->end = k + 1;
    return true;
}

/* 2014-2016, 2015-16, 2016/17 */
static bool years(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word a = tr_when_word(s, k);
    uint32_t at = k + (tr_when_is_mark(s, k + 1, '/') && tr_when_glued(s, k + 1) && tr_when_glued(s, k + 2) ? 2 : 1);
    struct word b = tr_when_word(s, at);
    if (a.cls != C_NUMBER || a.digits != 4 || a.suffix != S_NONE || a.value < 1900 || a.value > 2099) return false;
    if ((at == k + 1 && !tr_when_hyphened(s, at)) || b.cls != C_NUMBER || b.suffix != S_NONE) return false;
    if (tr_when_hyphened(s, at + 1) || (b.digits != 2 && b.digits != 4)) return false;
    int last = b.digits == 4 ? b.value : a.value / 100 * 100 + b.value;
    if (last <= a.value || last > a.value + 60 || (b.digits == 2 && last != a.value + 1 && !led_to_year(s, k)))
        return false;
    if (tr_when_word(s, k - 1).cls == C_NONE && k > s->from && b.digits == 2) return false;
    *out = tr_when_spec(k, BASE_DATE);
    out->year = a.value;
    out->months = 12 * (last - a.value + 1);
    out->month = 1;
    out->end = at + 1;
    out->flags = TR_WHEN_RANGE;
    return true;
}

static bool year_alone(const struct scan *s, uint32_t k, struct spec *out)
{
    *out = tr_when_spec(k, BASE_DATE);
    out->end = k + 1;
    if (years(s, k, out)) return true;
    if (tr_when_hyphened(s, k + 1) || (tr_when_is_mark(s, k + 1, '/') && tr_when_glued(s, k + 1))) return false;
    struct word unit = tr_when_word(s, k + 1);
    bool abroad = unit.cls == C_UNIT && unit.value == U_YEAR && tr_when_foreign(s, k + 1); /* 2011 года, 2016 yılında */
    if (abroad && tr_when_year(s, k, &out->year)) {
        out->end = k + 2;
        return true;
    }
    return tr_when_year(s, k, &out->year) && led_to_year(s, k) &&
           (!tr_when_hyphened(s, k) || tr_when_word(s, k - 1).cls == C_EDGE);
}

static bool season(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    uint32_t at = k + w.n + (tr_when_word(s, k + w.n).cls == C_OF ? 1 : 0);
    *out = tr_when_spec(k, BASE_SEASON);
    out->month = w.value;
    if (tr_when_year(s, at, &out->year)) {
        struct word next = tr_when_word(s, at + 1); /* the winter of 2013-14 */
        bool two = tr_when_hyphened(s, at + 1) && next.cls == C_NUMBER && next.value % 100 == (out->year + 1) % 100;
        out->end = at + 1 + two;
        return true;
    }
    return tr_when_year_by_word(s, k + w.n, &out->year_offset, &out->end);
}

/* first half of 2016, third quarter of 2016, Q1 2017 */
static bool share_of_year(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word nth = tr_when_word(s, k), what = tr_when_word(s, k + 1);
    uint32_t at = k + 2;
    *out = tr_when_spec(k, BASE_DATE);
    if (nth.cls == C_QUARTER_N) {
        at = k + 1;
        what = (struct word){ .cls = C_QUARTER, .value = 3, .n = 1 };
    } else if (nth.cls != C_ORD || (what.cls != C_HALF && what.cls != C_QUARTER) || nth.value * what.value > 12)
        return false;
    if (tr_when_word(s, at).cls == C_OF) at++;
    out->months = what.value;
    out->month = (nth.value - 1) * what.value + 1;
    if (tr_when_year(s, at, &out->year)) {
        out->end = at + 1;
        return true;
    }
    return tr_when_year_by_word(s, at, &out->year_offset, &out->end);
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

static bool fiscal(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    *out = tr_when_spec(k, BASE_DATE);
    out->end = k + w.n + 1;
    out->flags = TR_WHEN_APPROXIMATE;
    return tr_when_year(s, k + w.n, &out->year);
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

/* In '82 */
static bool short_year_alone(const struct scan *s, uint32_t k, struct spec *out)
{
    enum cls before = tr_when_word(s, k - 1).cls;
    *out = tr_when_spec(k, BASE_DATE);
    if (k == s->from || (before != C_IN && before != C_SINCE && before != C_OF && before != C_BY)) return false;
    return short_year(s, k, true, &out->year, &out->end);
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
    if (w.cls == C_SEASON) return season(s, k, out);
    if (w.cls == C_ORD && share_of_year(s, k, out)) return true;
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
    return decade(s, k, out);
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
    case C_NUMBER: return year_first(s, k, out) || day_month(s, k, out) || decade(s, k, out) || year_alone(s, k, out);
    case C_MONTH: return month_first(s, k, out);
    case C_SEASON: return season(s, k, out);
    case C_ORD: return share_of_year(s, k, out) || day_month(s, k, out);
    case C_QUARTER_N: return share_of_year(s, k, out);
    case C_FISCAL: return fiscal(s, k, out);
    case C_UNIT: /* Arabic: "the year 2011" */
        *out = tr_when_spec(k, BASE_DATE);
        out->end = k + 2;
        return w.value == U_YEAR && tr_when_foreign(s, k) && tr_when_year(s, k + 1, &out->year);
    case C_HOLIDAY: return famed_holiday(s, k, w, out);
    case C_MARK: return (w.value == '\'' || w.value == 0xE2) && (decade(s, k, out) || short_year_alone(s, k, out));
    default: return false;
    }
}
