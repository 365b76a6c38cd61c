/* SPDX-License-Identifier: Apache-2.0
 *
 * build_provisions.c: provisions -> nouns: which of the five kinds, which acts, who is bound, where
 * and when. Whether anybody is ever bound by them is for check_parties.c. */
#include "agreement/loading.h"

enum { P = 1 << TR_PROHIBIT, O = 1 << TR_OBLIGE, M = 1 << TR_PERMIT, X = 1 << TR_EXEMPT, E = 1 << TR_ESTABLISH };

/* Keys that only some kinds of provision have. */
static const struct {
    const char *key;
    unsigned kinds;
    const char *expected;
} only_with[] = {
    { "breached_by", O, "it with `oblige`" },
    { "weapons", P | O | M | X, "it with `prohibit`, `oblige`, `permit` or `exempt`" },
    { "between", P | O, "it with `prohibit` or `oblige`" },
    { "protects_civilians", P | O, "it with `prohibit` or `oblige`" },
    { "against", X, "it with `exempt`" },
    { "lifts", X | M, "it with `exempt` or `permit`" },
    { "deadline", O | E, "it with `oblige` or `establish`" },
};

static bool modality(struct tr_loading *l, const struct tr_node *n, struct tr_provision *p)
{
    const struct tr_node *found = NULL;
    for (size_t k = 0; k < 5; k++) {
        const struct tr_node *v = tr_node_get(n, tr_modality_names[k]);
        if (!v) continue;
        if (found) {
            tr_ag_fault(l, v->key_mark, "a second kind of provision", v->key,
                        "one of prohibit, oblige, permit, exempt, establish");
            return false;
        }
        p->modality = (tr_modality)k;
        found = v;
    }
    if (!found)
        tr_ag_fault(l, n->mark, "a provision of no kind", (tr_str){ 0 },
                    "one of prohibit, oblige, permit, exempt, establish");
    return found != NULL;
}

static void keys_fit(struct tr_loading *l, const struct tr_node *n, tr_modality kind)
{
    for (size_t k = 0; k < TR_COUNT(only_with); k++) {
        const struct tr_node *v = tr_node_get(n, only_with[k].key);
        if (v && !(only_with[k].kinds >> kind & 1))
            tr_ag_fault(l, v->key_mark, "key that this kind of provision has not", v->key, only_with[k].expected);
    }
    if (kind == TR_EXEMPT && !tr_node_get(n, "against"))
        tr_ag_fault(l, n->mark, "missing key", TR_STR("against"),
                    "whom the exemption is about: designated_groups or an actor");
}

/* ---- acts ---- */

static tr_str act_nearest(struct tr_loading *l, tr_str word)
{
    tr_str words[128];
    size_t n = 0;
    for (size_t k = 0; k < l->acts->classes.n && n < TR_COUNT(words); k++) words[n++] = l->acts->classes.v[k];
    for (size_t k = 0; k < l->acts->list.n && n < TR_COUNT(words); k++) words[n++] = l->acts->list.v[k].code;
    return l->faults->list.n < TR_FAULTS_MOST ? tr_str_nearest(word, words, n) : (tr_str){ 0 };
}

static void act_check(struct tr_loading *l, const struct tr_node *v)
{
    tr_str word = tr_str_trim(v->text);
    if (v->kind != TR_NODE_TEXT || word.n == 0 || tr_act_word_known(l->acts, word)) return;
    tr_ag_tell(l, v->mark,
               (struct tr_fault){ .what = TR_STR("unknown act"),
                                  .found = word,
                                  .expected = TR_STR("an act or act class (docs/terms.md)"),
                                  .nearest = act_nearest(l, word) });
}

static void acts(struct tr_loading *l, const struct tr_node *v, struct tr_strs *out)
{
    if (!v) return;
    act_check(l, v);
    for (const struct tr_node *c = v->first; c; c = c->next) act_check(l, c);
    (void)tr_ag_strs(l, v, out);
    if (v->kind == TR_NODE_LIST && v->n == 0)
        tr_ag_fault(l, v->mark, "an empty list of acts", (tr_str){ 0 }, "at least one act");
}

/* ---- who ---- */

static void between(struct tr_loading *l, const struct tr_node *v, struct tr_provision *p)
{
    if (!v || !tr_ag_strs(l, v, &p->between)) return;
    if (p->between.n != 2 || tr_str_eq(p->between.v[0], p->between.v[1])) {
        tr_ag_fault(l, v->mark, "not two sides", v->text, "two different sides such as [government, opposition]");
        return;
    }
    for (const struct tr_node *c = v->first; c; c = c->next)
        if (!tr_ag_strs_have(l->g->sides, tr_str_trim(c->text)))
            tr_ag_tell(
                l, c->mark,
                (struct tr_fault){ .what = TR_STR("unknown side"),
                                   .found = c->text,
                                   .expected = TR_STR("one of `sides`"),
                                   .nearest = tr_str_nearest(tr_str_trim(c->text), l->g->sides.v, l->g->sides.n) });
}

