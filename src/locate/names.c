/* SPDX-License-Identifier: Apache-2.0
 *
 * Names of places, areas, zones, cores and presence rows -> one index by folded name. */
#include "locate/locator.h"

enum { NAME_MAX_BYTES = 1000 }; /* a longer "name" is text */

tr_str locate_fold(unsigned char room[LOCATE_FOLD_ROOM], tr_str name)
{
    struct tr_arena a = { .base = room, .cap = LOCATE_FOLD_ROOM };
    if (name.n == 0 || name.n > NAME_MAX_BYTES) return (tr_str){ 0 };
    tr_str key = tr_fold_place(&a, name);
    return key.p ? key : (tr_str){ 0 };
}

static bool add(struct tr_arena *a, struct locate_names *n, tr_str name, locate_named what, size_t index)
{
    if (name.n == 0 || name.n > NAME_MAX_BYTES) return true;
    tr_str key = tr_fold_place(a, name);
    if (!key.p) return false;
    if (key.n == 0) return true;
    size_t first = TR_NONE, last;
    struct locate_entry e = { what, index, TR_NONE };
    bool known = tr_map_get(&n->by_key, key, &first);
    for (last = first; known && n->entries.v[last].next != TR_NONE; last = n->entries.v[last].next)
        if (n->entries.v[last].what == what && n->entries.v[last].index == index) return true;
    if (known && n->entries.v[last].what == what && n->entries.v[last].index == index) return true;
    if (!TR_PUSH(a, &n->entries, e)) return false;
    if (known) n->entries.v[last].next = n->entries.n - 1;
    return known || tr_map_put(&n->by_key, key, n->entries.n - 1);
}

static bool add_all(struct tr_arena *a, struct locate_names *n, struct tr_strs names, locate_named what, size_t index)
{
    for (size_t k = 0; k < names.n; k++)
        if (!add(a, n, names.v[k], what, index)) return false;
    return true;
}

static bool add_zone(struct tr_arena *a, struct locate_names *n, const struct tr_zone *z, size_t index)
{
    for (size_t k = 0; k < z->names.n; k++)
        if (!add(a, n, z->names.v[k].text, LOCATE_ZONE, index)) return false;
    return add_all(a, n, z->core, LOCATE_CORE, index);
}

static bool fold_all(struct tr_arena *a, struct tr_strs names, tr_str **out, size_t *n)
{
    *n = 0;
    *out = tr_new(a, tr_str, names.n + 1);
    if (!*out) return false;
    for (size_t k = 0; k < names.n; k++) {
        if (names.v[k].n == 0 || names.v[k].n > NAME_MAX_BYTES) continue;
        tr_str key = tr_fold_place(a, names.v[k]);
        if (!key.p) return false;
        if (key.n) (*out)[(*n)++] = key;
    }
    return true;
}

bool locate_names_make(struct tr_arena *a, struct tr_locator *l)
{
    struct locate_names *n = &l->names;
    n->by_key.arena = a;
    for (size_t k = 0; k < l->g->places.n; k++)
        if (!add_all(a, n, l->g->places.v[k].names, LOCATE_KNOWN_PLACE, k)) return false;
    for (size_t k = 0; k < l->n_areas; k++) {
        struct locate_area *area = &l->areas[k];
        if (!add_all(a, n, area->area->names, LOCATE_ADMIN, k) ||
            !fold_all(a, area->area->names, &area->keys, &area->n_keys) ||
            !fold_all(a, area->area->parents, &area->parents, &area->n_parents))
            return false;
    }
    for (size_t k = 0; k < l->g->zones.n; k++)
        if (!add_zone(a, n, &l->g->zones.v[k], k)) return false;
    for (size_t k = 0; k < l->g->presence.n; k++)
        if (!add_all(a, n, l->g->presence.v[k].names, LOCATE_PRESENCE, k)) return false;
    return true;
}

size_t locate_names_find(const struct locate_names *n, tr_str key)
{
    size_t first = TR_NONE;
    return key.n && tr_map_get(&n->by_key, key, &first) ? first : TR_NONE;
}
