/* SPDX-License-Identifier: Apache-2.0
 *
 * Phrases -> clauses: one for each verb group. Its subject is looked for to the left, past what is only put in; a verb
 * without one of its own takes that of the verb it hangs on. Objects and prepositional phrases follow it up to where the
 * next clause begins. */
#include "text/clause_parts.h"

/* The nearest of the phrases that np hangs on which tells of people; TR_NO: none. */
static uint32_t somebody_in_chain(const struct building *b, uint32_t np)
{
    while (b->v[np].under != TR_NO && b->v[np].under > b->first && kind(b, b->v[np].under - 1) == TR_PH_NOUN) {
        np = b->v[b->v[np].under - 1].list;
        uint8_t what = b->p->words[b->v[np].head].noun_kind;
        if (what == TR_NOUN_PERSON || what == TR_NOUN_GROUP) return np;
    }
    return b->v[np].under == TR_NO && b->v[np].flags & TR_NP_NAME ? np : TR_NO;
}

/* ---- what follows the verb ---------------------------------------------------------------- */

static void add_pp(struct building *b, struct tr_clause *c, uint32_t prep)
{
    struct tr_pp pp = { b->v[prep].head, kind(b, prep + 1) == TR_PH_NOUN ? b->v[prep + 1].list : TR_NO };
    if (!TR_PUSH(b->a, &c->pps, pp)) b->full = true;
}

/* Past a comma the clause goes on when a preposition, adverb or time follows. */
static bool goes_on(const struct building *b, uint32_t k)
{
    tr_phrase_kind next = kind(b, k + 1);
    if (next == TR_PH_PREP)
        return !(is_time_lead(b, k + 1) && kind(b, behind(b, k + 2 < b->end ? k + 2 : k + 1)) == TR_PH_VERB) &&
               !head_is(b, k + 1, "according");
    return next == TR_PH_ADV || (next == TR_PH_NOUN && b->v[k + 1].flags & TR_NP_TIME);
}

static bool begins_clause(const struct building *b, uint32_t np)
{
    uint32_t verb = behind(b, b->v[np].list);
    return is_finite(b, verb) && !tr_clause_is_reduced(b, verb);
}

static void take_rest(struct building *b, struct tr_clause *c)
{
    uint32_t k = c->verb + 1;
    bool object_over = false;
    for (; k < b->end; k++) {
        switch (kind(b, k)) {
        case TR_PH_ADV:
        case TR_PH_ADJ:
        case TR_PH_QUOTE: break;
        case TR_PH_NOUN:
            if (b->v[k].flags & TR_NP_TIME || b->v[k].list != k || (c->subject == k)) break;
            if (b->v[k].under != TR_NO || b->v[k].appos != TR_NO) break;
            if (begins_clause(b, k) &&
                (c->object != TR_NO || object_over || (is_cue(b, c->verb) && !is_backing(b, c->verb))))
                goto done;
            if (c->object == TR_NO && (!object_over || tr_clause_is_late_object(b, c, k))) c->object = k;
            else if (c->object2 == TR_NO && k == c->object + 1) c->object2 = k;
            break;
        case TR_PH_PREP:
            if (is_time_lead(b, k) && kind(b, k + 1) == TR_PH_NOUN && begins_clause(b, k + 1)) goto done;
            add_pp(b, c, k);
            object_over = true;
            break;
        case TR_PH_COMMA:
            if (k + 1 < b->end && kind(b, k + 1) == TR_PH_NOUN &&
                (b->v[k + 1].appos != TR_NO || b->v[k + 1].list != k + 1))
                break;
            if (kind(b, k + 1) == TR_PH_CC && kind(b, k + 2) == TR_PH_NOUN && b->v[k + 2].list != k + 2) break;
            object_over = true;
            if (!goes_on(b, k)) goto done;
            break;
        case TR_PH_CC:
            if (k + 1 < b->end && kind(b, k + 1) == TR_PH_NOUN && b->v[k + 1].list != k + 1) break;
            if (kind(b, k + 1) == TR_PH_PREP || kind(b, k + 1) == TR_PH_ADJ) break;
            goto done;
        default: goto done;
        }
    }
done:
    c->to = k > b->first ? b->v[k - 1].first + b->v[k - 1].n : c->to;
}

