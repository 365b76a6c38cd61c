/* SPDX-License-Identifier: Apache-2.0
 *
 * OCHA common datasets -> drafts: administrative areas as GeoJSON, and dBase tables (the .dbf of a shapefile) with
 * LATITUDE and LONGITUDE. Columns: NAME_EN, NAM_EN_REF, NAME_AR ... and PCODE of the row, ADMn_EN, ADMn_PCODE of the
 * areas around it; or ADMn_* alone, the highest n being the row. Codes become "SY.SY01.SY0100". */
#include <math.h>
#include <stdlib.h>

#include "format/geojson.h"
#include "text/gz_build.h"

enum { LEVELS = 5 };

struct fields { /* how a row is asked for a column; empty when there is none */
    tr_str (*get)(const void *row, const char *column);
    const void *row;
};

static tr_str get(const struct fields *f, const char *column) { return tr_str_trim(f->get(f->row, column)); }

static tr_str get_level(const struct fields *f, int level, const char *tail)
{
    char column[24];
    snprintf(column, sizeof column, "ADM%d_%s", level, tail);
    return get(f, column);
}

static bool add_names(struct tr_gz_builder *b, const struct fields *f, int own_level, struct gz_draft *d)
{
    static const char *const plain[] = { "NAME_EN", "NAM_EN_REF", "NAME_AR", "NAM_AR_REF",
                                         "NAME_RU", "NAME_TR",    "NAME_FR", "NAME" };
    static const char *const tails[] = { "EN", "REF", "AR", "RU", "TR", "FR", "UK", "NAME" };
    bool ok = true;
    for (size_t k = 0; k < TR_COUNT(plain); k++) {
        tr_str name = own_level ? get_level(f, own_level, tails[k]) : get(f, plain[k]);
        ok = ok && (name.n == 0 || gz_names_add(b, d, gz_keep(b, name), '|', 0));
    }
    return ok;
}

/* "SY" . pcode of level 1 . ... up to `level`. */
static tr_str code_to(struct tr_gz_builder *b, const struct fields *f, tr_str country, int level)
{
    tr_str code = country;
    for (int k = 1; k <= level; k++) {
        tr_str p = get_level(f, k, "PCODE");
        if (p.n) code = tr_str_format(b->a, TR_FMT "." TR_FMT, TR_ARG(code), TR_ARG(p));
        if (!code.p) b->full = true;
    }
    return code;
}

static int highest_level(const struct fields *f)
{
    int level = 0;
    for (int k = 1; k < LEVELS; k++)
        if (get_level(f, k, "PCODE").n) level = k;
    return level;
}

static tr_str country_of(struct tr_gz_builder *b, const struct fields *f, tr_str pcode)
{
    tr_str country = get_level(f, 0, "PCODE");
    if (country.n != 2 && pcode.n > 2) country = (tr_str){ pcode.p, 2 };
    return country.n == 2 ? gz_keep(b, country) : (tr_str){ 0 };
}

static tr_gz_class class_of_level(int level)
{
    return level <= 0 ? TR_GZ_COUNTRY : level == 1 ? TR_GZ_ADMIN1 : level == 2 ? TR_GZ_ADMIN2 : TR_GZ_ADMIN3;
}

/* Fills what the columns tell; the point is the caller's. */
static bool fill(struct tr_gz_builder *b, const struct fields *f, bool area, struct gz_draft *d)
{
    tr_str pcode = get(f, "PCODE");
    int around = highest_level(f), own = pcode.n ? 0 : around, level = pcode.n ? around + 1 : around;
    if (own) pcode = get_level(f, own, "PCODE"), around--;
    d->country = country_of(b, f, pcode);
    d->id = pcode.n ? tr_str_format(b->a, "pcode:" TR_FMT, TR_ARG(pcode)) : (tr_str){ 0 };
    tr_str parent = d->country.n ? code_to(b, f, d->country, around) : (tr_str){ 0 };
    d->cls = area ? class_of_level(level) : TR_GZ_QUARTER;
    d->has_cls = true;
    if (area && d->country.n && level >= 1 && level <= 3)
        d->code = tr_str_format(b->a, TR_FMT "." TR_FMT, TR_ARG(parent), TR_ARG(pcode));
    else d->parent = parent;
    return add_names(b, f, own, d);
}

