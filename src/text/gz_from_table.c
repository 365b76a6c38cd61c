/* SPDX-License-Identifier: Apache-2.0
 *
 * Tables with a header (CSV or TSV; docs/formats/gazetteer.md), a case's places.tsv among them -> drafts; and the places
 * of a case when they have been read already. */
#include "format/csv.h"
#include "text/gz_build.h"

enum {
    T_ID,
    T_NAMES,
    T_LON,
    T_LAT,
    T_RADIUS_M,
    T_RADIUS_KM,
    T_KIND,
    T_ADM1,
    T_COUNTRY,
    T_CODE,
    T_PARENT,
    T_POPULATION,
    T_ADJECTIVES,
    T_SHORT,
    T_UPPER,
    T_COLUMNS
};

static const struct {
    const char *names[5];
} columns[T_COLUMNS] = {
    [T_ID] = { { "id", "pcode", "geonameid" } },
    [T_NAMES] = { { "names", "name" } },
    [T_LON] = { { "lon", "longitude", "lng", "x" } },
    [T_LAT] = { { "lat", "latitude", "y" } },
    [T_RADIUS_M] = { { "radius_m" } },
    [T_RADIUS_KM] = { { "radius_km" } },
    [T_KIND] = { { "kind", "class", "type" } },
    [T_ADM1] = { { "adm1", "admin1" } },
    [T_COUNTRY] = { { "country", "iso" } },
    [T_CODE] = { { "code" } },
    [T_PARENT] = { { "parent" } },
    [T_POPULATION] = { { "population" } },
    [T_ADJECTIVES] = { { "adjectives" } },
    [T_SHORT] = { { "short" } },
    [T_UPPER] = { { "upper" } },
};

struct table {
    struct tr_gz_builder *b;
    tr_str file;
    size_t at[T_COLUMNS]; /* SIZE_MAX: not there */
    bool user;
};

static tr_str cell(const struct table *t, const struct tr_csv_row *row, int column)
{
    size_t k = t->at[column];
    return k < row->n ? tr_str_trim(tr_cell_text(t->b->a, &row->cells[k])) : (tr_str){ 0 };
}

static int column_of(tr_str name)
{
    char low[32];
    if (name.n >= sizeof low) return -1;
    for (size_t k = 0; k < name.n; k++) low[k] = tr_lower(name.p[k]);
    for (int c = 0; c < T_COLUMNS; c++)
        for (size_t k = 0; k < 5 && columns[c].names[k]; k++)
            if (tr_str_is((tr_str){ low, name.n }, columns[c].names[k])) return c;
    return -1;
}

static void read_header(struct table *t, const struct tr_csv_row *row)
{
    for (int c = 0; c < T_COLUMNS; c++) t->at[c] = SIZE_MAX;
    for (size_t k = 0; k < row->n; k++) {
        int c = column_of(tr_str_trim(tr_cell_text(t->b->a, &row->cells[k])));
        if (c >= 0 && t->at[c] == SIZE_MAX) t->at[c] = k;
    }
}

/* An empty cell is fine; what is not a number in range is not. */
static bool number(const struct table *t, const struct tr_csv_row *row, int column, double least, double most,
                   double *out)
{
    tr_str text = cell(t, row, column);
    if (text.n == 0) return true;
    return tr_str_to_double(text, out) && *out >= least && *out <= most;
}

static const char *numbers_fault(const struct table *t, const struct tr_csv_row *row, struct gz_draft *d)
{
    double km = 0, people = 0;
    d->at = (tr_point){ 200, 200 };
    if (!number(t, row, T_LON, -180, 180, &d->at.lon)) return "longitude is no number from -180 to 180";
    if (!number(t, row, T_LAT, -90, 90, &d->at.lat)) return "latitude is no number from -90 to 90";
    if (!number(t, row, T_RADIUS_M, 0, 2e7, &d->radius_m)) return "radius_m is no number of metres";
    if (!number(t, row, T_RADIUS_KM, 0, 2e4, &km)) return "radius_km is no number of kilometres";
    if (!number(t, row, T_POPULATION, 0, 1e10, &people)) return "population is no number";
    if (km > 0) d->radius_m = km * 1000;
    d->population = (int64_t)people;
    d->has_at = tr_point_valid(d->at);
    return d->has_at || d->code.n ? NULL : "a place without a point";
}

