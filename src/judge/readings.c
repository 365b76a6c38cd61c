/* SPDX-License-Identifier: Apache-2.0
 *
 * One provision in one zone -> its outcome under every value of the readings that touch it. No reading
 * is the default: where the outcomes split, the finding says so and lists them all. A reading that was
 * looked at and changes nothing is no reading of this finding. */
#include "judge/facts.h"

void tr_jd_ask(const struct tr_facts *f, size_t provision, size_t zone, struct tr_context *c,
               struct tr_reading_cell *cell)
{
    struct tr_asked *q = &cell->asked;
    memset(q, 0, sizeof *q);
    q->v = tr_jd_values_neutral();
    q->launch = q->permission = q->target = TR_RULES;
    q->permit = q->exempt = q->outside_zone = TR_NONE;
    tr_jd_ask_act(f, provision, q);
    tr_jd_ask_time(f, provision, zone, q);
    tr_jd_ask_place(f, provision, zone, c, q);
    tr_jd_ask_actors(f, provision, zone, c, q);
    tr_jd_ask_permission(f, provision, c, q);
    if (!tr_jd_holds(c, f->s->prov[provision].p->when)) { /* under this reading the text does not say so */
        q->act = TR_R_ACT_NONE;
        q->v.p[TR_V_ACT] = 0;
        q->v.flags &= ~(uint32_t)TR_F_OTHER_WEAPON;
    }
    tr_jd_decide(&q->v, f->s->params, &cell->decision);
    cell->context = *c;
}

/* ---- every value of every reading ------------------------------------------------------------- */

/* The next combination of the values of `touched`, the first reading counting fastest; false after the last. */
static bool next_values(const struct tr_agreement *g, struct tr_context *c, uint64_t touched)
{
    for (size_t k = 0; k < g->readings.n; k++) {
        if (!(touched >> k & 1)) continue;
        if (++c->value[k] < g->readings.v[k].values.n) return true;
        c->value[k] = 0;
    }
    return false;
}

static size_t combinations(const struct tr_agreement *g, uint64_t touched)
{
    size_t n = 1;
    for (size_t k = 0; k < g->readings.n && n <= TR_READING_CELLS_MAX; k++)
        if (touched >> k & 1) n *= g->readings.v[k].values.n ? g->readings.v[k].values.n : 1;
    return n;
}

/* As many of the readings, in the agreement's order, as stay within the cap. */
static uint64_t capped(const struct tr_agreement *g, uint64_t touched)
{
    uint64_t kept = 0;
    for (size_t k = 0; k < g->readings.n; k++)
        if ((touched >> k & 1) && combinations(g, kept | UINT64_C(1) << k) <= TR_READING_CELLS_MAX)
            kept |= UINT64_C(1) << k;
    return kept;
}

/* Asks all combinations; more readings may show up under other values, so until none is new. */
static tr_rc ask_combinations(const struct tr_facts *f, size_t provision, size_t zone, struct tr_outcome *o,
                              struct tr_error *err)
{
    const struct tr_agreement *g = f->s->g;
    uint64_t all = 0, before;
    do {
        uint64_t kept = capped(g, all);
        struct tr_context c = { .touched = 0 };
        before = all;
        o->capped = kept != all;
        o->asked = kept;
        o->n = 0;
        o->cells = kept ? tr_new(f->arena, struct tr_reading_cell, combinations(g, kept)) : &o->one;
        if (!o->cells)
            return tr_fail(err, TR_NOMEM, "judge: no room for %zu readings of one finding", combinations(g, kept));
        if (kept) o->cells[o->n++] = o->one; /* the first combination is always the one asked first */
        while (!o->n || next_values(g, &c, kept)) {
            c.touched = 0;
            tr_jd_ask(f, provision, zone, &c, &o->cells[o->n++]);
            all |= c.touched;
        }
    } while (all != before && !o->capped);
    return TR_OK;
}

/* ---- which of them matter ---------------------------------------------------------------------- */

