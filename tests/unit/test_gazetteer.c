/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdlib.h>

#include <cmocka.h>

#include "text/gz_build.h"

static const char dump[] =
    "172946\tAr Rastan\tAr Rastan\tArrastan,Rastan,Растан,الرستن,RST\t34.92667\t36.73241\tP\tPPLA2\tSY\t\t11\t\t\t\t53152\t\t427\tAsia/Damascus\t2017-01-01\n"
    "169577\tHoms\tHoms\tHims,حمص,Хомс\t34.72682\t36.72339\tP\tPPLA\tSY\t\t11\t\t\t\t775404\t\t501\tAsia/Damascus\t2017-01-01\n"
    "4717560\tParis\tParis\t\t33.66094\t-95.55551\tP\tPPLA2\tUS\t\tTX\t277\t\t\t24782\t\t187\tAmerica/Chicago\t2017-01-01\n"
    "2988507\tParis\tParis\tParigi,Париж,باريس\t48.85341\t2.3488\tP\tPPLC\tFR\t\t11\t75\t\t\t2138551\t\t42\tEurope/Paris\t2017-01-01\n"
    "4719457\tReading\tReading\t\t33\t-96\tP\tPPL\tUS\t\tTX\t277\t\t\t900\t\t187\tAmerica/Chicago\t2017-01-01\n";
static const char table[] = "code\tid\tkind\tnames\tlat\tlon\tadjectives\tshort\tupper\n"
                            "# a remark\n"
                            "SY\tgeonames:163843\tcountry\tSyria|Syrian Arab Republic\t35\t38\tSyrian|Syrians\t\t\n"
                            "US\tgeonames:6252001\tcountry\tUnited States\t39.76\t-98.5\tAmerican\t\tUS|U.S.\n"
                            "US.TX\t\tadmin1\tTexas\t31.25\t-99.25\t\tTX|Tex.\t\n";
static const char codes[] =
    "[{\"code\":\"SY.11\",\"name\":\"Homs Governorate\"},{\"code\":\"SY.99\",\"name\":\"Nowhere\"}]";
static const char words[] = "reading\nParis\nhouse\n";

struct made {
    struct tr_arena a;
    struct tr_sink image;
    struct tr_gz_builder b;
    struct tr_gz_stats stats;
    struct tr_gazetteer g;
};

static const struct {
    const char *name, *bytes;
} files[] = { { "XX.txt", dump }, { "own.tsv", table }, { "admin1.json", codes }, { "words", words } };

static void make(struct made *m, const int *order)
{
    memset(m, 0, sizeof *m);
    assert_int_equal(tr_arena_open(&m->a, 64 << 20, NULL), TR_OK);
    tr_gz_builder_open(&m->a, &m->b);
    for (size_t k = 0; k < TR_COUNT(files); k++)
        assert_int_equal(
            tr_gz_add_file(&m->b, tr_str_of(files[order[k]].name), tr_str_of(files[order[k]].bytes), false, NULL),
            TR_OK);
    assert_int_equal(tr_gz_build(&m->b, &m->image, &m->stats, NULL), TR_OK);
    assert_int_equal(tr_gazetteer_of(TR_STR("test"), tr_sink_text(&m->image), &m->g, NULL), TR_OK);
    assert_int_equal(tr_gazetteer_verify(TR_STR("test"), &m->g, NULL), TR_OK);
}

static void drop(struct made *m)
{
    tr_sink_close(&m->image);
    tr_arena_close(&m->a);
}

static const int plain[] = { 0, 1, 2, 3 };

static struct tr_gz_found longest(struct made *m, const char *text, size_t from)
{
    struct tr_tokens t = { .text = tr_str_of(text) };
    assert_int_equal(tr_tokenize(&m->a, &t, 0, (uint32_t)t.text.n, 0, NULL), TR_OK);
    return tr_gazetteer_longest(&m->g, t.list.v, from, t.list.n);
}

static struct tr_gz_place first(struct made *m, struct tr_gz_found f, uint32_t *flags)
{
    static char room[TR_GZ_ID_ROOM];
    struct tr_gz_place p = { 0 };
    assert_true(tr_gazetteer_place(&m->g, tr_gazetteer_each(&m->g, f, 0, flags), room, &p));
    return p;
}

