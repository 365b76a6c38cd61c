/* SPDX-License-Identifier: Apache-2.0
 *
 * locate.h: report -> place with doubt, and how likely it is inside each zone.
 *
 * Two doubts are kept apart. The place: a normal, a disc, an annular sector, an area. The line of
 * the zone: one signed offset of the whole line, normal with the zone's sigma. P(in) is the mean
 * over both: with s(x) the signed distance of x to the line as drawn (positive inside),
 * P = E_place[ Phi(s(x) / sigma) ]. Method and error bounds: docs/locate.md. */
#ifndef TRUCE_LOCATE_H
#define TRUCE_LOCATE_H

#include "truce/base.h"
#include "truce/model.h"

struct tr_admin_area {      /* admin/(anything).geojson of a case folder */
    int level;              /* 1..3 */
    struct tr_strs names;   /* all spellings and codes */
    struct tr_strs parents; /* names of the level above, when given */
    struct tr_shape shape;
};
struct tr_admin {
    TR_LIST(struct tr_admin_area) list;
};
/* Reads one administrative GeoJSON into `out` (appends). The level comes from the property "level", or
 * ADMn_EN-like property names, or the file name (adm1, admin2 ...). */
TR_MUST tr_rc tr_admin_read(struct tr_arena *a, tr_str file, tr_str bytes, struct tr_admin *out, struct tr_error *err);

/* Zones prepared for many questions; const once open, so threads share it. Lives in `a`, but GEOS
 * memory is its own: the caller closes. admin may be NULL. */
struct tr_locator;
TR_MUST tr_rc tr_locator_open(struct tr_arena *a, const struct tr_agreement *g, const struct tr_admin *admin,
                              const struct tr_params *params, struct tr_locator **out, struct tr_error *err);
void tr_locator_close(struct tr_locator *l);
/* Names that the case does not know are looked up in these (text/places.h). Borrowed until the locator is closed; call it
 * before the locator is shared. Results then depend on the gazetteers: whoever keeps results keeps their hash. */
struct tr_gazetteers;
TR_MUST tr_rc tr_locator_use(struct tr_locator *l, struct tr_arena *a, const struct tr_gazetteers *g,
                             struct tr_error *err);

/* Where the report is, and its share of every zone it may touch (whatever the dates: time is the
 * judge's). Pure; lives in `a`. Only TR_NOMEM fails. */
TR_MUST tr_rc tr_locate(const struct tr_locator *l, struct tr_arena *a, const struct tr_report *r,
                        struct tr_located *out, struct tr_error *err);

/* The same with a memory: a place that was asked before is not worked out again. One memo belongs to
 * one thread; it and all results handed out live in its arena, so keep that as long as the results.
 * NULL works like tr_locate. */
struct tr_locate_memo;
struct tr_locate_memo *tr_locate_memo_open(struct tr_arena *a); /* NULL at the arena's cap */
TR_MUST tr_rc tr_locate_with(const struct tr_locator *l, struct tr_locate_memo *memo, struct tr_arena *a,
                             const struct tr_report *r, struct tr_located *out, struct tr_error *err);

/* P(place in zone), 0..1, with the line moved out by offset_sigmas * sigma and no doubt of its own
 * when `fixed`, else averaged over the doubt of the line. Rounded to 1e-6. */
double tr_place_in_zone(const struct tr_locator *l, const struct tr_place *p, size_t zone);
double tr_place_in_moved_zone(const struct tr_locator *l, const struct tr_place *p, size_t zone, double offset_sigmas);
/* Signed distance of a point to the line of a zone as drawn, metres, positive inside. */
double tr_zone_signed_distance_m(const struct tr_locator *l, size_t zone, tr_point at);

/* The zone as a person should see it: outline polygons (buffers and bands worked out) moved out by
 * offset_m (negative: inwards). For maps and exports. Lives in `a`. TR_SHAPE_NONE when named only. */
TR_MUST tr_rc tr_zone_outline(const struct tr_locator *l, struct tr_arena *a, size_t zone, double offset_m,
                              struct tr_shape *out, struct tr_error *err);
double tr_zone_area_km2(const struct tr_locator *l, size_t zone);
/* The place as an outline of its 90 % region. Lives in `a`. */
TR_MUST tr_rc tr_place_outline(const struct tr_locator *l, struct tr_arena *a, const struct tr_place *p,
                               struct tr_shape *out, struct tr_error *err);

/* Polygon validity with the place of the fault (GEOS): true, or false and why + where. */
bool tr_shape_valid(const struct tr_shape *s, char *why, size_t why_n, tr_point *where);

#endif
