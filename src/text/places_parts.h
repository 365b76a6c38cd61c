/* SPDX-License-Identifier: Apache-2.0
 *
 * places_parts.h: what the places_*.c files share. places_find.c finds names (places_forms.c in other forms of words),
 * places_keep.c says which of them name a place, places_rank.c which place, places_mention.c what is told of it,
 * places_shape.c where that is when the text says "near" it or "north of" it. */
#ifndef TR_TEXT_PLACES_PARTS_H
#define TR_TEXT_PLACES_PARTS_H

#include "text/places.h"
#include "text/word_set.h"

enum {
    PL_CANDIDATES = 64,     /* of one name */
    PL_CANDIDATES_LATE = 4, /* ... behind so many spots that no person wrote them */
    PL_SPOTS_RANKED = 2000, /* the others take over what an earlier spot of their name got */
    PL_NONE = -1
};

typedef enum { /* why a candidate got points; texts in pl_why */
               PL_ROW_ADM1,
               PL_ROW_ADM2,
               PL_SPELLING,
               PL_HOLDS,
               PL_DOCUMENT,
               PL_SENTENCE,
               PL_AREA_OF_OTHERS,
               PL_CASE_AREA,
               PL_BY_EAR,
               PL_CONTAINER,
               PL_COUNTRY_OF_OTHERS,
               PL_CASE_COUNTRY,
               PL_NEAR,
               PL_OTHER_NAME,
               PL_UNWANTED,
               PL_OUTLET,
               PL_OWN,
               PL_SIZE,
               PL_WANTED,
               PL_ZONE,
               PL_SAID_BEFORE,
               PL_DATELINE,
               PL_WHYS
} pl_why_code;
extern const char *const pl_why[PL_WHYS];

struct pl_points { /* one line of a trail, as small as can be: there are many candidates */
    int16_t points;
    uint8_t why;
};

struct pl_candidate {
    const struct tr_gazetteer *g;
    int64_t index;
    struct tr_gz_place place;
    uint32_t flags; /* TR_GZ_*; of the name */
    double name_p;  /* that this is the name which is meant; 1 unless found by ear */
    int base;       /* points that other mentions cannot change */
    int score;
    double p;
    struct pl_points trail[TR_TRAIL_MAX];
    uint8_t trail_n;
    bool stranger; /* far from where the text is: its p is lowered once */
};

struct pl_spot { /* a name in the text that a gazetteer has, or that stands where a place stands */
    uint32_t first, n, sentence;
    tr_mention_kind kind;
    bool kept, word, person, upper, strong, by_ear, blocked, starts, in_row, surname,
        joined;         /* starts: first word of its sentence */
    int points, size;   /* for its being a place at all; of these, for its size */
    uint64_t name;      /* hash of its keys: spots of one name are resolved together */
    int64_t same;       /* earlier spot of that name, or PL_NONE */
    int64_t container;  /* spot that it is said to lie in, or PL_NONE */
    tr_gz_class wanted; /* by a type word beside it; TR_GZ_CLASSES: none */
    size_t first_candidate, candidates;
};

struct pl_work {
    struct tr_arena *a;
    const struct tr_gazetteers *g;
    const struct tr_tokens *t;
    const struct tr_blocked_list *blocked;
    const struct tr_places_context *context;
    TR_LIST(struct pl_spot) spots;
    TR_LIST(struct pl_candidate) candidates;
    struct pl_candidate dateline; /* the place of the dateline; g NULL: none, or not known */
};

static inline struct pl_candidate *pl_candidate_at(const struct pl_work *w, const struct pl_spot *s, size_t k)
{
    return &w->candidates.v[s->first_candidate + k];
}

/* ---- words (places_words.c) ---- */
bool pl_type_class(tr_str word, tr_gz_class *out); /* "province" -> ADMIN1 */
bool pl_bearing(tr_str word, double *bearing);     /* "northern" -> 0 */
/* A word of the language, by its lower-case form: what stands with a capital for another reason than being a name. */
bool pl_common(tr_str word);

