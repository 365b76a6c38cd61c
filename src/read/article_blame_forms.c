/* SPDX-License-Identifier: Apache-2.0
 *
 * The ways in which a clause says who did an act that is told elsewhere, one function each, and the act that each means.
 * What becomes of it is article_blame.c's. */
#include "read/article_blame.h"

static struct blame blame_of(uint32_t who, uint32_t act, const char *role)
{
    return (struct blame){ .who = who, .act = act, .by = TR_NO, .role = role };
}

/* "the attack on the bus": more than "the attack". */
static bool is_complemented(const struct tr_parse *p, uint32_t np)
{
    static const char *const preps[] = { "on", "against", "at", "in", "near", "that", "which" };
    uint32_t next = p->phrases.v[np].first + p->phrases.v[np].n;
    return next < p->tokens->list.n && tr_token_among(p, next, preps, TR_COUNT(preps));
}

/* "for it", "for the crime". */
static bool points_at_act(const struct article *x, uint32_t np)
{
    static const char *const its[] = { "it", "this", "that" };
    if (np == TR_NO) return false;
    const struct tr_phrase *ph = &x->is.parse.phrases.v[np];
    if (ph->flags & TR_NP_PRONOUN) return tr_token_among(&x->is.parse, ph->head, its, TR_COUNT(its));
    bool bare = ph->of == TR_NO &&
                !is_complemented(&x->is.parse, np); /* "the attack on the bus" is told by itself or not */
    return bare && tr_article_is_known_act(x, np);
}

/* Does found `k` tell the act that a noun phrase means? As its trigger ("the murder of the judge"), as what did it ("the attack
 * killed four") or what it was done in ("was killed in an attack"). */
static bool tells_act(const struct article *x, size_t k, uint32_t np)
{
    const struct tr_found *f = &x->is.founds.v[k];
    if (!tr_article_is_act(&x->out->claims.v[k])) return false;
    if (f->phrase == np) return true;
    if (f->clause == TR_NO || f->phrase != x->is.parse.clauses.v[f->clause].verb) return false;
    const struct tr_clause *c = &x->is.parse.clauses.v[f->clause];
    if (c->subject == np && x->is.cast.n[np] == 0) return true; /* "a bomb killed four" */
    if (!tr_token_in(&x->is.parse, x->is.parse.phrases.v[np].head, TR_SET_KNOWN_ACT)) return false;
    bool in = c->subject == np;
    for (size_t i = 0; i < c->pps.n; i++) in |= c->pps.v[i].np == np;
    return in;
}

size_t tr_article_act_told_by(const struct article *x, uint32_t np)
{
    size_t sentence = tr_sentence_at(&x->is.tokens, x->is.parse.phrases.v[np].first);
    for (size_t k = tr_article_found_from(x, sentence); k < x->is.founds.n; k++) {
        if (tr_article_sentence(x, &x->is.founds.v[k]) != sentence) break;
        if (tells_act(x, k, np)) return k;
    }
    return SIZE_MAX;
}

static bool means_act(const struct article *x, uint32_t np)
{
    return np != TR_NO && (points_at_act(x, np) || tr_article_act_told_by(x, np) != SIZE_MAX);
}

/* What a relative clause or a participle is said of: the last noun phrase before it that means an act, or what that hangs
 * on: "the kidnapping of the bishop, for which ..". */
static uint32_t act_before(const struct article *x, uint32_t token)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[tr_sentence_at(p->tokens, token)];
    uint32_t np = TR_NO;
    for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases && p->phrases.v[k].first < token; k++)
        if (p->phrases.v[k].kind == TR_PH_NOUN) np = k;
    while (np != TR_NO && !means_act(x, np)) np = tr_noun_before(p, np);
    return np;
}

static bool is_passive(const struct tr_parse *p, const struct tr_clause *c)
{
    return p->phrases.v[c->verb].flags & TR_VG_PASSIVE;
}

/* Who does what a clause tells: "the army blamed ..", "was blamed by the army". */
static uint32_t doer_of(const struct tr_parse *p, const struct tr_clause *c)
{
    return is_passive(p, c) || c->kind == TR_CL_PARTICIPLE ? tr_pp_of(p, c, "by") : c->subject;
}

/* What the first of several prepositions governs that the clause has. */
static uint32_t first_pp(const struct tr_parse *p, const struct tr_clause *c, const char *const *preps, size_t n)
{
    uint32_t np = TR_NO;
    for (size_t k = 0; k < n && np == TR_NO; k++) np = tr_pp_of(p, c, preps[k]);
    return np;
}

/* The act among what several prepositions govern: "responsible for the attack", "took part in it". TR_NO: none. */
static uint32_t act_behind(const struct article *x, const struct tr_clause *c, const char *const *preps, size_t n)
{
    for (size_t k = 0; k < n; k++) {
        uint32_t np = tr_pp_of(&x->is.parse, c, preps[k]);
        if (means_act(x, np)) return np;
    }
    return TR_NO;
}

