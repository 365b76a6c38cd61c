/* SPDX-License-Identifier: Apache-2.0
 *
 * Incidents by day, week or month -> stacked bars, with the reporting period marked and the numbers in
 * a table behind. Incidents outside the agreement's scope are in the table only: there may be many
 * more of them, and they would hide what the bulletin is about. */
#include "html.h"

#include <math.h>

enum { WIDTH = 760, HEIGHT = 190, LEFT = 38, BOTTOM = 24, TOP = 12, TICKS = 8 };

static int64_t in_scope(const struct told_bin *bin)
{
    return bin->n - bin->by[TR_OUTSIDE_SCOPE] - bin->by[TR_NOT_ASSESSED];
}

static int64_t highest(const struct tr_bulletin *b)
{
    int64_t most = 1;
    for (size_t k = 0; k < b->bins.n; k++)
        if (in_scope(&b->bins.v[k]) > most) most = in_scope(&b->bins.v[k]);
    return most;
}

/* 1, 2 or 5 times a power of ten, so that at most four lines are drawn. */
static int64_t nice_step(int64_t most)
{
    static const int64_t leads[] = { 1, 2, 5 };
    for (int64_t ten = 1;; ten *= 10)
        for (size_t k = 0; k < TR_COUNT(leads); k++)
            if (leads[k] * ten * 4 >= most || ten > INT64_MAX / 100) return leads[k] * ten;
}

static double bar_y(int64_t n, int64_t most) { return TOP + (HEIGHT - TOP - BOTTOM) * (1 - (double)n / (double)most); }

static void put_axis(const struct page *p, int64_t most)
{
    int64_t step = nice_step(most);
    for (int64_t n = 0; n <= most; n += step)
        tr_putf(
            p->s,
            "<path class='grid' d='M%d %.1fH%d'/><text class='tick' x='%d' y='%.1f' text-anchor='end'>%lld</text>\n",
            LEFT, bar_y(n, most), WIDTH, LEFT - 6, bar_y(n, most) + 3.5, (long long)n);
}

static double bin_width(const struct tr_bulletin *b) { return (double)(WIDTH - LEFT) / (double)b->bins.n; }

static void put_period(const struct page *p)
{
    const struct tr_bulletin *b = p->b;
    size_t first = b->bins.n, last = 0;
    for (size_t k = 0; k < b->bins.n; k++)
        if (tr_span_overlaps(b->bins.v[k].span, b->period)) {
            if (first == b->bins.n) first = k;
            last = k + 1;
        }
    if (first == b->bins.n || b->whole) return;
    tr_putf(p->s, "<rect class='now' x='%.1f' y='%d' width='%.1f' height='%d'/>\n", LEFT + (double)first * bin_width(b),
            TOP, (double)(last - first) * bin_width(b), HEIGHT - TOP - BOTTOM);
}

static void put_bar(const struct page *p, size_t k, int64_t most)
{
    const struct told_bin *bin = &p->b->bins.v[k];
    double width = bin_width(p->b), x = LEFT + (double)k * width, gap = width > 4 ? 1 : 0;
    int64_t below = 0;
    if (!in_scope(bin)) return;
    tr_puts(p->s, "<g>");
    for (int v = 0; v < TR_OUTSIDE_SCOPE; v++) {
        if (!bin->by[v]) continue;
        double top = bar_y(below + bin->by[v], most);
        tr_putf(p->s, "<rect class='seg v%d' x='%.1f' y='%.1f' width='%.1f' height='%.1f'/>", v, x, top,
                fmax(width - gap, .6), bar_y(below, most) - top);
        below += bin->by[v];
    }
    tr_puts(p->s, "<title>");
    pen_span(&p->pen, p->b->tz, bin->span);
    tr_putf(p->s, ": %lld</title></g>\n", (long long)in_scope(bin));
}

static void put_dates(const struct page *p)
{
    const struct tr_bulletin *b = p->b;
    size_t every = (b->bins.n + TICKS - 1) / TICKS;
    for (size_t k = 0; k < b->bins.n; k += every) {
        if (k && (double)k * bin_width(b) > WIDTH - LEFT - 62) break; /* it would be cut off */
        tr_str day = DAY_OF(b->tz, b->bins.v[k].span.from);
        if (tr_str_is(b->bin_unit, "month") && day.n > 7) day.n = 7;
        tr_putf(p->s, "<text class='tick' x='%.1f' y='%d'>" TR_FMT "</text>\n", LEFT + (double)k * bin_width(b),
                HEIGHT - 8, TR_ARG(day));
    }
}

static void put_table(const struct page *p)
{
    static const char *const heads[] = {
        "tell.h.when",        "#tell.short.violation",     "#tell.short.undetermined",  "#tell.short.exempt_claimed",
        "#tell.short.exempt", "#tell.short.not_violation", "#tell.short.outside_scope", "#tell.h.incidents"
    };
    html_raw(p, "<details><summary>");
    html_word(p, "tell.timeline_table");
    html_raw(p, "</summary>");
    html_table(p, "tell.h.timeline", heads, TR_COUNT(heads));
    for (size_t k = 0; k < p->b->bins.n; k++) {
        const struct told_bin *bin = &p->b->bins.v[k];
        html_raw(p, "<tr><th scope='row'>");
        pen_span(&p->pen, p->b->tz, bin->span);
        html_raw(p, "</th>");
        for (int v = 0; v < TR_NOT_ASSESSED; v++) tr_putf(p->s, "<td class='num'>%lld</td>", (long long)bin->by[v]);
        tr_putf(p->s, "<td class='num'>%lld</td></tr>\n", (long long)bin->n);
    }
    html_table_end(p);
    html_raw(p, "</details>");
}

void html_timeline(const struct page *p)
{
    const struct tr_bulletin *b = p->b;
    if (!b->bins.n) return;
    int64_t most = highest(b);
    html_section(p, "timeline", "tell.h.timeline");
    html_raw(p, "<figure>");
    tr_putf(p->s, "<svg class='plot' viewBox='0 0 %d %d' role='img' aria-label='", WIDTH, HEIGHT);
    html_label(p, "tell.timeline_label");
    html_raw(p, "'>\n");
    put_period(p);
    put_axis(p, most);
    for (size_t k = 0; k < b->bins.n; k++) put_bar(p, k, most);
    put_dates(p);
    html_raw(p, "</svg><figcaption>");
    HTML_SAY(p, "tell.timeline_caption", FILL("unit", words_pick(&b->words, "tell.unit.", b->bin_unit)));
    if (!b->whole) {
        html_raw(p, " ");
        html_word(p, "tell.timeline_period");
    }
    html_raw(p, "</figcaption></figure>");
    put_table(p);
    html_section_end(p);
}
