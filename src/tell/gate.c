/* SPDX-License-Identifier: Apache-2.0
 *
 * The audience rule, in one place: the work -> what may be told of it. Public: places are cells of a
 * stated grid, times are days, and no text of others, no observer, no person, no party leaves. Partner:
 * places to a kilometre, no observer's position, texts cut. Selection and order are bulletin.c's. */
#include "bulletin.h"

#include <math.h>

enum { PARTNER_TEXT_MAX = 100 };
static const double partner_km = 1, km_per_degree = 111.32;

/* ---- place and time ----------------------------------------------------------------------- */

tr_point gate_cell(tr_point at, double km, double *half_lon, double *half_lat)
{
    double rows = ceil(180 * km_per_degree / km), height = 180 / rows;
    double row = floor((at.lat + 90) / height);
    if (row >= rows) row = rows - 1;
    double lat = -90 + (row + .5) * height;
    double columns = floor(360 * km_per_degree * cos(lat * (3.14159265358979323846 / 180)) / km);
    if (columns < 1) columns = 1;
    double width = 360 / columns, column = floor((at.lon + 180) / width);
    if (column >= columns) column = columns - 1;
    *half_lon = width / 2;
    *half_lat = height / 2;
    return (tr_point){ -180 + (column + .5) * width, lat };
}

/* The `at` of a sector is where the observer stood; what is told is the middle of what was seen. */
static tr_point middle_of(const struct tr_place *p)
{
    if (p->kind != TR_PLACE_SECTOR) return p->at;
    if (!tr_point_valid(p->at) || !isfinite(p->bearing_deg)) return (tr_point){ NAN, NAN };
    double range = (p->range_m[0] + p->range_m[1]) / 2;
    return isfinite(range) ? tr_point_towards(p->at, p->bearing_deg, range) : (tr_point){ NAN, NAN };
}

static const struct tr_shape *region_of(const struct gate *g, const struct tr_located *l)
{
    const struct tr_work *w = g->w;
    if (!g->shapes || !g->shapes->places || !w->located) return NULL;
    if (l < w->located || l >= w->located + w->n_reports) return NULL;
    const struct tr_shape *s = &g->shapes->places[l - w->located];
    return s->kind == TR_SHAPE_NONE ? NULL : s;
}

static void place_coarsen(struct told_place *p, double km)
{
    double r_km = p->r_m / 1000;
    p->at = gate_cell(p->at, km, &p->half_lon, &p->half_lat);
    /* Rounded up to whole cells: a finer radius would tell how well the exact place is known. */
    p->r_m = 1000 * km * (isfinite(r_km) && r_km > km ? ceil(r_km / km) : 1);
    p->region = NULL;
}

struct told_place gate_place(struct gate *g, const struct tr_report *r, const struct tr_located *l)
{
    const struct tr_place *p = l && l->placed ? &l->place : &r->place;
    struct told_place out = { .grain = GRAIN_NONE, .area = p->adm1.n ? p->adm1 : r->place.adm1 };
    if (g->audience != TR_PUBLIC) out.name = r->place.name.n ? r->place.name : p->name;
    if (!l || !l->placed) return out;
    out.at = middle_of(p);
    if (!tr_point_valid(out.at)) return out;
    out.r_m = l->r90_m > 0 && isfinite(l->r90_m) ? l->r90_m : 0;
    out.grain = GRAIN_EXACT;
    if (g->audience == TR_INTERNAL) out.region = region_of(g, l);
    else place_coarsen(&out, g->audience == TR_PUBLIC ? g->grid_km : partner_km);
    if (g->audience != TR_INTERNAL) out.grain = g->audience == TR_PUBLIC ? GRAIN_CELL : GRAIN_COARSE;
    return out;
}

/* When it was over, as far as anybody can tell: without an end the day on which it became known. */
bool gate_holds_report(const struct gate *g, const struct tr_report *r)
{
    if (g->told_until == TR_TIME_MAX) return false;
    tr_time end = r->when.to != TR_TIME_MAX ? r->when.to : r->received != TR_TIME_NONE ? r->received : g->w->as_of;
    return end > g->told_until;
}

bool gate_holds_back(const struct gate *g, const struct tr_incident *i) { return gate_holds_report(g, i->facts); }

tr_time gate_time(struct gate *g, tr_time t)
{
    if (g->audience != TR_PUBLIC || t == TR_TIME_NONE || t == TR_TIME_MAX) return t;
    return tr_day_of(&g->w->agreement->tz, t).from;
}

