/* SPDX-License-Identifier: Apache-2.0
 *
 * Which day a claim is of: the date of its own clause, of its own phrase, of its sentence; and for an act that is told
 * without one, the day that the text is at. */
#include "read/article.h"

/* "condemned today the murder of ..": the day is of the words, not of what they are about. */
bool tr_article_speaks_of(const struct article *x, const struct tr_clause *c)
{
    static const char *const verbs[] = {
        "CONDEMN", "CRITICISE", "DENY",   "REJECT", "PROTEST", "INVESTIGATE",
        "DISCUSS", "MENTION",   "PRAISE", "BLAME",  "ACCUSE",  "CLAIM_RESPONSIBILITY"
    };
    return tr_article_verb_is(x, c, verbs, TR_COUNT(verbs));
}

/* "a series of attacks", "was the target of an attack": the noun by which the clause tells of them. */
static uint32_t told_by(const struct tr_parse *p, uint32_t np)
{
    static const char *const suffers[] = { "target", "targets", "victim", "victims", "scene", "site", "object" };
    uint32_t before = tr_noun_before(p, np);
    if (before == TR_NO) return np;
    uint32_t head = p->phrases.v[before].head;
    bool tells = tr_token_in(p, head, TR_SET_COUNTS_WHAT_FOLLOWS) ||
                 tr_token_among(p, head, suffers, TR_COUNT(suffers));
    return tells ? before : np;
}

/* "distributed leaflets today claiming the murder of ..": a noun that is no subject or object of its clause has only the
 * dates that stand in its own phrase. */
static bool has_own_clause(const struct article *x, const struct tr_found *f)
{
    const struct tr_parse *p = &x->is.parse;
    if (p->phrases.v[f->phrase].kind == TR_PH_VERB) return true;
    if (f->clause == TR_NO) return false;
    assert(p->clauses.v != NULL);
    const struct tr_clause *c = &p->clauses.v[f->clause];
    uint32_t list = p->phrases.v[told_by(p, f->phrase)].list;
    return (c->subject == list || c->object == list) && c->content == TR_NO && !tr_article_speaks_of(x, c);
}

/* Does a date cover the phrase: "1130" of "at 1130"? */
static bool is_dated(const struct article *x, const struct tr_phrase *ph)
{
    size_t behind = TR_FROM_TOKEN(x->dates.list, ph->first + ph->n);
    const struct tr_when_mention *m = behind ? &x->dates.list.v[behind - 1] : NULL; /* dates do not overlap */
    return m && m->first + m->n > ph->first;
}

/* "at 2130 [0330 GMT], rebels ..": the time again, in brackets. */
static bool is_bracket(const struct article *x, const struct tr_phrase *ph)
{
    static const char *const marks[] = { "[", "]", "(", ")" };
    return ph->kind == TR_PH_MARK && tr_token_among(&x->is.parse, ph->first, marks, TR_COUNT(marks));
}

/* "that on 10 March gunmen ..", "yesterday rebels ..": the time before a clause's subject is its own. */
uint32_t tr_article_time_before(const struct article *x, uint32_t clause)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_clause *c = &p->clauses.v[clause];
    const struct tr_parsed_sentence *s = &p->sentences.v[c->sentence];
    uint32_t k = s->phrases;
    while (k < s->phrases + s->n_phrases && p->phrases.v[k].first < c->from) k++;
    for (; k > s->phrases; k--) {
        const struct tr_phrase *ph = &p->phrases.v[k - 1];
        bool behind = k < s->phrases + s->n_phrases;
        bool time = ph->kind == TR_PH_NOUN && (ph->flags & TR_NP_TIME || is_dated(x, ph));
        bool lead = ph->kind == TR_PH_PREP && behind &&
                    (p->phrases.v[k].flags & TR_NP_TIME || is_dated(x, &p->phrases.v[k]));
        bool beside = ph->kind == TR_PH_ADV || ph->kind == TR_PH_COMMA || is_bracket(x, ph);
        if (!time && !lead && !beside) break;
    }
    return k < s->phrases + s->n_phrases && p->phrases.v[k].first < c->from ? p->phrases.v[k].first : c->from;
}

