/* SPDX-License-Identifier: Apache-2.0
 *
 * Bytes -> SHA-256 (evidence, ids) and a fast 64-bit hash (tables). */
#include "truce/base.h"

#include <nettle/sha2.h>

_Static_assert(sizeof(struct sha256_ctx) <= sizeof(struct tr_sha), "struct tr_sha is too small");
_Static_assert(sizeof(tr_hash) == SHA256_DIGEST_SIZE, "tr_hash is a SHA-256");

/* memcpy inside the library wants non-NULL input even for no bytes. */
static const unsigned char *bytes_of(const void *p) { return p ? p : (const unsigned char *)""; }

tr_hash tr_sha256(const void *p, size_t n)
{
    struct sha256_ctx state;
    tr_hash h;
    sha256_init(&state);
    sha256_update(&state, n, bytes_of(p));
    sha256_digest(&state, sizeof h.b, h.b);
    return h;
}

void tr_sha_begin(struct tr_sha *s)
{
    struct sha256_ctx state;
    sha256_init(&state);
    memset(s, 0, sizeof *s);
    memcpy(s->state, &state, sizeof state);
}

/* The state is kept as bytes, so that the header needs no library; it is copied for alignment. */
void tr_sha_add(struct tr_sha *s, const void *p, size_t n)
{
    struct sha256_ctx state;
    memcpy(&state, s->state, sizeof state);
    sha256_update(&state, n, bytes_of(p));
    memcpy(s->state, &state, sizeof state);
}

void tr_sha_text(struct tr_sha *s, tr_str t)
{
    unsigned char length[8];
    for (size_t k = 0; k < sizeof length; k++) length[k] = (unsigned char)((uint64_t)t.n >> (8 * k));
    tr_sha_add(s, length, sizeof length);
    tr_sha_add(s, t.p, t.n);
}

tr_hash tr_sha_end(struct tr_sha *s)
{
    struct sha256_ctx state;
    tr_hash h;
    memcpy(&state, s->state, sizeof state);
    sha256_digest(&state, sizeof h.b, h.b);
    memset(s, 0, sizeof *s);
    return h;
}

tr_str tr_hash_hex(struct tr_arena *a, tr_hash h)
{
    static const char digit[] = "0123456789abcdef";
    char text[2 * sizeof h.b];
    for (size_t k = 0; k < sizeof h.b; k++) {
        text[2 * k] = digit[h.b[k] >> 4];
        text[2 * k + 1] = digit[h.b[k] & 15];
    }
    return tr_str_copy(a, (tr_str){ text, sizeof text });
}

/* Five bits of the hash, counted from its first bit. */
static unsigned five_bits(const tr_hash *h, size_t bit)
{
    unsigned two = (unsigned)h->b[bit / 8] << 8 | h->b[bit / 8 + 1];
    return (two >> (11 - bit % 8)) & 31;
}

tr_str tr_id(struct tr_arena *a, char kind, tr_hash h)
{
    static const char digit[] = "23456789abcdefghijkmnpqrstuvwxyz";
    char text[14] = { kind };
    for (size_t k = 1; k < sizeof text; k++) text[k] = digit[five_bits(&h, 5 * (k - 1))];
    return tr_str_copy(a, (tr_str){ text, sizeof text });
}

/* ---- the hash for tables ----
 * Two words at a time go through a 64 x 64 -> 128 bit product whose halves are joined, so every
 * input bit reaches the middle of the product and from there the low bits that tables use. The
 * constants are the first bits behind the point of the roots of 2, 3, 5 and 7, made odd. */
__extension__ typedef unsigned __int128 u128;

static const uint64_t root2 = UINT64_C(0x6A09E667F3BCC909), root3 = UINT64_C(0xBB67AE8584CAA73B),
                      root5 = UINT64_C(0x3C6EF372FE94F82B), root7 = UINT64_C(0xA54FF53A5F1D36F1);

static uint64_t mix(uint64_t a, uint64_t b)
{
    u128 product = (u128)a * b;
    return (uint64_t)product ^ (uint64_t)(product >> 64);
}

static uint64_t word_at(const char *p)
{
    uint64_t word;
    memcpy(&word, p, sizeof word);
    return word;
}

/* 1 to 7 bytes as memcpy into a zero lays them, without its call: words of a text are mostly as short. */
static uint64_t short_word_at(const char *p, size_t n)
{
    uint64_t word = 0;
    if (__BYTE_ORDER__ != __ORDER_LITTLE_ENDIAN__) return memcpy(&word, p, n), word;
    if (n >= 4) {
        uint32_t head, tail; /* they overlap, and agree where they do */
        memcpy(&head, p, sizeof head);
        memcpy(&tail, p + n - 4, sizeof tail);
        return head | (uint64_t)tail << (8 * (n - 4));
    }
    const unsigned char *c = (const unsigned char *)p;
    return c[0] | (uint64_t)c[n / 2] << (8 * (n / 2)) | (uint64_t)c[n - 1] << (8 * (n - 1));
}

/* Up to 16 bytes as two words; longer ones overlap, shorter ones are filled with zeros. */
static void two_words(const char *p, size_t n, uint64_t *a, uint64_t *b)
{
    *a = *b = 0;
    if (n >= 8) {
        *a = word_at(p);
        *b = word_at(p + n - 8);
    } else if (n > 0) {
        *a = short_word_at(p, n);
    }
}

uint64_t tr_hash64(tr_str s)
{
    uint64_t hash = root2 ^ mix(s.n ^ root3, root5), a, b;
    const char *p = s.p;
    size_t n = s.n;
    for (; n > 16; p += 16, n -= 16) hash = mix(word_at(p) ^ hash, word_at(p + 8) ^ root7);
    two_words(p, n, &a, &b);
    hash = mix(a ^ hash, b ^ root7);
    return mix(hash ^ root3, root5);
}
