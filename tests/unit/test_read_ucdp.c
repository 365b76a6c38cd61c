/* SPDX-License-Identifier: Apache-2.0
 *
 * Rows here are invented; only their form is UCDP's. */
#include "read_fixture.h"

#include <math.h>

enum { COLUMNS = 33 };
static const char *const names[COLUMNS] = {
    "id",
    "relid",
    "year",
    "type_of_violence",
    "side_a_new_id",
    "side_a",
    "side_b_new_id",
    "side_b",
    "number_of_sources",
    "source_article",
    "source_office",
    "source_date",
    "source_headline",
    "source_original",
    "where_prec",
    "where_coordinates",
    "adm_1",
    "adm_2",
    "latitude",
    "longitude",
    "geom_wkt",
    "country",
    "event_clarity",
    "date_prec",
    "date_start",
    "date_end",
    "deaths_a",
    "deaths_b",
    "deaths_civilians",
    "deaths_unknown",
    "low",
    "best",
    "high",
};
static const char *const usual[COLUMNS] = {
    "9001",
    "X-1",
    "2017",
    "1",
    "118",
    "Government of Examplia",
    "4456",
    "Example insurgents",
    "2",
    "\"Monitor A,2017-08-04,Shells, and more\";\"Monitor A,2017-08-05,Two killed\"",
    "Monitor A;Monitor A",
    "2017-08-04;2017-08-05",
    "Shells, and more;Two killed",
    "Monitor A",
    "1",
    "Exampleville town",
    "North Governorate",
    "Lake district",
    "34.84",
    "36.73",
    "POINT (36.73 34.84)",
    "Examplia",
    "1",
    "1",
    "2017-08-04",
    "2017-08-04",
    "1",
    "0",
    "2",
    "0",
    "2",
    "3",
    "5",
};

struct change {
    const char *column, *value;
};

static size_t column(const char *name)
{
    for (size_t k = 0; k < COLUMNS; k++)
        if (strcmp(names[k], name) == 0) return k;
    fail_msg("no column %s", name);
    return 0;
}

static void put_cell(struct tr_sink *s, const char *text, bool quote, bool last, const char *end)
{
    quote |= strpbrk(text, ",\"\n\r;\t") != NULL;
    if (quote) tr_puts(s, "\"");
    for (const char *c = text; *c; c++) {
        if (*c == '"') tr_puts(s, "\"");
        tr_put(s, (tr_str){ c, 1 });
    }
    if (quote) tr_puts(s, "\"");
    tr_puts(s, last ? end : ",");
}

static tr_str taken(struct tr_sink *s)
{
    tr_str copy = tr_str_copy(&room, tr_sink_text(s));
    tr_sink_close(s);
    return copy;
}

/* A header and one row, the usual one but for the changes. */
static tr_str table(const struct change *changes, size_t n)
{
    const char *cells[COLUMNS];
    struct tr_sink s = { 0 };
    memcpy(cells, usual, sizeof cells);
    for (size_t k = 0; k < n && changes[k].column; k++) cells[column(changes[k].column)] = changes[k].value;
    for (size_t k = 0; k < COLUMNS; k++) put_cell(&s, names[k], false, k + 1 == COLUMNS, "\n");
    for (size_t k = 0; k < COLUMNS; k++) put_cell(&s, cells[k], false, k + 1 == COLUMNS, "\n");
    return taken(&s);
}

static struct tr_report row_with(const char *name, const char *value)
{
    struct change c = { name, value };
    return read_one(table(&c, 1), "", "");
}

/* ---- meaning ----------------------------------------------------------------------------- */

