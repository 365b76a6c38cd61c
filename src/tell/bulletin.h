/* SPDX-License-Identifier: Apache-2.0
 *
 * bulletin.h: what may be told, selected, ordered and counted. Writers see this and never the work:
 * what the gate (gate.c) held back is not in here. Texts are as received: put_clean (words.h) or
 * tr_json_put stand between them and any output. */
#ifndef TR_TELL_BULLETIN_H
#define TR_TELL_BULLETIN_H

#include "stats.h"
#include "truce/tell.h"
#include "words.h"

typedef enum { GRAIN_NONE, GRAIN_EXACT, GRAIN_COARSE, GRAIN_CELL } told_grain;

struct told_place {
    told_grain grain; /* NONE: no place to draw */
    tr_point at;
    double r_m;                    /* about 90 % lie within */
    double half_lon, half_lat;     /* CELL, COARSE: half the sides of the cell round `at` */
    const struct tr_shape *region; /* outline of the 90 % region, or NULL */
    tr_str name, area;             /* the name as told; first-level area */
};

struct told_row { /* one row behind a finding */
    tr_str id, source, origin, dataset, native, url, text, headline;
    tr_str file; /* for explain alone: where a row stood is history, and bulletins don't tell it */
    int64_t row;
};

struct told_says { /* what somebody says beyond that it happened */
    tr_str by, says, about, told_by, text;
    bool evidenced;
};

struct told_incident {
    tr_str id;
    tr_span when;
    tr_str act;           /* code */
    tr_str actor, target; /* as reported; empty when withheld or unknown */
    bool directed;
    struct told_place place;
    struct tr_count killed, civilians;
    uint32_t flags;
    double p_happened;
    tr_str origin; /* shares are counted by it */
    TR_LIST(struct told_row) rows;
    TR_LIST(struct told_says) says;
    tr_verdict verdict; /* strongest of its findings */
    double p_violation; /* largest of its findings */
    size_t first, n;    /* its findings in bulletin.findings */
    bool in_period;     /* begins in the period */
    bool exempt_claimed, contested;
    int64_t weight; /* order of telling, see docs/tell.md */
};

struct told_finding {
    tr_str id, detail, flip, params;
    size_t incident;        /* in bulletin.incidents; TR_NONE: a duty */
    size_t provision, zone; /* in bulletin.provisions, .zones; TR_NONE */
    tr_verdict verdict, out, back;
    tr_claim_level level;
    double p_violation, p_exempt, p_scope, p_happened, flip_to[2];
    const struct tr_party_share *parties;
    size_t n_parties; /* none when withheld */
    const struct tr_reason *reasons;
    size_t n_reasons; /* borrowed, or the gate's own copies */
    const struct tr_by_reading *by_reading;
    size_t n_readings;
};

struct told_provision {
    tr_str id, article, instrument, says, duty, bearers;
    tr_time deadline;
};

struct told_count { /* counts by verdict under a name */
    tr_str name;
    int64_t n, by[TR_VERDICTS], killed, civilians;
};
typedef TR_LIST(struct told_count) told_counts;

struct told_clock { /* a deadline as of the as-of */
    size_t finding; /* in bulletin.duties */
    tr_time deadline;
    int64_t days; /* to go; negative: past */
};

struct told_zone {
    tr_str id, name, kind, status, geometry_source, guarantors;
    bool own_drawing;
    double sigma_m;
    tr_span span;
    const struct tr_shape *shape, *out, *back; /* may be NULL */
    int64_t n, by[TR_VERDICTS];                /* incidents with a finding here, once each, strongest here */
    double expected;                           /* sum of p_violation over them */
    double expected_high;                      /* the same with the highest p over the readings */
    bool by_reading;                           /* some of these differ by the reading */
    struct interval doubt;             /* 90 % of the number of violations among them, if the records are true */
    struct interval doubt_high;        /* the same with the highest p over the readings */
    struct interval rate30;            /* apparent violations per 30 days, 90 % */
    int64_t before;                    /* apparent violations in the period before; -1: not comparable */
    struct interval ratio;             /* now : before (or the two months), 90 %; high may be INFINITY */
    tr_span month, month_before;       /* whole case: the last full month with a record here, and the one before */
    int64_t in_month, in_month_before; /* apparent violations in them; month.from is NONE when nothing is said */
    int64_t killed, civilians;
    double hours, share; /* watched; < 0: none recorded */
    int64_t coverage_rows;
    told_counts origins; /* by count, then name */
    TR_LIST(struct told_clock) clocks;
    int64_t moved_out, moved_back; /* incidents whose verdict here changes */
};

struct told_tally {
    tr_str by, of, source, id;
    tr_span when;
    int64_t total; /* TR_UNKNOWN: not given */
    const struct tr_part *parts;
    size_t n_parts;
};

struct told_access {
    tr_str id, outcome, by, place, text;
    tr_span when;
};
struct told_total {
    tr_str id, name, area, origin;
    tr_span when;
    struct tr_count killed;
};
struct told_change {
    tr_str incident;
    tr_verdict from, to;
    size_t at;
}; /* at: in incidents or TR_NONE */

