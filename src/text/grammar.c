/* SPDX-License-Identifier: Apache-2.0
 *
 * The closed classes of English as a table by token key. A word that may be several things stands as the commonest; the
 * tagger repairs the rest. */
#include "text/grammar.h"

enum { SLOTS = 512 }; /* for less than 300 words */

static const struct row {
    tr_tag tag;
    uint32_t says;
    const char *words;
} rows[] = {
    { TR_TAG_DET, TR_W_DEFINITE, "the this these those both" },
    { TR_TAG_DET, 0,
      "a an some any each every all another several many few much more most such other either enough various certain" },
    { TR_TAG_DET, TR_W_NONE, "no neither" },
    { TR_TAG_POSS_PRON, TR_W_DEFINITE, "his her its their our my your" },
    { TR_TAG_PRON, TR_W_SUBJECT, "he she it i you" },
    { TR_TAG_PRON, TR_W_SUBJECT | TR_W_PLURAL, "they we" },
    { TR_TAG_PRON, 0,
      "him me himself herself itself someone somebody anyone anybody everyone everybody something anything everything one oneself" },
    { TR_TAG_PRON, TR_W_PLURAL, "them us themselves ourselves others" },
    { TR_TAG_PRON, TR_W_NONE, "nobody none nothing" },
    { TR_TAG_PREP, 0,
      "of in on at by for from with about into against between through during over under without within among towards toward upon across "
      "behind near inside outside beside besides beyond above below around via per amid amidst despite like unlike off onto "
      "aboard alongside throughout along regarding concerning following including excluding except versus up down out" },
    { TR_TAG_PREP, TR_W_TIME, "after before since until till" },
    { TR_TAG_CC, 0, "and or but nor" },
    { TR_TAG_SUB, 0, "because although though while if unless whereas whether lest as when once so than" },
    { TR_TAG_REL, 0, "who which whom whose where what how why whoever whatever" },
    { TR_TAG_THAT, TR_W_DEFINITE, "that" },
    { TR_TAG_TO, 0, "to" },
    { TR_TAG_MODAL, TR_W_WILL, "will shall wo 'll" },
    { TR_TAG_MODAL, TR_W_WOULD, "would 'd" },
    { TR_TAG_MODAL, TR_W_WOULD | TR_W_MAY, "could might" },
    { TR_TAG_MODAL, TR_W_MAY, "may can ca cannot" },
    { TR_TAG_MODAL, TR_W_SHOULD, "should must ought" },
    { TR_TAG_AUX, TR_W_BE, "is are am 'm 're be" },
    { TR_TAG_AUX, TR_W_BE | TR_W_PAST, "was were" },
    { TR_TAG_AUX, TR_W_BE | TR_W_BEEN, "been" },
    { TR_TAG_AUX, TR_W_BE | TR_W_BEING, "being" },
    { TR_TAG_AUX, TR_W_HAVE, "have has 've having" },
    { TR_TAG_AUX, TR_W_HAVE | TR_W_PAST, "had" },
    { TR_TAG_AUX, TR_W_DO, "do does" },
    { TR_TAG_AUX, TR_W_DO | TR_W_PAST, "did" },
    { TR_TAG_NOT, 0, "not n't never" },
    { TR_TAG_VERB, 0, "say says said saying told tells telling" }, /* hardly ever nouns in news */
    { TR_TAG_NUM, 0,
      "two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty "
      "thirty forty fifty sixty seventy eighty ninety hundred thousand million billion dozen dozens hundreds thousands scores" },
    { TR_TAG_ADV, 0,
      "also now then here there again already still yet just only even ever often soon later earlier ago away back together too very "
      "quite rather almost nearly however therefore meanwhile instead further furthermore moreover perhaps maybe today yesterday "
      "tomorrow tonight overnight abroad elsewhere thus hence twice" },
};

const struct tr_closed *tr_closed_find(const struct tr_grammar *g, uint64_t key)
{
    for (size_t k = (size_t)key & (g->cap - 1); g->slots[k].key; k = (k + 1) & (g->cap - 1))
        if (g->slots[k].key == key) return &g->slots[k];
    return NULL;
}

static void put(struct tr_grammar *g, tr_str word, const struct row *row)
{
    uint64_t key = tr_token_key(word);
    size_t k = (size_t)key & (g->cap - 1);
    while (g->slots[k].key && g->slots[k].key != key) k = (k + 1) & (g->cap - 1);
    if (!g->slots[k].key) g->slots[k] = (struct tr_closed){ key, row->tag, row->says };
}

tr_rc tr_grammar_open(struct tr_arena *a, const struct tr_grammar **out, struct tr_error *err)
{
    struct tr_grammar *g = tr_new(a, struct tr_grammar, 1);
    if (g) g->slots = tr_new(a, struct tr_closed, SLOTS);
    if (!g || !g->slots) return tr_fail(err, TR_NOMEM, "text: no room for the closed classes");
    g->cap = SLOTS;
    for (size_t k = 0; k < TR_COUNT(rows); k++) {
        tr_str rest = tr_str_of(rows[k].words);
        while (rest.n) {
            tr_str word = tr_str_cut(&rest, ' ');
            if (word.n && word.p[word.n - 1] != '_') put(g, word, &rows[k]);
        }
    }
    *out = g;
    return TR_OK;
}
