/* SPDX-License-Identifier: Apache-2.0
 *
 * Random changes to stored rows -> verify finds each. Any table of the file (ours, GeoPackage's, the index's own, the
 * log), any row, any column, any kind of value; rows are also deleted, added, and swapped in two columns.
 *
 *   prop_verify [changes] [seed]      defaults: 200 1 */
#include "../unit/keep_sample.h"

#include <sqlite3.h>

struct changer {
    sqlite3 *db;
    struct tr_rand rand;
    char tables[80][64];
    size_t n;
    char said[400];
};

static size_t below(struct tr_rand *r, size_t n) { return (size_t)(tr_rand_u64(r) % n); }

static int64_t number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *s;
    int64_t v = -1;
    if (sqlite3_prepare_v2(db, sql, -1, &s, NULL) == SQLITE_OK && sqlite3_step(s) == SQLITE_ROW)
        v = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return v;
}

static void tables_list(struct changer *c)
{
    sqlite3_stmt *s;
    char sql[200];
    sqlite3_prepare_v2(
        c->db, "SELECT name FROM sqlite_master WHERE type = 'table' AND sql NOT LIKE 'CREATE VIRTUAL%' ORDER BY name",
        -1, &s, NULL);
    while (sqlite3_step(s) == SQLITE_ROW && c->n < 80) {
        snprintf(c->tables[c->n], sizeof c->tables[0], "%s", (const char *)sqlite3_column_text(s, 0));
        snprintf(sql, sizeof sql, "SELECT count(*) FROM %s", c->tables[c->n]);
        if (number(c->db, sql) > 0) c->n++;
    }
    sqlite3_finalize(s);
}

static const char *column(struct changer *c, const char *table, char *room, size_t n)
{
    char sql[200];
    sqlite3_stmt *s;
    snprintf(sql, sizeof sql, "SELECT name FROM pragma_table_info('%s') ORDER BY cid", table);
    size_t count = 0, pick;
    sqlite3_prepare_v2(c->db, sql, -1, &s, NULL);
    while (sqlite3_step(s) == SQLITE_ROW) count++;
    sqlite3_reset(s);
    pick = below(&c->rand, count);
    for (size_t k = 0; k <= pick; k++) sqlite3_step(s);
    snprintf(room, n, "%s", (const char *)sqlite3_column_text(s, 0));
    sqlite3_finalize(s);
    return room;
}

/* What a table says as a whole; tells whether a change was one (a cell may get the value that it had). */
static tr_hash fingerprint(sqlite3 *db, const char *table)
{
    char sql[200];
    sqlite3_stmt *s;
    struct tr_sha sha;
    tr_sha_begin(&sha);
    /* GeoPackage's tables have names for keys: where SQLite keeps such a row says nothing */
    snprintf(sql, sizeof sql, "SELECT * FROM %s ORDER BY %s", table,
             strncmp(table, "gpkg_", 5) == 0 ? "1, 2, 3" : "rowid");
    sqlite3_prepare_v2(db, sql, -1, &s, NULL);
    while (sqlite3_step(s) == SQLITE_ROW)
        for (int k = 0; k < sqlite3_column_count(s); k++) {
            unsigned char type = (unsigned char)sqlite3_column_type(s, k);
            tr_sha_add(&sha, &type, 1);
            const void *p = sqlite3_column_blob(s, k);
            tr_sha_text(&sha, (tr_str){ p ? p : "", p ? (size_t)sqlite3_column_bytes(s, k) : 0 });
        }
    sqlite3_finalize(s);
    return tr_sha_end(&sha);
}

static void value_sql(struct changer *c, const char *name, char *out, size_t n)
{
    switch (below(&c->rand, 8)) {
    case 0: snprintf(out, n, "NULL"); break;
    case 1: snprintf(out, n, "%lld", (long long)(tr_rand_u64(&c->rand) % 1000)); break;
    case 2: snprintf(out, n, "%.6f", tr_rand_unit(&c->rand)); break;
    case 3: snprintf(out, n, "'changed %u'", (unsigned)(tr_rand_u64(&c->rand) % 1000)); break;
    case 4: snprintf(out, n, "randomblob(%u)", (unsigned)below(&c->rand, 60)); break;
    case 5: snprintf(out, n, "\"%s\" || ' '", name); break;
    case 6: snprintf(out, n, "CAST(\"%s\" AS BLOB)", name); break;
    default: snprintf(out, n, "coalesce(\"%s\", 0) + 1", name); break;
    }
}

static void change_sql(struct changer *c, char *sql, size_t n)
{
    const char *table = c->tables[below(&c->rand, c->n)];
    char count[200], name[80], value[160];
    snprintf(count, sizeof count, "SELECT count(*) FROM %s", table);
    size_t row = below(&c->rand, (size_t)number(c->db, count)), kind = below(&c->rand, 10);
    column(c, table, name, sizeof name);
    value_sql(c, name, value, sizeof value);
    if (kind == 0)
        snprintf(sql, n, "DELETE FROM %s WHERE rowid = (SELECT rowid FROM %s ORDER BY rowid LIMIT 1 OFFSET %zu)", table,
                 table, row);
    else if (kind == 1)
        snprintf(sql, n, "INSERT OR REPLACE INTO %s SELECT * FROM (SELECT * FROM %s ORDER BY rowid LIMIT 1 OFFSET %zu)",
                 table, table, row);
    else if (kind == 2)
        snprintf(sql, n,
                 "UPDATE %s SET \"%s\" = CASE rowid WHEN (SELECT min(rowid) FROM %s) THEN (SELECT \"%s\" FROM %s ORDER "
                 "BY rowid DESC LIMIT 1) ELSE "
                 "(SELECT \"%s\" FROM %s ORDER BY rowid LIMIT 1) END WHERE rowid IN ((SELECT min(rowid) FROM %s), "
                 "(SELECT max(rowid) FROM %s))",
                 table, name, table, name, table, name, table, table, table);
    else
        snprintf(sql, n,
                 "UPDATE %s SET \"%s\" = %s WHERE rowid = (SELECT rowid FROM %s ORDER BY rowid LIMIT 1 OFFSET %zu)",
                 table, name, value, table, row);
    snprintf(c->said, sizeof c->said, "%s", table);
}

