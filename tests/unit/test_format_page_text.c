/* SPDX-License-Identifier: Apache-2.0 */
#include <time.h>

#include "page_fixture.h"

static const struct example {
    const char *bytes, *blocks;
} examples[] = {
    { "", "" },
    { "\n \n\n", "" },
    { "One sentence only.", "para: One sentence only.\n" },
    { "A title\n\nA paragraph that says something.\n\nAnother one.",
      "title: A title\npara: A paragraph that says something.\npara: Another one.\n" },
    /* no blank line: lines are paragraphs */
    { "A title\nFirst paragraph, on one line.\nSecond paragraph.",
      "title: A title\npara: First paragraph, on one line.\npara: Second paragraph.\n" },
    { "Talks resume\nBy Jane Q. Doe and Ali al-Hasan, Example News\nMay 4, 2017 10:31 GMT\nThe talks resumed on Monday.",
      "title: Talks resume\nbyline: By Jane Q. Doe and Ali al-Hasan, Example News\ndate: May 4, 2017 10:31 GMT\n"
      "para: The talks resumed on Monday.\n" },
    { "Talks resume\n\nASTANA, May 4 (Reuters) - The talks resumed.\n\n(Reporting by A B; Editing by C D)",
      "title: Talks resume\npara: ASTANA, May 4 (Reuters) - The talks resumed.\nfooter: (Reporting by A B; Editing by C D)\n" },
    /* lines broken to fit a width */
    { "The delegations met on Monday in the capital of Kazakhstan for\nthe fourth round of talks, which Russia, Turkey and "
      "Iran\nsponsor, and spoke about zones in which the fighting is to\nstop.\n\nThey meet again on Friday.",
      "para: The delegations met on Monday in the capital of Kazakhstan for the fourth round of talks, which Russia, "
      "Turkey and Iran sponsor, and spoke about zones in which the fighting is to stop.\npara: They meet again on "
      "Friday.\n" },
    /* what stands over, under or between the text without a mark of its own */
    { "TALKS GO ON\nThe delegations met on Monday in the capital of Kazakhstan for\nthe fourth round of talks, which three states sponsor, and\nspoke about zones.\n\nSHELLS FALL\nTwo shells fell on the market in the morning, the mayor said, and\nnobody was hurt.",
      "title: TALKS GO ON\npara: The delegations met on Monday in the capital of Kazakhstan for the fourth round of talks, which three states sponsor, and spoke about zones.\nheading: SHELLS FALL\npara: Two shells fell on the market in the morning, the mayor said, and nobody was hurt.\n" },
    { "Talks resume\n\nThe delegations met on Monday in the capital of Kazakhstan for\nthe fourth round of talks, which three states sponsor, and\nspoke about zones.\nRead also: Shells fall on Alder\nTwo shells fell on the market in the morning, the mayor said, and\nnobody was hurt.",
      "title: Talks resume\npara: The delegations met on Monday in the capital of Kazakhstan for the fourth round of talks, which three states sponsor, and spoke about zones.\nfooter: Read also: Shells fall on Alder\n"
      "para: Two shells fell on the market in the morning, the mayor said, and nobody was hurt.\n" },
    { "Talks resume\n\n(Photo: Smoke over the market after the shelling)\nThe delegations met on Monday in the capital of Kazakhstan for\nthe fourth round of talks, which three states sponsor, and\nspoke about zones. READ MORE: Shells fall on Alder",
      "title: Talks resume\ncaption: (Photo: Smoke over the market after the shelling)\npara: The delegations met on Monday in the capital of Kazakhstan for the fourth round of talks, which three states sponsor, and spoke about zones.\nfooter: READ MORE: Shells fall on Alder\n" },
    { "Talks resume\n\nThe talks resumed on Monday.\n\nMost read:\n\nShells fall on Alder\n\nArmy takes Birch\n\nThey meet again on Friday.",
      "title: Talks resume\npara: The talks resumed on Monday.\nfooter: Most read:\nfooter: Shells fall on Alder\n"
      "footer: Army takes Birch\npara: They meet again on Friday.\n" },
    /* a line that only looks short goes on */
    { "The envoys of the three states that sponsor the talks met in Kazakhstan with\nSergei Ivanov and others of\nThe "
      "Hague on Monday, where they spoke about zones.",
      "para: The envoys of the three states that sponsor the talks met in Kazakhstan with Sergei Ivanov and others of The "
      "Hague on Monday, where they spoke about zones.\n" },
    { "Talks resume\n\nThe envoys met for an hour in the afternoon at the U.S.\nEmbassy, and spoke about the zones in which fighting stops.",
      "title: Talks resume\npara: The envoys met for an hour in the afternoon at the U.S. Embassy, and spoke about the zones in which fighting stops.\n" },
    { "Points agreed\n\n- stop firing\n- let aid through\n\nCopyright 2017 Example",
      "title: Points agreed\nitem: - stop firing\nitem: - let aid through\nfooter: Copyright 2017 Example\n" },
    { "Talks resume\n\nThe minister said:\n\n\"We met on Monday in the capital and spoke for hours about the zones in which fighting is to stop.\"",
      "title: Talks resume\npara: The minister said:\npara: \"We met on Monday in the capital and spoke for hours about the zones in which "
      "fighting is to stop.\"\n" },
    { "QUESTION: Did you speak about the zones?\n\nANSWER: We did, and for hours.",
      "para: QUESTION: Did you speak about the zones?\npara: ANSWER: We did, and for hours.\n" },
    { "Envoys of the two neighbours meet again on the bridge of Alder\n4 May 2017\n\nThey met.\n\nThey parted.",
      "title: Envoys of the two neighbours meet again on the bridge of Alder\ndate: 4 May 2017\npara: They met.\n"
      "para: They parted.\n" },
    { "Title\n\nMay 4, 2017\n\nUpdated: 5 May 2017\n\nMay spoke on 4 matters in 2017 with him.",
      "title: Title\ndate: May 4, 2017\ndate: Updated: 5 May 2017\npara: May spoke on 4 matters in 2017 with him.\n" },
};

