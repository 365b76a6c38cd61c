/* SPDX-License-Identifier: Apache-2.0 */
#include <time.h>

#include "page_fixture.h"

#include "format/worker.h"

#define P1 "The delegations met on Monday in the capital, and they spoke for hours about the zones."
#define P2 "A second round, the mediator said, will follow on Friday if the parties keep to the text."

static struct tr_pages feed_of(tr_str bytes)
{
    struct tr_pages pages;
    struct tr_error err = { TR_OK, "" };
    if (tr_intake(&room, bytes, TR_INTAKE_ANY, &pages, &err) != TR_OK) fail_msg("%s", err.text);
    assert_int_equal(pages.kind, TR_INTAKE_FEED);
    for (size_t k = 0; k < pages.list.n; k++) assert_map_holds(&pages.list.v[k], bytes);
    return pages;
}

/* The bytes of the feed under a word of the page. */
static tr_str under(const struct tr_page *p, tr_str bytes, const char *word)
{
    uint32_t from, to;
    size_t at = tr_str_find(p->text, tr_str_of(word));
    assert_true(at != TR_NOT_FOUND);
    tr_page_original(p, (uint32_t)at, (uint32_t)(at + strlen(word)), &from, &to);
    return (tr_str){ bytes.p + from, to - from };
}

static void rss_items_become_pages(void **state)
{
    (void)state;
    tr_str bytes = TR_STR(
        "<?xml version=\"1.0\"?>\r\n<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\" "
        "xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><channel><title>Example News</title><language>en</language>"
        "<image><title>Logo</title></image>"
        "<item><title>Talks &amp; more</title><link>https://example.org/1</link><guid isPermaLink=\"false\">x-1</guid>"
        "<pubDate>Thu, 04 May 2017 10:00:00 GMT</pubDate><dc:creator><![CDATA[Jane Doe]]></dc:creator>"
        "<description>Short.</description><content:encoded><![CDATA[<p>" P1 "</p>\r\n<p>He said &quot;so&quot;. " P2
        "</p>]]></content:encoded></item>"
        "<item><title>Second</title><author>a@example.org (A B)</author><source url=\"https://w.example\">Wire</source>"
        "<description>&lt;p&gt;" P1
        "&lt;/p&gt;&lt;ul&gt;&lt;li&gt;AT&amp;amp;T&lt;/li&gt;&lt;/ul&gt;</description></item></channel></rss>");
    struct tr_pages pages = feed_of(bytes);
    assert_int_equal(pages.list.n, 2);
    const struct tr_page *one = &pages.list.v[0], *two = &pages.list.v[1];
    assert_text(shown_page(one), "title: Talks & more\npara: " P1 "\npara: He said \"so\". " P2 "\n");
    assert_text(one->head[TR_HEAD_TITLE].value, "Talks & more");
    assert_text(one->head[TR_HEAD_AUTHOR].value, "Jane Doe");
    assert_text(one->head[TR_HEAD_PUBLISHED].value, "Thu, 04 May 2017 10:00:00 GMT");
    assert_text(one->head[TR_HEAD_URL].value, "https://example.org/1");
    assert_text(one->head[TR_HEAD_GUID].value, "x-1");
    assert_text(one->head[TR_HEAD_OUTLET].value, "Example News");
    assert_text(one->head[TR_HEAD_LANG].value, "en");
    assert_string_equal(one->head[TR_HEAD_GUID].by, "feed");
    assert_memory_equal(bytes.p + one->head[TR_HEAD_GUID].from, "x-1", 3);
    assert_text(under(one, bytes, "delegations"), "delegations");
    assert_text(under(one, bytes, "&"), "&amp;");
    assert_text(under(one, bytes, "\"so\""), "&quot;so&quot;");
    assert_text(shown_page(two), "title: Second\npara: " P1 "\nitem: AT&T\n");
    assert_text(two->head[TR_HEAD_OUTLET].value, "Wire");
    assert_text(under(two, bytes, "&"), "&amp;amp;");
}

/* What a blog or a desk adds behind the text is no part of its last sentence, and tells nothing. */
static void links_behind_the_text_are_footers(void **state)
{
    (void)state;
    tr_str bytes = TR_STR(
        "<rss version=\"2.0\" xmlns:content=\"http://purl.org/rss/1.0/modules/content/\"><channel><title>Wire</title><item>"
        "<title>Talks go on</title><content:encoded><![CDATA[<p>" P1 "</p><p>" P2
        " <a href='x'>READ MORE: Army shells Alder</a></p>"
        "<p>The post <a href='y'>Talks go on</a> appeared first on <a href='z'>Wire</a>.</p>]]></content:encoded></item>"
        "</channel></rss>");
    struct tr_pages pages = feed_of(bytes);
    const struct tr_page *one = &pages.list.v[0];
    assert_text(shown_page(one),
                "title: Talks go on\npara: " P1 "\npara: " P2 "\nfooter: READ MORE: Army shells Alder\n"
                "footer: The post Talks go on appeared first on Wire.\n");
    assert_text(under(one, bytes, "Army shells"), "Army shells");
}

