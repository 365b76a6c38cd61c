/* SPDX-License-Identifier: Apache-2.0
 *
 * Dates with a year that no report has or a day that no month has. A writer slipped, or a machine did: which day is meant is
 * not known, and a guess from the rest of it would be a day that looks sure. English months, and dates in digits.
 *
 * A number that only stands behind a date ("on 3 May 4500 people fled") is none of it: unless it begins with 0, something
 * must end the date behind it. */
#include "text/odd_date.h"

#include "text/word_table.h"

enum { YEAR_FIRST = 1800, YEAR_LAST = 2199, LEAP = 2000 };

struct look {
    const struct tr_tokens *t;
    uint32_t from, to;
};

/* ---- words ------------------------------------------------------------------------------- */

static tr_str text_at(const struct look *l, uint32_t k)
{
    return k >= l->from && k < l->to ? tr_token_text(l->t, k) : (tr_str){ "", 0 };
}
static bool has(const struct look *l, uint32_t k, uint32_t flag)
{
    return k >= l->from && k < l->to && (l->t->list.v[k].flags & flag) != 0;
}
static bool is_mark(const struct look *l, uint32_t k, char c)
{
    tr_str s = text_at(l, k);
    return s.n == 1 && s.p[0] == c;
}
static bool is_among(tr_str word, const char *const *words, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (tr_word_is(word, words[k])) return true;
    return false;
}

/* 1 to 12, 0: no month. "may" and "march" are other words without a capital. */
static int month_at(const struct look *l, uint32_t k)
{
    static const char *const months[][3] = {
        { "january", "jan", "jan." }, { "february", "feb", "feb." }, { "march", "mar", "mar." },
        { "april", "apr", "apr." },   { "may", "may", "may" },       { "june", "jun", "jun." },
        { "july", "jul", "jul." },    { "august", "aug", "aug." },   { "september", "sept", "sept." },
        { "october", "oct", "oct." }, { "november", "nov", "nov." }, { "december", "dec", "dec." },
    };
    if (!has(l, k, TR_TOK_CAPITAL)) return 0;
    tr_str word = text_at(l, k);
    for (int m = 0; m < 12; m++)
        if (is_among(word, months[m], 3)) return m + 1;
    return 0;
}

/* Digits alone; -1: none. */
static int number_of(tr_str s, size_t most)
{
    int v = 0;
    if (s.n == 0 || s.n > most) return -1;
    for (size_t k = 0; k < s.n; k++) {
        if (s.p[k] < '0' || s.p[k] > '9') return -1;
        v = v * 10 + (s.p[k] - '0');
    }
    return v;
}

static int day_at(const struct look *l, uint32_t k, bool *ordinal)
{
    static const char *const endings[] = { "st", "nd", "rd", "th" };
    tr_str s = text_at(l, k);
    *ordinal = s.n > 2 && is_among((tr_str){ s.p + s.n - 2, 2 }, endings, TR_COUNT(endings));
    if (*ordinal) s.n -= 2;
    return number_of(s, 2);
}

/* What leads to a day: "on 31 April". */
static bool is_led(const struct look *l, uint32_t k)
{
    static const char *const words[] = { "on", "since", "until", "till", "from", "by", "after", "before", "dated" };
    return k > l->from && is_among(text_at(l, k - 1), words, TR_COUNT(words));
}

/* Behind a year: the end, a mark; behind "3 May 3017", which has no comma of its own, a small word as well. */
static bool is_ended(const struct look *l, uint32_t k, bool comma)
{
    static const char *const words[] = { "in", "at", "near", "when", "after",  "before", "and",   "but",
                                         "by", "as", "with", "that", "during", "to",     "until", "between" };
    if (k >= l->to || has(l, k, TR_TOK_MARK)) return !is_mark(l, k, '%') && !is_mark(l, k, '-');
    return !comma && is_among(text_at(l, k), words, TR_COUNT(words));
}

/* ---- years and days ---------------------------------------------------------------------- */

static bool in_calendar(int year) { return year >= YEAR_FIRST && year <= YEAR_LAST; }

/* A number at k that stands where the year does: +1 a year, -1 one that none can be, 0 something else. */
static int year_at(const struct look *l, uint32_t k, bool comma)
{
    tr_str s = text_at(l, k);
    int year = number_of(s, 6);
    if (year < 0 || s.n < 4 || has(l, k, TR_TOK_HYPHEN)) return 0;
    if (s.n == 4 && in_calendar(year)) return 1;
    return s.p[0] == '0' || is_ended(l, k + 1, comma) ? -1 : 0;
}

static int year_value(const struct look *l, uint32_t k) { return number_of(text_at(l, k), 4); }

/* Is the year no year, or the day none of its month? `led`: without a year the day must be led to. */
static uint32_t with_year(const struct look *l, uint32_t k, int month, int day, bool led)
{
    bool comma = is_mark(l, k, ',');
    uint32_t at = k + (comma || is_among(text_at(l, k), (const char *const[]){ "of" }, 1));
    int year = year_at(l, at, comma);
    if (year < 0) return at + 1;
    if (day == 0) return 0;
    if (year > 0) return tr_date_valid(year_value(l, at), month, day) ? 0 : at + 1;
    return led && !tr_date_valid(LEAP, month, day) ? k : 0;
}

