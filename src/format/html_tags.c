/* SPDX-License-Identifier: Apache-2.0
 *
 * Element names and the words that people put into class and id -> what they mean for reading.
 * Two tables, sorted for search. */
#include "format/html_tags.h"

#include <stdlib.h>

static const struct tag_name {
    const char *name;
    tr_tag tag;
} tag_names[] = {
    { "a", TR_TAG_A },
    { "abbr", TR_TAG_INLINE },
    { "address", TR_TAG_DIV },
    { "article", TR_TAG_ARTICLE },
    { "aside", TR_TAG_ASIDE },
    { "audio", TR_TAG_SKIP },
    { "b", TR_TAG_INLINE },
    { "blockquote", TR_TAG_BLOCKQUOTE },
    { "body", TR_TAG_BODY },
    { "br", TR_TAG_BR },
    { "button", TR_TAG_SKIP },
    { "canvas", TR_TAG_SKIP },
    { "caption", TR_TAG_CAPTION },
    { "center", TR_TAG_DIV },
    { "datalist", TR_TAG_SKIP },
    { "dd", TR_TAG_LI },
    { "details", TR_TAG_DIV },
    { "dialog", TR_TAG_SKIP },
    { "div", TR_TAG_DIV },
    { "dl", TR_TAG_DL },
    { "dt", TR_TAG_LI },
    { "em", TR_TAG_INLINE },
    { "embed", TR_TAG_SKIP },
    { "fieldset", TR_TAG_FORM },
    { "figcaption", TR_TAG_FIGCAPTION },
    { "figure", TR_TAG_FIGURE },
    { "footer", TR_TAG_FOOTER },
    { "form", TR_TAG_FORM },
    { "frameset", TR_TAG_DIV },
    { "h1", TR_TAG_H1 },
    { "h2", TR_TAG_H2 },
    { "h3", TR_TAG_H3 },
    { "h4", TR_TAG_H4 },
    { "h5", TR_TAG_H5 },
    { "h6", TR_TAG_H6 },
    { "head", TR_TAG_HEAD },
    { "header", TR_TAG_HEADER },
    { "hgroup", TR_TAG_HEADER },
    { "hr", TR_TAG_HR },
    { "html", TR_TAG_HTML },
    { "i", TR_TAG_INLINE },
    { "iframe", TR_TAG_SKIP },
    { "input", TR_TAG_SKIP },
    { "label", TR_TAG_INLINE },
    { "legend", TR_TAG_DIV },
    { "li", TR_TAG_LI },
    { "link", TR_TAG_LINK },
    { "main", TR_TAG_MAIN },
    { "map", TR_TAG_SKIP },
    { "menu", TR_TAG_NAV },
    { "meta", TR_TAG_META },
    { "nav", TR_TAG_NAV },
    { "noframes", TR_TAG_SKIP },
    { "noscript", TR_TAG_SKIP },
    { "object", TR_TAG_SKIP },
    { "ol", TR_TAG_LIST },
    { "optgroup", TR_TAG_SKIP },
    { "option", TR_TAG_SKIP },
    { "p", TR_TAG_P },
    { "picture", TR_TAG_INLINE },
    { "pre", TR_TAG_PRE },
    { "q", TR_TAG_INLINE },
    { "rp", TR_TAG_SKIP },
    { "script", TR_TAG_SCRIPT },
    { "section", TR_TAG_SECTION },
    { "select", TR_TAG_SKIP },
    { "span", TR_TAG_INLINE },
    { "strong", TR_TAG_INLINE },
    { "style", TR_TAG_SKIP },
    { "summary", TR_TAG_DIV },
    { "svg", TR_TAG_SKIP },
    { "table", TR_TAG_TABLE },
    { "tbody", TR_TAG_TABLE },
    { "td", TR_TAG_TD },
    { "template", TR_TAG_SKIP },
    { "textarea", TR_TAG_SKIP },
    { "tfoot", TR_TAG_TABLE },
    { "th", TR_TAG_TD },
    { "thead", TR_TAG_TABLE },
    { "time", TR_TAG_TIME },
    { "title", TR_TAG_TITLE },
    { "tr", TR_TAG_TR },
    { "u", TR_TAG_INLINE },
    { "ul", TR_TAG_LIST },
    { "video", TR_TAG_SKIP },
};

static int by_tag_name(const void *key, const void *one)
{
    return strcmp((const char *)key, ((const struct tag_name *)one)->name);
}

