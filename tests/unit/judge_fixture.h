/* SPDX-License-Identifier: Apache-2.0
 *
 * judge_fixture.h: a small agreement and one incident, built by hand, for the judge's unit tests: two
 * sides, a designated group, an umbrella, civilians, one zone, one prohibition, one exemption. */
#ifndef TESTS_JUDGE_FIXTURE_H
#define TESTS_JUDGE_FIXTURE_H

#include "truce/judge.h"

enum { FX_GOV, FX_BLUE, FX_RED, FX_UMBRELLA, FX_CIVILIANS, FX_ACTORS };
enum { FX_BAN, FX_EXEMPT, FX_PROVISIONS };

struct fixture {
    struct tr_arena a;
    struct tr_acts acts;
    struct tr_params params;
    struct tr_agreement g;
    struct tr_actor actors[FX_ACTORS];
    struct tr_text names[FX_ACTORS];
    struct tr_code codes[1];
    struct tr_role roles[4];
    struct tr_designation designations[1];
    struct tr_zone zones[2];
    struct tr_instrument instruments[1];
    struct tr_provision provisions[FX_PROVISIONS];
    struct tr_presence presence[4];
    struct tr_reading readings[2];
    struct tr_reading_value values[2];
    tr_str sides[2], acts_of[1];
    size_t zone_list[1], hidden[1], parties_by[1];
    struct tr_report report;
    const struct tr_report *reports[1];
    struct tr_ref actor, target;
    struct tr_in_zone in[1];
    struct tr_located located;
    size_t presence_rows[4];
    struct tr_incident incident;
    struct tr_judge_setup *setup;
    struct tr_error err;
};

static inline void fx_actor(struct fixture *x, size_t k, const char *id, const char *kind, const char *name)
{
    x->names[k].text = tr_str_of(name);
    x->actors[k] = (struct tr_actor){ .id = tr_str_of(id), .kind = tr_str_of(kind), .alias_of = TR_NONE };
    x->actors[k].names.v = &x->names[k];
    x->actors[k].names.n = 1;
}

static inline void fx_agreement(struct fixture *x)
{
    struct tr_agreement *g = &x->g;
    static const size_t parties[3] = { FX_GOV, FX_BLUE, FX_UMBRELLA };
    x->sides[0] = TR_STR("government"), x->sides[1] = TR_STR("opposition"), x->acts_of[0] = TR_STR("hostilities");
    fx_actor(x, FX_GOV, "gov", "state", "Government of the Hills");
    fx_actor(x, FX_BLUE, "blue", "group", "Blue Brigade");
    fx_actor(x, FX_RED, "red", "group", "Red Host");
    fx_actor(x, FX_UMBRELLA, "insurgents", "umbrella", "Hill insurgents");
    fx_actor(x, FX_CIVILIANS, "civilians", "civilians", "Civilians");
    x->codes[0] = (struct tr_code){ TR_LIT("ucdp"), TR_LIT("77") };
    x->actors[FX_GOV].codes.v = x->codes, x->actors[FX_GOV].codes.n = 1;
    x->hidden[0] = FX_RED;
    x->actors[FX_UMBRELLA].may_hide.v = x->hidden, x->actors[FX_UMBRELLA].may_hide.n = 1;
    for (size_t k = 0; k < 3; k++)
        x->roles[k] = (struct tr_role){ .actor = parties[k],
                                        .role = TR_LIT("party"),
                                        .side = x->sides[k > 0],
                                        .span = TR_ALWAYS,
                                        .by = 0,
                                        .when = TR_UNCONDITIONAL };
    x->designations[0] = (struct tr_designation){ .actor = FX_RED, .span = TR_ALWAYS, .when = TR_UNCONDITIONAL };
    x->zones[0] = (struct tr_zone){
        .id = TR_LIT("vale"), .kind = TR_LIT("territory"), .span = TR_ALWAYS, .when = TR_UNCONDITIONAL
    };
    x->instruments[0] = (struct tr_instrument){ .id = TR_LIT("I"), .force = { 0, 1000 * TR_DAY } };
    for (size_t k = 0; k < FX_PROVISIONS; k++) {
        struct tr_provision *p = &x->provisions[k];
        *p = (struct tr_provision){ .id = k ? (tr_str)TR_LIT("P2") : (tr_str)TR_LIT("P1"),
                                    .span = TR_ALWAYS,
                                    .deadline = TR_TIME_NONE,
                                    .when = TR_UNCONDITIONAL,
                                    .protects_when = TR_UNCONDITIONAL };
        p->modality = k ? TR_EXEMPT : TR_PROHIBIT;
        p->acts.v = x->acts_of, p->acts.n = 1;
        p->parties_by.v = x->parties_by, p->parties_by.n = 1;
    }
    x->provisions[FX_BAN].between.v = x->sides, x->provisions[FX_BAN].between.n = 2;
    x->provisions[FX_BAN].zones.v = x->zone_list, x->provisions[FX_BAN].zones.n = 1;
    x->provisions[FX_EXEMPT].against = TR_STR("designated_groups");
    g->id = TR_STR("hills");
    g->sides.v = x->sides, g->sides.n = 2;
    g->actors.v = x->actors, g->actors.n = FX_ACTORS;
    g->roles.v = x->roles, g->roles.n = 3;
    g->designations.v = x->designations, g->designations.n = 1;
    g->zones.v = x->zones, g->zones.n = 1;
    g->instruments.v = x->instruments, g->instruments.n = 1;
    g->provisions.v = x->provisions, g->provisions.n = FX_PROVISIONS;
}

