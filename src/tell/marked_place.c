/* SPDX-License-Identifier: Apache-2.0
 *
 * Spans of claims in the original -> marks in the reading text, sorted, so that the text is gone through once. */
#include "tell/marked_parts.h"

#include <stdlib.h>

static bool is_in_order(const struct tr_page *p)
{
    for (size_t k = 1; k < p->map.n; k++)
        if (p->map.v[k].src < p->map.v[k - 1].src + p->map.v[k - 1].src_n) return false;
    return true;
}

/* The first piece that can meet bytes of the original from `src` on. */
static size_t first_piece(const struct marking *m, uint32_t src)
{
    const struct tr_piece *v = m->page->map.v;
    size_t low = 0, high = m->in_order ? m->page->map.n : 0;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (v[middle].src + v[middle].src_n <= src) low = middle + 1;
        else high = middle;
    }
    return low;
}

/* Bytes of the original -> bytes of the reading text, by the pieces that they meet. */
static bool reading_range(const struct marking *m, struct tr_bytes src, uint32_t *from, uint32_t *to)
{
    const struct tr_page *p = m->page;
    if (p->map.n == 0) {
        *from = src.from;
        *to = src.to;
        return src.to <= p->text.n && src.from < src.to;
    }
    bool any = false;
    for (size_t k = first_piece(m, src.from); k < p->map.n; k++) {
        const struct tr_piece *one = &p->map.v[k];
        if (m->in_order && one->src >= src.to) break;
        if (one->src >= src.to || one->src + one->src_n <= src.from) continue;
        bool same = one->n == one->src_n;
        uint32_t a = one->at + (same && src.from > one->src ? src.from - one->src : 0);
        uint32_t b = same && src.to < one->src + one->src_n ? one->at + (src.to - one->src) : one->at + one->n;
        if (!any || a < *from) *from = a;
        if (!any || b > *to) *to = b;
        any = true;
    }
    return any && *from < *to;
}

static int by_number(const void *x, const void *y)
{
    const uint32_t *a = x, *b = y;
    return (*a > *b) - (*a < *b);
}

static int by_place(const void *x, const void *y)
{
    const struct mark *a = x, *b = y;
    if (a->from != b->from) return a->from < b->from ? -1 : 1;
    return (a->claim > b->claim) - (a->claim < b->claim);
}

static int by_end(const void *x, const void *y, void *marks)
{
    const struct mark *a = (struct mark *)marks + *(const uint32_t *)x,
                      *b = (struct mark *)marks + *(const uint32_t *)y;
    if (a->to != b->to) return a->to < b->to ? -1 : 1;
    return (a->claim > b->claim) - (a->claim < b->claim);
}

static void sort_marks(struct marking *m)
{
    qsort(m->marks, m->n, sizeof *m->marks, by_place);
    for (size_t k = 0; k < m->n; k++)
        if (m->marks[k].main) m->ends[m->n_ends++] = (uint32_t)k;
    qsort_r(m->ends, m->n_ends, sizeof *m->ends, by_end, m->marks);
    qsort(m->cuts, m->n_cuts, sizeof *m->cuts, by_number);
}

bool tr_marks_place(struct marking *m)
{
    size_t room = 0;
    for (size_t k = 0; k < m->d->claims.n; k++) room += m->d->claims.v[k].spans.n;
    m->marks = calloc(room + 1, sizeof *m->marks);
    m->cuts = calloc(2 * room + 2 * m->page->blocks.n + 1, sizeof *m->cuts);
    m->ends = calloc(room + 1, sizeof *m->ends);
    m->open = calloc(room + 1, sizeof *m->open);
    if (!m->marks || !m->cuts || !m->ends || !m->open) return false;
    m->in_order = is_in_order(m->page);
    for (size_t k = 0; k < m->d->claims.n; k++)
        for (size_t i = 0; i < m->d->claims.v[k].spans.n; i++) {
            struct mark one = { .claim = (uint32_t)k, .main = i == 0 };
            if (!reading_range(m, m->d->claims.v[k].spans.v[i], &one.from, &one.to)) continue;
            m->marks[m->n++] = one;
            m->cuts[m->n_cuts++] = one.from;
            m->cuts[m->n_cuts++] = one.to;
        }
    for (size_t k = 0; k < m->page->blocks.n; k++) {
        m->cuts[m->n_cuts++] = m->page->blocks.v[k].from;
        m->cuts[m->n_cuts++] = m->page->blocks.v[k].to;
    }
    sort_marks(m);
    return true;
}

void tr_marks_forget(struct marking *m)
{
    free(m->marks);
    free(m->cuts);
    free(m->ends);
    free(m->open);
}