tr_tag tr_tag_of(const char *name)
{
    const struct tag_name *t = bsearch(name, tag_names, TR_COUNT(tag_names), sizeof *tag_names, by_tag_name);
    return t ? t->tag : TR_TAG_INLINE;
}

bool tr_tag_is_block(tr_tag tag)
{
    static const bool in_line[TR_TAGS] = {
        [TR_TAG_TEXT] = true,   [TR_TAG_OTHER] = true, [TR_TAG_A] = true,    [TR_TAG_BR] = true,
        [TR_TAG_INLINE] = true, [TR_TAG_LINK] = true,  [TR_TAG_META] = true, [TR_TAG_SKIP] = true,
        [TR_TAG_SCRIPT] = true, [TR_TAG_TIME] = true
    };
    return !in_line[tag];
}

/* ---- words of class, id and role --------------------------------------------------------- */

static const struct hint_word {
    const char *word;
    uint32_t hints;
} hint_words[] = {
    { "ad", TR_HINT_AD },
    { "adblock", TR_HINT_AD },
    { "adbox", TR_HINT_AD },
    { "ads", TR_HINT_AD },
    { "adsense", TR_HINT_AD },
    { "adslot", TR_HINT_AD },
    { "advert", TR_HINT_AD },
    { "advertisement", TR_HINT_AD },
    { "advertising", TR_HINT_AD },
    { "article", TR_HINT_CONTENT },
    { "articlebody", TR_HINT_BODY },
    { "articlecontent", TR_HINT_BODY },
    { "articletext", TR_HINT_BODY },
    { "aside", TR_HINT_SIDE },
    { "author", TR_HINT_META | TR_HINT_BYLINE },
    { "authors", TR_HINT_META | TR_HINT_BYLINE },
    { "banner", TR_HINT_AD },
    { "bio", TR_HINT_AUTHOR_BOX },
    { "body", TR_HINT_BODY },
    { "breadcrumb", TR_HINT_NAV },
    { "breadcrumbs", TR_HINT_NAV },
    { "byline", TR_HINT_META | TR_HINT_BYLINE },
    { "caption", TR_HINT_CAPTION },
    { "captions", TR_HINT_CAPTION },
    { "carousel", TR_HINT_RELATED | TR_HINT_MEDIA },
    { "categories", TR_HINT_META },
    { "category", TR_HINT_META },
    { "comment", TR_HINT_COMMENT },
    { "commentary", 0 },
    { "comments", TR_HINT_COMMENT },
    { "complementary", TR_HINT_SIDE },
    { "consent", TR_HINT_SIGNUP },
    { "content", TR_HINT_CONTENT },
    { "contentinfo", TR_HINT_FOOT },
    { "cookie", TR_HINT_SIGNUP },
    { "cookies", TR_HINT_SIGNUP },
    { "copyright", TR_HINT_FOOT },
    { "credit", TR_HINT_CAPTION },
    { "credits", TR_HINT_CAPTION },
    { "cta", TR_HINT_SIGNUP },
    { "date", TR_HINT_META | TR_HINT_DATE },
    { "dateline", TR_HINT_META | TR_HINT_DATE },
    { "datetime", TR_HINT_META | TR_HINT_DATE },
    { "disqus", TR_HINT_COMMENT },
    { "donate", TR_HINT_SIGNUP },
    { "entry", TR_HINT_CONTENT },
    { "figcaption", TR_HINT_CAPTION },
    { "follow", TR_HINT_SHARE },
    { "footer", TR_HINT_FOOT },
    { "footnote", 0 },
    { "gallery", TR_HINT_MEDIA },
    { "gdpr", TR_HINT_SIGNUP },
    { "header", TR_HINT_HEAD },
    { "headline", TR_HINT_TITLE },
    { "keywords", TR_HINT_META },
    { "labels", TR_HINT_META },
    { "login", TR_HINT_SIGNUP },
    { "main", TR_HINT_CONTENT },
    { "masthead", TR_HINT_HEAD | TR_HINT_NAV },
    { "menu", TR_HINT_NAV },
    { "meta", TR_HINT_META },
    { "metadata", TR_HINT_META },
    { "modal", TR_HINT_SIGNUP },
    { "nav", TR_HINT_NAV },
    { "navbar", TR_HINT_NAV },
    { "navigation", TR_HINT_NAV },
    { "newsletter", TR_HINT_SIGNUP },
    { "outbrain", TR_HINT_RELATED },
    { "pager", TR_HINT_NAV },
    { "pagination", TR_HINT_NAV },
    { "paywall", TR_HINT_SIGNUP },
    { "popular", TR_HINT_RELATED },
    { "popup", TR_HINT_SIGNUP },
    { "post", TR_HINT_CONTENT },
    { "postbody", TR_HINT_BODY },
    { "promo", TR_HINT_AD },
    { "promoted", TR_HINT_AD },
    { "promotion", TR_HINT_AD },
    { "published", TR_HINT_META | TR_HINT_DATE },
    { "readmore", TR_HINT_RELATED },
    { "recirc", TR_HINT_RELATED },
    { "recommend", TR_HINT_RELATED },
    { "recommendation", TR_HINT_RELATED },
    { "recommendations", TR_HINT_RELATED },
    { "recommended", TR_HINT_RELATED },
    { "related", TR_HINT_RELATED },
    { "relatedarticles", TR_HINT_RELATED },
    { "replies", TR_HINT_COMMENT },
    { "reply", TR_HINT_COMMENT },
    { "respond", TR_HINT_COMMENT },
    { "rss", TR_HINT_SHARE },
    { "share", TR_HINT_SHARE },
    { "sharebar", TR_HINT_SHARE },
    { "sharedaddy", TR_HINT_SHARE },
    { "shares", TR_HINT_SHARE },
    { "sharing", TR_HINT_SHARE },
    { "shoutbox", TR_HINT_COMMENT },
    { "sidebar", TR_HINT_SIDE },
    { "sidebars", TR_HINT_SIDE },
    { "signup", TR_HINT_SIGNUP },
    { "slideshow", TR_HINT_MEDIA },
    { "social", TR_HINT_SHARE },
    { "sponsor", TR_HINT_AD },
    { "sponsored", TR_HINT_AD },
    { "sponsors", TR_HINT_AD },
    { "story", TR_HINT_CONTENT },
    { "storybody", TR_HINT_BODY },
    { "storytext", TR_HINT_BODY },
    { "subscribe", TR_HINT_SIGNUP },
    { "subscription", TR_HINT_SIGNUP },
    { "taboola", TR_HINT_RELATED },
    { "tag", TR_HINT_META },
    { "taglist", TR_HINT_META },
    { "tags", TR_HINT_META },
    { "teaser", TR_HINT_RELATED },
    { "teasers", TR_HINT_RELATED },
    { "text", TR_HINT_CONTENT },
    { "timestamp", TR_HINT_META | TR_HINT_DATE },
    { "title", TR_HINT_TITLE },
    { "toolbar", TR_HINT_SHARE },
    { "tools", TR_HINT_SHARE },
    { "trending", TR_HINT_RELATED },
    { "tweet", TR_HINT_MEDIA },
    { "upsell", TR_HINT_SIGNUP },
    { "widget", TR_HINT_SIDE },
    { "widgets", TR_HINT_SIDE },
};

