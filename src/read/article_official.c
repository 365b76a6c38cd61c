/* SPDX-License-Identifier: Apache-2.0
 *
 * What offices say in their own texts, in the forms that such texts keep to: "France supports ...", "The parties reject ...",
 * "Ukraine will open ...", "The readout does not mention ...". In news these words mean many things, so that the rules ask
 * for more; here every sentence is weighed, and whoever its subject is speaks for a side. */
#include "read/official.h"

/* ---- classes of words ------------------------------------------------------------------------- */

typedef enum { SAYS_SUPPORT, SAYS_WELCOME, SAYS_REJECT, SAYS_NOTHING_OF, SPEAKS_OF, BINDS, FORMS } form;

static const struct {
    const char *cls;
    tr_lex_kind kind;
    form is;
} classes[] = {
    { "OMIT", TR_LEX_VERB, SAYS_NOTHING_OF },
    { "SILENT", TR_LEX_CUE, SAYS_NOTHING_OF },
    { "BACK", TR_LEX_VERB, SAYS_SUPPORT },
    { "PRAISE", TR_LEX_VERB, SAYS_WELCOME },
    { "REJECT", TR_LEX_VERB, SAYS_REJECT },
    { "CONDEMN", TR_LEX_VERB, SAYS_REJECT },
    { "DENY", TR_LEX_VERB, SAYS_REJECT },
    { "MENTION", TR_LEX_VERB, SPEAKS_OF },
    { "DISCUSS", TR_LEX_VERB, SPEAKS_OF },
    { "AGREE", TR_LEX_VERB, BINDS },
    { "PROMISE", TR_LEX_VERB, BINDS },
    { "SUPPORT_N", TR_LEX_NOUN, SAYS_SUPPORT },
    { "OPPOSITION_N", TR_LEX_NOUN, SAYS_REJECT },
};

static bool is_negated(const struct looking *l) { return (l->vg->flags & TR_VG_NEGATED) != 0; }

/* A word of the first class in order that stands in [from, to) and, of verbs, has the head in it. */
static form form_in(struct looking *l, uint32_t from, uint32_t to, bool noun)
{
    const struct article *x = l->x;
    for (size_t k = 0; k < TR_COUNT(classes); k++)
        for (size_t h = first_hit(l); h < last_hit(l); h++) {
            const struct tr_hit *hit = &x->is.parse.hits.v[h];
            const struct tr_lex_entry *e = &x->text->tools.lexicon.entries.v[hit->entry];
            if (hit->first < from || hit->first >= to || e->kind != classes[k].kind) continue;
            if ((classes[k].kind == TR_LEX_NOUN) != noun || !tr_str_is(e->id, classes[k].cls)) continue;
            if (!noun && hit->first + hit->n <= l->vg->head) continue;
            l->hit = hit;
            return classes[k].is;
        }
    return FORMS;
}

/* ---- claims --------------------------------------------------------------------------------------------- */

static bool add_stance(struct looking *l, form f, struct range about)
{
    struct tr_claim c = tr_claim_blank();
    bool silent = f == SAYS_NOTHING_OF;
    c.type = silent ? TR_CLAIM_SILENCE : TR_CLAIM_STANCE;
    c.cls = tr_str_of(silent ? "OMIT" : f == SAYS_SUPPORT ? "SUPPORT" : "REJECT");
    if (!silent) c.stance = tr_str_of(f == SAYS_SUPPORT ? "supports" : "rejects");
    if (!silent && !official_put_subject(l, &c, TR_STR("source"))) return false;
    struct tr_named own = { .id = l->x->out->speaker, .role = TR_STR("source") };
    if (silent && own.id.n && !TR_PUSH(l->x->a, &c.actors, own)) return false;
    if (!silent && c.actors.n == 0) return true;
    return official_add(l, &c, about,
                        silent              ? "official-silent"
                        : f == SAYS_SUPPORT ? "official-backs"
                                            : "official-rejects");
}

/* "agreed that the suffering has lasted too long": what they think, which binds nobody to do anything. */
static bool is_view(const struct looking *l)
{
    enum { TO_COME = TR_VG_FUTURE | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY | TR_VG_INFINITIVE };
    const struct tr_parse *p = &l->x->is.parse;
    uint32_t content = l->c->content;
    if (content == TR_NO || p->clauses.v[content].kind != TR_CL_THAT) return false;
    return !(p->phrases.v[p->clauses.v[content].verb].flags & TO_COME);
}

static bool add_bond(struct looking *l, struct range about)
{
    struct tr_claim c = tr_claim_blank();
    c.type = TR_CLAIM_COMMITMENT;
    c.cls = TR_STR("AGREE");
    if (is_view(l)) c.mode = TR_STR("view");
    if (!official_put_subject(l, &c, TR_STR("source"))) return false;
    return official_add(l, &c, about, "official-agrees");
}

