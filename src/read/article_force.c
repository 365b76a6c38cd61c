/* SPDX-License-Identifier: Apache-2.0
 *
 * What is known of an act of force -> may it stand as an event that is judged? People can be hurt by a wrong line: who
 * cannot have used force is no doer, what speaks of no arms anywhere is sport, crime or a figure of speech, and what has
 * neither day nor place tells of no event. Whatever fails stays a claim. */
#include "read/official.h"

enum { TOTAL = 1000 }; /* so many people: a war's toll, not one event's */

static bool overlaps(struct tr_bytes a, struct tr_bytes b) { return a.from < b.to && b.from < a.to; }

static bool speaks(const struct tr_claim *c, const struct tr_named *n)
{
    for (size_t k = 0; k < c->attribution.n; k++)
        if (overlaps(c->attribution.v[k].at, n->at)) return true;
    return false;
}

static bool is_armed(tr_str code)
{
    static const char *const parts[] = { "MIL", "REB", "UAF", "PRO" };
    return tr_code_has(code, parts, TR_COUNT(parts));
}

/* "the officer", "Sgt. Drew", "fire marshal": of an army, or of a town's police. */
static bool is_rank(const struct article *x, tr_str code, tr_str name)
{
    static const char *const ranks[] = { "officer",    "officers", "sgt",     "sergeant", "lt",
                                         "lieutenant", "capt",     "captain", "marshal" };
    tr_str rest = tr_fold(x->a, name);
    while (tr_str_is(code, "MIL") && rest.n) {
        tr_str word = tr_str_cut(&rest, ' ');
        if (tr_is_among(word, ranks, TR_COUNT(ranks))) return true;
    }
    return false;
}

static bool is_outcome(const struct tr_claim *c) { return tr_str_is(c->mode, "kill") || tr_str_is(c->mode, "wound"); }

/* ---- where, not whom ---------------------------------------------------------------------- */

static const struct tr_place_mention *place_at(const struct article *x, struct tr_bytes at)
{
    for (size_t k = 0; k < x->places.list.n; k++) {
        const struct tr_place_mention *m = &x->places.list.v[k];
        struct tr_bytes b = tr_article_bytes(x, m->first, m->n);
        if (b.from <= at.from && at.to <= b.to) return m;
    }
    return NULL;
}

/* "in northern Syria", "the capital of Syria": what leads to the name says that it is where. */
static bool led_in_as_place(const struct article *x, uint32_t first)
{
    static const char *const preps[] = {
        "in", "at",   "near",       "inside", "outside", "across", "around", "over",
        "of", "from", "throughout", "into",   "to",      "within", "toward", "towards"
    };
    const struct tr_token *t = x->is.tokens.list.v;
    while (first && (t[first - 1].tag == TR_TAG_ADJ || t[first - 1].tag == TR_TAG_DET)) first--;
    return first && tr_token_among(&x->is.parse, first - 1, preps, TR_COUNT(preps));
}

/* "US air strikes", "the Damascus government": the name only tells whose or which. */
static bool is_attribute(const struct article *x, const struct tr_place_mention *m)
{
    uint32_t np = tr_article_noun_at(x, m->first);
    return np != TR_NO && x->is.parse.phrases.v[np].head >= m->first + m->n;
}

/* Does the name stand right before a verb or behind "by": "Syria bombed ..", "struck by Syria"? */
static bool acts(const struct article *x, const struct tr_place_mention *m)
{
    const struct tr_token *t = x->is.tokens.list.v;
    uint32_t next = m->first + m->n;
    bool verb = next < x->is.tokens.list.n && (t[next].tag == TR_TAG_VERB || t[next].tag == TR_TAG_AUX) &&
                !(x->is.parse.words[next].verb_forms & TR_FORM_ING); /* "Syria fighting kills 132" */
    return verb || (m->first && tr_token_is(&x->is.parse, m->first - 1, "by"));
}

/* The country in which it happened is neither its doer nor its target as long as nothing more is said of it: "Syria air
 * strikes kill ten", "a damaged school in Idlib province, Syria". */
static bool is_scene(const struct tr_claim *c, const struct tr_place_mention *m)
{
    if (m->choices.n == 0) return false;
    return c->places.n == 0 || tr_str_eq(m->choices.v[0].place.country, c->places.v[0].place.country);
}

