/* SPDX-License-Identifier: Apache-2.0
 *
 * Files of the case, raw inputs, their accounts and the rows that were set aside -> rows. Reports: put_report.c. */
#include "keep/case.h"

#include <stdlib.h>
#include <zstd.h>

enum { ZSTD_LEVEL = 1, RAW_BYTES_MAX = 500 << 20 };

static void bind_str(sqlite3_stmt *s, int k, tr_str t)
{
    sqlite3_bind_text64(s, k, t.p ? t.p : "", t.n, SQLITE_STATIC, SQLITE_UTF8);
}

static void bind_hash(sqlite3_stmt *s, int k, const tr_hash *h)
{
    sqlite3_bind_blob(s, k, h->b, sizeof h->b, SQLITE_STATIC);
}

tr_rc tr_case_put_file(struct tr_case *c, tr_str name, tr_str bytes, struct tr_error *err)
{
    sqlite3_stmt *s;
    struct keep_row r;
    tr_hash h = tr_sha256(bytes.p, bytes.n);
    TR_TRY(keep_must_write(c, err));
    if (name.n == 0) return tr_fail(err, TR_USAGE, "%s: a file of the case needs a name", c->path);
    TR_TRY(keep_query_get(c, Q_FILE, &s, err));
    bind_str(s, 1, name);
    tr_rc rc = keep_step(c, s, "looking for a file", err);
    int64_t fid = rc == TR_OK ? sqlite3_column_int64(s, 0) : 0;
    bool same = rc == TR_OK && sqlite3_column_bytes(s, 1) == (int)sizeof h.b &&
                memcmp(sqlite3_column_blob(s, 1), h.b, sizeof h.b) == 0;
    sqlite3_reset(s);
    if (same || (rc != TR_OK && rc != TR_END)) return same ? TR_OK : rc;
    row_begin(&r);
    row_text(&r, name);
    row_hash_cell(&r, &h);
    row_blob(&r, (tr_str){ bytes.p ? bytes.p : "", bytes.n });
    return fid ? keep_replace(c, T_FILES, fid, &r, TR_TIME_NONE, err) : keep_put(c, T_FILES, &r, TR_TIME_NONE, err);
}

/* ---- raw ---- */

static tr_rc raw_row(struct tr_case *c, tr_str name, const tr_hash *hash, tr_str bytes, const char *packing,
                     tr_str packed, struct tr_error *err)
{
    struct keep_row r;
    row_begin(&r);
    row_hash_cell(&r, hash);
    row_text(&r, name);
    row_int(&r, (int64_t)bytes.n);
    row_text(&r, tr_str_of(packing));
    row_blob(&r, packed);
    return keep_put(c, T_RAW, &r, TR_TIME_NONE, err);
}

tr_rc tr_case_put_raw(struct tr_case *c, tr_str name, tr_hash hash, tr_str bytes, struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_TRY(keep_must_write(c, err));
    if (bytes.n > RAW_BYTES_MAX)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ": %zu bytes, expected at most %d in one input", TR_ARG(name), bytes.n,
                       RAW_BYTES_MAX);
    TR_TRY(keep_query_get(c, Q_RAW, &s, err));
    bind_hash(s, 1, &hash);
    tr_rc rc = keep_step(c, s, "looking for an input", err);
    sqlite3_reset(s);
    if (rc != TR_END) return rc;
    size_t room = ZSTD_compressBound(bytes.n);
    char *packed = malloc(room);
    if (!packed) return tr_fail(err, TR_NOMEM, TR_FMT ": no room to pack %zu bytes", TR_ARG(name), bytes.n);
    size_t n = ZSTD_compress(packed, room, bytes.p ? bytes.p : "", bytes.n, ZSTD_LEVEL);
    bool smaller = !ZSTD_isError(n) && n < bytes.n; /* what came packed is kept as it came */
    rc = raw_row(c, name, &hash, bytes, smaller ? "zstd" : "none",
                 smaller ? (tr_str){ packed, n } : (tr_str){ bytes.p ? bytes.p : "", bytes.n }, err);
    free(packed);
    return rc;
}

/* ---- accounts ---- */

static tr_str number_text(char room[24], int64_t v)
{
    struct tr_sink s = { 0 };
    tr_putf(&s, "%lld", (long long)v);
    size_t n = s.n < 23 ? s.n : 23;
    if (s.p) memcpy(room, s.p, n);
    tr_sink_close(&s);
    return (tr_str){ room, n };
}

static tr_hash set_aside_digest(const struct tr_set_aside *a)
{
    struct tr_sha sha;
    char line[24], row[24];
    tr_sha_begin(&sha);
    tr_sha_text(&sha, a->file);
    tr_sha_text(&sha, number_text(line, a->line));
    tr_sha_text(&sha, number_text(row, a->row));
    tr_sha_text(&sha, a->field);
    tr_sha_text(&sha, a->found);
    tr_sha_text(&sha, a->expected);
    tr_sha_text(&sha, a->raw);
    return tr_sha_end(&sha);
}

tr_rc tr_case_put_set_aside(struct tr_case *c, const struct tr_set_aside *a, struct tr_error *err)
{
    sqlite3_stmt *s;
    struct keep_row r;
    tr_hash digest = set_aside_digest(a);
    TR_TRY(keep_must_write(c, err));
    TR_TRY(keep_query_get(c, Q_SET_ASIDE, &s, err));
    bind_hash(s, 1, &digest);
    tr_rc rc = keep_step(c, s, "looking for a row", err);
    sqlite3_reset(s);
    if (rc != TR_END) return rc;
    row_begin(&r);
    row_hash_cell(&r, &digest);
    row_text(&r, a->file);
    row_int(&r, a->line);
    row_int(&r, a->row);
    row_text(&r, a->field);
    row_text(&r, a->found);
    row_text(&r, a->expected);
    row_blob(&r, a->raw);
    return keep_put(c, T_SET_ASIDE, &r, TR_TIME_NONE, err);
}

/* The first account of an input stands: when it is run again all its rows are repeats, and that is no news. */
tr_rc tr_case_put_input(struct tr_case *c, tr_str name, tr_hash hash, tr_time received, int64_t in, int64_t kept,
                        int64_t repeated, int64_t set_aside, struct tr_error *err)
{
    sqlite3_stmt *s;
    struct keep_row r;
    TR_TRY(keep_must_write(c, err));
    if (in != kept + set_aside)
        return tr_fail(err, TR_BUG, TR_FMT ": %lld rows in, but %lld kept and %lld set aside", TR_ARG(name),
                       (long long)in, (long long)kept, (long long)set_aside);
    TR_TRY(keep_query_get(c, Q_INPUT, &s, err));
    bind_str(s, 1, name);
    bind_hash(s, 2, &hash);
    tr_rc rc = keep_step(c, s, "looking for an input", err);
    sqlite3_reset(s);
    if (rc != TR_END) return rc;
    row_begin(&r);
    row_text(&r, name);
    row_hash_cell(&r, &hash);
    row_int(&r, received); /* TR_TIME_NONE is TR_UNKNOWN */
    row_int(&r, in);
    row_int(&r, kept);
    row_int(&r, repeated);
    row_int(&r, set_aside);
    return keep_put(c, T_INPUTS, &r, TR_TIME_NONE, err);
}
