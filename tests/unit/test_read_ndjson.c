/* SPDX-License-Identifier: Apache-2.0 */
#include "read_fixture.h"

#include <math.h>

static struct tr_report line(const char *json) { return read_one(tr_str_of(json), "ndjson", ""); }

#define REPORT "\"source\":\"s\",\"act\":\"air_strike\""

/* ---- meaning ----------------------------------------------------------------------------- */

static void a_report_has_what_its_line_says(void **state)
{
    (void)state;
    struct tr_report r = line(
        "{\"kind\":\"report\",\"id\":\"tal-1\",\"source\":\"monitor-a\",\"received\":\"2017-08-04T19:00:00Z\","
        "\"from\":\"2017-08-04\",\"to\":\"2017-08-04\",\"tz\":\"Asia/Damascus\",\"act\":\"lethal_force_unspecified\","
        "\"actor\":[\"gov\"],\"target\":[{\"scheme\":\"ucdp\",\"code\":4456,\"name\":\"Example insurgents\"}],"
        "\"counts\":{\"killed\":{\"low\":1,\"high\":3},\"injured\":4},"
        "\"place\":{\"lon\":36.73,\"lat\":34.84,\"radius_m\":500,\"name\":\" Exampleville \"},"
        "\"voices\":[\"first\",\"second\"],\"flags\":[\"exercise\"],\"x_ours\":{\"any\":1},\"weapon\":null}");
    assert_int_equal(r.kind, TR_REPORT);
    assert_text(r.native.dataset, "monitor-a");
    assert_text(r.native.id, "tal-1");
    assert_text(tr_time_iso(&room, r.received), "2017-08-04T19:00:00Z");
    assert_text(tr_time_iso(&room, r.when.from), "2017-08-03T21:00:00Z");
    assert_text(tr_time_iso(&room, r.when.to), "2017-08-04T21:00:00Z");
    assert_true(r.directed);
    assert_text(r.actor.v[0].name, "gov");
    assert_text(r.target.v[0].code, "4456");
    assert_int_equal(r.counts[TR_KILLED].best, TR_UNKNOWN);
    assert_int_equal(r.counts[TR_KILLED].high, 3);
    assert_int_equal(r.counts[TR_INJURED].low, 4);
    assert_int_equal(r.place.kind, TR_PLACE_NORMAL);
    assert_true(r.place.radius_m == 250);
    assert_text(r.place.name, "Exampleville");
    assert_text(r.origin, "first");
    assert_int_equal(r.flags, 1u << TR_FLAG_EXERCISE);
    assert_int_equal(r.weapon.n, 0);
}

static void places_come_in_every_form(void **state)
{
    (void)state;
    struct tr_report r = line("{" REPORT ",\"place\":{\"lon\":1,\"lat\":2}}");
    assert_true(r.place.kind == TR_PLACE_NORMAL && r.place.radius_m == 500);
    r = line("{" REPORT ",\"place\":{\"lon\":1,\"lat\":2,\"radius_m\":3000,\"shape\":\"disc\"}}");
    assert_true(r.place.kind == TR_PLACE_DISC && r.place.radius_m == 3000);
    r = line("{" REPORT ",\"place\":\"Exampleville\"}");
    assert_true(r.place.kind == TR_PLACE_NAME && !tr_point_valid(r.place.at));
    r = line("{" REPORT ",\"place\":{\"name\":\"Exampleville\",\"adm1\":\"North\"}}");
    assert_int_equal(r.place.kind, TR_PLACE_NAME);
    r = line("{" REPORT ",\"place\":{\"country\":\"Examplia\"}}");
    assert_int_equal(r.place.kind, TR_PLACE_NONE);
    r = line("{" REPORT ",\"place\":{\"area\":{\"level\":2,\"name\":\"Lake district\"}}}");
    assert_true(r.place.kind == TR_PLACE_AREA && r.place.level == 2 && !tr_point_valid(r.place.at));
    assert_text(r.place.adm2, "Lake district");
    r = line("{" REPORT
             ",\"place\":{\"observer\":[36.7,34.8],\"bearing_deg\":45,\"spread_deg\":30,\"range_m\":[500,3000]}}");
    assert_true(r.place.kind == TR_PLACE_SECTOR && r.place.at.lon == 36.7 && r.place.range_m[1] == 3000);
    r = line("{" REPORT "}");
    assert_true(r.place.kind == TR_PLACE_NONE && r.when.from == TR_TIME_NONE && r.when.to == TR_TIME_MAX);
}