static bool is_bare_country(const struct article *x, const struct tr_claim *c, const struct tr_named *n, bool doer)
{
    enum { COUNTRY = 3 };
    bool country = n->id.n == COUNTRY && official_has_country(n->id);
    const struct tr_place_mention *m = country ? place_at(x, n->at) : NULL;
    if (!m) return country && !doer; /* "its centres" */
    if (!is_scene(c, m)) return false;
    return doer ? m->kind != TR_MENTION_ADJECTIVE && !acts(x, m) : true;
}

/* A name without a side that is a place's, a capital for its government, a country that is only where it happened, or
 * whose town it is: "shelled Hama", "the capital Damascus", "a market in Syria", "a Syrian village". */
static bool is_where(const struct article *x, const struct tr_named *n)
{
    enum { COUNTRY = 3 };
    const struct tr_place_mention *m = place_at(x, n->at);
    tr_str rest = n->id;
    if (!m) return false;
    if (n->id.n == 0) return m->kind != TR_MENTION_ADJECTIVE;
    struct tr_bytes whole = tr_article_bytes(x, m->first, m->n);
    if (whole.to - whole.from > n->at.to - n->at.from) return true; /* "Sheikh" of Sheikh Said */
    if (n->id.n != COUNTRY) {
        (void)tr_str_cut(&rest, '.');
        return m->kind == TR_MENTION_PLACE && tr_str_is(rest, "GOV");
    }
    bool attribute = m->kind == TR_MENTION_ADJECTIVE || is_attribute(x, m);
    return attribute ? tr_article_is_of_a_place(x, m) : led_in_as_place(x, m->first);
}

/* "presidential sources", "a ministry spokesman", "the monitoring group": who tells of it. */
static bool tells(const struct article *x, const struct tr_named *n, bool doer)
{
    static const char *const words[] = { "source",    "sources",  "spokesman", "spokeswoman", "spokesperson",
                                         "spokesmen", "monitor",  "monitors",  "monitoring",  "observatory",
                                         "watchdog",  "analyst",  "media",     "agency",      "television",
                                         "tv",        "newspaper" },
                             *const posts[] = { "envoy",     "minister",  "ministry", "secretary",  "ambassador",
                                                "observers", "president", "premier",  "chancellor", "king" },
                             *const forces[] = { "forces",   "troops",  "army",     "regime",    "government",
                                                 "military", "jets",    "planes",   "warplanes", "fighters",
                                                 "soldiers", "militia", "militias", "guard",     "regimes" };
    tr_str rest = tr_fold(x->a, n->name);
    bool told = false, post = false, force = false;
    while (rest.n) {
        tr_str word = tr_str_cut(&rest, ' ');
        told |= tr_is_among(word, words, TR_COUNT(words));
        post |= doer && tr_is_among(word, posts, TR_COUNT(posts));
        force |= tr_is_among(word, forces, TR_COUNT(forces));
    }
    return told || (post && !force); /* "the president's troops" are troops */
}

/* Does the text cite this body anywhere? */
static bool is_cited(const struct article *x, const struct tr_named *n)
{
    static const char *const bodies[] = { "NGO", "IGO" };
    if (!tr_code_has(n->id, bodies, TR_COUNT(bodies))) return false;
    for (size_t k = 0; k < x->out->claims.n; k++) {
        const struct tr_claim *c = &x->out->claims.v[k];
        for (size_t i = 0; c->type == TR_CLAIM_STATEMENT && i < c->actors.n; i++)
            if (tr_str_is(c->actors.v[i].role, "speaker") && tr_str_eq(c->actors.v[i].id, n->id)) return true;
    }
    return false;
}

/* Those who tell of force, bring help or suffer it; and names of which nobody knows a side. */
bool tr_article_can_do(const struct article *x, const struct tr_claim *c, const struct tr_named *n)
{
    static const char *const parts[] = { "MED", "NGO", "MON", "CVL", "REF", "EDU", "BUS", "LAB", "LDR" };
    bool state = n->id.n == 3 && (is_where(x, n) || is_bare_country(x, c, n, true)); /* "car bomb in Syria" */
    if (tells(x, n, true) || tr_str_is(n->id, "MEM")) return false; /* "its allies", of nobody knows whom */
    return n->id.n && !state && (is_armed(n->id) || !tr_code_has(n->id, parts, TR_COUNT(parts)));
}

/* "strikes on Lebanon", "bombed Lebanon" */
static bool is_struck(const struct article *x, const struct tr_place_mention *m)
{
    static const char *const preps[] = { "on", "against", "at" };
    if (m->first == 0) return false;
    return x->is.tokens.list.v[m->first - 1].tag == TR_TAG_VERB ||
           tr_token_among(&x->is.parse, m->first - 1, preps, TR_COUNT(preps));
}

