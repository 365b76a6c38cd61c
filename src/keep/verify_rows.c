/* SPDX-License-Identifier: Apache-2.0
 *
 * Every stored row against the last entry of the log about it, and packed bytes against their own hashes. Rows and
 * entries are both in the order of their keys, so one walk finds what is changed, missing or added. */
#include "keep/verify.h"

#include <stdlib.h>
#include <zstd.h>

struct walk {
    struct verify *v;
    size_t at, end; /* entries of this table in v->last */
    tr_str name;
};

static void missing_until(struct walk *w, int64_t key)
{
    for (; w->at < w->end && w->v->last.v[w->at].key < key; w->at++) {
        const struct last *l = &w->v->last.v[w->at];
        if (!l->gone)
            damage(w->v, w->name, row_name(w->v, l->key), "missing: entry %lld of the log stored it",
                   (long long)l->seq);
    }
}

static void row_check(struct walk *w, const struct keep_row *r)
{
    int64_t key = r->v[0].i;
    missing_until(w, key);
    const struct last *l = w->at < w->end && w->v->last.v[w->at].key == key ? &w->v->last.v[w->at++] : NULL;
    w->v->out->rows++;
    if (!l) {
        damage(w->v, w->name, row_name(w->v, key), "added: no entry of the log stored it");
        return;
    }
    if (l->gone) {
        damage(w->v, w->name, row_name(w->v, key), "added: entry %lld of the log removed it", (long long)l->seq);
        return;
    }
    char name[64] = { 0 };
    memcpy(name, w->name.p, w->name.n < sizeof name - 1 ? w->name.n : sizeof name - 1);
    tr_hash h = row_hash(&w->v->c->room, name, r);
    if (!hash_eq(&h, &l->hash))
        damage(w->v, w->name, row_name(w->v, key), "changed: it is not what entry %lld of the log stored",
               (long long)l->seq);
}

static tr_rc scan_open(struct verify *v, size_t table, sqlite3_stmt **s, struct tr_error *err)
{
    if (table < KEEP_TABLES) return keep_scan(v->c, (enum keep_table_id)table, s, err);
    tr_str sql = tr_str_format(v->a, "SELECT nodeno, data FROM " TR_FMT " ORDER BY nodeno",
                               TR_ARG(verify_table_name(v, table)));
    if (!sql.p) return keep_nomem(v->c, err, "verifying");
    return keep_prepare(v->c, sql, s, err);
}

static tr_rc table_check(struct verify *v, size_t table, size_t from, size_t to, struct tr_error *err)
{
    struct walk w = { .v = v, .at = from, .end = to, .name = verify_table_name(v, table) };
    struct tr_error why = { 0 };
    struct keep_row r;
    sqlite3_stmt *s = NULL;
    tr_rc rc = scan_open(v, table, &s, &why);
    while (rc == TR_OK && (rc = keep_step(v->c, s, "reading rows", &why)) == TR_OK) {
        row_read(s, &r);
        row_check(&w, &r);
    }
    sqlite3_finalize(s);
    if (rc == TR_END) missing_until(&w, INT64_MAX);
    return unreadable(v, w.name, rc, &why, err);
}

tr_rc verify_rows(struct verify *v, struct tr_error *err)
{
    size_t at = 0;
    for (size_t t = 0; t < VERIFY_TABLES; t++) {
        size_t from = at;
        while (at < v->last.n && v->last.v[at].table == t) at++;
        if (t != T_LOG && t != T_HEAD) TR_TRY(table_check(v, t, from, at, err));
    }
    return TR_OK;
}

/* ---- packed bytes ---- */

static bool stream_hash(tr_str packed, int64_t size, tr_hash *out)
{
    static const size_t block = 1 << 17;
    ZSTD_DStream *z = ZSTD_createDStream();
    char *room = z ? malloc(block) : NULL;
    ZSTD_inBuffer in = { packed.p, packed.n, 0 };
    struct tr_sha sha;
    int64_t n = 0;
    size_t left = 1;
    tr_sha_begin(&sha);
    while (room && left != 0 && n <= size) {
        ZSTD_outBuffer to = { room, block, 0 };
        left = ZSTD_decompressStream(z, &to, &in);
        if (ZSTD_isError(left) || (to.pos == 0 && in.pos == in.size && left != 0)) break;
        tr_sha_add(&sha, room, to.pos);
        n += (int64_t)to.pos;
    }
    *out = tr_sha_end(&sha);
    free(room);
    ZSTD_freeDStream(z);
    return left == 0 && n == size && in.pos == in.size;
}

static void raw_check(struct verify *v, sqlite3_stmt *s)
{
    struct keep_row r;
    tr_hash h;
    row_read(s, &r);
    const struct keep_cell *hash = &r.v[1], *size = &r.v[3], *packing = &r.v[4], *bytes = &r.v[5];
    bool ok = hash->type == CELL_BLOB && hash->b.n == sizeof h.b && size->type == CELL_INT &&
              packing->type == CELL_TEXT && bytes->type == CELL_BLOB;
    if (ok && tr_str_is(packing->b, "zstd")) ok = stream_hash(bytes->b, size->i, &h);
    else if (ok) h = tr_sha256(bytes->b.p, bytes->b.n);
    if (!ok || memcmp(hash->b.p, h.b, sizeof h.b) != 0)
        damage(v, TR_STR("raw"), row_name(v, r.v[0].i), "the input does not have the hash under which it is kept");
}

static void file_check(struct verify *v, sqlite3_stmt *s)
{
    struct keep_row r;
    row_read(s, &r);
    tr_hash h = tr_sha256(r.v[3].b.p, r.v[3].type == CELL_BLOB ? r.v[3].b.n : 0);
    if (r.v[2].type != CELL_BLOB || r.v[2].b.n != sizeof h.b || memcmp(r.v[2].b.p, h.b, sizeof h.b) != 0)
        damage(v, TR_STR("files"), row_name(v, r.v[0].i), "the file does not have the hash under which it is kept");
}

static tr_rc each(struct verify *v, enum keep_table_id t, void (*check)(struct verify *, sqlite3_stmt *),
                  struct tr_error *err)
{
    sqlite3_stmt *s = NULL;
    struct tr_error why = { 0 };
    tr_rc rc = keep_scan(v->c, t, &s, &why);
    while (rc == TR_OK && (rc = keep_step(v->c, s, "reading rows", &why)) == TR_OK) check(v, s);
    sqlite3_finalize(s);
    return unreadable(v, tr_str_of(keep_tables[t].name), rc, &why, err);
}

tr_rc verify_contents(struct verify *v, struct tr_error *err)
{
    TR_TRY(each(v, T_RAW, raw_check, err));
    return each(v, T_FILES, file_check, err);
}
