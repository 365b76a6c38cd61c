/* SPDX-License-Identifier: Apache-2.0
 *
 * radial.h: how much of a round place lies inside an outline, in closed form or nearly so. The
 * rings must be oriented (outline.h). */
#ifndef TR_LOCATE_RADIAL_H
#define TR_LOCATE_RADIAL_H

#include "locate/outline.h"

double locate_normal_inside(const struct locate_outline *o, locate_xy at, double sigma);
double locate_disc_inside(const struct locate_outline *o, locate_xy at, double radius);
/* Annular sector, uniform by area: plane bearing (clockwise from the y axis) of its middle, full
 * width, least and greatest range. */
double locate_sector_inside(const struct locate_outline *o, locate_xy at, double bearing_deg, double spread_deg,
                            const double range[2]);

#endif
