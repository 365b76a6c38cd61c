/* SPDX-License-Identifier: Apache-2.0
 *
 * An annular sector and an outline -> the share inside: (1/spread) * sum over edges of the
 * integral of M(r(theta)) d(theta) over the angles of the sector, with M = 0 nearer than the least
 * range, 1 beyond the greatest, and (r^2 - r1^2) / (r2^2 - r1^2) between them. Each edge is cut at
 * the two sides of a wedge of at most a half circle and at the two circles; a wider sector is two. */
#include <math.h>

#include "locate/radial.h"

struct wedge {
    const struct locate_outline *o;
    double x, y;
    double cos_mid, sin_mid;   /* of its middle, in the plane */
    double cos_half, sin_half; /* of half its width, at most a quarter circle */
    double r1, r2;
    double sum;
};

/* What lies between two points of an edge that cross none of the four borders. */
static void add_piece(struct wedge *w, locate_xy a, locate_xy b)
{
    double mx = (a.x + b.x) / 2, my = (a.y + b.y) / 2, middle2 = mx * mx + my * my;
    double r1 = w->r1 * w->r1, r2 = w->r2 * w->r2;
    if (middle2 <= r1) return;
    double cross = a.x * b.y - a.y * b.x, angle = atan2(cross, a.x * b.x + a.y * b.y);
    w->sum += middle2 >= r2 ? angle : (cross - r1 * angle) / (r2 - r1);
}

/* Where an edge crosses a circle: adds the parameters that lie strictly between t0 and t1. */
static int add_cuts(locate_xy a, locate_xy d, double r, double t0, double t1, double *cut, int n)
{
    double qa = d.x * d.x + d.y * d.y, qb = a.x * d.x + a.y * d.y, qc = a.x * a.x + a.y * a.y - r * r;
    double disc = qb * qb - qa * qc;
    if (!(disc > 0)) return n;
    double root = sqrt(disc), t[2] = { (-qb - root) / qa, (-qb + root) / qa };
    for (int k = 0; k < 2; k++)
        if (t[k] > t0 && t[k] < t1) cut[n++] = t[k];
    return n;
}

/* Keeps the part of t0..t1 on which a + t * d lies left of a ray's line. */
static void keep_left(double side_a, double side_d, double *t0, double *t1)
{
    if (side_d > 0) *t0 = fmax(*t0, -side_a / side_d);
    else if (side_d < 0) *t1 = fmin(*t1, -side_a / side_d);
    else if (side_a < 0) *t1 = *t0;
}

static void sort_cuts(double *t, int n)
{
    for (int k = 1; k < n; k++)
        for (int j = k; j > 0 && t[j] < t[j - 1]; j--) {
            double swap = t[j];
            t[j] = t[j - 1];
            t[j - 1] = swap;
        }
}

static void add_edge(struct wedge *w, locate_xy a, locate_xy b)
{
    locate_xy d = { b.x - a.x, b.y - a.y };
    double t0 = 0, t1 = 1, cut[6];
    if (d.x == 0 && d.y == 0) return;
    /* Left of the right-hand side (at -half) and right of the left-hand one (at +half). */
    keep_left(w->cos_half * a.y + w->sin_half * a.x, w->cos_half * d.y + w->sin_half * d.x, &t0, &t1);
    keep_left(w->sin_half * a.x - w->cos_half * a.y, w->sin_half * d.x - w->cos_half * d.y, &t0, &t1);
    if (!(t0 < t1)) return;
    int n = 0;
    cut[n++] = t0;
    n = add_cuts(a, d, w->r1, t0, t1, cut, n);
    n = add_cuts(a, d, w->r2, t0, t1, cut, n);
    sort_cuts(cut, n);
    cut[n] = t1;
    for (int k = 0; k < n; k++) {
        locate_xy p = { a.x + cut[k] * d.x, a.y + cut[k] * d.y },
                  q = { a.x + cut[k + 1] * d.x, a.y + cut[k + 1] * d.y };
        add_piece(w, p, q);
    }
}

/* In the frame of the wedge: its middle along the x axis. */
static locate_xy vertex(const struct wedge *w, size_t k)
{
    double x = w->o->x[k] - w->x, y = w->o->y[k] - w->y;
    return (locate_xy){ x * w->cos_mid + y * w->sin_mid, y * w->cos_mid - x * w->sin_mid };
}

static void add_ring(struct wedge *w, const struct locate_ring *r)
{
    for (size_t k = r->first, b = r->block; k < r->last; k += LOCATE_BLOCK, b++) {
        size_t end = k + LOCATE_BLOCK < r->last ? k + LOCATE_BLOCK : r->last;
        if (locate_box_distance2(&w->o->blocks[b], w->x, w->y) > w->r2 * w->r2) {
            add_edge(w, vertex(w, k), vertex(w, end)); /* out there only the turning counts */
            continue;
        }
        locate_xy from = vertex(w, k), to;
        for (size_t e = k; e < end; e++, from = to) {
            to = vertex(w, e + 1);
            add_edge(w, from, to);
        }
    }
}

/* Angle-weighted share over one wedge. */
static double wedge_sum(const struct locate_outline *o, locate_xy at, double middle, double half, const double range[2])
{
    struct wedge w = { .o = o, .x = at.x, .y = at.y, .r1 = range[0], .r2 = range[1] };
    w.cos_mid = cos(middle);
    w.sin_mid = sin(middle);
    w.cos_half = cos(half);
    w.sin_half = sin(half);
    for (size_t k = 0; k < o->n_rings; k++)
        if (locate_box_distance2(&o->rings[k].box, at.x, at.y) <= w.r2 * w.r2) add_ring(&w, &o->rings[k]);
    return w.sum;
}

double locate_sector_inside(const struct locate_outline *o, locate_xy at, double bearing_deg, double spread_deg,
                            const double range[2])
{
    double middle = (90 - bearing_deg) * M_PI / 180, spread = fmin(spread_deg, 360) * M_PI / 180, sum;
    if (spread <= M_PI) sum = wedge_sum(o, at, middle, spread / 2, range);
    else
        sum = wedge_sum(o, at, middle - spread / 4, spread / 4, range) +
              wedge_sum(o, at, middle + spread / 4, spread / 4, range);
    double p = sum / spread;
    return p < 0 ? 0 : p > 1 ? 1 : p;
}
