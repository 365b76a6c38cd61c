/* SPDX-License-Identifier: Apache-2.0
 *
 * Files of a PETRARCH dictionary -> struct tr_petrarch: the lines of each without comments, actors with their dated
 * codes, discards. Agents are petr_agents.c's, verbs petr_verbs.c's. */
#include <stdio.h>
#include <stdlib.h>

#include "text/petr_parts.h"

enum { LINE_MAX_BYTES = 1 << 14, TWO_DIGITS_PIVOT = 30 };

const char *const tr_petr_kind_names[TR_PETR_KINDS] = { "actors", "agents", "discards", "verbs" };

/* ---- lines ------------------------------------------------------------------------------- */

void tr_petr_fault(struct tr_petr_reader *r, const char *format, ...)
{
    char text[300];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    struct tr_lex_fault f = { r->file, r->line, tr_str_copy(r->a, tr_str_of(text)) };
    if (!f.text.p || !TR_PUSH(r->a, &r->p->faults, f)) r->full = true;
}

/* Up to a '#' or ';' that stands outside brackets: "[###]" is a code. */
static tr_str without_comment(tr_str line)
{
    bool inside = false;
    for (size_t k = 0; k < line.n; k++) {
        if (line.p[k] == '[') inside = true;
        if (line.p[k] == ']') inside = false;
        if (!inside && (line.p[k] == '#' || line.p[k] == ';')) return (tr_str){ line.p, k };
    }
    return line;
}

/* Takes <!-- .. --> out of a line: what stands before it stays. Sets in_comment when it goes on. */
static tr_str without_markup(struct tr_petr_reader *r, tr_str line)
{
    if (r->in_comment) {
        size_t end = tr_str_find(line, TR_STR("-->"));
        if (end == TR_NOT_FOUND) return (tr_str){ line.p, 0 };
        r->in_comment = false;
        line = (tr_str){ line.p + end + 3, line.n - end - 3 };
    }
    size_t open = tr_str_find(line, TR_STR("<!"));
    if (open == TR_NOT_FOUND) return line;
    r->in_comment = tr_str_find(line, TR_STR("-->")) == TR_NOT_FOUND &&
                    tr_str_find(line, TR_STR("<!--")) != TR_NOT_FOUND;
    return (tr_str){ line.p, open };
}

bool tr_petr_line(struct tr_petr_reader *r, tr_str *out)
{
    while (r->rest.n && !r->full) {
        tr_str line = tr_str_cut(&r->rest, '\n');
        r->line++;
        if (line.n > LINE_MAX_BYTES) {
            tr_petr_fault(r, "found a line of %zu bytes, expected at most %d", line.n, LINE_MAX_BYTES);
            continue;
        }
        line = tr_str_trim(without_comment(without_markup(r, line)));
        if (line.n == 0) continue;
        if (tr_utf8_bad(line) != TR_NOT_FOUND) {
            tr_petr_fault(r, "found bytes that are not UTF-8, expected UTF-8");
            continue;
        }
        *out = line;
        return true;
    }
    return false;
}

/* ---- words ------------------------------------------------------------------------------- */

/* Keys of one word as the tokenizer gives them in the middle of a text. */
static size_t keys_of(struct tr_petr_reader *r, tr_str word, uint64_t *out, size_t room)
{
    struct tr_arena mark = *r->a;
    bool not = word.n == 3 && (word.p[0] | 32) == 'n' && word.p[1] == '\'' && (word.p[2] | 32) == 't';
    /* "N'T" is a token only behind its verb */
    struct tr_tokens t = { .text = tr_str_format(r->a, "%s" TR_FMT " x", not ? "do" : "", TR_ARG(word)) };
    size_t n = 0;
    if (!t.text.p || tr_tokenize(r->a, &t, 0, (uint32_t)t.text.n, 0, NULL) != TR_OK) r->full = true;
    else
        for (size_t k = not ? 1 : 0; k + 1 < t.list.n; k++, n++)
            if (n < room) out[n] = t.list.v[k].key;
    *r->a = mark;
    return n;
}

