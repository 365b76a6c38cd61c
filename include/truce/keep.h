/* SPDX-License-Identifier: Apache-2.0
 *
 * keep.h: the case file. A GeoPackage (SQLite) that opens in QGIS; every stored row is covered by an
 * append-only evidence log (SHA-256 chain over a canonical binary form). Tables: docs/keep.md. */
#ifndef TRUCE_KEEP_H
#define TRUCE_KEEP_H

#include "truce/base.h"
#include "truce/model.h"

struct tr_case;

typedef enum { TR_CASE_READ, TR_CASE_WRITE, TR_CASE_CREATE } tr_case_mode;
/* CREATE makes the file under a temporary name and renames it when its schema is complete; if the
 * file is there already it is opened for writing. TR_LOCKED after 5 s of waiting; TR_DAMAGED when it
 * is no case file or a newer schema. Caller closes. After a crash, opening rolls back what was half done. */
TR_MUST tr_rc tr_case_open(tr_str path, tr_case_mode mode, struct tr_case **out, struct tr_error *err);
TR_MUST tr_rc tr_case_close(struct tr_case *c, struct tr_error *err); /* c may be NULL; leaves one plain file */

TR_MUST tr_rc tr_case_begin(struct tr_case *c, struct tr_error *err); /* one write transaction */
TR_MUST tr_rc tr_case_commit(struct tr_case *c, struct tr_error *err);
void tr_case_rollback(struct tr_case *c);

/* ---- what goes in (within a transaction) --------------------------------------------------- */
/* Named files that define the case (agreement.yaml, zones.geojson, parameters.tsv, sources.yaml, case.yaml ...). */
TR_MUST tr_rc tr_case_put_file(struct tr_case *c, tr_str name, tr_str bytes, struct tr_error *err);
/* A raw input, once, zstd, by SHA-256. */
TR_MUST tr_rc tr_case_put_raw(struct tr_case *c, tr_str name, tr_hash hash, tr_str bytes, struct tr_error *err);
typedef enum { TR_PUT_NEW, TR_PUT_REPEATED, TR_PUT_NEW_VERSION } tr_put_result;
/* Upsert by id: same content again is a repeat; other content is a new version, the old one is kept.
 * Among versions, the current one is that with the latest received time, then the greatest content hash: order of arrival never matters. */
/* line: the report's canonical line (tr_report_json), which is what is stored and comes out again; r gives the
 * columns beside it. A retraction takes back every version of the report it names (by id or "dataset:id"),
 * except one that was received later than it; whichever arrives first. how may be NULL. */
TR_MUST tr_rc tr_case_put_report(struct tr_case *c, const struct tr_report *r, tr_str line, tr_put_result *how,
                                 struct tr_error *err);
TR_MUST tr_rc tr_case_put_set_aside(struct tr_case *c, const struct tr_set_aside *s,
                                    struct tr_error *err); /* repeats are one */
/* Account of one input: rows in, kept, repeated, set aside. received: of its last row; TR_TIME_NONE counts as known. */
TR_MUST tr_rc tr_case_put_input(struct tr_case *c, tr_str name, tr_hash hash, tr_time received, int64_t in,
                                int64_t kept, int64_t repeated, int64_t set_aside, struct tr_error *err);
/* What the stages above know and the case file shows: outlines and lines, made by the caller.
 * Shapes are polygons; a NULL list or a shape of another kind gives a row without geometry (zones) or no row (the rest). */
struct tr_results {
    const struct tr_shape *zone_outline;    /* beside agreement.zones: as drawn */
    const struct tr_shape *zone_out;        /* ... moved one sigma outwards: the doubt */
    const struct tr_shape *zone_back;       /* ... moved one sigma inwards */
    const struct tr_shape *incident_region; /* beside w->incidents: 90 % regions of the place */
    const tr_str *finding_lines;            /* beside w->findings: tr_finding_json */
};
/* Derived state (zones, incidents, findings, map layers): replaces what differs, leaves what is equal, removes what is
 * gone. A second identical call writes nothing, not even to the log. */
TR_MUST tr_rc tr_case_put_results(struct tr_case *c, const struct tr_work *w, const struct tr_results *p,
                                  struct tr_error *err);

/* ---- what comes out ----------------------------------------------------------------------- */
TR_MUST tr_rc tr_case_get_file(struct tr_case *c, struct tr_arena *a, tr_str name, tr_str *bytes,
                               struct tr_error *err); /* TR_END: none */
TR_MUST tr_rc tr_case_list_files(struct tr_case *c, struct tr_arena *a, struct tr_strs *names, struct tr_error *err);
/* Stored lines (tr_report_json form) of the versions current as of `as_of` by received time (none given counts
 * as known), retracted ones left out, sorted by id. Rows are { line, received }. */
struct tr_stored {
    tr_str id, line, file;
    tr_time received;
    tr_hash file_hash;
    int64_t offset, length, row;
};
TR_MUST tr_rc tr_case_get_reports(struct tr_case *c, struct tr_arena *a, tr_time as_of, struct tr_stored **out,
                                  size_t *n, struct tr_error *err);
/* Rows set aside from inputs known as of `as_of`, and the accounts of these inputs (into w->rows). */
TR_MUST tr_rc tr_case_get_set_aside(struct tr_case *c, struct tr_arena *a, tr_time as_of, struct tr_set_aside **out,
                                    size_t *n, struct tr_error *err);
TR_MUST tr_rc tr_case_get_counts(struct tr_case *c, tr_time as_of, struct tr_work *w, struct tr_error *err);
TR_MUST tr_rc tr_case_get_raw(struct tr_case *c, struct tr_arena *a, tr_hash hash, tr_str *bytes, struct tr_error *err);
/* Stored finding lines (tr_finding_json form), by id. */
TR_MUST tr_rc tr_case_get_findings(struct tr_case *c, struct tr_arena *a, struct tr_strs *lines, struct tr_error *err);

/* ---- is it whole? ------------------------------------------------------------------------- */
struct tr_damage {
    tr_str table, row, what;
};
struct tr_check {
    int64_t rows, entries;          /* stored rows and log entries looked at */
    tr_str head;                    /* hex of the log's last hash */
    TR_LIST(struct tr_damage) list; /* at most 1000 are listed */
    int64_t damages;
};
/* Recomputes the chain and every stored row's hash; rows without an entry, entries without a row, broken
 * references, SQLite's and GeoPackage's own rules. TR_DAMAGED when anything is found (all listed). */
TR_MUST tr_rc tr_case_verify(struct tr_case *c, struct tr_arena *a, struct tr_check *out, struct tr_error *err);

#endif
