/* SPDX-License-Identifier: Apache-2.0
 *
 * A sentence -> its cues: the longest cue of the lexicon from each token on, whatever longer names of other kinds stand
 * there, when its tag agrees: a verb that reports, a noun that names what was said, a phrase that names a source. */
#include "text/quote_parts.h"

static const char *const kind_names[TR_CUE_KINDS] = {
    "speech",     "naming",  "report",  "claim",  "thought",      "admission", "denial",
    "silence",    "demand",  "promise", "threat", "announcement", "agreement", "backing",
    "accusation", "mention", "citing",  "source", "rumour",       "noun",
};

static tr_cue_kind kind_of(tr_str name)
{
    size_t k = tr_word(name, kind_names, TR_COUNT(kind_names));
    return k == TR_NONE ? TR_CUE_SPEECH : (tr_cue_kind)k;
}

/* ---- the walk ---------------------------------------------------------------------------- */

struct walk {
    const struct tr_saying *s;
    uint32_t first, end;
    struct {
        uint32_t n, entry;
        tr_cue_kind kind;
    } best[6]; /* of the longest length, one an entry */
    size_t n_best;
    uint32_t longest;
};

static void ends_here(struct walk *w, uint32_t values, uint32_t n, bool bent)
{
    const struct tr_lexicon *l = w->s->p->lexicon;
    for (uint32_t at = values; at; at = l->trie.chain.v[at - 1].next) {
        const struct tr_trie_link *link = &l->trie.chain.v[at - 1];
        if ((uint8_t)(link->bits >> TR_LEX_KIND_AT) != TR_LEX_CUE) continue;
        if (bent && !(link->bits & TR_LEX_BIT_INFLECTS)) continue;
        if (n > w->longest) w->longest = n, w->n_best = 0;
        if (n < w->longest || w->n_best == TR_COUNT(w->best)) continue;
        w->best[w->n_best].n = n;
        w->best[w->n_best].entry = link->more;
        w->best[w->n_best++].kind = kind_of(l->entries.v[link->more].sort);
    }
}

/* NOLINTNEXTLINE(misc-no-recursion): as deep as TR_TRIE_DEEPEST */
static void go(struct walk *w, uint32_t node, uint32_t at, bool bent)
{
    const struct tr_parse *p = w->s->p;
    if (at >= w->end || at - w->first >= TR_TRIE_DEEPEST) return;
    uint64_t own = p->tokens->list.v[at].key;
    uint64_t ways[3] = { own, p->lemmas[2 * at], p->lemmas[2 * at + 1] };
    for (size_t k = 0; k < 3; k++) {
        bool again = !ways[k] || (k && ways[k] == own) || (k == 2 && ways[2] == ways[1]);
        again = again || (node == TR_TRIE_ROOT && !tr_lex_begins_cue(p->lexicon, ways[k]));
        const struct tr_trie_slot *slot = again ? NULL : tr_trie_step(&p->lexicon->trie, node, ways[k]);
        if (!slot) continue;
        if (slot->values) ends_here(w, slot->values, at - w->first + 1, bent || k > 0);
        if (slot->more) go(w, slot->node, at + 1, bent || k > 0);
    }
}

/* ---- does the tag agree? ------------------------------------------------------------------- */

static bool fits(const struct tr_saying *s, uint32_t first, uint32_t n, tr_cue_kind kind)
{
    tr_tag tag = (tr_tag)s->p->tokens->list.v[first].tag;
    switch (kind) {
    case TR_CUE_NOUN: return tag == TR_TAG_NOUN;
    case TR_CUE_SOURCE:
    case TR_CUE_RUMOUR:
    case TR_CUE_SILENCE: return true;
    default: return tag == TR_TAG_VERB || (n > 1 && tag != TR_TAG_NOUN && tag != TR_TAG_NAME);
    }
}

/* "Press Releases", "state media said": a name, a kind of medium. */
static bool is_no_verb(const struct tr_saying *s, uint32_t k, uint32_t n)
{
    static const char *const media[] = { "media", "television", "tv",     "news",
                                         "radio", "department", "agency", "agencies" };
    const struct tr_token *v = s->p->tokens->list.v;
    bool upper = s->p->sentences.v[s->sentence].upper;
    bool opens = k == s->t_first || (v[k - 1].flags & TR_TOK_MARK);
    if (v[k].flags & TR_TOK_CAPITAL && !opens && !upper) return true;
    if (n > 1 || !tr_token_is(s->p, k, "state") || k + 1 >= s->t_end) return false;
    return tr_token_among(s->p, k + 1, media, TR_COUNT(media));
}

/* "..., he continued": words that say something only beside a quotation; "as clashes continued" says nothing. */
static bool lacks_marks(const struct tr_saying *s, uint32_t k)
{
    const struct tr_token *v = s->p->tokens->list.v;
    if (!tr_verb_in(s->p, k, TR_SET_QUOTING_ONLY)) return false;
    if (k + 1 < s->t_end && (v[k + 1].tag == TR_TAG_VERB || tr_token_is(s->p, k + 1, "to")))
        return true; /* "began striking" */
    for (uint32_t i = s->t_first; i < s->t_end; i++)
        if (v[i].flags & (TR_TOK_OPENS | TR_TOK_CLOSES)) return false;
    return true;
}

/* "committed 30 violations": no promise, which is committed to. */
static bool commits_a_deed(const struct tr_saying *s, uint32_t k)
{
    static const char *const pledged[] = { "to", "itself", "himself", "herself", "themselves", "not" };
    return s->p->words[k].verb_lemma == tr_token_key(TR_STR("commit")) && k + 1 < s->t_end &&
           !tr_token_among(s->p, k + 1, pledged, TR_COUNT(pledged));
}

static bool choose(const struct tr_saying *s, const struct walk *w, struct tr_cue *out)
{
    for (size_t k = 0; k < w->n_best; k++) {
        bool verb = w->best[k].kind < TR_CUE_SOURCE && w->best[k].kind != TR_CUE_SILENCE;
        if (verb && (is_no_verb(s, w->first, w->best[k].n) || lacks_marks(s, w->first) || commits_a_deed(s, w->first)))
            continue;
        if (!fits(s, w->first, w->best[k].n, w->best[k].kind)) continue;
        *out = (struct tr_cue){ w->first, w->best[k].n, w->best[k].entry, w->best[k].kind, tr_phrase_at(s, w->first) };
        return true;
    }
    return false;
}

/* false is sure */
static bool may_begin(const struct tr_parse *p, uint32_t k)
{
    const struct tr_lexicon *l = p->lexicon;
    if (p->tokens->list.v[k].flags & TR_TOK_MARK) return false;
    return tr_lex_begins_cue(l, p->tokens->list.v[k].key) || tr_lex_begins_cue(l, p->lemmas[2 * k]) ||
           tr_lex_begins_cue(l, p->lemmas[2 * k + 1]);
}

void tr_cues_find(struct tr_saying *s)
{
    const struct tr_sentence *sentence = &s->p->tokens->sentences.v[s->sentence];
    uint32_t end = sentence->first + sentence->n;
    s->n_cues = 0;
    for (uint32_t k = sentence->first, n; k < end && s->n_cues < TR_CUES_MAX; k += n) {
        n = 1;
        if (!may_begin(s->p, k)) continue;
        struct walk w = { .s = s, .first = k, .end = end };
        go(&w, TR_TRIE_ROOT, k, false);
        if (w.n_best && choose(s, &w, &s->cues[s->n_cues])) n = s->cues[s->n_cues++].n;
    }
}
