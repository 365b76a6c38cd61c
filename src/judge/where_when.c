/* SPDX-License-Identifier: Apache-2.0
 *
 * When and where -> the share of it that lies in the provision's time, in its zone, and in the zones in
 * which it does not bind. How likely the place is in a zone was worked out before (locate). A shot has
 * two ends: either in the zone is enough, and an end that nobody tells stays a question. */
#include "judge/facts.h"

/* ---- when ------------------------------------------------------------------------------------ */

double tr_jd_share(const struct tr_facts *f, tr_span what, tr_span window)
{
    if (!f->time_known) return 1;
    if (what.from > what.to) return 0;
    return tr_span_share(what, window);
}

/* A duty that acts can breach binds from its deadline on, the rest while it is in force. */
static bool has_deadline(const struct tr_provision *p)
{
    return p->modality == TR_OBLIGE && p->deadline != TR_TIME_NONE;
}

void tr_jd_ask_time(const struct tr_facts *f, size_t provision, size_t zone, struct tr_asked *q)
{
    const struct tr_prov *v = &f->s->prov[provision];
    q->window = v->span;
    if (zone != TR_NONE) q->window = tr_span_common(q->window, f->s->g->zones.v[zone].span);
    tr_span before = q->window;
    if (has_deadline(v->p) && q->window.from < v->p->deadline) q->window.from = v->p->deadline;
    if (!f->time_known) {
        q->time = TR_R_TIME_UNKNOWN;
        q->v.p[TR_V_TIME] = tr_round6(f->s->params->v[TR_P_UNNAMED_P]);
        q->v.flags |= TR_F_UNDECIDED_TIME;
        return;
    }
    double p = tr_round6(tr_jd_share(f, f->r->when, q->window));
    q->v.p[TR_V_TIME] = p;
    q->time = p <= 0 ? TR_R_TIME_OUTSIDE : p < 1 ? TR_R_TIME_PARTLY : TR_R_TIME_INSIDE;
    if (!has_deadline(v->p)) return;
    if (p > 0) q->time = TR_R_AFTER_DEADLINE;
    else if (tr_span_share(f->r->when, before) > 0) q->time = TR_R_NOT_YET_DUE;
    q->v.flags |= tr_jd_rules[q->time].flags;
}

/* ---- where ----------------------------------------------------------------------------------- */

const struct tr_in_zone *tr_jd_in(const struct tr_located *at, size_t zone, bool other_end)
{
    if (!at) return NULL;
    const struct tr_in_zone *v = other_end ? at->other_end.v : at->zones.v;
    size_t n = other_end ? at->other_end.n : at->zones.n;
    for (size_t k = 0; k < n; k++)
        if (v[k].zone == zone) return &v[k];
    return NULL;
}

double tr_jd_in_any(const struct tr_facts *f, const tr_indexes *zones)
{
    double best = zones->n == 0;
    for (size_t k = 0; k < zones->n; k++) {
        const struct tr_in_zone *in = tr_jd_in(f->at, zones->v[k], false);
        if (in && in->p > best) best = in->p;
    }
    return best;
}

/* The other end in the zone: as reported, or as far as a launch within reach may have been there. */
static double other_end_p(const struct tr_facts *f, size_t zone)
{
    if (f->other_end_known) {
        const struct tr_in_zone *other = tr_jd_in(f->at, zone, true);
        return other ? other->p : 0;
    }
    const struct tr_in_zone *in = tr_jd_in(f->at, zone, false);
    return in ? f->p_indirect * f->s->params->v[TR_P_LAUNCH_IN_REACH_P] * in->reach_p : 0;
}

static tr_rule_id place_rule(const struct tr_in_zone *in)
{
    if (!in || (in->p <= 0 && !in->near)) return TR_R_PLACE_OUTSIDE;
    if (in->p >= 1) return TR_R_PLACE_INSIDE;
    return in->p >= 0.5 ? TR_R_PLACE_PARTLY : TR_R_PLACE_NEAR;
}

static void ask_zone(const struct tr_facts *f, size_t zone, struct tr_context *c, struct tr_asked *q)
{
    const struct tr_in_zone *in = tr_jd_in(f->at, zone, false);
    double other = other_end_p(f, zone);
    q->in = in;
    q->place = place_rule(in);
    q->v.p[TR_V_PLACE] = in ? tr_round6(in->p) : 0;
    q->v.place_high = in && in->near ? 1 : q->v.p[TR_V_PLACE];
    q->v.place_moved[0] = in ? tr_round6(in->p_out) : 0;
    q->v.place_moved[1] = in ? tr_round6(in->p_back) : 0;
    /* an end that lies inside however the line runs settles it: where the other end was is no question */
    if (in && in->p >= 1 && in->p_out >= 1 && in->p_back >= 1) other = 0;
    q->v.p[TR_V_LAUNCH] = tr_round6(other);
    if (other > 0) q->launch = f->other_end_known ? TR_R_LAUNCH_KNOWN : TR_R_LAUNCH_IN_REACH;
    if ((in || other > 0) && !tr_jd_holds(c, f->s->g->zones.v[zone].when)) {
        q->place = TR_R_ZONE_NOT_READ;
        q->launch = TR_RULES;
        q->v.p[TR_V_PLACE] = q->v.p[TR_V_LAUNCH] = q->v.place_high = q->v.place_moved[0] = q->v.place_moved[1] = 0;
    }
}

static double at_most_1(double p) { return tr_round6(p > 1 ? 1 : p); }

/* The zones in which the provision does not bind. They are taken as apart from one another, so their
 * shares add up; where they overlap the sum stops at 1. */
static void ask_outside(const struct tr_facts *f, size_t provision, struct tr_context *c, struct tr_asked *q)
{
    const tr_indexes *zones = &f->s->prov[provision].p->outside;
    double p = 0, out = 0, back = 0, other = 0, most = 0;
    for (size_t k = 0; k < zones->n; k++) {
        const struct tr_zone *zone = &f->s->g->zones.v[zones->v[k]];
        const struct tr_in_zone *in = tr_jd_in(f->at, zones->v[k], false);
        double far = other_end_p(f, zones->v[k]), share = tr_jd_share(f, f->r->when, zone->span);
        if ((!in && far <= 0) || share <= 0 || !tr_jd_holds(c, zone->when)) continue;
        p += in ? in->p * share : 0;
        out += in ? in->p_out * share : 0;
        back += in ? in->p_back * share : 0;
        other += far * share;
        if ((in ? in->p : 0) + far > most) most = (in ? in->p : 0) + far, q->outside_zone = zones->v[k];
    }
    q->v.p[TR_V_OUTSIDE] = at_most_1(p);
    q->v.outside_moved[0] = at_most_1(out);
    q->v.outside_moved[1] = at_most_1(back);
    q->v.p[TR_V_LAUNCH_OUT] = at_most_1(other);
}

void tr_jd_ask_place(const struct tr_facts *f, size_t provision, size_t zone, struct tr_context *c, struct tr_asked *q)
{
    const struct tr_provision *p = f->s->prov[provision].p;
    q->outside_zone = TR_NONE;
    if (zone != TR_NONE) ask_zone(f, zone, c, q);
    else if (p->zones.n) { /* no place at all: it may have been in any of them */ q->place = TR_R_UNPLACED;
        q->v.p[TR_V_PLACE] = q->v.place_moved[0] = q->v.place_moved[1] = 0;
    } else q->place = TR_R_EVERYWHERE;
    if (p->outside.n) ask_outside(f, provision, c, q);
}
