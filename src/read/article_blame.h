/* SPDX-License-Identifier: Apache-2.0
 *
 * article_blame.h: who is said to have done an act, clause by clause (article_blame_forms.c), and the act that gets it
 * (article_blame.c). */
#ifndef TR_READ_ARTICLE_BLAME_H
#define TR_READ_ARTICLE_BLAME_H

#include "read/article.h"

struct blame {             /* phrases; act TR_NO: the one told nearest, or first in the same sentence */
    uint32_t who, act, by; /* by: who blames; TR_NO: whoever says the sentence */
    const char *role;
    bool here;
};

/* False: the clause tells no accusation, claim or denial, or of something else than an act of force. */
bool tr_article_blame_in(const struct article *x, const struct tr_clause *c, struct blame *out);
/* The claim of an act that a noun phrase means by itself. SIZE_MAX: none. */
size_t tr_article_act_told_by(const struct article *x, uint32_t np);

#endif