/* "It was agreed to organise joint work": by whom, the readout tells; see tr_article_readout(). */
static bool add_joint_bond(struct looking *l, struct range about)
{
    struct tr_claim c = tr_claim_blank();
    struct tr_named own = { .id = l->x->out->speaker, .role = TR_STR("source") };
    c.type = TR_CLAIM_COMMITMENT;
    c.cls = TR_STR("AGREE");
    if (own.id.n && !TR_PUSH(l->x->a, &c.actors, own)) return false;
    return official_add(l, &c, about, "official-was-agreed");
}

static bool was_agreed(const struct looking *l, form f)
{
    const struct tr_parse *p = &l->x->is.parse;
    const struct tr_phrase *subject = phrase(l->x, l->subject);
    bool it = !subject ||
              (subject->n == 1 && (tr_token_is(p, subject->first, "it") || tr_token_is(p, subject->first, "It")));
    return f == BINDS && it && l->vg->flags & TR_VG_PASSIVE && tr_token_is(p, l->vg->head, "agreed");
}

/* ---- forms --------------------------------------------------------------------------------------------- */

static bool add_matter(struct looking *l, struct range in, tr_str topic, struct range at)
{
    struct article *x = l->x;
    struct tr_claim c = tr_claim_blank();
    struct tr_named own = { .id = x->out->speaker, .role = TR_STR("speaker") };
    c.type = TR_CLAIM_STATEMENT;
    c.cls = TR_STR("CONSULT");
    c.mode = TR_STR("discuss");
    c.rule = TR_STR("official-matter");
    c.confidence = 0.7;
    c.topic = topic;
    c.about = official_text_of(x, in);
    for (size_t k = x->out->claims.n; k-- > 0 && tr_str_eq(x->out->claims.v[k].rule, c.rule);) /* of another clause */
        if (tr_str_eq(x->out->claims.v[k].topic, topic) && tr_str_eq(x->out->claims.v[k].about, c.about)) return true;
    if (own.id.n && !TR_PUSH(x->a, &c.actors, own)) return false;
    return tr_article_span(x, &c, at.from, at.to - at.from) && TR_PUSH(x->a, &x->out->claims, c);
}

/* "discussed joint work against terrorism, and the ceasefire": each matter that was spoken of, so that the texts of two sides
 * can be laid beside one another. */
static bool add_matters(struct looking *l, struct range in)
{
    enum { MATTERS_MAX = 4 };
    struct article *x = l->x;
    tr_str told[MATTERS_MAX];
    size_t n = 0;
    for (size_t k = first_hit(l); k < last_hit(l) && n < MATTERS_MAX; k++) {
        const struct tr_hit *h = &x->is.parse.hits.v[k];
        const struct tr_lex_entry *e = &x->text->tools.lexicon.entries.v[h->entry];
        size_t seen = 0;
        if (h->first < in.from || h->first >= in.to || e->kind != TR_LEX_NOUN) continue;
        while (seen < n && !tr_str_eq(told[seen], e->id)) seen++;
        if (seen < n) continue;
        told[n++] = e->id;
        if (!add_matter(l, in, e->id, (struct range){ h->first, h->first + h->n })) return false;
    }
    return n || in.from >= in.to ? true : add_matter(l, in, (tr_str){ NULL, 0 }, in); /* no word for it is known */
}

/* "spoke about ...", "a discussion of ...", "exchanged views on ...": where the matter begins; TR_NO: nowhere. */
static uint32_t matter_behind(const struct looking *l)
{
    static const char *const nouns[] = { "discussion",   "discussions", "views",   "opinions",
                                         "conversation", "talks",       "focused", "emphasis" };
    static const char *const preps[] = { "about", "of", "on", "regarding", "over", "concerning" };
    const struct tr_parse *p = &l->x->is.parse;
    uint32_t end = official_clause_end(l);
    bool spoke = tr_token_is(p, l->vg->head, "spoke") || tr_token_is(p, l->vg->head, "talked");
    for (uint32_t k = l->vg->first; k + 1 < end; k++) {
        bool noun = spoke && k >= l->vg->head;
        for (size_t i = 0; i < TR_COUNT(nouns); i++) noun |= tr_token_is(p, k, nouns[i]);
        bool far = l->x->is.tokens.list.v[k].tag ==
                   TR_TAG_NAME; /* "spoke with President Ada Alder of Northmark about .." */
        for (size_t i = 0; noun && i < TR_COUNT(preps); i++)
            if (tr_token_is(p, k + 1, preps[i]) && !(far && tr_str_is(tr_str_of(preps[i]), "of"))) return k + 2;
    }
    return TR_NO;
}

