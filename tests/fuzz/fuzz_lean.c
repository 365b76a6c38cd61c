/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a stored line: whatever the short way takes, the long way takes as well, and makes the same of it. */
#include <stdlib.h>

#include "read/lean.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void require(bool holds)
{
    if (!holds) abort();
}

static void same(const struct tr_report *x, const struct tr_report *y)
{
    struct tr_sink a = { 0 }, b = { 0 };
    tr_report_json(x, &a);
    tr_report_json(y, &b);
    require(tr_str_eq(tr_sink_text(&a), tr_sink_text(&b)));
    require(x->when.from == y->when.from && x->when.to == y->when.to && x->flags == y->flags &&
            x->directed == y->directed);
    require(x->place.kind == y->place.kind && x->place.level == y->place.level && !x->special == !y->special);
    require(tr_str_eq(x->id, y->id) && memcmp(&x->content, &y->content, sizeof x->content) == 0);
    tr_sink_close(&a);
    tr_sink_close(&b);
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char room[16 << 20];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_acts acts;
    struct tr_report lean, loaded, parsed, any;
    tr_str line = { (const char *)data, n };
    if (tr_acts_load(&a, &acts, NULL) != TR_OK) abort();
    bool taken = lean_report(&a, line, &acts, &lean);
    tr_rc rc = tr_report_parse_any(&a, line, &acts, false, &any, NULL);
    if (rc == TR_NOMEM) return 0;
    require(!taken || rc == TR_OK);
    require(tr_report_parse(&a, line, &acts, &parsed, NULL) == rc);
    if (rc != TR_OK) return 0;
    same(&parsed, &any);
    if (taken) require(tr_report_load(&a, line, &acts, &loaded, NULL) == TR_OK);
    if (!taken || lean.id.n == 0) return 0;
    loaded.content = any.content; /* not made on purpose */
    same(&loaded, &any);
    return 0;
}
