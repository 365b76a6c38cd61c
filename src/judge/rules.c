/* SPDX-License-Identifier: Apache-2.0
 *
 * The rule table (rules.h) as data, and the rule of a given name. */
#include "judge/rules.h"

#define TR_RULE_ROW(id, condition, rule, args, value, flags) { condition, rule, args, value, flags },
const struct tr_rule tr_jd_rules[TR_RULES] = { TR_RULE_LIST(TR_RULE_ROW) };

const struct tr_rule *tr_jd_rule_find(tr_str rule)
{
    for (size_t k = 0; k < TR_RULES; k++)
        if (tr_str_is(rule, tr_jd_rules[k].rule)) return &tr_jd_rules[k];
    return NULL;
}