static void every_spelling_finds_the_one_place(void **state)
{
    static const char *const exact[] = { "Ar-Rastan", "ar rastan", "AR RASTAN", "Rastan", "الرستن", "Растан" };
    struct made m;
    (void)state;
    make(&m, plain);
    for (size_t k = 0; k < TR_COUNT(exact); k++) {
        struct tr_gz_found f = longest(&m, exact[k], 0);
        assert_true(f.n == 1);
        assert_true(tr_str_is(first(&m, f, NULL).id, "geonames:172946"));
    }
    struct tr_gz_found ear = tr_gazetteer_alike(&m.g, TR_STR("El-Rastan"));
    assert_true(ear.n == 1);
    assert_true(tr_str_is(first(&m, ear, NULL).id, "geonames:172946"));
    drop(&m);
}

static void the_longest_name_wins(void **state)
{
    struct made m;
    (void)state;
    make(&m, plain);
    assert_int_equal(longest(&m, "Syrian Arab Republic said", 0).tokens, 3);
    assert_int_equal(longest(&m, "Syrian Arab forces", 0).tokens, 1);
    assert_int_equal(longest(&m, "Damascus", 0).tokens, 0);
    assert_int_equal(longest(&m, "in Homs, Syria", 1).tokens, 1);
    drop(&m);
}

static void places_of_one_name_come_by_size_with_their_areas(void **state)
{
    struct made m;
    char room[TR_GZ_ID_ROOM];
    struct tr_gz_place p;
    uint32_t flags;
    (void)state;
    make(&m, plain);
    struct tr_gz_found f = longest(&m, "Paris", 0);
    assert_int_equal(f.n, 2);
    assert_string_equal(first(&m, f, &flags).country, "FR");
    assert_true(flags & TR_GZ_MAIN);
    assert_true(tr_gazetteer_place(&m.g, tr_gazetteer_each(&m.g, f, 1, NULL), room, &p));
    assert_string_equal(p.country, "US");
    assert_int_equal(p.cls, TR_GZ_TOWN);
    assert_true(tr_gazetteer_place(&m.g, p.admin1, room, &p));
    assert_true(tr_str_is(p.name, "Texas"));
    assert_int_equal(tr_gazetteer_each(&m.g, f, 2, NULL), TR_GZ_NONE);
    drop(&m);
}

static void names_tell_how_they_belong(void **state)
{
    struct made m;
    uint32_t flags;
    (void)state;
    make(&m, plain);
    first(&m, longest(&m, "Syrian", 0), &flags);
    assert_true(flags & TR_GZ_ADJECTIVE);
    first(&m, longest(&m, "U.S.", 0), &flags);
    assert_true(flags & TR_GZ_UPPER);
    first(&m, longest(&m, "Tex.", 0), &flags);
    assert_true(flags & TR_GZ_SHORT);
    first(&m, longest(&m, "Reading", 0), &flags);
    assert_true(flags & TR_GZ_WORD);
    first(&m, longest(&m, "Paris", 0), &flags);
    assert_false(flags & TR_GZ_WORD);
    assert_int_equal(longest(&m, "RST", 0).n, 0); /* an airport's letters */
    drop(&m);
}

static void an_area_without_a_point_lies_among_its_towns(void **state)
{
    struct made m;
    (void)state;
    make(&m, plain);
    struct tr_gz_place p = first(&m, longest(&m, "Homs Governorate", 0), NULL);
    assert_int_equal(p.cls, TR_GZ_ADMIN1);
    assert_true(p.at.lat > 34.72 && p.at.lat < 34.93);
    assert_true(p.radius_m >= 10000);
    assert_int_equal(p.population, 775404 + 53152);
    assert_int_equal(longest(&m, "Nowhere", 0).n, 0); /* no town, no point, no place */
    drop(&m);
}

