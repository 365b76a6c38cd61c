/* SPDX-License-Identifier: Apache-2.0
 *
 * lean.h: our own canonical line (report_json.c) -> report, in one pass and without a tree of values. Only what we write
 * ourselves is understood: keys sorted, no blanks, plain forms. On anything else it says no and record.c reads the
 * line; what it does accept, record.c would accept with the same outcome (tests/prop/prop_lean.c, fuzz_lean). */
#ifndef TR_READ_LEAN_H
#define TR_READ_LEAN_H

#include "read/parts.h"

struct lean_end { /* a place under way; which of its parts were told */
    struct tr_place place;
    tr_point observer;
    double radius_m, bearing_deg, spread_deg, range_m[2];
    tr_str shape;
    int level; /* 0: no area */
    bool lon, lat, radius, bearing, spread, range, sector;
};

struct lean { /* a line under way */
    const char *p, *end;
    struct tr_arena *a;
    const struct tr_acts *acts;
    struct tr_report *out;
    struct lean_end ends[3];
    bool has_end[3], has_directed, has_from, has_to;
    tr_span from, to;
};

/* Handlers give false at whatever is not as we write it; `into` is the object that the key belongs to. */
typedef bool lean_read(struct lean *l, void *into, size_t at);
struct lean_key {
    tr_str name;
    lean_read *read;
    size_t at;
};

/* lean.c: values */
bool lean_take(struct lean *l, char c);
bool lean_raw(struct lean *l, tr_str *out); /* a text as it is; borrows from the line, or lives in a */
bool lean_number(struct lean *l, double low, double high, double *out);
bool lean_integer(struct lean *l, int64_t low, int64_t high, int64_t *out);
bool lean_object(struct lean *l, const struct lean_key *keys, size_t n,
                 void *into); /* keys sorted, each at most once */
/* Items of a list, one after the other: `k` is 0 at first; false behind the last, or at a fault (*good is then false). */
bool lean_item(struct lean *l, size_t k, size_t most, bool *good);
lean_read lean_text;                                                   /* a trimmed text to the tr_str at `at` */
void *lean_room(struct lean *l, const void *v, size_t n, size_t size); /* copy of n items, NULL at the cap */

/* lean_place.c */
lean_read lean_read_end; /* `at`: which of the ends */
bool lean_settle_ends(struct lean *l);

/* lean_record.c: texts borrow from `line`, the rest lives in `a`. Neither id nor content are made. */
bool lean_report(struct tr_arena *a, tr_str line, const struct tr_acts *acts, struct tr_report *out);

/* own.c: texts of the report that lie in `line` move to one piece of `a`. False at the cap. */
bool tr_report_own(struct tr_arena *a, tr_str line, struct tr_report *r);

/* stored.c: the way by record.c, for whatever lean_report refuses; `hashed`: see tr_report_load */
TR_MUST tr_rc tr_report_parse_any(struct tr_arena *a, tr_str line, const struct tr_acts *acts, bool hashed,
                                  struct tr_report *out, struct tr_error *err);

#endif
