/* SPDX-License-Identifier: Apache-2.0
 *
 * chunk_parts.h: a sentence being cut into phrases. */
#ifndef TR_TEXT_CHUNK_PARTS_H
#define TR_TEXT_CHUNK_PARTS_H

#include "text/grammar.h"
#include "text/parse.h"

struct chunking {
    struct tr_parse *p;
    struct tr_arena *a;
    const struct tr_token *v;
    uint32_t at, end, first;
    size_t from;   /* first phrase of the sentence */
    uint32_t hits; /* behind its last hit */
};

static inline tr_tag tag(const struct chunking *c, uint32_t k)
{
    return k < c->end ? (tr_tag)c->v[k].tag : TR_TAG_NONE;
}
static inline bool is(const struct chunking *c, uint32_t k, const char *word)
{
    return k < c->end && tr_token_is(c->p, k, word);
}

static inline bool push(struct chunking *c, tr_phrase_kind kind, uint32_t n, uint32_t head, uint32_t flags)
{
    uint32_t self = (uint32_t)c->p->phrases.n;
    struct tr_phrase ph = { kind, c->at, n, head, flags, TR_NO, self, TR_NO, TR_NO, TR_NO, TR_NO };
    c->at += n;
    return TR_PUSH(c->a, &c->p->phrases, ph);
}

/* chunk_verb.c: adverbs from k on, and then a verb; the verb group that begins at c->at (false at the arena's cap). */
bool chunk_leads_to_verb(const struct chunking *c, uint32_t k);
bool chunk_verb_group(struct chunking *c);

#endif
