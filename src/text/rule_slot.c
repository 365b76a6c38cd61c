/* SPDX-License-Identifier: Apache-2.0
 *
 * A slot of a rule -> the phrases and parties it points at. */
#include "text/rule.h"

static const struct tr_phrase *phrase(const struct tr_site *s, uint32_t k) { return &s->p->phrases.v[k]; }

/* The clause that a slot looks at: the rule's own, its content, what it hangs on, or another beside it. */
static uint32_t clause_via(const struct tr_site *s, tr_slot_via via)
{
    if (s->clause == TR_NO) return TR_NO;
    const struct tr_clause *c = &s->p->clauses.v[s->clause];
    const struct tr_parsed_sentence *in = &s->p->sentences.v[c->sentence];
    switch (via) {
    case TR_VIA_SELF: return s->clause;
    case TR_VIA_CONTENT: return c->content;
    case TR_VIA_PARENT: return c->parent;
    case TR_VIA_SIBLING: /* what hangs on it by "as", "while", "after", or what it hangs on in that way */
        if (c->kind == TR_CL_ADVERBIAL && c->parent != TR_NO) return c->parent;
        for (uint32_t k = in->clauses; k < in->clauses + in->n_clauses; k++)
            if (s->p->clauses.v[k].kind == TR_CL_ADVERBIAL && s->p->clauses.v[k].parent == s->clause) return k;
        return TR_NO;
    }
    return TR_NO;
}

static bool has_prep(const struct tr_slot *slot, uint64_t key)
{
    for (uint32_t k = 0; k < slot->n_preps; k++)
        if (slot->preps[k] == key) return true;
    return slot->n_preps == 0;
}

struct bag {
    uint32_t *v;
    size_t n, room;
};

static void add(struct bag *b, uint32_t np)
{
    for (size_t k = 0; k < b->n; k++)
        if (b->v[k] == np) return;
    if (np != TR_NO && b->n < b->room) b->v[b->n++] = np;
}

/* "At Kidal, soldiers fired at rebels", "launched in answer to an attack on soldiers": of an act of force, what stands before
 * its verb tells where, what stands behind its reason tells of another act. */
static bool is_beside_the_act(const struct tr_site *s, const struct tr_clause *c, size_t pp)
{
    static const char *const where[] = { "at", "in", "on", "near", "around", "outside" };
    uint32_t prep = c->pps.v[pp].prep, verb = phrase(s, c->verb)->first;
    if (!s->armed) return false;
    if (!s->noun && prep < verb && tr_token_among(s->p, prep, where, TR_COUNT(where))) return true;
    for (size_t k = 0; k < pp; k++)
        if (c->pps.v[k].np != TR_NO && c->pps.v[k].prep > verb && tr_token_is(s->p, c->pps.v[k].prep, "in") &&
            tr_token_in(s->p, phrase(s, c->pps.v[k].np)->head, TR_SET_REASON_GIVEN))
            return true;
    return false;
}

static void add_pps(const struct tr_site *s, const struct tr_clause *c, const struct tr_slot *slot, struct bag *out)
{
    for (size_t k = 0; k < c->pps.n; k++)
        if (has_prep(slot, s->p->tokens->list.v[c->pps.v[k].prep].key) && !is_beside_the_act(s, c, k))
            add(out, c->pps.v[k].np);
}

/* Of an act of force: what may lead to whom it hit. Not "by", "with", "after", "according to", "from". */
static bool leads_to_target(const struct tr_site *s, uint32_t prep)
{
    static const char *const preps[] = { "on",    "against", "at",      "in",     "into",
                                         "near",  "towards", "upon",    "toward", "over",
                                         "among", "inside",  "outside", "around", "including" };
    return s->armed ? tr_token_among(s->p, prep, preps, TR_COUNT(preps)) : !tr_token_is(s->p, prep, "alongside");
}

/* Behind a noun phrase: the prepositional phrases that follow it without a break. */
static void add_noun_pps(const struct tr_site *s, uint32_t np, const struct tr_slot *slot, struct bag *out)
{
    uint32_t k = np, end = tr_phrases_end(s->p, np);
    bool own = k + 1 < end && phrase(s, k + 1)->kind == TR_PH_PREP; /* "raids by X and shelling by Y" */
    while (!own && phrase(s, k)->next != TR_NO && slot->kind != TR_SLOT_OF) k = phrase(s, k)->next;
    for (k++; k + 1 < end && phrase(s, k)->kind == TR_PH_PREP && phrase(s, k + 1)->kind == TR_PH_NOUN; k += 2)
        if (has_prep(slot, s->p->tokens->list.v[phrase(s, k)->head].key) &&
            (slot->kind != TR_SLOT_ANY || leads_to_target(s, phrase(s, k)->head)))
            add(out, k + 1);
}