static void two_ends_of_a_shot_are_kept_apart(void **state)
{
    (void)state;
    struct tr_report r = line("{" REPORT ",\"launch\":{\"lon\":1,\"lat\":2},\"impact\":{\"lon\":3,\"lat\":4}}");
    assert_true(r.place.role == TR_IMPACT && r.place.at.lon == 3);
    assert_true(r.other_end->role == TR_LAUNCH && r.other_end->at.lon == 1);
    r = line("{" REPORT ",\"launch\":\"Hilltop\"}");
    assert_true(r.place.role == TR_LAUNCH && !r.other_end);
    r = line("{" REPORT ",\"launch\":\"Hilltop\",\"place\":\"Exampleville\"}");
    assert_true(r.place.role == TR_SITE && r.other_end->role == TR_LAUNCH);
}

static void times_are_as_wide_as_written(void **state)
{
    (void)state;
    static const struct {
        const char *when, *from, *to;
    } expected[] = {
        { "\"from\":\"2017-08\"", "2017-07-31T21:00:00Z", "2017-08-31T21:00:00Z" },
        { "\"from\":\"2017-08-04\",\"to\":\"2017-08-05\"", "2017-08-03T21:00:00Z", "2017-08-05T21:00:00Z" },
        { "\"from\":\"2017-08-04T10:12\"", "2017-08-04T07:12:00Z", "2017-08-04T07:13:00Z" },
        { "\"from\":\"2017-08-04T10:00\",\"to\":\"2017-08-04T12:00\"", "2017-08-04T07:00:00Z", "2017-08-04T09:00:00Z" },
        { "\"from\":\"2017-08-04T10:00\",\"to\":\"2017-08-04T10:00\"", "2017-08-04T07:00:00Z", "2017-08-04T07:01:00Z" },
        { "\"from\":\"2017-08-04T10:00:00Z\",\"tz\":\"Europe/Paris\"", "2017-08-04T10:00:00Z", "2017-08-04T10:00:01Z" },
        { "\"from\":\"2017-08-04T10:00\",\"tz\":\"Europe/Paris\"", "2017-08-04T08:00:00Z", "2017-08-04T08:01:00Z" },
        { "\"from\":\"2017-08-04T10:00:00.5+02:00\"", "2017-08-04T08:00:00.5Z", "2017-08-04T08:00:00.500001Z" },
    };
    for (size_t k = 0; k < TR_COUNT(expected); k++) {
        struct tr_report r = line(tr_cstr(&room, tr_str_format(&room, "{" REPORT ",%s}", expected[k].when)));
        struct tr_span_text {
            const char *from, *to;
        } got = { tr_cstr(&room, tr_time_iso(&room, r.when.from)), tr_cstr(&room, tr_time_iso(&room, r.when.to)) };
        if (strncmp(got.from, expected[k].from, 19) || strncmp(got.to, expected[k].to, 19))
            fail_msg("%s: %s to %s", expected[k].when, got.from, got.to);
        assert_true(r.when.to > r.when.from);
    }
}