/* "Azerbaijani artillery struck Armenian posts": a state's own name is a side when another state did it. */
static bool has_foreign_doer(const struct article *x, const struct tr_claim *c, const struct tr_named *n)
{
    static const char *const none[] = { "MIL", "REB", "UAF", "GOV", "COP", "OPP", "IMG", "IGO", "NGO", "COA", "CVL" };
    const struct tr_place_mention *m = place_at(x, n->at);
    if (m && m->kind != TR_MENTION_ADJECTIVE && !is_attribute(x, m) && !is_struck(x, m)) return false;
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *a = &c->actors.v[k];
        tr_str country = tr_code_country(a->id);
        if (tr_role_side_of(a->role) != TR_ROLE_DOES || !tr_article_can_do(x, c, a)) continue;
        if (country.n == 3 && !tr_is_among(country, none, TR_COUNT(none)) &&
            !tr_str_eq(country, tr_code_country(n->id)))
            return true;
    }
    return false;
}

/* Whoever tells it, an outlet by name ("Monitor, AFP" in a headline), or the doer once more, is not whom it hit. */
bool tr_article_can_suffer(const struct article *x, const struct tr_claim *c, const struct tr_named *n)
{
    static const char *const watch[] = { "MON" };
    tr_str rest = n->id;
    while (rest.n)
        if (tr_str_is(tr_str_cut(&rest, '.'), "MED") && rest.n) return false;
    rest = n->id;
    if (tr_str_is(tr_str_cut(&rest, '.'), "NGO") && tr_str_cut(&rest, '.').n && rest.n) return false; /* its director */
    if (is_where(x, n) || is_cited(x, n) || tells(x, n, false)) return false;
    if (is_bare_country(x, c, n, false) && !has_foreign_doer(x, c, n)) return false;
    if (tr_code_has(n->id, watch, 1) || speaks(c, n)) return false;
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *other = &c->actors.v[k];
        bool died = tr_str_is(c->act, "armed_clash") &&
                    !overlaps(other->at, n->at); /* "clashes .. killed ten rebels" */
        if (tr_role_side_of(other->role) == TR_ROLE_DOES && n->id.n && tr_str_eq(other->id, n->id) && !died)
            return false;
    }
    return true;
}

/* ---- are arms spoken of? ------------------------------------------------------------------ */

/* Guns, knives and what police carry tell nothing of war. */
static bool is_of_crime(tr_str id)
{
    static const char *const ids[] = { "SMALL_ARMS", "BLADE", "CROWD_CONTROL", "AMMUNITION" };
    return tr_is_among(id, ids, TR_COUNT(ids));
}

static bool is_force_noun(const struct tr_lex_entry *e)
{
    static const char *const ids[] = {
        "ATTACK_N",        "OFFENSIVE",  "BOMBING_N",       "SHELLING_N",     "AIR_STRIKE_N",       "SUICIDE_BOMBING_N",
        "ROCKET_ATTACK_N", "CLASHES_N",  "GUNFIRE_N",       "DRONE_STRIKE_N", "SNIPING_N",          "EXPLOSION_N",
        "AMBUSH_N",        "RAID_N",     "ASSASSINATION_N", "MASSACRE_N",     "TERRORISM",          "CHEMICAL_ATTACK_N",
        "CEASEFIRE",       "SABOTAGE_N", "ABDUCTION_N",     "VIOLATION",      "CEASEFIRE_VIOLATION"
    };
    if (e->kind != TR_LEX_NOUN) return false;
    if (tr_str_is(e->file, "weapons.lex")) return !is_of_crime(e->id);
    return tr_is_among(e->id, ids, TR_COUNT(ids));
}

/* "an Israeli strike", "army raids": whose it is says that nobody stopped work. */
static bool is_sided_strike(const struct article *x, uint32_t from, uint32_t to)
{
    static const char *const words[] = { "strike", "strikes", "raid", "raids" };
    const struct tr_parse *p = &x->is.parse;
    for (size_t k = TR_FROM_TOKEN(p->phrases, from); k < p->phrases.n && p->phrases.v[k].first < to; k++)
        if (p->phrases.v[k].kind == TR_PH_NOUN && x->is.cast.n[k] &&
            tr_token_among(p, p->phrases.v[k].head, words, TR_COUNT(words)))
            return true;
    return false;
}

