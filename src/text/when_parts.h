/* SPDX-License-Identifier: Apache-2.0
 *
 * when_parts.h: what the files when_*.c share. A parser reads tokens into a `spec`, which says what was written; resolve
 * turns a spec into an interval by the anchor and the tense. Nothing here keeps state. */
#ifndef TR_TEXT_WHEN_PARTS_H
#define TR_TEXT_WHEN_PARTS_H

#include "text/when.h"
#include "text/word_table.h"

/* Classes of words, in the order of when_class_names (when_words.c). */
enum cls {
    C_NONE,
    C_MONTH,
    C_WEEKDAY,
    C_WEEKDAYS,
    C_DAY,
    C_TONIGHT,
    C_OVERNIGHT,
    C_PART,
    C_MOD,
    C_UNIT,
    C_UNITS,
    C_SEASON,
    C_EDGE,
    C_HALF,
    C_QUARTER,
    C_QUARTER_N,
    C_AGO,
    C_THEN,
    C_SINCE,
    C_FROM,
    C_UNTIL,
    C_BY,
    C_BEFORE,
    C_AFTER,
    C_BETWEEN,
    C_TO,
    C_AND,
    C_OF,
    C_AT,
    C_IN,
    C_ON,
    C_FOR,
    C_WITHIN,
    C_INTO,
    C_THE,
    C_A,
    C_EVERY,
    C_TIMES,
    C_ABOUT,
    C_AMPM,
    C_OCLOCK,
    C_HOURS,
    C_ZONE,
    C_LOCAL,
    C_ORD,
    C_VAGUE,
    C_OLD,
    C_EVE,
    C_HOLIDAY,
    C_FISCAL,
    C_DATED,
    C_TALE,
    C_NAME,
    C_FAMED,
    C_PRESENT,
    C_STILL,
    C_BE,
    C_CARD,
    C_TENS,
    C_HUNDRED,
    C_HIJRI,
    C_LAST_OF_TABLE = C_HIJRI,
    C_NUMBER, /* digits; value, digits, suffix */
    C_MARK    /* value: its first byte */
};

enum part { P_NONE, P_MORNING, P_AFTERNOON, P_EVENING, P_NIGHT, P_DAWN, P_NOON, P_MIDNIGHT, P_DUSK, P_EARLY, P_LATE };
enum mod {
    M_NONE = -9,
    M_LAST = -1,
    M_THIS = 0,
    M_NEXT = 1,
    M_PAST,
    M_COMING,
    M_PREVIOUS,
    M_FOLLOWING,
    M_SAME,
    M_THAT,
    M_RECENT
};
enum unit { U_NONE, U_MINUTE, U_HOUR, U_DAY, U_WEEK, U_MONTH, U_YEAR, U_DECADE, U_WEEKEND, U_FORTNIGHT, U_CENTURY };
enum edge { E_NONE, E_EARLY, E_MID, E_LATE, E_START, E_END, E_MIDDLE, E_EARLIER, E_LATER };
enum grain { G_MINUTE, G_HOUR, G_PART, G_DAY, G_WEEK, G_MONTH, G_SEASON, G_YEAR, G_DECADE, G_NONE };
enum basis { B_NONE, B_EXPLICIT, B_ANCHORED, B_INFERRED };
enum suffix { S_NONE, S_ORDINAL, S_PLURAL, S_AM, S_PM, S_Z, S_OTHER };

struct word { /* what one place in the sentence says */
    enum cls cls;
    int32_t value;
    uint32_t n; /* tokens */
    uint32_t flags;
    uint8_t digits; /* NUMBER */
    enum suffix suffix;
};

enum base {
    BASE_NONE,
    BASE_DATE,    /* year, month, day: those that are not 0 */
    BASE_WEEKDAY, /* weekday, mod, week */
    BASE_DAY,     /* offset days from the document's day, or from the last one named (from_last) */
    BASE_UNIT,    /* last, this, next unit */
    BASE_STEP,    /* amount units away: sign, from_last */
    BASE_SEASON,  /* season in month; year or mod */
    BASE_HIJRI,   /* the same by the Islamic calendar */
    BASE_DECADE,  /* year .. year + 9 */
    BASE_PERIOD,  /* the past or next amount units: sign */
    BASE_OTHER    /* kind says: duration, set, present, event */
};

enum { NO_CLOCK = -1, ZONE_HERE = 10000, NO_WEEK = 99 };