static void the_order_of_files_does_not_change_a_byte(void **state)
{
    static const int orders[][4] = { { 3, 2, 1, 0 }, { 1, 3, 0, 2 }, { 2, 0, 3, 1 } };
    struct made m, other;
    (void)state;
    make(&m, plain);
    for (size_t k = 0; k < TR_COUNT(orders); k++) {
        make(&other, orders[k]);
        assert_int_equal(other.image.n, m.image.n);
        assert_memory_equal(other.image.p, m.image.p, m.image.n);
        drop(&other);
    }
    drop(&m);
}

static void use(struct tr_gazetteer *g, struct made *m)
{
    static const char text[] = "Syrian Arab Republic Homs Paris Tex. الرستن Reading";
    struct tr_tokens t = { .text = TR_LIT(text) };
    assert_int_equal(tr_tokenize(&m->a, &t, 0, (uint32_t)t.text.n, 0, NULL), TR_OK);
    for (size_t k = 0; k < t.list.n; k++) {
        struct tr_gz_found f = tr_gazetteer_longest(g, t.list.v, k, t.list.n);
        struct tr_gz_found ear = tr_gazetteer_alike(g, tr_token_text(&t, (uint32_t)k));
        for (uint32_t n = 0; n < f.n + ear.n; n++) {
            char room[TR_GZ_ID_ROOM];
            struct tr_gz_place p;
            (void)tr_gazetteer_place(g, tr_gazetteer_each(g, n < f.n ? f : ear, n < f.n ? n : n - f.n, NULL), room, &p);
        }
    }
}

static void a_damaged_image_is_refused_or_told_and_never_read_outside(void **state)
{
    struct made m;
    struct tr_rand r = tr_rand_seed(7);
    (void)state;
    make(&m, plain);
    unsigned char *copy = aligned_alloc(64, (m.image.n + 63) / 64 * 64);
    for (int round = 0; round < 3000; round++) {
        struct tr_gazetteer g;
        struct tr_arena mark = m.a;
        size_t n = round % 10 == 0 ? tr_rand_u64(&r) % m.image.n : m.image.n;
        memcpy(copy, m.image.p, m.image.n);
        size_t at = round % 3 == 0 ? tr_rand_u64(&r) % 200 : tr_rand_u64(&r) % m.image.n;
        copy[at] ^= (unsigned char)(1 + tr_rand_u64(&r) % 255);
        if (tr_gazetteer_of(TR_STR("test"), (tr_str){ (char *)copy, n }, &g, NULL) == TR_OK) {
            assert_int_equal(tr_gazetteer_verify(TR_STR("test"), &g, NULL), TR_DAMAGED);
            use(&g, &m);
        }
        m.a = mark;
    }
    free(copy);
    drop(&m);
}

static void bad_rows_are_set_aside_with_their_line(void **state)
{
    static const char rows[] =
        "names,lon,lat,kind\nGood,36,35,town\nBad,400,35,town\nBad,36,35,castle\n,36,35,town\nBad,x,35,town\n";
    struct tr_arena a;
    struct tr_gz_builder b;
    (void)state;
    assert_int_equal(tr_arena_open(&a, 16 << 20, NULL), TR_OK);
    tr_gz_builder_open(&a, &b);
    assert_int_equal(tr_gz_add_file(&b, TR_STR("p.csv"), TR_STR(rows), true, NULL), TR_OK);
    assert_int_equal(b.rows, 1);
    assert_int_equal(b.set_aside, 4);
    assert_true(tr_str_starts(b.faults.v[0], TR_STR("p.csv:3: longitude")));
    assert_int_equal(tr_gz_add_file(&b, TR_STR("q.csv"), TR_STR("a,b\n1,2\n"), true, NULL), TR_BAD_INPUT);
    tr_arena_close(&a);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(every_spelling_finds_the_one_place),
        cmocka_unit_test(the_longest_name_wins),
        cmocka_unit_test(places_of_one_name_come_by_size_with_their_areas),
        cmocka_unit_test(names_tell_how_they_belong),
        cmocka_unit_test(an_area_without_a_point_lies_among_its_towns),
        cmocka_unit_test(the_order_of_files_does_not_change_a_byte),
        cmocka_unit_test(a_damaged_image_is_refused_or_told_and_never_read_outside),
        cmocka_unit_test(bad_rows_are_set_aside_with_their_line),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
