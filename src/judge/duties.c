/* SPDX-License-Identifier: Apache-2.0
 *
 * Duties and deadlines as of a moment -> one finding each, from what is reported of their performance,
 * from posts that were opened, and from what was watched at all. Acts that breach a duty are judged
 * with the incidents (judge.c); the words are left to the message catalogue. */
#include "judge/duty_decide.h"
#include "judge/facts.h"

struct duty {
    const struct tr_judge_setup *s;
    struct tr_arena *a;
    const struct tr_work *w;
    const struct tr_prov *v;
    struct tr_duty_values known;
    const struct tr_report *done, *partly, *not_done, *post;
    size_t posts, voices, breaches;
    const struct tr_finding *breach; /* the last of them */
    struct tr_draft *draft;
};

static bool is_known(const struct duty *d, const struct tr_report *r)
{
    return r->when.from == TR_TIME_NONE || r->when.from < d->known.as_of;
}

static tr_time when_of(const struct duty *d, const struct tr_report *r)
{
    return r->when.from == TR_TIME_NONE ? d->known.as_of : r->when.from;
}

/* ---- what is reported of it -------------------------------------------------------------------- */

static bool is_of_duty(const struct duty *d, const struct tr_report *r)
{
    return r->special && r->special->duty.n &&
           (tr_str_eq(r->special->duty, d->v->p->id) || tr_str_eq(r->special->duty, d->v->p->duty));
}

/* The first time that it was done and partly done, the last time that it was not. */
static void take_performance(struct duty *d, const struct tr_report *r)
{
    const tr_time at = when_of(d, r);
    struct tr_duty_values *k = &d->known;
    d->voices++;
    if (tr_str_is(r->special->outcome, "done")) {
        if (k->done == TR_TIME_NONE || at < k->done) k->done = at, d->done = r;
    } else if (tr_str_is(r->special->outcome, "partly_done")) {
        if (k->partly == TR_TIME_NONE || at < k->partly) k->partly = at, d->partly = r;
    } else if (tr_str_is(r->special->outcome, "not_done")) {
        if (k->not_done == TR_TIME_NONE || at > k->not_done) k->not_done = at, d->not_done = r;
    }
}

static bool in_zones(const struct duty *d, size_t report)
{
    const tr_indexes *zones = &d->v->p->zones;
    const struct tr_report *r = d->w->reports[report];
    if (!zones->n) return true;
    for (size_t k = 0; k < zones->n; k++) {
        if (zones->v[k] >= d->s->g->zones.n) continue;
        if (r->special && r->special->zone.n && tr_str_eq(r->special->zone, d->s->g->zones.v[zones->v[k]].id))
            return true;
        const struct tr_in_zone *in = d->w->located ? tr_jd_in(&d->w->located[report], zones->v[k], false) : NULL;
        if (in && in->p >= 0.5) return true;
    }
    return false;
}

static void take_post(struct duty *d, size_t report)
{
    const struct tr_report *r = d->w->reports[report];
    if (d->v->p->modality != TR_ESTABLISH || !r->special || tr_str_is(r->special->status, "closed") ||
        !in_zones(d, report))
        return;
    /* only a duty to set up posts is done by opening one */
    if (tr_str_find(d->v->p->duty, TR_STR("post")) == TR_NOT_FOUND &&
        tr_str_find(d->v->p->duty, TR_STR("checkpoint")) == TR_NOT_FOUND)
        return;
    d->posts++;
    if (!d->post || when_of(d, r) < when_of(d, d->post)) d->post = r;
}

static void take_coverage(struct duty *d, const struct tr_report *r)
{
    if (!r->special || r->special->share < 0) return;
    bool any = !r->special->zone.n || !d->v->p->zones.n;
    for (size_t k = 0; k < d->v->p->zones.n; k++)
        any |= d->v->p->zones.v[k] < d->s->g->zones.n &&
               tr_str_eq(r->special->zone, d->s->g->zones.v[d->v->p->zones.v[k]].id);
    if (any && r->special->share > d->known.watched) d->known.watched = tr_round6(r->special->share);
}

