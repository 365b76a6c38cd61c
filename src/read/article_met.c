/* SPDX-License-Identifier: Apache-2.0
 *
 * Calls, meetings and measures in an office's own text: "spoke today with ...", "received the Foreign Minister of ...",
 * "The sanctions remain in place." Whoever is not named by a country is the office's own side. */
#include "read/official.h"

static bool has_class(const struct looking *l, struct range r, tr_lex_kind kind, const char *const *ids, size_t n,
                      const struct tr_hit **hit)
{
    const struct article *x = l->x;
    for (size_t k = first_hit(l); k < last_hit(l); k++) {
        const struct tr_hit *h = &x->is.parse.hits.v[k];
        const struct tr_lex_entry *e = &x->text->tools.lexicon.entries.v[h->entry];
        if (h->first < r.from || h->first >= r.to || e->kind != kind) continue;
        for (size_t i = 0; i < n; i++)
            if (tr_str_is(e->id, ids[i])) {
                if (hit) *hit = h;
                return true;
            }
    }
    return false;
}

static bool verb_is(const struct looking *l, const char *const *words, size_t n)
{
    return tr_token_among(&l->x->is.parse, l->vg->head, words, n);
}

static bool so(const struct looking *l)
{
    return !(l->vg->flags & (TR_VG_NEGATED | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY | TR_VG_INFINITIVE));
}

/* ---- calls and meetings ------------------------------------------------------------------------ */

static bool names_somebody(const struct article *x, uint32_t np)
{
    enum { LINKS = 4 };
    for (size_t n = 0; n < LINKS && np != TR_NO; n++, np = phrase(x, np)->of)
        if (x->is.cast.n[np]) return true;
    return false;
}

/* The phrase behind "with", "from" or "to" that names somebody with a side. */
static uint32_t partner(const struct looking *l, bool object_too)
{
    static const char *const preps[] = { "with", "from", "to" };
    const struct article *x = l->x;
    for (size_t p = 0; p < TR_COUNT(preps); p++)
        for (size_t k = 0; k < l->c->pps.n; k++) {
            uint32_t np = l->c->pps.v[k].np;
            if (np != TR_NO && tr_token_is(&x->is.parse, l->c->pps.v[k].prep, preps[p]) && names_somebody(x, np))
                return np;
        }
    return object_too && l->c->object != TR_NO && names_somebody(x, l->c->object) ? l->c->object : TR_NO;
}

static bool names_two_sides(const struct tr_claim *c)
{
    for (size_t k = 1; k < c->actors.n; k++)
        if (c->actors.v[0].id.n && c->actors.v[k].id.n && !tr_str_eq(c->actors.v[0].id, c->actors.v[k].id)) return true;
    return false;
}

/* "President A of X and President B of Y spoke": whoever of another side stands before the verb. */
static bool put_rest_of_subject(const struct looking *l, struct tr_claim *c)
{
    struct article *x = l->x;
    uint32_t from = end_of(phrase(x, l->subject)), to = l->vg->first;
    for (uint32_t k = 0; k < x->is.cast.list.n && c->actors.n == 1; k++) {
        const struct tr_who *w = &x->is.cast.list.v[k];
        struct tr_named one;
        if (w->first < from || w->first >= to || !(w->flags & TR_WHO_HEAD) || w->flags & TR_WHO_THING) continue;
        if (!w->code.n || tr_str_eq(tr_code_country(w->code), tr_code_country(c->actors.v[0].id))) continue;
        if (!tr_article_name(x, k, TR_STR("attendee"), &one) || !TR_PUSH(x->a, &c->actors, one)) return false;
    }
    return true;
}

/* The rules found the meeting here, but one side of it alone: their claim, now with both. */
static bool completes(const struct looking *l, const struct tr_claim *both)
{
    struct article *x = l->x;
    uint32_t at = tr_article_bytes(x, l->vg->head, 1).from;
    for (size_t k = 0; k < x->out->claims.n; k++) {
        struct tr_claim *c = &x->out->claims.v[k];
        bool here = c->spans.n && c->spans.v[0].from <= at && at < c->spans.v[0].to;
        if (!here || c->type != TR_CLAIM_MEETING || c->negated || names_two_sides(c)) continue;
        c->actors = both->actors;
        return true;
    }
    return false;
}

