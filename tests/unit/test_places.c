/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdlib.h>

#include "text/gz_build.h"
#include "text/places.h"

static const char table[] =
    "id\tnames\tlon\tlat\tradius_m\tkind\tpopulation\tcountry\tcode\tparent\tadjectives\tshort\tupper\n"
    "\tSyria\t38\t35\t400000\tcountry\t\tSY\tSY\t\tSyrian|Syrians\t\t\n"
    "\tUnited States\t-98.5\t39.76\t2000000\tcountry\t330000000\tUS\tUS\t\tAmerican\t\tUS|U.S.\n"
    "\tFrance\t2\t46\t500000\tcountry\t67000000\tFR\tFR\t\tFrench\t\t\n"
    "\tTexas\t-99.25\t31.25\t500000\tadmin1\t\tUS\tUS.TX\t\t\tTX|Tex.\t\n"
    "\tIllinois\t-89.25\t40\t300000\tadmin1\t\tUS\tUS.IL\t\t\tIL|Ill.\t\n"
    "\tHoms|Homs Governorate\t38.2\t34.5\t90000\tadmin1\t\tSY\tSY.11\t\t\t\t\n"
    "homs\tHoms|حمص|Хомс\t36.72\t34.73\t8000\tcity\t775000\tSY\t\tSY.11\t\t\t\n"
    "hama\tHama|حماة\t36.75\t35.13\t6000\tcity\t460000\tSY\t\t\t\t\t\n"
    "rastan\tAr Rastan|الرستن\t36.73\t34.93\t3000\ttown\t53000\tSY\t\tSY.11\t\t\t\n"
    "paris-fr\tParis\t2.35\t48.86\t17000\tcapital\t2100000\tFR\t\t\t\t\t\n"
    "paris-tx\tParis\t-95.56\t33.66\t3000\ttown\t25000\tUS\t\tUS.TX\t\t\t\n"
    "spring-il\tSpringfield\t-89.64\t39.80\t5000\tcity\t116000\tUS\t\tUS.IL\t\t\t\n"
    "spring-ma\tSpringfield\t-72.59\t42.10\t5000\tcity\t153000\tUS\t\t\t\t\t\n"
    "reading\tReading\t-0.97\t51.45\t5000\ttown\t99000\tGB\t\t\t\t\t\n"
    "jackson\tJackson\t-90.18\t32.3\t5000\ttown\t90000\tUS\t\t\t\t\t\n"
    "tall-alder\tTall Alder|Alder\t38.28\t34.56\t3000\ttown\t51000\tSY\t\tSY.11\t\t\t\n"
    "alder-pa\tAlder\t-76.6\t40.3\t2000\ttown\t6000\tUS\t\t\t\t\t\n"
    "alder-nj\tAlder\t-75\t40\t2000\ttown\t6000\tUS\t\t\t\t\t\n"
    "alder-ny\tAlder\t-77.2\t43\t2000\ttown\t6000\tUS\t\t\t\t\t\n"
    "alder-mo\tAlder\t-91.5\t39.8\t2000\ttown\t6000\tUS\t\t\t\t\t\n"
    "alder-wi\tAlder\t-88.6\t42.9\t2000\ttown\t6000\tUS\t\t\t\t\t\n"
    "alder-va\tAlder\t-78.3\t37.9\t2000\ttown\t6000\tUS\t\t\t\t\t\n"
    "since\tSince\t-75\t9\t2000\ttown\t20000\tCO\t\t\t\t\t\n"
    "thursday\tThursday\t142\t-10\t1000\tvillage\t3000\tAU\t\t\t\t\t\n";

struct made {
    struct tr_arena a;
    struct tr_sink image;
    struct tr_gazetteer g;
    struct tr_gazetteers all;
    struct tr_tokens t;
    struct tr_place_mentions found;
};

static int make(void **state)
{
    struct tr_gz_builder b;
    struct made *m = calloc(1, sizeof *m);
    if (!m || tr_arena_open(&m->a, 64 << 20, NULL) != TR_OK) return 1;
    tr_gz_builder_open(&m->a, &b);
    if (tr_gz_add_file(&b, TR_STR("t.tsv"), TR_STR(table), false, NULL) != TR_OK || b.set_aside) return 1;
    if (tr_gz_add_file(&b, TR_STR("words"), TR_STR("reading\n"), false, NULL) != TR_OK) return 1;
    if (tr_gz_build(&b, &m->image, NULL, NULL) != TR_OK) return 1;
    if (tr_gazetteer_of(TR_STR("t"), tr_sink_text(&m->image), &m->g, NULL) != TR_OK) return 1;
    m->all = (struct tr_gazetteers){ { &m->g }, 1 };
    *state = m;
    return 0;
}

