/* SPDX-License-Identifier: Apache-2.0
 *
 * kernel.h: the inner loop of a normal in a polygon. */
#ifndef TR_LOCATE_KERNEL_H
#define TR_LOCATE_KERNEL_H

#include "locate/outline.h"

/* Sum over n <= LOCATE_BLOCK edges from vertex k on of cross/2 * the mean of E(r^2/2) along the edge,
 * with E(u) = (1 - exp(-u)) / u and lengths in 1/scale about (x, y); all within six of the centre.
 * NaN when an edge is too long for the rule: the caller then cuts it up. */
double locate_normal_block(const struct locate_outline *o, size_t k, size_t n, double x, double y, double scale);

#endif
