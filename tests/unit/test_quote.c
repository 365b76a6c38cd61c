/* SPDX-License-Identifier: Apache-2.0
 *
 * Quotations and statements, pattern by pattern; what must make no difference. */
#include "../golden/text_fixture.h"

#include "text/quote.h"

struct read {
    struct tr_tokens t;
    struct tr_parse p;
    struct tr_quotes q;
};

static struct read *read(const char *text)
{
    struct read *r = tr_new(&room, struct read, 1);
    struct tr_error err = { 0 };
    parse_text(tr_str_of(text), &r->t, &r->p);
    assert_int_equal(tr_quotes_open(&room, &r->p, &r->q, &err), TR_OK);
    return r;
}

static const char *text_of(const struct read *r, struct tr_range range)
{
    return range.n ? tr_cstr(&room, tr_tokens_text(&r->t, range.first, range.n)) : "";
}

static void assert_said(const struct read *r, size_t k, const char *speaker, const char *cue, const char *content)
{
    assert_true(k < r->q.statements.n);
    const struct tr_statement *s = &r->q.statements.v[k];
    assert_string_equal(text_of(r, s->speaker), speaker);
    assert_string_equal(text_of(r, s->cue), cue);
    assert_string_equal(text_of(r, s->content[0]), content);
}

static void speaker_before_cue_and_content_behind(void **state)
{
    (void)state;
    struct read *r = read("The army said on Tuesday that two soldiers were wounded.");
    assert_int_equal(r->q.statements.n, 1);
    assert_said(r, 0, "The army", "said", "two soldiers were wounded");
    assert_int_equal(r->q.statements.v[0].type, TR_SAID_INDIRECT);
}

static void direct_speech_before_its_speaker(void **state)
{
    (void)state;
    struct read *r = read("\"The shelling did not stop,\" said Mariam Oduya, a nurse in Kadugli.");
    assert_int_equal(r->q.statements.n, 1);
    assert_said(r, 0, "Mariam Oduya", "said", "The shelling did not stop");
    assert_int_equal(r->q.statements.v[0].type, TR_SAID_DIRECT);
    assert_true(r->q.statements.v[0].negated);
}

static void smart_quotes_and_line_ends_make_no_difference(void **state)
{
    (void)state;
    static const char *const same[] = {
        "\"We hold the line,\" the mayor told reporters. \"Nobody left.\"",
        "“We hold the line,” the mayor told reporters. “Nobody left.”",
        "“We hold the line,” the\r\nmayor told reporters.\r\n“Nobody left.”",
        "\"We hold the\u00A0line,\" the mayor told reporters. \"Nobody left.\"",
    };
    for (size_t k = 0; k < TR_COUNT(same); k++) {
        struct read *r = read(same[k]);
        assert_int_equal(r->q.statements.n, 2);
        assert_string_equal(text_of(r, r->q.statements.v[0].audience), "reporters");
        assert_int_equal(r->q.statements.v[0].type, TR_SAID_DIRECT);
        assert_int_equal(r->q.statements.v[1].from, 0);
        assert_string_equal(text_of(r, r->q.statements.v[1].content[0]), "Nobody left");
    }
}

static void a_quotation_runs_on_over_paragraphs(void **state)
{
    (void)state;
    struct read *r = read(
        "“We buried nine people,” the imam said.\n\n“The youngest was four.\n\n“We do not know who fired.”");
    assert_int_equal(r->q.statements.n, 3);
    assert_int_equal(r->q.marks.n, 3);
    assert_int_equal(r->q.marks.v[1].flags & TR_QUOTE_OPEN, TR_QUOTE_OPEN);
    assert_int_equal(r->q.marks.v[2].flags & TR_QUOTE_ON, TR_QUOTE_ON);
    assert_int_equal(r->q.marks.v[2].before, 1);
    assert_string_equal(text_of(r, r->q.statements.v[2].speaker), "the imam");
}

static void a_mark_that_nothing_closes_ends_with_its_paragraph(void **state)
{
    (void)state;
    struct read *r = read("“We shall rebuild the bridge, the mayor said.\n\nWork begins in May.");
    assert_int_equal(r->q.marks.n, 1);
    assert_int_equal(r->q.marks.v[0].closes, TR_NO);
    assert_int_equal(r->q.statements.n, 1);
    assert_said(r, 0, "the mayor", "said", "We shall rebuild the bridge");
}

