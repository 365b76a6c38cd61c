/* SPDX-License-Identifier: Apache-2.0
 *
 * Bulletin -> findings as CSV (RFC 4180, CRLF) and set-aside rows as TSV (LF). A text that a spreadsheet
 * would run as a formula is written behind an apostrophe; numbers and our own codes need no guard. */
#include "bulletin.h"

static const char header[] =
    "finding,incident,from,to,act,act_says,actor,target,directed,place,area,lon,lat,radius_m,place_grain,zone,"
    "provision,"
    "article,verdict,verdict_line_out,verdict_line_back,detail,level,p_violation,p_scope,p_exempt,p_happened,parties,"
    "readings,"
    "killed_low,killed_best,killed_high,civilians_killed,origin,flags,what_to_ask,reports,params\r\n";

static bool runs_as_formula(tr_str t) { return t.n > 0 && strchr("=+-@\t\r", t.p[0]) != NULL; }

/* 1: a cell that holds it stands in quotes. 2: it may not even stand there. Exports have hundreds of thousands of
 * cells, most of them codes and numbers of plain letters. */
static const unsigned char odd[256] = {
    2, 2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 2, 2, 1,         2,         2,         2,         2,          2,
    2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, [' '] = 1, [','] = 1, [';'] = 1, ['"'] = 1, [0x7F] = 2,
};

static bool is_plain(tr_str text)
{
    for (size_t k = 0; k < text.n; k++)
        if (odd[(unsigned char)text.p[k]] || (unsigned char)text.p[k] >= 0x80) return false;
    return !runs_as_formula(text);
}

static bool wants_quotes(tr_str text)
{
    for (size_t k = 0; k < text.n; k++)
        if (odd[(unsigned char)text.p[k]] == 1) return true;
    return runs_as_formula(text);
}

/* Quotes double, control characters become spaces: one row stays one line in every reader. */
static void put_field(struct tr_sink *out, tr_str text)
{
    if (is_plain(text)) {
        tr_put(out, text);
        return;
    }
    if (!wants_quotes(text)) {
        put_clean(out, text, false);
        return;
    }
    tr_puts(out, runs_as_formula(text) ? "\"'" : "\"");
    while (text.n) {
        const char *at = memchr(text.p, '"', text.n);
        size_t n = at ? (size_t)(at - text.p) : text.n;
        put_clean(out, (tr_str){ text.p, n }, false);
        if (at) tr_puts(out, "\"\"");
        n += at != NULL;
        text = (tr_str){ text.p + n, text.n - n };
    }
    tr_puts(out, "\"");
}

static void text_cell(struct tr_sink *out, tr_str text)
{
    put_field(out, text);
    tr_puts(out, ",");
}

static void number_cell(struct tr_sink *out, bool known, double v, int decimals)
{
    if (known) tr_put_number(out, v, decimals);
    tr_puts(out, ",");
}

static void count_cell(struct tr_sink *out, int64_t n) { number_cell(out, n != TR_UNKNOWN, (double)n, 0); }

static void time_cell(struct tr_sink *out, const struct tr_bulletin *b, tr_time t)
{
    if (t != TR_TIME_NONE && t != TR_TIME_MAX)
        tr_put(out, b->audience == TR_PUBLIC ? DAY_OF(b->tz, t) : MINUTE_OF(b->tz, t));
    tr_puts(out, ",");
}

/* Lists in one cell are made in a scratch sink, so that the whole gets its quotes. */
static void sink_cell(struct tr_sink *out, struct tr_sink *list)
{
    text_cell(out, tr_sink_text(list));
    if (list->failed) out->failed = true;
    list->n = 0;
}

static void parties_cell(struct tr_sink *out, struct tr_sink *list, const struct told_finding *f)
{
    for (size_t k = 0; k < f->n_parties; k++) {
        if (k) tr_puts(list, "; ");
        tr_put(list, f->parties[k].party);
        tr_puts(list, "=");
        tr_put_number(list, f->parties[k].p, 6);
    }
    sink_cell(out, list);
}

static void readings_cell(struct tr_sink *out, struct tr_sink *list, const struct told_finding *f)
{
    for (size_t k = 0; k < f->n_readings; k++) {
        if (k) tr_puts(list, "; ");
        tr_put(list, f->by_reading[k].reading);
        tr_puts(list, ": ");
        tr_puts(list, tr_verdict_names[f->by_reading[k].verdict]);
    }
    sink_cell(out, list);
}

static void flags_cell(struct tr_sink *out, struct tr_sink *list, uint32_t flags)
{
    for (int k = 0; k < TR_FLAGS; k++) {
        if (!TR_HAS(flags, k)) continue;
        if (list->n) tr_puts(list, " ");
        tr_puts(list, tr_flag_names[k]);
    }
    sink_cell(out, list);
}

