/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "format/geojson.h"
#include "format/json.h"

#define S(literal) TR_STR(literal)

static struct tr_arena room;

static int open_room(void **state)
{
    (void)state;
    return tr_arena_open(&room, (size_t)256 << 20, NULL) == TR_OK ? 0 : -1;
}

static int close_room(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

static tr_str repeat(const char *text, size_t n)
{
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < n; k++) tr_puts(&s, text);
    tr_str copy = tr_str_copy(&room, tr_sink_text(&s));
    tr_sink_close(&s);
    return copy;
}

static void faults_name_the_input_line_and_column(void **state)
{
    (void)state;
    static const struct {
        const char *bytes, *part;
    } bad[] = {
        { "", "a.json, line 1" },
        { "{\"a\":1,\n\"a\":2}", "a.json, line 2" },
        { "{\"a\":\xff}", "a.json, line 1" },
        { "{\"a\":\"\\u0000\"}", "a.json, line 1" },
        { "{\"a\":1}x", "a.json, line 1" },
        { "{\"a\":1e999}", "a.json, line 1" },
        { "{\"a\":NaN}", "a.json, line 1" },
        { "{\"a\":99999999999999999999}", "a.json, line 1" },
        { "{'a':1}", "a.json, line 1" },
        { "{\"a\":[1,2}", "a.json, line 1" },
        { "7", "a.json, line 1" },
    };
    for (size_t k = 0; k < TR_COUNT(bad); k++) {
        struct tr_error err = { 0 };
        json_t *v;
        assert_int_equal(tr_json_parse(tr_str_of(bad[k].bytes), S("a.json"), &v, &err), TR_BAD_INPUT);
        assert_null(v);
        if (tr_str_find(tr_str_of(err.text), tr_str_of(bad[k].part)) == TR_NOT_FOUND) fail_msg("%zu: %s", k, err.text);
        assert_int_equal(tr_str_find(tr_str_of(err.text), S("\n")), TR_NOT_FOUND);
    }
}

static void depth_and_number_of_values_are_bounded(void **state)
{
    (void)state;
    struct tr_error err = { 0 };
    json_t *v;
    assert_int_equal(tr_json_parse(repeat("[", 100000), S("a"), &v, &err), TR_BAD_INPUT);
    assert_true(tr_str_find(tr_str_of(err.text), S("column 65")) != TR_NOT_FOUND);
    tr_str many = repeat("0,0,0,0,0,0,0,0,", 1100000);
    struct tr_sink s = { 0 };
    tr_puts(&s, "[");
    tr_put(&s, many);
    tr_puts(&s, "0]");
    assert_int_equal(tr_json_parse(tr_sink_text(&s), S("a"), &v, &err), TR_BAD_INPUT);
    tr_sink_close(&s);
}

static void brackets_inside_texts_do_not_count_as_depth(void **state)
{
    (void)state;
    struct tr_sink s = { 0 };
    json_t *v;
    tr_puts(&s, "{\"a\\\"\":\"");
    tr_put(&s, repeat("[", 1000));
    tr_puts(&s, "\"}");
    assert_int_equal(tr_json_parse(tr_sink_text(&s), S("a"), &v, NULL), TR_OK);
    assert_int_equal(tr_json_get(v, "a\"").n, 1000);
    json_decref(v);
    tr_sink_close(&s);
}

static void text_is_written_so_that_it_may_stand_in_html(void **state)
{
    (void)state;
    struct tr_sink s = { 0 };
    tr_json_put(&s, S("a\"\\\n\t</script>&\x01 \xe2\x80\xa8\xe2\x80\xa9 \xd8\xb3 \xff."));
    assert_string_equal(s.p,
                        "\"a\\\"\\\\\\n\\t\\u003c/script\\u003e\\u0026\\u0001 \\u2028\\u2029 \xd8\xb3 \xef\xbf\xbd.\"");
    tr_sink_close(&s);
}

/* ---- GeoJSON ----------------------------------------------------------------------------- */

static struct tr_feature only(const char *geometry)
{
    struct tr_features f;
    struct tr_error err = { 0 };
    tr_str text = tr_str_format(&room,
                                "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"id\":7,"
                                "\"properties\":{\"id\":\"x\"},\"geometry\":%s}]}",
                                geometry);
    if (tr_geojson_read(&room, S("z.geojson"), text, &f, &err) != TR_OK) fail_msg("%s", err.text);
    assert_int_equal(f.list.n, 1);
    struct tr_feature one = f.list.v[0];
    one.properties = NULL;
    json_decref(f.root);
    return one;
}

/* Blocks of sixteen bytes are looked at together: an odd byte shows wherever it stands. */
static void an_escape_is_found_wherever_it_stands(void **state)
{
    (void)state;
    static const struct {
        const char *odd, *written;
    } odd[] = {
        { "<", "\\u003c" },
        { "\"", "\\\"" },
        { "\\", "\\\\" },
        { "\x1f", "\\u001f" },
        { "\x7f", "\\u007f" },
        { "\xe2\x80\xa9", "\\u2029" },
        { "\xff", "\xef\xbf\xbd" },
        { "\xd8\xb3", "\xd8\xb3" },
        { "~", "~" },
        { " ", " " },
    };
    for (size_t k = 0; k < TR_COUNT(odd); k++)
        for (size_t before = 0; before < 40; before++) {
            struct tr_sink s = { 0 };
            tr_str head = repeat("a", before), tail = repeat("b", 40 - before);
            tr_json_put(&s, tr_str_format(&room, TR_FMT "%s" TR_FMT, TR_ARG(head), odd[k].odd, TR_ARG(tail)));
            assert_string_equal(s.p, tr_cstr(&room, tr_str_format(&room, "\"" TR_FMT "%s" TR_FMT "\"", TR_ARG(head),
                                                                  odd[k].written, TR_ARG(tail))));
            tr_sink_close(&s);
        }
}

