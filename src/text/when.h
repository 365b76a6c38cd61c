/* SPDX-License-Identifier: Apache-2.0
 *
 * when.h: tokens -> the dates and durations that they speak of, as intervals.
 *
 * The words are in share/when/<lang>.tsv; what they mean together is in when_*.c; docs/text-dates.md says the rules.
 * Nothing is guessed in silence: a date tells its granularity, what it stands on (basis) and what is odd about it (flags). */
#ifndef TR_TEXT_WHEN_H
#define TR_TEXT_WHEN_H

#include "text/token.h"

enum tr_tense { TR_TENSE_UNKNOWN, TR_TENSE_PAST, TR_TENSE_PRESENT, TR_TENSE_FUTURE };

typedef enum {
    TR_WHEN_DATE,     /* an interval: span */
    TR_WHEN_DURATION, /* so long: amount x granularity, no interval */
    TR_WHEN_SET,      /* again and again: "every Friday"; no interval */
    TR_WHEN_PRESENT,  /* "today" for nowadays; no interval */
    TR_WHEN_EVENT     /* counted from an event: "two days after the signing"; no interval */
} tr_when_kind;

enum {                                     /* flags */
       TR_WHEN_AMBIGUOUS_ORDER = 1u << 0,  /* 04/05/2017: span reads it day first, other month first */
       TR_WHEN_WEEKDAY_MISMATCH = 1u << 1, /* "Tuesday, May 3, 2017" was a Wednesday; span follows the date */
       TR_WHEN_APPROXIMATE = 1u << 2,      /* about, early, late, several, more than ... */
       TR_WHEN_RANGE = 1u << 3,            /* two ends are named: "5-6 May" */
       TR_WHEN_FAR = 1u << 4,       /* the year is inferred, and the date more than half a year from the anchor */
       TR_WHEN_NO_ANCHOR = 1u << 5, /* relative, and the document has no date: span is TR_ALWAYS */
       TR_WHEN_UNUSABLE = 1u << 6   /* odd_date.h: no such day, or a year that no report has; span is TR_ALWAYS */
};

struct tr_when_mention {
    uint32_t first, n; /* tokens, without "on", "since", "until", "by" */
    tr_when_kind kind;
    uint32_t flags;
    tr_span span;            /* DATE: half-open, UTC; an open end is TR_TIME_NONE, TR_TIME_MAX; else TR_ALWAYS */
    tr_span other;           /* AMBIGUOUS_ORDER: the other reading; else TR_ALWAYS */
    bool open_from, open_to; /* "until May 10", "by May 10"; "since Monday", "from May 6" */
    tr_str granularity;      /* minute | hour | part_of_day | day | week | month | season | year | decade */
    tr_str basis;            /* explicit | anchored | inferred; empty: no interval */
    int64_t amount;          /* DURATION, EVENT: how many of granularity; else TR_UNKNOWN */
};

struct tr_whens {
    TR_LIST(struct tr_when_mention) list; /* in order of the text, none overlaps another */
};

struct tr_when_words; /* the words of all languages by key; const once loaded, so threads may share it */
TR_MUST tr_rc tr_when_words_load(struct tr_arena *a, const struct tr_when_words **out, struct tr_error *err);

struct tr_when_anchor {     /* one of a document; sentences are given in order */
    tr_span day;            /* of the document, a day or finer; TR_ALWAYS: not known */
    const struct tr_tz *tz; /* clock of the outlet; NULL: UTC */
    tr_str lang;            /* "tr": Turkish words, which look like English ones; else English, Arabic and Russian */
    tr_str order;           /* of 04/05/2017: "dmy", "mdy", empty: not known */
    tr_span last;           /* what "two days later" counts from: the last day that was named. Begin with TR_ALWAYS;
                           tr_when_find moves it on */
    bool has_told;          /* what "at 1600" alone is of: the last day that was named, but not by how long ago */
    int64_t told;           /* it was. Local days; tr_when_find keeps both */
};

/* Tense of the clause that token k stands in, when the caller knows; NULL or UNKNOWN: a look at the verbs near it. */
struct tr_when_tense {
    enum tr_tense (*of)(const void *self, uint32_t k);
    const void *self;
};

/* Appends what tokens [first, first + n) speak of, one sentence. tense may be NULL. TR_NOMEM only. Linear in n. */
TR_MUST tr_rc tr_when_find(struct tr_arena *a, const struct tr_when_words *words, const struct tr_tokens *t,
                           uint32_t first, uint32_t n, struct tr_when_anchor *anchor, const struct tr_when_tense *tense,
                           struct tr_whens *out, struct tr_error *err);

/* The own look: tense of the verb nearest to tokens [first, first + n) in their clause of sentence [from, to). */
enum tr_tense tr_when_tense_near(const struct tr_when_words *words, const struct tr_tokens *t, uint32_t from,
                                 uint32_t to, uint32_t first, uint32_t n);

#endif
