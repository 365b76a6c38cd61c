/* SPDX-License-Identifier: Apache-2.0
 *
 * loading.h: what the files of this folder share while one agreement is read. The order:
 * walk (single values) -> build (nouns, references) -> resolve (defaults, closures) -> check. */
#ifndef TR_AGREEMENT_LOADING_H
#define TR_AGREEMENT_LOADING_H

#include "agreement/schema.h"
#include "format/yaml.h"
#include "truce/agreement.h"

enum {
    TR_FAULTS_MOST = 1000, /* listed; all are counted */
    TR_NAME_BYTES = 300,
    TR_TEXT_BYTES = 20000,
    TR_ID_BYTES = 64,
    TR_FILE_BYTES = 8 << 20,
    TR_GEOMETRY_BYTES = 64 << 20,
};

struct tr_loaded_file { /* a file that was read: its bytes go into the agreement's hash */
    tr_str name, bytes;
};

struct tr_loading {
    struct tr_arena *a;
    const struct tr_files *files;
    const struct tr_acts *acts;
    struct tr_agreement *g;
    struct tr_faults *faults;
    tr_str name;                 /* of the agreement file */
    tr_str told_file;            /* file that faults are told of */
    struct tr_node *root, *item; /* item: the list entry that is worked on */
    bool full;                   /* the arena is at its cap */
    bool over;                   /* a list is longer than the table allows: nothing is built */
    struct tr_node **instruments, **actors, **roles, **designations, **zones, **provisions, **readings;
    struct tr_map by_instrument, by_actor, by_zone, by_provision, by_reading, by_place;
    bool *reading_used, *actor_used;
    bool *related; /* [a * n + b]: instrument a builds on b, or is b */
    TR_LIST(struct tr_loaded_file) read;
    struct tr_geometry_cache *geometry;
};

/* ---- faults.c ---- */
/* Adds a fault at a place of l->told_file; marks l->item as faulty unless it is a warning. */
void tr_ag_tell(struct tr_loading *l, struct tr_mark at, struct tr_fault f);
void tr_ag_fault(struct tr_loading *l, struct tr_mark at, const char *what, tr_str found, const char *expected);
void tr_ag_warn(struct tr_loading *l, struct tr_mark at, const char *what, tr_str found, const char *expected);
void tr_ag_sort(struct tr_faults *faults);
/* Text of at most `most` characters in which nothing invisible hides; for sentences. */
tr_str tr_ag_shown(struct tr_arena *a, tr_str s, size_t most);
/* Offset of a control or bidirectional-control character, or TR_NOT_FOUND. */
size_t tr_ag_hidden(tr_str s);

/* ---- walk.c ---- */
/* Checks every value of the tree against the table; tells of each fault. */
void tr_ag_walk(struct tr_loading *l);

/* ---- values.c: values that the walk found sound; what was not is empty ---- */
tr_str tr_ag_text(const struct tr_node *map, const char *key);
struct tr_mark tr_ag_mark(const struct tr_node *map, const char *key); /* of the value, else of the map */
bool tr_ag_texts(struct tr_loading *l, const struct tr_node *v, tr_texts *out);
bool tr_ag_strs(struct tr_loading *l, const struct tr_node *v, struct tr_strs *out); /* any nesting, flattened */
double tr_ag_number(const struct tr_node *v, double otherwise);
/* Start or end of what was written; a day ends where the next begins, a clock time is the time itself. */
bool tr_ag_date(const struct tr_loading *l, tr_str text, bool end, tr_time *out);
bool tr_ag_date_known(const struct tr_loading *l, const struct tr_node *map, const char *key, bool end, tr_time *out);
tr_span tr_ag_span(const struct tr_loading *l, const struct tr_node *map, tr_span otherwise);
bool tr_ag_when(struct tr_loading *l, const struct tr_node *v, struct tr_when *out);

/* ---- refs.c: ids -> indexes ---- */
/* Registers the ids of a list; tells of those given twice. */
void tr_ag_register(struct tr_loading *l, struct tr_map *by, struct tr_node **nodes, size_t n, const char *kind);
size_t tr_ag_ref(struct tr_loading *l, const struct tr_map *by, const struct tr_node *v, const char *kind);
void tr_ag_refs(struct tr_loading *l, const struct tr_map *by, const struct tr_node *v, const char *kind,
                tr_indexes *out);
bool tr_ag_has(tr_indexes list, size_t index);
void tr_ag_add(struct tr_loading *l, tr_indexes *list, size_t index); /* once each, ascending */
bool tr_ag_strs_have(struct tr_strs list, tr_str word);
tr_str tr_ag_nearest(struct tr_loading *l, tr_str word, const struct tr_map *by);

/* ---- build*.c ---- */
void tr_ag_build_head(struct tr_loading *l);
void tr_ag_build_instruments(struct tr_loading *l);
void tr_ag_build_actors(struct tr_loading *l);
void tr_ag_build_roles(struct tr_loading *l);
void tr_ag_build_readings(struct tr_loading *l);
void tr_ag_build_zones(struct tr_loading *l);
void tr_ag_build_provisions(struct tr_loading *l);
void tr_ag_read_tables(struct tr_loading *l);                              /* places.tsv, presence.tsv */
void tr_ag_close_chain(struct tr_loading *l);                              /* supersedes, cycles */
size_t tr_ag_instrument_of(struct tr_loading *l, const struct tr_node *n); /* key `by`, or the only one */
tr_span tr_ag_span_by(struct tr_loading *l, const struct tr_node *n, size_t by);
tr_indexes tr_ag_chain(struct tr_loading *l, size_t instrument); /* itself and all it builds on */

/* ---- geometry.c ---- */
void tr_ag_geometry(struct tr_loading *l, const struct tr_node *v, struct tr_shape *out);
void tr_ag_geometry_close(struct tr_loading *l);
/* The named file, once; false (and a fault at `at`) when it cannot be had. */
bool tr_ag_file(struct tr_loading *l, struct tr_mark at, tr_str name, tr_str *bytes);
bool tr_ag_file_name_ok(tr_str name);

/* ---- valid.c ---- */
/* True when GEOS finds the polygons valid; else why and where (lon, lat). */
bool tr_ag_shape_valid(const struct tr_shape *s, char *why, size_t why_n, tr_point *where);
/* No point inside is farther from the edge than this, metres; infinite when GEOS cannot say. */
double tr_ag_inner_reach_m(const struct tr_shape *s, double tolerance_m);

/* ---- check*.c ---- */
void tr_ag_check_zones(struct tr_loading *l);
void tr_ag_check_places(struct tr_loading *l);
void tr_ag_check_parties(struct tr_loading *l);
void tr_ag_check_provisions(struct tr_loading *l);
void tr_ag_check_actors(struct tr_loading *l);
void tr_ag_check_readings(struct tr_loading *l);

#endif
