/* SPDX-License-Identifier: Apache-2.0
 *
 * A form -> what it can be. Regular endings are taken off and the rest looked up, irregular forms have a table of their
 * own; a word that nobody knows is judged by its ending alone. */
#include "text/words.h"

enum { ROOM = 40 };

static const struct tr_word_entry *entry_of(uint64_t key)
{
    for (size_t k = (size_t)key & (tr_word_slots - 1); tr_word_entries[k].key; k = (k + 1) & (tr_word_slots - 1))
        if (tr_word_entries[k].key == key) return &tr_word_entries[k];
    return NULL;
}

static void add_noun(struct tr_word *w, const struct tr_word_entry *e, unsigned form)
{
    w->classes |= TR_NOUN;
    w->noun_forms = (uint8_t)(w->noun_forms | form);
    if (e->often[0] >= w->often[0]) {
        w->noun_lemma = e->key;
        w->noun_kind = e->noun_kind & (TR_NOUN_NAMED - 1);
        w->often[0] = e->often[0];
    }
}

static void add_verb(struct tr_word *w, const struct tr_word_entry *e, unsigned form)
{
    w->classes |= TR_VERB;
    w->verb_forms = (uint8_t)(w->verb_forms | form);
    if (e->often[1] >= w->often[1]) w->verb_lemma = e->key, w->often[1] = e->often[1];
}

static void add_other(struct tr_word *w, const struct tr_word_entry *e)
{
    w->classes = (uint8_t)(w->classes | (e->classes & (TR_ADJECTIVE | TR_ADVERB)));
    for (size_t k = 2; k < 4; k++)
        if (e->often[k] > w->often[k]) w->often[k] = e->often[k];
}

static void add_base(struct tr_word *w, const struct tr_word_entry *e)
{
    if (e->classes & TR_NOUN) add_noun(w, e, TR_FORM_BASE);
    if (e->classes & TR_VERB) add_verb(w, e, TR_FORM_BASE);
    add_other(w, e);
    w->is_name = e->classes == TR_NOUN && e->noun_kind & TR_NOUN_NAMED;
}

/* Past tenses whose participle is another word. */
static bool is_tense_alone(tr_str low)
{
    static const char *const words[] = {
        "took",      "gave",      "went",      "saw",   "wrote", "broke",  "chose",   "drove",    "flew",   "froze",
        "rose",      "shook",     "spoke",     "stole", "swore", "threw",  "wore",    "tore",     "fell",   "ate",
        "drew",      "grew",      "knew",      "blew",  "began", "drank",  "rang",    "sank",     "sang",   "swam",
        "sprang",    "shrank",    "ran",       "came",  "hid",   "became", "forbade", "overcame", "forgot", "withdrew",
        "undertook", "underwent", "overthrew", "arose", "rode",  "strove"
    };
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (words[k][0] == low.p[0] && tr_str_is(low, words[k])) return true;
    return false;
}

static void add_irregular(struct tr_word *w, uint64_t key, tr_str low)
{
    for (size_t k = (size_t)key & (tr_word_form_slots - 1); tr_word_forms[k].key;
         k = (k + 1) & (tr_word_form_slots - 1)) {
        const struct tr_word_form *f = &tr_word_forms[k];
        const struct tr_word_entry *e = f->key == key ? entry_of(f->lemma) : NULL;
        if (!e) continue;
        bool ing = tr_str_ends(low, TR_STR("ing")),
             participle = tr_str_ends(low, TR_STR("en")) || tr_str_ends(low, TR_STR("wn"));
        if (f->classes & e->classes & TR_NOUN) add_noun(w, e, TR_FORM_PLURAL);
        if (f->classes & e->classes & TR_VERB)
            add_verb(w, e,
                     ing                   ? TR_FORM_ING
                     : participle          ? TR_FORM_PARTICIPLE
                     : is_tense_alone(low) ? TR_FORM_PAST | TR_FORM_TENSE
                                           : TR_FORM_PAST);
        if (f->classes & (TR_ADJECTIVE | TR_ADVERB)) add_other(w, e);
    }
}

