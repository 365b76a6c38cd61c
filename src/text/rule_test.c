/* SPDX-License-Identifier: Apache-2.0
 *
 * The conditions of a rule, asked of the place in a parse where it is tried. */
#include "text/rule_parts.h"

enum { MOST = RULE_PHRASES };

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

/* "continued to shell the town", "began to shell it": the infinitive is what was done. */
static bool is_done_infinitive(const struct tr_parse *p, uint32_t verb)
{
    const struct tr_phrase *ph = &p->phrases.v[verb];
    uint32_t of = ph->clause, up = of == TR_NO ? TR_NO : p->clauses.v[of].parent;
    if (!(ph->flags & TR_VG_INFINITIVE) || up == TR_NO || p->clauses.v[up].content != of) return false;
    const struct tr_phrase *on = &p->phrases.v[p->clauses.v[up].verb];
    uint32_t open = TR_VG_NEGATED | TR_VG_FUTURE | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY | TR_VG_INFINITIVE;
    return !(on->flags & open) && tr_verb_in(p, on->head, TR_SET_GOING_ON);
}

static bool is_led_by_if(const struct tr_parse *p, uint32_t verb)
{
    static const char *const ifs[] = { "if", "whether" };
    uint32_t of = p->phrases.v[verb].clause, lead = of == TR_NO ? TR_NO : p->clauses.v[of].lead;
    return lead != TR_NO && tr_token_among(p, lead, ifs, TR_COUNT(ifs));
}

static bool form_test(const struct tr_site *s, const struct tr_condition *c, const uint32_t *np, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        if (s->p->phrases.v[np[k]].kind != TR_PH_VERB) continue;
        bool done = c->negated && is_done_infinitive(s->p, np[k]);
        if (s->p->phrases.v[np[k]].flags & (done ? c->form & ~(uint32_t)TR_VG_INFINITIVE : c->form)) return true;
        if (c->form & TR_RULE_UNLESS && has_unless(s->p, np[k])) return true;
        if (c->form & TR_RULE_IF && is_led_by_if(s->p, np[k])) return true;
    }
    return false;
}

/* "one | M-60 rifle": a number apart from what it counts, which stands right behind it. */
static bool counts_the_next(const struct tr_parse *p, uint32_t np)
{
    const struct tr_phrase *ph = &p->phrases.v[np];
    bool number = ph->n == 1 && (p->tokens->list.v[ph->head].tag == TR_TAG_NUM || tr_token_is(p, ph->head, "one"));
    return number && np + 1 < tr_phrases_end(p, np) && ph[1].kind == TR_PH_NOUN && ph[1].first == ph->first + 1;
}

static bool is_people(const struct tr_site *s, uint32_t np)
{
    static const char *const selves[] = { "themselves", "himself", "herself", "itself" };
    const struct tr_phrase *ph = &s->p->phrases.v[np];
    const struct tr_word *w = &s->p->words[ph->head];
    const struct tr_token *head = &s->p->tokens->list.v[ph->head];
    if (ph->kind != TR_PH_NOUN || ph->flags & TR_NP_TIME) return false;
    for (uint32_t i = 0; i < s->cast->n[np]; i++)
        if (s->cast->list.v[s->cast->first[np] + i].flags & TR_WHO_HEAD) return true;
    if (counts_the_next(s->p, np) || tr_token_among(s->p, ph->head, selves, TR_COUNT(selves))) return false;
    if (ph->flags & TR_NP_PRONOUN && !tr_token_is(s->p, ph->head, "it")) return true;
    if (w->classes & TR_NOUN && w->noun_kind == TR_NOUN_PERSON) return true;
    bool model = head->flags & TR_TOK_HYPHEN; /* "an M-60" */
    return (head->tag == TR_TAG_NUM && !model) || tr_token_is(s->p, ph->head, "tens");
}

/* Do the phrases mean people, whether the lexicon has a word for them or not: "six pilgrims", "two of them", "12"? */
static bool people_test(const struct tr_site *s, const uint32_t *np, size_t n)
{
    for (size_t k = 0; k < n; k++)
        for (uint32_t m = np[k]; m != TR_NO; m = s->p->phrases.v[m].next)
            if (is_people(s, m)) return true;
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

bool rule_holds(const struct tr_site *s, const struct tr_rule_brief *rule)
{
    if (!s->noun && (rule->active_only || rule->passive_only)) {
        bool passive = s->p->phrases.v[s->phrase].flags & TR_VG_PASSIVE && !s->idiom;
        if (rule->active_only ? passive : !passive) return false;
    }
    for (size_t k = 0; k < rule->n; k++)
        if (holds(s, &rule->conditions[k]) == rule->conditions[k].negated) return false;
    return true;
}
