/* SPDX-License-Identifier: Apache-2.0
 *
 * Tokens -> tags. Closed words by their table, names by their capitals and the lexicon, everything else by what the word
 * can be and what stands beside it: to its left what was decided, to its right what is likely. */
#include "text/tag_parts.h"

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

static unsigned lex_of(const struct tr_hit *h, uint32_t token)
{
    switch ((tr_lex_kind)h->kind) {
    case TR_LEX_ACTOR: return h->form == TR_LEX_ADJ ? LEX_ADJ : LEX_NAME;
    case TR_LEX_AGENT: return LEX_AGENT;
    case TR_LEX_VERB:
    case TR_LEX_CUE: return token == h->first ? LEX_VERB | (h->n > 1 ? LEX_PHRASE : 0) : LEX_INNER;
    case TR_LEX_NOUN: return LEX_NOUN | (h->n > 1 ? LEX_COMPOUND : 0);
    default: return 0;
    }
}

static void note_hits(struct tagging *t, const struct tr_parsed_sentence *s)
{
    for (uint32_t h = s->hits; h < s->hits + s->n_hits; h++) {
        const struct tr_hit *hit = &t->p->hits.v[h];
        for (uint32_t k = hit->first; k < hit->first + hit->n; k++) t->v[k].lex |= (uint8_t)lex_of(hit, k);
    }
}

/* ---- closed words that may be something else --------------------------------------------- */

static bool begins_infinitive(const struct tagging *t, uint32_t k)
{
    uint32_t next = k + 1;
    bool resort = k > t->first && word_at(t, k - 1)->verb_lemma == tr_token_key(TR_STR("resort"));
    if (resort) return false; /* "resorted to brief firing" */
    while (next < t->end && word_at(t, next)->classes == TR_ADVERB) next++;
    if (next >= t->end || !(t->v[next].flags & TR_TOK_WORD)) return false;
    const struct tr_closed *c = tr_closed_find(t->g, t->v[next].key);
    if (c && c->tag == TR_TAG_VERB) return (word_at(t, next)->verb_forms & TR_FORM_BASE) != 0; /* to say */
    if (c) return c->tag == TR_TAG_AUX && c->says & (TR_W_BE | TR_W_HAVE | TR_W_DO) && !(c->says & TR_W_PAST);
    if (!t->upper && is_capital(t, next)) return false;
    const struct tr_word *w = word_at(t, next);
    if (!(w->verb_forms & TR_FORM_BASE)) return false;
    unsigned two = t->v[next].lex & (next + 1 < t->end ? t->v[next + 1].lex : 0);
    if (two & LEX_COMPOUND && !(t->v[next].lex & LEX_PHRASE)) return false; /* "resorted to mortar shelling" */
    /* "to war", "to peace talks": what is rarely a verb is none here, unless something follows that it can take */
    if ((w->classes & TR_NOUN && w->often[0] > w->often[1] + 24) || tr_token_is(t->p, next, "police"))
        return tr_tag_right_of(t, next + 1) == RIGHT_NOMINAL && next + 1 < t->end &&
               tr_closed_find(t->g, t->v[next + 1].key);
    /* "leading to rebel-held areas" */
    return next + 1 >= t->end || !(t->v[next + 1].flags & TR_TOK_HYPHEN) || w->often[1] > w->often[0] + 24;
}

/* so-called, then-president, off-shore, no-fly; hit-and-run, air-to-surface */
static tr_tag joined_word(const struct tagging *t, uint32_t k, const struct tr_closed *c)
{
    bool behind = t->v[k].flags & TR_TOK_HYPHEN, before = k + 1 < t->end && t->v[k + 1].flags & TR_TOK_HYPHEN;
    tr_tag tag = c->tag;
    if (before && !behind && (tag == TR_TAG_SUB || tag == TR_TAG_ADV || tag == TR_TAG_PREP || c->says & TR_W_NONE))
        return TR_TAG_ADJ;
    if (behind && (tag == TR_TAG_PREP || (tag == TR_TAG_CC && before))) return TR_TAG_NOUN;
    return tag;
}

static tr_tag determiner(const struct tagging *t, uint32_t k)
{
    if (tr_token_is(t->p, k, "the") || tr_token_is(t->p, k, "a") || tr_token_is(t->p, k, "an")) return TR_TAG_DET;
    bool degree = tr_token_is(t->p, k, "most") || tr_token_is(t->p, k, "more");
    if (degree && k + 1 < t->end && t->v[k + 1].flags & TR_TOK_WORD && word_at(t, k + 1)->classes == TR_ADVERB)
        return TR_TAG_ADV; /* most certainly */
    right_side right = tr_tag_right_of(t, k + 1);
    return right == RIGHT_NOMINAL || right == RIGHT_OTHER ? TR_TAG_DET : TR_TAG_PRON;
}

/* "one week" */
static bool is_number_one(const struct tagging *t, uint32_t k)
{
    return tr_token_is(t->p, k, "one") && k + 1 < t->end && t->v[k + 1].flags & TR_TOK_WORD &&
           !tr_closed_find(t->g, t->v[k + 1].key) && word_at(t, k + 1)->classes & TR_NOUN && !is_capital(t, k + 1);
}

