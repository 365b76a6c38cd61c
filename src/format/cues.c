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

bool tr_cue_goes_on(tr_str line)
{
    static const tr_str words[] = { TR_LIT("the"), TR_LIT("a"),   TR_LIT("an"),   TR_LIT("of"),
                                    TR_LIT("to"),  TR_LIT("and"), TR_LIT("or"),   TR_LIT("by"),
                                    TR_LIT("for"), TR_LIT("at"),  TR_LIT("from"), TR_LIT("with"),
                                    TR_LIT("who"), TR_LIT("but"), TR_LIT("that"), TR_LIT("near") };
    size_t from = line.n;
    while (from > 0 && line.p[from - 1] > ' ') from--;
    return line.n && (strchr(",;-", line.p[line.n - 1]) ||
                      is_one_of((tr_str){ line.p + from, line.n - from }, words, TR_COUNT(words)));
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
    { TR_LIT("topics:"), 300, false },
    { TR_LIT("keywords:"), 300, false },
    { TR_LIT("categories:"), 300, false },
    { TR_LIT("subscribe now"), 80, false },
    { TR_LIT("continue reading"), 120, false },
    { TR_LIT("watch:"), 160, false },
    { TR_LIT("listen:"), 160, false },
    { TR_LIT("in pictures:"), 160, false },
    { TR_LIT("advertisement"), 40, false },
    { TR_LIT("advert"), 20, false },
    { TR_LIT("this material may not be published"), 300, false },
    { TR_LIT("source:"), 80, true },
};

/* What blogs add to each item of their feed: "The post X appeared first on Y." */
bool tr_cue_post_note(tr_str line)
{
    enum { LONGEST = 400 };
    bool begun = line.n <= LONGEST && (begins(line, TR_STR("the post")) || begins(line, TR_STR("the article")));
    return begun && tr_str_find(line, TR_STR(" appeared first on ")) != TR_NOT_FOUND;
}

bool tr_cue_footer(tr_str line, tr_str *outlet)
{
    line = tr_str_trim(line);
    *outlet = (tr_str){ 0 };
    if (tr_cue_post_note(line)) return true;
    for (size_t k = 0; k < TR_COUNT(footer_cues); k++) {
        const struct footer_cue *c = &footer_cues[k];
        if (line.n > c->longest || !begins(line, c->cue)) continue;
        if (c->names) *outlet = behind(line, c->cue.n);
        return true;
    }
    return false;
}

/* Lines that say no more than that links follow. */
static const tr_str list_cues[] = {
    TR_LIT("most read"),
    TR_LIT("most popular"),
    TR_LIT("most viewed"),
    TR_LIT("read more"),
    TR_LIT("related"),
    TR_LIT("related articles"),
    TR_LIT("related stories"),
    TR_LIT("related posts"),
    TR_LIT("related news"),
    TR_LIT("related topics"),
    TR_LIT("more stories"),
    TR_LIT("more news"),
    TR_LIT("recommended"),
    TR_LIT("recommended for you"),
    TR_LIT("you may also like"),
    TR_LIT("you might also like"),
    TR_LIT("trending"),
    TR_LIT("trending now"),
    TR_LIT("top stories"),
    TR_LIT("latest news"),
    TR_LIT("see also"),
    TR_LIT("read also"),
    TR_LIT("also read"),
    TR_LIT("more on this"),
    TR_LIT("more on this story"),
    TR_LIT("editor's picks"),
    TR_LIT("editors' picks"),
    TR_LIT("don't miss"),
    TR_LIT("subscribe"),
    TR_LIT("tags"),
    TR_LIT("topics"),
};

bool tr_cue_list(tr_str line)
{
    line = tr_str_trim(line);
    if (line.n && line.p[line.n - 1] == ':') line.n--;
    return is_one_of(line, list_cues, TR_COUNT(list_cues));
}

bool tr_cue_caption(tr_str line)
{
    static const tr_str cues[] = { TR_LIT("photo:"),   TR_LIT("(photo:"),     TR_LIT("image:"),  TR_LIT("(image:"),
                                   TR_LIT("picture:"), TR_LIT("file photo:"), TR_LIT("caption:") };
    enum { LONGEST = 300 };
    line = tr_str_trim(line);
    for (size_t k = 0; line.n <= LONGEST && k < TR_COUNT(cues); k++)
        if (begins(line, cues[k])) return true;
    return false;
}

/* Cues of a link that stands behind a paragraph's last sentence, on its line. */
static const tr_str link_cues[] = { TR_LIT("read more:"), TR_LIT("read also:"), TR_LIT("also read:"),
                                    TR_LIT("see also:"),  TR_LIT("related:"),   TR_LIT("more:"),
                                    TR_LIT("watch:"),     TR_LIT("tags:") };

/* As starts_with, with white space of any kind for a space. */
static bool begins_with(tr_str s, tr_str cue)
{
    size_t at = 0;
    for (size_t k = 0; k < cue.n; k++) {
        size_t n = at >= s.n ? 0 : cue.p[k] == ' ' ? tr_space_at(s, at) : tr_lower(s.p[at]) == cue.p[k];
        if (!n) return false;
        at += n;
    }
    return true;
}

/* Where the white space begins that ends at `at`. */
static size_t before_space(tr_str s, size_t at)
{
    for (size_t n = 1; n <= 3 && n <= at; n++)
        if (tr_space_at((tr_str){ s.p, at }, at - n) == n) return at - n;
    return at;
}

size_t tr_cue_link_behind(tr_str para)
{
    enum { LONGEST = 160 };
    if (tr_ends_sentence(para)) return TR_NOT_FOUND;
    for (size_t at = para.n > LONGEST ? para.n - LONGEST : 1; at < para.n; at++) {
        tr_str rest = { para.p + at, para.n - at };
        size_t end = is_letter(rest.p[0]) ? before_space(para, at) : at;
        for (size_t k = 0; end < at && k < TR_COUNT(link_cues); k++)
            if (begins_with(rest, link_cues[k]) && tr_ends_sentence((tr_str){ para.p, end })) return at;
    }
    return TR_NOT_FOUND;
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
