/* SPDX-License-Identifier: Apache-2.0
 *
 * Which place does each name mean? Points by size, by what the text says around it, by the case, and by the other places
 * of the document, whose own doubt counts; a few rounds, then probabilities. docs/gazetteer.md has the table. */
#include <math.h>

#include "text/places_parts.h"

enum {
    P_CONTAINER = 100,    /* "X, Y" and X lies in Y */
    P_HOLDS = 25,         /* ... and Y is the one that holds an X */
    P_WANTED = 60,        /* of the class that a type word names */
    P_WANTED_NEARLY = 35, /* "district" is a first-level area in one country and a second-level one in another */
    P_UNWANTED = -30,
    P_ZONE = 45,
    P_AREA = 30,
    P_COUNTRY_HINT = 25,
    P_OUTLET = 6,
    P_DATELINE = 15, /* within 161 km of the dateline's place, or in its first-level area; 6 in its country */
    P_DATELINE_COUNTRY = 6,
    P_SENTENCE = 25, /* an area around it is named in the sentence */
    P_DOCUMENT = 12, /* ... in the document */
    P_NEAR_ONE = 8,  /* another place of the document within 161 km */
    P_NEAR_MANY = 16,
    P_SAME_COUNTRY = 12, /* times the share of the document's places in that country */
    P_SAME_ADMIN1 = 22,  /* ... in that first-level area */
    P_OTHER_NAME = -8,   /* called so, but listed under another name, and small */
    P_OTHER_NAME_LARGE = -3,
    P_USER = 20,
    P_FOUND_BY_EAR = -10,
    ROUNDS = 3
};
static const double NEAR_M = 161000, TEMPERATURE = 8, SAME_PLACE_M = 15000;

double pl_distance_m(tr_point a, tr_point b)
{
    static const double degree_m = 111195, radians = 3.14159265358979323846 / 180;
    double lon = fabs(a.lon - b.lon), lat = a.lat - b.lat;
    if (lon > 180) lon = 360 - lon;
    lon *= cos((a.lat + b.lat) / 2 * radians);
    return degree_m * sqrt(lon * lon + lat * lat);
}

const char *const pl_why[PL_WHYS] = {
    [PL_ROW_ADM1] = "first-level area of the row",
    [PL_ROW_ADM2] = "second-level area of the row",
    [PL_SPELLING] = "spelling",
    [PL_HOLDS] = "holds the place before",
    [PL_DOCUMENT] = "area in the document",
    [PL_SENTENCE] = "area in the sentence",
    [PL_AREA_OF_OTHERS] = "area of others",
    [PL_CASE_AREA] = "area of the case",
    [PL_BY_EAR] = "by ear",
    [PL_CONTAINER] = "container",
    [PL_COUNTRY_OF_OTHERS] = "country of others",
    [PL_CASE_COUNTRY] = "country of the case",
    [PL_NEAR] = "near others",
    [PL_OTHER_NAME] = "other name",
    [PL_UNWANTED] = "other type word",
    [PL_OUTLET] = "outlet",
    [PL_OWN] = "own gazetteer",
    [PL_SIZE] = "size",
    [PL_WANTED] = "type word",
    [PL_ZONE] = "zone",
    [PL_SAID_BEFORE] = "said before",
    [PL_DATELINE] = "dateline",
};

void pl_point(struct pl_candidate *c, pl_why_code why, int points)
{
    if (points == 0) return;
    c->score += points;
    if (c->trail_n < TR_TRAIL_MAX) c->trail[c->trail_n++] = (struct pl_points){ (int16_t)points, (uint8_t)why };
}

bool pl_within(const struct pl_candidate *a, const struct pl_candidate *b)
{
    if (a->g == b->g && a->index == b->index) return false;
    if (a->g == b->g && (a->place.admin1 == b->index || a->place.admin2 == b->index)) return true;
    if (b->place.cls == TR_GZ_COUNTRY) return pl_same_country(a, b) && a->place.cls != TR_GZ_COUNTRY;
    if (b->place.cls > TR_GZ_ADMIN3 || a->place.cls <= b->place.cls) return false;
    if (a->g == b->g && b->place.cls != TR_GZ_REGION && b->place.cls != TR_GZ_CONTINENT) return false;
    return pl_distance_m(a->place.at, b->place.at) <= b->place.radius_m;
}

/* ---- points that stay -------------------------------------------------------------------- */

static bool in_circles(const struct tr_circle *v, size_t n, const struct tr_gz_place *p)
{
    for (size_t k = 0; k < n; k++)
        if (pl_distance_m(v[k].at, p->at) <= v[k].radius_m) return true;
    return false;
}

