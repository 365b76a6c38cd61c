/* SPDX-License-Identifier: Apache-2.0
 *
 * control.h: who does what a verb governs. "Urged Norway to leave": Norway; "visited Norway to mediate": the visitor;
 * "called on Norway to leave": Norway; "accused Norway of shelling": Norway. By the base form of the verb. */
#ifndef TR_TEXT_CONTROL_H
#define TR_TEXT_CONTROL_H

#include "text/token.h"

/* Does the object do the infinitive behind it? */
bool tr_object_does_infinitive(uint64_t verb_lemma);
/* Does the object do the -ing form behind a preposition? */
bool tr_object_does_ing(uint64_t verb_lemma);
/* Does what stands behind this preposition (key of its token) do the infinitive behind it: "call on", "appeal to"? */
bool tr_phrase_does_infinitive(uint64_t verb_lemma, uint64_t preposition);
/* Is it what comes of a deed told before: "killing ten", "leaving many homeless"? */
bool tr_is_result(uint64_t verb_lemma);
/* May a bare infinitive follow: "help defend", "let them leave"? */
bool tr_takes_bare_infinitive(uint64_t verb_lemma);

#endif
