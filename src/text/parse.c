/* SPDX-License-Identifier: Apache-2.0
 *
 * A document's tokens -> its parse: tags, phrases, clauses, sentence by sentence. And how a person may look at it. */
#include "text/parse.h"

static bool make_room(struct tr_arena *a, struct tr_parse *p)
{
    size_t n = p->tokens->list.n, sentences = p->tokens->sentences.n;
    p->words = tr_new(a, struct tr_word, n ? n : 1);
    p->lemmas = tr_new(a, uint64_t, 2 * n + 1);
    p->sentences.v = tr_new(a, struct tr_parsed_sentence, sentences ? sentences : 1);
    p->sentences.n = p->sentences.cap = sentences;
    return p->words && p->lemmas && p->sentences.v;
}

tr_rc tr_parse_document(struct tr_arena *a, const struct tr_grammar *g, const struct tr_lexicon *l,
                        struct tr_tokens *tokens, struct tr_parse *out, struct tr_error *err)
{
    *out = (struct tr_parse){ .lexicon = l, .tokens = tokens };
    if (!make_room(a, out)) return tr_fail(err, TR_NOMEM, "text: no room for the parse of %zu tokens", tokens->list.n);
    /* stage by stage: the code of all three does not fit near the processor */
    tr_look_words_up(out);
    for (size_t k = 0; k < tokens->sentences.n; k++) TR_TRY(tr_tag_sentence(g, out, k, a, err));
    for (size_t k = 0; k < tokens->sentences.n; k++) TR_TRY(tr_chunk_sentence(out, k, a, err));
    for (size_t k = 0; k < tokens->sentences.n; k++) TR_TRY(tr_clause_sentence(out, k, a, err));
    return TR_OK;
}

/* ---- to look at --------------------------------------------------------------------------- */

static const char *const phrase_names[] = { "NP", "VG", "P", "CC", "SUB", "REL", ",", "Q", "M", "ADJ", "ADV" };
static const char *const clause_names[] = { "main",       "coord", "that",       "relative",
                                            "infinitive", "ing",   "participle", "adverbial" };

static void show_np(const struct tr_parse *p, const char *what, uint32_t np, struct tr_sink *out)
{
    if (np == TR_NO) return;
    tr_putf(out, " %s=", what);
    for (uint32_t k = np; k != TR_NO; k = p->phrases.v[k].next)
        tr_putf(out, "%s" TR_FMT, k == np ? "" : "+", TR_ARG(tr_phrase_text(p, k)));
}

void tr_parse_show(const struct tr_parse *p, size_t sentence, struct tr_sink *out)
{
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases; k++)
        tr_putf(out, "[%s " TR_FMT "] ", phrase_names[p->phrases.v[k].kind], TR_ARG(tr_phrase_text(p, k)));
    tr_puts(out, "\n");
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        tr_putf(out, "  %u %s <%d:", k - s->clauses, clause_names[c->kind],
                c->parent == TR_NO ? -1 : (int)(c->parent - s->clauses));
        tr_putf(out, " " TR_FMT "%s%s%s", TR_ARG(tr_phrase_text(p, c->verb)),
                p->phrases.v[c->verb].flags & TR_VG_PASSIVE ? "/passive" : "",
                p->phrases.v[c->verb].flags & TR_VG_NEGATED ? "/not" : "",
                p->phrases.v[c->verb].flags & TR_VG_FUTURE ? "/future" : "");
        show_np(p, "S", c->subject, out);
        show_np(p, "O", c->object, out);
        show_np(p, "O2", c->object2, out);
        for (size_t i = 0; i < c->pps.n; i++)
            show_np(p,
                    tr_cstr(&(struct tr_arena){ .base = (unsigned char[64]){ 0 }, .cap = 64 },
                            tr_token_text(p->tokens, c->pps.v[i].prep)),
                    c->pps.v[i].np, out);
        if (c->content != TR_NO) tr_putf(out, " content=%u", c->content - s->clauses);
        tr_puts(out, "\n");
    }
}