static void quotations_nest(void **state)
{
    (void)state;
    struct read *r = read("“My father told me, ‘Do not leave,’ and went,” said Hana Barake.");
    assert_int_equal(r->q.marks.n, 2);
    assert_int_equal(r->q.marks.v[1].parent, 0);
    assert_int_equal(r->q.statements.n, 2);
    assert_int_equal(r->q.statements.v[0].parent, 1);
    assert_string_equal(text_of(r, r->q.statements.v[0].content[0]), "Do not leave");
}

static void scare_quotes_are_no_statement(void **state)
{
    (void)state;
    struct read *r = read("The “humanitarian” convoy carried rifles.");
    assert_int_equal(r->q.statements.n, 0);
    assert_int_equal(r->q.marks.v[0].flags & TR_QUOTE_SCARE, TR_QUOTE_SCARE);
}

static void a_medium_passes_on_what_its_source_said(void **state)
{
    (void)state;
    struct read *r = read("The news site Sahel Post, citing two officials, reported that a convoy had been ambushed.");
    assert_said(r, 0, "two officials", "reported", "a convoy had been ambushed");
    assert_string_equal(text_of(r, r->q.statements.v[0].chain[0]), "The news site Sahel Post");
    r = read("The commander was quoted by the state agency as saying that the road was open.");
    assert_said(r, 0, "The commander", "quoted", "the road was open");
    assert_string_equal(text_of(r, r->q.statements.v[0].chain[0]), "the state agency");
}

static void denials_and_silence_are_negated(void **state)
{
    (void)state;
    assert_true(read("The ministry denied that its troops had crossed the line.")->q.statements.v[0].negated);
    assert_true(read("The governor refused to comment on the raid.")->q.statements.v[0].negated);
    assert_false(read("The ministry confirmed that its troops had crossed the line.")->q.statements.v[0].negated);
}

static void hedges_lower_the_level(void **state)
{
    (void)state;
    assert_int_equal(read("The envoy said the talks may move to Muscat.")->q.statements.v[0].level, TR_HEDGE_POSSIBLE);
    assert_int_equal(read("Residents alleged that soldiers looted shops.")->q.statements.v[0].level, TR_HEDGE_DOUBTED);
    assert_int_equal(read("The envoy said in May that the talks moved.")->q.statements.v[0].level, TR_HEDGE_REPORTED);
}

static void what_is_still_to_be_said_is_no_statement(void **state)
{
    (void)state;
    assert_int_equal(read("The mission will report on Friday.")->q.statements.n, 0);
    assert_int_equal(read("They backed the truck into the yard.")->q.statements.n, 0);
    assert_int_equal(read("No one has claimed responsibility for the blast.")->q.statements.n, 0);
}

static void nothing_and_marks_alone_are_read(void **state)
{
    (void)state;
    static const char *const texts[] = { "", "\"", "“", "”", "\"\"\"\"", "said", ": “", "said said said", ", said ." };
    for (size_t k = 0; k < TR_COUNT(texts); k++) assert_int_equal(read(texts[k])->q.statements.n, 0);
}

static void no_memory_is_told(void **state)
{
    (void)state;
    struct tr_error err = { 0 };
    struct read *r = read("“A truce,” the mayor said. The army said that it was over, according to the agency.");
    for (int64_t fuse = 0; fuse < 8; fuse++) {
        int64_t left = fuse;
        struct tr_arena a = room;
        struct tr_quotes q;
        a.fuse = &left;
        tr_rc rc = tr_quotes_open(&a, &r->p, &q, &err);
        assert_true(rc == TR_NOMEM || rc == TR_OK);
        if (rc == TR_OK) assert_int_equal(q.statements.n, r->q.statements.n);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(speaker_before_cue_and_content_behind),
        cmocka_unit_test(direct_speech_before_its_speaker),
        cmocka_unit_test(smart_quotes_and_line_ends_make_no_difference),
        cmocka_unit_test(a_quotation_runs_on_over_paragraphs),
        cmocka_unit_test(a_mark_that_nothing_closes_ends_with_its_paragraph),
        cmocka_unit_test(quotations_nest),
        cmocka_unit_test(scare_quotes_are_no_statement),
        cmocka_unit_test(a_medium_passes_on_what_its_source_said),
        cmocka_unit_test(denials_and_silence_are_negated),
        cmocka_unit_test(hedges_lower_the_level),
        cmocka_unit_test(what_is_still_to_be_said_is_no_statement),
        cmocka_unit_test(nothing_and_marks_alone_are_read),
        cmocka_unit_test(no_memory_is_told),
    };
    return cmocka_run_group_tests(tests, open_language, close_language);
}
