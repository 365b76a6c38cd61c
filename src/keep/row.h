/* SPDX-License-Identifier: Apache-2.0
 *
 * row.h: one stored row as cells, and its canonical bytes. */
#ifndef TR_KEEP_ROW_H
#define TR_KEEP_ROW_H

#include "keep/tables.h"

#include <sqlite3.h>

struct keep_cell {
    enum { CELL_NULL, CELL_INT, CELL_REAL, CELL_TEXT, CELL_BLOB } type;
    int64_t i;
    double d;
    tr_str b; /* TEXT and BLOB; borrowed */
};
struct keep_row { /* cells in column order; [0] is the key */
    struct keep_cell v[KEEP_COLUMNS_MAX];
    size_t n;
};

void row_begin(struct keep_row *r); /* room for the key, which the writer gives */
void row_null(struct keep_row *r);
void row_int(struct keep_row *r, int64_t i); /* TR_UNKNOWN is NULL */
void row_bool(struct keep_row *r, bool b);
void row_real(struct keep_row *r, double d);              /* not finite is NULL; -0 is 0 */
void row_text(struct keep_row *r, tr_str s);              /* empty is NULL */
void row_blob(struct keep_row *r, tr_str s);              /* p NULL is NULL */
void row_hash_cell(struct keep_row *r, const tr_hash *h); /* borrowed */

/* The row under a statement that selects every column of a table; cells borrow from the statement. */
void row_read(sqlite3_stmt *s, struct keep_row *out);
bool row_copy(struct tr_arena *a, struct keep_row *r);   /* cells move into `a` */
int row_bind(sqlite3_stmt *s, const struct keep_row *r); /* SQLite's code */

/* SHA-256 over: table name, number of cells, and per cell a type letter and the number, or the length and the bytes
 * (docs/keep.md).
 * room is scratch. */
tr_hash row_hash(struct tr_sink *room, const char *table, const struct keep_row *r);
bool hash_eq(const tr_hash *a, const tr_hash *b);

/* 2017-05-06T21:00:00.000Z, as GeoPackage wants it; NULL for unknown and for years outside 1..9999. */
struct keep_when {
    char text[25];
};
tr_str when_text(struct keep_when *room, tr_time t); /* empty when there is none; borrows room */

#endif
