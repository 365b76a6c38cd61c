/* SPDX-License-Identifier: Apache-2.0
 *
 * check_parties.c: is anybody bound by each provision while it is in force, and does nobody stand on two
 * sides at once? */
#include "agreement/loading.h"

static bool zones_meet(tr_indexes a, tr_indexes b)
{
    if (a.n == 0 || b.n == 0) return true;
    for (size_t k = 0; k < a.n; k++)
        if (tr_ag_has(b, a.v[k])) return true;
    return false;
}

/* Can both hold under one choice of readings? */
static bool whens_meet(struct tr_when a, struct tr_when b)
{
    return a.reading == TR_NONE || b.reading == TR_NONE || a.reading != b.reading || a.value == b.value;
}

static bool role_may_bind(const struct tr_role *r, const struct tr_provision *p)
{
    return tr_span_overlaps(r->span, p->span) && (r->by == TR_NONE || tr_ag_has(p->parties_by, r->by)) &&
           zones_meet(r->zones, p->zones) && whens_meet(r->when, p->when);
}

static bool word_fits(const struct tr_agreement *g, const struct tr_role *r, tr_str word)
{
    bool party = tr_str_is(r->role, "party");
    if (word.n == 0) return party;
    return (party && tr_str_eq(r->side, word)) || tr_str_eq(r->role, word) ||
           (r->actor != TR_NONE && tr_str_eq(g->actors.v[r->actor].id, word));
}

/* Is there a role that the word (a side, a role, an actor; empty: any party) means? */
static bool anybody(const struct tr_agreement *g, const struct tr_provision *p, tr_str word)
{
    for (size_t k = 0; k < g->roles.n; k++)
        if (word_fits(g, &g->roles.v[k], word) && role_may_bind(&g->roles.v[k], p)) return true;
    return tr_actor_find(g, word) != TR_NONE; /* an actor that is named outright is bound */
}

static void provision_binds(struct tr_loading *l, const struct tr_node *n, const struct tr_provision *p)
{
    static const char *const expected = "a role that overlaps it in time, zone and instrument";
    struct tr_strs words = p->between.n > 0 ? p->between : p->bearers;
    struct tr_mark at = tr_ag_mark(n, p->between.n > 0 ? "between" : "bearer");
    if (p->modality != TR_PROHIBIT && p->modality != TR_OBLIGE) return;
    if (words.n == 0 && !anybody(l->g, p, (tr_str){ 0 }))
        tr_ag_fault(l, n->mark, "nobody is ever bound by the provision", p->id, expected);
    for (size_t k = 0; k < words.n; k++)
        if (!anybody(l->g, p, words.v[k])) tr_ag_fault(l, at, "nobody is ever bound as", words.v[k], expected);
}

static bool exclusive(const struct tr_role *a, const struct tr_role *b)
{
    return !tr_span_overlaps(a->span, b->span) || !whens_meet(a->when, b->when) || !zones_meet(a->zones, b->zones) ||
           (a->by != TR_NONE && b->by != TR_NONE && a->by != b->by);
}

static void two_sides(struct tr_loading *l, size_t k)
{
    const struct tr_role *r = &l->g->roles.v[k];
    for (size_t j = 0; j < k; j++) {
        const struct tr_role *other = &l->g->roles.v[j];
        if (other->actor != r->actor || other->side.n == 0 || r->side.n == 0 || tr_str_eq(other->side, r->side))
            continue;
        if (exclusive(r, other)) continue;
        tr_ag_fault(l, tr_ag_mark(l->roles[k], "side"), "an actor on two sides at one time",
                    l->g->actors.v[r->actor].id, "one side at a time");
        return;
    }
}

static void also_designated(struct tr_loading *l, size_t k)
{
    const struct tr_role *r = &l->g->roles.v[k];
    for (size_t j = 0; j < l->g->designations.n; j++) {
        const struct tr_designation *d = &l->g->designations.v[j];
        if (d->actor != r->actor || !tr_span_overlaps(d->span, r->span) || !whens_meet(d->when, r->when)) continue;
        tr_ag_warn(l, tr_ag_mark(l->roles[k], "actor"), "a party that is designated at the same time",
                   l->g->actors.v[r->actor].id, "dates that do not overlap, or readings");
        return;
    }
}

static bool any_faulty(struct tr_node *const *nodes, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (nodes[k]->faulty) return true;
    return false;
}

void tr_ag_check_parties(struct tr_loading *l)
{
    for (size_t k = 0; k < l->g->roles.n; k++) {
        l->item = l->roles[k];
        if (l->item->faulty || l->g->roles.v[k].actor == TR_NONE || !tr_str_is(l->g->roles.v[k].role, "party"))
            continue;
        also_designated(l, k);
        two_sides(l, k);
    }
    l->item = NULL;
    if (any_faulty(l->roles, l->g->roles.n) || any_faulty(l->instruments, l->g->instruments.n))
        return; /* it would only follow from those */
    for (size_t k = 0; k < l->g->provisions.n; k++) {
        l->item = l->provisions[k];
        if (!l->item->faulty) provision_binds(l, l->item, &l->g->provisions.v[k]);
    }
    l->item = NULL;
}
