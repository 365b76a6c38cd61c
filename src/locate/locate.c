/* SPDX-License-Identifier: Apache-2.0
 *
 * A report -> where it is, and its share of every zone it may touch. The order: resolve the place,
 * measure it against each zone, then let names speak where geometry cannot (core, zone names, the
 * source's own zone). */
#include <math.h>

#include "locate/locator.h"

static const double POCKET = 0.2; /* share of the region under which a presence disc does not speak for it */

struct work {
    const struct tr_locator *l;
    struct tr_arena *a;
    const struct tr_place *asked;
    struct locate_resolved found;
    struct locate_spot spot;
    double r90_m;
    size_t first_entry; /* of the folded name, or TR_NONE */
    tr_str source_zone;
    bool name_counts; /* the name is that of a spot, not of an area around it */
};

/* ---- one zone ---------------------------------------------------------------------------- */

static void set_shares(struct tr_in_zone *in, double p, tr_in_basis basis, tr_str matched)
{
    in->p = fmax(in->p, p);
    in->p_out = fmax(in->p_out, p);
    in->p_back = fmax(in->p_back, p);
    in->basis = basis;
    in->matched = matched;
    in->near = true;
    in->reach_p = 1;
}

static bool named(const struct work *w, locate_named what, size_t zone)
{
    for (size_t e = w->first_entry; e != TR_NONE; e = w->l->names.entries.v[e].next)
        if (w->l->names.entries.v[e].what == what && w->l->names.entries.v[e].index == zone) return true;
    return false;
}

/* Is the point next to a known place whose name is in the zone's core? */
static tr_str core_nearby(const struct work *w, size_t zone)
{
    const struct tr_agreement *g = w->l->g;
    double near_m = w->l->params->v[TR_P_CORE_M];
    bool spot = w->found.place.kind == TR_PLACE_NORMAL || w->found.place.kind == TR_PLACE_DISC;
    if (!spot || w->spot.radius_m > near_m) return (tr_str){ 0 };
    for (size_t k = 0; k < g->places.n; k++) {
        const struct tr_known_place *known = &g->places.v[k];
        /* 0.03 degrees of latitude are 3.3 km: a cheap first look. */
        if (fabs(known->at.lat - w->spot.at.lat) * 110000 > near_m || tr_distance_m(known->at, w->spot.at) > near_m)
            continue;
        for (size_t j = 0; j < known->names.n; j++) {
            unsigned char room[LOCATE_FOLD_ROOM];
            size_t e = locate_names_find(&w->l->names, locate_fold(room, known->names.v[j]));
            for (; e != TR_NONE; e = w->l->names.entries.v[e].next)
                if (w->l->names.entries.v[e].what == LOCATE_CORE && w->l->names.entries.v[e].index == zone)
                    return known->names.v[j];
        }
    }
    return (tr_str){ 0 };
}

static bool names_zone(const struct work *w, const struct tr_zone *z)
{
    unsigned char room[LOCATE_FOLD_ROOM], other[LOCATE_FOLD_ROOM];
    if (w->source_zone.n == 0) return false;
    if (tr_str_eq(w->source_zone, z->id)) return true;
    tr_str key = locate_fold(room, w->source_zone);
    for (size_t k = 0; key.n && k < z->names.n; k++)
        if (tr_str_eq(locate_fold(other, z->names.v[k].text), key)) return true;
    return false;
}

/* A name speaks for the zone unless the recorded point says that it is another place of that name. */
static void apply_names(struct work *w, size_t zone, double gap_m, struct tr_in_zone *in)
{
    const struct tr_zone *z = &w->l->g->zones.v[zone];
    const double *v = w->l->params->v;
    tr_str nearby = { 0 };
    bool core = w->name_counts && named(w, LOCATE_CORE, zone), name = w->name_counts && named(w, LOCATE_ZONE, zone);
    if ((core || name) && gap_m > v[TR_P_NAME_CLASH_M]) {
        w->found.flags |= 1u << TR_FLAG_NAME_CLASH;
        core = name = false;
    }
    /* "Near Duma, within 25 km" is not in Duma: there the geometry decides. */
    if (core && w->found.placed && w->spot.radius_m > v[TR_P_CORE_NAME_M]) core = false;
    if (core) {
        set_shares(in, 1, TR_BY_CORE, w->asked->name);
        return;
    }
    if (w->found.placed) nearby = core_nearby(w, zone);
    if (nearby.n) {
        set_shares(in, 1, TR_BY_CORE, nearby);
        return;
    }
    bool by_source = names_zone(w, z);
    if (name && in->p < v[TR_P_ZONE_NAME_P]) set_shares(in, v[TR_P_ZONE_NAME_P], TR_BY_ZONE_NAME, w->asked->name);
    if (by_source && in->p < v[TR_P_ZONE_NAME_P])
        set_shares(in, v[TR_P_ZONE_NAME_P], TR_BY_SOURCE_ZONE, w->source_zone);
}

