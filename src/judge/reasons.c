/* SPDX-License-Identifier: Apache-2.0
 *
 * What was asked and answered -> the reason trail: condition by condition, each with its probability, the
 * bounds within which a better answer could move it, and the rows it stands on. Sentences are left to
 * the message catalogue. */
#include "judge/facts.h"

enum { PRESENCE_TOLD = 3 };

struct trail {
    const struct tr_facts *f;
    struct tr_arena *a;
    size_t provision, zone;
    const struct tr_asked *q;
    const struct tr_decision *d;
    struct tr_draft *draft;
    bool plain; /* outside the scope by who or when: nothing else is told */
};

static tr_str zone_id(const struct trail *t, size_t zone)
{
    return zone == TR_NONE ? (tr_str){ 0 } : t->f->s->g->zones.v[zone].id;
}

static tr_str provision_id(const struct trail *t, size_t provision)
{
    return provision == TR_NONE ? (tr_str){ 0 } : t->f->s->g->provisions.v[provision].id;
}

/* Most moments that a trail tells are those of the provision or the incident: their words are there already. */
static tr_str local(const struct trail *t, tr_time at)
{
    const struct tr_prov *v = &t->f->s->prov[t->provision];
    if (at == v->span.from) return v->from;
    if (at == v->span.to) return v->to;
    return tr_jd_local(t->f->s->g, t->a, at);
}

static struct tr_draft_reason *note(const struct trail *t, tr_rule_id rule, double p)
{
    return tr_jd_reason(t->draft, rule, p, p, p);
}

/* ---- the record ------------------------------------------------------------------------------ */

size_t tr_jd_voices(const struct tr_incident *i)
{
    tr_str seen[64];
    size_t n = 0;
    for (size_t k = 0; k < i->n; k++)
        for (size_t v = 0; v <= i->reports[k]->voices.n; v++) {
            if (v == i->reports[k]->voices.n && v > 0) break;
            tr_str voice = v < i->reports[k]->voices.n ? i->reports[k]->voices.v[v]
                           : i->reports[k]->origin.n   ? i->reports[k]->origin
                                                       : i->reports[k]->source;
            size_t at = 0;
            while (at < n && !tr_str_eq(seen[at], voice)) at++;
            if (at == n && n < TR_COUNT(seen)) seen[n++] = voice;
        }
    return n;
}

static int64_t number_of(const struct tr_count *c) { return c->best != TR_UNKNOWN ? c->best : c->low; }

static void tell_count(const struct trail *t, struct tr_draft_reason *r, const char *key, int64_t n)
{
    if (n >= 0) tr_jd_arg(r, key, tr_jd_count(t->a, (uint64_t)n));
}

static void tell_record(const struct trail *t)
{
    const struct tr_report *r = t->f->r;
    struct tr_draft_reason *x = note(t, TR_R_RECORD, t->f->i->p_happened);
    tr_jd_arg(x, "act", t->f->act_code);
    if (r->native.id.n) tr_jd_arg(x, "native", r->native.id);
    tr_jd_arg(x, "source", r->source);
    tr_jd_arg(x, "voices", tr_jd_count(t->a, t->f->voices));
    for (size_t k = 0; k < t->f->i->n; k++) tr_jd_row(x, t->f->i->reports[k]->id);
    if (TR_HAS(r->flags, TR_FLAG_SPLICED_TEXT)) note(t, TR_R_SPLICED, t->f->i->p_happened);
    if (!t->plain && !r->directed && r->target.n && r->actor.n) note(t, TR_R_EXCHANGE, 1);
    const struct tr_count *civilians = &r->counts[TR_KILLED_CIVILIANS];
    if (number_of(civilians) == TR_UNKNOWN || number_of(civilians) <= 0) return;
    x = note(t, TR_R_CIVILIANS_DIED, 1);
    tell_count(t, x, "high", civilians->high);
    tell_count(t, x, "low", civilians->low);
    tell_count(t, x, "n", number_of(civilians));
}

/* ---- actors ---------------------------------------------------------------------------------- */

/* A condition's answer may still move to the ends of its bounds where it is in doubt. */
static struct tr_draft_reason *answer(const struct trail *t, tr_rule_id rule, double p)
{
    const bool open = p > 0 && p < 1;
    return tr_jd_reason(t->draft, rule, p, open ? 0 : p, open ? 1 : p);
}

