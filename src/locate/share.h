/* SPDX-License-Identifier: Apache-2.0
 *
 * share.h: a prepared place and a prepared zone -> the probability that the place is inside. */
#ifndef TR_LOCATE_SHARE_H
#define TR_LOCATE_SHARE_H

#include "locate/spot.h"
#include "locate/zone.h"

/* All at once: averaged over the doubt of the line, and the line moved out and back by one sigma. */
void locate_shares(const struct locate_zone *z, const struct locate_clouds *c, const struct locate_spot *s,
                   double p[LOCATE_VARIANTS]);
/* Only the first. */
double locate_share(const struct locate_zone *z, const struct locate_clouds *c, const struct locate_spot *s);
/* The line moved by any number of sigmas and sharp. */
double locate_share_moved(const struct locate_zone *z, const struct locate_clouds *c, const struct locate_spot *s,
                          double offset_sigmas);

#endif
