/* SPDX-License-Identifier: Apache-2.0
 *
 * UCDP GED as GeoJSON points -> reports. Features are cut out of the file by their braces, one at a
 * time, so that a damaged one costs only itself and each row keeps its bytes. */
#include <stdio.h>

#include "format/json.h"
#include "read/readers.h"
#include "read/ucdp.h"

enum { FEATURE_MAX_BYTES = 1 << 20 };

struct features {
    struct ucdp ucdp;
    size_t at;
    int64_t line, row;
};

static int ucdp_geojson_sniff(tr_str head)
{
    static const char *const telling[] = { "\"Feature", "\"type_of_violence\"", "\"date_prec\"" };
    int found = 0;
    tr_str start = tr_str_trim(head);
    if (tr_str_starts(start, TR_STR("\xEF\xBB\xBF"))) start = (tr_str){ start.p + 3, start.n - 3 };
    for (size_t k = 0; k < TR_COUNT(telling); k++) found += tr_str_find(head, tr_str_of(telling[k])) != TR_NOT_FOUND;
    return start.n && start.p[0] == '{' && found == (int)TR_COUNT(telling) ? 97 : 0;
}

/* ---- features ---------------------------------------------------------------------------- */

static bool skip_to(const tr_str s, struct features *f, char wanted)
{
    while (f->at < s.n && s.p[f->at] != wanted) f->line += s.p[f->at++] == '\n';
    return f->at < s.n;
}

static bool is_feature_word(tr_str s, size_t open, size_t close)
{
    return tr_str_is((tr_str){ s.p + open + 1, close - open - 1 }, "Feature");
}

/* Behind the brace that closes the one at `at`. When it is never closed, the next feature begins before
 * it ends: then that one's brace, or the end of the file. */
static size_t behind_object(tr_str s, size_t at)
{
    size_t depth = 0, features = 0, start = at, brace = at, quote = 0;
    bool text = false;
    for (; at < s.n; at++) {
        char c = s.p[at];
        if (text && c == '\\') {
            at++;
        } else if (c == '"') {
            if (text && is_feature_word(s, quote, at) && ++features >= 2 && brace > start) return brace;
            text = !text;
            quote = at;
        } else if (!text && c == '{') {
            depth++;
            brace = at;
        } else if (!text && c == '}' && --depth == 0) {
            return at + 1;
        }
    }
    return s.n;
}

static int64_t count_lines(tr_str s)
{
    int64_t n = 0;
    for (size_t k = 0; k < s.n; k++) n += s.p[k] == '\n';
    return n;
}

static bool next_feature(const struct tr_reader *r, struct features *f, struct tr_row *row)
{
    tr_str s = r->in.bytes;
    if (!skip_to(s, f, '{')) return false;
    size_t end = behind_object(s, f->at);
    *row = (struct tr_row){ .line = f->line, .row = ++f->row, .offset = f->at, .raw = { s.p + f->at, end - f->at } };
    f->line += count_lines(row->raw);
    f->at = end;
    return true;
}

static tr_rc ucdp_geojson_open(struct tr_reader *r, struct tr_error *err)
{
    struct features *f = tr_new(r->arena, struct features, 1);
    if (!f) return tr_fail(err, TR_NOMEM, TR_FMT ": no room to read it", TR_ARG(r->in.name));
    r->state = f;
    f->line = 1;
    ucdp_begin(&f->ucdp, r);
    size_t list = tr_str_find(r->in.bytes, TR_STR("\"features\""));
    while (list != TR_NOT_FOUND && f->at < list) f->line += r->in.bytes.p[f->at++] == '\n';
    if (list != TR_NOT_FOUND && skip_to(r->in.bytes, f, '[')) return TR_OK;
    struct tr_row whole = { .raw = r->in.bytes };
    struct tr_fault fault = { TR_STR("features"), TR_STR("no list of features"), TR_STR("a FeatureCollection") };
    f->at = r->in.bytes.n;
    r->rows_in = 1;
    return tr_row_set_aside(r, &whole, &fault, err);
}

/* ---- cells ------------------------------------------------------------------------------- */

static bool cell_of(struct tr_arena *a, const json_t *v, tr_str *out)
{
    *out = (tr_str){ "", 0 };
    if (json_is_string(v)) *out = tr_str_trim(tr_str_copy(a, tr_json_text(v)));
    else if (json_is_integer(v)) *out = tr_str_format(a, "%" JSON_INTEGER_FORMAT, json_integer_value(v));
    else if (json_is_real(v)) {
        struct tr_sink s = { 0 };
        tr_put_number(&s, json_real_value(v), 15);
        *out = tr_str_copy(a, tr_sink_text(&s));
        tr_sink_close(&s);
    }
    return out->p != NULL;
}

