/* SPDX-License-Identifier: Apache-2.0
 *
 * A verb -> its subject to the left: past what is put in between commas, brackets and dashes, over relative clauses, and
 * of a verb that shares the subject of one before. */
#include "text/quote_parts.h"

enum { LEFT_STEPS = 400, JOINED_DEEPEST = 4 };

/* ---- to the left ---------------------------------------------------------------------------- */

static bool may_be_put_in(const struct tr_saying *s, uint32_t k)
{
    switch (tr_ph(s, k)) {
    case TR_PH_VERB: return (s->v[k].flags & (TR_VG_ING | TR_VG_PARTICIPLE | TR_VG_PAST)) != 0;
    case TR_PH_PREP:
    case TR_PH_REL:
    case TR_PH_ADV:
    case TR_PH_ADJ:
    case TR_PH_SUB: return true;
    case TR_PH_NOUN: return true;
    default: return false;
    }
}

/* The comma that opens what the comma at k closes, or TR_NO. */
uint32_t tr_opening_comma(const struct tr_saying *s, uint32_t k)
{
    for (uint32_t j = k; j > s->first;) {
        j--;
        if (tr_ph(s, j) == TR_PH_MARK) return TR_NO;
        if (tr_ph(s, j) != TR_PH_COMMA) continue;
        if (tr_ph(s, j + 1) == TR_PH_NOUN && s->v[j + 1].list != j + 1) continue; /* inside a list */
        return may_be_put_in(s, j + 1) ? j : TR_NO;
    }
    return TR_NO;
}

static uint32_t opening_bracket(const struct tr_saying *s, uint32_t k)
{
    const struct tr_tokens *t = s->p->tokens;
    tr_str close = tr_token_text(t, s->v[k].first);
    bool bracket = close.n == 1 && close.p[0] == ')';
    bool dash = (close.n == 1 && close.p[0] == '-') || tr_str_is(close, "\u2013") || tr_str_is(close, "\u2014");
    for (uint32_t j = k; j > s->first && (bracket || dash);) {
        j--;
        if (tr_ph(s, j) != TR_PH_MARK && tr_ph(s, j) != TR_PH_QUOTE) continue;
        tr_str open = tr_token_text(t, s->v[j].first);
        if (bracket ? open.n == 1 && open.p[0] == '(' : tr_str_eq(open, close)) return j;
    }
    return TR_NO;
}

/* A quotation mark: brackets are phrases of the same kind. */
static bool is_mark(const struct tr_saying *s, uint32_t k)
{
    return (s->p->tokens->list.v[s->v[k].first].flags & (TR_TOK_OPENS | TR_TOK_CLOSES)) != 0;
}

static uint32_t quote_begins(const struct tr_saying *s, uint32_t k)
{
    uint32_t token = s->v[k].first, mark = s->q->mark_of[token];
    if (mark == TR_NO || s->q->marks.v[mark].closes != token) return TR_NO;
    uint32_t opens = s->q->marks.v[mark].opens;
    return opens >= s->v[s->first].first ? tr_phrase_at(s, opens) : TR_NO;
}

static uint32_t antecedent(const struct tr_saying *s, uint32_t rel)
{
    for (uint32_t k = rel; k > s->first;) {
        k--;
        if (tr_ph(s, k) == TR_PH_NOUN) { /* "fears of a war between Turkey, which ..": the name it stands behind */
            bool named = s->v[k].flags & TR_NP_NAME && k + 2 == rel && s->v[k].list == k && tr_can_speak(s, k);
            return named || tr_root(s, k) == TR_NO ? s->v[k].list : tr_root(s, k);
        }
        if (tr_ph(s, k) != TR_PH_COMMA && tr_ph(s, k) != TR_PH_PREP) return TR_NO;
    }
    return TR_NO;
}

uint32_t tr_verb_before(const struct tr_saying *s, uint32_t k)
{
    uint32_t within = k < s->end ? s->q->depth_of[s->v[k].first] : TR_NO;
    while (k > s->first) {
        k--;
        if (tr_is_finite(s, k) && s->q->depth_of[s->v[k].first] == within) return k;
    }
    return TR_NO;
}

/* "Residents who fled the town said": the relative clause between is passed. Gives its antecedent, or TR_NO. */
static uint32_t over_relative(const struct tr_saying *s, uint32_t verb)
{
    uint32_t verbs = 0;
    for (uint32_t k = verb; k > s->first;) {
        k--;
        tr_phrase_kind kind = tr_ph(s, k);
        if (kind == TR_PH_COMMA || kind == TR_PH_MARK || kind == TR_PH_QUOTE || kind == TR_PH_CC) return TR_NO;
        if (tr_is_finite(s, k)) verbs++;
        if (kind == TR_PH_REL) return verbs == 1 && tr_is_finite(s, k + 1) ? antecedent(s, k) : TR_NO;
        if (kind == TR_PH_SUB && !tr_token_is(s->p, s->v[k].head, "as")) return TR_NO;
    }
    return TR_NO;
}

