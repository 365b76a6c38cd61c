/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes in whatever encoding -> UTF-8 with a map back. Encodings other than UTF-8 are ICU's; what
 * the text means is left to others. */
#include "format/decode.h"

#include <assert.h>
#include <unicode/ucnv.h>

#include "base/utf8.h"
#include "format/guess.h"

enum { CHUNK_UNITS = 4096, CHUNK_BYTES = 1024 };

/* What is being made. */
struct making {
    struct tr_arena *arena;
    tr_str bytes;
    TR_LIST(char) text;
    TR_LIST(struct tr_piece) map;
    uint32_t flags;
    bool full; /* the arena is at its cap */
};

static bool room_for(struct making *m, size_t n)
{
    while (!m->full && m->text.cap - m->text.n < n)
        m->full = !tr_grow(m->arena, (void **)&m->text.v, m->text.cap, &m->text.cap, sizeof *m->text.v);
    return !m->full;
}

static void put_piece(struct making *m, size_t at, size_t n, size_t src, size_t src_n)
{
    struct tr_piece one = { (uint32_t)at, (uint32_t)n, (uint32_t)src, (uint32_t)src_n };
    m->full |= !TR_PUSH(m->arena, &m->map, one);
}

/* One run of characters. The same bytes join the piece before them. A unit that only happens to be as long as its source
 * is told in two pieces that both stand on the whole source, because equal lengths mean equal bytes; of a single byte, as
 * standing before it. */
static void put(struct making *m, const char *p, size_t n, size_t src, size_t src_n)
{
    struct tr_piece *last = m->map.n ? &m->map.v[m->map.n - 1] : NULL;
    size_t at = m->text.n;
    assert(n > 0);
    if (!room_for(m, n)) return;
    memcpy(m->text.v + at, p, n);
    m->text.n += n;
    bool same = n == src_n && memcmp(p, m->bytes.p + src, n) == 0;
    bool joins = same && last && last->n == last->src_n && last->src + last->src_n == src;
    if (joins) {
        last->n += (uint32_t)n;
        last->src_n += (uint32_t)n;
    } else if (same || n != src_n || n < 2) {
        put_piece(m, at, n, src, same || n != src_n ? src_n : 0);
    } else {
        put_piece(m, at, 1, src, src_n);
        put_piece(m, at + 1, n - 1, src, src_n);
    }
}

static const char replacement[] = "\xEF\xBF\xBD";

static tr_rc made(const struct making *m, struct tr_decoded *out, struct tr_error *err)
{
    if (m->full) return tr_fail(err, TR_NOMEM, "intake: no room to decode the text");
    out->text = (tr_str){ m->text.v, m->text.n };
    out->map.v = m->map.v;
    out->map.n = m->map.n;
    out->map.cap = m->map.cap;
    out->flags = m->flags;
    return TR_OK;
}

/* ---- UTF-8 ------------------------------------------------------------------------------- */

/* Up to the next byte that cannot stay as it is. */
static size_t sound_until(tr_str bytes, size_t at)
{
    tr_str rest = { bytes.p + at, bytes.n - at };
    const char *nul = memchr(rest.p, 0, rest.n);
    if (nul) rest.n = (size_t)(nul - rest.p);
    size_t bad = tr_utf8_bad(rest);
    return at + (bad == TR_NOT_FOUND ? rest.n : bad);
}

static void repair(struct making *m, tr_str bytes, size_t at)
{
    size_t window = 64; /* grows while all is well: finding a NUL must not look at the whole rest each time */
    while (at < bytes.n && !m->full) {
        size_t end = bytes.n - at > window ? tr_utf8_whole((tr_str){ bytes.p, at + window }) : bytes.n;
        if (end <= at) end = at + 1;
        size_t sound = sound_until((tr_str){ bytes.p, end }, at);
        if (sound > at) put(m, bytes.p + at, sound - at, at, sound - at);
        window = sound == end ? window * 2 : 64;
        at = sound;
        if (at >= bytes.n || at == end) continue;
        put(m, replacement, sizeof replacement - 1, at, 1);
        m->flags |= TR_PAGE_BAD_UTF8;
        at++;
    }
}

/* Do the bytes that are no ASCII speak for UTF-8 (a few broken) or for a one-byte encoding? */
static bool speaks_utf8(tr_str bytes)
{
    size_t whole = 0, broken = 0;
    for (size_t at = 0; at < bytes.n;) {
        unsigned char first = (unsigned char)bytes.p[at];
        int32_t code = tr_utf8_next(bytes, &at);
        bool begun = code < 0 && first >= 0xC2 && at < bytes.n && ((unsigned char)bytes.p[at] & 0xC0) == 0x80;
        bool never = first == 0xFF; /* in no text of either kind */
        whole += code >= 0x80 || begun || never;
        broken += code < 0 && !begun && !never;
    }
    return whole > broken;
}

/* ---- all other encodings ----------------------------------------------------------------- */

static int32_t code_at(const UChar *u, int32_t n, int32_t *k)
{
    int32_t code = u[(*k)++];
    if (code < 0xD800 || code > 0xDFFF) return code;
    if (code > 0xDBFF || *k >= n || u[*k] < 0xDC00 || u[*k] > 0xDFFF) return 0xFFFD;
    return 0x10000 + ((code - 0xD800) << 10) + (u[(*k)++] - 0xDC00);
}

