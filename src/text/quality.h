/* SPDX-License-Identifier: Apache-2.0
 *
 * quality.h: a parsed document -> signs that it was pieced together, spun or damaged: the ten splice signals S1 to S10,
 * clashes of dates and numbers. Each with the words that show it. What they are and what they miss: docs/quality.md.
 *
 * A sign is about the text, never about who wrote it. Four different signals of the ten make a document `spliced`: it is
 * then no independent source. */
#ifndef TR_TEXT_QUALITY_H
#define TR_TEXT_QUALITY_H

#include "format/page.h"
#include "text/quote.h"
#include "text/when.h"

typedef enum {
    TR_SIGNAL_ANAPHOR,  /* S1 "this process", "his promises", "But X said" with nothing before that they go back to */
    TR_SIGNAL_SHORT,    /* S2 a person's first mention by surname alone */
    TR_SIGNAL_TIME,     /* S3 one event under way, or only considered, and done */
    TR_SIGNAL_NUMBER,   /* S4 "four areas" and a list of five */
    TR_SIGNAL_VARIANTS, /* S5 spellings that no house style mixes: US and U.S., ceasefire and cease-fire */
    TR_SIGNAL_ARTICLE,  /* S6 a name that needs "the" without it */
    TR_SIGNAL_BROKEN,   /* S7 a broken character or word */
    TR_SIGNAL_ISOLATED, /* S8 a sentence that shares no topic with its surroundings */
    TR_SIGNAL_REGISTER, /* S9 loaded and plain words for one side, in the writer's own voice */
    TR_SIGNAL_DATES,    /* S10 weekdays mixed with "yesterday" and dates */
    TR_SIGNAL_SPLICES,  /* how many of them tell of a splice */
    TR_SIGNAL_DATE_CLASH = TR_SIGNAL_SPLICES, /* a weekday and a date that do not agree */
    TR_SIGNAL_ODD_DATE, /* a date that nobody can use: no such day, or a year that no report has */
    TR_SIGNAL_LANGUAGE, /* not English: sentences are not read, and S1 to S10 say nothing */
    TR_SIGNALS
} tr_signal_kind;
extern const char *const tr_signal_flags[TR_SIGNALS]; /* "S1" ... "S10", "date_clash", "odd_date", "not_english" */
extern const char *const tr_signal_says[TR_SIGNALS];  /* one short sentence each */

struct tr_signal { /* one instance */
    tr_signal_kind kind;
    struct tr_range at;
};
struct tr_signals {
    TR_LIST(struct tr_signal) list; /* by kind, then place */
    uint32_t distinct;              /* kinds among S1 .. S10 */
    bool spliced;                   /* distinct >= TR_SPLICE_LEAST */
};
enum { TR_SPLICE_LEAST = 4 };

struct tr_quality_input {
    const struct tr_parse *parse;
    const struct tr_quotes *quotes;
    const struct tr_whens *dates; /* of all sentences; may be NULL */
    const struct tr_page *page;   /* kinds of the blocks that sentences stand in; NULL: all are paragraphs */
};

/* Lives in `a`. Only TR_NOMEM fails. Time: linear in tokens but for S8, which is linear in sentences times words. */
TR_MUST tr_rc tr_quality_find(struct tr_arena *a, const struct tr_quality_input *in, struct tr_signals *out,
                              struct tr_error *err);

#endif