static inline void fx_incident(struct fixture *x)
{
    struct tr_report *r = &x->report;
    r->id = TR_STR("r2222222222222");
    r->source = TR_STR("press");
    r->act = TR_STR("small_arms_fire");
    r->when = (tr_span){ 10 * TR_DAY, 11 * TR_DAY };
    for (size_t k = 0; k < TR_COUNTED; k++) r->counts[k] = TR_COUNT_UNKNOWN;
    x->actor = (struct tr_ref){ .name = TR_LIT("gov") };
    x->target = (struct tr_ref){ .name = TR_LIT("blue") };
    r->actor.v = &x->actor, r->actor.n = 1;
    r->target.v = &x->target, r->target.n = 1;
    x->in[0] = (struct tr_in_zone){ .zone = 0, .p = 1, .p_out = 1, .p_back = 1, .reach_p = 1, .near = true };
    x->located.placed = true;
    x->located.zones.v = x->in, x->located.zones.n = 1;
    x->located.presence.v = x->presence_rows;
    x->reports[0] = r;
    x->incident = (struct tr_incident){ .id = TR_LIT("i2222222222222"),
                                        .reports = x->reports,
                                        .n = 1,
                                        .facts = r,
                                        .located = &x->located,
                                        .p_happened = 0.7 };
}

static inline void fx_open(struct fixture *x)
{
    memset(x, 0, sizeof *x);
    assert_int_equal(tr_arena_open(&x->a, 1 << 28, &x->err), TR_OK);
    assert_int_equal(tr_acts_load(&x->a, &x->acts, &x->err), TR_OK);
    assert_int_equal(tr_params_load(&x->a, TR_STR("parameters.tsv"), (tr_str){ 0 }, &x->params, &x->err), TR_OK);
    fx_agreement(x);
    fx_incident(x);
}

/* Opens the judge on what the test made of the fixture, and judges. */
static inline tr_findings fx_judge(struct fixture *x)
{
    tr_findings out;
    assert_int_equal(tr_judge_open(&x->a, &x->g, &x->acts, &x->params, NULL, &x->setup, &x->err), TR_OK);
    assert_int_equal(tr_judge_incident(x->setup, &x->a, &x->incident, 0, &out, &x->err), TR_OK);
    return out;
}

static inline void fx_close(struct fixture *x) { tr_arena_close(&x->a); }

/* Adds a presence row at the incident's place. */
static inline void fx_presence(struct fixture *x, size_t actor, const char *status)
{
    size_t k = x->g.presence.n++;
    x->g.presence.v = x->presence;
    x->presence[k] = (struct tr_presence){
        .actor = actor, .zone = TR_NONE, .span = TR_ALWAYS, .status = tr_str_of(status), .line = (int64_t)k + 2
    };
    x->presence_rows[x->located.presence.n++] = k;
}

#endif
