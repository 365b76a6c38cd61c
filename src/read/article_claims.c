/* SPDX-License-Identifier: Apache-2.0
 *
 * What the rules found -> claims, each with who, when, where, how many, how sure, and what it stands on. */
#include "read/article.h"

enum { TEXT_MAX = 400 };

static tr_str sentence_text(const struct article *x, size_t sentence)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    tr_str text = tr_tokens_text(&x->is.tokens, s->first, s->n);
    if (text.n <= TEXT_MAX) return text;
    text.n = TEXT_MAX;
    while (text.n && ((unsigned char)text.p[text.n] & 0xC0) == 0x80) text.n--;
    return text;
}

/* "no group has claimed the attack": there was an attack, and nobody who did it. */
static bool is_nobody(const struct article *x, const struct tr_found *f, uint32_t who)
{
    uint32_t np = x->is.cast.list.v[who].np;
    bool noun = x->is.parse.phrases.v[f->phrase].kind == TR_PH_NOUN;
    return noun && np != TR_NO && np != f->phrase && x->is.parse.phrases.v[np].flags & TR_NP_NONE;
}

static bool put_actors(const struct article *x, const struct tr_found *f, struct tr_claim *c)
{
    for (size_t k = 0; k < f->roles.n; k++) {
        struct tr_named one;
        if (is_nobody(x, f, f->roles.v[k].who)) continue;
        if (!tr_article_name(x, f->roles.v[k].who, f->roles.v[k].role, &one) || !TR_PUSH(x->a, &c->actors, one))
            return false;
    }
    return true;
}

static bool put_why(const struct article *x, const struct tr_found *f, struct tr_claim *c)
{
    const struct tr_lex_entry *e = &x->text->tools.lexicon.entries.v[f->trigger];
    tr_str *line = tr_new(x->a, tr_str, 1);
    if (!line) return false;
    *line = tr_str_format(x->a, TR_FMT ":%u", TR_ARG(e->file), e->line);
    c->why = (struct tr_strs){ line, 1 };
    return line->p != NULL;
}

static tr_str weapon_of(const struct article *x, uint32_t from, uint32_t to)
{
    const struct tr_parse *p = &x->is.parse;
    for (size_t k = tr_hits_near(&p->hits, 0, p->hits.n, from); k < p->hits.n && p->hits.v[k].first < to; k++) {
        const struct tr_hit *h = &p->hits.v[k];
        const struct tr_lex_entry *e = &p->lexicon->entries.v[h->entry];
        if (h->first >= from && e->kind == TR_LEX_NOUN && tr_str_is(e->file, "weapons.lex")) return e->id;
    }
    return (tr_str){ 0 };
}

/* "last visited in 2015": long before what the text reports. */
static void settle_history(const struct article *x, struct tr_claim *c)
{
    static const tr_time long_ago = 120 * TR_DAY;
    bool so = c->status == TR_STATUS_HAPPENED || c->status == TR_STATUS_ONGOING;
    if (so && c->when.to != TR_TIME_MAX && x->day.from != TR_TIME_NONE && c->when_basis.n &&
        c->when.to < x->day.from - long_ago)
        c->status = TR_STATUS_HISTORICAL;
}

/* A headline sharpens; it never wins over the text. */
static const double title_share = 0.6;
static bool in_title(const struct article *x, size_t sentence)
{
    uint32_t block = x->is.tokens.sentences.v[sentence].block;
    return block < x->page->blocks.n && x->page->blocks.v[block].kind == TR_BLOCK_TITLE;
}

static const double usual_share = 0.65, no_war_share = 0.5;

/* "claimed the attack in a statement about Manbij", "claimed responsibility for the attack in Homs": of a verb that speaks of
 * an act only the places of what it speaks of. */
