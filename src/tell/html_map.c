/* SPDX-License-Identifier: Apache-2.0
 *
 * Zones and incidents -> one SVG map. Equirectangular at the middle latitude: true to within a few
 * per cent over the size of a zone. What is in doubt is drawn as an area; lines that we drew ourselves
 * are hatched and have no outline. */
#include "html_map.h"

#include <math.h>

enum { HEIGHT_MIN = 360, HEIGHT_MAX = 820, POINTS_MAX = 60000 };
static const double km_per_degree = 111.32;

/* ---- frame ---------------------------------------------------------------------------------------- */

static void box_add(struct box *b, tr_point at)
{
    if (!tr_point_valid(at)) return;
    if (!b->any) *b = (struct box){ at.lon, at.lat, at.lon, at.lat, true };
    b->w = fmin(b->w, at.lon);
    b->e = fmax(b->e, at.lon);
    b->s = fmin(b->s, at.lat);
    b->n = fmax(b->n, at.lat);
}

void box_add_shape(struct box *b, const struct tr_shape *s)
{
    for (size_t k = 0; s && k < s->n_polygons; k++)
        for (size_t j = 0; j < s->polygons[k].n && j < 1; j++)
            for (size_t i = 0; i < s->polygons[k].v[j].n; i++) box_add(b, s->polygons[k].v[j].v[i]);
    for (size_t k = 0; s && k < s->n_lines; k++)
        for (size_t i = 0; i < s->lines[k].n; i++) box_add(b, s->lines[k].v[i]);
}

/* A whole country would shrink the zones to spots. */
bool map_is_wide(const struct told_zone *z) { return tr_str_is(z->kind, "territory"); }

static struct box zones_box(const struct tr_bulletin *b, bool wide)
{
    struct box box = { 0 };
    for (size_t k = 0; k < b->n_zones; k++)
        if (wide || !map_is_wide(&b->zones[k]))
            box_add_shape(&box, b->zones[k].out ? b->zones[k].out : b->zones[k].shape);
    return box;
}

/* The zones set the frame; without any line, the incidents do. */
static bool map_frame(struct map *m)
{
    const struct tr_bulletin *b = m->p->b;
    struct box box = zones_box(b, false);
    if (!box.any) box = zones_box(b, true);
    bool zones_drawn = box.any;
    for (size_t k = 0; k < b->n_incidents && !zones_drawn; k++)
        if (b->incidents[k].place.grain != GRAIN_NONE) box_add(&box, b->incidents[k].place.at);
    if (!box.any) return false;
    double margin = .06 * fmax(box.e - box.w, box.n - box.s) + .05;
    m->west = box.w - margin;
    m->east = box.e + margin;
    m->south = fmax(box.s - margin, -89);
    m->north = fmin(box.n + margin, 89);
    m->stretch = cos((m->south + m->north) / 2 * (3.14159265358979323846 / 180));
    double wide = (m->east - m->west) * m->stretch, high = m->north - m->south;
    m->k = fmin(MAP_WIDTH / wide, HEIGHT_MAX / high);
    m->height = fmax(HEIGHT_MIN, high * m->k);
    /* Centred when one direction has room to spare. */
    double spare_x = MAP_WIDTH / m->k / m->stretch - (m->east - m->west), spare_y = m->height / m->k - high;
    m->west -= spare_x / 2;
    m->east += spare_x / 2;
    m->north += spare_y / 2;
    m->south -= spare_y / 2;
    return true;
}

double map_x(const struct map *m, double lon) { return (lon - m->west) * m->stretch * m->k; }

double map_y(const struct map *m, double lat) { return (m->north - lat) * m->k; }

bool map_has(const struct map *m, tr_point at)
{
    return at.lon >= m->west && at.lon <= m->east && at.lat >= m->south && at.lat <= m->north;
}

/* ---- shapes ---------------------------------------------------------------------------------------- */

static void put_ring(const struct map *m, const tr_line *ring, bool close, size_t *budget)
{
    double at_x = -1e9, at_y = -1e9;
    bool first = true;
    for (size_t k = 0; k < ring->n && *budget; k++) {
        double x = map_x(m, ring->v[k].lon), y = map_y(m, ring->v[k].lat);
        if (!isfinite(x) || !isfinite(y) || (!first && fabs(x - at_x) + fabs(y - at_y) < .7)) continue;
        tr_putf(m->p->s, "%c%.1f %.1f", first ? 'M' : 'L', x, y);
        first = false;
        at_x = x;
        at_y = y;
        --*budget;
    }
    if (close && !first) tr_puts(m->p->s, "Z");
}

void map_shape(const struct map *m, const struct tr_shape *s, const char *attributes)
{
    size_t budget = POINTS_MAX;
    if (!s) return;
    tr_puts(m->p->s, "<path fill-rule='evenodd' d='");
    for (size_t k = 0; k < s->n_polygons; k++)
        for (size_t j = 0; j < s->polygons[k].n; j++) put_ring(m, &s->polygons[k].v[j], true, &budget);
    for (size_t k = 0; k < s->n_lines; k++) put_ring(m, &s->lines[k], false, &budget);
    tr_putf(m->p->s, "' %s/>\n", attributes);
}

