/* SPDX-License-Identifier: Apache-2.0
 *
 * tests/fixtures/process/talks.ndjson: invented states speak by phone, talk, promise and keep silent. */
#include "talks_fixture.h"

#include "process/ledger.h"

static struct tr_ledger ledger;
static tr_time july;

static tr_time day(const char *iso)
{
    tr_span s;
    assert_true(tr_time_parse(&damascus, tr_str_of(iso), &s));
    return s.from;
}

static struct tr_ledger made_of(const struct tr_report *const *reports, size_t n)
{
    struct tr_ledger l;
    struct tr_error err = { 0 };
    if (tr_process(&room, reports, n, NULL, july, &l, &err) != TR_OK) fail_msg("%s", err.text);
    return l;
}

static int open_talks(void **state)
{
    if (read_talks(state) != 0) return -1;
    july = day("2017-07-10");
    ledger = made_of(talks, all.reports.n);
    return 0;
}

static size_t party(const char *id)
{
    for (size_t k = 0; k < ledger.parties.n; k++)
        if (tr_str_is(ledger.parties.v[k].id, id)) return k;
    fail_msg("no party %s", id);
    return TR_NONE;
}

static bool takes(const struct tr_meeting *m, const char *id, const char *role)
{
    for (size_t k = 0; k < m->takers.n; k++)
        if (m->takers.v[k].party == party(id) && tr_str_is(m->takers.v[k].role, role)) return true;
    return false;
}

/* The only meeting of this kind with this party that a day holds. */
static const struct tr_meeting *meeting(const char *kind, const char *with, const char *on)
{
    const struct tr_meeting *found = NULL;
    for (size_t k = 0; k < ledger.meetings.n; k++) {
        const struct tr_meeting *m = &ledger.meetings.v[k];
        if (!tr_str_is(m->kind, kind) || !tr_span_has(m->when, day(on)) || !takes(m, with, "attendee")) continue;
        if (found) fail_msg("two meetings: %s with %s on %s", kind, with, on);
        found = m;
    }
    if (!found) fail_msg("no meeting: %s with %s on %s", kind, with, on);
    return found;
}

static const struct tr_position *position(const char *who, const char *stance, const char *how)
{
    for (size_t k = 0; k < ledger.positions.n; k++) {
        const struct tr_position *p = &ledger.positions.v[k];
        if (p->party == party(who) && tr_str_is(p->stance, stance) && tr_str_is(p->how, how)) return p;
    }
    fail_msg("%s: no position %s %s", who, stance, how);
    return NULL;
}

/* ---- meetings -------------------------------------------------------------------------------- */

static void mentions_of_one_call_in_three_documents_are_one_call(void **state)
{
    (void)state;
    const struct tr_meeting *m = meeting("phone", "XSO", "2017-05-02");
    assert_int_equal(m->on.n, 3);
    assert_int_equal(m->takers.n, 2);
    assert_true(takes(m, "XNO", "attendee"));
    assert_int_equal(m->status, TR_STATUS_HAPPENED);
    assert_int_equal(m->hedge, TR_HEDGE_ASSERTED);
}

static void a_call_with_somebody_else_on_the_same_day_is_another(void **state)
{
    (void)state;
    const struct tr_meeting *m = meeting("phone", "XTA", "2017-05-02");
    assert_int_equal(m->on.n, 1);
    assert_false(takes(m, "XSO", "attendee"));
    assert_int_equal(m->hedge, TR_HEDGE_REPORTED);
}

static void a_round_has_its_number_sponsors_and_who_walked_out(void **state)
{
    (void)state;
    const struct tr_meeting *m = meeting("round", "XEA", "2017-05-03");
    assert_int_equal(m->number, 4);
    assert_true(takes(m, "XEA.OPP", "attendee") && takes(m, "XEA.OPP", "walked_out"));
    assert_true(takes(m, "XNO", "sponsor") && takes(m, "XWE", "sponsor") && takes(m, "XTA", "sponsor"));
    assert_false(takes(m, "XEA", "walked_out"));
}

