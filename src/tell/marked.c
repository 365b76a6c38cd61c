/* SPDX-License-Identifier: Apache-2.0
 *
 * A document and its claims -> one HTML page for the desk, without scripts: the text on one side, what was taken from it
 * on the other, each opening the other by its number. */
#include "tell/marked.h"

#include "tell/marked_parts.h"

/* A character that turns the order of the text, or that nobody sees: shown by its number, so that the page cannot be fooled. */
static size_t unseen_at(tr_str s, int *code)
{
    if (s.n < 3 || s.p[0] != '\xE2' || (s.p[1] != '\x80' && s.p[1] != '\x81')) return 0;
    *code = 0x2000 + (((unsigned char)s.p[1] & 1) << 6) + ((unsigned char)s.p[2] & 0x3F);
    bool turns = (*code >= 0x202A && *code <= 0x202E) || (*code >= 0x2066 && *code <= 0x2069);
    return turns || *code == 0x200B || *code == 0x2060 ? 3 : 0;
}

static void escaped(struct tr_sink *out, tr_str text)
{
    static const struct {
        char c;
        const char *as;
    } named[] = { { '&', "&amp;" }, { '<', "&lt;" }, { '>', "&gt;" }, { '"', "&quot;" }, { '\'', "&#39;" } };
    size_t from = 0;
    for (size_t k = 0; k < text.n; k++) {
        int code;
        size_t unseen = unseen_at((tr_str){ text.p + k, text.n - k }, &code);
        if (unseen) {
            tr_put(out, (tr_str){ text.p + from, k - from });
            tr_putf(out, "[U+%04X]", (unsigned)code);
            from = k + unseen;
        }
        for (size_t i = 0; i < TR_COUNT(named); i++) {
            if (text.p[k] != named[i].c) continue;
            tr_put(out, (tr_str){ text.p + from, k - from });
            tr_puts(out, named[i].as);
            from = k + 1;
        }
    }
    tr_put(out, (tr_str){ text.p + from, text.n - from });
}

/* ---- the text ------------------------------------------------------------------------------ */

/* The shortest of the marks that hold over what begins at `from`, of equal ones that of the first claim; NULL: none. */
static const struct mark *strongest_at(struct marking *m, uint32_t from)
{
    const struct mark *best = NULL;
    size_t n = 0;
    while (m->mark < m->n && m->marks[m->mark].from <= from) m->open[m->n_open++] = (uint32_t)m->mark++;
    for (size_t k = 0; k < m->n_open; k++) {
        const struct mark *x = &m->marks[m->open[k]];
        if (x->to <= from) continue;
        m->open[n++] = m->open[k];
        uint32_t length = x->to - x->from, shortest = best ? best->to - best->from : UINT32_MAX;
        if (length < shortest || (best && length == shortest && x->claim < best->claim)) best = x;
    }
    m->n_open = n;
    return best;
}

static void numbers(struct marking *m, uint32_t to)
{
    for (; m->end < m->n_ends && m->marks[m->ends[m->end]].to <= to; m->end++) {
        const struct mark *x = &m->marks[m->ends[m->end]];
        if (x->to == to)
            tr_putf(m->out, "<a class=\"n t%d\" id=\"d%zut%u\" href=\"#d%zuc%u\">%u</a>",
                    (int)m->d->claims.v[x->claim].type, m->number, x->claim + 1, m->number, x->claim + 1, x->claim + 1);
    }
}

static void segment(struct marking *m, uint32_t from, uint32_t to)
{
    const struct mark *strongest = strongest_at(m, from);
    if (strongest)
        tr_putf(m->out, "<mark class=\"t%d d%d\">", (int)m->d->claims.v[strongest->claim].type,
                m->n_open > 3 ? 3 : (int)m->n_open);
    escaped(m->out, (tr_str){ m->page->text.p + from, to - from });
    if (strongest) tr_puts(m->out, "</mark>");
    numbers(m, to);
}

