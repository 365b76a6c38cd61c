/* SPDX-License-Identifier: Apache-2.0 */
#include <jansson.h>
#include <time.h>

#include "page_fixture.h"

#include "format/unpack.h"

#define P1 \
    "The delegations met on Monday in the capital, and they spoke for hours about the zones in which fighting is to stop."
#define P2 \
    "A second round of talks, the mediator said, will follow on Friday if the parties keep to what was agreed on paper."
#define P3 \
    "Observers counted four violations on the first day, none of them large, and said that the line held otherwise."

static struct tr_page html_page(const char *html) { return one_page(tr_str_of(html), TR_INTAKE_HTML); }

/* ---- what is taken ----------------------------------------------------------------------- */

static void article_is_told_from_what_stands_around_it(void **state)
{
    (void)state;
    struct tr_page p = html_page(
        "<!DOCTYPE html><html lang=en><head><title>Talks resume | Example News</title>"
        "<meta property='og:site_name' content='Example News'></head><body>"
        "<nav><ul><li><a href='/a'>World</a><li><a href='/b'>Politics and what the parties say</a></ul></nav>"
        "<div class='story'><h1>Talks resume</h1><div class='byline'>By Jane Doe</div><p>" P1 "</p><p>" P2
        "</p><figure><img src=x><figcaption>Delegates arrive, May 2017</figcaption></figure><h2>What was seen</h2><p>" P3
        "</p><div class='related'><h3>Related</h3><a href='/c'>Another story about something else altogether</a></div></div>"
        "<div id='comments'><p>I think, and many think, that this is all nonsense, because nobody asked us before.</p></div>"
        "<footer><p>Copyright 2017 Example News, all rights reserved, and terms apply to everything.</p></footer></body></html>");
    assert_text(shown_page(&p), "title: Talks resume\nbyline: By Jane Doe\npara: " P1 "\npara: " P2
                                "\ncaption: Delegates arrive, May 2017\nheading: What was seen\npara: " P3 "\n");
    assert_text(p.head[TR_HEAD_TITLE].value, "Talks resume");
    assert_text(p.head[TR_HEAD_OUTLET].value, "Example News");
    assert_text(p.head[TR_HEAD_LANG].value, "en");
    assert_text(p.head[TR_HEAD_AUTHOR].value, "Jane Doe");
}

static void next_article_of_an_endless_page_is_not_this_one(void **state)
{
    (void)state;
    struct tr_page p = html_page(
        "<html><head><title>Talks resume</title></head><body><div id=stream>"
        "<article><h1>Talks resume</h1><p>" P1 "</p><p>" P2 "</p><p>" P3 "</p></article>"
        "<article><h1>Markets fall on Monday</h1><p>Shares fell, traders said, because nobody knew what was to come of it all in the end.</p>"
        "<p>Oil, too, fell by a little, after a week in which it had done nothing but rise, they said.</p>"
        "<p>Bonds, which had been steady, moved up at the end of a long and quiet day, one of them added.</p></article>"
        "</div></body></html>");
    assert_text(shown_page(&p), "title: Talks resume\npara: " P1 "\npara: " P2 "\npara: " P3 "\n");
}

static void comments_are_told_by_their_heading(void **state)
{
    (void)state;
    struct tr_page p = html_page(
        "<html><body><div><h1>Talks resume</h1><p>3 Comments</p><p>" P1 "</p><p>" P2 "</p><p>" P3 "</p></div>"
        "<div><h3>3 Comments</h3><div><p>I think, and many think, that this is all nonsense, because nobody asked us before.</p>"
        "<p>Nor did they ask us afterwards, which is the second thing that I have to say about it, friends.</p></div></div></body></html>");
    assert_text(shown_page(&p), "title: Talks resume\npara: " P1 "\npara: " P2 "\npara: " P3 "\n");
}

#define LINKS                                                                                                                                      \
    "<li><a href=/a>World news of the day</a><li><a href=/b>Politics and parties</a><li><a href=/c>Markets and money</a><li><a href=/d>Sports</a>" \
    "<li><a href=/e>Weather and traffic of the region</a>"

