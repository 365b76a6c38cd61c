/* SPDX-License-Identifier: Apache-2.0
 *
 * Who said what (text/quote.h) -> statements, each with speaker, audience, channel, content and the chain it came
 * through; and, for every other claim, who is said to say so. */
#include "read/article.h"

enum { CONTENT_MAX = 400, NESTED_MAX = 8 };

static tr_str cut(tr_str text)
{
    if (text.n <= CONTENT_MAX) return text;
    text.n = CONTENT_MAX;
    while (text.n && ((unsigned char)text.p[text.n] & 0xC0) == 0x80) text.n--;
    return text;
}

static tr_str text_of(const struct article *x, struct tr_range r)
{
    return tr_tokens_text(&x->is.tokens, r.first, r.n);
}

/* A claim that is not sealed yet is named by the number of its statement. */
static tr_str draft_id(const struct article *x, uint32_t statement)
{
    return tr_str_format(x->a, "said-%u", statement);
}

/* ---- statements --------------------------------------------------------------------------- */

static bool put_people(const struct article *x, const struct tr_statement *s, struct tr_claim *c)
{
    tr_nameds people = { 0 };
    bool ok = s->speaker.n == 0 ||
              tr_article_people(x, s->speaker_np, s->speaker.first, s->speaker.n, TR_STR("speaker"), &people);
    if (ok && s->audience.n)
        ok = tr_article_people(x, s->audience_np, s->audience.first, s->audience.n, TR_STR("audience"), &people);
    if (ok && s->channel.n) {
        struct tr_named one = { .name = text_of(x, s->channel),
                                .role = TR_STR("channel"),
                                .at = tr_article_bytes(x, s->channel.first, s->channel.n) };
        ok = TR_PUSH(x->a, &people, one);
    }
    for (size_t k = 0; ok && k < people.n; k++) ok = TR_PUSH(x->a, &c->actors, people.v[k]);
    return ok;
}

static bool put_chain(const struct article *x, const struct tr_statement *s, struct tr_claim *c)
{
    for (uint32_t k = 0; k < s->n_chain; k++) {
        struct tr_named one = { .name = text_of(x, s->chain[k]),
                                .role = TR_STR("medium"),
                                .at = tr_article_bytes(x, s->chain[k].first, s->chain[k].n) };
        if (!TR_PUSH(x->a, &c->attribution, one)) return false;
    }
    return true;
}

static bool put_hedges(const struct article *x, const struct tr_statement *s, struct tr_claim *c)
{
    tr_str *v = tr_new(x->a, tr_str, s->n_hedges + 1);
    if (!v) return false;
    for (uint32_t k = 0; k < s->n_hedges; k++) v[k] = text_of(x, s->hedges[k]);
    c->hedges = (struct tr_strs){ v, s->n_hedges };
    return true;
}

static bool put_content(const struct article *x, const struct tr_statement *s, struct tr_claim *c)
{
    if (s->n_content == 0) return true;
    const struct tr_range *last = &s->content[s->n_content - 1];
    uint32_t from = s->content[0].first, to = last->first + last->n;
    c->about = cut(s->n_content == 1 ? text_of(x, s->content[0]) : tr_tokens_text(&x->is.tokens, from, to - from));
    c->topic = tr_article_topic(x, from, to - from, TR_NO);
    for (uint32_t k = 0; k < s->n_content; k++)
        if (!tr_article_span(x, c, s->content[k].first, s->content[k].n)) return false;
    return true;
}

static bool statement(const struct article *x, uint32_t k, struct tr_claim *c)
{
    static const char *const types[] = { "direct", "partial", "indirect" };
    const struct tr_statement *s = &x->quotes.statements.v[k];
    const struct tr_sentence *in = &x->is.tokens.sentences.v[s->sentence];
    *c = tr_claim_blank();
    c->type = TR_CLAIM_STATEMENT;
    c->id = draft_id(x, k);
    if (s->parent != TR_NO) c->parent = draft_id(x, s->parent);
    c->cls = TR_STR("SAY");
    c->mode = tr_statement_kind(&x->is.parse, s);
    c->granularity = (tr_str){ 0 };
    c->stance = (tr_str){ 0 };
    c->rule = tr_str_format(x->a, "statement-%s-%s", types[s->type], s->pattern ? s->pattern : "on");
    c->confidence = 0.85;
    c->hedge = s->level;
    c->negated = s->negated;
    c->text = cut(tr_tokens_text(&x->is.tokens, in->first, in->n));
    if (!tr_article_span(x, c, in->first, in->n)) return false;
    if (!put_people(x, s, c) || !put_chain(x, s, c) || !put_hedges(x, s, c) || !put_content(x, s, c)) return false;
    uint32_t at = s->cue.n ? s->cue.first : in->first;
    return tr_article_when(x, c, s->sentence, at, at + 6 < in->first + in->n ? at + 6 : in->first + in->n, false);
}

tr_rc tr_article_statements(struct article *x, struct tr_error *err)
{
    for (uint32_t k = 0; k < x->quotes.statements.n; k++) {
        struct tr_claim one;
        if (!statement(x, k, &one) || !TR_PUSH(x->a, &x->out->claims, one))
            return tr_fail(err, TR_NOMEM, "read: no room for the statements of a text");
    }
    return TR_OK;
}

/* ---- who says so -------------------------------------------------------------------------- */

static uint32_t length(const struct tr_statement *s)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < s->n_content; k++) n += s->content[k].n;
    return n;
}

/* A long text has thousands of statements and claims: each token knows its own. Of equal ones the first stands. */
bool tr_article_index_statements(struct article *x)
{
    size_t n = x->is.tokens.list.n;
    x->said_in = tr_new(x->a, uint32_t, n + 1);
    if (!x->said_in) return false;
    for (size_t k = 0; k < n; k++) x->said_in[k] = TR_NO;
    for (uint32_t k = 0; k < x->quotes.statements.n; k++) {
        const struct tr_statement *s = &x->quotes.statements.v[k];
        for (uint32_t i = 0; i < s->n_content; i++)
            for (uint32_t at = s->content[i].first; at < s->content[i].first + s->content[i].n && at < n; at++)
                if (x->said_in[at] == TR_NO || length(s) < length(&x->quotes.statements.v[x->said_in[at]]))
                    x->said_in[at] = k;
    }
    return true;
}

bool tr_article_said_by(const struct article *x, struct tr_claim *c, uint32_t at)
{
    uint32_t best = at < x->is.tokens.list.n ? x->said_in[at] : TR_NO;
    if (best != TR_NO) c->parent = draft_id(x, best);
    tr_nameds people = { 0 };
    for (int depth = 0; best != TR_NO && depth < NESTED_MAX; depth++) {
        const struct tr_statement *s = &x->quotes.statements.v[best];
        if (s->speaker.n &&
            !tr_article_people(x, s->speaker_np, s->speaker.first, s->speaker.n, TR_STR("speaker"), &people))
            return false;
        for (uint32_t k = 0; k < s->n_chain; k++) {
            struct tr_named one = { .name = text_of(x, s->chain[k]),
                                    .role = TR_STR("medium"),
                                    .at = tr_article_bytes(x, s->chain[k].first, s->chain[k].n) };
            if (!TR_PUSH(x->a, &people, one)) return false;
        }
        best = s->parent;
    }
    for (size_t k = 0; k < people.n; k++)
        if (!TR_PUSH(x->a, &c->attribution, people.v[k])) return false;
    if (people.n && c->hedge < TR_HEDGE_REPORTED) c->hedge = TR_HEDGE_REPORTED;
    return true;
}
