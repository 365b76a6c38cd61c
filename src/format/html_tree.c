/* SPDX-License-Identifier: Apache-2.0
 *
 * HTML -> items in the order of the page, by libxml2's parser as it goes along. Only what is needed
 * for reading is kept; what it means is left to the other html_*.c.
 *
 * libxml2 looks through its stack of open elements at each end tag, so that a deep stack would make a page of n tags
 * cost n * n: at DEPTH_MAX open elements all but the last are forgotten, here and in the parser. */
#include "format/html_tree.h"

#include "format/html_tame.h"

#include <libxml/HTMLparser.h>
#include <libxml/parserInternals.h>

enum { DEPTH_MAX = 250, ITEMS_MAX = 1500000, SHORT_TAG = 4096, CHARSET_WITHIN = 4096 };

struct growing {
    struct tr_arena *arena;
    struct tr_tree *tree;
    tr_str html;
    uint32_t open[DEPTH_MAX + 2]; /* items, outermost first */
    size_t depth;
    size_t skipping;  /* open elements within one that is not read */
    size_t script_at; /* within a script of data: where it began */
    htmlParserCtxtPtr parser;
    bool full, cut; /* no room is left; too many items: the rest is not read */
};

/* Where the parser is, in html. */
static size_t here(const struct growing *g)
{
    const xmlParserInput *in = g->parser->input;
    size_t at = in->consumed + (size_t)(in->cur - in->base);
    return at > g->html.n ? g->html.n : at;
}

/* Where the start tag begins that the parser has just read: it stands before the '>', or behind it. */
static size_t tag_start(const struct growing *g, size_t end)
{
    size_t least = end > SHORT_TAG ? end - SHORT_TAG : 0;
    for (size_t at = end; at > least; at--)
        if (g->html.p[at - 1] == '<') return at - 1;
    return end;
}

static uint32_t push_item(struct growing *g, const struct tr_item *one)
{
    if (g->tree->items.n >= ITEMS_MAX) {
        g->tree->flags |= TR_PAGE_CUT;
        g->cut = true;
        xmlStopParser(g->parser);
        return 0;
    }
    if (!TR_PUSH(g->arena, &g->tree->items, *one)) {
        g->full = true;
        xmlStopParser(g->parser);
        return 0;
    }
    return (uint32_t)g->tree->items.n - 1;
}

/* ---- attributes -------------------------------------------------------------------------- */

static const struct attribute {
    const char *name;
    size_t offset;
} attributes[] = {
    { "class", offsetof(struct tr_about, class_) },
    { "content", offsetof(struct tr_about, content) },
    { "datetime", offsetof(struct tr_about, datetime) },
    { "href", offsetof(struct tr_about, href) },
    { "id", offsetof(struct tr_about, id) },
    { "itemprop", offsetof(struct tr_about, itemprop) },
    { "lang", offsetof(struct tr_about, lang) },
    { "name", offsetof(struct tr_about, name) },
    { "property", offsetof(struct tr_about, property) },
    { "rel", offsetof(struct tr_about, rel) },
    { "title", offsetof(struct tr_about, title) },
    { "type", offsetof(struct tr_about, type) },
};

static tr_str kept(struct growing *g, const xmlChar *value)
{
    tr_str s = tr_str_of((const char *)value), copy = tr_str_copy(g->arena, s);
    if (s.n && !copy.p) g->full = true;
    return copy;
}

static bool has_word(tr_str style, const char *word) { return tr_str_find(style, tr_str_of(word)) != TR_NOT_FOUND; }

static uint32_t hidden_by(const char *name, const xmlChar *value)
{
    tr_str v = tr_str_of((const char *)value);
    if (strcmp(name, "hidden") == 0) return TR_HINT_HIDDEN;
    if (strcmp(name, "aria-hidden") == 0) return tr_str_is(v, "true") ? TR_HINT_HIDDEN : 0;
    if (strcmp(name, "style") != 0) return 0;
    return has_word(v, "display:none") || has_word(v, "display: none") || has_word(v, "visibility:hidden")
               ? TR_HINT_HIDDEN
               : 0;
}