static void block(struct marking *m, const struct tr_block *b)
{
    static const char *const tags[TR_BLOCKS] = {
        [TR_BLOCK_PARA] = "p",  [TR_BLOCK_TITLE] = "h1",         [TR_BLOCK_HEADING] = "h2", [TR_BLOCK_BYLINE] = "p",
        [TR_BLOCK_DATE] = "p",  [TR_BLOCK_QUOTE] = "blockquote", [TR_BLOCK_ITEM] = "p",     [TR_BLOCK_CAPTION] = "p",
        [TR_BLOCK_TABLE] = "p", [TR_BLOCK_FOOTER] = "p"
    };
    bool quiet = b->kind == TR_BLOCK_FOOTER || b->kind == TR_BLOCK_BYLINE || b->kind == TR_BLOCK_DATE ||
                 b->kind == TR_BLOCK_CAPTION;
    tr_putf(m->out, "<%s dir=\"auto\"%s>", tags[b->kind], quiet ? " class=\"soft\"" : "");
    uint32_t at = b->from;
    for (; m->cut < m->n_cuts && at < b->to; m->cut++) {
        if (m->cuts[m->cut] <= at) continue;
        uint32_t to = m->cuts[m->cut] < b->to ? m->cuts[m->cut] : b->to;
        segment(m, at, to);
        at = to;
    }
    tr_putf(m->out, "</%s>\n", tags[b->kind]);
}

/* ---- the claims ---------------------------------------------------------------------------- */

static void row(struct tr_sink *out, const char *head, tr_str text)
{
    if (text.n == 0) return;
    tr_putf(out, "<dt>%s</dt><dd dir=\"auto\">", head);
    escaped(out, text);
    tr_puts(out, "</dd>");
}

static void people(struct tr_sink *out, const struct tr_named *v, size_t n, const char *head)
{
    if (n == 0) return;
    tr_putf(out, "<dt>%s</dt><dd>", head);
    for (size_t k = 0; k < n; k++) {
        if (k) tr_puts(out, "; ");
        if (v[k].role.n) tr_putf(out, "<i>" TR_FMT "</i> ", TR_ARG(v[k].role));
        tr_puts(out, "<bdi>");
        escaped(out, v[k].name);
        tr_puts(out, "</bdi>");
        if (v[k].id.n) {
            tr_puts(out, " <code>");
            escaped(out, v[k].id);
            tr_puts(out, "</code>");
        }
    }
    tr_puts(out, "</dd>");
}

/* Day and minute by the clock of the page; of a day alone, and of an end at midnight the day before, no minute. */
static void moment(struct tr_sink *out, const struct tr_tz *tz, tr_time t, bool end)
{
    struct tr_clock c = tr_clock_of(tz, t), last = tr_clock_of(tz, t - 1);
    bool midnight = c.hour == 0 && c.minute == 0 && c.second == 0;
    if (midnight && end) c = last;
    tr_putf(out, "%04d-%02d-%02d", c.year, c.month, c.day);
    if (!midnight) tr_putf(out, " %02d:%02d", c.hour, c.minute);
}

static void when(struct tr_sink *out, const struct tr_tz *tz, const struct tr_claim *c)
{
    bool from = c->when.from != TR_TIME_NONE, to = c->when.to != TR_TIME_MAX;
    if (!from && !to && !c->when_basis.n) return;
    tr_puts(out, "<dt>when</dt><dd>");
    if (!from && !to) tr_puts(out, "not known");
    if (!from && to) tr_puts(out, "not after ");
    if (from) moment(out, tz, c->when.from, false);
    if (from && !to) tr_puts(out, " or later");
    bool one_day = from && to && c->when.to - c->when.from <= TR_DAY &&
                   tr_day_of(tz, c->when.from).from == c->when.from && tr_day_of(tz, c->when.from).to == c->when.to;
    if (from && to && !one_day) tr_puts(out, " \xE2\x80\x93 ");
    if (to && !one_day) moment(out, tz, c->when.to, true);
    tr_putf(out, " (" TR_FMT "%s" TR_FMT ")</dd>", TR_ARG(c->when_basis), c->granularity.n ? ", " : "",
            TR_ARG(c->granularity));
}

static void where(struct tr_sink *out, const struct tr_claim *c)
{
    if (c->places.n == 0) return;
    tr_puts(out, "<dt>where</dt><dd>");
    for (size_t k = 0; k < c->places.n && k < 4; k++) {
        const struct tr_place_choice *p = &c->places.v[k];
        if (k) tr_puts(out, "; ");
        if (k == 0 && c->place_part.n && !tr_str_is(c->place_part, "whole"))
            tr_putf(out, TR_FMT " ", TR_ARG(c->place_part));
        escaped(out, p->place.name);
        if (p->id.n) tr_putf(out, " <code>" TR_FMT "</code> p=%.2f", TR_ARG(p->id), p->p);
        else tr_puts(out, " (in no gazetteer)");
    }
    if (c->places.n > 4) tr_putf(out, "; and %zu more", c->places.n - 4);
    tr_puts(out, "</dd>");
}