static void what_is_only_planned_and_by_whom_nobody_knows_is_no_meeting(void **state)
{
    (void)state;
    size_t planned = 0;
    for (size_t k = 0; k < ledger.meetings.n; k++) planned += ledger.meetings.v[k].status == TR_STATUS_PLANNED;
    assert_int_equal(planned, 0);           /* "the two leaders": nobody we know */
    assert_int_equal(ledger.meetings.n, 5); /* two calls, the round, two in person */
}

static void the_day_of_a_saying_is_not_the_day_of_the_meeting(void **state)
{
    (void)state;
#define WHO "\"actors\":[{\"id\":\"XNO\",\"role\":\"source\"},{\"id\":\"XSO\",\"role\":\"source\"}]"
#define CALL "{\"type\":\"meeting\",\"mode\":\"phone\"," WHO
    struct tr_report r = read_one(
        S("{\"kind\":\"document\",\"source\":\"s\",\"published\":\"2017-05-04\",\"document\":{\"claims\":["
          "{\"type\":\"statement\",\"actors\":[{\"id\":\"XNO\",\"role\":\"speaker\"}],\"about\":\"they had spoken\","
          "\"from\":\"2017-05-03\",\"to\":\"2017-05-03\",\"spans\":[[0,30],[31,90]]}," CALL
          ",\"from\":\"2017-05-03\",\"to\":\"2017-05-03\",\"spans\":[[40,80],[10,19]]}," CALL
          ",\"from\":\"2017-05-02\",\"to\":\"2017-05-02\",\"spans\":[[100,120],[110,118]]}]}}"),
        "ndjson", "");
    const struct tr_report *one = &r;
    struct tr_ledger l = made_of(&one, 1);
    assert_int_equal(l.meetings.n, 1);
    assert_int_equal(l.meetings.v[0].on.n, 2);
    assert_true(tr_span_has(l.meetings.v[0].when, day("2017-05-02")));
    assert_false(tr_span_has(l.meetings.v[0].when, day("2017-05-03")));
}

/* ---- positions --------------------------------------------------------------------------------- */

static void what_one_says_of_another_stays_second_hand(void **state)
{
    (void)state;
    const struct tr_position *p = position("XSO", "supports", "said");
    assert_int_equal(p->voice, TR_VOICE_SECOND_HAND);
    assert_int_equal(p->by, party("XNO"));
    assert_int_equal(p->hedge, TR_HEDGE_POSSIBLE);
    p = position("XEA", "supports", "said");
    assert_int_equal(p->voice, TR_VOICE_OWN);
    assert_int_equal(p->by, TR_NONE);
}

static void a_walkout_is_a_rejection_by_deed(void **state)
{
    (void)state;
    const struct tr_position *p = position("XEA.OPP", "rejects", "acted");
    assert_text(p->topic, "AGREEMENT");
    assert_int_equal(p->on.n, 1);
}

static void a_silence_that_is_told_and_one_that_is_seen_are_two(void **state)
{
    (void)state;
    const struct tr_position *told = position("XSO", "silent", "silence_reported");
    const struct tr_position *seen = position("XSO", "silent", "silence_observed");
    assert_text(told->topic, "SAFE_ZONE");
    assert_text(told->own_text, "silent"); /* its readout is held */
    const struct tr_report *article = &all.reports.v[0];
    struct tr_ledger alone = made_of(&article, 1);
    for (size_t k = 0; k < alone.positions.n; k++)
        if (tr_str_is(alone.positions.v[k].how, "silence_reported"))
            assert_text(alone.positions.v[k].own_text, "not_held");
    assert_text(seen->topic, "SAFE_ZONE");
    assert_int_equal(told->voice, TR_VOICE_REPORTED);
    assert_int_equal(seen->voice, TR_VOICE_OWN);
    assert_null(seen->on.v[0].claim); /* the silent text itself */
    assert_true(seen->on.n >= 2);
    assert_text(position("XNO", "silent", "silence_observed")->topic, "TERRORISM");
}

static void a_statement_is_told_even_when_it_takes_no_side(void **state)
{
    (void)state;
    const struct tr_position *p = position("XNO", "says", "said");
    assert_int_equal(p->voice, TR_VOICE_OWN);
}

/* ---- measures ------------------------------------------------------------------------------------ */

