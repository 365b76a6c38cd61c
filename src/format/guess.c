/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes that do not say their encoding -> its likely name. Pairs of bytes are told by their zeros; for the rest ICU knows how
 * often letters follow one another in the languages that are written in each. */
#include "format/guess.h"

#include <unicode/ucsdet.h>

enum {
    PAIRS = 512,
    PAIRS_LEAST = 8,
    SEEN_BYTES = 1 << 20,
    TELLING_BYTES = 8 << 10,
    TELLING_LEAST = 16,
    WORD_MOST = 60
};

/* ---- pairs of bytes ---------------------------------------------------------------------- */

static bool is_control(char low) { return (unsigned char)low < 32 && !strchr("\t\n\f\r", low); }

/* Is `zero` the half (0 or 1) of most pairs that is zero, and the other half never, and no pair a control character? */
static bool has_zeros(tr_str s, size_t zero)
{
    size_t pairs = 0, zeros = 0;
    for (size_t k = 0; k + 1 < s.n && pairs < PAIRS; k += 2, pairs++) {
        char high = s.p[k + zero], low = s.p[k + 1 - zero];
        if (high != 0) continue;
        if (low == 0 || is_control(low)) return false;
        zeros++;
    }
    return pairs >= PAIRS_LEAST && zeros * 10 > pairs;
}

static bool is_little(tr_str bytes) { return tr_str_starts(bytes, TR_STR("\xFF\xFE")); }

size_t tr_guess_mark(tr_str bytes) { return is_little(bytes) || tr_str_starts(bytes, TR_STR("\xFE\xFF")) ? 2 : 0; }

const char *tr_guess_wide(tr_str bytes)
{
    if (tr_guess_mark(bytes)) return is_little(bytes) ? "UTF-16LE" : "UTF-16BE";
    size_t near = bytes.n < 2 * PAIRS ? bytes.n : 2 * PAIRS;
    if (!near || !memchr(bytes.p, 0, near)) return NULL;
    bool little = has_zeros(bytes, 1), big = has_zeros(bytes, 0);
    return little == big ? NULL : little ? "UTF-16LE" : "UTF-16BE";
}

tr_str tr_guess_narrowed(tr_str bytes, char *room, size_t cap)
{
    const char *name = tr_guess_wide(bytes);
    size_t low = name && strcmp(name, "UTF-16BE") == 0 ? 1 : 0, n = 0;
    for (size_t k = tr_guess_mark(bytes); name && k + 1 < bytes.n && n < cap; k += 2) room[n++] = bytes.p[k + low];
    return (tr_str){ room, n };
}

/* ---- one byte a letter ------------------------------------------------------------------- */

/* ICU's names for what we believe, what they mean on the web, and how sure it must be. `own`: a script of its own, so that
 * words are of letters beyond ASCII alone; else only some letters of a word are. Western ones and Unicode are the caller's. */
static const struct believed {
    const char *found, *means;
    int32_t least; /* of 100 */
    bool own;
} believed[] = {
    { "windows-1251", "windows-1251", 20, true },
    { "ISO-8859-5", "ISO-8859-5", 20, true },
    { "KOI8-R", "KOI8-R", 20, true },
    { "windows-1256", "windows-1256", 20, true },
    { "ISO-8859-6", "ISO-8859-6", 30, true },
    { "ISO-8859-8", "windows-1255", 30, true },
    { "ISO-8859-8-I", "windows-1255", 30, true },
    { "windows-1255", "windows-1255", 30, true },
    { "ISO-8859-7", "windows-1253", 30, true },
    { "windows-1253", "windows-1253", 30, true },
    { "GB18030", "GB18030", 60, true },
    { "Big5", "Big5", 60, true },
    { "Shift_JIS", "Shift_JIS", 60, true },
    { "EUC-JP", "EUC-JP", 60, true },
    { "EUC-KR", "EUC-KR", 60, true },
    { "ISO-8859-2", "windows-1250", 40, false },
    { "windows-1250", "windows-1250", 40, false },
};

/* Words that have a letter beyond ASCII: the others, of tags or of English around a name, tell nothing. */
struct telling {
    char text[TELLING_BYTES];
    size_t n, high, low; /* letters beyond ASCII, and the others beside them */
    size_t six, acute;   /* letters that Turkish has and western has not; vowels with an acute, which it has not */
};

static bool is_high(char c) { return ((unsigned char)c & 0x80) != 0; }
static bool is_letter(char c) { return is_high(c) || (tr_lower(c) >= 'a' && tr_lower(c) <= 'z'); }

static void take_word(struct telling *t, tr_str word, size_t high)
{
    if (!high || word.n > WORD_MOST || t->n + word.n + 1 > TELLING_BYTES) return;
    memcpy(t->text + t->n, word.p, word.n);
    t->n += word.n;
    t->text[t->n++] = ' ';
    t->high += high;
    t->low += word.n - high;
    for (size_t k = 0; k < word.n; k++) {
        t->six += is_high(word.p[k]) && strchr("\xD0\xDD\xDE\xF0\xFD\xFE", word.p[k]);
        t->acute += is_high(word.p[k]) && strchr("\xC1\xC9\xCD\xD3\xDA\xE1\xE9\xED\xF3\xFA", word.p[k]);
    }
}

static void look_for_words(struct telling *t, tr_str s)
{
    if (s.n > SEEN_BYTES) s.n = SEEN_BYTES;
    for (size_t at = 0; at < s.n && t->n + WORD_MOST < TELLING_BYTES; at++) {
        size_t from = at, high = 0;
        for (; at < s.n && is_letter(s.p[at]); at++) high += is_high(s.p[at]);
        take_word(t, (tr_str){ s.p + from, at - from }, high);
    }
}

static const char *meaning(const struct telling *t, const UCharsetMatch *match)
{
    UErrorCode rc = U_ZERO_ERROR;
    const char *found = ucsdet_getName(match, &rc);
    int32_t sure = ucsdet_getConfidence(match, &rc);
    bool own = t->high > t->low;
    for (size_t k = 0; U_SUCCESS(rc) && found && k < TR_COUNT(believed); k++)
        if (strcmp(believed[k].found, found) == 0)
            return sure >= believed[k].least && own == believed[k].own ? believed[k].means : NULL;
    return NULL;
}

/* ICU does not know Turkish from French in so few words; Icelandic and Czech, which have some of the six, have more acutes. */
static bool is_turkish(const struct telling *t) { return t->low >= t->high && t->six >= 2 && t->six > 2 * t->acute; }

const char *tr_guess_charset(tr_str bytes)
{
    struct telling t = { .n = 0 };
    look_for_words(&t, bytes);
    if (t.n < TELLING_LEAST) return NULL;
    if (is_turkish(&t)) return "windows-1254";
    UErrorCode rc = U_ZERO_ERROR;
    UCharsetDetector *d = ucsdet_open(&rc);
    ucsdet_setText(d, t.text, (int32_t)t.n, &rc);
    const UCharsetMatch *match = ucsdet_detect(d, &rc);
    const char *means = U_SUCCESS(rc) && match ? meaning(&t, match) : NULL;
    ucsdet_close(d);
    return means;
}
