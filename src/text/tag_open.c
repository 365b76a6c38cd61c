/* SPDX-License-Identifier: Apache-2.0
 *
 * Words that may be noun, verb, adjective or adverb -> one of them, by what was decided to the left and what is likely to
 * the right. */
#include "text/tag_parts.h"

/* Tag to the left, adverbs and "not" passed over. */
tr_tag tr_tag_left_of(const struct tagging *t, uint32_t k, uint32_t *at)
{
    while (k > t->first) {
        k--;
        if (t->v[k].tag == TR_TAG_ADV || t->v[k].tag == TR_TAG_NOT) continue;
        if (t->v[k].flags & (TR_TOK_OPENS | TR_TOK_CLOSES)) continue;
        *at = k;
        return (tr_tag)t->v[k].tag;
    }
    *at = TR_NO;
    return TR_TAG_NONE;
}

static uint32_t closed_says(const struct tagging *t, uint32_t k)
{
    const struct tr_closed *c = tr_closed_find(t->g, t->v[k].key);
    return c ? c->says : 0;
}

static tr_tag noun_or_adjective(const struct tagging *t, uint32_t k, right_side right)
{
    const struct tr_word *w = word_at(t, k);
    if (!(w->classes & TR_NOUN)) return TR_TAG_ADJ;
    if (!(w->classes & TR_ADJECTIVE)) return TR_TAG_NOUN;
    bool before_noun = right == RIGHT_NOMINAL && k + 1 < t->end && !tr_closed_find(t->g, t->v[k + 1].key);
    if (before_noun) return w->often[2] >= w->often[0] ? TR_TAG_ADJ : TR_TAG_NOUN;
    return w->noun_forms & TR_FORM_PLURAL || w->often[0] + 8 >= w->often[2] ? TR_TAG_NOUN : TR_TAG_ADJ;
}

/* Behind a determiner, adjective or number the word is part of a noun phrase. */
static tr_tag inside_noun_phrase(const struct tagging *t, uint32_t k, right_side right)
{
    const struct tr_word *w = word_at(t, k);
    if (w->classes & TR_NOUN || w->classes & TR_ADJECTIVE) {
        if (w->classes & TR_NOUN && !(w->classes & TR_ADJECTIVE)) return TR_TAG_NOUN;
        return noun_or_adjective(t, k, right);
    }
    if (right == RIGHT_NOMINAL) return TR_TAG_ADJ;
    return TR_TAG_NOUN;
}

/* Behind a preposition: "of shelling" is a noun, "of shelling the town" a verb. */
static tr_tag behind_preposition(const struct tagging *t, uint32_t k, right_side right)
{
    const struct tr_word *w = word_at(t, k);
    if (w->verb_forms & TR_FORM_ING) {
        static const char *const particles[] = { "up", "out", "off", "down", "over" };
        static const char *const adjectives[] = { "neighboring", "neighbouring", "warring",     "surrounding",
                                                  "remaining",   "existing",     "ongoing",     "advancing",
                                                  "retreating",  "fleeing",      "approaching", "protesting",
                                                  "sleeping",    "passing",      "opposing",    "unsuspecting" };
        bool object = right == RIGHT_NOMINAL || right == RIGHT_OTHER;
        if (k + 2 < t->end && tr_token_is(t->p, k + 1, "that") && word_at(t, k + 2)->verb_forms & TR_FORM_PAST)
            object = false; /* "months of fighting that displaced .." */
        for (size_t i = 0; object && i < TR_COUNT(adjectives); i++)
            if (tr_token_is(t->p, k, adjectives[i])) return TR_TAG_ADJ;
        for (size_t i = 0; k + 1 < t->end && i < TR_COUNT(particles); i++) /* "to opening up the economy" */
            if (tr_token_is(t->p, k + 1, particles[i]) && tr_tag_right_of(t, k + 2) == RIGHT_NOMINAL)
                return TR_TAG_VERB;
        if (object && w->often[2] <= w->often[1] + 8) return TR_TAG_VERB;
        return w->classes & TR_NOUN || right == RIGHT_END || right == RIGHT_PREP
                   ? (w->known && !(w->classes & TR_NOUN) ? TR_TAG_VERB : TR_TAG_NOUN)
                   : TR_TAG_VERB;
    }
    if (w->classes & TR_NOUN && (right == RIGHT_END || right == RIGHT_PREP)) return TR_TAG_NOUN; /* "on alert" */
    return inside_noun_phrase(t, k, right);
}