static bool look_at_matters(struct looking *l)
{
    form f = form_in(l, l->vg->first, end_of(l->vg), false);
    bool so = !(l->vg->flags & (TR_VG_NEGATED | TR_VG_FUTURE | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY));
    const struct tr_phrase *subject = phrase(l->x, l->subject);
    if (!so || (subject && subject->flags & TR_NP_NONE)) return true;
    bool passive = f == SPEAKS_OF && l->vg->flags & TR_VG_PASSIVE && subject && subject->first < l->vg->first;
    if (passive && !add_matters(l, (struct range){ subject->first, l->vg->first })) return false;
    if (f == SPEAKS_OF && !passive) return add_matters(l, (struct range){ end_of(l->vg), official_clause_end(l) });
    uint32_t from = matter_behind(l);
    return from == TR_NO ? true : add_matters(l, (struct range){ from, official_clause_end(l) });
}

/* "voiced its support for ...", "spoke in favour of ...": the noun says it, the preposition behind it of what. */
static form by_noun(struct looking *l, struct range *about)
{
    const struct tr_parse *p = &l->x->is.parse;
    uint32_t from = end_of(l->vg), to = official_clause_end(l);
    form f = form_in(l, from, to, true);
    for (uint32_t k = from; f != FORMS && k < to; k++)
        if (k >= l->hit->first + l->hit->n && (tr_token_is(p, k, "for") || tr_token_is(p, k, "to"))) {
            *about = (struct range){ k + 1, to };
            return f;
        }
    for (uint32_t k = from; k + 3 < to; k++) {
        bool word = tr_token_is(p, k + 1, "favour") || tr_token_is(p, k + 1, "favor") ||
                    tr_token_is(p, k + 1, "support");
        if (!tr_token_is(p, k, "in") || !word || !tr_token_is(p, k + 2, "of")) continue;
        l->hit = NULL;
        *about = (struct range){ k + 3, to };
        return SAYS_SUPPORT;
    }
    return FORMS;
}

/* What is not spoken of: the subject of a passive, else what stands behind the verb. */
static struct range left_out(const struct looking *l)
{
    const struct article *x = l->x;
    const struct tr_phrase *np = phrase(x, l->subject);
    uint32_t behind = l->hit && l->hit->first + l->hit->n > end_of(l->vg) ? l->hit->first + l->hit->n : end_of(l->vg);
    struct range rest = official_without_preposition(x, (struct range){ behind, official_clause_end(l) });
    bool passive = l->vg->flags & (TR_VG_PASSIVE | TR_VG_PARTICIPLE);
    return passive && np && !(np->flags & TR_NP_NONE) ? official_of_phrase(x, l->subject) : rest;
}

/* To welcome a decision is to back it; to thank or praise somebody is not. */
static bool welcomes(const struct looking *l)
{
    static const char *const words[] = { "welcome", "welcomes", "welcomed",  "hail",     "hails",
                                         "hailed",  "applauds", "applauded", "commends", "commended" };
    const struct article *x = l->x;
    bool word = false;
    for (size_t k = 0; k < TR_COUNT(words); k++) word |= tr_token_is(&x->is.parse, l->vg->head, words[k]);
    for (size_t k = 0; word && l->c->object != TR_NO && k < x->is.cast.n[l->c->object]; k++)
        if (x->is.cast.list.v[x->is.cast.first[l->c->object] + k].flags & TR_WHO_HEAD) return false;
    return word;
}

/* A motion is defeated, and so are enemies. */
static bool defeats(const struct looking *l)
{
    static const char *const words[] = { "defeat", "defeats", "defeated", "defeating" };
    uint32_t from = l->hit ? l->hit->first : l->vg->first, to = l->hit ? from + l->hit->n : end_of(l->vg);
    for (uint32_t k = from; k < to; k++)
        if (tr_token_among(&l->x->is.parse, k, words, TR_COUNT(words))) return true;
    return false;
}