/* "The rebels who came from the town left": what stands behind a verb between subject and verb is that verb's. */
static bool follows_other_verb(const struct building *b, const struct tr_clause *c, uint32_t prep)
{
    if (c->subject == TR_NO || c->subject > prep) return false;
    for (uint32_t k = (uint32_t)b->p->clauses.n; k > b->from; k--) {
        const struct tr_clause *other = clause(b, k - 1);
        if (other->verb < c->subject) return false;
        for (size_t i = 0; other->verb < prep && i < other->pps.n; i++)
            if (other->pps.v[i].prep == b->v[prep].head) return true;
    }
    return false;
}

/* Prepositional phrases before the subject, and between it and the verb. */
static void take_before(struct building *b, struct tr_clause *c)
{
    uint32_t k = c->verb, stop = b->first;
    if (c->kind == TR_CL_RELATIVE) { /* what stands before "who" is of another clause */
        while (k > stop && kind(b, k - 1) != TR_PH_REL) k--;
        stop = k;
    }
    bool own = c->kind != TR_CL_COORD && c->kind != TR_CL_INFINITIVE && c->kind != TR_CL_RELATIVE;
    if (c->subject != TR_NO && c->subject < c->verb && own) {
        k = c->subject;
        while (k > stop && (kind(b, k - 1) == TR_PH_COMMA || kind(b, k - 1) == TR_PH_NOUN ||
                            kind(b, k - 1) == TR_PH_PREP || kind(b, k - 1) == TR_PH_ADV))
            k--;
        bool of_verb = k != b->first && (kind(b, k - 1) == TR_PH_VERB || kind(b, k - 1) == TR_PH_ADJ);
        if (k != b->first && c->subject > b->first && (kind(b, k) != TR_PH_PREP || of_verb)) k = c->subject;
    }
    for (; k < c->verb; k++)
        if (kind(b, k) == TR_PH_PREP && kind(b, k + 1) == TR_PH_NOUN && !(c->lead == b->v[k].head) &&
            !follows_other_verb(b, c, k))
            add_pp(b, c, k);
}

/* ---- one clause --------------------------------------------------------------------------- */

/* "call on", "appeal to": what stands behind the preposition does the infinitive. */
static bool asks_by(const struct building *b, uint32_t verb, uint32_t prep)
{
    if (tr_token_is(b->p, prep, "to")) return verb_in(b, verb, TR_SET_APPEALS_TO);
    return (tr_token_is(b->p, prep, "on") || tr_token_is(b->p, prep, "upon")) && verb_in(b, verb, TR_SET_CALLS_ON);
}

/* Who does the infinitive: what "for" leads in, what the verb above says, else its subject. */
static uint32_t controller(const struct building *b, const struct tr_clause *up, uint32_t verb)
{
    uint32_t k = verb;
    while (k > b->first && kind(b, k - 1) == TR_PH_ADV) k--;
    if (k > b->first && kind(b, k - 1) == TR_PH_NOUN) {
        uint32_t np = b->v[k - 1].list;
        if (b->v[np].under != TR_NO && head_is(b, b->v[np].under, "for") && may_be_controlled(b, np)) return np;
    }
    for (size_t i = up->pps.n; i > 0; i--) {
        const struct tr_pp *pp = &up->pps.v[i - 1];
        if (pp->np != TR_NO && pp->np < verb && asks_by(b, up->verb, pp->prep)) return pp->np;
    }
    bool passive = b->v[up->verb].flags & TR_VG_PASSIVE;
    bool object = up->object != TR_NO && up->object < verb && !passive && may_be_controlled(b, up->object);
    return object && verb_in(b, up->verb, TR_SET_OBJECT_DOES_INFINITIVE) ? up->object : up->subject;
}

static void make_infinitive(struct building *b, struct tr_clause *c)
{
    uint32_t before = clause_before(b, c->verb);
    c->kind = TR_CL_INFINITIVE;
    c->parent = before;
    if (before == TR_NO) return;
    struct tr_clause *up = clause(b, before);
    c->subject = controller(b, up, c->verb);
    if (up->content == TR_NO) up->content = (uint32_t)b->p->clauses.n;
}

