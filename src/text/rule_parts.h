/* SPDX-License-Identifier: Apache-2.0
 *
 * rule_parts.h: rule text being read. */
#ifndef TR_TEXT_RULE_PARTS_H
#define TR_TEXT_RULE_PARTS_H

#include "text/rule.h"

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

#endif
