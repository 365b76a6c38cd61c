/* SPDX-License-Identifier: Apache-2.0
 *
 * Pieces of a claim: who, when, where, how many, how sure, and the bytes it stands on. */
#include "read/article.h"

static const struct tr_token *token(const struct article *x, uint32_t k) { return &x->is.tokens.list.v[k]; }

struct tr_bytes tr_article_bytes(const struct article *x, uint32_t first, uint32_t n)
{
    struct tr_bytes b = { 0, 0 };
    const struct tr_token *last = token(x, first + (n ? n - 1 : 0));
    tr_page_original(x->page, token(x, first)->at, last->at + last->n, &b.from, &b.to);
    return b;
}

bool tr_article_span(const struct article *x, struct tr_claim *c, uint32_t first, uint32_t n)
{
    struct tr_bytes b = tr_article_bytes(x, first, n);
    return TR_PUSH(x->a, &c->spans, b);
}

uint32_t tr_article_end_of_phrase(const struct article *x, uint32_t np)
{
    const struct tr_parse *p = &x->is.parse;
    uint32_t k = np + 1;
    while (k + 1 < p->phrases.n && p->phrases.v[k].kind == TR_PH_PREP && p->phrases.v[k + 1].kind == TR_PH_NOUN) k += 2;
    return p->phrases.v[k - 1].first + p->phrases.v[k - 1].n;
}

/* Is the clause's verb of one of these classes of the lexicon? */
bool tr_article_verb_is(const struct article *x, const struct tr_clause *c, const char *const *ids, size_t n)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_phrase *verb = &p->phrases.v[c->verb];
    const struct tr_parsed_sentence *s = &p->sentences.v[c->sentence];
    for (uint32_t k = s->hits; k < s->hits + s->n_hits && p->hits.v[k].first < verb->first + verb->n; k++) {
        const struct tr_hit *h = &p->hits.v[k];
        if (h->first >= verb->first && h->kind == TR_LEX_VERB &&
            tr_is_among(p->lexicon->entries.v[h->entry].id, ids, n))
            return true;
    }
    return false;
}

/* ---- who ---------------------------------------------------------------------------------- */

/* As written; "members", "the head" with whom they are of: "members of the opposition delegation". */
static tr_str with_whole(const struct article *x, const struct tr_who *w)
{
    static const char *const parts[] = { "MEM", "LDR", "SPK" };
    const struct tr_phrase *v = x->is.parse.phrases.v;
    uint32_t n = w->n ? w->n : 1, of = w->np == TR_NO ? TR_NO : v[w->np].of;
    tr_str rest = w->code, last = { 0 };
    while (rest.n) last = tr_str_cut(&rest, '.');
    for (size_t k = 0; k < TR_COUNT(parts) && w->entry == TR_NO && of != TR_NO; k++)
        if (tr_str_is(last, parts[k]) && v[of].first > w->first) n = v[of].first + v[of].n - w->first;
    return tr_tokens_text(&x->is.tokens, w->first, n);
}

/* By what he is called where the lexicon knows him, else as written. */
static tr_str full_name(const struct article *x, const struct tr_who *w)
{
    const struct tr_lexicon *l = &x->text->tools.lexicon;
    uint32_t called = w->flags & TR_WHO_PRONOUN && w->entry != TR_NO ? l->entries.v[w->entry].called : 0;
    return called ? l->names.v[called - 1].text : with_whole(x, w);
}

bool tr_article_name(const struct article *x, uint32_t who, tr_str role, struct tr_named *out)
{
    const struct tr_who *w = &x->is.cast.list.v[who];
    const struct tr_lex_entry *e = w->entry == TR_NO ? NULL : &x->text->tools.lexicon.entries.v[w->entry];
    *out = (struct tr_named){ .role = role,
                              .name = full_name(x, w),
                              .at = w->at_n ? tr_article_bytes(x, w->at, w->at_n)
                                            : tr_article_bytes(x, w->first, w->n ? w->n : 1) };
    out->id = e && (w->flags & TR_WHO_PERSON || tr_str_is(e->sort, "outlet") || tr_str_is(e->sort, "agency")) ? e->id
                                                                                                              : w->code;
    return true;
}

