/* SPDX-License-Identifier: Apache-2.0
 *
 * Paths -> blocks of edges; area, crossings of a horizontal line, the least distance. Leaves the
 * share of a place inside to radial.c and the exact inside test to inside.c. */
#include "locate/outline.h"

#include <math.h>
#include <stdlib.h>

static const struct locate_box nothing = { INFINITY, INFINITY, -INFINITY, -INFINITY };

static void widen(struct locate_box *b, double x, double y)
{
    b->x0 = fmin(b->x0, x);
    b->y0 = fmin(b->y0, y);
    b->x1 = fmax(b->x1, x);
    b->y1 = fmax(b->y1, y);
}

static void widen_by_box(struct locate_box *b, const struct locate_box *c)
{
    if (c->x0 > c->x1) return;
    widen(b, c->x0, c->y0);
    widen(b, c->x1, c->y1);
}

static size_t shares(size_t n, size_t of) { return (n + of - 1) / of; }

static double path_area(const struct locate_path *p)
{
    double twice = 0;
    for (size_t k = 0; k + 1 < p->n; k++)
        twice += (p->v[k].x - p->v[0].x) * (p->v[k + 1].y - p->v[0].y) -
                 (p->v[k + 1].x - p->v[0].x) * (p->v[k].y - p->v[0].y);
    return twice / 2;
}

static void lay_ring(struct locate_outline *o, struct locate_ring *r, const struct locate_path *p, bool turned)
{
    for (size_t k = 0; k < p->n; k++) {
        locate_xy at = p->v[turned ? p->n - 1 - k : k];
        o->x[r->first + k] = at.x + 0.0; /* no negative zero: atan2 tells them apart */
        o->y[r->first + k] = at.y + 0.0;
    }
    r->last = r->first + p->n - 1;
    r->box = nothing;
    size_t n_edges = p->n - 1, n_blocks = shares(n_edges, LOCATE_BLOCK);
    for (size_t b = 0; b < n_blocks; b++) {
        struct locate_box *box = &o->blocks[r->block + b];
        *box = nothing;
        for (size_t k = b * LOCATE_BLOCK; k <= n_edges && k <= (b + 1) * LOCATE_BLOCK; k++)
            widen(box, o->x[r->first + k], o->y[r->first + k]);
    }
    for (size_t g = 0; g < shares(n_blocks, LOCATE_BLOCK); g++) {
        struct locate_box *box = &o->groups[r->group + g];
        *box = nothing;
        for (size_t b = g * LOCATE_BLOCK; b < n_blocks && b < (g + 1) * LOCATE_BLOCK; b++)
            widen_by_box(box, &o->blocks[r->block + b]);
        widen_by_box(&r->box, box);
    }
    widen_by_box(&o->box, &r->box);
}

bool locate_outline_make(struct tr_arena *a, const struct locate_paths *paths, bool closed, bool oriented,
                         struct locate_outline *out)
{
    struct locate_outline o = { .closed = closed, .box = nothing };
    size_t n = 0, blocks = 0, groups = 0, rings = 0;
    for (size_t k = 0; k < paths->list.n; k++) {
        size_t m = paths->list.v[k].n;
        if (m < 2) continue;
        rings++;
        n += m;
        blocks += shares(m - 1, LOCATE_BLOCK);
        groups += shares(shares(m - 1, LOCATE_BLOCK), LOCATE_BLOCK);
    }
    o.x = tr_new(a, double, n + 1);
    o.y = tr_new(a, double, n + 1);
    o.rings = tr_new(a, struct locate_ring, rings + 1);
    o.blocks = tr_new(a, struct locate_box, blocks + 1);
    o.groups = tr_new(a, struct locate_box, groups + 1);
    if (!o.x || !o.y || !o.rings || !o.blocks || !o.groups) return false;
    blocks = groups = 0;
    for (size_t k = 0; k < paths->list.n; k++) {
        const struct locate_path *p = &paths->list.v[k];
        if (p->n < 2) continue;
        struct locate_ring *r = &o.rings[o.n_rings++];
        *r = (struct locate_ring){ .first = o.n, .block = blocks, .group = groups };
        lay_ring(&o, r, p, oriented && (path_area(p) < 0) != p->hole);
        o.n += p->n;
        blocks += shares(p->n - 1, LOCATE_BLOCK);
        groups += shares(shares(p->n - 1, LOCATE_BLOCK), LOCATE_BLOCK);
    }
    *out = o;
    return true;
}

double locate_box_distance2(const struct locate_box *b, double x, double y)
{
    double dx = x < b->x0 ? b->x0 - x : x > b->x1 ? x - b->x1 : 0;
    double dy = y < b->y0 ? b->y0 - y : y > b->y1 ? y - b->y1 : 0;
    return dx * dx + dy * dy;
}

