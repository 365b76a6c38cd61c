/* SPDX-License-Identifier: Apache-2.0
 *
 * Points and polygons -> GeoPackage blobs, and any blob -> its envelope. Blobs from a file are hostile: counts are
 * checked against the bytes that are left before anything is walked, and collections do not nest without end. */
#include "keep/blob.h"

#include <math.h>

enum { HEADER = 8, ENVELOPE = 32, NEST_MAX = 4, FLAG_LITTLE = 1, FLAG_XY_ENVELOPE = 2, FLAG_EMPTY = 16 };
enum { WKB_POINT = 1, WKB_LINE, WKB_POLYGON, WKB_MULTIPOINT, WKB_MULTILINE, WKB_MULTIPOLYGON, WKB_COLLECTION };

/* ---- writing: little endian, whatever the machine ---- */

static unsigned char *put_u32(unsigned char *p, uint32_t v)
{
    for (int k = 0; k < 4; k++) *p++ = (unsigned char)(v >> (8 * k));
    return p;
}

static unsigned char *put_double(unsigned char *p, double v)
{
    uint64_t bits;
    memcpy(&bits, &v, sizeof bits);
    for (int k = 0; k < 8; k++) *p++ = (unsigned char)(bits >> (8 * k));
    return p;
}

static unsigned char *put_header(unsigned char *p, unsigned flags)
{
    *p++ = 'G';
    *p++ = 'P';
    *p++ = 0;
    *p++ = (unsigned char)flags;
    return put_u32(p, KEEP_SRS);
}

static unsigned char *put_wkb(unsigned char *p, uint32_t type)
{
    *p++ = 1;
    return put_u32(p, type);
}

static unsigned char *put_xy(unsigned char *p, tr_point at) { return put_double(put_double(p, at.lon), at.lat); }

tr_str blob_point(unsigned char room[KEEP_POINT_BYTES], tr_point at)
{
    unsigned char *p = put_wkb(put_header(room, FLAG_LITTLE), WKB_POINT);
    put_xy(p, at);
    return (tr_str){ (const char *)room, KEEP_POINT_BYTES };
}

static void box_add(struct keep_box *b, double x, double y)
{
    b->min_x = fmin(b->min_x, x);
    b->max_x = fmax(b->max_x, x);
    b->min_y = fmin(b->min_y, y);
    b->max_y = fmax(b->max_y, y);
}

static struct keep_box box_none(void) { return (struct keep_box){ INFINITY, -INFINITY, INFINITY, -INFINITY }; }

/* Bytes of the WKB, and the envelope; 0 when a coordinate is no number or nothing is there. */
static size_t measure(const struct tr_shape *s, struct keep_box *box)
{
    size_t n = 9;
    *box = box_none();
    for (size_t k = 0; k < s->n_polygons; k++) {
        n += 9;
        for (size_t r = 0; r < s->polygons[k].n; r++) {
            const tr_line *ring = &s->polygons[k].v[r];
            n += 4 + 16 * ring->n;
            for (size_t i = 0; i < ring->n; i++) {
                if (!isfinite(ring->v[i].lon) || !isfinite(ring->v[i].lat)) return 0;
                box_add(box, ring->v[i].lon, ring->v[i].lat);
            }
        }
    }
    return box->min_x <= box->max_x ? n : 0;
}

static unsigned char *put_polygon(unsigned char *p, const tr_polygon *polygon)
{
    p = put_u32(put_wkb(p, WKB_POLYGON), (uint32_t)polygon->n);
    for (size_t r = 0; r < polygon->n; r++) {
        p = put_u32(p, (uint32_t)polygon->v[r].n);
        for (size_t i = 0; i < polygon->v[r].n; i++) p = put_xy(p, polygon->v[r].v[i]);
    }
    return p;
}

