/* SPDX-License-Identifier: Apache-2.0
 *
 * Texts -> numbers, by hash: open addressing, linear probing, at most three quarters full. A slot
 * with hash 0 is free. */
#include "truce/base.h"

enum { FIRST_SLOTS = 16 };

static uint64_t slot_hash(tr_str key)
{
    uint64_t hash = tr_hash64(key);
    return hash ? hash : 1;
}

/* The slot that holds the key, or the free one where it belongs. cap is a power of two. */
static struct tr_map_slot *slot_of(struct tr_map_slot *slots, size_t cap, tr_str key, uint64_t hash)
{
    size_t k = (size_t)hash & (cap - 1);
    while (slots[k].hash && (slots[k].hash != hash || !tr_str_eq(slots[k].key, key))) k = (k + 1) & (cap - 1);
    return &slots[k];
}

static bool map_grow(struct tr_map *m)
{
    size_t cap = m->cap ? m->cap * 2 : FIRST_SLOTS;
    struct tr_map_slot *slots = tr_new(m->arena, struct tr_map_slot, cap);
    if (!slots) return false;
    for (size_t k = 0; k < m->cap; k++) {
        struct tr_map_slot *old = &m->slots[k];
        if (old->hash) *slot_of(slots, cap, old->key, old->hash) = *old;
    }
    m->slots = slots;
    m->cap = cap;
    return true;
}

bool tr_map_put(struct tr_map *m, tr_str key, size_t value)
{
    if (m->n >= m->cap - m->cap / 4 && !map_grow(m)) return false;
    uint64_t hash = slot_hash(key);
    struct tr_map_slot *slot = slot_of(m->slots, m->cap, key, hash);
    if (!slot->hash) {
        m->n++;
        *slot = (struct tr_map_slot){ .key = { key.p ? key.p : "", key.n }, .hash = hash };
    }
    slot->value = value;
    return true;
}

bool tr_map_get(const struct tr_map *m, tr_str key, size_t *value)
{
    if (m->n == 0) return false;
    const struct tr_map_slot *slot = slot_of(m->slots, m->cap, key, slot_hash(key));
    if (!slot->hash) return false;
    *value = slot->value;
    return true;
}