/* Does "of" or "for" with an -ing form say what somebody is accused of, blamed for, suspected of? */
static bool is_charge(const struct building *b, const struct tr_clause *c, uint32_t before, uint32_t verb)
{
    if (before == TR_NO || c->lead == TR_NO || verb == b->first) return false;
    const struct tr_clause *up = clause(b, before);
    bool of = tr_token_is(b->p, c->lead, "of") || tr_token_is(b->p, c->lead, "for") ||
              tr_token_is(b->p, c->lead, "with");
    bool passive = b->v[up->verb].flags & TR_VG_PASSIVE;
    return of && is_cue(b, up->verb) && (passive ? up->subject : up->object) != TR_NO;
}

static void make_ing(struct building *b, struct tr_clause *c)
{
    uint32_t before = clause_before(b, c->verb), k = c->verb;
    c->kind = TR_CL_ING;
    c->parent = before;
    while (k > b->first && kind(b, k - 1) == TR_PH_ADV) k--;
    if (k > b->first && kind(b, k - 1) == TR_PH_NOUN && !(b->v[k - 1].flags & TR_NP_TIME)) {
        uint32_t np = b->v[k - 1].list;
        bool result = verb_in(b, c->verb, TR_SET_RESULT); /* "bombed Aleppo killing ten" */
        bool place = is_place(b, k - 1) && (b->v[np].under != TR_NO || (result && before != TR_NO));
        uint32_t of = result ? tr_clause_subject_of_result(b, before, np) : TR_NO;
        c->subject = of != TR_NO ? of : np;
        if (!place || of != TR_NO) return;
        uint32_t who = result ? TR_NO : somebody_in_chain(b, np);
        if (who != TR_NO) c->subject = who;                                /* "rebels in Aleppo fighting .." */
        else if (before != TR_NO) c->subject = clause(b, before)->subject; /* "raids in Aleppo killing ten" */
        return;
    }
    if (k > b->first && (kind(b, k - 1) == TR_PH_PREP || kind(b, k - 1) == TR_PH_SUB)) {
        c->kind = TR_CL_ADVERBIAL;
        c->lead = b->v[k - 1].head;
    }
    if (k > b->first && kind(b, k - 1) == TR_PH_COMMA) c->parent = before = tr_clause_who_spoke(b, before, c->verb);
    if (before != TR_NO) {
        const struct tr_clause *up = clause(b, before);
        bool object = c->lead != TR_NO && up->object != TR_NO && !(b->v[up->verb].flags & TR_VG_PASSIVE);
        c->subject = object && verb_in(b, up->verb, TR_SET_OBJECT_DOES_ING) ? up->object : up->subject;
    }
    bool content = before != TR_NO && k > b->first && kind(b, k - 1) == TR_PH_VERB;
    if (is_charge(b, c, before, k)) { /* "accused the army of killing ..": the army is said to */
        struct tr_clause *up = clause(b, before);
        c->subject = b->v[up->verb].flags & TR_VG_PASSIVE ? up->subject : up->object;
        content = true;
    }
    if (content && clause(b, before)->content == TR_NO) clause(b, before)->content = (uint32_t)b->p->clauses.n;
}

static void make_participle(struct building *b, struct tr_clause *c)
{
    uint32_t k = c->verb;
    c->kind = TR_CL_PARTICIPLE;
    c->parent = clause_before(b, c->verb);
    b->v[c->verb].flags |= TR_VG_PASSIVE | TR_VG_PARTICIPLE;
    while (k > b->first && (kind(b, k - 1) == TR_PH_ADV || kind(b, k - 1) == TR_PH_COMMA)) k--;
    if (k > b->first && kind(b, k - 1) == TR_PH_QUOTE && head_is(b, k - 1, ")"))
        while (k > b->first && !head_is(b, --k, "(")) {}
    if (k > b->first && head_is(b, k - 1, "(")) k--;
    if (k > b->first && kind(b, k - 1) == TR_PH_NOUN) c->subject = b->v[k - 1].list;
    if (tr_clause_hangs_on_participle(b, c->verb)) {
        const struct tr_clause *up = clause(b, clause_of(b, c->verb - 1));
        c->subject = up->kind == TR_CL_PARTICIPLE ? up->object : up->subject;
    }
}

