/* SPDX-License-Identifier: Apache-2.0
 *
 * solve.c: the reports of a case, as known at a moment -> incidents and findings. A pure function of
 * the stored reports, the agreement and the parameters: neither arrival order nor workers show. */
#include "run/run_parts.h"

#include "truce/match.h"
#include "truce/process.h"
#include "truce/weigh.h"

#include <stdlib.h>

struct solving {
    const struct tr_shared *shared;
    struct tr_work *work;
    struct tr_crew *crew;
    struct tr_locate_memo **memos; /* per worker */
    size_t *by_place;              /* reports, those of one place side by side */
    tr_findings *found;            /* per incident */
    const struct tr_progress *progress;
};

/* ---- reports -> places --------------------------------------------------------------------- */

static int by_place(const void *left, const void *right, void *reports)
{
    struct tr_report *const *v = reports;
    const struct tr_place *x = &v[*(const size_t *)left]->place, *y = &v[*(const size_t *)right]->place;
    int c = tr_cmp_double(x->at.lon, y->at.lon); /* an unknown point is not a number */
    if (!c) c = tr_cmp_double(x->at.lat, y->at.lat);
    return c ? c : tr_str_cmp(x->name, y->name);
}

static tr_rc locate_one(void *self, struct tr_arena *a, size_t k, struct tr_error *err)
{
    struct solving *s = self;
    size_t at = s->by_place[k];
    return tr_locate_with(s->shared->locator, s->memos[a - s->crew->arenas], a, s->work->reports[at],
                          &s->work->located[at], err);
}

/* Datasets put thousands of rows on a few hundred points: side by side, each worker's memory serves best. */
static tr_rc locate_all(struct tr_arena *a, struct solving *s, struct tr_error *err)
{
    size_t n = s->work->n_reports;
    s->by_place = tr_new(a, size_t, n + 1);
    s->memos = tr_new(a, struct tr_locate_memo *, s->crew->n);
    if (!s->by_place || !s->memos) return tr_fail(err, TR_NOMEM, "run: no room to place %zu reports", n);
    for (size_t k = 0; k < n; k++) s->by_place[k] = k;
    for (size_t k = 0; k < s->crew->n; k++) s->memos[k] = tr_locate_memo_open(&s->crew->arenas[k]);
    qsort_r(s->by_place, n, sizeof *s->by_place, by_place, s->work->reports);
    tr_tell_progress(s->progress, "placing reports", 0, (int64_t)n);
    return tr_crew_each(s->crew, n, locate_one, s, err);
}

/* The end of the local day of the last thing that is reported; an agreement without reports is judged at its start. */
static tr_time last_day(const struct tr_shared *s, const struct tr_work *w)
{
    tr_time last = TR_TIME_NONE;
    for (size_t k = 0; k < w->n_reports; k++) {
        tr_span when = w->reports[k]->when;
        if (when.to != TR_TIME_MAX && when.to > last) last = when.to > when.from ? when.to - 1 : when.to;
    }
    for (size_t k = 0; last == TR_TIME_NONE && k < s->agreement.instruments.n; k++)
        last = s->agreement.instruments.v[k].force.from;
    return tr_day_of(&s->agreement.tz, last).to;
}

/* ---- incidents ----------------------------------------------------------------------------- */

static int report_by_id(const void *key, const void *item)
{
    return tr_str_cmp(((const struct tr_report *)key)->id, (*(struct tr_report *const *)item)->id);
}

/* Is the report's source a party or a guarantor? Its word is not taken for the facts while there is another. */
static bool *partisans(struct tr_arena *a, const struct tr_work *w)
{
    bool *v = tr_new(a, bool, w->n_reports + 1);
    for (size_t k = 0; v && k < w->n_reports; k++) {
        struct tr_arena mark = *a;
        const struct tr_source *s = tr_source_find(w->sources, a, w->reports[k]->source);
        v[k] = s && (tr_str_is(s->cls, "party") || tr_str_is(s->cls, "guarantor"));
        *a = mark;
    }
    return v;
}

static tr_rc make_incidents(struct tr_arena *a, struct solving *s, struct tr_error *err)
{
    struct tr_work *w = s->work;
    bool *partisan = partisans(a, w);
    if (!partisan) return tr_fail(err, TR_NOMEM, "run: no room for %zu sources", w->n_reports);
    TR_TRY(tr_match(a, w->reports, partisan, w->n_reports, &w->incidents, &w->n_incidents, err));
    for (size_t k = 0; k < w->n_incidents; k++) {
        struct tr_incident *i = &w->incidents[k];
        struct tr_report **at = bsearch(i->facts, w->reports, w->n_reports, sizeof *w->reports, report_by_id);
        if (!at) return tr_fail(err, TR_BUG, "run: an incident's report is not among the reports");
        struct tr_arena mark = *a;
        i->located = &w->located[at - w->reports];
        i->flags |= i->located->flags;
        i->p_happened = tr_round6(tr_prior(w->sources, &s->shared->params, a, i->facts));
        *a = mark;
    }
    return TR_OK;
}

