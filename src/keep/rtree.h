/* SPDX-License-Identifier: Apache-2.0
 *
 * rtree.h: boxes -> the full nodes of an SQLite R-tree, as its shadow tables hold them. */
#ifndef TR_KEEP_RTREE_H
#define TR_KEEP_RTREE_H

#include "keep/blob.h"

enum { RTREE_NODE_BYTES = 1228, RTREE_CELL_BYTES = 24, RTREE_NODE_CELLS = 51 };

struct rtree_entry {
    int64_t id; /* row, or node */
    float c[4]; /* min x, max x, min y, max y: rounded outwards */
};
struct rtree_node {
    int64_t number, parent; /* the root is 1 and has parent 0 */
    size_t first, n;        /* cells: entries of its level */
    int level;              /* 0: leaf */
};
struct rtree_pack {
    TR_LIST(struct rtree_node) nodes; /* root last */
    struct rtree_entry *entries;      /* all levels, leaves' rows first */
    size_t n_entries;
    int depth;
};

struct rtree_entry rtree_round(int64_t id, const struct keep_box *b);
/* Sorts rows along a space-filling curve (ties by id) and cuts them into nodes of equal size. Lives in `a`; false at its cap. */
bool rtree_pack(struct tr_arena *a, struct rtree_entry *rows, size_t n, struct rtree_pack *out);
/* Writes a node as SQLite stores it, RTREE_NODE_BYTES long. */
void rtree_node_bytes(const struct rtree_pack *p, const struct rtree_node *node, unsigned char *out);
/* Box over all cells of a stored node; false when it holds none or is damaged. */
bool rtree_node_box(tr_str data, struct keep_box *out);

#endif
