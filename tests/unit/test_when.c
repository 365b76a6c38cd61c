/* SPDX-License-Identifier: Apache-2.0 */
#include "text/when.h"

#include <setjmp.h>
#include <stdarg.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include <cmocka.h>

#include "model/table.h"

static struct tr_arena room;
static const struct tr_when_words *words;

static int setup(void **state)
{
    struct tr_error err = { 0 };
    (void)state;
    if (tr_arena_open(&room, 1 << 26, &err) != TR_OK) return 1;
    return tr_when_words_load(&room, &words, &err) != TR_OK;
}

static int teardown(void **state)
{
    (void)state;
    tr_arena_close(&room);
    return 0;
}

static struct tr_when_anchor day(const char *text)
{
    struct tr_when_anchor a = { .day = TR_ALWAYS, .last = TR_ALWAYS };
    if (text[0]) assert_true(tr_time_parse(NULL, tr_str_of(text), &a.day));
    return a;
}

static struct tr_whens find(tr_str text, struct tr_when_anchor *anchor, const struct tr_when_tense *tense,
                            struct tr_tokens *t)
{
    struct tr_whens w = { 0 };
    struct tr_error err = { 0 };
    *t = (struct tr_tokens){ .text = text };
    assert_int_equal(tr_tokenize(&room, t, 0, (uint32_t)text.n, 0, &err), TR_OK);
    for (size_t k = 0; k < t->sentences.n; k++)
        assert_int_equal(
            tr_when_find(&room, words, t, t->sentences.v[k].first, t->sentences.v[k].n, anchor, tense, &w, &err),
            TR_OK);
    return w;
}

/* "Wednesday=2017-05-03..2017-05-04 day", joined by ';' */
static const char *dates_by(const char *text, struct tr_when_anchor anchor, const struct tr_when_tense *tense)
{
    struct tr_tokens t;
    struct tr_whens w = find(tr_str_of(text), &anchor, tense, &t);
    tr_str all = TR_STR("");
    for (size_t k = 0; k < w.list.n; k++) {
        const struct tr_when_mention *m = &w.list.v[k];
        bool hours = m->span.from % TR_DAY || m->span.to % TR_DAY;
        tr_str from = m->span.from == TR_TIME_NONE ? TR_STR("")
                      : hours                      ? tr_time_local(&room, NULL, m->span.from)
                                                   : tr_date_local(&room, NULL, m->span.from);
        tr_str to = m->span.to == TR_TIME_MAX ? TR_STR("")
                    : hours                   ? tr_time_local(&room, NULL, m->span.to)
                                              : tr_date_local(&room, NULL, m->span.to);
        all = tr_str_format(&room, TR_FMT "%s" TR_FMT "=" TR_FMT ".." TR_FMT " " TR_FMT, TR_ARG(all), k ? ";" : "",
                            TR_ARG(tr_tokens_text(&t, m->first, m->n)), TR_ARG(from), TR_ARG(to),
                            TR_ARG(m->granularity));
    }
    return tr_cstr(&room, all);
}

static const char *dates(const char *text, const char *anchor) { return dates_by(text, day(anchor), NULL); }

static void the_origin_article_gives_its_dates(void **state)
{
    (void)state;
    const char *data = getenv("TRUCE_DATA");
    tr_str text,
        path = tr_path_join(&room, tr_str_of(data && *data ? data : "../shared/data"), TR_STR("origin/article.txt"));
    struct tr_error err = { 0 };
    if (!tr_file_exists(path)) skip();
    assert_int_equal(tr_file_read(&room, path, 1 << 20, &text, &err), TR_OK);
    assert_string_equal(dates(tr_cstr(&room, text), "2017-05-04"),
                        "May 4, 2017=2017-05-04..2017-05-05 day;Wednesday=2017-05-03..2017-05-04 day;"
                        "Tuesday=2017-05-02..2017-05-03 day;May 4=2017-05-04..2017-05-05 day;"
                        "Tuesday=2017-05-02..2017-05-03 day;today=.. ;last month=2017-04-01..2017-05-01 month;"
                        "Wednesday=2017-05-03..2017-05-04 day;yesterday=2017-05-03..2017-05-04 day;"
                        "May 2015=2015-05-01..2015-06-01 month");
}

static void what_a_date_counts_from_moves_on_with_the_narrative(void **state)
{
    (void)state;
    assert_string_equal(
        dates("It began on 10 April 2016. Three days later it broke. The next day nobody spoke.", "2017-05-04"),
        "10 April 2016=2016-04-10..2016-04-11 day;Three days later=2016-04-13..2016-04-14 day;"
        "The next day=2016-04-14..2016-04-15 day");
    assert_string_equal(dates("Three days later it broke.", "2017-05-04"), "Three days later=.. day");
}

