/* SPDX-License-Identifier: Apache-2.0
 *
 * feed_item.h: the fields of one item, in whatever syntax they came -> a page. */
#ifndef TR_FORMAT_FEED_ITEM_H
#define TR_FORMAT_FEED_ITEM_H

#include "format/intake.h"
#include "format/mapping.h"

typedef enum {
    TR_FEED_TITLE,
    TR_FEED_BODY,
    TR_FEED_SUMMARY, /* used where there is no body */
    TR_FEED_AUTHOR,
    TR_FEED_PUBLISHED,
    TR_FEED_MODIFIED,
    TR_FEED_LINK,
    TR_FEED_GUID,
    TR_FEED_SOURCE, /* of an item: the outlet it comes from; of the feed: its title */
    TR_FEED_LANG,
    TR_FEED_FIELDS
} tr_feed_field;

struct tr_feed_item {
    struct tr_mapping field[TR_FEED_FIELDS]; /* places in the bytes of the file */
    bool plain[TR_FEED_FIELDS];              /* certainly no HTML */
};

/* feed: fields of the feed itself, for what the item does not say (outlet, language). Lives in `a`. */
TR_MUST tr_rc tr_page_of_item(struct tr_arena *a, const struct tr_feed_item *item, const struct tr_feed_item *feed,
                              struct tr_page *out, struct tr_error *err);

/* feed_json.c; bytes are JSON. */
TR_MUST tr_rc tr_pages_of_json_feed(struct tr_arena *a, const struct tr_decoded *d, struct tr_pages *out,
                                    struct tr_error *err);

#endif
