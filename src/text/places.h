/* SPDX-License-Identifier: Apache-2.0
 *
 * places.h: the tokens of one document -> the places it names, each with all candidates, their probabilities and the
 * points behind them. Method and table of points: docs/gazetteer.md. Used for texts, and by locate for rows that give
 * a name and no coordinates.
 *
 * Nothing is thrown away in silence: a name that looks like a place and is unknown is a mention without choices. */
#ifndef TR_TEXT_PLACES_H
#define TR_TEXT_PLACES_H

#include "text/gazetteer.h"

enum { TR_GAZETTEERS_MAX = 4 };
struct tr_gazetteers { /* the case's own first, then the user's, then the packaged one */
    const struct tr_gazetteer *v[TR_GAZETTEERS_MAX];
    size_t n;
};

struct tr_circle {
    tr_point at;
    double radius_m;
};

struct tr_places_context {          /* what is known before reading; all of it may be empty */
    TR_LIST(struct tr_circle) area; /* of interest of the case */
    TR_LIST(struct tr_circle) zones;
    struct tr_strs countries; /* ISO codes or names that the case is about */
    tr_str dateline;          /* place name of the dateline, as written */
    tr_str outlet_country;    /* ISO code of a local paper; empty: not known or not local */
};

typedef enum { TR_BLOCKED_PERSON, TR_BLOCKED_ORGANISATION, TR_BLOCKED_OTHER } tr_blocked_kind;
struct tr_blocked { /* tokens [from, to) belong to another name: what is in them is no place */
    uint32_t from, to;
    tr_blocked_kind kind;
};
struct tr_blocked_list {
    TR_LIST(struct tr_blocked) list; /* in order of from */
};

typedef enum {
    TR_MENTION_PLACE,     /* names a place */
    TR_MENTION_ADJECTIVE, /* "Syrian": of a place; choices tell which, nothing is located */
    TR_MENTION_UNKNOWN    /* stands where a place stands ("the town of X"), and no gazetteer has it */
} tr_mention_kind;

enum { TR_TRAIL_MAX = 14 };
struct tr_trail { /* points of one choice, in the order they were given */
    struct {
        const char *why; /* static: "container", "zone", "near others" ... */
        int16_t points;
    } v[TR_TRAIL_MAX];
    size_t n;
};

struct tr_place_mention {
    tr_mention_kind kind;
    uint32_t first, n;   /* tokens of the name */
    uint32_t from, to;   /* tokens with what belongs to it: "20 km north of X", "X in Y province"; half-open */
    tr_str part;         /* whole | part | outskirts | countryside | near | towards | between; static text */
    tr_str sounds_like;  /* the listed name when it was found by ear; else empty */
    const char *why_not; /* UNKNOWN: the reason, a short phrase; else NULL */
    TR_LIST(struct tr_place_choice) choices; /* best first, p adds up to 1 at most (the rest is doubt in the name) */
    struct tr_trail *trails;                 /* one per choice */
};

struct tr_place_mentions {
    TR_LIST(struct tr_place_mention) list; /* in order of the text */
};

/* Finds and resolves the places of one document. `blocked` and `context` may be NULL. Lives in `a`. Only TR_NOMEM
 * fails. Same tokens, gazetteers and context: same result. */
TR_MUST tr_rc tr_places_find(struct tr_arena *a, const struct tr_gazetteers *g, const struct tr_tokens *t,
                             const struct tr_blocked_list *blocked, const struct tr_places_context *context,
                             struct tr_place_mentions *out, struct tr_error *err);

/* The same for names that somebody else has found: tokens [from, to) each, in order, none overlapping. All of them are
 * mentions in the result; what no gazetteer has is UNKNOWN. */
struct tr_given {
    uint32_t from, to;
};
struct tr_given_list {
    TR_LIST(struct tr_given) list;
};
TR_MUST tr_rc tr_places_resolve(struct tr_arena *a, const struct tr_gazetteers *g, const struct tr_tokens *t,
                                const struct tr_given_list *given, const struct tr_places_context *context,
                                struct tr_place_mentions *out, struct tr_error *err);

/* Finds one name outside a text: a row's "Talbisa town", with the areas that the row gives. Type words ("town",
 * "governorate") choose the class; the name is looked up as written, without type words, and by ear. No choices: `why_not`
 * says why. adm1 and country may be empty. */
TR_MUST tr_rc tr_place_lookup(struct tr_arena *a, const struct tr_gazetteers *g, tr_str name, tr_str adm2, tr_str adm1,
                              tr_str country, const struct tr_places_context *context, struct tr_place_mention *out,
                              struct tr_error *err);

#endif
