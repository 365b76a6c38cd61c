/* SPDX-License-Identifier: Apache-2.0
 *
 * Who is alleged to have done it -> shares, with `unknown` always among them. Kept apart from the
 * verdict: whether a breach happened and whose it was are two questions. The order in which a source
 * lists two sides, and whose dead it counts, say nothing here. */
#include "judge/facts.h"

enum { PARTIES_MAX = 64 };

struct parties {
    struct tr_party_share v[PARTIES_MAX];
    size_t n;
};

static const tr_str unknown = TR_LIT("unknown");

static struct tr_party_share *share_of(struct parties *x, tr_str party)
{
    for (size_t k = 0; k < x->n; k++)
        if (tr_str_eq(x->v[k].party, party)) return &x->v[k];
    if (x->n == PARTIES_MAX) return NULL;
    x->v[x->n] = (struct tr_party_share){ .party = party };
    return &x->v[x->n++];
}

static bool says(const struct tr_facts *f, const char *what, const struct tr_cell *cell)
{
    for (size_t k = 0; k < f->r->assertions.n; k++) {
        const struct tr_assertion *x = &f->r->assertions.v[k];
        if (tr_str_is(x->says, what) && !x->told_by.n && tr_jd_speaks_for(f, x->by, cell->actor)) return true;
    }
    return false;
}

/* A source that speaks for the other end names its opponent; that is a claim like any other. */
static bool source_is_opponent(const struct tr_facts *f)
{
    for (size_t k = 0; k < f->target.n; k++)
        if (tr_jd_speaks_for(f, f->r->source, f->target.v[k].actor)) return true;
    return false;
}

static void add_directed(const struct tr_facts *f, struct parties *out)
{
    const double *v = f->s->params->v;
    const bool opponent = source_is_opponent(f);
    for (size_t k = 0; k < f->actor.n; k++) {
        const struct tr_cell *cell = &f->actor.v[k];
        const bool admitted = says(f, "admission", cell), denied = says(f, "denial", cell);
        /* whoever may hide behind a word is not alleged by it: that share stays unknown */
        const bool told = cell->how != TR_NOT_NAMED && cell->how != TR_BY_HIDING && cell->how != TR_BY_PRESENCE;
        struct tr_party_share *to = told ? share_of(out, cell->name) : NULL;
        if (!to) continue;
        to->p += cell->p * (admitted ? v[TR_P_ADMITTED_P] : opponent ? v[TR_P_UNNAMED_P] : v[TR_P_DIRECTED_P]);
        to->level = admitted ? TR_STR("admitted") : opponent || denied ? TR_STR("contested") : TR_STR("alleged");
    }
}

/* Does the speaker belong to one of the two ends, or pass on what such a one says? */
static bool is_interested(const struct tr_facts *f, tr_str by)
{
    const struct tr_side *sides[2] = { &f->actor, &f->target };
    for (size_t s = 0; s < 2; s++)
        for (size_t k = 0; k < sides[s]->n; k++)
            if (tr_jd_speaks_for(f, by, sides[s]->v[k].actor)) return true;
    return false;
}

static void add_blame(const struct tr_facts *f, struct parties *out)
{
    size_t blamed = 0;
    for (size_t k = 0; k < f->r->assertions.n; k++) {
        const struct tr_assertion *x = &f->r->assertions.v[k];
        const bool admission = tr_str_is(x->says, "admission");
        if (!admission && !tr_str_is(x->says, "blame") && !tr_str_is(x->says, "initiated")) continue;
        size_t actor = tr_jd_actor_named(f->s, f->arena, admission && !x->about.n ? x->by : x->about);
        if (actor == TR_NONE) continue;
        struct tr_party_share *to = share_of(out, f->s->g->actors.v[actor].id);
        if (!to || tr_str_is(to->level, "admitted")) continue;
        const bool own = admission && !x->told_by.n && tr_jd_speaks_for(f, x->by, actor);
        const bool independent = !admission && !x->told_by.n && !is_interested(f, x->by);
        if (own) to->level = TR_STR("admitted"), to->p = f->s->params->v[TR_P_ADMITTED_P];
        else if (independent && to->p <= 0)
            to->level = TR_STR("alleged"), to->p = f->s->params->v[TR_P_DIRECTED_P], blamed++;
        else if (to->p <= 0) to->level = TR_STR("contested");
    }
    for (size_t k = 0; blamed > 1 && k < out->n; k++) /* several are blamed: the share is split among them */
        if (tr_str_is(out->v[k].level, "alleged")) out->v[k].p /= (double)blamed;
}

static void add_unknown(const struct tr_facts *f, struct parties *out)
{
    const double least = f->s->params->v[TR_P_UNKNOWN_MIN];
    double sum = 0;
    for (size_t k = 0; k < out->n; k++) sum += out->v[k].p;
    double scale = sum > 1 - least ? (1 - least) / sum : 1;
    for (size_t k = 0; k < out->n; k++) out->v[k].p = tr_round6(out->v[k].p * scale);
    struct tr_party_share *to = share_of(out, unknown);
    if (!to) return;
    to->p = tr_round6(1 - sum * scale);
    to->level = TR_STR("unattributed");
}

static void sort_parties(struct parties *x)
{
    for (size_t k = 1; k < x->n; k++)
        for (size_t m = k; m > 0 && tr_str_cmp(x->v[m].party, x->v[m - 1].party) < 0; m--) {
            struct tr_party_share swap = x->v[m];
            x->v[m] = x->v[m - 1];
            x->v[m - 1] = swap;
        }
}

tr_rc tr_jd_parties(const struct tr_facts *f, struct tr_finding *out, struct tr_error *err)
{
    struct parties all;
    all.n = 0;
    if (f->r->directed) add_directed(f, &all);
    else add_blame(f, &all);
    if (all.n == PARTIES_MAX) all.n--; /* room for unknown */
    add_unknown(f, &all);
    sort_parties(&all);
    out->parties.v = tr_new(f->arena, struct tr_party_share, all.n);
    if (!out->parties.v)
        return tr_fail(err, TR_NOMEM, "judge: no room for %zu parties of incident " TR_FMT, all.n, TR_ARG(f->i->id));
    memcpy(out->parties.v, all.v, sizeof *all.v * all.n);
    out->parties.n = out->parties.cap = all.n;
    return TR_OK;
}
