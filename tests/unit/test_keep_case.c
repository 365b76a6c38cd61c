/* SPDX-License-Identifier: Apache-2.0
 *
 * Opening, versions, retractions, re-runs, locks and foreign files. */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include "keep_sample.h"

#include <fcntl.h>
#include <sqlite3.h>
#include <sys/stat.h>

struct fixture {
    struct tr_arena a;
    struct sample s;
    tr_str path;
    struct tr_error err;
    struct tr_case *c;
};

static int setup(void **state)
{
    struct fixture *f = calloc(1, sizeof *f);
    if (!f || tr_arena_open(&f->a, (size_t)256 << 20, NULL) != TR_OK) return -1;
    f->path = sample_path(&f->a, "test.gpkg");
    sample_remove(&f->a, f->path);
    sample_make(&f->s, &f->a, 200, 300, 300, 400);
    *state = f;
    return 0;
}

static int teardown(void **state)
{
    struct fixture *f = *state;
    assert_int_equal(tr_case_close(f->c, NULL), TR_OK);
    sample_remove(&f->a, f->path);
    tr_arena_close(&f->a);
    free(f);
    return 0;
}

static void ok(struct fixture *f, tr_rc rc)
{
    if (rc != TR_OK) fail_msg("rc %d: %s", rc, f->err.text);
}

static void open_as(struct fixture *f, tr_case_mode mode)
{
    assert_int_equal(tr_case_close(f->c, NULL), TR_OK);
    f->c = NULL;
    ok(f, tr_case_open(f->path, mode, &f->c, &f->err));
}

static struct tr_check verified(struct fixture *f)
{
    struct tr_check check;
    ok(f, tr_case_verify(f->c, &f->a, &check, &f->err));
    assert_int_equal(check.damages, 0);
    return check;
}

static tr_put_result put(struct fixture *f, const struct tr_report *r, const char *line)
{
    tr_put_result how;
    ok(f, tr_case_begin(f->c, &f->err));
    ok(f, tr_case_put_report(f->c, r, tr_str_of(line), &how, &f->err));
    ok(f, tr_case_commit(f->c, &f->err));
    return how;
}

static size_t reports_at(struct fixture *f, tr_time as_of, struct tr_stored **out)
{
    size_t n;
    ok(f, tr_case_get_reports(f->c, &f->a, as_of, out, &n, &f->err));
    return n;
}

/* ---- a day goes in and comes out ---- */

static void a_new_case_verifies_and_is_empty(void **state)
{
    struct fixture *f = *state;
    struct tr_stored *v;
    open_as(f, TR_CASE_CREATE);
    verified(f);
    assert_int_equal(reports_at(f, TR_TIME_MAX, &v), 0);
    open_as(f, TR_CASE_READ);
    assert_true(verified(f).entries > 0);
}

static void a_day_comes_out_as_it_went_in(void **state)
{
    struct fixture *f = *state;
    struct tr_stored *v;
    struct tr_strs lines, files;
    struct tr_set_aside *aside;
    struct tr_work w = { 0 };
    tr_str bytes;
    size_t n;
    open_as(f, TR_CASE_CREATE);
    ok(f, sample_put(f->c, &f->s, &f->err));
    open_as(f, TR_CASE_READ);
    verified(f);
    assert_int_equal(reports_at(f, TR_TIME_MAX, &v), 200);
    for (size_t k = 1; k < 200; k++) assert_true(tr_str_cmp(v[k - 1].id, v[k].id) < 0);
    for (size_t k = 0; k < 200; k++) {
        bool found = false;
        for (size_t i = 0; i < 200 && !found; i++) found = tr_str_eq(f->s.report_lines[k], v[i].line);
        assert_true(found);
    }
    ok(f, tr_case_get_findings(f->c, &f->a, &lines, &f->err));
    assert_int_equal(lines.n, 300);
    ok(f, tr_case_get_set_aside(f->c, &f->a, TR_TIME_MAX, &aside, &n, &f->err));
    assert_int_equal(n, 1);
    assert_int_equal(aside->line, 17);
    assert_true(tr_str_is(aside->expected, "-90 to 90"));
    ok(f, tr_case_get_counts(f->c, TR_TIME_MAX, &w, &f->err));
    assert_int_equal(w.rows.in, 201);
    assert_int_equal(w.rows.set_aside, 1);
    ok(f, tr_case_list_files(f->c, &f->a, &files, &f->err));
    assert_int_equal(files.n, 1);
    ok(f, tr_case_get_file(f->c, &f->a, TR_STR("agreement.yaml"), &bytes, &f->err));
    assert_true(tr_str_is(bytes, "agreement: example-2017\n"));
    assert_int_equal(tr_case_get_file(f->c, &f->a, TR_STR("none.yaml"), &bytes, &f->err), TR_END);
    ok(f, tr_case_get_raw(f->c, &f->a, tr_sha256("invented.csv", 12), &bytes, &f->err));
    assert_true(tr_str_is(bytes, "invented.csv"));
}