static void text_becomes_blocks(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(examples); k++) {
        struct tr_page p = one_page(tr_str_of(examples[k].bytes), TR_INTAKE_TEXT);
        assert_text(shown_page(&p), examples[k].blocks);
        assert_int_equal(p.map.n, 0);
    }
}

static tr_str with(tr_str text, const char *old, const char *new)
{
    struct tr_sink out = { 0 };
    for (size_t at = 0; at < text.n;) {
        tr_str rest = { text.p + at, text.n - at };
        bool here = tr_str_starts(rest, tr_str_of(old));
        if (here) tr_puts(&out, new);
        if (!here) tr_put(&out, (tr_str){ rest.p, 1 });
        at += here ? strlen(old) : 1;
    }
    tr_str made = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return made;
}

static void line_ends_and_spaces_change_no_block(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(examples); k++) {
        tr_str plain = tr_str_of(examples[k].bytes);
        const tr_str variants[] = { with(plain, "\n", "\r\n"), with(plain, "\n", "\r"), with(plain, " ", "\xC2\xA0"),
                                    with(plain, "\n", " \t\n") };
        for (size_t v = 0; v < TR_COUNT(variants); v++) {
            struct tr_page p = one_page(variants[v], TR_INTAKE_TEXT);
            assert_text(shown_page(&p), examples[k].blocks);
        }
    }
}

static void address_of_a_saved_text_is_a_fact(void **state)
{
    (void)state;
    struct tr_page p = one_page(
        TR_STR("https://example.org/2017/05/talks\n\nTalks resume\n\nThe talks resumed on Monday.\n"), TR_INTAKE_TEXT);
    assert_text(p.head[TR_HEAD_URL].value, "https://example.org/2017/05/talks");
    assert_text(shown_page(&p),
                "footer: https://example.org/2017/05/talks\ntitle: Talks resume\npara: The talks resumed on Monday.\n");
    p = one_page(TR_STR("Talks resume\n\nThe talks resumed on Monday.\n\nSource: https://example.org/a"),
                 TR_INTAKE_TEXT);
    assert_text(p.head[TR_HEAD_URL].value, "https://example.org/a");
    assert_null(p.head[TR_HEAD_OUTLET].by);
}

static void origin_article_has_title_byline_date_body_and_footer(void **state)
{
    (void)state;
    tr_str bytes = data_file("origin/article.txt");
    if (!bytes.p) skip();
    const tr_str variants[] = { bytes, with(bytes, "\n", "\r\n"), with(bytes, " ", "\xC2\xA0") };
    for (size_t v = 0; v < TR_COUNT(variants); v++) {
        struct tr_page p = one_page(variants[v], TR_INTAKE_ANY);
        assert_int_equal(p.blocks.n, 16);
        assert_int_equal(p.blocks.v[0].kind, TR_BLOCK_TITLE);
        assert_int_equal(p.blocks.v[1].kind, TR_BLOCK_BYLINE);
        assert_int_equal(p.blocks.v[2].kind, TR_BLOCK_DATE);
        for (size_t k = 3; k < 15; k++) assert_int_equal(p.blocks.v[k].kind, TR_BLOCK_PARA);
        assert_int_equal(p.blocks.v[15].kind, TR_BLOCK_FOOTER);
        assert_text(p.head[TR_HEAD_AUTHOR].value, "Cheryl Sanders");
        assert_text(p.head[TR_HEAD_PUBLISHED].value, "May 4, 2017");
        assert_text(p.head[TR_HEAD_OUTLET].value, "iNewsToday");
        assert_text(p.head[TR_HEAD_TITLE].value, "Trump and Putin agree to pursue a Syrian ceasefire");
    }
}

