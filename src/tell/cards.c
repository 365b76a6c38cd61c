/* SPDX-License-Identifier: Apache-2.0
 *
 * Findings -> one card a zone: verdicts, doubt, change, deadlines, origins, what a moved line would do.
 * Coverage comes from special.c. Which numbers mean what: docs/tell.md. */
#include "bulletin.h"

#include <math.h>
#include <stdlib.h>

static const double level = .90;

/* ---- named counts ------------------------------------------------------------------------------- */

struct told_count *counts_at(struct tr_arena *a, told_counts *list, struct tr_map *index, tr_str name)
{
    size_t at;
    if (tr_map_get(index, name, &at)) return &list->v[at];
    if (!TR_PUSH(a, list, ((struct told_count){ .name = name })) || !tr_map_put(index, name, list->n - 1)) return NULL;
    return &list->v[list->n - 1];
}

void count_add(struct told_count *c, const struct told_incident *i)
{
    c->n++;
    c->by[i->verdict]++;
    c->killed += count_known(i->killed.best);
    c->civilians += count_known(i->civilians.best);
}

static int by_count(const void *x, const void *y)
{
    const struct told_count *a = x, *b = y;
    if (a->n != b->n) return a->n < b->n ? 1 : -1;
    return tr_str_cmp(a->name, b->name);
}

void counts_sort(told_counts *list)
{
    if (list->n) qsort(list->v, list->n, sizeof *list->v, by_count);
}

/* ---- one zone ------------------------------------------------------------------------------------ */

struct here { /* what the findings of one incident say of one zone */
    tr_verdict verdict, out, back;
    double p, p_high; /* they differ where the readings do */
    bool any, by_reading;
};

static struct here look(const struct tr_bulletin *b, const struct told_incident *i, size_t zone)
{
    struct here h = { TR_VERDICTS, TR_VERDICTS, TR_VERDICTS, 0, 0, false, false };
    for (size_t k = i->first; k < i->first + i->n; k++) {
        const struct told_finding *f = &b->findings[k];
        if (f->zone != zone) continue;
        h.any = true;
        if (f->verdict < h.verdict) h.verdict = f->verdict;
        if (f->out < h.out) h.out = f->out;
        if (f->back < h.back) h.back = f->back;
        struct interval p = violation_span(f);
        if (p.low > h.p) h.p = p.low;
        if (p.high > h.p_high) h.p_high = p.high;
        h.by_reading |= p.high > p.low;
    }
    return h;
}

struct told_here { /* an incident in a zone, in the order of incidents */
    size_t incident;
    struct here is;
};
typedef TR_LIST(struct told_here) heres;

/* One pass over the findings sorts incidents into zones, so that many zones cost nothing. */
static bool sort_out(struct gate *g, const struct tr_bulletin *b, heres *zones)
{
    for (size_t k = 0; k < b->n_incidents; k++) {
        const struct told_incident *i = &b->incidents[k];
        for (size_t j = i->first; j < i->first + i->n; j++) {
            size_t zone = b->findings[j].zone;
            if (zone >= b->n_zones) continue;
            heres *z = &zones[zone];
            if (z->n && z->v[z->n - 1].incident == k) continue;
            if (!TR_PUSH(g->a, z, ((struct told_here){ k, look(b, i, zone) }))) return false;
        }
    }
    return true;
}

static bool card_counts(struct gate *g, const struct tr_bulletin *b, const heres *in, struct told_zone *z)
{
    struct tr_map index = { .arena = g->a };
    double *p = tr_new(g->a, double, in->n + 1), *high = tr_new(g->a, double, in->n + 1);
    if (!p || !high) return false;
    for (size_t k = 0; k < in->n; k++) {
        const struct told_incident *i = &b->incidents[in->v[k].incident];
        const struct here *h = &in->v[k].is;
        z->n++;
        z->by[h->verdict]++;
        z->killed += count_known(i->killed.best);
        z->civilians += count_known(i->civilians.best);
        z->moved_out += h->out != h->verdict;
        z->moved_back += h->back != h->verdict;
        z->expected += p[k] = h->p;
        z->expected_high += high[k] = h->p_high;
        z->by_reading |= h->by_reading;
        struct told_count *c = counts_at(g->a, &z->origins, &index, i->origin);
        if (!c) return false;
        count_add(c, i);
    }
    counts_sort(&z->origins);
    z->doubt = poisson_binomial(g->a, p, in->n, level);
    z->doubt_high = z->by_reading ? poisson_binomial(g->a, high, in->n, level) : z->doubt;
    return true;
}

/* Rates are of the days on which the zone was there and time has passed. */
static double days_of(const struct told_zone *z, tr_span period, tr_time as_of)
{
    tr_span s = tr_span_common(period, z->span);
    if (as_of != TR_TIME_NONE && s.to > as_of) s.to = as_of;
    if (s.from == TR_TIME_NONE || s.to == TR_TIME_MAX || s.to <= s.from) return 0;
    return (double)(s.to - s.from) / (double)TR_DAY;
}

static int64_t violations_in_period(const struct tr_bulletin *b, const heres *in)
{
    int64_t n = 0;
    for (size_t k = 0; k < in->n; k++)
        n += in->v[k].is.verdict == TR_VIOLATION && b->incidents[in->v[k].incident].in_period;
    return n;
}

/* ---- months of a whole case -------------------------------------------------------------------------- */

static tr_span month_of(const struct tr_tz *tz, tr_time t)
{
    struct tr_clock c = tr_clock_of(tz, t);
    bool last = c.month == 12;
    return (tr_span){ tr_time_of(tz, c.year, c.month, 1, 0, 0, 0),
                      tr_time_of(tz, c.year + last, last ? 1 : c.month + 1, 1, 0, 0, 0) };
}

