/* SPDX-License-Identifier: Apache-2.0
 *
 * Stored rows -> nouns again, in orders that do not depend on how they came. What comes out of a file is hostile:
 * types and lengths are looked at before anything is believed. */
#include "keep/case.h"

#include <stdlib.h>
#include <zstd.h>

static tr_str bytes_at(struct tr_arena *a, sqlite3_stmt *s, int k, bool *ok)
{
    const void *p = sqlite3_column_type(s, k) == SQLITE_TEXT ? (const void *)sqlite3_column_text(s, k)
                                                             : sqlite3_column_blob(s, k);
    int n = sqlite3_column_bytes(s, k);
    tr_str copy = tr_str_copy(a, (tr_str){ p ? p : "", p && n > 0 ? (size_t)n : 0 });
    if (!copy.p) *ok = false;
    return copy;
}

static bool hash_at(sqlite3_stmt *s, int k, tr_hash *out)
{
    const void *p = sqlite3_column_blob(s, k);
    if (!p || sqlite3_column_bytes(s, k) != (int)sizeof out->b) return false;
    memcpy(out->b, p, sizeof out->b);
    return true;
}

/* ---- files and raw inputs ---- */

tr_rc tr_case_get_file(struct tr_case *c, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    sqlite3_stmt *s;
    bool ok = true;
    TR_TRY(keep_query_get(c, Q_FILE, &s, err));
    sqlite3_bind_text64(s, 1, name.p ? name.p : "", name.n, SQLITE_STATIC, SQLITE_UTF8);
    tr_rc rc = keep_step(c, s, "reading a file", err);
    if (rc == TR_OK) *bytes = bytes_at(a, s, 2, &ok);
    sqlite3_reset(s);
    return ok ? rc : tr_fail(err, TR_NOMEM, "%s: no room for the file " TR_FMT, c->path, TR_ARG(name));
}

tr_rc tr_case_list_files(struct tr_case *c, struct tr_arena *a, struct tr_strs *names, struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_LIST(tr_str) list = { 0 };
    bool ok = true;
    tr_rc rc;
    TR_TRY(keep_prepare(c, TR_STR("SELECT name FROM files ORDER BY name"), &s, err));
    while ((rc = keep_step(c, s, "reading the files", err)) == TR_OK && ok) {
        tr_str name = bytes_at(a, s, 0, &ok);
        ok = ok && TR_PUSH(a, &list, name);
    }
    sqlite3_finalize(s);
    *names = (struct tr_strs){ list.v, list.n };
    if (!ok) return tr_fail(err, TR_NOMEM, "%s: no room for the names of its files", c->path);
    return rc == TR_END ? TR_OK : rc;
}

/* The frame's own size must be the column's, so that a hostile file cannot ask for room that its bytes do not fill. */
static tr_rc unpack(struct tr_case *c, struct tr_arena *a, tr_str packed, int64_t size, tr_str *out,
                    struct tr_error *err)
{
    enum { RAW_BYTES_MAX = 500 << 20 };
    unsigned long long own = ZSTD_getFrameContentSize(packed.p, packed.n);
    if (size < 0 || size > RAW_BYTES_MAX || own != (unsigned long long)size)
        return tr_fail(err, TR_DAMAGED, "%s: raw: a size of %lld bytes, expected what its packed bytes say", c->path,
                       (long long)size);
    char *room = tr_new(a, char, (size_t)size + 1);
    if (!room) return tr_fail(err, TR_NOMEM, "%s: no room for an input of %lld bytes", c->path, (long long)size);
    size_t n = ZSTD_decompress(room, (size_t)size, packed.p, packed.n);
    if (ZSTD_isError(n) || n != (size_t)size)
        return tr_fail(err, TR_DAMAGED, "%s: raw: packed bytes are damaged", c->path);
    *out = (tr_str){ room, n };
    return TR_OK;
}

tr_rc tr_case_get_raw(struct tr_case *c, struct tr_arena *a, tr_hash hash, tr_str *bytes, struct tr_error *err)
{
    sqlite3_stmt *s;
    bool ok = true;
    TR_TRY(keep_query_get(c, Q_RAW, &s, err));
    sqlite3_bind_blob(s, 1, hash.b, sizeof hash.b, SQLITE_STATIC);
    tr_rc rc = keep_step(c, s, "reading an input", err);
    const char *packing = rc == TR_OK ? (const char *)sqlite3_column_text(s, 2) : NULL;
    if (packing && strcmp(packing, "zstd") == 0) {
        const void *p = sqlite3_column_blob(s, 3);
        tr_str packed = { p ? p : "", p ? (size_t)sqlite3_column_bytes(s, 3) : 0 };
        rc = unpack(c, a, packed, sqlite3_column_int64(s, 1), bytes, err);
    } else if (packing && strcmp(packing, "none") == 0) {
        *bytes = bytes_at(a, s, 3, &ok);
    } else if (rc == TR_OK) {
        rc = tr_fail(err, TR_DAMAGED, "%s: raw: an unknown packing, expected zstd or none", c->path);
    }
    sqlite3_reset(s);
    return ok ? rc : tr_fail(err, TR_NOMEM, "%s: no room for an input", c->path);
}

