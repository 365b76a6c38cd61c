/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates that nobody can use: told with their bytes, and the day of what they date stays open. */
#include "read_fixture.h"

static const struct dated {
    const char *date, *odd; /* odd: what is told of it; NULL: nothing */
} dates[] = {
    { "on 3 May 0025, killing four", "3 May 0025" },
    { "on May 3, 0025, killing four", "May 3, 0025" },
    { "on 3 May 3017 in the morning", "3 May 3017" },
    { "on May 3, 3017", "May 3, 3017" },
    { "on May 2, 20177", "May 2, 20177" },
    { "on 3 May 1099, killing four", "3 May 1099" },
    { "on 31 April 2017", "31 April 2017" },
    { "on 31 April, killing four", "31 April" },
    { "on the 31st of April", "31st of April" },
    { "on April 31, 2017", "April 31, 2017" },
    { "on Feb. 29, 2017", "Feb. 29, 2017" },
    { "on May 35, 2017", "May 35, 2017" },
    { "on 2017-02-30", "2017-02-30" },
    { "on 0025-05-03", "0025-05-03" },
    { "on 31/04/2017", "31/04/2017" },
    { "on 3/5/0025", "3/5/0025" },
    { "on 03.05.0025", "03.05.0025" },
    { "on 3 May 2017", NULL },
    { "on 3 May", NULL },
    { "on May 3, 2017, killing four", NULL },
    { "on 28 February 2017", NULL },
    { "on 2017-05-03", NULL },
    { "on 04/05/2017", NULL },
    /* a number behind a date that begins something else */
    { "on 3 May; 4500 people fled", NULL },
    { "on 3 May, 4500 people having fled", NULL },
    { "on May 3, 4,500 people having fled", NULL },
    { "with 31 March rockets", NULL },
    { "under resolution 1998-45-2", NULL },
    { "with 45 May Day rockets", NULL },
};

static struct read_all read_dated(const char *date)
{
    return read_bytes(tr_str_format(&room,
                                    "News of the day\n\nBy A. Writer\n\nMay 5, 2017\n\nGovernment troops shelled the "
                                    "town of Alder %s.\n",
                                    date),
                      "article", "");
}

static void a_date_that_nobody_can_use_is_told_with_its_bytes(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(dates); k++) {
        struct read_all all = read_dated(dates[k].date);
        const struct tr_quality *odd = NULL;
        const struct tr_document *d = all.reports.v[0].document;
        for (size_t q = 0; q < d->quality.n; q++)
            if (tr_str_is(d->quality.v[q].flag, "odd_date")) odd = &d->quality.v[q];
        if (!odd != !dates[k].odd) fail_msg("%s: %s", dates[k].date, odd ? "told" : "not told");
        if (!odd) continue;
        struct tr_bytes at = odd->spans.v[0];
        tr_str bytes = all.reader->in.bytes;
        assert_text(((tr_str){ bytes.p + at.from, at.to - at.from }), dates[k].odd);
    }
}

static void its_day_stays_open(void **state)
{
    (void)state;
    for (size_t k = 0; k < TR_COUNT(dates); k++) {
        struct read_all all = read_dated(dates[k].date);
        for (size_t r = 0; dates[k].odd && r < all.reports.n; r++) {
            if (all.reports.v[r].kind == TR_DOCUMENT) continue;
            assert_true(all.reports.v[r].when.from == TR_TIME_NONE && all.reports.v[r].when.to == TR_TIME_MAX);
        }
        const struct tr_document *d = all.reports.v[0].document;
        assert_true(d->claims.n > 0);
        for (size_t c = 0; dates[k].odd && c < d->claims.n; c++) assert_text(d->claims.v[c].when_basis, "unusable");
    }
}

static void a_document_of_another_age_has_no_date(void **state)
{
    (void)state;
    static const char *const days[] = { "0025-05-03", "3017-05-03", "soon" };
    for (size_t k = 0; k < TR_COUNT(days); k++) {
        tr_str page = tr_str_format(&room,
                                    "<html><head><title>News</title><meta property=\"article:published_time\" "
                                    "content=\"%s\"></head><body><p>Government troops shelled the town of Alder "
                                    "yesterday, and the mayor said that four people were killed.</p></body></html>",
                                    days[k]);
        struct read_all all = read_bytes(page, "article", "");
        assert_true(all.reports.v[0].published == TR_TIME_NONE);
        bool told = false;
        const struct tr_document *d = all.reports.v[0].document;
        for (size_t q = 0; q < d->quality.n; q++) told |= tr_str_is(d->quality.v[q].flag, "no_date");
        assert_true(told);
    }
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_date_that_nobody_can_use_is_told_with_its_bytes),
        cmocka_unit_test(its_day_stays_open),
        cmocka_unit_test(a_document_of_another_age_has_no_date),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
