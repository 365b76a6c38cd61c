/* SPDX-License-Identifier: Apache-2.0
 *
 * Small pieces of the page: marks, badges, tables, bars. What stands where is to_html.c's. */
#include "html.h"

void html_raw(const struct page *p, const char *markup) { tr_puts(p->s, markup); }

void html_word(const struct page *p, const char *key) { pen_word(&p->pen, key); }

void html_text(const struct page *p, tr_str text) { pen_text(&p->pen, text); }

void html_attr(const struct page *p, tr_str text) { put_clean(p->s, text, true); }

void html_label(const struct page *p, const char *key)
{
    struct pen flat = p->pen;
    flat.flat = true;
    pen_word(&flat, key);
}

/* One shape a verdict, drawn in currentColor inside a box of 10, so that colour is never alone. */
static const char *const shapes[TR_VERDICTS] = {
    [TR_VIOLATION] = "<path d='M5 .6 9.6 9.2H.4z' fill='currentColor'/>",
    [TR_UNDETERMINED] = "<path d='M5 .9 9.1 5 5 9.1.9 5z' fill='none' stroke='currentColor' stroke-width='1.7'/>",
    [TR_EXEMPT_CLAIMED] = ("<path d='M1 1h8v8H1z' fill='none' stroke='currentColor' stroke-width='1.5'/>"
                           "<path d='M1 1v8h8z' fill='currentColor'/>"),
    [TR_EXEMPT_FOUND] = "<path d='M.7.7h8.6v8.6H.7z' fill='currentColor'/>",
    [TR_NOT_VIOLATION] = "<circle cx='5' cy='5' r='3.9' fill='none' stroke='currentColor' stroke-width='1.7'/>",
    [TR_OUTSIDE_SCOPE] = "<path d='M1.5 1.5l7 7m0-7l-7 7' stroke='currentColor' stroke-width='1.6' fill='none'/>",
    [TR_NOT_ASSESSED] = "<path d='M.8 5h8.4' stroke='currentColor' stroke-width='1.8' stroke-dasharray='2.4 1.2'/>",
};

void html_symbols(const struct page *p)
{
    html_raw(p, "<svg width='0' height='0' style='position:absolute' aria-hidden='true'><defs>");
    for (int k = 0; k < TR_VERDICTS; k++)
        tr_putf(p->s, "<symbol id='m%d' viewBox='0 0 10 10' overflow='visible'>%s</symbol>", k, shapes[k]);
    html_raw(p, "</defs></svg>\n");
}

void html_mark(const struct page *p, tr_verdict v)
{
    tr_putf(p->s, "<svg class='m v%d' aria-hidden='true'><use href='#m%d'/></svg>", (int)v, (int)v);
}

void html_badge(const struct page *p, tr_verdict v)
{
    html_raw(p, "<span class='badge'>");
    html_mark(p, v);
    html_text(p, verdict_label(p->b, v));
    html_raw(p, "</span>");
}

/* Nothing recorded is not nothing happened: a zero is never printed as one. */
void html_count(const struct page *p, int64_t n)
{
    if (n) pen_number(&p->pen, n);
    else html_word(p, "tell.none_recorded");
}

void html_section(const struct page *p, const char *id, const char *key)
{
    tr_putf(p->s, "<section id='%s' aria-labelledby='h-%s'><h2 id='h-%s'>", id, id, id);
    html_word(p, key);
    html_raw(p, "</h2>\n");
}

void html_section_end(const struct page *p) { html_raw(p, "</section>\n"); }

/* A head that begins with '#' is a column of numbers. */
static void open_table(const struct page *p, const char *class, const char *caption, const char *const *heads, size_t n)
{
    tr_putf(p->s, "<div class='%s'><table><caption>", class);
    html_word(p, caption);
    html_raw(p, "</caption><thead><tr>");
    for (size_t k = 0; k < n; k++) {
        bool number = heads[k][0] == '#';
        html_raw(p, number ? "<th scope='col' class='num'>" : "<th scope='col'>");
        html_word(p, heads[k] + number);
        html_raw(p, "</th>");
    }
    html_raw(p, "</tr></thead><tbody>\n");
}

void html_table(const struct page *p, const char *caption, const char *const *heads, size_t n)
{
    open_table(p, "scroll", caption, heads, n);
}

void html_table_stacked(const struct page *p, const char *caption, const char *const *heads, size_t n)
{
    open_table(p, "scroll stack", caption, heads, n);
}

void html_cell(const struct page *p, const char *head, const char *class)
{
    html_raw(p, "<td data-h='");
    html_label(p, head);
    tr_putf(p->s, "' class='%s'>", class);
}

void html_table_end(const struct page *p) { html_raw(p, "</tbody></table></div>\n"); }

void html_bar(const struct page *p, const int64_t by[TR_VERDICTS])
{
    html_raw(p, "<div class='bar' aria-hidden='true'>");
    for (int k = 0; k < TR_VERDICTS; k++)
        if (by[k] > 0) tr_putf(p->s, "<i class='v%d' style='flex:%lld'></i>", k, (long long)by[k]);
    html_raw(p, "</div>\n");
}

void html_legend(const struct page *p)
{
    html_raw(p, "<ul class='legend'>");
    for (int k = 0; k < TR_NOT_ASSESSED; k++) {
        html_raw(p, "<li>");
        html_badge(p, (tr_verdict)k);
        html_raw(p, "</li>");
    }
    html_raw(p, "</ul>\n");
}

/* ---- counts by verdict under names -------------------------------------------------------------- */

static void counts_row(const struct page *p, const struct told_count *c)
{
    html_raw(p, "<tr><th scope='row'>");
    html_text(p, c->name);
    html_raw(p, "</th>");
    for (int k = 0; k < TR_NOT_ASSESSED; k++) {
        html_raw(p, "<td class='num'>");
        if (c->by[k]) pen_number(&p->pen, c->by[k]);
        else html_raw(p, "\xE2\x80\x93");
        html_raw(p, "</td>");
    }
    html_raw(p, "<td class='num'>");
    pen_number(&p->pen, c->n);
    html_raw(p, "</td></tr>\n");
}

void html_counts_table(const struct page *p, const char *caption, const char *name_head, const told_counts *list,
                       size_t most)
{
    const char *const heads[] = { name_head,
                                  "#tell.short.violation",
                                  "#tell.short.undetermined",
                                  "#tell.short.exempt_claimed",
                                  "#tell.short.exempt",
                                  "#tell.short.not_violation",
                                  "#tell.short.outside_scope",
                                  "#tell.h.incidents" };
    html_table(p, caption, heads, TR_COUNT(heads));
    for (size_t k = 0; k < list->n && k < most; k++) counts_row(p, &list->v[k]);
    html_table_end(p);
    if (list->n <= most) return;
    html_raw(p, "<p class='soft small'>");
    HTML_SAY(p, "tell.first_of", FILL("n", INT_OF(&p->b->words, (int64_t)most)),
             FILL("all", INT_OF(&p->b->words, (int64_t)list->n)));
    html_raw(p, "</p>\n");
}
