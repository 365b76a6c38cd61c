/* SPDX-License-Identifier: Apache-2.0
 *
 * Pronouns -> parties. One pass in the order of the text remembers who was named last: a man, a woman, a body or country,
 * several. A subject is remembered before what else its sentence names. Two sentences on, nobody is remembered. */
#include "text/coref_parts.h"

static bool is_subject(const struct resolving *r, uint32_t np)
{
    const struct tr_parsed_sentence *s = &r->p->sentences.v[r->sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++)
        if (r->p->clauses.v[k].subject == r->p->phrases.v[np].list) return true;
    return false;
}

/* Is it the subject of a verb of saying ("said", "added") that nobody else passes on? */
static bool is_sayer(const struct resolving *r, uint32_t np)
{
    const struct tr_parsed_sentence *s = &r->p->sentences.v[r->sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &r->p->clauses.v[k];
        if (c->subject != r->p->phrases.v[np].list || c->kind == TR_CL_THAT || c->kind == TR_CL_RELATIVE) continue;
        if (tr_verb_in(r->p, r->p->phrases.v[c->verb].head, TR_SET_SAYING)) return true;
    }
    return false;
}

static void remember_as(struct resolving *r, slot_kind kind, const struct tr_who *p, bool subject)
{
    struct memory *m = &r->last[kind];
    if (m->set && m->sentence == r->sentence && m->subject && !subject) return;
    *m = (struct memory){ *p, r->sentence, true, subject };
}

/* "Cambodia .. the Thai army .. Thailand": an army and its state are one side of two. Rebels are a side apart. */
static bool is_same_side(const struct tr_who *a, const struct tr_who *b)
{
    static const char *const apart[] = { "REB", "OPP", "UAF" };
    bool state = a->code.n >= 3 && b->code.n >= 3 && !((a->flags | b->flags) & TR_WHO_PERSON) &&
                 tr_str_eq(tr_code_country(a->code), tr_code_country(b->code));
    return a->entry == b->entry ||
           (state && !tr_code_has(a->code, apart, TR_COUNT(apart)) && !tr_code_has(b->code, apart, TR_COUNT(apart)));
}

static void remember_pair(struct resolving *r, const struct tr_who *p)
{
    struct memory *two = r->pair[p->flags & TR_WHO_PERSON ? 0 : 1];
    if (p->entry == TR_NO) return;
    if (two[1].set && is_same_side(&two[1].party, p)) {
        struct memory again = two[1];
        two[1] = two[0];
        two[0] = again;
    }
    if (two[0].set && is_same_side(&two[0].party, p)) {
        two[0].sentence = r->sentence;
        return;
    }
    two[1] = two[0];
    two[0] = (struct memory){ *p, r->sentence, true, false };
}

/* "a second day in Astana": an unknown name behind a preposition of place is where, not who. */
static bool is_where(const struct resolving *r, uint32_t np)
{
    static const char *const preps[] = { "in", "at", "near", "around", "outside", "inside", "across" };
    uint32_t under = r->p->phrases.v[r->p->phrases.v[np].list].under;
    for (size_t k = 0; under != TR_NO && k < TR_COUNT(preps); k++)
        if (tr_token_is(r->p, r->p->phrases.v[under].head, preps[k])) return true;
    return false;
}

/* "a Syrian man": a person, though nobody knows which; "it" is not him. */
static bool is_some_person(const struct resolving *r, uint32_t np, const struct tr_who *p)
{
    const struct tr_word *w = &r->p->words[r->p->phrases.v[np].head];
    return p->agent != TR_NO && w->classes & TR_NOUN && w->noun_kind == TR_NOUN_PERSON;
}

