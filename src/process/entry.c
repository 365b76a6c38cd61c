/* SPDX-License-Identifier: Apache-2.0
 *
 * What all parts of the ledger share: what entries stand on, their ids and their order. */
#include "process/ledger.h"

void bases_add(struct making *m, tr_bases *list, struct tr_basis one)
{
    for (size_t k = 0; k < list->n; k++)
        if (list->v[k].report == one.report && list->v[k].claim == one.claim) return;
    if (!TR_PUSH(m->a, list, one)) m->full = true;
}

static tr_str basis_id(const struct tr_basis *b) { return b->claim ? b->claim->id : b->report->id; }

tr_str entry_id(struct making *m, char kind, const tr_bases *on, tr_str also)
{
    tr_str least = { NULL, 0 };
    struct tr_sha sha;
    for (size_t k = 0; k < on->n; k++) {
        tr_str id = basis_id(&on->v[k]);
        if (!least.n || tr_str_cmp(id, least) < 0) least = id;
    }
    tr_sha_begin(&sha);
    tr_sha_text(&sha, (tr_str){ &kind, 1 });
    tr_sha_text(&sha, least);
    tr_sha_text(&sha, also);
    tr_str id = tr_id(m->a, kind, tr_sha_end(&sha));
    if (!id.p) m->full = true;
    return id;
}

int entry_order(tr_span x, tr_span y, tr_str x_id, tr_str y_id)
{
    tr_time a = tr_entry_time(x), b = tr_entry_time(y);
    if (a != b) return a < b ? -1 : 1;
    if (x.to != y.to) return x.to < y.to ? -1 : 1;
    return tr_str_cmp(x_id, y_id);
}

bool same_document(const struct mention *x, const struct mention *y) { return x->on.report == y->on.report; }

tr_str topic_key(struct making *m, const struct tr_claim *c)
{
    if (c->topic.n) return c->topic;
    return c->about.n ? tr_fold(m->a, c->about) : (tr_str){ NULL, 0 };
}
