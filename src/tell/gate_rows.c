/* SPDX-License-Identifier: Apache-2.0
 *
 * The audience rule for incidents and findings: which of their parts reach the bulletin. What is told
 * of places, names and texts is decided in gate.c. */
#include "bulletin.h"

#include <math.h>

/* ---- incidents ------------------------------------------------------------------------------ */

static struct told_row row_of(struct gate *g, const struct tr_report *r)
{
    if (g->audience == TR_PUBLIC) return (struct told_row){ .id = r->id };
    return (struct told_row){ .id = r->id,
                              .source = r->source,
                              .origin = gate_origin(g, r),
                              .dataset = r->native.dataset,
                              .native = r->native.id,
                              .file = r->file,
                              .row = r->native.row,
                              .url = r->url,
                              .text = gate_foreign(g, r->text),
                              .headline = r->headlines.n ? gate_foreign(g, r->headlines.v[0]) : TR_STR("") };
}

static bool is_counterclaim(tr_str says)
{
    return tr_str_is(says, "denial") || tr_str_is(says, "blame") || tr_str_is(says, "initiated");
}

/* Whether a claim was contested is counted for everybody; who said what is for those who may know. */
static void tell_assertions(struct gate *g, const struct tr_report *r, struct told_incident *out, bool *claimed,
                            bool *countered)
{
    for (size_t k = 0; k < r->assertions.n; k++) {
        const struct tr_assertion *x = &r->assertions.v[k];
        *claimed |= tr_str_is(x->says, "exemption");
        *countered |= is_counterclaim(x->says);
        if (g->audience == TR_PUBLIC) continue;
        struct told_says s = { gate_actor(g, x->by),     x->says,
                               gate_actor(g, x->about),  gate_actor(g, x->told_by),
                               gate_foreign(g, x->text), x->evidenced };
        if (!TR_PUSH(g->a, &out->says, s)) g->full = true;
    }
}

void gate_incident(struct gate *g, const struct tr_incident *i, struct told_incident *out)
{
    const struct tr_report *r = i->facts;
    bool claimed = false, countered = false;
    *out = (struct told_incident){ .id = i->id,
                                   .act = r->act,
                                   .directed = r->directed,
                                   .killed = i->killed,
                                   .civilians = r->counts[TR_KILLED_CIVILIANS],
                                   .flags = i->flags,
                                   .p_happened = i->p_happened };
    out->when = (tr_span){ gate_time(g, r->when.from), gate_time(g, r->when.to) };
    out->actor = gate_refs(g, r->actor.v, r->actor.n);
    out->target = gate_refs(g, r->target.v, r->target.n);
    out->place = gate_place(g, r, i->located);
    out->origin = gate_origin(g, r);
    for (size_t k = 0; k < i->n; k++) {
        if (!TR_PUSH(g->a, &out->rows, row_of(g, i->reports[k]))) g->full = true;
        tell_assertions(g, i->reports[k], out, &claimed, &countered);
    }
    out->contested = claimed && countered;
}

/* ---- findings ------------------------------------------------------------------------------- */

static bool in_list(tr_str key, const tr_str *list, size_t n)
{
    for (size_t k = 0; k < n; k++)
        if (tr_str_eq(key, list[k])) return true;
    return false;
}

/* Public: an argument passes when its key names a part of the agreement and its value is one. */
static bool arg_is_public(const struct gate *g, const struct tr_arg *x)
{
    static const tr_str keys[] = { TR_LIT("zone"), TR_LIT("provision"), TR_LIT("instrument"), TR_LIT("reading"),
                                   TR_LIT("duty") };
    size_t at;
    return in_list(x->key, keys, TR_COUNT(keys)) && tr_map_get(&g->agreed, x->value, &at);
}

static bool arg_is_for_partners(const struct tr_arg *x)
{
    static const tr_str keys[] = { TR_LIT("observer"), TR_LIT("lon"),      TR_LIT("lat"),
                                   TR_LIT("bearing"),  TR_LIT("range"),    TR_LIT("text"),
                                   TR_LIT("quote"),    TR_LIT("headline"), TR_LIT("url") };
    return !in_list(x->key, keys, TR_COUNT(keys));
}

static bool row_is_public(const struct gate *g, tr_str row, const struct told_incident *i)
{
    size_t at;
    for (size_t k = 0; i && k < i->rows.n; k++)
        if (tr_str_eq(i->rows.v[k].id, row)) return true;
    return tr_map_get(&g->agreed, row, &at);
}

