/* SPDX-License-Identifier: Apache-2.0
 *
 * What an agreement file means once it is read: defaults, closures, references, and the sentences. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>

#include <jansson.h>

#include "truce/agreement.h"

struct box {
    struct tr_arena arena, scratch;
    struct tr_acts acts;
    struct tr_agreement g;
    struct tr_faults faults;
    struct tr_error err;
    const char *yaml, *zones, *places, *presence;
    const char *folder; /* instead of the texts */
};

static tr_rc get(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    struct box *b = self;
    const char *text = tr_str_is(name, "agreement.yaml")  ? b->yaml
                       : tr_str_is(name, "zones.geojson") ? b->zones
                       : tr_str_is(name, "places.tsv")    ? b->places
                       : tr_str_is(name, "presence.tsv")  ? b->presence
                                                          : NULL;
    if (b->folder) return tr_file_read(a, tr_path_join(a, tr_str_of(b->folder), name), (size_t)16 << 20, bytes, err);
    if (!text) return tr_fail(err, TR_IO, TR_FMT ": no such file", TR_ARG(name));
    *bytes = tr_str_of(text);
    return TR_OK;
}

static tr_rc load(struct box *b)
{
    struct tr_files files = { get, b };
    return tr_agreement_load(&b->arena, &files, TR_STR("agreement.yaml"), &b->acts, &b->g, &b->faults, &b->err);
}

static int open_box(void **state)
{
    struct box *b = calloc(1, sizeof *b);
    if (!b || tr_arena_open(&b->arena, (size_t)64 << 20, &b->err) ||
        tr_arena_open(&b->scratch, (size_t)16 << 20, &b->err))
        return -1;
    *state = b;
    return tr_acts_load(&b->arena, &b->acts, &b->err) == TR_OK ? 0 : -1;
}

static int close_box(void **state)
{
    struct box *b = *state;
    tr_arena_close(&b->arena);
    tr_arena_close(&b->scratch);
    free(b);
    return 0;
}

static void load_or_fail(struct box *b)
{
    if (load(b) != TR_OK) fail_msg("%s", b->err.text);
}

/* Parts of texts; HEAD and ACTORS make nearly an agreement. */
#define HEAD "agreement: t\ntitle: T\ntime_zone: Asia/Damascus\nsides: [a, b]\n"
#define FORCE "signed: 2017-05-04\nin_force: { from: 2017-05-05, hostilities_cease: 2017-05-06T00:00 }\n"
#define ACTORS                                                                                                        \
    "actors:\n  - { id: x, names: X, codes: { ucdp: 118 } }\n  - { id: y, names: Y }\n  - { id: z, names: Z, codes: " \
    "{ ucdp: 7 } }\n"                                                                                                 \
    "roles:\n  - { actor: x, role: party, side: a }\n  - { actor: y, role: party, side: b }\n"
#define ZONES "zones:\n  - { id: q, kind: territory, names: Q, status: named }\n"
#define P1 "provisions:\n  - { id: P1, prohibit: hostilities, between: [a, b] }\n"
#define CHAIN                                                                                                        \
    "instruments:\n"                                                                                                 \
    "  - { id: A, title: A, kind: nationwide_ceasefire, signed: 2016-12-29, in_force: { from: 2016-12-30 } }\n"      \
    "  - { id: B, title: B, kind: de_escalation, signed: 2017-05-04, in_force: { from: 2017-05-05 }, amends: A }\n"  \
    "  - { id: C, title: C, kind: implementation, signed: 2017-08-01, in_force: { from: 2017-08-03T12:00 }, "        \
    "implements: [B] }\n"                                                                                            \
    "  - { id: D, title: D, kind: local_ceasefire, signed: 2017-09-01, in_force: { from: 2017-09-02 }, supersedes: " \
    "[C] }\n"

static tr_time at(const struct box *b, const char *text)
{
    tr_span s;
    assert_true(tr_time_parse(&b->g.tz, tr_str_of(text), &s));
    return s.from;
}

