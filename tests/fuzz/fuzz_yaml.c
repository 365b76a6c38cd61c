/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as an agreement with its files. The parts stand behind each other, parted by a line of four '=':
 * agreement.yaml, zones.geojson, places.tsv, presence.tsv. The first part is read as sources.yaml and as a
 * parameter file too. */
#include <stdlib.h>

#include "truce/agreement.h"
#include "truce/weigh.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

enum { PARTS = 4 };
struct parts {
    tr_str v[PARTS];
};

static struct parts parts_of(tr_str rest)
{
    static const tr_str between = TR_LIT("\n====\n");
    struct parts p = { 0 };
    for (size_t k = 0; k < PARTS; k++) {
        size_t at = k + 1 < PARTS ? tr_str_find(rest, between) : TR_NOT_FOUND;
        p.v[k] = (tr_str){ rest.p, at == TR_NOT_FOUND ? rest.n : at };
        if (at == TR_NOT_FOUND) break;
        rest = (tr_str){ rest.p + at + between.n, rest.n - at - between.n };
    }
    return p;
}

static tr_rc get(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    static const char *const names[PARTS] = { "agreement.yaml", "zones.geojson", "places.tsv", "presence.tsv" };
    const struct parts *p = self;
    size_t k = tr_word(name, names, PARTS);
    (void)a;
    if (k == TR_NONE || !p->v[k].p) return tr_fail(err, TR_IO, "no such file");
    *bytes = p->v[k];
    return TR_OK;
}

static void say_all(const struct tr_agreement *g, const struct tr_faults *faults, struct tr_arena *a, tr_rc rc)
{
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < faults->list.n; k++) tr_fault_say(&faults->list.v[k], &s);
    if (rc == TR_OK) {
        tr_agreement_say(g, a, &s);
        tr_agreement_json(g, a, &s);
    }
    if (rc == TR_OK && faults->errors > 0) abort();
    if (rc == TR_BAD_INPUT && faults->errors == 0) abort();
    tr_sink_close(&s);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct parts p = parts_of((tr_str){ (const char *)data, n });
    struct tr_files files = { get, &p };
    struct tr_arena a;
    struct tr_acts acts;
    struct tr_agreement g;
    struct tr_faults faults;
    struct tr_sources sources;
    struct tr_params params;
    struct tr_error err;
    if (tr_arena_open(&a, (size_t)64 << 20, &err) != TR_OK) return 0;
    if (tr_acts_load(&a, &acts, &err) == TR_OK) {
        tr_rc rc = tr_agreement_load(&a, &files, TR_STR("agreement.yaml"), &acts, &g, &faults, &err);
        if (rc == TR_OK || rc == TR_BAD_INPUT) say_all(&g, &faults, &a, rc);
    }
    (void)!tr_sources_load(&a, TR_STR("s"), p.v[0], &sources, &err);
    (void)!tr_params_load(&a, TR_STR("p"), p.v[0], &params, &err);
    tr_arena_close(&a);
    return 0;
}
