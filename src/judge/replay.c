/* SPDX-License-Identifier: Apache-2.0
 *
 * A stored finding line -> the same line, decided again from its reasons alone. Equal bytes mean that the
 * verdict follows from the trail. The agreement, the reports and the places are not needed. */
#include "format/json.h"
#include "judge/duty_decide.h"
#include "judge/finding_json.h"
#include "judge/rules.h"
#include "truce/judge.h"

struct replay {
    struct tr_arena *a;
    const struct tr_params *params;
    struct tr_finding f;
    struct tr_finding_line line;
    struct tr_error *err;
};

/* ---- JSON -> finding ---------------------------------------------------------------------------- */

static tr_str text_of(const struct replay *r, const json_t *object, const char *key)
{
    return tr_str_copy(r->a, tr_json_get(object, key));
}

/* Every number of a line is a share or a probability; what is none counts as not there. */
static double share_or(double v, double usual) { return v >= 0 && v <= 1 ? tr_round6(v) : usual; }

static double number_of(const json_t *object, const char *key, double usual)
{
    double v = -1;
    return tr_json_number(json_object_get(object, key), &v) ? share_or(v, usual) : usual;
}

static tr_rc no_room(const struct replay *r)
{
    return tr_fail(r->err, TR_NOMEM, "replay: no room for a finding's trail");
}

static tr_rc read_args(const struct replay *r, json_t *object, struct tr_reason *out)
{
    size_t n = json_object_size(object);
    const char *key;
    json_t *value;
    out->args.v = tr_new(r->a, struct tr_arg, n + 1);
    if (!out->args.v) return no_room(r);
    json_object_foreach(object, key, value)
    {
        size_t at = out->args.n++;
        struct tr_arg arg = { tr_str_copy(r->a, tr_str_of(key)), tr_str_copy(r->a, tr_json_text(value)) };
        for (; at > 0 && tr_str_cmp(arg.key, out->args.v[at - 1].key) < 0; at--) out->args.v[at] = out->args.v[at - 1];
        out->args.v[at] = arg;
    }
    return TR_OK;
}

static tr_rc read_rows(const struct replay *r, const json_t *array, struct tr_reason *out)
{
    out->rows.v = tr_new(r->a, tr_str, json_array_size(array) + 1);
    if (!out->rows.v) return no_room(r);
    for (; out->rows.n < json_array_size(array); out->rows.n++)
        out->rows.v[out->rows.n] = tr_str_copy(r->a, tr_json_text(json_array_get(array, out->rows.n)));
    return TR_OK;
}

static tr_rc read_reasons(struct replay *r, const json_t *array)
{
    size_t n = json_array_size(array);
    r->f.reasons.v = tr_new(r->a, struct tr_reason, n + 1);
    if (!r->f.reasons.v) return no_room(r);
    for (size_t k = 0; k < n; k++) {
        const json_t *one = json_array_get(array, k);
        struct tr_reason *x = &r->f.reasons.v[r->f.reasons.n++];
        x->rule = text_of(r, one, "rule");
        x->condition = json_object_get(one, "condition") ? text_of(r, one, "condition")
                                                         : tr_jd_usual_condition(x->rule);
        x->p = number_of(one, "p", 1);
        x->p_low = number_of(one, "p_low", x->p);
        x->p_high = number_of(one, "p_high", x->p);
        TR_TRY(read_args(r, json_object_get(one, "args"), x));
        TR_TRY(read_rows(r, json_object_get(one, "rows"), x));
    }
    return TR_OK;
}

static tr_rc nobody(struct replay *r)
{
    r->f.parties.v = tr_new(r->a, struct tr_party_share, 1);
    if (!r->f.parties.v) return no_room(r);
    r->f.parties.v[r->f.parties.n++] = (struct tr_party_share){ TR_LIT("unknown"), 1, TR_LIT("unattributed") };
    return TR_OK;
}

static tr_rc read_parties(struct replay *r, json_t *object)
{
    if (!object) return nobody(r);
    const char *key;
    json_t *value;
    r->f.parties.v = tr_new(r->a, struct tr_party_share, json_object_size(object) + 1);
    if (!r->f.parties.v) return no_room(r);
    json_object_foreach(object, key, value)
    {
        size_t at = r->f.parties.n++;
        struct tr_party_share one = { tr_str_copy(r->a, tr_str_of(key)), number_of(value, "p", 0),
                                      text_of(r, value, "level") };
        for (; at > 0 && tr_str_cmp(one.party, r->f.parties.v[at - 1].party) < 0; at--)
            r->f.parties.v[at] = r->f.parties.v[at - 1];
        r->f.parties.v[at] = one;
    }
    return TR_OK;
}

