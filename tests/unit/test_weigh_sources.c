/* SPDX-License-Identifier: Apache-2.0
 *
 * Spellings of offices -> sources -> priors. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>
#include <stdlib.h>

#include "truce/weigh.h"

static struct tr_arena arena, scratch;
static struct tr_error err;

static int arena_open(void **state)
{
    (void)state;
    return tr_arena_open(&arena, (size_t)32 << 20, &err) || tr_arena_open(&scratch, (size_t)1 << 20, &err) ? -1 : 0;
}
static int arena_close(void **state)
{
    (void)state;
    tr_arena_close(&arena);
    tr_arena_close(&scratch);
    return 0;
}

static struct tr_sources sources_of(const char *text)
{
    struct tr_sources s;
    if (tr_sources_load(&arena, TR_STR("sources.yaml"), tr_str_of(text), &s, &err) != TR_OK) fail_msg("%s", err.text);
    if (tr_sources_builtin(&arena, &s, &err) != TR_OK) fail_msg("%s", err.text);
    return s;
}

static void assert_source(const struct tr_sources *s, const char *spelling, const char *id)
{
    const struct tr_source *found = tr_source_find(s, &scratch, tr_str_of(spelling));
    if (!id && found) fail_msg("%s: found " TR_FMT, spelling, TR_ARG(found->id));
    if (id && (!found || !tr_str_is(found->id, id))) fail_msg("%s: expected %s", spelling, id);
}

static void well_known_offices_are_found_by_the_spellings_of_the_data(void **state)
{
    static const char *const pairs[][2] = {
        { "sohr", "sohr" },
        { "SOHR", "sohr" },
        { "sOHR", "sohr" },
        { "OHR", "sohr" },
        { "Syrian Observatory for Human Rights", "sohr" },
        { "Human Rights Watch", "hrw" },
        { "HRW", "hrw" },
        { "airwars", "airwars" },
        { "Airways", "airwars" },
        { " Waha Report ", "waha" },
        { "Agence France-Presse", "afp" },
        { "AGENCE FRANCE PRESSE", "afp" },
        { "Reuters News", "reuters" },
        { "BBC Monitoring Middle East", "bbc-monitoring" },
        { "SN4HR", "snhr" },
        { "TASS", "tass" },
        { "Islamic Republic News Agency (IRNA)", "irna" },
        { "http://syria.liveuamap.com/", "liveuamap" },
        { "OSCE SMM", "osce-smm" },
        { "ucdp-ged", "ucdp-ged" },
        { "the Turkish military", "turkish-military" },
    };
    struct tr_sources s = sources_of("[]");
    (void)state;
    for (size_t k = 0; k < TR_COUNT(pairs); k++) assert_source(&s, pairs[k][0], pairs[k][1]);
    assert_source(&s, "local residents", NULL);
    assert_source(&s, "", NULL);
}

static void the_case_comes_before_the_built_in_table(void **state)
{
    struct tr_sources s = sources_of("sources:\n  - { id: our-office, names: [SOHR, Field team], class: monitor, "
                                     "interest: gov, owner: us, licence: internal, admiralty: A }\n"
                                     "  - { id: tass, class: party, interest: gov }\n");
    (void)state;
    assert_source(&s, "sohr", "our-office");
    assert_source(&s, "field TEAM", "our-office");
    const struct tr_source *t = tr_source_find(&s, &scratch, TR_STR("ITAR-TASS"));
    assert_non_null(t);
    assert_true(tr_str_is(t->cls, "party") && t->admiralty == 'F');
    const struct tr_source *ours = tr_source_find(&s, &scratch, TR_STR("our-office"));
    assert_true(ours->admiralty == 'A' && tr_str_is(ours->licence, "internal") && tr_str_is(ours->interest, "gov"));
}

static void the_prior_is_that_of_the_first_author(void **state)
{
    struct tr_params p;
    struct tr_sources s = sources_of("- { id: post-7, class: monitor }\n");
    (void)state;
    assert_int_equal(tr_params_load(&arena, TR_STR(""), TR_STR(""), &p, &err), TR_OK);
    static const struct {
        const char *origin, *source;
        tr_param prior;
    } cases[] = {
        { "SOHR", "ucdp-ged", TR_P_PRIOR_NGO },
        { "Reuters", "ucdp-ged", TR_P_PRIOR_PRESS },
        { "SANA", "ucdp-ged", TR_P_PRIOR_PARTY },
        { "TASS", "gdelt", TR_P_PRIOR_GUARANTOR },
        { "a local resident", "ucdp-ged", TR_P_PRIOR_UNKNOWN },
        { "", "ucdp-ged", TR_P_PRIOR_DATASET },
        { "ucdp-ged", "ucdp-ged", TR_P_PRIOR_DATASET },
        { "post-7", "post-7", TR_P_PRIOR_MONITOR },
        { "", "somebody", TR_P_PRIOR_UNKNOWN },
        { "", "FIRMS", TR_P_PRIOR_SENSOR },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_report r = { .origin = tr_str_of(cases[k].origin), .source = tr_str_of(cases[k].source) };
        if (tr_prior(&s, &p, &scratch, &r) != p.v[cases[k].prior])
            fail_msg("row %zu: %s by %s", k, cases[k].origin, cases[k].source);
    }
    assert_int_equal(scratch.used, 0); /* a look-up leaves nothing behind */
}