struct told_bin {
    tr_span span;
    int64_t by[TR_VERDICTS], n;
};

struct told_label {
    tr_str name;
    tr_point at;
};

struct told_source { /* a text that an entry of the process stands on */
    tr_str report, claim, origin, title, url, quote;
    struct tr_bytes at; /* 0, 0: the text as a whole */
    bool spliced;       /* the text shows signs of having been pieced together */
};

typedef enum { ENTRY_MEETING, ENTRY_POSITION, ENTRY_MEASURE, ENTRY_COMMITMENT, ENTRY_KINDS } entry_kind;

struct told_entry {
    tr_str id, type; /* type: of the meeting; the stance; the measure's kind */
    tr_span when;
    tr_str who, whom; /* names, joined; empty: none, or withheld */
    tr_str hosts, sponsors, signed_by, left, by, place, about;
    tr_str how, own_text, state; /* of a position, of a reported silence; of a measure or commitment */
    int64_t number;
    tr_status status;
    tr_hedge hedge;
    bool second_hand, for_now, overdue, contested;
    bool independent; /* it stands on a text that was not pieced together, too */
    TR_LIST(struct told_source) sources;
};
typedef TR_LIST(struct told_entry) told_entries;

struct told_point {
    tr_time at;
    double value;
    bool second_hand;
    tr_str kind, claim;
};
struct told_tie {
    tr_str a, b;
    TR_LIST(struct told_point) points;
};

struct told_process {
    told_entries entries[ENTRY_KINDS];
    size_t all[ENTRY_KINDS]; /* how many there are: the latest are told */
    TR_LIST(struct told_tie) ties;
    size_t all_ties;
    bool any; /* texts were read */
};

struct tr_bulletin {
    struct told_process process;
    struct tr_arena *arena;
    struct words words;
    tr_audience audience;
    double grid_km;
    tr_str title, agreement, agreement_title, params;
    tr_hash content;
    const struct tr_tz *tz;
    tr_time as_of;
    tr_span period, before;
    bool whole, comparable; /* no period was asked for; the one before was under the agreement */
    struct tr_acts acts;
    int64_t rows_in, rows_kept, rows_repeated, rows_set_aside;
    struct told_provision *provisions;
    size_t n_provisions;
    struct told_zone *zones;
    size_t n_zones;
    struct told_incident *incidents;
    size_t n_incidents; /* those told; by id */
    struct told_finding *findings;
    size_t n_findings; /* of those incidents */
    struct told_finding *duties;
    size_t n_duties;
    size_t *order;                          /* incidents by weight */
    size_t lead;                            /* in incidents, TR_NONE */
    int64_t total, outside_period, undated; /* incidents of the case; not told; told with no date */
    int64_t delay_h, held_back;             /* hours before publication; incidents too young to be told */
    int64_t by[TR_VERDICTS], findings_by[TR_VERDICTS], killed, civilians;
    int64_t n_outside_deaths; /* civilians killed in incidents outside the agreement's scope */
    told_counts origins, dyads, areas;
    TR_LIST(struct told_tally) tallies;
    TR_LIST(struct told_access) access;
    TR_LIST(struct told_total) aggregates;
    int64_t n_aggregates; /* totals told */
    int64_t n_documents, n_claims,
        n_told; /* texts of the case; claims in them; events they tell of, reports of their own */
    TR_LIST(struct told_change) changes;
    bool has_previous;
    int64_t n_new, n_gone;
    TR_LIST(struct told_bin) bins;
    tr_str bin_unit; /* day | week | month */
    TR_LIST(struct told_label) labels;
    struct tr_set_aside *set_aside;
    size_t n_set_aside;
    TR_LIST(struct tr_reading) readings;
};

/* ---- gate.c, gate_rows.c: the audience rule ------------------------------------------------- */

struct gate {
    struct tr_arena *a;
    tr_audience audience;
    double grid_km;
    const struct tr_work *w;
    const struct tr_map_shapes *shapes;
    struct words *words;
    struct tr_map codes;   /* "scheme:code" and ids -> actor */
    struct tr_map agreed;  /* ids of zones, provisions, instruments, readings: public by nature */
    struct tr_map sources; /* folded spellings -> source */
    struct tr_map origins; /* as written -> number in origin_names */
    TR_LIST(tr_str) origin_names;
    tr_time told_until;   /* incidents that go on after it are too young to be told; TR_TIME_MAX: none is */
    struct tr_map totals; /* "dataset:id" of the totals told so far */
    bool full;            /* room ran out: whatever is made now is not used */
};
void gate_open(struct gate *g);
/* Too young for the public: shelling that is told while it goes on helps whoever aims. */
bool gate_holds_back(const struct gate *g, const struct tr_incident *i);
bool gate_holds_report(const struct gate *g, const struct tr_report *r);
tr_str gate_foreign(struct gate *g, tr_str text);     /* words of others: cut for partners, none in public */
tr_str gate_actor(struct gate *g, tr_str id);         /* name of an actor; empty in public */
tr_str gate_texts(struct gate *g, const tr_texts *t); /* in the bulletin's language, else the first */
tr_str gate_origin(struct gate *g, const struct tr_report *r);
tr_time gate_time(struct gate *g, tr_time t); /* public: the day */
struct told_place gate_place(struct gate *g, const struct tr_report *r, const struct tr_located *l);
void gate_incident(struct gate *g, const struct tr_incident *i, struct told_incident *out);
void gate_finding(struct gate *g, const struct tr_finding *f, const struct told_incident *i,
                  struct told_finding *out); /* i NULL: a duty */
