/* SPDX-License-Identifier: Apache-2.0
 *
 * Claims of events in one text -> events: which claims tell of the same one (text/merge.h), and all that they tell of it
 * together. The claims stay as they are; only what becomes a report of its own is joined. */
#include "read/article.h"

/* "the attack", "this explosion", "that": the trigger's phrase points back at what was told. */
static bool points_back(const struct article *x, const struct tr_found *f)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *ph = &p->phrases.v[f->phrase];
    if (ph->kind == TR_PH_NOUN) return ph->flags & TR_NP_DEFINITE && ph->n <= 3;
    if (f->clause == TR_NO || p->clauses.v[f->clause].subject == TR_NO) return false;
    const struct tr_phrase *subject = &p->phrases.v[p->clauses.v[f->clause].subject];
    const struct tr_word *w = &p->words[subject->head];
    bool act = w->noun_kind == TR_NOUN_ACT || w->noun_kind == TR_NOUN_EVENT;
    return subject->kind == TR_PH_NOUN && subject->flags & TR_NP_DEFINITE && act;
}

tr_rc tr_article_merge(const struct article *x, size_t *event, struct tr_error *err)
{
    const struct tr_document *d = x->out;
    size_t n = 0, sentence = 0, *of = tr_new(x->a, size_t, d->claims.n + 1),
           *joined = tr_new(x->a, size_t, d->claims.n + 1);
    struct tr_mention *v = tr_new(x->a, struct tr_mention, d->claims.n + 1);
    if (!of || !v || !joined) return tr_fail(err, TR_NOMEM, "read: no room for the events of a text");
    for (size_t k = 0; k < d->claims.n; k++) {
        event[k] = k;
        if (k >= x->is.founds.n || d->claims.v[k].type != TR_CLAIM_EVENT || d->claims.v[k].act.n == 0) continue;
        const struct tr_found *f = &x->is.founds.v[k];
        uint32_t head = x->is.parse.phrases.v[f->phrase].head;
        const struct tr_sentence *s = x->is.tokens.sentences.v;
        while (sentence + 1 < x->is.tokens.sentences.n && s[sentence + 1].first <= head) sentence++;
        v[n] = (struct tr_mention){ &d->claims.v[k], sentence, s[sentence].block, points_back(x, f) };
        of[n++] = k;
    }
    TR_TRY(tr_merge_mentions(x->a, v, n, joined, err));
    for (size_t k = 0; k < n; k++) event[of[k]] = of[joined[k]];
    return TR_OK;
}

static bool has_actor(const struct tr_claim *c, const struct tr_named *one)
{
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *a = &c->actors.v[k];
        bool same = one->id.n ? tr_str_eq(a->id, one->id) : tr_str_eq(a->name, one->name);
        if (same && tr_role_side_of(a->role) == tr_role_side_of(one->role)) return true;
    }
    return false;
}

static bool is_vague(tr_str act)
{
    return tr_str_is(act, "lethal_force_unspecified") || tr_str_is(act, "explosion_unclear");
}

static bool add_mention(const struct article *x, struct tr_claim *all, const struct tr_claim *c)
{
    if (tr_claim_counts(c) && is_vague(all->act) && !is_vague(c->act) && c->confidence >= all->confidence - 0.2) {
        all->act = c->act;
        all->mode = c->mode;
        all->cls = c->cls;
    }
    bool told = all->when.from != TR_TIME_NONE;
    if (!told && c->when.from != TR_TIME_NONE) {
        all->when = c->when;
        all->when_basis = c->when_basis;
        all->granularity = c->granularity;
    } else if (!told && tr_str_is(c->when_basis, TR_BASIS_UNUSABLE)) {
        all->when = c->when; /* a day is told, so "no later than the document" is not all that is known */
        all->when_basis = c->when_basis;
    }
    if (all->places.n == 0) {
        all->places.v = c->places.v;
        all->places.n = all->places.cap = c->places.n;
    }
    for (size_t k = 0; k < TR_COUNTED; k++)
        if (all->counts[k].best == TR_UNKNOWN && all->counts[k].low == TR_UNKNOWN) all->counts[k] = c->counts[k];
    bool doubted = c->hedge >= TR_HEDGE_DOUBTED; /* "accused the army of killing ..": nobody's doing yet */
    for (size_t k = 0; k < c->actors.n; k++)
        if (!(doubted && tr_role_side_of(c->actors.v[k].role) == TR_ROLE_DOES) && !has_actor(all, &c->actors.v[k]) &&
            !TR_PUSH(x->a, &all->actors, c->actors.v[k]))
            return false;
    if (c->confidence > all->confidence) all->confidence = c->confidence;
    if (c->hedge < all->hedge) all->hedge = c->hedge;
    return all->weapon.n || ((all->weapon = c->weapon), true);
}

/* event: of each claim, the first of its event -> next: of each claim, the next one of its event, TR_NONE. */
bool tr_article_chain(struct tr_arena *a, const size_t *event, size_t n, size_t **next)
{
    size_t *last = tr_new(a, size_t, n + 1); /* so far, by the first of the event */
    *next = tr_new(a, size_t, n + 1);
    if (!last || !*next) return false;
    for (size_t k = 0; k < n; k++) {
        (*next)[k] = TR_NONE;
        if (event[k] < k) (*next)[last[event[k]]] = k;
        last[event[k] < k ? event[k] : k] = k;
    }
    return true;
}

bool tr_article_event_of(const struct article *x, const size_t *next, size_t first, struct tr_claim *out)
{
    const struct tr_document *d = x->out;
    *out = d->claims.v[first];
    out->actors.v = NULL; /* a list of its own: the claim's stays as it is */
    out->actors.n = out->actors.cap = 0;
    for (size_t k = 0; k < d->claims.v[first].actors.n; k++)
        if (!TR_PUSH(x->a, &out->actors, d->claims.v[first].actors.v[k])) return false;
    for (size_t k = next[first]; k != TR_NONE; k = next[k])
        if (!add_mention(x, out, &d->claims.v[k])) return false;
    return true;
}
