/* SPDX-License-Identifier: Apache-2.0
 *
 * A found record -> where it stands. One walk up the clauses it hangs on; each step may weaken it and none may
 * strengthen it: what somebody plans to deny stays denied and planned. */
#include "text/status.h"

struct standing {
    struct tr_arena *a;
    const struct tr_parse *p;
    struct tr_standing *out;
    bool full;
};

static const struct tr_clause *clause(const struct standing *s, uint32_t k) { return &s->p->clauses.v[k]; }
static uint32_t verb_flags(const struct standing *s, uint32_t k) { return s->p->phrases.v[clause(s, k)->verb].flags; }

/* Weaker of two: denied beats wished for beats supposed beats planned. */
static void weaken(struct standing *s, tr_status to)
{
    static const int weight[TR_STATUSES] = {
        [TR_STATUS_HAPPENED] = 0,     [TR_STATUS_ONGOING] = 1,   [TR_STATUS_HISTORICAL] = 2, [TR_STATUS_PLANNED] = 3,
        [TR_STATUS_HYPOTHETICAL] = 4, [TR_STATUS_NORMATIVE] = 5, [TR_STATUS_DENIED] = 6
    };
    if (weight[to] > weight[s->out->status]) s->out->status = to;
}

static void hedge(struct standing *s, tr_hedge to)
{
    if (to > s->out->hedge) s->out->hedge = to;
}

/* ---- the verb group itself ---------------------------------------------------------------- */

static void by_verb_group(struct standing *s, uint32_t c)
{
    uint32_t f = verb_flags(s, c);
    if (f & TR_VG_NEGATED) {
        s->out->negated = !s->out->negated;
        weaken(s, TR_STATUS_DENIED);
    }
    if (f & TR_VG_FUTURE) weaken(s, TR_STATUS_PLANNED);
    if (f & TR_VG_SHOULD) weaken(s, TR_STATUS_NORMATIVE);
    if (f & TR_VG_WOULD) weaken(s, TR_STATUS_HYPOTHETICAL);
    if (f & TR_VG_MAY) {
        weaken(s, TR_STATUS_HYPOTHETICAL);
        hedge(s, TR_HEDGE_POSSIBLE);
    }
    if (f & TR_VG_PROGRESSIVE && !(f & TR_VG_PAST)) weaken(s, TR_STATUS_ONGOING);
}

/* "no soldiers", "nobody"; not "no fewer than ten soldiers". */
static bool is_none(const struct standing *s, uint32_t np)
{
    static const char *const counts[] = { "fewer", "less", "more", "longer", "doubt" };
    const struct tr_phrase *ph = np == TR_NO ? NULL : &s->p->phrases.v[np];
    if (!ph || !(ph->flags & TR_NP_NONE)) return false;
    return !(ph->n > 1 && tr_token_among(s->p, ph->first + 1, counts, TR_COUNT(counts)));
}

/* "no soldiers were killed", "killed nobody": an act that was not done. */
static void by_nobody(struct standing *s, uint32_t c)
{
    if (!is_none(s, clause(s, c)->subject) && !is_none(s, clause(s, c)->object)) return;
    s->out->negated = true;
    weaken(s, TR_STATUS_DENIED);
}

static bool lead_is(const struct standing *s, uint32_t c, const char *word)
{
    return clause(s, c)->lead != TR_NO && tr_token_is(s->p, clause(s, c)->lead, word);
}

/* "Had the army shelled the town, people would have fled." */
static bool had_first(const struct standing *s, uint32_t c)
{
    uint32_t subject = clause(s, c)->subject, at = subject == TR_NO ? 0 : s->p->phrases.v[subject].first;
    if (at == 0 || !tr_token_is(s->p, at - 1, "had")) return false;
    uint32_t begins = s->p->tokens->sentences.v[clause(s, c)->sentence].first;
    return at - 1 == begins || s->p->tokens->list.v[at - 2].flags & TR_TOK_MARK;
}

