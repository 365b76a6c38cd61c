/* SPDX-License-Identifier: Apache-2.0
 *
 * The lexicon that is built into the program (share/lexicon): it compiles without a fault, is as broad as it has to be, and
 * its entries say where they are from. What single words mean in a text is tested with the rules. */
#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

#include <cmocka.h>

#include "text/lexicon.h"

static struct tr_arena arena;
static struct tr_lexicon lexicon;

static int load(void **state)
{
    (void)state;
    if (tr_arena_open(&arena, (size_t)256 << 20, NULL) != TR_OK) return -1;
    return tr_lexicon_built_in(&arena, NULL, 0, &lexicon, NULL) == TR_OK ? 0 : -1;
}

static int done(void **state)
{
    (void)state;
    tr_arena_close(&arena);
    return 0;
}

static size_t entries_of(tr_lex_kind kind)
{
    size_t n = 0;
    for (size_t k = 0; k < lexicon.entries.n; k++) n += lexicon.entries.v[k].kind == kind;
    return n;
}

static size_t words_of(tr_lex_kind kind, const char *lang)
{
    size_t n = 0;
    for (size_t k = 0; k < lexicon.names.n; k++)
        n += lexicon.entries.v[lexicon.names.v[k].entry].kind == kind && strcmp(lexicon.names.v[k].lang, lang) == 0;
    return n;
}

static void no_file_has_a_fault(void **state)
{
    (void)state;
    for (size_t k = 0; k < lexicon.faults.n; k++)
        print_error(TR_FMT ":%u: " TR_FMT "\n", TR_ARG(lexicon.faults.v[k].file), lexicon.faults.v[k].line,
                    TR_ARG(lexicon.faults.v[k].text));
    assert_int_equal(lexicon.faults.n, 0);
}

static void there_are_enough_classes_and_words(void **state)
{
    (void)state;
    assert_true(entries_of(TR_LEX_VERB) + entries_of(TR_LEX_NOUN) >= 250);
    assert_true(words_of(TR_LEX_AGENT, "en") >= 250);
    assert_true(entries_of(TR_LEX_ACTOR) >= 2000);
    static const char *const others[] = { "ar", "ru", "tr" };
    for (size_t k = 0; k < TR_COUNT(others); k++) {
        assert_true(words_of(TR_LEX_ACTOR, others[k]) >= 500);
        assert_true(words_of(TR_LEX_NOUN, others[k]) >= 200);
    }
}

