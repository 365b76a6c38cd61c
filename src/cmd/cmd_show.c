/* SPDX-License-Identifier: Apache-2.0
 *
 * cmd_show.c: `truce show`: what a case holds, as a table or as JSON lines. */
#include "cmd/cmd.h"

#include "cmd/show.h"
#include "truce/read.h"

#include <stdio.h>

static bool in_span(const struct showing *s, const struct tr_report *r) { return tr_span_overlaps(r->when, s->span); }
static tr_str zone_id(const struct tr_agreement *g, size_t k)
{
    return k == TR_NONE ? (tr_str){ 0 } : g->zones.v[k].id;
}

bool show_room(struct showing *s, size_t shown)
{
    if (shown < s->limit) return true;
    s->left_out++;
    return false;
}

tr_str show_day(struct showing *s, tr_time t)
{
    return t == TR_TIME_NONE || t == TR_TIME_MAX ? (tr_str){ 0 } : tr_date_local(s->args->arena, &s->g->tz, t);
}

tr_str show_last_day(struct showing *s, tr_time to)
{
    return show_day(s, to == TR_TIME_MAX || to == TR_TIME_NONE ? to : to - 1);
}

/* ---- findings and duties ----------------------------------------------------------------------- */

static const struct column finding_columns[] = {
    { "id", CELL_TEXT, 0 },       { "provision", CELL_TEXT, 0 }, { "zone", CELL_TEXT, 16 },
    { "verdict", CELL_TEXT, 0 },  { "detail", CELL_TEXT, 18 },   { "p_violation", CELL_NUMBER, 0 },
    { "level", CELL_TEXT, 0 },    { "when", CELL_TEXT, 0 },      { "place", CELL_TEXT, 24 },
    { "incident", CELL_TEXT, 0 }, { NULL, CELL_TEXT, 0 },
};

static bool finding_wanted(const struct showing *s, const struct tr_finding *f, bool duties)
{
    if ((f->incident_index == TR_NONE) != duties) return false;
    if (s->zone.n && !tr_str_eq(s->zone, zone_id(s->g, f->zone))) return false;
    if (s->verdict.n && !tr_str_is(s->verdict, tr_verdict_names[f->verdict])) return false;
    return duties || in_span(s, s->w->incidents[f->incident_index].facts);
}

static void put_finding(struct showing *s, const struct tr_finding *f)
{
    const struct tr_report *r = f->incident_index == TR_NONE ? NULL : s->w->incidents[f->incident_index].facts;
    const tr_str none = { 0 };
    if (s->args->value[OPT_JSON]) {
        tr_finding_json(s->g, f, &s->lines);
        tr_puts(&s->lines, "\n");
        return;
    }
    grid_text(&s->grid, f->id);
    grid_text(&s->grid, f->provision == TR_NONE ? none : s->g->provisions.v[f->provision].id);
    grid_text(&s->grid, zone_id(s->g, f->zone));
    grid_text(&s->grid, tr_str_of(tr_verdict_names[f->verdict]));
    grid_text(&s->grid, f->detail);
    grid_number(&s->grid, f->p_violation, 3);
    grid_text(&s->grid, tr_str_of(tr_level_names[f->level]));
    grid_text(&s->grid, r ? show_day(s, r->when.from) : none);
    grid_text(&s->grid, r ? r->place.name : none);
    grid_text(&s->grid, f->incident);
}

static void show_found(struct showing *s, bool duties)
{
    size_t shown = 0;
    grid_open(&s->grid, s->args->arena, finding_columns);
    for (size_t k = 0; k < s->w->n_findings; k++) {
        const struct tr_finding *f = &s->w->findings[k];
        if (finding_wanted(s, f, duties) && show_room(s, shown)) put_finding(s, f), shown++;
    }
}

static void show_findings(struct showing *s) { show_found(s, false); }
static void show_duties(struct showing *s) { show_found(s, true); }

/* ---- incidents --------------------------------------------------------------------------------- */

static const struct column incident_columns[] = {
    { "id", CELL_TEXT, 0 },        { "when", CELL_TEXT, 0 },      { "place", CELL_TEXT, 26 },
    { "lon", CELL_NUMBER, 0 },     { "lat", CELL_NUMBER, 0 },     { "act", CELL_TEXT, 24 },
    { "killed", CELL_NUMBER, 0 },  { "verdict", CELL_TEXT, 0 },   { "p_happened", CELL_NUMBER, 0 },
    { "reports", CELL_NUMBER, 0 }, { "native_id", CELL_TEXT, 0 }, { NULL, CELL_TEXT, 0 },
};

