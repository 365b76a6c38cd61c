/* SPDX-License-Identifier: Apache-2.0
 *
 * Every kind of mistake in an agreement -> its fault, at its place, in its words. A case changes one text
 * of a sound agreement; the mark ~ stands where the fault must be told and is taken out before reading. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include "truce/agreement.h"

/* ---- the sound agreement ---- */

static const char agreement_yaml[] =
    "agreement: base\n"
    "title: { en: Two texts, ar: نصان }\n"
    "time_zone: Asia/Damascus\n"
    "sides: [government, opposition]\n"
    "instruments:\n"
    "  - { id: A0, title: The first text, kind: nationwide_ceasefire, signed: 2016-12-29, in_force: { from: 2016-12-30 "
    "} }\n"
    "  - id: A1\n"
    "    title: The second text\n"
    "    kind: de_escalation\n"
    "    signed: 2017-05-04\n"
    "    in_force: { from: 2017-05-05, to: 2018-05-04, hostilities_cease: 2017-05-06T00:00 }\n"
    "    term_months: 6\n"
    "    extension: by_consensus\n"
    "    amends: [A0]\n"
    "  - { id: B0, title: Apart from both, kind: humanitarian_pause, signed: 2017-02-01, in_force: { from: 2017-02-01, "
    "to: 2017-02-03 } }\n"
    "actors:\n"
    "  - { id: gov, names: [Government, Army], kind: state, codes: { ucdp: [118] }, capability: [aircraft] }\n"
    "  - { id: front, names: [The Front], kind: group }\n"
    "  - { id: band, names: [The Band], kind: group }\n"
    "  - { id: rebels, names: [Rebels], kind: umbrella, codes: { ucdp: [4456] }, may_hide: [front, band] }\n"
    "  - { id: bear, names: [The Bear], kind: state }\n"
    "roles:\n"
    "  - { actor: gov, role: party, side: government, from: 2016-12-29, by: A0 }\n"
    "  - { actor: front, role: party, side: opposition, from: 2017-01-10, by: A0 }\n"
    "  - { actor: bear, role: guarantor, from: 2017-05-04, by: A1, when: { bear-reading: outside } }\n"
    "designated_groups:\n"
    "  - { actor: band, from: 2015-11-20, authority: a list }\n"
    "zones:\n"
    "  - id: square\n"
    "    kind: de_escalation_area\n"
    "    names: [The Square]\n"
    "    core: [Middletown, [Eastburg, East Burg]]\n"
    "    geometry: zones.geojson#square\n"
    "    boundary_sigma_km: 2\n"
    "    status: draft_map\n"
    "    drawn_by: us\n"
    "    geometry_source: invented\n"
    "    by: A1\n"
    "    guarantors: [bear]\n"
    "  - { id: road, kind: security_corridor, names: [The Road], geometry: zones.geojson#road, buffer_km: 6, "
    "boundary_sigma_km: 1, status: named, drawn_by: us, geometry_source: invented, by: A1 }\n"
    "  - { id: rim, kind: demilitarised_zone, names: [The Rim], edge_of: square, band_km: [15, 20], status: named, by: "
    "A1 }\n"
    "provisions:\n"
    "  - { id: N1, by: A0, prohibit: hostilities, between: [government, opposition], from: hostilities_cease2 }\n"
    "  - { id: P1, by: A1, article: \"2\", says: No fire., prohibit: [hostilities], between: [government, opposition], "
    "in: de_escalation_area, from: hostilities_cease }\n"
    "  - { id: P2, by: A1, exempt: hostilities, against: designated_groups, lifts: [P1] }\n"
    "  - { id: P3, by: A1, oblige: withdraw_heavy_weapons, bearer: guarantor, in: rim, deadline: 2017-10-10, "
    "breached_by: [weapon_presence], weapons: [artillery] }\n"
    "readings:\n"
    "  - id: bear-reading\n"
    "    question: Is the Bear inside?\n"
    "    values: [ { id: inside, says: It is. }, { id: outside, says: It is not., authority: a lawyer } ]\n"
    "presence: presence.tsv\n";

