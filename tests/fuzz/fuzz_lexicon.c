/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a lexicon file: every line is taken or told with its number. What was taken points nowhere outside, is found
 * by its id, and a pass over the file's own text gives hits inside it. Opened again as a case's file over itself, nothing
 * changes but whose the entries are. */
#include <stdlib.h>

#include "text/lexicon.h"
#include "text/words.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { TEXT_MOST = 20000 };
static unsigned char room[128 << 20];

static void must(bool holds)
{
    if (!holds) abort();
}

static void check_entries(const struct tr_lexicon *l)
{
    for (size_t k = 0; k < l->entries.n; k++) {
        const struct tr_lex_entry *e = &l->entries.v[k];
        must(e->kind < TR_LEX_KINDS && e->id.n > 0);
        must(tr_lex_find(l, e->kind, e->id) == k);
        for (size_t i = 0; i < e->with.n; i++) must(e->with.v[i] < l->entries.n && tr_lex_is(l, e->with.v[i], k));
        for (size_t i = 0; i < e->codes.n; i++) must(e->codes.v[i].days.from < e->codes.v[i].days.to);
        must(tr_lex_code_at(e, TR_TIME_NONE, NULL).n > 0);
    }
    for (size_t k = 0; k < l->names.n; k++) must(l->names.v[k].entry < l->entries.n && l->names.v[k].text.n > 0);
    for (size_t k = 0; k < l->faults.n; k++) must(l->faults.v[k].text.n > 0);
}

static void scan(const struct tr_lexicon *l, tr_str text, struct tr_arena *a)
{
    struct tr_tokens t = { .text = text };
    tr_hits hits = { 0 };
    if (t.text.n > TEXT_MOST) t.text.n = TEXT_MOST;
    if (tr_tokenize(a, &t, 0, (uint32_t)t.text.n, 0, NULL) != TR_OK || t.list.n == 0) return;
    uint64_t *lemmas = tr_new(a, uint64_t, 2 * t.list.n);
    for (size_t k = 0; lemmas && k < t.list.n; k++) {
        struct tr_word w = tr_word_look(tr_token_text(&t, (uint32_t)k));
        lemmas[2 * k] = w.noun_lemma;
        lemmas[2 * k + 1] = w.verb_lemma;
    }
    for (int upper = 0; upper < 2; upper++) {
        hits.n = 0;
        if (tr_lex_scan(l, &t, 0, (uint32_t)t.list.n, lemmas, upper, a, &hits, NULL) != TR_OK) return;
        for (size_t k = 0; k < hits.n; k++) {
            const struct tr_hit *h = &hits.v[k];
            must(h->n > 0 && h->n <= TR_TRIE_DEEPEST && h->first + h->n <= t.list.n);
            must(h->name < l->names.n && h->entry == l->names.v[h->name].entry);
            must(l->entries.v[h->entry].kind != TR_LEX_DENY);
            must(k == 0 || hits.v[k - 1].first <= h->first);
        }
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_lexicon l, twice;
    struct tr_lex_file files[2] = { { TR_STR("fuzz.lex"), { (const char *)data, n }, false },
                                    { TR_STR("fuzz.lex"), { (const char *)data, n }, true } };
    if (tr_lexicon_open(&a, files, 1, &l, NULL) != TR_OK) return 0;
    check_entries(&l);
    scan(&l, files[0].text, &a);
    if (tr_lexicon_open(&a, files, 2, &twice, NULL) != TR_OK) return 0;
    check_entries(&twice);
    must(twice.entries.n == l.entries.n);
    return 0;
}
