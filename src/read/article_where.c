/* SPDX-License-Identifier: Apache-2.0
 *
 * Where a claim says that something was: the places that its clause names, but not those of who did it, of a force that only
 * comes from there, of where a deal was made, or of where nothing was. */
#include "read/article.h"

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

uint32_t tr_article_noun_at(const struct article *x, uint32_t token)
{
    uint32_t ph = tr_phrase_with(&x->is.parse, token);
    return ph != TR_NO && x->is.parse.phrases.v[ph].kind == TR_PH_NOUN ? ph : TR_NO;
}

/* "a Syrian air base" is in Syria; "Syrian soldiers", "Israeli raids" may be anywhere. */
bool tr_article_is_of_a_place(const struct article *x, const struct tr_place_mention *m)
{
    static const char *const places[] = { "BASE",   "AIRPORT",     "HOSPITAL",     "SCHOOL",   "RELIGIOUS_SITE",
                                          "BRIDGE", "POWER_PLANT", "WATER_SUPPLY", "TERRITORY" };
    static const char *const words[] = { "town",     "city",   "village", "capital", "province",
                                         "region",   "port",   "airbase", "coast",   "soil",
                                         "district", "island", "camp",    "desert",  "territory" };
    uint32_t np = tr_article_noun_at(x, m->first);
    if (np == TR_NO) return false;
    const struct tr_phrase *ph = &x->is.parse.phrases.v[np];
    return tr_is_among(tr_article_topic(x, ph->first, ph->n, ph->head), places, TR_COUNT(places)) ||
           tr_token_among(&x->is.parse, ph->head, words, TR_COUNT(words));
}

static bool names_somebody(const struct article *x, uint32_t token)
{
    uint32_t ph = tr_phrase_with(&x->is.parse, token);
    return ph != TR_NO && x->is.cast.n[ph] > 0;
}

/* "the President of the United States", "with Russia about Syria": a whole country that is a party or a topic. */
static bool is_country_apart(const struct article *x, const struct tr_place_mention *m)
{
    static const char *const preps[] = { "with", "between", "by", "for", "about", "against" };
    uint32_t before = m->first;
    if (m->choices.n == 0 || m->choices.v[0].place.radius_m < TR_COUNTRY_M || m->kind == TR_MENTION_ADJECTIVE)
        return false;
    if (before && tr_token_is(&x->is.parse, before - 1, "the")) before--;
    for (size_t k = 0; before && k < TR_COUNT(preps); k++)
        if (tr_token_is(&x->is.parse, before - 1, preps[k])) return true;
    return before > 1 && tr_token_is(&x->is.parse, before - 1, "of") && names_somebody(x, before - 2);
}

/* "Russia said ..", "accused India of ..", "Thai officials": a whole country that does something, is told something, or whose
 * people they are, is a party. "Lebanon was hit", "shelled Lebanon": it is where. */
static bool is_country_acting(const struct article *x, size_t sentence, const struct tr_place_mention *m)
{
    const struct tr_parse *p = &x->is.parse;
    if (m->choices.n == 0 || m->choices.v[0].place.radius_m < TR_COUNTRY_M) return false;
    uint32_t np = tr_article_noun_at(x, m->first);
    if (np == TR_NO || p->phrases.v[np].head < m->first) return false;
    if (p->phrases.v[np].head >= m->first + m->n) return names_somebody(x, m->first) && !tr_article_is_of_a_place(x, m);
    uint32_t list = p->phrases.v[np].list;
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *c = &p->clauses.v[k];
        bool passive = p->phrases.v[c->verb].flags & TR_VG_PASSIVE;
        if (c->subject == list && !passive) return true;
        if (tr_done_to(p, c) == list && tr_article_speaks_of(x, c)) return true;
    }
    return false;
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

/* "missile fire from Iran": where it came from; a whole country is not where it was. */
static bool is_origin(const struct article *x, const struct tr_claim *c, const struct tr_place_mention *m)
{
    static const char *const acts[] = { "heavy_weapon_fire", "drone_strike", "air_strike" };
    bool country = m->choices.n && m->choices.v[0].place.radius_m >= TR_COUNTRY_M;
    return country && m->first && tr_token_is(&x->is.parse, m->first - 1, "from") &&
           tr_is_among(c->act, acts, TR_COUNT(acts));
}

/* "a camp of the Tarhuna brigade": where a force comes from is not where it is. */
static bool is_of_a_force(const struct article *x, const struct tr_place_mention *m)
{
    uint32_t np = tr_article_noun_at(x, m->first), end = m->first + m->n;
    if (np == TR_NO || end > x->is.parse.phrases.v[np].head) return false;
    for (uint32_t i = 0; i < x->is.cast.n[np]; i++) {
        const struct tr_who *w = &x->is.cast.list.v[x->is.cast.first[np] + i];
        if (w->flags & TR_WHO_HEAD && w->first + w->n > end && tr_code_is_armed(w->code)) return true;
    }
    return false;
}

/* "in breach of a ceasefire reached in Stockholm", "the group (banned in Russia)": where a deal was made is not where it is
 * broken. */
