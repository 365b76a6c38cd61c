/* SPDX-License-Identifier: Apache-2.0
 *
 * A claim of an event that counts as having happened, and of which our act codes know the kind -> a report of its own,
 * which is matched and judged like a row of a dataset. Everything else stays a claim. */
#include "read/article.h"

enum { MOST_DAYS = 31 }; /* what took longer is a total: "100 people were killed this year" */
enum { BOUND_DAYS = 3 }; /* an undated event of the news: within so many days up to the document */
static const double confident = 0.6, placed_min = 0.5;

static bool is_doer(tr_str role) { return tr_role_side_of(role) == TR_ROLE_DOES; }

static bool put_sides(const struct article *x, const struct tr_claim *c, struct tr_report *out)
{
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *n = &c->actors.v[k];
        struct tr_ref ref = { .scheme = n->id.n ? TR_STR("text") : (tr_str){ 0 }, .code = n->id, .name = n->name };
        bool ok = true, suffers = tr_role_side_of(n->role) == TR_ROLE_SUFFERS;
        if (is_doer(n->role) && tr_article_can_do(x, c, n)) ok = TR_PUSH(x->a, &out->actor, ref);
        else if (suffers && tr_article_can_suffer(x, c, n)) ok = TR_PUSH(x->a, &out->target, ref);
        if (!ok) return false;
    }
    out->directed = out->actor.n > 0;
    return true;
}

/* Roles of claims that are somebody's word about the event. */
static const struct {
    const char *role, *says;
} words[] = { { "claimant", "admission" }, { "denier", "denial" }, { "accused", "blame" } };

/* By name: the agreement knows actors by theirs, and people read it. */
static tr_str name_of(const struct tr_named *n) { return n->name.n ? n->name : n->id; }

/* Who blames the accused at `k`: the accuser next behind, else who says the sentence, else the text itself. */
static tr_str accuser_of(const struct tr_claim *c, size_t k, tr_str source)
{
    for (; k < c->actors.n; k++)
        if (tr_str_is(c->actors.v[k].role, "accuser")) return name_of(&c->actors.v[k]);
    return c->attribution.n ? name_of(&c->attribution.v[0]) : source;
}

/* "an attack claimed by X", "blamed on X", "X denied it": their word, as the text passes it on; nobody else's. */
static bool put_words(const struct article *x, const struct tr_claim *c, struct tr_report *out)
{
    for (size_t k = 0; k < c->actors.n; k++)
        for (size_t i = 0; i < TR_COUNT(words); i++) {
            const struct tr_named *n = &c->actors.v[k];
            if (!tr_str_is(n->role, words[i].role) || n->id.n == 0) continue;
            bool blame = tr_str_is(n->role, "accused");
            struct tr_assertion one = { .by = blame ? accuser_of(c, k, out->source) : name_of(n),
                                        .says = tr_str_of(words[i].says),
                                        .about = blame ? name_of(n) : (tr_str){ 0 },
                                        .told_by = out->source };
            if (one.by.n && !TR_PUSH(x->a, &out->assertions, one)) return false;
        }
    return true;
}

/* "in Syria" places nothing. */
static bool is_wide(const struct tr_place *p) { return p->kind == TR_PLACE_DISC && p->radius_m > TR_COUNTRY_M; }

static bool is_placed(const struct tr_claim *c) { return c->places.n && !is_wide(&c->places.v[0].place); }

/* The country that the choices agree on; empty when they don't. */
static tr_str country_of(const struct tr_claim *c)
{
    tr_str country = c->places.v[0].place.country;
    double p = 0;
    for (size_t k = 0; k < c->places.n; k++)
        if (tr_str_eq(c->places.v[k].place.country, country)) p += c->places.v[k].p;
    return p >= placed_min ? country : (tr_str){ 0 };
}

static void put_place(const struct tr_claim *c, struct tr_report *out)
{
    if (c->places.n == 0) return;
    const struct tr_place_choice *best = &c->places.v[0];
    out->place = best->place;
    if (is_wide(&best->place)) {
        out->place = (struct tr_place){ .kind = TR_PLACE_NONE,
                                        .at = tr_report_blank().place.at,
                                        .name = best->place.name,
                                        .country = best->place.country };
        return;
    }
    if (best->p < placed_min)
        out->place = (struct tr_place){ .kind = TR_PLACE_NAME,
                                        .name = best->place.name,
                                        .adm1 = country_of(c).n ? best->place.adm1 : (tr_str){ 0 },
                                        .country = country_of(c) };
}

static void put_when(const struct article *x, const struct tr_claim *c, struct tr_report *out)
{
    out->when = c->when;
    if (tr_str_is(c->when_basis, TR_BASIS_INHERITED)) out->flags |= 1u << TR_FLAG_COARSE_TIME;
    if (tr_str_is(c->when_basis, TR_BASIS_UNUSABLE)) return;
    if (c->when.from == TR_TIME_NONE && x->day.from != TR_TIME_NONE) {
        out->when = (tr_span){ x->day.from - (tr_time)(BOUND_DAYS - 1) * TR_DAY,
                               c->when.to < x->day.to ? c->when.to : x->day.to };
        if (out->when.from >= out->when.to) out->when.from = out->when.to - BOUND_DAYS * TR_DAY;
        out->flags |= 1u << TR_FLAG_COARSE_TIME;
    }
}

static bool put_voices(const struct article *x, const struct tr_claim *c, struct tr_report *out)
{
    size_t n = 0;
    tr_str *v = tr_new(x->a, tr_str, c->attribution.n + 1);
    if (!v) return false;
    for (size_t k = 0; k < c->attribution.n; k++) {
        tr_str voice = c->attribution.v[k].id.n ? c->attribution.v[k].id : c->attribution.v[k].name;
        if (voice.n && !tr_strs_has((struct tr_strs){ v, n }, voice)) v[n++] = voice;
    }
    out->voices = (struct tr_strs){ v, n };
    if (n) out->origin = v[0];
    return true;
}

bool tr_article_event(const struct article *x, const struct tr_report *document, const struct tr_claim *c,
                      const struct tr_acts *acts, struct tr_report *out)
{
    const struct tr_act *act = c->type == TR_CLAIM_EVENT && c->act.n ? tr_act_find(acts, c->act) : NULL;
    if (!act || !act->armed || !tr_claim_counts(c) || c->confidence < confident) return false;
    if (c->when.from != TR_TIME_NONE && tr_span_length(c->when) > (tr_time)MOST_DAYS * TR_DAY) return false;
    if (!tr_article_is_event(x, c, is_placed(c))) return false;
    *out = tr_report_blank();
    out->kind = TR_REPORT;
    out->source = document->source;
    out->origin = document->source;
    /* Of an item of a feed without an address its id there: by it newer versions find what this one told. */
    out->url = document->url.n ? document->url : document->native.id;
    out->lang = document->lang;
    out->text = c->text;
    out->published = document->published;
    out->received = document->received;
    out->tz = document->tz;
    if (tr_document_is_spliced(document->document)) out->flags |= 1u << TR_FLAG_SPLICED_TEXT;
    out->act = c->act;
    out->act_native = c->mode.n ? c->mode : c->cls;
    out->native = (struct tr_native){ TR_STR("text"), c->id, 0 };
    for (size_t k = 0; k < TR_COUNTED; k++) out->counts[k] = c->counts[k];
    tr_article_drop_totals(out);
    put_place(c, out);
    put_when(x, c, out);
    return put_sides(x, c, out) && put_words(x, c, out) && put_voices(x, c, out);
}
