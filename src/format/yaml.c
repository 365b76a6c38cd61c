/* SPDX-License-Identifier: Apache-2.0
 *
 * yaml.c: libyaml's events -> node tree with marks. Ready-made binding libraries stop at the first
 * fault and misplace some lines, so the tree is our own; what it means is for the caller's schema. */
#include "format/yaml.h"

#include <assert.h>
#include <yaml.h>

enum { FAULTS_MOST = 1000, MAP_IS_LARGE = 16 };

struct level { /* one open list or map */
    struct tr_node *node, *last;
    tr_str key; /* map: the key whose value comes next */
    struct tr_mark key_mark;
    bool has_key;
    struct tr_map seen; /* large maps: key -> line; small ones are walked */
};
struct reading {
    struct tr_arena *a;
    struct tr_yaml *out;
    struct level levels[TR_YAML_DEPTH];
    size_t depth, nodes, documents;
    bool full, stop; /* the arena is at its cap; nothing more can be read */
};

static struct tr_mark mark_of(yaml_mark_t m)
{
    return (struct tr_mark){ (uint32_t)m.line + 1, (uint32_t)m.column + 1 };
}

static void fault(struct reading *r, struct tr_mark at, const char *what, tr_str found, const char *expected)
{
    struct tr_yaml_fault f = { at, tr_str_of(what), found, tr_str_of(expected) };
    if (r->out->faults.n >= FAULTS_MOST) return;
    if (!TR_PUSH(r->a, &r->out->faults, f)) r->full = true;
}

static tr_str copy(struct reading *r, const void *p, size_t n)
{
    tr_str s = tr_str_copy(r->a, (tr_str){ p, n });
    if (!s.p) r->full = true;
    return s;
}

static const struct tr_node *same_key(const struct level *l, tr_str key)
{
    for (const struct tr_node *c = l->node->first; c; c = c->next)
        if (tr_str_eq(c->key, key)) return c;
    return NULL;
}

/* Line of an earlier value at this key, or 0. Walks small maps, hashes large ones: a hostile map
 * of 100,000 keys must not cost 10^10 comparisons. */
static size_t key_line(struct reading *r, struct level *l, tr_str key)
{
    size_t line = 0;
    if (l->node->n < MAP_IS_LARGE) {
        const struct tr_node *c = same_key(l, key);
        return c ? c->key_mark.line : 0;
    }
    if (l->seen.n == 0) {
        l->seen.arena = r->a;
        for (const struct tr_node *c = l->node->first; c; c = c->next)
            if (!tr_map_put(&l->seen, c->key, c->key_mark.line)) r->full = true;
    }
    return tr_map_get(&l->seen, key, &line) ? line : 0;
}

static void key_take(struct reading *r, struct level *l, const yaml_event_t *e)
{
    l->key = copy(r, e->data.scalar.value, e->data.scalar.length);
    l->key_mark = mark_of(e->start_mark);
    l->has_key = true;
    size_t line = key_line(r, l, l->key);
    if (line == 0) return;
    tr_str other = tr_str_format(r->a, "each key once; it stands in line %zu already", line);
    struct tr_yaml_fault f = { l->key_mark, TR_STR("key given twice"), l->key, other };
    if (r->out->faults.n < FAULTS_MOST && !TR_PUSH(r->a, &r->out->faults, f)) r->full = true;
}

static void child_add(struct reading *r, struct level *l, struct tr_node *node)
{
    assert(l->node);
    if (l->node->kind == TR_NODE_MAP) {
        node->key = l->key;
        node->key_mark = l->key_mark;
        l->has_key = false;
        if (l->seen.n > 0 && !tr_map_put(&l->seen, node->key, node->key_mark.line)) r->full = true;
    }
    if (l->last) l->last->next = node;
    else l->node->first = node;
    l->last = node;
    l->node->n++;
}