static void a_text_that_was_pieced_together_counts_for_little(void **state)
{
    struct tr_params p;
    struct tr_sources s = sources_of("- { id: post-7, class: monitor }\n");
    (void)state;
    assert_int_equal(tr_params_load(&arena, TR_STR(""), TR_STR(""), &p, &err), TR_OK);
    static const char *const origins[] = { "post-7", "Reuters", "SANA", "a local resident" };
    for (size_t k = 0; k < TR_COUNT(origins); k++) {
        struct tr_report r = { .origin = tr_str_of(origins[k]), .source = TR_STR("text") };
        double whole = tr_prior(&s, &p, &scratch, &r);
        r.flags = 1u << TR_FLAG_SPLICED_TEXT;
        assert_true(tr_prior(&s, &p, &scratch, &r) == p.v[TR_P_SPLICED_MAX]);
        assert_true(whole > p.v[TR_P_SPLICED_MAX]);
    }
    struct tr_report r = { .origin = TR_STR("Reuters"), .flags = 1u << TR_FLAG_SPLICED_TEXT };
    p.v[TR_P_SPLICED_MAX] = .99; /* it takes away, it never gives */
    assert_true(tr_prior(&s, &p, &scratch, &r) == p.v[TR_P_PRIOR_PRESS]);
}

static void a_fault_in_the_file_is_told_with_its_place(void **state)
{
    static const struct {
        const char *text, *says;
    } cases[] = {
        { "", "sources.yaml:1:1: empty" },
        { "a", "sources.yaml:1:1: no list" },
        { "{ sources: x }", "sources.yaml:1:12: no list" },
        { "- a\n", "sources.yaml:1:3: no map `a`" },
        { "- { id: a, klass: ngo }\n", "sources.yaml:1:12: unknown key `klass`; did you mean `class`?" },
        { "- { id: a }\n", "sources.yaml:1:3: no key `class`" },
        { "- { class: ngo }\n", "no key `id`" },
        { "- { id: a, class: nog }\n", "sources.yaml:1:19: unknown class `nog`, expected monitor, ngo" },
        { "- { id: a, class: ngo }\n- { id: a, class: ngo }\n", "sources.yaml:2:9: id given twice `a`" },
        { "- { id: [a], class: ngo }\n", "a list or map" },
        { "- { id: a, class: ngo, admiralty: G }\n",
          "sources.yaml:1:35: admiralty `G`, expected a letter from A to F" },
        { "- { id: a, class: ngo, names: { b: c } }\n", "expected a text or a list of texts" },
        { "- { id: a, class: ngo, names: [[b]] }\n", "no short text" },
        { "- { id: a, class: ngo\n", "not readable as YAML" },
        { "- { id: &x a, class: ngo }\n", "anchor: x, expected no anchors" },
        { "- { id: \"\xff\" }", "not UTF-8" },
    };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_sources s;
        assert_int_equal(tr_sources_load(&arena, TR_STR("sources.yaml"), tr_str_of(cases[k].text), &s, &err),
                         TR_BAD_INPUT);
        if (!strstr(err.text, cases[k].says)) fail_msg("expected `%s`, told: %s", cases[k].says, err.text);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(well_known_offices_are_found_by_the_spellings_of_the_data),
        cmocka_unit_test(the_case_comes_before_the_built_in_table),
        cmocka_unit_test(the_prior_is_that_of_the_first_author),
        cmocka_unit_test(a_text_that_was_pieced_together_counts_for_little),
        cmocka_unit_test(a_fault_in_the_file_is_told_with_its_place),
    };
    return cmocka_run_group_tests(tests, arena_open, arena_close);
}
