/* SPDX-License-Identifier: Apache-2.0
 *
 * Lines of a page -> the element that holds the article: each line speaks for or against its
 * surroundings, and the element whose lines together speak most for it is taken. Sums over an element are
 * differences of running sums, because an element's lines follow one another. What becomes of each line is html_filter.c's. */
#include "format/html_article.h"

#include <assert.h>

#include "format/cues.h"
#include "format/html_filter.h"
#include "format/html_hint.h"

enum {
    GOOD_TEXT = 80, /* characters of a line of running text */
    LONG_TEXT = 160,
    FULL_VALUE = 1200,
    PRAISED = 1,        /* by a class that speaks of a body */
    PRAISED_SURELY = 2, /* by the microdata name of the article's text */
    SHARE_MUCH = 60,
    HEADLINE_WITHIN = 1000, /* bytes of a line that may repeat the headline's words */
    TOLD_BEFORE = 250,      /* characters of running text before readers may have their say */
    PRAISED_NEWS = 3,       /* by the headline's words, where there is nothing longer */
    FULL_LINES = 3          /* running lines of a unit that is surely text */
};

/* ---- one line ---------------------------------------------------------------------------- */

static bool is_heading_tag(tr_tag tag) { return tag >= TR_TAG_H1 && tag <= TR_TAG_H6; }

static bool is_running(const struct tr_line *l)
{
    if (l->text < GOOD_TEXT || l->link * 3 > l->text || l->teaser) return false;
    return l->ends || l->stops > 0 || l->commas > 1 || l->text >= LONG_TEXT;
}

/* ---- what the names of elements say, and whether to believe it ----------------------------- */

static uint32_t tag_hints(tr_tag tag)
{
    switch (tag) {
    case TR_TAG_NAV: return TR_HINT_NAV;
    case TR_TAG_ASIDE: return TR_HINT_SIDE;
    case TR_TAG_FOOTER: return TR_HINT_FOOT;
    case TR_TAG_FORM: return TR_HINT_SIGNUP;
    default: return 0;
    }
}

enum {
    AGAINST = TR_HINT_COMMENT | TR_HINT_NAV | TR_HINT_SHARE | TR_HINT_RELATED | TR_HINT_AD | TR_HINT_FOOT |
              TR_HINT_SIDE | TR_HINT_SIGNUP | TR_HINT_AUTHOR_BOX
};

static uint32_t against(const struct tr_item *i)
{
    uint32_t hints = i->hints | tag_hints(i->tag), bad = hints & AGAINST;
    bool holds = i->hints & TR_HINT_BODY || i->tag == TR_TAG_ARTICLE || i->tag == TR_TAG_MAIN;
    if (i->tag == TR_TAG_HTML || i->tag == TR_TAG_BODY) return 0;
    return holds ? bad & TR_HINT_COMMENT : bad;
}

/* Lines that stand together in one element. An article is a few full units; a list of teasers is many with one line each. */
struct unit {
    uint32_t running, text; /* running lines, and their characters */
    bool linked;            /* its heading is a link: it leads elsewhere */
};

struct sums {
    const struct tr_tree *tree;
    const struct tr_html_lines *lines;
    uint32_t *line_at;  /* per item: the first line that begins at or behind it */
    int64_t *running;   /* per line: characters of running text before it */
    int64_t *value;     /* per line: value before it */
    uint32_t *covered;  /* per line: believed elements around it that speak against it */
    uint32_t *unit;     /* per line: the nearest element around it that holds other lines too */
    uint8_t *praised;   /* per line: PRAISED_* */
    uint8_t *shares;    /* per line: how much of it the page's own data tell, 0..100 */
    struct unit *units; /* per item, of those that are one */
    uint32_t fullest;   /* characters of running text in the fullest unit of several such lines; 0: there is none */
};

static int64_t over(const struct sums *s, const int64_t *sum, uint32_t item)
{
    assert(s->line_at != NULL);
    return sum[s->line_at[s->tree->items.v[item].end]] - sum[s->line_at[item]];
}

/* A wrapper's name says little: it is believed only when most running text stands elsewhere. */
static bool is_believed(const struct sums *s, uint32_t item, uint32_t bad)
{
    int64_t all = s->running[s->lines->list.n], inside = over(s, s->running, item);
    int64_t outside = all - inside;
    if (inside == 0) return true;
    if (bad & TR_HINT_COMMENT) return outside * 12 >= all || outside >= 600;
    return outside * 2 >= all;
}

/* An element that says it is the article's text, and holds some. */
static void praise(struct sums *s, uint32_t item, uint8_t praise)
{
    for (uint32_t l = s->line_at[item]; l < s->line_at[s->tree->items.v[item].end]; l++)
        if (s->praised[l] < praise) s->praised[l] = praise;
}

