/* SPDX-License-Identifier: Apache-2.0
 *
 * worker_serve.h: the other side of worker.h: the nursery and the worker, and what goes over the sockets. */
#ifndef TR_FORMAT_WORKER_SERVE_H
#define TR_FORMAT_WORKER_SERVE_H

#include <inttypes.h>

#include "format/worker.h"

enum { TR_NURSERY_START = 's', TR_NURSERY_END = 'e' };

struct tr_question {
    uint64_t n; /* bytes that follow */
    uint32_t as, unused;
};
struct tr_answer {
    uint64_t n; /* bytes that follow: pages as format/wire.h has them, or a sentence */
    int32_t rc;
    uint32_t unused;
};

/* Starts workers when asked, one at a time, and says how they ended; ends with the socket. Does not return. */
_Noreturn void tr_nursery(int socket, const struct tr_worker_options *options);

#endif
