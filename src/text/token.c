/* SPDX-License-Identifier: Apache-2.0
 *
 * Reading text -> tokens. One loop over the bytes with a class for each; ASCII never leaves it, other characters ask
 * ICU what they are. Where a sentence ends is sentence.c's. */
#include "text/token.h"

#include <unicode/uchar.h>

#include "text/sentence.h"
#include "text/token_key.h"

enum { WORD_MAX = 4000, ABBREVIATION_MAX = 6 };

typedef enum { SPACE, LINE, LETTER, DIGIT, MARK, IGNORED, APOSTROPHE } cls;

struct scan {
    struct tr_arena *a;
    struct tr_tokens *t;
    const char *p; /* the whole text */
    uint32_t at, end;
    uint32_t flags; /* for the next token: GLUED, LINE, HYPHEN */
    bool quote_open;
};

struct unit { /* one character */
    cls c;
    int32_t code;
    uint32_t n;
};

static const uint8_t ascii_class[128] = {
    /* SPACE is 0 */
    [1] = MARK,         [2] = MARK,     [3] = MARK,     [4] = MARK,          [5] = MARK,     [6] = MARK,
    [7] = MARK,         [8] = MARK,     ['\n'] = LINE,  [14] = MARK,         [15] = MARK,    [16] = MARK,
    [17] = MARK,        [18] = MARK,    [19] = MARK,    [20] = MARK,         [21] = MARK,    [22] = MARK,
    [23] = MARK,        [24] = MARK,    [25] = MARK,    [26] = MARK,         [27] = MARK,    [28] = MARK,
    [29] = MARK,        [30] = MARK,    [31] = MARK,    ['!'] = MARK,        ['"'] = MARK,   ['#'] = MARK,
    ['$'] = MARK,       ['%'] = MARK,   ['&'] = MARK,   ['\''] = APOSTROPHE, ['('] = MARK,   [')'] = MARK,
    ['*'] = MARK,       ['+'] = MARK,   [','] = MARK,   ['-'] = MARK,        ['.'] = MARK,   ['/'] = MARK,
    ['0'] = DIGIT,      ['1'] = DIGIT,  ['2'] = DIGIT,  ['3'] = DIGIT,       ['4'] = DIGIT,  ['5'] = DIGIT,
    ['6'] = DIGIT,      ['7'] = DIGIT,  ['8'] = DIGIT,  ['9'] = DIGIT,       [':'] = MARK,   [';'] = MARK,
    ['<'] = MARK,       ['='] = MARK,   ['>'] = MARK,   ['?'] = MARK,        ['@'] = MARK,   ['A'] = LETTER,
    ['B'] = LETTER,     ['C'] = LETTER, ['D'] = LETTER, ['E'] = LETTER,      ['F'] = LETTER, ['G'] = LETTER,
    ['H'] = LETTER,     ['I'] = LETTER, ['J'] = LETTER, ['K'] = LETTER,      ['L'] = LETTER, ['M'] = LETTER,
    ['N'] = LETTER,     ['O'] = LETTER, ['P'] = LETTER, ['Q'] = LETTER,      ['R'] = LETTER, ['S'] = LETTER,
    ['T'] = LETTER,     ['U'] = LETTER, ['V'] = LETTER, ['W'] = LETTER,      ['X'] = LETTER, ['Y'] = LETTER,
    ['Z'] = LETTER,     ['['] = MARK,   ['\\'] = MARK,  [']'] = MARK,        ['^'] = MARK,   ['_'] = MARK,
    ['`'] = APOSTROPHE, ['a'] = LETTER, ['b'] = LETTER, ['c'] = LETTER,      ['d'] = LETTER, ['e'] = LETTER,
    ['f'] = LETTER,     ['g'] = LETTER, ['h'] = LETTER, ['i'] = LETTER,      ['j'] = LETTER, ['k'] = LETTER,
    ['l'] = LETTER,     ['m'] = LETTER, ['n'] = LETTER, ['o'] = LETTER,      ['p'] = LETTER, ['q'] = LETTER,
    ['r'] = LETTER,     ['s'] = LETTER, ['t'] = LETTER, ['u'] = LETTER,      ['v'] = LETTER, ['w'] = LETTER,
    ['x'] = LETTER,     ['y'] = LETTER, ['z'] = LETTER, ['{'] = MARK,        ['|'] = MARK,   ['}'] = MARK,
    ['~'] = MARK,       [127] = MARK,
};

