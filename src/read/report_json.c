/* SPDX-License-Identifier: Apache-2.0
 *
 * A report -> its canonical line: keys sorted, unknown left out, numbers in their shortest form that
 * reads back to the same bits. record.c reads the line back. */
#include "read/parts.h"

#include <math.h>
#include <stdio.h>

#include "format/json.h"

enum { MILLION = 1000000 };

struct pen { /* `first` is whether the object under way is still empty */
    struct tr_sink *s;
    bool first;
};

/* ---- values ------------------------------------------------------------------------------ */

/* Digits of v backwards, ending before `end`; gives where they start. printf is too slow for a million rows. */
static char *digits_before(char *end, uint64_t v)
{
    do *--end = (char)('0' + v % 10);
    while (v /= 10);
    return end;
}

/* A number of millionths as a decimal without trailing zeros. */
static void put_millionths(struct tr_sink *s, int64_t v)
{
    char text[32], *end = text + sizeof text;
    uint64_t left = v < 0 ? 0 - (uint64_t)v : (uint64_t)v;
    char *point = end - 7, *p;
    (void)digits_before(end, left % MILLION + MILLION); /* + MILLION: six digits, and one that becomes the point */
    *point = '.';
    while (end > point && (end[-1] == '0' || end[-1] == '.')) end--;
    p = digits_before(point, left / MILLION);
    if (v < 0) *--p = '-';
    tr_put(s, (tr_str){ p, (size_t)(end - p) });
}

/* Most numbers have few decimals: when v is exactly the double next to a whole number of millionths,
 * those six digits read back to v. Others get all 17 digits. */
static void put_real(struct tr_sink *s, double v)
{
    double scaled = nearbyint(v * MILLION);
    if (fabs(scaled) < 9e15 && scaled / MILLION == v) {
        put_millionths(s, (int64_t)scaled);
        return;
    }
    char text[40];
    int n = snprintf(text, sizeof text, "%.17g", v);
    for (int k = 0; k < n; k++)
        if (text[k] == ',') text[k] = '.'; /* the caller's locale must not show */
    tr_put(s, (tr_str){ text, n > 0 ? (size_t)n : 0 });
}

static void put_key(struct pen *p, const char *key)
{
    char text[32] = ",\""; /* keys are ours and short */
    size_t n = strlen(key);
    memcpy(text + 2, key, n);
    memcpy(text + 2 + n, "\":", 2);
    tr_put(p->s, (tr_str){ text + p->first, n + 4 - p->first });
    p->first = false;
}

static struct pen begin(struct tr_sink *s)
{
    tr_puts(s, "{");
    return (struct pen){ s, true };
}

static void text_at(struct pen *p, const char *key, tr_str text)
{
    if (text.n == 0) return;
    put_key(p, key);
    tr_json_put(p->s, text);
}

static void int_at(struct pen *p, const char *key, int64_t v)
{
    put_key(p, key);
    tr_put_i64(p->s, v);
}

static void real_at(struct pen *p, const char *key, double v)
{
    put_key(p, key);
    put_real(p->s, v);
}

static void bool_at(struct pen *p, const char *key, bool v)
{
    put_key(p, key);
    tr_puts(p->s, v ? "true" : "false");
}

static void two_digits(char *at, int v)
{
    at[0] = (char)('0' + v / 10 % 10);
    at[1] = (char)('0' + v % 10);
}

/* Like tr_time_iso, without an arena. */
static void time_at(struct pen *p, const char *key, tr_time t)
{
    if (t == TR_TIME_NONE || t == TR_TIME_MAX) return;
    struct tr_clock c = tr_clock_of(NULL, t);
    char text[] = "\"0000-00-00T00:00:00";
    two_digits(text + 1, c.year / 100);
    two_digits(text + 3, c.year);
    two_digits(text + 6, c.month);
    two_digits(text + 9, c.day);
    two_digits(text + 12, c.hour);
    two_digits(text + 15, c.minute);
    two_digits(text + 18, c.second);
    put_key(p, key);
    tr_put(p->s, (tr_str){ text, sizeof text - 1 });
    if (c.micro) tr_putf(p->s, ".%06d", c.micro);
    tr_puts(p->s, "Z\"");
}

static void texts_at(struct pen *p, const char *key, struct tr_strs list)
{
    if (list.n == 0) return;
    put_key(p, key);
    for (size_t k = 0; k < list.n; k++) {
        tr_puts(p->s, k ? "," : "[");
        tr_json_put(p->s, list.v[k]);
    }
    tr_puts(p->s, "]");
}

/* ---- parts ------------------------------------------------------------------------------- */

static void refs_at(struct pen *p, const char *key, const struct tr_ref *v, size_t n)
{
    if (n == 0) return;
    put_key(p, key);
    for (size_t k = 0; k < n; k++) {
        tr_puts(p->s, k ? "," : "[");
        if (v[k].scheme.n == 0 && v[k].code.n == 0) {
            tr_json_put(p->s, v[k].name);
            continue;
        }
        struct pen ref = begin(p->s);
        text_at(&ref, "code", v[k].code);
        text_at(&ref, "name", v[k].name);
        text_at(&ref, "scheme", v[k].scheme);
        tr_puts(p->s, "}");
    }
    tr_puts(p->s, "]");
}