static void a_large_input_is_packed_and_comes_back(void **state)
{
    struct fixture *f = *state;
    tr_str line = sample_line(&f->a, "x", 3000000, TR_STR("")), back;
    struct stat st;
    open_as(f, TR_CASE_CREATE);
    ok(f, tr_case_begin(f->c, &f->err));
    ok(f, tr_case_put_raw(f->c, TR_STR("big"), tr_sha256(line.p, line.n), line, &f->err));
    ok(f, tr_case_put_raw(f->c, TR_STR("big"), tr_sha256(line.p, line.n), line, &f->err));
    ok(f, tr_case_put_raw(f->c, TR_STR("none"), tr_sha256("", 0), TR_STR(""), &f->err));
    ok(f, tr_case_commit(f->c, &f->err));
    ok(f, tr_case_get_raw(f->c, &f->a, tr_sha256(line.p, line.n), &back, &f->err));
    assert_true(tr_str_eq(line, back));
    ok(f, tr_case_get_raw(f->c, &f->a, tr_sha256("", 0), &back, &f->err));
    assert_int_equal(back.n, 0);
    assert_int_equal(stat(tr_cstr(&f->a, f->path), &st), 0);
    assert_true(st.st_size < 2500000);
    verified(f);
}

static void the_same_run_again_writes_nothing(void **state)
{
    struct fixture *f = *state;
    struct tr_check first, second;
    open_as(f, TR_CASE_CREATE);
    ok(f, sample_put(f->c, &f->s, &f->err));
    first = verified(f);
    open_as(f, TR_CASE_CREATE);
    ok(f, sample_put(f->c, &f->s, &f->err));
    second = verified(f);
    assert_int_equal(first.entries, second.entries);
    assert_true(tr_str_eq(first.head, second.head));
}

static void results_that_differ_are_replaced_alone(void **state)
{
    struct fixture *f = *state;
    struct tr_strs lines;
    open_as(f, TR_CASE_CREATE);
    ok(f, sample_put(f->c, &f->s, &f->err));
    int64_t before = verified(f).entries;
    f->s.w.findings[7].p_violation = 0.1; /* one row changes, */
    f->s.w.n_findings--;                  /* one goes */
    ok(f, sample_put(f->c, &f->s, &f->err));
    int64_t after = verified(f).entries;
    assert_true(after - before >= 2 && after - before < 10); /* the two, and nodes of the index */
    ok(f, tr_case_get_findings(f->c, &f->a, &lines, &f->err));
    assert_int_equal(lines.n, 299);
}

static void few_changes_after_many_keep_the_index_right(void **state)
{
    struct fixture *f = *state;
    struct sample more;
    open_as(f, TR_CASE_CREATE);
    sample_make(&more, &f->a, 3000, 1, 200, 200);
    ok(f, sample_put(f->c, &more, &f->err));
    verified(f);
    for (size_t k = 0; k < 40; k++) { /* moves, one by one */
        struct tr_report r = *more.w.reports[k * 50];
        tr_rc rc = tr_case_begin(f->c, &f->err);
        r.content = tr_sha256(&k, sizeof k);
        r.received++;
        r.place.kind = k % 5 ? TR_PLACE_NORMAL : TR_PLACE_NAME;
        r.place.at.lon = 40 + (double)k / 10;
        r.place.at.lat = 36;
        ok(f, rc);
        ok(f, tr_case_put_report(f->c, &r, TR_STR("{}"), NULL, &f->err));
        ok(f, tr_case_commit(f->c, &f->err));
    }
    verified(f);
}

static void a_region_of_doubt_is_a_layer(void **state)
{
    struct fixture *f = *state;
    struct tr_shape *region = tr_new(&f->a, struct tr_shape, 200);
    for (size_t k = 0; k < 100; k++) sample_ring(&f->a, (tr_point){ 36 + (double)k / 100, 35 }, 0.02, &region[k]);
    f->s.p.incident_region = region;
    open_as(f, TR_CASE_CREATE);
    ok(f, sample_put(f->c, &f->s, &f->err));
    verified(f);
}

/* ---- versions and retractions ---- */

