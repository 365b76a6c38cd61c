/* SPDX-License-Identifier: Apache-2.0
 *
 * Fields of a feed's item -> a page: title, then the body as HTML or as text, and the facts. */
#include "format/feed_item.h"

#include "format/page_html.h"
#include "format/page_text.h"

static const struct fact {
    tr_feed_field field;
    tr_head which;
} facts[] = {
    { TR_FEED_TITLE, TR_HEAD_TITLE },
    { TR_FEED_AUTHOR, TR_HEAD_AUTHOR },
    { TR_FEED_PUBLISHED, TR_HEAD_PUBLISHED },
    { TR_FEED_MODIFIED, TR_HEAD_MODIFIED },
    { TR_FEED_LINK, TR_HEAD_URL },
    { TR_FEED_GUID, TR_HEAD_GUID },
    { TR_FEED_SOURCE, TR_HEAD_OUTLET },
    { TR_FEED_LANG, TR_HEAD_LANG },
};

static bool has_markup(tr_str s)
{
    const char *p = s.n ? memchr(s.p, '<', s.n) : NULL;
    for (; p; p = memchr(p + 1, '<', (size_t)(s.p + s.n - p - 1))) {
        char c = p + 1 < s.p + s.n ? p[1] : 0;
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '/' || c == '!') return true;
    }
    for (p = s.n ? memchr(s.p, '&', s.n) : NULL; p; p = memchr(p + 1, '&', (size_t)(s.p + s.n - p - 1))) {
        char c = p + 1 < s.p + s.n ? p[1] : 0;
        if (c == '#' || (c >= 'a' && c <= 'z')) return true;
    }
    return false;
}

static bool is_html(const struct tr_feed_item *item, tr_feed_field field)
{
    const struct tr_mapping *m = &item->field[field];
    return !item->plain[field] && has_markup((tr_str){ m->text.v, m->text.n });
}

/* ---- facts ------------------------------------------------------------------------------- */

/* A title may hold markup too: its text alone is the fact. */
static tr_rc value_of(struct tr_arena *a, const struct tr_feed_item *item, tr_feed_field field, tr_str *out,
                      struct tr_error *err)
{
    struct tr_decoded d = tr_mapping_text(&item->field[field]);
    *out = d.text;
    if (is_html(item, field)) {
        struct tr_page page = { 0 };
        struct tr_builder b = tr_build_start(a, &d, &page);
        TR_TRY(tr_html_into(a, &d, &b, err));
        TR_TRY(tr_build_end(&b, err));
        *out = page.text;
    }
    *out = tr_squeeze(a, *out);
    return out->p ? TR_OK : tr_fail(err, TR_NOMEM, "intake: no room for the facts of an item");
}

static tr_rc take_facts(struct tr_arena *a, const struct tr_feed_item *from, struct tr_page *page, struct tr_error *err)
{
    for (size_t k = 0; k < TR_COUNT(facts); k++) {
        const struct tr_mapping *m = &from->field[facts[k].field];
        struct tr_head_fact *f = &page->head[facts[k].which];
        tr_str value;
        if (f->by || m->text.n == 0) continue;
        TR_TRY(value_of(a, from, facts[k].field, &value, err));
        if (value.n == 0 || value.n > 2000) continue;
        *f = (struct tr_head_fact){ .value = value, .by = "feed" };
        tr_map_range(m->map.v, m->map.n, 0, (uint32_t)m->text.n, &f->from, &f->to);
    }
    return TR_OK;
}

/* ---- text -------------------------------------------------------------------------------- */

static tr_rc put_plain(struct tr_arena *a, const struct tr_decoded *d, struct tr_builder *b, struct tr_error *err)
{
    struct tr_page blocks = { 0 };
    TR_TRY(tr_blocks_of_text(a, d->text, &blocks, err));
    tr_build_from(b, d);
    for (size_t k = 0; k < blocks.blocks.n; k++) {
        const struct tr_block *one = &blocks.blocks.v[k];
        tr_str text = { d->text.p + one->from, one->to - one->from };
        tr_build_block(b, one->kind);
        tr_build_text(b, text, one->from, one->to - one->from);
    }
    return TR_OK;
}

static tr_rc put_field(struct tr_arena *a, const struct tr_feed_item *item, tr_feed_field field, struct tr_decoded *d,
                       struct tr_builder *b, struct tr_error *err)
{
    *d = tr_mapping_text(&item->field[field]);
    if (d->text.n == 0) return TR_OK;
    return is_html(item, field) ? tr_html_into(a, d, b, err) : put_plain(a, d, b, err);
}

tr_rc tr_page_of_item(struct tr_arena *a, const struct tr_feed_item *item, const struct tr_feed_item *feed,
                      struct tr_page *out, struct tr_error *err)
{
    struct tr_decoded title = { 0 }, body = { 0 };
    *out = (struct tr_page){ 0 };
    struct tr_builder b = tr_build_start(a, &title, out);
    TR_TRY(take_facts(a, item, out, err));
    /* Atom asks for the day of the last change alone; until something changes it is that of the first. */
    if (!out->head[TR_HEAD_PUBLISHED].by) out->head[TR_HEAD_PUBLISHED] = out->head[TR_HEAD_MODIFIED];
    for (size_t k = TR_FEED_SOURCE; k <= TR_FEED_LANG; k++) {
        struct tr_feed_item one = { 0 };
        one.field[k] = feed->field[k];
        TR_TRY(take_facts(a, &one, out, err));
    }
    TR_TRY(put_field(a, item, TR_FEED_TITLE, &title, &b, err));
    for (size_t k = 0; k < out->blocks.n; k++) out->blocks.v[k].kind = TR_BLOCK_TITLE;
    tr_feed_field field = item->field[TR_FEED_BODY].text.n ? TR_FEED_BODY : TR_FEED_SUMMARY;
    if (field == TR_FEED_SUMMARY) out->flags |= TR_PAGE_SUMMARY;
    TR_TRY(put_field(a, item, field, &body, &b, err));
    TR_TRY(tr_build_end(&b, err));
    return tr_page_facts(a, out, err);
}
