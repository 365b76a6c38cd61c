/* SPDX-License-Identifier: Apache-2.0
 *
 * Outputs against goldens that a person read, and against what every reader of such a file relies on.
 * TRUCE_GOLDEN_WRITE=1 writes the goldens anew. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>
#include <jansson.h>
#include <stdio.h>
#include <stdlib.h>

#include "work_fixture.h"

static tr_str golden_path(struct tr_arena *a, const char *name)
{
    const char *root = getenv("TRUCE_ROOT");
    return tr_str_format(a, "%s/tests/golden/tell/%s", root ? root : ".", name);
}

static void compare(struct fixture *f, const char *format, const char *name)
{
    struct tr_sink s = fixture_tell(f, format, TR_INTERNAL);
    tr_str path = golden_path(&f->a, name), want;
    if (getenv("TRUCE_GOLDEN_WRITE")) assert_int_equal(tr_file_write(path, tr_sink_text(&s), NULL), TR_OK);
    assert_int_equal(tr_file_read(&f->a, path, 1 << 20, &want, NULL), TR_OK);
    assert_int_equal(s.n, want.n);
    assert_memory_equal(s.p, want.p, want.n);
    tr_sink_close(&s);
}

static void outputs_equal_their_goldens(void **state)
{
    (void)state;
    struct fixture f;
    fixture_story(&f);
    compare(&f, "csv", "findings.csv");
    compare(&f, "geojson", "incidents.geojson");
    compare(&f, "summary", "summary.json");
    compare(&f, "ndjson", "findings.ndjson");
    fixture_close(&f);
}

static void the_same_work_gives_the_same_bytes(void **state)
{
    (void)state;
    struct fixture one, two;
    fixture_random(&one, 5, 200);
    fixture_random(&two, 5, 200);
    for (size_t k = 0; k < tr_teller_count; k++) {
        struct tr_sink a = fixture_tell(&one, tr_tellers[k].name, TR_INTERNAL),
                       b = fixture_tell(&two, tr_tellers[k].name, TR_INTERNAL);
        assert_int_equal(a.n, b.n);
        if (a.n) assert_memory_equal(a.p, b.p, a.n);
        tr_sink_close(&a);
        tr_sink_close(&b);
    }
    fixture_close(&one);
    fixture_close(&two);
}

/* ---- JSON --------------------------------------------------------------------------------------- */

static void keys_are_sorted(json_t *v)
{
    const char *key, *last = "";
    json_t *member;
    json_object_foreach(v, key, member)
    {
        assert_true(strcmp(last, key) < 0);
        last = key;
        keys_are_sorted(member);
    }
}

static void the_summary_is_canonical_json(void **state)
{
    (void)state;
    struct fixture f;
    fixture_random(&f, 9, 100);
    struct tr_sink s = fixture_tell(&f, "summary", TR_INTERNAL);
    json_t *v = json_loadb(s.p, s.n, JSON_REJECT_DUPLICATES, NULL);
    assert_non_null(v);
    keys_are_sorted(v);
    json_t *by = json_object_get(v, "incidents_by_verdict");
    json_int_t sum = 0;
    const char *key;
    json_t *n;
    assert_int_equal(json_object_size(by), TR_VERDICTS);
    json_object_foreach(by, key, n) sum += json_integer_value(n);
    assert_int_equal(sum, json_integer_value(json_object_get(v, "incidents")));
    json_decref(v);
    tr_sink_close(&s);
    fixture_close(&f);
}

static void every_zone_that_we_drew_says_so(void **state)
{
    (void)state;
    struct fixture f;
    fixture_story(&f);
    for (int audience = TR_INTERNAL; audience <= TR_PUBLIC; audience++) {
        struct tr_sink s = fixture_tell(&f, "geojson", (tr_audience)audience);
        json_t *v = json_loadb(s.p, s.n, 0, NULL), *one;
        size_t k, own = 0;
        assert_non_null(v);
        json_array_foreach(json_object_get(v, "features"), k, one)
        {
            json_t *p = json_object_get(one, "properties");
            if (strcmp(json_string_value(json_object_get(p, "kind")), "zone") != 0) continue;
            bool ours = strcmp(json_string_value(json_object_get(p, "id")), "north") == 0;
            const char *note = json_string_value(json_object_get(p, "note"));
            assert_true(ours ? note && strcmp(note, "our reading, no legal standing") == 0 : !note);
            own += ours;
        }
        assert_int_equal(own, 3);
        json_decref(v);
        tr_sink_close(&s);
    }
    fixture_close(&f);
}

