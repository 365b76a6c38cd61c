/* SPDX-License-Identifier: Apache-2.0
 *
 * A place -> its centre, its width, and points that stand for it. */
#include "locate/spot.h"

#include <math.h>
#include <stdlib.h>

enum { SECTOR_POINTS = 768, RINGS_MAX = 96 };        /* at most */
static const double R90_NORMAL = 2.1459660262893473; /* sqrt(2 ln 10): 90 % of a circular normal */
static const double REACH_NORMAL = 5.5;              /* 3e-7 of it lies beyond */
static const double STRIPS_PER_UNIT = 3;
static const double GOLDEN_ANGLE = 2.3999632297286533;

/* In strips, to and fro: neighbours in the list are neighbours in the plane, so that the edge that
 * is nearest to one is a good guess for the next. */
static int by_strip(const void *a, const void *b)
{
    const struct locate_mass *p = a, *q = b;
    double u = floor(p->y * STRIPS_PER_UNIT), v = floor(q->y * STRIPS_PER_UNIT);
    if (u != v) return (u > v) - (u < v);
    int east = (p->x > q->x) - (p->x < q->x);
    return fmod(fabs(u), 2) < 1 ? east : -east;
}

/* A sunflower: no two points in line, so that no straight border runs along them. The normal's
 * points are those of one sqrt(2) times as wide, weighted down: its tail is not left to one point. */
void locate_clouds_make(struct locate_clouds *c)
{
    double mass = 0, square = 0;
    for (int k = 0; k < LOCATE_DISC_POINTS; k++) {
        double r = sqrt((k + 0.5) / LOCATE_DISC_POINTS), angle = k * GOLDEN_ANGLE;
        c->disc[k] = (struct locate_mass){ r * cos(angle), r * sin(angle), 1.0 / LOCATE_DISC_POINTS };
    }
    for (int k = 0; k < LOCATE_NORMAL_POINTS; k++) {
        double r = 2 * sqrt(-log1p(-(k + 0.5) / LOCATE_NORMAL_POINTS)), angle = k * GOLDEN_ANGLE;
        c->normal[k] = (struct locate_mass){ r * cos(angle), r * sin(angle), exp(-r * r / 4) };
        mass += c->normal[k].w;
        square += c->normal[k].w * r * r;
    }
    double scale = sqrt(2 * mass / square); /* the second moment is exact */
    for (int k = 0; k < LOCATE_NORMAL_POINTS; k++) {
        c->normal[k].x *= scale;
        c->normal[k].y *= scale;
        c->normal[k].w /= mass;
    }
    qsort(c->disc, LOCATE_DISC_POINTS, sizeof *c->disc, by_strip);
    qsort(c->normal, LOCATE_NORMAL_POINTS, sizeof *c->normal, by_strip);
}

/* Cells of equal area, about as wide as they are deep whatever the sector's proportions. */
struct sector_grid {
    int rings, spokes;
};

static struct sector_grid grid_of(const struct locate_spot *s)
{
    double depth = s->range_m[1] - s->range_m[0],
           arc = s->spread_deg * M_PI / 180 * (s->range_m[0] + s->range_m[1]) / 2;
    double rings = sqrt(SECTOR_POINTS * depth / fmax(arc, 1e-6));
    struct sector_grid g = { .rings = (int)fmin(RINGS_MAX, fmax(6, floor(rings))) };
    g.spokes = SECTOR_POINTS / g.rings;
    return g;
}

/* Bearing and range of the k-th point; staggered from ring to ring. */
static void sector_point(const struct locate_spot *s, struct sector_grid g, int k, double *bearing_deg, double *range_m)
{
    double r1 = s->range_m[0] * s->range_m[0], r2 = s->range_m[1] * s->range_m[1];
    int ring = k / g.spokes, spoke = k % g.spokes;
    *range_m = sqrt(r1 + (r2 - r1) * (ring + 0.5) / g.rings);
    *bearing_deg = s->bearing_deg + s->spread_deg * ((spoke + (ring % 2 ? 0.75 : 0.25)) / g.spokes - 0.5);
}

static int by_value(const void *a, const void *b)
{
    double x = *(const double *)a, y = *(const double *)b;
    return (x > y) - (x < y);
}

/* Of the middle of its mass from the observer, along the middle bearing. */
static double sector_mean_m(const struct locate_spot *s)
{
    double half = s->spread_deg / 2 * M_PI / 180, r1 = s->range_m[0], r2 = s->range_m[1];
    return 2.0 / 3 * (r2 * r2 * r2 - r1 * r1 * r1) / (r2 * r2 - r1 * r1) * sin(half) / half;
}

static void measure_sector(struct locate_spot *s)
{
    double half = s->spread_deg / 2 * M_PI / 180, r1 = s->range_m[0], r2 = s->range_m[1], mean = sector_mean_m(s);
    s->centre = mean > 1e-9 ? tr_point_towards(s->at, s->bearing_deg, mean) : s->at;
    s->reach_m = fmax(r2 - mean,
                      fmax(hypot(r2 * cos(half) - mean, r2 * sin(half)), hypot(r1 * cos(half) - mean, r1 * sin(half))));
    if (half > M_PI_2) s->reach_m = r2 + mean;
    s->sigma_m = sqrt(half * (r2 * r2 - r1 * r1)) / 3.5;
}