static uint8_t praise_of(const struct tr_tree *t, const struct tr_item *i)
{
    const struct tr_about *about = tr_item_about(t, i);
    if (about && tr_str_is(about->itemprop, "articleBody")) return PRAISED_SURELY;
    return i->hints & TR_HINT_BODY ? PRAISED : 0;
}

static void cover(struct sums *s)
{
    const struct tr_tree *t = s->tree;
    for (uint32_t k = 1; k < t->items.n; k++) {
        const struct tr_item *i = &t->items.v[k];
        if (i->tag == TR_TAG_TEXT) continue;
        uint32_t bad = against(i);
        uint8_t good = praise_of(t, i);
        if (good) praise(s, k, good);
        if (!bad || s->line_at[k] == s->line_at[i->end] || !is_believed(s, k, bad)) continue;
        for (uint32_t l = s->line_at[k]; l < s->line_at[i->end]; l++) s->covered[l] |= bad;
        k = i->end - 1;
    }
}

/* ---- units ------------------------------------------------------------------------------- */

static uint32_t unit_of(const struct sums *s, uint32_t node)
{
    const struct tr_item *v = s->tree->items.v;
    while (node && s->line_at[v[node].end] - s->line_at[node] < 2) node = v[node].parent;
    return node;
}

static void find_units(struct sums *s)
{
    for (size_t k = 0; k < s->lines->list.n; k++) s->unit[k] = unit_of(s, s->lines->list.v[k].node);
}

static void count_units(struct sums *s)
{
    for (size_t k = 0; k < s->lines->list.n; k++) {
        const struct tr_line *l = &s->lines->list.v[k];
        struct unit *u = &s->units[s->unit[k]];
        bool running = is_running(l) && !s->covered[k];
        u->running += running;
        u->text += running ? l->text : 0;
        u->linked |= is_heading_tag(s->tree->items.v[l->node].tag) && l->link * 10 > l->text * 9;
    }
    for (size_t k = 0; k < s->lines->list.n; k++) {
        const struct unit *u = &s->units[s->unit[k]];
        if (u->running >= FULL_LINES && u->text > s->fullest) s->fullest = u->text;
    }
}

/* The nearest element around line k in which running text stands before it, behind the last first-order heading (a
 * count of comments may stand right under the headline); 0: none. */
static uint32_t told_before(const struct sums *s, uint32_t k, uint32_t headline)
{
    const struct tr_item *v = s->tree->items.v;
    for (uint32_t e = s->unit[k]; e; e = v[e].parent) {
        uint32_t from = s->line_at[e] > headline ? s->line_at[e] : headline;
        if (s->running[k] - s->running[from] >= TOLD_BEFORE) return e;
    }
    return 0;
}

/* A line that says that readers speak from here on: what follows in the element is theirs. */
static bool cover_comments(struct tr_arena *a, struct sums *s)
{
    uint32_t headline = 0;
    for (uint32_t k = 0; k < s->lines->list.n; k++) {
        const struct tr_line *l = &s->lines->list.v[k];
        if (s->tree->items.v[l->node].tag == TR_TAG_H1) headline = k;
        if (l->words > 5 || l->text > 40 || s->covered[k]) continue;
        struct tr_arena mark = *a;
        tr_str text = tr_line_text(a, s->tree, l, 60);
        if (!text.p) return false;
        uint32_t element = tr_cue_comments(text) ? told_before(s, k, headline) : 0;
        *a = mark;
        for (uint32_t c = k; element && c < s->line_at[s->tree->items.v[element].end]; c++)
            s->covered[c] |= TR_HINT_COMMENT;
    }
    return true;
}

/* ---- what a line is worth ---------------------------------------------------------------- */

static int32_t value_of(const struct sums *s, size_t k)
{
    const struct tr_line *l = &s->lines->list.v[k];
    const struct unit *u = &s->units[s->unit[k]];
    int32_t text = (int32_t)(l->text > FULL_VALUE ? FULL_VALUE : l->text), link = (int32_t)l->link;
    if (link * 2 > (int32_t)l->text) return -10 - text / 4;
    int32_t v = text + 10 * (int32_t)(l->commas > 10 ? 10 : l->commas) - link;
    if (!is_running(l)) v = l->text < 25 ? -6 : l->ends && l->words > 4 ? text / 2 - link : -4;
    if (is_heading_tag(s->tree->items.v[l->node].tag)) return 0;
    if (v > 0 && s->covered[k]) return -v / 4 - 4;
    if (v > 0 && s->praised[k] == PRAISED_NEWS) return 3 * v;
    if (v > 0 && s->praised[k] == PRAISED_SURELY) return v + v / 2;
    if (v > 0 && s->fullest && (u->running < 2 || u->text * 5 < s->fullest)) return u->linked ? -v / 4 : 0;
    return v;
}