static void every_class_of_a_ceasefire_has_words_in_four_languages(void **state)
{
    (void)state;
    static const struct {
        tr_lex_kind kind;
        const char *id;
    } needed[] = {
        { TR_LEX_NOUN, "CEASEFIRE" },    { TR_LEX_NOUN, "SAFE_ZONE" },   { TR_LEX_NOUN, "VIOLATION" },
        { TR_LEX_NOUN, "AGREEMENT" },    { TR_LEX_NOUN, "TALKS" },       { TR_LEX_NOUN, "ROUND" },
        { TR_LEX_NOUN, "CALL" },         { TR_LEX_NOUN, "MEETING" },     { TR_LEX_NOUN, "SHELLING_N" },
        { TR_LEX_NOUN, "AIR_STRIKE_N" }, { TR_LEX_NOUN, "CLASHES_N" },   { TR_LEX_NOUN, "EXPLOSION_N" },
        { TR_LEX_NOUN, "GUNFIRE_N" },    { TR_LEX_NOUN, "SNIPING_N" },   { TR_LEX_NOUN, "AMBUSH_N" },
        { TR_LEX_NOUN, "WITHDRAWAL_N" }, { TR_LEX_NOUN, "EXCHANGE" },    { TR_LEX_NOUN, "PRISONERS" },
        { TR_LEX_NOUN, "AID_NOUN" },     { TR_LEX_NOUN, "CONVOY" },      { TR_LEX_NOUN, "CROSSING" },
        { TR_LEX_NOUN, "EVACUATION" },   { TR_LEX_NOUN, "BLOCKADE_N" },  { TR_LEX_NOUN, "CASUALTY" },
        { TR_LEX_VERB, "SIGN" },         { TR_LEX_VERB, "AGREE" },       { TR_LEX_VERB, "VIOLATE" },
        { TR_LEX_VERB, "WITHDRAW" },     { TR_LEX_VERB, "SHELL" },       { TR_LEX_VERB, "AIR_STRIKE" },
        { TR_LEX_VERB, "ATTACK" },       { TR_LEX_VERB, "CLASH" },       { TR_LEX_VERB, "KILL" },
        { TR_LEX_VERB, "WOUND" },        { TR_LEX_VERB, "RELEASE" },     { TR_LEX_VERB, "EVACUATE" },
        { TR_LEX_VERB, "WALK_OUT" },     { TR_LEX_VERB, "DENY_ACCESS" }, { TR_LEX_VERB, "EXTEND" },
        { TR_LEX_VERB, "ACCUSE" },       { TR_LEX_VERB, "DENY" },        { TR_LEX_VERB, "FIRE_AT" },
    };
    static const char *const langs[] = { "en", "ar", "ru", "tr" };
    for (size_t k = 0; k < TR_COUNT(needed); k++) {
        size_t e = tr_lex_find(&lexicon, needed[k].kind, tr_str_of(needed[k].id));
        if (e == TR_NONE) fail_msg("no class %s", needed[k].id);
        for (size_t j = 0; j < TR_COUNT(langs); j++) {
            bool has = false;
            for (size_t i = 0; i < lexicon.names.n; i++)
                has = has || (lexicon.names.v[i].entry == e && strcmp(lexicon.names.v[i].lang, langs[j]) == 0);
            if (!has) fail_msg("class %s has no word in %s", needed[k].id, langs[j]);
        }
    }
}

/* The text of one stanza: from its line to the next line that begins at the margin. */
static bool stanza_has_source(tr_str text, uint32_t line)
{
    bool inside = false;
    for (uint32_t at = 1; text.n; at++) {
        tr_str row = tr_str_cut(&text, '\n');
        if (at == line) inside = true;
        else if (inside && row.n && row.p[0] != ' ' && row.p[0] != '#') return false;
        if (inside && tr_str_starts(tr_str_trim(row), TR_STR("src "))) return true;
    }
    return false;
}

static void every_actor_says_where_it_is_from(void **state)
{
    (void)state;
    for (size_t k = 0; k < lexicon.entries.n; k++) {
        const struct tr_lex_entry *e = &lexicon.entries.v[k];
        char name[80];
        if (e->kind != TR_LEX_ACTOR) continue;
        snprintf(name, sizeof name, "lexicon/" TR_FMT, TR_ARG(e->file));
        if (!stanza_has_source(tr_embedded(name), e->line))
            fail_msg(TR_FMT ":%u: " TR_FMT " has no source", TR_ARG(e->file), e->line, TR_ARG(e->id));
    }
}

static void what_an_actor_belongs_to_or_is_at_home_in_is_there(void **state)
{
    (void)state;
    for (size_t k = 0; k < lexicon.entries.n; k++) {
        const struct tr_lex_entry *e = &lexicon.entries.v[k];
        if (e->kind != TR_LEX_ACTOR) continue;
        if (e->home.n && tr_lex_find(&lexicon, TR_LEX_ACTOR, e->home) == TR_NONE)
            fail_msg(TR_FMT ": no country " TR_FMT, TR_ARG(e->id), TR_ARG(e->home));
        for (size_t j = 0; j < e->part_of.n; j++)
            if (tr_lex_find(&lexicon, TR_LEX_ACTOR, e->part_of.v[j].of) == TR_NONE)
                fail_msg(TR_FMT ": no actor " TR_FMT, TR_ARG(e->id), TR_ARG(e->part_of.v[j].of));
    }
}

static bool is_known_kind(tr_str sort)
{
    static const char *const kinds[] = {
        "country", "government", "office", "person", "group",     "alliance", "force",
        "body",    "outlet",     "agency", "party",  "civilians", "people",   "things"
    };
    return tr_word(sort, kinds, TR_COUNT(kinds)) != TR_NONE;
}