static void short_news_is_told_by_its_headline(void **state)
{
    (void)state;
    struct tr_page p = html_page(
        "<html><head><title>Delegations meet in the capital on zones</title></head><body><div><div>The delegations met on Monday in the "
        "capital, and they spoke for some hours about the zones in which fighting is to stop.</div></div><ul>" LINKS
            LINKS LINKS "</ul><div><div>The customer service can be reached by telephone on all days but Friday, "
        "and by letter at any time, at the address that is given below, or by electronic mail, as you like it best.</div></div></body></html>");
    assert_text(
        shown_page(&p),
        "para: The delegations met on Monday in the capital, and they spoke for some hours about the zones in which fighting is to stop.\n");
}

static void text_that_scripts_show_later_is_read(void **state)
{
    (void)state;
    struct tr_page p = html_page("<html><body><div style='display:none'><p>" P1 "</p><p>" P2
                                 "</p></div></body></html>");
    assert_text(shown_page(&p), "para: " P1 "\npara: " P2 "\n");
    p = html_page("<html><body><p>" P1 "</p><p>" P2 "</p><p>" P3 "</p><p hidden>" P3
                  " Nobody sees this, and nobody should read it.</p></body></html>");
    assert_text(shown_page(&p), "para: " P1 "\npara: " P2 "\npara: " P3 "\n");
}

static void page_that_scripts_fill_is_read_from_its_data(void **state)
{
    (void)state;
    const char *html =
        "<html><head><script type='application/ld+json'>{\"@type\": \"NewsArticle\", \"headline\": \"Talks\", \"articleBody\": \"" P1
        "\\n\\n" P2 " It\\u2019s so.\\n\\n" P3
        "\"}</script></head><body><div id=app></div><p>Scripts must be on.</p></body></html>";
    struct tr_page p = html_page(html);
    assert_text(shown_page(&p), "para: " P1 "\npara: " P2 " It\xE2\x80\x99s so.\npara: " P3 "\n");
    uint32_t from, to, at = (uint32_t)tr_str_find(p.text, TR_STR("\xE2\x80\x99"));
    tr_page_original(&p, at, at + 3, &from, &to);
    assert_memory_equal(html + from, "\\u2019", 6);
}

static void old_pages_of_tables_and_breaks_are_read(void **state)
{
    (void)state;
    struct tr_page p = html_page(
        "<html><body><table><tr><td><a href=/a>Home</a><br><a href=/b>World news</a></td><td><font size=2><b>Talks resume</b><br><br>" P1
        "<br><br>" P2 "<br>" P3 "</font></td></tr></table></body></html>");
    assert_text(shown_page(&p), "para: " P1 "\npara: " P2 " " P3 "\n");
}

static void head_facts_come_from_the_most_trusted_place(void **state)
{
    (void)state;
    const char *html =
        "<html><head><title>Worst title</title><meta name='author' content='Meta Author'>"
        "<meta property='og:title' content='Better title'><meta property='article:published_time' content='2017-05-03'>"
        "<link rel='canonical' href='https://example.org/a'>"
        "<script type='application/ld+json'>{\"@context\": \"https://schema.org\", \"@graph\": [{\"@type\": \"WebSite\", "
        "\"name\": \"No\"}, {\"@type\": [\"NewsArticle\"], \"headline\": \"Best\ntitle &amp; more\", \"author\": [{\"name\": "
        "\"A B\"}, {\"name\": \"C D\"}], \"publisher\": {\"name\": \"Out Let\"}, \"dateModified\": \"2017-05-05\"}]}</script>"
        "</head><body><p>" P1 "</p><p>" P2 "</p></body></html>";
    struct tr_page p = html_page(html);
    assert_text(p.head[TR_HEAD_TITLE].value, "Best title & more");
    assert_text(p.head[TR_HEAD_AUTHOR].value, "A B, C D");
    assert_text(p.head[TR_HEAD_OUTLET].value, "Out Let");
    assert_text(p.head[TR_HEAD_MODIFIED].value, "2017-05-05");
    assert_text(p.head[TR_HEAD_PUBLISHED].value, "2017-05-03");
    assert_text(p.head[TR_HEAD_URL].value, "https://example.org/a");
    assert_string_equal(p.head[TR_HEAD_TITLE].by, "json-ld");
    assert_string_equal(p.head[TR_HEAD_PUBLISHED].by, "opengraph");
    assert_string_equal(p.head[TR_HEAD_URL].by, "canonical");
    assert_memory_equal(html + p.head[TR_HEAD_MODIFIED].from, "2017-05-05", 10);
}

