/* SPDX-License-Identifier: Apache-2.0
 *
 * Paths -> their parts; folders -> the names in them. Nothing here follows the working folder's
 * history or the environment. */
#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <sys/stat.h>

#include "path.h"

enum { FOLDER_MODE = 0777 }; /* the umask takes away what the user does not want */

tr_rc tr_path_c(tr_str path, struct tr_path *out, struct tr_error *err)
{
    if (path.n == 0) return tr_fail(err, TR_BAD_INPUT, "a path is empty");
    if (path.n >= sizeof out->c)
        return tr_fail(err, TR_BAD_INPUT, "a path has %zu bytes, expected less than %zu", path.n, sizeof out->c);
    if (memchr(path.p, '\0', path.n)) return tr_fail(err, TR_BAD_INPUT, "a path holds a zero byte");
    memcpy(out->c, path.p, path.n);
    out->c[path.n] = '\0';
    return TR_OK;
}

tr_rc tr_fail_errno(struct tr_error *err, tr_str path, const char *what)
{
    char room[200];
    const char *reason = strerror_r(errno, room, sizeof room);
    return tr_fail(err, TR_IO, TR_FMT ": %s: %s", TR_ARG(path), what, reason);
}

static size_t name_start(tr_str path)
{
    const char *slash = path.n ? memrchr(path.p, '/', path.n) : NULL;
    return slash ? (size_t)(slash - path.p) + 1 : 0;
}

tr_str tr_path_name(tr_str path)
{
    size_t start = name_start(path);
    return start ? (tr_str){ path.p + start, path.n - start } : path;
}

tr_str tr_path_folder(tr_str path)
{
    size_t start = name_start(path);
    if (start == 0) return TR_STR(".");
    return (tr_str){ path.p, start == 1 ? 1 : start - 1 };
}

tr_str tr_path_join(struct tr_arena *a, tr_str folder, tr_str name)
{
    tr_str slash = TR_STR("/");
    if (folder.n == 0 || tr_str_starts(name, slash)) return tr_str_copy(a, name);
    if (tr_str_ends(folder, slash)) slash.n = 0;
    size_t n = folder.n + slash.n + name.n;
    char *p = tr_new(a, char, n + 1);
    if (!p) return (tr_str){ NULL, 0 };
    memcpy(p, folder.p, folder.n);
    if (slash.n) p[folder.n] = '/';
    if (name.n) memcpy(p + folder.n + slash.n, name.p, name.n);
    return (tr_str){ p, n };
}

static bool is_folder(const char *path)
{
    struct stat st;
    return stat(path, &st) == 0 && S_ISDIR(st.st_mode);
}

/* Somebody else may make it at the same moment, so EEXIST is looked at, not feared. */
static bool make_one(const char *path)
{
    if (mkdir(path, FOLDER_MODE) == 0) return true;
    int reason = errno;
    if (is_folder(path)) return true;
    errno = reason; /* not that of the second look */
    return false;
}

tr_rc tr_dir_make(tr_str path, struct tr_error *err)
{
    struct tr_path p = { .c = "" };
    TR_TRY(tr_path_c(path, &p, err));
    for (size_t k = 1; k < path.n; k++) {
        if (p.c[k] != '/' || p.c[k - 1] == '/') continue;
        p.c[k] = '\0';
        if (!make_one(p.c)) return tr_fail_errno(err, tr_str_of(p.c), "cannot make this folder");
        p.c[k] = '/';
    }
    if (!make_one(p.c)) return tr_fail_errno(err, path, "cannot make this folder");
    return TR_OK;
}

static int by_bytes(const void *a, const void *b)
{
    const tr_str *x = a, *y = b;
    return tr_str_cmp(*x, *y);
}

/* Left behind by a write that was killed; not a file of the user's. */
static bool is_unfinished(tr_str name)
{
    return tr_str_starts(name, TR_STR(TR_TEMP_HEAD)) && tr_str_ends(name, TR_STR(TR_TEMP_TAIL));
}

static bool is_listed(DIR *folder, const struct dirent *entry)
{
    struct stat st;
    if (is_unfinished(tr_str_of(entry->d_name))) return false;
    return fstatat(dirfd(folder), entry->d_name, &st, 0) == 0 && S_ISREG(st.st_mode);
}