/* tr_str_ends for endings of a few letters. */
static inline bool ends(tr_str word, tr_str ending)
{
    if (word.n < ending.n) return false;
    for (size_t k = ending.n; k > 0; k--)
        if (word.p[word.n - ending.n + k - 1] != ending.p[k - 1]) return false;
    return true;
}

static const struct ending {
    tr_str off, on;
    uint8_t cls, form;
    bool doubled; /* also with the double consonant made single: "planned" */
} endings[] = {
    { TR_LIT("s"), TR_LIT(""), TR_NOUN, TR_FORM_PLURAL, false },
    { TR_LIT("es"), TR_LIT(""), TR_NOUN, TR_FORM_PLURAL, false },
    { TR_LIT("ies"), TR_LIT("y"), TR_NOUN, TR_FORM_PLURAL, false },
    { TR_LIT("men"), TR_LIT("man"), TR_NOUN, TR_FORM_PLURAL, false },
    { TR_LIT("s"), TR_LIT(""), TR_VERB, TR_FORM_S, false },
    { TR_LIT("es"), TR_LIT(""), TR_VERB, TR_FORM_S, false },
    { TR_LIT("ies"), TR_LIT("y"), TR_VERB, TR_FORM_S, false },
    { TR_LIT("ed"), TR_LIT(""), TR_VERB, TR_FORM_PAST, true },
    { TR_LIT("ed"), TR_LIT("e"), TR_VERB, TR_FORM_PAST, false },
    { TR_LIT("ied"), TR_LIT("y"), TR_VERB, TR_FORM_PAST, false },
    { TR_LIT("ing"), TR_LIT(""), TR_VERB, TR_FORM_ING, true },
    { TR_LIT("ing"), TR_LIT("e"), TR_VERB, TR_FORM_ING, false },
    { TR_LIT("er"), TR_LIT(""), TR_ADJECTIVE, TR_FORM_COMPARED, true },
    { TR_LIT("er"), TR_LIT("e"), TR_ADJECTIVE, TR_FORM_COMPARED, false },
    { TR_LIT("est"), TR_LIT(""), TR_ADJECTIVE, TR_FORM_COMPARED, true },
    { TR_LIT("ier"), TR_LIT("y"), TR_ADJECTIVE, TR_FORM_COMPARED, false },
    { TR_LIT("iest"), TR_LIT("y"), TR_ADJECTIVE, TR_FORM_COMPARED, false },
};

static void add_stem(struct tr_word *w, const struct ending *rule, const char *stem, size_t n)
{
    const struct tr_word_entry *e = entry_of(tr_token_key((tr_str){ stem, n }));
    if (!e || !(e->classes & rule->cls)) return;
    if (rule->cls == TR_NOUN) add_noun(w, e, rule->form);
    if (rule->cls == TR_VERB) add_verb(w, e, rule->form);
    if (rule->cls == TR_ADJECTIVE) add_other(w, e);
}

static bool is_vowel(char c) { return c == 'a' || c == 'e' || c == 'i' || c == 'o' || c == 'u'; }

/* "rap", "hat": one vowel between consonants. Such a stem doubles its end, so "raped" is not of "rap" but of "rape". */
static bool would_double(const char *stem, size_t n)
{
    size_t vowels = 0;
    if (n < 3 || is_vowel(stem[n - 1]) || !is_vowel(stem[n - 2]) || is_vowel(stem[n - 3])) return false;
    if (stem[n - 1] == 'w' || stem[n - 1] == 'x' || stem[n - 1] == 'y') return false;
    for (size_t k = 0; k < n; k++) vowels += is_vowel(stem[k]) || (stem[k] == 'y' && k > 0);
    return vowels == 1;
}

static void add_regular(struct tr_word *w, tr_str low)
{
    char stem[ROOM], last = low.p[low.n - 1];
    if (!strchr("sndgrt", last)) return; /* what the endings end with */
    for (size_t k = 0; k < TR_COUNT(endings); k++) {
        tr_str off = endings[k].off, on = endings[k].on;
        if (off.p[off.n - 1] != last || low.n < off.n + 2 || !ends(low, off)) continue;
        size_t n = low.n - off.n;
        if (off.n == 2 && off.p[0] == 'e' && off.p[1] == 's' && !strchr("sxzho", low.p[n - 1]))
            continue; /* "planes" are no plans */
        memcpy(stem, low.p, n);
        memcpy(stem + n, on.p, on.n);
        if (!endings[k].doubled || !would_double(stem, n)) add_stem(w, &endings[k], stem, n + on.n);
        if (endings[k].doubled && n > 3 && stem[n - 1] == stem[n - 2]) add_stem(w, &endings[k], stem, n - 1);
    }
}