static void a_document_without_a_date_leaves_relative_dates_open(void **state)
{
    (void)state;
    struct tr_tokens t;
    struct tr_when_anchor none = day("");
    struct tr_whens w = find(TR_STR("They met on Monday, on May 3 and on 4 May 2017."), &none, NULL, &t);
    assert_int_equal(w.list.n, 3);
    assert_true(w.list.v[0].flags & TR_WHEN_NO_ANCHOR);
    assert_true(w.list.v[1].flags & TR_WHEN_NO_ANCHOR);
    assert_true(w.list.v[0].span.from == TR_TIME_NONE && w.list.v[0].span.to == TR_TIME_MAX);
    assert_true(tr_str_is(w.list.v[2].basis, "explicit"));
}

static enum tr_tense always_future(const void *self, uint32_t k)
{
    (void)self;
    (void)k;
    return TR_TENSE_FUTURE;
}

static void the_callers_word_on_the_tense_holds(void **state)
{
    (void)state;
    const struct tr_when_tense future = { always_future, NULL };
    assert_string_equal(dates("Talks on Monday.", "2017-05-04"), "Monday=2017-05-01..2017-05-02 day");
    assert_string_equal(dates_by("Talks on Monday.", day("2017-05-04"), &future), "Monday=2017-05-08..2017-05-09 day");
}

static void the_order_of_the_source_settles_what_stands_first(void **state)
{
    (void)state;
    struct tr_when_anchor a = day("2017-06-04"), b = a;
    struct tr_tokens t;
    a.order = TR_STR("mdy");
    b.order = TR_STR("dmy");
    struct tr_whens w = find(TR_STR("On 04/05/2017."), &a, NULL, &t);
    assert_int_equal(w.list.v[0].flags, 0);
    assert_true(tr_clock_of(NULL, w.list.v[0].span.from).month == 4);
    w = find(TR_STR("On 04/05/2017."), &b, NULL, &t);
    assert_int_equal(w.list.v[0].flags, 0);
    assert_true(tr_clock_of(NULL, w.list.v[0].span.from).month == 5);
}

static void arabic_dates_have_their_months_and_days(void **state)
{
    (void)state;
    assert_string_equal(dates("وقع الاتفاق في 4 أيار/مايو 2017.", "2017-05-10"),
                        "4 أيار/مايو 2017=2017-05-04..2017-05-05 day");
    assert_string_equal(dates("في 12 كانون الثاني 2017", "2017-05-10"),
                        "12 كانون الثاني 2017=2017-01-12..2017-01-13 day");
    assert_string_equal(dates("في ٣ تشرين الأول ٢٠١٦", "2017-05-10"), "٣ تشرين الأول ٢٠١٦=2016-10-03..2016-10-04 day");
    assert_string_equal(dates("قصفت القرية أمس", "2017-05-10"), "أمس=2017-05-09..2017-05-10 day");
    assert_string_equal(dates("يوم الأربعاء الماضي", "2017-05-04"), "الأربعاء الماضي=2017-05-03..2017-05-04 day");
    assert_string_equal(dates("قبل ثلاثة أيام", "2017-05-04"), "ثلاثة أيام=2017-05-01..2017-05-02 day");
    assert_string_equal(dates("في الشهر الماضي", "2017-05-04"), "الشهر الماضي=2017-04-01..2017-05-01 month");
}

/* 1 Ramadan 1438 was 27 May 2017, 1 Muharram 1445 was 19 July 2023; a day of doubt on both sides. */
static void islamic_dates_are_counted_and_a_day_in_doubt(void **state)
{
    (void)state;
    assert_string_equal(dates("He died on 1 Ramadan 1438.", "2017-06-20"), "1 Ramadan 1438=2017-05-26..2017-05-29 day");
    assert_string_equal(dates("It began in Muharram 1445.", "2017-06-20"),
                        "Muharram 1445=2023-07-18..2023-08-19 month");
    assert_string_equal(dates("They were shelled during Ramadan.", "2017-06-20"),
                        "Ramadan=2017-05-26..2017-06-27 month");
    assert_string_equal(dates("في 12 رمضان 1438 هـ", "2017-06-20"), "12 رمضان 1438=2017-06-06..2017-06-09 day");
    assert_string_equal(dates("Ramadan Shalah spoke, and Rajab left.", "2017-06-20"), "");
}

static void russian_dates_have_their_cases(void **state)
{
    (void)state;
    assert_string_equal(dates("Меморандум подписан 4 мая 2017 года.", "2017-05-10"),
                        "4 мая 2017 года=2017-05-04..2017-05-05 day");
    assert_string_equal(dates("Режим вступит в силу в полночь 6 мая.", "2017-05-04"),
                        "полночь 6 мая=2017-05-06 00:00..2017-05-06 01:00 hour");
    assert_string_equal(dates("В среду прошла встреча.", "2017-05-04"), "среду=2017-05-03..2017-05-04 day");
    assert_string_equal(dates("Это было 3 дня назад, в прошлом месяце.", "2017-05-04"),
                        "3 дня назад=2017-05-01..2017-05-02 day;прошлом месяце=2017-04-01..2017-05-01 month");
}

