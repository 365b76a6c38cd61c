/* SPDX-License-Identifier: Apache-2.0
 *
 * Pieces of decoded text -> one reading text with its map to the original: white space made single,
 * blocks two line feeds apart, places carried through the decoding. */
#include "format/page_build.h"

#include "format/page_text.h"

struct tr_builder tr_build_start(struct tr_arena *a, const struct tr_decoded *from, struct tr_page *page)
{
    return (struct tr_builder){ .made = { .arena = a, .from = from }, .page = page };
}

/* ---- blocks ------------------------------------------------------------------------------ */

static void end_block(struct tr_builder *b)
{
    struct tr_block *last = b->open ? &b->page->blocks.v[b->page->blocks.n - 1] : NULL;
    b->space = b->open = false;
    if (!last) return;
    last->to = (uint32_t)b->made.text.n;
    if (last->to == last->from) b->page->blocks.n--;
}

void tr_build_block(struct tr_builder *b, tr_block_kind kind)
{
    end_block(b);
    if (b->page->blocks.n && b->page->blocks.v[b->page->blocks.n - 1].to == b->made.text.n)
        tr_mapping_gap(&b->made, TR_STR("\n\n"));
    struct tr_block one = { kind, (uint32_t)b->made.text.n, (uint32_t)b->made.text.n };
    b->open = TR_PUSH(b->made.arena, &b->page->blocks, one);
    b->made.full |= !b->open;
}

void tr_build_anew(struct tr_builder *b)
{
    b->open = b->space = false;
    b->page->blocks.n = b->made.text.n = b->made.map.n = 0;
}

void tr_build_from(struct tr_builder *b, const struct tr_decoded *from)
{
    end_block(b);
    b->made.from = from;
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
    return b->open && b->made.text.n > b->page->blocks.v[b->page->blocks.n - 1].from;
}

static void pay_space(struct tr_builder *b)
{
    if (!b->space) return;
    b->space = false;
    if (!is_begun(b)) return;
    tr_str one = { b->made.from->text.p + b->space_src, 1 };
    bool same = b->space_n == 1 && tr_space_at(one, 0) == 1;
    tr_mapping_add(&b->made, same ? one : TR_STR(" "), b->space_src, b->space_n);
}

/* Runs without white space, and white space, in turn. */
static void put_same(struct tr_builder *b, tr_str text, uint32_t src)
{
    for (size_t k = 0; k < text.n && !b->made.full;) {
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
        tr_mapping_add(&b->made, (tr_str){ text.p + from, k - from }, src + (uint32_t)from, (uint32_t)(k - from));
    }
}

void tr_build_text(struct tr_builder *b, tr_str text, uint32_t src, uint32_t src_n)
{
    b->page->flags |= tr_text_tricks(text);
    bool same = text.n == src_n && memcmp(b->made.from->text.p + src, text.p, text.n) == 0;
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
    tr_mapping_add(&b->made, text, src, src_n);
}

tr_rc tr_build_end(struct tr_builder *b, struct tr_error *err)
{
    end_block(b);
    b->made.text.n = b->page->blocks.n ? b->page->blocks.v[b->page->blocks.n - 1].to : 0; /* no gap behind the last */
    b->page->text = (tr_str){ b->made.text.v, b->made.text.n };
    b->page->map.v = b->made.map.v;
    b->page->map.n = b->page->map.cap = b->made.map.n;
    return b->made.full ? tr_fail(err, TR_NOMEM, "intake: no room for the text of the page") : TR_OK;
}
