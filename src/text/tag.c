/* SPDX-License-Identifier: Apache-2.0
 *
 * Tokens -> tags. Closed words by their table, names by their capitals and the lexicon, everything else by what the word
 * can be and what stands beside it: to its left what was decided, to its right what is likely. */
#include "text/grammar.h"
#include "text/parse.h"

struct tagging {
    const struct tr_grammar *g;
    struct tr_parse *p;
    struct tr_token *v; /* of the document */
    uint32_t first, end;
    size_t sentence;
    bool upper, title;
};

enum {
    LEX_NAME = 1,
    LEX_ADJ = 2,
    LEX_AGENT = 4,
    LEX_VERB = 8,
    LEX_NOUN = 16,
    LEX_PHRASE = 32,
    LEX_INNER = 64,
    LEX_COMPOUND = 128
};

typedef enum { RIGHT_END, RIGHT_NOMINAL, RIGHT_VERBAL, RIGHT_PREP, RIGHT_OTHER } right_side;

static const struct tr_word *word_at(const struct tagging *t, uint32_t k) { return &t->p->words[k]; }
static bool is_capital(const struct tagging *t, uint32_t k) { return (t->v[k].flags & TR_TOK_CAPITAL) != 0; }

/* A capital tells of a name when the sentence is not in capitals and the word does not open it. */
static bool capital_tells(const struct tagging *t, uint32_t k)
{
    if (t->upper || !is_capital(t, k)) return false;
    if (t->title && word_at(t, k)->known) return false;
    if (k > t->first && !(t->v[k - 1].flags & (TR_TOK_OPENS | TR_TOK_STOP)) && t->v[k - 1].tag != TR_TAG_MARK)
        return true;
    if (k > t->first && t->v[k - 1].tag == TR_TAG_MARK && !(t->v[k - 1].flags & TR_TOK_OPENS)) return true;
    return !word_at(t, k)->known;
}

/* ---- what the lexicon says of a token ---------------------------------------------------- */

static unsigned lex_of(const struct tr_parse *p, const struct tr_hit *h, uint32_t token)
{
    switch (p->lexicon->entries.v[h->entry].kind) {
    case TR_LEX_ACTOR: return p->lexicon->names.v[h->name].form == TR_LEX_ADJ ? LEX_ADJ : LEX_NAME;
    case TR_LEX_AGENT: return LEX_AGENT;
    case TR_LEX_VERB:
    case TR_LEX_CUE: return token == h->first ? LEX_VERB | (h->n > 1 ? LEX_PHRASE : 0) : LEX_INNER;
    case TR_LEX_NOUN: return LEX_NOUN | (h->n > 1 ? LEX_COMPOUND : 0);
    default: return 0;
    }
}

static unsigned lex_at(const struct tagging *t, uint32_t k, const struct tr_parsed_sentence *s)
{
    unsigned found = 0;
    size_t end = s->hits + s->n_hits;
    for (size_t at = tr_hits_near(&t->p->hits, s->hits, end, k); at < end && t->p->hits.v[at].first <= k; at++)
        if (t->p->hits.v[at].first + t->p->hits.v[at].n > k) found |= lex_of(t->p, &t->p->hits.v[at], k);
    return found;
}

/* ---- what stands to the right ------------------------------------------------------------ */

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
static bool is_day(const struct tagging *t, uint32_t k)
{
    return k < t->end && !t->upper && is_capital(t, k) && word_at(t, k)->known &&
           word_at(t, k)->noun_kind == TR_NOUN_TIME;
}

static right_side right_of(const struct tagging *t, uint32_t k)
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
    if (!t->upper && is_capital(t, k)) return is_day(t, k) ? RIGHT_PREP : RIGHT_NOMINAL;
    if (w->classes == TR_ADVERB) return right_of(t, k + 1 < t->end ? k + 1 : t->end);
    if (w->classes == TR_VERB) return RIGHT_VERBAL;
    if (!(w->classes & TR_VERB)) return w->classes ? RIGHT_NOMINAL : RIGHT_OTHER;
    if (w->verb_forms & TR_FORM_PAST && (!(w->classes & (TR_NOUN | TR_ADJECTIVE)) || has_object(t, k + 1)))
        return RIGHT_VERBAL;
    return RIGHT_NOMINAL;
}

