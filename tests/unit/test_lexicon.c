/* SPDX-License-Identifier: Apache-2.0 */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>

#include <cmocka.h>

#include "text/lexicon.h"
#include "text/words.h"

static struct tr_arena arena;

static struct tr_lexicon lexicon_of(const char *text)
{
    struct tr_lexicon l;
    struct tr_lex_file file = { TR_STR("test.lex"), tr_str_of(text), false };
    assert_int_equal(tr_lexicon_open(&arena, &file, 1, &l, NULL), TR_OK);
    return l;
}

static const char small[] = "actor SYR\n  kind country\n  name en \"Syria\"\n  adj en \"Syrian\"\n"
                            "actor USA\n  kind country\n  name en \"United States | US\"\n"
                            "verb WALK_OUT\n  en \"walk out | storm out\"\n"
                            "noun CEASEFIRE\n  en \"cease-fire | truce\"\n"
                            "deny \"Syria Street\"\n";

/* ids of hits, with the matched words */
static void assert_hits_in(const struct tr_lexicon *l, const char *text, bool upper, const char *expected)
{
    struct tr_tokens t = { .text = tr_str_of(text) };
    assert_int_equal(tr_tokenize(&arena, &t, 0, (uint32_t)t.text.n, 0, NULL), TR_OK);
    uint64_t *lemmas = tr_new(&arena, uint64_t, 2 * t.list.n);
    for (size_t k = 0; k < t.list.n; k++) {
        struct tr_word w = tr_word_look(tr_token_text(&t, (uint32_t)k));
        lemmas[2 * k] = w.noun_lemma;
        lemmas[2 * k + 1] = w.verb_lemma;
    }
    tr_hits hits = { 0 };
    assert_int_equal(tr_lex_scan(l, &t, 0, (uint32_t)t.list.n, lemmas, upper, &arena, &hits, NULL), TR_OK);
    struct tr_sink out = { 0 };
    for (size_t k = 0; k < hits.n; k++)
        tr_putf(&out, "%s" TR_FMT "=" TR_FMT, k ? ";" : "", TR_ARG(l->entries.v[hits.v[k].entry].id),
                TR_ARG(tr_tokens_text(&t, hits.v[k].first, hits.v[k].n)));
    tr_put(&out, (tr_str){ "", 1 });
    assert_string_equal(out.p, expected);
    tr_sink_close(&out);
}

static void assert_hits(const struct tr_lexicon *l, const char *text, const char *expected)
{
    assert_hits_in(l, text, false, expected);
}
static void assert_upper_hits(const struct tr_lexicon *l, const char *text, const char *expected)
{
    assert_hits_in(l, text, true, expected);
}

static void words_match_in_any_form_and_names_with_their_capitals(void **state)
{
    (void)state;
    struct tr_lexicon l = lexicon_of(small);
    assert_int_equal(l.faults.n, 0);
    assert_hits(&l, "Syrians walked out; they told us of a ceasefire, no cease fire.",
                "SYR=Syrians;WALK_OUT=walked out;CEASEFIRE=cease fire");
    assert_hits(&l, "The US and the United States.", "USA=US;USA=United States");
    assert_hits(&l, "On Syria Street in Syria.", "SYR=Syria");
}

static void in_capitals_alone_a_word_is_no_name(void **state)
{
    (void)state;
    struct tr_lexicon l = lexicon_of(small);
    assert_upper_hits(&l, "THEY TOLD US OF SYRIA AND OF THE UNITED STATES.", "SYR=SYRIA;USA=UNITED STATES");
}

static void order_of_stanzas_does_not_show(void **state)
{
    (void)state;
    static const char other[] = "deny \"Syria Street\"\nnoun CEASEFIRE\n  en \"truce | cease-fire\"\n"
                                "actor USA\n  kind country\n  name en \"US | United States\"\n"
                                "verb WALK_OUT\n  en \"storm out\"\n  en \"walk out\"\n"
                                "actor SYR\n  adj en \"Syrian\"\n  kind country\n  name en \"Syria\"\n";
    struct tr_lexicon a = lexicon_of(small), b = lexicon_of(other);
    assert_int_equal(a.names.n, b.names.n);
    for (size_t k = 0; k < a.names.n; k++) {
        assert_int_equal(a.names.v[k].entry, b.names.v[k].entry);
        assert_true(tr_str_eq(a.names.v[k].text, b.names.v[k].text));
    }
}

static void faults_are_all_told_with_their_lines(void **state)
{
    (void)state;
    struct tr_lexicon l = lexicon_of(
        "aktor SYR\n  name en \"x\"\nactor SYR\n  colour red\n  name english \"x\"\n  name en x\n"
        "  code SYR.GOV 2012\nactor SYR\n  kind country\nverb A\n  with B\n");
    static const uint32_t lines[] = { 1, 4, 5, 6, 7, 8, 10 };
    assert_int_equal(l.faults.n, TR_COUNT(lines));
    for (size_t k = 0; k < TR_COUNT(lines); k++) assert_int_equal(l.faults.v[k].line, lines[k]);
}

