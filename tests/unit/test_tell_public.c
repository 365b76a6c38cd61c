/* SPDX-License-Identifier: Apache-2.0
 *
 * What the audience rule holds back. Two kinds of proof: nothing that must not leave is found in any
 * output, and two works that differ only in what must not leave give the same bytes. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>
#include <math.h>
#include <stdio.h>

#include "tell/bulletin.h"
#include "work_fixture.h"

enum { WORKS = 300, INCIDENTS = 10 };

static void must_not_hold(tr_str text, const char *secret, const char *format, uint64_t seed)
{
    size_t at = tr_str_find(text, tr_str_of(secret));
    if (at == TR_NOT_FOUND) return;
    size_t from = at > 60 ? at - 60 : 0;
    fail_msg("%s of seed %llu holds %s: ...%.*s", format, (unsigned long long)seed, secret,
             (int)(text.n - from > 140 ? 140 : text.n - from), text.p + from);
}

static void must_not_hold_coordinates(tr_str text, const struct tr_report *r, const char *format, uint64_t seed)
{
    char digits[40];
    const double both[] = { r->place.at.lon, r->place.at.lat };
    for (size_t k = 0; k < 2; k++) {
        /* fewer places would find corners of zones by chance */
        snprintf(digits, sizeof digits, "%.6f", both[k]);
        must_not_hold(text, digits, format, seed);
    }
}

static void check_output(const struct fixture *f, tr_str text, const char *format, uint64_t seed)
{
    static const char *const secrets[] = { "Secretville",
                                           "WitnessText",
                                           "PersonA",
                                           "PersonB",
                                           "PersonC",
                                           "QuoteText",
                                           "PartyActor",
                                           "OriginPerson",
                                           "secret.example",
                                           "HeadlineText",
                                           "Government of Xanadu",
                                           "Yonder Front",
                                           "Republic of Zembla",
                                           "gov-x",
                                           "opp-y",
                                           "guar-z",
                                           "GoX" };
    for (size_t k = 0; k < TR_COUNT(secrets); k++) must_not_hold(text, secrets[k], format, seed);
    for (size_t k = 0; k < f->work.n_reports; k++) must_not_hold_coordinates(text, f->work.reports[k], format, seed);
}

static void nothing_exact_and_nobody_leaves_in_public(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= WORKS; seed++) {
        struct fixture f;
        fixture_random(&f, seed, INCIDENTS);
        const struct tr_bulletin *b = fixture_bulletin(&f, TR_PUBLIC, TR_ALWAYS);
        for (size_t k = 0; k < tr_teller_count; k++) {
            struct tr_sink s = { 0 };
            assert_int_equal(tr_tellers[k].write(b, &s, NULL), TR_OK);
            check_output(&f, tr_sink_text(&s), tr_tellers[k].name, seed);
            tr_sink_close(&s);
        }
        struct tr_sink s = { 0 };
        tr_tell_terminal(b, 100, false, &s);
        check_output(&f, tr_sink_text(&s), "terminal", seed);
        tr_sink_close(&s);
        fixture_close(&f);
    }
}

/* Another exact place in the same cell, other names, other words: whoever reads the public version
 * cannot tell the two works apart. */
static void hide(struct fixture *f, uint64_t seed)
{
    struct tr_rand r = tr_rand_seed(seed + 7);
    for (size_t k = 0; k < f->work.n_reports; k++) {
        struct tr_report *x = f->work.reports[k];
        double w, h;
        x->place.name = TR_STR("Elsewhere");
        x->text = x->url = TR_STR("other words");
        x->origin = TR_STR("Somebody Else");
        x->actor.v[0].name = TR_STR("Another Party");
        x->assertions.v[0].by = x->assertions.v[0].about = x->assertions.v[0].text = TR_STR("Other Person");
        if (x->place.kind != TR_PLACE_SECTOR) {
            tr_point middle = gate_cell(x->place.at, 10, &w, &h);
            x->place.at = (tr_point){ middle.lon + w * 1.9 * (tr_rand_unit(&r) - .5),
                                      middle.lat + h * 1.9 * (tr_rand_unit(&r) - .5) };
        }
        f->work.located[k].place = x->place;
    }
    for (size_t k = 0; k < f->work.n_findings; k++) f->work.findings[k].parties.v[0].party = TR_STR("Another Party");
}

