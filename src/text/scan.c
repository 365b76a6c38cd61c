/* SPDX-License-Identifier: Apache-2.0
 *
 * The one pass over a text: from each token the longest name of the lexicon, by the words as they stand or by their base
 * forms. A walk branches at most three ways a token and is as deep as a name is long. */
#include "text/lexicon.h"

typedef enum {
    VERBS,
    OTHERS,
    GROUPS
} group; /* verbs of several words don't hide the nouns in them, and the other way round */

/* A verb's first word bends by its verb form, a noun's words by their noun forms: "rebels attacked" is no "rebel attack". */
enum { FAR = 8, NEAR = 4 }; /* tokens ahead: the tables are larger than what is near the processor */
enum { BENT_NOUN = 1, BENT_VERB = 2, BENT_NOUN_FIRST = 4 };

struct longest {
    uint32_t n; /* tokens */
    struct {
        uint32_t values; /* chain of names */
        unsigned bent;   /* by which base forms it matched, BENT_* */
    } end[4];
    size_t ends;
};
struct walk {
    const struct tr_lexicon *l;
    const struct tr_tokens *t;
    const uint64_t *lemmas;
    bool upper;
    uint32_t first, end; /* where the walk began; first token behind the sentence */
    struct longest best[GROUPS];
    struct longest before; /* verbs of one token less than the longest */
};

static group group_of(const struct tr_trie_link *link) { return link->bits & TR_LEX_BIT_VERB ? VERBS : OTHERS; }

/* Names that only their capitals tell from a word: in a sentence of capitals alone they are taken for the word. */
static bool is_everyday(tr_str word)
{
    static const char *const words[] = { "AM",   "AMNESTY", "AN",   "ANA",    "AS",  "AT",   "BAN", "BR",  "CAR",
                                         "DEM",  "FACT",    "FRY",  "GAL",    "GAS", "HUR",  "IS",  "IT",  "JAM",
                                         "LET",  "MAT",     "MAY",  "MEND",   "MIT", "NAM",  "NAN", "PA",  "PACE",
                                         "PALE", "PAP",     "PLAN", "POLISH", "PUP", "SACK", "SO",  "TAP", "TIP",
                                         "TO",   "UP",      "US",   "WHO",    "WILL" };
    return tr_is_among(word, words, TR_COUNT(words));
}

static bool fits(const struct walk *w, const struct tr_trie_link *link, uint32_t n, unsigned bent)
{
    if (bent && !(link->bits & TR_LEX_BIT_INFLECTS)) return false;
    if (bent & (group_of(link) == VERBS ? BENT_NOUN_FIRST : BENT_VERB)) return false;
    if (!(link->bits & (TR_LEX_BIT_CAPITAL | TR_LEX_BIT_CAPITALS))) return true;
    if (w->upper) return n > 1 || !is_everyday(tr_token_text(w->t, w->first));
    const struct tr_token *v = &w->t->list.v[w->first];
    if (v[0].flags & TR_TOK_FOREIGN) return true;
    if (link->bits & TR_LEX_BIT_CAPITAL) return (v[0].flags & TR_TOK_CAPITAL) != 0;
    for (uint32_t k = 0; k < n; k++)
        if (v[k].flags & TR_TOK_WORD && !(v[k].flags & (TR_TOK_UPPER | TR_TOK_POSSESSIVE)) &&
            !(v[k].n == 1 && v[k].flags & TR_TOK_CAPITAL))
            return false;
    return true;
}

static const struct tr_trie_link *link_at(const struct walk *w, uint32_t at) { return &w->l->trie.chain.v[at - 1]; }

static bool any_fits(const struct walk *w, group g, uint32_t values, uint32_t n, unsigned bent)
{
    for (uint32_t at = values; at; at = link_at(w, at)->next)
        if (group_of(link_at(w, at)) == g && fits(w, link_at(w, at), n, bent)) return true;
    return false;
}

static void add_end(struct longest *b, uint32_t values, uint32_t n, unsigned bent)
{
    b->n = n;
    for (size_t k = 0; k < b->ends; k++)
        if (b->end[k].values == values) return;
    if (b->ends == TR_COUNT(b->end)) return;
    b->end[b->ends].values = values;
    b->end[b->ends++].bent = bent;
}

static void ends_here(struct walk *w, group g, uint32_t values, uint32_t n, unsigned bent)
{
    struct longest *b = &w->best[g];
    if (n + 1 < b->n || !any_fits(w, g, values, n, bent)) return;
    if (n < b->n) {
        if (g == VERBS) add_end(&w->before, values, n, bent);
        return;
    }
    if (n > b->n) {
        if (g == VERBS) w->before = n == b->n + 1 ? *b : (struct longest){ 0 };
        *b = (struct longest){ 0 };
    }
    add_end(b, values, n, bent);
}

/* NOLINTNEXTLINE(misc-no-recursion): as deep as TR_TRIE_DEEPEST */
static void go(struct walk *w, uint32_t node, uint32_t at, unsigned bent)
{
    if (at >= w->end || at - w->first >= TR_TRIE_DEEPEST) return;
    uint64_t own = w->t->list.v[at].key;
    uint64_t ways[3] = { own, w->lemmas ? w->lemmas[2 * at] : 0, w->lemmas ? w->lemmas[2 * at + 1] : 0 };
    const struct tr_trie_slot *slots[3] = { NULL };
    for (size_t k = 0; k < 3; k++) { /* all steps first: they wait for memory together */
        bool again = !ways[k] || (k && ways[k] == own) || (k == 2 && ways[2] == ways[1]);
        if (again || (node == TR_TRIE_ROOT && !tr_trie_begins(&w->l->trie, ways[k]))) continue;
        slots[k] = tr_trie_step(&w->l->trie, node, ways[k]);
        if (slots[k] && slots[k]->values) __builtin_prefetch(link_at(w, slots[k]->values));
    }
    for (size_t k = 0; k < 3; k++) {
        const struct tr_trie_slot *slot = slots[k];
        if (!slot) continue;
        unsigned now = bent;
        if (k == 1) now |= BENT_NOUN;
        if (k == 1 && ways[2] != ways[1] && at == w->first) now |= BENT_NOUN_FIRST;
        if (k == 2) now |= BENT_VERB;
        for (group g = VERBS; slot->values && g < GROUPS; g++) ends_here(w, g, slot->values, at - w->first + 1, now);
        if (slot->more) go(w, slot->node, at + 1, now);
    }
}