static void a_row_becomes_a_report_of_two_sides(void **state)
{
    (void)state;
    struct tr_report r = read_one(table(NULL, 0), "", "");
    assert_int_equal(r.kind, TR_REPORT);
    assert_text(r.source, "ucdp-ged");
    assert_text(r.native.dataset, "ucdp-ged");
    assert_text(r.native.id, "9001");
    assert_int_equal(r.native.row, 1);
    assert_text(r.act, "lethal_force_unspecified");
    assert_false(r.directed);
    assert_true(TR_HAS(r.flags, TR_FLAG_NO_INITIATOR) && TR_HAS(r.flags, TR_FLAG_SIDE_NOT_SEPARATED));
    assert_text(r.actor.v[0].scheme, "ucdp");
    assert_text(r.actor.v[0].code, "118");
    assert_text(r.target.v[0].name, "Example insurgents");
    assert_int_equal(r.counts[TR_KILLED].low, 2);
    assert_int_equal(r.counts[TR_KILLED].best, 3);
    assert_int_equal(r.counts[TR_KILLED].high, 5);
    assert_int_equal(r.counts[TR_KILLED_CIVILIANS].best, 2);
    assert_int_equal(r.counts[TR_KILLED_CIVILIANS].low, TR_UNKNOWN);
    assert_int_equal(r.counts[TR_INJURED].best, TR_UNKNOWN);
    assert_int_equal(r.received, TR_TIME_NONE);
    assert_text(r.file, "input");
    assert_true(tr_str_starts(r.raw, S("9001,X-1,")));
}

static void one_sided_violence_has_a_direction(void **state)
{
    (void)state;
    struct tr_report r = row_with("type_of_violence", "3");
    assert_text(r.act, "attack_on_civilians");
    assert_true(r.directed);
    assert_false(TR_HAS(r.flags, TR_FLAG_NO_INITIATOR));
}

static void days_are_local_and_half_open(void **state)
{
    (void)state;
    struct tr_report r = row_with("date_end", "2017-08-05 00:00:00.000");
    assert_text(tr_time_iso(&room, r.when.from), "2017-08-03T21:00:00Z");
    assert_text(tr_time_iso(&room, r.when.to), "2017-08-05T21:00:00Z");
    assert_text(r.tz, "Asia/Damascus");
    assert_text(tr_time_iso(&room, r.published), "2017-08-04T21:00:00Z");
}

static void the_day_of_the_clock_change_has_its_own_length(void **state)
{
    (void)state;
    struct change c[] = { { "date_start", "2017-03-31" }, { "date_end", "2017-03-31" } };
    struct tr_report r = read_one(table(c, 2), "", "");
    assert_int_equal((r.when.to - r.when.from) / TR_SECOND, 23 * 3600);
}

static void places_carry_the_doubt_of_their_code(void **state)
{
    (void)state;
    static const struct {
        const char *code;
        tr_place_kind kind;
        double radius;
        int level;
        bool total;
    } expected[] = {
        { "1", TR_PLACE_NORMAL, 500, 0, false }, { "2", TR_PLACE_NORMAL, 12000, 0, false },
        { "3", TR_PLACE_AREA, 0, 2, false },     { "4", TR_PLACE_AREA, 0, 1, true },
        { "5", TR_PLACE_DISC, 80000, 0, true },  { "6", TR_PLACE_NONE, 0, 0, true },
        { "7", TR_PLACE_NONE, 0, 0, true },
    };
    for (size_t k = 0; k < TR_COUNT(expected); k++) {
        struct tr_report r = row_with("where_prec", expected[k].code);
        assert_int_equal(r.place.kind, expected[k].kind);
        assert_true(r.place.radius_m == expected[k].radius);
        assert_int_equal(r.place.level, expected[k].level);
        assert_int_equal(r.kind == TR_AGGREGATE, expected[k].total);
        assert_int_equal(TR_HAS(r.flags, TR_FLAG_COARSE_PLACE), expected[k].total);
        assert_int_equal(tr_point_valid(r.place.at), r.place.kind != TR_PLACE_NONE);
        assert_text(r.place.adm2, "Lake district");
    }
}

static void a_row_without_a_point_keeps_its_name(void **state)
{
    (void)state;
    struct change c[] = { { "latitude", "" }, { "longitude", "" }, { "geom_wkt", "" } };
    struct tr_report r = read_one(table(c, 3), "", "");
    assert_int_equal(r.place.kind, TR_PLACE_NAME);
    assert_text(r.place.name, "Exampleville town");
}

