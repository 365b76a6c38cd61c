/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd_tell.c: `truce tell` (one output of a case) and `truce explain` (the reasons behind a finding). */
#include "cmd/cmd.h"

#include <stdio.h>

static int unknown_format(const struct args *a, tr_str found)
{
    struct tr_sink names = { 0 };
    for (size_t k = 0; k < tr_teller_count; k++) tr_putf(&names, "%s%s", k ? ", " : "", tr_tellers[k].name);
    int code = say_usage(a, "--format is one of %.*s; found \"" TR_FMT "\"", (int)names.n, names.p, TR_ARG(found));
    tr_sink_close(&names);
    return code;
}

static tr_rc tell(struct args *a, struct opened *o, const struct tr_teller *t, const struct tr_tell_job *job,
                  tr_time as_of, struct tr_sink *out, struct tr_error *err)
{
    struct tr_progress progress = progress_of(a);
    struct tr_bulletin *b;
    struct tr_map_shapes shapes;
    struct tr_work w;
    TR_TRY(opened_solve(a, o, as_of, &progress, &w, err));
    TR_TRY(tr_outlines(a->arena, &o->crew, &o->shared, &w, &shapes, err));
    TR_TRY(tr_tell_work(a->arena, &o->crew, &o->shared, o->file, &w, &shapes, job, &b, err));
    return t->write(b, out, err);
}

int cmd_tell(struct args *a)
{
    tr_str format = a->value[OPT_FORMAT] ? tr_str_of(a->value[OPT_FORMAT]) : TR_STR("html");
    const struct tr_teller *t = tr_teller_find(format);
    struct tr_tell_job job = { TR_ALWAYS, TR_INTERNAL, tr_str_of(a->value[OPT_LANG]), 0 };
    struct tr_error err = { TR_OK, "" };
    struct tr_sink out = { 0 };
    struct opened o;
    tr_time as_of = TR_TIME_NONE;

    if (!t) return unknown_format(a, format);
    if (!audience_option(a, &job.audience) || !delay_option(a, &job.delay_h)) return EXIT_BAD_USE;
    tr_rc rc = opened_open(a, TR_CASE_READ, &o, &err);
    const struct tr_tz *tz = &o.shared.agreement.tz;
    bool typed = rc != TR_OK ||
                 (time_option(a, OPT_FROM, tz, false, &job.period.from) &&
                  time_option(a, OPT_TO, tz, true, &job.period.to) && time_option(a, OPT_AS_OF, tz, true, &as_of));
    if (rc == TR_OK && typed && job.period.from >= job.period.to)
        typed = (say_usage(a, "--to is not after --from"), false);
    if (rc == TR_OK && typed) rc = tell(a, &o, t, &job, as_of, &out, &err);
    progress_end(a);
    int code = !typed ? EXIT_BAD_USE : rc == TR_OK ? put_out(a, &out) : say_failure(a, &err);
    code = say_refused(a, o.refused, code);
    if (opened_close(&o, &err) != TR_OK && code == EXIT_DONE) code = say_failure(a, &err);
    tr_sink_close(&out);
    return code;
}

/* ---- explain ---------------------------------------------------------------------------------- */

/* What an id may mean, in this order: a finding, an incident, one of its reports, a dataset's own id. */
static bool finding_meant(const struct tr_work *w, const struct tr_finding *f, tr_str id, int how)
{
    if (how == 0) return tr_str_starts(f->id, id);
    if (f->incident_index == TR_NONE) return false;
    const struct tr_incident *i = &w->incidents[f->incident_index];
    if (how == 1) return tr_str_starts(i->id, id);
    for (size_t k = 0; k < i->n; k++)
        if (how == 2 ? tr_str_starts(i->reports[k]->id, id) : tr_str_eq(i->reports[k]->native.id, id)) return true;
    return false;
}

/* No finding, incident or report of one: a text, what was read in it, or an entry made of that. */
static bool text_meant(struct args *a, const struct opened *o, const struct tr_work *w, tr_str id, struct tr_sink *out)
{
    size_t n = explain_text(a, o, w, id, out);
    if (n > 1) say_usage(a, "\"" TR_FMT "\" is the beginning of %zu ids; write more of it", TR_ARG(id), n);
    else if (n == 0)
        say_usage(a, "there is no finding, incident, report, claim or entry of the process \"" TR_FMT "\" in this case",
                  TR_ARG(id));
    return n == 1;
}

