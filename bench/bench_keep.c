/* SPDX-License-Identifier: Apache-2.0
 *
 * An invented day -> rows per second of the case file: our writer (index packed, evidence log), the same rows one by
 * one into plain SQLite with its R-tree, and ogr2ogr where it is installed, all in one run on one machine.
 *
 *   bench_keep [reports] [findings] [rounds]      defaults: 11757 15000 5 */
#include "../tests/unit/keep_sample.h"

#include <sqlite3.h>
#include <sys/resource.h>
#include <time.h>

static double now_s(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void stop(const struct tr_error *err)
{
    fprintf(stderr, "bench_keep: %s\n", err->text);
    exit(1);
}

static double by_us(struct tr_arena *a, const struct sample *s, tr_str path)
{
    struct tr_error err = { 0 };
    struct tr_case *c;
    sample_remove(a, path);
    double from = now_s();
    if (tr_case_open(path, TR_CASE_CREATE, &c, &err) || sample_put(c, s, &err) || tr_case_close(c, &err)) stop(&err);
    return now_s() - from;
}

static double again_by_us(const struct sample *s, tr_str path)
{
    struct tr_error err = { 0 };
    struct tr_case *c;
    double from = now_s();
    if (tr_case_open(path, TR_CASE_CREATE, &c, &err) || sample_put(c, s, &err) || tr_case_close(c, &err)) stop(&err);
    return now_s() - from;
}

static double verify_by_us(struct tr_arena *a, tr_str path)
{
    struct tr_error err = { 0 };
    struct tr_case *c;
    struct tr_check check;
    struct tr_arena mark = *a;
    double from = now_s();
    if (tr_case_open(path, TR_CASE_READ, &c, &err) || tr_case_verify(c, a, &check, &err) || tr_case_close(c, &err))
        stop(&err);
    *a = mark;
    return now_s() - from;
}

static double read_by_us(struct tr_arena *a, tr_str path)
{
    struct tr_error err = { 0 };
    struct tr_case *c;
    struct tr_stored *v;
    struct tr_strs lines;
    size_t n;
    struct tr_arena mark = *a;
    double from = now_s();
    if (tr_case_open(path, TR_CASE_READ, &c, &err) || tr_case_get_reports(c, a, TR_TIME_MAX, &v, &n, &err) ||
        tr_case_get_findings(c, a, &lines, &err) || tr_case_close(c, &err))
        stop(&err);
    *a = mark;
    return now_s() - from;
}

/* Live: 100 reports a commit. */
static double live_by_us(struct tr_arena *a, const struct sample *s, tr_str path, size_t n)
{
    struct tr_error err = { 0 };
    struct tr_case *c;
    if (n > s->w.n_reports) n = s->w.n_reports;
    sample_remove(a, path);
    if (tr_case_open(path, TR_CASE_CREATE, &c, &err)) stop(&err);
    double from = now_s();
    for (size_t k = 0; k < n; k += 100)
        if (tr_case_begin(c, &err) || sample_put_reports(c, s, k, k + 100 < n ? k + 100 : n, &err) ||
            tr_case_commit(c, &err))
            stop(&err);
    double took = now_s() - from;
    if (tr_case_close(c, &err)) stop(&err);
    return took;
}

/* The plain way: a table of the same columns in number and size, and an R-tree filled row by row. No log, no hashes. */
static void plain_rows(sqlite3 *db, const char *table, size_t n, const struct sample *s, const tr_str *lines)
{
    char sql[400];
    sqlite3_stmt *row, *box;
    snprintf(sql, sizeof sql,
             "CREATE TABLE %s (fid INTEGER PRIMARY KEY, a TEXT, b TEXT, c TEXT, d TEXT, e REAL, f INTEGER, g TEXT, "
             "line TEXT);"
             "CREATE VIRTUAL TABLE rtree_%s USING rtree(id, minx, maxx, miny, maxy)",
             table, table);
    sqlite3_exec(db, sql, NULL, NULL, NULL);
    snprintf(sql, sizeof sql,
             "INSERT INTO %s VALUES (?, ?, 'violation', 'lethal_force_unspecified', '2017-05-06T00:00:00.000Z', 0.5, "
             "7, 'Example town', ?)",
             table);
    sqlite3_prepare_v2(db, sql, -1, &row, NULL);
    snprintf(sql, sizeof sql, "INSERT INTO rtree_%s VALUES (?, ?, ?, ?, ?)", table);
    sqlite3_prepare_v2(db, sql, -1, &box, NULL);
    for (size_t k = 0; k < n; k++) {
        const struct tr_report *r = s->w.reports[k % s->w.n_reports];
        sqlite3_bind_int64(row, 1, (int64_t)k + 1);
        sqlite3_bind_text(row, 2, r->id.p, (int)r->id.n, SQLITE_STATIC);
        if (lines) sqlite3_bind_text(row, 3, lines[k].p, (int)lines[k].n, SQLITE_STATIC);
        sqlite3_step(row);
        sqlite3_reset(row);
        sqlite3_bind_int64(box, 1, (int64_t)k + 1);
        for (int i = 0; i < 4; i++) sqlite3_bind_double(box, 2 + i, i < 2 ? r->place.at.lon : r->place.at.lat);
        sqlite3_step(box);
        sqlite3_reset(box);
    }
    sqlite3_finalize(row);
    sqlite3_finalize(box);
}

static double plain(struct tr_arena *a, const struct sample *s, tr_str path)
{
    sqlite3 *db;
    sample_remove(a, path);
    double from = now_s();
    sqlite3_open(tr_cstr(a, path), &db);
    sqlite3_exec(db, "PRAGMA synchronous = FULL; BEGIN", NULL, NULL, NULL);
    plain_rows(db, "reports", s->w.n_reports, s, s->report_lines);
    plain_rows(db, "incidents", s->w.n_incidents, s, NULL);
    plain_rows(db, "findings", s->w.n_findings, s, s->finding_lines);
    sqlite3_exec(db, "COMMIT", NULL, NULL, NULL);
    sqlite3_close(db);
    return now_s() - from;
}

/* ogr2ogr makes the same layers of our file again. */
static double by_ogr(struct tr_arena *a, tr_str from_path, tr_str path)
{
    sample_remove(a, path);
    const char *command = tr_cstr(
        a, tr_str_format(a, "ogr2ogr -f GPKG " TR_FMT " " TR_FMT " reports incidents findings >/dev/null 2>&1",
                         TR_ARG(path), TR_ARG(from_path)));
    double from = now_s();
    if (system(command) != 0) return -1;
    return now_s() - from;
}

static int cmp(const void *x, const void *y)
{
    double a = *(const double *)x, b = *(const double *)y;
    return a < b ? -1 : a > b;
}

static void say(const char *what, double *seconds, size_t rounds, size_t rows)
{
    qsort(seconds, rounds, sizeof *seconds, cmp);
    double m = seconds[rounds / 2];
    if (m < 0) printf("%-42s not installed\n", what);
    else printf("%-42s %8.3f s (least %.3f) %10.0f rows/s\n", what, m, seconds[0], (double)rows / m);
}

int main(int argc, char **argv)
{
    enum { ROUNDS_MAX = 50, LIVE = 10000 };
    size_t reports = argc > 1 ? strtoul(argv[1], NULL, 10) : 11757,
           findings = argc > 2 ? strtoul(argv[2], NULL, 10) : 15000;
    size_t rounds = argc > 3 ? strtoul(argv[3], NULL, 10) : 5, rows = 2 * reports + findings;
    double t[7][ROUNDS_MAX];
    struct tr_arena a;
    struct tr_error err = { 0 };
    struct sample s;
    struct rusage before, after;
    if (rounds > ROUNDS_MAX) rounds = ROUNDS_MAX;
    if (tr_arena_open(&a, (size_t)4 << 30, &err) != TR_OK) stop(&err);
    sample_make(&s, &a, reports, findings, 900, 2000);
    tr_str ours = sample_path(&a, "bench.gpkg"), other = sample_path(&a, "bench-other.gpkg");
    getrusage(RUSAGE_SELF, &before);
    for (size_t k = 0; k < rounds; k++) {
        t[0][k] = by_us(&a, &s, ours);
        if (k == 0) getrusage(RUSAGE_SELF, &after);
        t[1][k] = again_by_us(&s, ours);
        t[2][k] = verify_by_us(&a, ours);
        t[6][k] = read_by_us(&a, ours);
        t[4][k] = by_ogr(&a, ours, other);
        t[3][k] = plain(&a, &s, other);
        t[5][k] = live_by_us(&a, &s, other, LIVE);
    }
    printf("%zu reports, %zu incidents, %zu findings; %zu rounds, medians\n", reports, reports, findings, rounds);
    say("truce: bulk, index and evidence log", t[0], rounds, rows);
    say("truce: the same again (writes nothing)", t[1], rounds, rows);
    say("truce: verify", t[2], rounds, rows);
    say("truce: reports and findings read back", t[6], rounds, reports + findings);
    say("plain SQLite, R-tree row by row, no log", t[3], rounds, rows);
    say("ogr2ogr from our file", t[4], rounds, rows);
    say("truce: live, 100 reports a commit, FULL", t[5], rounds, reports < LIVE ? reports : LIVE);
    printf("memory: %.1f MB more at its peak than before the first write\n",
           (double)(after.ru_maxrss - before.ru_maxrss) / 1024);
    sample_remove(&a, ours);
    sample_remove(&a, other);
    tr_arena_close(&a);
    return 0;
}
