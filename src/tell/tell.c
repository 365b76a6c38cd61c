/* SPDX-License-Identifier: Apache-2.0
 *
 * The table of outputs, and the sentence of one reason for whoever has no bulletin at hand. */
#include "bulletin.h"

const struct tr_teller tr_tellers[] = {
    { "html", "the bulletin: one self-contained, printable page", tell_html },
    { "csv", "findings, one a row", tell_csv },
    { "geojson", "zones and incidents for a map program", tell_geojson },
    { "summary", "counts by verdict, zone, origin (summary.json)", tell_summary },
    { "ndjson", "findings with their reasons, one JSON object a line", tell_ndjson },
    { "set-aside", "rows that were not kept, and why, one a line", tell_set_aside },
};
const size_t tr_teller_count = TR_COUNT(tr_tellers);

const struct tr_teller *tr_teller_find(tr_str name)
{
    for (size_t k = 0; k < tr_teller_count; k++)
        if (tr_str_is(name, tr_tellers[k].name)) return &tr_tellers[k];
    return NULL;
}

tr_rc tell_done(const struct tr_sink *out, struct tr_error *err)
{
    return out->failed ? tr_fail(err, TR_NOMEM, "tell: no memory left after %zu bytes of output", out->n) : TR_OK;
}

tr_str tr_reason_say(struct tr_arena *a, tr_str lang, const struct tr_reason *r)
{
    struct words w;
    struct tr_sink s = { 0 };
    if (words_open(a, lang, &w, NULL) != TR_OK) return TR_STR("");
    say_reason(&(struct pen){ .out = &s, .words = &w }, r);
    tr_str out = s.failed ? TR_STR("") : tr_str_copy(a, tr_sink_text(&s));
    tr_sink_close(&s);
    return out;
}
