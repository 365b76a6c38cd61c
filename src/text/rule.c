/* SPDX-License-Identifier: Apache-2.0
 *
 * Rules over a parse. Only rules that hang on a class of the clause's verb, or of the noun that heads a phrase, are tried,
 * strongest first; the first that holds speaks for its type, the others are silent. */
#include "text/rule_parts.h"

enum { MOST = RULE_PHRASES };

struct applying {
    struct tr_arena *a;
    const struct tr_rules *r;
    const struct tr_parse *p;
    const struct tr_cast *cast;
    tr_founds *out;
    bool full;
};

/* ---- what is noted ------------------------------------------------------------------------ */

static bool taken(const struct tr_found *f, const struct tr_cast *cast, uint32_t who)
{
    const struct tr_who *w = &cast->list.v[who];
    for (size_t k = 0; k < f->roles.n; k++) {
        const struct tr_who *other = &cast->list.v[f->roles.v[k].who];
        if (f->roles.v[k].who == who || (w->code.n && tr_str_eq(other->code, w->code) && other->entry == w->entry))
            return true;
    }
    return false;
}

/* "a bomb killed ten in Baghdad": a town that it is in does not do it, though its name can stand for a government. */
static bool is_where(const struct applying *x, const struct tr_rule_role *role, const struct tr_slot *slot,
                     uint32_t who)
{
    return slot->kind == TR_SLOT_PP && slot->preps[0] == tr_token_key(TR_STR("in")) &&
           tr_str_is(role->role, "source") && x->cast->list.v[who].flags & (TR_WHO_METONYM | TR_WHO_PLACE);
}

/* Who does an act of force is told by what is said of the thing that did it, or of the act: the last to be asked. */
static bool fill_from_behind(struct applying *x, const struct tr_site *s, const struct tr_rule_role *role,
                             struct tr_found *f)
{
    uint32_t who[MOST];
    bool claimed;
    if (!s->armed || !tr_str_is(role->role, "source")) return false;
    size_t n = tr_slot_doers_behind(s, who, MOST, &claimed);
    for (size_t i = 0; i < n; i++) {
        struct tr_found_role one = { claimed ? TR_STR("claimant") : role->role, who[i] };
        if (!TR_PUSH(x->a, &f->roles, one)) x->full = true;
    }
    return n > 0;
}

static bool fill_role(struct applying *x, const struct tr_site *site, const struct tr_rule_role *role,
                      struct tr_found *f)
{
    struct tr_site now = *site;
    const struct tr_site *s = &now;
    now.doer = now.armed && tr_str_is(role->role, "source");
    uint32_t who[MOST];
    for (size_t k = 0; k < role->slots.n; k++) {
        size_t n = tr_slot_parties(s, &role->slots.v[k], who, MOST), given = 0;
        bool any = role->slots.v[k].kind == TR_SLOT_ANY;
        for (size_t i = 0; i < n && !(any && given); i++) {
            if (taken(f, x->cast, who[i]) || is_where(x, role, &role->slots.v[k], who[i])) continue;
            if (f->type == TR_CLAIM_MEETING && x->cast->list.v[who[i]].flags & TR_WHO_THING) continue;
            struct tr_found_role one = { role->role, who[i] };
            if (!TR_PUSH(x->a, &f->roles, one)) x->full = true;
            given++;
        }
        if (given) return true;
    }
    return fill_from_behind(x, s, role, f) || role->optional;
}

/* "The attack was claimed by X": who is told to have done it only says so. */
static void name_claimants(const struct tr_site *s, struct tr_found *f)
{
    if (!s->noun || s->clause == TR_NO) return;
    const struct tr_clause *c = &s->p->clauses.v[s->clause];
    if (!tr_verb_in(s->p, s->p->phrases.v[c->verb].head, TR_SET_CLAIMING)) return;
    for (size_t k = 0; k < f->roles.n; k++) {
        uint32_t np = s->cast->list.v[f->roles.v[k].who].np;
        bool there = np != TR_NO && c->subject == s->p->phrases.v[np].list;
        for (size_t i = 0; np != TR_NO && i < c->pps.n; i++) there |= c->pps.v[i].np == s->p->phrases.v[np].list;
        if (there && tr_str_is(f->roles.v[k].role, "source")) f->roles.v[k].role = TR_STR("claimant");
    }
}

