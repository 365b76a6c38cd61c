/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "tell/words.h"

static struct tr_arena room;
static struct words english;
static struct tr_sink out;

static int open_room(void **state)
{
    (void)state;
    return tr_arena_open(&room, 16 << 20, NULL) == TR_OK && words_open(&room, TR_STR("en"), &english, NULL) == TR_OK
               ? 0
               : -1;
}

static int close_room(void **state)
{
    (void)state;
    tr_sink_close(&out);
    tr_arena_close(&room);
    return 0;
}

static struct pen pen(bool html)
{
    out.n = 0;
    return (struct pen){ .out = &out, .words = &english, .html = html };
}

static void expect(const char *text)
{
    tr_put(&out, TR_STR(""));
    assert_string_equal(out.p, text);
}

static void a_place_in_a_sentence_is_filled(void **state)
{
    (void)state;
    struct pen p = pen(false);
    struct fill f[] = { FILL("a", TR_STR("one")), FILL("b", TR_STR("two")) };
    pen_fill(&p, TR_STR("{b} before {a}, {a}"), f, 2);
    expect("two before one, one");
}

static void an_unfilled_or_open_place_stays_readable(void **state)
{
    (void)state;
    struct pen p = pen(false);
    pen_fill(&p, TR_STR("x {none} y {open"), NULL, 0);
    expect("x \xE2\x80\xA6 y {open");
}

static void a_value_that_looks_like_a_place_is_not_filled_again(void **state)
{
    (void)state;
    struct pen p = pen(false);
    struct fill f[] = { FILL("a", TR_STR("{b}")), FILL("b", TR_STR("secret")) };
    pen_fill(&p, TR_STR("{a}"), f, 2);
    expect("{b}");
}

static void markup_in_foreign_text_is_escaped(void **state)
{
    (void)state;
    struct pen p = pen(true);
    pen_text(&p, TR_STR("<script>\"a\"&'b'</script>"));
    expect("&lt;script&gt;&quot;a&quot;&amp;&#39;b&#39;&lt;/script&gt;");
}

static void text_of_another_direction_is_isolated(void **state)
{
    (void)state;
    struct pen p = pen(false);
    pen_text(&p, TR_STR("\xD8\xAD\xD9\x85\xD8\xA7\xD8\xA9"));
    expect("\xE2\x81\xA8\xD8\xAD\xD9\x85\xD8\xA7\xD8\xA9\xE2\x81\xA9");
    p = pen(false);
    pen_text(&p, TR_STR("Caf\xC3\xA9"));
    expect("Caf\xC3\xA9");
}

static void control_characters_and_overrides_never_pass(void **state)
{
    (void)state;
    struct pen p = pen(false);
    pen_text(&p, TR_STR("a\x1b[31mb\r\nc\x7f"
                        "d\xC2\x9B"
                        "e\xE2\x80\xAE"
                        "f\xE2\x81\xA7"
                        "g"));
    expect("a [31mb  c d e f g");
    p = pen(false);
    put_clean(p.out, TR_STR("g\xEF\xBB\xBFh"), false);
    expect("g h");
}

static void broken_utf8_becomes_spaces(void **state)
{
    (void)state;
    struct pen p = pen(true);
    pen_text(&p, (tr_str){ "ok\xFF\xFE<\xC3", 6 });
    expect("ok  &lt; ");
}

static void numbers_are_grouped_and_plural_forms_chosen(void **state)
{
    (void)state;
    char a[40];
    tr_str t = text_int(a, &english, 1234567);
    assert_memory_equal(t.p, "1,234,567", 9);
    t = text_int(a, &english, -1234);
    assert_true(tr_str_is(t, "-1,234"));
    t = text_int(a, NULL, 1234567);
    assert_true(tr_str_is(t, "1234567"));
    assert_true(tr_str_is(words_plural(&english, 1), "one"));
    assert_true(tr_str_is(words_plural(&english, 0), "other"));
    struct words arabic = english;
    arabic.lang = TR_STR("ar");
    assert_true(tr_str_is(words_plural(&arabic, 3), "few"));
    assert_true(tr_str_is(words_plural(&arabic, 2), "two"));
}

