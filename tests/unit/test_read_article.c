/* SPDX-License-Identifier: Apache-2.0
 *
 * Texts as their readers hand them on: what a sign about the whole text does to the events told in it. */
#include "read_fixture.h"

static const char told[] =
    "Government troops shelled the town of Alder on 3 May 2017, killing four people, the mayor said.";

static const struct tr_report *event_of(const struct read_all *all)
{
    for (size_t k = 0; k < all->reports.n; k++)
        if (all->reports.v[k].kind == TR_REPORT) return &all->reports.v[k];
    fail_msg("no event is told");
    return NULL;
}

/* Two spellings of one name, a lost article, a broken compound, loaded beside plain words: four signs. */
static void events_of_a_spliced_text_say_so(void **state)
{
    (void)state;
    tr_str spliced = tr_str_format(
        &room,
        "%s\n\nThe U.S. envoy met the Alder government on Tuesday. The US envoy then left. A ceasefire "
        "had been agreed, and the cease-fire held.\n\nRussian Federation said that Saudi -led forces "
        "of the the north would wait, as far I could tell.\n\nThe regime fired first. The Alder "
        "regime denied it.\n",
        told);
    struct read_all bad = read_bytes(spliced, "article", ""),
                    good = read_bytes(tr_str_format(&room, "%s\n", told), "article", "");
    assert_true(tr_document_is_spliced(bad.reports.v[0].document));
    assert_false(tr_document_is_spliced(good.reports.v[0].document));
    assert_true(TR_HAS(event_of(&bad)->flags, TR_FLAG_SPLICED_TEXT));
    assert_false(TR_HAS(event_of(&good)->flags, TR_FLAG_SPLICED_TEXT));
    assert_non_null(strstr(tr_cstr(&room, json_of(event_of(&bad))), "\"spliced_text\""));
}

/* Nothing is taken from a text in another language, and that is said; a foreign name in English prose changes nothing. */
static void a_text_in_another_language_says_so(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool foreign;
    } texts[] = {
        { "В городе утром было тихо, но вечером снова стреляли.\n", true },
        { "Am Morgen beschossen Einheiten der Regierung die Stadt, dabei kamen vier Menschen um. Die Aufständischen "
          "sprachen von einem Bruch der Waffenruhe und drohten mit Vergeltung. Beobachter konnten den Ort bis zum Abend "
          "nicht erreichen, weil die Straße gesperrt blieb. Am nächsten Tag einigten sich beide Seiten darauf, die Toten "
          "zu bergen und die Verletzten in das Krankenhaus der Kreisstadt zu bringen.\n",
          true },
        { "Government troops shelled the town of Растан on Monday, killing four people.\n", false },
        { "Alder, Birch, Cedar\n", false },
    };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct read_all all = read_bytes(tr_str_of(texts[k].text), "article", "");
        if (all.reader->signs[0] != texts[k].foreign) fail_msg("text %zu", k);
        const struct tr_document *d = all.reports.v[0].document;
        for (size_t q = 0; texts[k].foreign && q < d->quality.n; q++) assert_true(d->quality.v[q].flag.p[0] != 'S');
    }
}

/* What intake met is told: it used to be known to nobody but intake. */
static void what_the_eye_does_not_see_is_told(void **state)
{
    (void)state;
    static const struct {
        const char *text, *flag; /* NULL: none */
    } texts[] = {
        { "Troops \xE2\x80\xAEshelled\xE2\x80\xAC the town of Alder on Monday.\n", "hidden_characters" },
        { "Troops shelled the town of Al\xE2\x80\x8B"
          "der on Monday.\n",
          NULL },
        { "Troops \xE2\x80\x9Cshelled\xE2\x80\x9D the caf\xC3\xA9 of Ald\xFF"
          "er on Monday.\n",
          "bad_encoding" },
        { "Troops shelled the town of Alder on Monday.\n", NULL },
    };
    static const char *const flags[] = { "hidden_characters", "bad_encoding", "cut" };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct read_all all = read_bytes(tr_str_of(texts[k].text), "article", "");
        const struct tr_document *d = all.reports.v[0].document;
        for (size_t f = 0; f < TR_COUNT(flags); f++) {
            bool said = false, wanted = texts[k].flag && strcmp(texts[k].flag, flags[f]) == 0;
            for (size_t q = 0; q < d->quality.n; q++) said |= tr_str_is(d->quality.v[q].flag, flags[f]);
            if (said != wanted) fail_msg("text %zu: %s", k, flags[f]);
        }
    }
}

