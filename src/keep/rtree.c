/* SPDX-License-Identifier: Apache-2.0
 *
 * Boxes -> a packed R-tree. SQLite's own insert costs about 14 us a row; sorting once and writing full nodes costs
 * about one. The node form is that of SQLite's rtree module (32-bit floats, big endian, two dimensions). Which rows
 * and when is index.c's. */
#include "keep/rtree.h"

#include <math.h>
#include <stdlib.h>

/* Away from, towards zero by one part in 2^23: what SQLite does when a float is not exact, so that an index built
 * here and one built row by row hold the same boxes. */
static const double step_out = 1.0 + 1.0 / 8388608.0, step_in = 1.0 - 1.0 / 8388608.0;

static float float_down(double d)
{
    float f = (float)d;
    return (double)f > d ? (float)(d * (d < 0 ? step_out : step_in)) : f;
}

static float float_up(double d)
{
    float f = (float)d;
    return (double)f < d ? (float)(d * (d < 0 ? step_in : step_out)) : f;
}

struct rtree_entry rtree_round(int64_t id, const struct keep_box *b)
{
    return (struct rtree_entry){
        id, { float_down(b->min_x), float_up(b->max_x), float_down(b->min_y), float_up(b->max_y) }
    };
}

/* ---- order: Hilbert curve over the middle of the box, 16 bits an axis ---- */

static uint32_t cell_of(double middle, double low, double range)
{
    double t = (middle - low) / range * 65535.0;
    return t <= 0 ? 0 : t >= 65535 ? 65535 : (uint32_t)t;
}

static uint32_t hilbert(uint32_t x, uint32_t y)
{
    uint32_t d = 0;
    for (uint32_t s = 1u << 15; s > 0; s >>= 1) {
        uint32_t rx = (x & s) != 0, ry = (y & s) != 0;
        d += s * s * ((3 * rx) ^ ry);
        if (ry == 0) {
            if (rx) {
                x = 65535 - x;
                y = 65535 - y;
            }
            uint32_t swap = x;
            x = y;
            y = swap;
        }
    }
    return d;
}

struct keyed {
    uint32_t key;
    struct rtree_entry e;
};

static int keyed_cmp(const void *a, const void *b)
{
    const struct keyed *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->e.id < y->e.id ? -1 : x->e.id > y->e.id;
}

static bool sort_rows(struct tr_arena *a, struct rtree_entry *rows, size_t n)
{
    struct tr_arena mark = *a;
    struct keyed *k = tr_new(a, struct keyed, n + 1);
    if (!k) return false;
    for (size_t i = 0; i < n; i++) {
        const float *c = rows[i].c;
        uint32_t x = cell_of(((double)c[0] + (double)c[1]) / 2, -180, 360),
                 y = cell_of(((double)c[2] + (double)c[3]) / 2, -90, 180);
        k[i] = (struct keyed){ hilbert(x, y), rows[i] };
    }
    qsort(k, n, sizeof *k, keyed_cmp);
    for (size_t i = 0; i < n; i++) rows[i] = k[i].e;
    *a = mark;
    return true;
}

/* ---- levels ---- */

static struct rtree_entry cover(int64_t id, const struct rtree_entry *e, size_t n)
{
    struct rtree_entry box = e[0];
    box.id = id;
    for (size_t k = 1; k < n; k++) {
        box.c[0] = fminf(box.c[0], e[k].c[0]);
        box.c[1] = fmaxf(box.c[1], e[k].c[1]);
        box.c[2] = fminf(box.c[2], e[k].c[2]);
        box.c[3] = fmaxf(box.c[3], e[k].c[3]);
    }
    return box;
}