size_t tr_petr_tokens(struct tr_petr_reader *r, tr_str phrase, struct tr_petr_word *out, size_t room)
{
    size_t n = 0;
    bool tight = false;
    for (size_t at = 0; at < phrase.n;) {
        size_t end = at;
        while (end < phrase.n && phrase.p[end] != ' ' && phrase.p[end] != '\t' && phrase.p[end] != '_') end++;
        uint64_t keys[TR_PETR_PHRASE_WORDS];
        size_t found = end > at ? keys_of(r, (tr_str){ phrase.p + at, end - at }, keys, TR_COUNT(keys)) : 0;
        if (n + found > room || found > TR_COUNT(keys)) return SIZE_MAX;
        for (size_t k = 0; k < found; k++) out[n + k] = (struct tr_petr_word){ keys[k], k > 0 || (tight && n > 0) };
        n += found;
        tight = end < phrase.n && phrase.p[end] == '_'; /* "A_ B": the blank wins */
        at = end + 1;
    }
    return n;
}

struct tr_petr_words tr_petr_words_add(struct tr_petr_reader *r, const struct tr_petr_word *v, size_t n)
{
    struct tr_petr_words w = { (uint32_t)r->p->words.n, (uint32_t)n };
    for (size_t k = 0; k < n; k++) TR_PETR_PUSH(r, &r->p->words, v[k]);
    return w;
}

bool tr_petr_name_of(struct tr_petr_reader *r, const char *what, tr_str text, size_t of, struct tr_petr_name *out)
{
    struct tr_petr_word words[TR_PETR_PHRASE_WORDS];
    size_t n = tr_petr_tokens(r, text, words, TR_COUNT(words));
    if (n == 0 || n == SIZE_MAX) {
        tr_petr_fault(r, "found the %s \"" TR_FMT "\", expected 1 to %d words", what, TR_ARG(text),
                      TR_PETR_PHRASE_WORDS);
        return false;
    }
    *out = (struct tr_petr_name){ words[0].key, tr_petr_words_add(r, words, n), (uint32_t)of, r->line, text };
    return true;
}

tr_str tr_petr_plural(struct tr_petr_reader *r, tr_str word)
{
    while (word.n && word.p[word.n - 1] == '_') word.n--;
    if (word.n == 0) return word;
    char last = word.p[word.n - 1];
    tr_str stem = { word.p, word.n - 1 };
    tr_str out = last == 'Y'   ? tr_str_format(r->a, TR_FMT "IES", TR_ARG(stem))
                 : last == 'S' ? tr_str_format(r->a, TR_FMT "ES", TR_ARG(word))
                               : tr_str_format(r->a, TR_FMT "S", TR_ARG(word));
    if (!out.p) r->full = true;
    return out;
}

bool tr_petr_bracket(tr_str line, tr_str *before, tr_str *code)
{
    const char *open = line.n ? memchr(line.p, '[', line.n) : NULL;
    *before = line;
    *code = (tr_str){ 0 };
    if (!open) return false;
    size_t at = (size_t)(open - line.p);
    const char *close = memchr(open, ']', line.n - at);
    *before = tr_str_trim((tr_str){ line.p, at });
    *code = tr_str_trim((tr_str){ open + 1, (close ? (size_t)(close - line.p) : line.n) - at - 1 });
    return true;
}

bool tr_petr_is_code(tr_str code)
{
    for (size_t k = 0; k < code.n; k++) {
        char c = code.p[k];
        bool letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
        if (!letter && !(k && strchr("-+/", c)) && !tr_petr_is_nobody(code)) return false;
    }
    return code.n > 0;
}

/* ---- actors ------------------------------------------------------------------------------ */

