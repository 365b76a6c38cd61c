/* SPDX-License-Identifier: Apache-2.0
 *
 * Phrases -> what is one of a list, what explains what, what stands under a preposition. */
#include "text/chunk_links.h"

#include "text/grammar.h"

struct links {
    struct tr_parse *p;
    struct tr_phrase *v;
    uint32_t first, end;
    uint32_t hits; /* behind the last one of the sentence */
};

static tr_phrase_kind kind(const struct links *l, uint32_t k) { return k < l->end ? l->v[k].kind : TR_PH_MARK; }

static bool is_and(const struct links *l, uint32_t k)
{
    return kind(l, k) == TR_PH_CC && !tr_token_is(l->p, l->v[k].head, "but");
}

static bool is_finite(const struct links *l, uint32_t k)
{
    return kind(l, k) == TR_PH_VERB && !(l->v[k].flags & (TR_VG_INFINITIVE | TR_VG_ING | TR_VG_PARTICIPLE));
}

/* Past "(PLO)" behind a noun phrase. */
static uint32_t past_brackets(const struct links *l, uint32_t k)
{
    if (kind(l, k) != TR_PH_QUOTE || !tr_token_is(l->p, l->v[k].head, "(")) return k;
    for (uint32_t i = k + 1; i < l->end && i < k + 6; i++)
        if (kind(l, i) == TR_PH_QUOTE && tr_token_is(l->p, l->v[i].head, ")")) return i + 1;
    return k;
}

/* The phrase behind noun phrase k and all that hangs on it by prepositions. */
static uint32_t behind(const struct links *l, uint32_t k)
{
    k = past_brackets(l, k + 1);
    while (kind(l, k) == TR_PH_PREP && kind(l, k + 1) == TR_PH_NOUN) k = past_brackets(l, k + 2);
    return k;
}

static bool verb_stands_before(const struct links *l, uint32_t k)
{
    while (k > l->first) {
        k--;
        if (l->v[k].kind == TR_PH_VERB) return true;
        if (l->v[k].kind == TR_PH_SUB || l->v[k].kind == TR_PH_REL || l->v[k].kind == TR_PH_COMMA) return false;
    }
    return false;
}

/* A verb that has clauses for its object, by the lexicon's kind of it. */
static bool tells(const struct links *l, uint32_t k)
{
    static const char *const kinds[] = { "speech", "thought", "claim", "question" };
    if (kind(l, k) != TR_PH_VERB) return false;
    for (size_t h = l->hits; h > 0; h--) {
        const struct tr_hit *hit = &l->p->hits.v[h - 1];
        if (hit->first + hit->n <= l->v[l->first].first) break;
        if (hit->first > l->v[k].head || l->v[k].head >= hit->first + hit->n || hit->kind != TR_LEX_CUE) continue;
        const struct tr_lex_entry *e = &l->p->lexicon->entries.v[hit->entry];
        if (tr_is_among(e->sort, kinds, TR_COUNT(kinds))) return true;
    }
    return false;
}

/* "talks between X and Y led ..", "a truce brokered by X and Y took ..": the finite verb behind is the noun's before. */
static bool is_of_two(const struct links *l, uint32_t first_of_list)
{
    uint32_t prep = first_of_list > l->first ? first_of_list - 1 : first_of_list;
    if (kind(l, prep) != TR_PH_PREP) return false;
    if (tr_token_is(l->p, l->v[prep].head, "between")) return true;
    if (!tr_token_is(l->p, l->v[prep].head, "by") || prep < l->first + 2) return false;
    const struct tr_phrase *done = &l->v[prep - 1];
    bool bare = done->kind == TR_PH_VERB && done->n == 1 && done->flags & (TR_VG_PAST | TR_VG_PARTICIPLE);
    for (uint32_t k = l->first; bare && k < prep - 1; k++)
        if (is_finite(l, k)) return false; /* it has its own */
    return bare && l->v[prep - 2].kind == TR_PH_NOUN;
}

/* Is the noun phrase behind "and" the subject of a clause of its own: "condemned X and Y promised aid"? */
static bool own_clause(const struct links *l, uint32_t first_of_list, uint32_t k)
{
    if (is_of_two(l, first_of_list)) return false;
    if (first_of_list > l->first && tells(l, first_of_list - 1)) return false; /* "believes X and Y can cope" */
    return is_finite(l, behind(l, k)) && verb_stands_before(l, first_of_list);
}