/* Units with their offsets -> text with a map; `next` is where the bytes of the unit behind them begin. */
static void put_units(struct making *m, const UChar *u, const int32_t *offsets, int32_t n, size_t base, size_t next)
{
    for (int32_t k = 0; k < n && !m->full;) {
        int32_t first = k, code = code_at(u, n, &k);
        size_t src = (size_t)((int64_t)base + offsets[first]);
        size_t end = k < n ? (size_t)((int64_t)base + offsets[k]) : next;
        char c[4];
        if (code == 0) code = 0xFFFD;
        if (code == 0xFFFD) m->flags |= TR_PAGE_BAD_UTF8;
        /* Some encodings make two characters of one sequence: the second then stands on the same bytes. */
        if (end <= src) end = src < next ? src + 1 : next;
        put(m, c, tr_utf8_put(c, code), src, end - src);
    }
}

static tr_rc recode(struct making *m, tr_str bytes, size_t from, UConverter *c, struct tr_error *err)
{
    UChar units[CHUNK_UNITS] = { 0 };
    int32_t offsets[CHUNK_UNITS];
    const char *at = bytes.p + from, *end = bytes.p + bytes.n;
    int32_t pending = 0; /* bytes of a character that began in the step before */
    m->flags |= TR_PAGE_RECODED;
    for (bool more = at < end; more && !m->full;) {
        UChar *to = units;
        UErrorCode rc = U_ZERO_ERROR, count_rc = U_ZERO_ERROR;
        const char *start = at, *step = end - at > CHUNK_BYTES ? at + CHUNK_BYTES : end;
        ucnv_toUnicode(c, &to, units + CHUNK_UNITS, &at, step, offsets, step == end, &rc);
        int32_t n = (int32_t)(to - units);
        for (int32_t k = 0; k < n && offsets[k] < 0; k++) offsets[k] = -pending;
        pending = step == end ? 0 : ucnv_toUCountPending(c, &count_rc);
        put_units(m, units, offsets, n, (size_t)(start - bytes.p), (size_t)(at - bytes.p) - (size_t)pending);
        more = (U_SUCCESS(rc) || rc == U_BUFFER_OVERFLOW_ERROR) && at > start && at < end;
    }
    if (m->full) return tr_fail(err, TR_NOMEM, "intake: no room to decode the text");
    return TR_OK;
}

static UConverter *converter(tr_str charset)
{
    char name[64];
    UErrorCode rc = U_ZERO_ERROR;
    if (charset.n == 0 || charset.n >= sizeof name) return NULL;
    memcpy(name, charset.p, charset.n);
    name[charset.n] = 0;
    /* On the web these names mean the larger set. */
    if (!ucnv_compareNames(name, "iso-8859-1") || !ucnv_compareNames(name, "latin1") ||
        !ucnv_compareNames(name, "us-ascii") || !ucnv_compareNames(name, "ascii"))
        strcpy(name, "windows-1252");
    if (!ucnv_compareNames(name, "gb2312")) strcpy(name, "gbk");
    UConverter *c = ucnv_open(name, &rc);
    if (U_FAILURE(rc)) return NULL;
    UConverterType type = ucnv_getType(c);
    if (type != UCNV_UTF8 && type != UCNV_UTF7 && type != UCNV_SCSU && type != UCNV_BOCU1) return c;
    ucnv_close(c);
    return NULL;
}

static tr_rc by_converter(struct making *m, tr_str bytes, size_t from, UConverter *c, struct tr_decoded *out,
                          struct tr_error *err)
{
    tr_rc rc = recode(m, bytes, from, c, err);
    ucnv_close(c);
    return rc == TR_OK ? made(m, out, err) : rc;
}

/* ---- the choice -------------------------------------------------------------------------- */

static tr_rc as_utf8(struct making *m, tr_str bytes, size_t from, struct tr_decoded *out, struct tr_error *err)
{
    if (from == 0 && tr_utf8_bad(bytes) == TR_NOT_FOUND && (!bytes.n || !memchr(bytes.p, 0, bytes.n))) {
        *out = (struct tr_decoded){ .text = bytes };
        return TR_OK;
    }
    repair(m, bytes, from);
    return made(m, out, err);
}

/* Neither UTF-8 nor one that it names: the guess is told, unless it is western, which most are that say nothing. */
static UConverter *guessed(struct making *m, tr_str bytes)
{
    UConverter *c = speaks_utf8(bytes) ? NULL : converter(tr_str_of(tr_guess_charset(bytes)));
    if (c) m->flags |= TR_PAGE_GUESSED;
    if (!c && !speaks_utf8(bytes)) c = converter(TR_STR("windows-1252"));
    return c;
}

tr_rc tr_decode(struct tr_arena *a, tr_str bytes, tr_str charset, struct tr_decoded *out, struct tr_error *err)
{
    struct making m = { .arena = a, .bytes = bytes };
    tr_str mark = TR_STR("\xEF\xBB\xBF");
    const char *wide = tr_guess_wide(bytes);
    *out = (struct tr_decoded){ 0 };
    if (bytes.n == 0) return TR_OK;
    if (tr_str_starts(bytes, mark)) return as_utf8(&m, bytes, mark.n, out, err);
    UConverter *c = wide ? converter(tr_str_of(wide)) : NULL;
    if (c) return by_converter(&m, bytes, tr_guess_mark(bytes), c, out, err);
    if (tr_utf8_bad(bytes) == TR_NOT_FOUND) return as_utf8(&m, bytes, 0, out, err);
    c = converter(charset);
    if (!c) c = guessed(&m, bytes);
    return c ? by_converter(&m, bytes, 0, c, out, err) : as_utf8(&m, bytes, 0, out, err);
}
