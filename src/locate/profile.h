/* SPDX-License-Identifier: Apache-2.0
 *
 * profile.h: how likely a point at signed distance s from the drawn line is inside the zone.
 *
 * A zone is one step, or a band of two: the outer line minus an inner one. A step stands at depth
 * D behind the line, D uniform in [near, deep] (equal for a plain line), and the whole line moves
 * by one normal offset: value(s) = mean over D of Phi((s - D) / sigma). */
#ifndef TR_LOCATE_PROFILE_H
#define TR_LOCATE_PROFILE_H

#include <stddef.h>

struct locate_step {
    double sign;       /* +1, or -1 for what a band leaves out */
    double near, deep; /* metres inside the line */
    double sigma;
};
struct locate_node { /* the zone of all points with s > t, and its weight */
    double t, w;
};
enum {
    LOCATE_NODES = 16,
    LOCATE_STEP_SIGMAS = 5, /* beyond which a step counts as 0 or 1: 3e-7 */
};

double locate_phi(double z); /* standard normal distribution */
double locate_step_value(const struct locate_step *p, double s);
/* The same, the step smeared over +- width / 2: for sums over cells of that width. */
double locate_step_smeared(const struct locate_step *p, double s, double width);
double locate_step_width(const struct locate_step *p); /* one standard deviation */
/* The step as a sum over sharp lines, for places that are wide against it; `deepest` is the
 * greatest s that the zone has. Returns the number of nodes, at most LOCATE_NODES. */
size_t locate_step_nodes(const struct locate_step *p, double deepest, struct locate_node *nodes);

#endif
