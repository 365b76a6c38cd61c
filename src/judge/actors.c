/* SPDX-License-Identifier: Apache-2.0
 *
 * Two sides as weighted identities -> how likely the provision covers them, and how likely the target is
 * protected rather than exempt. Prohibitions between two sides are dyadic: one end on one side, the other
 * on the other. Summed over the pairs of identities, since who it was settles both questions at once. */
#include "judge/facts.h"

/* ---- who is bound ---------------------------------------------------------------------------- */

/* The part of the incident's time in which the provision binds. Where there is none, the nearest moment at
 * which it did: whoever was bound then is not the reason why it lies outside. */
static tr_span time_there(const struct tr_facts *f, tr_span window)
{
    tr_span common = tr_span_common(f->r->when, window);
    if (common.from < common.to || window.from >= window.to || tr_span_share(f->r->when, window) > 0)
        return common.from < common.to ? common : f->r->when;
    tr_time near = f->r->when.from < window.from ? window.from : window.to - 1;
    return (tr_span){ near, near };
}

static double role_p(const struct tr_facts *f, const struct tr_role *role, size_t zone, tr_span when,
                     struct tr_context *c)
{
    double p = tr_jd_share(f, when, role->span);
    if (p <= 0) return 0;
    if (role->zones.n && zone != TR_NONE && !tr_jd_has_index(&role->zones, zone)) return 0;
    if (role->zones.n && zone == TR_NONE) p *= tr_jd_in_any(f, &role->zones);
    return p > 0 && tr_jd_holds(c, role->when) ? p : 0;
}

static double bound_at(const struct tr_facts *f, size_t provision, size_t zone, tr_span when, size_t actor, int side,
                       struct tr_context *c)
{
    if (actor == TR_NONE) return 0;
    const struct tr_binds *binds = &f->s->prov[provision].binds[actor];
    double best = 0;
    for (size_t k = 0; k < binds->n; k++) {
        if (side >= 0 && binds->v[k].side != side) continue;
        double p = binds->v[k].role == TR_NONE ? 1 : role_p(f, &f->s->g->roles.v[binds->v[k].role], zone, when, c);
        if (p > best) best = p;
    }
    return best;
}

double tr_jd_bound_p(const struct tr_facts *f, size_t provision, size_t zone, tr_span window, size_t actor, int side,
                     struct tr_context *c)
{
    return bound_at(f, provision, zone, time_there(f, window), actor, side, c);
}

/* A party by this provision's instruments, whoever its bearers are. */
static double party_p(const struct tr_facts *f, size_t provision, size_t zone, tr_span when, size_t actor,
                      struct tr_context *c)
{
    const struct tr_agreement *g = f->s->g;
    double best = 0;
    for (size_t k = 0; actor != TR_NONE && k < g->roles.n; k++) {
        const struct tr_role *role = &g->roles.v[k];
        if (role->actor != actor || !tr_str_is(role->role, "party") ||
            !tr_jd_roles_bind(g, f->s->prov[provision].p, role->by))
            continue;
        double p = role_p(f, role, zone, when, c);
        if (p > best) best = p;
    }
    return best;
}

/* Bound as guarantor, not as party: its duty is that others keep the peace. */
static bool binds_as_guarantor(const struct tr_facts *f, size_t provision, size_t actor)
{
    if (actor == TR_NONE) return false;
    const struct tr_binds *binds = &f->s->prov[provision].binds[actor];
    for (size_t k = 0; k < binds->n; k++)
        if (binds->v[k].role != TR_NONE && tr_str_is(f->s->g->roles.v[binds->v[k].role].role, "guarantor")) return true;
    return false;
}

/* ---- one pair of identities ------------------------------------------------------------------ */

enum { ASKS = 3, NOT_ASKED = -1 }; /* bound on any side, on the first, on the second */

/* An identity meets each one of the other end: what does not depend on that one is asked once. */
struct known {
    double bound[TR_CELLS_MAX][ASKS], exempt[TR_CELLS_MAX];
    size_t exempt_by[TR_CELLS_MAX];
};

struct question { /* what all pairs share */
    const struct tr_facts *f;
    size_t provision, zone;
    tr_span window, when; /* when: the part of the incident's time in which roles are asked for */
    struct tr_context *c;
    const struct tr_prov *v;
    double unnamed;
    struct known actor, target;
};

struct pair { /* shares of one pair: covered and protected, exempt, exempt on evidence */
    double covered, exempt, evidenced, by_side;
    tr_rule_id in, out; /* why covered, why not */
    size_t exempt_by;
};

