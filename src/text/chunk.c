/* SPDX-License-Identifier: Apache-2.0
 *
 * Tags -> phrases that don't overlap: noun phrases with their owners ("Russia's plan" is one), verb groups with their
 * helpers, and single words between them. Then: what is one of a list, what explains what, what stands under "of". */
#include "text/chunk_links.h"
#include "text/chunk_parts.h"

/* ---- noun phrases ------------------------------------------------------------------------ */

static bool is_time_word(const struct chunking *c, uint32_t k)
{
    tr_tag t = tag(c, k);
    if ((t != TR_TAG_NAME && t != TR_TAG_NOUN) || c->p->words[k].noun_kind != TR_NOUN_TIME) return false;
    return c->v[k].flags & TR_TOK_CAPITAL && !(c->v[k].flags & TR_TOK_UPPER && c->v[k].n < 3) &&
           !is(c, k, "min"); /* "Zaw Min Tun" */
}

static bool is_part(const struct chunking *c, uint32_t k)
{
    tr_tag t = tag(c, k);
    return t == TR_TAG_ADJ || t == TR_TAG_NUM || t == TR_TAG_NOUN || t == TR_TAG_NAME;
}

/* A word that was tagged as a noun for want of context: "awful and evil minister". */
static bool could_be_adjective(const struct chunking *c, uint32_t k)
{
    return tag(c, k) == TR_TAG_NOUN && c->p->words[k].classes & TR_ADJECTIVE &&
           !(c->p->words[k].noun_forms & TR_FORM_PLURAL);
}

/* "complete, full ties": a comma between adjectives of one noun. */
static bool comma_inside(const struct chunking *c, uint32_t k)
{
    if (tag(c, k) != TR_TAG_MARK || c->v[k].n != 1 || c->p->tokens->text.p[c->v[k].at] != ',') return false;
    if (tag(c, k - 1) != TR_TAG_ADJ || tag(c, k + 1) != TR_TAG_ADJ) return false;
    while (tag(c, k + 1) == TR_TAG_ADJ) k++;
    return tag(c, k + 1) == TR_TAG_NOUN;
}

/* Does the lexicon have token k as an adjective of somebody: "Russian"? */
static bool is_affiliation(const struct chunking *c, uint32_t k)
{
    const struct tr_parse *p = c->p;
    for (size_t h = c->hits; h > 0; h--) {
        const struct tr_hit *hit = &p->hits.v[h - 1];
        if (hit->first + hit->n <= k) break;
        if (hit->first <= k && p->lexicon->names.v[hit->name].form == TR_LEX_ADJ) return true;
    }
    return false;
}

/* "AFC/M23": a mark in the midst of a name that the lexicon has. */
static bool mark_in_name(const struct chunking *c, uint32_t k)
{
    if (tag(c, k) != TR_TAG_MARK || c->v[k].n != 1 || c->p->tokens->text.p[c->v[k].at] != '/') return false;
    for (size_t h = c->hits; h > 0; h--) {
        const struct tr_hit *hit = &c->p->hits.v[h - 1];
        if (hit->first + hit->n <= c->first) break;
        if (hit->kind == TR_LEX_ACTOR && hit->first < k && k + 1 < hit->first + hit->n) return true;
    }
    return false;
}

/* "Hungarian and Romanian officials", "military and economic ties": both before one noun. */
static bool joins_inside(const struct chunking *c, uint32_t k)
{
    tr_tag left = tag(c, k - 1), right = tag(c, k + 1);
    if (tag(c, k) != TR_TAG_CC || !(is(c, k, "and") || is(c, k, "or"))) return false;
    bool adjectives = (left == TR_TAG_ADJ && (right == TR_TAG_ADJ || could_be_adjective(c, k + 1))) ||
                      (right == TR_TAG_ADJ && left == TR_TAG_NOUN && could_be_adjective(c, k - 1));
    if (!adjectives && (right != left || left != TR_TAG_NAME)) return false;
    if (tag(c, k + 2) != TR_TAG_NOUN) return false;
    if (adjectives) return true;
    /* names: only adjectives of affiliation, and what is written in capitals ("U.S. and Russian") */
    bool before = is_affiliation(c, k - 1) || c->v[k - 1].flags & (TR_TOK_STOPPED | TR_TOK_UPPER);
    return before && is_affiliation(c, k + 1);
}

