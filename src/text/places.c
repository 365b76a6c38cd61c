/* SPDX-License-Identifier: Apache-2.0
 *
 * places.h: the steps in order, for a document and for one name of a row. */
#include "text/places.h"

#include "text/places_parts.h"
#include "text/skeleton.h"

/* Spots are found; the rest is the same for all. */
static tr_rc resolve(struct pl_work *w, bool all, struct tr_place_mentions *out, struct tr_error *err)
{
    pl_keep(w, all);
    TR_TRY(pl_rank(w, err));
    for (size_t k = 0; k < w->spots.n; k++) {
        struct tr_place_mention m;
        if (!w->spots.v[k].kept) continue;
        TR_TRY(pl_mention(w, &w->spots.v[k], &m, err));
        if (!TR_PUSH(w->a, &out->list, m)) return tr_fail(err, TR_NOMEM, "text: no room for the places of a document");
    }
    return TR_OK;
}

static bool take_dateline(struct pl_work *w);

tr_rc tr_places_find(struct tr_arena *a, const struct tr_gazetteers *g, const struct tr_tokens *t,
                     const struct tr_blocked_list *blocked, const struct tr_places_context *context,
                     struct tr_place_mentions *out, struct tr_error *err)
{
    struct pl_work w = { .a = a, .g = g, .t = t, .blocked = blocked, .context = context };
    *out = (struct tr_place_mentions){ 0 };
    if (!take_dateline(&w)) return tr_fail(err, TR_NOMEM, "text: no room for the places of a document");
    TR_TRY(pl_find(&w, err));
    return resolve(&w, false, out, err);
}

tr_rc tr_places_resolve(struct tr_arena *a, const struct tr_gazetteers *g, const struct tr_tokens *t,
                        const struct tr_given_list *given, const struct tr_places_context *context,
                        struct tr_place_mentions *out, struct tr_error *err)
{
    struct pl_work w = { .a = a, .g = g, .t = t, .context = context };
    *out = (struct tr_place_mentions){ 0 };
    if (!take_dateline(&w)) return tr_fail(err, TR_NOMEM, "text: no room for the places of a document");
    TR_TRY(pl_find_given(&w, given, err));
    return resolve(&w, true, out, err);
}

/* ---- one name of a row ------------------------------------------------------------------- */

struct lookup {
    struct pl_work w;
    struct pl_spot s;
    tr_str name, adm1, adm2, country;
    bool elsewhere; /* places of that name lie in other areas than the row's */
};

static tr_rc full(struct tr_error *err) { return tr_fail(err, TR_NOMEM, "text: no room for the places of a name"); }

/* A type word at either end chooses the class and leaves the name: "Talbisa town", "town of Talbisa". */
static tr_str without_type(struct lookup *l, tr_str name)
{
    tr_gz_class cls;
    for (size_t k = name.n; k > 1; k--) {
        if (name.p[k - 1] != ' ') continue;
        if (pl_type_class((tr_str){ name.p + k, name.n - k }, &cls)) {
            l->s.wanted = cls;
            return tr_str_trim((tr_str){ name.p, k - 1 });
        }
        break;
    }
    size_t of = tr_str_find(name, TR_STR(" of "));
    if (of != TR_NOT_FOUND && pl_type_class((tr_str){ name.p, of }, &cls)) {
        l->s.wanted = cls;
        return tr_str_trim((tr_str){ name.p + of + 4, name.n - of - 4 });
    }
    return name;
}

static bool take_exact(struct lookup *l, tr_str name)
{
    struct tr_tokens t = { .text = name };
    struct tr_token v[8];
    size_t n = 0;
    if (name.n == 0 || name.n > 300 || tr_tokenize(l->w.a, &t, 0, (uint32_t)name.n, 0, NULL) != TR_OK) return true;
    for (size_t k = 0; k < t.list.n; k++) {
        if (t.list.v[k].flags & TR_TOK_MARK) continue;
        if (n == TR_COUNT(v)) return true;
        v[n++] = t.list.v[k];
    }
    for (size_t k = 0; k < l->w.g->n; k++)
        if (!pl_take(&l->w, &l->s, l->w.g->v[k], tr_gazetteer_exact(l->w.g->v[k], v, 0, n))) return false;
    return true;
}

/* The likeliest place of that name that is no country; the case's own country first. */
static bool take_dateline(struct pl_work *w)
{
    struct lookup l = { .w = { .a = w->a, .g = w->g }, .s = { .wanted = TR_GZ_CLASSES } };
    int best = 0;
    if (!w->context || w->context->dateline.n == 0) return true;
    if (!take_exact(&l, w->context->dateline)) return false;
    for (size_t k = 0; k < l.s.candidates; k++) {
        const struct pl_candidate *c = pl_candidate_at(&l.w, &l.s, k);
        int points = tr_gz_prior(c->place.cls, c->place.population);
        for (size_t i = 0; i < w->context->countries.n; i++)
            if (tr_str_eq(w->context->countries.v[i], tr_str_of(c->place.country))) points += 25;
        if (c->place.cls > TR_GZ_COUNTRY && points > best) w->dateline = *c, best = points;
    }
    return true;
}

static bool take_alike(struct lookup *l, tr_str name)
{
    for (size_t k = 0; k < l->w.g->n; k++) {
        size_t before = l->s.candidates;
        if (!pl_take(&l->w, &l->s, l->w.g->v[k], tr_gazetteer_alike(l->w.g->v[k], name))) return false;
        pl_keep_alike(&l->w, &l->s, before, name);
    }
    l->s.by_ear = l->s.candidates > 0;
    return true;
}

