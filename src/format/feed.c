/* SPDX-License-Identifier: Apache-2.0
 *
 * RSS and Atom -> items, by libxml2 as it goes along: which element is which field is a table. No document type is
 * read, so there are no entities but XML's own five and numbered characters. */
#include "format/feed.h"

#include <libxml/parser.h>
#include <libxml/parserInternals.h>

#include "format/feed_item.h"
#include "format/html_tame.h"
#include "format/html_tree.h"

enum { DEPTH_MAX = 200, ITEMS_MAX = 100000, NAME_ROOM = 16, NAMES = 8 };

struct feeding {
    struct tr_arena *arena;
    const struct tr_decoded *decoded;
    tr_str xml;  /* what the parser sees; byte for byte where decoded->text is */
    size_t lead; /* white space before the first tag, which XML does not allow: not shown to the parser */
    struct tr_pages *out;
    xmlParserCtxtPtr parser;
    struct tr_feed_item item, feed;
    struct tr_feed_item *owner; /* of the field that is being read */
    tr_feed_field field;
    size_t depth, item_depth, field_depth, skip_depth; /* 0: not in one */
    char names[NAMES][NAME_ROOM];                      /* open elements, outermost first */
    bool named;                                        /* the name within author or source is read */
    bool inline_html;                                  /* the field's markup is XML's own */
    tr_rc rc;
    struct tr_error *err;
};

/* ---- names ------------------------------------------------------------------------------- */

static const struct field_name {
    const char *prefix, *name;
    tr_feed_field field;
    bool plain;
} field_names[] = {
    { "", "title", TR_FEED_TITLE, false },        { "content", "encoded", TR_FEED_BODY, false },
    { "", "content", TR_FEED_BODY, false },       { "", "description", TR_FEED_SUMMARY, false },
    { "", "summary", TR_FEED_SUMMARY, false },    { "", "author", TR_FEED_AUTHOR, true },
    { "dc", "creator", TR_FEED_AUTHOR, true },    { "", "pubDate", TR_FEED_PUBLISHED, true },
    { "", "published", TR_FEED_PUBLISHED, true }, { "dc", "date", TR_FEED_PUBLISHED, true },
    { "", "issued", TR_FEED_PUBLISHED, true },    { "", "updated", TR_FEED_MODIFIED, true },
    { "", "modified", TR_FEED_MODIFIED, true },   { "", "link", TR_FEED_LINK, true },
    { "", "guid", TR_FEED_GUID, true },           { "", "id", TR_FEED_GUID, true },
    { "", "source", TR_FEED_SOURCE, true },       { "", "language", TR_FEED_LANG, true },
    { "dc", "language", TR_FEED_LANG, true },
};

static const struct field_name *field_of(const char *prefix, const char *name)
{
    bool plain = strcmp(prefix, "atom") == 0 || strcmp(prefix, "rss") == 0;
    for (size_t k = 0; k < TR_COUNT(field_names); k++)
        if (strcmp(field_names[k].name, name) == 0 && strcmp(field_names[k].prefix, plain ? "" : prefix) == 0)
            return &field_names[k];
    return NULL;
}

/* ---- places ------------------------------------------------------------------------------ */

static size_t here(const struct feeding *f)
{
    const xmlParserInput *in = f->parser->input;
    size_t at = f->lead + in->consumed + (size_t)(in->cur - in->base);
    return at > f->xml.n ? f->xml.n : at;
}

static bool stands_at(const struct feeding *f, size_t at, tr_str text)
{
    return at + text.n <= f->xml.n && memcmp(f->xml.p + at, text.p, text.n) == 0;
}

