/* SPDX-License-Identifier: Apache-2.0
 *
 * Plain text -> blocks: where paragraphs end, by blank lines or lines. What the lines are is page_cues.c's. */
#include "format/page_text.h"

#include "format/cues.h"
#include "format/decode.h"

enum {
    WRAP_LEAST = 40, /* wrapped text: its full lines are at least so long ... */
    WRAP_MOST = 110, /* ... and none is longer */
    PARA_LINE = 200  /* a longer line is a paragraph of its own */
};

/* ---- white space ------------------------------------------------------------------------- */

static bool has(tr_str s, size_t at, const char *three) { return s.n - at >= 3 && memcmp(s.p + at, three, 3) == 0; }

size_t tr_space_at(tr_str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at], second = s.n - at >= 2 ? (unsigned char)s.p[at + 1] : 0;
    if (c == ' ' || (c >= '\t' && c <= '\r')) return 1;
    if (c < 0xC2) return 0;
    if (c == 0xC2) return second == 0xA0 || second == 0x85 ? 2 : 0;
    if (has(s, at, "\xE3\x80\x80") || has(s, at, "\xE2\x81\x9F")) return 3;
    if (c != 0xE2 || second != 0x80 || s.n - at < 3) return 0;
    unsigned char third = (unsigned char)s.p[at + 2]; /* U+2000 to 200A, 2028, 2029, 202F */
    return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0;
}

size_t tr_unseen_at(tr_str s, size_t at)
{
    unsigned char c = (unsigned char)s.p[at];
    if (c != 0xE2 && c != 0xEF) return 0;
    return has(s, at, "\xE2\x80\x8B") || has(s, at, "\xE2\x81\xA0") || has(s, at, "\xEF\xBB\xBF") ? 3 : 0;
}

tr_str tr_squeeze(struct tr_arena *a, tr_str s)
{
    char *room = tr_new(a, char, s.n + 1);
    tr_str out = { room, 0 };
    if (!room) return out;
    for (size_t at = 0; at < s.n;) {
        size_t space = tr_space_at(s, at), unseen = tr_unseen_at(s, at);
        if (!space && !unseen) room[out.n++] = s.p[at++];
        else if (space && out.n && room[out.n - 1] != ' ') room[out.n++] = ' ';
        at += space + unseen;
    }
    while (out.n && room[out.n - 1] == ' ') out.n--;
    room[out.n] = 0;
    return out;
}

/* ---- lines ------------------------------------------------------------------------------- */

struct line {
    uint32_t from, to; /* without white space at both ends; from == to: blank */
    bool ends;         /* as a sentence does */
    bool indented;
    uint32_t width; /* characters */
};
struct lines {
    TR_LIST(struct line) list;
    uint32_t longest;
    size_t blank, full, ending; /* blank between others; of the others, how many are long, and end a sentence */
};

/* Before the white space that ends at `to`, not before `from`. Spaces may be several bytes. */
static size_t trimmed_end(tr_str text, size_t from, size_t to)
{
    while (to > from) {
        size_t at = to - 1;
        while (at > from && ((unsigned char)text.p[at] & 0xC0) == 0x80) at--;
        tr_str s = { text.p, to };
        if (tr_space_at(s, at) + tr_unseen_at(s, at) != to - at) break;
        to = at;
    }
    return to;
}

static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

/* "near the U.S.", "by Maj. J.": what goes on in the next line, for all that a stop ends this one. */
static bool ends_in_initial(tr_str line)
{
    size_t n = line.n;
    if (n < 2 || line.p[n - 1] != '.' || line.p[n - 2] < 'A' || line.p[n - 2] > 'Z') return false;
    return n == 2 || !is_letter(line.p[n - 3]);
}

static struct line line_of(tr_str text, size_t from, size_t to)
{
    tr_str s = { text.p, to };
    size_t start = from;
    while (start < to) {
        size_t n = tr_space_at(s, start) + tr_unseen_at(s, start);
        if (!n) break;
        start += n;
    }
    size_t end = trimmed_end(text, start, to);
    if (start >= to) return (struct line){ .from = (uint32_t)from, .to = (uint32_t)from };
    tr_str body = { text.p + start, end - start };
    return (struct line){ .from = (uint32_t)start,
                          .to = (uint32_t)end,
                          .ends = tr_ends_sentence(body) && !ends_in_initial(body),
                          .indented = start - from >= 2 };
}

static size_t line_end(tr_str text, size_t at)
{
    for (; at < text.n; at++) {
        unsigned char c = (unsigned char)text.p[at];
        if (c <= '\r' && (c == '\n' || c == '\r' || c == '\f')) break;
    }
    return at;
}