static void a_measure_is_in_force_as_far_as_texts_tell(void **state)
{
    (void)state;
    assert_int_equal(ledger.measures.n, 1);
    const struct tr_measure *m = &ledger.measures.v[0];
    assert_int_equal(m->imposer, party("XNO"));
    assert_int_equal(m->target, party("XTA"));
    assert_text(m->kind, "embargo");
    assert_true(m->for_now);
    assert_int_equal(m->on.n, 2);
    assert_int_equal(tr_measure_at(m, day("2017-01-01")), TR_MEASURE_UNKNOWN);
    assert_int_equal(tr_measure_at(m, day("2017-05-04")), TR_MEASURE_IN_FORCE);
    assert_int_equal(tr_measure_at(m, day("2017-05-20")), TR_MEASURE_IN_FORCE); /* lifted only later */
    assert_int_equal(tr_measure_at(m, day("2017-06-02")), TR_MEASURE_NOT);
}

static void a_measure_without_an_end_is_presumed_to_go_on(void **state)
{
    (void)state;
    struct tr_measure m = { .span = TR_ALWAYS, .seen = { day("2017-05-04"), day("2017-05-05") } };
    assert_int_equal(tr_measure_at(&m, day("2018-05-04")), TR_MEASURE_PRESUMED);
    m.span.from = day("2017-05-01");
    assert_int_equal(tr_measure_at(&m, day("2017-04-30")), TR_MEASURE_NOT);
    m.seen = (tr_span){ TR_TIME_MAX, TR_TIME_NONE };
    assert_int_equal(tr_measure_at(&m, day("2017-05-01")), TR_MEASURE_PRESUMED);
}

/* ---- commitments ------------------------------------------------------------------------------------ */

static void a_promise_to_meet_is_kept_by_a_later_meeting_and_not_by_a_call(void **state)
{
    (void)state;
    assert_int_equal(ledger.commitments.n, 2);
    for (size_t k = 0; k < 2; k++) {
        const struct tr_commitment *c = &ledger.commitments.v[k];
        assert_int_equal(c->party, party("XNO"));
        assert_int_equal(c->to, party("XSO"));
        assert_int_equal(c->voice, TR_VOICE_OWN);
        assert_int_equal(c->outcome, TR_OUTCOME_KEPT);
        assert_int_equal(c->kept_on.n, 1);
        assert_text(c->kept_on.v[0].report->document->title, "First meeting");
    }
}

static void a_promise_is_open_before_anything_came_of_it(void **state)
{
    (void)state;
    const struct tr_report *one[] = { &all.reports.v[0], &all.reports.v[1] };
    struct tr_ledger l = made_of(one, 2);
    assert_int_equal(l.commitments.n, 2);
    assert_int_equal(l.commitments.v[0].outcome, TR_OUTCOME_OPEN);
    assert_int_equal(l.commitments.v[1].outcome, TR_OUTCOME_OPEN);
}

/* A document of news on 2 June 2017, up to its claims. */
#define NEWS_HEAD                                                                                                         \
    "{\"kind\":\"document\",\"native\":{\"dataset\":\"text\",\"id\":\"n\"},\"published\":\"2017-06-02\",\"received\":"    \
    "\"2017-06-02\",\"source\":\"courier\",\"tz\":\"Asia/Damascus\",\"document\":{\"title\":\"News\",\"genre\":\"news\"," \
    "\"lexicon\":\"0000000000000000\",\"claims\":["

static struct tr_ledger made_of_news(const char *line)
{
    struct read_all got = read_bytes(tr_str_of(line), "ndjson", "");
    assert_int_equal(got.reports.n, 1);
    const struct tr_report **v = tr_new(&room, const struct tr_report *, 1); /* the ledger may outlive this call */
    assert_non_null(v);
    *v = &got.reports.v[0];
    return made_of(v, 1);
}