static void remember(struct resolving *r, uint32_t np)
{
    bool subject = is_subject(r, np);
    for (uint32_t i = 0; i < r->cast->n[np]; i++) {
        const struct tr_who *p = &r->cast->list.v[r->cast->first[np] + i];
        if (p->flags & (TR_WHO_PRONOUN | TR_WHO_MEDIA) || (!(p->flags & TR_WHO_HEAD) && !subject)) continue;
        bool where = p->flags & (TR_WHO_METONYM | TR_WHO_PLACE) && !subject && is_where(r, np);
        if (p->flags & TR_WHO_HEAD && !where) remember_pair(r, p);
        if (p->flags & TR_WHO_PERSON) {
            if (p->gender != 'f') remember_as(r, MAN, p, subject);
            if (p->gender != 'm') remember_as(r, WOMAN, p, subject);
        } else if (p->flags & TR_WHO_PLURAL && p->flags & TR_WHO_HEAD) {
            remember_as(r, SEVERAL, p, subject);
        } else if (is_some_person(r, np, p) || where) {
            continue; /* "in Damascus": where, not who */
        } else if (p->entry != TR_NO || (p->flags & TR_WHO_UNKNOWN && !is_where(r, np))) {
            remember_as(r, BODY, p, subject);
        }
    }
}

static const struct memory *recall(const struct resolving *r, slot_kind kind)
{
    const struct memory *m = &r->last[kind];
    return m->set && r->sentence - m->sentence <= SENTENCES_BACK ? m : NULL;
}

struct pronoun {
    const char *word;
    slot_kind kind, or_else;
};

static const struct pronoun *pronoun_at(const struct resolving *r, uint32_t token)
{
    static const struct pronoun words[] = {
        { "he", MAN, MAN },           { "him", MAN, MAN },          { "his", MAN, MAN },        { "himself", MAN, MAN },
        { "she", WOMAN, WOMAN },      { "her", WOMAN, WOMAN },      { "it", BODY, BODY },       { "its", BODY, BODY },
        { "they", SEVERAL, SEVERAL }, { "them", SEVERAL, SEVERAL }, { "their", SEVERAL, BODY },
    };
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (tr_token_is(r->p, token, words[k].word)) return &words[k];
    return NULL;
}

const struct memory *coref_recall_word(const struct resolving *r, uint32_t token)
{
    const struct pronoun *w = pronoun_at(r, token);
    const struct memory *m = w ? recall(r, w->kind) : NULL;
    return m || !w ? m : recall(r, w->or_else);
}

/* "The mission said a drone flew over its base. It added ..": who says more is who spoke right before, not whom that told of. */
static const struct memory *recall_sayer(const struct resolving *r, uint32_t np)
{
    const struct pronoun *w = pronoun_at(r, r->p->phrases.v[np].first);
    if (!w || !r->sayer[w->kind].set || !is_sayer(r, np)) return NULL;
    const struct memory *m = &r->sayer[w->kind], *other = &r->last[w->kind];
    bool here = m->sentence == r->sentence; /* "While the army repeated .., it called": of this sentence */
    bool between = !here && other->set && other->subject && other->sentence == r->sentence;
    return r->sentence - m->sentence <= 1 && !between ? m : NULL;
}

static void remember_sayer(struct resolving *r, uint32_t np)
{
    if (r->cast->n[np] != 1 || !is_sayer(r, np)) return;
    const struct tr_who *p = &r->cast->list.v[r->cast->first[np]];
    struct memory m = { *p, r->sentence, true, true };
    bool person = p->flags & TR_WHO_PERSON;
    if (!(p->flags & TR_WHO_HEAD) || p->flags & TR_WHO_MEDIA || (!person && p->entry == TR_NO && p->code.n == 0))
        return;
    if (person && p->gender != 'f') r->sayer[MAN] = m;
    if (person && p->gender != 'm') r->sayer[WOMAN] = m;
    if (!person && !is_some_person(r, np, p)) r->sayer[p->flags & TR_WHO_PLURAL ? SEVERAL : BODY] = m;
}

/* The parties of a phrase stand in one piece of the list; a pronoun's go to its end. */
static void give(struct resolving *r, uint32_t np, const struct memory *m, uint32_t token, uint32_t flags)
{
    struct tr_who party = m->party;
    if (r->cast->n[np]) return;
    party.np = np;
    party.at = token;
    party.at_n = 1;
    party.flags = (party.flags & ~(uint32_t)(TR_WHO_HEAD | TR_WHO_OWNER)) | flags | TR_WHO_PRONOUN;
    r->cast->first[np] = (uint32_t)r->cast->list.n;
    if (TR_PUSH(r->a, &r->cast->list, party)) r->cast->n[np] = 1;
    else r->full = true;
}

