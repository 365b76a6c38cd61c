/* SPDX-License-Identifier: Apache-2.0
 *
 * What begins to the right of a word, as far as it can be told before that is tagged. */
#include "text/tag_parts.h"

static right_side right_of_closed(const struct tr_closed *c)
{
    switch (c->tag) {
    case TR_TAG_DET:
    case TR_TAG_POSS_PRON:
    case TR_TAG_PRON:
    case TR_TAG_NUM:
    case TR_TAG_THAT: return RIGHT_NOMINAL;
    case TR_TAG_AUX:
    case TR_TAG_VERB:
    case TR_TAG_MODAL: return RIGHT_VERBAL;
    case TR_TAG_PREP:
    case TR_TAG_TO: return RIGHT_PREP;
    case TR_TAG_CC: return RIGHT_END;
    default: return RIGHT_OTHER;
    }
}

/* Does what only a verb leads begin at token k: a determiner, number, preposition, or the end? */
static bool has_object(const struct tagging *t, uint32_t k)
{
    if (k >= t->end || t->v[k].flags & (TR_TOK_NUMBER | TR_TOK_MARK)) return true;
    const struct tr_closed *c = tr_closed_find(t->g, t->v[k].key);
    return c && (c->tag == TR_TAG_DET || c->tag == TR_TAG_POSS_PRON || c->tag == TR_TAG_PRON || c->tag == TR_TAG_NUM ||
                 c->tag == TR_TAG_PREP || c->tag == TR_TAG_TO);
}

/* Monday, March: what stands behind it is no object of anything. */
bool tr_tag_is_day(const struct tagging *t, uint32_t k)
{
    return k < t->end && !t->upper && is_capital(t, k) && word_at(t, k)->known &&
           word_at(t, k)->noun_kind == TR_NOUN_TIME;
}

right_side tr_tag_right_of(const struct tagging *t, uint32_t k)
{
    while (k < t->end && t->v[k].flags & TR_TOK_WORD) {
        const struct tr_closed *c = tr_closed_find(t->g, t->v[k].key);
        if (!c || (c->tag != TR_TAG_ADV && c->tag != TR_TAG_NOT)) break;
        k++;
    }
    if (k >= t->end) return RIGHT_END;
    if (t->v[k].flags & TR_TOK_NUMBER) return RIGHT_NOMINAL;
    if (t->v[k].flags & TR_TOK_MARK) return t->v[k].flags & TR_TOK_OPENS ? RIGHT_NOMINAL : RIGHT_END;
    if (t->v[k].flags & TR_TOK_POSSESSIVE) return RIGHT_NOMINAL;
    const struct tr_closed *c = tr_closed_find(t->g, t->v[k].key);
    if (c) return right_of_closed(c);
    const struct tr_word *w = word_at(t, k);
    if (!t->upper && is_capital(t, k)) return tr_tag_is_day(t, k) ? RIGHT_PREP : RIGHT_NOMINAL;
    if (w->classes == TR_ADVERB) return tr_tag_right_of(t, k + 1 < t->end ? k + 1 : t->end);
    if (w->classes == TR_VERB) return RIGHT_VERBAL;
    if (!(w->classes & TR_VERB)) return w->classes ? RIGHT_NOMINAL : RIGHT_OTHER;
    if (w->verb_forms & TR_FORM_PAST && (!(w->classes & (TR_NOUN | TR_ADJECTIVE)) || has_object(t, k + 1)))
        return RIGHT_VERBAL;
    return RIGHT_NOMINAL;
}
