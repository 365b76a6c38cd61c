/* SPDX-License-Identifier: Apache-2.0
 *
 * Noun phrases -> parties. Each phrase by itself, from the names and words for people in it; what needs its surroundings
 * is who_sides.c's, pronouns are coref.c's. */
#include "text/who.h"

#include "text/coref.h"
#include "text/who_parts.h"

enum { ATOMS = 24 };

struct atom { /* a name or word for people inside a noun phrase */
    uint32_t first, n, entry, name;
    bool is_agent, is_adj, before_owner; /* stands before the last 's */
};

/* ---- atoms -------------------------------------------------------------------------------- */

/* "US-backed", "rebel-held": says whose friend something is, not whose it is. */
static bool only_colours(const struct casting *c, uint32_t behind)
{
    if (behind >= c->p->tokens->list.n || !(token(c, behind)->flags & TR_TOK_HYPHEN)) return false;
    const struct tr_word *w = &c->p->words[behind];
    return (w->verb_forms & (TR_FORM_PAST | TR_FORM_PARTICIPLE | TR_FORM_ING)) != 0 ||
           token(c, behind)->tag == TR_TAG_ADJ;
}

/* "pro-Assad fighters", "anti-government protesters": for whom or against whom they are, not who they are. */
static bool is_leaning(const struct casting *c, uint32_t first, uint32_t floor)
{
    static const char *const words[] = { "pro", "anti", "non", "ex" };
    return first > floor && token(c, first)->flags & TR_TOK_HYPHEN &&
           tr_token_among(c->p, first - 1, words, TR_COUNT(words));
}

static bool holds_now(const struct casting *c, const struct tr_lex_entry *e)
{
    bool dated = false; /* `code USA ?..` tells what somebody is out of office, not that they are in one */
    if (c->day == TR_TIME_NONE) return true;
    for (size_t k = 0; k < e->codes.n; k++) {
        const struct tr_lex_code *code = &e->codes.v[k];
        if (code->role.n == 0 && !code->from_known) continue;
        dated = true;
        if (code->days.from <= c->day && c->day < code->days.to) return true;
    }
    return !dated;
}

/* Of several actors with this name the one that the day allows, full names before short ones. */
static int rank(const struct casting *c, const struct tr_hit *h)
{
    const struct tr_lex_entry *e = entry(c, h->entry);
    const struct tr_lex_name *n = name(c, h->name);
    int worth = e->kind == TR_LEX_ACTOR ? 8 : 4;
    if (!holds_now(c, e)) worth -= 3;
    if (n->form == TR_LEX_SHORT) worth -= 1;
    if (n->form == TR_LEX_METONYM) worth -= 2;
    return worth;
}

/* "Jairo Ortega", "Abbas Karky": another name before or behind it, and it is not whom the lexicon knows by the short name. */
static bool is_namesake(const struct casting *c, const struct tr_parsed_sentence *s, const struct tr_phrase *np,
                        const struct tr_hit *h)
{
    if (name(c, h->name)->form != TR_LEX_SHORT || !tr_str_is(entry(c, h->entry)->sort, "person")) return false;
    uint32_t next = h->first + h->n; /* "Abbas Karky" */
    bool goes_on = next < np->first + np->n && token(c, next)->tag == TR_TAG_NAME && token(c, next)->lex == 0 &&
                   token(c, next)->flags & TR_TOK_CAPITAL && !(token(c, next)->flags & TR_TOK_UPPER);
    if (goes_on && (!c->p->words[next].known || c->p->words[next].is_name)) return true;
    if (h->first == np->first || token(c, h->first - 1)->tag != TR_TAG_NAME) return false;
    for (uint32_t k = s->hits; k < s->hits + s->n_hits; k++) {
        const struct tr_hit *other = &c->p->hits.v[k];
        tr_lex_kind kind = entry(c, other->entry)->kind;
        if (other->first + other->n == h->first && (kind == TR_LEX_ACTOR || kind == TR_LEX_AGENT)) return false;
    }
    return true;
}

