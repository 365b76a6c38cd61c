/* SPDX-License-Identifier: Apache-2.0 */
#include <stdarg.h>
#include <stddef.h>
#include <setjmp.h>
#include <stdint.h>

#include <cmocka.h>

#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <unistd.h>

#include "truce/base.h"

struct place {
    struct tr_arena a;
    char root[64];
};

static tr_str below(struct place *p, const char *name)
{
    return tr_path_join(&p->a, tr_str_of(p->root), tr_str_of(name));
}

static void holds(struct place *p, const char *name, const char *text)
{
    tr_str got;
    assert_int_equal(tr_file_read(&p->a, below(p, name), 1 << 20, &got, NULL), TR_OK);
    assert_true(tr_str_is(got, text));
}

static void what_is_written_is_read(void **state)
{
    struct place *p = *state;
    assert_int_equal(tr_file_write(below(p, "a.txt"), TR_STR("first"), NULL), TR_OK);
    holds(p, "a.txt", "first");
    assert_int_equal(tr_file_write(below(p, "a.txt"), TR_STR("second, longer"), NULL), TR_OK);
    holds(p, "a.txt", "second, longer");
    assert_int_equal(tr_file_write(below(p, "a.txt"), (tr_str){ NULL, 0 }, NULL), TR_OK);
    holds(p, "a.txt", "");
    assert_true(tr_file_exists(below(p, "a.txt")));
    assert_false(tr_file_exists(below(p, "b.txt")));
}

static void sizes_around_the_limit_are_kept_to_the_byte(void **state)
{
    struct place *p = *state;
    static char bytes[10001];
    for (size_t k = 0; k < sizeof bytes; k++) bytes[k] = (char)(k * 7);
    tr_str got, file = below(p, "big"), all = { bytes, 10000 };
    struct tr_error err;
    assert_int_equal(tr_file_write(file, all, NULL), TR_OK);
    assert_int_equal(tr_file_read(&p->a, file, 10000, &got, NULL), TR_OK);
    assert_true(tr_str_eq(got, all));
    assert_int_equal(got.p[got.n], 0);
    assert_int_equal(tr_file_read(&p->a, file, 9999, &got, &err), TR_BAD_INPUT);
    assert_non_null(strstr(err.text, "9999"));
}

static void a_pipe_is_read_to_its_end(void **state)
{
    struct place *p = *state;
    int ends[2];
    char name[32];
    static char bytes[20000];
    memset(bytes, 'x', sizeof bytes);
    assert_int_equal(pipe(ends), 0);
    snprintf(name, sizeof name, "/dev/fd/%d", ends[0]);
    assert_int_equal(write(ends[1], bytes, sizeof bytes), sizeof bytes);
    close(ends[1]);
    tr_str got;
    assert_int_equal(tr_file_read(&p->a, tr_str_of(name), sizeof bytes, &got, NULL), TR_OK);
    close(ends[0]);
    assert_int_equal(got.n, sizeof bytes);
}

static void what_cannot_be_read_is_told_with_its_name(void **state)
{
    struct place *p = *state;
    struct tr_error err;
    tr_str got;
    assert_int_equal(tr_file_read(&p->a, below(p, "none.csv"), 100, &got, &err), TR_IO);
    assert_non_null(strstr(err.text, "none.csv"));
    assert_int_equal(tr_file_read(&p->a, tr_str_of(p->root), 1 << 20, &got, &err), TR_IO);
    assert_int_equal(tr_file_read(&p->a, TR_STR(""), 100, &got, &err), TR_BAD_INPUT);
    assert_int_equal(tr_file_read(&p->a, TR_STR("a\0b"), 100, &got, &err), TR_BAD_INPUT);
    char deep[5000];
    memset(deep, 'd', sizeof deep);
    assert_int_equal(tr_file_read(&p->a, (tr_str){ deep, sizeof deep }, 100, &got, &err), TR_BAD_INPUT);
    struct tr_arena small = { (unsigned char *)deep, 0, 100, NULL };
    assert_int_equal(tr_file_write(below(p, "k"), (tr_str){ deep, 5000 }, NULL), TR_OK);
    assert_int_equal(tr_file_read(&small, below(p, "k"), 1 << 20, &got, &err), TR_NOMEM);
}

