/* SPDX-License-Identifier: Apache-2.0
 *
 * A place as a source gives it -> a place that can be asked about: names and administrative areas
 * looked up, known centroids given their true extent. What cannot be placed stays unplaced. */
#include <math.h>

#include "locate/locator.h"

static const double SAME_POINT_DEG = 1e-4; /* about ten metres: tables round to four digits */
static const double HOMONYM_M = 5000;      /* two places of one name this near are one */

/* ---- administrative areas ---------------------------------------------------------------- */

static tr_str area_name(const struct tr_place *p, int level)
{
    const tr_str by_level[4] = { { 0 }, p->adm1, p->adm2, p->adm3 };
    return level >= 1 && level <= 3 ? by_level[level] : (tr_str){ 0 };
}

static bool has_parent(const struct locate_area *area, tr_str key)
{
    for (size_t k = 0; k < area->n_parents; k++)
        if (tr_str_eq(area->parents[k], key)) return true;
    return false;
}

static bool covers(const struct locate_area *area, tr_point at)
{
    return tr_point_valid(at) && locate_outline_holds(&area->outline, at.lon, at.lat) != 0;
}

/* Of the areas of that name: the one whose parent fits, then the one that holds the point, then the first. */
static const struct locate_area *area_by_name(const struct tr_locator *l, tr_str name, const struct tr_place *p)
{
    unsigned char room[LOCATE_FOLD_ROOM], parent_room[LOCATE_FOLD_ROOM];
    const struct locate_area *best = NULL;
    int best_score = -1;
    tr_str parent = locate_fold(parent_room, area_name(p, p->level - 1));
    for (size_t e = locate_names_find(&l->names, locate_fold(room, name)); e != TR_NONE;
         e = l->names.entries.v[e].next) {
        if (l->names.entries.v[e].what != LOCATE_ADMIN) continue;
        const struct locate_area *area = &l->areas[l->names.entries.v[e].index];
        if (area->area->level != p->level || area->outline.n == 0) continue;
        int score = (parent.n && has_parent(area, parent) ? 2 : 0) + (covers(area, p->at) ? 1 : 0);
        if (score > best_score) best = area;
        if (score > best_score) best_score = score;
    }
    return best;
}

static const struct locate_area *area_at(const struct tr_locator *l, const struct tr_place *p)
{
    for (size_t k = 0; k < l->n_areas; k++)
        if (l->areas[k].area->level == p->level && covers(&l->areas[k], p->at)) return &l->areas[k];
    return NULL;
}

const struct locate_area *locate_find_area(const struct tr_locator *l, const struct tr_place *p, const char **how)
{
    const struct locate_area *area = area_by_name(l, area_name(p, p->level), p);
    if (!area) area = area_by_name(l, p->name, p);
    *how = "admin-area";
    if (area) return area;
    *how = "admin-area-at-point"; /* spelt in a way that we do not know */
    return area_at(l, p);
}

static void resolve_area(const struct tr_locator *l, struct locate_resolved *r)
{
    static const struct {
        tr_param radius;
        const char *how;
    } by_level[4] = {
        { TR_P_RADIUS_COARSE_M, "radius-coarse" },
        { TR_P_RADIUS_LEVEL1_M, "radius-for-level-1" },
        { TR_P_RADIUS_LEVEL2_M, "radius-for-level-2" },
        { TR_P_RADIUS_LEVEL3_M, "radius-for-level-3" },
    };
    int level = r->place.level >= 1 && r->place.level <= 3 ? r->place.level : 0;
    r->area = level ? locate_find_area(l, &r->place, &r->how) : NULL;
    if (level <= 1) r->flags |= 1u << TR_FLAG_COARSE_PLACE;
    r->placed = r->area || tr_point_valid(r->place.at);
    if (r->area) { /* the source's own point stays where it fits: it finds the area again */
        if (!covers(r->area, r->place.at)) r->place.at = r->area->centre;
        r->place.radius_m = r->area->r90_m;
        return;
    }
    r->place.kind = TR_PLACE_DISC;
    r->how = by_level[level].how;
    if (r->place.radius_m > 0) r->how = "radius-of-area"; /* told with the area itself */
    else r->place.radius_m = l->params->v[by_level[level].radius];
}

/* ---- points ------------------------------------------------------------------------------ */

static const struct tr_known_place *centroid_at(const struct tr_locator *l, tr_point at)
{
    for (size_t k = 0; k < l->g->places.n; k++) {
        const struct tr_known_place *known = &l->g->places.v[k];
        if (tr_str_is(known->kind, "centroid") && fabs(known->at.lon - at.lon) <= SAME_POINT_DEG &&
            fabs(known->at.lat - at.lat) <= SAME_POINT_DEG)
            return known;
    }
    return NULL;
}

/* Datasets put a whole area on one point: it gets its extent back. */
static void widen_centroid(const struct tr_locator *l, struct locate_resolved *r)
{
    const struct tr_known_place *known = r->area ? NULL : centroid_at(l, r->place.at);
    if (!known) return;
    r->flags |= 1u << TR_FLAG_CENTROID;
    if (r->place.kind == TR_PLACE_DISC && r->place.radius_m >= known->radius_m) return;
    if (r->place.kind == TR_PLACE_NORMAL && r->place.radius_m * 2 >= known->radius_m) return;
    r->place.kind = TR_PLACE_DISC;
    r->place.radius_m = known->radius_m;
    r->how = "centroid";
}

/* ---- names ------------------------------------------------------------------------------- */

