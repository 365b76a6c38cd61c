/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates counted from the document's day or from the last one named: "yesterday", "on Wednesday", "last month", "earlier this
 * week", "the past three days", "the previous day", "late on Tuesday"; and "every Friday", which is no date. */
#include "text/when_parts.h"

static bool is_unit(struct word w, int unit) { return w.cls == C_UNIT && w.value == unit; }

static bool stopped(const struct scan *s, uint32_t k) { return (s->t->list.v[k].flags & TR_TOK_STOPPED) != 0; }

/* ---- weekdays ---------------------------------------------------------------------------- */

/* "General Friday Okoro", "Black Friday", "The Sun reported" */
static bool weekday_is_a_name(const struct scan *s, uint32_t k, struct word w)
{
    struct word before = tr_when_word(s, k - 1), next = tr_when_word(s, k + 1);
    if (k > s->from && before.cls == C_FAMED) return true;
    if (w.flags & TR_WORD_DOUBTFUL) return !is_unit(next, U_DAY); /* Turkish: a market, unless its day is named */
    if (w.flags & TR_WORD_SHORT) {
        bool dated = next.cls == C_NUMBER || next.cls == C_MONTH || (tr_when_is_mark(s, k + 1, ',') && !s->upper);
        return !stopped(s, k) && !(dated && tr_when_capital(s, k));
    }
    if (s->upper || k == s->from || k + 1 >= s->to) return false;
    bool between_names = tr_when_capital(s, k - 1) && before.cls == C_NONE && tr_when_capital(s, k + 1) &&
                         next.cls == C_NONE && !(s->t->list.v[k + 1].flags & TR_TOK_UPPER);
    return between_names && !(s->t->list.v[k - 1].flags & TR_TOK_STOPPED) && !stopped(s, k);
}

/* "last week", "of last week" behind a weekday */
static bool week_by_word(const struct scan *s, uint32_t k, int *week, uint32_t *end)
{
    if (tr_when_word(s, k).cls == C_OF) k++;
    if (tr_when_word(s, k).cls == C_THE) k++;
    struct word mod = tr_when_word(s, k);
    if (mod.cls != C_MOD || !is_unit(tr_when_word(s, k + 1), U_WEEK)) return false;
    if (mod.value == M_LAST || mod.value == M_PREVIOUS || mod.value == M_PAST) *week = -1;
    else if (mod.value == M_THIS) *week = 0;
    else if (mod.value == M_NEXT || mod.value == M_COMING || mod.value == M_FOLLOWING) *week = 1;
    else return false;
    *end = k + 2;
    return true;
}

/* "Wednesday, May 3", "Monday (May 1)", "Sunday 16 September 2018" */
static bool date_behind(const struct scan *s, uint32_t k, int weekday, struct spec *out)
{
    bool bracket = tr_when_is_mark(s, k, '(');
    uint32_t at = k + (bracket || tr_when_is_mark(s, k, ',') ? 1 : 0);
    struct spec d;
    if (tr_when_word(s, at).cls == C_THE && tr_when_word(s, at + 1).cls != C_NUMBER) return false;
    if (!tr_when_calendar(s, at, &d) && !tr_when_numeric(s, at, &d)) return false;
    if (d.base != BASE_DATE || d.day == 0 || (bracket && !tr_when_is_mark(s, d.end, ')'))) return false;
    d.first = out->first;
    d.weekday = weekday;
    d.end += bracket;
    *out = d;
    return true;
}

/* Arabic puts "last" behind its noun; Turkish says "the day Friday". */
static void weekday_abroad(const struct scan *s, struct spec *out)
{
    struct word w = tr_when_word(s, out->end);
    if (is_unit(w, U_DAY)) w = tr_when_word(s, ++out->end);
    if (w.cls == C_MOD && tr_when_foreign(s, out->end)) {
        out->mod = (enum mod)w.value;
        out->end++;
    } else (void)date_behind(s, out->end, out->weekday, out);
}

