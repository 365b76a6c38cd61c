/* SPDX-License-Identifier: Apache-2.0
 *
 * spot.h: a place made ready to be asked about: its centre, how wide it is, and points that stand
 * for it. */
#ifndef TR_LOCATE_SPOT_H
#define TR_LOCATE_SPOT_H

#include "locate/outline.h"

struct locate_area { /* an administrative area, prepared */
    const struct tr_admin_area *area;
    struct locate_outline outline; /* degrees, rings as read */
    tr_point centre;               /* of its mass */
    double r90_m, reach_m;         /* 90 % and all of it within that of the centre */
    double area_km2;
    tr_str *keys, *parents; /* folded names */
    size_t n_keys, n_parents;
};

struct locate_spot {
    tr_place_kind kind; /* NONE: no place */
    tr_point at;        /* centre of a normal or disc; observer of a sector */
    tr_point centre;    /* of its mass */
    double radius_m;    /* sigma, radius */
    double bearing_deg, spread_deg, range_m[2];
    const struct locate_area *area;
    double reach_m; /* practically all of it is within that of `centre` */
    double sigma_m; /* how wide it is, as a standard deviation per direction */
};

enum { LOCATE_POINTS = 3072 }; /* at most, in a cloud */
struct locate_mass {           /* one of the points that stand for a place */
    double x, y, w;
};
/* Unit clouds, made once: a standard normal and a unit disc. */
enum { LOCATE_NORMAL_POINTS = 192, LOCATE_DISC_POINTS = 512 };
struct locate_clouds {
    struct locate_mass normal[LOCATE_NORMAL_POINTS], disc[LOCATE_DISC_POINTS];
};
void locate_clouds_make(struct locate_clouds *c);

/* `area` is what was found for an AREA; NULL: its radius_m is used as a disc. */
struct locate_spot locate_spot_of(const struct tr_place *p, const struct locate_area *area);
double locate_spot_r90_m(const struct locate_spot *s); /* 90 % of it is within that of `centre` */
/* Points in the plane that stand for the spot. Returns how many; *cell_m is the width of what one stands
 * for. */
size_t locate_spot_points(const struct locate_spot *s, const struct locate_clouds *c, const struct locate_plane *plane,
                          struct locate_mass points[LOCATE_POINTS], double *cell_m);

/* Rows across an area in degrees; the midpoint rule over latitude, exact along each row. */
double locate_area_share(const struct locate_outline *area, const struct locate_outline *zone, double middle_lon);
/* Measures centre, r90, reach and size of an area from its outline. */
void locate_area_measure(struct locate_area *area);
/* The same points in degrees, or in a plane when one is given. */
size_t locate_area_points(const struct locate_outline *area, const struct locate_plane *plane,
                          struct locate_mass points[LOCATE_POINTS], double *cell_m);

#endif
