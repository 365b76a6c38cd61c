/* SPDX-License-Identifier: Apache-2.0
 *
 * Files that no reader takes: none is read as prose, each is told for what it is, and its rows are counted. */
#include "read_fixture.h"

#include "read/unread.h"

static const struct stranger {
    const char *name, *bytes;
    size_t n; /* 0: up to the NUL */
    int64_t rows;
    const char *found, *expected; /* somewhere in what is said */
} strangers[] = {
    /* tables */
    { "a.csv", "day,place,dead\n2001-02-03,Alder,3\n2001-02-04,\"Birch, west\",1\n", 0, 2,
      "2 rows of 3 columns: day, place, dead", "--as article" },
    { "a.txt", "day,place,dead\n2001-02-03,Alder,3\n2001-02-04,\"Birch, west\",1\n", 0, 2, "a table (CSV)",
      "ucdp-ged.md" },
    { "a", "day;place;note\n3 May;Alder;One side says it was fired on.\n4 May;Birch;So it says.\n", 0, 2, "semicolons",
      "ndjson.md" },
    { "a", "topic\tone\tother\ncalls\tsaid\tsilent\n", 0, 1, "a table (TSV), 1 rows of 3 columns", "" },
    { "a", "day, place, dead\n3 May, Alder, 3\n4 May, Birch, 1\n", 0, 2, "a table (CSV)", "" },
    { "a", "1\t2\t3\t4\t5\t6\t7\t8\t9\n1\t2\t3\t4\t5\t6\t7\t8\n", 0, 2, "columns without names", "" },
    { "a", "jour,lieu,tu\xE9s\n3,Alder,3\n4,Birch,1\n", 0, 2, "jour, lieu, tu?s", "" },
    { "a.csv",
      "\xFF\xFE"
      "d\0;\0p\0;\0k\0\n\0"
      "1\0;\0A\0;\0"
      "3\0\n\0",
      26, 1, "UTF-16", "" },
    { "a.csv", "Export of May\n\nday,place,dead\n3 May,Alder,3\n4 May,Birch,1\n", 0, 2,
      "2 rows of 3 columns: day, place, dead", "cut what stands above" },
    { "a.csv", "name\nAlder\nBirch\n", 0, 1, "named as a table", "--as article" },
    /* JSON */
    { "a.json", "[{\"id\":1,\"who\":\"x\"},{\"id\":2,\"who\":[1,2]}]", 0, 2, "a JSON list of 2 with the keys id, who",
      "no list around" },
    { "a.json", "[[1,2],[3]]", 0, 2, "a JSON list of 2", "" },
    { "a.json", "[]", 0, 1, "JSON", "" },
    { "a.json", "[1, 2]", 0, 2, "a JSON list of 2", "" },
    { "a.json", "[ {\"x\": 1} ]", 0, 1, "a JSON list of 1", "" },
    { "a.geojson", "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\"},{\"type\":\"Feature\"}]}", 0,
      2, "GeoJSON, 2 features", "zones.geojson" },
    /* documents, archives, pictures */
    { "a.pdf", "%PDF-1.4 and so on", 0, 1, "a PDF file", "export its text" },
    { "a.txt", "%PDF-1.4 and so on", 0, 1, "a PDF file", "export its text" },
    { "a.xlsx", "PK\x03\x04 xl/workbook.xml", 0, 1, "XLSX", "CSV" },
    { "a.docx", "PK\x03\x04 word/document.xml", 0, 1, "DOCX", "plain text" },
    { "a.zip", "PK\x03\x04 a.txt", 0, 1, "ZIP", "not packed" },
    { "a.rtf", "{\\rtf1 words}", 0, 1, "RTF", "plain text" },
    { "a.png", "\x89PNG\r\n", 0, 1, "PNG", "pictures" },
    { "a.html", "\xFF\xD8\xFF\xE0 and so on", 0, 1, "JPEG", "pictures" },
    { "a.gpkg", "SQLite format 3", 0, 1, "SQLite", "truce show" },
    { "a.dbf", "\x03\x5f\0\0\0\0\0\0\0\0\0\0\0\0\0NAME", 20, 1, "bytes that are no text", "" },
    { "a.bin", "\x01\x02\x03\x04 \x05\x06\x07\x08 \x0E\x0F\x10\x11", 0, 1, "bytes that are no text", "a saved page" },
    { "a.eml", "Return-Path: <a@b>\nFrom: a\nSubject: b\nMIME-Version: 1.0\n\nA shell hit Alder.\n", 0, 1, "e-mail",
      "--as article" },
    { "a.kml", "<?xml version=\"1.0\"?><kml><Placemark><p>Alder</p></Placemark></kml>", 0, 1, "XML", "HTML" },
    { "a.xml", "<records><article>A shell hit Alder.</article></records>", 0, 1, "XML", "HTML" },
    { "a.xml", "<rss version=\"2.0\"><channel><title>T</title></channel></rss>", 0, 1, "a feed without items",
      "one item" },
};