struct names {
    tr_str *v;
    size_t n, cap;
};

static tr_rc read_names(struct tr_arena *a, DIR *folder, tr_str path, struct names *names, struct tr_error *err)
{
    const struct dirent *entry;
    while (errno = 0, (entry = readdir(folder)) != NULL) {
        if (!is_listed(folder, entry)) continue;
        tr_str name = tr_str_copy(a, tr_str_of(entry->d_name));
        if (!name.p || !TR_PUSH(a, names, name))
            return tr_fail(err, TR_NOMEM, TR_FMT ": no room for the names in this folder", TR_ARG(path));
    }
    return errno ? tr_fail_errno(err, path, "cannot read this folder") : TR_OK;
}

tr_rc tr_dir_list(struct tr_arena *a, tr_str path, struct tr_strs *out, struct tr_error *err)
{
    struct tr_path p;
    struct names names = { 0 };
    *out = (struct tr_strs){ 0 };
    TR_TRY(tr_path_c(path, &p, err));
    DIR *folder = opendir(p.c);
    if (!folder) return errno == ENOENT ? TR_OK : tr_fail_errno(err, path, "cannot open this folder");
    tr_rc rc = read_names(a, folder, path, &names, err);
    closedir(folder);
    if (rc != TR_OK) return rc;
    if (names.n) qsort(names.v, names.n, sizeof *names.v, by_bytes);
    *out = (struct tr_strs){ names.v, names.n };
    return TR_OK;
}

/* ---- a folder and what is in it ------------------------------------------------------------ */

static tr_rc walk(struct tr_arena *a, tr_str root, tr_str below, int depth, struct names *out, struct tr_error *err);

static tr_rc walk_entry(struct tr_arena *a, tr_str root, tr_str below, const char *name, int depth, struct names *out,
                        struct tr_error *err)
{
    struct tr_path p;
    struct stat st;
    tr_str path = tr_path_join(a, below, tr_str_of(name));
    if (!path.p) return tr_fail(err, TR_NOMEM, TR_FMT ": no room for the names in this folder", TR_ARG(root));
    TR_TRY(tr_path_c(tr_path_join(a, root, path), &p, err));
    if (stat(p.c, &st) != 0) return TR_OK; /* a link to nothing, or gone since */
    if (S_ISDIR(st.st_mode)) return walk(a, root, path, depth + 1, out, err);
    if (!S_ISREG(st.st_mode) || TR_PUSH(a, out, path)) return TR_OK;
    return tr_fail(err, TR_NOMEM, TR_FMT ": no room for the names in this folder", TR_ARG(root));
}

static tr_rc walk(struct tr_arena *a, tr_str root, tr_str below, int depth, struct names *out, struct tr_error *err)
{
    enum { DEPTH_MAX = 16 }; /* a link may lead back */
    struct tr_path p;
    const struct dirent *entry;
    tr_str path = tr_path_join(a, root, below);
    if (depth > DEPTH_MAX)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ": folders deeper than %d in one another", TR_ARG(path), DEPTH_MAX);
    TR_TRY(tr_path_c(below.n ? path : root, &p, err));
    DIR *folder = opendir(p.c);
    if (!folder) return errno == ENOENT ? TR_OK : tr_fail_errno(err, path, "cannot open this folder");
    tr_rc rc = TR_OK;
    while (rc == TR_OK && (errno = 0, entry = readdir(folder)) != NULL)
        if (entry->d_name[0] != '.') rc = walk_entry(a, root, below, entry->d_name, depth, out, err);
    if (rc == TR_OK && errno) rc = tr_fail_errno(err, path, "cannot read this folder");
    closedir(folder);
    return rc;
}

tr_rc tr_dir_tree(struct tr_arena *a, tr_str path, struct tr_strs *out, struct tr_error *err)
{
    struct names names = { 0 };
    *out = (struct tr_strs){ 0 };
    TR_TRY(walk(a, path, (tr_str){ NULL, 0 }, 0, &names, err));
    if (names.n) qsort(names.v, names.n, sizeof *names.v, by_bytes);
    *out = (struct tr_strs){ names.v, names.n };
    return TR_OK;
}