static const char *const every_kind[] = {
    "{" REPORT ",\"kind\":\"report\",\"actor\":\"a\",\"target\":[\"b\",{\"code\":\"7\",\"scheme\":\"acled\"}],\"text\":"
    "\"<b> \\u2028 \\\"x\\\" \\n "
    "y\",\"url\":\"https://example.org/"
    "?a=1&b=2\",\"lang\":\"en\",\"headlines\":[\"One\",\"Two\"],\"act_native\":\"77\"}",
    "{" REPORT ",\"kind\":\"observation\",\"means\":\"heard\",\"place\":{\"observer\":[36.7,34.8],\"bearing_deg\":45.5,"
    "\"spread_deg\":30,\"range_m\":[0,3000.25]},\"counts\":{\"explosions\":6}}",
    "{\"source\":\"m\",\"kind\":\"access\",\"from\":\"2017-09-01\",\"outcome\":\"denied\",\"by\":\"gov\",\"duty\":"
    "\"P3\",\"act\":\"monitor_obstruction\",\"place\":\"Exampleville\"}",
    "{\"source\":\"m\",\"kind\":\"post\",\"from\":\"2017-10-13\",\"status\":\"opened\",\"by\":\"t\",\"zone\":\"z1\"}",
    "{\"source\":\"m\",\"kind\":\"coverage\",\"from\":\"2017-10-13T06:00\",\"to\":\"2017-10-13T18:00\",\"zone\":\"z1\","
    "\"hours\":9.5,\"share\":0.1}",
    "{\"source\":\"p\",\"kind\":\"performance\",\"from\":\"2017-05-18\",\"duty\":\"P6.1\",\"outcome\":\"not_done\","
    "\"by\":\"guarantors\"}",
    "{\"source\":\"r\",\"kind\":\"tally\",\"from\":\"2017-05-07\",\"by\":\"r\",\"of\":\"opp\",\"parts\":[{\"name\":"
    "\"North\",\"n\":4},{\"name\":\"South\",\"n\":0}],\"counts\":{\"violations\":{\"best\":4}}}",
    "{\"source\":\"s\",\"kind\":\"aggregate\",\"from\":\"2017-06\",\"counts\":{\"killed\":139},\"place\":{\"country\":"
    "\"Examplia\",\"name\":\"Examplia\",\"shape\":\"none\",\"precision\":6}}",
    "{\"source\":\"s\",\"kind\":\"retraction\",\"of\":\"s:tal-1\"}",
    "{" REPORT ",\"assertions\":[{\"by\":\"r\",\"says\":\"exemption\",\"about\":\"g\",\"told_by\":\"t\",\"text\":\"x\","
    "\"evidenced\":true},{\"by\":\"q\",\"says\":\"denial\"}]}",
    "{" REPORT ",\"launch\":{\"lon\":1.123456789012345,\"lat\":-2e-7},\"impact\":{\"lon\":3,\"lat\":4,\"radius_m\":1}}",
    "{" REPORT
    ",\"place\":{\"area\":{\"level\":1,\"name\":\"North\"},\"lon\":-0.0,\"lat\":1e-3,\"name\":\"somewhere north\"}}",
    "{" REPORT ",\"native\":{\"dataset\":\"ucdp-ged\",\"id\":245629,\"row\":123},\"directed\":false,\"actor\":\"a\"}",
    "{" REPORT
    ",\"from\":\"2017-08-04T10:00:00.123456Z\",\"published\":\"2017-08-05\",\"received\":\"2017-08-06T01:02:03.5Z\"}",
    "{" REPORT ",\"target\":[\"b\"],\"place\":{\"lon\":180,\"lat\":-90,\"radius_m\":2000000,\"shape\":\"disc\"},"
    "\"flags\":[\"name_clash\",\"exercise\"]}",
};

static void every_kind_reads_back_from_its_line(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(every_kind); k++) {
        struct tr_report r = line(every_kind[k]), again, third;
        struct tr_error err = { 0 };
        tr_str text = json_of(&r);
        if (tr_report_parse(&room, text, &acts, &again, &err) != TR_OK) fail_msg("%zu: %s", k, err.text);
        third = read_one(text, "ndjson", "");
        assert_true(tr_str_eq(again.id, r.id));
        assert_true(tr_str_eq(third.id, r.id));
        assert_same_hash(&again.content, &r.content);
        assert_same_hash(&third.content, &r.content);
        assert_true(tr_str_eq(json_of(&again), text));
        assert_int_equal(again.flags, r.flags);
        assert_int_equal(again.received, r.received);
    }
}

static void keys_are_written_sorted(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(every_kind); k++) {
        struct tr_report r = line(every_kind[k]);
        tr_str text = json_of(&r);
        char last[64] = "";
        size_t depth = 0;
        bool quoted = false;
        for (size_t i = 0, from = 0; i < text.n; i++) {
            char c = text.p[i];
            if (quoted && c == '\\') i++;
            else if (c == '"' && !quoted) from = i + 1, quoted = true;
            else if (c == '"') {
                quoted = false;
                if (depth != 1 || text.p[i + 1] != ':') continue;
                char key[64];
                snprintf(key, sizeof key, "%.*s", (int)(i - from), text.p + from);
                if (strcmp(last, key) >= 0) fail_msg("%s stands before %s", last, key);
                snprintf(last, sizeof last, "%s", key);
            } else if (!quoted) depth += (c == '{' || c == '[') ? 1u : 0u, depth -= (c == '}' || c == ']') ? 1u : 0u;
        }
    }
}

