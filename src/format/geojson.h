/* SPDX-License-Identifier: Apache-2.0
 *
 * geojson.h: GeoJSON bytes -> features with shape and properties. */
#ifndef TR_FORMAT_GEOJSON_H
#define TR_FORMAT_GEOJSON_H

#include "format/json.h"
#include "truce/model.h"

struct tr_feature {
    tr_str id;             /* feature id, else property "id"; may be empty */
    struct tr_shape shape; /* rings closed as read; NONE when the geometry is null */
    json_t *properties;    /* borrowed from the collection; may be NULL */
    size_t index;          /* 0-based in the file */
    tr_str fault;          /* not empty: what is wrong with it ("ring 0 has 3 points, expected at least 4") */
};
struct tr_features {
    TR_LIST(struct tr_feature) list;
    json_t *root; /* caller json_decrefs after use */
};
/* A FeatureCollection, Feature or bare geometry; newline-separated features are not read. Coordinates must be
 * numbers, finite, in range; longitude first. Faults of single features are in the feature; TR_BAD_INPUT only when the file is no GeoJSON. */
TR_MUST tr_rc tr_geojson_read(struct tr_arena *a, tr_str name, tr_str bytes, struct tr_features *out,
                              struct tr_error *err);
/* Writes a shape as a GeoJSON geometry with `decimals` places. */
void tr_geojson_put_shape(struct tr_sink *s, const struct tr_shape *shape, int decimals);

#endif