static double edge_distance2(const struct locate_outline *o, size_t k, double x, double y)
{
    double ax = o->x[k] - x, ay = o->y[k] - y, dx = o->x[k + 1] - o->x[k], dy = o->y[k + 1] - o->y[k];
    double length2 = dx * dx + dy * dy, t = -(ax * dx + ay * dy);
    if (!(t > 0)) t = 0;
    else if (t >= length2) t = 1;
    else t /= length2;
    double ex = ax + t * dx, ey = ay + t * dy;
    return ex * ex + ey * ey;
}

struct nearest {
    double x, y, best; /* squared */
    size_t edge;
};

static void ask_block(const struct locate_outline *o, const struct locate_ring *r, size_t block, struct nearest *q)
{
    size_t k = r->first + block * LOCATE_BLOCK, end = k + LOCATE_BLOCK;
    if (end > r->last) end = r->last;
    for (; k < end; k++) {
        double d = edge_distance2(o, k, q->x, q->y);
        if (d >= q->best) continue;
        q->best = d;
        q->edge = k;
    }
}

static void ask_ring(const struct locate_outline *o, const struct locate_ring *r, struct nearest *q)
{
    size_t n_blocks = shares(r->last - r->first, LOCATE_BLOCK);
    for (size_t g = 0; g * LOCATE_BLOCK < n_blocks; g++) {
        if (locate_box_distance2(&o->groups[r->group + g], q->x, q->y) >= q->best) continue;
        for (size_t b = g * LOCATE_BLOCK; b < n_blocks && b < (g + 1) * LOCATE_BLOCK; b++)
            if (locate_box_distance2(&o->blocks[r->block + b], q->x, q->y) < q->best) ask_block(o, r, b, q);
    }
}

double locate_outline_distance_from(const struct locate_outline *o, double x, double y, double limit, size_t *hint)
{
    struct nearest q = { x, y, limit * limit, *hint };
    if (o->n_rings == 0) return limit;
    /* Vertex pairs that join two rings are no edges, but hints always are. */
    q.best = fmin(q.best, edge_distance2(o, *hint, x, y));
    for (const struct locate_ring *r = o->rings; r < o->rings + o->n_rings; r++)
        if (locate_box_distance2(&r->box, x, y) < q.best) ask_ring(o, r, &q);
    *hint = q.edge;
    return fmin(sqrt(q.best), limit);
}

double locate_outline_distance(const struct locate_outline *o, double x, double y, double limit)
{
    size_t hint = 0;
    return locate_outline_distance_from(o, x, y, limit, &hint);
}

double locate_outline_area(const struct locate_outline *o)
{
    double area = 0;
    for (const struct locate_ring *r = o->rings; r < o->rings + o->n_rings; r++) {
        double x = o->x[r->first], y = o->y[r->first], twice = 0;
        for (size_t k = r->first; k < r->last; k++)
            twice += (o->x[k] - x) * (o->y[k + 1] - y) - (o->x[k + 1] - x) * (o->y[k] - y);
        area += twice / 2;
    }
    return area;
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

static size_t block_crossings(const struct locate_outline *o, size_t k, size_t end, double y, double *x, size_t n,
                              size_t cap)
{
    for (; k < end; k++) {
        double a = o->y[k], b = o->y[k + 1];
        if ((a < y) == (b < y)) continue;
        if (n == cap) return SIZE_MAX;
        x[n++] = o->x[k] + (o->x[k + 1] - o->x[k]) * ((y - a) / (b - a));
    }
    return n;
}

size_t locate_outline_crossings(const struct locate_outline *o, double y, double *x, size_t cap)
{
    size_t n = 0;
    for (const struct locate_ring *r = o->rings; r < o->rings + o->n_rings; r++) {
        size_t n_blocks = shares(r->last - r->first, LOCATE_BLOCK);
        if (y < r->box.y0 || y > r->box.y1) continue;
        for (size_t b = 0; b < n_blocks; b++) {
            const struct locate_box *group = &o->groups[r->group + b / LOCATE_BLOCK], *box = &o->blocks[r->block + b];
            if (b % LOCATE_BLOCK == 0 && (y < group->y0 || y > group->y1)) {
                b += LOCATE_BLOCK - 1;
                continue;
            }
            if (y < box->y0 || y > box->y1) continue;
            size_t k = r->first + b * LOCATE_BLOCK, end = k + LOCATE_BLOCK < r->last ? k + LOCATE_BLOCK : r->last;
            n = block_crossings(o, k, end, y, x, n, cap);
            if (n == SIZE_MAX) return n;
        }
    }
    qsort(x, n, sizeof *x, by_value);
    return n;
}
