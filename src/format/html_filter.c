/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines of the element that holds the article -> title, byline, date, text, captions; link lists and
 * what else stands between paragraphs falls away. */
#include "format/html_filter.h"

#include "format/cues.h"

static bool is_heading_tag(tr_tag tag) { return tag >= TR_TAG_H1 && tag <= TR_TAG_H6; }

/* Hints and tags between the line and the element that holds the article. */
struct path {
    uint32_t hints;
    bool caption, quote, item, table, heading, figure, head;
};

static struct path path_of(const struct tr_filter *f, const struct tr_line *l, uint32_t top)
{
    struct path p = { 0 };
    for (uint32_t k = l->node; k > top; k = f->tree->items.v[k].parent) {
        const struct tr_item *i = &f->tree->items.v[k];
        p.hints |= i->hints;
        p.caption |= i->tag == TR_TAG_FIGCAPTION || i->tag == TR_TAG_CAPTION;
        p.figure |= i->tag == TR_TAG_FIGURE;
        p.quote |= i->tag == TR_TAG_BLOCKQUOTE;
        p.item |= i->tag == TR_TAG_LI;
        p.table |= i->tag == TR_TAG_TD;
        p.heading |= is_heading_tag(i->tag);
        p.head |= i->tag == TR_TAG_HEADER;
    }
    return p;
}

static uint8_t kind_of(const struct path *p)
{
    if (p->caption || p->figure || p->hints & TR_HINT_CAPTION) return TR_BLOCK_CAPTION;
    if (p->heading) return TR_BLOCK_HEADING;
    if (p->item) return TR_BLOCK_ITEM;
    if (p->quote) return TR_BLOCK_QUOTE;
    return TR_BLOCK_PARA;
}

tr_rc tr_filter_lines(struct tr_arena *a, const struct tr_filter *f, uint8_t *kinds, struct tr_error *err)
{
    (void)a;
    (void)err;
    for (uint32_t k = f->from; k < f->to; k++) {
        const struct tr_line *l = &f->lines->list.v[k];
        struct path p = path_of(f, l, 0);
        if (f->against[k]) continue;
        if (l->link * 2 > l->text && l->text > 0) continue;
        kinds[k] = kind_of(&p);
    }
    return TR_OK;
}