static bool put_place_of_spoken(const struct article *x, struct tr_claim *c, size_t sentence,
                                const struct tr_clause *own)
{
    uint32_t np = own->object;
    for (size_t k = 0; k < own->pps.n; k++)
        if (own->pps.v[k].np != TR_NO && tr_token_is(&x->is.parse, own->pps.v[k].prep, "for")) np = own->pps.v[k].np;
    if (np == TR_NO) return true;
    return tr_article_where(x, c, sentence, x->is.parse.phrases.v[np].first, tr_article_end_of_phrase(x, np), false);
}

/* Only what happens somewhere is placed; the rest of the sentence is asked for events of force alone. */
static bool put_place(const struct article *x, const struct tr_found *f, struct tr_claim *c, size_t sentence)
{
    bool noun = x->is.parse.phrases.v[f->phrase].kind == TR_PH_NOUN;
    uint32_t to = noun ? tr_article_end_of_phrase(x, f->phrase) : f->to;
    if (f->member != TR_NO)
        return tr_article_where(x, c, sentence, x->is.parse.phrases.v[f->member].first,
                                tr_article_end_of_phrase(x, f->member), false);
    bool force = c->act.n > 0 && !tr_str_is(c->cls, "AGREE");
    if (force && !noun && f->type == TR_CLAIM_EVENT && f->clause != TR_NO &&
        tr_article_speaks_of(x, &x->is.parse.clauses.v[f->clause]))
        return put_place_of_spoken(x, c, sentence, &x->is.parse.clauses.v[f->clause]);
    if (f->type == TR_CLAIM_EVENT && !tr_article_where(x, c, sentence, f->from, to, force)) return false;
    /* "signed a memorandum on four areas in Syria": a country is what a paper is about, not where it was signed */
    if (f->type == TR_CLAIM_EVENT && tr_str_is(c->mode, "sign") && c->places.n &&
        c->places.v[0].place.radius_m > TR_COUNTRY_M)
        c->places.n = 0;
    if (f->type == TR_CLAIM_EVENT) return true;
    bool call = tr_str_is(c->mode, "phone"); /* is nowhere: "discussed Idlib by phone" */
    if (f->type == TR_CLAIM_MEETING && !call) return tr_article_where(x, c, sentence, f->from, to, false);
    return true;
}

/* "agreed to destroy its weapons": what was promised is the whole of it, with its verb. */
static tr_str promised(const struct article *x, const struct tr_found *f)
{
    enum { LONGEST = 40 }; /* words: bytes depend on how spaces are written */
    const struct tr_parse *p = &x->is.parse;
    uint32_t content = f->clause == TR_NO || p->clauses.v[f->clause].verb != f->phrase
                           ? TR_NO
                           : p->clauses.v[f->clause].content;
    if (content == TR_NO) return (tr_str){ NULL, 0 };
    const struct tr_clause *c = &p->clauses.v[content];
    uint32_t head = p->phrases.v[f->phrase].head, from = p->phrases.v[c->verb].first, to = c->to;
    uint32_t subject = c->subject == TR_NO ? from : p->phrases.v[c->subject].first;
    if (subject > head && subject < from) from = subject; /* "that both sides would stop" */
    if (from < to && tr_token_is(p, from, "to")) from++;
    for (uint32_t k = content + 1, last = content; k < p->clauses.n && p->clauses.v[k].sentence == c->sentence; k++) {
        const struct tr_clause *more = &p->clauses.v[k]; /* "to keep fighting" */
        if (more->parent == last && p->phrases.v[more->verb].first == to) to = more->to, last = k;
    }
    while (to > from && x->is.tokens.list.v[to - 1].flags & TR_TOK_MARK) to--;
    if (from >= to || from <= head || to - from > LONGEST) return (tr_str){ NULL, 0 };
    return tr_tokens_text(&x->is.tokens, from, to - from);
}

