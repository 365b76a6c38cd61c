/* SPDX-License-Identifier: Apache-2.0
 *
 * <script type="application/ld+json"> -> head facts and the article's text, as schema.org names them. Many pages hold
 * faults that browsers never see (line feeds within strings, comments around): those are mended first. */
#include <jansson.h>

#include "base/utf8.h"
#include "format/html_head.h"
#include "format/page_text.h"

enum { DEPTH_MOST = 6, SCRIPT_MOST = 4 << 20 };

struct ld {
    struct tr_arena *arena;
    struct tr_html_head *out;
    tr_str html;
    const struct tr_script *script;
    bool full;
};

/* ---- texts ------------------------------------------------------------------------------- */

static const struct entity {
    tr_str name, text;
} entities[] = {
    { TR_LIT("&amp;"), TR_LIT("&") },
    { TR_LIT("&quot;"), TR_LIT("\"") },
    { TR_LIT("&#39;"), TR_LIT("'") },
    { TR_LIT("&#039;"), TR_LIT("'") },
    { TR_LIT("&#x27;"), TR_LIT("'") },
    { TR_LIT("&apos;"), TR_LIT("'") },
    { TR_LIT("&lt;"), TR_LIT("<") },
    { TR_LIT("&gt;"), TR_LIT(">") },
    { TR_LIT("&nbsp;"), TR_LIT(" ") },
    { TR_LIT("&rsquo;"), TR_LIT("\xE2\x80\x99") },
    { TR_LIT("&lsquo;"), TR_LIT("\xE2\x80\x98") },
    { TR_LIT("&#8220;"), TR_LIT("\xE2\x80\x9C") },
    { TR_LIT("&#8221;"), TR_LIT("\xE2\x80\x9D") },
    { TR_LIT("&ldquo;"), TR_LIT("\xE2\x80\x9C") },
    { TR_LIT("&rdquo;"), TR_LIT("\xE2\x80\x9D") },
};

static const struct entity *entity_at(tr_str s, size_t at)
{
    tr_str rest = { s.p + at, s.n - at };
    for (size_t k = 0; k < TR_COUNT(entities); k++)
        if (tr_str_starts(rest, entities[k].name)) return &entities[k];
    return NULL;
}

/* "&#163;": its bytes into out, their number; *n: how many it took. 0: it is none. */
static size_t number_at(tr_str s, size_t at, char out[4], size_t *n)
{
    int32_t code = 0;
    size_t k = at + 2;
    if (at + 3 >= s.n || s.p[at + 1] != '#') return 0;
    for (; k < s.n && k < at + 9 && s.p[k] >= '0' && s.p[k] <= '9'; k++) code = code * 10 + (s.p[k] - '0');
    bool valid = code > 0x1F && code <= 0x10FFFF && (code < 0xD800 || code > 0xDFFF);
    if (!valid || k >= s.n || s.p[k] != ';') return 0;
    *n = k + 1 - at;
    return tr_utf8_put(out, code);
}

/* Markup that slipped into the data: entities become characters, tags a space. */
static tr_str clean(struct ld *d, tr_str s)
{
    char *room = tr_new(d->arena, char, s.n + 1);
    size_t n = 0;
    bool tag = false;
    if (!room) {
        d->full = true;
        return (tr_str){ 0 };
    }
    for (size_t k = 0; k < s.n; k++) {
        const struct entity *e = s.p[k] == '&' ? entity_at(s, k) : NULL;
        char next = k + 1 < s.n ? s.p[k + 1] : 0;
        if (s.p[k] == '<' && (next == '/' || (next >= 'a' && next <= 'z'))) tag = true;
        char c[4];
        size_t took = 0, made = s.p[k] == '&' && !e && !tag ? number_at(s, k, c, &took) : 0;
        if (made) {
            memcpy(room + n, c, made);
            n += made;
            k += took - 1;
        } else if (e && !tag) {
            memcpy(room + n, e->text.p, e->text.n);
            n += e->text.n;
        } else if (!tag && s.p[k] != 0) {
            room[n++] = s.p[k];
        }
        if (tag && s.p[k] == '>') {
            tag = false;
            room[n++] = ' ';
        }
        if (e) k += e->name.n - 1;
    }
    return tr_squeeze(d->arena, (tr_str){ room, n });
}

static tr_str text_of(const json_t *v)
{
    if (!json_is_string(v)) return (tr_str){ 0 };
    return (tr_str){ json_string_value(v), json_string_length(v) };
}

/* A text, or the name of an object, or those of a list joined by commas. */
static tr_str name_of(struct ld *d, const json_t *v, int depth)
{
    tr_str all = { 0 };
    if (depth > 2) return all;
    if (json_is_object(v)) return name_of(d, json_object_get(v, "name"), depth + 1);
    if (!json_is_array(v)) return clean(d, text_of(v));
    for (size_t k = 0; k < json_array_size(v) && k < 8; k++) {
        tr_str one = name_of(d, json_array_get(v, k), depth + 1);
        if (!one.n) continue;
        all = all.n ? tr_str_format(d->arena, TR_FMT ", " TR_FMT, TR_ARG(all), TR_ARG(one)) : one;
    }
    return all;
}