static void tell_ends(const struct trail *t, struct tr_draft_reason *r)
{
    tr_jd_arg(r, "actor", t->f->actor.v[t->q->who].name);
    tr_jd_arg(r, "target", t->f->target.v[t->q->whom].name);
}

static void tell_composite(const struct trail *t, const struct tr_side *side)
{
    tr_str cells = { 0 };
    if (side->n < 2) return;
    for (size_t k = 0; k < side->n && k < 8; k++)
        cells = tr_str_format(t->a, TR_FMT "%s" TR_FMT " " TR_FMT, TR_ARG(cells), k ? ", " : "",
                              TR_ARG(side->v[k].name), TR_ARG(tr_jd_number(t->a, side->v[k].p)));
    tr_jd_arg(note(t, TR_R_COMPOSITE, 1), "cells", cells);
}

static void tell_role(const struct trail *t, const struct tr_cell *cell)
{
    const struct tr_agreement *g = t->f->s->g;
    if (cell->actor == TR_NONE) return;
    const struct tr_binds *binds = &t->f->s->prov[t->provision].binds[cell->actor];
    for (size_t k = 0; k < binds->n; k++) {
        if (binds->v[k].role == TR_NONE) continue;
        const struct tr_role *role = &g->roles.v[binds->v[k].role];
        if (tr_jd_share(t->f, t->f->r->when, role->span) <= 0) continue;
        struct tr_draft_reason *r = note(t, TR_R_ROLE, tr_jd_share(t->f, t->f->r->when, role->span));
        tr_jd_arg(r, "actor", g->actors.v[role->actor].id);
        if (role->basis.n) tr_jd_arg(r, "basis", role->basis);
        if (role->by < g->instruments.n) tr_jd_arg(r, "by", g->instruments.v[role->by].id);
        tr_jd_arg(r, "side", role->side.n ? role->side : role->role);
        tr_jd_arg(r, "since", t->f->s->role_since[binds->v[k].role]);
        tr_jd_row(r, t->f->s->role_row[binds->v[k].role]);
        return;
    }
}

static void tell_actors(const struct trail *t)
{
    tell_ends(t, answer(t, t->q->actors, t->q->v.p[TR_V_ACTORS]));
    tell_composite(t, &t->f->actor);
    tell_composite(t, &t->f->target);
    if (TR_HAS(t->f->i->flags | t->f->r->flags, TR_FLAG_SIDE_NOT_SEPARATED)) note(t, TR_R_NOT_SEPARATED, 1);
    if (t->d->verdict == TR_OUTSIDE_SCOPE) return;
    tell_role(t, &t->f->actor.v[t->q->who]);
    tell_role(t, &t->f->target.v[t->q->whom]);
}

/* ---- act, time, place ------------------------------------------------------------------------ */

static void tell_act(const struct trail *t)
{
    struct tr_draft_reason *r = answer(t, t->q->act, t->q->v.p[TR_V_ACT]);
    tr_jd_arg(r, "act", t->f->act_code);
    if (t->q->act == TR_R_ACT_OTHER_WEAPON) tr_jd_arg(r, "weapon", t->f->r->weapon);
}

static void tell_time(const struct trail *t)
{
    const struct tr_provision *p = &t->f->s->g->provisions.v[t->provision];
    struct tr_draft_reason *r = answer(t, t->q->time, t->q->v.p[TR_V_TIME]);
    if (p->deadline != TR_TIME_NONE) tr_jd_arg(r, "deadline", local(t, p->deadline));
    tr_jd_arg(r, "from", local(t, t->q->window.from));
    tr_jd_arg(r, "to", local(t, t->q->window.to));
    if (t->q->time == TR_R_TIME_UNKNOWN) return;
    tr_jd_arg(r, "when_from", t->f->when_from);
    tr_jd_arg(r, "when_to", t->f->when_to);
}

/* The line moved: told where it makes a difference. Inwards the share hardly ever grows, so that it is the
 * lower bound already. */
