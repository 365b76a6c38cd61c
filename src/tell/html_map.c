/* SPDX-License-Identifier: Apache-2.0
 *
 * Zones and incidents -> one SVG map. Equirectangular at the middle latitude: true to within a few
 * per cent over the size of a zone. What is in doubt is drawn as an area; lines that we drew ourselves
 * are hatched and have no outline. */
#include "html.h"

#include <math.h>

enum {
    WIDTH = 760,
    HEIGHT_MIN = 360,
    HEIGHT_MAX = 820,
    CELL = 13,
    AREAS_MAX = 120,
    TOWNS_MAX = 16,
    LABELS_MAX = 48,
    POINTS_MAX = 60000
};
static const double km_per_degree = 111.32, vague_m = 10000, area_min_m = 1500, area_max_m = 40000;

struct map {
    const struct page *p;
    double west, south, east, north, stretch, k; /* stretch: cos of the middle latitude; k: pixels a degree */
    double height;
    int64_t drawn, off;
};

/* ---- frame ---------------------------------------------------------------------------------------- */

struct box {
    double w, s, e, n;
    bool any;
};

static void box_add(struct box *b, tr_point at)
{
    if (!tr_point_valid(at)) return;
    if (!b->any) *b = (struct box){ at.lon, at.lat, at.lon, at.lat, true };
    b->w = fmin(b->w, at.lon);
    b->e = fmax(b->e, at.lon);
    b->s = fmin(b->s, at.lat);
    b->n = fmax(b->n, at.lat);
}

static void box_add_shape(struct box *b, const struct tr_shape *s)
{
    for (size_t k = 0; s && k < s->n_polygons; k++)
        for (size_t j = 0; j < s->polygons[k].n && j < 1; j++)
            for (size_t i = 0; i < s->polygons[k].v[j].n; i++) box_add(b, s->polygons[k].v[j].v[i]);
    for (size_t k = 0; s && k < s->n_lines; k++)
        for (size_t i = 0; i < s->lines[k].n; i++) box_add(b, s->lines[k].v[i]);
}

/* A whole country would shrink the zones to spots. */
static bool is_wide(const struct told_zone *z) { return tr_str_is(z->kind, "territory"); }

static struct box zones_box(const struct tr_bulletin *b, bool wide)
{
    struct box box = { 0 };
    for (size_t k = 0; k < b->n_zones; k++)
        if (wide || !is_wide(&b->zones[k])) box_add_shape(&box, b->zones[k].out ? b->zones[k].out : b->zones[k].shape);
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
    m->k = fmin(WIDTH / wide, HEIGHT_MAX / high);
    m->height = fmax(HEIGHT_MIN, high * m->k);
    /* Centred when one direction has room to spare. */
    double spare_x = WIDTH / m->k / m->stretch - (m->east - m->west), spare_y = m->height / m->k - high;
    m->west -= spare_x / 2;
    m->east += spare_x / 2;
    m->north += spare_y / 2;
    m->south -= spare_y / 2;
    return true;
}

static double map_x(const struct map *m, double lon) { return (lon - m->west) * m->stretch * m->k; }

static double map_y(const struct map *m, double lat) { return (m->north - lat) * m->k; }

static bool on_map(const struct map *m, tr_point at)
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

static void put_shape(const struct map *m, const struct tr_shape *s, const char *attributes)
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
    if (is_wide(z)) {
        put_shape(m, z->shape, "class='wide'");
        return;
    }
    put_shape(m, z->out, "class='doubt'");
    put_shape(m, z->back, "class='doubt'");
    put_shape(m, z->shape, z->own_drawing ? "class='own' fill='url(#hatch)'" : "class='agreed'");
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
    for (double lon = ceil(m->west / step) * step; lon < m->east; lon += step) {
        double x = map_x(m, lon);
        tr_putf(s, "<path class='grid' d='M%.1f 0V%.0f'/>", x, m->height);
        if (x > 40)
            tr_putf(s, "<text class='tick' x='%.1f' y='%.0f'>%.*f\xC2\xB0</text>\n", x + 3, m->height - 5, decimals,
                    lon);
    }
    for (double lat = ceil(m->south / step) * step; lat < m->north; lat += step) {
        double y = map_y(m, lat);
        tr_putf(s, "<path class='grid' d='M0 %.1fH%d'/>", y, WIDTH);
        if (y < m->height - 20)
            tr_putf(s, "<text class='tick' x='4' y='%.1f'>%.*f\xC2\xB0</text>\n", y - 3, decimals, lat);
    }
}