static struct tr_node *node_make(struct reading *r, tr_node_kind kind, const yaml_event_t *e)
{
    if (++r->nodes > TR_YAML_NODES) {
        fault(r, mark_of(e->start_mark), "too many values", (tr_str){ 0 }, "at most 200000");
        r->stop = true;
        return NULL;
    }
    struct tr_node *node = tr_new(r->a, struct tr_node, 1);
    if (!node) {
        r->full = true;
        return NULL;
    }
    node->kind = kind;
    node->mark = mark_of(e->start_mark);
    if (r->depth > 0) child_add(r, &r->levels[r->depth - 1], node);
    else if (!r->out->root) r->out->root = node;
    return node;
}

static void refuse_names(struct reading *r, const yaml_event_t *e, const yaml_char_t *anchor, const yaml_char_t *tag)
{
    if (anchor)
        fault(r, mark_of(e->start_mark), "anchor", copy(r, anchor, strlen((const char *)anchor)),
              "no anchors and aliases");
    if (tag) fault(r, mark_of(e->start_mark), "tag", copy(r, tag, strlen((const char *)tag)), "no tags");
}

/* The open map that waits for a key, or NULL. */
static struct level *map_without_key(struct reading *r)
{
    struct level *l = r->depth > 0 ? &r->levels[r->depth - 1] : NULL;
    return l && l->node && l->node->kind == TR_NODE_MAP && !l->has_key ? l : NULL;
}

static void on_text(struct reading *r, const yaml_event_t *e)
{
    refuse_names(r, e, e->data.scalar.anchor, e->data.scalar.tag);
    struct level *l = map_without_key(r);
    if (l) {
        key_take(r, l, e);
        return;
    }
    struct tr_node *node = node_make(r, TR_NODE_TEXT, e);
    if (!node) return;
    node->text = copy(r, e->data.scalar.value, e->data.scalar.length);
    node->quoted = e->data.scalar.style != YAML_PLAIN_SCALAR_STYLE;
}

static void on_open(struct reading *r, tr_node_kind kind, const yaml_event_t *e)
{
    bool list = kind == TR_NODE_LIST;
    refuse_names(r, e, list ? e->data.sequence_start.anchor : e->data.mapping_start.anchor,
                 list ? e->data.sequence_start.tag : e->data.mapping_start.tag);
    if (map_without_key(r)) {
        fault(r, mark_of(e->start_mark), list ? "a list as a key" : "a map as a key", (tr_str){ 0 },
              "a text as the key");
        r->stop = true;
        return;
    }
    if (r->depth == TR_YAML_DEPTH) {
        fault(r, mark_of(e->start_mark), "nested too deeply", (tr_str){ 0 }, "at most 32 levels");
        r->stop = true;
        return;
    }
    struct tr_node *node = node_make(r, kind, e);
    if (node) r->levels[r->depth++] = (struct level){ .node = node };
}

/* Leaves an empty text in its place, so that the reading can go on to further faults. */
static void on_alias(struct reading *r, const yaml_event_t *e)
{
    const char *name = (const char *)e->data.alias.anchor;
    fault(r, mark_of(e->start_mark), "alias", copy(r, name, strlen(name)), "no anchors and aliases");
    if (map_without_key(r)) {
        r->stop = true;
        return;
    }
    struct tr_node *node = node_make(r, TR_NODE_TEXT, e);
    if (node) node->faulty = true;
}

static void on_document(struct reading *r, const yaml_event_t *e)
{
    if (++r->documents == 1) return;
    fault(r, mark_of(e->start_mark), "a second document", (tr_str){ 0 }, "one document a file");
    r->stop = true;
}

