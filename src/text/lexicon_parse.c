/* SPDX-License-Identifier: Apache-2.0
 *
 * Lexicon text -> stanzas. Line by line; a line that is wrong is told and left out, the rest goes on. */
#include "text/lexicon_parse.h"

#include <stdio.h>

enum { LINE_MAX_BYTES = 1 << 16 };

struct parsing {
    struct tr_arena *a;
    const struct tr_lex_file *file;
    tr_lex_stanzas *out;
    struct tr_lexicon *l;
    struct tr_lex_stanza *now; /* NULL: none, or a faulty one is skipped */
    uint32_t line;
    bool full; /* the arena is at its cap */
};

const char *const tr_lex_kind_names[TR_LEX_KINDS] = { "actor", "agent", "verb", "noun", "cue", "hedge", "deny" };

bool tr_lex_fault(struct tr_arena *a, struct tr_lexicon *l, tr_str file, uint32_t line, const char *format, ...)
{
    char text[500];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    struct tr_lex_fault f = { file, line, tr_str_copy(a, tr_str_of(text)) };
    return f.text.p && TR_PUSH(a, &l->faults, f);
}

#define FAULT(p, ...)                                                                                 \
    do {                                                                                              \
        if (!tr_lex_fault((p)->a, (p)->l, (p)->file->name, (p)->line, __VA_ARGS__)) (p)->full = true; \
    } while (0)

/* ---- pieces of a line -------------------------------------------------------------------- */

static tr_str next_word(tr_str *rest)
{
    *rest = tr_str_trim(*rest);
    size_t n = 0;
    while (n < rest->n && rest->p[n] != ' ' && rest->p[n] != '\t') n++;
    tr_str word = { rest->p, n };
    *rest = tr_str_trim((tr_str){ rest->p + n, rest->n - n });
    return word;
}

/* The text between the next two quotation marks; empty p when there are none. */
static tr_str next_quoted(tr_str *rest)
{
    tr_str none = { 0 };
    const char *from = rest->n ? memchr(rest->p, '"', rest->n) : NULL;
    if (!from) return none;
    size_t left = rest->n - (size_t)(from + 1 - rest->p);
    const char *to = left ? memchr(from + 1, '"', left) : NULL;
    if (!to) return none;
    *rest = tr_str_trim((tr_str){ to + 1, rest->n - (size_t)(to + 1 - rest->p) });
    return (tr_str){ from + 1, (size_t)(to - from - 1) };
}

tr_str tr_lex_without_comment(tr_str line)
{
    bool quoted = false;
    for (size_t k = 0; k < line.n; k++) {
        if (line.p[k] == '"') quoted = !quoted;
        if (line.p[k] == '#' && !quoted) return (tr_str){ line.p, k };
    }
    return line;
}

/* FROM..TO, each a year, month or day, both included; empty is open, ? is not known. */
static bool read_days(tr_str text, tr_span *out, bool *from_known)
{
    size_t dots = tr_str_find(text, TR_STR(".."));
    if (dots == TR_NOT_FOUND) return false;
    tr_str from = { text.p, dots }, to = { text.p + dots + 2, text.n - dots - 2 };
    tr_span span;
    *out = TR_ALWAYS;
    *from_known = !tr_str_is(from, "?");
    if (from.n && *from_known) {
        if (!tr_time_parse(NULL, from, &span)) return false;
        out->from = span.from;
    }
    if (to.n && !tr_str_is(to, "?")) {
        if (!tr_time_parse(NULL, to, &span)) return false;
        out->to = span.to;
    }
    return out->from < out->to;
}

/* ---- keys -------------------------------------------------------------------------------- */

static void key_text(struct parsing *p, tr_str rest, tr_str *to)
{
    *to = next_word(&rest);
    if (to->n == 0 || rest.n) FAULT(p, "found \"" TR_FMT "\" behind the word, expected one word", TR_ARG(rest));
}

static void key_kind(struct parsing *p, tr_str rest) { key_text(p, rest, &p->now->entry.sort); }
static void key_level(struct parsing *p, tr_str rest) { key_text(p, rest, &p->now->entry.level); }
static void key_home(struct parsing *p, tr_str rest) { key_text(p, rest, &p->now->entry.home); }
static void key_case(struct parsing *p, tr_str rest) { key_text(p, rest, &p->now->entry.only_in); }

