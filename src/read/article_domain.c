/* SPDX-License-Identifier: Apache-2.0
 *
 * Words of war that tell of no war: games, films, drills, protests against what happened elsewhere, figures of speech.
 * Asked of each act that the rules found, by what stands around it in its sentence. The claim stays, weaker. */
#include "read/article.h"

typedef enum { FICTION = 1, EXERCISE = 2, SPORT = 4, SPORT_WORD = 8 } domain;

struct around { /* the sentence of an act */
    const struct article *x;
    const struct tr_parse *p;
    const struct tr_parsed_sentence *s;
    uint32_t from, to; /* its tokens */
};

static unsigned domain_of(const struct around *a, const struct tr_hit *h)
{
    static const struct {
        const char *id;
        domain is;
    } ids[] = { { "FICTION", FICTION },
                { "EXERCISE_N", EXERCISE },
                { "JOINT_EXERCISE", EXERCISE },
                { "SPORT", SPORT },
                { "SPORT_WORD", SPORT_WORD } };
    tr_str id = a->p->lexicon->entries.v[h->entry].id;
    if (h->kind != TR_LEX_NOUN || id.n == 0 || !strchr("FEJS", id.p[0])) return 0; /* most are told by a letter */
    for (size_t k = 0; k < TR_COUNT(ids); k++)
        if (tr_str_is(id, ids[k].id)) return ids[k].is;
    return 0;
}

/* "the Houston Rockets": a weapon's word written as a name, behind another. */
static bool is_team(const struct around *a, const struct tr_hit *h)
{
    const struct tr_token *t = a->p->tokens->list.v;
    if (h->kind != TR_LEX_NOUN || h->first <= a->from + 1 || a->s->upper || t[h->first - 1].tag != TR_TAG_NAME)
        return false;
    tr_str word = tr_token_text(a->p->tokens, h->first), before = tr_token_text(a->p->tokens, h->first - 1);
    bool capital = word.n && word.p[0] >= 'A' && word.p[0] <= 'Z' && before.n && before.p[0] >= 'A' &&
                   before.p[0] <= 'Z';
    return capital && word.p[word.n - 1] == 's' && tr_str_is(a->p->lexicon->entries.v[h->entry].file, "weapons.lex");
}

/* The domains that words of the sentence belong to; sport: how many of them are of sport, the sure ones twice. */
static unsigned domains(const struct around *a, size_t *sport)
{
    unsigned found = 0;
    *sport = 0;
    for (uint32_t k = a->s->hits; k < a->s->hits + a->s->n_hits; k++) {
        unsigned one = domain_of(a, &a->p->hits.v[k]);
        found |= one;
        *sport += one & SPORT ? 2 : one & SPORT_WORD || is_team(a, &a->p->hits.v[k]) ? 1 : 0;
    }
    return found;
}

static bool is_headed_by(const struct around *a, uint32_t np, domain want)
{
    const struct tr_phrase *ph = &a->p->phrases.v[np];
    if (ph->kind != TR_PH_NOUN) return false;
    for (size_t k = tr_hits_near(&a->p->hits, 0, a->p->hits.n, ph->head);
         k < a->p->hits.n && a->p->hits.v[k].first <= ph->head; k++)
        if (a->p->hits.v[k].first + a->p->hits.v[k].n > ph->head && domain_of(a, &a->p->hits.v[k]) == want) return true;
    return false;
}

static bool led_in_by(const struct around *a, uint32_t np, const char *const *preps, size_t n)
{
    uint32_t under = a->p->phrases.v[np].under;
    return under != TR_NO && a->p->phrases.v[under].kind == TR_PH_PREP &&
           tr_token_among(a->p, a->p->phrases.v[under].head, preps, n);
}

static bool hangs_on(const struct tr_parse *p, uint32_t clause, uint32_t on)
{
    for (int depth = 0; depth < 8 && clause != TR_NO; depth++, clause = p->clauses.v[clause].parent)
        if (clause == on) return true;
    return false;
}

/* "in the film rebels storm ..", "the novel tells how soldiers ..". */
static bool is_fiction(const struct around *a, const struct tr_found *f)
{
    static const char *const in[] = { "in" };
    for (uint32_t k = a->s->phrases; k < a->s->phrases + a->s->n_phrases; k++) {
        if (!is_headed_by(a, k, FICTION)) continue;
        if (led_in_by(a, k, in, 1)) return true;
        for (uint32_t c = a->s->clauses; c < a->s->clauses + a->s->n_clauses; c++)
            if (a->p->clauses.v[c].subject == k && hangs_on(a->p, f->clause, c)) return true;
    }
    return false;
}

/* "fired rockets during a drill": nobody is meant, and nobody is hit. */
static bool is_exercise(const struct around *a, const struct tr_claim *c)
{
    static const char *const in[] = { "in", "during", "of", "for" };
    for (size_t k = 0; k < c->actors.n; k++)
        if (tr_role_side_of(c->actors.v[k].role) == TR_ROLE_SUFFERS && c->actors.v[k].id.n) return false;
    for (uint32_t k = a->s->phrases; k < a->s->phrases + a->s->n_phrases; k++)
        if (is_headed_by(a, k, EXERCISE) && led_in_by(a, k, in, TR_COUNT(in))) return true;
    return false;
}