static uint32_t head_of(const struct chunking *c, uint32_t first, uint32_t end)
{
    for (uint32_t k = end; k > first; k--)
        if (tag(c, k - 1) == TR_TAG_NOUN || tag(c, k - 1) == TR_TAG_NAME) return k - 1;
    return end - 1;
}

/* "last month", "next Friday", "late Sunday" */
static bool is_relative_time(const struct chunking *c, uint32_t k)
{
    if (k >= c->end || !tr_token_in(c->p, k, TR_SET_TIME_LEAD)) return false;
    if ((is(c, k, "late") || is(c, k, "early")) && is_time_word(c, k + 1)) return true;
    if (!is(c, k, "last") && !is(c, k, "next") && !is(c, k, "past") && !is(c, k, "this")) return false;
    tr_tag t = tag(c, k + 1);
    return (t == TR_TAG_NOUN || t == TR_TAG_NAME) && c->p->words[k + 1].noun_kind == TR_NOUN_TIME;
}

/* "three years ago", "two weeks after": words for times that a word behind them makes one. */
static bool is_counted_time(const struct chunking *c, uint32_t head)
{
    static const char *const words[] = { "ago", "earlier", "later", "after", "before" };
    if (tag(c, head) != TR_TAG_NOUN || c->p->words[head].noun_kind != TR_NOUN_TIME) return false;
    for (size_t i = 0; i < TR_COUNT(words); i++)
        if (is(c, head + 1, words[i])) return true;
    return false;
}

static bool is_month(const struct chunking *c, uint32_t k) { return k < c->end && tr_token_in(c->p, k, TR_SET_MONTH); }

static bool is_daytime(const struct chunking *c, uint32_t k)
{
    return is(c, k, "morning") || is(c, k, "afternoon") || is(c, k, "evening") || is(c, k, "night");
}

/* "on 5 September gunmen ..", "this morning gunmen ..": a time is over where something else begins. */
static bool time_is_over(const struct chunking *c, uint32_t first, uint32_t k)
{
    if (k == first || tag(c, k) == TR_TAG_POSS) return false;
    bool the = c->at < first; /* "the 18 August attack" is one phrase */
    bool day = !the && k >= first + 2 && tag(c, k - 2) == TR_TAG_NUM && tag(c, k) != TR_TAG_NUM && is_month(c, k - 1);
    bool early = is_daytime(c, k - 1) && (is(c, k - 2, "this") || is(c, k - 2, "yesterday") || is(c, k - 2, "last") ||
                                          is(c, k - 2, "tomorrow"));
    bool weekday = k == first + 1 && tag(c, k) == TR_TAG_NUM && tag(c, k + 1) == TR_TAG_NOUN &&
                   is_time_word(c, k - 1) && !is_month(c, k - 1) && !is_month(c, k + 1) &&
                   !(c->v[k].flags & TR_TOK_NUMBER);
    if (weekday) return true; /* "On Thursday two children were .." */
    return (day || early) && k >= 2 && c->p->words[k].noun_kind != TR_NOUN_TIME;
}

/* "not a single shell", "not one shell", but "not one but two shells"; "Not a shot was fired", but "was not a shot". */
static bool is_not_one(const struct chunking *c, uint32_t first)
{
    uint32_t k = first, begin = first;
    if (is(c, k, "not")) k++;
    else if (first == c->first || !is(c, --begin, "not")) return false;
    if (is(c, k, "even")) k++;
    bool opens = begin == c->first || tag(c, begin - 1) == TR_TAG_MARK || tag(c, begin - 1) == TR_TAG_THAT;
    return (is(c, k, "a") && (opens || is(c, k + 1, "single"))) || (is(c, k, "one") && !is(c, k + 1, "but"));
}

static uint32_t noun_flags(const struct chunking *c, uint32_t first, uint32_t end, uint32_t head)
{
    uint32_t flags = is_not_one(c, first) ? TR_NP_NONE : 0, times = 0;
    for (uint32_t k = first; k < end; k++) {
        tr_tag t = tag(c, k);
        if (t == TR_TAG_POSS || t == TR_TAG_POSS_PRON) flags |= TR_NP_OWNED | TR_NP_DEFINITE;
        if (t == TR_TAG_NAME) flags |= TR_NP_NAME;
        if (t == TR_TAG_NUM) flags |= TR_NP_NUMBER;
        if (tr_token_in(c->p, k, TR_SET_DEFINITE)) flags |= TR_NP_DEFINITE;
        if (t == TR_TAG_DET && (is(c, k, "no") || is(c, k, "neither"))) flags |= TR_NP_NONE;
        times += is_time_word(c, k) || t == TR_TAG_NUM;
    }
    if (c->p->words[head].noun_forms & TR_FORM_PLURAL || is(c, head, "police")) flags |= TR_NP_PLURAL;
    if (is_time_word(c, head) || (flags & TR_NP_NUMBER && is(c, head, "times")) || is_relative_time(c, first) ||
        is_counted_time(c, head) || (times && times == end - first && is_time_word(c, first)))
        flags |= TR_NP_TIME;
    return flags;
}

