/* SPDX-License-Identifier: Apache-2.0
 *
 * Is this a text whose sentences are not read? By its script, and in Latin letters by its small words: English prose has one
 * of a few among every five words or so, other languages have next to none of them. */
#include "text/quality_parts.h"

enum { FEW_WORDS = 8, SMALL_TEXT = 60 }; /* of which nothing is said: a name, a caption */
static const double most_foreign = 0.5, least_small = 0.04;

bool tr_look_for_language(struct tr_looking *l)
{
    uint32_t words = l->words, foreign = l->foreign, small = l->small;
    bool other_script = words >= FEW_WORDS && foreign > most_foreign * words;
    bool other_words = words >= SMALL_TEXT && small < least_small * words;
    if ((!other_script && !other_words) || l->p->tokens->sentences.n == 0) return true;
    const struct tr_sentence *s = &l->p->tokens->sentences.v[0];
    tr_signal_put(l, TR_SIGNAL_LANGUAGE, s->first, s->n);
    return false;
}
