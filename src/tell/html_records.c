/* SPDX-License-Identifier: Apache-2.0
 *
 * The rest of the page, one table each: what was judged otherwise before, duties, denied access, totals,
 * parties, areas, origins, rows set aside, and how all of it was made. */
#include "html.h"

enum { LIST_MAX = 60, COUNTS_MAX = 25 };

static void empty(const struct page *p, const char *key)
{
    html_raw(p, "<p>");
    html_word(p, key);
    html_raw(p, "</p>");
}

static void first_of(const struct page *p, size_t n, size_t all)
{
    if (all <= n) return;
    html_raw(p, "<p class='soft small'>");
    HTML_SAY(p, "tell.first_of", FILL("n", INT_OF(&p->b->words, (int64_t)n)),
             FILL("all", INT_OF(&p->b->words, (int64_t)all)));
    html_raw(p, "</p>\n");
}

static void cell_span(const struct page *p, tr_span when)
{
    html_raw(p, "<td class='day'>");
    pen_span(&p->pen, p->b->tz, when);
    html_raw(p, "</td>");
}

static void cell_text(const struct page *p, tr_str text)
{
    html_raw(p, "<td>");
    html_text(p, text);
    html_raw(p, "</td>");
}

/* ---- reclassified --------------------------------------------------------------------------------- */

static void put_changes(const struct page *p)
{
    static const char *const heads[] = { "tell.h.incident", "tell.h.was", "tell.h.is" };
    const struct tr_bulletin *b = p->b;
    html_section(p, "changes", "tell.h.changes");
    if (!b->has_previous) empty(p, "tell.changes_no_previous");
    else {
        html_raw(p, "<p>");
        HTML_SAY(p, "tell.changes_counts", FILL("changed", INT_OF(&b->words, (int64_t)b->changes.n)),
                 FILL("new", INT_OF(&b->words, b->n_new)), FILL("gone", INT_OF(&b->words, b->n_gone)));
        html_raw(p, "</p>");
    }
    if (b->changes.n) html_table(p, "tell.changes_caption", heads, TR_COUNT(heads));
    for (size_t k = 0; k < b->changes.n && k < LIST_MAX; k++) {
        const struct told_change *c = &b->changes.v[k];
        html_raw(p, "<tr><td class='id'>");
        html_text(p, c->incident);
        html_raw(p, "</td><td>");
        html_badge(p, c->from);
        html_raw(p, "</td><td>");
        html_badge(p, c->to);
        html_raw(p, "</td></tr>\n");
    }
    if (b->changes.n) html_table_end(p);
    first_of(p, LIST_MAX, b->changes.n);
    html_section_end(p);
}

/* ---- duties and access ------------------------------------------------------------------------------ */

static void put_duty(const struct page *p, const struct told_finding *f)
{
    const struct tr_bulletin *b = p->b;
    static const struct told_provision none = { .deadline = TR_TIME_NONE };
    const struct told_provision *v = f->provision < b->n_provisions ? &b->provisions[f->provision] : &none;
    html_raw(p, "<tr id='");
    html_attr(p, f->id);
    html_raw(p, "'><th scope='row'>");
    html_text(p, v->id);
    html_raw(p, "</th><td>");
    html_text(p, v->says.n ? v->says : words_pick(&b->words, "duty.", v->duty));
    html_raw(p, "</td>");
    html_cell(p, "tell.h.bearer", "");
    html_text(p, b->audience == TR_PUBLIC ? words_get(&b->words, "tell.withheld")
                 : v->bearers.n           ? v->bearers
                                          : words_get(&b->words, "tell.every_party"));
    html_raw(p, "</td>");
    html_cell(p, "tell.h.deadline", "day");
    if (v->deadline == TR_TIME_NONE) html_word(p, "tell.no_deadline");
    else pen_day(&p->pen, b->tz, v->deadline - 1); /* a deadline is the end of its day */
    html_raw(p, "</td><td>");
    html_text(p, detail_label(b, f->detail.n ? f->detail : tr_str_of(tr_verdict_names[f->verdict])));
    html_raw(p, "<br>");
    html_badge(p, f->verdict);
    html_raw(p, "</td></tr>\n");
}

