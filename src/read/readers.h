/* SPDX-License-Identifier: Apache-2.0
 *
 * readers.h: the readers there are; reader.c puts them into one table. */
#ifndef TR_READ_READERS_H
#define TR_READ_READERS_H

#include "truce/read.h"

extern const struct tr_reader_ops tr_from_article, tr_from_ndjson, tr_from_ucdp, tr_from_ucdp_geojson;

/* The page of the document that the article reader gave last, or NULL: for those who show the text (from_article.c). */
struct tr_page;
const struct tr_page *tr_reader_page(const struct tr_reader *r);

#endif
