/* SPDX-License-Identifier: Apache-2.0
 *
 * embed.h: the table that tools/embed.py writes: the files of share/, sorted by the bytes of
 * their names. */
#ifndef TRUCE_BASE_EMBED_H
#define TRUCE_BASE_EMBED_H

#include <stddef.h>

struct tr_embedded_file {
    const char *name; /* path below share/, with '/' */
    const unsigned char *bytes;
    size_t n;
};

extern const struct tr_embedded_file tr_embedded_files[];
extern const size_t tr_embedded_count;

#endif
