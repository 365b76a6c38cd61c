/* SPDX-License-Identifier: Apache-2.0
 *
 * Finding -> one canonical JSON line: keys sorted, numbers to six decimals, no newline. A member that has
 * its usual value is left out, since a case holds tens of thousands of such lines; what is usual stands in
 * docs/judge.md section 7. What the words mean is left to whoever reads it; replay.c reads it back. */
#include "judge/finding_json.h"

#include "format/json.h"
#include "truce/judge.h"

/* Keys come with the comma before and the colon behind: one piece each. */
#define KEY(name) TR_STR(",\"" name "\":")

static void put_key(struct tr_sink *s, bool *first, tr_str key)
{
    const size_t skip = *first;
    *first = false;
    tr_put(s, (tr_str){ key.p + skip, key.n - skip });
}

static void put_text(struct tr_sink *s, bool *first, tr_str key, tr_str value)
{
    if (!value.n) return;
    put_key(s, first, key);
    tr_json_put(s, value);
}

static void put_word(struct tr_sink *s, bool *first, tr_str key, const char *word)
{
    put_text(s, first, key, tr_str_of(word));
}

static void put_p(struct tr_sink *s, bool *first, tr_str key, double p)
{
    put_key(s, first, key);
    tr_put_number(s, p, 6);
}

static void put_p_unless(struct tr_sink *s, bool *first, tr_str key, double p, double usual)
{
    if (p != usual) put_p(s, first, key, p);
}

static void between(struct tr_sink *s, size_t k)
{
    if (k) tr_put(s, TR_STR(","));
}

static void put_by_reading(struct tr_sink *s, bool *outer, const struct tr_finding *f)
{
    if (!f->by_reading.n) return;
    put_key(s, outer, KEY("by_reading"));
    tr_put(s, TR_STR("["));
    for (size_t k = 0; k < f->by_reading.n; k++) {
        const struct tr_by_reading *r = &f->by_reading.v[k];
        bool first = true;
        between(s, k);
        tr_put(s, TR_STR("{"));
        put_text(s, &first, KEY("detail"), r->detail);
        put_p_unless(s, &first, KEY("p_violation"), r->p_violation, 0);
        put_text(s, &first, KEY("reading"), r->reading);
        put_word(s, &first, KEY("verdict"), tr_verdict_names[r->verdict]);
        tr_put(s, TR_STR("}"));
    }
    tr_put(s, TR_STR("]"));
}

bool tr_jd_is_nobody(const struct tr_party_share *v, size_t n)
{
    return n == 1 && v->p == 1 && tr_str_is(v->party, "unknown") && tr_str_is(v->level, "unattributed");
}

/* Parties are sorted by name already (parties.c). */
static void put_parties(struct tr_sink *s, bool *outer, const struct tr_finding *f)
{
    if (tr_jd_is_nobody(f->parties.v, f->parties.n)) return;
    put_key(s, outer, KEY("parties"));
    tr_put(s, TR_STR("{"));
    for (size_t k = 0; k < f->parties.n; k++) {
        bool first = true;
        between(s, k);
        tr_json_put(s, f->parties.v[k].party);
        tr_put(s, TR_STR(":{"));
        put_text(s, &first, KEY("level"), f->parties.v[k].level);
        put_p(s, &first, KEY("p"), f->parties.v[k].p);
        tr_put(s, TR_STR("}"));
    }
    tr_put(s, TR_STR("}"));
}

/* Args are drafted in the order of their keys (rules.h). */
static void put_args(struct tr_sink *s, bool *outer, const struct tr_reason *r)
{
    if (!r->args.n) return;
    put_key(s, outer, KEY("args"));
    tr_put(s, TR_STR("{"));
    for (size_t k = 0; k < r->args.n; k++) {
        between(s, k);
        tr_json_put(s, r->args.v[k].key);
        tr_put(s, TR_STR(":"));
        tr_json_put(s, r->args.v[k].value);
    }
    tr_put(s, TR_STR("}"));
}

