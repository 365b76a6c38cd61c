/* SPDX-License-Identifier: Apache-2.0
 *
 * A sentence -> its dates: finds where one begins, joins two ends of a range, looks at the preposition before it, resolves
 * it and turns local time into instants. What single dates look like is in when_point.c and the files it calls. */
#include "text/when.h"

#include "text/when_parts.h"

static const tr_str grain_names[] = {
    [G_MINUTE] = TR_LIT("minute"), [G_HOUR] = TR_LIT("hour"), [G_PART] = TR_LIT("part_of_day"),
    [G_DAY] = TR_LIT("day"),       [G_WEEK] = TR_LIT("week"), [G_MONTH] = TR_LIT("month"),
    [G_SEASON] = TR_LIT("season"), [G_YEAR] = TR_LIT("year"), [G_DECADE] = TR_LIT("decade"),
    [G_NONE] = TR_LIT(""),
};
static const tr_str basis_names[] = { TR_LIT(""), TR_LIT("explicit"), TR_LIT("anchored"), TR_LIT("inferred") };

/* ---- instants ---------------------------------------------------------------------------- */

static tr_time instant(const struct tr_tz *tz, int64_t minutes, int zone)
{
    tr_time wall = minutes * 60 * TR_SECOND;
    if (zone != ZONE_HERE) return wall - (tr_time)zone * 60 * TR_SECOND;
    struct tr_clock c = tr_clock_of(NULL, wall);
    return tr_time_of(tz, c.year, c.month, c.day, c.hour, c.minute, c.second);
}

static tr_str unit_name(enum unit u)
{
    static const enum grain grains[] = {
        [U_NONE] = G_NONE,   [U_MINUTE] = G_MINUTE,  [U_HOUR] = G_HOUR,     [U_DAY] = G_DAY,
        [U_WEEK] = G_WEEK,   [U_MONTH] = G_MONTH,    [U_YEAR] = G_YEAR,     [U_DECADE] = G_DECADE,
        [U_WEEKEND] = G_DAY, [U_FORTNIGHT] = G_WEEK, [U_CENTURY] = G_DECADE
    };
    return grain_names[grains[u]];
}

/* A preposition before a date opens one of its ends. */
struct lead {
    enum cls cls; /* C_NONE: none */
    uint32_t end; /* the date begins here, or some words on */
};

static bool goes_on(const struct scan *s,
                    uint32_t k) /* a noun follows: "after the 2015 talks", "by Wednesday's vote" */
{
    if (k >= s->to) return false;
    struct word w = tr_when_word(s, k);
    return (s->t->list.v[k].flags & TR_TOK_POSSESSIVE) || (w.cls == C_NONE && !(s->t->list.v[k].flags & TR_TOK_MARK));
}

static void open_ends(const struct scan *s, const struct lead *lead, const struct spec *d, enum tr_tense tense,
                      const struct val *v, struct tr_when_mention *m)
{
    bool clock = v->grain <= G_HOUR && !(m->flags & TR_WHEN_RANGE);
    bool midnight = d->part == P_MIDNIGHT && d->clock == NO_CLOCK;
    const tr_time whole_day = midnight && !d->clock_only ? TR_DAY : 0;
    switch (lead->cls) {
    case C_SINCE: m->open_to = true; break;
    case C_FROM:
        m->open_to = tense == TR_TENSE_FUTURE || tense == TR_TENSE_PRESENT || clock || lead->end - d->first == 1;
        break;
    case C_BY:
        if (goes_on(s, d->end) && (s->t->list.v[d->end].flags & TR_TOK_POSSESSIVE)) return;
        m->open_from = true;
        break;
    case C_UNTIL: m->open_from = true; break;
    case C_BEFORE:
        if (goes_on(s, d->end)) return;
        m->open_from = true;
        m->span.to = m->span.from;
        break;
    case C_AFTER:
        if (goes_on(s, d->end) || v->grain > G_DAY) return;
        m->open_to = true;
        m->span.from = clock ? m->span.from : m->span.to;
        break;
    default: return;
    }
    if (m->open_from && clock) m->span.to = m->span.from + whole_day;
    if (lead->cls == C_BEFORE && clock) m->span.to = m->span.from;
    if (m->open_from) m->span.from = TR_TIME_NONE;
    if (m->open_to) m->span.to = TR_TIME_MAX;
}

/* ---- one sentence ------------------------------------------------------------------------ */

struct work {
    struct scan s;
    struct tr_arena *a;
    struct tr_when_anchor *anchor;
    struct tr_whens *out;
    struct lead lead;
};

