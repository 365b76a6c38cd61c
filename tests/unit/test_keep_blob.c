/* SPDX-License-Identifier: Apache-2.0
 *
 * Geometry blobs, the packed R-tree against SQLite's own, times and the canonical form. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "keep/blob.h"
#include "keep/row.h"
#include "keep/rtree.h"
#include "keep_sample.h"

static int setup(void **state)
{
    struct tr_arena *a = calloc(1, sizeof *a);
    if (!a || tr_arena_open(a, (size_t)256 << 20, NULL) != TR_OK) return -1;
    *state = a;
    return 0;
}

static int teardown(void **state)
{
    tr_arena_close(*state);
    free(*state);
    return 0;
}

/* ---- blobs ---- */

static void a_point_has_the_box_of_itself(void **state)
{
    unsigned char room[KEEP_POINT_BYTES];
    struct keep_box b;
    bool empty;
    (void)state;
    tr_str blob = blob_point(room, (tr_point){ 36.733, -34.926 });
    assert_true(blob_box(blob, &b, &empty));
    assert_true(b.min_x == 36.733 && b.max_x == 36.733 && b.min_y == -34.926 && b.max_y == -34.926);
}

static void polygons_have_the_box_of_their_corners(void **state)
{
    struct tr_shape s;
    struct keep_box b;
    bool ok, empty;
    sample_ring(*state, (tr_point){ 36, 34 }, 0.5, &s);
    tr_str blob = blob_polygons(*state, &s, &ok);
    assert_true(ok && blob_box(blob, &b, &empty));
    assert_true(b.min_x == 35.5 && b.max_x == 36.5 && b.min_y == 33.5 && b.max_y == 34.5);
    s.polygons->v->v[3].lon = strtod("nan", NULL);
    assert_null(blob_polygons(*state, &s, &ok).p);
    assert_true(ok);
    assert_null(blob_polygons(*state, NULL, &ok).p);
}

static void a_cut_blob_is_no_blob(void **state)
{
    struct tr_shape s;
    struct keep_box b;
    bool ok, empty;
    sample_ring(*state, (tr_point){ 36, 34 }, 0.5, &s);
    tr_str blob = blob_polygons(*state, &s, &ok);
    for (size_t n = 0; n < blob.n; n++) assert_false(blob_box((tr_str){ blob.p, n }, &b, &empty));
    assert_true(blob_box(blob, &b, &empty));
}

static void a_blob_that_claims_more_than_it_has_is_refused_at_once(void **state)
{
    struct keep_box b;
    bool empty;
    char line[17] = { 'G', 'P', 0, 1, (char)0xE6, 0x10,       0,          0,         1,
                      2,   0,   0, 0, (char)0xFF, (char)0xFF, (char)0xFF, (char)0xFF };
    (void)state;
    assert_false(blob_box((tr_str){ line, sizeof line }, &b, &empty));
    for (char type = 0; type < 20; type++) {
        line[9] = type;
        assert_false(blob_box((tr_str){ line, sizeof line }, &b, &empty));
    }
}

/* ---- times ---- */

static void times_are_written_as_geopackage_wants_them(void **state)
{
    static const struct {
        int64_t s;
        const char *text;
    } cases[] = {
        { 0, "1970-01-01T00:00:00.000Z" },
        { 1494028800, "2017-05-06T00:00:00.000Z" },
        { 951782400, "2000-02-29T00:00:00.000Z" },
        { -1, "1969-12-31T23:59:59.000Z" },
        { -62135596800, "0001-01-01T00:00:00.000Z" },
        { 253402300799, "9999-12-31T23:59:59.000Z" },
        { 4107542399, "2100-02-28T23:59:59.000Z" },
        { 4107542400, "2100-03-01T00:00:00.000Z" },
        { -2203977600, "1900-02-28T00:00:00.000Z" },
    };
    struct keep_when room;
    (void)state;
    for (size_t k = 0; k < TR_COUNT(cases); k++)
        assert_true(tr_str_is(when_text(&room, cases[k].s * TR_SECOND), cases[k].text));
    assert_true(tr_str_is(when_text(&room, 1500), "1970-01-01T00:00:00.001Z"));
    assert_int_equal(when_text(&room, TR_TIME_NONE).n, 0);
    assert_int_equal(when_text(&room, TR_TIME_MAX).n, 0);
    assert_int_equal(when_text(&room, INT64_C(253402300800) * TR_SECOND).n, 0);
}

