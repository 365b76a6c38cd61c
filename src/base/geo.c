/* SPDX-License-Identifier: Apache-2.0
 *
 * Points -> distances, bearings and points, along geodesics of the WGS 84 ellipsoid (Karney 2013,
 * through geodesic.h of PROJ). */
#include "truce/base.h"

#include <geodesic.h>
#include <math.h>

static struct geod_geodesic wgs84(void)
{
    struct geod_geodesic g;
    geod_init(&g, 6378137.0, 1 / 298.257223563);
    return g;
}

bool tr_point_valid(tr_point p) { return fabs(p.lon) <= 180 && fabs(p.lat) <= 90; /* false for NaN and infinity */ }

double tr_distance_m(tr_point a, tr_point b)
{
    struct geod_geodesic g = wgs84();
    double metres = 0;
    geod_inverse(&g, a.lat, a.lon, b.lat, b.lon, &metres, NULL, NULL);
    return metres;
}

double tr_bearing_deg(tr_point from, tr_point to)
{
    struct geod_geodesic g = wgs84();
    double azimuth = 0;
    geod_inverse(&g, from.lat, from.lon, to.lat, to.lon, NULL, &azimuth, NULL);
    return azimuth < 0 ? azimuth + 360 : azimuth + 0.0; /* 0 is north, 90 east; no negative zero */
}

tr_point tr_point_towards(tr_point from, double bearing_deg, double distance_m)
{
    struct geod_geodesic g = wgs84();
    tr_point to;
    geod_direct(&g, from.lat, from.lon, bearing_deg, distance_m, &to.lat, &to.lon, NULL);
    return to;
}
