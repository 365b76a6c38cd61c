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

static void shape_at(struct line *p, const struct tr_place *place)
{
    if (place->kind == TR_PLACE_DISC) line_text(p, "shape", TR_STR("disc"));
    if (place->kind == TR_PLACE_NONE) line_text(p, "shape", TR_STR("none"));
}

void line_place(struct line *p, const char *key, const struct tr_place *place)
{
    tr_place_kind kind = place->kind;
    bool sector = kind == TR_PLACE_SECTOR, round = kind == TR_PLACE_NORMAL || kind == TR_PLACE_DISC;
    bool point = !sector && tr_point_valid(place->at);
    line_key(p, key);
    struct line one = line_begin(p->s);
    line_text(&one, "adm1", place->adm1);
    line_text(&one, "adm2", place->adm2);
    line_text(&one, "adm3", place->adm3);
    if (kind == TR_PLACE_AREA) area_at(&one, place->level);
    if (sector) line_real(&one, "bearing_deg", place->bearing_deg);
    line_text(&one, "country", place->country);
    if (point) line_real(&one, "lat", place->at.lat);
    if (point) line_real(&one, "lon", place->at.lon);
    line_text(&one, "name", place->name);
    if (sector) sector_at(&one, place);
    if (place->precision) line_int(&one, "precision", place->precision);
    /* people think of the radius that holds nearly all of it: two sigma */
    if (round) line_real(&one, "radius_m", kind == TR_PLACE_NORMAL ? 2 * place->radius_m : place->radius_m);
    if (sector) range_at(&one, place->range_m);
    shape_at(&one, place);
    if (sector) line_real(&one, "spread_deg", place->spread_deg);
    tr_puts(p->s, "}");
}
