/* SPDX-License-Identifier: Apache-2.0
 *
 * locator.h: everything that is prepared once, and what the files of this folder ask one another. */
#ifndef TR_LOCATE_LOCATOR_H
#define TR_LOCATE_LOCATOR_H

#include "locate/share.h"
#include "text/places.h"
#include "truce/locate.h"

typedef enum { LOCATE_KNOWN_PLACE, LOCATE_ADMIN, LOCATE_ZONE, LOCATE_CORE, LOCATE_PRESENCE } locate_named;

struct locate_entry { /* one name of something; entries with one key are a chain in file order */
    locate_named what;
    size_t index;
    size_t next; /* TR_NONE: last */
};
struct locate_names {
    struct tr_map by_key; /* folded name -> first entry */
    TR_LIST(struct locate_entry) entries;
};

struct tr_locator {
    const struct tr_agreement *g;
    const struct tr_params *params;
    struct locate_zone *zones; /* beside g->zones */
    struct locate_area *areas; /* beside admin->list */
    size_t n_areas;
    struct locate_clouds clouds;
    struct locate_names names;
    const struct tr_gazetteers *gazetteers; /* NULL: none */
    struct tr_places_context context;       /* zones, and their surroundings */
};

/* Folds a name in room of the caller's; empty when it has no letters or is too long. */
enum { LOCATE_FOLD_ROOM = 8192 };
tr_str locate_fold(unsigned char room[LOCATE_FOLD_ROOM], tr_str name);
bool locate_names_make(struct tr_arena *a, struct tr_locator *l);
/* First entry of a folded key, or TR_NONE; then follow `next`. */
size_t locate_names_find(const struct locate_names *n, tr_str key);

/* A place as resolved: `place` says what is asked about, `area` its polygon when it has one. */
struct locate_resolved {
    struct tr_place place;
    const struct locate_area *area;
    const char *how;
    uint32_t flags;
    bool placed;
};
struct locate_resolved locate_resolve(const struct tr_locator *l, struct tr_arena *a, const struct tr_place *p);
/* Places a name that is still unplaced, or says why not (r->how). Leaves nothing in `a`. */
void locate_by_gazetteer(const struct tr_locator *l, struct tr_arena *a, struct locate_resolved *r);
/* Places it in the area of that level that the row names, when the gazetteers know one and only one. */
void locate_by_gazetteer_area(const struct tr_locator *l, struct tr_arena *a, struct locate_resolved *r, int level);
/* The polygon of an AREA, or NULL; *how says how it was found. */
const struct locate_area *locate_find_area(const struct tr_locator *l, const struct tr_place *p, const char **how);

#endif
