/* SPDX-License-Identifier: Apache-2.0
 *
 * Claims of a document -> their ids: from the report's id and what the claim says, so that the same text read by the
 * same rules gives the same ids, whatever else was found in it. */
#include "read/parts.h"

static tr_hash hash_of(const struct tr_report *r, tr_str content, size_t again)
{
    char number = (char)again; /* equal claims of one document: the second, the third ... */
    struct tr_sha sha;
    tr_sha_begin(&sha);
    tr_sha_text(&sha, TR_STR("claim"));
    tr_sha_text(&sha, r->id);
    tr_sha_text(&sha, content);
    if (again) tr_sha_text(&sha, (tr_str){ &number, 1 });
    return tr_sha_end(&sha);
}

/* An id that no earlier claim of this document has. */
static tr_str id_of(struct tr_arena *a, const struct tr_report *r, tr_str content, const struct tr_map *taken)
{
    enum { EQUAL_MAX = 100 };
    size_t at;
    tr_str id = { NULL, 0 };
    for (size_t again = 0; again < EQUAL_MAX; again++) {
        id = tr_id(a, 'c', hash_of(r, content, again));
        if (!id.p || !tr_map_get(taken, id, &at)) break;
    }
    return id;
}

/* What the id of a claim covers: its content without its parent. */
static tr_str covered(tr_str content, const struct tr_claim_cut *cut, struct tr_sink *room)
{
    if (cut->parent == cut->behind) return (tr_str){ content.p + cut->from, cut->to - cut->from };
    room->n = 0;
    tr_put(room, (tr_str){ content.p + cut->from, cut->parent - cut->from });
    tr_put(room, (tr_str){ content.p + cut->behind, cut->to - cut->behind });
    return tr_sink_text(room);
}

static bool make_ids(struct tr_arena *a, struct tr_report *r, tr_str content, const struct tr_claim_cut *cuts,
                     tr_str *ids)
{
    struct tr_map taken = { .arena = a };
    struct tr_sink room = { 0 };
    bool good = true;
    for (size_t k = 0; good && k < r->document->claims.n; k++) {
        ids[k] = id_of(a, r, covered(content, &cuts[k], &room), &taken);
        good = !room.failed && ids[k].p && tr_map_put(&taken, ids[k], k);
    }
    tr_sink_close(&room);
    return good;
}

/* Parents name the ids that the claims came with; one that names nothing is dropped. */
static bool turn_parents(struct tr_arena *a, struct tr_document *d, const tr_str *ids)
{
    struct tr_map old = { .arena = a };
    for (size_t k = d->claims.n; k-- > 0;)
        if (d->claims.v[k].id.n && !tr_map_put(&old, d->claims.v[k].id, k)) return false;
    for (size_t k = 0; k < d->claims.n; k++) {
        struct tr_claim *c = &d->claims.v[k];
        size_t at;
        if (c->parent.n) c->parent = tr_map_get(&old, c->parent, &at) && at != k ? ids[at] : (tr_str){ NULL, 0 };
    }
    return true;
}

tr_rc tr_claims_seal(struct tr_arena *a, struct tr_report *r, tr_str content, const struct tr_claim_cut *cuts,
                     struct tr_error *err)
{
    struct tr_document *d = r->document;
    if (!d || d->claims.n == 0) return TR_OK;
    tr_str *ids = tr_new(a, tr_str, d->claims.n);
    if (!ids || !make_ids(a, r, content, cuts, ids) || !turn_parents(a, d, ids))
        return tr_fail(err, TR_NOMEM, "read: no room for the ids of %zu claims", d->claims.n);
    for (size_t k = 0; k < d->claims.n; k++) d->claims.v[k].id = ids[k];
    return TR_OK;
}
