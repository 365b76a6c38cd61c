/* SPDX-License-Identifier: Apache-2.0
 *
 * Rules over a parse. Only rules that hang on a class of the clause's verb, or of the noun that heads a phrase, are tried,
 * strongest first; the first that holds speaks for its type, the others are silent. */
#include "text/rule.h"

enum { MOST = 64 };

struct applying {
    struct tr_arena *a;
    const struct tr_rules *r;
    const struct tr_parse *p;
    const struct tr_cast *cast;
    tr_founds *out;
    bool full;
};

/* ---- conditions --------------------------------------------------------------------------- */

static bool verb_is(const struct tr_parse *p, uint32_t verb, const tr_indexes *classes)
{
    return p->phrases.v[verb].kind == TR_PH_VERB && tr_phrase_has(p, verb, classes, true);
}

static bool code_has(tr_str code, const struct tr_strs *parts)
{
    while (code.n) {
        tr_str part = tr_str_cut(&code, '.');
        if (tr_strs_has(*parts, part)) return true;
    }
    return false;
}

static bool party_test(const struct tr_site *s, const struct tr_condition *c)
{
    uint32_t who[MOST];
    size_t n = tr_slot_parties(s, &c->slot, who, MOST);
    if (c->test == TR_TEST_ACTOR) return n > 0;
    for (size_t k = 0; k < n; k++) {
        const struct tr_who *w = &s->cast->list.v[who[k]];
        if (c->test == TR_TEST_CODE && code_has(w->code, &c->codes)) return true;
        if (c->test == TR_TEST_KNOWN && (w->entry != TR_NO || w->flags & TR_WHO_UNKNOWN)) return true;
        for (size_t i = 0; c->test == TR_TEST_AGENT && i < c->classes.n; i++)
            if (w->agent == c->classes.v[i]) return true;
    }
    return false;
}

static bool noun_among(const struct tr_site *s, const struct tr_condition *c, const uint32_t *np, size_t n)
{
    bool head = c->slot.kind != TR_SLOT_CLAUSE && c->slot.head_only;
    for (size_t k = 0; k < n; k++)
        for (uint32_t m = np[k]; m != TR_NO; m = s->p->phrases.v[m].next) {
            uint32_t of = s->p->phrases.v[m].kind == TR_PH_NOUN ? tr_what_is_counted(s->p, m) : TR_NO;
            if (tr_phrase_has(s->p, m, &c->classes, head)) return true;
            if (of != TR_NO && tr_phrase_has(s->p, of, &c->classes, head)) return true;
        }
    return false;
}

/* Words of the trigger count as its object here: "circulated a proposal" has a PROPOSAL. */
static bool noun_test(const struct tr_site *s, const struct tr_condition *c, const uint32_t *np, size_t n)
{
    uint32_t more[MOST];
    struct tr_site whole = *s;
    whole.end = 0;
    return noun_among(s, c, np, n) || noun_among(s, c, more, tr_slot_phrases(&whole, &c->slot, more, MOST));
}

static bool verb_test(const struct tr_site *s, const struct tr_condition *c, const uint32_t *np, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (verb_is(s->p, np[k], &c->classes)) return true;
    return false;
}

/* Does a clause led in by "unless" hang on the one of verb group `verb`? */
static bool has_unless(const struct tr_parse *p, uint32_t verb)
{
    uint32_t of = p->phrases.v[verb].clause;
    if (of == TR_NO) return false;
    const struct tr_parsed_sentence *s = &p->sentences.v[p->clauses.v[of].sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++)
        if (p->clauses.v[k].lead != TR_NO && p->clauses.v[k].parent == of &&
            tr_token_is(p, p->clauses.v[k].lead, "unless"))
            return true;
    return false;
}

static bool form_test(const struct tr_site *s, const struct tr_condition *c, const uint32_t *np, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        if (s->p->phrases.v[np[k]].kind != TR_PH_VERB) continue;
        if (s->p->phrases.v[np[k]].flags & c->form) return true;
        if (c->form & TR_RULE_UNLESS && has_unless(s->p, np[k])) return true;
    }
    return false;
}

/* "one | M-60 rifle": a number apart from what it counts, which stands right behind it. */
static bool counts_the_next(const struct tr_parse *p, uint32_t np)
{
    const struct tr_phrase *ph = &p->phrases.v[np];
    bool number = ph->n == 1 && (p->tokens->list.v[ph->head].tag == TR_TAG_NUM || tr_token_is(p, ph->head, "one"));
    return number && np + 1 < p->phrases.n && ph[1].kind == TR_PH_NOUN && ph[1].first == ph->first + 1;
}

