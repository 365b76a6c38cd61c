/* SPDX-License-Identifier: Apache-2.0
 *
 * gazetteer.h: the keys of tokens -> places of that name.
 *
 * A gazetteer is one image of bytes (gz_image.h), made by `truce gazetteer build` and used as it lies in memory or in a
 * mapped file: opening it looks at its first page only. Every number in it is checked where it is used, so that a
 * damaged image gives wrong places at worst, and tr_gazetteer_verify tells. Names are found by the keys of their tokens
 * (token.h), longest first; a name that is spelt by ear is found by its skeleton (skeleton.h). */
#ifndef TR_TEXT_GAZETTEER_H
#define TR_TEXT_GAZETTEER_H

#include "text/token.h"
#include "truce/model.h"

typedef enum { /* from wide to narrow */
               TR_GZ_CONTINENT,
               TR_GZ_COUNTRY,
               TR_GZ_REGION, /* an area with a name and no government: "Darfur", "the Sahel" */
               TR_GZ_ADMIN1,
               TR_GZ_ADMIN2,
               TR_GZ_ADMIN3,
               TR_GZ_WATER,   /* oceans, seas, lakes, rivers */
               TR_GZ_FEATURE, /* mountains, deserts, islands, sites, roads */
               TR_GZ_CAPITAL,
               TR_GZ_CITY, /* 100,000 people and more, or the seat of a first-level area */
               TR_GZ_TOWN, /* 5,000 and more, or another seat */
               TR_GZ_VILLAGE,
               TR_GZ_QUARTER, /* part of a town */
               TR_GZ_CLASSES
} tr_gz_class;
extern const char *const tr_gz_class_names[TR_GZ_CLASSES];

enum {                            /* how a name belongs to a place */
       TR_GZ_MAIN = 1u << 0,      /* the name by which the place is listed */
       TR_GZ_ADJECTIVE = 1u << 1, /* "Syrian", "Syrians": of it, and not it */
       TR_GZ_SHORT = 1u << 3, /* "Ill.", "LA": only behind another place and a comma, or in capitals when known so */
       TR_GZ_UPPER = 1u << 2, /* "US", "UAE": a name when written in capitals or with stops */
       TR_GZ_WORD = 1u << 4   /* is also a common word or a person's name: "Reading", "Jackson" */
};

enum { TR_GZ_NONE = -1 };

struct tr_gz_place { /* one place; borrows from the image */
    tr_str id;       /* "geonames:172946", or as its file gave it */
    tr_str name;     /* by which it is listed */
    tr_gz_class cls;
    tr_point at;
    double radius_m;        /* of the place itself: half its width */
    int64_t population;     /* 0: not known */
    char country[3];        /* ISO 3166 two letters, NUL-terminated; empty: none or several */
    int64_t admin1, admin2; /* indexes into the same gazetteer, or TR_GZ_NONE */
    bool user;              /* from a user's own file, not from the packaged data */
};

struct tr_gazetteer { /* a handle: borrows the bytes; const, so threads share it */
    const unsigned char *p;
    size_t n;
    const struct gz_header *header;
};

/* Refuses (TR_DAMAGED, one sentence) what is no image of this version, or is cut short, or has a damaged first page.
 * `name` is for the sentence. bytes must be 8-aligned and outlive the handle. */
TR_MUST tr_rc tr_gazetteer_of(tr_str name, tr_str bytes, struct tr_gazetteer *out, struct tr_error *err);
/* Reads every byte against the sum in the header. */
TR_MUST tr_rc tr_gazetteer_verify(tr_str name, const struct tr_gazetteer *g, struct tr_error *err);

size_t tr_gazetteer_count(const struct tr_gazetteer *g); /* places */
size_t tr_gazetteer_names(const struct tr_gazetteer *g);
tr_str tr_gazetteer_sources(const struct tr_gazetteer *g); /* a line each: hash, licence, name */
/* False when there is no such place. id_room receives the id's text; NULL: the id is not wanted. */
enum { TR_GZ_ID_ROOM = 40 };
bool tr_gazetteer_place(const struct tr_gazetteer *g, int64_t index, char id_room[TR_GZ_ID_ROOM],
                        struct tr_gz_place *out);

/* Places that bear one name; the likeliest first, by size alone. */
struct tr_gz_found {
    uint64_t list;   /* for tr_gazetteer_each */
    uint32_t n;      /* places */
    uint32_t tokens; /* length of the name; 0: none */
};
/* Bring near what a look-up of a name that begins with this key will touch, one step after the other: the image is far
 * larger than what a processor has at hand. For a caller that knows its next tokens. */
typedef enum { TR_GZ_FILTER, TR_GZ_SLOT, TR_GZ_LIST } tr_gz_step;
void tr_gazetteer_soon(const struct tr_gazetteer *g, uint64_t key, tr_gz_step step);
void tr_gazetteer_place_soon(const struct tr_gazetteer *g, int64_t index);

/* The longest name that begins at token k and ends before `end`. Marks part names, but for the stop in "W.Va.". */
struct tr_gz_found tr_gazetteer_longest(const struct tr_gazetteer *g, const struct tr_token *v, size_t k, size_t end);
/* The name that is exactly these tokens; marks among them count for nothing. */
struct tr_gz_found tr_gazetteer_exact(const struct tr_gazetteer *g, const struct tr_token *v, size_t k, size_t end);
/* Names that sound like this one (skeleton.h); each place once. */
struct tr_gz_found tr_gazetteer_alike(const struct tr_gazetteer *g, tr_str name);
/* k-th place of a list (k < n) and how the name belongs to it; TR_GZ_NONE when the image is damaged there. */
int64_t tr_gazetteer_each(const struct tr_gazetteer *g, struct tr_gz_found f, uint32_t k, uint32_t *flags);

/* Size of a place as points: 10 log10(people + 10), and some for its class. */
int tr_gz_prior(tr_gz_class cls, int64_t population);

#endif