/* "in Goma | twelve soldiers": behind a name that a preposition leads in, a number in letters counts people of its own. */
static bool counts_anew(const struct chunking *c, uint32_t k)
{
    bool led = c->at > c->first && tag(c, c->at - 1) == TR_TAG_PREP && !is(c, c->at - 1, "of");
    if (!led || tag(c, k) != TR_TAG_NUM || c->v[k].flags & (TR_TOK_NUMBER | TR_TOK_CAPITAL)) return false;
    if (tag(c, k - 1) != TR_TAG_NAME) return false;
    for (k++; tag(c, k) == TR_TAG_ADJ; k++) {}
    return tag(c, k) == TR_TAG_NOUN && c->p->words[k].noun_forms & TR_FORM_PLURAL &&
           c->p->words[k].noun_kind != TR_NOUN_TIME;
}

/* A quotation mark inside a noun phrase: a "very good" conversation. */
static bool quoted_inside(const struct chunking *c, uint32_t k)
{
    enum { WORDS = 5 };
    if (tag(c, k) != TR_TAG_MARK || !(c->v[k].flags & (TR_TOK_OPENS | TR_TOK_CLOSES))) return false;
    if (!(c->v[k].flags & TR_TOK_OPENS))
        return is_part(c, k - 1) && k > c->at && (is_part(c, k + 1) || tag(c, k - 1) == TR_TAG_NOUN);
    for (uint32_t i = k + 1; i < k + WORDS && i < c->end; i++) {
        /* ... or the noun itself: four "safe zones" */
        if (c->v[i].flags & TR_TOK_CLOSES)
            return i > k + 1 && (is_part(c, i + 1) || (tag(c, i - 1) == TR_TAG_NOUN && k > c->at));
        if (!is_part(c, i) && tag(c, i) != TR_TAG_ADV) return false;
    }
    return false;
}

/* The number that adverbs lead to ("at least four"), or where we stand. */
static uint32_t number_behind(const struct chunking *c)
{
    uint32_t k = c->at;
    while (tag(c, k) == TR_TAG_ADV || tag(c, k) == TR_TAG_DET) k++;
    return tag(c, k) == TR_TAG_NUM ? k : c->at;
}

/* "heard explosions | south-west of the town": where, and no part of what. */
static bool is_bearing(const struct chunking *c, uint32_t k)
{
    if (!tr_token_in(c->p, k, TR_SET_DIRECTION) || c->v[k].flags & TR_TOK_HYPHEN || tag(c, k - 1) != TR_TAG_NOUN)
        return false;
    while (k + 1 < c->end && c->v[k + 1].flags & TR_TOK_HYPHEN) k++;
    return is(c, k + 1, "of");
}

