/* SPDX-License-Identifier: Apache-2.0
 *
 * Bulletin -> GeoJSON: zones as lines drawn and as lines moved by one sigma, incidents as points with
 * a radius or as the cells that may be told. The map's own marks are html_map.c's. */
#include "bulletin.h"
#include "format/geojson.h"
#include "format/json.h"

enum { ZONE_DECIMALS = 6, CELL_DECIMALS = 4 };

static void text_member(struct tr_sink *s, bool *first, const char *key, tr_str text)
{
    if (!text.n) return; /* unknown stays absent */
    tr_json_key(s, first, key);
    tr_json_put(s, text);
}

static void number_member(struct tr_sink *s, bool *first, const char *key, double v, int decimals)
{
    tr_json_key(s, first, key);
    tr_put_number(s, v, decimals);
}

static void count_member(struct tr_sink *s, bool *first, const char *key, int64_t n)
{
    if (n == TR_UNKNOWN) return;
    tr_json_key(s, first, key);
    tr_json_put_int(s, n);
}

static void begin_feature(struct tr_sink *s, bool *any)
{
    tr_puts(s, *any ? ",\n" : "\n");
    *any = true;
    tr_puts(s, "{\"type\":\"Feature\",\"geometry\":");
}

/* ---- zones --------------------------------------------------------------------------------------- */

static void put_zone(const struct tr_bulletin *b, struct tr_sink *s, bool *any, const struct told_zone *z,
                     const struct tr_shape *shape, const char *line)
{
    bool first = true;
    if (!shape) return;
    begin_feature(s, any);
    tr_geojson_put_shape(s, shape, ZONE_DECIMALS);
    tr_puts(s, ",\"properties\":{");
    text_member(s, &first, "kind", TR_STR("zone"));
    text_member(s, &first, "id", z->id);
    text_member(s, &first, "name", z->name);
    text_member(s, &first, "zone_kind", z->kind);
    text_member(s, &first, "status", z->status);
    text_member(s, &first, "line", tr_str_of(line));
    number_member(s, &first, "sigma_m", z->sigma_m, 1);
    text_member(s, &first, "geometry_source", z->geometry_source);
    if (z->own_drawing) text_member(s, &first, "note", words_get(&b->words, "tell.our_reading"));
    tr_puts(s, "}}");
}

/* ---- incidents ------------------------------------------------------------------------------------- */

static void put_corner(struct tr_sink *s, double lon, double lat)
{
    tr_puts(s, "[");
    tr_put_number(s, lon, CELL_DECIMALS);
    tr_puts(s, ",");
    tr_put_number(s, lat, CELL_DECIMALS);
    tr_puts(s, "]");
}

static void put_cell(struct tr_sink *s, const struct told_place *p)
{
    double w = p->at.lon - p->half_lon, e = p->at.lon + p->half_lon, so = p->at.lat - p->half_lat,
           n = p->at.lat + p->half_lat;
    const double corners[5][2] = { { w, so }, { e, so }, { e, n }, { w, n }, { w, so } };
    tr_puts(s, "{\"type\":\"Polygon\",\"coordinates\":[[");
    for (size_t k = 0; k < 5; k++) {
        if (k) tr_puts(s, ",");
        put_corner(s, corners[k][0], corners[k][1]);
    }
    tr_puts(s, "]]}");
}

static void put_place(struct tr_sink *s, const struct told_place *p)
{
    if (p->grain == GRAIN_NONE) tr_puts(s, "null");
    else if (p->grain == GRAIN_CELL) put_cell(s, p);
    else {
        int decimals = p->grain == GRAIN_EXACT ? ZONE_DECIMALS : CELL_DECIMALS;
        tr_puts(s, "{\"type\":\"Point\",\"coordinates\":[");
        tr_put_number(s, p->at.lon, decimals);
        tr_puts(s, ",");
        tr_put_number(s, p->at.lat, decimals);
        tr_puts(s, "]}");
    }
}

static void time_member(const struct tr_bulletin *b, struct tr_sink *s, bool *first, const char *key, tr_time t)
{
    if (t == TR_TIME_NONE || t == TR_TIME_MAX) return;
    text_member(s, first, key, b->audience == TR_PUBLIC ? DAY_OF(b->tz, t) : MINUTE_OF(b->tz, t));
}

static void put_incident(const struct tr_bulletin *b, struct tr_sink *s, bool *any, const struct told_incident *i)
{
    bool first = true;
    begin_feature(s, any);
    put_place(s, &i->place);
    tr_puts(s, ",\"properties\":{");
    text_member(s, &first, "kind", TR_STR("incident"));
    text_member(s, &first, "id", i->id);
    time_member(b, s, &first, "from", i->when.from);
    time_member(b, s, &first, "to", i->when.to);
    text_member(s, &first, "act", i->act);
    text_member(s, &first, "actor", i->actor);
    text_member(s, &first, "target", i->target);
    text_member(s, &first, "place", i->place.name);
    text_member(s, &first, "area", i->place.area);
    if (i->place.grain != GRAIN_NONE) number_member(s, &first, "radius_m", i->place.r_m, 0);
    text_member(s, &first, "verdict", tr_str_of(tr_verdict_names[i->verdict]));
    number_member(s, &first, "p_violation", i->p_violation, 6);
    number_member(s, &first, "p_happened", i->p_happened, 6);
    count_member(s, &first, "killed_low", i->killed.low);
    count_member(s, &first, "killed_best", i->killed.best);
    count_member(s, &first, "killed_high", i->killed.high);
    text_member(s, &first, "origin", i->origin);
    text_member(s, &first, "note",
                words_get(&b->words, b->audience == TR_PUBLIC ? "tell.note_public" : "tell.note_internal"));
    tr_puts(s, "}}");
}

tr_rc tell_geojson(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err)
{
    bool any = false;
    tr_puts(out, "{\"type\":\"FeatureCollection\",\"features\":[");
    for (size_t k = 0; k < b->n_zones; k++) {
        put_zone(b, out, &any, &b->zones[k], b->zones[k].shape, "as drawn");
        put_zone(b, out, &any, &b->zones[k], b->zones[k].out, "one sigma outwards");
        put_zone(b, out, &any, &b->zones[k], b->zones[k].back, "one sigma inwards");
    }
    for (size_t k = 0; k < b->n_incidents; k++) put_incident(b, out, &any, &b->incidents[k]);
    tr_puts(out, "\n]}\n");
    return tell_done(out, err);
}
