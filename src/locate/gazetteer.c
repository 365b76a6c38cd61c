/* SPDX-License-Identifier: Apache-2.0
 *
 * A name that the case itself does not know -> a place by the gazetteers, when they leave little doubt. A wrong place is
 * worse than none: outside the case's surroundings a name is placed only when the row's own words (country, areas) say
 * so, and names with several far-apart places stay open. */
#include <math.h>

#include "locate/locator.h"

static const double AROUND_M = 200000;  /* of the zones: what counts as the case's surroundings */
static const double SURE_P = 0.9;       /* of all that bear the name: the best one is the place */
static const double SURE_NAME_P = 0.8;  /* ... and this is the name, when it was found by ear */
static const double TOGETHER_M = 40000; /* choices so near are one place with a wider doubt: a town and its district */
static const double WORTH_P = 0.05;

tr_rc tr_locator_use(struct tr_locator *l, struct tr_arena *a, const struct tr_gazetteers *g, struct tr_error *err)
{
    l->gazetteers = g;
    for (size_t k = 0; k < l->g->zones.n; k++) {
        const struct locate_zone *z = &l->zones[k];
        if (!z->drawn) continue;
        struct tr_circle zone = { locate_unproject(&z->plane, (locate_xy){ 0, 0 }), z->extent_m + z->zone->buffer_m };
        struct tr_circle around = { zone.at, zone.radius_m + AROUND_M };
        if (!TR_PUSH(a, &l->context.zones, zone) || !TR_PUSH(a, &l->context.area, around))
            return tr_fail(err, TR_NOMEM, "locate: no room for the surroundings of the zones");
    }
    return TR_OK;
}

static bool is_around(const struct tr_locator *l, tr_point at)
{
    for (size_t k = 0; k < l->context.area.n; k++)
        if (tr_distance_m(l->context.area.v[k].at, at) <= l->context.area.v[k].radius_m) return true;
    return false;
}

static double width_m(const struct tr_place *p) { return p->kind == TR_PLACE_NORMAL ? 2 * p->radius_m : p->radius_m; }

/* Do all choices that are worth a thought lie together? Then the disc that holds them is the place. */
static bool span_choices(const struct tr_place_mention *m, struct tr_place *out)
{
    const struct tr_place *best = &m->choices.v[0].place;
    double radius = width_m(best);
    for (size_t k = 1; k < m->choices.n; k++) {
        const struct tr_place_choice *c = &m->choices.v[k];
        double apart = tr_distance_m(best->at, c->place.at);
        if (c->p < WORTH_P) continue;
        if (apart > TOGETHER_M) return false;
        radius = fmax(radius, apart + fmin(width_m(&c->place), TOGETHER_M));
    }
    *out = *best;
    out->kind = TR_PLACE_DISC;
    out->radius_m = radius;
    out->level = 0;
    return true;
}

static void set_place(struct locate_resolved *r, const struct tr_place *p, const char *how)
{
    r->place.kind = p->kind == TR_PLACE_AREA ? TR_PLACE_DISC : p->kind; /* the case has no polygon of that name */
    r->place.at = p->at;
    r->place.radius_m = p->radius_m;
    r->how = how;
    r->placed = true;
}

void locate_by_gazetteer(const struct tr_locator *l, struct tr_arena *a, struct locate_resolved *r)
{
    struct tr_place_mention m;
    struct tr_arena mark = *a;
    struct tr_place spanned;
    const struct tr_place *p = &r->place;
    if (!l->gazetteers || l->gazetteers->n == 0 || p->name.n == 0 || p->name.n > 200) return;
    bool told = p->country.n || p->adm1.n;
    if (tr_place_lookup(a, l->gazetteers, p->name, p->adm2, p->adm1, p->country, &l->context, &m, NULL) != TR_OK ||
        m.choices.n == 0) {
        *a = mark;
        return;
    }
    const struct tr_place_choice *best = &m.choices.v[0];
    double all = 0;
    for (size_t k = 0; k < m.choices.n; k++) all += m.choices.v[k].p;
    bool sure = best->p >= SURE_P * all, by_ear = m.sounds_like.n > 0;
    if (!told && !is_around(l, best->place.at)) r->how = "name-elsewhere";
    else if (by_ear && all < SURE_NAME_P) r->how = "name-sounds-like-others";
    else if (sure) set_place(r, &best->place, by_ear ? "gazetteer-by-ear" : "gazetteer");
    else if (span_choices(&m, &spanned)) set_place(r, &spanned, "gazetteer-several");
    else r->how = "name-ambiguous";
    *a = mark;
}

void locate_by_gazetteer_area(const struct tr_locator *l, struct tr_arena *a, struct locate_resolved *r, int level)
{
    struct tr_place_mention m;
    struct tr_arena mark = *a;
    const struct tr_place *p = &r->place;
    const tr_str by_level[4] = { { 0 }, p->adm1, p->adm2, p->adm3 };
    tr_str above = level == 2 ? p->adm1 : (tr_str){ 0 };
    if (!l->gazetteers || l->gazetteers->n == 0 || by_level[level].n > 200) return;
    tr_rc rc = tr_place_lookup(a, l->gazetteers, by_level[level], (tr_str){ 0 }, above, p->country, &l->context, &m,
                               NULL);
    for (size_t k = 0; rc == TR_OK && k < m.choices.n && !r->placed; k++) {
        const struct tr_place_choice *c = &m.choices.v[k];
        if (c->place.kind != TR_PLACE_AREA || c->place.level != level) continue;
        if (p->country.n == 0 && !is_around(l, c->place.at)) continue;
        set_place(r, &c->place, "gazetteer-area-of-unknown-name");
    }
    *a = mark;
}
