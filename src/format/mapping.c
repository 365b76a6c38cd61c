/* SPDX-License-Identifier: Apache-2.0
 *
 * Parts of one text -> another, places carried through both maps. */
#include "format/mapping.h"

void tr_mapping_gap(struct tr_mapping *m, tr_str text)
{
    while (!m->full && m->text.cap - m->text.n < text.n)
        m->full = !tr_grow(m->arena, (void **)&m->text.v, m->text.cap, &m->text.cap, 1);
    if (m->full || !text.n) return;
    memcpy(m->text.v + m->text.n, text.p, text.n);
    m->text.n += text.n;
}

static void put_piece(struct tr_mapping *m, struct tr_piece one)
{
    struct tr_piece *last = m->map.n ? &m->map.v[m->map.n - 1] : NULL;
    bool joins = last && one.n == one.src_n && last->n == last->src_n && last->at + last->n == one.at &&
                 last->src + last->src_n == one.src;
    if (joins) {
        last->n += one.n;
        last->src_n += one.src_n;
        return;
    }
    m->full |= !TR_PUSH(m->arena, &m->map, one);
}

static size_t piece_at(const struct tr_decoded *d, uint32_t at)
{
    size_t low = 0, high = d->map.n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (d->map.v[middle].at <= at) low = middle;
        else high = middle;
    }
    return low;
}

/* Equal lengths mean equal bytes, so a unit that only happens to be as long as its source is told in two pieces; one of a
 * single byte (a space for a no-break space of a one-byte encoding) as standing before it. */
static void put_unit(struct tr_mapping *m, uint32_t at, uint32_t n, uint32_t src, uint32_t src_n)
{
    if (n != src_n || n < 2) {
        put_piece(m, (struct tr_piece){ at, n, src, n == src_n ? 0 : src_n });
        return;
    }
    put_piece(m, (struct tr_piece){ at, 1, src, src_n });
    put_piece(m, (struct tr_piece){ at + 1, n - 1, src, src_n });
}

/* The same bytes as [src, src + n) of the text they come from, which may itself be of several pieces. */
static void put_same(struct tr_mapping *m, uint32_t at, uint32_t src, uint32_t n)
{
    const struct tr_decoded *d = m->from;
    size_t k = piece_at(d, src);
    for (uint32_t end = src + n; src < end && k < d->map.n; k++) {
        const struct tr_piece *p = &d->map.v[k];
        uint32_t to = p->at + p->n < end ? p->at + p->n : end;
        if (p->n == p->src_n) put_piece(m, (struct tr_piece){ at, to - src, p->src + (src - p->at), to - src });
        else put_unit(m, at, to - src, p->src, p->src_n);
        at += to - src;
        src = to;
    }
}

void tr_mapping_add(struct tr_mapping *m, tr_str text, uint32_t src, uint32_t src_n)
{
    uint32_t at = (uint32_t)m->text.n, from, to;
    bool same = text.n && text.n == src_n && memcmp(m->from->text.p + src, text.p, text.n) == 0;
    tr_mapping_gap(m, text);
    if (m->full || !text.n) return;
    if (same && m->from->map.n) {
        put_same(m, at, src, src_n);
        return;
    }
    tr_map_range(m->from->map.v, m->from->map.n, src, src + src_n, &from, &to);
    if (same) put_piece(m, (struct tr_piece){ at, src_n, from, src_n });
    else put_unit(m, at, (uint32_t)text.n, from, to - from);
}

struct tr_decoded tr_mapping_text(const struct tr_mapping *m)
{
    struct tr_decoded d = { .text = { m->text.v, m->text.n } };
    d.map.v = m->map.v;
    d.map.n = d.map.cap = m->map.n;
    return d;
}

/* ---- markup ------------------------------------------------------------------------------ */

/* Bytes at `at` that a parser of markup does not take as they are; 0: it does. */
static size_t odd_at(tr_str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    if (c == '\r') return at + 1 < s.n && s.p[at + 1] == '\n' ? 2 : 1;
    if (c < 0x20) return c != '\t' && c != '\n';
    if (c != 0xEF || s.n - at < 3) return 0;
    return (unsigned char)s.p[at + 1] == 0xBF && (unsigned char)s.p[at + 2] >= 0xBE ? 3 : 0; /* U+FFFE, U+FFFF */
}

/* A word of eight bytes without anything that odd_at might mean. */
static bool is_plain(const char *p)
{
    const uint64_t ones = UINT64_C(0x0101010101010101), highs = ones << 7;
    uint64_t v, ef;
    memcpy(&v, p, sizeof v);
    ef = v ^ (ones * 0xEF);
    uint64_t below = (v - ones * 0x20) & ~v & highs, is_ef = (ef - ones) & ~ef & highs;
    return (below | is_ef) == 0;
}

static size_t next_odd(tr_str s, size_t at)
{
    while (at < s.n) {
        while (s.n - at >= 8 && is_plain(s.p + at)) at += 8;
        size_t end = s.n - at > 8 ? at + 8 : s.n;
        for (; at < end; at++)
            if (odd_at(s, at)) return at;
    }
    return s.n;
}

tr_rc tr_markup_clean(struct tr_arena *a, const struct tr_decoded *d, struct tr_decoded *out, struct tr_error *err)
{
    struct tr_mapping m = { .arena = a, .from = d };
    *out = *d;
    size_t from = 0, at = next_odd(d->text, 0);
    if (at == d->text.n) return TR_OK;
    for (; !m.full; at = next_odd(d->text, from)) {
        tr_mapping_add(&m, (tr_str){ d->text.p + from, at - from }, (uint32_t)from, (uint32_t)(at - from));
        if (at == d->text.n) break;
        size_t n = odd_at(d->text, at);
        if (d->text.p[at] == '\r') tr_mapping_add(&m, TR_STR("\n"), (uint32_t)at, (uint32_t)n);
        from = at + n;
    }
    if (m.full) return tr_fail(err, TR_NOMEM, "intake: no room for the page");
    *out = tr_mapping_text(&m);
    out->flags = d->flags;
    return TR_OK;
}
