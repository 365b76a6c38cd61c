/* SPDX-License-Identifier: Apache-2.0
 *
 * Drafts from all files -> places: one per id or code, linked to their areas, areas placed among their towns. */
#include <math.h>
#include <stdlib.h>

#include "text/gz_build.h"
#include "text/gz_image.h"

/* ---- one place per key ------------------------------------------------------------------- */

/* What two drafts of one place have in common: the code of an area, else the id. */
static tr_str key_of(const struct gz_draft *d) { return d->code.n ? d->code : d->id; }

static int cmp_point(const struct gz_draft *a, const struct gz_draft *b)
{
    if (a->has_at != b->has_at) return a->has_at ? -1 : 1;
    int c = tr_cmp_double(a->at.lon, b->at.lon);
    return c ? c : tr_cmp_double(a->at.lat, b->at.lat);
}

static int cmp_names(const struct gz_draft *a, const struct gz_draft *b)
{
    for (size_t k = 0; k < a->names.n && k < b->names.n; k++) {
        int c = tr_str_cmp(a->names.v[k].text, b->names.v[k].text);
        if (c) return c;
    }
    return a->names.n < b->names.n ? -1 : a->names.n > b->names.n;
}

/* Every field that may tell two drafts apart takes part, so that the order of files does not. */
static int cmp_draft(const void *x, const void *y)
{
    const struct gz_draft *a = x, *b = y;
    int c = tr_str_cmp(key_of(a), key_of(b));
    if (!c) c = (int)b->rank - (int)a->rank;
    if (!c) c = tr_str_cmp(a->id, b->id);
    if (!c) c = (int)a->cls - (int)b->cls;
    if (!c) c = cmp_point(a, b);
    if (!c) c = a->population < b->population ? 1 : a->population > b->population ? -1 : 0;
    if (!c) c = tr_str_cmp(a->parent, b->parent);
    if (!c) c = tr_str_cmp(a->country, b->country);
    if (!c) c = tr_cmp_double(a->radius_m, b->radius_m);
    return c ? c : cmp_names(a, b);
}

static bool take_names(struct tr_gz_builder *b, struct gz_draft *into, const struct gz_draft *from)
{
    for (size_t k = 0; k < from->names.n; k++) {
        struct gz_name n = from->names.v[k];
        n.flags &= ~(uint32_t)TR_GZ_MAIN;
        if (!TR_PUSH(b->a, &into->names, n)) return false;
    }
    return true;
}

/* `into` has the higher rank: the other only fills gaps. */
static bool fold_into(struct tr_gz_builder *b, struct gz_draft *into, const struct gz_draft *from)
{
    if (into->id.n == 0) into->id = from->id;
    if (into->parent.n == 0) into->parent = from->parent;
    if (into->country.n == 0) into->country = from->country;
    if (!into->has_cls && from->has_cls) into->cls = from->cls, into->has_cls = true;
    if (!into->has_at && from->has_at) into->at = from->at, into->has_at = true;
    if (into->radius_m <= 0) into->radius_m = from->radius_m;
    if (into->population <= 0) into->population = from->population;
    return take_names(b, into, from);
}

static bool fold_all(struct tr_gz_builder *b, struct gz_merged *m)
{
    struct gz_draft *v = b->drafts.v;
    if (b->drafts.n) qsort(v, b->drafts.n, sizeof *v, cmp_draft);
    for (size_t k = 0; k < b->drafts.n; k++) {
        struct gz_draft *last = m->places.n ? &m->places.v[m->places.n - 1] : NULL;
        bool same = last && key_of(last).n && tr_str_eq(key_of(last), key_of(&v[k]));
        if (same ? !fold_into(b, last, &v[k]) : !TR_PUSH(b->a, &m->places, v[k])) return false;
    }
    return true;
}

/* ---- areas ------------------------------------------------------------------------------- */

struct links {
    struct tr_gz_builder *b;
    struct gz_merged *m;
    struct tr_map codes;
};

static uint32_t area_of(const struct links *l, tr_str code)
{
    size_t index;
    return code.n && tr_map_get(&l->codes, code, &index) ? (uint32_t)index : GZ_NOBODY;
}

/* "SY.12.034" -> "SY.12" */
static tr_str code_up(tr_str code)
{
    for (size_t k = code.n; k > 0; k--)
        if (code.p[k - 1] == '.') return (tr_str){ code.p, k - 1 };
    return (tr_str){ 0 };
}

