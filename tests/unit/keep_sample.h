/* SPDX-License-Identifier: Apache-2.0
 *
 * keep_sample.h: a seed -> an invented day of work for the tests and the bench of keep: reports, zones, incidents and
 * findings that look like real ones in number and size, and mean nothing. */
#ifndef TR_TESTS_KEEP_SAMPLE_H
#define TR_TESTS_KEEP_SAMPLE_H

#include "truce/keep.h"

#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

struct sample {
    struct tr_arena *a;
    struct tr_rand rand;
    struct tr_agreement g;
    struct tr_work w;
    struct tr_results p;
    tr_str *report_lines, *finding_lines;
};

static inline tr_time sample_day(int64_t days) { return (INT64_C(17292) + days) * TR_DAY; } /* from 6 May 2017 */

static inline tr_str sample_line(struct tr_arena *a, const char *id, size_t bytes, tr_str more)
{
    char *room = tr_new(a, char, bytes + 200);
    int n = snprintf(room, 200, "{\"id\":\"%s\",\"more\":\"" TR_FMT "\",\"text\":\"", id, TR_ARG(more));
    for (size_t k = (size_t)n; k < bytes; k++) room[k] = (char)('a' + (k * 7 + (k >> 4)) % 26);
    size_t end = bytes > (size_t)n ? bytes : (size_t)n;
    memcpy(room + end, "\"}", 2);
    return (tr_str){ room, end + 2 };
}

static inline void sample_ring(struct tr_arena *a, tr_point at, double size, struct tr_shape *out)
{
    enum { CORNERS = 40 };
    tr_point *v = tr_new(a, tr_point, CORNERS + 1);
    tr_line *line = tr_new(a, tr_line, 1);
    tr_polygon *polygon = tr_new(a, tr_polygon, 1);
    for (int k = 0; k < CORNERS; k++) {
        int q = k / 10, r = k % 10;
        double along = size * (r / 5.0 - 1), x = q == 0 ? along : q == 1 ? size : q == 2 ? -along : -size;
        double y = q == 0 ? -size : q == 1 ? along : q == 2 ? size : -along;
        v[k] = (tr_point){ at.lon + x, at.lat + y };
    }
    v[CORNERS] = v[0];
    *line = (tr_line){ v, CORNERS + 1 };
    *polygon = (tr_polygon){ line, 1 };
    *out = (struct tr_shape){ .kind = TR_SHAPE_POLYGONS, .polygons = polygon, .n_polygons = 1 };
}

static inline struct tr_report *sample_report(struct sample *s, size_t k)
{
    struct tr_report *r = tr_new(s->a, struct tr_report, 1);
    struct tr_ref *refs = tr_new(s->a, struct tr_ref, 2);
    refs[0] = (struct tr_ref){ TR_STR("ucdp"), TR_STR("118"), TR_STR("Government of Exampleland") };
    refs[1] = (struct tr_ref){ TR_STR("ucdp"), TR_STR("4456"), TR_STR("Exampleland insurgents") };
    r->id = tr_id(s->a, 'r', tr_sha256(&k, sizeof k));
    r->source = TR_STR("ucdp-ged");
    r->origin = TR_STR("Example Observatory");
    r->received = sample_day(200);
    r->when = (tr_span){ sample_day((int64_t)(k % 240)), sample_day((int64_t)(k % 240) + 1) };
    r->act = TR_STR("lethal_force_unspecified");
    r->actor.v = refs;
    r->target.v = refs + 1;
    r->actor.n = r->target.n = 1;
    for (size_t c = 0; c < TR_COUNTED; c++) r->counts[c] = TR_COUNT_UNKNOWN;
    r->counts[TR_KILLED] = (struct tr_count){ (int64_t)(k % 5), (int64_t)(k % 5) + 1, (int64_t)(k % 9) + 5 };
    r->place = (struct tr_place){
        .kind = TR_PLACE_NORMAL, .radius_m = 2000, .name = TR_STR("Example town"), .adm1 = TR_STR("Homs")
    };
    r->place.at = (tr_point){ 35.6 + 6 * tr_rand_unit(&s->rand), 32.3 + 4.5 * tr_rand_unit(&s->rand) };
    if (k % 37 == 0) r->place = (struct tr_place){ .kind = TR_PLACE_NAME, .name = TR_STR("Somewhere") };
    r->native = (struct tr_native){ TR_STR("ucdp-ged"), tr_str_format(s->a, "%zu", k + 100000), (int64_t)k + 1 };
    r->flags = k % 3 ? 0 : 1u << TR_FLAG_BEST_ZERO | 1u << TR_FLAG_ONE_VOICE;
    r->text = TR_STR("An invented sentence about an invented incident, about as long as a headline is.");
    r->file = TR_STR("invented.csv");
    r->file_hash = tr_sha256("invented.csv", 12);
    r->offset = (int64_t)k * 900;
    r->raw = (tr_str){ "", 0 };
    r->content = tr_sha256(&k, sizeof k);
    return r;
}

