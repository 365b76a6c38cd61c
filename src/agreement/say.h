/* SPDX-License-Identifier: Apache-2.0
 *
 * say.h: parts of the sentences that say.c makes of an agreement. */
#ifndef TR_AGREEMENT_SAY_H
#define TR_AGREEMENT_SAY_H

#include "truce/agreement.h"

struct tr_saying {
    const struct tr_agreement *g;
    struct tr_arena *a;
    struct tr_sink *out;
};

void tr_say_actor(const struct tr_saying *s, size_t k);
void tr_say_words(const struct tr_saying *s, tr_str word);
void tr_say_list(const struct tr_saying *s, struct tr_strs list, const char *last);
void tr_say_zones(const struct tr_saying *s, tr_indexes zones);
void tr_say_instruments(const struct tr_saying *s, tr_indexes list);
tr_str tr_say_local(const struct tr_saying *s, tr_time t);
void tr_say_span(const struct tr_saying *s, tr_span span);
void tr_say_when(const struct tr_saying *s, struct tr_when w);
/* One provision: who must (or may) what, to whom, where, when. */
void tr_say_provision(const struct tr_saying *s, const struct tr_provision *p);

#endif