static struct read_all read_named(const char *name, tr_str bytes, const char *as)
{
    struct read_all all = { 0 };
    struct tr_error err = { 0 };
    struct tr_report one;
    tr_rc rc;
    struct tr_input in = { .name = tr_str_of(name), .bytes = bytes, .received = TR_TIME_NONE, .as = tr_str_of(as) };
    if (tr_reader_open(&room, &in, &acts, &all.reader, &err) != TR_OK) fail_msg("open: %s", err.text);
    while ((rc = tr_reader_next(all.reader, &one, &err)) == TR_OK)
        if (!TR_PUSH(&room, &all.reports, one)) fail_msg("the test has no room");
    if (rc != TR_END) fail_msg("next: %s", err.text);
    assert_int_equal(all.reader->rows_in, all.reader->rows_kept + all.reader->rows_set_aside);
    return all;
}

static void a_file_that_nobody_reads_is_told_for_what_it_is(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(strangers); k++) {
        const struct stranger *s = &strangers[k];
        struct read_all all = read_named(s->name, (tr_str){ s->bytes, s->n ? s->n : strlen(s->bytes) }, "");
        if (all.reports.n || all.reader->set_aside.n != 1) fail_msg("%s (%zu) was read", s->name, k);
        const struct tr_set_aside *x = &all.reader->set_aside.v[0];
        assert_told(x);
        if (tr_str_find(x->found, tr_str_of(s->found)) == TR_NOT_FOUND)
            fail_msg("%zu: found " TR_FMT, k, TR_ARG(x->found));
        if (tr_str_find(x->expected, tr_str_of(s->expected)) == TR_NOT_FOUND)
            fail_msg("%zu: expected " TR_FMT, k, TR_ARG(x->expected));
        if (all.reader->rows_in != s->rows) fail_msg("%zu: %lld rows", k, (long long)all.reader->rows_in);
    }
}

/* Numbers with commas, lists of places, short lines, a mark of an agency, a NUL by accident: prose all the same. */
static void prose_is_no_table(void **state)
{
    (void)state;
    static const char *const texts[] = {
        "There were 1,000 dead.\nAnd 2,000 were hurt in Alder.\nSome 3,000 fled.\n",
        "Alder, North\nBirch, South\nCedar, North\n",
        "One line\n\nAnother line\n",
        "Shells hit Alder, Birch and Cedar; nobody was hurt, said the mayor.",
        "<AFP> A shell hit Alder on Monday, police said.\n",
        "From: the editor\n\nA shell hit Alder on Monday, police said.\n",
        "Said the mayor: \"We, who live here, wait\"; and so they did.\nSaid the guard: \"We, who keep watch, wait\"; and so they did.\n",
        "[03/05/2017, 10:12:33] Field 3: four shells fell on Alder\n",
        "[Photo] A shell hit Alder.\n",
        "{Alder} A shell hit the town.\n",
        "ALDER, 3 May (Agency) - A shell, two rockets, a mine, a grenade, four bombs, a drone, and a missile hit Alder.\n",
        "A headline, with a comma\nA second line, with a comma.\nA third one, with a comma.\n",
    };
    for (size_t k = 0; k < TR_COUNT(texts); k++)
        if (tr_is_no_text(S("a.txt"), tr_str_of(texts[k]))) fail_msg("no text: %s", texts[k]);
    assert_false(tr_is_no_text(S("a.txt"), (tr_str){ "A shell\0 hit Alder.", 19 }));
}

static void whoever_says_article_gets_prose(void **state)
{
    (void)state;
    struct read_all all = read_named("a.csv", S("day,place,dead\n2001-02-03,Alder,3\n"), "article");
    assert_int_equal(all.reports.n, 1);
    assert_int_equal(all.reader->documents, 1);
}

static void a_renamed_column_costs_every_row_and_says_so(void **state)
{
    (void)state;
    static const char head[] =
        "id,type_of_violence,side_a,side_b,where_prec,latitude,longitude,event_clarity,date_prec,"
        "date_start,date_end,deaths_a,deaths_b,deaths_civilians,deaths_unknown,low,best_guess,hi\n";
    tr_str bytes = tr_str_format(&room, "%s1,1\n2,2\n3,\"3\n3\"\n", head);
    struct read_all all = read_named("ged.csv", bytes, "");
    assert_int_equal(all.reader->rows_in, 3);
    assert_int_equal(all.reader->rows_set_aside, 3);
    assert_int_equal(all.reader->set_aside.n, 1);
    const struct tr_set_aside *s = &all.reader->set_aside.v[0];
    assert_text(s->field, "best");
    assert_text(s->found, "no such column in the header, but `best_guess`; all 3 rows are lost by it");
    assert_text(s->expected, "the column names of UCDP GED; missing as well: high");
}

/* What a text tells of events comes out as reports, but it is one row. */
static void a_text_is_one_row(void **state)
{
    (void)state;
    struct read_all all = read_named(
        "a.txt",
        S("Government troops shelled the town of Alder on 3 May 2017, killing four people.\n\n"
          "Rebels shot dead two soldiers in the town of Birch on 4 May 2017.\n"),
        "");
    assert_int_equal(all.reader->rows_in, 1);
    assert_int_equal(all.reader->rows_kept, 1);
    assert_int_equal(all.reader->documents, 1);
    assert_true(all.reader->claims >= 2);
    assert_int_equal(all.reader->told, (int64_t)all.reports.n - 1);
    assert_true(all.reader->told >= 1);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_file_that_nobody_reads_is_told_for_what_it_is),
        cmocka_unit_test(prose_is_no_table),
        cmocka_unit_test(whoever_says_article_gets_prose),
        cmocka_unit_test(a_renamed_column_costs_every_row_and_says_so),
        cmocka_unit_test(a_text_is_one_row),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