static void points_case(const struct pl_work *w, struct pl_candidate *c)
{
    const struct tr_places_context *x = w->context;
    if (!x) return;
    if (!pl_is_wide(c) && in_circles(x->zones.v, x->zones.n, &c->place)) pl_point(c, PL_ZONE, P_ZONE);
    else if (!pl_is_wide(c) && in_circles(x->area.v, x->area.n, &c->place)) pl_point(c, PL_CASE_AREA, P_AREA);
    for (size_t k = 0; k < x->countries.n; k++)
        if (tr_str_eq(x->countries.v[k], tr_str_of(c->place.country))) {
            pl_point(c, PL_CASE_COUNTRY, P_COUNTRY_HINT);
            break;
        }
    if (x->outlet_country.n && tr_str_eq(x->outlet_country, tr_str_of(c->place.country)))
        pl_point(c, PL_OUTLET, P_OUTLET);
}

static int64_t area_of(const struct pl_candidate *c);

static void points_dateline(const struct pl_work *w, struct pl_candidate *c)
{
    const struct pl_candidate *d = &w->dateline;
    if (!d->g || pl_is_wide(c)) return;
    bool area = c->g == d->g && area_of(c) >= 0 && area_of(c) == area_of(d);
    if (area || pl_distance_m(c->place.at, d->place.at) <= NEAR_M) pl_point(c, PL_DATELINE, P_DATELINE);
    else if (pl_same_country(c, d)) pl_point(c, PL_DATELINE, P_DATELINE_COUNTRY);
}

static bool is_settlement(tr_gz_class cls) { return cls >= TR_GZ_CAPITAL && cls <= TR_GZ_QUARTER; }

static bool fits_class(tr_gz_class wanted, tr_gz_class cls)
{
    if (is_settlement(wanted)) return is_settlement(cls);
    if (wanted == TR_GZ_ADMIN1 || wanted == TR_GZ_REGION)
        return cls == TR_GZ_ADMIN1 || cls == TR_GZ_REGION || cls == TR_GZ_ADMIN2;
    if (wanted == TR_GZ_ADMIN2 || wanted == TR_GZ_ADMIN3) return cls >= TR_GZ_ADMIN1 && cls <= TR_GZ_ADMIN3;
    return cls == wanted;
}

static void points_class(const struct pl_spot *s, struct pl_candidate *c)
{
    if (s->wanted == TR_GZ_CLASSES) return;
    bool same = s->wanted == c->place.cls || is_settlement(c->place.cls);
    if (fits_class(s->wanted, c->place.cls)) pl_point(c, PL_WANTED, same ? P_WANTED : P_WANTED_NEARLY);
    else pl_point(c, PL_UNWANTED, P_UNWANTED);
}

static void points_name(const struct pl_spot *s, struct pl_candidate *c)
{
    if (s->by_ear) pl_point(c, PL_BY_EAR, P_FOUND_BY_EAR);
    if (c->place.user) pl_point(c, PL_OWN, P_USER);
    if (c->flags & TR_GZ_MAIN || c->place.cls <= TR_GZ_REGION || c->place.user) return;
    pl_point(c, PL_OTHER_NAME, c->place.population >= 200000 ? P_OTHER_NAME_LARGE : P_OTHER_NAME);
}

static void points_fixed(const struct pl_work *w, const struct pl_spot *s)
{
    for (size_t k = 0; k < s->candidates; k++) {
        struct pl_candidate *c = pl_candidate_at(w, s, k);
        pl_point(c, PL_SIZE, tr_gz_prior(c->place.cls, c->place.population));
        points_name(s, c);
        points_class(s, c);
        points_case(w, c);
        points_dateline(w, c);
    }
}

static void points_container(const struct pl_work *w, const struct pl_spot *s)
{
    if (s->container == PL_NONE) return;
    const struct pl_spot *o = &w->spots.v[s->container];
    for (size_t i = 0; i < o->candidates; i++) {
        struct pl_candidate *b = pl_candidate_at(w, o, i);
        bool holds = false;
        for (size_t k = 0; k < s->candidates; k++) holds |= pl_within(pl_candidate_at(w, s, k), b);
        if (holds) pl_point(b, PL_HOLDS, P_HOLDS);
    }
    for (size_t k = 0; k < s->candidates; k++) {
        struct pl_candidate *c = pl_candidate_at(w, s, k);
        bool held = false;
        for (size_t i = 0; i < o->candidates && !held; i++) held = pl_within(c, pl_candidate_at(w, o, i));
        if (held) pl_point(c, PL_CONTAINER, P_CONTAINER);
    }
}

/* Two files may list one place: the first gazetteer's stays. */
static void drop_doubles(struct pl_work *w, struct pl_spot *s)
{
    size_t n = 0;
    for (size_t k = 0; k < s->candidates; k++) {
        struct pl_candidate *c = pl_candidate_at(w, s, k);
        bool same = false;
        for (size_t i = 0; i < n && !same; i++) {
            const struct pl_candidate *o = pl_candidate_at(w, s, i);
            bool alike = o->place.cls == c->place.cls || (is_settlement(o->place.cls) && is_settlement(c->place.cls));
            same = o->g != c->g && alike && pl_distance_m(o->place.at, c->place.at) < SAME_PLACE_M;
        }
        if (!same) *pl_candidate_at(w, s, n++) = *c;
    }
    s->candidates = n;
}

