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
    };
    for (size_t k = 0; k < TR_COUNT(rows); k++)
        assert_text(told(rows[k].text, rows[k].rule, rows[k].nth), rows[k].told);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(each_of_two_clauses_has_its_own_teller) };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
