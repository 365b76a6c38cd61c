/* SPDX-License-Identifier: Apache-2.0
 *
 * marked_parts.h: what marked.c and marked_place.c share. */
#ifndef TR_TELL_MARKED_PARTS_H
#define TR_TELL_MARKED_PARTS_H

#include "tell/marked.h"

struct mark { /* bytes [from, to) of the reading text belong to claim `claim`; main: the span it stands on first */
    uint32_t from, to, claim;
    bool main;
};
struct marking {
    const struct tr_page *page;
    const struct tr_report *r;
    const struct tr_document *d;
    struct mark *marks;
    size_t n;
    uint32_t *cuts, *ends,
        *open; /* where marks and blocks begin and end; main marks by their end; marks that hold here */
    size_t n_cuts, n_ends, n_open;
    size_t cut, end, mark; /* the next of each: the text is gone through once, in order */
    bool in_order;         /* pieces of the page stand in it as they do in the text */
    struct tr_sink *out;
    size_t number;          /* of the document on the page: ids stay apart */
    const struct tr_tz *tz; /* of the reader's input; NULL: UTC */
};

bool tr_marks_place(struct marking *m); /* false: no memory */
void tr_marks_forget(struct marking *m);

#endif