/* Who does what a passive tells stands behind the verb: "flights by warplanes are banned" is not banned by them. */
static void add_by(const struct tr_site *s, const struct tr_clause *c, struct bag *out)
{
    for (size_t k = 0; k < c->pps.n; k++)
        if (tr_token_is(s->p, c->pps.v[k].prep, "by") && c->pps.v[k].prep > phrase(s, c->verb)->first &&
            !is_beside_the_act(s, c, k))
            add(out, c->pps.v[k].np);
}

static void add_any(const struct tr_site *s, const struct tr_clause *c, struct bag *out)
{
    add(out, c->object);
    add(out, c->object2);
    uint32_t self = s->armed && s->noun ? phrase(s, s->phrase)->list : TR_NO; /* the act is not its own target */
    for (size_t k = 0; k < c->pps.n; k++)
        if (leads_to_target(s, c->pps.v[k].prep) && (self == TR_NO || c->pps.v[k].np != self) &&
            !is_beside_the_act(s, c, k))
            add(out, c->pps.v[k].np);
    bool does = s->armed && !s->noun &&
                !(phrase(s, c->verb)->flags & TR_VG_PASSIVE); /* who does it is not whom it hits */
    if (!does) add(out, c->subject);
}

/* A noun phrase that is one of the trigger's own words: "fire" of "opened fire". */
static uint32_t not_of_trigger(const struct tr_site *s, uint32_t clause, uint32_t np)
{
    if (np == TR_NO || clause != s->clause || s->noun) return np;
    return phrase(s, np)->first + phrase(s, np)->n <= s->end ? TR_NO : np;
}

/* "set fire to a school": what the trigger's own preposition governs is whom it is about. */
static uint32_t behind_trigger(const struct tr_site *s, const struct tr_clause *c)
{
    for (size_t k = 0; !s->noun && k < c->pps.n; k++)
        if (c->pps.v[k].prep > phrase(s, c->verb)->head && c->pps.v[k].prep < s->end) return c->pps.v[k].np;
    return TR_NO;
}

static void of_verb(const struct tr_site *s, uint32_t clause, const struct tr_slot *slot, struct bag *out)
{
    struct tr_clause own = s->p->clauses.v[clause];
    const struct tr_clause *c = &own;
    if (own.object != TR_NO && own.object > own.verb) own.object = not_of_trigger(s, clause, own.object);
    if (own.object2 != TR_NO && own.object2 > own.verb) own.object2 = not_of_trigger(s, clause, own.object2);
    bool passive = phrase(s, c->verb)->flags & TR_VG_PASSIVE && !(s->idiom && clause == s->clause);
    uint32_t np;
    if (own.object == TR_NO && !passive && clause == s->clause) own.object = behind_trigger(s, c);
    switch (slot->kind) {
    case TR_SLOT_SUBJ:
        if (passive) add_by(s, c, out);
        else add(out, c->subject);
        break;
    case TR_SLOT_OBJ: add(out, passive ? c->kind == TR_CL_PARTICIPLE ? c->object : c->subject : c->object); break;
    case TR_SLOT_OBJ2: add(out, passive ? c->object : c->object2); break;
    case TR_SLOT_PP: add_pps(s, c, slot, out); break;
    case TR_SLOT_OWNER: add(out, passive ? c->subject : c->object); break;
    case TR_SLOT_OF:
        np = passive && c->kind != TR_CL_PARTICIPLE ? c->subject : c->object;
        if (np != TR_NO) add(out, phrase(s, np)->of);
        break;
    case TR_SLOT_ANY:
    case TR_SLOT_CLAUSE: add_any(s, c, out); break;
    case TR_SLOT_VERB:
    case TR_SLOT_SELF: add(out, c->verb); break;
    case TR_SLOT_APPOS:
    case TR_SLOT_MAIN: break;
    case TR_SLOTS: break;
    }
}

static bool verb_in(const struct tr_site *s, uint32_t verb, tr_set set)
{
    return tr_verb_in(s->p, phrase(s, verb)->head, set);
}

