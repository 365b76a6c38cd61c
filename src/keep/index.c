/* SPDX-License-Identifier: Apache-2.0
 *
 * The rows that changed in a transaction -> R-trees and extents, once, before the commit. A few changes go through
 * SQLite's R-tree row by row; many replace the whole tree by a packed one. Either way each node written is logged. */
#include "keep/case.h"
#include "keep/rtree.h"

#include <stdio.h>
#include <stdlib.h>

enum { PACK_SHARE = 8, PACK_MIN = 64, NAME_BYTES = 64 }; /* pack when more than one row in eight changed */

static tr_rc prepare_for(struct tr_case *c, const char *form, const char *table, sqlite3_stmt **out,
                         struct tr_error *err)
{
    char sql[256];
    int n = snprintf(sql, sizeof sql, form, table);
    return keep_prepare(c, (tr_str){ sql, (size_t)n }, out, err);
}

/* ---- the last change of each row ---- */

static int change_cmp(const void *a, const void *b)
{
    const struct keep_change *x = a, *y = b;
    return x->fid < y->fid ? -1 : x->fid > y->fid;
}

/* Later changes come later in the list: keep, per row, the last. Keys mostly rise, so the sort is rarely needed. */
static tr_rc changes_settle(struct tr_case *c, size_t t, struct tr_error *err)
{
    struct keep_change *v = c->change[t].v;
    size_t n = c->change[t].n, kept = 0;
    bool sorted = true;
    for (size_t k = 1; k < n && sorted; k++) sorted = v[k - 1].fid < v[k].fid;
    if (sorted) return TR_OK;
    struct tr_map last = { .arena = &c->txn };
    for (size_t k = 0; k < n; k++)
        if (!tr_map_put(&last, (tr_str){ (const char *)&v[k].fid, sizeof v[k].fid }, k))
            return keep_nomem(c, err, "indexing");
    bool *keep = tr_new(&c->txn, bool, n);
    struct keep_change *out = tr_new(&c->txn, struct keep_change, n);
    if (!keep || !out) return keep_nomem(c, err, "indexing");
    for (size_t k = 0; k < n; k++) {
        size_t at = k;
        if (tr_map_get(&last, (tr_str){ (const char *)&v[k].fid, sizeof v[k].fid }, &at) && at == k) out[kept++] = v[k];
    }
    qsort(out, kept, sizeof *out, change_cmp);
    c->change[t].v = out;
    c->change[t].n = kept;
    return TR_OK;
}

/* ---- row by row ---- */

static void on_write(void *self, int op, const char *db, const char *table, sqlite3_int64 key)
{
    struct tr_case *c = self;
    (void)op, (void)db;
    if (strcmp(table, c->node_table) != 0) return;
    if (!TR_PUSH(&c->txn, &c->nodes, (int64_t)key)) c->touched_nodes_failed = true;
}

static tr_rc step_done(struct tr_case *c, sqlite3_stmt *s, struct tr_error *err)
{
    int rc = sqlite3_step(s);
    sqlite3_reset(s);
    return rc == SQLITE_DONE ? TR_OK : keep_fail(c, err, "writing a spatial index");
}

static tr_rc change_apply(struct tr_case *c, sqlite3_stmt *del, sqlite3_stmt *ins, const struct keep_change *change,
                          struct tr_error *err)
{
    sqlite3_bind_int64(del, 1, change->fid);
    TR_TRY(step_done(c, del, err));
    if (change->gone) return TR_OK;
    sqlite3_bind_int64(ins, 1, change->fid);
    sqlite3_bind_double(ins, 2, change->box.min_x);
    sqlite3_bind_double(ins, 3, change->box.max_x);
    sqlite3_bind_double(ins, 4, change->box.min_y);
    sqlite3_bind_double(ins, 5, change->box.max_y);
    return step_done(c, ins, err);
}

static tr_rc node_log(struct tr_case *c, sqlite3_stmt *get, int64_t number, struct tr_error *err)
{
    struct keep_row r;
    sqlite3_bind_int64(get, 1, number);
    tr_rc rc = keep_step(c, get, "reading a spatial index", err);
    if (rc == TR_OK) {
        row_read(get, &r);
        tr_hash h = row_hash(&c->room, c->node_table, &r);
        rc = evidence_add(c, c->node_table, number, "put", &h, TR_TIME_NONE, err);
    } else if (rc == TR_END) {
        rc = evidence_add(c, c->node_table, number, "retire", NULL, TR_TIME_NONE, err);
    }
    sqlite3_reset(get);
    return rc;
}