static void ids_come_from_native_then_own_id_then_content(void **state)
{
    (void)state;
    struct tr_report a = line("{" REPORT ",\"id\":\"one\"}"), b = line("{" REPORT ",\"id\":\"one\",\"text\":\"more\"}");
    struct tr_report c = line("{" REPORT ",\"id\":\"two\"}"), d = line("{" REPORT "}"),
                     e = line("{" REPORT ",\"text\":\"more\"}");
    assert_true(tr_str_eq(a.id, b.id));
    assert_false(tr_str_eq(a.id, c.id));
    assert_false(tr_str_eq(d.id, e.id));
    struct tr_report f = line("{\"act\":\"air_strike\",\"source\":\"s\" }");
    assert_true(tr_str_eq(d.id, f.id)); /* order of keys and blanks are nothing */
    struct tr_report g = line("{" REPORT ",\"native\":{\"dataset\":\"d\",\"id\":\"9\"},\"id\":\"one\"}");
    struct tr_report h = line("{" REPORT ",\"native\":{\"dataset\":\"d\",\"id\":\"9\"}}");
    assert_true(tr_str_eq(g.id, h.id));
}

/* A record cannot take the place of another by naming its id. */
static void an_id_of_ours_cannot_be_borrowed(void **state)
{
    (void)state;
    struct tr_report victim = line("{" REPORT ",\"native\":{\"dataset\":\"d\",\"id\":\"9\"}}");
    tr_str text = tr_str_format(&room, "{\"source\":\"other\",\"act\":\"other\",\"id\":\"" TR_FMT "\"}",
                                TR_ARG(victim.id));
    struct tr_report thief = read_one(text, "ndjson", "");
    assert_false(tr_str_eq(victim.id, thief.id));
}

static void received_and_row_do_not_change_the_content(void **state)
{
    (void)state;
    struct tr_report a = line("{" REPORT ",\"received\":\"2017-01-01\",\"native\":{\"id\":\"1\",\"row\":5}}");
    struct tr_report b = line("{" REPORT ",\"native\":{\"id\":\"1\"}}");
    assert_same_hash(&a.content, &b.content);
}

static void line_ends_marks_and_blank_lines_do_not_matter(void **state)
{
    (void)state;
    static const char *const files[] = {
        "{" REPORT ",\"id\":\"1\"}\n{" REPORT ",\"id\":\"2\"}\n",
        "\xEF\xBB\xBF{" REPORT ",\"id\":\"1\"}\r\n{" REPORT ",\"id\":\"2\"}\r\n",
        "\n\n{" REPORT ",\"id\":\"1\"}\n \t\n{" REPORT ",\"id\":\"2\"}",
        "{" REPORT ",\"id\":\"2\"}\n{" REPORT ",\"id\":\"1\"}",
    };
    struct read_all first = read_bytes(tr_str_of(files[0]), "", "");
    for (size_t k = 0; k < TR_COUNT(files); k++) {
        struct read_all all = read_bytes(tr_str_of(files[k]), "", "");
        assert_int_equal(all.reports.n, 2);
        assert_int_equal(all.reader->rows_in, 2);
        for (size_t i = 0; i < 2; i++)
            assert_same_hash(&all.reports.v[i].content, &first.reports.v[k == 3 ? 1 - i : i].content);
    }
}

static void the_source_may_come_with_the_file(void **state)
{
    (void)state;
    assert_text(read_one(S("{\"act\":\"other\"}"), "ndjson", "mine").source, "mine");
    assert_text(read_one(S("{\"act\":\"other\",\"source\":\"its\"}"), "ndjson", "mine").source, "its");
    assert_text(line("{\"act\":\"other\",\"native\":{\"dataset\":\"d\"}}").source, "d");
}

/* ---- hostile ----------------------------------------------------------------------------- */

