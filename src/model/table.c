/* SPDX-License-Identifier: Apache-2.0
 *
 * table.c: lines of a small tab-separated table -> cells. What the cells mean is the caller's. */
#include "model/table.h"

static void cells_split(struct tr_table *t, tr_str line)
{
    memset(t->cell, 0, sizeof t->cell);
    t->n = 0;
    t->row = line;
    for (tr_str rest = line; rest.p && t->n < TR_TABLE_CELLS;) t->cell[t->n++] = tr_str_trim(tr_str_cut(&rest, '\t'));
}

bool tr_table_next(struct tr_table *t)
{
    while (t->rest.p) {
        tr_str line = tr_str_cut(&t->rest, '\n');
        t->line++;
        if (line.n > 0 && line.p[line.n - 1] == '\r') line.n--;
        if (tr_str_trim(line).n == 0 || line.p[0] == '#') continue;
        cells_split(t, line);
        return true;
    }
    return false;
}

bool tr_table_words(struct tr_arena *a, tr_str text, struct tr_strs *out)
{
    struct {
        tr_str *v;
        size_t n, cap;
    } list = { 0 };
    for (tr_str rest = text; rest.p;) {
        tr_str word = tr_str_cut(&rest, ' ');
        if (word.n > 0 && !TR_PUSH(a, &list, word)) return false;
    }
    *out = (struct tr_strs){ list.v, list.n };
    return true;
}
