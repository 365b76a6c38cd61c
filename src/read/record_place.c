/* SPDX-License-Identifier: Apache-2.0
 *
 * `place`, `impact` and `launch` of a record -> places with their doubt. Names are resolved and
 * areas get their extent in locate. */
#include "read/record.h"

#include <math.h>

#define RADIUS_MAX_M 2000000.0 /* larger than that is no place */
#define RANGE_MAX_M 200000.0
#define RADIUS_UNTOLD_M 1000.0 /* a point without a radius is exact: one sigma of 500 m */

static const char *const place_keys[] = {
    "adm1", "adm2",     "adm3",      "area",     "bearing_deg", "country", "lat",        "lon",
    "name", "observer", "precision", "radius_m", "range_m",     "shape",   "spread_deg",
};
static const char *const shapes[] = { "normal", "disc", "none" };

/* ---- points ------------------------------------------------------------------------------ */

static double read_lon(struct record *p, const char *key, const json_t *v)
{
    return record_number(p, key, v, -180, 180, "a longitude in degrees, -180 to 180");
}

static double read_lat(struct record *p, const char *key, const json_t *v)
{
    return record_number(p, key, v, -90, 90, "a latitude in degrees, -90 to 90");
}

/* {"lon":..,"lat":..} or [lon, lat] */
static tr_point read_point(struct record *p, const json_t *v)
{
    static const char *const known[] = { "lat", "lon" };
    tr_point at = { NAN, NAN };
    if (json_is_array(v) && json_array_size(v) == 2) {
        at.lon = read_lon(p, "place.observer", json_array_get(v, 0));
        at.lat = read_lat(p, "place.observer", json_array_get(v, 1));
    } else if ((v = record_object(p, "place.observer", v, known, TR_COUNT(known)))) {
        at.lon = read_lon(p, "place.observer.lon", json_object_get(v, "lon"));
        at.lat = read_lat(p, "place.observer.lat", json_object_get(v, "lat"));
    }
    return at;
}

/* ---- kinds of place ---------------------------------------------------------------------- */

static void read_sector(struct record *p, const json_t *v, struct tr_place *out)
{
    const json_t *range = json_object_get(v, "range_m");
    out->kind = TR_PLACE_SECTOR;
    out->at = read_point(p, json_object_get(v, "observer"));
    out->bearing_deg = record_number(p, "place.bearing_deg", json_object_get(v, "bearing_deg"), 0, 360,
                                     "degrees clockwise from north, 0 to 360");
    out->spread_deg = record_number(p, "place.spread_deg", json_object_get(v, "spread_deg"), 1e-3, 360,
                                    "the full width in degrees, over 0, at most 360");
    if (!json_is_array(range) || json_array_size(range) != 2) {
        record_fault(p, "place.range_m", range, "the nearest and the farthest distance, [100, 3000]");
        return;
    }
    for (size_t k = 0; k < 2; k++)
        out->range_m[k] = record_number(p, "place.range_m", json_array_get(range, k), 0, RANGE_MAX_M,
                                        "metres, 0 to 200000");
    if (out->range_m[0] >= out->range_m[1])
        record_fault(p, "place.range_m", range, "the nearer distance first, the farther behind");
}

static void read_area(struct record *p, const json_t *v, struct tr_place *out)
{
    static const char *const known[] = { "level", "name" };
    v = record_object(p, "place.area", v, known, TR_COUNT(known));
    if (!v) return;
    tr_str *adm[] = { &out->adm1, &out->adm2, &out->adm3 };
    out->kind = TR_PLACE_AREA;
    out->level = (int)record_integer(p, "place.area.level", json_object_get(v, "level"), 1, 3, "1, 2 or 3");
    tr_str name = record_text(p, "place.area.name", json_object_get(v, "name"));
    if (name.n && out->level) *adm[out->level - 1] = name;
    if (out->level && adm[out->level - 1]->n == 0 && out->name.n == 0 && !tr_point_valid(out->at))
        record_fault(p, "place.area.name", json_object_get(v, "name"), "the area's name, or its middle as lon and lat");
}

