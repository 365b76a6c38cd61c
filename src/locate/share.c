/* SPDX-License-Identifier: Apache-2.0
 *
 * Place and zone -> P(in zone) = E_place[ value(s(x)) ], two ways:
 *   wide   the place is wide against the step: the step as a weighted sum over sharp lines, for
 *          each the exact share of the place (radial.c, sector.c; rows in area.c);
 *   narrow the step is wide against the place: value(s) summed over points that stand for it.
 * Which one is decided for each step of the zone by itself. docs/locate.md has the errors. */
#include "locate/share.h"

#include <math.h>

#include "locate/radial.h"

/* A place at least so many times as wide as the step is "wide". Measured: bench/check_place.c. */
static const double WIDE_NORMAL = 2, WIDE_DISC = 5, WIDE_SECTOR = 8;
static const double EXACT_M = 0.01; /* a place smaller than that is a point */

struct ask {
    const struct locate_zone *z;
    const struct locate_clouds *c;
    const struct locate_spot *s;
    locate_xy at, centre; /* of the spot, in the plane */
    double turn_deg;
    double limit_m;  /* no step cares for signed distances beyond it */
    bool beyond;     /* the spot cannot touch the zone */
    double signed_m; /* of the centre; + or - (limit + reach) when farther */
    double cell_m;
    size_t n_points; /* 0 until they are needed */
    struct locate_mass points[LOCATE_POINTS];
    double point_m[LOCATE_POINTS]; /* signed distance of each */
};

static double inside(const struct ask *q, const struct locate_outline *o)
{
    const struct locate_spot *s = q->s;
    switch (s->kind) {
    case TR_PLACE_NORMAL: return locate_normal_inside(o, q->at, s->radius_m);
    case TR_PLACE_DISC: return locate_disc_inside(o, q->at, s->radius_m);
    case TR_PLACE_SECTOR:
        return locate_sector_inside(o, q->at, s->bearing_deg + q->turn_deg, s->spread_deg, s->range_m);
    case TR_PLACE_AREA: return locate_area_share(&s->area->outline, &q->z->degrees, q->z->plane.centre.lon);
    default: return 0;
    }
}

static bool is_wide(const struct ask *q, const struct locate_edge *e)
{
    double width = locate_step_width(&e->step), wide = q->s->sigma_m;
    switch (q->s->kind) {
    case TR_PLACE_NORMAL: return e->ok && wide > WIDE_NORMAL * width;
    case TR_PLACE_DISC: return e->ok && wide > WIDE_DISC * width;
    case TR_PLACE_SECTOR: return e->ok && wide > WIDE_SECTOR * width;
    /* Rows are laid over the line as drawn only; a moved line has no coordinates in degrees. */
    case TR_PLACE_AREA: return e->step.near == 0 && width == 0 && q->z->degrees.n > 0;
    default: return false;
    }
}

static double by_lines(const struct ask *q, const struct locate_edge *e)
{
    double p = 0;
    if (q->s->kind == TR_PLACE_AREA) return inside(q, NULL);
    for (size_t k = 0; k < e->n; k++) p += e->w[k] * inside(q, &q->z->layers[e->layer[k]].outline);
    return p;
}

static void lay_points(struct ask *q)
{
    size_t hint = 0;
    q->n_points = locate_spot_points(q->s, q->c, &q->z->plane, q->points, &q->cell_m);
    for (size_t k = 0; k < q->n_points; k++)
        q->point_m[k] = locate_zone_signed(q->z, (locate_xy){ q->points[k].x, q->points[k].y }, q->limit_m + q->cell_m,
                                           &hint);
}

static double by_points(struct ask *q, const struct locate_edge *e)
{
    double p = 0;
    if (q->n_points == 0) lay_points(q);
    for (size_t k = 0; k < q->n_points; k++)
        p += q->points[k].w * locate_step_smeared(&e->step, q->point_m[k], q->cell_m);
    return p;
}

static double edge_share(struct ask *q, const struct locate_edge *e)
{
    double soft = LOCATE_STEP_SIGMAS * e->step.sigma, reach = q->s->reach_m;
    if (reach < EXACT_M) return locate_step_value(&e->step, q->signed_m);
    if (q->signed_m - reach > e->step.deep + soft) return 1;
    if (q->signed_m + reach < e->step.near - soft) return 0;
    return is_wide(q, e) ? by_lines(q, e) : by_points(q, e);
}

static double variant_share(struct ask *q, const struct locate_variant *v)
{
    double p = 0;
    if (q->beyond) return 0;
    for (size_t k = 0; k < v->n; k++) p += v->edges[k].step.sign * edge_share(q, &v->edges[k]);
    return tr_round6(fmin(1, fmax(0, p)));
}

/* Far off is seen by the circle about the whole zone; else by the distance of the centre. */
static void begin(struct ask *q, const struct locate_zone *z, const struct locate_clouds *c,
                  const struct locate_spot *s, double limit_m)
{
    q->z = z;
    q->c = c;
    q->s = s;
    q->n_points = 0;
    q->limit_m = limit_m;
    q->beyond = true;
    if (!z->drawn || s->kind == TR_PLACE_NONE) return;
    double clear = s->reach_m + q->limit_m;
    q->centre = locate_project(&z->plane, s->centre, NULL);
    if (hypot(q->centre.x, q->centre.y) > z->extent_m + (clear + z->zone->buffer_m) * 1.01) return;
    q->beyond = false;
    q->at = locate_project(&z->plane, s->at, &q->turn_deg);
    q->signed_m = locate_zone_signed_exact(z, s->centre, q->centre, clear + 1);
}

void locate_shares(const struct locate_zone *z, const struct locate_clouds *c, const struct locate_spot *s,
                   double p[LOCATE_VARIANTS])
{
    struct ask q;
    begin(&q, z, c, s, z->limit_m);
    for (int v = 0; v < LOCATE_VARIANTS; v++)
        p[v] = v > 0 && z->zone->sigma_m == 0 ? p[0] : variant_share(&q, &z->variants[v]);
}

double locate_share(const struct locate_zone *z, const struct locate_clouds *c, const struct locate_spot *s)
{
    struct ask q;
    begin(&q, z, c, s, z->limit_m);
    return variant_share(&q, &z->variants[LOCATE_AVERAGED]);
}

double locate_share_moved(const struct locate_zone *z, const struct locate_clouds *c, const struct locate_spot *s,
                          double offset_sigmas)
{
    struct ask q;
    struct locate_variant other;
    if (!z->drawn) return 0;
    if (offset_sigmas == 1 || offset_sigmas == -1 || z->zone->sigma_m == 0) {
        begin(&q, z, c, s, z->limit_m);
        return variant_share(&q, &z->variants[offset_sigmas > 0 ? LOCATE_OUT : LOCATE_BACK]);
    }
    locate_zone_variant(z, offset_sigmas, true, &other); /* no lines were made for it: summed over points */
    begin(&q, z, c, s, fmax(z->limit_m, locate_variant_limit(&other)));
    return variant_share(&q, &other);
}
