/* SPDX-License-Identifier: Apache-2.0
 *
 * grow.h: shapes made larger and smaller. The only place that talks to GEOS, always through a
 * context of its own, so that threads never share one. */
#ifndef TR_LOCATE_GROW_H
#define TR_LOCATE_GROW_H

#include "locate/plane.h"

struct locate_grower; /* one shape, ready to be moved in or out */

/* NULL when GEOS has no memory or cannot make sense of the paths. Caller closes. */
struct locate_grower *locate_grower_open(const struct locate_paths *paths, int kind);
void locate_grower_close(struct locate_grower *g);
/* Outline moved out by distance_m (negative: inwards; for lines and points: that far around),
 * simplified to within tolerance_m. Empty paths when nothing is left. False when GEOS fails, the
 * arena is at its cap or the distance is above LOCATE_PLANE_M. Shells and holes are told apart; the winding is not promised. */
bool locate_grow(struct locate_grower *g, struct tr_arena *a, double distance_m, double tolerance_m,
                 struct locate_paths *out);
/* As `locate_grow`, but what lies in `outer_m` and not in `inner_m` (a band). */
bool locate_grow_band(struct locate_grower *g, struct tr_arena *a, double outer_m, double inner_m,
                      struct locate_paths *out);
double locate_grow_area(struct locate_grower *g, double distance_m); /* of the moved outline; 0 when GEOS fails */
/* Greatest distance from the line that any point inside has; 0 for lines and when GEOS fails. */
double locate_grower_inradius(struct locate_grower *g, double tolerance_m);

#endif