static void an_area_without_a_name_is_known_by_its_point(void **state)
{
    (void)state;
    struct change c[] = { { "where_prec", "3" }, { "where_coordinates", "" }, { "adm_1", "" }, { "adm_2", "" } };
    struct tr_report r = read_one(table(c, 4), "", ""), again;
    assert_int_equal(r.place.kind, TR_PLACE_AREA);
    assert_int_equal(tr_report_parse(&room, json_of(&r), &acts, &again, NULL), TR_OK);
    assert_same_hash(&again.content, &r.content);
}

static void totals_are_aggregates(void **state)
{
    (void)state;
    static const struct change totals[] = {
        { "event_clarity", "2" }, { "date_prec", "3" },         { "date_prec", "4" },
        { "date_prec", "5" },     { "date_end", "2017-08-11" },
    };
    for (size_t k = 0; k < TR_COUNT(totals); k++)
        assert_int_equal(row_with(totals[k].column, totals[k].value).kind, TR_AGGREGATE);
    assert_int_equal(row_with("date_prec", "2").kind, TR_REPORT);
    assert_int_equal(row_with("date_end", "2017-08-10").kind, TR_REPORT);
}

static void odd_rows_are_flagged(void **state)
{
    (void)state;
    static const struct {
        struct change c[4];
        tr_flag flag;
    } odd[] = {
        { { { "best", "0" }, { "low", "0" } }, TR_FLAG_BEST_ZERO },
        { { { "best", "9" } }, TR_FLAG_BEST_OUTSIDE },
        { { { "low", "4" } }, TR_FLAG_BEST_OUTSIDE },
        { { { "deaths_a", "2" }, { "deaths_b", "2" }, { "deaths_civilians", "0" }, { "best", "4" } },
          TR_FLAG_EVEN_SPLIT },
        { { { "deaths_a", "7" } }, TR_FLAG_COUNTS_DISAGREE },
        { { { "source_date", "2017-04-08;2017-08-05" } }, TR_FLAG_SOURCE_BEFORE_EVENT },
        { { { "event_clarity", "2" } }, TR_FLAG_UNCLEAR_EVENT },
        { { { "date_prec", "4" } }, TR_FLAG_COARSE_TIME },
        { { { "source_original", "" }, { "source_office", "" }, { "source_article", "" } }, TR_FLAG_NO_SOURCE },
        { { { "source_original", "monitor a, MONITOR A" } }, TR_FLAG_ONE_VOICE },
    };
    struct tr_report plain = read_one(table(NULL, 0), "", "");
    for (size_t k = 0; k < TR_COUNT(odd); k++) {
        struct tr_report r = read_one(table(odd[k].c, 4), "", "");
        if (!TR_HAS(r.flags, odd[k].flag)) fail_msg("case %zu: no flag %s", k, tr_flag_names[odd[k].flag]);
        if (odd[k].flag != TR_FLAG_ONE_VOICE) assert_false(TR_HAS(plain.flags, odd[k].flag));
    }
}

static void voices_come_from_who_is_quoted(void **state)
{
    (void)state;
    static const struct {
        const char *original, *voices;
    } expected[] = {
        { "Monitor A", "Monitor A" },
        { "Monitor A, Monitor B", "Monitor A|Monitor B" },
        { "Monitor A/Agency; monitor a", "Monitor A|Agency" },
        { "Monitor B\nstate agency\n", "Monitor B|state agency" },
        { "residents and hospital staff", "residents|hospital staff" },
        { "Witnesses       reliable sources", "Witnesses|reliable sources" },
        { "http://maps.example.org/x, Monitor A", "http://maps.example.org/x|Monitor A" },
        { "video footage.", "video footage" },
        { " ,;/ ", "Monitor A" }, /* nobody: then who printed it */
        { "", "Monitor A" },
    };
    for (size_t k = 0; k < TR_COUNT(expected); k++) {
        struct tr_report r = row_with("source_original", expected[k].original);
        struct tr_sink s = { 0 };
        for (size_t i = 0; i < r.voices.n; i++) tr_putf(&s, "%s" TR_FMT, i ? "|" : "", TR_ARG(r.voices.v[i]));
        assert_text(taken(&s), expected[k].voices);
        assert_true(tr_str_eq(r.origin, r.voices.v[0]));
    }
}

