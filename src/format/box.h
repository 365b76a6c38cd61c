/* SPDX-License-Identifier: Apache-2.0
 *
 * box.h: a process gives up what it does not need, before it reads foreign bytes.
 *
 * Inside the box a process can compute, and read and write what it has open: no file is opened, no connection made, no
 * process started, no memory made executable. What the machine does not offer is told, never passed over in silence. */
#ifndef TR_FORMAT_BOX_H
#define TR_FORMAT_BOX_H

#include "truce/base.h"

struct tr_box {        /* what holds; in tr_box_probe: what this machine offers */
    bool limits;       /* memory, files, core dumps (rlimits) */
    bool no_new_privs; /* no set-user-id program can be gained */
    int landlock;      /* version of the kernel's file rules; 0: not there */
    bool seccomp;      /* only the listed system calls */
    bool
        sanitizer; /* built with a sanitizer, which needs more calls and memory: unboxed, with a memory limit of ours */
};

struct tr_box_limits {
    size_t memory_bytes; /* address space beyond what is mapped already */
    int files;           /* open files, those that are open included */
};

/* For the rest of this process's life. Call it with one thread. Never fails: *out tells what holds. */
void tr_box_enter(const struct tr_box_limits *limits, struct tr_box *out);

/* Tried in a child process, which ends. */
struct tr_box tr_box_probe(void);

/* Do calls of the system stay out: seccomp with no_new_privs? Landlock is a second wall where it is there. */
bool tr_box_holds(const struct tr_box *b);

bool tr_box_sanitized(void); /* was this built with a sanitizer? */

/* "boxed: limits, no new privileges, landlock 7, seccomp", or what is missing. */
tr_str tr_box_say(struct tr_arena *a, const struct tr_box *b);

#endif
