/* SPDX-License-Identifier: Apache-2.0
 *
 * tell.h: findings -> bulletin -> what people and programs read. One gate (the audience rule) stands
 * between the work and every output: what it holds back, no writer ever sees. */
#ifndef TRUCE_TELL_H
#define TRUCE_TELL_H

#include "truce/base.h"
#include "truce/model.h"

typedef enum { TR_INTERNAL, TR_PARTNER, TR_PUBLIC } tr_audience;

struct tr_tell_options {
    tr_span period; /* reporting period; {NONE, MAX}: from the first instrument to the as-of */
    tr_audience audience;
    tr_str lang;           /* "en"; share/lang/LANG.tsv */
    tr_str title;          /* of the case */
    double public_grid_km; /* cell of public coordinates; 0: 10 (parameter public_grid_km) */
    int64_t
        publication_delay_h; /* public: incidents that ended later than this before the as-of are held back; 0: none */
};

/* Outlines that the caller worked out (a stage knows no other stage). The struct and each list may be NULL. */
struct tr_map_shapes {
    const struct tr_shape *zones;                /* by zone index; NONE: named only */
    const struct tr_shape *zone_out, *zone_back; /* the same with the line moved one sigma */
    const struct tr_shape *places;               /* 90 % region per report, beside work->reports */
};
struct tr_bulletin; /* what may be told, selected and ordered; lives in its arena */
/* previous: the work as known at the end of the previous period, or NULL (no reclassifications told).
 * Without a period every incident is told and counted, with one only those that begin in it. */
TR_MUST tr_rc tr_bulletin_make(struct tr_arena *a, const struct tr_work *w, const struct tr_work *previous,
                               const struct tr_map_shapes *shapes, const struct tr_tell_options *o,
                               struct tr_bulletin **out, struct tr_error *err);

struct tr_teller {    /* one output format */
    const char *name; /* html | csv | geojson | summary | ndjson | set-aside */
    const char *says; /* for --help */
    tr_rc (*write)(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err);
};
extern const struct tr_teller tr_tellers[];
extern const size_t tr_teller_count;
const struct tr_teller *tr_teller_find(tr_str name); /* or NULL */

/* The summary for a terminal: at most `width` columns, colours when asked. */
void tr_tell_terminal(const struct tr_bulletin *b, int width, bool colour, struct tr_sink *out);
/* The trail of one finding for a person: numbered reasons, each with the rows behind it. */
TR_MUST tr_rc tr_tell_explain(struct tr_arena *a, const struct tr_work *w, const struct tr_finding *f, tr_str lang,
                              bool colour, struct tr_sink *out, struct tr_error *err);
/* A reason's sentence in a language (message catalogue, {key} places filled). */
tr_str tr_reason_say(struct tr_arena *a, tr_str lang, const struct tr_reason *r);

#endif
