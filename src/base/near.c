/* SPDX-License-Identifier: Apache-2.0
 *
 * A mistyped word and the known words -> "did you mean". Distance is counted in characters:
 * insert, delete, change, or swap of two neighbours (optimal string alignment). */
#include "utf8.h"

enum { WORD_MAX = 64 }; /* characters; longer texts are not spelling mistakes of a word */

struct word {
    int32_t v[WORD_MAX];
    size_t n;
};

static bool word_of(tr_str s, struct word *w)
{
    w->n = 0;
    for (size_t at = 0; at < s.n; w->n++) {
        if (w->n == WORD_MAX) return false;
        w->v[w->n] = tr_utf8_next(s, &at);
    }
    return true;
}

static size_t least(size_t a, size_t b) { return a < b ? a : b; }

/* Row i of the table from the two rows above it. */
static size_t fill_row(const struct word *a, const struct word *b, size_t i, const size_t *above2, const size_t *above,
                       size_t *row)
{
    size_t best = row[0] = i;
    for (size_t j = 1; j <= b->n; j++) {
        size_t change = above[j - 1] + (a->v[i - 1] != b->v[j - 1]);
        row[j] = least(change, least(above[j], row[j - 1]) + 1);
        if (i > 1 && j > 1 && a->v[i - 1] == b->v[j - 2] && a->v[i - 2] == b->v[j - 1])
            row[j] = least(row[j], above2[j - 2] + 1);
        best = least(best, row[j]);
    }
    return best;
}

static size_t word_distance(const struct word *a, const struct word *b, size_t cap)
{
    size_t rows[3][WORD_MAX + 1];
    for (size_t j = 0; j <= b->n; j++) rows[0][j] = j;
    size_t best = 0, before;
    for (size_t i = 1; i <= a->n; i++) {
        before = best;
        best = fill_row(a, b, i, rows[(i + 1) % 3], rows[(i + 2) % 3], rows[i % 3]);
        /* a swap reaches back two rows, so both must be past the cap */
        if (best >= cap && before >= cap) return cap;
    }
    return least(rows[a->n % 3][b->n], cap);
}

size_t tr_str_distance(tr_str a, tr_str b, size_t cap)
{
    struct word x, y;
    if (tr_str_eq(a, b)) return 0;
    if (!word_of(a, &x) || !word_of(b, &y)) return cap;
    size_t gap = x.n > y.n ? x.n - y.n : y.n - x.n;
    return gap >= cap ? cap : word_distance(&x, &y, cap);
}

/* Three letters in a long word, one in a short one; never as many as the word has. */
static size_t worth_saying(tr_str word) { return word.n < 2 ? 0 : word.n < 5 ? 1 : word.n < 9 ? 2 : 3; }

tr_str tr_str_nearest(tr_str word, const tr_str *words, size_t n)
{
    tr_str found = { NULL, 0 };
    size_t best = worth_saying(word) + 1;
    for (size_t k = 0; k < n; k++) {
        size_t distance = tr_str_distance(word, words[k], best);
        if (distance >= best) continue;
        best = distance;
        found = words[k];
    }
    return found;
}
