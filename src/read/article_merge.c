/* SPDX-License-Identifier: Apache-2.0
 *
 * Claims of events in one text -> events: which claims tell of the same one (text/merge.h), and all that they tell of it
 * together. The claims stay as they are; only what becomes a report of its own is joined. */
#include "read/article.h"

/* "the attack", "this explosion": a noun phrase that stands for an act told before. */
static bool is_that_act(const struct tr_parse *p, uint32_t np)
{
    const struct tr_phrase *ph = &p->phrases.v[np];
    const struct tr_word *w = &p->words[ph->head];
    bool act = w->noun_kind == TR_NOUN_ACT || w->noun_kind == TR_NOUN_EVENT ||
               tr_token_in(p, ph->head, TR_SET_KNOWN_ACT);
    return ph->kind == TR_PH_NOUN && ph->flags & TR_NP_DEFINITE && act;
}

/* "was killed in the attack", "injured by the explosion". */
static bool in_that_act(const struct tr_parse *p, const struct tr_clause *c)
{
    static const char *const preps[] = { "in", "during", "by", "of" };
    for (size_t k = 0; k < c->pps.n; k++) {
        uint32_t np = c->pps.v[k].np;
        if (np == TR_NO || p->phrases.v[np].n > 2 || p->phrases.v[np].flags & TR_NP_OWNED) continue;
        if (tr_token_among(p, c->pps.v[k].prep, preps, TR_COUNT(preps)) && is_that_act(p, np)) return true;
    }
    return false;
}

/* "the bomb", "the attackers": the means, the doers of what was told. */
static bool is_of_that_act(const struct tr_parse *p, uint32_t np)
{
    static const char *const words[] = { "bomb",    "bombs",    "device",     "devices",  "explosives",
                                         "grenade", "dynamite", "aggressors", "criminals" };
    const struct tr_phrase *ph = &p->phrases.v[np];
    return ph->kind == TR_PH_NOUN && ph->flags & TR_NP_DEFINITE && ph->n <= 2 &&
           (tr_token_in(p, ph->head, TR_SET_DOER_OF_ACT) || tr_token_among(p, ph->head, words, TR_COUNT(words)));
}

/* "his driver was also killed", "also wounded his son"; who has a name of his own may be another matter, and "also carried out
 * air strikes on" is. */
static bool adds(const struct article *x, const struct tr_found *f)
{
    static const tr_set makes[] = { TR_SET_CARRIED_OUT, TR_SET_TAKING };
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *ph = &p->phrases.v[f->phrase];
    if (ph->kind != TR_PH_VERB || f->clause == TR_NO) return false;
    for (size_t k = 0; k < TR_COUNT(makes); k++)
        if (tr_verb_in(p, ph->head, makes[k])) return false;
    const struct tr_clause *c = &p->clauses.v[f->clause];
    uint32_t whom = ph->flags & TR_VG_PASSIVE ? c->subject : c->object;
    if (whom != TR_NO && p->phrases.v[whom].flags & TR_NP_NAME && !(p->phrases.v[whom].flags & TR_NP_OWNED))
        return false;
    return tr_any_is(p, ph->first, ph->first + ph->n, "also");
}

/* "claimed the attack", "claimed responsibility for the bombing". */
static bool speaks_of_that_act(const struct article *x, const struct tr_clause *c)
{
    const struct tr_parse *p = &x->is.parse;
    if (!tr_article_speaks_of(x, c)) return false;
    if (c->object != TR_NO && p->phrases.v[c->object].n <= 2 && is_that_act(p, c->object)) return true;
    for (size_t k = 0; k < c->pps.n; k++) {
        uint32_t np = c->pps.v[k].np;
        if (np != TR_NO && p->phrases.v[np].n <= 2 && tr_token_is(p, c->pps.v[k].prep, "for") && is_that_act(p, np))
            return true;
    }
    return false;
}

/* "he is the third journalist killed this month", "the second mayor to be murdered": counted among others, told before. */
static bool is_counted(const struct tr_parse *p, const struct tr_clause *c)
{
    bool hangs = c->kind == TR_CL_RELATIVE || c->kind == TR_CL_PARTICIPLE || c->kind == TR_CL_INFINITIVE;
    uint32_t whom = c->subject != TR_NO ? c->subject : c->object;
    if (!hangs || whom == TR_NO || !(p->phrases.v[whom].flags & TR_NP_DEFINITE)) return false;
    return tr_any_in(p, p->phrases.v[whom].first, p->phrases.v[whom].head, TR_SET_ORDINAL);
}