/* ---- characters -------------------------------------------------------------------------- */

static int32_t decode(const unsigned char *p, uint32_t left, uint32_t *n)
{
    static const int32_t least[5] = { 0, 0, 0x80, 0x800, 0x10000 };
    uint32_t len = p[0] < 0xC2 ? 0 : p[0] < 0xE0 ? 2 : p[0] < 0xF0 ? 3 : p[0] < 0xF5 ? 4 : 0;
    *n = 1;
    if (len == 0 || len > left) return -1;
    int32_t code = p[0] & (0xFF >> (len + 1));
    for (uint32_t k = 1; k < len; k++) {
        if ((p[k] & 0xC0) != 0x80) return -1;
        code = (code << 6) | (p[k] & 0x3F);
    }
    if (code < least[len] || code > 0x10FFFF || (code >= 0xD800 && code <= 0xDFFF)) return -1;
    *n = len;
    return code;
}

static cls wide_class(int32_t code)
{
    switch (code) {
    case 0x2019:
    case 0x2018:
    case 0x201B:
    case 0x02BC:
    case 0x02BF:
    case 0x02BE:
    case 0x00B4:
    case 0x2032:
    case 0xFF07: return APOSTROPHE;
    case 0x00AD:
    case 0x200B:
    case 0x200C:
    case 0x200D:
    case 0x2060:
    case 0xFEFF:
    case 0x200E:
    case 0x200F: return IGNORED;
    case 0x2028:
    case 0x2029:
    case 0x0085: return LINE;
    default: break;
    }
    if (code >= 0x202A && code <= 0x202E) return IGNORED; /* direction overrides */
    if (code >= 0x2066 && code <= 0x2069) return IGNORED; /* isolates */
    if (u_isUWhiteSpace(code)) return SPACE;
    if (u_isdigit(code)) return DIGIT;
    uint32_t kind = U_MASK(u_charType(code));
    if (kind & (U_GC_L_MASK | U_GC_M_MASK | U_GC_NL_MASK)) return LETTER;
    return MARK;
}

static struct unit wide_unit_at(const struct scan *s, uint32_t at)
{
    struct unit u = { .c = MARK };
    u.code = decode((const unsigned char *)s->p + at, s->end - at, &u.n);
    if (u.code >= 0) u.c = wide_class(u.code);
    return u;
}

static inline struct unit unit_at(const struct scan *s, uint32_t at)
{
    unsigned char c = (unsigned char)s->p[at];
    return c < 128 ? (struct unit){ (cls)ascii_class[c], c, 1 } : wide_unit_at(s, at);
}

static bool in_word(cls c) { return c == LETTER || c == DIGIT || c == IGNORED; }

static struct unit peek(const struct scan *s, uint32_t at)
{
    if (at < s->end) return unit_at(s, at);
    return (struct unit){ SPACE, 0, 0 };
}

/* ---- tokens ------------------------------------------------------------------------------ */

static bool is_plain(tr_str text)
{
    for (size_t k = 0; k < text.n; k++)
        if ((unsigned char)text.p[k] >= 128) return false;
    return true;
}

static tr_rc push(struct scan *s, uint32_t from, uint32_t to, uint32_t flags, struct tr_error *err)
{
    tr_str text = { s->p + from, to - from };
    if (text.n > WORD_MAX) text.n = WORD_MAX; /* the rest is part of the word, and of no interest */
    struct tr_token k = { .at = from, .n = (uint16_t)text.n, .flags = flags | s->flags };
    if (is_plain(text)) k.flags |= TR_TOK_PLAIN;
    k.key = flags & TR_TOK_MARK ? tr_key_of_bytes(text.p, text.n) : tr_token_key(text);
    s->flags = TR_TOK_GLUED;
    s->at = to;
    if (TR_PUSH(s->a, &s->t->list, k)) return TR_OK;
    return tr_fail(err, TR_NOMEM, "text: no room for more than %zu tokens", s->t->list.n);
}

