/* SPDX-License-Identifier: Apache-2.0
 *
 * facts.h: one incident as the judge sees it, and what one provision makes of it. */
#ifndef TR_JUDGE_FACTS_H
#define TR_JUDGE_FACTS_H

#include "judge/rules.h"
#include "judge/setup.h"

enum { TR_CELLS_MAX = 32 }; /* identities that one side may have; of more, the first 32 are weighed */

typedef enum {                 /* how we come to think that a side is this actor */
               TR_BY_SOURCE,   /* the source names it */
               TR_BY_MEMBER,   /* the source names a coalition or umbrella that it belongs to */
               TR_BY_UMBRELLA, /* the source's own word for many; taken as what it says it is */
               TR_BY_HIDING,   /* ... but one that may hide behind that word */
               TR_BY_PRESENCE, /* nobody is named; it is recorded as holding the place */
               TR_NOT_NAMED,
               TR_STRANGER /* named, and not in the agreement */
} tr_identity;

struct tr_cell {  /* one possible identity of a side */
    size_t actor; /* TR_NONE: NOT_NAMED or STRANGER */
    tr_identity how;
    double p;
    tr_str name; /* id, or the name as written */
    bool civilians;
};
struct tr_side {
    struct tr_cell v[TR_CELLS_MAX];
    size_t n;
    size_t named;       /* references that the source gives */
    bool presence_only; /* only designated groups are recorded there, the others as absent */
    bool held;          /* a group that may hide is recorded there */
    bool joined_there;  /* a group with a party role is recorded there */
};

struct tr_exemption {                                                     /* of exemption, as the assertions have it */
    const struct tr_assertion *claim, *against, *second_hand, *confirmed; /* each the first of its kind, or NULL */
    bool evidenced;
};

struct tr_facts {
    const struct tr_judge_setup *s;
    const struct tr_incident *i;
    const struct tr_report *r;
    const struct tr_located *at;
    size_t act; /* index of acts.list, TR_NONE: unknown act */
    tr_str act_code;
    bool time_known;
    double p_indirect; /* that the force came from afar */
    bool other_end_known;
    bool only_civilians_died; /* every death that is counted is a civilian's */
    struct tr_side actor, target;
    struct tr_exemption claim;
    const struct tr_presence *joined_hold; /* the row by which joined groups, and they alone, hold the place; or NULL */
    size_t voices;
    tr_str when_from, when_to; /* local, for reasons */
    struct tr_arena *arena;
};

struct tr_asked { /* what one provision in one zone makes of it, under one value of each reading */
    struct tr_values v;
    tr_rule_id act, actors, time, place, launch, target, permission; /* TR_RULES: nothing to tell */
    const struct tr_in_zone *in;                                     /* of the zone; NULL when it is not near */
    tr_span window;                                                  /* in which the provision binds here */
    size_t who, whom;                                                /* the weightiest pair of cells */
    bool claim_refuted;
    size_t exempt, permit; /* provisions that open it, TR_NONE: none */
    size_t outside_zone;   /* the likeliest zone in which it does not bind */
};

/* sides.c: fills actor, target, claim. exempt.c: the claim. */
TR_MUST tr_rc tr_jd_facts(const struct tr_judge_setup *s, struct tr_arena *a, const struct tr_incident *i,
                          struct tr_facts *f, struct tr_error *err);
void tr_jd_claim(struct tr_facts *f);
/* A zone-wide "present" of a group that hides counts for nothing where joined groups hold the place itself. */
bool tr_jd_is_overruled(const struct tr_facts *f, const struct tr_presence *row);

/* act.c, where_when.c, actors.c, exempt.c: one condition each. */
void tr_jd_ask_act(const struct tr_facts *f, size_t provision, struct tr_asked *q);
void tr_jd_ask_time(const struct tr_facts *f, size_t provision, size_t zone, struct tr_asked *q);
void tr_jd_ask_place(const struct tr_facts *f, size_t provision, size_t zone, struct tr_context *c, struct tr_asked *q);
void tr_jd_ask_actors(const struct tr_facts *f, size_t provision, size_t zone, struct tr_context *c,
                      struct tr_asked *q);
