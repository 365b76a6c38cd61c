/* SPDX-License-Identifier: Apache-2.0
 *
 * Amounts of time: "two days ago", "a week later", "in three days", "the 24 hours to 0600", "six months", "a 72-hour truce";
 * "two days after the signing" waits for an event; "every Friday" and "twice a week" come again and again. */
#include "text/when_parts.h"

struct amount {
    int64_t n;
    enum unit unit;
    uint32_t end;
    bool vague, article, bare;
};

/* [a | number | several] unit; "a couple of days", "hours" alone */
static bool read_amount(const struct scan *s, uint32_t k, struct amount *out)
{
    struct word w = tr_when_word(s, k);
    uint32_t at = k;
    *out = (struct amount){ .n = 1 };
    if (tr_when_amount(s, k, &out->n, &at)) {
    } else if (w.cls == C_A || w.cls == C_VAGUE || w.cls == C_UNITS) {
        out->article = w.cls == C_A;
        if (w.cls == C_A) w = tr_when_word(s, ++at);
        if (w.cls == C_VAGUE) {
            out->vague = true;
            out->article = false;
            w = tr_when_word(s, ++at);
            if (w.cls == C_OF) at++;
        }
        out->bare = at == k;
        if (out->bare) out->vague = true;
    } else return false;
    if (at > k && at < s->to && tr_word_is(tr_token_text(s->t, at), "more")) at++; /* four more days */
    struct word unit = tr_when_word(s, at);
    if (unit.cls != C_UNIT && unit.cls != C_UNITS) return false;
    if (unit.value == U_WEEKEND || (out->article && unit.cls == C_UNITS)) return false;
    if (unit.cls == C_UNIT && !out->article && out->n != 1 && !tr_when_hyphened(s, at) && !tr_when_foreign(s, at))
        return false;
    out->unit = (enum unit)unit.value;
    out->end = at + 1;
    return out->n <= 100000;
}

static void step(struct spec *out, const struct amount *a, uint32_t end, int sign, bool from_last)
{
    out->base = BASE_STEP;
    out->amount = a->n;
    out->unit = a->unit;
    out->sign = sign;
    out->from_last = from_last;
    out->end = end;
    if (a->vague) {
        out->amount = 0;
        out->flags |= TR_WHEN_APPROXIMATE;
    }
}

static void other(struct spec *out, tr_when_kind kind, const struct amount *a, uint32_t end)
{
    out->base = BASE_OTHER;
    out->kind = kind;
    out->amount = a->vague ? TR_UNKNOWN : a->n;
    out->unit = a->unit;
    out->end = end;
    if (a->vague) out->flags |= TR_WHEN_APPROXIMATE;
}

/* "later", "earlier", "afterwards", "before" at the end of its clause */
static int then_at(const struct scan *s, uint32_t k)
{
    struct word w = tr_when_word(s, k);
    if (w.cls == C_THEN) return w.value;
    if (w.cls == C_EDGE && w.value == E_LATER) return 1;
    if (w.cls == C_EDGE && w.value == E_EARLIER) return -1;
    return 0;
}

/* "two days after the signing"; behind a date ("two days before May 6") it can be counted. */
static bool beside_event(const struct scan *s, const struct amount *a, struct spec *out)
{
    struct word w = tr_when_word(s, a->end);
    struct spec d;
    if (w.cls != C_AFTER && w.cls != C_BEFORE && w.cls != C_INTO) return false;
    uint32_t next = a->end + w.n;
    if (next >= s->to || tr_when_word(s, next).cls == C_MARK) {
        if (w.cls == C_INTO) return false;
        step(out, a, next, w.cls == C_BEFORE ? -1 : 1, true);
        return true;
    }
    if (w.cls != C_INTO && a->unit == U_DAY && !a->vague && tr_when_calendar(s, next, &d) && d.day) {
        uint32_t first = out->first;
        *out = d;
        out->first = first;
        out->offset = (int)(w.cls == C_BEFORE ? -a->n : a->n);
        return true;
    }
    other(out, TR_WHEN_EVENT, a, next);
    return true;
}

/* "the 24 hours to 0600 [on 4 May]" */
static bool hours_to(const struct scan *s, const struct amount *a, struct spec *out)
{
    struct word to = tr_when_word(s, a->end);
    struct spec c;
    if (a->unit != U_HOUR || (to.cls != C_TO && to.cls != C_UNTIL && to.cls != C_BEFORE) || a->n > 1000 || a->vague)
        return false;
    if (!tr_when_clock_point(s, a->end + to.n, &c)) return false;
    c.first = out->first;
    c.amount = a->n;
    c.unit = U_HOUR;
    c.hours_to = true;
    *out = c;
    return true;
}

static bool licensed(const struct scan *s, uint32_t k)
{
    enum cls c = k > s->from ? tr_when_word(s, k - 1).cls : C_NONE;
    return c == C_FOR || c == C_WITHIN || tr_when_about(s, k) || c == C_IN || c == C_AFTER || c == C_THE;
}