/* A surname alone means somebody who holds no office on the day only where the whole name stood before. */
static bool is_past_his_time(const struct casting *c, const struct tr_hit *h)
{
    const struct tr_lex_entry *e = entry(c, h->entry);
    if (name(c, h->name)->form != TR_LEX_SHORT || !tr_str_is(e->sort, "person") || holds_now(c, e)) return false;
    for (size_t k = 0; k < c->p->hits.n && c->p->hits.v[k].first < h->first; k++)
        if (c->p->hits.v[k].entry == h->entry && name(c, c->p->hits.v[k].name)->form == TR_LEX_NAME) return false;
    return true;
}

/* "BEIRUT Government planes ..": a place in capitals alone, where the rest is not, is where the text was written. */
static bool is_dateline(const struct casting *c, const struct tr_parsed_sentence *s, const struct tr_hit *h)
{
    enum { SHORT = 5 }; /* "US", "UAE", "BAKU" */
    if (name(c, h->name)->form != TR_LEX_METONYM || s->upper) return false;
    tr_str word = tr_token_text(c->p->tokens, h->first);
    bool capitals = word.n >= SHORT;
    for (size_t k = 0; k < word.n; k++) capitals &= word.p[k] >= 'A' && word.p[k] <= 'Z';
    return capitals;
}

enum { LONG_TEXT = 8 }; /* sentences, in which a group's whole name or country would have been said */

/* "NFL" is no Syrian front where neither its name nor Syria stands in the text. */
static bool is_stray_acronym(const struct casting *c, const struct tr_hit *h)
{
    const struct tr_lex_entry *e = entry(c, h->entry);
    const struct tr_lex_name *n = name(c, h->name);
    if (n->form != TR_LEX_SHORT || n->casing != 2 || e->home.n == 0 || c->p->sentences.n < LONG_TEXT) return false;
    for (size_t k = 0; k < c->p->hits.n; k++) {
        const struct tr_hit *o = &c->p->hits.v[k];
        if (name(c, o->name)->form == TR_LEX_SHORT || entry(c, o->entry)->kind != TR_LEX_ACTOR) continue;
        if (o->entry == h->entry || tr_code_is(entry(c, o->entry)->id, e->home)) return false;
    }
    return true;
}

static size_t atoms_of(const struct casting *c, const struct tr_parsed_sentence *s, const struct tr_phrase *np,
                       struct atom *v)
{
    size_t n = 0;
    for (uint32_t k = s->hits; k < s->hits + s->n_hits; k++) {
        const struct tr_hit *h = &c->p->hits.v[k], *best = NULL;
        if (h->first + h->n <= np->first) continue;
        if (h->first >= np->first + np->n) break;
        uint32_t first = h->first;
        for (; k < s->hits + s->n_hits && c->p->hits.v[k].first == first; k++) {
            tr_lex_kind kind = (tr_lex_kind)c->p->hits.v[k].kind;
            if (kind != TR_LEX_ACTOR && kind != TR_LEX_AGENT) continue;
            if (!best || rank(c, &c->p->hits.v[k]) > rank(c, best)) best = &c->p->hits.v[k];
        }
        k--;
        if (!best || best->first < np->first || best->first + best->n > np->first + np->n) continue;
        if (only_colours(c, best->first + best->n) || is_leaning(c, best->first, np->first) || n == ATOMS ||
            is_namesake(c, s, np, best))
            continue;
        if (is_dateline(c, s, best) || who_names_a_deal(c, np, best) || is_past_his_time(c, best) ||
            is_stray_acronym(c, best))
            continue;
        v[n++] = (struct atom){ best->first,
                                best->n,
                                best->entry,
                                best->name,
                                entry(c, best->entry)->kind == TR_LEX_AGENT,
                                name(c, best->name)->form == TR_LEX_ADJ,
                                false };
    }
    return n;
}

static uint32_t last_owner(const struct casting *c, const struct tr_phrase *np)
{
    uint32_t at = TR_NO;
    for (uint32_t k = np->first; k < np->first + np->n; k++)
        if (token(c, k)->tag == TR_TAG_POSS) at = k;
    return at;
}