struct word {
    char c[24];
    size_t n;
};

static int by_word(const void *key, const void *one)
{
    return strcmp(((const struct word *)key)->c, ((const struct hint_word *)one)->word);
}

static uint32_t hints_of_word(struct word *w)
{
    if (w->n < 2 || w->n >= sizeof w->c) return 0;
    w->c[w->n] = 0;
    const struct hint_word *h = bsearch(w, hint_words, TR_COUNT(hint_words), sizeof *hint_words, by_word);
    return h ? h->hints : 0;
}

/* Words end at anything that is no letter, and where a capital follows a small letter: "relatedItems art-body". */
uint32_t tr_hints_of(tr_str words)
{
    enum { MOST = 400 };
    struct word w = { .n = 0 };
    uint32_t hints = 0;
    char before = 0;
    for (size_t k = 0; k < words.n && k < MOST; k++) {
        char c = words.p[k];
        bool capital = c >= 'A' && c <= 'Z', letter = capital || (c >= 'a' && c <= 'z');
        if (!letter || (capital && before >= 'a' && before <= 'z')) {
            hints |= hints_of_word(&w);
            w.n = 0;
        }
        if (letter && w.n < sizeof w.c) w.c[w.n++] = (char)(capital ? c + 32 : c);
        before = c;
    }
    return hints | hints_of_word(&w);
}
