/* SPDX-License-Identifier: Apache-2.0
 *
 * Files made to break the reading: each ends in a clear sentence, within the arena's cap and within seconds.
 * A case is a head, a unit that is repeated, and a tail. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "truce/agreement.h"

#define TOP \
    "agreement: h\ntitle: T\ntime_zone: UTC\nsides: [a, b]\nsigned: 2017-05-04\nin_force: { from: 2017-05-05 }\n"
#define ACTORS                                                                                                        \
    "actors:\n  - { id: x, names: X }\n  - { id: y, names: Y }\nroles:\n  - { actor: x, role: party, side: a }\n  - " \
    "{ actor: y, role: party, side: b }\n"
#define ZONES "zones:\n  - { id: q, kind: territory, names: Q, status: named }\n"
#define GEO                                                                                                            \
    "zones:\n  - { id: q, kind: territory, names: Q, status: named, geometry: zones.geojson#q, boundary_sigma_km: 1, " \
    "drawn_by: us, geometry_source: g }\n"
#define P1 "provisions:\n  - { id: P1, prohibit: hostilities, between: [a, b] }\n"
#define SOUND TOP ACTORS ZONES P1
#define DRAWN TOP ACTORS GEO P1
#define FC(geometry)                                                                                      \
    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"q\",\"properties\":{}," \
    "\"geometry\":" geometry "}]}"

struct hostile {
    const char *name;
    bool geometry; /* the repeated text is zones.geojson; else the agreement */
    const char *head, *unit;
    size_t n;
    const char *tail;
    const char *says; /* part of the first sentence; NULL: it may be sound */
};

#define YAML(name, head, unit, n, tail, says)  \
    {                                          \
        name, false, head, unit, n, tail, says \
    }
#define JSON(name, head, unit, n, tail, says) \
    {                                         \
        name, true, head, unit, n, tail, says \
    }