static bool noun_phrase(struct chunking *c)
{
    uint32_t k = c->at, number = number_behind(c);
    while (tag(c, k) == TR_TAG_DET || tag(c, k) == TR_TAG_POSS_PRON || (tag(c, k) == TR_TAG_THAT && k == c->at) ||
           (tag(c, k) == TR_TAG_ADV && k < number))
        k++;
    uint32_t body = k;
    bool time = is_time_word(c, k);
    while (k < c->end) {
        if (k > body && tag(c, k) == TR_TAG_NAME && tag(c, k - 1) == TR_TAG_NOUN && is(c, k, "the"))
            break; /* "province | the Observatory" */
        if (is_part(c, k)) {
            if (k > body && (time_is_over(c, body, k) || counts_anew(c, k))) break;
            if (k > body && is_bearing(c, k)) break;
            if (k > body && !(c->v[k].flags & TR_TOK_HYPHEN) && is_relative_time(c, k)) break;
            if (k > body && tag(c, k) == TR_TAG_NUM && tag(c, k - 1) == TR_TAG_NOUN && is_counted_time(c, k + 1)) break;
            if (k > body && tag(c, k) == TR_TAG_NUM && is(c, k + 1, "times")) break; /* in Hama | 14 times */
            if (k > body && !time && !(c->v[k].flags & TR_TOK_HYPHEN) &&
                !(k == body + 1 && is_relative_time(c, body)) && is_time_word(c, k) && tag(c, k + 1) != TR_TAG_NOUN &&
                tag(c, k - 1) != TR_TAG_NUM)
                break;
            if (time && !is_time_word(c, k) && tag(c, k) != TR_TAG_NUM && tag(c, k) != TR_TAG_NOUN) break;
            k++;
        } else if (tag(c, k) == TR_TAG_POSS && k > c->at) {
            k++;
            while (tag(c, k) == TR_TAG_DET) k++;
        } else if (tag(c, k) == TR_TAG_ADV && (tag(c, k + 1) == TR_TAG_ADJ || tag(c, k + 1) == TR_TAG_NUM) &&
                   (is_part(c, k + 2) || quoted_inside(c, k + 2)) &&
                   !(k > body && (tag(c, k - 1) == TR_TAG_NOUN || tag(c, k - 1) == TR_TAG_NAME)) &&
                   !(k > body && is_counted_time(c, k + 2))) {
            k++;
        } else if (quoted_inside(c, k) || (k > body && mark_in_name(c, k))) {
            k++;
        } else if (k > body && (joins_inside(c, k) || comma_inside(c, k))) {
            k++;
        } else {
            break;
        }
    }
    if (k > c->at && tag(c, k - 1) == TR_TAG_NUM && (is(c, k, "others") || is(c, k, "more"))) k++; /* two others */
    if (k == c->at) k++;
    uint32_t head = head_of(c, c->at, k);
    return push(c, TR_PH_NOUN, k - c->at, head, noun_flags(c, c->at, k, head));
}

static bool pronoun(struct chunking *c)
{
    static const char *const plural[] = { "they",   "them", "we",   "us",   "these",   "those",
                                          "others", "both", "many", "some", "several", "all" };
    static const char *const none[] = { "nobody", "none", "nothing", "neither" };
    uint32_t flags = TR_NP_PRONOUN;
    for (size_t k = 0; k < TR_COUNT(plural); k++)
        if (is(c, c->at, plural[k])) flags |= TR_NP_PLURAL;
    for (size_t k = 0; k < TR_COUNT(none); k++)
        if (is(c, c->at, none[k])) flags |= TR_NP_NONE;
    return push(c, TR_PH_NOUN, 1, c->at, flags);
}

/* An adjective begins a noun phrase when a noun follows, else it stands alone ("is ready"). */
static bool adjective(struct chunking *c)
{
    uint32_t k = c->at;
    const struct tr_phrase *last = c->p->phrases.n > c->from ? &c->p->phrases.v[c->p->phrases.n - 1] : NULL;
    bool predicate = last && last->kind == TR_PH_VERB && last->flags & TR_VG_COPULA; /* "is calm, diplomatic .." */
    if (predicate && comma_inside(c, k + 1)) return push(c, TR_PH_ADJ, 1, c->at, 0);
    while (tag(c, k) == TR_TAG_ADJ || tag(c, k) == TR_TAG_NUM ||
           (tag(c, k) == TR_TAG_CC && tag(c, k + 1) == TR_TAG_ADJ) || (k > c->at && comma_inside(c, k)))
        k++;
    if (tag(c, k) == TR_TAG_NOUN || tag(c, k) == TR_TAG_NAME) return noun_phrase(c);
    return push(c, TR_PH_ADJ, 1, c->at, 0);
}

/* "said on May 4 that ..", "told reporters that Russia ..": content of the verb before, not a relative clause. */
static bool leads_content(const struct chunking *c)
{
    tr_tag next = tag(c, c->at + 1);
    if (next == TR_TAG_VERB || next == TR_TAG_AUX || next == TR_TAG_MODAL) return false;
    for (size_t k = c->p->phrases.n; k > c->from; k--) {
        const struct tr_phrase *ph = &c->p->phrases.v[k - 1];
        if (ph->kind == TR_PH_VERB) {
            for (size_t h = c->hits; h > 0; h--) {
                const struct tr_hit *hit = &c->p->hits.v[h - 1];
                if (hit->first + hit->n <= c->first) break;
                if (hit->first <= ph->head && ph->head < hit->first + hit->n && hit->kind == TR_LEX_CUE) return true;
            }
            return false;
        }
        if (ph->kind != TR_PH_NOUN && ph->kind != TR_PH_PREP && ph->kind != TR_PH_ADV) return false;
    }
    return false;
}