/* A weapon written small, or somebody who bears arms by a name or word that the lexicon has. */
static bool tells_of_arms(const struct around *a)
{
    for (size_t k = tr_hits_near(&a->p->hits, 0, a->p->hits.n, a->from);
         k < a->p->hits.n && a->p->hits.v[k].first < a->to; k++) {
        const struct tr_hit *h = &a->p->hits.v[k];
        const struct tr_lex_entry *e = &a->p->lexicon->entries.v[h->entry];
        tr_str word = tr_token_text(a->p->tokens, h->first);
        bool name = word.n && word.p[0] >= 'A' && word.p[0] <= 'Z';
        if (h->first >= a->from && e->kind == TR_LEX_NOUN && tr_str_is(e->file, "weapons.lex") && !name) return true;
    }
    for (uint32_t k = a->s->phrases; k < a->s->phrases + a->s->n_phrases; k++)
        for (uint32_t i = 0; i < a->x->is.cast.n[k]; i++)
            if (tr_code_is_armed(a->x->is.cast.list.v[a->x->is.cast.first[k] + i].code)) return true;
    return false;
}

/* "marched against the shelling of Homs", "a rally over the killing": what was protested, not what happened there; "over the
 * assassination of Judge X" did. */
static bool is_protested(const struct around *a, const struct tr_found *f, const struct tr_claim *c)
{
    static const char *const preps[] = { "against", "over", "at", "about" }, *const nouns[] = {
        "protest", "protests",       "demonstration", "rally",   "march",  "vigil",
        "anger",   "demonstrations", "rallies",       "outrage", "strike", "outcry"
    };
    const struct tr_phrase *ph = &a->p->phrases.v[f->phrase];
    if (ph->kind != TR_PH_NOUN || !led_in_by(a, f->phrase, preps, TR_COUNT(preps))) return false;
    uint32_t before = tr_noun_before(a->p, f->phrase);
    bool killed = ph->flags & TR_NP_DEFINITE && ph->of != TR_NO && tr_str_is(c->mode, "kill");
    if (killed && a->p->phrases.v[ph->of].flags & TR_NP_NAME && !(a->p->phrases.v[ph->of].flags & TR_NP_PLURAL))
        return false;
    if (before != TR_NO && tr_token_among(a->p, a->p->phrases.v[before].head, nouns, TR_COUNT(nouns))) return true;
    if (f->clause == TR_NO) return false;
    return tr_verb_in(a->p, a->p->phrases.v[a->p->clauses.v[f->clause].verb].head, TR_SET_PROTESTING);
}

/* "an attack on the budget", "attacked his record": what is struck is no thing and nobody. */
static bool is_figure(const struct around *a, const struct tr_found *f, const struct tr_claim *c)
{
    enum { ATTRIBUTE = 7, COGNITION = 9, POSSESSION = 21 };
    if (f->about == TR_NO || !tr_str_is(c->act, "lethal_force_unspecified")) return false;
    for (size_t k = 0; k < c->actors.n; k++)
        if (tr_role_side_of(c->actors.v[k].role) == TR_ROLE_SUFFERS) return false;
    const struct tr_phrase *about = &a->p->phrases.v[f->about];
    const struct tr_word *w = &a->p->words[about->head];
    bool name = a->p->tokens->list.v[about->head].tag == TR_TAG_NAME;
    if (name || about->flags & TR_NP_PRONOUN || !w->known || tr_token_in(a->p, about->head, TR_SET_STRUCK_THING))
        return false;
    return w->noun_kind == ATTRIBUTE || w->noun_kind == COGNITION || w->noun_kind == POSSESSION ||
           w->noun_kind == TR_NOUN_COMMUNICATION || w->noun_kind == TR_NOUN_STATE;
}

static bool hurts(const struct tr_claim *c) { return c->counts[TR_KILLED].low > 0 || c->counts[TR_INJURED].low > 0; }

/* "harshly attacked the president and called him ..", "psychological aggression": done with words. */
static bool is_wordy(const struct around *a, const struct tr_found *f, const struct tr_claim *c)
{
    const struct tr_phrase *ph = &a->p->phrases.v[f->phrase];
    if (!tr_str_is(c->act, "lethal_force_unspecified") || tr_str_is(c->mode, "kill")) return false;
    uint32_t behind = ph->first + ph->n + 1;
    return tr_any_in(a->p, ph->first > a->from ? ph->first - 1 : a->from, behind < a->to ? behind : a->to,
                     TR_SET_WORDY);
}

bool tr_article_is_no_war(const struct article *x, const struct tr_found *f, const struct tr_claim *c, size_t sentence)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    struct around a = { x, &x->is.parse, &x->is.parse.sentences.v[sentence], s->first, s->first + s->n };
    enum {
        ENOUGH = 2
    }; /* "the striker fired a shot in the second half": two words of sport, or one that is of nothing else */
    size_t sport;
    if (c->type != TR_CLAIM_EVENT || c->act.n == 0) return false;
    if (is_protested(&a, f, c) || is_figure(&a, f, c) || is_wordy(&a, f, c)) return true;
    unsigned found = domains(&a, &sport);
    return (found & EXERCISE && is_exercise(&a, c)) || (found & FICTION && is_fiction(&a, f)) ||
           (sport >= ENOUGH && !hurts(c) && !tells_of_arms(&a));
}
