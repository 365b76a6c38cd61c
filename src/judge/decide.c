/* SPDX-License-Identifier: Apache-2.0
 *
 * Condition values -> verdict, probabilities, and the question whose answer would move them most.
 * Pure; leaves to others where the values come from. The order of the tests below is part of their
 * meaning (docs/judge.md section 3). */
#include "judge/decide.h"

#include <math.h>

const char *const tr_jd_condition_names[TR_VALUES] = {
    "act", "actors", "time", "place", "launch", "outside", "launch", "target", "permission",
};

struct tr_values tr_jd_values_neutral(void)
{
    return (struct tr_values){ .p = { [TR_V_ACT] = 1,
                                      [TR_V_ACTORS] = 1,
                                      [TR_V_TIME] = 1,
                                      [TR_V_PLACE] = 1,
                                      [TR_V_TARGET] = 1,
                                      [TR_V_PERMISSION] = 1 },
                               .place_high = 1,
                               .place_moved = { 1, 1 } };
}

/* In the zone with either end, and with neither end where the provision does not bind. */
static double where_of(const double p[TR_VALUES])
{
    double in = 1 - (1 - p[TR_V_PLACE]) * (1 - p[TR_V_LAUNCH]);
    return in * (1 - p[TR_V_OUTSIDE]) * (1 - p[TR_V_LAUNCH_OUT]);
}

static double where_p(const struct tr_values *v) { return where_of(v->p); }

static double scope_p(const struct tr_values *v) { return tr_round6(v->p[TR_V_ACTORS] * v->p[TR_V_TIME] * where_p(v)); }

static double violation_of(const double p[TR_VALUES])
{
    return tr_round6(p[TR_V_ACT] * p[TR_V_ACTORS] * p[TR_V_TIME] * where_of(p) * p[TR_V_TARGET] * p[TR_V_PERMISSION]);
}

static double violation_p(const struct tr_values *v) { return violation_of(v->p); }

/* ---- what to ask next --------------------------------------------------------------------- */

/* A question is put to one or two values at once: "launched in a zone?" moves the zones in which a
 * provision binds and those in which it does not. */
static const struct question {
    const char *name;
    int values[2]; /* -1: none */
} questions[] = {
    { "act", { TR_V_ACT, -1 } },       { "actors", { TR_V_ACTORS, -1 } },
    { "time", { TR_V_TIME, -1 } },     { "place", { TR_V_PLACE, -1 } },
    { "place", { TR_V_OUTSIDE, -1 } }, { "launch", { TR_V_LAUNCH, TR_V_LAUNCH_OUT } },
    { "target", { TR_V_TARGET, -1 } }, { "permission", { TR_V_PERMISSION, -1 } },
};

static double answered(const struct tr_values *v, const struct question *q, double answer)
{
    double p[TR_VALUES];
    memcpy(p, v->p, sizeof p);
    for (size_t k = 0; k < 2; k++)
        if (q->values[k] >= 0 && (p[q->values[k]] > 0 || q->values[1] < 0)) p[q->values[k]] = answer;
    return violation_of(p);
}

static bool in_doubt(const struct tr_values *v, const struct question *q)
{
    for (size_t k = 0; k < 2; k++)
        if (q->values[k] >= 0 && v->p[q->values[k]] > 0 && v->p[q->values[k]] < 1) return true;
    return false;
}

/* One-step value of information: how far the answer is expected to move p_violation. */
static double expected_move(const struct tr_values *v, const struct question *q, double no, double yes)
{
    double p = 0;
    for (size_t k = 0; k < 2; k++)
        if (q->values[k] >= 0 && v->p[q->values[k]] > p) p = v->p[q->values[k]];
    return tr_round6(2 * p * (1 - p) * fabs(yes - no));
}

static void put_flip(const struct question *q, double no, double yes, struct tr_decision *out)
{
    out->flip = q->name;
    out->flip_to[0] = no;
    out->flip_to[1] = yes;
}

static void find_flip(const struct tr_values *v, struct tr_decision *out)
{
    double best = 0;
    out->flip = "";
    out->flip_to[0] = out->flip_to[1] = out->p_violation;
    for (size_t k = 0; k < TR_COUNT(questions); k++) {
        if (!in_doubt(v, &questions[k])) continue;
        double no = answered(v, &questions[k], 0), yes = answered(v, &questions[k], 1);
        double move = expected_move(v, &questions[k], no, yes);
        if (move > best) best = move, put_flip(&questions[k], no, yes, out);
    }
    /* Nothing is in doubt: tell what the verdict hangs on all the same. What is not covered has no question. */
    if (best > 0 || out->verdict == TR_OUTSIDE_SCOPE) return;
    for (size_t k = 0; k < TR_COUNT(questions); k++)
        if (v->p[questions[k].values[0]] == 0 && questions[k].values[0] != TR_V_LAUNCH &&
            questions[k].values[0] != TR_V_OUTSIDE) {
            put_flip(&questions[k], answered(v, &questions[k], 0), answered(v, &questions[k], 1), out);
            return;
        }
}

/* ---- the verdict -------------------------------------------------------------------------- */

/* A place that may still turn out to lie in the zone is never called outside. */
static bool may_be_in(const struct tr_values *v, double scope_max)
{
    double high = 1 - (1 - v->place_high) * (1 - v->p[TR_V_LAUNCH]);
    return high > scope_max && (1 - v->p[TR_V_OUTSIDE]) * (1 - v->p[TR_V_LAUNCH_OUT]) > scope_max;
}