static void articles_are_taken_apart(void **state)
{
    (void)state;
    struct tr_report r = read_one(table(NULL, 0), "", "");
    assert_int_equal(r.headlines.n, 2);
    assert_text(r.headlines.v[0], "Shells, and more");
    assert_text(r.headlines.v[1], "Two killed");
    r = row_with("source_article", "\"Agency, Inc.,2017-08-06,They said \"no\"; he said \"yes\"\"");
    assert_int_equal(r.headlines.n, 1);
    assert_text(r.headlines.v[0], "They said \"no\"; he said \"yes\"");
    assert_text(tr_time_iso(&room, r.published), "2017-08-05T21:00:00Z");
    r = row_with("source_article", "Agency 25/2-09");
    assert_text(r.headlines.v[0], "Agency 25/2-09");
}

static void absurd_source_dates_are_no_publication(void **state)
{
    (void)state;
    struct change c[] = { { "source_article", "" }, { "source_date", "1753-01-01" } };
    assert_int_equal(read_one(table(c, 2), "", "").published, TR_TIME_NONE);
    c[1].value = "2117-01-01";
    assert_int_equal(read_one(table(c, 2), "", "").published, TR_TIME_NONE);
}

/* ---- identity ---------------------------------------------------------------------------- */

static void a_corrected_row_keeps_its_id_and_changes_its_content(void **state)
{
    (void)state;
    struct tr_report a = read_one(table(NULL, 0), "", ""), b = row_with("best", "4"), c = row_with("id", "9002");
    assert_true(tr_str_eq(a.id, b.id));
    assert_memory_not_equal(a.content.b, b.content.b, 32);
    assert_false(tr_str_eq(a.id, c.id));
    struct tr_report d = read_one(table(NULL, 0), "", "somebody");
    assert_false(tr_str_eq(a.id, d.id));
}

static void spreadsheet_numbers_are_the_same_row(void **state)
{
    (void)state;
    struct change c[] = {
        { "id", "9001.0" }, { "best", "3.0" }, { "side_a_new_id", "118.0" }, { "where_prec", "1.0" }
    };
    struct tr_report a = read_one(table(NULL, 0), "", ""), b = read_one(table(c, 4), "", "");
    assert_true(tr_str_eq(a.id, b.id));
    assert_same_hash(&a.content, &b.content);
}

/* ---- form: what must not matter ---------------------------------------------------------- */

enum { ROWS = 20 };

static const char *cell_at(size_t row, size_t k, char buffer[32])
{
    static const char *const towns[] = { "A town", "B \"old\" town", "C, the town", "D\ntown",
                                         "\xd8\xb3\xd9\x88\xd9\x82 E" };
    if (strcmp(names[k], "id") == 0) snprintf(buffer, 32, "%zu", 7000 + row);
    else if (strcmp(names[k], "where_coordinates") == 0) return towns[row % TR_COUNT(towns)];
    else return usual[k];
    return buffer;
}

/* The same twenty rows in many forms: order of rows and columns, line ends, quotes, mark. */
static tr_str many(size_t row_step, size_t column_step, const char *end, bool quote, bool mark)
{
    struct tr_sink s = { 0 };
    char buffer[32];
    if (mark) tr_puts(&s, "\xEF\xBB\xBF");
    for (size_t k = 0; k < COLUMNS; k++) put_cell(&s, names[k * column_step % COLUMNS], quote, k + 1 == COLUMNS, end);
    for (size_t row = 0; row < ROWS; row++)
        for (size_t k = 0; k < COLUMNS; k++)
            put_cell(&s, cell_at(row * row_step % ROWS, k * column_step % COLUMNS, buffer), quote, k + 1 == COLUMNS,
                     end);
    return taken(&s);
}

