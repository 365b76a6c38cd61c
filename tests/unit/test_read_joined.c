/* SPDX-License-Identifier: Apache-2.0
 *
 * Two clauses in one sentence, each with its own teller, place and toll; days that are of a term, not of the act. */
#include "read_fixture.h"

/* "MIL+REB of KHM, killed 2": who says it, who did it, how many died, of the first claim that a rule made. */
static tr_str told(const char *text, const char *rule, size_t nth)
{
    struct read_all all = read_bytes(tr_str_of(text), "article", "");
    const struct tr_document *d = all.reports.v[0].document;
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < d->claims.n; k++) {
        const struct tr_claim *c = &d->claims.v[k];
        if (!tr_str_is(c->rule, rule) || nth-- > 0) continue;
        for (size_t i = 0; i < c->attribution.n; i++) {
            if (i) tr_put(&s, S("+"));
            tr_put(&s, c->attribution.v[i].id);
        }
        for (size_t i = 0; i < c->actors.n; i++) {
            if (!tr_str_is(c->actors.v[i].role, "source")) continue;
            tr_put(&s, S(" of "));
            tr_put(&s, c->actors.v[i].id);
        }
        const struct tr_count *killed = &c->counts[TR_KILLED];
        if (killed->best != TR_UNKNOWN) tr_putf(&s, ", killed %d", (int)killed->best);
        break;
    }
    tr_str out = tr_str_copy(&room, tr_sink_text(&s));
    tr_sink_close(&s);
    return out;
}

static void each_of_two_clauses_has_its_own_teller(void **state)
{
    (void)state;
    static const struct {
        const char *text, *rule;
        size_t nth;
        const char *told;
    } rows[] = {
        { "According to the army, rebels shelled two villages, while the mayor accused the army of a raid.\n", "accuse",
          0, " of GOV.LOC" },
        { "Rebels shelled a market, according to medics, while the army attacked a camp, the rebels said.\n", "attack",
          0, "REB of MIL" },
        { "Rebels shelled a market, according to medics, while the army attacked a camp, the rebels said.\n", "shell",
          0, "HLH of REB" },
        { "The army bombed a village, killing nine people, the rebels said, and the rebels attacked a base, according to "
          "residents.\n",
          "attack", 0, "CVL of REB" },
        { "Two soldiers were killed by rebel shelling, according to the army, and three farmers were wounded when the army "
          "shelled a village, the rebels said.\n",
          "shell", 0, "REB of MIL" },
        { "Two soldiers were killed by rebel shelling, according to the army, and three farmers were wounded when the army "
          "shelled a village, the rebels said.\n",
          "kill-by-shells", 0, "MIL of REB, killed 2" },
        { "According to Norway, Danish soldiers opened fire, while Denmark denied that its troops had fired and accused "
          "Norway of violating the ceasefire.\n",
          "violate-ceasefire", 0, "DNK of NOR" },
        { "Rebels attacked a base behind the line that was drawn according to the ceasefire deal, according to residents.\n",
          "attack", 0, "CVL of REB" },
        { "The Burmese army met the Arakan Army (AA) on Friday.\n\nThe AA attacked a base on Sunday.\n", "attack", 0,
          " of MMR.REB.ARK" },
    };
    for (size_t k = 0; k < TR_COUNT(rows); k++)
        assert_text(told(rows[k].text, rows[k].rule, rows[k].nth), rows[k].told);
}

static const struct tr_claim *claim_of(const char *text, const char *rule)
{
    struct read_all all = read_bytes(tr_str_of(text), "article", "");
    const struct tr_document *d = all.reports.v[0].document;
    for (size_t k = 0; k < d->claims.n; k++)
        if (tr_str_is(d->claims.v[k].rule, rule)) return &d->claims.v[k];
    fail_msg("%s: no claim by %s", text, rule);
    return NULL;
}

/* Where only the term's day is told, the act has none: it is known by the document's. */
static void the_day_of_a_term_is_not_the_acts(void **state)
{
    (void)state;
    static const struct {
        const char *text, *rule, *basis;
    } rows[] = {
        { "12 September 2018\n\nThe parties extended the ceasefire until 30 June 2018.\n", "ceasefire-extended-by",
          "document-bound" },
        { "12 September 2018\n\nThe army extended the truce by 72 hours, to 10 May.\n", "ceasefire-extended-by",
          "document-bound" },
        { "12 September 2018\n\nThe army declared a ceasefire from 1 to 3 May.\n", "declare-ceasefire",
          "document-bound" },
        { "12 September 2018\n\nThe army declared a ceasefire on 3 May.\n", "declare-ceasefire", "inferred" },
        { "12 September 2018\n\nThe ceasefire agreed on 9 October was violated by rebels.\n", "violate-ceasefire",
          "document-bound" },
        { "12 September 2018\n\nThe truce, which took effect on 27 February 2016, was broken by rebels.\n",
          "violate-ceasefire", "document-bound" },
        { "12 September 2018\n\nThe rebels violated the agreement of 17 June 2016 by shelling a village.\n", "shell",
          "document-bound" },
        { "12 September 2018\n\nThe truce which began on 4 May was violated on 8 May by the rebels.\n",
          "violate-ceasefire", "inferred" },
        { "12 September 2018\n\nThe rebels rejected the extension of the truce to October 2.\n", "reject",
          "document-bound" },
        { "12 September 2018\n\nThe rebels, who appeared in 1990, kidnapped ten men and attacked a town on 3 May.\n",
          "abduct", "inferred" },
    };
    for (size_t k = 0; k < TR_COUNT(rows); k++)
        assert_text(claim_of(rows[k].text, rows[k].rule)->when_basis, rows[k].basis);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(each_of_two_clauses_has_its_own_teller),
                                        cmocka_unit_test(the_day_of_a_term_is_not_the_acts) };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