static void tell_moved(const struct trail *t, struct tr_draft_reason *r, double p, double usual_back,
                       const double moved[2])
{
    if (moved[1] != usual_back) tr_jd_arg(r, "p_back", tr_jd_number(t->a, moved[1]));
    if (moved[0] != p) tr_jd_arg(r, "p_out", tr_jd_number(t->a, moved[0]));
}

static void tell_launch(const struct trail *t)
{
    if (t->q->launch == TR_RULES) return;
    struct tr_draft_reason *r = answer(t, t->q->launch, t->q->v.p[TR_V_LAUNCH]);
    if (t->q->launch == TR_R_LAUNCH_IN_REACH) {
        tr_jd_arg(r, "indirect", tr_jd_number(t->a, t->f->p_indirect));
        if (t->q->in && t->q->in->reach_p < 1) tr_jd_arg(r, "reach", tr_jd_number(t->a, t->q->in->reach_p));
    }
    tr_jd_arg(r, "zone", zone_id(t, t->zone));
}

static void tell_place(const struct trail *t)
{
    const struct tr_values *v = &t->q->v;
    struct tr_draft_reason *r = tr_jd_reason(t->draft, t->q->place, v->p[TR_V_PLACE], v->place_moved[1], v->place_high);
    if (r->low > r->p) r->low = r->p;
    const bool in_question = t->q->place == TR_R_PLACE_INSIDE || t->q->place == TR_R_PLACE_PARTLY ||
                             t->q->place == TR_R_PLACE_NEAR;
    if (in_question) tr_jd_arg(r, "basis", tr_str_of(tr_basis_names[t->q->in->basis]));
    if (in_question && t->q->in->matched.n) tr_jd_arg(r, "matched", t->q->in->matched);
    if (in_question || t->q->place == TR_R_PLACE_OUTSIDE) tell_moved(t, r, r->p, r->low, v->place_moved);
    if (t->zone != TR_NONE) tr_jd_arg(r, "zone", zone_id(t, t->zone));
    tell_launch(t);
}

static void tell_outside(const struct trail *t)
{
    const struct tr_values *v = &t->q->v;
    if (t->q->outside_zone == TR_NONE) return;
    struct tr_draft_reason *r = answer(t, TR_R_OUTSIDE, v->p[TR_V_OUTSIDE]);
    tell_moved(t, r, r->p, r->p, v->outside_moved);
    tr_jd_arg(r, "zones", zone_id(t, t->q->outside_zone));
    if (v->p[TR_V_LAUNCH_OUT] <= 0) return;
    r = answer(t, TR_R_LAUNCH_OUT, v->p[TR_V_LAUNCH_OUT]);
    tr_jd_arg(r, "indirect", tr_jd_number(t->a, t->f->p_indirect));
    tr_jd_arg(r, "zones", zone_id(t, t->q->outside_zone));
}

/* ---- target, exemption, permission ------------------------------------------------------------ */

/* Which rows to tell first: those of the target and those that were set aside, those about the place itself,
 * those about its zone. */
static int presence_rank(const struct trail *t, const struct tr_presence *x)
{
    if (x->actor == t->f->target.v[t->q->whom].actor || tr_jd_is_overruled(t->f, x)) return 0;
    return x->zone == TR_NONE ? 1 : 2;
}

static const struct tr_presence *presence_of(const struct trail *t, size_t k)
{
    const struct tr_agreement *g = t->f->s->g;
    size_t row = t->f->at->presence.v[k];
    if (row >= g->presence.n || g->presence.v[row].actor >= g->actors.n) return NULL;
    return t->f->time_known && !tr_span_overlaps(g->presence.v[row].span, t->f->r->when) ? NULL : &g->presence.v[row];
}

static void tell_one_presence(const struct trail *t, const struct tr_presence *x)
{
    struct tr_draft_reason *r = note(t, TR_R_PRESENCE, 1);
    tr_jd_arg(r, "actor", t->f->s->g->actors.v[x->actor].id);
    tr_jd_arg(r, "source", x->source);
    tr_jd_arg(r, "status", x->status);
    tr_jd_row(r, tr_str_format(t->a, "presence:%lld", (long long)x->line));
}

