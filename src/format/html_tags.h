/* SPDX-License-Identifier: Apache-2.0
 *
 * html_tags.h: what element names, and the words in class, id and role, mean for reading. */
#ifndef TR_FORMAT_HTML_TAGS_H
#define TR_FORMAT_HTML_TAGS_H

#include "truce/model.h"

typedef enum {
    TR_TAG_TEXT, /* no element */
    TR_TAG_OTHER,
    TR_TAG_A,
    TR_TAG_ARTICLE,
    TR_TAG_ASIDE,
    TR_TAG_BLOCKQUOTE,
    TR_TAG_BODY,
    TR_TAG_BR,
    TR_TAG_CAPTION,
    TR_TAG_DIV,
    TR_TAG_DL,
    TR_TAG_FIGCAPTION,
    TR_TAG_FIGURE,
    TR_TAG_FOOTER,
    TR_TAG_FORM,
    TR_TAG_H1,
    TR_TAG_H2,
    TR_TAG_H3,
    TR_TAG_H4,
    TR_TAG_H5,
    TR_TAG_H6,
    TR_TAG_HEAD,
    TR_TAG_HEADER,
    TR_TAG_HR,
    TR_TAG_HTML,
    TR_TAG_INLINE, /* span, b, em ... and what is unknown and stands in a line */
    TR_TAG_LI,
    TR_TAG_LIST,
    TR_TAG_LINK,
    TR_TAG_MAIN,
    TR_TAG_META,
    TR_TAG_NAV,
    TR_TAG_P,
    TR_TAG_PRE,
    TR_TAG_SECTION,
    TR_TAG_SKIP, /* style, svg, select ...: nothing in it is read */
    TR_TAG_SCRIPT,
    TR_TAG_TABLE,
    TR_TAG_TD,
    TR_TAG_TIME,
    TR_TAG_TITLE,
    TR_TAG_TR,
    TR_TAGS
} tr_tag;

tr_tag tr_tag_of(const char *name); /* lower case */
bool tr_tag_is_block(tr_tag tag);   /* begins a line of its own */

enum {                           /* what the words of class, id and role speak of */
       TR_HINT_BODY = 1 << 0,    /* the text of the article */
       TR_HINT_CONTENT = 1 << 1, /* content, main, post ...: perhaps */
       TR_HINT_COMMENT = 1 << 2,
       TR_HINT_NAV = 1 << 3,
       TR_HINT_SHARE = 1 << 4,
       TR_HINT_RELATED = 1 << 5,
       TR_HINT_AD = 1 << 6,
       TR_HINT_FOOT = 1 << 7,
       TR_HINT_HEAD = 1 << 8,
       TR_HINT_SIDE = 1 << 9,
       TR_HINT_META = 1 << 10, /* byline, date, tags: about the article */
       TR_HINT_CAPTION = 1 << 11,
       TR_HINT_SIGNUP = 1 << 12,
       TR_HINT_HIDDEN = 1 << 13,
       TR_HINT_BYLINE = 1 << 14,
       TR_HINT_TITLE = 1 << 15,
       TR_HINT_DATE = 1 << 16,
       TR_HINT_MEDIA = 1 << 17,
       TR_HINT_AUTHOR_BOX = 1 << 18
};
uint32_t tr_hints_of(tr_str words);

#endif
