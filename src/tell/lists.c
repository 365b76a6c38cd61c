/* SPDX-License-Identifier: Apache-2.0
 *
 * Told incidents -> tables by origin, dyad and area; the timeline's bins; what was judged otherwise in
 * the bulletin before; names for the map. */
#include "bulletin.h"

#include <stdlib.h>

enum { DAYS_BY_DAY = 62, DAYS_BY_WEEK = 400, BINS_MAX = 2000, LABELS_MAX = 400 };

/* ---- tables -------------------------------------------------------------------------------------- */

/* Neutral: the order of two parties says nothing of who began, so a dyad has one name, whichever way
 * round a row gives it. */
static tr_str dyad_of(struct gate *g, const struct told_incident *i)
{
    if (g->audience == TR_PUBLIC) return TR_STR("");
    tr_str unknown = words_get(g->words, "tell.unknown_party");
    tr_str one = i->actor.n ? i->actor : unknown, two = i->target.n ? i->target : unknown;
    if (tr_str_cmp(one, two) > 0) {
        tr_str swap = one;
        one = two;
        two = swap;
    }
    return tr_str_format(g->a, TR_FMT " \xE2\x80\x93 " TR_FMT, TR_ARG(one), TR_ARG(two));
}

static bool table_add(struct gate *g, told_counts *list, struct tr_map *index, tr_str name,
                      const struct told_incident *i)
{
    struct told_count *c = counts_at(g->a, list, index, name);
    if (c) count_add(c, i);
    return c;
}

static bool tables(struct gate *g, struct tr_bulletin *b)
{
    struct tr_map origins = { .arena = g->a }, dyads = { .arena = g->a }, areas = { .arena = g->a };
    tr_str nowhere = words_get(g->words, "tell.area_unknown");
    for (size_t k = 0; k < b->n_incidents; k++) {
        const struct told_incident *i = &b->incidents[k];
        tr_str area = i->place.area.n ? i->place.area : nowhere, dyad = dyad_of(g, i);
        if (!table_add(g, &b->origins, &origins, i->origin, i) || !table_add(g, &b->areas, &areas, area, i))
            return false;
        if (g->audience != TR_PUBLIC && !table_add(g, &b->dyads, &dyads, dyad, i)) return false;
    }
    counts_sort(&b->origins);
    counts_sort(&b->areas);
    counts_sort(&b->dyads);
    return true;
}

/* ---- timeline -------------------------------------------------------------------------------------- */

static tr_time next_month(const struct tr_tz *tz, tr_time t)
{
    struct tr_clock c = tr_clock_of(tz, t);
    return c.month == 12 ? tr_time_of(tz, c.year + 1, 1, 1, 0, 0, 0) : tr_time_of(tz, c.year, c.month + 1, 1, 0, 0, 0);
}

/* Half a day past the seventh midnight is in the right day whatever the clock was changed to. */
static tr_time next_days(const struct tr_tz *tz, tr_time t, int days)
{
    return tr_day_of(tz, t + days * TR_DAY + TR_DAY / 2).from;
}

static tr_time first_bin(const struct tr_bulletin *b, tr_time from)
{
    struct tr_clock c = tr_clock_of(b->tz, from);
    if (tr_str_is(b->bin_unit, "month")) return tr_time_of(b->tz, c.year, c.month, 1, 0, 0, 0);
    tr_span day = tr_day_of(b->tz, from);
    return tr_str_is(b->bin_unit, "week") ? tr_day_of(b->tz, day.from - c.weekday * TR_DAY + TR_DAY / 2).from
                                          : day.from;
}

static tr_time next_bin(const struct tr_bulletin *b, tr_time from)
{
    if (tr_str_is(b->bin_unit, "month")) return next_month(b->tz, from);
    return next_days(b->tz, from, tr_str_is(b->bin_unit, "week") ? 7 : 1);
}

/* From the first incident of the case (at the earliest when the agreement began) to the as-of. */
static tr_span case_span(const struct gate *g, const struct tr_bulletin *b)
{
    tr_span s = { b->period.from, b->period.to };
    tr_time agreed = TR_TIME_MAX, first = TR_TIME_MAX;
    for (size_t k = 0; k < g->w->agreement->instruments.n; k++)
        if (g->w->agreement->instruments.v[k].force.from < agreed)
            agreed = g->w->agreement->instruments.v[k].force.from;
    for (size_t k = 0; k < g->w->n_incidents; k++) {
        tr_time at = g->w->incidents[k].facts->when.from;
        if (at != TR_TIME_NONE && at >= agreed && at < first) first = at;
    }
    if (first < s.from) s.from = first;
    if (b->as_of != TR_TIME_NONE && b->as_of > s.to) s.to = b->as_of;
    return s;
}

