/* SPDX-License-Identifier: Apache-2.0
 *
 * Reports -> the ledger of the process: documents in order, their claims as mentions, then the parts one after another. */
#include "process/ledger.h"

#include <stdlib.h>

static int by_id(const void *x, const void *y)
{
    const struct tr_report *const *a = x, *const *b = y;
    return tr_str_cmp((*a)->id, (*b)->id);
}

static bool sort_reports(struct making *m, const struct tr_report *const *reports, size_t n)
{
    m->reports = tr_new(m->a, const struct tr_report *, n + 1);
    for (size_t k = 0; m->reports && k < n; k++)
        if (reports[k]->document || reports[k]->kind == TR_PERFORMANCE) m->reports[m->n_reports++] = reports[k];
    if (m->n_reports) qsort(m->reports, m->n_reports, sizeof *m->reports, by_id);
    return m->reports != NULL;
}

tr_rc tr_process(struct tr_arena *a, const struct tr_report *const *reports, size_t n, const struct tr_agreement *g,
                 tr_time as_of, struct tr_ledger *out, struct tr_error *err)
{
    static void (*const steps[])(struct making *) = {
        parties_find,   mentions_find, meetings_make,    meetings_walkouts,
        positions_make, measures_make, commitments_make, ties_make,
    };
    struct making m = { .a = a, .g = g, .as_of = as_of, .out = out };
    *out = (struct tr_ledger){ 0 };
    if (!sort_reports(&m, reports, n)) m.full = true;
    for (size_t k = 0; k < TR_COUNT(steps) && !m.full; k++) steps[k](&m);
    return m.full ? tr_fail(err, TR_NOMEM, "process: no room for the claims of %zu reports", n) : TR_OK;
}
