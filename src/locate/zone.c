/* SPDX-License-Identifier: Apache-2.0
 *
 * A zone of the agreement -> a prepared zone. Leaves the questions to share.c. */
#include "locate/zone.h"

#include <math.h>

#include "locate/grow.h"

enum { VERTICES_MAX = 2000000, VERTICES_MANY = 20000 };
/* Moved lines are simplified to this share of their doubt: they are used for places that are at
 * least 3.5 times as wide, where that is 1e-3 at the very most. */
static const double SIMPLIFY = 0.01;
static const double SAME_LAYER_M = 1e-6;
static const double FOLDS_MOST = 500; /* length of a line of very many points over its reach */
static const double COARSE = 1e-5;    /* of the extent: for moved lines of very many points */

void locate_zone_variant(const struct locate_zone *z, double offset_sigmas, bool fixed, struct locate_variant *out)
{
    double sigma = fixed ? 0 : z->zone->sigma_m, moved = fixed ? offset_sigmas * z->zone->sigma_m : 0;
    *out = (struct locate_variant){ .n = z->depth_m[1] > 0 ? 2 : 1 };
    out->edges[0].step = (struct locate_step){ 1, -moved, -moved, sigma };
    if (out->n == 2)
        out->edges[1].step = (struct locate_step){ -1, z->depth_m[0] - moved, z->depth_m[1] - moved, sigma };
}

double locate_variant_limit(const struct locate_variant *v)
{
    double limit = 0;
    for (size_t k = 0; k < v->n; k++) {
        const struct locate_step *s = &v->edges[k].step;
        limit = fmax(limit, fmax(fabs(s->near), fabs(s->deep)) + LOCATE_STEP_SIGMAS * s->sigma);
    }
    return limit;
}

double locate_zone_signed(const struct locate_zone *z, locate_xy at, double limit, size_t *hint)
{
    double buffer = z->zone->buffer_m, d = locate_outline_distance_from(&z->line, at.x, at.y, limit + buffer, hint);
    return buffer + (locate_outline_inside(&z->line, at.x, at.y) ? d : -d);
}

double locate_zone_signed_exact(const struct locate_zone *z, tr_point p, locate_xy at, double limit)
{
    double buffer = z->zone->buffer_m, d = locate_outline_distance(&z->line, at.x, at.y, limit + buffer);
    if (!z->filled) return buffer - d;
    int holds = locate_outline_holds(&z->degrees, p.lon, p.lat);
    /* Close to the line the plane is off by a metre; the side never is. */
    return buffer + (holds < 0 ? 0 : holds > 0 ? fmax(d, 1e-9) : -fmax(d, 1e-9));
}

double locate_zone_gap(const struct locate_zone *z, double s)
{
    if (s < 0) return -s;
    return z->depth_m[1] > 0 && s > z->depth_m[1] ? s - z->depth_m[1] : 0;
}

bool locate_zone_moves(const struct locate_zone *z) { return z->drawn && z->moves; }

struct prepare {
    struct tr_arena *a;
    struct locate_zone *z;
    struct locate_grower *grower; /* NULL: GEOS failed; sums over points still work */
    double tolerance_m;
    size_t cap;
    bool full;
};

static bool make_outline(struct prepare *p, double t, double tolerance_m, struct locate_outline *out)
{
    struct locate_paths paths;
    struct tr_arena mark = *p->a;
    if (!p->grower || !locate_grow(p->grower, p->a, p->z->zone->buffer_m - t, tolerance_m, &paths)) {
        *p->a = mark;
        return false;
    }
    if (locate_outline_make(p->a, &paths, true, true, out)) return true;
    p->full = true;
    return false;
}

static size_t find_layer(struct prepare *p, double t, bool rough)
{
    struct locate_zone *z = p->z;
    for (size_t k = 0; k < z->n_layers; k++)
        if (fabs(z->layers[k].t - t) < SAME_LAYER_M) return k;
    struct locate_layer *layer = &z->layers[z->n_layers];
    layer->t = t;
    layer->ok = make_outline(p, t, rough ? p->tolerance_m : 0, &layer->outline);
    return z->n_layers++;
}

static void prepare_edge(struct prepare *p, struct locate_edge *e)
{
    struct locate_node nodes[LOCATE_NODES];
    e->n = locate_step_nodes(&e->step, p->z->deepest_m, nodes);
    e->ok = true;
    for (size_t k = 0; k < e->n; k++) {
        e->layer[k] = find_layer(p, nodes[k].t, nodes[k].t != 0);
        e->w[k] = nodes[k].w;
        e->ok = e->ok && p->z->layers[e->layer[k]].ok;
    }
}

