/* SPDX-License-Identifier: Apache-2.0
 *
 * Years and their parts: "in 2015", "2014-2016", "the 1990s", "the summer of 2016", "the third quarter of 2016", "fiscal 2016".
 * Four digits are a year only where something leads to one. */
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
bool tr_when_short_year(const struct scan *s, uint32_t k, bool wire, int *year, uint32_t *end)
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

bool tr_when_decade(const struct scan *s, uint32_t k, struct spec *out)
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

bool tr_when_year_alone(const struct scan *s, uint32_t k, struct spec *out)
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

bool tr_when_season(const struct scan *s, uint32_t k, struct spec *out)
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
bool tr_when_share_of_year(const struct scan *s, uint32_t k, struct spec *out)
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

bool tr_when_fiscal(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word w = tr_when_word(s, k);
    *out = tr_when_spec(k, BASE_DATE);
    out->end = k + w.n + 1;
    out->flags = TR_WHEN_APPROXIMATE;
    return tr_when_year(s, k + w.n, &out->year);
}

/* In '82 */
bool tr_when_short_year_alone(const struct scan *s, uint32_t k, struct spec *out)
{
    enum cls before = tr_when_word(s, k - 1).cls;
    *out = tr_when_spec(k, BASE_DATE);
    if (k == s->from || (before != C_IN && before != C_SINCE && before != C_OF && before != C_BY)) return false;
    return tr_when_short_year(s, k, true, &out->year, &out->end);
}
