/* SPDX-License-Identifier: Apache-2.0
 *
 * Values of a canonical line: texts, numbers, objects, lists. No more of JSON than we write ourselves;
 * what the values mean is lean_record.c's. */
#include "read/lean.h"

#include "base/utf8.h"

#ifdef __SSE2__
#include <emmintrin.h>
#endif

enum { NUMBER_MAX = 32, INTEGER_DIGITS = 18 };

bool lean_take(struct lean *l, char c)
{
    if (l->p == l->end || *l->p != c) return false;
    l->p++;
    return true;
}

/* ---- texts ------------------------------------------------------------------------------- */

#ifdef __SSE2__
/* Bits of the quotes, backslashes and control characters among 16 bytes. */
static inline unsigned stops16(const char *p)
{
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    __m128i low = _mm_cmpeq_epi8(_mm_min_epu8(v, _mm_set1_epi8(0x1F)), v);
    __m128i stop = _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\')));
    return (unsigned)_mm_movemask_epi8(_mm_or_si128(stop, low));
}
#endif

/* The next quote, backslash or control character from p on, or the end. */
static const char *next_stop(const char *p, const char *end)
{
#ifdef __SSE2__
    for (; end - p >= 16; p += 16) {
        unsigned stops = stops16(p);
        if (stops) return p + __builtin_ctz(stops);
    }
#endif
    while (p < end && *p != '"' && *p != '\\' && (unsigned char)*p >= ' ') p++;
    return p;
}

static int hex_digit(char c)
{
    if (c >= '0' && c <= '9') return c - '0';
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1; /* ours are small letters */
}

/* \uXXXX behind its backslash; halves of pairs and NUL are not ours. */
static bool take_code(const char *p, const char *end, int32_t *code)
{
    *code = 0;
    if (end - p < 5) return false;
    for (size_t k = 1; k <= 4; k++) {
        int digit = hex_digit(p[k]);
        if (digit < 0) return false;
        *code = *code * 16 + digit;
    }
    return *code > 0 && (*code < 0xD800 || *code > 0xDFFF);
}

/* One escape, p behind its backslash: bytes to `to`; gives how long it was, 0 when it is none of ours. */
static size_t take_escape(const char *p, const char *end, char *to, size_t *n)
{
    static const char letters[] = "\"\"\\\\n\nr\rt\t"; /* pairs: as written, as meant */
    int32_t code;
    if (p == end) return 0;
    for (size_t k = 0; k + 1 < sizeof letters; k += 2)
        if (*p == letters[k]) {
            to[(*n)++] = letters[k + 1];
            return 1;
        }
    if (*p != 'u' || !take_code(p, end, &code)) return 0;
    *n += tr_utf8_put(to + *n, code);
    return 5;
}

/* An escape is never shorter than what it stands for, so the text fits where it was written. */
static bool unescape(struct lean *l, tr_str *out)
{
    const char *p = l->p, *stop = p;
    while ((stop = next_stop(stop, l->end)) < l->end && *stop == '\\' && l->end - stop >= 2) stop += 2;
    char *room = tr_new(l->a, char, (size_t)(stop - p) + 1);
    size_t n = 0;
    if (!room) return false;
    for (;;) {
        const char *next = next_stop(p, l->end);
        memcpy(room + n, p, (size_t)(next - p));
        n += (size_t)(next - p);
        if (next == l->end || (*next != '"' && *next != '\\')) return false;
        l->p = next + 1;
        if (*next == '"') break;
        size_t length = take_escape(next + 1, l->end, room, &n);
        if (length == 0) return false;
        p = next + 1 + length;
    }
    *out = (tr_str){ room, n };
    return true;
}

bool lean_raw(struct lean *l, tr_str *out)
{
    if (!lean_take(l, '"')) return false;
    const char *stop = next_stop(l->p, l->end);
    if (stop == l->end || (*stop != '"' && *stop != '\\')) return false;
    if (*stop == '\\') return unescape(l, out);
    *out = (tr_str){ l->p, (size_t)(stop - l->p) };
    l->p = stop + 1;
    return true;
}