static void places_of_a_sign_are_bounded(void **state)
{
    (void)state;
    struct tr_sink marks = { 0 };
    tr_puts(&marks, "News of the day\n\nTroops shelled the town of Alder on 1 May 2017. ");
    for (size_t k = 0; k < 10000; k++) tr_puts(&marks, "\"");
    struct read_all all = read_bytes(tr_sink_text(&marks), "article", "");
    const struct tr_document *d = all.reports.v[0].document;
    size_t most = 0;
    for (size_t q = 0; q < d->quality.n; q++) most = d->quality.v[q].spans.n > most ? d->quality.v[q].spans.n : most;
    assert_int_equal(most, 100);
    tr_sink_close(&marks);
}

static void an_archive_in_one_text_is_set_aside(void **state)
{
    (void)state;
    enum { JUST = 4 << 20 };
    char *many = tr_new(&room, char, JUST + 2);
    assert_non_null(many);
    for (size_t k = 0; k < JUST + 1; k++) many[k] = k % 80 == 79 ? '\n' : k % 8 == 7 ? ' ' : 'a';
    struct read_all all = read_bytes((tr_str){ many, JUST + 1 }, "article", "");
    assert_int_equal(all.reports.n, 0);
    assert_int_equal(all.reader->set_aside.n, 1);
    assert_non_null(strstr(tr_cstr(&room, all.reader->set_aside.v[0].expected), "at most 4 MiB"));
    assert_int_equal(read_bytes((tr_str){ many, 1 << 20 }, "article", "").reports.n, 1);
}

static void an_empty_item_of_a_feed_is_told_by_its_number(void **state)
{
    (void)state;
    struct read_all all = read_bytes(
        S("<?xml version=\"1.0\"?><rss version=\"2.0\"><channel><item><title>News</title><description>A shell hit "
          "Alder.</description></item><item><title></title></item></channel></rss>"),
        "article", "");
    assert_int_equal(all.reader->documents, 1);
    assert_int_equal(all.reader->set_aside.n, 1);
    assert_text(all.reader->set_aside.v[0].field, "item 2");
}

/* The day of a text that has no other head than an agency's dateline; a sentence with a date and a dash is none. */
static void an_agencys_dateline_dates_the_text(void **state)
{
    (void)state;
    static const struct {
        const char *text, *day;
    } texts[] = {
        { "ALDER, 12 May 2017 (Agency) - Shells fell on Tuesday.\n", "2017-05-12" },
        { "ALDER, Northmark, May 12, 2017 (AP) \xE2\x80\x94 Shells fell on Tuesday.\n", "2017-05-12" },
        { "Shells fall\n\nALDER, May 12 2017 (Agency) -- Shells fell on Tuesday.\n", "2017-05-12" },
        { "ALDER, May 12, 2017. /TASS/. Shells fell on Tuesday.\n", "2017-05-12" },
        { "ALDER, 3 JAN 90 (AGENCY) -- SHELLS FELL ON TUESDAY.\n", "1990-01-03" },
        { "ALDER, May 12 (Agency) - Shells fell on Tuesday.\n", NULL },
        { "On 12 May 2017 - the first day - shells fell on Alder.\n", NULL },
        { "Alder fell silent on 12 May 2017 - the first quiet day.\n", NULL },
        { "ALDER - Shells fell on 12 May 2017.\n", NULL },
    };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct read_all all = read_bytes(tr_str_of(texts[k].text), "article", "");
        tr_time at = all.reports.v[0].published;
        if (!texts[k].day && at != TR_TIME_NONE) fail_msg("%s: has a day", texts[k].text);
        if (texts[k].day &&
            (at == TR_TIME_NONE || !tr_str_is(tr_date_local(&room, NULL, at + TR_DAY / 2), texts[k].day)))
            fail_msg("%s: not of its day", texts[k].text);
    }
}

/* Such a text is not told to say nothing of its day: it is the head that says nothing. */
static void a_day_of_the_first_lines_is_told_as_such(void **state)
{
    (void)state;
    static const struct {
        const char *text, *says;
    } texts[] = {
        { "ALDER, 12 May 2017 (Agency) - Shells fell on Tuesday.\n",
          "only the first lines of the text say when it was published" },
        { "ALDER - Shells fell on Tuesday.\n", "the document does not say when it was published" },
    };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct read_all all = read_bytes(tr_str_of(texts[k].text), "article", "");
        const struct tr_document *d = all.reports.v[0].document;
        size_t times = 0;
        for (size_t q = 0; q < d->quality.n; q++) {
            if (!tr_str_is(d->quality.v[q].flag, "no_date")) continue;
            assert_true(tr_str_is(d->quality.v[q].says, texts[k].says));
            times++;
        }
        assert_int_equal(times, 1);
    }
}