static void take_reports(struct duty *d)
{
    for (size_t k = 0; k < d->w->n_reports; k++) {
        const struct tr_report *r = d->w->reports[k];
        if (!is_known(d, r)) continue;
        if (r->kind == TR_PERFORMANCE && is_of_duty(d, r)) take_performance(d, r);
        else if (r->kind == TR_POST) take_post(d, k);
        else if (r->kind == TR_COVERAGE && (d->known.deadline == TR_TIME_NONE || r->when.to > d->known.deadline))
            take_coverage(d, r);
    }
    if (d->post && (d->known.done == TR_TIME_NONE || when_of(d, d->post) < d->known.done))
        d->known.done = when_of(d, d->post), d->done = d->post;
}

/* Incidents that were judged a breach of this very duty. They speak against whoever says that it was done. */
static void take_breaches(struct duty *d, size_t provision)
{
    for (size_t k = 0; k < d->w->n_findings; k++) {
        const struct tr_finding *f = &d->w->findings[k];
        if (f->provision != provision || f->incident_index == TR_NONE || f->verdict != TR_VIOLATION) continue;
        tr_time at = when_of(d, d->w->incidents[f->incident_index].facts);
        d->breaches++;
        if (!d->breach || at > d->known.breached) d->known.breached = at, d->breach = f;
    }
}

/* ---- the trail --------------------------------------------------------------------------------- */

static tr_str iso(const struct duty *d, tr_time t)
{
    return t == TR_TIME_NONE || t == TR_TIME_MAX ? (tr_str){ 0 } : tr_time_iso(d->a, t);
}

static void tell_performance(const struct duty *d, tr_rule_id rule, const struct tr_report *r)
{
    if (!r) return;
    struct tr_draft_reason *x = tr_jd_reason(d->draft, rule, 1, 1, 1);
    tr_jd_arg(x, "source", r->source);
    tr_jd_arg(x, "when", iso(d, when_of(d, r)));
    tr_jd_row(x, r->id);
}

static void tell_duty(const struct duty *d)
{
    struct tr_draft_reason *x = tr_jd_reason(d->draft, TR_R_DUTY, 1, 1, 1);
    tr_jd_arg(x, "as_of", iso(d, d->known.as_of));
    if (d->known.deadline != TR_TIME_NONE) tr_jd_arg(x, "deadline", iso(d, d->known.deadline));
    tr_jd_arg(x, "duty", d->v->p->duty);
    if (d->known.since != TR_TIME_NONE) tr_jd_arg(x, "since", iso(d, d->known.since));
    tr_jd_row(x, d->v->p->id);
    tell_performance(d, TR_R_DUTY_DONE, d->done);
    tell_performance(d, TR_R_DUTY_PARTLY, d->partly);
    tell_performance(d, TR_R_DUTY_NOT_DONE, d->not_done);
    if (d->breaches) {
        x = tr_jd_reason(d->draft, TR_R_DUTY_BREACHED, 1, 1, 1);
        tr_jd_arg(x, "n", tr_str_format(d->a, "%zu", d->breaches));
        tr_jd_arg(x, "when", iso(d, d->known.breached));
        tr_jd_row(x, d->breach->incident);
    }
    if (d->posts) {
        x = tr_jd_reason(d->draft, TR_R_DUTY_POSTS, 1, 1, 1);
        tr_jd_arg(x, "n", tr_str_format(d->a, "%zu", d->posts));
        tr_jd_arg(x, "since", iso(d, when_of(d, d->post)));
        tr_jd_row(x, d->post->id);
    }
    if (d->known.watched < 0) tr_jd_reason(d->draft, TR_R_DUTY_NO_COVERAGE, 0, 0, 1);
    else
        tr_jd_arg(tr_jd_reason(d->draft, TR_R_DUTY_COVERAGE, d->known.watched, d->known.watched, 1), "share",
                  tr_jd_number(d->a, d->known.watched));
}

