/* SPDX-License-Identifier: Apache-2.0
 *
 * A case file -> is it whole? First the log against itself, then every row against the log, then SQLite's and
 * GeoPackage's own rules. All damages are listed; the first does not end the search. */
#include "keep/verify.h"

#include <stdio.h>
#include <stdlib.h>

/* ---- damages ---- */

void damage(struct verify *v, tr_str table, tr_str row, const char *format, ...)
{
    char text[400];
    va_list args;
    va_start(args, format);
    vsnprintf(text, sizeof text, format, args);
    va_end(args);
    v->out->damages++;
    if (v->out->list.n >= VERIFY_LISTED_MAX) return;
    struct tr_damage d = { tr_str_copy(v->a, table), tr_str_copy(v->a, row), tr_str_copy(v->a, tr_str_of(text)) };
    if (!d.table.p || !d.row.p || !d.what.p || !TR_PUSH(v->a, &v->out->list, d)) v->nomem = true;
}

tr_str row_name(struct verify *v, int64_t key) { return tr_str_format(v->a, "%lld", (long long)key); }

tr_rc unreadable(struct verify *v, tr_str table, tr_rc rc, const struct tr_error *why, struct tr_error *err)
{
    if (rc == TR_OK || rc == TR_END) return TR_OK;
    if (rc == TR_NOMEM || rc == TR_LOCKED) return tr_fail(err, rc, "%s", why->text);
    damage(v, table, TR_STR(""), "cannot be read: %s", why->text);
    return TR_OK;
}

tr_str verify_table_name(struct verify *v, size_t table)
{
    if (table < KEEP_TABLES) return tr_str_of(keep_tables[table].name);
    return tr_str_format(v->a, "rtree_%s_geom_node", keep_tables[table - KEEP_TABLES].name);
}

/* ---- the log against itself ---- */

struct chain {
    struct tr_map tables; /* name -> table */
    tr_hash hash;         /* of the entry before */
    int64_t seq;
};

static bool chain_begin(struct verify *v, struct chain *ch)
{
    *ch = (struct chain){ .tables = { .arena = v->a } };
    for (size_t t = 0; t < VERIFY_TABLES; t++) {
        tr_str name = verify_table_name(v, t);
        if (!name.p || !tr_map_put(&ch->tables, name, t)) return false;
    }
    return true;
}

static bool is_hash(const struct keep_cell *c) { return c->type == CELL_BLOB && c->b.n == sizeof((tr_hash *)0)->b; }

/* Stays false for forms that our writer never makes; the chain is told apart from that. */
static bool entry_read(const struct chain *ch, const struct keep_row *r, struct last *out)
{
    size_t table;
    if (r->v[2].type != CELL_TEXT || !tr_map_get(&ch->tables, r->v[2].b, &table)) return false;
    if (r->v[3].type != CELL_INT || r->v[4].type != CELL_TEXT) return false;
    bool gone = tr_str_is(r->v[4].b, "retire");
    if (gone ? r->v[5].type != CELL_NULL : !is_hash(&r->v[5])) return false;
    *out = (struct last){ .table = (uint32_t)table, .gone = gone, .key = r->v[3].i, .seq = r->v[0].i };
    if (!gone) memcpy(out->hash.b, r->v[5].b.p, sizeof out->hash.b);
    return true;
}

static void entry_check(struct verify *v, struct chain *ch, const struct keep_row *r)
{
    tr_str log = tr_str_of(keep_tables[T_LOG].name);
    struct last one;
    int64_t seq = r->v[0].i, expected = ch->seq + 1;
    if (seq != expected)
        damage(v, log, row_name(v, expected), "missing: entry %lld follows entry %lld", (long long)seq,
               (long long)ch->seq);
    if (!is_hash(&r->v[1]) || memcmp(r->v[1].b.p, ch->hash.b, sizeof ch->hash.b) != 0)
        damage(v, log, row_name(v, seq),
               "the chain breaks between this entry and the one before it: one of them was changed");
    if (!entry_read(ch, r, &one))
        damage(v, log, row_name(v, seq), "is not an entry: table, key, action or hash cannot be");
    else if (!TR_PUSH(v->a, &v->last, one)) v->nomem = true;
    ch->hash = row_hash(&v->c->room, keep_tables[T_LOG].name, r);
    ch->seq = seq;
    v->out->entries++;
}

