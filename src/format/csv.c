/* SPDX-License-Identifier: Apache-2.0
 *
 * CSV and TSV bytes -> rows of cells. 64 bytes at a time become a bit set of the bytes that matter
 * (separator, quote, line end); only those are looked at. Column names and meanings are left to
 * the readers.
 *
 * Why a faulty row can cost one line and the whole scan stays linear: a quote inside an unquoted
 * cell and text behind a closing quote are faults. So a line that leaves a quoted cell open has an
 * odd number of quotes, a line that is passed while inside one has an even number, and no line can
 * do both: each line is scanned at most three times. */
#include "format/csv.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { BLOCK = 64 };

/* ---- 64 bytes -> bits -------------------------------------------------------------------- */

#ifdef __SSE2__
static inline uint64_t look(const char *p, char separator, bool *unusual)
{
    const __m128i sep = _mm_set1_epi8(separator), quote = _mm_set1_epi8('"');
    const __m128i lf = _mm_set1_epi8('\n'), cr = _mm_set1_epi8('\r');
    uint64_t bits = 0;
    int odd = 0;
    for (int k = 0; k < 4; k++) {
        __m128i v = _mm_loadu_si128((const __m128i *)(const void *)(p + 16 * k));
        __m128i hit = _mm_or_si128(_mm_or_si128(_mm_cmpeq_epi8(v, sep), _mm_cmpeq_epi8(v, quote)),
                                   _mm_or_si128(_mm_cmpeq_epi8(v, lf), _mm_cmpeq_epi8(v, cr)));
        bits |= (uint64_t)(unsigned)_mm_movemask_epi8(hit) << (16 * k);
        odd |= _mm_movemask_epi8(v) | _mm_movemask_epi8(_mm_cmpeq_epi8(v, _mm_setzero_si128()));
    }
    *unusual |= odd != 0;
    return bits;
}
#else
static inline uint64_t look(const char *p, char separator, bool *unusual)
{
    uint64_t bits = 0;
    for (int k = 0; k < BLOCK; k++) {
        char c = p[k];
        bits |= (uint64_t)(c == separator || c == '"' || c == '\n' || c == '\r') << k;
        *unusual |= c == 0 || (unsigned char)c >= 0x80;
    }
    return bits;
}
#endif

static void look_at(struct tr_csv *c, size_t block)
{
    size_t left = c->bytes.n - block;
    const char *p = c->bytes.p + block;
    char last[BLOCK];
    if (left < BLOCK) {
        memset(last, ' ', sizeof last);
        memcpy(last, p, left);
        p = last;
    }
    c->block = block;
    c->block_unusual = false;
    c->special = look(p, c->separator, &c->block_unusual);
    c->unusual |= c->block_unusual;
}

/* Drops the bits before `at`, which lies in the current block or behind it. */
static void seek(struct tr_csv *c, size_t at)
{
    if (at >= c->bytes.n) return;
    size_t block = at & ~(size_t)(BLOCK - 1);
    look_at(c, block);
    c->special &= UINT64_MAX << (at - block);
}

/* Offset of the next byte that matters, and passes it; the end of the bytes when there is none. */
static inline size_t take_special(struct tr_csv *c)
{
    while (c->special == 0) {
        if (c->bytes.n - c->block <= BLOCK) return c->bytes.n;
        look_at(c, c->block + BLOCK);
    }
    size_t at = c->block + (size_t)__builtin_ctzll(c->special);
    c->special &= c->special - 1;
    return at;
}

/* The next byte that matters was dealt with ahead of the scan. */
static inline void pass(struct tr_csv *c) { (void)take_special(c); }

/* ---- cells ------------------------------------------------------------------------------- */

static void fault(struct tr_csv_row *row, const char *found, const char *expected)
{
    row->found = found;
    row->expected = expected;
    row->cell = row->n;
}

static bool is_line_end(char ch) { return ch == '\n' || ch == '\r'; }