/* A duty that only one reading finds in the text: under the others there is none. */
static tr_rc tell_reading(const struct duty *d, struct tr_finding *out, struct tr_error *err)
{
    const struct tr_when when = d->v->p->when;
    if (when.reading >= d->s->g->readings.n) return TR_OK;
    const struct tr_reading *reading = &d->s->g->readings.v[when.reading];
    out->by_reading.v = tr_new(d->a, struct tr_by_reading, reading->values.n + 1);
    if (!out->by_reading.v) return tr_fail(err, TR_NOMEM, "judge: no room for the readings of a duty");
    for (size_t k = 0; k < reading->values.n; k++) {
        tr_str name = tr_str_format(d->a, TR_FMT "=" TR_FMT, TR_ARG(reading->id), TR_ARG(reading->values.v[k].id));
        out->by_reading.v[k] = (struct tr_by_reading){ name, TR_OUTSIDE_SCOPE, TR_LIT("act"), 0 };
        if (k != when.value) continue;
        out->by_reading.v[k] = (struct tr_by_reading){ name, out->verdict, out->detail, out->p_violation };
        tr_jd_arg(tr_jd_reason(d->draft, TR_R_DUTY_READING, 1, 0, 1), "reading", name);
    }
    out->by_reading.n = out->by_reading.cap = reading->values.n;
    return TR_OK;
}

static tr_str duty_id(const struct duty *d)
{
    struct tr_sha sha;
    tr_sha_begin(&sha);
    tr_sha_text(&sha, TR_STR("duty"));
    tr_sha_text(&sha, d->s->g->id);
    tr_sha_text(&sha, d->v->p->id);
    return tr_id(d->a, 'f', tr_sha_end(&sha));
}

static tr_rc judge_duty(struct duty *d, size_t provision, struct tr_finding *out, struct tr_error *err)
{
    struct tr_draft draft;
    struct tr_duty_decision decision;
    draft.arena = d->a;
    draft.n = 0;
    d->draft = &draft;
    take_reports(d);
    take_breaches(d, provision);
    tr_jd_decide_duty(&d->known, d->s->params, &decision);
    *out = (struct tr_finding){ .id = duty_id(d),
                                .incident_index = TR_NONE,
                                .provision = provision,
                                .verdict = decision.verdict,
                                .detail = tr_str_of(decision.detail),
                                .p_violation = decision.p_violation,
                                .p_scope = decision.verdict != TR_OUTSIDE_SCOPE,
                                .flip = TR_LIT("duty"),
                                .flip_to = { 1, 0 },
                                .params = d->s->params->version };
    out->verdict_out = out->verdict_back = out->verdict;
    out->zone = d->v->p->zones.n == 1 ? d->v->p->zones.v[0] : TR_NONE;
    out->p_happened = tr_round6(d->voices || d->posts ? d->s->params->v[TR_P_PRIOR_UNKNOWN] : 0);
    out->level = tr_jd_level(out->p_happened, d->voices, d->s->params);
    tell_duty(d);
    tr_rc rc = tell_reading(d, out, err);
    d->draft = NULL;
    return rc == TR_OK ? tr_jd_reasons_done(&draft, NULL, 0, out, err) : rc;
}

static tr_rc push_duty(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_work *w, size_t provision,
                       tr_findings *out, struct tr_error *err)
{
    struct duty d = { .s = s, .a = a, .w = w, .v = &s->prov[provision] };
    struct tr_finding one;
    d.known = (struct tr_duty_values){ w->as_of,     d.v->span.from, d.v->p->deadline, TR_TIME_NONE,
                                       TR_TIME_NONE, TR_TIME_NONE,   TR_TIME_NONE,     -1 };
    TR_TRY(judge_duty(&d, provision, &one, err));
    return TR_PUSH(a, out, one) ? TR_OK : tr_fail(err, TR_NOMEM, "judge: no room for the findings on duties");
}

tr_rc tr_judge_duties(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_work *w, tr_findings *out,
                      struct tr_error *err)
{
    out->v = NULL;
    out->n = out->cap = 0;
    for (size_t k = 0; k < s->g->provisions.n; k++) {
        const struct tr_provision *p = &s->g->provisions.v[k];
        if ((p->modality == TR_OBLIGE || p->modality == TR_ESTABLISH) && p->duty.n)
            TR_TRY(push_duty(s, a, w, k, out, err));
    }
    return TR_OK;
}