static void forget(struct known *known, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        known->exempt[k] = NOT_ASKED;
        for (size_t side = 0; side < ASKS; side++) known->bound[k][side] = NOT_ASKED;
    }
}

/* Cells stand in one of the two ends: which, and where there. */
static struct known *known_of(struct question *q, const struct tr_cell *x, size_t *at)
{
    const struct tr_side *actor = &q->f->actor, *target = &q->f->target;
    const bool of_actor = x >= actor->v && x < actor->v + TR_CELLS_MAX;
    *at = (size_t)(x - (of_actor ? actor->v : target->v));
    return of_actor ? &q->actor : &q->target;
}

static double bound(struct question *q, const struct tr_cell *x, int side)
{
    size_t at;
    if (x->how == TR_NOT_NAMED) return q->unnamed;
    if (x->civilians || x->actor == TR_NONE) return 0;
    double *p = &known_of(q, x, &at)->bound[at][side + 1];
    if (*p < 0) *p = bound_at(q->f, q->provision, q->zone, q->when, x->actor, side, q->c);
    return *p;
}

static double exempt(struct question *q, const struct tr_cell *x, size_t *by)
{
    size_t at;
    if (x->actor == TR_NONE || !q->v->may_exempt[x->actor]) return 0;
    struct known *known = known_of(q, x, &at);
    if (known->exempt[at] < 0)
        known->exempt[at] = tr_jd_exempt_p(q->f, q->provision, q->window, x->actor, q->c, &known->exempt_by[at]);
    *by = known->exempt_by[at];
    return known->exempt[at];
}

static bool is_evidence(const struct question *q, const struct tr_cell *attacker, const struct tr_cell *target,
                        const struct tr_side *of)
{
    if (q->f->claim.evidenced) return true;
    if (target->how == TR_BY_SOURCE || target->how == TR_BY_MEMBER)
        return !tr_jd_speaks_for(q->f, q->f->r->source, attacker->actor);
    return of->presence_only;
}

/* `attacker` is bound and strikes a target that an exemption may take out of protection. */
static void strike(struct question *q, const struct tr_cell *attacker, const struct tr_cell *target,
                   const struct tr_side *of, struct pair *out)
{
    size_t by = TR_NONE;
    double p = exempt(q, target, &by);
    if (p <= 0) return;
    double b = bound(q, attacker, q->v->dyadic ? 0 : -1);
    if (q->v->dyadic && bound(q, attacker, 1) > b) b = bound(q, attacker, 1);
    p *= b;
    if (p <= out->exempt || tr_jd_same_ranks(q->f, q->provision, attacker->actor, target->actor)) return;
    out->exempt = p;
    out->exempt_by = by;
    out->evidenced = is_evidence(q, attacker, target, of) ? p : 0;
    out->by_side = out->evidenced > 0 || (target->how != TR_BY_SOURCE && target->how != TR_BY_MEMBER) ? 0 : p;
}

static bool protects_civilians(const struct question *q)
{
    return q->v->p->protects_civilians && tr_jd_holds(q->c, q->v->p->protects_when);
}

static double on_civilians(struct question *q, const struct tr_cell *doer, struct pair *out)
{
    out->in = TR_R_ON_CIVILIANS;
    out->out = TR_R_CIVILIANS_OUT;
    if (!protects_civilians(q)) return 0;
    out->out = TR_R_NOT_BOUND;
    if (!q->v->dyadic) return bound(q, doer, -1);
    double one = bound(q, doer, 0), other = bound(q, doer, 1);
    return one > other ? one : other;
}

static tr_rule_id why_not(struct question *q, const struct tr_cell *a, const struct tr_cell *t)
{
    if (a->how == TR_STRANGER || t->how == TR_STRANGER) return TR_R_STRANGERS;
    for (int side = 0; side < 2 && q->v->dyadic; side++)
        if (bound(q, a, side) > 0 && bound(q, t, side) > 0) return TR_R_SAME_SIDE;
    return TR_R_NOT_BOUND;
}

static void ask_dyad(struct question *q, const struct tr_cell *a, const struct tr_cell *t, struct pair *out)
{
    out->in = TR_R_DYAD;
    if (t->civilians || a->civilians) {
        if (t->civilians) out->covered = on_civilians(q, a, out);
        else if (!q->f->r->directed) out->covered = on_civilians(q, t, out);
        else out->out = TR_R_NOT_BOUND;
        return;
    }
    double p = bound(q, a, 0) * bound(q, t, 1) + bound(q, a, 1) * bound(q, t, 0);
    out->covered = p > 1 ? 1 : p;
    if (out->covered <= 0) out->out = why_not(q, a, t);
}

