/* SPDX-License-Identifier: Apache-2.0
 *
 * geometry.c: `zones.geojson#idlib` -> a shape that can be used, or a fault that says what is wrong with
 * it and where. Each file is read once, each feature is checked once. */
#include <math.h>

#include "agreement/loading.h"
#include "format/geojson.h"

enum { POINTS_MOST = 200000 };

struct checked_feature {
    bool done, sound;
    bool twice; /* another feature of the file has the same id */
};
struct geometry_file {
    struct geometry_file *next;
    tr_str name;
    bool sound;
    struct tr_features features;
    struct checked_feature *checked;
    struct tr_map by_id;
};
struct tr_geometry_cache {
    struct geometry_file *files;
    size_t bytes;
};

/* A name that leaves the agreement's folder would let a file from outside read what it likes. */
bool tr_ag_file_name_ok(tr_str name)
{
    if (name.n == 0 || name.n > 200 || name.p[0] == '/' || memchr(name.p, 0, name.n) || memchr(name.p, '\\', name.n))
        return false;
    for (tr_str rest = name; rest.p;) {
        tr_str part = tr_str_cut(&rest, '/');
        if (part.n == 0 || tr_str_is(part, "..") || tr_str_is(part, ".")) return false;
    }
    return true;
}

bool tr_ag_file(struct tr_loading *l, struct tr_mark at, tr_str name, tr_str *bytes)
{
    struct tr_error err = { .rc = TR_OK };
    struct tr_loaded_file one = { name, { 0 } };
    for (size_t k = 0; k < l->read.n; k++)
        if (tr_str_eq(l->read.v[k].name, name)) {
            *bytes = l->read.v[k].bytes;
            return true;
        }
    if (l->files->get(l->files->self, l->a, name, bytes, &err) != TR_OK)
        tr_ag_tell(l, at,
                   (struct tr_fault){ .what = TR_STR("a file that cannot be read"),
                                      .found = name,
                                      .expected = tr_str_copy(l->a, tr_str_of(err.text)) });
    else if (bytes->n > TR_FILE_BYTES) tr_ag_fault(l, at, "a file that is too large", name, "at most 8 MiB");
    else {
        one.bytes = *bytes;
        if (!TR_PUSH(l->a, &l->read, one)) l->full = true;
        return true;
    }
    return false;
}

/* ---- files ---- */

static void features_index(struct tr_loading *l, struct geometry_file *f)
{
    f->by_id.arena = l->a;
    for (size_t k = 0; k < f->features.list.n; k++) {
        tr_str id = f->features.list.v[k].id;
        size_t other;
        if (id.n == 0) continue;
        if (tr_map_get(&f->by_id, id, &other)) f->checked[other].twice = true;
        else if (!tr_map_put(&f->by_id, id, k)) l->full = true;
    }
}

static void file_read(struct tr_loading *l, struct tr_mark at, struct geometry_file *f)
{
    struct tr_error err = { .rc = TR_OK };
    tr_str bytes;
    if (!tr_ag_file(l, at, f->name, &bytes)) return;
    l->geometry->bytes += bytes.n;
    if (l->geometry->bytes > TR_GEOMETRY_BYTES) {
        tr_ag_fault(l, at, "too much geometry", f->name, "at most 64 MiB in all files");
        return;
    }
    tr_rc rc = tr_geojson_read(l->a, f->name, bytes, &f->features, &err);
    if (rc == TR_NOMEM) l->full = true;
    else if (rc != TR_OK)
        tr_ag_tell(l, at,
                   (struct tr_fault){ .what = TR_STR("geometry that cannot be read"),
                                      .found = f->name,
                                      .expected = tr_str_format(l->a, "GeoJSON (%s)", err.text) });
    if (rc != TR_OK) return;
    f->checked = tr_new(l->a, struct checked_feature, f->features.list.n + 1);
    if (!f->checked) {
        l->full = true;
        return;
    }
    f->sound = true;
    features_index(l, f);
}