/* ---- encodings --------------------------------------------------------------------------- */

#define S(literal) TR_STR(literal)

static void encodings_are_decoded_with_their_places(void **state)
{
    (void)state;
    static const struct {
        tr_str bytes;
        const char *text;
        uint32_t flags, from, to; /* of the last character in the original */
    } cases[] = {
        { TR_LIT("caf\xC3\xA9"), "caf\xC3\xA9", 0, 3, 5 },
        { TR_LIT("\xEF\xBB\xBF"
                 "caf\xC3\xA9"),
          "caf\xC3\xA9", 0, 6, 8 },
        { TR_LIT("\xFF\xFE"
                 "c\0a\0f\0\xE9\0"),
          "caf\xC3\xA9", TR_PAGE_RECODED, 8, 10 },
        { TR_LIT("\xFE\xFF\0c\0a\0f\0\xE9"), "caf\xC3\xA9", TR_PAGE_RECODED, 8, 10 },
        { TR_LIT("caf\xE9"), "caf\xC3\xA9", TR_PAGE_RECODED, 3, 4 },
        { TR_LIT("\x93so\x94 he said \x80"), "\xE2\x80\x9Cso\xE2\x80\x9D he said \xE2\x82\xAC", TR_PAGE_RECODED, 13,
          14 },
        { TR_LIT("caf\xC3\xA9 and \xC3\xA8 but \xC3"), "caf\xC3\xA9 and \xC3\xA8 but \xEF\xBF\xBD", TR_PAGE_BAD_UTF8,
          17, 18 },
        { TR_LIT("w\0i\0t\0h\0o\0u\0t\0 \0\xE9\0"), "without \xC3\xA9", TR_PAGE_RECODED, 16, 18 },
        { TR_LIT("\0w\0i\0t\0h\0o\0u\0t\0 \x04\x16"), "without \xD0\x96", TR_PAGE_RECODED, 16, 18 },
        { TR_LIT("a\0b"),
          "a\xEF\xBF\xBD"
          "b",
          TR_PAGE_BAD_UTF8, 2, 3 },
        { TR_LIT("a\xFF"), "a\xEF\xBF\xBD", TR_PAGE_BAD_UTF8, 1, 2 },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_page p = one_page(cases[k].bytes, TR_INTAKE_TEXT);
        uint32_t n = (uint32_t)p.text.n, last = n - 1, from, to;
        while (last && ((unsigned char)p.text.p[last] & 0xC0) == 0x80) last--;
        assert_text(p.text, cases[k].text);
        assert_int_equal(p.flags, cases[k].flags);
        tr_page_original(&p, last, n, &from, &to);
        assert_int_equal(from, cases[k].from);
        assert_int_equal(to, cases[k].to);
    }
}

