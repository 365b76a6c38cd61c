/* SPDX-License-Identifier: Apache-2.0
 *
 * json.c: an agreement -> one JSON object. Field names are those of the model; indexes become ids;
 * what is unknown or empty is left out. */
#include "format/geojson.h"
#include "truce/agreement.h"

struct writing {
    const struct tr_agreement *g;
    struct tr_arena *a;
    struct tr_sink *out;
    bool first;
};

static void open_object(struct writing *w)
{
    tr_puts(w->out, "{");
    w->first = true;
}
static void close_object(struct writing *w)
{
    tr_puts(w->out, "}");
    w->first = false;
}
static void key(struct writing *w, const char *name) { tr_json_key(w->out, &w->first, name); }
static void text(struct writing *w, const char *name, tr_str value)
{
    if (value.n == 0) return;
    key(w, name);
    tr_json_put(w->out, value);
}
static void number(struct writing *w, const char *name, double value, int decimals)
{
    key(w, name);
    tr_put_number(w->out, value, decimals);
}
static void truth(struct writing *w, const char *name, bool value)
{
    key(w, name);
    tr_puts(w->out, value ? "true" : "false");
}
static void time_at(struct writing *w, const char *name, tr_time t)
{
    if (t != TR_TIME_NONE && t != TR_TIME_MAX) text(w, name, tr_time_iso(w->a, t));
}
static void span(struct writing *w, tr_span s)
{
    time_at(w, "from", s.from);
    time_at(w, "to", s.to);
}
static void strs(struct writing *w, const char *name, struct tr_strs list)
{
    if (list.n == 0) return;
    key(w, name);
    for (size_t k = 0; k < list.n; k++) {
        tr_puts(w->out, k == 0 ? "[" : ",");
        tr_json_put(w->out, list.v[k]);
    }
    tr_puts(w->out, "]");
}
static void texts(struct writing *w, const char *name, tr_texts list)
{
    if (list.n == 0) return;
    key(w, name);
    for (size_t k = 0; k < list.n; k++) {
        tr_puts(w->out, k == 0 ? "[" : ",");
        open_object(w);
        text(w, "lang", list.v[k].lang);
        text(w, "text", list.v[k].text);
        close_object(w);
    }
    tr_puts(w->out, "]");
}

/* ---- indexes -> ids ---- */

#define IDS(name, list)                                             \
    static tr_str name##_id(const struct tr_agreement *g, size_t k) \
    {                                                               \
        return k < g->list.n ? g->list.v[k].id : (tr_str){ 0 };     \
    }
IDS(actor, actors)
IDS(zone, zones)
IDS(instrument, instruments)
IDS(provision, provisions)
IDS(reading, readings)

static void ids(struct writing *w, const char *name, tr_indexes list, tr_str (*id)(const struct tr_agreement *, size_t))
{
    if (list.n == 0) return;
    key(w, name);
    for (size_t k = 0; k < list.n; k++) {
        tr_puts(w->out, k == 0 ? "[" : ",");
        tr_json_put(w->out, id(w->g, list.v[k]));
    }
    tr_puts(w->out, "]");
}

static void when(struct writing *w, const char *name, struct tr_when x)
{
    if (x.reading == TR_NONE || x.reading >= w->g->readings.n) return;
    key(w, name);
    open_object(w);
    text(w, "reading", reading_id(w->g, x.reading));
    text(w, "value", w->g->readings.v[x.reading].values.v[x.value].id);
    close_object(w);
}

/* ---- nouns ---- */

static void put_instrument(struct writing *w, size_t k)
{
    const struct tr_instrument *i = &w->g->instruments.v[k];
    text(w, "id", i->id);
    text(w, "kind", i->kind);
    texts(w, "title", i->title);
    time_at(w, "signed_at", i->signed_at);
    span(w, i->force);
    time_at(w, "cease", i->cease);
    if (i->term_months > 0) number(w, "term_months", i->term_months, 0);
    text(w, "extension", i->extension);
    ids(w, "builds_on", i->builds_on, instrument_id);
    ids(w, "supersedes", i->supersedes, instrument_id);
    text(w, "source", i->source);
}

static void put_actor(struct writing *w, size_t k)
{
    const struct tr_actor *a = &w->g->actors.v[k];
    text(w, "id", a->id);
    text(w, "kind", a->kind);
    texts(w, "names", a->names);
    if (a->codes.n > 0) key(w, "codes");
    for (size_t j = 0; j < a->codes.n; j++) {
        tr_puts(w->out, j == 0 ? "[" : ",");
        open_object(w);
        text(w, "scheme", a->codes.v[j].scheme);
        text(w, "code", a->codes.v[j].code);
        close_object(w);
    }
    if (a->codes.n > 0) tr_puts(w->out, "]");
    ids(w, "members", a->members, actor_id);
    ids(w, "may_hide", a->may_hide, actor_id);
    text(w, "alias_of", actor_id(w->g, a->alias_of));
    text(w, "capability", a->capability);
}

static void put_role(struct writing *w, size_t k)
{
    const struct tr_role *r = &w->g->roles.v[k];
    text(w, "actor", actor_id(w->g, r->actor));
    text(w, "role", r->role);
    text(w, "side", r->side);
    span(w, r->span);
    text(w, "by", instrument_id(w->g, r->by));
    ids(w, "zones", r->zones, zone_id);
    when(w, "when", r->when);
    text(w, "basis", r->basis);
    text(w, "source", r->source);
}

static void put_designation(struct writing *w, size_t k)
{
    const struct tr_designation *d = &w->g->designations.v[k];
    text(w, "actor", actor_id(w->g, d->actor));
    span(w, d->span);
    when(w, "when", d->when);
    text(w, "authority", d->authority);
}