static void prepare_variants(struct prepare *p)
{
    static const double offset[LOCATE_VARIANTS] = { 0, 1, -1 };
    for (int v = 0; v < LOCATE_VARIANTS; v++) {
        struct locate_variant *variant = &p->z->variants[v];
        locate_zone_variant(p->z, offset[v], v != LOCATE_AVERAGED, variant);
        p->z->limit_m = fmax(p->z->limit_m, locate_variant_limit(variant));
        for (size_t k = 0; k < variant->n; k++) prepare_edge(p, &variant->edges[k]);
    }
}

/* Rings as read, in degrees. */
static bool degrees_of_shape(struct tr_arena *a, const struct tr_shape *s, struct locate_paths *out)
{
    *out = (struct locate_paths){ 0 };
    for (size_t p = 0; p < s->n_polygons; p++)
        for (size_t r = 0; r < s->polygons[p].n; r++) {
            tr_line line = s->polygons[p].v[r];
            struct locate_path path = { .n = line.n, .cap = line.n, .part = p, .hole = r > 0 };
            path.v = tr_new(a, locate_xy, line.n + 1);
            if (!path.v) return false;
            for (size_t k = 0; k < line.n; k++) path.v[k] = (locate_xy){ line.v[k].lon, line.v[k].lat };
            if (!TR_PUSH(a, &out->list, path)) return false;
        }
    return true;
}

/* For lines and points: their buffer, back in degrees, so that areas can be laid over it. */
static bool degrees_of_outline(struct tr_arena *a, const struct locate_zone *z, const struct locate_outline *o,
                               struct locate_paths *out)
{
    *out = (struct locate_paths){ 0 };
    for (size_t r = 0; r < o->n_rings; r++) {
        size_t first = o->rings[r].first, n = o->rings[r].last - first + 1;
        struct locate_path path = { .n = n, .cap = n, .part = r };
        path.v = tr_new(a, locate_xy, n);
        if (!path.v) return false;
        for (size_t k = 0; k < n; k++) {
            tr_point p = locate_unproject(&z->plane, (locate_xy){ o->x[first + k], o->y[first + k] });
            path.v[k] = (locate_xy){ p.lon, p.lat };
        }
        if (!TR_PUSH(a, &out->list, path)) return false;
    }
    return true;
}

static double length(const struct locate_paths *paths)
{
    double all = 0;
    for (size_t k = 0; k < paths->list.n; k++)
        for (size_t j = 1; j < paths->list.v[k].n; j++)
            all += hypot(paths->list.v[k].v[j].x - paths->list.v[k].v[j - 1].x,
                         paths->list.v[k].v[j].y - paths->list.v[k].v[j - 1].y);
    return all;
}

static double extent(const struct locate_paths *paths)
{
    double most = 0;
    for (size_t k = 0; k < paths->list.n; k++)
        for (size_t j = 0; j < paths->list.v[k].n; j++)
            most = fmax(most, hypot(paths->list.v[k].v[j].x, paths->list.v[k].v[j].y));
    return most;
}

/* A lone point becomes an edge of no length, so that distances to it are found. */
static bool points_to_edges(struct tr_arena *a, struct locate_paths *paths, bool points)
{
    struct locate_paths out = { 0 };
    for (size_t k = 0; k < paths->list.n; k++) {
        struct locate_path p = paths->list.v[k];
        for (size_t j = 0; (points || p.n == 1) && j < p.n; j++) {
            struct locate_path lone = { .part = k };
            if (!TR_PUSH(a, &lone, p.v[j]) || !TR_PUSH(a, &lone, p.v[j]) || !TR_PUSH(a, &out.list, lone)) return false;
        }
        if (!points && p.n > 1 && !TR_PUSH(a, &out.list, p)) return false;
    }
    *paths = out;
    return true;
}

static tr_rc lay_lines(struct prepare *p, struct locate_paths *paths, struct tr_error *err)
{
    struct locate_zone *z = p->z;
    struct locate_paths degrees = { 0 }, merged;
    bool ok = true;
    if (z->filled) {
        /* The plane's line is the merged one: parts that touch have no line between them. */
        bool have = p->grower && locate_grow(p->grower, p->a, 0, 0, &merged) && merged.list.n > 0;
        ok = locate_outline_make(p->a, have ? &merged : paths, true, true, &z->line) &&
             degrees_of_shape(p->a, z->shape, &degrees) &&
             locate_outline_make(p->a, &degrees, true, false, &z->degrees);
        z->deepest_m = z->zone->buffer_m;
        if (p->grower && (z->zone->sigma_m > 0 || z->depth_m[1] > 0))
            z->deepest_m += locate_grower_inradius(p->grower, fmax(1, z->extent_m / 1000));
    } else {
        struct locate_outline buffer;
        ok = points_to_edges(p->a, paths, z->shape->kind == TR_SHAPE_POINTS) &&
             locate_outline_make(p->a, paths, false, false, &z->line);
        z->deepest_m = z->zone->buffer_m;
        if (ok && make_outline(p, 0, 0, &buffer))
            ok = degrees_of_outline(p->a, z, &buffer, &degrees) &&
                 locate_outline_make(p->a, &degrees, true, false, &z->degrees);
    }
    return ok && !p->full ? TR_OK : tr_fail(err, TR_NOMEM, "locate: no room for zone " TR_FMT, TR_ARG(z->zone->id));
}