/* Behind the line end at `at`; CRLF is one. */
static size_t behind_line_end(struct tr_csv *c, size_t at)
{
    if (at >= c->bytes.n) return c->bytes.n;
    bool pair = c->bytes.p[at] == '\r' && at + 1 < c->bytes.n && c->bytes.p[at + 1] == '\n';
    if (pair) pass(c);
    return at + 1 + pair;
}

static void count_line(struct tr_csv *c, struct tr_csv_row *row, size_t behind)
{
    if (!row->many_lines) c->after_first = behind;
    row->many_lines = true;
    c->line++;
}

/* The quoted cell that opens at `open`. Gives the offset of what follows the closing quote. */
static size_t scan_quoted(struct tr_csv *c, struct tr_csv_row *row, size_t open, struct tr_cell *cell)
{
    cell->quoted = true;
    for (;;) {
        size_t at = take_special(c);
        if (at - open > TR_CSV_CELL_BYTES || at == c->bytes.n) {
            fault(row, at == c->bytes.n ? "a quotation mark that is never closed" : "a cell of more than 1 MiB",
                  "a quotation mark at the end of the cell");
            return at;
        }
        char ch = c->bytes.p[at];
        if (is_line_end(ch)) {
            count_line(c, row, behind_line_end(c, at));
        } else if (ch == '"') {
            if (at + 1 < c->bytes.n && c->bytes.p[at + 1] == '"') {
                pass(c);
                cell->doubled = true;
            } else {
                cell->text = (tr_str){ c->bytes.p + open + 1, at - open - 1 };
                return at + 1;
            }
        }
    }
}

/* The end of the cell that starts at `from`: offset of its separator or line end. */
static inline size_t scan_cell(struct tr_csv *c, struct tr_csv_row *row, size_t from, struct tr_cell *cell)
{
    *cell = (struct tr_cell){ .quoted = false };
    bool quoted = from < c->bytes.n && c->bytes.p[from] == '"';
    if (quoted) {
        pass(c);
        size_t behind = scan_quoted(c, row, from, cell);
        if (row->found) return behind;
        from = behind;
    }
    size_t at = take_special(c);
    if (quoted && at != from)
        fault(row, "text behind a closing quotation mark", "a separator or the end of the line there");
    else if (at < c->bytes.n && c->bytes.p[at] == '"')
        fault(row, "a quotation mark inside a cell that is not quoted",
              "the whole cell in quotation marks and this one doubled");
    if (!quoted) cell->text = (tr_str){ c->bytes.p + from, at - from };
    if (at - from > TR_CSV_CELL_BYTES) fault(row, "a cell of more than 1 MiB", "cells of at most 1 MiB");
    return at;
}

/* ---- rows -------------------------------------------------------------------------------- */

/* All cells of the row at c->at; gives the offset of its line end, or of the fault. */
static size_t scan_row(struct tr_csv *c, struct tr_csv_row *row)
{
    for (size_t from = c->at;;) {
        struct tr_cell *cell = &c->cells[row->n];
        size_t at = scan_cell(c, row, from, cell);
        if (row->found) return at;
        row->n++;
        if (at == c->bytes.n || c->bytes.p[at] != c->separator) return at;
        if (row->n == TR_CSV_CELLS) fault(row, "more than 1024 cells", "at most that many in a row");
        else if (at - c->at > TR_CSV_ROW_BYTES) fault(row, "a row of more than 4 MiB", "rows of at most 4 MiB");
        if (row->found) return at;
        from = at + 1;
    }
}

static size_t line_end_from(const struct tr_csv *c, size_t at)
{
    while (at < c->bytes.n && !is_line_end(c->bytes.p[at])) at++;
    return at;
}

static size_t cell_at(const struct tr_csv_row *row, const char *p)
{
    size_t k = 0;
    while (k + 1 < row->n && p >= row->cells[k + 1].text.p) k++;
    return k;
}