static tr_tag closed_word(const struct tagging *t, uint32_t k, const struct tr_closed *c)
{
    uint32_t at;
    if (c->tag == TR_TAG_TO && t->v[k].flags & TR_TOK_HYPHEN) return TR_TAG_NOUN;
    if (c->tag == TR_TAG_TO) return begins_infinitive(t, k) ? TR_TAG_TO : TR_TAG_PREP;
    if (t->upper) return c->tag;
    tr_tag tag = joined_word(t, k, c), left = TR_TAG_NONE;
    switch (tag == c->tag ? tag : TR_TAG_NONE) {
    case TR_TAG_MODAL: /* May the month, Will the name */
        if (!is_capital(t, k) || k == t->first) return tag;
        return tr_tag_left_of(t, k, &at) != TR_TAG_MARK ? TR_TAG_NAME : tag;
    case TR_TAG_POSS_PRON:
        return tr_token_is(t->p, k, "her") && tr_tag_right_of(t, k + 1) != RIGHT_NOMINAL ? TR_TAG_PRON : tag;
    case TR_TAG_SUB: /* have once again, they once held */
        if (!tr_token_is(t->p, k, "once")) return tag;
        left = tr_tag_left_of(t, k, &at);
        return left != TR_TAG_NONE && left != TR_TAG_MARK && left != TR_TAG_THAT && left != TR_TAG_CC ? TR_TAG_ADV
                                                                                                      : tag;
    case TR_TAG_ADV: /* the only road */
        if (!tr_token_is(t->p, k, "only") && !tr_token_is(t->p, k, "very") && !tr_token_is(t->p, k, "then")) return tag;
        return tr_tag_left_of(t, k, &at) == TR_TAG_DET && at + 1 == k ? TR_TAG_ADJ : tag;
    case TR_TAG_PRON: return is_number_one(t, k) ? TR_TAG_NUM : tag;
    case TR_TAG_DET: return determiner(t, k);
    default: return tag;
    }
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
    return tr_is_among(tr_token_text(t->p->tokens, k), marks, TR_COUNT(marks));
}

/* In capitals alone a word that nobody knows is mostly a name, and one that only ever names somebody is one. */
static bool is_name_in_capitals(const struct tagging *t, uint32_t k)
{
    const struct tr_word *w = word_at(t, k);
    if (t->v[k].flags & TR_TOK_HYPHEN || (k + 1 < t->end && t->v[k + 1].flags & TR_TOK_HYPHEN)) return false;
    return w->classes == TR_NOUN && (!w->known || (w->is_name && w->noun_forms == TR_FORM_BASE));
}

static tr_tag tag_of(const struct tagging *t, uint32_t k)
{
    const struct tr_token *v = &t->v[k];
    if (v->flags & TR_TOK_MARK) return is_currency(t, k) ? TR_TAG_NUM : TR_TAG_MARK;
    if (v->flags & TR_TOK_NOT) return TR_TAG_NOT;
    if (v->flags & TR_TOK_POSSESSIVE) return k > t->first && t->v[k - 1].tag == TR_TAG_PRON ? TR_TAG_AUX : TR_TAG_POSS;
    if (v->flags & TR_TOK_NUMBER) return TR_TAG_NUM;
    bool letter = v->n == 1 && k + 1 < t->end && t->v[k + 1].flags & TR_TOK_HYPHEN && t->v[k + 1].flags & TR_TOK_NUMBER;
    if (letter) return TR_TAG_ADJ; /* one M-60 machine gun, the A-37 */
    unsigned lex = v->lex;
    if (lex & (LEX_NAME | LEX_ADJ) && !(t->upper && lex & LEX_VERB)) return TR_TAG_NAME;
    const struct tr_closed *c = v->flags & TR_TOK_STOPPED || (v->flags & TR_TOK_UPPER && !t->upper && v->n > 1)
                                    ? NULL
                                    : tr_closed_find(t->g, v->key);
    if (c) return closed_word(t, k, c);
    if (is_lost_owner(t, k)) return TR_TAG_POSS;
    if (v->flags & TR_TOK_FOREIGN) return TR_TAG_NAME;
    if (lex & LEX_AGENT && !(lex & LEX_VERB)) return TR_TAG_NOUN;
    if (capital_tells(t, k) && !(lex & (LEX_AGENT | LEX_NOUN))) return TR_TAG_NAME;
    if (t->upper && !lex && is_name_in_capitals(t, k)) return TR_TAG_NAME;
    return tr_tag_open_word(t, k, lex);
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

/* What a token can be: as an earlier one of its key and length, or by the tables. */
void tr_look_words_up(struct tr_parse *p)
{
    enum { AHEAD = 4, SEEN = 512 };
    struct tr_token *v = p->tokens->list.v;
    size_t n = p->tokens->list.n;
    uint32_t by_key[SEEN] = { 0 }; /* 1 + the last token with such a key */
    for (uint32_t k = 0; k < n; k++) {
        v[k].lex = 0;
        if (k + AHEAD < n) tr_word_soon(v[k + AHEAD].key);
        if (!(v[k].flags & TR_TOK_WORD)) continue;
        uint32_t *seen = &by_key[(size_t)(v[k].key >> 32) & (SEEN - 1)];
        if (*seen && v[*seen - 1].key == v[k].key && v[*seen - 1].n == v[k].n) {
            p->words[k] = p->words[*seen - 1];
        } else {
            char room[TR_WORD_ROOM];
            p->words[k] = tr_word_of_token(tr_token_word(p->tokens, k, room), v[k].key);
            *seen = k + 1;
        }
        p->lemmas[2 * k] = p->words[k].noun_lemma;
        p->lemmas[2 * k + 1] = p->words[k].verb_lemma;
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
    out->hits = (uint32_t)p->hits.n;
    TR_TRY(tr_lex_scan(p->lexicon, p->tokens, s->first, s->n, p->lemmas, t.upper, a, &p->hits, err));
    out->n_hits = (uint32_t)p->hits.n - out->hits;
    note_hits(&t, out);
    for (uint32_t k = t.first; k < t.end; k++) t.v[k].tag = (uint8_t)tag_of(&t, k);
    tr_tag_repair(&t, out);
    return TR_OK;
}
