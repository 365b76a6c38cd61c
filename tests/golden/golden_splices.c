/* SPDX-License-Identifier: Apache-2.0
 *
 * tests/golden/text/splices.ndjson -> how many spliced articles are flagged, and how many clean ones; signal by signal.
 * The set was written before the code. With TRUCE_SHOW=1 every instance is printed. */
#include "text_fixture.h"

#include <jansson.h>

#include "format/intake.h"
#include "text/quality.h"

static const double least_precision = 0.90, least_recall = 0.80;
static bool show;

struct tally {
    unsigned articles, gold, flagged, right, hits[TR_SIGNALS], false_hits[TR_SIGNALS], wanted[TR_SIGNALS],
        words_right[TR_SIGNALS];
};

static void find(tr_str text, struct tr_tokens *t, struct tr_parse *p, struct tr_signals *out)
{
    struct tr_error err = { 0 };
    struct tr_pages pages;
    struct tr_quotes q;
    struct tr_whens dates = { 0 };
    static const struct tr_when_words *when;
    if (!when) assert_int_equal(tr_when_words_load(&room, &when, &err), TR_OK);
    assert_int_equal(tr_intake(&room, text, TR_INTAKE_TEXT, &pages, &err), TR_OK);
    assert_int_equal(pages.list.n, 1);
    const struct tr_page *page = &pages.list.v[0];
    *t = (struct tr_tokens){ .text = page->text };
    for (size_t k = 0; k < page->blocks.n; k++)
        if (page->blocks.v[k].kind != TR_BLOCK_FOOTER)
            assert_int_equal(tr_tokenize(&room, t, page->blocks.v[k].from, page->blocks.v[k].to, (uint32_t)k, &err),
                             TR_OK);
    assert_int_equal(tr_parse_document(&room, grammar, &lexicon, t, p, &err), TR_OK);
    assert_int_equal(tr_quotes_open(&room, p, &q, &err), TR_OK);
    struct tr_when_anchor anchor = { .day = TR_ALWAYS, .last = TR_ALWAYS };
    for (size_t k = 0; k < t->sentences.n; k++)
        assert_int_equal(
            tr_when_find(&room, when, t, t->sentences.v[k].first, t->sentences.v[k].n, &anchor, NULL, &dates, &err),
            TR_OK);
    struct tr_quality_input in = { p, &q, &dates, page };
    assert_int_equal(tr_quality_find(&room, &in, out, &err), TR_OK);
}

static bool in_gold(const json_t *words, tr_str found)
{
    for (size_t k = 0; k < json_array_size(words); k++) {
        tr_str word = tr_str_of(json_string_value(json_array_get(words, k)));
        if (tr_str_find(word, found) != TR_NOT_FOUND || tr_str_find(found, word) != TR_NOT_FOUND) return true;
    }
    return false;
}

static void score_one(struct tally *sum, const json_t *item)
{
    struct tr_tokens t;
    struct tr_parse p;
    struct tr_signals found;
    bool spliced = json_is_true(json_object_get(item, "spliced")), seen[TR_SIGNALS] = { false },
         right[TR_SIGNALS] = { false };
    const json_t *flags = json_object_get(item, "flags");
    find(tr_str_of(json_string_value(json_object_get(item, "text"))), &t, &p, &found);
    sum->articles++;
    sum->gold += spliced;
    sum->flagged += found.spliced;
    sum->right += found.spliced && spliced;
    if (show || found.spliced != spliced)
        printf("%s %s: %u signals%s\n", json_string_value(json_object_get(item, "id")), spliced ? "spliced" : "clean",
               found.distinct, found.spliced != spliced ? " WRONG" : "");
    for (size_t k = 0; k < found.list.n; k++) {
        const struct tr_signal *s = &found.list.v[k];
        tr_str words = tr_tokens_text(&t, s->at.first, s->at.n);
        bool good = in_gold(json_object_get(flags, tr_signal_flags[s->kind]), words);
        seen[s->kind] = true;
        right[s->kind] = right[s->kind] || good;
        if (show) printf("    %s%s " TR_FMT "\n", good ? "" : "? ", tr_signal_flags[s->kind], TR_ARG(words));
    }
    for (size_t k = 0; k < TR_SIGNALS; k++) {
        sum->wanted[k] += json_object_get(flags, tr_signal_flags[k]) != NULL;
        sum->hits[k] += seen[k] && spliced;
        sum->false_hits[k] += seen[k] && !spliced;
        sum->words_right[k] += right[k];
    }
}

static void spliced_articles_are_told_from_clean_ones(void **state)
{
    (void)state;
    struct tally sum = { 0 };
    const char *want = getenv("TRUCE_SHOW");
    show = want && *want;
    tr_str rest = golden_text("splices.ndjson");
    while (rest.n) {
        tr_str line = tr_str_cut(&rest, '\n');
        if (!line.n) continue;
        json_t *item = json_loadb(line.p, line.n, 0, NULL);
        assert_non_null(item);
        score_one(&sum, item);
        json_decref(item);
    }
    double precision = sum.flagged ? (double)sum.right / sum.flagged : 0, recall = (double)sum.right / sum.gold;
    printf("# splices: %u articles, %u spliced; flagged P %.3f R %.3f\n", sum.articles, sum.gold, precision, recall);
    for (size_t k = 0; k < TR_SIGNAL_SPLICES; k++)
        printf("# %s: fires in %u spliced articles (gold %u; by the gold's words %u), in %u clean ones\n",
               tr_signal_flags[k], sum.hits[k], sum.wanted[k], sum.words_right[k], sum.false_hits[k]);
    assert_true(precision >= least_precision);
    assert_true(recall >= least_recall);
}

static void at_least_nine_signals_fire_on_the_origin_article(void **state)
{
    (void)state;
    struct tr_tokens t;
    struct tr_parse p;
    struct tr_signals found;
    tr_str text = origin_text();
    find(text, &t, &p, &found);
    for (size_t k = 0; k < found.list.n; k++)
        printf("# origin %s " TR_FMT "\n", tr_signal_flags[found.list.v[k].kind],
               TR_ARG(tr_tokens_text(&t, found.list.v[k].at.first, found.list.v[k].at.n)));
    printf("# origin: %u of ten signals\n", found.distinct);
    assert_true(found.spliced);
    assert_true(found.distinct >= 9);
}

int main(void)
{
    const struct CMUnitTest tests[] = { cmocka_unit_test(spliced_articles_are_told_from_clean_ones),
                                        cmocka_unit_test(at_least_nine_signals_fire_on_the_origin_article) };
    return cmocka_run_group_tests(tests, open_language, close_language);
}
