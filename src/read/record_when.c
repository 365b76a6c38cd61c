/* SPDX-License-Identifier: Apache-2.0
 *
 * Times of a record: `from`, `to`, `published`, `received`, in the zone that `tz` names. */
#include "read/record.h"

enum { ZONES_MAX = 64 };

static const char when_form[] =
    "ISO 8601 between 1800 and 2200, such as 2017-05-06, 2017-05-06T14:30 or 2017-05-06T11:30:00Z";

/* ---- zones ------------------------------------------------------------------------------- */

static const struct tr_tz *known_zone(const struct record *p, tr_str name)
{
    if (p->c->tz && tr_str_eq(p->c->tz->name, name)) return p->c->tz;
    const struct tr_zones_known *z = p->c->zones;
    for (size_t k = 0; z && k < z->list.n; k++)
        if (tr_str_eq(z->list.v[k].name, name)) return &z->list.v[k];
    return NULL;
}

/* The zone's table is kept for later records; a file that names very many zones pays by memory cap. */
static const struct tr_tz *load_zone(struct record *p, tr_str name)
{
    struct tr_tz tz;
    struct tr_error why = { 0 };
    tr_rc rc = tr_tz_load(p->c->a, name, &tz, &why);
    if (rc == TR_NOMEM) p->no_room = true;
    if (rc != TR_OK) {
        record_fault(p, "tz", json_object_get(p->root, "tz"), "an IANA time zone, such as Asia/Damascus");
        return NULL;
    }
    struct tr_tz *kept = record_room(p, 1, sizeof *kept);
    if (!kept) return NULL;
    *kept = tz;
    if (p->c->zones && p->c->zones->list.n < ZONES_MAX && !TR_PUSH(p->c->a, &p->c->zones->list, tz)) p->no_room = true;
    return kept;
}

static const struct tr_tz *zone_of(struct record *p)
{
    tr_str name = tr_str_trim(tr_json_get(p->root, "tz"));
    if (name.n == 0) return p->c->tz;
    const struct tr_tz *known = known_zone(p, name);
    return known ? known : load_zone(p, name);
}

/* ---- times ------------------------------------------------------------------------------- */

static bool has_clock(tr_str s) { return s.n > 10; }

/* Local times need the zone's table, others do not: our own lines are all in UTC. */
static bool is_local(tr_str s)
{
    if (!has_clock(s)) return true;
    const char *clock = s.p + 10;
    size_t n = s.n - 10;
    return clock[n - 1] != 'Z' && !memchr(clock, '+', n) && !memchr(clock, '-', n);
}

tr_span record_time(struct record *p, const char *key, const json_t *v)
{
    tr_span span = TR_ALWAYS;
    tr_str text = tr_str_trim(tr_json_text(v));
    const struct tr_tz *tz = text.n > 0 && is_local(text) ? zone_of(p) : NULL;
    if (record_sound(p) && !tr_time_parse(tz, text, &span)) record_fault(p, key, v, when_form);
    return span;
}

/* A `to` without a clock is the last day (month, year) meant; with a clock it is the end itself. */
static void read_end(struct record *p, const json_t *to, tr_span *when)
{
    tr_span end = record_time(p, "to", to);
    if (!record_sound(p)) return;
    bool exact = has_clock(tr_str_trim(tr_json_text(to)));
    if (end.from < when->from) record_fault(p, "to", to, "an end that is not before `from`");
    when->to = exact && end.from > when->from ? end.from : end.to;
}

void record_read_when(struct record *p)
{
    tr_span *when = &p->out->when;
    const json_t *from = json_object_get(p->root, "from"), *to = json_object_get(p->root, "to");
    const json_t *tz = json_object_get(p->root, "tz");
    p->out->tz = record_text(p, "tz", tz);
    if (p->out->tz.n == 0) p->out->tz = p->c->tz && p->c->tz->name.n ? p->c->tz->name : TR_STR("UTC");
    else if (!p->c->trusted) (void)zone_of(p); /* a wrong name is told even where no time is local */
    if (!from || json_is_null(from)) {
        if (to && !json_is_null(to)) record_fault(p, "from", NULL, "the start, since `to` is given");
        return;
    }
    record_read_span(p, from, to, when);
}

void record_read_span(struct record *p, const json_t *from, const json_t *to, tr_span *when)
{
    if (!from) {
        read_end(p, to, when); /* the start is not known */
        return;
    }
    *when = record_time(p, "from", from);
    if (record_sound(p) && to && !json_is_null(to)) read_end(p, to, when);
    if (when->to <= when->from) when->to = when->from + 1; /* an instant; spans are never empty */
}