static void turkish_words_are_read_in_turkish_texts_only(void **state)
{
    (void)state;
    struct tr_when_anchor a = day("2017-05-04");
    assert_string_equal(dates_by("They sat at the bar in Ocak on 3 chairs.", a, NULL), "");
    a.lang = TR_STR("tr");
    assert_string_equal(dates_by("Anlaşma 4 Mayıs 2017'de imzalandı.", a, NULL),
                        "4 Mayıs 2017=2017-05-04..2017-05-05 day");
    assert_string_equal(dates_by("Çarşamba günü ateş açıldı.", a, NULL), "Çarşamba günü=2017-05-03..2017-05-04 day");
    assert_string_equal(dates_by("Üç gün önce, geçen hafta.", a, NULL),
                        "Üç gün önce=2017-05-01..2017-05-02 day;geçen hafta=2017-04-24..2017-05-01 week");
}

/* ---- laws -------------------------------------------------------------------------------- */

struct row {
    tr_str anchor, text, grain, basis;
};

static struct row *sheet(size_t *n)
{
    const char *root = getenv("TRUCE_ROOT");
    struct tr_error err = { 0 };
    tr_str text,
        path = tr_path_join(&room, tr_str_of(root && *root ? root : "."), TR_STR("tests/golden/text/dates.tsv"));
    if (tr_file_read(&room, path, 1 << 20, &text, &err) != TR_OK) fail_msg("%s", err.text);
    struct tr_table t = { .rest = text };
    struct row *rows = tr_new(&room, struct row, 1000);
    for (*n = 0; tr_table_next(&t) && *n < 1000; ++*n)
        rows[*n] = (struct row){ { t.cell[1].p, 10 }, t.cell[2], t.cell[7], t.cell[8] };
    return rows;
}

static tr_time shifted(tr_time t, int64_t days)
{
    return t == TR_TIME_NONE || t == TR_TIME_MAX ? t : t + days * TR_DAY;
}

static bool counts_in_days(const struct tr_when_mention *m)
{
    return tr_str_is(m->granularity, "day") || tr_str_is(m->granularity, "week") ||
           tr_str_is(m->granularity, "part_of_day") || tr_str_is(m->granularity, "hour") ||
           tr_str_is(m->granularity, "minute");
}

static bool says_long_unit(tr_str s) /* months and years differ in length */
{
    return tr_str_find(s, TR_STR("month")) != TR_NOT_FOUND || tr_str_find(s, TR_STR("year")) != TR_NOT_FOUND ||
           tr_str_find(s, TR_STR("decade")) != TR_NOT_FOUND;
}

static void a_later_document_has_its_anchored_days_later(void **state)
{
    (void)state;
    size_t n, compared = 0;
    struct row *rows = sheet(&n);
    for (size_t k = 0; k < n; k++)
        for (int64_t weeks = -3; weeks <= 3; weeks++) { /* whole weeks: the weekday stays */
            struct tr_arena mark = room;
            struct tr_when_anchor a = { .last = TR_ALWAYS }, b;
            struct tr_tokens t, u;
            assert_true(tr_time_parse(NULL, rows[k].anchor, &a.day));
            b = a;
            b.day = (tr_span){ a.day.from + weeks * 7 * TR_DAY, a.day.to + weeks * 7 * TR_DAY };
            struct tr_whens x = find(rows[k].text, &a, NULL, &t), y = find(rows[k].text, &b, NULL, &u);
            assert_int_equal(x.list.n, y.list.n);
            bool inferred = false; /* what follows counts from it */
            for (size_t j = 0; j < x.list.n; j++) {
                const struct tr_when_mention *p = &x.list.v[j], *q = &y.list.v[j];
                assert_int_equal(p->first, q->first);
                assert_int_equal(p->kind, q->kind);
                if (tr_str_is(p->basis, "explicit")) {
                    if (tr_str_find(rows[k].text, TR_STR(" NOV ")) == TR_NOT_FOUND)
                        assert_true(p->span.from == q->span.from && p->span.to == q->span.to);
                    inferred = true;
                }
                if (tr_str_is(p->basis, "inferred")) inferred = true;
                if (!tr_str_is(p->basis, "anchored") || inferred || !counts_in_days(p) ||
                    says_long_unit(tr_tokens_text(&t, p->first, p->n)))
                    continue;
                assert_true(shifted(p->span.from, weeks * 7) == q->span.from);
                assert_true(shifted(p->span.to, weeks * 7) == q->span.to);
                compared++;
            }
            room = mark;
        }
    assert_true(compared > 500);
}

