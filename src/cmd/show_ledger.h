/* SPDX-License-Identifier: Apache-2.0
 *
 * show_ledger.h: a ledger being shown: show_process.c what is wanted, show_entries.c the lines, show_tie.c the plot of relations. */
#ifndef TR_CMD_SHOW_LEDGER_H
#define TR_CMD_SHOW_LEDGER_H

#include "cmd/show.h"
#include "truce/process.h"

struct ledger_show {
    struct showing *s;
    const struct tr_ledger *l;
    bool json, colour;
    tr_time on;      /* the state of things on this day; TR_TIME_NONE: all of the period */
    bool *wanted[2]; /* per actor that was asked for: which parties it means */
    size_t n_actors, shown;
};

/* show_process.c */
void json_meeting(struct ledger_show *x, size_t k);
void json_position(struct ledger_show *x, size_t k);
void json_measure(struct ledger_show *x, size_t k);
void json_commitment(struct ledger_show *x, size_t k);
bool ledger_in_time(const struct ledger_show *x, tr_span when);

/* show_entries.c: the k-th entry of its list */
void say_heading(struct ledger_show *x, const char *text, size_t n);
void say_meeting(struct ledger_show *x, size_t k);
void say_position(struct ledger_show *x, size_t k);
void say_measure(struct ledger_show *x, size_t k);
void say_commitment(struct ledger_show *x, size_t k);
void ledger_put(struct ledger_show *x, tr_str text);
tr_str ledger_time(struct ledger_show *x, tr_span when);
void ledger_put_time(struct ledger_show *x, tr_span when); /* in a column */

/* show_tie.c */
void say_tie(struct ledger_show *x, size_t k);

#endif
