/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as records -> a ledger whose entries stand on something, whose parties are there, and which is the same
 * whichever record came first. */
#include <stdlib.h>

#include "truce/process.h"
#include "truce/read.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { REPORTS_MAX = 64 };

static void require(bool holds)
{
    if (!holds) abort();
}

static size_t read_all(struct tr_arena *a, const struct tr_acts *acts, tr_str bytes, struct tr_report *out,
                       const struct tr_report **v)
{
    struct tr_input in = {
        .name = TR_STR("fuzz"), .bytes = bytes, .received = TR_TIME_NONE, .as = TR_STR("ndjson"), .source = TR_STR("s")
    };
    struct tr_reader *r;
    size_t count = 0;
    if (tr_reader_open(a, &in, acts, &r, NULL) != TR_OK) return 0;
    while (count < REPORTS_MAX && tr_reader_next(r, &out[count], NULL) == TR_OK) {
        size_t k = 0;
        while (k < count && !tr_str_eq(out[k].id, out[count].id)) k++;
        if (k == count) v[k] = &out[k], count++; /* a case holds one report under an id */
    }
    return count;
}

static void say_all(const struct tr_ledger *l, struct tr_sink *s)
{
    size_t parties = l->parties.n;
    for (size_t k = 0; k < l->meetings.n; k++) {
        require(l->meetings.v[k].on.n > 0 && l->meetings.v[k].id.n == 14);
        for (size_t j = 0; j < l->meetings.v[k].takers.n; j++) require(l->meetings.v[k].takers.v[j].party < parties);
        tr_meeting_json(l, &l->meetings.v[k], s);
    }
    for (size_t k = 0; k < l->positions.n; k++) {
        require(l->positions.v[k].on.n > 0 && l->positions.v[k].party < parties);
        tr_position_json(l, &l->positions.v[k], s);
    }
    for (size_t k = 0; k < l->measures.n; k++) {
        require(l->measures.v[k].on.n > 0);
        tr_measure_json(l, &l->measures.v[k], 0, s);
    }
    for (size_t k = 0; k < l->commitments.n; k++) {
        const struct tr_commitment *c = &l->commitments.v[k];
        require(c->party < parties && (c->outcome == TR_OUTCOME_OPEN) == (c->kept_on.n + c->broken_on.n == 0));
        tr_commitment_json(l, c, s);
    }
    for (size_t k = 0; k < l->ties.n; k++) {
        require(l->ties.v[k].a < l->ties.v[k].b && l->ties.v[k].b < parties);
        tr_tie_json(l, &l->ties.v[k], s);
    }
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char room[48 << 20];
    static struct tr_report reports[REPORTS_MAX];
    const struct tr_report *v[REPORTS_MAX], *turned[REPORTS_MAX];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_acts acts;
    struct tr_ledger one, two;
    struct tr_sink first = { 0 }, second = { 0 };
    if (tr_acts_load(&a, &acts, NULL) != TR_OK) abort();
    size_t count = read_all(&a, &acts, (tr_str){ (const char *)data, n }, reports, v);
    for (size_t k = 0; k < count; k++) turned[k] = v[count - 1 - k];
    tr_rc rc = tr_process(&a, v, count, NULL, 0, &one, NULL);
    require(rc == TR_OK || rc == TR_NOMEM);
    if (rc == TR_OK && tr_process(&a, turned, count, NULL, 0, &two, NULL) == TR_OK) {
        say_all(&one, &first);
        say_all(&two, &second);
        require(tr_str_eq(tr_sink_text(&first), tr_sink_text(&second)));
    }
    tr_sink_close(&first);
    tr_sink_close(&second);
    return 0;
}
