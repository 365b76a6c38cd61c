/* SPDX-License-Identifier: Apache-2.0
 *
 * The article's text as the page's data tell it -> a set of runs of four words; each line of the page
 * is looked up in it. The data may be cut short, or another text: so it is a hint and no more. */
#include "format/html_hint.h"

enum { RUN = 4, BODY_LEAST = 200 };

struct set {
    uint64_t *slots; /* 0: empty */
    size_t mask;
};

static bool is_word(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || (unsigned char)c >= 0x80;
}

/* Words at a time: gives the hash of the last four, 0 until there are four. */
struct runs {
    tr_str s;
    size_t at, words;
    uint64_t last[RUN];
};

static bool next_run(struct runs *r, uint64_t *hash)
{
    while (r->at < r->s.n && !is_word(r->s.p[r->at])) r->at++;
    if (r->at >= r->s.n) return false;
    uint64_t h = UINT64_C(1469598103934665603);
    for (; r->at < r->s.n && is_word(r->s.p[r->at]); r->at++) {
        char c = r->s.p[r->at];
        h = (h ^ (unsigned char)(c >= 'A' && c <= 'Z' ? c + 32 : c)) * UINT64_C(1099511628211);
    }
    r->last[r->words++ % RUN] = h;
    *hash = 0;
    for (size_t k = 0; r->words >= RUN && k < RUN; k++)
        *hash = (*hash ^ r->last[(r->words + k) % RUN]) * UINT64_C(0x9E3779B97F4A7C15);
    *hash |= r->words >= RUN;
    return true;
}

static bool set_make(struct tr_arena *a, tr_str body, struct set *out)
{
    size_t cap = 256;
    while (cap < body.n) cap *= 2; /* a word takes two bytes or more: at most half full */
    *out = (struct set){ tr_new(a, uint64_t, cap), cap - 1 };
    struct runs r = { .s = body };
    uint64_t h;
    while (out->slots && next_run(&r, &h)) {
        size_t k = (size_t)(h >> 17) & out->mask;
        while (h && out->slots[k] && out->slots[k] != h) k = (k + 1) & out->mask;
        if (h) out->slots[k] = h;
    }
    return out->slots != NULL;
}

static bool set_has(const struct set *s, uint64_t h)
{
    size_t k = (size_t)(h >> 17) & s->mask;
    while (s->slots[k] && s->slots[k] != h) k = (k + 1) & s->mask;
    return s->slots[k] == h;
}

static uint8_t share_of(const struct set *s, tr_str line)
{
    struct runs r = { .s = line };
    uint64_t h;
    size_t all = 0, found = 0;
    while (next_run(&r, &h)) {
        all += h != 0;
        found += h && set_has(s, h);
    }
    return all ? (uint8_t)(found * 100 / all) : 0;
}

uint8_t *tr_hint_shares(struct tr_arena *a, const struct tr_tree *t, const struct tr_html_lines *lines, tr_str body)
{
    struct set s;
    uint8_t *out = tr_new(a, uint8_t, lines->list.n + 1);
    if (!out || body.n < BODY_LEAST) return out;
    if (!set_make(a, body, &s)) return NULL;
    for (size_t k = 0; k < lines->list.n; k++) {
        struct tr_arena mark = *a;
        tr_str line = tr_line_text(a, t, &lines->list.v[k], SIZE_MAX);
        if (!line.p) return NULL;
        out[k] = share_of(&s, line);
        *a = mark;
    }
    return out;
}

/* ---- the headline ------------------------------------------------------------------------ */

enum { LONG_WORD = 4, WORDS_MOST = 40, WORDS_LEAST = 3 };

static tr_str next_word(tr_str s, size_t *at)
{
    while (*at < s.n && !is_word(s.p[*at])) ++*at;
    size_t from = *at;
    while (*at < s.n && is_word(s.p[*at])) ++*at;
    return (tr_str){ s.p + from, *at - from };
}

static bool same_word(tr_str a, tr_str b)
{
    if (a.n != b.n) return false;
    for (size_t k = 0; k < a.n; k++) {
        char x = a.p[k], y = b.p[k];
        if ((x >= 'A' && x <= 'Z' ? x + 32 : x) != (y >= 'A' && y <= 'Z' ? y + 32 : y)) return false;
    }
    return true;
}

static bool line_has(tr_str line, tr_str word)
{
    for (size_t at = 0; at < line.n;)
        if (same_word(next_word(line, &at), word)) return true;
    return false;
}

unsigned tr_hint_headline(tr_str line, tr_str headline)
{
    unsigned words = 0, found = 0;
    for (size_t at = 0; at < headline.n && words < WORDS_MOST;) {
        tr_str word = next_word(headline, &at);
        if (word.n < LONG_WORD) continue;
        words++;
        found += line_has(line, word);
    }
    return words < WORDS_LEAST ? 0 : found * 100 / words;
}
