/* SPDX-License-Identifier: Apache-2.0
 *
 * SQLite's own checks, the schema, GeoPackage's tables and the references between ours. What GeoPackage's tables must
 * say is known beforehand: an empty case made in memory, with the extents and the date that follow from the rows. */
#include "keep/rtree.h"
#include "keep/verify.h"

#include <stdio.h>
#include <sys/stat.h>

/* ---- SQLite ---- */

typedef void row_found(struct verify *v, sqlite3_stmt *s, const void *self);

static tr_rc rows_of(struct verify *v, const char *sql, tr_str table, row_found *found, const void *self,
                     struct tr_error *err)
{
    sqlite3_stmt *s = NULL;
    struct tr_error why = { 0 };
    tr_rc rc = keep_prepare(v->c, tr_str_of(sql), &s, &why);
    while (rc == TR_OK && (rc = keep_step(v->c, s, "checking", &why)) == TR_OK) found(v, s, self);
    sqlite3_finalize(s);
    return unreadable(v, table, rc, &why, err);
}

static void integrity_row(struct verify *v, sqlite3_stmt *s, const void *self)
{
    const char *text = (const char *)sqlite3_column_text(s, 0);
    (void)self;
    if (text && strcmp(text, "ok") != 0) damage(v, TR_STR("file"), TR_STR(""), "SQLite finds: %s", text);
}

struct number_expected {
    const char *name;
    int64_t value;
};

static void number_row(struct verify *v, sqlite3_stmt *s, const void *self)
{
    const struct number_expected *e = self;
    if (sqlite3_column_int64(s, 0) != e->value)
        damage(v, TR_STR("file"), TR_STR(""), "%s is %lld, expected %lld", e->name,
               (long long)sqlite3_column_int64(s, 0), (long long)e->value);
}

static bool schema_fault_tell(void *self, enum schema_fault fault, const char *type, const char *name)
{
    static const char *const says[] = { "is missing", "is not as this version makes it",
                                        "was not made by this program" };
    struct verify *v = self;
    damage(v, TR_STR("schema"), tr_str_of(name), "%s %s", type, says[fault]);
    return true;
}

/* SQLite reads zeros behind the end of a file that was cut within its last page. */
static void length_row(struct verify *v, sqlite3_stmt *s, const void *self)
{
    struct stat st;
    int64_t expected = sqlite3_column_int64(s, 0) * sqlite3_column_int64(s, 1);
    (void)self;
    if (!v->c->in && stat(v->c->path, &st) == 0 && st.st_size != expected)
        damage(v, TR_STR("file"), TR_STR(""), "is %lld bytes long, expected %lld", (long long)st.st_size,
               (long long)expected);
}

static tr_rc file_check(struct verify *v, struct tr_error *err)
{
    static const struct number_expected id = { "application_id", 0x47504B47 }, version = { "user_version", 10300 };
    struct tr_error why = { 0 };
    TR_TRY(rows_of(v, "PRAGMA integrity_check(100)", TR_STR("file"), integrity_row, NULL, err));
    TR_TRY(rows_of(v, "PRAGMA application_id", TR_STR("file"), number_row, &id, err));
    TR_TRY(rows_of(v, "PRAGMA user_version", TR_STR("file"), number_row, &version, err));
    TR_TRY(rows_of(v, "SELECT page_count, page_size FROM pragma_page_count, pragma_page_size", TR_STR("file"),
                   length_row, NULL, err));
    tr_rc rc = schema_compare(v->c, schema_fault_tell, v, &why);
    return unreadable(v, TR_STR("schema"), rc, &why, err);
}

/* ---- GeoPackage's tables ---- */

struct gpkg_table {
    const char *name, *columns;
};
static const struct gpkg_table gpkg_tables[] = {
    { "gpkg_spatial_ref_sys", "srs_id, srs_name, organization, organization_coordsys_id, definition, description" },
    { "gpkg_geometry_columns", "table_name, column_name, geometry_type_name, srs_id, z, m" },
    { "gpkg_extensions", "table_name, column_name, extension_name, definition, scope" },
    { "gpkg_contents",
      "table_name, data_type, identifier, description, srs_id, last_change, min_x, max_x, min_y, max_y" },
};
enum { CONTENTS = 3, LAST_CHANGE = 5, EXTENT = 6 };