/* "the ministers of Norland and Sorland, and Sorland itself": each side promises once. */
static void one_side_promises_once(void **state)
{
    (void)state;
    static const char news[] = NEWS_HEAD
        "{\"id\":\"a\",\"type\":\"commitment\",\"cls\":\"AGREE\",\"mode\":\"contacts\",\"rule\":\"r\",\"spans\":[[0,9]],"
        "\"status\":\"planned\",\"about\":\"step up their contacts\",\"actors\":["
        "{\"id\":\"XNO.GOV.MFA\",\"name\":\"foreign ministers\",\"role\":\"bearer\"},"
        "{\"id\":\"XSO.GOV.MFA\",\"name\":\"foreign ministers\",\"role\":\"bearer\"},"
        "{\"id\":\"XSO\",\"name\":\"Sorland\",\"role\":\"bearer\"}]}]}}\n";
    struct tr_ledger l = made_of_news(news);
    assert_int_equal(l.commitments.n, 2);
    assert_false(tr_str_eq(l.commitments.v[0].id, l.commitments.v[1].id));
}

/* ---- ties ---------------------------------------------------------------------------------------------- */

static const struct tr_tie *tie(const char *a, const char *b)
{
    size_t x = party(a), y = party(b);
    for (size_t k = 0; k < ledger.ties.n; k++)
        if (ledger.ties.v[k].a == (x < y ? x : y) && ledger.ties.v[k].b == (x < y ? y : x)) return &ledger.ties.v[k];
    fail_msg("no tie %s %s", a, b);
    return NULL;
}

static void relations_are_points_over_time(void **state)
{
    (void)state;
    const struct tr_tie *t = tie("XNO", "XSO");
    assert_int_equal(t->points.n, 2); /* the call, and the meeting, each once */
    assert_text(t->points.v[0].kind, "phone");
    assert_true(t->points.v[0].value == 1.5 && t->points.v[1].value == 4);
    t = tie("XSO", "XEA");
    assert_true(t->points.v[0].value == -9.5 && t->points.v[0].from == party("XSO"));
    t = tie("XNO", "XTA");
    bool improved = false, measure = false, lifted = false;
    for (size_t k = 0; k < t->points.n; k++) {
        improved |= tr_str_is(t->points.v[k].kind, "improved");
        measure |= t->points.v[k].value == -6;
        lifted |= t->points.v[k].value == 4.5;
    }
    assert_true(improved && measure && lifted);
}

/* ---- parties ---- */

static void who_speaks_for_a_party_is_that_party(void **state)
{
    (void)state;
    static const struct {
        const char *id, *party;
    } expected[] = {
        { "RUS", "RUS" },
        { "RUS.GOV.Putin", "RUS" },
        { "RUS.GOV.MFA.SPK", "RUS" },
        { "RUSGOV", "RUS" },
        { "RUS.MIL.AIR", "RUS" },
        { "USA.LEG", "USA.LEG" },
        { "SYR.OPP.DEL", "SYR.OPP" },
        { "SYR.GOV.DEL", "SYR" },
        { "SYRREB", "SYR.REB" },
        { "SYR.REB.JAI", "SYR.REB.JAI" },
        { "SYR.REB.JAI.LDR", "SYR.REB.JAI" },
        { "SYR.REB.Alloush", "SYR.REB" },
        { "SYR.REB.MIL", "SYR.REB" },
        { "IGO.UNO.Guterres", "IGO.UNO" },
        { "SYR.GOV.LOC", "SYR.GOV.LOC" },
    };
    for (size_t k = 0; k < TR_COUNT(expected); k++) {
        struct tr_named n = { .id = tr_str_of(expected[k].id) };
        assert_text(party_key(&room, &n), expected[k].party);
    }
}

/* ---- laws ------------------------------------------------------------------------------------------------ */

static tr_str lines_of(const struct tr_ledger *l)
{
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < l->meetings.n; k++) tr_meeting_json(l, &l->meetings.v[k], &s);
    for (size_t k = 0; k < l->positions.n; k++) tr_position_json(l, &l->positions.v[k], &s);
    for (size_t k = 0; k < l->measures.n; k++) tr_measure_json(l, &l->measures.v[k], july, &s);
    for (size_t k = 0; k < l->commitments.n; k++) tr_commitment_json(l, &l->commitments.v[k], &s);
    for (size_t k = 0; k < l->ties.n; k++) tr_tie_json(l, &l->ties.v[k], &s);
    tr_str copy = tr_str_copy(&room, tr_sink_text(&s));
    tr_sink_close(&s);
    return copy;
}

