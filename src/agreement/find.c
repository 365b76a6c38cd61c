/* SPDX-License-Identifier: Apache-2.0
 *
 * find.c: ids -> indexes of a loaded agreement. */
#include "truce/agreement.h"

#define FIND(name, list)                                   \
    size_t name(const struct tr_agreement *g, tr_str id)   \
    {                                                      \
        for (size_t k = 0; id.n > 0 && k < g->list.n; k++) \
            if (tr_str_eq(g->list.v[k].id, id)) return k;  \
        return TR_NONE;                                    \
    }
FIND(tr_actor_find, actors)
FIND(tr_zone_find, zones)
FIND(tr_provision_find, provisions)

tr_str tr_texts_in(tr_texts texts, tr_str lang)
{
    for (size_t k = 0; k < texts.n; k++)
        if (tr_str_eq(texts.v[k].lang, lang)) return texts.v[k].text;
    return texts.n > 0 ? texts.v[0].text : (tr_str){ 0 };
}
