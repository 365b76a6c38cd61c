/* SPDX-License-Identifier: Apache-2.0
 *
 * schema.h: the one table of the agreement format: which keys there are, of which type, which are
 * needed, which words they allow. It drives the walk over the file, the suggestions, and
 * share/agreement.schema.json. What goes beyond single values is checked by the builders. */
#ifndef TR_AGREEMENT_SCHEMA_H
#define TR_AGREEMENT_SCHEMA_H

#include "truce/model.h"

typedef enum {
    TR_V_AGREEMENT_ID, /* lower-case id */
    TR_V_ID,           /* letters, digits, '-', '.', '_' */
    TR_V_TEXT,         /* one text */
    TR_V_TEXTS,        /* text, list of texts, or map of language to those */
    TR_V_NAMES,        /* text or list of texts */
    TR_V_CORE,         /* list of texts or of lists of texts */
    TR_V_CODES,        /* map of scheme to code or list of codes */
    TR_V_WORD,         /* one of the words */
    TR_V_WORDS,        /* one or more of the words */
    TR_V_REF,          /* an id of something */
    TR_V_REFS,         /* an id or a list of ids */
    TR_V_DATE,         /* day, or time */
    TR_V_START,        /* the same, or `hostilities_cease` */
    TR_V_INT,
    TR_V_NUMBER,
    TR_V_PAIR,       /* two numbers, the second not smaller */
    TR_V_TRUTH_WHEN, /* true, false, or { when: ... } */
    TR_V_WHEN,       /* { reading: value } */
    TR_V_FILE,       /* name of a file beside the agreement */
    TR_V_GEOMETRY,   /* FILE#FEATURE */
    TR_V_ZONE,       /* time zone */
    TR_V_MAP,        /* a map with keys of its own */
    TR_V_MAPS,       /* a list of such maps */
    TR_V_TYPES
} tr_value_type;

struct tr_key {
    const char *name;
    tr_value_type type;
    bool needed;
    const char *words;          /* WORD, WORDS: allowed, space-separated */
    const struct tr_keys *keys; /* MAP, MAPS */
    uint32_t most;              /* MAPS: items; INT: greatest */
    double least, greatest;     /* NUMBER, PAIR */
    const char *says;           /* for editors */
};
struct tr_keys {
    const char *name;
    const struct tr_key *v;
    size_t n;
};

extern const struct tr_keys tr_agreement_keys;

/* Writes the table as a JSON Schema (draft 2020-12). */
void tr_agreement_schema_json(struct tr_sink *out);

#endif