/* "the murder of the judge, carried out by rebels": by whom, behind a participle that tells of the noun. */
static void add_carried_out(const struct tr_site *s, const struct tr_slot *slot, struct bag *out)
{
    const struct tr_phrase *ph = phrase(s, s->phrase);
    uint32_t of = ph->of == TR_NO ? TR_NO : phrase(s, ph->of)->list;
    const struct tr_parsed_sentence *in = &s->p->sentences.v[tr_sentence_at(s->p->tokens, phrase(s, s->phrase)->first)];
    for (size_t k = in->clauses; k < in->clauses + in->n_clauses; k++) {
        const struct tr_clause *c = &s->p->clauses.v[k];
        if (c->kind != TR_CL_PARTICIPLE || c->object == TR_NO || (c->object != ph->list && c->object != of)) continue;
        if (verb_in(s, c->verb, TR_SET_CARRIED_OUT)) add_pps(s, c, slot, out);
    }
}

/* "the murder of the judge, head of the court, by rebels": by whom, behind what explains whom. */
static void add_by_behind(const struct tr_site *s, struct bag *out)
{
    enum { FAR = 14 };
    bool comma = false;
    for (uint32_t k = s->phrase + 1, end = tr_phrases_end(s->p, s->phrase); k + 1 < end && k < s->phrase + FAR; k++) {
        const struct tr_phrase *ph = phrase(s, k);
        bool by = ph->kind == TR_PH_PREP && tr_token_is(s->p, ph->head, "by");
        if (by && comma && phrase(s, k + 1)->kind == TR_PH_NOUN) add(out, k + 1);
        bool goes_on = ph->kind == TR_PH_NOUN || ph->kind == TR_PH_PREP || ph->kind == TR_PH_COMMA ||
                       ph->kind == TR_PH_QUOTE || ph->kind == TR_PH_ADJ;
        if (by || !goes_on) return;
        comma |= ph->kind == TR_PH_COMMA;
    }
}

/* "Russia is inflicting a bombardment", "the army launched an attack": who brings the noun about is not whom it hits. */
static bool brings_about(const struct tr_site *s, const struct tr_clause *c)
{
    if (c->object != phrase(s, s->phrase)->list || phrase(s, c->verb)->flags & (TR_VG_PASSIVE | TR_VG_COPULA))
        return false;
    return !verb_in(s, c->verb, TR_SET_NOT_BROUGHT_ABOUT);
}

/* Whom an act of force hit, as the clause around its noun tells: the object of what it did ("the attack killed ten
 * soldiers"), or who suffered it ("the convoy came under fire", "the army repelled an assault"). */
static void keep_hit(const struct tr_site *s, struct tr_clause *c)
{
    uint32_t list = phrase(s, s->phrase)->list;
    bool active = !(phrase(s, c->verb)->flags & (TR_VG_PASSIVE | TR_VG_COPULA));
    bool does = c->subject == list && active, under = false;
    for (size_t k = 0; k < c->pps.n; k++)
        under |= c->pps.v[k].np == list && tr_token_is(s->p, c->pps.v[k].prep, "under");
    bool suffered = active && (c->object == list || under) && verb_in(s, c->verb, TR_SET_SUFFERING);
    if (!does || !tr_verb_in(s->p, phrase(s, c->verb)->head, TR_SET_RESULT)) c->object = c->object2 = TR_NO;
    if (!suffered) c->subject = TR_NO;
}

static void of_noun(const struct tr_site *s, const struct tr_slot *slot, struct bag *out)
{
    struct tr_slot by = { .kind = TR_SLOT_PP, .preps = { tr_token_key(TR_STR("by")) }, .n_preps = 1 };
    switch (slot->kind) {
    case TR_SLOT_SUBJ:
        add_noun_pps(s, s->phrase, &by, out);
        if (out->n == 0) add_carried_out(s, &by, out);
        if (out->n == 0) add_by_behind(s, out);
        break;
    case TR_SLOT_PP:
        add_noun_pps(s, s->phrase, slot, out);
        if (out->n == 0) add_carried_out(s, slot, out);
        break;
    case TR_SLOT_OF: add(out, phrase(s, s->phrase)->of); break;
    case TR_SLOT_OWNER: /* "government air strikes and artillery fire": both are the government's */
        add(out, s->phrase);
        if (s->doer && s->cast->n[s->phrase] == 0) add(out, phrase(s, s->phrase)->list);
        break;
    case TR_SLOT_SELF: add(out, s->phrase); break;
    case TR_SLOT_VERB:
        if (s->clause != TR_NO) add(out, s->p->clauses.v[s->clause].verb);
        break;
    case TR_SLOT_ANY:
    case TR_SLOT_CLAUSE:
        add_noun_pps(s, s->phrase, slot, out);
        if (s->clause != TR_NO) {
            struct tr_clause c = s->p->clauses.v[s->clause];
            if (slot->kind == TR_SLOT_ANY && brings_about(s, &c)) c.subject = TR_NO;
            if (slot->kind == TR_SLOT_ANY && s->armed) keep_hit(s, &c);
            add_any(s, &c, out);
        }
        break;
    case TR_SLOT_APPOS:
        add(out, phrase(s, s->phrase)->appos);
        if (s->clause != TR_NO && phrase(s, s->p->clauses.v[s->clause].verb)->flags & TR_VG_COPULA &&
            s->p->clauses.v[s->clause].object == s->phrase)
            add(out, s->p->clauses.v[s->clause].subject);
        break;
    case TR_SLOT_OBJ:
    case TR_SLOT_OBJ2:
    case TR_SLOT_MAIN:
    case TR_SLOTS: break;
    }
}