static tr_rc read_by_reading(struct replay *r, const json_t *array)
{
    size_t n = json_array_size(array);
    r->f.by_reading.v = tr_new(r->a, struct tr_by_reading, n + 1);
    if (!r->f.by_reading.v) return no_room(r);
    for (size_t k = 0; k < n; k++) {
        const json_t *one = json_array_get(array, k);
        size_t verdict = tr_word(tr_json_get(one, "verdict"), tr_verdict_names, TR_VERDICTS);
        if (verdict == TR_NONE)
            return tr_fail(r->err, TR_BAD_INPUT, "finding line: by_reading %zu has no known verdict", k + 1);
        r->f.by_reading.v[r->f.by_reading.n++] = (struct tr_by_reading){ text_of(r, one, "reading"),
                                                                         (tr_verdict)verdict, text_of(r, one, "detail"),
                                                                         number_of(one, "p_violation", 0) };
    }
    return TR_OK;
}

static tr_rc read_finding(struct replay *r, const json_t *root)
{
    struct tr_finding *f = &r->f;
    if (!json_is_object(root) || !tr_str_is(tr_json_get(root, "kind"), "finding"))
        return tr_fail(r->err, TR_BAD_INPUT, "finding line: found no object of kind \"finding\"");
    if (!tr_str_eq(tr_json_get(root, "params"), r->params->version))
        return tr_fail(r->err, TR_BAD_INPUT, "finding line: parameters \"" TR_FMT "\", expected \"" TR_FMT "\"",
                       TR_ARG(tr_json_get(root, "params")), TR_ARG(r->params->version));
    f->id = text_of(r, root, "id");
    f->incident = text_of(r, root, "incident");
    f->params = text_of(r, root, "params");
    f->p_happened = number_of(root, "p_happened", 0);
    r->line.provision = text_of(r, root, "provision");
    r->line.zone = text_of(r, root, "zone");
    TR_TRY(read_by_reading(r, json_object_get(root, "by_reading")));
    TR_TRY(read_parties(r, json_object_get(root, "parties")));
    return read_reasons(r, json_object_get(root, "reasons"));
}

/* ---- reasons -> values -------------------------------------------------------------------------- */

static tr_str arg_of(const struct tr_reason *x, const char *key)
{
    for (size_t k = 0; k < x->args.n; k++)
        if (tr_str_is(x->args.v[k].key, key)) return x->args.v[k].value;
    return (tr_str){ 0 };
}

static double arg_p(const struct tr_reason *x, const char *key, double otherwise)
{
    double v;
    return tr_str_to_double(arg_of(x, key), &v) ? share_or(v, otherwise) : otherwise;
}

static void take_reason(const struct tr_reason *x, struct tr_values *v)
{
    const struct tr_rule *rule = tr_jd_rule_find(x->rule);
    if (!rule) return;
    v->flags |= rule->flags;
    if (rule->value == TR_NO_VALUE) return;
    v->p[rule->value] = x->p;
    if (rule->value == TR_V_PLACE) {
        v->place_high = x->p_high;
        v->place_moved[0] = arg_p(x, "p_out", x->p);
        v->place_moved[1] = arg_p(x, "p_back", x->p_low);
    } else if (rule->value == TR_V_OUTSIDE) {
        v->outside_moved[0] = arg_p(x, "p_out", x->p);
        v->outside_moved[1] = arg_p(x, "p_back", x->p);
    }
}

static const struct tr_reason *reason_of(const struct tr_finding *f, tr_rule_id rule)
{
    for (size_t k = 0; k < f->reasons.n; k++)
        if (tr_str_is(f->reasons.v[k].rule, tr_jd_rules[rule].rule)) return &f->reasons.v[k];
    return NULL;
}

/* ---- values -> decision -> finding -------------------------------------------------------------- */

static tr_rc decide_readings(struct replay *r, struct tr_decision *out)
{
    struct tr_decision d[64];
    struct tr_values v;
    size_t n = 0, told;
    for (size_t k = 0; k < r->f.reasons.n && n < TR_COUNT(d); k++) {
        if (!tr_str_is(r->f.reasons.v[k].rule, tr_jd_rules[TR_R_READING_CELL].rule)) continue;
        if (!tr_jd_values_parse(arg_of(&r->f.reasons.v[k], "values"), &v))
            return tr_fail(r->err, TR_BAD_INPUT, "finding line: reason %zu has no readable values", k + 1);
        tr_jd_decide(&v, r->params, &d[n++]);
    }
    if (n == 0 || n != r->f.by_reading.n)
        return n == 0 ? TR_OK
                      : tr_fail(r->err, TR_BAD_INPUT, "finding line: %zu readings, expected %zu", n, r->f.by_reading.n);
    tr_jd_combine(d, n, out, &told);
    struct tr_values from_reasons = tr_jd_values_neutral();
    for (size_t k = 0; k < r->f.reasons.n; k++) take_reason(&r->f.reasons.v[k], &from_reasons);
    tr_jd_decide(&from_reasons, r->params, &d[told]); /* the told reading must follow from its own reasons too */
    tr_jd_combine(d, n, out, &told);
    for (size_t k = 0; k < n; k++) {
        r->f.by_reading.v[k].verdict = d[k].verdict;
        r->f.by_reading.v[k].detail = tr_str_of(d[k].detail);
        r->f.by_reading.v[k].p_violation = d[k].p_violation;
    }
    return TR_OK;
}