/* Of letters alone: what says nothing about its encoding was taken for western, and nobody was told. */
static void an_encoding_that_is_not_named_is_guessed_and_told(void **state)
{
    (void)state;
    static const struct {
        const char *bytes, *text;
        bool guessed;
    } cases[] = {
        { "\xC2 \xE3\xEE\xF0\xEE\xE4\xE5 \xE1\xFB\xEB\xEE \xF2\xE8\xF5\xEE \xE4\xEE \xE2\xE5\xF7\xE5\xF0\xE0, \xEF\xEE\xF2\xEE\xEC \xF1\xED\xEE\xE2\xE0 \xF1\xF2\xF0\xE5\xEB\xFF\xEB\xE8",
          "В городе было тихо до вечера, потом снова стреляли", true },
        { "\xF7 \xC7\xCF\xD2\xCF\xC4\xC5 \xC2\xD9\xCC\xCF \xD4\xC9\xC8\xCF \xC4\xCF \xD7\xC5\xDE\xC5\xD2\xC1, \xD0\xCF\xD4\xCF\xCD \xD3\xCE\xCF\xD7\xC1 \xD3\xD4\xD2\xC5\xCC\xD1\xCC\xC9",
          "В городе было тихо до вечера, потом снова стреляли", true },
        { "\xDF\xC7\xE4 \xC7\xE1\xE5\xCF\xE6\xC1 \xDD\xED \xC7\xE1\xE3\xCF\xED\xE4\xC9 \xCD\xCA\xEC \xC7\xE1\xE3\xD3\xC7\xC1 \xCB\xE3 \xDA\xC7\xCF \xC7\xE1\xDE\xD5\xDD",
          "كان الهدوء في المدينة حتى المساء ثم عاد القصف", true },
        { "\xDE"
          "ehirde gece sessizdi, fakat sabah ate\xFEkes bozuldu, a\xF0\xFDr silah sesleri duyuldu ve \xE7"
          "at\xFD\xFEma \xF6\xF0lene do\xF0ru yeniden ba\xFElad\xFD",
          "Şehirde gece sessizdi, fakat sabah ateşkes bozuldu, ağır silah sesleri duyuldu ve çatışma öğlene doğru yeniden başladı",
          true },
        { "\xC2 \xE3\xEE\xF0\xEE\xE4\xE5 \xE1\xFB\xEB\xEE \xF2\xE8\xF5\xEE \xE4\xEE \xE2\xE5\xF7\xE5\xF0\xE0, \xEF\xEE\xF2\xEE\xEC \xF1\xED\xEE\xE2\xE0 \xF1\xF2\xF0\xE5\xEB\xFF\xEB\xE8 and a shell hit the town of Alder on 3 May",
          "В городе было тихо до вечера, потом снова стреляли and a shell hit the town of Alder on 3 May", true },
        { "The mayor of S\xE3o Paulo said \x93no\x94 \x96 it\x92s over, Se\xF1or N\xFA\xF1"
          "ez and M\xFCller agreed",
          "The mayor of São Paulo said “no” – it’s over, Señor Núñez and Müller agreed", false },
        { "Das Gespr\xE4"
          "ch \xFC"
          "ber die Zonen f\xE4llt aus, sagte der Sprecher, f\xFCr heute w\xE4re nichts geplant",
          "Das Gespräch über die Zonen fällt aus, sagte der Sprecher, für heute wäre nichts geplant", false },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_page p = one_page(tr_str_of(cases[k].bytes), TR_INTAKE_TEXT);
        assert_text(p.text, cases[k].text);
        assert_int_equal(p.flags, TR_PAGE_RECODED | (cases[k].guessed ? TR_PAGE_GUESSED : 0));
    }
}

/* A page is known as one without a byte order mark and without a name, too. */
static void tags_in_pairs_of_bytes_are_seen(void **state)
{
    (void)state;
    static const char page[] = "<html><body><p>The delegations met on Monday.</p></body></html>";
    for (size_t big = 0; big < 2; big++) {
        char wide[2 * sizeof page] = { 0 };
        tr_intake_kind kind;
        for (size_t k = 0; k < sizeof page - 1; k++) wide[2 * k + big] = page[k];
        assert_true(tr_intake_sniff((tr_str){ wide, 2 * (sizeof page - 1) }, &kind) > 50);
        assert_int_equal(kind, TR_INTAKE_HTML);
        struct tr_page p = one_page((tr_str){ wide, 2 * (sizeof page - 1) }, TR_INTAKE_ANY);
        assert_text(shown_page(&p), "para: The delegations met on Monday.\n");
    }
}

static void long_texts_in_two_bytes_a_character_keep_their_places(void **state)
{
    (void)state;
    struct tr_sink wide = { 0 };
    tr_put(&wide, S("\xFF\xFE"));
    for (int k = 0; k < 5000; k++) { /* U+1F600 is two units, and 1024 bytes end within one of them */
        tr_put(&wide, S("a\0"));
        tr_put(&wide, S("\x3D\xD8\x00\xDE"));
        tr_put(&wide, S("\x3D\xD8\x00\xDE"));
    }
    struct tr_page p = one_page(tr_sink_text(&wide), TR_INTAKE_TEXT);
    assert_int_equal(p.text.n, 5000 * 9);
    for (uint32_t k = 0; k < 5000; k++) {
        uint32_t from, to;
        tr_page_original(&p, k * 9 + 1, k * 9 + 5, &from, &to);
        assert_int_equal(from, 2 + k * 10 + 2);
        assert_int_equal(to, 2 + k * 10 + 6);
    }
    tr_sink_close(&wide);
}

