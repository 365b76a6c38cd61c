/* SPDX-License-Identifier: Apache-2.0
 *
 * Random places and zones -> P(in zone) by locate and by plain sampling, side by side. The sampler
 * shares nothing with locate but the headers: it draws one offset of the whole line and one point
 * and looks whether the point is inside.
 *
 *   prop_place [cases of each place kind] [samples] [seed] [place kind]
 *
 * Fails when a difference is over 0.003 and the sampling error together. The long run that
 * docs/locate.md reports: prop_place 500 1000000 21. */
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "truce/locate.h"

enum { EDGES_MAX = 6000, CASES = 40, SAMPLES = 200000 };
static const double BOUND = 0.003;

/* ---- the sampler's own geometry ----------------------------------------------------------- */

struct edges { /* in metres about a centre */
    size_t n;
    float ax[EDGES_MAX], ay[EDGES_MAX], dx[EDGES_MAX], dy[EDGES_MAX], per_length2[EDGES_MAX];
    float x0, y0, x1, y1;
};

static void flat(tr_point centre, tr_point p, double *x, double *y)
{
    double d = tr_distance_m(centre, p), b = d > 0 ? tr_bearing_deg(centre, p) * M_PI / 180 : 0;
    *x = d * sin(b);
    *y = d * cos(b);
}

static void add_edge(struct edges *e, double ax, double ay, double bx, double by)
{
    if (e->n == EDGES_MAX) return;
    size_t k = e->n++;
    double dx = bx - ax, dy = by - ay, l2 = dx * dx + dy * dy;
    e->ax[k] = (float)ax;
    e->ay[k] = (float)ay;
    e->dx[k] = (float)dx;
    e->dy[k] = (float)dy;
    e->per_length2[k] = l2 > 0 ? (float)(1 / l2) : 0;
    e->x0 = fminf(e->x0, (float)fmin(ax, bx));
    e->x1 = fmaxf(e->x1, (float)fmax(ax, bx));
    e->y0 = fminf(e->y0, (float)fmin(ay, by));
    e->y1 = fmaxf(e->y1, (float)fmax(ay, by));
}

/* Straight in longitude and latitude: many short pieces where an edge is long. */
static void add_line(struct edges *e, tr_point centre, tr_line line)
{
    for (size_t k = 0; k + 1 < line.n; k++) {
        tr_point p = line.v[k], q = line.v[k + 1];
        int pieces = (int)ceil(tr_distance_m(p, q) / 4000);
        for (int j = 0; j < pieces; j++) {
            double s = (double)j / pieces, t = (double)(j + 1) / pieces, ax, ay, bx, by;
            flat(centre, (tr_point){ p.lon + s * (q.lon - p.lon), p.lat + s * (q.lat - p.lat) }, &ax, &ay);
            flat(centre, (tr_point){ p.lon + t * (q.lon - p.lon), p.lat + t * (q.lat - p.lat) }, &bx, &by);
            add_edge(e, ax, ay, bx, by);
        }
    }
}

static struct edges *edges_of(const struct tr_shape *s, tr_point centre)
{
    struct edges *e = calloc(1, sizeof *e);
    e->x0 = e->y0 = INFINITY;
    e->x1 = e->y1 = -INFINITY;
    for (size_t p = 0; p < s->n_polygons; p++)
        for (size_t r = 0; r < s->polygons[p].n; r++) add_line(e, centre, s->polygons[p].v[r]);
    for (size_t k = 0; k < s->n_lines; k++) add_line(e, centre, s->lines[k]);
    return e;
}

static int is_inside(const struct edges *e, float x, float y)
{
    int odd = 0;
    for (size_t k = 0; k < e->n; k++) {
        float a = e->ay[k] - y, b = a + e->dy[k], side = e->dx[k] * -a - e->dy[k] * (x - e->ax[k]);
        odd ^= ((a < 0) != (b < 0)) & ((side < 0) == (b > a));
    }
    return odd;
}

