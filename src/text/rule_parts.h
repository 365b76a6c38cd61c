/* SPDX-License-Identifier: Apache-2.0
 *
 * rule_parts.h: rule text being read, and what rule.c, which applies rules, shares with rule_test.c. */
#ifndef TR_TEXT_RULE_PARTS_H
#define TR_TEXT_RULE_PARTS_H

#include "text/rule.h"

enum { RULE_PHRASES = 64 }; /* of a slot: more are not looked at */

struct reading {
    struct tr_arena *a;
    struct tr_rules *r;
    const struct tr_lex_file *file;
    struct tr_rule *now;
    uint32_t line;
    bool full;
};

/* rule_lines.c */
void rule_fault(struct reading *p, const char *format, ...) TR_PRINTF(2, 3);
tr_str rule_word(tr_str *rest);                 /* up to a blank; rest moves behind it */
void rule_line(struct reading *p, tr_str line); /* into p->now */

/* rule_test.c: do all conditions of a rule hold there? */
bool rule_holds(const struct tr_site *s, const struct tr_rule_brief *rule);

#endif