static const char *const role_words[] = { "party",    "guarantor",   "signatory",   "observer",
                                          "mediator", "facilitator", "third_party", "non_signatory" };

static tr_str bearer_nearest(struct tr_loading *l, tr_str word)
{
    tr_str roles[TR_COUNT(role_words)];
    for (size_t k = 0; k < TR_COUNT(roles); k++) roles[k] = tr_str_of(role_words[k]);
    tr_str near = tr_str_nearest(word, roles, TR_COUNT(roles));
    if (near.n == 0) near = tr_str_nearest(word, l->g->sides.v, l->g->sides.n);
    return near.n > 0 ? near : tr_ag_nearest(l, word, &l->by_actor);
}

static void bearer_check(struct tr_loading *l, const struct tr_node *v)
{
    tr_str word = tr_str_trim(v->text);
    size_t actor;
    if (v->kind != TR_NODE_TEXT || word.n == 0) return;
    if (tr_ag_strs_have(l->g->sides, word) || tr_is_among(word, role_words, TR_COUNT(role_words))) return;
    if (tr_map_get(&l->by_actor, word, &actor)) {
        l->actor_used[actor] = true;
        return;
    }
    tr_ag_tell(l, v->mark,
               (struct tr_fault){ .what = TR_STR("unknown bearer"),
                                  .found = word,
                                  .expected = TR_STR("a side, a role or an actor"),
                                  .nearest = bearer_nearest(l, word) });
}

static void bearers(struct tr_loading *l, const struct tr_node *v, struct tr_provision *p)
{
    if (!v) return;
    bearer_check(l, v);
    for (const struct tr_node *c = v->first; c; c = c->next) bearer_check(l, c);
    (void)tr_ag_strs(l, v, &p->bearers);
}

static void against(struct tr_loading *l, const struct tr_node *v, struct tr_provision *p)
{
    if (!v || v->kind != TR_NODE_TEXT) return;
    p->against = tr_str_trim(v->text);
    if (!tr_str_is(p->against, "designated_groups")) {
        size_t actor = tr_ag_ref(l, &l->by_actor, v, "actor");
        if (actor != TR_NONE) l->actor_used[actor] = true;
    } else if (l->g->designations.n == 0)
        tr_ag_fault(l, v->mark, "an exemption against groups that nobody designates", (tr_str){ 0 },
                    "`designated_groups` in the agreement");
}

static void protects(struct tr_loading *l, const struct tr_node *v, struct tr_provision *p)
{
    p->protects_when = TR_UNCONDITIONAL;
    if (!v) return;
    if (v->kind == TR_NODE_TEXT) p->protects_civilians = tr_str_is(v->text, "true");
    else p->protects_civilians = tr_ag_when(l, tr_node_get(v, "when"), &p->protects_when);
}

/* ---- where ---- */

/* Two instruments are of one family when one builds on the other: then a zone kind in one means the
 * zones of the other too. An unrelated instrument's areas are not meant by the same word. */
static bool related(struct tr_loading *l, size_t one, size_t other)
{
    return one == TR_NONE || other == TR_NONE || l->related[one * l->g->instruments.n + other] ||
           l->related[other * l->g->instruments.n + one];
}

static bool kind_known(const struct tr_loading *l, tr_str word)
{
    for (size_t k = 0; k < l->g->zones.n; k++)
        if (tr_str_eq(l->g->zones.v[k].kind, word)) return true;
    return false;
}

static void zone_word(struct tr_loading *l, const struct tr_node *v, size_t by, tr_indexes *out)
{
    size_t index, before = out->n;
    tr_str word = tr_str_trim(v->text);
    if (v->kind != TR_NODE_TEXT || word.n == 0) return;
    if (tr_map_get(&l->by_zone, word, &index) || !kind_known(l, word)) {
        tr_ag_add(l, out, tr_ag_ref(l, &l->by_zone, v, "zone"));
        return;
    }
    for (size_t k = 0; k < l->g->zones.n; k++)
        if (tr_str_eq(l->g->zones.v[k].kind, word) && related(l, by, l->g->zones.v[k].by)) tr_ag_add(l, out, k);
    if (out->n == before)
        tr_ag_fault(l, v->mark, "a zone kind that no related instrument has", word,
                    "a zone id, or a kind of this instrument's family");
}

static void where(struct tr_loading *l, const struct tr_node *v, size_t by, tr_indexes *out)
{
    if (!v) return;
    zone_word(l, v, by, out);
    for (const struct tr_node *c = v->first; c; c = c->next) zone_word(l, c, by, out);
}

/* ---- when ---- */