/* "the murder of X, leader of Y, in Z on 12 January": up to where the next verb begins. */
uint32_t tr_article_before_verb(const struct article *x, uint32_t np)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t k = np, last = tr_phrases_end(p, np);
    for (; k + 1 < last; k++) {
        tr_phrase_kind next = p->phrases.v[k + 1].kind;
        if (next == TR_PH_VERB || next == TR_PH_REL || next == TR_PH_SUB || next == TR_PH_QUOTE) break;
    }
    return p->phrases.v[k].first + p->phrases.v[k].n;
}

/* "claimed responsibility today for yesterday's attack": of a verb that speaks of an act only the dates behind "for". */
static bool day_of_spoken(const struct article *x, const struct tr_found *f, struct tr_claim *c, size_t sentence,
                          const struct tr_clause *own)
{
    uint32_t from = own->to;
    for (size_t k = 0; k < own->pps.n; k++)
        if (tr_token_is(&x->is.parse, own->pps.v[k].prep, "for") && own->pps.v[k].prep < from)
            from = own->pps.v[k].prep;
    return tr_article_when(x, c, sentence, from, f->to > from ? f->to : from, true);
}

/* "the attack that left four dead on 26 July", "the blast in which six died on Tuesday": what tells of the act tells its day. */
static const struct tr_clause *told_behind(const struct article *x, const struct tr_found *f, size_t sentence)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    const struct tr_phrase *act = &p->phrases.v[f->phrase];
    uint32_t behind = tr_article_end_of_phrase(x, f->phrase);
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        if (c->kind != TR_CL_RELATIVE || c->lead == TR_NO || c->content != TR_NO) continue;
        bool doer = c->subject == act->list, within = c->lead == behind + 1 && tr_token_is(p, behind, "in");
        if ((doer || within) && !tr_article_speaks_of(x, c)) return c;
    }
    return NULL;
}

/* "its sixth attack this year": counted over a time, not done in it. */
static bool is_counted_over(const struct tr_claim *c)
{
    enum { MONTH = 31 };
    return c->when.from != TR_TIME_NONE && tr_span_length(c->when) > MONTH * TR_DAY;
}

/* Where the clause ends with what hangs on its verb: "left four children / injured on 26 July". */
static uint32_t end_with_participle(const struct tr_parse *p, const struct tr_clause *c)
{
    uint32_t next = (uint32_t)(c - p->clauses.v) + 1;
    if (next >= p->clauses.n) return c->to;
    const struct tr_clause *d = &p->clauses.v[next];
    bool hangs = d->kind == TR_CL_PARTICIPLE && d->parent + 1 == next && d->sentence == c->sentence;
    return hangs && d->to > c->to ? d->to : c->to;
}

/* "kidnapped ten men and occupied the palace in November 1985": the day stands behind the last of what one doer did. */
static bool day_of_fellow(const struct article *x, const struct tr_found *f, struct tr_claim *c, size_t sentence)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    for (uint32_t k = f->clause + 1; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *fellow = &p->clauses.v[k];
        if (fellow->kind != TR_CL_COORD || fellow->parent != f->clause || fellow->content != TR_NO) continue;
        return tr_article_when(x, c, sentence, fellow->from, fellow->to, true);
    }
    return true;
}