/* "has overcome", "was hit": participles that look like the base form. */
static bool is_same_participle(const struct tagging *t, uint32_t k)
{
    static const char *const others[] = { "come", "become", "overcome", "run", "overrun" };
    return tr_is_same_past(t->p, k) || tr_token_among(t->p, k, others, TR_COUNT(others));
}

/* ... and whose past tense does: "cut", not "come". */
bool tr_is_same_past(const struct tr_parse *p, uint32_t token)
{
    static const char *const words[] = { "put",    "cut",   "set",    "hit",      "let",       "shut",
                                         "hurt",   "cost",  "spread", "bid",      "cast",      "shed",
                                         "split",  "burst", "upset",  "offset",   "broadcast", "quit",
                                         "thrust", "beset", "read",   "forecast", "rid",       "undercut" };
    return tr_token_among(p, token, words, TR_COUNT(words));
}

static tr_tag behind_helper(const struct tagging *t, uint32_t k, uint32_t at, right_side right, unsigned lex)
{
    struct tr_word *w = &t->p->words[k];
    uint32_t says = closed_says(t, at);
    bool same = says & (TR_W_HAVE | TR_W_BE) && is_same_participle(t, k);
    if (same) w->verb_forms |= TR_FORM_PARTICIPLE;
    bool fits = t->v[at].tag == TR_TAG_MODAL || says & TR_W_DO ? (w->verb_forms & TR_FORM_BASE) != 0
                : says & TR_W_HAVE                             ? is_participle(w)
                                                               : is_participle(w) || w->verb_forms & TR_FORM_ING;
    if (fits && w->classes & TR_VERB) {
        bool adjective = w->classes & TR_ADJECTIVE && w->often[2] > w->often[1] + 8;
        if (!adjective || lex & LEX_VERB || (same && says & TR_W_HAVE)) return TR_TAG_VERB;
    }
    return inside_noun_phrase(t, k, right);
}

/* Nothing but closing brackets and marks between: "the army (FAES) cut the road". */
static bool follows(const struct tagging *t, uint32_t at, uint32_t k)
{
    for (uint32_t i = at + 1; i < k; i++)
        if (!(t->v[i].flags & TR_TOK_CLOSES)) return false;
    return at < k;
}

/* Does a closed word, or none, stand to the right? */
static bool closed_next(const struct tagging *t, uint32_t k)
{
    return k + 1 >= t->end || tr_closed_find(t->g, t->v[k + 1].key) != NULL;
}

/* "Norway and Denmark welcome the ..": behind names that are joined a base form agrees. */
static bool joined_before(const struct tagging *t, uint32_t at)
{
    while (at > t->first && (t->v[at].tag == TR_TAG_NAME || t->v[at].tag == TR_TAG_NOUN || t->v[at].tag == TR_TAG_ADJ ||
                             t->v[at].tag == TR_TAG_DET))
        at--;
    return t->v[at].tag == TR_TAG_CC && tr_token_is(t->p, at, "and") && at > t->first &&
           (t->v[at - 1].tag == TR_TAG_NAME || t->v[at - 1].tag == TR_TAG_NOUN);
}

/* "re-open", "co-host": a prefix before a word that is a verb here. */
static bool is_prefix_of_verb(const struct tagging *t, uint32_t k)
{
    static const char *const words[] = { "re", "co", "mis", "out", "over", "under" };
    uint32_t at;
    tr_tag left = tr_tag_left_of(t, k, &at);
    bool prefix = false;
    for (size_t i = 0; i < TR_COUNT(words); i++) prefix = prefix || tr_token_is(t->p, k, words[i]);
    return prefix && word_at(t, k + 1)->classes & TR_VERB &&
           (left == TR_TAG_TO || left == TR_TAG_MODAL || left == TR_TAG_NAME || left == TR_TAG_NOUN ||
            left == TR_TAG_PRON);
}

static bool is_help(const struct tagging *t, uint32_t k)
{
    return k != TR_NO && t->v[k].tag == TR_TAG_VERB && word_at(t, k)->verb_lemma == tr_token_key(TR_STR("help"));
}

