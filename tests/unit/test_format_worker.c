/* SPDX-License-Identifier: Apache-2.0 */
#include "page_fixture.h"

#include <errno.h>
#include <fcntl.h>
#include <jansson.h>
#include <seccomp.h>
#include <signal.h>
#include <sys/mman.h>
#include <sys/socket.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

#include "format/unpack.h"
#include "format/wire.h"
#include "format/worker.h"

#define ARTICLE \
    "Talks resume\n\nBy Jane Doe\n\nASTANA, May 4 (Reuters) - The talks resumed on Monday.\n\nOther reports by Example"

static struct tr_worker *opened(const struct tr_worker_options *o)
{
    struct tr_worker *w;
    struct tr_error err = { TR_OK, "" };
    if (tr_worker_open(o, &w, &err) != TR_OK) fail_msg("%s", err.text);
    return w;
}

static void assert_same_page(const struct tr_page *a, const struct tr_page *b)
{
    assert_true(tr_str_eq(a->text, b->text));
    assert_int_equal(a->flags, b->flags);
    assert_int_equal(a->blocks.n, b->blocks.n);
    assert_int_equal(a->map.n, b->map.n);
    if (a->blocks.n) assert_memory_equal(a->blocks.v, b->blocks.v, a->blocks.n * sizeof *a->blocks.v);
    if (a->map.n) assert_memory_equal(a->map.v, b->map.v, a->map.n * sizeof *a->map.v);
    for (size_t k = 0; k < TR_HEADS; k++) {
        assert_true(tr_str_eq(a->head[k].value, b->head[k].value));
        assert_true((a->head[k].by == NULL) == (b->head[k].by == NULL));
        if (a->head[k].by) assert_string_equal(a->head[k].by, b->head[k].by);
        assert_int_equal(a->head[k].from, b->head[k].from);
        assert_int_equal(a->head[k].to, b->head[k].to);
    }
}

static void assert_same(struct tr_worker *w, tr_str bytes)
{
    struct tr_pages here, there;
    struct tr_error err = { TR_OK, "" };
    assert_int_equal(tr_intake(&room, bytes, TR_INTAKE_ANY, &here, &err), TR_OK);
    if (tr_worker_page(w, &room, bytes, TR_INTAKE_ANY, &there, &err) != TR_OK) fail_msg("%s", err.text);
    assert_int_equal(here.kind, there.kind);
    assert_int_equal(here.list.n, there.list.n);
    for (size_t k = 0; k < here.list.n; k++) assert_same_page(&here.list.v[k], &there.list.v[k]);
}

/* ---- same pages -------------------------------------------------------------------------- */

static void worker_gives_the_pages_that_this_process_gives(void **state)
{
    (void)state;
    struct tr_worker *w = opened(NULL);
    const tr_str cases[] = {
        TR_STR(""),
        TR_STR(ARTICLE),
        TR_STR("caf\xE9 \x93so\x94"),
        TR_STR("\xFF\xFEh\0i\0"),
        TR_STR("<html><meta charset=windows-1251><body><p>\xCF\xF0\xE8 and enough words, so that this is a paragraph "
               "of text to any reader of pages, by its length.</p>"),
        TR_STR("<html><meta charset=shift_jis><body><p>\x82\xb1\x82\xcc and enough words, so that this is a "
               "paragraph of text to any reader of pages, by its length.</p>")
    };
    for (size_t k = 0; k < TR_COUNT(cases); k++) assert_same(w, cases[k]);
    tr_worker_close(w);
}

static void worker_reads_every_saved_page_the_same(void **state)
{
    (void)state;
    tr_str truth = data_file("article-extraction/ground-truth.json");
    if (!truth.p) skip();
    struct tr_worker *w = opened(NULL);
    json_t *all = json_loadb(truth.p, truth.n, 0, NULL), *value;
    const char *key;
    json_object_foreach(all, key, value)
    {
        struct tr_arena mark = room;
        tr_str html, name, file = tr_str_format(&room, "article-extraction/html/%s.html.gz", key);
        assert_int_equal(tr_unpack(&room, file, data_file(tr_cstr(&room, file)), 64 << 20, &html, &name, NULL), TR_OK);
        assert_same(w, html);
        tr_arena_back(&room, &mark);
    }
    json_decref(all);
    tr_worker_close(w);
}

