/* SPDX-License-Identifier: Apache-2.0
 *
 * A place with its doubt -> its canonical JSON; record_place.c reads it back. */
#include "read/line.h"

static void sector_at(struct line *p, const struct tr_place *place)
{
    line_key(p, "observer");
    struct line at = line_begin(p->s);
    line_real(&at, "lat", place->at.lat);
    line_real(&at, "lon", place->at.lon);
    tr_puts(p->s, "}");
}

static void range_at(struct line *p, const double range[2])
{
    line_key(p, "range_m");
    tr_puts(p->s, "[");
    line_put_real(p->s, range[0]);
    tr_puts(p->s, ",");
    line_put_real(p->s, range[1]);
    tr_puts(p->s, "]");
}

static void area_at(struct line *p, int level)
{
    line_key(p, "area");
    struct line one = line_begin(p->s);
    line_int(&one, "level", level);
    tr_puts(p->s, "}");
}

/* What record_place.c takes: larger than that is no place, smaller is a point. A gazetteer's country may be larger. */
static const double radius_min = 1, radius_max = 2000000;

/* The radius as people think of it, which holds nearly all of it: two sigma. */
static double told_radius(const struct tr_place *place)
{
    double r = place->kind == TR_PLACE_NORMAL ? 2 * place->radius_m : place->radius_m;
    return r >= radius_min ? r : radius_min;
}

static bool is_round(const struct tr_place *place)
{
    bool round = place->kind == TR_PLACE_NORMAL || place->kind == TR_PLACE_DISC;
    return round && tr_point_valid(place->at) && told_radius(place) <= radius_max;
}

static bool is_area(const struct tr_place *p) { return p->kind == TR_PLACE_AREA && p->level >= 1 && p->level <= 3; }

static bool is_named(const struct tr_place *p)
{
    return p->kind == TR_PLACE_NAME && (p->name.n || p->adm1.n || p->adm2.n || p->adm3.n);
}

static void shape_at(struct line *p, const struct tr_place *place)
{
    bool told = is_round(place) || is_area(place) || is_named(place) || place->kind == TR_PLACE_SECTOR;
    if (place->kind == TR_PLACE_DISC && told) line_text(p, "shape", TR_STR("disc"));
    if (!told) line_text(p, "shape", TR_STR("none"));
}

void line_place(struct line *p, const char *key, const struct tr_place *place)
{
    tr_place_kind kind = place->kind;
    bool sector = kind == TR_PLACE_SECTOR;
    bool point = !sector && !is_named(place) && tr_point_valid(place->at);
    line_key(p, key);
    struct line one = line_begin(p->s);
    line_text(&one, "adm1", place->adm1);
    line_text(&one, "adm2", place->adm2);
    line_text(&one, "adm3", place->adm3);
    if (is_area(place)) area_at(&one, place->level);
    if (sector) line_real(&one, "bearing_deg", place->bearing_deg);
    line_text(&one, "country", place->country);
    if (point) line_real(&one, "lat", place->at.lat);
    if (point) line_real(&one, "lon", place->at.lon);
    line_text(&one, "name", place->name);
    if (sector) sector_at(&one, place);
    if (place->precision) line_int(&one, "precision", place->precision);
    if (is_round(place)) line_real(&one, "radius_m", told_radius(place));
    if (sector) range_at(&one, place->range_m);
    shape_at(&one, place);
    if (sector) line_real(&one, "spread_deg", place->spread_deg);
    tr_puts(p->s, "}");
}
