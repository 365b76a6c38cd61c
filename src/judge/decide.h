/* SPDX-License-Identifier: Apache-2.0
 *
 * decide.h: the values of an incident's conditions -> verdict. Nothing else goes in: no agreement, no
 * report, no clock. So a finding can be decided again from its stored trail (replay.c). */
#ifndef TR_JUDGE_DECIDE_H
#define TR_JUDGE_DECIDE_H

#include "truce/base.h"
#include "truce/model.h"

/* The conditions, in the order in which they are asked and told. */
typedef enum {
    TR_V_ACT,        /* the act is one that the provision names */
    TR_V_ACTORS,     /* bound parties on both ends, or a bound party against an exempt target */
    TR_V_TIME,       /* while the provision is in force */
    TR_V_PLACE,      /* the reported end lies in the zone */
    TR_V_LAUNCH,     /* the other end lies in the zone */
    TR_V_OUTSIDE,    /* the reported end lies in a zone in which the provision does not bind */
    TR_V_LAUNCH_OUT, /* the other end does */
    TR_V_TARGET,     /* given that the actors are covered, the target is protected */
    TR_V_PERMISSION, /* nothing permits it */
    TR_VALUES
} tr_value_id;

extern const char *const tr_jd_condition_names[TR_VALUES]; /* as in tr_reason.condition */

enum {                               /* what the verdict needs to know besides the probabilities */
       TR_F_EVIDENCED = 1 << 0,      /* the target's identity stands on evidence, not only on a claim */
       TR_F_CLAIMED = 1 << 1,        /* somebody says that the target was exempt */
       TR_F_CONTESTED = 1 << 2,      /* ... and somebody else says otherwise */
       TR_F_CLAIM_REFUTED = 1 << 3,  /* ... and the record shows otherwise */
       TR_F_OTHER_WEAPON = 1 << 4,   /* the weapon is known and is not one that the provision names */
       TR_F_NOT_YET_DUE = 1 << 5,    /* before the deadline of the duty */
       TR_F_AFTER_DEADLINE = 1 << 6, /* behind it */
       TR_F_UNDECIDED_TIME = 1 << 7  /* no day is known */
};

/* Everything that a verdict follows from. p is rounded to 1e-6. [0] of a moved value: the line one sigma
 * outwards, [1]: inwards. place_high: the most that P(place) could become when the place is known better. */
struct tr_values {
    double p[TR_VALUES];
    double place_high;
    double place_moved[2], outside_moved[2];
    uint32_t flags;
};

struct tr_decision {
    tr_verdict verdict, verdict_out, verdict_back;
    const char *detail;
    double p_violation, p_exempt, p_scope;
    const char *flip; /* empty: nothing would move it */
    double flip_to[2];
};

struct tr_values tr_jd_values_neutral(void); /* every condition beyond doubt, no flags */
void tr_jd_decide(const struct tr_values *v, const struct tr_params *params, struct tr_decision *out);
/* Several decisions, one per combination of readings: the one with the lowest p_violation is told; where the
 * verdicts split, the verdict is undetermined and the question is the reading. */
void tr_jd_combine(const struct tr_decision *d, size_t n, struct tr_decision *out, size_t *told);
/* The values as one line of text and back: how they stand in a trail for each reading. */
tr_str tr_jd_values_text(struct tr_arena *a, const struct tr_values *v);
bool tr_jd_values_parse(tr_str text, struct tr_values *v);
tr_claim_level tr_jd_level(double p_happened, size_t voices, const struct tr_params *params);

#endif