static const char *const for_of[] = { "for", "of" };

/* ---- who says so of themselves -------------------------------------------------------------- */

/* "responsibility", "credit": what is claimed for an act. */
static bool is_responsibility(const struct tr_parse *p, uint32_t np)
{
    static const char *const words[] = { "responsibility", "credit", "authorship" };
    return np != TR_NO && tr_token_among(p, p->phrases.v[np].head, words, TR_COUNT(words));
}

/* "X claimed responsibility for it", "X claimed the attack", "it was claimed by X", "responsibility for it was claimed by X". */
static bool claims_act(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    static const char *const takes[] = { "CLAIM_RESPONSIBILITY" };
    const struct tr_parse *p = &x->is.parse;
    bool passive = is_passive(p, c) || c->kind == TR_CL_PARTICIPLE;
    bool says = tr_verb_in(p, p->phrases.v[c->verb].head, TR_SET_CLAIMING);
    uint32_t thing = passive ? c->subject : c->object;
    if (says && (c->kind == TR_CL_PARTICIPLE || c->kind == TR_CL_RELATIVE))
        thing = act_before(x, c->lead == TR_NO ? p->phrases.v[c->verb].first : c->lead);
    bool whole = tr_article_verb_is(x, c, takes, TR_COUNT(takes)) || (says && is_responsibility(p, thing));
    if (!says && !whole) return false;
    *out = blame_of(doer_of(p, c), thing, "claimant");
    if (!whole && thing != TR_NO && p->phrases.v[thing].flags & TR_NP_PRONOUN) return false; /* "they claim this" */
    if (whole) {
        out->act = first_pp(p, c, for_of, TR_COUNT(for_of));
        if (out->act == TR_NO && passive && thing != TR_NO) out->act = p->phrases.v[thing].of;
    }
    return out->who != TR_NO && (means_act(x, out->act) || (whole && out->act == TR_NO));
}

/* ---- who is blamed ------------------------------------------------------------------------ */

/* "hold the rebels responsible for ..", "are held responsible": what stands between takes the verb apart. */
static bool holds_responsible(const struct tr_parse *p, const struct tr_clause *c)
{
    const struct tr_phrase *verb = &p->phrases.v[c->verb];
    bool passive = is_passive(p, c);
    if (!tr_verb_in(p, verb->head, TR_SET_MAKING_RESPONSIBLE) || (c->object == TR_NO && !passive)) return false;
    uint32_t next = passive ? verb->first + verb->n : p->phrases.v[c->object].first + p->phrases.v[c->object].n;
    return tr_token_is(p, next - 1, "responsible") || (next < p->tokens->list.n && tr_token_is(p, next, "responsible"));
}

/* "are behind the crime", "took part in it". */
static bool is_behind(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    static const char *const does[] = { "BE_BEHIND" }, *const preps[] = { "behind", "in", "for", "of" };
    if (c->subject == TR_NO || !tr_article_verb_is(x, c, does, TR_COUNT(does))) return false;
    uint32_t act = means_act(x, c->object) ? c->object : act_behind(x, c, preps, TR_COUNT(preps));
    *out = blame_of(c->subject, act, "accused");
    return act != TR_NO;
}

/* "The attack was the work of .." */
static bool is_work(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    const struct tr_parse *p = &x->is.parse;
    bool work = p->phrases.v[c->verb].flags & TR_VG_COPULA && c->object != TR_NO &&
                tr_token_is(p, p->phrases.v[c->object].head, "work");
    if (!work) return false;
    *out = blame_of(p->phrases.v[c->object].of, c->subject, "accused");
    return out->who != TR_NO && means_act(x, out->act);
}

/* "for which they are blamed", "of which they are suspected". */
static bool is_of_which(const struct tr_parse *p, const struct tr_clause *c)
{
    return c->kind == TR_CL_RELATIVE && c->lead != TR_NO && c->lead > 0 && tr_token_is(p, c->lead, "which") &&
           tr_token_among(p, c->lead - 1, for_of, TR_COUNT(for_of));
}

/* "blamed it on the mafia", "attributed the crime to ..", "blamed the mafia for it", "suspect the mafia". */
static bool is_blamed(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    static const char *const verbs[] = { "BLAME", "ACCUSE" }, *const on_to[] = { "on", "to" };
    const struct tr_parse *p = &x->is.parse;
    bool suspects = tr_verb_in(p, p->phrases.v[c->verb].head, TR_SET_SUSPECTING);
    if (!suspects && !holds_responsible(p, c) && !tr_article_verb_is(x, c, verbs, TR_COUNT(verbs))) return false;
    uint32_t thing = tr_done_to(p, c), on = first_pp(p, c, on_to, TR_COUNT(on_to));
    if (c->kind == TR_CL_PARTICIPLE) thing = act_before(x, p->phrases.v[c->verb].first); /* "an attack blamed on .." */
    *out = blame_of(on, thing, "accused");
    out->by = doer_of(p, c);
    if (on != TR_NO && means_act(x, thing)) return true;
    out->here = c->kind == TR_CL_PARTICIPLE && on != TR_NO && c->object != TR_NO &&
                tr_token_in(p, p->phrases.v[c->object].head, TR_SET_KNOWN_ACT);
    if (out->here) return out->act = TR_NO, true; /* "in an action attributed to .., a bomb killed four" */
    out->who = thing, out->act = first_pp(p, c, for_of, TR_COUNT(for_of));
    if (is_of_which(p, c)) out->act = act_before(x, c->lead - 1);
    return out->who != TR_NO && (means_act(x, out->act) || (suspects && out->act == TR_NO && c->content == TR_NO));
}