/* Forms as CLDR gives them for whole numbers. */
static void every_language_takes_its_own_plural_forms(void **state)
{
    (void)state;
    static const struct {
        const char *lang;
        int64_t n;
        const char *form;
    } cases[] = {
        { "en", 0, "other" },  { "en", 1, "one" },     { "en", 2, "other" },        { "en", 21, "other" },
        { "tr", 0, "other" },  { "tr", 1, "one" },     { "tr", 101, "other" },      { "ru", 0, "many" },
        { "ru", 1, "one" },    { "ru", 2, "few" },     { "ru", 4, "few" },          { "ru", 5, "many" },
        { "ru", 11, "many" },  { "ru", 12, "many" },   { "ru", 21, "one" },         { "ru", 22, "few" },
        { "ru", 111, "many" }, { "ru", 1001, "one" },  { "ar", 0, "zero" },         { "ar", 1, "one" },
        { "ar", 2, "two" },    { "ar", 3, "few" },     { "ar", 10, "few" },         { "ar", 11, "many" },
        { "ar", 99, "many" },  { "ar", 100, "other" }, { "ar", 102, "other" },      { "ar", 103, "few" },
        { "ar-SY", 3, "few" }, { "tlh", 1, "other" },  { "ru", INT64_MIN, "many" },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct words w = { .lang = tr_str_of(cases[k].lang) };
        tr_str form = words_plural(&w, cases[k].n);
        if (!tr_str_is(form, cases[k].form))
            fail_msg("%s %lld: %.*s", cases[k].lang, (long long)cases[k].n, (int)form.n, form.p);
    }
}

static void a_sentence_takes_the_form_of_its_number(void **state)
{
    (void)state;
    struct pen p = pen(false);
    pen_count(&p, "tell.n.incidents", 1, NULL, 0);
    pen_raw(&p, " ");
    pen_count(&p, "tell.n.incidents", 2000, NULL, 0);
    expect("1 incident 2,000 incidents");
    p = pen(false);
    PEN_COUNT(&p, "tell.km", 3, FILL("km", TR_STR("7"))); /* a sentence without forms is its own form */
    expect("7 km");
    p = pen(false);
    pen_count(&p, "no.such.sentence", 3, NULL, 0);
    expect("no.such.sentence");
}

/* 21 is "one" in Russian; an English sentence that stands in says "incidents" all the same. */
static void an_english_sentence_that_stands_in_takes_the_english_form(void **state)
{
    (void)state;
    struct words russian;
    assert_int_equal(words_open(&room, TR_STR("ru"), &russian, NULL), TR_OK);
    assert_true(tr_str_is(words_count(&russian, TR_STR("tell.n.incidents"), 21),
                          "{n} \xD0\xB8\xD0\xBD\xD1\x86\xD0\xB8\xD0\xB4\xD0\xB5\xD0\xBD\xD1\x82"));
    russian.index = (struct tr_map){ .arena = &room };
    assert_true(tr_map_put(&russian.index, TR_STR("x.one"), 0) && tr_map_put(&russian.index, TR_STR("x.other"), 1));
    russian.texts.v[0] = (tr_str){ russian.english.p, 1 };
    russian.texts.v[1] = (tr_str){ russian.english.p, 2 };
    assert_int_equal(words_count(&russian, TR_STR("x"), 21).n, 2);
    assert_int_equal(words_count(&russian, TR_STR("x"), 1).n, 1);
}

/* Names that were put together into one text are isolated one by one: commas and brackets between them follow the page. */
static void pieces_of_a_text_are_isolated_one_by_one(void **state)
{
    (void)state;
    static const char joined[] = PIECE_OPEN "Alder" PIECE_CLOSE " (" PIECE_OPEN "A. Birch" PIECE_CLOSE "), " PIECE_OPEN
                                            "Cedar" PIECE_CLOSE;
    struct words arabic;
    assert_int_equal(words_open(&room, TR_STR("ar"), &arabic, NULL), TR_OK);
    struct pen p = { .out = &out, .words = &arabic };
    out.n = 0;
    pen_text(&p, TR_STR(joined));
    expect("\xE2\x81\xA8"
           "Alder\xE2\x81\xA9 (\xE2\x81\xA8"
           "A. Birch\xE2\x81\xA9), \xE2\x81\xA8"
           "Cedar\xE2\x81\xA9");
    p.words = &english;
    out.n = 0;
    pen_text(&p, TR_STR(joined));
    expect("Alder (A. Birch), Cedar");
    out.n = 0;
    pen_text(&p, TR_STR(PIECE_OPEN "never closed"));
    expect("never closed");
}