static struct tr_in_zone ask_zone(struct work *w, size_t zone)
{
    struct tr_in_zone in = { .zone = zone, .basis = TR_BY_NOTHING };
    const struct locate_zone *z = &w->l->zones[zone];
    double gap_m = 0, p[LOCATE_VARIANTS];
    if (w->found.placed && z->drawn) {
        double reach = w->l->params->v[TR_P_REACH_M];
        double far = fmax(fmax(reach, w->l->params->v[TR_P_NAME_CLASH_M]), w->r90_m) + z->depth_m[1] + 1;
        locate_xy at = locate_project(&z->plane, w->spot.centre, NULL);
        bool beyond = hypot(at.x, at.y) > z->extent_m + (far + z->zone->buffer_m) * 1.01;
        gap_m = beyond ? INFINITY : locate_zone_gap(z, locate_zone_signed_exact(z, w->spot.centre, at, far));
        in.basis = TR_BY_GEOMETRY;
        locate_shares(z, &w->l->clouds, &w->spot, p);
        in.p = p[LOCATE_AVERAGED];
        in.p_out = p[LOCATE_OUT];
        in.p_back = p[LOCATE_BACK];
        in.near = gap_m <= w->r90_m; /* the doubt of the line is in p already */
        in.reach_p = gap_m <= reach ? 1 : 0;
    }
    apply_names(w, zone, gap_m, &in);
    return in;
}

/* ---- one place --------------------------------------------------------------------------- */

static struct work begin(const struct tr_locator *l, struct tr_arena *a, const struct tr_place *p, tr_str source_zone)
{
    unsigned char room[LOCATE_FOLD_ROOM];
    struct work w = { .l = l, .a = a, .asked = p, .source_zone = source_zone, .found = locate_resolve(l, a, p) };
    w.spot = locate_spot_of(&w.found.place, w.found.area);
    if (!w.found.placed) w.spot.kind = TR_PLACE_NONE;
    w.r90_m = locate_spot_r90_m(&w.spot);
    w.first_entry = locate_names_find(&l->names, locate_fold(room, p->name));
    /* "Homs governorate" is not the town of Homs, and a sector's name is that of its observer. */
    w.name_counts = p->kind == TR_PLACE_NORMAL || p->kind == TR_PLACE_DISC || p->kind == TR_PLACE_NAME;
    return w;
}

typedef TR_LIST(struct tr_in_zone) in_zones;

static tr_rc find_zones(struct work *w, in_zones *out, struct tr_error *err)
{
    *out = (in_zones){ 0 };
    for (size_t zone = 0; zone < w->l->g->zones.n; zone++) {
        struct tr_in_zone in = ask_zone(w, zone);
        if (in.p == 0 && !in.near && in.reach_p == 0) continue;
        if (!TR_PUSH(w->a, out, in)) return tr_fail(err, TR_NOMEM, "locate: no room for the zones of a report");
    }
    return TR_OK;
}

/* ---- presence ---------------------------------------------------------------------------- */

static bool meets_zone(const struct tr_located *out, size_t zone)
{
    for (size_t k = 0; k < out->zones.n; k++)
        if (out->zones.v[k].zone == zone) return out->zones.v[k].p > 0 || out->zones.v[k].near;
    return false;
}

/* A place that may be anywhere in a city or district is little told by who held a small pocket of it. */
static bool is_pocket(const struct work *w, double disc_m)
{
    bool anywhere = w->found.place.kind == TR_PLACE_DISC || w->found.place.kind == TR_PLACE_AREA;
    return anywhere && disc_m * disc_m < POCKET * w->r90_m * w->r90_m;
}

static bool meets(const struct work *w, const struct tr_located *out, size_t row)
{
    const struct tr_presence *p = &w->l->g->presence.v[row];
    if (w->name_counts && named(w, LOCATE_PRESENCE, row)) return true;
    if (p->zone != TR_NONE) return meets_zone(out, p->zone);
    if (!w->found.placed || p->place.kind != TR_PLACE_DISC || !tr_point_valid(p->place.at)) return false;
    double disc_m = fmax(0, p->place.radius_m), apart_m = tr_distance_m(w->spot.centre, p->place.at);
    if (is_pocket(w, disc_m)) return false;
    return apart_m <= w->r90_m + disc_m;
}

static tr_rc find_presence(struct work *w, struct tr_located *out, struct tr_error *err)
{
    for (size_t k = 0; k < w->l->g->presence.n; k++)
        if (meets(w, out, k) && !TR_PUSH(w->a, &out->presence, k))
            return tr_fail(err, TR_NOMEM, "locate: no room for the presence rows of a report");
    return TR_OK;
}

tr_rc tr_locate(const struct tr_locator *l, struct tr_arena *a, const struct tr_report *r, struct tr_located *out,
                struct tr_error *err)
{
    tr_str source_zone = r->special ? r->special->zone : (tr_str){ 0 };
    struct work w = begin(l, a, &r->place, source_zone);
    *out = (struct tr_located){ .placed = w.found.placed, .place = w.found.place, .how = tr_str_of(w.found.how) };
    out->r90_m = w.r90_m;
    in_zones zones;
    TR_TRY(find_zones(&w, &zones, err));
    out->zones.v = zones.v;
    out->zones.n = zones.n;
    out->zones.cap = zones.cap;
    out->flags = w.found.flags;
    TR_TRY(find_presence(&w, out, err));
    if (!r->other_end) return TR_OK;
    struct work other = begin(l, a, r->other_end, (tr_str){ 0 });
    TR_TRY(find_zones(&other, &zones, err));
    out->other_end.v = zones.v;
    out->other_end.n = zones.n;
    out->other_end.cap = zones.cap;
    return TR_OK;
}
