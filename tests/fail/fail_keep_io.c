/* SPDX-License-Identifier: Apache-2.0
 *
 * The Nth write or sync of a small scripted day fails, once, for every N -> no crash, a sentence, and a file that
 * opens, verifies and still holds what was committed before; the day done again completes it.
 *
 *   fail_keep_io [step]      every step-th N (default 1) */
#include "../unit/keep_sample.h"

#include <sqlite3.h>

/* ---- a layer under SQLite that fails on demand ---- */

static struct {
    int64_t calls, fail_at; /* counted over all files; 0: never */
    int error;
} fault;

struct faulty {
    sqlite3_file base;
    sqlite3_file *real;
};
static sqlite3_vfs *real_vfs;

static int tripped(void) { return ++fault.calls == fault.fail_at; }
static sqlite3_file *real_of(sqlite3_file *f) { return ((struct faulty *)(void *)f)->real; }

static int f_close(sqlite3_file *f)
{
    sqlite3_file *r = real_of(f);
    int rc = r->pMethods ? r->pMethods->xClose(r) : SQLITE_OK;
    sqlite3_free(r);
    return rc;
}
static int f_read(sqlite3_file *f, void *p, int n, sqlite3_int64 at)
{
    return real_of(f)->pMethods->xRead(real_of(f), p, n, at);
}
static int f_write(sqlite3_file *f, const void *p, int n, sqlite3_int64 at)
{
    if (!tripped()) return real_of(f)->pMethods->xWrite(real_of(f), p, n, at);
    if (fault.error == SQLITE_IOERR_WRITE && n > 1)
        real_of(f)->pMethods->xWrite(real_of(f), p, n / 2, at); /* half of it lands */
    return fault.error;
}
static int f_truncate(sqlite3_file *f, sqlite3_int64 n)
{
    return tripped() ? SQLITE_IOERR_TRUNCATE : real_of(f)->pMethods->xTruncate(real_of(f), n);
}
static int f_sync(sqlite3_file *f, int flags)
{
    return tripped() ? SQLITE_IOERR_FSYNC : real_of(f)->pMethods->xSync(real_of(f), flags);
}
static int f_size(sqlite3_file *f, sqlite3_int64 *n) { return real_of(f)->pMethods->xFileSize(real_of(f), n); }
static int f_lock(sqlite3_file *f, int l) { return real_of(f)->pMethods->xLock(real_of(f), l); }
static int f_unlock(sqlite3_file *f, int l) { return real_of(f)->pMethods->xUnlock(real_of(f), l); }
static int f_reserved(sqlite3_file *f, int *out) { return real_of(f)->pMethods->xCheckReservedLock(real_of(f), out); }
static int f_control(sqlite3_file *f, int op, void *p) { return real_of(f)->pMethods->xFileControl(real_of(f), op, p); }
static int f_sector(sqlite3_file *f) { return real_of(f)->pMethods->xSectorSize(real_of(f)); }
static int f_device(sqlite3_file *f) { return real_of(f)->pMethods->xDeviceCharacteristics(real_of(f)); }

static const sqlite3_io_methods methods = { 1,      f_close,  f_read,     f_write,   f_truncate, f_sync,   f_size,
                                            f_lock, f_unlock, f_reserved, f_control, f_sector,   f_device, NULL,
                                            NULL,   NULL,     NULL,       NULL,      NULL };

static int v_open(sqlite3_vfs *v, sqlite3_filename name, sqlite3_file *file, int flags, int *out)
{
    struct faulty *f = (struct faulty *)(void *)file;
    (void)v;
    f->base.pMethods = NULL;
    f->real = sqlite3_malloc(real_vfs->szOsFile);
    if (!f->real) return SQLITE_NOMEM;
    memset(f->real, 0, (size_t)real_vfs->szOsFile);
    int rc = real_vfs->xOpen(real_vfs, name, f->real, flags, out);
    if (rc != SQLITE_OK) {
        sqlite3_free(f->real);
        return rc;
    }
    f->base.pMethods = &methods;
    return SQLITE_OK;
}
static int v_delete(sqlite3_vfs *v, const char *name, int sync)
{
    (void)v;
    return tripped() ? SQLITE_IOERR_DELETE : real_vfs->xDelete(real_vfs, name, sync);
}

