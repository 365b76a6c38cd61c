/* SPDX-License-Identifier: Apache-2.0
 *
 * build_zones.c: zones -> nouns, with their keys held against each other. The drawn lines themselves
 * are checked in check_zones.c. */
#include "agreement/loading.h"

static bool has(const struct tr_node *n, const char *key) { return tr_node_get(n, key) != NULL; }

/* Keys that need, or rule out, another. */
static void keys_fit(struct tr_loading *l, const struct tr_node *n)
{
    static const struct {
        const char *key, *other;
        bool together; /* key needs other; else they exclude each other */
        const char *what, *expected;
    } rules[] = {
        { "buffer_km", "geometry", true, "a buffer without geometry", "`geometry`, a line or a point" },
        { "buffer_km", "band_km", false, "both a buffer and a band",
          "`buffer_km` around a line or `band_km` inside an area" },
        { "edge_of", "band_km", true, "`edge_of` without a band", "`band_km`" },
        { "edge_of", "geometry", false, "both `edge_of` and `geometry`", "one of them" },
        { "geometry", "boundary_sigma_km", true, "geometry without the doubt of its line",
          "`boundary_sigma_km`, 0 when surveyed" },
        { "geometry", "drawn_by", true, "geometry without who drew it", "`drawn_by`, `us` or a name" },
        { "geometry", "geometry_source", true, "geometry without a source", "`geometry_source`" },
    };
    for (size_t k = 0; k < TR_COUNT(rules); k++)
        if (has(n, rules[k].key) && has(n, rules[k].other) != rules[k].together)
            tr_ag_fault(l, tr_node_get(n, rules[k].key)->key_mark, rules[k].what, (tr_str){ 0 }, rules[k].expected);
    if (has(n, "band_km") && !has(n, "geometry") && !has(n, "edge_of"))
        tr_ag_fault(l, tr_node_get(n, "band_km")->key_mark, "a band without an edge", (tr_str){ 0 },
                    "`geometry` or `edge_of`");
}

size_t tr_ag_instrument_of(struct tr_loading *l, const struct tr_node *n)
{
    if (has(n, "by")) return tr_ag_ref(l, &l->by_instrument, tr_node_get(n, "by"), "instrument");
    if (l->g->instruments.n == 1) return 0;
    tr_ag_fault(l, n->mark, "missing key", TR_STR("by"), "the instrument, since there are several");
    return TR_NONE;
}

/* When it holds: as told, else as long as the instrument. */
tr_span tr_ag_span_by(struct tr_loading *l, const struct tr_node *n, size_t by)
{
    return tr_ag_span(l, n, by == TR_NONE ? TR_ALWAYS : l->g->instruments.v[by].force);
}

static void measures(const struct tr_node *n, struct tr_zone *z)
{
    const struct tr_node *band = tr_node_get(n, "band_km");
    z->buffer_m = 1000 * tr_ag_number(tr_node_get(n, "buffer_km"), 0);
    z->sigma_m = 1000 * tr_ag_number(tr_node_get(n, "boundary_sigma_km"), 0);
    if (!band || band->n != 2) return;
    z->depth_m[0] = 1000 * tr_ag_number(band->first, 0);
    z->depth_m[1] = 1000 * tr_ag_number(band->first->next, 0);
}

static struct tr_zone zone_of(struct tr_loading *l, struct tr_node *n)
{
    struct tr_zone z = { .id = tr_ag_text(n, "id"),
                         .kind = tr_ag_text(n, "kind"),
                         .status = tr_ag_text(n, "status"),
                         .geometry_source = tr_ag_text(n, "geometry_source"),
                         .edge_of = TR_NONE,
                         .mark = n->mark };
    keys_fit(l, n);
    (void)tr_ag_texts(l, tr_node_get(n, "names"), &z.names);
    (void)tr_ag_strs(l, tr_node_get(n, "core"), &z.core);
    measures(n, &z);
    z.own_drawing = tr_str_is(tr_ag_text(n, "drawn_by"), "us");
    z.by = tr_ag_instrument_of(l, n);
    z.span = tr_ag_span_by(l, n, z.by);
    tr_ag_refs(l, &l->by_actor, tr_node_get(n, "guarantors"), "actor", &z.guarantors);
    for (size_t k = 0; k < z.guarantors.n; k++) l->actor_used[z.guarantors.v[k]] = true;
    (void)tr_ag_when(l, tr_node_get(n, "when"), &z.when);
    if (has(n, "geometry")) tr_ag_geometry(l, tr_node_get(n, "geometry"), &z.shape);
    return z;
}

/* A band along another zone's edge takes that zone's lines, and its doubt and drawer unless it has its own. */
static void edge_take(struct tr_loading *l, const struct tr_node *n, size_t self)
{
    struct tr_zone *z = &l->g->zones.v[self];
    if (!has(n, "edge_of")) return;
    z->edge_of = tr_ag_ref(l, &l->by_zone, tr_node_get(n, "edge_of"), "zone");
    if (z->edge_of == TR_NONE) return;
    const struct tr_zone *edge = &l->g->zones.v[z->edge_of];
    if (z->edge_of == self || has(l->zones[z->edge_of], "edge_of")) {
        tr_ag_fault(l, tr_ag_mark(n, "edge_of"), "the edge of a zone that has none of its own", edge->id,
                    "a zone with polygon geometry");
        return;
    }
    if (!has(l->zones[z->edge_of], "geometry")) {
        tr_ag_fault(l, tr_ag_mark(n, "edge_of"), "the edge of a zone without geometry", edge->id,
                    "a zone with polygon geometry");
        return;
    }
    z->shape = edge->shape;
    if (!has(n, "boundary_sigma_km")) z->sigma_m = edge->sigma_m;
    if (!has(n, "drawn_by")) z->own_drawing = edge->own_drawing;
    if (z->geometry_source.n == 0) z->geometry_source = edge->geometry_source;
}

void tr_ag_build_zones(struct tr_loading *l)
{
    for (size_t k = 0; k < l->g->zones.n; k++) {
        l->item = l->zones[k];
        l->g->zones.v[k] = zone_of(l, l->zones[k]);
    }
    for (size_t k = 0; k < l->g->zones.n; k++) {
        l->item = l->zones[k];
        edge_take(l, l->zones[k], k);
    }
    l->item = NULL;
}
