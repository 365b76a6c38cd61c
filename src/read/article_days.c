/* SPDX-License-Identifier: Apache-2.0
 *
 * Which day a claim is of: the date of its own clause, of its own phrase, of its sentence; and for an act that is told
 * without one, the day that the text is at. */
#include "read/article.h"

/* "condemned today the murder of ..": the day is of the words, not of what they are about. */
static bool speaks_of(const struct article *x, const struct tr_clause *c)
{
    static const char *const verbs[] = {
        "CONDEMN", "CRITICISE", "DENY",   "REJECT", "PROTEST", "INVESTIGATE",
        "DISCUSS", "MENTION",   "PRAISE", "BLAME",  "ACCUSE",  "CLAIM_RESPONSIBILITY"
    };
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *verb = &p->phrases.v[c->verb];
    for (size_t k = tr_hits_near(&p->hits, 0, p->hits.n, verb->first);
         k < p->hits.n && p->hits.v[k].first < verb->first + verb->n; k++) {
        const struct tr_lex_entry *e = &p->lexicon->entries.v[p->hits.v[k].entry];
        if (p->hits.v[k].first < verb->first || e->kind != TR_LEX_VERB) continue;
        if (tr_is_among(e->id, verbs, TR_COUNT(verbs))) return true;
    }
    return false;
}

/* "distributed leaflets today claiming the murder of ..": a noun that is no subject or object of its clause has only the
 * dates that stand in its own phrase. */
static bool has_own_clause(const struct article *x, const struct tr_found *f)
{
    const struct tr_parse *p = &x->is.parse;
    if (p->phrases.v[f->phrase].kind == TR_PH_VERB) return true;
    if (f->clause == TR_NO) return false;
    const struct tr_clause *c = &p->clauses.v[f->clause];
    uint32_t list = p->phrases.v[f->phrase].list;
    return (c->subject == list || c->object == list) && c->content == TR_NO && !speaks_of(x, c);
}

/* Does a date cover the phrase: "1130" of "at 1130"? */
static bool is_dated(const struct article *x, const struct tr_phrase *ph)
{
    for (size_t k = 0; k < x->dates.list.n && x->dates.list.v[k].first < ph->first + ph->n; k++)
        if (x->dates.list.v[k].first + x->dates.list.v[k].n > ph->first) return true;
    return false;
}

/* "that on 10 March gunmen ..", "yesterday rebels ..": the time before a clause's subject is its own. */
static uint32_t with_time_before(const struct article *x, uint32_t clause)
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
        if (!time && !lead && ph->kind != TR_PH_ADV && ph->kind != TR_PH_COMMA) break;
    }
    return k < s->phrases + s->n_phrases && p->phrases.v[k].first < c->from ? p->phrases.v[k].first : c->from;
}

/* "the murder of X, leader of Y, in Z on 12 January": up to where the next verb begins. */
static uint32_t end_before_verb(const struct article *x, uint32_t np)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[tr_article_sentence(x, p->phrases.v[np].first)];
    uint32_t k = np, last = s->phrases + s->n_phrases;
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

