/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes -> rows: they lie inside the input, in order, and end. */
#include <stdlib.h>

#include "format/csv.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void require(bool holds)
{
    if (!holds) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char room[1 << 20];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    tr_str bytes = { (const char *)data, n };
    struct tr_csv c;
    struct tr_csv_row row;
    size_t last = 0, lines = 1;
    for (size_t k = 0; k < n; k++) lines += data[k] == '\n' || data[k] == '\r';
    require(tr_csv_open(&a, bytes, tr_csv_separator(bytes), &c));
    for (size_t rows = 0; tr_csv_next(&c, &row); rows++) {
        require(rows < lines);
        require(row.offset >= last && row.offset + row.raw.n <= n);
        last = row.offset + row.raw.n;
        for (size_t k = 0; k < row.n && !row.found; k++) {
            struct tr_arena mark = a;
            require(tr_utf8_bad(tr_cell_text(&a, &row.cells[k])) == TR_NOT_FOUND);
            a = mark;
        }
        if (rows % 3 == 1) {
            tr_csv_retreat(&c, &row);
            last = row.offset;
        }
    }
    return 0;
}