static void put_scale(const struct map *m)
{
    static const double steps[] = { 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000 };
    double whole_km = WIDTH / m->k * km_per_degree, km = step_for(whole_km, steps, TR_COUNT(steps), 7);
    double length = km / km_per_degree * m->k, x = WIDTH - 18 - length, y = m->height - 22;
    tr_putf(
        m->p->s,
        "<path class='scale' d='M%.1f %.1fv5h%.1fv-5'/><text x='%.1f' y='%.1f' text-anchor='middle'>%.0f km</text>\n",
        x, y, length, x + length / 2, y - 3, km);
}

/* ---- incidents ------------------------------------------------------------------------------------- */

static void put_cell(const struct map *m, const struct told_place *q, tr_verdict v)
{
    tr_putf(m->p->s, "<rect class='cell v%d' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>\n", (int)v,
            map_x(m, q->at.lon - q->half_lon), map_y(m, q->at.lat + q->half_lat), 2 * q->half_lon * m->stretch * m->k,
            2 * q->half_lat * m->k);
}

static void put_area(const struct map *m, const struct told_incident *i)
{
    const struct told_place *q = &i->place;
    if (q->grain == GRAIN_CELL) {
        put_cell(m, q, i->verdict);
        return;
    }
    /* Very wide areas would cover the map and say no more than "somewhere here": their mark is faint instead. */
    if (q->r_m < area_min_m || q->r_m > area_max_m) return;
    tr_putf(m->p->s, "<g class='v%d'>", (int)i->verdict);
    if (q->region) put_shape(m, q->region, "class='region'");
    else
        tr_putf(m->p->s, "<circle class='region' cx='%.1f' cy='%.1f' r='%.1f'/>", map_x(m, q->at.lon),
                map_y(m, q->at.lat), q->r_m / 1000 / km_per_degree * m->k);
    tr_puts(m->p->s, "</g>\n");
}

static void put_areas(const struct map *m)
{
    const struct tr_bulletin *b = m->p->b;
    size_t n = 0;
    for (size_t k = 0; k < b->n_incidents && n < AREAS_MAX; k++) {
        const struct told_incident *i = &b->incidents[b->order[k]];
        if (i->verdict == TR_OUTSIDE_SCOPE || i->place.grain == GRAIN_NONE || !on_map(m, i->place.at)) continue;
        put_area(m, i);
        n++;
    }
}

struct heap { /* incidents of one verdict within one small square of the picture */
    double x, y;
    int n, vague;
};

static void put_heap(const struct map *m, const struct heap *h, tr_verdict v)
{
    /* What the agreement does not cover may be the most of it, and is not what the map is about. */
    double size = v == TR_OUTSIDE_SCOPE ? 5.5 : fmin(7 + 2.2 * sqrt((double)h->n - 1), 30), x = h->x / h->n - size / 2,
           y = h->y / h->n - size / 2;
    tr_putf(m->p->s, "<use href='#m%d' class='v%d%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f'><title>%d \xC3\x97 ",
            (int)v, (int)v, 2 * h->vague > h->n ? " vague" : "", x, y, size, size, h->n);
    html_text(m->p, verdict_label(m->p->b, v));
    tr_puts(m->p->s, "</title></use>\n");
}

static void gather(struct map *m, struct heap *heaps, size_t columns, size_t rows)
{
    const struct tr_bulletin *b = m->p->b;
    for (size_t k = 0; k < b->n_incidents; k++) {
        const struct told_incident *i = &b->incidents[k];
        if (i->place.grain == GRAIN_NONE) continue;
        if (!on_map(m, i->place.at)) {
            m->off++;
            continue;
        }
        double x = map_x(m, i->place.at.lon), y = map_y(m, i->place.at.lat);
        size_t column = (size_t)(x / CELL), row = (size_t)(y / CELL);
        if (column >= columns || row >= rows) continue;
        struct heap *h = &heaps[(row * columns + column) * TR_VERDICTS + i->verdict];
        h->x += x;
        h->y += y;
        h->n++;
        h->vague += i->place.r_m > vague_m && i->place.grain != GRAIN_CELL;
        m->drawn++;
    }
}

/* Drawn from the weakest verdict to the strongest, so that the strongest lie on top. */
static void put_marks(struct map *m)
{
    size_t columns = WIDTH / CELL + 1, rows = (size_t)(m->height / CELL) + 1;
    struct tr_arena *a = m->p->b->arena, mark = *a;
    struct heap *heaps = tr_new(a, struct heap, columns * rows * TR_VERDICTS);
    if (heaps) {
        gather(m, heaps, columns, rows);
        for (int v = TR_VERDICTS - 1; v >= 0; v--)
            for (size_t k = 0; k < columns * rows; k++)
                if (heaps[k * TR_VERDICTS + (size_t)v].n)
                    put_heap(m, &heaps[k * TR_VERDICTS + (size_t)v], (tr_verdict)v);
    } else m->p->s->failed = true;
    *a = mark;
}