/* "the two leaders", "both countries": the last two that were named. */
static bool means_two(const struct resolving *r, uint32_t np, bool *persons)
{
    const struct tr_phrase *ph = &r->p->phrases.v[np];
    bool two = false;
    for (uint32_t k = ph->first; k < ph->head; k++) two |= tr_token_is(r->p, k, "two") || tr_token_is(r->p, k, "both");
    if (!two) return false;
    uint64_t head = r->p->words[ph->head].noun_lemma;
    *persons = *persons || tr_set_has(TR_SET_LEADER_WORD, head);
    return tr_set_has(TR_SET_LEADER_WORD, head) || tr_set_has(TR_SET_STATE_WORD, head);
}

/* Were the last two persons both named in this sentence? Then "they" are these. */
static bool both_here(const struct resolving *r)
{
    const struct memory *two = r->pair[0];
    return two[0].set && two[1].set && two[0].sentence == r->sentence && two[1].sentence == r->sentence;
}

/* "X and Y accused both sides of ..": whom somebody accuses, shells or meets is somebody else. */
static bool acts_on(const struct resolving *r, uint32_t np, const struct memory *two)
{
    const struct tr_parsed_sentence *s = &r->p->sentences.v[r->sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &r->p->clauses.v[k];
        if (c->object != r->p->phrases.v[np].list || c->subject == TR_NO || c->subject == c->object) continue;
        for (uint32_t m = c->subject; m != TR_NO; m = r->p->phrases.v[m].next)
            for (uint32_t i = 0; i < r->cast->n[m]; i++) {
                uint32_t entry = r->cast->list.v[r->cast->first[m] + i].entry;
                if (entry == two[0].party.entry || entry == two[1].party.entry) return true;
            }
    }
    return false;
}

static void give_two(struct resolving *r, uint32_t np)
{
    bool persons = false, they = tr_token_is(r->p, r->p->phrases.v[np].first, "they") ||
                                 tr_token_is(r->p, r->p->phrases.v[np].first, "them");
    if (they ? r->cast->n[np] > 0 : !means_two(r, np, &persons)) return;
    persons |= they;
    const struct memory *two = r->pair[persons ? 0 : 1];
    if (!two[0].set || !two[1].set || r->sentence - two[1].sentence > SENTENCES_BACK) return;
    if (acts_on(r, np, two)) return;
    r->cast->first[np] = (uint32_t)r->cast->list.n;
    r->cast->n[np] = 0;
    for (size_t k = 2; k > 0; k--) {
        struct tr_who one = two[k - 1].party;
        one.np = np;
        one.at = r->p->phrases.v[np].first;
        one.at_n = r->p->phrases.v[np].n;
        one.flags = (one.flags & ~(uint32_t)TR_WHO_OWNER) | TR_WHO_HEAD | TR_WHO_PRONOUN;
        if (TR_PUSH(r->a, &r->cast->list, one)) r->cast->n[np]++;
        else r->full = true;
    }
}

/* ---- offices ------------------------------------------------------------------------------ */

static const char *role_of(tr_str agent)
{
    static const struct {
        const char *code, *role;
    } roles[] = { { "+GOV.HOS", "head-of-state" },
                  { "+GOV.HOG", "head-of-government" },
                  { "+GOV.MFA", "foreign-minister" } };
    for (size_t k = 0; k < TR_COUNT(roles); k++)
        if (tr_str_is(agent, roles[k].code)) return roles[k].role;
    return NULL;
}