static float distance(const struct edges *e, float x, float y)
{
    float best = INFINITY;
    for (size_t k = 0; k < e->n; k++) {
        float px = x - e->ax[k], py = y - e->ay[k], t = (px * e->dx[k] + py * e->dy[k]) * e->per_length2[k];
        t = t < 0 ? 0 : t > 1 ? 1 : t;
        float ex = px - t * e->dx[k], ey = py - t * e->dy[k], d = ex * ex + ey * ey;
        best = d < best ? d : best;
    }
    return sqrtf(best);
}

/* ---- random zones and places --------------------------------------------------------------- */

enum { PLAIN, HOLE, MANY, BAND, CORRIDOR, ZONES };
static const char *const zone_words[ZONES] = { "plain", "hole", "multi", "band", "corridor" };
static const char *const place_words[TR_PLACE_KINDS] = { "", "normal", "disc", "sector", "area" };

static double between(struct tr_rand *r, double low, double high) { return low + (high - low) * tr_rand_unit(r); }
static double log_between(struct tr_rand *r, double low, double high) { return low * pow(high / low, tr_rand_unit(r)); }

static tr_line star(struct tr_arena *a, struct tr_rand *r, tr_point centre, double radius, size_t n, double rough)
{
    tr_line ring = { tr_new(a, tr_point, n + 1), n + 1 };
    double turn = between(r, 0, 360);
    for (size_t k = 0; k < n; k++)
        ring.v[k] = tr_point_towards(centre, turn - 360.0 * (double)k / (double)n,
                                     radius * (1 - rough * tr_rand_unit(r)));
    ring.v[n] = ring.v[0];
    return ring;
}

static void draw_zone(struct tr_arena *a, struct tr_rand *r, int kind, tr_point at, double radius, struct tr_zone *z)
{
    size_t n = (size_t)log_between(r, 3, 220);
    double rough = between(r, 0.1, 0.7);
    *z = (struct tr_zone){ .id = TR_STR("z"), .edge_of = TR_NONE };
    z->sigma_m = tr_rand_unit(r) < 0.3 ? 0 : log_between(r, 0.02, 0.6) * radius;
    if (kind == CORRIDOR) {
        z->shape.kind = TR_SHAPE_LINES;
        z->shape.n_lines = 1;
        z->shape.lines = tr_new(a, tr_line, 1);
        z->shape.lines[0] = (tr_line){ tr_new(a, tr_point, n), n };
        double heading = between(r, 0, 360);
        tr_point p = tr_point_towards(at, heading + 180, radius);
        for (size_t k = 0; k < n; k++) {
            z->shape.lines[0].v[k] = p;
            p = tr_point_towards(p, heading + between(r, -60, 60), 2.4 * radius / (double)n);
        }
        z->buffer_m = between(r, 0.05, 0.4) * radius;
        return;
    }
    size_t parts = kind == MANY ? 2 : 1;
    z->shape.kind = TR_SHAPE_POLYGONS;
    z->shape.n_polygons = parts;
    z->shape.polygons = tr_new(a, tr_polygon, parts);
    for (size_t k = 0; k < parts; k++) {
        tr_point c = parts == 1 ? at : tr_point_towards(at, k ? 80 : 250, 0.6 * radius);
        double part_radius = parts == 1 ? radius : 0.55 * radius;
        tr_polygon *p = &z->shape.polygons[k];
        p->n = kind == HOLE ? 2 : 1;
        p->v = tr_new(a, tr_line, p->n);
        p->v[0] = star(a, r, c, part_radius, n, rough);
        /* The chords of a star of few points cut in to cos(pi/n) of its least radius. */
        if (kind == HOLE)
            p->v[1] = star(a, r, c, part_radius * (1 - rough) * cos(M_PI / (double)n) * 0.9, 3 + n / 2, 0.5);
    }
    if (kind == BAND) {
        z->depth_m[0] = between(r, 0.05, 0.3) * radius;
        z->depth_m[1] = z->depth_m[0] + between(r, 0.02, 0.3) * radius;
    }
}

