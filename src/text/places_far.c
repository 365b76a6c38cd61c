/* SPDX-License-Identifier: Apache-2.0
 *
 * Names whose places are ranked -> which of them are strangers: far from where the text is, with nothing but a name that speaks
 * for them. */
#include "text/places_parts.h"

enum { CLEAR_NAMES = 2, CLEAR_MENTIONS = 4, SMALL = 100000, SMALL_BY_OTHER_NAME = 1000000 };
static const double CLEAR_SHARE = 0.6, STRANGER = 0.35, FAR_M = 300000, LIKELY = 0.5, LEAST = 0.002, AT_HOME = 0.1;

/* Does something that the text or the case says of the name speak for this place? */
static bool is_vouched_for(const struct pl_candidate *c)
{
    static const pl_why_code whys[] = { PL_CONTAINER, PL_HOLDS,        PL_SAID_BEFORE, PL_ZONE,
                                        PL_CASE_AREA, PL_CASE_COUNTRY, PL_OUTLET,      PL_OWN,
                                        PL_DATELINE,  PL_SENTENCE,     PL_DOCUMENT };
    int64_t small = SMALL;
    for (size_t t = 0; t < c->trail_n; t++) {
        if (c->trail[t].why == PL_OTHER_NAME) small = SMALL_BY_OTHER_NAME;
        for (size_t k = 0; k < TR_COUNT(whys); k++)
            if (c->trail[t].why == whys[k] && c->trail[t].points > 0) return true;
    }
    return c->place.user || pl_is_wide(c) || c->place.population >= small || c->place.cls == TR_GZ_ADMIN1;
}

/* The likeliest place of another name than that of spot s; NULL: none is likely. */
static const struct pl_candidate *other_place(const struct pl_spot *s, const struct pl_voter *v)
{
    return v->n && v->s->name != s->name && v->c[0]->p >= LIKELY ? v->c[0] : NULL;
}

/* Where the other names of a document lie. */
struct home {
    const struct pl_candidate *places[PL_VOTERS];
    size_t n;
    bool clear; /* most of what is told of them is in one country */
};

static void home_of(const struct pl_spot *s, const struct pl_voter *v, const size_t *mentions, size_t n,
                    struct home *out)
{
    size_t told[PL_VOTERS], all = 0, most = 0, most_names = 0;
    *out = (struct home){ .n = 0 };
    for (size_t k = 0; k < n; k++) {
        const struct pl_candidate *o = other_place(s, &v[k]);
        if (!o) continue;
        told[out->n] = mentions[k];
        out->places[out->n++] = o;
        all += mentions[k];
    }
    for (size_t k = 0; k < out->n; k++) {
        size_t names = 0, sum = 0;
        for (size_t i = 0; i < out->n; i++)
            if (pl_same_country(out->places[k], out->places[i])) names++, sum += told[i];
        if (sum > most) most = sum, most_names = names;
    }
    out->clear = most_names >= CLEAR_NAMES && most >= CLEAR_MENTIONS && (double)most >= CLEAR_SHARE * (double)all;
}

/* Is c in a country of one of them, or near one? */
static bool is_at_home(const struct pl_candidate *c, const struct home *home)
{
    for (size_t k = 0; k < home->n; k++) {
        const struct pl_candidate *o = home->places[k];
        if (pl_same_country(c, o) || (!pl_is_wide(o) && pl_distance_m(c->place.at, o->place.at) <= FAR_M)) return true;
    }
    return false;
}

/* A stranger's probability is cut. What it loses goes to the others of its name that are at home; where there are none, no
 * listed place may be the one that is meant. */
static void lower_strangers(const struct pl_work *w, const struct pl_spot *s)
{
    double lost = 0, home = 0;
    for (size_t i = 0; i < s->candidates; i++) {
        struct pl_candidate *c = pl_candidate_at(w, s, i);
        if (c->stranger) lost += c->p * (1 - STRANGER), c->p *= STRANGER;
        else home += c->p;
    }
    for (size_t i = 0; i < s->candidates && home >= AT_HOME; i++) {
        struct pl_candidate *c = pl_candidate_at(w, s, i);
        if (!c->stranger) c->p *= 1 + lost / home;
    }
}

/* In a text that is about one country, a small place far off that only shares a name is doubted: "the Castello road" of
 * Aleppo is none of Spain's. */
void pl_doubt_strangers(struct pl_work *w, struct pl_voter *voters)
{
    size_t n = pl_gather(w, voters), mentions[PL_VOTERS] = { 0 };
    for (size_t k = 0; k < w->spots.n && k < PL_SPOTS_RANKED; k++)
        for (size_t i = 0; w->spots.v[k].kept && i < n; i++) mentions[i] += voters[i].s->name == w->spots.v[k].name;
    for (size_t k = 0; k < w->spots.n && k < PL_SPOTS_RANKED; k++) {
        const struct pl_spot *s = &w->spots.v[k];
        struct home home;
        if (!s->kept || s->candidates == 0) continue;
        home_of(s, voters, mentions, n, &home);
        for (size_t i = 0; home.clear && i < s->candidates; i++) {
            struct pl_candidate *c = pl_candidate_at(w, s, i);
            c->stranger = c->p >= LEAST && !is_vouched_for(c) && !is_at_home(c, &home);
        }
    }
    /* only now: until here the probabilities of all names vote */
    for (size_t k = 0; k < w->spots.n && k < PL_SPOTS_RANKED; k++)
        if (w->spots.v[k].kept) lower_strangers(w, &w->spots.v[k]);
}