static void the_ledger_is_the_same_in_any_order_of_documents(void **state)
{
    (void)state;
    struct tr_rand r = tr_rand_seed(1);
    size_t n = all.reports.n;
    const struct tr_report **v = tr_new(&room, const struct tr_report *, n);
    tr_str first = lines_of(&ledger);
    for (size_t k = 0; k < n; k++) v[k] = &all.reports.v[k];
    for (int round = 0; round < 50; round++) {
        for (size_t k = n; k > 1; k--) {
            size_t j = (size_t)(tr_rand_u64(&r) % k);
            const struct tr_report *x = v[k - 1];
            v[k - 1] = v[j], v[j] = x;
        }
        struct tr_ledger again = made_of(v, n);
        assert_true(tr_str_eq(first, lines_of(&again)));
    }
}

static void every_entry_stands_on_something_and_has_an_id_of_its_own(void **state)
{
    (void)state;
    struct tr_map ids = { .arena = &room };
    size_t at;
    for (size_t k = 0; k < ledger.meetings.n; k++) {
        assert_true(ledger.meetings.v[k].on.n > 0);
        assert_false(tr_map_get(&ids, ledger.meetings.v[k].id, &at));
        assert_true(tr_map_put(&ids, ledger.meetings.v[k].id, 0));
    }
    for (size_t k = 0; k < ledger.positions.n; k++) {
        assert_true(ledger.positions.v[k].on.n > 0);
        assert_false(tr_map_get(&ids, ledger.positions.v[k].id, &at));
        assert_true(tr_map_put(&ids, ledger.positions.v[k].id, 0));
    }
    for (size_t k = 0; k < ledger.commitments.n; k++) {
        assert_false(tr_map_get(&ids, ledger.commitments.v[k].id, &at));
        assert_true(tr_map_put(&ids, ledger.commitments.v[k].id, 0));
    }
}

static void every_allocation_may_fail(void **state)
{
    (void)state;
    const struct tr_report **v = tr_new(&room, const struct tr_report *, all.reports.n);
    for (size_t k = 0; k < all.reports.n; k++) v[k] = &all.reports.v[k];
    struct tr_arena small;
    assert_int_equal(tr_arena_open(&small, 1 << 26, NULL), TR_OK);
    tr_rc rc = TR_NOMEM;
    int64_t after = 0;
    for (; rc != TR_OK && after < 100000; after++) {
        struct tr_ledger l;
        int64_t fuse = after;
        tr_arena_reset(&small);
        small.fuse = &fuse;
        rc = tr_process(&small, v, all.reports.n, NULL, july, &l, NULL);
        assert_true(rc == TR_OK || rc == TR_NOMEM);
    }
    assert_int_equal(rc, TR_OK);
    assert_true(after > 100);
    tr_arena_close(&small);
}

