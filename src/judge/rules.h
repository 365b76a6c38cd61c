/* SPDX-License-Identifier: Apache-2.0
 *
 * rules.h: every rule that a reason may name, with its condition, its arguments and what it means to the
 * verdict. Sentences for people stand under `reason.<rule>` in share/lang; {args} are filled there. */
#ifndef TR_JUDGE_RULES_H
#define TR_JUDGE_RULES_H

#include "judge/decide.h"

enum { TR_NO_VALUE = -1 }; /* a note: it explains, it decides nothing */

/* X(identifier, condition, rule, args, value it sets, flags it sets) */
#define TR_RULE_LIST(X)                                                                                           \
    X(RECORD, "record", "record.source", "act native source voices", TR_NO_VALUE, 0)                              \
    X(EXCHANGE, "record", "record.exchange", "", TR_NO_VALUE, 0)                                                  \
    X(CIVILIANS_DIED, "record", "record.civilian_deaths", "high low n", TR_NO_VALUE, 0)                           \
    X(SPLICED, "record", "record.spliced", "", TR_NO_VALUE, 0)                                                    \
    X(FARTHEST, "record", "record.farthest", "provision", TR_NO_VALUE, 0)                                         \
    X(ACT_FITS, "act", "act.fits", "act", TR_V_ACT, 0)                                                            \
    X(ACT_UNCLEAR, "act", "act.unclear", "act", TR_V_ACT, 0)                                                      \
    X(ACT_WEAPON_UNKNOWN, "act", "act.weapon_unknown", "act", TR_V_ACT, 0)                                        \
    X(ACT_OTHER_WEAPON, "act", "act.other_weapon", "act weapon", TR_V_ACT, TR_F_OTHER_WEAPON)                     \
    X(ACT_NONE, "act", "act.none", "act", TR_V_ACT, 0)                                                            \
    X(DYAD, "actors", "actors.dyad", "actor target", TR_V_ACTORS, 0)                                              \
    X(BEARER, "actors", "actors.bearer", "actor target", TR_V_ACTORS, 0)                                          \
    X(ON_CIVILIANS, "actors", "actors.civilians", "actor target", TR_V_ACTORS, 0)                                 \
    X(BOUND_AND_DESIGNATED, "actors", "actors.bound_and_designated", "actor target", TR_V_ACTORS, 0)              \
    X(NOT_BOUND, "actors", "actors.not_bound", "actor target", TR_V_ACTORS, 0)                                    \
    X(SAME_SIDE, "actors", "actors.same_side", "actor target", TR_V_ACTORS, 0)                                    \
    X(STRANGERS, "actors", "actors.not_in_agreement", "actor target", TR_V_ACTORS, 0)                             \
    X(CIVILIANS_OUT, "actors", "actors.civilians_not_covered", "actor target", TR_V_ACTORS, 0)                    \
    X(ONLY_CIVILIANS_DIED, "actors", "actors.only_civilians_died", "actor target", TR_V_ACTORS, 0)                \
    X(NOT_NAMED, "actors", "actors.not_named", "actor target", TR_V_ACTORS, 0)                                    \
    X(JUDGED_AS_PARTY, "actors", "actors.judged_as_party", "actor target", TR_V_ACTORS, 0)                        \
    X(COMPOSITE, "actors", "actors.composite", "cells named", TR_NO_VALUE, 0)                                     \
    X(NOT_SEPARATED, "actors", "actors.side_not_separated", "", TR_NO_VALUE, 0)                                   \
    X(ROLE, "actors", "actors.role", "actor basis by role side since", TR_NO_VALUE, 0)                            \
    X(TIME_INSIDE, "time", "time.inside", "deadline from to when_from when_to", TR_V_TIME, 0)                     \
    X(TIME_PARTLY, "time", "time.partly", "deadline from to when_from when_to", TR_V_TIME, 0)                     \
    X(TIME_OUTSIDE, "time", "time.outside", "from to when_from when_to", TR_V_TIME, 0)                            \
    X(TIME_UNKNOWN, "time", "time.unknown", "deadline from to", TR_V_TIME, TR_F_UNDECIDED_TIME)                   \
    X(NOT_YET_DUE, "time", "time.not_yet_due", "deadline from to when_from when_to", TR_V_TIME, TR_F_NOT_YET_DUE) \
    X(AFTER_DEADLINE, "time", "time.after_deadline", "deadline from to when_from when_to", TR_V_TIME,             \
      TR_F_AFTER_DEADLINE)                                                                                        \
    X(EVERYWHERE, "place", "place.everywhere", "", TR_V_PLACE, 0)                                                 \
    X(PLACE_INSIDE, "place", "place.inside", "basis matched p_back p_out zone", TR_V_PLACE, 0)                    \
    X(PLACE_PARTLY, "place", "place.partly", "basis matched p_back p_out zone", TR_V_PLACE, 0)                    \
    X(PLACE_NEAR, "place", "place.near", "basis matched p_back p_out zone", TR_V_PLACE, 0)                        \
    X(PLACE_OUTSIDE, "place", "place.outside", "p_back p_out zone", TR_V_PLACE, 0)                                \
    X(UNPLACED, "place", "place.unplaced", "", TR_V_PLACE, 0)                                                     \
    X(ZONE_NOT_READ, "place", "place.not_under_reading", "zone", TR_V_PLACE, 0)                                   \
    X(LAUNCH_KNOWN, "launch", "launch.known", "zone", TR_V_LAUNCH, 0)                                             \
    X(LAUNCH_IN_REACH, "launch", "launch.in_reach", "indirect reach zone", TR_V_LAUNCH, 0)                        \
    X(OUTSIDE, "outside", "outside.zones", "p_back p_out zones", TR_V_OUTSIDE, 0)                                 \
    X(LAUNCH_OUT, "launch", "launch.outside_zones", "indirect zones", TR_V_LAUNCH_OUT, 0)                         \
    X(TARGET_PROTECTED, "target", "target.protected", "actor target", TR_V_TARGET, 0)                             \
    X(TARGET_NAMED, "target", "target.designated_named", "target", TR_V_TARGET, TR_F_EVIDENCED)                   \
    X(TARGET_PRESENCE, "target", "target.designated_presence", "target", TR_V_TARGET, TR_F_EVIDENCED)             \
    X(TARGET_EVIDENCED, "target", "target.designated_evidenced", "by target", TR_V_TARGET, TR_F_EVIDENCED)        \
    X(TARGET_NAMED_BY_SIDE, "target", "target.named_by_side", "source target", TR_V_TARGET, TR_F_CLAIMED)         \
    X(TARGET_HIDDEN, "target", "target.may_hide", "target", TR_V_TARGET, 0)                                       \
    X(TARGET_HELD, "target", "target.designated_held", "target", TR_V_TARGET, 0)                                  \
    X(TARGET_UNNAMED, "target", "target.not_named", "", TR_V_TARGET, 0)                                           \
    X(PRESENCE, "target", "target.presence", "actor source status", TR_NO_VALUE, 0)                               \
    X(PRESENCE_OVERRULED, "target", "target.held_by_joined", "actor other zone", TR_NO_VALUE, 0)                  \
    X(EXEMPTION, "exemption", "exemption.provision", "provision", TR_NO_VALUE, 0)                                 \
    X(CLAIMED, "exemption", "exemption.claimed", "about by", TR_NO_VALUE, TR_F_CLAIMED)                           \
    X(CLAIM_CONTESTED, "exemption", "exemption.contested", "by", TR_NO_VALUE, TR_F_CONTESTED)                     \
    X(CLAIM_REFUTED, "exemption", "exemption.refuted", "by", TR_NO_VALUE, TR_F_CLAIM_REFUTED)                     \
    X(NOT_INDEPENDENT, "exemption", "exemption.not_independent", "by told_by", TR_NO_VALUE, 0)                    \
    X(CONFIRMED, "exemption", "exemption.confirmed", "by", TR_NO_VALUE, 0)                                        \
    X(PERMITTED, "permission", "permission.permitted", "provision", TR_V_PERMISSION, 0)                           \
    X(EXERCISE, "permission", "permission.exercise", "provision", TR_V_PERMISSION, 0)                             \
    X(EXERCISE_NOT_PERMITTED, "permission", "permission.exercise_not_permitted", "", TR_NO_VALUE, 0)              \
    X(READING_SAME, "reading", "reading.same", "readings", TR_NO_VALUE, 0)                                        \
    X(READING_CELL, "reading", "reading.cell", "reading values", TR_NO_VALUE, 0)                                  \
    X(READING_CAP, "reading", "reading.cap", "n", TR_NO_VALUE, 0)                                                 \
    X(BLAMED, "parties", "parties.blamed", "about by", TR_NO_VALUE, 0)                                            \
    X(ADMITTED, "parties", "parties.admitted", "by", TR_NO_VALUE, 0)                                              \
    X(DUTY, "duty", "duty.asked", "as_of deadline duty since", TR_NO_VALUE, 0)                                    \
    X(DUTY_DONE, "duty", "duty.done", "source when", TR_NO_VALUE, 0)                                              \
    X(DUTY_PARTLY, "duty", "duty.partly_done", "source when", TR_NO_VALUE, 0)                                     \
    X(DUTY_NOT_DONE, "duty", "duty.not_done", "source when", TR_NO_VALUE, 0)                                      \
    X(DUTY_BREACHED, "duty", "duty.breached", "n when", TR_NO_VALUE, 0)                                           \
    X(DUTY_POSTS, "duty", "duty.posts", "n since", TR_NO_VALUE, 0)                                                \
    X(DUTY_COVERAGE, "coverage", "coverage.watched", "share", TR_NO_VALUE, 0)                                     \
    X(DUTY_NO_COVERAGE, "coverage", "coverage.none", "", TR_NO_VALUE, 0)                                          \
    X(DUTY_READING, "reading", "reading.duty", "reading", TR_NO_VALUE, 0)

#define TR_RULE_ID(id, condition, rule, args, value, flags) TR_R_##id,
typedef enum { TR_RULE_LIST(TR_RULE_ID) TR_RULES } tr_rule_id;

struct tr_rule {
    const char *condition, *rule, *args;
    int value; /* of tr_value_id, or TR_NO_VALUE */
    uint32_t flags;
};
extern const struct tr_rule tr_jd_rules[TR_RULES];
const struct tr_rule *tr_jd_rule_find(tr_str rule); /* or NULL */

#endif
