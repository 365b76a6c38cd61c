/* SPDX-License-Identifier: Apache-2.0
 *
 * A report -> its row, as the current version or an earlier one. Which version is current depends on received times
 * and content hashes alone, never on the order of arrival; so does the moment from which a version counts as known. */
#include "keep/cells.h"

#include <math.h>

struct stored { /* what a decision needs of a version that is there */
    int64_t fid;
    tr_time received;
    tr_hash content, file_hash;
    int64_t offset;
    tr_str line;
};

static void hash_at(sqlite3_stmt *s, int k, tr_hash *out)
{
    const void *p = sqlite3_column_blob(s, k);
    memset(out, 0, sizeof *out);
    if (p && sqlite3_column_bytes(s, k) == (int)sizeof out->b) memcpy(out->b, p, sizeof out->b);
}

static void stored_read(sqlite3_stmt *s, struct stored *v)
{
    v->fid = sqlite3_column_int64(s, 0);
    v->received = sqlite3_column_type(s, 1) == SQLITE_INTEGER ? sqlite3_column_int64(s, 1) : TR_TIME_NONE;
    hash_at(s, 2, &v->content);
    hash_at(s, 3, &v->file_hash);
    v->offset = sqlite3_column_int64(s, 4);
    v->line = (tr_str){ (const char *)sqlite3_column_text(s, 5), (size_t)sqlite3_column_bytes(s, 5) };
}

/* Latest received, then greatest content hash. */
static bool newer(tr_time a_received, const tr_hash *a, tr_time b_received, const tr_hash *b)
{
    if (a_received != b_received) return a_received > b_received;
    return memcmp(a->b, b->b, sizeof a->b) > 0;
}

/* Of two copies of one version the one known first stands, then the smaller file hash, offset and line. */
static bool copy_before(const struct tr_report *r, tr_str line, const struct stored *v)
{
    if (r->received != v->received) return r->received < v->received;
    int by_file = memcmp(r->file_hash.b, v->file_hash.b, sizeof r->file_hash.b);
    if (by_file) return by_file < 0;
    if (r->offset != v->offset) return r->offset < v->offset;
    return tr_str_cmp(line, v->line) < 0;
}

static void row_of(struct tr_case *c, const struct tr_report *r, tr_str line, struct cell_room *room,
                   struct keep_row *out)
{
    const struct tr_special *special = r->special;
    tr_str native = c->retractions.n ? retract_native(&c->txn, r->native.dataset, r->native.id) : (tr_str){ 0 };
    bool taken = retract_hits(c, r->id, native, r->received);
    *room = (struct cell_room){ 0 };
    row_begin(out);
    cells_point(out, room, &r->place);
    row_text(out, r->id);
    row_text(out, name_of(tr_kind_names, TR_KINDS, r->kind));
    row_text(out, taken ? TR_STR("retracted") : TR_STR("current"));
    row_int(out, r->received); /* TR_TIME_NONE is TR_UNKNOWN */
    row_hash_cell(out, &r->content);
    row_hash_cell(out, &r->file_hash);
    row_int(out, r->offset);
    row_int(out, (int64_t)r->raw.n);
    row_text(out, r->file);
    row_int(out, r->native.row);
    row_text(out, r->native.dataset);
    row_text(out, r->native.id);
    row_text(out, special && r->kind == TR_RETRACTION ? special->of : (tr_str){ 0 });
    row_text(out, line);
    cells_when(out, room, r->received);
    cells_when(out, room, r->published);
    cells_when(out, room, r->when.from);
    cells_when(out, room, r->when.to);
    row_text(out, r->source);
    row_text(out, r->origin);
    row_text(out, r->act);
    row_text(out, r->act_native);
    row_text(out, r->weapon);
    row_text(out, refs_text(&c->txn, r->actor.v, r->actor.n));
    row_text(out, refs_text(&c->txn, r->target.v, r->target.n));
    row_bool(out, r->directed);
    cells_killed(out, r->counts);
    row_text(out, r->place.name);
    row_text(out, r->place.adm1);
    row_text(out, name_of(tr_place_kind_names, TR_PLACE_KINDS, r->place.kind));
    row_real(out, r->place.radius_m > 0 ? r->place.radius_m : NAN);
    row_text(out, flags_text(&c->txn, r->flags));
    row_text(out, r->text);
    row_text(out, r->url);
}

