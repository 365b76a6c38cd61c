/* SPDX-License-Identifier: Apache-2.0
 *
 * Relations of pairs of actors over time -> one small plot each, on one time axis: a dot for each act or statement, above
 * the line towards help, below towards violence, hollow when second-hand. Every dot opens its entry or tells its claim. */
#include "html.h"

#include <math.h>

enum { WIDTH = 760, LEFT = 200, RIGHT = 12, ROW = 62, TOP = 10, BOTTOM = 24, HALF = 24 };

struct axis {
    tr_time from, to;
};

static struct axis axis_of(const struct told_process *t)
{
    struct axis a = { TR_TIME_MAX, TR_TIME_NONE };
    for (size_t k = 0; k < t->ties.n; k++)
        for (size_t j = 0; j < t->ties.v[k].points.n; j++) {
            tr_time at = t->ties.v[k].points.v[j].at;
            if (at < a.from) a.from = at;
            if (at > a.to) a.to = at;
        }
    if (a.to - a.from < 7 * TR_DAY) a.from -= 3 * TR_DAY, a.to += 3 * TR_DAY;
    return a;
}

static double x_of(const struct axis *a, tr_time t)
{
    return LEFT + (double)(WIDTH - LEFT - RIGHT) * (double)(t - a->from) / (double)(a->to - a->from);
}

static double y_of(double middle, double value) { return middle - value / 10 * HALF; }

/* Who the row is about, cut to the room there is: in a drawing nothing wraps. */
static void put_name(const struct page *p, tr_str name, double y)
{
    enum { SHOWN = 26 };
    struct pen flat = p->pen;
    size_t n = 0, letters = 0;
    flat.flat = true;
    while (n < name.n && letters < SHOWN) letters += ((unsigned char)name.p[n++] & 0xC0) != 0x80;
    while (n < name.n && ((unsigned char)name.p[n] & 0xC0) == 0x80) n++;
    tr_putf(p->s, "<text x='8' y='%.1f'>", y);
    pen_text(&flat, (tr_str){ name.p, n });
    html_raw(p, n < name.n ? "\xE2\x80\xA6</text>" : "</text>");
}

static void put_dot(const struct page *p, const struct axis *a, const struct told_point *d, double middle)
{
    struct pen flat = p->pen;
    flat.flat = true;
    const char *sign = d->value < 0 ? "v0" : d->value > 0 ? "v3" : "v5";
    double x = x_of(a, d->at), y = y_of(middle, d->value);
    tr_putf(p->s, "<g class='%s'><path d='M%.1f %.1fV%.1f' stroke='currentColor' stroke-width='1'/>", sign, x, middle,
            y);
    tr_putf(p->s, "<circle cx='%.1f' cy='%.1f' r='3.6' stroke='currentColor' stroke-width='1.4' fill='%s'/><title>", x,
            y, d->second_hand ? "none" : "currentColor");
    pen_day(&flat, p->b->tz, d->at);
    html_raw(p, " ");
    pen_text(&flat, d->kind);
    html_raw(p, " ");
    pen_text(&flat, DEC_OF(d->value, 1));
    html_raw(p, " ");
    pen_text(&flat, d->claim);
    html_raw(p, "</title></g>\n");
}

static void put_tie(const struct page *p, const struct axis *a, const struct told_tie *t, size_t row)
{
    double middle = TOP + (double)row * ROW + ROW / 2.0;
    tr_putf(p->s, "<path class='grid' d='M%d %.1fH%d'/>\n", LEFT, middle, WIDTH - RIGHT);
    put_name(p, t->a, middle - 4);
    put_name(p, t->b, middle + 12);
    for (size_t k = 0; k < t->points.n; k++) put_dot(p, a, &t->points.v[k], middle);
}

static void put_days(const struct page *p, const struct axis *a, size_t rows)
{
    enum { TICKS = 5 };
    for (int k = 0; k < TICKS; k++) {
        tr_time t = a->from + (a->to - a->from) / (TICKS - 1) * k;
        const char *anchor = k == 0 ? "start" : k == TICKS - 1 ? "end" : "middle";
        tr_putf(p->s, "<text class='tick' x='%.1f' y='%.1f' text-anchor='%s'>" TR_FMT "</text>\n", x_of(a, t),
                TOP + (double)rows * ROW + 14, anchor, TR_ARG(DAY_OF(p->b->tz, t)));
    }
}

/* The same for whoever does not see the drawing. */
static void put_table(const struct page *p)
{
    static const char *const heads[] = { "tell.h.between", "tell.h.when", "tell.h.what_act", "#tell.h.value",
                                         "tell.h.claim" };
    const struct told_process *t = &p->b->process;
    html_raw(p, "<details><summary>");
    html_word(p, "tell.relations_table");
    html_raw(p, "</summary>");
    html_table(p, "tell.h.relations", heads, TR_COUNT(heads));
    for (size_t k = 0; k < t->ties.n; k++)
        for (size_t j = 0; j < t->ties.v[k].points.n; j++) {
            const struct told_point *d = &t->ties.v[k].points.v[j];
            html_raw(p, "<tr><th scope='row'>");
            html_text(p, t->ties.v[k].a);
            html_raw(p, " \xE2\x80\x93 ");
            html_text(p, t->ties.v[k].b);
            html_raw(p, "</th><td class='day'>");
            pen_day(&p->pen, p->b->tz, d->at);
            html_raw(p, "</td><td>");
            html_text(p, d->kind);
            if (d->second_hand) pen_semicolon(&p->pen), html_word(p, "tell.process_second_hand");
            html_raw(p, "</td><td class='num'>");
            html_text(p, DEC_OF(d->value, 1));
            html_raw(p, "</td><td class='id'>");
            html_text(p, d->claim);
            html_raw(p, "</td></tr>\n");
        }
    html_table_end(p);
    html_raw(p, "</details>\n");
}

void html_ties(const struct page *p)
{
    const struct told_process *t = &p->b->process;
    if (!t->ties.n) return;
    struct axis a = axis_of(t);
    html_raw(p, "<h3>");
    html_word(p, "tell.h.relations");
    tr_putf(p->s, "</h3>\n<figure><svg class='plot' viewBox='0 0 %d %d' role='img' aria-label='", WIDTH,
            TOP + (int)t->ties.n * ROW + BOTTOM);
    html_label(p, "tell.relations_label");
    html_raw(p, "'>\n");
    for (size_t k = 0; k < t->ties.n; k++) put_tie(p, &a, &t->ties.v[k], k);
    put_days(p, &a, t->ties.n);
    html_raw(p, "</svg><figcaption>");
    html_word(p, "tell.relations_caption");
    if (t->all_ties > t->ties.n) {
        html_raw(p, " ");
        HTML_SAY(p, "tell.relations_first", FILL("n", INT_OF(&p->b->words, (int64_t)t->ties.n)),
                 FILL("all", INT_OF(&p->b->words, (int64_t)t->all_ties)));
    }
    html_raw(p, "</figcaption></figure>\n");
    put_table(p);
}
