/* SPDX-License-Identifier: Apache-2.0
 *
 * Names in claims -> parties. A lexicon id tells more than the ledger needs: the president, the foreign ministry and the
 * government of one state are one party; an armed group is one of its own. */
#include "process/ledger.h"

#include <stdlib.h>

/* ---- ids --------------------------------------------------------------------------------- */

/* Second parts of lexicon ids that speak and act for the state itself. Parliaments and courts do not. */
static const char *const offices[] = { "GOV", "HOS", "HOG", "MFA", "MOD", "MIL", "COP", "SPY" };
/* First parts that are no country: "officials", "rebel delegations", of whom nothing tells the side. */
static const char *const sideless[] = { "GOV", "MIL", "COP", "SPY", "JUD", "LEG", "REB", "OPP", "UAF", "PTY",
                                        "CVL", "REF", "EDU", "BUS", "REL", "LAB", "PKO", "MON", "HLH", "MDR",
                                        "LAW", "SPK", "DEL", "LDR", "MEM", "HOS", "HOG", "MFA", "MOD" };
/* Who speaks for it, sits in talks for it, leads it, belongs to it: the party itself. */
static const char *const of_a_party[] = { "SPK", "DEL", "LDR", "MEM" };
static const char *const media[] = { "MED" };

static bool is_capitals(tr_str s)
{
    for (size_t k = 0; k < s.n; k++)
        if (s.p[k] < 'A' || s.p[k] > 'Z') return false;
    return s.n > 0;
}

struct id_parts {
    tr_str v[3];
};

/* The next part behind `at`; "SYRREB" is SYR, REB: older coders write them in one. */
static tr_str next_part(tr_str *rest, bool joined)
{
    if (!joined) return tr_str_cut(rest, '.');
    tr_str part = { rest->p, rest->n < 3 ? rest->n : 3 };
    *rest = rest->n > 3 ? (tr_str){ rest->p + 3, rest->n - 3 } : (tr_str){ NULL, 0 };
    return part;
}

/* "RUS.GOV.Putin" -> RUS, GOV, Putin; "SYR.OPP.DEL" -> SYR, OPP. */
static struct id_parts split_id(tr_str id)
{
    struct id_parts p = { 0 };
    bool joined = id.n >= 6 && id.n % 3 == 0 && is_capitals(id);
    size_t n = 0;
    for (tr_str rest = id; rest.p && n < TR_COUNT(p.v);) {
        tr_str part = next_part(&rest, joined);
        if (!tr_is_among(part, of_a_party, TR_COUNT(of_a_party))) p.v[n++] = part;
    }
    return p;
}

/* A group has a name in capitals (SYR.REB.JAI), a person has not (RUS.GOV.Putin); forces and offices of a group are it. */
static bool names_group(tr_str part) { return is_capitals(part) && !tr_is_among(part, offices, TR_COUNT(offices)); }

/* A pronoun whose antecedent the reader did not find names nobody. */
static tr_str key_of_name(struct tr_arena *a, tr_str name)
{
    static const char *const pronouns[] = { "they", "them",  "he",    "him", "she",  "her", "it",    "we",
                                            "us",   "i",     "me",    "you", "both", "who", "which", "that",
                                            "this", "these", "those", "one", "each", "all", "some",  "others" };
    tr_str key = name.n ? tr_fold(a, name) : (tr_str){ NULL, 0 };
    return tr_is_among(key, pronouns, TR_COUNT(pronouns)) ? (tr_str){ NULL, 0 } : key;
}

tr_str party_key(struct tr_arena *a, const struct tr_named *n)
{
    tr_str rest = n->id, first = tr_str_cut(&rest, '.');
    if (n->id.n == 0 || tr_is_among(first, sideless, TR_COUNT(sideless))) return key_of_name(a, n->name);
    struct id_parts p = split_id(n->id);
    bool state = p.v[0].n == 3 && tr_is_among(p.v[1], offices, TR_COUNT(offices)) && !tr_str_is(p.v[2], "LOC");
    if (p.v[1].n == 0 || state) return p.v[0];
    if (names_group(p.v[2]))
        return tr_str_format(a, TR_FMT "." TR_FMT "." TR_FMT, TR_ARG(p.v[0]), TR_ARG(p.v[1]), TR_ARG(p.v[2]));
    return tr_str_format(a, TR_FMT "." TR_FMT, TR_ARG(p.v[0]), TR_ARG(p.v[1]));
}

