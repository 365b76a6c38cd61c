/* SPDX-License-Identifier: Apache-2.0
 *
 * Who walked out of which meeting: of the one that the same text speaks of, where there is only one that it can be. */
#include "process/ledger.h"

bool is_walkout(const struct tr_claim *c)
{
    static const char *const modes[] = { "walkout", "walk_out", "walk-out", "boycott", "leave", "quit" };
    if (c->type != TR_CLAIM_EVENT && c->type != TR_CLAIM_STANCE && c->type != TR_CLAIM_MEETING) return false;
    return tr_is_among(c->mode, modes, TR_COUNT(modes));
}

static bool in_document(const struct tr_meeting *x, const struct tr_report *r)
{
    for (size_t k = 0; k < x->on.n; k++)
        if (x->on.v[k].report == r) return true;
    return false;
}

/* "walked out as the others signed": told in one sentence, it is that. */
static bool in_sentence(const struct tr_meeting *x, const struct mention *w)
{
    for (size_t k = 0; k < x->on.n; k++) {
        const struct tr_basis *b = &x->on.v[k];
        if (b->report == w->on.report && b->claim && b->claim->text.n && tr_str_eq(b->claim->text, w->c->text))
            return true;
    }
    return false;
}

static bool takes(const struct tr_meeting *x, size_t party)
{
    for (size_t k = 0; k < x->takers.n; k++)
        if (x->takers.v[k].party == party) return true;
    return false;
}

/* One walks out of a room with others in it, not of a call or a visit long ago. */
static bool may_leave(const struct tr_meeting *x, const struct mention *w)
{
    bool so = x->status == TR_STATUS_HAPPENED || x->status == TR_STATUS_ONGOING;
    if (!so || tr_str_is(x->kind, "phone") || tr_str_is(x->kind, "visit")) return false;
    return in_document(x, w->on.report) && tr_span_overlaps(x->when, w->when);
}

typedef enum { IN_SENTENCE, IN_DOCUMENT, KNOWN_TO_ATTEND, WAYS } way;

/* The one of its sentence; else the only one of the document; of several, the one that this party is known to attend. */
static struct tr_meeting *left_by(struct making *m, const struct mention *w, size_t party)
{
    for (way by = IN_SENTENCE; by < WAYS; by++) {
        struct tr_meeting *found = NULL;
        size_t n = 0;
        for (size_t k = 0; k < m->out->meetings.n; k++) {
            struct tr_meeting *x = &m->out->meetings.v[k];
            if (!may_leave(x, w)) continue;
            if ((by == IN_SENTENCE && !in_sentence(x, w)) || (by == KNOWN_TO_ATTEND && !takes(x, party))) continue;
            found = x;
            n++;
        }
        if (n == 1) return found;
    }
    return NULL;
}

static void walk_out(struct making *m, const struct mention *w, size_t party, const struct tr_named *who)
{
    struct tr_meeting *x = left_by(m, w, party);
    if (!x) return;
    bases_add(m, &x->on, w->on);
    for (size_t k = 0; k < x->takers.n; k++)
        if (x->takers.v[k].party == party && tr_str_is(x->takers.v[k].role, "walked_out")) {
            bases_add(m, &x->takers.v[k].on, w->on);
            return;
        }
    struct tr_taker t = { .party = party, .who = party_who(m, party, who), .role = TR_STR("walked_out") };
    bases_add(m, &t.on, w->on);
    if (!TR_PUSH(m->a, &x->takers, t)) m->full = true;
}

void meetings_walkouts(struct making *m)
{
    for (size_t k = 0; k < m->mentions.n && !m->full; k++) {
        const struct mention *w = &m->mentions.v[k];
        if (!is_walkout(w->c) || !tr_claim_counts(w->c)) continue;
        for (size_t j = 0; j < w->c->actors.n; j++)
            if (tr_role_side_of(w->c->actors.v[j].role) == TR_ROLE_DOES && w->parties[j] != TR_NONE)
                walk_out(m, w, w->parties[j], &w->c->actors.v[j]);
    }
}
