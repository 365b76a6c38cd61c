/* SPDX-License-Identifier: Apache-2.0
 *
 * Point and rings -> inside, outside, or on the line. The side of an edge is decided by plain
 * arithmetic where its error bound allows, else in double-double, so that coordinates decide as
 * they are written. */
#include "locate/outline.h"

#include <math.h>

struct pair { /* a sum of two doubles */
    double hi, lo;
};

static struct pair exact_difference(double a, double b)
{
    double s = a - b, bb = s - a;
    return (struct pair){ s, (a - (s - bb)) - (b + bb) };
}

static struct pair exact_product(double a, double b)
{
    double p = a * b;
    return (struct pair){ p, fma(a, b, -p) };
}

/* Product of two pairs; the product of both tails is below what can matter here. */
static struct pair times(struct pair a, struct pair b)
{
    struct pair p = exact_product(a.hi, b.hi);
    p.lo += a.hi * b.lo + a.lo * b.hi;
    double s = p.hi + p.lo;
    return (struct pair){ s, p.lo - (s - p.hi) };
}

/* > 0 when p is left of a -> b, < 0 right, 0 on the line. */
static double side(double ax, double ay, double bx, double by, double px, double py)
{
    double l = (bx - ax) * (py - ay), r = (by - ay) * (px - ax), d = l - r;
    if (fabs(d) > 8e-16 * (fabs(l) + fabs(r))) return d;
    struct pair u = times(exact_difference(bx, ax), exact_difference(py, ay));
    struct pair v = times(exact_difference(by, ay), exact_difference(px, ax));
    double hi = u.hi - v.hi;
    return hi != 0 ? hi : u.lo - v.lo;
}

struct question {
    double x, y;
    bool inside, on_line;
};

static void ask_edge(const struct locate_outline *o, size_t k, struct question *q)
{
    double ax = o->x[k], ay = o->y[k], bx = o->x[k + 1], by = o->y[k + 1];
    if ((ay < q->y && by < q->y) || (ay > q->y && by > q->y) || (ax > q->x && bx > q->x)) return;
    if (ay == q->y && by == q->y) {
        if (fmin(ax, bx) <= q->x && q->x <= fmax(ax, bx)) q->on_line = true;
        return;
    }
    double s = side(ax, ay, bx, by, q->x, q->y);
    if (s == 0) q->on_line = true;
    /* Crossed by the ray to the west: the edge goes from one side of y to the other, and q is east of it. */
    else if ((ay < q->y) != (by < q->y) && (s < 0) == (by > ay)) q->inside = !q->inside;
}

static void ask_ring(const struct locate_outline *o, const struct locate_ring *r, struct question *q)
{
    for (size_t k = r->first; k < r->last;) {
        size_t at = k - r->first, step = LOCATE_BLOCK;
        const struct locate_box *box = &o->blocks[r->block + at / LOCATE_BLOCK];
        const struct locate_box *group = &o->groups[r->group + at / (LOCATE_BLOCK * LOCATE_BLOCK)];
        if (at % (LOCATE_BLOCK * LOCATE_BLOCK) == 0 && (q->y < group->y0 || q->y > group->y1 || q->x < group->x0)) {
            step = LOCATE_BLOCK * LOCATE_BLOCK;
        } else if (q->y >= box->y0 && q->y <= box->y1 && q->x >= box->x0) {
            for (size_t e = k; e < k + LOCATE_BLOCK && e < r->last; e++) ask_edge(o, e, q);
        }
        k += step;
    }
}

int locate_outline_holds(const struct locate_outline *o, double x, double y)
{
    struct question q = { .x = x, .y = y };
    if (!o->closed || x < o->box.x0 || x > o->box.x1 || y < o->box.y0 || y > o->box.y1) return 0;
    for (size_t k = 0; k < o->n_rings; k++) {
        const struct locate_box *b = &o->rings[k].box;
        if (y >= b->y0 && y <= b->y1 && x >= b->x0) ask_ring(o, &o->rings[k], &q);
    }
    return q.on_line ? -1 : q.inside;
}

static bool block_crossed(const struct locate_outline *o, size_t k, size_t end, double x, double y)
{
    bool odd = false;
    for (; k < end; k++) {
        double ay = o->y[k], by = o->y[k + 1];
        if ((ay < y) == (by < y)) continue;
        double s = (o->x[k + 1] - o->x[k]) * (y - ay) - (by - ay) * (x - o->x[k]);
        odd ^= (s < 0) == (by > ay);
    }
    return odd;
}

bool locate_outline_inside(const struct locate_outline *o, double x, double y)
{
    bool inside = false;
    if (!o->closed || x < o->box.x0 || x > o->box.x1 || y < o->box.y0 || y > o->box.y1) return false;
    for (const struct locate_ring *r = o->rings; r < o->rings + o->n_rings; r++) {
        if (y < r->box.y0 || y > r->box.y1 || x < r->box.x0) continue;
        for (size_t k = r->first, b = r->block; k < r->last; k += LOCATE_BLOCK, b++) {
            const struct locate_box *box = &o->blocks[b];
            size_t end = k + LOCATE_BLOCK < r->last ? k + LOCATE_BLOCK : r->last;
            if (y < box->y0 || y > box->y1 || x < box->x0) continue;
            if (x > box->x1) inside ^= (o->y[k] < y) != (o->y[end] < y); /* all of it is west: ends decide */
            else inside ^= block_crossed(o, k, end, x, y);
        }
    }
    return inside;
}
