/* SPDX-License-Identifier: Apache-2.0
 *
 * The R-trees: SQLite's own check of their nodes, and each box against the geometry that it stands for. */
#include "keep/rtree.h"
#include "keep/verify.h"

#include <math.h>
#include <stdio.h>
#include <stdlib.h>

struct boxed {
    int64_t id;
    struct keep_box box;
};
typedef TR_LIST(struct boxed) boxes;

/* Forms that SQLite's check takes for lack of memory, or for a number that is none. */
static const char *const form_sql[] = {
    "SELECT nodeno, 'rtree_%s_geom_node' FROM rtree_%s_geom_node WHERE typeof(data) <> 'blob' OR length(data) <> 1228",
    "SELECT rowid, 'rtree_%s_geom_rowid' FROM rtree_%s_geom_rowid WHERE typeof(nodeno) <> 'integer'",
    "SELECT nodeno, 'rtree_%s_geom_parent' FROM rtree_%s_geom_parent WHERE typeof(parentnode) <> 'integer'",
};
_Static_assert(RTREE_NODE_BYTES == 1228, "as the query says");

static tr_rc form_check(struct verify *v, const char *layer, struct tr_error *err)
{
    char sql[256];
    sqlite3_stmt *s;
    tr_rc rc = TR_END;
    for (size_t k = 0; k < TR_COUNT(form_sql) && rc == TR_END; k++) {
        snprintf(sql, sizeof sql, form_sql[k], layer, layer);
        TR_TRY(keep_prepare(v->c, tr_str_of(sql), &s, err));
        while ((rc = keep_step(v->c, s, "checking a spatial index", err)) == TR_OK)
            damage(v, tr_str_of((const char *)sqlite3_column_text(s, 1)), row_name(v, sqlite3_column_int64(s, 0)),
                   "is no row of an index");
        sqlite3_finalize(s);
    }
    return rc == TR_END ? TR_OK : rc;
}

static tr_rc own_check(struct verify *v, const char *layer, struct tr_error *err)
{
    char sql[128], name[64];
    sqlite3_stmt *s;
    snprintf(name, sizeof name, "rtree_%s_geom", layer);
    snprintf(sql, sizeof sql, "SELECT rtreecheck('main', '%s')", name);
    TR_TRY(keep_prepare(v->c, tr_str_of(sql), &s, err));
    tr_rc rc = keep_step(v->c, s, "checking a spatial index", err);
    const char *says = rc == TR_OK ? (const char *)sqlite3_column_text(s, 0) : NULL;
    if (says && strcmp(says, "ok") != 0) damage(v, tr_str_of(name), TR_STR(""), "SQLite finds: %s", says);
    sqlite3_finalize(s);
    return rc;
}

static tr_rc index_read(struct verify *v, const char *layer, boxes *out, struct tr_error *err)
{
    char sql[128];
    sqlite3_stmt *s;
    tr_rc rc;
    snprintf(sql, sizeof sql, "SELECT id, minx, maxx, miny, maxy FROM rtree_%s_geom", layer);
    TR_TRY(keep_prepare(v->c, tr_str_of(sql), &s, err));
    while ((rc = keep_step(v->c, s, "reading a spatial index", err)) == TR_OK) {
        struct boxed one = { sqlite3_column_int64(s, 0),
                             { sqlite3_column_double(s, 1), sqlite3_column_double(s, 2), sqlite3_column_double(s, 3),
                               sqlite3_column_double(s, 4) } };
        if (!TR_PUSH(v->a, out, one)) {
            rc = keep_nomem(v->c, err, "verifying");
            break;
        }
    }
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

static int boxed_cmp(const void *a, const void *b)
{
    const struct boxed *x = a, *y = b;
    return x->id < y->id ? -1 : x->id > y->id;
}

/* The index holds 32-bit floats, rounded outwards by one step or two. */
static bool covers(double low, double high, double min, double max)
{
    double slack = 1e-6 * fmax(1, fmax(fabs(min), fabs(max)));
    return low <= min && high >= max && min - low <= slack && high - max <= slack;
}

struct merge {
    struct verify *v;
    const char *layer;
    const boxes *index;
    size_t at;
};

static void strays_until(struct merge *m, int64_t fid)
{
    for (; m->at < m->index->n && m->index->v[m->at].id < fid; m->at++)
        damage(m->v, tr_str_of(m->layer), row_name(m->v, m->index->v[m->at].id),
               "the spatial index has a box that no geometry stands for");
}

static void geometry_check(struct merge *m, int64_t fid, tr_str blob)
{
    struct keep_box b;
    bool empty;
    strays_until(m, fid);
    const struct keep_box *i = m->at < m->index->n && m->index->v[m->at].id == fid ? &m->index->v[m->at++].box : NULL;
    if (!blob_box(blob, &b, &empty)) {
        if (!empty) damage(m->v, tr_str_of(m->layer), row_name(m->v, fid), "its geometry is no GeoPackage blob");
    } else if (!i) {
        damage(m->v, tr_str_of(m->layer), row_name(m->v, fid), "its geometry is missing in the spatial index");
    } else if (!covers(i->min_x, i->max_x, b.min_x, b.max_x) || !covers(i->min_y, i->max_y, b.min_y, b.max_y)) {
        damage(m->v, tr_str_of(m->layer), row_name(m->v, fid), "the spatial index has another box for it");
    }
}

static tr_rc layer_check(struct verify *v, const char *layer, struct tr_error *err)
{
    boxes index = { 0 };
    struct merge m = { .v = v, .layer = layer, .index = &index };
    char sql[128];
    sqlite3_stmt *s;
    tr_rc rc;
    int64_t before = v->out->damages;
    TR_TRY(form_check(v, layer, err));
    if (v->out->damages > before) return TR_OK; /* nothing can be read through such an index */
    TR_TRY(own_check(v, layer, err));
    TR_TRY(index_read(v, layer, &index, err));
    if (index.n) qsort(index.v, index.n, sizeof *index.v, boxed_cmp);
    snprintf(sql, sizeof sql, "SELECT fid, geom FROM %s WHERE geom NOTNULL ORDER BY fid", layer);
    TR_TRY(keep_prepare(v->c, tr_str_of(sql), &s, err));
    while ((rc = keep_step(v->c, s, "reading geometries", err)) == TR_OK) {
        const void *p = sqlite3_column_blob(s, 1);
        geometry_check(&m, sqlite3_column_int64(s, 0), (tr_str){ p, p ? (size_t)sqlite3_column_bytes(s, 1) : 0 });
    }
    sqlite3_finalize(s);
    strays_until(&m, INT64_MAX);
    return rc == TR_END ? TR_OK : rc;
}

tr_rc verify_index(struct verify *v, struct tr_error *err)
{
    for (size_t t = 0; t < KEEP_LAYERS; t++) {
        struct tr_error why = { 0 };
        struct tr_arena mark = *v->a;
        int64_t before = v->out->damages;
        tr_rc rc = layer_check(v, keep_tables[t].name, &why);
        TR_TRY(unreadable(v, tr_str_of(keep_tables[t].name), rc, &why, err));
        if (v->out->damages == before) *v->a = mark; /* the boxes; damages live behind them */
    }
    return TR_OK;
}