static struct tr_report version(struct fixture *f, const char *content, tr_time received)
{
    struct tr_report r = *f->s.w.reports[0];
    r.content = tr_sha256(content, strlen(content));
    r.received = received;
    return r;
}

static void the_order_of_arrival_never_matters(void **state)
{
    static const int orders[6][3] = { { 0, 1, 2 }, { 0, 2, 1 }, { 1, 0, 2 }, { 1, 2, 0 }, { 2, 0, 1 }, { 2, 1, 0 } };
    static const char *const lines[] = { "{\"v\":0}", "{\"v\":1}", "{\"v\":2}" };
    struct fixture *f = *state;
    for (size_t k = 0; k < 6; k++) {
        struct tr_stored *v;
        struct tr_report r[3] = { version(f, "zero", 100), version(f, "one", 300), version(f, "two", 200) };
        sample_remove(&f->a, f->path);
        open_as(f, TR_CASE_CREATE);
        for (size_t i = 0; i < 3; i++) {
            assert_int_equal(put(f, &r[orders[k][i]], lines[orders[k][i]]), i == 0 ? TR_PUT_NEW : TR_PUT_NEW_VERSION);
            assert_int_equal(put(f, &r[orders[k][i]], lines[orders[k][i]]), TR_PUT_REPEATED);
        }
        assert_int_equal(reports_at(f, TR_TIME_MAX, &v), 1);
        assert_true(tr_str_is(v->line, "{\"v\":1}"));
        assert_int_equal(reports_at(f, 250, &v), 1);
        assert_true(tr_str_is(v->line, "{\"v\":2}"));
        assert_int_equal(reports_at(f, 100, &v), 1);
        assert_true(tr_str_is(v->line, "{\"v\":0}"));
        assert_int_equal(reports_at(f, 99, &v), 0);
        verified(f);
    }
}

static void a_version_counts_from_when_it_was_first_known(void **state)
{
    struct fixture *f = *state;
    struct tr_stored *v;
    struct tr_report late = version(f, "one", 500), other = version(f, "two", 300), early = version(f, "one", 100);
    open_as(f, TR_CASE_CREATE);
    put(f, &late, "late");
    put(f, &other, "other");
    assert_int_equal(put(f, &early, "early"), TR_PUT_REPEATED); /* so "other" is the newest after all */
    assert_int_equal(reports_at(f, TR_TIME_MAX, &v), 1);
    assert_true(tr_str_is(v->line, "other"));
    assert_int_equal(reports_at(f, 150, &v), 1);
    assert_true(tr_str_is(v->line, "early"));
    verified(f);
}

static struct tr_report retraction(struct fixture *f, const char *of, tr_time received, struct tr_special *room)
{
    struct tr_report r = *f->s.w.reports[1];
    *room = (struct tr_special){ .of = tr_str_of(of) };
    r.id = TR_STR("rretraction0000");
    r.kind = TR_RETRACTION;
    r.special = room;
    r.received = received;
    r.content = tr_sha256(of, strlen(of));
    r.native = (struct tr_native){ 0 };
    return r;
}

static void a_retraction_takes_effect_whatever_the_order(void **state)
{
    struct fixture *f = *state;
    for (int first = 0; first < 2; first++) {
        struct tr_stored *v;
        struct tr_special room;
        struct tr_report r = version(f, "zero", 100), back = retraction(f, "ucdp-ged:100000", 200, &room);
        sample_remove(&f->a, f->path);
        open_as(f, TR_CASE_CREATE);
        put(f, first ? &back : &r, "a");
        put(f, first ? &r : &back, "b");
        assert_int_equal(reports_at(f, TR_TIME_MAX, &v), 1); /* the retraction itself */
        assert_true(tr_str_is(v->id, "rretraction0000"));
        assert_int_equal(reports_at(f, 150, &v), 1);
        assert_true(tr_str_eq(v->id, r.id));
        verified(f);
    }
}

static void a_report_may_come_back_after_its_retraction(void **state)
{
    struct fixture *f = *state;
    struct tr_stored *v;
    struct tr_special room;
    char id[20];
    struct tr_report r = version(f, "zero", 100), again = version(f, "new", 300);
    snprintf(id, sizeof id, TR_FMT, TR_ARG(r.id));
    struct tr_report back = retraction(f, id, 200, &room);
    open_as(f, TR_CASE_CREATE);
    put(f, &r, "r");
    put(f, &again, "again");
    put(f, &back, "back");
    assert_int_equal(reports_at(f, TR_TIME_MAX, &v), 2);
    assert_int_equal(reports_at(f, 250, &v), 1);
    verified(f);
}