/* The parser has just read `text`: the same bytes, those of a CDATA section, or a numbered character. */
static void find_source(const struct feeding *f, tr_str text, uint32_t *src, uint32_t *src_n)
{
    enum { SECTION_END = 3, ENTITY_MOST = 40 };
    const xmlParserInput *in = f->parser->input;
    const char *base = (const char *)in->base;
    if (text.p >= base && text.p < (const char *)in->end) { /* it stands in the parser's own room */
        *src = (uint32_t)(f->lead + in->consumed + (size_t)(text.p - base));
        *src_n = (uint32_t)text.n;
        return;
    }
    size_t end = here(f),
           ends[] = { end, end - (end >= SECTION_END ? SECTION_END : end), end + 1, end + 2, end + 3, end + 4 };
    for (size_t k = 0; k < TR_COUNT(ends); k++) {
        if (ends[k] < text.n || !stands_at(f, ends[k] - text.n, text)) continue;
        *src = (uint32_t)(ends[k] - text.n);
        *src_n = (uint32_t)text.n;
        return;
    }
    size_t at = end, least = end > ENTITY_MOST ? end - ENTITY_MOST : 0;
    while (at > least && f->xml.p[at - 1] != '&') at--;
    *src = (uint32_t)(at > least ? at - 1 : end);
    *src_n = (uint32_t)(end - *src);
}

/* ---- fields ------------------------------------------------------------------------------ */

static struct tr_mapping *mapping_of(struct feeding *f) { return &f->owner->field[f->field]; }

static void begin_mapping(struct feeding *f, struct tr_feed_item *owner, tr_feed_field field)
{
    f->owner = owner;
    f->field = field;
    *mapping_of(f) = (struct tr_mapping){ .arena = f->arena, .from = f->decoded };
}

/* A tag within a field whose markup is XML's own becomes HTML again, without its attributes. */
static void put_tag(struct feeding *f, const char *open, const char *name)
{
    size_t at = here(f);
    tr_mapping_add(mapping_of(f), tr_str_of(open), (uint32_t)at, 0);
    tr_mapping_add(mapping_of(f), tr_str_of(name), (uint32_t)at, 0);
    tr_mapping_add(mapping_of(f), TR_STR(">"), (uint32_t)at, 0);
}

/* The attribute called name, or an empty text; five pointers each. */
static tr_str attribute(int n, const xmlChar **atts, const char *name)
{
    for (int k = 0; k < n; k++, atts += 5)
        if (strcmp((const char *)atts[0], name) == 0)
            return (tr_str){ (const char *)atts[3], (size_t)(atts[4] - atts[3]) };
    return (tr_str){ 0 };
}

/* The parser leaves one sign in an attribute undone, and writes it so whatever stood there. */
static tr_str with_ampersands(struct tr_arena *a, tr_str s)
{
    tr_str written = TR_STR("&#38;");
    char *room = tr_new(a, char, s.n + 1);
    tr_str out = { room, 0 };
    for (size_t k = 0; room && k < s.n; k++) {
        room[out.n++] = s.p[k];
        if (tr_str_starts((tr_str){ s.p + k, s.n - k }, written)) k += written.n - 1;
    }
    return out;
}

static void take_link(struct feeding *f, int n, const xmlChar **atts)
{
    tr_str href = attribute(n, atts, "href"), rel = attribute(n, atts, "rel");
    if (!href.n || (rel.n && !tr_str_is(rel, "alternate"))) return;
    size_t end = here(f), at = end;
    while (at > 0 && end - at < 4096 && f->xml.p[at - 1] != '<') at--;
    tr_str copy = with_ampersands(f->arena, href);
    if (copy.p) tr_mapping_add(mapping_of(f), copy, (uint32_t)at, (uint32_t)(end - at));
}

static bool is_wanted(const struct feeding *f, const struct tr_feed_item *owner, const struct field_name *name)
{
    if (owner == &f->item) return owner->field[name->field].text.n == 0;
    bool about_feed = name->field == TR_FEED_TITLE || name->field == TR_FEED_LANG;
    const char *parent = f->depth >= 2 && f->depth - 2 < NAMES ? f->names[f->depth - 2] : "";
    return about_feed && (strcmp(parent, "channel") == 0 || strcmp(parent, "feed") == 0);
}

