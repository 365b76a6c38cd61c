/* SPDX-License-Identifier: Apache-2.0
 *
 * Eight edges at a time, without a branch and without a call, so that the compiler can do several
 * at once; nothing but sums and products, so that every machine gives the same bits. */
#include "locate/kernel.h"

#include <math.h>

enum { N = LOCATE_BLOCK };
static const double SHORT = 0.75 * 0.75, LONGEST = 2 * 2; /* squared: two and three Gauss points, 1e-5 */

struct edges {
    double x[N], y[N], dx[N], dy[N], sum[N];
};

/* Adds w * E(u) at a share t of every edge. exp(-u) is the 64th power of a polynomial in u/64; u is
 * at most 18, the error under 1e-11. Near 0 the quotient loses digits, but there cross is as small. */
static void add_node(struct edges *e, double t, double w)
{
    for (int k = 0; k < N; k++) {
        double x = e->x[k] + t * e->dx[k], y = e->y[k] + t * e->dy[k], u = (x * x + y * y) / 2, v = u * (-1.0 / 64);
        double p = 1 + v * (1 + v * (1.0 / 2 + v * (1.0 / 6 + v * (1.0 / 24 + v * (1.0 / 120 + v * (1.0 / 720))))));
        p *= p;
        p *= p;
        p *= p;
        p *= p;
        p *= p;
        p *= p;
        e->sum[k] += w * ((1 - p) / (u + 1e-300));
    }
}

double locate_normal_block(const struct locate_outline *o, size_t k, size_t n, double x, double y, double scale)
{
    struct edges e;
    double longest = 0, mass = 0;
    for (size_t j = 0; j < N; j++) { /* what is missing of a full block are edges of no length at its end */
        size_t from = k + (j < n ? j : n), to = k + (j < n ? j + 1 : n);
        e.x[j] = (o->x[from] - x) * scale;
        e.y[j] = (o->y[from] - y) * scale;
        e.dx[j] = (o->x[to] - x) * scale - e.x[j];
        e.dy[j] = (o->y[to] - y) * scale - e.y[j];
        e.sum[j] = 0;
    }
    for (size_t j = 0; j < N; j++) longest = fmax(longest, e.dx[j] * e.dx[j] + e.dy[j] * e.dy[j]);
    if (longest <= SHORT) {
        add_node(&e, 0.21132486540518713, 0.5);
        add_node(&e, 0.78867513459481287, 0.5);
    } else if (longest <= LONGEST) {
        add_node(&e, 0.1127016653792583, 0.27777777777777779);
        add_node(&e, 0.5, 0.44444444444444442);
        add_node(&e, 0.8872983346207417, 0.27777777777777779);
    } else {
        return NAN;
    }
    for (size_t j = 0; j < N; j++) mass += (e.x[j] * e.dy[j] - e.y[j] * e.dx[j]) / 2 * e.sum[j];
    return mass;
}
