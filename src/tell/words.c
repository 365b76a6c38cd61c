/* SPDX-License-Identifier: Apache-2.0
 *
 * share/lang/LANG.tsv -> texts by key. Filling sentences and escaping is pen.c's. */
#include "words.h"

#include <unicode/upluralrules.h>

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

/* ICU's rule names are ASCII, so its UTF-16 answer narrows byte by byte. */
static tr_str plural_by_rule(const struct words *w, int64_t n)
{
    static const char *const names[] = { "zero", "one", "two", "few", "many", "other" };
    char locale[32], form[16];
    UChar wide[16];
    UErrorCode status = U_ZERO_ERROR;
    if (w->lang.n >= sizeof locale) return TR_STR("other");
    memcpy(locale, w->lang.p, w->lang.n);
    locale[w->lang.n] = '\0';
    UPluralRules *rules = uplrules_open(locale, &status);
    int32_t length = rules ? uplrules_select(rules, (double)n, wide, 15, &status) : 0;
    if (rules) uplrules_close(rules);
    if (U_FAILURE(status) || length <= 0 || length > 15) return TR_STR("other");
    for (int32_t k = 0; k < length; k++) form[k] = (char)wide[k];
    for (size_t k = 0; k < TR_COUNT(names); k++)
        if (strlen(names[k]) == (size_t)length && memcmp(names[k], form, (size_t)length) == 0)
            return tr_str_of(names[k]);
    return TR_STR("other");
}

tr_str words_plural(const struct words *w, int64_t n)
{
    if (tr_str_is(w->lang, "en")) return n == 1 ? TR_STR("one") : TR_STR("other");
    return plural_by_rule(w, n);
}