bool tr_article_day(const struct article *x, const struct tr_found *f, struct tr_claim *c, size_t sentence)
{
    const struct tr_clause *own = f->clause == TR_NO ? NULL : &x->is.parse.clauses.v[f->clause];
    bool act = f->type == TR_CLAIM_EVENT && x->text->tools.rules.list.v[f->rule].act.n > 0;
    if (own && act && x->is.parse.phrases.v[f->phrase].kind == TR_PH_VERB && tr_article_speaks_of(x, own))
        return day_of_spoken(x, f, c, sentence, own);
    if (own && x->is.parse.phrases.v[f->phrase].kind == TR_PH_VERB && f->type == TR_CLAIM_EVENT) {
        uint32_t at = own->kind == TR_CL_COORD && own->parent != TR_NO ? own->parent : f->clause;
        const struct tr_clause *first = &x->is.parse.clauses.v[at];
        if (!tr_article_when(x, c, sentence, tr_article_time_before(x, f->clause), f->to, true)) return false;
        if (c->when.from != TR_TIME_NONE) return true;
        if (at != f->clause && first->content == TR_NO &&
            !tr_article_when(x, c, sentence, tr_article_time_before(x, at), first->to, true))
            return false;
        if (c->when.from != TR_TIME_NONE) return true;
    }
    if (own && act && x->is.parse.phrases.v[f->phrase].kind == TR_PH_VERB && !day_of_fellow(x, f, c, sentence))
        return false;
    if (c->when.from != TR_TIME_NONE) return true;
    uint32_t to = f->to;
    if (x->is.parse.phrases.v[f->phrase].kind == TR_PH_NOUN) to = tr_article_end_of_phrase(x, f->phrase);
    bool event = f->type == TR_CLAIM_EVENT, apart = event && !has_own_clause(x, f);
    bool said = apart && own && x->is.parse.phrases.v[f->phrase].kind == TR_PH_NOUN && tr_article_speaks_of(x, own);
    uint32_t from = said ? x->is.parse.phrases.v[f->phrase].first : f->from;
    if (!tr_article_when(x, c, sentence, from, to, apart)) return false;
    if (!event || x->is.parse.phrases.v[f->phrase].kind != TR_PH_NOUN || !tr_str_is(c->when_basis, TR_BASIS_BOUND))
        return true;
    struct tr_claim before = *c;
    uint32_t first = x->is.parse.phrases.v[f->phrase].first;
    if (!tr_article_when(x, c, sentence, first, tr_article_before_verb(x, f->phrase), true)) return false;
    if (is_counted_over(c)) *c = before;
    const struct tr_clause *told = c->when.from == TR_TIME_NONE ? told_behind(x, f, sentence) : NULL;
    if (told && !tr_article_when(x, c, sentence, told->from, end_with_participle(&x->is.parse, told), true))
        return false;
    if (c->when.from != TR_TIME_NONE || apart) return true;
    if (!tr_article_when(x, c, sentence, tr_article_time_before(x, f->clause), own->to, true)) return false;
    if (is_counted_over(c)) *c = before;
    return true;
}

/* "In the previous reporting period, it recorded ..": not on the day that was told before. */
static bool is_of_time_before(const struct article *x, const struct tr_sentence *s)
{
    enum { LEAD = 4 };
    for (uint32_t k = s->first; k < s->first + LEAD && k < s->first + s->n; k++)
        if (tr_token_is(&x->is.parse, k, "previous")) return true;
    return false;
}

/* Is what is told there of the day that the text is at? In the same paragraph, or further on as one more such act. */
static bool goes_on(const struct article *x, const struct tr_found *f, size_t last, size_t now)
{
    enum { SENTENCES = 2, MORE_SENTENCES = 6 };
    const struct tr_sentence *s = x->is.tokens.sentences.v;
    if (now - last <= SENTENCES && s[now].block == s[last].block) return true;
    return now - last <= MORE_SENTENCES && tr_article_is_more(x, f);
}

/* Whose day the next act may take: not that of a release, which comes long after what it ends. */
static bool is_force(const struct tr_claim *c) { return tr_str_is(c->cls, "ASSAULT") || tr_str_is(c->cls, "FIGHT"); }

/* An act with no day of its own, told right behind one that has: the same day, inherited. */
void tr_article_inherit_days(const struct article *x)
{
    struct tr_document *d = x->out;
    size_t last = SIZE_MAX, sentence = 0;
    for (size_t k = 0; k < x->is.founds.n; k++) {
        struct tr_claim *c = &d->claims.v[k];
        const struct tr_found *f = &x->is.founds.v[k];
        if (!tr_article_is_act(c)) continue;
        size_t now = tr_article_sentence(x, f);
        bool bound = tr_str_is(c->when_basis, TR_BASIS_BOUND);
        if (bound && last != SIZE_MAX && goes_on(x, f, sentence, now) &&
            !is_of_time_before(x, &x->is.tokens.sentences.v[now])) {
            c->when = d->claims.v[last].when;
            c->when_basis = TR_STR(TR_BASIS_INHERITED);
            c->granularity = d->claims.v[last].granularity;
            sentence = now;
        } else if (!bound && tr_span_is_day(c->when) && is_force(c)) {
            last = k;
            sentence = now;
        }
    }
}