/* A word that nobody knows: what its ending makes likely. First that fits. */
static const struct guess {
    tr_str end;
    uint8_t classes, noun_forms, verb_forms;
} guesses[] = {
    { TR_LIT("ly"), TR_ADVERB, 0, 0 },
    { TR_LIT("tions"), TR_NOUN, TR_FORM_PLURAL, 0 },
    { TR_LIT("tion"), TR_NOUN, TR_FORM_BASE, 0 },
    { TR_LIT("ment"), TR_NOUN, TR_FORM_BASE, 0 },
    { TR_LIT("ness"), TR_NOUN, TR_FORM_BASE, 0 },
    { TR_LIT("ists"), TR_NOUN, TR_FORM_PLURAL, 0 },
    { TR_LIT("ing"), TR_VERB | TR_NOUN | TR_ADJECTIVE, TR_FORM_BASE, TR_FORM_ING },
    { TR_LIT("ed"), TR_VERB | TR_ADJECTIVE, 0, TR_FORM_PAST },
    { TR_LIT("ous"), TR_ADJECTIVE, 0, 0 },
    { TR_LIT("ful"), TR_ADJECTIVE, 0, 0 },
    { TR_LIT("ive"), TR_ADJECTIVE, 0, 0 },
    { TR_LIT("ic"), TR_ADJECTIVE, 0, 0 },
    { TR_LIT("al"), TR_ADJECTIVE, 0, 0 },
    { TR_LIT("s"), TR_NOUN, TR_FORM_PLURAL, 0 },
    { TR_LIT(""), TR_NOUN, TR_FORM_BASE, 0 },
};

/* The stem of an unknown verb form, so that "ceasefired" and "ceasefires" agree; only -s and -ed are taken off. */
static void guess(struct tr_word *w, tr_str low)
{
    for (size_t k = 0; k < TR_COUNT(guesses); k++) {
        if (!ends(low, guesses[k].end)) continue;
        w->classes = guesses[k].classes;
        w->noun_forms = guesses[k].noun_forms;
        w->verb_forms = guesses[k].verb_forms;
        break;
    }
    bool plural = w->noun_forms & TR_FORM_PLURAL;
    if (w->classes & TR_NOUN) w->noun_lemma = tr_token_key((tr_str){ low.p, low.n - plural });
    if (w->classes & TR_VERB) w->verb_lemma = tr_token_key(low);
}

static const struct tr_word *common(uint64_t key)
{
    for (size_t k = (size_t)key & (tr_word_common_slots - 1); tr_word_commons[k].key;
         k = (k + 1) & (tr_word_common_slots - 1))
        if (tr_word_commons[k].key == key) return &tr_word_commons[k].word;
    return NULL;
}

/* `missed`: the word's own key, when it is known not to be among the common forms; 0: not known. */
static struct tr_word look(tr_str word, uint64_t missed)
{
    struct tr_word w = { 0 };
    char low[ROOM];
    if (word.n == 0 || word.n > ROOM - 4) return w;
    for (size_t k = 0; k < word.n; k++) {
        char c = word.p[k];
        low[k] = tr_lower(c);
        if (low[k] < 'a' || low[k] > 'z') return w;
    }
    tr_str key = { low, word.n };
    uint64_t own = missed ? missed : tr_token_key(key);
    const struct tr_word *made = missed ? NULL : common(own);
    if (made) return *made;
    const struct tr_word_entry *e = entry_of(own);
    add_irregular(&w, own, key);
    add_regular(&w, key);
    if (e) add_base(&w, e);
    w.known = w.classes != 0;
    if (!w.known) guess(&w, key);
    return w;
}

struct tr_word tr_word_look(tr_str word) { return look(word, 0); }

struct tr_word tr_word_of_token(tr_str word, uint64_t key)
{
    const struct tr_word *made = common(key);
    return made ? *made : look(word, key);
}
