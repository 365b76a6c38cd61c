/* SPDX-License-Identifier: Apache-2.0
 *
 * sources.h: what the two ways of reading sources (the case's YAML, the built-in table) share. */
#ifndef TR_WEIGH_SOURCES_H
#define TR_WEIGH_SOURCES_H

#include "truce/weigh.h"

extern const char *const tr_source_classes[]; /* monitor, ngo ... in the order of tr_class_params */
extern const tr_param tr_class_params[];
extern const size_t tr_source_class_count;

/* Appends a source and makes its id and names findable. TR_END when the id is there already (then
 * only its names are added to the source that has it), TR_NOMEM at the arena's cap. */
TR_MUST tr_rc tr_source_add(struct tr_arena *a, struct tr_sources *io, const struct tr_source *one);

#endif
