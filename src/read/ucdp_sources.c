/* SPDX-License-Identifier: Apache-2.0
 *
 * The source cells of a UCDP row -> distinct voices, headlines and the date of publication.
 * Articles stand in one cell as "office,date,headline";"office,date,headline"; voices are who the
 * articles quote, else who printed them. Who a voice is, is left to weigh. */
#include "read/ucdp.h"

enum { VOICES_MAX = 32, ARTICLES_MAX = 200, LATEST_YEARS = 30 };

/* ---- voices ------------------------------------------------------------------------------ */

static bool same_letters(tr_str a, tr_str b)
{
    if (a.n != b.n) return false;
    for (size_t k = 0; k < a.n; k++)
        if (tr_lower(a.p[k]) != tr_lower(b.p[k])) return false;
    return true;
}

static bool is_letter(char c)
{
    unsigned char u = (unsigned char)tr_lower(c);
    return u >= 0x80 || (u >= 'a' && u <= 'z') || (u >= '0' && u <= '9');
}

static tr_str trim_voice(tr_str s)
{
    s = tr_str_trim(s);
    while (s.n && (s.p[s.n - 1] == '.' || s.p[s.n - 1] == '"')) s.n--;
    while (s.n && (s.p[0] == '"' || s.p[0] == '.')) s = (tr_str){ s.p + 1, s.n - 1 };
    return tr_str_trim(s);
}

static void add_voice(struct tr_strs *list, tr_str s)
{
    s = trim_voice(s);
    bool letters = false;
    for (size_t k = 0; k < s.n && !letters; k++) letters = is_letter(s.p[k]);
    if (!letters || list->n == VOICES_MAX) return;
    for (size_t k = 0; k < list->n; k++)
        if (same_letters(list->v[k], s)) return;
    list->v[list->n++] = s;
}

/* How many bytes at the head of `s` stand between two voices; 0: none. An address keeps its slashes. */
static size_t separator_length(tr_str s, bool address)
{
    switch (s.p[0]) {
    case ',':
    case ';':
    case '\n':
    case '\r':
    case '\t': return 1;
    case '/': return address ? 0 : 1;
    case ' ':
        if (tr_str_starts(s, TR_STR(" and "))) return 5;
        return tr_str_starts(s, TR_STR("   ")) ? 3 : 0;
    default: return 0;
    }
}

static void split_voices(tr_str s, struct tr_strs *list)
{
    size_t from = 0;
    bool address = false;
    if (s.n == 0) return;
    for (size_t k = 0; k < s.n;) {
        address |= s.p[k] == ':' && k + 2 < s.n && s.p[k + 1] == '/' && s.p[k + 2] == '/';
        size_t n = separator_length((tr_str){ s.p + k, s.n - k }, address);
        if (n == 0) {
            k++;
            continue;
        }
        add_voice(list, (tr_str){ s.p + from, k - from });
        address = false;
        from = k += n;
    }
    add_voice(list, (tr_str){ s.p + from, s.n - from });
}

/* ---- articles ---------------------------------------------------------------------------- */

struct article {
    tr_str office, headline;
    struct ucdp_date date; /* year 0: none */
};

/* Splits at the first ",YYYY-MM-DD,"; without one the whole is a headline. */
static struct article article_of(tr_str s)
{
    for (size_t k = 0; k + 12 <= s.n; k++) {
        struct article a = { 0 };
        if (s.p[k] != ',' || s.p[k + 11] != ',' || !ucdp_date_read((tr_str){ s.p + k + 1, 10 }, &a.date)) continue;
        a.office = tr_str_trim((tr_str){ s.p, k });
        a.headline = tr_str_trim((tr_str){ s.p + k + 12, s.n - k - 12 });
        return a;
    }
    return (struct article){ .headline = tr_str_trim(s) };
}

/* The next quoted article of the cell; what stands between two quotes of its own stays inside. */
static bool next_article(tr_str *rest, struct article *out)
{
    if (rest->n == 0) return false;
    if (rest->p[0] != '"') {
        *out = (struct article){ .headline = *rest }; /* free text, in editions before about 2012 */
        *rest = (tr_str){ NULL, 0 };
        return true;
    }
    size_t end = tr_str_find(*rest, TR_STR("\";\""));
    tr_str inner = { rest->p + 1, (end == TR_NOT_FOUND ? rest->n : end) - 1 };
    if (end == TR_NOT_FOUND && tr_str_ends(inner, TR_STR("\""))) inner.n--;
    *rest = end == TR_NOT_FOUND ? (tr_str){ NULL, 0 } : (tr_str){ rest->p + end + 2, rest->n - end - 2 };
    *out = article_of(inner);
    return true;
}

/* ---- dates ------------------------------------------------------------------------------- */

struct span_days {
    int64_t from, to;
};

/* The latest date on which the row's sources can have told of it: not before it began, and not a
 * lifetime later. Typing errors in the year are common. */
static void add_date(struct ucdp_sources *out, struct ucdp_date date, struct span_days event)
{
    int64_t day = ucdp_days(date);
    if (day < event.from) {
        out->before_event = true;
        return;
    }
    if (day > event.to + LATEST_YEARS * 366) return;
    if (out->published.year == 0 || day > ucdp_days(out->published)) out->published = date;
}

static void add_dates(struct ucdp_sources *out, tr_str cell, struct span_days event)
{
    while (cell.n > 0) {
        struct ucdp_date date;
        if (ucdp_date_read(tr_str_trim(tr_str_cut(&cell, ';')), &date)) add_date(out, date, event);
    }
}

/* ---- the cells --------------------------------------------------------------------------- */

static size_t count_articles(tr_str cell)
{
    struct article one;
    size_t n = 0;
    while (n < ARTICLES_MAX && next_article(&cell, &one)) n++;
    return n;
}

static bool read_articles(struct tr_arena *a, tr_str cell, struct span_days event, struct tr_strs *offices,
                          struct ucdp_sources *out)
{
    size_t n = count_articles(cell);
    out->headlines.v = tr_new(a, tr_str, n ? n : 1);
    if (!out->headlines.v) return false;
    struct article one;
    for (size_t k = 0; k < n && next_article(&cell, &one); k++) {
        if (one.headline.n) out->headlines.v[out->headlines.n++] = one.headline;
        if (one.date.year) add_date(out, one.date, event);
        add_voice(offices, one.office);
    }
    return true;
}

bool ucdp_sources_read(struct tr_arena *a, const tr_str cells[UCDP_COLUMNS], struct ucdp_date from, struct ucdp_date to,
                       struct ucdp_sources *out)
{
    tr_str found[VOICES_MAX], printed[VOICES_MAX];
    struct tr_strs voices = { found, 0 }, offices = { printed, 0 };
    struct span_days event = { ucdp_days(from), ucdp_days(to) };
    *out = (struct ucdp_sources){ .before_event = false };
    if (!read_articles(a, cells[UCDP_ARTICLE], event, &offices, out)) return false;
    add_dates(out, cells[UCDP_DATE], event);
    if (out->headlines.n == 0 && cells[UCDP_HEADLINE].n) out->headlines.v[out->headlines.n++] = cells[UCDP_HEADLINE];

    split_voices(cells[UCDP_ORIGINAL], &voices);
    if (voices.n == 0) split_voices(cells[UCDP_OFFICE], &voices);
    if (voices.n == 0) voices = offices;
    out->voices.v = tr_new(a, tr_str, voices.n ? voices.n : 1);
    if (!out->voices.v) return false;
    memcpy(out->voices.v, voices.v, voices.n * sizeof *voices.v);
    out->voices.n = voices.n;
    return true;
}
