/* SPDX-License-Identifier: Apache-2.0
 *
 * Cells -> one SQLite row, and the canonical bytes that its hash covers. What the cells mean is the writers'. */
#include "keep/row.h"

#include <assert.h>
#include <math.h>

static void push(struct keep_row *r, struct keep_cell c)
{
    assert(r->n < KEEP_COLUMNS_MAX);
    r->v[r->n++] = c;
}

void row_begin(struct keep_row *r)
{
    r->v[0] = (struct keep_cell){ .type = CELL_NULL };
    r->n = 1;
}

void row_null(struct keep_row *r) { push(r, (struct keep_cell){ .type = CELL_NULL }); }

void row_int(struct keep_row *r, int64_t i)
{
    if (i == TR_UNKNOWN) row_null(r);
    else push(r, (struct keep_cell){ .type = CELL_INT, .i = i });
}

void row_bool(struct keep_row *r, bool b) { row_int(r, b); }

/* SQLite has no NaN and stores -0.0 as 0: what is hashed must be what comes out again. */
void row_real(struct keep_row *r, double d)
{
    if (!isfinite(d)) row_null(r);
    else push(r, (struct keep_cell){ .type = CELL_REAL, .d = d == 0 ? 0.0 : d });
}

void row_text(struct keep_row *r, tr_str s)
{
    if (s.n == 0) row_null(r);
    else push(r, (struct keep_cell){ .type = CELL_TEXT, .b = s });
}

void row_blob(struct keep_row *r, tr_str s)
{
    if (!s.p) row_null(r);
    else push(r, (struct keep_cell){ .type = CELL_BLOB, .b = s });
}

void row_hash_cell(struct keep_row *r, const tr_hash *h) { row_blob(r, (tr_str){ (const char *)h->b, sizeof h->b }); }

static tr_str column_bytes(sqlite3_stmt *s, int k, bool text)
{
    const void *p = text ? (const void *)sqlite3_column_text(s, k) : sqlite3_column_blob(s, k);
    int n = sqlite3_column_bytes(s, k);
    return (tr_str){ p ? p : "", p && n > 0 ? (size_t)n : 0 };
}

static struct keep_cell cell_read(sqlite3_stmt *s, int k)
{
    switch (sqlite3_column_type(s, k)) {
    case SQLITE_INTEGER: return (struct keep_cell){ .type = CELL_INT, .i = sqlite3_column_int64(s, k) };
    case SQLITE_FLOAT: return (struct keep_cell){ .type = CELL_REAL, .d = sqlite3_column_double(s, k) };
    case SQLITE_TEXT: return (struct keep_cell){ .type = CELL_TEXT, .b = column_bytes(s, k, true) };
    case SQLITE_BLOB: return (struct keep_cell){ .type = CELL_BLOB, .b = column_bytes(s, k, false) };
    default: return (struct keep_cell){ .type = CELL_NULL };
    }
}

void row_read(sqlite3_stmt *s, struct keep_row *out)
{
    int n = sqlite3_column_count(s);
    out->n = 0;
    for (int k = 0; k < n; k++) push(out, cell_read(s, k));
}

bool row_copy(struct tr_arena *a, struct keep_row *r)
{
    for (size_t k = 0; k < r->n; k++) {
        struct keep_cell *c = &r->v[k];
        if (c->type != CELL_TEXT && c->type != CELL_BLOB) continue;
        c->b = tr_str_copy(a, c->b);
        if (!c->b.p) return false;
    }
    return true;
}

static int cell_bind(sqlite3_stmt *s, int k, const struct keep_cell *c)
{
    switch (c->type) {
    case CELL_INT: return sqlite3_bind_int64(s, k, c->i);
    case CELL_REAL: return sqlite3_bind_double(s, k, c->d);
    case CELL_TEXT: return sqlite3_bind_text64(s, k, c->b.p, c->b.n, SQLITE_STATIC, SQLITE_UTF8);
    case CELL_BLOB: return sqlite3_bind_blob64(s, k, c->b.p, c->b.n, SQLITE_STATIC);
    default: return sqlite3_bind_null(s, k);
    }
}

