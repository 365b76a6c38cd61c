/* SPDX-License-Identifier: Apache-2.0
 *
 * An administrative area -> rows of latitude -> its overlap with a zone, or points that stand for
 * it. All in degrees as read: both lines are straight there, and only the width of a degree
 * changes from row to row. */
#include <math.h>
#include <stdlib.h>

#include "locate/spot.h"

enum {
    ROWS_EXACT = 600, /* a level edge costs half a row: 1/1200 */
    CROSSINGS = 2048, /* of one row; a row with more is left out */
    SIZE_ROWS = 48,   /* enough to size the cells of a cloud */
    POINTS_WANTED = 2400,
};
static const double E2 = 0.0066943799901413165; /* first eccentricity squared, WGS 84 */

/* Area of a thin row per degree squared, up to a constant: M(lat) * N(lat) * cos(lat). */
static double row_weight(double lat)
{
    double s = sin(lat * M_PI / 180), c = cos(lat * M_PI / 180), d = 1 - E2 * s * s;
    return c / (d * d);
}

static double metres_per_degree_squared(void)
{
    double metres = 6378137.0 * M_PI / 180;
    return metres * metres * (1 - E2);
}

static double row_length(const double *x, size_t n)
{
    double sum = 0;
    for (size_t k = 0; k + 1 < n; k += 2) sum += x[k + 1] - x[k];
    return sum;
}

/* Length of what two rows of intervals have in common; b is moved by `shift`. */
static double row_overlap(const double *a, size_t na, const double *b, size_t nb, double shift)
{
    double sum = 0;
    for (size_t i = 0, j = 0; i + 1 < na && j + 1 < nb;) {
        double from = fmax(a[i], b[j] + shift), to = fmin(a[i + 1], b[j + 1] + shift);
        if (to > from) sum += to - from;
        if (a[i + 1] < b[j + 1] + shift) i += 2;
        else j += 2;
    }
    return sum;
}

double locate_area_share(const struct locate_outline *area, const struct locate_outline *zone, double middle_lon)
{
    double ours[CROSSINGS], theirs[CROSSINGS], all = 0, common = 0;
    double height = area->box.y1 - area->box.y0, middle = (area->box.x0 + area->box.x1) / 2;
    double shift = middle - middle_lon > 180    ? 360
                   : middle - middle_lon < -180 ? -360
                                                : 0; /* the zone, to the area's side */
    if (!(height > 0)) return 0;
    for (int k = 0; k < ROWS_EXACT; k++) {
        double y = area->box.y0 + height * (k + 0.5) / ROWS_EXACT, w = row_weight(y);
        size_t n = locate_outline_crossings(area, y, ours, CROSSINGS);
        if (n == SIZE_MAX) continue;
        all += w * row_length(ours, n);
        if (y < zone->box.y0 || y > zone->box.y1) continue;
        size_t m = locate_outline_crossings(zone, y, theirs, CROSSINGS);
        if (m != SIZE_MAX) common += w * row_overlap(ours, n, theirs, m, shift);
    }
    return all > 0 ? fmin(1, common / all) : 0;
}

/* Size in degrees squared times row weight. */
static double area_measure_rows(const struct locate_outline *area, int rows)
{
    double x[CROSSINGS], height = area->box.y1 - area->box.y0, sum = 0;
    for (int k = 0; k < rows; k++) {
        double y = area->box.y0 + height * (k + 0.5) / rows;
        size_t n = locate_outline_crossings(area, y, x, CROSSINGS);
        if (n != SIZE_MAX) sum += row_weight(y) * row_length(x, n) * height / rows;
    }
    return sum;
}

static const double FLAT = 2;          /* cells are so many times as wide as high */
static const double QUADRATIC_DEG = 2; /* a row so long is a parabola in the plane, to a metre */