/* YYMMDD or YYYYMMDD; of two digits up to 30 are 20YY, the others 19YY. */
static bool read_day(tr_str s, tr_span *out)
{
    int64_t n;
    s = tr_str_trim(s);
    if ((s.n != 6 && s.n != 8) || !tr_str_to_i64(s, &n) || n < 0) return false;
    int day = (int)(n % 100), month = (int)(n / 100 % 100), year = (int)(n / 10000);
    if (s.n == 6) year += year <= TWO_DIGITS_PIVOT ? 2000 : 1900;
    char iso[40];
    snprintf(iso, sizeof iso, "%04d-%02d-%02d", year, month, day);
    return tr_date_valid(year, month, day) && tr_time_parse(NULL, tr_str_of(iso), out);
}

static bool read_days(tr_str rest, tr_span *out)
{
    tr_span day;
    *out = TR_ALWAYS;
    rest = tr_str_trim(rest);
    if (rest.n == 0) return true;
    if (rest.p[0] == '<' || rest.p[0] == '>') {
        if (!read_day((tr_str){ rest.p + 1, rest.n - 1 }, &day)) return false;
        if (rest.p[0] == '<') out->to = day.to;
        else out->from = day.from;
        return true;
    }
    tr_str first = tr_str_cut(&rest, '-');
    tr_span last;
    if (!rest.p || !read_day(first, &day) || !read_day(rest, &last) || last.to < day.to) return false;
    *out = (tr_span){ day.from, last.to };
    return true;
}

static void add_code(struct tr_petr_reader *r, struct tr_petr_actor *actor, tr_str inside)
{
    size_t n = 0;
    while (n < inside.n && inside.p[n] != ' ' && inside.p[n] != '\t' && inside.p[n] != '<' && inside.p[n] != '>') n++;
    struct tr_petr_code c = { .code = { inside.p, n }, .line = r->line };
    tr_str rest = tr_str_trim((tr_str){ inside.p + n, inside.n - n });
    while (rest.n && rest.p[rest.n - 1] == '>') rest = tr_str_trim((tr_str){ rest.p, rest.n - 1 }); /* <911226> */
    if (!tr_petr_is_code(c.code) || !read_days(rest, &c.days)) {
        tr_petr_fault(r, "found the code [" TR_FMT "], expected [CODE], [CODE <DAY], [CODE >DAY] or [CODE DAY-DAY]",
                      TR_ARG(inside));
        return;
    }
    TR_PETR_PUSH(r, &r->p->codes, c);
    actor->n_codes++;
}

static void add_name(struct tr_petr_reader *r, tr_str text)
{
    struct tr_petr_name name;
    if (tr_petr_name_of(r, "name", text, r->p->actors.n - 1, &name)) TR_PETR_PUSH(r, &r->p->actor_names, name);
}

static void read_actors(struct tr_petr_reader *r)
{
    tr_str line, before, code;
    bool any = false;
    while (tr_petr_line(r, &line)) {
        bool coded = tr_petr_bracket(line, &before, &code);
        bool synonym = line.p[0] == '+';
        if ((synonym || before.n == 0) && !any) {
            tr_petr_fault(r, "found \"" TR_FMT "\" before any actor", TR_ARG(line));
            continue;
        }
        if (before.n && !synonym) {
            struct tr_petr_actor actor = {
                .name = before, .codes = (uint32_t)r->p->codes.n, .file = r->file, .line = r->line
            };
            TR_PETR_PUSH(r, &r->p->actors, actor);
            any = true;
        }
        if (r->full) return;
        if (synonym) before = tr_str_trim((tr_str){ before.p + 1, before.n - 1 });
        if (before.n) add_name(r, before);
        if (coded && !r->full) add_code(r, &r->p->actors.v[r->p->actors.n - 1], code);
    }
}

/* ---- discards ---------------------------------------------------------------------------- */