static bool outside(const struct tr_values *v, const struct tr_params *params, struct tr_decision *out)
{
    const double max = params->v[TR_P_SCOPE_MAX];
    const double where = tr_round6(where_p(v)), actors = v->p[TR_V_ACTORS], when = v->p[TR_V_TIME];
    const bool other_weapon = (v->flags & TR_F_OTHER_WEAPON) != 0;
    out->verdict = TR_OUTSIDE_SCOPE;
    if (v->p[TR_V_ACT] <= 0 && !other_weapon) out->detail = "act";
    else if (actors <= max) out->detail = "actors";
    else if (when <= max) out->detail = v->flags & TR_F_NOT_YET_DUE ? "not_yet_due" : "time";
    else if (where <= max && !may_be_in(v, max)) out->detail = "place";
    else if (out->p_scope > max || (where <= actors && where <= when && may_be_in(v, max))) return false;
    else out->detail = actors <= when && actors <= where ? "actors" : when <= where ? "time" : "place";
    return true;
}

static bool refuted(const struct tr_values *v, const struct tr_params *params, struct tr_decision *out)
{
    const double max = params->v[TR_P_REFUTED_MAX];
    if (out->p_violation > max) return false;
    if (v->flags & TR_F_OTHER_WEAPON) out->detail = "act";
    else if (v->p[TR_V_PERMISSION] <= max) out->detail = "permission";
    else return false;
    out->verdict = TR_NOT_VIOLATION;
    return true;
}

static bool exempted(const struct tr_values *v, const struct tr_params *params, struct tr_decision *out)
{
    if (out->p_exempt >= params->v[TR_P_EXEMPT_MIN] && (v->flags & TR_F_EVIDENCED)) {
        out->verdict = TR_EXEMPT_FOUND;
        out->detail = "";
        return true;
    }
    if (!(v->flags & TR_F_CLAIMED) || (v->flags & TR_F_CLAIM_REFUTED)) return false;
    out->verdict = TR_EXEMPT_CLAIMED;
    out->detail = v->flags & TR_F_CONTESTED ? "contested" : "";
    return true;
}

static void put_numbers(const struct tr_values *v, struct tr_decision *out)
{
    out->p_violation = violation_p(v);
    out->p_scope = scope_p(v);
    out->p_exempt = tr_round6(1 - v->p[TR_V_TARGET]);
}

static void pick(const struct tr_values *v, const struct tr_params *params, struct tr_decision *out)
{
    if (outside(v, params, out) || refuted(v, params, out) || exempted(v, params, out)) return;
    const bool breach = out->p_violation >= params->v[TR_P_VIOLATION_MIN];
    out->verdict = breach ? TR_VIOLATION : TR_UNDETERMINED;
    out->detail = !breach ? "" : v->flags & TR_F_AFTER_DEADLINE ? "missed_deadline" : "";
}

static tr_verdict moved_verdict(const struct tr_values *v, size_t k, const struct tr_params *params, tr_verdict unmoved)
{
    struct tr_decision moved;
    struct tr_values w = *v;
    if (v->place_moved[k] == v->p[TR_V_PLACE] && v->outside_moved[k] == v->p[TR_V_OUTSIDE]) return unmoved;
    w.p[TR_V_PLACE] = v->place_moved[k];
    w.p[TR_V_OUTSIDE] = v->outside_moved[k];
    put_numbers(&w, &moved);
    pick(&w, params, &moved);
    return moved.verdict;
}

void tr_jd_decide(const struct tr_values *v, const struct tr_params *params, struct tr_decision *out)
{
    put_numbers(v, out);
    pick(v, params, out);
    find_flip(v, out);
    if (out->verdict == TR_UNDETERMINED) out->detail = out->flip[0] ? out->flip : "actors";
    out->verdict_out = moved_verdict(v, 0, params, out->verdict);
    out->verdict_back = moved_verdict(v, 1, params, out->verdict);
}

static tr_verdict common_verdict(const struct tr_decision *d, size_t n, size_t member)
{
    tr_verdict first = TR_NOT_ASSESSED;
    for (size_t k = 0; k < n; k++) {
        tr_verdict one = member == 0 ? d[k].verdict : member == 1 ? d[k].verdict_out : d[k].verdict_back;
        if (k > 0 && one != first) return TR_UNDETERMINED;
        first = one;
    }
    return first;
}

void tr_jd_combine(const struct tr_decision *d, size_t n, struct tr_decision *out, size_t *told)
{
    double most = 0;
    bool split = false;
    *told = 0;
    for (size_t k = 0; k < n; k++) {
        if (d[k].p_violation < d[*told].p_violation) *told = k;
        if (d[k].p_violation > most) most = d[k].p_violation;
        split |= d[k].verdict != d[0].verdict;
    }
    *out = d[*told];
    if (n < 2) return;
    out->verdict = common_verdict(d, n, 0);
    out->verdict_out = common_verdict(d, n, 1);
    out->verdict_back = common_verdict(d, n, 2);
    if (!split) return;
    out->detail = "readings_differ";
    out->flip = "reading";
    out->flip_to[0] = out->p_violation;
    out->flip_to[1] = most;
}

tr_claim_level tr_jd_level(double p_happened, size_t voices, const struct tr_params *params)
{
    if (p_happened >= params->v[TR_P_CONFIRMED_MIN] && voices >= 2) return TR_CONFIRMED;
    return p_happened >= params->v[TR_P_ASSESSED_MIN] ? TR_ASSESSED : TR_ALLEGED;
}