/* ---- process ------------------------------------------------------------------------------- */

static tr_rc make_ledger(struct tr_arena *a, struct solving *s, struct tr_error *err)
{
    struct tr_work *w = s->work;
    size_t documents = 0;
    for (size_t k = 0; k < w->n_reports; k++) documents += w->reports[k]->document != NULL;
    if (documents == 0) return TR_OK;
    struct tr_ledger *l = tr_new(a, struct tr_ledger, 1);
    if (!l) return tr_fail(err, TR_NOMEM, "run: no room for a ledger");
    w->ledger = l;
    return tr_process(a, (const struct tr_report *const *)w->reports, w->n_reports, w->agreement, w->as_of, l, err);
}

/* ---- findings ------------------------------------------------------------------------------ */

static tr_rc judge_one(void *self, struct tr_arena *a, size_t k, struct tr_error *err)
{
    struct solving *s = self;
    TR_TRY(tr_judge_incident(s->shared->judge, a, &s->work->incidents[k], s->work->as_of, &s->found[k], err));
    for (size_t f = 0; f < s->found[k].n; f++) s->found[k].v[f].incident_index = k;
    return TR_OK;
}

static tr_rc judge_all(struct tr_arena *a, struct tr_crew *crew, struct solving *s, struct tr_error *err)
{
    struct tr_work *w = s->work;
    tr_findings duties = { 0 };
    size_t n = 0;

    s->found = tr_new(a, tr_findings, w->n_incidents ? w->n_incidents : 1);
    if (!s->found) return tr_fail(err, TR_NOMEM, "run: no room for findings");
    tr_tell_progress(s->progress, "judging incidents", 0, (int64_t)w->n_incidents);
    TR_TRY(tr_crew_each(crew, w->n_incidents, judge_one, s, err));
    for (size_t k = 0; k < w->n_incidents; k++) n += s->found[k].n;
    w->findings = tr_new(a, struct tr_finding, n + s->shared->agreement.provisions.n + 1);
    if (!w->findings) return tr_fail(err, TR_NOMEM, "run: no room for %zu findings", n);
    for (size_t k = 0; k < w->n_incidents; k++)
        for (size_t f = 0; f < s->found[k].n; f++) w->findings[w->n_findings++] = s->found[k].v[f];
    /* Duties come after: what was judged a breach of one speaks against whoever says that it was done. */
    TR_TRY(tr_judge_duties(s->shared->judge, a, w, &duties, err));
    for (size_t f = 0; f < duties.n; f++) w->findings[w->n_findings++] = duties.v[f];
    return TR_OK;
}

tr_rc tr_solve(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *shared, struct tr_case *c,
               tr_time as_of, const struct tr_progress *progress, struct tr_work *w, struct tr_error *err)
{
    struct solving s = { .shared = shared, .work = w, .crew = crew, .progress = progress };

    if (as_of == TR_TIME_NONE) as_of = shared->settings.as_of;
    tr_time known = as_of == TR_TIME_NONE ? TR_TIME_MAX : as_of;
    *w = (struct tr_work){ .agreement = &shared->agreement,
                           .sources = &shared->sources,
                           .params = shared->params.version };
    struct tr_refused refused = { 0 };
    TR_TRY(tr_recall(a, crew, shared, c, known, w, &refused, err));
    w->located = tr_new(a, struct tr_located, w->n_reports + 1);
    if (!w->located) return tr_fail(err, TR_NOMEM, "run: no room to place %zu reports", w->n_reports);
    TR_TRY(locate_all(a, &s, err));
    w->as_of = as_of == TR_TIME_NONE ? last_day(shared, w) : as_of;
    TR_TRY(make_incidents(a, &s, err));
    TR_TRY(judge_all(a, crew, &s, err));
    TR_TRY(make_ledger(a, &s, err));
    TR_TRY(tr_case_get_set_aside(c, a, known, &w->set_aside, &w->n_set_aside, err));
    TR_TRY(tr_case_get_counts(c, known, w, err));
    return tr_add_refused(a, &refused, w, err);
}