static uint32_t width_of(tr_str line)
{
    uint32_t n = 0;
    for (size_t k = 0; k < line.n; k++) n += ((unsigned char)line.p[k] & 0xC0) != 0x80;
    return n;
}

static bool lines_of(struct tr_arena *a, tr_str text, struct lines *out)
{
    *out = (struct lines){ 0 };
    for (size_t at = 0; at < text.n;) {
        size_t end = line_end(text, at);
        struct line one = line_of(text, at, end);
        uint32_t n = one.width = width_of((tr_str){ text.p + one.from, one.to - one.from });
        at = end + 1;
        if (end + 1 < text.n && text.p[end] == '\r' && text.p[end + 1] == '\n') at++;
        if (n == 0 && out->list.n == 0) continue;
        if (!TR_PUSH(a, &out->list, one)) return false;
        if (n > out->longest) out->longest = n;
        out->full += n >= WRAP_LEAST;
        out->ending += n > 0 && one.ends;
    }
    while (out->list.n && out->list.v[out->list.n - 1].from == out->list.v[out->list.n - 1].to) out->list.n--;
    for (size_t k = 0; k < out->list.n; k++) out->blank += out->list.v[k].from == out->list.v[k].to;
    return true;
}

/* ---- paragraphs -------------------------------------------------------------------------- */

/* Were lines broken to fit a width, so that a paragraph spans several? */
static bool is_wrapped(const struct lines *l)
{
    size_t n = l->list.n - l->blank;
    return n >= 3 && l->longest <= WRAP_MOST && l->full * 2 > n && l->ending * 2 < n;
}

static bool is_item(tr_str text, const struct line *l)
{
    static const tr_str bullets[] = { TR_LIT("-"), TR_LIT("*"), TR_LIT("\xE2\x80\xA2"), TR_LIT("\xC2\xB7"),
                                      TR_LIT("\xE2\x80\x93") };
    tr_str s = { text.p + l->from, l->to - l->from };
    size_t n = 0;
    while (n < s.n && n < 3 && s.p[n] >= '0' && s.p[n] <= '9') n++;
    if (n && n < s.n && (s.p[n] == '.' || s.p[n] == ')')) return n + 1 < s.n && tr_space_at(s, n + 1) > 0;
    for (size_t k = 0; k < TR_COUNT(bullets); k++)
        if (tr_str_starts(s, bullets[k])) return bullets[k].n < s.n && tr_space_at(s, bullets[k].n) > 0;
    return false;
}

/* "A long title\n4 May 2017": near the top a line that is only a date stands by itself, and so does what is above it. */
static bool is_head_date(tr_str text, const struct lines *l, size_t k)
{
    enum { HEAD_LINES = 6, DATE_LINE = 80 };
    const struct line *one = &l->list.v[k];
    char room[DATE_LINE];
    tr_str s = { text.p, one->to }, date;
    bool modified;
    size_t n = 0;
    if (k >= HEAD_LINES || one->to - one->from > DATE_LINE) return false;
    for (size_t at = one->from, space; at < one->to; at += space ? space : 1) { /* spaces may be of any kind */
        space = tr_space_at(s, at);
        room[n++] = space ? ' ' : text.p[at];
    }
    return tr_cue_date((tr_str){ room, n }, &date, &modified);
}

static tr_str text_of(tr_str text, const struct line *l) { return (tr_str){ text.p + l->from, l->to - l->from }; }

static bool begins_small(tr_str line) { return line.p[0] >= 'a' && line.p[0] <= 'z'; }

/* A headline over its text, a caption, a link: the next line's first word would have had room, by far, and begins anew. */
static bool breaks_early(tr_str text, const struct line *before, const struct line *one, uint32_t longest)
{
    tr_str next = text_of(text, one);
    size_t word = 0;
    if (begins_small(next)) return false;
    while (word < next.n && next.p[word] > ' ') word++;
    return (before->width + 1 + word) * 10 < (size_t)longest * 7 && !tr_cue_goes_on(text_of(text, before));
}

struct run { /* of lines without a blank one */
    bool wrapped;
    uint32_t longest;
};

/* A line about a link or a picture, over text that begins anew. */
static bool stands_over(tr_str line, tr_str next)
{
    tr_str outlet;
    if (begins_small(next)) return false;
    bool closed = tr_ends_sentence(line) || strchr(")]", line.p[line.n - 1]);
    return tr_cue_footer(line, &outlet) || (closed && tr_cue_caption(line));
}