static int drop(void **state)
{
    struct made *m = *state;
    tr_sink_close(&m->image);
    tr_arena_close(&m->a);
    free(m);
    return 0;
}

static void find_in(struct made *m, tr_str text, const struct tr_blocked_list *blocked,
                    const struct tr_places_context *c)
{
    m->t = (struct tr_tokens){ .text = text };
    assert_int_equal(tr_tokenize(&m->a, &m->t, 0, (uint32_t)text.n, 0, NULL), TR_OK);
    assert_int_equal(tr_places_find(&m->a, &m->all, &m->t, blocked, c, &m->found, NULL), TR_OK);
}
static void find(struct made *m, const char *text) { find_in(m, tr_str_of(text), NULL, NULL); }

static const struct tr_place_mention *mention(struct made *m, const char *name, size_t nth)
{
    for (size_t k = 0; k < m->found.list.n; k++)
        if (tr_str_is(tr_tokens_text(&m->t, m->found.list.v[k].first, m->found.list.v[k].n), name) && nth-- == 0)
            return &m->found.list.v[k];
    return NULL;
}
static tr_str best(struct made *m, const char *name, size_t nth)
{
    const struct tr_place_mention *one = mention(m, name, nth);
    return one && one->choices.n ? one->choices.v[0].id : TR_STR("(none)");
}

static void size_decides_until_the_text_says_otherwise(void **state)
{
    struct made *m = *state;
    find(m, "He flew to Paris on Monday.");
    assert_true(tr_str_is(best(m, "Paris", 0), "place:paris-fr"));
    find(m, "He was born in Paris, Texas, and returned to Paris later.");
    assert_true(tr_str_is(best(m, "Paris", 0), "place:paris-tx"));
    assert_true(tr_str_is(best(m, "Paris", 1), "place:paris-tx"));
    find(m, "Police in Springfield, Ill., said so.");
    assert_true(tr_str_is(best(m, "Springfield", 0), "place:spring-il"));
    find(m, "The mayor of Springfield spoke.");
    assert_true(mention(m, "Springfield", 0)->choices.n == 2); /* both stay */
    assert_true(mention(m, "Springfield", 0)->choices.v[0].p < 0.9);
}

static void the_case_decides_among_places_of_one_name(void **state)
{
    struct made *m = *state;
    struct tr_circle texas = { { -97, 32 }, 400000 };
    struct tr_places_context c = { 0 };
    assert_true(TR_PUSH(&m->a, &c.area, texas));
    assert_true(TR_PUSH(&m->a, &c.zones, texas));
    find_in(m, TR_STR("Shells fell near Paris."), NULL, &c);
    assert_true(tr_str_is(best(m, "Paris", 0), "place:paris-tx"));
}

static void a_small_place_far_from_where_a_text_is_stays_in_doubt(void **state)
{
    struct made *m = *state;
    find(
        m,
        "Shells hit Homs and Hama on Monday. Homs was quiet on Tuesday, Hama was not, and in Jackson two people died.");
    assert_true(tr_str_is(best(m, "Jackson", 0), "place:jackson"));
    assert_true(mention(m, "Jackson", 0)->choices.v[0].p < 0.5);
    find(m, "The governor spoke in Jackson on Monday, and flew to Homs.");
    assert_true(mention(m, "Jackson", 0)->choices.v[0].p > 0.5); /* nothing tells where the text is */
}

/* Many small ones together are likelier than the one at home, until the text is clearly there: their part is then its. */
static void what_strangers_lose_goes_to_the_place_at_home(void **state)
{
    struct made *m = *state;
    find(m, "Shells fell near Alder.");
    double before = mention(m, "Alder", 0)->choices.v[0].p;
    find(m, "Shells fell near Alder. Troops left Homs and Hama. In Homs and in Hama, people fled to Ar Rastan.");
    assert_true(tr_str_is(best(m, "Alder", 0), "place:tall-alder"));
    double after = mention(m, "Alder", 0)->choices.v[0].p;
    if (!(before < 0.5 && after > 0.85 && after <= 1)) fail_msg("%.3f alone, %.3f among its neighbours", before, after);
}

