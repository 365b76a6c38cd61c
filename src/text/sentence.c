/* SPDX-License-Identifier: Apache-2.0
 *
 * Tokens -> sentences. A stop ends a sentence when what follows, behind closing quotes and brackets, begins one: a
 * capital, a digit, an opening quote. Abbreviations that go on ("Gen.") never end one; those that may end one ("U.S.")
 * do when a function word with a capital follows. */
#include "text/sentence.h"

#include <stdlib.h>

/* Sorted; lower case. Titles, ranks, months, days, units, company forms, Latin. */
static const char *const abbreviations[] = {
    "adm",  "al",   "amb", "apr",  "approx", "aug",  "ave", "brig", "bros", "capt", "cmdr",   "co",  "col",
    "corp", "cpl",  "dec", "dept", "det",    "dr",   "est", "etc",  "feb",  "fr",   "ft",     "gen", "gov",
    "hon",  "inc",  "jan", "jr",   "jul",    "jun",  "lt",  "ltd",  "maj",  "mar",  "messrs", "mr",  "mrs",
    "ms",   "mt",   "nov", "oct",  "pres",   "prof", "pte", "pvt",  "rep",  "reps", "ret",    "rev", "sec",
    "sen",  "sens", "sep", "sept", "sgt",    "spc",  "sr",  "st",   "supt", "tel",  "vs",
};
/* States behind a town; they end a sentence like any word: "in Memphis, Tenn. The ..." */
static const char *const states[] = {
    "ala", "ariz", "ark",  "calif", "colo", "conn", "del",  "fla", "ga",  "ill",  "ind",
    "kan", "ky",   "mass", "mich",  "minn", "miss", "mont", "neb", "nev", "okla", "ont",
    "ore", "pa",   "tenn", "tex",   "va",   "vt",   "wash", "wis", "wyo",
};
/* Those that often are words: they count only with a capital ("Mar." but "mar."), and not at the end of a block. */
enum { ABBREVIATION_MAX = 6 };

static int compare(const void *key, const void *item)
{
    const char *const *word = item;
    return strcmp(key, *word);
}

static bool lowered(tr_str word, char low[ABBREVIATION_MAX + 1])
{
    memset(low, 0, ABBREVIATION_MAX + 1);
    if (word.n == 0 || word.n > ABBREVIATION_MAX) return false;
    for (size_t k = 0; k < word.n; k++) {
        char c = word.p[k];
        if (c >= 'A' && c <= 'Z') c = (char)(c + 32);
        if (c < 'a' || c > 'z') return false;
        low[k] = c;
    }
    return true;
}

static bool is_title(tr_str word)
{
    char low[ABBREVIATION_MAX + 1];
    if (!lowered(word, low)) return false;
    bool capital = word.p[0] >= 'A' && word.p[0] <= 'Z';
    bool small_too = strcmp(low, "etc") == 0 || strcmp(low, "vs") == 0 || strcmp(low, "approx") == 0 ||
                     strcmp(low, "al") == 0;
    if (!capital && !small_too) return false;
    return bsearch(low, abbreviations, TR_COUNT(abbreviations), sizeof abbreviations[0], compare) != NULL;
}

bool tr_abbreviation_is(tr_str word)
{
    char low[ABBREVIATION_MAX + 1];
    if (is_title(word)) return true;
    bool state = word.n > 1 && word.p[0] >= 'A' && word.p[0] <= 'Z' && word.p[1] >= 'a' && lowered(word, low);
    return state && bsearch(low, states, TR_COUNT(states), sizeof states[0], compare) != NULL;
}

/* ---- ends -------------------------------------------------------------------------------- */

static bool is_stop(tr_str mark)
{
    static const tr_str stops[] = { TR_LIT("."),      TR_LIT("!"),      TR_LIT("?"),     TR_LIT("..."),
                                    TR_LIT("\u2026"), TR_LIT("\u061F"), TR_LIT("\u3002") };
    for (size_t k = 0; k < TR_COUNT(stops); k++)
        if (tr_str_eq(mark, stops[k])) return true;
    return mark.n > 1 && mark.p[0] == '.';
}