static bool has_class(const struct lookup *l, tr_gz_class from, tr_gz_class to)
{
    for (size_t k = 0; k < l->s.candidates; k++) {
        tr_gz_class cls = pl_candidate_at(&l->w, &l->s, k)->place.cls;
        if (cls >= from && cls <= to) return true;
    }
    return false;
}

/* "Hamah Governorate": the town is listed so, the governorate is spelt Hama. */
static bool lacks_area(const struct lookup *l)
{
    bool area = l->s.wanted >= TR_GZ_ADMIN1 && l->s.wanted <= TR_GZ_ADMIN3;
    return l->s.candidates == 0 || (area && !has_class(l, TR_GZ_ADMIN1, TR_GZ_ADMIN3));
}

/* Is the candidate in the area of the row? 1 yes, 0 no, -1: the area is not given, or no gazetteer has it. */
static int in_area(const struct lookup *l, const struct pl_candidate *c, tr_str area, tr_gz_class cls)
{
    struct lookup one = { .w = { .a = l->w.a, .g = l->w.g }, .s = { .wanted = TR_GZ_CLASSES } };
    int answer = -1;
    if (area.n == 0) return -1;
    tr_str bare = without_type(&one, area);
    if (!take_exact(&one, area) || !take_exact(&one, bare)) return -1;
    if (!has_class(&one, cls, cls) && !take_alike(&one, bare)) return -1;
    for (size_t k = 0; k < one.s.candidates; k++) {
        const struct pl_candidate *o = pl_candidate_at(&one.w, &one.s, k);
        if (o->place.cls != cls || memcmp(o->place.country, c->place.country, 2) != 0) continue;
        if ((o->g == c->g && o->index == c->index) || pl_within(c, o)) return 1;
        if (o->g == c->g || pl_distance_m(o->place.at, c->place.at) > 1.5 * o->place.radius_m) answer = 0;
    }
    return answer;
}

static bool is_country(const struct lookup *l, const struct pl_candidate *c)
{
    if (l->country.n == 2) return tr_str_eq(l->country, tr_str_of(c->place.country));
    if (l->country.n == 0) return true;
    struct lookup one = { .w = { .a = l->w.a, .g = l->w.g }, .s = { .wanted = TR_GZ_CLASSES } };
    if (!take_exact(&one, l->country)) return true;
    for (size_t k = 0; k < one.s.candidates; k++) {
        const struct pl_candidate *o = pl_candidate_at(&one.w, &one.s, k);
        if (o->place.cls == TR_GZ_COUNTRY && memcmp(o->place.country, c->place.country, 2) == 0) return true;
    }
    return one.s.candidates == 0;
}

/* The row's own areas decide among places of one name; what lies in another country is out. */
static void weigh(struct lookup *l)
{
    size_t n = 0;
    for (size_t k = 0; k < l->s.candidates; k++) {
        struct pl_candidate c = *pl_candidate_at(&l->w, &l->s, k);
        if (l->country.n && c.place.cls > TR_GZ_COUNTRY && c.place.country[0] && !is_country(l, &c)) continue;
        if (c.flags & TR_GZ_ADJECTIVE) continue;
        int first = in_area(l, &c, l->adm1, TR_GZ_ADMIN1), second = in_area(l, &c, l->adm2, TR_GZ_ADMIN2);
        if (first == 0) {
            l->elsewhere = true;
            continue;
        }
        if (first == 1) pl_point(&c, PL_ROW_ADM1, 40);
        if (second == 1) pl_point(&c, PL_ROW_ADM2, 40);
        *pl_candidate_at(&l->w, &l->s, n++) = c;
    }
    l->s.candidates = n;
}

tr_rc tr_place_lookup(struct tr_arena *a, const struct tr_gazetteers *g, tr_str name, tr_str adm2, tr_str adm1,
                      tr_str country, const struct tr_places_context *context, struct tr_place_mention *out,
                      struct tr_error *err)
{
    struct tr_tokens none = { .text = name };
    struct tr_token token = { .n = (uint16_t)(name.n > 4000 ? 4000 : name.n), .flags = TR_TOK_WORD };
    struct lookup l = { .w = { .a = a, .g = g, .t = &none, .context = context },
                        .name = name,
                        .adm1 = adm1,
                        .adm2 = adm2,
                        .country = country };
    l.s = (struct pl_spot){
        .n = 1, .kind = TR_MENTION_PLACE, .same = PL_NONE, .container = PL_NONE, .wanted = TR_GZ_CLASSES, .kept = true
    };
    *out =
        (struct tr_place_mention){ .kind = TR_MENTION_UNKNOWN, .why_not = "no name is given", .part = TR_LIT("whole") };
    if (tr_str_trim(name).n == 0) return TR_OK;
    if (!TR_PUSH(a, &none.list, token) || !TR_PUSH(a, &l.w.spots, l.s)) return full(err);
    tr_str bare = without_type(&l, tr_str_trim(name));
    if (!take_exact(&l, name)) return full(err);
    weigh(&l);
    if (l.s.candidates == 0) {
        if (!take_exact(&l, bare)) return full(err);
        weigh(&l);
    }
    if (lacks_area(&l)) {
        l.s.candidates = 0;
        if (!take_alike(&l, bare)) return full(err);
        weigh(&l);
    }
    l.w.spots.v[0] = l.s;
    TR_TRY(pl_rank(&l.w, err));
    TR_TRY(pl_mention(&l.w, &l.w.spots.v[0], out, err));
    if (out->choices.n) return TR_OK;
    out->kind = TR_MENTION_UNKNOWN;
    out->why_not = l.elsewhere ? "places of this name lie in other areas than the one given"
                   : g->n      ? "no gazetteer has this name, nor one that sounds like it"
                               : "there is no gazetteer";
    return TR_OK;
}
