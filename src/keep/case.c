/* SPDX-License-Identifier: Apache-2.0
 *
 * Transactions, statements and errors of an open case file. Opening is open.c's. */
#include "keep/case.h"

#include <stdlib.h>

/* ---- errors ---- */

static tr_rc rc_of(int sqlite_rc)
{
    switch (sqlite_rc & 0xff) {
    case SQLITE_BUSY:
    case SQLITE_LOCKED: return TR_LOCKED;
    case SQLITE_CORRUPT:
    case SQLITE_NOTADB:
    case SQLITE_FORMAT: return TR_DAMAGED;
    case SQLITE_NOMEM: return TR_NOMEM;
    case SQLITE_TOOBIG: return TR_BAD_INPUT;
    case SQLITE_FULL:
    case SQLITE_IOERR:
    case SQLITE_CANTOPEN:
    case SQLITE_READONLY:
    case SQLITE_PERM:
    case SQLITE_AUTH:
    case SQLITE_PROTOCOL: return TR_IO;
    default: return TR_BUG;
    }
}

/* What a person can do something about; SQLite's own word ("disk I/O error") says less. */
static const char *reason_of(sqlite3 *db, int code)
{
    int system = sqlite3_system_errno(db);
    switch (code & 0xFF) {
    case SQLITE_READONLY: return "the file or its folder may not be written to";
    case SQLITE_FULL: return "there is no space left";
    case SQLITE_IOERR:
        if (!system) return "is there space left, and room under the limit of file sizes?";
        return strerror(system);
    case SQLITE_CANTOPEN: return system ? strerror(system) : NULL;
    default: return NULL;
    }
}

tr_rc keep_fail(struct tr_case *c, struct tr_error *err, const char *doing)
{
    int code = c->db ? sqlite3_extended_errcode(c->db) : SQLITE_NOMEM;
    tr_rc rc = rc_of(code);
    c->broken = true;
    if (rc == TR_LOCKED)
        return tr_fail(err, rc, "%s: %s: another program holds the case file; try again when it is done", c->path,
                       doing);
    const char *reason = c->db ? reason_of(c->db, code) : NULL;
    return tr_fail(err, rc, "%s: %s: %s%s%s%s", c->path, doing, c->db ? sqlite3_errmsg(c->db) : "out of memory",
                   reason ? " (" : "", reason ? reason : "", reason ? ")" : "");
}

tr_rc keep_nomem(struct tr_case *c, struct tr_error *err, const char *doing)
{
    c->broken = true;
    return tr_fail(err, TR_NOMEM, "%s: %s: no memory left", c->path, doing);
}

/* ---- statements ---- */

tr_rc keep_exec(struct tr_case *c, const char *sql, const char *doing, struct tr_error *err)
{
    return sqlite3_exec(c->db, sql, NULL, NULL, NULL) == SQLITE_OK ? TR_OK : keep_fail(c, err, doing);
}

tr_rc keep_prepare(struct tr_case *c, tr_str sql, sqlite3_stmt **out, struct tr_error *err)
{
    *out = NULL;
    return sqlite3_prepare_v2(c->db, sql.p, (int)sql.n, out, NULL) == SQLITE_OK
               ? TR_OK
               : keep_fail(c, err, "reading its tables");
}

#define STORED                                                                                                      \
    "line, file, received_us, file_hash, byte_offset, byte_length, file_row, kind, of_report, dataset, native_id, " \
    "content"
static const char *const queries[KEEP_QUERIES] = {
    [Q_REPORT_BY_ID] = "SELECT fid, received_us, content, file_hash, byte_offset, line FROM reports WHERE id = ?1",
    [Q_VERSION_BY_CONTENT] = "SELECT fid, received_us, content, file_hash, byte_offset, line FROM report_versions "
                             "WHERE id = ?1 AND content = ?2",
    [Q_VERSIONS_OF_ID] = "SELECT fid, received_us, content FROM report_versions WHERE id = ?1",
    [Q_REPORTS] = "SELECT id, " STORED " FROM reports UNION ALL SELECT id, " STORED " FROM report_versions ORDER BY id",
    [Q_RETRACTIONS] = "SELECT of_report, received_us FROM reports WHERE kind = 'retraction' ORDER BY id",
    [Q_SET_ASIDE] = "SELECT fid FROM set_aside WHERE digest = ?1",
    [Q_INPUT] = "SELECT fid FROM inputs WHERE name = ?1 AND hash = ?2",
    [Q_RAW] = "SELECT fid, size, packing, bytes FROM raw WHERE hash = ?1",
    [Q_FILE] = "SELECT fid, hash, bytes FROM files WHERE name = ?1",
    [Q_META] = "SELECT fid, value FROM meta WHERE name = ?1",
    [Q_ROW] = "SELECT fid, id, dataset, native_id, received_us, state FROM reports ORDER BY fid",
};

tr_rc keep_query_get(struct tr_case *c, enum keep_query q, sqlite3_stmt **out, struct tr_error *err)
{
    if (!c->query[q]) TR_TRY(keep_prepare(c, tr_str_of(queries[q]), &c->query[q], err));
    *out = c->query[q];
    sqlite3_reset(*out);
    return TR_OK;
}

tr_rc keep_scan(struct tr_case *c, enum keep_table_id t, sqlite3_stmt **out, struct tr_error *err)
{
    struct tr_sink sql = { 0 };
    sql_select(&sql, &keep_tables[t], t == T_LOG ? "ORDER BY seq" : "ORDER BY fid");
    tr_rc rc = sql.failed ? keep_nomem(c, err, "reading its tables") : keep_prepare(c, tr_sink_text(&sql), out, err);
    tr_sink_close(&sql);
    return rc;
}