/* ---- where -------------------------------------------------------------------------------- */

/* "the US bombed ..", "Moscow denied that ..": who does it or tells it is not where. */
static bool is_doer(const struct article *x, const struct tr_claim *c, const struct tr_place_mention *m)
{
    struct tr_bytes b = tr_article_bytes(x, m->first, m->n);
    for (size_t k = 0; k < c->attribution.n; k++)
        if (c->attribution.v[k].at.from < b.to && b.from < c->attribution.v[k].at.to) return true;
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *n = &c->actors.v[k];
        if (tr_role_side_of(n->role) == TR_ROLE_DOES && n->at.from < b.to && b.from < n->at.to) return true;
    }
    return false;
}

/* "a Syrian air base" is in Syria; "Syrian soldiers", "Israeli raids" may be anywhere. */
bool tr_article_is_of_a_place(const struct article *x, const struct tr_place_mention *m)
{
    static const char *const places[] = { "BASE",   "AIRPORT",     "HOSPITAL",     "SCHOOL",   "RELIGIOUS_SITE",
                                          "BRIDGE", "POWER_PLANT", "WATER_SUPPLY", "TERRITORY" };
    static const char *const words[] = { "town",     "city",   "village", "capital", "province",
                                         "region",   "port",   "airbase", "coast",   "soil",
                                         "district", "island", "camp",    "desert",  "territory" };
    const struct tr_parse *p = &x->is.parse;
    for (uint32_t k = 0; k < p->phrases.n; k++) {
        const struct tr_phrase *ph = &p->phrases.v[k];
        if (ph->kind != TR_PH_NOUN || m->first < ph->first || m->first >= ph->first + ph->n) continue;
        tr_str topic = tr_article_topic(x, ph->first, ph->n, ph->head);
        if (tr_is_among(topic, places, TR_COUNT(places))) return true;
        if (tr_token_among(p, ph->head, words, TR_COUNT(words))) return true;
    }
    return false;
}

static bool names_somebody(const struct article *x, uint32_t token_at)
{
    for (uint32_t k = 0; k < x->is.parse.phrases.n; k++) {
        const struct tr_phrase *ph = &x->is.parse.phrases.v[k];
        if (ph->first <= token_at && token_at < ph->first + ph->n) return x->is.cast.n[k] > 0;
    }
    return false;
}

/* "the President of the United States", "with Russia about Syria": a whole country that is a party or a topic. */
static bool is_country_apart(const struct article *x, const struct tr_place_mention *m)
{
    static const char *const preps[] = { "with", "between", "by", "for", "about", "against" };
    static const double wide_m = 150e3;
    uint32_t before = m->first;
    if (m->choices.n == 0 || m->choices.v[0].place.radius_m < wide_m || m->kind == TR_MENTION_ADJECTIVE) return false;
    if (before && tr_token_is(&x->is.parse, before - 1, "the")) before--;
    for (size_t k = 0; before && k < TR_COUNT(preps); k++)
        if (tr_token_is(&x->is.parse, before - 1, preps[k])) return true;
    return before > 1 && tr_token_is(&x->is.parse, before - 1, "of") && names_somebody(x, before - 2);
}

/* "the convoy, which was carrying aid to Madaya, was hit near Zabadani": a clause that only tells of a noun has its own
 * places. */
static bool is_put_in(const struct article *x, size_t sentence, uint32_t at, uint32_t from, uint32_t to)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        uint32_t verb = p->phrases.v[c->verb].first;
        if (c->kind != TR_CL_RELATIVE || verb <= from || c->to >= to || at < verb || at >= c->to) continue;
        return true;
    }
    return false;
}

