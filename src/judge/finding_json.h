/* SPDX-License-Identifier: Apache-2.0
 *
 * finding_json.h: a finding as one canonical line, with the ids that the agreement gave its indexes. */
#ifndef TR_JUDGE_FINDING_JSON_H
#define TR_JUDGE_FINDING_JSON_H

#include "truce/base.h"
#include "truce/model.h"

struct tr_finding_line {
    const struct tr_finding *f;
    tr_str provision, zone; /* empty: none */
};
bool tr_jd_is_nobody(const struct tr_party_share *v, size_t n); /* nobody is alleged: "unknown" alone */
tr_str tr_jd_usual_condition(tr_str rule);                      /* "place.inside": place */
void tr_jd_line(const struct tr_finding_line *line, struct tr_sink *out);

#endif