static void begin_field(struct feeding *f, struct tr_feed_item *owner, const struct field_name *name, int n,
                        const xmlChar **atts)
{
    bool feed_title = owner == &f->feed && name->field == TR_FEED_TITLE;
    tr_str type = attribute(n, atts, "type");
    if (!is_wanted(f, owner, name)) return;
    begin_mapping(f, owner, feed_title ? TR_FEED_SOURCE : name->field);
    owner->plain[f->field] = name->plain || tr_str_is(type, "text");
    f->inline_html = tr_str_is(type, "xhtml");
    f->named = false;
    f->field_depth = f->depth;
    if (name->field == TR_FEED_LINK) take_link(f, n, atts);
}

/* Within author and source only the name counts: <author><name>A</name><email>...</email></author>. */
static void within_field(struct feeding *f, const char *name)
{
    bool person = f->field == TR_FEED_AUTHOR && strcmp(name, "name") == 0;
    bool source = f->field == TR_FEED_SOURCE && strcmp(name, "title") == 0;
    if ((person || source) && !f->named) {
        begin_mapping(f, f->owner, f->field);
        return;
    }
    bool text = f->field == TR_FEED_BODY || f->field == TR_FEED_SUMMARY || f->field == TR_FEED_TITLE;
    if (!text) f->skip_depth = f->depth;
    else put_tag(f, "<", name);
}

/* ---- what the parser tells --------------------------------------------------------------- */

static void stop(struct feeding *f, tr_rc rc)
{
    if (f->rc == TR_OK) f->rc = rc;
    xmlStopParser(f->parser);
}

static void keep_name(struct feeding *f, const char *name)
{
    if (f->depth > NAMES) return;
    char *room = f->names[f->depth - 1];
    memset(room, 0, NAME_ROOM);
    strncpy(room, name, NAME_ROOM - 1);
}

static void on_start(void *self, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri, int n_spaces,
                     const xmlChar **spaces, int n, int n_defaults, const xmlChar **atts)
{
    struct feeding *f = self;
    const char *name = (const char *)local, *before = prefix ? (const char *)prefix : "";
    (void)uri, (void)n_spaces, (void)spaces, (void)n_defaults;
    if (f->rc != TR_OK) return;
    if (++f->depth > DEPTH_MAX) {
        stop(f, TR_END);
        return;
    }
    keep_name(f, name);
    if (f->skip_depth) return;
    if (f->field_depth) {
        within_field(f, name);
        return;
    }
    bool item = !f->item_depth && (strcmp(name, "item") == 0 || strcmp(name, "entry") == 0);
    if (item) {
        f->item = (struct tr_feed_item){ 0 };
        f->item_depth = f->depth;
        return;
    }
    const struct field_name *field = field_of(before, name);
    if (f->depth == 1) { /* <feed xml:lang="en"> */
        tr_str lang = attribute(n, atts, "lang");
        begin_mapping(f, &f->feed, TR_FEED_LANG);
        tr_mapping_add(mapping_of(f), tr_str_copy(f->arena, lang), (uint32_t)here(f), 0);
    }
    if (field && (!f->item_depth || f->depth == f->item_depth + 1))
        begin_field(f, f->item_depth ? &f->item : &f->feed, field, n, atts);
}

static void end_item(struct feeding *f)
{
    struct tr_page page;
    f->item_depth = 0;
    tr_rc rc = tr_page_of_item(f->arena, &f->item, &f->feed, &page, f->err);
    page.flags |= f->decoded->flags;
    if (rc == TR_OK && !TR_PUSH(f->arena, &f->out->list, page)) rc = TR_NOMEM;
    if (rc == TR_OK && f->out->list.n >= ITEMS_MAX) rc = TR_END;
    if (rc != TR_OK) stop(f, rc);
}

static void on_end(void *self, const xmlChar *local, const xmlChar *prefix, const xmlChar *uri)
{
    struct feeding *f = self;
    (void)prefix, (void)uri;
    if (f->rc != TR_OK || f->depth == 0) return;
    size_t depth = f->depth--;
    if (f->skip_depth) {
        if (depth == f->skip_depth) f->skip_depth = 0;
        return;
    }
    if (f->field_depth) {
        bool own = f->field == TR_FEED_AUTHOR || f->field == TR_FEED_SOURCE;
        if (depth == f->field_depth) f->field_depth = 0;
        else if (own) f->named = true;
        else put_tag(f, "</", (const char *)local);
        return;
    }
    if (depth == f->item_depth) end_item(f);
}

