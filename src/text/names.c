/* SPDX-License-Identifier: Apache-2.0
 *
 * Phrases, parties and places -> the names of a text by kind. */
#include "text/names.h"

#include "text/rule.h"

#include <stdlib.h>

const char *const tr_named_kind_names[TR_NAMED_KINDS] = { "organisation", "person", "place" };

struct naming {
    struct tr_arena *a;
    const struct tr_parse *p;
    const struct tr_cast *cast;
    tr_named_phrases *out;
    bool full;
};

static void put(struct naming *x, tr_named_kind kind, uint32_t first, uint32_t n, uint32_t np, bool pronoun)
{
    struct tr_named_phrase one = { kind, first, n, np, pronoun };
    if (n && !TR_PUSH(x->a, x->out, one)) x->full = true;
}

static bool is_word(const struct naming *x, uint32_t token, const char *const *words, size_t n)
{
    return tr_token_among(x->p, token, words, n);
}

/* Behind "in", "from" and their like a country is where, not who. */
static bool stands_as_place(const struct naming *x, uint32_t np)
{
    static const char *const preps[] = { "in",     "at",      "near", "from",   "to",     "across",  "throughout",
                                         "inside", "outside", "into", "within", "around", "through", "towards",
                                         "toward", "over",    "of",   "beyond", "between" };
    uint32_t under = x->p->phrases.v[np].under;
    return under != TR_NO && is_word(x, x->p->phrases.v[under].head, preps, TR_COUNT(preps));
}

static bool acts(const struct naming *x, uint32_t np)
{
    uint32_t list = x->p->phrases.v[np].list;
    for (size_t k = 0; k < x->p->clauses.n; k++)
        if (x->p->clauses.v[k].subject == list) return true;
    return false;
}

static bool is_country(const struct naming *x, const struct tr_who *w)
{
    return w->entry != TR_NO && w->agent == TR_NO && tr_str_is(x->p->lexicon->entries.v[w->entry].sort, "country") &&
           w->name != TR_NO && x->p->lexicon->names.v[w->name].form != TR_LEX_ADJ;
}

/* One office of one person: "the Foreign Secretary". */
static bool is_office(const struct naming *x, const struct tr_who *w, uint32_t np)
{
    static const char *const bodies[] = { "ministry",       "office",  "department", "presidency",
                                          "administration", "service", "court" };
    const struct tr_lex_entry *agent = w->agent == TR_NO ? NULL : &x->p->lexicon->entries.v[w->agent];
    if (!agent || x->p->phrases.v[np].flags & TR_NP_PLURAL) return false;
    if (tr_str_is(agent->sort, "people")) return true;
    return tr_str_is(agent->sort, "office") && !is_word(x, x->p->phrases.v[np].head, bodies, TR_COUNT(bodies));
}

static void put_party(struct naming *x, const struct tr_who *w, uint32_t np)
{
    const struct tr_phrase *ph = &x->p->phrases.v[np];
    bool head = w->flags & TR_WHO_HEAD, known = w->entry != TR_NO || w->agent != TR_NO;
    bool adjective = w->name != TR_NO && x->p->lexicon->names.v[w->name].form == TR_LEX_ADJ && w->agent == TR_NO;
    if (is_country(x, w)) {
        put(x, TR_NAMED_PLACE, w->first, w->n, np, false);
        if (head && !stands_as_place(x, np) && acts(x, np)) put(x, TR_NAMED_ORGANISATION, ph->first, ph->n, np, false);
    } else if (w->flags & TR_WHO_METONYM && (!head || stands_as_place(x, np) || !acts(x, np))) {
        put(x, TR_NAMED_PLACE, w->first, w->n, np, false);
    } else if (w->flags & TR_WHO_PERSON || (head && is_office(x, w, np))) {
        if (head) put(x, TR_NAMED_PERSON, ph->first, ph->n, np, false);
        else put(x, TR_NAMED_PERSON, w->first, w->n, np, false);
    } else if (head && (!(w->flags & TR_WHO_UNKNOWN) || known)) {
        put(x, TR_NAMED_ORGANISATION, ph->first, ph->n, np, false);
    } else if (!head && w->entry != TR_NO && !adjective) {
        put(x, TR_NAMED_ORGANISATION, w->first, w->n, np, false);
    }
}