/* False: it cannot be told. In public an argument that is withheld goes, and with it a sentence that needs it. */
static bool reason_through(struct gate *g, const struct tr_reason *r, const struct told_incident *i,
                           struct tr_reason *out)
{
    *out = *r;
    out->args.v = tr_new(g->a, struct tr_arg, r->args.n);
    out->rows.v = tr_new(g->a, tr_str, r->rows.n);
    out->args.n = out->args.cap = out->rows.n = 0;
    if (!out->args.v || !out->rows.v) {
        g->full = true;
        return false;
    }
    for (size_t k = 0; k < r->args.n; k++) {
        struct tr_arg x = r->args.v[k];
        bool passes = g->audience == TR_PUBLIC ? arg_is_public(g, &x) : arg_is_for_partners(&x);
        if (!passes && g->audience == TR_PUBLIC) continue;
        if (!passes && x.value.n) x.value = words_get(g->words, "tell.withheld");
        out->args.v[out->args.n++] = x;
    }
    for (size_t k = 0; k < r->rows.n; k++)
        if (g->audience != TR_PUBLIC || row_is_public(g, r->rows.v[k], i)) out->rows.v[out->rows.n++] = r->rows.v[k];
    for (size_t k = 0; k < r->args.n && g->audience == TR_PUBLIC; k++)
        if (!arg_is_public(g, &r->args.v[k]) && reason_needs(g->words, out, r->args.v[k].key)) return false;
    return true;
}

static void tell_reasons(struct gate *g, const struct tr_finding *f, const struct told_incident *i,
                         struct told_finding *out)
{
    out->n_reasons = f->reasons.n;
    out->reasons = f->reasons.v;
    if (g->audience == TR_INTERNAL) return;
    struct tr_reason *copies = tr_new(g->a, struct tr_reason, f->reasons.n);
    out->reasons = copies;
    out->n_reasons = 0;
    if (!copies) g->full = true;
    for (size_t k = 0; copies && k < f->reasons.n; k++)
        out->n_reasons += reason_through(g, &f->reasons.v[k], i, &copies[out->n_reasons]);
}

void gate_finding(struct gate *g, const struct tr_finding *f, const struct told_incident *i, struct told_finding *out)
{
    *out = (struct told_finding){ .id = f->id,
                                  .detail = f->detail,
                                  .flip = f->flip,
                                  .params = f->params,
                                  .incident = TR_NONE,
                                  .provision = f->provision,
                                  .zone = f->zone,
                                  .verdict = f->verdict,
                                  .out = f->verdict_out,
                                  .back = f->verdict_back,
                                  .level = f->level,
                                  .p_violation = f->p_violation,
                                  .p_exempt = f->p_exempt,
                                  .p_scope = f->p_scope,
                                  .p_happened = f->p_happened,
                                  .flip_to = { f->flip_to[0], f->flip_to[1] },
                                  .by_reading = f->by_reading.v,
                                  .n_readings = f->by_reading.n };
    tell_reasons(g, f, i, out);
    /* Nobody is named as responsible in public before a reviewer has decided so; there is no such decision yet. */
    if (g->audience == TR_PUBLIC) return;
    out->parties = f->parties.v;
    out->n_parties = f->parties.n;
}

/* ---- last step -------------------------------------------------------------------------------- */

/* Towards .5, so that what is nearly sure is never told as sure; 0 and 1 are told only where they are exact. */
static double blunt(double p)
{
    const double slack = 1e-9; /* .7 * 10 may be a little less than 7 */
    if (!(p > 0 && p < 1)) return p;
    double tenths = p >= .5 ? floor(p * 10 + slack) : ceil(p * 10 - slack);
    return tr_round6(tenths < 1 ? .1 : tenths > 9 ? .9 : tenths / 10);
}

/* A probability in many places near a line tells the distance to it, so it leaves with one place. */
static void blunt_finding(struct gate *g, struct told_finding *f)
{
    f->p_violation = blunt(f->p_violation);
    f->p_exempt = blunt(f->p_exempt);
    f->p_scope = blunt(f->p_scope);
    f->p_happened = blunt(f->p_happened);
    f->flip_to[0] = blunt(f->flip_to[0]);
    f->flip_to[1] = blunt(f->flip_to[1]);
    struct tr_reason *r = tr_new(g->a, struct tr_reason, f->n_reasons);
    struct tr_by_reading *readings = tr_new(g->a, struct tr_by_reading, f->n_readings);
    if (!r || !readings) {
        g->full = true;
        return;
    }
    for (size_t k = 0; k < f->n_reasons; k++) {
        r[k] = f->reasons[k];
        r[k].p = blunt(r[k].p);
        r[k].p_low = blunt(r[k].p_low);
        r[k].p_high = blunt(r[k].p_high);
    }
    for (size_t k = 0; k < f->n_readings; k++) {
        readings[k] = f->by_reading[k];
        readings[k].p_violation = blunt(readings[k].p_violation);
    }
    f->reasons = r;
    f->by_reading = readings;
}

void gate_close(struct gate *g, struct tr_bulletin *b)
{
    if (g->audience != TR_PUBLIC) return;
    for (size_t k = 0; k < b->n_findings; k++) blunt_finding(g, &b->findings[k]);
    for (size_t k = 0; k < b->n_duties; k++) blunt_finding(g, &b->duties[k]);
    for (size_t k = 0; k < b->n_incidents; k++) {
        b->incidents[k].p_violation = blunt(b->incidents[k].p_violation);
        b->incidents[k].p_happened = blunt(b->incidents[k].p_happened);
    }
}