/* ---- what can go wrong ------------------------------------------------------------------- */

/* Does what the bytes say, then goes on as usual. */
static tr_rc obey(struct tr_arena *a, tr_str bytes, tr_intake_kind as, struct tr_pages *out, struct tr_error *err)
{
    if (tr_str_is(bytes, "crash")) __builtin_trap();
    if (tr_str_is(bytes, "exit")) _exit(7);
    if (tr_str_is(bytes, "sleep"))
        for (;;) pause();
    if (tr_str_is(bytes, "spin"))
        for (volatile unsigned k = 0;; k++) {}
    if (tr_str_is(bytes, "eat")) {
        while (tr_alloc(a, 1, 1 << 20)) {}
        return tr_fail(err, TR_NOMEM, "no room left");
    }
    tr_rc rc = tr_intake(a, bytes, as, out, err);
    if (rc == TR_OK && tr_str_is(bytes, "lie")) {
        static struct tr_block outside = { TR_BLOCK_PARA, 0, 1000 };
        out->list.v[0].blocks.v = &outside;
        out->list.v[0].blocks.n = 1;
    }
    return rc;
}

static void document_that_ends_the_worker_is_told_and_the_next_is_read(void **state)
{
    (void)state;
    struct tr_worker *w = opened(
        &(struct tr_worker_options){ .memory_bytes = 64 << 20, .cpu_s = 1, .wall_s = 300, .serve = obey });
    static const struct {
        const char *bytes, *says;
    } cases[] = { { "crash", "signal 4" },
                  { "exit", "code 7" },
                  { "spin", "processor time" },
                  { "eat", "no room left" },
                  { "lie", "does not hold" } };
    for (size_t k = 0; k < TR_COUNT(cases); k++) {
        struct tr_pages pages;
        struct tr_error err = { TR_OK, "" };
        if (tr_box_sanitized() && tr_str_is(tr_str_of(cases[k].bytes), "crash"))
            continue; /* the sanitizer ends it its own way */
        assert_int_equal(tr_worker_page(w, &room, tr_str_of(cases[k].bytes), TR_INTAKE_TEXT, &pages, &err),
                         TR_BAD_INPUT);
        print_message("%s: %s\n", cases[k].bytes, err.text);
        assert_true(tr_str_find(tr_str_of(err.text), tr_str_of(cases[k].says)) != TR_NOT_FOUND);
        assert_same(w, TR_STR(ARTICLE));
    }
    tr_worker_close(w);
}

static void document_that_takes_too_long_on_the_clock_is_told(void **state)
{
    (void)state;
    struct tr_worker *w = opened(&(struct tr_worker_options){ .cpu_s = 300, .wall_s = 1, .serve = obey });
    struct tr_pages pages;
    struct tr_error err = { TR_OK, "" };
    assert_int_equal(tr_worker_page(w, &room, TR_STR("sleep"), TR_INTAKE_TEXT, &pages, &err), TR_BAD_INPUT);
    assert_true(tr_str_find(tr_str_of(err.text), TR_STR("more than 1 s, expected less")) != TR_NOT_FOUND);
    tr_worker_close(w);
}

static void document_that_is_too_large_is_told(void **state)
{
    (void)state;
    struct tr_worker *w = opened(NULL);
    struct tr_pages pages;
    struct tr_error err = { TR_OK, "" };
    char *large = calloc((size_t)TR_INTAKE_MAX_BYTES + 1, 1);
    assert_non_null(large);
    assert_int_equal(
        tr_worker_page(w, &room, (tr_str){ large, (size_t)TR_INTAKE_MAX_BYTES + 1 }, TR_INTAKE_ANY, &pages, &err),
        TR_BAD_INPUT);
    free(large);
    assert_same(w, TR_STR(ARTICLE));
    tr_worker_close(w);
}

