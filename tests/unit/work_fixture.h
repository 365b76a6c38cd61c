/* SPDX-License-Identifier: Apache-2.0
 *
 * work_fixture.h: a work made by hand, for tests of what comes after the judge. Two zones, one
 * agreement, invented names; incidents either told (fixture_story) or drawn from a seed. */
#ifndef TRUCE_TEST_WORK_FIXTURE_H
#define TRUCE_TEST_WORK_FIXTURE_H

#include "truce/model.h"
#include "truce/tell.h"

struct fixture {
    struct tr_arena a;
    struct tr_agreement agreement;
    struct tr_sources sources;
    struct tr_work work;
    struct tr_map_shapes shapes;
    struct tr_shape *places; /* beside work.reports */
};

/* Seven incidents that show every verdict, two tallies, denied access, a total, coverage, two duties. */
void fixture_story(struct fixture *f);
/* n incidents with random places, parties, texts, verdicts; two findings each now and then. */
void fixture_random(struct fixture *f, uint64_t seed, size_t n);
void fixture_close(struct fixture *f);

/* The bulletin of a fixture; asserts that it can be made. */
struct tr_bulletin *fixture_bulletin(struct fixture *f, tr_audience audience, tr_span period);
/* One output as text that the caller frees by tr_sink_close. */
struct tr_sink fixture_tell(struct fixture *f, const char *format, tr_audience audience);

#endif