/* Is whoever a guarantor strikes one whose peace it guarantees? */
static double guaranteed(struct question *q, const struct tr_cell *t)
{
    if (t->how == TR_NOT_NAMED) return q->f->target.named ? q->unnamed : 1;
    if (t->civilians) return protects_civilians(q);
    return party_p(q->f, q->provision, q->zone, q->when, t->actor, q->c);
}

static double bears(struct question *q, const struct tr_cell *doer, const struct tr_cell *other, struct pair *out)
{
    double p = bound(q, doer, -1);
    if (p <= 0 || !binds_as_guarantor(q->f, q->provision, doer->actor)) return p;
    double party = party_p(q->f, q->provision, q->zone, q->when, doer->actor, q->c);
    if (party > 0) out->out = TR_R_JUDGED_AS_PARTY;
    return p * (1 - party) * guaranteed(q, other);
}

static void ask_bearer(struct question *q, const struct tr_cell *a, const struct tr_cell *t, struct pair *out)
{
    const bool two = q->f->target.named > 0 && !q->f->r->directed && !t->civilians && !a->civilians;
    out->in = TR_R_BEARER;
    out->out = TR_R_NOT_BOUND;
    if (a->how == TR_STRANGER) out->out = TR_R_STRANGERS;
    double forward = a->civilians ? 0 : bears(q, a, t, out);
    if (a->civilians && !q->f->r->directed) forward = bears(q, t, a, out);
    out->covered = two ? (forward + bears(q, t, a, out)) / 2 : forward;
}

/* The source names a bound party and a group outside the protection, not who began, and the only dead are
 * civilians: a strike on that group, or that group's own attack. Neither is a breach, so what was covered stays
 * as it is; that the group was the target is not shown. */
static void doubt_strike(const struct question *q, const struct tr_cell *a, const struct tr_cell *t, struct pair *out)
{
    const struct tr_facts *f = q->f;
    if (out->exempt <= 0 || f->r->directed || !f->only_civilians_died || f->claim.claim) return;
    if ((a->how != TR_BY_SOURCE && a->how != TR_BY_MEMBER) || (t->how != TR_BY_SOURCE && t->how != TR_BY_MEMBER))
        return;
    out->exempt = out->evidenced = out->by_side = 0;
    out->exempt_by = TR_NONE;
    out->out = TR_R_ONLY_CIVILIANS_DIED;
}

static void ask_pair(struct question *q, const struct tr_cell *a, const struct tr_cell *t, struct pair *out)
{
    const struct tr_facts *f = q->f;
    *out = (struct pair){ .out = TR_R_NOT_BOUND, .exempt_by = TR_NONE };
    if (q->v->dyadic) ask_dyad(q, a, t, out);
    else ask_bearer(q, a, t, out);
    strike(q, a, t, &f->target, out);
    if (!f->r->directed) strike(q, t, a, &f->actor, out);
    if (out->exempt > 1 - out->covered * (1 - out->exempt)) out->exempt = 1 - out->covered * (1 - out->exempt);
    out->covered *= 1 - out->exempt;
    doubt_strike(q, a, t, out);
    if (a->how == TR_NOT_NAMED && out->covered > 0) out->in = TR_R_NOT_NAMED;
}

/* ---- all pairs ------------------------------------------------------------------------------- */

struct sums {
    double covered, exempt, evidenced, by_side, open; /* open: pairs with an unnamed end that may be covered */
    double why[TR_RULES];
    double heaviest, heaviest_exempt;
};

static void add_pair(struct question *q, size_t k, size_t m, struct sums *sum, struct tr_asked *out)
{
    const struct tr_cell *a = &q->f->actor.v[k], *t = &q->f->target.v[m];
    const double w = a->p * t->p;
    const bool unnamed = a->how == TR_NOT_NAMED || t->how == TR_NOT_NAMED;
    struct pair one;
    ask_pair(q, a, t, &one);
    const double in = one.covered + one.exempt;
    sum->covered += w * one.covered;
    sum->exempt += w * one.exempt;
    sum->evidenced += w * one.evidenced;
    sum->by_side += w * one.by_side;
    sum->open += unnamed && in > 0 ? w : 0;
    sum->why[one.in] += w * one.covered;
    sum->why[TR_R_BOUND_AND_DESIGNATED] += w * one.exempt;
    sum->why[one.out] += w * (1 - in);
    if (w * in > sum->heaviest) sum->heaviest = w * in, out->who = k, out->whom = m;
    if (w * one.exempt > sum->heaviest_exempt) sum->heaviest_exempt = w * one.exempt, out->exempt = one.exempt_by;
}

