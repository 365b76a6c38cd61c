/* SPDX-License-Identifier: Apache-2.0
 *
 * cues.h: lines of a page that are about the page: who wrote it, when, and what stands around it. By their words alone;
 * where they stand is for the caller to weigh. */
#ifndef TR_FORMAT_CUES_H
#define TR_FORMAT_CUES_H

#include "truce/model.h"

/* "By Cheryl Sanders", "Written by A and B, Reuters", "Cheryl Sanders" (bare: two to four capitalised words). name: the
 * person, without the cue and without what follows a comma or bar; borrows. */
bool tr_cue_byline(tr_str line, bool bare_too, tr_str *name);

/* "May 4, 2017", "Thursday 4 May 2017, 10:31 GMT", "Published: 2017-05-04", "Updated 4/5/2017": nothing but a date and
 * what belongs to it. date: as written, without the cue; borrows. modified: it says updated. */
bool tr_cue_date(tr_str line, tr_str *date, bool *modified);

/* "Other reports by X", "Copyright 2017 Y", "(Reporting by A; Editing by B)", "Share this", "Read more: ...", "Related
 * stories". outlet: the name given, or empty; borrows. */
bool tr_cue_footer(tr_str line, tr_str *outlet);

/* A line that ends in a comma or in a small word. */
bool tr_cue_goes_on(tr_str line);

/* "The post X appeared first on Y.", which ends as a sentence does. */
bool tr_cue_post_note(tr_str line);

/* "Most read": what follows are links. */
bool tr_cue_list(tr_str line);

/* "Photo: ...", "(Image: ...": told under a picture. */
bool tr_cue_caption(tr_str line);

/* "... said. READ MORE: Talks resume": where the link begins behind a paragraph's last sentence; TR_NOT_FOUND: there is none. */
size_t tr_cue_link_behind(tr_str para);

/* "Comments", "12 Comments", "Leave a reply", "Join the discussion": what readers say begins here. */
bool tr_cue_comments(tr_str line);

/* "ASTANA, May 4 (Reuters) - text": the agency between brackets, or empty; borrows. */
tr_str tr_cue_agency(tr_str para);

/* Ends as a sentence does: . ! ? or one of them before closing quotes or brackets. */
bool tr_ends_sentence(tr_str line);

#endif
