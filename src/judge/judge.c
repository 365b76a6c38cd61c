/* SPDX-License-Identifier: Apache-2.0
 *
 * One incident -> its findings: one for every provision and zone in which the act fits and scope is not
 * excluded, else one outside_scope that tells which provision came farthest. The conditions are asked
 * elsewhere; here is which of them to ask, and what becomes of the answers. */
#include "judge/facts.h"

struct hit {
    size_t provision, zone;
};
typedef TR_LIST(struct hit) hits;

struct farthest { /* the best of what does not fit */
    size_t provision, zone;
    int fits, rank;
};

/* How many of who, when and where fit; of equals, one that binds at the place tells more than one that
 * binds elsewhere, and one in force more than one that is not. */
static int fits_of(const struct tr_facts *f, const struct tr_values *v)
{
    const double max = f->s->params->v[TR_P_SCOPE_MAX];
    const int who = v->p[TR_V_ACTORS] > max, when = v->p[TR_V_TIME] > max;
    const int where = v->p[TR_V_PLACE] > max && v->p[TR_V_OUTSIDE] < 1 - max;
    return 4 * (who + when + where) + 2 * where + when;
}

static int rank_of(const char *detail)
{
    static const char *const order[] = { "act", "actors", "time", "place", "not_yet_due" };
    for (size_t k = 0; k < TR_COUNT(order); k++)
        if (!strcmp(order[k], detail)) return (int)k;
    return 0;
}

/* ---- which provisions and zones to ask -------------------------------------------------------- */

static tr_rc ask_one(const struct tr_facts *f, size_t provision, size_t zone, hits *out, struct farthest *far, struct tr_error *err)
{
    struct tr_outcome o;
    struct tr_arena mark = *f->arena;
    o.asked = o.touched = 0;
    o.capped = o.split = false;
    TR_TRY(tr_jd_ask_all(f, provision, zone, &o, err));
    *f->arena = mark;
    if (o.together.verdict == TR_OUTSIDE_SCOPE) {
        int rank = rank_of(o.together.detail), fits = fits_of(f, &o.cells[o.told].asked.v);
        if (fits > far->fits || (fits == far->fits && rank > far->rank)) *far = (struct farthest){ provision, zone, fits, rank };
        return TR_OK;
    }
    struct hit one = { provision, zone };
    return TR_PUSH(f->arena, out, one) ? TR_OK : tr_fail(err, TR_NOMEM, "judge: no room for the findings of incident " TR_FMT, TR_ARG(f->i->id));
}

static tr_rc ask_zones(const struct tr_facts *f, size_t provision, hits *out, struct farthest *far, struct tr_error *err)
{
    const tr_indexes *zones = &f->s->prov[provision].p->zones;
    size_t asked = 0;
    for (size_t k = 0; k < zones->n; k++) {
        if (zones->v[k] >= f->s->g->zones.n) continue;
        if (!tr_jd_in(f->at, zones->v[k], false) && !tr_jd_in(f->at, zones->v[k], true)) continue;
        TR_TRY(ask_one(f, provision, zones->v[k], out, far, err));
        asked++;
    }
    if (asked) return TR_OK;
    const bool placed = f->at && f->at->placed;
    return ask_one(f, provision, placed && zones->n ? zones->v[0] : TR_NONE, out, far, err);
}

static tr_rc ask_provisions(const struct tr_facts *f, hits *out, struct farthest *far, struct tr_error *err)
{
    const size_t np = f->s->g->provisions.n;
    for (size_t k = 0; k < f->s->judged.n; k++) {
        size_t provision = f->s->judged.v[k];
        if (f->act == TR_NONE || !f->s->fits[f->act * np + provision]) continue;
        TR_TRY(ask_zones(f, provision, out, far, err));
    }
    return TR_OK;
}

static void sort_hits(hits *h)
{
    for (size_t k = 1; k < h->n; k++)
        for (size_t m = k; m > 0; m--) {
            struct hit *a = &h->v[m - 1], *b = &h->v[m];
            if (a->provision < b->provision || (a->provision == b->provision && a->zone <= b->zone)) break;
            struct hit swap = *a;
            *a = *b;
            *b = swap;
        }
}

/* ---- findings -------------------------------------------------------------------------------- */

static tr_str finding_id(struct tr_arena *a, tr_str incident, tr_str provision, tr_str zone)
{
    struct tr_sha sha;
    tr_sha_begin(&sha);
    tr_sha_text(&sha, incident);
    tr_sha_text(&sha, provision);
    tr_sha_text(&sha, zone);
    return tr_id(a, 'f', tr_sha_end(&sha));
}

static void put_decision(const struct tr_decision *d, struct tr_finding *out)
{
    out->verdict = d->verdict;
    out->verdict_out = d->verdict_out;
    out->verdict_back = d->verdict_back;
    out->detail = tr_str_of(d->detail);
    out->p_violation = d->p_violation;
    out->p_exempt = d->p_exempt;
    out->p_scope = d->p_scope;
    out->flip = tr_str_of(d->flip);
    out->flip_to[0] = d->flip_to[0];
    out->flip_to[1] = d->flip_to[1];
}

