/* SPDX-License-Identifier: Apache-2.0
 *
 * Shapes in degrees -> paths in metres. Leaves what is inside and how far to outline.c. */
#include "locate/plane.h"

#include <math.h>

enum {
    SPLIT_DEPTH = 9,     /* an edge becomes at most 512 pieces */
    EXTRA_MIN = 4096,    /* points that may be added to any shape ... */
    EXTRA_PER_POINT = 8, /* ... and to one with many points: bounds hostile geometry */
};
static const double BEND_M = 0.5;      /* half a metre against the least sigma of 500 m: 1e-3 of it */
static const double BEND = 2e-6;       /* ... and this share of the extent of a very large shape */
static const double LONG_EDGE_DEG = 5; /* so long that the middle alone does not show the bend */

struct locate_plane locate_plane_at(tr_point centre)
{
    struct locate_plane plane = { .centre = centre };
    geod_init(&plane.g, 6378137.0, 1 / 298.257223563);
    return plane;
}

locate_xy locate_project(const struct locate_plane *plane, tr_point p, double *turn_deg)
{
    double metres = 0, there = 0, arrived = 0;
    geod_inverse(&plane->g, plane->centre.lat, plane->centre.lon, p.lat, p.lon, &metres, &there, &arrived);
    if (turn_deg) *turn_deg = there - arrived;
    double angle = there * M_PI / 180;
    return (locate_xy){ metres * sin(angle), metres * cos(angle) };
}

tr_point locate_unproject(const struct locate_plane *plane, locate_xy at)
{
    tr_point p = { 0, 0 };
    geod_direct(&plane->g, plane->centre.lat, plane->centre.lon, atan2(at.x, at.y) * 180 / M_PI, hypot(at.x, at.y),
                &p.lat, &p.lon, NULL);
    return p;
}

static void add_direction(double sum[3], tr_line line)
{
    for (size_t k = 0; k < line.n; k++) {
        double lon = line.v[k].lon * M_PI / 180, lat = line.v[k].lat * M_PI / 180;
        sum[0] += cos(lat) * cos(lon);
        sum[1] += cos(lat) * sin(lon);
        sum[2] += sin(lat);
    }
}

tr_point locate_shape_centre(const struct tr_shape *s)
{
    double sum[3] = { 0, 0, 0 };
    for (size_t p = 0; p < s->n_polygons; p++)
        if (s->polygons[p].n) add_direction(sum, s->polygons[p].v[0]);
    for (size_t k = 0; k < s->n_lines; k++) add_direction(sum, s->lines[k]);
    double level = hypot(sum[0], sum[1]);
    if (level == 0 && sum[2] == 0) return (tr_point){ 0, 0 };
    return (tr_point){ atan2(sum[1], sum[0]) * 180 / M_PI, atan2(sum[2], level) * 180 / M_PI };
}

struct densify {
    struct tr_arena *a;
    const struct locate_plane *plane;
    struct locate_path *path;
    size_t extra; /* points that may still be added */
    double bend_m;
    bool full; /* the arena is at its cap */
};

static void push(struct densify *d, locate_xy at)
{
    if (!TR_PUSH(d->a, d->path, at)) d->full = true;
}

/* Adds what is needed between two points, and the second of them. */
static void add_edge(struct densify *d, tr_point from, locate_xy a, tr_point to, locate_xy b, int depth)
{
    if (depth < SPLIT_DEPTH && d->extra > 0 && !d->full) {
        tr_point half = { (from.lon + to.lon) / 2, (from.lat + to.lat) / 2 };
        locate_xy m = locate_project(d->plane, half, NULL);
        bool is_long = fabs(from.lon - to.lon) > LONG_EDGE_DEG || fabs(from.lat - to.lat) > LONG_EDGE_DEG;
        if (is_long || hypot(m.x - (a.x + b.x) / 2, m.y - (a.y + b.y) / 2) > d->bend_m) {
            /* The bend is sideways; a middle point that merely slides along the chord costs one
             * point too many and nothing else. */
            d->extra--;
            add_edge(d, from, a, half, m, depth + 1);
            add_edge(d, half, m, to, b, depth + 1);
            return;
        }
    }
    push(d, b);
}

static bool project_line(struct densify *d, tr_line line, bool joined)
{
    locate_xy first = { 0, 0 }, last = { 0, 0 };
    for (size_t k = 0; k < line.n; k++) {
        locate_xy at = locate_project(d->plane, line.v[k], NULL);
        if (k == 0) first = at;
        bool closes = joined && k > 0 && k + 1 == line.n && line.v[k].lon == line.v[0].lon &&
                      line.v[k].lat == line.v[0].lat;
        if (closes) at = first; /* the same bits, so that the ring closes */
        if (k == 0 || !joined) push(d, at);
        else add_edge(d, line.v[k - 1], last, line.v[k], at, 0);
        last = at;
    }
    return !d->full;
}

static void measure_line(struct densify *d, tr_line line)
{
    d->extra += EXTRA_PER_POINT * line.n;
    for (size_t k = 0; k < line.n; k++) {
        locate_xy at = locate_project(d->plane, line.v[k], NULL);
        d->bend_m = fmax(d->bend_m, BEND * hypot(at.x, at.y));
    }
}

static void measure(struct densify *d, const struct tr_shape *s)
{
    for (size_t p = 0; p < s->n_polygons; p++)
        if (s->polygons[p].n) measure_line(d, s->polygons[p].v[0]);
    for (size_t k = 0; k < s->n_lines; k++) measure_line(d, s->lines[k]);
}

static bool add_path(struct densify *d, struct locate_paths *out, tr_line line, size_t part, bool hole, bool joined)
{
    struct locate_path path = { .part = part, .hole = hole };
    d->path = &path;
    bool ok = project_line(d, line, joined);
    d->path = NULL;
    return ok && TR_PUSH(d->a, &out->list, path);
}

bool locate_project_shape(struct tr_arena *a, const struct locate_plane *plane, const struct tr_shape *s,
                          struct locate_paths *out)
{
    struct densify d = { .a = a, .plane = plane, .extra = EXTRA_MIN, .bend_m = BEND_M };
    measure(&d, s);
    *out = (struct locate_paths){ 0 };
    for (size_t p = 0; p < s->n_polygons; p++)
        for (size_t r = 0; r < s->polygons[p].n; r++)
            if (!add_path(&d, out, s->polygons[p].v[r], p, r > 0, true)) return false;
    for (size_t k = 0; k < s->n_lines; k++)
        if (!add_path(&d, out, s->lines[k], k, false, s->kind == TR_SHAPE_LINES)) return false;
    return true;
}
