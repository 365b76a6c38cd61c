/* SPDX-License-Identifier: Apache-2.0
 *
 * Texts, numbers and times -> sentences, plain or escaped for HTML. What a sentence says is the
 * catalogue's (words.c), what may be said is the gate's (gate.c). */
#include <inttypes.h>
#include <math.h>
#include <stdio.h>

#include "words.h"

static const char first_isolate[] = "\xE2\x81\xA8", pop_isolate[] = "\xE2\x81\xA9"; /* U+2068, U+2069 */

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

static size_t safe_length(tr_str text) /* up to the first broken byte */
{
    size_t bad = tr_utf8_bad(text);
    return bad == TR_NOT_FOUND ? text.n : bad;
}

void put_clean(struct tr_sink *s, tr_str text, bool html)
{
    size_t from = 0, valid = safe_length(text);
    for (size_t k = 0; k < text.n;) {
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

/* Text that cannot turn a left-to-right sentence round is left alone, so that it can be searched and copied. */
static bool wants_isolation(const struct words *w, tr_str text)
{
    if (w->rtl) return text.n > 0;
    for (size_t k = 0; k + 1 < text.n; k++)
        if (turns_round((unsigned char)text.p[k], (unsigned char)text.p[k + 1])) return true;
    return false;
}

static void put_sentence(const struct pen *p, tr_str text) { put_clean(p->out, text, p->html); }

void pen_text(const struct pen *p, tr_str text)
{
    bool isolate = wants_isolation(p->words, text);
    if (isolate) tr_puts(p->out, first_isolate);
    put_sentence(p, text);
    if (isolate) tr_puts(p->out, pop_isolate);
}

void pen_raw(const struct pen *p, const char *markup) { tr_puts(p->out, markup); }

void pen_word(const struct pen *p, const char *key) { put_sentence(p, words_get(p->words, key)); }

static const tr_str *value_of(const struct fill *f, size_t n, tr_str key)
{
    for (size_t k = 0; k < n; k++)
        if (tr_str_eq(f[k].key, key)) return &f[k].value;
    return NULL;
}

/* A place that nobody filled is shown as an ellipsis: the sentence stays readable and the gap is seen. A
 * value that is known to be empty (an open end) has words of its own. */
static void put_value(const struct pen *p, const struct fill *f, size_t n, tr_str key)
{
    const tr_str *value = value_of(f, n, key);
    tr_str empty = value && !value->n ? words_pick(p->words, "tell.empty.", key) : key;
    if (value && value->n) pen_text(p, *value);
    else if (!tr_str_eq(empty, key)) put_sentence(p, empty);
    else tr_puts(p->out, "\xE2\x80\xA6");
}

void pen_fill(const struct pen *p, tr_str sentence, const struct fill *f, size_t n)
{
    while (sentence.n) {
        size_t open = tr_str_find(sentence, TR_STR("{"));
        size_t close = open == TR_NOT_FOUND
                           ? TR_NOT_FOUND
                           : tr_str_find((tr_str){ sentence.p + open, sentence.n - open }, TR_STR("}"));
        if (close == TR_NOT_FOUND) {
            put_sentence(p, sentence);
            return;
        }
        put_sentence(p, (tr_str){ sentence.p, open });
        put_value(p, f, n, (tr_str){ sentence.p + open + 1, close - 1 });
        sentence.p += open + close + 1;
        sentence.n -= open + close + 1;
    }
}

void pen_say(const struct pen *p, const char *key, const struct fill *f, size_t n)
{
    pen_fill(p, words_get(p->words, key), f, n);
}

void pen_count(const struct pen *p, const char *key, int64_t count)
{
    char full[120];
    tr_str form = words_plural(p->words, count);
    snprintf(full, sizeof full, "%s." TR_FMT, key, TR_ARG(form));
    if (!words_find(p->words, tr_str_of(full)).n) snprintf(full, sizeof full, "%s.other", key);
    PEN_SAY(p, full, FILL("n", INT_OF(p->words, count)));
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

tr_str text_decimal(char room[40], double v, int decimals)
{
    if (!isfinite(v) || fabs(v) > 1e15) return TR_STR("\xE2\x80\x93");
    int n = snprintf(room, 40, "%.*f", decimals, v);
    if (n < 0 || n >= 40) return TR_STR("\xE2\x80\x93");
    for (int k = 0; k < n; k++)
        if (room[k] == ',') room[k] = '.'; /* whatever the locale says */
    return (tr_str){ room, (size_t)n };
}

static tr_str text_time(char room[40], const struct tr_tz *tz, tr_time t, bool minutes)
{
    if (t == TR_TIME_NONE || t == TR_TIME_MAX) return TR_STR("\xE2\x80\x93");
    struct tr_clock c = tr_clock_of(tz, t);
    int n = snprintf(room, 40, minutes ? "%04d-%02d-%02d %02d:%02d" : "%04d-%02d-%02d", c.year, c.month, c.day, c.hour,
                     c.minute);
    return n < 0 || n >= 40 ? TR_STR("\xE2\x80\x93") : (tr_str){ room, (size_t)n };
}

tr_str text_day(char room[40], const struct tr_tz *tz, tr_time t) { return text_time(room, tz, t, false); }

tr_str text_minute(char room[40], const struct tr_tz *tz, tr_time t) { return text_time(room, tz, t, true); }

void pen_number(const struct pen *p, int64_t n) { put_sentence(p, INT_OF(p->words, n)); }

void pen_share(const struct pen *p, double share)
{
    bool nearly = (share > 0 && share < .01) || (share >= .99 && share < 1); /* neither nothing nor all */
    if (share > 0 && share < .001) put_sentence(p, TR_STR("< 0.1"));
    else put_sentence(p, DEC_OF(nearly && share > .9995 ? 99.9 : share * 100, nearly));
    tr_puts(p->out, "\xC2\xA0%");
}

void pen_p(const struct pen *p, double probability) { put_sentence(p, DEC_OF(probability, 2)); }

void pen_day(const struct pen *p, const struct tr_tz *tz, tr_time t) { put_sentence(p, DAY_OF(tz, t)); }

void pen_minute(const struct pen *p, const struct tr_tz *tz, tr_time t) { put_sentence(p, MINUTE_OF(tz, t)); }

void pen_span(const struct pen *p, const struct tr_tz *tz, tr_span s)
{
    if (s.from == TR_TIME_NONE && s.to == TR_TIME_MAX) {
        pen_word(p, "tell.time_unknown");
        return;
    }
    tr_time last = s.to > s.from && s.to != TR_TIME_MAX ? s.to - 1 : s.to;
    tr_str from = DAY_OF(tz, s.from), to = DAY_OF(tz, last);
    put_sentence(p, from);
    if (tr_str_eq(from, to)) return;
    tr_puts(p->out, " \xE2\x80\x93 ");
    put_sentence(p, to);
}
