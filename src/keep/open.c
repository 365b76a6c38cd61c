/* SPDX-License-Identifier: Apache-2.0
 *
 * A path -> an open case file, or a sentence that says what it is instead. A file from somebody else is hostile: its
 * schema is compared with ours, word by word, before any of it is used, and its triggers and views never run. */
#include "keep/case.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

enum { APPLICATION_ID = 0x47504B47, GPKG_VERSION = 10300, BUSY_MS = 5000, ROW_BYTES_MAX = 512 << 20, PATH_ROOM = 4200 };
#define TXN_BYTES ((size_t)2 << 30) /* address space only; pages come when they are touched */
#define TXN_BYTES_LESS ((size_t)256 << 20)

static tr_rc look_at(const char *path, struct tr_error *err)
{
    struct stat st;
    char head[16];
    if (stat(path, &st) != 0)
        return tr_fail(err, TR_IO, "%s: cannot be opened (%s), expected a case file", path, strerror(errno));
    if (S_ISDIR(st.st_mode)) return tr_fail(err, TR_IO, "%s: is a folder, expected a case file", path);
    if (!S_ISREG(st.st_mode)) return tr_fail(err, TR_IO, "%s: is no regular file, expected a case file", path);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return tr_fail(err, TR_IO, "%s: cannot be read (%s), expected a case file", path, strerror(errno));
    ssize_t n = read(fd, head, sizeof head);
    close(fd);
    if (n == 0) return tr_fail(err, TR_DAMAGED, "%s: is empty, expected a case file", path);
    if (n != sizeof head || memcmp(head, "SQLite format 3", sizeof head) != 0)
        return tr_fail(err, TR_DAMAGED, "%s: is no SQLite file, expected a case file (a GeoPackage made by truce run)",
                       path);
    return TR_OK;
}

static const char settings[] = "PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA synchronous = FULL;"
                               "PRAGMA temp_store = MEMORY; PRAGMA cache_size = -8192; PRAGMA mmap_size = 0;";

static int configure(sqlite3 *db)
{
    static const int off[] = { SQLITE_DBCONFIG_ENABLE_TRIGGER, SQLITE_DBCONFIG_ENABLE_VIEW,
                               SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION };
    for (size_t k = 0; k < TR_COUNT(off); k++) sqlite3_db_config(db, off[k], 0, NULL);
    sqlite3_db_config(db, SQLITE_DBCONFIG_DEFENSIVE, 1, NULL);
    sqlite3_busy_timeout(db, BUSY_MS);
    sqlite3_limit(db, SQLITE_LIMIT_LENGTH, ROW_BYTES_MAX);
    sqlite3_limit(db, SQLITE_LIMIT_ATTACHED, 0);
    int rc = keep_functions(db);
    return rc == SQLITE_OK ? sqlite3_exec(db, settings, NULL, NULL, NULL) : rc;
}

static tr_rc connect(struct tr_case *c, const char *path, int flags, struct tr_error *err)
{
    int rc = sqlite3_open_v2(path, &c->db, flags | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, NULL);
    if (rc == SQLITE_OK) rc = configure(c->db);
    return rc == SQLITE_OK ? TR_OK : keep_fail(c, err, "opening");
}