/* ---- CSV ----------------------------------------------------------------------------------------- */

/* Cells of one row; quotes doubled inside quotes. Gives the number of cells, 0 at the end. */
static size_t csv_row(tr_str *rest, tr_str cells[64])
{
    size_t n = 0, at = 0, from = 0;
    bool quoted = false;
    if (!rest->n) return 0;
    for (; at < rest->n; at++) {
        char c = rest->p[at];
        if (c == '"') quoted = !quoted;
        if (quoted || (c != ',' && c != '\r')) continue;
        cells[n++] = (tr_str){ rest->p + from, at - from };
        from = at + 1;
        if (c == '\r') break;
    }
    assert_false(quoted);
    assert_true(at + 1 < rest->n && rest->p[at + 1] == '\n');
    rest->p += at + 2;
    rest->n -= at + 2;
    return n;
}

static void csv_rows_have_equal_cells_and_no_formula(void **state)
{
    (void)state;
    struct fixture f;
    fixture_story(&f);
    f.work.reports[0]->place.name = TR_STR("=HYPERLINK(\"http://x\",\"y\")");
    f.work.reports[1]->place.name = TR_STR("@cmd\r\nnext");
    f.work.reports[2]->place.name = TR_STR("-2+3");
    f.work.reports[3]->place.name = TR_STR("+1");
    f.work.reports[4]->place.name = TR_STR("a \"quoted\", word");
    struct tr_sink s = fixture_tell(&f, "csv", TR_INTERNAL);
    tr_str rest = tr_sink_text(&s), cells[64];
    size_t columns = csv_row(&rest, cells), rows = 0, n;
    assert_true(columns > 30);
    while ((n = csv_row(&rest, cells)) > 0) {
        assert_int_equal(n, columns);
        for (size_t k = 0; k < n; k++)
            if (cells[k].n > 1 && cells[k].p[0] == '"') assert_null(strchr("=+-@\t\r", cells[k].p[1]));
            else if (cells[k].n && strchr("=+@", cells[k].p[0]))
                fail_msg("a bare formula: %.*s", (int)cells[k].n, cells[k].p);
        rows++;
    }
    assert_int_equal(rows, 9);
    tr_sink_close(&s);
    fixture_close(&f);
}

/* ---- HTML ------------------------------------------------------------------------------------------ */

static bool is_void(tr_str tag)
{
    static const char *const names[] = { "meta", "br", "!doctype" };
    for (size_t k = 0; k < TR_COUNT(names); k++)
        if (tr_str_is(tag, names[k])) return true;
    return false;
}

/* Every tag is closed in order, every attribute is quoted. Text holds no bare '<'. */
static void check_tags(tr_str html)
{
    tr_str open[64];
    size_t depth = 0;
    for (size_t k = 0; k < html.n; k++) {
        if (html.p[k] != '<') continue;
        size_t from = ++k;
        char quote = 0;
        while (k < html.n && (quote || html.p[k] != '>')) {
            if (html.p[k] == '\'' || html.p[k] == '"') quote = !quote ? html.p[k] : quote == html.p[k] ? 0 : quote;
            assert_true(quote || html.p[k] != '<');
            k++;
        }
        assert_true(k < html.n && k > from);
        bool closes = html.p[from] == '/', self = html.p[k - 1] == '/';
        size_t name = from + closes, end = name;
        while (end < k && !strchr(" />", html.p[end])) end++;
        tr_str tag = { html.p + name, end - name };
        if (closes) {
            assert_true(depth > 0);
            if (!tr_str_eq(open[--depth], tag))
                fail_msg("<%.*s> closed by </%.*s>", (int)open[depth].n, open[depth].p, (int)tag.n, tag.p);
        } else if (!self && !is_void(tag)) {
            assert_true(depth < 64);
            open[depth++] = tag;
            if (tr_str_is(tag, "style")) k += tr_str_find((tr_str){ html.p + k, html.n - k }, TR_STR("</style>")) - 1;
        }
    }
    assert_int_equal(depth, 0);
}

