/* SPDX-License-Identifier: Apache-2.0
 *
 * Signs in single words: mixed spellings (S5), broken characters and words (S7), mixed ways to tell the day (S10),
 * weekdays that do not fit their date. */
#include "text/quality_parts.h"

static tr_str text(const struct tr_looking *l, uint32_t k) { return tr_token_text(l->p->tokens, k); }
/* ---- S5: pairs of spellings --------------------------------------------------------------------- */

static const struct pair {
    const char *a, *b;
    bool exact; /* compared as written, not by key */
} pairs[] = {
    { "US", "U.S.", true },
    { "UN", "U.N.", true },
    { "EU", "E.U.", true },
    { "UK", "U.K.", true },
    { "Burma", "Myanmar", false },
    { "Kiev", "Kyiv", false },
    { "Qaeda", "Qaida", false },
    { "Hizbollah", "Hezbollah", false },
    { "Hizbullah", "Hezbollah", false },
    { "Huthi", "Houthi", false },
    { "Huthis", "Houthis", false },
    { "Quran", "Koran", false },
    { "Hodeidah", "Hudaydah", false },
    { "Odessa", "Odesa", false },
    { "Kharkov", "Kharkiv", false },
    { "Assad", "Asad", false },
};

static bool is_spelling(const struct tr_looking *l, uint32_t k, const char *word, uint64_t key, bool exact)
{
    return l->v[k].key == key && (!exact || tr_written(l, k, word));
}

static void known_pairs(struct tr_looking *l)
{
    uint32_t first[TR_COUNT(pairs)][2];
    for (size_t i = 0; i < TR_COUNT(pairs); i++) first[i][0] = first[i][1] = TR_NO;
    for (uint32_t k = 0; k < l->n; k++) {
        if (!(l->v[k].flags & TR_TOK_CAPITAL) || !tr_is_plain(l, k) || !tr_in(l, k, TR_SET_VARIANT)) continue;
        for (size_t i = 0; i < TR_COUNT(pairs); i++)
            for (size_t j = 0; j < 2; j++) {
                const char *word = j ? pairs[i].b : pairs[i].a;
                if (first[i][j] == TR_NO && is_spelling(l, k, word, tr_token_key(tr_str_of(word)), pairs[i].exact))
                    first[i][j] = k;
            }
    }
    for (size_t i = 0; i < TR_COUNT(pairs); i++) {
        if (first[i][0] == TR_NO || first[i][1] == TR_NO) continue;
        tr_signal_put(l, TR_SIGNAL_VARIANTS, first[i][0], 1);
        tr_signal_put(l, TR_SIGNAL_VARIANTS, first[i][1], 1);
    }
}

/* "Russian Federation" beside "Russia": spinners put one for the other. */
static void long_and_short(struct tr_looking *l)
{
    uint32_t plain = 0;
    while (plain < l->n && !(tr_is_plain(l, plain) && tr_here(l, plain, "russia"))) plain++;
    for (uint32_t k = 0; k + 1 < l->n && plain < l->n; k++) {
        if (!tr_is_plain(l, k) || !tr_here(l, k, "russian") || !tr_here(l, k + 1, "federation")) continue;
        tr_signal_put(l, TR_SIGNAL_VARIANTS, k, 2);
        tr_signal_put(l, TR_SIGNAL_VARIANTS, plain, 1);
        return;
    }
}

