/* SPDX-License-Identifier: Apache-2.0
 *
 * talks_fixture.h: the documents of tests/fixtures/process/talks.ndjson, read. */
#ifndef TALKS_FIXTURE_H
#define TALKS_FIXTURE_H

#include "read_fixture.h"

static struct read_all all;
static const struct tr_report **talks; /* beside all.reports */

/* 0, or -1 when there is no room or no file; close_room gives it back. */
static inline int read_talks(void **state)
{
    if (open_room(state) != 0) return -1;
    const char *root = getenv("TRUCE_ROOT");
    tr_str text, path = tr_path_join(&room, tr_str_of(root && *root ? root : "."),
                                     TR_STR("tests/fixtures/process/talks.ndjson"));
    if (tr_file_read(&room, path, 1 << 20, &text, NULL) != TR_OK) return -1;
    all = read_bytes(text, "ndjson", "");
    talks = tr_new(&room, const struct tr_report *, all.reports.n);
    for (size_t k = 0; talks && k < all.reports.n; k++) talks[k] = &all.reports.v[k];
    return talks ? 0 : -1;
}

#endif
