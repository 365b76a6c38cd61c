/* SPDX-License-Identifier: Apache-2.0
 *
 * fold.h: what fold_place.c takes from fold.c. */
#ifndef TRUCE_BASE_FOLD_H
#define TRUCE_BASE_FOLD_H

#include "truce/base.h"

/* tr_fold, as bytes that may be rewritten; NULL at the arena's cap. Lives in `a`. */
char *tr_fold_key(struct tr_arena *a, tr_str s, size_t *n);

#endif