/* ---- probabilities ----------------------------------------------------------------------- */

static void softmax(const struct pl_work *w, const struct pl_spot *s)
{
    int best = -10000;
    double sum = 0;
    for (size_t k = 0; k < s->candidates; k++)
        if (pl_candidate_at(w, s, k)->score > best) best = pl_candidate_at(w, s, k)->score;
    for (size_t k = 0; k < s->candidates; k++) {
        struct pl_candidate *c = pl_candidate_at(w, s, k);
        c->p = exp((c->score - best) / TEMPERATURE);
        sum += c->p;
    }
    for (size_t k = 0; k < s->candidates; k++) pl_candidate_at(w, s, k)->p /= sum;
}

/* ---- points from the other places of the document ---------------------------------------- */

enum { SENTENCE_SPOTS = 200, SAME_STEPS = 50 };

struct fixed { /* of a candidate, before others have their say */
    int score;
    uint8_t trail_n;
};

static void vote(struct pl_voter *v, const struct pl_work *w, const struct pl_spot *s)
{
    *v = (struct pl_voter){ .s = s };
    for (size_t k = 0; k < s->candidates; k++) {
        const struct pl_candidate *c = pl_candidate_at(w, s, k);
        size_t at = v->n;
        while (at > 0 && v->c[at - 1]->p < c->p) at--;
        if (at >= PL_VOTES || c->p < 0.05) continue;
        if (v->n < PL_VOTES) v->n++;
        for (size_t i = v->n - 1; i > at; i--) v->c[i] = v->c[i - 1];
        v->c[at] = c;
    }
}

/* Different names only, the nearest spots first come from the order of the text. */
size_t pl_gather(const struct pl_work *w, struct pl_voter *v)
{
    size_t n = 0;
    for (size_t k = 0; k < w->spots.n && n < PL_VOTERS; k++) {
        const struct pl_spot *s = &w->spots.v[k];
        if (s->kept && s->candidates && s->same == PL_NONE) vote(&v[n++], w, s);
    }
    return n;
}

struct support {
    double sentence, document, near, country, admin1, names;
};

/* The first-level area that a place is, or lies in. */
static int64_t area_of(const struct pl_candidate *c)
{
    return c->place.cls == TR_GZ_ADMIN1 ? c->index : c->place.admin1;
}

static void support_from(const struct pl_candidate *c, const struct pl_voter *v, bool same_sentence,
                         struct support *sum)
{
    double holds = 0, near = 0, country = 0, admin1 = 0;
    for (size_t k = 0; k < v->n; k++) {
        const struct pl_candidate *o = v->c[k];
        if (pl_within(c, o)) holds += o->p;
        if (pl_same_country(c, o)) country += o->p;
        if (pl_is_wide(o)) continue;
        if (c->g == o->g && area_of(c) >= 0 && area_of(c) == area_of(o)) admin1 += o->p;
        if (!pl_is_wide(c) && fabs(c->place.at.lat - o->place.at.lat) < 1.5 &&
            pl_distance_m(c->place.at, o->place.at) <= NEAR_M)
            near += o->p;
    }
    if (same_sentence && holds > sum->sentence) sum->sentence = holds;
    if (holds > sum->document) sum->document = holds;
    sum->near += near;
    sum->country += country;
    sum->admin1 += admin1;
    sum->names += 1;
}

/* Which voters' names stand in the sentence of spot k; *to becomes the first spot behind that sentence. */
static void note_sentence(const struct pl_work *w, const struct pl_voter *v, size_t n, size_t k,
                          bool together[PL_VOTERS], size_t *to)
{
    uint32_t sentence = w->spots.v[k].sentence;
    memset(together, 0, PL_VOTERS * sizeof *together);
    for (*to = k; *to < w->spots.n && w->spots.v[*to].sentence == sentence; ++*to)
        for (size_t i = 0; i < n && *to < k + SENTENCE_SPOTS; i++)
            if (w->spots.v[*to].kept && w->spots.v[*to].name == v[i].s->name) together[i] = true;
}

