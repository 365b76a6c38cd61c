/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a zone file: refused with a sentence, or a table that keeps its promises. */
#include <stdint.h>
#include <stdlib.h>

#include "base/tzif.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void must(bool holds)
{
    if (!holds) abort();
}

static void check(const struct tr_tz_table *t)
{
    must(t->at.n > 0 && t->at.n == t->offset_s.n && t->at.v[0] == TR_TIME_NONE);
    for (size_t k = 0; k < t->at.n; k++) {
        int32_t offset_s = t->offset_s.v[k];
        must(offset_s > -2 * 86400 && offset_s < 2 * 86400);
        must(k == 0 || (t->at.v[k] > t->at.v[k - 1] && offset_s != t->offset_s.v[k - 1]));
    }
    must(t->at.v[t->at.n - 1] < tr_time_of(NULL, TR_TZ_LAST_YEAR + 1, 1, 1, 0, 0, 0));
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static struct tr_arena a;
    struct tr_tz_table t = { 0 };
    struct tr_error err = { TR_OK, "" };
    if (!a.base && tr_arena_open(&a, 1 << 20, NULL) != TR_OK) return 0;
    tr_rc rc = tr_tzif_parse(&a, TR_STR("Fuzz/Zone"), (tr_str){ (const char *)data, n }, &t, &err);
    if (rc == TR_OK) check(&t);
    else must(rc == TR_BAD_INPUT && err.rc == rc && err.text[0] != '\0'); /* 1 MiB is room enough for every table */
    tr_arena_reset(&a);
    return 0;
}
