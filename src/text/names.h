/* SPDX-License-Identifier: Apache-2.0
 *
 * names.h: who and where a text speaks of, phrase by phrase: organisations (states, bodies, groups, people as a group),
 * persons, places. A country is a place where something happens in it and an organisation where it acts. */
#ifndef TR_TEXT_NAMES_H
#define TR_TEXT_NAMES_H

#include "text/places.h"
#include "text/who.h"

typedef enum { TR_NAMED_ORGANISATION, TR_NAMED_PERSON, TR_NAMED_PLACE, TR_NAMED_KINDS } tr_named_kind;
extern const char *const tr_named_kind_names[TR_NAMED_KINDS];

struct tr_named_phrase {
    tr_named_kind kind;
    uint32_t first, n; /* tokens */
    uint32_t np;       /* phrase; TR_NO: a place that is no phrase of its own */
    bool pronoun;
};
typedef TR_LIST(struct tr_named_phrase) tr_named_phrases;

/* In the order of the text; none of one kind overlaps another of that kind. places may be NULL. Only TR_NOMEM fails. */
TR_MUST tr_rc tr_names_find(struct tr_arena *a, const struct tr_parse *p, const struct tr_cast *cast,
                            const struct tr_place_mentions *places, tr_named_phrases *out, struct tr_error *err);

#endif