static void by_lead(struct standing *s, uint32_t c)
{
    static const char *const ifs[] = { "if", "unless", "whether", "should", "lest" };
    for (size_t k = 0; k < TR_COUNT(ifs); k++)
        if (lead_is(s, c, ifs[k])) weaken(s, TR_STATUS_HYPOTHETICAL);
    if (had_first(s, c)) weaken(s, TR_STATUS_HYPOTHETICAL);
    if (lead_is(s, c, "without")) {
        s->out->negated = !s->out->negated;
        weaken(s, TR_STATUS_DENIED);
    }
    uint32_t up = clause(s, c)->parent; /* "measures for violating it will be taken" */
    if (lead_is(s, c, "for") && up != TR_NO && verb_flags(s, up) & (TR_VG_FUTURE | TR_VG_SHOULD | TR_VG_WOULD))
        weaken(s, TR_STATUS_HYPOTHETICAL);
    /* "the purpose of killing him", "a plot of .." */
    bool of = lead_is(s, c, "of") && verb_flags(s, c) & TR_VG_ING && clause(s, c)->lead > 0;
    if (of && tr_token_in(s->p, clause(s, c)->lead - 1, TR_SET_PURPOSE)) weaken(s, TR_STATUS_PLANNED);
    if (lead_is(s, c, "from")) weaken(s, TR_STATUS_DENIED);                                /* kept from doing */
    if (lead_is(s, c, "towards") || lead_is(s, c, "toward")) weaken(s, TR_STATUS_PLANNED); /* a step towards it */
}

/* ---- what a governing word makes of it ----------------------------------------------------- */

/* Classes of verbs and nouns -> what they make of what hangs on them. Names of the lexicon; those that it does not have
 * are passed over. */
static const struct effect {
    const char *id;
    tr_status status;
    bool denies;
} effects[] = {
    { "AGREE", TR_STATUS_PLANNED, false },      { "OFFER", TR_STATUS_PLANNED, false },
    { "PROMISE", TR_STATUS_PLANNED, false },    { "INTEND", TR_STATUS_PLANNED, false },
    { "THREATEN", TR_STATUS_PLANNED, false },   { "PROPOSE", TR_STATUS_PLANNED, false },
    { "WARN", TR_STATUS_HYPOTHETICAL, false },  { "DEMAND", TR_STATUS_NORMATIVE, false },
    { "URGE", TR_STATUS_NORMATIVE, false },     { "APPEAL", TR_STATUS_NORMATIVE, false },
    { "ORDER", TR_STATUS_NORMATIVE, false },    { "ALLOW", TR_STATUS_PLANNED, false },
    { "REFUSE", TR_STATUS_DENIED, true },       { "FAIL", TR_STATUS_DENIED, true },
    { "REJECT", TR_STATUS_DENIED, true },       { "CANCEL", TR_STATUS_DENIED, true },
    { "POSTPONE", TR_STATUS_PLANNED, false },   { "BAN", TR_STATUS_DENIED, true },
    { "HALT", TR_STATUS_HAPPENED, false },      { "ULTIMATUM", TR_STATUS_NORMATIVE, false },
    { "DELAY", TR_STATUS_PLANNED, false },      { "PREVENT", TR_STATUS_DENIED, true },
    { "AVERT", TR_STATUS_DENIED, true },        { "FOIL", TR_STATUS_DENIED, true },
    { "DENY", TR_STATUS_DENIED, true },         { "THREAT_N", TR_STATUS_HYPOTHETICAL, false },
    { "PLAN", TR_STATUS_PLANNED, false },       { "PROPOSAL", TR_STATUS_PLANNED, false },
    { "DEMAND_N", TR_STATUS_NORMATIVE, false }, { "PROMISE_N", TR_STATUS_PLANNED, false },
    { "RISK", TR_STATUS_HYPOTHETICAL, false },
};
static bool hit_on(const struct standing *s, uint32_t token, size_t *from)
{
    size_t low = tr_hits_near(&s->p->hits, 0, s->p->hits.n, token);
    while (low < s->p->hits.n && s->p->hits.v[low].first + s->p->hits.v[low].n <= token) low++;
    *from = low;
    return low < s->p->hits.n && s->p->hits.v[low].first <= token;
}

