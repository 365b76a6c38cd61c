/* SPDX-License-Identifier: Apache-2.0
 *
 * Bulletin -> one HTML page: no script, no request to anywhere, for screen, phone and paper. What comes
 * first is what a tired person must not miss: what this is, the disputed case, the zones. */
#include "html.h"

static void put_head(const struct page *p)
{
    const struct words *w = &p->b->words;
    html_raw(p, "<!doctype html>\n<html lang='");
    html_attr(p, w->lang);
    html_raw(p, "' dir='");
    html_attr(p, w->dir);
    html_raw(
        p, "'>\n<head>\n<meta charset='utf-8'>\n<meta name='viewport' content='width=device-width, initial-scale=1'>\n"
           "<meta name='referrer' content='no-referrer'>\n"
           "<meta http-equiv='Content-Security-Policy' content=\"default-src 'none'; style-src "
           "'unsafe-inline'\">\n<title>");
    html_text(p, p->b->title);
    html_raw(p, "</title>\n<style>\n");
    for (size_t k = 0; html_style[k]; k++) html_raw(p, html_style[k]);
    html_raw(p, "</style>\n</head>\n<body>\n");
}

static void fact(const struct page *p, const char *key)
{
    html_raw(p, "<div><dt>");
    html_word(p, key);
    html_raw(p, "</dt><dd>");
}

static void fact_end(const struct page *p) { html_raw(p, "</dd></div>\n"); }

static void put_title(const struct page *p)
{
    static const char *const stamps[] = { "tell.stamp.internal", "tell.stamp.partner", "tell.stamp.public" };
    const struct tr_bulletin *b = p->b;
    html_raw(p, "<header>\n<p class='stamp'>");
    html_word(p, stamps[b->audience]);
    html_raw(p, "</p>\n<h1>");
    html_text(p, b->title);
    html_raw(p, "</h1>\n");
    if (b->agreement_title.n && !tr_str_eq(b->agreement_title, b->title)) {
        html_raw(p, "<p class='soft'>");
        html_text(p, b->agreement_title);
        html_raw(p, "</p>\n");
    }
    html_raw(p, "<dl class='facts'>\n");
    fact(p, "tell.h.period");
    pen_span(&p->pen, b->tz, b->period);
    fact_end(p);
    fact(p, "tell.h.cut_off");
    pen_minute(&p->pen, b->tz, b->as_of);
    fact_end(p);
    fact(p, "tell.h.incidents");
    pen_number(&p->pen, (int64_t)b->n_incidents);
    fact_end(p);
    fact(p, "tell.h.killed_all");
    HTML_SAY(
        p, "tell.toll_short",
        FILL("killed", b->killed ? INT_OF(&b->words, b->killed) : words_get(&b->words, "tell.none_recorded")),
        FILL("civilians", b->civilians ? INT_OF(&b->words, b->civilians) : words_get(&b->words, "tell.none_recorded")));
    fact_end(p);
    html_raw(p, "</dl>\n</header>\n");
}

static void put_nav(const struct page *p)
{
    static const char *const places[][2] = {
        { "zones", "tell.h.zones" },         { "map", "tell.h.map" },
        { "timeline", "tell.h.timeline" },   { "findings", "tell.h.findings" },
        { "process", "tell.h.process" },     { "changes", "tell.h.changes" },
        { "tallies", "tell.h.tallies" },     { "access", "tell.h.access" },
        { "duties", "tell.h.duties" },       { "totals", "tell.h.totals" },
        { "set-aside", "tell.h.set_aside" }, { "method", "tell.h.method" },
    };
    html_raw(p, "<nav aria-label='");
    html_label(p, "tell.nav");
    html_raw(p, "'>");
    for (size_t k = 0; k < TR_COUNT(places); k++) {
        if (tr_str_is(tr_str_of(places[k][0]), "timeline") && !p->b->bins.n) continue;
        if (tr_str_is(tr_str_of(places[k][0]), "process") && !p->b->process.any) continue;
        tr_putf(p->s, "<a href='#%s'>", places[k][0]);
        html_word(p, places[k][1]);
        html_raw(p, "</a> ");
    }
    html_raw(p, "</nav>\n");
}

static void put_glance(const struct page *p)
{
    const struct tr_bulletin *b = p->b;
    html_section(p, "glance", "tell.h.glance");
    html_raw(p, "<ul class='tiles'>");
    for (int k = 0; k < TR_NOT_ASSESSED; k++) {
        tr_putf(p->s, "<li class='v%d'><span class='%s'>", k, b->by[k] ? "n" : "n none");
        html_count(p, b->by[k]);
        html_raw(p, "</span><span class='k'>");
        html_badge(p, (tr_verdict)k);
        html_raw(p, "</span></li>");
    }
    html_raw(p, "</ul>\n");
    html_bar(p, b->by);
    html_raw(p, "<p class='small soft'>");
    html_word(p, "tell.glance_note");
    if (b->outside_period) {
        html_raw(p, " ");
        pen_count(&p->pen, b->whole ? "tell.outside_period_told" : "tell.outside_period", b->outside_period, NULL, 0);
    }
    if (b->n_outside_deaths) {
        html_raw(p, " ");
        pen_count(&p->pen, "tell.outside_deaths", b->n_outside_deaths, NULL, 0);
    }
    if (b->held_back) {
        html_raw(p, " ");
        say_held_back(&p->pen, b);
    }
    html_raw(p, "</p>");
    html_section_end(p);
}

tr_rc tell_html(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err)
{
    const struct page p = { b, out, { .out = out, .words = &b->words, .html = true } };
    put_head(&p);
    html_symbols(&p);
    put_title(&p);
    html_lead(&p);
    put_nav(&p);
    html_raw(&p, "<main>\n");
    put_glance(&p);
    html_cards(&p);
    html_map(&p);
    html_timeline(&p);
    html_findings(&p);
    html_process(&p);
    html_records(&p);
    html_raw(&p, "</main>\n<footer class='soft small'>");
    PEN_SAY(&p.pen, "tell.footer", FILL("version", b->params));
    html_raw(&p, "</footer>\n</body>\n</html>\n");
    return tell_done(out, err);
}