/* Every id stands once; every link inside the page leads somewhere. */
static void check_anchors(struct tr_arena *a, tr_str html)
{
    struct tr_map ids = { .arena = a };
    size_t at, value;
    for (tr_str rest = html; (at = tr_str_find(rest, TR_STR(" id='"))) != TR_NOT_FOUND;) {
        rest = (tr_str){ rest.p + at + 5, rest.n - at - 5 };
        tr_str id = { rest.p, tr_str_find(rest, TR_STR("'")) };
        if (tr_map_get(&ids, id, &value)) fail_msg("id %.*s stands twice", (int)id.n, id.p);
        assert_true(tr_map_put(&ids, id, 1));
    }
    for (tr_str rest = html; (at = tr_str_find(rest, TR_STR("href='#"))) != TR_NOT_FOUND;) {
        rest = (tr_str){ rest.p + at + 7, rest.n - at - 7 };
        tr_str id = { rest.p, tr_str_find(rest, TR_STR("'")) };
        if (!tr_map_get(&ids, id, &value)) fail_msg("#%.*s leads nowhere", (int)id.n, id.p);
    }
}

/* Texts name one side by several words; each name is told once. */
static void a_side_is_named_once(void **state)
{
    (void)state;
    struct fixture f;
    fixture_story(&f);
    struct tr_ref twice = f.work.reports[0]->actor.v[0], other = { .name = TR_STR("somebody else") };
    for (size_t k = 0; k < f.work.n_reports; k++) {
        struct tr_report *r = f.work.reports[k];
        if (r->actor.n == 0) continue;
        r->actor.v = NULL;
        r->actor.n = r->actor.cap = 0;
        for (size_t i = 0; i < 3; i++) assert_true(TR_PUSH(&f.a, &r->actor, i == 1 ? other : twice));
    }
    struct tr_sink s = fixture_tell(&f, "csv", TR_INTERNAL);
    assert_int_equal(tr_str_find(tr_sink_text(&s), TR_STR(", somebody else, ")), TR_NOT_FOUND);
    assert_true(tr_str_find(tr_sink_text(&s), TR_STR(", somebody else")) != TR_NOT_FOUND);
    tr_sink_close(&s);
    fixture_close(&f);
}

static void the_page_is_well_formed_and_asks_nobody(void **state)
{
    (void)state;
    static const char *const requests[] = { "src=",    "<script", "<link",      "@import", "url(http",
                                            "<iframe", "<img",    "href='http", "onclick", "javascript:" };
    for (int round = 0; round < 6; round++) {
        struct fixture f;
        if (round < 3) fixture_story(&f);
        else fixture_random(&f, 11, 150);
        f.work.reports[0]->text = TR_STR("<script>alert(1)</script> ' onload='x' \" & \x1b[2J");
        struct tr_sink s = fixture_tell(&f, "html", (tr_audience)(round % 3));
        check_tags(tr_sink_text(&s));
        check_anchors(&f.a, tr_sink_text(&s));
        for (size_t k = 0; k < TR_COUNT(requests); k++)
            if (tr_str_find(tr_sink_text(&s), tr_str_of(requests[k])) != TR_NOT_FOUND)
                fail_msg("the page holds %s", requests[k]);
        assert_int_equal(tr_str_find(tr_sink_text(&s), TR_STR("tell.")), TR_NOT_FOUND); /* no key without words */
        assert_true(tr_str_find(tr_sink_text(&s), TR_STR("UNREVIEWED")) != TR_NOT_FOUND);
        tr_sink_close(&s);
        fixture_close(&f);
    }
}

