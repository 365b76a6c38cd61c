/* SPDX-License-Identifier: Apache-2.0
 *
 * Texts, numbers and times -> sentences, plain or escaped for HTML. What a sentence says is the
 * catalogue's (words.c), what may be said is the gate's (gate.c). */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "words.h"

/* U+2068, U+2066, U+2069 */
static const char first_isolate[] = "\xE2\x81\xA8", left_isolate[] = "\xE2\x81\xA6", pop_isolate[] = "\xE2\x81\xA9";

/* Bytes at the head of s that must not reach a reader; 0 when the head is fine. A terminal obeys
 * control characters, and direction overrides show a text in another order than it has. */
static size_t bad_head(const unsigned char *s, size_t n)
{
    if (s[0] < 0x20 || s[0] == 0x7F) return 1;
    if (s[0] < 0x80) return 0;
    if (s[0] == 0xC2 && n > 1 && s[1] >= 0x80 && s[1] < 0xA0) return 2;                  /* C1 */
    if (s[0] == 0xE2 && n > 2 && s[1] == 0x80 && (s[2] & 0xF8) == 0xA8) return 3;        /* U+2028..202F */
    if (s[0] == 0xE2 && n > 2 && s[1] == 0x81 && s[2] >= 0xA6 && s[2] <= 0xA9) return 3; /* isolates */
    if (s[0] == 0xEF && n > 2 && s[1] == 0xBB && s[2] == 0xBF) return 3;                 /* BOM */
    return 0;
}

static const char *escape_of(char c)
{
    switch (c) {
    case '&': return "&amp;";
    case '<': return "&lt;";
    case '>': return "&gt;";
    case '"': return "&quot;";
    case '\'': return "&#39;";
    default: return NULL;
    }
}

/* 1: may have to be escaped or left out; most bytes are neither. */
static const unsigned char suspect[256] = {
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1,         1,         1,         1,         1,          1,
    1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, 1, ['&'] = 1, ['<'] = 1, ['>'] = 1, ['"'] = 1, ['\''] = 1, [0x7F] = 1,
};

static size_t plain_length(tr_str text)
{
    size_t k = 0;
    while (k < text.n && (unsigned char)text.p[k] < 0x80 && !suspect[(unsigned char)text.p[k]]) k++;
    return k;
}

static size_t safe_length(tr_str text) /* up to the first broken byte */
{
    size_t bad = tr_utf8_bad(text);
    return bad == TR_NOT_FOUND ? text.n : bad;
}

void put_clean(struct tr_sink *s, tr_str text, bool html)
{
    size_t from = 0, k = plain_length(text);
    size_t valid = k == text.n ? k : k + safe_length((tr_str){ text.p + k, text.n - k });
    while (k < text.n) {
        const char *as = html ? escape_of(text.p[k]) : NULL;
        size_t skip = k >= valid ? 1 : bad_head((const unsigned char *)text.p + k, text.n - k);
        if (!as && !skip) {
            k++;
            continue;
        }
        tr_put(s, (tr_str){ text.p + from, k - from });
        tr_puts(s, skip ? " " : as);
        from = k += skip ? skip : 1;
        if (k > valid) valid = k + safe_length((tr_str){ text.p + k, text.n - k });
    }
    if (text.n > from) tr_put(s, (tr_str){ text.p + from, text.n - from });
}

/* Head bytes of scripts that run from right to left: U+0580..08FF, U+FB00..FEFF, U+10000.. and U+1E000.. */
static bool turns_round(unsigned char c, unsigned char next)
{
    return (c >= 0xD6 && c <= 0xDF) || (c == 0xE0 && next < 0xA4) || (c == 0xEF && next >= 0xAC && next < 0xBC) ||
           (c == 0xF0 && (next == 0x90 || next == 0x9E));
}

bool words_turns_round(tr_str text)
{
    for (size_t k = 0; k + 1 < text.n; k++)
        if (turns_round((unsigned char)text.p[k], (unsigned char)text.p[k + 1])) return true;
    return false;
}

/* Text that cannot turn a left-to-right sentence round is left alone, so that it can be searched and copied. */
static bool wants_isolation(const struct words *w, tr_str text)
{
    return w->rtl ? text.n > 0 : words_turns_round(text);
}

static void put_sentence(const struct pen *p, tr_str text) { put_clean(p->out, text, p->html); }

/* Dates and numbers with signs in them stay in their order in a sentence that runs from right to left. */
static void put_ltr(const struct pen *p, tr_str text)
{
    if (p->words->rtl) tr_puts(p->out, left_isolate);
    put_sentence(p, text);
    if (p->words->rtl) tr_puts(p->out, pop_isolate);
}

