/* SPDX-License-Identifier: Apache-2.0
 *
 * The part of the bulletin on the process: what each audience is told of the invented talks. */
#include "talks_fixture.h"

#include "truce/process.h"
#include "work_fixture.h"

static struct fixture f;
static struct tr_ledger ledger;

static int open_talks(void **state)
{
    if (read_talks(state) != 0) return -1;
    fixture_story(&f);
    if (tr_process(&room, talks, all.reports.n, &f.agreement, f.work.as_of, &ledger, NULL) != TR_OK) return -1;
    f.work.ledger = &ledger;
    return 0;
}

static int close_talks(void **state)
{
    fixture_close(&f);
    return close_room(state);
}

/* The part of the page, for an audience. */
static tr_str part(tr_audience audience)
{
    struct tr_sink page = fixture_tell(&f, "html", audience);
    tr_str text = tr_str_copy(&room, tr_sink_text(&page));
    tr_sink_close(&page);
    size_t at = tr_str_find(text, TR_STR("<section id='process'"));
    if (at == TR_NOT_FOUND) return (tr_str){ NULL, 0 };
    text = (tr_str){ text.p + at, text.n - at };
    return (tr_str){ text.p, tr_str_find(text, TR_STR("</section>")) };
}

static bool holds(tr_str text, const char *what) { return tr_str_find(text, tr_str_of(what)) != TR_NOT_FOUND; }

static void an_analyst_sees_every_section_and_its_sources(void **state)
{
    (void)state;
    tr_str p = part(TR_INTERNAL);
    static const char *const expected[] = { "Phone call",
                                            "Northmark (President Alder)",
                                            "Round 4 of talks",
                                            "walked out: the Eastmark opposition",
                                            "second-hand: Northmark",
                                            "a third party reports the silence",
                                            "its own text is held",
                                            "about: tomatoes",
                                            "kept, by what was read later",
                                            "<svg",
                                            "<circle",
                                            "The Herald",
                                            "bytes 100 to 160" };
    for (size_t k = 0; k < TR_COUNT(expected); k++)
        if (!holds(p, expected[k])) fail_msg("not told: %s", expected[k]);
    for (size_t k = 0; k < ledger.commitments.n; k++) assert_true(holds(p, tr_cstr(&room, ledger.commitments.v[k].id)));
}

static void the_public_is_told_no_person_no_words_of_others_and_no_promise(void **state)
{
    (void)state;
    tr_str p = part(TR_PUBLIC);
    static const char *const withheld[] = { "Alder",   "Birch",      "Cedar",          "delegat",        "tomatoes",
                                            "broadly", "The Herald", "agree to talks", "Sotchburg",      "kept",
                                            "<svg",    "bytes ",     "example.org",    "the two leaders" };
    for (size_t k = 0; k < TR_COUNT(withheld); k++)
        if (holds(p, withheld[k])) fail_msg("told to the public: %s", withheld[k]);
    assert_true(holds(p, "Phone call: Northmark") && holds(p, "safe zone"));
    assert_true(holds(p, "names no persons and quotes no texts"));
}

static void what_is_only_planned_is_not_public(void **state)
{
    (void)state;
    struct tr_meeting *m = &ledger.meetings.v[0];
    tr_status was = m->status;
    m->status = TR_STATUS_PLANNED;
    assert_true(holds(part(TR_PARTNER), "planned</span>") && holds(part(TR_PARTNER), tr_cstr(&room, m->id)));
    assert_false(holds(part(TR_PUBLIC), tr_cstr(&room, m->id)));
    m->status = was;
    assert_true(holds(part(TR_PUBLIC), tr_cstr(&room, m->id)));
}

static void markup_in_a_text_stays_text(void **state)
{
    (void)state;
    for (size_t k = 0; k < ledger.positions.n; k++)
        if (tr_str_is(ledger.positions.v[k].stance, "supports")) {
            tr_str was = ledger.positions.v[k].about;
            ledger.positions.v[k].about = TR_STR("<script>alert(1)</script>");
            tr_str p = part(TR_INTERNAL);
            assert_false(holds(p, "<script"));
            assert_true(holds(p, "&lt;script&gt;"));
            ledger.positions.v[k].about = was;
            return;
        }
    fail_msg("nobody supports anything");
}

static void a_case_without_texts_has_no_such_part(void **state)
{
    (void)state;
    f.work.ledger = NULL;
    assert_null(part(TR_INTERNAL).p);
    f.work.ledger = &ledger;
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(an_analyst_sees_every_section_and_its_sources),
        cmocka_unit_test(the_public_is_told_no_person_no_words_of_others_and_no_promise),
        cmocka_unit_test(what_is_only_planned_is_not_public),
        cmocka_unit_test(markup_in_a_text_stays_text),
        cmocka_unit_test(a_case_without_texts_has_no_such_part),
    };
    return cmocka_run_group_tests(tests, open_talks, close_talks);
}
