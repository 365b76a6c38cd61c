/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "text/gz_build.h"

struct made {
    struct tr_arena a;
    struct tr_gz_builder b;
    struct tr_error err;
};

static void begin(struct made *m)
{
    *m = (struct made){ 0 };
    assert_int_equal(tr_arena_open(&m->a, 64 << 20, NULL), TR_OK);
    tr_gz_builder_open(&m->a, &m->b);
}
static void end(struct made *m) { tr_arena_close(&m->a); }

static tr_rc add(struct made *m, const char *name, tr_str bytes)
{
    return tr_gz_add_file(&m->b, tr_str_of(name), bytes, true, &m->err);
}

static bool has_name(const struct gz_draft *d, const char *name)
{
    for (size_t k = 0; k < d->names.n; k++)
        if (tr_str_is(d->names.v[k].text, name)) return true;
    return false;
}

static void areas_of_ocha_bring_names_codes_middle_and_size(void **state)
{
    static const char json[] =
        "{\"type\":\"FeatureCollection\",\"features\":["
        "{\"type\":\"Feature\",\"properties\":{\"NAME_EN\":\"Homs\",\"NAME_AR\":\"\\u062d\\u0645\\u0635\",\"PCODE\":\"SY0400\","
        "\"ADM1_PCODE\":\"SY04\",\"ADM0_PCODE\":\"SY\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
        "[[[36,34],[38,34],[38,35],[36,35],[36,34]]]}},"
        "{\"type\":\"Feature\",\"properties\":{\"ADM1_EN\":\"Idlib\",\"ADM1_PCODE\":\"SY07\"},\"geometry\":{\"type\":\"Polygon\","
        "\"coordinates\":[[[36,35],[37,35],[37,36],[36,36],[36,35]]]}},"
        "{\"type\":\"Feature\",\"properties\":{\"NAME_EN\":\"Nowhere\"},\"geometry\":null}]}";
    struct made m;
    (void)state;
    begin(&m);
    assert_int_equal(add(&m, "syr_admin2.geojson", TR_STR(json)), TR_OK);
    assert_int_equal(m.b.drafts.n, 2);
    assert_int_equal(m.b.set_aside, 1);
    const struct gz_draft *homs = &m.b.drafts.v[0], *idlib = &m.b.drafts.v[1];
    assert_true(has_name(homs, "Homs") && has_name(homs, "حمص"));
    assert_true(tr_str_is(homs->id, "pcode:SY0400"));
    assert_true(tr_str_is(homs->code, "SY.SY04.SY0400"));
    assert_int_equal(homs->cls, TR_GZ_ADMIN2);
    assert_true(homs->at.lon > 36.99 && homs->at.lon < 37.01 && homs->at.lat > 34.49 && homs->at.lat < 34.51);
    assert_true(homs->radius_m > 60000 && homs->radius_m < 110000);
    assert_int_equal(idlib->cls, TR_GZ_ADMIN1);
    assert_true(tr_str_is(idlib->code, "SY.SY07"));
    end(&m);
}

static size_t put_field(char *at, const char *name, unsigned n)
{
    memset(at, 0, 32);
    memcpy(at, name, strlen(name));
    at[11] = 'C';
    at[16] = (char)n;
    return 32;
}

static size_t put_dbf(char *out, unsigned rows, const char *row)
{
    size_t n = 32, width = 1 + 20 + 8 + 10 + 10;
    memset(out, 0, 32);
    n += put_field(out + n, "NAME_EN", 20);
    n += put_field(out + n, "PCODE", 8);
    n += put_field(out + n, "LATITUDE", 10);
    n += put_field(out + n, "LONGITUDE", 10);
    out[n++] = '\r';
    out[4] = (char)rows;
    out[8] = (char)n;
    out[10] = (char)width;
    memcpy(out + n, row, width);
    return n + width;
}

static void tables_of_dbase_bring_points(void **state)
{
    char bytes[400];
    struct made m;
    (void)state;
    begin(&m);
    size_t n = put_dbf(bytes, 1, " Salhiyeh            N0017   33.52     36.29     ");
    assert_int_equal(add(&m, "hoods.dbf", (tr_str){ bytes, n }), TR_OK);
    assert_true(has_name(&m.b.drafts.v[0], "Salhiyeh"));
    assert_int_equal(m.b.drafts.v[0].cls, TR_GZ_QUARTER);
    assert_true(m.b.drafts.v[0].at.lat == 33.52);
    n = put_dbf(bytes, 200, " Nowhere             N0018   none      36.29     "); /* says 200 rows, has 1 */
    assert_int_equal(add(&m, "more.dbf", (tr_str){ bytes, n }), TR_BAD_INPUT);
    assert_int_equal(m.b.set_aside, 1);
    for (size_t k = 0; k < n; k++) (void)add(&m, "cut.dbf", (tr_str){ bytes, k }); /* never reads behind its end */
    end(&m);
}