static void add_main(const struct tr_site *s, struct bag *out)
{
    uint32_t c = s->clause;
    for (int depth = 0; depth < 8 && c != TR_NO && s->p->clauses.v[c].parent != TR_NO; depth++)
        c = s->p->clauses.v[c].parent;
    if (c != TR_NO) add(out, s->p->clauses.v[c].subject);
}

size_t tr_slot_phrases(const struct tr_site *s, const struct tr_slot *slot, uint32_t *out, size_t room)
{
    struct bag b = { out, 0, room };
    if (slot->kind == TR_SLOT_MAIN) {
        add_main(s, &b);
        return b.n;
    }
    if (s->noun && slot->via == TR_VIA_SELF) {
        of_noun(s, slot, &b);
        return b.n;
    }
    /* of a noun, "parent" is the clause that governs it */
    uint32_t clause = s->noun && slot->via == TR_VIA_PARENT ? s->clause : clause_via(s, slot->via);
    if (clause != TR_NO) of_verb(s, clause, slot, &b);
    return b.n;
}

/* "the ministers of Russia and Turkey", of whom there are two by now: Turkey, which the parser may take for a third beside
 * them, is one of those behind "of". */
static bool is_behind_of(const struct tr_site *s, uint32_t np, uint32_t other)
{
    uint32_t of = phrase(s, np)->of;
    if (other == np || of == TR_NO || s->cast->n[np] < 2 || !(phrase(s, np)->flags & TR_NP_PLURAL)) return false;
    while (of != TR_NO && of != other) of = phrase(s, of)->next;
    return of == other;
}

static void add_parties(const struct tr_site *s, uint32_t np, uint32_t want, struct bag *out)
{
    for (uint32_t k = np; k != TR_NO; k = phrase(s, k)->next)
        for (uint32_t i = 0; i < s->cast->n[k] && !is_behind_of(s, np, k); i++) {
            uint32_t who = s->cast->first[k] + i;
            if (s->cast->list.v[who].flags & want) add(out, who);
        }
}

/* "met in Minsk", "shelled a school near Damascus": a place, though its name can stand for a government. And "the president
 * of Russia" is one party, not two. */
static bool is_only_where(const struct tr_site *s, uint32_t np)
{
    static const char *const preps[] = { "in", "at", "near", "inside", "outside", "around" };
    uint32_t under = phrase(s, np)->under;
    if (under == TR_NO || phrase(s, under)->kind != TR_PH_PREP) return false;
    if (tr_token_among(s->p, phrase(s, under)->head, preps, TR_COUNT(preps))) return true;
    uint32_t subject = s->clause == TR_NO ? TR_NO : s->p->clauses.v[s->clause].subject;
    return subject != TR_NO && phrase(s, subject)->of == np;
}

static void drop_places(const struct tr_site *s, uint32_t np, bool any, struct bag *out)
{
    size_t n = 0;
    for (size_t k = 0; k < out->n; k++) {
        const struct tr_who *w = &s->cast->list.v[out->v[k]];
        bool here = (w->first >= phrase(s, np)->first && w->first < phrase(s, np)->first + phrase(s, np)->n) ||
                    phrase(s, w->np)->list == phrase(s, np)->list; /* "in Gao, Kidal and Menaka" */
        bool of_area = any && !(w->flags & TR_WHO_HEAD) &&         /* "in the Joint Forces area" */
                       s->p->words[phrase(s, w->np)->head].noun_kind == TR_NOUN_LOCATION;
        of_area |= any && w->entry != TR_NO && w->flags & TR_WHO_HEAD && phrase(s, w->np)->flags & TR_NP_NAME &&
                   tr_token_is(s->p, phrase(s, phrase(s, np)->under)->head, "in"); /* "in the Joint Forces Operation" */
        bool place = (any && w->flags & (TR_WHO_METONYM | TR_WHO_PLACE)) || (s->armed && w->code.n == 0) || of_area;
        if (!(here && place)) out->v[n++] = out->v[k];
    }
    out->n = n;
}

