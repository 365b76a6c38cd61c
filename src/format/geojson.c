/* SPDX-License-Identifier: Apache-2.0
 *
 * GeoJSON bytes -> features with shape and properties; shape -> GeoJSON geometry. Whether rings
 * cross or zones make sense is left to whoever uses the shapes. */
#include "format/geojson.h"

enum { ORDINATES_MAX = 4 };

struct look { /* one feature under way; the first fault sticks */
    struct tr_arena *a;
    tr_str fault;
    bool no_room;
};

#define FAULT(l, ...) ((l)->fault.n ? (void)0 : set_fault((l), tr_str_format((l)->a, __VA_ARGS__)))

static void set_fault(struct look *l, tr_str fault)
{
    l->fault = fault;
    if (!fault.p) l->no_room = true;
}

static bool sound(const struct look *l) { return l->fault.n == 0 && !l->no_room; }

static void *room(struct look *l, size_t n, size_t size)
{
    void *p = tr_alloc(l->a, n ? n : 1, size);
    if (!p) l->no_room = true;
    return p;
}

/* ---- positions --------------------------------------------------------------------------- */

static tr_point read_point(struct look *l, const json_t *v, const char *where, size_t index)
{
    double at[ORDINATES_MAX] = { 0 };
    size_t n = json_array_size(v);
    if (n < 2 || n > ORDINATES_MAX) {
        FAULT(l, "%s %zu is no position, expected [longitude, latitude]", where, index);
        return (tr_point){ 0, 0 };
    }
    for (size_t k = 0; k < n; k++)
        if (!tr_json_number(json_array_get(v, k), &at[k]))
            FAULT(l, "%s %zu holds something that is no number, expected [longitude, latitude]", where, index);
    tr_point p = { at[0], at[1] };
    if (!tr_point_valid(p))
        FAULT(l, "%s %zu is longitude %.6g, latitude %.6g, expected -180..180 and -90..90%s", where, index, p.lon,
              p.lat, tr_point_valid((tr_point){ p.lat, p.lon }) ? " (longitude stands first)" : "");
    return p;
}

static tr_line read_line(struct look *l, const json_t *v, const char *what, size_t index, size_t least)
{
    tr_line line = { NULL, 0 };
    size_t n = json_array_size(v);
    if (!json_is_array(v) || n < least) {
        FAULT(l, "%s %zu has %zu points, expected at least %zu", what, index, n, least);
        return line;
    }
    line.v = room(l, n, sizeof *line.v);
    for (; line.n < n && sound(l); line.n++)
        line.v[line.n] = read_point(l, json_array_get(v, line.n), "position", line.n);
    return line;
}

static tr_line read_ring(struct look *l, const json_t *v, size_t index)
{
    tr_line ring = read_line(l, v, "ring", index, 4);
    if (!sound(l)) return ring;
    tr_point a = ring.v[0], b = ring.v[ring.n - 1];
    if (a.lon != b.lon || a.lat != b.lat)
        FAULT(l, "ring %zu is open: it starts at %.6g %.6g and ends at %.6g %.6g, expected the same position twice",
              index, a.lon, a.lat, b.lon, b.lat);
    return ring;
}

static tr_polygon read_polygon(struct look *l, const json_t *v)
{
    tr_polygon polygon = { NULL, 0 };
    size_t n = json_array_size(v);
    if (n == 0) {
        FAULT(l, "a polygon has no rings, expected at least one");
        return polygon;
    }
    polygon.v = room(l, n, sizeof *polygon.v);
    for (; polygon.n < n && sound(l); polygon.n++)
        polygon.v[polygon.n] = read_ring(l, json_array_get(v, polygon.n), polygon.n);
    return polygon;
}

/* ---- geometries -------------------------------------------------------------------------- */

/* `many` is whether the coordinates are a list of parts rather than one part. */
static void read_polygons(struct look *l, const json_t *v, bool many, struct tr_shape *out)
{
    size_t n = many ? json_array_size(v) : 1;
    if (n == 0) FAULT(l, "a multipolygon is empty, expected at least one polygon");
    out->polygons = room(l, n, sizeof *out->polygons);
    for (; out->n_polygons < n && sound(l); out->n_polygons++)
        out->polygons[out->n_polygons] = read_polygon(l, many ? json_array_get(v, out->n_polygons) : v);
}

static void read_lines(struct look *l, const json_t *v, bool many, struct tr_shape *out)
{
    size_t n = many ? json_array_size(v) : 1;
    if (n == 0) FAULT(l, "a multilinestring is empty, expected at least one line");
    out->lines = room(l, n, sizeof *out->lines);
    for (; out->n_lines < n && sound(l); out->n_lines++)
        out->lines[out->n_lines] = read_line(l, many ? json_array_get(v, out->n_lines) : v, "line", out->n_lines, 2);
}

