/* SPDX-License-Identifier: Apache-2.0
 *
 * match.h: reports -> incidents. For now the one rule that needs no judgement: records that carry
 * the same native id (dataset and id) are copies of one record, everything else is its own incident.
 * Rows of one dataset that look like the same event told twice are flagged, never joined. */
#ifndef TRUCE_MATCH_H
#define TRUCE_MATCH_H

#include "truce/base.h"
#include "truce/model.h"

/* reports    current versions, sorted by id
 * n          how many
 * out        incidents sorted by id; `located` and `p_happened` are left for others
 *
 * Only reports, observations and access records become incidents. The report whose facts are judged is the
 * one that tells most (which act, who did it to whom, then the most exact place), but never a party's or
 * guarantor's while there is another; then the dataset's own row; then the smallest id. Assertions and
 * voices are those of all members: `facts` is then a copy that carries them. The flag
 * possibly_same is set on neighbours in time (a day apart) with one place, dataset and tally.
 * Lives in `a`, borrows the reports. Fails with TR_NOMEM only. */
TR_MUST tr_rc tr_match(struct tr_arena *a, struct tr_report *const *reports, const bool *partisan, size_t n,
                       struct tr_incident **out, size_t *n_out, struct tr_error *err);

#endif
