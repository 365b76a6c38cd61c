/* SPDX-License-Identifier: Apache-2.0
 *
 * The one pass over a text: from each token the longest name of the lexicon, by the words as they stand or by their base
 * forms. A walk branches at most three ways a token and is as deep as a name is long. */
#include "text/lexicon.h"

struct walk {
    const struct tr_lexicon *l;
    const struct tr_tokens *t;
    const uint64_t *lemmas;
    bool upper;
    uint32_t end; /* first token behind the sentence */
    uint32_t first;
    uint32_t best_n; /* tokens of the longest match so far */
    struct {
        uint32_t values;
        bool bent;
    } best[4]; /* ends of that length: chains of names */
    size_t n_best;
};

static bool fits(const struct walk *w, const struct tr_lex_name *name, uint32_t n, bool bent)
{
    if (bent && !name->inflects) return false;
    if (name->casing == 0 || w->upper) return true;
    const struct tr_token *v = &w->t->list.v[w->first];
    if (v[0].flags & TR_TOK_FOREIGN) return true;
    if (name->casing == 1) return (v[0].flags & TR_TOK_CAPITAL) != 0;
    for (uint32_t k = 0; k < n; k++)
        if (v[k].flags & TR_TOK_WORD && !(v[k].flags & (TR_TOK_UPPER | TR_TOK_POSSESSIVE)) &&
            !(v[k].n == 1 && v[k].flags & TR_TOK_CAPITAL))
            return false;
    return true;
}

static bool any_fits(const struct walk *w, uint32_t values, uint32_t n, bool bent)
{
    for (uint32_t at = values; at; at = w->l->trie.chain.v[at - 1].next)
        if (fits(w, &w->l->names.v[w->l->trie.chain.v[at - 1].value], n, bent)) return true;
    return false;
}

static void ends_here(struct walk *w, uint32_t values, uint32_t n, bool bent)
{
    if (n < w->best_n || !any_fits(w, values, n, bent)) return;
    if (n > w->best_n) w->n_best = 0;
    w->best_n = n;
    for (size_t k = 0; k < w->n_best; k++)
        if (w->best[k].values == values) return;
    if (w->n_best == TR_COUNT(w->best)) return;
    w->best[w->n_best].values = values;
    w->best[w->n_best++].bent = bent;
}

/* NOLINTNEXTLINE(misc-no-recursion): as deep as TR_TRIE_DEEPEST */
static void go(struct walk *w, uint32_t node, uint32_t at, bool bent)
{
    if (at >= w->end || at - w->first >= TR_TRIE_DEEPEST) return;
    uint64_t own = w->t->list.v[at].key;
    uint64_t ways[3] = { own, w->lemmas ? w->lemmas[2 * at] : 0, w->lemmas ? w->lemmas[2 * at + 1] : 0 };
    for (size_t k = 0; k < 3; k++) {
        bool again = !ways[k] || (k && ways[k] == own) || (k == 2 && ways[2] == ways[1]);
        const struct tr_trie_slot *slot = again ? NULL : tr_trie_step(&w->l->trie, node, ways[k]);
        if (!slot) continue;
        if (slot->values) ends_here(w, slot->values, at - w->first + 1, bent || k > 0);
        go(w, slot->node, at + 1, bent || k > 0);
    }
}

static bool put_hits(struct walk *w, struct tr_arena *a, tr_hits *out, bool *denied)
{
    for (size_t k = 0; k < w->n_best; k++)
        for (uint32_t at = w->best[k].values; at; at = w->l->trie.chain.v[at - 1].next) {
            const struct tr_lex_name *name = &w->l->names.v[w->l->trie.chain.v[at - 1].value];
            if (!fits(w, name, w->best_n, w->best[k].bent)) continue;
            if (w->l->entries.v[name->entry].kind == TR_LEX_DENY) *denied = true;
            struct tr_hit hit = { w->first, w->best_n, w->l->trie.chain.v[at - 1].value, name->entry };
            if (!TR_PUSH(a, out, hit)) return false;
        }
    return true;
}

tr_rc tr_lex_scan(const struct tr_lexicon *l, const struct tr_tokens *t, uint32_t first, uint32_t n,
                  const uint64_t *lemmas, bool upper, struct tr_arena *a, tr_hits *out, struct tr_error *err)
{
    struct walk w = { .l = l, .t = t, .lemmas = lemmas, .upper = upper, .end = first + n };
    for (uint32_t k = first; k < w.end;) {
        if (t->list.v[k].flags & TR_TOK_MARK) {
            k++;
            continue;
        }
        size_t before = out->n;
        bool denied = false;
        w.first = k;
        w.best_n = 0;
        w.n_best = 0;
        go(&w, TR_TRIE_ROOT, k, false);
        if (!put_hits(&w, a, out, &denied)) return tr_fail(err, TR_NOMEM, "text: no room for what the lexicon found");
        if (denied) out->n = before;
        k += w.best_n ? w.best_n : 1;
    }
    return TR_OK;
}
