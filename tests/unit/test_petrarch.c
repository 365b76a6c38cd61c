/* SPDX-License-Identifier: Apache-2.0
 *
 * PETRARCH dictionaries: what is read, what is told and skipped, how codes are put together, how patterns match. The
 * dictionaries and sentences here are invented. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "text/petr_parts.h"
#include "text/understand.h"

static struct tr_arena room;
static struct tr_text_tools tools;

static const char actors[] = "<!-- names -->\n"
                             "NORTHLAND [NOR]\n+NORTHERN\n"
                             "SOUTHLAND [SOU]  # a comment\n"
                             "DUKE OF EASTON [EAS]\n"
                             "TWIN_ISLES [TWI/TWO]\n"
                             "OLD_BOB\n+BOBBY\n\t[NORGOV <19991231]\n\t[NOROPP 000101-051231]\n\t[NORELI >20060101]\n";
static const char agents[] = "!MAN! = MAN, WOMEN\n"
                             "FOREIGN_MINISTER [~GOVFRM]\nSOLDIER [~MIL]\nPOLICE {} [~COP]\nGOOSE {GEESE} [~GGS]\n"
                             "CONGRESS!MAN! [~LEG]\nAID_BODY [NGO~]\nGOVERNMENT [~GOV]\n";
static const char discards[] = "CUP FINAL\n+TYPHOON\n";
static const char verbs[] =
    "&MONEY\n+DOLLAR\n+GOLD_COIN\n&NOT_\n+DID N'T\n+WILL NOT\n"
    "--- PAY [073] ---\nPAY {PAYS PAID PAYING}\n- * &MONEY [0731]\n- * OLD_DEBT [0732]\n"
    "--- MEET [031:032] ---\nMEET {MEETS MET MEETING}\n- % HAVE * [030:030]\n- &NOT * [112]\n"
    "--- BLOCK [---] ---\nBLOCK\n+CORDON_OFF {+CORDONED_OFF}\n- * ROAD [191]\n- + WAS * BY $ [192]\n"
    "--- URGE [102] ---\nURGE\n- * ^ TO ATTACK + [138]\n- * [+++]\n"
    "~ a (a b MEET) AGREE = a b 036\n";

static struct tr_petrarch opened(const char *a, const char *b, const char *c, const char *d)
{
    struct tr_petrarch p;
    const char *all[] = { a, b, c, d };
    struct tr_lex_file *files = tr_new(&room, struct tr_lex_file, 4);
    size_t n = 0;
    for (size_t k = 0; k < 4; k++)
        if (all[k])
            files[n++] = (struct tr_lex_file){ .name = tr_str_format(&room, "%zu.txt", k), .text = tr_str_of(all[k]) };
    assert_int_equal(tr_petrarch_open(&room, files, n, &p, NULL), TR_OK);
    return p;
}

static struct tr_petrarch everything(void) { return opened(actors, agents, discards, verbs); }

/* "NOR SOU 073; SOU NOR 032", or "sentence", "story" when it was put aside. */
static tr_str coded(const struct tr_petrarch *p, const struct tr_petr_options *o, const char *text, const char *day)
{
    struct tr_tokens tokens = { .text = tr_str_of(text) };
    struct tr_parse parse;
    struct tr_sink s = { 0 };
    tr_petr_events events = { 0 };
    tr_petr_outcome outcome;
    tr_span at = TR_ALWAYS;
    if (day) assert_true(tr_time_parse(NULL, tr_str_of(day), &at));
    assert_int_equal(tr_tokenize(&room, &tokens, 0, (uint32_t)tokens.text.n, 0, NULL), TR_OK);
    assert_int_equal(tr_parse_document(&room, tools.grammar, &tools.lexicon, &tokens, &parse, NULL), TR_OK);
    for (size_t k = 0; k < tokens.sentences.n; k++) {
        assert_int_equal(
            tr_petr_code_sentence(&room, p, o, &parse, k, day ? at.from : TR_TIME_NONE, &outcome, &events, NULL),
            TR_OK);
        if (outcome != TR_PETR_CODED) tr_puts(&s, outcome == TR_PETR_DISCARD_STORY ? "story" : "sentence");
    }
    for (size_t k = 0; k < events.n; k++)
        tr_putf(&s, "%s" TR_FMT " " TR_FMT " " TR_FMT, k ? "; " : "", TR_ARG(events.v[k].source),
                TR_ARG(events.v[k].target), TR_ARG(events.v[k].code));
    tr_str out = tr_str_copy(&room, tr_sink_text(&s));
    tr_sink_close(&s);
    return out;
}