/* ---- codes -------------------------------------------------------------------------------- */

bool who_is_country_like(const struct tr_lex_entry *e)
{
    return tr_str_is(e->sort, "country") || tr_str_is(e->sort, "government") || tr_str_is(e->sort, "civilians");
}

/* Words that tell the part somebody has in any group: its delegates, spokesmen. */
static bool is_part_word(tr_str id) { return tr_str_is(id, "+DEL") || tr_str_is(id, "+SPK"); }

/* "rebel commandos", "a terrorist battalion": the words of armies make no army of them. */
static bool are_outlaws(const struct casting *c, const struct atom *v, size_t n)
{
    static const char *const outlaws[] = { "+REB", "+UAF" };
    for (size_t k = 0; k < n; k++)
        if (v[k].is_agent && tr_code_has(entry(c, v[k].entry)->id, outlaws, TR_COUNT(outlaws))) return true;
    return false;
}

static tr_str code_of(struct casting *c, const struct atom *base, const struct atom *v, size_t n)
{
    char code[CODE_MAX];
    size_t len = 0;
    bool agents = true;
    if (base) {
        const struct tr_lex_entry *e = entry(c, base->entry);
        bool person = tr_str_is(e->sort, "person");
        tr_str id = person && e->codes.n ? tr_lex_code_at(e, c->day, NULL) : e->id;
        bool army = c->left && tr_str_eq(id, tr_str_format(c->a, TR_FMT ".MIL", TR_ARG(tr_code_country(id))));
        who_append_code(code, &len, army ? tr_code_country(id) : id);
        if (army) who_append_code(code, &len, TR_STR("CVL"));
        agents = who_is_country_like(e);
    }
    bool outlaws = are_outlaws(c, v, n);
    for (size_t k = 0; k < n; k++) {
        tr_str id = entry(c, v[k].entry)->id;
        bool of_army = outlaws && tr_code_is(id, TR_STR("+MIL"));
        if (v[k].is_agent && !of_army && (agents || is_part_word(id))) who_append_code(code, &len, who_now_of(c, id));
    }
    tr_str out = tr_str_copy(c->a, (tr_str){ code, len });
    if (!out.p) c->full = true;
    return out;
}

/* ---- one noun phrase ---------------------------------------------------------------------- */

static void put(struct casting *c, uint32_t np, struct tr_who party)
{
    party.np = np;
    if (TR_PUSH(c->a, &c->out->list, party)) c->out->n[np]++;
    else c->full = true;
}

static struct tr_who party_of(struct casting *c, const struct atom *base, const struct atom *v, size_t n,
                              uint32_t flags)
{
    const struct atom *agent = NULL;
    uint32_t from = base ? base->first : TR_NO, to = base ? base->first + base->n : 0;
    for (size_t k = 0; k < n; k++) {
        if (!v[k].is_agent) continue;
        if (!agent) agent = &v[k];
        if (from == TR_NO || v[k].first < from) from = v[k].first;
        if (v[k].first + v[k].n > to) to = v[k].first + v[k].n;
    }
    if (c->left && from > 0 && tr_token_in(c->p, from - 1, TR_SET_FORMER)) from--;
    struct tr_who p = { .first = from,
                        .n = to - from,
                        .entry = base ? base->entry : TR_NO,
                        .name = base ? base->name : TR_NO,
                        .agent = agent ? agent->entry : TR_NO,
                        .flags = flags,
                        .code = code_of(c, base, v, n) };
    if (agent && tr_str_is(entry(c, agent->entry)->sort, "things")) p.flags |= TR_WHO_THING;
    if (base) {
        const struct tr_lex_entry *e = entry(c, base->entry);
        p.gender = e->gender;
        if (tr_str_is(e->sort, "person")) p.flags |= TR_WHO_PERSON;
        if (tr_str_is(e->sort, "country")) p.flags |= agent ? 0 : TR_WHO_PLACE;
        if (tr_str_is(e->sort, "outlet") || tr_str_is(e->sort, "agency")) p.flags |= TR_WHO_MEDIA;
        if (name(c, base->name)->form == TR_LEX_METONYM) p.flags |= TR_WHO_METONYM;
    } else {
        p.flags |= TR_WHO_UNNAMED;
    }
    return p;
}

