/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines of the element that holds the article -> title, byline, date, text, captions; link lists, share bars and what
 * else stands between paragraphs falls away. Also what stands between the headline and the element: there a page may
 * keep the article's first words. */
#include "format/html_filter.h"

#include "format/cues.h"

enum {
    CUE_MOST = 400,  /* bytes of a line that are looked at */
    LEAD_LINES = 60, /* lines between the headline and the element */
    LEAD_TEXT = 170, /* characters of it that are more than a line under the headline */
    SHORT_TEXT = 25,
    RUNNING_TEXT = 80,
    SHARE_MUCH = 60, /* of a line's words in the page's own data, percent */
    SHARE_LITTLE = 10,
    REPEAT_TEXT = 60,
    CAPTION_MOST = 300
};

enum { ABOUT = TR_HINT_META | TR_HINT_BYLINE | TR_HINT_DATE | TR_HINT_SHARE };

struct filtering {
    struct tr_arena *arena;
    const struct tr_filter *f;
    uint8_t *kinds;
    bool authored, dated;
    bool full;
};

static bool is_heading_tag(tr_tag tag) { return tag >= TR_TAG_H1 && tag <= TR_TAG_H6; }

static const struct tr_line *line_at(const struct filtering *g, uint32_t k) { return &g->f->lines->list.v[k]; }

static tr_str text_at(struct filtering *g, uint32_t k)
{
    tr_str s = tr_line_text(g->arena, g->f->tree, line_at(g, k), CUE_MOST);
    if (!s.p) g->full = true;
    return s;
}

static bool is_running(const struct tr_line *l)
{
    return l->text >= RUNNING_TEXT && l->link * 2 <= l->text && !l->teaser && (l->ends || l->stops || l->commas > 1);
}

/* ---- what stands around a line ----------------------------------------------------------- */

struct path { /* between the line and the element that holds the article */
    uint32_t hints;
    bool caption, quote, item, table, heading;
};

/* A name that speaks of byline, date or tags is no word on the paragraphs that stand in it too. */
static uint32_t believed_hints(const struct filtering *g, uint32_t item)
{
    const struct tr_item *i = &g->f->tree->items.v[item];
    bool holds_text = g->f->running[g->f->line_at[i->end]] > g->f->running[g->f->line_at[item]];
    return holds_text ? i->hints & ~(uint32_t)ABOUT : i->hints;
}

static struct path path_of(const struct filtering *g, const struct tr_line *l)
{
    struct path p = { 0 };
    for (uint32_t k = l->node; k > g->f->node; k = g->f->tree->items.v[k].parent) {
        const struct tr_item *i = &g->f->tree->items.v[k];
        p.hints |= believed_hints(g, k);
        p.caption |= i->tag == TR_TAG_FIGCAPTION || i->tag == TR_TAG_CAPTION || i->tag == TR_TAG_FIGURE;
        p.quote |= i->tag == TR_TAG_BLOCKQUOTE;
        p.item |= i->tag == TR_TAG_LI;
        p.table |= i->tag == TR_TAG_TD;
        p.heading |= is_heading_tag(i->tag);
    }
    for (uint32_t k = l->first; k > l->node; k = g->f->tree->items.v[k].parent) p.hints |= g->f->tree->items.v[k].hints;
    return p;
}

/* "(Image: GETTY)", "Photo by A B": what stands under pictures. */
static bool is_credit(tr_str s)
{
    static const tr_str marks[] = { TR_LIT("(Image:"),       TR_LIT("(Photo:"),    TR_LIT("(Picture:"),
                                    TR_LIT("(Image credit"), TR_LIT("Photo by "),  TR_LIT("Getty Images"),
                                    TR_LIT("Photo credit"),  TR_LIT("(Photo by "), TR_LIT("Photo:"),
                                    TR_LIT("Image:"),        TR_LIT("(AP Photo"),  TR_LIT("AFP/Getty"),
                                    TR_LIT("Photograph:"),   TR_LIT("(Image by ") };
    if (s.n > CAPTION_MOST) return false;
    for (size_t k = 0; k < TR_COUNT(marks); k++)
        if (tr_str_find(s, marks[k]) != TR_NOT_FOUND) return true;
    return false;
}

static uint8_t text_kind(const struct path *p, tr_str s, bool running)
{
    if (p->caption || p->hints & TR_HINT_CAPTION || is_credit(s)) return TR_BLOCK_CAPTION;
    if (p->heading) return running && tr_ends_sentence(s) ? TR_BLOCK_PARA : TR_BLOCK_HEADING;
    if (p->table && !running) return TR_BLOCK_TABLE; /* old pages set running text in tables */
    if (p->item) return TR_BLOCK_ITEM;
    return p->quote ? TR_BLOCK_QUOTE : TR_BLOCK_PARA;
}

/* ---- lines about the page ---------------------------------------------------------------- */

