/* SPDX-License-Identifier: Apache-2.0
 *
 * talk.c: what commands share: sentences on stderr, results on stdout, progress, common options. */
#include "cmd/cmd.h"

#include <errno.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>
#include <unistd.h>

int exit_of(tr_rc rc)
{
    static const int codes[] = {
        [TR_OK] = EXIT_DONE,       [TR_END] = EXIT_DONE,      [TR_BAD_INPUT] = EXIT_BAD_USE,
        [TR_NOMEM] = EXIT_OUR_BUG, [TR_IO] = EXIT_BAD_USE,    [TR_DAMAGED] = EXIT_DAMAGED,
        [TR_LOCKED] = EXIT_LOCKED, [TR_USAGE] = EXIT_BAD_USE, [TR_BUG] = EXIT_OUR_BUG,
    };
    return (size_t)rc < TR_COUNT(codes) ? codes[rc] : EXIT_OUR_BUG;
}

static void head(const struct args *a) { fprintf(stderr, a && a->colour_err ? "\033[31mtruce:\033[0m " : "truce: "); }

int say_failure(const struct args *a, const struct tr_error *err)
{
    progress_end(a);
    head(a);
    fprintf(stderr, "%s\n", err->text);
    return exit_of(err->rc);
}

int say_usage(const struct args *a, const char *format, ...)
{
    va_list list;
    head(a);
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fprintf(stderr, "\n       truce help%s%s tells more\n", a && a->command ? " " : "",
            a && a->command ? a->command->name : "");
    return EXIT_BAD_USE;
}

void say(const struct args *a, const char *format, ...)
{
    va_list list;
    if (a->quiet) return;
    va_start(list, format);
    vfprintf(stderr, format, list);
    va_end(list);
    fputc('\n', stderr);
}

int put_out(const struct args *a, struct tr_sink *s)
{
    int code = EXIT_DONE;
    struct tr_error err = { TR_OK, "" };
    const char *file = a->value[OPT_OUTPUT];

    if (s->failed) {
        tr_fail(&err, TR_NOMEM, "no memory for the output");
        code = say_failure(a, &err);
    } else if (file && strcmp(file, "-") != 0) {
        if (tr_file_write(tr_str_of(file), tr_sink_text(s), &err) != TR_OK) code = say_failure(a, &err);
    } else if (s->n && (fwrite(s->p, 1, s->n, stdout) != s->n || fflush(stdout) != 0) && errno != EPIPE) {
        tr_fail(&err, TR_IO, "standard output cannot be written: %s", strerror(errno));
        code = say_failure(a, &err);
    }
    tr_sink_close(s);
    return code;
}

/* ---- progress ------------------------------------------------------------------------------ */