static bool is_closer(const struct tr_tokens *t, uint32_t k)
{
    const struct tr_token *token = &t->list.v[k];
    if (!(token->flags & TR_TOK_MARK)) return false;
    if (token->flags & TR_TOK_CLOSES) return true;
    char c = t->text.p[token->at];
    return c == ')' || c == ']';
}

/* May a sentence begin here? */
static bool begins(const struct tr_tokens *t, uint32_t k)
{
    const struct tr_token *token = &t->list.v[k];
    if (token->flags & TR_TOK_GLUED) return false;
    if (token->flags & TR_TOK_WORD) return (token->flags & (TR_TOK_CAPITAL | TR_TOK_FOREIGN)) != 0;
    if (token->flags & (TR_TOK_NUMBER | TR_TOK_OPENS)) return true;
    char c = t->text.p[token->at];
    return c == '(' || c == '[' || c == '-' || (unsigned char)c >= 128;
}

/* Words that open a sentence far more often than they go on a name: "the U.S. The" ends, "the U.S. State" goes on. */
static bool opens_sentence(tr_str word)
{
    static const char *const openers[] = { "The",   "A",     "An",      "It",    "In",    "He",   "She",   "They",
                                           "But",   "And",   "This",    "That",  "On",    "At",   "We",    "As",
                                           "For",   "His",   "Her",     "Their", "There", "When", "While", "If",
                                           "These", "Those", "However", "Some",  "Both" };
    for (size_t k = 0; k < TR_COUNT(openers); k++)
        if (tr_str_is(word, openers[k])) return true;
    return false;
}

/* Index behind the sentence when token k ends it, else 0. */
static uint32_t end_at(const struct tr_tokens *t, uint32_t k)
{
    uint32_t n = (uint32_t)t->list.n, next = k + 1;
    const struct tr_token *token = &t->list.v[k];
    if (token->flags & TR_TOK_STOPPED) {
        bool title = is_title((tr_str){ t->text.p + token->at, token->n - 1u });
        if (title || next >= n || token->n < 4 || t->list.v[next].flags & TR_TOK_GLUED) return 0;
        return opens_sentence(tr_token_text(t, next)) ? next : 0;
    }
    if (!(token->flags & TR_TOK_MARK) || !is_stop(tr_token_text(t, k))) return 0;
    while (next < n && is_closer(t, next) && t->list.v[next].flags & TR_TOK_GLUED) next++;
    if (next >= n) return next;
    return begins(t, next) ? next : 0;
}

/* ---- datelines --------------------------------------------------------------------------- */

enum { DATELINE_TOKENS = 24, TAG_TOKENS = 14 };

static bool is_mark(const struct tr_tokens *t, uint32_t k, char c)
{
    const struct tr_token *v = &t->list.v[k];
    return v->flags & TR_TOK_MARK && v->n == 1 && t->text.p[v->at] == c;
}

/* A dash between spaces, or onto the last name: "Damascus, SANA- The army". */
static bool is_dash(const struct tr_tokens *t, uint32_t k)
{
    static const tr_str dashes[] = { TR_LIT("--"), TR_LIT("---"), TR_LIT("\u2013"), TR_LIT("\u2014"), TR_LIT("-") };
    bool apart = k + 1 < t->list.n && !(t->list.v[k + 1].flags & TR_TOK_GLUED);
    if (!(t->list.v[k].flags & TR_TOK_MARK) || (t->list.v[k].flags & TR_TOK_GLUED && !apart)) return false;
    for (size_t i = 0; i < TR_COUNT(dashes); i++)
        if (tr_str_eq(tr_token_text(t, k), dashes[i])) return true;
    return false;
}

