/* SPDX-License-Identifier: Apache-2.0
 *
 * count_parts.h: what count.c and count_quantity.c share. */
#ifndef TR_TEXT_COUNT_PARTS_H
#define TR_TEXT_COUNT_PARTS_H

#include "text/number_parts.h"

struct quantity {
    uint32_t first, end; /* tokens of the number or phrase */
    uint32_t np_end;     /* behind its noun */
    uint32_t noun;       /* UINT32_MAX: none */
    struct tr_count value;
};

struct counting {
    struct num_scan s;
    struct tr_arena *a;
    const struct tr_number *v; /* of this sentence */
    size_t n;
    struct tr_counted_list *out;
    size_t before; /* mentions that were in the list */
};

static inline enum num_cls cls(const struct counting *c, uint32_t k) { return tr_num_word(&c->s, k).cls; }
static inline bool tr_count_harm(enum num_cls w) { return w == N_HARM || w == N_DIE; }

bool tr_count_in_phrase(const struct counting *c, uint32_t k); /* a noun, an adjective, or the like */
/* The noun of the phrase that begins at k, and where it ends. */
uint32_t tr_count_noun_from(const struct counting *c, uint32_t k, uint32_t *end);
const struct tr_number *tr_count_number_at(const struct counting *c, uint32_t k);
bool tr_count_inside_another(const struct counting *c, uint32_t first); /* "including a child" */
/* So many people at k, in a number or as "a shepherd"; object: "their mother" is one as well. */
bool tr_count_quantity_at(const struct counting *c, uint32_t k, bool object, struct quantity *q);
bool tr_count_used(const struct counting *c, const struct quantity *q); /* another word has it already */
/* What is joined to it by "and", behind or before it, is added. */
void tr_count_add_behind(const struct counting *c, struct quantity *q);
void tr_count_add_before(const struct counting *c, struct quantity *q);

#endif