static void put_rows(struct tr_sink *s, bool *outer, const struct tr_reason *r)
{
    if (!r->rows.n) return;
    put_key(s, outer, KEY("rows"));
    tr_put(s, TR_STR("["));
    for (size_t k = 0; k < r->rows.n; k++) {
        between(s, k);
        tr_json_put(s, r->rows.v[k]);
    }
    tr_put(s, TR_STR("]"));
}

tr_str tr_jd_usual_condition(tr_str rule) { return tr_str_cut(&rule, '.'); }

static void put_reason(struct tr_sink *s, const struct tr_reason *r)
{
    bool first = true;
    tr_put(s, TR_STR("{"));
    put_args(s, &first, r);
    if (!tr_str_eq(r->condition, tr_jd_usual_condition(r->rule))) {
        put_key(s, &first, KEY("condition"));
        tr_json_put(s, r->condition);
    }
    put_p_unless(s, &first, KEY("p"), r->p, 1);
    put_p_unless(s, &first, KEY("p_high"), r->p_high, r->p);
    put_p_unless(s, &first, KEY("p_low"), r->p_low, r->p);
    put_rows(s, &first, r);
    put_text(s, &first, KEY("rule"), r->rule);
    tr_put(s, TR_STR("}"));
}

static void put_reasons(struct tr_sink *s, bool *outer, const struct tr_finding *f)
{
    put_key(s, outer, KEY("reasons"));
    tr_put(s, TR_STR("["));
    for (size_t k = 0; k < f->reasons.n; k++) {
        between(s, k);
        put_reason(s, &f->reasons.v[k]);
    }
    tr_put(s, TR_STR("]"));
}

static void put_flip(struct tr_sink *s, bool *first, const struct tr_finding *f)
{
    put_text(s, first, KEY("flip"), f->flip);
    if (f->flip_to[0] == f->p_violation && f->flip_to[1] == f->p_violation) return;
    put_key(s, first, KEY("flip_to"));
    tr_put(s, TR_STR("["));
    tr_put_number(s, f->flip_to[0], 6);
    tr_put(s, TR_STR(","));
    tr_put_number(s, f->flip_to[1], 6);
    tr_put(s, TR_STR("]"));
}

void tr_jd_line(const struct tr_finding_line *line, struct tr_sink *s)
{
    const struct tr_finding *f = line->f;
    bool first = true;
    tr_put(s, TR_STR("{"));
    put_by_reading(s, &first, f);
    put_text(s, &first, KEY("detail"), f->detail);
    put_flip(s, &first, f);
    put_text(s, &first, KEY("id"), f->id);
    put_text(s, &first, KEY("incident"), f->incident);
    put_text(s, &first, KEY("kind"), TR_STR("finding"));
    put_word(s, &first, KEY("level"), tr_level_names[f->level]);
    put_p_unless(s, &first, KEY("p_exempt"), f->p_exempt, 0);
    put_p(s, &first, KEY("p_happened"), f->p_happened);
    put_p_unless(s, &first, KEY("p_scope"), f->p_scope, 0);
    put_p(s, &first, KEY("p_violation"), f->p_violation);
    put_text(s, &first, KEY("params"), f->params);
    put_parties(s, &first, f);
    put_text(s, &first, KEY("provision"), line->provision);
    put_reasons(s, &first, f);
    put_word(s, &first, KEY("verdict"), tr_verdict_names[f->verdict]);
    if (f->verdict_back != f->verdict) put_word(s, &first, KEY("verdict_back"), tr_verdict_names[f->verdict_back]);
    if (f->verdict_out != f->verdict) put_word(s, &first, KEY("verdict_out"), tr_verdict_names[f->verdict_out]);
    put_text(s, &first, KEY("zone"), line->zone);
    tr_put(s, TR_STR("}"));
}

void tr_finding_json(const struct tr_agreement *g, const struct tr_finding *f, struct tr_sink *out)
{
    struct tr_finding_line line = { f, { NULL, 0 }, { NULL, 0 } };
    if (f->provision != TR_NONE) line.provision = g->provisions.v[f->provision].id;
    if (f->zone != TR_NONE) line.zone = g->zones.v[f->zone].id;
    tr_jd_line(&line, out);
}
