/* SPDX-License-Identifier: Apache-2.0
 *
 * What the stages found out -> rows of the map layers: columns a person sorts and filters by. The whole finding
 * stands in its line. Which rows differ from the stored ones is put_results.c's. */
#include "keep/layers.h"

bool layer_work_fill(struct layer_work *l, struct tr_arena *a)
{
    const struct tr_work *w = l->w;
    l->strongest = tr_new(a, tr_verdict, w->n_incidents + 1);
    l->first = tr_new(a, size_t, w->n_incidents + 1);
    l->findings = tr_new(a, size_t, w->n_incidents + 1);
    if (!l->strongest || !l->first || !l->findings) return false;
    for (size_t k = 0; k < w->n_incidents; k++) l->strongest[k] = TR_NOT_ASSESSED;
    for (size_t k = 0; k < w->n_findings; k++) {
        size_t i = w->findings[k].incident_index;
        if (i >= w->n_incidents) continue;
        if (l->findings[i]++ == 0) l->first[i] = k;
        if (w->findings[k].verdict < l->strongest[i]) l->strongest[i] = w->findings[k].verdict;
    }
    return true;
}

static const struct tr_shape *shape_of(const struct tr_shape *list, size_t k)
{
    return list && list[k].kind == TR_SHAPE_POLYGONS ? &list[k] : NULL;
}

static bool cells_polygons(const struct layer_work *l, struct keep_row *r, const struct tr_shape *s)
{
    bool ok;
    row_blob(r, blob_polygons(l->a, s, &ok));
    return ok;
}

static tr_str list_text(struct tr_arena *a, const tr_str *v, size_t n)
{
    struct tr_ref *refs = n ? tr_new(a, struct tr_ref, n) : NULL;
    for (size_t k = 0; refs && k < n; k++) refs[k].name = v[k];
    return refs ? refs_text(a, refs, n) : (tr_str){ 0 };
}

static tr_str actors_text(const struct layer_work *l, const tr_indexes *list)
{
    const struct tr_agreement *g = l->w->agreement;
    tr_str *ids = list->n ? tr_new(l->a, tr_str, list->n) : NULL;
    for (size_t k = 0; ids && k < list->n; k++)
        if (list->v[k] < g->actors.n) ids[k] = g->actors.v[list->v[k]].id;
    return ids ? list_text(l->a, ids, list->n) : (tr_str){ 0 };
}

static const struct tr_zone *zone_at(const struct tr_work *w, size_t k)
{
    return w->agreement && k < w->agreement->zones.n ? &w->agreement->zones.v[k] : NULL;
}

static size_t zone_count(const struct tr_work *w) { return w->agreement ? w->agreement->zones.n : 0; }

static void row_positive(struct keep_row *r, double d)
{
    if (d > 0) row_real(r, d);
    else row_null(r);
}

static tr_rc zone_row(const struct layer_work *l, size_t k, struct cell_room *room, struct keep_row *out)
{
    const struct tr_zone *z = zone_at(l->w, k);
    const struct tr_agreement *g = l->w->agreement;
    row_begin(out);
    if (!cells_polygons(l, out, shape_of(l->p->zone_outline, k))) return TR_NOMEM;
    row_text(out, z->id);
    row_text(out, z->kind);
    row_text(out, z->names.n ? z->names.v[0].text : (tr_str){ 0 });
    row_text(out, z->status);
    row_bool(out, z->own_drawing);
    row_real(out, z->sigma_m);
    row_positive(out, z->buffer_m);
    row_positive(out, z->depth_m[0]);
    row_positive(out, z->depth_m[1]);
    cells_when(out, room, z->span.from);
    cells_when(out, room, z->span.to);
    row_text(out, z->by < g->instruments.n ? g->instruments.v[z->by].id : (tr_str){ 0 });
    row_text(out, actors_text(l, &z->guarantors));
    row_text(out, z->geometry_source);
    return TR_OK;
}

static tr_str join_key(struct tr_arena *a, tr_str id, const char *side)
{
    size_t n = strlen(side);
    char *room = tr_new(a, char, id.n + n + 2);
    if (!room) return (tr_str){ 0 };
    memcpy(room, id.p, id.n);
    room[id.n] = ':';
    memcpy(room + id.n + 1, side, n);
    return (tr_str){ room, id.n + 1 + n };
}

static size_t zone_doubt_count(const struct tr_work *w) { return 2 * zone_count(w); }

static tr_rc zone_doubt_row(const struct layer_work *l, size_t k, struct cell_room *room, struct keep_row *out)
{
    const struct tr_zone *z = zone_at(l->w, k / 2);
    bool outwards = k % 2 == 0;
    const struct tr_shape *s = shape_of(outwards ? l->p->zone_out : l->p->zone_back, k / 2);
    (void)room;
    if (!s) return TR_END;
    row_begin(out);
    if (!cells_polygons(l, out, s)) return TR_NOMEM;
    row_text(out, join_key(l->a, z->id, outwards ? "out" : "back"));
    row_text(out, z->id);
    row_text(out, outwards ? TR_STR("out") : TR_STR("back"));
    row_real(out, outwards ? z->sigma_m : -z->sigma_m);
    return TR_OK;
}

static size_t incident_count(const struct tr_work *w) { return w->n_incidents; }

static tr_str incident_zones(const struct layer_work *l, size_t k)
{
    tr_str ids[64];
    size_t n = 0, last = TR_NONE;
    for (size_t f = l->first[k]; f < l->w->n_findings && l->w->findings[f].incident_index == k; f++) {
        const struct tr_zone *z = zone_at(l->w, l->w->findings[f].zone);
        bool seen = !z || l->w->findings[f].zone == last;
        for (size_t i = 0; i < n && !seen; i++) seen = tr_str_eq(ids[i], z->id);
        if (!seen && n < TR_COUNT(ids)) ids[n++] = z->id;
        last = l->w->findings[f].zone;
    }
    return n == 1 ? ids[0] : list_text(l->a, ids, n);
}

