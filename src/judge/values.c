/* SPDX-License-Identifier: Apache-2.0
 *
 * The values of the conditions <-> one line of text, numbers in millionths so that nothing is lost, and
 * only those that are in doubt: "actors 950000 place 778197 flags 3", or "-". Deciding is left to decide.c. */
#include "judge/decide.h"

#include <math.h>

static const struct field {
    const char *name;
    size_t offset;
} fields[] = {
    { "act", offsetof(struct tr_values, p[TR_V_ACT]) },
    { "actors", offsetof(struct tr_values, p[TR_V_ACTORS]) },
    { "time", offsetof(struct tr_values, p[TR_V_TIME]) },
    { "place", offsetof(struct tr_values, p[TR_V_PLACE]) },
    { "place_high", offsetof(struct tr_values, place_high) },
    { "place_out", offsetof(struct tr_values, place_moved[0]) },
    { "place_back", offsetof(struct tr_values, place_moved[1]) },
    { "launch", offsetof(struct tr_values, p[TR_V_LAUNCH]) },
    { "outside", offsetof(struct tr_values, p[TR_V_OUTSIDE]) },
    { "outside_out", offsetof(struct tr_values, outside_moved[0]) },
    { "outside_back", offsetof(struct tr_values, outside_moved[1]) },
    { "launch_out", offsetof(struct tr_values, p[TR_V_LAUNCH_OUT]) },
    { "target", offsetof(struct tr_values, p[TR_V_TARGET]) },
    { "permission", offsetof(struct tr_values, p[TR_V_PERMISSION]) },
};

static double get(const struct tr_values *v, size_t k)
{
    double x;
    memcpy(&x, (const char *)v + fields[k].offset, sizeof x);
    return x;
}

static const tr_str none = TR_LIT("-");

static void put_field(struct tr_sink *s, const char *name, int64_t n)
{
    if (s->n) tr_put(s, TR_STR(" "));
    tr_puts(s, name);
    tr_put(s, TR_STR(" "));
    tr_put_number(s, (double)n, 0);
}

tr_str tr_jd_values_text(struct tr_arena *a, const struct tr_values *v)
{
    const struct tr_values neutral = tr_jd_values_neutral();
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < TR_COUNT(fields); k++)
        if (get(v, k) != get(&neutral, k)) put_field(&s, fields[k].name, llround(get(v, k) * 1e6));
    if (v->flags) put_field(&s, "flags", v->flags);
    if (!s.n) tr_put(&s, none);
    tr_str text = s.failed ? (tr_str){ 0 } : tr_str_copy(a, tr_sink_text(&s));
    tr_sink_close(&s);
    return text;
}

/* The field of that name, none before `from`: fields come in their order, each once. */
static size_t field_of(tr_str name, size_t from)
{
    while (from < TR_COUNT(fields) && !tr_str_is(name, fields[from].name)) from++;
    return from;
}

bool tr_jd_values_parse(tr_str text, struct tr_values *v)
{
    size_t k = 0;
    *v = tr_jd_values_neutral();
    if (tr_str_eq(text, none)) return true;
    do {
        int64_t n;
        tr_str name = tr_str_cut(&text, ' '), number = tr_str_cut(&text, ' ');
        if (k > TR_COUNT(fields) || !tr_str_to_i64(number, &n) || n < 0 || n > 1000000) return false;
        k = field_of(name, k);
        if (k == TR_COUNT(fields) && !tr_str_is(name, "flags")) return false;
        double x = tr_round6((double)n / 1e6);
        if (k < TR_COUNT(fields)) memcpy((char *)v + fields[k].offset, &x, sizeof x);
        else v->flags = (uint32_t)n;
        k++;
    } while (text.n);
    return true;
}