static void key_gender(struct parsing *p, tr_str rest)
{
    if (rest.n == 1 && (rest.p[0] == 'm' || rest.p[0] == 'f')) p->now->entry.gender = rest.p[0];
    else FAULT(p, "found the gender \"" TR_FMT "\", expected m or f", TR_ARG(rest));
}

static void key_code(struct parsing *p, tr_str rest)
{
    struct tr_lex_code c = { .days = TR_ALWAYS, .code = next_word(&rest) };
    tr_str word = next_word(&rest);
    if (tr_str_is(word, "role")) {
        c.role = next_word(&rest);
        word = next_word(&rest);
    }
    if (!read_days(word, &c.days, &c.from_known)) {
        FAULT(p, "found the days \"" TR_FMT "\", expected FROM..TO such as 2012-05-07.. or ?..2015", TR_ARG(word));
        return;
    }
    if (tr_str_is(next_word(&rest), "src")) c.src = next_word(&rest);
    if (!TR_PUSH(p->a, &p->now->entry.codes, c)) p->full = true;
}

static void key_part_of(struct parsing *p, tr_str rest)
{
    bool known;
    struct tr_lex_member m = { .days = TR_ALWAYS, .of = next_word(&rest) };
    tr_str days = next_word(&rest);
    if (days.n && !tr_str_is(days, "src") && !read_days(days, &m.days, &known))
        FAULT(p, "found the days \"" TR_FMT "\", expected FROM..TO", TR_ARG(days));
    if (!TR_PUSH(p->a, &p->now->entry.part_of, m)) p->full = true;
}

static void key_with(struct parsing *p, tr_str rest)
{
    while (rest.n) {
        tr_str id = next_word(&rest);
        if (!TR_PUSH(p->a, &p->now->with, id)) p->full = true;
    }
}

static void key_src(struct parsing *p, tr_str rest)
{
    if (next_word(&rest).n == 0 || rest.n == 0)
        FAULT(p, "found a source without a name or text, expected src S1 \"what\" seen DATE trust 1..3");
}

static bool is_lang(tr_str word)
{
    return word.n == 2 && word.p[0] >= 'a' && word.p[0] <= 'z' && word.p[1] >= 'a' && word.p[1] <= 'z';
}

static void put_words(struct parsing *p, tr_lex_form form, tr_str lang, tr_str rest)
{
    if (!is_lang(lang)) {
        FAULT(p, "found the language \"" TR_FMT "\", expected two letters such as en", TR_ARG(lang));
        return;
    }
    struct tr_lex_words w = {
        .form = form, .lang = { lang.p[0], lang.p[1], 0 }, .line = p->line, .list = next_quoted(&rest)
    };
    if (!w.list.p) FAULT(p, "found no words in quotation marks, expected \"one | two\"");
    else if (!TR_PUSH(p->a, &p->now->words, w)) p->full = true;
}

static void key_words(struct parsing *p, tr_lex_form form, tr_str rest)
{
    tr_str lang = next_word(&rest);
    put_words(p, form, lang, rest);
}
static void key_name(struct parsing *p, tr_str rest) { key_words(p, TR_LEX_NAME, rest); }
static void key_short(struct parsing *p, tr_str rest) { key_words(p, TR_LEX_SHORT, rest); }
static void key_adj(struct parsing *p, tr_str rest) { key_words(p, TR_LEX_ADJ, rest); }
static void key_metonym(struct parsing *p, tr_str rest) { key_words(p, TR_LEX_METONYM, rest); }

enum { ACTORS = 1 << TR_LEX_ACTOR, NAMED = ACTORS, CLASSES = 1 << TR_LEX_VERB | 1 << TR_LEX_NOUN, ALL = 0xFF };
static const struct key {
    const char *name;
    void (*read)(struct parsing *p, tr_str rest);
    unsigned kinds;
} keys[] = {
    { "kind", key_kind, ALL },
    { "name", key_name, NAMED },
    { "short", key_short, NAMED },
    { "adj", key_adj, NAMED },
    { "metonym", key_metonym, NAMED },
    { "code", key_code, ACTORS },
    { "part-of", key_part_of, ACTORS },
    { "home", key_home, ACTORS },
    { "gender", key_gender, ACTORS | 1 << TR_LEX_AGENT },
    { "case", key_case, ALL },
    { "src", key_src, ALL },
    { "with", key_with, CLASSES | 1 << TR_LEX_CUE },
    { "level", key_level, 1 << TR_LEX_HEDGE },
    { "hedge", key_level, 1 << TR_LEX_CUE },
};