static double sector_r90_m(const struct locate_spot *s)
{
    struct sector_grid g = grid_of(s);
    int n = g.rings * g.spokes;
    double d[SECTOR_POINTS], mean = sector_mean_m(s);
    for (int k = 0; k < n; k++) {
        double bearing, range;
        sector_point(s, g, k, &bearing, &range);
        double angle = (bearing - s->bearing_deg) * M_PI / 180;
        d[k] = hypot(range * cos(angle) - mean, range * sin(angle));
    }
    qsort(d, (size_t)n, sizeof *d, by_value);
    return d[n * 9 / 10];
}

double locate_spot_r90_m(const struct locate_spot *s)
{
    switch (s->kind) {
    case TR_PLACE_NORMAL: return R90_NORMAL * s->radius_m;
    case TR_PLACE_DISC: return sqrt(0.9) * s->radius_m;
    case TR_PLACE_SECTOR: return sector_r90_m(s);
    case TR_PLACE_AREA: return s->area->r90_m;
    default: return 0;
    }
}

static double positive(double m) { return m > 0 && m < 1e9 ? m : 0; }

static void set_sector(struct locate_spot *s, const struct tr_place *p)
{
    s->bearing_deg = fabs(p->bearing_deg) <= 1e6 ? p->bearing_deg : 0;
    s->spread_deg = p->spread_deg > 0 && p->spread_deg <= 360 ? fmax(p->spread_deg, 0.01) : 360;
    s->range_m[0] = positive(p->range_m[0]);
    s->range_m[1] = positive(p->range_m[1]);
    if (s->range_m[1] < s->range_m[0] + 1) s->range_m[1] = s->range_m[0] + 1; /* a ring without width */
    measure_sector(s);
}

struct locate_spot locate_spot_of(const struct tr_place *p, const struct locate_area *area)
{
    struct locate_spot s = {
        .kind = p->kind, .at = p->at, .centre = p->at, .radius_m = positive(p->radius_m), .area = area
    };
    if (p->kind == TR_PLACE_AREA && !area) s.kind = TR_PLACE_DISC;
    if (p->kind == TR_PLACE_NAME) s.kind = TR_PLACE_NONE;
    if (s.kind != TR_PLACE_AREA && !tr_point_valid(p->at)) s.kind = TR_PLACE_NONE;
    switch (s.kind) {
    case TR_PLACE_NORMAL:
        s.reach_m = REACH_NORMAL * s.radius_m;
        s.sigma_m = s.radius_m;
        break;
    case TR_PLACE_DISC:
        s.reach_m = s.radius_m;
        s.sigma_m = s.radius_m / 2;
        break;
    case TR_PLACE_SECTOR: set_sector(&s, p); break;
    case TR_PLACE_AREA:
        s.at = s.centre = area->centre;
        s.reach_m = area->reach_m;
        s.sigma_m = sqrt(area->area_km2) * 1000 / 3.5;
        break;
    default: s.kind = TR_PLACE_NONE; break;
    }
    return s;
}

static size_t round_points(const struct locate_spot *s, const struct locate_mass *unit, size_t n,
                           const struct locate_plane *plane, struct locate_mass *points)
{
    locate_xy at = locate_project(plane, s->at, NULL);
    for (size_t k = 0; k < n; k++)
        points[k] = (struct locate_mass){ at.x + s->radius_m * unit[k].x, at.y + s->radius_m * unit[k].y, unit[k].w };
    return n;
}

static size_t sector_points(const struct locate_spot *s, const struct locate_plane *plane, struct locate_mass *points)
{
    double turn;
    locate_xy at = locate_project(plane, s->at, &turn);
    struct sector_grid g = grid_of(s);
    int n = g.rings * g.spokes;
    for (int k = 0; k < n; k++) {
        double bearing, range;
        sector_point(s, g, k, &bearing, &range);
        double angle = (bearing + turn) * M_PI / 180;
        points[k] = (struct locate_mass){ at.x + range * sin(angle), at.y + range * cos(angle), 1.0 / n };
    }
    return (size_t)n;
}

size_t locate_spot_points(const struct locate_spot *s, const struct locate_clouds *c, const struct locate_plane *plane,
                          struct locate_mass points[LOCATE_POINTS], double *cell_m)
{
    switch (s->kind) {
    case TR_PLACE_NORMAL:
        *cell_m = s->radius_m * sqrt(4 * M_PI / LOCATE_NORMAL_POINTS);
        return round_points(s, c->normal, LOCATE_NORMAL_POINTS, plane, points);
    case TR_PLACE_DISC:
        *cell_m = s->radius_m * sqrt(M_PI / LOCATE_DISC_POINTS);
        return round_points(s, c->disc, LOCATE_DISC_POINTS, plane, points);
    case TR_PLACE_SECTOR: *cell_m = s->sigma_m * 3.5 / sqrt(SECTOR_POINTS); return sector_points(s, plane, points);
    case TR_PLACE_AREA: return locate_area_points(&s->area->outline, plane, points, cell_m);
    default: return 0;
    }
}
