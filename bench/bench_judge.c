/* SPDX-License-Identifier: Apache-2.0
 *
 * How long the judge takes: 100,000 made-up incidents against 20 provisions (seeded, so that every run asks
 * the same). Places are located beforehand, since that is another stage's time. Prints one line.
 *
 *   bench_judge [INCIDENTS [PROVISIONS]] */
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "truce/judge.h"

enum { ZONES = 12, GROUPS = 16, NAMES = 24 };

static struct tr_actor actors[GROUPS + 3];
static struct tr_role roles[GROUPS + 3];
static struct tr_designation designations[2];
static struct tr_zone zones[ZONES];
static struct tr_provision provisions[1000];
static struct tr_instrument instruments[2];
static struct tr_text names[GROUPS + 3];
static struct tr_code codes[GROUPS + 3];
static char ids[GROUPS + 3][NAMES], zone_ids[ZONES][NAMES], provision_ids[1000][NAMES];
static size_t zone_index[ZONES], parties_by[2] = { 0, 1 }, builds_on[1] = { 0 }, hidden[2] = { GROUPS - 1, 0 };
static tr_str sides[2] = { TR_LIT("government"), TR_LIT("opposition") };
static tr_str hostilities[1] = { TR_LIT("hostilities") };

static tr_str number_name(char *room, const char *head, size_t k)
{
    snprintf(room, NAMES, "%s%zu", head, k);
    return tr_str_of(room);
}

static void make_actors(struct tr_agreement *g)
{
    for (size_t k = 0; k < GROUPS + 3; k++) {
        actors[k].id = number_name(ids[k], "actor-", k);
        actors[k].kind = k == GROUPS + 2 ? TR_STR("civilians") : TR_STR("group");
        names[k].text = actors[k].id;
        actors[k].names.v = &names[k];
        actors[k].names.n = 1;
        codes[k] = (struct tr_code){ TR_LIT("bench"), actors[k].id };
        actors[k].codes.v = &codes[k];
        actors[k].codes.n = 1;
        actors[k].alias_of = TR_NONE;
        roles[k] = (struct tr_role){ .actor = k,
                                     .role = TR_LIT("party"),
                                     .side = k == 0 ? sides[0] : sides[1],
                                     .span = TR_ALWAYS,
                                     .by = k % 2,
                                     .when = TR_UNCONDITIONAL };
    }
    actors[GROUPS].may_hide.v = hidden;
    actors[GROUPS].may_hide.n = 1;
    designations[0] = (struct tr_designation){ GROUPS - 1, TR_ALWAYS, TR_UNCONDITIONAL, TR_LIT("list"), { 0, 0 } };
    g->actors.v = actors, g->actors.n = GROUPS + 3;
    g->roles.v = roles, g->roles.n = GROUPS - 2;
    roles[GROUPS - 2].actor = GROUPS;
    g->roles.n++;
    g->designations.v = designations, g->designations.n = 1;
}

static void make_provisions(struct tr_agreement *g, size_t n)
{
    for (size_t k = 0; k < ZONES; k++) {
        zone_index[k] = k;
        zones[k] = (struct tr_zone){ .id = number_name(zone_ids[k], "zone-", k),
                                     .kind = TR_LIT("de_escalation_area"),
                                     .span = TR_ALWAYS,
                                     .when = TR_UNCONDITIONAL };
    }
    for (size_t k = 0; k < n; k++) {
        struct tr_provision *p = &provisions[k];
        *p = (struct tr_provision){ .id = number_name(provision_ids[k], "P", k),
                                    .by = k % 2,
                                    .span = { (tr_time)k * TR_DAY, TR_TIME_MAX },
                                    .deadline = TR_TIME_NONE,
                                    .when = TR_UNCONDITIONAL,
                                    .protects_when = TR_UNCONDITIONAL };
        p->acts.v = hostilities, p->acts.n = 1;
        p->modality = k % 7 == 6 ? TR_EXEMPT : TR_PROHIBIT;
        p->parties_by.v = parties_by, p->parties_by.n = 2;
        p->zones.v = zone_index + k % ZONES, p->zones.n = k % 3 ? (ZONES - k % ZONES) / 2 + 1 : 0;
        if (p->modality == TR_EXEMPT) p->against = TR_STR("designated_groups"), p->zones.n = 0;
        else p->between.v = sides, p->between.n = 2, p->protects_civilians = k % 2;
    }
    instruments[0] = (struct tr_instrument){ .id = TR_LIT("I0"), .force = TR_ALWAYS };
    instruments[1] = (struct tr_instrument){ .id = TR_LIT("I1"), .force = TR_ALWAYS };
    instruments[1].builds_on.v = builds_on, instruments[1].builds_on.n = 1;
    g->zones.v = zones, g->zones.n = ZONES;
    g->provisions.v = provisions, g->provisions.n = n;
    g->instruments.v = instruments, g->instruments.n = 2;
    g->sides.v = sides, g->sides.n = 2;
}