/* "told them in an interview published on Friday that ..": the clause whose content "that" leads in. */
static uint32_t teller_of(const struct building *b, uint32_t before)
{
    for (uint32_t k = before + 1; k > b->from; k--) {
        const struct tr_clause *c = clause(b, k - 1);
        if (c->content != TR_NO) break;
        if (is_cue(b, c->verb)) return k - 1;
        if (c->kind != TR_CL_PARTICIPLE && c->kind != TR_CL_RELATIVE && c->kind != TR_CL_ING) break;
    }
    return before;
}

static void make_finite(struct building *b, struct tr_clause *c)
{
    struct found f = { TR_NO, TR_NO, TR_NO, false };
    if (tr_clause_inverted(b, c->verb)) f.subject = b->v[c->verb + 1].list;
    else f = tr_clause_subject(b, c->verb);
    c->subject = f.subject;
    c->kind = f.relative ? TR_CL_RELATIVE : f.joined != TR_NO ? TR_CL_COORD : TR_CL_MAIN;
    c->parent = f.joined;
    if (f.lead == TR_NO) {
        uint32_t before = f.subject == TR_NO || f.subject > c->verb || f.joined != TR_NO ? TR_NO
                                                                                         : clause_before(b, f.subject);
        /* "said Russia agreed": content with no "that" */
        bool bare = before != TR_NO && clause(b, before)->kind != TR_CL_PARTICIPLE &&
                    is_cue(b, clause(b, before)->verb) && !is_backing(b, clause(b, before)->verb) &&
                    clause(b, before)->content == TR_NO && clause(b, before)->object == TR_NO &&
                    clause(b, before)->verb < f.subject;
        for (uint32_t k = bare ? clause(b, before)->verb + 1 : 0; bare && k < f.subject; k++)
            if (kind(b, k) == TR_PH_MARK || kind(b, k) == TR_PH_CC) bare = false;
        if (!bare) return;
        c->kind = TR_CL_THAT;
        c->parent = before;
        clause(b, before)->content = (uint32_t)b->p->clauses.n;
        return;
    }
    c->lead = b->v[f.lead].head;
    uint32_t before = clause_before(b, f.lead);
    c->parent = before;
    if (f.relative) return;
    bool that = tr_token_is(b->p, c->lead, "that");
    if (that && before != TR_NO) c->parent = before = teller_of(b, before);
    c->kind = that ? TR_CL_THAT : TR_CL_ADVERBIAL;
    if (that && before != TR_NO && clause(b, before)->content == TR_NO)
        clause(b, before)->content = (uint32_t)b->p->clauses.n;
}

static bool is_person_pronoun(const struct building *b, uint32_t np)
{
    static const char *const words[] = { "he", "she", "it", "they", "we", "i", "you" };
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (head_is(b, np, words[k])) return true;
    return false;
}

/* "a phone call they held": what the clause hangs on is its object. */
static void take_antecedent(const struct building *b, struct tr_clause *c)
{
    uint32_t s = c->subject;
    if (c->object != TR_NO || s == TR_NO || s > c->verb || s == b->first || c->content != TR_NO) return;
    if (!is_person_pronoun(b, s) || kind(b, s - 1) != TR_PH_NOUN || b->v[s - 1].flags & TR_NP_TIME) return;
    if ((c->kind != TR_CL_MAIN && c->kind != TR_CL_THAT) || is_cue(b, c->verb)) return;
    c->kind = TR_CL_RELATIVE;
    c->object = b->v[s - 1].list;
}

/* "were abducted and later murdered by the rebels": both are passive, and both by them. */
static void share_passive(struct building *b, struct tr_clause *c)
{
    if (c->kind != TR_CL_COORD || c->parent == TR_NO || c->object != TR_NO || !is_bare_past(b, c->verb)) return;
    struct tr_clause *up = clause(b, c->parent);
    bool by = tr_clause_by_next(b, c->verb);
    if (!(b->v[up->verb].flags & TR_VG_PASSIVE) || (!by && !tr_clause_wants_object(b, c->verb))) return;
    b->v[c->verb].flags |= TR_VG_PASSIVE;
    for (size_t k = 0; k < up->pps.n; k++)
        if (tr_token_is(b->p, up->pps.v[k].prep, "by")) return;
    for (size_t k = 0; k < c->pps.n; k++)
        if (tr_token_is(b->p, c->pps.v[k].prep, "by") && !TR_PUSH(b->a, &up->pps, c->pps.v[k])) b->full = true;
}

