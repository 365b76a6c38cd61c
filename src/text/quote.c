/* SPDX-License-Identifier: Apache-2.0
 *
 * A parsed document -> its statements: cue by cue, sentence by sentence; then quotations that stand alone and go on with
 * the speaker before; then who passes what on, hedges and polarity. */
#include "text/quote_parts.h"

/* ---- nesting, chain, hedges, polarity ------------------------------------------------------------------ */

static bool holds(const struct tr_statement *one, uint32_t token)
{
    for (uint32_t k = 0; k < one->n_content; k++)
        if (one->content[k].first <= token && token < one->content[k].first + one->content[k].n) return true;
    return false;
}

static uint32_t content_size(const struct tr_statement *one)
{
    uint32_t n = 0;
    for (uint32_t k = 0; k < one->n_content; k++) n += one->content[k].n;
    return n;
}

static void nest(struct tr_saying *s)
{
    uint32_t n = (uint32_t)s->q->statements.n;
    for (uint32_t i = s->from; i < n; i++) {
        struct tr_statement *one = &s->q->statements.v[i];
        uint32_t best = TR_NO;
        for (uint32_t j = s->from; j < n && one->cue.n; j++) {
            const struct tr_statement *up = &s->q->statements.v[j];
            if (j == i || !holds(up, one->cue.first) || holds(one, up->cue.first)) continue;
            if (best == TR_NO || content_size(up) < content_size(&s->q->statements.v[best])) best = j;
        }
        one->parent = best;
        if (best != TR_NO && s->q->statements.v[best].type != TR_SAID_DIRECT)
            tr_said_chain(one, s->q->statements.v[best].speaker);
        else if (best != TR_NO) tr_said_chain(one, s->q->statements.v[best].speaker);
    }
}

static tr_hedge level_of(tr_str name)
{
    size_t k = tr_word(name, tr_hedge_names, TR_HEDGES);
    return k == TR_NONE ? TR_HEDGE_REPORTED : (tr_hedge)k;
}

/* "May" the month; "could not": able, not likely. */
static bool hedge_counts(const struct tr_saying *s, const struct tr_hit *h)
{
    const struct tr_token *v = s->p->tokens->list.v;
    if (h->n == 1 && v[h->first].flags & TR_TOK_CAPITAL && h->first != s->t_first) return false;
    bool denied = h->first + 1 < s->t_end && v[h->first + 1].tag == TR_TAG_NOT;
    return h->n > 1 || !denied || !tr_token_is(s->p, h->first, "could");
}

static void weaken(struct tr_saying *s, struct tr_statement *one)
{
    const struct tr_parse *p = s->p;
    if (one->entry != TR_NO) one->level = level_of(p->lexicon->entries.v[one->entry].level);
    for (uint32_t i = p->sentences.v[s->sentence].hits;
         i < p->sentences.v[s->sentence].hits + p->sentences.v[s->sentence].n_hits; i++) {
        const struct tr_hit *h = &p->hits.v[i];
        if (h->kind != TR_LEX_HEDGE || !holds(one, h->first) || !hedge_counts(s, h)) continue;
        const struct tr_lex_entry *e = &p->lexicon->entries.v[h->entry];
        if (one->n_hedges < TR_COUNT(one->hedges)) one->hedges[one->n_hedges++] = (struct tr_range){ h->first, h->n };
        tr_hedge level = level_of(e->level);
        if (level > one->level) one->level = level;
    }
}

static tr_cue_kind sort_of(const struct tr_saying *s, const struct tr_statement *one)
{
    for (uint32_t i = 0; i < s->n_cues; i++)
        if (s->cues[i].first == one->cue.first && s->cues[i].entry == one->entry) return s->cues[i].kind;
    return TR_CUE_SPEECH;
}

static bool hedged(const struct tr_saying *s, const struct tr_statement *one, uint32_t token)
{
    (void)s;
    for (uint32_t k = 0; k < one->n_hedges; k++)
        if (one->hedges[k].n > 1 && one->hedges[k].first <= token && token < one->hedges[k].first + one->hedges[k].n)
            return true;
    return false;
}

/* Is the first verb of the content negated, or its subject or object "no ..."? */
static bool content_negated(const struct tr_saying *s, const struct tr_statement *one)
{
    for (uint32_t k = s->first; k < s->end; k++) {
        if (!holds(one, s->v[k].first) || hedged(s, one, s->v[k].first)) continue;
        if (tr_ph(s, k) == TR_PH_NOUN && s->v[k].flags & TR_NP_NONE && s->v[k].under == TR_NO) return true;
        if (tr_ph(s, k) == TR_PH_VERB) {
            if (s->v[k].flags & TR_VG_NEGATED) return true;
            uint32_t object = k + 1;
            return tr_ph(s, object) == TR_PH_NOUN && s->v[object].flags & TR_NP_NONE;
        }
        if (s->p->tokens->list.v[s->v[k].first].tag == TR_TAG_NOT) return true;
    }
    return false;
}

static void judge(struct tr_saying *s, struct tr_statement *one)
{
    tr_cue_kind kind = sort_of(s, one);
    uint32_t phrase = one->cue.n ? tr_phrase_at(s, one->cue.first) : TR_NO;
    bool cue_negated = phrase != TR_NO && tr_ph(s, phrase) == TR_PH_VERB && s->v[phrase].flags & TR_VG_NEGATED;
    weaken(s, one);
    one->negated = (one->entry != TR_NO &&
                    (kind == TR_CUE_DENIAL || kind == TR_CUE_SILENCE || kind == TR_CUE_MENTION)) ||
                   cue_negated || content_negated(s, one);
}