static void read_points(struct look *l, const json_t *v, bool many, struct tr_shape *out)
{
    out->lines = room(l, 1, sizeof *out->lines);
    if (!out->lines) return;
    if (many) {
        out->lines[0] = read_line(l, v, "point list", 0, 1);
    } else {
        tr_point *p = room(l, 1, sizeof *p);
        if (!p) return;
        *p = read_point(l, v, "position", 0);
        out->lines[0] = (tr_line){ p, 1 };
    }
    out->n_lines = 1;
}

static const struct geometry {
    const char *type;
    bool many;
    int kind;
    void (*read)(struct look *, const json_t *, bool, struct tr_shape *);
} geometries[] = {
    { "Polygon", false, TR_SHAPE_POLYGONS, read_polygons }, { "MultiPolygon", true, TR_SHAPE_POLYGONS, read_polygons },
    { "LineString", false, TR_SHAPE_LINES, read_lines },    { "MultiLineString", true, TR_SHAPE_LINES, read_lines },
    { "Point", false, TR_SHAPE_POINTS, read_points },       { "MultiPoint", true, TR_SHAPE_POINTS, read_points },
};

static const struct geometry *geometry_of(tr_str type)
{
    for (size_t k = 0; k < TR_COUNT(geometries); k++)
        if (tr_str_is(type, geometries[k].type)) return &geometries[k];
    return NULL;
}

static void read_geometry(struct look *l, const json_t *v, struct tr_shape *out)
{
    if (!v || json_is_null(v)) return;
    if (!json_is_object(v)) {
        FAULT(l, "the geometry is no object, expected one or null");
        return;
    }
    tr_str type = tr_json_get(v, "type");
    const struct geometry *g = geometry_of(type);
    const json_t *coordinates = json_object_get(v, "coordinates");
    if (!g) {
        FAULT(l, "geometry type \"" TR_FMT "\" is not read, expected Point, LineString, Polygon or their Multi forms",
              TR_ARG(((tr_str){ type.p, type.n > 60 ? 0 : type.n })));
    } else if (!json_is_array(coordinates)) {
        FAULT(l, "the geometry has no list of coordinates, expected one");
    } else {
        out->kind = (__typeof__(out->kind))g->kind;
        g->read(l, coordinates, g->many, out);
    }
    if (!sound(l)) *out = (struct tr_shape){ 0 };
}

/* ---- features ---------------------------------------------------------------------------- */

static tr_str id_of(struct tr_arena *a, const json_t *feature, const json_t *properties)
{
    const json_t *id = json_object_get(feature, "id");
    if (!id) id = json_object_get(properties, "id");
    if (json_is_integer(id)) return tr_str_format(a, "%" JSON_INTEGER_FORMAT, json_integer_value(id));
    return tr_str_copy(a, tr_json_text(id));
}

static struct tr_feature read_feature(struct look *l, const json_t *v, size_t index)
{
    struct tr_feature f = { .index = index };
    if (!json_is_object(v) || !tr_str_is(tr_json_get(v, "type"), "Feature")) {
        FAULT(l, "item %zu is no feature, expected an object with \"type\": \"Feature\"", index);
    } else {
        json_t *properties = json_object_get(v, "properties");
        if (json_is_object(properties)) f.properties = properties;
        f.id = id_of(l->a, v, f.properties);
        read_geometry(l, json_object_get(v, "geometry"), &f.shape);
    }
    f.fault = l->fault;
    return f;
}

static bool add_feature(struct tr_arena *a, struct tr_features *out, const json_t *v)
{
    struct look l = { .a = a };
    struct tr_feature f = read_feature(&l, v, out->list.n);
    return !l.no_room && TR_PUSH(a, &out->list, f);
}

static bool add_geometry(struct tr_arena *a, struct tr_features *out)
{
    struct look l = { .a = a };
    struct tr_feature f = { .index = 0 };
    read_geometry(&l, out->root, &f.shape);
    f.fault = l.fault;
    return !l.no_room && TR_PUSH(a, &out->list, f);
}

static bool add_all(struct tr_arena *a, struct tr_features *out, const json_t *features)
{
    for (size_t k = 0; k < json_array_size(features); k++)
        if (!add_feature(a, out, json_array_get(features, k))) return false;
    return true;
}

/* Files from before RFC 7946 may name another reference system; degrees are the only one read. */
static tr_rc check_crs(const json_t *root, tr_str name, struct tr_error *err)
{
    tr_str crs = tr_json_get(json_object_get(json_object_get(root, "crs"), "properties"), "name");
    if (crs.n == 0 || tr_str_find(crs, TR_STR("CRS84")) != TR_NOT_FOUND || tr_str_ends(crs, TR_STR(":4326")))
        return TR_OK;
    crs.n = crs.n > 80 ? 80 : crs.n;
    return tr_fail(err, TR_BAD_INPUT,
                   TR_FMT ": found the reference system \"" TR_FMT "\", expected WGS 84 degrees (CRS84)", TR_ARG(name),
                   TR_ARG(crs));
}