struct one { /* an incident and what it borrows from */
    struct tr_report report;
    const struct tr_report *reports[1];
    struct tr_ref actor, target;
    struct tr_in_zone in[3];
    struct tr_located located;
};

static void make_incident(struct tr_rand *rand, struct one *o, const struct tr_acts *acts, struct tr_incident *i)
{
    memset(o, 0, sizeof *o);
    o->report.id = TR_STR("r2222222222222");
    o->report.act = acts->list.v[tr_rand_u64(rand) % 6].code;
    o->report.when.from = (tr_time)(tr_rand_u64(rand) % 100) * TR_DAY;
    o->report.when.to = o->report.when.from + TR_DAY;
    for (size_t k = 0; k < TR_COUNTED; k++) o->report.counts[k] = TR_COUNT_UNKNOWN;
    o->actor = (struct tr_ref){ TR_LIT("bench"),
                                tr_rand_u64(rand) % 3 ? actors[0].id : actors[tr_rand_u64(rand) % (GROUPS + 3)].id,
                                { NULL, 0 } };
    o->target = (struct tr_ref){ TR_LIT("bench"),
                                 tr_rand_u64(rand) % 2 ? actors[GROUPS].id
                                                       : actors[tr_rand_u64(rand) % (GROUPS + 3)].id,
                                 { NULL, 0 } };
    o->report.actor.v = &o->actor, o->report.actor.n = 1;
    o->report.target.v = &o->target, o->report.target.n = 1;
    o->located.placed = true;
    o->located.zones.v = o->in;
    o->located.zones.n = tr_rand_u64(rand) % 4;
    for (size_t k = 0; k < o->located.zones.n; k++) {
        double p = tr_round6(tr_rand_unit(rand));
        o->in[k] = (struct tr_in_zone){
            .zone = (tr_rand_u64(rand) % 4) * 3 + k, .p = p, .p_out = p, .p_back = p / 2, .reach_p = 0.5, .near = true
        };
    }
    o->reports[0] = &o->report;
    *i = (struct tr_incident){ .id = TR_LIT("i2222222222222"),
                               .reports = o->reports,
                               .n = 1,
                               .facts = &o->report,
                               .located = &o->located,
                               .p_happened = 0.8 };
}

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + 1e-9 * (double)t.tv_nsec;
}

int main(int argc, char **argv)
{
    const size_t n = argc > 1 ? (size_t)atol(argv[1]) : 100000, np = argc > 2 ? (size_t)atol(argv[2]) : 20;
    struct tr_arena a, scratch;
    struct tr_error err = { 0 };
    struct tr_acts acts = { 0 };
    struct tr_params params;
    struct tr_agreement g = { 0 };
    struct tr_judge_setup *s = NULL;
    if (np > 1000 || tr_arena_open(&a, 1 << 28, &err) || tr_arena_open(&scratch, 1 << 28, &err) ||
        tr_acts_load(&a, &acts, &err) || tr_params_load(&a, TR_STR("parameters.tsv"), (tr_str){ 0 }, &params, &err))
        return 1;
    make_actors(&g);
    make_provisions(&g, np);
    if (tr_judge_open(&a, &g, &acts, &params, NULL, &s, &err)) return fprintf(stderr, "%s\n", err.text), 1;
    struct tr_rand rand = tr_rand_seed(2017);
    size_t verdicts[TR_VERDICTS] = { 0 }, findings = 0, bytes = 0;
    double spent = 0;
    for (size_t k = 0; k < n; k++) {
        struct one o;
        struct tr_incident i;
        tr_findings f;
        make_incident(&rand, &o, &acts, &i);
        tr_arena_reset(&scratch);
        double from = seconds();
        if (tr_judge_incident(s, &scratch, &i, 0, &f, &err)) return fprintf(stderr, "%s\n", err.text), 1;
        spent += seconds() - from;
        bytes += scratch.used;
        findings += f.n;
        verdicts[tr_strongest(f.v, f.n)]++;
    }
    printf("judge: %zu incidents x %zu provisions: %.3f s, %zu findings, %.0f bytes an incident;", n, np, spent,
           findings, (double)bytes / (double)n);
    for (size_t k = 0; k < TR_VERDICTS; k++) printf(" %s %zu", tr_verdict_names[k], verdicts[k]);
    printf("\n");
    tr_arena_close(&scratch);
    tr_arena_close(&a);
    return 0;
}