static void put_about(const struct article *x, const struct tr_found *f, struct tr_claim *c)
{
    const struct tr_phrase *v = x->is.parse.phrases.v;
    tr_str all = f->type == TR_CLAIM_COMMITMENT ? promised(x, f) : (tr_str){ NULL, 0 };
    if (f->about != TR_NO) {
        const struct tr_phrase *about = &v[f->about];
        c->about = tr_phrase_text(&x->is.parse, f->about);
        if (c->topic.n == 0) c->topic = tr_article_topic(x, about->first, about->n, about->head);
    }
    if (all.n) c->about = all;
    if (f->member != TR_NO)
        c->about = tr_tokens_text(&x->is.tokens, v[f->member].first,
                                  tr_article_end_of_phrase(x, f->member) - v[f->member].first);
}

/* What is said of the time to come is done by the saying. */
static bool is_taken_now(tr_claim_type type)
{
    return type == TR_CLAIM_MEASURE || type == TR_CLAIM_STANCE || type == TR_CLAIM_COMMITMENT;
}

/* "would abide by it if the army left" */
static bool is_conditional(const struct article *x, size_t sentence)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    return tr_any_is(&x->is.parse, s->first, s->first + s->n, "if") ||
           tr_any_is(&x->is.parse, s->first, s->first + s->n, "unless");
}

static bool claim_of(const struct article *x, const struct tr_found *f, struct tr_claim *c)
{
    const struct tr_rule *rule = &x->text->tools.rules.list.v[f->rule];
    size_t sentence = tr_article_sentence(x, f), status;
    *c = tr_claim_blank();
    bool talks = f->type == TR_CLAIM_EVENT && tr_str_is(rule->cls, "CONSULT");
    c->type = talks ? TR_CLAIM_MEETING : f->type;
    c->cls = rule->cls;
    c->mode = rule->mode;
    c->act = rule->act;
    c->stance = rule->stance;
    c->topic = rule->topic;
    c->rule = rule->id;
    c->confidence = rule->conf;
    c->text = sentence_text(x, sentence);
    if (!tr_article_span(x, c, f->from, f->to - f->from) || !put_actors(x, f, c) || !put_why(x, f, c)) return false;
    if (!tr_article_standing(x, c, f)) return false;
    status = tr_word(rule->status, tr_status_names, TR_STATUSES);
    bool now = is_taken_now(f->type) && !is_conditional(x, sentence);
    if (status != TR_NONE && (c->status <= TR_STATUS_ONGOING || now)) {
        c->status = (tr_status)status;
        c->negated = c->negated && !now; /* "would not abide by it" is a stance that is taken */
    }
    if (in_title(x, sentence)) c->confidence *= title_share;
    put_about(x, f, c);
    if (!put_place(x, f, c, sentence)) return false;
    if (!tr_article_day(x, f, c, sentence)) return false;
    if (f->type == TR_CLAIM_EVENT) tr_article_how_many(x, c, sentence, f->from, f->to);
    if (!tr_article_take_share(x, (size_t)(f - x->is.founds.v), c, sentence)) return false;
    if (!in_title(x, sentence) && tr_article_is_usual(x, f, c, sentence)) c->confidence *= usual_share;
    if (tr_article_is_no_war(x, f, c, sentence)) c->confidence *= no_war_share;
    c->weapon = f->type == TR_CLAIM_EVENT ? weapon_of(x, f->from, f->to) : (tr_str){ 0 };
    settle_history(x, c);
    return true;
}

/* Is everybody of f also in `other`? */
static bool covers(const struct article *x, const struct tr_found *other, const struct tr_found *f)
{
    for (size_t k = 0; k < f->roles.n; k++) {
        const struct tr_who *w = &x->is.cast.list.v[f->roles.v[k].who];
        bool there = false;
        for (size_t i = 0; i < other->roles.n; i++) {
            const struct tr_who *o = &x->is.cast.list.v[other->roles.v[i].who];
            there |= f->roles.v[k].who == other->roles.v[i].who || (w->code.n && tr_str_eq(w->code, o->code));
        }
        if (!there) return false;
    }
    return true;
}