/* "killed in an attack by rebels", "in Mosul": what stands behind "in" may be an act of somebody, never a place's own. */
static void drop_scenes(const struct tr_site *s, uint32_t np, struct bag *out)
{
    size_t n = 0;
    for (size_t k = 0; k < out->n; k++) {
        const struct tr_who *w = &s->cast->list.v[out->v[k]];
        bool here = w->first >= phrase(s, np)->first && w->first < phrase(s, np)->first + phrase(s, np)->n;
        bool place = w->flags & (TR_WHO_METONYM | TR_WHO_PLACE) ? w->flags & TR_WHO_HEAD : w->code.n == 0;
        if (!(here && place)) out->v[n++] = out->v[k];
    }
    out->n = n;
}

/* Of things that are struck, what they are of is a party only when it is no place: "the airport of Hama" is nobody's. */
static void drop_unsided(const struct tr_site *s, struct bag *out)
{
    size_t n = 0;
    for (size_t k = 0; k < out->n; k++) {
        const struct tr_who *w = &s->cast->list.v[out->v[k]];
        bool of = phrase(s, w->np)->under != TR_NO && tr_token_is(s->p, phrase(s, phrase(s, w->np)->under)->head, "of");
        if (!(of && (w->code.n == 0 || w->flags & (TR_WHO_PLACE | TR_WHO_METONYM)))) out->v[n++] = out->v[k];
    }
    out->n = n;
}

size_t tr_slot_parties(const struct tr_site *s, const struct tr_slot *slot, uint32_t *out, size_t room)
{
    uint32_t np[32];
    struct bag b = { out, 0, room };
    size_t n = tr_slot_phrases(s, slot, np, TR_COUNT(np));
    if (slot->kind != TR_SLOT_OWNER)
        for (size_t k = 0; k < n; k++)
            if (phrase(s, np[k])->kind == TR_PH_NOUN) add_parties(s, np[k], TR_WHO_HEAD, &b);
    for (size_t k = 0; s->armed && b.n == 0 && slot->kind == TR_SLOT_PP && k < n; k++) /* "at a base of the army" */
        if (phrase(s, np[k])->of != TR_NO) add_parties(s, phrase(s, np[k])->of, TR_WHO_HEAD, &b);
    if (s->armed && slot->kind == TR_SLOT_PP) drop_unsided(s, &b);
    for (size_t k = 0; s->doer && slot->kind == TR_SLOT_PP && k < n; k++)
        if (is_only_where(s, np[k])) drop_scenes(s, np[k], &b);
    bool owners = slot->kind == TR_SLOT_ANY || (b.n == 0 && !slot->head_only);
    for (size_t k = 0; owners && k < n; k++)
        if (phrase(s, np[k])->kind == TR_PH_NOUN) add_parties(s, np[k], TR_WHO_OWNER, &b);
    bool any = slot->kind == TR_SLOT_ANY, whom = any || (s->armed && slot->kind == TR_SLOT_PP && !s->doer);
    for (size_t k = 0; whom && k < n; k++)
        if (phrase(s, np[k])->kind == TR_PH_NOUN && is_only_where(s, np[k])) drop_places(s, np[k], any, &b);
    return b.n;
}

bool tr_phrase_has(const struct tr_parse *p, uint32_t np, const tr_indexes *entries, bool head_only)
{
    const struct tr_phrase *ph = &p->phrases.v[np];
    size_t low = tr_hits_near(&p->hits, 0, p->hits.n, ph->first);
    for (; low < p->hits.n && p->hits.v[low].first < ph->first + ph->n; low++) {
        const struct tr_hit *h = &p->hits.v[low];
        if (h->first + h->n <= ph->first) continue;
        if (head_only && !(h->first <= ph->head && ph->head < h->first + h->n)) continue;
        for (size_t k = 0; k < entries->n; k++)
            if (entries->v[k] == h->entry) return true;
    }
    return false;
}