static uint32_t letter_flags(const struct scan *s, uint32_t from, uint32_t to)
{
    uint32_t flags = 0, letters = 0, lower = 0;
    for (uint32_t at = from; at < to;) {
        struct unit u = unit_at(s, at);
        bool up = u.code < 128 ? u.code >= 'A' && u.code <= 'Z' : u_isUUppercase(u.code) != 0;
        bool low = u.code < 128 ? u.code >= 'a' && u.code <= 'z' : u_isULowercase(u.code) != 0;
        if (u.code >= 0x250 && u.c == LETTER && !(u.code >= 0x300 && u.code < 0x370) &&
            !(u.code >= 0x1E00 && u.code < 0x1F00))
            flags |= TR_TOK_FOREIGN;
        if (letters == 0 && up) flags |= TR_TOK_CAPITAL;
        letters += u.c == LETTER;
        lower += low || (u.c == LETTER && !up && u.code >= 128);
        at += u.n;
    }
    if (letters >= 2 && lower == 0) flags |= TR_TOK_UPPER;
    return flags;
}

/* "U.S." "a.m." "J.": letters each with a stop. Gives the end, or `from`. */
static uint32_t dotted_end(const struct scan *s, uint32_t from)
{
    uint32_t at = from, pairs = 0;
    for (;;) {
        struct unit letter = peek(s, at);
        if (letter.c != LETTER || peek(s, at + letter.n).code != '.') break;
        at += letter.n + 1;
        pairs++;
    }
    if (pairs >= 2 && !in_word(peek(s, at).c)) return at;
    struct unit first = peek(s, from); /* an initial: "J. Smith", never "plan B. The" as nothing tells them apart */
    if (pairs == 1 && u_isUUppercase(first.code) && peek(s, at).c == SPACE && from > 0) {
        struct unit next = peek(s, at + 1);
        if (next.c == LETTER && u_isUUppercase(next.code) && first.code != 'I') return at;
    }
    return from;
}

static bool is_tail(const struct scan *s, uint32_t at, const char *tail)
{
    for (; *tail; tail++, at++)
        if (at >= s->end || (s->p[at] | 32) != *tail) return false;
    return !in_word(peek(s, at).c);
}

/* "I'm", "you're", "we've", "they'll", "he'd": bytes of the helping verb behind the apostrophe, 0 when there is none. */
static uint32_t helper_tail(const struct scan *s, uint32_t at)
{
    static const char *const tails[] = { "m", "re", "ve", "ll", "d" };
    for (size_t k = 0; k < TR_COUNT(tails); k++)
        if (is_tail(s, at, tails[k])) return (uint32_t)strlen(tails[k]);
    return 0;
}

/* Behind the letters of a word: where does it end, and does "'s", "n't" or "'re" follow? */
static uint32_t word_end(const struct scan *s, uint32_t from)
{
    uint32_t at = from;
    while (at < s->end) {
        struct unit u = unit_at(s, at);
        if (in_word(u.c)) {
            at += u.n;
            continue;
        }
        if (u.c != APOSTROPHE || at == from) break;
        struct unit next = peek(s, at + u.n);
        if (next.c != LETTER || is_tail(s, at + u.n, "s") || helper_tail(s, at + u.n)) break;
        if ((s->p[at - 1] | 32) == 'n' && is_tail(s, at + u.n, "t")) break;
        at += u.n;
    }
    /* "did|n't": the n goes with the t */
    struct unit u = peek(s, at);
    if (u.c == APOSTROPHE && at > from + 1 && (s->p[at - 1] | 32) == 'n' && is_tail(s, at + u.n, "t")) return at - 1;
    return at;
}

static bool is_abbreviation(const struct scan *s, uint32_t from, uint32_t to)
{
    return peek(s, to).code == '.' && tr_abbreviation_is((tr_str){ s->p + from, to - from });
}