/* The one person who held `role` in `country` on the day, or TR_NO. */
static uint32_t holder(const struct resolving *r, tr_str country, const char *role)
{
    uint32_t found = TR_NO;
    if (r->day == TR_TIME_NONE) return TR_NO;
    for (size_t k = 0; k < r->p->lexicon->entries.n; k++) {
        const struct tr_lex_entry *e = &r->p->lexicon->entries.v[k];
        if (e->kind != TR_LEX_ACTOR || !tr_str_starts(e->id, country) || !tr_str_is(e->sort, "person")) continue;
        for (size_t i = 0; i < e->codes.n; i++) {
            const struct tr_lex_code *code = &e->codes.v[i];
            if (!tr_str_is(code->role, role) || code->days.from > r->day || r->day >= code->days.to) continue;
            if (found != TR_NO && found != k) return TR_NO;
            found = (uint32_t)k;
        }
    }
    return found;
}

/* "foreign ministry" is not its minister. */
static bool is_institution(const struct resolving *r, const struct tr_who *p)
{
    static const char *const words[] = { "ministry",   "office",  "presidency", "palace", "administration",
                                         "department", "service", "court",      "house" };
    for (uint32_t k = p->first; k < p->first + p->n; k++)
        if (tr_token_among(r->p, k, words, TR_COUNT(words))) return true;
    return false;
}

/* "the U.S. leader", "his US counterpart": the head of state when nothing says otherwise. */
static bool is_leader_word(const struct resolving *r, const struct tr_who *p)
{
    for (uint32_t k = p->first; k < p->first + p->n; k++)
        if (tr_token_is(r->p, k, "leader") || tr_token_is(r->p, k, "counterpart")) return true;
    return false;
}

static void name_office(struct resolving *r, uint32_t np)
{
    if (r->p->phrases.v[np].flags & TR_NP_PLURAL) return;
    for (uint32_t i = 0; i < r->cast->n[np]; i++) {
        struct tr_who *p = &r->cast->list.v[r->cast->first[np] + i];
        if (!(p->flags & TR_WHO_HEAD) || p->entry == TR_NO || p->agent == TR_NO ||
            p->flags & (TR_WHO_PERSON | TR_WHO_UNKNOWN) || is_institution(r, p))
            continue;
        const char *role = role_of(r->p->lexicon->entries.v[p->agent].id);
        if (!role && is_leader_word(r, p)) role = "head-of-state";
        uint32_t who = role ? holder(r, tr_code_country(p->code), role) : TR_NO;
        if (who == TR_NO) continue;
        p->entry = who;
        p->gender = r->p->lexicon->entries.v[who].gender;
        p->flags |= TR_WHO_PERSON;
    }
}

/* ---- armed groups ------------------------------------------------------------------------- */

enum {
    GROUP_BACK = 10,
    GROUP_NEAR = 5
}; /* sentences: "the rebels"; "rebels", with nobody else named in the document */

static bool is_rebel(tr_str code)
{
    static const char *const parts[] = { "REB" };
    return tr_code_has(code, parts, 1);
}

static bool is_named_group(const struct resolving *r, const struct tr_who *p)
{
    static const char *const armed[] = { "REB", "UAF" };
    if (p->entry == TR_NO) return false;
    const struct tr_lex_entry *e = &r->p->lexicon->entries.v[p->entry];
    return (tr_str_is(e->sort, "group") || tr_str_is(e->sort, "force") || tr_str_is(e->sort, "alliance")) &&
           tr_code_has(e->id, armed, TR_COUNT(armed));
}

static bool is_group(const struct resolving *r, const struct tr_who *p)
{
    return is_named_group(r, p) && is_rebel(r->p->lexicon->entries.v[p->entry].id);
}

static void remember_group(struct resolving *r, uint32_t np)
{
    for (uint32_t i = 0; i < r->cast->n[np]; i++) {
        const struct tr_who *p = &r->cast->list.v[r->cast->first[np] + i];
        if (is_named_group(r, p)) r->named = (struct memory){ *p, r->sentence, true, false };
        if (!is_group(r, p)) continue;
        if (r->group.set && r->group.party.entry != p->entry) r->other = r->group;
        r->group = (struct memory){ *p, r->sentence, true, false };
    }
}

