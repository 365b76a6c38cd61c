/* SPDX-License-Identifier: Apache-2.0
 *
 * grid.h: rows of named cells -> a table for a person, or one JSON object a line for a program. */
#ifndef TR_CMD_GRID_H
#define TR_CMD_GRID_H

#include "truce/base.h"

enum { GRID_COLUMNS = 12 };

typedef enum { CELL_TEXT, CELL_NUMBER } cell_kind; /* numbers are right-aligned, and bare in JSON */

struct column {
    const char *name; /* NULL ends the list */
    cell_kind kind;
    int most; /* widest a cell may be on a terminal, in characters; 0: any */
};

struct grid {
    struct tr_arena *arena;
    const struct column *columns;
    size_t n_columns;
    struct {
        tr_str *v;
        size_t n, cap;
    } cells; /* n_columns a row */
};

void grid_open(struct grid *g, struct tr_arena *a, const struct column *columns);
/* Next cell, row by row; an empty text is an unknown, and is left out of JSON. */
void grid_text(struct grid *g, tr_str text);
void grid_int(struct grid *g, int64_t v); /* TR_UNKNOWN: empty */
void grid_number(struct grid *g, double v, int decimals);
size_t grid_rows(const struct grid *g);
/* `more` rows were left out; said under the table. */
void grid_table(const struct grid *g, size_t more, bool colour, struct tr_sink *out);
void grid_json(const struct grid *g, struct tr_sink *out);

#endif