static const struct hostile {
    const char *line, *field, *part; /* part: must stand in what was expected */
} hostile[] = {
    { "x", "line", "JSON" },
    { "{", "line", "JSON" },
    { "[]", "line", "object" },
    { "[{}]", "line", "object" },
    { "{" REPORT "}}", "line", "JSON" },
    { "{" REPORT ",}", "line", "JSON" },
    { "{" REPORT "} {}", "line", "JSON" },
    { "{\"source\":\"s\",\"source\":\"t\"}", "line", "JSON" },
    { "{\"source\":\"\xff\"}", "line", "UTF-8" },
    { "{\"source\":\"\\u0000\"}", "line", "JSON" },
    { "{\"source\":\"\\ud800\"}", "line", "JSON" },
    { "{\"n\":1e999}", "line", "JSON" },
    { "{\"n\":NaN}", "line", "JSON" },
    { "{\"n\":99999999999999999999}", "line", "JSON" },
    { "{}", "source", "source" },
    { "{\"source\":\"s\"}", "act", "act" },
    { "{\"act\":\"other\"}", "source", "source" },
    { "{\"source\":7}", "source", "text" },
    { "{\"source\":[]}", "source", "text" },
    { "{" REPORT ",\"kind\":\"reprt\"}", "kind", "report" },
    { "{" REPORT ",\"kind\":1}", "kind", "text" },
    { "{" REPORT ",\"plase\":1}", "plase", "place" },
    { "{" REPORT ",\"Kind\":\"report\"}", "Kind", "known key" },
    { "{" REPORT ",\"\":1}", "", "known key" },
    { "{\"source\":\"s\",\"act\":\"airstrike\"}", "act", "air_strike" },
    { "{\"source\":\"s\",\"act\":\"zzzzzzzz\"}", "act", "acts.tsv" },
    { "{\"source\":\"s\",\"act\":5}", "act", "text" },
    { "{" REPORT ",\"from\":\"yesterday\"}", "from", "ISO 8601" },
    { "{" REPORT ",\"from\":20170804}", "from", "ISO 8601" },
    { "{" REPORT ",\"from\":\"0025-08-04\"}", "from", "1800" },
    { "{" REPORT ",\"from\":\"9999-01-01\"}", "from", "2200" },
    { "{" REPORT ",\"from\":\"2017-02-30\"}", "from", "ISO 8601" },
    { "{" REPORT ",\"from\":\"\"}", "from", "ISO 8601" },
    { "{" REPORT ",\"from\":\"2017-08-04\",\"to\":\"2017-08-03\"}", "to", "before" },
    { "{" REPORT ",\"to\":\"2017-08-03\"}", "from", "start" },
    { "{" REPORT ",\"from\":\"2017-08-04T25:00\"}", "from", "ISO 8601" },
    { "{" REPORT ",\"from\":\"2017-08-04T\"}", "from", "ISO 8601" },
    { "{" REPORT ",\"published\":\"soon\"}", "published", "ISO 8601" },
    { "{" REPORT ",\"received\":5}", "received", "ISO 8601" },
    { "{" REPORT ",\"tz\":\"Mars/Base\"}", "tz", "IANA" },
    { "{" REPORT ",\"tz\":\"../../etc/passwd\"}", "tz", "IANA" },
    { "{" REPORT ",\"tz\":7}", "tz", "text" },
    { "{" REPORT ",\"counts\":5}", "counts", "object" },
    { "{" REPORT ",\"counts\":{\"killed\":-1}}", "killed", "whole number" },
    { "{" REPORT ",\"counts\":{\"killed\":1.5}}", "killed", "whole number" },
    { "{" REPORT ",\"counts\":{\"killed\":\"3\"}}", "killed", "whole number" },
    { "{" REPORT ",\"counts\":{\"dead\":3}}", "counts", "killed" },
    { "{" REPORT ",\"counts\":{\"killed\":{\"most\":3}}}", "killed", "best" },
    { "{" REPORT ",\"counts\":{\"killed\":9000000000}}", "killed", "whole number" },
    { "{" REPORT ",\"place\":5}", "place", "object" },
    { "{" REPORT ",\"place\":{\"lon\":36}}", "place.lat", "latitude" },
    { "{" REPORT ",\"place\":{\"lat\":34}}", "place.lon", "longitude" },
    { "{" REPORT ",\"place\":{\"lon\":36,\"lat\":95}}", "place.lat", "-90 to 90" },
    { "{" REPORT ",\"place\":{\"lon\":181,\"lat\":5}}", "place.lon", "-180" },
    { "{" REPORT ",\"place\":{\"lon\":\"36\",\"lat\":5}}", "place.lon", "longitude" },
    { "{" REPORT ",\"place\":{\"lon\":36,\"lat\":5,\"radius_m\":0}}", "place.radius_m", "metres" },
    { "{" REPORT ",\"place\":{\"lon\":36,\"lat\":5,\"radius_m\":1e9}}", "place.radius_m", "metres" },
    { "{" REPORT ",\"place\":{\"radius_m\":50}}", "place.lon", "radius_m" },
    { "{" REPORT ",\"place\":{\"lng\":5}}", "place", "lon" },
    { "{" REPORT ",\"place\":{\"shape\":\"square\"}}", "place.shape", "disc" },
    { "{" REPORT ",\"place\":{\"precision\":-1}}", "place.precision", "0 to 99" },
    { "{" REPORT ",\"place\":{\"area\":{\"level\":4,\"name\":\"x\"}}}", "place.area.level", "1, 2 or 3" },
    { "{" REPORT ",\"place\":{\"area\":{\"level\":1}}}", "place.area.name", "name" },
    { "{" REPORT ",\"place\":{\"area\":\"x\"}}", "place.area", "object" },
    { "{" REPORT ",\"place\":{\"observer\":[1]}}", "place.observer", "object" },
    { "{" REPORT ",\"place\":{\"observer\":[1,2]}}", "place.bearing_deg", "degrees" },
    { "{" REPORT ",\"place\":{\"observer\":[1,2],\"bearing_deg\":400}}", "place.bearing_deg", "360" },
    { "{" REPORT ",\"place\":{\"observer\":[1,2],\"bearing_deg\":4,\"spread_deg\":0}}", "place.spread_deg", "over 0" },
    { "{" REPORT ",\"place\":{\"observer\":[1,2],\"bearing_deg\":4,\"spread_deg\":9,\"range_m\":7}}", "place.range_m",
      "distance" },
    { "{" REPORT ",\"place\":{\"observer\":[1,2],\"bearing_deg\":4,\"spread_deg\":9,\"range_m\":[9,7]}}",
      "place.range_m", "first" },
    { "{" REPORT ",\"place\":\"a\",\"launch\":\"b\",\"impact\":\"c\"}", "launch", "at most two" },
    { "{" REPORT ",\"actor\":7}", "actor", "list" },
    { "{" REPORT ",\"actor\":[7]}", "actor", "object" },
    { "{" REPORT ",\"actor\":\"\"}", "actor", "id" },
    { "{" REPORT ",\"target\":{\"id\":\"x\"}}", "target", "code" },
    { "{" REPORT ",\"directed\":\"yes\"}", "directed", "true" },
    { "{" REPORT ",\"voices\":\"x\"}", "voices", "list" },
    { "{" REPORT ",\"headlines\":[1]}", "headlines", "text" },
    { "{" REPORT ",\"flags\":[\"excercise\"]}", "flags", "exercise" },
    { "{" REPORT ",\"flags\":\"exercise\"}", "flags", "list" },
    { "{" REPORT ",\"native\":\"ucdp\"}", "native", "object" },
    { "{" REPORT ",\"native\":{\"row\":-4}}", "native.row", "row" },
    { "{" REPORT ",\"native\":{\"ID\":\"5\"}}", "native", "id" },
    { "{" REPORT ",\"assertions\":{}}", "assertions", "list" },
    { "{" REPORT ",\"assertions\":[{\"says\":\"denial\"}]}", "assertions.by", "who" },
    { "{" REPORT ",\"assertions\":[{\"by\":\"x\",\"says\":\"denies\"}]}", "assertions.says", "denial" },
    { "{" REPORT ",\"assertions\":[{\"by\":\"x\",\"says\":\"denial\",\"evidenced\":1}]}", "assertions.evidenced",
      "true" },
    { "{\"source\":\"s\",\"kind\":\"access\"}", "outcome", "denied" },
    { "{\"source\":\"s\",\"kind\":\"access\",\"outcome\":\"done\"}", "outcome", "delayed" },
    { "{\"source\":\"s\",\"kind\":\"post\",\"zone\":\"z\"}", "status", "opened" },
    { "{\"source\":\"s\",\"kind\":\"post\",\"status\":\"opened\"}", "place", "zone" },
    { "{\"source\":\"s\",\"kind\":\"post\",\"status\":\"built\",\"zone\":\"z\"}", "status", "closed" },
    { "{\"source\":\"s\",\"kind\":\"coverage\",\"zone\":\"z\"}", "from", "when" },
    { "{\"source\":\"s\",\"kind\":\"coverage\",\"from\":\"2017\"}", "place", "zone" },
    { "{\"source\":\"s\",\"kind\":\"coverage\",\"hours\":-1}", "hours", "0 or more" },
    { "{\"source\":\"s\",\"kind\":\"coverage\",\"share\":1.01}", "share", "0 to 1" },
    { "{\"source\":\"s\",\"kind\":\"performance\",\"outcome\":\"done\"}", "duty", "provision" },
    { "{\"source\":\"s\",\"kind\":\"performance\",\"duty\":\"P1\",\"outcome\":\"denied\"}", "outcome", "not_done" },
    { "{\"source\":\"s\",\"kind\":\"tally\",\"by\":\"x\"}", "counts", "parts" },
    { "{\"source\":\"s\",\"kind\":\"tally\",\"counts\":{\"killed\":1}}", "by", "side" },
    { "{\"source\":\"s\",\"kind\":\"tally\",\"by\":\"x\",\"parts\":[{\"name\":\"a\",\"n\":-1}]}", "parts.n", "whole" },
    { "{\"source\":\"s\",\"kind\":\"tally\",\"by\":\"x\",\"parts\":[5]}", "parts", "object" },
    { "{\"source\":\"s\",\"kind\":\"retraction\"}", "of", "taken back" },
    { "{" REPORT ",\"id\":5}", "id", "text" },
    { "{" REPORT ",\"text\":{}}", "text", "text" },
};

