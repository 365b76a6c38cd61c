/* SPDX-License-Identifier: Apache-2.0
 *
 * status.h: is it so, by the text? What a clause says has happened, is planned, denied, supposed, wished for; how much the
 * text holds back; who is said to say so. Worked out from the verb group and from what the clause hangs on, apart from the
 * rules, so that no rule can forget it. */
#ifndef TR_TEXT_STATUS_H
#define TR_TEXT_STATUS_H

#include "text/rule.h"

struct tr_standing {
    tr_status status;
    tr_hedge hedge;
    bool negated;
    TR_LIST(uint32_t) hedges; /* hits (of the parse) whose words hedge it */
    TR_LIST(uint32_t) says;   /* clauses whose subject says so, nearest first; never one that only plans or orders */
    TR_LIST(uint32_t) by;     /* phrases named behind "according to", "per" */
};

/* Where what `f` found stands. Lives in `a`. false at the arena's cap. */
bool tr_standing_of(struct tr_arena *a, const struct tr_parse *p, const struct tr_found *f, struct tr_standing *out);

/* Does clause c tell only of a thing that is remembered, so that it is past? Of what there is no sign of? */
bool tr_told_of_memory(const struct tr_parse *p, uint32_t c);
bool tr_told_without_sign(const struct tr_parse *p, uint32_t c);
/* status_given.c: is the act of noun phrase `np` taken for granted, whatever its clause (of that verb phrase) says? */
bool tr_is_given(const struct tr_parse *p, uint32_t np, uint32_t verb);

#endif