static void assert_coded(const char *text, const char *expected)
{
    struct tr_petrarch p = everything();
    struct tr_petr_options o = TR_PETR_OPTIONS;
    assert_string_equal(tr_cstr(&room, coded(&p, &o, text, "2017-05-04")), expected);
}

static void each_kind_of_file_is_known_by_its_lines(void **state)
{
    (void)state;
    assert_int_equal(tr_petr_kind_of(tr_str_of(actors)), TR_PETR_ACTORS);
    assert_int_equal(tr_petr_kind_of(tr_str_of(agents)), TR_PETR_AGENTS);
    assert_int_equal(tr_petr_kind_of(tr_str_of(discards)), TR_PETR_DISCARDS);
    assert_int_equal(tr_petr_kind_of(tr_str_of(verbs)), TR_PETR_VERBS);
}

static void a_dictionary_is_read_whole(void **state)
{
    (void)state;
    struct tr_petrarch p = everything();
    assert_int_equal(p.faults.n, 0);
    assert_int_equal(p.actors.n, 5);
    assert_int_equal(p.actor_names.n, 7);
    assert_int_equal(p.agents.n, 7);
    assert_int_equal(p.discards.n, 2);
    assert_int_equal(p.sets.n, 2);
    assert_int_equal(p.blocks.n, 4);
    assert_int_equal(p.patterns.n, 8);
    assert_int_equal(p.turns.n, 1);
    assert_int_equal(p.actors.v[1].line, 4);
}

static void source_and_target_are_subject_and_object(void **state)
{
    (void)state;
    assert_coded("Northland paid Southland on Monday.", "NOR SOU 073");
    assert_coded("Northern soldiers paid the government of Southland.", "NORMIL SOUGOV 073");
    assert_coded("The walkers paid Southland.", "");
}

static void codes_are_put_together_from_actors_and_agents(void **state)
{
    (void)state;
    assert_coded("Southland's foreign minister paid a Northern aid body.", "SOUGOVFRM NGONOR 073");
    assert_coded("Northern geese paid Southland congresswomen.", "NORGGS SOULEG 073");
    assert_coded("Northern polices paid Southland.", "NOR SOU 073"); /* {}: there is no plural */
    assert_coded("Soldiers and police in Northland paid Southland.", "NORMIL SOU 073; NORCOP SOU 073");
    assert_coded("The Duke of Easton paid the Twin Isles.", "EAS TWI 073; EAS TWO 073");
}

static void codes_go_by_the_day(void **state)
{
    (void)state;
    struct tr_petrarch p = everything();
    struct tr_petr_options o = TR_PETR_OPTIONS;
    const char *text = "Old Bob paid Southland.";
    assert_string_equal(tr_cstr(&room, coded(&p, &o, text, "1999-12-31")), "NORGOV SOU 073");
    assert_string_equal(tr_cstr(&room, coded(&p, &o, text, "2000-01-01")), "NOROPP SOU 073");
    assert_string_equal(tr_cstr(&room, coded(&p, &o, text, "2005-12-31")), "NOROPP SOU 073");
    assert_string_equal(tr_cstr(&room, coded(&p, &o, text, "2017-01-01")), "NORELI SOU 073");
    assert_string_equal(tr_cstr(&room, coded(&p, &o, text, NULL)), "");
}