/* cues: those of speech count too. What somebody does to a thing is not said: "committed two attacks". */
static const struct effect *effect_at(const struct standing *s, uint32_t token, bool cues)
{
    size_t at;
    if (!hit_on(s, token, &at)) return NULL;
    for (; at < s->p->hits.n && s->p->hits.v[at].first <= token; at++) {
        if (!cues && s->p->hits.v[at].kind == TR_LEX_CUE) continue;
        const struct tr_lex_entry *e = &s->p->lexicon->entries.v[s->p->hits.v[at].entry];
        for (size_t k = 0; k < TR_COUNT(effects); k++)
            if (tr_str_is(e->id, effects[k].id)) return &effects[k];
    }
    return NULL;
}

static const struct tr_lex_entry *cue_at(const struct standing *s, uint32_t token)
{
    size_t at;
    if (!hit_on(s, token, &at)) return NULL;
    for (; at < s->p->hits.n && s->p->hits.v[at].first <= token; at++)
        if (s->p->hits.v[at].kind == TR_LEX_CUE) return &s->p->lexicon->entries.v[s->p->hits.v[at].entry];
    return NULL;
}

static bool verb_in(const struct standing *s, uint32_t verb, tr_set set)
{
    return tr_verb_in(s->p, s->p->phrases.v[verb].head, set);
}

static void apply(struct standing *s, const struct effect *e)
{
    weaken(s, e->status);
    if (e->denies) s->out->negated = true;
}

/* Does the verb say of the next one that it is so? */
static bool is_implicative(const struct standing *s, uint32_t verb) { return verb_in(s, verb, TR_SET_IMPLICATIVE); }

/* "was accused of shelling" */
static void by_accusation(struct standing *s, uint32_t c)
{
    uint32_t up = clause(s, c)->parent;
    if (up == TR_NO || (!lead_is(s, c, "of") && clause(s, c)->kind != TR_CL_ING)) return;
    const struct tr_lex_entry *cue = cue_at(s, s->p->phrases.v[clause(s, up)->verb].head);
    if (cue && tr_str_is(cue->sort, "accusation")) hedge(s, TR_HEDGE_DOUBTED);
}

static bool is_kept_off(const struct standing *s, uint32_t verb) { return verb_in(s, verb, TR_SET_KEPT_OFF); }

/* "stopped shelling": it was, and is no more; nothing of it happened then. */
static bool ends(const struct standing *s, uint32_t verb) { return verb_in(s, verb, TR_SET_ENDING); }

/* "escaped being kidnapped": it was not done to them. */
static bool escapes(const struct standing *s, uint32_t verb) { return verb_in(s, verb, TR_SET_ESCAPING); }

/* Cue kinds -> what they make of their content. */
static void by_cue(struct standing *s, uint32_t c, const struct tr_lex_entry *cue)
{
    uint32_t f = verb_flags(s, c);
    size_t level = tr_word(cue->level, tr_hedge_names, TR_HEDGES);
    if (level != TR_NONE) hedge(s, (tr_hedge)level);
    if (tr_str_is(cue->sort, "denial")) {
        s->out->negated = !s->out->negated;
        weaken(s, TR_STATUS_DENIED);
    }
    if (tr_str_is(cue->sort, "demand")) weaken(s, TR_STATUS_NORMATIVE);
    if (tr_str_is(cue->sort, "threat") || tr_str_is(cue->sort, "promise")) weaken(s, TR_STATUS_PLANNED);
    if (tr_str_is(cue->sort, "accusation")) hedge(s, TR_HEDGE_DOUBTED);
    if (tr_str_is(cue->sort, "question")) weaken(s, TR_STATUS_HYPOTHETICAL);
    /* "did not say that": nothing is asserted */
    if (f & (TR_VG_NEGATED | TR_VG_WOULD | TR_VG_FUTURE | TR_VG_MAY)) hedge(s, TR_HEDGE_POSSIBLE);
}