static size_t findings_of(const struct tr_work *w, size_t incident, size_t *at)
{
    size_t from = *at;
    while (from < w->n_findings && w->findings[from].incident_index < incident) from++;
    *at = from;
    size_t to = from;
    while (to < w->n_findings && w->findings[to].incident_index == incident) to++;
    return to - from;
}

static bool touches_zone(const struct showing *s, const struct tr_finding *f, size_t n)
{
    if (!s->zone.n) return true;
    for (size_t k = 0; k < n; k++)
        if (tr_str_eq(s->zone, zone_id(s->g, f[k].zone))) return true;
    return false;
}

static void put_incident(struct showing *s, const struct tr_incident *i, tr_verdict v)
{
    const struct tr_place *p = &i->located->place;
    const struct tr_report *r = i->facts;
    grid_text(&s->grid, i->id);
    grid_text(&s->grid, show_day(s, r->when.from));
    grid_text(&s->grid, r->place.name);
    if (i->located->placed) grid_number(&s->grid, p->at.lon, 5), grid_number(&s->grid, p->at.lat, 5);
    else grid_text(&s->grid, (tr_str){ 0 }), grid_text(&s->grid, (tr_str){ 0 });
    grid_text(&s->grid, r->act);
    grid_int(&s->grid, i->killed.best);
    grid_text(&s->grid, tr_str_of(tr_verdict_names[v]));
    grid_number(&s->grid, i->p_happened, 2);
    grid_int(&s->grid, (int64_t)i->n);
    grid_text(&s->grid, r->native.id);
}

static void show_incidents(struct showing *s)
{
    size_t shown = 0, at = 0;
    grid_open(&s->grid, s->args->arena, incident_columns);
    for (size_t k = 0; k < s->w->n_incidents; k++) {
        const struct tr_incident *i = &s->w->incidents[k];
        size_t n = findings_of(s->w, k, &at);
        tr_verdict v = tr_strongest(s->w->findings + at, n);
        if (!in_span(s, i->facts) || !touches_zone(s, s->w->findings + at, n)) continue;
        if (s->verdict.n && !tr_str_is(s->verdict, tr_verdict_names[v])) continue;
        if (show_room(s, shown)) put_incident(s, i, v), shown++;
    }
}

/* ---- reports and what was set aside -------------------------------------------------------------- */

static const struct column report_columns[] = {
    { "id", CELL_TEXT, 0 },        { "kind", CELL_TEXT, 0 },  { "source", CELL_TEXT, 16 }, { "origin", CELL_TEXT, 16 },
    { "when", CELL_TEXT, 0 },      { "act", CELL_TEXT, 24 },  { "place", CELL_TEXT, 26 },  { "killed", CELL_NUMBER, 0 },
    { "native_id", CELL_TEXT, 0 }, { "file", CELL_TEXT, 28 }, { NULL, CELL_TEXT, 0 },
};

static void put_report(struct showing *s, const struct tr_report *r)
{
    if (s->args->value[OPT_JSON]) {
        tr_report_json(r, &s->lines);
        tr_puts(&s->lines, "\n");
        return;
    }
    const tr_str cells[] = { r->id,        tr_str_of(tr_kind_names[r->kind]), r->source,
                             r->origin,    show_day(s, r->when.from),         r->act,
                             r->place.name };
    for (size_t k = 0; k < TR_COUNT(cells); k++) grid_text(&s->grid, cells[k]);
    grid_int(&s->grid, r->counts[TR_KILLED].best);
    grid_text(&s->grid, r->native.id);
    grid_text(&s->grid, r->file);
}

static void show_reports(struct showing *s)
{
    size_t shown = 0;
    grid_open(&s->grid, s->args->arena, report_columns);
    for (size_t k = 0; k < s->w->n_reports; k++)
        if (in_span(s, s->w->reports[k]) && show_room(s, shown)) put_report(s, s->w->reports[k]), shown++;
}

static const struct column set_aside_columns[] = {
    { "file", CELL_TEXT, 30 },  { "line", CELL_NUMBER, 0 },    { "row", CELL_NUMBER, 0 }, { "field", CELL_TEXT, 20 },
    { "found", CELL_TEXT, 30 }, { "expected", CELL_TEXT, 60 }, { NULL, CELL_TEXT, 0 },
};