/* "cease-fire" and "ceasefire": the compounds with a hyphen, then one pass for the same in one word. */
static void hyphens(struct tr_looking *l)
{
    enum { COMPOUNDS = 64, LONGEST = 128 };
    uint64_t joined[COMPOUNDS];
    uint32_t at[COMPOUNDS], n = 0;
    for (uint32_t k = 0; k + 1 < l->n && n < COMPOUNDS; k++) {
        if (!(l->v[k + 1].flags & TR_TOK_HYPHEN) || l->v[k].flags & TR_TOK_HYPHEN || !tr_is_plain(l, k)) continue;
        if (!(l->v[k].flags & l->v[k + 1].flags & TR_TOK_WORD) || l->v[k].n < 3 || l->v[k + 1].n < 3) continue;
        if (l->v[k].n + l->v[k + 1].n > LONGEST || (k + 2 < l->n && l->v[k + 2].flags & TR_TOK_HYPHEN)) continue;
        char room[LONGEST];
        memcpy(room, text(l, k).p, l->v[k].n);
        memcpy(room + l->v[k].n, text(l, k + 1).p, l->v[k + 1].n);
        joined[n] = tr_token_key((tr_str){ room, (size_t)l->v[k].n + l->v[k + 1].n });
        at[n++] = k;
    }
    for (uint32_t k = 0; k < l->n && n; k++) {
        if (!tr_is_plain(l, k) || !(l->v[k].flags & TR_TOK_WORD)) continue;
        for (uint32_t i = 0; i < n; i++) {
            if (joined[i] != l->v[k].key) continue;
            tr_signal_put(l, TR_SIGNAL_VARIANTS, at[i], 2);
            tr_signal_put(l, TR_SIGNAL_VARIANTS, k, 1);
            return;
        }
    }
}

/* "Nagorno-Karabakh" and "Nagorno Karabakh". */
static void open_names(struct tr_looking *l)
{
    enum { NAMES = 64 };
    uint32_t joined[NAMES], n = 0;
    for (uint32_t k = 0; k + 1 < l->n && n < NAMES; k++)
        if (l->v[k + 1].flags & TR_TOK_HYPHEN && l->v[k].flags & TR_TOK_CAPITAL && l->v[k + 1].flags & TR_TOK_CAPITAL &&
            l->v[k].n > 3 && tr_is_plain(l, k))
            joined[n++] = k;
    for (uint32_t k = 0; k + 1 < l->n && n; k++) {
        if (l->v[k + 1].flags & (TR_TOK_HYPHEN | TR_TOK_MARK) || !(l->v[k].flags & TR_TOK_CAPITAL) ||
            !tr_is_plain(l, k))
            continue;
        for (uint32_t i = 0; i < n; i++) {
            if (l->v[joined[i]].key != l->v[k].key || l->v[joined[i] + 1].key != l->v[k + 1].key) continue;
            if (!(l->v[k + 1].flags & TR_TOK_CAPITAL)) continue;
            tr_signal_put(l, TR_SIGNAL_VARIANTS, joined[i], 2);
            tr_signal_put(l, TR_SIGNAL_VARIANTS, k, 2);
            return;
        }
    }
}

/* "FARC" and "Farc": an acronym that comes back in capitals, and once as a name. Datelines are in capitals once. */
static void capitals(struct tr_looking *l)
{
    struct tr_map upper = { .arena = l->a };
    for (uint32_t k = 0; k < l->n && !l->full; k++) {
        bool acronym = tr_is_plain(l, k) && l->v[k].flags & TR_TOK_UPPER && l->v[k].n >= 3 && l->v[k].n <= 6 &&
                       !(l->v[k].flags & TR_TOK_STOPPED) && !l->p->words[k].known;
        tr_str key = { (const char *)&l->v[k].key, 8 };
        size_t times = 0;
        if (!acronym) continue;
        tr_map_get(&upper, key, &times);
        if (!tr_map_put(&upper, key, times < 255 ? times + 1 : times)) l->full = true;
    }
    for (uint32_t k = 0; k < l->n && upper.n; k++) {
        size_t times;
        bool name = tr_is_plain(l, k) && l->v[k].flags & TR_TOK_CAPITAL &&
                    !(l->v[k].flags & (TR_TOK_UPPER | TR_TOK_STOPPED)) && l->v[k].n >= 3 &&
                    !(l->at[k] & TR_AT_SENTENCE_START);
        if (!name || !tr_map_get(&upper, (tr_str){ (const char *)&l->v[k].key, 8 }, &times) || times < 2) continue;
        tr_signal_put(l, TR_SIGNAL_VARIANTS, k, 1);
        return;
    }
}

