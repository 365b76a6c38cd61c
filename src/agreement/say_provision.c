/* SPDX-License-Identifier: Apache-2.0
 *
 * say_provision.c: one provision -> sentences: who is bound to whom, from when, by which instrument, where,
 * and what lifts it. */
#include "agreement/say.h"

static bool bound_as(const struct tr_saying *s, const struct tr_role *r, const struct tr_provision *p, tr_str word)
{
    bool party = tr_str_is(r->role, "party");
    bool fits = word.n == 0 ? party
                            : (party && tr_str_eq(r->side, word)) || tr_str_eq(r->role, word) ||
                                  (r->actor != TR_NONE && tr_str_eq(s->g->actors.v[r->actor].id, word));
    bool by = r->by == TR_NONE;
    for (size_t k = 0; k < p->parties_by.n; k++) by = by || p->parties_by.v[k] == r->by;
    return fits && by && r->actor != TR_NONE && tr_span_overlaps(r->span, p->span);
}

/* Who that is, with dates where they begin later or end earlier than the provision. */
static void say_bound(const struct tr_saying *s, const struct tr_provision *p, tr_str word)
{
    enum { MOST = 200 };
    size_t n = 0;
    tr_puts(s->out, "    Bound");
    if (word.n > 0) {
        tr_puts(s->out, " as ");
        tr_say_words(s, word);
    }
    tr_puts(s->out, ": ");
    for (size_t k = 0; k < s->g->roles.n; k++) {
        const struct tr_role *r = &s->g->roles.v[k];
        if (!bound_as(s, r, p, word) || n++ >= MOST) continue;
        if (n > 1) tr_puts(s->out, "; ");
        tr_say_actor(s, r->actor);
        if (r->span.from > p->span.from || r->span.to < p->span.to) {
            tr_puts(s->out, " ");
            tr_say_span(s, tr_span_common(r->span, p->span));
        }
        if (r->zones.n > 0) {
            tr_puts(s->out, ", in ");
            tr_say_zones(s, r->zones);
        }
        tr_say_when(s, r->when);
    }
    if (n > MOST) tr_putf(s->out, "; and %zu more", n - MOST);
    size_t named = tr_actor_find(s->g, word);
    if (n == 0 && named != TR_NONE) tr_say_actor(s, named);
    else if (n == 0) tr_puts(s->out, "nobody by a recorded role");
    tr_puts(s->out, ".\n");
}

static void say_who(const struct tr_saying *s, const struct tr_provision *p)
{
    if (p->between.n == 2) {
        tr_puts(s->out, "between ");
        tr_say_list(s, p->between, " and ");
        tr_puts(s->out, ", each against the other, ");
    } else if (p->bearers.n > 0) {
        tr_puts(s->out, "for ");
        tr_say_list(s, p->bearers, " and ");
        tr_puts(s->out, ", ");
    } else tr_puts(s->out, "for every party, ");
}

static void say_what(const struct tr_saying *s, const struct tr_provision *p)
{
    static const char *const verbs[] = { "prohibits ", "obliges to ", "permits ", "exempts ", "establishes " };
    tr_puts(s->out, verbs[p->modality]);
    if (p->duty.n > 0) tr_say_words(s, p->duty);
    else tr_say_list(s, p->acts, " and ");
    if (p->weapons.n > 0) {
        tr_puts(s->out, " with ");
        tr_say_list(s, p->weapons, " or ");
    }
    if (p->against.n > 0) {
        tr_puts(s->out, " against ");
        size_t actor = tr_actor_find(s->g, p->against);
        if (actor == TR_NONE) tr_say_words(s, p->against);
        else tr_say_actor(s, actor);
    }
    tr_puts(s->out, ", ");
}

static void say_where(const struct tr_saying *s, const struct tr_provision *p)
{
    if (p->zones.n == 0) tr_puts(s->out, "everywhere");
    else {
        tr_puts(s->out, "in ");
        tr_say_zones(s, p->zones);
    }
    if (p->outside.n > 0) {
        tr_puts(s->out, ", but not in ");
        tr_say_zones(s, p->outside);
    }
}

static void say_duty(const struct tr_saying *s, const struct tr_provision *p)
{
    if (p->deadline != TR_TIME_NONE)
        tr_putf(s->out, "    To be done before " TR_FMT ".\n", TR_ARG(tr_say_local(s, p->deadline)));
    if (p->modality == TR_OBLIGE && p->acts.n > 0) {
        tr_puts(s->out, p->deadline == TR_TIME_NONE ? "    Breached by " : "    Breached, after that, by ");
        tr_say_list(s, p->acts, " and ");
        tr_puts(s->out, ".\n");
    }
}

static void say_lifts(const struct tr_saying *s, const struct tr_provision *p)
{
    if (p->modality != TR_EXEMPT && p->modality != TR_PERMIT) return;
    tr_puts(s->out, "    It opens ");
    for (size_t k = 0; k < p->lifts.n; k++)
        tr_putf(s->out, "%s" TR_FMT, k == 0 ? "" : ", ", TR_ARG(s->g->provisions.v[p->lifts.v[k]].id));
    tr_puts(s->out, p->lifts.n == 0 ? "no provision.\n" : ".\n");
}

static void say_civilians(const struct tr_saying *s, const struct tr_provision *p)
{
    if (p->modality != TR_PROHIBIT) return;
    if (!p->protects_civilians) {
        tr_puts(s->out, "    An attack on civilians alone is not covered by it.\n");
        return;
    }
    tr_puts(s->out, "    An attack by a bound party on civilians alone is covered");
    tr_say_when(s, p->protects_when);
    tr_puts(s->out, ".\n");
}

void tr_say_provision(const struct tr_saying *s, const struct tr_provision *p)
{
    bool binds = p->modality == TR_PROHIBIT || p->modality == TR_OBLIGE;
    struct tr_strs words = p->between.n > 0 ? p->between : p->bearers;
    tr_putf(s->out, "  " TR_FMT, TR_ARG(p->id));
    if (p->by != TR_NONE) tr_putf(s->out, " (" TR_FMT, TR_ARG(s->g->instruments.v[p->by].id));
    if (p->by != TR_NONE && p->article.n > 0) tr_putf(s->out, ", article " TR_FMT, TR_ARG(p->article));
    tr_puts(s->out, p->by != TR_NONE ? ") " : " ");
    say_what(s, p);
    if (binds || p->bearers.n > 0) say_who(s, p);
    say_where(s, p);
    tr_puts(s->out, ", ");
    tr_say_span(s, p->span);
    tr_say_when(s, p->when);
    tr_puts(s->out, ".\n");
    if (p->says.n > 0) tr_putf(s->out, "    In words: " TR_FMT "\n", TR_ARG(tr_texts_in(p->says, s->g->language)));
    if (binds && words.n == 0) say_bound(s, p, (tr_str){ 0 });
    for (size_t k = 0; binds && k < words.n; k++) say_bound(s, p, words.v[k]);
    say_civilians(s, p);
    say_duty(s, p);
    say_lifts(s, p);
}