static const struct hostile cases[] = {
    YAML("an empty file", "", "", 0, "", "empty"),
    YAML("a file of white space", "", " \n", 100000, "", "empty"),
    YAML("a file of newlines", "", "\n", 1000000, "", "empty"),
    YAML("a file of comments", "", "# nothing\n", 100000, "", "empty"),
    YAML("one word", "agreement", "", 0, "", "no map `agreement`"),
    YAML("a list at the top", "", "- a\n", 1000, "", "no map"),
    YAML("a byte order mark of UTF-16",
         "\xff\xfe"
         "a",
         "", 0, "", "not UTF-8"),
    YAML("a byte order mark of UTF-8", "\xef\xbb\xbf" SOUND, "", 0, "", NULL),
    YAML("CRLF line ends", "agreement: h\r\ntitle: T\r\n", "", 0, "", "missing key"),
    YAML("overlong UTF-8", "title: \xc0\xaf", "", 0, "", "not UTF-8"),
    YAML("a surrogate in UTF-8", "title: \xed\xa0\x80", "", 0, "", "not UTF-8"),
    YAML("a code point beyond Unicode", "title: \xf5\x80\x80\x80", "", 0, "", "not UTF-8"),
    YAML("an escape character", "title: \x1b[31m", "", 0, "", "not readable as YAML"),
    YAML("eight million brackets", "", "[", 8000000, "", "nested too deeply"),
    YAML("eight million braces", "", "{", 8000000, "", "a map as a key"),
    YAML("a million closing brackets", "a: ", "]", 1000000, "", "not readable as YAML"),
    YAML("a million dashes in a line", "", "- ", 1000000, "", "nested too deeply"),
    YAML("a million question marks", "", "? ", 1000000, "", ""),
    YAML("a million colons", "a", ": ", 1000000, "", "not readable as YAML"),
    YAML("a million commas", "a: [", ",", 1000000, "]", "not readable as YAML"),
    YAML("half a million list entries", "actors:\n", "  - a\n", 500000, "", "too many values"),
    YAML("half a million flow entries", "actors: [", "a,", 500000, "]", "too many values"),
    YAML("ninety thousand equal keys", "", "a: b\n", 90000, "", "key given twice"),
    YAML("a billion laughs", "a: &a [x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a]\nc: &c [*b,*b,*b,*b,*b]\n", "d: [*c,*c,*c]\n",
         1000, "", "anchor"),
    YAML("a hundred thousand aliases", "a: [", "*x,", 100000, "]", "alias"),
    YAML("an alias as a key", "*a : b\n", "", 0, "", "alias"),
    YAML("a hundred thousand anchors", "a: [", "&x y,", 90000, "]", "anchor"),
    YAML("a hundred thousand tags", "a: [", "!x y,", 90000, "]", "tag"),
    YAML("a hundred thousand documents", "", "--- a\n", 100000, "", "second document"),
    YAML("a directive", "%YAML 9.9\n---\na: b\n", "", 0, "", "not readable as YAML"),
    YAML("a hundred thousand directives", "", "%TAG !a! tag:a\n", 100000, "---\na: b\n", "not readable as YAML"),
    YAML("a merge key", SOUND "<<: { a: b }\n", "", 0, "", "unknown key `<<`"),
    YAML("a key of a megabyte", "", "k", 1000000, ": v\n", ""),
    YAML("a value of seven megabytes", "title: ", "v", 7000000, "\n", "text too long"),
    YAML("a value of nine megabytes", "title: ", "v", 9000000, "\n", "too large"),
    YAML("a quoted text that never ends", "title: \"", "v ", 1000000, "", "not readable as YAML"),
    YAML("a block text of a million lines", "title: |\n", "  a\n", 1000000, "", "text too long"),
    YAML("a comment of seven megabytes", SOUND "# ", "x", 7000000, "\n", NULL),
    YAML("an id of a megabyte", "agreement: ", "a", 1000000, "\n", "not an id"),
    YAML("ten thousand actors", TOP "roles: []\n" ZONES P1 "actors:\n", "  - { id: x, names: X }\n", 10000, "", ""),
    YAML("five thousand equal actors", TOP "roles:\n  - { actor: x, role: party, side: a }\n" ZONES P1 "actors:\n",
         "  - { id: x, names: X }\n", 5000, "", "two actors with the id `x`"),
    YAML("nineteen hundred unknown actors", TOP ACTORS ZONES P1 "designated_groups:\n", "  - { actor: xx }\n", 1900, "",
         "unknown actor `xx`"),
    YAML("thirty thousand unknown references",
         TOP "roles:\n  - { actor: x, role: party, side: a }\n" ZONES P1
             "actors:\n  - { id: y, names: Y }\n  - id: x\n    names: X\n    kind: umbrella\n    may_hide: [",
         "zz,", 30000, "]\n", "unknown actor `zz`"),
    YAML("fifty thousand references to one",
         TOP "roles:\n  - { actor: x, role: party, side: a }\n" ZONES P1
             "actors:\n  - { id: y, names: Y }\n  - id: x\n    names: X\n    kind: umbrella\n    may_hide: [",
         "y,", 50000, "]\n", ""),
    YAML("two thousand roles on one actor", TOP ZONES P1 "actors:\n  - { id: x, names: X }\nroles:\n",
         "  - { actor: x, role: party, side: a, zones: [q, q] }\n", 2000, "", ""),
    YAML("a thousand provisions in every zone kind", TOP ACTORS ZONES "provisions:\n",
         "  - { id: P1, prohibit: hostilities, in: [territory, q] }\n", 1001, "", "too many in `provisions`"),
    YAML("a year 9999", "agreement: h\nin_force: { from: 9999-12-31 }\n", "", 0, "", "missing key"),
    YAML("a number with a million digits", "term_months: ", "9", 1000000, "\n", ""),
    YAML("a number in hexadecimal", SOUND "term_months: 0x6\n", "", 0, "", "not in range `0x6`"),
    YAML("a doubt that is not a number",
         TOP ACTORS "zones:\n  - { id: q, kind: territory, names: Q, status: named, buffer_km: nan }\n" P1, "", 0, "",
         "not in range `nan`"),
    YAML("a file name of many folders", TOP ACTORS ZONES P1 "presence: ", "a/", 150, "p.tsv\n", "file name"),
    YAML("a file name through the parent", TOP ACTORS ZONES P1 "presence: a/../../p.tsv\n", "", 0, "", "file name"),
    YAML("a file name with a backslash", TOP ACTORS ZONES P1 "presence: ..\\p.tsv\n", "", 0, "", "file name"),
    YAML("a device as a file name", TOP ACTORS ZONES P1 "presence: /dev/zero\n", "", 0, "", "file name"),
    YAML("a readings bomb", TOP ACTORS ZONES P1 "readings:\n",
         "  - { id: r, question: Q, values: [ { id: a, says: A }, { id: b, says: B } ] }\n", 1000, "",
         "too many in `readings`"),
    YAML("forty sides",
         "agreement: h\ntitle: T\ntime_zone: UTC\nsigned: 2017-05-04\nin_force: { from: 2017-05-05 }\n" ACTORS ZONES P1
         "sides: [a, b",
         ", c", 40, "]\n", "too many sides"),

    JSON("an empty geometry file", "", "", 0, "", "geometry that cannot be read"),
    JSON("a geometry file of brackets", "", "[", 1000000, "", "geometry that cannot be read"),
    JSON("a truncated geometry file", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Fea", "", 0, "",
         "geometry that cannot be read"),
    JSON("geometry with NaN", FC("{\"type\":\"Point\",\"coordinates\":[NaN,1]}"), "", 0, "",
         "geometry that cannot be read"),
    JSON("geometry with 1e999", FC("{\"type\":\"Point\",\"coordinates\":[1e999,1]}"), "", 0, "", ""),
    JSON("geometry with a duplicate key", "{\"type\":\"FeatureCollection\",\"type\":\"x\",\"features\":[]}", "", 0, "",
         "geometry that cannot be read"),
    JSON("geometry that is a number", "5", "", 0, "", "geometry that cannot be read"),
    JSON("geometry without the feature", "{\"type\":\"FeatureCollection\",\"features\":[]}", "", 0, "",
         "no such feature"),
    JSON("a polygon of one point repeated",
         "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"q\",\"properties\":{},"
         "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[",
         "[1,1],", 100000, "[1,1]]]}}]}", "unsound polygon"),
    JSON("a polygon of no rings", FC("{\"type\":\"Polygon\",\"coordinates\":[]}"), "", 0, "", "unsound geometry"),
    JSON("a polygon of a flat ring", FC("{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[2,2],[3,3],[1,1]]]}"), "", 0,
         "", "unsound polygon"),
    JSON("a polygon whose rings are texts", FC("{\"type\":\"Polygon\",\"coordinates\":[[\"a\",\"b\",\"c\",\"d\"]]}"),
         "", 0, "", "unsound geometry"),
    JSON("a ring that goes to and fro",
         "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"q\",\"properties\":{},"
         "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],",
         "[1,1],[2,0],", 50000, "[0,0]]]}}]}", "unsound polygon"),
    JSON("three hundred thousand points",
         "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"q\",\"properties\":{},"
         "\"geometry\":{\"type\":\"LineString\",\"coordinates\":[",
         "[1,1],", 300000, "[2,2]]}}]}", "too many points"),
    JSON("twenty thousand features of one id", "{\"type\":\"FeatureCollection\",\"features\":[",
         "{\"type\":\"Feature\",\"id\":\"q\",\"properties\":null,\"geometry\":null},", 20000,
         "{\"type\":\"Feature\",\"id\":\"q\",\"properties\":null,\"geometry\":null}]}", "stands twice"),
    JSON("ten thousand holes outside",
         "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":\"q\",\"properties\":{},"
         "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,0]]",
         ",[[5,5],[6,5],[6,6],[5,5]]", 10000, "]}}]}", "unsound polygon"),
    JSON("a collection of geometries", FC("{\"type\":\"GeometryCollection\",\"geometries\":[]}"), "", 0, "",
         "unsound geometry"),
    JSON("a polygon over the whole globe",
         FC("{\"type\":\"Polygon\",\"coordinates\":[[[-180,-90],[180,-90],[180,90],[-180,90],[-180,-90]]]}"), "", 0, "",
         NULL),
    JSON("a speck of a polygon",
         FC("{\"type\":\"Polygon\",\"coordinates\":[[[1,1],[1.0000001,1],[1.0000001,1.0000001],[1,1]]]}"), "", 0, "",
         "too small for the doubt"),
    JSON("a geometry file of nine megabytes", "", " ", 9000000, "{}", "too large"),
};