/* ---- open words -------------------------------------------------------------------------- */

/* Tag to the left, adverbs and "not" passed over. */
static tr_tag left_of(const struct tagging *t, uint32_t k, uint32_t *at)
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
        static const char *const adjectives[] = { "neighboring", "neighbouring", "warring", "surrounding",
                                                  "remaining",   "existing",     "ongoing" };
        bool object = right == RIGHT_NOMINAL || right == RIGHT_OTHER;
        for (size_t i = 0; object && i < TR_COUNT(adjectives); i++)
            if (tr_token_is(t->p, k, adjectives[i])) return TR_TAG_ADJ;
        for (size_t i = 0; k + 1 < t->end && i < TR_COUNT(particles); i++) /* "to opening up the economy" */
            if (tr_token_is(t->p, k + 1, particles[i]) && right_of(t, k + 2) == RIGHT_NOMINAL) return TR_TAG_VERB;
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
        if (t->p->hits.v[at].first + t->p->hits.v[at].n > k &&
            t->p->lexicon->entries.v[t->p->hits.v[at].entry].kind == TR_LEX_CUE)
            return true;
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

/* "attacks": noun or verb, behind a noun or name or with nothing to its left. */
static tr_tag noun_or_verb(const struct tagging *t, uint32_t k, tr_tag left, uint32_t at, right_side right,
                           unsigned lex)
{
    const struct tr_word *w = word_at(t, k);
    bool past = is_participle(w), s = w->verb_forms & TR_FORM_S, ing = w->verb_forms & TR_FORM_ING;
    bool subject = left == TR_TAG_NOUN || left == TR_TAG_NAME || left == TR_TAG_PRON || left == TR_TAG_REL ||
                   left == TR_TAG_THAT;
    if (!(w->classes & TR_NOUN)) return TR_TAG_VERB;
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
    static const char *const words[] = { "come",  "become", "overcome", "run",       "overrun", "put",
                                         "cut",   "set",    "hit",      "let",       "shut",    "hurt",
                                         "cost",  "spread", "bid",      "cast",      "shed",    "split",
                                         "burst", "upset",  "offset",   "broadcast", "quit",    "thrust",
                                         "beset", "read",   "forecast", "rid",       "undercut" };
    for (size_t i = 0; i < TR_COUNT(words); i++)
        if (tr_token_is(t->p, k, words[i])) return true;
    return false;
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

/* ... and whose past tense does: "cut", not "come". */
static bool is_same_past(const struct tagging *t, uint32_t k)
{
    static const char *const others[] = { "come", "become", "overcome", "run", "overrun" };
    for (size_t i = 0; i < TR_COUNT(others); i++)
        if (tr_token_is(t->p, k, others[i])) return false;
    return is_same_participle(t, k);
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
    tr_tag left = left_of(t, k, &at);
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

static tr_tag open_word(const struct tagging *t, uint32_t k, unsigned lex)
{
    const struct tr_word *w = word_at(t, k);
    uint32_t at;
    tr_tag left = left_of(t, k, &at);
    if ((left == TR_TAG_NOUN || left == TR_TAG_NAME) && ends_day(t, at)) left = TR_TAG_NONE;
    right_side right = right_of(t, k + 1);
    if (left == TR_TAG_NUM && at + 1 == k && at > t->first && is_day(t, at - 1) && w->verb_forms & TR_FORM_ING)
        left = TR_TAG_NOUN; /* "since April 21 killing dozens" */
    bool hyphen = k + 1 < t->end && t->v[k + 1].flags & TR_TOK_HYPHEN;
    if (w->classes == 0) return TR_TAG_NAME;
    if (w->classes == TR_ADVERB) return TR_TAG_ADV;
    if (hyphen && is_prefix_of_verb(t, k)) return TR_TAG_ADV; /* to re-open */
    if (hyphen && !(lex & LEX_VERB)) return inside_noun_phrase(t, k, RIGHT_NOMINAL);
    if (t->v[k].flags & TR_TOK_HYPHEN && is_participle(w)) return TR_TAG_ADJ;
    if (t->v[k].flags & TR_TOK_HYPHEN && w->verb_forms & TR_FORM_ING) /* eye-catching, peace-keeping */
        return right == RIGHT_NOMINAL && !closed_next(t, k) ? TR_TAG_ADJ : TR_TAG_NOUN;
    if (w->classes & TR_ADVERB && right == RIGHT_VERBAL && (left == TR_TAG_NOUN || left == TR_TAG_NAME))
        return TR_TAG_ADV;
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
    case TR_TAG_NUM: return inside_noun_phrase(t, k, right);
    case TR_TAG_ADJ:
        if (at + 1 == k && !(w->verb_forms & TR_FORM_PAST && !(w->classes & (TR_NOUN | TR_ADJECTIVE))))
            return inside_noun_phrase(t, k, right);
        break;
    case TR_TAG_PREP: return behind_preposition(t, k, right);
    default: break;
    }
    bool named = left == TR_TAG_NAME || left == TR_TAG_NOUN;
    if (lex & LEX_COMPOUND && w->classes & TR_NOUN) return TR_TAG_NOUN; /* air strikes */
    if (named && at + 1 == k && right == RIGHT_NOMINAL && closed_next(t, k) && is_same_past(t, k)) {
        t->p->words[k].verb_forms |= TR_FORM_PAST; /* the army cut the road */
        return TR_TAG_VERB;
    }
    if (w->verb_forms & TR_FORM_ING && begins_ing(t, k, left, at, right)) return TR_TAG_VERB;
    if (left == TR_TAG_CC && w->verb_forms & TR_FORM_BASE && at > t->first && t->v[at - 1].tag == TR_TAG_VERB &&
        word_at(t, at - 1)->verb_forms & TR_FORM_BASE && right == RIGHT_NOMINAL)
        return TR_TAG_VERB; /* degrade and defeat the group */
    if ((named || left == TR_TAG_CC) && w->verb_forms & TR_FORM_S && w->often[1] > w->often[0] + 16 &&
        !(named && left_is_plural(t, at) && left != TR_TAG_NAME))
        return TR_TAG_VERB; /* remains committed */
    if (left == TR_TAG_VERB && at + 1 == k && w->verb_forms & TR_FORM_BASE && right == RIGHT_NOMINAL && is_help(t, at))
        return TR_TAG_VERB; /* help support the rights */
    if (left == TR_TAG_NONE && k == t->first && is_participle(w) && !(w->classes & TR_NOUN) && right == RIGHT_NOMINAL &&
        !closed_next(t, k) && !t->upper && !is_capital(t, k + 1))
        return TR_TAG_ADJ; /* "Ousted president ..": nothing that it could be said of stands before it */
    if (left == TR_TAG_CC && w->verb_forms & TR_FORM_ING && right == RIGHT_NOMINAL && closed_next(t, k))
        return TR_TAG_VERB; /* "and sending a signal" */
    if (named && at + 1 == k && w->verb_forms == TR_FORM_BASE && right == RIGHT_NOMINAL && closed_next(t, k) &&
        joined_before(t, at))
        return TR_TAG_VERB;
    if (left == TR_TAG_VERB && at + 1 == k && is_participle(w) && right == RIGHT_NOMINAL && !closed_next(t, k) &&
        (t->upper || !is_capital(t, k + 1)))
        return TR_TAG_ADJ; /* "abandon improved relations": a past form would want a subject */
    bool participle_before_noun = is_participle(w) && right == RIGHT_NOMINAL && w->classes & TR_ADJECTIVE &&
                                  !tr_closed_find(t->g, k + 1 < t->end ? t->v[k + 1].key : 0) && left != TR_TAG_NOUN &&
                                  left != TR_TAG_NAME && left != TR_TAG_PRON;
    if (participle_before_noun && w->often[2] + 8 >= w->often[1]) return TR_TAG_ADJ;
    if (w->classes & TR_ADJECTIVE && w->verb_forms == TR_FORM_BASE && w->often[2] > w->often[1])
        return noun_or_adjective(t, k, right);
    return noun_or_verb(t, k, left, at, right, lex);
}

/* ---- closed words that may be something else --------------------------------------------- */

static bool begins_infinitive(const struct tagging *t, uint32_t k)
{
    uint32_t next = k + 1;
    while (next < t->end && word_at(t, next)->classes == TR_ADVERB) next++;
    if (next >= t->end || !(t->v[next].flags & TR_TOK_WORD)) return false;
    const struct tr_closed *c = tr_closed_find(t->g, t->v[next].key);
    if (c && c->tag == TR_TAG_VERB) return (word_at(t, next)->verb_forms & TR_FORM_BASE) != 0; /* to say */
    if (c) return c->tag == TR_TAG_AUX && c->says & (TR_W_BE | TR_W_HAVE | TR_W_DO) && !(c->says & TR_W_PAST);
    if (!t->upper && is_capital(t, next)) return false;
    const struct tr_word *w = word_at(t, next);
    if (!(w->verb_forms & TR_FORM_BASE)) return false;
    /* "to war", "to peace talks": what is rarely a verb is none here, unless something follows that it can take */
    if (w->classes & TR_NOUN && w->often[0] > w->often[1] + 24)
        return right_of(t, next + 1) == RIGHT_NOMINAL && next + 1 < t->end && tr_closed_find(t->g, t->v[next + 1].key);
    /* "leading to rebel-held areas" */
    return next + 1 >= t->end || !(t->v[next + 1].flags & TR_TOK_HYPHEN) || w->often[1] > w->often[0] + 24;
}

static tr_tag closed_word(const struct tagging *t, uint32_t k, const struct tr_closed *c)
{
    uint32_t at;
    tr_tag left = left_of(t, k, &at);
    if (c->tag == TR_TAG_TO && t->v[k].flags & TR_TOK_HYPHEN) return TR_TAG_NOUN;
    if (c->tag == TR_TAG_TO) return begins_infinitive(t, k) ? TR_TAG_TO : TR_TAG_PREP;
    if (t->upper) return c->tag;
    /* May the month, Will the name */
    if (c->tag == TR_TAG_MODAL && is_capital(t, k) && k > t->first && left != TR_TAG_MARK) return TR_TAG_NAME;
    if (c->tag == TR_TAG_POSS_PRON && tr_token_is(t->p, k, "her") && right_of(t, k + 1) != RIGHT_NOMINAL)
        return TR_TAG_PRON;
    bool hyphen = k + 1 < t->end && t->v[k + 1].flags & TR_TOK_HYPHEN;
    if (hyphen && !(t->v[k].flags & TR_TOK_HYPHEN) &&
        (c->tag == TR_TAG_SUB || c->tag == TR_TAG_ADV || c->tag == TR_TAG_PREP || c->says & TR_W_NONE))
        return TR_TAG_ADJ; /* so-called, then-president, off-shore, no-fly */
    if (c->tag == TR_TAG_SUB && tr_token_is(t->p, k, "once") && left != TR_TAG_NONE && left != TR_TAG_MARK &&
        left != TR_TAG_THAT && left != TR_TAG_CC)
        return TR_TAG_ADV; /* have once again, they once held */
    if (c->tag == TR_TAG_ADV && left == TR_TAG_DET && at + 1 == k &&
        (tr_token_is(t->p, k, "only") || tr_token_is(t->p, k, "very") || tr_token_is(t->p, k, "then")))
        return TR_TAG_ADJ; /* the only road */
    if (t->v[k].flags & TR_TOK_HYPHEN && (c->tag == TR_TAG_PREP || (c->tag == TR_TAG_CC && hyphen)))
        return TR_TAG_NOUN; /* air-to-surface, go-between, hit-and-run */
    bool degree = tr_token_is(t->p, k, "most") || tr_token_is(t->p, k, "more");
    if (degree && k + 1 < t->end && t->v[k + 1].flags & TR_TOK_WORD && word_at(t, k + 1)->classes == TR_ADVERB)
        return TR_TAG_ADV; /* most certainly */
    bool article = tr_token_is(t->p, k, "a") || tr_token_is(t->p, k, "an") || tr_token_is(t->p, k, "the");
    if (c->tag == TR_TAG_DET && !article && right_of(t, k + 1) != RIGHT_NOMINAL && right_of(t, k + 1) != RIGHT_OTHER)
        return TR_TAG_PRON;
    return c->tag;
}

/* "Federation s embargo": an apostrophe that got lost. */
static bool is_lost_owner(const struct tagging *t, uint32_t k)
{
    if (t->v[k].n != 1 || t->p->tokens->text.p[t->v[k].at] != 's' || t->v[k].flags & (TR_TOK_GLUED | TR_TOK_HYPHEN))
        return false;
    return k > t->first && (t->v[k - 1].tag == TR_TAG_NAME || t->v[k - 1].tag == TR_TAG_NOUN);
}

/* $ and its like before a number. */
static bool is_currency(const struct tagging *t, uint32_t k)
{
    static const char *const marks[] = { "$", "\xC2\xA3", "\xE2\x82\xAC" };
    if (k + 1 >= t->end || !(t->v[k + 1].flags & TR_TOK_NUMBER)) return false;
    return tr_word(tr_token_text(t->p->tokens, k), marks, TR_COUNT(marks)) != TR_NONE;
}

static tr_tag tag_of(const struct tagging *t, uint32_t k, const struct tr_parsed_sentence *s)
{
    const struct tr_token *v = &t->v[k];
    if (v->flags & TR_TOK_MARK) return is_currency(t, k) ? TR_TAG_NUM : TR_TAG_MARK;
    if (v->flags & TR_TOK_NOT) return TR_TAG_NOT;
    if (v->flags & TR_TOK_POSSESSIVE) return k > t->first && t->v[k - 1].tag == TR_TAG_PRON ? TR_TAG_AUX : TR_TAG_POSS;
    if (v->flags & TR_TOK_NUMBER) return TR_TAG_NUM;
    unsigned lex = lex_at(t, k, s);
    if (lex & (LEX_NAME | LEX_ADJ) && !(t->upper && lex & LEX_VERB)) return TR_TAG_NAME;
    const struct tr_closed *c = v->flags & TR_TOK_STOPPED || (v->flags & TR_TOK_UPPER && !t->upper && v->n > 1)
                                    ? NULL
                                    : tr_closed_find(t->g, v->key);
    if (c) return closed_word(t, k, c);
    if (is_lost_owner(t, k)) return TR_TAG_POSS;
    if (v->flags & TR_TOK_FOREIGN) return TR_TAG_NAME;
    if (lex & LEX_AGENT && !(lex & LEX_VERB)) return TR_TAG_NOUN;
    if (capital_tells(t, k) && !(lex & (LEX_AGENT | LEX_NOUN))) return TR_TAG_NAME;
    const struct tr_word *w = word_at(t, k); /* in capitals alone a word that nobody knows is mostly a name */
    bool hyphen = v->flags & TR_TOK_HYPHEN || (k + 1 < t->end && t->v[k + 1].flags & TR_TOK_HYPHEN);
    if (t->upper && !w->known && w->classes == TR_NOUN && !lex && !hyphen) return TR_TAG_NAME;
    return open_word(t, k, lex);
}

static bool is_phrase(const struct tagging *t, uint32_t k, const char *const *words, size_t n)
{
    if (k + n > t->end) return false;
    for (size_t i = 0; i < n; i++)
        if (!(t->v[k + i].flags & TR_TOK_WORD) || !tr_token_is(t->p, k + (uint32_t)i, words[i])) return false;
    return true;
}

/* Fixed phrases whose words mean something else together. */
static void idioms(struct tagging *t)
{
    static const struct {
        const char *words[4];
        size_t n;
        bool before_number; /* only then */
        tr_tag tags[4];
    } list[] = {
        { { "at", "least" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "at", "most" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "more", "than" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "less", "than" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "fewer", "than" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "up", "to" }, 2, true, { TR_TAG_ADV, TR_TAG_ADV } },
        { { "as", "many", "as" }, 3, true, { TR_TAG_ADV, TR_TAG_ADV, TR_TAG_ADV } },
        { { "about" }, 1, true, { TR_TAG_ADV } },
        { { "around" }, 1, true, { TR_TAG_ADV } },
        { { "over" }, 1, true, { TR_TAG_ADV } },
        { { "according", "to" }, 2, false, { TR_TAG_PREP, TR_TAG_PREP } },
        { { "because", "of" }, 2, false, { TR_TAG_PREP, TR_TAG_PREP } },
        { { "such", "as" }, 2, false, { TR_TAG_PREP, TR_TAG_PREP } },
        { { "as", "well", "as" }, 3, false, { TR_TAG_CC, TR_TAG_CC, TR_TAG_CC } },
        { { "the", "time", "being" }, 3, false, { TR_TAG_DET, TR_TAG_NOUN, TR_TAG_NOUN } },
        { { "out", "of" }, 2, false, { TR_TAG_PREP, TR_TAG_PREP } },
    };
    for (uint32_t k = t->first; k < t->end; k++) {
        tr_tag now = (tr_tag)t->v[k].tag;
        if (now == TR_TAG_NAME || now == TR_TAG_NUM || now == TR_TAG_MARK || now == TR_TAG_AUX) continue;
        for (size_t i = 0; i < TR_COUNT(list); i++) {
            if (!is_phrase(t, k, list[i].words, list[i].n)) continue;
            bool number = k + list[i].n < t->end && t->v[k + list[i].n].tag == TR_TAG_NUM;
            if (list[i].before_number && !number) continue;
            for (size_t j = 0; j < list[i].n; j++) t->v[k + j].tag = (uint8_t)list[i].tags[j];
            k += (uint32_t)list[i].n - 1;
            break;
        }
    }
}

/* "carried out attacks", "shot down a plane": words that belong to their verb although a noun phrase follows. */
static bool goes_with(const struct tagging *t, uint32_t k)
{
    static const struct {
        const char *word, *verbs[14]; /* no verbs: with any */
    } list[] = {
        { "up", { NULL } },
        { "out", { NULL } },
        { "off", { "call", "cut", "cordon", "seal", "set", "pay", "fend", "ward", "break", "block", "close", "shut" } },
        { "down",
          { "shoot", "burn", "shut", "gun", "tear", "turn", "bring", "lay", "close", "pull", "break", "knock" } },
        { "over", { "take", "hand", "turn" } },
    };
    for (size_t i = 0; i < TR_COUNT(list); i++) {
        if (!tr_token_is(t->p, k, list[i].word)) continue;
        if (!list[i].verbs[0]) return true;
        for (size_t j = 0; j < TR_COUNT(list[i].verbs) && list[i].verbs[j]; j++)
            if (word_at(t, k - 1)->verb_lemma == tr_token_key(tr_str_of(list[i].verbs[j]))) return true;
    }
    return false;
}

/* "blew up a bridge": a particle that the lexicon has beside its verb. */
static void lexical_particles(struct tagging *t, const struct tr_parsed_sentence *s)
{
    static const char *const words[] = { "up", "down", "off", "out", "away", "over", "back", "apart", "aside" };
    for (uint32_t h = s->hits; h < s->hits + s->n_hits; h++) {
        const struct tr_hit *hit = &t->p->hits.v[h];
        if (hit->n < 2 || !(lex_of(t->p, hit, hit->first) & LEX_VERB) || t->v[hit->first].tag != TR_TAG_VERB) continue;
        uint32_t at = hit->first + 1;
        for (size_t i = 0; t->v[at].tag == TR_TAG_PREP && i < TR_COUNT(words); i++)
            if (tr_token_is(t->p, at, words[i])) t->v[at].tag = TR_TAG_ADV;
    }
}

/* "today's crash": an adverb that owns something is a noun. */
static void owners(struct tagging *t)
{
    for (uint32_t k = t->first; k + 1 < t->end; k++)
        if (t->v[k].tag == TR_TAG_ADV && t->v[k + 1].tag == TR_TAG_POSS) t->v[k].tag = TR_TAG_NOUN;
}

/* "walked out .": a preposition with nothing behind it belongs to its verb. */
static void particles(struct tagging *t)
{
    for (uint32_t k = t->first + 1; k < t->end; k++) {
        if (t->v[k].tag != TR_TAG_PREP) continue;
        right_side right = right_of(t, k + 1);
        bool verb_before = t->v[k - 1].tag == TR_TAG_VERB;
        if (verb_before && (right == RIGHT_END || right == RIGHT_PREP) && !tr_token_is(t->p, k, "of") &&
            !is_day(t, k + 1))
            t->v[k].tag = TR_TAG_ADV;
        if (verb_before && right == RIGHT_NOMINAL && goes_with(t, k)) t->v[k].tag = TR_TAG_ADV;
    }
}

/* ", arguing that": a form in -ing between a comma and "that" is a verb; so is "demand that" behind "and". */
static void verbs_before_that(struct tagging *t)
{
    for (uint32_t k = t->first + 1; k + 1 < t->end; k++) {
        if (t->v[k].tag != TR_TAG_NOUN || t->v[k + 1].tag != TR_TAG_THAT || t->v[k].flags & TR_TOK_CAPITAL) continue;
        bool ing = word_at(t, k)->verb_forms & TR_FORM_ING && t->v[k - 1].tag == TR_TAG_MARK;
        bool base = word_at(t, k)->verb_forms & TR_FORM_BASE && t->v[k - 1].tag == TR_TAG_CC;
        if (ing || base) t->v[k].tag = TR_TAG_VERB;
    }
}

/* "...," jokes Zau Mai: a word behind a closing mark that can be a verb in -s or of the past, and reports, is one. */
static void verbs_behind_quotes(struct tagging *t, const struct tr_parsed_sentence *s)
{
    for (uint32_t k = t->first + 1; k + 1 < t->end; k++) {
        if (t->v[k].tag != TR_TAG_NOUN || !(t->v[k - 1].flags & TR_TOK_CLOSES) || t->v[k].flags & TR_TOK_CAPITAL)
            continue;
        bool form = word_at(t, k)->verb_forms & (TR_FORM_S | TR_FORM_PAST);
        if (form && t->v[k + 1].tag == TR_TAG_NAME && lex_at(t, k, s) & LEX_VERB) t->v[k].tag = TR_TAG_VERB;
    }
}

static bool all_upper(const struct tr_tokens *t, const struct tr_sentence *s)
{
    uint32_t upper = 0, lower = 0;
    for (uint32_t k = s->first; k < s->first + s->n; k++) {
        if (!(t->list.v[k].flags & TR_TOK_WORD) || t->list.v[k].n < 2) continue;
        if (t->list.v[k].flags & TR_TOK_UPPER) upper++;
        else if (!(t->list.v[k].flags & (TR_TOK_POSSESSIVE | TR_TOK_NOT))) lower++;
    }
    return upper >= 2 && lower * 8 <= upper;
}

/* A headline: all but its small words begin with a capital, and no stop ends it. Then capitals tell nothing of names. */
static bool is_title_case(const struct tr_tokens *t, const struct tr_sentence *s)
{
    uint32_t capital = 0, small = 0;
    for (uint32_t k = s->first; k < s->first + s->n; k++) {
        const struct tr_token *v = &t->list.v[k];
        if (v->flags & TR_TOK_STOP && t->text.p[v->at] == '.') return false;
        if (!(v->flags & TR_TOK_WORD) || v->n < 4 || v->flags & (TR_TOK_HYPHEN | TR_TOK_FOREIGN)) continue;
        if (v->flags & TR_TOK_CAPITAL) capital++;
        else small++;
    }
    return capital >= 4 && small * 8 <= capital;
}

static void look_up(struct tagging *t)
{
    for (uint32_t k = t->first; k < t->end; k++) {
        struct tr_word *w = &t->p->words[k];
        if (!(t->v[k].flags & TR_TOK_WORD)) continue;
        char room[TR_WORD_ROOM];
        *w = tr_word_of_token(tr_token_word(t->p->tokens, k, room), t->v[k].key);
        t->p->lemmas[2 * k] = w->noun_lemma;
        t->p->lemmas[2 * k + 1] = w->verb_lemma;
    }
}

tr_rc tr_tag_sentence(const struct tr_grammar *g, struct tr_parse *p, size_t sentence, struct tr_arena *a,
                      struct tr_error *err)
{
    const struct tr_sentence *s = &p->tokens->sentences.v[sentence];
    struct tr_parsed_sentence *out = &p->sentences.v[sentence];
    struct tagging t = {
        .g = g, .p = p, .v = p->tokens->list.v, .first = s->first, .end = s->first + s->n, .sentence = sentence
    };
    t.upper = out->upper = all_upper(p->tokens, s);
    t.title = !t.upper && is_title_case(p->tokens, s);
    look_up(&t);
    out->hits = (uint32_t)p->hits.n;
    TR_TRY(tr_lex_scan(p->lexicon, p->tokens, s->first, s->n, p->lemmas, t.upper, a, &p->hits, err));
    out->n_hits = (uint32_t)p->hits.n - out->hits;
    for (uint32_t k = t.first; k < t.end; k++) t.v[k].tag = (uint8_t)tag_of(&t, k, out);
    idioms(&t);
    lexical_particles(&t, out);
    owners(&t);
    particles(&t);
    verbs_before_that(&t);
    verbs_behind_quotes(&t, out);
    return TR_OK;
}