/* A time: not "Early Sunday Abdel Rahman", whose head is no word of time. */
static bool is_time(const struct tr_saying *s, uint32_t k)
{
    if (!(s->v[k].flags & TR_NP_TIME) || s->v[k].flags & TR_NP_OWNED) return false;
    uint32_t head = s->v[k].head;
    return s->p->words[head].noun_kind == TR_NOUN_TIME || s->p->tokens->list.v[head].tag != TR_TAG_NAME ||
           !(s->p->tokens->list.v[head].flags & TR_TOK_CAPITAL);
}

/* The first cue to the left of phrase k that is a finite verb, TR_NO. */
static uint32_t cue_before(const struct tr_saying *s, uint32_t k)
{
    uint32_t within = k < s->end ? s->q->depth_of[s->v[k].first] : TR_NO;
    for (uint32_t i = 0; i < s->n_cues && s->cues[i].phrase < k; i++)
        if (s->cues[i].kind != TR_CUE_NOUN && s->q->depth_of[s->cues[i].first] == within &&
            tr_is_finite(s, s->cues[i].phrase))
            return s->cues[i].phrase;
    return TR_NO;
}

/* A verb that shares the subject of one before. "X said it was over and blamed Y": what "it" means, or what can't speak,
 * or what stands behind a comma, goes back to the verb that says. */
static struct tr_left joined(const struct tr_saying *s, uint32_t verb, uint32_t joint, uint32_t depth)
{
    struct tr_left none = { TR_NO, false, false };
    uint32_t before = depth < JOINED_DEEPEST ? tr_verb_before(s, joint) : TR_NO, says = cue_before(s, joint);
    if (before == TR_NO) return none;
    struct tr_left l = tr_look_left(s, before, depth + 1);
    bool comma = joint > s->first && (tr_ph(s, joint - 1) == TR_PH_COMMA || tr_ph(s, joint) == TR_PH_COMMA);
    bool back = l.np == TR_NO || s->v[l.np].flags & TR_NP_PRONOUN || !tr_can_speak(s, l.np) || comma;
    /* "stated that they attach importance to it and noted": the tenses tell which verb it goes with */
    uint32_t tense = tr_verb_flags(s, verb), inner = tr_verb_flags(s, before),
             outer = says == TR_NO ? 0 : tr_verb_flags(s, says);
    back = back || (says != TR_NO && (tense ^ inner) & TR_VG_PAST && !((tense ^ outer) & TR_VG_PAST));
    bool goes_on = tr_verb_in(s->p, s->v[verb].head,
                              TR_SET_GOES_ON_SAYING); /* "denied that it had fired and accused" */
    back = back || (says != TR_NO && goes_on && inner & ~tense & ~outer & TR_VG_PERFECT);
    if (back && says != TR_NO && says != before) l = tr_look_left(s, says, depth + 1);
    l.shared = l.np != TR_NO;
    return l;
}

struct walk { /* leftwards from a verb */
    const struct tr_saying *s;
    uint32_t verb, k, depth;
    bool jumped; /* over what stands between commas */
    bool over;
    struct tr_left found; /* when over */
};

static void end(struct walk *w, struct tr_left found)
{
    w->found = found;
    w->over = true;
}
static void jump(struct walk *w, uint32_t to)
{
    if (to == TR_NO) end(w, (struct tr_left){ TR_NO, false, false });
    else w->k = to;
}

static void at_quote(struct walk *w)
{
    const struct tr_saying *s = w->s;
    if (s->p->tokens->list.v[s->v[w->k].first].flags & TR_TOK_OPENS) return; /* Damascus "fully backed" */
    jump(w, is_mark(s, w->k) ? quote_begins(s, w->k) : opening_bracket(s, w->k));
}

static void at_comma(struct walk *w)
{
    if (w->k + 1 == w->verb && tr_verb_flags(w->s, w->verb) & TR_VG_ING) { /* ", adding that" */
        end(w, joined(w->s, w->verb, w->k, w->depth));
        return;
    }
    jump(w, tr_opening_comma(w->s, w->k));
    w->jumped = true;
}

/* "put the toll higher, saying": the noun before is an object; whoever put it says it. */
static bool is_object_before(const struct walk *w)
{
    const struct tr_saying *s = w->s;
    if (!(tr_verb_flags(s, w->verb) & TR_VG_ING) || w->jumped || w->k == s->first) return false;
    uint32_t list = s->v[w->k].list, first = s->v[list].under == TR_NO ? list : s->v[list].under;
    return first > s->first && tr_is_finite(s, first - 1);
}

/* "The coalition supporting the government | said": the noun before is whom the -ing form is done to; who does it stands
 * before that. */
static bool is_told_by_ing(const struct walk *w, uint32_t np)
{
    const struct tr_saying *s = w->s;
    if (np == TR_NO || np < s->first + 2 || w->jumped || tr_verb_flags(s, w->verb) & TR_VG_ING) return false;
    return tr_ph(s, np - 1) == TR_PH_VERB && s->v[np - 1].flags & TR_VG_ING && s->v[np - 1].n == 1 &&
           tr_ph(s, np - 2) == TR_PH_NOUN && !(s->v[np - 2].flags & TR_NP_TIME);
}