static void assert_list(tr_indexes list, size_t n, size_t first, size_t last)
{
    assert_int_equal(list.n, n);
    if (n == 0) return;
    assert_int_equal(list.v[0], first);
    assert_int_equal(list.v[n - 1], last);
}

/* ---- tests ---- */

static void one_instrument_at_the_top_takes_the_id_of_the_agreement(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD FORCE "term_months: 6\nextension: automatic\n" ACTORS ZONES P1;
    load_or_fail(b);
    assert_int_equal(b->g.instruments.n, 1);
    assert_true(tr_str_is(b->g.instruments.v[0].id, "t"));
    assert_int_equal(b->g.instruments.v[0].term_months, 6);
    assert_true(b->g.instruments.v[0].force.to == TR_TIME_MAX);
    assert_true(b->g.provisions.v[0].span.from == at(b, "2017-05-05"));
    assert_int_equal(b->g.provisions.v[0].by, 0);
    assert_int_equal(b->g.zones.v[0].by, 0);
}

static void a_term_that_nothing_extends_ends(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD
        "signed: 2017-08-30\nin_force: { from: 2017-08-31 }\nterm_months: 6\nextension: none\n" ACTORS ZONES P1;
    load_or_fail(b);
    assert_true(b->g.instruments.v[0].force.to == at(b, "2018-02-28"));
    assert_true(b->g.provisions.v[0].span.to == at(b, "2018-02-28"));
}

static void hostilities_cease_is_resolved(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD FORCE ACTORS ZONES "provisions:\n  - { id: P1, prohibit: hostilities, between: [a, b], from: "
                                      "hostilities_cease, to: 2017-06-30 }\n";
    load_or_fail(b);
    assert_true(b->g.provisions.v[0].span.from == at(b, "2017-05-06"));
    assert_true(b->g.provisions.v[0].span.to == at(b, "2017-07-01")); /* the last day is inside */
}

static void a_deadline_is_the_end_of_its_day_or_its_hour(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD FORCE ACTORS ZONES "provisions:\n  - { id: P1, oblige: leave, deadline: 2017-06-04 }\n  - { id: P2, "
                                      "establish: post, deadline: 2017-06-04T12:00 }\n";
    load_or_fail(b);
    assert_true(b->g.provisions.v[0].deadline == at(b, "2017-06-05"));
    assert_true(b->g.provisions.v[1].deadline == at(b, "2017-06-04T12:00"));
    assert_true(tr_str_is(b->g.provisions.v[0].duty, "leave"));
    assert_int_equal(b->g.provisions.v[1].modality, TR_ESTABLISH);
}

static void parties_come_from_all_that_an_instrument_builds_on(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD CHAIN ACTORS "zones:\n  - { id: q, kind: territory, names: Q, status: named, by: A }\n"
                                "provisions:\n  - { id: P1, by: C, prohibit: hostilities, between: [a, b] }\n  - { id: "
                                "P2, by: A, prohibit: hostilities }\n"
                                "  - { id: P3, by: C, parties_of: B, prohibit: hostilities }\n";
    load_or_fail(b);
    assert_list(b->g.provisions.v[0].parties_by, 3, 0, 2);
    assert_list(b->g.provisions.v[1].parties_by, 1, 0, 0);
    assert_list(b->g.provisions.v[2].parties_by, 1, 1, 1);
}

static void a_superseded_instrument_ends_and_so_do_its_zones(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD CHAIN ACTORS "zones:\n  - { id: q, kind: territory, names: Q, status: named, by: C }\n"
                                "provisions:\n  - { id: P1, by: C, prohibit: hostilities, between: [a, b] }\n";
    load_or_fail(b);
    assert_true(b->g.instruments.v[2].force.to == at(b, "2017-09-02"));
    assert_true(b->g.zones.v[0].span.to == at(b, "2017-09-02"));
    assert_true(b->g.provisions.v[0].span.to == at(b, "2017-09-02"));
}