static void a_wrong_line_is_set_aside_and_names_the_field(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(hostile); k++) {
        tr_str file = tr_str_format(&room, "{" REPORT "}\n%s\n{" REPORT "}\n", hostile[k].line);
        struct read_all all = read_bytes(file, "ndjson", "");
        if (all.reports.n != 2 || all.reader->set_aside.n != 1) fail_msg("kept: %s", hostile[k].line);
        const struct tr_set_aside *s = &all.reader->set_aside.v[0];
        bool told = tr_str_is(s->field, hostile[k].field) &&
                    tr_str_find(s->expected, tr_str_of(hostile[k].part)) != TR_NOT_FOUND;
        if (!told)
            fail_msg("%s: field " TR_FMT ", expected " TR_FMT, hostile[k].line, TR_ARG(s->field), TR_ARG(s->expected));
        assert_int_equal(s->line, 2);
        assert_true(s->found.n > 0 && s->found.n <= 200);
        assert_int_equal(tr_utf8_bad(s->found), TR_NOT_FOUND);
    }
}

static void large_and_deep_lines_are_refused(void **state)
{
    (void)state;
    static const char *const fill[] = { "[", "{\"a\":", "x", "\"", "\\" };
    for (size_t k = 0; k < TR_COUNT(fill); k++) {
        struct tr_sink s = { 0 };
        tr_puts(&s, "{" REPORT ",\"text\":");
        for (size_t i = 0; i < 300000; i++) tr_puts(&s, fill[k]);
        tr_puts(&s, "}\n{" REPORT "}\n");
        struct read_all all = read_bytes(tr_str_copy(&room, tr_sink_text(&s)), "ndjson", "");
        assert_int_equal(all.reports.n, 1);
        assert_int_equal(all.reader->set_aside.n, 1);
        tr_sink_close(&s);
    }
}