static void reports_cell(struct tr_sink *out, struct tr_sink *list, const struct told_incident *i)
{
    for (size_t k = 0; k < i->rows.n; k++) {
        const struct told_row *r = &i->rows.v[k];
        if (k) tr_puts(list, " ");
        tr_put(list, r->id);
        if (!r->native.n) continue;
        tr_puts(list, "=");
        tr_put(list, r->dataset);
        tr_puts(list, ":");
        tr_put(list, r->native);
    }
    sink_cell(out, list);
}

static void place_cells(struct tr_sink *out, const struct tr_bulletin *b, const struct told_place *p)
{
    static const char *const grains[] = { "none", "as recorded", "1 km", "cell" };
    bool known = p->grain != GRAIN_NONE;
    int decimals = b->audience == TR_INTERNAL ? 6 : 4;
    text_cell(out, p->name);
    text_cell(out, p->area);
    number_cell(out, known, p->at.lon, decimals);
    number_cell(out, known, p->at.lat, decimals);
    number_cell(out, known, p->r_m, 0);
    text_cell(out, tr_str_of(grains[p->grain]));
}

static void incident_cells(struct tr_sink *out, const struct tr_bulletin *b, const struct told_incident *i)
{
    time_cell(out, b, i->when.from);
    time_cell(out, b, i->when.to);
    text_cell(out, i->act);
    text_cell(out, act_label(b, i->act));
    text_cell(out, i->actor);
    text_cell(out, i->target);
    text_cell(out, i->id.n ? (i->directed ? TR_STR("yes") : TR_STR("no")) : TR_STR(""));
    place_cells(out, b, &i->place);
}

static void agreed_cells(struct tr_sink *out, const struct tr_bulletin *b, const struct told_finding *f)
{
    text_cell(out, f->zone < b->n_zones ? b->zones[f->zone].id : TR_STR(""));
    text_cell(out, f->provision < b->n_provisions ? b->provisions[f->provision].id : TR_STR(""));
    text_cell(out, f->provision < b->n_provisions ? b->provisions[f->provision].article : TR_STR(""));
    text_cell(out, tr_str_of(tr_verdict_names[f->verdict]));
    text_cell(out, f->out < TR_VERDICTS ? tr_str_of(tr_verdict_names[f->out]) : TR_STR(""));
    text_cell(out, f->back < TR_VERDICTS ? tr_str_of(tr_verdict_names[f->back]) : TR_STR(""));
    text_cell(out, f->detail);
    text_cell(out, tr_str_of(tr_level_names[f->level]));
    number_cell(out, true, f->p_violation, 6);
    number_cell(out, true, f->p_scope, 6);
    number_cell(out, true, f->p_exempt, 6);
    number_cell(out, true, f->p_happened, 6);
}

static void put_row(struct tr_sink *out, struct tr_sink *list, const struct tr_bulletin *b,
                    const struct told_finding *f)
{
    static const struct told_incident none = { .killed = { TR_UNKNOWN, TR_UNKNOWN, TR_UNKNOWN },
                                               .civilians = { TR_UNKNOWN, TR_UNKNOWN, TR_UNKNOWN },
                                               .when = { TR_TIME_NONE, TR_TIME_MAX } };
    const struct told_incident *i = f->incident < b->n_incidents ? &b->incidents[f->incident] : &none;
    text_cell(out, f->id);
    text_cell(out, i->id);
    incident_cells(out, b, i);
    agreed_cells(out, b, f);
    parties_cell(out, list, f);
    readings_cell(out, list, f);
    count_cell(out, i->killed.low);
    count_cell(out, i->killed.best);
    count_cell(out, i->killed.high);
    count_cell(out, i->civilians.best);
    text_cell(out, i->origin);
    flags_cell(out, list, i->flags);
    text_cell(out, f->flip);
    reports_cell(out, list, i);
    put_field(out, f->params);
    tr_puts(out, "\r\n");
}

tr_rc tell_csv(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err)
{
    struct tr_sink list = { 0 };
    tr_puts(out, header);
    for (size_t k = 0; k < b->n_findings; k++) put_row(out, &list, b, &b->findings[k]);
    for (size_t k = 0; k < b->n_duties; k++) put_row(out, &list, b, &b->duties[k]);
    tr_sink_close(&list);
    return tell_done(out, err);
}

/* ---- set aside ------------------------------------------------------------------------------------ */

tr_rc tell_set_aside(const struct tr_bulletin *b, struct tr_sink *out, struct tr_error *err)
{
    tr_puts(out, "file\tline\trow\tfield\tfound\texpected\traw\n");
    for (size_t k = 0; k < b->n_set_aside; k++) {
        const struct tr_set_aside *s = &b->set_aside[k];
        const tr_str texts[] = { s->field, s->found, s->expected, s->raw };
        put_clean(out, s->file, false);
        tr_putf(out, "\t%lld\t%lld", (long long)s->line, (long long)s->row);
        for (size_t j = 0; j < TR_COUNT(texts); j++) {
            tr_puts(out, "\t");
            put_clean(out, texts[j], false); /* tabs and line ends become spaces */
        }
        tr_puts(out, "\n");
    }
    return tell_done(out, err);
}
