/* SPDX-License-Identifier: Apache-2.0
 *
 * Agreement -> the judge's tables: which acts fit which provision, who may be bound by it, which
 * exemptions and permissions open it, who is designated. Everything that does not depend on an
 * incident is settled here, so that judging one looks at short lists only. */
#include "judge/setup.h"

enum {
    ALIASES_MAX = 8,      /* successors of successors; also ends a circle */
    INSTRUMENTS_MAX = 256 /* bounds the table of who builds on whom, and the climb */
};

bool tr_jd_has_index(const tr_indexes *list, size_t index)
{
    for (size_t k = 0; k < list->n; k++)
        if (list->v[k] == index) return true;
    return false;
}

bool tr_jd_holds(struct tr_context *c, struct tr_when when)
{
    if (when.reading >= TR_READINGS_MAX) return true;
    c->touched |= UINT64_C(1) << when.reading;
    return c->value[when.reading] == when.value;
}

/* ---- who is bound --------------------------------------------------------------------------- */

/* "guarantors" means the role guarantor, "parties" the role party. */
static bool is_role_word(tr_str word, tr_str role)
{
    if (tr_str_eq(word, role)) return true;
    if (tr_str_is(word, "parties")) return tr_str_is(role, "party");
    return word.n == role.n + 1 && word.p[role.n] == 's' && tr_str_starts(word, role);
}

bool tr_jd_bears(const struct tr_agreement *g, const struct tr_role *role, struct tr_strs bearers)
{
    if (bearers.n == 0) return tr_str_is(role->role, "party");
    for (size_t k = 0; k < bearers.n; k++) {
        tr_str word = bearers.v[k];
        if (is_role_word(word, role->role) || tr_str_eq(word, g->actors.v[role->actor].id)) return true;
        if (tr_str_is(role->role, "party") && role->side.n && tr_str_eq(word, role->side)) return true;
    }
    return false;
}

/* The loader fills parties_by; a provision built
 * by hand without it takes its own instrument and what that builds on. */
bool tr_jd_roles_bind(const struct tr_agreement *g, const struct tr_provision *p, size_t instrument)
{
    if (instrument == TR_NONE || instrument == p->by) return true;
    if (p->parties_by.n) return tr_jd_has_index(&p->parties_by, instrument);
    return p->by < g->instruments.n && tr_jd_has_index(&g->instruments.v[p->by].builds_on, instrument);
}

static int side_of(const struct tr_provision *p, tr_str side)
{
    for (size_t k = 0; k < p->between.n && k < 2; k++)
        if (tr_str_eq(p->between.v[k], side)) return (int)k;
    return -1;
}

static bool bind_role(struct tr_judge_setup *s, struct tr_arena *a, struct tr_prov *v, size_t k)
{
    const struct tr_role *role = &s->g->roles.v[k];
    struct tr_bind bind = { k, -1 };
    if (!tr_jd_roles_bind(s->g, v->p, role->by)) return true;
    if (v->dyadic) {
        if (!tr_str_is(role->role, "party") || (bind.side = side_of(v->p, role->side)) < 0) return true;
    } else if (!tr_jd_bears(s->g, role, v->p->bearers)) return true;
    return TR_PUSH(a, &v->binds[role->actor], bind);
}

/* A bearer named by id is bound without any role. */
static bool bind_named(struct tr_judge_setup *s, struct tr_arena *a, struct tr_prov *v)
{
    for (size_t k = 0; !v->dyadic && k < v->p->bearers.n; k++)
        for (size_t x = 0; x < s->g->actors.n; x++) {
            struct tr_bind bind = { TR_NONE, -1 };
            if (tr_str_eq(s->g->actors.v[x].id, v->p->bearers.v[k]) && !v->binds[x].n &&
                !TR_PUSH(a, &v->binds[x], bind))
                return false;
        }
    return true;
}

