/* SPDX-License-Identifier: Apache-2.0
 *
 * tzif.h: bytes of a compiled zone file (TZif, RFC 8536) -> a growing table of offsets, and that
 * table, which tz.c also fills from ICU. */
#ifndef TRUCE_BASE_TZIF_H
#define TRUCE_BASE_TZIF_H

#include "truce/base.h"

enum { TR_TZ_LAST_YEAR = 2200 }; /* rules for all time are written out up to its end */

struct tr_tz_table { /* as in struct tr_tz */
    struct {
        tr_time *v;
        size_t n, cap;
    } at;
    struct {
        int32_t *v;
        size_t n, cap;
    } offset_s;
};

/* Adds what holds from `at` on; an offset that only gets another name is left out. False at the
 * arena's cap. */
bool tr_tz_add(struct tr_arena *a, struct tr_tz_table *t, tr_time at, int32_t offset_s);

/* name  of the zone, for the sentence only
 * out   the table from 1800 to TR_TZ_LAST_YEAR: the file's own changes, then its rule
 *
 * Lives in `a`. TR_BAD_INPUT when the bytes are not one whole, consistent file of version 2 to 4
 * without leap seconds; nothing is repaired or guessed. Takes any bytes. */
TR_MUST tr_rc tr_tzif_parse(struct tr_arena *a, tr_str name, tr_str bytes, struct tr_tz_table *out,
                            struct tr_error *err);

#endif
