/* SPDX-License-Identifier: Apache-2.0
 *
 * Is this a text whose sentences are not read? By its script, and in Latin letters by its small words: English prose has one
 * of a few among every five words or so, other languages have next to none of them. */
#include "text/quality_parts.h"

enum { FEW_WORDS = 8, SMALL_TEXT = 60 }; /* of which nothing is said: a name, a caption */
static const double most_foreign = 0.5, least_small = 0.04;

bool tr_look_for_language(struct tr_looking *l)
{
    uint32_t words = 0, foreign = 0, small = 0;
    for (uint32_t k = 0; k < l->n; k++) {
        if (!(l->v[k].flags & TR_TOK_WORD)) continue;
        words++;
        foreign += (l->v[k].flags & TR_TOK_FOREIGN) != 0;
        small += tr_in(l, k, TR_SET_ENGLISH);
    }
    bool other_script = words >= FEW_WORDS && foreign > most_foreign * words;
    bool other_words = words >= SMALL_TEXT && small < least_small * words;
    if ((!other_script && !other_words) || l->p->tokens->sentences.n == 0) return true;
    const struct tr_sentence *s = &l->p->tokens->sentences.v[0];
    tr_signal_put(l, TR_SIGNAL_LANGUAGE, s->first, s->n);
    return false;
}
