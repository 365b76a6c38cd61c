/* SPDX-License-Identifier: Apache-2.0
 *
 * grid.c: rows of named cells -> a table for a person, or JSON lines for a program. */
#include "cmd/grid.h"

#include "format/json.h"

void grid_open(struct grid *g, struct tr_arena *a, const struct column *columns)
{
    *g = (struct grid){ .arena = a, .columns = columns };
    while (columns[g->n_columns].name) g->n_columns++;
}

void grid_text(struct grid *g, tr_str text) { (void)TR_PUSH(g->arena, &g->cells, text); }

void grid_int(struct grid *g, int64_t v)
{
    grid_text(g, v == TR_UNKNOWN ? (tr_str){ 0 } : tr_str_format(g->arena, "%lld", (long long)v));
}

void grid_number(struct grid *g, double v, int decimals)
{
    struct tr_sink s = { 0 };
    tr_put_number(&s, v, decimals);
    grid_text(g, tr_str_copy(g->arena, tr_sink_text(&s)));
    tr_sink_close(&s);
}

size_t grid_rows(const struct grid *g) { return g->n_columns ? g->cells.n / g->n_columns : 0; }

/* ---- table ----------------------------------------------------------------------------------- */

/* Characters as a terminal counts them, near enough: bytes that do not continue a UTF-8 sequence. */
static int width_of(tr_str s)
{
    int n = 0;
    for (size_t k = 0; k < s.n; k++) n += ((unsigned char)s.p[k] & 0xC0) != 0x80;
    return n;
}

static tr_str cut_to(tr_str s, int most)
{
    int n = 0;
    for (size_t k = 0; k < s.n; k++) {
        if (((unsigned char)s.p[k] & 0xC0) != 0x80 && n++ == most) return (tr_str){ s.p, k };
    }
    return s;
}

static void put_cell(struct tr_sink *out, tr_str text, const struct column *c, int width, bool last)
{
    int own = width_of(text);
    tr_str shown = own > width ? cut_to(text, width - 1) : text;
    int pad = width - (own > width ? width : own);
    if (c->kind == CELL_NUMBER) tr_putf(out, "%*s", pad, "");
    /* Control characters in a source's text must not reach a terminal. */
    for (size_t k = 0; k < shown.n; k++)
        tr_put(out, (unsigned char)shown.p[k] < 0x20 || shown.p[k] == 0x7f ? TR_STR(" ") : (tr_str){ shown.p + k, 1 });
    if (own > width) tr_puts(out, "\xe2\x80\xa6");
    if (c->kind == CELL_TEXT && !last) tr_putf(out, "%*s", pad, "");
    tr_puts(out, last ? "\n" : "  ");
}

static int column_width(const struct grid *g, size_t c)
{
    int width = width_of(tr_str_of(g->columns[c].name));
    for (size_t r = 0; r < grid_rows(g); r++) {
        int own = width_of(g->cells.v[r * g->n_columns + c]);
        width = own > width ? own : width;
    }
    return g->columns[c].most && width > g->columns[c].most ? g->columns[c].most : width;
}

void grid_table(const struct grid *g, size_t more, bool colour, struct tr_sink *out)
{
    int width[GRID_COLUMNS];
    for (size_t c = 0; c < g->n_columns; c++) width[c] = column_width(g, c);
    if (colour) tr_puts(out, "\033[1m");
    for (size_t c = 0; c < g->n_columns; c++)
        put_cell(out, tr_str_of(g->columns[c].name), &g->columns[c], width[c], c + 1 == g->n_columns);
    if (colour) tr_puts(out, "\033[0m");
    for (size_t r = 0; r < grid_rows(g); r++)
        for (size_t c = 0; c < g->n_columns; c++)
            put_cell(out, g->cells.v[r * g->n_columns + c], &g->columns[c], width[c], c + 1 == g->n_columns);
    if (more) tr_putf(out, "%zu of %zu; --limit shows more\n", grid_rows(g), grid_rows(g) + more);
    else tr_putf(out, "%zu\n", grid_rows(g));
}

/* ---- JSON ------------------------------------------------------------------------------------ */

void grid_json(const struct grid *g, struct tr_sink *out)
{
    for (size_t r = 0; r < grid_rows(g); r++) {
        bool first = true;
        tr_puts(out, "{");
        for (size_t c = 0; c < g->n_columns; c++) {
            tr_str cell = g->cells.v[r * g->n_columns + c];
            if (!cell.n) continue;
            tr_json_key(out, &first, g->columns[c].name);
            if (g->columns[c].kind == CELL_NUMBER) tr_put(out, cell);
            else tr_json_put(out, cell);
        }
        tr_puts(out, "}\n");
    }
}
