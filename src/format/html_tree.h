/* SPDX-License-Identifier: Apache-2.0
 *
 * html_tree.h: HTML -> its elements and texts as one array in the order of the page, each with its place in the bytes.
 *
 * Parsed by libxml2, as it comes: no tree of its own, no network, no entities but HTML's named and numbered characters.
 * An item's children follow it; `end` is the first item behind them. */
#ifndef TR_FORMAT_HTML_TREE_H
#define TR_FORMAT_HTML_TREE_H

#include "format/html_tags.h"
#include "format/page.h"

struct tr_item {
    uint32_t parent, end;
    uint32_t at, n;      /* text: bytes of tr_tree.chars; element: index of tr_tree.about, and 0 or 1 */
    uint32_t src, src_n; /* in the bytes given: the text, or the start tag */
    tr_tag tag;          /* TR_TAG_TEXT: a text */
    uint32_t hints;      /* TR_HINT_* of class, id and role, of this element alone */
};

struct tr_about { /* attributes that say something; empty when not there; live in the arena */
    tr_str id, class_, href, name, property, content, itemprop, rel, datetime, lang, type, title;
};

struct tr_script { /* the inside of a <script type="application/ld+json"> */
    uint32_t src, src_n;
};

struct tr_tree {
    TR_LIST(struct tr_item) items; /* items.v[0] is the page */
    TR_LIST(struct tr_about) about;
    TR_LIST(char) chars;
    TR_LIST(struct tr_script) data;
    uint32_t flags; /* TR_PAGE_DEEP | TR_PAGE_CUT */
};

/* html: valid UTF-8 without NUL. TR_NOMEM at the arena's cap or when libxml2 has no memory. */
TR_MUST tr_rc tr_tree_of_html(struct tr_arena *a, tr_str html, struct tr_tree *out, struct tr_error *err);

/* What <meta charset> or http-equiv in the first bytes names; borrows; empty: nothing. */
tr_str tr_html_charset(tr_str bytes);

static inline tr_str tr_item_text(const struct tr_tree *t, const struct tr_item *i)
{
    return (tr_str){ t->chars.v + i->at, i->n };
}
static inline const struct tr_about *tr_item_about(const struct tr_tree *t, const struct tr_item *i)
{
    return i->tag != TR_TAG_TEXT && i->n ? &t->about.v[i->at] : NULL;
}

#endif
