/* SPDX-License-Identifier: Apache-2.0
 *
 * Words that are a noun or a verb alike, where nothing beside them decides: "rebel attacks", "rebels attack". */
#include "text/tag_parts.h"

/* May a clause be its object: "said troops attack .."? */
static bool takes_clauses(const struct tagging *t, uint32_t k)
{
    const struct tr_parsed_sentence *s = &t->p->sentences.v[t->sentence];
    size_t end = s->hits + s->n_hits;
    for (size_t at = tr_hits_near(&t->p->hits, s->hits, end, k); at < end && t->p->hits.v[at].first <= k; at++)
        if (t->p->hits.v[at].first + t->p->hits.v[at].n > k && t->p->hits.v[at].kind == TR_LEX_CUE) return true;
    return false;
}

bool tr_tag_left_is_plural(const struct tagging *t, uint32_t at)
{
    const struct tr_word *w = word_at(t, at);
    return (w->noun_forms & TR_FORM_PLURAL) != 0;
}

/* Stands the noun phrase that ends at token `at` behind "that"? Then a base form may be its verb. */
static bool led_by_that(const struct tagging *t, uint32_t at)
{
    for (uint32_t k = at; k >= t->first && at - k < 6; k--) {
        if (t->v[k].tag == TR_TAG_THAT) return true;
        if (t->v[k].tag != TR_TAG_NAME && t->v[k].tag != TR_TAG_NOUN && t->v[k].tag != TR_TAG_ADJ &&
            t->v[k].tag != TR_TAG_DET && t->v[k].tag != TR_TAG_POSS)
            return false;
        if (k == 0) break;
    }
    return false;
}

/* Does the noun phrase that ends with token `at` stand behind a verb that takes no clauses (or begin with "a", when a
 * plural verb would follow)? Then what follows it is no verb. */
static bool is_within_object(const struct tagging *t, uint32_t at, bool singular, bool behind_verb)
{
    for (uint32_t k = at + 1; k > t->first; k--) {
        const struct tr_token *v = &t->v[k - 1];
        switch (v->tag) {
        case TR_TAG_NAME:
        case TR_TAG_NOUN:
        case TR_TAG_ADJ:
        case TR_TAG_NUM: break;
        case TR_TAG_DET:
            if (!singular && (tr_token_is(t->p, k - 1, "a") || tr_token_is(t->p, k - 1, "an"))) return true;
            break;
        case TR_TAG_VERB: return behind_verb && k <= at && !takes_clauses(t, k - 1);
        default: return false;
        }
    }
    return false;
}

/* "killed in Houthi attacks": behind "in" and the name of a group, which nobody is in, a noun of the lexicon is one. */
static bool is_of_group(const struct tagging *t, uint32_t at)
{
    const struct tr_parsed_sentence *s = &t->p->sentences.v[t->sentence];
    size_t end = s->hits + s->n_hits;
    for (size_t k = tr_hits_near(&t->p->hits, s->hits, end, at); k < end && t->p->hits.v[k].first <= at; k++) {
        const struct tr_hit *hit = &t->p->hits.v[k];
        if (hit->kind != TR_LEX_ACTOR || hit->first + hit->n != at + 1 || hit->first == t->first) continue;
        bool in = tr_token_is(t->p, hit->first - 1, "in") || tr_token_is(t->p, hit->first - 1, "during");
        if (in && tr_str_is(t->p->lexicon->entries.v[hit->entry].sort, "group")) return true;
    }
    return false;
}

/* "killed by Israeli attacks in ..", "came under small arms fire": what a preposition behind a verb governs is no subject. */
bool tr_tag_is_governed(const struct tagging *t, uint32_t at)
{
    for (uint32_t k = at; k > t->first + 1; k--) {
        tr_tag tag = (tr_tag)t->v[k].tag;
        if (tag == TR_TAG_NAME || tag == TR_TAG_NOUN || tag == TR_TAG_ADJ || tag == TR_TAG_NUM) continue;
        if (tag == TR_TAG_DET && t->v[at].tag == TR_TAG_NAME) continue; /* "by the Israeli strikes on .." */
        const struct tr_closed *c = tag == TR_TAG_PREP ? tr_closed_find(t->g, t->v[k].key) : NULL;
        return c && !(c->says & TR_W_TIME) && t->v[k - 1].tag == TR_TAG_VERB;
    }
    return false;
}