bool lean_text(struct lean *l, void *into, size_t at)
{
    tr_str text;
    if (!lean_raw(l, &text)) return false;
    text = tr_str_trim(text);
    memcpy((char *)into + at, &text, sizeof text);
    return true;
}

/* ---- numbers ----------------------------------------------------------------------------- */

static size_t take_digits(struct lean *l)
{
    const char *from = l->p;
    while (l->p < l->end && *l->p >= '0' && *l->p <= '9') l->p++;
    return (size_t)(l->p - from);
}

/* The grammar of JSON; `whole` is whether it has neither fraction nor exponent. */
static bool take_number(struct lean *l, tr_str *out, bool *whole)
{
    const char *from = l->p;
    (void)lean_take(l, '-');
    bool zero = l->p < l->end && *l->p == '0';
    size_t digits = take_digits(l);
    if (digits == 0 || (zero && digits > 1)) return false;
    *whole = true;
    if (lean_take(l, '.')) {
        *whole = false;
        if (take_digits(l) == 0) return false;
    }
    if (lean_take(l, 'e')) {
        *whole = false;
        if (!lean_take(l, '-')) (void)lean_take(l, '+');
        if (take_digits(l) == 0) return false;
    }
    *out = (tr_str){ from, (size_t)(l->p - from) };
    return out->n <= NUMBER_MAX && (!*whole || digits <= INTEGER_DIGITS);
}

bool lean_number(struct lean *l, double low, double high, double *out)
{
    tr_str text;
    bool whole;
    double value;
    if (!take_number(l, &text, &whole) || !tr_str_to_double(text, &value) || !(value >= low && value <= high))
        return false;
    *out = value + 0.0; /* no -0 */
    return true;
}

bool lean_integer(struct lean *l, int64_t low, int64_t high, int64_t *out)
{
    tr_str text;
    bool whole;
    return take_number(l, &text, &whole) && whole && tr_str_to_i64(text, out) && *out >= low && *out <= high;
}

/* ---- objects, lists ---------------------------------------------------------------------- */

/* "key": where the key is one of those left; they are sorted, so no key comes twice. */
static const struct lean_key *take_key(struct lean *l, const struct lean_key *keys, const struct lean_key *end)
{
    if (!lean_take(l, '"')) return NULL;
    const char *quote = memchr(l->p, '"', (size_t)(l->end - l->p));
    if (!quote) return NULL;
    tr_str name = { l->p, (size_t)(quote - l->p) };
    l->p = quote + 1;
    for (; keys < end; keys++)
        if (tr_str_eq(keys->name, name)) return lean_take(l, ':') ? keys : NULL;
    return NULL;
}

bool lean_object(struct lean *l, const struct lean_key *keys, size_t n, void *into)
{
    const struct lean_key *end = keys + n;
    if (!lean_take(l, '{')) return false;
    if (lean_take(l, '}')) return true;
    do {
        const struct lean_key *key = take_key(l, keys, end);
        if (!key || !key->read(l, into, key->at)) return false;
        keys = key + 1;
    } while (lean_take(l, ','));
    return lean_take(l, '}');
}

bool lean_item(struct lean *l, size_t k, size_t most, bool *good)
{
    *good = true;
    if (k == 0) {
        *good = lean_take(l, '[');
        if (!*good || lean_take(l, ']')) return false;
    } else if (!lean_take(l, ',')) {
        *good = lean_take(l, ']');
        return false;
    }
    *good = k < most;
    return *good;
}

void *lean_room(struct lean *l, const void *v, size_t n, size_t size)
{
    void *room = tr_alloc(l->a, n ? n : 1, size);
    if (room && n) memcpy(room, v, n * size);
    return room;
}