/* What an actor succeeds lends it its rows, unless it has rows of its own. */
static size_t lender(const struct tr_agreement *g, size_t actor, size_t step)
{
    for (size_t k = 0; k < step && actor != TR_NONE; k++)
        actor = g->actors.v[actor].alias_of < g->actors.n ? g->actors.v[actor].alias_of : TR_NONE;
    return actor;
}

static bool provision_binds(struct tr_judge_setup *s, struct tr_arena *a, struct tr_prov *v)
{
    v->binds = tr_new(a, struct tr_binds, s->g->actors.n + 1);
    if (!v->binds) return false;
    for (size_t k = 0; k < s->g->roles.n; k++)
        if (s->g->roles.v[k].actor < s->g->actors.n && !bind_role(s, a, v, k)) return false;
    if (!bind_named(s, a, v)) return false;
    struct tr_binds *own = tr_new(a, struct tr_binds, s->g->actors.n + 1);
    if (!own) return false;
    memcpy(own, v->binds, sizeof *own * s->g->actors.n);
    for (size_t x = 0; x < s->g->actors.n; x++)
        for (size_t step = 1; !v->binds[x].n && step <= ALIASES_MAX; step++) {
            size_t from = lender(s->g, x, step);
            if (from == TR_NONE) break;
            v->binds[x] = own[from];
        }
    return true;
}

/* ---- exemptions and permissions ------------------------------------------------------------- */

/* above[i * n + j]: instrument i builds on j, directly or through others. */
static void climb(const struct tr_agreement *g, bool *above, size_t i, size_t from)
{
    const tr_indexes *list = &g->instruments.v[from].builds_on;
    for (size_t k = 0; k < list->n; k++) {
        size_t j = list->v[k];
        if (j >= g->instruments.n || above[i * g->instruments.n + j]) continue;
        above[i * g->instruments.n + j] = true;
        climb(g, above, i, j);
    }
}

static bool instruments_open(struct tr_judge_setup *s, struct tr_arena *a)
{
    size_t n = s->g->instruments.n;
    s->above = tr_new(a, bool, n *n + 1);
    for (size_t k = 0; s->above && k < n; k++) climb(s->g, s->above, k, k);
    return s->above != NULL;
}

static bool builds_on(const struct tr_judge_setup *s, size_t i, size_t on)
{
    size_t n = s->g->instruments.n;
    return i < n && on < n && s->above[i * n + on];
}

bool tr_jd_is_against(const struct tr_judge_setup *s, const struct tr_provision *exemption, size_t target)
{
    if (!exemption->against.n || tr_str_is(exemption->against, "designated_groups")) return s->designated[target].n > 0;
    for (size_t k = 0; target != TR_NONE && k < ALIASES_MAX; k++) {
        if (tr_str_eq(exemption->against, s->g->actors.v[target].id)) return true;
        target = lender(s->g, target, 1);
    }
    return false;
}

/* Without `lifts` an exemption opens its own instrument's prohibitions, those of what it builds on, and
 * those of what builds on it: instruments cumulate, and a later one does not close what an earlier opened. */
static bool opens(const struct tr_judge_setup *s, const struct tr_provision *e, const struct tr_provision *p,
                  size_t index)
{
    if (e->lifts.n) return tr_jd_has_index(&e->lifts, index);
    return e->by == p->by || builds_on(s, e->by, p->by) || builds_on(s, p->by, e->by);
}

static bool provision_openers(struct tr_judge_setup *s, struct tr_arena *a, struct tr_prov *v, size_t index)
{
    for (size_t k = 0; k < s->g->provisions.n; k++) {
        const struct tr_provision *e = &s->g->provisions.v[k];
        if (e->modality != TR_EXEMPT && e->modality != TR_PERMIT) continue;
        if (!opens(s, e, v->p, index)) continue;
        if (e->modality == TR_EXEMPT ? !TR_PUSH(a, &v->exempts, k) : !TR_PUSH(a, &v->permits, k)) return false;
    }
    v->may_exempt = tr_new(a, bool, s->g->actors.n + 1);
    for (size_t x = 0; v->may_exempt && x < s->g->actors.n; x++)
        for (size_t k = 0; k < v->exempts.n; k++)
            v->may_exempt[x] |= tr_jd_is_against(s, &s->g->provisions.v[v->exempts.v[k]], x);
    return v->may_exempt != NULL;
}