static void count_text(struct tr_sink *out, const struct tr_count *n)
{
    const int64_t *v[] = { &n->low, &n->best, &n->high };
    static const char *const names[] = { "at least ", "", "at most " };
    bool any = false;
    if (n->best != TR_UNKNOWN) {
        tr_put_i64(out, n->best);
        return;
    }
    for (size_t k = 0; k < 3; k++) {
        if (*v[k] == TR_UNKNOWN) continue;
        tr_puts(out, any ? ", " : "");
        tr_puts(out, names[k]);
        tr_put_i64(out, *v[k]);
        any = true;
    }
}

static void counts(struct tr_sink *out, const struct tr_claim *c)
{
    for (size_t k = 0; k < TR_COUNTED; k++) {
        const struct tr_count *n = &c->counts[k];
        if (n->low == TR_UNKNOWN && n->best == TR_UNKNOWN && n->high == TR_UNKNOWN) continue;
        tr_putf(out, "<dt>%s</dt><dd>", tr_counted_names[k]);
        count_text(out, n);
        tr_puts(out, "</dd>");
    }
}

static void standing(struct tr_sink *out, const struct tr_claim *c)
{
    tr_putf(out, "<dt>so?</dt><dd>%s%s, %s", c->negated ? "negated, " : "", tr_status_names[c->status],
            tr_hedge_names[c->hedge]);
    for (size_t k = 0; k < c->hedges.n; k++) {
        tr_puts(out, k ? ", \xE2\x80\x9C" : ": \xE2\x80\x9C");
        escaped(out, c->hedges.v[k]);
        tr_puts(out, "\xE2\x80\x9D");
    }
    tr_puts(out, tr_claim_counts(c) ? "</dd>" : " \xE2\x80\x93 never counted as having happened</dd>");
}

static void claim(const struct marking *m, size_t k)
{
    const struct tr_claim *c = &m->d->claims.v[k];
    struct tr_sink *out = m->out;
    tr_putf(out,
            "<li class=\"t%d\" id=\"d%zuc%zu\"><a href=\"#d%zut%zu\">%zu</a> <b>%s</b> <code>" TR_FMT "%s" TR_FMT
            "</code>",
            (int)c->type, m->number, k + 1, m->number, k + 1, k + 1, tr_claim_type_names[c->type], TR_ARG(c->cls),
            c->mode.n ? "/" : "", TR_ARG(c->mode));
    if (c->stance.n) tr_putf(out, " " TR_FMT, TR_ARG(c->stance));
    tr_puts(out, "<dl>");
    people(out, c->actors.v, c->actors.n, "who");
    row(out, "about", c->about);
    row(out, "topic", c->topic);
    row(out, "act", c->act);
    row(out, "weapon", c->weapon);
    when(out, m->tz, c);
    where(out, c);
    counts(out, c);
    standing(out, c);
    people(out, c->attribution.v, c->attribution.n, "said by");
    tr_putf(out, "<dt>why</dt><dd>rule <code>" TR_FMT "</code>", TR_ARG(c->rule));
    for (size_t i = 0; i < c->why.n; i++) tr_putf(out, " <code>" TR_FMT "</code>", TR_ARG(c->why.v[i]));
    tr_putf(out, ", confidence %.2f</dd></dl></li>\n", c->confidence);
}

static void signs(const struct marking *m)
{
    if (m->d->quality.n == 0) return;
    tr_puts(m->out, "<h2>Signs about the text</h2><ul>");
    for (size_t k = 0; k < m->d->quality.n; k++) {
        tr_putf(m->out, "<li><b>" TR_FMT "</b> ", TR_ARG(m->d->quality.v[k].flag));
        escaped(m->out, m->d->quality.v[k].says);
        tr_puts(m->out, "</li>");
    }
    tr_puts(m->out, "</ul>");
}

/* ---- the page ------------------------------------------------------------------------------ */

