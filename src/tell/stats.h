/* SPDX-License-Identifier: Apache-2.0
 *
 * stats.h: intervals for counts that are in doubt. Knows nothing of ceasefires. */
#ifndef TR_TELL_STATS_H
#define TR_TELL_STATS_H

#include "truce/base.h"

struct interval {
    double low, high;
};

/* Sum of n independent yes/no with probabilities p: its `level` interval with equal tails, smallest
 * k with P(sum <= k) > (1-level)/2 and smallest k with P(sum <= k) >= (1+level)/2. Exact by dynamic
 * programming up to 1500 doubtful ones; above, a normal with skewness and continuity correction.
 * scratch gives room and gets it back. */
struct interval poisson_binomial(struct tr_arena *scratch, const double *p, size_t n, double level);

/* Mean of a Poisson count of k: exact (Garwood) interval. */
struct interval garwood(int64_t k, double level);

/* Ratio of two Poisson rates k1/t1 : k0/t0 given k1 + k0 (exact conditional, Clopper-Pearson).
 * high is INFINITY when k0 is 0; {0, INFINITY} when both are 0. */
struct interval rate_ratio(int64_t k1, double t1, int64_t k0, double t0, double level);

double gamma_p(double shape, double x);      /* regularised lower incomplete gamma */
double beta_i(double a, double b, double x); /* regularised incomplete beta */

#endif