struct spec { /* what was written */
    uint32_t first, end;
    enum base base;
    tr_when_kind kind;
    int year, month, day; /* 0: not written */
    int months;           /* how many months from `month` on; 0: one */
    int year_offset;      /* "in May last year"; M_NONE: not written */
    int weekday;          /* -1: not written */
    enum mod mod;
    int week; /* weekday of last, this, next week; NO_WEEK */
    int offset;
    enum edge edge;
    enum part part;
    int clock;                    /* minutes from midnight, or NO_CLOCK */
    bool clock_minute, half_told; /* half_told: a.m. or p.m. is known */
    int zone;                     /* minutes east of UTC, or ZONE_HERE */
    enum unit unit;
    int64_t amount;
    int sign;
    bool from_last, same_day; /* same_day: the one spoken of, else the document's */
    int nth_week;             /* of its month: 1-4, 5: the last; 0: not written */
    bool week_ending;         /* the seven days up to it */
    int nth_half;             /* of its month: 1, 2; 0: not written */
    bool week_of;             /* the week that holds the date */
    bool other_order;         /* day and month may stand the other way round */
    bool month_first;         /* written 12/25/2016 */
    bool clock_only;          /* no date beside the clock time */
    bool hours_to;            /* the amount hours that end at it */
    uint32_t flags;           /* of the mention */
};

struct val { /* what it means: local minutes since 1970 */
    int64_t from, to, other_from, other_to;
    enum grain grain;
    enum basis basis;
    uint32_t flags;
    int zone;
    bool other, anchored_to_nothing;
};

struct tr_when_words {
    struct tr_word_table time, time_tr, verbs; /* time: en, ar, ru; Turkish words look like English ones */
};

struct scan { /* one sentence */
    const struct tr_when_words *words;
    const struct tr_word_table *time;
    const struct tr_tokens *t;
    uint32_t from, to;
    bool upper; /* all of it is in capitals */
    bool have_doc, have_last, day_first, month_first;
    int64_t doc, last;    /* local days since 1970 */
    int64_t sentence_day; /* named before in this sentence, or INT64_MIN */
    int64_t told;         /* the day that a clock alone is of, or INT64_MIN */
    const struct tr_when_tense *tense;
};

/* when_words.c */
struct word tr_when_look(const struct scan *s, uint32_t k);
static inline struct word tr_when_word(const struct scan *s, uint32_t k) /* k out of the sentence: C_NONE */
{
    static const struct word none = { .n = 1 };
    if (k < s->from || k >= s->to) return none;
    const struct tr_token *t = &s->t->list.v[k];
    bool other = !(t->flags & (TR_TOK_MARK | TR_TOK_NUMBER)) && !tr_word_table_begins(s->time, t->key);
    return other ? none : tr_when_look(s, k); /* most words say nothing of time */
}
static inline bool tr_when_has(const struct scan *s, uint32_t k, uint32_t flag)
{
    return k >= s->from && k < s->to && (s->t->list.v[k].flags & flag) != 0;
}
static inline bool tr_when_glued(const struct scan *s, uint32_t k) { return tr_when_has(s, k, TR_TOK_GLUED); }
static inline bool tr_when_hyphened(const struct scan *s, uint32_t k) { return tr_when_has(s, k, TR_TOK_HYPHEN); }
bool tr_when_is_mark(const struct scan *s, uint32_t k, char c);
bool tr_when_about(const struct scan *s, uint32_t k);   /* "about", "more than" stand before k */
bool tr_when_capital(const struct scan *s, uint32_t k); /* a word with a capital, in a sentence that has others */
enum tr_tense tr_when_tense_of(const struct scan *s, uint32_t first, uint32_t end);
bool tr_when_will(const struct scan *s, uint32_t first, uint32_t end); /* "will" stands near, not only "agreed to" */
/* A whole number >= 0 in digits or words at k; false when there is none. */
bool tr_when_amount(const struct scan *s, uint32_t k, int64_t *value, uint32_t *end);
bool tr_when_foreign(const struct scan *s, uint32_t k); /* not English: units and modifiers stand otherwise */
struct spec tr_when_spec(uint32_t first, enum base base);
/* A year in four digits at k, which nothing turns into something else ("2015-model"). */
bool tr_when_year(const struct scan *s, uint32_t k, int *year);
/* [of] last, this, next year: offset from the document's year. */
bool tr_when_year_by_word(const struct scan *s, uint32_t k, int *offset, uint32_t *end);