/* "according to the army, and two soldiers were ..": behind a comma, what stands under no preposition has its own verb. */
static bool leaves_preposition(const struct links *l, uint32_t first_of_list, uint32_t k)
{
    uint32_t prep = first_of_list > l->first ? first_of_list - 1 : first_of_list;
    return kind(l, prep) == TR_PH_PREP && !tr_token_is(l->p, l->v[prep].head, "of") && is_finite(l, behind(l, k));
}

/* Do two noun phrases look like members of one list although the first carries a prepositional phrase: "part of Homs
 * and part of Daraa", "the mayor of X and the governor"? Else the list is inside the phrase: "ministers of X and Y". */
static bool alike(const struct links *l, uint32_t a, uint32_t b)
{
    const struct tr_token *v = l->p->tokens->list.v;
    if (v[l->v[a].head].key == v[l->v[b].head].key) return true;
    bool by = kind(l, a + 1) == TR_PH_PREP && kind(l, b + 1) == TR_PH_PREP &&
              tr_token_is(l->p, l->v[a + 1].head, "by") && tr_token_is(l->p, l->v[b + 1].head, "by");
    if (by) return true;         /* "air strikes by X and shelling by Y" */
    uint32_t named = TR_NP_NAME; /* "the foreign ministers of Russia and the United States" */
    if (l->v[a].flags & TR_NP_PLURAL && l->v[a + 2].flags & l->v[b].flags & named && !(l->v[a].flags & named))
        return false;
    tr_tag first = (tr_tag)v[l->v[a].first].tag, inner = (tr_tag)v[l->v[a + 2].first].tag,
           other = (tr_tag)v[l->v[b].first].tag;
    return first == TR_TAG_DET && other == TR_TAG_DET && inner != TR_TAG_DET;
}

/* Where the list may go on behind member `at`: past its prepositional phrases, unless the list stands inside these. */
static uint32_t past(const struct links *l, uint32_t at, uint32_t n)
{
    uint32_t after = behind(l, at), next = after;
    if (after == at + 1) return after;
    if (kind(l, next) == TR_PH_COMMA) next++;
    if (kind(l, next) == TR_PH_CC) next++;
    if (kind(l, next) != TR_PH_NOUN) return at + 1;
    return n > 1 || alike(l, at, next) ? after : at + 1;
}

/* Does noun phrase k stand in what opens the sentence: "according to the rebels", "in a call to the media"? */
static bool is_fronted(const struct links *l, uint32_t k)
{
    while (k > l->first && kind(l, k) == TR_PH_NOUN && kind(l, k - 1) == TR_PH_PREP) {
        while (k > l->first && kind(l, k - 1) == TR_PH_PREP) k--; /* "according to" */
        if (k == l->first || kind(l, k - 1) == TR_PH_MARK || kind(l, k - 1) == TR_PH_QUOTE) return true;
        k--;
    }
    return false;
}

/* "According to the rebels, the army and the police have ..": the list begins behind what opens the sentence. */
static bool is_of_subject(const struct links *l, uint32_t k, const uint32_t *members, uint32_t n)
{
    return n > 1 && is_fronted(l, k) && kind(l, behind(l, k)) == TR_PH_COMMA && is_finite(l, behind(l, members[n - 1]));
}

/* The list that begins with noun phrase k: the members, comma by comma to the "and". Gives how many (1: none). */
static uint32_t list_at(const struct links *l, uint32_t k, uint32_t *members, uint32_t room)
{
    uint32_t n = 1, at = k;
    members[0] = k;
    for (;;) {
        uint32_t on = past(l, at, n), comma = kind(l, on) == TR_PH_COMMA, and = on + comma;
        if (is_and(l, and) && kind(l, and+1) == TR_PH_NOUN && !(l->v[and+1].flags & TR_NP_TIME)) {
            if (own_clause(l, k, and+1) || (comma && n == 1 && leaves_preposition(l, k, and+1))) return 1;
            if (l->v[and+1].list != and+1) return 1; /* "air strikes by X | and shelling by Y": it is of that list */
            if (n < room) members[n++] = and+1;
            at = and+1;
            if (!is_and(l, at + 1) || kind(l, at + 2) != TR_PH_NOUN) return n; /* "A and B and thanked C" */
            continue;
        }
        if (!comma || kind(l, on + 1) != TR_PH_NOUN || l->v[on + 1].flags & TR_NP_TIME || n >= room) return 1;
        at = on + 1;
        members[n++] = at;
    }
}