static void check_bytes(struct tr_csv_row *row)
{
    const char *nul = row->raw.n ? memchr(row->raw.p, 0, row->raw.n) : NULL;
    size_t bad = nul ? (size_t)(nul - row->raw.p) : tr_utf8_bad(row->raw);
    if (bad == TR_NOT_FOUND) return;
    fault(row, nul ? "a NUL byte" : "bytes that are not UTF-8", "text in UTF-8");
    row->cell = cell_at(row, row->raw.p + bad);
}

/* After a fault: the row is its first line, and scanning goes on behind that. */
static void recover(struct tr_csv *c, struct tr_csv_row *row)
{
    size_t end = line_end_from(c, c->at), next = end;
    if (next < c->bytes.n)
        next += c->bytes.p[next] == '\r' && next + 1 < c->bytes.n && c->bytes.p[next + 1] == '\n' ? 2 : 1;
    row->raw = (tr_str){ c->bytes.p + c->at, end - c->at };
    c->line = row->line + 1;
    c->at = next;
    seek(c, next);
}

static void pull(struct tr_csv *c, struct tr_csv_row *row)
{
    *row = (struct tr_csv_row){ .cells = c->cells, .line = c->line, .offset = c->at };
    c->after_first = 0;
    c->unusual = c->block_unusual; /* the row may start in a block that the one before looked at */
    size_t end = scan_row(c, row);
    if (row->found) {
        recover(c, row);
        return;
    }
    row->raw = (tr_str){ c->bytes.p + c->at, end - c->at };
    if (c->unusual) check_bytes(row);
    c->at = behind_line_end(c, end);
    c->line++;
}

static bool is_blank(const struct tr_csv_row *row)
{
    return !row->found && row->n == 1 && !row->cells[0].quoted && row->cells[0].text.n == 0;
}

bool tr_csv_next(struct tr_csv *c, struct tr_csv_row *out)
{
    do {
        if (c->at >= c->bytes.n) return false;
        pull(c, out);
    } while (is_blank(out));
    out->row = ++c->row;
    return true;
}

void tr_csv_retreat(struct tr_csv *c, const struct tr_csv_row *row)
{
    if (!row->many_lines || row->found) return;
    c->at = c->after_first;
    c->line = row->line + 1;
    seek(c, c->at);
}

bool tr_csv_open(struct tr_arena *a, tr_str bytes, char separator, struct tr_csv *out)
{
    *out = (struct tr_csv){ .bytes = bytes, .separator = separator, .line = 1 };
    if (tr_str_starts(bytes, TR_STR("\xEF\xBB\xBF"))) out->at = 3;
    out->cells = tr_new(a, struct tr_cell, TR_CSV_CELLS);
    seek(out, out->at);
    return out->cells != NULL;
}

tr_str tr_cell_text(struct tr_arena *a, const struct tr_cell *cell)
{
    if (!cell->doubled) return cell->text;
    char *p = tr_new(a, char, cell->text.n);
    if (!p) return (tr_str){ NULL, 0 };
    size_t n = 0;
    for (size_t k = 0; k < cell->text.n; k++) {
        p[n++] = cell->text.p[k];
        if (cell->text.p[k] == '"') k++;
    }
    return (tr_str){ p, n };
}

char tr_csv_separator(tr_str head)
{
    static const char candidates[] = { ',', ';', '\t' };
    size_t counts[TR_COUNT(candidates)] = { 0 };
    bool quoted = false;
    for (size_t k = 0; k < head.n && (quoted || !is_line_end(head.p[k])); k++) {
        if (head.p[k] == '"') quoted = !quoted;
        for (size_t i = 0; i < TR_COUNT(candidates) && !quoted; i++) counts[i] += head.p[k] == candidates[i];
    }
    size_t best = 0;
    for (size_t i = 1; i < TR_COUNT(candidates); i++)
        if (counts[i] > counts[best]) best = i;
    return candidates[best];
}
