/* SPDX-License-Identifier: Apache-2.0
 *
 * ledger.c: what every stage asks of the ledger's entries. */
#include "truce/model.h"

tr_time tr_entry_time(tr_span when) { return when.from != TR_TIME_NONE ? when.from : when.to; }

tr_measure_state tr_measure_at(const struct tr_measure *m, tr_time t)
{
    bool seen = m->seen.from < m->seen.to;
    tr_time begins = m->span.from != TR_TIME_NONE ? m->span.from : seen ? m->seen.from : TR_TIME_NONE;
    if (t >= m->span.to) return TR_MEASURE_NOT;
    if (m->span.from != TR_TIME_NONE && t < m->span.from) return TR_MEASURE_NOT;
    if (begins == TR_TIME_NONE || t < begins) return TR_MEASURE_UNKNOWN;
    if (m->span.to != TR_TIME_MAX || (seen && t < m->seen.to)) return TR_MEASURE_IN_FORCE;
    return TR_MEASURE_PRESUMED;
}
