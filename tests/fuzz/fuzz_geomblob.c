/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as a geometry blob: read without harm, and a box that comes out is one. */
#include "keep/blob.h"

#include <math.h>
#include <stdlib.h>

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    struct keep_box b;
    bool empty;
    if (blob_box((tr_str){ (const char *)data, n }, &b, &empty))
        if (!isfinite(b.min_x) || !isfinite(b.max_y) || b.min_x > b.max_x || b.min_y > b.max_y || empty) abort();
    return 0;
}