/* The trigger's phrase, subject, circumstance points back at what was told. */
static bool points_back(const struct article *x, const struct tr_found *f)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *ph = &p->phrases.v[f->phrase];
    if (ph->kind == TR_PH_NOUN) return ph->flags & TR_NP_DEFINITE && ph->n <= 3;
    if (f->clause == TR_NO) return false;
    const struct tr_clause *c = &p->clauses.v[f->clause];
    if (c->subject != TR_NO && (is_that_act(p, c->subject) || is_of_that_act(p, c->subject))) return true;
    return in_that_act(p, c) || speaks_of_that_act(x, c) || is_counted(p, c);
}

/* "The blast took place on the outskirts of the city." */
static bool tells_where(const struct article *x, const struct tr_found *f)
{
    const struct tr_parse *p = &x->is.parse;
    if (f->clause == TR_NO) return false;
    const struct tr_clause *c = &p->clauses.v[f->clause];
    uint32_t verb = p->phrases.v[c->verb].head;
    return c->subject != TR_NO && p->phrases.v[c->subject].n <= 2 && p->phrases.v[c->subject].of == TR_NO &&
           is_that_act(p, c->subject) && (tr_verb_in(p, verb, TR_SET_HAPPENING) || tr_verb_in(p, verb, TR_SET_TAKING));
}

/* "hit ten targets in retaliation for the shells that killed a shepherd": what stands behind it came first. */
static bool is_answered(const struct article *x, uint32_t from, uint32_t head)
{
    static const char *const words[] = { "retaliation", "response", "revenge", "reprisal",
                                         "reprisals",   "reply",    "answer" };
    for (uint32_t k = from; k + 1 < head; k++)
        if ((tr_token_is(&x->is.parse, k + 1, "for") || tr_token_is(&x->is.parse, k + 1, "to")) &&
            tr_token_among(&x->is.parse, k, words, TR_COUNT(words)))
            return true;
    return false;
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
        v[n] = (struct tr_mention){ .claim = &d->claims.v[k],
                                    .sentence = sentence,
                                    .block = s[sentence].block,
                                    .points_back = points_back(x, f),
                                    .tells_where = tells_where(x, f),
                                    .adds = adds(x, f),
                                    .more = tr_article_is_more(x, f),
                                    .answered = is_answered(x, s[sentence].first, head) };
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
        tr_role_side side = tr_role_side_of(one->role);
        if (tr_article_is_one(a, one) && tr_role_side_of(a->role) == side &&
            (side != TR_ROLE_OTHER || tr_str_eq(a->role, one->role)))
            return true;
    }
    return false;
}

static bool is_vague(tr_str act)
{
    return tr_str_is(act, "lethal_force_unspecified") || tr_str_is(act, "explosion_unclear");
}

/* A reporter who was killed in a battle was killed; the battle is another mention's to tell. */
static bool is_bystander(const struct tr_claim *all, const struct tr_claim *c)
{
    static const char *const parts[] = { "CVL", "MED", "REL", "EDU", "JUD", "LEG", "NGO", "HLH", "BUS", "LAB", "REF" };
    bool unarmed = false;
    if (!tr_str_is(c->act, "armed_clash") || !(tr_str_is(all->mode, "kill") || tr_str_is(all->mode, "wound")))
        return false;
    for (size_t k = 0; k < all->actors.n; k++)
        unarmed |= tr_role_side_of(all->actors.v[k].role) == TR_ROLE_SUFFERS &&
                   tr_code_has(all->actors.v[k].id, parts, TR_COUNT(parts));
    return unarmed;
}

/* "rebels" and SYR.REB.AHR, "army" and SYR.MIL: may be the same, as far as both tell. */
static bool fits(tr_str a, tr_str b) { return a.n && b.n && tr_code_fits(a, b); }

static bool suffers(const struct tr_claim *all, const struct tr_named *one)
{
    for (size_t k = 0; k < all->actors.n; k++)
        if (tr_role_side_of(all->actors.v[k].role) == TR_ROLE_SUFFERS && fits(all->actors.v[k].id, one->id))
            return true;
    return false;
}

/* Who did it is what the event's first mention says. A later one may tell it where nobody was told, or who "the army" is; it
 * brings in nobody else: that is where mentions of two acts were taken for one. Who claims it is told wherever it is told. */
static bool takes_doer(struct tr_claim *all, const struct tr_named *one)
{
    bool told = false;
    if (suffers(all, one)) return false;
    for (size_t k = 0; k < all->actors.n; k++) {
        struct tr_named *a = &all->actors.v[k];
        if (tr_role_side_of(a->role) != TR_ROLE_DOES || a->id.n == 0) continue;
        told = true;
        if (!fits(a->id, one->id) || one->id.n <= a->id.n) continue;
        *a = *one;
        return false;
    }
    return !told;
}