/* fact: what a relative clause tells stands, whatever becomes of what it hangs on: "to find X, who was kidnapped". */
static void by_parent(struct standing *s, uint32_t c, uint32_t up, bool fact)
{
    const struct tr_clause *child = clause(s, c), *parent = clause(s, up);
    const struct tr_lex_entry *cue = cue_at(s, s->p->phrases.v[parent->verb].head);
    const struct effect *e = effect_at(s, s->p->phrases.v[parent->verb].head, true);
    bool infinitive = child->kind == TR_CL_INFINITIVE, perfect = verb_flags(s, c) & TR_VG_PERFECT;
    if (fact) {
        size_t level = cue && parent->content == c ? tr_word(cue->level, tr_hedge_names, TR_HEDGES) : TR_NONE;
        if (level != TR_NONE) hedge(s, (tr_hedge)level);
        if (level != TR_NONE && parent->subject != TR_NO && !TR_PUSH(s->a, &s->out->says, up)) s->full = true;
        return;
    }
    if (child->kind == TR_CL_ING && ends(s, parent->verb)) weaken(s, TR_STATUS_HISTORICAL);
    if (child->kind == TR_CL_ING && verb_flags(s, c) & TR_VG_PASSIVE && escapes(s, parent->verb))
        weaken(s, TR_STATUS_DENIED);
    if (infinitive && !e && !perfect && !is_implicative(s, parent->verb)) weaken(s, TR_STATUS_PLANNED);
    bool admits = cue && !infinitive && tr_str_is(cue->sort, "admission"); /* "admit that", not "admit to" */
    if (e && !admits && (infinitive || child->kind == TR_CL_THAT || child->kind == TR_CL_ING)) apply(s, e);
    if (cue && parent->content == c) {
        by_cue(s, up, cue);
        if (parent->subject != TR_NO && !TR_PUSH(s->a, &s->out->says, up)) s->full = true;
    } else if (infinitive || (child->kind == TR_CL_ING && child->lead == TR_NO)) {
        by_verb_group(s, up); /* "will begin to withdraw" is planned too */
    }
}

/* Does a clause tell what has been, apart from what it hangs on? */
static bool is_fact(const struct standing *s, uint32_t c)
{
    const struct tr_clause *now = clause(s, c);
    uint32_t f = verb_flags(s, c);
    if (now->kind == TR_CL_PARTICIPLE) return true;
    bool told = f & (TR_VG_PAST | TR_VG_PERFECT) && !(f & (TR_VG_WOULD | TR_VG_MAY | TR_VG_FUTURE | TR_VG_SHOULD));
    if (now->kind == TR_CL_RELATIVE) return told;
    return now->kind == TR_CL_ADVERBIAL && told && (lead_is(s, c, "after") || lead_is(s, c, "since"));
}

static void walk_up(struct standing *s, uint32_t c, bool fact)
{
    for (int depth = 0; depth < 8 && c != TR_NO; depth++) {
        const struct tr_clause *now = clause(s, c);
        uint32_t up = now->parent;
        if (up == TR_NO) return;
        fact |= is_fact(s, c);
        if (!fact) by_accusation(s, c);
        bool hangs = now->kind == TR_CL_INFINITIVE || now->kind == TR_CL_THAT || now->kind == TR_CL_ING ||
                     clause(s, up)->content == c;
        if (now->kind == TR_CL_COORD) { /* shares what its fellow hangs on */
            c = up;
            continue;
        }
        if (now->kind == TR_CL_ADVERBIAL || now->kind == TR_CL_PARTICIPLE || now->kind == TR_CL_RELATIVE) {
            c = up;
            if (!hangs) continue;
        }
        if (hangs) by_parent(s, now->kind == TR_CL_ADVERBIAL ? c : (uint32_t)(now - s->p->clauses.v), up, fact);
        c = up;
    }
}