/* What kind of thing a noun names first (words.h: TR_NOUN_PERSON ...); 0: not known. */
int pl_noun_kind(tr_str word);
/* Does the name that ends before token `end` go on behind an Arabic article? Is a spot a part of a term: "Line of Control"? */
bool pl_joined_by_article(const struct pl_work *w, uint32_t end);
bool pl_in_term(const struct pl_work *w, const struct pl_spot *s);

static inline tr_str pl_text(const struct pl_work *w, int64_t k)
{
    return k < 0 || (size_t)k >= w->t->list.n ? (tr_str){ 0 } : tr_token_text(w->t, (uint32_t)k);
}
static inline uint32_t pl_flags(const struct pl_work *w, int64_t k)
{
    return k < 0 || (size_t)k >= w->t->list.n ? TR_TOK_MARK : w->t->list.v[k].flags;
}

/* Is the token in a set of words? No token: in none. */
static inline bool pl_is(const struct pl_work *w, int64_t k, tr_set set)
{
    return k >= 0 && (size_t)k < w->t->list.n && tr_set_has(set, w->t->list.v[k].key);
}

/* "province", "town", as pl_type_class. */
static inline bool pl_type_at(const struct pl_work *w, int64_t k, tr_gz_class *out)
{
    return pl_is(w, k, TR_SET_PLACE_TYPE) && pl_type_class(pl_text(w, k), out);
}

/* ---- steps ---- */
TR_MUST tr_rc pl_find(struct pl_work *w, struct tr_error *err);
TR_MUST tr_rc pl_find_given(struct pl_work *w, const struct tr_given_list *given, struct tr_error *err);
void pl_keep(struct pl_work *w, bool all);
TR_MUST tr_rc pl_rank(struct pl_work *w, struct tr_error *err);
/* Candidates of a list into the work; at most PL_CANDIDATES. False at the arena's cap. */
bool pl_take(struct pl_work *w, struct pl_spot *s, const struct tr_gazetteer *g, struct tr_gz_found f);
void pl_point(struct pl_candidate *c, pl_why_code why, int points);
/* Near enough for points, and much cheaper than tr_distance_m. */
double pl_distance_m(tr_point a, tr_point b);
/* A script without capitals. */
bool pl_caseless(tr_str text);
/* The name in another grammatical form (places_forms.c); s->n stays 0 when there is none. False at the arena's cap. */
bool pl_take_form(struct pl_work *w, struct pl_spot *s, uint32_t end);
/* By ear: keeps of the candidates from `from` on those that sound like `written`, nearer spellings first in points. */
void pl_keep_alike(struct pl_work *w, struct pl_spot *s, size_t from, tr_str written);
/* Does the area `b` hold the place `a`? */
bool pl_within(const struct pl_candidate *a, const struct pl_candidate *b);
/* A choice's geometry from its candidate; tokens around the spot may move it and set part, from, to. */
struct tr_place pl_place(const struct pl_work *w, const struct pl_candidate *c, tr_str written);
void pl_shape(const struct pl_work *w, const struct pl_spot *s, struct tr_place_mention *m);
TR_MUST tr_rc pl_mention(struct pl_work *w, const struct pl_spot *s, struct tr_place_mention *out,
                         struct tr_error *err);

/* places_rank.c: the names of a document with their likeliest places; what places_far.c asks of them. */
enum { PL_VOTERS = 48, PL_VOTES = 4 };
struct pl_voter { /* one name of the document, with its likeliest places */
    const struct pl_spot *s;
    const struct pl_candidate *c[PL_VOTES];
    size_t n;
};
size_t pl_gather(const struct pl_work *w, struct pl_voter *v); /* at most PL_VOTERS */
void pl_doubt_strangers(struct pl_work *w, struct pl_voter *voters);

static inline bool pl_is_wide(const struct pl_candidate *c) { return c->place.cls <= TR_GZ_COUNTRY; }
static inline bool pl_same_country(const struct pl_candidate *a, const struct pl_candidate *b)
{
    return a->place.country[0] && memcmp(a->place.country, b->place.country, 2) == 0;
}

#endif
