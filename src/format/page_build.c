/* SPDX-License-Identifier: Apache-2.0
 *
 * Pieces of decoded text -> one reading text with its map to the original: white space made single,
 * blocks two line feeds apart, places carried through the decoding. */
#include "format/page_build.h"

#include "format/page_text.h"

static void put_bytes(struct tr_builder *b, const char *p, size_t n)
{
    while (!b->full && b->text.cap - b->text.n < n)
        b->full = !tr_grow(b->arena, (void **)&b->text.v, b->text.cap, &b->text.cap, 1);
    if (b->full) return;
    memcpy(b->text.v + b->text.n, p, n);
    b->text.n += n;
}

/* ---- the map ----------------------------------------------------------------------------- */

static void put_piece(struct tr_builder *b, struct tr_piece one)
{
    struct tr_piece *last = b->page->map.n ? &b->page->map.v[b->page->map.n - 1] : NULL;
    bool joins = last && one.n == one.src_n && last->n == last->src_n && last->at + last->n == one.at &&
                 last->src + last->src_n == one.src;
    if (joins) {
        last->n += one.n;
        last->src_n += one.src_n;
        return;
    }
    b->full |= !TR_PUSH(b->arena, &b->page->map, one);
}

static size_t decode_piece_at(const struct tr_decoded *d, uint32_t at)
{
    size_t low = 0, high = d->map.n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (d->map.v[middle].at <= at) low = middle;
        else high = middle;
    }
    return low;
}

/* The same bytes as decoded text [src, src + n), which the decoding may have made of several pieces. */
static void map_same(struct tr_builder *b, uint32_t at, uint32_t src, uint32_t n)
{
    const struct tr_decoded *d = b->decoded;
    size_t k = decode_piece_at(d, src);
    for (uint32_t end = src + n; src < end && k < d->map.n; k++) {
        const struct tr_piece *m = &d->map.v[k];
        uint32_t to = m->at + m->n < end ? m->at + m->n : end;
        struct tr_piece one = { at, to - src, m->src, m->src_n };
        if (m->n == m->src_n) one = (struct tr_piece){ at, to - src, m->src + (src - m->at), to - src };
        one.src += b->base;
        put_piece(b, one);
        at += to - src;
        src = to;
    }
}

static void put_mapped(struct tr_builder *b, tr_str text, uint32_t src, uint32_t src_n, bool same)
{
    uint32_t at = (uint32_t)b->text.n, from = src, to = src + src_n;
    put_bytes(b, text.p, text.n);
    if (b->full) return;
    if (same && b->decoded->map.n) {
        map_same(b, at, src, src_n);
        return;
    }
    tr_map_range(b->decoded->map.v, b->decoded->map.n, src, src + src_n, &from, &to);
    struct tr_piece one = { at, (uint32_t)text.n, b->base + from, to - from };
    if (same || one.n != one.src_n || one.n < 2) { /* equal lengths mean equal bytes: see decode.c */
        put_piece(b, one);
        return;
    }
    put_piece(b, (struct tr_piece){ at, 1, one.src, one.src_n });
    put_piece(b, (struct tr_piece){ at + 1, one.n - 1, one.src, one.src_n });
}

/* ---- blocks ------------------------------------------------------------------------------ */

static void end_block(struct tr_builder *b)
{
    struct tr_block *last = b->page->blocks.n ? &b->page->blocks.v[b->page->blocks.n - 1] : NULL;
    b->space = false;
    if (!last) return;
    last->to = (uint32_t)b->text.n;
    if (last->to == last->from) b->page->blocks.n--;
}

void tr_build_block(struct tr_builder *b, tr_block_kind kind)
{
    end_block(b);
    if (b->page->blocks.n) put_bytes(b, "\n\n", 2);
    struct tr_block one = { kind, (uint32_t)b->text.n, (uint32_t)b->text.n };
    b->full |= !TR_PUSH(b->arena, &b->page->blocks, one);
}

static void owe_space(struct tr_builder *b, uint32_t src, uint32_t n)
{
    bool joins = b->space && b->space_src + b->space_n == src;
    if (!b->space) b->space_src = src;
    if (!b->space || !joins) b->space_n = n;
    if (b->space && !joins) b->space_src = src;
    if (joins) b->space_n = src + n - b->space_src;
    b->space = true;
}

static bool is_begun(const struct tr_builder *b)
{
    return b->page->blocks.n && b->text.n > b->page->blocks.v[b->page->blocks.n - 1].from;
}

static void pay_space(struct tr_builder *b)
{
    if (!b->space) return;
    b->space = false;
    if (!is_begun(b)) return;
    tr_str one = { b->decoded->text.p + b->space_src, 1 };
    bool same = b->space_n == 1 && tr_space_at(one, 0) == 1;
    put_mapped(b, same ? one : TR_STR(" "), b->space_src, b->space_n, same);
}

/* Runs without white space, and white space, in turn. */
static void put_same(struct tr_builder *b, tr_str text, uint32_t src)
{
    for (size_t k = 0; k < text.n && !b->full;) {
        size_t space = tr_space_at(text, k), from = k;
        if (space) {
            owe_space(b, src + (uint32_t)k, (uint32_t)space);
            k += space;
            continue;
        }
        size_t unseen = tr_unseen_at(text, k);
        k += unseen;
        if (unseen) continue;
        while (k < text.n && !tr_space_at(text, k) && !tr_unseen_at(text, k)) k++;
        pay_space(b);
        put_mapped(b, (tr_str){ text.p + from, k - from }, src + (uint32_t)from, (uint32_t)(k - from), true);
    }
}

void tr_build_text(struct tr_builder *b, tr_str text, uint32_t src, uint32_t src_n)
{
    b->page->flags |= tr_text_tricks(text);
    bool same = text.n == src_n && memcmp(b->decoded->text.p + src, text.p, text.n) == 0;
    if (same) {
        put_same(b, text, src);
        return;
    }
    size_t space = text.n ? tr_space_at(text, 0) : 0;
    if (space == text.n) {
        if (space) owe_space(b, src, src_n);
        return;
    }
    if (tr_unseen_at(text, 0)) return;
    pay_space(b);
    put_mapped(b, text, src, src_n, false);
}

tr_rc tr_build_end(struct tr_builder *b, struct tr_error *err)
{
    end_block(b);
    while (b->text.n && b->text.v[b->text.n - 1] == '\n') b->text.n--;
    b->page->text = (tr_str){ b->text.v, b->text.n };
    return b->full ? tr_fail(err, TR_NOMEM, "intake: no room for the text of the page") : TR_OK;
}