static void works_that_differ_only_in_what_is_held_back_give_the_same_bytes(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        struct fixture one, two;
        fixture_random(&one, seed, INCIDENTS);
        fixture_random(&two, seed, INCIDENTS);
        hide(&two, seed);
        for (size_t k = 0; k < tr_teller_count; k++) {
            struct tr_sink a = fixture_tell(&one, tr_tellers[k].name, TR_PUBLIC),
                           b = fixture_tell(&two, tr_tellers[k].name, TR_PUBLIC);
            assert_int_equal(a.n, b.n);
            if (a.n) assert_memory_equal(a.p, b.p, a.n);
            tr_sink_close(&a);
            tr_sink_close(&b);
        }
        fixture_close(&one);
        fixture_close(&two);
    }
}

static void partners_get_names_but_no_exact_place_and_no_observer(void **state)
{
    (void)state;
    for (uint64_t seed = 1; seed <= 60; seed++) {
        struct fixture f;
        fixture_random(&f, seed, INCIDENTS);
        for (size_t k = 0; k < tr_teller_count; k++) {
            struct tr_sink s = fixture_tell(&f, tr_tellers[k].name, TR_PARTNER);
            for (size_t j = 0; j < f.work.n_reports; j++)
                must_not_hold_coordinates(tr_sink_text(&s), f.work.reports[j], tr_tellers[k].name, seed);
            tr_sink_close(&s);
        }
        struct tr_sink s = fixture_tell(&f, "csv", TR_PARTNER);
        assert_true(tr_str_find(tr_sink_text(&s), TR_STR("Secretville")) != TR_NOT_FOUND);
        tr_sink_close(&s);
        fixture_close(&f);
    }
}

static void the_middle_of_a_cell_is_the_same_for_all_its_points(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(3);
    for (int k = 0; k < 20000; k++) {
        tr_point at = { 360 * tr_rand_unit(&r) - 180, 180 * tr_rand_unit(&r) - 90 };
        double km = 1 + 40 * tr_rand_unit(&r), w, h, w2, h2;
        tr_point m = gate_cell(at, km, &w, &h), again = gate_cell(m, km, &w2, &h2);
        assert_true(fabs(at.lon - m.lon) <= w + 1e-9 && fabs(at.lat - m.lat) <= h + 1e-9);
        assert_true(m.lon == again.lon && m.lat == again.lat && w == w2 && h == h2);
        assert_true(tr_point_valid(m));
    }
    double w, h;
    assert_true(tr_point_valid(gate_cell((tr_point){ 180, 90 }, 10, &w, &h)));
    assert_true(tr_point_valid(gate_cell((tr_point){ -180, -90 }, 10, &w, &h)));
}

static void nearly_sure_is_never_told_as_sure(void **state)
{
    (void)state;
    struct fixture f;
    for (uint64_t seed = 1; seed <= 20; seed++) {
        fixture_random(&f, seed, INCIDENTS);
        for (size_t k = 0; k < f.work.n_findings; k++) f.work.findings[k].p_violation = k % 2 ? .999 : .001;
        const struct tr_bulletin *b = fixture_bulletin(&f, TR_PUBLIC, TR_ALWAYS);
        for (size_t k = 0; k < b->n_findings; k++)
            assert_true(b->findings[k].p_violation == .1 || b->findings[k].p_violation == .9);
        fixture_close(&f);
    }
}

static void a_long_text_is_cut_for_partners_between_characters(void **state)
{
    (void)state;
    struct fixture f;
    fixture_story(&f);
    struct words w;
    assert_int_equal(words_open(&f.a, TR_STR("en"), &w, NULL), TR_OK);
    struct gate g = { .a = &f.a, .audience = TR_PARTNER, .w = &f.work, .words = &w };
    char text[301];
    for (size_t k = 0; k < 300; k += 3) memcpy(text + k, "\xE2\x82\xAC", 3);
    tr_str cut = gate_foreign(&g, (tr_str){ text, 300 });
    assert_int_equal(tr_utf8_bad(cut), TR_NOT_FOUND);
    assert_int_equal(cut.n, 99 + 3);
    g.audience = TR_PUBLIC;
    assert_int_equal(gate_foreign(&g, (tr_str){ text, 300 }).n, 0);
    fixture_close(&f);
}

