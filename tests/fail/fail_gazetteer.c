/* SPDX-License-Identifier: Apache-2.0
 *
 * Every allocation of making a gazetteer, of reading a text with it and of looking a name up fails once, in turn: each
 * time the call says TR_NOMEM, or what it gives is whole. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/gz_build.h"
#include "text/places.h"

static const char table[] = "id\tnames\tlon\tlat\tkind\tpopulation\tcountry\tcode\tparent\tadjectives\n"
                            "\tSyria\t38\t35\tcountry\t\tSY\tSY\t\tSyrian|Syrians\n"
                            "\tHoms|Homs Governorate\t38.2\t34.5\tadmin1\t\tSY\tSY.11\t\t\n"
                            "homs\tHoms|حمص\t36.72\t34.73\tcity\t775000\tSY\t\tSY.11\t\n"
                            "rastan\tAr Rastan\t36.73\t34.93\ttown\t53000\tSY\t\tSY.11\t\n";
static const char codes[] = "[{\"code\":\"SY.11\",\"name\":\"Homs Governorate\"}]";
static const char area[] =
    "{\"type\":\"FeatureCollection\",\"features\":[{\"type\":\"Feature\",\"properties\":{\"NAME_EN\":\"Hama\","
    "\"PCODE\":\"SY05\",\"ADM0_PCODE\":\"SY\"},\"geometry\":{\"type\":\"Polygon\",\"coordinates\":"
    "[[[36,35],[37,35],[37,36],[36,36],[36,35]]]}}]}";
static const char text[] =
    "Syrian forces shelled El-Rastan, 12 km north of Homs, and the town of Kafr Nowhere; nothing fell between Homs and Hama.";

static tr_rc build(struct tr_arena *a, struct tr_sink *out)
{
    struct tr_gz_builder b;
    struct tr_error err;
    tr_gz_builder_open(a, &b);
    TR_TRY(tr_gz_add_file(&b, TR_STR("t.tsv"), TR_STR(table), true, &err));
    TR_TRY(tr_gz_add_file(&b, TR_STR("c.json"), TR_STR(codes), false, &err));
    TR_TRY(tr_gz_add_file(&b, TR_STR("a.geojson"), TR_STR(area), false, &err));
    return tr_gz_build(&b, out, NULL, &err);
}

static void making_an_image_survives_every_lack_of_memory(void **state)
{
    struct tr_arena a;
    int64_t failed = 0;
    (void)state;
    for (int64_t k = 0;; k++) {
        struct tr_sink out = { 0 };
        int64_t fuse = k;
        assert_int_equal(tr_arena_open(&a, 32 << 20, NULL), TR_OK);
        a.fuse = &fuse;
        tr_rc rc = build(&a, &out);
        tr_sink_close(&out);
        tr_arena_close(&a);
        if (rc == TR_OK) break;
        assert_int_equal(rc, TR_NOMEM);
        failed++;
        assert_true(k < 5000);
    }
    assert_true(failed > 20);
}

static tr_rc read_all(struct tr_arena *a, const struct tr_gazetteers *g, const struct tr_places_context *c)
{
    struct tr_tokens t = { .text = TR_LIT(text) };
    struct tr_place_mentions found;
    struct tr_place_mention one;
    struct tr_error err;
    TR_TRY(tr_tokenize(a, &t, 0, (uint32_t)t.text.n, 0, &err));
    TR_TRY(tr_places_find(a, g, &t, NULL, c, &found, &err));
    return tr_place_lookup(a, g, TR_STR("Er-Rastan town"), (tr_str){ 0 }, TR_STR("Homs"), TR_STR("Syria"), c, &one,
                           &err);
}

static void reading_survives_every_lack_of_memory(void **state)
{
    struct tr_arena made, a;
    struct tr_sink image = { 0 };
    struct tr_gazetteer g;
    int64_t failed = 0;
    tr_str sy = TR_STR("SY");
    struct tr_places_context c = { .countries = { &sy, 1 }, .dateline = TR_LIT("Homs") };
    (void)state;
    assert_int_equal(tr_arena_open(&made, 32 << 20, NULL), TR_OK);
    assert_int_equal(build(&made, &image), TR_OK);
    assert_int_equal(tr_gazetteer_of(TR_STR("t"), tr_sink_text(&image), &g, NULL), TR_OK);
    struct tr_gazetteers all = { { &g }, 1 };
    assert_int_equal(tr_arena_open(&a, 32 << 20, NULL), TR_OK);
    for (int64_t k = 0;; k++) {
        int64_t fuse = k;
        tr_arena_reset(&a);
        a.fuse = &fuse;
        tr_rc rc = read_all(&a, &all, &c);
        if (rc == TR_OK) break;
        assert_int_equal(rc, TR_NOMEM);
        failed++;
        assert_true(k < 5000);
    }
    assert_true(failed > 20);
    tr_arena_close(&a);
    tr_arena_close(&made);
    tr_sink_close(&image);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(making_an_image_survives_every_lack_of_memory),
        cmocka_unit_test(reading_survives_every_lack_of_memory),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