/* It was the first by the alphabet: "Birch Army" where the file begins with "Free Birch Army". */
static void an_entry_is_called_by_its_first_name_as_written(void **state)
{
    (void)state;
    static const struct {
        const char *names, *called;
    } cases[] = {
        { "\"Free Birch Army | Birch Army\"", "Free Birch Army" },
        { "\"A.B.A. | Free Birch Army | Army of Birch\"", "Free Birch Army" },
        { "\"A.B.A.\"", "A.B.A." },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_lexicon l = lexicon_of(tr_cstr(
            &arena,
            tr_str_format(&arena, "actor REB.X\n  kind group\n  name en %s\n  src S1 \"test\" seen 2026-11 trust 2\n",
                          cases[k].names)));
        size_t at = tr_lex_find(&l, TR_LEX_ACTOR, TR_STR("REB.X"));
        assert_true(at != TR_NONE && l.entries.v[at].called > 0);
        assert_true(tr_str_is(l.names.v[l.entries.v[at].called - 1].text, cases[k].called));
    }
}

static void a_person_counts_as_what_he_was_that_day(void **state)
{
    (void)state;
    struct tr_lexicon l = lexicon_of("actor RUS.GOV.Putin\n  kind person\n  name en \"Vladimir Putin\"\n"
                                     "  code RUS.GOV role head-of-government 2008-05-08..2012-05-06\n"
                                     "  code RUS.GOV role head-of-state 2012-05-07..\n");
    tr_str role;
    tr_span day;
    assert_int_equal(l.faults.n, 0);
    assert_true(tr_time_parse(NULL, TR_STR("2012-05-06"), &day));
    assert_true(tr_str_is(tr_lex_code_at(&l.entries.v[0], day.from, &role), "RUS.GOV"));
    assert_true(tr_str_is(role, "head-of-government"));
    tr_lex_code_at(&l.entries.v[0], day.to, &role);
    assert_true(tr_str_is(role, "head-of-state"));
    assert_true(tr_str_is(tr_lex_code_at(&l.entries.v[0], 0, &role), "RUS.GOV.Putin"));
}

static void a_case_file_overrides_and_adds(void **state)
{
    (void)state;
    struct tr_lexicon l;
    struct tr_lex_file files[] = {
        { TR_STR("a.lex"), TR_STR("noun X\n  en \"old\"\nnoun Y\n  en \"one\"\n"), false },
        { TR_STR("b.lex"), TR_STR("noun X\n  en \"new\"\nadd noun Y\n  en \"two\"\n"), true },
    };
    assert_int_equal(tr_lexicon_open(&arena, files, 2, &l, NULL), TR_OK);
    assert_int_equal(l.faults.n, 0);
    assert_hits(&l, "old new one two", "X=new;Y=one;Y=two");
}

static void english_words_know_their_base_forms(void **state)
{
    (void)state;
    static const struct {
        const char *form, *lemma;
        uint8_t cls;
    } cases[] = {
        { "struck", "strike", TR_VERB },
        { "agreed", "agree", TR_VERB },
        { "planned", "plan", TR_VERB },
        { "said", "say", TR_VERB },
        { "bombing", "bomb", TR_VERB },
        { "armies", "army", TR_NOUN },
        { "gunmen", "gunman", TR_NOUN },
        { "taken", "take", TR_VERB },
        { "dying", "die", TR_VERB },
        { "ceasefires", "ceasefire", TR_NOUN },
        { "criticizes", "criticize", TR_VERB },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_word w = tr_word_look(tr_str_of(cases[k].form));
        assert_true(w.classes & cases[k].cls);
        assert_true((cases[k].cls == TR_VERB ? w.verb_lemma : w.noun_lemma) == tr_token_key(tr_str_of(cases[k].lemma)));
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(words_match_in_any_form_and_names_with_their_capitals),
        cmocka_unit_test(in_capitals_alone_a_word_is_no_name),
        cmocka_unit_test(order_of_stanzas_does_not_show),
        cmocka_unit_test(faults_are_all_told_with_their_lines),
        cmocka_unit_test(an_entry_is_called_by_its_first_name_as_written),
        cmocka_unit_test(a_person_counts_as_what_he_was_that_day),
        cmocka_unit_test(a_case_file_overrides_and_adds),
        cmocka_unit_test(english_words_know_their_base_forms),
    };
    if (tr_arena_open(&arena, 1 << 28, NULL) != TR_OK) return 1;
    int failed = cmocka_run_group_tests(tests, NULL, NULL);
    tr_arena_close(&arena);
    return failed;
}