static const char *row_fault(const struct table *t, const struct tr_csv_row *row, struct gz_draft *d)
{
    tr_str kind = cell(t, row, T_KIND);
    d->code = cell(t, row, T_CODE);
    d->id = cell(t, row, T_ID);
    d->parent = cell(t, row, T_PARENT);
    d->country = cell(t, row, T_COUNTRY);
    d->cls = TR_GZ_TOWN;
    d->has_cls = kind.n > 0;
    if (kind.n && !gz_class_of_word(kind, &d->cls)) return "kind is no word that we know (docs/formats/gazetteer.md)";
    if (d->country.n && d->country.n != 2) return "country is not two letters";
    return numbers_fault(t, row, d);
}

static bool fill_names(const struct table *t, const struct tr_csv_row *row, struct gz_draft *d)
{
    static const struct {
        int column;
        uint32_t flags;
    } parts[] = {
        { T_NAMES, 0 }, { T_ADJECTIVES, TR_GZ_ADJECTIVE }, { T_SHORT, TR_GZ_SHORT }, { T_UPPER, TR_GZ_UPPER }
    };
    for (size_t k = 0; k < TR_COUNT(parts); k++)
        if (!gz_names_add(t->b, d, cell(t, row, parts[k].column), '|', parts[k].flags)) return false;
    return true;
}

/* A user's place must not become the same as another file's by a short id of its own: "homs". */
static bool set_id(const struct table *t, struct gz_draft *d, int64_t row)
{
    if (d->code.n) return true;
    if (d->id.n == 0) d->id = tr_str_format(t->b->a, TR_FMT ":%lld", TR_ARG(tr_path_name(t->file)), (long long)row);
    else if (tr_str_find(d->id, TR_STR(":")) == TR_NOT_FOUND)
        d->id = tr_str_format(t->b->a, "place:" TR_FMT, TR_ARG(d->id));
    return d->id.p != NULL;
}

static tr_rc read_row(const struct table *t, const struct tr_csv_row *row, struct tr_error *err)
{
    struct gz_draft d = { .rank = t->user ? GZ_RANK_USER : GZ_RANK_OWN };
    const char *fault = row->found                              ? row->found
                        : tr_utf8_bad(row->raw) != TR_NOT_FOUND ? "not UTF-8"
                                                                : row_fault(t, row, &d);
    if (!fault && cell(t, row, T_NAMES).n == 0) fault = "a place without a name";
    if (fault) {
        gz_set_aside(t->b, t->file, row->line, fault);
        return TR_OK;
    }
    if (!set_id(t, &d, row->row) || !fill_names(t, row, &d))
        return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its places", TR_ARG(t->file));
    return gz_draft_add(t->b, &d, err);
}

tr_rc gz_from_table(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err)
{
    struct table t = { .b = b, .file = name, .user = user };
    struct tr_csv csv;
    struct tr_csv_row row;
    char separator = tr_csv_separator((tr_str){ bytes.p, bytes.n < 4096 ? bytes.n : 4096 });
    if (!tr_csv_open(b->a, bytes, separator, &csv)) return tr_fail(err, TR_NOMEM, TR_FMT ": no room", TR_ARG(name));
    if (!tr_csv_next(&csv, &row)) return TR_OK;
    read_header(&t, &row);
    if (t.at[T_NAMES] == SIZE_MAX || (t.at[T_CODE] == SIZE_MAX && (t.at[T_LON] == SIZE_MAX || t.at[T_LAT] == SIZE_MAX)))
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ":1: expected a header with names, lon and lat (or names and code)",
                       TR_ARG(name));
    while (tr_csv_next(&csv, &row))
        if (row.raw.n && row.raw.p[0] != '#') TR_TRY(read_row(&t, &row, err));
    return TR_OK;
}

static bool known_fill(struct tr_gz_builder *b, const struct tr_known_place *k, struct gz_draft *d)
{
    d->id = tr_str_format(b->a, "case:" TR_FMT, TR_ARG(k->id));
    if (!gz_class_of_word(k->kind, &d->cls)) d->cls = TR_GZ_FEATURE;
    d->has_cls = true;
    for (size_t i = 0; i < k->names.n; i++)
        if (!gz_name_add(b, d, k->names.v[i], 0)) return false;
    return d->id.p != NULL;
}

tr_rc tr_gz_add_known(struct tr_gz_builder *b, const struct tr_known_place *v, size_t n, struct tr_error *err)
{
    for (size_t k = 0; k < n; k++) {
        struct gz_draft d = {
            .rank = GZ_RANK_USER, .at = v[k].at, .has_at = tr_point_valid(v[k].at), .radius_m = v[k].radius_m
        };
        if (!known_fill(b, &v[k], &d)) return tr_fail(err, TR_NOMEM, "gazetteer: no room for the case's places");
        if (d.has_at && d.names.n) TR_TRY(gz_draft_add(b, &d, err));
    }
    return TR_OK;
}
