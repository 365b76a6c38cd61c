/* SPDX-License-Identifier: Apache-2.0
 *
 * duty_decide.h: what is known of a duty -> verdict; pure, so that a stored trail can be decided again. */
#ifndef TR_JUDGE_DUTY_DECIDE_H
#define TR_JUDGE_DUTY_DECIDE_H

#include "truce/base.h"
#include "truce/model.h"

struct tr_duty_values { /* times: TR_TIME_NONE when nobody says so */
    tr_time as_of, since, deadline;
    tr_time done, partly, not_done; /* done: first; not_done: last */
    tr_time breached;               /* the last act that the agreement calls a breach of it */
    double watched;                 /* share of the time watched, < 0: nobody says */
};
struct tr_duty_decision {
    tr_verdict verdict;
    const char *
        detail; /* met | met_late | missed | partly | not_yet_due | not_assessed | contested | coverage | performance */
    double p_violation;
};
void tr_jd_decide_duty(const struct tr_duty_values *v, const struct tr_params *params, struct tr_duty_decision *out);

#endif