/* Fills *about, gives the hints. */
static uint32_t read_attributes(struct growing *g, const xmlChar **atts, struct tr_about *about, bool *any)
{
    uint32_t hints = 0;
    for (; atts && atts[0]; atts += 2) {
        const char *name = (const char *)atts[0];
        if (!atts[1]) {
            hints |= strcmp(name, "hidden") == 0 ? TR_HINT_HIDDEN : 0;
            continue;
        }
        bool words = strcmp(name, "class") == 0 || strcmp(name, "id") == 0 || strcmp(name, "role") == 0;
        if (words) hints |= tr_hints_of(tr_str_of((const char *)atts[1]));
        hints |= hidden_by(name, atts[1]);
        for (size_t k = 0; k < TR_COUNT(attributes); k++) {
            if (strcmp(name, attributes[k].name) != 0) continue;
            tr_str value = kept(g, atts[1]);
            memcpy((char *)about + attributes[k].offset, &value, sizeof value);
            *any = true;
        }
    }
    return hints;
}

/* ---- what the parser tells --------------------------------------------------------------- */

static bool is_data(const struct tr_about *about)
{
    return tr_str_find(about->type, TR_STR("ld+json")) != TR_NOT_FOUND;
}

static void close_all(struct growing *g)
{
    while (g->depth > 1) g->tree->items.v[g->open[--g->depth]].end = (uint32_t)g->tree->items.n;
    g->skipping = 0;
    g->script_at = 0;
}

/* Their end tags will be tags of nothing, which do no harm. The parser may have opened the element `name` already. */
static void forget_open(struct growing *g, const xmlChar *name)
{
    htmlParserCtxtPtr p = g->parser;
    bool opened = p->nameNr > 0 && xmlStrEqual(p->name, name);
    g->tree->flags |= TR_PAGE_DEEP;
    close_all(g);
    if (opened) p->nameTab[0] = p->name;
    p->nameNr = opened;
    p->name = opened ? p->nameTab[0] : NULL;
}

static void on_start(void *self, const xmlChar *name, const xmlChar **atts)
{
    struct growing *g = self;
    struct tr_about about = { 0 };
    bool any = false;
    if (g->full || g->cut) return;
    if (g->depth >= DEPTH_MAX || g->parser->nameNr > DEPTH_MAX) forget_open(g, name);
    size_t end = here(g);
    tr_tag tag = tr_tag_of((const char *)name);
    struct tr_item one = { .parent = g->open[g->depth ? g->depth - 1 : 0], .tag = tag };
    one.hints = read_attributes(g, atts, &about, &any);
    one.src = (uint32_t)tag_start(g, end);
    one.src_n = (uint32_t)(end - one.src);
    one.at = (uint32_t)g->tree->about.n;
    one.n = any;
    if (any && !TR_PUSH(g->arena, &g->tree->about, about)) g->full = true;
    g->open[g->depth++] = push_item(g, &one);
    if (g->skipping || tag == TR_TAG_SKIP || tag == TR_TAG_SCRIPT) g->skipping++;
    g->script_at = tag == TR_TAG_SCRIPT && is_data(&about) ? end + 1 : 0;
}

static void on_end(void *self, const xmlChar *name)
{
    struct growing *g = self;
    (void)name;
    if (g->full || g->cut || g->depth <= 1) return;
    struct tr_item *one = &g->tree->items.v[g->open[--g->depth]];
    one->end = (uint32_t)g->tree->items.n;
    if (g->skipping) g->skipping--;
    if (one->tag == TR_TAG_SCRIPT && g->script_at) {
        size_t end = here(g);
        while (end > g->script_at && g->html.p[end - 1] != '<') end--;
        struct tr_script s = { (uint32_t)g->script_at, (uint32_t)(end > g->script_at ? end - 1 - g->script_at : 0) };
        if (!TR_PUSH(g->arena, &g->tree->data, s)) g->full = true;
    }
    g->script_at = 0;
}

static bool room_for(struct growing *g, size_t n)
{
    while (!g->full && g->tree->chars.cap - g->tree->chars.n < n)
        g->full = !tr_grow(g->arena, (void **)&g->tree->chars.v, g->tree->chars.cap, &g->tree->chars.cap, 1);
    return !g->full;
}

/* The bytes that just became `text`: the same ones, which end where the parser stands or one character further (when its
 * buffer was full), or an entity. */
static void set_source(const struct growing *g, tr_str text, size_t end, struct tr_item *one)
{
    enum { ENTITY_MOST = 40, CHARACTER_MOST = 4 };
    for (size_t at = end; at <= end + CHARACTER_MOST && at <= g->html.n; at++) {
        if (at < text.n || memcmp(g->html.p + at - text.n, text.p, text.n) != 0) continue;
        one->src = (uint32_t)(at - text.n);
        one->src_n = (uint32_t)text.n;
        return;
    }
    size_t at = end, least = end > ENTITY_MOST ? end - ENTITY_MOST : 0;
    while (at > least && g->html.p[at - 1] != '&') at--;
    one->src = (uint32_t)(at > least ? at - 1 : end);
    one->src_n = (uint32_t)(end - one->src);
}