static void draw_place(struct tr_arena *a, struct tr_rand *r, tr_place_kind kind, tr_point centre, double radius,
                       struct tr_place *p, struct tr_admin *admin)
{
    double wide = log_between(r, 0.02, 2) * radius;
    *p = (struct tr_place){ .kind = kind, .radius_m = wide, .level = 1, .name = TR_STR("there") };
    p->at = tr_point_towards(centre, between(r, 0, 360), radius * 1.3 * sqrt(tr_rand_unit(r)));
    p->bearing_deg = between(r, 0, 360);
    p->spread_deg = log_between(r, 3, 360);
    p->range_m[0] = between(r, 0, 0.9) * wide;
    p->range_m[1] = 1.2 * wide;
    *admin = (struct tr_admin){ 0 };
    if (kind != TR_PLACE_AREA) return;
    struct tr_admin_area area = { .level = 1 };
    area.names.n = 1;
    area.names.v = tr_new(a, tr_str, 1);
    area.names.v[0] = p->name;
    area.shape.kind = TR_SHAPE_POLYGONS;
    area.shape.n_polygons = 1;
    area.shape.polygons = tr_new(a, tr_polygon, 1);
    area.shape.polygons[0] = (tr_polygon){ tr_new(a, tr_line, 1), 1 };
    area.shape.polygons[0].v[0] = star(a, r, p->at, wide, (size_t)log_between(r, 3, 300), 0.6);
    if (!TR_PUSH(a, &admin->list, area)) exit(1);
}

/* ---- one case ------------------------------------------------------------------------------ */

struct spot {
    const struct tr_place *p;
    struct edges *area;
    double x, y, bearing; /* bearing in the plane, radians */
};

static void draw_point(const struct spot *s, struct tr_rand *r, double *x, double *y)
{
    const struct tr_place *p = s->p;
    double angle = 2 * M_PI * tr_rand_unit(r), range = 0;
    switch (p->kind) {
    case TR_PLACE_NORMAL: range = p->radius_m * sqrt(-2 * log1p(-tr_rand_unit(r))); break;
    case TR_PLACE_DISC: range = p->radius_m * sqrt(tr_rand_unit(r)); break;
    case TR_PLACE_SECTOR: {
        double r1 = p->range_m[0] * p->range_m[0], r2 = p->range_m[1] * p->range_m[1];
        range = sqrt(r1 + (r2 - r1) * tr_rand_unit(r));
        angle = s->bearing + (tr_rand_unit(r) - 0.5) * p->spread_deg * M_PI / 180;
        break;
    }
    default:
        do {
            *x = between(r, s->area->x0, s->area->x1);
            *y = between(r, s->area->y0, s->area->y1);
        } while (!is_inside(s->area, (float)*x, (float)*y));
        return;
    }
    *x = s->x + range * sin(angle);
    *y = s->y + range * cos(angle);
}

static double sample(const struct tr_zone *z, const struct edges *line, const struct spot *s, struct tr_rand *r,
                     long samples)
{
    long hits = 0;
    bool band = z->depth_m[1] > 0, filled = z->shape.kind == TR_SHAPE_POLYGONS;
    for (long k = 0; k < samples; k++) {
        double x, y, moved = z->sigma_m > 0 ? z->sigma_m * tr_rand_normal(r) : 0;
        double depth = band ? between(r, z->depth_m[0], z->depth_m[1]) : INFINITY;
        draw_point(s, r, &x, &y);
        double d = 1e12;
        if (!filled || z->sigma_m > 0 || band) d = distance(line, (float)x, (float)y);
        double signed_m = !filled ? z->buffer_m - d : is_inside(line, (float)x, (float)y) ? d : -d;
        hits += signed_m + moved > 0 && !(band && signed_m + moved > depth);
    }
    return (double)hits / (double)samples;
}

static struct tr_params *parameters(struct tr_arena *a)
{
    struct tr_params *p = tr_new(a, struct tr_params, 1);
    p->v[TR_P_SIGMA_EXACT_M] = 500;
    return p;
}