static bool amount(const struct scan *s, uint32_t k, struct spec *out)
{
    struct amount a;
    *out = tr_when_spec(k, BASE_NONE);
    if (!read_amount(s, k, &a)) return false;
    struct word w = tr_when_word(s, a.end), before = tr_when_word(s, k - 1);
    if (tr_when_about(s, k)) out->flags |= TR_WHEN_APPROXIMATE;
    if (w.cls == C_AGO) {
        step(out, &a, a.end + w.n, w.value, false);
        return true;
    }
    if (k > s->from && before.cls == C_BEFORE && tr_when_foreign(s, k - 1)) { /* Arabic: before three days */
        step(out, &a, a.end, -1, false);
        return true;
    }
    int then = then_at(s, a.end);
    if (then != 0 && !tr_when_hyphened(s, a.end)) {
        step(out, &a, a.end + 1, then, true);
        return true;
    }
    if (hours_to(s, &a, out) || beside_event(s, &a, out)) return true;
    if (k > s->from && before.cls == C_WITHIN && w.cls == C_OF && !a.bare) {
        other(out, TR_WHEN_EVENT, &a, a.end + 1);
        return true;
    }
    if (k > s->from && before.cls == C_IN && !a.article && !a.bare && w.cls != C_OF && a.unit >= U_HOUR &&
        tr_token_text(s->t, k - 1).n == 2 && tr_when_tense_of(s, k, a.end) == TR_TENSE_FUTURE) {
        step(out, &a, a.end, 1, false);
        return true;
    }
    bool one_day = a.n == 1 && a.unit == U_DAY && !tr_when_hyphened(s, a.end - 1); /* one day peace will come */
    if ((a.article || a.bare || one_day) && !licensed(s, k)) return false;
    if (a.bare && before.cls == C_THE) return false;
    other(out, TR_WHEN_DURATION, &a, a.end);
    return true;
}

/* ---- again and again --------------------------------------------------------------------- */

static bool every(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k + 1);
    uint32_t at = k + 1;
    int64_t n = 1;
    *out = tr_when_spec(k, BASE_OTHER);
    out->kind = TR_WHEN_SET;
    out->unit = U_DAY;
    if (tr_when_amount(s, k + 1, &n, &at) || w.cls == C_ORD) {
        at = w.cls == C_ORD ? k + 2 : at;
        w = tr_when_word(s, at);
        if (w.cls != C_UNITS && w.cls != C_UNIT && w.cls != C_WEEKDAY) return false;
    } else if (w.cls != C_UNIT && w.cls != C_WEEKDAY && w.cls != C_PART && w.cls != C_MONTH && w.cls != C_SEASON)
        return false;
    if ((w.cls == C_UNIT || w.cls == C_UNITS) && w.value != U_WEEKEND) out->unit = (enum unit)w.value;
    out->amount = n;
    out->end = at + w.n;
    return true;
}

static bool times_a(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word a = tr_when_word(s, k + 1), unit = tr_when_word(s, k + 2);
    if ((a.cls != C_A && a.cls != C_EVERY) || unit.cls != C_UNIT) return false;
    *out = tr_when_spec(k, BASE_OTHER);
    out->kind = TR_WHEN_SET;
    out->unit = (enum unit)unit.value;
    out->amount = TR_UNKNOWN;
    out->end = k + 3;
    return true;
}

static bool weekdays(const struct scan *s, uint32_t k, struct spec *out)
{
    (void)s;
    *out = tr_when_spec(k, BASE_OTHER);
    out->kind = TR_WHEN_SET;
    out->unit = U_DAY;
    out->amount = 1;
    out->end = k + 1;
    return true;
}

/* "the eve of the summit", "the day after the massacre" */
static bool the_event(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k + 1), next = tr_when_word(s, k + 2);
    *out = tr_when_spec(k, BASE_OTHER);
    out->kind = TR_WHEN_EVENT;
    out->unit = w.cls == C_UNIT ? (enum unit)w.value : U_DAY;
    out->amount = 1;
    out->end = k + 3;
    if (k + 3 >= s->to) return false;
    if (w.cls == C_EVE) return next.cls == C_OF;
    if (w.cls != C_UNIT && w.cls != C_PART) return false;
    bool following = next.cls == C_MOD && (next.value == M_FOLLOWING || next.value == M_PREVIOUS);
    return next.cls == C_AFTER || next.cls == C_BEFORE || following;
}

bool tr_when_amounts(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    switch (w.cls) {
    case C_EVERY: return every(s, k, out);
    case C_TIMES: return times_a(s, k, out);
    case C_WEEKDAYS: return weekdays(s, k, out);
    case C_THE: {
        struct amount a;
        if (the_event(s, k, out)) return true;
        *out = tr_when_spec(k, BASE_NONE);
        return read_amount(s, k + 1, &a) && !a.bare && hours_to(s, &a, out);
    }
    case C_NUMBER:
    case C_CARD:
    case C_TENS:
    case C_A:
    case C_VAGUE:
    case C_UNITS: return amount(s, k, out);
    default: return false;
    }
}