static void read_round(struct record *p, const json_t *v, struct tr_place *out)
{
    const json_t *radius = json_object_get(v, "radius_m"), *shape = json_object_get(v, "shape");
    double r = radius ? record_number(p, "place.radius_m", radius, 1, RADIUS_MAX_M, "metres, 1 to 2000000")
                      : RADIUS_UNTOLD_M;
    bool disc = shape && tr_str_is(tr_json_text(shape), "disc");
    out->kind = disc ? TR_PLACE_DISC : TR_PLACE_NORMAL;
    out->radius_m = disc ? r : r / 2;
}

static void read_names(struct record *p, const json_t *v, struct tr_place *out)
{
    out->name = record_text(p, "place.name", json_object_get(v, "name"));
    out->adm1 = record_text(p, "place.adm1", json_object_get(v, "adm1"));
    out->adm2 = record_text(p, "place.adm2", json_object_get(v, "adm2"));
    out->adm3 = record_text(p, "place.adm3", json_object_get(v, "adm3"));
    out->country = record_text(p, "place.country", json_object_get(v, "country"));
    const json_t *precision = json_object_get(v, "precision");
    if (precision)
        out->precision = (int)record_integer(p, "place.precision", precision, 0, 99, "the source's own code, 0 to 99");
}

static bool read_coordinates(struct record *p, const json_t *v, struct tr_place *out)
{
    const json_t *lon = json_object_get(v, "lon"), *lat = json_object_get(v, "lat");
    if (!lon && !lat) return false;
    out->at.lon = read_lon(p, "place.lon", lon);
    out->at.lat = read_lat(p, "place.lat", lat);
    return true;
}

/* A name alone, or administrative names without a point. */
static tr_place_kind named(const struct tr_place *p)
{
    return p->name.n || p->adm3.n || p->adm2.n || p->adm1.n ? TR_PLACE_NAME : TR_PLACE_NONE;
}

static void read_shape(struct record *p, const json_t *v, struct tr_place *out)
{
    const json_t *shape = json_object_get(v, "shape");
    size_t word = shape ? record_word(p, "place.shape", shape, shapes, TR_COUNT(shapes)) : 0;
    bool point = read_coordinates(p, v, out);
    if (word == 2) return;
    if (json_object_get(v, "observer")) read_sector(p, v, out);
    else if (json_object_get(v, "area")) read_area(p, json_object_get(v, "area"), out);
    else if (point) read_round(p, v, out);
    else if (json_object_get(v, "radius_m")) record_fault(p, "place.lon", NULL, "lon and lat, since radius_m is given");
    else out->kind = named(out);
}

void record_read_place(struct record *p, const char *key, const json_t *v, struct tr_place *out, tr_place_role role)
{
    *out = (struct tr_place){ .role = role, .at = { NAN, NAN } };
    if (json_is_string(v)) {
        out->name = record_text(p, key, v);
        out->kind = named(out);
        return;
    }
    v = record_object(p, key, v, place_keys, TR_COUNT(place_keys));
    if (!v) return;
    read_names(p, v, out);
    read_shape(p, v, out);
}

/* ---- ends -------------------------------------------------------------------------------- */

static const struct end {
    const char *key;
    tr_place_role role;
} ends[] = { { "place", TR_SITE },
             { "impact", TR_IMPACT },
             { "launch", TR_LAUNCH } }; /* the first is the report's place */

void record_read_ends(struct record *p)
{
    size_t n = 0;
    for (size_t k = 0; k < TR_COUNT(ends); k++) {
        const json_t *v = json_object_get(p->root, ends[k].key);
        if (!v || json_is_null(v)) continue;
        struct tr_place *to = &p->out->place;
        if (n == 1) to = p->out->other_end = record_room(p, 1, sizeof *to);
        if (n == 2) record_fault(p, ends[k].key, v, "at most two of place, impact and launch");
        if (!record_sound(p)) return;
        record_read_place(p, ends[k].key, v, to, ends[k].role);
        n++;
    }
}
