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

static bool is_participle(const struct tr_word *w)
{
    return (w->verb_forms & (TR_FORM_PAST | TR_FORM_PARTICIPLE)) != 0;
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

/* May a clause be its object: "said troops attack .."? */
static bool takes_clauses(const struct tagging *t, uint32_t k)
{
    const struct tr_parsed_sentence *s = &t->p->sentences.v[t->sentence];
    size_t end = s->hits + s->n_hits;
    for (size_t at = tr_hits_near(&t->p->hits, s->hits, end, k); at < end && t->p->hits.v[at].first <= k; at++)
        if (t->p->hits.v[at].first + t->p->hits.v[at].n > k && t->p->hits.v[at].kind == TR_LEX_CUE) return true;
    return false;
}

static bool left_is_plural(const struct tagging *t, uint32_t at)
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

/* "attacks": noun or verb, behind a noun or name or with nothing to its left. */
static tr_tag noun_or_verb(const struct tagging *t, uint32_t k, tr_tag left, uint32_t at, right_side right,
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
    if (ing) return subject && (right == RIGHT_NOMINAL || w->often[1] > w->often[0] + 8) ? TR_TAG_VERB : TR_TAG_NOUN;
    if (!subject)
        return left == TR_TAG_NONE && right == RIGHT_NOMINAL && !s && w->often[1] > w->often[0] + 16 ? TR_TAG_VERB
                                                                                                     : TR_TAG_NOUN;
    if (left == TR_TAG_NAME && lex & LEX_NOUN && is_of_group(t, at)) return TR_TAG_NOUN;
    bool agrees = s ? !left_is_plural(t, at) || left == TR_TAG_NAME : left_is_plural(t, at);
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

tr_tag tr_tag_open_word(const struct tagging *t, uint32_t k, unsigned lex)
{
    const struct tr_word *w = word_at(t, k);
    uint32_t at;
    tr_tag left = tr_tag_left_of(t, k, &at);
    if ((left == TR_TAG_NOUN || left == TR_TAG_NAME) && ends_day(t, at)) left = TR_TAG_NONE;
    right_side right = tr_tag_right_of(t, k + 1);
    if (left == TR_TAG_NUM && at + 1 == k && at > t->first && tr_tag_is_day(t, at - 1) && w->verb_forms & TR_FORM_ING)
        left = TR_TAG_NOUN; /* "since April 21 killing dozens" */
    bool hyphen = k + 1 < t->end && t->v[k + 1].flags & TR_TOK_HYPHEN;
    if (w->classes == 0) return TR_TAG_NAME;
    if (w->classes == TR_ADVERB) return TR_TAG_ADV;
    if (hyphen && (is_prefix_of_verb(t, k) || (lex & LEX_PHRASE && left == TR_TAG_NAME)))
        return TR_TAG_ADV; /* to re-open */
    if (hyphen && !(lex & LEX_VERB)) return inside_noun_phrase(t, k, RIGHT_NOMINAL);
    if (t->v[k].flags & TR_TOK_HYPHEN && k > t->first && t->v[k - 1].tag == TR_TAG_ADV &&
        w->verb_forms & TR_FORM_PAST && right != RIGHT_VERBAL && left == TR_TAG_NAME)
        return TR_TAG_VERB; /* Turkey re-opened, test-fired .. */
    if (t->v[k].flags & TR_TOK_HYPHEN && is_participle(w)) return TR_TAG_ADJ;
    if (t->v[k].flags & TR_TOK_HYPHEN && w->verb_forms & TR_FORM_ING) /* eye-catching, peace-keeping */
        return right == RIGHT_NOMINAL && !closed_next(t, k) ? TR_TAG_ADJ : TR_TAG_NOUN;
    if (w->classes & TR_ADVERB && right == RIGHT_VERBAL && (left == TR_TAG_NOUN || left == TR_TAG_NAME))
        return TR_TAG_ADV;
    if (lex & LEX_COMPOUND && left == TR_TAG_ADJ && at + 1 == k && right != RIGHT_NOMINAL && w->classes & TR_NOUN)
        return TR_TAG_NOUN; /* on high alert */
    if (!(w->classes & TR_VERB)) {
        bool in_phrase = left == TR_TAG_DET || left == TR_TAG_POSS_PRON || left == TR_TAG_POSS;
        if (!(in_phrase && w->classes & TR_NOUN && right != RIGHT_NOMINAL) && w->classes & TR_ADVERB &&
            w->often[3] > w->often[0] && w->often[3] > w->often[2])
            return TR_TAG_ADV;
        return noun_or_adjective(t, k, right);
    }
    switch (left) {
    case TR_TAG_TO: return w->verb_forms & TR_FORM_BASE ? TR_TAG_VERB : inside_noun_phrase(t, k, right);
    case TR_TAG_MODAL:
    case TR_TAG_AUX: return behind_helper(t, k, at, right, lex);
    case TR_TAG_DET:
    case TR_TAG_POSS_PRON:
    case TR_TAG_POSS:
    case TR_TAG_NUM: {
        bool verb = w->verb_forms & TR_FORM_PAST && !(w->classes & (TR_NOUN | TR_ADJECTIVE)); /* ten died */
        if (verb && left == TR_TAG_NUM) return TR_TAG_VERB;
        return inside_noun_phrase(t, k, right);
    }
    case TR_TAG_ADJ:
        if (at + 1 == k && !(w->verb_forms & TR_FORM_PAST && !(w->classes & (TR_NOUN | TR_ADJECTIVE))))
            return inside_noun_phrase(t, k, right);
        break;
    case TR_TAG_PREP: return behind_preposition(t, k, right);
    default: break;
    }
    bool named = left == TR_TAG_NAME || left == TR_TAG_NOUN;
    if (lex & LEX_COMPOUND && w->classes & TR_NOUN) return TR_TAG_NOUN; /* air strikes */
    bool name_next = named && k + 1 < t->end && !t->upper && is_capital(t, k + 1) && !tr_tag_is_day(t, k + 1);
    bool led = (right == RIGHT_NOMINAL && (closed_next(t, k) || name_next)) ||
               (left == TR_TAG_NAME && lex & LEX_PHRASE);
    if (named && follows(t, at, k) && led && tr_is_same_past(t->p, k)) {
        t->p->words[k].verb_forms |= TR_FORM_PAST; /* the army cut the road, Sudan let Egyptian lorries pass */
        return TR_TAG_VERB;
    }
    if (named && at + 1 == k && k + 1 < t->end && tr_token_is(t->p, k + 1, "by") && is_same_participle(t, k)) {
        t->p->words[k].verb_forms |= TR_FORM_PARTICIPLE; /* a checkpoint run by the army */
        return TR_TAG_VERB;
    }
    if (w->verb_forms & TR_FORM_ING && begins_ing(t, k, left, at, right)) return TR_TAG_VERB;
    if (left == TR_TAG_CC && w->verb_forms & TR_FORM_BASE && at > t->first && t->v[at - 1].tag == TR_TAG_VERB &&
        word_at(t, at - 1)->verb_forms & TR_FORM_BASE && right == RIGHT_NOMINAL)
        return TR_TAG_VERB; /* degrade and defeat the group */
    if ((named || left == TR_TAG_CC) && w->verb_forms & TR_FORM_S && w->often[1] > w->often[0] + 16 &&
        right != RIGHT_END && !(named && left_is_plural(t, at) && left != TR_TAG_NAME))
        return TR_TAG_VERB; /* remains committed */
    if (left == TR_TAG_VERB && at + 1 == k && w->verb_forms & TR_FORM_BASE && right == RIGHT_NOMINAL && is_help(t, at))
        return TR_TAG_VERB; /* help support the rights */
    if (left == TR_TAG_NONE && k == t->first && is_participle(w) && !(w->classes & TR_NOUN) && right == RIGHT_NOMINAL &&
        !closed_next(t, k) && !t->upper && !is_capital(t, k + 1))
        return TR_TAG_ADJ; /* "Ousted president ..": nothing that it could be said of stands before it */
    if (left == TR_TAG_CC && w->verb_forms & TR_FORM_ING && right == RIGHT_NOMINAL && closed_next(t, k))
        return TR_TAG_VERB; /* "and sending a signal" */
    if (named && at + 1 == k && w->verb_forms == TR_FORM_BASE && right == RIGHT_NOMINAL &&
        (closed_next(t, k) || lex & LEX_PHRASE) && joined_before(t, at))
        return TR_TAG_VERB;
    if (left == TR_TAG_VERB && at + 1 == k && is_participle(w) && right == RIGHT_NOMINAL && !closed_next(t, k) &&
        (t->upper || !is_capital(t, k + 1)))
        return TR_TAG_ADJ; /* "abandon improved relations": a past form would want a subject */
    bool of_a_people = left == TR_TAG_NAME && at + 1 == k && t->v[at].lex & LEX_ADJ && !closed_next(t, k);
    if (of_a_people && lex & LEX_AGENT && is_participle(w) && right == RIGHT_NOMINAL)
        return TR_TAG_ADJ; /* "the Lebanese armed group" */
    bool participle_before_noun = is_participle(w) && right == RIGHT_NOMINAL && w->classes & TR_ADJECTIVE &&
                                  !tr_closed_find(t->g, k + 1 < t->end ? t->v[k + 1].key : 0) && left != TR_TAG_NOUN &&
                                  left != TR_TAG_NAME && left != TR_TAG_PRON;
    if (participle_before_noun && w->often[2] + 8 >= w->often[1]) return TR_TAG_ADJ;
    if (w->classes & TR_ADJECTIVE && w->verb_forms == TR_FORM_BASE && w->often[2] > w->often[1])
        return noun_or_adjective(t, k, right);
    return noun_or_verb(t, k, left, at, right, lex);
}