static struct tr_sink tell_in(struct fixture *f, const char *lang, tr_audience audience)
{
    struct tr_sink s = { 0 };
    struct tr_bulletin *b;
    struct tr_tell_options o = { .period = TR_ALWAYS, .audience = audience, .lang = tr_str_of(lang) };
    assert_int_equal(tr_bulletin_make(&f->a, &f->work, NULL, &f->shapes, &o, &b, NULL), TR_OK);
    assert_int_equal(tr_teller_find(TR_STR("html"))->write(b, &s, NULL), TR_OK);
    return s;
}

/* Attributes hold no isolates: a dir='..' with one in it is none, and a link with one leads nowhere. */
static void check_attributes(tr_str html)
{
    bool inside = false;
    for (size_t k = 0; k + 2 < html.n; k++) {
        if (html.p[k] == '<') inside = true;
        else if (html.p[k] == '>') inside = false;
        if (inside && memcmp(html.p + k, "\xE2\x81\xA8", 3) == 0)
            fail_msg("an isolate in a tag: %.*s", 60, html.p + (k > 30 ? k - 30 : 0));
    }
}

static void every_language_gives_a_page_in_its_direction(void **state)
{
    (void)state;
    static const struct {
        const char *lang, *head;
    } pages[] = { { "ar", "<html lang='ar' dir='rtl'>" },
                  { "ru", "<html lang='ru' dir='ltr'>" },
                  { "tr", "<html lang='tr' dir='ltr'>" },
                  { "tlh", "<html lang='en' dir='ltr'>" } };
    for (size_t k = 0; k < TR_COUNT(pages) * 2; k++) {
        struct fixture f;
        fixture_story(&f);
        struct tr_sink s = tell_in(&f, pages[k / 2].lang, k % 2 ? TR_PUBLIC : TR_INTERNAL);
        assert_true(tr_str_find(tr_sink_text(&s), tr_str_of(pages[k / 2].head)) != TR_NOT_FOUND);
        assert_int_equal(tr_str_find(tr_sink_text(&s), TR_STR("tell.")), TR_NOT_FOUND);
        check_tags(tr_sink_text(&s));
        check_anchors(&f.a, tr_sink_text(&s));
        check_attributes(tr_sink_text(&s));
        tr_sink_close(&s);
        fixture_close(&f);
    }
}

static void a_page_of_very_many_incidents_stays_small(void **state)
{
    (void)state;
    struct fixture f;
    fixture_random(&f, 21, 4000);
    struct tr_sink s = fixture_tell(&f, "html", TR_INTERNAL);
    if (s.n > 900 << 10) fail_msg("the page has %zu bytes", s.n);
    assert_true(tr_str_find(tr_sink_text(&s), TR_STR("A number beside a mark counts its incidents.")) != TR_NOT_FOUND);
    check_tags(tr_sink_text(&s));
    tr_sink_close(&s);
    fixture_close(&f);
}

/* ---- terminal and trail ------------------------------------------------------------------------------ */

static size_t widest(tr_str text)
{
    size_t most = 0, at = 0;
    for (size_t k = 0; k < text.n; k++) {
        unsigned char c = (unsigned char)text.p[k];
        if (c == '\n') at = 0;
        else if ((c & 0xC0) != 0x80 && ++at > most) most = at;
    }
    return most;
}

static void the_terminal_summary_keeps_to_its_width(void **state)
{
    (void)state;
    for (int width = 40; width <= 120; width += 20) {
        struct fixture f;
        struct tr_sink s = { 0 };
        fixture_story(&f);
        f.work.reports[0]->place.name = TR_STR(
            "Averyveryverylongnamewithoutanyspaceinitthatgoesonandonandonandonandonandonandonandonandonandonandon");
        tr_tell_terminal(fixture_bulletin(&f, TR_INTERNAL, TR_ALWAYS), width, false, &s);
        assert_true(widest(tr_sink_text(&s)) <= (size_t)width + 2); /* two isolates, which take no room */
        assert_int_equal(tr_str_find(tr_sink_text(&s), TR_STR("\x1b")), TR_NOT_FOUND);
        tr_sink_close(&s);
        fixture_close(&f);
    }
}

