/* SPDX-License-Identifier: Apache-2.0
 *
 * check.c: provisions, actors and readings against everything else that was built. */
#include "agreement/loading.h"

/* ---- provisions ---- */

static bool in_a_valid_zone(const struct tr_agreement *g, const struct tr_provision *p)
{
    for (size_t k = 0; k < p->zones.n; k++)
        if (tr_span_overlaps(g->zones.v[p->zones.v[k]].span, p->span)) return true;
    return p->zones.n == 0;
}

static void lifts_something(struct tr_loading *l, const struct tr_node *n, const struct tr_provision *p)
{
    if (!tr_node_get(n, "lifts")) return;
    for (size_t k = 0; k < p->lifts.n; k++) {
        const struct tr_provision *other = &l->g->provisions.v[p->lifts.v[k]];
        if (other->modality != TR_PROHIBIT && other->modality != TR_OBLIGE)
            tr_ag_fault(l, tr_ag_mark(n, "lifts"), "a provision that forbids nothing", other->id,
                        "one that prohibits or obliges");
    }
}

static void provision_fits(struct tr_loading *l, const struct tr_node *n, const struct tr_provision *p)
{
    if (p->span.from >= p->span.to) {
        tr_ag_fault(l, tr_ag_mark(n, tr_node_get(n, "to") ? "to" : "from"), "a provision that is never in force", p->id,
                    "`to` after `from`, and not after the end of its instrument");
        return;
    }
    if (!in_a_valid_zone(l->g, p))
        tr_ag_warn(l, tr_ag_mark(n, "in"), "no zone of the provision is valid while it is in force", p->id,
                   "dates that overlap");
    if (p->deadline != TR_TIME_NONE && p->deadline > p->span.to)
        tr_ag_warn(l, tr_ag_mark(n, "deadline"), "a deadline after the end of the provision", p->id,
                   "a day while it is in force");
    lifts_something(l, n, p);
}

void tr_ag_check_provisions(struct tr_loading *l)
{
    for (size_t k = 0; k < l->g->provisions.n; k++) {
        l->item = l->provisions[k];
        if (!l->item->faulty) provision_fits(l, l->item, &l->g->provisions.v[k]);
    }
    l->item = NULL;
}

/* ---- actors ---- */

/* One key for two actors: reports of one would be taken for the other. */
static void key_take(struct tr_loading *l, struct tr_map *keys, tr_str key, size_t actor, const char *what,
                     tr_str shown)
{
    size_t other;
    if (key.n == 0) return;
    if (!tr_map_get(keys, key, &other)) {
        if (!tr_map_put(keys, key, actor)) l->full = true;
    } else if (other != actor)
        tr_ag_tell(l, tr_ag_mark(l->actors[actor], what),
                   (struct tr_fault){ .what = tr_str_format(l->a, "%s shared with the actor " TR_FMT ":",
                                                            *what == 'n' ? "a name" : "a code",
                                                            TR_ARG(l->g->actors.v[other].id)),
                                      .found = shown,
                                      .expected = TR_STR("each for one actor") });
}

void tr_ag_check_actors(struct tr_loading *l)
{
    struct tr_map names = { .arena = l->a }, codes = { .arena = l->a };
    for (size_t k = 0; k < l->g->actors.n && !l->full; k++) {
        const struct tr_actor *a = &l->g->actors.v[k];
        l->item = l->actors[k];
        for (size_t j = 0; j < a->names.n; j++)
            key_take(l, &names, tr_fold(l->a, a->names.v[j].text), k, "names", a->names.v[j].text);
        for (size_t j = 0; j < a->codes.n; j++) {
            tr_str key = tr_str_format(l->a, TR_FMT ":" TR_FMT, TR_ARG(a->codes.v[j].scheme),
                                       TR_ARG(a->codes.v[j].code));
            key_take(l, &codes, key, k, "codes", key);
        }
        if (!l->actor_used[k] && a->codes.n == 0 && !l->item->faulty)
            tr_ag_warn(l, a->mark, "an actor that nothing refers to", a->id,
                       "a role, a designation, a code, or no such actor");
    }
    l->item = NULL;
}

/* ---- readings ---- */

void tr_ag_check_readings(struct tr_loading *l)
{
    for (size_t k = 0; k < l->g->readings.n; k++)
        if (!l->reading_used[k] && !l->readings[k]->faulty)
            tr_ag_warn(l, l->g->readings.v[k].mark, "a reading that nothing depends on", l->g->readings.v[k].id,
                       "a `when` that uses it");
}
