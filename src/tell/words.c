/* SPDX-License-Identifier: Apache-2.0
 *
 * share/lang/LANG.tsv -> texts by key. Filling sentences and escaping is pen.c's. */
#include "words.h"

enum { KEY_MAX = 160 };

static bool add_line(struct tr_arena *a, struct words *w, tr_str line)
{
    tr_str rest = line;
    tr_str key = tr_str_trim(tr_str_cut(&rest, '\t'));
    if (!key.n || key.p[0] == '#' || !rest.p) return true;
    if (rest.n && rest.p[rest.n - 1] == '\r') rest.n--;
    return TR_PUSH(a, &w->texts, rest) && tr_map_put(&w->index, key, w->texts.n - 1);
}

static tr_rc add_file(struct tr_arena *a, struct words *w, tr_str text, struct tr_error *err)
{
    while (text.p) {
        tr_str line = tr_str_cut(&text, '\n');
        if (!add_line(a, w, line)) return tr_fail(err, TR_NOMEM, "tell: no room for the message catalogue");
    }
    return TR_OK;
}

/* Languages are named by letters and hyphens only: the name becomes part of a file name. */
static tr_str catalogue(struct tr_arena *a, tr_str lang)
{
    for (size_t k = 0; k < lang.n; k++) {
        char c = lang.p[k];
        if (!((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '-')) return TR_STR("");
    }
    tr_str name = tr_str_format(a, "lang/" TR_FMT ".tsv", TR_ARG(lang));
    return name.p ? tr_embedded(name.p) : TR_STR("");
}

tr_rc words_open(struct tr_arena *a, tr_str lang, struct words *out, struct tr_error *err)
{
    tr_str english = tr_embedded("lang/en.tsv"), own = TR_STR("");
    if (!english.n) return tr_fail(err, TR_BUG, "lang/en.tsv: not built in, expected the message catalogue");
    *out = (struct words){ .lang = TR_STR("en"), .index = { .arena = a }, .names = { .arena = a } };
    if (lang.n && !tr_str_is(lang, "en")) own = catalogue(a, lang);
    TR_TRY(add_file(a, out, english, err));
    if (own.n) {
        out->lang = lang;
        out->english = english;
        TR_TRY(add_file(a, out, own, err)); /* later entries win, missing ones stay English */
    }
    out->dir = words_get(out, "tell.dir");
    out->group = words_get(out, "tell.group");
    out->rtl = tr_str_is(out->dir, "rtl");
    return TR_OK;
}

tr_str words_find(const struct words *w, tr_str key)
{
    size_t at;
    return tr_map_get(&w->index, key, &at) ? w->texts.v[at] : TR_STR("");
}

bool words_is_english(const struct words *w, tr_str text)
{
    return w->english.n && text.n && text.p >= w->english.p && text.p < w->english.p + w->english.n;
}

tr_str words_get(const struct words *w, const char *key)
{
    tr_str found = words_find(w, tr_str_of(key));
    return found.p && found.n ? found : tr_str_of(key);
}

tr_str words_pick(const struct words *w, const char *head, tr_str tail)
{
    char key[KEY_MAX];
    size_t n = strlen(head);
    if (n + tail.n >= sizeof key) return tail;
    memcpy(key, head, n);
    if (tail.n) memcpy(key + n, tail.p, tail.n);
    tr_str found = words_find(w, (tr_str){ key, n + tail.n });
    return found.n ? found : tail;
}

bool words_add_name(struct tr_arena *a, struct words *w, tr_str id, tr_str name)
{
    if (!id.n || !name.n) return true;
    return TR_PUSH(a, &w->texts, name) && tr_map_put(&w->names, id, w->texts.n - 1);
}

tr_str words_name(const struct words *w, tr_str id)
{
    size_t at;
    return tr_map_get(&w->names, id, &at) ? w->texts.v[at] : id;
}

/* ---- plural forms: the rules of CLDR for whole numbers ------------------------------------------- */

static bool between(int64_t n, int64_t low, int64_t high) { return n >= low && n <= high; }

static const char *plural_two_forms(int64_t n) { return n == 1 ? "one" : "other"; }

static const char *plural_arabic(int64_t n)
{
    static const char *const small[] = { "zero", "one", "two" };
    if (n < 3) return small[n];
    return between(n % 100, 3, 10) ? "few" : between(n % 100, 11, 99) ? "many" : "other";
}

static const char *plural_russian(int64_t n)
{
    if (between(n % 100, 11, 14)) return "many";
    return n % 10 == 1 ? "one" : between(n % 10, 2, 4) ? "few" : "many";
}

static const struct plural {
    const char *lang, *(*form)(int64_t n);
} plurals[] = {
    { "en", plural_two_forms }, { "ar", plural_arabic }, { "ru", plural_russian }, { "tr", plural_two_forms }
};

/* "ar-SY" counts as "ar" does. A language without a rule has one form. */
static tr_str plural_in(tr_str lang, int64_t n)
{
    tr_str rest = lang, head = tr_str_cut(&rest, '-');
    int64_t absolute = n == INT64_MIN ? INT64_MAX : n < 0 ? -n : n;
    for (size_t k = 0; k < TR_COUNT(plurals); k++)
        if (tr_str_is(head, plurals[k].lang)) return tr_str_of(plurals[k].form(absolute));
    return TR_STR("other");
}

tr_str words_plural(const struct words *w, int64_t n) { return plural_in(w->lang, n); }

/* key, key.form: "" when the language itself has no such text and English ones are not wanted. */
static tr_str find_form(const struct words *w, tr_str key, const char *dot, tr_str form, bool english)
{
    char room[KEY_MAX];
    size_t n = strlen(dot);
    if (key.n + n + form.n >= sizeof room) return TR_STR("");
    memcpy(room, key.p, key.n);
    memcpy(room + key.n, dot, n);
    memcpy(room + key.n + n, form.p, form.n);
    tr_str found = words_find(w, (tr_str){ room, key.n + n + form.n });
    return english || !words_is_english(w, found) ? found : TR_STR("");
}

/* The language's own forms first; an English sentence takes the English form, whatever the language's rule. */
tr_str words_count(const struct words *w, tr_str key, int64_t n)
{
    for (int english = 0; key.n && english < 2; english++) {
        tr_str lang = english ? TR_STR("en") : w->lang;
        const tr_str forms[] = { plural_in(lang, n), TR_STR("other"), TR_STR("") };
        for (size_t k = 0; k < TR_COUNT(forms); k++) {
            tr_str found = find_form(w, key, forms[k].n ? "." : "", forms[k], english);
            if (found.n) return found;
        }
    }
    return TR_STR("");
}
