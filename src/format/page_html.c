/* SPDX-License-Identifier: Apache-2.0
 *
 * HTML -> items -> lines -> the article's lines -> blocks with their places. The order of things;
 * each thing is done in another html_*.c. */
#include "format/page_html.h"

#include "format/html_article.h"
#include "format/html_head.h"
#include "format/json_string.h"
#include "format/page_build.h"
#include "format/page_text.h"

enum { SEEN_LEAST = 150, BODY_LEAST = 300 }; /* characters of running text seen on the page, and told in its data */

static void put_line(struct tr_builder *b, const struct tr_tree *t, const struct tr_line *l)
{
    for (uint32_t k = l->first; k < l->last; k++) {
        const struct tr_item *i = &t->items.v[k];
        if (i->tag == TR_TAG_BR) tr_build_text(b, TR_STR(" "), i->src, i->src_n);
        if (tr_item_unread(i)) k = i->end - 1;
        if (i->tag == TR_TAG_TEXT) tr_build_text(b, tr_item_text(t, i), i->src, i->src_n);
    }
}

static void place_facts(struct tr_page *out, const struct tr_decoded *d, const struct tr_html_head *head)
{
    for (size_t k = 0; k < TR_HEADS; k++) {
        out->head[k] = head->facts[k];
        tr_map_range(d->map.v, d->map.n, head->facts[k].from, head->facts[k].to, &out->head[k].from, &out->head[k].to);
    }
}

static void put_lines(struct tr_builder *b, const struct tr_tree *t, const struct tr_html_lines *lines,
                      const uint8_t *kinds)
{
    for (size_t k = 0; k < lines->list.n; k++) {
        if (kinds[k] >= TR_BLOCKS) continue;
        tr_build_block(b, (tr_block_kind)kinds[k]);
        put_line(b, t, &lines->list.v[k]);
    }
}

/* ---- a page whose text is only in its data ------------------------------------------------ */

/* The longest text under the key in the page's data, as written; empty: none. */
static tr_str longest_string(const struct tr_tree *t, tr_str html, tr_str key)
{
    tr_str best = { 0 };
    for (size_t k = 0; k < t->data.n; k++) {
        tr_str script = { html.p, t->data.v[k].src + t->data.v[k].src_n };
        for (size_t at = t->data.v[k].src; at < script.n;) {
            size_t found = tr_str_find((tr_str){ script.p + at, script.n - at }, key);
            if (found == TR_NOT_FOUND) break;
            at += found + key.n;
            while (at < script.n && strchr(" \t\n:", script.p[at])) at++;
            if (at >= script.n || script.p[at] != '"') continue;
            tr_str raw = tr_json_string_at(script, &at);
            if (raw.n > best.n) best = raw;
        }
    }
    return best;
}

/* Pages that scripts fill hold the article in their data alone. */
static tr_rc put_data(struct tr_arena *a, const struct tr_tree *t, const struct tr_decoded *d, struct tr_builder *b,
                      struct tr_error *err)
{
    struct tr_mapping m = { .arena = a, .from = d };
    struct tr_page blocks = { 0 };
    struct tr_decoded *text = tr_new(a, struct tr_decoded, 1);
    tr_json_string_add(&m, d->text, longest_string(t, d->text, TR_STR("\"articleBody\"")));
    if (!text || m.full) return tr_fail(err, TR_NOMEM, "intake: no room for the data of the page");
    *text = tr_mapping_text(&m);
    TR_TRY(tr_blocks_of_text(a, text->text, &blocks, err));
    tr_build_anew(b);
    tr_build_from(b, text);
    for (size_t k = 0; k < blocks.blocks.n; k++) {
        const struct tr_block *one = &blocks.blocks.v[k];
        tr_build_block(b, one->kind);
        tr_build_text(b, (tr_str){ text->text.p + one->from, one->to - one->from }, one->from, one->to - one->from);
    }
    return TR_OK;
}

static size_t running_text(const struct tr_html_lines *lines, const uint8_t *kinds)
{
    size_t n = 0;
    for (size_t k = 0; k < lines->list.n; k++)
        if (kinds[k] < TR_BLOCKS && kinds[k] != TR_BLOCK_FOOTER && lines->list.v[k].ends) n += lines->list.v[k].text;
    return n;
}

tr_rc tr_html_into(struct tr_arena *a, const struct tr_decoded *d, struct tr_builder *b, struct tr_error *err)
{
    struct tr_tree t;
    struct tr_html_lines lines;
    struct tr_article article;
    struct tr_decoded *clean = tr_new(a, struct tr_decoded, 1); /* the builder borrows it */
    if (!clean) return tr_fail(err, TR_NOMEM, "intake: no room for the page");
    TR_TRY(tr_markup_clean(a, d, clean, err));
    TR_TRY(tr_tree_of_html(a, clean->text, &t, err));
    TR_TRY(tr_lines_of_tree(a, &t, &lines, err));
    TR_TRY(tr_article_of_piece(a, &t, &lines, &article, err));
    tr_build_from(b, clean);
    b->page->flags |= t.flags;
    put_lines(b, &t, &lines, article.kinds);
    return TR_OK;
}

tr_rc tr_page_of_html(struct tr_arena *a, tr_str bytes, struct tr_page *out, struct tr_error *err)
{
    struct tr_decoded raw, d;
    struct tr_tree t;
    struct tr_html_lines lines;
    struct tr_html_head head;
    struct tr_article article;
    *out = (struct tr_page){ 0 };
    TR_TRY(tr_decode(a, bytes, tr_html_charset(bytes), &raw, err));
    TR_TRY(tr_markup_clean(a, &raw, &d, err));
    TR_TRY(tr_tree_of_html(a, d.text, &t, err));
    TR_TRY(tr_head_of_tree(a, &t, d.text, &head, err));
    TR_TRY(tr_lines_of_tree(a, &t, &lines, err));
    TR_TRY(tr_article_of_lines(a, &t, &lines, head.facts[TR_HEAD_TITLE].value, head.body, &article, err));
    struct tr_builder b = tr_build_start(a, &d, out);
    out->flags = d.flags | t.flags;
    place_facts(out, &d, &head);
    put_lines(&b, &t, &lines, article.kinds);
    if (head.body.n > BODY_LEAST && running_text(&lines, article.kinds) < SEEN_LEAST)
        TR_TRY(put_data(a, &t, &d, &b, err));
    TR_TRY(tr_build_end(&b, err));
    return tr_page_facts(a, out, err);
}
