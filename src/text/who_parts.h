/* SPDX-License-Identifier: Apache-2.0
 *
 * who_parts.h: what the makers of parties share. who.c takes each phrase by itself, who_sides.c what stands around it. */
#ifndef TR_TEXT_WHO_PARTS_H
#define TR_TEXT_WHO_PARTS_H

#include "text/who.h"

enum { CODE_MAX = 96 };

struct casting {
    struct tr_arena *a;
    const struct tr_parse *p;
    tr_time day;
    struct tr_cast *out;
    bool full;
    bool left; /* the phrase at hand means somebody who bore arms once: "a retired general" */
};

static inline const struct tr_lex_entry *entry(const struct casting *c, uint32_t k)
{
    return &c->p->lexicon->entries.v[k];
}
static inline const struct tr_lex_name *name(const struct casting *c, uint32_t k) { return &c->p->lexicon->names.v[k]; }
static inline const struct tr_token *token(const struct casting *c, uint32_t k) { return &c->p->tokens->list.v[k]; }

/* Puts the parts of `add` that are not there yet behind the n bytes of a code. */
void who_append_code(char *code, size_t *n, tr_str add);
/* "a retired general", "former rebels": does a word up to token `first`, which is of them, tell what they were? Then the code of what they
 * are: who has left an army or a band is of no armed side. */
bool who_has_left(const struct casting *c, const struct tr_phrase *np, uint32_t first);
tr_str who_now_of(const struct casting *c, tr_str id);
/* Does it take roles behind it: RUS + GOV.MFA? */
bool who_is_country_like(const struct tr_lex_entry *e);
/* Is it only where a deal was made, "the Minsk agreements"? */
bool who_names_a_deal(const struct casting *c, const struct tr_phrase *np, const struct tr_hit *h);
/* Sides of all parties of a sentence. */
void who_take_sides(struct casting *c, const struct tr_parsed_sentence *in);

#endif
