/* SPDX-License-Identifier: Apache-2.0
 *
 * One incident -> its findings: one for every provision and zone in which the act fits and scope is not
 * excluded, else one outside_scope that tells which provision came farthest. The conditions are asked
 * elsewhere; here is which of them to ask, and what becomes of the answers. */
#include "judge/facts.h"

/* Findings are made as they are found, in a room that nearly always holds them all. */
enum { USUAL = 24 };
struct found {
    struct tr_finding usual[USUAL];
    TR_LIST(struct tr_finding) more;
    size_t n;
};

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
    out->id = finding_id(f->arena, f->i->id,
                         out->provision == TR_NONE ? (tr_str){ 0 } : g->provisions.v[out->provision].id,
                         out->zone == TR_NONE ? (tr_str){ 0 } : g->zones.v[out->zone].id);
    out->p_happened = tr_round6(f->i->p_happened);
    out->level = tr_jd_level(out->p_happened, f->voices, f->s->params);
    out->params = f->s->params->version;
}

/* `named`: the finding is of this provision; else the provision only came farthest. */
static tr_rc make_finding(const struct tr_facts *f, size_t provision, size_t zone, const struct tr_outcome *o,
                          bool named, struct tr_finding *out, struct tr_error *err)
{
    *out = (struct tr_finding){ .provision = named ? provision : TR_NONE, .zone = named ? zone : TR_NONE };
    put_decision(&o->together, out);
    put_incident(f, out);
    TR_TRY(tr_jd_parties(f, out, err));
    return tr_jd_reasons(f, provision, zone, o, out, err);
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
    tr_jd_arg(r, "voices", tr_jd_count(f->arena, f->voices));
    tr_jd_row(r, f->r->id);
    if (TR_HAS(f->r->flags, TR_FLAG_SPLICED_TEXT))
        tr_jd_reason(&draft, TR_R_SPLICED, f->i->p_happened, f->i->p_happened, f->i->p_happened);
    tr_jd_arg(tr_jd_reason(&draft, TR_R_ACT_NONE, 0, 0, 0), "act", f->act_code);
    TR_TRY(tr_jd_parties(f, out, err));
    return tr_jd_reasons_done(&draft, NULL, 0, out, err);
}

static tr_rc make_outside(const struct tr_facts *f, const struct farthest *far, struct tr_finding *out,
                          struct tr_error *err)
{
    struct tr_outcome o;
    if (far->fits < 0) return make_no_act(f, out, err);
    TR_TRY(tr_jd_ask_all(f, far->provision, far->zone, &o, err));
    const bool named = far->rank == rank_of("not_yet_due");
    if (!named) tr_jd_keep_plain(f, &o);
    return make_finding(f, far->provision, far->zone, &o, named, out, err);
}

/* ---- which provisions and zones to ask -------------------------------------------------------- */

static struct tr_finding *room_for(const struct tr_facts *f, struct found *out)
{
    struct tr_finding none = { 0 };
    if (out->n < USUAL) return &out->usual[out->n++];
    if (!TR_PUSH(f->arena, &out->more, none)) return NULL;
    out->n++;
    return &out->more.v[out->more.n - 1];
}

/* What lies outside the time of a provision is outside its scope whatever else holds, so it is looked at only
 * when nothing else fits and the question is which provision came farthest. */
typedef enum { IN_TIME, OUT_OF_TIME } pass;

struct search {
    const struct tr_facts *f;
    struct found *found;
    struct farthest far;
    pass pass;
};

static void keep_farthest(struct search *s, size_t provision, size_t zone, const struct tr_asked *q, const char *detail)
{
    const int rank = rank_of(detail), fits = fits_of(s->f, &q->v);
    if (fits > s->far.fits || (fits == s->far.fits && rank > s->far.rank))
        s->far = (struct farthest){ provision, zone, fits, rank };
}

/* Could a provision that does not bind at the time come farther than what was found? */
static bool may_come_farther(const struct search *s, size_t provision, size_t zone, const struct tr_asked *time)
{
    struct tr_values best = { .p = { [TR_V_ACTORS] = 1 } };
    const struct tr_in_zone *in = zone == TR_NONE ? NULL : tr_jd_in(s->f->at, zone, false);
    best.p[TR_V_PLACE] = in ? in->p : zone == TR_NONE && !s->f->s->prov[provision].p->zones.n;
    const int fits = fits_of(s->f, &best), rank = rank_of(time->v.flags & TR_F_NOT_YET_DUE ? "not_yet_due" : "time");
    return fits > s->far.fits || (fits == s->far.fits && rank > s->far.rank);
}

static void ask_out_of_time(struct search *s, size_t provision, size_t zone)
{
    struct tr_context c = { .touched = 0 };
    struct tr_reading_cell cell;
    tr_jd_ask(s->f, provision, zone, &c, &cell);
    keep_farthest(s, provision, zone, &cell.asked, cell.decision.detail);
}