static void a_stored_line_that_is_damaged_fails_with_its_field(void **state)
{
    (void)state;
    struct tr_report r;
    struct tr_error err = { 0 };
    assert_int_equal(tr_report_parse(&room, S("{\"source\":\"s\",\"act\":\"air_strik\"}"), &acts, &r, &err),
                     TR_BAD_INPUT);
    assert_true(tr_str_find(tr_str_of(err.text), S("field act")) != TR_NOT_FOUND);
    assert_int_equal(tr_report_parse(&room, S("{\"source\":"), &acts, &r, &err), TR_BAD_INPUT);
}

/* ---- memory ------------------------------------------------------------------------------ */

/* What `truce read` printed is read back whether or not the document was published under an id of its own. */
static void the_claims_behind_a_document_are_no_records(void **state)
{
    (void)state;
    static const char text[] =
        "{\"kind\":\"document\",\"id\":\"rjjs9dtixadedd\",\"source\":\"courier\",\"received\":\"2017-06-02\",\"document\":"
        "{\"title\":\"News\",\"genre\":\"news\",\"lexicon\":\"0000000000000000\",\"claims\":[{\"id\":\"a\",\"type\":\"event\","
        "\"rule\":\"r\",\"spans\":[[0,9]]}]}}\n"
        "{\"kind\":\"claim\",\"id\":\"a\",\"report\":\"rjjs9dtixadedd\"}\n"
        "{\"kind\":\"quality\",\"flag\":\"spin\",\"report\":\"rjjs9dtixadedd\"}\n"
        "{\"kind\":\"claim\",\"id\":\"b\",\"report\":\"another\"}\n";
    struct read_all got = read_bytes(tr_str_of(text), "ndjson", "");
    assert_int_equal(got.reports.n, 1);
    assert_int_equal(got.reports.v[0].document->claims.n, 1);
    assert_int_equal(got.reader->set_aside.n, 1); /* of no document that was read */
    assert_int_equal(got.reader->rows_in, 2);
}

