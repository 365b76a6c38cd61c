/* SPDX-License-Identifier: Apache-2.0
 *
 * Reasons one by one -> the finding's trail in one piece of arena. What a reason says is left to
 * reasons.c and duties.c. */
#include "judge/facts.h"

#include <math.h>

struct tr_draft_reason *tr_jd_reason(struct tr_draft *d, tr_rule_id rule, double p, double low, double high)
{
    struct tr_draft_reason *r = &d->v[d->n < TR_REASONS_MAX ? d->n++ : TR_REASONS_MAX - 1];
    r->rule = rule;
    r->p = tr_round6(p);
    r->low = tr_round6(low);
    r->high = tr_round6(high);
    r->n_args = r->n_rows = 0;
    return r;
}

void tr_jd_arg(struct tr_draft_reason *r, const char *key, tr_str value)
{
    if (value.n && r->n_args < TR_ARGS_MAX) r->args[r->n_args++] = (struct tr_arg){ tr_str_of(key), value };
}

void tr_jd_row(struct tr_draft_reason *r, tr_str id)
{
    for (size_t k = 0; k < r->n_rows; k++)
        if (tr_str_eq(r->rows[k], id)) return;
    if (id.n && r->n_rows < TR_ROWS_MAX) r->rows[r->n_rows++] = id;
}

tr_str tr_jd_count(struct tr_arena *a, uint64_t n)
{
    char room[24];
    size_t at = sizeof room;
    do room[--at] = (char)('0' + n % 10);
    while (n /= 10);
    return tr_str_copy(a, (tr_str){ room + at, sizeof room - at });
}

tr_str tr_jd_number(struct tr_arena *a, double p)
{
    static const tr_str whole[2] = { TR_LIT("0"), TR_LIT("1") };
    char room[16] = "0.";
    int64_t millionths = llround((p < 0 ? 0 : p > 1 ? 1 : p) * 1e6);
    size_t n = 8;
    if (millionths == 0 || millionths == 1000000) return whole[millionths != 0];
    for (size_t k = 7; k > 1; k--, millionths /= 10) room[k] = (char)('0' + millionths % 10);
    while (room[n - 1] == '0') n--;
    return tr_str_copy(a, (tr_str){ room, n });
}

static bool copy_reason(struct tr_arena *a, const struct tr_draft_reason *from, struct tr_reason *to)
{
    const struct tr_rule *rule = &tr_jd_rules[from->rule];
    *to = (struct tr_reason){ .condition = tr_str_of(rule->condition),
                              .rule = tr_str_of(rule->rule),
                              .p = from->p,
                              .p_low = from->low,
                              .p_high = from->high };
    to->args.v = from->n_args ? tr_new(a, struct tr_arg, from->n_args) : NULL;
    to->rows.v = from->n_rows ? tr_new(a, tr_str, from->n_rows) : NULL;
    if ((from->n_args && !to->args.v) || (from->n_rows && !to->rows.v)) return false;
    for (size_t k = 0; k < from->n_args; k++) to->args.v[k] = from->args[k];
    for (size_t k = 0; k < from->n_rows; k++) to->rows.v[k] = from->rows[k];
    to->args.n = to->args.cap = from->n_args;
    to->rows.n = from->n_rows;
    return true;
}

tr_rc tr_jd_reasons_done(const struct tr_draft *d, struct tr_reason *extra, size_t n_extra, struct tr_finding *out,
                         struct tr_error *err)
{
    const size_t n = d->n + n_extra;
    bool ok = (out->reasons.v = tr_new(d->arena, struct tr_reason, n)) != NULL;
    for (size_t k = 0; ok && k < d->n; k++) ok = copy_reason(d->arena, &d->v[k], &out->reasons.v[k]);
    if (!ok) return tr_fail(err, TR_NOMEM, "judge: no room for %zu reasons", n);
    for (size_t k = 0; k < n_extra; k++) out->reasons.v[d->n + k] = extra[k];
    out->reasons.n = out->reasons.cap = n;
    return TR_OK;
}
