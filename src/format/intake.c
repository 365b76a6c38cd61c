/* SPDX-License-Identifier: Apache-2.0
 *
 * The bytes of one file -> which kind they are -> pages. */
#include "format/intake.h"

#include "format/feed.h"
#include "format/guess.h"
#include "format/page_html.h"
#include "format/page_text.h"

enum { HEAD_BYTES = 64 << 10 };

/* ---- names ------------------------------------------------------------------------------- */

static const struct kind_name {
    tr_str name; /* a word, a media type, or a file ending */
    tr_intake_kind kind;
} kind_names[] = {
    { TR_LIT("text"), TR_INTAKE_TEXT },
    { TR_LIT("html"), TR_INTAKE_HTML },
    { TR_LIT("feed"), TR_INTAKE_FEED },
    { TR_LIT("text/plain"), TR_INTAKE_TEXT },
    { TR_LIT("text/html"), TR_INTAKE_HTML },
    { TR_LIT("application/xhtml+xml"), TR_INTAKE_HTML },
    { TR_LIT("application/rss+xml"), TR_INTAKE_FEED },
    { TR_LIT("application/atom+xml"), TR_INTAKE_FEED },
    { TR_LIT("application/feed+json"), TR_INTAKE_FEED },
    { TR_LIT(".txt"), TR_INTAKE_TEXT },
    { TR_LIT(".text"), TR_INTAKE_TEXT },
    { TR_LIT(".html"), TR_INTAKE_HTML },
    { TR_LIT(".htm"), TR_INTAKE_HTML },
    { TR_LIT(".xhtml"), TR_INTAKE_HTML },
    { TR_LIT(".rss"), TR_INTAKE_FEED },
    { TR_LIT(".atom"), TR_INTAKE_FEED },
};

tr_intake_kind tr_intake_kind_of(tr_str name)
{
    for (size_t k = 0; k < TR_COUNT(kind_names); k++) {
        tr_str known = kind_names[k].name;
        bool ending = known.p[0] == '.';
        if (ending ? name.n > known.n && tr_str_ends(name, known) : tr_str_eq(name, known)) return kind_names[k].kind;
    }
    return TR_INTAKE_ANY;
}

/* ---- looks ------------------------------------------------------------------------------- */

/* A tag anywhere in s, whatever its case; <feedid> is no <feed>. */
static bool has_tag(tr_str s, const char *tag)
{
    size_t n = strlen(tag);
    for (const char *p = s.p; p && (size_t)(s.p + s.n - p) >= n;) {
        size_t k = 0;
        while (k < n && tr_lower(p[k]) == tag[k]) k++;
        if (k == n && (p + n == s.p + s.n || strchr(" \t\r\n/>", p[n]))) return true;
        p = memchr(p + 1, '<', (size_t)(s.p + s.n - p - 1));
    }
    return false;
}

static const struct tag_look {
    const char *tag;
    tr_intake_kind kind;
    int score;
} tag_looks[] = {
    { "<rss", TR_INTAKE_FEED, 95 },           { "<feed", TR_INTAKE_FEED, 90 },    { "<rdf:rdf", TR_INTAKE_FEED, 85 },
    { "<!doctype html", TR_INTAKE_HTML, 95 }, { "<html", TR_INTAKE_HTML, 95 },    { "<head", TR_INTAKE_HTML, 80 },
    { "<body", TR_INTAKE_HTML, 80 },          { "<article", TR_INTAKE_HTML, 60 }, { "<div", TR_INTAKE_HTML, 60 },
    { "<meta", TR_INTAKE_HTML, 60 },          { "<p", TR_INTAKE_HTML, 50 },       { "<h1", TR_INTAKE_HTML, 50 },
};

static int look_at_markup(tr_str head, tr_intake_kind *kind)
{
    enum { NEAR = 2048 };
    tr_str near = { head.p, head.n > NEAR ? NEAR : head.n };
    for (size_t k = 0; k < TR_COUNT(tag_looks); k++) {
        if (!has_tag(tag_looks[k].kind == TR_INTAKE_FEED ? near : head, tag_looks[k].tag)) continue;
        *kind = tag_looks[k].kind;
        return tag_looks[k].score;
    }
    return 0;
}

static int look_at_json(tr_str head, tr_intake_kind *kind)
{
    if (tr_str_find(head, TR_STR("jsonfeed.org/version")) == TR_NOT_FOUND) return 0;
    *kind = TR_INTAKE_FEED;
    return 95;
}

/* Share of bytes that no text has, and of letters and spaces. */
static int look_at_text(tr_str head, tr_intake_kind *kind)
{
    size_t odd = 0, letters = 0, spaces = 0;
    for (size_t k = 0; k < head.n; k++) {
        unsigned char c = (unsigned char)head.p[k];
        odd += c < 9 || (c > 13 && c < 32) || c == 127;
        letters += (tr_lower((char)c) >= 'a' && tr_lower((char)c) <= 'z') || c >= 0x80;
        spaces += c == ' ' || c == '\n';
    }
    *kind = TR_INTAKE_TEXT;
    if (head.n == 0 || odd * 50 > head.n) return 0;
    return letters * 10 > head.n * 6 && spaces * 25 > head.n ? 10 : 1;
}

static int look_at_all(tr_str head, tr_intake_kind *kind)
{
    head = tr_str_trim(head);
    int score = 0;
    if (head.n && head.p[0] == '<') score = look_at_markup(head, kind);
    if (head.n && head.p[0] == '{') score = look_at_json(head, kind);
    return score ? score : look_at_text(head, kind);
}

/* Of pairs of bytes one half is enough to know a tag. */
static int look_at_wide(tr_str head, tr_intake_kind *kind)
{
    enum { TEXT_SCORE = 10 };
    char room[4096];
    int score = look_at_all(tr_guess_narrowed(head, room, sizeof room), kind);
    return *kind == TR_INTAKE_TEXT ? TEXT_SCORE : score;
}

int tr_intake_sniff(tr_str head, tr_intake_kind *kind)
{
    tr_str mark = TR_STR("\xEF\xBB\xBF");
    if (head.n > HEAD_BYTES) head.n = HEAD_BYTES;
    *kind = TR_INTAKE_TEXT;
    if (tr_guess_wide(head)) return look_at_wide(head, kind);
    if (tr_str_starts(head, mark)) head = (tr_str){ head.p + mark.n, head.n - mark.n };
    return look_at_all(head, kind);
}

/* ---- pages ------------------------------------------------------------------------------- */

static tr_rc take_one(struct tr_arena *a, tr_str bytes, struct tr_pages *out, struct tr_error *err)
{
    struct tr_page page;
    if (out->kind == TR_INTAKE_HTML) TR_TRY(tr_page_of_html(a, bytes, &page, err));
    else TR_TRY(tr_page_of_text(a, bytes, &page, err));
    return TR_PUSH(a, &out->list, page) ? TR_OK : tr_fail(err, TR_NOMEM, "intake: no room for the page");
}

tr_rc tr_intake(struct tr_arena *a, tr_str bytes, tr_intake_kind as, struct tr_pages *out, struct tr_error *err)
{
    *out = (struct tr_pages){ .kind = as };
    if (bytes.n > TR_INTAKE_MAX_BYTES)
        return tr_fail(err, TR_BAD_INPUT, "found %zu bytes of text, expected at most %d", bytes.n, TR_INTAKE_MAX_BYTES);
    if (as == TR_INTAKE_ANY) tr_intake_sniff(bytes, &out->kind);
    return out->kind == TR_INTAKE_FEED ? tr_pages_of_feed(a, bytes, out, err) : take_one(a, bytes, out, err);
}