/* The doubt of the line is the ground between its two moved places: faint outside, denser inside. */
static void put_zone(const struct map *m, const struct told_zone *z)
{
    if (map_is_wide(z)) {
        map_shape(m, z->shape, "class='wide'");
        return;
    }
    map_shape(m, z->out, "class='doubt'");
    map_shape(m, z->back, "class='doubt'");
    map_shape(m, z->shape, z->own_drawing ? "class='own' fill='url(#hatch)'" : "class='agreed'");
}

static double step_for(double range, const double *steps, size_t n, double least)
{
    for (size_t k = 0; k < n; k++)
        if (range / steps[k] <= least) return steps[k];
    return steps[n - 1];
}

static void put_graticule(const struct map *m)
{
    static const double steps[] = { .05, .1, .25, .5, 1, 2, 5, 10, 30 };
    double step = step_for(fmin(m->east - m->west, m->north - m->south), steps, TR_COUNT(steps), 5);
    int decimals = step < .1 ? 2 : step < .5 && step != .1 ? 2 : step < 1 ? 1 : 0;
    struct tr_sink *s = m->p->s;
    for (int k = (int)ceil(m->west / step); k * step < m->east; k++) {
        double lon = k * step, x = map_x(m, lon);
        tr_putf(s, "<path class='grid' d='M%.1f 0V%.0f'/>", x, m->height);
        if (x > 40)
            tr_putf(s, "<text class='tick' x='%.1f' y='%.0f'>%.*f\xC2\xB0</text>\n", x + 3, m->height - 5, decimals,
                    lon);
    }
    for (int k = (int)ceil(m->south / step); k * step < m->north; k++) {
        double lat = k * step, y = map_y(m, lat);
        tr_putf(s, "<path class='grid' d='M0 %.1fH%d'/>", y, MAP_WIDTH);
        if (y < m->height - 20)
            tr_putf(s, "<text class='tick' x='4' y='%.1f'>%.*f\xC2\xB0</text>\n", y - 3, decimals, lat);
    }
}

static void put_scale(const struct map *m)
{
    static const double steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 };
    double whole_km = MAP_WIDTH / m->k * km_per_degree, km = step_for(whole_km, steps, TR_COUNT(steps), 7);
    double length = km / km_per_degree * m->k, x = MAP_WIDTH - 18 - length, y = m->height - 22;
    tr_putf(
        m->p->s,
        "<path class='scale' d='M%.1f %.1fv5h%.1fv-5'/><text x='%.1f' y='%.1f' text-anchor='middle'>%.0f km</text>\n",
        x, y, length, x + length / 2, y - 3, km);
}

/* ---- caption ---------------------------------------------------------------------------------------- */

static void note(const struct page *p, const char *key)
{
    html_raw(p, " ");
    html_word(p, key);
}

static void put_caption(const struct map *m)
{
    const struct page *p = m->p;
    const struct words *w = &p->b->words;
    int64_t all = (int64_t)p->b->n_incidents;
    bool own = false;
    for (size_t k = 0; k < p->b->n_zones; k++) own |= p->b->zones[k].own_drawing && p->b->zones[k].shape;
    html_raw(p, "<figcaption>");
    PEN_COUNT(&p->pen, "tell.map_counts", all, FILL("n", INT_OF(w, m->drawn)), FILL("all", INT_OF(w, all)),
              FILL("off", INT_OF(w, m->off)), FILL("none", INT_OF(w, all - m->drawn - m->off - m->left_out)));
    if (m->left_out) {
        html_raw(p, " ");
        pen_count(&p->pen, "tell.map_left_out", m->left_out, NULL, 0);
    }
    if (m->counted) note(p, "tell.map_count_note");
    html_raw(p, " ");
    if (p->b->audience == TR_PUBLIC) HTML_SAY(p, "tell.map_cells", FILL("km", DEC_OF(p->b->grid_km, 0)));
    else html_word(p, "tell.map_areas");
    if (own) note(p, "tell.map_own");
    html_raw(p, "</figcaption>");
}

void html_map(const struct page *p)
{
    struct map m = { .p = p };
    html_section(p, "map", "tell.h.map");
    if (!map_frame(&m)) {
        html_raw(p, "<p>");
        html_word(p, "tell.map_nothing");
        html_raw(p, "</p>");
        html_section_end(p);
        return;
    }
    html_raw(p, "<figure>");
    html_legend(p);
    html_raw(p, "<div class='scroll'>"); /* on a phone the map keeps a size at which it can be read */
    tr_putf(p->s, "<svg class='plot map' viewBox='0 0 %d %.0f' role='img' aria-label='", MAP_WIDTH, m.height);
    html_label(p, "tell.map_label");
    html_raw(
        p,
        "'><defs><pattern id='hatch' width='6' height='6' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'>"
        "<path class='hatch' d='M0 0V6'/></pattern></defs>\n");
    put_graticule(&m);
    for (size_t k = 0; k < p->b->n_zones; k++) put_zone(&m, &p->b->zones[k]);
    map_areas(&m);
    map_marks(&m);
    put_scale(&m);
    html_raw(p, "</svg></div>");
    put_caption(&m);
    html_raw(p, "</figure>");
    html_section_end(p);
}
