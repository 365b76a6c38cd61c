/* SPDX-License-Identifier: Apache-2.0
 *
 * The mentions of one meeting -> its entry: who took part, when, whether it happened, and what it stands on. */
#include "process/meetings.h"

#include <stdlib.h>

static void take_part(struct making *m, struct tr_meeting *to, size_t party, const struct tr_named *n,
                      struct tr_basis on)
{
    tr_str role = tr_str_is(n->role, "source") || tr_str_is(n->role, "target") || tr_str_is(n->role, "party") ||
                          tr_str_is(n->role, "counterpart")
                      ? TR_STR("attendee")
                      : n->role;
    tr_str who = party_who(m, party, n);
    for (size_t k = 0; k < to->takers.n; k++) {
        struct tr_taker *t = &to->takers.v[k];
        if (t->party != party || !tr_str_eq(t->role, role)) continue;
        /* the fuller name stands: "President Putin" over "Putin"; of equals the first by bytes */
        if (who.n > t->who.n || (who.n == t->who.n && tr_str_cmp(who, t->who) < 0)) t->who = who;
        bases_add(m, &t->on, on);
        return;
    }
    struct tr_taker t = { .party = party, .who = who, .role = role };
    bases_add(m, &t.on, on);
    if (!TR_PUSH(m->a, &to->takers, t)) m->full = true;
}

static tr_status status_rank(tr_status s) { return s == TR_STATUS_HISTORICAL ? TR_STATUS_HAPPENED : s; }

static void add_status(struct tr_meeting *to, const struct tr_claim *c, bool first)
{
    tr_status own = c->negated ? TR_STATUS_DENIED : c->status;
    bool so = meeting_is_so(c), was_so = to->status <= TR_STATUS_ONGOING || to->status == TR_STATUS_HISTORICAL;
    if (!first && ((so && to->status == TR_STATUS_DENIED) || (own == TR_STATUS_DENIED && was_so))) to->contested = true;
    if (first || status_rank(own) < status_rank(to->status)) {
        to->status = own;
        to->hedge = c->hedge;
    } else if (status_rank(own) == status_rank(to->status) && c->hedge < to->hedge) {
        to->hedge = c->hedge;
    }
}

static void add_time(struct tr_meeting *to, const struct told *t, bool first)
{
    tr_span common = tr_span_common(to->when, t->x->when);
    if (first) to->when = t->x->when;
    else if (t->x->dated && common.from < common.to) to->when = common;
}

static void add_mention(struct making *m, struct tr_meeting *to, const struct told *t, bool first)
{
    const struct tr_claim *c = t->x->c;
    bool vague = first || tr_str_is(to->kind, "meeting") ||
                 (tr_str_is(to->kind, "talks") && tr_str_is(t->kind, "round"));
    add_status(to, c, first);
    add_time(to, t, first);
    if (vague && !tr_str_is(t->kind, "meeting")) to->kind = t->kind;
    if (first && !to->kind.n) to->kind = t->kind;
    if (to->number == TR_UNKNOWN) to->number = c->number;
    if (!to->place.n && c->places.n) to->place = c->places.v[0].place.name;
    if (!to->topic.n) to->topic = c->topic;
    if (!to->about.n) to->about = c->about;
    for (size_t k = 0; k < c->actors.n; k++)
        if (meeting_takes_part(c->actors.v[k].role) && t->x->parties[k] != TR_NONE &&
            !party_is_medium(m, t->x->parties[k]))
            take_part(m, to, t->x->parties[k], &c->actors.v[k], t->x->on);
    bases_add(m, &to->on, t->x->on);
}

static int by_party(const void *x, const void *y)
{
    const struct tr_taker *a = x, *b = y;
    if (a->party != b->party) return a->party < b->party ? -1 : 1;
    return tr_str_cmp(a->role, b->role);
}

/* Dated mentions first: the others have only the day of their document. */
void meeting_fill(struct meeting_list *l, size_t group, const size_t *could_be)
{
    struct making *m = l->m;
    struct tr_meeting one = { .number = TR_UNKNOWN };
    bool first = true;
    for (int dated = 1; dated >= 0; dated--)
        for (size_t k = group; k < l->v.n; k++) {
            if (meeting_group(l, k) != group || l->v.v[k].x->dated != dated) continue;
            add_mention(m, &one, &l->v.v[k], first);
            if (could_be[k] > one.could_be) one.could_be = could_be[k];
            first = false;
        }
    if (one.takers.n) qsort(one.takers.v, one.takers.n, sizeof *one.takers.v, by_party);
    if (!is_meeting_of_the_process(m, &one)) return;
    one.id = entry_id(m, 'm', &one.on, (tr_str){ NULL, 0 });
    if (!TR_PUSH(m->a, &m->out->meetings, one)) m->full = true;
}
