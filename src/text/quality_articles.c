/* SPDX-License-Identifier: Apache-2.0
 *
 * Signs in noun phrases: a name or a body that needs "the" and stands without (S6), loaded words beside plain ones (S9). */
#include "text/quality_parts.h"

static bool is_phrase_of(const struct tr_looking *l, const struct tr_phrase *ph)
{
    return ph->kind == TR_PH_NOUN && tr_is_body(l, ph->first) && !(l->at[ph->first] & TR_AT_QUOTED);
}
static const struct tr_phrase *after(const struct tr_looking *l, const struct tr_parsed_sentence *s, uint32_t k)
{
    return k + 1 < s->phrases + s->n_phrases ? &l->p->phrases.v[k + 1] : NULL;
}

static bool has_article(const struct tr_looking *l, const struct tr_phrase *ph)
{
    for (uint32_t k = ph->first; k < ph->first + ph->n; k++) {
        tr_tag tag = (tr_tag)l->v[k].tag;
        if (tag == TR_TAG_DET || tag == TR_TAG_POSS_PRON || tag == TR_TAG_POSS || tag == TR_TAG_NUM ||
            tag == TR_TAG_PRON)
            return true;
        if (l->v[k].flags & (TR_TOK_POSSESSIVE | TR_TOK_NUMBER) || tr_is_country_without_apostrophe(l, k)) return true;
        /* an article of its own, or one that is a part of the name: "the Observatory" */
        if (tr_here(l, k, "al") || tr_here(l, k, "el") || tr_here(l, k, "the")) return true;
    }
    /* a determiner that was not taken in, or a preposition of rank: "as president", "under" */
    if (ph->first == 0) return false;
    tr_tag before = (tr_tag)l->v[ph->first - 1].tag;
    return before == TR_TAG_DET || before == TR_TAG_POSS_PRON || before == TR_TAG_POSS || before == TR_TAG_CC ||
           before == TR_TAG_NUM;
}

/* ---- S6 ------------------------------------------------------------------------------------------- */

/* Does the phrase end with one of the names that need "the"? */
static bool is_needy_name(const struct tr_looking *l, const struct tr_phrase *ph)
{
    static const char *const names[][2] = {
        { "Russian", "Federation" }, { "United", "Nations" },   { "United", "States" },    { "European", "Union" },
        { "African", "Union" },      { "White", "House" },      { "Security", "Council" }, { "Red", "Cross" },
        { "Red", "Crescent" },       { "State", "Department" }, { "Arab", "League" },      { "General", "Assembly" },
        { "United", "Kingdom" },     { "Gulf", "states" },
    };
    if (ph->n != 2) return false;
    for (size_t k = 0; k < TR_COUNT(names); k++)
        if (tr_written(l, ph->first, names[k][0]) && tr_written(l, ph->first + 1, names[k][1])) return true;
    return false;
}

/* A body that its state, people or field names: "Malian army", "Libyan National Army", "health ministry". */
static bool is_body_of_something(const struct tr_looking *l, const struct tr_phrase *ph)
{
    if (ph->n < 2 || !tr_in(l, ph->head, TR_SET_BODY_HEAD) || ph->head != ph->first + ph->n - 1) return false;
    if (ph->flags & TR_NP_PLURAL || l->v[ph->head].flags & TR_TOK_HYPHEN) return false;
    return ph->flags & TR_NP_NAME || l->v[ph->first].tag == TR_TAG_ADJ || l->v[ph->first].tag == TR_TAG_NOUN;
}

/* "Government of Thailand", "National Liberation Front of Corsica": a head with a capital, then "of" a name. */
static bool is_body_of_name(const struct tr_looking *l, const struct tr_phrase *ph)
{
    if (!tr_in(l, ph->head, TR_SET_NAMED_BODY) || !(l->v[ph->head].flags & TR_TOK_CAPITAL)) return false;
    if (ph->of == TR_NO || ph->head != ph->first + ph->n - 1) return false;
    return (l->p->phrases.v[ph->of].flags & TR_NP_NAME) != 0;
}

