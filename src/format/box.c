/* SPDX-License-Identifier: Apache-2.0
 *
 * A process -> the same with fewer rights: rlimits, no_new_privs, landlock by raw calls (the C library has no names for
 * them), seccomp by libseccomp. */
#include "format/box.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

#include <seccomp.h>

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
#define SANITIZED true
#elif defined(__has_feature)
#if __has_feature(address_sanitizer) || __has_feature(thread_sanitizer) || __has_feature(memory_sanitizer)
#define SANITIZED true
#endif
#endif
#ifndef SANITIZED
#define SANITIZED false
#endif

/* ---- rlimits ----------------------------------------------------------------------------- */

static size_t mapped_bytes(void)
{
    unsigned long pages = 0;
    FILE *f = fopen("/proc/self/statm", "re");
    if (!f) return (size_t)1 << 30;
    if (fscanf(f, "%lu", &pages) != 1) pages = (1UL << 30) / 4096;
    fclose(f);
    return (size_t)pages * (size_t)sysconf(_SC_PAGESIZE);
}

static bool limit(int what, size_t most)
{
    struct rlimit r = { most, most };
    return setrlimit((__rlimit_resource_t)what, &r) == 0;
}

static bool set_limits(const struct tr_box_limits *l, size_t mapped)
{
    bool all = limit(RLIMIT_AS, mapped + l->memory_bytes);
    all &= limit(RLIMIT_NOFILE, (size_t)l->files);
    all &= limit(RLIMIT_FSIZE, 0);
    all &= limit(RLIMIT_CORE, 0);
    return limit(RLIMIT_NPROC, 0) && all;
}

/* ---- landlock ---------------------------------------------------------------------------- */

struct rules { /* as the kernel has it from version 6 on; older ones take the first field or two */
    uint64_t files, net, scope;
};
enum { CREATE_CALL = 444, RESTRICT_CALL = 446, ASK_VERSION = 1 };

static int landlock_version(void)
{
    long v = syscall(CREATE_CALL, NULL, (size_t)0, ASK_VERSION);
    return v > 0 ? (int)v : 0;
}

/* All rights that the version knows are handled, and no rule grants any. */
static bool landlock(int version)
{
    static const unsigned file_rights[] = { 0, 13, 14, 15, 15, 16 }; /* bits, by version */
    unsigned bits = file_rights[version < 5 ? version : 5];
    struct rules r = { (UINT64_C(1) << bits) - 1, version >= 4 ? 3 : 0, version >= 6 ? 3 : 0 };
    size_t size = version >= 6 ? sizeof r : version >= 4 ? 2 * sizeof r.files : sizeof r.files;
    long fd = version > 0 ? syscall(CREATE_CALL, &r, size, 0) : -1;
    if (fd < 0) return false;
    bool held = syscall(RESTRICT_CALL, (int)fd, 0) == 0;
    close((int)fd);
    return held;
}

/* ---- seccomp ----------------------------------------------------------------------------- */

static const int allowed[] = {
    SCMP_SYS(read),         SCMP_SYS(write),           SCMP_SYS(munmap),         SCMP_SYS(mremap),
    SCMP_SYS(brk),          SCMP_SYS(madvise),         SCMP_SYS(exit),           SCMP_SYS(exit_group),
    SCMP_SYS(rt_sigreturn), SCMP_SYS(futex),           SCMP_SYS(getrandom),      SCMP_SYS(clock_gettime),
    SCMP_SYS(setitimer),    SCMP_SYS(restart_syscall), SCMP_SYS(rt_sigprocmask), SCMP_SYS(getpid),
    SCMP_SYS(gettid),
};

static bool allow_all(scmp_filter_ctx c)
{
    bool all = true;
    for (size_t k = 0; k < TR_COUNT(allowed); k++) all &= seccomp_rule_add(c, SCMP_ACT_ALLOW, allowed[k], 0) == 0;
    /* memory, but none that can be executed */
    struct scmp_arg_cmp no_code = SCMP_CMP(2, SCMP_CMP_MASKED_EQ, PROT_EXEC, 0);
    all &= seccomp_rule_add_array(c, SCMP_ACT_ALLOW, SCMP_SYS(mmap), 1, &no_code) == 0;
    return all && seccomp_rule_add_array(c, SCMP_ACT_ALLOW, SCMP_SYS(mprotect), 1, &no_code) == 0;
}

/* Everything else fails with "not permitted": a library that asks in vain goes on without. */
static bool filter_calls(void)
{
    scmp_filter_ctx c = seccomp_init(SCMP_ACT_ERRNO(EPERM));
    if (!c) return false;
    bool held = allow_all(c) && seccomp_load(c) == 0;
    seccomp_release(c);
    return held;
}

/* ---- together ---------------------------------------------------------------------------- */

void tr_box_enter(const struct tr_box_limits *limits, struct tr_box *out)
{
    *out = (struct tr_box){ .sanitizer = SANITIZED };
    out->no_new_privs = prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) == 0;
    (void)prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
    if (SANITIZED) return;
    int version = landlock_version();
    size_t mapped = mapped_bytes();                 /* reads a file, so before the rules */
    if (landlock(version)) out->landlock = version; /* opens a file for a moment, so before the limits */
    out->limits = set_limits(limits, mapped);
    out->seccomp = filter_calls();
}

struct tr_box tr_box_probe(void)
{
    struct tr_box told = { 0 };
    int ends[2];
    if (pipe(ends) != 0) return told;
    pid_t child = fork();
    if (child == 0) {
        tr_box_enter(&(struct tr_box_limits){ 64 << 20, 64 }, &told);
        (void)!write(ends[1], &told, sizeof told);
        _exit(0);
    }
    close(ends[1]);
    if (read(ends[0], &told, sizeof told) != (ssize_t)sizeof told) told = (struct tr_box){ 0 };
    close(ends[0]);
    if (child > 0) (void)waitpid(child, NULL, 0);
    return told;
}

bool tr_box_sanitized(void) { return SANITIZED; }

bool tr_box_holds(const struct tr_box *b) { return b->no_new_privs && b->seccomp; }

tr_str tr_box_say(struct tr_arena *a, const struct tr_box *b)
{
    if (b->sanitizer) return TR_STR("unboxed: built with a sanitizer; the memory limit is ours");
    const char *head = tr_box_holds(b) ? "boxed" : "NOT boxed";
    tr_str files = b->landlock ? tr_str_format(a, "landlock %d", b->landlock) : TR_STR("no landlock");
    return tr_str_format(a, "%s: %s, %s, " TR_FMT ", %s", head, b->limits ? "limits" : "no limits",
                         b->no_new_privs ? "no new privileges" : "new privileges possible", TR_ARG(files),
                         b->seccomp ? "seccomp" : "no seccomp");
}