static void a_report_without_a_received_time_is_known_from_the_start(void **state)
{
    struct fixture *f = *state;
    struct tr_stored *v;
    struct tr_report r = version(f, "zero", TR_TIME_NONE);
    open_as(f, TR_CASE_CREATE);
    put(f, &r, "r");
    assert_int_equal(reports_at(f, -5, &v), 1);
    assert_true(v->received == TR_TIME_NONE);
}

/* ---- files that are not ours, and files in use ---- */

static void refuses(struct fixture *f, tr_case_mode mode, tr_rc rc, const char *says)
{
    struct tr_case *c;
    assert_int_equal(tr_case_open(f->path, mode, &c, &f->err), rc);
    assert_null(c);
    if (!strstr(f->err.text, says)) fail_msg("\"%s\" does not say \"%s\"", f->err.text, says);
}

static void write_bytes(struct fixture *f, const void *p, size_t n)
{
    FILE *to = fopen(tr_cstr(&f->a, f->path), "wb");
    assert_non_null(to);
    assert_int_equal(fwrite(p, 1, n, to), n);
    fclose(to);
}

static void other_files_are_refused_with_a_sentence(void **state)
{
    struct fixture *f = *state;
    const char *path = tr_cstr(&f->a, f->path);
    sqlite3 *db;
    refuses(f, TR_CASE_READ, TR_IO, "cannot be opened");
    write_bytes(f, "", 0);
    refuses(f, TR_CASE_WRITE, TR_DAMAGED, "is empty");
    refuses(f, TR_CASE_CREATE, TR_DAMAGED, "is empty");
    write_bytes(f, "fid,geom\n1,2\n3,4\n5,6\n", 21);
    refuses(f, TR_CASE_READ, TR_DAMAGED, "is no SQLite file");
    unlink(path);
    assert_int_equal(mkdir(path, 0777), 0);
    refuses(f, TR_CASE_CREATE, TR_IO, "is a folder");
    assert_int_equal(rmdir(path), 0);
    sqlite3_open(path, &db);
    sqlite3_exec(db, "CREATE TABLE t (a); INSERT INTO t VALUES (1)", NULL, NULL, NULL);
    sqlite3_close(db);
    refuses(f, TR_CASE_WRITE, TR_DAMAGED, "no case file");
}

static void change(struct fixture *f, const char *sql)
{
    sqlite3 *db;
    char *why = NULL;
    assert_int_equal(tr_case_close(f->c, NULL), TR_OK);
    f->c = NULL;
    assert_int_equal(sqlite3_open(tr_cstr(&f->a, f->path), &db), SQLITE_OK);
    sqlite3_db_config(db, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, NULL);
    if (sqlite3_exec(db, sql, NULL, NULL, &why) != SQLITE_OK) fail_msg("%s: %s", sql, why);
    sqlite3_close(db);
}

static void a_newer_or_altered_schema_is_refused(void **state)
{
    struct fixture *f = *state;
    open_as(f, TR_CASE_CREATE);
    change(f, "UPDATE meta SET value = '99' WHERE name = 'schema'");
    refuses(f, TR_CASE_WRITE, TR_DAMAGED, "newer Truce");
    change(f, "UPDATE meta SET value = '1' WHERE name = 'schema'; ALTER TABLE zones ADD COLUMN note TEXT");
    refuses(f, TR_CASE_READ, TR_DAMAGED, "table zones");
}

static void a_truncated_file_is_refused_or_found_damaged(void **state)
{
    struct fixture *f = *state;
    struct stat st;
    const char *path = tr_cstr(&f->a, f->path);
    open_as(f, TR_CASE_CREATE);
    ok(f, sample_put(f->c, &f->s, &f->err));
    assert_int_equal(tr_case_close(f->c, NULL), TR_OK);
    f->c = NULL;
    assert_int_equal(stat(path, &st), 0);
    for (off_t n = st.st_size - 1; n > 0; n -= st.st_size / 40) {
        struct tr_check check;
        assert_int_equal(truncate(path, n), 0);
        tr_rc rc = tr_case_open(f->path, TR_CASE_READ, &f->c, &f->err);
        if (rc == TR_OK) rc = tr_case_verify(f->c, &f->a, &check, &f->err);
        assert_int_equal(rc, TR_DAMAGED);
        assert_true(strlen(f->err.text) > 20);
        assert_int_equal(tr_case_close(f->c, NULL), TR_OK);
        f->c = NULL;
    }
}