static bool open_bins(struct gate *g, struct tr_bulletin *b)
{
    tr_span s = case_span(g, b);
    if (s.from == TR_TIME_NONE || s.to == TR_TIME_MAX || s.to <= s.from) return true;
    int64_t days = (s.to - s.from) / TR_DAY;
    b->bin_unit = days <= DAYS_BY_DAY ? TR_STR("day") : days <= DAYS_BY_WEEK ? TR_STR("week") : TR_STR("month");
    tr_time at = first_bin(b, s.from);
    while (at < s.to && b->bins.n < BINS_MAX) {
        tr_time next = next_bin(b, at);
        if (next <= at) break;
        if (!TR_PUSH(g->a, &b->bins, ((struct told_bin){ .span = { at, next } }))) return false;
        at = next;
    }
    return true;
}

static struct told_bin *bin_at(struct tr_bulletin *b, tr_time t)
{
    size_t low = 0, high = b->bins.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (b->bins.v[middle].span.to <= t) low = middle + 1;
        else high = middle;
    }
    return low < b->bins.n && b->bins.v[low].span.from <= t ? &b->bins.v[low] : NULL;
}

/* The verdict by which each incident of a work is counted once; TR_VERDICTS when it has no finding. */
static tr_verdict *verdicts_of(struct tr_arena *a, const struct tr_work *w)
{
    tr_verdict *v = tr_new(a, tr_verdict, w->n_incidents + 1);
    if (!v) return NULL;
    for (size_t k = 0; k < w->n_incidents; k++) v[k] = TR_VERDICTS;
    for (size_t k = 0; k < w->n_findings; k++) {
        size_t i = w->findings[k].incident_index;
        if (i < w->n_incidents && w->findings[k].verdict < v[i]) v[i] = w->findings[k].verdict;
    }
    for (size_t k = 0; k < w->n_incidents; k++)
        if (v[k] == TR_VERDICTS) v[k] = TR_NOT_ASSESSED;
    return v;
}

static void fill_bins(struct gate *g, struct tr_bulletin *b, const tr_verdict *verdicts)
{
    for (size_t k = 0; k < g->w->n_incidents; k++) {
        tr_time at = g->w->incidents[k].facts->when.from;
        struct told_bin *bin = at == TR_TIME_NONE ? NULL : bin_at(b, at);
        if (!bin || gate_holds_back(g, &g->w->incidents[k])) continue;
        bin->n++;
        bin->by[verdicts[k]]++;
    }
}

/* ---- reclassified -------------------------------------------------------------------------------------- */

static bool compare_incident(struct gate *g, struct tr_bulletin *b, const struct tr_map *told, tr_str id,
                             tr_verdict was, tr_verdict is)
{
    size_t at = TR_NONE;
    if (was == is) return true;
    if (!tr_map_get(told, id, &at)) at = TR_NONE;
    return TR_PUSH(g->a, &b->changes, ((struct told_change){ id, was, is, at }));
}

/* Both works are sorted by id: one walk finds what came, what went and what is judged otherwise. */
static bool compare_works(struct gate *g, struct tr_bulletin *b, const struct tr_work *was, const tr_verdict *now)
{
    struct tr_map told = { .arena = g->a };
    const tr_verdict *then = verdicts_of(g->a, was);
    if (!then) return false;
    for (size_t k = 0; k < b->n_incidents; k++)
        if (!tr_map_put(&told, b->incidents[k].id, k)) return false;
    size_t i = 0, j = 0;
    b->has_previous = true;
    while (i < was->n_incidents || j < g->w->n_incidents) {
        int c = i == was->n_incidents    ? 1
                : j == g->w->n_incidents ? -1
                                         : tr_str_cmp(was->incidents[i].id, g->w->incidents[j].id);
        bool held = c >= 0 && gate_holds_back(g, &g->w->incidents[j]);
        if (c == 0 && !held && !compare_incident(g, b, &told, was->incidents[i].id, then[i], now[j])) return false;
        b->n_gone += c < 0;
        b->n_new += c > 0 && !held;
        i += c <= 0;
        j += c >= 0;
    }
    return true;
}

/* ---- names on the map ------------------------------------------------------------------------------------ */

static bool labels(struct gate *g, struct tr_bulletin *b)
{
    static const char *const kinds[] = { "city", "town" };
    const struct tr_agreement *ag = g->w->agreement;
    for (size_t round = 0; round < TR_COUNT(kinds); round++)
        for (size_t k = 0; k < ag->places.n && b->labels.n < LABELS_MAX; k++) {
            const struct tr_known_place *p = &ag->places.v[k];
            if (!tr_str_is(p->kind, kinds[round]) || !p->names.n || !tr_point_valid(p->at)) continue;
            tr_str name = p->names.v[0];
            for (size_t j = 0; g->words->rtl && j < p->names.n && !words_turns_round(name); j++)
                if (words_turns_round(p->names.v[j])) name = p->names.v[j];
            if (!TR_PUSH(g->a, &b->labels, ((struct told_label){ name, p->at }))) return false;
        }
    return true;
}

bool lists_fill(struct gate *g, struct tr_bulletin *b, const struct tr_work *previous)
{
    tr_verdict *now = verdicts_of(g->a, g->w);
    if (!now || !tables(g, b) || !open_bins(g, b) || !labels(g, b)) return false;
    fill_bins(g, b, now);
    return !previous || compare_works(g, b, previous, now);
}