static char *filled(const struct hostile *h)
{
    size_t head = strlen(h->head), unit = strlen(h->unit), tail = strlen(h->tail);
    char *text = malloc(head + unit * h->n + tail + 1), *p = text;
    assert_non_null(text);
    p = (char *)memcpy(p, h->head, head) + head;
    for (size_t k = 0; k < h->n; k++) p = (char *)memcpy(p, h->unit, unit) + unit;
    memcpy(p, h->tail, tail + 1);
    return text;
}

struct texts {
    tr_str yaml, zones;
};

static tr_rc get(void *self, struct tr_arena *a, tr_str name, tr_str *bytes, struct tr_error *err)
{
    const struct texts *t = self;
    (void)a;
    *bytes = tr_str_is(name, "agreement.yaml") ? t->yaml : t->zones;
    if (tr_str_is(name, "agreement.yaml") || (tr_str_is(name, "zones.geojson") && t->zones.p)) return TR_OK;
    return tr_fail(err, TR_IO, TR_FMT ": no such file", TR_ARG(name));
}

static bool told(const struct tr_faults *faults, const char *words)
{
    bool found = *words == 0;
    for (size_t k = 0; k < faults->list.n && !found; k++) {
        struct tr_sink s = { 0 };
        tr_fault_say(&faults->list.v[k], &s);
        found = tr_str_find(tr_sink_text(&s), tr_str_of(words)) != TR_NOT_FOUND;
        tr_sink_close(&s);
    }
    return found;
}

