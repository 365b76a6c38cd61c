/* SPDX-License-Identifier: Apache-2.0
 *
 * Places of the reading text <-> places of the original, and tricks that a text plays with
 * characters nobody sees. */
#include "format/page.h"

#include "base/utf8.h"
#include "format/decode.h"

/* The last piece that begins at or before `at`; 0 when there is none. */
static size_t piece_at(const struct tr_piece *map, size_t n, uint32_t at)
{
    size_t low = 0, high = n;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (map[middle].at <= at) low = middle;
        else high = middle;
    }
    return low;
}

static uint32_t start_of(const struct tr_piece *map, size_t n, uint32_t at)
{
    size_t k = piece_at(map, n, at);
    if (at >= map[k].at + map[k].n) { /* in the gap behind it, or at the end */
        if (k + 1 == n) return map[k].src + map[k].src_n;
        return map[k + 1].src;
    }
    if (at < map[k].at) return map[k].src;
    return map[k].src + (map[k].n == map[k].src_n ? at - map[k].at : 0);
}

static uint32_t end_of(const struct tr_piece *map, size_t n, uint32_t to)
{
    if (to == 0) return map[0].src;
    size_t k = piece_at(map, n, to - 1);
    if (to <= map[k].at) return map[k].src;
    bool whole = to >= map[k].at + map[k].n || map[k].n != map[k].src_n;
    return map[k].src + (whole ? map[k].src_n : to - map[k].at);
}

void tr_map_range(const struct tr_piece *map, size_t n, uint32_t from, uint32_t to, uint32_t *src_from,
                  uint32_t *src_to)
{
    *src_from = from;
    *src_to = to;
    if (n == 0) return;
    *src_from = start_of(map, n, from);
    *src_to = to > from ? end_of(map, n, to) : *src_from;
    if (*src_to < *src_from) *src_to = *src_from;
}

void tr_page_original(const struct tr_page *p, uint32_t from, uint32_t to, uint32_t *src_from, uint32_t *src_to)
{
    tr_map_range(p->map.v, p->map.n, from, to, src_from, src_to);
}

/* ---- tricks ------------------------------------------------------------------------------ */

static bool is_bidi(int32_t c) { return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069); }

static bool is_word_byte(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'); }

/* Joiners belong to some scripts and to emoji: inside Latin words they are a trick. */
static bool is_zero_width(int32_t c, tr_str text, size_t from, size_t to)
{
    if (c != 0x200B && c != 0x200C && c != 0x200D && c != 0x2060 && c != 0xFEFF) return false;
    return from > 0 && to < text.n && is_word_byte(text.p[from - 1]) && is_word_byte(text.p[to]);
}

static uint32_t tricks_at(tr_str text, size_t at)
{
    size_t to = at;
    int32_t c = tr_utf8_next(text, &to);
    if (is_bidi(c)) return TR_PAGE_BIDI;
    return is_zero_width(c, text, at, to) ? TR_PAGE_ZERO_WIDTH : 0;
}

uint32_t tr_text_tricks(tr_str text)
{
    static const int leads[] = { 0xE2, 0xEF };
    uint32_t flags = 0;
    for (size_t k = 0; k < TR_COUNT(leads); k++) {
        const char *p = text.n ? memchr(text.p, leads[k], text.n) : NULL;
        while (p) {
            flags |= tricks_at(text, (size_t)(p - text.p));
            p++;
            p = memchr(p, leads[k], text.n - (size_t)(p - text.p));
        }
    }
    return flags;
}
