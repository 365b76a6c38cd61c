/* SPDX-License-Identifier: Apache-2.0
 *
 * Cells -> a stored row and its entry in the evidence log. Nothing else in this folder inserts or deletes rows of
 * ours; what a row means is the callers'. */
#include "keep/case.h"

static bool change_note(struct tr_case *c, enum keep_table_id t, const struct keep_row *r, int64_t fid)
{
    struct keep_change change = { .fid = fid, .gone = true };
    bool empty;
    if (t >= KEEP_LAYERS) return true;
    if (r && r->v[1].type == CELL_BLOB) change.gone = !blob_box(r->v[1].b, &change.box, &empty);
    return TR_PUSH(&c->txn, &c->change[t], change);
}

static tr_rc insert(struct tr_case *c, enum keep_table_id t, const struct keep_row *r, const char *action,
                    tr_time as_of, struct tr_error *err)
{
    const struct keep_table_def *def = &keep_tables[t];
    sqlite3_stmt *s = c->insert[t];
    if (r->n != def->n) return tr_fail(err, TR_BUG, "%s: a row of %zu cells, expected %zu", def->name, r->n, def->n);
    if (row_bind(s, r) != SQLITE_OK || sqlite3_step(s) != SQLITE_DONE) {
        tr_rc rc = keep_fail(c, err, def->name);
        sqlite3_reset(s);
        return rc;
    }
    sqlite3_reset(s);
    tr_hash h = row_hash(&c->room, def->name, r);
    if (c->room.failed || !change_note(c, t, r, r->v[0].i)) return keep_nomem(c, err, def->name);
    return evidence_add(c, def->name, r->v[0].i, action, &h, as_of, err);
}

static tr_rc drop(struct tr_case *c, enum keep_table_id t, int64_t fid, struct tr_error *err)
{
    sqlite3_stmt *s = c->remove[t];
    sqlite3_bind_int64(s, 1, fid);
    int rc = sqlite3_step(s);
    sqlite3_reset(s);
    return rc == SQLITE_DONE ? TR_OK : keep_fail(c, err, keep_tables[t].name);
}

tr_rc keep_put(struct tr_case *c, enum keep_table_id t, struct keep_row *r, tr_time as_of, struct tr_error *err)
{
    r->v[0] = (struct keep_cell){ .type = CELL_INT, .i = c->next[t]++ };
    return insert(c, t, r, "put", as_of, err);
}

tr_rc keep_replace(struct tr_case *c, enum keep_table_id t, int64_t fid, struct keep_row *r, tr_time as_of,
                   struct tr_error *err)
{
    r->v[0] = (struct keep_cell){ .type = CELL_INT, .i = fid };
    TR_TRY(drop(c, t, fid, err));
    return insert(c, t, r, "replace", as_of, err);
}

tr_rc keep_retire(struct tr_case *c, enum keep_table_id t, int64_t fid, tr_time as_of, struct tr_error *err)
{
    TR_TRY(drop(c, t, fid, err));
    if (!change_note(c, t, NULL, fid)) return keep_nomem(c, err, keep_tables[t].name);
    return evidence_add(c, keep_tables[t].name, fid, "retire", NULL, as_of, err);
}

tr_rc keep_row_get(struct tr_case *c, enum keep_table_id t, int64_t fid, struct keep_row *out, struct tr_error *err)
{
    struct tr_sink sql = { 0 };
    sqlite3_stmt *s;
    sql_select(&sql, &keep_tables[t], "WHERE fid = ?1");
    tr_rc rc = keep_prepare(c, tr_sink_text(&sql), &s, err);
    tr_sink_close(&sql);
    if (rc != TR_OK) return rc;
    sqlite3_bind_int64(s, 1, fid);
    rc = keep_step(c, s, "reading a stored row", err);
    if (rc == TR_OK) {
        row_read(s, out);
        if (!row_copy(&c->txn, out)) rc = keep_nomem(c, err, "reading a stored row");
    }
    sqlite3_finalize(s);
    return rc;
}

tr_rc keep_meta_set(struct tr_case *c, const char *name, tr_str value, struct tr_error *err)
{
    sqlite3_stmt *s;
    struct keep_row r;
    TR_TRY(keep_query_get(c, Q_META, &s, err));
    sqlite3_bind_text(s, 1, name, -1, SQLITE_STATIC);
    tr_rc rc = keep_step(c, s, "reading meta", err);
    int64_t fid = rc == TR_OK ? sqlite3_column_int64(s, 0) : 0;
    bool same = rc == TR_OK &&
                tr_str_eq((tr_str){ (const char *)sqlite3_column_text(s, 1), (size_t)sqlite3_column_bytes(s, 1) },
                          value);
    sqlite3_reset(s);
    if (same || (rc != TR_OK && rc != TR_END)) return same ? TR_OK : rc;
    row_begin(&r);
    row_text(&r, tr_str_of(name));
    row_text(&r, value);
    return fid ? keep_replace(c, T_META, fid, &r, TR_TIME_NONE, err) : keep_put(c, T_META, &r, TR_TIME_NONE, err);
}
