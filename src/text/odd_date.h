/* SPDX-License-Identifier: Apache-2.0
 *
 * odd_date.h: dates that a text writes and that nobody can use: "3 May 0025", "31 April 2017", 2017-02-30. */
#ifndef TR_TEXT_ODD_DATE_H
#define TR_TEXT_ODD_DATE_H

#include "text/when.h"

/* Puts them among the dates of one sentence, tokens [first, first + n), as mentions without an interval that have the flag
 * TR_WHEN_UNUSABLE, in the place of what was read of them ("3 May" of "3 May 0025" is no day of this year). *any: there was
 * one. TR_NOMEM only. */
TR_MUST tr_rc tr_odd_dates(struct tr_arena *a, const struct tr_tokens *t, uint32_t first, uint32_t n,
                           struct tr_whens *dates, bool *any, struct tr_error *err);

#endif