/* Places a town has a middle and a width; an area is as likely anywhere in it. */
static void set_known(const struct tr_locator *l, struct locate_resolved *r, const struct tr_known_place *known)
{
    static const char *const areas[] = { "district", "governorate", "area", "centroid" };
    r->place.kind = TR_PLACE_NORMAL;
    r->place.at = known->at;
    r->place.radius_m = fmax(known->radius_m / 2, l->params->v[TR_P_SIGMA_EXACT_M]);
    for (size_t k = 0; k < TR_COUNT(areas); k++)
        if (tr_str_is(known->kind, areas[k])) {
            r->place.kind = TR_PLACE_DISC;
            r->place.radius_m = known->radius_m;
        }
    r->how = "known-place";
    r->placed = true;
}

static bool in_adm1(const struct tr_known_place *known, tr_str key)
{
    unsigned char room[LOCATE_FOLD_ROOM];
    return key.n && tr_str_eq(locate_fold(room, known->adm1), key);
}

/* NULL when there is none, or when there are several and nothing tells them apart. */
static const struct tr_known_place *known_place(const struct tr_locator *l, size_t entry, tr_str adm1, bool *several)
{
    unsigned char room[LOCATE_FOLD_ROOM];
    const struct tr_known_place *found = NULL;
    tr_str key = locate_fold(room, adm1);
    int best = 0;
    for (size_t e = entry; e != TR_NONE; e = l->names.entries.v[e].next) {
        if (l->names.entries.v[e].what != LOCATE_KNOWN_PLACE) continue;
        const struct tr_known_place *known = &l->g->places.v[l->names.entries.v[e].index];
        int score = in_adm1(known, key) ? 2 : 1;
        if (score == best && tr_distance_m(found->at, known->at) > HOMONYM_M) *several = true;
        if (score > best) {
            found = known;
            best = score;
            *several = false;
        }
    }
    return found;
}

/* The widest area of that name that the place's own words allow: a name alone claims no more. */
static const struct locate_area *named_area(const struct tr_locator *l, size_t entry, int level)
{
    const struct locate_area *best = NULL;
    for (size_t e = entry; e != TR_NONE; e = l->names.entries.v[e].next) {
        if (l->names.entries.v[e].what != LOCATE_ADMIN) continue;
        const struct locate_area *area = &l->areas[l->names.entries.v[e].index];
        if (area->outline.n == 0 || (level > 0 && area->area->level != level)) continue;
        if (!best || area->area->level < best->area->level) best = area;
    }
    return best;
}

/* A name that stays unknown lies somewhere in the smallest area that the row names: the case's polygon of it, else the
 * gazetteers' disc. */
static void resolve_around(const struct tr_locator *l, struct tr_arena *a, struct locate_resolved *r)
{
    for (int level = 3; level >= 1 && !r->placed; level--) {
        struct tr_place p = r->place;
        if (area_name(&p, level).n == 0) continue;
        p.level = level;
        p.at = (tr_point){ NAN, NAN };
        r->area = area_by_name(l, area_name(&p, level), &p);
        if (r->area) {
            r->place.kind = TR_PLACE_AREA;
            r->place.level = level;
            r->place.at = r->area->centre;
            r->place.radius_m = r->area->r90_m;
            r->how = "area-of-unknown-name";
            r->placed = true;
        } else {
            locate_by_gazetteer_area(l, a, r, level);
        }
        if (r->placed && level == 1) r->flags |= 1u << TR_FLAG_COARSE_PLACE;
    }
}

static void resolve_name(const struct tr_locator *l, struct tr_arena *a, struct locate_resolved *r)
{
    unsigned char room[LOCATE_FOLD_ROOM];
    bool several = false;
    size_t entry = locate_names_find(&l->names, locate_fold(room, r->place.name));
    const struct tr_known_place *known = known_place(l, entry, r->place.adm1, &several);
    r->how = several ? "name-ambiguous" : "name-unknown";
    if (several) return;
    if (known) {
        set_known(l, r, known);
        return;
    }
    r->area = named_area(l, entry, r->place.level);
    if (r->area) {
        r->place.kind = TR_PLACE_AREA;
        r->place.level = r->area->area->level;
        r->place.at = r->area->centre;
        r->place.radius_m = r->area->r90_m;
        r->how = "admin-area";
        r->placed = true;
        if (r->place.level == 1) r->flags |= 1u << TR_FLAG_COARSE_PLACE;
        return;
    }
    for (; entry != TR_NONE; entry = l->names.entries.v[entry].next) switch (l->names.entries.v[entry].what) {
        case LOCATE_ZONE: r->how = "zone-name"; return;
        case LOCATE_CORE: return; /* its zone is known, and a wide place would say less */
        default: break;
        }
    locate_by_gazetteer(l, a, r);
    if (!r->placed) resolve_around(l, a, r);
}

struct locate_resolved locate_resolve(const struct tr_locator *l, struct tr_arena *a, const struct tr_place *p)
{
    struct locate_resolved r = { .place = *p, .how = "unplaced" };
    switch (p->kind) {
    case TR_PLACE_SECTOR:
        r.placed = tr_point_valid(p->at);
        r.how = "sector";
        break;
    case TR_PLACE_NORMAL:
    case TR_PLACE_DISC:
        r.placed = tr_point_valid(p->at);
        r.how = p->kind == TR_PLACE_NORMAL ? "point" : "disc";
        break;
    case TR_PLACE_AREA: resolve_area(l, &r); break;
    case TR_PLACE_NAME: resolve_name(l, a, &r); break;
    default: break;
    }
    if (!r.placed) {
        if (p->kind != TR_PLACE_NAME) r.how = "unplaced";
        return r;
    }
    if (r.place.kind != TR_PLACE_SECTOR) widen_centroid(l, &r);
    if (r.place.kind == TR_PLACE_DISC && r.place.radius_m >= l->params->v[TR_P_RADIUS_LEVEL1_M])
        r.flags |= 1u << TR_FLAG_COARSE_PLACE;
    return r;
}
