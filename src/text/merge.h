/* SPDX-License-Identifier: Apache-2.0
 *
 * merge.h: mentions of events in one document -> which of them tell of the same event.
 *
 * A text comes back to an event: "a bomb exploded ..", "the explosion killed ..", "four people died in the attack". Two
 * mentions are of one event when nothing that they say speaks against it (kind of act, day, place, who, whom) and
 * something speaks for it: the same sentence or the next, the same target, the same place, or a noun that points back. */
#ifndef TR_TEXT_MERGE_H
#define TR_TEXT_MERGE_H

#include "truce/base.h"
#include "truce/model.h"

struct tr_mention { /* one claim of an event; borrowed */
    const struct tr_claim *claim;
    size_t sentence, block;
    bool points_back; /* its noun is definite: "the attack" */
    bool tells_where; /* "the blast took place on the outskirts": of what was told right before */
    bool adds;        /* "was also killed": to what was told right before */
    bool more;        /* told as one more act: none of those before it, unless it was done to the same */
    bool answered;    /* what else its sentence told before was done in answer to it: an event apart */
};

/* event[k] becomes the index of the first mention of k's event (k itself when it is the first). In the order of the text.
 * Pure; TR_NOMEM only. At most TR_MERGE_MOST mentions are looked at, the rest stand alone. */
enum { TR_MERGE_MOST = 2000 };
TR_MUST tr_rc tr_merge_mentions(struct tr_arena *a, const struct tr_mention *v, size_t n, size_t *event,
                                struct tr_error *err);

#endif
