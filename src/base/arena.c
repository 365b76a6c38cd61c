/* SPDX-License-Identifier: Apache-2.0
 *
 * Address space -> zeroed pieces that are given back together. Pages are taken from the system
 * only when they are touched, so a generous cap costs nothing. Under AddressSanitizer a piece is
 * followed by a poisoned zone, and what was given back by a reset is poisoned. */
#include "truce/base.h"

#include <sys/mman.h>
#include <unistd.h>

#if defined(__has_feature)
#if __has_feature(address_sanitizer)
#define UNDER_ASAN 1
#endif
#elif defined(__SANITIZE_ADDRESS__)
#define UNDER_ASAN 1
#endif

enum { ALIGNMENT = 16, FIRST_ROOM = 8 };

#ifdef UNDER_ASAN
#include <sanitizer/asan_interface.h>

enum { RED_ZONE_BYTES = 32 };

static size_t page_bytes(void) { return (size_t)sysconf(_SC_PAGESIZE); }

/* Only pages of tr_arena_open are poisoned: poison in an arena over a local array would outlive
 * the array and hit the next function that uses that stack. */
static bool may_poison(const struct tr_arena *a) { return (uintptr_t)a->base % page_bytes() == 0; }

static void poison(const struct tr_arena *a, size_t from, size_t to)
{
    if (may_poison(a)) ASAN_POISON_MEMORY_REGION(a->base + from, to - from);
}

static void unpoison(const struct tr_arena *a, size_t from, size_t to)
{
    if (may_poison(a)) ASAN_UNPOISON_MEMORY_REGION(a->base + from, to - from);
}

/* The address range may be handed to somebody else after munmap, so no poison may stay. Marks
 * hide how far the arena was used; the touched pages tell. */
static void forget_poison(const struct tr_arena *a)
{
    unsigned char touched[1024];
    const size_t page = page_bytes(), block = sizeof touched * page;
    for (size_t from = 0; from < a->cap; from += block) {
        size_t to = a->cap - from < block ? a->cap : from + block;
        if (mincore(a->base + from, to - from, touched) != 0) continue;
        for (size_t at = from; at < to; at += page) {
            size_t left = a->cap - at, reach = page + RED_ZONE_BYTES;
            if (touched[(at - from) / page] & 1) unpoison(a, at, at + (left < reach ? left : reach));
        }
    }
}
#else
enum { RED_ZONE_BYTES = 0 };

static void poison(const struct tr_arena *a, size_t from, size_t to) { (void)a, (void)from, (void)to; }

static void unpoison(const struct tr_arena *a, size_t from, size_t to) { (void)a, (void)from, (void)to; }

static void forget_poison(const struct tr_arena *a) { (void)a; }
#endif

tr_rc tr_arena_open(struct tr_arena *a, size_t cap_bytes, struct tr_error *err)
{
    *a = (struct tr_arena){ 0 };
    if (cap_bytes == 0) return tr_fail(err, TR_USAGE, "arena: a cap of 0 bytes, expected more");
    void *p = mmap(NULL, cap_bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (p == MAP_FAILED) return tr_fail(err, TR_NOMEM, "arena: the system has no room for %zu bytes", cap_bytes);
    *a = (struct tr_arena){ .base = p, .cap = cap_bytes };
    return TR_OK;
}

void tr_arena_close(struct tr_arena *a)
{
    if (a->base) {
        forget_poison(a);
        munmap(a->base, a->cap);
    }
    *a = (struct tr_arena){ 0 };
}

void tr_arena_reset(struct tr_arena *a)
{
    if (a->base) poison(a, 0, a->used);
    a->used = 0;
}

void tr_arena_back(struct tr_arena *a, const struct tr_arena *mark)
{
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE);
    uintptr_t from = ((uintptr_t)a->base + mark->used + page - 1) & ~(page - 1);
    uintptr_t to = ((uintptr_t)a->base + a->used) & ~(page - 1);
    if (a->base && to > from) {
        poison(a, mark->used, a->used);
        /* the last page in use is half of somebody else's at most: it stays */
        (void)madvise((void *)from, to - from, MADV_DONTNEED);
    }
    a->used = mark->used;
}

/* True when the failure test wants this allocation to fail. */
static bool fuse_blows(struct tr_arena *a)
{
    if (!a->fuse) return false;
    if (*a->fuse <= 0) return true;
    --*a->fuse;
    return false;
}

static size_t at_most(size_t n, size_t limit) { return n < limit ? n : limit; }

/* Ends where the next piece begins, since AddressSanitizer cannot poison the head of 8 bytes only. */
static size_t zone_behind(size_t end) { return RED_ZONE_BYTES ? RED_ZONE_BYTES + (-end & (ALIGNMENT - 1)) : 0; }

/* A piece as it lies there; *bytes: how long it is. */
static void *take(struct tr_arena *a, size_t count, size_t size, size_t *bytes)
{
    if (!a->base || fuse_blows(a) || __builtin_mul_overflow(count, size, bytes)) return NULL;
    uintptr_t address = (uintptr_t)a->base + a->used;
    size_t start = a->used + (-address & (ALIGNMENT - 1));
    if (start > a->cap || *bytes > a->cap - start) return NULL;

    size_t end = start + *bytes;
    a->used = end + at_most(zone_behind(end), a->cap - end);
    unpoison(a, start, end);
    poison(a, end, a->used);
    return a->base + start;
}

void *tr_alloc(struct tr_arena *a, size_t count, size_t size)
{
    size_t bytes;
    void *piece = take(a, count, size, &bytes);
    /* fresh pages are zero, but after a mark or a reset the room is not fresh */
    return piece ? memset(piece, 0, bytes) : NULL;
}

/* The list's pointer has any type, so it is read and written as bytes. */
bool tr_grow(struct tr_arena *a, void **v, size_t n, size_t *cap, size_t size)
{
    if (n < *cap) return true;
    if (*cap > SIZE_MAX / 2) return false;
    size_t room = *cap ? *cap * 2 : FIRST_ROOM, bytes;
    char *fresh = take(a, room, size, &bytes), *old;
    if (!fresh) return false;
    memcpy(&old, v, sizeof old);
    if (n) memcpy(fresh, old, n * size);
    memset(fresh + n * size, 0, bytes - n * size);
    memcpy(v, &fresh, sizeof fresh);
    *cap = room;
    return true;
}