/* ---- what is told only of something else --------------------------------------------------- */

static void by_what_is_told_of_it(struct standing *s, uint32_t c)
{
    if (tr_told_of_memory(s->p, c)) weaken(s, TR_STATUS_HISTORICAL);
    if (!tr_told_without_sign(s->p, c)) return;
    weaken(s, TR_STATUS_HYPOTHETICAL);
    hedge(s, TR_HEDGE_DOUBTED);
}

/* ---- words that hedge, and "according to" --------------------------------------------------- */

static void by_hedges(struct standing *s, uint32_t from, uint32_t to)
{
    size_t at;
    (void)hit_on(s, from, &at);
    for (; at < s->p->hits.n && s->p->hits.v[at].first < to; at++) {
        const struct tr_lex_entry *e = &s->p->lexicon->entries.v[s->p->hits.v[at].entry];
        bool name = s->p->tokens->list.v[s->p->hits.v[at].first].tag == TR_TAG_NAME; /* May the month */
        if (e->kind != TR_LEX_HEDGE || name || s->p->hits.v[at].first + s->p->hits.v[at].n > to) continue;
        size_t level = tr_word(e->level, tr_hedge_names, TR_HEDGES);
        if (level != TR_NONE) hedge(s, (tr_hedge)level);
        if (!TR_PUSH(s->a, &s->out->hedges, (uint32_t)at)) s->full = true;
    }
}

static void by_according(struct standing *s, size_t sentence)
{
    const struct tr_parsed_sentence *in = &s->p->sentences.v[sentence];
    for (uint32_t k = in->phrases; k + 2 < in->phrases + in->n_phrases; k++) {
        const struct tr_phrase *v = &s->p->phrases.v[k];
        if (v->kind != TR_PH_PREP || !tr_token_is(s->p, v->head, "according") || v[2].kind != TR_PH_NOUN) continue;
        hedge(s, TR_HEDGE_REPORTED);
        if (!TR_PUSH(s->a, &s->out->by, k + 2)) s->full = true;
    }
}

/* ---- nouns: "a planned attack", "no attacks", "condemned the attack" ------------------------ */

static void by_modifiers(struct standing *s, uint32_t np)
{
    static const struct {
        const char *word;
        tr_status status;
        tr_hedge hedge;
    } words[] = {
        { "planned", TR_STATUS_PLANNED, TR_HEDGE_ASSERTED },
        { "possible", TR_STATUS_HYPOTHETICAL, TR_HEDGE_POSSIBLE },
        { "potential", TR_STATUS_HYPOTHETICAL, TR_HEDGE_POSSIBLE },
        { "imminent", TR_STATUS_PLANNED, TR_HEDGE_ASSERTED },
        { "future", TR_STATUS_PLANNED, TR_HEDGE_ASSERTED },
        { "alleged", TR_STATUS_HAPPENED, TR_HEDGE_DOUBTED },
        { "suspected", TR_STATUS_HAPPENED, TR_HEDGE_POSSIBLE },
        { "reported", TR_STATUS_HAPPENED, TR_HEDGE_REPORTED },
        { "feared", TR_STATUS_HYPOTHETICAL, TR_HEDGE_POSSIBLE },
        { "attempted", TR_STATUS_HAPPENED, TR_HEDGE_ASSERTED },
        { "threatened", TR_STATUS_PLANNED, TR_HEDGE_ASSERTED },
        { "any", TR_STATUS_HYPOTHETICAL, TR_HEDGE_ASSERTED },
        { "further", TR_STATUS_HYPOTHETICAL, TR_HEDGE_ASSERTED },
        { "proposed", TR_STATUS_PLANNED, TR_HEDGE_ASSERTED },
    };
    const struct tr_phrase *ph = &s->p->phrases.v[np];
    if (ph->flags & TR_NP_NONE) {
        s->out->negated = true;
        weaken(s, TR_STATUS_DENIED);
    }
    for (uint32_t k = ph->first; k < ph->first + ph->n; k++)
        for (size_t i = 0; i < TR_COUNT(words); i++)
            if (tr_token_is(s->p, k, words[i].word)) {
                weaken(s, words[i].status);
                hedge(s, words[i].hedge);
            }
}