static bool is_where_agreed(const struct article *x, const struct tr_claim *c, size_t sentence, uint32_t at)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_parsed_sentence *s = &p->sentences.v[sentence];
    if (!tr_str_is(c->cls, "FIGHT") && !tr_str_is(c->cls, "ASSAULT")) return false;
    for (uint32_t k = s->clauses; k < s->clauses + s->n_clauses; k++) {
        const struct tr_clause *told = &p->clauses.v[k];
        bool of_noun = told->kind == TR_CL_PARTICIPLE || told->kind == TR_CL_RELATIVE;
        if (!of_noun || at < p->phrases.v[told->verb].first || at >= told->to) continue;
        if (tr_verb_in(p, p->phrases.v[told->verb].head, TR_SET_AGREED)) return true;
    }
    return false;
}

/* "an explosion in Donetsk region and none in Luhansk region": where nothing was. */
static bool is_of_none(const struct article *x, const struct tr_place_mention *m)
{
    uint32_t np = tr_article_noun_at(x, m->first), before = np == TR_NO ? TR_NO : tr_noun_before(&x->is.parse, np);
    return before != TR_NO && x->is.parse.phrases.v[before].flags & TR_NP_NONE;
}

/* "pro-Damascus media": whose friends they are. */
static bool is_of_friends(const struct article *x, const struct tr_place_mention *m)
{
    static const char *const leads[] = { "pro", "anti" };
    return m->first && x->is.tokens.list.v[m->first].flags & TR_TOK_HYPHEN &&
           tr_token_among(&x->is.parse, m->first - 1, leads, TR_COUNT(leads));
}

/* The mention that tells in brackets where this one is: "Avdiivka (17km north of Donetsk)"; NULL: none. */
static const struct tr_place_mention *told_by(const struct article *x, const struct tr_place_mention *m)
{
    const struct tr_place_mention *next = m + 1;
    uint32_t end = m->first + m->n;
    bool behind = next < x->places.list.v + x->places.list.n && next->from == end + 1 && next->first > next->from;
    return behind && tr_token_is(&x->is.parse, end, "(") ? next : NULL;
}

/* Of the two the first, where it is as far from the other as is told; else its name is another place's, and the second is
 * where it is. */
static bool is_better_told(const struct article *x, const struct tr_place_mention *m)
{
    static const double near_m = 20000;
    const struct tr_place_mention *before = m > x->places.list.v ? m - 1 : m, *behind = told_by(x, m);
    const struct tr_place_mention *name = behind ? m : before, *told = behind ? behind : m;
    if (!behind && (before == m || told_by(x, before) != m)) return false;
    if (name->choices.n == 0 || told->choices.n == 0) return behind && name->choices.n == 0;
    bool fits = tr_distance_m(name->choices.v[0].place.at, told->choices.v[0].place.at) < near_m;
    return behind ? !fits : fits;
}

typedef enum { TOLD, PUT_IN, ADJECTIVES } place_sort;
/* "ISLAMABAD: Two farmers were killed ..", "ALEPPO, Syria: ..": where it was written. */
static bool is_dateline(const struct article *x, size_t sentence, const struct tr_place_mention *m)
{
    enum { NAMES = 4 };
    const struct tr_sentence *s = &x->is.tokens.sentences.v[sentence];
    const struct tr_token *v = x->is.tokens.list.v;
    bool upper = v[s->first].flags & TR_TOK_UPPER && !x->is.parse.sentences.v[sentence].upper;
    for (uint32_t k = s->first; upper && k < s->first + s->n && k <= s->first + NAMES; k++) {
        if (tr_token_is(&x->is.parse, k, ":")) return m->first < k;
        if (!(v[k].flags & TR_TOK_CAPITAL) && !tr_token_is(&x->is.parse, k, ",")) return false;
    }
    return false;
}

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

/* of: token where what is placed begins */
static const struct tr_place_mention *place_in(const struct article *x, const struct tr_claim *c, size_t sentence,
                                               uint32_t from, uint32_t to, place_sort sort, uint32_t of)
{
    const struct tr_place_mention *best = NULL;
    bool adjectives = sort == ADJECTIVES;
    for (size_t k = TR_FROM_TOKEN(x->places.list, from); k < x->places.list.n && x->places.list.v[k].first < to; k++) {
        const struct tr_place_mention *m = &x->places.list.v[k];
        if ((m->kind == TR_MENTION_ADJECTIVE) != adjectives || is_doer(x, c, m)) continue;
        if (tr_article_is_of_text(x, m->first) || is_dateline(x, sentence, m)) continue;
        if (is_country_apart(x, m) || is_country_acting(x, sentence, m) ||
            (adjectives && !tr_article_is_of_a_place(x, m)))
            continue;
        if ((!c->negated && is_of_none(x, m)) || is_better_told(x, m)) continue;
        if (is_of_a_force(x, m) || is_origin(x, c, m) || is_of_friends(x, m) ||
            is_where_agreed(x, c, sentence, m->first))
            continue;
        if (m->first > of && tr_article_is_of_other_act(x, sentence, of, m->first)) continue;
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
    const struct tr_place_mention *m = place_in(x, c, sentence, from, to, TOLD, from);
    if (!m && anywhere) m = place_in(x, c, sentence, s->first, s->first + s->n, TOLD, from);
    if (!m) m = place_in(x, c, sentence, from, to, PUT_IN, from);
    if (!m && anywhere)
        m = place_in(x, c, sentence, from, to, ADJECTIVES, from); /* "a Syrian air base": no nearer than the country */
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
