/* SPDX-License-Identifier: Apache-2.0
 *
 * Lexicon, rules, words for dates and numbers, gazetteers -> one handle that every text of a run is read with. */
#include "read/article.h"

static tr_rc open_gazetteers(const struct tr_language_options *o, struct tr_language *t, struct tr_error *err)
{
    for (size_t k = 0; k < o->images.n && k < TR_GAZETTEERS_MAX; k++) {
        TR_TRY(tr_gazetteer_of(o->image_names.v[k], o->images.v[k], &t->images[k], err));
        t->gazetteers.v[t->gazetteers.n++] = &t->images[k];
    }
    return TR_OK;
}

static const double AROUND_M = 100000; /* of a zone: still the case's part of the world */

static void widen(const tr_line *line, double box[4], bool *any)
{
    for (size_t k = 0; k < line->n; k++) {
        tr_point p = line->v[k];
        if (!*any) box[0] = box[2] = p.lon, box[1] = box[3] = p.lat, *any = true;
        if (p.lon < box[0]) box[0] = p.lon;
        if (p.lat < box[1]) box[1] = p.lat;
        if (p.lon > box[2]) box[2] = p.lon;
        if (p.lat > box[3]) box[3] = p.lat;
    }
}

/* The circle about a zone's box; good enough to say that a place is likelier there. */
static bool zone_circle(const struct tr_zone *z, struct tr_circle *out)
{
    double box[4] = { 0 };
    bool any = false;
    for (size_t k = 0; k < z->shape.n_polygons; k++)
        if (z->shape.polygons[k].n) widen(&z->shape.polygons[k].v[0], box, &any);
    for (size_t k = 0; k < z->shape.n_lines; k++) widen(&z->shape.lines[k], box, &any);
    if (!any) return false;
    out->at = (tr_point){ (box[0] + box[2]) / 2, (box[1] + box[3]) / 2 };
    out->radius_m = tr_distance_m(out->at, (tr_point){ box[0], box[1] }) + z->buffer_m;
    return true;
}

static bool add_zones(struct tr_arena *a, const struct tr_language_options *o, struct tr_language *t)
{
    for (size_t k = 0; k < o->n_zones; k++) {
        struct tr_circle zone, around;
        if (!zone_circle(&o->zones[k], &zone)) continue;
        around = (struct tr_circle){ zone.at, zone.radius_m + AROUND_M };
        if (!TR_PUSH(a, &t->places.zones, zone) || !TR_PUSH(a, &t->places.area, around)) return false;
    }
    return true;
}

static tr_rc open_context(struct tr_arena *a, const struct tr_language_options *o, struct tr_language *t,
                          struct tr_error *err)
{
    for (size_t k = 0; k < o->n_places; k++) {
        struct tr_circle c = { o->places[k].at, o->places[k].radius_m };
        if (tr_point_valid(c.at) && !TR_PUSH(a, &t->places.area, c))
            return tr_fail(err, TR_NOMEM, "read: no room for the case's places");
    }
    if (!add_zones(a, o, t)) return tr_fail(err, TR_NOMEM, "read: no room for the case's zones");
    t->places.countries = o->countries;
    return TR_OK;
}

tr_rc tr_language_open(struct tr_arena *a, const struct tr_language_options *o, struct tr_language **out,
                       struct tr_error *err)
{
    struct tr_language *t = tr_new(a, struct tr_language, 1);
    struct tr_lex_file *files = tr_new(a, struct tr_lex_file, o->names.n + 1);
    if (!t || !files) return tr_fail(err, TR_NOMEM, "read: no room for the lexicon");
    for (size_t k = 0; k < o->names.n; k++) files[k] = (struct tr_lex_file){ o->names.v[k], o->bytes.v[k], true };
    TR_TRY(tr_text_tools_open(a, files, o->names.n, &t->tools, err));
    TR_TRY(tr_when_words_load(a, &t->when, err));
    TR_TRY(tr_number_words_load(a, &t->numbers, err));
    TR_TRY(open_gazetteers(o, t, err));
    TR_TRY(open_context(a, o, t, err));
    *out = t;
    return TR_OK;
}

struct tr_strs tr_language_faults(struct tr_arena *a, const struct tr_language *t)
{
    size_t lex = t->tools.lexicon.faults.n, n = lex + t->tools.rules.faults.n;
    struct tr_strs out = { tr_new(a, tr_str, n + 1), n };
    for (size_t k = 0; out.v && k < n; k++) {
        const struct tr_lex_fault *f = k < lex ? &t->tools.lexicon.faults.v[k] : &t->tools.rules.faults.v[k - lex];
        out.v[k] = tr_str_format(a, TR_FMT ":%u: " TR_FMT, TR_ARG(f->file), f->line, TR_ARG(f->text));
    }
    if (!out.v) out.n = 0;
    return out;
}
