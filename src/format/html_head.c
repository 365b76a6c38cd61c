/* SPDX-License-Identifier: Apache-2.0
 *
 * Head of a page -> facts: one table says which <meta> name speaks of what, first come first served
 * in the order of trust. */
#include "format/html_head.h"

#include "format/cues.h"
#include "format/page_text.h"

struct heading {
    struct tr_arena *arena;
    const struct tr_tree *tree;
    struct tr_html_head *out;
    bool full;
};

static const struct meta_name {
    const char *name;
    tr_head which;
    const char *by;
} meta_names[] = {
    { "og:title", TR_HEAD_TITLE, "opengraph" },
    { "article:author", TR_HEAD_AUTHOR, "opengraph" },
    { "og:article:author", TR_HEAD_AUTHOR, "opengraph" },
    { "article:published_time", TR_HEAD_PUBLISHED, "opengraph" },
    { "og:article:published_time", TR_HEAD_PUBLISHED, "opengraph" },
    { "og:pubdate", TR_HEAD_PUBLISHED, "opengraph" },
    { "article:modified_time", TR_HEAD_MODIFIED, "opengraph" },
    { "og:updated_time", TR_HEAD_MODIFIED, "opengraph" },
    { "og:site_name", TR_HEAD_OUTLET, "opengraph" },
    { "og:url", TR_HEAD_URL, "opengraph" },
    { "og:locale", TR_HEAD_LANG, "opengraph" },
    { "twitter:title", TR_HEAD_TITLE, "meta" },
    { "title", TR_HEAD_TITLE, "meta" },
    { "headline", TR_HEAD_TITLE, "meta" },
    { "author", TR_HEAD_AUTHOR, "meta" },
    { "byl", TR_HEAD_AUTHOR, "meta" },
    { "parsely-author", TR_HEAD_AUTHOR, "meta" },
    { "sailthru.author", TR_HEAD_AUTHOR, "meta" },
    { "cxenseparse:author", TR_HEAD_AUTHOR, "meta" },
    { "article:published", TR_HEAD_PUBLISHED, "meta" },
    { "article:modified", TR_HEAD_MODIFIED, "meta" },
    { "pubdate", TR_HEAD_PUBLISHED, "meta" },
    { "pdate", TR_HEAD_PUBLISHED, "meta" },
    { "publishdate", TR_HEAD_PUBLISHED, "meta" },
    { "publish-date", TR_HEAD_PUBLISHED, "meta" },
    { "publish_date", TR_HEAD_PUBLISHED, "meta" },
    { "publication_date", TR_HEAD_PUBLISHED, "meta" },
    { "datepublished", TR_HEAD_PUBLISHED, "meta" },
    { "parsely-pub-date", TR_HEAD_PUBLISHED, "meta" },
    { "sailthru.date", TR_HEAD_PUBLISHED, "meta" },
    { "article.published", TR_HEAD_PUBLISHED, "meta" },
    { "cxenseparse:recs:publishtime", TR_HEAD_PUBLISHED, "meta" },
    { "date", TR_HEAD_PUBLISHED, "meta" },
    { "last-modified", TR_HEAD_MODIFIED, "meta" },
    { "lastmod", TR_HEAD_MODIFIED, "meta" },
    { "datemodified", TR_HEAD_MODIFIED, "meta" },
    { "publisher", TR_HEAD_OUTLET, "meta" },
    { "application-name", TR_HEAD_OUTLET, "meta" },
    { "content-language", TR_HEAD_LANG, "meta" },
    { "language", TR_HEAD_LANG, "meta" },
    { "citation_title", TR_HEAD_TITLE, "meta" },
    { "citation_author", TR_HEAD_AUTHOR, "meta" },
    { "citation_publication_date", TR_HEAD_PUBLISHED, "meta" },
    { "dc.title", TR_HEAD_TITLE, "dublin-core" },
    { "dcterms.title", TR_HEAD_TITLE, "dublin-core" },
    { "dc.creator", TR_HEAD_AUTHOR, "dublin-core" },
    { "dcterms.creator", TR_HEAD_AUTHOR, "dublin-core" },
    { "dc.date.issued", TR_HEAD_PUBLISHED, "dublin-core" },
    { "dc.date", TR_HEAD_PUBLISHED, "dublin-core" },
    { "dcterms.created", TR_HEAD_PUBLISHED, "dublin-core" },
    { "dcterms.issued", TR_HEAD_PUBLISHED, "dublin-core" },
    { "dcterms.modified", TR_HEAD_MODIFIED, "dublin-core" },
    { "dc.publisher", TR_HEAD_OUTLET, "dublin-core" },
    { "dc.language", TR_HEAD_LANG, "dublin-core" },
};