void tr_look_for_variants(struct tr_looking *l)
{
    known_pairs(l);
    long_and_short(l);
    hyphens(l);
    open_names(l);
    capitals(l);
}

/* ---- S7 ------------------------------------------------------------------------------------------- */

static bool white_before(const struct tr_looking *l, uint32_t k) { return !(l->v[k].flags & TR_TOK_GLUED); }

/* "Federation s embargo": an apostrophe got lost. */
static bool lost_apostrophe(const struct tr_looking *l, uint32_t k)
{
    if (l->v[k].n != 1 || text(l, k).p[0] != 's' || !white_before(l, k) || k == 0 || k + 1 >= l->n) return false;
    return l->v[k - 1].flags & TR_TOK_WORD && white_before(l, k + 1) && l->v[k + 1].flags & TR_TOK_WORD;
}

bool tr_is_country_without_apostrophe(const struct tr_looking *l, uint32_t k)
{
    const struct tr_lexicon *lex = l->p->lexicon;
    tr_str s = text(l, k);
    if (s.n < 5 || s.p[s.n - 1] != 's' || !(l->v[k].flags & TR_TOK_CAPITAL) || l->v[k].flags & TR_TOK_UPPER)
        return false;
    if (k + 1 >= l->n || l->v[k + 1].tag == TR_TAG_MARK || l->p->words[k].known) return false;
    if (tr_trie_step(&lex->trie, TR_TRIE_ROOT, l->v[k].key)) return false;
    const struct tr_trie_slot *slot = tr_trie_step(&lex->trie, TR_TRIE_ROOT, tr_token_key((tr_str){ s.p, s.n - 1 }));
    for (uint32_t at = slot ? slot->values : 0; at; at = lex->trie.chain.v[at - 1].next) {
        const struct tr_lex_name *name = &lex->names.v[lex->trie.chain.v[at - 1].value];
        const struct tr_lex_entry *e = &lex->entries.v[name->entry];
        if (e->kind == TR_LEX_ACTOR && tr_str_is(e->sort, "country") && name->form == TR_LEX_NAME) return true;
    }
    return false;
}

static bool doubled(const struct tr_looking *l, uint32_t k)
{
    if (k + 1 >= l->n || l->v[k].key != l->v[k + 1].key || !(l->v[k].flags & TR_TOK_WORD)) return false;
    if (!(l->v[k + 1].flags & TR_TOK_WORD) || l->v[k + 1].flags & (TR_TOK_HYPHEN | TR_TOK_LINE | TR_TOK_CAPITAL))
        return false;
    return !tr_in(l, k, TR_SET_MAY_DOUBLE) && l->v[k].flags == (l->v[k].flags & ~(uint32_t)TR_TOK_STOPPED);
}

/* The token that holds byte `at`, TR_NO when none does. */
static uint32_t token_at(const struct tr_looking *l, size_t at)
{
    uint32_t low = 0, high = l->n;
    while (low < high) {
        uint32_t middle = low + (high - low) / 2;
        if (l->v[middle].at + l->v[middle].n <= at) low = middle + 1;
        else high = middle;
    }
    return low < l->n && l->v[low].at <= at ? low : TR_NO;
}

