/* SPDX-License-Identifier: Apache-2.0
 *
 * JSON bytes -> jansson values, under limits that hold before jansson allocates anything, and
 * values -> JSON text. What the members mean is left to the caller. */
#include "format/json.h"

#include <math.h>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

/* jansson needs up to some 50 bytes a value and recurses once a level. */
enum { BYTES_MAX = 256 << 20, VALUES_MAX = 8 << 20, DEPTH_MAX = 64 };

/* ---- in ---------------------------------------------------------------------------------- */

struct place {
    size_t line, column; /* 1-based; column in bytes */
};

static struct place place_of(tr_str bytes, size_t at)
{
    struct place p = { 1, 1 };
    for (size_t k = 0; k < at && k < bytes.n; k++) {
        p.column++;
        if (bytes.p[k] == '\n') p = (struct place){ p.line + 1, 1 };
    }
    return p;
}

/* Behind the closing quote of the text that starts at `at`. */
static size_t skip_text(tr_str s, size_t at)
{
    for (at++; at < s.n && s.p[at] != '"'; at++)
        if (s.p[at] == '\\') at++;
    return at;
}

/* Offset at which the text goes too deep or holds too many values, else TR_NOT_FOUND. */
static size_t limits_hit(tr_str s, const char **what)
{
    size_t depth = 0, values = 0;
    for (size_t k = 0; k < s.n; k++) {
        char c = s.p[k];
        if (c == '"') {
            k = skip_text(s, k);
        } else if (c == '[' || c == '{') {
            values++;
            if (++depth > DEPTH_MAX) {
                *what = "lists and objects inside one another deeper than 64 levels";
                return k;
            }
        } else if (c == ']' || c == '}') {
            depth -= depth > 0;
        } else if (c == ',' && ++values > VALUES_MAX) {
            *what = "more than 8 million values";
            return k;
        }
    }
    return TR_NOT_FOUND;
}

static tr_rc fail_at(tr_str name, tr_str bytes, size_t at, const char *what, struct tr_error *err)
{
    struct place p = place_of(bytes, at);
    return tr_fail(err, TR_BAD_INPUT, TR_FMT ", line %zu, column %zu: found %s, expected JSON within the limits",
                   TR_ARG(name), p.line, p.column, what);
}

/* jansson's sentence may quote the input and be cut anywhere: one line of whole characters. */
static tr_str tidy(char *text)
{
    tr_str s = tr_str_of(text);
    for (size_t k = 0; k < s.n; k++)
        if ((unsigned char)text[k] < ' ') text[k] = ' ';
    size_t bad = tr_utf8_bad(s);
    if (bad != TR_NOT_FOUND) s.n = bad;
    return s;
}

tr_rc tr_json_parse(tr_str bytes, tr_str name, json_t **out, struct tr_error *err)
{
    *out = NULL;
    if (bytes.n >= 3 && memcmp(bytes.p, "\xEF\xBB\xBF", 3) == 0) bytes = (tr_str){ bytes.p + 3, bytes.n - 3 };
    if (bytes.n > BYTES_MAX)
        return tr_fail(err, TR_BAD_INPUT, TR_FMT ": found %zu bytes, expected JSON of at most 256 MiB", TR_ARG(name),
                       bytes.n);
    const char *what = "";
    size_t at = limits_hit(bytes, &what);
    if (at != TR_NOT_FOUND) return fail_at(name, bytes, at, what, err);

    json_error_t fault;
    *out = json_loadb(bytes.p ? bytes.p : "", bytes.n, JSON_REJECT_DUPLICATES, &fault);
    if (*out) return TR_OK;
    if (json_error_code(&fault) == json_error_out_of_memory)
        return tr_fail(err, TR_NOMEM, TR_FMT ": no memory for %zu bytes of JSON", TR_ARG(name), bytes.n);
    tr_str text = tidy(fault.text);
    return tr_fail(err, TR_BAD_INPUT,
                   TR_FMT ", line %d, column %d: found no valid JSON (" TR_FMT
                          "), expected one object or list in UTF-8 without repeated keys",
                   TR_ARG(name), fault.line < 1 ? 1 : fault.line, fault.column < 1 ? 1 : fault.column, TR_ARG(text));
}

tr_str tr_json_text(const json_t *v)
{
    if (!json_is_string(v)) return (tr_str){ NULL, 0 };
    return (tr_str){ json_string_value(v), json_string_length(v) };
}

tr_str tr_json_get(const json_t *object, const char *key) { return tr_json_text(json_object_get(object, key)); }

bool tr_json_number(const json_t *v, double *out)
{
    if (!json_is_number(v)) return false;
    double value = json_number_value(v);
    if (!isfinite(value)) return false;
    *out = value;
    return true;
}

/* ---- out --------------------------------------------------------------------------------- */

/* 1: must not stand as it is; 2: may begin one of the two line separators that end a JavaScript line. */
static const unsigned char suspect[256] = {
    1, 1, 1, 1, 1, 1, 1,         1,          1,         1,         1,         1,          1,
    1, 1, 1, 1, 1, 1, 1,         1,          1,         1,         1,         1,          1,
    1, 1, 1, 1, 1, 1, ['"'] = 1, ['\\'] = 1, ['<'] = 1, ['>'] = 1, ['&'] = 1, [0x7F] = 1, [0xE2] = 2,
};

