/* SPDX-License-Identifier: Apache-2.0
 *
 * refs.c: ids in the file -> indexes; tells of ids that nothing has, or that two have. */
#include "agreement/loading.h"

void tr_ag_register(struct tr_loading *l, struct tr_map *by, struct tr_node **nodes, size_t n, const char *kind)
{
    for (size_t k = 0; k < n; k++) {
        tr_str id = tr_ag_text(nodes[k], "id");
        size_t other;
        l->item = nodes[k];
        if (id.n == 0) continue;
        if (tr_map_get(by, id, &other)) {
            tr_str expected = tr_str_format(l->a, "another id; it stands in line %u already", nodes[other]->mark.line);
            tr_ag_tell(l, tr_ag_mark(nodes[k], "id"),
                       (struct tr_fault){ .what = tr_str_format(l->a, "two %ss with the id", kind),
                                          .found = id,
                                          .expected = expected });
        } else if (!tr_map_put(by, id, k)) l->full = true;
    }
    l->item = NULL;
}

/* Of equally near words the first is taken, so the words are sorted: the slots' order is the hash's. */
tr_str tr_ag_nearest(struct tr_loading *l, tr_str word, const struct tr_map *by)
{
    enum { MOST = 500 };
    tr_str words[MOST];
    size_t n = 0;
    if (by->n > MOST || l->faults->list.n >= TR_FAULTS_MOST) return (tr_str){ 0 };
    for (size_t k = 0; k < by->cap && n < MOST; k++) {
        tr_str key = by->slots[k].key;
        if (!key.p) continue;
        size_t at = n++;
        for (; at > 0 && tr_str_cmp(words[at - 1], key) > 0; at--) words[at] = words[at - 1];
        words[at] = key;
    }
    return tr_str_nearest(word, words, n);
}

size_t tr_ag_ref(struct tr_loading *l, const struct tr_map *by, const struct tr_node *v, const char *kind)
{
    size_t index;
    if (!v || v->kind != TR_NODE_TEXT) return TR_NONE;
    tr_str id = tr_str_trim(v->text);
    if (id.n == 0) return TR_NONE; /* the walk has told */
    if (tr_map_get(by, id, &index)) return index;
    tr_ag_tell(l, v->mark,
               (struct tr_fault){ .what = tr_str_format(l->a, "unknown %s", kind),
                                  .found = id,
                                  .expected = tr_str_format(l->a, "the id of one of the %ss", kind),
                                  .nearest = tr_ag_nearest(l, id, by) });
    return TR_NONE;
}

/* Where `index` stands in an ascending list, or belongs. */
static size_t place_of(tr_indexes list, size_t index)
{
    size_t low = 0, high = list.n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (list.v[middle] < index) low = middle + 1;
        else high = middle;
    }
    return low;
}

bool tr_ag_has(tr_indexes list, size_t index)
{
    size_t at = place_of(list, index);
    return at < list.n && list.v[at] == index;
}

void tr_ag_add(struct tr_loading *l, tr_indexes *list, size_t index)
{
    if (index == TR_NONE || tr_ag_has(*list, index)) return;
    size_t at = place_of(*list, index);
    if (!TR_PUSH(l->a, list, index)) {
        l->full = true;
        return;
    }
    memmove(list->v + at + 1, list->v + at, (list->n - 1 - at) * sizeof *list->v);
    list->v[at] = index;
}

void tr_ag_refs(struct tr_loading *l, const struct tr_map *by, const struct tr_node *v, const char *kind,
                tr_indexes *out)
{
    if (!v) return;
    if (v->kind == TR_NODE_TEXT) tr_ag_add(l, out, tr_ag_ref(l, by, v, kind));
    else
        for (const struct tr_node *c = v->first; c; c = c->next) tr_ag_add(l, out, tr_ag_ref(l, by, c, kind));
}

bool tr_ag_strs_have(struct tr_strs list, tr_str word)
{
    for (size_t k = 0; k < list.n; k++)
        if (tr_str_eq(list.v[k], word)) return true;
    return false;
}