/* Most words are ASCII letters with a space behind them: one look at each byte. */
static bool push_plain(struct scan *s, struct tr_error *err, tr_rc *rc)
{
    char low[KEY_ROOM];
    uint32_t n = 0, upper = 0, letters = 0;
    for (; s->at + n < s->end && n < KEY_ROOM; n++) {
        char c = s->p[s->at + n];
        bool is_upper = c >= 'A' && c <= 'Z', is_lower = c >= 'a' && c <= 'z';
        if (!is_upper && !is_lower && !(c >= '0' && c <= '9')) break;
        upper += is_upper;
        letters += is_upper || is_lower;
        low[n] = is_upper ? (char)(c + 32) : c;
    }
    unsigned char behind = s->at + n < s->end ? (unsigned char)s->p[s->at + n] : ' ';
    if (n == KEY_ROOM || behind >= 128 || behind == '\'' || behind == '`' || (behind == '.' && n <= ABBREVIATION_MAX))
        return false;
    struct tr_token k = { .at = s->at, .n = (uint16_t)n, .flags = s->flags | TR_TOK_WORD | TR_TOK_PLAIN };
    if (s->p[s->at] >= 'A' && s->p[s->at] <= 'Z') k.flags |= TR_TOK_CAPITAL;
    if (letters >= 2 && upper == letters) k.flags |= TR_TOK_UPPER;
    k.key = tr_key_of_bytes(low, n);
    s->flags = TR_TOK_GLUED;
    s->at += n;
    *rc = TR_PUSH(s->a, &s->t->list, k)
              ? TR_OK
              : tr_fail(err, TR_NOMEM, "text: no room for more than %zu tokens", s->t->list.n);
    return true;
}

static tr_rc push_word(struct scan *s, struct tr_error *err)
{
    tr_rc rc;
    if (push_plain(s, err, &rc)) return rc;
    uint32_t from = s->at, dotted = dotted_end(s, from);
    if (dotted > from) return push(s, from, dotted, TR_TOK_WORD | TR_TOK_STOPPED | letter_flags(s, from, dotted), err);
    uint32_t to = word_end(s, from);
    if (to == from) to = from + peek(s, from).n;
    uint32_t stop = is_abbreviation(s, from, to) ? TR_TOK_STOPPED : 0;
    TR_TRY(push(s, from, to + (stop ? 1 : 0), TR_TOK_WORD | stop | letter_flags(s, from, to), err));
    if (!stop && peek(s, s->at).c == LETTER) { /* n't; behind a stop ("al.e") another word begins */
        uint32_t at = s->at;
        while (in_word(peek(s, at).c)) at += peek(s, at).n;
        at += peek(s, at).n;
        return push(s, s->at, at + 1, TR_TOK_WORD | TR_TOK_NOT, err);
    }
    struct unit u = peek(s, s->at);
    if (u.c != APOSTROPHE) return TR_OK;
    if (is_tail(s, s->at + u.n, "s")) return push(s, s->at, s->at + u.n + 1, TR_TOK_WORD | TR_TOK_POSSESSIVE, err);
    uint32_t helper = helper_tail(s, s->at + u.n);
    if (helper) return push(s, s->at, s->at + u.n + helper, TR_TOK_WORD, err);
    /* rebels' : a plural's, unless it closes a quotation that an apostrophe opened */
    if ((s->p[s->at - 1] | 32) == 's' && peek(s, s->at + u.n).c == SPACE && !s->quote_open)
        return push(s, s->at, s->at + u.n, TR_TOK_WORD | TR_TOK_POSSESSIVE, err);
    return TR_OK;
}

/* Digits with the stops and commas between them, and letters that hang on: 1,500 3.5 5th 120mm 6:30 is three. */
static tr_rc push_number(struct scan *s, struct tr_error *err)
{
    uint32_t at = s->at;
    while (at < s->end) {
        struct unit u = unit_at(s, at);
        bool joins = (u.code == ',' || u.code == '.') && peek(s, at + 1).c == DIGIT;
        if (!in_word(u.c) && !joins) break;
        at += u.n;
    }
    return push(s, s->at, at, TR_TOK_NUMBER, err);
}