static void a_zone_kind_means_the_zones_of_the_family(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD CHAIN ACTORS "zones:\n  - { id: q, kind: territory, names: Q, status: named, by: A }\n  - { id: r, "
                                "kind: territory, names: R, status: named, by: C }\n"
                                "  - { id: s, kind: territory, names: S, status: named, by: D }\n  - { id: u, kind: "
                                "checkpoint, names: U, status: named, by: B }\n"
                                "provisions:\n  - { id: P1, by: B, prohibit: hostilities, in: territory, outside: u "
                                "}\n  - { id: P2, by: D, prohibit: hostilities, in: [territory, u] }\n";
    load_or_fail(b);
    assert_list(b->g.provisions.v[0].zones, 2, 0, 1); /* D is apart from B */
    assert_list(b->g.provisions.v[0].outside, 1, 3, 3);
    assert_list(b->g.provisions.v[1].zones, 2, 2, 3);
}

static void an_exemption_lifts_its_family_where_it_is_about_the_same_acts(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD CHAIN ACTORS
        "designated_groups:\n  - { actor: z }\nzones:\n  - { id: q, kind: territory, names: Q, status: named, by: A }\n"
        "provisions:\n  - { id: P0, by: A, prohibit: hostilities }\n  - { id: P1, by: B, prohibit: hostilities }\n  - "
        "{ id: P2, by: C, prohibit: hostilities }\n"
        "  - { id: P3, by: D, prohibit: hostilities }\n  - { id: X, by: B, exempt: hostilities, against: "
        "designated_groups }\n"
        "  - { id: O, by: B, oblige: meet, breached_by: overflight }\n";
    load_or_fail(b);
    assert_list(b->g.provisions.v[4].lifts, 3, 0, 2); /* not D, which is apart, nor the duty */
}

static void a_condition_holds_under_one_value(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD FORCE ACTORS
        "  - { actor: z, role: party, side: b, when: { r: no } }\n" ZONES
        "provisions:\n  - { id: P1, prohibit: hostilities, between: [a, b], protects_civilians: { when: { r: yes } } "
        "}\n"
        "readings:\n  - { id: r, question: Q, values: [ { id: yes, says: Y }, { id: no, says: N } ] }\n";
    load_or_fail(b);
    assert_int_equal(b->g.roles.v[2].when.reading, 0);
    assert_int_equal(b->g.roles.v[2].when.value, 1);
    assert_int_equal(b->g.roles.v[0].when.reading, TR_NONE);
    assert_true(b->g.provisions.v[0].protects_civilians);
    assert_int_equal(b->g.provisions.v[0].protects_when.value, 0);
    assert_int_equal(b->g.provisions.v[0].when.reading, TR_NONE);
}

static const char square[] =
    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"q\",\"properties\":null,\"geometry\":"
    "{\"type\":\"Polygon\",\"coordinates\":[[[36,34],[37,34],[37,35],[36,35],[36,34]]]}}]}";

static void a_band_takes_the_edge_the_doubt_and_the_drawer_of_its_zone(void **state)
{
    struct box *b = *state;
    b->zones = square;
    b->yaml = HEAD FORCE ACTORS
        "zones:\n  - { id: rim, kind: demilitarised_zone, names: R, status: named, edge_of: q, band_km: [15, 20] }\n"
        "  - { id: q, kind: territory, names: Q, core: [One, [Two, Deux]], status: named, geometry: zones.geojson#q, "
        "boundary_sigma_km: 2.5, drawn_by: us, geometry_source: invented }\n" P1;
    load_or_fail(b);
    const struct tr_zone *rim = &b->g.zones.v[0];
    assert_int_equal(rim->edge_of, 1);
    assert_int_equal(rim->shape.kind, TR_SHAPE_POLYGONS);
    assert_true(rim->depth_m[0] == 15000 && rim->depth_m[1] == 20000 && rim->sigma_m == 2500 && rim->own_drawing);
    assert_int_equal(b->g.zones.v[1].core.n, 3);
    assert_true(tr_str_is(b->g.zones.v[1].core.v[2], "Deux"));
}

