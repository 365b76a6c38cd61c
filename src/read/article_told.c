/* SPDX-License-Identifier: Apache-2.0
 *
 * What a text tells of an act in another sentence: the day ("it happened on 5 July"), who is blamed for it. The act is the
 * one that stands nearest before, else right behind. */
#include "read/article.h"

/* "the attack", "this crime": an act that the text has told, or is about to. */
static bool is_known_act(const struct article *x, uint32_t np)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *ph = &p->phrases.v[np];
    return ph->kind == TR_PH_NOUN && ph->flags & TR_NP_DEFINITE && tr_token_in(p, ph->head, TR_SET_KNOWN_ACT);
}

/* "It happened on 5 July", "the incident took place at dawn": the clause tells when. */
static bool tells_when(const struct article *x, const struct tr_clause *c)
{
    static const char *const its[] = { "it", "this", "that" };
    const struct tr_parse *p = &x->is.parse;
    uint32_t verb = p->phrases.v[c->verb].head;
    if (c->subject == TR_NO || p->phrases.v[c->verb].flags & (TR_VG_FUTURE | TR_VG_WOULD | TR_VG_NEGATED)) return false;
    bool takes = tr_verb_in(p, verb, TR_SET_TAKING);
    if (!takes && !tr_verb_in(p, verb, TR_SET_HAPPENING)) return false;
    const struct tr_phrase *subject = &p->phrases.v[c->subject];
    bool it = subject->flags & TR_NP_PRONOUN && tr_token_among(p, subject->head, its, TR_COUNT(its)) && !takes;
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
    size_t now = tr_sentence_at(&x->is.tokens, at), best = SIZE_MAX;
    for (size_t k = 0; k < x->is.founds.n; k++) {
        if (!is_act_claim(x, k)) continue;
        uint32_t first = x->is.parse.phrases.v[x->is.founds.v[k].phrase].first;
        size_t sentence = tr_sentence_at(&x->is.tokens, first);
        if (sentence + BEFORE < now || sentence > now + BEHIND) continue;
        if (first > at && best != SIZE_MAX) break;
        best = k;
    }
    return best;
}

/* Does the sentence of act k have this word? */
static bool tells_of(const struct article *x, size_t k, uint64_t key)
{
    size_t at = tr_sentence_at(&x->is.tokens, x->is.parse.phrases.v[x->is.founds.v[k].phrase].first);
    const struct tr_sentence *s = &x->is.tokens.sentences.v[at];
    for (uint32_t t = s->first; t < s->first + s->n; t++)
        if (x->is.tokens.list.v[t].key == key) return true;
    return false;
}

/* "the attack on Santa Rosa", "the Santa Rosa attack": the last name in what it is an attack on, or is called by. 0: none. */
static uint64_t name_of_act(const struct article *x, uint32_t np)
{
    static const char *const preps[] = { "on", "against", "of" };
    const struct tr_parse *p = &x->is.parse;
    uint32_t on = np;
    if (np + 2 < p->phrases.n && p->phrases.v[np + 1].kind == TR_PH_PREP &&
        tr_token_among(p, p->phrases.v[np + 1].head, preps, TR_COUNT(preps)) &&
        p->phrases.v[np + 2].kind == TR_PH_NOUN && !(p->phrases.v[np + 2].flags & TR_NP_TIME))
        on = np + 2;
    const struct tr_phrase *ph = &p->phrases.v[on];
    for (uint32_t k = ph->first + ph->n; k > ph->first; k--)
        if (p->tokens->list.v[k - 1].tag == TR_TAG_NAME && (on != np || k - 1 != ph->head))
            return p->tokens->list.v[k - 1].key;
    return 0;
}

/* The act told last before token `at` whose sentence has the name; SIZE_MAX. */
static size_t act_named(const struct article *x, uint32_t at, uint64_t name)
{
    size_t now = tr_sentence_at(&x->is.tokens, at), best = SIZE_MAX;
    for (size_t k = 0; k < x->is.founds.n; k++) {
        if (!is_act_claim(x, k)) continue;
        uint32_t first = x->is.parse.phrases.v[x->is.founds.v[k].phrase].first;
        if (first >= at) break;
        if (tr_sentence_at(&x->is.tokens, first) < now && tells_of(x, k, name)) best = k;
    }
    return best;
}

/* ---- the day ------------------------------------------------------------------------------ */

static void give_day(const struct article *x, uint32_t np, uint32_t from, uint32_t to)
{
    const struct tr_when_mention *m = NULL;
    for (size_t k = 0; k < x->dates.list.n && !m; k++) {
        const struct tr_when_mention *d = &x->dates.list.v[k];
        bool day = d->kind == TR_WHEN_DATE && tr_span_length(d->span) <= 2 * TR_DAY;
        if (day && d->first >= from && d->first < to &&
            (x->day.to == TR_TIME_MAX || d->span.from < x->day.to || tr_str_is(d->basis, "explicit")))
            m = d;
    }
    if (!m) return;
    uint32_t at = x->is.parse.phrases.v[np].first;
    uint64_t name = name_of_act(x, np);
    size_t act = name ? act_named(x, at, name) : SIZE_MAX;
    if (act == SIZE_MAX) act = act_near(x, at);
    if (act == SIZE_MAX) return;
    struct tr_claim *c = &x->out->claims.v[act];
    if (c->when_basis.n && !tr_str_is(c->when_basis, "document-bound")) return;
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
        uint32_t end = tr_article_before_verb(x, k), next = k + 1;
        bool participle = next < p->phrases.n && p->phrases.v[next].kind == TR_PH_VERB && p->phrases.v[next].n == 1 &&
                          p->phrases.v[next].clause != TR_NO &&
                          p->clauses.v[p->phrases.v[next].clause].kind == TR_CL_PARTICIPLE;
        if (participle) end = p->clauses.v[p->phrases.v[next].clause].to;
        give_day(x, k, p->phrases.v[k].first, end);
    }
    for (size_t k = 0; k < p->clauses.n; k++)
        if (tells_when(x, &p->clauses.v[k]))
            give_day(x, p->clauses.v[k].subject, tr_article_time_before(x, (uint32_t)k), p->clauses.v[k].to);
}