static bool weekday(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    uint32_t end = 0;
    *out = tr_when_spec(k, BASE_WEEKDAY);
    if (weekday_is_a_name(s, k, w)) return false;
    out->weekday = w.value;
    out->end = k + w.n;
    if (tr_when_foreign(s, k)) weekday_abroad(s, out);
    else if (week_by_word(s, out->end, &out->week, &end)) out->end = end;
    else if (date_behind(s, out->end, w.value, out)) return true;
    return true;
}

/* ---- this, last, next -------------------------------------------------------------------- */

static bool mod_day(struct word mod, struct spec *out)
{
    static const int steps[] = { [M_NEXT] = 1, [M_PREVIOUS] = -1, [M_FOLLOWING] = 1, [M_SAME] = 0, [M_THAT] = 0 };
    if (mod.value < M_NEXT || mod.value == M_PAST || mod.value == M_COMING) return false;
    out->base = BASE_DAY;
    out->offset = steps[mod.value];
    out->from_last = true;
    return true;
}

/* "last night", "this morning", "that evening" */
static bool mod_part(struct word mod, struct word part, struct spec *out)
{
    out->base = BASE_DAY;
    out->part = (enum part)part.value;
    switch (mod.value) {
    case M_LAST: out->offset = -1; return part.value == P_NIGHT || part.value == P_EVENING;
    case M_THIS: return true;
    default: return mod_day(mod, out) && mod.value != M_SAME;
    }
}

/* "the past three days", "the last 24 hours", "the next two weeks", "the past decade" */
static bool period(const struct scan *s, uint32_t k, struct word mod, struct spec *out)
{
    uint32_t at = k;
    int64_t amount = 1;
    bool recent = mod.value == M_RECENT;
    bool past = recent || mod.value == M_LAST || mod.value == M_PAST || mod.value == M_PREVIOUS;
    bool future = mod.value == M_NEXT || mod.value == M_COMING || mod.value == M_FOLLOWING;
    if (!past && !future) return false;
    if (!tr_when_amount(s, k, &amount, &at) && tr_when_word(s, k).cls == C_VAGUE) {
        amount = 5; /* a few: room for all that it can mean */
        at = k + 1;
    }
    struct word unit = tr_when_word(s, at);
    bool one = at == k && ((unit.cls == C_UNIT && mod.value == M_PAST) ||
                           (unit.cls == C_UNITS && (recent || mod.value == M_COMING)));
    if (one && unit.cls == C_UNITS) amount = 8; /* recent weeks: two months at most */
    if (!one && !(unit.cls == C_UNITS && at > k) && !(unit.cls == C_UNIT && at > k)) return false;
    if (unit.value == U_WEEKEND || amount > 10000 || tr_when_word(s, at + 1).cls == C_OLD) return false;
    out->base = BASE_PERIOD;
    out->amount = amount;
    out->unit = (enum unit)unit.value;
    out->sign = past ? -1 : 1;
    out->flags |= TR_WHEN_APPROXIMATE;
    out->end = at + 1;
    return true;
}

static bool mod_unit(struct word mod, struct word unit, struct spec *out)
{
    if (unit.value == U_DAY) return mod_day(mod, out);
    if (unit.value < U_WEEK || unit.value == U_FORTNIGHT) return false;
    out->base = BASE_UNIT;
    out->unit = (enum unit)unit.value;
    switch (mod.value) {
    case M_PREVIOUS: out->offset = -1; break;
    case M_COMING:
    case M_FOLLOWING: out->offset = 1; break;
    case M_LAST:
    case M_THIS:
    case M_NEXT: out->offset = mod.value; break;
    case M_SAME:
    case M_THAT: out->from_last = true; break;
    default: return false;
    }
    if (mod.value == M_PREVIOUS || mod.value == M_FOLLOWING) out->from_last = true;
    return true;
}