struct gpkg_row {
    tr_hash hash;
    tr_str key;
    bool seen;
};
typedef TR_LIST(struct gpkg_row) gpkg_rows;

static size_t layer_named(tr_str name)
{
    for (size_t t = 0; t < KEEP_LAYERS; t++)
        if (tr_str_is(name, keep_tables[t].name)) return t;
    return TR_NONE;
}

/* What a contents row must say of extent and date. */
static tr_rc contents_expect(struct verify *v, struct keep_row *r, tr_str changed, struct tr_error *err)
{
    size_t layer = layer_named(r->v[0].b);
    struct keep_box box;
    char sql[128];
    sqlite3_stmt *s;
    if (changed.n) r->v[LAST_CHANGE] = (struct keep_cell){ .type = CELL_TEXT, .b = changed };
    if (layer == TR_NONE) return TR_OK;
    snprintf(sql, sizeof sql, "SELECT data FROM rtree_%s_geom_node WHERE nodeno = 1", keep_tables[layer].name);
    TR_TRY(keep_prepare(v->c, tr_str_of(sql), &s, err));
    tr_rc rc = keep_step(v->c, s, "reading a spatial index", err);
    if (rc == TR_OK &&
        rtree_node_box((tr_str){ sqlite3_column_blob(s, 0), (size_t)sqlite3_column_bytes(s, 0) }, &box)) {
        const double side[] = { box.min_x, box.max_x, box.min_y, box.max_y };
        for (size_t k = 0; k < 4; k++)
            r->v[EXTENT + k] = (struct keep_cell){ .type = CELL_REAL, .d = side[k] == 0 ? 0.0 : side[k] };
    }
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

static tr_str changed_expected(struct verify *v)
{
    sqlite3_stmt *s;
    tr_str out = { 0 };
    if (keep_query_get(v->c, Q_META, &s, NULL) != TR_OK) return out;
    sqlite3_bind_text(s, 1, "as_of", -1, SQLITE_STATIC);
    if (sqlite3_step(s) == SQLITE_ROW && sqlite3_column_bytes(s, 1) == 24)
        out = tr_str_copy(v->a, (tr_str){ (const char *)sqlite3_column_text(s, 1), 24 });
    sqlite3_reset(s);
    return out;
}

static tr_str key_of(struct verify *v, const struct keep_row *r)
{
    if (r->v[0].type == CELL_INT) return row_name(v, r->v[0].i);
    return r->v[0].type == CELL_TEXT ? tr_str_copy(v->a, r->v[0].b) : TR_STR("?");
}

static tr_rc gpkg_rows_read(struct verify *v, sqlite3 *db, const struct gpkg_table *t, bool reference, gpkg_rows *out,
                            struct tr_error *err)
{
    tr_str changed = reference && t == &gpkg_tables[CONTENTS] ? changed_expected(v) : (tr_str){ 0 };
    struct keep_row r;
    char sql[256];
    sqlite3_stmt *s;
    int rc;
    snprintf(sql, sizeof sql, "SELECT %s FROM %s", t->columns, t->name);
    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) != SQLITE_OK)
        return tr_fail(err, TR_DAMAGED, "%s", sqlite3_errmsg(db));
    while ((rc = sqlite3_step(s)) == SQLITE_ROW) {
        tr_rc expect = TR_OK;
        row_read(s, &r);
        if (reference && t == &gpkg_tables[CONTENTS]) expect = contents_expect(v, &r, changed, err);
        struct gpkg_row one = { row_hash(&v->c->room, t->name, &r), key_of(v, &r), false };
        if (expect == TR_OK && !TR_PUSH(v->a, out, one)) expect = keep_nomem(v->c, err, "verifying");
        if (expect != TR_OK) {
            sqlite3_finalize(s);
            return expect;
        }
        if (!reference) v->out->rows++;
    }
    sqlite3_finalize(s);
    return rc == SQLITE_DONE ? TR_OK : tr_fail(err, TR_DAMAGED, "%s", sqlite3_errmsg(db));
}

