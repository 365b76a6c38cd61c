/* SPDX-License-Identifier: Apache-2.0 */
#include "page_fixture.h"

#include "format/cues.h"

static void bylines_give_the_persons(void **state)
{
    (void)state;
    static const struct {
        const char *line;
        bool bare;
        const char *name; /* NULL: no byline */
    } cases[] = {
        { "By Jane Doe", false, "Jane Doe" },
        { "by Jane Doe and Ali al-Hasan, Example News", false, "Jane Doe and Ali al-Hasan" },
        { "By JANE DOE, ALI HASAN and A. B. SMITH", false, "JANE DOE, ALI HASAN and A. B. SMITH" },
        { "By ROBERT DOE, AP National Security Writer", false, "ROBERT DOE" },
        { "By Jane Doe | May 4, 2017 12:01 PM", false, "Jane Doe" },
        { "by Jane Doe Monday, November 18, 2019", false, "Jane Doe" },
        { "Written by Li Sun", false, "Li Sun" },
        { "By Jane Doe@janedoe Nov 19, 2019", false, NULL },
        { "Cheryl Sanders", true, "Cheryl Sanders" },
        { "Cheryl Sanders", false, NULL },
        { "By Monday the guns fell silent.", false, NULL },
        { "By the time they met, it was over", false, NULL },
        { "Read More", true, NULL },
        { "JOINT STATEMENT", true, NULL },
        { "Syria talks resume in Astana after pause", true, NULL },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        tr_str name;
        bool found = tr_cue_byline(tr_str_of(cases[k].line), cases[k].bare, &name);
        if (found != (cases[k].name != NULL)) fail_msg("%s", cases[k].line);
        if (found) assert_text(name, cases[k].name);
    }
}

static void dates_stand_alone_on_their_line(void **state)
{
    (void)state;
    static const struct {
        const char *line, *date; /* NULL: none */
        bool modified;
    } cases[] = {
        { "May 4, 2017", "May 4, 2017", false },
        { "Thursday 4 May 2017, 10:31 GMT", "Thursday 4 May 2017, 10:31 GMT", false },
        { "Published: 2017-05-04", "2017-05-04", false },
        { "Updated 4/5/2017 at 3:10 p.m. EST", "4/5/2017 at 3:10 p.m. EST", true },
        { "Last updated on May 5th, 2017", "May 5th, 2017", true },
        { "2017-05-04T10:00:00Z", "2017-05-04T10:00:00Z", false },
        { "May spoke in 2017", NULL, false },
        { "4 May", NULL, false },
        { "In 2017", NULL, false },
        { "1,200 of 3,400 were wounded", NULL, false },
        { "", NULL, false },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        tr_str date;
        bool modified;
        bool found = tr_cue_date(tr_str_of(cases[k].line), &date, &modified);
        if (found != (cases[k].date != NULL)) fail_msg("%s", cases[k].line);
        if (!found) continue;
        assert_text(date, cases[k].date);
        assert_int_equal(modified, cases[k].modified);
    }
}

static void footers_may_name_the_outlet(void **state)
{
    (void)state;
    static const struct {
        const char *line, *outlet; /* NULL: no footer */
    } cases[] = {
        { "Other reports by iNewsToday", "iNewsToday" },
        { "Source: Example Wire", "Example Wire" },
        { "Copyright 2017 Example", "" },
        { "(Reporting by A B; Editing by C D)", "" },
        { "Share this", "" },
        { "Read more: something else", "" },
        { "Sourced from many places, the report says", NULL },
        { "The talks resumed.", NULL },
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        tr_str outlet;
        bool found = tr_cue_footer(tr_str_of(cases[k].line), &outlet);
        if (found != (cases[k].outlet != NULL)) fail_msg("%s", cases[k].line);
        if (found) assert_text(outlet, cases[k].outlet);
    }
}

static void comments_begin_where_a_line_says_so(void **state)
{
    (void)state;
    static const char *const yes[] = { "Comments",
                                       "12 Comments",
                                       "Comments (3)",
                                       "Top Rated Comments",
                                       "Leave a Reply",
                                       "3 responses to \"Talks\"",
                                       "View all 14 comments",
                                       "Join the discussion" };
    static const char *const no[] = { "Comments by the minister were not heard", "Commentary", "He had no comments",
                                      "Discussion of the zones", "" };
    for (size_t k = 0; k < TR_COUNT(yes); k++)
        if (!tr_cue_comments(tr_str_of(yes[k]))) fail_msg("%s", yes[k]);
    for (size_t k = 0; k < TR_COUNT(no); k++)
        if (tr_cue_comments(tr_str_of(no[k]))) fail_msg("%s", no[k]);
}

static void datelines_name_the_agency(void **state)
{
    (void)state;
    assert_text(tr_cue_agency(TR_STR("ASTANA, May 4 (Reuters) - The talks resumed.")), "Reuters");
    assert_text(tr_cue_agency(TR_STR("BEIRUT (AP) \xE2\x80\x94 Shells fell.")), "AP");
    assert_text(tr_cue_agency(TR_STR("He said (again) that it held.")), "");
    assert_text(tr_cue_agency(TR_STR("The group (HTS) - once another - said so.")),
                "HTS"); /* what a dateline looks like */
}

static void sentences_end_in_stops_and_what_closes_them(void **state)
{
    (void)state;
    assert_true(tr_ends_sentence(TR_STR("He said so.\xE2\x80\x9D")));
    assert_true(tr_ends_sentence(TR_STR("Did he (really?)")));
    assert_true(tr_ends_sentence(TR_STR("It held.[12]")));
    assert_false(tr_ends_sentence(TR_STR("It held [sic]")));
    assert_false(tr_ends_sentence(TR_STR("Talks resume")));
    assert_false(tr_ends_sentence(TR_STR("\"\"\"")));
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(bylines_give_the_persons),    cmocka_unit_test(dates_stand_alone_on_their_line),
        cmocka_unit_test(footers_may_name_the_outlet), cmocka_unit_test(comments_begin_where_a_line_says_so),
        cmocka_unit_test(datelines_name_the_agency),   cmocka_unit_test(sentences_end_in_stops_and_what_closes_them),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