static int i64_cmp(const void *a, const void *b)
{
    int64_t x = *(const int64_t *)a, y = *(const int64_t *)b;
    return x < y ? -1 : x > y;
}

static tr_rc touched_log(struct tr_case *c, struct tr_error *err)
{
    sqlite3_stmt *get;
    tr_rc rc = TR_OK;
    if (c->touched_nodes_failed) return keep_nomem(c, err, "writing a spatial index");
    if (c->nodes.n == 0) return TR_OK;
    qsort(c->nodes.v, c->nodes.n, sizeof *c->nodes.v, i64_cmp);
    TR_TRY(prepare_for(c, "SELECT nodeno, data FROM %s WHERE nodeno = ?1", c->node_table, &get, err));
    for (size_t k = 0; k < c->nodes.n && rc == TR_OK; k++)
        if (k == 0 || c->nodes.v[k] != c->nodes.v[k - 1]) rc = node_log(c, get, c->nodes.v[k], err);
    sqlite3_finalize(get);
    return rc;
}

static tr_rc rows_apply(struct tr_case *c, size_t t, struct tr_error *err)
{
    sqlite3_stmt *del = NULL, *ins = NULL;
    tr_rc rc = prepare_for(c, "DELETE FROM rtree_%s_geom WHERE id = ?1", keep_tables[t].name, &del, err);
    if (rc == TR_OK)
        rc = prepare_for(c, "INSERT INTO rtree_%s_geom VALUES (?1, ?2, ?3, ?4, ?5)", keep_tables[t].name, &ins, err);
    c->nodes.v = NULL;
    c->nodes.n = c->nodes.cap = 0;
    c->touched_nodes_failed = false;
    sqlite3_update_hook(c->db, on_write, c);
    for (size_t k = 0; k < c->change[t].n && rc == TR_OK; k++) rc = change_apply(c, del, ins, &c->change[t].v[k], err);
    sqlite3_update_hook(c->db, NULL, NULL);
    sqlite3_finalize(del);
    sqlite3_finalize(ins);
    return rc == TR_OK ? touched_log(c, err) : rc;
}

tr_rc index_first(struct tr_case *c, struct tr_error *err)
{
    char node_table[NAME_BYTES];
    for (size_t t = 0; t < KEEP_LAYERS; t++) {
        int64_t root = 1;
        snprintf(node_table, sizeof node_table, "rtree_%s_geom_node", keep_tables[t].name);
        c->node_table = node_table;
        c->nodes.v = NULL;
        c->nodes.n = c->nodes.cap = 0;
        if (!TR_PUSH(&c->txn, &c->nodes, root)) return keep_nomem(c, err, "indexing");
        TR_TRY(touched_log(c, err));
    }
    c->node_table = NULL;
    return TR_OK;
}

/* ---- all at once ---- */

struct boxes {
    TR_LIST(struct rtree_entry) list;
};