static void the_longest_pattern_wins_over_the_verb(void **state)
{
    (void)state;
    assert_coded("Northland paid a million dollars to Southland.", "NOR SOU 0731");
    assert_coded("Northland paid gold coins to Southland.", "NOR SOU 0731");
    assert_coded("Northland paid an old debt to Southland.", "NOR SOU 0732");
    assert_coded("Northland paid an old and bitter debt to Southland.", "NOR SOU 073");
}

static void a_double_code_goes_both_ways(void **state)
{
    (void)state;
    assert_coded("Northland met Southland.", "NOR SOU 031; SOU NOR 032");
    assert_coded("Northland and Southland have met.", "NOR SOU 030; SOU NOR 030");
    assert_coded("Northland and Southland have met the press.", "NOR SOU 030; SOU NOR 030");
}

static void negation_is_a_synset_before_the_verb(void **state)
{
    (void)state;
    assert_coded("Northland didn't meet Southland.", "NOR SOU 112");
    assert_coded("Northland will not meet Southland.", "NOR SOU 112");
}

static void verbs_of_several_words_and_null_codes_are_kept_apart(void **state)
{
    (void)state;
    assert_coded("Northland cordoned off the road to Southland.", "NOR SOU 191");
    assert_coded("Northland blocked Southland.", "");
    assert_coded("Southland was blocked by Northland.", "NOR SOU 192");
    assert_coded("Northland urged the Duke of Easton to attack Southland.", "NOR SOU 138");
    assert_coded("Northland urged Southland.", "NOR SOU 102");
}

static void what_a_coded_verb_governs_is_not_coded_again(void **state)
{
    (void)state;
    assert_coded("Northland urged Southland to pay Easton.", "NOR SOU 102");
    assert_coded("Northland urged Southland and paid the Duke of Easton.", "NOR SOU 102; NOR EAS 073");
}

static void discards_put_sentences_and_stories_aside(void **state)
{
    (void)state;
    assert_coded("Northland met Southland in the cup final.", "sentence");
    assert_coded("Northland met Southland after a typhoon.", "story");
}

static void options_ask_for_new_actors_and_lone_ones(void **state)
{
    (void)state;
    struct tr_petrarch p = everything();
    struct tr_petr_options o = TR_PETR_OPTIONS;
    o.new_actor_length = 3;
    assert_string_equal(tr_cstr(&room, coded(&p, &o, "The red walkers paid Southland.", NULL)),
                        "\"THE RED WALKERS\" SOU 073");
    o.new_actor_length = 0;
    o.require_dyad = false;
    assert_string_equal(tr_cstr(&room, coded(&p, &o, "Soldiers paid the walkers.", NULL)), "---MIL --- 073");
}

static void both_notations_of_patterns_are_read(void **state)
{
    (void)state;
    struct tr_petrarch p = opened("NORTHLAND [NOR]\nSOUTHLAND [SOU]\n", NULL, NULL,
                                  "--- SIGN [057] ---\nSIGN {SIGNS SIGNED}\n- * {TRADE PROTOCOL} (WITH +) [0571]\n");
    struct tr_petr_options o = TR_PETR_OPTIONS;
    assert_string_equal(tr_cstr(&room, coded(&p, &o, "Northland signed a trade protocol with Southland.", NULL)),
                        "NOR SOU 0571");
}

static void hostile_lines_are_told_and_skipped(void **state)
{
    (void)state;
    struct tr_petrarch p = opened(
        "+NOBODY\n[XYZ]\nNORTHLAND [NOR <991399]\nSOUTHLAND [SOU 20200101-20100101]\n"
        "A B C D E F G H I J K L M N O P Q R S T U V W X Y Z [ABC]\nEASTON [EAS]\n",
        "SOLDIER [MIL]\nGUARD {GUARDS [~MIL]\n!X! MEN\nCHIEF!Y! [~GOV]\nGOOD [~GUD]\nBETTER [~BET]\nBEST [~BES]\n",
        NULL,
        "PAY\n- * MONEY [1]\n--- PAY [073] ---\nPAY\n- NO STAR [1]\n- * ONE * TWO [2]\n"
        "* (TO QUESTION) [110]\n- * &NOWHERE [3]\n");
    assert_int_equal(p.faults.n, 15);
    for (size_t k = 0; k < p.faults.n; k++) {
        assert_true(p.faults.v[k].line > 0);
        assert_true(p.faults.v[k].text.n > 0);
    }
    assert_int_equal(p.actor_names.n, 3);
}