static void english_in_an_arabic_page_keeps_its_direction(void **state)
{
    (void)state;
    struct words arabic;
    assert_int_equal(words_open(&room, TR_STR("ar"), &arabic, NULL), TR_OK);
    assert_true(arabic.rtl);
    out.n = 0;
    struct pen p = { .out = &out, .words = &arabic, .html = true };
    pen_word(&p, "tell.method.numbers");
    assert_true(tr_str_starts(tr_sink_text(&out), TR_STR("<span lang='en' dir='ltr'>Two numbers")));
    assert_true(tr_str_ends(tr_sink_text(&out), TR_STR("</span>")));
    out.n = 0;
    p.flat = true; /* in an attribute or a drawing there can be no element */
    pen_word(&p, "tell.method.numbers");
    assert_true(tr_str_starts(tr_sink_text(&out), TR_STR("\xE2\x81\xA6"
                                                         "Two numbers")));
    out.n = 0;
    pen_word(&p, "tell.h.map");
    assert_int_equal(tr_str_find(tr_sink_text(&out), TR_STR("\xE2\x81\xA6")), TR_NOT_FOUND);
    out.n = 0;
    pen_day(&p, NULL, 0);
    expect("\xE2\x81\xA6"
           "1970-01-01\xE2\x81\xA9");
}

static void a_language_that_is_not_there_falls_back_to_english(void **state)
{
    (void)state;
    static const char *const names[] = { "tlh", "../../etc/passwd", "", "x/y" };
    for (size_t k = 0; k < TR_COUNT(names); k++) {
        struct words w;
        assert_int_equal(words_open(&room, tr_str_of(names[k]), &w, NULL), TR_OK);
        assert_true(tr_str_is(words_get(&w, "tell.verdict.violation"), "Apparent violation"));
    }
}

static void unknown_keys_are_shown_as_they_are(void **state)
{
    (void)state;
    assert_true(tr_str_is(words_get(&english, "no.such.key"), "no.such.key"));
    assert_true(tr_str_is(words_pick(&english, "tell.verdict.", TR_STR("odd")), "odd"));
}

static void every_verdict_flag_and_level_has_words(void **state)
{
    (void)state;
    for (int k = 0; k < TR_VERDICTS; k++) {
        tr_str name = tr_str_of(tr_verdict_names[k]);
        assert_false(tr_str_eq(words_pick(&english, "tell.verdict.", name), name));
        assert_true(words_find(&english, tr_str_format(&room, "tell.short.%s", tr_verdict_names[k])).n > 0);
    }
    for (int k = 0; k < TR_FLAGS; k++)
        assert_false(tr_str_is(words_pick(&english, "tell.flag.", tr_str_of(tr_flag_names[k])), tr_flag_names[k]));
    for (int k = 0; k < 3; k++)
        assert_true(words_find(&english, tr_str_format(&room, "tell.level.%s", tr_level_names[k])).n > 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_place_in_a_sentence_is_filled),
        cmocka_unit_test(an_unfilled_or_open_place_stays_readable),
        cmocka_unit_test(a_value_that_looks_like_a_place_is_not_filled_again),
        cmocka_unit_test(markup_in_foreign_text_is_escaped),
        cmocka_unit_test(text_of_another_direction_is_isolated),
        cmocka_unit_test(control_characters_and_overrides_never_pass),
        cmocka_unit_test(broken_utf8_becomes_spaces),
        cmocka_unit_test(numbers_are_grouped_and_plural_forms_chosen),
        cmocka_unit_test(every_language_takes_its_own_plural_forms),
        cmocka_unit_test(a_sentence_takes_the_form_of_its_number),
        cmocka_unit_test(an_english_sentence_that_stands_in_takes_the_english_form),
        cmocka_unit_test(pieces_of_a_text_are_isolated_one_by_one),
        cmocka_unit_test(english_in_an_arabic_page_keeps_its_direction),
        cmocka_unit_test(a_language_that_is_not_there_falls_back_to_english),
        cmocka_unit_test(unknown_keys_are_shown_as_they_are),
        cmocka_unit_test(every_verdict_flag_and_level_has_words),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