static void a_read_only_file_is_read_but_not_written(void **state)
{
    struct fixture *f = *state;
    const char *path = tr_cstr(&f->a, f->path);
    open_as(f, TR_CASE_CREATE);
    ok(f, sample_put(f->c, &f->s, &f->err));
    assert_int_equal(tr_case_close(f->c, NULL), TR_OK);
    f->c = NULL;
    assert_int_equal(chmod(path, 0444), 0);
    bool root = geteuid() == 0; /* who may write whatever the mode says */
    if (root && seteuid(65534) != 0) skip();
    refuses(f, TR_CASE_WRITE, TR_IO, "cannot be written");
    open_as(f, TR_CASE_READ);
    verified(f);
    if (root) assert_int_equal(seteuid(0), 0);
}

static void a_second_writer_is_told_that_the_file_is_held(void **state)
{
    struct fixture *f = *state;
    struct tr_case *second;
    open_as(f, TR_CASE_CREATE);
    ok(f, tr_case_open(f->path, TR_CASE_WRITE, &second, &f->err));
    ok(f, tr_case_begin(f->c, &f->err));
    assert_int_equal(tr_case_begin(second, &f->err), TR_LOCKED);
    assert_non_null(strstr(f->err.text, "another program holds"));
    tr_case_rollback(f->c);
    ok(f, tr_case_begin(second, &f->err));
    tr_case_rollback(second);
    ok(f, tr_case_close(second, &f->err));
}

static void what_is_rolled_back_was_never_there(void **state)
{
    struct fixture *f = *state;
    struct tr_stored *v;
    open_as(f, TR_CASE_CREATE);
    struct tr_check before = verified(f);
    ok(f, tr_case_begin(f->c, &f->err));
    ok(f, sample_put_reports(f->c, &f->s, 0, 100, &f->err));
    tr_case_rollback(f->c);
    assert_int_equal(reports_at(f, TR_TIME_MAX, &v), 0);
    assert_true(tr_str_eq(before.head, verified(f).head));
    ok(f, sample_put(f->c, &f->s, &f->err));
    verified(f);
}

static void nothing_is_stored_outside_a_transaction(void **state)
{
    struct fixture *f = *state;
    open_as(f, TR_CASE_CREATE);
    assert_int_equal(sample_put_reports(f->c, &f->s, 0, 1, &f->err), TR_USAGE);
    assert_int_equal(tr_case_commit(f->c, &f->err), TR_USAGE);
    open_as(f, TR_CASE_READ);
    assert_int_equal(tr_case_begin(f->c, &f->err), TR_USAGE);
}

static void triggers_of_a_foreign_hand_do_not_run(void **state)
{
    struct fixture *f = *state;
    struct tr_stored *v;
    struct tr_check check;
    open_as(f, TR_CASE_CREATE);
    change(f, "CREATE TRIGGER wipe AFTER INSERT ON reports BEGIN DELETE FROM reports; END");
    open_as(f, TR_CASE_WRITE);
    ok(f, sample_put(f->c, &f->s, &f->err));
    assert_int_equal(reports_at(f, TR_TIME_MAX, &v), 200);
    assert_int_equal(tr_case_verify(f->c, &f->a, &check, &f->err), TR_DAMAGED);
    assert_true(tr_str_is(check.list.v[0].row, "wipe"));
}

#define TEST(name) cmocka_unit_test_setup_teardown(name, setup, teardown)

int main(void)
{
    const struct CMUnitTest tests[] = {
        TEST(a_new_case_verifies_and_is_empty),
        TEST(a_day_comes_out_as_it_went_in),
        TEST(a_large_input_is_packed_and_comes_back),
        TEST(the_same_run_again_writes_nothing),
        TEST(results_that_differ_are_replaced_alone),
        TEST(few_changes_after_many_keep_the_index_right),
        TEST(a_region_of_doubt_is_a_layer),
        TEST(the_order_of_arrival_never_matters),
        TEST(a_version_counts_from_when_it_was_first_known),
        TEST(a_retraction_takes_effect_whatever_the_order),
        TEST(a_report_may_come_back_after_its_retraction),
        TEST(a_report_without_a_received_time_is_known_from_the_start),
        TEST(other_files_are_refused_with_a_sentence),
        TEST(a_newer_or_altered_schema_is_refused),
        TEST(a_truncated_file_is_refused_or_found_damaged),
        TEST(a_read_only_file_is_read_but_not_written),
        TEST(a_second_writer_is_told_that_the_file_is_held),
        TEST(what_is_rolled_back_was_never_there),
        TEST(nothing_is_stored_outside_a_transaction),
        TEST(triggers_of_a_foreign_hand_do_not_run),
    };
    return cmocka_run_group_tests_name("keep: case", tests, NULL, NULL);
}