static tr_rc find_current(struct tr_case *c, const struct tr_report *r, struct stored *v, struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_TRY(keep_query_get(c, Q_REPORT_BY_ID, &s, err));
    sqlite3_bind_text64(s, 1, r->id.p, r->id.n, SQLITE_STATIC, SQLITE_UTF8);
    tr_rc rc = keep_step(c, s, "looking for a report", err);
    if (rc == TR_OK) stored_read(s, v);
    return rc; /* the statement stays on its row: v borrows the line */
}

static tr_rc find_version(struct tr_case *c, const struct tr_report *r, struct stored *v, struct tr_error *err)
{
    sqlite3_stmt *s;
    TR_TRY(keep_query_get(c, Q_VERSION_BY_CONTENT, &s, err));
    sqlite3_bind_text64(s, 1, r->id.p, r->id.n, SQLITE_STATIC, SQLITE_UTF8);
    sqlite3_bind_blob(s, 2, r->content.b, sizeof r->content.b, SQLITE_STATIC);
    tr_rc rc = keep_step(c, s, "looking for a version", err);
    if (rc == TR_OK) stored_read(s, v);
    return rc;
}

static void lookups_end(struct tr_case *c)
{
    sqlite3_reset(c->query[Q_REPORT_BY_ID]);
    sqlite3_reset(c->query[Q_VERSION_BY_CONTENT]);
    sqlite3_reset(c->query[Q_VERSIONS_OF_ID]);
}

/* ---- moves between the two tables: same columns, so a row moves as it is ---- */

static bool is_retraction(const struct keep_row *r)
{
    return r->v[REPORT_KIND].type == CELL_TEXT && tr_str_is(r->v[REPORT_KIND].b, tr_kind_names[TR_RETRACTION]);
}

static tr_rc to_versions(struct tr_case *c, int64_t fid, struct tr_error *err)
{
    struct keep_row old;
    TR_TRY(keep_row_get(c, T_REPORTS, fid, &old, err));
    if (is_retraction(&old)) c->retractions_changed = true;
    old.v[REPORT_STATE] = (struct keep_cell){ .type = CELL_TEXT, .b = TR_STR("superseded") };
    return keep_put(c, T_REPORT_VERSIONS, &old, TR_TIME_NONE, err);
}

static tr_rc newest_version(struct tr_case *c, tr_str id, struct stored *best, struct tr_error *err)
{
    sqlite3_stmt *s;
    tr_rc rc;
    bool any = false;
    TR_TRY(keep_query_get(c, Q_VERSIONS_OF_ID, &s, err));
    sqlite3_bind_text64(s, 1, id.p, id.n, SQLITE_STATIC, SQLITE_UTF8);
    while ((rc = keep_step(c, s, "looking for versions", err)) == TR_OK) {
        struct stored v = { .fid = sqlite3_column_int64(s, 0), .received = TR_TIME_NONE };
        if (sqlite3_column_type(s, 1) == SQLITE_INTEGER) v.received = sqlite3_column_int64(s, 1);
        hash_at(s, 2, &v.content);
        if (!any || newer(v.received, &v.content, best->received, &best->content)) *best = v;
        any = true;
    }
    sqlite3_reset(s);
    return rc != TR_END ? rc : any ? TR_OK : TR_END;
}

static void state_set(const struct tr_case *c, struct keep_row *r, tr_time received)
{
    bool taken = false;
    if (c->retractions.n > 0) {
        struct tr_arena scratch = c->txn;
        tr_str native = retract_native(&scratch, r->v[REPORT_DATASET].b, r->v[REPORT_NATIVE_ID].b);
        taken = retract_hits(c, r->v[REPORT_ID].b, native, received);
    }
    r->v[REPORT_STATE] = (struct keep_cell){ .type = CELL_TEXT, .b = taken ? TR_STR("retracted") : TR_STR("current") };
}

