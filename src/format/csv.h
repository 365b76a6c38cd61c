/* SPDX-License-Identifier: Apache-2.0
 *
 * csv.h: CSV (RFC 4180) or TSV bytes -> rows of cells, pulled one at a time, without copying. */
#ifndef TR_FORMAT_CSV_H
#define TR_FORMAT_CSV_H

#include "truce/base.h"

enum { TR_CSV_CELLS = 1024, TR_CSV_CELL_BYTES = 1 << 20, TR_CSV_ROW_BYTES = 4 << 20 };

struct tr_cell {
    tr_str text; /* between the quotes, as it stands: see tr_cell_text */
    bool quoted;
    bool doubled; /* holds "" for " */
};

struct tr_csv_row {
    const struct tr_cell *cells; /* until the next row is pulled */
    size_t n;
    int64_t line, row; /* both from 1; the header is a row; blank lines are lines only */
    size_t offset;
    tr_str raw; /* the bytes of the row without the line end */
    bool many_lines;
    const char *found, *expected; /* NULL, or what is wrong with the row; then the cells are not to be trusted */
    size_t cell;                  /* ... and in which cell, from 0 */
};

struct tr_csv {
    tr_str bytes;
    char separator;
    size_t at, after_first; /* where the next row starts; behind the first line of the last row */
    int64_t line, row, first_line;
    struct tr_cell *cells;
    size_t block;                /* start of the 64 bytes that `special` describes */
    uint64_t special;            /* ... bits of separators, quotes and line ends not yet passed */
    bool unusual, block_unusual; /* a byte >= 0x80 or NUL was met since the row started, in the block */
};

/* A byte order mark is skipped. False at the arena's cap. Borrows bytes. */
bool tr_csv_open(struct tr_arena *a, tr_str bytes, char separator, struct tr_csv *out);
/* False at the end. Rows end with LF, CRLF or CR. A faulty row costs one physical line: scanning goes on behind
 * it, so that a quotation mark without partner cannot swallow the rest of the file. */
bool tr_csv_next(struct tr_csv *c, struct tr_csv_row *out);
/* Scan again from the second line of the last row, whose cells turned out not to be a row. No effect on a row of one line. */
void tr_csv_retreat(struct tr_csv *c, const struct tr_csv_row *row);
/* The cell with "" undone; copies into `a` only then. p is NULL at the arena's cap. */
tr_str tr_cell_text(struct tr_arena *a, const struct tr_cell *cell);
/* ',', ';' or tab: whichever splits the first line into most cells; ',' when none does. */
char tr_csv_separator(tr_str head);

#endif