bool official_meeting(struct looking *l)
{
    static const char *const spoke[] = { "spoke", "speaks", "spoken", "talked", "speak" };
    static const char *const received[] = { "received", "receives", "receive", "hosted", "hosts" };
    static const char *const hold[] = { "held",     "hold",   "holds",     "holding",   "had",     "have",     "has",
                                        "attended", "attend", "attends",   "concluded", "opened",  "began",    "begun",
                                        "started",  "took",   "conducted", "continued", "resumed", "completed" };
    static const char *const met[] = { "met", "meets", "meet" };
    static const char *const call[] = { "CALL" }, *const by_phone[] = { "CALL_BY_PHONE" },
                             *const meeting[] = { "MEETING", "TALKS" };
    struct range verb = { l->vg->first, end_of(l->vg) }, all = { l->vg->first, official_clause_end(l) };
    bool phone = has_class(l, all, TR_LEX_NOUN, call, 1, &l->hit) ||
                 has_class(l, verb, TR_LEX_VERB, by_phone, 1, &l->hit);
    bool spoken = verb_is(l, spoke, TR_COUNT(spoke)), host = verb_is(l, received, TR_COUNT(received));
    bool held = has_class(l, all, TR_LEX_NOUN, meeting, TR_COUNT(meeting), NULL) && !spoken && !host &&
                verb_is(l, hold, TR_COUNT(hold));
    if (!so(l) || l->subject == TR_NO || !(phone || spoken || host || verb_is(l, met, TR_COUNT(met)) || held))
        return true;
    uint32_t other = partner(l, !phone && !held);
    if (other == l->subject) return true;
    struct tr_claim c = tr_claim_blank();
    c.type = TR_CLAIM_MEETING;
    c.cls = TR_STR("CONSULT");
    c.mode = phone || spoken ? TR_STR("phone") : host ? TR_STR("visit") : TR_STR("meet");
    if (l->vg->flags & TR_VG_FUTURE) c.status = TR_STATUS_PLANNED;
    if (!official_put_subject(l, &c, TR_STR("attendee")) || !official_put_people(l, other, &c, TR_STR("attendee")))
        return false;
    if (other == TR_NO && !put_rest_of_subject(l, &c)) return false;
    if (!names_two_sides(&c) || completes(l, &c)) return true;
    return official_add(l, &c, all, "official-met");
}

/* ---- measures -------------------------------------------------------------------------------------- */

/* "remain in place", "is still in force", "stays closed", "are suspended". */
static bool goes_on(const struct looking *l, uint32_t end)
{
    static const char *const stays[] = { "remain", "remains",  "remained",  "stay",
                                         "stays",  "continue", "continues", "persists" };
    static const char *const in[] = { "place", "force", "effect" };
    const struct tr_parse *p = &l->x->is.parse;
    for (uint32_t k = l->vg->first; k < end_of(l->vg); k++)
        if (tr_token_among(p, k, stays, TR_COUNT(stays))) return true;
    for (uint32_t k = l->vg->first; k + 1 < end; k++)
        for (size_t i = 0; i < TR_COUNT(in); i++)
            if (tr_token_is(p, k, "in") && tr_token_is(p, k + 1, in[i])) return true;
    return false;
}

/* "Russia's embargo", "the sanctions of the Union against Russia"; but "the blockade of Gaza", "trade with Sudan". */
static bool put_sides(const struct looking *l, bool hits_whose, struct tr_claim *c)
{
    struct article *x = l->x;
    const struct tr_phrase *np = phrase(x, l->subject);
    for (size_t k = 0; k < x->is.cast.n[l->subject]; k++) {
        struct tr_named one;
        uint32_t at = x->is.cast.first[l->subject] + (uint32_t)k;
        bool against = hits_whose || x->is.cast.list.v[at].first > np->head;
        if (!tr_article_name(x, at, against ? TR_STR("target") : TR_STR("imposer"), &one)) return false;
        if (one.id.n && !TR_PUSH(x->a, &c->actors, one)) return false;
    }
    size_t own = c->actors.n;
    if (np->of != TR_NO && !official_put_people(l, np->of, c, hits_whose ? TR_STR("target") : TR_STR("imposer")))
        return false;
    while (c->actors.n > own && !c->actors.v[c->actors.n - 1].id.n) c->actors.n--; /* of oil fields */
    return true;
}

