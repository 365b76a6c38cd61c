/* SPDX-License-Identifier: Apache-2.0
 *
 * A normal or a disc, and an outline -> the share inside.
 *
 * For a place whose mass within distance r of its centre is M(r), the share inside is
 * (1/2pi) * sum over edges of the integral of M(r(theta)) d(theta), signed. Along an edge,
 * d(theta) = cross dt / r^2, so that
 *   normal, r in sigmas: M d(theta) = cross/2 * E(r^2/2) dt, with E(u) = (1 - exp(-u)) / u smooth:
 *                        a few Gauss points, no angle;
 *   disc, r in radii:    M d(theta) = cross dt inside the circle;
 *   far from the centre: M = 1, only the turning about the centre counts.
 * The turning is never summed edge by edge. All edges together turn by whole circles, counted as
 * crossings of the ray to the west; what a run of near edges turns is the direction of its end
 * minus that of its start, plus its own crossings, which cancel. So only far edges are asked
 * whether they cross, and of a far block only its two ends. */
#include "locate/radial.h"

#include <math.h>

#include "locate/kernel.h"

struct sweep {
    const struct locate_outline *o;
    double x, y, scale; /* centre; 1 / sigma or 1 / radius */
    double reach;       /* beyond it, in scaled units, M is 1 */
    bool normal;
    double mass;   /* sum of the near integrals */
    int crossings; /* of far edges */
    double turned; /* minus the directions swept by runs of near edges */
    bool running;
    locate_xy end; /* of the run */
};

static const double NORMAL_REACH = 6; /* exp(-18): 1.5e-8 of the mass lies beyond */

/* Gauss-Legendre on 0..1, and the longest piece (in sigmas) for which the error stays under 1e-5. */
static const struct rule {
    double longest;
    int n;
    double t[4], w[4];
} rules[] = {
    { 0.125, 1, { 0.5 }, { 1 } }, /* arcs of moved lines: many and short */
    { 0.75, 2, { 0.21132486540518713, 0.78867513459481287 }, { 0.5, 0.5 } },
    { 2,
      3,
      { 0.1127016653792583, 0.5, 0.8872983346207417 },
      { 0.27777777777777779, 0.44444444444444442, 0.27777777777777779 } },
    { 3,
      4,
      { 0.069431844202973714, 0.33000947820757187, 0.66999052179242813, 0.93056815579702629 },
      { 0.17392742256872692, 0.32607257743127308, 0.32607257743127308, 0.17392742256872692 } },
};

static double mean_of_e(locate_xy a, double dx, double dy, const struct rule *rule)
{
    double sum = 0;
    for (int k = 0; k < rule->n; k++) {
        double x = a.x + rule->t[k] * dx, y = a.y + rule->t[k] * dy, u = (x * x + y * y) / 2;
        sum += rule->w[k] * (u < 1e-9 ? 1 - u / 2 : (1 - exp(-u)) / u);
    }
    return sum;
}

static double normal_mass(locate_xy a, locate_xy b)
{
    double dx = b.x - a.x, dy = b.y - a.y, length2 = dx * dx + dy * dy, cross = a.x * dy - a.y * dx;
    size_t r = 0, last = TR_COUNT(rules) - 1;
    while (r < last && length2 > rules[r].longest * rules[r].longest) r++;
    if (r < last) return cross / 2 * mean_of_e(a, dx, dy, &rules[r]);
    int pieces = (int)fmax(1, ceil(sqrt(length2) / rules[r].longest));
    double sum = 0;
    for (int k = 0; k < pieces; k++) {
        locate_xy from = { a.x + dx * k / pieces, a.y + dy * k / pieces };
        sum += mean_of_e(from, dx / pieces, dy / pieces, &rules[r]);
    }
    return cross / 2 * sum / pieces;
}

static double direction(locate_xy p) { return atan2(p.y + 0.0, p.x); } /* no negative zero */

static void end_run(struct sweep *s)
{
    if (s->running) s->turned -= direction(s->end);
    s->running = false;
}

/* A near piece from a to b joins the run that ends at a, or begins one. */
static void join_run(struct sweep *s, locate_xy a, locate_xy b)
{
    if (!s->running || s->end.x != a.x || s->end.y != a.y) {
        end_run(s);
        s->turned += direction(a);
        s->running = true;
    }
    s->end = b;
}

static void near(struct sweep *s, locate_xy a, locate_xy b)
{
    join_run(s, a, b);
    s->mass += s->normal ? normal_mass(a, b) : a.x * b.y - a.y * b.x;
}

static void far(struct sweep *s, locate_xy a, locate_xy b)
{
    if ((a.y < 0) == (b.y < 0) || (a.x >= 0 && b.x >= 0)) return;
    /* Both ends west: crossed for sure. Else the side decides; far edges never pass close enough
     * to the centre for that to be a matter of rounding. */
    bool down = b.y < 0;
    if ((a.x < 0 && b.x < 0) || (a.x * b.y - a.y * b.x > 0) == down) s->crossings += down ? 1 : -1;
}