bool tr_article_day(const struct article *x, const struct tr_found *f, struct tr_claim *c, size_t sentence)
{
    const struct tr_clause *own = f->clause == TR_NO ? NULL : &x->is.parse.clauses.v[f->clause];
    bool act = f->type == TR_CLAIM_EVENT && x->text->tools.rules.list.v[f->rule].act.n > 0;
    if (own && act && x->is.parse.phrases.v[f->phrase].kind == TR_PH_VERB && speaks_of(x, own))
        return day_of_spoken(x, f, c, sentence, own);
    if (own && x->is.parse.phrases.v[f->phrase].kind == TR_PH_VERB && f->type == TR_CLAIM_EVENT) {
        uint32_t at = own->kind == TR_CL_COORD && own->parent != TR_NO ? own->parent : f->clause;
        const struct tr_clause *first = &x->is.parse.clauses.v[at];
        if (!tr_article_when(x, c, sentence, with_time_before(x, f->clause), f->to, true)) return false;
        if (c->when.from != TR_TIME_NONE) return true;
        if (at != f->clause && first->content == TR_NO &&
            !tr_article_when(x, c, sentence, with_time_before(x, at), first->to, true))
            return false;
        if (c->when.from != TR_TIME_NONE) return true;
    }
    uint32_t to = f->to;
    if (x->is.parse.phrases.v[f->phrase].kind == TR_PH_NOUN) to = tr_article_end_of_phrase(x, f->phrase);
    bool event = f->type == TR_CLAIM_EVENT, apart = event && !has_own_clause(x, f);
    bool said = apart && own && x->is.parse.phrases.v[f->phrase].kind == TR_PH_NOUN && speaks_of(x, own);
    uint32_t from = said ? x->is.parse.phrases.v[f->phrase].first : f->from;
    if (!tr_article_when(x, c, sentence, from, to, apart)) return false;
    if (!event || x->is.parse.phrases.v[f->phrase].kind != TR_PH_NOUN || !tr_str_is(c->when_basis, "document-bound"))
        return true;
    struct tr_claim before = *c;
    uint32_t first = x->is.parse.phrases.v[f->phrase].first;
    if (!tr_article_when(x, c, sentence, first, end_before_verb(x, f->phrase), true)) return false;
    bool count = c->when.from != TR_TIME_NONE &&
                 c->when.to - c->when.from > 7 * TR_DAY; /* "its sixth attack this year" */
    if (count) *c = before;
    if (c->when.from != TR_TIME_NONE || apart) return true;
    if (!tr_article_when(x, c, sentence, with_time_before(x, f->clause), own->to, true)) return false;
    if (c->when.from != TR_TIME_NONE && c->when.to - c->when.from > 7 * TR_DAY) *c = before;
    return true;
}

/* An act with no day of its own, told right behind one that has: the same day, inherited. */
void tr_article_inherit_days(const struct article *x)
{
    enum { SENTENCES = 2 };
    struct tr_document *d = x->out;
    const struct tr_sentence *s = x->is.tokens.sentences.v;
    size_t last = SIZE_MAX, sentence = 0;
    for (size_t k = 0; k < x->is.founds.n; k++) {
        struct tr_claim *c = &d->claims.v[k];
        const struct tr_found *f = &x->is.founds.v[k];
        if (c->type != TR_CLAIM_EVENT || c->act.n == 0 || !tr_claim_counts(c)) continue;
        size_t now = tr_article_sentence(x, x->is.parse.phrases.v[f->phrase].first);
        bool bound = tr_str_is(c->when_basis, "document-bound");
        if (bound && last != SIZE_MAX && now - sentence <= SENTENCES && s[now].block == s[sentence].block) {
            c->when = d->claims.v[last].when;
            c->when_basis = TR_STR("inherited");
            c->granularity = d->claims.v[last].granularity;
            sentence = now;
        } else if (!bound && c->when.from != TR_TIME_NONE && c->when.to - c->when.from <= 2 * TR_DAY) {
            last = k;
            sentence = now;
        }
    }
}

/* ---- days told of an act that another sentence tells -------------------------------------- */

/* "the attack", "this crime": an act that the text has told, or is about to. */
static bool is_known_act(const struct article *x, uint32_t np)
{
    static const char *const words[] = { "attack",        "attacks",  "assault",  "ambush",     "bombing",
                                         "explosion",     "blast",    "murder",   "murders",    "killing",
                                         "killings",      "massacre", "crime",    "kidnapping", "abduction",
                                         "assassination", "shooting", "incident", "incidents",  "explosions",
                                         "attempt",       "action",   "raid",     "tragedy" };
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *ph = &p->phrases.v[np];
    return ph->kind == TR_PH_NOUN && ph->flags & TR_NP_DEFINITE && tr_token_among(p, ph->head, words, TR_COUNT(words));
}

