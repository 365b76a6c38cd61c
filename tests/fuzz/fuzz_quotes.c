/* SPDX-License-Identifier: Apache-2.0
 *
 * Any text through tokens, parse, statements and signs: every range lies inside the document, parents are statements. */
#include <stdlib.h>

#include "text/quality.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static struct tr_arena kept;
static struct tr_lexicon lexicon;
static const struct tr_grammar *grammar;

static void check(bool holds)
{
    if (!holds) abort();
}

static void inside(const struct tr_tokens *t, struct tr_range r)
{
    check(r.n == 0 || (r.first < t->list.n && r.n <= t->list.n - r.first));
}

static void check_statement(const struct tr_tokens *t, const struct tr_quotes *q, size_t k)
{
    const struct tr_statement *s = &q->statements.v[k];
    inside(t, s->cue);
    inside(t, s->speaker);
    inside(t, s->audience);
    inside(t, s->channel);
    check(s->n_content > 0);
    for (uint32_t i = 0; i < s->n_content; i++) inside(t, s->content[i]);
    for (uint32_t i = 0; i < s->n_chain; i++) inside(t, s->chain[i]);
    check(s->parent == TR_NO || (s->parent < q->statements.n && s->parent != k));
    check(s->from == TR_NO || s->from < k);
}

static void check_all(struct tr_arena *a, const struct tr_tokens *t, const struct tr_parse *p,
                      const struct tr_quotes *q)
{
    struct tr_error err = { 0 };
    struct tr_signals found;
    struct tr_quality_input in = { .parse = p, .quotes = q };
    for (size_t k = 0; k < q->statements.n; k++) check_statement(t, q, k);
    if (tr_quality_find(a, &in, &found, &err) != TR_OK) return;
    for (size_t k = 0; k < found.list.n; k++) inside(t, found.list.v[k].at);
    check(found.distinct <= TR_SIGNAL_SPLICES && found.spliced == (found.distinct >= TR_SPLICE_LEAST));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct tr_error err = { 0 };
    struct tr_arena a;
    if (!grammar) {
        if (tr_arena_open(&kept, (size_t)1 << 30, &err) != TR_OK) return 0;
        if (tr_lexicon_built_in(&kept, NULL, 0, &lexicon, &err) != TR_OK) return 0;
        if (tr_grammar_open(&kept, &grammar, &err) != TR_OK) return 0;
    }
    if (n > 1 << 16 || tr_arena_open(&a, (size_t)256 << 20, &err) != TR_OK) return 0;
    struct tr_tokens t = { .text = { (const char *)data, n } };
    struct tr_parse p;
    struct tr_quotes q;
    size_t half = n / 2; /* two blocks: quotations that run on */
    while (half < n && data[half] >= 0x80) half++;
    if (tr_tokenize(&a, &t, 0, (uint32_t)half, 0, &err) == TR_OK &&
        tr_tokenize(&a, &t, (uint32_t)half, (uint32_t)n, 1, &err) == TR_OK &&
        tr_parse_document(&a, grammar, &lexicon, &t, &p, &err) == TR_OK && tr_quotes_open(&a, &p, &q, &err) == TR_OK)
        check_all(&a, &t, &p, &q);
    tr_arena_close(&a);
    return 0;
}