/* "a drone launched by the troops had wounded ..": who sent the thing did it, not the thing. */
static void put_senders(struct applying *x, const struct tr_site *s, struct tr_found *f)
{
    uint32_t who[MOST];
    bool claimed;
    for (size_t k = 0; k < f->roles.n; k++) {
        const struct tr_who *w = &x->cast->list.v[f->roles.v[k].who];
        if (!tr_str_is(f->roles.v[k].role, "source") || !(w->flags & TR_WHO_THING) || w->entry != TR_NO) continue;
        if (tr_slot_doers_behind(s, who, MOST, &claimed) == 0 || claimed) return;
        f->roles.v[k].who = who[0];
        return;
    }
}

static uint32_t first_phrase(const struct tr_site *s, const tr_slots *slots)
{
    uint32_t np[MOST];
    struct tr_site whole = *s;
    whole.end = 0;
    for (size_t k = 0; k < slots->n; k++) {
        size_t n = tr_slot_phrases(s, &slots->v[k], np, MOST);
        if (n == 0) n = tr_slot_phrases(&whole, &slots->v[k], np, MOST);
        for (size_t i = 0; i < n; i++)
            if (!(s->p->phrases.v[np[i]].flags & TR_NP_TIME)) return np[i]; /* "agreed on Thursday to a ceasefire" */
    }
    return TR_NO;
}

static void note(struct applying *x, struct tr_found f, uint32_t member)
{
    f.member = member;
    if (!TR_PUSH(x->a, x->out, f)) x->full = true;
}

/* Tries one rule; true when it speaks. */
static bool try_rule(struct applying *x, const struct tr_site *s, uint32_t k, uint32_t trigger)
{
    const struct tr_rule *rule = &x->r->list.v[k];
    const struct tr_phrase *ph = &x->p->phrases.v[s->phrase];
    if (!rule_holds(s, &x->r->brief[k])) return false;
    struct tr_found f = { .type = rule->type,
                          .rule = k,
                          .clause = s->clause,
                          .phrase = s->phrase,
                          .trigger = trigger,
                          .about = TR_NO,
                          .member = TR_NO,
                          .from = ph->first,
                          .to = ph->first + ph->n };
    struct tr_site at = *s;
    at.armed = rule->act.n > 0 && (tr_str_is(rule->cls, "FIGHT") || tr_str_is(rule->cls, "ASSAULT"));
    for (size_t i = 0; i < rule->roles.n; i++)
        if (!fill_role(x, &at, &rule->roles.v[i], &f)) return false;
    if (at.armed) put_senders(x, &at, &f);
    if (at.armed) name_claimants(s, &f);
    if (rule->kill) return true;
    f.about = first_phrase(s, &rule->about);
    if (s->clause != TR_NO && !s->noun) {
        f.from = x->p->clauses.v[s->clause].from;
        f.to = x->p->clauses.v[s->clause].to;
    }
    if (rule->each.n == 0) {
        note(x, f, TR_NO);
        return true;
    }
    uint32_t np[MOST];
    for (size_t i = 0; i < rule->each.n; i++) {
        size_t n = tr_slot_phrases(s, &rule->each.v[i], np, MOST);
        for (size_t j = 0; j < n; j++)
            for (uint32_t m = np[j]; m != TR_NO; m = x->p->phrases.v[m].next) note(x, f, m);
    }
    return true;
}

/* The clause whose object, subject or prepositional phrase a noun phrase is, and the one that tells of it, if there is
 * one ("claimed the attack that killed two"). */
static uint32_t governing_clause(const struct tr_parse *p, const struct tr_parsed_sentence *s, uint32_t np,
                                 uint32_t *tells)
{
    np = tr_what_counts(p, np);
    uint32_t list = p->phrases.v[np].list;
    *tells = TR_NO;
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        if (c->subject != list && c->object != list && c->object2 != list) continue;
        if (c->kind != TR_CL_RELATIVE || c->lead <= p->phrases.v[np].first) return k;
        if (*tells == TR_NO) *tells = k;
    }
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++)
        for (size_t i = 0; i < p->clauses.v[k].pps.n; i++)
            if (p->clauses.v[k].pps.v[i].np == list) return k;
    uint32_t only = *tells;
    *tells = TR_NO;
    return only;
}