/* ---- places ------------------------------------------------------------------------------ */

static void entities_and_white_space_keep_their_places(void **state)
{
    (void)state;
    const char *html =
        "<html><body><p>AT&amp;T said it&#8217;s  so,\n and nobody&nbsp;minds that the line is long enough to be "
        "read as running text.</p></body></html>";
    struct tr_page p = html_page(html);
    assert_text(shown_page(&p),
                "para: AT&T said it\xE2\x80\x99s so, and nobody minds that the line is long enough to be read as "
                "running text.\n");
    static const struct {
        const char *word, *source;
    } cases[] = { { "&", "&amp;" }, { "\xE2\x80\x99", "&#8217;" }, { "minds", "minds" }, { "said", "said" } };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        uint32_t from, to, at = (uint32_t)tr_str_find(p.text, tr_str_of(cases[k].word));
        tr_page_original(&p, at, at + (uint32_t)strlen(cases[k].word), &from, &to);
        assert_int_equal(to - from, strlen(cases[k].source));
        assert_memory_equal(html + from, cases[k].source, to - from);
    }
}

static void line_ends_and_no_break_spaces_change_no_block(void **state)
{
    (void)state;
    const char *parts[] = { "<html><body><h1>Talks resume</h1>",
                            "<p>The delegations met on Monday in the capital, and they spoke for",
                            "hours about the zones in which fighting is to stop.</p>", "<p>" P2 "</p></body></html>" };
    static const char *const ends[] = { "\n", "\r\n", "\r", "&nbsp;", "\xC2\xA0\n\t", "&#10;" };
    tr_str first = { 0 };
    for (size_t k = 0; k < TR_COUNT(ends); k++) {
        tr_str html = tr_str_format(&room, "%s%s%s%s%s%s%s", parts[0], ends[k], parts[1], ends[k], parts[2], ends[k],
                                    parts[3]);
        struct tr_page p = one_page(html, TR_INTAKE_HTML);
        if (k == 0) first = shown_page(&p);
        assert_true(tr_str_eq(shown_page(&p), first));
        assert_int_equal(p.blocks.n, 3);
    }
}

static void other_encodings_keep_their_places(void **state)
{
    (void)state;
    const char *html =
        "<html><head><meta charset='windows-1251'></head><body><p>\xCF\xF0\xE8\xE2\xE5\xF2, &quot;\xEC\xE8\xF0&quot; "
        "and enough other words, so that this is a paragraph of running text to any reader.</p></body></html>";
    struct tr_page p = html_page(html);
    assert_true(p.flags & TR_PAGE_RECODED);
    uint32_t from, to, at = (uint32_t)tr_str_find(p.text, TR_STR("\xD0\xBC\xD0\xB8\xD1\x80"));
    tr_page_original(&p, at, at + 6, &from, &to);
    assert_int_equal(to - from, 3);
    assert_memory_equal(html + from, "\xEC\xE8\xF0", 3);
}

/* ---- real pages -------------------------------------------------------------------------- */

/* What is not the same bytes is an entity or white space, as long as the page is sound UTF-8. */
static size_t assert_units_hold(const struct tr_page *p, tr_str bytes)
{
    size_t entities = 0;
    for (size_t k = 0; k < p->map.n; k++) {
        struct tr_piece m = p->map.v[k];
        tr_str text = { p->text.p + m.at, m.n }, source = { bytes.p + m.src, m.src_n };
        if (m.n == m.src_n || p->flags & (TR_PAGE_RECODED | TR_PAGE_BAD_UTF8)) continue;
        bool entity = source.n > 1 && source.p[0] == '&';
        if (!entity && tr_str_trim(text).n)
            fail_msg("`" TR_FMT "` stands on `" TR_FMT "`", TR_ARG(text), TR_ARG(source));
        entities += entity;
    }
    return entities;
}