static void presence_finds_its_zone_its_place_or_its_disc(void **state)
{
    struct box *b = *state;
    b->places = "\xEF\xBB\xBFid\tnames\tlon\tlat\tradius_m\tkind\r\nt\tTown One|Ville\t36.5\t34.5\t900\ttown\r\n";
    b->presence = "status\tactor\twhere\tlon\tlat\tradius_km\tfrom\tto\tsource\n"
                  "held\tz\tq\t\t\t\t2017\t2017-06\tm\nheld\tz\tville|Other\t\t\t\t\t\tm\npresent\tz\tCamp\t36.1\t34."
                  "2\t3\t2017-01-01\t2017-01-02T10:00\tm\n";
    b->yaml = HEAD FORCE ACTORS ZONES P1 "presence: presence.tsv\n";
    load_or_fail(b);
    const struct tr_presence *p = b->g.presence.v;
    assert_int_equal(b->g.presence.n, 3);
    assert_int_equal(p[0].zone, 0);
    assert_true(p[0].span.from == at(b, "2017-01-01") && p[0].span.to == at(b, "2017-07-01"));
    assert_int_equal(p[1].zone, TR_NONE);
    assert_int_equal(p[1].place.kind, TR_PLACE_DISC);
    assert_true(p[1].place.radius_m == 900 && p[1].names.n == 2 && p[1].span.to == TR_TIME_MAX);
    assert_true(p[2].place.radius_m == 3000 && p[2].place.at.lat == 34.2 && p[2].span.to == at(b, "2017-01-02T10:00"));
    assert_int_equal(p[2].line, 4);
}

static void the_hash_covers_every_file(void **state)
{
    struct box *b = *state;
    b->yaml = HEAD FORCE ACTORS ZONES P1;
    load_or_fail(b);
    tr_hash one = b->g.content;
    load_or_fail(b);
    assert_memory_equal(&one, &b->g.content, sizeof one);
    b->places = "id\tnames\tlon\tlat\tradius_m\tkind\n";
    load_or_fail(b);
    assert_memory_not_equal(&one, &b->g.content, sizeof one);
}

static void a_text_is_found_by_language(void **state)
{
    struct box *b = *state;
    b->yaml =
        "agreement: t\ntitle: { en: [One, Uno], ar: Wahid }\ntime_zone: Asia/Damascus\nsides: [a, b]\n" FORCE ACTORS
            ZONES P1;
    load_or_fail(b);
    assert_true(tr_str_is(tr_texts_in(b->g.title, TR_STR("ar")), "Wahid"));
    assert_true(tr_str_is(tr_texts_in(b->g.title, TR_STR("fr")), "One"));
    assert_int_equal(tr_actor_find(&b->g, TR_STR("z")), 2);
    assert_int_equal(tr_zone_find(&b->g, TR_STR("z")), TR_NONE);
    assert_int_equal(tr_provision_find(&b->g, TR_STR("P1")), 0);
    assert_int_equal(tr_actor_find(&b->g, TR_STR("")), TR_NONE);
}

static void an_agreement_without_a_file_is_a_failure_of_reading(void **state)
{
    struct box *b = *state;
    assert_int_equal(load(b), TR_IO);
    assert_non_null(strstr(b->err.text, "agreement.yaml"));
}

static void no_room_is_told_wherever_it_ends(void **state)
{
    struct box *b = *state;
    b->zones = square;
    b->yaml = HEAD FORCE ACTORS
        "zones:\n  - { id: q, kind: territory, names: Q, status: named, geometry: zones.geojson#q, boundary_sigma_km: "
        "2.5, drawn_by: us, geometry_source: invented }\n" P1;
    size_t failed = 0;
    for (int64_t k = 1; k < 4000; k += 7) {
        struct tr_arena mark = b->arena;
        int64_t fuse = k;
        b->arena.fuse = &fuse;
        tr_rc rc = load(b);
        b->arena = mark;
        assert_true(rc == TR_OK || rc == TR_NOMEM);
        failed += rc == TR_NOMEM;
        if (rc == TR_OK) break;
    }
    assert_true(failed > 10);
}