/* Byline or date, by the page's own class names and the words; TR_BLOCKS: neither. */
static uint8_t about_kind(struct filtering *g, const struct path *p, tr_str s)
{
    tr_str part;
    bool modified;
    if (tr_cue_date(s, &part, &modified)) return TR_BLOCK_DATE;
    if (tr_cue_byline(s, p->hints & TR_HINT_BYLINE, &part)) return TR_BLOCK_BYLINE;
    if (s.n > 120 || tr_ends_sentence(s)) return TR_BLOCKS;
    if (p->hints & TR_HINT_BYLINE) return TR_BLOCK_BYLINE;
    (void)g;
    return p->hints & TR_HINT_DATE ? TR_BLOCK_DATE : TR_BLOCKS;
}

static bool is_link_line(const struct tr_line *l)
{
    uint32_t plain = l->text - l->link;
    if (l->link * 2 <= l->text) return false;
    return !(plain >= 15 && l->ends && l->words >= 6);
}

/* The kind of a line of the element, or TR_BLOCKS. */
static uint8_t kind_at(struct filtering *g, uint32_t k)
{
    const struct tr_line *l = line_at(g, k);
    struct path p = path_of(g, l);
    tr_str s = text_at(g, k), outlet;
    bool running = is_running(l);
    if (!running && p.hints & ABOUT) {
        uint8_t kind = about_kind(g, &p, s);
        if (kind < TR_BLOCKS) return kind;
        if (l->text < SHORT_TEXT && !l->ends) return TR_BLOCKS;
    }
    if (g->f->against[k] || is_link_line(l)) return TR_BLOCKS;
    if (tr_cue_post_note(s) || (!running && tr_cue_footer(s, &outlet))) return TR_BLOCK_FOOTER;
    return text_kind(&p, s, running);
}

/* ---- the headline ------------------------------------------------------------------------ */

/* Letters and digits of both agree, up to the shorter one's end; and that is most of the longer. */
static bool same_headline(tr_str a, tr_str b)
{
    size_t i = 0, j = 0, same = 0;
    for (;;) {
        while (i < a.n && (unsigned char)tr_lower(a.p[i]) < 0x80 &&
               !strchr("abcdefghijklmnopqrstuvwxyz0123456789", tr_lower(a.p[i])))
            i++;
        while (j < b.n && (unsigned char)tr_lower(b.p[j]) < 0x80 &&
               !strchr("abcdefghijklmnopqrstuvwxyz0123456789", tr_lower(b.p[j])))
            j++;
        if (i == a.n || j == b.n) break;
        if (tr_lower(a.p[i]) != tr_lower(b.p[j])) {
            if ((unsigned char)a.p[i] < 0x80 || (unsigned char)b.p[j] < 0x80) break;
        }
        i++;
        j++;
        same++;
    }
    size_t longer = a.n > b.n ? a.n : b.n;
    return same >= 8 && (i == a.n || j == b.n) && same * 5 >= longer * 2;
}

/* The last heading at or before the article's first text that is the headline; TR_NONE when there is none. */
static size_t find_title(struct filtering *g, uint32_t first_text)
{
    size_t h1 = TR_NONE, ones = 0;
    for (uint32_t k = 0; k <= first_text && k < g->f->lines->list.n; k++) {
        tr_tag tag = g->f->tree->items.v[line_at(g, k)->node].tag;
        bool like = is_heading_tag(tag) ||
                    (line_at(g, k)->words < 40 && g->f->tree->items.v[line_at(g, k)->node].hints & TR_HINT_TITLE);
        if (!like) continue;
        if (same_headline(text_at(g, k), g->f->headline)) return k;
        if (tag == TR_TAG_H1 && line_at(g, k)->words > 1) {
            h1 = k;
            ones++;
        }
    }
    return ones == 1 ? h1 : TR_NONE;
}

static uint32_t first_running(const struct filtering *g)
{
    for (uint32_t k = g->f->from; k < g->f->to; k++)
        if (is_running(line_at(g, k)) && !g->f->against[k]) return k;
    return g->f->from;
}

/* ---- both ends --------------------------------------------------------------------------- */

/* Between the headline and the element: byline, date, and running text. */
static void take_lead(struct filtering *g, uint32_t title)
{
    uint32_t from = title + 1;
    if (g->f->from > from + LEAD_LINES) return;
    int64_t text = g->f->running[g->f->from] - g->f->running[from];
    for (uint32_t k = from; k < g->f->from; k++) {
        uint8_t kind = kind_at(g, k);
        bool about = kind == TR_BLOCK_BYLINE || kind == TR_BLOCK_DATE;
        if (about || (kind == TR_BLOCK_PARA && is_running(line_at(g, k)) && text >= LEAD_TEXT)) g->kinds[k] = kind;
    }
}

static bool is_text(uint8_t kind)
{
    return kind == TR_BLOCK_PARA || kind == TR_BLOCK_QUOTE || kind == TR_BLOCK_ITEM || kind == TR_BLOCK_TABLE;
}