int row_bind(sqlite3_stmt *s, const struct keep_row *r)
{
    int rc = SQLITE_OK;
    for (size_t k = 0; k < r->n && rc == SQLITE_OK; k++) rc = cell_bind(s, (int)k + 1, &r->v[k]);
    return rc;
}

/* ---- canonical bytes ---- */

static void put_u64(char *out, uint64_t v)
{
    for (size_t k = 0; k < 8; k++) out[k] = (char)(unsigned char)(v >> (8 * k));
}

/* A letter and eight bytes, little endian: a number, or how many bytes follow. */
static void put_tagged(struct tr_sink *s, char tag, uint64_t v)
{
    char cell[9] = { tag };
    put_u64(cell + 1, v);
    tr_put(s, (tr_str){ cell, sizeof cell });
}

static void put_cell(struct tr_sink *s, const struct keep_cell *c)
{
    uint64_t bits;
    switch (c->type) {
    case CELL_INT: put_tagged(s, 'i', (uint64_t)c->i); return;
    case CELL_REAL:
        memcpy(&bits, &c->d, sizeof bits);
        put_tagged(s, 'r', bits);
        return;
    case CELL_TEXT:
    case CELL_BLOB:
        put_tagged(s, c->type == CELL_TEXT ? 't' : 'b', c->b.n);
        tr_put(s, c->b);
        return;
    default: tr_put(s, TR_STR("n"));
    }
}

tr_hash row_hash(struct tr_sink *room, const char *table, const struct keep_row *r)
{
    tr_str name = tr_str_of(table);
    room->n = 0;
    put_tagged(room, 'T', name.n);
    tr_put(room, name);
    put_tagged(room, 'c', r->n);
    for (size_t k = 0; k < r->n; k++) put_cell(room, &r->v[k]);
    return tr_sha256(room->p, room->n);
}

bool hash_eq(const tr_hash *a, const tr_hash *b) { return memcmp(a->b, b->b, sizeof a->b) == 0; }

/* ---- time ---- */

static void put_digits(char *out, int n, int64_t v)
{
    for (int k = n; k-- > 0; v /= 10) out[k] = (char)('0' + v % 10);
}

/* Days since 1970 -> year, month, day; years counted from March, so that the leap day ends a year. */
static void civil(int64_t days, int64_t *year, int64_t *month, int64_t *day)
{
    int64_t z = days + 719468, era = z / 146097, in_era = z % 146097;
    int64_t y = (in_era - in_era / 1460 + in_era / 36524 - in_era / 146096) / 365;
    int64_t in_year = in_era - (365 * y + y / 4 - y / 100), m = (5 * in_year + 2) / 153;
    *day = in_year - (153 * m + 2) / 5 + 1;
    *month = m < 10 ? m + 3 : m - 9;
    *year = era * 400 + y + (*month <= 2);
}

tr_str when_text(struct keep_when *room, tr_time t)
{
    const tr_time first = -62135596800 * TR_SECOND, last = 253402300800 * TR_SECOND; /* years 1 and 10000 */
    if (t < first || t >= last) return (tr_str){ 0 };
    int64_t days = (t - first) / TR_DAY, ms = (t - first) % TR_DAY / 1000, year, month, day;
    civil(days - 719162, &year, &month, &day);
    memcpy(room->text, "0000-00-00T00:00:00.000Z", sizeof room->text);
    put_digits(room->text, 4, year);
    put_digits(room->text + 5, 2, month);
    put_digits(room->text + 8, 2, day);
    put_digits(room->text + 11, 2, ms / 3600000);
    put_digits(room->text + 14, 2, ms / 60000 % 60);
    put_digits(room->text + 17, 2, ms / 1000 % 60);
    put_digits(room->text + 20, 3, ms % 1000);
    return (tr_str){ room->text, 24 };
}