/* Bytes that a wrong decoding leaves behind, looked for in the whole text. */
static void mojibake(struct tr_looking *l)
{
    static const tr_str bad[] = { TR_LIT("\u00E2\u20AC"), TR_LIT("\u00C3\u00A9"), TR_LIT("\u00C3\u00A8"),
                                  TR_LIT("\u00C2\u00A0"), TR_LIT("\uFFFD"),       TR_LIT("\u00C3\u00BC"),
                                  TR_LIT("\u00C3\u00B6"), TR_LIT("&#"),           TR_LIT("&amp;"),
                                  TR_LIT("&quot;") };
    enum { MOST = 8 };
    for (size_t k = 0; k < TR_COUNT(bad); k++) {
        tr_str rest = l->p->tokens->text;
        if (!rest.n || !memchr(rest.p, bad[k].p[0], rest.n)) continue; /* one byte is looked for faster than several */
        for (uint32_t n = 0; n < MOST; n++) {
            size_t at = tr_str_find(rest, bad[k]);
            if (at == TR_NOT_FOUND) break;
            uint32_t token = token_at(l, (size_t)(rest.p - l->p->tokens->text.p) + at);
            if (token != TR_NO && tr_is_body(l, token)) tr_signal_put(l, TR_SIGNAL_BROKEN, token, 1);
            rest.p += at + bad[k].n;
            rest.n -= at + bad[k].n;
        }
    }
}

/* "Saudi -led": a space before the hyphen of a compound. */
static bool torn_compound(const struct tr_looking *l, uint32_t k)
{
    if (k == 0 || k + 1 >= l->n || l->v[k].n != 1 || text(l, k).p[0] != '-') return false;
    return white_before(l, k) && !white_before(l, k + 1) && l->v[k + 1].flags & TR_TOK_WORD &&
           l->v[k - 1].flags & TR_TOK_WORD && !(l->v[k].flags & TR_TOK_LINE);
}

/* "as far I could tell" */
static bool lost_as(const struct tr_looking *l, uint32_t k)
{
    return k + 2 < l->n && tr_here(l, k, "as") && tr_here(l, k + 1, "far") && tr_in(l, k + 2, TR_SET_AS_FAR);
}

/* "opposites sides": an adjective with the plural's s. */
static bool plural_adjective(const struct tr_looking *l, uint32_t k)
{
    const struct tr_word *w = &l->p->words[k];
    if (k + 1 >= l->n || l->v[k].flags & TR_TOK_CAPITAL || !white_before(l, k + 1) || l->v[k + 1].flags & TR_TOK_MARK)
        return false;
    if (!(w->noun_forms & TR_FORM_PLURAL) || !(l->p->words[k + 1].noun_forms & TR_FORM_PLURAL)) return false;
    if (l->v[k].n < 6 || l->p->words[k + 1].classes & TR_VERB) return false;
    tr_str s = text(l, k);
    struct tr_word base = tr_word_look((tr_str){ s.p, s.n - 1 });
    return base.known && base.classes & TR_ADJECTIVE && base.often[2] > base.often[0] + 8;
}

/* "lifes", "peoples lost": plurals that are none. "told to AFP": no cue takes that. "in the last month ." */
static bool false_form(const struct tr_looking *l, uint32_t k)
{
    return l->v[k].flags & TR_TOK_WORD && tr_in(l, k, TR_SET_FALSE_FORM);
}

/* Set phrases that no native writer uses: a translation or a thesaurus wrote them. */
static uint32_t false_phrase(const struct tr_looking *l, uint32_t k)
{
    static const char *const phrases[][4] = {
        { "despite", "of", NULL, NULL },     { "discussed", "about", NULL, NULL }, { "million", "of", "people", NULL },
        { "considering", "to", NULL, NULL }, { "thousand", "of", "people", NULL }, { "lost", "their", "lifes", NULL },
        { "more", "then", NULL, NULL },      { "stressed", "on", "the", NULL },    { "emphasised", "on", "the", NULL },
    };
    for (size_t i = 0; i < TR_COUNT(phrases); i++) {
        uint32_t n = 0;
        while (n < 4 && phrases[i][n] && tr_here(l, k + n, phrases[i][n])) n++;
        if (n && (n == 4 || !phrases[i][n])) return n;
    }
    return 0;
}

