/* SPDX-License-Identifier: Apache-2.0
 *
 * ucdp.h: a UCDP GED row, from CSV or GeoJSON, on its way to a report. */
#ifndef TR_READ_UCDP_H
#define TR_READ_UCDP_H

#include "read/parts.h"

typedef enum {
    UCDP_ID,
    UCDP_TYPE,
    UCDP_SIDE_A,
    UCDP_SIDE_B,
    UCDP_SIDE_A_ID,
    UCDP_SIDE_B_ID,
    UCDP_ARTICLE,
    UCDP_OFFICE,
    UCDP_DATE,
    UCDP_HEADLINE,
    UCDP_ORIGINAL,
    UCDP_WHERE_PREC,
    UCDP_WHERE,
    UCDP_ADM1,
    UCDP_ADM2,
    UCDP_LAT,
    UCDP_LON,
    UCDP_WKT,
    UCDP_COUNTRY,
    UCDP_CLARITY,
    UCDP_DATE_PREC,
    UCDP_FROM,
    UCDP_TO,
    UCDP_DEATHS_A,
    UCDP_DEATHS_B,
    UCDP_DEATHS_CIVILIANS,
    UCDP_DEATHS_UNKNOWN,
    UCDP_LOW,
    UCDP_BEST,
    UCDP_HIGH,
    UCDP_COLUMNS
} ucdp_column;

struct ucdp_name {
    const char *name, *other; /* `other`: how older editions call it, or NULL */
    bool needed;
};
extern const struct ucdp_name ucdp_names[UCDP_COLUMNS];
/* The column of that name in any case, or UCDP_COLUMNS. */
size_t ucdp_column_of(tr_str name);

struct ucdp_day { /* local midnight, remembered: neighbours often share the day */
    int64_t key;
    tr_span span;
};
struct ucdp {
    struct tr_arena *a;
    const struct tr_tz *tz;
    tr_str tz_name, source;
    struct ucdp_day days[64];
};

void ucdp_begin(struct ucdp *u, const struct tr_reader *r);

/* cells: trimmed texts, empty when missing. TR_OK with a fault filled: the row is wrong. */
TR_MUST tr_rc ucdp_report(struct ucdp *u, const tr_str cells[UCDP_COLUMNS], struct tr_report *out,
                          struct tr_fault *fault, struct tr_error *err);

/* YYYY-MM-DD, with or without a time of day behind it. */
struct ucdp_date {
    int year, month, day;
};
bool ucdp_date_read(tr_str s, struct ucdp_date *out);
int64_t ucdp_days(struct ucdp_date d); /* since 1970-01-01 */

/* ucdp_sources.c */
struct ucdp_sources {
    struct tr_strs voices, headlines;
    struct ucdp_date published; /* year 0: none that can be right */
    bool before_event;
};
bool ucdp_sources_read(struct tr_arena *a, const tr_str cells[UCDP_COLUMNS], struct ucdp_date from, struct ucdp_date to,
                       struct ucdp_sources *out); /* false at the arena's cap */

#endif