static tr_rc boxes_stored(struct tr_case *c, size_t t, struct boxes *out, struct tr_error *err)
{
    sqlite3_stmt *s;
    struct keep_box box;
    bool empty;
    tr_rc rc;
    TR_TRY(prepare_for(c, "SELECT fid, geom FROM %s WHERE geom NOTNULL ORDER BY fid", keep_tables[t].name, &s, err));
    while ((rc = keep_step(c, s, "reading geometries", err)) == TR_OK) {
        tr_str blob = { sqlite3_column_blob(s, 1), (size_t)sqlite3_column_bytes(s, 1) };
        if (!blob_box(blob, &box, &empty)) continue;
        if (!TR_PUSH(&c->txn, &out->list, rtree_round(sqlite3_column_int64(s, 0), &box))) {
            rc = keep_nomem(c, err, "reading geometries");
            break;
        }
    }
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

static tr_rc boxes_changed(struct tr_case *c, size_t t, struct boxes *out, struct tr_error *err)
{
    for (size_t k = 0; k < c->change[t].n; k++) {
        const struct keep_change *change = &c->change[t].v[k];
        if (!change->gone && !TR_PUSH(&c->txn, &out->list, rtree_round(change->fid, &change->box)))
            return keep_nomem(c, err, "indexing");
    }
    return TR_OK;
}

/* Nodes of the old tree that the new one does not have leave the log. */
static tr_rc old_nodes_retire(struct tr_case *c, size_t t, int64_t kept, struct tr_error *err)
{
    sqlite3_stmt *s;
    tr_rc rc;
    TR_TRY(prepare_for(c, "SELECT nodeno FROM rtree_%s_geom_node", keep_tables[t].name, &s, err));
    while ((rc = keep_step(c, s, "reading a spatial index", err)) == TR_OK) {
        int64_t number = sqlite3_column_int64(s, 0);
        if (number > kept) rc = evidence_add(c, c->node_table, number, "retire", NULL, TR_TIME_NONE, err);
        if (rc != TR_OK) break;
    }
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

struct shadow {
    sqlite3_stmt *node, *row, *parent;
};

static tr_rc pair_put(struct tr_case *c, sqlite3_stmt *s, int64_t a, int64_t b, struct tr_error *err)
{
    sqlite3_bind_int64(s, 1, a);
    sqlite3_bind_int64(s, 2, b);
    return step_done(c, s, err);
}

static tr_rc node_put(struct tr_case *c, const struct rtree_pack *p, const struct rtree_node *node,
                      const struct shadow *to, struct tr_error *err)
{
    unsigned char bytes[RTREE_NODE_BYTES];
    struct keep_row r = { .n = 2 };
    rtree_node_bytes(p, node, bytes);
    r.v[0] = (struct keep_cell){ .type = CELL_INT, .i = node->number };
    r.v[1] = (struct keep_cell){ .type = CELL_BLOB, .b = { (const char *)bytes, sizeof bytes } };
    if (row_bind(to->node, &r) != SQLITE_OK) return keep_fail(c, err, "writing a spatial index");
    TR_TRY(step_done(c, to->node, err));
    tr_hash h = row_hash(&c->room, c->node_table, &r);
    TR_TRY(evidence_add(c, c->node_table, node->number, "put", &h, TR_TIME_NONE, err));
    if (node->parent) TR_TRY(pair_put(c, to->parent, node->number, node->parent, err));
    for (size_t k = 0; node->level == 0 && k < node->n; k++)
        TR_TRY(pair_put(c, to->row, p->entries[node->first + k].id, node->number, err));
    return TR_OK;
}

static tr_rc shadow_open(struct tr_case *c, const char *name, struct shadow *out, struct tr_error *err)
{
    TR_TRY(prepare_for(c, "INSERT INTO rtree_%s_geom_node VALUES (?1, ?2)", name, &out->node, err));
    TR_TRY(prepare_for(c, "INSERT INTO rtree_%s_geom_rowid VALUES (?1, ?2)", name, &out->row, err));
    return prepare_for(c, "INSERT INTO rtree_%s_geom_parent VALUES (?1, ?2)", name, &out->parent, err);
}

static tr_rc pack_write(struct tr_case *c, size_t t, const struct rtree_pack *p, struct tr_error *err)
{
    static const char *const shadows[] = { "node", "rowid", "parent" };
    const char *name = keep_tables[t].name;
    struct shadow to = { 0 };
    char sql[256];
    tr_rc rc = old_nodes_retire(c, t, (int64_t)p->nodes.n, err);
    sqlite3_db_config(c->db, SQLITE_DBCONFIG_DEFENSIVE, 0, NULL); /* which guards exactly these tables */
    for (size_t k = 0; k < TR_COUNT(shadows) && rc == TR_OK; k++) {
        snprintf(sql, sizeof sql, "DELETE FROM rtree_%s_geom_%s", name, shadows[k]);
        rc = keep_exec(c, sql, "writing a spatial index", err);
    }
    if (rc == TR_OK) rc = shadow_open(c, name, &to, err);
    for (size_t k = 0; k < p->nodes.n && rc == TR_OK; k++) rc = node_put(c, p, &p->nodes.v[k], &to, err);
    sqlite3_finalize(to.node);
    sqlite3_finalize(to.row);
    sqlite3_finalize(to.parent);
    sqlite3_db_config(c->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    return rc;
}

static tr_rc pack_apply(struct tr_case *c, size_t t, bool was_empty, struct tr_error *err)
{
    struct boxes rows = { 0 };
    struct rtree_pack p;
    TR_TRY(was_empty ? boxes_changed(c, t, &rows, err) : boxes_stored(c, t, &rows, err));
    if (!rtree_pack(&c->txn, rows.list.v, rows.list.n, &p)) return keep_nomem(c, err, "indexing");
    return pack_write(c, t, &p, err);
}

/* ---- which of the two ---- */

/* How many rows the layer holds now, roughly: its keys are dense. */
static bool few_changes(const struct tr_case *c, size_t t)
{
    return c->change[t].n < PACK_MIN || c->change[t].n < (size_t)c->next[t] / PACK_SHARE;
}

tr_rc index_flush(struct tr_case *c, struct tr_error *err)
{
    char node_table[NAME_BYTES];
    for (size_t t = 0; t < KEEP_LAYERS; t++) {
        if (c->change[t].n == 0) continue;
        snprintf(node_table, sizeof node_table, "rtree_%s_geom_node", keep_tables[t].name);
        c->node_table = node_table;
        TR_TRY(changes_settle(c, t, err));
        if (few_changes(c, t)) TR_TRY(rows_apply(c, t, err));
        else TR_TRY(pack_apply(c, t, c->first[t] == 1, err)); /* 1: the table was empty at begin */
        c->change[t].n = 0;
    }
    c->node_table = NULL;
    return TR_OK;
}

/* ---- extents: the box of the root node, so that they cost nothing and verify can work them out again ---- */

static tr_rc root_box(struct tr_case *c, size_t t, struct keep_box *box, bool *some, struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_TRY(prepare_for(c, "SELECT data FROM rtree_%s_geom_node WHERE nodeno = 1", keep_tables[t].name, &s, err));
    tr_rc rc = keep_step(c, s, "reading a spatial index", err);
    *some = rc == TR_OK &&
            rtree_node_box((tr_str){ sqlite3_column_blob(s, 0), (size_t)sqlite3_column_bytes(s, 0) }, box);
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

static const char contents_sql[] =
    "UPDATE gpkg_contents SET min_x = ?2, min_y = ?3, max_x = ?4, max_y = ?5, last_change = ?6 WHERE table_name = ?1 "
    "AND NOT (min_x IS ?2 AND min_y IS ?3 AND max_x IS ?4 AND max_y IS ?5 AND last_change IS ?6)";

static tr_rc contents_put(struct tr_case *c, size_t t, tr_str changed, struct tr_error *err)
{
    struct keep_box box;
    bool some = false;
    sqlite3_stmt *s;
    if (t < KEEP_LAYERS) TR_TRY(root_box(c, t, &box, &some, err));
    TR_TRY(keep_prepare(c, tr_str_of(contents_sql), &s, err));
    sqlite3_bind_text(s, 1, keep_tables[t].name, -1, SQLITE_STATIC);
    sqlite3_bind_text(s, 6, changed.p, (int)changed.n, SQLITE_STATIC);
    if (some) {
        sqlite3_bind_double(s, 2, box.min_x);
        sqlite3_bind_double(s, 3, box.min_y);
        sqlite3_bind_double(s, 4, box.max_x);
        sqlite3_bind_double(s, 5, box.max_y);
    }
    tr_rc rc = step_done(c, s, err);
    sqlite3_finalize(s);
    return rc;
}

tr_rc index_contents(struct tr_case *c, struct tr_error *err)
{
    sqlite3_stmt *s;
    char changed[32] = "1970-01-01T00:00:00.000Z"; /* see schema.c */
    TR_TRY(keep_query_get(c, Q_META, &s, err));
    sqlite3_bind_text(s, 1, "as_of", -1, SQLITE_STATIC);
    tr_rc rc = keep_step(c, s, "reading meta", err);
    if (rc == TR_OK && sqlite3_column_bytes(s, 1) == 24) memcpy(changed, sqlite3_column_text(s, 1), 24);
    sqlite3_reset(s);
    if (rc != TR_OK && rc != TR_END) return rc;
    for (size_t t = 0; t < KEEP_TABLES; t++) TR_TRY(contents_put(c, t, tr_str_of(changed), err));
    return TR_OK;
}