static void at_noun(struct walk *w)
{
    const struct tr_saying *s = w->s;
    if (is_time(s, w->k)) {
        if (s->v[w->k].under != TR_NO) w->k = s->v[w->k].under;
        return;
    }
    uint32_t np = tr_root(s, w->k), over = w->jumped ? TR_NO : over_relative(s, w->verb);
    if (over != TR_NO) {
        end(w, (struct tr_left){ over, false, false });
    } else if (is_object_before(w)) {
        end(w, joined(s, w->verb, w->k, w->depth));
    } else if (is_told_by_ing(w, np)) {
        w->k = np - 1;
    } else if (np == TR_NO) { /* it hangs on a verb */
        jump(w, s->v[s->v[w->k].list].under);
    } else {
        uint32_t up = s->v[np].appos != TR_NO && w->jumped ? tr_root(s, s->v[np].appos) : TR_NO;
        if (up != TR_NO && (s->v[up].flags & TR_NP_NAME || !(s->v[np].flags & TR_NP_NAME))) np = up;
        end(w, (struct tr_left){ np, false, np > s->first && tr_ph(s, np - 1) == TR_PH_REL });
    }
}

static void at_verb(struct walk *w)
{
    const struct tr_saying *s = w->s;
    const struct tr_phrase *ph = &s->v[w->k];
    bool helper = ph->n == 1 && s->p->tokens->list.v[ph->head].tag == TR_TAG_AUX && tr_ph(s, w->k + 1) == TR_PH_ADJ;
    /* "a message posted on the channel threatened": two past forms, one main verb */
    bool reduced = ph->n == 1 && ph->flags & TR_VG_PAST && tr_ph(s, w->k + 1) != TR_PH_NOUN && w->k > s->first &&
                   tr_ph(s, w->k - 1) == TR_PH_NOUN && tr_is_finite(s, w->verb);
    bool to_do = tr_verb_flags(s, w->verb) & TR_VG_INFINITIVE || ph->flags & (TR_VG_ING | TR_VG_PARTICIPLE);
    if (!helper && !reduced && !to_do) jump(w, TR_NO);
}

static void step(struct walk *w)
{
    switch (w->s->v[w->k].kind) {
    case TR_PH_ADV:
    case TR_PH_ADJ:
    case TR_PH_PREP: break;
    case TR_PH_QUOTE: at_quote(w); break;
    case TR_PH_COMMA: at_comma(w); break;
    case TR_PH_MARK: jump(w, opening_bracket(w->s, w->k)); break;
    case TR_PH_NOUN: at_noun(w); break;
    case TR_PH_REL: end(w, (struct tr_left){ antecedent(w->s, w->k), false, true }); break;
    case TR_PH_CC: end(w, joined(w->s, w->verb, w->k, w->depth)); break;
    case TR_PH_VERB: at_verb(w); break;
    default: jump(w, TR_NO);
    }
}

/* NOLINTNEXTLINE(misc-no-recursion): at most JOINED_DEEPEST deep */
struct tr_left tr_look_left(const struct tr_saying *s, uint32_t verb, uint32_t depth)
{
    struct walk w = { .s = s, .verb = verb, .k = verb, .depth = depth, .found = { TR_NO, false, false } };
    for (uint32_t steps = 0; !w.over && w.k > s->first && steps < LEFT_STEPS; steps++) {
        w.k--;
        step(&w);
    }
    return w.over ? w.found : (struct tr_left){ TR_NO, false, false };
}

/* ---- the name behind a role: "the envoy, Pierre Lasconde, told" --------------------------------- */

uint32_t tr_named_speaker(const struct tr_saying *s, uint32_t np, uint32_t verb)
{
    if (np == TR_NO || s->v[np].flags & TR_NP_PRONOUN || s->v[np].next != TR_NO) return np;
    if (s->p->tokens->list.v[s->v[np].head].tag == TR_TAG_NAME) return np;
    uint32_t comma = tr_behind(s, np), name = comma + 1;
    if (tr_ph(s, name) == TR_PH_VERB && s->v[name].n == 1 && tr_ph(s, name + 1) == TR_PH_NOUN)
        name++; /* "retired Brigadier X" */
    if (tr_ph(s, comma) != TR_PH_COMMA || tr_ph(s, name) != TR_PH_NOUN || name >= verb) return np;
    if (!(s->v[name].flags & TR_NP_NAME) || s->v[name].flags & (TR_NP_TIME | TR_NP_OWNED)) return np;
    if (s->p->tokens->list.v[s->v[name].head].tag != TR_TAG_NAME) return np;
    tr_phrase_kind after = tr_ph(s, name + 1);
    return after == TR_PH_COMMA || after == TR_PH_VERB || after == TR_PH_MARK ? name : np;
}