static void every_actor_and_agent_has_a_kind_of_the_page(void **state)
{
    (void)state;
    for (size_t k = 0; k < lexicon.entries.n; k++) {
        const struct tr_lex_entry *e = &lexicon.entries.v[k];
        if (e->kind == TR_LEX_ACTOR || e->kind == TR_LEX_AGENT)
            if (!is_known_kind(e->sort)) fail_msg(TR_FMT ": kind " TR_FMT, TR_ARG(e->id), TR_ARG(e->sort));
    }
}

static tr_time day(const char *text)
{
    tr_span span;
    assert_true(tr_time_parse(NULL, tr_str_of(text), &span));
    return span.from;
}

static void offices_change_hands_on_their_days(void **state)
{
    (void)state;
    static const struct {
        const char *id, *day, *code, *role;
    } cases[] = {
        { "USA.GOV.Trump", "2017-05-04", "USA.GOV", "head-of-state" },
        { "USA.GOV.Trump", "2022-05-04", "USA", "" },
        { "USA.GOV.Obama", "2017-01-19", "USA.GOV", "head-of-state" },
        { "RUS.GOV.Putin", "2017-05-04", "RUS.GOV", "head-of-state" },
        { "RUS.GOV.Putin", "2010-01-01", "RUS.GOV", "head-of-government" },
        { "TUR.GOV.Erdogan", "2013-01-01", "TUR.GOV", "head-of-government" },
        { "TUR.GOV.Erdogan", "2017-05-04", "TUR.GOV", "head-of-state" },
        { "DEU.GOV.Merkel", "2015-05-10", "DEU.GOV", "head-of-government" },
        { "SYR.GOV.Assad", "2017-05-04", "SYR.GOV", "head-of-state" },
        { "SYR.GOV.Assad", "2025-02-01", "SYR", "" },
        { "IGO.UNO.deMistura", "2017-05-04", "IGO.UNO", "envoy" },
        { "SLV.GOV.Cristiani", "1989-06-15", "SLV.GOV", "head-of-state" },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        size_t e = tr_lex_find(&lexicon, TR_LEX_ACTOR, tr_str_of(cases[k].id));
        tr_str role, code;
        if (e == TR_NONE) fail_msg("no actor %s", cases[k].id);
        code = tr_lex_code_at(&lexicon.entries.v[e], day(cases[k].day), &role);
        if (!tr_str_is(code, cases[k].code) || !tr_str_is(role, cases[k].role))
            fail_msg("%s on %s: " TR_FMT " " TR_FMT, cases[k].id, cases[k].day, TR_ARG(code), TR_ARG(role));
    }
}

static void nobody_has_a_name_that_judges(void **state)
{
    (void)state;
    static const char *const words[] = { "REGIME", "TERRORIST", "TERROR" };
    for (size_t k = 0; k < lexicon.entries.n; k++)
        for (size_t j = 0; j < TR_COUNT(words); j++)
            if (lexicon.entries.v[k].kind == TR_LEX_ACTOR &&
                tr_str_find(lexicon.entries.v[k].id, tr_str_of(words[j])) != TR_NOT_FOUND)
                fail_msg("the id " TR_FMT " judges", TR_ARG(lexicon.entries.v[k].id));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(no_file_has_a_fault),
        cmocka_unit_test(there_are_enough_classes_and_words),
        cmocka_unit_test(every_class_of_a_ceasefire_has_words_in_four_languages),
        cmocka_unit_test(every_actor_says_where_it_is_from),
        cmocka_unit_test(what_an_actor_belongs_to_or_is_at_home_in_is_there),
        cmocka_unit_test(every_actor_and_agent_has_a_kind_of_the_page),
        cmocka_unit_test(offices_change_hands_on_their_days),
        cmocka_unit_test(nobody_has_a_name_that_judges),
    };
    return cmocka_run_group_tests(tests, load, done);
}
