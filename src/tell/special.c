/* SPDX-License-Identifier: Apache-2.0
 *
 * Records that are no incidents -> their places in the bulletin: what was watched (into the zone
 * cards), the sides' own tallies, denied access, totals. None of them is judged or summed up. */
#include "bulletin.h"

#include <stdlib.h>

static const double covers_from = .5; /* a watch belongs to a zone in which most of its place lies */

static bool is_told(const struct tr_bulletin *b, tr_span when)
{
    return b->whole || tr_span_overlaps(when, b->period) || tr_span_has(b->period, when.from);
}

static tr_span told_span(struct gate *g, tr_span s) { return (tr_span){ gate_time(g, s.from), gate_time(g, s.to) }; }

/* ---- coverage --------------------------------------------------------------------------------- */

static double length_of(tr_span s)
{
    if (s.from == TR_TIME_NONE || s.to == TR_TIME_MAX || s.to <= s.from) return 0;
    return (double)(s.to - s.from);
}

/* Hours add up. Shares are weighted with the time that they speak of: half of the place watched for
 * a tenth of the period is .05. */
static void add_coverage(const struct tr_bulletin *b, struct told_zone *z, const struct tr_report *r)
{
    const struct tr_special *s = r->special;
    double part = tr_span_share(r->when, b->period), all = length_of(b->period);
    z->coverage_rows++;
    if (s->hours >= 0) z->hours = (z->hours < 0 ? 0 : z->hours) + s->hours * part;
    if (s->share < 0 || !(all > 0)) return;
    double share = s->share * length_of(tr_span_common(r->when, b->period)) / all;
    z->share = (z->share < 0 ? 0 : z->share) + share;
    if (z->share > 1) z->share = 1;
}

static void tell_coverage(struct gate *g, struct tr_bulletin *b, const struct tr_report *r, const struct tr_located *l)
{
    size_t zone;
    if (!r->special || !tr_span_overlaps(r->when, b->period)) return;
    if (r->special->zone.n && tr_map_get(&g->agreed, r->special->zone, &zone) && zone < b->n_zones &&
        tr_str_eq(b->zones[zone].id, r->special->zone)) {
        add_coverage(b, &b->zones[zone], r);
        return;
    }
    for (size_t k = 0; l && k < l->zones.n; k++)
        if (l->zones.v[k].zone < b->n_zones && l->zones.v[k].p >= covers_from)
            add_coverage(b, &b->zones[l->zones.v[k].zone], r);
}

/* ---- tallies, access, totals ---------------------------------------------------------------------- */

static tr_str area_or_name(const struct told_place *p) { return p->name.n ? p->name : p->area; }

static bool tell_tally(struct gate *g, struct tr_bulletin *b, const struct tr_report *r, const struct tr_located *l)
{
    (void)l;
    if (!r->special || g->audience == TR_PUBLIC) return true; /* it names who is counted as responsible */
    struct told_tally t = { .by = gate_actor(g, r->special->by),
                            .of = gate_actor(g, r->special->of),
                            .source = gate_origin(g, r),
                            .id = r->id,
                            .when = r->when,
                            .total = r->counts[TR_VIOLATIONS].best,
                            .parts = r->special->parts.v,
                            .n_parts = r->special->parts.n };
    return TR_PUSH(g->a, &b->tallies, t);
}

static bool tell_access(struct gate *g, struct tr_bulletin *b, const struct tr_report *r, const struct tr_located *l)
{
    struct told_place at = gate_place(g, r, l);
    struct told_access x = { .id = r->id,
                             .outcome = r->special ? r->special->outcome : TR_STR(""),
                             .by = r->special ? gate_actor(g, r->special->by) : TR_STR(""),
                             .place = area_or_name(&at),
                             .text = gate_foreign(g, r->text),
                             .when = told_span(g, r->when) };
    return TR_PUSH(g->a, &b->access, x);
}

/* A data set and a table made from it may hold the same total: it is told once. */
static bool is_repeated(struct gate *g, const struct tr_report *r)
{
    size_t at;
    if (!r->native.id.n) return false;
    tr_str key = tr_str_format(g->a, TR_FMT ":" TR_FMT, TR_ARG(r->native.dataset), TR_ARG(r->native.id));
    if (key.n && tr_map_get(&g->totals, key, &at)) return true;
    if (!key.n || !tr_map_put(&g->totals, key, 0)) g->full = true;
    return false;
}

static bool tell_total(struct gate *g, struct tr_bulletin *b, const struct tr_report *r, const struct tr_located *l)
{
    if (is_repeated(g, r)) return true;
    struct told_place at = gate_place(g, r, l);
    struct told_total t = { .id = r->id,
                            .name = at.name,
                            .area = at.area,
                            .origin = gate_origin(g, r),
                            .when = told_span(g, r->when),
                            .killed = r->counts[TR_KILLED] };
    b->n_aggregates++;
    return TR_PUSH(g->a, &b->aggregates, t);
}

/* ---- order ------------------------------------------------------------------------------------------ */

static int time_order(tr_span a, tr_span b, tr_str x, tr_str y)
{
    if (a.from != b.from) return a.from < b.from ? -1 : 1;
    return tr_str_cmp(x, y);
}

/* Side by side: the tallies of one day stand together. */
static int by_tally(const void *x, const void *y)
{
    const struct told_tally *a = x, *b = y;
    if (a->when.from != b->when.from) return a->when.from < b->when.from ? -1 : 1;
    int c = tr_str_cmp(a->by, b->by);
    return c ? c : tr_str_cmp(a->id, b->id);
}

static int by_access(const void *x, const void *y)
{
    const struct told_access *a = x, *b = y;
    return time_order(a->when, b->when, a->id, b->id);
}

static int by_toll(const void *x, const void *y)
{
    const struct told_total *a = x, *b = y;
    int64_t m = count_known(a->killed.best), n = count_known(b->killed.best);
    if (m != n) return m < n ? 1 : -1;
    return time_order(a->when, b->when, a->id, b->id);
}

/* A report that a text told of says so where other rows name their dataset (docs/text.md). */
static void count_text(struct tr_bulletin *b, const struct tr_report *r)
{
    b->n_documents += r->kind == TR_DOCUMENT;
    if (r->document) b->n_claims += (int64_t)r->document->claims.n;
    b->n_told += r->kind != TR_DOCUMENT && tr_str_is(r->native.dataset, "text");
}

bool special_fill(struct gate *g, struct tr_bulletin *b)
{
    static bool (*const tellers[TR_KINDS])(struct gate *, struct tr_bulletin *, const struct tr_report *,
                                           const struct tr_located *) = {
        [TR_TALLY] = tell_tally, [TR_ACCESS] = tell_access, [TR_AGGREGATE] = tell_total
    };
    const struct tr_work *w = g->w;
    for (size_t k = 0; k < w->n_reports; k++) {
        const struct tr_report *r = w->reports[k];
        const struct tr_located *l = w->located ? &w->located[k] : NULL;
        count_text(b, r);
        if (r->kind == TR_COVERAGE) tell_coverage(g, b, r, l);
        else if (tellers[r->kind] && is_told(b, r->when) && !gate_holds_report(g, r) && !tellers[r->kind](g, b, r, l))
            return false;
    }
    if (b->tallies.n) qsort(b->tallies.v, b->tallies.n, sizeof *b->tallies.v, by_tally);
    if (b->access.n) qsort(b->access.v, b->access.n, sizeof *b->access.v, by_access);
    if (b->aggregates.n) qsort(b->aggregates.v, b->aggregates.n, sizeof *b->aggregates.v, by_toll);
    return true;
}