static void put_zone(struct writing *w, size_t k)
{
    enum { EXACT = 15 }; /* coordinates are kept bit-exact wherever they are judged by */
    const struct tr_zone *z = &w->g->zones.v[k];
    text(w, "id", z->id);
    text(w, "kind", z->kind);
    texts(w, "names", z->names);
    strs(w, "core", z->core);
    text(w, "status", z->status);
    truth(w, "own_drawing", z->own_drawing);
    text(w, "geometry_source", z->geometry_source);
    number(w, "buffer_m", z->buffer_m, 3);
    key(w, "depth_m");
    tr_puts(w->out, "[");
    tr_put_number(w->out, z->depth_m[0], 3);
    tr_puts(w->out, ",");
    tr_put_number(w->out, z->depth_m[1], 3);
    tr_puts(w->out, "]");
    number(w, "sigma_m", z->sigma_m, 3);
    text(w, "edge_of", zone_id(w->g, z->edge_of));
    span(w, z->span);
    text(w, "by", instrument_id(w->g, z->by));
    ids(w, "guarantors", z->guarantors, actor_id);
    when(w, "when", z->when);
    if (z->shape.kind == TR_SHAPE_NONE) return;
    key(w, "shape");
    tr_geojson_put_shape(w->out, &z->shape, EXACT);
}

static void put_provision(struct writing *w, size_t k)
{
    const struct tr_provision *p = &w->g->provisions.v[k];
    text(w, "id", p->id);
    text(w, "by", instrument_id(w->g, p->by));
    text(w, "article", p->article);
    text(w, "modality", tr_str_of(tr_modality_names[p->modality]));
    texts(w, "says", p->says);
    strs(w, "acts", p->acts);
    strs(w, "weapons", p->weapons);
    text(w, "duty", p->duty);
    strs(w, "between", p->between);
    strs(w, "bearers", p->bearers);
    truth(w, "protects_civilians", p->protects_civilians);
    when(w, "protects_when", p->protects_when);
    text(w, "against", p->against);
    ids(w, "lifts", p->lifts, provision_id);
    ids(w, "zones", p->zones, zone_id);
    ids(w, "outside", p->outside, zone_id);
    ids(w, "parties_by", p->parties_by, instrument_id);
    span(w, p->span);
    time_at(w, "deadline", p->deadline);
    when(w, "when", p->when);
}

static void put_reading(struct writing *w, size_t k)
{
    const struct tr_reading *r = &w->g->readings.v[k];
    text(w, "id", r->id);
    text(w, "question", r->question);
    key(w, "values");
    for (size_t j = 0; j < r->values.n; j++) {
        tr_puts(w->out, j == 0 ? "[" : ",");
        open_object(w);
        text(w, "id", r->values.v[j].id);
        text(w, "says", r->values.v[j].says);
        text(w, "authority", r->values.v[j].authority);
        close_object(w);
    }
    tr_puts(w->out, r->values.n == 0 ? "[]" : "]");
}

static void put_presence(struct writing *w, size_t k)
{
    const struct tr_presence *p = &w->g->presence.v[k];
    text(w, "actor", actor_id(w->g, p->actor));
    text(w, "zone", zone_id(w->g, p->zone));
    strs(w, "names", p->names);
    if (p->place.kind == TR_PLACE_DISC) {
        number(w, "lon", p->place.at.lon, 9);
        number(w, "lat", p->place.at.lat, 9);
        number(w, "radius_m", p->place.radius_m, 3);
    }
    span(w, p->span);
    text(w, "status", p->status);
    text(w, "source", p->source);
    number(w, "line", (double)p->line, 0);
}

static void put_place(struct writing *w, size_t k)
{
    const struct tr_known_place *p = &w->g->places.v[k];
    text(w, "id", p->id);
    strs(w, "names", p->names);
    number(w, "lon", p->at.lon, 9);
    number(w, "lat", p->at.lat, 9);
    number(w, "radius_m", p->radius_m, 3);
    text(w, "kind", p->kind);
    text(w, "adm1", p->adm1);
}

static void list(struct writing *w, const char *name, size_t n, void (*put)(struct writing *, size_t))
{
    struct tr_arena mark = *w->a;
    key(w, name);
    tr_puts(w->out, "[");
    for (size_t k = 0; k < n; k++) {
        if (k > 0) tr_puts(w->out, ",");
        open_object(w);
        put(w, k);
        close_object(w);
        *w->a = mark;
    }
    tr_puts(w->out, "]");
}

void tr_agreement_json(const struct tr_agreement *g, struct tr_arena *scratch, struct tr_sink *out)
{
    struct writing w = { g, scratch, out, true };
    open_object(&w);
    text(&w, "id", g->id);
    text(&w, "language", g->language);
    texts(&w, "title", g->title);
    text(&w, "tz", g->tz.name);
    strs(&w, "sides", g->sides);
    list(&w, "instruments", g->instruments.n, put_instrument);
    list(&w, "actors", g->actors.n, put_actor);
    list(&w, "roles", g->roles.n, put_role);
    list(&w, "designations", g->designations.n, put_designation);
    list(&w, "zones", g->zones.n, put_zone);
    list(&w, "provisions", g->provisions.n, put_provision);
    list(&w, "readings", g->readings.n, put_reading);
    list(&w, "presence", g->presence.n, put_presence);
    list(&w, "places", g->places.n, put_place);
    text(&w, "content", tr_hash_hex(scratch, g->content));
    close_object(&w);
    tr_puts(out, "\n");
}
