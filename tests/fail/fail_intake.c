/* SPDX-License-Identifier: Apache-2.0
 *
 * The Nth allocation fails, once, for every N -> intake says there is no room, or gives the page; it never crashes. Each
 * kind of document, and the answer of a worker read back. */
#include "../unit/page_fixture.h"

#include "format/wire.h"

static const struct document {
    const char *name, *bytes;
    tr_intake_kind as;
} documents[] = {
    { "text",
      "Talks resume\n\nBy Jane Doe\n\nASTANA, May 4 (Reuters) - The talks resumed.\n\n- one\n- two\n\nCopyright 2017",
      TR_INTAKE_TEXT },
    { "latin text", "caf\xE9 \x93so\x94\r\n\r\nMore of it.", TR_INTAKE_TEXT },
    { "broken text", "caf\xC3\xA9 \xE2\x80 and \xC3\xA8 more.", TR_INTAKE_TEXT },
    { "page",
      "<html lang=en><head><title>Talks resume | E</title><meta property='og:site_name' content='E'><link rel=canonical "
      "href='https://e.org/2017/05/04/a'><script type='application/ld+json'>{\"@type\":\"NewsArticle\",\"author\":[{\"name\":\"A "
      "B\"},{\"name\":\"C D\"}],\"articleBody\":\"The delegations met on Monday in the capital, and they spoke for hours about "
      "the zones. The delegations met on Monday in the capital, and they spoke for hours about the zones, again and again and "
      "again, until nothing was left to be said.\"}</script></head><body><nav><a href=/>Home</a></nav><h1>Talks resume</h1><div "
      "class=byline>By A B</div><p>The delegations met on Monday in the capital, and they spoke for hours &amp; hours\r\nabout the "
      "zones.</p><p>The delegations met on Monday in the capital, and they spoke for hours &amp; hours about the zones.</p><ul><li>"
      "one<li>two</ul><figcaption>Photo</figcaption></body></html>",
      TR_INTAKE_HTML },
    { "page in another encoding",
      "<meta charset=windows-1251><p>\xCF\xF0\xE8\xE2\xE5\xF2, and a text of so many words that it is a paragraph to any reader.",
      TR_INTAKE_HTML },
    { "rss",
      "<rss><channel><title>E</title><item><title>T &amp; m</title><author>A</author><guid>g</guid><description>&lt;p&gt;The "
      "delegations met &amp;amp; spoke.&lt;/p&gt;</description></item><item><description>Plain.\r\n\r\nMore.</description></item></channel></rss>",
      TR_INTAKE_FEED },
    { "json feed",
      "{\"version\":\"https://jsonfeed.org/version/1\",\"title\":\"E\",\"items\":[{\"title\":\"T\",\"authors\":[{\"name\":\"A\"}],"
      "\"content_html\":\"<p>caf\\u00e9 <b>b</b><\\/p>\"}]}",
      TR_INTAKE_FEED },
};

/* How many allocations it takes; 0 when one that failed was not told. */
static int64_t count_allocations(const struct document *d)
{
    tr_str bytes = tr_str_of(d->bytes);
    for (int64_t n = 0; n < 100000; n++) {
        int64_t fuse = n;
        struct tr_arena mark = room;
        struct tr_pages pages, again = { 0 };
        struct tr_error err = { TR_OK, "" };
        struct tr_sink wire = { 0 };
        room.fuse = &fuse;
        tr_rc rc = tr_intake(&room, bytes, d->as, &pages, &err);
        if (rc == TR_OK && tr_wire_put(&wire, &pages, bytes))
            rc = tr_wire_get(&room, tr_sink_text(&wire), bytes, &again, &err);
        room.fuse = NULL;
        if (rc != TR_OK && (rc != TR_NOMEM || !err.text[0]))
            fail_msg("%s, allocation %d: rc %d, `%s`", d->name, (int)n, (int)rc, err.text);
        for (size_t k = 0; rc == TR_OK && k < again.list.n; k++) assert_map_holds(&again.list.v[k], bytes);
        tr_sink_close(&wire);
        room = mark;
        if (rc == TR_OK) return n;
    }
    return 0;
}

static void every_allocation_that_fails_is_told(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(documents); k++) {
        int64_t n = count_allocations(&documents[k]);
        print_message("%s: %d allocations, each failed once\n", documents[k].name, (int)n);
        assert_true(n > 2);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(every_allocation_that_fails_is_told) };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