/* An -ing form that is a verb by what stands before it: "while meeting in ..", ", visiting the town", "continue gathering
 * evidence". */
static bool begins_ing(const struct tagging *t, uint32_t k, tr_tag left, uint32_t at, right_side right)
{
    bool object = right == RIGHT_NOMINAL, named = k + 1 < t->end && !t->upper && is_capital(t, k + 1);
    if (left == TR_TAG_SUB && at + 1 == k) return object || right == RIGHT_PREP;
    if (left == TR_TAG_VERB && at + 1 == k) return object;
    return left == TR_TAG_MARK && t->v[at].n == 1 && t->p->tokens->text.p[t->v[at].at] == ',' && object &&
           (closed_next(t, k) || named);
}

/* Does a day end at token `at`: "on 10 March |", "this morning |"? It is no subject of what follows. */
static bool ends_day(const struct tagging *t, uint32_t at)
{
    if (at == TR_NO || at == t->first || word_at(t, at)->noun_kind != TR_NOUN_TIME) return false;
    return t->v[at - 1].tag == TR_TAG_NUM || tr_token_is(t->p, at - 1, "this") || tr_token_is(t->p, at - 1, "last");
}

struct open { /* a word that no table decides, and what stands beside it */
    const struct tagging *t;
    const struct tr_word *w;
    uint32_t k, at; /* its token, the one to its left */
    tr_tag left;
    right_side right;
    unsigned lex;
    bool named; /* a noun or name stands to its left */
};

/* Each gives the tag, or TR_TAG_NONE: it is not for this one to say. */
static tr_tag at_hyphen(const struct open *o)
{
    const struct tagging *t = o->t;
    bool before = t->v[o->k].flags & TR_TOK_HYPHEN, behind = o->k + 1 < t->end && t->v[o->k + 1].flags & TR_TOK_HYPHEN;
    if (behind && (is_prefix_of_verb(t, o->k) || (o->lex & LEX_PHRASE && o->left == TR_TAG_NAME)))
        return TR_TAG_ADV; /* to re-open */
    if (behind && !(o->lex & LEX_VERB)) return inside_noun_phrase(t, o->k, RIGHT_NOMINAL);
    if (!before) return TR_TAG_NONE;
    if (o->k > t->first && t->v[o->k - 1].tag == TR_TAG_ADV && o->w->verb_forms & TR_FORM_PAST &&
        o->right != RIGHT_VERBAL && o->left == TR_TAG_NAME)
        return TR_TAG_VERB; /* Turkey re-opened, test-fired .. */
    if (is_participle(o->w)) return TR_TAG_ADJ;
    if (o->w->verb_forms & TR_FORM_ING) /* eye-catching, peace-keeping */
        return o->right == RIGHT_NOMINAL && !closed_next(t, o->k) ? TR_TAG_ADJ : TR_TAG_NOUN;
    return TR_TAG_NONE;
}

static tr_tag never_verb(const struct open *o)
{
    const struct tr_word *w = o->w;
    bool in_phrase = o->left == TR_TAG_DET || o->left == TR_TAG_POSS_PRON || o->left == TR_TAG_POSS;
    if (!(in_phrase && w->classes & TR_NOUN && o->right != RIGHT_NOMINAL) && w->classes & TR_ADVERB &&
        w->often[3] > w->often[0] && w->often[3] > w->often[2])
        return TR_TAG_ADV;
    return noun_or_adjective(o->t, o->k, o->right);
}

static tr_tag by_left(const struct open *o)
{
    const struct tr_word *w = o->w;
    bool only_past = w->verb_forms & TR_FORM_PAST && !(w->classes & (TR_NOUN | TR_ADJECTIVE)); /* ten died */
    switch (o->left) {
    case TR_TAG_TO: return w->verb_forms & TR_FORM_BASE ? TR_TAG_VERB : inside_noun_phrase(o->t, o->k, o->right);
    case TR_TAG_MODAL:
    case TR_TAG_AUX: return behind_helper(o->t, o->k, o->at, o->right, o->lex);
    case TR_TAG_NUM:
        if (only_past) return TR_TAG_VERB;
        return inside_noun_phrase(o->t, o->k, o->right);
    case TR_TAG_DET:
    case TR_TAG_POSS_PRON:
    case TR_TAG_POSS: return inside_noun_phrase(o->t, o->k, o->right);
    case TR_TAG_ADJ: return o->at + 1 == o->k && !only_past ? inside_noun_phrase(o->t, o->k, o->right) : TR_TAG_NONE;
    case TR_TAG_PREP: return behind_preposition(o->t, o->k, o->right);
    default: return TR_TAG_NONE;
    }
}

