/* SPDX-License-Identifier: Apache-2.0
 *
 * Tables of share/when/ -> what a token means for dates. */
#include <unicode/uchar.h>

#include "text/when_parts.h"

static const char *const when_class_names[] = {
    "month",  "weekday", "weekdays", "day",     "tonight",   "overnight", "part",  "mod",     "unit",    "units",
    "season", "edge",    "half",     "quarter", "quarter_n", "ago",       "then",  "since",   "from",    "until",
    "by",     "before",  "after",    "between", "to",        "and",       "of",    "at",      "in",      "on",
    "for",    "within",  "into",     "the",     "a",         "every",     "times", "about",   "ampm",    "oclock",
    "hours",  "zone",    "local",    "ord",     "vague",     "old",       "eve",   "holiday", "fiscal",  "dated",
    "tale",   "name",    "famed",    "present", "still",     "be",        "card",  "tens",    "hundred", "hijri",
};
_Static_assert(TR_COUNT(when_class_names) == C_LAST_OF_TABLE, "one name for each class");

static const char *const verb_class_names[] = { "will", "would", "head", "now", "past", "has", "is", "clause" };

tr_rc tr_when_words_load(struct tr_arena *a, const struct tr_when_words **out, struct tr_error *err)
{
    static const char *const files[] = { "when/en.tsv", "when/numbers-en.tsv", "when/ar.tsv", "when/ru.tsv" };
    struct tr_when_words *w = tr_new(a, struct tr_when_words, 1);
    if (!w) return tr_fail(err, TR_NOMEM, "text: no room for the words of time");
    TR_TRY(tr_word_table_open(a, 2000, &w->time, err));
    TR_TRY(tr_word_table_open(a, 800, &w->time_tr, err));
    TR_TRY(tr_word_table_open(a, 800, &w->verbs, err));
    for (size_t k = 0; k < TR_COUNT(files); k++)
        TR_TRY(tr_word_table_read(&w->time, files[k], when_class_names, TR_COUNT(when_class_names), err));
    TR_TRY(tr_word_table_read(&w->time_tr, "when/tr.tsv", when_class_names, TR_COUNT(when_class_names), err));
    TR_TRY(tr_word_table_read(&w->verbs, "when/verbs-en.tsv", verb_class_names, TR_COUNT(verb_class_names), err));
    *out = w;
    return TR_OK;
}

/* ---- tokens ------------------------------------------------------------------------------ */

static const struct {
    const char *text;
    enum suffix suffix;
} suffixes[] = {
    { "", S_NONE },    { "th", S_ORDINAL }, { "st", S_ORDINAL }, { "nd", S_ORDINAL }, { "rd", S_ORDINAL },
    { "s", S_PLURAL }, { "am", S_AM },      { "pm", S_PM },      { "z", S_Z },
};

/* One digit at p, of any script; 0 bytes: none. */
static uint32_t digit_at(const unsigned char *p, size_t n, int32_t *value)
{
    if (n >= 1 && p[0] >= '0' && p[0] <= '9') {
        *value = p[0] - '0';
        return 1;
    }
    if (n >= 2 && p[0] >= 0xD9 && p[0] <= 0xDB) { /* Arabic and Persian digits: U+0660, U+06F0 */
        *value = u_charDigitValue(((p[0] & 0x1F) << 6) | (p[1] & 0x3F));
        return *value >= 0 ? 2 : 0;
    }
    return 0;
}

static enum suffix suffix_of(tr_str tail)
{
    char low[3] = { 0 };
    if (tail.n > 2) return S_OTHER;
    for (size_t k = 0; k < tail.n; k++) low[k] = (char)(tail.p[k] | 32);
    for (size_t k = 0; k < TR_COUNT(suffixes); k++)
        if (strcmp(low, suffixes[k].text) == 0) return suffixes[k].suffix;
    return S_OTHER;
}

static struct word number_of(tr_str text)
{
    struct word w = { .cls = C_NUMBER, .n = 1 };
    size_t at = 0;
    int32_t digit = 0;
    for (uint32_t step; at < text.n && w.digits < 9; at += step) {
        step = digit_at((const unsigned char *)text.p + at, text.n - at, &digit);
        if (step == 0) break;
        w.value = w.value * 10 + digit;
        w.digits++;
    }
    w.suffix = suffix_of((tr_str){ text.p + at, text.n - at });
    return w;
}

struct word tr_when_look(const struct scan *s, uint32_t k)
{
    const struct tr_token *token = &s->t->list.v[k];
    tr_str text = tr_token_text(s->t, k);
    if (token->flags & TR_TOK_MARK) return (struct word){ C_MARK, (unsigned char)text.p[0], 1, 0, 0, S_NONE };
    if (token->flags & TR_TOK_NUMBER) return number_of(text);
    uint32_t n = 1;
    const struct tr_table_word *w = tr_word_at(s->time, s->t, k, s->to, &n);
    if (!w) return (struct word){ .n = 1 };
    return (struct word){ (enum cls)w->cls, w->value, n, w->flags, 0, S_NONE };
}

bool tr_when_is_mark(const struct scan *s, uint32_t k, char c)
{
    if (k < s->from || k >= s->to) return false;
    const struct tr_token *token = &s->t->list.v[k];
    return (token->flags & TR_TOK_MARK) && token->n >= 1 && s->t->text.p[token->at] == c;
}

bool tr_when_about(const struct scan *s, uint32_t k)
{
    for (uint32_t back = 1; back <= 2 && k >= s->from + back; back++) {
        struct word w = tr_when_word(s, k - back);
        if ((w.cls == C_ABOUT || (w.cls == C_UNTIL && back == 2)) && w.n == back) return true; /* up to */
    }
    return false;
}

bool tr_when_capital(const struct scan *s, uint32_t k)
{
    if (k < s->from || k >= s->to || s->upper) return false;
    return (s->t->list.v[k].flags & TR_TOK_CAPITAL) != 0;
}

bool tr_when_foreign(const struct scan *s, uint32_t k)
{
    if (k < s->from || k >= s->to) return false;
    return s->time == &s->words->time_tr || (s->t->list.v[k].flags & TR_TOK_FOREIGN) != 0;
}

struct spec tr_when_spec(uint32_t first, enum base base)
{
    return (struct spec){
        .first = first,
        .end = first,
        .base = base,
        .kind = TR_WHEN_DATE,
        .year_offset = M_NONE,
        .weekday = -1,
        .mod = M_NONE,
        .week = NO_WEEK,
        .clock = NO_CLOCK,
        .zone = ZONE_HERE,
    };
}

/* ---- amounts ----------------------------------------------------------------------------- */

/* "twenty-two", "a hundred and five" is number.c's; time needs no more than this. */
bool tr_when_amount(const struct scan *s, uint32_t k, int64_t *value, uint32_t *end)
{
    struct word w = tr_when_word(s, k);
    if (w.cls == C_NUMBER) {
        if (w.suffix != S_NONE) return false;
        *value = w.value;
        *end = k + 1;
        return true;
    }
    if (w.cls == C_CARD) {
        *value = w.value;
        *end = k + 1;
        return true;
    }
    if (w.cls != C_TENS) return false;
    *value = w.value;
    *end = k + 1;
    struct word ones = tr_when_word(s, k + 1);
    if (ones.cls == C_CARD && ones.value < 10) {
        *value += ones.value;
        *end = k + 2;
    }
    return true;
}