/* The last incident ended less than 60 days before the as-of; everything else is older. */
static void young_incidents_are_held_back_from_the_public_and_counted(void **state)
{
    (void)state;
    struct fixture f, was;
    fixture_story(&f);
    fixture_story(&was);
    was.work.findings[was.work.n_findings - 3].verdict = TR_OUTSIDE_SCOPE;
    for (int audience = TR_INTERNAL; audience <= TR_PUBLIC; audience++) {
        struct tr_tell_options o = {
            .period = TR_ALWAYS, .audience = (tr_audience)audience, .lang = TR_STR("en"), .publication_delay_h = 60 * 24
        };
        struct tr_bulletin *b;
        assert_int_equal(tr_bulletin_make(&f.a, &f.work, &was.work, &f.shapes, &o, &b, NULL), TR_OK);
        bool is_public = audience == TR_PUBLIC;
        int64_t binned = 0;
        for (size_t k = 0; k < b->bins.n; k++) binned += b->bins.v[k].n;
        assert_int_equal(b->held_back, is_public);
        assert_int_equal(b->n_incidents, is_public ? 6 : 7);
        assert_int_equal(binned, is_public ? 6 : 7);
        for (size_t k = 0; is_public && k < tr_teller_count; k++) {
            struct tr_sink s = { 0 };
            assert_int_equal(tr_tellers[k].write(b, &s, NULL), TR_OK);
            must_not_hold(tr_sink_text(&s), "i6bbbbbbbbbbbb", tr_tellers[k].name, 0);
            must_not_hold(tr_sink_text(&s), "r6aaaaaaaaaaaa", tr_tellers[k].name, 0);
            if (strcmp(tr_tellers[k].name, "html") == 0)
                assert_true(tr_str_find(tr_sink_text(&s), TR_STR("1 incident is held back from the public version for "
                                                                 "1,440 hours.")) != TR_NOT_FOUND);
            if (strcmp(tr_tellers[k].name, "summary") == 0)
                assert_true(tr_str_find(tr_sink_text(&s), TR_STR("\"held_back\":{\"hours\":1440,\"incidents\":1}")) !=
                            TR_NOT_FOUND);
            tr_sink_close(&s);
        }
    }
    fixture_close(&was);
    fixture_close(&f);
}

/* Without an end it counts from the day on which it was received; without that it is held back. */
static void an_incident_without_an_end_is_as_young_as_its_report(void **state)
{
    (void)state;
    struct fixture f;
    fixture_story(&f);
    struct gate g = { .a = &f.a, .audience = TR_PUBLIC, .w = &f.work, .told_until = f.work.as_of - 10 * TR_DAY };
    struct tr_report r = *f.work.reports[0];
    r.when.to = TR_TIME_MAX;
    r.received = TR_TIME_NONE;
    assert_true(gate_holds_report(&g, &r));
    r.received = f.work.as_of - 9 * TR_DAY;
    assert_true(gate_holds_report(&g, &r));
    r.received = f.work.as_of - 11 * TR_DAY;
    assert_false(gate_holds_report(&g, &r));
    g.told_until = TR_TIME_MAX;
    r.received = TR_TIME_NONE;
    assert_false(gate_holds_report(&g, &r));
    fixture_close(&f);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(nearly_sure_is_never_told_as_sure),
        cmocka_unit_test(nothing_exact_and_nobody_leaves_in_public),
        cmocka_unit_test(works_that_differ_only_in_what_is_held_back_give_the_same_bytes),
        cmocka_unit_test(partners_get_names_but_no_exact_place_and_no_observer),
        cmocka_unit_test(the_middle_of_a_cell_is_the_same_for_all_its_points),
        cmocka_unit_test(young_incidents_are_held_back_from_the_public_and_counted),
        cmocka_unit_test(an_incident_without_an_end_is_as_young_as_its_report),
        cmocka_unit_test(a_long_text_is_cut_for_partners_between_characters),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