tr_str gate_refs(struct gate *g, const struct tr_ref *v, size_t n);
/* The middle of the cell that holds `at`: rows of equal height, cells of nearly equal width. */
tr_point gate_cell(tr_point at, double km, double *half_lon, double *half_lat);
void gate_close(struct gate *g,
                struct tr_bulletin *b); /* public: single probabilities to one place, when all is counted */

/* ---- the parts of a bulletin ---------------------------------------------------------------- */

bool cards_fill(struct gate *g, struct tr_bulletin *b); /* zone cards; false at the arena's cap */
bool lists_fill(struct gate *g, struct tr_bulletin *b, const struct tr_work *previous);
bool process_fill(struct gate *g, struct tr_bulletin *b); /* gate_process.c */
bool special_fill(struct gate *g, struct tr_bulletin *b); /* tallies, access, aggregates, coverage */
struct told_count *counts_at(struct tr_arena *a, told_counts *list, struct tr_map *index, tr_str name);
void counts_sort(told_counts *list); /* by n, then name */
void count_add(struct told_count *c, const struct told_incident *i);
int64_t count_known(int64_t n);                                               /* unknown counts as nothing to add */
tr_verdict strongest_in(const struct told_finding *f, size_t n, size_t zone); /* zone TR_NONE: all; TR_VERDICTS: none */

/* ---- shared by writers ----------------------------------------------------------------------- */

bool zone_is_silent(const struct told_zone *z); /* nothing recorded and nothing due: a line says it all */
tr_str verdict_label(const struct tr_bulletin *b, tr_verdict v);
tr_str act_label(const struct tr_bulletin *b, tr_str act);
tr_str detail_label(const struct tr_bulletin *b, tr_str detail);
/* Lowest and highest p_violation over the readings where they differ; else it alone, twice. */
struct interval violation_span(const struct told_finding *f);
/* "0.85", or "0.00 to 1.00, depending on the reading". */
tr_str text_violation(char room[160], const struct words *w, const struct told_finding *f);
#define VIOLATION_OF(w, f) text_violation((char[160]){ 0 }, (w), (f))
/* Exempt, and civilians died: what the word does not mean has to be said. */
bool exempt_needs_note(const struct told_finding *f, const struct told_incident *i);
void say_exempt_note(const struct pen *p, const struct told_incident *i);
/* Does the sentence of a reason name `key` outside of brackets, so that it cannot be said without? */
bool reason_needs(const struct words *w, const struct tr_reason *r, tr_str key);
void say_reason(const struct pen *p, const struct tr_reason *r);
bool reason_has_worth(const struct tr_reason *r);
void say_worth(const struct pen *p, const struct tr_reason *r);
void say_flip(const struct pen *p, const struct told_finding *f); /* the question that would settle it */
void say_toll(const struct pen *p, const struct told_incident *i);
void say_place(const struct pen *p, const struct tr_bulletin *b, const struct told_place *place);
void say_who(const struct pen *p, const struct told_incident *i);
/* Act, who against whom, toll. */
void say_story(const struct pen *p, const struct tr_bulletin *b, const struct told_incident *i);
/* "a=yes;b=no" -> what each reading says, with its id. */
void say_reading(const struct pen *p, tr_str reading);
void say_rows(const struct pen *p, const struct tr_bulletin *b);
void say_watched(const struct pen *p, const struct told_zone *z);
size_t silent_zones(const struct tr_bulletin *b, bool watched);
/* The silent zones in one sentence: those where somebody watched, or those where nobody is known to have. */
bool say_silent(const struct pen *p, const struct tr_bulletin *b, bool watched);
void say_held_back(const struct pen *p, const struct tr_bulletin *b);
void say_assertion(const struct pen *p, const struct told_says *s);
const struct told_finding *lead_finding(const struct tr_bulletin *b,
                                        const struct told_incident *i); /* the one that gave its verdict */

tr_rc tell_html(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err);
tr_rc tell_csv(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err);
tr_rc tell_geojson(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err);
tr_rc tell_summary(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err);
tr_rc tell_ndjson(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err);
tr_rc tell_set_aside(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err);
tr_rc tell_done(const struct tr_sink *out, struct tr_error *err);

#endif
