/* SPDX-License-Identifier: Apache-2.0
 *
 * What every form of an office's own text needs: how far a clause goes, who its subject speaks for, and a claim with its words,
 * its reason and its day. */
#include "read/official.h"

#include <assert.h>

enum { ABOUT_MAX = 160 };

/* ---- ranges of tokens -------------------------------------------------------------------------- */

/* Before a clause of its own stands a mark or a word that joins; a noun taken for a verb ("the ceasefire talks") has neither. */
static bool is_joint(const struct article *x, uint32_t first)
{
    static const char *const words[] = { "and", "but", "while", "or", "yet", "so" };
    if (first == 0 || x->is.tokens.list.v[first - 1].flags & TR_TOK_MARK) return true;
    return tr_token_among(&x->is.parse, first - 1, words, TR_COUNT(words));
}

/* The clause ends with its sentence, at a semicolon, or where the next clause of its own begins. */
uint32_t official_clause_end(const struct looking *l)
{
    const struct tr_parse *p = &l->x->is.parse;
    const struct tr_sentence *s = &l->x->is.tokens.sentences.v[l->sentence];
    const struct tr_parsed_sentence *parsed = &p->sentences.v[l->sentence];
    uint32_t end = s->first + s->n;
    assert(p->phrases.v != NULL);
    for (uint32_t k = parsed->clauses; k < parsed->clauses + parsed->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        uint32_t verb = p->phrases.v[c->verb].first,
                 subject = c->subject == TR_NO ? verb : p->phrases.v[c->subject].first;
        bool own = c->kind == TR_CL_MAIN || c->kind == TR_CL_COORD;
        if (own && verb > l->vg->head && subject > l->vg->head && subject < end && is_joint(l->x, subject))
            end = subject;
    }
    for (uint32_t k = l->vg->head; k < end; k++)
        if (tr_token_is(p, k, ";")) end = k;
    while (end > l->vg->head + 1 && (l->x->is.tokens.list.v[end - 1].flags & TR_TOK_MARK ||
                                     tr_token_is(p, end - 1, "and") || tr_token_is(p, end - 1, "but")))
        end--;
    return end;
}

struct range official_without_preposition(const struct article *x, struct range r)
{
    static const char *const words[] = { "of", "on", "about", "to", "for", "that", "in", "with" };
    for (size_t k = 0; k < TR_COUNT(words) && r.from < r.to; k++)
        if (tr_token_is(&x->is.parse, r.from, words[k])) return (struct range){ r.from + 1, r.to };
    return r;
}

struct range official_of_phrase(const struct article *x, uint32_t k)
{
    const struct tr_phrase *p = phrase(x, k);
    return p ? (struct range){ p->first, end_of(p) } : (struct range){ 0, 0 };
}

tr_str official_text_of(const struct article *x, struct range r)
{
    if (r.from >= r.to) return (tr_str){ NULL, 0 };
    tr_str text = tr_tokens_text(&x->is.tokens, r.from, r.to - r.from);
    if (text.n <= ABOUT_MAX) return text;
    text.n = ABOUT_MAX;
    while (text.n && ((unsigned char)text.p[text.n] & 0xC0) == 0x80) text.n--;
    return text;
}

/* ---- who ------------------------------------------------------------------------------------------ */

/* "the Minister of Foreign Affairs of Azerbaijan": the state at the end of the chain. */
static tr_str side_behind(const struct article *x, const struct tr_phrase *np)
{
    enum { LINKS = 4 };
    for (size_t n = 0; n < LINKS && np && np->of != TR_NO; n++) {
        uint32_t of = np->of;
        for (size_t k = 0; k < x->is.cast.n[of]; k++) {
            tr_str code = x->is.cast.list.v[x->is.cast.first[of] + k].code;
            if (official_has_country(code)) return tr_str_format(x->a, TR_FMT ".GOV", TR_ARG(tr_code_country(code)));
        }
        np = phrase(x, of);
    }
    return (tr_str){ NULL, 0 };
}

/* "The Chancellor" is she who was named with that title before: "Chancellor of Germany Greta Lindauer". */
static tr_str by_title(const struct article *x, const struct tr_phrase *np)
{
    uint64_t title = x->is.tokens.list.v[np->head].key;
    for (size_t k = 0; k < x->is.cast.list.n; k++) {
        const struct tr_who *w = &x->is.cast.list.v[k];
        const struct tr_phrase *of = phrase(x, w->np);
        if (!of || of->first >= np->first || !official_has_country(w->code)) continue;
        for (uint32_t t = of->first; t < end_of(of); t++)
            if (x->is.tokens.list.v[t].key == title) return w->code;
    }
    return (tr_str){ NULL, 0 };
}