tr_rc keep_step(struct tr_case *c, sqlite3_stmt *s, const char *doing, struct tr_error *err)
{
    int rc = sqlite3_step(s);
    return rc == SQLITE_ROW ? TR_OK : rc == SQLITE_DONE ? TR_END : keep_fail(c, err, doing);
}

static void statements_reset(struct tr_case *c)
{
    for (size_t k = 0; k < KEEP_TABLES; k++) {
        sqlite3_reset(c->insert[k]);
        sqlite3_reset(c->remove[k]);
    }
    for (size_t k = 0; k < KEEP_QUERIES; k++) sqlite3_reset(c->query[k]);
}

void keep_statements_drop(struct tr_case *c)
{
    for (size_t k = 0; k < KEEP_TABLES; k++) {
        sqlite3_finalize(c->insert[k]);
        sqlite3_finalize(c->remove[k]);
        c->insert[k] = c->remove[k] = NULL;
    }
    for (size_t k = 0; k < KEEP_QUERIES; k++) {
        sqlite3_finalize(c->query[k]);
        c->query[k] = NULL;
    }
}

static tr_rc table_prepare(struct tr_case *c, size_t t, struct tr_error *err)
{
    struct tr_sink sql = { 0 };
    if (c->insert[t] && c->remove[t]) return TR_OK;
    sql_insert(&sql, &keep_tables[t]);
    tr_rc rc = sql.failed ? keep_nomem(c, err, "opening") : keep_prepare(c, tr_sink_text(&sql), &c->insert[t], err);
    sql.n = 0;
    tr_putf(&sql, "DELETE FROM %s WHERE %s = ?1", keep_tables[t].name, keep_tables[t].columns[0].name);
    if (rc == TR_OK)
        rc = sql.failed ? keep_nomem(c, err, "opening") : keep_prepare(c, tr_sink_text(&sql), &c->remove[t], err);
    tr_sink_close(&sql);
    return rc;
}

static tr_rc next_key(struct tr_case *c, size_t t, struct tr_error *err)
{
    struct tr_sink sql = { 0 };
    sqlite3_stmt *s = NULL;
    tr_putf(&sql, "SELECT coalesce(max(%s), 0) + 1 FROM %s", keep_tables[t].columns[0].name, keep_tables[t].name);
    tr_rc rc = sql.failed ? keep_nomem(c, err, "opening") : keep_prepare(c, tr_sink_text(&sql), &s, err);
    tr_sink_close(&sql);
    if (rc != TR_OK) return rc;
    rc = keep_step(c, s, "reading its tables", err);
    int64_t next = rc == TR_OK ? sqlite3_column_int64(s, 0) : 1;
    c->next[t] = c->first[t] = next > 0 ? next : 1;
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

/* ---- transactions ---- */

static tr_rc begin_state(struct tr_case *c, struct tr_error *err)
{
    for (size_t t = 0; t < KEEP_TABLES; t++) {
        TR_TRY(table_prepare(c, t, err));
        TR_TRY(next_key(c, t, err));
    }
    for (size_t t = 0; t < KEEP_LAYERS; t++) {
        c->change[t].v = NULL;
        c->change[t].n = c->change[t].cap = 0;
    }
    TR_TRY(evidence_load(c, err));
    return retract_load(c, err);
}

tr_rc tr_case_begin(struct tr_case *c, struct tr_error *err)
{
    if (c->mode == TR_CASE_READ)
        return tr_fail(err, TR_USAGE, "%s: is open for reading, expected it open for writing", c->path);
    if (c->in) return tr_fail(err, TR_USAGE, "%s: a transaction is open already", c->path);
    TR_TRY(keep_exec(c, "BEGIN IMMEDIATE", "beginning to write", err));
    c->in = true;
    c->broken = false;
    tr_arena_reset(&c->txn);
    tr_rc rc = begin_state(c, err);
    if (rc != TR_OK) tr_case_rollback(c);
    return rc;
}

tr_rc keep_must_write(struct tr_case *c, struct tr_error *err)
{
    if (!c->in) return tr_fail(err, TR_USAGE, "%s: nothing can be stored outside a transaction", c->path);
    if (c->broken) return tr_fail(err, TR_IO, "%s: an earlier write failed; roll back and begin again", c->path);
    return TR_OK;
}

tr_rc tr_case_commit(struct tr_case *c, struct tr_error *err)
{
    TR_TRY(keep_must_write(c, err));
    TR_TRY(retract_flush(c, err));
    TR_TRY(index_flush(c, err));
    if (c->entries != c->entries_before) TR_TRY(index_contents(c, err));
    TR_TRY(evidence_seal(c, err));
    statements_reset(c);
    TR_TRY(keep_exec(c, "COMMIT", "committing", err));
    c->in = false;
    return TR_OK;
}

void tr_case_rollback(struct tr_case *c)
{
    if (!c->in) return;
    statements_reset(c);
    sqlite3_update_hook(c->db, NULL, NULL);
    if (!sqlite3_get_autocommit(c->db)) sqlite3_exec(c->db, "ROLLBACK", NULL, NULL, NULL);
    sqlite3_db_config(c->db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    c->in = false;
}

tr_rc tr_case_close(struct tr_case *c, struct tr_error *err)
{
    tr_rc rc = TR_OK;
    if (!c) return TR_OK;
    tr_case_rollback(c);
    keep_statements_drop(c);
    if (sqlite3_close(c->db) != SQLITE_OK) rc = tr_fail(err, TR_BUG, "%s: closing: %s", c->path, sqlite3_errmsg(c->db));
    tr_arena_close(&c->txn);
    tr_sink_close(&c->room);
    free(c->path);
    free(c);
    return rc;
}