/* In a field whose markup is XML's own, a decoded character must not become markup. */
static tr_str escaped(tr_str c)
{
    if (tr_str_is(c, "&")) return TR_STR("&amp;");
    return tr_str_is(c, "<") ? TR_STR("&lt;") : c;
}

static void on_text(void *self, const xmlChar *chars, int n)
{
    struct feeding *f = self;
    tr_str text = { (const char *)chars, n > 0 ? (size_t)n : 0 };
    uint32_t src, src_n;
    if (f->rc != TR_OK || !f->field_depth || f->skip_depth || f->named || !text.n) return;
    find_source(f, text, &src, &src_n);
    tr_mapping_add(mapping_of(f), f->inline_html ? escaped(text) : text, src, src_n);
    if (mapping_of(f)->full) stop(f, TR_NOMEM);
}

/* ---- the file ---------------------------------------------------------------------------- */

static tr_rc parse(struct feeding *f)
{
    xmlSAXHandler sax;
    f->parser = xmlCreateMemoryParserCtxt(f->xml.p + f->lead, (int)(f->xml.n - f->lead));
    if (!f->parser) return TR_NOMEM;
    memset(&sax, 0, sizeof sax);
    sax.initialized = XML_SAX2_MAGIC;
    sax.startElementNs = on_start;
    sax.endElementNs = on_end;
    sax.characters = on_text;
    sax.ignorableWhitespace = on_text;
    sax.cdataBlock = on_text;
    *f->parser->sax = sax;
    f->parser->userData = f;
    (void)xmlCtxtUseOptions(f->parser, XML_PARSE_RECOVER | XML_PARSE_NONET | XML_PARSE_NOERROR | XML_PARSE_NOWARNING |
                                           XML_PARSE_IGNORE_ENC | XML_PARSE_COMPACT);
    *f->parser->sax = sax;
    f->parser->charset = XML_CHAR_ENCODING_UTF8;
    (void)xmlParseDocument(f->parser);
    bool whole = f->parser->wellFormed, no_memory = f->parser->errNo == XML_ERR_NO_MEMORY;
    if (f->parser->myDoc) xmlFreeDoc(f->parser->myDoc);
    f->parser->myDoc = NULL;
    xmlFreeParserCtxt(f->parser);
    if (no_memory) return TR_NOMEM;
    return f->rc == TR_OK && !whole ? TR_END : f->rc;
}

static tr_rc pages_of_xml(struct tr_arena *a, const struct tr_decoded *d, struct tr_pages *out, struct tr_error *err)
{
    tr_str text = d->text;
    size_t lead = 0;
    while (lead < text.n && (unsigned char)text.p[lead] <= ' ') lead++;
    struct feeding f = {
        .arena = a, .lead = lead, .decoded = d, .xml = tr_html_tamed(a, text), .out = out, .err = err
    };
    if (!f.xml.p) return tr_fail(err, TR_NOMEM, "intake: no room for the feed");
    tr_rc rc = parse(&f);
    if (rc == TR_NOMEM) return tr_fail(err, TR_NOMEM, "intake: no room for the items of the feed");
    if (rc == TR_END && out->list.n) out->list.v[out->list.n - 1].flags |= TR_PAGE_CUT;
    return rc == TR_END ? TR_OK : rc;
}

tr_rc tr_pages_of_feed(struct tr_arena *a, tr_str bytes, struct tr_pages *out, struct tr_error *err)
{
    struct tr_decoded d, clean;
    TR_TRY(tr_decode(a, bytes, tr_html_charset(bytes), &d, err));
    size_t at = 0;
    while (at < d.text.n && (unsigned char)d.text.p[at] <= ' ') at++;
    if (at == d.text.n) return TR_OK;
    if (d.text.p[at] == '{') return tr_pages_of_json_feed(a, &d, out, err);
    TR_TRY(tr_markup_clean(a, &d, &clean, err));
    return pages_of_xml(a, &clean, out, err);
}
