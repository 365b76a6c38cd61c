/* SPDX-License-Identifier: Apache-2.0
 *
 * Files <-> bytes. A write is all or nothing: whatever happens, the path holds the old file or
 * the new one. */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/stat.h>
#include <unistd.h>

#include "path.h"

enum {
    FIRST_BYTES = 4096,   /* for pipes, whose size is not known */
    STEP_BYTES = 1 << 30, /* at most so much in one system call */
    TEMP_TRIES = 1000,    /* names tried for the unfinished file */
    FILE_MODE = 0666      /* the umask takes away what is unwanted */
};

bool tr_file_exists(tr_str path)
{
    struct tr_path p;
    struct stat st;
    return tr_path_c(path, &p, NULL) == TR_OK && stat(p.c, &st) == 0;
}

/* ---- read -------------------------------------------------------------------------------- */

struct bytes {
    char *p;
    size_t n, cap;
};

static tr_rc too_large(tr_str path, size_t max_bytes, struct tr_error *err)
{
    return tr_fail(err, TR_BAD_INPUT, TR_FMT ": larger than the limit of %zu bytes", TR_ARG(path), max_bytes);
}

static tr_rc no_room(tr_str path, struct tr_error *err)
{
    return tr_fail(err, TR_NOMEM, TR_FMT ": no room for this file", TR_ARG(path));
}

/* More than a NUL's room left, or twice the room. */
static bool widen(struct tr_arena *a, struct bytes *b)
{
    if (b->cap - b->n > 1) return true;
    if (b->cap > SIZE_MAX / 2) return false;
    char *p = tr_new(a, char, b->cap * 2);
    if (!p) return false;
    memcpy(p, b->p, b->n);
    b->p = p;
    b->cap *= 2;
    return true;
}

/* The size is only where to begin: pipes have none, and a file may grow while it is read. */
static tr_rc read_all(struct tr_arena *a, int fd, tr_str path, size_t max_bytes, struct bytes *b, struct tr_error *err)
{
    for (;;) {
        if (!widen(a, b)) return no_room(path, err);
        size_t step = b->cap - b->n - 1;
        ssize_t n = read(fd, b->p + b->n, step < STEP_BYTES ? step : STEP_BYTES);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return tr_fail_errno(err, path, "cannot be read");
        if (n == 0) return TR_OK;
        b->n += (size_t)n;
        if (b->n > max_bytes) return too_large(path, max_bytes, err);
    }
}

static tr_rc read_open(struct tr_arena *a, int fd, tr_str path, size_t max_bytes, tr_str *out, struct tr_error *err)
{
    struct stat st;
    if (fstat(fd, &st) != 0) return tr_fail_errno(err, path, "cannot be read");
    if (S_ISDIR(st.st_mode)) return tr_fail(err, TR_IO, TR_FMT ": is a folder, expected a file", TR_ARG(path));
    size_t size = S_ISREG(st.st_mode) && st.st_size > 0 ? (size_t)st.st_size : 0;
    if (size > max_bytes) return too_large(path, max_bytes, err);

    /* two more than the size: for the NUL, and for the read that finds the end */
    struct bytes b = { .cap = size ? size + 2 : FIRST_BYTES };
    b.p = tr_new(a, char, b.cap);
    if (!b.p) return no_room(path, err);
    TR_TRY(read_all(a, fd, path, max_bytes, &b, err));
    b.p[b.n] = '\0';
    *out = (tr_str){ b.p, b.n };
    return TR_OK;
}

