/* SPDX-License-Identifier: Apache-2.0
 *
 * gz_build.h: files of places -> one gazetteer image. The same files in any order give the same bytes.
 *
 * A reader turns its file into drafts; drafts with one id, or one administrative code, become one place (the draft of
 * the higher rank decides what it is, all add names); areas that came without a point get one from the towns in them. */
#ifndef TR_TEXT_GZ_BUILD_H
#define TR_TEXT_GZ_BUILD_H

#include "text/gazetteer.h"

typedef enum {                /* who decides when two files tell of one place */
               GZ_RANK_CODES, /* lists of codes and names */
               GZ_RANK_DUMP,  /* GeoNames tables */
               GZ_RANK_OWN,   /* share/gazetteer */
               GZ_RANK_USER
} gz_rank;

struct gz_name {
    tr_str text;
    uint32_t flags; /* TR_GZ_* */
};
struct gz_draft {
    tr_str id;      /* "geonames:163843", "SY01"; empty: "admin:CODE" */
    tr_str code;    /* of an area: "SY", "SY.12", "SY.12.034"; empty: none */
    tr_str parent;  /* code of the area that it lies in; empty: not known */
    tr_str country; /* two letters; empty: none */
    tr_gz_class cls;
    bool has_cls;
    tr_point at;
    bool has_at;
    double radius_m; /* 0: by class, or from the towns in it */
    int64_t population;
    gz_rank rank;
    TR_LIST(struct gz_name) names; /* the first is the main one */
};

struct tr_str_hash {
    tr_str name;
    tr_hash hash;
};
struct gz_of {
    uint32_t admin1, admin2;
};

struct tr_gz_builder {
    struct tr_arena *a;
    TR_LIST(struct gz_draft) drafts;
    TR_LIST(struct tr_str_hash) sources;
    struct tr_map words; /* folded word -> 1: a common word or a person's name */
    int64_t rows, set_aside;
    bool full;              /* a text found no room: the file's rows are not to be trusted */
    TR_LIST(tr_str) faults; /* first ones: "file:line: what" */
};

struct tr_gz_stats {
    size_t places, names, skeletons, bytes;
};

void tr_gz_builder_open(struct tr_arena *a, struct tr_gz_builder *b);
/* Takes a file, knowing it by its name and content: GeoNames tables (*.txt of 19 columns), lists of codes (admin1.json,
 * admin2.json, iso3166-2.json), OCHA areas (*.geojson, *.dbf), tables with a header (*.tsv, *.csv: docs/formats/gazetteer.md),
 * word lists (one word a line). `user`: the places are a user's own. Rows that cannot be used are counted and told, not
 * taken. TR_BAD_INPUT when nothing in the file can be used. Borrows name and bytes until the build. */
TR_MUST tr_rc tr_gz_add_file(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err);
/* The places of a case (places.tsv, as the agreement's loader read them); ids become "case:ID". */
TR_MUST tr_rc tr_gz_add_known(struct tr_gz_builder *b, const struct tr_known_place *v, size_t n, struct tr_error *err);
TR_MUST tr_rc tr_gz_build(struct tr_gz_builder *b, struct tr_sink *out, struct tr_gz_stats *stats,
                          struct tr_error *err);

/* ---- for the readers ---- */
TR_MUST tr_rc gz_from_geonames(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err);
TR_MUST tr_rc gz_from_codes(struct tr_gz_builder *b, tr_str name, tr_str bytes, struct tr_error *err);
TR_MUST tr_rc gz_from_table(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err);
TR_MUST tr_rc gz_from_ocha(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err);
TR_MUST tr_rc gz_from_dbf(struct tr_gz_builder *b, tr_str name, tr_str bytes, bool user, struct tr_error *err);
TR_MUST tr_rc gz_from_words(struct tr_gz_builder *b, tr_str name, tr_str bytes, struct tr_error *err);
/* A copy of a text that its file does not outlive; empty, and b->full set, at the arena's cap. */
tr_str gz_keep(struct tr_gz_builder *b, tr_str text);
/* A name into a draft; empty names are passed over. False at the arena's cap. */
bool gz_name_add(struct tr_gz_builder *b, struct gz_draft *d, tr_str text, uint32_t flags);
bool gz_names_add(struct tr_gz_builder *b, struct gz_draft *d, tr_str list, char separator, uint32_t flags);
TR_MUST tr_rc gz_draft_add(struct tr_gz_builder *b, const struct gz_draft *d, struct tr_error *err);
/* Counts a row that is not used and keeps the first twenty reasons. */
void gz_set_aside(struct tr_gz_builder *b, tr_str file, int64_t line, const char *what);
/* The class of a GeoNames feature ("P", "PPLC"), a word ("town", "governorate"); false: none of ours. */
bool gz_class_of_feature(tr_str cls, tr_str code, int64_t population, tr_gz_class *out);
bool gz_class_of_word(tr_str word, tr_gz_class *out);

/* ---- for the writer ---- */
struct gz_merged { /* places in the order of the image */
    TR_LIST(struct gz_draft) places;
    struct gz_of *of; /* per place */
};
TR_MUST tr_rc gz_merge(struct tr_gz_builder *b, struct gz_merged *out, struct tr_error *err);
#endif
