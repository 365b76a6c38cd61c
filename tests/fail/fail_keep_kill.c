/* SPDX-License-Identifier: Apache-2.0
 *
 * A writer killed with SIGKILL at a random moment -> the case file opens, verifies, holds every row whose commit was
 * acknowledged, and goes on growing. The child makes the file as well, so that creation is killed too.
 *
 *   fail_keep_kill [kills] [seed]      defaults: 40 1 */
#include "../unit/keep_sample.h"

#include <signal.h>
#include <sys/wait.h>
#include <time.h>

enum { REPORTS = 4000 };

static void child(const struct sample *s, tr_str path, int to, size_t from)
{
    struct tr_case *c;
    struct tr_error err = { 0 };
    static const size_t sizes[] = { 1, 3, 10, 100, 400 };
    if (tr_case_open(path, TR_CASE_CREATE, &c, &err) != TR_OK) _exit(10);
    for (size_t k = from, turn = 0; k < s->w.n_reports; turn++) {
        size_t n = sizes[turn % TR_COUNT(sizes)], end = k + n < s->w.n_reports ? k + n : s->w.n_reports;
        if (tr_case_begin(c, &err) != TR_OK || sample_put_reports(c, s, k, end, &err) != TR_OK) _exit(11);
        if (end >= 50 && turn % 4 == 0 && tr_case_put_results(c, &s->w, &s->p, &err) != TR_OK) _exit(12);
        if (tr_case_commit(c, &err) != TR_OK) _exit(13);
        k = end;
        if (write(to, &k, sizeof k) != sizeof k) _exit(14);
    }
    _exit(tr_case_close(c, &err) == TR_OK ? 0 : 15);
}

/* Reads acknowledgements until the pipe is closed; the last one counts. */
static size_t acknowledged(int from, size_t before)
{
    size_t k, last = before;
    while (read(from, &k, sizeof k) == sizeof k) last = k;
    return last;
}

static void sleep_us(uint64_t us)
{
    struct timespec t = { (time_t)(us / 1000000), (long)(us % 1000000) * 1000 };
    nanosleep(&t, NULL);
}

static int kill_one(const struct sample *s, tr_str path, size_t *done, uint64_t after_us)
{
    int ends[2], status;
    if (pipe(ends) != 0) return -1;
    pid_t pid = fork();
    if (pid < 0) return -1;
    if (pid == 0) {
        close(ends[0]);
        child(s, path, ends[1], *done);
    }
    close(ends[1]);
    sleep_us(after_us);
    kill(pid, SIGKILL);
    *done = acknowledged(ends[0], *done);
    close(ends[0]);
    waitpid(pid, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : 0;
}

/* Rows that were acknowledged and are not there; -1 when the file does not open or verify. */
static long lost(struct tr_arena *a, const struct sample *s, tr_str path, size_t done)
{
    struct tr_case *c = NULL;
    struct tr_check check;
    struct tr_stored *v;
    struct tr_error err = { 0 };
    struct tr_map there = { .arena = a };
    struct tr_arena mark = *a;
    size_t n, value;
    long missing = 0;
    if (!tr_file_exists(path)) return done ? -1 : 0;
    tr_rc rc = tr_case_open(path, TR_CASE_WRITE, &c, &err);
    if (rc == TR_OK) rc = tr_case_verify(c, a, &check, &err);
    if (rc == TR_OK) rc = tr_case_get_reports(c, a, TR_TIME_MAX, &v, &n, &err);
    for (size_t k = 0; rc == TR_OK && k < n; k++)
        if (!tr_map_put(&there, v[k].id, k)) rc = TR_NOMEM;
    for (size_t k = 0; rc == TR_OK && k < done; k++) missing += !tr_map_get(&there, s->w.reports[k]->id, &value);
    (void)!tr_case_close(c, NULL);
    *a = mark;
    if (rc != TR_OK) printf("%s\n", err.text);
    return rc == TR_OK ? missing : -1;
}

int main(int argc, char **argv)
{
    size_t kills = argc > 1 ? strtoul(argv[1], NULL, 10) : 40, done = 0, rows = 0, fresh = 0;
    struct tr_rand rand = tr_rand_seed(argc > 2 ? strtoull(argv[2], NULL, 10) : 1);
    struct tr_arena a;
    struct sample s;
    if (tr_arena_open(&a, (size_t)1 << 30, NULL) != TR_OK) return 1;
    sample_make(&s, &a, REPORTS, 60, 300, 300);
    s.w.n_incidents = 50;
    s.w.n_findings = 60;
    for (size_t k = 0; k < 60; k++) {
        s.w.findings[k].incident_index = k % 50;
        s.w.findings[k].incident = s.w.incidents[k % 50].id;
    }
    tr_str path = sample_path(&a, "kill.gpkg");
    sample_remove(&a, path);
    for (size_t k = 0; k < kills; k++) {
        if (k % 5 == 0 || done >= REPORTS) { /* begin anew, so that creation is killed too */
            sample_remove(&a, path);
            done = 0;
            fresh++;
        }
        size_t before = done;
        int rc = kill_one(&s, path, &done, k % 5 == 0 ? tr_rand_u64(&rand) % 30000 : tr_rand_u64(&rand) % 120000);
        long missing = lost(&a, &s, path, done);
        rows += done - before;
        if (rc != 0 || missing != 0) {
            printf("kill %zu: child %d, %ld rows lost of %zu acknowledged\n", k, rc, missing, done);
            return 1;
        }
    }
    printf("%zu kills, %zu files begun, %zu rows acknowledged, 0 lost, all verify\n", kills, fresh, rows);
    sample_remove(&a, path);
    tr_arena_close(&a);
    return 0;
}