/* "had a phone call with X": the verb and its noun tell of one call. The one that names more stays; of equals the verb. */
static bool is_one_meeting(const struct article *x, const struct tr_found *f)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_rule *rule = &x->text->tools.rules.list.v[f->rule];
    bool noun = p->phrases.v[f->phrase].kind == TR_PH_NOUN;
    if (f->type != TR_CLAIM_MEETING || f->clause == TR_NO) return false;
    size_t end = tr_article_founds_end(x, f);
    for (size_t k = tr_article_found_from(x, tr_article_sentence(x, f)); k < end; k++) {
        const struct tr_found *other = &x->is.founds.v[k];
        const struct tr_rule *r = &x->text->tools.rules.list.v[other->rule];
        if (other->type != f->type || other->clause != f->clause || !tr_str_eq(r->mode, rule->mode)) continue;
        bool other_noun = p->phrases.v[other->phrase].kind == TR_PH_NOUN;
        uint32_t object = p->clauses.v[f->clause].object, list = p->phrases.v[noun ? f->phrase : other->phrase].list;
        if (noun == other_noun || object != list || !covers(x, other, f)) continue;
        if (noun || !covers(x, f, other)) return true;
    }
    return false;
}

/* Talks and words of support are told as meetings, stances and commitments; the event that says the same is left out. */
static bool is_told_already(const struct article *x, const struct tr_found *f)
{
    static const char *const verbal[] = { "CONSULT", "SUPPORT", "AGREE", "REJECT" };
    if (is_one_meeting(x, f)) return true;
    const struct tr_rule *rule = &x->text->tools.rules.list.v[f->rule];
    bool words = tr_is_among(rule->cls, verbal, TR_COUNT(verbal));
    if (f->type != TR_CLAIM_EVENT || !words || rule->act.n) return false;
    bool consult = tr_str_is(rule->cls, "CONSULT");
    size_t end = tr_article_founds_end(x, f);
    for (size_t k = tr_article_found_from(x, tr_article_sentence(x, f)); k < end; k++) {
        const struct tr_found *other = &x->is.founds.v[k];
        bool speaks = other->type == TR_CLAIM_STANCE || other->type == TR_CLAIM_COMMITMENT;
        if (consult && other->type == TR_CLAIM_MEETING && other->clause == f->clause) return true;
        if (speaks && other->phrase == f->phrase && !tr_str_is(rule->mode, "walkout")) return true;
    }
    return false;
}

/* Those that are told already go: claim k and what it was found by keep the same number. */
static void leave_out_told(struct article *x)
{
    bool *told = tr_new(x->a, bool, x->is.founds.n + 1);
    size_t n = 0;
    if (!told) return;
    for (size_t k = 0; k < x->is.founds.n; k++) told[k] = is_told_already(x, &x->is.founds.v[k]);
    for (size_t k = 0; k < x->is.founds.n; k++)
        if (!told[k]) x->is.founds.v[n++] = x->is.founds.v[k];
    x->is.founds.n = n;
}

tr_rc tr_article_claims(struct article *x, struct tr_error *err)
{
    leave_out_told(x);
    if (!tr_article_share_out(x)) return tr_fail(err, TR_NOMEM, "read: no room for the claims of a text");
    for (size_t k = 0; k < x->is.founds.n; k++) {
        struct tr_claim c;
        if (!claim_of(x, &x->is.founds.v[k], &c) || !TR_PUSH(x->a, &x->out->claims, c))
            return tr_fail(err, TR_NOMEM, "read: no room for the claims of a text");
    }
    if (!tr_article_blame_told(x)) return tr_fail(err, TR_NOMEM, "read: no room for the claims of a text");
    tr_article_days_told(x);
    tr_article_inherit_days(x);
    return TR_OK;
}