static void changed_answers_are_not_believed(void **state)
{
    (void)state;
    struct tr_pages pages, again;
    struct tr_sink wire = { 0 };
    tr_str bytes = TR_STR(
        "<html><body><h1>A title of some words</h1><p>AT&amp;T, so they said, and enough words that this is a paragraph of "
        "running text to any reader.</p>");
    assert_int_equal(tr_intake(&room, bytes, TR_INTAKE_HTML, &pages, NULL), TR_OK);
    assert_true(tr_wire_put(&wire, &pages, bytes));
    size_t refused = 0;
    for (size_t k = 0; k < wire.n; k++) {
        char before = wire.p[k];
        for (int bit = 0; bit < 8; bit++) {
            wire.p[k] = (char)(before ^ (1 << bit));
            tr_rc rc = tr_wire_get(&room, tr_sink_text(&wire), bytes, &again, NULL);
            refused += rc != TR_OK;
            assert_true(rc == TR_OK || rc == TR_BAD_INPUT || rc == TR_NOMEM);
            for (size_t p = 0; rc == TR_OK && p < again.list.n; p++) assert_map_holds(&again.list.v[p], bytes);
        }
        wire.p[k] = before;
        assert_int_not_equal(tr_wire_get(&room, (tr_str){ wire.p, k }, bytes, &again, NULL), TR_OK);
    }
    print_message("%zu of %zu one-bit changes are refused, the others hold all promises\n", refused, wire.n * 8);
    assert_true(refused > 0);
    tr_sink_close(&wire);
}

/* ---- the box ----------------------------------------------------------------------------- */