static const char zones_geojson[] =
    "{ \"type\": \"FeatureCollection\", \"features\": [\n"
    "  { \"type\": \"Feature\", \"id\": \"square\", \"properties\": null,\n"
    "    \"geometry\": { \"type\": \"Polygon\", \"coordinates\": [[[36.3, 34.6], [36.956, 34.6], [36.956, 35.141], "
    "[36.3, 35.141], [36.3, 34.6]]] } },\n"
    "  { \"type\": \"Feature\", \"id\": \"road\", \"properties\": null,\n"
    "    \"geometry\": { \"type\": \"LineString\", \"coordinates\": [[36.3, 35.7], [36.9, 35.7]] } }\n"
    "] }\n";

static const char places_tsv[] = "id\tnames\tlon\tlat\tradius_m\tkind\tadm1\n"
                                 "mid\tMiddletown|Medina\t36.6\t34.9\t1500\ttown\tSquareland\n"
                                 "hill\tThe Hill\t36.7\t34.8\t800\tvillage\tSquareland\n";

static const char presence_tsv[] = "actor\twhere\tlon\tlat\tradius_km\tfrom\tto\tstatus\tsource\n"
                                   "front\tMiddletown\t\t\t\t2017-01\t\theld\ta map\n"
                                   "band\tThe Camp\t36.5\t35.0\t3\t2017-01-01\t2017-06-30\tpresent\ta map\n"
                                   "front\tsquare\t\t\t\t2017\t2018\tpresent\ta map\n";

enum { YAML, ZONES, PLACES, PRESENCE, FILES };
static const char *const names[FILES] = { "agreement.yaml", "zones.geojson", "places.tsv", "presence.tsv" };
static const char *const sound[FILES] = { agreement_yaml, zones_geojson, places_tsv, presence_tsv };

struct edit {
    int file;
    const char *find, *put;
};
struct mistake {
    const char *name;
    struct edit edits[2];
    const char *says; /* part of the sentence */
    bool warning;
    size_t others; /* further errors that must follow from it; 0: none */
};

/* ---- the mistakes ---- */

#include "agreement_mistakes.h"

/* ---- reading ---- */

struct texts {
    char *v[FILES];
};

static tr_rc get(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    const struct texts *t = self;
    (void)a;
    for (size_t k = 0; k < FILES; k++)
        if (tr_str_is(name, names[k]) && t->v[k]) {
            *bytes = tr_str_of(t->v[k]);
            return TR_OK;
        }
    return tr_fail(err, TR_IO, TR_FMT ": no such file", TR_ARG(name));
}

static char *changed(char *text, const char *find, const char *put)
{
    char *at = strstr(text, find);
    if (!at) fail_msg("the sound agreement has no `%s`", find);
    size_t head = (size_t)(at - text), cut = strlen(find), tail = strlen(at) - cut, put_n = strlen(put);
    char *out = malloc(head + put_n + tail + 1);
    assert_non_null(out);
    memcpy(out, text, head);
    memcpy(out + head, put, put_n);
    memcpy(out + head + put_n, at + cut, tail + 1);
    free(text);
    return out;
}

/* Line and column of the mark, which is taken out. */
static bool mark_take(char *text, uint32_t *line, uint32_t *column)
{
    *line = *column = 1;
    for (char *p = text; *p; p++) {
        if (*p == '~') {
            memmove(p, p + 1, strlen(p));
            return true;
        }
        if (*p == '\n') {
            ++*line;
            *column = 1;
        } else if (((unsigned char)*p & 0xC0) != 0x80) ++*column;
    }
    return false;
}

struct loaded {
    struct tr_arena arena;
    struct tr_acts acts;
    struct tr_agreement g;
    struct tr_faults faults;
    struct tr_error err;
    struct texts texts;
    tr_rc rc;
};

static void texts_make(struct loaded *l)
{
    for (size_t k = 0; k < FILES; k++) l->texts.v[k] = strdup(sound[k]);
    l->texts.v[YAML] = changed(l->texts.v[YAML], ", from: hostilities_cease2", "");
}

