/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines that name persons or agencies: bylines and datelines. */
#include "format/cues.h"

#include "format/cues_parts.h"

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
        if (from > 0 && word.n >= 3 && tr_cue_is_day_or_month(word) && sure) s.n = from;
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
