/* SPDX-License-Identifier: Apache-2.0
 *
 * What somebody undertook to do -> whether it was done, by what came later: claims of the same kind of act by the same
 * actor, meetings that took place, and performance records. Without such a row it stays open, however long ago. */
#include "process/ledger.h"

#include <stdlib.h>

/* ---- commitments --------------------------------------------------------------------------- */

static bool is_bearer(tr_str role)
{
    static const char *const roles[] = { "bearer", "source", "signatory", "attendee", "party", "imposer" };
    return tr_is_among(role, roles, TR_COUNT(roles));
}

/* The claim's time is that of the undertaking when it lies before the text, else that of what is to be done. */
static void set_times(struct making *m, const struct mention *x, struct tr_commitment *out)
{
    tr_span day = document_time(m, x->on.report);
    bool ahead = x->dated && day.to != TR_TIME_MAX && x->when.from != TR_TIME_NONE && x->when.from >= day.to;
    bool until = x->dated && x->when.from == TR_TIME_NONE;
    out->made = ahead || until ? day : x->when;
    out->due = ahead || until ? x->when.to : TR_TIME_NONE;
    if (out->due == TR_TIME_MAX) out->due = TR_TIME_NONE;
    out->overdue = out->due != TR_TIME_NONE && m->as_of != TR_TIME_NONE && out->due <= m->as_of;
}

/* Who is promised to: whoever is named so; where two promise together, each the other. */
static size_t towards(const struct mention *x, size_t actor)
{
    size_t other = TR_NONE;
    if (x->object != TR_NONE) return x->object;
    for (size_t k = 0; k < x->c->actors.n; k++) {
        if (!is_bearer(x->c->actors.v[k].role) || x->parties[k] == TR_NONE || x->parties[k] == x->parties[actor])
            continue;
        if (other != TR_NONE && other != x->parties[k]) return TR_NONE;
        other = x->parties[k];
    }
    return other;
}

static void commit(struct making *m, const struct mention *x, size_t actor)
{
    const struct tr_claim *c = x->c;
    const struct tr_named *n = &c->actors.v[actor];
    struct tr_commitment one = { .party = x->parties[actor],
                                 .to = towards(x, actor),
                                 .who = party_who(m, x->parties[actor], n),
                                 .kind = c->mode.n ? c->mode : c->cls,
                                 .topic = c->topic,
                                 .about = c->about,
                                 .voice = x->voice,
                                 .by = x->by,
                                 .hedge = c->hedge };
    if (x->voice == TR_VOICE_SECOND_HAND && x->by == one.party) one.voice = TR_VOICE_OWN, one.by = TR_NONE;
    set_times(m, x, &one);
    bases_add(m, &one.on, x->on);
    one.id = entry_id(m, 'k', &one.on, m->out->parties.v[one.party].id);
    if (!TR_PUSH(m->a, &m->out->commitments, one)) m->full = true;
}

/* ---- what came later ------------------------------------------------------------------------- */

static bool later(const struct tr_commitment *c, tr_span when)
{
    tr_time made = tr_entry_time(c->made);
    return made != TR_TIME_MAX && when.from != TR_TIME_NONE && when.from > made;
}

static bool does(const struct mention *x, size_t party)
{
    for (size_t k = 0; k < x->c->actors.n; k++)
        if (x->parties[k] == party && tr_role_side_of(x->c->actors.v[k].role) == TR_ROLE_DOES) return true;
    return false;
}

/* The same kind of act about the same thing: both must be told on both sides. */
static bool same_act(const struct tr_claim *promised, const struct tr_claim *done)
{
    bool cls = promised->cls.n && tr_str_eq(promised->cls, done->cls);
    bool mode = tr_str_eq(promised->mode, done->mode);
    bool topic = promised->topic.n && tr_str_eq(promised->topic, done->topic);
    return cls && mode && (topic || promised->mode.n);
}

static bool same_target(const struct tr_commitment *c, const struct mention *x)
{
    return c->to == TR_NONE || x->object == TR_NONE || c->to == x->object;
}

