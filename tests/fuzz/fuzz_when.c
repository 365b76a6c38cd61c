/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a text: the first picks the document's day, the order and the language. Dates, numbers and counts stay inside
 * the text, in order, and no interval is upside down. */
#include <stdlib.h>

#include "text/number.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void require(bool holds)
{
    if (!holds) abort();
}

static void check_dates(const struct tr_whens *w, const struct tr_tokens *t)
{
    uint32_t end = 0;
    for (size_t k = 0; k < w->list.n; k++) {
        const struct tr_when_mention *m = &w->list.v[k];
        require(m->first >= end && m->n >= 1 && m->first + m->n <= t->list.n);
        end = m->first + m->n;
        if (m->kind != TR_WHEN_DATE) require(m->span.from == TR_TIME_NONE && m->span.to == TR_TIME_MAX);
        else require(m->span.from < m->span.to);
        if (m->flags & TR_WHEN_AMBIGUOUS_ORDER) require(m->other.from < m->other.to);
        require(!m->open_from || m->span.from == TR_TIME_NONE);
        require(!m->open_to || m->span.to == TR_TIME_MAX);
    }
}

static void check_numbers(const struct tr_numbers *n, const struct tr_counted_list *c, const struct tr_tokens *t)
{
    uint32_t end = 0;
    for (size_t k = 0; k < n->list.n; k++) {
        const struct tr_number *m = &n->list.v[k];
        require(m->first >= end && m->n >= 1 && m->first + m->n <= t->list.n);
        require(m->head == UINT32_MAX || m->head < t->list.n);
        end = m->first + m->n;
    }
    for (size_t k = 0; k < c->list.n; k++) {
        const struct tr_counted_mention *m = &c->list.v[k];
        require(m->first + m->n <= t->list.n && m->word < t->list.n && (m->noun == UINT32_MAX || m->noun < t->list.n));
        require((int)m->what >= 0 && m->what < TR_COUNTED);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char words[4 << 20], room[32 << 20];
    static const struct tr_when_words *when; /* loaded once: const afterwards */
    static const struct tr_number_words *number;
    struct tr_arena a = { room, 0, sizeof room, NULL }, w_room = { words, 0, sizeof words, NULL };
    struct tr_whens w = { 0 };
    struct tr_numbers numbers = { 0 };
    struct tr_counted_list counts = { 0 };
    if (n < 1 || n > 100000) return 0;
    if (!number &&
        (tr_when_words_load(&w_room, &when, NULL) != TR_OK || tr_number_words_load(&w_room, &number, NULL) != TR_OK))
        abort();
    struct tr_when_anchor anchor = { .day = TR_ALWAYS, .last = TR_ALWAYS };
    if (data[0] & 1) anchor.day.from = (int64_t)data[0] * 97 * TR_DAY;
    if (data[0] & 2) anchor.order = TR_STR("dmy");
    if (data[0] & 4) anchor.lang = TR_STR("tr");
    struct tr_tokens t = { .text = { (const char *)data + 1, n - 1 } };
    if (tr_tokenize(&a, &t, 0, (uint32_t)n - 1, 0, NULL) != TR_OK) return 0;
    for (size_t k = 0; k < t.sentences.n; k++) {
        uint32_t first = t.sentences.v[k].first, many = t.sentences.v[k].n;
        if (tr_when_find(&a, when, &t, first, many, &anchor, NULL, &w, NULL) != TR_OK) return 0;
        if (tr_numbers_find(&a, number, &t, first, many, &w, &numbers, NULL) != TR_OK) return 0;
        if (tr_counts_find(&a, number, &t, first, many, &numbers, &counts, NULL) != TR_OK) return 0;
    }
    check_dates(&w, &t);
    check_numbers(&numbers, &counts, &t);
    return 0;
}