/* A rule on the clause that tells of a noun, or on the one it stands in. */
static bool try_either(struct applying *x, struct tr_site *s, uint32_t rule, uint32_t trigger, uint32_t tells)
{
    uint32_t stands_in = s->clause;
    if (tells != TR_NO) s->clause = tells;
    bool done = try_rule(x, s, rule, trigger);
    s->clause = stands_in;
    return done || (tells != TR_NO && try_rule(x, s, rule, trigger));
}

/* The rules that hang on the entries hit at the trigger's head, in order of strength; one a type. */
static void try_site(struct applying *x, const struct tr_parsed_sentence *in, struct tr_site *s, uint32_t head,
                     tr_lex_kind kind, uint32_t tells)
{
    unsigned spoken = 0;
    uint32_t entries[16];
    size_t at[TR_COUNT(entries)], n = 0;
    size_t end_of_hits = in->hits + in->n_hits, low = tr_hits_near(&x->p->hits, in->hits, end_of_hits, head);
    s->end = 0;
    s->idiom = false;
    for (; low < end_of_hits && x->p->hits.v[low].first <= head && n < TR_COUNT(entries); low++) {
        uint32_t e = x->p->hits.v[low].entry;
        tr_lex_kind is = (tr_lex_kind)x->p->hits.v[low].kind;
        if (x->p->hits.v[low].first < x->p->phrases.v[s->phrase].first) continue; /* words of another trigger */
        if (x->p->hits.v[low].first + x->p->hits.v[low].n <= head) continue;
        if ((is == kind || (kind == TR_LEX_VERB && is == TR_LEX_CUE)) && x->r->by_entry[e].n) {
            at[n] = 0;
            entries[n++] = e;
            for (size_t k = 0; k < x->r->by_entry[e].n; k++)
                __builtin_prefetch(x->r->brief[x->r->by_entry[e].v[k]].conditions);
        }
        uint32_t end = x->p->hits.v[low].first + x->p->hits.v[low].n;
        if (end > s->end) s->end = end;
        if (kind == TR_LEX_VERB && x->p->hits.v[low].n > 1 &&
            x->p->tokens->list.v[x->p->hits.v[low].first].tag == TR_TAG_AUX)
            s->idiom = true;
    }
    while (n) { /* merge the lists: the strongest rule that is left */
        size_t best = TR_NONE;
        for (size_t k = 0; k < n; k++)
            if (at[k] < x->r->by_entry[entries[k]].n &&
                (best == TR_NONE || x->r->by_entry[entries[k]].v[at[k]] < x->r->by_entry[entries[best]].v[at[best]]))
                best = k;
        if (best == TR_NONE) return;
        uint32_t rule = (uint32_t)x->r->by_entry[entries[best]].v[at[best]++];
        struct tr_rule_brief r = x->r->brief[rule];
        if (r.on != kind || spoken & (1u << r.type)) continue;
        if (try_either(x, s, rule, entries[best], tells)) spoken |= 1u << r.type;
    }
}

static void apply_sentence(struct applying *x, const struct tr_parsed_sentence *s)
{
    for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases && !x->full; k++) {
        const struct tr_phrase *ph = &x->p->phrases.v[k];
        struct tr_site site = { .p = x->p, .cast = x->cast, .clause = ph->clause, .phrase = k };
        if (ph->kind == TR_PH_VERB && ph->clause != TR_NO) try_site(x, s, &site, ph->head, TR_LEX_VERB, TR_NO);
        if (ph->kind != TR_PH_NOUN) continue;
        site.noun = true;
        uint32_t tells;
        site.clause = governing_clause(x->p, s, k, &tells);
        try_site(x, s, &site, ph->head, TR_LEX_NOUN, tells);
    }
}

tr_rc tr_rules_apply(struct tr_arena *a, const struct tr_rules *r, const struct tr_parse *p, const struct tr_cast *cast,
                     tr_founds *out, struct tr_error *err)
{
    struct applying x = { a, r, p, cast, out, false };
    for (size_t k = 0; k < p->sentences.n && !x.full; k++) apply_sentence(&x, &p->sentences.v[k]);
    if (x.full) return tr_fail(err, TR_NOMEM, "text: no room for what the rules found");
    return TR_OK;
}
