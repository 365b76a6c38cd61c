/* SPDX-License-Identifier: Apache-2.0
 *
 * Patterns of a verb against the words before and behind it. Items must be found in their order, from the verb
 * outwards; others may stand between, unless an item is tight. Tries are counted, so that no pattern costs more than
 * STEPS_MAX of them. */
#include "text/petr_parts.h"

enum { STEPS_MAX = 20000, SETS_DEEP = 6 };

struct matching {
    const struct tr_petr_view *v;
    const struct tr_petr_step *s;
    size_t n;
    bool backwards; /* the steps run to the left */
    uint32_t source, target;
    int steps;
};

static bool items_match(struct matching *m, const struct tr_petr_item *items, size_t n, size_t at);

static size_t past_group(const struct matching *m, size_t at)
{
    uint32_t group = m->s[at].group;
    while (at < m->n && m->s[at].group == group) at++;
    return at;
}

/* ---- words and sets ---------------------------------------------------------------------- */

/* Words of a set's phrase from step `at` on; gives the step behind them, 0: not there. */
static size_t set_at(struct matching *m, uint32_t set, size_t at, int deep);

static size_t phrase_at(struct matching *m, struct tr_petr_words phrase, size_t at, int deep)
{
    for (uint32_t k = 0; k < phrase.n; k++) {
        const struct tr_petr_item *item = &m->v->p->items.v[phrase.first + (m->backwards ? phrase.n - 1 - k : k)];
        while (k && at < m->n && m->s[at].skip && m->s[at].key != item->key) at++;
        if (at >= m->n) return 0;
        if (item->kind == TR_PETR_SET) at = set_at(m, item->set, at, deep + 1);
        else at = item->kind == TR_PETR_WORD && m->s[at].key == item->key ? at + 1 : 0;
        if (at == 0) return 0;
    }
    return at;
}

static size_t set_at(struct matching *m, uint32_t set, size_t at, int deep)
{
    const struct tr_petr_set *s = &m->v->p->sets.v[set];
    size_t longest = 0;
    if (deep > SETS_DEEP) return 0;
    for (size_t k = 0; k < s->phrases.n; k++) {
        if (m->steps-- <= 0) return 0;
        size_t end = phrase_at(m, s->phrases.v[k], at, deep);
        if (end > longest) longest = end;
    }
    return longest;
}

/* ---- items ------------------------------------------------------------------------------- */

static bool words_match(struct matching *m, const struct tr_petr_item *items, size_t n, size_t at)
{
    for (size_t k = at; k < m->n; k++) {
        if (m->steps-- <= 0) return false;
        size_t end = items->kind == TR_PETR_SET ? set_at(m, items->set, k, 0) : m->s[k].key == items->key ? k + 1 : 0;
        if (end && items_match(m, items + 1, n - 1, end)) return true;
        if (items->tight && !m->s[k].skip) return false;
    }
    return false;
}

/* $ + %: the next group; those whose codes are known first. */
static bool group_match(struct matching *m, const struct tr_petr_item *items, size_t n, size_t at)
{
    uint32_t source = m->source, target = m->target;
    for (int known = 1; known >= 0; known--) {
        for (size_t k = at; k < m->n; k = m->s[k].group == TR_NO ? k + 1 : past_group(m, k)) {
            if (m->steps-- <= 0) return false;
            uint32_t group = m->s[k].group;
            if (group == TR_NO) {
                if (items->tight && !m->s[k].skip) break;
                continue;
            }
            const struct tr_petr_group *g = &m->v->groups.v[group];
            bool fits = g->known == (known == 1) && (items->kind != TR_PETR_COMPOUND || g->members > 1);
            if (fits) {
                /* % behind the verb is whom; before it, those who do it to one another */
                bool both = items->kind == TR_PETR_COMPOUND && m->backwards;
                if (items->kind == TR_PETR_SOURCE || both) m->source = group;
                if (items->kind == TR_PETR_TARGET || items->kind == TR_PETR_COMPOUND) m->target = group;
                if (items_match(m, items + 1, n - 1, past_group(m, k))) return true;
                m->source = source;
                m->target = target;
            }
            if (items->tight) break;
        }
    }
    return false;
}

/* ^: past the next group. A word may follow the noun phrase itself: "their people | about A". */
static bool skip_match(struct matching *m, const struct tr_petr_item *items, size_t n, size_t at)
{
    while (at < m->n && (m->s[at].group == TR_NO || m->v->groups.v[m->s[at].group].time)) at++;
    if (at >= m->n) return false;
    const struct tr_petr_group *g = &m->v->groups.v[m->s[at].group];
    size_t head = at, end = past_group(m, at);
    while (head < end && m->s[head].token < g->head_end) head++;
    bool word = n > 1 && items[1].kind <= TR_PETR_SET && !m->backwards && head > at;
    if (word && items_match(m, items + 1, n - 1, head)) return true;
    return items_match(m, items + 1, n - 1, end);
}

static bool items_match(struct matching *m, const struct tr_petr_item *items, size_t n, size_t at)
{
    if (n == 0) return true;
    switch (items->kind) {
    case TR_PETR_WORD:
    case TR_PETR_SET: return words_match(m, items, n, at);
    case TR_PETR_SKIP: return skip_match(m, items, n, at);
    default: return group_match(m, items, n, at);
    }
}

struct tr_petr_match tr_petr_match(const struct tr_petr_view *v, uint32_t block, const struct tr_petr_step *before,
                                   size_t n_before, const struct tr_petr_step *after, size_t n_after)
{
    const struct tr_petr_block *b = &v->p->blocks.v[block];
    for (uint32_t k = b->patterns; k < b->patterns + b->n_patterns; k++) {
        const struct tr_petr_pattern *p = &v->p->patterns.v[k];
        struct matching m = { .v = v, .s = after, .n = n_after, .source = TR_NO, .target = TR_NO, .steps = STEPS_MAX };
        if (!items_match(&m, v->p->items.v + p->after, p->n_after, 0)) continue;
        m.s = before;
        m.n = n_before;
        m.backwards = true;
        if (items_match(&m, v->p->items.v + p->before, p->n_before, 0))
            return (struct tr_petr_match){ k, m.source, m.target };
    }
    return (struct tr_petr_match){ TR_NO, TR_NO, TR_NO };
}