/* When the current version turned out to be known earlier than thought, another may be newer than it. */
static tr_rc elect(struct tr_case *c, const struct tr_report *r, int64_t fid, struct tr_error *err)
{
    struct stored best = { 0 };
    struct keep_row row;
    tr_rc rc = newest_version(c, r->id, &best, err);
    if (rc != TR_OK) return rc == TR_END ? TR_OK : rc;
    if (!newer(best.received, &best.content, r->received, &r->content)) return TR_OK;
    TR_TRY(keep_row_get(c, T_REPORT_VERSIONS, best.fid, &row, err));
    if (is_retraction(&row)) c->retractions_changed = true;
    TR_TRY(to_versions(c, fid, err));
    TR_TRY(keep_retire(c, T_REPORT_VERSIONS, best.fid, TR_TIME_NONE, err));
    state_set(c, &row, best.received);
    return keep_replace(c, T_REPORTS, fid, &row, TR_TIME_NONE, err);
}

/* ---- the four cases ---- */

static tr_rc again_current(struct tr_case *c, const struct tr_report *r, tr_str line, const struct stored *v,
                           struct keep_row *row, struct tr_error *err)
{
    bool earlier = r->received < v->received, first = copy_before(r, line, v);
    int64_t fid = v->fid;
    lookups_end(c);
    if (!first) return TR_OK;
    TR_TRY(keep_replace(c, T_REPORTS, fid, row, r->received, err));
    return earlier ? elect(c, r, fid, err) : TR_OK;
}

static tr_rc again_earlier(struct tr_case *c, const struct tr_report *r, tr_str line, const struct stored *v,
                           struct keep_row *row, struct tr_error *err)
{
    bool first = copy_before(r, line, v);
    int64_t fid = v->fid;
    lookups_end(c);
    row->v[REPORT_STATE].b = TR_STR("superseded");
    return first ? keep_replace(c, T_REPORT_VERSIONS, fid, row, r->received, err) : TR_OK;
}

static tr_rc another(struct tr_case *c, const struct tr_report *r, const struct stored *current, struct keep_row *row,
                     struct tr_error *err)
{
    bool wins = newer(r->received, &r->content, current->received, &current->content);
    int64_t fid = current->fid;
    lookups_end(c);
    if (!wins) {
        row->v[REPORT_STATE].b = TR_STR("superseded");
        return keep_put(c, T_REPORT_VERSIONS, row, r->received, err);
    }
    TR_TRY(to_versions(c, fid, err));
    return keep_replace(c, T_REPORTS, fid, row, r->received, err);
}

static tr_rc put(struct tr_case *c, const struct tr_report *r, tr_str line, tr_put_result *how, struct tr_error *err)
{
    struct stored current, version;
    struct cell_room room;
    struct keep_row row;
    tr_rc rc = find_current(c, r, &current, err);
    if (rc != TR_OK && rc != TR_END) return rc;
    row_of(c, r, line, &room, &row);
    *how = rc == TR_END ? TR_PUT_NEW : TR_PUT_REPEATED;
    if (rc == TR_END) {
        lookups_end(c);
        return keep_put(c, T_REPORTS, &row, r->received, err);
    }
    if (hash_eq(&current.content, &r->content)) return again_current(c, r, line, &current, &row, err);
    rc = find_version(c, r, &version, err);
    if (rc == TR_OK) return again_earlier(c, r, line, &version, &row, err);
    if (rc != TR_END) return rc;
    *how = TR_PUT_NEW_VERSION;
    return another(c, r, &current, &row, err);
}

tr_rc tr_case_put_report(struct tr_case *c, const struct tr_report *r, tr_str line, tr_put_result *how,
                         struct tr_error *err)
{
    tr_put_result ignored;
    TR_TRY(keep_must_write(c, err));
    if (r->id.n == 0 || line.n == 0)
        return tr_fail(err, TR_USAGE, "%s: a report without id or line cannot be stored", c->path);
    struct tr_arena mark = c->txn;
    int64_t before = c->entries;
    tr_rc rc = put(c, r, line, how ? how : &ignored, err);
    lookups_end(c);
    if (c->entries == before) c->txn = mark; /* a repeat leaves nothing behind */
    else if (r->kind == TR_RETRACTION) c->retractions_changed = true;
    return rc;
}