void tr_marked_begin(struct tr_sink *out)
{
    tr_puts(
        out,
        "<!doctype html>\n<html lang=\"en\"><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\"><title>What was read</title>\n<style>"
        ":root{color-scheme:light dark;--ground:#fff;--ink:#1b1f24;--soft:#545b64;--rule:#d8d9d6;--panel:#f6f6f4}"
        "@media(prefers-color-scheme:dark){:root{--ground:#15181b;--ink:#e8e8e4;--soft:#a9b0b8;--rule:#363c42;--panel:#1e2226}}"
        "body{margin:0 auto;max-width:84rem;padding:1rem clamp(1rem,3vw,2rem);font:16px/1.6 system-ui,'Noto Sans',sans-serif;background:var(--ground);color:var(--ink)}"
        "main{display:grid;grid-template-columns:minmax(0,3fr) minmax(0,2fr);gap:2.5rem;border-block-start:2px solid var(--ink);margin-block:1.5rem}"
        "@media(max-width:60rem){main{display:block}}"
        "article{overflow-wrap:anywhere}article h1{font-size:1.5rem;line-height:1.25}article h2{font-size:1.15rem}.soft{color:var(--soft)}.small{font-size:.875rem}"
        "mark{background:color-mix(in srgb,var(--c) 16%,transparent);color:inherit;border-block-end:2px solid var(--c)}.d2{border-block-end-style:double}.d3{border-block-end:4px double var(--c)}"
        "a.n{font-size:.68rem;font-weight:650;vertical-align:super;line-height:0;color:var(--c);text-decoration:none;padding-inline:.1em}"
        ".t0{--c:#c24a00}.t1{--c:#0067a3}.t2{--c:#007a58}.t3{--c:#8a4f9e}.t4{--c:#a87400}.t5{--c:#46724a}.t6{--c:#545b64}.t7{--c:#3f6f8f}.t8{--c:#767d86}.t9{--c:#9a3b6a}"
        "@media(prefers-color-scheme:dark){.t0{--c:#ff8a4c}.t1{--c:#62b5ee}.t2{--c:#45c79c}.t3{--c:#cf9be3}.t4{--c:#e8b53c}.t5{--c:#86c48a}.t6{--c:#a9b0b8}.t7{--c:#7fb3d4}.t8{--c:#a9b0b8}.t9{--c:#e79bc0}}"
        "ol{list-style:none;padding:0}ol li{border-inline-start:4px solid var(--c);padding-inline-start:.7rem;margin-block:.8rem;font-size:.875rem;line-height:1.45}ol li:target{background:var(--panel)}"
        "dl{display:grid;grid-template-columns:5.5rem 1fr;gap:0 .6rem;margin:.2rem 0}dt{color:var(--soft)}dd{margin:0;overflow-wrap:anywhere}code{font-size:.8125rem}"
        ".stamp{display:inline-block;border:1px solid;padding:.1rem .5rem;font-weight:650;font-size:.8125rem}.key{display:flex;flex-wrap:wrap;gap:.3rem .9rem}.key span{border-block-end:3px solid var(--c)}a{color:inherit}"
        "</style>\n<p class=\"stamp\">INTERNAL, UNREVIEWED</p>\n<p class=\"key small\">");
    for (int k = 0; k < TR_CLAIM_TYPES; k++) tr_putf(out, "<span class=\"t%d\">%s</span>", k, tr_claim_type_names[k]);
    tr_puts(out, "</p>\n");
}

void tr_marked_document(const struct tr_page *page, const struct tr_report *document, const struct tr_tz *tz,
                        struct tr_sink *out)
{
    struct marking m = { .page = page, .r = document, .d = document->document, .out = out, .number = out->n, .tz = tz };
    if (!m.d || !tr_marks_place(&m)) {
        out->failed = out->failed || m.d;
        tr_marks_forget(&m);
        return;
    }
    tr_puts(out, "<main><article>\n");
    tr_puts(out, "<p class=\"soft small\">");
    escaped(out, document->file);
    tr_putf(out, ", " TR_FMT ", source ", TR_ARG(m.d->genre));
    escaped(out, document->source);
    tr_putf(out, "; %zu claims; lexicon " TR_FMT "</p>\n", m.d->claims.n, TR_ARG(m.d->lexicon));
    for (size_t k = 0; k < page->blocks.n; k++) block(&m, &page->blocks.v[k]);
    signs(&m);
    tr_puts(out, "</article><aside><ol>\n");
    for (size_t k = 0; k < m.d->claims.n; k++) claim(&m, k);
    tr_puts(out, "</ol></aside></main>\n");
    tr_marks_forget(&m);
}

void tr_marked_end(struct tr_sink *out) { tr_puts(out, "</html>\n"); }