/* ---- canonical form ---- */

static tr_hash hash_of(const char *table, const struct keep_cell *cells, size_t n)
{
    struct tr_sink room = { 0 };
    struct keep_row r = { .n = n };
    memcpy(r.v, cells, n * sizeof *cells);
    tr_hash h = row_hash(&room, table, &r);
    tr_sink_close(&room);
    return h;
}

static void rows_that_differ_in_type_place_or_length_have_other_hashes(void **state)
{
    static const struct keep_cell rows[][2] = {
        { { .type = CELL_INT, .i = 1 }, { .type = CELL_NULL } },
        { { .type = CELL_NULL }, { .type = CELL_INT, .i = 1 } },
        { { .type = CELL_INT, .i = 1 }, { .type = CELL_TEXT, .b = { "", 0 } } },
        { { .type = CELL_INT, .i = 1 }, { .type = CELL_BLOB, .b = { "", 0 } } },
        { { .type = CELL_REAL, .d = 1 }, { .type = CELL_NULL } },
        { { .type = CELL_TEXT, .b = { "ab", 2 } }, { .type = CELL_TEXT, .b = { "c", 1 } } },
        { { .type = CELL_TEXT, .b = { "a", 1 } }, { .type = CELL_TEXT, .b = { "bc", 2 } } },
        { { .type = CELL_TEXT, .b = { "a", 1 } }, { .type = CELL_BLOB, .b = { "bc", 2 } } },
    };
    (void)state;
    for (size_t k = 0; k < TR_COUNT(rows); k++) {
        tr_hash h = hash_of("t", rows[k], 2), other_table = hash_of("u", rows[k], 2),
                shorter = hash_of("t", rows[k], 1);
        assert_false(hash_eq(&h, &other_table) || hash_eq(&h, &shorter));
        for (size_t i = 0; i < k; i++) {
            tr_hash before = hash_of("t", rows[i], 2);
            assert_false(hash_eq(&h, &before));
        }
    }
}

static void what_the_canonical_form_is_does_not_change(void **state)
{
    /* "T" 1 "t" "c" 4 | "i" 7 | "n" | "t" 2 "ab" | "r" 0.5: written out by hand from docs/keep.md */
    static const char bytes[] =
        "T\1\0\0\0\0\0\0\0tc\4\0\0\0\0\0\0\0i\7\0\0\0\0\0\0\0nt\2\0\0\0\0\0\0\0abr\0\0\0\0\0\0\xe0\x3f";
    const struct keep_cell row[] = { { .type = CELL_INT, .i = 7 },
                                     { .type = CELL_NULL },
                                     { .type = CELL_TEXT, .b = { "ab", 2 } },
                                     { .type = CELL_REAL, .d = 0.5 } };
    tr_hash h = hash_of("t", row, 4), expected = tr_sha256(bytes, sizeof bytes - 1);
    (void)state;
    assert_true(hash_eq(&h, &expected));
}

/* ---- the packed tree, read by SQLite ---- */

static void run(sqlite3 *db, const char *sql)
{
    char *why = NULL;
    if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK) fail_msg("%s: %s", sql, why);
}

static int64_t number(sqlite3 *db, const char *sql)
{
    sqlite3_stmt *s;
    assert_int_equal(sqlite3_prepare_v2(db, sql, -1, &s, NULL), SQLITE_OK);
    assert_int_equal(sqlite3_step(s), SQLITE_ROW);
    int64_t v = sqlite3_column_int64(s, 0);
    sqlite3_finalize(s);
    return v;
}

static void store(sqlite3 *db, const struct rtree_pack *p)
{
    sqlite3_stmt *node, *row, *parent;
    unsigned char bytes[RTREE_NODE_BYTES];
    run(db, "DELETE FROM packed_node");
    sqlite3_prepare_v2(db, "INSERT INTO packed_node VALUES (?, ?)", -1, &node, NULL);
    sqlite3_prepare_v2(db, "INSERT INTO packed_rowid VALUES (?, ?)", -1, &row, NULL);
    sqlite3_prepare_v2(db, "INSERT INTO packed_parent VALUES (?, ?)", -1, &parent, NULL);
    for (size_t k = 0; k < p->nodes.n; k++) {
        const struct rtree_node *n = &p->nodes.v[k];
        rtree_node_bytes(p, n, bytes);
        sqlite3_bind_int64(node, 1, n->number);
        sqlite3_bind_blob(node, 2, bytes, sizeof bytes, SQLITE_TRANSIENT);
        sqlite3_step(node);
        sqlite3_reset(node);
        for (size_t i = 0; n->level == 0 && i < n->n; i++) {
            sqlite3_bind_int64(row, 1, p->entries[n->first + i].id);
            sqlite3_bind_int64(row, 2, n->number);
            sqlite3_step(row);
            sqlite3_reset(row);
        }
        if (!n->parent) continue;
        sqlite3_bind_int64(parent, 1, n->number);
        sqlite3_bind_int64(parent, 2, n->parent);
        sqlite3_step(parent);
        sqlite3_reset(parent);
    }
    sqlite3_finalize(node);
    sqlite3_finalize(row);
    sqlite3_finalize(parent);
}

