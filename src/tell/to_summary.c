/* SPDX-License-Identifier: Apache-2.0
 *
 * Bulletin -> summary.json: counts for programs, canonical (sorted keys, fixed numbers, LF). */
#include <stdlib.h>

#include "bulletin.h"
#include "format/json.h"

/* Verdict names in the order of their bytes; TR_EXEMPT_FOUND is written "exempt". */
static const tr_verdict sorted[TR_VERDICTS] = { TR_EXEMPT_FOUND,  TR_EXEMPT_CLAIMED, TR_NOT_ASSESSED, TR_NOT_VIOLATION,
                                                TR_OUTSIDE_SCOPE, TR_UNDETERMINED,   TR_VIOLATION };

static void put_verdicts(struct tr_sink *s, const int64_t by[TR_VERDICTS])
{
    bool first = true;
    tr_puts(s, "{");
    for (size_t k = 0; k < TR_VERDICTS; k++) {
        tr_json_key(s, &first, tr_verdict_names[sorted[k]]);
        tr_json_put_int(s, by[sorted[k]]);
    }
    tr_puts(s, "}");
}

static void int_member(struct tr_sink *s, bool *first, const char *key, int64_t n)
{
    tr_json_key(s, first, key);
    tr_json_put_int(s, n);
}

/* A member whose key is foreign text; a name may be empty but never stands twice. */
static void name_key(struct tr_sink *s, bool *first, tr_str name)
{
    tr_puts(s, *first ? "\n  " : ",\n  ");
    *first = false;
    tr_json_put(s, name);
    tr_puts(s, ":");
}

/* ---- named lists in the order of their names ---------------------------------------------------- */

static int by_name(const void *x, const void *y)
{
    const struct told_count *const *a = x, *const *b = y;
    return tr_str_cmp((*a)->name, (*b)->name);
}

static bool put_counts(const struct tr_bulletin *b, struct tr_sink *s, const told_counts *list, bool verdicts)
{
    struct tr_arena mark = *b->arena;
    const struct told_count **sorted_list = tr_new(b->arena, const struct told_count *, list->n + 1);
    bool first = true;
    if (!sorted_list) return false;
    for (size_t k = 0; k < list->n; k++) sorted_list[k] = &list->v[k];
    qsort(sorted_list, list->n, sizeof *sorted_list, by_name);
    tr_puts(s, "{");
    for (size_t k = 0; k < list->n; k++) {
        name_key(s, &first, sorted_list[k]->name);
        if (verdicts) put_verdicts(s, sorted_list[k]->by);
        else tr_json_put_int(s, sorted_list[k]->n);
    }
    tr_puts(s, "}");
    *b->arena = mark;
    return true;
}

/* ---- zones, in the order of their ids -------------------------------------------------------------- */

static int by_id(const void *x, const void *y)
{
    const struct told_zone *const *a = x, *const *b = y;
    return tr_str_cmp((*a)->id, (*b)->id);
}

static const struct told_zone **zones_by_id(const struct tr_bulletin *b)
{
    const struct told_zone **list = tr_new(b->arena, const struct told_zone *, b->n_zones + 1);
    for (size_t k = 0; list && k < b->n_zones; k++) list[k] = &b->zones[k];
    if (list) qsort(list, b->n_zones, sizeof *list, by_id);
    return list;
}

static void put_moved(struct tr_sink *s, const struct told_zone *z)
{
    bool first = true;
    tr_puts(s, "{");
    int_member(s, &first, "back", z->moved_back);
    int_member(s, &first, "out", z->moved_out);
    tr_puts(s, "}");
}

static void put_zone(struct tr_sink *s, const struct told_zone *z)
{
    bool first = true;
    tr_puts(s, "{");
    tr_json_key(s, &first, "by_verdict");
    put_verdicts(s, z->by);
    int_member(s, &first, "civilians_killed", z->civilians);
    if (z->hours >= 0) {
        tr_json_key(s, &first, "coverage_hours");
        tr_put_number(s, z->hours, 2);
    }
    if (z->share >= 0) {
        tr_json_key(s, &first, "coverage_share");
        tr_put_number(s, z->share, 4);
    }
    tr_json_key(s, &first, "expected_violations");
    tr_put_number(s, z->expected, 4);
    int_member(s, &first, "incidents", z->n);
    tr_json_key(s, &first, "interval90");
    tr_putf(s, "[%.0f,%.0f]", z->doubt.low, z->doubt.high);
    int_member(s, &first, "killed", z->killed);
    tr_puts(s, "}");
}

