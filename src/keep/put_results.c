/* SPDX-License-Identifier: Apache-2.0
 *
 * The state of today -> the stored layers: rows that are equal stay untouched (not even the log grows), others are
 * put, replaced or retired. What a row says is layers.c's. */
#include "keep/layers.h"

struct held { /* a stored row of a layer */
    int64_t fid;
    tr_hash hash;
    bool seen;
};
struct holding {
    TR_LIST(struct held) list;
    struct tr_map by_id;
};

static tr_rc hold_one(struct tr_case *c, enum keep_table_id t, sqlite3_stmt *s, struct holding *h, struct tr_error *err)
{
    struct keep_row r;
    row_read(s, &r);
    struct held one = { .fid = r.v[0].i, .hash = row_hash(&c->room, keep_tables[t].name, &r) };
    tr_str id = r.v[DERIVED_ID].type == CELL_TEXT ? tr_str_copy(&c->txn, r.v[DERIVED_ID].b) : TR_STR("");
    if (!id.p || c->room.failed || !tr_map_put(&h->by_id, id, h->list.n) || !TR_PUSH(&c->txn, &h->list, one))
        return keep_nomem(c, err, "comparing results");
    return TR_OK;
}

static tr_rc hold(struct tr_case *c, enum keep_table_id t, struct holding *h, struct tr_error *err)
{
    sqlite3_stmt *s;
    tr_rc rc;
    *h = (struct holding){ .by_id = { .arena = &c->txn } };
    if (c->next[t] == 1) return TR_OK;
    TR_TRY(keep_scan(c, t, &s, err));
    while ((rc = keep_step(c, s, "comparing results", err)) == TR_OK)
        if ((rc = hold_one(c, t, s, h, err)) != TR_OK) break;
    sqlite3_finalize(s);
    return rc == TR_END ? TR_OK : rc;
}

static tr_rc row_settle(struct tr_case *c, enum keep_table_id t, struct holding *h, struct keep_row *r, tr_time as_of,
                        struct tr_error *err)
{
    size_t at;
    const struct keep_cell *id = &r->v[DERIVED_ID];
    if (id->type != CELL_TEXT) return tr_fail(err, TR_BUG, "%s: a row without an id", keep_tables[t].name);
    if (!h->list.v || !tr_map_get(&h->by_id, id->b, &at)) return keep_put(c, t, r, as_of, err);
    struct held *held = &h->list.v[at];
    if (held->seen) return tr_fail(err, TR_BUG, "%s: two rows with the id " TR_FMT, keep_tables[t].name, TR_ARG(id->b));
    held->seen = true;
    r->v[0] = (struct keep_cell){ .type = CELL_INT, .i = held->fid };
    tr_hash now = row_hash(&c->room, keep_tables[t].name, r);
    return hash_eq(&now, &held->hash) ? TR_OK : keep_replace(c, t, held->fid, r, as_of, err);
}

static tr_rc rest_retire(struct tr_case *c, enum keep_table_id t, const struct holding *h, tr_time as_of,
                         struct tr_error *err)
{
    for (size_t k = 0; k < h->list.n; k++)
        if (!h->list.v[k].seen) TR_TRY(keep_retire(c, t, h->list.v[k].fid, as_of, err));
    return TR_OK;
}

static tr_rc layer_put(struct tr_case *c, const struct layer_maker *m, struct layer_work *l, struct tr_arena *row_room,
                       struct tr_error *err)
{
    struct holding held;
    struct keep_row r;
    size_t n = m->count(l->w);
    TR_TRY(hold(c, m->table, &held, err));
    for (size_t k = 0; k < n; k++) {
        struct cell_room room = { 0 };
        tr_arena_reset(row_room);
        tr_rc rc = m->row(l, k, &room, &r);
        if (rc == TR_NOMEM) return keep_nomem(c, err, "storing results");
        if (rc == TR_OK) TR_TRY(row_settle(c, m->table, &held, &r, l->w->as_of, err));
    }
    return rest_retire(c, m->table, &held, l->w->as_of, err);
}

static tr_rc meta_put(struct tr_case *c, const struct tr_work *w, struct tr_error *err)
{
    struct keep_when when;
    struct tr_arena mark = c->txn;
    TR_TRY(keep_meta_set(c, "as_of", when_text(&when, w->as_of), err));
    TR_TRY(keep_meta_set(c, "params", w->params, err));
    if (w->agreement) {
        TR_TRY(keep_meta_set(c, "agreement", w->agreement->id, err));
        TR_TRY(keep_meta_set(c, "agreement_hash", tr_hash_hex(&c->txn, w->agreement->content), err));
    }
    c->txn = mark;
    return TR_OK;
}

tr_rc tr_case_put_results(struct tr_case *c, const struct tr_work *w, const struct tr_results *p, struct tr_error *err)
{
    enum { ROW_BYTES = 256 << 20 };
    static const struct tr_results nothing = { 0 };
    struct tr_arena row_room;
    struct layer_work l = { .w = w, .p = p ? p : &nothing, .a = &row_room };
    TR_TRY(keep_must_write(c, err));
    TR_TRY(meta_put(c, w, err));
    if (!layer_work_fill(&l, &c->txn)) return keep_nomem(c, err, "storing results");
    TR_TRY(tr_arena_open(&row_room, ROW_BYTES, err));
    tr_rc rc = TR_OK;
    for (size_t k = 0; k < layer_maker_count && rc == TR_OK; k++)
        rc = layer_put(c, &layer_makers[k], &l, &row_room, err);
    tr_arena_close(&row_room);
    if (rc != TR_OK) c->broken = true;
    return rc;
}
