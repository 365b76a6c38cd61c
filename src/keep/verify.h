/* SPDX-License-Identifier: Apache-2.0
 *
 * verify.h: what the parts of verify share: where damages go, and what the log says of each row. */
#ifndef TR_KEEP_VERIFY_H
#define TR_KEEP_VERIFY_H

#include "keep/case.h"

enum {
    VERIFY_LISTED_MAX = 1000,
    VERIFY_TABLES = KEEP_TABLES + KEEP_LAYERS
}; /* ours, then the index nodes of each layer */

struct last { /* what the log says last of a row */
    uint32_t table;
    bool gone;
    int64_t key, seq;
    tr_hash hash;
};
struct verify {
    struct tr_case *c;
    struct tr_arena *a;
    struct tr_check *out;
    TR_LIST(struct last) last; /* sorted by table and key, one each */
    bool nomem;
};

void damage(struct verify *v, tr_str table, tr_str row, const char *format, ...) TR_PRINTF(4, 5);
tr_str row_name(struct verify *v, int64_t key);
/* A table that cannot be read to its end is a damage, not the end of verify; a lack of memory is. */
TR_MUST tr_rc unreadable(struct verify *v, tr_str table, tr_rc rc, const struct tr_error *why, struct tr_error *err);
tr_str verify_table_name(struct verify *v, size_t table);

TR_MUST tr_rc verify_log(struct verify *v, struct tr_error *err);
TR_MUST tr_rc verify_rows(struct verify *v, struct tr_error *err);
TR_MUST tr_rc verify_contents(struct verify *v,
                              struct tr_error *err); /* packed inputs and files against their hashes */
TR_MUST tr_rc verify_gpkg(struct verify *v, struct tr_error *err);
TR_MUST tr_rc verify_index(struct verify *v, struct tr_error *err);

#endif
