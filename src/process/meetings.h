/* SPDX-License-Identifier: Apache-2.0
 *
 * meetings.h: mentions of meetings being joined. */
#ifndef TR_PROCESS_MEETINGS_H
#define TR_PROCESS_MEETINGS_H

#include "process/ledger.h"

struct told { /* one mention */
    const struct mention *x;
    tr_str kind;
    size_t *who; /* distinct parties that take part; those who only sponsor it when no others are named */
    size_t n;
    bool so, core, behind; /* behind: only sponsors and mediators are named */
    size_t group;          /* representative in the list */
};

struct meeting_list {
    struct making *m;
    TR_LIST(struct told) v; /* in the order of the mentions: those of one document side by side */
    size_t *cores, n_cores; /* by start */
};

/* meetings.c */
bool meeting_takes_part(tr_str role); /* who speaks of it or hears of it did not take part for that */
bool meeting_is_so(const struct tr_claim *c);
size_t meeting_group(struct meeting_list *l, size_t k);

/* meeting_entry.c: the mentions of one group -> a meeting of the ledger */
void meeting_fill(struct meeting_list *l, size_t group, const size_t *could_be);

#endif