/* ---- GeoJSON ----------------------------------------------------------------------------- */

static tr_str json_field(const void *row, const char *column) { return tr_json_get(row, column); }

/* Middle and area (square degrees at the equator) of a ring. */
static double ring_area(const tr_line *r, tr_point *middle)
{
    double sum = 0, x = 0, y = 0;
    for (size_t k = 0; k + 1 < r->n; k++) {
        const tr_point *p = &r->v[k], *q = &r->v[k + 1];
        double cross = (p->lon - r->v[0].lon) * (q->lat - r->v[0].lat) -
                       (q->lon - r->v[0].lon) * (p->lat - r->v[0].lat);
        sum += cross;
        x += (p->lon + q->lon - 2 * r->v[0].lon) * cross;
        y += (p->lat + q->lat - 2 * r->v[0].lat) * cross;
    }
    if (sum == 0) return *middle = r->v[0], 0;
    *middle = (tr_point){ r->v[0].lon + x / (3 * sum), r->v[0].lat + y / (3 * sum) };
    return fabs(sum) / 2;
}

static void place_polygons(const struct tr_shape *s, struct gz_draft *d)
{
    double all = 0, largest = -1;
    for (size_t k = 0; k < s->n_polygons; k++) {
        tr_point middle;
        if (s->polygons[k].n == 0 || s->polygons[k].v[0].n < 4) continue;
        double area = ring_area(&s->polygons[k].v[0], &middle);
        all += area;
        if (area > largest) largest = area, d->at = middle;
    }
    if (largest < 0) return;
    double m2 = all * 111195.0 * 111195.0 * cos(d->at.lat * 3.14159265358979323846 / 180);
    d->radius_m = 1.2 * sqrt(fmax(m2, 1) / 3.14159265358979323846); /* areas are no discs */
    d->has_at = tr_point_valid(d->at);
}

static void place_shape(const struct tr_shape *s, struct gz_draft *d)
{
    if (s->kind == TR_SHAPE_POLYGONS) place_polygons(s, d);
    if (s->kind == TR_SHAPE_POINTS && s->n_lines && s->lines[0].n) d->at = s->lines[0].v[0], d->has_at = true;
}

static tr_rc read_feature(struct tr_gz_builder *b, tr_str file, const struct tr_feature *one, bool user,
                          struct tr_error *err)
{
    struct gz_draft d = { .rank = user ? GZ_RANK_USER : GZ_RANK_OWN };
    struct fields f = { json_field, one->properties };
    place_shape(&one->shape, &d);
    if (!fill(b, &f, one->shape.kind == TR_SHAPE_POLYGONS, &d))
        return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its places", TR_ARG(file));
    const char *fault = one->fault.n ? "its geometry is faulty" : !d.has_at ? "no geometry" : NULL;
    if (!fault && d.names.n == 0) fault = "no NAME_EN, ADMn_EN or the like";
    if (!fault) return gz_draft_add(b, &d, err);
    gz_set_aside(b, file, (int64_t)one->index + 1, fault);
    return TR_OK;
}

tr_rc gz_from_ocha(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err)
{
    struct tr_features features = { 0 };
    TR_TRY(tr_geojson_read(b->a, name, bytes, &features, err));
    tr_rc rc = TR_OK;
    for (size_t k = 0; rc == TR_OK && k < features.list.n; k++)
        rc = read_feature(b, name, &features.list.v[k], user, err);
    json_decref(features.root);
    return rc;
}

/* ---- dBase ------------------------------------------------------------------------------- */

enum { DBF_HEAD = 32, DBF_FIELD = 32, DBF_NAME = 11, DBF_FIELDS = 255 };