static bool modified(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word mod = tr_when_word(s, k);
    uint32_t at = k + mod.n;
    *out = tr_when_spec(k, BASE_NONE);
    struct word w = tr_when_word(s, at);
    if (w.cls == C_MOD && mod.value == M_THAT && w.value == M_SAME) w = tr_when_word(s, ++at); /* that same day */
    if (w.cls == C_MOD && mod.value == M_THIS && (w.value == M_PAST || w.value == M_COMING || w.value == M_LAST)) {
        mod.value = w.value == M_LAST ? M_PAST : w.value;
        w = tr_when_word(s, ++at);
    }
    out->mod = (enum mod)mod.value;
    out->end = at + w.n;
    switch (w.cls) {
    case C_DAY: return false;
    case C_WEEKDAY:
        if (!weekday(s, at, out) || mod.value == M_SAME || mod.value == M_THAT) return false;
        out->first = k;
        out->mod = out->base == BASE_DATE ? M_NONE : (enum mod)mod.value;
        return true;
    case C_MONTH:
        if (!tr_when_calendar(s, at, out)) return false;
        out->first = k;
        if (out->day == 0 && out->year == 0) out->mod = (enum mod)mod.value;
        return mod.value <= M_COMING;
    case C_SEASON:
        out->base = BASE_SEASON;
        out->month = w.value;
        return mod.value <= M_COMING;
    case C_PART: return mod_part(mod, w, out);
    case C_UNIT:
        if (mod.value == M_PAST && period(s, at, mod, out)) return true;
        return mod_unit(mod, w, out);
    default: return period(s, at, mod, out);
    }
}

/* ---- yesterday, today, tomorrow ---------------------------------------------------------- */

/* "the forces existing today", "the Syria of today", "the city is today a ruin", "today's world" */
static bool means_nowadays(const struct scan *s, uint32_t k)
{
    struct word before = tr_when_word(s, k - 1), next = tr_when_word(s, k + 1);
    if (k + 1 < s->to && (s->t->list.v[k + 1].flags & TR_TOK_POSSESSIVE))
        return tr_when_word(s, k + 2).cls == C_PRESENT;
    if (k == s->from || before.cls == C_MARK) return false;
    if (before.cls == C_OF || before.cls == C_STILL) return true;
    if (before.cls == C_BE && (next.cls == C_A || next.cls == C_THE)) return true;
    for (uint32_t back = 2; back <= 3 && k >= s->from + back; back++) {
        struct word w = tr_when_word(s, k - back);
        if (w.cls == C_MARK) return false;
        if (w.cls == C_STILL) return true;
    }
    if (before.cls != C_NONE || next.cls == C_MARK || k + 1 >= s->to || tr_when_capital(s, k + 1)) return false;
    /* "young people today know", "the region today faces": a subject before it, a verb in the present behind */
    enum tr_tense tense = tr_when_tense_of(s, k + 1, k + 1);
    tr_str verb = tr_token_text(s->t, k + 1);
    uint32_t n = 1;
    const struct tr_table_word *v = tr_word_at(&s->words->verbs, s->t, k + 1, s->to, &n);
    bool present = next.cls == C_STILL || (v && v->cls == 4) || (verb.n > 3 && tr_str_ends(verb, TR_STR("s"))) ||
                   tr_word_is(verb, "know") || tr_word_is(verb, "have") || tr_word_is(verb, "see");
    return present && tense != TR_TENSE_PAST && k > s->from + 1;
}

static bool day_word(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    *out = tr_when_spec(k, BASE_DAY);
    out->end = k + w.n;
    out->offset = w.value;
    if (w.value == 0 && means_nowadays(s, k)) {
        out->base = BASE_OTHER;
        out->kind = TR_WHEN_PRESENT;
    }
    return true;
}

/* "the day before yesterday", "the day after tomorrow", "the day before" */
static bool day_beside(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k + 1), day = tr_when_word(s, k + 2);
    int step = w.cls == C_BEFORE ? -1 : w.cls == C_AFTER ? 1 : 0;
    if (step == 0) return false;
    *out = tr_when_spec(k, BASE_DAY);
    if (day.cls == C_DAY && day.value == step) {
        out->offset = 2 * step;
        out->end = k + 3;
        return true;
    }
    out->offset = step;
    out->from_last = true;
    out->end = k + 2;
    return out->end >= s->to || (day.cls == C_MARK && day.value != '"');
}

