/* SPDX-License-Identifier: Apache-2.0
 *
 * publish.c: what was solved -> rows of the case file, and the files beside it. */
#include "run/run_parts.h"

#include <unistd.h>

/* ---- into the case ------------------------------------------------------------------------- */

struct lines {
    const struct tr_shared *shared;
    const struct tr_work *work;
    const struct tr_crew *crew;
    struct tr_sink *pens; /* per worker: a line is written here, and kept as long as it is */
    tr_str *v;
};

static tr_rc line_of(void *self, struct tr_arena *a, size_t k, struct tr_error *err)
{
    struct lines *l = self;
    struct tr_sink *line = &l->pens[a - l->crew->arenas];
    line->n = 0;
    tr_finding_json(&l->shared->agreement, &l->work->findings[k], line);
    l->v[k] = tr_str_copy(a, tr_sink_text(line));
    return !line->failed && l->v[k].p ? TR_OK : tr_fail(err, TR_NOMEM, "run: no room for the line of a finding");
}

static tr_rc finding_lines(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, const struct tr_work *w,
                           const tr_str **out, struct tr_error *err)
{
    struct lines l = { s, w, crew, tr_new(a, struct tr_sink, crew->n), tr_new(a, tr_str, w->n_findings + 1) };
    if (!l.pens || !l.v) return tr_fail(err, TR_NOMEM, "run: no room for the lines of findings");
    *out = l.v;
    tr_rc rc = tr_crew_each(crew, w->n_findings, line_of, &l, err);
    for (size_t k = 0; k < crew->n; k++) tr_sink_close(&l.pens[k]);
    return rc;
}

/* Outlines stand beside reports; the case file's layer wants them beside incidents. */
static const struct tr_shape *beside_incidents(struct tr_arena *a, const struct tr_work *w,
                                               const struct tr_shape *places)
{
    struct tr_shape *v = tr_new(a, struct tr_shape, w->n_incidents + 1);
    for (size_t k = 0; v && k < w->n_incidents; k++) v[k] = places[w->incidents[k].located - w->located];
    return v;
}

static tr_rc store(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, struct tr_case *c,
                   const struct tr_work *w, const struct tr_map_shapes *shapes, struct tr_error *err)
{
    struct tr_results r = { .zone_outline = shapes->zones,
                            .zone_out = shapes->zone_out,
                            .zone_back = shapes->zone_back };
    TR_TRY(finding_lines(a, crew, s, w, &r.finding_lines, err));
    r.incident_region = beside_incidents(a, w, shapes->places);
    TR_TRY(tr_case_begin(c, err));
    tr_rc rc = tr_case_put_results(c, w, &r, err);
    if (rc == TR_OK) rc = tr_case_commit(c, err);
    if (rc != TR_OK) tr_case_rollback(c);
    return rc;
}

/* The lines are as large as everything else together, and stand in the case file when this is done. */
tr_rc tr_store(struct tr_arena *a, struct tr_crew *crew, const struct tr_shared *s, struct tr_case *c,
               const struct tr_work *w, const struct tr_map_shapes *shapes, struct tr_error *err)
{
    struct tr_arena mark = *a;
    struct tr_arena *marks = tr_new(a, struct tr_arena, crew->n);
    if (!marks) return tr_fail(err, TR_NOMEM, "run: no room to store results");
    memcpy(marks, crew->arenas, crew->n * sizeof *marks);
    tr_rc rc = store(a, crew, s, c, w, shapes, err);
    for (size_t k = 0; k < crew->n; k++) tr_arena_back(&crew->arenas[k], &marks[k]);
    tr_arena_back(a, &mark);
    return rc;
}

/* ---- beside the case ----------------------------------------------------------------------- */

static const struct output {
    const char *teller, *file;
    bool only_when_set_aside;
} outputs[] = {
    { "html", "bulletin.html", false },        { "summary", "summary.json", false },   { "csv", "findings.csv", false },
    { "geojson", "incidents.geojson", false }, { "set-aside", "set-aside.tsv", true },
};

static tr_rc write_output(tr_str path, const struct output *o, const struct tr_bulletin *b, struct tr_error *err)
{
    struct tr_sink out = { 0 };
    const struct tr_teller *t = tr_teller_find(tr_str_of(o->teller));
    tr_rc rc = t ? t->write(b, &out, err) : tr_fail(err, TR_BUG, "run: there is no output \"%s\"", o->teller);
    if (rc == TR_OK && out.failed) rc = tr_fail(err, TR_NOMEM, "run: no memory for %s", o->file);
    if (rc == TR_OK) rc = tr_file_write(path, tr_sink_text(&out), err);
    tr_sink_close(&out);
    return rc;
}

tr_rc tr_publish(struct tr_arena *a, tr_str folder, const struct tr_bulletin *b, const struct tr_work *w,
                 struct tr_done *done, struct tr_error *err)
{
    tr_str paths[TR_COUNT(outputs)] = { 0 };
    for (size_t k = 0; k < TR_COUNT(outputs); k++) {
        tr_str path = tr_path_join(a, folder, tr_str_of(outputs[k].file));
        if (!path.p) return tr_fail(err, TR_NOMEM, "run: no room for a path");
        if (outputs[k].only_when_set_aside && w->n_set_aside == 0) {
            unlink(path.p); /* one of an earlier run would now be untrue */
            continue;
        }
        TR_TRY(write_output(path, &outputs[k], b, err));
        paths[k] = path;
    }
    done->bulletin_path = paths[0];
    done->summary_path = paths[1];
    done->set_aside_path = paths[4];
    return TR_OK;
}
