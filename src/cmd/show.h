/* SPDX-License-Identifier: Apache-2.0
 *
 * show.h: what the parts of `truce show` share: the case that is open, what was asked for, and the table under way. */
#ifndef TR_CMD_SHOW_H
#define TR_CMD_SHOW_H

#include "cmd/cmd.h"
#include "cmd/grid.h"

struct showing {
    struct args *args;
    const struct opened *o;
    const struct tr_agreement *g;
    const struct tr_work *w;
    tr_span span;
    tr_str zone, verdict;
    size_t limit, left_out;
    struct grid grid;
    struct tr_sink lines; /* lines of their own form: JSON of findings, reports, claims */
    tr_time on;           /* --on; TR_TIME_NONE */
    bool written;         /* lines hold everything, a table for people as well */
};

bool show_room(struct showing *s, size_t shown); /* the next row may be written; false when the limit is reached */
tr_str show_day(struct showing *s, tr_time t);   /* empty when not known */
/* The last day of a span whose end is open: 2018-05-17 00:00 is the end of the 16th. */
tr_str show_last_day(struct showing *s, tr_time to);

/* show_texts.c */
void show_claims(struct showing *s);
void show_quality(struct showing *s);

/* show_process.c */
void show_process(struct showing *s);

#endif
