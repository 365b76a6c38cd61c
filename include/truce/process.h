/* SPDX-License-Identifier: Apache-2.0
 *
 * process.h: claims of all documents -> the ledger of the process around the ceasefire: meetings, positions, measures,
 * commitments, ties between actors. Pure: the same reports give the same ledger, in any order.
 *
 * What a text does not say is not added: mentions of one meeting are joined only when kind, time and parties agree and no
 * other meeting fits; what somebody says of another stays second-hand; a silence that a third party reports is kept apart
 * from one that we can see in the text itself. Method and limits: docs/process.md. */
#ifndef TRUCE_PROCESS_H
#define TRUCE_PROCESS_H

#include "truce/base.h"
#include "truce/model.h"

/* Lives in `a`, borrows from the reports and the agreement (which may be NULL). Looks at documents, and at performance
 * records for commitments. as_of: deadlines are overdue by it; TR_TIME_NONE: never. */
TR_MUST tr_rc tr_process(struct tr_arena *a, const struct tr_report *const *reports, size_t n,
                         const struct tr_agreement *g, tr_time as_of, struct tr_ledger *out, struct tr_error *err);

/* Does a person mean this party by that word: its id, its name, its id in the agreement? Case and accents do not matter. */
bool tr_party_is(struct tr_arena *a, const struct tr_party *p, tr_str word);
/* One entry as a JSON line without the newline, keys sorted (docs/formats/output.md): kind is meeting, position, measure,
 * commitment or tie. */
void tr_meeting_json(const struct tr_ledger *l, const struct tr_meeting *m, struct tr_sink *out);
void tr_position_json(const struct tr_ledger *l, const struct tr_position *p, struct tr_sink *out);
void tr_measure_json(const struct tr_ledger *l, const struct tr_measure *m, tr_time on, struct tr_sink *out);
void tr_commitment_json(const struct tr_ledger *l, const struct tr_commitment *c, struct tr_sink *out);
void tr_tie_json(const struct tr_ledger *l, const struct tr_tie *t, struct tr_sink *out);

#endif
