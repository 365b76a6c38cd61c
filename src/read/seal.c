/* SPDX-License-Identifier: Apache-2.0
 *
 * Facts of a report -> its content hash (the version) and its id (the identity). A corrected row of
 * a dataset keeps its id and changes its hash; the same text read twice has both the same. */
#include "read/parts.h"

#include <math.h>

struct tr_report tr_report_blank(void)
{
    struct tr_report r = {
        .received = TR_TIME_NONE,
        .published = TR_TIME_NONE,
        .when = { TR_TIME_NONE, TR_TIME_MAX },
        .place = { .at = { NAN, NAN } },
    };
    for (size_t k = 0; k < TR_COUNTED; k++) r.counts[k] = TR_COUNT_UNKNOWN;
    return r;
}

void tr_report_from_row(struct tr_report *out, const struct tr_reader *r, const struct tr_row *at)
{
    out->raw = at->raw;
    out->offset = (int64_t)at->offset;
    out->file = r->in.name;
    out->file_hash = r->in.hash;
    if (out->received == TR_TIME_NONE) out->received = r->in.received;
    if (out->native.row == 0) out->native.row = at->row;
}

static tr_hash identity(const struct tr_report *r)
{
    if (r->native.id.n == 0) return r->content;
    struct tr_sha sha;
    tr_sha_begin(&sha);
    tr_sha_text(&sha, TR_STR("report"));
    tr_sha_text(&sha, r->source);
    tr_sha_text(&sha, r->native.dataset);
    tr_sha_text(&sha, r->native.id);
    return tr_sha_end(&sha);
}

struct contents { /* of a report and, in it, of its document */
    struct tr_sink all, document;
    struct tr_claim_cut *cuts;
};

static bool put_document(struct tr_arena *a, const struct tr_report *r, struct contents *c)
{
    if (!r->document) return true;
    c->cuts = tr_new(a, struct tr_claim_cut, r->document->claims.n + 1);
    if (c->cuts) tr_document_content(r->document, c->cuts, &c->document);
    return c->cuts && !c->document.failed;
}

static bool put_all(struct tr_arena *a, struct tr_report *r, struct contents *c)
{
    if (!put_document(a, r, c)) return false;
    tr_report_content(r, tr_sink_text(&c->document), &c->all);
    if (c->all.failed) return false;
    r->content = tr_sha256(c->all.p, c->all.n);
    r->id = tr_id(a, 'r', identity(r));
    return r->id.p != NULL;
}

static tr_rc finish(struct tr_arena *a, struct tr_report *r, struct contents *c, bool good, struct tr_error *err)
{
    tr_rc rc = good ? tr_claims_seal(a, r, tr_sink_text(&c->document), c->cuts, err)
                    : tr_fail(err, TR_NOMEM, "read: no room for a report's id");
    tr_sink_close(&c->all);
    tr_sink_close(&c->document);
    return rc;
}

tr_rc tr_report_seal(struct tr_arena *a, struct tr_report *r, struct tr_error *err)
{
    struct contents c = { 0 };
    return finish(a, r, &c, put_all(a, r, &c), err);
}

tr_rc tr_report_seal_claims(struct tr_arena *a, struct tr_report *r, struct tr_error *err)
{
    struct contents c = { 0 };
    return finish(a, r, &c, put_document(a, r, &c), err);
}