static void synsets_that_name_one_another_end(void **state)
{
    (void)state;
    struct tr_petrarch p = opened("NORTHLAND [NOR]\nSOUTHLAND [SOU]\n", NULL, NULL,
                                  "&A\n+&B\n+&A\n&B\n+&A\n--- PAY [073] ---\nPAY {PAID}\n- * &A &A &A [074]\n");
    struct tr_petr_options o = TR_PETR_OPTIONS;
    assert_string_equal(tr_cstr(&room, coded(&p, &o, "Northland paid Southland in gold, silver and coins.", NULL)),
                        "NOR SOU 073");
}

static void actors_and_agents_become_a_lexicon(void **state)
{
    (void)state;
    struct tr_petrarch p = everything();
    struct tr_sink out = { 0 };
    struct tr_lexicon l;
    assert_int_equal(tr_petr_to_lexicon(&room, &p, TR_STR("a test, MIT"), TR_STR("2026-11-26"), &out, NULL), TR_OK);
    struct tr_lex_file file = { .name = TR_STR("x.lex"), .text = tr_sink_text(&out) };
    assert_int_equal(tr_lexicon_open(&room, &file, 1, &l, NULL), TR_OK);
    assert_int_equal(l.faults.n, 0);
    size_t bob = tr_lex_find(&l, TR_LEX_ACTOR, TR_STR("NOR.GOV.Old-Bob"));
    assert_true(bob != TR_NONE);
    tr_span day;
    assert_true(tr_time_parse(NULL, TR_STR("2003-05-04"), &day));
    assert_true(tr_str_is(tr_lex_code_at(&l.entries.v[bob], day.from, NULL), "NOR.OPP"));
    assert_true(tr_lex_find(&l, TR_LEX_AGENT, TR_STR("+GOV.FRM")) != TR_NONE);
    tr_sink_close(&out);
}

static void a_full_arena_is_told(void **state)
{
    (void)state;
    static unsigned char small[1 << 10];
    struct tr_arena a = { small, 0, sizeof small, NULL };
    struct tr_petrarch p;
    struct tr_error err = { 0 };
    struct tr_lex_file file = { .name = TR_STR("v"), .text = tr_str_of(verbs) };
    assert_int_equal(tr_petrarch_open(&a, &file, 1, &p, &err), TR_NOMEM);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(each_kind_of_file_is_known_by_its_lines),
        cmocka_unit_test(a_dictionary_is_read_whole),
        cmocka_unit_test(source_and_target_are_subject_and_object),
        cmocka_unit_test(codes_are_put_together_from_actors_and_agents),
        cmocka_unit_test(codes_go_by_the_day),
        cmocka_unit_test(the_longest_pattern_wins_over_the_verb),
        cmocka_unit_test(a_double_code_goes_both_ways),
        cmocka_unit_test(negation_is_a_synset_before_the_verb),
        cmocka_unit_test(verbs_of_several_words_and_null_codes_are_kept_apart),
        cmocka_unit_test(what_a_coded_verb_governs_is_not_coded_again),
        cmocka_unit_test(discards_put_sentences_and_stories_aside),
        cmocka_unit_test(options_ask_for_new_actors_and_lone_ones),
        cmocka_unit_test(both_notations_of_patterns_are_read),
        cmocka_unit_test(hostile_lines_are_told_and_skipped),
        cmocka_unit_test(synsets_that_name_one_another_end),
        cmocka_unit_test(actors_and_agents_become_a_lexicon),
        cmocka_unit_test(a_full_arena_is_told),
    };
    if (tr_arena_open(&room, (size_t)1 << 30, NULL) != TR_OK ||
        tr_text_tools_open(&room, NULL, 0, &tools, NULL) != TR_OK)
        return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&room);
    return failed;
}
