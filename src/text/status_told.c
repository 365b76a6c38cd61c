/* SPDX-License-Identifier: Apache-2.0
 *
 * What a clause tells only of something else: of a day that is remembered, or of what nobody sees a sign of. */
#include "text/status.h"

/* "marked the anniversary of the massacre in which soldiers killed .." */
bool tr_told_of_memory(const struct tr_parse *p, uint32_t c)
{
    static const char *const words[] = { "anniversary",  "commemorated",  "commemorate",
                                         "commemorates", "commemorating", "commemoration" };
    bool told = false;
    for (int depth = 0; depth < 8 && c != TR_NO && !told; depth++) {
        told = p->clauses.v[c].kind == TR_CL_RELATIVE && p->clauses.v[c].lead != TR_NO;
        if (!told) c = p->clauses.v[c].parent;
    }
    if (!told) return false;
    for (uint32_t k = p->tokens->sentences.v[p->clauses.v[c].sentence].first; k < p->clauses.v[c].lead; k++)
        if (tr_token_among(p, k, words, TR_COUNT(words))) return true;
    return false;
}

/* "there was no sign that the army was leaving" */
bool tr_told_without_sign(const struct tr_parse *p, uint32_t c)
{
    static const char *const words[] = {
        "sign", "signs", "indication", "indications", "evidence", "proof", "suggestion"
    };
    uint32_t k = p->clauses.v[c].subject, first = p->sentences.v[p->clauses.v[c].sentence].phrases;
    if (k == TR_NO || k <= first || k > p->clauses.v[c].verb) return false;
    k--;
    if (k > first && p->phrases.v[k].n == 1 && tr_token_is(p, p->phrases.v[k].head, "that")) k--;
    const struct tr_phrase *ph = &p->phrases.v[k];
    return ph->kind == TR_PH_NOUN && ph->flags & TR_NP_NONE && tr_token_among(p, ph->head, words, TR_COUNT(words));
}