/* ---- when ----------------------------------------------------------------------------------- */

/* The force of an instrument ends at the latest where one that supersedes it begins. */
static tr_span force_of(const struct tr_agreement *g, size_t i)
{
    if (i >= g->instruments.n) return TR_ALWAYS;
    tr_span force = g->instruments.v[i].force;
    for (size_t k = 0; k < g->instruments.n; k++)
        if (k != i && tr_jd_has_index(&g->instruments.v[k].supersedes, i) && g->instruments.v[k].force.from < force.to)
            force.to = g->instruments.v[k].force.from;
    return force;
}

tr_str tr_jd_local(const struct tr_agreement *g, struct tr_arena *a, tr_time t)
{
    return t == TR_TIME_NONE || t == TR_TIME_MAX ? (tr_str){ 0 } : tr_time_local(a, &g->tz, t);
}

static bool role_words_open(struct tr_judge_setup *s, struct tr_arena *a)
{
    s->role_row = tr_new(a, tr_str, s->g->roles.n + 1);
    s->role_since = tr_new(a, tr_str, s->g->roles.n + 1);
    for (size_t k = 0; s->role_row && s->role_since && k < s->g->roles.n; k++) {
        s->role_row[k] = tr_str_format(a, "role:%zu", k + 1);
        s->role_since[k] = tr_jd_local(s->g, a, s->g->roles.v[k].span.from);
        if (!s->role_row[k].p) return false;
    }
    return s->role_row && s->role_since;
}

static tr_rc provision_open(struct tr_judge_setup *s, struct tr_arena *a, size_t index, struct tr_error *err)
{
    struct tr_prov *v = &s->prov[index];
    v->p = &s->g->provisions.v[index];
    v->span = tr_span_common(v->p->span, force_of(s->g, v->p->by));
    v->from = tr_jd_local(s->g, a, v->span.from);
    v->to = tr_jd_local(s->g, a, v->span.to);
    v->dyadic = v->p->between.n == 2;
    v->judged = (v->p->modality == TR_PROHIBIT || v->p->modality == TR_OBLIGE) && v->p->acts.n > 0;
    if (provision_binds(s, a, v) && provision_openers(s, a, v, index) && (!v->judged || TR_PUSH(a, &s->judged, index)))
        return TR_OK;
    return tr_fail(err, TR_NOMEM, "judge: no room for provision %zu of %zu", index + 1, s->g->provisions.n);
}

/* ---- actors --------------------------------------------------------------------------------- */

static bool designations_open(struct tr_judge_setup *s, struct tr_arena *a)
{
    const struct tr_agreement *g = s->g;
    struct tr_row_list *own = tr_new(a, struct tr_row_list, g->actors.n + 1);
    s->designated = tr_new(a, struct tr_row_list, g->actors.n + 1);
    if (!own || !s->designated) return false;
    for (size_t k = 0; k < g->designations.n; k++) {
        size_t x = g->designations.v[k].actor;
        if (x < g->actors.n && !TR_PUSH(a, &own[x], k)) return false;
    }
    for (size_t x = 0; x < g->actors.n; x++)
        for (size_t step = 0; !s->designated[x].n && step <= ALIASES_MAX; step++) {
            size_t from = lender(g, x, step);
            if (from == TR_NONE) break;
            s->designated[x] = own[from];
        }
    return true;
}

static size_t side_index(const struct tr_agreement *g, tr_str side)
{
    for (size_t k = 0; k < g->sides.n; k++)
        if (tr_str_eq(g->sides.v[k], side)) return k;
    return TR_NONE;
}