/* "that group", "of that part": a determiner, when a noun that can be counted follows and no verb stands before. */
static bool that(struct chunking *c)
{
    const struct tr_phrase *last = c->p->phrases.n > c->from ? &c->p->phrases.v[c->p->phrases.n - 1] : NULL;
    bool noun = tag(c, c->at + 1) == TR_TAG_NOUN && !(c->p->words[c->at + 1].noun_forms & TR_FORM_PLURAL);
    if (noun && (!last || last->kind == TR_PH_PREP || last->kind == TR_PH_SUB || last->kind == TR_PH_CC))
        return noun_phrase(c);
    bool time = last && last->flags & TR_NP_TIME; /* "published on Friday that .." */
    tr_tag next = tag(c, c->at + 1);              /* "an attack on 18 June that killed .." */
    if (time && (next == TR_TAG_VERB || next == TR_TAG_AUX || next == TR_TAG_MODAL)) time = false;
    return push(c, last && last->kind == TR_PH_NOUN && !time && !leads_content(c) ? TR_PH_REL : TR_PH_SUB, 1, c->at, 0);
}

static bool mark(struct chunking *c)
{
    const struct tr_token *v = &c->v[c->at];
    char first = c->p->tokens->text.p[v->at];
    bool bracket = v->n == 1 && (first == '(' || first == ')' || first == '[' || first == ']');
    tr_phrase_kind kind = v->flags & (TR_TOK_OPENS | TR_TOK_CLOSES) || bracket ? TR_PH_QUOTE
                          : first == ',' && v->n == 1                          ? TR_PH_COMMA
                                                                               : TR_PH_MARK;
    return push(c, kind, 1, c->at, 0);
}

static bool step(struct chunking *c)
{
    switch (tag(c, c->at)) {
    case TR_TAG_MARK: return mark(c);
    case TR_TAG_TO:
    case TR_TAG_MODAL:
    case TR_TAG_AUX:
    case TR_TAG_VERB: return chunk_verb_group(c);
    case TR_TAG_ADV:
    case TR_TAG_NOT:
        if (chunk_leads_to_verb(c, c->at)) return chunk_verb_group(c);
        if (number_behind(c) > c->at) return noun_phrase(c);
        return push(c, TR_PH_ADV, 1, c->at, 0);
    case TR_TAG_PRON: return pronoun(c);
    case TR_TAG_ADJ: return adjective(c);
    case TR_TAG_DET:
        if (!is_part(c, c->at + 1) && !quoted_inside(c, c->at + 1) && tag(c, c->at + 1) != TR_TAG_DET &&
            tag(c, c->at + 1) != TR_TAG_ADV && tag(c, c->at + 1) != TR_TAG_POSS_PRON)
            return pronoun(c);
        return noun_phrase(c);
    case TR_TAG_POSS_PRON:
    case TR_TAG_NUM:
    case TR_TAG_NOUN:
    case TR_TAG_NAME: return noun_phrase(c);
    case TR_TAG_PREP: return push(c, TR_PH_PREP, 1, c->at, 0);
    case TR_TAG_CC: return push(c, TR_PH_CC, 1, c->at, 0);
    case TR_TAG_SUB: return push(c, TR_PH_SUB, 1, c->at, 0);
    case TR_TAG_REL: return push(c, TR_PH_REL, 1, c->at, 0);
    case TR_TAG_THAT: return that(c);
    default: return push(c, TR_PH_MARK, 1, c->at, 0);
    }
}

tr_rc tr_chunk_sentence(struct tr_parse *p, size_t sentence, struct tr_arena *a, struct tr_error *err)
{
    const struct tr_sentence *s = &p->tokens->sentences.v[sentence];
    struct tr_parsed_sentence *out = &p->sentences.v[sentence];
    struct chunking c = {
        p, a, p->tokens->list.v, s->first, s->first + s->n, s->first, p->phrases.n, out->hits + out->n_hits
    };
    while (c.at < c.end)
        if (!step(&c)) return tr_fail(err, TR_NOMEM, "text: no room for the phrases of a sentence");
    out->phrases = (uint32_t)c.from;
    out->n_phrases = (uint32_t)(p->phrases.n - c.from);
    tr_chunk_link(p, out);
    return TR_OK;
}