/* "Secretary of State Helen Marsh": a title stands in the phrase. */
static bool has_title(const struct looking *l, const struct tr_phrase *np)
{
    const struct article *x = l->x;
    for (size_t k = first_hit(l); k < last_hit(l); k++) {
        const struct tr_hit *h = &x->is.parse.hits.v[k];
        if (h->first >= np->first && h->first < end_of(np) && h->kind == TR_LEX_AGENT) return true;
    }
    return false;
}

/* "He", "we" speak for whom the text is; "this", "it" stand for a thing. */
static bool stands_for_somebody(const struct article *x, const struct tr_phrase *np)
{
    static const char *const things[] = { "this", "that", "these", "those", "it", "which", "there", "what",
                                          "This", "That", "These", "Those", "It", "Which", "There", "What" };
    if (!(np->flags & TR_NP_PRONOUN)) return false;
    if (tr_token_among(&x->is.parse, np->head, things, TR_COUNT(things))) return false;
    return true;
}

static bool is_we(const struct article *x, const struct tr_phrase *np)
{
    return tr_token_is(&x->is.parse, np->head, "we") || tr_token_is(&x->is.parse, np->head, "We");
}

/* Whoever the phrase names; an office or a pronoun without a side is whoever had that title, else the one whose text this is. */
bool official_put_people(const struct looking *l, uint32_t at, struct tr_claim *c, tr_str role)
{
    struct article *x = l->x;
    const struct tr_phrase *np = phrase(x, at);
    tr_nameds people = { 0 };
    if (!np) return true;
    if (!tr_article_people(x, at, np->first, np->n, role, &people)) return false;
    tr_str state = has_title(l, np) ? side_behind(x, np) : (tr_str){ NULL, 0 };
    for (size_t k = 0; k < people.n; k++) {
        struct tr_named one = people.v[k];
        if (!official_has_country(one.id)) {
            tr_str titled = by_title(x, np);
            bool office = one.id.n || stands_for_somebody(x, np) || has_title(l, np), own = at == l->subject;
            if (state.n) one.id = state;
            else if (titled.n) one.id = titled;
            else if (own && office && x->out->speaker.n && (!(np->flags & TR_NP_PLURAL) || is_we(x, np)))
                one.id = x->out->speaker;
        }
        if (!TR_PUSH(x->a, &c->actors, one)) return false;
    }
    return true;
}

bool official_put_subject(const struct looking *l, struct tr_claim *c, tr_str role)
{
    return official_put_people(l, l->subject, c, role);
}

/* ---- claims ------------------------------------------------------------------------------------------ */

static bool is_told(const struct article *x, const struct tr_claim *c)
{
    for (size_t k = 0; k < x->out->claims.n; k++) {
        const struct tr_claim *o = &x->out->claims.v[k];
        bool same = o->type == c->type && tr_str_eq(o->stance, c->stance);
        bool agreed = c->type == TR_CLAIM_COMMITMENT && tr_str_is(o->rule, "agrees-to-proposal");
        if (!(same || agreed) || !o->spans.n) continue;
        if (o->spans.v[0].from < c->spans.v[0].to && c->spans.v[0].from < o->spans.v[0].to) return true;
    }
    return false;
}

bool official_add(struct looking *l, struct tr_claim *c, struct range about, const char *rule)
{
    struct article *x = l->x;
    const struct tr_sentence *s = &x->is.tokens.sentences.v[l->sentence];
    uint32_t from = l->subject == TR_NO ? l->vg->first : phrase(x, l->subject)->first, to = official_clause_end(l);
    if (from >= to) from = l->vg->first;
    if (about.from >= about.to) return true; /* nothing is told of what */
    c->about = official_text_of(x, about);
    if (!c->topic.n) c->topic = tr_article_topic(x, about.from, about.to - about.from, about.from);
    c->text = tr_tokens_text(&x->is.tokens, s->first, s->n);
    if (c->text.n > 400) c->text = (tr_str){ c->text.p, 400 };
    while (c->text.n && c->text.n == 400 && ((unsigned char)c->text.p[c->text.n] & 0xC0) == 0x80) c->text.n--;
    c->rule = tr_str_of(rule);
    c->confidence = 0.7;
    if (!tr_article_span(x, c, from, to - from)) return false;
    if (is_told(x, c)) return true;
    if (l->hit) {
        const struct tr_lex_entry *e = &x->text->tools.lexicon.entries.v[l->hit->entry];
        tr_str *why = tr_new(x->a, tr_str, 1);
        if (!why) return false;
        *why = tr_str_format(x->a, TR_FMT ":%u", TR_ARG(e->file), e->line);
        c->why = (struct tr_strs){ why, 1 };
    }
    if (!tr_article_when(x, c, l->sentence, from, to, false)) return false;
    return tr_article_said_by(x, c, l->vg->head) && TR_PUSH(x->a, &x->out->claims, *c);
}