/* "help defend", "help him oust": a base form that is no verb of its own. */
static void mark_bare_infinitives(struct links *l)
{
    for (uint32_t k = l->first + 1; k < l->end; k++) {
        struct tr_phrase *ph = &l->v[k];
        if (ph->kind != TR_PH_VERB || ph->flags || !(l->p->words[ph->head].verb_forms & TR_FORM_BASE)) continue;
        uint32_t up = k - 1;
        while (up > l->first && (kind(l, up) == TR_PH_NOUN || kind(l, up) == TR_PH_PREP))
            up--; /* let men of the UN visit */
        if (kind(l, up) == TR_PH_VERB && tr_verb_in(l->p, l->v[up].head, TR_SET_BARE_INFINITIVE))
            ph->flags |= TR_VG_INFINITIVE;
    }
}

static bool is_office(const struct links *l, uint32_t k)
{
    const struct tr_phrase *np = &l->v[k];
    return l->p->words[np->head].noun_kind == TR_NOUN_PERSON && l->p->tokens->list.v[np->head].tag == TR_TAG_NOUN &&
           !(np->flags & (TR_NP_PLURAL | TR_NP_PRONOUN | TR_NP_OWNED));
}

/* "Karim Nasser, senator and poet, was killed": one person, by two offices, which a comma closes; not three who were. */
static bool is_one_by_offices(const struct links *l, const uint32_t *members, uint32_t n)
{
    const struct tr_phrase *who = &l->v[members[0]];
    if (n < 3 || l->p->tokens->list.v[who->head].tag != TR_TAG_NAME || who->flags & TR_NP_PLURAL) return false;
    for (uint32_t i = 1; i < n; i++)
        if (!is_office(l, members[i])) return false;
    uint32_t after = behind(l, members[n - 1]);
    return kind(l, after) == TR_PH_COMMA && kind(l, members[n - 1] - 2) != TR_PH_COMMA && is_finite(l, after + 1) &&
           !tr_token_is(l->p, l->v[after + 1].first, "were") && !tr_token_is(l->p, l->v[after + 1].first, "have");
}

static void link_lists(struct links *l)
{
    uint32_t members[64];
    for (uint32_t k = l->first; k < l->end; k++) {
        if (l->v[k].kind != TR_PH_NOUN || l->v[k].list != k || l->v[k].flags & TR_NP_TIME) continue;
        uint32_t n = list_at(l, k, members, TR_COUNT(members));
        if (is_of_subject(l, k, members, n)) continue;
        uint32_t from = is_one_by_offices(l, members, n) ? 1 : 0;
        if (from) l->v[members[1]].appos = k;
        for (uint32_t i = from + 1; i < n; i++) {
            l->v[members[i - 1]].next = members[i];
            l->v[members[i]].list = members[from];
        }
    }
}

static bool is_bracket(const struct links *l, uint32_t k)
{
    if (kind(l, k) != TR_PH_QUOTE) return false;
    const struct tr_token *t = &l->p->tokens->list.v[l->v[k].head];
    char c = l->p->tokens->text.p[t->at];
    return t->n == 1 && (c == '(' || c == ')' || c == '[' || c == ']');
}

/* "the FMLN [Farabundo Marti National Liberation Front]" */
static void link_brackets(struct links *l)
{
    for (uint32_t k = l->first; k + 3 < l->end; k++) {
        uint32_t open = k + 1 + (kind(l, k + 1) == TR_PH_QUOTE && !is_bracket(l, k + 1)); /* past a closing quote */
        if (l->v[k].kind == TR_PH_NOUN && is_bracket(l, open) && kind(l, open + 1) == TR_PH_NOUN &&
            is_bracket(l, open + 2) && l->v[open + 1].list == open + 1)
            l->v[open + 1].appos = l->v[k].list;
    }
}

/* "In a statement, the front, FPMR, has ..": behind the comma at k stands what explains a subject, and its verb. */
static bool is_explained_subject(const struct links *l, uint32_t k)
{
    if (kind(l, k) != TR_PH_COMMA || kind(l, k + 1) != TR_PH_NOUN) return false;
    uint32_t after = behind(l, k + 1);
    return kind(l, after) == TR_PH_COMMA && is_finite(l, after + 1);
}