static void put_text(struct growing *g, tr_str text, size_t end)
{
    struct tr_item one = { .parent = g->open[g->depth - 1], .tag = TR_TAG_TEXT, .at = (uint32_t)g->tree->chars.n };
    if (!text.n || !room_for(g, text.n)) return;
    memcpy(g->tree->chars.v + one.at, text.p, text.n);
    g->tree->chars.n += text.n;
    one.n = (uint32_t)text.n;
    set_source(g, text, end, &one);
    uint32_t k = push_item(g, &one);
    if (k) g->tree->items.v[k].end = k + 1;
}

static void on_text(void *self, const xmlChar *chars, int n)
{
    struct growing *g = self;
    if (g->full || g->cut || g->skipping || n <= 0 || g->depth == 0) return;
    put_text(g, (tr_str){ (const char *)chars, (size_t)n }, here(g));
}

/* ---- the parser -------------------------------------------------------------------------- */

static void set_handlers(htmlSAXHandler *sax)
{
    memset(sax, 0, sizeof *sax);
    sax->startElement = on_start;
    sax->endElement = on_end;
    sax->characters = on_text;
    sax->ignorableWhitespace = on_text;
    sax->cdataBlock = on_text;
}

static tr_rc parse(struct growing *g, struct tr_error *err)
{
    htmlSAXHandler sax;
    g->parser = htmlCreateMemoryParserCtxt(g->html.p, (int)g->html.n);
    if (!g->parser) return tr_fail(err, TR_NOMEM, "intake: no memory for the HTML parser");
    set_handlers(&sax);
    *g->parser->sax = sax;
    g->parser->userData = g;
    g->parser->charset = XML_CHAR_ENCODING_UTF8;
    htmlCtxtUseOptions(g->parser, HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                                      HTML_PARSE_NOIMPLIED | HTML_PARSE_IGNORE_ENC | HTML_PARSE_COMPACT);
    *g->parser->sax = sax; /* the options put some handlers back */
    (void)htmlParseDocument(g->parser);
    bool no_memory = g->parser->errNo == XML_ERR_NO_MEMORY;
    htmlFreeParserCtxt(g->parser);
    close_all(g);
    return no_memory ? tr_fail(err, TR_NOMEM, "intake: no memory for the HTML parser") : TR_OK;
}

tr_rc tr_tree_of_html(struct tr_arena *a, tr_str html, struct tr_tree *out, struct tr_error *err)
{
    struct growing g = { .arena = a, .tree = out, .html = tr_html_tamed(a, html), .depth = 1 };
    struct tr_item page = { .tag = TR_TAG_HTML };
    *out = (struct tr_tree){ 0 };
    if ((html.n && !g.html.p) || !TR_PUSH(a, &out->items, page))
        return tr_fail(err, TR_NOMEM, "intake: no room for the page");
    if (html.n) TR_TRY(parse(&g, err));
    out->items.v[0].end = (uint32_t)out->items.n;
    return g.full ? tr_fail(err, TR_NOMEM, "intake: no room for the page") : TR_OK;
}

/* ---- the encoding that a page names ------------------------------------------------------ */

tr_str tr_html_charset(tr_str bytes)
{
    tr_str head = { bytes.p, bytes.n > CHARSET_WITHIN ? CHARSET_WITHIN : bytes.n };
    for (size_t from = 0; from < head.n;) {
        tr_str rest = { head.p + from, head.n - from };
        size_t at = tr_str_find(rest, TR_STR("charset="));
        if (at == TR_NOT_FOUND) at = tr_str_find(rest, TR_STR("encoding="));
        if (at == TR_NOT_FOUND) break;
        const char *p = memchr(rest.p + at, '=', rest.n - at), *end = rest.p + rest.n;
        for (p++; p < end && (*p == '"' || *p == '\'' || *p == ' ');) p++;
        const char *q = p;
        while (q < end && ((*q >= 'a' && *q <= 'z') || (*q >= 'A' && *q <= 'Z') || (*q >= '0' && *q <= '9') ||
                           *q == '-' || *q == '_'))
            q++;
        if (q > p) return (tr_str){ p, (size_t)(q - p) };
        from += at + 8;
    }
    return (tr_str){ 0 };
}
