/* SPDX-License-Identifier: Apache-2.0
 *
 * Tokens -> quotations: a stack of open marks per block. A block that begins with an opening mark while the block before
 * left one open goes on with it; a mark that nothing closes ends with its block. */
#include "text/quote_parts.h"

enum { DEEPEST = 6, SCARE_WORDS = 3 };
enum { GOES_ON = 1 << 20 }; /* of a quotation, while they are marked: another goes on with it */

struct marking {
    struct tr_arena *a;
    const struct tr_parse *p;
    struct tr_quotes *q;
    uint32_t stack[DEEPEST];
    uint32_t depth;
    uint32_t left_open; /* quotation that the block before left open, TR_NO */
    bool full;
};

static bool opens_block(const struct tr_tokens *t, uint32_t first, uint32_t k) { return k == first && t->list.n > k; }

static void begin(struct marking *m, uint32_t k, uint32_t block, bool at_start)
{
    if (m->depth == DEEPEST) return;
    struct tr_quote one = { .in = { k + 1, 0 },
                            .opens = k,
                            .closes = TR_NO,
                            .parent = m->depth ? m->stack[m->depth - 1] : TR_NO,
                            .before = TR_NO,
                            .block = block };
    if (at_start && m->left_open != TR_NO) {
        one.before = m->left_open;
        one.flags |= TR_QUOTE_ON;
    }
    if (TR_PUSH(m->a, &m->q->marks, one)) m->stack[m->depth++] = (uint32_t)m->q->marks.n - 1;
    else m->full = true;
}

static void describe(struct marking *m, struct tr_quote *q)
{
    const struct tr_token *v = m->p->tokens->list.v;
    uint32_t words = 0, verbs = 0, end = q->in.first + q->in.n;
    for (uint32_t k = q->in.first; k < end; k++) {
        words += (v[k].flags & (TR_TOK_WORD | TR_TOK_NUMBER)) != 0;
        verbs += v[k].tag == TR_TAG_AUX || v[k].tag == TR_TAG_MODAL ||
                 (v[k].tag == TR_TAG_VERB && !(m->p->words[k].verb_forms & (TR_FORM_ING | TR_FORM_PARTICIPLE)));
    }
    if (words <= SCARE_WORDS && verbs == 0) q->flags |= TR_QUOTE_SCARE;
    if (words && verbs && v[q->in.first].flags & TR_TOK_CAPITAL) q->flags |= TR_QUOTE_WHOLE;
}

static void finish(struct marking *m, uint32_t k, bool closed)
{
    struct tr_quote *q = &m->q->marks.v[m->stack[--m->depth]];
    q->in.n = k - q->in.first;
    if (closed) q->closes = k;
    else q->flags |= TR_QUOTE_OPEN;
    describe(m, q);
}

/* Does the innermost open quotation begin with the very mark that opens at token k? Marks inside are of another kind. */
static bool is_open_already(const struct marking *m, uint32_t k)
{
    if (!m->depth) return false;
    uint32_t opens = m->q->marks.v[m->stack[m->depth - 1]].opens;
    return m->p->tokens->list.v[opens].key == m->p->tokens->list.v[k].key;
}

static void go_on(struct marking *m, uint32_t k)
{
    m->left_open = m->stack[m->depth - 1];
    finish(m, k, false);
}

static void one_block(struct marking *m, uint32_t first, uint32_t end, uint32_t block)
{
    const struct tr_tokens *t = m->p->tokens;
    for (uint32_t k = first; k < end && !m->full; k++) {
        uint32_t flags = t->list.v[k].flags;
        if (flags & TR_TOK_OPENS) {
            if (is_open_already(m, k)) go_on(m, k); /* “... “...: the first was left open and goes on */
            begin(m, k, block, opens_block(t, first, k) || m->left_open != TR_NO);
            m->left_open = TR_NO;
        } else if (flags & TR_TOK_CLOSES && m->depth) finish(m, k, true);
    }
    m->left_open = TR_NO;
    while (m->depth) {
        m->left_open = m->stack[m->depth - 1];
        finish(m, end, false);
    }
}

/* A mark that nothing closes and that does not go on lost its end: it reaches as far as its sentence. */
static void shorten_lost(struct marking *m)
{
    const struct tr_token *v = m->p->tokens->list.v;
    struct tr_quote *marks = m->q->marks.v;
    for (size_t k = 0; k < m->q->marks.n; k++)
        if (marks[k].before != TR_NO) marks[marks[k].before].flags |= GOES_ON;
    for (size_t k = 0; k < m->q->marks.n; k++) {
        struct tr_quote *q = &marks[k];
        bool lost = q->flags & TR_QUOTE_OPEN && !(q->flags & GOES_ON);
        q->flags &= ~(uint32_t)GOES_ON;
        for (uint32_t i = q->in.first; lost && i < q->in.first + q->in.n; i++)
            if (v[i].flags & TR_TOK_STOP) q->in.n = i + 1 - q->in.first;
    }
}

static void note_depth(struct marking *m)
{
    for (uint32_t k = 0; k < m->p->tokens->list.n; k++) m->q->depth_of[k] = m->q->mark_of[k] = TR_NO;
    for (size_t k = 0; k < m->q->marks.n; k++) {
        const struct tr_quote *q = &m->q->marks.v[k];
        m->q->mark_of[q->opens] = (uint32_t)k;
        if (q->closes != TR_NO) m->q->mark_of[q->closes] = (uint32_t)k;
        for (uint32_t i = q->in.first; i < q->in.first + q->in.n; i++) m->q->depth_of[i] = (uint32_t)k;
    }
}

tr_rc tr_quotes_mark(struct tr_arena *a, const struct tr_parse *p, struct tr_quotes *out, struct tr_error *err)
{
    struct marking m = { .a = a, .p = p, .q = out, .left_open = TR_NO };
    const struct tr_tokens *t = p->tokens;
    out->depth_of = tr_new(a, uint32_t, t->list.n + 1);
    out->mark_of = tr_new(a, uint32_t, t->list.n + 1);
    if (!out->depth_of || !out->mark_of) return tr_fail(err, TR_NOMEM, "text: no room for quotations");
    for (size_t k = 0; k < t->sentences.n;) {
        size_t end = k;
        while (end < t->sentences.n && t->sentences.v[end].block == t->sentences.v[k].block) end++;
        const struct tr_sentence *last = &t->sentences.v[end - 1];
        one_block(&m, t->sentences.v[k].first, last->first + last->n, t->sentences.v[k].block);
        k = end;
    }
    if (m.full) return tr_fail(err, TR_NOMEM, "text: no room for quotations");
    shorten_lost(&m);
    note_depth(&m);
    return TR_OK;
}