static void same_as_sqlites(struct tr_arena *a, size_t n)
{
    struct tr_rand rand = tr_rand_seed(n);
    struct rtree_entry *rows = tr_new(a, struct rtree_entry, n + 1);
    struct rtree_pack p;
    sqlite3 *db;
    sqlite3_stmt *s;
    sqlite3_open(":memory:", &db);
    run(db, "CREATE VIRTUAL TABLE packed USING rtree(id, minx, maxx, miny, maxy); CREATE VIRTUAL TABLE plain USING "
            "rtree(id, minx, maxx, miny, maxy); BEGIN");
    sqlite3_prepare_v2(db, "INSERT INTO plain VALUES (?, ?, ?, ?, ?)", -1, &s, NULL);
    for (size_t k = 0; k < n; k++) {
        double x = 360 * tr_rand_unit(&rand) - 180, y = 180 * tr_rand_unit(&rand) - 90,
               size = k % 3 ? 0 : tr_rand_unit(&rand);
        struct keep_box b = { x, x + size, y, y + size };
        rows[k] = rtree_round((int64_t)k * 3 + 1, &b);
        sqlite3_bind_int64(s, 1, (int64_t)k * 3 + 1);
        sqlite3_bind_double(s, 2, b.min_x);
        sqlite3_bind_double(s, 3, b.max_x);
        sqlite3_bind_double(s, 4, b.min_y);
        sqlite3_bind_double(s, 5, b.max_y);
        sqlite3_step(s);
        sqlite3_reset(s);
    }
    sqlite3_finalize(s);
    assert_true(rtree_pack(a, rows, n, &p));
    store(db, &p);
    run(db, "COMMIT");
    assert_int_equal(number(db, "SELECT rtreecheck('packed') = 'ok'"), 1);
    assert_int_equal(number(db, "SELECT count(*) FROM packed"), n);
    assert_int_equal(number(db, "SELECT count(*) FROM (SELECT * FROM packed EXCEPT SELECT * FROM plain)"), 0);
    assert_int_equal(
        number(db, "SELECT count(*) FROM packed WHERE minx > 10 AND maxx < 90 AND miny > -40 AND maxy < 12"),
        number(db, "SELECT count(*) FROM plain WHERE minx > 10 AND maxx < 90 AND miny > -40 AND maxy < 12"));
    run(db,
        "DELETE FROM packed WHERE id % 2 = 0; INSERT INTO packed VALUES (2, 1, 2, 3, 4)"); /* and it goes on living */
    assert_int_equal(number(db, "SELECT rtreecheck('packed') = 'ok'"), 1);
    sqlite3_close(db);
}

static void the_packed_tree_is_what_sqlite_would_have_made(void **state)
{
    static const size_t sizes[] = { 0, 1, 51, 52, 102, 103, 2601, 2602, 6000 };
    for (size_t k = 0; k < TR_COUNT(sizes); k++) same_as_sqlites(*state, sizes[k]);
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_point_has_the_box_of_itself),
        TEST(polygons_have_the_box_of_their_corners),
        TEST(a_cut_blob_is_no_blob),
        TEST(a_blob_that_claims_more_than_it_has_is_refused_at_once),
        TEST(times_are_written_as_geopackage_wants_them),
        TEST(rows_that_differ_in_type_place_or_length_have_other_hashes),
        TEST(what_the_canonical_form_is_does_not_change),
        TEST(the_packed_tree_is_what_sqlite_would_have_made),
    };
    return cmocka_run_group_tests_name("keep: blobs, index, canonical form", tests, NULL, NULL);
}