static void form_does_not_change_ids_or_content(void **state)
{
    (void)state;
    struct read_all plain = read_bytes(many(1, 1, "\n", false, false), "", "");
    assert_int_equal(plain.reports.n, ROWS);
    static const struct {
        size_t rows, columns;
        const char *end;
        bool quote, mark;
    } forms[] = {
        { 1, 1, "\r\n", false, false }, { 1, 1, "\r", false, false }, { 1, 1, "\n", true, false },
        { 1, 1, "\n", false, true },    { 7, 1, "\n", false, false }, { 1, 5, "\n", false, false },
        { 3, 7, "\r\n", true, true },
    };
    for (size_t f = 0; f < TR_COUNT(forms); f++) {
        struct read_all other = read_bytes(
            many(forms[f].rows, forms[f].columns, forms[f].end, forms[f].quote, forms[f].mark), "", "");
        assert_int_equal(other.reports.n, ROWS);
        for (size_t k = 0; k < ROWS; k++) {
            const struct tr_report *a = &plain.reports.v[k * forms[f].rows % ROWS], *b = &other.reports.v[k];
            assert_true(tr_str_eq(a->id, b->id));
            assert_same_hash(&a->content, &b->content);
        }
    }
}

static void tabs_and_semicolons_separate_as_well(void **state)
{
    (void)state;
    struct tr_report plain = read_one(table(NULL, 0), "", "");
    for (size_t f = 0; f < 2; f++) {
        struct tr_sink s = { 0 };
        for (size_t k = 0; k < 2 * COLUMNS; k++) {
            struct tr_sink cell = { 0 };
            put_cell(&cell, k < COLUMNS ? names[k] : usual[k - COLUMNS], true, true, "");
            tr_putf(&s, "%s%s", cell.p, k % COLUMNS + 1 == COLUMNS ? "\n" : f ? ";" : "\t");
            tr_sink_close(&cell);
        }
        struct tr_report r = read_one(taken(&s), "", "");
        assert_same_hash(&r.content, &plain.content);
    }
}

static void a_report_reads_back_from_its_line(void **state)
{
    (void)state;
    static const struct change cases[] = {
        { "id", "1" },
        { "where_prec", "2" },
        { "where_prec", "3" },
        { "where_prec", "4" },
        { "where_prec", "5" },
        { "where_prec", "6" },
        { "type_of_violence", "3" },
        { "source_original", "" },
        { "event_clarity", "2" },
        { "where_coordinates", "<b>\"&\xe2\x80\xa8" },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_report r = row_with(cases[k].column, cases[k].value), again;
        struct tr_error err = { 0 };
        tr_str line = json_of(&r);
        if (tr_report_parse(&room, line, &acts, &again, &err) != TR_OK) fail_msg("%s", err.text);
        assert_true(tr_str_eq(again.id, r.id));
        assert_same_hash(&again.content, &r.content);
        assert_true(tr_str_eq(json_of(&again), line));
        struct tr_report third = read_one(line, "ndjson", "other");
        assert_true(tr_str_eq(third.id, r.id));
        assert_same_hash(&third.content, &r.content);
    }
}

/* ---- hostile ----------------------------------------------------------------------------- */

