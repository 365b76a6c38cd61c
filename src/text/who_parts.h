/* SPDX-License-Identifier: Apache-2.0
 *
 * who_parts.h: the cast of a document under way. */
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
};

static inline const struct tr_lex_entry *entry(const struct casting *c, uint32_t k)
{
    return &c->p->lexicon->entries.v[k];
}
static inline const struct tr_lex_name *name(const struct casting *c, uint32_t k) { return &c->p->lexicon->names.v[k]; }
static inline const struct tr_token *token(const struct casting *c, uint32_t k) { return &c->p->tokens->list.v[k]; }

/* who.c: the parts of `add` that the code has not yet, behind it; code has room for CODE_MAX */
void cast_append_code(char *code, size_t *n, tr_str add);
bool cast_is_country_like(const struct tr_lex_entry *e);

/* who_sides.c: noun phrase k, its neighbours being cast */
void cast_sides_by_preposition(struct casting *c, uint32_t k);
void cast_sides_by_list(struct casting *c, uint32_t k);
void cast_sides_by_counting(struct casting *c, uint32_t k);

#endif
