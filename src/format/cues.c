/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines that are about the page, told by their words: tables of cues. */
#include "format/cues.h"

#include "format/cues_parts.h"

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