static const struct hostile {
    const char *column, *value, *field; /* field: NULL, the column itself */
} hostile[] = {
    { "id", "", NULL },
    { "id", "   ", NULL },
    { "id", "12 34", NULL },
    { "id", "1234567890123456789012345678901234567890123456789012345678901234567890", NULL },
    { "id", "12\t", "-" },
    { "type_of_violence", "", NULL },
    { "type_of_violence", "0", NULL },
    { "type_of_violence", "4", NULL },
    { "type_of_violence", "one", NULL },
    { "type_of_violence", "1.5", NULL },
    { "type_of_violence", "99999999999999999999", NULL },
    { "side_a", "", NULL },
    { "side_b", "  ", NULL },
    { "where_prec", "", NULL },
    { "where_prec", "0", NULL },
    { "where_prec", "8", NULL },
    { "where_prec", "-1", NULL },
    { "where_prec", "1e0", NULL },
    { "event_clarity", "", NULL },
    { "event_clarity", "3", NULL },
    { "date_prec", "6", NULL },
    { "date_prec", "x", NULL },
    { "date_prec", "0", NULL },
    { "latitude", "95", NULL },
    { "latitude", "-90.0001", NULL },
    { "latitude", "NaN", NULL },
    { "latitude", "inf", NULL },
    { "latitude", "1e400", NULL },
    { "latitude", "34,84", NULL },
    { "latitude",
      "34\xc2\xb0"
      "50'",
      NULL },
    { "latitude", "", NULL },
    { "latitude", "0x22", NULL },
    { "latitude", "36.73", "geom_wkt" },
    { "longitude", "181", NULL },
    { "longitude", "-180.5", NULL },
    { "longitude", "nan", NULL },
    { "longitude", "36.73E", NULL },
    { "longitude", "", NULL },
    { "longitude", "--36", NULL },
    { "geom_wkt", "POINT (34.84 36.73)", NULL },
    { "geom_wkt", "POINT EMPTY", NULL },
    { "geom_wkt", "36.73 34.84", NULL },
    { "geom_wkt", "POINT (x y)", NULL },
    { "geom_wkt", "(", NULL },
    { "geom_wkt", ")", NULL },
    { "geom_wkt", "()", NULL },
    { "date_start", "", NULL },
    { "date_start", "0025-08-04", NULL },
    { "date_start", "9999-08-04", NULL },
    { "date_start", "2017-13-01", NULL },
    { "date_start", "2017-02-29", NULL },
    { "date_start", "04/08/2017", NULL },
    { "date_start", "2017-8-4", NULL },
    { "date_start", "20170804", NULL },
    { "date_start", "2017-08-05", "date_end" },
    { "date_start", "2017-08-04 12:30", NULL },
    { "date_start", "2017-08-04x", NULL },
    { "date_start", "2017-08-04 ", "-" },
    { "date_start", "2017-00-10", NULL },
    { "date_start", "1945-12-31", NULL },
    { "date_start", "\xd9\xa2\xd9\xa0\xd9\xa1\xd9\xa7", NULL },
    { "date_end", "2017-08-03", NULL },
    { "date_end", "2101-01-01", NULL },
    { "date_end", "tomorrow", NULL },
    { "deaths_a", "-1", NULL },
    { "deaths_b", "2.5", NULL },
    { "deaths_civilians", "", NULL },
    { "deaths_unknown", "many", NULL },
    { "low", "-3", NULL },
    { "best", "10000001", NULL },
    { "best", "9223372036854775808", NULL },
    { "best", "1e3", NULL },
    { "best", "NA", NULL },
    { "high", "", NULL },
    { "high", "3,000", NULL },
    { "high", "+", NULL },
};

static void a_wrong_cell_sets_the_row_aside_and_names_it(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(hostile); k++) {
        struct change c = { hostile[k].column, hostile[k].value };
        struct read_all all = read_bytes(table(&c, 1), "", "");
        const char *field = hostile[k].field ? hostile[k].field : hostile[k].column;
        if (strcmp(field, "-") == 0) { /* blanks around a value are nothing wrong */
            assert_int_equal(all.reports.n, 1);
            continue;
        }
        if (all.reader->set_aside.n != 1) fail_msg("%s = '%s' was kept", c.column, c.value);
        const struct tr_set_aside *s = &all.reader->set_aside.v[0];
        if (!tr_str_is(s->field, field)) fail_msg("%s = '%s': told of " TR_FMT, c.column, c.value, TR_ARG(s->field));
        assert_told(s);
        assert_int_equal(s->line, 2);
        assert_int_equal(s->row, 1);
    }
}

static const struct broken_file {
    const char *bytes, *field;
    int kept, aside;
} broken[] = {
    { "", "file", 0, 1 },
    { "\n\n\n", "file", 0, 1 },
    { "\xEF\xBB\xBF", "file", 0, 1 },
    { "PK\x03\x04 rubbish", "file", 0, 1 },
    { "[{\"kind\":\"report\"}]", "file", 0, 1 },
};

static void files_that_nobody_knows_are_one_in_and_one_set_aside(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(broken); k++) {
        struct read_all all = read_bytes(tr_str_of(broken[k].bytes), "", "");
        assert_int_equal(all.reader->rows_in, 1);
        assert_int_equal(all.reader->set_aside.n, 1);
        assert_text(all.reader->set_aside.v[0].field, broken[k].field);
        assert_told(&all.reader->set_aside.v[0]);
    }
}

