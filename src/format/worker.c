/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes -> a boxed process -> pages. This side: ask, wait, take the answer with suspicion. The other
 * side is worker_serve.c. */
#include "format/worker.h"

#include <errno.h>
#include <poll.h>
#include <stdlib.h>
#include <signal.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "format/wire.h"
#include "format/worker_serve.h"

enum { ANSWER_LEAST = 1 << 20, ANSWER_TIMES = 40 }; /* how large an answer may be: a piece a byte, and some */

struct tr_worker {
    struct tr_worker_options options;
    pid_t nursery;
    int ask;  /* socket to the nursery */
    int talk; /* socket to the worker; -1: there is none now */
    struct tr_box box;
};

/* ---- bytes over a socket, until a moment ------------------------------------------------- */

typedef enum { SENT, GONE, LATE } sending;

static int64_t now_ms(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000 + t.tv_nsec / 1000000;
}

static sending wait_for(int fd, short what, int64_t until_ms)
{
    for (;;) {
        struct pollfd p = { fd, what, 0 };
        int64_t left = until_ms - now_ms();
        if (left <= 0) return LATE;
        int ready = poll(&p, 1, left > 60000 ? 60000 : (int)left);
        if (ready > 0) return SENT;
        if (ready < 0 && errno != EINTR) return GONE;
    }
}

static sending send_all(int fd, const void *bytes, size_t n, int64_t until_ms)
{
    const char *p = bytes;
    while (n) {
        ssize_t done = send(fd, p, n, MSG_NOSIGNAL | MSG_DONTWAIT);
        if (done > 0) {
            p += done;
            n -= (size_t)done;
            continue;
        }
        if (done < 0 && errno != EAGAIN && errno != EINTR) return GONE;
        sending s = wait_for(fd, POLLOUT, until_ms);
        if (s != SENT) return s;
    }
    return SENT;
}

static sending receive_all(int fd, void *bytes, size_t n, int64_t until_ms)
{
    char *p = bytes;
    while (n) {
        sending s = wait_for(fd, POLLIN, until_ms);
        if (s != SENT) return s;
        ssize_t done = recv(fd, p, n, MSG_DONTWAIT);
        if (done == 0 || (done < 0 && errno != EAGAIN && errno != EINTR)) return GONE;
        if (done < 0) continue;
        p += done;
        n -= (size_t)done;
    }
    return SENT;
}

/* ---- the nursery ------------------------------------------------------------------------- */

static int receive_socket(int from)
{
    char byte, room[CMSG_SPACE(sizeof(int))];
    struct iovec one = { &byte, 1 };
    struct msghdr m = { .msg_iov = &one, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof room };
    ssize_t got;
    do got = recvmsg(from, &m, MSG_CMSG_CLOEXEC);
    while (got < 0 && errno == EINTR);
    struct cmsghdr *c = got == 1 ? CMSG_FIRSTHDR(&m) : NULL;
    int fd = -1;
    if (c && c->cmsg_type == SCM_RIGHTS) memcpy(&fd, CMSG_DATA(c), sizeof fd);
    return fd;
}

static bool start(struct tr_worker *w)
{
    char ask = TR_NURSERY_START;
    if (send(w->ask, &ask, 1, MSG_NOSIGNAL) != 1) return false;
    w->talk = receive_socket(w->ask);
    if (w->talk < 0) return false;
    return receive_all(w->talk, &w->box, sizeof w->box, now_ms() + 10000) == SENT;
}

/* How the worker ended, as waitpid tells it. */
static int end(struct tr_worker *w)
{
    char ask = TR_NURSERY_END;
    int status = 0;
    if (w->talk >= 0) close(w->talk);
    w->talk = -1;
    if (send(w->ask, &ask, 1, MSG_NOSIGNAL) != 1) return 0;
    if (receive_all(w->ask, &status, sizeof status, now_ms() + 10000) != SENT) return 0;
    return status;
}

tr_rc tr_worker_open(const struct tr_worker_options *options, struct tr_worker **out, struct tr_error *err)
{
    struct tr_worker *w = calloc(1, sizeof *w);
    int ends[2];
    *out = NULL;
    if (!w) return tr_fail(err, TR_NOMEM, "intake: no memory for a worker");
    if (options) w->options = *options;
    if (!w->options.memory_bytes) w->options.memory_bytes = (size_t)512 << 20;
    if (!w->options.cpu_s) w->options.cpu_s = 10;
    if (!w->options.wall_s) w->options.wall_s = 120;
    if (!w->options.serve) w->options.serve = tr_intake;
    w->talk = w->ask = -1;
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) == 0) {
        w->nursery = fork();
        if (w->nursery == 0) {
            close(ends[0]);
            tr_nursery(ends[1], &w->options);
        }
        close(ends[1]);
        w->ask = ends[0];
        if (w->nursery > 0 && start(w)) {
            *out = w;
            return TR_OK;
        }
    }
    tr_worker_close(w);
    return tr_fail(err, TR_IO, "intake: no process can be started that reads foreign bytes apart");
}

