/* SPDX-License-Identifier: Apache-2.0
 *
 * Steps -> values and nodes. Knows nothing of shapes. */
#include "locate/profile.h"

#include <math.h>

#include "truce/base.h"

double locate_phi(double z) { return 0.5 * erfc(-z * M_SQRT1_2); }

/* Integral of Phi from minus infinity to z. */
static double phi_integral(double z) { return z * locate_phi(z) + exp(-z * z / 2) / sqrt(2 * M_PI); }

double locate_step_value(const struct locate_step *p, double s)
{
    double width = p->deep - p->near, sigma = p->sigma;
    if (width <= 0) return sigma > 0 ? locate_phi((s - p->near) / sigma) : s > p->near ? 1 : s < p->near ? 0 : 0.5;
    if (sigma <= 1e-6 * width) return fmin(1, fmax(0, (s - p->near) / width));
    double v = sigma / width * (phi_integral((s - p->near) / sigma) - phi_integral((s - p->deep) / sigma));
    return fmin(1, fmax(0, v));
}

double locate_step_smeared(const struct locate_step *p, double s, double width)
{
    /* A little more doubt of the depth than of the cell's size only matters for sharp steps. */
    if (locate_step_width(p) > width) return locate_step_value(p, s);
    struct locate_step soft = *p;
    soft.near -= width / 2;
    soft.deep += width / 2;
    return locate_step_value(&soft, s);
}

double locate_step_width(const struct locate_step *p)
{
    double width = p->deep - p->near;
    return sqrt(p->sigma * p->sigma + width * width / 12);
}

/* Five Gauss points over the offsets from `from` to `to`, weighted by the normal and to its mass there. */
static size_t add_panel(const struct locate_step *p, double from, double to, struct locate_node *nodes)
{
    static const double x[5] = { 0.04691007703066802, 0.23076534494715845, 0.5, 0.7692346550528415,
                                 0.9530899229693319 };
    static const double w[5] = { 0.1184634425280945, 0.23931433524968324, 0.28444444444444444, 0.23931433524968324,
                                 0.1184634425280945 };
    double sum = 0;
    for (int k = 0; k < 5; k++) {
        double z = from + (to - from) * x[k];
        nodes[k] = (struct locate_node){ p->near + z * p->sigma, w[k] * exp(-z * z / 2) };
        sum += nodes[k].w;
    }
    for (int k = 0; k < 5; k++) nodes[k].w *= (locate_phi(to) - locate_phi(from)) / sum;
    return 5;
}

/* Outwards and inwards apart: where a line has teeth, the share bends as it leaves its place. Inwards
 * only until nothing of the zone is left. What lies beyond 3.3 sigmas goes to the last panel. */
static size_t normal_nodes(const struct locate_step *p, double deepest, struct locate_node *nodes)
{
    double tail = 3.3, inwards = fmin(tail, (deepest - p->near) / p->sigma);
    size_t n = add_panel(p, -tail, 0, nodes), first = n;
    if (inwards > 1e-3) n += add_panel(p, 0, inwards, nodes + n);
    for (size_t k = 0; k < n; k++)
        if (k < first || inwards >= tail) nodes[k].w *= 0.5 / (0.5 - locate_phi(-tail));
    return n;
}

static size_t cells(const struct locate_step *p, struct locate_node *nodes)
{
    enum { CELLS = 12 };
    double from = p->near - 3.3 * p->sigma, width = (p->deep - p->near + 6.6 * p->sigma) / CELLS, below = 0;
    for (int k = 0; k < CELLS; k++) {
        double upto = k + 1 == CELLS ? 1 : locate_step_value(p, from + (k + 1) * width);
        nodes[k] = (struct locate_node){ from + (k + 0.5) * width, upto - below };
        below = upto;
    }
    return CELLS;
}

size_t locate_step_nodes(const struct locate_step *p, double deepest, struct locate_node *nodes)
{
    if (p->deep > p->near) return cells(p, nodes);
    if (p->sigma <= 0) {
        nodes[0] = (struct locate_node){ p->near, 1 };
        return 1;
    }
    return normal_nodes(p, deepest, nodes);
}