static void lists_of_codes_bring_areas_with_all_their_names(void **state)
{
    static const char tree[] =
        "{\"SY\":{\"reference\":{\"geonames\":163843},\"names\":{\"en\":\"Syria\",\"ar\":\"سوريا\",\"ja\":\"シリア\"},"
        "\"regions\":[{\"name\":\"Homs Governorate\",\"admin\":\"11\",\"iso\":\"HI\",\"names\":{\"ru\":\"Хомс\"},"
        "\"reference\":{\"geonames\":169575}},{\"name\":\"No code\"}]}}";
    struct made m;
    (void)state;
    begin(&m);
    assert_int_equal(add(&m, "iso3166-2.json", TR_STR(tree)), TR_OK);
    assert_int_equal(m.b.drafts.n, 2);
    assert_int_equal(m.b.set_aside, 1);
    assert_true(tr_str_is(m.b.drafts.v[0].id, "geonames:163843"));
    assert_true(has_name(&m.b.drafts.v[0], "سوريا") && !has_name(&m.b.drafts.v[0], "シリア"));
    assert_true(has_name(&m.b.drafts.v[1], "Homs Governorate") && has_name(&m.b.drafts.v[1], "Homs") &&
                has_name(&m.b.drafts.v[1], "Хомс"));
    assert_true(tr_str_is(m.b.drafts.v[1].code, "SY.11"));
    end(&m);
}

static void a_case_s_own_table_is_one(void **state)
{
    static const char places[] = "id\tnames\tlon\tlat\tradius_m\tkind\tadm1\n"
                                 "idlib-city\tIdlib|Idlib city|إدلب\t36.634\t35.931\t3000\tcity\tIdlib\n";
    struct made m;
    (void)state;
    begin(&m);
    assert_int_equal(add(&m, "places.tsv", TR_STR(places)), TR_OK);
    assert_true(tr_str_is(m.b.drafts.v[0].id, "place:idlib-city"));
    assert_int_equal(m.b.drafts.v[0].names.n, 3);
    assert_true(m.b.drafts.v[0].rank == GZ_RANK_USER);
    end(&m);
}

static void bad_rows_of_a_geonames_table_are_told(void **state)
{
    static const char rows[] = "1\tGood\tGood\t\t1\t2\tP\tPPL\tSY\t\t11\t\t\t\t5\t\t1\tx\t2017\n"
                               "x\tBad\tBad\t\t1\t2\tP\tPPL\tSY\t\t11\t\t\t\t5\t\t1\tx\t2017\n"
                               "2\tBad\tBad\t\t91\t2\tP\tPPL\tSY\t\t11\t\t\t\t5\t\t1\tx\t2017\n"
                               "3\tBad\tBad\t\t1\t2\tQ\tPPL\tSY\t\t11\t\t\t\t5\t\t1\tx\t2017\n"
                               "4\tBad\tBad\t\t1\t2\tP\tPPL\tSY\t\t11\t\t\t\t-5\t\t1\tx\t2017\n"
                               "5\tBad \xFF\tBad\t\t1\t2\tP\tPPL\tSY\t\t11\t\t\t\t5\t\t1\tx\t2017\n"
                               "6\ttoo few\n";
    struct made m;
    (void)state;
    begin(&m);
    assert_int_equal(add(&m, "SY.txt", TR_STR(rows)), TR_OK);
    assert_int_equal(m.b.drafts.n, 1);
    assert_int_equal(m.b.set_aside, 6);
    assert_true(tr_str_is(m.b.faults.v[0], "SY.txt:2: geonameid is no number"));
    end(&m);
}

static void files_without_any_place_are_refused(void **state)
{
    struct made m;
    (void)state;
    begin(&m);
    assert_int_equal(add(&m, "empty.csv", TR_STR("names,lon,lat\n")), TR_BAD_INPUT);
    assert_int_equal(add(&m, "x.json", TR_STR("[1, 2")), TR_BAD_INPUT);
    assert_int_equal(add(&m, "x.json", TR_STR("3")), TR_BAD_INPUT);
    assert_int_equal(add(&m, "x.geojson", TR_STR("{}")), TR_BAD_INPUT);
    assert_int_equal(add(&m, "x.dbf", TR_STR("\x03")), TR_BAD_INPUT);
    assert_true(m.err.text[0] != '\0');
    end(&m);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(areas_of_ocha_bring_names_codes_middle_and_size),
        cmocka_unit_test(tables_of_dbase_bring_points),
        cmocka_unit_test(lists_of_codes_bring_areas_with_all_their_names),
        cmocka_unit_test(a_case_s_own_table_is_one),
        cmocka_unit_test(bad_rows_of_a_geonames_table_are_told),
        cmocka_unit_test(files_without_any_place_are_refused),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
