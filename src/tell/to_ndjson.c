/* SPDX-License-Identifier: Apache-2.0
 *
 * Bulletin -> findings with their reasons, one JSON object a line. Field names are the model's. */
#include "bulletin.h"
#include "format/json.h"

static void text_member(struct tr_sink *s, bool *first, const char *key, tr_str text)
{
    if (!text.n) return; /* unknown stays absent */
    tr_json_key(s, first, key);
    tr_json_put(s, text);
}

static void p_member(struct tr_sink *s, bool *first, const char *key, double p)
{
    tr_json_key(s, first, key);
    tr_put_number(s, p, 6);
}

static void put_parties(struct tr_sink *s, const struct told_finding *f)
{
    for (size_t k = 0; k < f->n_parties; k++) {
        bool first = true;
        tr_puts(s, k ? ",{" : "{");
        text_member(s, &first, "party", f->parties[k].party);
        p_member(s, &first, "p", f->parties[k].p);
        text_member(s, &first, "level", f->parties[k].level);
        tr_puts(s, "}");
    }
}

static void put_args(struct tr_sink *s, const struct tr_reason *r)
{
    for (size_t k = 0; k < r->args.n; k++) { /* a list of pairs: a key may stand twice */
        tr_puts(s, k ? ",[" : "[");
        tr_json_put(s, r->args.v[k].key);
        tr_puts(s, ",");
        tr_json_put(s, r->args.v[k].value);
        tr_puts(s, "]");
    }
}

static void put_reason(const struct tr_bulletin *b, struct tr_sink *s, struct tr_sink *scratch,
                       const struct tr_reason *r)
{
    bool first = true;
    tr_puts(s, "{");
    text_member(s, &first, "condition", r->condition);
    text_member(s, &first, "rule", r->rule);
    p_member(s, &first, "p", r->p);
    p_member(s, &first, "p_low", r->p_low);
    p_member(s, &first, "p_high", r->p_high);
    tr_json_key(s, &first, "args");
    tr_puts(s, "[");
    put_args(s, r);
    tr_puts(s, "]");
    tr_json_key(s, &first, "rows");
    tr_puts(s, "[");
    for (size_t k = 0; k < r->rows.n; k++) {
        if (k) tr_puts(s, ",");
        tr_json_put(s, r->rows.v[k]);
    }
    tr_puts(s, "]");
    scratch->n = 0;
    say_reason(&(struct pen){ .out = scratch, .words = &b->words }, r);
    text_member(s, &first, "says", tr_sink_text(scratch));
    tr_puts(s, "}");
}

static void put_reading(struct tr_sink *s, const struct tr_by_reading *r)
{
    bool first = true;
    tr_puts(s, "{");
    text_member(s, &first, "reading", r->reading);
    text_member(s, &first, "verdict", tr_str_of(tr_verdict_names[r->verdict]));
    text_member(s, &first, "detail", r->detail);
    p_member(s, &first, "p_violation", r->p_violation);
    tr_puts(s, "}");
}

static void put_numbers(struct tr_sink *s, bool *first, const struct told_finding *f)
{
    text_member(s, first, "verdict", tr_str_of(tr_verdict_names[f->verdict]));
    text_member(s, first, "detail", f->detail);
    text_member(s, first, "level", tr_str_of(tr_level_names[f->level]));
    p_member(s, first, "p_violation", f->p_violation);
    p_member(s, first, "p_scope", f->p_scope);
    p_member(s, first, "p_exempt", f->p_exempt);
    p_member(s, first, "p_happened", f->p_happened);
}

static void put_finding(const struct tr_bulletin *b, struct tr_sink *s, struct tr_sink *scratch,
                        const struct told_finding *f)
{
    bool first = true;
    tr_puts(s, "{");
    text_member(s, &first, "kind", TR_STR("finding"));
    text_member(s, &first, "id", f->id);
    if (f->incident < b->n_incidents) text_member(s, &first, "incident", b->incidents[f->incident].id);
    if (f->provision < b->n_provisions) text_member(s, &first, "provision", b->provisions[f->provision].id);
    if (f->zone < b->n_zones) text_member(s, &first, "zone", b->zones[f->zone].id);
    put_numbers(s, &first, f);
    tr_json_key(s, &first, "parties");
    tr_puts(s, "[");
    put_parties(s, f);
    tr_puts(s, "]");
    tr_json_key(s, &first, "reasons");
    tr_puts(s, "[");
    for (size_t k = 0; k < f->n_reasons; k++) {
        if (k) tr_puts(s, ",");
        put_reason(b, s, scratch, &f->reasons[k]);
    }
    tr_puts(s, "]");
    tr_json_key(s, &first, "by_reading");
    tr_puts(s, "[");
    for (size_t k = 0; k < f->n_readings; k++) {
        if (k) tr_puts(s, ",");
        put_reading(s, &f->by_reading[k]);
    }
    tr_puts(s, "]");
    text_member(s, &first, "flip", f->flip);
    text_member(s, &first, "params", f->params);
    tr_puts(s, "}\n");
}

tr_rc tell_ndjson(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err)
{
    struct tr_sink scratch = { 0 };
    for (size_t k = 0; k < b->n_findings; k++) put_finding(b, out, &scratch, &b->findings[k]);
    for (size_t k = 0; k < b->n_duties; k++) put_finding(b, out, &scratch, &b->duties[k]);
    if (scratch.failed) out->failed = true;
    tr_sink_close(&scratch);
    return tell_done(out, err);
}
