/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines that are only a date: a very small grammar of numbers and words. The value of a date is left to text/. */
#include "format/cues.h"

#include "format/cues_parts.h"

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

bool tr_cue_is_day_or_month(tr_str word) { return date_word(word) < DAY_WORDS; }
