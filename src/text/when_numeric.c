/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates in digits alone: 2017-05-04[T14:30Z], 2017/05/04, 04/05/2017, 4/5/17, 04-05-2017, 04.05.2017. Which of day and month
 * comes first is known when one of them is above 12, or by the order of the source; else both readings are kept. */
#include "text/when_parts.h"

/* Three numbers with the same mark between them; a hyphen is no token of its own. */
static bool three(const struct scan *s, uint32_t k, struct word *v, uint32_t *end, bool *hyphens)
{
    v[0] = tr_when_word(s, k);
    if (v[0].cls != C_NUMBER || v[0].suffix != S_NONE) return false;
    *hyphens = k + 1 < s->to && (s->t->list.v[k + 1].flags & TR_TOK_HYPHEN);
    uint32_t step = *hyphens ? 1 : 2;
    for (uint32_t n = 1; n < 3; n++) {
        uint32_t at = k + n * step;
        if (at >= s->to || !tr_when_glued(s, at)) return false;
        if (*hyphens ? !(s->t->list.v[at].flags & TR_TOK_HYPHEN)
                     : !(tr_when_is_mark(s, at - 1, '/') && tr_when_glued(s, at - 1)))
            return false;
        v[n] = tr_when_word(s, at);
        if (v[n].cls != C_NUMBER || (n == 1 && v[n].suffix != S_NONE)) return false;
        *end = at + 1;
    }
    /* 12-3-4-5 and 1/2/3/4 are no dates */
    if (*end < s->to && tr_when_glued(s, *end) &&
        ((s->t->list.v[*end].flags & TR_TOK_HYPHEN) || tr_when_is_mark(s, *end, '/')))
        return false;
    return true;
}

static int full_year(const struct scan *s, struct word y)
{
    if (y.digits == 4) return y.value;
    int pivot = 2000;
    if (s->have_doc) pivot = tr_clock_of(NULL, s->doc * TR_DAY).year;
    int year = pivot / 100 * 100 + y.value;
    return year > pivot + 10 ? year - 100 : year;
}

static bool settle(const struct scan *s, struct word a, struct word b, int year, bool dots, struct spec *out)
{
    bool dmy = tr_date_valid(year, b.value, a.value), mdy = !dots && tr_date_valid(year, a.value, b.value);
    if (!dmy && !mdy) return false;
    bool both = dmy && mdy && a.value != b.value;
    bool day_first = dmy && !(both && s->month_first);
    out->base = BASE_DATE;
    out->year = year;
    out->month = day_first ? b.value : a.value;
    out->day = day_first ? a.value : b.value;
    out->month_first = !day_first;
    out->other_order = both && !s->month_first && !s->day_first;
    return true;
}

/* T14:30[:00][Z] behind the day: the tokens are "04T14" ":" "30Z". */
static void iso_clock(const struct scan *s, uint32_t k, struct spec *out)
{
    tr_str text = tr_token_text(s->t, k);
    struct word m = tr_when_word(s, k + 2);
    int64_t hour = 0;
    if (text.n != 5 || (text.p[2] | 32) != 't' || !tr_str_to_i64((tr_str){ text.p + 3, 2 }, &hour) || hour > 24) return;
    if (!tr_when_is_mark(s, k + 1, ':') || m.cls != C_NUMBER || m.digits != 2 || m.value > 59) return;
    out->end = k + 3;
    struct word sec = tr_when_word(s, k + 4);
    if (tr_when_is_mark(s, k + 3, ':') && tr_when_glued(s, k + 4) && sec.cls == C_NUMBER && sec.digits == 2) {
        m.suffix = sec.suffix;
        out->end = k + 5;
    }
    out->clock = (int)hour * 60 + m.value;
    out->clock_minute = true;
    if (m.suffix == S_Z) out->zone = 0;
}

static bool year_first(const struct scan *s, const struct word *v, uint32_t end, struct spec *out)
{
    bool t = v[2].suffix == S_OTHER && v[2].digits == 2;
    if (v[0].digits != 4 || v[0].value < 1800 || v[0].value > 2199 || v[1].digits > 2) return false;
    if ((v[2].suffix != S_NONE && !t) || v[2].digits > 2 || !tr_date_valid(v[0].value, v[1].value, v[2].value))
        return false;
    out->base = BASE_DATE;
    out->year = v[0].value;
    out->month = v[1].value;
    out->day = v[2].value;
    out->end = end;
    if (t) iso_clock(s, end - 1, out);
    return true;
}

/* One token: 04.05.2017 */
static bool dotted(const struct scan *s, uint32_t k, struct spec *out)
{
    tr_str rest = tr_token_text(s->t, k), part[3] = { { 0 } };
    int64_t v[3] = { 0 };
    for (int n = 0; n < 3; n++) {
        part[n] = tr_str_cut(&rest, '.');
        if (part[n].n == 0 || !tr_str_to_i64(part[n], &v[n]) || v[n] < 0 || v[n] > 9999) return false;
    }
    if (rest.p || part[0].n > 2 || part[1].n > 2 || (part[2].n != 4 && part[2].n != 2)) return false;
    if (part[2].n == 4 && (v[2] < 1800 || v[2] > 2199)) return false;
    if (part[2].n == 2 && (part[0].n != 2 || part[1].n != 2)) return false; /* 1.2.17 is a version or a section */
    struct word a = { .value = (int32_t)v[0] }, b = { .value = (int32_t)v[1] };
    struct word y = { .value = (int32_t)v[2], .digits = (uint8_t)part[2].n };
    out->end = k + 1;
    return settle(s, a, b, full_year(s, y), true, out);
}

bool tr_when_numeric(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word v[3];
    uint32_t end = k;
    bool hyphens = false;
    *out = tr_when_spec(k, BASE_NONE);
    if (k >= s->to) return false; /* "met on Monday", and the next line begins with 04.05.2017 */
    if (dotted(s, k, out)) return true;
    if (!three(s, k, v, &end, &hyphens)) return false;
    if (v[0].digits == 4) return year_first(s, v, end, out);
    if (v[0].digits > 2 || v[1].digits > 2 || v[2].suffix != S_NONE) return false;
    if (v[2].digits != 4 && (v[2].digits != 2 || hyphens)) return false;
    if (v[2].digits == 4 && (v[2].value < 1800 || v[2].value > 2199)) return false;
    out->end = end;
    return settle(s, v[0], v[1], full_year(s, v[2]), false, out);
}