static tr_rc ask_one(struct search *s, size_t provision, size_t zone, struct tr_error *err)
{
    const struct tr_facts *f = s->f;
    struct tr_outcome o;
    struct tr_asked time = { .act = TR_RULES };
    struct tr_arena mark = *f->arena;
    tr_jd_ask_time(f, provision, zone, &time);
    const bool in_time = time.v.p[TR_V_TIME] > f->s->params->v[TR_P_SCOPE_MAX];
    if (in_time != (s->pass == IN_TIME) || (!in_time && !may_come_farther(s, provision, zone, &time))) return TR_OK;
    if (time.v.p[TR_V_TIME] <= 0) { /* whatever the readings, p_violation is 0: the first of them is told */
        ask_out_of_time(s, provision, zone);
        return TR_OK;
    }
    TR_TRY(tr_jd_ask_all(f, provision, zone, &o, err));
    if (o.together.verdict == TR_OUTSIDE_SCOPE) {
        keep_farthest(s, provision, zone, &o.cells[o.told].asked, o.together.detail);
        *f->arena = mark;
        return TR_OK;
    }
    struct tr_finding *one = room_for(f, s->found);
    if (!one) return tr_fail(err, TR_NOMEM, "judge: no room for the findings of incident " TR_FMT, TR_ARG(f->i->id));
    return make_finding(f, provision, zone, &o, true, one, err);
}

static bool asked_before(const tr_indexes *zones, size_t k)
{
    for (size_t m = 0; m < k; m++)
        if (zones->v[m] == zones->v[k]) return true;
    return false;
}

static tr_rc ask_zones(struct search *s, size_t provision, struct tr_error *err)
{
    const struct tr_facts *f = s->f;
    const tr_indexes *zones = &f->s->prov[provision].p->zones;
    size_t asked = 0;
    for (size_t k = 0; k < zones->n; k++) {
        if (zones->v[k] >= f->s->g->zones.n) continue;
        if (!tr_jd_in(f->at, zones->v[k], false) && !tr_jd_in(f->at, zones->v[k], true)) continue;
        if (asked_before(zones, k)) continue;
        TR_TRY(ask_one(s, provision, zones->v[k], err));
        asked++;
    }
    if (asked) return TR_OK;
    const bool placed = f->at && f->at->placed;
    return ask_one(s, provision, placed && zones->n ? zones->v[0] : TR_NONE, err);
}

static tr_rc ask_provisions(struct search *s, struct tr_error *err)
{
    const struct tr_facts *f = s->f;
    const size_t np = f->s->g->provisions.n;
    for (size_t k = 0; k < f->s->judged.n; k++) {
        size_t provision = f->s->judged.v[k];
        if (f->act == TR_NONE || !f->s->fits[f->act * np + provision]) continue;
        TR_TRY(ask_zones(s, provision, err));
    }
    return TR_OK;
}

/* ---- the call -------------------------------------------------------------------------------- */

static bool is_judged_kind(tr_kind kind) { return kind == TR_REPORT || kind == TR_OBSERVATION || kind == TR_ACCESS; }

/* By provision, zone: provisions come in order, the zones of one in the order in which it names them. */
static void sort_findings(struct tr_finding *v, size_t n)
{
    for (size_t k = 1; k < n; k++)
        for (size_t m = k; m > 0 && v[m].provision == v[m - 1].provision && v[m].zone < v[m - 1].zone; m--) {
            struct tr_finding swap = v[m];
            v[m] = v[m - 1];
            v[m - 1] = swap;
        }
}

static tr_rc put_findings(const struct tr_facts *f, const struct found *x, const struct farthest *far, tr_findings *out,
                          struct tr_error *err)
{
    const size_t n = x->n ? x->n : 1, usual = x->n < USUAL ? x->n : USUAL;
    out->v = tr_new(f->arena, struct tr_finding, n);
    if (!out->v)
        return tr_fail(err, TR_NOMEM, "judge: no room for %zu findings of incident " TR_FMT, n, TR_ARG(f->i->id));
    if (!x->n) TR_TRY(make_outside(f, far, &out->v[0], err));
    memcpy(out->v, x->usual, sizeof *out->v * usual);
    if (x->more.n) memcpy(out->v + usual, x->more.v, sizeof *out->v * x->more.n);
    sort_findings(out->v, x->n);
    out->n = out->cap = n;
    return TR_OK;
}

tr_rc tr_judge_incident(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_incident *i, tr_time as_of,
                        tr_findings *out, struct tr_error *err)
{
    struct tr_facts f;
    struct found found;
    struct search search = { &f, &found, { TR_NONE, TR_NONE, -1, -1 }, IN_TIME };
    (void)as_of; /* what happened is judged by its own time; duties are judged as of a moment */
    out->v = NULL;
    out->n = out->cap = 0;
    if (!is_judged_kind(i->facts->kind)) return TR_OK;
    memset(&f, 0, sizeof f);
    TR_TRY(tr_jd_facts(s, a, i, &f, err));
    found.n = found.more.n = found.more.cap = 0;
    found.more.v = NULL;
    TR_TRY(ask_provisions(&search, err));
    search.pass = OUT_OF_TIME;
    if (!found.n) TR_TRY(ask_provisions(&search, err));
    return put_findings(&f, &found, &search.far, out, err);
}

tr_verdict tr_strongest(const struct tr_finding *f, size_t n)
{
    tr_verdict best = TR_NOT_ASSESSED;
    for (size_t k = 0; k < n; k++)
        if (f[k].verdict < best) best = f[k].verdict;
    return best;
}
