/* SPDX-License-Identifier: Apache-2.0
 *
 * Who is said to have done an act that the text tells elsewhere: who is blamed for it (accused, and by whom: accuser), who
 * says so of themselves (claimant), who denies it (denier). Each stays a word of somebody: no doer, as far as anybody knows. */
#include "read/article_blame.h"

/* Whoever stands in the claim needs no blame; who blames may stand there too, but not twice as one who does. */
static bool has_actor(const struct tr_claim *c, const struct tr_named *one, bool in_role)
{
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *a = &c->actors.v[k];
        if (tr_article_is_one(a, one) && (!in_role || tr_str_eq(a->role, one->role))) return true;
    }
    return false;
}

static bool put(const struct article *x, const char *role, uint32_t np, struct tr_claim *to)
{
    const struct tr_parse *p = &x->is.parse;
    for (uint32_t k = 0; k < x->is.cast.n[np]; k++) {
        struct tr_named one;
        uint32_t at = x->is.cast.first[np] + k;
        bool owner = x->is.cast.list.v[at].flags & TR_WHO_OWNER;
        if (owner && !tr_token_is(p, p->phrases.v[np].head, "responsible")) continue;
        if (!tr_article_name(x, at, tr_str_of(role), &one)) return false;
        if (has_actor(to, &one, tr_str_is(one.role, "accuser"))) continue;
        if (!TR_PUSH(x->a, &to->actors, one)) return false;
    }
    return true;
}

static bool put_list(const struct article *x, const char *role, uint32_t first, struct tr_claim *to)
{
    const struct tr_phrase *v = x->is.parse.phrases.v;
    for (uint32_t np = first; np != TR_NO; np = v[np].next)
        if (!(v[np].flags & TR_NP_NONE) && !put(x, role, np, to)) return false;
    return true;
}

static bool has_accused(const struct tr_claim *c)
{
    for (size_t k = 0; k < c->actors.n; k++)
        if (tr_str_is(c->actors.v[k].role, "accused")) return true;
    return false;
}

/* Who blames stands behind whom they blame: the subject of the verb that does, else who says the sentence. */
static bool put_accusers(const struct article *x, const struct blame *b, const struct tr_clause *c, struct tr_claim *to)
{
    struct tr_claim said = { 0 };
    if (b->by != TR_NO) return put_list(x, "accuser", b->by, to);
    if (!tr_article_said_by(x, &said, x->is.parse.phrases.v[c->verb].head)) return false;
    for (size_t k = 0; k < said.attribution.n; k++) {
        struct tr_named one = said.attribution.v[k];
        if (!tr_str_is(one.role, "speaker")) continue;
        one.role = TR_STR("accuser");
        if (!has_actor(to, &one, true) && !TR_PUSH(x->a, &to->actors, one)) return false;
    }
    return true;
}

static size_t act_in_sentence(const struct article *x, size_t sentence)
{
    for (size_t k = tr_article_found_from(x, sentence); k < x->is.founds.n; k++) {
        if (tr_article_sentence(x, &x->is.founds.v[k]) != sentence) break;
        if (tr_article_is_act(&x->out->claims.v[k])) return k;
    }
    return SIZE_MAX;
}

static size_t act_meant(const struct article *x, const struct blame *b, uint32_t clause)
{
    const struct tr_clause *c = &x->is.parse.clauses.v[clause];
    size_t of = b->act == TR_NO ? SIZE_MAX : tr_article_act_told_by(x, b->act);
    if (b->here) return act_in_sentence(x, c->sentence);
    return of == SIZE_MAX ? tr_article_act_near(x, c->from, clause) : of;
}

/* "He blamed the army for the crime": the act has somebody who is accused of it. */
bool tr_article_blame_told(const struct article *x)
{
    const struct tr_parse *p = &x->is.parse;
    size_t acts = 0;
    for (size_t k = 0; k < x->is.founds.n && !acts; k++) acts += tr_article_is_act(&x->out->claims.v[k]);
    for (size_t k = 0; k < p->clauses.n && acts; k++) {
        struct blame b;
        if (!tr_article_blame_in(x, &p->clauses.v[k], &b)) continue;
        size_t of = act_meant(x, &b, (uint32_t)k);
        if (of == SIZE_MAX) continue;
        struct tr_claim *to = &x->out->claims.v[of];
        if (!put_list(x, b.role, b.who, to)) return false;
        if (tr_str_is(tr_str_of(b.role), "accused") && has_accused(to) && !put_accusers(x, &b, &p->clauses.v[k], to))
            return false;
    }
    return true;
}