static int64_t violations_in(const struct tr_bulletin *b, const heres *in, tr_span span)
{
    int64_t n = 0;
    for (size_t k = 0; k < in->n; k++)
        n += in->v[k].is.verdict == TR_VIOLATION && tr_span_has(span, b->incidents[in->v[k].incident].when.from);
    return n;
}

/* The last month that is over and in which something was recorded here; both months under the agreement. */
static void card_months(const struct tr_bulletin *b, const heres *in, struct told_zone *z)
{
    tr_time over = month_of(b->tz, b->as_of).from, last = TR_TIME_NONE;
    tr_time began = z->span.from > b->period.from ? z->span.from : b->period.from;
    for (size_t k = 0; k < in->n; k++) {
        tr_time at = b->incidents[in->v[k].incident].when.from;
        if (at != TR_TIME_NONE && at < over && at > last) last = at;
    }
    if (last == TR_TIME_NONE || began == TR_TIME_NONE) return;
    tr_span now = month_of(b->tz, last), then = month_of(b->tz, now.from - TR_DAY);
    if (then.from < began) return;
    z->in_month = violations_in(b, in, now);
    z->in_month_before = violations_in(b, in, then);
    if (!z->in_month && !z->in_month_before) return; /* two months without any say nothing of a change */
    z->month = now;
    z->month_before = then;
    z->ratio = rate_ratio(z->in_month, (double)(now.to - now.from) / (double)TR_DAY, z->in_month_before,
                          (double)(then.to - then.from) / (double)TR_DAY, level);
}

/* What was no zone for part of the period before has nothing to be compared with. */
static bool was_there_before(const struct tr_bulletin *b, const struct told_zone *z)
{
    return z->span.from <= b->before.from && z->span.to >= b->before.to;
}

static void card_rates(const struct tr_bulletin *b, const heres *in, struct told_zone *z)
{
    double days = days_of(z, b->period, b->as_of), before = days_of(z, b->before, b->as_of);
    int64_t now = violations_in_period(b, in);
    z->rate30 = (struct interval){ -1, -1 };
    if (days > 0) {
        struct interval mean = garwood(now, level);
        z->rate30 = (struct interval){ mean.low * 30 / days, mean.high * 30 / days };
    }
    if (!b->comparable || !was_there_before(b, z) || !(days > 0) || !(before > 0)) {
        z->before = -1;
        if (b->whole && b->as_of != TR_TIME_NONE) card_months(b, in, z);
        return;
    }
    z->ratio = rate_ratio(now, days, z->before, before, level);
}

/* Apparent violations of the period before, from the same work: same rules, same knowledge. */
static void count_before(struct gate *g, struct tr_bulletin *b)
{
    const struct tr_work *w = g->w;
    size_t *last = tr_new(g->a, size_t, b->n_zones + 1);
    for (size_t k = 0; k < b->n_zones; k++) b->zones[k].before = 0;
    if (!last) g->full = true;
    for (size_t k = 0; last && k < w->n_findings; k++) {
        const struct tr_finding *f = &w->findings[k];
        if (f->zone >= b->n_zones || f->verdict != TR_VIOLATION || f->incident_index >= w->n_incidents) continue;
        if (gate_holds_back(g, &w->incidents[f->incident_index])) continue;
        tr_time at = w->incidents[f->incident_index].facts->when.from;
        if (at == TR_TIME_NONE || at < b->before.from || at >= b->before.to) continue;
        if (last[f->zone] == f->incident_index + 1) continue; /* an incident counts once a zone */
        last[f->zone] = f->incident_index + 1;
        b->zones[f->zone].before++;
    }
}

/* ---- deadlines -------------------------------------------------------------------------------------- */

static bool is_in(const tr_indexes *list, size_t value)
{
    for (size_t k = 0; k < list->n; k++)
        if (list->v[k] == value) return true;
    return false;
}

static int by_deadline(const void *x, const void *y)
{
    const struct told_clock *a = x, *b = y;
    if (a->deadline != b->deadline) return a->deadline < b->deadline ? -1 : 1;
    return a->finding < b->finding ? -1 : a->finding > b->finding;
}

static bool card_clocks(struct gate *g, struct tr_bulletin *b, size_t zone)
{
    struct told_zone *z = &b->zones[zone];
    for (size_t k = 0; k < b->n_duties; k++) {
        const struct told_finding *f = &b->duties[k];
        if (f->provision >= b->n_provisions) continue;
        const struct tr_provision *p = &g->w->agreement->provisions.v[f->provision];
        if (p->deadline == TR_TIME_NONE || (f->zone != zone && !is_in(&p->zones, zone))) continue;
        /* A duty that binds in several zones has a finding for each: only the own one is shown. */
        if (f->zone != zone && f->zone != TR_NONE) continue;
        int64_t days = (int64_t)floor((double)(p->deadline - b->as_of) / (double)TR_DAY);
        if (!TR_PUSH(g->a, &z->clocks, ((struct told_clock){ k, p->deadline, days }))) return false;
    }
    if (z->clocks.n) qsort(z->clocks.v, z->clocks.n, sizeof *z->clocks.v, by_deadline);
    return true;
}

bool cards_fill(struct gate *g, struct tr_bulletin *b)
{
    heres *zones = tr_new(g->a, heres, b->n_zones + 1);
    if (!zones || !sort_out(g, b, zones)) return false;
    if (b->comparable) count_before(g, b);
    for (size_t k = 0; k < b->n_zones; k++) {
        if (!card_counts(g, b, &zones[k], &b->zones[k]) || !card_clocks(g, b, k)) return false;
        card_rates(b, &zones[k], &b->zones[k]);
    }
    return true;
}
