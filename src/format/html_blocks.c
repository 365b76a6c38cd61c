/* SPDX-License-Identifier: Apache-2.0
 *
 * Items of a page -> lines: what a browser would set as one run of text. Lines end where block elements begin and
 * end, and at two line breaks in a row. What a line is good for is html_article.c's question. */
#include "format/html_blocks.h"

#include "format/cues.h"
#include "base/utf8.h"
#include "format/page_text.h"

enum { DEPTH_MOST = 260, SEEN_LEAST = 200 };

struct lining {
    struct tr_arena *arena;
    const struct tr_tree *tree;
    struct tr_html_lines *out;
    struct tr_line now;
    bool open, space; /* a line has begun; white space came last */
    unsigned breaks;  /* <br> since the last text */
    unsigned links;   /* open <a> */
    bool full;
    char tail[8]; /* the last characters, for `ends` */
    size_t tail_n;
};

static bool breaks_off(tr_str tail)
{
    return tr_str_ends(tail, TR_STR("...")) || tr_str_ends(tail, TR_STR("\xE2\x80\xA6"));
}

static void end_line(struct lining *l)
{
    if (l->open && l->now.text) {
        l->now.ends = tr_ends_sentence((tr_str){ l->tail, l->tail_n });
        l->now.teaser = l->now.link && breaks_off((tr_str){ l->tail, l->tail_n });
        l->full |= !TR_PUSH(l->arena, &l->out->list, l->now);
    }
    l->open = false;
    l->breaks = 0;
}

/* ---- characters -------------------------------------------------------------------------- */

static void keep_tail(struct lining *l, char c)
{
    if (l->tail_n == sizeof l->tail) memmove(l->tail, l->tail + 1, --l->tail_n);
    l->tail[l->tail_n++] = c;
}

static bool is_comma(tr_str s, size_t k)
{
    static const tr_str wide[] = { TR_LIT("\xD8\x8C"), TR_LIT("\xEF\xBC\x8C"), TR_LIT("\xE3\x80\x81") };
    if (s.p[k] == ',') return true;
    if ((unsigned char)s.p[k] < 0x80) return false;
    tr_str rest = { s.p + k, s.n - k };
    for (size_t w = 0; w < TR_COUNT(wide); w++)
        if (tr_str_starts(rest, wide[w])) return true;
    return false;
}

/* A character of Chinese, Japanese or Korean says about as much as three letters. */
static unsigned weight_of(unsigned char first)
{
    if ((first & 0xC0) == 0x80) return 0;
    return first >= 0xE3 && first <= 0xED ? 3 : 1;
}

static bool is_wide_stop(tr_str s, size_t k) { return s.n - k >= 3 && memcmp(s.p + k, "\xE3\x80\x82", 3) == 0; }

static void count(struct lining *l, tr_str s)
{
    for (size_t k = 0; k < s.n;) {
        size_t space = tr_space_at(s, k);
        if (space) {
            l->space = true;
            k += space;
            continue;
        }
        char c = s.p[k];
        l->now.words += l->space;
        l->space = false;
        unsigned weight = weight_of((unsigned char)c);
        l->now.text += weight;
        l->now.link += l->links ? weight : 0;
        l->now.commas += is_comma(s, k);
        l->now.stops += is_wide_stop(s, k) || ((c == '.' || c == '!' || c == '?') &&
                                               (k + 1 == s.n || s.p[k + 1] == ' ' || s.p[k + 1] == '\n'));
        keep_tail(l, c);
        k++;
    }
}

static bool is_blank(tr_str s)
{
    for (size_t k = 0; k < s.n;) {
        size_t space = tr_space_at(s, k);
        if (!space) return false;
        k += space;
    }
    return true;
}

static void add_text(struct lining *l, uint32_t k, uint32_t node)
{
    const struct tr_item *i = &l->tree->items.v[k];
    tr_str s = tr_item_text(l->tree, i);
    if (is_blank(s)) {
        l->space = true;
        return;
    }
    if (l->breaks >= 2) end_line(l);
    l->breaks = 0;
    if (!l->open) {
        l->now = (struct tr_line){ .first = k, .node = node };
        l->open = l->space = true;
        l->tail_n = 0;
    }
    count(l, s);
    l->now.last = k + 1;
}

