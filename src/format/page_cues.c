/* SPDX-License-Identifier: Apache-2.0
 *
 * Blocks of a page -> which of them are title, byline, date and footer, by their words and their
 * place, and the head facts that they give. */
#include "base/utf8.h"
#include "format/cues.h"
#include "format/page_text.h"

enum {
    TITLE_MOST = 250, /* bytes */
    HEADING_MOST = 90,
    TOP_BLOCKS = 8, /* byline and date stand among the first ... */
    TOP_PARA = 160, /* ... before a paragraph of this length ... */
    CUE_MOST = 400, /* bytes of a line that are looked at */
    TAIL_BLOCKS = 4 /* ... and bare footers among the last */
};

struct looking {
    struct tr_arena *arena;
    struct tr_page *page;
    size_t first; /* the block that may be the title: an address may stand before it */
    bool titled, authored;
    bool told, listing; /* running text has been seen; links follow */
};

static tr_str block_text(const struct tr_page *p, const struct tr_block *b)
{
    return (tr_str){ p->text.p + b->from, b->to - b->from };
}

static void set_fact(struct looking *l, tr_head which, tr_str value, const struct tr_block *b, const char *by)
{
    struct tr_head_fact *f = &l->page->head[which];
    if (f->by || value.n == 0) return;
    f->value = value;
    f->by = by;
    tr_page_original(l->page, b->from, b->to, &f->from, &f->to);
}

/* ---- the top ----------------------------------------------------------------------------- */

/* Nothing but an address of the web. */
static bool is_address(tr_str s)
{
    bool web = tr_str_starts(s, TR_STR("http://")) || tr_str_starts(s, TR_STR("https://"));
    return web && s.n > 10 && tr_str_find(s, TR_STR(" ")) == TR_NOT_FOUND;
}

/* "QUESTION: Did you ...": who speaks, and what is said. */
static bool is_speech(tr_str s)
{
    size_t n = 0;
    while (n < s.n && ((s.p[n] >= 'A' && s.p[n] <= 'Z') || s.p[n] == ' ' || s.p[n] == '.')) n++;
    return n > 1 && n < s.n && s.p[n] == ':';
}

static bool looks_like_title(tr_str s)
{
    tr_str part;
    bool modified;
    if (is_speech(s) && (tr_ends_sentence(s) || s.n > HEADING_MOST)) return false;
    if (is_address(s)) return false;
    return s.n > 0 && s.n <= TITLE_MOST && !(s.p[s.n - 1] == '.' || s.p[s.n - 1] == ':') &&
           !tr_cue_date(s, &part, &modified) && !tr_cue_byline(s, false, &part);
}

/* Part of "By A | May 4, 2017": the rest of a byline may be a date. */
static void date_in_byline(struct looking *l, tr_str line, const struct tr_block *b)
{
    static const tr_str breaks[] = { TR_LIT("|"),        TR_LIT(" - "), TR_LIT("\xE2\x80\x93"), TR_LIT("\xE2\x80\x94"),
                                     TR_LIT("\xC2\xB7"), TR_LIT(",") };
    tr_str date;
    bool modified;
    for (size_t k = 0; k < TR_COUNT(breaks); k++) {
        size_t at = tr_str_find(line, breaks[k]);
        if (at == TR_NOT_FOUND) continue;
        tr_str rest = { line.p + at + breaks[k].n, line.n - at - breaks[k].n };
        if (tr_cue_date(tr_str_trim(rest), &date, &modified)) {
            set_fact(l, TR_HEAD_PUBLISHED, date, b, "text");
            return;
        }
    }
}

/* Marks the block; its facts are read from the mark later. */
static bool mark_top(struct looking *l, struct tr_block *b, tr_str line, size_t k)
{
    tr_str part;
    bool modified;
    if (tr_cue_date(line, &part, &modified)) {
        b->kind = TR_BLOCK_DATE;
        return true;
    }
    if (!l->authored && k > 0 && tr_cue_byline(line, l->titled, &part)) {
        b->kind = TR_BLOCK_BYLINE;
        return l->authored = true;
    }
    if (!l->titled && k == l->first && l->page->blocks.n > k + 1 && looks_like_title(line)) {
        b->kind = TR_BLOCK_TITLE;
        return l->titled = true;
    }
    return false;
}

/* ---- the rest ---------------------------------------------------------------------------- */

static bool is_heading(const struct tr_page *p, size_t k, tr_str line)
{
    if (line.n > HEADING_MOST || k + 1 >= p->blocks.n || tr_ends_sentence(line)) return false;
    char first = line.p[0], last = line.p[line.n - 1];
    if (strchr(",;:-\"'", last) || (first >= 'a' && first <= 'z') || first == '(' || first == '"') return false;
    const struct tr_block *next = &p->blocks.v[k + 1];
    return next->kind == TR_BLOCK_PARA && next->to - next->from > line.n && next->to - next->from >= 80;
}

