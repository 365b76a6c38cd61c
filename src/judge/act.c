/* SPDX-License-Identifier: Apache-2.0
 *
 * What was done -> does it fit the provision's acts and weapons; and is it permitted? */
#include "judge/facts.h"

static bool weapon_in(tr_str weapon, struct tr_strs list)
{
    for (size_t k = 0; k < list.n; k++)
        if (tr_str_eq(weapon, list.v[k])) return true;
    return false;
}

/* "Shooting, circumstances unclear" may be an exercise, an accident, a celebration. */
static bool is_unclear(tr_str act) { return tr_str_ends(act, TR_STR("_unclear")); }

void tr_jd_ask_act(const struct tr_facts *f, size_t provision, struct tr_asked *q)
{
    const struct tr_judge_setup *s = f->s;
    const struct tr_provision *p = s->prov[provision].p;
    q->act = TR_R_ACT_FITS;
    q->v.p[TR_V_ACT] = 1;
    if (f->act == TR_NONE || !s->fits[f->act * s->g->provisions.n + provision]) {
        q->act = TR_R_ACT_NONE;
        q->v.p[TR_V_ACT] = 0;
    } else if (p->weapons.n && !f->r->weapon.n) {
        q->act = TR_R_ACT_WEAPON_UNKNOWN;
        q->v.p[TR_V_ACT] = tr_round6(s->params->v[TR_P_UNCLEAR_ACT_P]);
    } else if (p->weapons.n && !weapon_in(f->r->weapon, p->weapons)) {
        q->act = TR_R_ACT_OTHER_WEAPON;
        q->v.p[TR_V_ACT] = 0;
        q->v.flags |= TR_F_OTHER_WEAPON;
    } else if (is_unclear(f->act_code)) {
        q->act = TR_R_ACT_UNCLEAR;
        q->v.p[TR_V_ACT] = tr_round6(s->params->v[TR_P_UNCLEAR_ACT_P]);
    }
}

/* ---- permission ------------------------------------------------------------------------------ */

static bool is_exercise(const struct tr_facts *f)
{
    return TR_HAS(f->i->flags | f->r->flags, TR_FLAG_EXERCISE) || (f->act != TR_NONE && f->act == f->s->exercise);
}

/* The permission is of this act, or of exercises when the record says that it was one. */
static bool permits_act(const struct tr_facts *f, size_t permit, bool *exercise)
{
    const size_t np = f->s->g->provisions.n;
    *exercise = is_exercise(f) && f->s->exercise != TR_NONE && f->s->fits[f->s->exercise * np + permit];
    return *exercise || (f->act != TR_NONE && f->s->fits[f->act * np + permit]);
}

static double permitted_p(const struct tr_facts *f, size_t permit, struct tr_context *c, struct tr_asked *q,
                          bool *exercise)
{
    const struct tr_prov *v = &f->s->prov[permit];
    if (!permits_act(f, permit, exercise)) return 0;
    if (v->p->weapons.n && !weapon_in(f->r->weapon, v->p->weapons)) return 0;
    double p = tr_jd_share(f, tr_span_common(f->r->when, q->window), v->span) * tr_jd_in_any(f, &v->p->zones);
    if (p <= 0 || !tr_jd_holds(c, v->p->when)) return 0;
    if (v->p->bearers.n == 0) return p;
    double bound = 0;
    for (size_t k = 0; k < f->actor.n; k++)
        bound += f->actor.v[k].p * tr_jd_bound_p(f, permit, TR_NONE, q->window, f->actor.v[k].actor, -1, c);
    return p * bound;
}

void tr_jd_ask_permission(const struct tr_facts *f, size_t provision, struct tr_context *c, struct tr_asked *q)
{
    const tr_indexes *permits = &f->s->prov[provision].permits;
    double best = 0;
    q->permission = is_exercise(f) ? TR_R_EXERCISE_NOT_PERMITTED : TR_RULES;
    for (size_t k = 0; k < permits->n; k++) {
        bool exercise;
        double p = permitted_p(f, permits->v[k], c, q, &exercise);
        if (p <= best) continue;
        best = p;
        q->permit = permits->v[k];
        q->permission = exercise ? TR_R_EXERCISE : TR_R_PERMITTED;
    }
    q->v.p[TR_V_PERMISSION] = tr_round6(1 - best);
}