/* "it documented 31 breaches" inside what it said: what it did, not what it said. */
static bool is_deed(const struct tr_saying *s, const struct tr_statement *one)
{
    tr_cue_kind kind = sort_of(s, one);
    bool may = kind == TR_CUE_REPORT || kind == TR_CUE_DEMAND || kind == TR_CUE_AGREEMENT || kind == TR_CUE_ADMISSION ||
               kind == TR_CUE_PROMISE;
    return one->parent != TR_NO && may && one->speaker_np != TR_NO && s->v[one->speaker_np].flags & TR_NP_PRONOUN &&
           one->type == TR_SAID_INDIRECT;
}

static void drop_deeds(struct tr_saying *s)
{
    struct tr_statement *v = s->q->statements.v;
    uint32_t n = (uint32_t)s->q->statements.n, kept = s->from, moved[TR_CUES_MAX];
    if (n - s->from > TR_CUES_MAX) return;
    for (uint32_t i = s->from; i < n; i++) {
        bool drop = is_deed(s, &v[i]);
        moved[i - s->from] = drop ? v[i].parent
                                  : kept; /* of what was dropped: the one it stood in, itself moved below */
        if (drop) moved[i - s->from] = v[i].parent < i ? moved[v[i].parent - s->from] : TR_NO;
        else v[kept++] = v[i];
    }
    for (uint32_t i = s->from; i < kept; i++)
        if (v[i].parent != TR_NO) v[i].parent = moved[v[i].parent - s->from];
    s->q->statements.n = kept;
}

/* ---- a sentence, a document -------------------------------------------------------------------------------- */

static int by_cue(const struct tr_statement *a, const struct tr_statement *b)
{
    return a->cue.first < b->cue.first ? -1 : a->cue.first > b->cue.first;
}

static void sort(struct tr_saying *s)
{
    struct tr_statement *v = s->q->statements.v;
    for (size_t i = s->from + 1; i < s->q->statements.n; i++)
        for (size_t j = i; j > s->from && by_cue(&v[j - 1], &v[j]) > 0; j--) {
            struct tr_statement swap = v[j];
            v[j] = v[j - 1];
            v[j - 1] = swap;
        }
}

static void set_bounds(struct tr_saying *s)
{
    const struct tr_sentence *one = &s->p->tokens->sentences.v[s->sentence];
    const struct tr_token *v = s->p->tokens->list.v;
    s->t_first = one->first;
    s->t_end = one->first + one->n;
    while (s->t_end > s->t_first && v[s->t_end - 1].flags & TR_TOK_MARK && !(v[s->t_end - 1].flags & TR_TOK_CLOSES) &&
           s->p->tokens->text.p[v[s->t_end - 1].at] != '?' && s->p->tokens->text.p[v[s->t_end - 1].at] != '!')
        s->t_end--;
}

static void read_sentence(struct tr_saying *s)
{
    set_bounds(s);
    tr_count_finite(s);
    tr_cues_find(s);
    s->from = (uint32_t)s->q->statements.n;
    for (uint32_t i = 0; i < s->n_cues; i++)
        if (s->cues[i].kind < TR_CUE_SOURCE) s->voices[i] = tr_voices_of(s, &s->cues[i]);
    for (uint32_t i = 0; i < s->n_cues; i++) {
        const struct tr_cue *c = &s->cues[i];
        switch (c->kind) {
        case TR_CUE_SOURCE: tr_read_source(s, c); break;
        case TR_CUE_RUMOUR: tr_read_rumour(s, c); break;
        case TR_CUE_NOUN: tr_read_noun(s, c); break;
        default: tr_read_verb(s, c); break;
        }
    }
    if (s->q->statements.n == s->from) tr_read_colon(s);
    if (s->q->statements.n == s->from) tr_read_headline(s);
    sort(s);
    nest(s);
    drop_deeds(s);
    if (s->q->statements.n == s->from) tr_read_alone(s);
    if (s->q->statements.n == s->from) tr_read_orphan(s);
    for (size_t i = s->from; i < s->q->statements.n; i++) judge(s, &s->q->statements.v[i]);
}

tr_rc tr_quotes_open(struct tr_arena *a, const struct tr_parse *p, struct tr_quotes *out, struct tr_error *err)
{
    *out = (struct tr_quotes){ 0 };
    TR_TRY(tr_quotes_mark(a, p, out, err));
    struct tr_saying s = { .a = a, .p = p, .q = out, .v = p->phrases.v };
    for (size_t k = 0; k < p->sentences.n && !s.full; k++) {
        s.sentence = (uint32_t)k;
        s.first = p->sentences.v[k].phrases;
        s.end = s.first + p->sentences.v[k].n_phrases;
        if (s.end > s.first) read_sentence(&s);
    }
    return s.full ? tr_fail(err, TR_NOMEM, "text: no room for statements") : TR_OK;
}

tr_str tr_statement_kind(const struct tr_parse *p, const struct tr_statement *s)
{
    if (s->entry == TR_NO) return TR_STR("speech");
    tr_str kind = p->lexicon->entries.v[s->entry].sort;
    return tr_str_is(kind, "mention") ? TR_STR("silence") : kind;
}