/* In the plane; what a band leaves out is Simpson's mean over its depth. */
static double measure_area(const struct prepare *p)
{
    const struct locate_zone *z = p->z;
    double buffer = z->zone->buffer_m, near = z->depth_m[0], deep = z->depth_m[1];
    if (z->filled && buffer == 0 && deep <= 0) return fmax(0, locate_outline_area(&z->line)); /* no NaN either */
    if (!p->grower) return 0;
    double area = locate_grow_area(p->grower, buffer);
    if (deep > 0)
        area -= (locate_grow_area(p->grower, buffer - near) +
                 4 * locate_grow_area(p->grower, buffer - (near + deep) / 2) +
                 locate_grow_area(p->grower, buffer - deep)) /
                6;
    return fmax(0, area);
}

static tr_rc prepare_with(struct prepare *p, struct locate_paths *paths, struct tr_error *err)
{
    TR_TRY(lay_lines(p, paths, err));
    p->z->area_m2 = measure_area(p);
    p->z->layers = tr_new(p->a, struct locate_layer, 2 * LOCATE_VARIANTS * LOCATE_NODES);
    if (p->z->layers) prepare_variants(p);
    if (!p->z->layers || p->full)
        return tr_fail(err, TR_NOMEM, "locate: no room for zone " TR_FMT, TR_ARG(p->z->zone->id));
    return TR_OK;
}

static const struct tr_zone *edge_zone(const struct tr_agreement *g, const struct tr_zone *z)
{
    bool follows = z->shape.kind == TR_SHAPE_NONE && z->edge_of != TR_NONE && z->edge_of < g->zones.n;
    return follows ? &g->zones.v[z->edge_of] : z;
}

tr_rc locate_zone_prepare(struct tr_arena *a, const struct tr_agreement *g, size_t zone, struct locate_zone *out,
                          struct tr_error *err)
{
    struct locate_paths paths;
    const struct tr_zone *source = &g->zones.v[zone];
    *out = (struct locate_zone){ .zone = source, .shape = &edge_zone(g, source)->shape };
    if (out->shape->kind == TR_SHAPE_NONE) return TR_OK;
    out->filled = out->shape->kind == TR_SHAPE_POLYGONS;
    memcpy(out->depth_m, source->depth_m, sizeof out->depth_m);
    out->plane = locate_plane_at(locate_shape_centre(out->shape));
    if (!locate_project_shape(a, &out->plane, out->shape, &paths))
        return tr_fail(err, TR_NOMEM, "locate: no room for zone " TR_FMT, TR_ARG(source->id));
    size_t n = 0;
    for (size_t k = 0; k < paths.list.n; k++) n += paths.list.v[k].n;
    if (n > VERTICES_MAX)
        return tr_fail(err, TR_BAD_INPUT, "zone " TR_FMT ": its geometry has %zu points, expected at most %d",
                       TR_ARG(source->id), n, VERTICES_MAX);
    if (n == 0) return TR_OK;
    out->drawn = true;
    out->extent_m = extent(&paths);
    struct prepare p = { .a = a, .z = out, .tolerance_m = SIMPLIFY * source->sigma_m };
    if (p.tolerance_m == 0) p.tolerance_m = SIMPLIFY * (out->depth_m[1] - out->depth_m[0]);
    if (n > VERTICES_MANY) p.tolerance_m = fmax(p.tolerance_m, COARSE * out->extent_m);
    /* Moving a line takes GEOS time that grows with the square of its folds: a line that folds like a comb is not moved. */
    out->moves = out->extent_m < LOCATE_PLANE_M && (n <= VERTICES_MANY || length(&paths) < FOLDS_MOST * out->extent_m);
    p.grower = locate_zone_moves(out) ? locate_grower_open(&paths, (int)out->shape->kind) : NULL;
    tr_rc rc = prepare_with(&p, &paths, err);
    locate_grower_close(p.grower);
    return rc;
}
