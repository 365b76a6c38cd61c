/* SPDX-License-Identifier: Apache-2.0
 *
 * Names that grammar has changed -> the form a gazetteer lists: Arabic prefixes, Russian and Ukrainian cases, Turkish
 * endings behind an apostrophe. Asked only when the word as written is no name. */
#include "text/places_parts.h"

enum { FORM_TOKENS = 8 };

bool pl_caseless(tr_str text) /* Hebrew, Arabic */
{
    unsigned char c = text.n ? (unsigned char)text.p[0] : 0;
    return c >= 0xD6 && c <= 0xDB;
}

/* The longest name that begins with `part` in place of the whole first word. */
static bool take_as(struct pl_work *w, struct pl_spot *s, tr_str part, uint32_t end)
{
    struct tr_token v[FORM_TOKENS];
    size_t n = end - s->first < FORM_TOKENS ? end - s->first : FORM_TOKENS;
    uint32_t longest = 0;
    memcpy(v, &w->t->list.v[s->first], n * sizeof *v);
    v[0].key = tr_token_key(part);
    for (size_t k = 0; k < w->g->n; k++) {
        struct tr_gz_found f = tr_gazetteer_longest(w->g->v[k], v, 0, n);
        if (f.tokens > longest) longest = f.tokens;
    }
    for (size_t k = 0; longest && k < w->g->n; k++) {
        struct tr_gz_found f = tr_gazetteer_exact(w->g->v[k], v, 0, longest);
        if (f.n && !pl_take(w, s, w->g->v[k], f)) return false;
    }
    s->n = s->candidates ? longest : 0;
    s->joined = s->candidates > 0 && (!pl_caseless(part) || longest > 1 || tr_str_starts(part, TR_STR("ال")));
    return true;
}

/* Arabic writes "and", "in", "to" and the like onto the word; "to the" is one letter doubled. */
static bool take_arabic(struct pl_work *w, struct pl_spot *s, tr_str word, uint32_t end)
{
    static const char *const heads[] = { "و", "ف", "ب", "ل", "ك" };
    char room[100];
    if (word.n <= 7 || word.n > sizeof room - 2) return true;
    if (tr_str_starts(word, TR_STR("لل"))) {
        memcpy(room, "ا", 2);
        memcpy(room + 2, word.p + 2, word.n - 2);
        if (!take_as(w, s, (tr_str){ room, word.n }, end)) return false;
    }
    for (size_t k = 0; k < TR_COUNT(heads) && s->candidates == 0; k++)
        if (tr_str_starts(word, tr_str_of(heads[k])) && !take_as(w, s, (tr_str){ word.p + 2, word.n - 2 }, end))
            return false;
    return true;
}

/* Russian and Ukrainian cases: "в Хомсе", "Идлибу", "Варшавой". */
static bool take_cyrillic(struct pl_work *w, struct pl_spot *s, tr_str word, uint32_t end)
{
    static const struct {
        const char *ending, *instead;
    } cases[] = { { "ом", "" }, { "ем", "" }, { "ой", "а" }, { "ами", "ы" }, { "ах", "ы" }, { "е", "" },
                  { "е", "а" }, { "у", "" },  { "у", "а" },  { "а", "" },    { "ы", "а" },  { "и", "ь" },
                  { "и", "я" }, { "и", "а" }, { "ю", "я" },  { "я", "ь" } };
    char room[100];
    if (word.n > sizeof room - 4) return true;
    for (size_t k = 0; k < TR_COUNT(cases) && s->candidates == 0; k++) {
        size_t cut = strlen(cases[k].ending), add = strlen(cases[k].instead);
        if (word.n < cut + 6 || !tr_str_ends(word, tr_str_of(cases[k].ending))) continue;
        memcpy(room, word.p, word.n - cut);
        memcpy(room + word.n - cut, cases[k].instead, add);
        if (!take_as(w, s, (tr_str){ room, word.n - cut + add }, end)) return false;
    }
    return true;
}

/* Turkish puts a case behind an apostrophe: "İdlib'de". */
static bool take_before_apostrophe(struct pl_work *w, struct pl_spot *s, tr_str word, uint32_t end)
{
    for (size_t k = 3; k + 1 < word.n; k++)
        if (word.p[k] == '\'' || (k + 3 < word.n && memcmp(word.p + k, "\xE2\x80\x99", 3) == 0))
            return take_as(w, s, (tr_str){ word.p, k }, end);
    return true;
}

bool pl_take_form(struct pl_work *w, struct pl_spot *s, uint32_t end)
{
    tr_str word = pl_text(w, s->first);
    if (word.n == 0) return true;
    unsigned char first = (unsigned char)word.p[0];
    if (pl_caseless(word)) return take_arabic(w, s, word, end);
    if (first >= 0xD0 && first <= 0xD2) return take_cyrillic(w, s, word, end);
    return take_before_apostrophe(w, s, word, end);
}