void tr_jd_ask_permission(const struct tr_facts *f, size_t provision, struct tr_context *c, struct tr_asked *q);

/* Small tools of several conditions. */
double tr_jd_share(const struct tr_facts *f, tr_span what, tr_span window); /* 1 when no time is known */
const struct tr_in_zone *tr_jd_in(const struct tr_located *at, size_t zone, bool other_end);
double tr_jd_in_any(const struct tr_facts *f, const tr_indexes *zones); /* 1 when the list is empty */
double tr_jd_exempt_p(const struct tr_facts *f, size_t provision, tr_span window, size_t target, struct tr_context *c,
                      size_t *by);
bool tr_jd_same_ranks(const struct tr_facts *f, size_t provision, size_t attacker, size_t target);
double tr_jd_bound_p(const struct tr_facts *f, size_t provision, size_t zone, tr_span window, size_t actor, int side,
                     struct tr_context *c);
bool tr_jd_speaks_for(const struct tr_facts *f, tr_str speaker, size_t actor); /* same actor or same side */

/* readings.c: asks under every value of the readings that matter. */
struct tr_reading_cell {
    struct tr_context context;
    struct tr_asked asked;
    struct tr_decision decision;
};
enum { TR_READING_CELLS_MAX = 64 };
struct tr_outcome {
    struct tr_reading_cell *cells;
    size_t n, told;             /* told: whose conditions the reasons give */
    struct tr_reading_cell one; /* room for the usual case: no reading */
    struct tr_decision together;
    uint64_t touched; /* readings that make a difference */
    uint64_t asked;   /* readings that were looked at */
    bool capped, split;
    bool plain; /* who or when alone puts it outside the scope */
};
void tr_jd_ask(const struct tr_facts *f, size_t provision, size_t zone, struct tr_context *c,
               struct tr_reading_cell *cell);
/* Of an outcome that who or when alone puts outside the scope: nothing else is kept, so that its trail is short. */
void tr_jd_keep_plain(const struct tr_facts *f, struct tr_outcome *o);
TR_MUST tr_rc tr_jd_ask_all(const struct tr_facts *f, size_t provision, size_t zone, struct tr_outcome *out,
                            struct tr_error *err);
tr_str tr_jd_reading_name(const struct tr_agreement *g, struct tr_arena *a, const struct tr_context *c,
                          uint64_t touched);

/* reasons.c, parties.c */
TR_MUST tr_rc tr_jd_reasons(const struct tr_facts *f, size_t provision, size_t zone, const struct tr_outcome *o,
                            struct tr_finding *out, struct tr_error *err);
TR_MUST tr_rc tr_jd_parties(const struct tr_facts *f, struct tr_finding *out, struct tr_error *err);
size_t tr_jd_voices(const struct tr_incident *i);

/* Reasons are drafted in a fixed room, then copied to the arena in one piece. */
enum { TR_REASONS_MAX = 32, TR_ARGS_MAX = 8, TR_ROWS_MAX = 8 };
struct tr_draft {
    struct tr_arena *arena;
    size_t n;
    struct tr_draft_reason {
        tr_rule_id rule;
        double p, low, high;
        size_t n_args, n_rows;
        struct tr_arg args[TR_ARGS_MAX];
        tr_str rows[TR_ROWS_MAX];
    } v[TR_REASONS_MAX];
};
struct tr_draft_reason *tr_jd_reason(struct tr_draft *d, tr_rule_id rule, double p, double low, double high);
void tr_jd_arg(struct tr_draft_reason *r, const char *key, tr_str value);
void tr_jd_row(struct tr_draft_reason *r, tr_str id);
TR_MUST tr_rc tr_jd_reasons_done(const struct tr_draft *d, struct tr_reason *extra, size_t n_extra,
                                 struct tr_finding *out, struct tr_error *err);
tr_str tr_jd_number(struct tr_arena *a, double p); /* a probability, at most six decimals, no locale */
tr_str tr_jd_count(struct tr_arena *a, uint64_t n);

#endif