static uint32_t quote_flags(const struct scan *s, const struct unit *u)
{
    switch (u->code) {
    case 0x201C:
    case 0x00AB:
    case 0x201E:
    case 0x2018: return TR_TOK_OPENS;
    case 0x201D:
    case 0x00BB: return TR_TOK_CLOSES;
    case '"': {
        bool space_before = !(s->flags & TR_TOK_GLUED),
             space_after = peek(s, s->at + 1).c == SPACE || peek(s, s->at + 1).c == LINE;
        if (space_before != space_after) return space_before ? TR_TOK_OPENS : TR_TOK_CLOSES;
        return s->quote_open ? TR_TOK_CLOSES : TR_TOK_OPENS;
    }
    default: return 0;
    }
}

/* `` and '' are quotation marks in old newswire; a single one stands for nothing in particular. */
static tr_rc push_apostrophe(struct scan *s, const struct unit *u, struct tr_error *err)
{
    bool twice = u->n == 1 && peek(s, s->at + 1).code == u->code;
    bool opens = u->code == '`' || u->code == 0x2018 ||
                 (!(s->flags & TR_TOK_GLUED) && in_word(peek(s, s->at + u->n).c));
    uint32_t flags = TR_TOK_MARK | (opens ? TR_TOK_OPENS : TR_TOK_CLOSES);
    s->quote_open = opens;
    return push(s, s->at, s->at + (twice ? 2 : u->n), flags, err);
}

static tr_rc push_mark(struct scan *s, const struct unit *u, struct tr_error *err)
{
    uint32_t to = s->at + u->n, flags = TR_TOK_MARK | quote_flags(s, u);
    if (u->code == '.' || u->code == '-')
        while (to < s->end && s->p[to] == (char)u->code) to++;
    if (flags & TR_TOK_OPENS) s->quote_open = true;
    if (flags & TR_TOK_CLOSES) s->quote_open = false;
    return push(s, s->at, to, flags, err);
}

static bool is_hyphen(int32_t code) { return code == '-' || code == 0x2010 || code == 0x2011 || code == 0x2013; }

/* A hyphen or en dash that joins what stands on both sides of it. */
static bool joins(const struct scan *s, const struct unit *u)
{
    if ((!is_hyphen(u->code) && u->code != '_') || !(s->flags & TR_TOK_GLUED) || s->t->list.n == 0) return false;
    return !(s->t->list.v[s->t->list.n - 1].flags & TR_TOK_MARK) && in_word(peek(s, s->at + u->n).c);
}

static tr_rc step(struct scan *s, struct tr_error *err)
{
    struct unit u = unit_at(s, s->at);
    switch (u.c) {
    case LETTER: return push_word(s, err);
    case DIGIT: return push_number(s, err);
    case APOSTROPHE: return push_apostrophe(s, &u, err);
    case MARK:
        if (!joins(s, &u)) return push_mark(s, &u, err);
        s->flags |= TR_TOK_HYPHEN;
        break;
    case LINE: s->flags = TR_TOK_LINE; break;
    case SPACE: s->flags &= ~(uint32_t)(TR_TOK_GLUED | TR_TOK_HYPHEN); break;
    case IGNORED: break;
    }
    s->at += u.n;
    return TR_OK;
}

tr_rc tr_tokenize(struct tr_arena *a, struct tr_tokens *t, uint32_t from, uint32_t to, uint32_t block,
                  struct tr_error *err)
{
    struct scan s = { .a = a, .t = t, .p = t->text.p, .at = from, .end = to, .flags = TR_TOK_LINE };
    uint32_t first = (uint32_t)t->list.n;
    while (s.at < s.end) {
        if (s.p[s.at] != ' ') {
            TR_TRY(step(&s, err));
            continue;
        }
        s.flags &= ~(uint32_t)(TR_TOK_GLUED | TR_TOK_HYPHEN); /* as step() does, for every second step */
        s.at++;
    }
    return tr_split_sentences(a, t, first, block, err);
}
