/* SPDX-License-Identifier: Apache-2.0
 *
 * The dateline that a text begins with: of a press service, "Kyiv, 14 March 2019. The President ..", and of an agency,
 * "ASTANA, May 4, 2017 (Reuters) - The talks ..". */
#include "format/page_text.h"
#include "read/article.h"
#include "text/word_table.h"

enum { LONGEST = 90, LONGEST_WIRE = 120, WORDS = 16 };

/* What ends an agency's dateline: a dash between spaces, "/TASS/.". */
static bool ends_wire(tr_str rest)
{
    static const char *const ends[] = { " - ", " -- ", " \xE2\x80\x93 ", " \xE2\x80\x94 ", "\xE2\x80\x94 ",
                                        "/. ", "/ - " };
    for (size_t k = 0; k < TR_COUNT(ends); k++)
        if (tr_str_starts(rest, tr_str_of(ends[k]))) return true;
    return false;
}

static bool is_capital(char c) { return (c >= 'A' && c <= 'Z') || (unsigned char)c >= 0x80; }
static bool is_digit(char c) { return c >= '0' && c <= '9'; }

/* Names, numbers, brackets: "Syria,", "2017", "(Reuters)", "/TASS/". */
static bool may_stand(tr_str word)
{
    static const char *const small[] = { "of",  "de", "del", "la", "el",     "al",       "and",  "the",
                                         "for", "at", "on",  "by", "issued", "released", "a.m.", "p.m." };
    size_t k = word.n && (word.p[0] == '(' || word.p[0] == '/' || word.p[0] == '[');
    if (k >= word.n) return false;
    return is_capital(word.p[k]) || is_digit(word.p[k]) || tr_is_among(word, small, TR_COUNT(small)) ||
           tr_str_starts(word, TR_STR("al-"));
}

/* "On 4 May the talks - ..": a sentence, no dateline. */
static bool begins_sentence(tr_str word)
{
    static const char *const words[] = {
        "on", "in", "by", "at", "since", "after", "before", "from", "until", "during"
    };
    for (size_t k = 0; k < TR_COUNT(words); k++)
        if (tr_word_is(word, words[k])) return true;
    return false;
}

/* The next word, and `rest` behind it; the spaces of typesetters part words too. */
static tr_str cut_word(tr_str *rest)
{
    size_t at = 0;
    while (at < rest->n && !tr_space_at(*rest, at)) at++;
    size_t space = at < rest->n ? tr_space_at(*rest, at) : 0;
    tr_str word = { rest->p, at };
    *rest = (tr_str){ rest->p + at + space, rest->n - at - space };
    return word;
}

static bool is_all_names(tr_str head)
{
    size_t words = 0;
    bool number = false;
    while (head.n) {
        tr_str word = cut_word(&head);
        if (word.n == 0) continue;
        if (!may_stand(word) || (words == 0 && begins_sentence(word))) return false;
        number |= is_digit(word.p[0]);
        if (++words > WORDS) return false;
    }
    return number && words > 1;
}

/* "Kyiv, 14 March 2019. The President ...": the head of a text up to its date, where a stop or colon ends it. */
tr_str tr_article_dateline(tr_str text)
{
    size_t n = text.n < LONGEST ? text.n : LONGEST;
    for (size_t k = 4; k < n; k++) {
        bool year = true;
        for (size_t i = 1; i <= 4; i++) year &= is_digit(text.p[k - i]);
        if (!year || !(text.p[k] == '.' || text.p[k] == ':' || text.p[k] == '\n')) continue;
        bool ours = text.p[k - 4] == '1' || text.p[k - 4] == '2';
        return ours && is_all_names((tr_str){ text.p, k }) ? (tr_str){ text.p, k } : (tr_str){ NULL, 0 };
    }
    return (tr_str){ NULL, 0 };
}

tr_str tr_article_wire_dateline(tr_str text)
{
    size_t n = text.n < LONGEST_WIRE ? text.n : LONGEST_WIRE;
    for (size_t k = 6; k < n && text.p[k] != '\n'; k++) {
        char c = text.p[k]; /* every text is asked, so it must be cheap */
        if (c != ' ' && c != '/' && c != '\xE2') continue;
        tr_str head = { text.p, k };
        if (ends_wire((tr_str){ text.p + k, text.n - k })) return is_all_names(head) ? head : (tr_str){ NULL, 0 };
    }
    return (tr_str){ NULL, 0 };
}