struct dbf {
    tr_str bytes;
    size_t head, row_bytes, rows, n;
    struct {
        tr_str name;
        size_t at, n;
    } field[DBF_FIELDS];
    size_t row; /* the one that is asked */
};

static size_t le(tr_str b, size_t at, size_t n)
{
    size_t v = 0;
    for (size_t k = n; k > 0; k--) v = v << 8 | (unsigned char)b.p[at + k - 1];
    return v;
}

static bool dbf_open(tr_str bytes, struct dbf *d)
{
    *d = (struct dbf){ .bytes = bytes };
    if (bytes.n < DBF_HEAD + 1) return false;
    d->rows = le(bytes, 4, 4);
    d->head = le(bytes, 8, 2);
    d->row_bytes = le(bytes, 10, 2);
    if (d->head < DBF_HEAD + 1 || d->head > bytes.n || d->row_bytes < 2) return false;
    size_t at = 1; /* a row begins with its deletion mark */
    for (size_t k = DBF_HEAD; k + DBF_FIELD <= d->head && bytes.p[k] != '\r' && d->n < DBF_FIELDS; k += DBF_FIELD) {
        tr_str name = { bytes.p + k, strnlen(bytes.p + k, DBF_NAME) };
        size_t n = (unsigned char)bytes.p[k + 16];
        if (at + n > d->row_bytes) return false;
        d->field[d->n].name = name;
        d->field[d->n].at = at;
        d->field[d->n++].n = n;
        at += n;
    }
    size_t whole = (bytes.n - d->head) / d->row_bytes;
    if (d->rows > whole) d->rows = whole; /* cut short */
    return d->n > 0;
}

static tr_str dbf_field(const void *row, const char *column)
{
    const struct dbf *d = row;
    for (size_t k = 0; k < d->n; k++) {
        if (!tr_str_is(d->field[k].name, column)) continue;
        const char *p = d->bytes.p + d->head + d->row * d->row_bytes + d->field[k].at;
        tr_str text = { p, strnlen(p, d->field[k].n) };
        return tr_utf8_bad(text) == TR_NOT_FOUND ? text : (tr_str){ 0 };
    }
    return (tr_str){ 0 };
}

static bool dbf_point(const struct fields *f, tr_point *at)
{
    static const char *const lat[] = { "LATITUDE", "LAT", "Y" }, *const lon[] = { "LONGITUDE", "LON", "X" };
    for (size_t k = 0; k < TR_COUNT(lat); k++)
        if (tr_str_to_double(get(f, lat[k]), &at->lat) && tr_str_to_double(get(f, lon[k]), &at->lon))
            return tr_point_valid(*at);
    return false;
}

tr_rc gz_from_dbf(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err)
{
    struct dbf *d = tr_new(b->a, struct dbf, 1);
    if (!d) return tr_fail(err, TR_NOMEM, TR_FMT ": no room", TR_ARG(name));
    if (!dbf_open(bytes, d)) return tr_fail(err, TR_BAD_INPUT, TR_FMT ": not a dBase table, or damaged", TR_ARG(name));
    struct fields f = { dbf_field, d };
    for (d->row = 0; d->row < d->rows; d->row++) {
        struct gz_draft one = { .rank = user ? GZ_RANK_USER : GZ_RANK_OWN };
        if (bytes.p[d->head + d->row * d->row_bytes] == '*') continue; /* deleted */
        one.has_at = dbf_point(&f, &one.at);
        if (!fill(b, &f, false, &one)) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its places", TR_ARG(name));
        const char *fault = !one.has_at        ? "no LATITUDE and LONGITUDE"
                            : one.names.n == 0 ? "no NAME_EN or the like"
                                               : NULL;
        if (fault) gz_set_aside(b, name, (int64_t)d->row + 1, fault);
        else TR_TRY(gz_draft_add(b, &one, err));
    }
    return TR_OK;
}
