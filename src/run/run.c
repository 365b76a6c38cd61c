/* SPDX-License-Identifier: Apache-2.0
 *
 * run.c: the story on one page.
 *
 *   the case's files -> shared          read once, const
 *   each file of reports -> the case    read, set aside, counted: tr_take
 *   the case -> incidents, findings     located, matched, weighed, judged: tr_solve
 *   findings -> the case, the bulletin  kept and told: tr_store, tr_tell_work, tr_publish */
#include "run/run_parts.h"

#include "truce/read.h"

#include <math.h>
#include <unistd.h>

/* ---- reports in ---------------------------------------------------------------------------- */

struct taking {
    struct tr_arena *arena;
    struct tr_case *file;
    const struct tr_shared *shared;
    const struct tr_job *job;
    tr_time received;
    struct tr_rows rows;
};

static tr_rc take_file(struct taking *t, tr_str path, tr_str name, tr_str as, struct tr_error *err)
{
    struct tr_arena mark = *t->arena;
    struct tr_rows rows;
    tr_str bytes;
    TR_TRY(tr_file_read(t->arena, path, TR_INPUT_MAX, &bytes, err));
    TR_TRY(tr_take(t->file, t->shared, name, bytes, as, t->received, t->job->progress, &rows, err));
    t->rows.in += rows.in;
    t->rows.kept += rows.kept;
    t->rows.repeated += rows.repeated;
    t->rows.set_aside += rows.set_aside;
    t->rows.documents += rows.documents;
    t->rows.claims += rows.claims;
    t->rows.told += rows.told;
    for (size_t k = 0; k < TR_TOLD_SIGNS; k++) t->rows.signs[k] += rows.signs[k];
    *t->arena = mark;
    return TR_OK;
}

/* ---- the folder of a saved page ---------------------------------------------------------------- */

static bool note_pages(const struct tr_strs *names, struct tr_map *pages)
{
    static const char *const endings[] = { ".html", ".htm", ".xhtml" };
    for (size_t k = 0; k < names->n; k++)
        for (size_t e = 0; e < TR_COUNT(endings); e++) {
            tr_str name = names->v[k], ending = tr_str_of(endings[e]);
            if (!tr_str_ends(name, ending)) continue;
            name.n -= ending.n;
            if (!tr_map_put(pages, name, k)) return false;
        }
    return true;
}

/* A browser saves "page.html" and what it shows in "page_files", by its own language "page-Dateien" and so on: scripts and
 * pictures of the page, and no reports. */
static bool is_part_of_page(const struct tr_map *pages, tr_str name)
{
    static const char *const endings[] = { "_files",    "_file",     "-Dateien",   "_fichiers",
                                           "_archivos", "_arquivos", "_ficheiros", "_bestanden",
                                           "_dosyalar", "-filer",    "_soubory",   "_pliki" };
    for (size_t k = 1; k < name.n; k++) {
        tr_str folder = { name.p, k };
        for (size_t e = 0; name.p[k] == '/' && e < TR_COUNT(endings); e++) {
            size_t at, n = strlen(endings[e]);
            bool ends = k > n && tr_str_ends(folder, tr_str_of(endings[e]));
            if (ends && tr_map_get(pages, (tr_str){ name.p, k - n }, &at)) return true;
        }
    }
    return false;
}

static tr_rc take_folder(struct taking *t, tr_str folder, struct tr_error *err)
{
    struct tr_strs names;
    struct tr_map pages = { .arena = t->arena };
    TR_TRY(tr_dir_tree(t->arena, folder, &names, err));
    if (!note_pages(&names, &pages)) return tr_fail(err, TR_NOMEM, "run: no room for the names of reports");
    for (size_t k = 0; k < names.n; k++)
        if (!is_part_of_page(&pages, names.v[k]))
            TR_TRY(take_file(t, tr_path_join(t->arena, folder, names.v[k]), names.v[k], (tr_str){ 0 }, err));
    return TR_OK;
}

static tr_rc take_added(struct taking *t, struct tr_error *err)
{
    t->received = t->shared->settings.received;
    TR_TRY(tr_moment(&t->shared->agreement.tz, t->job->received, false, "--received", &t->received, err));
    for (size_t k = 0; k < t->job->add.n; k++)
        TR_TRY(take_file(t, t->job->add.v[k], tr_path_name(t->job->add.v[k]), t->job->as, err));
    return TR_OK;
}

/* All files in one transaction: everything that was handed over is in the case afterwards, or nothing, and the disk
 * is waited for once. folder: empty when there are only added files. */
