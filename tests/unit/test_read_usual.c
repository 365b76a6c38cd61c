/* SPDX-License-Identifier: Apache-2.0
 *
 * Words of force in a text: which tell of an act, and which of what is usual, of a sum, of who somebody is. */
#include "read_fixture.h"

/* The surest act of force that the text tells as done; 0: none. */
static double surest(const char *text)
{
    struct read_all all = read_bytes(tr_str_of(text), "article", "");
    double best = 0;
    const struct tr_document *d = all.reports.v[0].document;
    for (size_t k = 0; k < d->claims.n; k++) {
        const struct tr_claim *c = &d->claims.v[k];
        bool done = c->type == TR_CLAIM_EVENT && c->act.n && tr_claim_counts(c);
        if (done && c->confidence > best) best = c->confidence;
    }
    return best;
}

struct row {
    const char *text;
    bool told; /* as an act */
};

static void check(const struct row *rows, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if ((surest(rows[k].text) >= 0.6) != rows[k].told) fail_msg("%s: %.2f", rows[k].text, surest(rows[k].text));
}

static void what_is_usual_is_no_act(void **state)
{
    (void)state;
    static const struct row rows[] = {
        { "The valley is regularly shelled by the army.\n", false },
        { "The valley was shelled by the army on Sunday.\n", true },
        { "The town suffers frequent attacks by rebels.\n", false },
        { "Rebels attacked the town on 3 May 2017.\n", true },
        { "Moscow has been staging air strikes on the rebels.\n", false },
        { "The outskirts have previously come under rocket fire.\n", false },
        { "Both sides are accused of indiscriminate bombing.\n", false },
        { "The army is accused of a bombing near the school.\n", true },
        { "The front has been fighting the army for months.\n", false },
        { "Envoys of rebels fighting to topple the president met in Alder.\n", false },
        { "Rebels fighting the army in Alder on 3 May 2017 shot down a helicopter.\n", true },
        { "We recall the massacre of the villagers.\n", false },
        { "The judge described the massacre of the villagers.\n", true },
        { "The mafia is behind all these attacks.\n", false },
        { "The mafia is behind the attack.\n", true },
        { "Countless people have been killed.\n", false },
        { "Hundreds of thousands of people have been killed.\n", false },
        { "Norwegian war planes have killed 4,000 civilians.\n", false },
        { "So many children have been killed.\n", false },
        { "Four people have been killed.\n", true },
        { "They are murdered or harassed, he said.\n", false },
        { "They were murdered, he said.\n", true },
        { "The army has shelled them on several occasions.\n", false },
        { "The army has shelled them.\n", true },
        { "Reports of acts of sabotage by rebels are in the press.\n", false },
        { "Reports of an act of sabotage by rebels are in the press.\n", true },
        { "Let us recall the fire; the bomb explosion in the barracks; the floods.\n", false },
        { "Let us describe the fire; the bomb explosion in the barracks; the floods.\n", true },
    };
    check(rows, TR_COUNT(rows));
}

static void a_sum_is_no_act(void **state)
{
    (void)state;
    static const struct row rows[] = {
        { "5 May 2017\n\nSince Monday at least 40 civilians have been killed in the town.\n", false },
        { "5 May 2017\n\nHundreds of civilians have been killed over the past few days.\n", false },
        { "5 May 2017\n\nAt least 40 civilians were killed on Monday in the town.\n", true },
        { "5 May 2017\n\nA teacher has been killed since Monday.\n", true },
        { "5 May 2017\n\nAt least 40 people were killed in the deadliest attack on the town since March.\n", true },
        { "5 May 2017\n\nThe death toll of a bomb attack has reached 126, the most in almost a year.\n", true },
        { "Two mayors have been murdered in less than 15 days.\n", true },
        { "Seven mayors have been murdered in less than 15 days.\n", false },
        { "So far two mayors have been murdered in less than 15 days.\n", false },
        { "5 May 2017\n\nSo far two mayors have been murdered in less than 15 days.\n", false },
        { "5 May 2017\n\nSo far two mayors have been murdered.\n", true },
        { "The town has been hit by rockets more than 70 times this year.\n", false },
        { "The town has been hit by rockets.\n", true },
    };
    check(rows, TR_COUNT(rows));
}

static void the_place_of_one_act_in_a_row_of_them_is_no_other_act(void **state)
{
    (void)state;
    static const struct row rows[] = {
        { "He is the third reporter killed in Alder.\n", false },
        { "Jensen is the second mayor who has been murdered in the province.\n", false },
        { "A third reporter was killed in Alder.\n", true },
        { "The second mayor who met the rebels was murdered in Alder.\n", true },
    };
    check(rows, TR_COUNT(rows));
}

static void an_attack_with_words_is_no_act(void **state)
{
    (void)state;
    static const struct row rows[] = {
        { "Karam harshly attacked the president and called him a thief.\n", false },
        { "Karam attacked the president with a knife.\n", true },
    };
    check(rows, TR_COUNT(rows));
}

static void what_is_only_a_purpose_is_no_act(void **state)
{
    (void)state;
    static const struct row rows[] = {
        { "A spy had the mission of assassinating the president.\n", false },
        { "A spy was accused of a plot of killing the judge.\n", false },
        { "A spy assassinated the president.\n", true },
    };
    check(rows, TR_COUNT(rows));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(what_is_usual_is_no_act),
        cmocka_unit_test(a_sum_is_no_act),
        cmocka_unit_test(an_attack_with_words_is_no_act),
        cmocka_unit_test(what_is_only_a_purpose_is_no_act),
        cmocka_unit_test(the_place_of_one_act_in_a_row_of_them_is_no_other_act),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