/* ---- the examples and the fixture ---- */

static void folder_is_sound(struct box *b, const char *folder)
{
    char path[1000];
    const char *root = getenv("TRUCE_ROOT");
    struct tr_sink say = { 0 }, json = { 0 };
    snprintf(path, sizeof path, "%s/%s", root ? root : ".", folder);
    b->folder = path;
    load_or_fail(b);
    tr_agreement_say(&b->g, &b->scratch, &say);
    assert_true(say.n > 500 && !say.failed);
    tr_agreement_json(&b->g, &b->scratch, &json);
    json_t *root_object = json_loadb(json.p, json.n, JSON_REJECT_DUPLICATES, NULL);
    assert_true(json_is_object(root_object));
    assert_int_equal(json_array_size(json_object_get(root_object, "provisions")), b->g.provisions.n);
    json_decref(root_object);
    tr_sink_close(&say);
    tr_sink_close(&json);
    b->folder = NULL;
}

static void the_minimal_fixture_is_sound(void **state) { folder_is_sound(*state, "tests/fixtures/minimal"); }
static void the_astana_example_is_sound(void **state) { folder_is_sound(*state, "examples/astana-2017"); }
static void the_exercise_is_sound(void **state) { folder_is_sound(*state, "examples/exercise"); }

static void the_sentences_say_who_is_bound(void **state)
{
    struct box *b = *state;
    struct tr_sink s = { 0 };
    b->yaml = HEAD FORCE ACTORS
        "designated_groups:\n  - { actor: z, authority: a list }\n" ZONES
        "provisions:\n  - { id: P1, article: \"2\", prohibit: hostilities, between: [a, b], in: q }\n  - { id: P2, "
        "exempt: hostilities, against: designated_groups }\n"
        "  - { id: P3, oblige: leave_town, bearer: a, deadline: 2017-06-01, breached_by: [weapon_presence] }\n";
    load_or_fail(b);
    tr_agreement_say(&b->g, &b->scratch, &s);
    static const char *const lines[] = {
        "P1 (t, article 2) prohibits hostilities, between a and b, each against the other, in Q (q), from",
        "    Bound as a: X (x).\n",
        "P2 (t) exempts hostilities against designated groups, everywhere,",
        "    It opens P1.\n",
        "    To be done before 2017-06-02 00:00.\n    Breached, after that, by weapon presence.\n",
        "  Z (z) from the beginning, with no known end, by a list.\n",
        "It is named only",
    };
    for (size_t k = 0; k < TR_COUNT(lines); k++)
        if (tr_str_find(tr_sink_text(&s), tr_str_of(lines[k])) == TR_NOT_FOUND)
            fail_msg("not said: %s\nsaid:\n%.*s", lines[k], (int)s.n, s.p);
    tr_sink_close(&s);
}

#define T(test) cmocka_unit_test_setup_teardown(test, open_box, close_box)

int main(void)
{
    const struct CMUnitTest tests[] = {
        T(one_instrument_at_the_top_takes_the_id_of_the_agreement),
        T(a_term_that_nothing_extends_ends),
        T(hostilities_cease_is_resolved),
        T(a_deadline_is_the_end_of_its_day_or_its_hour),
        T(parties_come_from_all_that_an_instrument_builds_on),
        T(a_superseded_instrument_ends_and_so_do_its_zones),
        T(a_zone_kind_means_the_zones_of_the_family),
        T(an_exemption_lifts_its_family_where_it_is_about_the_same_acts),
        T(a_condition_holds_under_one_value),
        T(a_band_takes_the_edge_the_doubt_and_the_drawer_of_its_zone),
        T(presence_finds_its_zone_its_place_or_its_disc),
        T(the_hash_covers_every_file),
        T(a_text_is_found_by_language),
        T(an_agreement_without_a_file_is_a_failure_of_reading),
        T(no_room_is_told_wherever_it_ends),
        T(the_minimal_fixture_is_sound),
        T(the_astana_example_is_sound),
        T(the_exercise_is_sound),
        T(the_sentences_say_who_is_bound),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