static void a_write_that_fails_leaves_the_old_file_and_no_rest(void **state)
{
    struct place *p = *state;
    static char bytes[100000];
    struct rlimit old, tight;
    struct tr_error err;
    struct tr_strs before, after;
    assert_int_equal(tr_file_write(below(p, "kept"), TR_STR("old"), NULL), TR_OK);
    assert_int_equal(tr_dir_list(&p->a, tr_str_of(p->root), &before, NULL), TR_OK);

    signal(SIGXFSZ, SIG_IGN);
    getrlimit(RLIMIT_FSIZE, &old);
    tight = old;
    tight.rlim_cur = 5000;
    setrlimit(RLIMIT_FSIZE, &tight);
    tr_rc rc = tr_file_write(below(p, "kept"), (tr_str){ bytes, sizeof bytes }, &err);
    setrlimit(RLIMIT_FSIZE, &old);

    assert_int_equal(rc, TR_IO);
    assert_non_null(strstr(err.text, "kept"));
    holds(p, "kept", "old");
    assert_int_equal(tr_dir_list(&p->a, tr_str_of(p->root), &after, NULL), TR_OK);
    assert_int_equal(after.n, before.n);
}

static void a_write_to_no_place_is_told(void **state)
{
    struct place *p = *state;
    struct tr_error err;
    assert_int_equal(tr_file_write(below(p, "no/such/file"), TR_STR("x"), &err), TR_IO);
    assert_int_equal(tr_file_write(tr_str_of(p->root), TR_STR("x"), &err), TR_IO);
    assert_int_equal(tr_file_write(TR_STR("/dev/full"), TR_STR("x"), &err), TR_IO);
    assert_int_equal(tr_file_write(TR_STR("/dev/null"), TR_STR("x"), &err), TR_OK);
}

static void a_link_and_the_rights_of_a_file_outlive_a_write(void **state)
{
    struct place *p = *state;
    struct stat st;
    const char *file = tr_cstr(&p->a, below(p, "target")), *link = tr_cstr(&p->a, below(p, "link"));
    assert_int_equal(tr_file_write(below(p, "target"), TR_STR("1"), NULL), TR_OK);
    assert_int_equal(chmod(file, 0640), 0);
    assert_int_equal(symlink("target", link), 0);
    assert_int_equal(tr_file_write(below(p, "link"), TR_STR("2"), NULL), TR_OK);
    holds(p, "target", "2");
    assert_int_equal(lstat(link, &st), 0);
    assert_true(S_ISLNK(st.st_mode));
    assert_int_equal(stat(file, &st), 0);
    assert_int_equal(st.st_mode & 0777, 0640);
}

static void folders_are_made_with_those_above_them(void **state)
{
    struct place *p = *state;
    struct tr_error err;
    for (int twice = 0; twice < 2; twice++) {
        assert_int_equal(tr_dir_make(below(p, "x/y//z/"), &err), TR_OK);
        assert_int_equal(tr_dir_make(below(p, "x/y/z"), &err), TR_OK);
    }
    assert_true(tr_file_exists(below(p, "x/y/z")));
    assert_int_equal(tr_file_write(below(p, "file"), TR_STR("x"), NULL), TR_OK);
    assert_int_equal(tr_dir_make(below(p, "file/z"), &err), TR_IO);
    assert_int_equal(tr_dir_make(below(p, "file"), &err), TR_IO);
    assert_int_equal(tr_dir_make(TR_STR(""), &err), TR_BAD_INPUT);
}

static void a_folder_lists_its_files_by_name(void **state)
{
    static const char *const names[] = { "B", "a", "b", "б", "ب" };
    struct place *p = *state;
    struct tr_strs list;
    assert_int_equal(tr_dir_make(below(p, "list/folder"), NULL), TR_OK);
    for (size_t k = TR_COUNT(names); k-- > 0;) {
        tr_str path = tr_str_format(&p->a, "%s/list/%s", p->root, names[k]);
        assert_int_equal(tr_file_write(path, TR_STR("x"), NULL), TR_OK);
    }
    assert_int_equal(tr_file_write(below(p, "list/.truce-1-0.tmp"), TR_STR("half"), NULL), TR_OK);
    assert_int_equal(tr_dir_list(&p->a, below(p, "list"), &list, NULL), TR_OK);
    assert_int_equal(list.n, TR_COUNT(names));
    for (size_t k = 0; k < list.n; k++) assert_true(tr_str_is(list.v[k], names[k]));
}

static void a_missing_folder_lists_nothing_and_a_file_is_no_folder(void **state)
{
    struct place *p = *state;
    struct tr_strs list;
    struct tr_error err;
    assert_int_equal(tr_dir_list(&p->a, below(p, "nowhere"), &list, &err), TR_OK);
    assert_int_equal(list.n, 0);
    assert_int_equal(tr_file_write(below(p, "plain"), TR_STR("x"), NULL), TR_OK);
    assert_int_equal(tr_dir_list(&p->a, below(p, "plain"), &list, &err), TR_IO);
}