static bool look_at_stance(struct looking *l)
{
    const struct tr_phrase *subject = phrase(l->x, l->subject);
    bool none = subject && subject->flags & TR_NP_NONE;
    form f = form_in(l, l->vg->first, end_of(l->vg), false);
    struct range about = { end_of(l->vg), official_clause_end(l) };
    if (l->hit && l->hit->first + l->hit->n > about.from) about.from = l->hit->first + l->hit->n;
    if (f == SAYS_NOTHING_OF && !none) return add_stance(l, f, left_out(l));
    if (f == SPEAKS_OF) return is_negated(l) || none ? add_stance(l, SAYS_NOTHING_OF, left_out(l)) : true;
    bool wish = l->vg->flags & (TR_VG_SHOULD | TR_VG_WOULD | TR_VG_MAY | TR_VG_FUTURE);
    if (is_negated(l) || none || wish) return true;
    if (was_agreed(l, f)) return add_joint_bond(l, official_without_preposition(l->x, about));
    if (!subject || l->vg->flags & TR_VG_PASSIVE) return true;
    if (f == FORMS && !(l->vg->flags & TR_VG_INFINITIVE)) f = by_noun(l, &about);
    bool finite = !(l->vg->flags & (TR_VG_INFINITIVE | TR_VG_ING));
    if (f == BINDS) return !finite ? true : add_bond(l, official_without_preposition(l->x, about));
    if (f == SAYS_REJECT && defeats(l)) return true;
    if (f == SAYS_WELCOME) f = welcomes(l) ? SAYS_SUPPORT : FORMS;
    if (f == FORMS || l->vg->flags & TR_VG_INFINITIVE) return true;
    return add_stance(l, f, official_without_preposition(l->x, about));
}

/* "Ukraine will open the crossing by 1 April": in its own text an office binds itself, or tells what others bound themselves to. */
static bool look_at_promise(struct looking *l)
{
    const struct article *x = l->x;
    struct tr_claim c = tr_claim_blank();
    const struct tr_phrase *subject = phrase(l->x, l->subject);
    bool future = (l->vg->flags & TR_VG_FUTURE) && !(l->vg->flags & (TR_VG_COPULA | TR_VG_NEGATED)), will = false,
         known = false;
    for (uint32_t k = l->vg->first; k < end_of(l->vg); k++)
        will |= tr_token_is(&x->is.parse, k, "will") || tr_token_is(&x->is.parse, k, "shall");
    static const char *const things[] = { "include", "require", "need", "mean", "enable", "depend" };
    if (tr_token_among(&x->is.parse, l->vg->head, things, TR_COUNT(things)))
        return true; /* what something entails is no promise */
    if (tr_token_is(&x->is.parse, l->vg->head, "take") && l->vg->head + 1 < x->is.tokens.list.n &&
        tr_token_is(&x->is.parse, l->vg->head + 1, "time"))
        return true;
    if (!future || !will || !subject || l->c->kind == TR_CL_ADVERBIAL || l->c->kind == TR_CL_RELATIVE) return true;
    bool passive = l->vg->flags & TR_VG_PASSIVE;
    c.type = TR_CLAIM_COMMITMENT;
    c.cls = TR_STR("AGREE");
    c.status = TR_STATUS_PLANNED;
    if (!passive && !official_put_subject(l, &c, TR_STR("bearer"))) return false;
    for (size_t k = 0; k < c.actors.n; k++) known |= c.actors.v[k].id.n > 0;
    if (!passive && !known) return true; /* talks and truces begin by themselves */
    struct range about = { passive ? subject->first : l->vg->head, official_clause_end(l) };
    return official_add(l, &c, about, "official-will");
}

static bool look_at_sentence(struct article *x, size_t at)
{
    const struct tr_parsed_sentence *s = &x->is.parse.sentences.v[at];
    uint32_t last = TR_NO; /* "backs the call and rejects ...": one subject for both */
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &x->is.parse.clauses.v[k];
        struct looking l = { .x = x, .sentence = at, .c = c, .vg = phrase(x, c->verb), .subject = c->subject };
        if (!l.vg) continue;
        if (l.subject == TR_NO && c->kind == TR_CL_COORD) l.subject = last;
        if (l.subject != TR_NO && c->kind != TR_CL_RELATIVE) last = l.subject;
        if (!look_at_stance(&l)) return false;
        l.hit = NULL;
        if (!look_at_promise(&l)) return false;
        l.hit = NULL;
        if (!look_at_matters(&l)) return false;
        l.hit = NULL;
        if (!official_meeting(&l) || !official_measure(&l)) return false;
    }
    return true;
}

bool tr_article_official(struct article *x)
{
    bool own = tr_str_is(x->out->genre, "readout") || tr_str_is(x->out->genre, "statement");
    enum { SENTENCES_MAX = 400 }; /* offices are brief; what is longer is no statement */
    for (size_t k = 0; own && k < x->is.parse.sentences.n && k < SENTENCES_MAX; k++) {
        const struct tr_block *b = &x->page->blocks.v[x->is.tokens.sentences.v[k].block];
        if (b->kind == TR_BLOCK_TITLE || b->kind == TR_BLOCK_BYLINE || b->kind == TR_BLOCK_DATE) continue;
        if (!look_at_sentence(x, k)) return false;
    }
    return true;
}