/* "the convoy came under fire": of a thing that can be shot at it is no figure of speech. */
static bool is_thing_under_fire(const struct tr_claim *c)
{
    static const char *const rules[] = { "under-fire", "under-attack", "under-shelling" }, *const things[] = {
        "CONVOY",  "VEHICLE", "BASE",     "POST",   "HOUSE", "BRIDGE",
        "AIRPORT", "SCHOOL",  "HOSPITAL", "MARKET", "CAMP",  "RELIGIOUS_SITE"
    };
    return tr_is_among(c->rule, rules, TR_COUNT(rules)) && tr_is_among(c->topic, things, TR_COUNT(things));
}

/* A noun of force, or somebody who bears arms, in the sentence that begins at byte `at` of the original. */
static bool speaks_of_arms(const struct article *x, struct tr_bytes at)
{
    const struct tr_parse *p = &x->is.parse;
    const struct tr_sentence *v = x->is.tokens.sentences.v;
    for (size_t s = 0; s < x->is.tokens.sentences.n; s++) {
        uint32_t from = v[s].first, to = from + v[s].n;
        if (!v[s].n || !overlaps(tr_article_bytes(x, from, v[s].n), at)) continue;
        for (size_t k = tr_hits_near(&p->hits, 0, p->hits.n, from); k < p->hits.n && p->hits.v[k].first < to; k++) {
            const struct tr_hit *h = &p->hits.v[k];
            bool verb = false; /* "opening fire" is one in "cases of opening fire", which is none */
            for (uint32_t i = h->first; h->n < 3 && i < h->first + h->n; i++)
                verb |= p->tokens->list.v[i].tag == TR_TAG_VERB;
            if (h->n == 1 && tr_token_is(p, h->first, "fire")) continue; /* a house burns */
            if (h->first >= from && !verb && is_force_noun(&p->lexicon->entries.v[h->entry])) return true;
        }
        if (is_sided_strike(x, from, to)) return true;
        for (size_t k = 0; k < x->is.cast.list.n; k++) {
            const struct tr_who *w = &x->is.cast.list.v[k];
            if (w->first < from || w->first >= to || !is_armed(w->code)) continue;
            if (!is_rank(x, w->code, tr_tokens_text(&x->is.tokens, w->first, w->n ? w->n : 1))) return true;
        }
    }
    return false;
}

/* Words that are as much of sport, crime and argument as of war. */
static bool is_vague(const struct tr_claim *c)
{
    static const char *const acts[] = { "lethal_force_unspecified",
                                        "attack_on_civilians",
                                        "attack_on_protected_object",
                                        "armed_clash",
                                        "ground_assault",
                                        "explosion_unclear",
                                        "small_arms_fire" };
    return tr_is_among(c->act, acts, TR_COUNT(acts));
}

static bool is_private(const struct article *x, const struct tr_claim *c)
{
    size_t doers = 0, able = 0, targets = 0, known = 0;
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *n = &c->actors.v[k];
        bool does = tr_role_side_of(n->role) == TR_ROLE_DOES;
        if (is_armed(n->id) && !is_rank(x, n->id, n->name)) return false;
        doers += does;
        able += does && tr_article_can_do(x, c, n);
        targets += !does;
        known += !does && n->id.n;
    }
    if (is_thing_under_fire(c)) return false;
    if ((doers && !able) || (!able && targets && !known)) return true; /* private people: an accident, a quarrel */
    for (size_t k = 0; k < c->spans.n; k++)
        if (speaks_of_arms(x, c->spans.v[k])) return false;
    return true;
}

/* ---- one event? --------------------------------------------------------------------------- */

static bool is_total(const struct tr_claim *c)
{
    const struct tr_count *killed = &c->counts[TR_KILLED], *hurt = &c->counts[TR_INJURED];
    return is_outcome(c) && (killed->low >= TOTAL || hurt->low >= TOTAL);
}

bool tr_article_is_event(const struct article *x, const struct tr_claim *c, bool placed)
{
    bool dated = c->when.from != TR_TIME_NONE;
    if (!placed && !dated) return false;
    return !is_total(c) && !(is_vague(c) && is_private(x, c));
}

/* Counts that are a war's, told in passing beside one event. */
void tr_article_drop_totals(struct tr_report *out)
{
    for (size_t k = 0; k < TR_COUNTED; k++)
        if ((k <= TR_INJURED && out->counts[k].low >= TOTAL) ||
            (k == TR_DISPLACED && out->counts[k].low >= 100 * TOTAL))
            out->counts[k] = TR_COUNT_UNKNOWN;
}