static struct geometry_file *file_of(struct tr_loading *l, struct tr_mark at, tr_str name)
{
    if (!l->geometry) l->geometry = tr_new(l->a, struct tr_geometry_cache, 1);
    for (struct geometry_file *f = l->geometry ? l->geometry->files : NULL; f; f = f->next)
        if (tr_str_eq(f->name, name)) return f;
    struct geometry_file *f = tr_new(l->a, struct geometry_file, 1);
    if (!l->geometry || !f) {
        l->full = true;
        return NULL;
    }
    *f = (struct geometry_file){ .next = l->geometry->files, .name = name };
    l->geometry->files = f;
    file_read(l, at, f);
    return f;
}

void tr_ag_geometry_close(struct tr_loading *l)
{
    for (struct geometry_file *f = l->geometry ? l->geometry->files : NULL; f; f = f->next) {
        json_decref(f->features.root);
        f->features.root = NULL;
    }
}

/* ---- features ---- */

static size_t points_count(const struct tr_shape *s)
{
    size_t n = 0;
    for (size_t k = 0; k < s->n_polygons; k++)
        for (size_t r = 0; r < s->polygons[k].n; r++) n += s->polygons[k].v[r].n;
    for (size_t k = 0; k < s->n_lines; k++) n += s->lines[k].n;
    return n;
}

static void told_about(struct tr_loading *l, struct tr_mark at, tr_str ref, const char *what, const char *expected)
{
    tr_ag_tell(l, at, (struct tr_fault){ .what = tr_str_of(what), .found = ref, .expected = tr_str_of(expected) });
}

static bool feature_check(struct tr_loading *l, struct tr_mark at, tr_str ref, const struct tr_feature *f, bool twice)
{
    char why[200];
    tr_point place;
    if (twice) told_about(l, at, ref, "a feature id that stands twice in its file", "each id once");
    else if (f->fault.n > 0)
        told_about(l, at, ref, "unsound geometry",
                   tr_cstr(l->a, tr_str_format(l->a, "sound geometry (" TR_FMT ")", TR_ARG(f->fault))));
    else if (f->shape.kind == TR_SHAPE_NONE)
        told_about(l, at, ref, "a feature without geometry", "an area, a line or a point");
    else if (points_count(&f->shape) > POINTS_MOST) told_about(l, at, ref, "too many points", "at most 200000");
    else if (f->shape.kind == TR_SHAPE_POLYGONS && !tr_ag_shape_valid(&f->shape, why, sizeof why, &place)) {
        tr_str where = isfinite(place.lon) ? tr_str_format(l->a, " near %.6f, %.6f", place.lon, place.lat) : TR_STR("");
        told_about(l, at, ref, "an unsound polygon",
                   tr_cstr(l->a, tr_str_format(l->a, "a valid one (%s" TR_FMT ")", why, TR_ARG(where))));
    } else return true;
    return false;
}

void tr_ag_geometry(struct tr_loading *l, const struct tr_node *v, struct tr_shape *out)
{
    tr_str rest = tr_str_trim(v->text), ref = rest;
    tr_str name = tr_str_cut(&rest, '#');
    size_t k;
    if (v->kind != TR_NODE_TEXT || rest.n == 0 || !tr_ag_file_name_ok(name)) return; /* the walk has told */
    struct geometry_file *f = file_of(l, v->mark, name);
    if (!f) return;
    if (!f->sound) {
        if (l->item) l->item->faulty = true;
        return;
    }
    if (!tr_map_get(&f->by_id, rest, &k)) {
        tr_ag_tell(l, v->mark,
                   (struct tr_fault){ .what = TR_STR("no such feature"),
                                      .found = ref,
                                      .expected = tr_str_format(l->a, "the id of a feature in " TR_FMT, TR_ARG(name)),
                                      .nearest = tr_ag_nearest(l, rest, &f->by_id) });
        return;
    }
    struct checked_feature *c = &f->checked[k];
    if (!c->done) c->sound = feature_check(l, v->mark, ref, &f->features.list.v[k], c->twice);
    c->done = true;
    if (c->sound) *out = f->features.list.v[k].shape;
    else if (l->item) l->item->faulty = true;
}