static void incident_where(const struct tr_incident *i, struct keep_row *out)
{
    const struct tr_located *at = i->located;
    const struct tr_place *p = at ? &at->place : &i->facts->place;
    row_text(out, p->name);
    row_text(out, p->adm1);
    row_text(out, name_of(tr_place_kind_names, TR_PLACE_KINDS, p->kind));
    row_positive(out, p->radius_m);
    row_positive(out, at ? at->r90_m : 0);
    row_text(out, at ? at->how : (tr_str){ 0 });
    row_bool(out, at && at->placed);
}

static tr_rc incident_row(const struct layer_work *l, size_t k, struct cell_room *room, struct keep_row *out)
{
    const struct tr_incident *i = &l->w->incidents[k];
    const struct tr_report *f = i->facts;
    row_begin(out);
    cells_point(out, room, i->located && i->located->placed ? &i->located->place : NULL);
    row_text(out, i->id);
    row_text(out, f->id);
    row_text(out, name_of(tr_verdict_names, TR_VERDICTS, l->strongest[k]));
    row_int(out, (int64_t)l->findings[k]);
    row_text(out, l->findings[k] ? incident_zones(l, k) : (tr_str){ 0 });
    cells_when(out, room, f->when.from);
    cells_when(out, room, f->when.to);
    row_text(out, f->act);
    row_text(out, f->weapon);
    row_text(out, refs_text(l->a, f->actor.v, f->actor.n));
    row_text(out, refs_text(l->a, f->target.v, f->target.n));
    row_bool(out, f->directed);
    row_int(out, i->killed.low);
    row_int(out, i->killed.best);
    row_int(out, i->killed.high);
    row_int(out, f->counts[TR_KILLED_CIVILIANS].best);
    row_int(out, f->counts[TR_INJURED].best);
    incident_where(i, out);
    row_real(out, i->p_happened);
    row_int(out, (int64_t)i->n);
    row_text(out, f->source);
    row_text(out, f->origin);
    row_text(out, flags_text(l->a, i->flags));
    return TR_OK;
}

static tr_rc place_doubt_row(const struct layer_work *l, size_t k, struct cell_room *room, struct keep_row *out)
{
    const struct tr_incident *i = &l->w->incidents[k];
    const struct tr_shape *s = shape_of(l->p->incident_region, k);
    (void)room;
    if (!s) return TR_END;
    row_begin(out);
    if (!cells_polygons(l, out, s)) return TR_NOMEM;
    row_text(out, i->id);
    row_text(out, name_of(tr_verdict_names, TR_VERDICTS, l->strongest[k]));
    row_positive(out, i->located ? i->located->r90_m : 0);
    return TR_OK;
}

static size_t finding_count(const struct tr_work *w) { return w->n_findings; }

static tr_str parties_text(const struct layer_work *l, const struct tr_finding *f)
{
    struct tr_sink s = { 0 };
    for (size_t k = 0; k < f->parties.n; k++) {
        tr_puts(&s, k ? "; " : "");
        tr_put(&s, f->parties.v[k].party);
        tr_puts(&s, " ");
        tr_put_number(&s, f->parties.v[k].p, 6);
    }
    tr_str text = s.n ? tr_str_copy(l->a, tr_sink_text(&s)) : (tr_str){ 0 };
    tr_sink_close(&s);
    return text;
}

static tr_rc finding_row(const struct layer_work *l, size_t k, struct cell_room *room, struct keep_row *out)
{
    const struct tr_work *w = l->w;
    const struct tr_finding *f = &w->findings[k];
    const struct tr_incident *i = f->incident_index < w->n_incidents ? &w->incidents[f->incident_index] : NULL;
    const struct tr_zone *z = zone_at(w, f->zone);
    bool known = w->agreement && f->provision < w->agreement->provisions.n;
    row_begin(out);
    cells_point(out, room, i && i->located && i->located->placed ? &i->located->place : NULL);
    row_text(out, f->id);
    row_text(out, f->incident);
    row_text(out, known ? w->agreement->provisions.v[f->provision].id : (tr_str){ 0 });
    row_text(out, z ? z->id : (tr_str){ 0 });
    row_text(out, name_of(tr_verdict_names, TR_VERDICTS, f->verdict));
    row_text(out, f->detail);
    row_text(out, name_of(tr_level_names, 3, f->level));
    row_real(out, f->p_violation);
    row_real(out, f->p_exempt);
    row_real(out, f->p_scope);
    row_real(out, f->p_happened);
    row_text(out, name_of(tr_verdict_names, TR_VERDICTS, f->verdict_out));
    row_text(out, name_of(tr_verdict_names, TR_VERDICTS, f->verdict_back));
    row_text(out, parties_text(l, f));
    row_text(out, f->flip);
    cells_when(out, room, i ? i->facts->when.from : TR_TIME_NONE);
    cells_when(out, room, i ? i->facts->when.to : TR_TIME_NONE);
    row_text(out, f->params);
    row_text(out, l->p->finding_lines ? l->p->finding_lines[k] : (tr_str){ 0 });
    return TR_OK;
}

const struct layer_maker layer_makers[] = {
    { T_ZONES, zone_count, zone_row },
    { T_ZONE_DOUBT, zone_doubt_count, zone_doubt_row },
    { T_INCIDENTS, incident_count, incident_row },
    { T_PLACE_DOUBT, incident_count, place_doubt_row },
    { T_FINDINGS, finding_count, finding_row },
};
const size_t layer_maker_count = TR_COUNT(layer_makers);