static void mark_ranks(struct tr_judge_setup *s, const tr_indexes *of, size_t side)
{
    for (size_t k = 0; k < of->n; k++)
        if (of->v[k] < s->g->actors.n) s->ranks[of->v[k] * s->g->sides.n + side] = true;
}

static bool ranks_open(struct tr_judge_setup *s, struct tr_arena *a)
{
    const struct tr_agreement *g = s->g;
    s->ranks = tr_new(a, bool, g->actors.n * g->sides.n + 1);
    s->is_party = tr_new(a, bool, g->actors.n + 1);
    if (!s->ranks || !s->is_party) return false;
    for (size_t k = 0; k < g->roles.n; k++) {
        const struct tr_role *role = &g->roles.v[k];
        if (role->actor >= g->actors.n || !tr_str_is(role->role, "party")) continue;
        s->is_party[role->actor] = true;
        size_t side = side_index(g, role->side);
        if (side == TR_NONE) continue;
        mark_ranks(s, &g->actors.v[role->actor].may_hide, side);
        mark_ranks(s, &g->actors.v[role->actor].members, side);
    }
    return true;
}

static bool acts_open(struct tr_judge_setup *s, struct tr_arena *a)
{
    size_t np = s->g->provisions.n;
    s->exercise = TR_NONE;
    s->fits = tr_new(a, bool, s->acts->list.n *np + 1);
    if (!s->fits) return false;
    for (size_t k = 0; k < s->acts->list.n; k++) {
        if (tr_str_is(s->acts->list.v[k].code, "live_fire_exercise")) s->exercise = k;
        for (size_t p = 0; p < np; p++)
            s->fits[k * np + p] = tr_act_in(s->acts, s->acts->list.v[k].code, s->g->provisions.v[p].acts);
    }
    return true;
}

tr_rc tr_judge_open(struct tr_arena *a, const struct tr_agreement *g, const struct tr_acts *acts,
                    const struct tr_params *params, const struct tr_sources *sources, struct tr_judge_setup **out,
                    struct tr_error *err)
{
    if (g->readings.n > TR_READINGS_MAX)
        return tr_fail(err, TR_BAD_INPUT, "agreement " TR_FMT ": %zu readings, expected at most %d", TR_ARG(g->id),
                       g->readings.n, TR_READINGS_MAX);
    if (g->instruments.n > INSTRUMENTS_MAX)
        return tr_fail(err, TR_BAD_INPUT, "agreement " TR_FMT ": %zu instruments, expected at most %d", TR_ARG(g->id),
                       g->instruments.n, INSTRUMENTS_MAX);
    for (size_t k = 0; k < g->readings.n; k++)
        if (g->readings.v[k].values.n > UINT16_MAX)
            return tr_fail(err, TR_BAD_INPUT,
                           "agreement " TR_FMT ": reading " TR_FMT " has %zu values, expected at most %d",
                           TR_ARG(g->id), TR_ARG(g->readings.v[k].id), g->readings.v[k].values.n, UINT16_MAX);
    struct tr_judge_setup *s = tr_new(a, struct tr_judge_setup, 1);
    if (!s) return tr_fail(err, TR_NOMEM, "judge: no room for the agreement's tables");
    s->g = g;
    s->acts = acts;
    s->params = params;
    s->sources = sources;
    s->prov = tr_new(a, struct tr_prov, g->provisions.n + 1);
    if (!s->prov || !instruments_open(s, a) || !designations_open(s, a) || !ranks_open(s, a) || !acts_open(s, a) ||
        !role_words_open(s, a))
        return tr_fail(err, TR_NOMEM, "judge: no room for the agreement's tables");
    TR_TRY(tr_jd_names_open(s, a, err));
    for (size_t k = 0; k < g->provisions.n; k++) TR_TRY(provision_open(s, a, k, err));
    *out = s;
    return TR_OK;
}
