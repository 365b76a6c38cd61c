/* SPDX-License-Identifier: Apache-2.0
 *
 * grammar.h: the closed classes of English. */
#ifndef TR_TEXT_GRAMMAR_H
#define TR_TEXT_GRAMMAR_H

#include "text/parse.h"

enum { /* what a closed word says beside its tag */
       TR_W_BE = 1 << 0,
       TR_W_HAVE = 1 << 1,
       TR_W_DO = 1 << 2,
       TR_W_PAST = 1 << 3,    /* was, had, did */
       TR_W_WILL = 1 << 4,    /* will, shall */
       TR_W_WOULD = 1 << 5,   /* would, could, might */
       TR_W_SHOULD = 1 << 6,  /* should, must, ought */
       TR_W_MAY = 1 << 7,     /* may, might, can, could */
       TR_W_SUBJECT = 1 << 8, /* he, they: a subject */
       TR_W_PLURAL = 1 << 9,
       TR_W_NONE = 1 << 10,     /* no, none, nobody, neither */
       TR_W_DEFINITE = 1 << 11, /* the, this */
       TR_W_TIME = 1 << 12,     /* before, after, until: lead a clause or a time */
       TR_W_BEEN = 1 << 13,
       TR_W_BEING = 1 << 14
};
struct tr_closed { /* a closed word */
    uint64_t key;
    tr_tag tag;
    uint32_t says;
};
struct tr_grammar {
    struct tr_closed *slots;
    size_t cap; /* power of two */
};
/* The closed word with this key, or NULL. */
const struct tr_closed *tr_closed_find(const struct tr_grammar *g, uint64_t key);

#endif