static void shapes_are_read_and_written_back(void **state)
{
    (void)state;
    static const char *const geometries[] = {
        "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1.5],[0,0]]]}",
        "{\"type\":\"MultiPolygon\",\"coordinates\":[[[[0,0],[1,0],[1,1],[0,0]]],[[[5,5],[9,5],[9,9],[5,5]],[[6,6],[7,6],[7,7],[6,6]]]]}",
        "{\"type\":\"LineString\",\"coordinates\":[[0,0],[1,1]]}",
        "{\"type\":\"MultiLineString\",\"coordinates\":[[[0,0],[1,1]],[[2,2],[3,3],[4,4]]]}",
        "{\"type\":\"Point\",\"coordinates\":[36.7,34.8]}",
        "{\"type\":\"MultiPoint\",\"coordinates\":[[36.7,34.8],[1,2]]}",
        "null",
    };
    for (size_t k = 0; k < TR_COUNT(geometries); k++) {
        struct tr_feature f = only(geometries[k]);
        struct tr_sink s = { 0 };
        assert_int_equal(f.fault.n, 0);
        assert_true(tr_str_is(f.id, "7"));
        tr_geojson_put_shape(&s, &f.shape, 6);
        assert_string_equal(s.p, geometries[k]);
        tr_sink_close(&s);
    }
}

static void faults_of_a_feature_stay_with_it(void **state)
{
    (void)state;
    static const struct {
        const char *geometry, *part;
    } bad[] = {
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[0,0]]]}", "3 points" },
        { "{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[1,0],[1,1],[0,1]]]}", "open" },
        { "{\"type\":\"Polygon\",\"coordinates\":[]}", "no rings" },
        { "{\"type\":\"MultiPolygon\",\"coordinates\":[]}", "empty" },
        { "{\"type\":\"Point\",\"coordinates\":[36.7]}", "no position" },
        { "{\"type\":\"Point\",\"coordinates\":[36.7,\"x\"]}", "no number" },
        { "{\"type\":\"Point\",\"coordinates\":[34.8,136.7]}", "longitude stands first" },
        { "{\"type\":\"Point\",\"coordinates\":[200,200]}", "latitude 200" },
        { "{\"type\":\"Point\",\"coordinates\":{}}", "no list" },
        { "{\"type\":\"LineString\",\"coordinates\":[[1,1]]}", "1 points" },
        { "{\"type\":\"Circle\",\"coordinates\":[[1,1]]}", "Circle" },
        { "{\"coordinates\":[[1,1]]}", "not read" },
        { "[]", "no object" },
    };
    for (size_t k = 0; k < TR_COUNT(bad); k++) {
        struct tr_feature f = only(bad[k].geometry);
        assert_int_equal(f.shape.kind, TR_SHAPE_NONE);
        if (tr_str_find(f.fault, tr_str_of(bad[k].part)) == TR_NOT_FOUND) fail_msg("%zu: " TR_FMT, k, TR_ARG(f.fault));
    }
}

static void files_that_are_no_geojson_fail_with_their_name(void **state)
{
    (void)state;
    static const char *const bad[] = {
        "{}",
        "[]",
        "{\"type\":\"FeatureCollection\"}",
        "{\"type\":\"FeatureCollection\",\"features\":{}}",
        "{\"type\":\"Topology\"}",
        "{\"type\":\"Feature\",\"crs\":{\"properties\":{\"name\":\"EPSG:3857\"}}}",
        "nonsense",
    };
    for (size_t k = 0; k < TR_COUNT(bad); k++) {
        struct tr_features f;
        struct tr_error err = { 0 };
        assert_int_equal(tr_geojson_read(&room, S("z.geojson"), tr_str_of(bad[k]), &f, &err), TR_BAD_INPUT);
        assert_true(tr_str_starts(tr_str_of(err.text), S("z.geojson")));
        assert_null(f.root);
    }
}

static void a_bare_geometry_is_one_feature(void **state)
{
    (void)state;
    struct tr_features f;
    assert_int_equal(tr_geojson_read(&room, S("z"), S("{\"type\":\"Point\",\"coordinates\":[1,2,300]}"), &f, NULL),
                     TR_OK);
    assert_int_equal(f.list.n, 1);
    assert_true(f.list.v[0].shape.lines[0].v[0].lat == 2);
    json_decref(f.root);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(faults_name_the_input_line_and_column),
        cmocka_unit_test(depth_and_number_of_values_are_bounded),
        cmocka_unit_test(brackets_inside_texts_do_not_count_as_depth),
        cmocka_unit_test(text_is_written_so_that_it_may_stand_in_html),
        cmocka_unit_test(an_escape_is_found_wherever_it_stands),
        cmocka_unit_test(shapes_are_read_and_written_back),
        cmocka_unit_test(faults_of_a_feature_stay_with_it),
        cmocka_unit_test(files_that_are_no_geojson_fail_with_their_name),
        cmocka_unit_test(a_bare_geometry_is_one_feature),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