static inline void sample_agreement(struct sample *s)
{
    static const char *const ids[] = { "north", "east", "south" };
    struct tr_arena *a = s->a;
    s->g = (struct tr_agreement){ .id = TR_STR("example-2017") };
    struct tr_zone *z = s->g.zones.v = tr_new(a, struct tr_zone, 3);
    struct tr_shape *outline = tr_new(a, struct tr_shape, 3), *out = tr_new(a, struct tr_shape, 3),
                    *back = tr_new(a, struct tr_shape, 3);
    s->g.zones.n = 3;
    s->g.provisions.v = tr_new(a, struct tr_provision, 1);
    s->g.provisions.v->id = TR_STR("P2.1");
    s->g.provisions.n = 1;
    for (size_t k = 0; k < 3; k++) {
        tr_point at = { 36.5 + (double)k, 33.0 + (double)k };
        z[k] = (struct tr_zone){ .id = tr_str_of(ids[k]),
                                 .kind = TR_STR("de_escalation_area"),
                                 .sigma_m = 5000,
                                 .own_drawing = true,
                                 .span = { sample_day(0), TR_TIME_MAX },
                                 .by = TR_NONE };
        sample_ring(a, at, 0.4, &outline[k]);
        sample_ring(a, at, 0.45, &out[k]);
        sample_ring(a, at, 0.35, &back[k]);
    }
    s->p.zone_outline = outline;
    s->p.zone_out = out;
    s->p.zone_back = back;
}

static inline void sample_finding(struct sample *s, struct tr_finding *f, size_t incident, size_t nth,
                                  size_t line_bytes)
{
    struct tr_party_share *party = tr_new(s->a, struct tr_party_share, 2);
    size_t key[2] = { incident, nth };
    party[0] = (struct tr_party_share){ TR_STR("example-gov"), 0.7, TR_STR("alleged") };
    party[1] = (struct tr_party_share){ TR_STR("unknown"), 0.3, TR_STR("unattributed") };
    *f = (struct tr_finding){ .id = tr_id(s->a, 'f', tr_sha256(key, sizeof key)),
                              .incident = s->w.incidents[incident].id,
                              .incident_index = incident,
                              .provision = 0,
                              .zone = (incident + nth) % 3,
                              .verdict = (tr_verdict)(incident % TR_VERDICTS),
                              .level = TR_ALLEGED,
                              .p_violation = 0.83,
                              .p_happened = 0.85,
                              .p_scope = 0.9,
                              .params = TR_STR("2026.1"),
                              .flip = TR_STR("place") };
    f->parties.v = party;
    f->parties.n = 2;
    char id[20];
    snprintf(id, sizeof id, TR_FMT, TR_ARG(f->id));
    s->finding_lines[s->w.n_findings] = sample_line(s->a, id, line_bytes, TR_STR("finding"));
}