static bool put_hits(const struct walk *w, group g, const struct longest *b, struct tr_arena *a, tr_hits *out,
                     bool *denied)
{
    for (size_t k = 0; k < b->ends; k++)
        for (uint32_t at = b->end[k].values; at; at = link_at(w, at)->next) {
            const struct tr_trie_link *link = link_at(w, at);
            if (group_of(link) != g || !fits(w, link, b->n, b->end[k].bent)) continue;
            if (link->bits & TR_LEX_BIT_DENY) *denied = true;
            struct tr_hit hit = { .first = w->first,
                                  .n = b->n,
                                  .name = link->value,
                                  .entry = link->more,
                                  .kind = (uint8_t)(link->bits >> TR_LEX_KIND_AT),
                                  .form = (uint8_t)(link->bits >> TR_LEX_FORM_AT) };
            if (!TR_PUSH(a, out, hit)) return false;
        }
    return true;
}

/* "landed in" stands in one class, "landed" in another: before a preposition the shorter verb speaks too. */
static bool ends_in_preposition(const struct walk *w)
{
    static const char *const words[] = {
        "to", "in", "on", "with", "at", "from", "for", "of", "into", "against", "upon"
    };
    uint32_t n = w->best[VERBS].n;
    for (size_t k = 0; n > 1 && k < TR_COUNT(words); k++)
        if (w->t->list.v[w->first + n - 1].key == tr_token_key(tr_str_of(words[k]))) return true;
    return false;
}

/* Everything that begins at one token, shortest first. */
static bool put_all(struct walk *w, struct tr_arena *a, tr_hits *out, bool *denied)
{
    if (!ends_in_preposition(w)) w->before = (struct longest){ 0 };
    const struct longest *lists[] = { &w->before, &w->best[VERBS], &w->best[OTHERS] };
    uint32_t longest = w->best[VERBS].n > w->best[OTHERS].n ? w->best[VERBS].n : w->best[OTHERS].n;
    for (uint32_t n = 1; n <= longest; n++)
        for (size_t k = 0; k < TR_COUNT(lists); k++)
            if (lists[k]->n == n && !put_hits(w, k < 2 ? VERBS : OTHERS, lists[k], a, out, denied)) return false;
    return true;
}

static void bring(const struct walk *w, uint32_t k)
{
    if (k + FAR < w->end) tr_trie_soon(&w->l->trie, w->t->list.v[k + FAR].key);
    if (k + NEAR < w->end) tr_trie_sooner(&w->l->trie, w->t->list.v[k + NEAR].key);
    for (size_t i = 0; w->lemmas && i < 2; i++) {
        uint64_t far = k + FAR < w->end ? w->lemmas[2 * (k + FAR) + i] : 0;
        uint64_t near = k + NEAR < w->end ? w->lemmas[2 * (k + NEAR) + i] : 0;
        if (far && far != w->t->list.v[k + FAR].key) tr_trie_soon(&w->l->trie, far);
        if (near && near != w->t->list.v[k + NEAR].key) tr_trie_sooner(&w->l->trie, near);
    }
}

/* Does a name begin at the token, or by its base forms? false is sure. */
static bool may_begin(const struct walk *w, uint32_t k)
{
    if (tr_trie_begins(&w->l->trie, w->t->list.v[k].key)) return true;
    return w->lemmas &&
           (tr_trie_begins(&w->l->trie, w->lemmas[2 * k]) || tr_trie_begins(&w->l->trie, w->lemmas[2 * k + 1]));
}

tr_rc tr_lex_scan(const struct tr_lexicon *l, const struct tr_tokens *t, uint32_t first, uint32_t n,
                  const uint64_t *lemmas, bool upper, struct tr_arena *a, tr_hits *out, struct tr_error *err)
{
    struct walk w = { .l = l, .t = t, .lemmas = lemmas, .upper = upper, .end = first + n };
    for (uint32_t k = first; k < w.end;) {
        bring(&w, k);
        if (t->list.v[k].flags & TR_TOK_MARK || !may_begin(&w, k)) {
            k++;
            continue;
        }
        size_t before = out->n;
        bool denied = false;
        w.first = k;
        w.best[VERBS] = w.best[OTHERS] = w.before = (struct longest){ 0 };
        go(&w, TR_TRIE_ROOT, k, 0);
        if (!put_all(&w, a, out, &denied)) return tr_fail(err, TR_NOMEM, "text: no room for what the lexicon found");
        if (denied) out->n = before;
        k += w.best[OTHERS].n ? w.best[OTHERS].n : 1;
    }
    return TR_OK;
}

size_t tr_hits_near(const tr_hits *hits, size_t from, size_t to, uint32_t k)
{
    while (from < to) {
        size_t middle = from + (to - from) / 2;
        if (hits->v[middle].first + TR_TRIE_DEEPEST <= k) from = middle + 1;
        else to = middle;
    }
    return from;
}
