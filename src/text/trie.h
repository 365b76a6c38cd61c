/* SPDX-License-Identifier: Apache-2.0
 *
 * trie.h: sequences of token keys -> numbers. One open-addressing table of (node, key) -> node; names that share their
 * first words share nodes. Built once in an arena, const afterwards, so that threads share it. */
#ifndef TR_TEXT_TRIE_H
#define TR_TEXT_TRIE_H

#include "truce/base.h"
#include "truce/model.h"

enum { TR_TRIE_ROOT = 0, TR_TRIE_DEEPEST = 12 }; /* tokens in a name */

struct tr_trie_slot {
    uint64_t hash;        /* of (node, key); 0: free */
    uint32_t node;        /* where it leads */
    uint32_t values : 31; /* head of a chain in `chain`, + 1; 0: no name ends here */
    uint32_t more : 1;    /* longer names go on from here */
};
struct tr_trie {
    struct tr_arena *arena;
    struct tr_trie_slot *slots;
    size_t n, cap; /* cap is a power of two */
    TR_LIST(struct tr_trie_link) chain;
    uint32_t nodes;
    uint64_t *begins; /* a bit for each first key, by its low bits: most words begin no name */
    uint64_t *taken;  /* eight bits a slot, by the hashes in the table: most steps lead nowhere and need no slot */
};
struct tr_trie_link {
    uint32_t value, next; /* next + 1; 0: last */
    uint32_t bits, more;  /* what the caller wants at hand without looking the value up */
};

/* Room for about so many names. false at the arena's cap. */
bool tr_trie_reserve(struct tr_trie *t, size_t names);
/* Adds a name; values of one name come out in the order in which they went in. false at the arena's cap. */
bool tr_trie_add(struct tr_trie *t, const uint64_t *keys, size_t n, uint32_t value, uint32_t bits, uint32_t more);

enum { TR_TRIE_BITS_A_SLOT = 8 };
static inline uint64_t tr_trie_hash(uint32_t node, uint64_t key)
{
    uint64_t h = (key ^ (node * UINT64_C(0x9E3779B97F4A7C15))) * UINT64_C(0xD6E8FEB86659FD93);
    h ^= h >> 32;
    return h ? h : 1;
}

/* One step: the slot behind `node` by `key`, or NULL. Start at TR_TRIE_ROOT. */
static inline const struct tr_trie_slot *tr_trie_step(const struct tr_trie *t, uint32_t node, uint64_t key)
{
    if (t->cap == 0) return NULL;
    uint64_t hash = tr_trie_hash(node, key);
    size_t bit = (size_t)hash & (t->cap * TR_TRIE_BITS_A_SLOT - 1);
    if (!(t->taken[bit / 64] >> (bit % 64) & 1)) return NULL;
    for (size_t k = (size_t)hash & (t->cap - 1); t->slots[k].hash; k = (k + 1) & (t->cap - 1))
        if (t->slots[k].hash == hash) return &t->slots[k];
    return NULL;
}

/* May a name begin with this key? false is sure. */
enum { TR_TRIE_BITS = 1 << 18 };
static inline bool tr_trie_begins(const struct tr_trie *t, uint64_t key)
{
    size_t bit = (size_t)key & (TR_TRIE_BITS - 1);
    return t->begins && t->begins[bit / 64] >> (bit % 64) & 1;
}

/* Brings near what the first step by this key will touch. */
static inline void tr_trie_soon(const struct tr_trie *t, uint64_t key)
{
    if (!t->begins || t->cap == 0) return;
    size_t bit = (size_t)tr_trie_hash(TR_TRIE_ROOT, key) & (t->cap * TR_TRIE_BITS_A_SLOT - 1);
    __builtin_prefetch(&t->begins[((size_t)key & (TR_TRIE_BITS - 1)) / 64]);
    __builtin_prefetch(&t->taken[bit / 64]);
}
/* The same, nearer to it: the slot itself, when one is likely. */
static inline void tr_trie_sooner(const struct tr_trie *t, uint64_t key)
{
    if (t->cap && tr_trie_begins(t, key))
        __builtin_prefetch(&t->slots[(size_t)tr_trie_hash(TR_TRIE_ROOT, key) & (t->cap - 1)]);
}

#endif
