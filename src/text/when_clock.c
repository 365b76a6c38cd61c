/* SPDX-License-Identifier: Apache-2.0
 *
 * Clock times: "10:30", "9:15 p.m.", "3am", "0600", "1600 GMT", "0430 hours", "10 a.m. local time (0700 GMT)". Noon and
 * midnight are parts of the day (when_point.c). */
#include "text/when_parts.h"

/* Behind the digits: "a.m.", or "am" glued to them. False when the hour is none on that clock. */
static bool half_of_day(const struct scan *s, enum suffix suffix, int *hour, uint32_t *end, bool *told)
{
    int add = suffix == S_AM ? 0 : suffix == S_PM ? 12 : -1;
    struct word w = tr_when_word(s, *end);
    if (add < 0 && w.cls == C_AMPM) {
        add = w.value;
        *end += w.n;
    }
    *told = add >= 0;
    if (add < 0) return true;
    if (*hour < 1 || *hour > 12) return *hour == 0 || *hour > 12; /* "15:00 pm": the hour says it already */
    *hour = *hour % 12 + add;
    return true;
}

/* "Damascus time", "Syrian time": the clock of the place that the document is about */
static bool named_time(const struct scan *s, uint32_t k)
{
    if (!tr_when_has(s, k, TR_TOK_CAPITAL) || tr_when_word(s, k).cls != C_NONE || k + 1 >= s->to) return false;
    uint64_t time = tr_token_key(TR_STR("time"));
    return s->t->list.v[k + 1].key == time;
}

/* "hours", "local time", "GMT", "Moscow time": where the clock hangs. */
static bool tail(const struct scan *s, uint32_t *end, int *zone)
{
    bool any = false;
    for (;;) {
        struct word w = tr_when_word(s, *end);
        if (named_time(s, *end)) w.n = 2;
        else if (w.cls == C_ZONE) *zone = w.value;
        else if (!(w.cls == C_HOURS || (w.cls == C_UNITS && w.value == U_HOUR) || (w.cls == C_LOCAL && w.n > 1)))
            return any;
        *end += w.n;
        any = true;
    }
}

static void set(struct spec *out, uint32_t k, uint32_t end, int hour, int minute, bool fine, bool told)
{
    out->half_told = told || hour > 12 || hour == 0;
    out->first = k;
    out->end = end;
    out->clock = hour * 60 + minute;
    out->clock_minute = fine;
}

/* 10:30[:15] [p.m.] */
static bool with_colon(const struct scan *s, uint32_t k, struct word h, struct spec *out)
{
    struct word m = tr_when_word(s, k + 2);
    bool told = false;
    if (h.digits > 2 || h.value > 24 || h.suffix != S_NONE) return false;
    if (!tr_when_is_mark(s, k + 1, ':') || !tr_when_glued(s, k + 1) || !tr_when_glued(s, k + 2)) return false;
    if (m.cls != C_NUMBER || m.digits != 2 || m.value > 59 || m.suffix == S_OTHER || m.suffix == S_ORDINAL)
        return false;
    uint32_t end = k + 3;
    struct word sec = tr_when_word(s, end + 1);
    if (tr_when_is_mark(s, end, ':') && tr_when_glued(s, end) && tr_when_glued(s, end + 1) && sec.cls == C_NUMBER &&
        sec.digits == 2) {
        m.suffix = sec.suffix;
        end += 2;
    }
    int hour = h.value;
    if (!half_of_day(s, m.suffix, &hour, &end, &told)) return false;
    if (m.suffix == S_Z) out->zone = 0;
    (void)tail(s, &end, &out->zone);
    set(out, k, end, hour, m.value, true, told);
    return true;
}

/* 3 p.m., 3pm, 3 o'clock */
static bool hour_alone(const struct scan *s, uint32_t k, struct word h, struct spec *out)
{
    bool told = false;
    int hour = h.value;
    uint32_t end = k + 1;
    if (h.digits > 2 || h.value > 12 || h.value < 1) return false;
    if (tr_when_word(s, end).cls == C_OCLOCK) {
        end++;
        (void)half_of_day(s, S_NONE, &hour, &end, &told);
        told = true;
    } else if (!half_of_day(s, h.suffix, &hour, &end, &told)) return false;
    if (!told) return false;
    (void)tail(s, &end, &out->zone);
    set(out, k, end, hour, 0, false, told);
    return true;
}