/* "The crossing remains closed", "Trade is suspended until ...": in what state a way, trade or permits are. */
static const struct {
    const char *word, *kind;
    bool way; /* said of crossings and roads alone: schools are closed for many reasons */
} states[] = {
    { "closed", "BLOCKADE_N", true },       { "shut", "BLOCKADE_N", true },     { "sealed", "BLOCKADE_N", true },
    { "blocked", "BLOCKADE_N", true },      { "cut", "RESTRICTION", false },    { "suspended", "RESTRICTION", false },
    { "banned", "RESTRICTION", false },     { "barred", "RESTRICTION", false }, { "prohibited", "RESTRICTION", false },
    { "restricted", "RESTRICTION", false }, { "frozen", "SANCTIONS", false },
};

static bool has_word(const struct looking *l, uint32_t from, uint32_t to, const char *word)
{
    for (uint32_t k = from; k < to; k++)
        if (tr_token_is(&l->x->is.parse, k, word)) return true;
    return false;
}

static tr_str by_state(const struct looking *l, struct range subject)
{
    static const char *const ways[] = { "CROSSING", "BORDER",  "AIRSPACE", "CORRIDOR",
                                        "ROAD",     "AIRPORT", "PORT",     "BRIDGE" };
    static const char *const talk[] = { "TALKS", "MEETING", "CEASEFIRE" };
    enum { NEAR = 4 };
    uint32_t end = official_clause_end(l), near = end_of(l->vg) + NEAR < end ? end_of(l->vg) + NEAR : end;
    bool lasts = goes_on(l, end) || has_word(l, l->vg->first, end, "until");
    if (!lasts || l->vg->flags & TR_VG_FUTURE || has_class(l, subject, TR_LEX_NOUN, talk, TR_COUNT(talk), NULL))
        return (tr_str){ NULL, 0 };
    bool way = has_class(l, subject, TR_LEX_NOUN, ways, TR_COUNT(ways), NULL);
    for (size_t k = 0; k < TR_COUNT(states); k++)
        if (has_word(l, l->vg->first, near, states[k].word) && (way || !states[k].way))
            return tr_str_of(states[k].kind);
    return (tr_str){ NULL, 0 };
}

static bool is_lifted(const struct looking *l)
{
    static const char *const classes[] = { "LIFT", "EASE", "SUSPEND" };
    static const char *const words[] = { "withdrawn", "cancelled", "canceled", "removed" };
    struct range verb = { l->vg->first, end_of(l->vg) };
    if (!(l->vg->flags & TR_VG_PASSIVE)) return false;
    return verb_is(l, words, TR_COUNT(words)) || has_class(l, verb, TR_LEX_VERB, classes, TR_COUNT(classes), NULL);
}

bool official_measure(struct looking *l)
{
    static const char *const kinds[] = { "EMBARGO",     "SANCTIONS",  "VISA_RULE", "TARIFF",
                                         "RESTRICTION", "BLOCKADE_N", "CURFEW_N",  "MEASURE" };
    static const char *const longer[] = { "extended", "prolonged", "renewed" };
    struct article *x = l->x;
    const struct tr_phrase *np = phrase(x, l->subject);
    if (!np || !so(l)) return true;
    struct range subject = { np->first, l->vg->first > np->first ? l->vg->first : end_of(np) };
    bool named = has_class(l, subject, TR_LEX_NOUN, kinds, TR_COUNT(kinds), &l->hit);
    tr_str kind = named ? x->text->tools.lexicon.entries.v[l->hit->entry].id : by_state(l, subject);
    bool lifted = named && is_lifted(l), future = l->vg->flags & TR_VG_FUTURE;
    bool extended = l->vg->flags & TR_VG_PASSIVE && verb_is(l, longer, TR_COUNT(longer));
    if (!kind.n || (named && !lifted && !extended && !goes_on(l, official_clause_end(l)))) return true;
    struct tr_claim c = tr_claim_blank();
    c.type = TR_CLAIM_MEASURE;
    c.cls = lifted ? TR_STR("LIFT") : TR_STR("IMPOSE");
    if (!lifted) c.mode = TR_STR("in-force");
    c.status = lifted ? future ? TR_STATUS_PLANNED : TR_STATUS_HAPPENED : TR_STATUS_ONGOING;
    bool hits_whose = !named || tr_str_is(kind, "BLOCKADE_N") || tr_str_is(kind, "CURFEW_N");
    if (!put_sides(l, hits_whose, &c)) return false;
    c.topic = kind;
    return official_add(l, &c, subject, lifted ? "official-lifted" : "official-in-force");
}
