/* SPDX-License-Identifier: Apache-2.0
 *
 * The values of the conditions <-> one line of text, numbers in millionths so that nothing is lost:
 * "act 1000000 actors 950000 ... flags 3". Deciding from them is left to decide.c. */
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

tr_str tr_jd_values_text(struct tr_arena *a, const struct tr_values *v)
{
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < TR_COUNT(fields); k++) tr_putf(&s, "%s %lld ", fields[k].name, (long long)llround(get(v, k) * 1e6));
    tr_putf(&s, "flags %u", v->flags);
    tr_str text = s.failed ? (tr_str){ 0 } : tr_str_copy(a, tr_sink_text(&s));
    tr_sink_close(&s);
    return text;
}

bool tr_jd_values_parse(tr_str text, struct tr_values *v)
{
    int64_t n;
    *v = tr_jd_values_neutral();
    for (size_t k = 0; k <= TR_COUNT(fields); k++) {
        tr_str name = tr_str_cut(&text, ' '), number = tr_str_cut(&text, ' ');
        if (!tr_str_is(name, k < TR_COUNT(fields) ? fields[k].name : "flags") || !tr_str_to_i64(number, &n) || n < 0 || n > 1000000) return false;
        double x = tr_round6((double)n / 1e6);
        if (k < TR_COUNT(fields)) memcpy((char *)v + fields[k].offset, &x, sizeof x);
        else v->flags = (uint32_t)n;
    }
    return text.n == 0;
}