static tr_rc take_all(struct taking *t, tr_str folder, struct tr_error *err)
{
    TR_TRY(tr_case_begin(t->file, err));
    tr_rc rc = folder.n ? take_folder(t, tr_path_join(t->arena, folder, TR_STR("reports")), err) : TR_OK;
    if (rc == TR_OK) rc = take_added(t, err);
    if (rc == TR_OK) rc = tr_case_commit(t->file, err);
    if (rc != TR_OK) tr_case_rollback(t->file);
    return rc;
}

/* ---- a case file for this agreement ---------------------------------------------------------- */

tr_rc tr_same_agreement(struct tr_arena *a, struct tr_case *c, const struct tr_shared *s, struct tr_error *err)
{
    tr_str kept;
    for (size_t k = 0; k < s->names.n; k++) {
        tr_rc rc = tr_case_get_file(c, a, s->names.v[k], &kept, err);
        if (rc != TR_OK && rc != TR_END) return rc;
        if (rc == TR_END && !tr_str_is(s->names.v[k], "agreement.yaml")) continue;
        if (rc == TR_END) return TR_END;
        if (tr_str_eq(kept, s->bytes.v[k]) || tr_str_is(s->names.v[k], "case.yaml")) continue;
        return tr_fail(err, TR_USAGE,
                       "the case file was made with another " TR_FMT "; use --fresh to start anew, or another --out",
                       TR_ARG(s->names.v[k]));
    }
    return TR_OK;
}

static bool is_among(struct tr_strs names, tr_str name)
{
    for (size_t k = 0; k < names.n; k++)
        if (tr_str_eq(names.v[k], name)) return true;
    return false;
}

/* A file that the case holds and the folder no longer has would go on speaking in show, tell and verify. */
static tr_rc nothing_gone(struct tr_arena *a, struct tr_case *c, const struct tr_shared *s, bool *settings_gone,
                          struct tr_error *err)
{
    struct tr_strs kept;
    *settings_gone = false;
    TR_TRY(tr_case_list_files(c, a, &kept, err));
    for (size_t k = 0; k < kept.n; k++) {
        if (is_among(s->names, kept.v[k])) continue;
        if (!tr_str_is(kept.v[k], "case.yaml"))
            return tr_fail(err, TR_USAGE,
                           "the case file was made with " TR_FMT
                           ", which the folder no longer has; use --fresh to start anew, or another --out",
                           TR_ARG(kept.v[k]));
        *settings_gone = true;
    }
    return TR_OK;
}

static tr_rc put_files(struct tr_arena *a, struct tr_case *c, const struct tr_shared *s, struct tr_error *err)
{
    bool settings_gone;
    TR_TRY(nothing_gone(a, c, s, &settings_gone, err));
    TR_TRY(tr_case_begin(c, err));
    for (size_t k = 0; k < s->names.n; k++) {
        tr_rc rc = tr_case_put_file(c, s->names.v[k], s->bytes.v[k], err);
        if (rc == TR_OK) continue;
        tr_case_rollback(c);
        return rc;
    }
    /* Settings may change, so they may also go: an empty file says as much as none. */
    tr_rc rc = settings_gone ? tr_case_put_file(c, TR_STR("case.yaml"), (tr_str){ 0 }, err) : TR_OK;
    if (rc == TR_OK) rc = tr_case_commit(c, err);
    if (rc != TR_OK) tr_case_rollback(c);
    return rc;
}

static tr_rc open_case(struct tr_arena *a, const struct tr_job *job, const struct tr_shared *s, tr_str path,
                       struct tr_case **out, struct tr_error *err)
{
    if (job->fresh) {
        unlink(tr_cstr(a, path));
        unlink(tr_cstr(a, tr_str_format(a, TR_FMT "-journal", TR_ARG(path))));
    }
    TR_TRY(tr_case_open(path, TR_CASE_CREATE, out, err));
    tr_rc rc = tr_same_agreement(a, *out, s, err);
    if (rc == TR_OK || rc == TR_END) rc = put_files(a, *out, s, err);
    if (rc == TR_OK) return TR_OK;
    (void)!tr_case_close(*out, NULL);
    *out = NULL;
    return rc;
}

/* ---- telling --------------------------------------------------------------------------------- */

tr_rc tr_tell_work(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, struct tr_case *c,
                   const struct tr_work *w, const struct tr_map_shapes *shapes, const struct tr_tell_job *job,
                   struct tr_bulletin **out, struct tr_error *err)
{
    tr_span period = job->period.from == TR_TIME_NONE && job->period.to == TR_TIME_MAX ? s->settings.period
                                                                                       : job->period;
    int64_t hold_back_h = (int64_t)ceil(job->delay_h); /* a part of an hour holds back like a whole one */
    struct tr_tell_options o = { .period = period,
                                 .audience = job->audience,
                                 .title = s->settings.title,
                                 .lang = job->lang.n ? job->lang : s->settings.language,
                                 .public_grid_km = s->params.v[TR_P_PUBLIC_GRID_KM],
                                 .publication_delay_h = hold_back_h };
    struct tr_work *previous = NULL;

