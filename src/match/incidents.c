/* SPDX-License-Identifier: Apache-2.0
 *
 * incidents.c: reports -> incidents. Groups the copies of one native id; flags likely repeats.
 * Near-copies of texts and the same event in several sources are the work of a later step. */
#include "truce/match.h"

#include <stdlib.h>

static const size_t SCRATCH_ROOM = (size_t)16 << 30; /* address space, not memory */

static bool can_be_incident(const struct tr_report *r)
{
    return r->kind == TR_REPORT || r->kind == TR_OBSERVATION || r->kind == TR_ACCESS;
}

/* Dataset and id are joined by a unit separator, which neither may hold (readers refuse control characters). */
static tr_str native_key(struct tr_arena *a, const struct tr_report *r)
{
    if (r->native.id.n == 0) return r->id;
    return tr_str_format(a, TR_FMT "\x1f" TR_FMT, TR_ARG(r->native.dataset), TR_ARG(r->native.id));
}

/* The dataset's own row tells best what the dataset says; a record that only refers to it comes second. */
static bool is_own_row(const struct tr_report *r)
{
    return r->native.id.n > 0 && tr_str_eq(r->source, r->native.dataset);
}

struct member {
    const struct tr_report *report;
    bool partisan;
};
struct group {
    TR_LIST(struct member) members;
};

static tr_rc make_groups(struct tr_arena *a, struct tr_report *const *reports, const bool *partisan, size_t n,
                         struct group **out, size_t *n_out, struct tr_error *err)
{
    struct tr_map seen = { .arena = a };
    struct group *groups = tr_new(a, struct group, n ? n : 1);
    size_t count = 0;

    if (!groups) return tr_fail(err, TR_NOMEM, "match: no room for %zu reports", n);
    for (size_t k = 0; k < n; k++) {
        if (!can_be_incident(reports[k])) continue;
        tr_str key = native_key(a, reports[k]);
        size_t at = count;
        if (!key.p) return tr_fail(err, TR_NOMEM, "match: no room for a key");
        if (!tr_map_get(&seen, key, &at)) {
            count++;
            if (!tr_map_put(&seen, key, at)) return tr_fail(err, TR_NOMEM, "match: no room for %zu groups", count);
        }
        struct member m = { reports[k], partisan && partisan[k] };
        if (!TR_PUSH(a, &groups[at].members, m)) return tr_fail(err, TR_NOMEM, "match: no room for a group");
    }
    *out = groups;
    *n_out = count;
    return TR_OK;
}

/* How much a member tells: the act, and the doer; a party's word comes last. */
static int weight(const struct member *m)
{
    const struct tr_report *r = m->report;
    bool says_act = r->act.n > 0 && !tr_str_is(r->act, "lethal_force_unspecified");
    return (m->partisan ? 0 : 4) + (says_act ? 2 : 0) + (r->directed ? 1 : 0);
}

/* Metres of doubt about the place, by which members are compared; coarse kinds come after all points. */
static double doubt_m(const struct tr_place *p)
{
    switch (p->kind) {
    case TR_PLACE_NORMAL: return 2 * p->radius_m;
    case TR_PLACE_DISC: return p->radius_m;
    case TR_PLACE_SECTOR: return p->range_m[1];
    default: return 1e7 + (double)p->kind;
    }
}

static bool tells_more(const struct member *x, const struct member *y)
{
    if (weight(x) != weight(y)) return weight(x) > weight(y);
    double dx = doubt_m(&x->report->place), dy = doubt_m(&y->report->place);
    if (tr_cmp_double(dx, dy)) return dx < dy;
    return is_own_row(x->report) && !is_own_row(y->report);
}

/* Members come by id, so the first of equals has the smallest. */
static const struct tr_report *pick_facts(const struct group *g)
{
    const struct member *best = &g->members.v[0];
    for (size_t k = 1; k < g->members.n; k++)
        if (tells_more(&g->members.v[k], best)) best = &g->members.v[k];
    return best->report;
}