/* A name without a side is somebody where people are hurt or taken; of what else is struck it is a place's. */
static bool takes_target(const struct tr_claim *c, const struct tr_named *one)
{
    static const char *const modes[] = { "kill", "wound", "abduct", "execute", "assassinate", "rob" };
    return one->id.n || tr_is_among(c->mode, modes, TR_COUNT(modes));
}

typedef enum {
    FIRST,
    NEAR,
    FAR
} mention_place; /* of a mention: the event's first, not far behind the one before it, else */

static bool takes(struct tr_claim *all, const struct tr_claim *c, const struct tr_named *one, mention_place at)
{
    bool first = at == FIRST;
    bool doubted = c->hedge >= TR_HEDGE_DOUBTED; /* "accused the army of killing ..": nobody's doing yet */
    if (tr_str_is(one->role, "claimant")) return first || (!has_actor(all, one) && !suffers(all, one));
    switch (tr_role_side_of(one->role)) {
    case TR_ROLE_DOES: return first || (at == NEAR && !doubted && !has_actor(all, one) && takes_doer(all, one));
    case TR_ROLE_SUFFERS: return (first || !has_actor(all, one)) && takes_target(c, one);
    default: return first || !has_actor(all, one);
    }
}

/* "eleven killed": as many as the event's own. */
static bool is_same_toll(const struct tr_claim *all, const struct tr_claim *c)
{
    enum { MANY = 5 };
    const struct tr_count *a = &all->counts[TR_KILLED], *b = &c->counts[TR_KILLED];
    return a->low >= MANY && a->low == b->low;
}

/* "in Syria", and right behind it, or with the same toll, "in Idlib": the nearer place tells where, as long as the country is the same. */
static bool is_nearer(const struct tr_claim *all, const struct tr_claim *c, mention_place at)
{
    if (all->places.n == 0) return true;
    if (c->places.n == 0 || (at != NEAR && !is_same_toll(all, c))) return false;
    const struct tr_place *wide = &all->places.v[0].place, *near = &c->places.v[0].place;
    return wide->radius_m > TR_COUNTRY_M && near->radius_m <= TR_COUNTRY_M && near->country.n &&
           tr_str_eq(wide->country, near->country);
}

static bool add_mention(const struct article *x, struct tr_claim *all, const struct tr_claim *c, mention_place at)
{
    if (tr_claim_counts(c) && is_vague(all->act) && !is_vague(c->act) && !is_bystander(all, c) &&
        c->confidence >= all->confidence - 0.2) {
        all->act = c->act;
        all->mode = c->mode;
        all->cls = c->cls;
    }
    bool told = all->when.from != TR_TIME_NONE && !tr_str_is(all->when_basis, TR_BASIS_INHERITED);
    bool more = c->when.from != TR_TIME_NONE &&
                (all->when.from == TR_TIME_NONE || !tr_str_is(c->when_basis, TR_BASIS_INHERITED));
    if (!told && more) {
        all->when = c->when;
        all->when_basis = c->when_basis;
        all->granularity = c->granularity;
    } else if (!told && tr_str_is(c->when_basis, TR_BASIS_UNUSABLE)) {
        all->when = c->when; /* a day is told, so "no later than the document" is not all that is known */
        all->when_basis = c->when_basis;
    }
    if (is_nearer(all, c, at)) {
        all->places.v = c->places.v;
        all->places.n = all->places.cap = c->places.n;
    }
    for (size_t k = 0; k < TR_COUNTED; k++)
        if (all->counts[k].best == TR_UNKNOWN && all->counts[k].low == TR_UNKNOWN) all->counts[k] = c->counts[k];
    for (size_t k = 0; k < c->actors.n; k++)
        if (takes(all, c, &c->actors.v[k], at) && !TR_PUSH(x->a, &all->actors, c->actors.v[k])) return false;
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
    const struct tr_claim *told = &d->claims.v[first];
    for (size_t k = 0; k < told->actors.n; k++)
        if (takes(out, told, &told->actors.v[k], FIRST) && !TR_PUSH(x->a, &out->actors, told->actors.v[k]))
            return false;
    size_t last = first < x->is.founds.n ? tr_article_sentence(x, &x->is.founds.v[first]) : 0;
    for (size_t k = next[first]; k != TR_NONE; k = next[k]) {
        size_t now = tr_article_sentence(x, &x->is.founds.v[k]);
        bool near = now - last <= 1 || points_back(x, &x->is.founds.v[k]);
        if (!add_mention(x, out, &d->claims.v[k], near ? NEAR : FAR)) return false;
        last = now;
    }
    return true;
}