static void assertions_at(struct pen *p, const struct tr_assertion *v, size_t n)
{
    if (n == 0) return;
    put_key(p, "assertions");
    for (size_t k = 0; k < n; k++) {
        tr_puts(p->s, k ? "," : "[");
        struct pen one = begin(p->s);
        text_at(&one, "about", v[k].about);
        text_at(&one, "by", v[k].by);
        if (v[k].evidenced) bool_at(&one, "evidenced", true);
        text_at(&one, "says", v[k].says);
        text_at(&one, "text", v[k].text);
        text_at(&one, "told_by", v[k].told_by);
        tr_puts(p->s, "}");
    }
    tr_puts(p->s, "]");
}

static bool counted(const struct tr_count *c)
{
    return c->low != TR_UNKNOWN || c->best != TR_UNKNOWN || c->high != TR_UNKNOWN;
}

static void count_at(struct pen *p, const char *key, const struct tr_count *c)
{
    put_key(p, key);
    struct pen one = begin(p->s);
    if (c->best != TR_UNKNOWN) int_at(&one, "best", c->best);
    if (c->high != TR_UNKNOWN) int_at(&one, "high", c->high);
    if (c->low != TR_UNKNOWN) int_at(&one, "low", c->low);
    tr_puts(p->s, "}");
}

static void counts_at(struct pen *p, const struct tr_count *counts)
{
    static const tr_counted sorted[] = { TR_ABDUCTED,         TR_DETAINED,      TR_DISPLACED,      TR_EXPLOSIONS,
                                         TR_INJURED,          TR_ITEMS,         TR_KILLED,         TR_KILLED_ACTOR,
                                         TR_KILLED_CIVILIANS, TR_KILLED_TARGET, TR_KILLED_UNKNOWN, TR_SHOTS,
                                         TR_VIOLATIONS };
    _Static_assert(TR_COUNT(sorted) == TR_COUNTED, "every count is written");
    bool any = false;
    for (size_t k = 0; k < TR_COUNTED; k++) any |= counted(&counts[k]);
    if (!any) return;
    put_key(p, "counts");
    struct pen all = begin(p->s);
    for (size_t k = 0; k < TR_COUNT(sorted); k++)
        if (counted(&counts[sorted[k]])) count_at(&all, tr_counted_names[sorted[k]], &counts[sorted[k]]);
    tr_puts(p->s, "}");
}

static void parts_at(struct pen *p, const struct tr_part *v, size_t n)
{
    if (n == 0) return;
    put_key(p, "parts");
    for (size_t k = 0; k < n; k++) {
        tr_puts(p->s, k ? "," : "[");
        struct pen one = begin(p->s);
        int_at(&one, "n", v[k].n);
        text_at(&one, "name", v[k].name);
        tr_puts(p->s, "}");
    }
    tr_puts(p->s, "]");
}

static void flags_at(struct pen *p, uint32_t flags)
{
    if (flags == 0) return;
    put_key(p, "flags");
    bool first = true;
    for (size_t k = 0; k < TR_FLAGS; k++) {
        if (!TR_HAS(flags, k)) continue;
        tr_puts(p->s, first ? "[\"" : ",\"");
        tr_puts(p->s, tr_flag_names[k]);
        tr_puts(p->s, "\"");
        first = false;
    }
    tr_puts(p->s, "]");
}

static void native_at(struct pen *p, const struct tr_native *n, bool with_row)
{
    with_row = with_row && n->row > 0;
    if (n->dataset.n == 0 && n->id.n == 0 && !with_row) return;
    put_key(p, "native");
    struct pen one = begin(p->s);
    text_at(&one, "dataset", n->dataset);
    text_at(&one, "id", n->id);
    if (with_row) int_at(&one, "row", n->row);
    tr_puts(p->s, "}");
}

/* ---- places ------------------------------------------------------------------------------ */

static void sector_at(struct pen *p, const struct tr_place *place)
{
    put_key(p, "observer");
    struct pen at = begin(p->s);
    real_at(&at, "lat", place->at.lat);
    real_at(&at, "lon", place->at.lon);
    tr_puts(p->s, "}");
}

static void range_at(struct pen *p, const double range[2])
{
    put_key(p, "range_m");
    tr_puts(p->s, "[");
    put_real(p->s, range[0]);
    tr_puts(p->s, ",");
    put_real(p->s, range[1]);
    tr_puts(p->s, "]");
}

static void area_at(struct pen *p, int level)
{
    put_key(p, "area");
    struct pen one = begin(p->s);
    int_at(&one, "level", level);
    tr_puts(p->s, "}");
}

static void shape_at(struct pen *p, const struct tr_place *place)
{
    if (place->kind == TR_PLACE_DISC) text_at(p, "shape", TR_STR("disc"));
    if (place->kind == TR_PLACE_NONE) text_at(p, "shape", TR_STR("none"));
}

