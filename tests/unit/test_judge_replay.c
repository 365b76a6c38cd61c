/* SPDX-License-Identifier: Apache-2.0
 *
 * A stored finding is decided again from its trail; a changed trail or verdict shows. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>
#include <cmocka.h>

#include <stdlib.h>

#include "judge_fixture.h"
#include "judge/rules.h"

static tr_str line_of(struct fixture *x, const struct tr_finding *f)
{
    struct tr_sink s = { 0 };
    tr_finding_json(&x->g, f, &s);
    tr_str line = tr_str_copy(&x->a, tr_sink_text(&s));
    tr_sink_close(&s);
    return line;
}

static bool replays(struct fixture *x, tr_str line)
{
    struct tr_sink s = { 0 };
    assert_int_equal(tr_judge_replay(&x->a, &x->params, line, &s, &x->err), TR_OK);
    bool same = tr_str_eq(line, tr_sink_text(&s));
    tr_sink_close(&s);
    return same;
}

/* Replaces the first `from` of a line. */
static tr_str changed(struct fixture *x, tr_str line, const char *from, const char *to)
{
    size_t at = tr_str_find(line, tr_str_of(from));
    assert_int_not_equal(at, TR_NOT_FOUND);
    struct tr_sink s = { 0 };
    tr_put(&s, (tr_str){ line.p, at });
    tr_puts(&s, to);
    tr_put(&s, (tr_str){ line.p + at + strlen(from), line.n - at - strlen(from) });
    tr_str out = tr_str_copy(&x->a, tr_sink_text(&s));
    tr_sink_close(&s);
    return out;
}

static void findings_follow_from_their_trails(void **state)
{
    (void)state;
    static const char *const targets[] = { "blue", "red", "insurgents", "civilians", "Nobody", "blue, red", "" };
    struct tr_rand rand = tr_rand_seed(3);
    for (int n = 0; n < 600; n++) {
        struct fixture x;
        fx_open(&x);
        x.target.name = tr_str_of(targets[tr_rand_u64(&rand) % TR_COUNT(targets)]);
        x.report.target.n = x.target.name.n > 0;
        x.report.act = tr_rand_u64(&rand) % 3 ? TR_STR("heavy_weapon_fire") : TR_STR("explosion_unclear");
        x.report.directed = tr_rand_u64(&rand) % 2;
        x.report.when.from = (tr_time)(tr_rand_u64(&rand) % 1100) * TR_DAY,
        x.report.when.to = x.report.when.from + 30 * TR_DAY;
        x.in[0].p = tr_round6(tr_rand_unit(&rand)), x.in[0].p_out = tr_round6(tr_rand_unit(&rand)),
        x.in[0].p_back = tr_round6(tr_rand_unit(&rand));
        x.in[0].reach_p = tr_rand_unit(&rand), x.in[0].near = tr_rand_u64(&rand) % 2;
        x.provisions[FX_BAN].outside.v = x.zone_list, x.provisions[FX_BAN].outside.n = tr_rand_u64(&rand) % 4 == 0;
        if (tr_rand_u64(&rand) % 2) fx_presence(&x, FX_RED, "held");
        x.readings[0].id = TR_STR("q"), x.values[0].id = TR_STR("yes"), x.values[1].id = TR_STR("no");
        x.readings[0].values.v = x.values, x.readings[0].values.n = 2;
        x.g.readings.v = x.readings, x.g.readings.n = 1;
        if (tr_rand_u64(&rand) % 2) x.roles[1].when = x.designations[0].when = (struct tr_when){ 0, 0 };
        tr_findings f = fx_judge(&x);
        for (size_t k = 0; k < f.n; k++) assert_true(replays(&x, line_of(&x, &f.v[k])));
        fx_close(&x);
    }
}

