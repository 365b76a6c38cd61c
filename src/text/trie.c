/* SPDX-License-Identifier: Apache-2.0
 *
 * Token keys -> numbers, as trie.h says. Keys are hashes already, so mixing the node in is all that is left. */
#include "text/trie.h"

enum { FIRST_SLOTS = 1024 };

static struct tr_trie_slot *slot_of(struct tr_trie_slot *slots, size_t cap, uint64_t hash)
{
    size_t k = (size_t)hash & (cap - 1);
    while (slots[k].hash && slots[k].hash != hash) k = (k + 1) & (cap - 1);
    return &slots[k];
}

static void mark(uint64_t *taken, size_t cap, uint64_t hash)
{
    size_t bit = (size_t)hash & (cap * TR_TRIE_BITS_A_SLOT - 1);
    taken[bit / 64] |= UINT64_C(1) << (bit % 64);
}

static bool grow_to(struct tr_trie *t, size_t cap)
{
    struct tr_trie_slot *slots = tr_new(t->arena, struct tr_trie_slot, cap);
    uint64_t *taken = tr_new(t->arena, uint64_t, cap * TR_TRIE_BITS_A_SLOT / 64);
    if (!slots || !taken) return false;
    for (size_t k = 0; k < t->cap; k++) {
        if (!t->slots[k].hash) continue;
        *slot_of(slots, cap, t->slots[k].hash) = t->slots[k];
        mark(taken, cap, t->slots[k].hash);
    }
    t->slots = slots;
    t->taken = taken;
    t->cap = cap;
    return true;
}

/* At most three quarters full: a walk that finds nothing still meets a free slot soon. */
static bool has_room(const struct tr_trie *t, size_t n) { return n < t->cap / 4 * 3; }

bool tr_trie_reserve(struct tr_trie *t, size_t names)
{
    size_t cap = FIRST_SLOTS;
    while (cap / 4 * 3 <= names + names / 3) cap *= 2; /* a name adds a node and a third */
    return cap <= t->cap || grow_to(t, cap);
}

bool tr_trie_add(struct tr_trie *t, const uint64_t *keys, size_t n, uint32_t value, uint32_t bits, uint32_t more)
{
    uint32_t node = TR_TRIE_ROOT;
    struct tr_trie_slot *slot = NULL;
    if (!t->begins && !(t->begins = tr_new(t->arena, uint64_t, TR_TRIE_BITS / 64))) return false;
    if (n) t->begins[((size_t)keys[0] & (TR_TRIE_BITS - 1)) / 64] |= UINT64_C(1) << (keys[0] & 63);
    for (size_t k = 0; k < n; k++) {
        if (!has_room(t, t->n) && !grow_to(t, t->cap ? t->cap * 2 : FIRST_SLOTS)) return false;
        uint64_t hash = tr_trie_hash(node, keys[k]);
        slot = slot_of(t->slots, t->cap, hash);
        if (!slot->hash) {
            *slot = (struct tr_trie_slot){ hash, ++t->nodes, 0, 0 };
            t->n++;
            mark(t->taken, t->cap, hash);
        }
        node = slot->node;
        if (k + 1 < n) slot->more = 1;
    }
    if (!slot) return true;
    struct tr_trie_link link = { value, 0, bits, more };
    if (!TR_PUSH(t->arena, &t->chain, link)) return false;
    uint32_t last = slot->values, self = (uint32_t)t->chain.n;
    while (last && t->chain.v[last - 1].next) last = t->chain.v[last - 1].next;
    if (last) t->chain.v[last - 1].next = self;
    else slot->values = self & 0x7FFFFFFFu;
    return true;
}
