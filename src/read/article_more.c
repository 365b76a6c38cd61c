/* SPDX-License-Identifier: Apache-2.0
 *
 * What a text tells as one more act, beside those that it has told: "another bomb exploded", "a second group of rebels
 * attacked ..", "the rebels also blew up two posts". Not who else was hurt by the same one: "another guard was wounded". */
#include "read/article.h"

static bool is_people(const struct tr_parse *p, uint32_t np)
{
    const struct tr_phrase *ph = &p->phrases.v[np];
    return ph->flags & TR_NP_PRONOUN || p->words[ph->head].noun_kind == TR_NOUN_PERSON;
}

/* "another bomb", "a second explosion", "the third attack". */
static bool is_one_more(const struct tr_parse *p, uint32_t np)
{
    const struct tr_phrase *ph = &p->phrases.v[np];
    uint32_t to = ph->head < ph->first + 2 ? ph->head : ph->first + 2;
    return tr_any_in(p, ph->first, to, TR_SET_ONE_MORE) || tr_any_in(p, ph->first, to, TR_SET_ORDINAL);
}

bool tr_article_is_more(const struct article *x, const struct tr_found *f)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *ph = &p->phrases.v[f->phrase];
    if (ph->kind == TR_PH_NOUN && is_one_more(p, f->phrase)) return true;
    if (f->clause == TR_NO) return false;
    const struct tr_clause *c = &p->clauses.v[f->clause];
    bool passive = ph->flags & TR_VG_PASSIVE;
    uint32_t whom = passive ? c->subject : c->object, who = passive ? TR_NO : c->subject;
    if (who != TR_NO && is_one_more(p, who)) return true;
    if (whom == TR_NO || is_people(p, whom)) return false;
    bool his = p->phrases.v[whom].flags & TR_NP_OWNED; /* "also burned his car": the same act goes on */
    return is_one_more(p, whom) ||
           (ph->kind == TR_PH_VERB && tr_any_is(p, ph->first, ph->first + ph->n, "also") && !his);
}