static void a_changed_verdict_or_probability_does_not_replay(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    x.in[0].p = 0.9, x.in[0].p_back = 0.5;
    tr_str line = line_of(&x, &fx_judge(&x).v[0]);
    assert_true(replays(&x, line));
    assert_false(replays(&x, changed(&x, line, "\"verdict\":\"violation\"", "\"verdict\":\"exempt\"")));
    assert_false(replays(&x, changed(&x, line, "\"p_violation\":0.9", "\"p_violation\":0.95")));
    assert_false(replays(&x, changed(&x, line, "\"p\":0.9,", "\"p\":0.2,")));
    assert_false(replays(&x, changed(&x, line, "\"level\":\"alleged\"", "\"level\":\"confirmed\"")));
    assert_false(replays(&x, changed(&x, line, "place.partly", "place.sideways")));
    fx_close(&x);
}

static void what_is_no_finding_line_ends_in_a_sentence(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    tr_str line = line_of(&x, &fx_judge(&x).v[0]);
    const tr_str bad[] = {
        TR_LIT(""),
        TR_LIT("{"),
        TR_LIT("[]"),
        TR_LIT("{}"),
        TR_LIT("null"),
        TR_LIT("{\"kind\":\"report\"}"),
        TR_LIT("{\"kind\":\"finding\"}"),
        changed(&x, line, "{", "{\"by_reading\":[{\"verdict\":\"perhaps\"}],"),
        changed(&x, line, "\"params\":\"", "\"params\":\"0"),
    };
    for (size_t k = 0; k < TR_COUNT(bad); k++) {
        struct tr_sink s = { 0 };
        x.err.text[0] = '\0';
        assert_int_equal(tr_judge_replay(&x.a, &x.params, bad[k], &s, &x.err), TR_BAD_INPUT);
        assert_true(strlen(x.err.text) > 10);
        assert_int_equal(s.n, 0);
        tr_sink_close(&s);
    }
    fx_close(&x);
}

static void odd_members_do_not_break_a_replay(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    tr_str line = line_of(&x, &fx_judge(&x).v[0]);
    static const struct {
        const char *from, *to;
    } odd[] = {
        { "\"reasons\":[", "\"reasons\":[1,null,{}," },
        { "\"params\"", "\"parties\":{\"x\":3},\"params\"" },
        { "\"rows\":[", "\"rows\":[5," },
        { "\"p\":0", "\"p\":1e300,\"q\":0" },
        { "\"p\":0", "\"p\":\"one\",\"q\":0" },
        { "\"args\":{", "\"args\":{\"\":[]," },
        { "\"id\":\"", "\"id\":\"\\u0000" },
        { "\"params\"", "\"parties\":7,\"params\"" },
        { "\"reasons\":[", "\"reasons\":[{\"condition\":3,\"rule\":[]}," },
    };
    for (size_t k = 0; k < TR_COUNT(odd); k++) {
        struct tr_sink s = { 0 };
        tr_rc rc = tr_judge_replay(&x.a, &x.params, changed(&x, line, odd[k].from, odd[k].to), &s, &x.err);
        assert_true(rc == TR_OK || rc == TR_BAD_INPUT);
        tr_sink_close(&s);
    }
    fx_close(&x);
}

/* ---- the rule table against the catalogue -------------------------------------------------------- */

static tr_str sentence_of(tr_str catalogue, const char *rule)
{
    while (catalogue.p) {
        tr_str line = tr_str_cut(&catalogue, '\n'), key = tr_str_cut(&line, '\t');
        if (tr_str_starts(key, TR_STR("reason.")) && tr_str_is((tr_str){ key.p + 7, key.n - 7 }, rule)) return line;
    }
    return (tr_str){ 0 };
}

static bool lists(const char *args, tr_str name)
{
    tr_str rest = tr_str_of(args);
    while (rest.p) {
        tr_str one = tr_str_cut(&rest, ' ');
        if (one.n && tr_str_eq(one, name)) return true;
    }
    return false;
}

