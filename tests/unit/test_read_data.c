/* SPDX-License-Identifier: Apache-2.0
 *
 * Real files, which are not part of the project: found through TRUCE_DATA, else ../shared/data; skipped
 * where they are not there. */
#include "read_fixture.h"

#include "format/unpack.h"

static struct read_all read_data(const char *path)
{
    const char *folder = getenv("TRUCE_DATA");
    tr_str full = tr_path_join(&room, tr_str_of(folder && *folder ? folder : "../shared/data"), tr_str_of(path)),
           packed, bytes, name;
    struct tr_error err = { 0 };
    if (!tr_file_exists(full)) skip();
    if (tr_file_read(&room, full, (size_t)64 << 20, &packed, &err) != TR_OK) fail_msg("%s", err.text);
    if (tr_unpack(&room, tr_path_name(full), packed, (size_t)256 << 20, &bytes, &name, &err) != TR_OK)
        fail_msg("%s", err.text);
    return read_bytes(bytes, "", "");
}

static void assert_all_read_back(const struct read_all *all)
{
    for (size_t k = 0; k < all->reports.n; k++) {
        struct tr_arena mark = room;
        struct tr_report again;
        assert_int_equal(tr_report_parse(&room, json_of(&all->reports.v[k]), &acts, &again, NULL), TR_OK);
        assert_true(tr_str_eq(again.id, all->reports.v[k].id));
        assert_same_hash(&again.content, &all->reports.v[k].content);
        room = mark;
    }
}

static void all_rows_of_the_syria_file_are_kept_and_totals_told(void **state)
{
    (void)state;
    struct read_all all = read_data("ucdp-ged-syria/ged_syria_2016_2017.csv.gz");
    assert_int_equal(all.reader->rows_in, 11757);
    assert_int_equal(all.reports.n, 11757);
    tr_span window = { tr_time_of(&damascus, 2017, 5, 6, 0, 0, 0), tr_time_of(&damascus, 2018, 1, 1, 0, 0, 0) };
    size_t rows = 0, totals = 0, zero = 0, above = 0, even = 0;
    for (size_t k = 0; k < all.reports.n; k++) {
        const struct tr_report *r = &all.reports.v[k];
        above += r->counts[TR_KILLED].best > r->counts[TR_KILLED].high;
        if (!tr_span_has(window, r->when.from)) continue;
        rows++;
        totals += r->kind == TR_AGGREGATE;
        zero += TR_HAS(r->flags, TR_FLAG_BEST_ZERO);
        even += TR_HAS(r->flags, TR_FLAG_EVEN_SPLIT) && tr_str_is(r->actor.v[0].code, "118") &&
                tr_str_is(r->target.v[0].code, "4456");
    }
    assert_int_equal(rows, 3395);
    assert_int_equal(totals, 339);
    assert_int_equal(zero, 298);
    assert_int_equal(above, 46);
    assert_int_equal(even, 226);
    assert_all_read_back(&all);
}

static void all_points_of_the_geojson_file_are_kept(void **state)
{
    (void)state;
    struct read_all all = read_data("ucdp-ged-car/GEDEvent_v23_1_car.geojson.gz");
    assert_int_equal(all.reader->rows_in, 1848);
    assert_int_equal(all.reports.n, 1848);
    assert_all_read_back(&all);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(all_rows_of_the_syria_file_are_kept_and_totals_told),
        cmocka_unit_test(all_points_of_the_geojson_file_are_kept),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
