/* SPDX-License-Identifier: Apache-2.0
 *
 * crew.c: one job over many items on a few threads. A worker takes the next chunk of items, owns its
 * arena and stores each result where its index says; so neither the number of workers nor their
 * order shows in what comes out. */
#include "truce/run.h"

#include <pthread.h>
#include <stdatomic.h>

enum { CHUNK = 64 };
static const size_t WORKER_ROOM = (size_t)16 << 30; /* address space, not memory */

struct job {
    tr_rc (*fn)(void *self, struct tr_arena *a, size_t k, struct tr_error *err);
    void *self;
    size_t n;
    atomic_size_t next;
    atomic_size_t failed; /* smallest index that failed so far, n when none did */
};

struct worker {
    struct job *job;
    struct tr_arena *arena;
    size_t failed; /* of this worker */
    tr_rc rc;
    struct tr_error err;
};

static void note_failure(struct worker *w, size_t k, tr_rc rc, const struct tr_error *err)
{
    if (w->rc != TR_OK && w->failed < k) return;
    w->failed = k;
    w->rc = rc;
    w->err = *err;
    size_t seen = atomic_load(&w->job->failed);
    while (k < seen && !atomic_compare_exchange_weak(&w->job->failed, &seen, k)) continue;
}

/* Items before the smallest failure are still done, so that the failure told is always the same one. */
static void *work(void *arg)
{
    struct worker *w = arg;
    for (;;) {
        size_t from = atomic_fetch_add(&w->job->next, CHUNK);
        if (from >= w->job->n || from > atomic_load(&w->job->failed)) return NULL;
        size_t to = from + CHUNK < w->job->n ? from + CHUNK : w->job->n;
        for (size_t k = from; k < to; k++) {
            struct tr_error err = { TR_OK, "" };
            tr_rc rc = w->job->fn(w->job->self, w->arena, k, &err);
            if (rc != TR_OK) note_failure(w, k, rc, &err);
        }
    }
}

tr_rc tr_crew_open(struct tr_arena *a, size_t workers, struct tr_crew *out, struct tr_error *err)
{
    *out = (struct tr_crew){ tr_new(a, struct tr_arena, workers), 0 };
    if (!out->arenas) return tr_fail(err, TR_NOMEM, "run: no room for %zu workers", workers);
    for (; out->n < workers; out->n++) TR_TRY(tr_arena_open(&out->arenas[out->n], WORKER_ROOM, err));
    return TR_OK;
}

void tr_crew_close(struct tr_crew *c)
{
    for (size_t k = 0; k < c->n; k++) tr_arena_close(&c->arenas[k]);
    c->n = 0;
}

static tr_rc first_failure(const struct worker *w, size_t n, struct tr_error *err)
{
    const struct worker *first = NULL;
    for (size_t k = 0; k < n; k++)
        if (w[k].rc != TR_OK && (!first || w[k].failed < first->failed)) first = &w[k];
    if (!first) return TR_OK;
    if (err) *err = first->err;
    return first->rc;
}

tr_rc tr_crew_each(struct tr_crew *c, size_t n, tr_rc (*fn)(void *, struct tr_arena *, size_t, struct tr_error *),
                   void *self, struct tr_error *err)
{
    enum { MOST = 64 };
    struct worker w[MOST];
    pthread_t thread[MOST];
    struct job job = { .fn = fn, .self = self, .n = n };
    size_t workers = c->n < MOST ? c->n : MOST, started = 0;

    if (workers == 0) return tr_fail(err, TR_BUG, "run: a crew without workers");
    atomic_init(&job.next, 0);
    atomic_init(&job.failed, n);
    for (size_t k = 0; k < workers; k++) w[k] = (struct worker){ .job = &job, .arena = &c->arenas[k] };
    /* The caller is worker 0; a thread that cannot be had is one worker less, not a failure. */
    for (size_t k = 1; k < workers && n > CHUNK; k++, started++)
        if (pthread_create(&thread[k], NULL, work, &w[k]) != 0) break;
    work(&w[0]);
    for (size_t k = 1; k <= started; k++) pthread_join(thread[k], NULL);
    return first_failure(w, workers, err);
}
