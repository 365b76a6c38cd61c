/* SPDX-License-Identifier: Apache-2.0
 *
 * run/reading_room.h: what texts are read with, made when the first text comes: lexicon, rules, gazetteer, and the worker
 * that parses foreign pages. A case of rows alone never pays for it. One thread at a time. */
#ifndef TR_RUN_READING_ROOM_H
#define TR_RUN_READING_ROOM_H

#include "truce/read.h"
#include "truce/run.h"

struct tr_reading_room;

/* Notes where things are; reads the case's lexicon/x.lex and rules/x.rules, so that they become files of the case. */
TR_MUST tr_rc tr_reading_room_open(struct tr_arena *a, const struct tr_shared *s, const struct tr_files *files,
                                   struct tr_strs names, struct tr_reading_room **out, struct tr_error *err);
/* For input without a case. told: gazetteer file, or empty. */
TR_MUST tr_rc tr_reading_room_bare(struct tr_arena *a, tr_str told, struct tr_reading_room **out, struct tr_error *err);
/* Makes what is not made yet and hands it to the input. TR_BAD_INPUT: a lexicon or rule file of the case is wrong. */
TR_MUST tr_rc tr_reading_room_enter(struct tr_reading_room *room, struct tr_input *in, struct tr_error *err);
/* What holds for the worker, in words for people; empty when all does, or when there is none yet. */
tr_str tr_reading_room_warning(const struct tr_reading_room *room);
void tr_reading_room_close(struct tr_reading_room *room); /* NULL is fine */

#endif