    /* What was known when the period began: what changed since is told as a reclassification. */
    if (period.from != TR_TIME_NONE && period.from < w->as_of) {
        previous = tr_new(a, struct tr_work, 1);
        if (!previous) return tr_fail(err, TR_NOMEM, "run: no room for the previous period");
        TR_TRY(tr_solve(a, crew, s, c, period.from, NULL, previous, err));
    }
    return tr_bulletin_make(a, w, previous, shapes, &o, out, err);
}

/* ---- the story -------------------------------------------------------------------------------- */

static tr_rc solve_and_keep(struct tr_arena *a, struct tr_crew *crew, struct taking *t, struct tr_done *done,
                            struct tr_error *err)
{
    const struct tr_job *job = t->job;
    struct tr_work *w = tr_new(a, struct tr_work, 1);
    struct tr_map_shapes *shapes = tr_new(a, struct tr_map_shapes, 1);
    struct tr_tell_job tell = { TR_ALWAYS, job->audience, job->lang, job->delay_h };
    tr_time as_of = TR_TIME_NONE;

    if (!w || !shapes) return tr_fail(err, TR_NOMEM, "run: no room for the work");
    TR_TRY(tr_moment(&t->shared->agreement.tz, job->as_of, true, "--as-of", &as_of, err));
    TR_TRY(tr_solve(a, crew, t->shared, t->file, as_of, job->progress, w, err));
    TR_TRY(tr_outlines(a, crew, t->shared, w, shapes, err));
    TR_TRY(tr_store(a, crew, t->shared, t->file, w, shapes, err));
    TR_TRY(tr_tell_work(a, crew, t->shared, t->file, w, shapes, &tell, &done->bulletin, err));
    done->work = w;
    done->rows = t->rows;
    return TR_OK;
}

tr_rc tr_add(struct tr_arena *a, struct tr_case *c, const struct tr_shared *s, struct tr_crew *crew,
             const struct tr_job *job, struct tr_done *done, struct tr_error *err)
{
    struct taking t = { .arena = a, .file = c, .shared = s, .job = job };
    *done = (struct tr_done){ 0 };
    TR_TRY(take_all(&t, (tr_str){ 0 }, err));
    return solve_and_keep(a, crew, &t, done, err);
}

static tr_rc run_in(struct tr_arena *a, const struct tr_job *job, struct tr_crew *crew, const struct tr_shared *s,
                    tr_str out, struct tr_done *done, struct tr_error *err)
{
    struct taking t = { .arena = a, .shared = s, .job = job, .received = s->settings.received };
    done->case_path = tr_path_join(a, out, TR_STR("case.gpkg"));
    TR_TRY(open_case(a, job, s, done->case_path, &t.file, err));
    tr_rc rc = take_all(&t, job->folder, err);
    if (rc == TR_OK) rc = solve_and_keep(a, crew, &t, done, err);
    if (rc == TR_OK) rc = tr_publish(a, out, done->bulletin, done->work, done, err);
    if (rc == TR_OK) return tr_case_close(t.file, err);
    (void)!tr_case_close(t.file, NULL);
    return rc;
}

tr_rc tr_run(struct tr_arena *a, const struct tr_job *job, struct tr_crew *crew, struct tr_done *done,
             struct tr_error *err)
{
    struct tr_shared *s = tr_new(a, struct tr_shared, 1);
    struct tr_folder folder = { job->folder };
    struct tr_files files = tr_folder_files(&folder);
    struct tr_strs names;
    tr_str out = job->out.n ? job->out : tr_path_join(a, job->folder, TR_STR("out"));

    *done = (struct tr_done){ 0 };
    if (!s || !out.p) return tr_fail(err, TR_NOMEM, "run: no room to begin");
    if (!tr_file_exists(tr_path_join(a, job->folder, TR_STR("agreement.yaml"))))
        return tr_fail(err, TR_USAGE,
                       TR_FMT ": found %s, expected the folder of a case, which holds agreement.yaml and "
                              "reports/ (examples/ has some)",
                       TR_ARG(job->folder), tr_file_exists(job->folder) ? "no agreement.yaml in it" : "no such folder");
    TR_TRY(tr_folder_list(a, job->folder, &names, err));
    tr_rc rc = tr_shared_load(a, &files, names, s, err);
    if (rc == TR_OK) rc = tr_dir_make(out, err); /* not sooner: a mistyped folder is not made */
    if (rc == TR_OK) rc = run_in(a, job, crew, s, out, done, err);
    tr_shared_close(s); /* the work goes on living: it borrows from the arena, not from GEOS */
    return rc;
}