/* Makes one change that changes something. */
static bool change(struct changer *c, char *sql, size_t n)
{
    change_sql(c, sql, n);
    tr_hash before = fingerprint(c->db, c->said);
    if (sqlite3_exec(c->db, sql, NULL, NULL, NULL) != SQLITE_OK) return false; /* NOT NULL, UNIQUE: no change */
    tr_hash after = fingerprint(c->db, c->said);
    return memcmp(before.b, after.b, sizeof before.b) != 0;
}

static bool copy(struct tr_arena *a, tr_str from, tr_str to)
{
    struct tr_arena mark = *a;
    tr_str bytes;
    FILE *f;
    bool ok = tr_file_read(a, from, 1u << 30, &bytes, NULL) == TR_OK && (f = fopen(tr_cstr(a, to), "wb")) != NULL;
    if (ok) ok = fwrite(bytes.p, 1, bytes.n, f) == bytes.n && fclose(f) == 0;
    *a = mark;
    return ok;
}

static bool found(struct tr_arena *a, tr_str path)
{
    struct tr_case *c = NULL;
    struct tr_check check;
    struct tr_error err = { 0 };
    struct tr_arena mark = *a;
    tr_rc rc = tr_case_open(path, TR_CASE_READ, &c, &err);
    if (rc == TR_OK) rc = tr_case_verify(c, a, &check, &err);
    (void)!tr_case_close(c, NULL);
    *a = mark;
    return rc == TR_DAMAGED && err.text[0];
}

/* One change on a fresh copy: 1 found, 0 not found, -1 the change was none. */
static int one(struct tr_arena *a, struct changer *c, tr_str clean, tr_str path)
{
    char sql[1200];
    if (!copy(a, clean, path) || sqlite3_open(tr_cstr(a, path), &c->db) != SQLITE_OK) return 0;
    sqlite3_db_config(c->db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    if (c->n == 0) tables_list(c);
    bool changed = change(c, sql, sizeof sql);
    sqlite3_close(c->db);
    if (!changed) return -1;
    bool seen = found(a, path);
    if (!seen) printf("not found: %s\n", sql);
    return seen;
}

static bool make(struct tr_arena *a, tr_str path)
{
    struct sample s;
    struct tr_case *c;
    struct tr_error err = { 0 };
    sample_make(&s, a, 400, 500, 200, 200);
    struct tr_shape *region = tr_new(a, struct tr_shape, 400);
    for (size_t k = 0; k < 400; k += 3) sample_ring(a, s.w.reports[k]->place.at, 0.02, &region[k]);
    s.p.incident_region = region;
    sample_remove(a, path);
    bool ok = tr_case_open(path, TR_CASE_CREATE, &c, &err) == TR_OK && sample_put(c, &s, &err) == TR_OK;
    for (size_t k = 0; ok && k < 20; k++) { /* later versions, so that this table has rows too, and the index grew */
        struct tr_report r = *s.w.reports[k];
        r.received++;
        r.content = tr_sha256(&k, 1);
        r.place.at.lon += 0.5;
        ok = tr_case_begin(c, &err) == TR_OK && tr_case_put_report(c, &r, TR_STR("{}"), NULL, &err) == TR_OK &&
             tr_case_commit(c, &err) == TR_OK;
    }
    if (!ok) printf("%s\n", err.text);
    return tr_case_close(c, NULL) == TR_OK && ok;
}

int main(int argc, char **argv)
{
    size_t wanted = argc > 1 ? strtoul(argv[1], NULL, 10) : 200, made = 0, missed = 0, tries = 0;
    struct changer c = { .rand = tr_rand_seed(argc > 2 ? strtoull(argv[2], NULL, 10) : 1) };
    struct tr_arena a;
    if (tr_arena_open(&a, (size_t)512 << 20, NULL) != TR_OK) return 1;
    tr_str clean = sample_path(&a, "clean.gpkg"), path = sample_path(&a, "changed.gpkg");
    if (!make(&a, clean) || !copy(&a, clean, path)) return 1;
    if (found(&a, path)) {
        printf("a clean file does not pass\n");
        return 1;
    }
    for (; made < wanted && tries < wanted * 20; tries++) {
        int seen = one(&a, &c, clean, path);
        if (seen >= 0) made++;
        if (seen == 0) missed++;
    }
    printf("%zu changes over %zu tables, %zu not found (%zu tries)\n", made, c.n, missed, tries);
    sample_remove(&a, clean);
    sample_remove(&a, path);
    tr_arena_close(&a);
    return missed > 0 || made < wanted;
}
