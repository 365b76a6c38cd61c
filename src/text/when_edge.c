/* SPDX-License-Identifier: Apache-2.0
 *
 * Parts of longer times: "early April", "mid-2015", "the end of the year", "late last month", "earlier this week", "late on
 * Tuesday", "at year's end". */
#include "text/when_parts.h"

static bool with_edge(const struct spec *d)
{
    return d->edge == E_NONE && d->base != BASE_STEP && d->base != BASE_PERIOD && d->base != BASE_OTHER;
}

/* What "early" stands before. */
static bool edge_of(const struct scan *s, uint32_t k, struct spec *d)
{
    struct word w = tr_when_word(s, k);
    bool in = w.cls == C_IN || w.cls == C_ON;
    if (in) w = tr_when_word(s, ++k);
    if (w.cls == C_THE && (tr_when_word(s, k + 1).cls == C_UNIT)) { /* the end of the year, earlier in the day */
        w = tr_when_word(s, k + 1);
        if (w.value == U_DAY && in) {
            *d = tr_when_spec(k, BASE_DAY);
            d->from_last = d->same_day = true;
            d->end = k + 2;
            return true;
        }
        if (w.value < U_WEEK || w.value > U_DECADE) return false;
        *d = tr_when_spec(k, BASE_UNIT);
        d->unit = (enum unit)w.value;
        d->end = k + 2;
        return true;
    }
    if (w.cls == C_EDGE || tr_when_word(s, k + 1).cls == C_EDGE) return false; /* no edge of an edge */
    return tr_when_date(s, k, d);
}

bool tr_when_edge(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    uint32_t at = k + 1;
    struct spec d;
    if (w.value >= E_START && w.value <= E_MIDDLE) {
        if (tr_when_word(s, at).cls != C_OF) return false;
        at++;
    }
    if (!edge_of(s, at, &d) || !with_edge(&d)) return false;
    bool day = d.base == BASE_DAY || d.base == BASE_WEEKDAY || (d.base == BASE_DATE && d.day);
    if (day && w.value >= E_START && w.value <= E_MIDDLE) return false;
    if (day && w.value == E_MID) return false;
    *out = d;
    out->first = k;
    if (day) { /* early Wednesday, late yesterday; "early Wednesday morning" is early, "late Monday night" night */
        if (w.value == E_EARLY) out->part = P_EARLY;
        if (w.value == E_LATE && d.part == P_NONE) out->part = P_LATE;
        return true;
    }
    out->edge = (enum edge)w.value;
    out->flags |= TR_WHEN_APPROXIMATE;
    return true;
}

/* at year's end */
bool tr_when_units_end(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word unit = tr_when_word(s, k), end = tr_when_word(s, k + 2);
    if (unit.value < U_WEEK || unit.value > U_DECADE || !tr_when_has(s, k + 1, TR_TOK_POSSESSIVE)) return false;
    if (end.cls != C_EDGE || end.value != E_END) return false;
    *out = tr_when_spec(k, BASE_UNIT);
    out->unit = (enum unit)unit.value;
    out->edge = E_END;
    out->flags |= TR_WHEN_APPROXIMATE;
    out->end = k + 3;
    return true;
}