static bool is_rumour(const struct tr_parse *p, uint32_t token) /* "rumours of an attack" */
{
    static const char *const words[] = { "rumor", "rumors", "rumour", "rumours" };
    return tr_token_among(p, token, words, TR_COUNT(words));
}

static void by_noun(struct standing *s, const struct tr_found *f)
{
    const struct tr_phrase *ph = &s->p->phrases.v[f->phrase];
    by_modifiers(s, f->phrase);
    uint32_t before = tr_noun_before(s->p, f->phrase);
    if (before != TR_NO) { /* "threat of an attack" */
        uint32_t head = s->p->phrases.v[before].head;
        const struct effect *e = effect_at(s, head, true);
        if (e) apply(s, e);
        if (tr_token_is(s->p, head, "anniversary")) weaken(s, TR_STATUS_HISTORICAL);
        if (is_rumour(s->p, head)) weaken(s, TR_STATUS_HYPOTHETICAL);
    }
    if (f->clause == TR_NO) return;
    const struct effect *e = effect_at(s, s->p->phrases.v[clause(s, f->clause)->verb].head, false);
    if (verb_in(s, clause(s, f->clause)->verb, TR_SET_RECALLING) && clause(s, f->clause)->object == ph->list)
        weaken(s, TR_STATUS_HISTORICAL); /* "we recall the kidnapping of .." */
    bool given = tr_is_given(s->p, f->phrase, clause(s, f->clause)->verb);
    if (e && clause(s, f->clause)->subject != ph->list && !given) apply(s, e);
    uint32_t c = f->clause, flags = verb_flags(s, c);
    if (is_kept_off(s, clause(s, c)->verb) && clause(s, c)->subject != ph->list) weaken(s, TR_STATUS_DENIED);
    if (flags & TR_VG_NEGATED && clause(s, c)->object == ph->list) weaken(s, TR_STATUS_DENIED);
    if (flags & (TR_VG_FUTURE | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY) && !given) by_verb_group(s, c);
    if (clause(s, c)->kind == TR_CL_INFINITIVE && !is_implicative(s, clause(s, c)->verb) && !given)
        weaken(s, TR_STATUS_HYPOTHETICAL);
}

bool tr_standing_of(struct tr_arena *a, const struct tr_parse *p, const struct tr_found *f, struct tr_standing *out)
{
    struct standing s = { a, p, out, false };
    bool noun = p->phrases.v[f->phrase].kind == TR_PH_NOUN;
    *out = (struct tr_standing){ .status = TR_STATUS_HAPPENED, .hedge = TR_HEDGE_ASSERTED };
    if (noun) by_noun(&s, f);
    if (f->clause == TR_NO) {
        by_hedges(&s, f->from, f->to);
        return !s.full;
    }
    const struct tr_clause *c = clause(&s, f->clause);
    if (!noun) by_verb_group(&s, f->clause);
    if (!noun && f->type == TR_CLAIM_EVENT) by_nobody(&s, f->clause);
    by_lead(&s, f->clause);
    by_accusation(&s, f->clause);
    walk_up(&s, f->clause, noun && tr_is_given(p, f->phrase, c->verb));
    by_what_is_told_of_it(&s, f->clause);
    by_hedges(&s, c->from < f->from ? c->from : f->from, c->to > f->to ? c->to : f->to);
    by_according(&s, c->sentence);
    return !s.full;
}