static tr_rc pragma_int(struct tr_case *c, const char *sql, int64_t *out, struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_TRY(keep_prepare(c, tr_str_of(sql), &s, err));
    tr_rc rc = keep_step(c, s, "reading", err);
    *out = rc == TR_OK ? sqlite3_column_int64(s, 0) : 0;
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

/* ---- is it ours? ---- */

tr_rc schema_reference(sqlite3 **out, struct tr_error *err)
{
    struct tr_sink sql = { 0 };
    schema_sql(&sql);
    int rc = sql.failed ? SQLITE_NOMEM
                        : sqlite3_open_v2(":memory:", out,
                                          SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX, NULL);
    if (rc == SQLITE_OK) rc = sqlite3_exec(*out, sql.p, NULL, NULL, NULL);
    tr_sink_close(&sql);
    return rc == SQLITE_OK ? TR_OK
                           : tr_fail(err, rc == SQLITE_NOMEM ? TR_NOMEM : TR_BUG,
                                     "the schema of a case file cannot be made: %s", sqlite3_errstr(rc));
}

static const char schema_query[] = "SELECT name, type, tbl_name, sql FROM sqlite_master ORDER BY name, type";

static const char *text_at(sqlite3_stmt *s, int k)
{
    const unsigned char *p = sqlite3_column_text(s, k);
    return p ? (const char *)p : "";
}

static int name_cmp(sqlite3_stmt *a, sqlite3_stmt *b)
{
    int by_name = strcmp(text_at(a, 0), text_at(b, 0));
    return by_name ? by_name : strcmp(text_at(a, 1), text_at(b, 1));
}

static bool same_object(sqlite3_stmt *a, sqlite3_stmt *b)
{
    return strcmp(text_at(a, 2), text_at(b, 2)) == 0 && strcmp(text_at(a, 3), text_at(b, 3)) == 0;
}

/* Walks both lists in the order of their names. */
static tr_rc compare_lists(struct tr_case *c, sqlite3_stmt *ours, sqlite3_stmt *theirs,
                           bool (*tell)(void *, enum schema_fault, const char *, const char *), void *self,
                           struct tr_error *err)
{
    int a = sqlite3_step(ours), b = sqlite3_step(theirs);
    bool go_on = true;
    while (go_on && (a == SQLITE_ROW || b == SQLITE_ROW)) {
        int cmp = a != SQLITE_ROW ? 1 : b != SQLITE_ROW ? -1 : name_cmp(ours, theirs);
        if (cmp < 0) go_on = tell(self, SCHEMA_MISSING, text_at(ours, 1), text_at(ours, 0));
        else if (cmp > 0) go_on = tell(self, SCHEMA_FOREIGN, text_at(theirs, 1), text_at(theirs, 0));
        else if (!same_object(ours, theirs)) go_on = tell(self, SCHEMA_ALTERED, text_at(ours, 1), text_at(ours, 0));
        if (cmp <= 0) a = sqlite3_step(ours);
        if (cmp >= 0) b = sqlite3_step(theirs);
        if (b != SQLITE_ROW && b != SQLITE_DONE) return keep_fail(c, err, "reading its schema");
    }
    return TR_OK;
}

tr_rc schema_compare(struct tr_case *c, bool (*tell)(void *, enum schema_fault, const char *, const char *), void *self,
                     struct tr_error *err)
{
    sqlite3 *reference = NULL;
    sqlite3_stmt *ours = NULL, *theirs = NULL;
    tr_rc rc = schema_reference(&reference, err);
    if (rc == TR_OK && sqlite3_prepare_v2(reference, schema_query, -1, &ours, NULL) != SQLITE_OK)
        rc = tr_fail(err, TR_NOMEM, "%s: no room to compare its schema", c->path);
    if (rc == TR_OK) rc = keep_prepare(c, tr_str_of(schema_query), &theirs, err);
    if (rc == TR_OK) rc = compare_lists(c, ours, theirs, tell, self, err);
    sqlite3_finalize(ours);
    sqlite3_finalize(theirs);
    sqlite3_close(reference);
    return rc;
}

struct first_fault {
    const char *what;
    char type[20], name[200];
};

/* A missing trigger or a table that somebody added does not stop us; verify tells of them. */
static bool fault_stops(void *self, enum schema_fault fault, const char *type, const char *name)
{
    struct first_fault *f = self;
    if (fault == SCHEMA_FOREIGN || strcmp(type, "trigger") == 0) return true;
    f->what = fault == SCHEMA_MISSING ? "is missing" : "is not as this version makes it";
    snprintf(f->type, sizeof f->type, "%s", type);
    snprintf(f->name, sizeof f->name, "%s", name);
    return false;
}

static tr_rc count_named(struct tr_case *c, const char *name, int64_t *out, struct tr_error *err)
{
    char sql[160];
    snprintf(sql, sizeof sql, "SELECT count(*) FROM sqlite_master WHERE type = 'table' AND name = '%s'", name);
    return pragma_int(c, sql, out, err);
}

static tr_rc schema_version(struct tr_case *c, struct tr_error *err)
{
    int64_t version = 0;
    sqlite3_stmt *s;
    int rc = sqlite3_prepare_v2(c->db, "SELECT CAST(value AS INTEGER) FROM meta WHERE name = 'schema'", -1, &s, NULL);
    if (rc == SQLITE_OK && sqlite3_step(s) == SQLITE_ROW) version = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    if (version > KEEP_SCHEMA)
        return tr_fail(err, TR_DAMAGED,
                       "%s: has schema %lld, this version knows %d and older: it was made by a newer Truce", c->path,
                       (long long)version, KEEP_SCHEMA);
    return TR_OK;
}

static tr_rc is_ours(struct tr_case *c, struct tr_error *err)
{
    int64_t id, log, meta;
    struct first_fault f = { 0 };
    TR_TRY(pragma_int(c, "PRAGMA application_id", &id, err));
    TR_TRY(count_named(c, "evidence_log", &log, err));
    TR_TRY(count_named(c, "meta", &meta, err));
    if (!log || !meta)
        return tr_fail(err, TR_DAMAGED, "%s: is %s, but no case file: it has no evidence log", c->path,
                       id == APPLICATION_ID ? "a GeoPackage" : "an SQLite file");
    TR_TRY(schema_version(c, err));
    TR_TRY(schema_compare(c, fault_stops, &f, err));
    if (f.what)
        return tr_fail(err, TR_DAMAGED, "%s: %s %s %s: the file was altered or is damaged", c->path, f.type, f.name,
                       f.what);
    return TR_OK;
}

/* ---- a new one ---- */

static tr_rc fill_new(struct tr_case *c, struct tr_error *err)
{
    struct tr_sink sql = { 0 };
    int64_t tables;
    TR_TRY(keep_exec(c, "PRAGMA page_size = 8192; PRAGMA encoding = 'UTF-8'; BEGIN EXCLUSIVE", "making the file", err));
    TR_TRY(pragma_int(c, "SELECT count(*) FROM sqlite_master", &tables, err));
    if (tables > 0)
        return keep_exec(c, "COMMIT", "making the file",
                         err); /* left complete by one that was killed before the rename */
    tr_putf(&sql, "PRAGMA application_id = %d; PRAGMA user_version = %d;", APPLICATION_ID, GPKG_VERSION);
    schema_sql(&sql);
    tr_rc rc = sql.failed ? keep_nomem(c, err, "making the file") : keep_exec(c, sql.p, "making the file", err);
    tr_sink_close(&sql);
    return rc == TR_OK ? keep_exec(c, "COMMIT", "making the file", err) : rc;
}

static void folder_sync(const char *path)
{
    char folder[PATH_ROOM];
    snprintf(folder, sizeof folder, TR_FMT, TR_ARG(tr_path_folder(tr_str_of(path))));
    int fd = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return;
    (void)!fsync(fd); /* some file systems cannot; then the rename is as durable as they make it */
    close(fd);
}

/* Takes the final name unless somebody else was faster: then theirs stands. */
static tr_rc take_name(const char *made, const char *path, struct tr_error *err)
{
    int rc = renameat2(AT_FDCWD, made, AT_FDCWD, path, RENAME_NOREPLACE);
    if (rc != 0 && access(path, F_OK) == 0) {
        unlink(made);
        return TR_OK;
    }
    if (rc != 0) rc = rename(made, path); /* a file system that does not know the flag */
    if (rc != 0) return tr_fail(err, TR_IO, "%s: cannot be made (%s)", path, strerror(errno));
    folder_sync(path);
    return TR_OK;
}

/* What made the file, and the empty indexes: from here on the log covers every row. */
static tr_rc meta_first(struct tr_case *c, struct tr_error *err)
{
    char schema[12];
    int64_t rows = 0;
    TR_TRY(pragma_int(c, "SELECT count(*) FROM meta", &rows, err));
    if (rows > 0) return TR_OK;
    snprintf(schema, sizeof schema, "%d", KEEP_SCHEMA);
    TR_TRY(tr_case_begin(c, err));
    tr_rc rc = keep_meta_set(c, "schema", tr_str_of(schema), err);
    if (rc == TR_OK) rc = keep_meta_set(c, "made_by", TR_STR("truce " TRUCE_VERSION), err);
    if (rc == TR_OK) rc = index_first(c, err);
    if (rc == TR_OK) rc = tr_case_commit(c, err);
    if (rc != TR_OK) tr_case_rollback(c);
    return rc;
}

static tr_rc make(struct tr_case *c, struct tr_error *err)
{
    char made[PATH_ROOM];
    snprintf(made, sizeof made, "%s.new", c->path);
    tr_rc rc = connect(c, made, SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE, err);
    if (rc == TR_OK) rc = fill_new(c, err);
    if (rc == TR_OK) rc = meta_first(c, err);
    keep_statements_drop(c);
    sqlite3_close(c->db);
    c->db = NULL;
    if (rc == TR_OK) return take_name(made, c->path, err);
    /* somebody else made it meanwhile, under our hands: theirs is as good */
    return access(c->path, F_OK) == 0 ? TR_OK : rc;
}

/* ---- open and close ---- */

static tr_rc writable(struct tr_case *c, struct tr_error *err)
{
    if (c->mode == TR_CASE_READ) return keep_exec(c, "PRAGMA query_only = ON", "opening", err);
    if (sqlite3_db_readonly(c->db, "main") == 1)
        return tr_fail(err, TR_IO,
                       "%s: cannot be written (read-only file or folder), expected a case file that may grow", c->path);
    return TR_OK;
}

static tr_rc open_here(struct tr_case *c, struct tr_error *err)
{
    if (tr_arena_open(&c->txn, TXN_BYTES, NULL) != TR_OK) TR_TRY(tr_arena_open(&c->txn, TXN_BYTES_LESS, err));
    if (c->mode == TR_CASE_CREATE && access(c->path, F_OK) != 0 && errno == ENOENT) TR_TRY(make(c, err));
    TR_TRY(look_at(c->path, err));
    TR_TRY(connect(c, c->path, SQLITE_OPEN_READWRITE, err));
    TR_TRY(is_ours(c, err));
    return writable(c, err);
}

tr_rc tr_case_open(tr_str path, tr_case_mode mode, struct tr_case **out, struct tr_error *err)
{
    *out = NULL;
    if (path.n == 0 || path.n > 4000 || memchr(path.p, 0, path.n))
        return tr_fail(err, TR_USAGE, "a case file needs a path of 1 to 4000 bytes");
    struct tr_case *c = calloc(1, sizeof *c);
    if (c) c->path = strndup(path.p, path.n);
    if (!c || !c->path) {
        free(c);
        return tr_fail(err, TR_NOMEM, "no room to open a case file");
    }
    c->mode = mode;
    tr_rc rc = open_here(c, err);
    if (rc != TR_OK) {
        (void)!tr_case_close(c, NULL);
        return rc;
    }
    *out = c;
    return TR_OK;
}
