/* SPDX-License-Identifier: Apache-2.0
 *
 * yaml.h: YAML bytes -> a tree of nodes that know where they stand. What the keys mean is for the
 * schema of whoever reads the tree. A strict subset: one document, no aliases, anchors or tags, text
 * keys, no key twice, depth and number of nodes bounded. */
#ifndef TR_FORMAT_YAML_H
#define TR_FORMAT_YAML_H

#include "truce/model.h"

enum { TR_YAML_DEPTH = 32, TR_YAML_NODES = 200000 };

typedef enum { TR_NODE_TEXT, TR_NODE_LIST, TR_NODE_MAP } tr_node_kind;

struct tr_node {
    tr_node_kind kind;
    struct tr_mark mark;          /* of the value; line and column count from 1, columns in characters */
    tr_str text;                  /* TEXT: unescaped; every value is text, what it means is the reader's */
    bool quoted;                  /* TEXT: quotes or a block, so an empty text was meant */
    struct tr_node *first, *next; /* children in order, and the next of the same parent */
    size_t n;                     /* children */
    tr_str key;                   /* where the parent is a MAP */
    struct tr_mark key_mark;
    bool faulty; /* stands for an alias; then for whoever checks the tree */
};

struct tr_yaml_fault {
    struct tr_mark mark;
    tr_str what, found, expected; /* found, expected may be empty */
};
struct tr_yaml {
    struct tr_node *root; /* NULL: nothing readable, then there is a fault */
    bool whole;           /* read to the end; else the tree is cut where the last fault stands */
    TR_LIST(struct tr_yaml_fault) faults;
};

/* Faults do not fail the call and do not hide what stands before them; a fault of syntax ends the
 * reading. Lives in `a` (copies). Only TR_NOMEM fails. */
TR_MUST tr_rc tr_yaml_read(struct tr_arena *a, tr_str bytes, struct tr_yaml *out, struct tr_error *err);
/* The value at a key of a map; NULL when there is none, or when `map` is NULL or no map. */
struct tr_node *tr_node_get(const struct tr_node *map, const char *key);

#endif