static void remember(struct work *w, const struct spec *d, const struct val *v)
{
    int64_t day = v->from / 1440 - (v->from % 1440 < 0);
    if (v->grain > G_DAY || d->clock_only) return;
    w->s.sentence_day = day;
    if (d->base != BASE_STEP || d->from_last) { /* "a truck was blown up 3 days ago" is told in passing */
        w->s.told = w->anchor->told = day;
        w->anchor->has_told = true;
    }
    w->s.last = day;
    w->s.have_last = true;
    w->anchor->last = (tr_span){ instant(w->anchor->tz, day * 1440, ZONE_HERE),
                                 instant(w->anchor->tz, (day + 1) * 1440, ZONE_HERE) };
}

static bool push_date(struct work *w, const struct spec *d, const struct val *v, uint32_t end, enum tr_tense tense)
{
    struct tr_when_mention m = { .first = d->first,
                                 .n = end - d->first,
                                 .kind = TR_WHEN_DATE,
                                 .flags = v->flags,
                                 .span = TR_ALWAYS,
                                 .other = TR_ALWAYS,
                                 .granularity = grain_names[v->grain],
                                 .basis = basis_names[v->basis],
                                 .amount = TR_UNKNOWN };
    if (v->anchored_to_nothing) {
        m.flags |= TR_WHEN_NO_ANCHOR;
        m.granularity = grain_names[G_NONE];
        return TR_PUSH(w->a, &w->out->list, m);
    }
    m.span = (tr_span){ instant(w->anchor->tz, v->from, v->zone), instant(w->anchor->tz, v->to, v->zone) };
    if (v->other)
        m.other = (tr_span){ instant(w->anchor->tz, v->other_from, v->zone),
                             instant(w->anchor->tz, v->other_to, v->zone) };
    if (tr_when_about(&w->s, d->first)) m.flags |= TR_WHEN_APPROXIMATE;
    if (w->lead.cls != C_NONE && !(m.flags & TR_WHEN_RANGE)) {
        struct spec whole = *d;
        whole.end = end;
        open_ends(&w->s, &w->lead, &whole, tense, v, &m);
    }
    remember(w, d, v);
    return TR_PUSH(w->a, &w->out->list, m);
}

static bool push_other(struct work *w, const struct spec *d)
{
    struct tr_when_mention m = { .first = d->first,
                                 .n = d->end - d->first,
                                 .kind = d->kind,
                                 .flags = d->flags,
                                 .span = TR_ALWAYS,
                                 .other = TR_ALWAYS,
                                 .granularity = unit_name(d->unit),
                                 .amount = d->kind == TR_WHEN_DURATION || d->kind == TR_WHEN_EVENT ? d->amount
                                                                                                   : TR_UNKNOWN };
    return TR_PUSH(w->a, &w->out->list, m);
}

/* Reads what begins at k; *end stays k when nothing does. False at the arena's cap. */
static bool one(struct work *w, uint32_t k, uint32_t *end)
{
    const struct scan *s = &w->s;
    struct spec a, b;
    struct val v;
    bool between = w->lead.cls == C_BETWEEN, from = w->lead.cls == C_FROM;
    if (tr_when_night_between(s, k, &a, end)) {
        enum tr_tense tense = tr_when_tense_of(s, k, *end);
        if (tr_when_resolve(s, &a, tense, &v)) return push_date(w, &a, &v, *end, tense);
        *end = k;
    }
    if (tr_when_evenings(s, k, &a, &b) || tr_when_days_then_month(s, k, &a, &b)) {
        enum tr_tense tense = tr_when_tense_of(s, k, b.end);
        if (tr_when_resolve_range(s, &a, &b, tense, &v)) return *end = b.end, push_date(w, &a, &v, b.end, tense);
    }
    bool point = tr_when_day_in_list(s, k, &a) || tr_when_point(s, k, &a);
    if (!point && !tr_when_amounts(s, k, &a)) return true;
    if (point && a.kind == TR_WHEN_DATE) {
        struct spec first = a;
        if (tr_when_day_and_times(s, &first, &b) || tr_when_find_second(s, &a, between, from, &b)) {
            enum tr_tense tense = tr_when_tense_of(s, k, b.end);
            if (tr_when_resolve_range(s, &first, &b, tense, &v))
                return *end = b.end, push_date(w, &first, &v, b.end, tense);
        }
        tr_when_borrow_day(s, &a);
        if (a.base == BASE_STEP) w->lead.cls = C_NONE; /* Arabic: "before three days" is three days ago */
        enum tr_tense tense = tr_when_tense_of(s, k, a.end);
        bool ahead = from || w->lead.cls == C_UNTIL ||
                     w->lead.cls == C_BY; /* closed from Saturday, stays until Sunday */
        if (ahead && (tense == TR_TENSE_PRESENT || (!from && tense == TR_TENSE_UNKNOWN))) tense = TR_TENSE_FUTURE;
        if (tr_when_resolve(s, &a, tense, &v)) {
            bool ok = push_date(w, &a, &v, a.end, tense), month_first = tr_when_word(s, k).cls == C_MONTH;
            while (ok && month_first && tr_when_day_more(s, &a) && tr_when_resolve(s, &a, tense, &v))
                ok = push_date(w, &a, &v, a.end, tense);
            if (!ok) return false;
            *end = w->out->list.v[w->out->list.n - 1].first + w->out->list.v[w->out->list.n - 1].n;
            return true;
        }
        if (a.base != BASE_STEP) return true;
        a.kind = TR_WHEN_EVENT; /* "two days later", and no day was named */
    }
    if (a.kind == TR_WHEN_DATE) return true;
    *end = a.end;
    return push_other(w, &a);
}