/* "in country", "visit of president": a bare noun behind a preposition. */
static bool is_bare(const struct tr_looking *l, const struct tr_phrase *ph)
{
    if (ph->n != 1 || ph->under == TR_NO || !tr_in(l, ph->first, TR_SET_BARE_NOUN)) return false;
    if (l->v[ph->first].flags & (TR_TOK_CAPITAL | TR_TOK_HYPHEN)) return false;
    uint32_t prep = l->p->phrases.v[ph->under].first;
    if (prep + 1 != ph->first || !tr_in(l, prep, TR_SET_BARE_PREP)) return false;
    return prep == 0 || l->v[prep - 1].key != l->v[ph->first].key; /* country by country */
}

/* It acts or is acted on: a subject, an object, behind a preposition; not part of a list of titles. */
static bool is_used(const struct tr_looking *l, const struct tr_parsed_sentence *s, uint32_t k)
{
    const struct tr_phrase *ph = &l->p->phrases.v[k], *next = after(l, s, k);
    if (!next) return false;
    if (ph->appos != TR_NO || ph->list != k || ph->next != TR_NO) return false;
    if (next->kind == TR_PH_NOUN && next->flags & TR_NP_NAME) return false; /* a title before a name */
    return next->kind == TR_PH_VERB || next->kind == TR_PH_PREP || ph->under != TR_NO ||
           (k > s->phrases && l->p->phrases.v[k - 1].kind == TR_PH_VERB);
}

void tr_look_for_lost_articles(struct tr_looking *l)
{
    for (size_t i = 0; i < l->p->sentences.n; i++) {
        const struct tr_parsed_sentence *s = &l->p->sentences.v[i];
        if (s->upper) continue;
        for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases; k++) {
            const struct tr_phrase *ph = &l->p->phrases.v[k];
            if (!is_phrase_of(l, ph) || has_article(l, ph)) continue;
            bool needy = is_needy_name(l, ph) || is_body_of_something(l, ph) || is_body_of_name(l, ph);
            if ((needy && is_used(l, s, k)) || is_bare(l, ph)) tr_signal_put(l, TR_SIGNAL_ARTICLE, ph->first, ph->n);
        }
    }
}

/* ---- S9 ------------------------------------------------------------------------------------------- */

static const char *const loaded_pairs[][2] = {
    { "freedom", "fighters" },       { "resistance", "fighters" },    { "legitimate", "government" },
    { "legitimate", "authorities" }, { "legitimate", "forces" },      { "coup", "plotters" },
    { "terror", "group" },           { "terror", "squads" },          { "terrorist", "group" },
    { "terrorist", "junta" },        { "terrorist", "organisation" }, { "criminal", "junta" },
    { "puppet", "government" },      { "kremlin", "proxies" },        { "patriotic", "forces" },
    { "patriotic", "resistance" },
};

/* "sanctions regime", "the visa regime": no government. */
static bool is_of_rules(const struct tr_looking *l, uint32_t k) { return k && tr_in(l, k - 1, TR_SET_OF_RULES); }

static bool is_loaded_pair(const struct tr_looking *l, uint32_t k)
{
    for (size_t i = 0; i < TR_COUNT(loaded_pairs) && tr_in(l, k, TR_SET_LOADED_HEAD); i++)
        if (tr_here(l, k, loaded_pairs[i][0]) && tr_here(l, k + 1, loaded_pairs[i][1])) return true;
    return false;
}

void tr_look_for_register(struct tr_looking *l)
{
    size_t before = tr_signal_count(l);
    bool found_plain = false;
    for (uint32_t k = 0; k < l->n; k++) {
        if (!tr_is_body(l, k) || !(l->v[k].flags & TR_TOK_WORD)) continue;
        found_plain = found_plain || tr_in(l, k, TR_SET_PLAIN);
        if (!tr_is_own(l, k)) continue;
        if (tr_in(l, k, TR_SET_LOADED) && !is_of_rules(l, k)) tr_signal_put(l, TR_SIGNAL_REGISTER, k, 1);
        if (is_loaded_pair(l, k)) tr_signal_put(l, TR_SIGNAL_REGISTER, k, 2);
    }
    if (!found_plain) tr_signal_drop(l, before);
}