/* How many bytes at p must not stand as they are: 0, 1, or 3 for the line separators. */
static size_t must_escape(const char *p, size_t left)
{
    if (suspect[(unsigned char)*p] < 2) return suspect[(unsigned char)*p];
    return left >= 3 && (unsigned char)p[1] == 0x80 && ((unsigned char)p[2] & 0xFE) == 0xA8 ? 3 : 0;
}

static void put_escape(struct tr_sink *s, const char *p, size_t n)
{
    static const char shorts[][2] = { { '"', '"' }, { '\\', '\\' }, { '\n', 'n' }, { '\r', 'r' }, { '\t', 't' } };
    static const char hex[] = "0123456789abcdef";
    unsigned char c = (unsigned char)*p;
    for (size_t k = 0; k < TR_COUNT(shorts); k++)
        if (*p == shorts[k][0]) {
            tr_put(s, (tr_str){ (char[]){ '\\', shorts[k][1] }, 2 });
            return;
        }
    char text[] = "\\u0000";
    if (n == 3) { /* U+2028 is E2 80 A8 */
        c = (unsigned char)p[2] & 0x3F;
        text[2] = '2';
    }
    text[4] = hex[c >> 4];
    text[5] = hex[c & 15];
    tr_put(s, (tr_str){ text, sizeof text - 1 });
}

static void put_clean(struct tr_sink *s, tr_str text)
{
    size_t from = 0;
    for (size_t k = 0; k < text.n;) {
        while (k < text.n && !suspect[(unsigned char)text.p[k]]) k++;
        if (k == text.n) break;
        size_t n = must_escape(text.p + k, text.n - k);
        if (n == 0) {
            k++;
            continue;
        }
        tr_put(s, (tr_str){ text.p + from, k - from });
        put_escape(s, text.p + k, n);
        from = k += n;
    }
    tr_put(s, (tr_str){ text.p + from, text.n - from });
}

/* Escapes where needed; text is UTF-8 by contract; should a byte be wrong all the same, the output stays valid. */
static void put_careful(struct tr_sink *s, tr_str text)
{
    size_t bad;
    while (text.n && (bad = tr_utf8_bad(text)) != TR_NOT_FOUND) {
        put_clean(s, (tr_str){ text.p, bad });
        tr_puts(s, "\xEF\xBF\xBD");
        text = (tr_str){ text.p + bad + 1, text.n - bad - 1 };
    }
    if (text.n) put_clean(s, text);
}

#ifdef __SSE2__
/* 16 bytes of plain ASCII, none of which must be escaped? */
static inline bool plain16(const char *p)
{
    __m128i v = _mm_loadu_si128((const __m128i *)(const void *)p);
    /* signed: bytes from 0x80 on are below ' ' as well */
    __m128i odd = _mm_or_si128(_mm_cmplt_epi8(v, _mm_set1_epi8(' ')), _mm_cmpeq_epi8(v, _mm_set1_epi8(0x7F)));
    odd = _mm_or_si128(odd,
                       _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('"')), _mm_cmpeq_epi8(v, _mm_set1_epi8('\\'))));
    odd = _mm_or_si128(odd, _mm_or_si128(_mm_cmpeq_epi8(v, _mm_set1_epi8('<')), _mm_cmpeq_epi8(v, _mm_set1_epi8('>'))));
    odd = _mm_or_si128(odd, _mm_cmpeq_epi8(v, _mm_set1_epi8('&')));
    return _mm_movemask_epi8(odd) == 0;
}
#endif

/* How many bytes at the head stand as they are: ASCII that needs no escape. Most texts are that to their end. */
static size_t plain_length(tr_str text)
{
    size_t k = 0;
#ifdef __SSE2__
    while (text.n - k >= 16 && plain16(text.p + k)) k += 16;
#endif
    while (k < text.n && (unsigned char)text.p[k] < 0x80 && !suspect[(unsigned char)text.p[k]]) k++;
    return k;
}

void tr_json_put(struct tr_sink *s, tr_str text)
{
    size_t plain = plain_length(text);
    if (plain == text.n && tr_sink_room(s, text.n + 2)) { /* one piece */
        s->p[s->n] = '"';
        if (text.n) memcpy(s->p + s->n + 1, text.p, text.n);
        s->p[s->n + 1 + text.n] = '"';
        s->n += text.n + 2;
        s->p[s->n] = '\0';
        return;
    }
    tr_put(s, (tr_str){ "\"", 1 });
    tr_put(s, (tr_str){ text.p, plain });
    if (plain < text.n) put_careful(s, (tr_str){ text.p + plain, text.n - plain });
    tr_put(s, (tr_str){ "\"", 1 });
}

/* Keys are short literals of ours: one piece. */
void tr_json_key(struct tr_sink *s, bool *first, const char *key)
{
    char text[64] = ",\"";
    tr_str name = tr_str_of(key);
    bool head = *first;
    *first = false;
    if (name.n <= sizeof text - 4 && plain_length(name) == name.n) {
        memcpy(text + 2, name.p, name.n);
        memcpy(text + 2 + name.n, "\":", 2);
        tr_put(s, (tr_str){ text + head, name.n + 4 - head });
        return;
    }
    if (!head) tr_puts(s, ",");
    tr_json_put(s, name);
    tr_puts(s, ":");
}

void tr_json_put_int(struct tr_sink *s, int64_t v) { tr_put_i64(s, v); }
