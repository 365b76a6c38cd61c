/* SPDX-License-Identifier: Apache-2.0
 *
 * Claims of documents -> mentions: when, whose doing, and whose word it is that we have. */
#include "process/ledger.h"

tr_span document_time(const struct making *m, const struct tr_report *r)
{
    tr_time at = r->published != TR_TIME_NONE ? r->published : r->when.to != TR_TIME_MAX ? r->when.to - 1 : r->received;
    if (at == TR_TIME_NONE) return TR_ALWAYS;
    return (tr_span){ TR_TIME_NONE, tr_day_of(m->g ? &m->g->tz : NULL, at).to };
}

/* That it was before the text appeared is no date of its own. */
static bool is_dated(const struct tr_claim *c)
{
    bool told = c->when.from != TR_TIME_NONE || c->when.to != TR_TIME_MAX;
    return told && !(c->when.from == TR_TIME_NONE && tr_str_is(c->when_basis, "document-bound"));
}

static bool lies_in(struct tr_bytes x, struct tr_bytes in) { return x.from >= in.from && x.to <= in.to; }

/* "said on Wednesday that they had met": the day is that of the saying. A claim's second span is its date; a statement's
 * spans are the words that say it, then what is said. */
static bool is_day_of_saying(const struct tr_document *d, const struct tr_claim *c)
{
    if (c->type != TR_CLAIM_MEETING && c->type != TR_CLAIM_EVENT) return false;
    if (c->spans.n < 2 || lies_in(c->spans.v[1], c->spans.v[0])) return false;
    for (size_t k = 0; k < d->claims.n; k++) {
        const struct tr_claim *s = &d->claims.v[k];
        if (s->type != TR_CLAIM_STATEMENT || s->spans.n < 2) continue;
        if (lies_in(c->spans.v[1], s->spans.v[0]) && lies_in(c->spans.v[0], s->spans.v[1])) return true;
    }
    return false;
}

static void find_parties(struct making *m, struct mention *x)
{
    const struct tr_claim *c = x->c;
    x->subject = x->object = TR_NONE;
    x->parties = tr_new(m->a, size_t, c->actors.n + 1);
    if (!x->parties) m->full = true;
    for (size_t k = 0; x->parties && k < c->actors.n; k++) {
        tr_role_side side = tr_role_side_of(c->actors.v[k].role);
        x->parties[k] = party_of(m, &c->actors.v[k]);
        if (side == TR_ROLE_DOES && x->subject == TR_NONE) x->subject = x->parties[k];
        if (side == TR_ROLE_SUFFERS && x->object == TR_NONE) x->object = x->parties[k];
    }
}

/* ---- voice ------------------------------------------------------------------------------- */

static bool passes_on(const struct making *m, const struct tr_named *n, size_t party)
{
    static const char *const roles[] = { "medium", "channel", "outlet", "article", "agency" };
    if (tr_is_among(n->role, roles, TR_COUNT(roles))) return true;
    return party == TR_NONE || party_is_medium(m, party);
}

/* The nearest who says so and is no medium; TR_NONE: the writer. */
static size_t attributed_to(struct making *m, const struct tr_claim *c)
{
    for (size_t k = 0; k < c->attribution.n; k++) {
        size_t party = party_of(m, &c->attribution.v[k]);
        if (!passes_on(m, &c->attribution.v[k], party)) return party;
    }
    return TR_NONE;
}

static const struct tr_claim *claim_by_id(const struct tr_document *d, tr_str id)
{
    for (size_t k = 0; id.n && k < d->claims.n; k++)
        if (tr_str_eq(d->claims.v[k].id, id)) return &d->claims.v[k];
    return NULL;
}

/* The statement that a claim is nested in, however deep. */
static size_t stated_by(struct making *m, const struct tr_report *r, const struct tr_claim *c)
{
    enum { DEPTH_MAX = 8 };
    for (int depth = 0; depth < DEPTH_MAX && (c = claim_by_id(r->document, c->parent)); depth++)
        for (size_t k = 0; c->type == TR_CLAIM_STATEMENT && k < c->actors.n; k++)
            if (tr_role_side_of(c->actors.v[k].role) == TR_ROLE_DOES) return party_of(m, &c->actors.v[k]);
    return TR_NONE;
}

/* A readout or statement is its speaker's own word, where nobody else is named. */
static size_t document_voice(struct making *m, const struct tr_report *r)
{
    struct tr_named speaker = { .id = r->document->speaker };
    bool own = tr_str_is(r->document->genre, "readout") || tr_str_is(r->document->genre, "statement");
    return own ? party_of(m, &speaker) : TR_NONE;
}

static void find_voice(struct making *m, struct mention *x)
{
    size_t by = attributed_to(m, x->c);
    if (by == TR_NONE) by = stated_by(m, x->on.report, x->c);
    if (by == TR_NONE) by = document_voice(m, x->on.report);
    x->by = TR_NONE;
    x->voice = TR_VOICE_REPORTED;
    if (x->c->type == TR_CLAIM_STATEMENT && (by == TR_NONE || by == x->subject)) x->voice = TR_VOICE_OWN;
    else if (by != TR_NONE && by == x->subject) x->voice = TR_VOICE_OWN;
    else if (by != TR_NONE) x->voice = TR_VOICE_SECOND_HAND, x->by = by;
}

/* ---- all of them ------------------------------------------------------------------------- */

void mentions_find(struct making *m)
{
    for (size_t k = 0; k < m->n_reports; k++) {
        const struct tr_report *r = m->reports[k];
        for (size_t j = 0; r->document && j < r->document->claims.n; j++) {
            const struct tr_claim *c = &r->document->claims.v[j];
            struct mention x = { .on = { r, c }, .c = c, .dated = is_dated(c) };
            x.when = x.dated ? c->when : document_time(m, r);
            if (x.dated && is_day_of_saying(r->document, c)) {
                x.dated = false;
                x.when.from = TR_TIME_NONE; /* by then it had happened */
            }
            find_parties(m, &x);
            if (m->full) return;
            find_voice(m, &x);
            if (!TR_PUSH(m->a, &m->mentions, x)) m->full = true;
        }
    }
}