/* "sohr" and "SOHR" are one voice. */
static bool has_voice(struct tr_arena *a, struct tr_strs list, tr_str voice)
{
    struct tr_arena mark = *a;
    tr_str key = tr_fold(a, voice);
    bool found = false;
    for (size_t k = 0; k < list.n && !found; k++) found = tr_str_eq(tr_fold(a, list.v[k]), key);
    *a = mark;
    return found;
}

static bool same_assertion(const struct tr_assertion *x, const struct tr_assertion *y)
{
    return tr_str_eq(x->by, y->by) && tr_str_eq(x->says, y->says) && tr_str_eq(x->about, y->about) &&
           tr_str_eq(x->told_by, y->told_by) && x->evidenced == y->evidenced;
}

static bool add_assertion(struct tr_arena *a, struct tr_report *into, const struct tr_assertion *x)
{
    for (size_t k = 0; k < into->assertions.n; k++)
        if (same_assertion(&into->assertions.v[k], x)) return true;
    return TR_PUSH(a, &into->assertions, *x);
}

/* What one member tells, with what the others assert and whose voices stand behind them all. */
static const struct tr_report *together(struct tr_arena *a, const struct group *g, const struct tr_report *facts)
{
    struct tr_report *r = tr_new(a, struct tr_report, 1);
    size_t voices = 0;
    for (size_t k = 0; k < g->members.n; k++) voices += g->members.v[k].report->voices.n;
    if (!r) return NULL;
    *r = *facts;
    memset(&r->assertions, 0, sizeof r->assertions);
    r->voices = (struct tr_strs){ tr_new(a, tr_str, voices + 1), 0 };
    if (!r->voices.v) return NULL;
    for (size_t k = 0; k < g->members.n; k++) {
        const struct tr_report *m = g->members.v[k].report;
        for (size_t x = 0; x < m->assertions.n; x++)
            if (!add_assertion(a, r, &m->assertions.v[x])) return NULL;
        for (size_t v = 0; v < m->voices.n; v++)
            if (!has_voice(a, r->voices, m->voices.v[v])) r->voices.v[r->voices.n++] = m->voices.v[v];
    }
    return r;
}

static tr_str incident_id(struct tr_arena *a, tr_str member)
{
    struct tr_sha s;
    tr_sha_begin(&s);
    tr_sha_text(&s, TR_STR("incident"));
    tr_sha_text(&s, member);
    return tr_id(a, 'i', tr_sha_end(&s));
}

static bool fill(struct tr_arena *a, const struct group *g, struct tr_incident *out)
{
    /* Reports come sorted by id and are pushed in that order, so member 0 is the smallest. */
    out->reports = tr_new(a, const struct tr_report *, g->members.n);
    if (!out->reports) return false;
    for (; out->n < g->members.n; out->n++) {
        out->reports[out->n] = g->members.v[out->n].report;
        out->flags |= out->reports[out->n]->flags;
    }
    out->facts = pick_facts(g);
    if (out->n > 1) out->facts = together(a, g, out->facts);
    if (!out->facts) return false;
    out->killed = out->facts->counts[TR_KILLED];
    out->id = incident_id(a, out->reports[0]->id);
    return out->id.p != NULL;
}

/* ---- possibly the same -------------------------------------------------------------------- */

static int cmp_i64(int64_t a, int64_t b) { return (a > b) - (a < b); }

static int cmp_counts(const struct tr_report *x, const struct tr_report *y)
{
    for (size_t k = 0; k < TR_COUNTED; k++) {
        int c = cmp_i64(x->counts[k].best, y->counts[k].best);
        if (c) return c;
    }
    return 0;
}

static int cmp_refs(const struct tr_ref *x, size_t nx, const struct tr_ref *y, size_t ny)
{
    if (nx != ny) return nx < ny ? -1 : 1;
    for (size_t k = 0; k < nx; k++) {
        int c = tr_str_cmp(x[k].code, y[k].code);
        if (!c) c = tr_str_cmp(x[k].name, y[k].name);
        if (c) return c;
    }
    return 0;
}

static int cmp_sides(const struct tr_report *x, const struct tr_report *y)
{
    int c = cmp_refs(x->actor.v, x->actor.n, y->actor.v, y->actor.n);
    return c ? c : cmp_refs(x->target.v, x->target.n, y->target.v, y->target.n);
}