/* Cuts entries [first, first + n) into nodes and appends one entry per node behind them. */
static bool level_cut(struct tr_arena *a, struct rtree_pack *p, size_t first, size_t n, int level, int64_t *number)
{
    size_t count = (n + RTREE_NODE_CELLS - 1) / RTREE_NODE_CELLS;
    for (size_t k = 0; k < count; k++) {
        size_t from = first + n * k / count, to = first + n * (k + 1) / count;
        struct rtree_node node = { .number = (*number)++, .first = from, .n = to - from, .level = level };
        if (!TR_PUSH(a, &p->nodes, node)) return false;
        p->entries[p->n_entries++] = cover(node.number, p->entries + from, to - from);
    }
    return true;
}

static void parents_set(struct rtree_pack *p)
{
    size_t children = 0; /* inner nodes list their children in the order in which those were made */
    for (size_t k = 0; k < p->nodes.n; k++) {
        struct rtree_node *node = &p->nodes.v[k];
        if (node->level == 0) continue;
        for (size_t i = 0; i < node->n; i++) p->nodes.v[children++].parent = node->number;
    }
}

bool rtree_pack(struct tr_arena *a, struct rtree_entry *rows, size_t n, struct rtree_pack *out)
{
    *out = (struct rtree_pack){ 0 };
    out->entries = tr_new(a, struct rtree_entry,
                          n + n / 8 + 64); /* a node holds at least 25: the levels above are a small share */
    if (!out->entries || !sort_rows(a, rows, n)) return false;
    if (n) memcpy(out->entries, rows, n * sizeof *rows);
    out->n_entries = n;
    size_t first = 0, count = n;
    int64_t number = 2; /* 1 is the root, always */
    while (count > RTREE_NODE_CELLS) {
        size_t behind = out->n_entries;
        if (!level_cut(a, out, first, count, out->depth, &number)) return false;
        first = behind;
        count = out->n_entries - behind;
        out->depth++;
    }
    struct rtree_node root = { .number = 1, .first = first, .n = count, .level = out->depth };
    if (!TR_PUSH(a, &out->nodes, root)) return false;
    parents_set(out);
    return true;
}

/* ---- bytes ---- */

static void put_big(unsigned char *p, uint64_t v, int bytes)
{
    for (int k = bytes; k-- > 0; v >>= 8) p[k] = (unsigned char)v;
}

void rtree_node_bytes(const struct rtree_pack *p, const struct rtree_node *node, unsigned char *out)
{
    memset(out, 0, RTREE_NODE_BYTES);
    if (node->number == 1) put_big(out, (uint64_t)p->depth, 2); /* only the root tells the depth */
    put_big(out + 2, node->n, 2);
    for (size_t k = 0; k < node->n; k++) {
        const struct rtree_entry *e = &p->entries[node->first + k];
        unsigned char *cell = out + 4 + k * RTREE_CELL_BYTES;
        put_big(cell, (uint64_t)e->id, 8);
        for (int i = 0; i < 4; i++) {
            uint32_t bits;
            memcpy(&bits, &e->c[i], sizeof bits);
            put_big(cell + 8 + 4 * i, bits, 4);
        }
    }
}

static float big_float(const unsigned char *p)
{
    uint32_t bits = (uint32_t)p[0] << 24 | (uint32_t)p[1] << 16 | (uint32_t)p[2] << 8 | p[3];
    float f;
    memcpy(&f, &bits, sizeof f);
    return f;
}

bool rtree_node_box(tr_str data, struct keep_box *out)
{
    const unsigned char *p = (const unsigned char *)data.p;
    if (data.n < 4) return false;
    size_t n = (size_t)p[2] << 8 | p[3];
    if (n == 0 || n > (data.n - 4) / RTREE_CELL_BYTES) return false;
    *out = (struct keep_box){ INFINITY, -INFINITY, INFINITY, -INFINITY };
    for (size_t k = 0; k < n; k++) {
        const unsigned char *c = p + 4 + k * RTREE_CELL_BYTES + 8;
        out->min_x = fmin(out->min_x, (double)big_float(c));
        out->max_x = fmax(out->max_x, (double)big_float(c + 4));
        out->min_y = fmin(out->min_y, (double)big_float(c + 8));
        out->max_y = fmax(out->max_y, (double)big_float(c + 12));
    }
    return true;
}