static void on_event(struct reading *r, const yaml_event_t *e)
{
    switch (e->type) {
    case YAML_SCALAR_EVENT: on_text(r, e); break;
    case YAML_SEQUENCE_START_EVENT: on_open(r, TR_NODE_LIST, e); break;
    case YAML_MAPPING_START_EVENT: on_open(r, TR_NODE_MAP, e); break;
    case YAML_SEQUENCE_END_EVENT:
    case YAML_MAPPING_END_EVENT: r->depth--; break;
    case YAML_DOCUMENT_START_EVENT: on_document(r, e); break;
    case YAML_ALIAS_EVENT: on_alias(r, e); break;
    case YAML_STREAM_END_EVENT: r->out->whole = r->stop = true; break;
    default: break;
    }
}

static void syntax_fault(struct reading *r, const yaml_parser_t *p)
{
    struct tr_mark at = mark_of(p->problem_mark);
    /* the reader's own faults (bad bytes) carry an offset only; those were looked for beforehand */
    if (p->error == YAML_READER_ERROR) at = mark_of(p->mark);
    const char *problem = p->problem ? p->problem : "no YAML";
    fault(r, at, "not readable as YAML", copy(r, problem, strlen(problem)), "");
}

static void events_read(struct reading *r, yaml_parser_t *p)
{
    while (!r->stop && !r->full) {
        yaml_event_t e;
        if (!yaml_parser_parse(p, &e)) {
            if (p->error == YAML_MEMORY_ERROR) r->full = true;
            else syntax_fault(r, p);
            return;
        }
        on_event(r, &e);
        yaml_event_delete(&e);
    }
}

static struct tr_mark mark_at(tr_str bytes, size_t offset)
{
    struct tr_mark m = { 1, 1 };
    for (size_t k = 0; k < offset; k++) {
        bool starts_character = ((unsigned char)bytes.p[k] & 0xC0) != 0x80;
        if (bytes.p[k] == '\n') m = (struct tr_mark){ m.line + 1, 1 };
        else if (starts_character) m.column++;
    }
    return m;
}

static bool bytes_refuse(struct reading *r, tr_str bytes)
{
    size_t bad = tr_utf8_bad(bytes);
    const char *nul = bytes.n > 0 ? memchr(bytes.p, 0, bytes.n) : NULL;
    size_t zero = nul ? (size_t)(nul - bytes.p) : TR_NOT_FOUND;
    if (zero < bad) fault(r, mark_at(bytes, zero), "a NUL byte", (tr_str){ 0 }, "text");
    else if (bad != TR_NOT_FOUND) {
        tr_str found = tr_str_format(r->a, "%02X", (unsigned)(unsigned char)bytes.p[bad]);
        fault(r, mark_at(bytes, bad), "a byte that is not UTF-8", found, "UTF-8 text");
    } else return false;
    return true;
}

tr_rc tr_yaml_read(struct tr_arena *a, tr_str bytes, struct tr_yaml *out, struct tr_error *err)
{
    struct reading r = { .a = a, .out = out };
    yaml_parser_t p;
    *out = (struct tr_yaml){ 0 };
    if (!bytes_refuse(&r, bytes)) {
        if (!yaml_parser_initialize(&p)) return tr_fail(err, TR_NOMEM, "yaml: no memory for the parser");
        yaml_parser_set_encoding(&p, YAML_UTF8_ENCODING);
        yaml_parser_set_input_string(&p, (const unsigned char *)(bytes.p ? bytes.p : ""), bytes.n);
        events_read(&r, &p);
        yaml_parser_delete(&p);
        if (!r.full && !out->root && out->faults.n == 0)
            fault(&r, (struct tr_mark){ 1, 1 }, "empty", (tr_str){ 0 }, "a map of keys and values");
    }
    return r.full ? tr_fail(err, TR_NOMEM, "yaml: no room for the tree of %zu bytes", bytes.n) : TR_OK;
}

struct tr_node *tr_node_get(const struct tr_node *map, const char *key)
{
    if (!map || map->kind != TR_NODE_MAP) return NULL;
    for (struct tr_node *c = map->first; c; c = c->next)
        if (tr_str_is(c->key, key)) return c;
    return NULL;
}