/* A sum over the events of a sentence counts nobody twice. */
static void a_toll_is_one_events(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        size_t events, killed;
    } texts[] = {
        { "A bomb went off in a market on 11 May 2017 and shells hit a school, killing five people.\n", 2, 5 },
        { "Shells killed five soldiers on 11 May 2017, and on 12 May 2017 a bomb killed five nurses.\n", 2, 10 },
    };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct read_all all = read_bytes(tr_str_of(texts[k].text), "article", "");
        size_t events = 0, killed = 0;
        for (size_t r = 0; r < all.reports.n; r++) {
            const struct tr_report *one = &all.reports.v[r];
            if (one->kind != TR_REPORT) continue;
            events++;
            if (one->counts[TR_KILLED].best > 0) killed += (size_t)one->counts[TR_KILLED].best;
        }
        if (events != texts[k].events || killed != texts[k].killed)
            fail_msg("%s: %zu events, %zu killed", texts[k].text, events, killed);
    }
}

/* The first lines may tell the day of the text, but a sentence there tells the day of what it tells. */
static void a_sentence_on_top_is_no_date(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        int day; /* of May 2017; 0: not told */
    } texts[] = {
        { "News\n\nThe White House, May 2, 2017\n\nTroops shelled the town of Alder on 1 May 2017.\n", 2 },
        { "News\n\nAlder, 2 May 2017. Troops shelled the town on 1 May 2017. Nobody was hurt.\n", 2 },
        { "News\n\nOffice of the Envoy, 2 May 2017: troops shelled the town on 1 May 2017. Nobody was hurt.\n", 2 },
        { "News\n\nTroops shelled the town of Alder on 1 May 2017. Nobody was hurt there.\n", 0 },
        { "News\n\nTroops shelled the town of Alder on 1 May 2017, and \"it went on.\"\n\nNobody was hurt.\n", 0 },
        { "News\n\nTroops shelled the town of Alder on 1 May 2017!\n\nNobody was hurt there.\n", 0 },
    };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct read_all all = read_bytes(tr_str_of(texts[k].text), "article", "");
        tr_time published = all.reports.v[0].published;
        int day = published == TR_TIME_NONE ? 0 : tr_clock_of(NULL, published + TR_DAY / 2).day;
        if (day != texts[k].day) fail_msg("text %zu: day %d", k, day);
    }
}

/* What a title tells has not the place and day of the sentence below it, which no stop parts from it. */
static void a_title_ends_where_it_ends(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "Rebel attack on market\n\nIn Hama shops were closed by the owners of the town.\n",
        "Soldiers killed two farmers on Monday\n\n04.05.2017 was a quiet day for all the people.\n",
    };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct read_all all = read_bytes(tr_str_of(texts[k]), "article", "");
        const struct tr_document *d = all.reports.v[0].document;
        assert_true(d->claims.n > 0);
        assert_int_equal(d->claims.v[0].places.n, 0);
        assert_true(d->claims.v[0].when.from == TR_TIME_NONE);
    }
}

/* "Not a shot was fired": what stands above a sentence does not decide whether it denies. */
static void a_title_denies_nothing_below_it(void **state)
{
    (void)state;
    static const struct {
        const char *text;
        bool negated;
    } texts[] = {
        { "News from Hama\n\nNot a shot was fired in Hama on Monday.\n", true },
        { "They would not\n\nOne shell hit Hama on Monday.\n", false },
    };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct read_all all = read_bytes(tr_str_of(texts[k].text), "article", "");
        const struct tr_document *d = all.reports.v[0].document;
        assert_int_equal(d->claims.n, 1);
        assert_int_equal(d->claims.v[0].negated, texts[k].negated);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(events_of_a_spliced_text_say_so),
        cmocka_unit_test(a_day_of_the_first_lines_is_told_as_such),
        cmocka_unit_test(a_toll_is_one_events),
        cmocka_unit_test(a_sentence_on_top_is_no_date),
        cmocka_unit_test(a_title_ends_where_it_ends),
        cmocka_unit_test(a_title_denies_nothing_below_it),
        cmocka_unit_test(places_of_a_sign_are_bounded),
        cmocka_unit_test(a_text_in_another_language_says_so),
        cmocka_unit_test(what_the_eye_does_not_see_is_told),
        cmocka_unit_test(an_archive_in_one_text_is_set_aside),
        cmocka_unit_test(an_empty_item_of_a_feed_is_told_by_its_number),
        cmocka_unit_test(an_agencys_dateline_dates_the_text),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