/* A header with the column twice, without it, or nothing behind it. */
static void a_wrong_header_sets_the_file_aside(void **state)
{
    (void)state;
    static const char *const needed[] = { "id", "type_of_violence", "latitude", "date_start", "best", "side_b" };
    for (size_t k = 0; k < 2 * TR_COUNT(needed); k++) {
        struct tr_sink s = { 0 };
        const char *name = needed[k / 2];
        for (size_t c = 0; c < COLUMNS; c++)
            put_cell(&s, k % 2 == 0 && c == column(name) ? "other" : names[c], false, false, "");
        tr_putf(&s, "%s\nx,y\n", k % 2 ? name : "more");
        struct read_all all = read_bytes(taken(&s), "ucdp", "");
        assert_int_equal(all.reader->rows_in, 1);
        assert_text(all.reader->set_aside.v[0].field, name);
    }
    struct read_all all = read_bytes(S(""), "ucdp", "");
    assert_int_equal(all.reader->set_aside.n, 1);
    all = read_bytes(S("id,\"year\n"), "ucdp", "");
    assert_int_equal(all.reader->set_aside.n, 1);
    assert_int_equal(all.reader->rows_in, 1);
}

static tr_str with_lines(const char *before, const char *after)
{
    tr_str good = table(NULL, 0), rest = good, header = tr_str_cut(&rest, '\n');
    return tr_str_format(&room, TR_FMT "\n%s" TR_FMT "%s", TR_ARG(header), before, TR_ARG(rest), after);
}

static void a_broken_row_does_not_harm_its_neighbours(void **state)
{
    (void)state;
    static const struct {
        const char *before, *after;
        size_t aside;
    } cases[] = {
        { "1,2,3\n", "", 1 },        { "", "1,2,3", 1 },
        { "1,\"2\n", "", 1 },        { "\"\n", "", 1 },
        { "1\"2\n", "", 1 },         { "\"1\"2,3\n", "", 1 },
        { "a\xff\n", "", 1 },        { "", "\"never closed\nand on,\nand on\n", 3 },
        { "1,\"2\n3,\"4\n", "", 2 },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct read_all all = read_bytes(with_lines(cases[k].before, cases[k].after), "", "");
        if (all.reports.n != 1 || all.reader->set_aside.n != cases[k].aside)
            fail_msg("case %zu: %zu kept, %zu set aside", k, all.reports.n, all.reader->set_aside.n);
        for (size_t i = 0; i < all.reader->set_aside.n; i++) assert_told(&all.reader->set_aside.v[i]);
    }
}

static void truncated_and_changed_tables_always_add_up(void **state)
{
    (void)state;
    tr_str good = many(1, 1, "\n", true, false);
    struct tr_rand chance = tr_rand_seed(7);
    struct tr_arena mark = room;
    for (size_t k = 0; k < 400; k++) {
        room = mark;
        tr_str bytes = tr_str_copy(&room, good);
        char *p = tr_new(&room, char, good.n);
        memcpy(p, good.p, good.n);
        for (int flips = (int)(k % 4); flips > 0; flips--)
            p[tr_rand_u64(&chance) % good.n] = (char)tr_rand_u64(&chance);
        bytes = (tr_str){ p, k % 2 ? good.n : tr_rand_u64(&chance) % good.n };
        (void)read_bytes(bytes, "ucdp", ""); /* checks in = kept + set aside */
    }
}

/* ---- GeoJSON ----------------------------------------------------------------------------- */

static tr_str feature(const char *id)
{
    struct tr_sink s = { 0 };
    tr_puts(&s, "{\"type\":\"Feature\",\"properties\":{");
    for (size_t k = 0; k < COLUMNS; k++) {
        if (strcmp(names[k], "latitude") == 0 || strcmp(names[k], "longitude") == 0 ||
            strcmp(names[k], "geom_wkt") == 0)
            continue;
        tr_putf(&s, "%s\"%s\":\"", k ? "," : "", names[k]);
        for (const char *c = k ? usual[k] : id; *c; c++) tr_putf(&s, "%s%c", *c == '"' ? "\\" : "", *c);
        tr_puts(&s, "\"");
    }
    tr_puts(&s, "},\"geometry\":{\"type\":\"Point\",\"coordinates\":[36.73,34.84]}}");
    return taken(&s);
}

