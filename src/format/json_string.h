/* SPDX-License-Identifier: Apache-2.0
 *
 * json_string.h: strings of JSON with their places, which jansson does not tell. */
#ifndef TR_FORMAT_JSON_STRING_H
#define TR_FORMAT_JSON_STRING_H

#include "format/mapping.h"

/* *at stands on the opening quote: the inside, as written; *at moves behind the closing one. Borrows. */
tr_str tr_json_string_at(tr_str s, size_t *at);

/* What the inside `raw` of a string in s means, with its places; s is m->from->text. */
void tr_json_string_add(struct tr_mapping *m, tr_str s, tr_str raw);

#endif