static void tell_overruled(const struct trail *t, const struct tr_presence *x)
{
    struct tr_draft_reason *r = note(t, TR_R_PRESENCE_OVERRULED, 1);
    tr_jd_arg(r, "actor", t->f->s->g->actors.v[t->f->joined_hold->actor].id);
    tr_jd_arg(r, "other", t->f->s->g->actors.v[x->actor].id);
    tr_jd_arg(r, "zone", zone_id(t, x->zone));
    tr_jd_row(r, tr_str_format(t->a, "presence:%lld", (long long)t->f->joined_hold->line));
    tr_jd_row(r, tr_str_format(t->a, "presence:%lld", (long long)x->line));
}

static void tell_presence(const struct trail *t)
{
    size_t told = 0;
    for (int rank = 0; t->f->at && rank < 3; rank++)
        for (size_t k = 0; k < t->f->at->presence.n && told < PRESENCE_TOLD; k++) {
            const struct tr_presence *x = presence_of(t, k);
            if (!x || presence_rank(t, x) != rank) continue;
            if (tr_jd_is_overruled(t->f, x)) tell_overruled(t, x);
            else tell_one_presence(t, x);
            told++;
        }
}

static void tell_target(const struct trail *t)
{
    if (t->q->target == TR_RULES) return;
    struct tr_draft_reason *r = answer(t, t->q->target, t->q->v.p[TR_V_TARGET]);
    if (t->q->target == TR_R_TARGET_PROTECTED) tell_ends(t, r);
    else if (t->q->target == TR_R_TARGET_EVIDENCED) tr_jd_arg(r, "by", t->f->claim.claim->by);
    else if (t->q->target == TR_R_TARGET_NAMED_BY_SIDE) tr_jd_arg(r, "source", t->f->r->source);
    if (t->q->target != TR_R_TARGET_PROTECTED && t->q->target != TR_R_TARGET_UNNAMED)
        tr_jd_arg(r, "target", t->f->target.v[t->q->whom].name);
    if (t->d->verdict != TR_OUTSIDE_SCOPE) tell_presence(t);
    if (t->q->exempt != TR_NONE)
        tr_jd_arg(note(t, TR_R_EXEMPTION, t->d->p_exempt), "provision", provision_id(t, t->q->exempt));
}

static void tell_claim(const struct trail *t)
{
    const struct tr_exemption *claim = &t->f->claim;
    if (!claim->claim || !(t->q->v.flags & TR_F_CLAIMED)) return;
    struct tr_draft_reason *r = note(t, TR_R_CLAIMED, 1);
    if (claim->claim->about.n) tr_jd_arg(r, "about", claim->claim->about);
    tr_jd_arg(r, "by", claim->claim->by);
    if (t->q->v.flags & TR_F_CONTESTED) tr_jd_arg(note(t, TR_R_CLAIM_CONTESTED, 1), "by", claim->against->by);
    if (t->q->claim_refuted) tr_jd_arg(note(t, TR_R_CLAIM_REFUTED, 1), "by", claim->claim->by);
    if (claim->second_hand) {
        r = note(t, TR_R_NOT_INDEPENDENT, 1);
        tr_jd_arg(r, "by", claim->second_hand->by);
        tr_jd_arg(r, "told_by", claim->second_hand->told_by);
    }
    if (claim->confirmed) tr_jd_arg(note(t, TR_R_CONFIRMED, 1), "by", claim->confirmed->by);
}

static void tell_permission(const struct trail *t)
{
    if (t->q->permission == TR_RULES) return;
    struct tr_draft_reason *r = answer(t, t->q->permission, t->q->v.p[TR_V_PERMISSION]);
    if (t->q->permit != TR_NONE) tr_jd_arg(r, "provision", provision_id(t, t->q->permit));
}

/* ---- readings -------------------------------------------------------------------------------- */

static tr_str readings_asked(const struct tr_agreement *g, struct tr_arena *a, uint64_t touched)
{
    tr_str names = { 0 };
    for (size_t k = 0; k < g->readings.n; k++)
        if (touched >> k & 1)
            names = tr_str_format(a, TR_FMT "%s" TR_FMT, TR_ARG(names), names.n ? "; " : "",
                                  TR_ARG(g->readings.v[k].id));
    return names;
}

