/* SPDX-License-Identifier: Apache-2.0
 *
 * judge.h: incident x agreement -> findings, each with the reasons that made it.
 * What a finding means: docs/judge.md. The judge reads nothing but its arguments. */
#ifndef TRUCE_JUDGE_H
#define TRUCE_JUDGE_H

#include "truce/base.h"
#include "truce/model.h"

/* What the judge needs of an agreement, worked out once: actors by name and code, provisions by
 * act, who is bound when. Const once open; threads share it. Lives in `a`. */
struct tr_judge_setup;
TR_MUST tr_rc tr_judge_open(struct tr_arena *a, const struct tr_agreement *g, const struct tr_acts *acts,
                            const struct tr_params *params, const struct tr_sources *sources,
                            struct tr_judge_setup **out, struct tr_error *err);

typedef TR_LIST(struct tr_finding) tr_findings;

/* Findings of one incident: one per provision and zone in which the act fits and scope is not
 * excluded, else one outside_scope. Sorted by provision, zone (agreement order). Lives in `a`. */
TR_MUST tr_rc tr_judge_incident(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_incident *i,
                                tr_time as_of, tr_findings *out, struct tr_error *err);
/* Findings on duties and deadlines as of a moment: at most one per provision, for those with a duty. w->findings holds
 * what was found on incidents: a breach of a duty contests that it was done. */
TR_MUST tr_rc tr_judge_duties(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_work *w,
                              tr_findings *out, struct tr_error *err);

/* The strongest verdict of an incident's findings, by which it is counted once. */
tr_verdict tr_strongest(const struct tr_finding *f, size_t n);

/* Which actors of the agreement a reference means. n = 0: nobody known. */
void tr_actor_resolve(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_ref *ref, tr_indexes *out);

/* The whole finding as one canonical JSON line (show --json, the stored form), no newline. */
void tr_finding_json(const struct tr_agreement *g, const struct tr_finding *f, struct tr_sink *out);
/* Reads the conditions back from that line and decides again from them alone: the trail replays.
 * Writes the finding's line as it comes out; equal bytes mean that the verdict follows from its trail. */
TR_MUST tr_rc tr_judge_replay(struct tr_arena *a, const struct tr_params *params, tr_str line, struct tr_sink *out,
                              struct tr_error *err);

#endif
