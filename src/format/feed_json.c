/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON Feed -> items. jansson says whether it is JSON, but not where a text stands; so its texts are walked over a
 * second time here, with their places: strings, brackets and colons are all that is looked at. */
#include <jansson.h>

#include "format/feed_item.h"
#include "format/json_string.h"

enum { DEPTH_MAX = 64, ITEMS_MAX = 100000 };

struct level {
    bool list;
    tr_str key; /* of an object: the last key, as written */
};
struct walking {
    struct tr_arena *arena;
    const struct tr_decoded *from;
    tr_str s;
    size_t at;
    struct level levels[DEPTH_MAX];
    size_t depth;
    struct tr_feed_item item, feed;
};

static const struct json_field {
    const char *key;
    tr_feed_field field;
    bool plain;
} item_fields[] = {
    { "title", TR_FEED_TITLE, true },
    { "content_html", TR_FEED_BODY, false },
    { "content_text", TR_FEED_BODY, true },
    { "summary", TR_FEED_SUMMARY, true },
    { "date_published", TR_FEED_PUBLISHED, true },
    { "date_modified", TR_FEED_MODIFIED, true },
    { "url", TR_FEED_LINK, true },
    { "id", TR_FEED_GUID, true },
    { "language", TR_FEED_LANG, true },
}, feed_fields[] = {
    { "title", TR_FEED_SOURCE, true },
    { "language", TR_FEED_LANG, true },
};

/* ---- strings ----------------------------------------------------------------------------- */

/* `at` stands on the opening quote; gives the inside, as written, and moves behind the closing one. */
static tr_str string_at(struct walking *w) { return tr_json_string_at(w->s, &w->at); }

/* ---- fields ------------------------------------------------------------------------------ */

static bool key_is(const struct walking *w, size_t depth, const char *key)
{
    return depth < w->depth && !w->levels[depth].list && tr_str_is(w->levels[depth].key, key);
}

static void take_field(struct walking *w, struct tr_feed_item *owner, const struct json_field *fields, size_t n,
                       tr_str raw)
{
    for (size_t k = 0; k < n; k++) {
        struct tr_mapping *m = &owner->field[fields[k].field];
        if (!tr_str_is(w->levels[w->depth - 1].key, fields[k].key) || m->text.n) continue;
        *m = (struct tr_mapping){ .arena = w->arena, .from = w->from };
        owner->plain[fields[k].field] = fields[k].plain;
        tr_json_string_add(m, w->s, raw);
    }
}

static void take_author(struct walking *w, tr_str raw)
{
    struct tr_mapping *m = &w->item.field[TR_FEED_AUTHOR];
    if (!m->arena) *m = (struct tr_mapping){ .arena = w->arena, .from = w->from };
    if (m->text.n) tr_mapping_add(m, TR_STR(", "), (uint32_t)(raw.p - w->s.p), 0);
    w->item.plain[TR_FEED_AUTHOR] = true;
    tr_json_string_add(m, w->s, raw);
}

/* levels: 0 the feed, 1 its items, 2 one item, 3 and more what is in it. */
static bool in_item(const struct walking *w)
{
    return w->depth >= 3 && key_is(w, 0, "items") && w->levels[1].list && !w->levels[2].list;
}

static void take_value(struct walking *w, tr_str raw)
{
    if (w->depth == 1) take_field(w, &w->feed, feed_fields, TR_COUNT(feed_fields), raw);
    if (!in_item(w)) return;
    if (w->depth == 3) take_field(w, &w->item, item_fields, TR_COUNT(item_fields), raw);
    bool authors = w->depth == 5 && key_is(w, 2, "authors") && key_is(w, 4, "name");
    bool author = w->depth == 4 && key_is(w, 2, "author") && key_is(w, 3, "name");
    if (authors || author) take_author(w, raw);
}

/* ---- the walk ---------------------------------------------------------------------------- */

static bool is_key(const struct walking *w)
{
    size_t at = w->at;
    while (at < w->s.n && (unsigned char)w->s.p[at] <= ' ') at++;
    return at < w->s.n && w->s.p[at] == ':';
}

static tr_rc end_item(struct walking *w, struct tr_pages *out, struct tr_error *err)
{
    struct tr_page page;
    TR_TRY(tr_page_of_item(w->arena, &w->item, &w->feed, &page, err));
    page.flags |= w->from->flags;
    w->item = (struct tr_feed_item){ 0 };
    return TR_PUSH(w->arena, &out->list, page) ? TR_OK
                                               : tr_fail(err, TR_NOMEM, "intake: no room for the items of the feed");
}

static tr_rc step(struct walking *w, struct tr_pages *out, struct tr_error *err)
{
    char c = w->s.p[w->at];
    bool opens = c == '{' || c == '[', closes = c == '}' || c == ']';
    if (c == '"') {
        tr_str raw = string_at(w);
        if (!w->depth) return TR_OK;
        struct level *l = &w->levels[w->depth - 1];
        if (!l->list && is_key(w)) l->key = raw;
        else take_value(w, raw);
        return TR_OK;
    }
    w->at++;
    if (opens && w->depth < DEPTH_MAX) w->levels[w->depth++] = (struct level){ c == '[', { NULL, 0 } };
    else if (opens) return TR_END;
    if (!closes || !w->depth) return TR_OK;
    bool item = w->depth == 3 && in_item(w);
    w->depth--;
    return item ? end_item(w, out, err) : TR_OK;
}

tr_rc tr_pages_of_json_feed(struct tr_arena *a, const struct tr_decoded *d, struct tr_pages *out, struct tr_error *err)
{
    struct walking w = { .arena = a, .from = d, .s = d->text };
    json_t *sound = json_loadb(d->text.p, d->text.n, 0, NULL);
    if (!sound) return TR_OK;
    json_decref(sound);
    tr_rc rc = TR_OK;
    while (w.at < w.s.n && rc == TR_OK && out->list.n < ITEMS_MAX) rc = step(&w, out, err);
    if (out->list.n && (rc == TR_END || w.at < w.s.n)) out->list.v[out->list.n - 1].flags |= TR_PAGE_CUT;
    return rc == TR_END ? TR_OK : rc;
}