static size_t code_level(tr_str code)
{
    size_t dots = 0;
    for (size_t k = 0; k < code.n; k++) dots += code.p[k] == '.';
    return code.n ? dots : 0;
}

static void link_one(struct links *l, size_t k)
{
    struct gz_draft *d = &l->m->places.v[k];
    tr_str code = d->parent.n ? d->parent : code_up(d->code);
    l->m->of[k].admin1 = l->m->of[k].admin2 = GZ_NOBODY;
    for (size_t steps = 0; code.n && steps < 8; steps++, code = code_up(code)) {
        if (code_level(code) == 2) l->m->of[k].admin2 = area_of(l, code);
        if (code_level(code) == 1) l->m->of[k].admin1 = area_of(l, code);
        if (code_level(code) == 0 && d->country.n == 0 && code.n == 2) d->country = code;
    }
}

static bool link_all(struct links *l)
{
    for (size_t k = 0; k < l->m->places.n; k++)
        if (l->m->places.v[k].code.n && !tr_map_put(&l->codes, l->m->places.v[k].code, k)) return false;
    l->m->of = tr_alloc(l->b->a, l->m->places.n + 1, sizeof *l->m->of);
    if (!l->m->of) return false;
    for (size_t k = 0; k < l->m->places.n; k++) link_one(l, k);
    return true;
}

/* ---- radius of what has none ------------------------------------------------------------- */

static double class_radius_m(tr_gz_class cls, int64_t population)
{
    static const double by_class[TR_GZ_CLASSES] = {
        [TR_GZ_CONTINENT] = 3e6, [TR_GZ_COUNTRY] = 3e5, [TR_GZ_REGION] = 1.5e5, [TR_GZ_ADMIN1] = 6e4,
        [TR_GZ_ADMIN2] = 2.5e4,  [TR_GZ_ADMIN3] = 1e4,  [TR_GZ_WATER] = 5e4,    [TR_GZ_FEATURE] = 5000,
        [TR_GZ_CAPITAL] = 3000,  [TR_GZ_CITY] = 3000,   [TR_GZ_TOWN] = 3000,    [TR_GZ_VILLAGE] = 1000,
        [TR_GZ_QUARTER] = 1500,
    };
    double r = by_class[cls];
    if (cls != TR_GZ_CAPITAL && cls != TR_GZ_CITY && cls != TR_GZ_TOWN) return r;
    double built_up = 12 * sqrt((double)population); /* about 2,200 people a square kilometre */
    return fmax(cls == TR_GZ_TOWN ? 1500 : r, fmin(built_up, 30000));
}

/* ---- where areas are --------------------------------------------------------------------- */

struct spread { /* of the towns in an area */
    double lon[2], lat[2], sum_x, sum_y, sum_z, far_m, mean_m;
    int64_t population;
    size_t n;
};

static void spread_add(struct spread *s, const struct gz_draft *d)
{
    double lon = d->at.lon * 3.14159265358979323846 / 180, lat = d->at.lat * 3.14159265358979323846 / 180;
    s->sum_x += cos(lat) * cos(lon);
    s->sum_y += cos(lat) * sin(lon);
    s->sum_z += sin(lat);
    s->population += d->population;
    s->n++;
}

static tr_point spread_middle(const struct spread *s)
{
    double flat = sqrt(s->sum_x * s->sum_x + s->sum_y * s->sum_y);
    return (tr_point){ atan2(s->sum_y, s->sum_x) * 180 / 3.14159265358979323846,
                       atan2(s->sum_z, flat) * 180 / 3.14159265358979323846 };
}

static bool is_settlement(tr_gz_class cls) { return cls >= TR_GZ_CAPITAL && cls <= TR_GZ_VILLAGE; }
static bool is_area(tr_gz_class cls) { return cls <= TR_GZ_ADMIN3; }

/* The areas that a town lies in: admin2, admin1, country. */
static size_t areas_of(const struct links *l, size_t k, uint32_t out[3])
{
    size_t n = 0;
    uint32_t all[3] = { l->m->of[k].admin2, l->m->of[k].admin1, area_of(l, l->m->places.v[k].country) };
    for (size_t i = 0; i < 3; i++)
        if (all[i] != GZ_NOBODY) out[n++] = all[i];
    return n;
}