static double seconds(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

/* One line on a terminal, at most ten times a second; begins after half a second, so that short work says nothing. */
struct line {
    double begun, told, step_begun;
    char what[40];
    bool shown;
};
static struct line line; /* the terminal is one; the library below keeps no state */

static void tell_line(void *self, const char *what, int64_t done, int64_t all)
{
    double now = seconds();
    (void)self;
    if (line.begun == 0) line.begun = now;
    if (strncmp(line.what, what, sizeof line.what - 1) != 0) {
        snprintf(line.what, sizeof line.what, "%s", what);
        line.step_begun = now;
    }
    if (now - line.begun < 0.5 || now - line.told < 0.1) return;
    line.told = now;
    line.shown = true;
    double rate = now > line.step_begun ? (double)done / (now - line.step_begun) : 0;
    fprintf(stderr, "\r\033[K%s %lld", what, (long long)done);
    if (all > 0) fprintf(stderr, " of %lld", (long long)all);
    if (rate > 0) fprintf(stderr, ", %.0f/s", rate);
    if (rate > 0 && all > done) fprintf(stderr, ", %.0f s left", (double)(all - done) / rate);
    fflush(stderr);
}

struct tr_progress progress_of(const struct args *a)
{
    bool on = a->tty_err && !a->quiet && !a->value[OPT_JSON];
    return (struct tr_progress){ on ? tell_line : NULL, NULL };
}

void progress_end(const struct args *a)
{
    (void)a;
    if (line.shown) fprintf(stderr, "\r\033[K");
    line.shown = false;
}

/* ---- common options ------------------------------------------------------------------------- */

size_t workers_of(const struct args *a)
{
    int64_t n = sysconf(_SC_NPROCESSORS_ONLN);
    if (a->value[OPT_THREADS] && !tr_str_to_i64(tr_str_of(a->value[OPT_THREADS]), &n)) n = 1;
    return n < 1 ? 1 : n > 8 ? 8 : (size_t)n;
}

bool time_option(const struct args *a, opt o, const struct tr_tz *tz, bool end, tr_time *out)
{
    tr_span s;
    if (!a->value[o]) return true;
    if (!tr_time_parse(tz, tr_str_of(a->value[o]), &s)) {
        say_usage(a, "--%s \"%s\" is no time; expected 2017-05-06, 2017-05-06T19:30 or with an offset",
                  option_specs[o].name, a->value[o]);
        return false;
    }
    /* A date alone as an end means the end of that day; a minute means that minute's beginning. */
    *out = end && s.to - s.from >= TR_DAY / 2 ? s.to : s.from;
    return true;
}

bool audience_option(const struct args *a, tr_audience *out)
{
    static const char *const names[] = { "internal", "partner", "public" };
    if (!a->value[OPT_AUDIENCE]) return true;
    size_t k = tr_word(tr_str_of(a->value[OPT_AUDIENCE]), names, TR_COUNT(names));
    if (k == TR_NONE)
        return say_usage(a, "--audience is internal, partner or public, found \"%s\"", a->value[OPT_AUDIENCE]), false;
    *out = (tr_audience)k;
    return true;
}

bool delay_option(const struct args *a, double *hours)
{
    const char *typed = a->value[OPT_DELAY];
    if (!typed || (tr_str_to_double(tr_str_of(typed), hours) && *hours >= 0 && *hours <= 24 * 366)) return true;
    say_usage(a, "--delay is a number of hours, at most 8784; found \"%s\"", typed);
    return false;
}

int fail_on(const struct args *a, const struct tr_work *w)
{
    if (!a->value[OPT_FAIL_ON]) return EXIT_DONE;
    size_t verdict = tr_word(tr_str_of(a->value[OPT_FAIL_ON]), tr_verdict_names, TR_VERDICTS);
    if (verdict == TR_NONE) return say_usage(a, "--fail-on \"%s\" is no verdict", a->value[OPT_FAIL_ON]);
    for (size_t k = 0; k < w->n_findings; k++)
        if ((size_t)w->findings[k].verdict == verdict) return EXIT_FAIL_ON;
    return EXIT_DONE;
}

/* In the order of tr_told_signs: of one text, of several, and what. */
static const struct sign_words {
    const char *one, *many, *says;
} sign_words[TR_TOLD_SIGNS] = {
    { "is", "are", "not in English: sentences are read in English only" },
    { "has", "have", "a date that cannot be used: the day of what it tells stays open" },
    { "has", "have", "a weekday and a date that do not agree" },
    { "goes", "go", "past a limit: a part was not read" },
    { "has", "have", "broken characters, or an encoding that had to be guessed" },
    { "has", "have", "characters that nobody sees and that turn the order of what is read" },
    { "shows", "show", "signs of being pieced together, and counts for no source of its own" },
};

void say_signs(const struct args *a, const struct tr_rows *n)
{
    for (size_t k = 0; k < TR_TOLD_SIGNS; k++) {
        const struct sign_words *w = &sign_words[k];
        bool one = n->signs[k] == 1;
        if (n->signs[k])
            say(a, "%lld text%s %s %s (sign %s)", (long long)n->signs[k], one ? "" : "s", one ? w->one : w->many,
                w->says, tr_told_signs[k]);
    }
}

int say_refused(const struct args *a, size_t refused, int code)
{
    if (refused == 0) return code;
    progress_end(a);
    say(a, "%zu stored report%s cannot be read and %s left out; truce show set-aside tells why, and all are kept",
        refused, refused == 1 ? "" : "s", refused == 1 ? "is" : "are");
    return code == EXIT_DONE ? EXIT_SET_ASIDE : code;
}

/* ---- a case, opened ------------------------------------------------------------------------- */

tr_rc opened_open(struct args *a, tr_case_mode mode, struct opened *o, struct tr_error *err)
{
    size_t at = a->command->run == cmd_show ? 1 : 0;
    tr_str path = a->words.v[at];
    struct tr_strs names;
    *o = (struct opened){ 0 };
    if (!tr_file_exists(path))
        return tr_fail(err, TR_USAGE, TR_FMT ": there is no such case file; `truce run CASE_DIR` makes one",
                       TR_ARG(path));
    TR_TRY(tr_case_open(path, mode, &o->file, err));
    struct tr_files files = tr_case_files(o->file);
    TR_TRY(tr_case_list_files(o->file, a->arena, &names, err));
    TR_TRY(tr_shared_load(a->arena, &files, names, &o->shared, err));
    return tr_crew_open(a->arena, workers_of(a), &o->crew, err);
}

tr_rc opened_solve(struct args *a, struct opened *o, tr_time as_of, const struct tr_progress *progress,
                   struct tr_work *w, struct tr_error *err)
{
    TR_TRY(tr_solve(a->arena, &o->crew, &o->shared, o->file, as_of, progress, w, err));
    o->refused = w->n_refused;
    return TR_OK;
}

tr_rc opened_close(struct opened *o, struct tr_error *err)
{
    tr_crew_close(&o->crew);
    tr_shared_close(&o->shared);
    tr_rc rc = tr_case_close(o->file, err);
    o->file = NULL;
    return rc;
}