static bool begins(struct word w, bool abroad)
{
    switch (w.cls) {
    case C_MONTH:
    case C_WEEKDAY:
    case C_WEEKDAYS:
    case C_DAY:
    case C_TONIGHT:
    case C_OVERNIGHT:
    case C_PART:
    case C_MOD:
    case C_UNITS:
    case C_SEASON:
    case C_EDGE:
    case C_QUARTER_N:
    case C_THE:
    case C_A:
    case C_EVERY:
    case C_TIMES:
    case C_ORD:
    case C_VAGUE:
    case C_HOLIDAY:
    case C_HIJRI:
    case C_FISCAL:
    case C_CARD:
    case C_TENS:
    case C_NUMBER: return true;
    case C_MARK: return w.value == '\'' || w.value == 0xE2;
    case C_UNIT: return abroad || w.value >= U_WEEK; /* at year's end */
    default: return false;
    }
}

/* "the", "a", "this" and their like begin a date only before another word of time: most stand before something else. */
static bool stands_alone(const struct scan *s, uint32_t k, struct word w)
{
    return (w.cls == C_THE || w.cls == C_A || w.cls == C_MOD) && tr_when_word(s, k + w.n).cls == C_NONE;
}

static bool leads(enum cls c)
{
    return c == C_SINCE || c == C_FROM || c == C_UNTIL || c == C_BY || c == C_BEFORE || c == C_AFTER || c == C_BETWEEN;
}

static bool walk(struct work *w)
{
    for (uint32_t k = w->s.from; k < w->s.to;) {
        struct word word = tr_when_word(&w->s, k);
        uint32_t end = k;
        if (leads(word.cls)) {
            w->lead = (struct lead){ word.cls, k + word.n };
            k += word.n;
            continue;
        }
        bool passes = word.cls == C_THE || word.cls == C_ABOUT || word.cls == C_AT || word.cls == C_ON ||
                      word.cls == C_IN;
        bool tried = begins(word, word.cls == C_UNIT && tr_when_foreign(&w->s, k)) && !stands_alone(&w->s, k, word);
        if (tried && !one(w, k, &end)) return false;
        if (end > k) {
            k = end;
            w->lead.cls = C_NONE;
            continue;
        }
        if (!passes) w->lead.cls = C_NONE;
        k += word.cls == C_ABOUT ? word.n : 1;
    }
    return true;
}

static bool all_upper(const struct tr_tokens *t, uint32_t first, uint32_t n)
{
    uint32_t words = 0, up = 0;
    for (uint32_t k = first; k < first + n; k++) {
        if (!(t->list.v[k].flags & TR_TOK_WORD) || t->list.v[k].n < 2) continue;
        words++;
        up += (t->list.v[k].flags & TR_TOK_UPPER) != 0;
    }
    return words >= 2 && up * 5 >= words * 4;
}

static int64_t local_day(const struct tr_tz *tz, tr_time t)
{
    struct tr_clock c = tr_clock_of(tz, t);
    return tr_when_days(c.year, c.month, c.day);
}

tr_rc tr_when_find(struct tr_arena *a, const struct tr_when_words *words, const struct tr_tokens *t, uint32_t first,
                   uint32_t n, struct tr_when_anchor *anchor, const struct tr_when_tense *tense, struct tr_whens *out,
                   struct tr_error *err)
{
    struct work w = { .a = a, .anchor = anchor, .out = out };
    w.s = (struct scan){ .words = words,
                         .time = tr_str_is(anchor->lang, "tr") ? &words->time_tr : &words->time,
                         .t = t,
                         .from = first,
                         .to = first + n,
                         .upper = all_upper(t, first, n),
                         .day_first = tr_str_is(anchor->order, "dmy"),
                         .month_first = tr_str_is(anchor->order, "mdy"),
                         .sentence_day = INT64_MIN,
                         .told = anchor->has_told ? anchor->told : INT64_MIN,
                         .tense = tense };
    if (anchor->day.from != TR_TIME_NONE) {
        w.s.have_doc = true;
        w.s.doc = local_day(anchor->tz, anchor->day.from);
    }
    if (anchor->last.from != TR_TIME_NONE) {
        w.s.have_last = true;
        w.s.last = local_day(anchor->tz, anchor->last.from);
    }
    return walk(&w) ? TR_OK : tr_fail(err, TR_NOMEM, "text: no room for more than %zu dates", out->list.n);
}