/* What each party did and where it was, so that each commitment looks only at that. */
typedef TR_LIST(size_t) indexes;
struct deeds {
    indexes *events, *meetings; /* by party */
};

static void note(struct making *m, indexes *of, size_t party, size_t what)
{
    if (party == TR_NONE || (of[party].n && of[party].v[of[party].n - 1] == what)) return;
    if (!TR_PUSH(m->a, &of[party], what)) m->full = true;
}

static void deeds_find(struct making *m, struct deeds *d)
{
    d->events = tr_new(m->a, indexes, m->out->parties.n + 1);
    d->meetings = tr_new(m->a, indexes, m->out->parties.n + 1);
    if (!d->events || !d->meetings) {
        m->full = true;
        return;
    }
    for (size_t k = 0; k < m->mentions.n; k++) {
        const struct mention *x = &m->mentions.v[k];
        for (size_t j = 0; x->c->type == TR_CLAIM_EVENT && x->dated && j < x->c->actors.n; j++)
            note(m, d->events, x->parties[j], k);
    }
    for (size_t k = 0; k < m->out->meetings.n; k++)
        for (size_t j = 0; j < m->out->meetings.v[k].takers.n; j++)
            note(m, d->meetings, m->out->meetings.v[k].takers.v[j].party, k);
}

static void by_claims(struct making *m, const struct deeds *d, struct tr_commitment *c)
{
    const struct tr_claim *promised = c->on.v[0].claim;
    for (size_t k = 0; k < d->events[c->party].n; k++) {
        const struct mention *x = &m->mentions.v[d->events[c->party].v[k]];
        bool told = later(c, x->when) && does(x, c->party);
        if (!told || !same_act(promised, x->c) || !same_target(c, x)) continue;
        bool failed = (x->c->negated || x->c->status == TR_STATUS_DENIED) && x->c->hedge <= TR_HEDGE_REPORTED;
        if (tr_claim_counts(x->c)) bases_add(m, &c->kept_on, x->on);
        else if (failed) bases_add(m, &c->broken_on, x->on);
    }
}

static bool is_of_meeting(const struct tr_claim *c)
{
    static const char *const topics[] = { "MEETING", "TALKS", "ROUND", "VISIT_N", "CALL" };
    if (tr_is_among(c->topic, topics, TR_COUNT(topics))) return true;
    return tr_str_is(c->cls, "CONSULT");
}

static bool takes(const struct tr_meeting *x, size_t party)
{
    for (size_t k = 0; k < x->takers.n; k++)
        if (x->takers.v[k].party == party && !tr_str_is(x->takers.v[k].role, "walked_out")) return true;
    return false;
}

/* To meet in person is not kept by a call. Who is to meet is everybody the commitment names. */
static void by_meetings(struct making *m, const struct deeds *d, struct tr_commitment *c)
{
    const struct tr_claim *promised = c->on.v[0].claim;
    if (!is_of_meeting(promised) || c->to == TR_NONE) return;
    bool phone = tr_str_is(promised->mode, "phone") || tr_str_is(promised->topic, "CALL");
    for (size_t k = 0; k < d->meetings[c->party].n; k++) {
        const struct tr_meeting *x = &m->out->meetings.v[d->meetings[c->party].v[k]];
        bool so = x->status == TR_STATUS_HAPPENED || x->status == TR_STATUS_ONGOING;
        bool kind = phone == tr_str_is(x->kind, "phone");
        if (!so || x->contested || !kind || !later(c, x->when) || !takes(x, c->party) || !takes(x, c->to)) continue;
        for (size_t j = 0; j < x->on.n; j++) bases_add(m, &c->kept_on, x->on.v[j]);
    }
}

/* ---- performance records ----------------------------------------------------------------------- */

static size_t provision_at(const struct making *m, tr_str duty)
{
    for (size_t k = 0; m->g && k < m->g->provisions.n; k++)
        if (tr_str_eq(m->g->provisions.v[k].id, duty)) return k;
    return TR_NONE;
}