static tr_rule_id heaviest(const struct sums *sum, tr_rule_id from, tr_rule_id to, tr_rule_id otherwise)
{
    double best = 1e-9;
    for (tr_rule_id k = from; k <= to; k++)
        if (sum->why[k] > best) best = sum->why[k], otherwise = k;
    return otherwise;
}

static tr_rule_id target_rule(const struct tr_facts *f, const struct sums *sum, const struct tr_asked *q)
{
    const struct tr_cell *t = &f->target.v[q->whom], *a = &f->actor.v[q->who];
    if (sum->exempt <= 0) return t->how == TR_NOT_NAMED ? TR_R_TARGET_UNNAMED : TR_R_TARGET_PROTECTED;
    if (sum->evidenced * 2 >= sum->exempt) {
        if (f->claim.evidenced) return TR_R_TARGET_EVIDENCED;
        return f->target.presence_only || f->actor.presence_only ? TR_R_TARGET_PRESENCE : TR_R_TARGET_NAMED;
    }
    if (sum->by_side * 2 >= sum->exempt) return TR_R_TARGET_NAMED_BY_SIDE;
    if (f->target.held || f->actor.held || t->how == TR_BY_PRESENCE || a->how == TR_BY_PRESENCE)
        return TR_R_TARGET_HELD;
    return TR_R_TARGET_HIDDEN;
}

/* Does the record leave open who the end was? */
static bool is_open(const struct tr_side *side)
{
    for (size_t k = 0; k < side->n; k++)
        if (side->v[k].how == TR_BY_HIDING || side->v[k].how == TR_BY_PRESENCE || side->v[k].how == TR_NOT_NAMED)
            return true;
    return false;
}

/* A claim fails on facts only: the record says who the target was and that one is protected, or the presence
 * rows know joined groups alone. Whether such a target would be exempt is a matter of the readings. It is no
 * claim where the agreement exempts nothing. */
static void ask_claim(const struct tr_facts *f, const struct question *w, const struct sums *sum, struct tr_asked *q)
{
    if (!f->claim.claim || !w->v->exempts.n) return;
    const struct tr_side *sides[2] = { &f->actor, &f->target };
    bool refuted = sum->exempt <= 0 && !is_open(sides[0]) && !is_open(sides[1]);
    for (size_t k = 0; k < 2; k++) refuted |= sides[k]->joined_there && !sides[k]->held;
    q->claim_refuted = refuted && !f->claim.evidenced;
    q->v.flags |= TR_F_CLAIMED | (f->claim.against ? TR_F_CONTESTED : 0u) |
                  (q->claim_refuted ? TR_F_CLAIM_REFUTED : 0u);
}

void tr_jd_ask_actors(const struct tr_facts *f, size_t provision, size_t zone, struct tr_context *c, struct tr_asked *q)
{
    struct question w;
    struct sums sum = { 0 };
    w.f = f, w.c = c, w.v = &f->s->prov[provision];
    w.provision = provision, w.zone = zone;
    w.window = q->window, w.when = time_there(f, q->window);
    w.unnamed = f->s->params->v[TR_P_UNNAMED_P];
    forget(&w.actor, f->actor.n);
    forget(&w.target, f->target.n);
    q->exempt = TR_NONE;
    for (size_t k = 0; k < f->actor.n; k++)
        for (size_t m = 0; m < f->target.n; m++) add_pair(&w, k, m, &sum, q);
    double in = sum.covered + sum.exempt;
    q->v.p[TR_V_ACTORS] = tr_round6(in > 1 ? 1 : in);
    q->v.p[TR_V_TARGET] = in > 0 ? tr_round6(sum.covered / in) : 1;
    q->actors = q->v.p[TR_V_ACTORS] > f->s->params->v[TR_P_SCOPE_MAX]
                    ? heaviest(&sum, TR_R_DYAD, TR_R_BOUND_AND_DESIGNATED, TR_R_NOT_NAMED)
                    : heaviest(&sum, TR_R_NOT_BOUND, TR_R_JUDGED_AS_PARTY, TR_R_NOT_BOUND);
    if (sum.open > 0.5 && sum.why[TR_R_NOT_NAMED] > 0) q->actors = TR_R_NOT_NAMED;
    q->target = in > 0 ? target_rule(f, &sum, q) : TR_RULES;
    if (q->target != TR_RULES) q->v.flags |= tr_jd_rules[q->target].flags;
    ask_claim(f, &w, &sum, q);
}