/* One interval of a row -> its cells. The plane is asked three times for a row, not for each point. */
static void lay_cells(const struct locate_plane *plane, double x0, double x1, double y, size_t cells, double w,
                      struct locate_mass *out)
{
    locate_xy at[3] = { { 0, 0 } };
    bool bent = x1 - x0 > QUADRATIC_DEG;
    for (int k = 0; plane && !bent && k < 3; k++)
        at[k] = locate_project(plane, (tr_point){ x0 + (x1 - x0) * k / 2, y }, NULL);
    for (size_t c = 0; c < cells; c++) {
        double t = ((double)c + 0.5) / (double)cells, lon = x0 + (x1 - x0) * t;
        locate_xy p = { lon, y };
        if (plane && bent) p = locate_project(plane, (tr_point){ lon, y }, NULL);
        else if (plane) {
            double f[3] = { (1 - t) * (1 - 2 * t), 4 * t * (1 - t), t * (2 * t - 1) };
            p.x = f[0] * at[0].x + f[1] * at[1].x + f[2] * at[2].x;
            p.y = f[0] * at[0].y + f[1] * at[1].y + f[2] * at[2].y;
        }
        out[c] = (struct locate_mass){ p.x, p.y, w / (double)cells };
    }
}

struct rows {
    int n;
    double cell; /* mass of one cell, in the unit of row_weight times degrees squared */
};

/* Cells a little wider than high, whether the area is long or high: along a row the border is exact. */
static struct rows rows_of(const struct locate_outline *area, double *cell_m)
{
    double height = area->box.y1 - area->box.y0, middle = (area->box.y0 + area->box.y1) / 2;
    double size = area_measure_rows(area, SIZE_ROWS);
    struct rows r = { .cell = size / POINTS_WANTED };
    *cell_m = sqrt(r.cell * metres_per_degree_squared());
    double row_height = sqrt(r.cell / FLAT * cos(middle * M_PI / 180) / fmax(row_weight(middle), 1e-9));
    r.n = (int)fmax(8, fmin(200, ceil(height / fmax(row_height, height / 200))));
    return r;
}

size_t locate_area_points(const struct locate_outline *area, const struct locate_plane *plane,
                          struct locate_mass points[LOCATE_POINTS], double *cell_m)
{
    double x[CROSSINGS], height = area->box.y1 - area->box.y0, all = 0;
    struct rows r = rows_of(area, cell_m);
    size_t n = 0;
    if (!(r.cell > 0)) return 0;
    for (int k = 0; k < r.n; k++) {
        double y = area->box.y0 + height * (k + 0.5) / r.n, w = row_weight(y) * height / r.n;
        size_t m = locate_outline_crossings(area, y, x, CROSSINGS);
        for (size_t j = 0; m != SIZE_MAX && j + 1 < m; j += 2) {
            double mass = (x[j + 1] - x[j]) * w;
            size_t cells = (size_t)fmin(400, ceil(mass / r.cell - 1e-9));
            if (cells == 0 || cells > LOCATE_POINTS - n) continue;
            lay_cells(plane, x[j], x[j + 1], y, cells, mass, points + n);
            n += cells;
            all += mass;
        }
    }
    for (size_t k = 0; k < n; k++) points[k].w /= all;
    return n;
}

struct far_point {
    double metres, w;
};

static int by_metres(const void *a, const void *b)
{
    const struct far_point *x = a, *y = b;
    return (x->metres > y->metres) - (x->metres < y->metres);
}

void locate_area_measure(struct locate_area *area)
{
    struct locate_mass points[LOCATE_POINTS];
    struct far_point far[LOCATE_POINTS];
    double cell_m = 0, lon = 0, lat = 0, mass = 0;
    size_t n = locate_area_points(&area->outline, NULL, points, &cell_m);
    for (size_t k = 0; k < n; k++) {
        lon += points[k].w * points[k].x;
        lat += points[k].w * points[k].y;
    }
    area->centre = (tr_point){ lon, lat };
    area->area_km2 = area_measure_rows(&area->outline, ROWS_EXACT) * metres_per_degree_squared() / 1e6;
    for (size_t k = 0; k < n; k++)
        far[k] = (struct far_point){ tr_distance_m(area->centre, (tr_point){ points[k].x, points[k].y }), points[k].w };
    qsort(far, n, sizeof *far, by_metres);
    size_t k = 0;
    while (k < n && mass < 0.9) mass += far[k++].w;
    area->r90_m = k ? far[k - 1].metres : 0;
    area->reach_m = n ? far[n - 1].metres + 3 * cell_m : 0;
}