static bool key_is_medium(tr_str key)
{
    struct id_parts p = split_id(key);
    return tr_is_among(p.v[0], media, TR_COUNT(media)) || tr_is_among(p.v[1], media, TR_COUNT(media));
}

size_t party_of(struct making *m, const struct tr_named *n)
{
    size_t at;
    tr_str key = party_key(m->a, n);
    return key.n && tr_map_get(&m->parties, key, &at) ? at : TR_NONE;
}

bool party_is_medium(const struct making *m, size_t party)
{
    return party != TR_NONE && m->out->parties.v[party].medium;
}

/* A ledger calls nobody by what his enemies call him, where any other name is written. Without first letters: either case. */
static bool is_loaded(tr_str name)
{
    static const char *const words[] = { "errorist", "xtremist", "akfiri", "ihadi", "egime", "ercenar" };
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (tr_str_find(name, tr_str_of(words[k])) != TR_NOT_FOUND) return true;
    return false;
}

/* The person or body as it is written, for people to read; claims keep every word as it stands. */
tr_str party_who(const struct making *m, size_t party, const struct tr_named *n)
{
    if (!n->name.n) return n->id;
    return party != TR_NONE && is_loaded(n->name) ? m->out->parties.v[party].name : n->name;
}

/* People, trades and media; the agreement's civilians. */
bool party_is_no_side(const struct making *m, size_t party)
{
    const struct tr_party *p = &m->out->parties.v[party];
    for (size_t k = 0; p->actor.n && m->g && k < m->g->actors.n; k++)
        if (tr_str_eq(m->g->actors.v[k].id, p->actor) && tr_str_is(m->g->actors.v[k].kind, "civilians")) return true;
    return sits_nowhere(p->id);
}

/* A code of the lexicon, or an actor of the agreement; a folded name has no capitals. */
bool party_is_known(const struct making *m, size_t party)
{
    if (party == TR_NONE) return false;
    const struct tr_party *p = &m->out->parties.v[party];
    return p->actor.n > 0 || (p->id.n && p->id.p[0] >= 'A' && p->id.p[0] <= 'Z');
}

/* ---- gathering --------------------------------------------------------------------------- */

struct vote { /* how often texts write a party this way */
    tr_str key, name;
    int itself;  /* 2: the state or group itself, 1: its government, 0: a person or office of it */
    bool loaded; /* a word of one side for another */
    size_t n;
};

struct gathering {
    struct making *m;
    struct tr_map seen; /* key, name -> vote */
    TR_LIST(struct vote) votes;
    TR_LIST(tr_str) keys;
    struct tr_map keyed;
};

static int is_itself(const struct tr_named *n, tr_str key)
{
    tr_str rest = n->id, head = tr_str_cut(&rest, '.');
    if (tr_str_eq(n->id, key) || n->id.n == 0 || tr_is_among(head, sideless, TR_COUNT(sideless))) return 2;
    tr_str last = n->id.n > key.n + 1 ? (tr_str){ n->id.p + key.n + 1, n->id.n - key.n - 1 } : (tr_str){ NULL, 0 };
    bool body = tr_is_among(last, of_a_party, TR_COUNT(of_a_party)) && !tr_str_is(last, "LDR");
    if (body || (last.n && last.p[0] >= 'a' && last.p[0] <= 'z')) return 1; /* SYR.OPP.DEL: no person's name */
    return tr_str_eq(head, key) && tr_str_is(rest, "GOV");
}

static void gather(struct gathering *g, const struct tr_named *n)
{
    struct making *m = g->m;
    tr_str key = party_key(m->a, n);
    size_t at;
    if (key.n == 0) return;
    if (!tr_map_get(&g->keyed, key, &at) &&
        (!TR_PUSH(m->a, &g->keys, key) || !tr_map_put(&g->keyed, key, g->keys.n - 1)))
        m->full = true;
    if (n->name.n == 0) return;
    tr_str both = tr_str_format(m->a, TR_FMT "\x1f" TR_FMT "\x1f%d", TR_ARG(key), TR_ARG(n->name), is_itself(n, key));
    if (tr_map_get(&g->seen, both, &at) && at < g->votes.n) {
        g->votes.v[at].n++;
        return;
    }
    struct vote v = { key, n->name, is_itself(n, key), is_loaded(n->name), 1 };
    if (!both.p || !TR_PUSH(m->a, &g->votes, v) || !tr_map_put(&g->seen, both, g->votes.n - 1)) m->full = true;
}

