/* SPDX-License-Identifier: Apache-2.0
 *
 * say.c: an agreement -> plain sentences that a lawyer can hold against the paper. English only: it says
 * what the program will judge by, and is no bulletin. */
#include "agreement/say.h"

/* ---- parts ---- */

static void say_instrument(const struct tr_saying *s, const struct tr_instrument *i)
{
    tr_putf(s->out, "  " TR_FMT ", " TR_FMT, TR_ARG(i->id), TR_ARG(tr_texts_in(i->title, s->g->language)));
    if (i->kind.n > 0) {
        tr_puts(s->out, " (");
        tr_say_words(s, i->kind);
        tr_puts(s->out, ")");
    }
    tr_putf(s->out, ", was signed on " TR_FMT " and is in force ",
            TR_ARG(tr_date_local(s->a, &s->g->tz, i->signed_at)));
    tr_say_span(s, i->force);
    tr_puts(s->out, ".");
    if (i->cease != TR_TIME_NONE)
        tr_putf(s->out, " Hostilities cease at " TR_FMT ".", TR_ARG(tr_say_local(s, i->cease)));
    if (i->term_months > 0) {
        tr_putf(s->out, " Its term is %d months, extension: ", i->term_months);
        tr_say_words(s, i->extension);
        tr_puts(s->out, ".");
    }
    if (i->builds_on.n > 0) {
        tr_puts(s->out, " It builds on ");
        tr_say_instruments(s, i->builds_on);
        tr_puts(s->out, i->builds_on.n > 1 ? ", which go on beside it." : ", which goes on beside it.");
    }
    if (i->supersedes.n > 0) {
        tr_puts(s->out, " With it ends ");
        tr_say_instruments(s, i->supersedes);
        tr_puts(s->out, ".");
    }
    tr_puts(s->out, "\n");
}

static void say_role(const struct tr_saying *s, const struct tr_role *r)
{
    tr_puts(s->out, "  ");
    tr_say_actor(s, r->actor);
    tr_puts(s->out, " is ");
    tr_say_words(s, r->role);
    if (r->side.n > 0 && tr_str_is(r->role, "party")) {
        tr_puts(s->out, " on the side ");
        tr_say_words(s, r->side);
    }
    tr_puts(s->out, " ");
    tr_say_span(s, r->span);
    if (r->by != TR_NONE) tr_putf(s->out, ", by " TR_FMT, TR_ARG(s->g->instruments.v[r->by].id));
    else if (s->g->instruments.n > 1) tr_puts(s->out, ", by every instrument");
    if (r->zones.n > 0) {
        tr_puts(s->out, ", only in ");
        tr_say_zones(s, r->zones);
    }
    tr_say_when(s, r->when);
    if (r->basis.n > 0) tr_putf(s->out, " (basis: " TR_FMT ")", TR_ARG(r->basis));
    tr_puts(s->out, ".\n");
}

static void say_designation(const struct tr_saying *s, const struct tr_designation *d)
{
    tr_puts(s->out, "  ");
    tr_say_actor(s, d->actor);
    tr_puts(s->out, " ");
    tr_say_span(s, d->span);
    if (d->authority.n > 0) tr_putf(s->out, ", by " TR_FMT, TR_ARG(d->authority));
    tr_say_when(s, d->when);
    tr_puts(s->out, ".\n");
}

static void say_line(const struct tr_saying *s, const struct tr_zone *z)
{
    if (z->shape.kind == TR_SHAPE_NONE) {
        tr_puts(s->out, " It is named only: a report is in it by name or by its core.");
        return;
    }
    tr_puts(s->out,
            z->own_drawing ? " Its line is our reading and has no legal standing" : " Its line was drawn by others");
    if (z->geometry_source.n > 0) tr_putf(s->out, " (" TR_FMT ")", TR_ARG(z->geometry_source));
    if (z->buffer_m > 0) {
        tr_puts(s->out, "; it reaches ");
        tr_put_number(s->out, z->buffer_m / 1000, 3);
        tr_puts(s->out, " km to each side of what is drawn");
    }
    if (z->depth_m[1] > 0) {
        tr_puts(s->out, "; it is a band inside the edge, ");
        tr_put_number(s->out, z->depth_m[0] / 1000, 3);
        tr_puts(s->out, " to ");
        tr_put_number(s->out, z->depth_m[1] / 1000, 3);
        tr_puts(s->out, " km deep");
        if (z->edge_of != TR_NONE) tr_putf(s->out, ", along the edge of " TR_FMT, TR_ARG(s->g->zones.v[z->edge_of].id));
    }
    if (z->sigma_m > 0) {
        tr_puts(s->out, "; the line is uncertain by ");
        tr_put_number(s->out, z->sigma_m / 1000, 3);
        tr_puts(s->out, " km (one sigma)");
    } else tr_puts(s->out, "; the line is surveyed");
    tr_puts(s->out, ".");
}