/* "form_working_group" and "form a joint working group": every word of the duty stands in the commitment. */
static bool names_duty(struct making *m, const struct tr_commitment *c, tr_str duty)
{
    enum { SHORT = 4 };
    struct tr_arena mark = *m->a;
    tr_str about = tr_fold(m->a, c->about), rest = tr_fold(m->a, duty);
    size_t words = 0, found = 0;
    while (rest.p) {
        tr_str word = tr_str_cut(&rest, ' ');
        if (word.n < SHORT) continue;
        words++;
        found += tr_str_find(about, word) != TR_NOT_FOUND;
    }
    *m->a = mark;
    return words >= 2 && found == words;
}

static bool same_bearer(struct making *m, const struct tr_commitment *c, tr_str by)
{
    return by.n > 0 && tr_party_is(m->a, &m->out->parties.v[c->party], by);
}

static void by_performance(struct making *m, struct tr_commitment *c)
{
    for (size_t k = 0; k < m->n_reports; k++) {
        const struct tr_report *r = m->reports[k];
        if (r->kind != TR_PERFORMANCE || !r->special || !later(c, r->when)) continue;
        size_t provision = provision_at(m, r->special->duty);
        tr_str duty = provision == TR_NONE ? r->special->duty : m->g->provisions.v[provision].duty;
        if (!same_bearer(m, c, r->special->by) || !names_duty(m, c, duty)) continue;
        if (tr_str_is(r->special->outcome, "done")) bases_add(m, &c->kept_on, (struct tr_basis){ r, NULL });
        if (tr_str_is(r->special->outcome, "not_done")) bases_add(m, &c->broken_on, (struct tr_basis){ r, NULL });
    }
}

/* ---- all ------------------------------------------------------------------------------------------ */

static void set_outcome(struct tr_commitment *c)
{
    c->outcome = c->kept_on.n && c->broken_on.n ? TR_OUTCOME_CONTESTED
                 : c->kept_on.n                 ? TR_OUTCOME_KEPT
                 : c->broken_on.n               ? TR_OUTCOME_NOT_KEPT
                                                : TR_OUTCOME_OPEN;
    if (c->outcome != TR_OUTCOME_OPEN) c->overdue = false;
}

static int by_time(const void *x, const void *y)
{
    const struct tr_commitment *a = x, *b = y;
    return entry_order(a->made, b->made, a->id, b->id);
}

/* "the ministers of A and A itself": one side promises once, by whom of it is named first. */
static bool bears_already(const struct mention *x, size_t actor)
{
    for (size_t k = 0; k < actor; k++)
        if (is_bearer(x->c->actors.v[k].role) && x->parties[k] == x->parties[actor]) return true;
    return false;
}

void commitments_make(struct making *m)
{
    for (size_t k = 0; k < m->mentions.n && !m->full; k++) {
        const struct mention *x = &m->mentions.v[k];
        if (x->c->type != TR_CLAIM_COMMITMENT || x->c->negated || x->c->status == TR_STATUS_DENIED) continue;
        if (tr_str_is(x->c->mode, "view")) continue; /* "agreed that it has lasted too long": nothing to be done */
        for (size_t j = 0; j < x->c->actors.n; j++)
            if (is_bearer(x->c->actors.v[j].role) && party_is_known(m, x->parties[j]) && !bears_already(x, j))
                commit(m, x, j);
    }
    struct deeds d;
    deeds_find(m, &d);
    for (size_t k = 0; k < m->out->commitments.n && !m->full; k++) {
        struct tr_commitment *c = &m->out->commitments.v[k];
        by_claims(m, &d, c);
        by_meetings(m, &d, c);
        by_performance(m, c);
        set_outcome(c);
    }
    if (m->out->commitments.n)
        qsort(m->out->commitments.v, m->out->commitments.n, sizeof *m->out->commitments.v, by_time);
}