/* An English sentence among Arabic ones keeps its own direction, full stop and all. */
static bool open_english(const struct pen *p, tr_str sentence)
{
    if (!p->words->rtl || !words_is_english(p->words, sentence)) return false;
    tr_puts(p->out, p->html && !p->flat ? "<span lang='en' dir='ltr'>" : left_isolate);
    return true;
}

static void close_english(const struct pen *p, bool opened)
{
    if (opened) tr_puts(p->out, p->html && !p->flat ? "</span>" : pop_isolate);
}

static void put_foreign(const struct pen *p, tr_str text)
{
    bool isolate = wants_isolation(p->words, text);
    if (isolate) tr_puts(p->out, first_isolate);
    put_sentence(p, text);
    if (isolate) tr_puts(p->out, pop_isolate);
}

void pen_text(const struct pen *p, tr_str text)
{
    if (!text.n || !memchr(text.p, PIECE_OPEN[0], text.n)) {
        put_foreign(p, text);
        return;
    }
    while (text.n) {
        put_sentence(p, tr_str_cut(&text, PIECE_OPEN[0]));
        if (text.n) put_foreign(p, tr_str_cut(&text, PIECE_CLOSE[0]));
    }
}

void pen_raw(const struct pen *p, const char *markup) { tr_puts(p->out, markup); }

void pen_word(const struct pen *p, const char *key)
{
    tr_str text = words_get(p->words, key);
    bool english = open_english(p, text);
    put_sentence(p, text);
    close_english(p, english);
}

static const tr_str *value_of(const struct fill *f, size_t n, tr_str key)
{
    for (size_t k = 0; k < n; k++)
        if (tr_str_eq(f[k].key, key)) return &f[k].value;
    return NULL;
}

/* What is not known is said in words where there are some ("no end stated"), else by an ellipsis: the sentence
 * stays readable and the gap is seen. */
static void put_value(const struct pen *p, const struct fill *f, size_t n, tr_str key)
{
    const tr_str *value = value_of(f, n, key);
    if (value && value->n) {
        pen_text(p, *value);
        return;
    }
    tr_str empty = words_pick(p->words, "tell.empty.", key);
    if (tr_str_eq(empty, key)) empty = TR_STR("\xE2\x80\xA6");
    put_sentence(p, empty);
}

static void fill_all(const struct pen *p, tr_str sentence, const struct fill *f, size_t n)
{
    while (sentence.n) {
        const char *open = memchr(sentence.p, '{', sentence.n), *end = sentence.p + sentence.n;
        const char *close = open ? memchr(open, '}', (size_t)(end - open)) : NULL;
        if (!close) {
            put_sentence(p, sentence);
            return;
        }
        put_sentence(p, (tr_str){ sentence.p, (size_t)(open - sentence.p) });
        put_value(p, f, n, (tr_str){ open + 1, (size_t)(close - open - 1) });
        sentence = (tr_str){ close + 1, (size_t)(end - close - 1) };
    }
}

void pen_fill_made(const struct pen *p, tr_str sentence, tr_str of, const struct fill *f, size_t n)
{
    bool english = open_english(p, of);
    fill_all(p, sentence, f, n);
    close_english(p, english);
}

void pen_fill(const struct pen *p, tr_str sentence, const struct fill *f, size_t n)
{
    pen_fill_made(p, sentence, sentence, f, n);
}

void pen_say(const struct pen *p, const char *key, const struct fill *f, size_t n)
{
    pen_fill(p, words_get(p->words, key), f, n);
}

void pen_count(const struct pen *p, const char *key, int64_t count, const struct fill *f, size_t n)
{
    enum { FILLS_MAX = 12 };
    struct fill all[FILLS_MAX];
    tr_str sentence = words_count(p->words, tr_str_of(key), count);
    size_t filled = n < FILLS_MAX - 1 ? n : FILLS_MAX - 1;
    if (filled) memcpy(all, f, filled * sizeof *f);
    all[filled] = (struct fill)FILL("n", INT_OF(p->words, count)); /* the first of a name stands */
    pen_fill(p, sentence.n ? sentence : tr_str_of(key), all, filled + 1);
}

void pen_comma(const struct pen *p)
{
    put_sentence(p, words_get(p->words, "tell.comma"));
    tr_puts(p->out, " ");
}

void pen_semicolon(const struct pen *p)
{
    put_sentence(p, words_get(p->words, "tell.semicolon"));
    tr_puts(p->out, " ");
}

/* ---- numbers and times -------------------------------------------------------------------- */