/* The part of an edge within reach; false when there is none. */
static bool clip(const struct sweep *s, locate_xy a, locate_xy b, double t[2])
{
    double dx = b.x - a.x, dy = b.y - a.y, reach2 = s->reach * s->reach;
    double qa = dx * dx + dy * dy, qb = a.x * dx + a.y * dy, qc = a.x * a.x + a.y * a.y - reach2;
    double disc = qb * qb - qa * qc;
    if (!(disc > 0) || qa == 0) return false;
    double root = sqrt(disc);
    t[0] = (-qb - root) / qa;
    t[1] = (-qb + root) / qa;
    return t[0] < 1 && t[1] > 0;
}

static void edge(struct sweep *s, locate_xy a, locate_xy b)
{
    double t[2], reach2 = s->reach * s->reach;
    bool a_in = a.x * a.x + a.y * a.y <= reach2, b_in = b.x * b.x + b.y * b.y <= reach2;
    if (a_in && b_in) {
        near(s, a, b);
        return;
    }
    if (!clip(s, a, b, t)) {
        far(s, a, b);
        return;
    }
    locate_xy enter = a, leave = b;
    if (!a_in && t[0] > 0) {
        enter = (locate_xy){ a.x + t[0] * (b.x - a.x), a.y + t[0] * (b.y - a.y) };
        far(s, a, enter);
    }
    if (!b_in && t[1] < 1) leave = (locate_xy){ a.x + t[1] * (b.x - a.x), a.y + t[1] * (b.y - a.y) };
    near(s, enter, leave);
    if (leave.x != b.x || leave.y != b.y) far(s, leave, b);
}

static locate_xy vertex(const struct sweep *s, size_t k)
{
    return (locate_xy){ (s->o->x[k] - s->x) * s->scale + 0.0, (s->o->y[k] - s->y) * s->scale + 0.0 };
}

static bool is_far(const struct sweep *s, const struct locate_box *box)
{
    return locate_box_distance2(box, s->x, s->y) * s->scale * s->scale > s->reach * s->reach * 1.000001;
}

/* A whole block within reach at once; false when it is not, or has too long an edge. */
static bool near_block(struct sweep *s, const struct locate_box *box, size_t k, size_t end)
{
    double dx = fmax(s->x - box->x0, box->x1 - s->x) * s->scale, dy = fmax(s->y - box->y0, box->y1 - s->y) * s->scale;
    if (!s->normal || dx * dx + dy * dy > s->reach * s->reach) return false;
    double mass = locate_normal_block(s->o, k, end - k, s->x, s->y, s->scale);
    if (isnan(mass)) return false;
    join_run(s, vertex(s, k), vertex(s, end));
    s->mass += mass;
    return true;
}

static void sweep_ring(struct sweep *s, const struct locate_ring *r)
{
    for (size_t k = r->first; k < r->last;) {
        size_t at = k - r->first, step = LOCATE_BLOCK * LOCATE_BLOCK;
        bool skip = at % step == 0 && is_far(s, &s->o->groups[r->group + at / step]);
        if (!skip) {
            step = LOCATE_BLOCK;
            skip = is_far(s, &s->o->blocks[r->block + at / step]);
        }
        size_t end = k + step < r->last ? k + step : r->last;
        if (!skip && near_block(s, &s->o->blocks[r->block + at / LOCATE_BLOCK], k, end)) {
            k = end;
            continue;
        }
        locate_xy a = vertex(s, k), b;
        if (skip) {
            far(s, a, vertex(s, end));
            k = end;
            continue;
        }
        for (; k < end; k++, a = b) {
            b = vertex(s, k + 1);
            edge(s, a, b);
        }
    }
    end_run(s);
}

static double sweep_all(struct sweep *s)
{
    for (const struct locate_ring *r = s->o->rings; r < s->o->rings + s->o->n_rings; r++) {
        /* A ring that is far and does not go round the centre turns by nothing. */
        if (is_far(s, &r->box)) continue;
        sweep_ring(s, r);
    }
    double p = s->crossings + (s->turned + s->mass) / (2 * M_PI);
    return p < 0 ? 0 : p > 1 ? 1 : p;
}

double locate_normal_inside(const struct locate_outline *o, locate_xy at, double sigma)
{
    struct sweep s = { .o = o, .x = at.x, .y = at.y, .scale = 1 / sigma, .reach = NORMAL_REACH, .normal = true };
    return sweep_all(&s);
}

double locate_disc_inside(const struct locate_outline *o, locate_xy at, double radius)
{
    struct sweep s = { .o = o, .x = at.x, .y = at.y, .scale = 1 / radius, .reach = 1 };
    return sweep_all(&s);
}
