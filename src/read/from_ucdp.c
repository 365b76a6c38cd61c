/* SPDX-License-Identifier: Apache-2.0
 *
 * UCDP GED as CSV or TSV, 38 to 49 columns by name in any order -> reports. What the cells mean is
 * ucdp_row.c's. */
#include <strings.h>

#include "format/csv.h"
#include "read/readers.h"
#include "read/ucdp.h"
#include "read/unread.h"

struct table {
    struct ucdp ucdp;
    struct tr_csv csv;
    size_t width;            /* cells of the header */
    size_t at[UCDP_COLUMNS]; /* where a column stands; TR_NONE: it does not */
    struct tr_strs header;
};

static int ucdp_sniff(tr_str head)
{
    tr_str line = tr_str_cut(&head, '\n');
    int found = 0;
    static const char *const telling[] = { "type_of_vi", "where_prec", "event_clarity", "date_prec",
                                           "deaths_civilians" };
    for (size_t k = 0; k < TR_COUNT(telling); k++) {
        tr_str word = tr_str_of(telling[k]);
        bool here = false;
        for (size_t i = 0; i + word.n <= line.n && !here; i++) here = strncasecmp(line.p + i, word.p, word.n) == 0;
        found += here;
    }
    tr_str start = tr_str_trim(line);
    return start.n && start.p[0] != '{' && start.p[0] != '[' ? found * 19 : 0;
}

/* ---- header ------------------------------------------------------------------------------ */

static tr_rc file_aside(struct tr_reader *r, const struct tr_row *row, struct tr_fault fault, struct tr_error *err)
{
    struct table *t = r->state;
    struct tr_row whole = *row;
    whole.rows = tr_table_rows(r->arena, t->csv.bytes, t->csv.separator);
    t->csv.at = t->csv.bytes.n; /* without a header no row can be read */
    r->rows_in = whole.rows;
    if (whole.rows > 1)
        fault.found = tr_str_format(r->arena, TR_FMT "; all %lld rows are lost by it", TR_ARG(fault.found),
                                    (long long)whole.rows);
    return tr_row_set_aside(r, &whole, &fault, err);
}

static bool read_names(struct tr_reader *r, const struct tr_csv_row *row)
{
    struct table *t = r->state;
    t->header.v = tr_new(r->arena, tr_str, row->n);
    if (!t->header.v) return false;
    for (; t->header.n < row->n; t->header.n++) {
        tr_str name = tr_cell_text(r->arena, &row->cells[t->header.n]);
        if (!name.p) return false;
        t->header.v[t->header.n] = tr_str_trim(name);
    }
    t->width = row->n;
    return true;
}

/* The header's name that may be the missing column under another name: no column of UCDP, and near. */
static tr_str meant_for(struct tr_arena *a, const struct table *t, size_t column)
{
    struct tr_strs strange = { tr_new(a, tr_str, t->header.n + 1), 0 };
    tr_str name = tr_str_of(ucdp_names[column].name);
    for (size_t k = 0; strange.v && k < t->header.n; k++)
        if (ucdp_column_of(t->header.v[k]) == UCDP_COLUMNS && t->header.v[k].n) strange.v[strange.n++] = t->header.v[k];
    for (size_t k = 0; k < strange.n; k++)
        if (tr_str_find(strange.v[k], name) != TR_NOT_FOUND) return strange.v[k];
    return tr_str_nearest(name, strange.v, strange.n);
}

static struct tr_fault missing(struct tr_arena *a, const struct table *t)
{
    size_t first = UCDP_COLUMNS;
    struct tr_sink more = { 0 };
    for (size_t k = 0; k < UCDP_COLUMNS; k++) {
        if (!ucdp_names[k].needed || t->at[k] != TR_NONE) continue;
        if (first == UCDP_COLUMNS) first = k;
        else tr_putf(&more, "%s%s", more.n ? ", " : "; missing as well: ", ucdp_names[k].name);
    }
    struct tr_fault fault = { 0 };
    if (first == UCDP_COLUMNS) return fault;
    tr_str meant = meant_for(a, t, first);
    fault.field = tr_str_of(ucdp_names[first].name);
    fault.found = meant.n ? tr_str_format(a, "no such column in the header, but `" TR_FMT "`", TR_ARG(meant))
                          : TR_STR("no such column in the header");
    fault.expected = tr_str_format(a, "the column names of UCDP GED" TR_FMT, TR_ARG(tr_sink_text(&more)));
    tr_sink_close(&more);
    return fault;
}