static void force(struct tr_loading *l, const struct tr_node *n, struct tr_provision *p)
{
    const struct tr_instrument *i = p->by == TR_NONE ? NULL : &l->g->instruments.v[p->by];
    p->span = tr_ag_span_by(l, n, p->by);
    if (i && tr_str_is(tr_ag_text(n, "from"), "hostilities_cease")) {
        p->span.from = i->cease == TR_TIME_NONE ? i->force.from : i->cease;
        if (i->cease == TR_TIME_NONE)
            tr_ag_warn(l, tr_ag_mark(n, "from"), "an instrument that does not say when hostilities cease", i->id,
                       "`hostilities_cease` in its `in_force`");
    }
    p->deadline = TR_TIME_NONE;
    if (!tr_ag_date_known(l, n, "deadline", true, &p->deadline)) return;
    if (i && i->signed_at != TR_TIME_NONE && p->deadline <= i->signed_at)
        tr_ag_fault(l, tr_ag_mark(n, "deadline"), "a deadline before the signature", tr_ag_text(n, "deadline"),
                    "a day after `signed`");
}

static struct tr_provision provision_of(struct tr_loading *l, struct tr_node *n)
{
    struct tr_provision p = { .id = tr_ag_text(n, "id"), .article = tr_ag_text(n, "article"), .mark = n->mark };
    p.by = tr_ag_instrument_of(l, n);
    if (modality(l, n, &p)) keys_fit(l, n, p.modality);
    bool duty = p.modality == TR_OBLIGE || p.modality == TR_ESTABLISH;
    (void)tr_ag_texts(l, tr_node_get(n, "says"), &p.says);
    if (duty) p.duty = tr_ag_text(n, tr_modality_names[p.modality]);
    acts(l, tr_node_get(n, duty ? "breached_by" : tr_modality_names[p.modality]), &p.acts);
    (void)tr_ag_strs(l, tr_node_get(n, "weapons"), &p.weapons);
    between(l, tr_node_get(n, "between"), &p);
    bearers(l, tr_node_get(n, "bearer"), &p);
    protects(l, tr_node_get(n, "protects_civilians"), &p);
    against(l, tr_node_get(n, "against"), &p);
    where(l, tr_node_get(n, "in"), p.by, &p.zones);
    where(l, tr_node_get(n, "outside"), p.by, &p.outside);
    tr_ag_refs(l, &l->by_provision, tr_node_get(n, "lifts"), "provision", &p.lifts);
    if (tr_node_get(n, "parties_of"))
        tr_ag_refs(l, &l->by_instrument, tr_node_get(n, "parties_of"), "instrument", &p.parties_by);
    else p.parties_by = tr_ag_chain(l, p.by);
    force(l, n, &p);
    (void)tr_ag_when(l, tr_node_get(n, "when"), &p.when);
    return p;
}

/* Is there an act that both are about? */
static bool acts_meet(const struct tr_acts *all, const struct tr_provision *p, const struct tr_provision *other)
{
    for (size_t k = 0; k < all->list.n; k++)
        if (tr_act_in(all, all->list.v[k].code, p->acts) && tr_act_in(all, all->list.v[k].code, other->acts))
            return true;
    return false;
}

/* An exemption that names no provisions opens those of its family that are about the same acts: instruments
 * cumulate, so a later text stands under the exemptions of the one that it carries out, and what it exempts
 * itself is exempt from that one too. */
static void lifts_fill(struct tr_loading *l, struct tr_provision *p, const struct tr_node *n)
{
    bool opens = p->modality == TR_EXEMPT || p->modality == TR_PERMIT;
    if (!opens || p->by == TR_NONE || p->acts.n == 0) return;
    for (size_t k = 0; k < l->g->provisions.n; k++) {
        const struct tr_provision *other = &l->g->provisions.v[k];
        bool binds = other->modality == TR_PROHIBIT || other->modality == TR_OBLIGE;
        if (!binds || other->by == TR_NONE || !related(l, p->by, other->by)) continue;
        if (acts_meet(l->acts, p, other)) tr_ag_add(l, &p->lifts, k);
    }
    if (p->lifts.n == 0)
        tr_ag_warn(l, n->mark, "an exemption or permission that opens nothing", p->id,
                   "a provision of its family about the same acts");
}

void tr_ag_build_provisions(struct tr_loading *l)
{
    size_t n = l->g->instruments.n;
    l->related = tr_new(l->a, bool, n *n);
    if (!l->related) {
        l->full = true;
        return;
    }
    for (size_t k = 0; k < n; k++) {
        tr_indexes chain = tr_ag_chain(l, k);
        for (size_t j = 0; j < chain.n; j++) l->related[k * n + chain.v[j]] = true;
    }
    for (size_t k = 0; k < l->g->provisions.n; k++) {
        l->item = l->provisions[k];
        l->g->provisions.v[k] = provision_of(l, l->provisions[k]);
    }
    for (size_t k = 0; k < l->g->provisions.n; k++)
        if (!tr_node_get(l->provisions[k], "lifts")) lifts_fill(l, &l->g->provisions.v[k], l->provisions[k]);
    l->item = NULL;
}