static void gather_all(struct gathering *g)
{
    const struct making *m = g->m;
    for (size_t k = 0; k < m->n_reports; k++) {
        const struct tr_document *d = m->reports[k]->document;
        if (!d) continue;
        struct tr_named header[] = { { .id = d->speaker }, { .id = d->counterpart } };
        for (size_t j = 0; j < TR_COUNT(header); j++) gather(g, &header[j]);
        for (size_t j = 0; j < d->claims.n; j++) {
            const struct tr_claim *c = &d->claims.v[j];
            for (size_t i = 0; i < c->actors.n; i++) gather(g, &c->actors.v[i]);
            for (size_t i = 0; i < c->attribution.n; i++) gather(g, &c->attribution.v[i]);
        }
    }
}

/* ---- naming ------------------------------------------------------------------------------ */

/* A better name: of the party itself, neutral, more often written so, shorter; last by bytes, so that it is always the same. */
static bool names_better(const struct vote *x, const struct vote *y)
{
    if (x->itself != y->itself) return x->itself > y->itself;
    if (x->loaded != y->loaded) return y->loaded;
    if (x->n != y->n) return x->n > y->n;
    if (x->name.n != y->name.n) return x->name.n < y->name.n;
    return tr_str_cmp(x->name, y->name) < 0;
}

/* Spellings and codes of the agreement's actors; of two that share one the first has it. */
static struct tr_map actor_words(struct making *m)
{
    struct tr_map words = { .arena = m->a };
    size_t at;
    for (size_t k = 0; m->g && k < m->g->actors.n; k++) {
        const struct tr_actor *x = &m->g->actors.v[k];
        for (size_t j = 0; j < x->names.n + x->codes.n + 1; j++) {
            tr_str word = j < x->names.n                ? tr_fold(m->a, x->names.v[j].text)
                          : j < x->names.n + x->codes.n ? x->codes.v[j - x->names.n].code
                                                        : tr_fold(m->a, x->id);
            if (word.n && !tr_map_get(&words, word, &at) && !tr_map_put(&words, word, k)) m->full = true;
        }
    }
    return words;
}

static size_t actor_of(struct making *m, const struct tr_map *words, tr_str key, tr_str name)
{
    size_t at;
    char joined[64];
    size_t n = 0;
    for (size_t k = 0; k < key.n && n < sizeof joined; k++)
        if (key.p[k] != '.') joined[n++] = key.p[k];
    if (tr_map_get(words, (tr_str){ joined, n }, &at)) return at;
    if (n == 3) memcpy(joined + 3, "GOV", 3);
    if (n == 3 && tr_map_get(words, (tr_str){ joined, 6 }, &at)) return at;
    return name.n && tr_map_get(words, tr_fold(m->a, name), &at) ? at : TR_NONE;
}

/* Behind `what` in the text, up to `end` (or all of it); empty when it is not there. */
static tr_str behind(tr_str text, tr_str what, tr_str end)
{
    size_t at = tr_str_find(text, what);
    if (at == TR_NOT_FOUND) return (tr_str){ NULL, 0 };
    text = (tr_str){ text.p + at + what.n, text.n - at - what.n };
    size_t stop = tr_str_find(text, end);
    if (stop != TR_NOT_FOUND) text.n = stop;
    return text;
}

/* The first English name of an id in our lexicon: what a party is called where no text does. */
static tr_str lexicon_name(struct making *m, tr_str id)
{
    static const char *const files[] = { "lexicon/states.lex", "lexicon/bodies.lex", "lexicon/groups.lex" };
    struct tr_arena mark = *m->a;
    tr_str head = tr_str_format(m->a, "\nactor " TR_FMT "\n", TR_ARG(id)), name = { NULL, 0 };
    for (size_t k = 0; head.p && !name.n && k < TR_COUNT(files); k++) {
        tr_str stanza = behind(tr_embedded(files[k]), head, TR_STR("\n\n"));
        while (stanza.n && !name.n) { /* "  name   en "Jabhat al-Nusra | Nusra Front"" */
            tr_str line = tr_str_trim(tr_str_cut(&stanza, '\n'));
            if (!tr_str_starts(line, TR_STR("name "))) continue;
            tr_str names = behind(line, TR_STR(" en \""), TR_STR("\""));
            name = tr_str_trim(tr_str_cut(&names, '|'));
        }
    }
    *m->a = mark;
    return name;
}

