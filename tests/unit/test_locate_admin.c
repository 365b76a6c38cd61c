/* SPDX-License-Identifier: Apache-2.0 */
#include "locate_world.h"

#include <stdlib.h>

#include "format/unpack.h"

#define SQUARE "\"geometry\":{\"type\":\"Polygon\",\"coordinates\":[[[36,34],[37,34],[37,35],[36,35],[36,34]]]}"
#define ONE(properties)                                                                                                \
    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{" properties "}," SQUARE "}]" \
    "}"

static bool has(struct tr_strs s, const char *text)
{
    for (size_t k = 0; k < s.n; k++)
        if (tr_str_is(s.v[k], text)) return true;
    return false;
}

static void level_names_and_parents_are_found_under_many_headings(void **state)
{
    (void)state;
    static const struct {
        const char *file, *bytes;
        int level;
        const char *name, *parent;
    } cases[] = {
        { "x.geojson", ONE("\"NAME_EN\":\"Ar-Rastan\",\"PCODE\":\"SY0402\",\"ADM1_EN\":\"Homs\",\"ADM0_EN\":\"Syria\""),
          2, "Ar-Rastan", "Homs" },
        { "x.geojson", ONE("\"ADM2_EN\":\"Ar-Rastan\",\"ADM2_PCODE\":\"SY0402\",\"ADM1_EN\":\"Homs\""), 2, "Ar-Rastan",
          "Homs" },
        { "x.geojson", ONE("\"adm1_name\":\"Homs\",\"adm0_name\":\"Syria\""), 1, "Homs", "Syria" },
        { "x.geojson", ONE("\"name\":\"Homs\",\"level\":1"), 1, "Homs", NULL },
        { "syr_admin3.geojson", ONE("\"name\":\"Talbiseh|Talbisah\""), 3, "Talbisah", NULL },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct world w;
        struct tr_error err;
        world_begin(&w);
        tr_rc rc = tr_admin_read(&w.a, tr_str_of(cases[k].file), tr_str_of(cases[k].bytes), &w.admin, &err);
        if (rc != TR_OK) fail_msg("%zu: %s", k, err.text);
        assert_int_equal(w.admin.list.n, 1);
        assert_int_equal(w.admin.list.v[0].level, cases[k].level);
        assert_true(has(w.admin.list.v[0].names, cases[k].name));
        if (cases[k].parent) assert_true(has(w.admin.list.v[0].parents, cases[k].parent));
        world_end(&w);
    }
}

static void file_without_areas_is_refused_with_a_sentence(void **state)
{
    (void)state;
    static const char *const cases[] = { "",
                                         "{}",
                                         "[1,2",
                                         ONE(""),
                                         ONE("\"name\":\"no level\""),
                                         ONE("\"level\":1"),
                                         ONE("\"name\":\"x\",\"level\":9"),
                                         "{\"type\":\"FeatureCollection\",\"features\":[]}" };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct world w;
        struct tr_error err = { 0 };
        world_begin(&w);
        assert_int_equal(tr_admin_read(&w.a, TR_STR("areas.geojson"), tr_str_of(cases[k]), &w.admin, &err),
                         TR_BAD_INPUT);
        assert_non_null(strstr(err.text, "areas.geojson"));
        world_end(&w);
    }
}

/* Real governorates, districts and subdistricts, when they are at hand. */
static void real_areas_are_read_and_found(void **state)
{
    (void)state;
    const char *data = getenv("TRUCE_DATA");
    struct world w;
    struct tr_error err;
    static const size_t count[3] = { 14, 62, 272 };
    world_begin(&w);
    for (size_t k = 0; k < 3; k++) {
        tr_str path = tr_str_format(&w.a, "%s/syria-admin/syr_admin%zu.geojson.gz", data ? data : "../shared/data",
                                    k + 1),
               packed, bytes, plain;
        size_t before = w.admin.list.n;
        if (!tr_file_exists(path)) {
            world_end(&w);
            skip();
        }
        assert_int_equal(tr_file_read(&w.a, path, 64u << 20, &packed, &err), TR_OK);
        assert_int_equal(tr_unpack(&w.a, path, packed, 64u << 20, &bytes, &plain, &err), TR_OK);
        if (tr_admin_read(&w.a, plain, bytes, &w.admin, &err) != TR_OK) fail_msg("%s", err.text);
        assert_int_equal(w.admin.list.n - before, count[k]);
        for (size_t j = before; j < w.admin.list.n; j++) assert_int_equal(w.admin.list.v[j].level, (int)k + 1);
    }
    struct tr_zone *z = add_zone(&w, "north of Homs");
    add_box(&w, &z->shape, 36.5, 34.75, 37, 35.1, false);
    z->sigma_m = 2000;
    world_open(&w);
    struct tr_place p = { .kind = TR_PLACE_AREA,
                          .level = 2,
                          .adm1 = TR_STR("Homs governorate"),
                          .adm2 = TR_STR("Rastan district"),
                          .at = { 36.73, 34.92 } };
    struct tr_report r = { .place = p };
    struct tr_located l;
    assert_int_equal(tr_locate(w.l, &w.a, &r, &l, &err), TR_OK);
    assert_true(tr_str_is(l.how, "admin-area"));
    assert_true(l.zones.n == 1 && l.zones.v[0].p > 0.9 && l.r90_m > 5000 && l.r90_m < 30000);
    world_end(&w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(level_names_and_parents_are_found_under_many_headings),
        cmocka_unit_test(file_without_areas_is_refused_with_a_sentence),
        cmocka_unit_test(real_areas_are_read_and_found),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
