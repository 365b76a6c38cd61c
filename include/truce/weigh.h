/* SPDX-License-Identifier: Apache-2.0
 *
 * weigh.h: who speaks, and how likely it is that what they report happened. For now a plain,
 * documented prior per source class (share/parameters.tsv); corroboration is a later step. */
#ifndef TRUCE_WEIGH_H
#define TRUCE_WEIGH_H

#include "truce/base.h"
#include "truce/model.h"

/* sources.yaml -> sources. Every fault in one sentence with file, line, column (the first is told). */
TR_MUST tr_rc tr_sources_load(struct tr_arena *a, tr_str file, tr_str text, struct tr_sources *out,
                              struct tr_error *err);
/* Built-in spellings of well-known offices (share/sources.tsv) come after those of the case. */
TR_MUST tr_rc tr_sources_builtin(struct tr_arena *a, struct tr_sources *io, struct tr_error *err);
/* The source that a spelling means, or NULL. */
const struct tr_source *tr_source_find(const struct tr_sources *s, struct tr_arena *scratch, tr_str spelling);
/* Prior that a report of this source class is of something that happened, 0..1. */
double tr_prior(const struct tr_sources *s, const struct tr_params *p, struct tr_arena *scratch,
                const struct tr_report *r);

#endif