static void key_line(struct parsing *p, tr_str line)
{
    tr_str word = next_word(&line);
    for (size_t k = 0; k < TR_COUNT(keys); k++) {
        if (!tr_str_is(word, keys[k].name)) continue;
        if (keys[k].kinds & (1u << p->now->entry.kind)) keys[k].read(p, line);
        else
            FAULT(p, "found `" TR_FMT "`, which an entry of kind %s does not have", TR_ARG(word),
                  tr_lex_kind_names[p->now->entry.kind]);
        return;
    }
    if (is_lang(word) && !(ACTORS & (1u << p->now->entry.kind))) put_words(p, TR_LEX_WORDS, word, line);
    else FAULT(p, "found the key `" TR_FMT "`, expected one of docs/lexicon.md", TR_ARG(word));
}

/* ---- stanzas ----------------------------------------------------------------------------- */

static void stanza_line(struct parsing *p, tr_str line)
{
    tr_str word = next_word(&line);
    struct tr_lex_stanza s = { .adds = tr_str_is(word, "add") };
    p->now = NULL;
    if (s.adds) word = next_word(&line);
    size_t kind = tr_word(word, tr_lex_kind_names, TR_LEX_KINDS);
    if (kind == TR_NONE) {
        FAULT(p, "found `" TR_FMT "`, expected actor, agent, verb, noun, cue, hedge or deny", TR_ARG(word));
        return;
    }
    s.entry.kind = (tr_lex_kind)kind;
    s.entry.file = p->file->name;
    s.entry.line = p->line;
    s.entry.is_case = p->file->is_case;
    if (kind == TR_LEX_DENY) {
        struct tr_lex_words w = { .form = TR_LEX_WORDS, .lang = "en", .line = p->line, .list = next_quoted(&line) };
        s.entry.id = w.list;
        if (!w.list.p) FAULT(p, "found deny without words in quotation marks");
        else if (!TR_PUSH(p->a, &s.words, w)) p->full = true;
    } else {
        s.entry.id = next_word(&line);
        if (s.entry.id.n == 0 || line.n)
            FAULT(p, "found \"" TR_FMT "\", expected one id behind %s", TR_ARG(line), tr_lex_kind_names[kind]);
    }
    if (s.entry.id.n == 0) return;
    if (TR_PUSH(p->a, p->out, s)) p->now = &p->out->v[p->out->n - 1];
    else p->full = true;
}

bool tr_lex_parse(struct tr_arena *a, const struct tr_lex_file *file, tr_lex_stanzas *out, struct tr_lexicon *faults_of)
{
    struct parsing p = { .a = a, .file = file, .out = out, .l = faults_of };
    tr_str rest = file->text;
    if (tr_str_starts(rest, TR_STR("\xEF\xBB\xBF"))) rest = (tr_str){ rest.p + 3, rest.n - 3 };
    if (tr_utf8_bad(rest) != TR_NOT_FOUND) {
        FAULT(&p, "found bytes that are not UTF-8 at byte %zu, expected UTF-8", tr_utf8_bad(rest));
        return !p.full;
    }
    while (rest.n && !p.full) {
        tr_str line = tr_str_cut(&rest, '\n');
        p.line++;
        bool indented = line.n && (line.p[0] == ' ' || line.p[0] == '\t');
        if (line.n > LINE_MAX_BYTES) {
            FAULT(&p, "found a line of %zu bytes, expected at most %d", line.n, LINE_MAX_BYTES);
            continue;
        }
        line = tr_str_trim(tr_lex_without_comment(line));
        if (line.n == 0) continue;
        if (!indented) stanza_line(&p, line);
        else if (p.now) key_line(&p, line);
    }
    return !p.full;
}