static void place_at(struct pen *p, const char *key, const struct tr_place *place)
{
    tr_place_kind kind = place->kind;
    bool sector = kind == TR_PLACE_SECTOR, round = kind == TR_PLACE_NORMAL || kind == TR_PLACE_DISC;
    bool point = !sector && tr_point_valid(place->at);
    put_key(p, key);
    struct pen one = begin(p->s);
    text_at(&one, "adm1", place->adm1);
    text_at(&one, "adm2", place->adm2);
    text_at(&one, "adm3", place->adm3);
    if (kind == TR_PLACE_AREA) area_at(&one, place->level);
    if (sector) real_at(&one, "bearing_deg", place->bearing_deg);
    text_at(&one, "country", place->country);
    if (point) real_at(&one, "lat", place->at.lat);
    if (point) real_at(&one, "lon", place->at.lon);
    text_at(&one, "name", place->name);
    if (sector) sector_at(&one, place);
    if (place->precision) int_at(&one, "precision", place->precision);
    /* people think of the radius that holds nearly all of it: two sigma */
    if (round) real_at(&one, "radius_m", kind == TR_PLACE_NORMAL ? 2 * place->radius_m : place->radius_m);
    if (sector) range_at(&one, place->range_m);
    shape_at(&one, place);
    if (sector) real_at(&one, "spread_deg", place->spread_deg);
    tr_puts(p->s, "}");
}

static bool is_told(const struct tr_place *p)
{
    return p->kind != TR_PLACE_NONE || p->role != TR_SITE || p->name.n || p->adm1.n || p->adm2.n || p->adm3.n ||
           p->country.n || p->precision;
}

/* The key says which end it is. */
static void end_at(struct pen *p, const struct tr_report *r, tr_place_role role, const char *key)
{
    if (r->place.role == role && is_told(&r->place)) place_at(p, key, &r->place);
    else if (r->other_end && r->other_end->role == role) place_at(p, key, r->other_end);
}

/* ---- the record -------------------------------------------------------------------------- */

static tr_str special_text(const struct tr_special *s, size_t at)
{
    tr_str text = { NULL, 0 };
    if (s) memcpy(&text, (const char *)s + at, sizeof text);
    return text;
}
#define SPECIAL(r, field) special_text((r)->special, offsetof(struct tr_special, field))

static void put_a_to_i(struct pen *p, const struct tr_report *r, bool content)
{
    text_at(p, "act", r->act);
    text_at(p, "act_native", r->act_native);
    refs_at(p, "actor", r->actor.v, r->actor.n);
    assertions_at(p, r->assertions.v, r->assertions.n);
    text_at(p, "by", SPECIAL(r, by));
    counts_at(p, r->counts);
    if (r->actor.n || r->target.n) bool_at(p, "directed", r->directed);
    text_at(p, "duty", SPECIAL(r, duty));
    flags_at(p, content ? r->flags & (1u << TR_FLAG_EXERCISE) : r->flags);
    time_at(p, "from", r->when.from);
    texts_at(p, "headlines", r->headlines);
    if (r->special && r->special->hours >= 0) real_at(p, "hours", r->special->hours);
    if (!content) text_at(p, "id", r->id);
    end_at(p, r, TR_IMPACT, "impact");
}

static void put_k_to_r(struct pen *p, const struct tr_report *r, bool content)
{
    text_at(p, "kind", tr_str_of(tr_kind_names[r->kind]));
    text_at(p, "lang", r->lang);
    end_at(p, r, TR_LAUNCH, "launch");
    text_at(p, "means", r->means);
    native_at(p, &r->native, !content);
    text_at(p, "of", SPECIAL(r, of));
    text_at(p, "origin", r->origin);
    text_at(p, "outcome", SPECIAL(r, outcome));
    if (r->special) parts_at(p, r->special->parts.v, r->special->parts.n);
    end_at(p, r, TR_SITE, "place");
    time_at(p, "published", r->published);
    if (!content) time_at(p, "received", r->received);
}

static void put_s_to_z(struct pen *p, const struct tr_report *r)
{
    if (r->special && r->special->share >= 0) real_at(p, "share", r->special->share);
    text_at(p, "source", r->source);
    text_at(p, "status", SPECIAL(r, status));
    refs_at(p, "target", r->target.v, r->target.n);
    text_at(p, "text", r->text);
    time_at(p, "to", r->when.to);
    text_at(p, "tz", r->tz);
    text_at(p, "url", r->url);
    texts_at(p, "voices", r->voices);
    text_at(p, "weapon", r->weapon);
    text_at(p, "zone", SPECIAL(r, zone));
}

static void put_record(const struct tr_report *r, struct tr_sink *out, bool content)
{
    struct pen p = begin(out);
    put_a_to_i(&p, r, content);
    put_k_to_r(&p, r, content);
    put_s_to_z(&p, r);
    tr_puts(out, "}");
}

void tr_report_content(const struct tr_report *r, struct tr_sink *out) { put_record(r, out, true); }

void tr_report_json(const struct tr_report *r, struct tr_sink *out) { put_record(r, out, false); }
