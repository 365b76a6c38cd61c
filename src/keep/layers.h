/* SPDX-License-Identifier: Apache-2.0
 *
 * layers.h: zones, incidents, findings and doubts -> rows of the map layers. */
#ifndef TR_KEEP_LAYERS_H
#define TR_KEEP_LAYERS_H

#include "keep/cells.h"

struct layer_work { /* what the row makers read */
    const struct tr_work *w;
    const struct tr_results *p;
    struct tr_arena *a;       /* texts and blobs of one row; given back after it */
    tr_verdict *strongest;    /* beside w->incidents */
    size_t *first, *findings; /* first finding of an incident, and how many */
};
/* How many rows a layer may have, and row k of it. TR_END: no such row (nothing to draw). */
struct layer_maker {
    enum keep_table_id table;
    size_t (*count)(const struct tr_work *w);
    tr_rc (*row)(const struct layer_work *l, size_t k, struct cell_room *room, struct keep_row *out);
};
extern const struct layer_maker layer_makers[];
extern const size_t layer_maker_count;
bool layer_work_fill(struct layer_work *l, struct tr_arena *a);

#endif