/* ---- names ------------------------------------------------------------------------------------------ */

struct labels { /* boxes that are taken, in pixels */
    double box[LABELS_MAX][4];
    size_t n;
};

static bool label_fits(struct labels *l, double x, double y, double width, double height)
{
    if (l->n == LABELS_MAX || x < 2 || x + width > WIDTH - 2 || y < 12) return false;
    for (size_t k = 0; k < l->n; k++) {
        const double *b = l->box[k];
        if (x < b[0] + b[2] && b[0] < x + width && y < b[1] + b[3] && b[1] < y + height) return false;
    }
    const double box[4] = { x, y, width, height };
    memcpy(l->box[l->n++], box, sizeof box);
    return true;
}

static double label_width(tr_str name, double per_letter)
{
    size_t letters = 0;
    for (size_t k = 0; k < name.n; k++) letters += ((unsigned char)name.p[k] & 0xC0) != 0x80;
    return (double)letters * per_letter;
}

/* Zones with incidents are named as long as there is room; the others only when there are none. */
static void put_zone_names(const struct map *m, struct labels *l)
{
    const struct tr_bulletin *b = m->p->b;
    for (int round = 0; round < 2 && !(round && l->n); round++)
        for (size_t k = 0; k < b->n_zones; k++) {
            const struct told_zone *z = &b->zones[k];
            struct box box = { 0 };
            if (is_wide(z) || (z->n == 0) != round) continue;
            box_add_shape(&box, z->shape);
            double width = label_width(z->name, 7.4), x = map_x(m, (box.w + box.e) / 2),
                   y = map_y(m, (box.s + box.n) / 2) + 4;
            if (!box.any || !label_fits(l, x - width / 2, y - 12, width, 16)) continue;
            tr_putf(m->p->s, "<text class='name' x='%.1f' y='%.1f'>", x, y);
            html_text(m->p, z->name);
            tr_puts(m->p->s, "</text>\n");
        }
}

static void put_names(const struct map *m)
{
    const struct tr_bulletin *b = m->p->b;
    struct labels l = { .n = 0 };
    put_zone_names(m, &l);
    size_t zones = l.n;
    for (size_t k = 0; k < b->labels.n && l.n < zones + TOWNS_MAX; k++) {
        double x = map_x(m, b->labels.v[k].at.lon), y = map_y(m, b->labels.v[k].at.lat);
        if (!on_map(m, b->labels.v[k].at) ||
            !label_fits(&l, x - 3, y - 7, 10 + label_width(b->labels.v[k].name, 6), 14))
            continue;
        tr_putf(m->p->s,
                "<circle cx='%.1f' cy='%.1f' r='1.8' fill='var(--soft)'/><text class='town' x='%.1f' y='%.1f'>", x, y,
                x + 4, y + 3.5);
        html_text(m->p, b->labels.v[k].name);
        tr_puts(m->p->s, "</text>\n");
    }
}

static void put_caption(const struct map *m)
{
    const struct page *p = m->p;
    const struct words *w = &p->b->words;
    bool own = false;
    for (size_t k = 0; k < p->b->n_zones; k++) own |= p->b->zones[k].own_drawing && p->b->zones[k].shape;
    html_raw(p, "<figcaption>");
    HTML_SAY(p, "tell.map_counts", FILL("n", INT_OF(w, m->drawn)), FILL("off", INT_OF(w, m->off)),
             FILL("none", INT_OF(w, (int64_t)p->b->n_incidents - m->drawn - m->off)));
    html_raw(p, " ");
    if (p->b->audience == TR_PUBLIC) HTML_SAY(p, "tell.map_cells", FILL("km", DEC_OF(p->b->grid_km, 0)));
    else html_word(p, "tell.map_areas");
    if (own) {
        html_raw(p, " ");
        html_word(p, "tell.map_own");
    }
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
    tr_putf(p->s, "<svg class='plot' viewBox='0 0 %d %.0f' role='img' aria-label='", WIDTH, m.height);
    html_label(p, "tell.map_label");
    html_raw(
        p,
        "'><defs><pattern id='hatch' width='6' height='6' patternUnits='userSpaceOnUse' patternTransform='rotate(45)'>"
        "<path class='hatch' d='M0 0V6'/></pattern></defs>\n");
    put_graticule(&m);
    for (size_t k = 0; k < p->b->n_zones; k++) put_zone(&m, &p->b->zones[k]);
    put_areas(&m);
    put_marks(&m);
    put_names(&m);
    put_scale(&m);
    html_raw(p, "</svg>");
    put_caption(&m);
    html_raw(p, "</figure>");
    html_section_end(p);
}
