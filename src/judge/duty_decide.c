/* SPDX-License-Identifier: Apache-2.0
 *
 * What is known of a duty at a moment -> met, met late, missed, partly, not yet due, not assessed. A duty
 * of which nobody says anything is missed only where somebody looked. One that is said to be done is contested when
 * somebody else says that it was not, or when a breach of it is on record afterwards. */
#include "judge/duty_decide.h"

static void decide(struct tr_duty_decision *out, tr_verdict verdict, const char *detail, double p)
{
    out->verdict = verdict;
    out->detail = detail;
    out->p_violation = tr_round6(p);
}

static void decide_silent(const struct tr_duty_values *v, const struct tr_params *params, struct tr_duty_decision *out)
{
    if (v->watched < 0) decide(out, TR_NOT_ASSESSED, "not_assessed", 0);
    else if (v->watched < params->v[TR_P_COVERAGE_MIN]) decide(out, TR_UNDETERMINED, "coverage", v->watched);
    else if (v->deadline == TR_TIME_NONE) decide(out, TR_UNDETERMINED, "performance", 0.5);
    else decide(out, TR_VIOLATION, "missed", v->watched);
}

void tr_jd_decide_duty(const struct tr_duty_values *v, const struct tr_params *params, struct tr_duty_decision *out)
{
    const bool has_deadline = v->deadline != TR_TIME_NONE;
    const bool due = v->as_of >= v->since && (!has_deadline || v->as_of >= v->deadline);
    if (v->done != TR_TIME_NONE) {
        if (v->not_done > v->done || v->breached > v->done) decide(out, TR_UNDETERMINED, "contested", 0.5);
        else if (has_deadline && v->done >= v->deadline) decide(out, TR_VIOLATION, "met_late", 1);
        else decide(out, TR_NOT_VIOLATION, "met", 0);
    } else if (!due) decide(out, TR_OUTSIDE_SCOPE, "not_yet_due", 0);
    else if (v->partly != TR_TIME_NONE) decide(out, TR_UNDETERMINED, "partly", 0.5);
    else if (v->not_done != TR_TIME_NONE) decide(out, TR_VIOLATION, "missed", 1);
    else decide_silent(v, params, out);
}