void tr_worker_close(struct tr_worker *w)
{
    if (!w) return;
    if (w->talk >= 0) close(w->talk);
    if (w->ask >= 0) close(w->ask);
    if (w->nursery > 0)
        while (waitpid(w->nursery, NULL, 0) < 0 && errno == EINTR) {}
    free(w);
}

struct tr_box tr_worker_box(const struct tr_worker *w) { return w->box; }

/* ---- one document ------------------------------------------------------------------------ */

static tr_rc lost(struct tr_worker *w, sending s, struct tr_error *err)
{
    int status = end(w), signal = WIFSIGNALED(status) ? WTERMSIG(status) : 0;
    if (s == LATE)
        return tr_fail(err, TR_BAD_INPUT, "reading it took more than %d s, expected less; stopped", w->options.wall_s);
    if (signal == SIGPROF || signal == SIGXCPU)
        return tr_fail(err, TR_BAD_INPUT, "reading it took more than %d s of processor time, expected less; stopped",
                       w->options.cpu_s);
    if (signal) return tr_fail(err, TR_BAD_INPUT, "reading it ended the process apart with signal %d", signal);
    return tr_fail(err, TR_BAD_INPUT, "reading it ended the process apart with code %d", WEXITSTATUS(status));
}

static sending exchange(struct tr_worker *w, tr_str bytes, tr_intake_kind as, struct tr_answer *head, int64_t until_ms)
{
    struct tr_question q = { bytes.n, (uint32_t)as, 0 };
    sending s = send_all(w->talk, &q, sizeof q, until_ms);
    if (s == SENT) s = send_all(w->talk, bytes.p, bytes.n, until_ms);
    return s == SENT ? receive_all(w->talk, head, sizeof *head, until_ms) : s;
}

/* The answer is copied whole before anything in it is looked at. */
static tr_rc take_answer(struct tr_worker *w, struct tr_arena *a, const struct tr_answer *head, tr_str bytes,
                         struct tr_pages *out, struct tr_error *err)
{
    bool sound = head->n <= ANSWER_LEAST + ANSWER_TIMES * (uint64_t)bytes.n;
    char *room = sound ? tr_new(a, char, head->n + 1) : NULL;
    if (!room) {
        (void)end(w);
        return tr_fail(err, sound ? TR_NOMEM : TR_BAD_INPUT, "reading it gave %" PRIu64 " bytes, expected fewer",
                       head->n);
    }
    sending s = receive_all(w->talk, room, (size_t)head->n, now_ms() + (int64_t)w->options.wall_s * 1000);
    if (s != SENT) return lost(w, s, err);
    tr_str wire = { room, (size_t)head->n };
    if (head->rc != TR_OK) {
        if (tr_utf8_bad(wire) != TR_NOT_FOUND || wire.n > 900) wire = TR_STR("reading it failed");
        return tr_fail(err, TR_BAD_INPUT, TR_FMT, TR_ARG(wire));
    }
    tr_rc rc = tr_wire_get(a, wire, bytes, out, err);
    if (rc == TR_BAD_INPUT) (void)end(w);
    return rc;
}

tr_rc tr_worker_page(struct tr_worker *w, struct tr_arena *a, tr_str bytes, tr_intake_kind as, struct tr_pages *out,
                     struct tr_error *err)
{
    struct tr_answer head;
    *out = (struct tr_pages){ .kind = TR_INTAKE_TEXT };
    if (bytes.n > TR_INTAKE_MAX_BYTES)
        return tr_fail(err, TR_BAD_INPUT, "found %zu bytes of text, expected at most %d", bytes.n, TR_INTAKE_MAX_BYTES);
    if (w->talk < 0 && !start(w))
        return tr_fail(err, TR_IO, "intake: no process can be started that reads foreign bytes apart");
    sending s = exchange(w, bytes, as, &head, now_ms() + (int64_t)w->options.wall_s * 1000);
    return s == SENT ? take_answer(w, a, &head, bytes, out, err) : lost(w, s, err);
}