void tr_look_for_broken_words(struct tr_looking *l)
{
    for (uint32_t k = 0; k < l->n && !l->full; k++) {
        if (!tr_is_body(l, k)) continue;
        uint32_t n = 0;
        bool word = l->v[k].flags & TR_TOK_WORD;
        if (word && l->v[k].n == 1 && lost_apostrophe(l, k)) n = 1;
        else if (word && tr_is_country_without_apostrophe(l, k)) n = 1;
        else if (!word && torn_compound(l, k)) n = 2;
        else if (word && doubled(l, k)) n = 2;
        else if (lost_as(l, k)) n = 3;
        else if (word && plural_adjective(l, k)) n = 2;
        else if (tr_in(l, k, TR_SET_FALSE_HEAD)) n = false_phrase(l, k);
        else if (word && l->v[k].n > 4 && l->v[k].n < 14 && !(l->v[k].flags & TR_TOK_CAPITAL) &&
                 !l->p->words[k].known && false_form(l, k))
            n = 1;
        if (!n && l->v[k].flags & TR_TOK_OPENS && k + 1 < l->n && l->v[k + 1].flags & (TR_TOK_OPENS | TR_TOK_CLOSES) &&
            l->v[k].key == l->v[k + 1].key)
            n = 2; /* "" */
        if (!n && l->v[k].flags & TR_TOK_CLOSES && k + 1 < l->n && l->v[k + 1].flags & TR_TOK_GLUED &&
            l->v[k].key == l->v[k + 1].key && l->v[k].n == 1 && text(l, k).p[0] == '"')
            n = 2;
        if (n) tr_signal_put(l, TR_SIGNAL_BROKEN, k, n);
    }
    mojibake(l);
}

/* ---- S10, dates that clash -------------------------------------------------------------------------- */

enum { STYLE_WEEKDAY, STYLE_RELATIVE, STYLE_DATE, STYLE_PERIOD, STYLES };

void tr_look_for_date_styles(struct tr_looking *l)
{
    uint32_t found[STYLES] = { TR_NO, TR_NO, TR_NO, TR_NO };
    for (uint32_t k = 0; k < l->n; k++) {
        if (!tr_is_plain(l, k) || !(l->v[k].flags & TR_TOK_WORD)) continue;
        bool capital = l->v[k].flags & TR_TOK_CAPITAL;
        uint32_t style = STYLES;
        if (capital && tr_in(l, k, TR_SET_WEEKDAY)) style = STYLE_WEEKDAY;
        else if (tr_in(l, k, TR_SET_RELATIVE_DAY) && !(l->v[k + (k + 1 < l->n)].flags & TR_TOK_POSSESSIVE))
            style = STYLE_RELATIVE;
        else if (capital && tr_in(l, k, TR_SET_MONTH) &&
                 ((k + 1 < l->n && l->v[k + 1].flags & TR_TOK_NUMBER && l->v[k + 1].n < 3) ||
                  (k && l->v[k - 1].flags & TR_TOK_NUMBER && l->v[k - 1].n < 3)))
            style = STYLE_DATE;
        else if (tr_in(l, k + 1, TR_SET_PERIOD) && tr_here(l, k, "last")) style = STYLE_PERIOD;
        if (style < STYLES && found[style] == TR_NO) found[style] = k;
    }
    if (found[STYLE_WEEKDAY] == TR_NO || found[STYLE_RELATIVE] == TR_NO) return;
    if (found[STYLE_DATE] == TR_NO && found[STYLE_PERIOD] == TR_NO) return;
    for (size_t k = 0; k < STYLES; k++)
        if (found[k] != TR_NO) tr_signal_put(l, TR_SIGNAL_DATES, found[k], k == STYLE_PERIOD ? 2 : 1);
}

void tr_look_for_date_clash(struct tr_looking *l)
{
    for (size_t k = 0; l->in->dates && k < l->in->dates->list.n; k++) {
        const struct tr_when_mention *m = &l->in->dates->list.v[k];
        if (m->flags & TR_WHEN_WEEKDAY_MISMATCH) tr_signal_put(l, TR_SIGNAL_DATE_CLASH, m->first, m->n);
        if (m->flags & TR_WHEN_UNUSABLE) tr_signal_put(l, TR_SIGNAL_ODD_DATE, m->first, m->n);
    }
}