static bool is_weak(const struct filtering *g, uint32_t k)
{
    const struct tr_line *l = line_at(g, k);
    return !l->ends && l->words < 8 && !is_running(l);
}

/* Before the first sentence and behind the last one short lines are the page's, not the author's. */
static void trim_ends(struct filtering *g)
{
    uint32_t from = g->f->from, to = g->f->to;
    for (; from < to; from++) {
        uint8_t kind = g->kinds[from];
        if (is_text(kind) && !is_weak(g, from)) break;
        if (is_text(kind) || kind == TR_BLOCK_HEADING) g->kinds[from] = TR_BLOCKS;
    }
    for (; to > from; to--) {
        uint8_t kind = g->kinds[to - 1];
        if (is_text(kind) && !is_weak(g, to - 1)) break;
        if (is_text(kind) || kind == TR_BLOCK_HEADING) g->kinds[to - 1] = TR_BLOCKS;
    }
}

/* One byline and one date belong to the article: those nearest behind the headline. Later ones are other articles'. */
static void keep_first_about(struct filtering *g)
{
    bool byline = false, text = false;
    unsigned dates = 0;
    for (uint32_t k = 0; k < g->f->to; k++) {
        uint8_t kind = g->kinds[k];
        text |= is_text(kind);
        bool extra = (kind == TR_BLOCK_BYLINE && byline) || (kind == TR_BLOCK_DATE && (dates >= 2 || (text && dates)));
        if (extra) g->kinds[k] = TR_BLOCKS;
        byline |= kind == TR_BLOCK_BYLINE;
        dates += kind == TR_BLOCK_DATE;
    }
}

/* When the page's own data tell most of what is left, they tell all of it: running text that they do not have goes. */
static void heed_data(struct filtering *g)
{
    uint64_t told = 0, all = 0;
    for (uint32_t k = 0; k < g->f->to; k++) {
        if (!is_text(g->kinds[k]) || !is_running(line_at(g, k))) continue;
        all += line_at(g, k)->text;
        told += g->f->shares[k] >= SHARE_MUCH ? line_at(g, k)->text : 0;
    }
    if (told * 10 < all * 8) return;
    for (uint32_t k = 0; k < g->f->to; k++)
        if (is_text(g->kinds[k]) && is_running(line_at(g, k)) && g->f->shares[k] < SHARE_LITTLE)
            g->kinds[k] = TR_BLOCKS;
}

static uint32_t article_around(const struct filtering *g, uint32_t item)
{
    while (item && g->f->tree->items.v[item].tag != TR_TAG_ARTICLE) item = g->f->tree->items.v[item].parent;
    return item;
}

static bool is_within(const struct filtering *g, uint32_t item, uint32_t outer)
{
    return item >= outer && item < g->f->tree->items.v[outer].end;
}

/* Pages that go on with the next article when one has been read: what stands in another <article> than the headline, and
 * not within its own, is not this one. */
static void drop_other_articles(struct filtering *g, uint32_t title)
{
    uint32_t own = article_around(g, line_at(g, title)->node);
    for (uint32_t k = g->f->from; own && k < g->f->to; k++) {
        uint32_t other = article_around(g, line_at(g, k)->node);
        if (other && other != own && !is_within(g, other, own) && !is_within(g, own, other)) g->kinds[k] = TR_BLOCKS;
    }
}

/* The same words twice are a pulled quotation, or the page's trick for small screens. */
static void drop_repeats(struct filtering *g)
{
    struct tr_map seen = { .arena = g->arena };
    for (uint32_t k = 0; k < g->f->to; k++) {
        size_t before;
        if (!is_text(g->kinds[k]) || line_at(g, k)->text < REPEAT_TEXT) continue;
        tr_str s = tr_line_text(g->arena, g->f->tree, line_at(g, k), SIZE_MAX);
        if (tr_map_get(&seen, s, &before)) g->kinds[k] = TR_BLOCKS;
        else g->full |= !s.p || !tr_map_put(&seen, s, k);
    }
}

tr_rc tr_filter_lines(struct tr_arena *a, const struct tr_filter *f, uint8_t *kinds, struct tr_error *err)
{
    struct filtering g = { .arena = a, .f = f, .kinds = kinds };
    size_t title = f->whole ? TR_NONE : find_title(&g, first_running(&g));
    uint32_t from = f->from;
    if (title != TR_NONE && title >= f->from) from = (uint32_t)title + 1;
    for (uint32_t k = from; k < f->to; k++) kinds[k] = kind_at(&g, k);
    if (!f->whole) trim_ends(&g);
    if (title != TR_NONE) {
        if (title < f->from) take_lead(&g, (uint32_t)title);
        kinds[title] = TR_BLOCK_TITLE;
        drop_other_articles(&g, (uint32_t)title);
    }
    keep_first_about(&g);
    drop_repeats(&g);
    if (!f->whole) heed_data(&g);
    return g.full ? tr_fail(err, TR_NOMEM, "intake: no room to read the lines of the page") : TR_OK;
}