/* ---- shapes: each gives the end behind the date, 0 when it is none or can be used ------------ */

/* 31 April [2017], the 31st of April 2017 */
static uint32_t day_first(const struct look *l, uint32_t k)
{
    bool ordinal, of;
    int day = day_at(l, k, &ordinal);
    if (day < 0 || has(l, k, TR_TOK_HYPHEN) || has(l, k + 1, TR_TOK_HYPHEN)) return 0;
    of = ordinal && is_among(text_at(l, k + 1), (const char *const[]){ "of" }, 1);
    int month = month_at(l, k + 1 + of);
    return month ? with_year(l, k + 2 + of, month, day, is_led(l, k) || of) : 0;
}

/* April 31 [, 2017] */
static uint32_t month_first(const struct look *l, uint32_t k)
{
    bool ordinal;
    int month = k > l->from ? month_at(l, k - 1) : 0, day = day_at(l, k, &ordinal);
    if (!month || day < 0 || has(l, k, TR_TOK_HYPHEN) || has(l, k + 1, TR_TOK_HYPHEN)) return 0;
    return with_year(l, k + 1, month, day, is_led(l, k - 1) && is_ended(l, k + 1, true));
}

static bool odd_triple(int year, int month, int day, bool either, bool led)
{
    bool fits = tr_date_valid(LEAP, month, day) || (either && tr_date_valid(LEAP, day, month));
    if (!in_calendar(year)) return fits; /* looks like a date but for its year */
    bool real = tr_date_valid(year, month, day) || (either && tr_date_valid(year, day, month));
    return !real && (led || (month > 0 && day > 0 && month <= 31 && day <= 31));
}

/* 0025-05-03, 03/05/0025, 2017-02-30; "03.05.0025" is one token. */
static uint32_t digits(const struct look *l, uint32_t k)
{
    tr_str part[3] = { text_at(l, k) };
    uint32_t end = k + 1, step = has(l, k + 1, TR_TOK_HYPHEN) ? 1 : 2;
    if (has(l, k, TR_TOK_HYPHEN) || is_mark(l, k - 1, '/')) return 0;
    if (tr_str_find(part[0], TR_STR(".")) != TR_NOT_FOUND) {
        tr_str rest = part[0];
        for (int n = 0; n < 3; n++) part[n] = tr_str_cut(&rest, '.');
        if (rest.p) return 0;
    } else {
        for (uint32_t n = 1; n < 3; n++) {
            uint32_t at = k + n * step;
            if (step == 1 ? !has(l, at, TR_TOK_HYPHEN) : !(is_mark(l, at - 1, '/') && has(l, at, TR_TOK_GLUED)))
                return 0;
            part[n] = text_at(l, at);
            end = at + 1;
        }
        if (has(l, end, TR_TOK_HYPHEN) || (is_mark(l, end, '/') && has(l, end, TR_TOK_GLUED))) return 0;
    }
    bool iso = part[0].n == 4;
    int a = number_of(part[0], 4), b = number_of(part[1], 2), c = number_of(part[2], 4);
    if (a < 0 || b < 0 || c < 0 || (iso ? part[1].n != 2 || part[2].n != 2 : part[0].n > 2 || part[2].n != 4)) return 0;
    return odd_triple(iso ? a : c, b, iso ? c : a, !iso, is_led(l, k)) ? end : 0;
}

/* ---- into the list ----------------------------------------------------------------------- */

/* What was read between its tokens falls away; the list stays in order. */
static bool put(struct tr_arena *a, struct tr_whens *dates, uint32_t first, uint32_t end)
{
    struct tr_when_mention odd = { .first = first,
                                   .n = end - first,
                                   .kind = TR_WHEN_DATE,
                                   .flags = TR_WHEN_UNUSABLE,
                                   .span = TR_ALWAYS,
                                   .other = TR_ALWAYS,
                                   .amount = TR_UNKNOWN };
    size_t n = 0, at = 0;
    for (size_t k = 0; k < dates->list.n; k++) {
        const struct tr_when_mention *m = &dates->list.v[k];
        if (m->first < end && first < m->first + m->n) continue;
        at += m->first < first;
        dates->list.v[n++] = *m;
    }
    dates->list.n = n;
    if (!TR_PUSH(a, &dates->list, odd)) return false;
    for (size_t k = n; k > at; k--) dates->list.v[k] = dates->list.v[k - 1];
    dates->list.v[at] = odd;
    return true;
}

tr_rc tr_odd_dates(struct tr_arena *a, const struct tr_tokens *t, uint32_t first, uint32_t n, struct tr_whens *dates,
                   bool *any, struct tr_error *err)
{
    struct look l = { t, first, first + n };
    *any = false;
    for (uint32_t k = first; k < first + n; k++) {
        if (!has(&l, k, TR_TOK_NUMBER)) continue;
        uint32_t begin = k, end = digits(&l, k);
        if (!end) end = day_first(&l, k);
        if (!end && (end = month_first(&l, k)) != 0) begin = k - 1;
        if (!end) continue;
        if (!put(a, dates, begin, end)) return tr_fail(err, TR_NOMEM, "text: no room for a date");
        *any = true;
        k = end - 1;
    }
    return TR_OK;
}