static struct tr_fault place_columns(struct tr_arena *a, struct table *t)
{
    for (size_t k = 0; k < UCDP_COLUMNS; k++) t->at[k] = TR_NONE;
    for (size_t k = 0; k < t->header.n; k++) {
        size_t column = ucdp_column_of(t->header.v[k]);
        if (column == UCDP_COLUMNS) continue;
        if (t->at[column] != TR_NONE)
            return (struct tr_fault){ tr_str_of(ucdp_names[column].name), TR_STR("the column twice"),
                                      TR_STR("each column once in the header") };
        t->at[column] = k;
    }
    return missing(a, t);
}

static tr_rc read_header(struct tr_reader *r, struct tr_error *err)
{
    struct table *t = r->state;
    struct tr_csv_row row;
    struct tr_row where = { 0 };
    if (!tr_csv_next(&t->csv, &row))
        return file_aside(
            r, &where, (struct tr_fault){ TR_STR("file"), TR_STR("an empty file"), TR_STR("a header and rows") }, err);
    where = (struct tr_row){ .line = row.line, .offset = row.offset, .raw = row.raw };
    if (row.found)
        return file_aside(r, &where,
                          (struct tr_fault){ TR_STR("header"), tr_str_of(row.found), tr_str_of(row.expected) }, err);
    if (!read_names(r, &row)) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for its header", TR_ARG(r->in.name));
    struct tr_fault fault = place_columns(r->arena, t);
    return tr_fault_is(&fault) ? file_aside(r, &where, fault, err) : TR_OK;
}

static tr_rc ucdp_open(struct tr_reader *r, struct tr_error *err)
{
    struct table *t = tr_new(r->arena, struct table, 1);
    if (!t || !tr_csv_open(r->arena, r->in.bytes, tr_csv_separator(r->in.bytes), &t->csv))
        return tr_fail(err, TR_NOMEM, TR_FMT ": no room to read it", TR_ARG(r->in.name));
    r->state = t;
    ucdp_begin(&t->ucdp, r);
    return read_header(r, err);
}

/* ---- rows -------------------------------------------------------------------------------- */

static tr_str header_at(const struct table *t, size_t k)
{
    return k < t->header.n && t->header.v[k].n ? t->header.v[k] : TR_STR("row");
}

static tr_rc read_row(struct tr_reader *r, const struct tr_csv_row *row, struct tr_report *out, struct tr_fault *fault,
                      struct tr_error *err)
{
    struct table *t = r->state;
    tr_str cells[UCDP_COLUMNS];
    if (row->found) {
        *fault = (struct tr_fault){ header_at(t, row->cell), tr_str_of(row->found), tr_str_of(row->expected) };
        return TR_OK;
    }
    if (row->n != t->width) {
        *fault = (struct tr_fault){ TR_STR("row"), tr_str_format(r->arena, "%zu cells", row->n),
                                    tr_str_format(r->arena, "%zu cells, as in the header", t->width) };
        return fault->expected.p ? TR_OK : tr_fail(err, TR_NOMEM, TR_FMT ": no room for a fault", TR_ARG(r->in.name));
    }
    for (size_t k = 0; k < UCDP_COLUMNS; k++) {
        cells[k] = (tr_str){ NULL, 0 };
        if (t->at[k] == TR_NONE) continue;
        cells[k] = tr_cell_text(r->arena, &row->cells[t->at[k]]);
        if (!cells[k].p) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for a cell", TR_ARG(r->in.name));
        cells[k] = tr_str_trim(cells[k]);
    }
    return ucdp_report(&t->ucdp, cells, out, fault, err);
}

static tr_rc ucdp_next(struct tr_reader *r, struct tr_report *out, struct tr_error *err)
{
    struct table *t = r->state;
    struct tr_csv_row row;
    while (tr_csv_next(&t->csv, &row)) {
        struct tr_fault fault = { 0 };
        struct tr_row where = { .line = row.line, .row = row.row - 1, .offset = row.offset, .raw = row.raw };
        r->rows_in++;
        TR_TRY(read_row(r, &row, out, &fault, err));
        if (!tr_fault_is(&fault)) {
            tr_report_from_row(out, r, &where);
            return TR_OK;
        }
        TR_TRY(tr_row_set_aside(r, &where, &fault, err));
        if (row.n != t->width) tr_csv_retreat(&t->csv, &row); /* a lost quote may have joined two rows */
    }
    return TR_END;
}

const struct tr_reader_ops tr_from_ucdp = {
    .name = "ucdp",
    .says = "UCDP GED events as CSV or TSV (docs/formats/ucdp-ged.md)",
    .sniff = ucdp_sniff,
    .open = ucdp_open,
    .next = ucdp_next,
};
