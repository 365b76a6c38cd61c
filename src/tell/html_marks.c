/* SPDX-License-Identifier: Apache-2.0
 *
 * Incidents -> marks on the map: those of one verdict that lie together are one mark with its number
 * beside it, so that ten thousand of them stay a picture. Names take the room that is left. */
#include "html_map.h"

#include <math.h>
#include <stdlib.h>

enum {
    CELL = 13,             /* pixels; marks of one verdict in one such square are one mark */
    CELL_MANY = 19,        /* the same where there are many incidents */
    MANY = 1500,           /* incidents */
    NOT_COVERED_MAX = 150, /* marks; more of them hide what the map is about */
    AREAS_MAX = 120,
    AREAS_MAX_MANY = 40,
    TOWNS_MAX = 12,
    LABELS_MAX = 96,
    NUMBERS_MAX = 40
};
static const double km_per_degree = 111.32, vague_m = 10000, area_min_m = 1500, area_max_m = 40000;

static bool are_many(const struct tr_bulletin *b) { return b->n_incidents > MANY; }

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
    if (q->region) map_shape(m, q->region, "class='region'");
    else
        tr_putf(m->p->s, "<circle class='region' cx='%.1f' cy='%.1f' r='%.1f'/>", map_x(m, q->at.lon),
                map_y(m, q->at.lat), q->r_m / 1000 / km_per_degree * m->k);
    tr_puts(m->p->s, "</g>\n");
}

void map_areas(const struct map *m)
{
    const struct tr_bulletin *b = m->p->b;
    size_t n = 0, most = are_many(b) ? AREAS_MAX_MANY : AREAS_MAX;
    for (size_t k = 0; k < b->n_incidents && n < most; k++) {
        const struct told_incident *i = &b->incidents[b->order[k]];
        if (i->verdict == TR_OUTSIDE_SCOPE || i->place.grain == GRAIN_NONE || !map_has(m, i->place.at)) continue;
        put_area(m, i);
        n++;
    }
}

/* ---- marks ------------------------------------------------------------------------------------------ */

struct heap { /* incidents of one verdict within one small square of the picture */
    double x, y;
    int n, vague;
    tr_verdict verdict;
};

static double heap_size(const struct heap *h)
{
    /* What the agreement does not cover may be the most of it, and is not what the map is about. */
    return h->verdict == TR_OUTSIDE_SCOPE ? 5.5 : fmin(7 + 2.2 * sqrt((double)h->n - 1), 24);
}

static void put_heap(const struct map *m, const struct heap *h)
{
    double size = heap_size(h);
    tr_putf(m->p->s, "<use href='#m%d' class='v%d%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f'><title>%d \xC3\x97 ",
            (int)h->verdict, (int)h->verdict, 2 * h->vague > h->n ? " vague" : "", h->x - size / 2, h->y - size / 2,
            size, size, h->n);
    html_text(m->p, verdict_label(m->p->b, h->verdict));
    tr_puts(m->p->s, "</title></use>\n");
}

static void gather(struct map *m, struct heap *heaps, int cell, size_t columns, size_t rows)
{
    const struct tr_bulletin *b = m->p->b;
    for (size_t k = 0; k < b->n_incidents; k++) {
        const struct told_incident *i = &b->incidents[k];
        if (i->place.grain == GRAIN_NONE) continue;
        if (!map_has(m, i->place.at)) {
            m->off++;
            continue;
        }
        double x = map_x(m, i->place.at.lon), y = map_y(m, i->place.at.lat);
        size_t column = (size_t)(x / cell), row = (size_t)(y / cell);
        if (column >= columns || row >= rows) continue;
        struct heap *h = &heaps[((size_t)i->verdict * rows + row) * columns + column];
        h->x += x;
        h->y += y;
        h->n++;
        h->vague += i->place.r_m > vague_m && i->place.grain != GRAIN_CELL;
        h->verdict = i->verdict;
        m->drawn++;
    }
}

/* Empty squares go; what the agreement does not cover goes as well when it would hide the rest. */
static size_t thin_out(struct map *m, struct heap *heaps, size_t all)
{
    size_t n = 0, not_covered = 0;
    for (size_t k = 0; k < all; k++) not_covered += heaps[k].n && heaps[k].verdict == TR_OUTSIDE_SCOPE;
    for (size_t k = 0; k < all; k++) {
        struct heap h = heaps[k];
        if (!h.n) continue;
        if (h.verdict == TR_OUTSIDE_SCOPE && not_covered > NOT_COVERED_MAX) {
            m->left_out += h.n;
            continue;
        }
        h.x /= h.n;
        h.y /= h.n;
        heaps[n++] = h;
    }
    m->drawn -= m->left_out;
    return n;
}