static bool same_word(tr_str s, const char *word)
{
    size_t n = strlen(word);
    if (s.n != n) return false;
    for (size_t k = 0; k < n; k++) {
        char c = tr_lower(s.p[k]);
        if (c != word[k]) return false;
    }
    return true;
}

/* One of the words, which white space parts. */
static bool has_word(tr_str words, const char *word)
{
    while (words.n)
        if (same_word(tr_str_cut(&words, ' '), word)) return true;
    return false;
}

static void set(struct heading *h, tr_head which, tr_str value, const char *by, const struct tr_item *i)
{
    struct tr_head_fact *f = &h->out->facts[which];
    if (f->by) return;
    tr_str clean = tr_squeeze(h->arena, value);
    if (!clean.p) h->full = true;
    if (!clean.n || clean.n > 1000) return;
    bool url = tr_str_starts(clean, TR_STR("http://")) || tr_str_starts(clean, TR_STR("https://"));
    if (url != (which == TR_HEAD_URL)) return; /* an author's page is no author */
    *f = (struct tr_head_fact){ clean, by, i->src, i->src + i->src_n };
}

/* ---- <meta> and <link> ------------------------------------------------------------------- */

struct meta_list {
    TR_LIST(uint32_t) items;
};

static void find_metas(struct heading *h, struct meta_list *out)
{
    for (uint32_t k = 1; k < h->tree->items.n; k++) {
        tr_tag tag = h->tree->items.v[k].tag;
        bool wanted = (tag == TR_TAG_META || tag == TR_TAG_LINK) && h->tree->items.v[k].n;
        if (wanted && !TR_PUSH(h->arena, &out->items, k)) h->full = true;
    }
}

static void take_canonical(struct heading *h, const struct meta_list *metas)
{
    for (size_t k = 0; k < metas->items.n; k++) {
        const struct tr_item *i = &h->tree->items.v[metas->items.v[k]];
        const struct tr_about *about = tr_item_about(h->tree, i);
        if (i->tag == TR_TAG_LINK && tr_str_is(about->rel, "canonical"))
            set(h, TR_HEAD_URL, about->href, "canonical", i);
    }
}

static void take_metas(struct heading *h, const struct meta_list *metas)
{
    for (size_t m = 0; m < TR_COUNT(meta_names); m++) {
        if (h->out->facts[meta_names[m].which].by) continue;
        for (size_t k = 0; k < metas->items.n; k++) {
            const struct tr_item *i = &h->tree->items.v[metas->items.v[k]];
            const struct tr_about *about = tr_item_about(h->tree, i);
            const char *name = meta_names[m].name;
            if (i->tag != TR_TAG_META || !about->content.n) continue;
            if (same_word(about->property, name) || same_word(about->name, name) || has_word(about->itemprop, name))
                set(h, meta_names[m].which, about->content, meta_names[m].by, i);
        }
    }
}

/* ---- elements ---------------------------------------------------------------------------- */

static tr_str inner_text(struct heading *h, uint32_t k)
{
    TR_LIST(char) raw = { 0 };
    const struct tr_item *i = &h->tree->items.v[k];
    for (uint32_t c = k + 1; c < i->end && raw.n < 1000; c++) {
        if (h->tree->items.v[c].tag != TR_TAG_TEXT) continue;
        tr_str s = tr_item_text(h->tree, &h->tree->items.v[c]);
        for (size_t b = 0; b < s.n; b++)
            if (!TR_PUSH(h->arena, &raw, s.p[b])) h->full = true;
    }
    return (tr_str){ raw.v, raw.n };
}

static void take_element(struct heading *h, uint32_t k)
{
    const struct tr_item *i = &h->tree->items.v[k];
    const struct tr_about *about = tr_item_about(h->tree, i);
    if (!about) return;
    bool time = i->tag == TR_TAG_TIME;
    if (time || about->itemprop.n) {
        tr_str value = about->datetime.n ? about->datetime : about->content.n ? about->content : (tr_str){ 0 };
        bool updated = has_word(about->itemprop, "datemodified") ||
                       tr_str_find(about->class_, TR_STR("updated")) != TR_NOT_FOUND;
        if (!value.n && (time || has_word(about->itemprop, "datepublished"))) value = inner_text(h, k);
        if (has_word(about->itemprop, "datepublished")) set(h, TR_HEAD_PUBLISHED, value, "time", i);
        if (updated && time) set(h, TR_HEAD_MODIFIED, value, "time", i);
        if (time && !updated) set(h, TR_HEAD_PUBLISHED, value, "time", i);
    }
    bool author = has_word(about->rel, "author") || has_word(about->itemprop, "author");
    if (author) set(h, TR_HEAD_AUTHOR, about->content.n ? about->content : inner_text(h, k), "markup", i);
}