/* "It happened on 5 July", "the incident took place at dawn": the clause tells when. */
static bool tells_when(const struct article *x, const struct tr_clause *c)
{
    static const char *const its[] = { "it", "this", "that" };
    static const char *const verbs[] = { "happen", "occur", "take" };
    const struct tr_parse *p = &x->is.parse;
    uint64_t lemma = p->words[p->phrases.v[c->verb].head].verb_lemma;
    bool happens = false;
    for (size_t k = 0; k < TR_COUNT(verbs); k++) happens |= lemma == tr_token_key(tr_str_of(verbs[k]));
    if (!happens || c->subject == TR_NO || p->phrases.v[c->verb].flags & (TR_VG_FUTURE | TR_VG_WOULD | TR_VG_NEGATED))
        return false;
    const struct tr_phrase *subject = &p->phrases.v[c->subject];
    bool it = subject->flags & TR_NP_PRONOUN && tr_token_among(p, subject->head, its, TR_COUNT(its)) &&
              lemma != tr_token_key(TR_STR("take"));
    return it || is_known_act(x, c->subject);
}

static bool is_act_claim(const struct article *x, size_t k)
{
    const struct tr_claim *c = &x->out->claims.v[k];
    return c->type == TR_CLAIM_EVENT && c->act.n > 0 && tr_claim_counts(c);
}

/* The act that stands nearest before token `at`, else right behind it. SIZE_MAX: none near. */
static size_t act_near(const struct article *x, uint32_t at)
{
    enum { BEFORE = 4, BEHIND = 1 };
    size_t now = tr_article_sentence(x, at), best = SIZE_MAX;
    for (size_t k = 0; k < x->is.founds.n; k++) {
        if (!is_act_claim(x, k)) continue;
        uint32_t first = x->is.parse.phrases.v[x->is.founds.v[k].phrase].first;
        size_t sentence = tr_article_sentence(x, first);
        if (sentence + BEFORE < now || sentence > now + BEHIND) continue;
        if (first > at && best != SIZE_MAX) break;
        best = k;
    }
    return best;
}

static void give_day(const struct article *x, uint32_t at, uint32_t from, uint32_t to)
{
    const struct tr_when_mention *m = NULL;
    for (size_t k = 0; k < x->dates.list.n && !m; k++) {
        const struct tr_when_mention *d = &x->dates.list.v[k];
        bool day = d->kind == TR_WHEN_DATE && d->span.from != TR_TIME_NONE && d->span.to - d->span.from <= 2 * TR_DAY;
        if (day && d->first >= from && d->first < to && (x->day.to == TR_TIME_MAX || d->span.from < x->day.to)) m = d;
    }
    size_t act = m ? act_near(x, at) : SIZE_MAX;
    if (act == SIZE_MAX) return;
    struct tr_claim *c = &x->out->claims.v[act];
    if (!tr_str_is(c->when_basis, "document-bound")) return;
    c->when = m->span;
    c->when_basis = TR_STR("inherited");
    c->granularity = m->granularity;
}

/* "Tuesday night's attack", "the crime perpetrated on 16 November", "it happened on 5 July": of the act told nearest. */
void tr_article_days_told(const struct article *x)
{
    const struct tr_parse *p = &x->is.parse;
    if (x->dates.list.n == 0 || x->is.founds.n == 0) return;
    for (uint32_t k = 0; k < p->phrases.n; k++) {
        if (!is_known_act(x, k)) continue;
        uint32_t end = end_before_verb(x, k), next = k + 1;
        bool participle = next < p->phrases.n && p->phrases.v[next].kind == TR_PH_VERB && p->phrases.v[next].n == 1 &&
                          p->phrases.v[next].clause != TR_NO &&
                          p->clauses.v[p->phrases.v[next].clause].kind == TR_CL_PARTICIPLE;
        if (participle) end = p->clauses.v[p->phrases.v[next].clause].to;
        give_day(x, p->phrases.v[k].first, p->phrases.v[k].first, end);
    }
    for (size_t k = 0; k < p->clauses.n; k++)
        if (tells_when(x, &p->clauses.v[k]))
            give_day(x, p->phrases.v[p->clauses.v[k].subject].first, with_time_before(x, (uint32_t)k),
                     p->clauses.v[k].to);
}