/* ---- reports ---- */

enum {
    ST_ID,
    ST_LINE,
    ST_FILE,
    ST_RECEIVED,
    ST_FILE_HASH,
    ST_OFFSET,
    ST_LENGTH,
    ST_ROW,
    ST_KIND,
    ST_OF,
    ST_DATASET,
    ST_NATIVE,
    ST_CONTENT
};

struct version {
    struct tr_stored stored;
    tr_hash content;
    tr_str of, native;
    bool retraction;
};

static bool version_read(struct tr_arena *a, sqlite3_stmt *s, struct version *v)
{
    bool ok = true;
    *v = (struct version){ .stored = { .received = TR_TIME_NONE } };
    struct tr_stored *t = &v->stored;
    t->id = bytes_at(a, s, ST_ID, &ok);
    t->line = bytes_at(a, s, ST_LINE, &ok);
    t->file = bytes_at(a, s, ST_FILE, &ok);
    if (sqlite3_column_type(s, ST_RECEIVED) == SQLITE_INTEGER) t->received = sqlite3_column_int64(s, ST_RECEIVED);
    (void)hash_at(s, ST_FILE_HASH, &t->file_hash);
    (void)hash_at(s, ST_CONTENT, &v->content);
    t->offset = sqlite3_column_int64(s, ST_OFFSET);
    t->length = sqlite3_column_int64(s, ST_LENGTH);
    t->row = sqlite3_column_int64(s, ST_ROW);
    const char *kind = (const char *)sqlite3_column_text(s, ST_KIND);
    v->retraction = kind && strcmp(kind, tr_kind_names[TR_RETRACTION]) == 0;
    if (v->retraction) v->of = bytes_at(a, s, ST_OF, &ok);
    tr_str dataset = bytes_at(a, s, ST_DATASET, &ok), native = bytes_at(a, s, ST_NATIVE, &ok);
    if (ok && dataset.n && native.n) {
        v->native = tr_str_format(a, TR_FMT ":" TR_FMT, TR_ARG(dataset), TR_ARG(native));
        ok = v->native.p != NULL;
    }
    return ok;
}

static bool newer(const struct version *a, const struct version *b)
{
    if (a->stored.received != b->stored.received) return a->stored.received > b->stored.received;
    return memcmp(a->content.b, b->content.b, sizeof a->content.b) > 0;
}

typedef TR_LIST(struct version) versions;

/* Rows come sorted by id: of each id the newest version that was known as of then. */
static tr_rc versions_read(struct tr_case *c, struct tr_arena *a, tr_time as_of, versions *out, struct tr_error *err)
{
    sqlite3_stmt *s;
    struct version v;
    bool ok = true;
    tr_rc rc;
    TR_TRY(keep_query_get(c, Q_REPORTS, &s, err));
    while (ok && (rc = keep_step(c, s, "reading reports", err)) == TR_OK) {
        if (sqlite3_column_type(s, ST_RECEIVED) == SQLITE_INTEGER && sqlite3_column_int64(s, ST_RECEIVED) > as_of)
            continue;
        struct tr_arena mark = *a;
        ok = version_read(a, s, &v);
        struct version *last = ok && out->n ? &out->v[out->n - 1] : NULL;
        if (last && tr_str_eq(last->stored.id, v.stored.id)) {
            if (newer(&v, last)) *last = v;
            else *a = mark;
        } else if (ok) ok = TR_PUSH(a, out, v);
    }
    sqlite3_reset(s);
    if (!ok) return tr_fail(err, TR_NOMEM, "%s: no room for its reports", c->path);
    return rc == TR_END ? TR_OK : rc;
}

/* Of several retractions of one report the latest counts, or one without a time (see retract.c). */
static bool retraction_note(struct tr_map *m, const versions *v, size_t k)
{
    size_t at;
    const struct version *one = &v->v[k];
    if (!one->retraction || one->of.n == 0) return true;
    if (tr_map_get(m, one->of, &at)) {
        tr_time had = v->v[at].stored.received, has = one->stored.received;
        if (had == TR_TIME_NONE || (has != TR_TIME_NONE && has <= had)) return true;
    }
    return tr_map_put(m, one->of, k);
}