static void geojson_points_are_the_same_rows(void **state)
{
    (void)state;
    struct tr_report csv = read_one(table(NULL, 0), "", "");
    tr_str f = feature("9001"), g = feature("9002");
    tr_str file = tr_str_format(
        &room, "{\"type\":\"FeatureCollection\",\n\"features\":[\n" TR_FMT ",\n" TR_FMT "\n]}\n", TR_ARG(f), TR_ARG(g));
    struct read_all all = read_bytes(file, "", "");
    assert_int_equal(all.reports.n, 2);
    assert_same_hash(&all.reports.v[0].content, &csv.content);
    assert_true(tr_str_eq(all.reports.v[0].raw, f));
    assert_int_equal(all.reports.v[1].native.row, 2);
}

static void a_damaged_feature_costs_only_itself(void **state)
{
    (void)state;
    tr_str f = feature("9001"), g = feature("9002");
    tr_str file = tr_str_format(&room,
                                "{\"type\":\"FeatureCollection\",\n\"features\":[\n" TR_FMT "\n,\n" TR_FMT "\n]}\n",
                                (int)(f.n - 30), f.p, TR_ARG(g));
    struct read_all all = read_bytes(file, "ucdp-geojson", "");
    assert_int_equal(all.reports.n, 1);
    assert_text(all.reports.v[0].native.id, "9002");
    assert_int_equal(all.reader->set_aside.n, 1);
    all = read_bytes(S("{\"features\":{}}"), "ucdp-geojson", "");
    assert_int_equal(all.reader->set_aside.n, 1);
    all = read_bytes(S("{\"features\":[{\"Feature\":\"Feature\"},{{{{"), "ucdp-geojson", "");
    assert_int_equal(all.reports.n, 0);
}

static void an_unknown_reader_is_a_usage_fault(void **state)
{
    (void)state;
    struct tr_error err = { 0 };
    struct tr_reader *r;
    struct tr_input in = { .name = S("x"), .bytes = S("y"), .as = S("uccdp") };
    assert_int_equal(tr_reader_open(&room, &in, &acts, &r, &err), TR_USAGE);
    assert_true(tr_str_find(tr_str_of(err.text), S("ucdp, ucdp-geojson, ndjson")) != TR_NOT_FOUND);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_becomes_a_report_of_two_sides),
        cmocka_unit_test(one_sided_violence_has_a_direction),
        cmocka_unit_test(days_are_local_and_half_open),
        cmocka_unit_test(the_day_of_the_clock_change_has_its_own_length),
        cmocka_unit_test(places_carry_the_doubt_of_their_code),
        cmocka_unit_test(a_row_without_a_point_keeps_its_name),
        cmocka_unit_test(an_area_without_a_name_is_known_by_its_point),
        cmocka_unit_test(totals_are_aggregates),
        cmocka_unit_test(odd_rows_are_flagged),
        cmocka_unit_test(voices_come_from_who_is_quoted),
        cmocka_unit_test(articles_are_taken_apart),
        cmocka_unit_test(absurd_source_dates_are_no_publication),
        cmocka_unit_test(a_corrected_row_keeps_its_id_and_changes_its_content),
        cmocka_unit_test(spreadsheet_numbers_are_the_same_row),
        cmocka_unit_test(form_does_not_change_ids_or_content),
        cmocka_unit_test(tabs_and_semicolons_separate_as_well),
        cmocka_unit_test(a_report_reads_back_from_its_line),
        cmocka_unit_test(a_wrong_cell_sets_the_row_aside_and_names_it),
        cmocka_unit_test(files_that_nobody_knows_are_one_in_and_one_set_aside),
        cmocka_unit_test(a_wrong_header_sets_the_file_aside),
        cmocka_unit_test(a_broken_row_does_not_harm_its_neighbours),
        cmocka_unit_test(truncated_and_changed_tables_always_add_up),
        cmocka_unit_test(geojson_points_are_the_same_rows),
        cmocka_unit_test(a_damaged_feature_costs_only_itself),
        cmocka_unit_test(an_unknown_reader_is_a_usage_fault),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