tr_str text_int(char room[40], const struct words *w, int64_t n)
{
    char digits[24];
    int length = snprintf(digits, sizeof digits, "%" PRIu64, n < 0 ? (uint64_t)0 - (uint64_t)n : (uint64_t)n);
    size_t at = 0, group = w && w->group.n <= 3 ? w->group.n : 0;
    if (n < 0) room[at++] = '-';
    for (int k = 0; k < length; k++) {
        if (k > 0 && (length - k) % 3 == 0 && group) {
            memcpy(room + at, w->group.p, group);
            at += group;
        }
        room[at++] = digits[k];
    }
    return (tr_str){ room, at };
}

tr_str text_count(char room[160], const struct words *w, const char *key, int64_t n)
{
    enum { ROOM = 160 };
    struct tr_sink s = { 0 };
    pen_count(&(struct pen){ .out = &s, .words = w }, key, n, NULL, 0);
    size_t length = s.n < ROOM ? s.n : ROOM;
    while (length > 0 && length < s.n && ((unsigned char)s.p[length] & 0xC0) == 0x80) length--;
    if (length) memcpy(room, s.p, length);
    tr_sink_close(&s);
    return (tr_str){ room, length };
}

tr_str text_decimal(char room[40], double v, int decimals)
{
    if (!isfinite(v) || fabs(v) > 1e15) return TR_STR("\xE2\x80\x93");
    int n = snprintf(room, 40, "%.*f", decimals, v);
    if (n < 0 || n >= 40) return TR_STR("\xE2\x80\x93");
    for (int k = 0; k < n; k++)
        if (room[k] == ',') room[k] = '.'; /* whatever the locale says */
    return (tr_str){ room, (size_t)n };
}

static size_t two_digits(char *room, int n)
{
    room[0] = (char)('0' + n / 10 % 10);
    room[1] = (char)('0' + n % 10);
    return 2;
}

/* Exports write two of them a row: no printf. Years outside 0..9999 have no such form and are not dates of a case. */
static tr_str text_time(char room[40], const struct tr_tz *tz, tr_time t, bool minutes)
{
    if (t == TR_TIME_NONE || t == TR_TIME_MAX) return TR_STR("\xE2\x80\x93");
    struct tr_clock c = tr_clock_of(tz, t);
    if (c.year < 0 || c.year > 9999) return TR_STR("\xE2\x80\x93");
    size_t n = two_digits(room, c.year / 100);
    const int parts[] = { c.year % 100, c.month, c.day, c.hour, c.minute };
    const char before[] = { '\0', '-', '-', ' ', ':' };
    for (size_t k = 0; k < (minutes ? 5u : 3u); k++) {
        if (before[k]) room[n++] = before[k];
        n += two_digits(room + n, parts[k]);
    }
    return (tr_str){ room, n };
}

tr_str text_day(char room[40], const struct tr_tz *tz, tr_time t) { return text_time(room, tz, t, false); }

tr_str text_minute(char room[40], const struct tr_tz *tz, tr_time t) { return text_time(room, tz, t, true); }

void pen_number(const struct pen *p, int64_t n) { put_sentence(p, INT_OF(p->words, n)); }

void pen_share(const struct pen *p, double share)
{
    if (p->words->rtl) tr_puts(p->out, left_isolate);
    bool nearly = (share > 0 && share < .01) || (share >= .99 && share < 1); /* neither nothing nor all */
    if (share > 0 && share < .001) put_sentence(p, TR_STR("< 0.1"));
    else put_sentence(p, DEC_OF(nearly && share > .9995 ? 99.9 : share * 100, nearly));
    tr_puts(p->out, "\xC2\xA0%");
    if (p->words->rtl) tr_puts(p->out, pop_isolate);
}

void pen_p(const struct pen *p, double probability) { put_sentence(p, P_OF(p->words, probability)); }

void pen_day(const struct pen *p, const struct tr_tz *tz, tr_time t) { put_ltr(p, DAY_OF(tz, t)); }

void pen_minute(const struct pen *p, const struct tr_tz *tz, tr_time t) { put_ltr(p, MINUTE_OF(tz, t)); }

void pen_span(const struct pen *p, const struct tr_tz *tz, tr_span s)
{
    if (s.from == TR_TIME_NONE && s.to == TR_TIME_MAX) {
        pen_word(p, "tell.time_unknown");
        return;
    }
    tr_time last = s.to > s.from && s.to != TR_TIME_MAX ? s.to - 1 : s.to;
    tr_str from = DAY_OF(tz, s.from), to = DAY_OF(tz, last);
    put_ltr(p, from);
    if (tr_str_eq(from, to)) return;
    tr_puts(p->out, " \xE2\x80\x93 ");
    put_ltr(p, to);
}
