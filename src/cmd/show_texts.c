/* SPDX-License-Identifier: Apache-2.0
 *
 * show_texts.c: what was read in the texts of a case: claims, and the signs about the texts' soundness. */
#include "cmd/show.h"

#include "truce/read.h"

/* ---- claims: one assertion a row ----------------------------------------------------------- */

static const struct column claim_columns[] = {
    { "id", CELL_TEXT, 0 },       { "when", CELL_TEXT, 0 },   { "type", CELL_TEXT, 0 },    { "class", CELL_TEXT, 20 },
    { "who", CELL_TEXT, 26 },     { "whom", CELL_TEXT, 22 },  { "status", CELL_TEXT, 12 }, { "hedge", CELL_TEXT, 0 },
    { "says_so", CELL_TEXT, 20 }, { "place", CELL_TEXT, 18 }, { "about", CELL_TEXT, 40 },  { "outlet", CELL_TEXT, 18 },
    { NULL, CELL_TEXT, 0 },
};

/* A claim that names no time is as old as its document. */
static bool claim_wanted(const struct showing *s, const struct tr_report *r, const struct tr_claim *c)
{
    bool dated = c->when.from != TR_TIME_NONE || c->when.to != TR_TIME_MAX;
    if (dated) return tr_span_overlaps(c->when, s->span);
    return r->published == TR_TIME_NONE || tr_span_has(s->span, r->published);
}

static tr_str side_of(struct showing *s, const struct tr_claim *c, tr_role_side side)
{
    tr_str all = { 0 };
    for (size_t k = 0; k < c->actors.n; k++) {
        const struct tr_named *n = &c->actors.v[k];
        tr_str who = n->name.n ? n->name : n->id;
        if (tr_role_side_of(n->role) != side) continue;
        all = all.n ? tr_str_format(s->args->arena, TR_FMT ", " TR_FMT, TR_ARG(all), TR_ARG(who)) : who;
    }
    return all;
}

static void put_claim(struct showing *s, const struct tr_report *r, const struct tr_claim *c)
{
    if (s->args->value[OPT_JSON]) {
        tr_claim_json(r, c, &s->lines);
        tr_puts(&s->lines, "\n");
        return;
    }
    const struct tr_named *says = c->attribution.n ? &c->attribution.v[0] : NULL;
    const tr_str cells[] = {
        c->id,
        show_day(s, c->when.from),
        tr_str_of(tr_claim_type_names[c->type]),
        c->mode.n ? tr_str_format(s->args->arena, TR_FMT " " TR_FMT, TR_ARG(c->cls), TR_ARG(c->mode)) : c->cls,
        side_of(s, c, TR_ROLE_DOES),
        side_of(s, c, TR_ROLE_SUFFERS),
        tr_str_format(s->args->arena, "%s%s", c->negated ? "not " : "", tr_status_names[c->status]),
        tr_str_of(tr_hedge_names[c->hedge]),
        says ? says->name.n ? says->name : says->id : (tr_str){ 0 },
        c->places.n ? c->places.v[0].place.name : (tr_str){ 0 },
        c->about.n ? c->about : c->stance,
        r->document->outlet.n ? r->document->outlet : r->source,
    };
    for (size_t k = 0; k < TR_COUNT(cells); k++) grid_text(&s->grid, cells[k]);
}

void show_claims(struct showing *s)
{
    size_t shown = 0;
    grid_open(&s->grid, s->args->arena, claim_columns);
    for (size_t k = 0; k < s->w->n_reports; k++) {
        const struct tr_report *r = s->w->reports[k];
        for (size_t j = 0; r->document && j < r->document->claims.n; j++)
            if (claim_wanted(s, r, &r->document->claims.v[j]) && show_room(s, shown))
                put_claim(s, r, &r->document->claims.v[j]), shown++;
    }
}

/* What speaks against a text's soundness: spliced, spun, damaged, without date or author. */
static const struct column quality_columns[] = {
    { "report", CELL_TEXT, 0 }, { "flag", CELL_TEXT, 0 },   { "spans", CELL_NUMBER, 0 },
    { "says", CELL_TEXT, 60 },  { "title", CELL_TEXT, 40 }, { NULL, CELL_TEXT, 0 },
};

static void put_quality(struct showing *s, const struct tr_report *r, const struct tr_quality *q)
{
    if (s->args->value[OPT_JSON]) {
        tr_quality_json(r, q, &s->lines);
        tr_puts(&s->lines, "\n");
        return;
    }
    grid_text(&s->grid, r->id);
    grid_text(&s->grid, q->flag);
    grid_int(&s->grid, (int64_t)q->spans.n);
    grid_text(&s->grid, q->says);
    grid_text(&s->grid, r->document->title);
}

void show_quality(struct showing *s)
{
    size_t shown = 0;
    grid_open(&s->grid, s->args->arena, quality_columns);
    for (size_t k = 0; k < s->w->n_reports; k++) {
        const struct tr_report *r = s->w->reports[k];
        for (size_t j = 0; r->document && j < r->document->quality.n; j++)
            if (show_room(s, shown)) put_quality(s, r, &r->document->quality.v[j]), shown++;
    }
}