/* ---- who is blamed ------------------------------------------------------------------------ */

/* "for it", "for the crime". */
static bool means_act(const struct article *x, uint32_t np)
{
    static const char *const its[] = { "it", "this", "that" };
    if (np == TR_NO) return false;
    const struct tr_phrase *ph = &x->is.parse.phrases.v[np];
    bool it = ph->flags & TR_NP_PRONOUN && tr_token_among(&x->is.parse, ph->head, its, TR_COUNT(its));
    return it || is_known_act(x, np);
}

static uint32_t pp_of(const struct tr_parse *p, const struct tr_clause *c, const char *prep)
{
    for (size_t k = 0; k < c->pps.n; k++)
        if (tr_token_is(p, c->pps.v[k].prep, prep)) return c->pps.v[k].np;
    return TR_NO;
}

/* "hold the rebels responsible for ..": what stands between takes the verb apart. */
static bool holds_responsible(const struct tr_parse *p, const struct tr_clause *c)
{
    if (c->object == TR_NO || p->words[p->phrases.v[c->verb].head].verb_lemma != tr_token_key(TR_STR("hold")))
        return false;
    uint32_t next = p->phrases.v[c->object].first + p->phrases.v[c->object].n;
    return tr_token_is(p, next - 1, "responsible") || (next < p->tokens->list.n && tr_token_is(p, next, "responsible"));
}

/* The accused and what they are accused of; false: no accusation, or of something else. */
static bool accusation(const struct article *x, const struct tr_clause *c, uint32_t *who, uint32_t *act)
{
    static const char *const verbs[] = { "BLAME", "ACCUSE" }, *const does[] = { "BE_BEHIND" };
    if (c->object == TR_NO && c->pps.n == 0) return false;
    const struct tr_parse *p = &x->is.parse;
    uint32_t flags = p->phrases.v[c->verb].flags;
    if (flags & (TR_VG_NEGATED | TR_VG_WOULD | TR_VG_FUTURE | TR_VG_SHOULD)) return false;
    if (c->subject != TR_NO &&
        tr_article_verb_is(x, c, does, TR_COUNT(does))) { /* "are behind the crime", "took part in it" */
        static const char *const preps[] = { "in", "for", "of" };
        *who = c->subject, *act = c->object;
        for (size_t k = 0; k < TR_COUNT(preps) && *act == TR_NO; k++) *act = pp_of(p, c, preps[k]);
        return *who != TR_NO && means_act(x, *act);
    }
    bool work = flags & TR_VG_COPULA && c->object != TR_NO && tr_token_is(p, p->phrases.v[c->object].head, "work");
    if (work && p->phrases.v[c->object].of != TR_NO) { /* "the attack was the work of .." */
        *who = p->phrases.v[c->object].of, *act = c->subject;
        return means_act(x, *act);
    }
    if (!holds_responsible(p, c) && !tr_article_verb_is(x, c, verbs, TR_COUNT(verbs))) return false;
    bool passive = flags & TR_VG_PASSIVE;
    uint32_t thing = passive ? c->subject : c->object, on = pp_of(p, c, "on");
    if (on == TR_NO) on = pp_of(p, c, "to");
    if (on != TR_NO && means_act(x, thing)) { /* "blamed it on the mafia", "attributed the crime to .." */
        *who = on, *act = thing;
        return true;
    }
    uint32_t of = pp_of(p, c, "for");
    if (of == TR_NO) of = pp_of(p, c, "of");
    *who = thing, *act = of;
    return thing != TR_NO && means_act(x, of);
}

static bool has_actor(const struct tr_claim *c, const struct tr_named *one)
{
    for (size_t k = 0; k < c->actors.n; k++)
        if (one->id.n ? tr_str_eq(c->actors.v[k].id, one->id) : tr_str_eq(c->actors.v[k].name, one->name)) return true;
    return false;
}

/* "He blamed the army for the crime": the act has somebody who is accused of it. */
bool tr_article_blame_told(const struct article *x)
{
    const struct tr_parse *p = &x->is.parse;
    for (size_t k = 0; k < p->clauses.n; k++) {
        uint32_t who = TR_NO, act = TR_NO;
        if (!accusation(x, &p->clauses.v[k], &who, &act)) continue;
        size_t of = act_near(x, p->phrases.v[act].first);
        for (uint32_t np = who; of != SIZE_MAX && np != TR_NO; np = p->phrases.v[np].next)
            for (uint32_t i = 0; i < x->is.cast.n[np]; i++) {
                struct tr_named one;
                uint32_t at = x->is.cast.first[np] + i;
                bool owner = x->is.cast.list.v[at].flags & TR_WHO_OWNER;
                if (owner && !tr_token_is(p, p->phrases.v[np].head, "responsible")) continue;
                if (!tr_article_name(x, at, TR_STR("accused"), &one)) return false;
                if (!has_actor(&x->out->claims.v[of], &one) && !TR_PUSH(x->a, &x->out->claims.v[of].actors, one))
                    return false;
            }
    }
    return true;
}