/* "a camp of the Tarhuna brigade": where a force comes from is not where it is. */
static bool is_of_a_force(const struct article *x, const struct tr_place_mention *m)
{
    static const char *const forces[] = { "MIL", "REB", "UAF" };
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[tr_sentence_at(&x->is.tokens, m->first)];
    for (uint32_t k = s->phrases; k < s->phrases + s->n_phrases; k++) {
        const struct tr_phrase *ph = &p->phrases.v[k];
        if (ph->kind != TR_PH_NOUN || m->first < ph->first || m->first + m->n > ph->head ||
            ph->head >= ph->first + ph->n)
            continue;
        for (uint32_t i = 0; i < x->is.cast.n[k]; i++) {
            const struct tr_who *w = &x->is.cast.list.v[x->is.cast.first[k] + i];
            if (w->flags & TR_WHO_HEAD && w->first + w->n > m->first + m->n &&
                tr_code_has(w->code, forces, TR_COUNT(forces)))
                return true;
        }
    }
    return false;
}

typedef enum { TOLD, PUT_IN, ADJECTIVES } place_sort;
static const double sure_min = 0.5;

/* It only shares a name with a place far off, or is where the text was written: "BEIRUT Government planes ..". */
static bool is_doubted(const struct article *x, size_t sentence, const struct tr_place_mention *m)
{
    enum { SHORT = 5 }; /* "US", "UAE" */
    tr_str name = tr_tokens_text(&x->is.tokens, m->first, m->n);
    bool capitals = name.n >= SHORT && !x->is.parse.sentences.v[sentence].upper;
    for (size_t k = 0; k < name.n; k++) capitals &= (name.p[k] >= 'A' && name.p[k] <= 'Z') || name.p[k] == ' ';
    return capitals || (m->choices.n && m->choices.v[0].p < sure_min);
}

static const struct tr_place_mention *place_in(const struct article *x, const struct tr_claim *c, size_t sentence,
                                               uint32_t from, uint32_t to, place_sort sort)
{
    const struct tr_place_mention *best = NULL;
    bool adjectives = sort == ADJECTIVES;
    for (size_t k = TR_FROM_TOKEN(x->places.list, from); k < x->places.list.n && x->places.list.v[k].first < to; k++) {
        const struct tr_place_mention *m = &x->places.list.v[k];
        if ((m->kind == TR_MENTION_ADJECTIVE) != adjectives || is_doer(x, c, m)) continue;
        if (is_country_apart(x, m) || (adjectives && !tr_article_is_of_a_place(x, m))) continue;
        if (is_of_a_force(x, m)) continue;
        /* the finer place of several: "in Talbiseh, in Homs province" */
        double r = m->choices.n ? m->choices.v[0].place.radius_m : 0,
               b = best && best->choices.n ? best->choices.v[0].place.radius_m : 0;
        bool doubted = is_doubted(x, sentence, m), other = best && is_doubted(x, sentence, best);
        if (best && best->choices.n && m->choices.n && doubted != other) { /* shares a name with a place far off */
            if (other && (sort == PUT_IN || !is_put_in(x, sentence, m->first, from, to))) best = m;
            continue;
        }
        bool finer = !best || (m->choices.n && (!best->choices.n || (r > 0 && r < b)));
        if (finer && (sort == PUT_IN || !is_put_in(x, sentence, m->first, from, to))) best = m;
    }
    return best;
}

bool tr_article_where(const struct article *x, struct tr_claim *c, size_t sentence, uint32_t from, uint32_t to,
                      bool anywhere)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    const struct tr_place_mention *m = place_in(x, c, sentence, from, to, TOLD);
    if (!m && anywhere) m = place_in(x, c, sentence, s->first, s->first + s->n, TOLD);
    if (!m) m = place_in(x, c, sentence, from, to, PUT_IN);
    if (!m && anywhere)
        m = place_in(x, c, sentence, from, to, ADJECTIVES); /* "a Syrian air base": no nearer than the country */
    if (!m) return true;
    c->place_part = m->part;
    for (size_t k = 0; k < m->choices.n; k++)
        if (!TR_PUSH(x->a, &c->places, m->choices.v[k])) return false;
    if (m->choices.n == 0) { /* named, and no gazetteer has it: it stays named */
        struct tr_place_choice unknown = {
            .place = { .kind = TR_PLACE_NAME, .name = tr_tokens_text(&x->is.tokens, m->first, m->n) }, .p = 0
        };
        if (!TR_PUSH(x->a, &c->places, unknown)) return false;
    }
    return tr_article_span(x, c, m->first, m->n);
}