static bool put_zones(const struct tr_bulletin *b, struct tr_sink *s, bool moved)
{
    struct tr_arena mark = *b->arena;
    const struct told_zone **list = zones_by_id(b);
    bool first = true;
    if (!list) return false;
    tr_puts(s, "{");
    for (size_t k = 0; k < b->n_zones; k++) {
        name_key(s, &first, list[k]->id);
        if (moved) put_moved(s, list[k]);
        else put_zone(s, list[k]);
    }
    tr_puts(s, "}");
    *b->arena = mark;
    return true;
}

/* ---- the whole --------------------------------------------------------------------------------------- */

static void put_reports(const struct tr_bulletin *b, struct tr_sink *s)
{
    bool first = true;
    tr_puts(s, "{");
    int_member(s, &first, "in", b->rows_in);
    int_member(s, &first, "kept", b->rows_kept);
    int_member(s, &first, "repeated", b->rows_repeated);
    int_member(s, &first, "set_aside", b->rows_set_aside);
    tr_puts(s, "}");
}

static void top_key(struct tr_sink *s, bool *first, const char *key)
{
    tr_putf(s, "%s\n\"%s\":", *first ? "" : ",", key);
    *first = false;
}

static void top_time(struct tr_sink *s, tr_time t)
{
    struct tr_clock c = tr_clock_of(NULL, t);
    if (t == TR_TIME_NONE || t == TR_TIME_MAX) tr_puts(s, "null");
    else tr_putf(s, "\"%04d-%02d-%02dT%02d:%02d:%02dZ\"", c.year, c.month, c.day, c.hour, c.minute, c.second);
}

static void put_period(const struct tr_bulletin *b, struct tr_sink *s)
{
    tr_puts(s, "{\"from\":");
    top_time(s, b->period.from);
    tr_puts(s, ",\"to\":");
    top_time(s, b->period.to);
    tr_putf(s, ",\"whole_case\":%s}", b->whole ? "true" : "false");
}

static void put_held_back(const struct tr_bulletin *b, struct tr_sink *s, bool *first)
{
    bool inner = true;
    top_key(s, first, "held_back");
    tr_puts(s, "{");
    int_member(s, &inner, "hours", b->delay_h);
    int_member(s, &inner, "incidents", b->held_back);
    tr_puts(s, "}");
}

tr_rc tell_summary(const struct tr_bulletin *b, struct tr_sink *s, struct tr_error *err)
{
    static const char *const audiences[] = { "internal", "partner", "public" };
    bool first = true, room = true;
    tr_puts(s, "{");
    top_key(s, &first, "aggregates");
    tr_json_put_int(s, b->n_aggregates);
    top_key(s, &first, "agreement");
    tr_json_put(s, b->agreement);
    top_key(s, &first, "as_of");
    top_time(s, b->as_of);
    top_key(s, &first, "audience");
    tr_json_put(s, tr_str_of(audiences[b->audience]));
    top_key(s, &first, "by_area");
    room &= put_counts(b, s, &b->areas, true);
    top_key(s, &first, "by_dyad");
    room &= put_counts(b, s, &b->dyads, true);
    top_key(s, &first, "claims");
    tr_json_put_int(s, b->n_claims);
    top_key(s, &first, "documents");
    tr_json_put_int(s, b->n_documents);
    top_key(s, &first, "events_told");
    tr_json_put_int(s, b->n_told);
    top_key(s, &first, "findings");
    put_verdicts(s, b->findings_by);
    if (b->delay_h) put_held_back(b, s, &first);
    top_key(s, &first, "incidents");
    tr_json_put_int(s, (int64_t)b->n_incidents);
    top_key(s, &first, "incidents_by_verdict");
    put_verdicts(s, b->by);
    top_key(s, &first, "moved_line");
    room &= put_zones(b, s, true);
    top_key(s, &first, "origins");
    room &= put_counts(b, s, &b->origins, false);
    top_key(s, &first, "params");
    tr_json_put(s, b->params);
    top_key(s, &first, "period");
    put_period(b, s);
    top_key(s, &first, "reports");
    put_reports(b, s);
    top_key(s, &first, "zones");
    room &= put_zones(b, s, false);
    tr_puts(s, "\n}\n");
    if (!room) return tr_fail(err, TR_NOMEM, "tell: no room to sort the names of the summary");
    return tell_done(s, err);
}