/* p_exempt may differ: whether a group that hardly can have been there is exempt or merely not covered is no
 * question of this finding. */
static bool same_outcome(const struct tr_decision *a, const struct tr_decision *b)
{
    return a->verdict == b->verdict && !strcmp(a->detail, b->detail) && a->p_violation == b->p_violation;
}

/* Cells stand in counting order, so the cell with reading k at 0 lies value * stride before. */
static bool matters(const struct tr_agreement *g, const struct tr_outcome *o, size_t reading)
{
    size_t stride = combinations(g, o->asked & ((UINT64_C(1) << reading) - 1));
    for (size_t k = 0; k < o->n; k++)
        if (!same_outcome(&o->cells[k].decision, &o->cells[k - o->cells[k].context.value[reading] * stride].decision))
            return true;
    return false;
}

static void drop_idle(const struct tr_agreement *g, struct tr_outcome *o)
{
    for (size_t k = 0; k < g->readings.n; k++)
        if ((o->asked >> k & 1) && matters(g, o, k)) o->touched |= UINT64_C(1) << k;
    size_t n = 0;
    for (size_t k = 0; k < o->n; k++) {
        bool keep = true;
        for (size_t r = 0; r < g->readings.n; r++)
            if ((o->asked >> r & 1) && !(o->touched >> r & 1) && o->cells[k].context.value[r] != 0) keep = false;
        if (keep) o->cells[n++] = o->cells[k];
    }
    o->n = n;
}

tr_rc tr_jd_ask_all(const struct tr_facts *f, size_t provision, size_t zone, struct tr_outcome *o, struct tr_error *err)
{
    o->asked = o->touched = 0;
    o->capped = o->split = o->plain = false;
    TR_TRY(ask_combinations(f, provision, zone, o, err));
    if (o->asked) drop_idle(f->s->g, o);
    struct tr_decision d[TR_READING_CELLS_MAX];
    o->told = 0;
    o->together = o->cells[0].decision;
    if (o->n == 1) return TR_OK;
    for (size_t k = 0; k < o->n; k++) d[k] = o->cells[k].decision;
    tr_jd_combine(d, o->n, &o->together, &o->told);
    o->split = o->n > 1 && !strcmp(o->together.detail, "readings_differ");
    return TR_OK;
}

void tr_jd_keep_plain(const struct tr_facts *f, struct tr_outcome *o)
{
    struct tr_values *v = &o->cells[o->told].asked.v, kept = tr_jd_values_neutral();
    if (o->n > 1 || v->p[TR_V_ACT] <= 0 || (v->p[TR_V_ACTORS] > 0 && v->p[TR_V_TIME] > 0)) return;
    const double max = f->s->params->v[TR_P_SCOPE_MAX];
    kept.p[TR_V_ACT] = v->p[TR_V_ACT];
    if (v->p[TR_V_ACTORS] <= max) kept.p[TR_V_ACTORS] = v->p[TR_V_ACTORS];
    if (v->p[TR_V_TIME] <= max)
        kept.p[TR_V_TIME] = v->p[TR_V_TIME], kept.flags = v->flags & (TR_F_NOT_YET_DUE | TR_F_AFTER_DEADLINE);
    *v = kept;
    o->plain = true;
    tr_jd_decide(v, f->s->params, &o->together);
}

tr_str tr_jd_reading_name(const struct tr_agreement *g, struct tr_arena *a, const struct tr_context *c,
                          uint64_t touched)
{
    tr_str name = { 0 };
    for (size_t k = 0; k < g->readings.n; k++) {
        if (!(touched >> k & 1) || c->value[k] >= g->readings.v[k].values.n) continue;
        tr_str value = g->readings.v[k].values.v[c->value[k]].id;
        name = tr_str_format(a, TR_FMT "%s" TR_FMT "=" TR_FMT, TR_ARG(name), name.n ? ";" : "",
                             TR_ARG(g->readings.v[k].id), TR_ARG(value));
    }
    return name;
}
