/* SPDX-License-Identifier: Apache-2.0
 *
 * worker.h: tr_intake in another process, that has given up all rights it does not need (format/box.h).
 *
 * One worker reads many documents, one after another. When it crashes, or takes too long or too much memory, the document
 * is told of and the next one gets a new worker. A nursery process, forked when the worker is opened and with one thread
 * for ever, is what starts them: so open workers before threads are started. A worker serves one thread at a time. */
#ifndef TR_FORMAT_WORKER_H
#define TR_FORMAT_WORKER_H

#include "format/box.h"
#include "format/intake.h"

struct tr_worker_options { /* 0 or NULL: the usual */
    size_t memory_bytes;   /* for one document; 512 MiB */
    int cpu_s;             /* processor time for one document; 10 s */
    int wall_s;            /* and on the clock; 120 s */
    /* What is done with the bytes; tr_intake. Tests give others. */
    tr_rc (*serve)(struct tr_arena *a, tr_str bytes, tr_intake_kind as, struct tr_pages *out, struct tr_error *err);
};

struct tr_worker;

/* TR_IO when no process can be made. Caller closes. */
TR_MUST tr_rc tr_worker_open(const struct tr_worker_options *options, struct tr_worker **out, struct tr_error *err);
void tr_worker_close(struct tr_worker *w); /* NULL is fine */

/* What holds for the worker. Whoever opens one tells people when tr_box_holds is false. */
struct tr_box tr_worker_box(const struct tr_worker *w);

/* As tr_intake, with the same pages. TR_BAD_INPUT: set the document aside, err says why (and the worker is a new one);
 * TR_IO: no worker can be started any more. Pages live in `a` and borrow from `bytes`. */
TR_MUST tr_rc tr_worker_page(struct tr_worker *w, struct tr_arena *a, tr_str bytes, tr_intake_kind as,
                             struct tr_pages *out, struct tr_error *err);

#endif