static void every_allocation_may_fail_once(void **state)
{
    (void)state;
    tr_str file = S("{" REPORT ",\"id\":\"1\",\"actor\":[\"a\"],\"voices\":[\"v\"],\"place\":{\"name\":\"x\"},"
                    "\"assertions\":[{\"by\":\"x\",\"says\":\"denial\"}]}\n"
                    "{" REPORT ",\"zone\":\"z\",\"nonsense\":1}\n");
    struct tr_arena mark = room;
    tr_rc rc = TR_NOMEM;
    int64_t k = 0;
    for (; rc != TR_END && k < 500; k++) {
        room = mark;
        int64_t fuse = k;
        struct tr_reader *r;
        struct tr_report out;
        struct tr_error err = { 0 };
        struct tr_input in = { .name = S("f"), .bytes = file, .as = S("ndjson"), .received = TR_TIME_NONE };
        room.fuse = &fuse;
        rc = tr_reader_open(&room, &in, &acts, &r, &err);
        while (rc == TR_OK) rc = tr_reader_next(r, &out, &err);
        if (rc != TR_END) {
            assert_int_equal(rc, TR_NOMEM);
            assert_true(err.text[0] != '\0');
        }
        room.fuse = NULL;
    }
    assert_int_equal(rc, TR_END);
    assert_true(k > 10);
    room = mark;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_report_has_what_its_line_says),
        cmocka_unit_test(places_come_in_every_form),
        cmocka_unit_test(two_ends_of_a_shot_are_kept_apart),
        cmocka_unit_test(times_are_as_wide_as_written),
        cmocka_unit_test(every_kind_reads_back_from_its_line),
        cmocka_unit_test(keys_are_written_sorted),
        cmocka_unit_test(ids_come_from_native_then_own_id_then_content),
        cmocka_unit_test(an_id_of_ours_cannot_be_borrowed),
        cmocka_unit_test(received_and_row_do_not_change_the_content),
        cmocka_unit_test(line_ends_marks_and_blank_lines_do_not_matter),
        cmocka_unit_test(the_source_may_come_with_the_file),
        cmocka_unit_test(a_wrong_line_is_set_aside_and_names_the_field),
        cmocka_unit_test(large_and_deep_lines_are_refused),
        cmocka_unit_test(a_stored_line_that_is_damaged_fails_with_its_field),
        cmocka_unit_test(the_claims_behind_a_document_are_no_records),
        cmocka_unit_test(every_allocation_may_fail_once),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