static sqlite3_vfs faulty_vfs;

static void shim(void)
{
    real_vfs = sqlite3_vfs_find(NULL);
    faulty_vfs = *real_vfs;
    faulty_vfs.zName = "faulty";
    faulty_vfs.szOsFile = (int)sizeof(struct faulty);
    faulty_vfs.xOpen = v_open;
    faulty_vfs.xDelete = v_delete;
    sqlite3_vfs_register(&faulty_vfs, 1);
}

/* ---- the day ---- */

struct day {
    struct tr_arena a;
    struct sample s;
    tr_str path;
    size_t committed; /* reports behind the last commit that said it was done */
};

static tr_rc part(struct day *d, struct tr_case *c, size_t from, size_t to, struct tr_error *err)
{
    TR_TRY(tr_case_begin(c, err));
    tr_rc rc = sample_put_reports(c, &d->s, from, to, err);
    if (rc == TR_OK) rc = tr_case_commit(c, err);
    if (rc != TR_OK) tr_case_rollback(c);
    else d->committed = to;
    return rc;
}

static tr_rc day_do(struct day *d, struct tr_error *err)
{
    struct tr_case *c;
    TR_TRY(tr_case_open(d->path, TR_CASE_CREATE, &c, err));
    tr_rc rc = part(d, c, 0, 10, err);
    if (rc == TR_OK) rc = part(d, c, 10, 100, err);
    if (rc == TR_OK) rc = sample_put(c, &d->s, err);
    tr_rc closed = tr_case_close(c, NULL);
    return rc != TR_OK ? rc : closed;
}

static bool whole(struct day *d, size_t at_least)
{
    struct tr_case *c = NULL;
    struct tr_check check;
    struct tr_stored *v;
    struct tr_error err = { 0 };
    struct tr_arena mark = d->a;
    size_t n = 0;
    if (!tr_file_exists(d->path)) return at_least == 0;
    tr_rc rc = tr_case_open(d->path, TR_CASE_WRITE, &c, &err);
    if (rc == TR_OK) rc = tr_case_verify(c, &d->a, &check, &err);
    if (rc == TR_OK) rc = tr_case_get_reports(c, &d->a, TR_TIME_MAX, &v, &n, &err);
    (void)!tr_case_close(c, NULL);
    d->a = mark;
    if (rc != TR_OK || n < at_least) printf("%zu of %zu reports, %s\n", n, at_least, err.text);
    return rc == TR_OK && n >= at_least;
}

static bool fails_well(struct day *d, int64_t at, int error, int64_t *calls)
{
    struct tr_error err = { 0 };
    sample_remove(&d->a, d->path);
    d->committed = 0;
    fault.calls = 0;
    fault.fail_at = at;
    fault.error = error;
    tr_rc rc = day_do(d, &err);
    *calls = fault.calls;
    fault.fail_at = 0;
    if (rc != TR_OK && (rc == TR_BUG || err.text[0] == 0)) {
        printf("call %lld: rc %d \"%s\"\n", (long long)at, rc, err.text);
        return false;
    }
    return whole(d, d->committed) && day_do(d, &err) == TR_OK && whole(d, d->s.w.n_reports);
}

int main(int argc, char **argv)
{
    static const int errors[] = { SQLITE_FULL, SQLITE_IOERR_WRITE };
    int64_t step = argc > 1 ? atoll(argv[1]) : 1, calls = INT64_MAX, injected = 0;
    struct day d = { 0 };
    if (tr_arena_open(&d.a, (size_t)256 << 20, NULL) != TR_OK) return 1;
    sample_make(&d.s, &d.a, 150, 200, 300, 300);
    d.path = sample_path(&d.a, "io.gpkg");
    shim();
    for (size_t e = 0; e < TR_COUNT(errors); e++) {
        calls = INT64_MAX;
        for (int64_t at = 1; at <= calls; at += step, injected++) {
            struct tr_arena mark = d.a;
            if (!fails_well(&d, at, errors[e], &calls)) {
                printf("a fault at call %lld of the day does harm\n", (long long)at);
                return 1;
            }
            d.a = mark;
        }
    }
    printf("%lld faults, one at a time: no row lost, all files verify and were completed\n", (long long)injected);
    sample_remove(&d.a, d.path);
    tr_arena_close(&d.a);
    return 0;
}