static bool covers(const struct atom *x, uint32_t k) { return x->first <= k && k < x->first + x->n; }

static bool head_means_people(const struct casting *c, const struct tr_phrase *np)
{
    const struct tr_word *w = &c->p->words[np->head];
    bool people = w->noun_kind == TR_NOUN_PERSON || w->noun_kind == TR_NOUN_GROUP ||
                  tr_token_in(c->p, np->head, TR_SET_BODY_OF_PEOPLE);
    return token(c, np->head)->tag == TR_TAG_NOUN && people && w->classes & TR_NOUN;
}

/* Agents of the segment that holds the head: "Russia's foreign minister" [foreign minister]. */
static size_t head_agents(const struct atom *v, size_t n, uint32_t owner, struct atom *out)
{
    size_t m = 0;
    for (size_t k = 0; k < n; k++)
        if (v[k].is_agent && (owner == TR_NO || v[k].first > owner)) out[m++] = v[k];
    return m;
}

static void put_heads(struct casting *c, uint32_t k, const struct atom *v, size_t n, uint32_t owner, uint32_t flags)
{
    struct atom agents[ATOMS];
    size_t m = head_agents(v, n, owner, agents), bases = 0;
    const struct atom *last = NULL;
    c->left = who_has_left(c, &c->p->phrases.v[k], v[n - 1].first);
    for (size_t i = 0; i < n; i++) { /* a name in the head's segment wins: "Syrian President Bashar Assad" */
        if (v[i].is_agent || v[i].is_adj || (owner != TR_NO && v[i].first < owner)) continue;
        last = &v[i];
    }
    if (last) {
        /* "opposition supporter Turkey" is Turkey: what stands before a country's name explains it */
        size_t behind = 0;
        bool country = who_is_country_like(entry(c, last->entry));
        for (size_t i = 0; country && i < m; i++)
            if (agents[i].first > last->first) agents[behind++] = agents[i];
        put(c, k, party_of(c, last, agents, country ? behind : m, flags));
        return;
    }
    for (size_t i = 0; i < n; i++) { /* adjectives, several when joined: "Hungarian and Romanian officials" */
        if (v[i].is_agent || (owner != TR_NO && v[i].first < owner)) continue;
        put(c, k, party_of(c, &v[i], agents, m, flags));
        bases++;
    }
    for (size_t i = n; bases == 0 && i > 0; i--) { /* the owner: "Russia's foreign minister" */
        if (v[i - 1].is_agent) continue;
        put(c, k, party_of(c, &v[i - 1], agents, m, flags));
        bases++;
    }
    if (bases == 0 && m) put(c, k, party_of(c, NULL, agents, m, flags));
}

/* Do two names of one phrase belong together: "Russian and Syrian", "the Syrian government", "Turkey's Kurdish"? */
static bool hang_together(const struct casting *c, const struct atom *x, const struct atom *y)
{
    uint32_t from = x->first + x->n;
    if (from >= y->first) return y->is_agent || x->is_adj || y->is_adj;
    for (uint32_t k = from; k < y->first; k++) {
        tr_tag tag = (tr_tag)token(c, k)->tag;
        if (tag != TR_TAG_CC && tag != TR_TAG_POSS && tag != TR_TAG_MARK && tag != TR_TAG_DET) return false;
    }
    return true;
}