static void atom_entries_become_pages(void **state)
{
    (void)state;
    tr_str bytes = TR_STR(
        "\n<?xml version='1.0' encoding='utf-8'?><feed xmlns='http://www.w3.org/2005/Atom' xml:lang='en'><title>Example</title>"
        "<entry><title type='html'>It&amp;#8217;s on</title><id>urn:1</id><link rel='self' href='https://no.example'/>"
        "<link href='https://example.org/a'/><published>2017-05-04T10:00:00Z</published><updated>2017-05-05T10:00:00Z</updated>"
        "<author><name>Jane Doe</name><email>j@example.org</email></author><author><name>Second</name></author>"
        "<source><id>urn:s</id><title>Wire</title></source>"
        "<content type='xhtml'><div xmlns='http://www.w3.org/1999/xhtml'><p>" P1
        "</p><p>A &lt; B &amp;amp; <b>C</b>. " P2 "</p></div></content></entry>"
        "<entry><title>Plain</title><updated>2017-05-06T10:00:00Z</updated>"
        "<link href='https://example.org/b?a=1&amp;b=2&#38;c=%263'/><summary type='text'>One &lt;two&gt; three.\n\nSecond paragraph.</summary></entry></feed>");
    struct tr_pages pages = feed_of(bytes);
    assert_int_equal(pages.list.n, 2);
    const struct tr_page *one = &pages.list.v[0];
    assert_text(shown_page(one), "title: It\xE2\x80\x99s on\npara: " P1 "\npara: A < B &amp; C. " P2 "\n");
    assert_text(one->head[TR_HEAD_TITLE].value, "It\xE2\x80\x99s on");
    assert_text(one->head[TR_HEAD_URL].value, "https://example.org/a");
    assert_text(one->head[TR_HEAD_GUID].value, "urn:1");
    assert_text(one->head[TR_HEAD_AUTHOR].value, "Jane Doe");
    assert_text(one->head[TR_HEAD_OUTLET].value, "Wire");
    assert_text(one->head[TR_HEAD_PUBLISHED].value, "2017-05-04T10:00:00Z");
    assert_text(one->head[TR_HEAD_MODIFIED].value, "2017-05-05T10:00:00Z");
    assert_text(one->head[TR_HEAD_LANG].value, "en");
    assert_text(under(one, bytes, "\xE2\x80\x99"), "&amp;#8217;");
    assert_text(shown_page(&pages.list.v[1]), "title: Plain\npara: One <two> three.\npara: Second paragraph.\n");
    assert_text(pages.list.v[1].head[TR_HEAD_OUTLET].value, "Example");
    assert_text(pages.list.v[1].head[TR_HEAD_URL].value, "https://example.org/b?a=1&b=2&c=%263");
    assert_text(pages.list.v[1].head[TR_HEAD_PUBLISHED].value, "2017-05-06T10:00:00Z");
}

static void json_feed_items_become_pages(void **state)
{
    (void)state;
    tr_str bytes = TR_STR(
        "{\"version\": \"https://jsonfeed.org/version/1.1\", \"title\": \"Example\", \"language\": \"en\", \"items\": [\n"
        "{\"id\": \"1\", \"url\": \"https://example.org/1\", \"title\": \"A \\\"title\\\"\", \"authors\": [{\"name\": \"A B\", \"url\": \"x\"}, "
        "{\"name\": \"C D\"}], \"date_published\": \"2017-05-04\", \"content_html\": \"<p>" P1
        "<\\/p><p>caf\\u00e9 \\ud83d\\ude00. " P2 "</p>\"},"
        "{\"id\": \"2\", \"author\": {\"name\": \"E\"}, \"content_text\": \"One.\\n\\nTwo <b>.\", \"tags\": [\"title\", {\"title\": \"no\"}]}]}");
    struct tr_pages pages = feed_of(bytes);
    assert_int_equal(pages.list.n, 2);
    const struct tr_page *one = &pages.list.v[0], *two = &pages.list.v[1];
    assert_text(shown_page(one), "title: A \"title\"\npara: " P1 "\npara: caf\xC3\xA9 \xF0\x9F\x98\x80. " P2 "\n");
    assert_text(one->head[TR_HEAD_AUTHOR].value, "A B, C D");
    assert_text(one->head[TR_HEAD_OUTLET].value, "Example");
    assert_text(under(one, bytes, "\xC3\xA9"), "\\u00e9");
    assert_text(under(one, bytes, "\xF0\x9F\x98\x80"), "\\ud83d\\ude00");
    assert_text(shown_page(two), "para: One.\npara: Two <b>.\n");
    assert_text(two->head[TR_HEAD_AUTHOR].value, "E");
    assert_text(two->head[TR_HEAD_GUID].value, "2");
    assert_null(two->head[TR_HEAD_TITLE].by);
}