static tr_rc decide_incident(struct replay *r)
{
    struct tr_values v = tr_jd_values_neutral();
    struct tr_decision d;
    const struct tr_reason *record = reason_of(&r->f, TR_R_RECORD);
    int64_t voices = 0;
    if (record && !tr_str_to_i64(arg_of(record, "voices"), &voices)) voices = 0;
    for (size_t k = 0; k < r->f.reasons.n; k++) take_reason(&r->f.reasons.v[k], &v);
    tr_jd_decide(&v, r->params, &d);
    TR_TRY(decide_readings(r, &d));
    struct tr_finding *f = &r->f;
    f->verdict = d.verdict;
    f->verdict_out = d.verdict_out;
    f->verdict_back = d.verdict_back;
    f->detail = tr_str_of(d.detail);
    f->p_violation = d.p_violation;
    f->p_exempt = d.p_exempt;
    f->p_scope = d.p_scope;
    f->flip = tr_str_of(d.flip);
    f->flip_to[0] = d.flip_to[0];
    f->flip_to[1] = d.flip_to[1];
    f->level = tr_jd_level(f->p_happened, voices > 0 ? (size_t)voices : 0, r->params);
    return TR_OK;
}

static tr_time arg_time(const struct tr_reason *x, const char *key)
{
    tr_span span;
    return x && tr_time_parse(NULL, arg_of(x, key), &span) ? span.from : TR_TIME_NONE;
}

static void decide_duty(struct replay *r, const struct tr_reason *duty)
{
    const struct tr_reason *watched = reason_of(&r->f, TR_R_DUTY_COVERAGE);
    struct tr_duty_values v = { arg_time(duty, "as_of"),
                                arg_time(duty, "since"),
                                arg_time(duty, "deadline"),
                                arg_time(reason_of(&r->f, TR_R_DUTY_DONE), "when"),
                                arg_time(reason_of(&r->f, TR_R_DUTY_PARTLY), "when"),
                                arg_time(reason_of(&r->f, TR_R_DUTY_NOT_DONE), "when"),
                                arg_time(reason_of(&r->f, TR_R_DUTY_BREACHED), "when"),
                                watched ? arg_p(watched, "share", 0) : -1 };
    struct tr_duty_decision d;
    tr_jd_decide_duty(&v, r->params, &d);
    struct tr_finding *f = &r->f;
    bool told = r->f.reasons.n > 0 && f->by_reading.n > 0;
    for (size_t k = 0; told && k < f->by_reading.n; k++) { /* the reading under which there is such a duty */
        const struct tr_reason *reading = reason_of(f, TR_R_DUTY_READING);
        if (!reading || !tr_str_eq(arg_of(reading, "reading"), f->by_reading.v[k].reading)) continue;
        f->by_reading.v[k].verdict = d.verdict;
        f->by_reading.v[k].detail = tr_str_of(d.detail);
        f->by_reading.v[k].p_violation = d.p_violation;
    }
    f->verdict = f->verdict_out = f->verdict_back = d.verdict;
    f->detail = tr_str_of(d.detail);
    f->p_violation = d.p_violation;
    f->p_scope = d.verdict != TR_OUTSIDE_SCOPE;
    f->flip = TR_STR("duty");
    f->flip_to[0] = 1;
    f->level = tr_jd_level(f->p_happened, 0, r->params);
}

tr_rc tr_judge_replay(struct tr_arena *a, const struct tr_params *params, tr_str line, struct tr_sink *out,
                      struct tr_error *err)
{
    struct replay r = { .a = a, .params = params, .err = err };
    json_t *root = NULL;
    TR_TRY(tr_json_parse(line, TR_STR("finding line"), &root, err));
    tr_rc rc = read_finding(&r, root);
    json_decref(root);
    if (rc != TR_OK) return rc;
    const struct tr_reason *duty = reason_of(&r.f, TR_R_DUTY);
    if (duty) decide_duty(&r, duty);
    else TR_TRY(decide_incident(&r));
    r.line.f = &r.f;
    tr_jd_line(&r.line, out);
    return TR_OK;
}
