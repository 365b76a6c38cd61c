/* SPDX-License-Identifier: Apache-2.0
 *
 * A file -> its bytes without reading them: pages come from the system when they are touched, and all
 * processes share them. */
#include <fcntl.h>
#include <sys/mman.h>
#include <sys/stat.h>
#include <unistd.h>

#include "path.h"

static tr_rc map_open_file(tr_str path, int fd, tr_str *out, struct tr_error *err)
{
    struct stat st;
    if (fstat(fd, &st) != 0) return tr_fail_errno(err, path, "cannot be looked at");
    if (!S_ISREG(st.st_mode)) return tr_fail(err, TR_BAD_INPUT, TR_FMT ": not a regular file", TR_ARG(path));
    if (st.st_size == 0) return tr_fail(err, TR_BAD_INPUT, TR_FMT ": empty", TR_ARG(path));
    void *p = mmap(NULL, (size_t)st.st_size, PROT_READ, MAP_PRIVATE, fd, 0);
    if (p == MAP_FAILED) return tr_fail_errno(err, path, "cannot be mapped");
    *out = (tr_str){ p, (size_t)st.st_size };
    return TR_OK;
}

tr_rc tr_file_map(tr_str path, tr_str *out, struct tr_error *err)
{
    struct tr_path p;
    *out = (tr_str){ 0 };
    TR_TRY(tr_path_c(path, &p, err));
    int fd = open(p.c, O_RDONLY | O_CLOEXEC);
    if (fd < 0) return tr_fail_errno(err, path, "cannot be opened");
    tr_rc rc = map_open_file(path, fd, out, err);
    (void)close(fd);
    return rc;
}

void tr_file_unmap(tr_str *bytes)
{
    union {
        const char *p;
        void *v;
    } as = { bytes->p };
    if (as.v) (void)munmap(as.v, bytes->n);
    *bytes = (tr_str){ 0 };
}
