/* SPDX-License-Identifier: Apache-2.0
 *
 * marked.h: a text as a page, with everything marked that was taken from it. */
#ifndef TR_TELL_MARKED_H
#define TR_TELL_MARKED_H

#include "format/page.h"
#include "truce/tell.h"

/* Appends one document: its reading text with each claim's bytes marked and numbered, and beside it the claims: who,
 * what, when, where, how sure, said by whom, by which rule and lexicon line; then the signs of splicing. For the desk:
 * internal, nothing is held back. `begin` and `end` write what stands around the documents of one page. */
void tr_marked_begin(struct tr_sink *out);
void tr_marked_document(const struct tr_page *page, const struct tr_report *document, const struct tr_tz *tz,
                        struct tr_sink *out);
void tr_marked_end(struct tr_sink *out);

#endif
