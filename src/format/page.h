/* SPDX-License-Identifier: Apache-2.0
 *
 * page.h: what intake makes of the bytes of one document: reading text in blocks, every byte of it with its place in
 * the original, and what the head says of it (headline, author, date, outlet), each with where that stands.
 *
 * The reading text is UTF-8. A block is one paragraph, heading, caption ...; blocks follow one another in the order of
 * the page, two line feeds between them. Plain UTF-8 text is its own reading text: the map is then empty. */
#ifndef TR_FORMAT_PAGE_H
#define TR_FORMAT_PAGE_H

#include "truce/base.h"
#include "truce/model.h"

typedef enum {
    TR_BLOCK_PARA,
    TR_BLOCK_TITLE,
    TR_BLOCK_HEADING,
    TR_BLOCK_BYLINE,
    TR_BLOCK_DATE,
    TR_BLOCK_QUOTE, /* set apart as a quotation */
    TR_BLOCK_ITEM,  /* of a list */
    TR_BLOCK_CAPTION,
    TR_BLOCK_TABLE,
    TR_BLOCK_FOOTER, /* boilerplate: other reports by, share bars, copyright; no claim is taken from it */
    TR_BLOCKS
} tr_block_kind;

struct tr_block {
    tr_block_kind kind;
    uint32_t from, to; /* bytes of the reading text */
};

/* text[at, at + n) stands in original[src, src + src_n). When n == src_n the bytes are the same, one for one;
 * otherwise the piece is one decoded unit (an entity, a character in another encoding) and maps as a whole. */
struct tr_piece {
    uint32_t at, n, src, src_n;
};

typedef enum {
    TR_HEAD_TITLE,
    TR_HEAD_AUTHOR,
    TR_HEAD_PUBLISHED,
    TR_HEAD_MODIFIED,
    TR_HEAD_OUTLET,
    TR_HEAD_URL,
    TR_HEAD_LANG,
    TR_HEAD_GUID,
    TR_HEADS
} tr_head;

struct tr_head_fact {
    tr_str value; /* UTF-8, trimmed; empty: not found */
    const char *
        by; /* "json-ld" | "opengraph" | "meta" | "time" | "feed" | "dublin-core" | "text" ...: what said so; NULL when not found */
    uint32_t from, to; /* bytes of the original; from == to when it stands nowhere in particular */
};

struct tr_page {
    tr_str text; /* reading text */
    TR_LIST(struct tr_block) blocks;
    TR_LIST(struct tr_piece)
    map; /* sorted by `at`, covers all of text but the line feeds between blocks; empty: identity */
    struct tr_head_fact head[TR_HEADS];
    uint32_t flags; /* TR_PAGE_* */
};

enum {                              /* things worth knowing of the bytes */
       TR_PAGE_BAD_UTF8 = 1 << 0,   /* broken sequences were replaced by U+FFFD */
       TR_PAGE_CUT = 1 << 1,        /* past a limit: the rest was left out */
       TR_PAGE_BIDI = 1 << 2,       /* direction overrides or isolates in running text */
       TR_PAGE_ZERO_WIDTH = 1 << 3, /* zero-width characters inside words */
       TR_PAGE_RECODED = 1 << 4,    /* was not UTF-8 */
       TR_PAGE_DEEP = 1 << 5,       /* tags nested past the parser's limit */
       TR_PAGE_GUESSED = 1 << 6,    /* named no encoding, and is not western: a guess by its letters */
       TR_PAGE_SUMMARY = 1 << 7     /* of a feed's item that gives a summary and no text */
};

/* Range of the original that [from, to) of the reading text stands on. */
void tr_page_original(const struct tr_page *p, uint32_t from, uint32_t to, uint32_t *src_from, uint32_t *src_to);

#endif