/* Behind "Most read" short lines are headlines of other texts, up to the next sentence. */
static bool is_listed(struct looking *l, const struct tr_block *b, tr_str line)
{
    bool sentence = tr_ends_sentence(line) || b->to - b->from >= TOP_PARA, begins = l->told && tr_cue_list(line);
    bool listed = l->listing && !sentence;
    l->told |= sentence;
    l->listing = begins || listed;
    return begins || listed;
}

static bool is_one_line(tr_str s) { return !memchr(s.p, '\n', s.n) && !memchr(s.p, '\r', s.n); }

static void mark_rest(struct looking *l, size_t k, tr_str line)
{
    struct tr_block *b = &l->page->blocks.v[k];
    tr_str outlet;
    bool listed = is_listed(l, b, line);
    bool tail = k + TAIL_BLOCKS >= l->page->blocks.n;
    bool footer = k > 0 && tr_cue_footer(line, &outlet) && (tail || line.n <= 120);
    if (b->kind == TR_BLOCK_FOOTER) return;
    if (footer || listed || (l->page->blocks.n > 1 && is_address(line))) {
        b->kind = TR_BLOCK_FOOTER;
    } else if (k > 0 && tr_cue_caption(line)) {
        b->kind = TR_BLOCK_CAPTION;
    } else if (b->kind == TR_BLOCK_PARA && k > 0 && is_one_line(block_text(l->page, b)) &&
               is_heading(l->page, k, line)) {
        b->kind = TR_BLOCK_HEADING;
    }
}

/* ---- facts ------------------------------------------------------------------------------- */

static tr_str line_of_block(struct looking *l, const struct tr_block *b)
{
    tr_str raw = block_text(l->page, b);
    if (raw.n > CUE_MOST) raw.n = tr_utf8_whole((tr_str){ raw.p, CUE_MOST });
    return tr_squeeze(l->arena, raw);
}

static void facts_of_block(struct looking *l, const struct tr_block *b, tr_str line)
{
    tr_str part = { 0 };
    bool modified = false;
    if (b->kind == TR_BLOCK_TITLE) set_fact(l, TR_HEAD_TITLE, line, b, "text");
    if (b->kind == TR_BLOCK_BYLINE && tr_cue_byline(line, true, &part)) {
        set_fact(l, TR_HEAD_AUTHOR, part, b, "text");
        date_in_byline(l, line, b);
    }
    if (b->kind == TR_BLOCK_DATE && tr_cue_date(line, &part, &modified))
        set_fact(l, modified ? TR_HEAD_MODIFIED : TR_HEAD_PUBLISHED, part, b, "text");
    if (b->kind == TR_BLOCK_FOOTER && is_address(line)) set_fact(l, TR_HEAD_URL, line, b, "text");
    if (b->kind == TR_BLOCK_FOOTER && tr_cue_footer(line, &part))
        set_fact(l, is_address(part) ? TR_HEAD_URL : TR_HEAD_OUTLET, part, b, "text");
}

tr_rc tr_page_facts(struct tr_arena *a, struct tr_page *page, struct tr_error *err)
{
    struct looking l = { .arena = a, .page = page };
    if (!tr_split_links(a, page)) return tr_fail(err, TR_NOMEM, "intake: no room for the blocks of the page");
    tr_str agency = { 0 };
    const struct tr_block *where = NULL;
    for (size_t k = 0; k < page->blocks.n; k++) {
        const struct tr_block *b = &page->blocks.v[k];
        bool wanted = b->kind == TR_BLOCK_TITLE || b->kind == TR_BLOCK_BYLINE || b->kind == TR_BLOCK_DATE ||
                      b->kind == TR_BLOCK_FOOTER || (b->kind == TR_BLOCK_PARA && !where);
        tr_str line = wanted ? line_of_block(&l, b) : (tr_str){ "", 0 };
        if (!line.p) return tr_fail(err, TR_NOMEM, "intake: no room for the lines of the page");
        facts_of_block(&l, b, line);
        if (b->kind != TR_BLOCK_PARA || where) continue;
        where = b;
        agency = tr_cue_agency(line);
    }
    if (agency.n) set_fact(&l, TR_HEAD_OUTLET, agency, where, "dateline");
    return TR_OK;
}

tr_rc tr_page_cues(struct tr_arena *a, struct tr_page *page, struct tr_error *err)
{
    struct looking l = { .arena = a, .page = page };
    bool top = true;
    for (size_t k = 0; k < page->blocks.n; k++) {
        struct tr_block *b = &page->blocks.v[k];
        uint32_t n = b->to - b->from;
        tr_str line = n <= CUE_MOST ? line_of_block(&l, b) : (tr_str){ "", 0 };
        if (!line.p) return tr_fail(err, TR_NOMEM, "intake: no room for the lines of the page");
        if (top && (k >= TOP_BLOCKS || n >= TOP_PARA)) top = false;
        if (k == 0 && is_address(line)) l.first = 1;
        if (line.n == 0) l.told = true, l.listing = false; /* too long for a line */
        if (line.n == 0 || (top && mark_top(&l, b, line, k))) continue;
        mark_rest(&l, k, line);
    }
    return tr_page_facts(a, page, err);
}