static void put_parties(struct naming *x, uint32_t np)
{
    for (uint32_t i = 0; i < x->cast->n[np]; i++) {
        const struct tr_who *w = &x->cast->list.v[x->cast->first[np] + i];
        if (!(w->flags & (TR_WHO_PRONOUN | TR_WHO_THING))) put_party(x, w, np);
    }
}

/* A name that nobody knows: of a body when a word of it says so, or when it is an acronym. */
static void put_unknown(struct naming *x, uint32_t np)
{
    static const char *const words[] = {
        "ministry", "council",     "front",        "brigade",      "brigades",   "committee", "commission",
        "agency",   "party",       "forces",       "army",         "corps",      "group",     "movement",
        "union",    "association", "organisation", "organization", "foundation", "institute", "university",
        "office",   "department",  "court",        "bank",         "company",    "fund",      "force",
        "mission",  "network",     "centre",       "center",       "league",     "coalition", "news",
        "assembly", "parliament",  "board",        "authority",    "battalion",  "division",  "militia",
        "police",   "society",     "club",         "federation",   "command",    "bureau",    "service",
        "congress", "tribe",       "family",       "ministries",   "guard",      "guards",    "initiative",
        "trust",    "partnership", "school",       "college",
    };
    static const char *const lands[] = { "east",      "west",     "north",   "south",  "asia",    "africa", "river",
                                         "mountains", "mountain", "hills",   "valley", "gulf",    "sea",    "lake",
                                         "gate",      "dam",      "barrage", "desert", "plain",   "plains", "island",
                                         "islands",   "heights",  "camp",    "mount",  "highway", "square", "street" };
    const struct tr_phrase *ph = &x->p->phrases.v[np];
    const struct tr_token *v = x->p->tokens->list.v;
    if (!(ph->flags & TR_NP_NAME) || ph->flags & TR_NP_TIME) return;
    uint32_t first = ph->head, end = ph->head + 1;
    while (first > ph->first && (v[first - 1].tag == TR_TAG_NAME || v[first - 1].flags & TR_TOK_CAPITAL) &&
           !(v[first - 1].flags & TR_TOK_MARK))
        first--;
    bool body = v[ph->head].flags & TR_TOK_CAPITAL && is_word(x, ph->head, words, TR_COUNT(words));
    bool acronym = v[ph->head].flags & TR_TOK_UPPER && v[ph->head].n >= 2 && v[ph->head].n <= 6 &&
                   !x->p->sentences.v[0].upper;
    bool land = end - first >= 2 &&
                (is_word(x, ph->head, lands, TR_COUNT(lands)) || is_word(x, first, lands, TR_COUNT(lands)));
    if (land) {
        put(x, TR_NAMED_PLACE, first, end - first, np, false);
        return;
    }
    bool person = !body && !acronym && v[ph->head].tag == TR_TAG_NAME && end - first >= 2 && end - first <= 4;
    if (body || acronym) put(x, TR_NAMED_ORGANISATION, first, end - first, np, false);
    else if (person) put(x, TR_NAMED_PERSON, first, end - first, np, false);
}

/* People as a group: "the families of the victims", "fighters". */
static bool means_people(const struct naming *x, uint32_t np)
{
    static const char *const words[] = { "people",  "public",   "community", "population", "society", "family",
                                         "citizen", "civilian", "child",     "woman",      "man" };
    const struct tr_phrase *ph = &x->p->phrases.v[np];
    const struct tr_word *w = &x->p->words[ph->head];
    if (x->p->tokens->list.v[ph->head].tag != TR_TAG_NOUN) return false;
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (w->noun_lemma == tr_token_key(tr_str_of(words[k]))) return ph->flags & TR_NP_PLURAL || k < 5;
    return w->noun_kind == TR_NOUN_PERSON && ph->flags & TR_NP_PLURAL;
}

