/* SPDX-License-Identifier: Apache-2.0
 *
 * The nursery: asked for a worker, forks one and hands over its socket; asked for its end, ends it and
 * says how it ended. The worker: into the box, then bytes in, pages out, until nobody asks any more. */
#include "format/worker_serve.h"

#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <sys/prctl.h>
#include <sys/socket.h>
#include <sys/time.h>
#include <sys/wait.h>
#include <unistd.h>

#include <libxml/parser.h>

#include "format/wire.h"

enum { FILES = 3, MORE_MEMORY = 256 << 20, KEEP_MEMORY = 32 << 20 };

/* ---- the worker -------------------------------------------------------------------------- */

static bool read_all(void *bytes, size_t n)
{
    char *p = bytes;
    while (n) {
        ssize_t got = read(STDIN_FILENO, p, n);
        if (got == 0 || (got < 0 && errno != EINTR)) return false;
        if (got < 0) continue;
        p += got;
        n -= (size_t)got;
    }
    return true;
}

static bool write_all(const void *bytes, size_t n)
{
    const char *p = bytes;
    while (n) {
        ssize_t put = write(STDIN_FILENO, p, n);
        if (put == 0 || (put < 0 && errno != EINTR)) return false;
        if (put < 0) continue;
        p += put;
        n -= (size_t)put;
    }
    return true;
}

/* Processor time for one document: the signal's usual end is the worker's. */
static void set_clock(int seconds)
{
    struct itimerval t = { { 0, 0 }, { seconds, 0 } };
    (void)setitimer(ITIMER_PROF, &t, NULL);
}

static bool answer(struct tr_arena *a, const struct tr_worker_options *o, tr_str bytes, tr_intake_kind as)
{
    struct tr_pages pages;
    struct tr_error err = { TR_OK, "" };
    struct tr_sink wire = { 0 };
    set_clock(o->cpu_s);
    tr_rc rc = o->serve(a, bytes, as, &pages, &err);
    if (rc == TR_OK && !tr_wire_put(&wire, &pages, bytes))
        rc = tr_fail(&err, TR_NOMEM, "intake: no memory for the pages");
    set_clock(0);
    tr_str text = rc == TR_OK ? tr_sink_text(&wire) : tr_str_of(err.text);
    struct tr_answer head = { text.n, (int32_t)rc, 0 };
    bool sent = write_all(&head, sizeof head) && write_all(text.p, text.n);
    tr_sink_close(&wire);
    return sent;
}

static void serve(struct tr_arena *a, const struct tr_worker_options *o)
{
    struct tr_question q;
    while (read_all(&q, sizeof q) && q.n <= TR_INTAKE_MAX_BYTES && q.as < TR_INTAKE_KINDS) {
        char *room = tr_new(a, char, q.n + 1);
        if (!room || !read_all(room, (size_t)q.n)) break;
        if (!answer(a, o, (tr_str){ room, (size_t)q.n }, (tr_intake_kind)q.as)) break;
        if (a->used > KEEP_MEMORY) tr_arena_back(a, &(struct tr_arena){ a->base, 0, a->cap, a->fuse });
        tr_arena_reset(a);
    }
}

/* The socket becomes the standard input, which is read and written; all else is closed. */
static void keep_only(int socket)
{
    int nowhere = open("/dev/null", O_RDWR | O_CLOEXEC);
    (void)dup2(socket, STDIN_FILENO);
    (void)dup2(nowhere, STDOUT_FILENO);
    if (!tr_box_sanitized()) (void)dup2(nowhere, STDERR_FILENO);
    (void)close_range(3, ~0U, 0);
}

static _Noreturn void worker(int socket, const struct tr_worker_options *o)
{
    struct tr_arena a;
    struct tr_box box;
    struct tr_box_limits limits = { MORE_MEMORY, FILES }; /* the arena is mapped already */
    (void)prctl(PR_SET_PDEATHSIG, SIGKILL, 0, 0, 0);
    static const int ends[] = { SIGPROF, SIGXCPU, SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT };
    for (size_t k = 0; k < TR_COUNT(ends) && !tr_box_sanitized(); k++) (void)signal(ends[k], SIG_DFL);
    keep_only(socket);
    xmlInitParser();
    if (tr_arena_open(&a, o->memory_bytes, NULL) != TR_OK) _exit(1);
    tr_box_enter(&limits, &box);
    if (write_all(&box, sizeof box)) serve(&a, o);
    _exit(0);
}

/* ---- the nursery ------------------------------------------------------------------------- */

static void send_socket(int to, int fd)
{
    char byte = 0, room[CMSG_SPACE(sizeof(int))] = { 0 };
    struct iovec one = { &byte, 1 };
    struct msghdr m = { .msg_iov = &one, .msg_iovlen = 1, .msg_control = room, .msg_controllen = sizeof room };
    struct cmsghdr *c = CMSG_FIRSTHDR(&m);
    c->cmsg_level = SOL_SOCKET;
    c->cmsg_type = SCM_RIGHTS;
    c->cmsg_len = CMSG_LEN(sizeof(int));
    memcpy(CMSG_DATA(c), &fd, sizeof fd);
    if (fd < 0) m.msg_controllen = 0;
    (void)!sendmsg(to, &m, MSG_NOSIGNAL);
}

static pid_t start_worker(int socket, const struct tr_worker_options *o)
{
    int ends[2];
    if (socketpair(AF_UNIX, SOCK_STREAM | SOCK_CLOEXEC, 0, ends) != 0) {
        send_socket(socket, -1);
        return -1;
    }
    pid_t child = fork();
    if (child == 0) worker(ends[1], o);
    close(ends[1]);
    send_socket(socket, child > 0 ? ends[0] : -1);
    close(ends[0]);
    return child;
}

/* It has had its chance to end by itself; a crash shows its own signal even when the kill comes behind it. */
static int end_worker(pid_t child)
{
    int status = 0;
    if (child <= 0) return 0;
    for (int k = 0; k < 50; k++) {
        if (waitpid(child, &status, WNOHANG) == child) return status;
        usleep(k < 10 ? 100 : 1000);
    }
    (void)kill(child, SIGKILL);
    while (waitpid(child, &status, 0) < 0 && errno == EINTR) {}
    return status;
}

_Noreturn void tr_nursery(int socket, const struct tr_worker_options *o)
{
    char ask;
    pid_t child = -1;
    if (socket > 3) (void)close_range(3, (unsigned)socket - 1, 0); /* the asking process's files are not ours to hold */
    (void)close_range((unsigned)socket + 1, ~0U, 0);
    (void)signal(SIGCHLD, SIG_DFL);
    (void)signal(SIGINT, SIG_IGN); /* the asking process ends us by its end */
    (void)signal(SIGPIPE, SIG_IGN);
    while (read(socket, &ask, 1) == 1) {
        if (ask == TR_NURSERY_START) child = start_worker(socket, o);
        if (ask != TR_NURSERY_END) continue;
        int status = end_worker(child);
        child = -1;
        (void)!write(socket, &status, sizeof status);
    }
    if (child > 0) (void)kill(child, SIGKILL);
    (void)end_worker(child);
    _exit(0);
}
