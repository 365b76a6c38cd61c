/* SPDX-License-Identifier: Apache-2.0
 *
 * The page of one text for the desk: days as people write them, nothing wider than a phone, foreign markup escaped. */
#include "read_fixture.h"

#include <time.h>

#include "read/readers.h"
#include "tell/marked.h"

static tr_str page_of(const char *text)
{
    struct tr_input in = { .name = S("a.txt"), .bytes = tr_str_of(text), .received = TR_TIME_NONE, .tz = &damascus };
    struct tr_reader *r;
    struct tr_report one;
    struct tr_sink out = { 0 };
    assert_int_equal(tr_reader_open(&room, &in, &acts, &r, NULL), TR_OK);
    assert_int_equal(tr_reader_next(r, &one, NULL), TR_OK);
    tr_marked_begin(&out);
    tr_marked_document(tr_reader_page(r), &one, &damascus, &out);
    tr_marked_end(&out);
    tr_str copy = tr_str_copy(&room, tr_sink_text(&out));
    tr_sink_close(&out);
    return copy;
}

static void days_are_told_as_days_of_the_place(void **state)
{
    (void)state;
    static const struct {
        const char *when, *told;
    } cases[] = {
        { "on 3 May 2017", "<dd>2017-05-03 (explicit, day)" },
        { "in April 2017", "<dd>2017-04-01 \xE2\x80\x93 2017-04-30 (explicit, month)" },
        { "at 10:30 on 3 May 2017", "<dd>2017-05-03 10:30 \xE2\x80\x93 2017-05-03 10:31 (explicit, minute)" },
        { "on 31 April 2017", "<dd>not known (unusable)" },
        { "again", "<dd>not after 2017-05-05 (document-bound)" },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        tr_str page = page_of(
            tr_cstr(&room, tr_str_format(&room,
                                         "News of the day\n\nBy A. Writer\n\nMay 5, 2017\n\nGovernment troops "
                                         "shelled the town of Alder %s.\n",
                                         cases[k].when)));
        if (tr_str_find(page, tr_str_of(cases[k].told)) == TR_NOT_FOUND) {
            size_t at = tr_str_find(page, S("<dt>when"));
            fail_msg("%s: %.*s", cases[k].when, 120, at == TR_NOT_FOUND ? "no when" : page.p + at);
        }
    }
}

static void nothing_is_wider_than_the_screen(void **state)
{
    (void)state;
    tr_str page = page_of(
        "Government troops shelled the town of Alder, see https://example.org/aaaaaaaaaaaaaaaaaaaaaaaaaa<b>.\n");
    assert_true(tr_str_find(page, S("article{overflow-wrap:anywhere}")) != TR_NOT_FOUND);
    assert_true(tr_str_find(page, S(".key{display:flex;flex-wrap:wrap")) != TR_NOT_FOUND);
    assert_true(tr_str_find(page, S("aaaa&lt;b&gt;")) != TR_NOT_FOUND);
    page = page_of(
        "Government troops shelled \xE2\x80\xAEthe town\xE2\x80\xAC of \xD8\xA3\xD9\x84\xD8\xB1 on Monday.\n");
    assert_true(tr_str_find(page, S("[U+202E]")) != TR_NOT_FOUND && tr_str_find(page, S("[U+202C]")) != TR_NOT_FOUND);
    assert_true(tr_str_find(page, S("\xE2\x80\xAE")) == TR_NOT_FOUND);
}

/* 400,000 lines took over two minutes: the marks were looked through anew for each line. */
static void many_lines_and_many_claims_take_bounded_time(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        size_t times;
    } texts[] = { { "x\n", 400000 }, { "Rebels shelled Alder on 3 May 2017, an official said.\n\n", 20000 } };
    for (size_t k = 0; k < TR_COUNT(texts); k++) {
        struct tr_sink many = { 0 };
        for (size_t n = 0; n < texts[k].times; n++) tr_puts(&many, texts[k].line);
        clock_t begun = clock();
        (void)page_of(tr_cstr(&room, tr_sink_text(&many)));
        assert_true((double)(clock() - begun) / CLOCKS_PER_SEC < 20);
        tr_sink_close(&many);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(days_are_told_as_days_of_the_place),
        cmocka_unit_test(many_lines_and_many_claims_take_bounded_time),
        cmocka_unit_test(nothing_is_wider_than_the_screen),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
