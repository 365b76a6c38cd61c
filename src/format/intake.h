/* SPDX-License-Identifier: Apache-2.0
 *
 * intake.h: the bytes of one file (a saved page, plain text, a feed) -> pages (format/page.h). */
#ifndef TR_FORMAT_INTAKE_H
#define TR_FORMAT_INTAKE_H

#include "format/page.h"

typedef enum { TR_INTAKE_ANY, TR_INTAKE_TEXT, TR_INTAKE_HTML, TR_INTAKE_FEED, TR_INTAKE_KINDS } tr_intake_kind;

struct tr_pages {
    tr_intake_kind kind;          /* what the bytes were taken for; never ANY */
    TR_LIST(struct tr_page) list; /* one of text and HTML; of a feed one per item, in the order of the file */
};

enum { TR_INTAKE_MAX_BYTES = 64 << 20 };

/* What the first bytes look like (64 KiB are enough), with 0 (no text at all) .. 100 (surely): plain prose gives a low
 * figure (10), so that any reader that knows a row format goes first. */
int tr_intake_sniff(tr_str head, tr_intake_kind *kind);

/* The kind that a name stands for: "text", "html", "feed", a media type ("application/rss+xml"), or a file name by its
 * ending (".html", ".txt", ".rss", ".atom" ...); ANY when it says nothing. */
tr_intake_kind tr_intake_kind_of(tr_str name);

/* Bytes -> pages. `as` ANY: sniffed. Never fails on what the bytes say (damage is told in the flags of a page, and an
 * empty input gives a page without blocks): TR_BAD_INPUT above TR_INTAKE_MAX_BYTES, TR_NOMEM at the arena's cap.
 * Lives in `a`, and borrows from `bytes`. Runs in this process: foreign bytes go through format/worker.h instead. */
TR_MUST tr_rc tr_intake(struct tr_arena *a, tr_str bytes, tr_intake_kind as, struct tr_pages *out,
                        struct tr_error *err);

#endif
