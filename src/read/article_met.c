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
    for (size_t k = 0; k < n; k++)
        if (tr_token_is(&l->x->is.parse, l->vg->head, words[k])) return true;
    return false;
}

static bool so(const struct looking *l)
{
    return !(l->vg->flags & (TR_VG_NEGATED | TR_VG_WOULD | TR_VG_SHOULD | TR_VG_MAY | TR_VG_INFINITIVE));
}

/* ---- calls and meetings ------------------------------------------------------------------------ */

/* The phrase behind "with", "from" or "to" that names somebody with a side. */
static uint32_t partner(const struct looking *l, bool object_too)
{
    static const char *const preps[] = { "with", "from", "to" };
    const struct article *x = l->x;
    for (size_t p = 0; p < TR_COUNT(preps); p++)
        for (size_t k = 0; k < l->c->pps.n; k++) {
            uint32_t np = l->c->pps.v[k].np;
            if (np != TR_NO && tr_token_is(&x->is.parse, l->c->pps.v[k].prep, preps[p]) && x->is.cast.n[np]) return np;
        }
    return object_too && l->c->object != TR_NO && x->is.cast.n[l->c->object] ? l->c->object : TR_NO;
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

bool official_meeting(struct looking *l)
{
    static const char *const spoke[] = { "spoke", "speaks", "spoken", "talked", "speak" };
    static const char *const received[] = { "received", "receives", "receive", "hosted", "hosts" };
    static const char *const met[] = { "met", "meets", "meet" };
    static const char *const call[] = { "CALL" }, *const by_phone[] = { "CALL_BY_PHONE" },
                             *const meeting[] = { "MEETING", "TALKS" };
    struct range verb = { l->vg->first, end_of(l->vg) }, all = { l->vg->first, official_clause_end(l) };
    bool phone = has_class(l, all, TR_LEX_NOUN, call, 1, &l->hit) ||
                 has_class(l, verb, TR_LEX_VERB, by_phone, 1, &l->hit);
    bool spoken = verb_is(l, spoke, TR_COUNT(spoke)), host = verb_is(l, received, TR_COUNT(received));
    bool held = has_class(l, all, TR_LEX_NOUN, meeting, TR_COUNT(meeting), NULL) && !spoken && !host;
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
    return names_two_sides(&c) ? official_add(l, &c, all, "official-met") : true;
}

/* ---- measures -------------------------------------------------------------------------------------- */

/* "remain in place", "is still in force", "stays closed", "are suspended". */
static bool goes_on(const struct looking *l, uint32_t end)
{
    static const char *const stays[] = { "remain", "remains",  "remained",  "stay",
                                         "stays",  "continue", "continues", "persists" };
    static const char *const in[] = { "place", "force", "effect" };
    const struct tr_parse *p = &l->x->is.parse;
    if (verb_is(l, stays, TR_COUNT(stays))) return true;
    for (uint32_t k = l->vg->first; k + 1 < end; k++)
        for (size_t i = 0; i < TR_COUNT(in); i++)
            if (tr_token_is(p, k, "in") && tr_token_is(p, k + 1, in[i])) return true;
    return false;
}

static bool put_imposer(const struct looking *l, struct tr_claim *c)
{
    struct article *x = l->x;
    const struct tr_phrase *np = phrase(x, l->subject);
    for (size_t k = 0; k < x->is.cast.n[l->subject]; k++) {
        struct tr_named one;
        const struct tr_who *w = &x->is.cast.list.v[x->is.cast.first[l->subject] + k];
        bool against = w->first > np->head;
        uint32_t at = x->is.cast.first[l->subject] + (uint32_t)k;
        if (!tr_article_name(x, at, against ? TR_STR("target") : TR_STR("imposer"), &one)) return false;
        if (!TR_PUSH(x->a, &c->actors, one)) return false;
    }
    if (np->of == TR_NO) return true;
    return official_put_people(l, np->of, c, TR_STR("imposer"));
}

bool official_measure(struct looking *l)
{
    static const char *const kinds[] = { "EMBARGO",     "SANCTIONS",  "VISA_RULE", "TARIFF",
                                         "RESTRICTION", "BLOCKADE_N", "CURFEW_N",  "MEASURE" };
    static const char *const lift[] = { "LIFT", "EASE", "SUSPEND" };
    struct article *x = l->x;
    const struct tr_phrase *np = phrase(x, l->subject);
    if (!np || !so(l)) return true;
    struct range subject = { np->first, l->vg->first > np->first ? l->vg->first : end_of(np) };
    if (!has_class(l, subject, TR_LEX_NOUN, kinds, TR_COUNT(kinds), &l->hit)) return true;
    bool passive = l->vg->flags & TR_VG_PASSIVE, future = l->vg->flags & TR_VG_FUTURE;
    bool lifted = passive &&
                  has_class(l, (struct range){ l->vg->first, end_of(l->vg) }, TR_LEX_VERB, lift, TR_COUNT(lift), NULL);
    bool on = !lifted && goes_on(l, official_clause_end(l));
    if (!on && !lifted) return true;
    struct tr_claim c = tr_claim_blank();
    c.type = TR_CLAIM_MEASURE;
    c.cls = lifted ? TR_STR("LIFT") : TR_STR("IMPOSE");
    if (on) c.mode = TR_STR("in-force");
    c.status = lifted ? future ? TR_STATUS_PLANNED : TR_STATUS_HAPPENED : TR_STATUS_ONGOING;
    if (!put_imposer(l, &c)) return false;
    c.topic = x->text->tools.lexicon.entries.v[l->hit->entry].id;
    return official_add(l, &c, subject, lifted ? "official-lifted" : "official-in-force");
}