/* ---- elements ---------------------------------------------------------------------------- */

struct opened {
    uint32_t item, node; /* the element, and the block element that its texts stand in */
};

static void close_one(struct lining *l, const struct opened *o)
{
    tr_tag tag = l->tree->items.v[o->item].tag;
    if (tr_tag_is_block(tag)) end_line(l);
    if (tag == TR_TAG_A) l->links--;
}

static void open_one(struct lining *l, struct opened *stack, size_t *depth, uint32_t k)
{
    tr_tag tag = l->tree->items.v[k].tag;
    bool block = tr_tag_is_block(tag);
    if (block) end_line(l);
    if (tag == TR_TAG_BR) l->breaks++;
    if (tag == TR_TAG_A) l->links++;
    stack[*depth] = (struct opened){ k, block ? k : stack[*depth - 1].node };
    ++*depth;
}

static tr_rc seen_lines(struct tr_arena *a, const struct tr_tree *t, struct tr_html_lines *out, struct tr_error *err)
{
    struct lining l = { .arena = a, .tree = t, .out = out };
    struct opened stack[DEPTH_MOST];
    size_t depth = 1;
    *out = (struct tr_html_lines){ 0 };
    stack[0] = (struct opened){ 0, 0 };
    for (uint32_t k = 1; k < t->items.n && !l.full;) {
        const struct tr_item *i = &t->items.v[k];
        while (depth > 1 && t->items.v[stack[depth - 1].item].end <= k) close_one(&l, &stack[--depth]);
        if (tr_item_unread(i)) {
            k = i->end > k ? i->end : k + 1;
            continue;
        }
        if (i->tag == TR_TAG_TEXT) add_text(&l, k, stack[depth - 1].node);
        else open_one(&l, stack, &depth, k);
        k++;
    }
    end_line(&l);
    return l.full ? tr_fail(err, TR_NOMEM, "intake: no room for the lines of the page") : TR_OK;
}

static size_t plain_text(const struct tr_html_lines *lines)
{
    size_t n = 0;
    for (size_t k = 0; k < lines->list.n; k++)
        if (lines->list.v[k].ends) n += lines->list.v[k].text - lines->list.v[k].link;
    return n;
}

tr_rc tr_lines_of_tree(struct tr_arena *a, struct tr_tree *t, struct tr_html_lines *out, struct tr_error *err)
{
    bool hidden = false;
    TR_TRY(seen_lines(a, t, out, err));
    if (plain_text(out) >= SEEN_LEAST) return TR_OK;
    for (size_t k = 0; k < t->items.n; k++) {
        hidden |= t->items.v[k].hints & TR_HINT_HIDDEN;
        t->items.v[k].hints &= ~(uint32_t)TR_HINT_HIDDEN;
    }
    return hidden ? seen_lines(a, t, out, err) : TR_OK;
}

tr_str tr_line_text(struct tr_arena *a, const struct tr_tree *t, const struct tr_line *l, size_t most)
{
    TR_LIST(char) raw = { 0 };
    for (uint32_t k = l->first; k < l->last && raw.n < most; k++) {
        const struct tr_item *i = &t->items.v[k];
        if (i->tag == TR_TAG_BR && !TR_PUSH(a, &raw, ' ')) return (tr_str){ 0 };
        if (tr_item_unread(i)) k = i->end - 1;
        if (i->tag != TR_TAG_TEXT) continue;
        tr_str s = tr_item_text(t, i);
        for (size_t c = 0; c < s.n; c++)
            if (!TR_PUSH(a, &raw, s.p[c])) return (tr_str){ 0 };
    }
    tr_str s = { raw.v, raw.n };
    if (s.n > most) s.n = tr_utf8_whole((tr_str){ s.p, most });
    return tr_squeeze(a, s);
}
