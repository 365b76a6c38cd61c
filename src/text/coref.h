/* SPDX-License-Identifier: Apache-2.0
 *
 * coref.h: who a pronoun or a role word stands for, for who.c. */
#ifndef TR_TEXT_COREF_H
#define TR_TEXT_COREF_H

#include "text/who.h"

/* Fills the parties of pronouns (he, she, they, it; his, her, their, its as owners) from those named at most two
 * sentences before, and names who held an office on `day` ("the U.S. leader", "his US counterpart"). */
TR_MUST tr_rc tr_cast_pronouns(struct tr_arena *a, const struct tr_parse *p, tr_time day, struct tr_cast *cast,
                               struct tr_error *err);

#endif