/* 0600, 1600 GMT, 0430 hours: four digits need a leading zero behind a preposition, or what follows. */
static bool four_digits(const struct scan *s, uint32_t k, struct word h, struct spec *out)
{
    uint32_t end = k + 1;
    if (h.digits != 4 || s->t->list.v[k].n != (h.suffix == S_Z ? 5 : 4)) return false;
    if (h.value / 100 > 24 || h.value % 100 > 59 || (h.suffix != S_NONE && h.suffix != S_Z)) return false;
    enum cls before = tr_when_word(s, k - 1).cls;
    if (before == C_ABOUT && tr_when_word(s, k - 2).cls == C_AT) before = C_AT; /* at approximately 1130 */
    bool led = before == C_AT || before == C_TO || before == C_UNTIL || before == C_BY || before == C_FROM ||
               before == C_BETWEEN || before == C_AND || before == C_ABOUT || before == C_SINCE;
    if (h.suffix == S_Z) out->zone = 0;
    struct word next = tr_when_word(s, end);
    if (next.cls == C_NONE && end < s->to && !s->upper) led = false; /* at 1600 Pennsylvania Avenue */
    if (!tail(s, &end, &out->zone) && h.suffix != S_Z &&
        !(led && (h.value < 1000 || (before == C_AT && (h.value < 1900 || h.value > 2100)))))
        return false;
    set(out, k, end, h.value / 100, h.value % 100, true, true);
    return true;
}

/* 18.00 GMT, 6.30 p.m.: with a stop the digits are one token, and need what follows. */
static bool with_stop(const struct scan *s, uint32_t k, struct spec *out)
{
    tr_str text = tr_token_text(s->t, k);
    tr_str minutes = text, hours = tr_str_cut(&minutes, '.');
    int64_t h = 0, m = 0;
    bool told = false;
    if (minutes.n != 2 || hours.n > 2 || !tr_str_to_i64(hours, &h) || !tr_str_to_i64(minutes, &m)) return false;
    if (h < 0 || h > 24 || m < 0 || m > 59) return false;
    uint32_t end = k + 1;
    int hour = (int)h;
    if (!half_of_day(s, S_NONE, &hour, &end, &told)) return false;
    if (!tail(s, &end, &out->zone) && !told) return false;
    set(out, k, end, hour, (int)m, true, told);
    return true;
}

/* 17h30, 9h */
static bool with_h(const struct scan *s, uint32_t k, struct spec *out)
{
    tr_str minutes = tr_token_text(s->t, k), hours = tr_str_cut(&minutes, 'h');
    int64_t h = 0, m = 0;
    if (!minutes.p || minutes.n != 2 || hours.n == 0 || hours.n > 2) return false;
    if (!tr_str_to_i64(hours, &h) || !tr_str_to_i64(minutes, &m) || h < 0 || h > 24 || m < 0 || m > 59) return false;
    uint32_t end = k + 1;
    (void)tail(s, &end, &out->zone);
    set(out, k, end, (int)h, (int)m, true, true);
    return true;
}

/* 3 in the morning */
static bool in_the_morning(const struct scan *s, uint32_t k, struct word h, struct spec *out)
{
    struct word part = tr_when_word(s, k + 3);
    if (h.digits > 2 || h.value < 1 || h.value > 12 || h.suffix != S_NONE) return false;
    if (tr_when_word(s, k + 1).cls != C_IN || tr_when_word(s, k + 2).cls != C_THE || part.cls != C_PART) return false;
    if (part.value != P_MORNING && part.value != P_AFTERNOON && part.value != P_EVENING) return false;
    int hour = h.value % 12 + (part.value == P_MORNING ? 0 : 12);
    set(out, k, k + 4, hour, 0, false, true);
    return true;
}

static bool one_clock(const struct scan *s, uint32_t k, struct spec *out)
{
    struct word h = tr_when_word(s, k);
    if (h.cls == C_CARD && tr_when_word(s, k + 1).cls == C_OCLOCK) {
        h.digits = 1;
        return hour_alone(s, k, h, out);
    }
    if (h.cls != C_NUMBER) return false;
    if (with_h(s, k, out) || in_the_morning(s, k, h, out)) return true;
    return with_colon(s, k, h, out) || hour_alone(s, k, h, out) || four_digits(s, k, h, out) || with_stop(s, k, out);
}

bool tr_when_clock(const struct scan *s, uint32_t k, struct spec *out)
{
    struct spec c = tr_when_spec(k, BASE_NONE), again = c;
    if (!one_clock(s, k, &c) || c.clock > 24 * 60) return false;
    /* "(0700 GMT)": the same time by another clock */
    if (tr_when_is_mark(s, c.end, '(') && one_clock(s, c.end + 1, &again) && tr_when_is_mark(s, again.end, ')'))
        c.end = again.end + 1;
    out->first = k;
    out->end = c.end;
    out->clock = c.clock;
    out->clock_minute = c.clock_minute;
    out->half_told = c.half_told;
    out->zone = c.zone;
    return true;
}
