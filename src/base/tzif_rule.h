/* SPDX-License-Identifier: Apache-2.0
 *
 * tzif_rule.h: what tzif.c and tzif_rule.c share. */
#ifndef TRUCE_BASE_TZIF_RULE_H
#define TRUCE_BASE_TZIF_RULE_H

#include "tzif.h"

enum { TZIF_HOUR_S = 3600, TZIF_DAY_S = 24 * TZIF_HOUR_S };

enum day_form { NTH_OF_MONTH, DAY_WITHOUT_29_FEB, DAY_FROM_0 };

struct yearly { /* a moment of every year, by the clock that holds until then */
    enum day_form form;
    int month, week, day; /* week 5 is the last; weekday 0 is Sunday */
    int32_t time_s;
};

struct rule {
    int32_t winter_s, summer_s; /* offsets; "summer" is what the text names second */
    bool has_summer;
    struct yearly start, end;
};

/* tzif_rule.c: the text is taken up to its end; false: no rule, and *s begins where it is none. */
bool tzif_take_rule(tr_str *s, uint8_t version, struct rule *r);
int32_t tzif_rule_offset_s(const struct rule *r, int64_t at_s);
/* Adds the changes after after_s; false at the arena's cap. */
bool tzif_add_rule(struct tr_arena *a, struct tr_tz_table *t, const struct rule *r, int64_t after_s);

/* tzif.c */
int64_t tzif_year_s(int year);
bool tzif_add_change(struct tr_arena *a, struct tr_tz_table *t, int64_t at_s, int32_t offset_s);

#endif