static bool read_properties(struct tr_arena *a, const json_t *properties, tr_str cells[UCDP_COLUMNS])
{
    for (size_t k = 0; k < UCDP_COLUMNS; k++) cells[k] = (tr_str){ "", 0 };
    json_t *object = (json_t *)(uintptr_t)properties; /* iterators take no const */
    for (void *it = json_object_iter(object); it; it = json_object_iter_next(object, it)) {
        size_t column = ucdp_column_of(tr_str_of(json_object_iter_key(it)));
        if (column != UCDP_COLUMNS && !cell_of(a, json_object_iter_value(it), &cells[column])) return false;
    }
    return true;
}

/* The geometry is the row's point; latitude and longitude among the properties must not differ. */
static bool read_geometry(struct tr_arena *a, const json_t *geometry, tr_str cells[UCDP_COLUMNS])
{
    const json_t *at = json_object_get(geometry, "coordinates");
    if (!json_is_array(at)) return true;
    tr_str lon, lat;
    if (!cell_of(a, json_array_get(at, 0), &lon) || !cell_of(a, json_array_get(at, 1), &lat)) return false;
    if (cells[UCDP_LON].n == 0) cells[UCDP_LON] = lon;
    if (cells[UCDP_LAT].n == 0) cells[UCDP_LAT] = lat;
    if (cells[UCDP_WKT].n == 0)
        cells[UCDP_WKT] = tr_str_format(a, "POINT (" TR_FMT " " TR_FMT ")", TR_ARG(lon), TR_ARG(lat));
    return cells[UCDP_WKT].p != NULL;
}

static tr_rc read_feature(struct tr_reader *r, const json_t *feature, struct tr_report *out, struct tr_fault *fault,
                          struct tr_error *err)
{
    struct features *f = r->state;
    tr_str cells[UCDP_COLUMNS];
    const json_t *properties = json_object_get(feature, "properties");
    if (!tr_str_is(tr_json_get(feature, "type"), "Feature") || !json_is_object(properties)) {
        *fault = (struct tr_fault){ TR_STR("type"), tr_str_copy(r->arena, tr_json_get(feature, "type")),
                                    TR_STR("a Feature with properties") };
        return TR_OK;
    }
    if (!read_properties(r->arena, properties, cells) ||
        !read_geometry(r->arena, json_object_get(feature, "geometry"), cells))
        return tr_fail(err, TR_NOMEM, TR_FMT ": no room for a feature", TR_ARG(r->in.name));
    return ucdp_report(&f->ucdp, cells, out, fault, err);
}

static tr_rc read_row(struct tr_reader *r, const struct tr_row *row, struct tr_report *out, struct tr_fault *fault,
                      struct tr_error *err)
{
    struct tr_error why = { 0 };
    json_t *feature = NULL;
    if (row->raw.n > FEATURE_MAX_BYTES) {
        *fault = (struct tr_fault){ TR_STR("feature"), tr_str_format(r->arena, "%zu bytes", row->raw.n),
                                    TR_STR("a feature of at most 1 MiB that is closed") };
        return TR_OK;
    }
    tr_rc rc = tr_json_parse(row->raw, TR_STR("feature"), &feature, &why);
    if (rc == TR_NOMEM) return tr_fail(err, rc, "%s", why.text);
    if (rc != TR_OK) {
        *fault = (struct tr_fault){ TR_STR("feature"), tr_str_copy(r->arena, tr_str_of(why.text)),
                                    TR_STR("valid JSON in UTF-8") };
        return TR_OK;
    }
    rc = read_feature(r, feature, out, fault, err);
    json_decref(feature);
    return rc;
}

static tr_rc ucdp_geojson_next(struct tr_reader *r, struct tr_report *out, struct tr_error *err)
{
    struct tr_row row;
    while (next_feature(r, r->state, &row)) {
        struct tr_fault fault = { 0 };
        r->rows_in++;
        TR_TRY(read_row(r, &row, out, &fault, err));
        if (!tr_fault_is(&fault)) {
            tr_report_from_row(out, r, &row);
            return TR_OK;
        }
        TR_TRY(tr_row_set_aside(r, &row, &fault, err));
    }
    return TR_END;
}

const struct tr_reader_ops tr_from_ucdp_geojson = {
    .name = "ucdp-geojson",
    .says = "UCDP GED events as GeoJSON points",
    .sniff = ucdp_geojson_sniff,
    .open = ucdp_geojson_open,
    .next = ucdp_geojson_next,
};