/* "linked the rebels to the murder". */
static bool is_linked(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    static const char *const preps[] = { "to", "with" };
    const struct tr_parse *p = &x->is.parse;
    uint32_t thing = tr_done_to(p, c);
    if (thing == TR_NO || !tr_verb_in(p, p->phrases.v[c->verb].head, TR_SET_TYING)) return false;
    uint32_t on = first_pp(p, c, preps, TR_COUNT(preps));
    *out = blame_of(thing, on, "accused");
    out->by = doer_of(p, c);
    return means_act(x, on);
}

static bool is_doer_word(const struct tr_parse *p, uint32_t np)
{
    return np != TR_NO && p->phrases.v[np].kind == TR_PH_NOUN &&
           tr_token_in(p, p->phrases.v[np].head, TR_SET_DOER_OF_ACT);
}

/* "pointed to the rebels as the perpetrators", "identified the rebels as the attackers". */
static bool is_named_as_doer(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    static const char *const preps[] = { "to", "at" };
    const struct tr_parse *p = &x->is.parse;
    uint32_t as = tr_pp_of(p, c, "as"), who = tr_done_to(p, c);
    if (!is_doer_word(p, as)) return false;
    if (who == TR_NO) who = first_pp(p, c, preps, TR_COUNT(preps));
    *out = blame_of(who, TR_NO, "accused");
    out->by = doer_of(p, c);
    return who != TR_NO;
}

/* "The gunmen were members of the rebels", "the attackers belonged to them". */
static bool is_of_a_side(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *verb = &p->phrases.v[c->verb];
    if (!is_doer_word(p, c->subject) || !(p->phrases.v[c->subject].flags & TR_NP_DEFINITE)) return false;
    bool belongs = tr_verb_in(p, verb->head, TR_SET_BELONGING);
    uint32_t who = belongs ? tr_pp_of(p, c, "to") : verb->flags & TR_VG_COPULA ? c->object : TR_NO;
    *out = blame_of(who, TR_NO, "accused");
    return who != TR_NO;
}

/* "an attack believed to have been carried out by the rebels". */
static bool is_believed(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    const struct tr_parse *p = &x->is.parse;
    if (c->kind != TR_CL_INFINITIVE || c->parent == TR_NO || !is_passive(p, c) ||
        !tr_verb_in(p, p->phrases.v[c->verb].head, TR_SET_BROUGHT_ABOUT))
        return false;
    const struct tr_clause *up = &p->clauses.v[c->parent];
    *out = blame_of(tr_pp_of(p, c, "by"), TR_NO, "accused");
    if (up->kind == TR_CL_PARTICIPLE) out->act = act_before(x, p->phrases.v[up->verb].first);
    else if (is_passive(p, up)) out->act = up->subject;
    return out->who != TR_NO && means_act(x, out->act);
}

/* "denied responsibility for the attack", "denied the murder". */
static bool is_denied(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    static const char *const verbs[] = { "DENY" }, *const preps[] = { "for", "in", "of", "with" };
    const struct tr_parse *p = &x->is.parse;
    if (c->object == TR_NO || c->content != TR_NO || !tr_article_verb_is(x, c, verbs, TR_COUNT(verbs))) return false;
    *out = blame_of(doer_of(p, c), tr_done_to(p, c), "denier");
    if (!means_act(x, out->act) && tr_token_in(p, p->phrases.v[c->object].head, TR_SET_PART_IN_ACT))
        out->act = act_behind(x, c, preps, TR_COUNT(preps));
    return out->who != TR_NO && means_act(x, out->act);
}

bool tr_article_blame_in(const struct article *x, const struct tr_clause *c, struct blame *out)
{
    static bool (*const forms[])(const struct article *, const struct tr_clause *,
                                 struct blame *) = { claims_act,       is_behind,    is_work,     is_blamed, is_linked,
                                                     is_named_as_doer, is_of_a_side, is_believed, is_denied };
    const struct tr_parse *p = &x->is.parse;
    if (p->phrases.v[c->verb].flags & (TR_VG_NEGATED | TR_VG_WOULD | TR_VG_FUTURE | TR_VG_SHOULD)) return false;
    for (size_t k = 0; k < TR_COUNT(forms); k++)
        if (forms[k](x, c, out)) return true;
    return false;
}