static void a_trail_tells_reasons_rows_readings_and_what_would_change_it(void **state)
{
    (void)state;
    static const char *const parts[] = {
        "Finding f2", "P2.1",      "small-arms fire",     "r2aaaaaaaaaaaa",         "Undetermined",
        "1. ",        "Stands on", "Who was the target?", "guarantor-is-party=yes", "no reading is the default",
        "day-1.csv"
    };
    struct fixture f;
    struct tr_sink s = { 0 };
    fixture_story(&f);
    for (size_t k = 0; k < f.work.n_reports; k++) f.work.reports[k]->file = TR_STR("day-1.csv");
    assert_int_equal(tr_tell_explain(&f.a, &f.work, &f.work.findings[2], TR_STR("en"), false, &s, NULL), TR_OK);
    for (size_t k = 0; k < TR_COUNT(parts); k++)
        if (tr_str_find(tr_sink_text(&s), tr_str_of(parts[k])) == TR_NOT_FOUND) fail_msg("not told: %s", parts[k]);
    s.n = 0;
    assert_int_equal(tr_tell_explain(&f.a, &f.work, &f.work.findings[5], TR_STR("en"), true, &s, NULL), TR_OK);
    assert_true(tr_str_find(tr_sink_text(&s), TR_STR("not a finding of lawfulness")) != TR_NOT_FOUND);
    assert_true(tr_str_find(tr_sink_text(&s), TR_STR("9 of them civilians")) != TR_NOT_FOUND);
    s.n = 0;
    assert_int_equal(tr_tell_explain(&f.a, &f.work, &f.work.findings[7], TR_STR("en"), false, &s, NULL), TR_OK);
    tr_sink_close(&s);
    fixture_close(&f);
}

static void set_aside_rows_stay_one_line_each(void **state)
{
    (void)state;
    struct fixture f;
    struct tr_set_aside rows[] = { { TR_STR("a.csv"), 3, 2, TR_STR("date"), TR_STR("x\ty\nz"), TR_STR("a day"),
                                     TR_STR("1,\r\n2") },
                                   { TR_STR("b.bin"), 0, 0, TR_STR(""), TR_STR("\xFF"), TR_STR("text"), TR_STR("") } };
    fixture_story(&f);
    f.work.set_aside = rows;
    f.work.n_set_aside = 2;
    struct tr_sink s = fixture_tell(&f, "set-aside", TR_INTERNAL);
    size_t lines = 0, tabs = 0;
    for (size_t k = 0; k < s.n; k++) lines += s.p[k] == '\n', tabs += s.p[k] == '\t';
    assert_int_equal(lines, 3);
    assert_int_equal(tabs, 18);
    tr_sink_close(&s);
    s = fixture_tell(&f, "set-aside", TR_PUBLIC);
    assert_int_equal(tr_str_find(tr_sink_text(&s), TR_STR("a.csv")), TR_NOT_FOUND);
    tr_sink_close(&s);
    fixture_close(&f);
}

static void unknown_formats_are_not_found(void **state)
{
    (void)state;
    assert_null(tr_teller_find(TR_STR("docx")));
    assert_non_null(tr_teller_find(TR_STR("html")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(outputs_equal_their_goldens),
        cmocka_unit_test(the_same_work_gives_the_same_bytes),
        cmocka_unit_test(the_summary_is_canonical_json),
        cmocka_unit_test(every_zone_that_we_drew_says_so),
        cmocka_unit_test(csv_rows_have_equal_cells_and_no_formula),
        cmocka_unit_test(a_side_is_named_once),
        cmocka_unit_test(the_page_is_well_formed_and_asks_nobody),
        cmocka_unit_test(every_language_gives_a_page_in_its_direction),
        cmocka_unit_test(a_page_of_very_many_incidents_stays_small),
        cmocka_unit_test(the_terminal_summary_keeps_to_its_width),
        cmocka_unit_test(a_trail_tells_reasons_rows_readings_and_what_would_change_it),
        cmocka_unit_test(set_aside_rows_stay_one_line_each),
        cmocka_unit_test(unknown_formats_are_not_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
