/* SPDX-License-Identifier: Apache-2.0
 *
 * Names as people write them -> search keys: lower-case letters and digits, one space between
 * words. Works character by character: what follows never depends on what came before, except
 * that spaces join. Place names lose more: fold_place.c. */
#include "fold.h"

#include <unicode/uchar.h>
#include <unicode/unorm2.h>
#include <unicode/utf16.h>

#include "utf8.h"

enum { DECOMPOSED_MAX = 32 }; /* UTF-16 units; the longest in Unicode is 18 */

struct range {
    int32_t first, last;
};

/* Signs that stand for a sound of another script or for nothing: "Ma'arrat", "Maʿarrat" and
 * "Maarrat" are one name. Those of ASCII are in ascii_key. */
static const struct range apostrophes[] = {
    { 0x00B4, 0x00B4 }, { 0x02B9, 0x02BF }, { 0x02C8, 0x02C8 }, { 0x02CA, 0x02CB }, { 0x02EE, 0x02EE },
    { 0x055A, 0x055A }, { 0x05F3, 0x05F3 }, { 0x2018, 0x201B }, { 0x2032, 0x2032 }, { 0x2035, 0x2035 },
    { 0xA78B, 0xA78C }, { 0xFF07, 0xFF07 }, { 0xFF40, 0xFF40 },
};

/* Marks a reader can do without: accents, Arabic and Hebrew vowel signs. Not those of scripts
 * where the mark is the vowel (Devanagari, Thai, Burmese ...). */
static const struct range marks[] = {
    { 0x0300, 0x036F }, { 0x0483, 0x0489 }, { 0x0591, 0x05BD }, { 0x05BF, 0x05BF }, { 0x05C1, 0x05C2 },
    { 0x05C4, 0x05C5 }, { 0x05C7, 0x05C7 }, { 0x0610, 0x061A }, { 0x064B, 0x065F }, { 0x0670, 0x0670 },
    { 0x06D6, 0x06DC }, { 0x06DF, 0x06E4 }, { 0x06E7, 0x06E8 }, { 0x06EA, 0x06ED }, { 0x0711, 0x0711 },
    { 0x0730, 0x074A }, { 0x0898, 0x089F }, { 0x08CA, 0x08E1 }, { 0x08E3, 0x08FF }, { 0x1AB0, 0x1ACE },
    { 0x1DC0, 0x1DFF }, { 0x20D0, 0x20F0 }, { 0xFE00, 0xFE0F }, { 0xFE20, 0xFE2F },
};

/* Letters that Unicode keeps apart and writers do not; sorted by code. */
static const struct letter {
    int32_t code;
    char key[5];
} letters[] = {
    { 0x00DF, "ss" }, { 0x00E6, "ae" }, { 0x00F0, "d" }, { 0x00F8, "o" }, { 0x00FE, "th" },
    { 0x0111, "d" },  { 0x0127, "h" },  { 0x0131, "i" }, { 0x0142, "l" }, { 0x014B, "n" },
    { 0x0153, "oe" }, { 0x0167, "t" },  { 0x0180, "b" }, { 0x0259, "e" }, /* Azerbaijani */
    { 0x03C2, "σ" },  { 0x0491, "г" },  { 0x0621, "" },                   /* hamza on the line: often not written */
    { 0x0629, "ه" },                                                      /* teh marbuta */
    { 0x0640, "" },                                                       /* tatweel only stretches */
    { 0x0649, "ي" },                                                      /* alef maqsura */
    { 0x0671, "ا" }, /* alef wasla; the hamza and madda forms decompose by themselves */
    { 0x06A9, "ك" },  { 0x06AA, "ك" },  { 0x06BA, "ن" }, { 0x06BE, "ه" }, { 0x06C1, "ه" },
    { 0x06CC, "ي" },  { 0x06D0, "ي" },  { 0x06D2, "ي" }, { 0x06D5, "ه" }, /* Persian, Kurdish, Urdu */
};

static bool is_within(int32_t code, const struct range *ranges, size_t n)
{
    size_t low = 0, high = n;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (code > ranges[middle].last) low = middle + 1;
        else high = middle;
    }
    return low < n && code >= ranges[low].first;
}

static bool is_apostrophe(int32_t code) { return is_within(code, apostrophes, TR_COUNT(apostrophes)); }

static const char *letter_key(int32_t code)
{
    size_t low = 0, high = TR_COUNT(letters);
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        if (letters[middle].code == code) return letters[middle].key;
        if (letters[middle].code < code) low = middle + 1;
        else high = middle;
    }
    return NULL;
}

