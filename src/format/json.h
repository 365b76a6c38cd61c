/* SPDX-License-Identifier: Apache-2.0
 *
 * json.h: JSON in (jansson, strict) and out (canonical: the caller writes keys in order). */
#ifndef TR_FORMAT_JSON_H
#define TR_FORMAT_JSON_H

#include <jansson.h>

#include "truce/base.h"

/* Strict: UTF-8, no duplicate keys, no NUL, depth and size bounded. The sentence names `name`, line and column. Caller json_decrefs. */
TR_MUST tr_rc tr_json_parse(tr_str bytes, tr_str name, json_t **out, struct tr_error *err);
tr_str tr_json_text(const json_t *v);                      /* borrowed; empty when it is no string */
tr_str tr_json_get(const json_t *object, const char *key); /* the same of a member */
bool tr_json_number(const json_t *v, double *out);         /* integer or real, finite */

/* Writes "text" with what JSON must have escaped, and U+2028/2029, '<', '>', '&' as \u escapes, so that it may stand in HTML. */
void tr_json_put(struct tr_sink *s, tr_str text);
/* Writes ,"key": (the comma not when *first, which becomes false). */
void tr_json_key(struct tr_sink *s, bool *first, const char *key);
void tr_json_put_int(struct tr_sink *s, int64_t v);

#endif