/* A verb whose past looks like its base form, by what it leads to; the word is noted to be of the past. */
static bool is_past_by_place(const struct open *o)
{
    const struct tagging *t = o->t;
    uint32_t k = o->k;
    bool name_next = o->named && k + 1 < t->end && !t->upper && is_capital(t, k + 1) && !tr_tag_is_day(t, k + 1);
    bool led = (o->right == RIGHT_NOMINAL && (closed_next(t, k) || name_next)) ||
               (o->left == TR_TAG_NAME && o->lex & LEX_PHRASE);
    if (!o->named) return false;
    if (follows(t, o->at, k) && led && tr_is_same_past(t->p, k)) {
        t->p->words[k].verb_forms |= TR_FORM_PAST; /* the army cut the road, Sudan let Egyptian lorries pass */
        return true;
    }
    if (o->at + 1 != k || k + 1 >= t->end || !tr_token_is(t->p, k + 1, "by") || !is_same_participle(t, k)) return false;
    t->p->words[k].verb_forms |= TR_FORM_PARTICIPLE; /* a checkpoint run by the army */
    return true;
}

static bool is_verb_by_place(const struct open *o)
{
    const struct tagging *t = o->t;
    const struct tr_word *w = o->w;
    uint32_t k = o->k, at = o->at;
    bool next = at + 1 == k, nominal = o->right == RIGHT_NOMINAL, base = w->verb_forms & TR_FORM_BASE;
    if (o->left == TR_TAG_CC && !next && w->verb_forms & TR_FORM_S && nominal && t->v[k - 1].tag == TR_TAG_ADV)
        return true; /* "and now controls the town" */
    if (o->left == TR_TAG_VERB && next && o->lex & LEX_NOUN && tr_verb_in(t->p, at, TR_SET_HEARING))
        return false; /* "reported shelling late on Tuesday" */
    if (w->verb_forms & TR_FORM_ING && begins_ing(t, k, o->left, at, o->right)) return true;
    if (o->left == TR_TAG_CC && base && at > t->first && t->v[at - 1].tag == TR_TAG_VERB &&
        word_at(t, at - 1)->verb_forms & TR_FORM_BASE && nominal)
        return true; /* degrade and defeat the group */
    if (o->named && w->verb_forms & TR_FORM_S && o->lex & LEX_NOUN && tr_tag_is_governed(t, at)) return false;
    if ((o->named || o->left == TR_TAG_CC) && w->verb_forms & TR_FORM_S && w->often[1] > w->often[0] + 16 &&
        o->right != RIGHT_END && !(o->named && tr_tag_left_is_plural(t, at) && o->left != TR_TAG_NAME))
        return true;                                                            /* remains committed */
    return o->left == TR_TAG_VERB && next && base && nominal && is_help(t, at); /* help support the rights */
}

/* "The army, which holds the town, shelled Hama on ..": behind a comma a name alone is what was shelled; "besieged Aleppo
 * residents" are told of. */
static bool is_done_to_name(const struct open *o)
{
    const struct tagging *t = o->t;
    uint32_t end = o->k + 1;
    if (o->left != TR_TAG_MARK || !(o->lex & LEX_VERB) || !(o->w->verb_forms & TR_FORM_PAST) || t->upper) return false;
    while (end < t->end && is_capital(t, end) && !tr_tag_is_day(t, end)) end++;
    if (end == o->k + 1) return false;
    return end >= t->end || t->v[end].flags & TR_TOK_MARK || tr_tag_right_of(t, end) == RIGHT_PREP;
}

/* "Ousted president ..": nothing that it could be said of stands before it. */
static bool is_at_head(const struct open *o)
{
    return o->left == TR_TAG_NONE && o->k == o->t->first && is_participle(o->w) && !(o->w->classes & TR_NOUN) &&
           o->right == RIGHT_NOMINAL && !closed_next(o->t, o->k) && !o->t->upper && !is_capital(o->t, o->k + 1);
}