static void every_saved_page_keeps_its_places(void **state)
{
    (void)state;
    tr_str truth = data_file("article-extraction/ground-truth.json");
    if (!truth.p) skip();
    json_t *all = json_loadb(truth.p, truth.n, 0, NULL), *value;
    const char *key;
    size_t pages = 0, pieces = 0, entities = 0;
    json_object_foreach(all, key, value)
    {
        struct tr_arena mark = room;
        tr_str html, name, file = tr_str_format(&room, "article-extraction/html/%s.html.gz", key);
        assert_int_equal(tr_unpack(&room, file, data_file(tr_cstr(&room, file)), 64 << 20, &html, &name, NULL), TR_OK);
        struct tr_page p = one_page(html, TR_INTAKE_HTML);
        pages++;
        pieces += p.map.n;
        entities += assert_units_hold(&p, html);
        tr_arena_back(&room, &mark);
    }
    json_decref(all);
    print_message("%zu pages, %zu pieces of text found again in the bytes, %zu entities\n", pages, pieces, entities);
    assert_true(pages > 0 && pieces > pages);
}

/* ---- hostile pages ----------------------------------------------------------------------- */

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static tr_str repeated(const char *head, const char *part, size_t times, const char *tail)
{
    struct tr_sink out = { 0 };
    tr_puts(&out, head);
    for (size_t k = 0; k < times; k++) tr_puts(&out, part);
    tr_puts(&out, tail);
    tr_str made = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return made;
}

static void hostile_pages_take_bounded_time(void **state)
{
    (void)state;
    static const struct {
        const char *name, *head, *part;
        size_t times;
        const char *tail;
    } cases[] = {
        { "100,000 nested div", "<body>", "<div>", 100000, "<p>" P1 "</p>" },
        { "100,000 nested inline", "<body>", "<b><i>", 50000, P1 },
        { "100,000 unclosed p in font", "<body>", "<font><p>x", 100000, "" },
        { "100,000 end tags of nothing", "<body><div><div><div><div><div><div>", "</b></table></ul>", 100000, P1 },
        { "nested, then wrong ends", "<body>", "<b><div></i></span>", 100000, P1 },
        { "100,000 unclosed tables", "<body>", "<table><tr><td>", 33000, P1 },
        { "100,000 unclosed lists", "<body>", "<ul><li>a", 100000, P1 },
        { "100,000 links", "<body>", "<a href=x>link ", 100000, P1 },
        { "4 MB in one line", "<body><p>", "word, ", 700000, "." },
        { "4 MB without a space", "<body><p>", "abcdefgh", 500000, "" },
        { "1 MB of entities", "<body><p>", "&amp;&#x41;&bogus;&#99999999;", 40000, "" },
        { "1 MB of one attribute", "<body><p class='", "nav-", 250000, "'>" P1 },
        { "100,000 attributes", "<body><p ", "a=b ", 100000, ">" P1 },
        { "entity bomb", "<!DOCTYPE x [<!ENTITY a 'aaaa'><!ENTITY b '&a;&a;&a;'>]><body><p>", "&b;", 100000, P1 },
        { "outside entity", "<!DOCTYPE x [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><body><p>", "&a;", 1000, P1 },
        { "100,000 open comments", "<body>", "<!-- ", 100000, P1 },
        { "100,000 open scripts", "<body>", "<script>", 100000, P1 },
        { "1 MB of NUL-like", "<body><p>", "\x01\x02\x03", 300000, P1 },
        { "broken UTF-8", "<body><p>", "\xC3\xE2\x80", 300000, P1 },
        { "tricks", "<body><p>",
          "cease\xE2\x80\x8B"
          "fire \xE2\x80\xAE"
          "erif\xE2\x80\xAC ",
          30000, P1 },
        { "half tags", "<body>", "<", 300000, P1 },
        { "data of brackets", "<script type='application/ld+json'>", "[", 300000, "</script><p>" P1 },
        { "100,000 articles", "<body>", "<article><h1>T</h1><p>" P1 "</p></article>", 20000, "" },
        { "50,000 comment headings", "<body><p>" P1 "</p><p>" P2 "</p><p>" P3 "</p>", "<div><p>3 Comments</p>", 50000,
          P1 },
        { "20,000 lines of the headline", "<title>delegations capital zones fighting Monday hours</title><body>",
          "<div><p>" P1 "</p></div>", 20000, "" },
        { "100,000 comment classes", "<body>", "<div class=comment>", 100000, P1 },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_arena mark = room;
        tr_str bytes = repeated(cases[k].head, cases[k].part, cases[k].times, cases[k].tail);
        double begun = seconds();
        struct tr_page p = one_page(bytes, TR_INTAKE_HTML);
        double took = seconds() - begun;
        print_message("%-32s %8zu bytes  %6.3f s  %zu blocks  flags %x\n", cases[k].name, bytes.n, took, p.blocks.n,
                      p.flags);
        assert_true(took < 5.0); /* under sanitizers too; a quadratic one takes minutes */
        tr_arena_back(&room, &mark);
    }
}