/* Each reads what begins at k into out, out->end behind it; false: nothing of that kind. */
bool tr_when_clock(const struct scan *s, uint32_t k, struct spec *out);    /* when_clock.c */
bool tr_when_calendar(const struct scan *s, uint32_t k, struct spec *out); /* when_date.c: dates by number and name */
bool tr_when_numeric(const struct scan *s, uint32_t k, struct spec *out);  /* when_numeric.c */
bool tr_when_hijri(const struct scan *s, uint32_t k, struct spec *out);    /* when_hijri.c */
bool tr_when_relative(const struct scan *s, uint32_t k, struct spec *out); /* when_relative.c: yesterday, last week */
bool tr_when_amounts(const struct scan *s, uint32_t k, struct spec *out);  /* when_amount.c: two days ago, six months */
bool tr_when_date(const struct scan *s, uint32_t k, struct spec *out);     /* when_point.c: any of those */
/* A clock time, noon or midnight, with the date beside it if there is one. */
bool tr_when_clock_point(const struct scan *s, uint32_t k, struct spec *out);
bool tr_when_point(const struct scan *s, uint32_t k, struct spec *out); /* ... with clock time and part of day */

/* when_range.c: two ends. The first two read both; find_second reads what stands behind `a` ("between", "from": before it). */
bool tr_when_days_then_month(const struct scan *s, uint32_t k, struct spec *a, struct spec *b);
bool tr_when_night_between(const struct scan *s, uint32_t k, struct spec *a, uint32_t *end);
bool tr_when_day_in_list(const struct scan *s, uint32_t k, struct spec *out);
bool tr_when_day_more(const struct scan *s, struct spec *d);
bool tr_when_evenings(const struct scan *s, uint32_t k, struct spec *a, struct spec *b);
void tr_when_borrow_day(const struct scan *s, struct spec *a);
bool tr_when_day_and_times(const struct scan *s, struct spec *a, struct spec *b);
bool tr_when_find_second(const struct scan *s, const struct spec *a, bool between, bool from, struct spec *b);
bool tr_when_resolve_range(const struct scan *s, struct spec *a, struct spec *b, enum tr_tense tense, struct val *out);

/* when_year.c; called by tr_when_calendar */
bool tr_when_short_year(const struct scan *s, uint32_t k, bool wire, int *year, uint32_t *end);
bool tr_when_short_year_alone(const struct scan *s, uint32_t k, struct spec *out);
bool tr_when_year_alone(const struct scan *s, uint32_t k, struct spec *out);
bool tr_when_decade(const struct scan *s, uint32_t k, struct spec *out);
bool tr_when_season(const struct scan *s, uint32_t k, struct spec *out);
bool tr_when_share_of_year(const struct scan *s, uint32_t k, struct spec *out);
bool tr_when_fiscal(const struct scan *s, uint32_t k, struct spec *out);

/* when_edge.c: early, mid, late, the end of; called by tr_when_relative */
bool tr_when_edge(const struct scan *s, uint32_t k, struct spec *out);
bool tr_when_units_end(const struct scan *s, uint32_t k, struct spec *out);

/* when_resolve.c; false: no such day. */
bool tr_when_resolve(const struct scan *s, const struct spec *spec, enum tr_tense tense, struct val *out);
void tr_when_set_days(struct val *v, int64_t from, int64_t to, enum grain grain, enum basis basis);
struct tr_clock tr_when_civil(int64_t day);
int64_t tr_when_months_on(int year, int month, int n); /* first day of the month n months on */
int64_t tr_when_days(int year, int month, int day);
int tr_when_weekday(int64_t day);

/* when_unit.c: the same for what is counted in units; called by tr_when_resolve. */
bool tr_when_resolve_unit(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v);
bool tr_when_resolve_step(const struct scan *s, const struct spec *d, struct val *v);
bool tr_when_resolve_period(const struct scan *s, const struct spec *d, struct val *v);
bool tr_when_resolve_season(const struct scan *s, const struct spec *d, struct val *v);
bool tr_when_resolve_hijri(const struct scan *s, const struct spec *d, enum tr_tense tense, struct val *v);
bool tr_when_resolve_decade(const struct spec *d, struct val *v);
void tr_when_cut_at_anchor(const struct scan *s, const struct spec *d, struct val *v); /* earlier, later this month */

#endif