static void the_dateline_helps(void **state)
{
    struct made *m = *state;
    struct tr_places_context c = { .dateline = TR_LIT("Illinois") };
    find_in(m, TR_STR("The mayor of Springfield spoke."), NULL, &c);
    assert_true(tr_str_is(best(m, "Springfield", 0), "place:spring-il"));
}

static void words_and_persons_are_no_places(void **state)
{
    static const char *const none[] = { "Reading is fun.",
                                        "The reading of Homs.",
                                        "John Jackson said no.",
                                        "Mr. Jackson left.",
                                        "It was on Thursday.",
                                        "The Jackson Tigers won.",
                                        "Reading Company shares fell.",
                                        "He gave us money.",
                                        "The University of Paris",
                                        "It met at 11:00 Paris time.",
                                        "It broke the Paris Agreement.",
                                        "He left Hama al-Shughur.", /* the name goes on */
                                        "Since Saturday at least 68 civilians died in raids on the town." };
    struct made *m = *state;
    for (size_t k = 0; k < TR_COUNT(none); k++) {
        find(m, none[k]);
        for (size_t i = 0; i < m->found.list.n; i++)
            if (!tr_str_is(best(m, "Homs", 0), "place:homs")) fail_msg("found a place in: %s", none[k]);
    }
    find(m, "Shelling was heard in Reading on Monday.");
    assert_non_null(mention(m, "Reading", 0));
    find(m, "The US and the U.S. agree.");
    assert_int_equal(m->found.list.n, 2);
}

static void adjectives_are_told_apart(void **state)
{
    struct made *m = *state;
    find(m, "Syrian forces left Homs.");
    assert_int_equal(mention(m, "Syrian", 0)->kind, TR_MENTION_ADJECTIVE);
    assert_int_equal(mention(m, "Homs", 0)->kind, TR_MENTION_PLACE);
    find(m, "The Syria-backed groups left.");
    assert_int_equal(mention(m, "Syria", 0)->kind, TR_MENTION_ADJECTIVE);
}

static void blocked_words_are_left_alone(void **state)
{
    struct made *m = *state;
    struct tr_blocked_list b = { 0 };
    struct tr_blocked one = { 1, 3, TR_BLOCKED_ORGANISATION };
    assert_true(TR_PUSH(&m->a, &b.list, one));
    find_in(m, TR_STR("The Homs Council met in Hama."), &b, NULL);
    assert_null(mention(m, "Homs", 0));
    assert_non_null(mention(m, "Hama", 0));
}

static double km(tr_point a, tr_point b) { return tr_distance_m(a, b) / 1000; }

static void relative_places_move_and_widen(void **state)
{
    struct made *m = *state;
    tr_point homs = { 36.72, 34.73 }, hama = { 36.75, 35.13 };
    find(m, "A convoy was hit 20 km north of Homs.");
    const struct tr_place_mention *x = mention(m, "Homs", 0);
    assert_true(fabs(km(x->choices.v[0].place.at, homs) - 20) < 0.1);
    assert_true(x->choices.v[0].place.at.lat > homs.lat);
    assert_true(x->choices.v[0].place.kind == TR_PLACE_DISC && x->choices.v[0].place.radius_m == 3000);
    assert_true(tr_str_is(tr_tokens_text(&m->t, x->from, x->to - x->from), "20 km north of Homs"));
    find(m, "Fighting near Homs went on.");
    assert_true(mention(m, "Homs", 0)->choices.v[0].place.radius_m >= 10000);
    assert_true(tr_str_is(mention(m, "Homs", 0)->part, "near"));
    find(m, "The road between Homs and Hama is closed.");
    x = mention(m, "Homs", 0);
    assert_true(tr_str_is(x->part, "between"));
    assert_true(fabs(km(x->choices.v[0].place.at, homs) - km(homs, hama) / 2) < 1);
    find(m, "Parts of Homs and the outskirts of Hama were hit.");
    assert_true(tr_str_is(mention(m, "Homs", 0)->part, "part"));
    assert_true(tr_str_is(mention(m, "Hama", 0)->part, "outskirts"));
    find(m, "The northern Homs countryside is quiet.");
    assert_true(tr_str_is(mention(m, "Homs", 0)->part, "part") ||
                tr_str_is(mention(m, "Homs", 0)->part, "countryside"));
    find(m, "It fell five miles from Homs.");
    assert_int_equal(mention(m, "Homs", 0)->choices.v[0].place.kind, TR_PLACE_SECTOR);
}