static void every_rule_has_a_sentence_that_uses_its_own_arguments(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_RULES; k++) {
        tr_str rest = sentence_of(tr_embedded("lang/en.tsv"), tr_jd_rules[k].rule);
        if (!rest.n) fail_msg("no sentence for %s", tr_jd_rules[k].rule);
        for (tr_str head = tr_str_cut(&rest, '{'); rest.p; head = tr_str_cut(&rest, '{')) {
            (void)head;
            tr_str name = tr_str_cut(&rest, '}');
            if (!lists(tr_jd_rules[k].args, name))
                fail_msg("%s has no argument %.*s", tr_jd_rules[k].rule, (int)name.n, name.p);
        }
    }
}

/* Every form of a sentence, reason.place.inside.core too: what stands in brackets is left out where it has gaps. */
static void optional_words_are_in_pairs_of_brackets(void **state)
{
    (void)state;
    tr_str catalogue = tr_embedded("lang/en.tsv");
    while (catalogue.p) {
        tr_str line = tr_str_cut(&catalogue, '\n');
        bool open = false;
        if (!tr_str_starts(line, TR_STR("reason."))) continue;
        for (size_t k = 0; k < line.n; k++) {
            if (line.p[k] != '[' && line.p[k] != ']') continue;
            assert_int_equal(open, line.p[k] == ']');
            open = !open;
        }
        assert_false(open);
    }
}

static void a_line_leaves_out_what_is_usual(void **state)
{
    (void)state;
    struct fixture x;
    fx_open(&x);
    tr_str line = line_of(&x, &fx_judge(&x).v[0]);
    static const char *const left_out[] = {
        "[]", "{}", "null", "\"\"", "\"parties\"", "\"verdict_out\"", "\"condition\"", "\"p\":1"
    };
    for (size_t k = 0; k < TR_COUNT(left_out); k++)
        assert_int_equal(tr_str_find(line, tr_str_of(left_out[k])), TR_NOT_FOUND);
    fx_close(&x);
}

static void what_is_plainly_not_covered_tells_only_why(void **state)
{
    (void)state;
    static const char *const told[] = { "record", "act", "actors" };
    struct fixture x;
    fx_open(&x);
    x.target.name = TR_STR("Nobody Known");
    x.in[0].p = x.in[0].p_out = 0.9;
    tr_findings f = fx_judge(&x);
    assert_int_equal(f.v[0].verdict, TR_OUTSIDE_SCOPE);
    for (size_t k = 0; k < f.v[0].reasons.n; k++)
        assert_int_not_equal(tr_word(f.v[0].reasons.v[k].condition, told, TR_COUNT(told)), TR_NONE);
    assert_int_equal(f.v[0].flip.n, 0);
    assert_true(replays(&x, line_of(&x, &f.v[0])));
    fx_close(&x);
}

static void arguments_and_rules_are_listed_once_and_in_order(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_RULES; k++) {
        tr_str rest = tr_str_of(tr_jd_rules[k].args), last = { 0 };
        while (rest.n) {
            tr_str one = tr_str_cut(&rest, ' ');
            assert_true(tr_str_cmp(last, one) < 0);
            last = one;
        }
        assert_ptr_equal(tr_jd_rule_find(tr_str_of(tr_jd_rules[k].rule)), &tr_jd_rules[k]);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(findings_follow_from_their_trails),
        cmocka_unit_test(a_changed_verdict_or_probability_does_not_replay),
        cmocka_unit_test(what_is_no_finding_line_ends_in_a_sentence),
        cmocka_unit_test(odd_members_do_not_break_a_replay),
        cmocka_unit_test(every_rule_has_a_sentence_that_uses_its_own_arguments),
        cmocka_unit_test(a_line_leaves_out_what_is_usual),
        cmocka_unit_test(what_is_plainly_not_covered_tells_only_why),
        cmocka_unit_test(optional_words_are_in_pairs_of_brackets),
        cmocka_unit_test(arguments_and_rules_are_listed_once_and_in_order),
    };
    return cmocka_run_group_tests(tests, NULL, NULL);
}