static void say_zone(const struct tr_saying *s, const struct tr_zone *z)
{
    tr_putf(s->out, "  " TR_FMT " (" TR_FMT ") is %s ", TR_ARG(tr_texts_in(z->names, s->g->language)), TR_ARG(z->id),
            z->kind.n > 0 && strchr("aeiou", z->kind.p[0]) ? "an" : "a");
    tr_say_words(s, z->kind);
    if (z->by != TR_NONE) tr_putf(s->out, " by " TR_FMT, TR_ARG(s->g->instruments.v[z->by].id));
    tr_puts(s->out, ", status ");
    tr_say_words(s, z->status);
    tr_puts(s->out, ", ");
    tr_say_span(s, z->span);
    tr_say_when(s, z->when);
    tr_puts(s->out, ".");
    say_line(s, z);
    if (z->core.n > 0) {
        tr_puts(s->out, " Inside beyond doubt: ");
        tr_say_list(s, z->core, ", ");
        tr_puts(s->out, ".");
    }
    for (size_t k = 0; k < z->guarantors.n; k++) {
        tr_puts(s->out, k == 0 ? " Guaranteed by " : " and ");
        tr_say_actor(s, z->guarantors.v[k]);
    }
    tr_puts(s->out, z->guarantors.n > 0 ? ".\n" : "\n");
}

static void say_presence(const struct tr_saying *s)
{
    if (s->g->presence.n == 0) return;
    tr_putf(s->out, "\nWho held which place: %zu entries, among them\n", s->g->presence.n);
    for (size_t k = 0; k < s->g->actors.n; k++) {
        size_t n = 0;
        for (size_t j = 0; j < s->g->presence.n; j++) n += s->g->presence.v[j].actor == k;
        if (n == 0) continue;
        tr_puts(s->out, "  ");
        tr_say_actor(s, k);
        tr_putf(s->out, ": %zu.\n", n);
    }
}

static void say_reading(const struct tr_saying *s, const struct tr_reading *r)
{
    tr_putf(s->out, "  " TR_FMT ": " TR_FMT "\n", TR_ARG(r->id), TR_ARG(r->question));
    for (size_t k = 0; k < r->values.n; k++) {
        tr_putf(s->out, "    `" TR_FMT "`: " TR_FMT, TR_ARG(r->values.v[k].id), TR_ARG(r->values.v[k].says));
        if (r->values.v[k].authority.n > 0) tr_putf(s->out, " (" TR_FMT ")", TR_ARG(r->values.v[k].authority));
        tr_puts(s->out, "\n");
    }
}

void tr_agreement_say(const struct tr_agreement *g, struct tr_arena *scratch, struct tr_sink *out)
{
    struct tr_arena mark = *scratch;
    struct tr_saying s = { g, scratch, out };
    tr_putf(out, TR_FMT " (" TR_FMT "). Local times are those of " TR_FMT ".\n\nInstruments\n",
            TR_ARG(tr_texts_in(g->title, g->language)), TR_ARG(g->id), TR_ARG(g->tz.name));
    for (size_t k = 0; k < g->instruments.n; k++) say_instrument(&s, &g->instruments.v[k]);
    tr_puts(out, "\nWho stands in it how\n");
    for (size_t k = 0; k < g->roles.n; k++) say_role(&s, &g->roles.v[k]);
    if (g->designations.n > 0) tr_puts(out, "\nOutside the protection of the ceasefire\n");
    for (size_t k = 0; k < g->designations.n; k++) say_designation(&s, &g->designations.v[k]);
    tr_puts(out, "\nZones\n");
    for (size_t k = 0; k < g->zones.n; k++) say_zone(&s, &g->zones.v[k]);
    tr_puts(out, "\nProvisions\n");
    for (size_t k = 0; k < g->provisions.n; k++) {
        tr_say_provision(&s, &g->provisions.v[k]);
        *scratch = mark;
    }
    if (g->readings.n > 0) tr_puts(out, "\nWhere the text is read differently; every finding is computed under each\n");
    for (size_t k = 0; k < g->readings.n; k++) say_reading(&s, &g->readings.v[k]);
    say_presence(&s);
    *scratch = mark;
}
