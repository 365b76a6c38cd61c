/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes <-> code points, strictly: no overlong forms, no surrogates, nothing above U+10FFFF. */
#include "utf8.h"

static bool is_tail(unsigned char c) { return (c & 0xC0) == 0x80; }

/* How many bytes follow a first byte; 4 when it cannot be a first byte. */
static size_t tail_length(unsigned char first)
{
    if (first < 0x80) return 0;
    if (first < 0xC2) return 4;
    if (first < 0xE0) return 1;
    if (first < 0xF0) return 2;
    return first < 0xF5 ? 3 : 4;
}

static bool is_code(int32_t code, size_t tail)
{
    static const int32_t lowest[] = { 0, 0x80, 0x800, 0x10000 };
    if (code < lowest[tail] || code > 0x10FFFF) return false;
    return code < 0xD800 || code > 0xDFFF;
}

static int32_t bad_byte(size_t *at)
{
    ++*at;
    return -1;
}

int32_t tr_utf8_next(tr_str s, size_t *at)
{
    const unsigned char *p = (const unsigned char *)s.p + *at;
    size_t tail = tail_length(p[0]);
    if (tail == 0) {
        ++*at;
        return p[0];
    }
    if (tail == 4 || s.n - *at <= tail) return bad_byte(at);

    int32_t code = p[0] & (0x3F >> tail);
    for (size_t k = 1; k <= tail; k++) {
        if (!is_tail(p[k])) return bad_byte(at);
        code = (code << 6) | (p[k] & 0x3F);
    }
    if (!is_code(code, tail)) return bad_byte(at);
    *at += tail + 1;
    return code;
}

size_t tr_utf8_put(char out[4], int32_t code)
{
    static const unsigned char mark[] = { 0, 0xC0, 0xE0, 0xF0 };
    size_t tail = code < 0x80 ? 0 : code < 0x800 ? 1 : code < 0x10000 ? 2 : 3;
    for (size_t k = tail; k > 0; k--) {
        out[k] = (char)(0x80 | (code & 0x3F));
        code >>= 6;
    }
    out[0] = (char)(mark[tail] | code);
    return tail + 1;
}

size_t tr_utf8_whole(tr_str s)
{
    size_t start = s.n;
    while (start > 0 && s.n - start < 3 && is_tail((unsigned char)s.p[start - 1])) start--;
    if (start == 0) return s.n;
    size_t tail = tail_length((unsigned char)s.p[start - 1]);
    return tail < 4 && tail > s.n - start ? start - 1 : s.n;
}

/* Most text is ASCII: eight bytes at once. */
static size_t skip_ascii(tr_str s, size_t at)
{
    uint64_t eight;
    while (s.n - at >= sizeof eight) {
        memcpy(&eight, s.p + at, sizeof eight);
        if (eight & UINT64_C(0x8080808080808080)) break;
        at += sizeof eight;
    }
    return at;
}

size_t tr_utf8_bad(tr_str s)
{
    for (size_t at = 0; at < s.n;) {
        at = skip_ascii(s, at);
        if (at == s.n) break;
        size_t start = at;
        if (tr_utf8_next(s, &at) < 0) return start;
    }
    return TR_NOT_FOUND;
}