/* "attacks": noun or verb, behind a noun or name or with nothing to its left. */
tr_tag tr_tag_noun_or_verb(const struct tagging *t, uint32_t k, tr_tag left, uint32_t at, right_side right,
                           unsigned lex)
{
    const struct tr_word *w = word_at(t, k);
    bool past = is_participle(w), s = w->verb_forms & TR_FORM_S, ing = w->verb_forms & TR_FORM_ING;
    bool subject = left == TR_TAG_NOUN || left == TR_TAG_NAME || left == TR_TAG_PRON || left == TR_TAG_REL ||
                   (left == TR_TAG_THAT &&
                    !(at > t->first && t->v[at - 1].tag == TR_TAG_VERB)); /* reports that talks .. */
    if (!(w->classes & TR_NOUN)) return TR_TAG_VERB;
    if (left == TR_TAG_PRON && s) return TR_TAG_VERB; /* it stands accused */
    if (right == RIGHT_VERBAL) return TR_TAG_NOUN;
    if (lex & LEX_INNER) return TR_TAG_NOUN; /* "carried out air strikes" */
    if (left == TR_TAG_PRON || left == TR_TAG_REL) return TR_TAG_VERB;
    if (past) return w->often[0] > w->often[1] + 16 && !(lex & LEX_VERB) ? TR_TAG_NOUN : TR_TAG_VERB;
    if (ing && left == TR_TAG_NONE) { /* "Speaking to", "Meeting him": but "Shelling of" */
        bool to = k + 1 < t->end && t->v[k + 1].flags & TR_TOK_WORD && tr_token_is(t->p, k + 1, "to");
        return right == RIGHT_NOMINAL || to ? TR_TAG_VERB : TR_TAG_NOUN;
    }
    if (ing && w->noun_kind == TR_NOUN_TIME) return TR_TAG_NOUN; /* "on Tuesday evening the town" */
    if (ing && right != RIGHT_NOMINAL && lex & LEX_NOUN && tr_tag_is_governed(t, at)) return TR_TAG_NOUN;
    if (ing) return subject && (right == RIGHT_NOMINAL || w->often[1] > w->often[0] + 8) ? TR_TAG_VERB : TR_TAG_NOUN;
    if (!subject)
        return left == TR_TAG_NONE && right == RIGHT_NOMINAL && !s && w->often[1] > w->often[0] + 16 ? TR_TAG_VERB
                                                                                                     : TR_TAG_NOUN;
    if (left == TR_TAG_NAME && lex & LEX_NOUN && is_of_group(t, at)) return TR_TAG_NOUN;
    if ((left == TR_TAG_NAME || left == TR_TAG_NOUN) && lex & (LEX_NOUN | LEX_VERB) && tr_tag_is_governed(t, at))
        return TR_TAG_NOUN;
    bool agrees = s ? !tr_tag_left_is_plural(t, at) || left == TR_TAG_NAME : tr_tag_left_is_plural(t, at);
    /* "eased emergency measures", "a United Nations appeal": within an object, or behind "a" with no -s, it is a noun */
    if ((left == TR_TAG_NOUN || left == TR_TAG_NAME) && is_within_object(t, at, s, !(lex & LEX_PHRASE)))
        return TR_TAG_NOUN;
    /* "communication links leading into": what takes no -ing form as its object is a noun before one */
    bool ing_next = k + 1 < t->end && t->v[k + 1].flags & TR_TOK_WORD && word_at(t, k + 1)->verb_forms & TR_FORM_ING;
    if (s && ing_next && left == TR_TAG_NOUN && w->often[1] <= w->often[0] + 16) return TR_TAG_NOUN;
    const struct tr_closed *next = k + 1 < t->end ? tr_closed_find(t->g, t->v[k + 1].key) : NULL;
    bool taken = next && (next->tag == TR_TAG_DET || next->tag == TR_TAG_POSS_PRON); /* "that Sudan close the camps" */
    if (lex & LEX_PHRASE && agrees && w->verb_forms & (TR_FORM_BASE | TR_FORM_S)) return TR_TAG_VERB; /* "plans to" */
    if (taken && w->verb_forms & (TR_FORM_BASE | TR_FORM_S) && (agrees || led_by_that(t, at))) return TR_TAG_VERB;
    if (right == RIGHT_NOMINAL && agrees) return TR_TAG_VERB;
    if (right == RIGHT_PREP && agrees && w->often[1] > w->often[0] + 4) return TR_TAG_VERB;
    return TR_TAG_NOUN;
}