/* ---- words and names ----------------------------------------------------------------------- */

tr_str gate_foreign(struct gate *g, tr_str text)
{
    if (g->audience == TR_PUBLIC) return TR_STR("");
    if (g->audience == TR_INTERNAL || text.n <= PARTNER_TEXT_MAX) return text;
    size_t n = PARTNER_TEXT_MAX;
    while (n > 0 && ((unsigned char)text.p[n] & 0xC0) == 0x80) n--; /* never half a character */
    tr_str cut = tr_str_format(g->a, TR_FMT "\xE2\x80\xA6", (int)n, text.p);
    if (!cut.p) g->full = true;
    return cut;
}

tr_str gate_texts(struct gate *g, const tr_texts *t)
{
    for (size_t k = 0; k < t->n; k++)
        if (tr_str_eq(t->v[k].lang, g->words->lang)) return t->v[k].text;
    return t->n ? t->v[0].text : TR_STR("");
}

static tr_str actor_name(struct gate *g, size_t actor)
{
    const struct tr_actor *x = &g->w->agreement->actors.v[actor];
    tr_str name = gate_texts(g, &x->names);
    return name.n ? name : x->id;
}

tr_str gate_actor(struct gate *g, tr_str id)
{
    size_t at;
    if (g->audience == TR_PUBLIC) return TR_STR("");
    if (tr_map_get(&g->codes, id, &at)) return actor_name(g, at);
    return words_name(g->words, id); /* a source, by its own name */
}

static tr_str ref_name(struct gate *g, const struct tr_ref *ref)
{
    char key[200];
    size_t at, n = ref->scheme.n + 1 + ref->code.n;
    if (ref->scheme.n && ref->code.n && n < sizeof key) {
        memcpy(key, ref->scheme.p, ref->scheme.n);
        key[ref->scheme.n] = ':';
        memcpy(key + ref->scheme.n + 1, ref->code.p, ref->code.n);
        if (tr_map_get(&g->codes, (tr_str){ key, n }, &at)) return actor_name(g, at);
    }
    if (!ref->scheme.n && ref->code.n && tr_map_get(&g->codes, ref->code, &at)) return actor_name(g, at);
    if (ref->name.n && tr_map_get(&g->codes, ref->name, &at)) return actor_name(g, at);
    return ref->name.n ? ref->name : ref->code;
}

tr_str gate_refs(struct gate *g, const struct tr_ref *v, size_t n)
{
    enum { MOST = 8 };
    tr_str names[MOST];
    if (g->audience == TR_PUBLIC || !n) return TR_STR("");
    tr_str all = names[0] = ref_name(g, &v[0]);
    size_t told = 1;
    for (size_t k = 1; k < n && told < MOST; k++) {
        tr_str more = ref_name(g, &v[k]);
        if (tr_strs_has((struct tr_strs){ names, told }, more)) continue; /* a text names one side by several words */
        names[told++] = more;
        all = tr_str_format(g->a, TR_FMT ", " TR_FMT, TR_ARG(all), TR_ARG(more));
        if (!all.p) g->full = true;
    }
    return all;
}

/* ---- who spoke ------------------------------------------------------------------------------ */

/* Spellings are compared by their search keys; those of the sources are made once. */
static void open_sources(struct gate *g)
{
    const struct tr_sources *s = g->w->sources;
    for (size_t k = 0; s && k < s->list.n; k++) {
        const struct tr_source *one = &s->list.v[k];
        size_t at;
        for (size_t j = 0; j <= one->names.n; j++) {
            tr_str key = tr_fold(g->a, j ? one->names.v[j - 1] : one->id);
            if (key.n && !tr_map_get(&g->sources, key, &at) && !tr_map_put(&g->sources, key, k)) g->full = true;
        }
    }
}

static const struct tr_source *source_of(struct gate *g, tr_str spelling)
{
    size_t at;
    struct tr_arena mark = *g->a;
    bool found = tr_map_get(&g->sources, tr_fold(g->a, spelling), &at);
    *g->a = mark;
    return found ? &g->w->sources->list.v[at] : NULL;
}

/* The first spelling; where one is written from right to left and the page is, that one. */
static tr_str source_name(const struct gate *g, const struct tr_source *s)
{
    for (size_t k = 0; g->words->rtl && k < s->names.n; k++)
        if (words_turns_round(s->names.v[k])) return s->names.v[k];
    return s->names.n ? s->names.v[0] : s->owner;
}

