/* SPDX-License-Identifier: Apache-2.0
 *
 * Moves over the phrases of a sentence that finding speakers and contents needs. */
#include "text/quote_parts.h"

enum { NOT_FINITE = TR_VG_INFINITIVE | TR_VG_ING | TR_VG_PARTICIPLE };

/* A past form that was taken for a participle, when its sentence has no other verb to stand on. */
static bool must_be_finite(const struct tr_saying *s, uint32_t k)
{
    if (!(s->p->words[s->v[k].head].verb_forms & TR_FORM_PAST) || s->v[k].n > 2) return false;
    if (tr_token_is(s->p, s->v[k].head, "said") || tr_token_is(s->p, s->v[k].head, "told")) return true;
    return s->n_finite == 0 && s->q->depth_of[s->v[k].first] == TR_NO;
}

uint32_t tr_verb_flags(const struct tr_saying *s, uint32_t k)
{
    uint32_t flags = s->v[k].flags;
    if (flags & TR_VG_PARTICIPLE && must_be_finite(s, k)) flags &= ~(uint32_t)(TR_VG_PARTICIPLE | TR_VG_PASSIVE);
    return flags;
}

void tr_count_finite(struct tr_saying *s)
{
    s->n_finite = 0;
    for (uint32_t k = s->first; k < s->end; k++) {
        if (s->v[k].kind != TR_PH_VERB || s->v[k].flags & NOT_FINITE || s->q->depth_of[s->v[k].first] != TR_NO)
            continue;
        uint32_t clause = s->v[k].clause;
        tr_clause_kind kind = clause == TR_NO ? TR_CL_MAIN : s->p->clauses.v[clause].kind;
        s->n_finite += kind == TR_CL_MAIN || kind == TR_CL_COORD;
    }
}

bool tr_is_finite(const struct tr_saying *s, uint32_t k)
{
    return tr_ph(s, k) == TR_PH_VERB && !(tr_verb_flags(s, k) & NOT_FINITE);
}

bool tr_head_is(const struct tr_saying *s, uint32_t k, const char *const *words, size_t n)
{
    if (k < s->first || k >= s->end) return false;
    return tr_token_among(s->p, s->v[k].head, words, n);
}

static uint32_t last_of_list(const struct tr_saying *s, uint32_t k)
{
    while (s->v[k].next != TR_NO) k = s->v[k].next;
    return k;
}

uint32_t tr_behind_of(const struct tr_saying *s, uint32_t k)
{
    static const char *const of[] = { "of" };
    k = last_of_list(s, k) + 1;
    while (tr_ph(s, k) == TR_PH_PREP && tr_head_is(s, k, of, 1) && tr_ph(s, k + 1) == TR_PH_NOUN)
        k = last_of_list(s, k + 1) + 1;
    return k;
}

uint32_t tr_behind(const struct tr_saying *s, uint32_t k)
{
    k = last_of_list(s, k) + 1;
    while (tr_ph(s, k) == TR_PH_PREP && tr_ph(s, k + 1) == TR_PH_NOUN) k = last_of_list(s, k + 1) + 1;
    return k;
}

struct tr_range tr_np_range(const struct tr_saying *s, uint32_t np)
{
    static const char *const close[] = { "of", "for",   "from",   "in",     "to",     "with", "at",    "on",
                                         "by", "among", "within", "around", "behind", "near", "inside" };
    uint32_t k = last_of_list(s, np);
    while (tr_ph(s, k + 1) == TR_PH_PREP && tr_ph(s, k + 2) == TR_PH_NOUN &&
           (!(s->v[k + 2].flags & TR_NP_TIME) || tr_head_is(s, k + 1, close, 1)) &&
           tr_head_is(s, k + 1, close, TR_COUNT(close)) && tr_channel_in(s, k + 1, k + 3).n == 0)
        k = last_of_list(s, k + 2);
    return (struct tr_range){ s->v[np].first, s->v[k].first + s->v[k].n - s->v[np].first };
}

struct tr_range tr_np_short(const struct tr_saying *s, uint32_t np)
{
    uint32_t last = tr_behind_of(s, np) - 1;
    return (struct tr_range){ s->v[np].first, s->v[last].first + s->v[last].n - s->v[np].first };
}

uint32_t tr_root(const struct tr_saying *s, uint32_t k)
{
    for (uint32_t steps = 0; steps < 64; steps++) {
        k = s->v[k].list;
        uint32_t prep = s->v[k].under;
        if (prep == TR_NO) return k;
        uint32_t up = s->v[prep].under;
        if (up == TR_NO || tr_ph(s, up) != TR_PH_NOUN || s->v[up].flags & TR_NP_TIME) return TR_NO;
        k = up;
    }
    return TR_NO;
}

uint32_t tr_phrase_at(const struct tr_saying *s, uint32_t token)
{
    uint32_t low = s->first, high = s->end;
    while (high - low > 1) {
        uint32_t middle = low + (high - low) / 2;
        if (s->v[middle].first <= token) low = middle;
        else high = middle;
    }
    return low;
}

struct tr_range tr_trim(const struct tr_saying *s, uint32_t from, uint32_t to)
{
    const struct tr_token *v = s->p->tokens->list.v;
    if (to < from) to = from;
    while (from < to && v[from].flags & TR_TOK_MARK && !(v[from].flags & TR_TOK_OPENS)) from++;
    while (to > from && v[to - 1].flags & TR_TOK_MARK && !(v[to - 1].flags & TR_TOK_CLOSES)) {
        char c = s->p->tokens->text.p[v[to - 1].at];
        if (c == '?' || c == '!' || c == ')' || c == '%') break;
        to--;
    }
    return (struct tr_range){ from, to - from };
}

bool tr_is_word(const struct tr_saying *s, uint32_t k, const char *word)
{
    return k < s->end && tr_token_is(s->p, s->v[k].head, word);
}
bool tr_mark_is(const struct tr_saying *s, uint32_t k, char c)
{
    const struct tr_tokens *t = s->p->tokens;
    return k >= s->first && k < s->end && s->v[k].kind == TR_PH_MARK && t->text.p[t->list.v[s->v[k].first].at] == c;
}
bool tr_opens(const struct tr_saying *s, uint32_t k)
{
    return tr_ph(s, k) == TR_PH_QUOTE && s->p->tokens->list.v[s->v[k].first].flags & TR_TOK_OPENS;
}
bool tr_is_cue_at(const struct tr_saying *s, uint32_t k)
{
    for (uint32_t i = 0; i < s->n_cues; i++)
        if (s->cues[i].phrase == k && s->cues[i].kind != TR_CUE_NOUN) return true;
    return false;
}
