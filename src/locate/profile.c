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

/* Three lines whose offsets have the normal's variance and its mean absolute value: exact for what
 * is smooth, and for a bend where the line is (teeth that fill or vanish as it moves). */
static size_t three_lines(const struct locate_step *p, struct locate_node *nodes)
{
    double offset = sqrt(M_PI / 2), outer = 1 / M_PI; /* 2 w c^2 = 1 and 2 w c = sqrt(2 / pi) */
    for (int k = -1; k <= 1; k++)
        nodes[k + 1] = (struct locate_node){ p->near + k * offset * p->sigma, k ? outer : 1 - 2 * outer };
    return 3;
}

/* A zone that is thin against its doubt vanishes when the line moves in; from there on the share
 * is 0, with a bend where it begins: Gauss points only up to there. */
static size_t until_it_vanishes(const struct locate_step *p, double deepest, struct locate_node *nodes)
{
    static const double x[4] = { 0.18343464249564980, 0.52553240991632899, 0.79666647741362674, 0.96028985649753623 };
    static const double w[4] = { 0.36268378337836198, 0.31370664587788729, 0.22238103445337447, 0.10122853629037626 };
    double from = p->near - 3.3 * p->sigma, middle = (from + deepest) / 2, half = (deepest - from) / 2, sum = 0;
    if (half <= 0) return 0;
    for (int k = 0; k < 8; k++) {
        double at = k < 4 ? -x[3 - k] : x[k - 4], z = (middle + at * half - p->near) / p->sigma;
        nodes[k] = (struct locate_node){ middle + at * half, w[k < 4 ? 3 - k : k - 4] * exp(-z * z / 2) };
        sum += nodes[k].w;
    }
    double mass = locate_phi((deepest - p->near) / p->sigma);
    for (int k = 0; k < 8; k++) nodes[k].w *= mass / sum;
    return 8;
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
    return deepest - p->near > 3.2 * p->sigma ? three_lines(p, nodes) : until_it_vanishes(p, deepest, nodes);
}