/* ---- facts ------------------------------------------------------------------------------- */

static void set(struct ld *d, tr_head which, tr_str value)
{
    struct tr_head_fact *f = &d->out->facts[which];
    if (f->by || value.n == 0 || value.n > 1000) return;
    *f = (struct tr_head_fact){ value, "json-ld", d->script->src, d->script->src + d->script->src_n };
    tr_str inside = { d->html.p + d->script->src, d->script->src_n };
    size_t at = tr_str_find(inside, value);
    if (at == TR_NOT_FOUND) return;
    f->from = d->script->src + (uint32_t)at;
    f->to = f->from + (uint32_t)value.n;
}

static bool is_url(tr_str s) { return tr_str_starts(s, TR_STR("http://")) || tr_str_starts(s, TR_STR("https://")); }

static tr_str url_of(struct ld *d, const json_t *v)
{
    tr_str s = clean(d, text_of(json_is_object(v) ? json_object_get(v, "@id") : v));
    return is_url(s) ? s : (tr_str){ 0 };
}

static const struct field {
    const char *name;
    tr_head which;
    bool url;
} fields[] = {
    { "headline", TR_HEAD_TITLE, false },          { "name", TR_HEAD_TITLE, false },
    { "author", TR_HEAD_AUTHOR, false },           { "creator", TR_HEAD_AUTHOR, false },
    { "datePublished", TR_HEAD_PUBLISHED, false }, { "dateCreated", TR_HEAD_PUBLISHED, false },
    { "dateModified", TR_HEAD_MODIFIED, false },   { "publisher", TR_HEAD_OUTLET, false },
    { "mainEntityOfPage", TR_HEAD_URL, true },     { "url", TR_HEAD_URL, true },
    { "inLanguage", TR_HEAD_LANG, false },
};

static void take_article(struct ld *d, const json_t *v)
{
    for (size_t k = 0; k < TR_COUNT(fields); k++) {
        const json_t *value = json_object_get(v, fields[k].name);
        if (!value) continue;
        tr_str s = fields[k].url ? url_of(d, value) : name_of(d, value, 0);
        if (!fields[k].url && is_url(s)) continue;
        set(d, fields[k].which, s);
    }
    tr_str body = clean(d, text_of(json_object_get(v, "articleBody")));
    if (body.n > d->out->body.n) d->out->body = body;
}

static bool type_is_article(const json_t *type)
{
    static const tr_str endings[] = { TR_LIT("Article"), TR_LIT("BlogPosting"), TR_LIT("Report"),
                                      TR_LIT("ReportageNewsArticle") };
    if (json_is_array(type)) {
        for (size_t k = 0; k < json_array_size(type); k++)
            if (type_is_article(json_array_get(type, k))) return true;
        return false;
    }
    for (size_t k = 0; k < TR_COUNT(endings); k++)
        if (tr_str_ends(text_of(type), endings[k])) return true;
    return false;
}

static void walk(struct ld *d, const json_t *v, int depth)
{
    if (depth > DEPTH_MOST) return;
    for (size_t k = 0; json_is_array(v) && k < json_array_size(v); k++) walk(d, json_array_get(v, k), depth + 1);
    if (!json_is_object(v)) return;
    if (type_is_article(json_object_get(v, "@type"))) {
        take_article(d, v);
        return;
    }
    walk(d, json_object_get(v, "@graph"), depth + 1);
    walk(d, json_object_get(v, "mainEntity"), depth + 1);
    walk(d, json_object_get(v, "mainEntityOfPage"), depth + 1);
}

/* ---- mending ----------------------------------------------------------------------------- */

/* Control characters become spaces (they are allowed nowhere within strings, and harmless elsewhere); what stands before the
 * first bracket and behind the last falls away. */
static tr_str mended(struct tr_arena *a, tr_str s)
{
    tr_str copy = tr_str_copy(a, s);
    char *room = tr_new(a, char, s.n + 1);
    size_t from = 0, to = s.n;
    if (!copy.p || !room) return (tr_str){ 0 };
    while (from < to && s.p[from] != '{' && s.p[from] != '[') from++;
    while (to > from && s.p[to - 1] != '}' && s.p[to - 1] != ']') to--;
    for (size_t k = from; k < to; k++) room[k - from] = (unsigned char)s.p[k] < 0x20 ? ' ' : s.p[k];
    return (tr_str){ room, to - from };
}

tr_rc tr_head_of_data(struct tr_arena *a, const struct tr_tree *t, tr_str html, struct tr_html_head *out,
                      struct tr_error *err)
{
    struct ld d = { .arena = a, .out = out, .html = html };
    for (size_t k = 0; k < t->data.n; k++) {
        const struct tr_script *s = &t->data.v[k];
        if (s->src_n > SCRIPT_MOST) continue;
        tr_str text = mended(a, (tr_str){ html.p + s->src, s->src_n });
        json_t *v = text.n ? json_loadb(text.p, text.n, 0, NULL) : NULL;
        d.script = s;
        if (v) walk(&d, v, 0);
        json_decref(v);
        if (!text.p || d.full) return tr_fail(err, TR_NOMEM, "intake: no room for the data of the page");
    }
    return TR_OK;
}