tr_rc tr_file_read(struct tr_arena *a, tr_str path, size_t max_bytes, tr_str *out, struct tr_error *err)
{
    struct tr_path p;
    TR_TRY(tr_path_c(path, &p, err));
    int fd = open(p.c, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return tr_fail_errno(err, path, "cannot be opened");
    tr_rc rc = read_open(a, fd, path, max_bytes, out, err);
    close(fd);
    return rc;
}

/* ---- write ------------------------------------------------------------------------------- */

static bool write_all(int fd, tr_str bytes)
{
    while (bytes.n) {
        ssize_t n = write(fd, bytes.p, bytes.n < STEP_BYTES ? bytes.n : STEP_BYTES);
        if (n < 0 && errno == EINTR) continue;
        if (n < 0) return false;
        bytes = (tr_str){ bytes.p + n, bytes.n - (size_t)n };
    }
    return true;
}

/* A terminal, a pipe or /dev/null is written to, not replaced. */
static tr_rc write_through(const char *path, tr_str bytes, struct tr_error *err)
{
    int fd = open(path, O_WRONLY | O_CLOEXEC);
    if (fd < 0) return tr_fail_errno(err, tr_str_of(path), "cannot be opened for writing");
    bool ok = write_all(fd, bytes);
    if (!ok) tr_fail_errno(err, tr_str_of(path), "cannot be written");
    close(fd);
    return ok ? TR_OK : TR_IO;
}

/* Opens a new file in the folder of `path`; its name is unlike any other writer's. */
static int open_temp(const char *path, struct tr_path *temp)
{
    tr_str folder = tr_path_folder(tr_str_of(path));
    for (int k = 0; k < TEMP_TRIES; k++) {
        int n = snprintf(temp->c, sizeof temp->c, TR_FMT "/" TR_TEMP_HEAD "%ld-%d" TR_TEMP_TAIL, (int)folder.n,
                         folder.p, (long)getpid(), k);
        if (n < 0 || (size_t)n >= sizeof temp->c) {
            errno = ENAMETOOLONG;
            return -1;
        }
        int fd = open(temp->c, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, FILE_MODE);
        if (fd >= 0 || errno != EEXIST) return fd;
    }
    return -1;
}

/* The new name must be on the disk too. Some file systems cannot do this and say EINVAL. */
static bool sync_folder(const char *path)
{
    struct tr_path folder;
    if (tr_path_c(tr_path_folder(tr_str_of(path)), &folder, NULL) != TR_OK) return false;
    int fd = open(folder.c, O_RDONLY | O_DIRECTORY | O_CLOEXEC);
    if (fd < 0) return errno == EACCES; /* a folder one may write into but not list */
    bool ok = fsync(fd) == 0 || errno == EINVAL;
    int reason = errno;
    close(fd);
    errno = reason;
    return ok;
}

static bool fill_and_sync(int fd, tr_str bytes, mode_t mode)
{
    bool ok = write_all(fd, bytes) && (mode == 0 || fchmod(fd, mode) == 0) && fsync(fd) == 0;
    int reason = errno;
    if (close(fd) != 0 && ok) return false;
    errno = reason;
    return ok;
}

/* mode: that of the file which is replaced, or 0. */
static tr_rc write_beside(const char *path, tr_str bytes, mode_t mode, struct tr_error *err)
{
    struct tr_path temp;
    tr_str name = tr_str_of(path);
    int fd = open_temp(path, &temp);
    if (fd < 0) return tr_fail_errno(err, name, "cannot be written, no file can be made in its folder");
    if (!fill_and_sync(fd, bytes, mode) || rename(temp.c, path) != 0) {
        tr_fail_errno(err, name, "cannot be written");
        unlink(temp.c);
        return TR_IO;
    }
    return sync_folder(path) ? TR_OK : tr_fail_errno(err, name, "written, but its folder cannot be synced");
}

tr_rc tr_file_write(tr_str path, tr_str bytes, struct tr_error *err)
{
    struct tr_path p, real;
    struct stat st;
    TR_TRY(tr_path_c(path, &p, err));
    if (stat(p.c, &st) != 0) return write_beside(p.c, bytes, 0, err);
    if (S_ISDIR(st.st_mode)) return tr_fail(err, TR_IO, TR_FMT ": is a folder, expected a file", TR_ARG(path));
    if (!S_ISREG(st.st_mode)) return write_through(p.c, bytes, err);
    /* a link stays a link: what it points to is replaced */
    if (!realpath(p.c, real.c)) return tr_fail_errno(err, path, "cannot be found");
    return write_beside(real.c, bytes, st.st_mode & 0777, err);
}