static void put_owners(struct casting *c, uint32_t k, const struct atom *v, size_t n, uint32_t flags)
{
    size_t first = n - 1; /* of a string of names those next to the thing: "Tags Syria UN .. regime bombardment" */
    while (first > 0 && hang_together(c, &v[first - 1], &v[first])) first--;
    v += first;
    n -= first;
    for (size_t i = 0; i < n; i++) {
        if (!v[i].is_agent) {
            put(c, k, party_of(c, &v[i], NULL, 0, flags));
            continue;
        }
        /* an agent goes with the name before it: "the Syrian government's plan" */
        const struct atom *base = i && !v[i - 1].is_agent && v[i - 1].first + v[i - 1].n == v[i].first ? &v[i - 1]
                                                                                                       : NULL;
        if (base) {
            c->out->list.n--;
            c->out->n[k]--;
        }
        put(c, k, party_of(c, base, &v[i], 1, flags));
    }
}

/* "Defence Minister Pierre Joxe", "Grahame Russell": a name that nobody knows. */
static bool unknown_name(const struct casting *c, const struct tr_phrase *np, uint32_t *first, uint32_t *n)
{
    uint32_t k = np->head;
    if (token(c, k)->tag != TR_TAG_NAME || np->flags & TR_NP_TIME) return false;
    while (k > np->first && token(c, k - 1)->tag == TR_TAG_NAME) k--;
    *first = k;
    *n = np->head - k + 1;
    return true;
}

static void cast_phrase(struct casting *c, const struct tr_parsed_sentence *s, uint32_t k)
{
    const struct tr_phrase *np = &c->p->phrases.v[k];
    struct atom v[ATOMS];
    c->out->first[k] = (uint32_t)c->out->list.n;
    if (np->kind != TR_PH_NOUN || np->flags & TR_NP_PRONOUN) return;
    size_t n = atoms_of(c, s, np, v);
    uint32_t owner = last_owner(c, np), flags = np->flags & TR_NP_PLURAL ? TR_WHO_PLURAL : 0, first, m;
    bool head = head_means_people(c, np);
    for (size_t i = 0; i < n; i++) head |= covers(&v[i], np->head);
    first = m = 0;
    bool unknown = !head && unknown_name(c, np, &first, &m) && (owner == TR_NO || first > owner);
    for (size_t i = 0; unknown && i < n; i++) /* title and side before it: "Lebanon's new President Elias Hrawi" */
        head |= v[i].is_agent && v[i].first < first;
    c->left = false;
    if (n && head) put_heads(c, k, v, n, owner, flags | TR_WHO_HEAD);
    else if (n) put_owners(c, k, v, n, flags | TR_WHO_OWNER);
    if (unknown && head) {
        for (uint32_t i = 0; i < c->out->n[k]; i++) {
            struct tr_who *party = &c->out->list.v[c->out->first[k] + i];
            party->n = first + m - party->first;
            party->flags |= TR_WHO_UNKNOWN | (m >= 2 ? TR_WHO_PERSON : 0);
        }
    } else if (unknown && n == 0) {
        struct tr_who party = { .first = first,
                                .n = m,
                                .entry = TR_NO,
                                .name = TR_NO,
                                .agent = TR_NO,
                                .flags = flags | TR_WHO_HEAD | TR_WHO_UNKNOWN };
        put(c, k, party);
    }
}

tr_rc tr_cast_open(struct tr_arena *a, const struct tr_parse *p, tr_time day, struct tr_cast *out, struct tr_error *err)
{
    struct casting c = { a, p, day, out, false, false };
    size_t n = p->phrases.n ? p->phrases.n : 1;
    *out = (struct tr_cast){ .first = tr_new(a, uint32_t, n), .n = tr_new(a, uint32_t, n) };
    if (!out->first || !out->n) return tr_fail(err, TR_NOMEM, "text: no room for the parties of a document");
    for (size_t s = 0; s < p->sentences.n && !c.full; s++) {
        const struct tr_parsed_sentence *in = &p->sentences.v[s];
        for (uint32_t k = in->phrases; k < in->phrases + in->n_phrases; k++) cast_phrase(&c, in, k);
        who_take_sides(&c, in);
    }
    if (c.full) return tr_fail(err, TR_NOMEM, "text: no room for the parties of a document");
    return tr_cast_pronouns(a, p, day, out, err);
}