static int by_number(const void *x, const void *y)
{
    const struct heap *a = x, *b = y;
    if (a->n != b->n) return a->n < b->n ? 1 : -1;
    if (a->verdict != b->verdict) return a->verdict < b->verdict ? -1 : 1;
    int c = tr_cmp_double(a->y, b->y);
    return c ? c : tr_cmp_double(a->x, b->x);
}

/* ---- names ------------------------------------------------------------------------------------------ */

struct labels { /* boxes that are taken, in pixels */
    double box[LABELS_MAX][4];
    size_t n;
};

static bool label_fits(struct labels *l, double x, double y, double width, double height)
{
    if (l->n == LABELS_MAX || x < 2 || x + width > MAP_WIDTH - 2 || y < 12) return false;
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
            if (map_is_wide(z) || (z->n == 0) != round) continue;
            box_add_shape(&box, z->shape);
            double width = label_width(z->name, 7.4), x = map_x(m, (box.w + box.e) / 2),
                   y = map_y(m, (box.s + box.n) / 2) + 4;
            if (!box.any || !label_fits(l, x - width / 2, y - 12, width, 16)) continue;
            tr_putf(m->p->s, "<text class='name' x='%.1f' y='%.1f'>", x, y);
            html_text(m->p, z->name);
            tr_puts(m->p->s, "</text>\n");
        }
}

static void put_numbers(struct map *m, struct labels *l, struct heap *heaps, size_t n)
{
    char room[40];
    qsort(heaps, n, sizeof *heaps, by_number);
    for (size_t k = 0, told = 0; k < n && told < NUMBERS_MAX && heaps[k].n > 1; k++) {
        const struct heap *h = &heaps[k];
        tr_str number = text_int(room, &m->p->b->words, h->n);
        double half = heap_size(h) / 2 + 1, width = label_width(number, 6.2), x = h->x + half, y = h->y;
        if (h->verdict == TR_OUTSIDE_SCOPE) continue;
        if (!label_fits(l, x, y - 6, width, 11)) { /* a town's name may stand there: the other side */
            x = h->x - half - width;
            if (!label_fits(l, x, y - 6, width, 11)) continue;
        }
        tr_putf(m->p->s, "<text class='n' x='%.1f' y='%.1f'>", x, y + 3.5);
        html_attr(m->p, number);
        tr_puts(m->p->s, "</text>\n");
        m->counted = true;
        told++;
    }
}

static void put_towns(const struct map *m, struct labels *l)
{
    const struct tr_bulletin *b = m->p->b;
    for (size_t k = 0, told = 0; k < b->labels.n && told < TOWNS_MAX; k++) {
        const struct told_label *town = &b->labels.v[k];
        double x = map_x(m, town->at.lon), y = map_y(m, town->at.lat);
        if (!map_has(m, town->at) || !label_fits(l, x - 3, y - 7, 10 + label_width(town->name, 6), 14)) continue;
        tr_putf(m->p->s, "<circle class='dot' cx='%.1f' cy='%.1f' r='1.8'/><text class='town' x='%.1f' y='%.1f'>", x, y,
                x + 4, y + 3.5);
        html_text(m->p, town->name);
        tr_puts(m->p->s, "</text>\n");
        told++;
    }
}

/* Drawn from the weakest verdict to the strongest, so that the strongest lie on top; zones are named first, then
 * towns, then the largest marks are numbered. */
void map_marks(struct map *m)
{
    int cell = are_many(m->p->b) ? CELL_MANY : CELL;
    size_t columns = (size_t)(MAP_WIDTH / cell) + 1, rows = (size_t)(m->height / cell) + 1;
    struct tr_arena *a = m->p->b->arena, mark = *a;
    struct heap *heaps = tr_new(a, struct heap, columns * rows * TR_VERDICTS);
    struct labels l = { .n = 0 };
    if (heaps) {
        gather(m, heaps, cell, columns, rows);
        size_t n = thin_out(m, heaps, columns * rows * TR_VERDICTS);
        for (size_t k = n; k > 0; k--) put_heap(m, &heaps[k - 1]);
        put_zone_names(m, &l);
        put_towns(m, &l);
        put_numbers(m, &l, heaps, n);
    } else m->p->s->failed = true;
    *a = mark;
}
