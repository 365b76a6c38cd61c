/* SPDX-License-Identifier: Apache-2.0
 *
 * coref_parts.h: what is remembered while the text is gone through, for coref.c and coref_own.c. */
#ifndef TR_TEXT_COREF_PARTS_H
#define TR_TEXT_COREF_PARTS_H

#include "text/coref.h"

enum { SENTENCES_BACK = 2, KINDS = 4 };
typedef enum { MAN, WOMAN, BODY, SEVERAL } slot_kind;

struct memory {
    struct tr_who party;
    size_t sentence;
    bool set, subject;
};

struct resolving {
    struct tr_arena *a;
    const struct tr_parse *p;
    struct tr_cast *cast;
    tr_time day;
    struct memory last[KINDS];
    struct memory sayer[KINDS]; /* who spoke last: "it added" is the mission, not the drone that it told of */
    struct memory pair[2][2];   /* of persons, of countries and bodies: the last two that differ, newest first */
    struct memory named;        /* of whatever kind: "the group" */
    struct memory group, other; /* armed groups: the last that was named, and the last before it that differs */
    size_t sentence;
    bool full;
};

/* coref.c: whom the pronoun at `token` stands for by what was named before; NULL: nobody. */
const struct memory *coref_recall_word(const struct resolving *r, uint32_t token);
/* coref_own.c: whom "its" means where something of it is shelled, when not who shells it; NULL: nothing is shelled. */
const struct memory *coref_hostile_to(const struct resolving *r, uint32_t np, struct memory *out);
/* ... whom "it" means where a clause beside the one above is done to it: "blamed Y, accusing it of .."; NULL: it is not. */
const struct memory *coref_same_victim(const struct resolving *r, uint32_t np, struct memory *out);
void coref_side_by_pronoun(struct resolving *r, uint32_t np);
void coref_count_again(struct resolving *r, uint32_t np);

#endif
