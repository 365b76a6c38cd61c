/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines that are about the page, told by their words: tables of cues and a very small grammar of
 * dates. The value of a date is left to text/. */
#include "format/cues.h"

#include "format/page_text.h"

#include "base/utf8.h"

static char lower(char c) { return c >= 'A' && c <= 'Z' ? (char)(c + 32) : c; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool is_letter(char c) { return (lower(c) >= 'a' && lower(c) <= 'z') || (unsigned char)c >= 0x80; }

static bool starts_with(tr_str s, tr_str cue)
{
    if (s.n < cue.n) return false;
    for (size_t k = 0; k < cue.n; k++)
        if (lower(s.p[k]) != cue.p[k]) return false;
    return true;
}

/* The cue as whole words at the start. */
static bool begins(tr_str s, tr_str cue)
{
    if (!starts_with(s, cue)) return false;
    return s.n == cue.n || !is_letter(s.p[cue.n]) || !is_letter(cue.p[cue.n - 1]);
}

static tr_str behind(tr_str s, size_t n)
{
    tr_str rest = { s.p + n, s.n - n };
    rest = tr_str_trim(rest);
    while (rest.n && (rest.p[0] == ':' || rest.p[0] == '-' || rest.p[0] == '|')) {
        rest.p++;
        rest.n--;
        rest = tr_str_trim(rest);
    }
    return rest;
}

/* "... was agreed.[3]" -> without the mark of a note. */
static tr_str without_note(tr_str s)
{
    size_t n = s.n;
    if (n < 3 || s.p[n - 1] != ']') return s;
    for (n--; n > 0 && is_digit(s.p[n - 1]);) n--;
    if (n > 0 && n + 1 < s.n && s.p[n - 1] == '[') s.n = n - 1;
    return s;
}

bool tr_ends_sentence(tr_str line)
{
    static const tr_str closers[] = {
        TR_LIT("\""),           TR_LIT("'"),       TR_LIT(")"), TR_LIT("]"), TR_LIT("\xE2\x80\x9D"),
        TR_LIT("\xE2\x80\x99"), TR_LIT("\xC2\xBB")
    };
    line = without_note(tr_str_trim(line));
    for (size_t k = 0; k < TR_COUNT(closers); k++) {
        if (!tr_str_ends(line, closers[k])) continue;
        line.n -= closers[k].n;
        k = (size_t)-1;
    }
    if (line.n == 0) return false;
    char c = line.p[line.n - 1];
    return c == '.' || c == '!' || c == '?' || tr_str_ends(line, TR_STR("\xD8\x9F")) ||
           tr_str_ends(line, TR_STR("\xE3\x80\x82"));
}

/* ---- dates ------------------------------------------------------------------------------- */

static const tr_str date_cues[] = {
    TR_LIT("first published"), TR_LIT("published on"), TR_LIT("published at"), TR_LIT("published"),
    TR_LIT("posted on"),       TR_LIT("posted"),       TR_LIT("date"),         TR_LIT("on"),
};
static const tr_str update_cues[] = {
    TR_LIT("last updated on"), TR_LIT("last updated"),     TR_LIT("updated on"), TR_LIT("updated"),
    TR_LIT("last modified"),   TR_LIT("last modified on"), TR_LIT("modified"),
};
/* Words that may stand in a line that is only a date. */
static const tr_str date_words[] = {
    TR_LIT("january"),  TR_LIT("february"),  TR_LIT("march"),    TR_LIT("april"),     TR_LIT("may"),
    TR_LIT("june"),     TR_LIT("july"),      TR_LIT("august"),   TR_LIT("september"), TR_LIT("october"),
    TR_LIT("november"), TR_LIT("december"),  TR_LIT("jan"),      TR_LIT("feb"),       TR_LIT("mar"),
    TR_LIT("apr"),      TR_LIT("jun"),       TR_LIT("jul"),      TR_LIT("aug"),       TR_LIT("sep"),
    TR_LIT("sept"),     TR_LIT("oct"),       TR_LIT("nov"),      TR_LIT("dec"),       TR_LIT("monday"),
    TR_LIT("tuesday"),  TR_LIT("wednesday"), TR_LIT("thursday"), TR_LIT("friday"),    TR_LIT("saturday"),
    TR_LIT("sunday"),   TR_LIT("mon"),       TR_LIT("tue"),      TR_LIT("tues"),      TR_LIT("wed"),
    TR_LIT("thu"),      TR_LIT("thur"),      TR_LIT("thurs"),    TR_LIT("fri"),       TR_LIT("sat"),
    TR_LIT("sun"),      TR_LIT("am"),        TR_LIT("pm"),       TR_LIT("a"),         TR_LIT("p"),
    TR_LIT("m"),        TR_LIT("at"),        TR_LIT("gmt"),      TR_LIT("utc"),       TR_LIT("est"),
    TR_LIT("edt"),      TR_LIT("et"),        TR_LIT("cet"),      TR_LIT("bst"),       TR_LIT("pst"),
    TR_LIT("pdt"),      TR_LIT("ist"),       TR_LIT("eet"),      TR_LIT("msk"),       TR_LIT("st"),
    TR_LIT("nd"),       TR_LIT("rd"),        TR_LIT("th"),       TR_LIT("of"),        TR_LIT("t"),
    TR_LIT("z"),        TR_LIT("local"),     TR_LIT("time"),     TR_LIT("h"),         TR_LIT("cest"),
    TR_LIT("cst"),      TR_LIT("cdt"),
};
enum { MONTH_WORDS = 24, DAY_WORDS = 41 }; /* of the table: first months, then days of the week */

static size_t date_word(tr_str word)
{
    for (size_t k = 0; k < TR_COUNT(date_words); k++)
        if (word.n == date_words[k].n && starts_with(word, date_words[k])) return k;
    return TR_NONE;
}

struct date_parts {
    int numbers, years, months, words;
};

/* Words and numbers of the line, when each of them may stand in a date. */
static bool date_parts(tr_str line, struct date_parts *out)
{
    *out = (struct date_parts){ 0 };
    for (size_t at = 0; at < line.n;) {
        size_t from = at;
        if (is_digit(line.p[at])) {
            while (at < line.n && is_digit(line.p[at])) at++;
            bool year = at - from == 4 && (line.p[from] == '1' || line.p[from] == '2');
            out->numbers++;
            out->years += year;
            if (at - from > 4) return false;
        } else if (is_letter(line.p[at])) {
            while (at < line.n && is_letter(line.p[at])) at++;
            size_t k = date_word((tr_str){ line.p + from, at - from });
            if (k == TR_NONE) return false;
            out->months += k < MONTH_WORDS;
            out->words++;
        } else {
            size_t space = tr_space_at(line, at);
            if (!space && !strchr(",.:/-|()+", line.p[at])) return false;
            at += space ? space : 1;
        }
    }
    return true;
}

static bool is_date(tr_str line)
{
    struct date_parts d;
    if (line.n < 6 || line.n > 80 || !date_parts(line, &d)) return false;
    if (d.years == 0 || d.numbers > 9) return false;
    return d.months ? d.numbers >= 1 : d.numbers >= 3;
}

static bool dated(tr_str line, const tr_str *cues, size_t n, tr_str *date)
{
    for (size_t k = 0; k < n; k++) {
        if (!begins(line, cues[k])) continue;
        tr_str rest = behind(line, cues[k].n);
        if (!is_date(rest)) continue;
        *date = rest;
        return true;
    }
    return false;
}

bool tr_cue_date(tr_str line, tr_str *date, bool *modified)
{
    line = tr_str_trim(line);
    *date = line;
    *modified = false;
    if (line.n > 120) return false;
    if (is_date(line) || dated(line, date_cues, TR_COUNT(date_cues), date)) return true;
    *modified = dated(line, update_cues, TR_COUNT(update_cues), date);
    return *modified;
}

/* ---- bylines ----------------------------------------------------------------------------- */

static const tr_str byline_cues[] = {
    TR_LIT("written by"), TR_LIT("reported by"), TR_LIT("report by"),    TR_LIT("story by"), TR_LIT("by"),
    TR_LIT("author"),     TR_LIT("posted by"),   TR_LIT("published by"), TR_LIT("words by"),
};
/* Capitalised words that begin lines which are no names. */
static const tr_str no_names[] = {
    TR_LIT("the"),      TR_LIT("a"),      TR_LIT("an"),     TR_LIT("read"),  TR_LIT("share"),
    TR_LIT("related"),  TR_LIT("more"),   TR_LIT("photo"),  TR_LIT("file"),  TR_LIT("new"),
    TR_LIT("breaking"), TR_LIT("update"), TR_LIT("latest"), TR_LIT("world"), TR_LIT("middle"),
    TR_LIT("in"),       TR_LIT("on"),     TR_LIT("press"),  TR_LIT("joint"), TR_LIT("statement"),
};
static const tr_str small_words[] = { TR_LIT("and"), TR_LIT("de"),  TR_LIT("van"), TR_LIT("von"), TR_LIT("al"),
                                      TR_LIT("el"),  TR_LIT("bin"), TR_LIT("der"), TR_LIT("la"),  TR_LIT("da"),
                                      TR_LIT("di"),  TR_LIT("ibn"), TR_LIT("abu"), TR_LIT("ter"), TR_LIT("den") };

static bool is_one_of(tr_str word, const tr_str *list, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (word.n == list[k].n && starts_with(word, list[k])) return true;
    return false;
}

/* The next word; white space of any kind parts words. */
static tr_str cut_word(tr_str *rest)
{
    size_t n = 0, space = 0;
    while (n < rest->n && !(space = tr_space_at(*rest, n))) n++;
    tr_str word = { rest->p, n };
    *rest = (tr_str){ rest->p + n + space, rest->n - n - space };
    return word;
}

static bool is_capital(tr_str word)
{
    bool article = word.n > 3 && word.p[2] == '-'; /* al-Hasan */
    char c = word.p[article ? 3 : 0];
    return (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0xC3;
}

/* least..most words, each a name's: capitalised, or a small word between. */
static bool is_name(tr_str line, size_t least, size_t most)
{
    size_t words = 0;
    tr_str rest = tr_str_trim(line);
    if (rest.n == 0 || rest.n > 140) return false;
    while (rest.n) {
        tr_str word = cut_word(&rest);
        if (word.n == 0) continue;
        for (size_t k = 0; k < word.n; k++)
            if (!is_letter(word.p[k]) && !strchr(".'-,&", word.p[k])) return false;
        bool small = words > 0 && is_one_of(word, small_words, TR_COUNT(small_words));
        if (!small && !is_capital(word)) return false;
        if (words == 0 && is_one_of(word, no_names, TR_COUNT(no_names))) return false;
        words++;
    }
    return words >= least && words <= most;
}

static bool is_shouted(tr_str s)
{
    for (size_t k = 0; k < s.n; k++)
        if (s.p[k] >= 'a' && s.p[k] <= 'z') return false;
    return true;
}

/* What stands before a bar, a long dash or a word of a date. */
static tr_str before_break(tr_str s)
{
    static const tr_str breaks[] = {
        TR_LIT("|"),  TR_LIT(" - "), TR_LIT("\xE2\x80\x93"), TR_LIT("\xE2\x80\x94"), TR_LIT("\xC2\xB7"),
        TR_LIT("\n"), TR_LIT(" @")
    };
    for (size_t k = 0; k < TR_COUNT(breaks); k++) {
        size_t at = tr_str_find(s, breaks[k]);
        if (at != TR_NOT_FOUND) s.n = at;
    }
    for (size_t at = 0; at < s.n;) {
        size_t from = at;
        while (at < s.n && is_letter(s.p[at])) at++;
        tr_str word = { s.p + from, at - from };
        size_t next = at;
        while (next < s.n && strchr(" .,", s.p[next])) next++;
        bool sure = tr_str_ends(word, TR_STR("day")) || (next < s.n && is_digit(s.p[next]));
        if (from > 0 && word.n >= 3 && date_word(word) < DAY_WORDS && sure) s.n = from;
        at += at < s.n;
    }
    return tr_str_trim(s);
}

/* Words of a byline that are no part of a name. */
static const tr_str trades[] = { TR_LIT("writer"),   TR_LIT("staff"),      TR_LIT("correspondent"), TR_LIT("editor"),
                                 TR_LIT("reporter"), TR_LIT("news"),       TR_LIT("press"),         TR_LIT("agency"),
                                 TR_LIT("ap"),       TR_LIT("afp"),        TR_LIT("cnn"),           TR_LIT("bbc"),
                                 TR_LIT("reuters"),  TR_LIT("associated"), TR_LIT("times"),         TR_LIT("post") };

static bool names_trade(tr_str part)
{
    for (size_t at = 0; at < part.n;) {
        size_t from = at;
        while (at < part.n && is_letter(part.p[at])) at++;
        if (at > from && is_one_of((tr_str){ part.p + from, at - from }, trades, TR_COUNT(trades))) return true;
        at += at < part.n;
    }
    return false;
}

/* "A B, C D and E F, Agency" -> without what is no person. */
static tr_str persons(tr_str s)
{
    tr_str all = before_break(s), rest = all, first = tr_str_trim(tr_str_cut(&rest, ','));
    size_t end = (size_t)(first.p - all.p) + first.n;
    while (rest.n) {
        tr_str part = tr_str_trim(tr_str_cut(&rest, ','));
        if (!is_name(part, 2, 9) || names_trade(part)) break;
        end = (size_t)(part.p - all.p) + part.n;
    }
    return (tr_str){ all.p, first.n ? end : 0 };
}

bool tr_cue_byline(tr_str line, bool bare_too, tr_str *name)
{
    line = tr_str_trim(line);
    if (line.n == 0 || line.n > 160) return false;
    for (size_t k = 0; k < TR_COUNT(byline_cues); k++) {
        if (!begins(line, byline_cues[k]) || line.n == byline_cues[k].n) continue;
        *name = persons(behind(line, byline_cues[k].n));
        if (!tr_ends_sentence(line) && is_name(*name, 1, 16)) return true;
    }
    *name = line;
    return bare_too && !is_shouted(line) && !tr_ends_sentence(line) && is_name(line, 2, 4);
}

/* ---- what stands around the text --------------------------------------------------------- */

static const struct footer_cue {
    tr_str cue;
    size_t longest; /* a longer line is running text */
    bool names;     /* what follows is the outlet */
} footer_cues[] = {
    { TR_LIT("other reports by"), 120, true },
    { TR_LIT("other news by"), 120, true },
    { TR_LIT("more from"), 120, false },
    { TR_LIT("more on this"), 120, false },
    { TR_LIT("more stories"), 120, false },
    { TR_LIT("copyright"), 300, false },
    { TR_LIT("\xC2\xA9"), 300, false },
    { TR_LIT("(c) "), 300, false },
    { TR_LIT("all rights reserved"), 300, false },
    { TR_LIT("(reporting by"), 400, false },
    { TR_LIT("reporting by"), 200, false },
    { TR_LIT("additional reporting by"), 300, false },
    { TR_LIT("(additional reporting by"), 400, false },
    { TR_LIT("(editing by"), 200, false },
    { TR_LIT("(writing by"), 300, false },
    { TR_LIT("share this"), 80, false },
    { TR_LIT("share on"), 80, false },
    { TR_LIT("follow us on"), 120, false },
    { TR_LIT("read more"), 200, false },
    { TR_LIT("read also"), 200, false },
    { TR_LIT("also read"), 200, false },
    { TR_LIT("see also"), 200, false },
    { TR_LIT("related articles"), 80, false },
    { TR_LIT("related stories"), 80, false },
    { TR_LIT("related posts"), 80, false },
    { TR_LIT("related:"), 200, false },
    { TR_LIT("recommended for you"), 80, false },
    { TR_LIT("you may also like"), 80, false },
    { TR_LIT("you might also like"), 80, false },
    { TR_LIT("sign up for"), 200, false },
    { TR_LIT("subscribe to"), 200, false },
    { TR_LIT("click here to"), 160, false },
    { TR_LIT("leave a comment"), 80, false },
    { TR_LIT("post a comment"), 80, false },
    { TR_LIT("filed under"), 160, false },
    { TR_LIT("tags:"), 300, false },
    { TR_LIT("advertisement"), 40, false },
    { TR_LIT("advert"), 20, false },
    { TR_LIT("this material may not be published"), 300, false },
    { TR_LIT("source:"), 80, true },
};

bool tr_cue_footer(tr_str line, tr_str *outlet)
{
    line = tr_str_trim(line);
    *outlet = (tr_str){ 0 };
    for (size_t k = 0; k < TR_COUNT(footer_cues); k++) {
        const struct footer_cue *c = &footer_cues[k];
        if (line.n > c->longest || !begins(line, c->cue)) continue;
        if (c->names) *outlet = behind(line, c->cue.n);
        return true;
    }
    return false;
}

/* A number before them, and "reader", "top rated" and so on, do no harm. */
static const tr_str comment_cues[] = {
    TR_LIT("comments"),
    TR_LIT("comment"),
    TR_LIT("leave a comment"),
    TR_LIT("leave a reply"),
    TR_LIT("post a comment"),
    TR_LIT("add a comment"),
    TR_LIT("responses"),
    TR_LIT("replies"),
    TR_LIT("join the conversation"),
    TR_LIT("join the discussion"),
    TR_LIT("discussion"),
    TR_LIT("comments are closed"),
};
static const tr_str comment_fillers[] = { TR_LIT("reader"),   TR_LIT("readers"), TR_LIT("top"),  TR_LIT("rated"),
                                          TR_LIT("recent"),   TR_LIT("all"),     TR_LIT("show"), TR_LIT("view"),
                                          TR_LIT("facebook"), TR_LIT("user") };

bool tr_cue_comments(tr_str line)
{
    line = tr_str_trim(line);
    while (line.n && line.n <= 60) {
        tr_str rest = line, word = tr_str_cut(&rest, ' ');
        bool number = word.n && is_digit(word.p[0]);
        if (!number && !is_one_of(word, comment_fillers, TR_COUNT(comment_fillers))) break;
        line = tr_str_trim(rest);
    }
    for (size_t k = 0; k < TR_COUNT(comment_cues); k++) {
        if (!begins(line, comment_cues[k])) continue;
        tr_str rest = behind(line, comment_cues[k].n);
        if (rest.n <= 1 || (rest.p[0] == '(' && rest.n <= 8) || begins(rest, TR_STR("to "))) return true;
    }
    return false;
}

/* ---- datelines --------------------------------------------------------------------------- */

tr_str tr_cue_agency(tr_str para)
{
    enum { WITHIN = 90 };
    tr_str head = { para.p, para.n > WITHIN ? WITHIN : para.n };
    size_t open = tr_str_find(head, TR_STR("(")), close = tr_str_find(head, TR_STR(")"));
    if (open == TR_NOT_FOUND || close == TR_NOT_FOUND || close < open + 2 || !is_capital(head)) return (tr_str){ 0 };
    tr_str name = { head.p + open + 1, close - open - 1 }, rest = { head.p + close + 1, head.n - close - 1 };
    rest = tr_str_trim(rest);
    bool dash = tr_str_starts(rest, TR_STR("-")) || tr_str_starts(rest, TR_STR("\xE2\x80\x93")) ||
                tr_str_starts(rest, TR_STR("\xE2\x80\x94"));
    return dash && is_name(name, 1, 4) ? name : (tr_str){ 0 };
}
