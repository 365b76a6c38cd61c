/* SPDX-License-Identifier: Apache-2.0
 *
 * path.h: what file.c and folder.c share. */
#ifndef TRUCE_BASE_PATH_H
#define TRUCE_BASE_PATH_H

#include <limits.h>

#include "truce/base.h"

struct tr_path {
    char c[PATH_MAX];
};

/* The NUL-terminated form; TR_BAD_INPUT when it is empty, too long or holds a NUL. */
TR_MUST tr_rc tr_path_c(tr_str path, struct tr_path *out, struct tr_error *err);

/* TR_IO with "path: what: the system's reason", from errno. */
tr_rc tr_fail_errno(struct tr_error *err, tr_str path, const char *what);

/* Names that tr_file_write gives to unfinished files begin and end like this. */
#define TR_TEMP_HEAD ".truce-"
#define TR_TEMP_TAIL ".tmp"

#endif
