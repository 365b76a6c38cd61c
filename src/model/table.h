/* SPDX-License-Identifier: Apache-2.0
 *
 * table.h: lines of a small tab-separated table of share/ -> cells. Comment lines start with '#';
 * the first other line is the header. Readers of foreign tables use format/csv.h instead. */
#ifndef TR_MODEL_TABLE_H
#define TR_MODEL_TABLE_H

#include "truce/base.h"

enum { TR_TABLE_CELLS = 16 };

struct tr_table {
    tr_str rest;                 /* what is still to be read */
    size_t line;                 /* 1-based line of the row that was read last */
    tr_str cell[TR_TABLE_CELLS]; /* trimmed; cells that a row lacks are empty */
    size_t n;                    /* cells in this row, at most TR_TABLE_CELLS */
    tr_str row;                  /* the whole line; cells borrow from it */
};

/* Next row that is neither empty nor a comment; false at the end. */
bool tr_table_next(struct tr_table *t);
/* Splits at ASCII spaces into a list that lives in `a`; false at the arena's cap. */
bool tr_table_words(struct tr_arena *a, tr_str text, struct tr_strs *out);

#endif
