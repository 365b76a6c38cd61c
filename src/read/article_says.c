/* SPDX-License-Identifier: Apache-2.0
 *
 * Cues and who stands at them -> statements: who says what to whom, and how sure. */
#include "read/article.h"

enum { CONTENT_MAX = 400 };

static const struct tr_lex_entry *cue_of(const struct article *x, const struct tr_clause *c)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t head = p->phrases.v[c->verb].head;
    for (size_t k = p->sentences.v[c->sentence].hits;
         k < p->sentences.v[c->sentence].hits + p->sentences.v[c->sentence].n_hits; k++) {
        const struct tr_hit *h = &p->hits.v[k];
        if (h->first <= head && head < h->first + h->n && p->lexicon->entries.v[h->entry].kind == TR_LEX_CUE)
            return &p->lexicon->entries.v[h->entry];
    }
    return NULL;
}

static bool add_parties(const struct article *x, uint32_t clause, tr_slot_kind kind, const char *prep, tr_str role,
                        struct tr_claim *c)
{
    struct tr_slot slot = { .kind = kind, .head_only = true };
    struct tr_site site = { &x->is.parse, &x->is.cast, clause, x->is.parse.clauses.v[clause].verb, false };
    uint32_t who[16];
    if (prep) slot.preps[slot.n_preps++] = tr_token_key(tr_str_of(prep));
    size_t n = tr_slot_parties(&site, &slot, who, TR_COUNT(who));
    for (size_t k = 0; k < n; k++) {
        struct tr_named one;
        if (!tr_article_name(x, who[k], role, &one) || !TR_PUSH(x->a, &c->actors, one)) return false;
    }
    return true;
}

static tr_str cut(tr_str text)
{
    if (text.n <= CONTENT_MAX) return text;
    text.n = CONTENT_MAX;
    while (text.n && ((unsigned char)text.p[text.n] & 0xC0) == 0x80) text.n--;
    return text;
}

/* Tokens of the content: the clause that is it, with all that hangs on that; else the rest of the sentence. */
static void content_of(const struct article *x, const struct tr_clause *c, uint32_t *from, uint32_t *to)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_sentence *s = &x->is.tokens.sentences.v[c->sentence];
    uint32_t verb = p->phrases.v[c->verb].first, behind = verb + p->phrases.v[c->verb].n;
    *from = *to = behind;
    if (c->content == TR_NO) return;
    const struct tr_clause *content = &p->clauses.v[c->content];
    if (content->from > verb) {
        *from = content->from;
        *to = s->first + s->n;
    } else {
        *from = s->first;
        *to = c->subject != TR_NO && c->subject < c->verb ? p->phrases.v[c->subject].first : verb;
    }
    while (*to > *from && x->is.tokens.list.v[*to - 1].flags & TR_TOK_MARK &&
           !(x->is.tokens.list.v[*to - 1].flags & TR_TOK_CLOSES))
        --*to;
}

static bool statement(const struct article *x, uint32_t k, const struct tr_lex_entry *cue, struct tr_claim *c)
{
    const struct tr_clause *clause = &x->is.parse.clauses.v[k];
    struct tr_found f = { .clause = k, .phrase = clause->verb, .from = clause->from, .to = clause->to };
    uint32_t from, to;
    *c = tr_claim_blank();
    c->type = TR_CLAIM_STATEMENT;
    c->cls = TR_STR("SAY");
    c->mode = cue->sort;
    c->rule = TR_STR("statement");
    c->confidence = 0.85;
    if (!add_parties(x, k, TR_SLOT_SUBJ, NULL, TR_STR("speaker"), c)) return false;
    if (c->actors.n == 0) return true;
    if (!add_parties(x, k, TR_SLOT_PP, "to", TR_STR("audience"), c)) return false;
    if (clause->content != TR_NO && !add_parties(x, k, TR_SLOT_OBJ, NULL, TR_STR("audience"), c)) return false;
    content_of(x, clause, &from, &to);
    if (to > from) c->about = cut(tr_tokens_text(&x->is.tokens, from, to - from));
    const struct tr_sentence *s = &x->is.tokens.sentences.v[clause->sentence];
    c->text = cut(tr_tokens_text(&x->is.tokens, s->first, s->n));
    if (!tr_article_span(x, c, clause->from, clause->to - clause->from)) return false;
    if (to > from && !tr_article_span(x, c, from, to - from)) return false;
    return tr_article_standing(x, c, &f) && tr_article_when(x, c, clause->sentence, clause->from, clause->to);
}

tr_rc tr_article_statements(struct article *x, struct tr_error *err)
{
    for (uint32_t k = 0; k < x->is.parse.clauses.n; k++) {
        const struct tr_clause *c = &x->is.parse.clauses.v[k];
        const struct tr_lex_entry *cue = cue_of(x, c);
        struct tr_claim one;
        if (!cue || c->kind == TR_CL_PARTICIPLE || (c->content == TR_NO && c->object == TR_NO)) continue;
        if (!statement(x, k, cue, &one)) return tr_fail(err, TR_NOMEM, "read: no room for the statements of a text");
        if (one.actors.n && !TR_PUSH(x->a, &x->out->claims, one))
            return tr_fail(err, TR_NOMEM, "read: no room for the statements of a text");
    }
    return TR_OK;
}
