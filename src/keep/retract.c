/* SPDX-License-Identifier: Apache-2.0
 *
 * Retractions -> which reports are taken back. A retraction holds for every version of its report, whichever arrives
 * first, except a version that was received later than it: a source may correct itself and report again. */
#include "keep/case.h"

bool retract_takes(tr_time retraction, tr_time report)
{
    return retraction == TR_TIME_NONE || report == TR_TIME_NONE || report <= retraction;
}

tr_str retract_native(struct tr_arena *a, tr_str dataset, tr_str id)
{
    if (dataset.n == 0 || id.n == 0) return (tr_str){ 0 };
    char *room = tr_new(a, char, dataset.n + id.n + 2);
    if (!room) return (tr_str){ 0 };
    memcpy(room, dataset.p, dataset.n);
    room[dataset.n] = ':';
    memcpy(room + dataset.n + 1, id.p, id.n);
    return (tr_str){ room, dataset.n + id.n + 1 };
}

/* Of several retractions of one report the strongest counts: the latest, or one without a time. */
static bool stronger(tr_time a, tr_time b) { return b != TR_TIME_NONE && (a == TR_TIME_NONE || a > b); }

bool retract_add(struct tr_case *c, tr_str of, tr_time received)
{
    size_t at;
    if (of.n == 0) return true;
    if (tr_map_get(&c->retraction_by, of, &at)) {
        if (stronger(received, c->retractions.v[at].received)) c->retractions.v[at].received = received;
        return true;
    }
    tr_str key = tr_str_copy(&c->txn, of);
    struct keep_retraction one = { key, received };
    return key.p && tr_map_put(&c->retraction_by, key, c->retractions.n) && TR_PUSH(&c->txn, &c->retractions, one);
}

static bool hits(const struct tr_case *c, tr_str key, tr_time received)
{
    size_t at;
    return key.n > 0 && tr_map_get(&c->retraction_by, key, &at) &&
           retract_takes(c->retractions.v[at].received, received);
}

bool retract_hits(const struct tr_case *c, tr_str id, tr_str native, tr_time received)
{
    return c->retractions.n > 0 && (hits(c, id, received) || hits(c, native, received));
}

static tr_str text_at(sqlite3_stmt *s, int k)
{
    const unsigned char *p = sqlite3_column_text(s, k);
    return (tr_str){ (const char *)p, p ? (size_t)sqlite3_column_bytes(s, k) : 0 };
}

static tr_time time_at(sqlite3_stmt *s, int k)
{
    return sqlite3_column_type(s, k) == SQLITE_INTEGER ? sqlite3_column_int64(s, k) : TR_TIME_NONE;
}

tr_rc retract_load(struct tr_case *c, struct tr_error *err)
{
    sqlite3_stmt *s;
    tr_rc rc;
    c->retractions.v = NULL;
    c->retractions.n = c->retractions.cap = 0;
    c->retraction_by = (struct tr_map){ .arena = &c->txn };
    c->retractions_changed = false;
    TR_TRY(keep_query_get(c, Q_RETRACTIONS, &s, err));
    while ((rc = keep_step(c, s, "reading retractions", err)) == TR_OK)
        if (!retract_add(c, text_at(s, 0), time_at(s, 1))) return keep_nomem(c, err, "reading retractions");
    sqlite3_reset(s);
    return rc == TR_END ? TR_OK : rc;
}

/* ---- after a retraction came or changed: every report's state once more ---- */

typedef TR_LIST(int64_t) keys;

static tr_rc turned_find(struct tr_case *c, keys *out, struct tr_error *err)
{
    sqlite3_stmt *s;
    tr_rc rc;
    TR_TRY(keep_query_get(c, Q_ROW, &s, err));
    while ((rc = keep_step(c, s, "reading reports", err)) == TR_OK) {
        struct tr_arena mark = c->txn;
        tr_str native = retract_native(&c->txn, text_at(s, 2), text_at(s, 3));
        bool taken = retract_hits(c, text_at(s, 1), native, time_at(s, 4));
        c->txn = mark;
        if (taken != tr_str_is(text_at(s, 5), "retracted") && !TR_PUSH(&c->txn, out, sqlite3_column_int64(s, 0)))
            return keep_nomem(c, err, "reading reports");
    }
    sqlite3_reset(s);
    return rc == TR_END ? TR_OK : rc;
}

static tr_rc turn(struct tr_case *c, int64_t fid, struct tr_error *err)
{
    struct keep_row r;
    TR_TRY(keep_row_get(c, T_REPORTS, fid, &r, err));
    struct keep_cell *state = &r.v[REPORT_STATE];
    bool was = state->type == CELL_TEXT && tr_str_is(state->b, "retracted");
    *state = (struct keep_cell){ .type = CELL_TEXT, .b = was ? TR_STR("current") : TR_STR("retracted") };
    return keep_replace(c, T_REPORTS, fid, &r, TR_TIME_NONE, err);
}

tr_rc retract_flush(struct tr_case *c, struct tr_error *err)
{
    keys turned = { 0 };
    if (!c->retractions_changed) return TR_OK;
    TR_TRY(retract_load(c, err));
    TR_TRY(turned_find(c, &turned, err));
    for (size_t k = 0; k < turned.n; k++) TR_TRY(turn(c, turned.v[k], err));
    c->retractions_changed = false;
    return TR_OK;
}