static void points_support(struct pl_candidate *c, const struct support *sum)
{
    double near = sum->near >= 2.5 ? P_NEAR_MANY : sum->near >= 1 ? P_NEAR_ONE : P_NEAR_ONE * sum->near;
    double names = sum->names > 0 ? sum->names : 1;
    if (sum->sentence * P_SENTENCE >= sum->document * P_DOCUMENT)
        pl_point(c, PL_SENTENCE, (int)lround(P_SENTENCE * fmin(sum->sentence, 1)));
    else pl_point(c, PL_DOCUMENT, (int)lround(P_DOCUMENT * fmin(sum->document, 1)));
    pl_point(c, PL_NEAR, (int)lround(near));
    pl_point(c, PL_COUNTRY_OF_OTHERS, (int)lround(P_SAME_COUNTRY * sum->country / names));
    pl_point(c, PL_AREA_OF_OTHERS, (int)lround(P_SAME_ADMIN1 * sum->admin1 / names));
}

static void support_spot(struct pl_work *w, const struct pl_spot *s, const struct pl_voter *voters, size_t n,
                         const bool *together, const struct fixed *fixed)
{
    for (size_t i = 0; i < s->candidates; i++) {
        struct pl_candidate *c = pl_candidate_at(w, s, i);
        struct support sum = { 0 };
        c->score = fixed[s->first_candidate + i].score;
        c->trail_n = fixed[s->first_candidate + i].trail_n;
        for (size_t v = 0; v < n; v++)
            if (voters[v].s->name != s->name) support_from(c, &voters[v], together[v], &sum);
        points_support(c, &sum);
    }
    softmax(w, s);
}

static void round_of(struct pl_work *w, struct pl_voter *voters, const struct fixed *fixed)
{
    size_t n = pl_gather(w, voters), to = 0;
    bool together[PL_VOTERS];
    for (size_t k = 0; k < w->spots.n && k < PL_SPOTS_RANKED; k++) {
        const struct pl_spot *s = &w->spots.v[k];
        if (k >= to) note_sentence(w, voters, n, k, together, &to);
        if (s->kept && s->candidates > 1) support_spot(w, s, voters, n, together, fixed);
    }
}

/* Spots behind the ranked ones: what an earlier one of that name got. */
static void copy_ranks(struct pl_work *w)
{
    for (size_t k = PL_SPOTS_RANKED; k < w->spots.n; k++) {
        const struct pl_spot *s = &w->spots.v[k], *o = s->same == PL_NONE ? NULL : &w->spots.v[s->same];
        for (size_t i = 0; o && i < s->candidates && i < o->candidates; i++) {
            const struct pl_candidate *from = pl_candidate_at(w, o, i);
            struct pl_candidate *c = pl_candidate_at(w, s, i);
            if (from->g == c->g && from->index == c->index && o->kept) c->score = from->score;
        }
        if (s->kept) softmax(w, s);
    }
}

/* One sense a document: what the text said of a name once ("Paris, Texas") holds for all spots of it. */
static void share_senses(struct pl_work *w)
{
    for (size_t k = 0; k < w->spots.n; k++) {
        struct pl_spot *s = &w->spots.v[k];
        if (s->same == PL_NONE || s->container != PL_NONE) continue;
        const struct pl_spot *o = &w->spots.v[s->same];
        for (int step = 0; step < SAME_STEPS && o->container == PL_NONE && o->same != PL_NONE; step++)
            o = &w->spots.v[o->same];
        if (o->container == PL_NONE || o->candidates != s->candidates) continue;
        for (size_t i = 0; i < s->candidates; i++) {
            const struct pl_candidate *said = pl_candidate_at(w, o, i);
            for (size_t t = 0; t < said->trail_n; t++)
                if (said->trail[t].why == PL_CONTAINER && said->index == pl_candidate_at(w, s, i)->index)
                    pl_point(pl_candidate_at(w, s, i), PL_SAID_BEFORE, 60);
        }
    }
}

tr_rc pl_rank(struct pl_work *w, struct tr_error *err)
{
    struct pl_voter *voters = tr_new(w->a, struct pl_voter, PL_VOTERS);
    struct fixed *fixed = tr_new(w->a, struct fixed, w->candidates.n + 1);
    if (!voters || !fixed) return tr_fail(err, TR_NOMEM, "text: no room for the places of a document");
    for (size_t k = 0; k < w->spots.n; k++) {
        struct pl_spot *s = &w->spots.v[k];
        if (!s->kept) continue;
        if (w->g->n > 1) drop_doubles(w, s);
        points_fixed(w, s);
    }
    for (size_t k = 0; k < w->spots.n; k++)
        if (w->spots.v[k].kept) points_container(w, &w->spots.v[k]);
    share_senses(w);
    for (size_t k = 0; k < w->candidates.n; k++)
        fixed[k] = (struct fixed){ w->candidates.v[k].score, w->candidates.v[k].trail_n };
    for (size_t k = 0; k < w->spots.n; k++)
        if (w->spots.v[k].kept) softmax(w, &w->spots.v[k]);
    for (int k = 0; k < ROUNDS; k++) round_of(w, voters, fixed);
    copy_ranks(w);
    pl_doubt_strangers(w, voters);
    return TR_OK;
}