static void show_set_aside(struct showing *s)
{
    grid_open(&s->grid, s->args->arena, set_aside_columns);
    for (size_t k = 0; k < s->w->n_set_aside; k++) {
        const struct tr_set_aside *x = &s->w->set_aside[k];
        if (!show_room(s, k)) continue;
        grid_text(&s->grid, x->file);
        grid_int(&s->grid, x->line ? x->line : TR_UNKNOWN);
        grid_int(&s->grid, x->row ? x->row : TR_UNKNOWN);
        grid_text(&s->grid, x->field);
        grid_text(&s->grid, x->found);
        grid_text(&s->grid, x->expected);
    }
}

/* ---- the agreement and the sources ---------------------------------------------------------------- */

static const struct column zone_columns[] = {
    { "id", CELL_TEXT, 0 },         { "kind", CELL_TEXT, 0 },       { "name", CELL_TEXT, 30 },
    { "status", CELL_TEXT, 0 },     { "from", CELL_TEXT, 0 },       { "to", CELL_TEXT, 0 },
    { "area_km2", CELL_NUMBER, 0 }, { "sigma_km", CELL_NUMBER, 0 }, { "by", CELL_TEXT, 0 },
    { "standing", CELL_TEXT, 34 },  { NULL, CELL_TEXT, 0 },
};

static void show_zones(struct showing *s)
{
    grid_open(&s->grid, s->args->arena, zone_columns);
    for (size_t k = 0; k < s->g->zones.n; k++) {
        const struct tr_zone *z = &s->g->zones.v[k];
        if (s->zone.n && !tr_str_eq(s->zone, z->id)) continue;
        const tr_str cells[] = { z->id,
                                 z->kind,
                                 tr_texts_in(z->names, s->o->shared.settings.language),
                                 z->status,
                                 show_day(s, z->span.from),
                                 show_last_day(s, z->span.to) };
        for (size_t c = 0; c < TR_COUNT(cells); c++) grid_text(&s->grid, cells[c]);
        grid_number(&s->grid, tr_zone_area_km2(s->o->shared.locator, k), 0);
        grid_number(&s->grid, z->sigma_m / 1000, 1);
        grid_text(&s->grid, z->by == TR_NONE ? (tr_str){ 0 } : s->g->instruments.v[z->by].id);
        grid_text(&s->grid, z->own_drawing ? tr_str_of("our reading, no legal standing") : z->geometry_source);
    }
}

static const struct column provision_columns[] = {
    { "id", CELL_TEXT, 0 },       { "by", CELL_TEXT, 0 },    { "article", CELL_TEXT, 0 },
    { "modality", CELL_TEXT, 0 }, { "from", CELL_TEXT, 0 },  { "to", CELL_TEXT, 0 },
    { "deadline", CELL_TEXT, 0 }, { "says", CELL_TEXT, 70 }, { NULL, CELL_TEXT, 0 },
};

static void show_provisions(struct showing *s)
{
    grid_open(&s->grid, s->args->arena, provision_columns);
    for (size_t k = 0; k < s->g->provisions.n; k++) {
        const struct tr_provision *p = &s->g->provisions.v[k];
        const tr_str cells[] = { p->id,
                                 s->g->instruments.v[p->by].id,
                                 p->article,
                                 tr_str_of(tr_modality_names[p->modality]),
                                 show_day(s, p->span.from),
                                 show_last_day(s, p->span.to),
                                 show_last_day(s, p->deadline),
                                 tr_texts_in(p->says, s->o->shared.settings.language) };
        for (size_t c = 0; c < TR_COUNT(cells); c++) grid_text(&s->grid, cells[c]);
    }
}

static const struct column source_columns[] = {
    { "id", CELL_TEXT, 0 },       { "class", CELL_TEXT, 0 },  { "admiralty", CELL_TEXT, 0 },
    { "interest", CELL_TEXT, 0 }, { "owner", CELL_TEXT, 24 }, { "licence", CELL_TEXT, 24 },
    { NULL, CELL_TEXT, 0 },
};

static void show_sources(struct showing *s)
{
    grid_open(&s->grid, s->args->arena, source_columns);
    for (size_t k = 0; k < s->o->shared.sources.list.n; k++) {
        const struct tr_source *x = &s->o->shared.sources.list.v[k];
        const tr_str cells[] = { x->id, x->cls, { &x->admiralty, 1 }, x->interest, x->owner, x->licence };
        for (size_t c = 0; c < TR_COUNT(cells); c++) grid_text(&s->grid, cells[c]);
    }
}

/* ---- picking ---------------------------------------------------------------------------------------- */