static void tricks_with_unseen_characters_are_told(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        uint32_t flags;
    } cases[] = {
        { "plain", 0 },
        { "ab\xE2\x80\xAE"
          "cd",
          TR_PAGE_BIDI },
        { "ce\xE2\x80\x8B"
          "asefire",
          TR_PAGE_ZERO_WIDTH },
        { "end \xE2\x80\x8B start", 0 },
        { "\xD9\x85\xDB\x8C\xE2\x80\x8C\xD8\xB1", 0 }, /* a joiner that the script needs */
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++)
        assert_int_equal(one_page(tr_str_of(cases[k].text), TR_INTAKE_TEXT).flags, cases[k].flags);
}

static void hostile_texts_take_bounded_time(void **state)
{
    (void)state;
    static const struct {
        const char *name, *part;
        size_t times;
    } cases[] = {
        { "8 MB in one line", "word, ", 1400000 },
        { "8 MB without a space", "abcdefgh", 1000000 },
        { "1,000,000 lines", "word\n", 1000000 },
        { "1,000,000 blank lines", "\n", 1000000 },
        { "500,000 items", "- x\n", 500000 },
        { "broken UTF-8", "\xC3\xE2\x80 \xFF", 500000 },
        { "tricks",
          "a\xE2\x80\x8B"
          "b\xE2\x80\xAE ",
          500000 },
        { "spaces", "\xC2\xA0\xE2\x80\x83 ", 500000 },
        { "quotes", "\"", 2000000 },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_arena mark = room;
        struct tr_sink out = { 0 };
        for (size_t n = 0; n < cases[k].times; n++) tr_puts(&out, cases[k].part);
        clock_t begun = clock();
        struct tr_page p = one_page(tr_sink_text(&out), TR_INTAKE_TEXT);
        double took = (double)(clock() - begun) / CLOCKS_PER_SEC;
        print_message("%-24s %8zu bytes  %6.3f s  %zu blocks\n", cases[k].name, out.n, took, p.blocks.n);
        assert_true(took < 5.0);
        tr_sink_close(&out);
        tr_arena_back(&room, &mark);
    }
}

static void looks_tell_the_kind(void **state)
{
    (void)state;
    static const struct {
        const char *head;
        tr_intake_kind kind;
        bool sure;
    } cases[] = {
        { "<!DOCTYPE html><title>x</title>", TR_INTAKE_HTML, true },
        { "\xEF\xBB\xBF  <HTML lang=en>", TR_INTAKE_HTML, true },
        { "<?xml version='1.0'?><rss version=\"2.0\">", TR_INTAKE_FEED, true },
        { "<?xml version='1.0'?>\n<feed xmlns='http://www.w3.org/2005/Atom'>", TR_INTAKE_FEED, true },
        { "{\"version\": \"https://jsonfeed.org/version/1.1\"", TR_INTAKE_FEED, true },
        { "{\"type\": \"FeatureCollection\"", TR_INTAKE_TEXT, false },
        { "The talks resumed on Monday in the capital.", TR_INTAKE_TEXT, false },
        { "a < b and c > d", TR_INTAKE_TEXT, false },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        tr_intake_kind kind;
        int score = tr_intake_sniff(tr_str_of(cases[k].head), &kind);
        assert_int_equal(kind, cases[k].kind);
        assert_true(cases[k].sure ? score >= 80 : score <= 10);
    }
    tr_intake_kind kind;
    assert_int_equal(tr_intake_sniff(S("\x7F"
                                       "ELF\x02\x01\x01\0\0\0\0\0\0\0\0\0"),
                                     &kind),
                     0);
    assert_int_equal(tr_intake_kind_of(S("page.html")), TR_INTAKE_HTML);
    assert_int_equal(tr_intake_kind_of(S("application/atom+xml")), TR_INTAKE_FEED);
    assert_int_equal(tr_intake_kind_of(S("events.csv")), TR_INTAKE_ANY);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(text_becomes_blocks),
        cmocka_unit_test(line_ends_and_spaces_change_no_block),
        cmocka_unit_test(address_of_a_saved_text_is_a_fact),
        cmocka_unit_test(origin_article_has_title_byline_date_body_and_footer),
        cmocka_unit_test(encodings_are_decoded_with_their_places),
        cmocka_unit_test(an_encoding_that_is_not_named_is_guessed_and_told),
        cmocka_unit_test(tags_in_pairs_of_bytes_are_seen),
        cmocka_unit_test(long_texts_in_two_bytes_a_character_keep_their_places),
        cmocka_unit_test(tricks_with_unseen_characters_are_told),
        cmocka_unit_test(looks_tell_the_kind),
        cmocka_unit_test(hostile_texts_take_bounded_time),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