static void put_incident(const struct tr_facts *f, struct tr_finding *out)
{
    const struct tr_agreement *g = f->s->g;
    out->incident = f->i->id;
    out->incident_index = TR_NONE;
    out->id = finding_id(f->arena, f->i->id, out->provision == TR_NONE ? (tr_str){ 0 } : g->provisions.v[out->provision].id,
                         out->zone == TR_NONE ? (tr_str){ 0 } : g->zones.v[out->zone].id);
    out->p_happened = tr_round6(f->i->p_happened);
    out->level = tr_jd_level(out->p_happened, tr_jd_voices(f->i), f->s->params);
    out->params = f->s->params->version;
}

/* `named`: the finding is of this provision; else the provision only came farthest. */
static tr_rc make_finding(const struct tr_facts *f, size_t provision, size_t zone, bool named, struct tr_finding *out, struct tr_error *err)
{
    struct tr_outcome o;
    o.asked = o.touched = 0;
    o.capped = o.split = false;
    TR_TRY(tr_jd_ask_all(f, provision, zone, &o, err));
    *out = (struct tr_finding){ .provision = named ? provision : TR_NONE, .zone = named ? zone : TR_NONE };
    put_decision(&o.together, out);
    put_incident(f, out);
    TR_TRY(tr_jd_parties(f, out, err));
    return tr_jd_reasons(f, provision, zone, &o, out, err);
}

/* No provision speaks of such an act at all. */
static tr_rc make_no_act(const struct tr_facts *f, struct tr_finding *out, struct tr_error *err)
{
    struct tr_draft draft = { .arena = f->arena };
    struct tr_values v = tr_jd_values_neutral();
    struct tr_decision d;
    v.p[TR_V_ACT] = 0;
    tr_jd_decide(&v, f->s->params, &d);
    *out = (struct tr_finding){ .provision = TR_NONE, .zone = TR_NONE };
    put_decision(&d, out);
    put_incident(f, out);
    struct tr_draft_reason *r = tr_jd_reason(&draft, TR_R_RECORD, f->i->p_happened, f->i->p_happened, f->i->p_happened);
    tr_jd_arg(r, "act", f->act_code);
    tr_jd_arg(r, "source", f->r->source);
    tr_jd_arg(r, "voices", tr_str_format(f->arena, "%zu", tr_jd_voices(f->i)));
    tr_jd_row(r, f->r->id);
    tr_jd_arg(tr_jd_reason(&draft, TR_R_ACT_NONE, 0, 0, 0), "act", f->act_code);
    TR_TRY(tr_jd_parties(f, out, err));
    return tr_jd_reasons_done(&draft, NULL, 0, out, err);
}

static tr_rc make_outside(const struct tr_facts *f, const struct farthest *far, struct tr_finding *out, struct tr_error *err)
{
    if (far->fits < 0) return make_no_act(f, out, err);
    return make_finding(f, far->provision, far->zone, far->rank == rank_of("not_yet_due"), out, err);
}

/* ---- the call -------------------------------------------------------------------------------- */

static bool is_judged_kind(tr_kind kind)
{
    return kind == TR_REPORT || kind == TR_OBSERVATION || kind == TR_ACCESS;
}

static tr_rc put_findings(const struct tr_facts *f, const hits *h, const struct farthest *far, tr_findings *out, struct tr_error *err)
{
    const size_t n = h->n ? h->n : 1;
    out->v = tr_new(f->arena, struct tr_finding, n);
    if (!out->v) return tr_fail(err, TR_NOMEM, "judge: no room for %zu findings of incident " TR_FMT, n, TR_ARG(f->i->id));
    if (!h->n) TR_TRY(make_outside(f, far, &out->v[0], err));
    for (size_t k = 0; k < h->n; k++) {
        if (k > 0 && h->v[k].provision == h->v[k - 1].provision && h->v[k].zone == h->v[k - 1].zone) continue;
        TR_TRY(make_finding(f, h->v[k].provision, h->v[k].zone, true, &out->v[out->n++], err));
    }
    if (!h->n) out->n = 1;
    out->cap = n;
    return TR_OK;
}

tr_rc tr_judge_incident(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_incident *i, tr_time as_of,
                        tr_findings *out, struct tr_error *err)
{
    struct tr_facts f;
    struct farthest far = { TR_NONE, TR_NONE, -1, -1 };
    hits h = { NULL, 0, 0 };
    (void)as_of; /* what happened is judged by its own time; duties are judged as of a moment */
    out->v = NULL;
    out->n = out->cap = 0;
    if (!is_judged_kind(i->facts->kind)) return TR_OK;
    memset(&f, 0, sizeof f);
    TR_TRY(tr_jd_facts(s, a, i, &f, err));
    TR_TRY(ask_provisions(&f, &h, &far, err));
    sort_hits(&h);
    return put_findings(&f, &h, &far, out, err);
}

tr_verdict tr_strongest(const struct tr_finding *f, size_t n)
{
    tr_verdict best = TR_NOT_ASSESSED;
    for (size_t k = 0; k < n; k++)
        if (f[k].verdict < best) best = f[k].verdict;
    return best;
}
