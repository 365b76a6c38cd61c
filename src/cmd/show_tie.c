/* SPDX-License-Identifier: Apache-2.0
 *
 * show_tie.c: the relation of two actors over time as a plot of characters: a bar to the right is towards help, to the
 * left towards violence. Few points are shown one by one, many as the mean of each month. */
#include "cmd/show_ledger.h"

#include <math.h>

enum { HALF = 14, POINTS_MAX = 16 };

/* ......####|          or          |####...... */
static void put_bar(struct ledger_show *x, double value)
{
    int n = (int)lround(fabs(value) / 10 * HALF);
    if (n > HALF) n = HALF;
    for (int k = 0; k < HALF; k++) tr_puts(&x->s->lines, value < 0 && k >= HALF - n ? "#" : " ");
    tr_puts(&x->s->lines, "|");
    for (int k = 0; k < HALF; k++) tr_puts(&x->s->lines, value > 0 && k < n ? "#" : " ");
    tr_puts(&x->s->lines, value > 0 ? " +" : " ");
    tr_put_number(&x->s->lines, value, 1);
}

static void put_point(struct ledger_show *x, const struct tr_tie_point *p)
{
    static const char *const voices[TR_VOICES] = { "", "", " (second-hand)" };
    ledger_put_time(x, p->when);
    put_bar(x, p->value);
    tr_puts(&x->s->lines, "  ");
    ledger_put(x, p->kind);
    if (p->from != TR_NONE) tr_puts(&x->s->lines, " by "), ledger_put(x, x->l->parties.v[p->from].name);
    tr_puts(&x->s->lines, voices[p->voice]);
    tr_putf(&x->s->lines, "  " TR_FMT "\n", TR_ARG(p->on.claim ? p->on.claim->id : p->on.report->id));
}

/* Points come by time: those of one month stand together. */
static void put_months(struct ledger_show *x, const struct tr_tie *t)
{
    for (size_t k = 0; k < t->points.n;) {
        double sum = 0;
        size_t n = 0, from = k;
        struct tr_clock first = tr_clock_of(&x->s->g->tz, tr_entry_time(t->points.v[k].when)), now = first;
        while (k < t->points.n && now.year == first.year && now.month == first.month) {
            if (ledger_in_time(x, t->points.v[k].when)) sum += t->points.v[k].value, n++;
            if (++k < t->points.n) now = tr_clock_of(&x->s->g->tz, tr_entry_time(t->points.v[k].when));
        }
        if (!n) continue;
        tr_putf(&x->s->lines, "  %04d-%02d                  ", first.year, first.month);
        put_bar(x, sum / (double)n);
        tr_putf(&x->s->lines, "  mean of %zu, from " TR_FMT " on\n", n,
                TR_ARG(t->points.v[from].on.claim ? t->points.v[from].on.claim->id : t->points.v[from].on.report->id));
    }
}

void say_tie(struct ledger_show *x, size_t at)
{
    const struct tr_tie *t = &x->l->ties.v[at];
    size_t n = 0;
    for (size_t k = 0; k < t->points.n; k++) n += ledger_in_time(x, t->points.v[k].when);
    tr_puts(&x->s->lines, "  ");
    ledger_put(x, x->l->parties.v[t->a].name);
    tr_puts(&x->s->lines, " and ");
    ledger_put(x, x->l->parties.v[t->b].name);
    tr_puts(&x->s->lines, "\n");
    for (size_t k = 0; n <= POINTS_MAX && k < t->points.n; k++)
        if (ledger_in_time(x, t->points.v[k].when)) put_point(x, &t->points.v[k]);
    if (n > POINTS_MAX) put_months(x, t);
}
