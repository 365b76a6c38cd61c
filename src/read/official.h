/* SPDX-License-Identifier: Apache-2.0
 *
 * official.h: a clause of an office's own text being looked at. */
#ifndef TR_READ_OFFICIAL_H
#define TR_READ_OFFICIAL_H

#include "read/article.h"

struct looking {
    struct article *x;
    size_t sentence;
    const struct tr_clause *c;
    const struct tr_phrase *vg;
    uint32_t subject;         /* the clause's, or that of the clause it is joined to; TR_NO */
    const struct tr_hit *hit; /* the words that say it */
};

struct range { /* of tokens, [from, to) */
    uint32_t from, to;
};

static inline uint32_t end_of(const struct tr_phrase *p) { return p->first + p->n; }
static inline const struct tr_phrase *phrase(const struct article *x, uint32_t k)
{
    return k == TR_NO ? NULL : &x->is.parse.phrases.v[k];
}

/* Hits of the lexicon in the sentence: texts may be long, and each clause is looked at many times. */
static inline size_t first_hit(const struct looking *l) { return l->x->is.parse.sentences.v[l->sentence].hits; }
static inline size_t last_hit(const struct looking *l)
{
    return first_hit(l) + l->x->is.parse.sentences.v[l->sentence].n_hits;
}

/* article_office.c: does the code begin with a state or a body of states, and not with a part that any may have? */
bool official_has_country(tr_str code);
/* official_parts.c */
struct range official_of_phrase(const struct article *x, uint32_t k);
tr_str official_text_of(const struct article *x, struct range r);
uint32_t official_clause_end(const struct looking *l);
struct range official_without_preposition(const struct article *x, struct range r);
bool official_put_subject(const struct looking *l, struct tr_claim *c, tr_str role); /* false at the arena's cap */
bool official_put_people(const struct looking *l, uint32_t np, struct tr_claim *c, tr_str role);
bool official_add(struct looking *l, struct tr_claim *c, struct range about, const char *rule);

/* article_met.c: calls, meetings and measures in force, told in an office's own words */
bool official_meeting(struct looking *l);
bool official_measure(struct looking *l);

#endif