static tr_str with_spaces(tr_str text, const char *space)
{
    tr_str out = TR_STR(""), rest = text;
    while (rest.p) {
        tr_str word = tr_str_cut(&rest, ' ');
        out = tr_str_format(&room, TR_FMT "%s" TR_FMT, TR_ARG(out), out.n ? space : "", TR_ARG(word));
    }
    return out;
}

static void white_space_of_any_kind_gives_the_same_dates(void **state)
{
    static const char *const spaces[] = { "\r\n", "\xC2\xA0", "  ", "\t", " \xE2\x80\x8B" };
    (void)state;
    size_t n;
    struct row *rows = sheet(&n);
    for (size_t k = 0; k < n; k++)
        for (size_t s = 0; s < TR_COUNT(spaces); s++) {
            struct tr_arena mark = room;
            struct tr_when_anchor a = { .last = TR_ALWAYS }, b;
            struct tr_tokens t, u;
            assert_true(tr_time_parse(NULL, rows[k].anchor, &a.day));
            b = a;
            struct tr_whens x = find(rows[k].text, &a, NULL, &t),
                            y = find(with_spaces(rows[k].text, spaces[s]), &b, NULL, &u);
            if (t.sentences.n == u.sentences.n) assert_int_equal(x.list.n, y.list.n);
            for (size_t j = 0; j < x.list.n && t.sentences.n == u.sentences.n; j++) {
                const struct tr_when_mention *p = &x.list.v[j], *q = &y.list.v[j];
                assert_true(p->first == q->first && p->n == q->n && p->kind == q->kind && p->flags == q->flags);
                assert_true(p->span.from == q->span.from && p->span.to == q->span.to);
            }
            room = mark;
        }
}

static void composed_and_decomposed_letters_give_the_same_dates(void **state)
{
    (void)state;
    struct tr_when_anchor a = day("2017-05-04");
    a.lang = TR_STR("tr");
    assert_string_equal(dates_by("4 A\xC4\x9Fustos 2016", a, NULL), "4 A\xC4\x9Fustos 2016=2016-08-04..2016-08-05 day");
    assert_string_equal(dates_by("4 Ag\xCC\x86ustos 2016", a, NULL),
                        "4 Ag\xCC\x86ustos 2016=2016-08-04..2016-08-05 day");
}

static void hostile_dates_end_in_bounded_time_and_bounds(void **state)
{
    static const char *const parts[] = {
        "the end of the ", "early ",         "24 hours to ", "May ",      "2017-", "1/",
        "two days after ", "Monday, ",       "last ",        "between ",  "(",     "the day before ",
        "from ",           "late on early ", "99999999 ",    "31 June 1 "
    };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(parts); k++) {
        struct tr_arena mark = room;
        struct tr_sink s = { 0 };
        struct tr_tokens t;
        struct tr_when_anchor a = day("2017-05-04");
        for (int n = 0; n < 3000; n++) tr_puts(&s, parts[k]);
        struct tr_whens w = find(tr_sink_text(&s), &a, NULL, &t);
        uint32_t end = 0;
        for (size_t j = 0; j < w.list.n; j++) {
            assert_true(w.list.v[j].first >= end && w.list.v[j].n >= 1);
            end = w.list.v[j].first + w.list.v[j].n;
            assert_true(end <= t.list.n);
        }
        tr_sink_close(&s);
        room = mark;
    }
}

static void days_that_are_none_are_not_read(void **state)
{
    (void)state;
    assert_string_equal(dates("On 31 June 2017 and 30/02/2017 and 2017-13-01 at 25:00.", "2017-05-04"),
                        "June 2017=2017-06-01..2017-07-01 month");
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(the_origin_article_gives_its_dates),
        cmocka_unit_test(what_a_date_counts_from_moves_on_with_the_narrative),
        cmocka_unit_test(a_document_without_a_date_leaves_relative_dates_open),
        cmocka_unit_test(the_callers_word_on_the_tense_holds),
        cmocka_unit_test(the_order_of_the_source_settles_what_stands_first),
        cmocka_unit_test(arabic_dates_have_their_months_and_days),
        cmocka_unit_test(islamic_dates_are_counted_and_a_day_in_doubt),
        cmocka_unit_test(russian_dates_have_their_cases),
        cmocka_unit_test(turkish_words_are_read_in_turkish_texts_only),
        cmocka_unit_test(a_later_document_has_its_anchored_days_later),
        cmocka_unit_test(white_space_of_any_kind_gives_the_same_dates),
        cmocka_unit_test(composed_and_decomposed_letters_give_the_same_dates),
        cmocka_unit_test(hostile_dates_end_in_bounded_time_and_bounds),
        cmocka_unit_test(days_that_are_none_are_not_read),
    };
    return cmocka_run_group_tests(tests, setup, teardown);
}