/* 100,000 attributes with names of their own, in each of three tags, as they are and behind what may hide them. */
static void tags_with_many_attributes_take_bounded_time(void **state)
{
    (void)state;
    static const char *const heads[] = { "<body>", "<body><script>a<b c=\"</script>", "<!-- <a b=\" --><body>",
                                         "<p x='>'><i '>", "<p =\" \">" };
    for (size_t k = 0; k < TR_COUNT(heads); k++) {
        struct tr_sink out = { 0 };
        tr_puts(&out, heads[k]);
        for (int t = 0; t < 3; t++) {
            tr_puts(&out, "<p ");
            for (int n = 0; n < 100000; n++) tr_putf(&out, "a%d=b ", n);
            tr_puts(&out, ">" P1);
        }
        double begun = seconds();
        struct tr_page p = one_page(tr_sink_text(&out), TR_INTAKE_HTML);
        double took = seconds() - begun;
        print_message("%-32s %8zu bytes  %6.3f s\n", heads[k], out.n, took);
        assert_true(took < 5.0);
        assert_true(tr_str_find(p.text, TR_STR(P1)) != TR_NOT_FOUND);
        tr_sink_close(&out);
    }
}

static void deep_and_tricky_pages_say_so(void **state)
{
    (void)state;
    tr_str deep = repeated("<body>", "<div>", 1000, "<p>" P1 "</p><p>" P2 "</p>");
    struct tr_page p = one_page(deep, TR_INTAKE_HTML);
    assert_true(p.flags & TR_PAGE_DEEP);
    assert_true(tr_str_find(p.text, TR_STR(P2)) != TR_NOT_FOUND);
    p = html_page("<body><p>The cease\xE2\x80\x8B"
                  "fire held \xE2\x80\xAEyletelpmoc\xE2\x80\xAC on the first day, observers on both sides of "
                  "the line said on Monday.</p>");
    assert_true(p.flags & TR_PAGE_ZERO_WIDTH && p.flags & TR_PAGE_BIDI);
    assert_true(tr_str_find(p.text, TR_STR("The ceasefire held")) != TR_NOT_FOUND);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(article_is_told_from_what_stands_around_it),
        cmocka_unit_test(next_article_of_an_endless_page_is_not_this_one),
        cmocka_unit_test(comments_are_told_by_their_heading),
        cmocka_unit_test(short_news_is_told_by_its_headline),
        cmocka_unit_test(text_that_scripts_show_later_is_read),
        cmocka_unit_test(page_that_scripts_fill_is_read_from_its_data),
        cmocka_unit_test(old_pages_of_tables_and_breaks_are_read),
        cmocka_unit_test(head_facts_come_from_the_most_trusted_place),
        cmocka_unit_test(entities_and_white_space_keep_their_places),
        cmocka_unit_test(line_ends_and_no_break_spaces_change_no_block),
        cmocka_unit_test(other_encodings_keep_their_places),
        cmocka_unit_test(every_saved_page_keeps_its_places),
        cmocka_unit_test(hostile_pages_take_bounded_time),
        cmocka_unit_test(tags_with_many_attributes_take_bounded_time),
        cmocka_unit_test(deep_and_tricky_pages_say_so),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