static bool take(gpkg_rows *rows, const tr_hash *hash)
{
    for (size_t k = 0; k < rows->n; k++) {
        if (rows->v[k].seen || !hash_eq(&rows->v[k].hash, hash)) continue;
        return rows->v[k].seen = true;
    }
    return false;
}

static tr_rc gpkg_table_check(struct verify *v, sqlite3 *reference, const struct gpkg_table *t, struct tr_error *err)
{
    enum { ROWS_MAX = 10000 }; /* the comparison is quadratic, and ours has about thirty */
    gpkg_rows ours = { 0 }, theirs = { 0 };
    tr_str name = tr_str_of(t->name);
    TR_TRY(gpkg_rows_read(v, reference, t, true, &ours, err));
    TR_TRY(gpkg_rows_read(v, v->c->db, t, false, &theirs, err));
    if (theirs.n > ROWS_MAX) {
        damage(v, name, TR_STR(""), "holds %zu rows, expected %zu", theirs.n, ours.n);
        return TR_OK;
    }
    for (size_t k = 0; k < theirs.n; k++)
        if (!take(&ours, &theirs.v[k].hash))
            damage(v, name, theirs.v[k].key, "changed or added: it is not what this file must say there");
    for (size_t k = 0; k < ours.n; k++)
        if (!ours.v[k].seen) damage(v, name, ours.v[k].key, "missing or changed");
    return TR_OK;
}

/* ---- references ---- */

struct reference {
    const char *table, *says, *sql;
};
static const struct reference references[] = {
    { "findings", "names an incident that is not there",
      "SELECT fid FROM findings WHERE incident NOTNULL AND incident NOT IN (SELECT id FROM incidents WHERE id "
      "NOTNULL)" },
    { "findings", "names a zone that is not there",
      "SELECT fid FROM findings WHERE zone NOTNULL AND zone NOT IN (SELECT id FROM zones WHERE id NOTNULL)" },
    { "incidents", "names a report that is not there",
      "SELECT fid FROM incidents WHERE facts NOTNULL AND facts NOT IN (SELECT id FROM reports WHERE id NOTNULL)" },
    { "place_doubt", "names an incident that is not there",
      "SELECT fid FROM place_doubt WHERE id NOTNULL AND id NOT IN (SELECT id FROM incidents WHERE id NOTNULL)" },
    { "zone_doubt", "names a zone that is not there",
      "SELECT fid FROM zone_doubt WHERE zone NOTNULL AND zone NOT IN (SELECT id FROM zones WHERE id NOTNULL)" },
};

static void reference_row(struct verify *v, sqlite3_stmt *s, const void *self)
{
    const struct reference *r = self;
    damage(v, tr_str_of(r->table), row_name(v, sqlite3_column_int64(s, 0)), "%s", r->says);
}

tr_rc verify_gpkg(struct verify *v, struct tr_error *err)
{
    sqlite3 *reference = NULL;
    TR_TRY(file_check(v, err));
    tr_rc rc = schema_reference(&reference, err);
    for (size_t k = 0; k < TR_COUNT(gpkg_tables) && rc == TR_OK; k++) {
        struct tr_error why = { 0 };
        rc = gpkg_table_check(v, reference, &gpkg_tables[k], &why);
        rc = unreadable(v, tr_str_of(gpkg_tables[k].name), rc, &why, err);
    }
    sqlite3_close(reference);
    for (size_t k = 0; k < TR_COUNT(references) && rc == TR_OK; k++)
        rc = rows_of(v, references[k].sql, tr_str_of(references[k].table), reference_row, &references[k], err);
    return rc;
}
