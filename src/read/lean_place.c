/* SPDX-License-Identifier: Apache-2.0
 *
 * `impact`, `launch` and `place` of a canonical line -> places, with the bounds and the choices of record_place.c. */
#include "read/lean.h"

#include <math.h>

#define RADIUS_MAX_M 2000000.0
#define RANGE_MAX_M 200000.0
#define RADIUS_UNTOLD_M 1000.0

/* ---- values ------------------------------------------------------------------------------ */

static bool read_lon(struct lean *l, void *into, size_t at)
{
    struct lean_end *e = into;
    (void)at;
    return e->lon = lean_number(l, -180, 180, &e->place.at.lon);
}

static bool read_lat(struct lean *l, void *into, size_t at)
{
    struct lean_end *e = into;
    (void)at;
    return e->lat = lean_number(l, -90, 90, &e->place.at.lat);
}

static bool read_radius(struct lean *l, void *into, size_t at)
{
    struct lean_end *e = into;
    (void)at;
    return e->radius = lean_number(l, 1, RADIUS_MAX_M, &e->radius_m);
}

static bool read_bearing(struct lean *l, void *into, size_t at)
{
    struct lean_end *e = into;
    (void)at;
    return e->bearing = lean_number(l, 0, 360, &e->bearing_deg);
}

static bool read_spread(struct lean *l, void *into, size_t at)
{
    struct lean_end *e = into;
    (void)at;
    return e->spread = lean_number(l, 1e-3, 360, &e->spread_deg);
}

static bool read_range(struct lean *l, void *into, size_t at)
{
    struct lean_end *e = into;
    (void)at;
    e->range = lean_take(l, '[') && lean_number(l, 0, RANGE_MAX_M, &e->range_m[0]) && lean_take(l, ',') &&
               lean_number(l, 0, RANGE_MAX_M, &e->range_m[1]) && lean_take(l, ']') && e->range_m[0] < e->range_m[1];
    return e->range;
}

static bool read_observer_lat(struct lean *l, void *into, size_t at)
{
    (void)at;
    return lean_number(l, -90, 90, &((struct lean_end *)into)->observer.lat);
}

static bool read_observer_lon(struct lean *l, void *into, size_t at)
{
    (void)at;
    return lean_number(l, -180, 180, &((struct lean_end *)into)->observer.lon);
}

static bool read_observer(struct lean *l, void *into, size_t at)
{
    static const struct lean_key keys[] = { { TR_LIT("lat"), read_observer_lat, 0 },
                                            { TR_LIT("lon"), read_observer_lon, 0 } };
    struct lean_end *e = into;
    (void)at;
    e->sector = true;
    return lean_object(l, keys, TR_COUNT(keys), e) && tr_point_valid(e->observer);
}

static bool read_level(struct lean *l, void *into, size_t at)
{
    int64_t level;
    (void)at;
    if (!lean_integer(l, 1, 3, &level)) return false;
    ((struct lean_end *)into)->level = (int)level;
    return true;
}

static bool read_area(struct lean *l, void *into, size_t at)
{
    static const struct lean_key keys[] = { { TR_LIT("level"), read_level, 0 } };
    (void)at;
    return lean_object(l, keys, TR_COUNT(keys), into) && ((struct lean_end *)into)->level > 0;
}

static bool read_precision(struct lean *l, void *into, size_t at)
{
    int64_t code;
    (void)at;
    if (!lean_integer(l, 0, 99, &code)) return false;
    ((struct lean_end *)into)->place.precision = (int)code;
    return true;
}

static bool read_shape(struct lean *l, void *into, size_t at)
{
    (void)at;
    return lean_raw(l, &((struct lean_end *)into)->shape);
}

/* ---- kinds of place ---------------------------------------------------------------------- */

