/* SPDX-License-Identifier: Apache-2.0 */
#include "locate_world.h"

#include "text/gz_build.h"
#include "text/places.h"

static const char table[] = "id\tnames\tlon\tlat\tradius_m\tkind\tpopulation\tcountry\tcode\tparent\n"
                            "\tSyria\t38\t35\t400000\tcountry\t\tSY\tSY\t\n"
                            "\tHoms|Homs Governorate|حمص\t38.2\t34.5\t90000\tadmin1\t\tSY\tSY.11\t\n"
                            "\tHama\t37\t35.2\t60000\tadmin1\t\tSY\tSY.10\t\n"
                            "r\tAr Rastan|الرستن\t36.7324\t34.9267\t3000\ttown\t50000\tSY\t\tSY.11\n"
                            "t\tTallbisah\t36.7302\t34.8408\t2500\ttown\t30000\tSY\t\tSY.11\n"
                            "d1\tDouble\t36.70\t34.90\t1000\tvillage\t900\tSY\t\tSY.11\n"
                            "d2\tDouble\t36.95\t35.60\t1000\tvillage\t900\tSY\t\tSY.10\n"
                            "c1\tClose\t36.70\t34.90\t1000\tvillage\t900\tSY\t\tSY.11\n"
                            "c2\tClose\t36.75\t34.95\t1000\tvillage\t900\tSY\t\tSY.11\n"
                            "f\tFaraway\t-90\t40\t3000\ttown\t70000\tUS\t\t\n";

struct case_ {
    struct world w;
    struct tr_sink image;
    struct tr_gazetteer g;
    struct tr_gazetteers all;
};

static void begin(struct case_ *c)
{
    struct tr_gz_builder b;
    memset(c, 0, sizeof *c);
    world_begin(&c->w);
    add_box(&c->w, &add_zone(&c->w, "z")->shape, 36.5, 34.7, 37, 35, false);
    world_open(&c->w);
    tr_gz_builder_open(&c->w.a, &b);
    assert_int_equal(tr_gz_add_file(&b, TR_STR("t.tsv"), TR_STR(table), true, NULL), TR_OK);
    assert_int_equal(b.set_aside, 0);
    assert_int_equal(tr_gz_build(&b, &c->image, NULL, NULL), TR_OK);
    assert_int_equal(tr_gazetteer_of(TR_STR("t"), tr_sink_text(&c->image), &c->g, NULL), TR_OK);
    c->all = (struct tr_gazetteers){ { &c->g }, 1 };
    assert_int_equal(tr_locator_use(c->w.l, &c->w.a, &c->all, NULL), TR_OK);
}

static void end(struct case_ *c)
{
    tr_sink_close(&c->image);
    world_end(&c->w);
}

static struct tr_located locate(struct case_ *c, const char *name, const char *adm1, const char *country)
{
    struct tr_report r = { .place = { .kind = TR_PLACE_NAME,
                                      .name = tr_str_of(name),
                                      .adm1 = tr_str_of(adm1),
                                      .country = tr_str_of(country) } };
    struct tr_located l;
    assert_int_equal(tr_locate(c->w.l, &c->w.a, &r, &l, NULL), TR_OK);
    return l;
}

static void a_row_with_a_name_alone_gets_its_point(void **state)
{
    struct case_ c;
    (void)state;
    begin(&c);
    struct tr_located l = locate(&c, "Ar-Rastan town", "", "");
    assert_true(l.placed);
    assert_true(tr_str_is(l.how, "gazetteer"));
    near(l.place.at.lat, 34.9267, 1e-6);
    near(l.place.radius_m, 1500, 1);
    assert_int_equal(l.zones.n, 1);
    assert_true(l.zones.v[0].p > 0.99);
    end(&c);
}

static void another_spelling_is_found_by_ear_and_says_so(void **state)
{
    static const char *const spellings[] = { "El-Rastan", "Er Rastan", "Talbisa", "Talbiseh town", "тальбиса" };
    struct case_ c;
    (void)state;
    begin(&c);
    for (size_t k = 0; k < TR_COUNT(spellings); k++) {
        struct tr_located l = locate(&c, spellings[k], "Homs Governorate", "Syria");
        assert_true(l.placed);
        assert_true(tr_str_is(l.how, "gazetteer-by-ear"));
    }
    end(&c);
}

static void places_of_one_name_stay_open_until_an_area_tells_them_apart(void **state)
{
    struct case_ c;
    (void)state;
    begin(&c);
    struct tr_located l = locate(&c, "Double", "", "Syria");
    assert_false(l.placed && tr_str_is(l.how, "gazetteer"));
    l = locate(&c, "Double", "Hama", "Syria");
    assert_true(l.placed);
    near(l.place.at.lat, 35.6, 1e-6);
    l = locate(&c, "Close", "", "Syria");
    assert_true(l.placed);
    assert_true(tr_str_is(l.how, "gazetteer-several"));
    assert_true(l.place.radius_m > 6000);
    end(&c);
}

static void what_cannot_be_placed_says_why(void **state)
{
    struct case_ c;
    (void)state;
    begin(&c);
    struct tr_located l = locate(&c, "Nowhere at all", "", "");
    assert_false(l.placed);
    assert_true(tr_str_is(l.how, "name-unknown"));
    l = locate(&c, "Faraway", "", "");
    assert_false(l.placed);
    assert_true(tr_str_is(l.how, "name-elsewhere"));
    l = locate(&c, "Faraway", "", "US");
    assert_true(l.placed);
    assert_int_equal(l.zones.n, 0);
    end(&c);
}

static void an_unknown_name_lies_in_the_area_that_the_row_names(void **state)
{
    struct case_ c;
    (void)state;
    begin(&c);
    struct tr_located l = locate(&c, "Nowhere at all", "Homs Governorate", "Syria");
    assert_true(l.placed);
    assert_true(tr_str_is(l.how, "gazetteer-area-of-unknown-name"));
    assert_int_equal(l.place.kind, TR_PLACE_DISC);
    near(l.place.radius_m, 90000, 1);
    assert_true(TR_HAS(l.flags, TR_FLAG_COARSE_PLACE));
    l = locate(&c, "Ar Rastan", "Hama", "Syria"); /* no Ar Rastan there */
    assert_true(tr_str_is(l.how, "gazetteer-area-of-unknown-name"));
    near(l.place.at.lat, 35.2, 1e-6);
    l = locate(&c, "Nowhere at all", "No such area", "Syria");
    assert_false(l.placed);
    end(&c);
}

static void without_gazetteers_nothing_changes(void **state)
{
    struct case_ c;
    (void)state;
    begin(&c);
    c.all.n = 0;
    struct tr_located l = locate(&c, "Ar Rastan", "", "");
    assert_false(l.placed);
    assert_true(tr_str_is(l.how, "name-unknown"));
    end(&c);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_row_with_a_name_alone_gets_its_point),
        cmocka_unit_test(another_spelling_is_found_by_ear_and_says_so),
        cmocka_unit_test(places_of_one_name_stay_open_until_an_area_tells_them_apart),
        cmocka_unit_test(what_cannot_be_placed_says_why),
        cmocka_unit_test(an_unknown_name_lies_in_the_area_that_the_row_names),
        cmocka_unit_test(without_gazetteers_nothing_changes),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