/* n reports, as many incidents, and `findings` findings over them. */
static inline void sample_make(struct sample *s, struct tr_arena *a, size_t n, size_t findings, size_t report_bytes,
                               size_t finding_bytes)
{
    *s = (struct sample){ .a = a, .rand = tr_rand_seed(42) };
    sample_agreement(s);
    struct tr_work *w = &s->w;
    w->agreement = &s->g;
    w->as_of = sample_day(240);
    w->params = TR_STR("2026.1");
    w->reports = tr_new(a, struct tr_report *, n + 1);
    w->located = tr_new(a, struct tr_located, n + 1);
    w->incidents = tr_new(a, struct tr_incident, n + 1);
    w->findings = tr_new(a, struct tr_finding, findings + 1);
    s->report_lines = tr_new(a, tr_str, n + 1);
    s->finding_lines = tr_new(a, tr_str, findings + 1);
    s->p.finding_lines = s->finding_lines;
    for (size_t k = 0; k < n; k++) {
        char id[20];
        struct tr_report *r = w->reports[k] = sample_report(s, k);
        snprintf(id, sizeof id, TR_FMT, TR_ARG(r->id));
        s->report_lines[k] = sample_line(a, id, report_bytes, TR_STR(""));
        w->located[k] = (struct tr_located){
            .placed = r->place.kind == TR_PLACE_NORMAL, .place = r->place, .r90_m = 4292, .how = TR_STR("point")
        };
        const struct tr_report **members = tr_new(a, const struct tr_report *, 1);
        members[0] = r;
        w->incidents[k] = (struct tr_incident){ .id = tr_id(a, 'i', tr_sha256(&k, sizeof k)),
                                                .reports = members,
                                                .n = 1,
                                                .facts = r,
                                                .located = &w->located[k],
                                                .killed = r->counts[TR_KILLED],
                                                .p_happened = 0.85 };
    }
    w->n_reports = w->n_incidents = n;
    for (size_t k = 0; k < n && w->n_findings < findings; k++) {
        size_t each = k < findings % n ? findings / n + 1 : findings / n;
        for (size_t i = 0; i < each; i++, w->n_findings++)
            sample_finding(s, &w->findings[w->n_findings], k, i, finding_bytes);
    }
}

static inline tr_rc sample_put_reports(struct tr_case *c, const struct sample *s, size_t from, size_t to,
                                       struct tr_error *err)
{
    for (size_t k = from; k < to; k++) TR_TRY(tr_case_put_report(c, s->w.reports[k], s->report_lines[k], NULL, err));
    return TR_OK;
}

/* A whole day in one transaction. */
static inline tr_rc sample_put(struct tr_case *c, const struct sample *s, struct tr_error *err)
{
    struct tr_set_aside aside = { TR_STR("invented.csv"), 17, 16, TR_STR("latitude"), TR_STR("95"), TR_STR("-90 to 90"),
                                  TR_STR("raw bytes") };
    tr_hash h = tr_sha256("invented.csv", 12);
    int64_t n = (int64_t)s->w.n_reports;
    TR_TRY(tr_case_begin(c, err));
    TR_TRY(tr_case_put_file(c, TR_STR("agreement.yaml"), TR_STR("agreement: example-2017\n"), err));
    TR_TRY(tr_case_put_raw(c, TR_STR("invented.csv"), h, TR_STR("invented.csv"), err));
    TR_TRY(tr_case_put_input(c, TR_STR("invented.csv"), h, TR_TIME_NONE, n + 1, n, 0, 1, err));
    TR_TRY(tr_case_put_set_aside(c, &aside, err));
    TR_TRY(sample_put_reports(c, s, 0, s->w.n_reports, err));
    TR_TRY(tr_case_put_results(c, &s->w, &s->p, err));
    return tr_case_commit(c, err);
}

static inline tr_str sample_path(struct tr_arena *a, const char *name)
{
    const char *folder = getenv("TMPDIR");
    return tr_str_format(a, "%s/truce-%ld-%s", folder ? folder : "/tmp", (long)getpid(), name);
}

static inline void sample_remove(struct tr_arena *a, tr_str path)
{
    static const char *const behind[] = { "", "-journal", "-wal", "-shm", ".new", ".new-journal" };
    for (size_t k = 0; k < TR_COUNT(behind); k++)
        unlink(tr_cstr(a, tr_str_format(a, TR_FMT "%s", TR_ARG(path), behind[k])));
}

#endif