/* Short news is often one paragraph among others of its size: then it is the one with the headline's words. */
static bool praise_headline(struct tr_arena *a, struct sums *s, tr_str headline)
{
    for (uint32_t k = 0; !s->fullest && headline.n && k < s->lines->list.n; k++) {
        const struct tr_line *l = &s->lines->list.v[k];
        if (!is_running(l) || s->covered[k]) continue;
        struct tr_arena mark = *a;
        tr_str text = tr_line_text(a, s->tree, l, HEADLINE_WITHIN);
        if (!text.p) return false;
        if (tr_hint_headline(text, headline) >= SHARE_MUCH) s->praised[k] = PRAISED_NEWS;
        *a = mark;
    }
    return true;
}

static bool sums_open(struct tr_arena *a, struct sums *s, tr_str headline, tr_str body)
{
    size_t items = s->tree->items.n, n = s->lines->list.n;
    s->shares = tr_hint_shares(a, s->tree, s->lines, body);
    s->line_at = tr_new(a, uint32_t, items + 1);
    s->units = tr_new(a, struct unit, items + 1);
    s->unit = tr_new(a, uint32_t, n + 1);
    s->running = tr_new(a, int64_t, n + 1);
    s->value = tr_new(a, int64_t, n + 1);
    s->covered = tr_new(a, uint32_t, n + 1);
    s->praised = tr_new(a, uint8_t, n + 1);
    if (!s->shares || !s->praised || !s->line_at || !s->units || !s->unit || !s->running || !s->value || !s->covered)
        return false;
    uint32_t line = 0;
    for (uint32_t k = 0; k <= items; k++) {
        while (line < n && s->lines->list.v[line].first < k) line++;
        s->line_at[k] = line;
    }
    for (size_t k = 0; k < n; k++) {
        const struct tr_line *l = &s->lines->list.v[k];
        s->running[k + 1] = s->running[k] + (is_running(l) ? l->text : 0);
    }
    cover(s);
    for (size_t k = 0; k < n; k++)
        if (s->shares[k] >= SHARE_MUCH && is_running(&s->lines->list.v[k])) s->praised[k] = PRAISED_SURELY;
    find_units(s);
    if (!cover_comments(a, s)) return false;
    count_units(s);
    if (!praise_headline(a, s, headline)) return false;
    for (size_t k = 0; k < n; k++) s->value[k + 1] = s->value[k] + value_of(s, k);
    return true;
}

/* ---- the element ------------------------------------------------------------------------- */

static uint32_t best_element(const struct sums *s)
{
    const struct tr_tree *t = s->tree;
    uint32_t best = 0;
    int64_t most = over(s, s->value, 0);
    for (uint32_t k = 1; k < t->items.n; k++) {
        const struct tr_item *i = &t->items.v[k];
        if (i->tag == TR_TAG_TEXT || !tr_tag_is_block(i->tag)) continue;
        int64_t v = over(s, s->value, k);
        bool inside_best = k < t->items.v[best].end;
        if (v > most || (inside_best && v == most)) {
            best = k;
            most = v;
        }
    }
    return best;
}

static tr_rc article_in(struct tr_arena *a, const struct sums *s, struct tr_filter *f, struct tr_article *out,
                        struct tr_error *err)
{
    f->tree = s->tree;
    f->lines = s->lines;
    f->against = s->covered;
    f->line_at = s->line_at;
    f->shares = s->shares;
    f->running = s->running;
    f->node = out->node;
    f->from = s->line_at[out->node];
    f->to = s->line_at[s->tree->items.v[out->node].end];
    return tr_filter_lines(a, f, out->kinds, err);
}

static tr_rc weigh(struct tr_arena *a, struct sums *s, tr_str headline, tr_str body, struct tr_article *out,
                   struct tr_error *err)
{
    size_t n = s->lines->list.n;
    *out = (struct tr_article){ .kinds = tr_new(a, uint8_t, n + 1) };
    if (!out->kinds || !sums_open(a, s, headline, body))
        return tr_fail(err, TR_NOMEM, "intake: no room to weigh the lines of the page");
    memset(out->kinds, TR_BLOCKS, n + 1);
    return TR_OK;
}

tr_rc tr_article_of_lines(struct tr_arena *a, const struct tr_tree *t, const struct tr_html_lines *lines,
                          tr_str headline, tr_str body, struct tr_article *out, struct tr_error *err)
{
    struct sums s = { .tree = t, .lines = lines };
    struct tr_filter f = { .headline = headline };
    TR_TRY(weigh(a, &s, headline, body, out, err));
    out->node = best_element(&s);
    return article_in(a, &s, &f, out, err);
}

tr_rc tr_article_of_piece(struct tr_arena *a, const struct tr_tree *t, const struct tr_html_lines *lines,
                          struct tr_article *out, struct tr_error *err)
{
    struct sums s = { .tree = t, .lines = lines };
    struct tr_filter f = { .whole = true };
    TR_TRY(weigh(a, &s, (tr_str){ 0 }, (tr_str){ 0 }, out, err));
    return article_in(a, &s, &f, out, err);
}