/* Folded names -> the key that bears it, TR_NONE when several do: "terrorists", "Syrian insurgents". */
static struct tr_map names_by_key(struct gathering *g)
{
    struct tr_map of = { .arena = g->m->a };
    for (size_t k = 0; k < g->votes.n; k++) {
        size_t own, at;
        tr_str name = tr_fold(g->m->a, g->votes.v[k].name);
        if (!name.n || !tr_map_get(&g->m->parties, g->votes.v[k].key, &own)) continue;
        bool known = tr_map_get(&of, name, &at);
        if ((!known || at != own) && !tr_map_put(&of, name, known ? TR_NONE : own)) g->m->full = true;
    }
    return of;
}

/* A word that several are called by, or that is no name at all, names nobody whom our lexicon has a name for. */
static tr_str name_of(struct making *m, const struct tr_map *names, const struct tr_party *p, const struct vote *best)
{
    size_t of;
    bool coded = p->id.n && p->id.p[0] >= 'A' && p->id.p[0] <= 'Z';
    if (!best || !best->itself) return lexicon_name(m, p->id);
    bool small = best->name.p[0] >= 'a' && best->name.p[0] <= 'z';
    bool shared = tr_map_get(names, tr_fold(m->a, best->name), &of) && of == TR_NONE;
    tr_str own = coded && (small || shared || best->loaded) ? lexicon_name(m, p->id) : (tr_str){ NULL, 0 };
    return own.n ? own : best->name;
}

static int by_bytes(const void *x, const void *y) { return tr_str_cmp(*(const tr_str *)x, *(const tr_str *)y); }

static void name_parties(struct gathering *g)
{
    struct making *m = g->m;
    const struct vote **best = tr_new(m->a, const struct vote *, m->out->parties.n + 1);
    struct tr_map words = actor_words(m), names = names_by_key(g);
    size_t at;
    if (!best) m->full = true;
    for (size_t k = 0; best && k < g->votes.n; k++)
        if (tr_map_get(&m->parties, g->votes.v[k].key, &at) && (!best[at] || names_better(&g->votes.v[k], best[at])))
            best[at] = &g->votes.v[k];
    for (size_t k = 0; best && k < m->out->parties.n; k++) {
        struct tr_party *p = &m->out->parties.v[k];
        bool itself = best[k] && best[k]->itself;
        tr_str name = name_of(m, &names, p, best[k]);
        size_t actor = actor_of(m, &words, p->id, itself ? name : (tr_str){ NULL, 0 });
        if (actor != TR_NONE) p->actor = m->g->actors.v[actor].id;
        p->name = actor != TR_NONE && m->g->actors.v[actor].names.n ? m->g->actors.v[actor].names.v[0].text : name;
        if (!p->name.n) p->name = p->id; /* never a person's: he speaks for it, he is not it */
    }
}

void parties_find(struct making *m)
{
    struct gathering g = { .m = m, .seen = { .arena = m->a }, .keyed = { .arena = m->a } };
    m->parties = (struct tr_map){ .arena = m->a };
    gather_all(&g);
    if (g.keys.n) qsort(g.keys.v, g.keys.n, sizeof *g.keys.v, by_bytes);
    for (size_t k = 0; k < g.keys.n; k++) {
        struct tr_party p = { .id = g.keys.v[k], .medium = key_is_medium(g.keys.v[k]) };
        if (!TR_PUSH(m->a, &m->out->parties, p) || !tr_map_put(&m->parties, p.id, k)) m->full = true;
    }
    if (!m->full) name_parties(&g);
}

bool tr_party_is(struct tr_arena *a, const struct tr_party *p, tr_str word)
{
    struct tr_arena mark = *a;
    tr_str key = tr_fold(a, word);
    const tr_str own[] = { p->id, p->name, p->actor };
    bool same = false;
    for (size_t k = 0; !same && k < TR_COUNT(own); k++) same = own[k].n && tr_str_eq(tr_fold(a, own[k]), key);
    *a = mark;
    return same;
}
