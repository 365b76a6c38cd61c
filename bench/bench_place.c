/* SPDX-License-Identifier: Apache-2.0
 *
 * What one question costs: places of each kind about a zone of 200 vertices, without and with
 * doubt of its line. Processor time, so that a busy machine does not count. bench_place [questions] */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "truce/locate.h"

enum { QUESTIONS = 2000, VERTICES = 200, REPEATS = 5 };

static const tr_point middle = { 36.7, 34.9 };

static double now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

static tr_line ring(struct tr_arena *a, struct tr_rand *r, tr_point at, double radius, size_t n)
{
    tr_line line = { tr_new(a, tr_point, n + 1), n + 1 };
    for (size_t k = 0; k < n; k++)
        line.v[k] = tr_point_towards(at, -360.0 * (double)k / (double)n, radius * (0.7 + 0.3 * tr_rand_unit(r)));
    line.v[n] = line.v[0];
    return line;
}

static struct tr_shape polygon(struct tr_arena *a, tr_line line)
{
    struct tr_shape s = { .kind = TR_SHAPE_POLYGONS, .n_polygons = 1 };
    s.polygons = tr_new(a, tr_polygon, 1);
    s.polygons[0] = (tr_polygon){ tr_new(a, tr_line, 1), 1 };
    s.polygons[0].v[0] = line;
    return s;
}

static double median(double *v, size_t n)
{
    for (size_t k = 1; k < n; k++)
        for (size_t j = k; j > 0 && v[j] < v[j - 1]; j--) {
            double swap = v[j];
            v[j] = v[j - 1];
            v[j - 1] = swap;
        }
    return v[n / 2];
}

/* Places spread over the zone and a little beyond. */
static void ask(const struct tr_locator *l, const char *what, struct tr_place p, size_t zone, double spread_m,
                long questions)
{
    double us[REPEATS], sum = 0;
    for (int k = 0; k < REPEATS; k++) {
        struct tr_rand r = tr_rand_seed(11);
        double begin = now_us();
        for (long q = 0; q < questions; q++) {
            p.at = tr_point_towards(middle, 360 * tr_rand_unit(&r), spread_m * sqrt(tr_rand_unit(&r)));
            sum += tr_place_in_zone(l, &p, zone);
        }
        us[k] = (now_us() - begin) / (double)questions;
    }
    printf("%-34s %8.2f us  (mean p %.3f)\n", what, median(us, REPEATS), sum / (double)questions / REPEATS);
}

int main(int argc, char **argv)
{
    long questions = argc > 1 ? atol(argv[1]) : QUESTIONS;
    struct tr_arena a;
    struct tr_error err;
    struct tr_agreement g = { 0 };
    struct tr_params params = { 0 };
    struct tr_admin admin = { 0 };
    struct tr_locator *l;
    struct tr_rand r = tr_rand_seed(3);
    static const double sigma[] = { 0, 1000, 5000 };
    if (questions < 1 || tr_arena_open(&a, 64u << 20, &err) != TR_OK) return 1;
    tr_line line = ring(&a, &r, middle, 25000, VERTICES);
    for (size_t k = 0; k < TR_COUNT(sigma); k++) {
        struct tr_zone z = { .id = TR_STR("z"), .shape = polygon(&a, line), .sigma_m = sigma[k], .edge_of = TR_NONE };
        if (!TR_PUSH(&a, &g.zones, z)) return 1;
    }
    struct tr_admin_area area = { .level = 2 };
    tr_str name = TR_STR("area");
    area.names = (struct tr_strs){ &name, 1 };
    area.shape = polygon(&a, ring(&a, &r, tr_point_towards(middle, 70, 20000), 20000, 1000));
    if (!TR_PUSH(&a, &admin.list, area)) return 1;
    double begin = now_us();
    if (tr_locator_open(&a, &g, &admin, &params, &l, &err) != TR_OK) return 1;
    printf("%-34s %8.0f us\n", "open: three zones, one area", now_us() - begin);
    static const double place[] = { 500, 2000, 12000 };
    for (size_t z = 0; z < TR_COUNT(sigma); z++) {
        char what[80];
        for (size_t k = 0; k < TR_COUNT(place); k++) {
            snprintf(what, sizeof what, "normal %.0f m, line %.0f m", place[k], sigma[z]);
            ask(l, what, (struct tr_place){ .kind = TR_PLACE_NORMAL, .radius_m = place[k] }, z, 30000, questions);
        }
        /* Every edge within six sigmas: the worst that a normal can ask. */
        snprintf(what, sizeof what, "normal 12000 m, middle, line %.0f m", sigma[z]);
        ask(l, what, (struct tr_place){ .kind = TR_PLACE_NORMAL, .radius_m = 12000 }, z, 1000, questions);
        snprintf(what, sizeof what, "disc 5000 m, line %.0f m", sigma[z]);
        ask(l, what, (struct tr_place){ .kind = TR_PLACE_DISC, .radius_m = 5000 }, z, 30000, questions);
        struct tr_place sector = {
            .kind = TR_PLACE_SECTOR, .bearing_deg = 225, .spread_deg = 30, .range_m = { 2000, 4000 }
        };
        snprintf(what, sizeof what, "sector 2 to 4 km, line %.0f m", sigma[z]);
        ask(l, what, sector, z, 30000, questions);
        snprintf(what, sizeof what, "area of 1000 vertices, line %.0f m", sigma[z]);
        ask(l, what, (struct tr_place){ .kind = TR_PLACE_AREA, .level = 2, .name = name }, z, 1000, questions / 20 + 1);
    }
    tr_locator_close(l);
    tr_arena_close(&a);
    return 0;
}
