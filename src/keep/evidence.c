/* SPDX-License-Identifier: Apache-2.0
 *
 * A row that was stored, changed or removed -> one entry of the evidence log. Each entry carries the hash of the
 * entry before it, so that a changed, missing or moved entry breaks the chain; evidence_head holds the last hash.
 * Checking the chain is verify.c's. */
#include "keep/case.h"

static void head_empty(tr_hash *h) { memset(h->b, 0, sizeof h->b); }

tr_rc evidence_load(struct tr_case *c, struct tr_error *err)
{
    sqlite3_stmt *s;
    struct keep_row r;
    head_empty(&c->head);
    c->entries = c->entries_before = 0;
    TR_TRY(keep_scan(c, T_HEAD, &s, err));
    tr_rc rc = keep_step(c, s, "reading the head of the evidence log", err);
    if (rc == TR_OK) {
        row_read(s, &r);
        if (r.v[1].type == CELL_INT && r.v[2].type == CELL_BLOB && r.v[2].b.n == sizeof c->head.b) {
            c->entries = c->entries_before = r.v[1].i;
            memcpy(c->head.b, r.v[2].b.p, sizeof c->head.b);
        } else
            rc = tr_fail(err, TR_DAMAGED, "%s: evidence_head: no count and hash of 32 bytes, run truce verify",
                         c->path);
    }
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

tr_rc evidence_add(struct tr_case *c, const char *table, int64_t key, const char *action, const tr_hash *hash,
                   tr_time as_of, struct tr_error *err)
{
    struct keep_row r;
    struct keep_when when;
    row_begin(&r);
    r.v[0] = (struct keep_cell){ .type = CELL_INT, .i = c->entries + 1 };
    row_hash_cell(&r, &c->head);
    row_text(&r, tr_str_of(table));
    row_int(&r, key);
    row_text(&r, tr_str_of(action));
    if (hash) row_hash_cell(&r, hash);
    else row_null(&r);
    row_text(&r, TR_STR(TRUCE_VERSION));
    row_text(&r, when_text(&when, as_of));
    sqlite3_stmt *s = c->insert[T_LOG];
    if (row_bind(s, &r) != SQLITE_OK || sqlite3_step(s) != SQLITE_DONE)
        return keep_fail(c, err, "writing the evidence log");
    sqlite3_reset(s);
    c->head = row_hash(&c->room, keep_tables[T_LOG].name, &r);
    if (c->room.failed) return keep_nomem(c, err, "writing the evidence log");
    c->entries++;
    return TR_OK;
}

/* The head is not logged itself: it is what the log must come to. */
tr_rc evidence_seal(struct tr_case *c, struct tr_error *err)
{
    struct keep_row r;
    if (c->entries == c->entries_before) return TR_OK;
    row_begin(&r);
    r.v[0] = (struct keep_cell){ .type = CELL_INT, .i = 1 };
    row_int(&r, c->entries);
    row_hash_cell(&r, &c->head);
    TR_TRY(keep_exec(c, "DELETE FROM evidence_head", "writing the head of the evidence log", err));
    sqlite3_stmt *s = c->insert[T_HEAD];
    if (row_bind(s, &r) != SQLITE_OK || sqlite3_step(s) != SQLITE_DONE)
        return keep_fail(c, err, "writing the head of the evidence log");
    sqlite3_reset(s);
    return TR_OK;
}