static bool overnight(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word next = tr_when_word(s, k + 1);
    uint32_t at = k + 1;
    *out = tr_when_spec(k, BASE_DAY);
    out->part = P_NIGHT;
    out->end = k + 1;
    if (next.cls == C_INTO || next.cls == C_ON || next.cls == C_FROM || next.cls == C_TO) at++;
    struct spec d;
    if (tr_when_word(s, at).cls == C_WEEKDAY && weekday(s, at, &d)) {
        d.first = k;
        d.part = P_NIGHT;
        d.offset = next.cls == C_INTO || next.cls == C_TO ? -1 : 0;
        *out = d;
        return true;
    }
    out->offset = tr_when_tense_of(s, k, k + 1) == TR_TENSE_FUTURE ? 0 : -1;
    return true;
}

/* ---- the door ---------------------------------------------------------------------------- */

static bool weekend(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    (void)s;
    *out = tr_when_spec(k, BASE_UNIT);
    out->unit = U_WEEKEND;
    out->mod = M_NONE;
    out->offset = NO_WEEK;
    out->end = k + w.n;
    return true;
}

/* "the week of April 10" */
static bool week_of(const struct scan *s, uint32_t k, struct spec *out)
{
    tr_str ending = k + 1 < s->to ? tr_token_text(s->t, k + 1) : TR_STR("");
    bool starting = tr_word_is(ending, "commencing") || tr_word_is(ending, "beginning") ||
                    tr_word_is(ending, "starting");
    if (starting || tr_word_is(ending, "ending") || tr_word_is(ending, "ended")) {
        uint32_t at = k + 2 + (tr_when_word(s, k + 2).cls == C_ON ? 1 : 0);
        if (!tr_when_calendar(s, at, out) || out->day == 0) return false;
        out->week_ending = true;
        out->offset = starting ? 6 : 0;
        return true;
    }
    if (tr_when_word(s, k + 1).cls != C_OF || !tr_when_calendar(s, k + 2, out) || out->day == 0) return false;
    out->week_of = true;
    return true;
}

/* the night before last */
static bool night_before_last(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word part = tr_when_word(s, k), last = tr_when_word(s, k + 2);
    if (part.value != P_NIGHT || tr_when_word(s, k + 1).cls != C_BEFORE || last.cls != C_MOD || last.value != M_LAST)
        return false;
    *out = tr_when_spec(k, BASE_DAY);
    out->offset = -2;
    out->part = P_NIGHT;
    out->end = k + 3;
    return true;
}

static bool behind_the(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    switch (w.cls) {
    case C_PART: return night_before_last(s, k, out);
    case C_MOD: return tr_when_calendar(s, k - 1, out) || modified(s, k, out); /* the last week of April */
    case C_EDGE: return tr_when_edge(s, k, out);
    case C_UNIT:
        if (w.value == U_DAY) return day_beside(s, k, out);
        if (w.value == U_WEEKEND) return weekend(s, k, out);
        return w.value == U_WEEK && week_of(s, k, out);
    default: return false;
    }
}

/* "the month last": behind its noun, in Arabic */
static bool unit_abroad(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word unit = tr_when_word(s, k), mod = tr_when_word(s, k + 1);
    if (!tr_when_foreign(s, k) || mod.cls != C_MOD || !tr_when_foreign(s, k + 1)) return false;
    *out = tr_when_spec(k, BASE_UNIT);
    out->end = k + 2;
    if (mod.value == M_PAST) mod.value = M_LAST;
    if (unit.value < U_WEEK || !mod_unit(mod, unit, out)) return false;
    return true;
}

bool tr_when_relative(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    switch (w.cls) {
    case C_WEEKDAY: return weekday(s, k, out);
    case C_DAY: return day_word(s, k, out);
    case C_TONIGHT:
        *out = tr_when_spec(k, BASE_DAY);
        out->end = k + 1;
        out->part = P_NIGHT;
        return true;
    case C_OVERNIGHT: return overnight(s, k, out);
    case C_MOD: return modified(s, k, out);
    case C_EDGE: return tr_when_edge(s, k, out);
    case C_THE: {
        bool found = behind_the(s, k + 1, out);
        out->first = k;
        return found;
    }
    case C_UNIT: return unit_abroad(s, k, out) || tr_when_units_end(s, k, out);
    default: return false;
    }
}
