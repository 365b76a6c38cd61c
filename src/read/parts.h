/* SPDX-License-Identifier: Apache-2.0
 *
 * parts.h: what the readers share: faults and rows set aside, sealing a report (id and content
 * hash), and the canonical record, in and out. */
#ifndef TR_READ_PARTS_H
#define TR_READ_PARTS_H

#include <jansson.h>

#include "truce/base.h"
#include "truce/model.h"
#include "truce/read.h"

/* Why a row is not kept. `expected` is never empty in a fault; `found` may be. */
struct tr_fault {
    tr_str field, found, expected;
};
bool tr_fault_is(const struct tr_fault *f);

struct tr_row { /* where a row stands */
    int64_t line, row;
    size_t offset;
    tr_str raw;
    int64_t rows; /* set aside: how many rows go with it, when they are lost together; 0 is 1 */
};

/* quarantine.c: counts what is set aside; in = kept + set aside is kept by whoever pulls rows. */
TR_MUST tr_rc tr_row_set_aside(struct tr_reader *r, const struct tr_row *at, const struct tr_fault *f,
                               struct tr_error *err);

/* seal.c */
struct tr_report tr_report_blank(void); /* unknown is spelled: counts, times, place */
TR_MUST tr_rc tr_report_seal(struct tr_arena *a, struct tr_report *r,
                             struct tr_error *err); /* content, id, ids of claims */
TR_MUST tr_rc tr_report_seal_claims(struct tr_arena *a, struct tr_report *r, struct tr_error *err); /* these alone */
/* Common to all readers: received, source, file, tz, and where the row stands. */
void tr_report_from_row(struct tr_report *out, const struct tr_reader *r, const struct tr_row *at);

/* report_json.c: the part that the content hash covers: no id, received, row, flags of our own. `document`: what
 * tr_document_content wrote for it; empty without one. */
void tr_report_content(const struct tr_report *r, tr_str document, struct tr_sink *out);

/* Where a claim stands in the content of its document, and in it what names its parent. */
struct tr_claim_cut {
    size_t from, to, parent, behind;
};
/* claim_json.c: the object that stands at "document". In the content form claims have no ids of their own, and a parent
 * is its number in the list: ids are made from the report's id, which is made from the content. `cuts`: one a claim. */
void tr_document_json(const struct tr_document *d, struct tr_sink *out);
void tr_document_content(const struct tr_document *d, struct tr_claim_cut *cuts, struct tr_sink *out);

/* claim_seal.c: makes the claims' ids from the report's (which must be there) and their content but for the parent, and
 * turns `parent`s, which named claims by the ids they came with, to the new ones. Sealing twice changes nothing.
 * `content` and `cuts` are tr_document_content's. */
TR_MUST tr_rc tr_claims_seal(struct tr_arena *a, struct tr_report *r, tr_str content, const struct tr_claim_cut *cuts,
                             struct tr_error *err);

/* record.c: one JSON object -> report. Strings are copied into `a`. */
struct tr_zones_known { /* time zones that records named so far */
    TR_LIST(struct tr_tz) list;
};
struct tr_record_context {
    struct tr_arena *a;
    const struct tr_acts *acts;
    const struct tr_tz *tz; /* for local times in records that name no zone; NULL: UTC */
    tr_str source;          /* for records that name none */
    struct tr_zones_known *zones;
    bool trusted; /* our own stored line: `id` is taken as it stands */
    bool hashed;  /* ... and its content hash is known elsewhere: none is made */
};
/* TR_OK with a fault filled: the record is wrong. Other codes: memory. */
TR_MUST tr_rc tr_record_read(const struct tr_record_context *c, const json_t *record, struct tr_report *out,
                             struct tr_fault *fault, struct tr_error *err);

#endif
