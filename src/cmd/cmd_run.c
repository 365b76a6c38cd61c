/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd_run.c: `truce run` and `truce add`: reports in, findings out. */
#include "cmd/cmd.h"

#include <stdio.h>
#include <sys/ioctl.h>
#include <unistd.h>

static int terminal_width(void)
{
    struct winsize w;
    if (ioctl(1, TIOCGWINSZ, &w) == 0 && w.ws_col >= 40) return w.ws_col > 110 ? 110 : w.ws_col;
    return 80;
}

static void put_paths(const struct tr_done *d, struct tr_sink *out)
{
    const struct {
        const char *what;
        tr_str path;
    } lines[] = {
        { "bulletin", d->bulletin_path },
        { "case file", d->case_path },
        { "summary", d->summary_path },
        { "set aside", d->set_aside_path },
    };
    tr_puts(out, "\n");
    for (size_t k = 0; k < TR_COUNT(lines); k++)
        if (lines[k].path.n) tr_putf(out, "%-10s " TR_FMT "\n", lines[k].what, TR_ARG(lines[k].path));
}

static tr_rc put_summary(const struct args *a, const struct tr_done *d, struct tr_sink *out, struct tr_error *err)
{
    if (a->value[OPT_JSON]) return tr_teller_find(TR_STR("summary"))->write(d->bulletin, out, err);
    tr_tell_terminal(d->bulletin, terminal_width(), a->colour_out, out);
    put_paths(d, out);
    return TR_OK;
}

/* 3 (some input set aside) gives way to 1 (--fail-on met): the caller asked for that. */
static int finish(struct args *a, const struct tr_done *d, struct tr_error *err)
{
    struct tr_sink out = { 0 };
    progress_end(a);
    say_signs(a, &d->rows);
    if (put_summary(a, d, &out, err) != TR_OK) return say_failure(a, err);
    int code = put_out(a, &out);
    if (code != EXIT_DONE) return code;
    code = fail_on(a, d->work);
    return say_refused(a, d->work->n_refused,
                       code != EXIT_DONE   ? code
                       : d->rows.set_aside ? EXIT_SET_ASIDE
                                           : EXIT_DONE);
}

static bool job_options(struct args *a, struct tr_job *job)
{
    job->as_of = tr_str_of(a->value[OPT_AS_OF]);
    job->received = tr_str_of(a->value[OPT_RECEIVED]);
    job->workers = workers_of(a);
    job->as = tr_str_of(a->value[OPT_AS]);
    job->lang = tr_str_of(a->value[OPT_LANG]);
    job->fresh = a->value[OPT_FRESH] != NULL;
    job->out = tr_str_of(a->value[OPT_OUT]);
    if (a->value[OPT_FAIL_ON] && tr_word(tr_str_of(a->value[OPT_FAIL_ON]), tr_verdict_names, TR_VERDICTS) == TR_NONE) {
        say_usage(a, "--fail-on \"%s\" is no verdict", a->value[OPT_FAIL_ON]);
        return false;
    }
    return audience_option(a, &job->audience) && delay_option(a, &job->delay_h);
}

int cmd_run(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_progress progress = progress_of(a);
    struct tr_job job = { .folder = a->words.v[0], .add = a->many[OPT_ADD], .progress = &progress };
    struct tr_crew crew = { 0 };
    struct tr_done done = { 0 };

    if (!job_options(a, &job)) return EXIT_BAD_USE;
    tr_rc rc = tr_crew_open(a->arena, job.workers, &crew, &err);
    if (rc == TR_OK) rc = tr_run(a->arena, &job, &crew, &done, &err);
    int code = rc == TR_OK ? finish(a, &done, &err) : say_failure(a, &err);
    tr_crew_close(&crew);
    return code;
}

int cmd_add(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_progress progress = progress_of(a);
    struct tr_job job = { .progress = &progress };
    struct tr_done done = { 0 };
    struct opened o;
    int code;

    tr_rc rc = opened_open(a, TR_CASE_WRITE, &o, &err);
    if (rc == TR_OK && !job_options(a, &job)) {
        opened_close(&o, NULL);
        return EXIT_BAD_USE;
    }
    job.add = (struct tr_strs){ a->words.v + 1, a->words.n - 1 };
    if (rc == TR_OK) rc = tr_add(a->arena, o.file, &o.shared, &o.crew, &job, &done, &err);
    code = rc == TR_OK ? finish(a, &done, &err) : say_failure(a, &err);
    if (opened_close(&o, &err) != TR_OK && code == EXIT_DONE) code = say_failure(a, &err);
    return code;
}
