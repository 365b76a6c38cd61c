/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes -> features: sound shapes can be written and are read back as many. */
#include <stdlib.h>

#include "format/geojson.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char room[16 << 20];
    struct tr_arena a = { room, 0, sizeof room, NULL };
    struct tr_error err = { 0 };
    struct tr_features f;
    tr_rc rc = tr_geojson_read(&a, TR_STR("fuzz"), (tr_str){ (const char *)data, n }, &f, &err);
    if (rc != TR_OK) {
        if (err.text[0] == '\0' || f.root) abort();
        return 0;
    }
    for (size_t k = 0; k < f.list.n; k++) {
        const struct tr_feature *one = &f.list.v[k];
        struct tr_sink s = { 0 };
        struct tr_features again;
        if (one->fault.n && one->shape.kind != TR_SHAPE_NONE) abort();
        tr_geojson_put_shape(&s, &one->shape, 9);
        struct tr_arena mark = a;
        if (one->shape.kind != TR_SHAPE_NONE &&
            tr_geojson_read(&a, TR_STR("again"), tr_sink_text(&s), &again, NULL) == TR_OK) {
            if (again.list.n != 1 || again.list.v[0].shape.kind != one->shape.kind) abort();
            json_decref(again.root);
        }
        a = mark;
        tr_sink_close(&s);
    }
    json_decref(f.root);
    return 0;
}