static void a_type_word_chooses_the_class(void **state)
{
    struct made *m = *state;
    find(m, "Clashes in Homs province went on.");
    assert_true(tr_str_is(best(m, "Homs", 0), "admin:SY.11"));
    find(m, "Clashes in Homs city went on.");
    assert_true(tr_str_is(best(m, "Homs", 0), "place:homs"));
}

static void unknown_places_stay_listed(void **state)
{
    struct made *m = *state;
    find(m, "Shells hit the town of Kafr Nowhere on Monday.");
    const struct tr_place_mention *x = mention(m, "Kafr Nowhere", 0);
    assert_non_null(x);
    assert_int_equal(x->kind, TR_MENTION_UNKNOWN);
    assert_int_equal(x->choices.n, 0);
    assert_non_null(x->why_not);
}

static void other_spellings_are_found_inside_the_case_only(void **state)
{
    struct made *m = *state;
    tr_str sy = TR_STR("SY");
    struct tr_places_context c = { .countries = { &sy, 1 } };
    find_in(m, TR_STR("Shells fell in El-Rastan."), NULL, &c);
    assert_true(tr_str_is(best(m, "El-Rastan", 0), "place:rastan"));
    assert_true(mention(m, "El-Rastan", 0)->sounds_like.n > 0);
    find(m, "Shells fell in El-Rastan.");
    assert_null(mention(m, "El-Rastan", 0));
}

static void other_languages_are_read_with_their_cases(void **state)
{
    struct made *m = *state;
    find(m, "قصف على الرستن وبالرستن وفي حماة");
    assert_true(tr_str_is(best(m, "الرستن", 0), "place:rastan"));
    assert_true(tr_str_is(best(m, "حماة", 0), "place:hama"));
    find(m, "Удары в Хомсе, сообщили в Хаме");
    assert_true(tr_str_is(best(m, "Хомсе", 0), "place:homs"));
    find(m, "Homs'ta patlama oldu");
    assert_true(tr_str_is(best(m, "Homs'ta", 0), "place:homs"));
}

static void typography_changes_nothing(void **state)
{
    struct made *m = *state;
    struct tr_place_mentions first;
    find(m, "Syria's army shelled Ar-Rastan, 5 km from Homs, and Hama.");
    first = m->found;
    find(m, "Syria\xE2\x80\x99s\xC2\xA0"
            "army shelled Ar\xE2\x80\x91Rastan,\r\n5\xC2\xA0km from Homs, and\xC2\xA0Hama.");
    assert_int_equal(m->found.list.n, first.list.n);
    for (size_t k = 0; k < first.list.n; k++) {
        assert_int_equal(first.list.v[k].choices.n, m->found.list.v[k].choices.n);
        assert_true(tr_str_eq(first.list.v[k].choices.v[0].id, m->found.list.v[k].choices.v[0].id));
        assert_true(first.list.v[k].choices.v[0].p == m->found.list.v[k].choices.v[0].p);
    }
}

#define T(f) cmocka_unit_test_setup_teardown(f, make, drop)
int main(void)
{
    const struct CMUnitTest tests[] = {
        T(size_decides_until_the_text_says_otherwise),
        T(the_case_decides_among_places_of_one_name),
        T(what_strangers_lose_goes_to_the_place_at_home),
        T(the_dateline_helps),
        T(a_small_place_far_from_where_a_text_is_stays_in_doubt),
        T(words_and_persons_are_no_places),
        T(adjectives_are_told_apart),
        T(blocked_words_are_left_alone),
        T(relative_places_move_and_widen),
        T(a_type_word_chooses_the_class),
        T(unknown_places_stay_listed),
        T(other_spellings_are_found_inside_the_case_only),
        T(other_languages_are_read_with_their_cases),
        T(typography_changes_nothing),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