static void old_and_damaged_feeds_give_what_they_hold(void **state)
{
    (void)state;
    struct tr_pages pages = feed_of(TR_STR(
        "<rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#' xmlns='http://purl.org/rss/1.0/'><channel>"
        "<title>Old</title></channel><item><title>One</title><description>" P1 "</description></item></rdf:RDF>"));
    assert_int_equal(pages.list.n, 1);
    assert_text(pages.list.v[0].head[TR_HEAD_OUTLET].value, "Old");
    pages = feed_of(TR_STR("<rss version='0.91'><channel><item><title>One</title></item><item><title>Tw"));
    assert_int_equal(pages.list.n, 1);
    assert_true(pages.list.v[0].flags & TR_PAGE_CUT);
    pages = feed_of(TR_STR("<rss version='2.0'><channel></channel></rss>"));
    assert_int_equal(pages.list.n, 0);
    pages = feed_of(TR_STR(
        "<?xml version='1.0' encoding='windows-1251'?><rss><channel><item><title>\xCC\xE8\xF0</title></item></channel></rss>"));
    assert_text(shown_page(&pages.list.v[0]), "title: \xD0\x9C\xD0\xB8\xD1\x80\n");
}

/* ---- hostile feeds ----------------------------------------------------------------------- */

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static void hostile_feeds_take_bounded_time(void **state)
{
    (void)state;
    static const struct {
        const char *name, *head, *part;
        size_t times;
        const char *tail;
    } cases[] = {
        { "100,000 items", "<rss><channel>", "<item><title>t</title></item>", 100000, "" },
        { "nested items", "<rss><channel>", "<item>", 100000, "" },
        { "nested markup in a body", "<feed><entry><content type='xhtml'>", "<div>", 100000, "" },
        { "many fields in one item", "<rss><item>", "<title>t</title><guid>g</guid>", 100000, "</item>" },
        { "a title of 4 MB", "<rss><item><title>", "word ", 800000, "</title></item></rss>" },
        { "a title of entities", "<rss><item><title>", "&amp;&#65;", 100000, "</title></item></rss>" },
        { "laughs", "<!DOCTYPE r [<!ENTITY a 'ha'><!ENTITY b '&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;'>]><rss><item><title>",
          "&b;", 100000, "</title></item></rss>" },
        { "outside entity", "<!DOCTYPE r [<!ENTITY a SYSTEM 'file:///etc/passwd'>]><rss><item><title>", "&a;", 100,
          "</title></item></rss>" },
        { "sections", "<rss><item><description>", "<![CDATA[<p>x</p>]]>", 100000, "</description></item></rss>" },
        { "brackets", "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": ", "[", 100000, "" },
        { "json items", "{\"version\": \"https://jsonfeed.org/version/1\", \"items\": [{}", ",{\"title\":\"\\u0041\"}",
          100000, "]}" },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_arena mark = room;
        struct tr_sink out = { 0 };
        tr_puts(&out, cases[k].head);
        for (size_t n = 0; n < cases[k].times; n++) tr_puts(&out, cases[k].part);
        tr_puts(&out, cases[k].tail);
        double begun = seconds();
        struct tr_pages pages = feed_of(tr_sink_text(&out));
        double took = seconds() - begun;
        print_message("%-28s %8zu bytes  %6.3f s  %zu pages\n", cases[k].name, out.n, took, pages.list.n);
        assert_true(took < 5.0);
        for (size_t n = 0; n < pages.list.n; n++)
            assert_true(tr_str_find(pages.list.v[n].text, TR_STR("root:")) == TR_NOT_FOUND);
        tr_sink_close(&out);
        tr_arena_back(&room, &mark);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(rss_items_become_pages),
        cmocka_unit_test(links_behind_the_text_are_footers),
        cmocka_unit_test(atom_entries_become_pages),
        cmocka_unit_test(json_feed_items_become_pages),
        cmocka_unit_test(old_and_damaged_feeds_give_what_they_hold),
        cmocka_unit_test(hostile_feeds_take_bounded_time),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
