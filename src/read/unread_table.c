/* SPDX-License-Identifier: Apache-2.0
 *
 * Is it a table, and what does its first row say? No reader's columns are known here: a table is told by its shape,
 * since prose never has as many separators in every line. */
#include <ctype.h>

#include "format/csv.h"
#include "read/unread.h"

enum { ROWS = 50, CUT_BYTES = 4 << 10, HEADING_BYTES = 150, HEADER_CELL_BYTES = 60, HEADER_CELL_WORDS = 5 };
enum { WIDE = 8 }; /* columns of which one may be missing at the end of a row */

struct shape { /* of the first rows, split at one separator */
    size_t rows, columns, same, sentences;
    bool spaced; /* a space behind a separator, as behind a comma in prose */
    bool headed;
};

/* ---- a row ------------------------------------------------------------------------------- */

static bool ends_sentence(tr_str s)
{
    s = tr_str_trim(s);
    return s.n && (s.p[s.n - 1] == '.' || s.p[s.n - 1] == '!' || s.p[s.n - 1] == '?');
}

/* A name of a column: a few words with a letter in them, no sentence. */
static bool is_heading(tr_str cell)
{
    cell = tr_str_trim(cell);
    size_t words = 1, letters = 0;
    for (size_t k = 0; k < cell.n; k++) {
        words += cell.p[k] == ' ';
        letters += isalpha((unsigned char)cell.p[k]) || (unsigned char)cell.p[k] >= 0x80;
    }
    return cell.n && cell.n <= HEADER_CELL_BYTES && letters && words <= HEADER_CELL_WORDS && !ends_sentence(cell);
}

static bool is_header(const struct tr_csv_row *row)
{
    size_t named = 0;
    for (size_t k = 0; k < row->n; k++) named += is_heading(row->cells[k].text);
    return row->n >= 2 && named + row->n / 10 >= row->n; /* an unnamed column in ten is let pass */
}

static void add_row(struct shape *s, const struct tr_csv_row *row)
{
    if (s->rows++ == 0) {
        s->columns = row->n;
        s->headed = is_header(row);
    }
    size_t apart = row->n > s->columns ? row->n - s->columns : s->columns - row->n;
    s->same += apart == 0 || (apart == 1 && s->columns >= WIDE);
    s->sentences += row->n && ends_sentence(row->cells[row->n - 1].text);
    for (size_t k = 1; k < row->n && !s->spaced; k++)
        s->spaced = !row->cells[k].quoted && row->cells[k].text.n && row->cells[k].text.p[0] == ' ';
}

/* ---- a table ----------------------------------------------------------------------------- */

/* The cells need 24 KiB for a moment; whoever asks has no arena yet. */
static bool open_on_stack(unsigned char *room, size_t cap, tr_str bytes, char separator, struct tr_csv *csv)
{
    struct tr_arena a = { room, 0, cap, NULL };
    return tr_csv_open(&a, bytes, separator, csv);
}

/* Most prose has no separator in its first line, or soon another number of them: every text is asked, so it must be cheap. */
static bool begins_row(tr_str head, char separator)
{
    tr_str line = { NULL, 0 };
    while (head.n && line.n == 0) line = tr_str_trim(tr_str_cut(&head, '\n'));
    return line.n && memchr(line.p, separator, line.n) != NULL;
}

static struct shape shape_of(tr_str head, char separator)
{
    enum { EARLY = 8 };
    _Alignas(16) unsigned char room[TR_CSV_CELLS * sizeof(struct tr_cell) + 64];
    struct shape s = { 0 };
    struct tr_csv csv;
    struct tr_csv_row row;
    if (!begins_row(head, separator) || !open_on_stack(room, sizeof room, head, separator, &csv)) return s;
    while (s.rows < ROWS && (s.rows < EARLY || s.same * 2 > s.rows) && tr_csv_next(&csv, &row)) {
        bool cut_off = csv.at >= head.n && head.n >= CUT_BYTES; /* the head may end within a row */
        bool odd = row.found &&
                   !tr_str_starts(tr_str_of(row.found), TR_STR("bytes")); /* Latin-1 is a table all the same */
        if (!odd && !cut_off) add_row(&s, &row);
        else if (!cut_off) s.rows++;
    }
    return s;
}

/* Nine rows in ten have the cells of the first. In prose a comma has a space behind it and lines end as sentences do; a
 * table that looks so too must have a header and three columns to be taken for one. One long paragraph is no row. */
static bool is_table_shape(const struct shape *s)
{
    if (s->columns < 2 || s->rows == 0 || s->same * 10 < s->rows * 9) return false;
    bool paragraph = s->spaced && !s->headed && (s->rows < 3 || s->sentences * 2 >= s->rows);
    if (s->columns >= WIDE) return !paragraph;
    if (s->headed && s->columns >= 3) return s->rows >= 3 || !s->spaced;
    return !s->spaced && s->sentences * 3 <= s->rows;
}

static const char separators[] = { ',', ';', '\t', '|' };

static bool find_shape(tr_str head, char *separator, struct shape *out)
{
    *out = (struct shape){ 0 };
    for (size_t k = 0; k < sizeof separators; k++) {
        struct shape s = shape_of(head, separators[k]);
        if (!is_table_shape(&s) || s.columns <= out->columns) continue;
        *out = s;
        *separator = separators[k];
    }
    return out->columns > 0;
}

bool tr_is_table(tr_str head)
{
    char separator;
    struct shape s;
    return find_shape(head, &separator, &s);
}

int64_t tr_table_rows(struct tr_arena *a, tr_str bytes, char separator)
{
    struct tr_csv csv;
    struct tr_csv_row row;
    int64_t n = 0;
    if (!tr_csv_open(a, bytes, separator, &csv)) return 1;
    while (tr_csv_next(&csv, &row)) n++;
    return n > 1 ? n - 1 : 1;
}

static tr_str heading_of(struct tr_arena *a, tr_str bytes, char separator)
{
    struct tr_csv csv;
    struct tr_csv_row row;
    struct tr_sink s = { 0 };
    if (!tr_csv_open(a, bytes, separator, &csv) || !tr_csv_next(&csv, &row)) return (tr_str){ 0 };
    size_t k = 0;
    for (; k < row.n && s.n + row.cells[k].text.n < HEADING_BYTES; k++) {
        if (k) tr_puts(&s, ", ");
        tr_put(&s, tr_str_trim(row.cells[k].text));
    }
    if (k < row.n) tr_putf(&s, " and %zu more", row.n - k);
    tr_str text = tr_str_copy(a, tr_sink_text(&s));
    tr_sink_close(&s);
    return text;
}

bool tr_table_look(struct tr_arena *a, tr_str bytes, struct tr_table_look *out)
{
    enum { HEAD_BYTES = 64 << 10 };
    struct shape s;
    *out = (struct tr_table_look){ 0 };
    if (!find_shape((tr_str){ bytes.p, bytes.n < HEAD_BYTES ? bytes.n : HEAD_BYTES }, &out->separator, &s))
        return false;
    out->columns = s.columns;
    out->headed = s.headed;
    out->rows = tr_table_rows(a, bytes, out->separator) + !s.headed;
    if (s.headed) out->heading = heading_of(a, bytes, out->separator);
    return true;
}