static void make_clause(struct building *b, uint32_t verb)
{
    struct tr_clause c = { .sentence = (uint32_t)b->sentence,
                           .verb = verb,
                           .subject = TR_NO,
                           .object = TR_NO,
                           .object2 = TR_NO,
                           .parent = TR_NO,
                           .content = TR_NO,
                           .lead = TR_NO };
    uint32_t flags = b->v[verb].flags;
    if (flags & TR_VG_INFINITIVE) make_infinitive(b, &c);
    else if (tr_clause_is_reduced(b, verb)) make_participle(b, &c);
    else if (flags & TR_VG_ING) make_ing(b, &c);
    else make_finite(b, &c);
    c.from = b->v[verb].first;
    c.to = b->v[verb].first + b->v[verb].n;
    if (c.subject != TR_NO && c.subject < verb && c.kind != TR_CL_COORD && c.kind != TR_CL_INFINITIVE)
        c.from = b->v[c.subject].first;
    take_rest(b, &c);
    take_before(b, &c);
    share_passive(b, &c);
    take_antecedent(b, &c);
    if (c.kind == TR_CL_PARTICIPLE && c.object == TR_NO) c.object = c.subject, c.subject = TR_NO;
    b->v[verb].clause = (uint32_t)b->p->clauses.n;
    if (!TR_PUSH(b->a, &b->p->clauses, c)) b->full = true;
}

/* "..., officials said": a comma or quotation mark parts it from what was said. */
static bool follows_comma(const struct building *b, const struct tr_clause *c)
{
    uint32_t k = c->subject != TR_NO && c->subject < c->verb ? c->subject : c->verb;
    while (k > b->first && kind(b, k - 1) == TR_PH_ADV) k--;
    return k > b->first && (kind(b, k - 1) == TR_PH_COMMA || kind(b, k - 1) == TR_PH_QUOTE);
}

/* Clauses at the front whose subject comes later, and "..., officials said" whose content came before. */
static void link_later(struct building *b)
{
    uint32_t n = (uint32_t)b->p->clauses.n;
    for (uint32_t k = b->from; k < n; k++) {
        struct tr_clause *c = clause(b, k);
        bool open = (c->kind == TR_CL_ING || c->kind == TR_CL_ADVERBIAL || c->kind == TR_CL_PARTICIPLE ||
                     c->kind == TR_CL_INFINITIVE) &&
                    c->subject == TR_NO && c->parent == TR_NO && !(c->kind == TR_CL_PARTICIPLE && c->object != TR_NO);
        for (uint32_t m = k + 1; open && m < n; m++) {
            const struct tr_clause *main = clause(b, m);
            if (main->kind != TR_CL_MAIN || main->subject == TR_NO) continue;
            if (c->kind == TR_CL_PARTICIPLE) c->object = main->subject;
            else c->subject = main->subject;
            c->parent = m;
            break;
        }
        bool says = c->kind == TR_CL_MAIN && c->content == TR_NO && k > b->from && is_cue(b, c->verb) &&
                    follows_comma(b, c);
        if (!says) continue;
        for (uint32_t m = b->from; m < k; m++) {
            struct tr_clause *first = clause(b, m);
            if (first->kind != TR_CL_MAIN || first->parent != TR_NO) continue;
            c->content = m;
            first->parent = k;
            break;
        }
    }
}

tr_rc tr_clause_sentence(struct tr_parse *p, size_t sentence, struct tr_arena *a, struct tr_error *err)
{
    struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    struct building b = { .p = p,
                          .a = a,
                          .v = p->phrases.v,
                          .first = s->phrases,
                          .end = s->phrases + s->n_phrases,
                          .from = (uint32_t)p->clauses.n,
                          .sentence = sentence };
    s->clauses = b.from;
    for (uint32_t k = b.first; k < b.end && !b.full; k++)
        if (b.v[k].kind == TR_PH_VERB) make_clause(&b, k);
    s->n_clauses = (uint32_t)p->clauses.n - s->clauses;
    if (b.full) return tr_fail(err, TR_NOMEM, "text: no room for the clauses of a sentence");
    link_later(&b);
    return TR_OK;
}