static tr_rc tell_readings(const struct trail *t, const struct tr_outcome *o, struct tr_finding *out,
                           struct tr_reason *cells, struct tr_error *err)
{
    struct tr_by_reading *by = tr_new(t->a, struct tr_by_reading, o->n);
    struct tr_arg *args = tr_new(t->a, struct tr_arg, 2 * o->n);
    if (!by || !args) return tr_fail(err, TR_NOMEM, "judge: no room for %zu readings", o->n);
    for (size_t k = 0; k < o->n; k++) {
        const struct tr_decision *d = &o->cells[k].decision;
        tr_str name = tr_jd_reading_name(t->f->s->g, t->a, &o->cells[k].context, o->touched);
        by[k] = (struct tr_by_reading){ name, d->verdict, tr_str_of(d->detail), d->p_violation };
        args[2 * k] = (struct tr_arg){ TR_LIT("reading"), name };
        args[2 * k + 1] = (struct tr_arg){ TR_LIT("values"), tr_jd_values_text(t->a, &o->cells[k].asked.v) };
        cells[k] = (struct tr_reason){ .condition = TR_LIT("reading"),
                                       .rule = TR_LIT("reading.cell"),
                                       .p = d->p_violation,
                                       .p_low = d->p_violation,
                                       .p_high = d->p_violation };
        cells[k].args.v = args + 2 * k;
        cells[k].args.n = cells[k].args.cap = 2;
    }
    out->by_reading.v = by;
    out->by_reading.n = out->by_reading.cap = o->n;
    if (!o->split) tr_jd_arg(note(t, TR_R_READING_SAME, 1), "readings", readings_asked(t->f->s->g, t->a, o->touched));
    if (o->capped) tr_jd_arg(note(t, TR_R_READING_CAP, 1), "n", tr_str_format(t->a, "%d", TR_READING_CELLS_MAX));
    return TR_OK;
}

/* ---- all of it ------------------------------------------------------------------------------- */

static void tell_blame(const struct trail *t)
{
    for (size_t k = 0, told = 0; k < t->f->r->assertions.n && told < 3; k++) {
        const struct tr_assertion *x = &t->f->r->assertions.v[k];
        if (tr_str_is(x->says, "admission")) tr_jd_arg(note(t, TR_R_ADMITTED, 1), "by", x->by), told++;
        if (!tr_str_is(x->says, "blame") && !tr_str_is(x->says, "initiated")) continue;
        struct tr_draft_reason *r = note(t, TR_R_BLAMED, 1);
        if (x->about.n) tr_jd_arg(r, "about", x->about);
        tr_jd_arg(r, "by", x->by);
        told++;
    }
}

static void tell_farthest(const struct trail *t)
{
    struct tr_draft_reason *r = note(t, TR_R_FARTHEST, 1);
    tr_jd_arg(r, "provision", provision_id(t, t->provision));
}

static void tell_all(const struct trail *t)
{
    tell_actors(t);
    tell_time(t);
    tell_place(t);
    tell_outside(t);
    tell_target(t);
    tell_claim(t);
    tell_permission(t);
    tell_blame(t);
}

static void tell_plain(const struct trail *t)
{
    if (t->q->v.p[TR_V_ACTORS] < 1) tell_ends(t, answer(t, t->q->actors, t->q->v.p[TR_V_ACTORS]));
    if (t->q->v.p[TR_V_TIME] < 1) tell_time(t);
}

tr_rc tr_jd_reasons(const struct tr_facts *f, size_t provision, size_t zone, const struct tr_outcome *o,
                    struct tr_finding *out, struct tr_error *err)
{
    struct tr_draft draft;
    struct tr_reason cells[TR_READING_CELLS_MAX];
    struct trail t = { f, f->arena, provision, zone, &o->cells[o->told].asked, &o->together, &draft, o->plain };
    const size_t n_cells = o->n > 1 ? o->n : 0;
    draft.arena = f->arena;
    draft.n = 0;
    tell_record(&t);
    if (out->verdict == TR_OUTSIDE_SCOPE && out->provision == TR_NONE) tell_farthest(&t);
    tell_act(&t);
    if (!o->plain) tell_all(&t);
    else tell_plain(&t);
    if (n_cells) TR_TRY(tell_readings(&t, o, out, cells, err));
    return tr_jd_reasons_done(&draft, cells, n_cells, out, err);
}
