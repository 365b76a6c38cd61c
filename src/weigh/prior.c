/* SPDX-License-Identifier: Apache-2.0
 *
 * prior.c: a report -> how likely it is that what it tells happened, by the class of its first author; whatever that is, a
 * text that shows that it was pieced together has no author whose word that would be.
 * Several independent voices, and what a party's interest does to its word, are later steps. */
#include "weigh/sources.h"

static double class_prior(const struct tr_params *p, tr_str cls)
{
    size_t k = tr_word(cls, tr_source_classes, tr_source_class_count);
    return tr_round6(p->v[k == TR_NONE ? TR_P_PRIOR_UNKNOWN : tr_class_params[k]]);
}

static double by_author(const struct tr_sources *s, const struct tr_params *p, struct tr_arena *scratch,
                        const struct tr_report *r)
{
    const struct tr_source *origin = tr_source_find(s, scratch, r->origin);
    if (origin) return class_prior(p, origin->cls);
    /* A named author whom nobody knows must not borrow the credit of the dataset that quotes him. */
    if (tr_str_trim(r->origin).n > 0 && !tr_str_eq(r->origin, r->source)) return tr_round6(p->v[TR_P_PRIOR_UNKNOWN]);
    const struct tr_source *giver = tr_source_find(s, scratch, r->source);
    return giver ? class_prior(p, giver->cls) : tr_round6(p->v[TR_P_PRIOR_UNKNOWN]);
}

double tr_prior(const struct tr_sources *s, const struct tr_params *p, struct tr_arena *scratch,
                const struct tr_report *r)
{
    double prior = by_author(s, p, scratch, r), most = tr_round6(p->v[TR_P_SPLICED_MAX]);
    return TR_HAS(r->flags, TR_FLAG_SPLICED_TEXT) && prior > most ? most : prior;
}
