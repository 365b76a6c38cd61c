/* SPDX-License-Identifier: Apache-2.0
 *
 * Strings of JSON -> their text with places: escapes become one decoded unit each. Whether it is JSON at
 * all is jansson's to say. */
#include "format/json_string.h"

#include "base/utf8.h"

tr_str tr_json_string_at(tr_str s, size_t *at)
{
    size_t from = ++*at;
    while (*at < s.n && s.p[*at] != '"') *at += s.p[*at] == '\\' ? 2 : 1;
    size_t end = *at < s.n ? *at : s.n;
    *at = end + 1;
    return (tr_str){ s.p + from, end > from ? end - from : 0 };
}

static int32_t hex4(const char *p)
{
    int32_t v = 0;
    for (int k = 0; k < 4; k++) {
        char c = p[k];
        int32_t digit = c >= '0' && c <= '9'   ? c - '0'
                        : c >= 'a' && c <= 'f' ? c - 'a' + 10
                        : c >= 'A' && c <= 'F' ? c - 'A' + 10
                                               : 0;
        v = v * 16 + digit;
    }
    return v;
}

/* The character of the escape at s[k], and the bytes it takes. */
static int32_t escape_at(tr_str s, size_t k, size_t *n)
{
    static const char letters[] = "nrtbf", means[] = "\n\r\t\b\f";
    char c = k + 1 < s.n ? s.p[k + 1] : '\\';
    const char *known = strchr(letters, c);
    *n = 2;
    if (known && c) return means[known - letters];
    if (c != 'u' || k + 6 > s.n) return (unsigned char)c;
    int32_t code = hex4(s.p + k + 2);
    *n = 6;
    bool pair = code >= 0xD800 && code < 0xDC00 && k + 12 <= s.n && s.p[k + 6] == '\\' && s.p[k + 7] == 'u';
    if (pair) {
        int32_t low = hex4(s.p + k + 8);
        *n = 12;
        return 0x10000 + ((code - 0xD800) << 10) + (low - 0xDC00);
    }
    return code == 0 || (code >= 0xD800 && code <= 0xDFFF) ? 0xFFFD : code;
}

void tr_json_string_add(struct tr_mapping *m, tr_str s, tr_str raw)
{
    size_t base = (size_t)(raw.p - s.p);
    for (size_t k = 0; k < raw.n && !m->full;) {
        const char *back = memchr(raw.p + k, '\\', raw.n - k);
        size_t end = back ? (size_t)(back - raw.p) : raw.n, n;
        tr_mapping_add(m, (tr_str){ raw.p + k, end - k }, (uint32_t)(base + k), (uint32_t)(end - k));
        k = end;
        if (!back) break;
        char c[4];
        int32_t code = escape_at(raw, k, &n);
        if (code < 0 || code > 0x10FFFF) code = 0xFFFD;
        if (k + n > raw.n) n = raw.n - k;
        tr_mapping_add(m, (tr_str){ c, tr_utf8_put(c, code) }, (uint32_t)(base + k), (uint32_t)n);
        k += n;
    }
}