/* In public only the class of a source is told: its name may be a person's, or lead to one. */
static tr_str origin_name(struct gate *g, tr_str spelling)
{
    const struct tr_source *s = source_of(g, spelling);
    if (g->audience == TR_PUBLIC)
        return words_pick(g->words, "tell.source_class.", s && s->cls.n ? s->cls : TR_STR("unknown"));
    tr_str name = s ? source_name(g, s) : TR_STR("");
    return name.n ? name : spelling;
}

tr_str gate_origin(struct gate *g, const struct tr_report *r)
{
    tr_str spelling = r->origin.n ? r->origin : r->source;
    size_t at;
    if (!spelling.n) return words_get(g->words, "tell.source_class.unknown");
    if (tr_map_get(&g->origins, spelling, &at)) return g->origin_names.v[at];
    tr_str name = origin_name(g, spelling);
    if (!TR_PUSH(g->a, &g->origin_names, name) || !tr_map_put(&g->origins, spelling, g->origin_names.n - 1))
        g->full = true;
    return name;
}

/* ---- what the agreement itself says ---------------------------------------------------------- */

static void put_id(struct gate *g, struct tr_map *m, tr_str id, size_t value)
{
    if (id.n && !tr_map_put(m, id, value)) g->full = true;
}

static void open_actors(struct gate *g)
{
    const struct tr_agreement *ag = g->w->agreement;
    for (size_t k = 0; k < ag->actors.n; k++) {
        const struct tr_actor *x = &ag->actors.v[k];
        put_id(g, &g->codes, x->id, k);
        if (g->audience != TR_PUBLIC && !words_add_name(g->a, g->words, x->id, actor_name(g, k))) g->full = true;
        for (size_t j = 0; j < x->codes.n; j++)
            put_id(g, &g->codes,
                   tr_str_format(g->a, TR_FMT ":" TR_FMT, TR_ARG(x->codes.v[j].scheme), TR_ARG(x->codes.v[j].code)), k);
    }
}

/* A source that speaks for itself is called as it calls itself; ids of actors come first. */
static void name_sources(struct gate *g)
{
    const struct tr_sources *s = g->w->sources;
    size_t at;
    for (size_t k = 0; s && k < s->list.n && g->audience != TR_PUBLIC; k++) {
        const struct tr_source *one = &s->list.v[k];
        if (tr_map_get(&g->codes, one->id, &at)) continue;
        if (!words_add_name(g->a, g->words, one->id, source_name(g, one))) g->full = true;
    }
}

/* "guarantor-is-party=yes" -> what that reading says, with its id. */
static void name_readings(struct gate *g)
{
    const struct tr_agreement *ag = g->w->agreement;
    for (size_t k = 0; k < ag->readings.n; k++)
        for (size_t j = 0; j < ag->readings.v[k].values.n; j++) {
            const struct tr_reading_value *v = &ag->readings.v[k].values.v[j];
            tr_str id = tr_str_format(g->a, TR_FMT "=" TR_FMT, TR_ARG(ag->readings.v[k].id), TR_ARG(v->id));
            tr_str name = tr_str_format(g->a, "\xE2\x80\x9C" TR_FMT "\xE2\x80\x9D (" TR_FMT ")", TR_ARG(v->says),
                                        TR_ARG(id));
            if (!id.p || !name.p || (v->says.n && !words_add_name(g->a, g->words, id, name))) g->full = true;
        }
}

void gate_open(struct gate *g)
{
    const struct tr_agreement *ag = g->w->agreement;
    g->codes.arena = g->agreed.arena = g->origins.arena = g->sources.arena = g->totals.arena = g->a;
    open_actors(g);
    open_sources(g);
    name_sources(g);
    name_readings(g);
    for (size_t k = 0; k < ag->zones.n; k++) {
        put_id(g, &g->agreed, ag->zones.v[k].id, k);
        if (!words_add_name(g->a, g->words, ag->zones.v[k].id, gate_texts(g, &ag->zones.v[k].names))) g->full = true;
    }
    for (size_t k = 0; k < ag->provisions.n; k++) put_id(g, &g->agreed, ag->provisions.v[k].id, k);
    for (size_t k = 0; k < ag->instruments.n; k++) put_id(g, &g->agreed, ag->instruments.v[k].id, k);
    for (size_t k = 0; k < ag->readings.n; k++) put_id(g, &g->agreed, ag->readings.v[k].id, k);
}