/* What a dateline is made of besides names and numbers: marks, and the small words of a country's name. */
static bool is_inner(const struct tr_tokens *t, uint32_t k)
{
    static const char marks[] = ",()/[]";
    static const char *const small[] = { "of", "and", "the", "de", "el", "al" };
    for (size_t i = 0; marks[i]; i++)
        if (is_mark(t, k, marks[i])) return true;
    for (size_t i = 0; i < TR_COUNT(small); i++)
        if (tr_str_is(tr_token_text(t, k), small[i])) return true;
    return (t->list.v[k].flags & (TR_TOK_HYPHEN | TR_TOK_GLUED)) != 0;
}

/* "SAN SALVADOR, 3 JAN 90 (AFP) --", "BEIRUT (Reuters) -", "Beirut, Lebanon - The": names, a day or a source, a dash. Where
 * neither is told, capitals or a second name and a sentence behind it must. Index behind it, else 0. */
static uint32_t behind_dateline(const struct tr_tokens *t, uint32_t first)
{
    enum { NAMES = 5 };
    uint32_t n = (uint32_t)t->list.n;
    bool tells = false, upper = (t->list.v[first].flags & TR_TOK_UPPER) != 0, second = false;
    if (!(t->list.v[first].flags & TR_TOK_WORD) || !(t->list.v[first].flags & (TR_TOK_CAPITAL | TR_TOK_FOREIGN)))
        return 0;
    for (uint32_t k = first + 1; k < n && k - first < DATELINE_TOKENS; k++) {
        const struct tr_token *v = &t->list.v[k];
        if (is_dash(t, k)) {
            bool goes_on = k + 1 < n && t->list.v[k + 1].flags & TR_TOK_CAPITAL;
            return tells || (upper && k - first < 3) || (second && goes_on && k - first < NAMES) ? k + 1 : 0;
        }
        tells |= v->flags & TR_TOK_NUMBER || is_mark(t, k, '(');
        second |= is_mark(t, k, ',') || v->flags & TR_TOK_HYPHEN;
        bool name = v->flags & TR_TOK_WORD && v->flags & (TR_TOK_CAPITAL | TR_TOK_FOREIGN);
        if (!name && !is_inner(t, k) && !(v->flags & TR_TOK_NUMBER)) return 0;
    }
    return 0;
}

/* "[Text]", "[Report] [By Carlos Perez]" before the first sentence. Index behind it, else 0. */
static uint32_t behind_tag(const struct tr_tokens *t, uint32_t first)
{
    uint32_t n = (uint32_t)t->list.n;
    if (first >= n || !is_mark(t, first, '[')) return 0;
    for (uint32_t k = first + 1; k < n && k - first < TAG_TOKENS; k++)
        if (is_mark(t, k, ']')) return k + 1 < n ? k + 1 : 0;
    return 0;
}

static tr_rc split_head(struct tr_arena *a, struct tr_tokens *t, uint32_t *first, uint32_t block, struct tr_error *err)
{
    uint32_t at = *first < t->list.n ? behind_dateline(t, *first) : 0;
    bool dateline = at > 0;
    if (!at) at = behind_tag(t, *first);
    while (at) {
        struct tr_sentence one = { *first, at - *first, block, dateline };
        if (!TR_PUSH(a, &t->sentences, one)) return tr_fail(err, TR_NOMEM, "text: no room for sentences");
        *first = at;
        dateline = false;
        at = behind_tag(t, *first);
    }
    return TR_OK;
}

tr_rc tr_split_sentences(struct tr_arena *a, struct tr_tokens *t, uint32_t first, uint32_t block, struct tr_error *err)
{
    uint32_t n = (uint32_t)t->list.n;
    TR_TRY(split_head(a, t, &first, block, err));
    for (uint32_t k = first; k < n;) {
        uint32_t end = 0, at = k;
        for (; at < n && at - k < TR_SENTENCE_TOKENS && !end; at++) end = end_at(t, at);
        if (end) t->list.v[at - 1].flags |= TR_TOK_STOP;
        else end = at;
        struct tr_sentence one = { k, end - k, block, false };
        if (!TR_PUSH(a, &t->sentences, one)) return tr_fail(err, TR_NOMEM, "text: no room for sentences");
        k = end;
    }
    return TR_OK;
}