static bool taken(const struct tr_map *m, const versions *v, const struct version *one)
{
    size_t at;
    if (tr_map_get(m, one->stored.id, &at) && retract_takes(v->v[at].stored.received, one->stored.received))
        return true;
    return one->native.n && tr_map_get(m, one->native, &at) &&
           retract_takes(v->v[at].stored.received, one->stored.received);
}

tr_rc tr_case_get_reports(struct tr_case *c, struct tr_arena *a, tr_time as_of, struct tr_stored **out, size_t *n,
                          struct tr_error *err)
{
    versions all = { 0 };
    struct tr_map retracted = { .arena = a };
    *n = 0;
    TR_TRY(versions_read(c, a, as_of, &all, err));
    *out = tr_new(a, struct tr_stored, all.n + 1);
    bool ok = *out != NULL;
    for (size_t k = 0; k < all.n && ok; k++) ok = retraction_note(&retracted, &all, k);
    if (!ok) return tr_fail(err, TR_NOMEM, "%s: no room for its reports", c->path);
    for (size_t k = 0; k < all.n; k++)
        if (retracted.n == 0 || !taken(&retracted, &all, &all.v[k])) (*out)[(*n)++] = all.v[k].stored;
    return TR_OK;
}

/* ---- accounts and findings ---- */

tr_rc tr_case_get_set_aside(struct tr_case *c, struct tr_arena *a, tr_time as_of, struct tr_set_aside **out, size_t *n,
                            struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_LIST(struct tr_set_aside) list = { 0 };
    bool ok = true;
    tr_rc rc = TR_OK;
    TR_TRY(keep_prepare(
        c,
        TR_STR("SELECT file, line, file_row, field, found, expected, raw FROM set_aside WHERE EXISTS "
               "(SELECT 1 FROM inputs WHERE inputs.name = set_aside.file AND coalesce(received_us <= ?1, 1)) "
               "ORDER BY file, line, file_row, digest"),
        &s, err));
    sqlite3_bind_int64(s, 1, as_of);
    while (ok && (rc = keep_step(c, s, "reading rows set aside", err)) == TR_OK) {
        struct tr_set_aside one = { .line = sqlite3_column_int64(s, 1), .row = sqlite3_column_int64(s, 2) };
        one.file = bytes_at(a, s, 0, &ok);
        one.field = bytes_at(a, s, 3, &ok);
        one.found = bytes_at(a, s, 4, &ok);
        one.expected = bytes_at(a, s, 5, &ok);
        one.raw = bytes_at(a, s, 6, &ok);
        ok = ok && TR_PUSH(a, &list, one);
    }
    sqlite3_finalize(s);
    *out = list.v;
    *n = list.n;
    if (!ok) return tr_fail(err, TR_NOMEM, "%s: no room for its rows set aside", c->path);
    return rc == TR_END ? TR_OK : rc;
}

tr_rc tr_case_get_counts(struct tr_case *c, tr_time as_of, struct tr_work *w, struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_TRY(keep_prepare(
        c,
        TR_STR("SELECT total(rows_in), total(rows_kept), total(rows_repeated), total(rows_set_aside) FROM inputs "
               "WHERE coalesce(received_us <= ?1, 1)"),
        &s, err));
    sqlite3_bind_int64(s, 1, as_of);
    tr_rc rc = keep_step(c, s, "counting rows", err);
    if (rc == TR_OK) {
        w->rows.in = sqlite3_column_int64(s, 0);
        w->rows.kept = sqlite3_column_int64(s, 1);
        w->rows.repeated = sqlite3_column_int64(s, 2);
        w->rows.set_aside = sqlite3_column_int64(s, 3);
    }
    sqlite3_finalize(s);
    return rc;
}

tr_rc tr_case_get_findings(struct tr_case *c, struct tr_arena *a, struct tr_strs *lines, struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_LIST(tr_str) list = { 0 };
    bool ok = true;
    tr_rc rc = TR_OK;
    TR_TRY(keep_prepare(c, TR_STR("SELECT line FROM findings ORDER BY id"), &s, err));
    while (ok && (rc = keep_step(c, s, "reading findings", err)) == TR_OK) {
        tr_str line = bytes_at(a, s, 0, &ok);
        ok = ok && TR_PUSH(a, &list, line);
    }
    sqlite3_finalize(s);
    *lines = (struct tr_strs){ list.v, list.n };
    if (!ok) return tr_fail(err, TR_NOMEM, "%s: no room for its findings", c->path);
    return rc == TR_END ? TR_OK : rc;
}