/* News tells of many who meet and speak: pilgrims, fighters, a witness; of truces once brokered; of the dead. */
static void what_is_none_of_the_process_is_left_to_the_claims(void **state)
{
    (void)state;
    static const char news[] = NEWS_HEAD
        "{\"id\":\"a\",\"type\":\"meeting\",\"cls\":\"CONSULT\",\"mode\":\"visit\",\"rule\":\"r\",\"spans\":[[0,9]],\"actors\":["
        "{\"id\":\"XSO.CVL\",\"name\":\"pilgrims\",\"role\":\"source\"},{\"id\":\"XNO\",\"name\":\"Norland\",\"role\":\"target\"}]},"
        "{\"id\":\"b\",\"type\":\"meeting\",\"cls\":\"CONSULT\",\"mode\":\"meet\",\"rule\":\"r\",\"spans\":[[10,19]],\"actors\":["
        "{\"id\":\"XEA.MIL\",\"name\":\"the army\",\"role\":\"attendee\"}]},"
        "{\"id\":\"c\",\"type\":\"event\",\"cls\":\"CONSULT\",\"mode\":\"negotiate\",\"rule\":\"r\",\"spans\":[[20,29]],"
        "\"actors\":[{\"id\":\"XEA.CVL\",\"name\":\"a witness\",\"role\":\"source\"}]},"
        "{\"id\":\"d\",\"type\":\"event\",\"cls\":\"CONSULT\",\"mode\":\"mediate\",\"rule\":\"r\",\"spans\":[[30,39]],"
        "\"actors\":[{\"id\":\"XNO\",\"name\":\"Norland\",\"role\":\"source\"}]},"
        "{\"id\":\"e\",\"type\":\"event\",\"cls\":\"CONSULT\",\"mode\":\"mediate\",\"rule\":\"r\",\"spans\":[[40,49]],"
        "\"from\":\"2017-06-01\",\"to\":\"2017-06-01\",\"actors\":[{\"id\":\"XNO\",\"name\":\"Norland\",\"role\":\"source\"},"
        "{\"id\":\"XSO\",\"name\":\"Sorland\",\"role\":\"target\"},{\"id\":\"XEA\",\"name\":\"Eastmark\",\"role\":\"target\"}]},"
        "{\"id\":\"f\",\"type\":\"statement\",\"cls\":\"SAY\",\"mode\":\"speech\",\"rule\":\"r\",\"spans\":[[50,59]],\"about\":"
        "\"12 died\",\"topic\":\"CASUALTY\",\"actors\":[{\"id\":\"XSO.GOV\",\"name\":\"Sorland\",\"role\":\"speaker\"}]},"
        "{\"id\":\"g\",\"type\":\"statement\",\"cls\":\"SAY\",\"mode\":\"demand\",\"rule\":\"r\",\"spans\":[[60,69]],\"about\":"
        "\"the dead\",\"topic\":\"CASUALTY\",\"actors\":[{\"id\":\"XSO.GOV\",\"name\":\"Sorland\",\"role\":\"speaker\"}]}]}}\n";
    struct tr_ledger l = made_of_news(news);
    assert_int_equal(l.meetings.n, 1);
    assert_int_equal(l.meetings.v[0].takers.n, 3);
    assert_int_equal(l.positions.n, 1);
    assert_true(tr_str_is(l.positions.v[0].on.v[0].claim->mode, "demand"));
}

static void no_documents_give_an_empty_ledger(void **state)
{
    (void)state;
    struct tr_ledger l = made_of(NULL, 0);
    assert_int_equal(l.parties.n + l.meetings.n + l.positions.n + l.measures.n + l.commitments.n + l.ties.n, 0);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(mentions_of_one_call_in_three_documents_are_one_call),
        cmocka_unit_test(a_call_with_somebody_else_on_the_same_day_is_another),
        cmocka_unit_test(a_round_has_its_number_sponsors_and_who_walked_out),
        cmocka_unit_test(what_is_only_planned_and_by_whom_nobody_knows_is_no_meeting),
        cmocka_unit_test(the_day_of_a_saying_is_not_the_day_of_the_meeting),
        cmocka_unit_test(what_one_says_of_another_stays_second_hand),
        cmocka_unit_test(a_walkout_is_a_rejection_by_deed),
        cmocka_unit_test(a_silence_that_is_told_and_one_that_is_seen_are_two),
        cmocka_unit_test(a_statement_is_told_even_when_it_takes_no_side),
        cmocka_unit_test(a_measure_is_in_force_as_far_as_texts_tell),
        cmocka_unit_test(a_measure_without_an_end_is_presumed_to_go_on),
        cmocka_unit_test(a_promise_to_meet_is_kept_by_a_later_meeting_and_not_by_a_call),
        cmocka_unit_test(a_promise_is_open_before_anything_came_of_it),
        cmocka_unit_test(relations_are_points_over_time),
        cmocka_unit_test(who_speaks_for_a_party_is_that_party),
        cmocka_unit_test(the_ledger_is_the_same_in_any_order_of_documents),
        cmocka_unit_test(every_entry_stands_on_something_and_has_an_id_of_its_own),
        cmocka_unit_test(every_allocation_may_fail),
        cmocka_unit_test(what_is_none_of_the_process_is_left_to_the_claims),
        cmocka_unit_test(one_side_promises_once),
        cmocka_unit_test(no_documents_give_an_empty_ledger),
    };
    return cmocka_run_group_tests(tests, open_talks, close_room);
}