static bool means_place(const struct naming *x, uint32_t np)
{
    static const char *const sites[] = {
        "HOSPITAL",     "SCHOOL",  "RELIGIOUS_SITE", "BRIDGE",          "POWER_PLANT",
        "AIRPORT",      "BASE",    "CAMP",           "MARKET",          "PORT",
        "CROSSING",     "BORDER",  "DETENTION_SITE", "PUBLIC_BUILDING", "HERITAGE_SITE",
        "WATER_SUPPLY", "OIL_SITE"
    };
    const struct tr_phrase *ph = &x->p->phrases.v[np];
    const struct tr_word *w = &x->p->words[ph->head];
    if (x->p->tokens->list.v[ph->head].tag != TR_TAG_NOUN) return false;
    for (size_t k = 0; k < TR_COUNT(sites); k++) {
        size_t e = tr_lex_find(x->p->lexicon, TR_LEX_NOUN, tr_str_of(sites[k]));
        tr_indexes one = { &e, 1, 1 };
        if (e != TR_NONE && tr_phrase_has(x->p, np, &one, true)) return true;
    }
    static const char *const words[] = { "city",    "town",        "village", "district",      "province",
                                         "region",  "country",     "camp",    "neighbourhood", "neighborhood",
                                         "area",    "governorate", "street",  "square",        "enclave",
                                         "border",  "valley",      "river",   "mountain",      "suburb",
                                         "capital", "territory" };
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (w->noun_lemma == tr_token_key(tr_str_of(words[k])))
            return ph->flags & TR_NP_DEFINITE || ph->flags & TR_NP_NAME;
    return false;
}

static void put_phrase(struct naming *x, uint32_t np)
{
    static const char *const us[] = { "we", "they", "us", "them" };
    const struct tr_phrase *ph = &x->p->phrases.v[np];
    if (ph->flags & TR_NP_PRONOUN) {
        bool person = x->cast->n[np] && x->cast->list.v[x->cast->first[np]].flags & TR_WHO_PERSON;
        bool known = x->cast->n[np] && !person;
        if (is_word(x, ph->first, us, TR_COUNT(us)) || (known && tr_token_is(x->p, ph->first, "it")))
            put(x, TR_NAMED_ORGANISATION, ph->first, 1, np, true);
        return;
    }
    size_t before = x->out->n;
    put_parties(x, np);
    if (x->out->n == before) put_unknown(x, np);
    if (x->out->n == before && means_place(x, np)) put(x, TR_NAMED_PLACE, ph->first, ph->n, np, false);
    if (x->out->n == before && means_people(x, np)) put(x, TR_NAMED_ORGANISATION, ph->first, ph->n, np, false);
}

/* Does a place, or a person's name, stand there already? */
static bool covered(const tr_named_phrases *l, size_t n, uint32_t first, uint32_t end)
{
    for (size_t k = 0; k < n; k++)
        if (l->v[k].kind != TR_NAMED_ORGANISATION && l->v[k].first < end && first < l->v[k].first + l->v[k].n)
            return true;
    return false;
}

static int by_place(const void *x, const void *y)
{
    const struct tr_named_phrase *a = x, *b = y;
    if (a->first != b->first) return a->first < b->first ? -1 : 1;
    return (int)a->kind - (int)b->kind;
}

tr_rc tr_names_find(struct tr_arena *a, const struct tr_parse *p, const struct tr_cast *cast,
                    const struct tr_place_mentions *places, tr_named_phrases *out, struct tr_error *err)
{
    struct naming x = { a, p, cast, out, false };
    for (uint32_t k = 0; k < p->phrases.n && !x.full; k++)
        if (p->phrases.v[k].kind == TR_PH_NOUN) put_phrase(&x, k);
    size_t before = out->n;
    for (size_t k = 0; places && k < places->list.n && !x.full; k++) {
        const struct tr_place_mention *m = &places->list.v[k];
        if (m->kind == TR_MENTION_PLACE && !covered(out, before, m->first, m->first + m->n))
            put(&x, TR_NAMED_PLACE, m->first, m->n, TR_NO, false);
    }
    if (x.full) return tr_fail(err, TR_NOMEM, "text: no room for the names of a text");
    if (out->n) qsort(out->v, out->n, sizeof *out->v, by_place);
    return TR_OK;
}
