/* SPDX-License-Identifier: Apache-2.0
 *
 * run_parts.h: what the files of run/ share. */
#ifndef TR_RUN_PARTS_H
#define TR_RUN_PARTS_H

#include "truce/run.h"

enum { TR_FILE_MAX = 64 << 20 };       /* a file of the case folder */
#define TR_INPUT_MAX ((size_t)1 << 30) /* a file of reports, unpacked */

/* case.yaml -> settings; empty text gives what is said when nothing is. */
TR_MUST tr_rc tr_settings_load(struct tr_arena *a, tr_str file, tr_str text, const struct tr_tz *tz,
                               struct tr_settings *out, struct tr_error *err);
/* A typed time; a date alone means the end of that day when `end`. Empty text leaves *out. */
TR_MUST tr_rc tr_moment(const struct tr_tz *tz, tr_str text, bool end, const char *what, tr_time *out,
                        struct tr_error *err);

/* Writes all outputs of a run beside the case file. */
TR_MUST tr_rc tr_publish(struct tr_arena *a, tr_str folder, const struct tr_bulletin *b, const struct tr_work *w,
                         struct tr_done *done, struct tr_error *err);

/* recall.c: stored lines of the versions known at `known` -> w->reports. A line that its reader refuses is no report of the
 * work: it is told in `refused` and stays in the case as it is. Files, rows and reasons live in `a`. */
struct tr_refused {
    TR_LIST(struct tr_set_aside) list;
};
TR_MUST tr_rc tr_recall(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, struct tr_case *c,
                        tr_time known, struct tr_work *w, struct tr_refused *refused, struct tr_error *err);
/* Puts them among the rows set aside, and moves them there in the counts. */
TR_MUST tr_rc tr_add_refused(struct tr_arena *a, const struct tr_refused *refused, struct tr_work *w,
                             struct tr_error *err);

/* Does the case hold this very agreement? TR_USAGE when it holds another one; TR_END when it holds none yet. */
TR_MUST tr_rc tr_same_agreement(struct tr_arena *a, struct tr_case *c, const struct tr_shared *s, struct tr_error *err);

static inline void tr_tell_progress(const struct tr_progress *p, const char *what, int64_t done, int64_t all)
{
    if (p && p->tell) p->tell(p->self, what, done, all);
}

#endif