/* Where the key goes. n counts on behind cap, so that a second run knows the room it needs. */
struct key {
    char *p;
    size_t n, cap;
    bool gap; /* a space is due before the next letter */
};

static void key_byte(struct key *k, char c)
{
    if (k->n < k->cap) k->p[k->n] = c;
    k->n++;
}

static void key_put(struct key *k, const char *p, size_t n)
{
    if (n && k->gap && k->n) key_byte(k, ' ');
    if (n) k->gap = false;
    for (size_t i = 0; i < n; i++) key_byte(k, p[i]);
}

/* What an ASCII character becomes: a letter or digit, a space, or 0 for nothing. */
static char ascii_key(int32_t c)
{
    if (c >= 'A' && c <= 'Z') return (char)(c + ('a' - 'A'));
    if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9')) return (char)c;
    return c == '\'' || c == '`' ? '\0' : ' ';
}

static void key_ascii(struct key *k, int32_t c)
{
    char key = ascii_key(c);
    if (key == ' ') k->gap = true;
    else if (key) key_put(k, &key, 1);
}

/* A character that has been decomposed and folded. */
static void key_other(struct key *k, int32_t code)
{
    char bytes[4];
    uint32_t category = U_GET_GC_MASK(code);
    const char *letter = letter_key(code);
    if (letter) {
        key_put(k, letter, strlen(letter));
    } else if (category & U_GC_ND_MASK) {
        bytes[0] = (char)('0' + u_charDigitValue(code));
        key_put(k, bytes, 1);
    } else if (category & U_GC_CF_MASK || is_within(code, marks, TR_COUNT(marks)) || is_apostrophe(code)) {
        return; /* format characters are joiners and direction signs */
    } else if (category & (U_GC_L_MASK | U_GC_M_MASK | U_GC_N_MASK)) {
        key_put(k, bytes, tr_utf8_put(bytes, code));
    } else {
        k->gap = true;
    }
}

static void key_folded(struct key *k, int32_t code)
{
    int32_t lower = u_foldCase(code, U_FOLD_CASE_DEFAULT);
    if (lower < 0x80) key_ascii(k, lower);
    else key_other(k, lower);
}

static int32_t next_part(const UChar *parts, int32_t n, int32_t *at)
{
    UChar lead = parts[(*at)++];
    if (!U16_IS_LEAD(lead) || *at == n) return lead;
    return U16_GET_SUPPLEMENTARY(lead, parts[(*at)++]);
}

static void key_code(struct key *k, const UNormalizer2 *nfkd, int32_t code)
{
    UChar parts[DECOMPOSED_MAX];
    UErrorCode status = U_ZERO_ERROR;
    if (is_apostrophe(code)) return; /* before the acute accent falls apart into a space and a mark */
    int32_t n = unorm2_getDecomposition(nfkd, code, parts, DECOMPOSED_MAX, &status);
    if (n < 0 || U_FAILURE(status)) {
        key_folded(k, code);
        return;
    }
    for (int32_t i = 0; i < n;) key_folded(k, next_part(parts, n, &i));
}

static void key_text(struct key *k, const UNormalizer2 *nfkd, tr_str s)
{
    for (size_t at = 0; at < s.n;) {
        int32_t code = tr_utf8_next(s, &at);
        if (code < 0) k->gap = true; /* a broken byte parts words */
        else if (code < 0x80) key_ascii(k, code);
        else key_code(k, nfkd, code);
    }
}

/* Keys are rarely longer than the name, and when they are (a ligature for a whole phrase) the
 * first run has counted how much. */
char *tr_fold_key(struct tr_arena *a, tr_str s, size_t *n)
{
    UErrorCode status = U_ZERO_ERROR;
    const UNormalizer2 *nfkd = unorm2_getNFKDInstance(&status);
    struct tr_arena mark = *a;
    for (size_t cap = s.n;;) {
        struct key k = { .p = tr_new(a, char, cap + 1), .cap = cap };
        if (!k.p || U_FAILURE(status)) return NULL;
        key_text(&k, nfkd, s);
        *n = k.n;
        if (k.n <= cap) return k.p;
        cap = k.n;
        *a = mark;
    }
}

tr_str tr_fold(struct tr_arena *a, tr_str s)
{
    size_t n = 0;
    const char *key = tr_fold_key(a, s, &n);
    return (tr_str){ key, key ? n : 0 };
}
