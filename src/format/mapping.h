/* SPDX-License-Identifier: Apache-2.0
 *
 * mapping.h: a text made of parts of another text, with the places of its characters in the original bytes carried along. */
#ifndef TR_FORMAT_MAPPING_H
#define TR_FORMAT_MAPPING_H

#include "format/decode.h"

struct tr_mapping {
    struct tr_arena *arena;
    const struct tr_decoded *from; /* where the parts come from; may change between parts */
    TR_LIST(char) text;
    TR_LIST(struct tr_piece) map; /* into the original bytes */
    bool full;
};

/* Text that stands at from->text [src, src + src_n): the same bytes, or one decoded unit. */
void tr_mapping_add(struct tr_mapping *m, tr_str text, uint32_t src, uint32_t src_n);
/* Bytes that stand nowhere: only what lies between blocks. */
void tr_mapping_gap(struct tr_mapping *m, tr_str text);
/* What was made, as a text that others can be made of; borrows from m. */
struct tr_decoded tr_mapping_text(const struct tr_mapping *m);

/* Markup as its parsers take it, so that what they tell can be found again: without the control characters and
 * non-characters that they leave out, and with a line feed for CR and CRLF. *out is d when nothing had to be done. */
TR_MUST tr_rc tr_markup_clean(struct tr_arena *a, const struct tr_decoded *d, struct tr_decoded *out,
                              struct tr_error *err);

#endif