/* ---- how many ----------------------------------------------------------------------------- */

void tr_article_how_many(const struct article *x, struct tr_claim *c, size_t sentence, uint32_t from, uint32_t to)
{
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    (void)from;
    (void)to;
    for (size_t k = TR_FROM_TOKEN(x->counts.list, s->first);
         k < x->counts.list.n && x->counts.list.v[k].first < s->first + s->n; k++) {
        const struct tr_counted_mention *m = &x->counts.list.v[k];
        struct tr_count *to_fill = &c->counts[m->what];
        if (to_fill->low == TR_UNKNOWN && to_fill->best == TR_UNKNOWN && to_fill->high == TR_UNKNOWN)
            *to_fill = m->value;
    }
}

/* ---- how sure ----------------------------------------------------------------------------- */

bool tr_article_people(const struct article *x, uint32_t np, uint32_t first, uint32_t n, tr_str role, tr_nameds *out)
{
    struct tr_slot self = { .kind = TR_SLOT_SELF };
    struct tr_site site = { .p = &x->is.parse, .cast = &x->is.cast, .clause = TR_NO, .phrase = np, .noun = true };
    uint32_t who[16];
    size_t found = np == TR_NO ? 0 : tr_slot_parties(&site, &self, who, TR_COUNT(who)), given = 0;
    struct tr_named one = { .name = tr_tokens_text(&x->is.tokens, first, n),
                            .role = role,
                            .at = tr_article_bytes(x, first, n) };
    for (size_t k = 0; k < found; k++) {
        if (!(x->is.cast.list.v[who[k]].flags & TR_WHO_HEAD) && given) continue;
        if (!tr_article_name(x, who[k], role, &one) || !TR_PUSH(x->a, out, one)) return false;
        given++;
    }
    return given || TR_PUSH(x->a, out, one);
}

bool tr_article_standing(const struct article *x, struct tr_claim *c, const struct tr_found *f)
{
    struct tr_standing s;
    TR_LIST(tr_str) words = { 0 };
    if (!tr_standing_of(x->a, &x->is.parse, f, &s)) return false;
    c->status = s.status;
    c->hedge = s.hedge;
    c->negated = s.negated;
    for (size_t k = 0; k < s.hedges.n; k++) {
        const struct tr_hit *h = &x->is.parse.hits.v[s.hedges.v[k]];
        tr_str word = tr_tokens_text(&x->is.tokens, h->first, h->n);
        if (!TR_PUSH(x->a, &words, word)) return false;
    }
    c->hedges = (struct tr_strs){ words.v, words.n };
    return tr_article_said_by(x, c, x->is.parse.phrases.v[f->phrase].head);
}

/* The noun class of a phrase's head, else of what stands in it: SAFE_ZONE, CEASEFIRE, EMBARGO. */
tr_str tr_article_topic(const struct article *x, uint32_t first, uint32_t n, uint32_t head)
{
    const struct tr_parse *p = &x->is.parse;
    tr_str any = { 0 };
    for (size_t k = tr_hits_near(&p->hits, 0, p->hits.n, first); k < p->hits.n && p->hits.v[k].first < first + n; k++) {
        const struct tr_hit *h = &p->hits.v[k];
        if (h->first < first || h->kind != TR_LEX_NOUN) continue;
        if (h->first <= head && head < h->first + h->n) return p->lexicon->entries.v[h->entry].id;
        if (!any.n) any = p->lexicon->entries.v[h->entry].id;
    }
    return any;
}