static void put_duties(const struct page *p)
{
    static const char *const heads[] = { "tell.h.provision", "tell.h.duty", "tell.h.bearer", "tell.h.deadline",
                                         "tell.h.state" };
    const struct tr_bulletin *b = p->b;
    html_section(p, "duties", "tell.h.duties");
    if (!b->n_duties) empty(p, "tell.duties_none");
    else html_table_stacked(p, "tell.duties_caption", heads, TR_COUNT(heads));
    for (size_t k = 0; k < b->n_duties; k++) put_duty(p, &b->duties[k]);
    if (b->n_duties) html_table_end(p);
    html_section_end(p);
}

static void put_access(const struct page *p)
{
    static const char *const heads[] = { "tell.h.when", "tell.h.place", "tell.h.outcome", "tell.h.by",
                                         "tell.h.report" };
    const struct tr_bulletin *b = p->b;
    html_section(p, "access", "tell.h.access");
    if (!b->access.n) empty(p, "tell.access_none");
    else html_table_stacked(p, "tell.access_caption", heads, TR_COUNT(heads));
    for (size_t k = 0; k < b->access.n && k < LIST_MAX; k++) {
        const struct told_access *x = &b->access.v[k];
        html_raw(p, "<tr>");
        cell_span(p, x->when);
        cell_text(p, x->place);
        cell_text(p, words_pick(&b->words, "tell.outcome.", x->outcome));
        html_cell(p, "tell.h.by", "");
        html_text(p, x->by.n ? x->by
                             : words_get(&b->words, b->audience == TR_PUBLIC ? "tell.withheld" : "tell.not_given"));
        html_raw(p, "</td><td><span class='id'>");
        html_text(p, x->id);
        html_raw(p, "</span> ");
        html_text(p, x->text);
        html_raw(p, "</td></tr>\n");
    }
    if (b->access.n) html_table_end(p);
    first_of(p, LIST_MAX, b->access.n);
    html_section_end(p);
}

/* ---- totals, set aside -------------------------------------------------------------------------------- */

static void put_totals(const struct page *p)
{
    static const char *const heads[] = { "tell.h.when", "tell.h.place", "#tell.h.killed", "tell.h.origin",
                                         "tell.h.report" };
    const struct tr_bulletin *b = p->b;
    html_section(p, "totals", "tell.h.totals");
    empty(p, b->aggregates.n ? "tell.totals_note" : "tell.totals_none");
    if (b->aggregates.n) html_table(p, "tell.totals_caption", heads, TR_COUNT(heads));
    for (size_t k = 0; k < b->aggregates.n && k < COUNTS_MAX; k++) {
        const struct told_total *t = &b->aggregates.v[k];
        html_raw(p, "<tr>");
        cell_span(p, t->when);
        cell_text(p, t->name.n ? t->name : t->area.n ? t->area : words_get(&b->words, "tell.area_unknown"));
        html_raw(p, "<td class='num'>");
        if (t->killed.best == TR_UNKNOWN) html_word(p, "tell.not_given");
        else pen_number(&p->pen, t->killed.best);
        html_raw(p, "</td>");
        cell_text(p, t->origin);
        html_raw(p, "<td class='id'>");
        html_text(p, t->id);
        html_raw(p, "</td></tr>\n");
    }
    if (b->aggregates.n) html_table_end(p);
    first_of(p, COUNTS_MAX, b->aggregates.n);
    html_section_end(p);
}

static void put_set_aside(const struct page *p)
{
    static const char *const heads[] = { "tell.h.file", "#tell.h.line", "tell.h.field", "tell.h.found",
                                         "tell.h.wanted" };
    const struct tr_bulletin *b = p->b;
    html_section(p, "set-aside", "tell.h.set_aside");
    html_raw(p, "<p>");
    say_rows(&p->pen, b);
    html_raw(p, "</p>");
    if (b->n_set_aside) html_table(p, "tell.set_aside_caption", heads, TR_COUNT(heads));
    for (size_t k = 0; k < b->n_set_aside && k < COUNTS_MAX; k++) {
        const struct tr_set_aside *s = &b->set_aside[k];
        html_raw(p, "<tr>");
        cell_text(p, s->file);
        html_raw(p, "<td class='num'>");
        if (s->line) tr_put_i64(p->s, s->line); /* none: the whole file, or a stored line */
        html_raw(p, "</td>");
        cell_text(p, s->field);
        cell_text(p, s->found);
        cell_text(p, s->expected);
        html_raw(p, "</tr>\n");
    }
    if (b->n_set_aside) html_table_end(p);
    first_of(p, COUNTS_MAX, b->n_set_aside);
    html_section_end(p);
}