/* Does the line k begin a block of its own, though no blank line stands before it? first: of the block that is open. */
static bool begins_block(tr_str text, const struct lines *l, size_t k, size_t first, const struct run *run)
{
    const struct line *one = &l->list.v[k], *before = one - 1;
    if (is_item(text, one)) return true;
    if (!run->wrapped || is_head_date(text, l, k) || is_head_date(text, l, k - 1)) return true;
    bool short_end = before->ends && before->width * 10 < l->longest * 8;
    bool over = first + 1 == k && stands_over(text_of(text, before), text_of(text, one));
    return short_end || over || (one->indented && !before->indented) || breaks_early(text, before, one, run->longest);
}

static bool push_block(struct tr_arena *a, tr_str text, struct tr_page *page, const struct line *first, uint32_t to)
{
    tr_block_kind kind = is_item(text, first) ? TR_BLOCK_ITEM : TR_BLOCK_PARA;
    struct tr_block b = { kind, first->from, to };
    return TR_PUSH(a, &page->blocks, b);
}

/* Within one run of lines without a blank one: are its lines paragraphs by themselves? */
static struct run run_at(const struct lines *l, size_t k, bool by_blank)
{
    size_t lines = 0, ending = 0, full = 0, last_full = 0;
    struct run run = { true, 0 };
    for (; k < l->list.n && l->list.v[k].from < l->list.v[k].to; k++, lines++) {
        uint32_t n = l->list.v[k].width;
        if (n > run.longest) run.longest = n;
        ending += l->list.v[k].ends;
        last_full = n >= WRAP_LEAST;
        full += last_full;
    }
    if (lines < 2) return run;
    if (!by_blank) run.wrapped = is_wrapped(l);
    else run.wrapped = run.longest < PARA_LINE && ending * 3 <= lines * 2 && (full - last_full) * 2 >= lines - 1;
    return run;
}

static bool blocks_of(struct tr_arena *a, tr_str text, const struct lines *l, struct tr_page *page)
{
    bool by_blank = l->blank > 0;
    struct run run = { 0 };
    size_t first = TR_NONE;
    for (size_t k = 0; k < l->list.n; k++) {
        const struct line *one = &l->list.v[k];
        bool blank = one->from == one->to;
        if (first == TR_NONE && !blank) {
            first = k;
            run = run_at(l, k, by_blank);
            continue;
        }
        if (first == TR_NONE || (!blank && !begins_block(text, l, k, first, &run))) continue;
        if (!push_block(a, text, page, &l->list.v[first], one[-1].to)) return false;
        first = blank ? TR_NONE : k;
    }
    if (first == TR_NONE) return true;
    return push_block(a, text, page, &l->list.v[first], l->list.v[l->list.n - 1].to);
}

tr_rc tr_blocks_of_text(struct tr_arena *a, tr_str text, struct tr_page *page, struct tr_error *err)
{
    struct lines l;
    if (lines_of(a, text, &l) && blocks_of(a, text, &l, page)) return TR_OK;
    return tr_fail(err, TR_NOMEM, "intake: no room for the paragraphs");
}

bool tr_split_links(struct tr_arena *a, struct tr_page *page)
{
    struct tr_page out = { 0 };
    for (size_t k = 0; k < page->blocks.n; k++) {
        struct tr_block b = page->blocks.v[k];
        tr_str text = { page->text.p + b.from, b.to - b.from };
        size_t link = b.kind == TR_BLOCK_PARA ? tr_cue_link_behind(text) : TR_NOT_FOUND;
        struct tr_block behind = { TR_BLOCK_FOOTER, b.from + (uint32_t)link, b.to };
        if (link != TR_NOT_FOUND) b.to = (uint32_t)trimmed_end(page->text, b.from, behind.from);
        if (!TR_PUSH(a, &out.blocks, b)) return false;
        if (link != TR_NOT_FOUND && !TR_PUSH(a, &out.blocks, behind)) return false;
    }
    page->blocks.v = out.blocks.v;
    page->blocks.n = out.blocks.n;
    page->blocks.cap = out.blocks.cap;
    return true;
}

tr_rc tr_page_of_text(struct tr_arena *a, tr_str bytes, struct tr_page *out, struct tr_error *err)
{
    struct tr_decoded d;
    *out = (struct tr_page){ 0 };
    TR_TRY(tr_decode(a, bytes, (tr_str){ 0 }, &d, err));
    out->text = d.text;
    out->map.v = d.map.v;
    out->map.n = d.map.n;
    out->map.cap = d.map.cap;
    out->flags = d.flags | tr_text_tricks(d.text);
    TR_TRY(tr_blocks_of_text(a, d.text, out, err));
    return tr_page_cues(a, out, err);
}
