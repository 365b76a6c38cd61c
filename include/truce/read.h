/* SPDX-License-Identifier: Apache-2.0
 *
 * read.h: source bytes -> reports, or rows set aside with the reason.
 * in = kept + set aside, always; nothing is guessed in silence. */
#ifndef TRUCE_READ_H
#define TRUCE_READ_H

#include "truce/base.h"
#include "truce/model.h"

/* What reading texts needs: lexicon, rules, words for dates and numbers, gazetteers. Const once open, so that threads and
 * inputs share it. Lives in `a`, borrows from what it was given. */
struct tr_language;
struct tr_worker;
struct tr_language_options {            /* everything may be empty */
    struct tr_strs names, bytes;        /* the case's own lexicon/x.lex and rules/x.rules; they add and override */
    struct tr_strs images, image_names; /* gazetteer images, the case's own first; 8-aligned, they outlive the handle */
    const struct tr_known_place *places; /* of the case: near them a name is likelier */
    size_t n_places;
    const struct tr_zone *zones; /* in them and around them, too */
    size_t n_zones;
    struct tr_strs countries; /* that the case is about: ISO codes or names */
};
TR_MUST tr_rc tr_language_open(struct tr_arena *a, const struct tr_language_options *o, struct tr_language **out,
                               struct tr_error *err);
/* What is wrong in lexicon and rules, one sentence each with file and line; empty when nothing is. Lives in `a`. */
struct tr_strs tr_language_faults(struct tr_arena *a, const struct tr_language *t);

struct tr_input {           /* one file as it came */
    tr_str name;            /* without a folder */
    tr_str bytes;           /* unpacked (gz, zst are unpacked by the caller with tr_unpack, format/unpack.h) */
    tr_hash hash;           /* of the bytes as they came */
    tr_time received;       /* TR_TIME_NONE: not given */
    tr_str as;              /* reader name, or empty: sniff */
    const struct tr_tz *tz; /* for local times; NULL: UTC */
    tr_str source;          /* source id for rows that name none; empty: the dataset's own name */
    const struct tr_language *language; /* for articles and statements; NULL: what is built in, with no gazetteer */
    struct tr_worker *worker; /* format/worker.h: parses foreign HTML and feeds apart; NULL: in this process */
};

struct tr_reader { /* one open input; made by tr_reader_open, lives in its arena */
    const struct tr_reader_ops *ops;
    struct tr_input in;
    struct tr_arena *arena;
    const struct tr_acts *acts;
    TR_LIST(struct tr_set_aside) set_aside;     /* grows while the reader is pulled */
    int64_t rows_in, rows_kept, rows_set_aside; /* one that is set aside may stand for more rows: see found */
    int64_t documents, claims,
        told;                     /* texts among the rows kept, claims in them, events that they tell of as reports */
    int64_t signs[TR_TOLD_SIGNS]; /* texts with each of these signs */
    void *state;                  /* the format's own */
};
struct tr_reader_ops {
    const char *name;          /* typed after --as */
    const char *says;          /* one line for --help */
    int (*sniff)(tr_str head); /* first 64 KiB -> 0 no .. 100 surely */
    tr_rc (*open)(struct tr_reader *r, struct tr_error *err);
    /* TR_OK: `out` filled; TR_END. A bad row goes to set_aside and the reader goes on by itself. */
    tr_rc (*next)(struct tr_reader *r, struct tr_report *out, struct tr_error *err);
};
extern const struct tr_reader_ops *const tr_readers[]; /* ends with NULL */

/* Picks the reader (by `as`, else the best sniff) and opens it. A file that nobody recognises is
 * not a failure: the reader returned yields TR_END at once, with all its rows set aside. An unknown
 * `as` is TR_USAGE with the known names. Reports live in `a` and borrow from in->bytes. */
TR_MUST tr_rc tr_reader_open(struct tr_arena *a, const struct tr_input *in, const struct tr_acts *acts,
                             struct tr_reader **out, struct tr_error *err);
/* The reader that would be taken; NULL: nobody knows the input, or `as` is unknown. */
const struct tr_reader_ops *tr_reader_pick(const struct tr_input *in);
/* Is it the one of texts, which wants `language` and `worker`? */
bool tr_reader_is_of_texts(const struct tr_reader_ops *ops);
/* Next report: id and content hash set, kind, flags. TR_END at the end. Only TR_NOMEM and TR_BUG fail. */
TR_MUST tr_rc tr_reader_next(struct tr_reader *r, struct tr_report *out, struct tr_error *err);

/* "[NAME: ]found x, expected y" in its two parts, which borrow from it; false: the sentence has none. */
bool tr_set_aside_says(tr_str sentence, tr_str *found, tr_str *expected);
/* A whole file that cannot be unpacked, with the sentence that says why. Borrows from both. */
struct tr_set_aside tr_set_aside_file(tr_str name, tr_str why);

/* A report as one canonical NDJSON line (docs/formats/ndjson.md), without the newline; read back by the
 * ndjson reader it gives the same content hash. Used by `truce read`, and as the stored form. */
void tr_report_json(const struct tr_report *r, struct tr_sink *out);
/* One claim, and one sign about the text's soundness, of a TR_DOCUMENT report as a line of its own, without the newline
 * (docs/formats/output.md): {"kind":"claim","report":...} and {"kind":"quality","report":...}. */
void tr_claim_json(const struct tr_report *r, const struct tr_claim *c, struct tr_sink *out);
void tr_quality_json(const struct tr_report *r, const struct tr_quality *q, struct tr_sink *out);
/* Reads that line back. Lives in `a` (copies). */
TR_MUST tr_rc tr_report_parse(struct tr_arena *a, tr_str line, const struct tr_acts *acts, struct tr_report *out,
                              struct tr_error *err);
/* The same for a line of a case file, which keeps its hash beside it (and verify compares them): the id that stands in
 * the line is taken, nothing is hashed, and `content` stays zero. */
TR_MUST tr_rc tr_report_load(struct tr_arena *a, tr_str line, const struct tr_acts *acts, struct tr_report *out,
                             struct tr_error *err);

#endif