static void take_elements(struct heading *h)
{
    bool titled = h->out->facts[TR_HEAD_TITLE].by != NULL;
    for (uint32_t k = 1; k < h->tree->items.n; k++) {
        const struct tr_item *i = &h->tree->items.v[k];
        if (i->tag == TR_TAG_HTML && i->n) set(h, TR_HEAD_LANG, tr_item_about(h->tree, i)->lang, "markup", i);
        if (i->tag == TR_TAG_TITLE && !titled) set(h, TR_HEAD_TITLE, inner_text(h, k), "title", i);
        if (i->tag != TR_TAG_TEXT && i->n) take_element(h, k);
    }
}

/* "By A B, Agency" -> "A B". */
static void cut_byline(struct tr_html_head *out)
{
    struct tr_head_fact *author = &out->facts[TR_HEAD_AUTHOR];
    tr_str name;
    if (author->by && tr_cue_byline(author->value, false, &name)) author->value = name;
}

/* Where the page names neither outlet nor day, its own address may: the host, and /2017/05/04/. */
static void read_address(struct heading *h)
{
    const struct tr_head_fact *url = &h->out->facts[TR_HEAD_URL];
    struct tr_head_fact *outlet = &h->out->facts[TR_HEAD_OUTLET], *day = &h->out->facts[TR_HEAD_PUBLISHED];
    tr_str rest = url->value;
    size_t at = tr_str_find(rest, TR_STR("://"));
    if (!url->by || at == TR_NOT_FOUND) return;
    rest = (tr_str){ rest.p + at + 3, rest.n - at - 3 };
    tr_str host = tr_str_cut(&rest, '/');
    if (tr_str_starts(host, TR_STR("www."))) host = (tr_str){ host.p + 4, host.n - 4 };
    if (!outlet->by && host.n) *outlet = (struct tr_head_fact){ host, "address", url->from, url->to };
    if (day->by) return;
    while (rest.n) {
        tr_str tail = rest, year = tr_str_cut(&rest, '/'), month, date;
        int64_t y, m, d;
        tail = rest;
        month = tr_str_cut(&tail, '/');
        date = tr_str_cut(&tail, '/');
        bool numbers = year.n == 4 && tr_str_to_i64(year, &y) && tr_str_to_i64(month, &m) && tr_str_to_i64(date, &d);
        if (!numbers || y < 1990 || y > 2100 || !tr_date_valid((int)y, (int)m, (int)d)) continue;
        tr_str value = tr_str_format(h->arena, "%04d-%02d-%02d", (int)y, (int)m, (int)d);
        h->full |= !value.p;
        if (value.p) *day = (struct tr_head_fact){ value, "address", url->from, url->to };
        return;
    }
}

/* "Headline | Outlet" -> "Headline", when the outlet is known or stands behind a bar. */
static void cut_outlet(struct tr_html_head *out)
{
    static const tr_str bars[] = {
        TR_LIT(" | "),        TR_LIT(" - "), TR_LIT(" \xE2\x80\x93 "), TR_LIT(" \xE2\x80\x94 "),
        TR_LIT(" \xC2\xBB "), TR_LIT(" :: ")
    };
    struct tr_head_fact *title = &out->facts[TR_HEAD_TITLE];
    tr_str outlet = out->facts[TR_HEAD_OUTLET].value;
    if (!title->by || strcmp(title->by, "json-ld") == 0) return;
    for (size_t k = 0; k < TR_COUNT(bars); k++) {
        size_t at = TR_NOT_FOUND;
        for (size_t c = 0; c + bars[k].n <= title->value.n; c++)
            if (memcmp(title->value.p + c, bars[k].p, bars[k].n) == 0) at = c;
        if (at == TR_NOT_FOUND || at < 10) continue;
        tr_str rest = { title->value.p + at + bars[k].n, title->value.n - at - bars[k].n };
        bool known = outlet.n && tr_str_eq(rest, outlet),
             short_tail = strcmp(title->by, "title") == 0 && rest.n * 2 < at;
        if (known || short_tail) title->value.n = at;
    }
}

tr_rc tr_head_of_tree(struct tr_arena *a, const struct tr_tree *t, tr_str html, struct tr_html_head *out,
                      struct tr_error *err)
{
    struct heading h = { .arena = a, .tree = t, .out = out };
    struct meta_list metas = { 0 };
    *out = (struct tr_html_head){ 0 };
    find_metas(&h, &metas);
    take_canonical(&h, &metas);
    TR_TRY(tr_head_of_data(a, t, html, out, err));
    take_metas(&h, &metas);
    take_elements(&h);
    cut_outlet(out);
    cut_byline(out);
    read_address(&h);
    return h.full ? tr_fail(err, TR_NOMEM, "intake: no room for the head of the page") : TR_OK;
}
