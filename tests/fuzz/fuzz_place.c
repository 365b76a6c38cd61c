/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes -> a zone of any geometry and a few places -> open, ask, draw: no crash, and every
 * probability within 0 and 1. First 8 bytes: kind, buffer, depth, depth, doubt, place, width, parts;
 * then points, five bytes each: two coordinates of 16 bits, and one that ends a ring when it is 255. */
#include <math.h>
#include <stdlib.h>

#include "truce/locate.h"

enum { HEAD = 8, POINT = 5, POINTS_MAX = 400 };

struct bytes {
    const uint8_t *p;
    size_t n;
};

static uint8_t take(struct bytes *b)
{
    if (b->n == 0) return 0;
    b->n--;
    return *b->p++;
}

static double metres(uint8_t v) { return v == 255 ? 1e7 : v == 0 ? 0 : pow(1.09, v); } /* to 3,000 km */

static tr_point point(struct bytes *b, bool wide)
{
    double x = take(b), y = take(b);
    x = x * 256 + take(b);
    y = y * 256 + take(b);
    if (wide) return (tr_point){ x / 65535 * 360 - 180, y / 65535 * 180 - 90 };
    return (tr_point){ 36 + x / 65535, 34 + y / 65535 };
}

static tr_line line_of(struct tr_arena *a, struct bytes *b, bool wide)
{
    tr_line line = { tr_new(a, tr_point, POINTS_MAX + 1), 0 };
    while (line.v && b->n >= POINT && line.n < POINTS_MAX) {
        line.v[line.n++] = point(b, wide);
        if (take(b) == 255) break;
    }
    return line;
}

static void shape_of(struct tr_arena *a, struct bytes *b, int kind, uint8_t parts, struct tr_shape *s)
{
    bool wide = (kind & 4) != 0;
    s->kind = (kind & 3) == 0   ? TR_SHAPE_POLYGONS
              : (kind & 3) == 1 ? TR_SHAPE_LINES
              : (kind & 3) == 2 ? TR_SHAPE_POINTS
                                : TR_SHAPE_POLYGONS;
    s->polygons = tr_new(a, tr_polygon, 64);
    s->lines = tr_new(a, tr_line, 64);
    while (b->n >= POINT && s->n_lines < 60 && s->n_polygons < 60) {
        tr_line line = line_of(a, b, wide);
        if (s->kind != TR_SHAPE_POLYGONS) {
            s->lines[s->n_lines++] = line;
            continue;
        }
        if (line.n && line.n <= POINTS_MAX) line.v[line.n] = line.v[0]; /* closed */
        line.n += line.n > 0;
        bool hole = s->n_polygons > 0 && (parts & 1);
        tr_polygon *p = hole ? &s->polygons[s->n_polygons - 1] : &s->polygons[s->n_polygons++];
        if (!p->v) p->v = tr_new(a, tr_line, 64);
        if (p->n < 60) p->v[p->n++] = line;
        parts = (uint8_t)(parts >> 1 | parts << 7);
    }
}

static void check(double p)
{
    if (!(p >= 0 && p <= 1)) abort();
}

static void ask(const struct tr_locator *l, struct tr_arena *a, const struct tr_place *p)
{
    struct tr_report r = { .place = *p };
    struct tr_located out;
    struct tr_shape drawn;
    check(tr_place_in_zone(l, p, 0));
    check(tr_place_in_moved_zone(l, p, 0, 1));
    check(tr_place_in_moved_zone(l, p, 0, -0.3));
    (void)tr_zone_signed_distance_m(l, 0, p->at);
    if (tr_locate(l, a, &r, &out, NULL) == TR_OK)
        for (size_t k = 0; k < out.zones.n; k++) {
            check(out.zones.v[k].p);
            check(out.zones.v[k].p_out);
            check(out.zones.v[k].p_back);
        }
    (void)!tr_place_outline(l, a, p, &drawn, NULL);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct bytes b = { data, n };
    struct tr_arena a;
    struct tr_agreement g = { 0 };
    struct tr_zone zone = { .id = TR_STR("z"), .edge_of = TR_NONE };
    struct tr_params params = { 0 };
    struct tr_admin admin = { 0 };
    struct tr_locator *l;
    char why[100];
    if (n < HEAD || tr_arena_open(&a, 256u << 20, NULL) != TR_OK) return 0;
    int kind = take(&b);
    zone.buffer_m = metres(take(&b));
    zone.depth_m[0] = metres(take(&b));
    zone.depth_m[1] = zone.depth_m[0] + metres(take(&b));
    if (kind & 8) zone.depth_m[0] = zone.depth_m[1] = 0;
    zone.sigma_m = metres(take(&b));
    struct tr_place p = { .kind = (tr_place_kind)(take(&b) % TR_PLACE_KINDS), .level = 1, .name = TR_STR("there") };
    p.radius_m = metres(take(&b));
    p.bearing_deg = p.radius_m;
    p.spread_deg = 1 + zone.buffer_m / 100;
    p.range_m[0] = zone.sigma_m / 2;
    p.range_m[1] = p.radius_m;
    uint8_t parts = take(&b);
    shape_of(&a, &b, kind, parts, &zone.shape);
    g.zones.v = &zone;
    g.zones.n = 1;
    for (int k = TR_P_REACH_M; k < TR_PARAMS; k++) params.v[k] = 1000;
    struct tr_admin_area area = { .level = 1, .shape = zone.shape };
    area.names = (struct tr_strs){ &p.name, 1 };
    if (TR_PUSH(&a, &admin.list, area) && tr_locator_open(&a, &g, &admin, &params, &l, NULL) == TR_OK) {
        struct tr_shape drawn;
        p.at = zone.shape.n_lines && zone.shape.lines[0].n ? zone.shape.lines[0].v[0] : (tr_point){ 36.5, 34.5 };
        ask(l, &a, &p);
        p.at.lon = 36.25;
        ask(l, &a, &p);
        if (!(tr_zone_area_km2(l, 0) >= 0)) abort();
        (void)!tr_zone_outline(l, &a, 0, zone.sigma_m, &drawn, NULL);
        tr_locator_close(l);
    }
    (void)tr_shape_valid(&zone.shape, why, sizeof why, NULL);
    tr_arena_close(&a);
    return 0;
}
