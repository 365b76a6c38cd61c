/* SPDX-License-Identifier: Apache-2.0
 *
 * unread.h: bytes that no reader takes -> what they are, in words that help whoever sent them. */
#ifndef TR_READ_UNREAD_H
#define TR_READ_UNREAD_H

#include "truce/base.h"

struct tr_unread {
    tr_str found, expected; /* as in a fault; live in the arena or are constants */
    int64_t rows;           /* rows of a table, features, items: how many are not read; at least 1 */
};

/* Surely no prose, by the first bytes (64 KiB are enough) and the name: a table, JSON, an archive, a picture ... */
bool tr_is_no_text(tr_str name, tr_str head);
/* Is it of a kind that its first bytes tell, and that no reader takes? */
bool tr_is_foreign(tr_str head);
/* Looks at the whole input. Never fails: what it cannot name it calls bytes or text. */
struct tr_unread tr_unread_look(struct tr_arena *a, tr_str name, tr_str bytes);

/* unread_table.c: rows of cells, with as many in each row as in the first. */
struct tr_table_look {
    char separator;
    size_t columns;
    bool headed;    /* the first row looks like names of columns */
    int64_t rows;   /* behind the header */
    tr_str heading; /* names of the columns, the first few, for a sentence; empty without a header */
};
bool tr_is_table(tr_str head);
/* False when it is none. `heading` lives in `a`. */
bool tr_table_look(struct tr_arena *a, tr_str bytes, struct tr_table_look *out);
/* Rows behind the first, whatever their cells: what a table whose header is no use holds. At least 1. */
int64_t tr_table_rows(struct tr_arena *a, tr_str bytes, char separator);

/* unread_json.c: `bytes` begin with { or [. */
struct tr_unread tr_unread_json(struct tr_arena *a, tr_str bytes);

#endif
