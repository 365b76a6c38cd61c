/* SPDX-License-Identifier: Apache-2.0
 *
 * run.h: the stages in order. Only this layer knows their order; src/run/run.c is the story on one page. */
#ifndef TRUCE_RUN_H
#define TRUCE_RUN_H

#include "truce/agreement.h"
#include "truce/base.h"
#include "truce/keep.h"
#include "truce/locate.h"
#include "truce/judge.h"
#include "truce/model.h"
#include "truce/tell.h"

/* What a case says of itself (case.yaml); everything may be absent. */
struct tr_settings {
    tr_str title, language, time_zone;
    tr_time as_of;    /* TR_TIME_NONE: end of the last report's local day */
    tr_time received; /* for rows that do not tell; TR_TIME_NONE: the as-of */
    tr_span period;   /* of the bulletin; {NONE, MAX}: everything */
    tr_str source;    /* for rows that name none */
};

/* The case's own files, read once; const afterwards, so that workers share it. */
struct tr_shared {
    struct tr_acts acts;
    struct tr_params params;
    struct tr_settings settings;
    struct tr_agreement agreement;
    struct tr_faults faults;
    struct tr_sources sources;
    struct tr_admin admin;
    struct tr_locator *locator;
    struct tr_judge_setup *judge;
    struct tr_gazetteer_files *gazetteers; /* mapped; for names without a point (run/gazetteer.h) */
    struct tr_reading_room *room;          /* for texts; filled when the first text comes (run/reading_room.h) */
    struct tr_strs names;                  /* every file that was read, in order of name */
    struct tr_strs bytes;                  /* ... and its bytes */
};
/* names: the files that there are (agreement.yaml must be among them). Lives in `a`; caller closes. */
TR_MUST tr_rc tr_shared_load(struct tr_arena *a, const struct tr_files *files, struct tr_strs names,
                             struct tr_shared *out, struct tr_error *err);
void tr_shared_close(struct tr_shared *s);

/* Workers: one arena each, no locks; results are stored by index, so their number never shows. */
struct tr_crew {
    struct tr_arena *arenas;
    size_t n;
};
TR_MUST tr_rc tr_crew_open(struct tr_arena *a, size_t workers, struct tr_crew *out, struct tr_error *err);
void tr_crew_close(struct tr_crew *c);
/* Calls fn(self, arena of the worker, k) once for each k < n, in chunks; the first failure (by k) is told. */
TR_MUST tr_rc tr_crew_each(struct tr_crew *c, size_t n,
                           tr_rc (*fn)(void *self, struct tr_arena *a, size_t k, struct tr_error *err), void *self,
                           struct tr_error *err);

/* Progress on long work; NULL is allowed everywhere. `done` of `all` (0: unknown) of what. */
struct tr_progress {
    void (*tell)(void *self, const char *what, int64_t done, int64_t all);
    void *self;
};

struct tr_rows {
    int64_t in, kept, repeated, set_aside;
    int64_t documents, claims, told; /* texts among the kept, claims in them, reports of events that they tell of */
    int64_t signs[TR_TOLD_SIGNS];    /* texts with each sign that is told at once */
};

/* Reads one input into the case: raw bytes, reports, rows set aside. Within the caller's transaction. */
TR_MUST tr_rc tr_take(struct tr_case *c, const struct tr_shared *s, tr_str name, tr_str packed, tr_str as,
                      tr_time received, const struct tr_progress *progress, struct tr_rows *rows, struct tr_error *err);

/* The case as known at as_of (TR_TIME_NONE: all, and as_of is worked out) -> incidents and findings. Nothing is written.
 * Lives in `a` and in the crew's arenas. */
TR_MUST tr_rc tr_solve(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, struct tr_case *c,
                       tr_time as_of, const struct tr_progress *progress, struct tr_work *out, struct tr_error *err);
/* Outlines for maps and layers, beside the zones of the agreement and the reports of the work. */
TR_MUST tr_rc tr_outlines(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, const struct tr_work *w,
                          struct tr_map_shapes *out, struct tr_error *err);
/* Writes what was solved into the case, in one transaction; equal rows stay as they are. */
TR_MUST tr_rc tr_store(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, struct tr_case *c,
                       const struct tr_work *w, const struct tr_map_shapes *shapes, struct tr_error *err);

/* The bulletin of a period as known at as_of, with what was reclassified since its start. */
struct tr_tell_job {
    tr_span period; /* {NONE, MAX}: the case's own, else everything */
    tr_audience audience;
    tr_str lang;
    double delay_h; /* public: incidents younger than this are held back */
};
TR_MUST tr_rc tr_tell_work(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, struct tr_case *c,
                           const struct tr_work *w, const struct tr_map_shapes *shapes, const struct tr_tell_job *job,
                           struct tr_bulletin **out, struct tr_error *err);

/* ---- the main job -------------------------------------------------------------------------- */

struct tr_job {
    tr_str folder;          /* case folder */
    tr_str out;             /* empty: folder/out */
    struct tr_strs add;     /* more files */
    tr_str as;              /* reader for `add`; empty: sniff */
    tr_str as_of, received; /* times as typed; empty: see tr_settings */
    tr_audience audience;
    tr_str lang;
    double delay_h; /* see tr_tell_job */
    size_t workers; /* 0: as many as there are processors, at most 8 */
    bool fresh;     /* start the case file anew */
    const struct tr_progress *progress;
};
struct tr_done { /* for the caller to print; lives in the arena */
    struct tr_rows rows;
    struct tr_bulletin *bulletin;
    const struct tr_work *work;
    tr_str case_path, bulletin_path, summary_path, set_aside_path; /* the last empty when nothing was */
};
/* The story: a case folder -> OUT/case.gpkg, OUT/bulletin.html, OUT/summary.json, OUT/findings.csv, OUT/incidents.geojson,
 * OUT/set-aside.tsv. An existing case file is continued; TR_USAGE when it holds another agreement (unless fresh). */
TR_MUST tr_rc tr_run(struct tr_arena *a, const struct tr_job *job, struct tr_crew *crew, struct tr_done *out,
                     struct tr_error *err);

/* More files into an existing case. */
TR_MUST tr_rc tr_add(struct tr_arena *a, struct tr_case *c, const struct tr_shared *s, struct tr_crew *crew,
                     const struct tr_job *job, struct tr_done *out, struct tr_error *err);

/* Files of a folder, and of a case file, for the agreement loader. */
struct tr_folder {
    tr_str root;
};
struct tr_files tr_folder_files(struct tr_folder *f);
struct tr_files tr_case_files(struct tr_case *c);
/* Names of the files in a case folder that define the case, sorted: agreement.yaml, case.yaml, admin/x.geojson ... */
TR_MUST tr_rc tr_folder_list(struct tr_arena *a, tr_str root, struct tr_strs *out, struct tr_error *err);

#endif