tr_str blob_polygons(struct tr_arena *a, const struct tr_shape *s, bool *ok)
{
    struct keep_box box;
    size_t n = s && s->kind == TR_SHAPE_POLYGONS ? measure(s, &box) : 0;
    *ok = true;
    if (n == 0) return (tr_str){ 0 };
    unsigned char *room = tr_new(a, unsigned char, HEADER + ENVELOPE + n);
    *ok = room != NULL;
    if (!room) return (tr_str){ 0 };
    unsigned char *p = put_header(room, FLAG_LITTLE | FLAG_XY_ENVELOPE);
    p = put_double(put_double(p, box.min_x), box.max_x);
    p = put_double(put_double(p, box.min_y), box.max_y);
    p = put_u32(put_wkb(p, WKB_MULTIPOLYGON), (uint32_t)s->n_polygons);
    for (size_t k = 0; k < s->n_polygons; k++) p = put_polygon(p, &s->polygons[k]);
    return (tr_str){ (const char *)room, HEADER + ENVELOPE + n };
}

/* ---- reading ---- */

struct walk {
    const unsigned char *p, *end;
    bool little;
    struct keep_box box;
};

static bool take_u32(struct walk *w, uint32_t *out)
{
    if (w->end - w->p < 4) return false;
    *out = 0;
    for (int k = 0; k < 4; k++) *out |= (uint32_t)w->p[k] << (w->little ? 8 * k : 24 - 8 * k);
    w->p += 4;
    return true;
}

static double take_double(struct walk *w)
{
    uint64_t bits = 0;
    double v;
    for (int k = 0; k < 8; k++) bits |= (uint64_t)w->p[k] << (w->little ? 8 * k : 56 - 8 * k);
    w->p += 8;
    memcpy(&v, &bits, sizeof v);
    return v;
}

static bool walk_points(struct walk *w, size_t n)
{
    if ((size_t)(w->end - w->p) / 16 < n) return false;
    for (; n > 0; n--) {
        double x = take_double(w), y = take_double(w);
        if (isnan(x) && isnan(y)) continue; /* an empty point is written so */
        if (!isfinite(x) || !isfinite(y)) return false;
        box_add(&w->box, x, y);
    }
    return true;
}

static bool walk_list(struct walk *w)
{
    uint32_t n;
    return take_u32(w, &n) && walk_points(w, n);
}

static bool walk_rings(struct walk *w)
{
    uint32_t rings;
    if (!take_u32(w, &rings)) return false;
    for (; rings > 0; rings--)
        if (!walk_list(w)) return false;
    return true;
}

static bool walk_geometry(struct walk *w, int depth);

static bool walk_parts(struct walk *w, int depth)
{
    uint32_t parts;
    if (depth >= NEST_MAX || !take_u32(w, &parts)) return false;
    for (; parts > 0; parts--)
        if (!walk_geometry(w, depth + 1)) return false;
    return true;
}

static bool walk_geometry(struct walk *w, int depth)
{
    uint32_t type;
    if (w->end - w->p < 5 || w->p[0] > 1) return false;
    w->little = *w->p++ == 1;
    if (!take_u32(w, &type)) return false;
    switch (type) {
    case WKB_POINT: return walk_points(w, 1);
    case WKB_LINE: return walk_list(w);
    case WKB_POLYGON: return walk_rings(w);
    case WKB_MULTIPOINT:
    case WKB_MULTILINE:
    case WKB_MULTIPOLYGON:
    case WKB_COLLECTION: return walk_parts(w, depth);
    default: return false;
    }
}

bool blob_box(tr_str blob, struct keep_box *box, bool *empty)
{
    static const size_t envelope[8] = { 0, 32, 48, 48, 64, SIZE_MAX, SIZE_MAX, SIZE_MAX };
    const unsigned char *p = (const unsigned char *)blob.p;
    *empty = false;
    if (blob.n < HEADER || p[0] != 'G' || p[1] != 'P' || p[2] != 0) return false;
    size_t skip = envelope[(p[3] >> 1) & 7];
    if (skip > blob.n - HEADER) return false;
    struct walk w = { .p = p + HEADER + skip, .end = p + blob.n, .little = true, .box = box_none() };
    if (!walk_geometry(&w, 0) || w.p != w.end) return false;
    *empty = !(w.box.min_x <= w.box.max_x);
    *box = w.box;
    return !*empty;
}