static double now_us(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec * 1e6 + (double)t.tv_nsec / 1e3;
}

struct outcome {
    double p, q, us;
};

static struct outcome one_case(struct tr_rand *r, tr_place_kind kind, int zone_kind, long samples, bool tell)
{
    struct tr_arena a;
    struct tr_error err;
    struct tr_agreement g = { 0 };
    struct tr_zone zone;
    struct tr_place place;
    struct tr_admin admin;
    struct tr_locator *l;
    tr_point centre = { between(r, -170, 170), between(r, -60, 60) };
    double radius = log_between(r, 3000, 40000);
    if (tr_arena_open(&a, 256u << 20, &err) != TR_OK) exit(1);
    draw_zone(&a, r, zone_kind, centre, radius, &zone);
    draw_place(&a, r, kind, centre, radius, &place, &admin);
    g.zones.v = &zone;
    g.zones.n = 1;
    if (tr_locator_open(&a, &g, &admin, parameters(&a), &l, &err) != TR_OK) exit(1);
    struct outcome o = { 0 };
    double begin = now_us();
    for (int k = 0; k < 20; k++) o.p = tr_place_in_zone(l, &place, 0);
    o.us = (now_us() - begin) / 20;
    struct edges *line = edges_of(&zone.shape, centre), *area = NULL;
    struct spot s = { .p = &place };
    double bx, by;
    flat(centre, place.at, &s.x, &s.y);
    flat(centre, tr_point_towards(place.at, place.bearing_deg, 100), &bx, &by);
    s.bearing = atan2(bx - s.x, by - s.y);
    if (kind == TR_PLACE_AREA) s.area = area = edges_of(&admin.list.v[0].shape, centre);
    o.q = sample(&zone, line, &s, r, samples);
    if (tell)
        printf("  %s %s: p %.5f sampled %.5f radius %.0f sigma %.0f place %.0f buffer %.0f band %.0f..%.0f edges %zu\n",
               place_words[kind], zone_words[zone_kind], o.p, o.q, radius, zone.sigma_m, place.radius_m, zone.buffer_m,
               zone.depth_m[0], zone.depth_m[1], line->n);
    free(line);
    free(area);
    tr_locator_close(l);
    tr_arena_close(&a);
    return o;
}

int main(int argc, char **argv)
{
    long cases = argc > 1 ? atol(argv[1]) : CASES, samples = argc > 2 ? atol(argv[2]) : SAMPLES;
    uint64_t seed = argc > 3 ? (uint64_t)atoll(argv[3]) : 1;
    int only = argc > 4 ? atoi(argv[4]) : 0, bad = 0;
    printf("%-8s %-9s %6s %9s %9s %9s\n", "place", "zone", "cases", "worst", "mean", "us each");
    for (int kind = TR_PLACE_NORMAL; kind <= TR_PLACE_AREA; kind++) {
        if (only && only != kind) continue;
        for (int zone = 0; zone < ZONES; zone++) {
            double worst = 0, sum = 0, us = 0;
            long n = 0;
            for (long k = zone; k < cases; k += ZONES, n++) {
                struct tr_rand r = tr_rand_seed(seed * 1000003 + (uint64_t)(kind * 100000 + k)), again = r;
                struct outcome o = one_case(&r, (tr_place_kind)kind, zone, samples, false);
                double error = fabs(o.p - o.q), noise = 4 * sqrt(fmax(o.q * (1 - o.q), 1e-4) / (double)samples);
                if (error > BOUND + noise) {
                    bad++;
                    one_case(&again, (tr_place_kind)kind, zone, samples, true);
                }
                worst = fmax(worst, error);
                sum += error;
                us += o.us;
            }
            if (n) {
                printf("%-8s %-9s %6ld %9.5f %9.5f %9.1f\n", place_words[kind], zone_words[zone], n, worst,
                       sum / (double)n, us / (double)n);
                fflush(stdout);
            }
        }
    }
    printf("%d over %.3f and four standard errors of the sample\n", bad, BOUND);
    return bad > 0;
}