static tr_rc collect(struct tr_arena *a, tr_str name, struct tr_features *out, struct tr_error *err)
{
    tr_str type = tr_json_get(out->root, "type");
    const json_t *features = json_object_get(out->root, "features");
    bool done;
    if (tr_str_is(type, "FeatureCollection") && json_is_array(features)) done = add_all(a, out, features);
    else if (tr_str_is(type, "Feature")) done = add_feature(a, out, out->root);
    else if (geometry_of(type)) done = add_geometry(a, out);
    else
        return tr_fail(
            err, TR_BAD_INPUT,
            TR_FMT
            ": found JSON that is no GeoJSON, expected a FeatureCollection with \"features\", a Feature or a geometry",
            TR_ARG(name));
    return done ? TR_OK : tr_fail(err, TR_NOMEM, TR_FMT ": no room for its features", TR_ARG(name));
}

tr_rc tr_geojson_read(struct tr_arena *a, tr_str name, tr_str bytes, struct tr_features *out, struct tr_error *err)
{
    *out = (struct tr_features){ 0 };
    TR_TRY(tr_json_parse(bytes, name, &out->root, err));
    tr_rc rc = check_crs(out->root, name, err);
    if (rc == TR_OK) rc = collect(a, name, out, err);
    if (rc != TR_OK) {
        json_decref(out->root);
        *out = (struct tr_features){ 0 };
    }
    return rc;
}

/* ---- out --------------------------------------------------------------------------------- */

static void put_point(struct tr_sink *s, tr_point p, int decimals)
{
    tr_puts(s, "[");
    tr_put_number(s, p.lon, decimals);
    tr_puts(s, ",");
    tr_put_number(s, p.lat, decimals);
    tr_puts(s, "]");
}

static void put_line(struct tr_sink *s, tr_line line, int decimals)
{
    tr_puts(s, "[");
    for (size_t k = 0; k < line.n; k++) {
        if (k) tr_puts(s, ",");
        put_point(s, line.v[k], decimals);
    }
    tr_puts(s, "]");
}

static void put_lines(struct tr_sink *s, const tr_line *v, size_t n, int decimals)
{
    tr_puts(s, "[");
    for (size_t k = 0; k < n; k++) {
        if (k) tr_puts(s, ",");
        put_line(s, v[k], decimals);
    }
    tr_puts(s, "]");
}

static void put_polygons(struct tr_sink *s, const struct tr_shape *shape, int decimals)
{
    bool many = shape->n_polygons != 1;
    tr_puts(s, many ? "{\"type\":\"MultiPolygon\",\"coordinates\":[" : "{\"type\":\"Polygon\",\"coordinates\":");
    for (size_t k = 0; k < shape->n_polygons; k++) {
        if (k) tr_puts(s, ",");
        put_lines(s, shape->polygons[k].v, shape->polygons[k].n, decimals);
    }
    tr_puts(s, many ? "]}" : "}");
}

static void put_line_shape(struct tr_sink *s, const struct tr_shape *shape, int decimals)
{
    bool many = shape->n_lines != 1;
    tr_puts(s, many ? "{\"type\":\"MultiLineString\",\"coordinates\":" : "{\"type\":\"LineString\",\"coordinates\":");
    if (many) put_lines(s, shape->lines, shape->n_lines, decimals);
    else put_line(s, shape->lines[0], decimals);
    tr_puts(s, "}");
}

static void put_point_shape(struct tr_sink *s, const struct tr_shape *shape, int decimals)
{
    bool one = shape->n_lines == 1 && shape->lines[0].n == 1;
    tr_puts(s, one ? "{\"type\":\"Point\",\"coordinates\":" : "{\"type\":\"MultiPoint\",\"coordinates\":[");
    bool first = true;
    for (size_t k = 0; k < shape->n_lines; k++)
        for (size_t i = 0; i < shape->lines[k].n; i++) {
            if (!first) tr_puts(s, ",");
            first = false;
            put_point(s, shape->lines[k].v[i], decimals);
        }
    tr_puts(s, one ? "}" : "]}");
}

void tr_geojson_put_shape(struct tr_sink *s, const struct tr_shape *shape, int decimals)
{
    switch (shape->kind) {
    case TR_SHAPE_POLYGONS: put_polygons(s, shape, decimals); break;
    case TR_SHAPE_LINES: put_line_shape(s, shape, decimals); break;
    case TR_SHAPE_POINTS: put_point_shape(s, shape, decimals); break;
    default: tr_puts(s, "null");
    }
}