static tr_rc head_check(struct verify *v, const struct chain *ch, struct tr_error *err)
{
    tr_str head = tr_str_of(keep_tables[T_HEAD].name);
    sqlite3_stmt *s;
    struct keep_row r;
    int64_t rows = 0;
    tr_rc rc;
    TR_TRY(keep_scan(v->c, T_HEAD, &s, err));
    for (; (rc = keep_step(v->c, s, "reading the head", err)) == TR_OK; rows++) {
        row_read(s, &r);
        v->out->rows++;
        if (r.v[0].i != 1) damage(v, head, row_name(v, r.v[0].i), "does not belong here: there is one head, row 1");
        else if (r.v[1].type != CELL_INT || r.v[1].i != v->out->entries)
            damage(v, head, TR_STR("1"), "counts other entries than the log has (%lld): entries were added or cut off",
                   (long long)v->out->entries);
        else if (!is_hash(&r.v[2]) || memcmp(r.v[2].b.p, ch->hash.b, sizeof ch->hash.b) != 0)
            damage(v, head, TR_STR("1"), "is not the hash of the log's last entry: one of them was changed");
    }
    sqlite3_finalize(s);
    if (rows == 0 && v->out->entries > 0) damage(v, head, TR_STR("1"), "missing");
    return rc == TR_END ? TR_OK : rc;
}

static int last_cmp(const void *a, const void *b)
{
    const struct last *x = a, *y = b;
    if (x->table != y->table) return x->table < y->table ? -1 : 1;
    if (x->key != y->key) return x->key < y->key ? -1 : 1;
    return x->seq < y->seq ? -1 : x->seq > y->seq;
}

static void last_settle(struct verify *v)
{
    size_t kept = 0;
    if (v->last.n) qsort(v->last.v, v->last.n, sizeof *v->last.v, last_cmp);
    for (size_t k = 0; k < v->last.n; k++) {
        const struct last *next = k + 1 < v->last.n ? &v->last.v[k + 1] : NULL;
        if (!next || next->table != v->last.v[k].table || next->key != v->last.v[k].key)
            v->last.v[kept++] = v->last.v[k];
    }
    v->last.n = kept;
}

tr_rc verify_log(struct verify *v, struct tr_error *err)
{
    struct chain ch;
    struct keep_row r;
    struct tr_error why = { 0 };
    sqlite3_stmt *s;
    if (!chain_begin(v, &ch)) return keep_nomem(v->c, err, "checking the log");
    tr_rc rc = keep_scan(v->c, T_LOG, &s, &why);
    while (rc == TR_OK && (rc = keep_step(v->c, s, "reading the log", &why)) == TR_OK) {
        row_read(s, &r);
        entry_check(v, &ch, &r);
    }
    sqlite3_finalize(s);
    TR_TRY(unreadable(v, tr_str_of(keep_tables[T_LOG].name), rc, &why, err));
    rc = head_check(v, &ch, &why);
    TR_TRY(unreadable(v, tr_str_of(keep_tables[T_HEAD].name), rc, &why, err));
    last_settle(v);
    v->out->head = v->out->entries ? tr_hash_hex(v->a, ch.hash) : TR_STR("");
    return TR_OK;
}

/* ---- all of it ---- */

static tr_rc check_all(struct verify *v, struct tr_error *err)
{
    TR_TRY(verify_log(v, err));
    TR_TRY(verify_rows(v, err));
    TR_TRY(verify_contents(v, err));
    TR_TRY(verify_gpkg(v, err));
    TR_TRY(verify_index(v, err));
    return v->nomem ? keep_nomem(v->c, err, "listing damages") : TR_OK;
}

tr_rc tr_case_verify(struct tr_case *c, struct tr_arena *a, struct tr_check *out, struct tr_error *err)
{
    struct verify v = { .c = c, .a = a, .out = out };
    *out = (struct tr_check){ 0 };
    bool own = sqlite3_get_autocommit(c->db);
    if (own) TR_TRY(keep_exec(c, "BEGIN", "verifying", err)); /* one moment of the file, whoever writes meanwhile */
    tr_rc rc = check_all(&v, err);
    if (own && !sqlite3_get_autocommit(c->db)) sqlite3_exec(c->db, "COMMIT", NULL, NULL, NULL);
    if (rc != TR_OK || out->damages == 0) return rc;
    const struct tr_damage *d = out->list.v;
    return tr_fail(err, TR_DAMAGED, "%s: %lld damages; the first: " TR_FMT " " TR_FMT ": " TR_FMT, c->path,
                   (long long)out->damages, TR_ARG(d->table), TR_ARG(d->row), TR_ARG(d->what));
}