/* "a group called the Owls .."; not "the group called Alder a town". */
static bool is_called(const struct links *l, uint32_t k, uint32_t np)
{
    const struct tr_phrase *verb = &l->v[k + 1];
    if (verb->flags & (TR_VG_ING | TR_VG_PARTICIPLE)) return true;
    return verb->n == 1 && !(verb->flags & TR_VG_INFINITIVE) && !tr_token_is(l->p, l->v[k].first, "the") &&
           kind(l, behind(l, np)) != TR_PH_NOUN;
}

/* Noun phrase that k is called by: "a group called the Owls", "calling itself the Owls". */
static uint32_t called_behind(const struct links *l, uint32_t k)
{
    if (kind(l, k + 1) != TR_PH_VERB || !tr_verb_in(l->p, l->v[k + 1].head, TR_SET_CALLED)) return TR_NO;
    uint32_t np = k + 2;
    if (kind(l, np) == TR_PH_NOUN && l->v[np].flags & TR_NP_PRONOUN) np++;
    if (kind(l, np) == TR_PH_QUOTE) np++;
    if (kind(l, np) != TR_PH_NOUN || l->v[np].flags & (TR_NP_PRONOUN | TR_NP_TIME)) return TR_NO;
    return l->v[np].flags & TR_NP_NAME && is_called(l, k, np) ? np : TR_NO;
}

static void link_called(struct links *l)
{
    for (uint32_t k = l->first; k + 2 < l->end; k++) {
        uint32_t np = kind(l, k) == TR_PH_NOUN && tr_token_in(l->p, l->v[k].head, TR_SET_BODY_OF_PEOPLE)
                          ? called_behind(l, k)
                          : TR_NO;
        if (np != TR_NO && l->v[np].list == np) l->v[np].appos = l->v[k].list;
    }
}

static void link_appositions(struct links *l)
{
    link_brackets(l);
    link_called(l);
    for (uint32_t k = l->first; k + 2 < l->end; k++) {
        if (l->v[k].kind != TR_PH_NOUN || kind(l, k + 1) != TR_PH_COMMA || kind(l, k + 2) != TR_PH_NOUN) continue;
        if (l->v[k].list != k || l->v[k].next != TR_NO || l->v[k + 2].list != k + 2) continue;
        uint32_t after = behind(l, k + 2);
        if (is_fronted(l, k) && is_explained_subject(l, after)) continue;
        bool closed = kind(l, after) == TR_PH_COMMA || kind(l, after) == TR_PH_MARK || after >= l->end;
        if (closed && !(l->v[k + 2].flags & (TR_NP_TIME | TR_NP_PRONOUN)) && !(l->v[k].flags & TR_NP_TIME))
            l->v[k + 2].appos = k;
    }
}

/* "as human shields", "as part of": a word that may lead a clause, with no verb behind it, governs a noun. */
static void as_prepositions(struct links *l)
{
    for (uint32_t k = l->first; k + 1 < l->end; k++) {
        if (l->v[k].kind != TR_PH_SUB || kind(l, k + 1) != TR_PH_NOUN || !tr_token_is(l->p, l->v[k].head, "as"))
            continue;
        uint32_t last = k + 1;
        while (l->v[last].next != TR_NO) last = l->v[last].next;
        uint32_t after = behind(l, last);
        while (kind(l, after) == TR_PH_ADV) after++;
        if (kind(l, after) != TR_PH_VERB && kind(l, after) != TR_PH_REL) l->v[k].kind = TR_PH_PREP;
    }
}

static void link_prepositions(struct links *l)
{
    for (uint32_t k = l->first; k < l->end; k++) {
        if (l->v[k].kind != TR_PH_PREP) continue;
        if (k > l->first) l->v[k].under = k - 1;
        if (kind(l, k + 1) != TR_PH_NOUN) continue;
        for (uint32_t np = k + 1; np != TR_NO; np = l->v[np].next) l->v[np].under = k;
        if (k > l->first && l->v[k - 1].kind == TR_PH_NOUN && tr_token_is(l->p, l->v[k].head, "of"))
            l->v[k - 1].of = k + 1;
    }
}

void tr_chunk_link(struct tr_parse *p, const struct tr_parsed_sentence *s)
{
    struct links l = { p, p->phrases.v, s->phrases, s->phrases + s->n_phrases, s->hits + s->n_hits };
    mark_bare_infinitives(&l);
    link_lists(&l);
    as_prepositions(&l);
    link_appositions(&l);
    link_prepositions(&l);
}
