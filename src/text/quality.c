/* SPDX-License-Identifier: Apache-2.0
 *
 * A document -> its signs, one kind after the other, and whether they make it a splice. */
#include "text/quality_parts.h"

#include <stdlib.h>

const char *const tr_signal_flags[TR_SIGNALS] = { "S1", "S2", "S3",  "S4",         "S5",       "S6",         "S7",
                                                  "S8", "S9", "S10", "date_clash", "odd_date", "not_english" };
const char *const tr_signal_says[TR_SIGNALS] = {
    "words that go back to something that is not there",
    "a person is mentioned by a short name who was not introduced",
    "one event is told as considered or under way, and as done",
    "a number and what it counts do not agree",
    "spellings are mixed that no house style mixes",
    "a name that needs an article stands without one",
    "a broken character or word",
    "a sentence that shares no topic with the rest",
    "loaded and plain words for one side in the writer's own voice",
    "weekdays, relative days and dates are mixed",
    "a weekday and a date do not agree",
    "a date that cannot be used: no such day, or a year that no report has",
    "not in English: its sentences are not read, so that hardly anything is taken from them",
};

void tr_signal_put(struct tr_looking *l, tr_signal_kind kind, uint32_t first, uint32_t n)
{
    struct tr_signal one = { kind, { first, n } };
    if (!TR_PUSH(l->a, &l->out->list, one)) l->full = true;
}
size_t tr_signal_count(const struct tr_looking *l) { return l->out->list.n; }
void tr_signal_drop(struct tr_looking *l, size_t to) { l->out->list.n = to; }

bool tr_written(const struct tr_looking *l, uint32_t k, const char *text)
{
    return k < l->n && tr_str_is(tr_token_text(l->p->tokens, k), text);
}

/* ---- whose words each token is ------------------------------------------------------------- */

static bool block_is_body(const struct tr_quality_input *in, uint32_t block)
{
    if (!in->page || block >= in->page->blocks.n) return true;
    tr_block_kind kind = in->page->blocks.v[block].kind;
    return kind == TR_BLOCK_PARA || kind == TR_BLOCK_QUOTE || kind == TR_BLOCK_ITEM;
}

static void mark_range(struct tr_looking *l, struct tr_range r, uint8_t as)
{
    for (uint32_t k = r.first; k < r.first + r.n && k < l->n; k++) l->at[k] |= as;
}

static void mark_tokens(struct tr_looking *l)
{
    const struct tr_tokens *t = l->p->tokens;
    uint32_t last = TR_NO;
    for (uint32_t k = 0; k < l->n; k++) {
        bool in_set = tr_set_any(l->v[k].key), word = l->v[k].flags & TR_TOK_WORD;
        l->at[k] = in_set ? TR_AT_IN_SET : 0;
        l->words += word;
        l->foreign += word && l->v[k].flags & TR_TOK_FOREIGN;
        l->small += word && in_set && tr_set_has(TR_SET_ENGLISH, l->v[k].key);
    }
    for (size_t k = 0; k < t->sentences.n; k++) {
        const struct tr_sentence *s = &t->sentences.v[k];
        if (block_is_body(l->in, s->block)) mark_range(l, (struct tr_range){ s->first, s->n }, TR_AT_BODY);
        if (s->n) l->at[s->first] |= TR_AT_SENTENCE_START | (s->block != last ? TR_AT_BLOCK_START : 0);
        last = s->block;
    }
    for (size_t k = 0; k < l->in->quotes->marks.n; k++)
        if (l->in->quotes->marks.v[k].parent == TR_NO) mark_range(l, l->in->quotes->marks.v[k].in, TR_AT_QUOTED);
    for (size_t k = 0; k < l->in->quotes->statements.n; k++) {
        const struct tr_statement *s = &l->in->quotes->statements.v[k];
        if (s->parent != TR_NO || (!s->cue.n && !s->speaker.n)) continue; /* nobody's words are the writer's */
        for (uint32_t i = 0; i < s->n_content; i++) mark_range(l, s->content[i], TR_AT_SAID);
    }
}

/* ---- all of them --------------------------------------------------------------------------- */

static int by_place(const void *x, const void *y)
{
    const struct tr_signal *a = x, *b = y;
    if (a->kind != b->kind) return a->kind < b->kind ? -1 : 1;
    if (a->at.first != b->at.first) return a->at.first < b->at.first ? -1 : 1;
    return a->at.n < b->at.n ? -1 : a->at.n > b->at.n;
}

static void count(struct tr_signals *out)
{
    if (out->list.n) qsort(out->list.v, out->list.n, sizeof *out->list.v, by_place);
    bool seen[TR_SIGNALS] = { false };
    for (size_t k = 0; k < out->list.n; k++) seen[out->list.v[k].kind] = true;
    for (size_t k = 0; k < TR_SIGNAL_SPLICES; k++) out->distinct += seen[k];
    out->spliced = out->distinct >= TR_SPLICE_LEAST;
}

tr_rc tr_quality_find(struct tr_arena *a, const struct tr_quality_input *in, struct tr_signals *out,
                      struct tr_error *err)
{
    static void (*const looks[])(struct tr_looking *) = {
        /* what English prose shows */
        tr_look_for_anaphors, tr_look_for_short_names,   tr_look_for_time_clash,   tr_look_for_number_clash,
        tr_look_for_variants, tr_look_for_lost_articles, tr_look_for_broken_words, tr_look_for_isolated,
        tr_look_for_register, tr_look_for_date_styles,
    };
    struct tr_looking l = { .a = a, .in = in, .p = in->parse, .v = in->parse->tokens->list.v, .out = out };
    *out = (struct tr_signals){ 0 };
    l.n = (uint32_t)in->parse->tokens->list.n;
    l.at = tr_new(a, uint8_t, l.n + 1);
    if (!l.at) return tr_fail(err, TR_NOMEM, "text: no room for the signs of %u tokens", l.n);
    mark_tokens(&l);
    bool english = tr_look_for_language(&l);
    for (size_t k = 0; english && k < TR_COUNT(looks) && !l.full; k++) looks[k](&l);
    if (!l.full) tr_look_for_date_clash(&l);
    if (l.full) return tr_fail(err, TR_NOMEM, "text: no room for the signs of a document");
    count(out);
    return TR_OK;
}
