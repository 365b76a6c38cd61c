/* SPDX-License-Identifier: Apache-2.0
 *
 * The order of stanzas, of their lines and of files never shows: the built-in lexicon, shuffled and dealt out to files at
 * random, compiles to the same entries, names, hash and hits. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text/lexicon.h"
#include "text/words.h"

enum { FILES = 7, ROUNDS = 4 };

static struct tr_arena room;
static struct tr_lexicon usual;
typedef TR_LIST(tr_str) stanzas;

static int open_room(void **state)
{
    (void)state;
    if (tr_arena_open(&room, (size_t)1 << 30, NULL) != TR_OK) return -1;
    return tr_lexicon_built_in(&room, NULL, 0, &usual, NULL) == TR_OK ? 0 : -1;
}

static int close_room(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

/* Each stanza with its lines, comments between them left out. */
static void cut(tr_str text, stanzas *out)
{
    while (text.n) {
        const char *from = text.p;
        tr_str line = tr_str_cut(&text, '\n');
        size_t n = (size_t)(text.n ? text.p - from : line.p + line.n - from);
        bool starts = line.n && line.p[0] != ' ' && line.p[0] != '#';
        if (starts) assert_true(TR_PUSH(&room, out, ((tr_str){ from, n })));
        else if (out->n && line.n && line.p[0] == ' ') out->v[out->n - 1].n = (size_t)(from + n - out->v[out->n - 1].p);
    }
}

static void shuffle(struct tr_rand *r, tr_str *v, size_t n)
{
    for (size_t k = n; k > 1; k--) {
        size_t other = (size_t)(tr_rand_u64(r) % k);
        tr_str t = v[k - 1];
        v[k - 1] = v[other];
        v[other] = t;
    }
}

/* A stanza with its lines behind the first in another order. */
static void put_turned(struct tr_rand *r, tr_str stanza, struct tr_sink *out)
{
    stanzas lines = { 0 };
    tr_put(out, tr_str_cut(&stanza, '\n'));
    tr_puts(out, "\n");
    while (stanza.n) {
        tr_str line = tr_str_cut(&stanza, '\n');
        if (line.n) assert_true(TR_PUSH(&room, &lines, line));
    }
    shuffle(r, lines.v, lines.n);
    for (size_t k = 0; k < lines.n; k++) {
        tr_put(out, lines.v[k]);
        tr_puts(out, "\n");
    }
}

static void assert_same(const struct tr_lexicon *a, const struct tr_lexicon *b)
{
    assert_int_equal(b->faults.n, 0);
    assert_int_equal(a->entries.n, b->entries.n);
    assert_int_equal(a->names.n, b->names.n);
    assert_true(a->hash == b->hash);
    for (size_t k = 0; k < a->entries.n; k++) {
        assert_true(tr_str_eq(a->entries.v[k].id, b->entries.v[k].id));
        assert_int_equal(a->entries.v[k].codes.n, b->entries.v[k].codes.n);
        assert_int_equal(a->entries.v[k].with.n, b->entries.v[k].with.n);
    }
    for (size_t k = 0; k < a->names.n; k++) {
        assert_int_equal(a->names.v[k].entry, b->names.v[k].entry);
        assert_true(tr_str_eq(a->names.v[k].text, b->names.v[k].text));
    }
}

static const char sample[] =
    "Syrian government forces shelled Eastern Ghouta on Tuesday, the Syrian Observatory for Human Rights said. President "
    "Assad's forces and Jaysh al-Islam traded accusations of violating the truce. Staffan de Mistura urged Russia, Iran and "
    "Turkey to save the ceasefire. FMLN guerrillas ambushed an army patrol. The IDF said a rocket was fired from Gaza.";

static void hits_of(const struct tr_lexicon *l, struct tr_sink *out)
{
    struct tr_tokens t = { .text = TR_STR(sample) };
    tr_hits hits = { 0 };
    assert_int_equal(tr_tokenize(&room, &t, 0, (uint32_t)t.text.n, 0, NULL), TR_OK);
    uint64_t *lemmas = tr_new(&room, uint64_t, 2 * t.list.n);
    for (size_t k = 0; k < t.list.n; k++) {
        struct tr_word w = tr_word_look(tr_token_text(&t, (uint32_t)k));
        lemmas[2 * k] = w.noun_lemma;
        lemmas[2 * k + 1] = w.verb_lemma;
    }
    assert_int_equal(tr_lex_scan(l, &t, 0, (uint32_t)t.list.n, lemmas, false, &room, &hits, NULL), TR_OK);
    assert_true(hits.n > 20);
    for (size_t k = 0; k < hits.n; k++)
        tr_putf(out, "%u+%u " TR_FMT ";", hits.v[k].first, hits.v[k].n, TR_ARG(l->entries.v[hits.v[k].entry].id));
}

static void order_never_shows(void **state)
{
    (void)state;
    stanzas all = { 0 };
    struct tr_sink expected = { 0 };
    tr_str name;
    for (size_t k = 0; (name = tr_embedded_name(k)).p; k++)
        if (tr_str_ends(name, TR_STR(".lex"))) cut(tr_embedded(name.p), &all);
    assert_true(all.n > 3000);
    hits_of(&usual, &expected);
    for (uint64_t round = 0; round < ROUNDS; round++) {
        struct tr_rand r = tr_rand_seed(20 + round);
        struct tr_sink texts[FILES] = { 0 }, got = { 0 };
        struct tr_lex_file files[FILES];
        struct tr_lexicon l;
        shuffle(&r, all.v, all.n);
        for (size_t k = 0; k < all.n; k++) put_turned(&r, all.v[k], &texts[tr_rand_u64(&r) % FILES]);
        for (size_t k = 0; k < FILES; k++)
            files[k] = (struct tr_lex_file){ TR_STR("dealt.lex"), tr_sink_text(&texts[k]), false };
        assert_int_equal(tr_lexicon_open(&room, files, FILES, &l, NULL), TR_OK);
        assert_same(&usual, &l);
        hits_of(&l, &got);
        assert_true(tr_str_eq(tr_sink_text(&expected), tr_sink_text(&got)));
        tr_sink_close(&got);
        for (size_t k = 0; k < FILES; k++) tr_sink_close(&texts[k]);
    }
    tr_sink_close(&expected);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(order_never_shows) };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
