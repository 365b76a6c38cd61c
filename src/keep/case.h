/* SPDX-License-Identifier: Apache-2.0
 *
 * case.h: an open case file, and the one way by which rows get into it. */
#ifndef TR_KEEP_CASE_H
#define TR_KEEP_CASE_H

#include "keep/blob.h"
#include "keep/row.h"
#include "keep/schema.h"
#include "keep/tables.h"
#include "truce/keep.h"

struct keep_change { /* a layer's row that was put or removed in this transaction */
    int64_t fid;
    struct keep_box box;
    bool gone; /* removed, or without geometry */
};
struct keep_retraction {
    tr_str of; /* report id or "dataset:id" */
    tr_time received;
};
enum keep_query { /* prepared once, when first used */
                  Q_REPORT_BY_ID,
                  Q_VERSION_BY_CONTENT,
                  Q_VERSIONS_OF_ID,
                  Q_REPORTS,
                  Q_RETRACTIONS,
                  Q_SET_ASIDE,
                  Q_INPUT,
                  Q_RAW,
                  Q_FILE,
                  Q_META,
                  Q_ROW,
                  KEEP_QUERIES
};

struct tr_case {
    sqlite3 *db;
    char *path;
    tr_case_mode mode;
    bool in;             /* a write transaction is open */
    bool broken;         /* a write in it failed: commit must not keep what came before */
    struct tr_arena txn; /* lives as long as the transaction */
    struct tr_sink room; /* scratch for hashes */
    sqlite3_stmt *insert[KEEP_TABLES], *remove[KEEP_TABLES], *query[KEEP_QUERIES];
    int64_t next[KEEP_TABLES], first[KEEP_TABLES]; /* next free key: now, and at begin */
    TR_LIST(struct keep_change) change[KEEP_LAYERS];
    int64_t entries, entries_before; /* of the evidence log: now, and at begin */
    tr_hash head;
    TR_LIST(struct keep_retraction) retractions;
    struct tr_map retraction_by; /* of -> first index + 1 of the newest by received */
    bool retractions_changed, touched_nodes_failed;
    const char *node_table; /* while the index is updated row by row */
    TR_LIST(int64_t) nodes; /* ... the nodes that were touched */
};

/* "case.gpkg: storing a report: disk is full": what SQLite says, in one sentence, with the fitting tr_rc. */
tr_rc keep_fail(struct tr_case *c, struct tr_error *err, const char *doing);
tr_rc keep_nomem(struct tr_case *c, struct tr_error *err, const char *doing);
TR_MUST tr_rc keep_exec(struct tr_case *c, const char *sql, const char *doing, struct tr_error *err);
TR_MUST tr_rc keep_prepare(struct tr_case *c, tr_str sql, sqlite3_stmt **out, struct tr_error *err);
TR_MUST tr_rc keep_query_get(struct tr_case *c, enum keep_query q, sqlite3_stmt **out, struct tr_error *err);
/* Like keep_query_get for "SELECT columns FROM t ORDER BY key"; the caller finalises. */
TR_MUST tr_rc keep_scan(struct tr_case *c, enum keep_table_id t, sqlite3_stmt **out, struct tr_error *err);
/* TR_OK a row, TR_END none. */
TR_MUST tr_rc keep_step(struct tr_case *c, sqlite3_stmt *s, const char *doing, struct tr_error *err);
void keep_statements_drop(struct tr_case *c);
TR_MUST tr_rc keep_must_write(struct tr_case *c, struct tr_error *err);

/* ---- write.c: every row goes through these three; they log it and note the change of a layer ---- */
TR_MUST tr_rc keep_put(struct tr_case *c, enum keep_table_id t, struct keep_row *r, tr_time as_of,
                       struct tr_error *err);
TR_MUST tr_rc keep_replace(struct tr_case *c, enum keep_table_id t, int64_t fid, struct keep_row *r, tr_time as_of,
                           struct tr_error *err);
TR_MUST tr_rc keep_retire(struct tr_case *c, enum keep_table_id t, int64_t fid, tr_time as_of, struct tr_error *err);
/* The row with key fid of table t, copied into the transaction's arena. TR_END: none. */
TR_MUST tr_rc keep_row_get(struct tr_case *c, enum keep_table_id t, int64_t fid, struct keep_row *out,
                           struct tr_error *err);

/* ---- evidence.c ---- */
TR_MUST tr_rc evidence_load(struct tr_case *c, struct tr_error *err);
/* hash NULL: the row is gone. */
TR_MUST tr_rc evidence_add(struct tr_case *c, const char *table, int64_t key, const char *action, const tr_hash *hash,
                           tr_time as_of, struct tr_error *err);
TR_MUST tr_rc evidence_seal(struct tr_case *c, struct tr_error *err); /* writes the head */

/* ---- index.c, retract.c: what is done once, before a commit ---- */
TR_MUST tr_rc index_first(struct tr_case *c, struct tr_error *err); /* logs the empty indexes of a new file */
TR_MUST tr_rc index_flush(struct tr_case *c, struct tr_error *err);
TR_MUST tr_rc index_contents(struct tr_case *c, struct tr_error *err);
TR_MUST tr_rc retract_load(struct tr_case *c, struct tr_error *err);
TR_MUST tr_rc retract_flush(struct tr_case *c, struct tr_error *err);
bool retract_add(struct tr_case *c, tr_str of, tr_time received);
/* Is a report with this id and native key, received then, taken back by what is known? */
bool retract_hits(const struct tr_case *c, tr_str id, tr_str native, tr_time received);
bool retract_takes(tr_time retraction, tr_time report);
tr_str retract_native(struct tr_arena *a, tr_str dataset, tr_str id);

/* ---- open.c ---- */
/* Calls `tell` for each object of the schema that is missing, altered or not ours. */
enum schema_fault { SCHEMA_MISSING, SCHEMA_ALTERED, SCHEMA_FOREIGN };
TR_MUST tr_rc schema_compare(struct tr_case *c,
                             bool (*tell)(void *self, enum schema_fault fault, const char *type, const char *name),
                             void *self, struct tr_error *err);
TR_MUST tr_rc schema_reference(sqlite3 **out, struct tr_error *err); /* an empty case in memory; caller closes */
int keep_functions(sqlite3 *db);                                     /* ST_MinX and the like, for the triggers */

TR_MUST tr_rc keep_meta_set(struct tr_case *c, const char *name, tr_str value, struct tr_error *err);

#endif