static void spread_towns(const struct links *l, struct spread *s, bool distances)
{
    for (size_t k = 0; k < l->m->places.n; k++) {
        const struct gz_draft *d = &l->m->places.v[k];
        uint32_t in[3];
        if (!is_settlement(d->cls) || !d->has_at) continue;
        for (size_t n = areas_of(l, k, in); n > 0; n--) {
            struct spread *one = &s[in[n - 1]];
            if (!distances) {
                spread_add(one, d);
                continue;
            }
            double m = tr_distance_m(l->m->places.v[in[n - 1]].at, d->at);
            one->mean_m += m / (double)one->n;
            if (m > one->far_m) one->far_m = m;
        }
    }
}

static void place_areas(const struct links *l, const struct spread *s)
{
    for (size_t k = 0; k < l->m->places.n; k++) {
        struct gz_draft *d = &l->m->places.v[k];
        if (!is_area(d->cls) || s[k].n == 0) continue;
        if (!d->has_at) d->at = spread_middle(&s[k]), d->has_at = true;
        if (d->population == 0) d->population = s[k].population;
    }
}

/* Towns crowd together and borders do not: so a good deal more than their mean distance, at most beyond the farthest. */
static void widen_areas(const struct links *l, const struct spread *s)
{
    for (size_t k = 0; k < l->m->places.n; k++) {
        struct gz_draft *d = &l->m->places.v[k];
        if (!is_area(d->cls) || d->radius_m > 0 || s[k].n == 0) continue;
        d->radius_m = fmax(class_radius_m(d->cls, 0) / 6, fmin(1.1 * s[k].far_m, 2.4 * s[k].mean_m));
    }
}

static bool measure_areas(const struct links *l)
{
    struct spread *s = tr_new(l->b->a, struct spread, l->m->places.n + 1);
    if (!s) return false;
    spread_towns(l, s, false);
    place_areas(l, s);
    spread_towns(l, s, true);
    widen_areas(l, s);
    return true;
}

static void drop_unplaced(struct tr_gz_builder *b, struct gz_merged *m)
{
    size_t n = 0;
    for (size_t k = 0; k < m->places.n; k++) {
        struct gz_draft *d = &m->places.v[k];
        if (!d->has_at || d->names.n == 0) {
            b->set_aside++;
            continue;
        }
        if (d->radius_m <= 0) d->radius_m = class_radius_m(d->cls, d->population);
        m->places.v[n++] = *d;
    }
    m->places.n = n;
}

tr_rc gz_merge(struct tr_gz_builder *b, struct gz_merged *out, struct tr_error *err)
{
    struct links l = { .b = b, .m = out, .codes = { .arena = b->a } };
    *out = (struct gz_merged){ 0 };
    bool good = fold_all(b, out) && link_all(&l) && measure_areas(&l);
    if (good) {
        drop_unplaced(b, out);
        l.codes = (struct tr_map){ .arena = b->a };
        good = link_all(&l);
    }
    if (!good) return tr_fail(err, TR_NOMEM, "gazetteer: no room for %zu places", b->drafts.n);
    if (out->places.n >= GZ_PLACES_MAX)
        return tr_fail(err, TR_BAD_INPUT, "gazetteer: %zu places, at most %u can be held", out->places.n,
                       GZ_PLACES_MAX - 1);
    return TR_OK;
}

int tr_gz_prior(tr_gz_class cls, int64_t population)
{
    static const int by_class[TR_GZ_CLASSES] = {
        [TR_GZ_CONTINENT] = 26, [TR_GZ_COUNTRY] = 22, [TR_GZ_REGION] = 6,    [TR_GZ_ADMIN1] = -10, [TR_GZ_ADMIN2] = -12,
        [TR_GZ_ADMIN3] = -14,   [TR_GZ_WATER] = 4,    [TR_GZ_FEATURE] = 0,   [TR_GZ_CAPITAL] = 12, [TR_GZ_CITY] = 4,
        [TR_GZ_TOWN] = 0,       [TR_GZ_VILLAGE] = -2, [TR_GZ_QUARTER] = -10,
    };
    double people = population > 0 ? (double)population : 0;
    return (int)floor(10 * log10(people + 10)) + by_class[cls];
}