static void load(struct loaded *l)
{
    struct tr_files files = { get, &l->texts };
    assert_int_equal(tr_arena_open(&l->arena, (size_t)64 << 20, &l->err), TR_OK);
    assert_int_equal(tr_acts_load(&l->arena, &l->acts, &l->err), TR_OK);
    l->rc = tr_agreement_load(&l->arena, &files, TR_STR("agreement.yaml"), &l->acts, &l->g, &l->faults, &l->err);
}

static void unload(struct loaded *l)
{
    tr_arena_close(&l->arena);
    for (size_t k = 0; k < FILES; k++) free(l->texts.v[k]);
}

static void all_say(const struct loaded *l, struct tr_sink *out)
{
    for (size_t k = 0; k < l->faults.list.n; k++) {
        tr_puts(out, "\n  ");
        tr_fault_say(&l->faults.list.v[k], out);
    }
}

/* ---- tests ---- */

static bool told_at(const struct tr_fault *f, const char *file, uint32_t line, uint32_t column, const struct mistake *m)
{
    struct tr_sink s = { 0 };
    tr_fault_say(f, &s);
    bool ok = tr_str_is(f->file, file) && f->line == line && f->column == column && f->warning == m->warning &&
              tr_str_find(tr_sink_text(&s), tr_str_of(m->says)) != TR_NOT_FOUND;
    tr_sink_close(&s);
    return ok;
}

static void the_mistake_is_told_at_its_place(void **state)
{
    const struct mistake *m = *state;
    struct loaded l = { .rc = TR_OK };
    struct tr_sink told = { 0 };
    uint32_t line = 0, column = 0;
    size_t file = FILES, hits = 0;
    texts_make(&l);
    for (size_t k = 0; k < TR_COUNT(m->edits) && m->edits[k].find; k++) {
        int f = m->edits[k].file;
        if (m->edits[k].put) l.texts.v[f] = changed(l.texts.v[f], m->edits[k].find, m->edits[k].put);
        else {
            free(l.texts.v[f]);
            l.texts.v[f] = NULL;
        }
    }
    for (size_t k = 0; k < FILES && file == FILES; k++)
        if (l.texts.v[k] && mark_take(l.texts.v[k], &line, &column)) file = k;
    assert_true(file < FILES);
    load(&l);
    for (size_t k = 0; k < l.faults.list.n; k++) hits += told_at(&l.faults.list.v[k], names[file], line, column, m);
    all_say(&l, &told);
    tr_puts(&told, "");
    if (hits != 1 || l.faults.errors != (m->warning ? 0 : 1) + m->others)
        fail_msg("expected once, at %s:%u:%u: %s; told:%.*s", names[file], line, column, m->says, (int)told.n,
                 told.p ? told.p : "");
    assert_int_equal(l.rc, l.faults.errors > 0 ? TR_BAD_INPUT : TR_OK);
    if (l.rc != TR_OK) assert_true(strlen(l.err.text) > 0);
    tr_sink_close(&told);
    unload(&l);
}

static void a_sound_agreement_has_no_faults(void **state)
{
    (void)state;
    struct loaded l = { .rc = TR_OK };
    struct tr_sink told = { 0 };
    texts_make(&l);
    load(&l);
    all_say(&l, &told);
    if (l.faults.list.n > 0) fail_msg("told:%.*s", (int)told.n, told.p);
    assert_int_equal(l.rc, TR_OK);
    tr_sink_close(&told);
    unload(&l);
}

int main(void)
{
    static struct CMUnitTest tests[TR_COUNT(mistakes) + 1];
    for (size_t k = 0; k < TR_COUNT(mistakes); k++)
        tests[k] = (struct CMUnitTest){ .name = mistakes[k].name,
                                        .test_func = the_mistake_is_told_at_its_place,
                                        .initial_state = (void *)(uintptr_t)&mistakes[k] };
    tests[TR_COUNT(mistakes)] = (struct CMUnitTest)cmocka_unit_test(a_sound_agreement_has_no_faults);
    return cmocka_run_group_tests(tests, NULL, NULL);
}
