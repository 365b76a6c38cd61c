/* SPDX-License-Identifier: Apache-2.0
 *
 * Finding -> one canonical JSON line: keys sorted, numbers to six decimals, no newline. What the words
 * mean is left to whoever reads it; replay.c reads it back. */
#include "judge/finding_json.h"

#include "format/json.h"
#include "truce/judge.h"

static void put_text(struct tr_sink *s, bool *first, const char *key, tr_str value)
{
    tr_json_key(s, first, key);
    tr_json_put(s, value);
}

static void put_id(struct tr_sink *s, bool *first, const char *key, tr_str id)
{
    tr_json_key(s, first, key);
    if (id.n) tr_json_put(s, id);
    else tr_puts(s, "null");
}

static void put_p(struct tr_sink *s, bool *first, const char *key, double p)
{
    tr_json_key(s, first, key);
    tr_put_number(s, p, 6);
}

static void put_by_reading(struct tr_sink *s, const struct tr_finding *f)
{
    tr_puts(s, "[");
    for (size_t k = 0; k < f->by_reading.n; k++) {
        const struct tr_by_reading *r = &f->by_reading.v[k];
        bool first = true;
        tr_puts(s, k ? ",{" : "{");
        put_text(s, &first, "detail", r->detail);
        put_p(s, &first, "p_violation", r->p_violation);
        put_text(s, &first, "reading", r->reading);
        put_text(s, &first, "verdict", tr_str_of(tr_verdict_names[r->verdict]));
        tr_puts(s, "}");
    }
    tr_puts(s, "]");
}

/* Parties are sorted by name already (parties.c). */
static void put_parties(struct tr_sink *s, const struct tr_finding *f)
{
    bool outer = true;
    tr_puts(s, "{");
    for (size_t k = 0; k < f->parties.n; k++) {
        bool first = true;
        if (!outer) tr_puts(s, ",");
        outer = false;
        tr_json_put(s, f->parties.v[k].party);
        tr_puts(s, ":{");
        put_text(s, &first, "level", f->parties.v[k].level);
        put_p(s, &first, "p", f->parties.v[k].p);
        tr_puts(s, "}");
    }
    tr_puts(s, "}");
}

/* Args are drafted in the order of their keys (rules.h). */
static void put_args(struct tr_sink *s, const struct tr_reason *r)
{
    tr_puts(s, "{");
    for (size_t k = 0; k < r->args.n; k++) {
        if (k) tr_puts(s, ",");
        tr_json_put(s, r->args.v[k].key);
        tr_puts(s, ":");
        tr_json_put(s, r->args.v[k].value);
    }
    tr_puts(s, "}");
}

static void put_reason(struct tr_sink *s, const struct tr_reason *r)
{
    bool first = true;
    tr_puts(s, "{");
    tr_json_key(s, &first, "args");
    put_args(s, r);
    put_text(s, &first, "condition", r->condition);
    put_p(s, &first, "p", r->p);
    put_p(s, &first, "p_high", r->p_high);
    put_p(s, &first, "p_low", r->p_low);
    tr_json_key(s, &first, "rows");
    tr_puts(s, "[");
    for (size_t k = 0; k < r->rows.n; k++) {
        if (k) tr_puts(s, ",");
        tr_json_put(s, r->rows.v[k]);
    }
    tr_puts(s, "]");
    put_text(s, &first, "rule", r->rule);
    tr_puts(s, "}");
}

static void put_reasons(struct tr_sink *s, const struct tr_finding *f)
{
    tr_puts(s, "[");
    for (size_t k = 0; k < f->reasons.n; k++) {
        if (k) tr_puts(s, ",");
        put_reason(s, &f->reasons.v[k]);
    }
    tr_puts(s, "]");
}

void tr_jd_line(const struct tr_finding_line *line, struct tr_sink *s)
{
    const struct tr_finding *f = line->f;
    bool first = true;
    tr_puts(s, "{");
    tr_json_key(s, &first, "by_reading");
    put_by_reading(s, f);
    put_text(s, &first, "detail", f->detail);
    put_text(s, &first, "flip", f->flip);
    tr_json_key(s, &first, "flip_to");
    tr_puts(s, "[");
    tr_put_number(s, f->flip_to[0], 6);
    tr_puts(s, ",");
    tr_put_number(s, f->flip_to[1], 6);
    tr_puts(s, "]");
    put_text(s, &first, "id", f->id);
    put_id(s, &first, "incident", f->incident);
    put_text(s, &first, "kind", TR_STR("finding"));
    put_text(s, &first, "level", tr_str_of(tr_level_names[f->level]));
    put_p(s, &first, "p_exempt", f->p_exempt);
    put_p(s, &first, "p_happened", f->p_happened);
    put_p(s, &first, "p_scope", f->p_scope);
    put_p(s, &first, "p_violation", f->p_violation);
    put_text(s, &first, "params", f->params);
    tr_json_key(s, &first, "parties");
    put_parties(s, f);
    put_id(s, &first, "provision", line->provision);
    tr_json_key(s, &first, "reasons");
    put_reasons(s, f);
    put_text(s, &first, "verdict", tr_str_of(tr_verdict_names[f->verdict]));
    put_text(s, &first, "verdict_back", tr_str_of(tr_verdict_names[f->verdict_back]));
    put_text(s, &first, "verdict_out", tr_str_of(tr_verdict_names[f->verdict_out]));
    put_id(s, &first, "zone", line->zone);
    tr_puts(s, "}");
}

void tr_finding_json(const struct tr_agreement *g, const struct tr_finding *f, struct tr_sink *out)
{
    struct tr_finding_line line = { f, { NULL, 0 }, { NULL, 0 } };
    if (f->provision != TR_NONE) line.provision = g->provisions.v[f->provision].id;
    if (f->zone != TR_NONE) line.zone = g->zones.v[f->zone].id;
    tr_jd_line(&line, out);
}
