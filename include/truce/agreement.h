/* SPDX-License-Identifier: Apache-2.0
 *
 * agreement.h: agreement files -> struct tr_agreement, with every fault named.
 * Format: docs/formats/agreement.md. JSON Schema for editors: share/agreement.schema.json. */
#ifndef TRUCE_AGREEMENT_H
#define TRUCE_AGREEMENT_H

#include "truce/base.h"
#include "truce/model.h"

/* How the loader gets at the files that the agreement names (zones.geojson, presence.tsv ...):
 * a folder, or a case file. Names never hold "..", a leading '/' or a NUL (the loader refuses). */
struct tr_files {
    tr_rc (*get)(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err);
    void *self;
};

struct tr_fault {
    bool warning; /* worth a look, but the agreement can be used */
    tr_str file;
    uint32_t line, column;
    tr_str what;                     /* a sentence part: "unknown key" */
    tr_str found, expected, nearest; /* any may be empty */
};
struct tr_faults {
    TR_LIST(struct tr_fault) list; /* in file, line, column order */
    size_t errors;
};

/* Loads the agreement in file `name` and all that it refers to. Faults do not stop the reading:
 * all of them are listed. TR_BAD_INPUT when there is an error among them (`err` tells the first and
 * how many); TR_IO when the agreement itself cannot be had. Lives in `a`. Limits: 8 MiB a file, 64
 * MiB of geometry, depth 32, no YAML aliases, anchors or tags, 200,000 nodes.
 *
 * places.tsv is read when it is there; presence and geometry where the agreement names them. */
TR_MUST tr_rc tr_agreement_load(struct tr_arena *a, const struct tr_files *files, tr_str name,
                                const struct tr_acts *acts, struct tr_agreement *out, struct tr_faults *faults,
                                struct tr_error *err);

/* One fault as a line for people: "agreement.yaml:12:5: unknown key `frm` ... expected ...; did you mean `from`?" */
void tr_fault_say(const struct tr_fault *f, struct tr_sink *out);

/* What the agreement means, in plain sentences, for a lawyer to check. */
void tr_agreement_say(const struct tr_agreement *g, struct tr_arena *scratch, struct tr_sink *out);
/* The same as JSON (one object; field names = model names). */
void tr_agreement_json(const struct tr_agreement *g, struct tr_arena *scratch, struct tr_sink *out);

/* Look-ups; TR_NONE when there is none. */
size_t tr_actor_find(const struct tr_agreement *g, tr_str id);
size_t tr_zone_find(const struct tr_agreement *g, tr_str id);
size_t tr_provision_find(const struct tr_agreement *g, tr_str id);
tr_str tr_texts_in(tr_texts texts, tr_str lang); /* that language, else the first */

#endif