static bool settle_sector(const struct lean_end *e, struct tr_place *out)
{
    if (!e->bearing || !e->spread || !e->range) return false;
    out->kind = TR_PLACE_SECTOR;
    out->at = e->observer;
    out->bearing_deg = e->bearing_deg;
    out->spread_deg = e->spread_deg;
    memcpy(out->range_m, e->range_m, sizeof out->range_m);
    return true;
}

static bool settle_area(const struct lean_end *e, struct tr_place *out)
{
    const tr_str *adm[] = { &out->adm1, &out->adm2, &out->adm3 };
    out->kind = TR_PLACE_AREA;
    out->level = e->level;
    return adm[e->level - 1]->n > 0 || out->name.n > 0 || tr_point_valid(out->at);
}

static bool settle_round(const struct lean_end *e, bool disc, struct tr_place *out)
{
    double radius = e->radius ? e->radius_m : RADIUS_UNTOLD_M;
    out->kind = disc ? TR_PLACE_DISC : TR_PLACE_NORMAL;
    out->radius_m = disc ? radius : radius / 2;
    return true;
}

/* Of a shape that is none, and of parts that the kind does not have, we write nothing; record.c knows what to do. */
static bool settle(const struct lean_end *e, struct tr_place *out)
{
    bool disc = e->shape.p && tr_str_is(e->shape, "disc"), none = e->shape.p && tr_str_is(e->shape, "none");
    if (e->shape.p && !disc && !none && !tr_str_is(e->shape, "normal")) return false;
    if (e->lon != e->lat) return false;
    if (none) return !e->sector && !e->level && !e->radius && !e->bearing && !e->spread && !e->range;
    if (e->sector) return settle_sector(e, out);
    if (e->bearing || e->spread || e->range) return false;
    if (e->level) return settle_area(e, out);
    if (e->lon) return settle_round(e, disc, out);
    if (e->radius) return false;
    bool named = out->name.n || out->adm3.n || out->adm2.n || out->adm1.n;
    out->kind = named ? TR_PLACE_NAME : TR_PLACE_NONE;
    return true;
}

#define AT(field) (offsetof(struct lean_end, place) + offsetof(struct tr_place, field))

bool lean_read_end(struct lean *l, void *into, size_t at)
{
    static const struct lean_key keys[] = {
        { TR_LIT("adm1"), lean_text, AT(adm1) },
        { TR_LIT("adm2"), lean_text, AT(adm2) },
        { TR_LIT("adm3"), lean_text, AT(adm3) },
        { TR_LIT("area"), read_area, 0 },
        { TR_LIT("bearing_deg"), read_bearing, 0 },
        { TR_LIT("country"), lean_text, AT(country) },
        { TR_LIT("lat"), read_lat, 0 },
        { TR_LIT("lon"), read_lon, 0 },
        { TR_LIT("name"), lean_text, AT(name) },
        { TR_LIT("observer"), read_observer, 0 },
        { TR_LIT("precision"), read_precision, 0 },
        { TR_LIT("radius_m"), read_radius, 0 },
        { TR_LIT("range_m"), read_range, 0 },
        { TR_LIT("shape"), read_shape, 0 },
        { TR_LIT("spread_deg"), read_spread, 0 },
    };
    struct lean_end *e = &l->ends[at];
    (void)into;
    *e = (struct lean_end){ .place = { .role = (tr_place_role)at, .at = { NAN, NAN } }, .observer = { NAN, NAN } };
    l->has_end[at] = true;
    return lean_object(l, keys, TR_COUNT(keys), e) && settle(e, &e->place);
}

/* The first of site, impact and launch is the report's place, the second its other end. */
bool lean_settle_ends(struct lean *l)
{
    size_t n = 0;
    for (size_t k = 0; k < TR_COUNT(l->ends); k++) {
        if (!l->has_end[k]) continue;
        if (n == 0) l->out->place = l->ends[k].place;
        else if (n == 1) l->out->other_end = lean_room(l, &l->ends[k].place, 1, sizeof l->ends[k].place);
        if (n == 2 || (n == 1 && !l->out->other_end)) return false;
        n++;
    }
    return true;
}