/* "the group", "the movement": the one that was named last; without a name before it, somebody whom "it" then means. */
static void name_group(struct resolving *r, uint32_t np)
{
    static const char *const words[] = { "group", "organisation", "organization", "movement", "faction" };
    const struct tr_phrase *ph = &r->p->phrases.v[np];
    if (!(ph->flags & TR_NP_DEFINITE) || ph->flags & TR_NP_PLURAL || ph->n != 2 || r->cast->n[np]) return;
    if (!tr_token_among(r->p, ph->head, words, TR_COUNT(words))) return;
    const struct memory *g = &r->named;
    if (g->set && r->sentence - g->sentence <= SENTENCES_BACK) give(r, np, g, ph->head, TR_WHO_HEAD);
    else if (is_subject(r, np)) r->last[BODY].set = false;
}

/* Words that take sides or none: "the terrorists" are who was named; "the gunmen" may be anybody. */
static bool means_fighters(const struct resolving *r, uint32_t np)
{
    return tr_set_has(TR_SET_FIGHTER_WORD, r->p->words[r->p->phrases.v[np].head].noun_lemma);
}

/* "the rebels": the one armed group that was named not long before. Of two, nobody. */
static void name_rebels(struct resolving *r, uint32_t np)
{
    const struct memory *g = &r->group;
    bool definite = r->p->phrases.v[np].flags & TR_NP_DEFINITE, plural = r->p->phrases.v[np].flags & TR_NP_PLURAL;
    if (!g->set || r->sentence - g->sentence > GROUP_BACK) return;
    if (!definite && (!plural || r->other.set || r->sentence - g->sentence > GROUP_NEAR)) return;
    if (r->other.set && r->other.party.entry != g->party.entry && r->sentence - r->other.sentence <= GROUP_BACK) return;
    for (uint32_t i = 0; i < r->cast->n[np]; i++) {
        struct tr_who *p = &r->cast->list.v[r->cast->first[np] + i];
        bool word = p->flags & TR_WHO_UNNAMED && p->flags & TR_WHO_HEAD && p->entry == TR_NO && p->agent != TR_NO;
        if (!word || !(is_rebel(p->code) || (definite && means_fighters(r, np)))) continue;
        p->entry = g->party.entry;
        p->name = g->party.name;
        p->code = g->party.code;
        p->flags = (p->flags & ~(uint32_t)TR_WHO_UNNAMED) | TR_WHO_SHARED;
    }
}

tr_rc tr_cast_pronouns(struct tr_arena *a, const struct tr_parse *p, tr_time day, struct tr_cast *cast,
                       struct tr_error *err)
{
    struct resolving r = { .a = a, .p = p, .cast = cast, .day = day };
    for (r.sentence = 0; r.sentence < p->sentences.n && !r.full; r.sentence++) {
        const struct tr_parsed_sentence *s = &p->sentences.v[r.sentence];
        if (p->tokens->sentences.v[r.sentence].dateline) continue; /* its city is no government that acts */
        for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases; k++) {
            const struct tr_phrase *ph = &p->phrases.v[k];
            if (ph->kind != TR_PH_NOUN) continue;
            const struct memory *m = NULL;
            struct memory other;
            if (ph->flags & TR_NP_PRONOUN && both_here(&r)) give_two(&r, k);
            if (ph->flags & TR_NP_PRONOUN && ((m = recall_sayer(&r, k)) || (m = coref_same_victim(&r, k, &other)) ||
                                              (m = coref_recall_word(&r, ph->first))))
                give(&r, k, m, ph->first, TR_WHO_HEAD);
            else if (p->tokens->list.v[ph->first].tag == TR_TAG_POSS_PRON &&
                     ((m = coref_hostile_to(&r, k, &other)) || (m = coref_recall_word(&r, ph->first))))
                give(&r, k, m, ph->first, TR_WHO_OWNER);
            coref_side_by_pronoun(&r, k);
            name_office(&r, k);
            give_two(&r, k);
            name_rebels(&r, k);
            name_group(&r, k);
            remember_group(&r, k);
            remember(&r, k);
            remember_sayer(&r, k);
        }
        for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases; k++)
            if (p->phrases.v[k].kind == TR_PH_NOUN) coref_count_again(&r, k);
    }
    if (r.full) return tr_fail(err, TR_NOMEM, "text: no room for the pronouns of a document");
    return TR_OK;
}