static void a_tree_lists_the_files_of_all_its_folders(void **state)
{
    struct place *p = *state;
    struct tr_strs list;
    struct tr_error err;
    static const char *const files[] = { "tree/b.txt", "tree/a/c.txt", "tree/a/d/e.txt", "tree/.hidden",
                                         "tree/.git/x" };
    static const char *const expected[] = { "a/c.txt", "a/d/e.txt", "b.txt" };
    assert_int_equal(tr_dir_make(below(p, "tree/a/d"), NULL), TR_OK);
    assert_int_equal(tr_dir_make(below(p, "tree/.git"), NULL), TR_OK);
    for (size_t k = 0; k < TR_COUNT(files); k++)
        assert_int_equal(tr_file_write(below(p, files[k]), TR_STR("x"), NULL), TR_OK);
    assert_int_equal(tr_dir_tree(&p->a, below(p, "tree"), &list, NULL), TR_OK);
    assert_int_equal(list.n, TR_COUNT(expected));
    for (size_t k = 0; k < list.n; k++) assert_true(tr_str_is(list.v[k], expected[k]));
    assert_int_equal(symlink("..", tr_cstr(&p->a, below(p, "tree/a/loop"))), 0); /* ends, and says why */
    assert_int_equal(tr_dir_tree(&p->a, below(p, "tree"), &list, &err), TR_BAD_INPUT);
    assert_non_null(strstr(err.text, "deeper than 16"));
    assert_int_equal(tr_dir_tree(&p->a, below(p, "nowhere"), &list, &err), TR_OK);
    assert_int_equal(list.n, 0);
}

static void paths_come_apart_and_together(void **state)
{
    static const char *const cases[][3] = {
        /* path, folder, name */
        { "a/b/c.txt", "a/b", "c.txt" },
        { "c.txt", ".", "c.txt" },
        { "/c", "/", "c" },
        { "a/", "a", "" },
        { "", ".", "" },
        { "/a/b", "/a", "b" },
    };
    struct place *p = *state;
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        assert_true(tr_str_is(tr_path_folder(tr_str_of(cases[k][0])), cases[k][1]));
        assert_true(tr_str_is(tr_path_name(tr_str_of(cases[k][0])), cases[k][2]));
    }
    assert_string_equal(tr_path_join(&p->a, TR_STR("a"), TR_STR("b")).p, "a/b");
    assert_string_equal(tr_path_join(&p->a, TR_STR("a/"), TR_STR("b")).p, "a/b");
    assert_string_equal(tr_path_join(&p->a, TR_STR(""), TR_STR("b")).p, "b");
    assert_string_equal(tr_path_join(&p->a, TR_STR("a"), TR_STR("/b")).p, "/b");
    assert_int_equal(tr_path_name((tr_str){ NULL, 0 }).n, 0);
}

static int open_place(void **state)
{
    static struct place p = { .root = "/tmp/truce-test-XXXXXX" };
    *state = &p;
    return tr_arena_open(&p.a, 1 << 24, NULL) != TR_OK || !mkdtemp(p.root);
}

static int close_place(void **state)
{
    struct place *p = *state;
    char command[100];
    snprintf(command, sizeof command, "rm -rf '%s'", p->root);
    tr_arena_close(&p->a);
    return system(command);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(a_tree_lists_the_files_of_all_its_folders),
        cmocka_unit_test(what_is_written_is_read),
        cmocka_unit_test(sizes_around_the_limit_are_kept_to_the_byte),
        cmocka_unit_test(a_pipe_is_read_to_its_end),
        cmocka_unit_test(what_cannot_be_read_is_told_with_its_name),
        cmocka_unit_test(a_write_that_fails_leaves_the_old_file_and_no_rest),
        cmocka_unit_test(a_write_to_no_place_is_told),
        cmocka_unit_test(a_link_and_the_rights_of_a_file_outlive_a_write),
        cmocka_unit_test(folders_are_made_with_those_above_them),
        cmocka_unit_test(a_folder_lists_its_files_by_name),
        cmocka_unit_test(a_missing_folder_lists_nothing_and_a_file_is_no_folder),
        cmocka_unit_test(paths_come_apart_and_together),
    };
    return cmocka_run_group_tests(tests, open_place, close_place);
}