/* "and sending a signal"; of two that do it: "X and Y | condemn the ..". */
static bool is_verb_of_list(const struct open *o)
{
    const struct tagging *t = o->t;
    bool nominal = o->right == RIGHT_NOMINAL;
    if (o->left == TR_TAG_CC && o->w->verb_forms & TR_FORM_ING && nominal && closed_next(t, o->k)) return true;
    return o->named && o->at + 1 == o->k && o->w->verb_forms == TR_FORM_BASE && nominal &&
           (closed_next(t, o->k) || o->lex & LEX_PHRASE) && joined_before(t, o->at);
}

static bool is_told_of_next(const struct open *o)
{
    const struct tagging *t = o->t;
    uint32_t k = o->k;
    bool next = o->at + 1 == k;
    if (!is_participle(o->w) || o->right != RIGHT_NOMINAL) return false;
    if (o->left == TR_TAG_VERB && next && !closed_next(t, k) && (t->upper || !is_capital(t, k + 1)))
        return true; /* "abandon improved relations": a past form would want a subject */
    if (o->left == TR_TAG_NAME && next && t->v[o->at].lex & LEX_ADJ && !closed_next(t, k) && o->lex & LEX_AGENT)
        return true; /* "the Lebanese armed group" */
    bool before_noun = o->w->classes & TR_ADJECTIVE && !tr_closed_find(t->g, k + 1 < t->end ? t->v[k + 1].key : 0);
    return before_noun && !o->named && o->left != TR_TAG_PRON && o->w->often[2] + 8 >= o->w->often[1];
}

static tr_tag may_be_verb(const struct open *o)
{
    const struct tr_word *w = o->w;
    tr_tag tag = by_left(o);
    if (tag != TR_TAG_NONE) return tag;
    if (o->lex & LEX_COMPOUND && w->classes & TR_NOUN) return TR_TAG_NOUN; /* air strikes */
    if (is_past_by_place(o) || is_verb_by_place(o)) return TR_TAG_VERB;
    if (is_at_head(o)) return TR_TAG_ADJ;
    if (is_verb_of_list(o) || is_done_to_name(o)) return TR_TAG_VERB;
    if (is_told_of_next(o)) return TR_TAG_ADJ;
    if (w->classes & TR_ADJECTIVE && w->verb_forms == TR_FORM_BASE && w->often[2] > w->often[1])
        return noun_or_adjective(o->t, o->k, o->right);
    return tr_tag_noun_or_verb(o->t, o->k, o->left, o->at, o->right, o->lex);
}

tr_tag tr_tag_open_word(const struct tagging *t, uint32_t k, unsigned lex)
{
    struct open o = { .t = t, .w = word_at(t, k), .k = k, .lex = lex };
    const struct tr_word *w = o.w;
    if (w->classes == 0) return TR_TAG_NAME;
    if (w->classes == TR_ADVERB) return TR_TAG_ADV;
    o.left = tr_tag_left_of(t, k, &o.at);
    o.right = tr_tag_right_of(t, k + 1);
    if ((o.left == TR_TAG_NOUN || o.left == TR_TAG_NAME) && ends_day(t, o.at)) o.left = TR_TAG_NONE;
    if (o.left == TR_TAG_NUM && o.at + 1 == k && o.at > t->first && tr_tag_is_day(t, o.at - 1) &&
        w->verb_forms & TR_FORM_ING)
        o.left = TR_TAG_NOUN; /* "since April 21 killing dozens" */
    o.named = o.left == TR_TAG_NAME || o.left == TR_TAG_NOUN;
    tr_tag tag = at_hyphen(&o);
    if (tag != TR_TAG_NONE) return tag;
    if (w->classes & TR_ADVERB && o.right == RIGHT_VERBAL && o.named) return TR_TAG_ADV;
    if (lex & LEX_COMPOUND && o.left == TR_TAG_ADJ && o.at + 1 == k && o.right != RIGHT_NOMINAL && w->classes & TR_NOUN)
        return TR_TAG_NOUN; /* on high alert */
    return w->classes & TR_VERB ? may_be_verb(&o) : never_verb(&o);
}