/* ---- tables and method ---------------------------------------------------------------------------------- */

static void put_tables(const struct page *p)
{
    html_section(p, "tables", "tell.h.tables");
    if (p->b->dyads.n) html_counts_table(p, "tell.dyads_caption", "tell.h.parties_between", &p->b->dyads, COUNTS_MAX);
    html_counts_table(p, "tell.areas_caption", "tell.h.area", &p->b->areas, COUNTS_MAX);
    html_counts_table(p, "tell.origins_caption", "tell.h.origin", &p->b->origins, COUNTS_MAX);
    html_section_end(p);
}

static void put_moved(const struct page *p)
{
    static const char *const heads[] = { "tell.h.zone", "#tell.h.sigma", "#tell.h.incidents", "#tell.h.moved_out",
                                         "#tell.h.moved_back" };
    const struct tr_bulletin *b = p->b;
    html_section(p, "line", "tell.h.line_doubt");
    html_table(p, "tell.line_caption", heads, TR_COUNT(heads));
    for (size_t k = 0; k < b->n_zones; k++) {
        const struct told_zone *z = &b->zones[k];
        if (!z->n) continue; /* nothing there that a line could move */
        html_raw(p, "<tr><th scope='row'>");
        html_text(p, z->name);
        html_raw(p, "</th><td class='num'>");
        HTML_SAY(p, "tell.km", FILL("km", DEC_OF(z->sigma_m / 1000, 1)));
        html_raw(p, "</td><td class='num'>");
        html_count(p, z->n);
        tr_putf(p->s, "</td><td class='num'>%lld</td><td class='num'>%lld</td></tr>\n", (long long)z->moved_out,
                (long long)z->moved_back);
    }
    html_table_end(p);
    html_section_end(p);
}

static void put_method(const struct page *p)
{
    static const char *const keys[] = { "tell.method.numbers", "tell.method.verdicts", "tell.method.intervals",
                                        "tell.method.change",  "tell.method.parties",  "tell.method.zero",
                                        "tell.method.order" };
    const struct tr_bulletin *b = p->b;
    char hex[17];
    html_section(p, "method", "tell.h.method");
    html_raw(p, "<ul class='small'>");
    for (size_t k = 0; k < TR_COUNT(keys); k++) {
        html_raw(p, "<li>");
        html_word(p, keys[k]);
        html_raw(p, "</li>");
    }
    if (b->whole) {
        html_raw(p, "<li>");
        html_word(p, "tell.method.months");
        html_raw(p, "</li>");
    }
    for (size_t k = 0; k < b->readings.n; k++) {
        html_raw(p, "<li>");
        HTML_SAY(p, "tell.method.reading", FILL("question", b->readings.v[k].question));
        html_raw(p, "</li>");
    }
    for (int k = 0; k < 8; k++) {
        hex[2 * k] = "0123456789abcdef"[b->content.b[k] >> 4];
        hex[2 * k + 1] = "0123456789abcdef"[b->content.b[k] & 15];
    }
    hex[16] = '\0';
    html_raw(p, "<li>");
    HTML_SAY(p, "tell.method.versions", FILL("version", b->params), FILL("agreement", b->agreement),
             FILL("hash", tr_str_of(hex)));
    html_raw(p, "</li></ul>");
    html_section_end(p);
}

void html_records(const struct page *p)
{
    put_changes(p);
    html_tallies(p, true);
    put_access(p);
    put_duties(p);
    put_moved(p);
    put_tables(p);
    put_totals(p);
    put_set_aside(p);
    put_method(p);
}