static const struct {
    const char *name;
    void (*show)(struct showing *s);
} things[] = {
    { "findings", show_findings }, { "incidents", show_incidents }, { "reports", show_reports },
    { "claims", show_claims },     { "quality", show_quality },     { "process", show_process },
    { "sources", show_sources },   { "zones", show_zones },         { "provisions", show_provisions },
    { "duties", show_duties },     { "set-aside", show_set_aside },
};

static int unknown_thing(struct args *a, tr_str word)
{
    tr_str names[TR_COUNT(things)];
    for (size_t k = 0; k < TR_COUNT(things); k++) names[k] = tr_str_of(things[k].name);
    tr_str near = tr_str_nearest(word, names, TR_COUNT(names));
    if (near.n)
        return say_usage(a, "cannot show \"" TR_FMT "\"; did you mean \"" TR_FMT "\"?", TR_ARG(word), TR_ARG(near));
    return say_usage(
        a,
        "cannot show \"" TR_FMT
        "\"; expected findings, incidents, reports, claims, quality, process, sources, zones, provisions, duties or set-aside",
        TR_ARG(word));
}

static int wishes(struct args *a, struct showing *s, tr_time *as_of)
{
    const struct tr_tz *tz = &s->g->tz;
    int64_t limit = a->value[OPT_JSON] || a->value[OPT_OUTPUT] || !a->tty_err ? INT64_MAX : 50;
    s->zone = tr_str_of(a->value[OPT_ZONE]);
    s->verdict = tr_str_of(a->value[OPT_VERDICT]);
    if (a->value[OPT_LIMIT] && (!tr_str_to_i64(tr_str_of(a->value[OPT_LIMIT]), &limit) || limit < 1))
        return say_usage(a, "--limit is a number from 1 on, found \"%s\"", a->value[OPT_LIMIT]);
    s->limit = (size_t)limit;
    if (s->zone.n && tr_zone_find(s->g, s->zone) == TR_NONE)
        return say_usage(a, "there is no zone \"" TR_FMT "\" in this agreement", TR_ARG(s->zone));
    if (s->verdict.n && tr_word(s->verdict, tr_verdict_names, TR_VERDICTS) == TR_NONE)
        return say_usage(a, "\"" TR_FMT "\" is no verdict", TR_ARG(s->verdict));
    bool typed = time_option(a, OPT_FROM, tz, false, &s->span.from) && time_option(a, OPT_TO, tz, true, &s->span.to) &&
                 time_option(a, OPT_AS_OF, tz, true, as_of);
    if (typed && !time_option(a, OPT_ON, tz, false, &s->on)) typed = false;
    if (typed && s->span.from >= s->span.to) return say_usage(a, "--to is not after --from");
    return typed ? EXIT_DONE : EXIT_BAD_USE;
}

static int put_shown(struct args *a, struct showing *s)
{
    struct tr_sink out = { 0 };
    if (s->lines.n || s->written) tr_put(&out, tr_sink_text(&s->lines));
    else if (a->value[OPT_JSON]) grid_json(&s->grid, &out);
    else grid_table(&s->grid, s->left_out, a->colour_out && !a->value[OPT_OUTPUT], &out);
    tr_sink_close(&s->lines);
    return put_out(a, &out);
}

int cmd_show(struct args *a)
{
    struct tr_error err = { TR_OK, "" };
    struct opened o;
    struct tr_work w;
    struct showing s = { .args = a, .o = &o, .g = &o.shared.agreement, .w = &w, .span = TR_ALWAYS, .on = TR_TIME_NONE };
    tr_time as_of = TR_TIME_NONE;
    size_t what = 0;

    while (what < TR_COUNT(things) && !tr_str_is(a->words.v[0], things[what].name)) what++;
    if (what == TR_COUNT(things)) return unknown_thing(a, a->words.v[0]);
    tr_rc rc = opened_open(a, TR_CASE_READ, &o, &err);
    int code = rc == TR_OK ? wishes(a, &s, &as_of) : EXIT_DONE;
    if (rc == TR_OK && code == EXIT_DONE) {
        rc = opened_solve(a, &o, as_of, NULL, &w, &err);
        if (rc == TR_OK) {
            things[what].show(&s);
            code = put_shown(a, &s);
        }
    }
    if (rc != TR_OK) code = say_failure(a, &err);
    code = say_refused(a, o.refused, code);
    if (opened_close(&o, &err) != TR_OK && code == EXIT_DONE) code = say_failure(a, &err);
    return code;
}