static void it_ends_in_a_sentence(void **state)
{
    const struct hostile *h = *state;
    char *text = filled(h);
    struct texts t = { tr_str_of(h->geometry ? DRAWN : text), tr_str_of(h->geometry ? text : NULL) };
    struct tr_files files = { get, &t };
    struct tr_arena a;
    struct tr_acts acts;
    struct tr_agreement g;
    struct tr_faults faults;
    struct tr_error err = { .rc = TR_OK };
    assert_int_equal(tr_arena_open(&a, (size_t)256 << 20, &err), TR_OK);
    assert_int_equal(tr_acts_load(&a, &acts, &err), TR_OK);
    struct timespec begin, end;
    clock_gettime(CLOCK_MONOTONIC, &begin);
    tr_rc rc = tr_agreement_load(&a, &files, TR_STR("agreement.yaml"), &acts, &g, &faults, &err);
    clock_gettime(CLOCK_MONOTONIC, &end);
    double seconds = (double)(end.tv_sec - begin.tv_sec) + 1e-9 * (double)(end.tv_nsec - begin.tv_nsec);
    if (seconds > 1) print_message("%s: %.1f s, %zu MB\n", h->name, seconds, a.used >> 20);
    if (rc != TR_BAD_INPUT && !(rc == TR_OK && (!h->says || !*h->says)))
        fail_msg("%s: rc %d: %s", h->name, (int)rc, err.text);
    if (h->says && !told(&faults, h->says)) fail_msg("expected `%s`, told: %s", h->says, err.text);
    assert_true(faults.list.n <= 1000);
    assert_true(seconds < 20); /* generous: under sanitizers, beside other work */
    tr_arena_close(&a);
    free(text);
}

int main(void)
{
    static struct CMUnitTest tests[TR_COUNT(cases)];
    for (size_t k = 0; k < TR_COUNT(cases); k++)
        tests[k] = (struct CMUnitTest){ .name = cases[k].name,
                                        .test_func = it_ends_in_a_sentence,
                                        .initial_state = (void *)(uintptr_t)&cases[k] };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
