/* SPDX-License-Identifier: Apache-2.0
 *
 * The values of the conditions <-> one line of text, numbers in millionths so that nothing is lost, and
 * only those that are in doubt: "actors 950000 place 778197 flags 3". Deciding from them is left to decide.c. */
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
    tr_str text = s.failed ? (tr_str){ 0 } : tr_str_copy(a, tr_sink_text(&s));
    tr_sink_close(&s);
    return text;
}

static bool set(struct tr_values *v, tr_str name, int64_t n)
{
    if (n < 0 || n > 1000000) return false;
    for (size_t k = 0; k < TR_COUNT(fields); k++) {
        double x = tr_round6((double)n / 1e6);
        if (!tr_str_is(name, fields[k].name)) continue;
        memcpy((char *)v + fields[k].offset, &x, sizeof x);
        return true;
    }
    v->flags = (uint32_t)n;
    return tr_str_is(name, "flags");
}

bool tr_jd_values_parse(tr_str text, struct tr_values *v)
{
    int64_t n;
    *v = tr_jd_values_neutral();
    while (text.n) {
        tr_str name = tr_str_cut(&text, ' '), number = tr_str_cut(&text, ' ');
        if (!tr_str_to_i64(number, &n) || !set(v, name, n)) return false;
    }
    return true;
}