/* Same dataset, place, sides and tally side by side, in time order: neighbours can then be compared. */
static int by_likeness(const void *left, const void *right)
{
    const struct tr_report *x = (*(struct tr_incident *const *)left)->facts;
    const struct tr_report *y = (*(struct tr_incident *const *)right)->facts;
    int c = tr_str_cmp(x->native.dataset, y->native.dataset);
    if (!c) c = tr_str_cmp(x->place.name, y->place.name);
    if (!c) c = tr_cmp_double(x->place.at.lon, y->place.at.lon);
    if (!c) c = tr_cmp_double(x->place.at.lat, y->place.at.lat);
    if (!c) c = tr_str_cmp(x->act, y->act);
    if (!c) c = cmp_sides(x, y);
    if (!c) c = cmp_counts(x, y);
    if (!c) c = cmp_i64(x->when.from, y->when.from);
    return c ? c : tr_str_cmp(x->id, y->id);
}

static bool possibly_same(const struct tr_report *x, const struct tr_report *y)
{
    bool alike = x->native.dataset.n > 0 && tr_str_eq(x->native.dataset, y->native.dataset) && x->place.name.n > 0 &&
                 tr_str_eq(x->place.name, y->place.name) && x->counts[TR_KILLED].best > 0 && cmp_counts(x, y) == 0 &&
                 cmp_sides(x, y) == 0;
    if (!alike || x->when.from == TR_TIME_NONE || y->when.from == TR_TIME_NONE) return false;
    tr_time gap = y->when.from - x->when.from;
    return gap >= 0 && gap <= TR_DAY + TR_DAY / 12; /* a day, and the hour that clocks may change by */
}

static bool flag_repeats(struct tr_arena *a, struct tr_incident *v, size_t n)
{
    struct tr_incident **order = tr_new(a, struct tr_incident *, n ? n : 1);
    if (!order) return false;
    for (size_t k = 0; k < n; k++) order[k] = &v[k];
    qsort(order, n, sizeof *order, by_likeness);
    for (size_t k = 1; k < n; k++) {
        if (!possibly_same(order[k - 1]->facts, order[k]->facts)) continue;
        order[k - 1]->flags |= 1u << TR_FLAG_POSSIBLY_SAME;
        order[k]->flags |= 1u << TR_FLAG_POSSIBLY_SAME;
    }
    return true;
}

static int by_id(const void *left, const void *right)
{
    return tr_str_cmp(((const struct tr_incident *)left)->id, ((const struct tr_incident *)right)->id);
}

static tr_rc match_in(struct tr_arena *a, struct tr_arena *scratch, struct tr_report *const *reports,
                      const bool *partisan, size_t n, struct tr_incident **out, size_t *n_out, struct tr_error *err)
{
    struct group *groups = NULL;
    size_t count = 0;
    TR_TRY(make_groups(scratch, reports, partisan, n, &groups, &count, err));

    struct tr_incident *v = tr_new(a, struct tr_incident, count ? count : 1);
    if (!v) return tr_fail(err, TR_NOMEM, "match: no room for %zu incidents", count);
    for (size_t k = 0; k < count; k++)
        if (!fill(a, &groups[k], &v[k])) return tr_fail(err, TR_NOMEM, "match: no room for an id");
    if (!flag_repeats(scratch, v, count))
        return tr_fail(err, TR_NOMEM, "match: no room to compare %zu incidents", count);
    qsort(v, count, sizeof *v, by_id);
    *out = v;
    *n_out = count;
    return TR_OK;
}

/* Groups and the order of comparison are larger than the incidents: they live apart and go when these are made. */
tr_rc tr_match(struct tr_arena *a, struct tr_report *const *reports, const bool *partisan, size_t n,
               struct tr_incident **out, size_t *n_out, struct tr_error *err)
{
    struct tr_arena scratch;
    TR_TRY(tr_arena_open(&scratch, SCRATCH_ROOM, err));
    scratch.fuse = a->fuse; /* failure tests reach these allocations as well */
    tr_rc rc = match_in(a, &scratch, reports, partisan, n, out, n_out, err);
    tr_arena_close(&scratch);
    return rc;
}