static bool opens(void) { return open("/etc/passwd", O_RDONLY) >= 0; }
static bool creates(void) { return open("/tmp/truce-escape", O_CREAT | O_WRONLY, 0600) >= 0; }
static bool connects(void) { return socket(AF_INET, SOCK_STREAM, 0) >= 0; }
static bool talks(void) { return socket(AF_UNIX, SOCK_DGRAM, 0) >= 0; }
static bool execs(void)
{
    char name[] = "/bin/true", *argv[] = { name, NULL };
    execv(name, argv);
    return false; /* gone when it worked: told by the missing answer */
}
static bool forks(void)
{
    pid_t child = fork();
    if (child == 0) _exit(0);
    return child > 0;
}
static bool kills(void) { return kill(getppid(), 0) == 0; }
static bool makes_code(void)
{
    return mmap(NULL, 4096, PROT_READ | PROT_EXEC, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}
static bool turns_code(void)
{
    void *p = mmap(NULL, 4096, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    return p != MAP_FAILED && mprotect(p, 4096, PROT_READ | PROT_EXEC) == 0;
}
static bool removes(void) { return unlink("/tmp/truce-escape") == 0; }
static bool takes_memory(void)
{
    return mmap(NULL, (size_t)4 << 30, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0) != MAP_FAILED;
}

static const struct escape {
    const char *name;
    bool (*tries)(void);
} escapes[] = {
    { "open a file", opens },
    { "create a file", creates },
    { "remove a file", removes },
    { "open a connection", connects },
    { "talk to a service", talks },
    { "start a process", forks },
    { "signal a process", kills },
    { "make executable memory", makes_code },
    { "turn memory executable", turns_code },
    { "take 4 GiB", takes_memory },
    { "run a program", execs },
};

static void nothing_gets_out_of_the_box(void **state)
{
    (void)state;
    int ends[2];
    if (tr_box_sanitized()) skip();
    assert_int_equal(pipe(ends), 0);
    pid_t child = fork();
    if (child == 0) {
        struct tr_box box;
        tr_box_enter(&(struct tr_box_limits){ 64 << 20, 64 }, &box);
        (void)!write(ends[1], &box, sizeof box);
        for (size_t k = 0; k < TR_COUNT(escapes); k++) {
            char out = (char)escapes[k].tries();
            (void)!write(ends[1], &out, 1);
        }
        _exit(0);
    }
    close(ends[1]);
    struct tr_box box;
    char out[TR_COUNT(escapes) + 1];
    size_t n = 0;
    assert_int_equal(read(ends[0], &box, sizeof box), sizeof box);
    for (ssize_t got; n < sizeof out && (got = read(ends[0], out + n, sizeof out - n)) > 0;) n += (size_t)got;
    close(ends[0]);
    (void)waitpid(child, NULL, 0);
    print_message(TR_FMT "\n", TR_ARG(tr_box_say(&room, &box)));
    if (!tr_box_holds(&box)) skip(); /* said above: this machine offers none */
    assert_int_equal(n, TR_COUNT(escapes));
    for (size_t k = 0; k < n; k++) {
        print_message("%s: %s\n", escapes[k].name, out[k] ? "DONE" : "refused");
        assert_int_equal(out[k], 0);
    }
}

/* As on an old kernel: neither landlock nor seccomp. */
static bool forget_walls(void)
{
    static const int calls[] = { SCMP_SYS(seccomp), 444, 445, 446 };
    scmp_filter_ctx c = seccomp_init(SCMP_ACT_ALLOW);
    bool all = c != NULL;
    struct scmp_arg_cmp mode = { .arg = 0, .op = SCMP_CMP_EQ, .datum_a = 22 }; /* PR_SET_SECCOMP */
    for (size_t k = 0; all && k < TR_COUNT(calls); k++)
        all = seccomp_rule_add(c, SCMP_ACT_ERRNO(ENOSYS), calls[k], 0) == 0;
    all = all && seccomp_rule_add_array(c, SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(prctl), 1, &mode) == 0 &&
          seccomp_load(c) == 0;
    return all;
}

static void machine_without_walls_reads_on_and_says_so(void **state)
{
    (void)state;
    if (tr_box_sanitized()) skip();
    pid_t child = fork();
    if (child == 0) {
        struct tr_worker *w;
        struct tr_pages pages;
        if (!forget_walls()) _exit(77);
        if (tr_worker_open(NULL, &w, NULL) != TR_OK) _exit(1);
        struct tr_box box = tr_worker_box(w);
        if (tr_box_holds(&box) || box.seccomp || box.landlock || !box.limits) _exit(2);
        if (!tr_str_starts(tr_box_say(&room, &box), TR_STR("NOT boxed"))) _exit(3);
        if (tr_worker_page(w, &room, TR_STR(ARTICLE), TR_INTAKE_TEXT, &pages, NULL) != TR_OK) _exit(4);
        tr_worker_close(w);
        _exit(0);
    }
    int status = 0;
    (void)waitpid(child, &status, 0);
    assert_true(WIFEXITED(status));
    if (WEXITSTATUS(status) == 77) skip();
    assert_int_equal(WEXITSTATUS(status), 0);
}

static void what_holds_is_told(void **state)
{
    (void)state;
    struct tr_worker *w = opened(NULL);
    struct tr_box box = tr_worker_box(w), probe = tr_box_probe();
    assert_int_equal(box.seccomp, probe.seccomp);
    assert_int_equal(box.landlock, probe.landlock);
    assert_true(tr_box_holds(&box) || tr_str_find(tr_box_say(&room, &box), TR_STR("boxed: ")) == TR_NOT_FOUND ||
                tr_str_find(tr_box_say(&room, &box), TR_STR("NOT")) != TR_NOT_FOUND || box.sanitizer);
    struct tr_box none = { .limits = true };
    assert_true(tr_str_starts(tr_box_say(&room, &none), TR_STR("NOT boxed")));
    tr_worker_close(w);
}

int main(void)
{
    const struct CMUnitTest tests[] = {
        cmocka_unit_test(worker_gives_the_pages_that_this_process_gives),
        cmocka_unit_test(worker_reads_every_saved_page_the_same),
        cmocka_unit_test(document_that_ends_the_worker_is_told_and_the_next_is_read),
        cmocka_unit_test(document_that_takes_too_long_on_the_clock_is_told),
        cmocka_unit_test(document_that_is_too_large_is_told),
        cmocka_unit_test(changed_answers_are_not_believed),
        cmocka_unit_test(nothing_gets_out_of_the_box),
        cmocka_unit_test(machine_without_walls_reads_on_and_says_so),
        cmocka_unit_test(what_holds_is_told),
    };
    return cmocka_run_group_tests(tests, open_room, close_room);
}