/* Do the phrases mean people, whether the lexicon has a word for them or not: "six pilgrims", "two of them", "12"? */
static bool people_test(const struct tr_site *s, const uint32_t *np, size_t n)
{
    for (size_t k = 0; k < n; k++)
        for (uint32_t m = np[k]; m != TR_NO; m = s->p->phrases.v[m].next) {
            const struct tr_phrase *ph = &s->p->phrases.v[m];
            const struct tr_word *w = &s->p->words[ph->head];
            if (ph->kind != TR_PH_NOUN || ph->flags & TR_NP_TIME) continue;
            for (uint32_t i = 0; i < s->cast->n[m]; i++)
                if (s->cast->list.v[s->cast->first[m] + i].flags & TR_WHO_HEAD) return true;
            tr_str word = tr_token_text(s->p->tokens, ph->head);
            bool self = word.n > 4 &&
                        (tr_token_is(s->p, ph->head, "themselves") || tr_token_is(s->p, ph->head, "himself") ||
                         tr_token_is(s->p, ph->head, "herself") || tr_token_is(s->p, ph->head, "itself"));
            if (self) continue;
            if (counts_the_next(s->p, m)) continue;
            if (ph->flags & TR_NP_PRONOUN && !tr_token_is(s->p, ph->head, "it")) return true;
            if (w->classes & TR_NOUN && w->noun_kind == TR_NOUN_PERSON) return true;
            const struct tr_token *head = &s->p->tokens->list.v[ph->head];
            bool model = head->flags & TR_TOK_HYPHEN; /* "an M-60" */
            if ((head->tag == TR_TAG_NUM && !model) || tr_token_is(s->p, ph->head, "tens")) return true;
        }
    return false;
}

static bool is_argument(const struct tr_site *s)
{
    if (!s->noun || s->clause == TR_NO) return false;
    const struct tr_clause *c = &s->p->clauses.v[s->clause];
    uint32_t list = s->p->phrases.v[tr_what_counts(s->p, s->phrase)].list;
    return c->subject == list || c->object == list || c->object2 == list;
}

static bool holds(const struct tr_site *s, const struct tr_condition *c)
{
    uint32_t np[MOST];
    if (c->test == TR_TEST_ACTOR || c->test == TR_TEST_CODE || c->test == TR_TEST_AGENT || c->test == TR_TEST_KNOWN)
        return party_test(s, c);
    struct tr_slot slot = c->slot;
    bool of_verb = c->test == TR_TEST_VERB || c->test == TR_TEST_FORM;
    if (of_verb && slot.via != TR_VIA_SELF) slot.kind = TR_SLOT_SELF;
    size_t n = tr_slot_phrases(s, &slot, np, MOST);
    switch (c->test) {
    case TR_TEST_NONE: return n == 0;
    case TR_TEST_THERE: return n > 0;
    case TR_TEST_NUMBER: return n > 0 && s->p->phrases.v[np[0]].flags & TR_NP_NUMBER;
    case TR_TEST_NOUN: return noun_test(s, c, np, n);
    case TR_TEST_VERB: return verb_test(s, c, np, n);
    case TR_TEST_FORM: return form_test(s, c, np, n);
    case TR_TEST_ARGUMENT: return is_argument(s);
    case TR_TEST_PEOPLE: return people_test(s, np, n);
    default: return false;
    }
}

static bool all_hold(const struct tr_site *s, const struct tr_rule_brief *rule)
{
    if (!s->noun && (rule->active_only || rule->passive_only)) {
        bool passive = s->p->phrases.v[s->phrase].flags & TR_VG_PASSIVE && !s->idiom;
        if (rule->active_only ? passive : !passive) return false;
    }
    for (size_t k = 0; k < rule->n; k++)
        if (holds(s, &rule->conditions[k]) == rule->conditions[k].negated) return false;
    return true;
}

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
    if (s->p->words[s->p->phrases.v[c->verb].head].verb_lemma != tr_token_key(TR_STR("claim"))) return;
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
    for (size_t k = 0; k < slots->n; k++)
        if (tr_slot_phrases(s, &slots->v[k], np, MOST) || tr_slot_phrases(&whole, &slots->v[k], np, MOST)) return np[0];
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
    if (!all_hold(s, &x->r->brief[k])) return false;
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