static void read_discards(struct tr_petr_reader *r)
{
    tr_str line;
    while (tr_petr_line(r, &line)) {
        struct tr_petr_discard d = { line.p[0] == '+', r->file, r->line };
        tr_str text = d.story ? tr_str_trim((tr_str){ line.p + 1, line.n - 1 }) : line;
        struct tr_petr_word words[TR_PETR_PHRASE_WORDS];
        size_t n = tr_petr_tokens(r, text, words, TR_COUNT(words));
        if (n == 0 || n == SIZE_MAX) {
            tr_petr_fault(r, "found the discard \"" TR_FMT "\", expected 1 to %d words", TR_ARG(text),
                          TR_PETR_PHRASE_WORDS);
            continue;
        }
        for (size_t k = 1; k < n; k++) words[k].tight = true;
        struct tr_petr_name name = { words[0].key, tr_petr_words_add(r, words, n), (uint32_t)r->p->discards.n, r->line,
                                     text };
        TR_PETR_PUSH(r, &r->p->discards, d);
        TR_PETR_PUSH(r, &r->p->discard_names, name);
    }
}

/* ---- a whole dictionary ------------------------------------------------------------------ */

tr_petr_kind tr_petr_kind_of(tr_str text)
{
    size_t blocks = 0, agents = 0, brackets = 0;
    while (text.n) {
        tr_str line = tr_str_cut(&text, '\n'), before, code;
        if (line.n && (line.p[0] == '#' || line.p[0] == '<')) continue;
        if (tr_str_starts(line, TR_STR("---")) && line.n > 4) blocks++;
        if (!tr_petr_bracket(line, &before, &code)) continue;
        brackets++;
        agents += code.n && (code.p[0] == '~' || code.p[code.n - 1] == '~');
    }
    if (blocks) return TR_PETR_VERBS;
    if (brackets == 0) return TR_PETR_DISCARDS;
    return agents * 2 > brackets ? TR_PETR_AGENTS : TR_PETR_ACTORS;
}

static int cmp_name(const void *a, const void *b)
{
    const struct tr_petr_name *x = a, *y = b;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    if (x->words.n != y->words.n) return x->words.n > y->words.n ? -1 : 1;
    return x->words.first < y->words.first ? -1 : x->words.first > y->words.first;
}

static int cmp_fault(const void *a, const void *b)
{
    const struct tr_lex_fault *x = a, *y = b;
    int c = tr_str_cmp(x->file, y->file);
    return c ? c : x->line < y->line ? -1 : x->line > y->line;
}

#define SORT(list, cmp)                                                   \
    do {                                                                  \
        if ((list).n) qsort((list).v, (list).n, sizeof *(list).v, (cmp)); \
    } while (0)

static void read_file(struct tr_petr_reader *r, tr_str text)
{
    if (tr_str_starts(text, TR_STR("\xEF\xBB\xBF"))) text = (tr_str){ text.p + 3, text.n - 3 };
    r->rest = text;
    r->line = 0;
    r->in_comment = false;
    switch (tr_petr_kind_of(text)) {
    case TR_PETR_ACTORS: read_actors(r); break;
    case TR_PETR_AGENTS: tr_petr_read_agents(r); break;
    case TR_PETR_DISCARDS: read_discards(r); break;
    default: tr_petr_read_verbs(r);
    }
}

tr_rc tr_petrarch_open(struct tr_arena *a, const struct tr_lex_file *files, size_t n, struct tr_petrarch *out,
                       struct tr_error *err)
{
    *out = (struct tr_petrarch){ 0 };
    struct tr_petr_reader r = { .a = a, .p = out };
    for (size_t k = 0; k < n && !r.full; k++) {
        r.file = files[k].name;
        read_file(&r, files[k].text);
    }
    if (r.full) return tr_fail(err, TR_NOMEM, "text: no room for the dictionary " TR_FMT, TR_ARG(r.file));
    SORT(out->actor_names, cmp_name);
    SORT(out->agent_names, cmp_name);
    SORT(out->discard_names, cmp_name);
    SORT(out->faults, cmp_fault);
    tr_petr_sort_verbs(out);
    return TR_OK;
}