/* All findings meant, TR_NONE when there are none; 0 (said) when the beginning of an id fits several findings or incidents. */
static size_t findings_meant(struct args *a, const struct tr_work *w, tr_str id, const struct tr_finding ***out)
{
    *out = tr_new(a->arena, const struct tr_finding *, w->n_findings + 1);
    for (int how = 0; *out && how < 4; how++) {
        size_t n = 0, incidents = 0;
        for (size_t k = 0; k < w->n_findings; k++) {
            if (!finding_meant(w, &w->findings[k], id, how)) continue;
            incidents += n == 0 || !tr_str_eq((*out)[n - 1]->incident, w->findings[k].incident);
            (*out)[n++] = &w->findings[k];
        }
        if (n == 0) continue;
        if ((how == 0 && n > 1) || (how > 0 && incidents > 1 && how < 3)) {
            say_usage(a, "\"" TR_FMT "\" is the beginning of %zu ids; write more of it", TR_ARG(id),
                      how == 0 ? n : incidents);
            return 0;
        }
        return n;
    }
    return TR_NONE;
}

static tr_rc explain_one(struct args *a, const struct opened *o, const struct tr_work *w, const struct tr_finding *f,
                         struct tr_sink *out, struct tr_error *err)
{
    tr_str lang = a->value[OPT_LANG] ? tr_str_of(a->value[OPT_LANG]) : o->shared.settings.language;
    struct tr_sink line = { 0 }, again = { 0 };
    tr_rc rc = TR_OK;
    if (!a->value[OPT_REPLAY] && !a->value[OPT_JSON])
        return tr_tell_explain(a->arena, w, f, lang, a->colour_out && !a->value[OPT_OUTPUT], out, err);
    tr_finding_json(&o->shared.agreement, f, &line);
    if (a->value[OPT_REPLAY]) rc = tr_judge_replay(a->arena, &o->shared.params, tr_sink_text(&line), &again, err);
    if (rc == TR_OK && a->value[OPT_REPLAY] && !tr_str_eq(tr_sink_text(&line), tr_sink_text(&again)))
        rc = tr_fail(err, TR_DAMAGED, TR_FMT ": the reasons do not give this verdict", TR_ARG(f->id));
    if (rc == TR_OK && a->value[OPT_JSON]) {
        tr_put(out, tr_sink_text(&line));
        tr_puts(out, "\n");
    } else if (rc == TR_OK) {
        tr_putf(out, TR_FMT ": the reasons alone give the same finding, byte for byte (%zu bytes)\n", TR_ARG(f->id),
                again.n);
    }
    tr_sink_close(&line);
    tr_sink_close(&again);
    return rc;
}

int cmd_explain(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct tr_sink out = { 0 };
    const struct tr_finding **meant;
    struct opened o;
    struct tr_work w;
    tr_time as_of = TR_TIME_NONE;
    int code = EXIT_DONE;
    size_t n = 0;

    tr_rc rc = opened_open(a, TR_CASE_READ, &o, &err);
    if (rc == TR_OK && !time_option(a, OPT_AS_OF, &o.shared.agreement.tz, true, &as_of)) code = EXIT_BAD_USE;
    if (rc == TR_OK && code == EXIT_DONE) {
        rc = opened_solve(a, &o, as_of, NULL, &w, &err);
        if (rc == TR_OK && (n = findings_meant(a, &w, a->words.v[1], &meant)) == TR_NONE) {
            n = 0;
            if (!text_meant(a, &o, &w, a->words.v[1], &out)) code = EXIT_BAD_USE;
        } else if (rc == TR_OK && n == 0) {
            code = EXIT_BAD_USE;
        }
        for (size_t k = 0; rc == TR_OK && k < n; k++) {
            if (k && !a->value[OPT_JSON] && !a->value[OPT_REPLAY]) tr_puts(&out, "\n");
            rc = explain_one(a, &o, &w, meant[k], &out, &err);
        }
    }
    if (rc != TR_OK) code = say_failure(a, &err);
    else if (code == EXIT_DONE) code = put_out(a, &out);
    code = say_refused(a, o.refused, code);
    if (opened_close(&o, &err) != TR_OK && code == EXIT_DONE) code = say_failure(a, &err);
    tr_sink_close(&out);
    return code;
}
