/* SPDX-License-Identifier: Apache-2.0
 *
 * The name of a built-in data file -> its bytes. The table is generated: tools/embed.py. */
#include "embed.h"

#include "truce/base.h"

tr_str tr_embedded(const char *name)
{
    size_t low = 0, high = tr_embedded_count;
    while (low < high) {
        size_t middle = low + (high - low) / 2;
        const struct tr_embedded_file *file = &tr_embedded_files[middle];
        int order = strcmp(name, file->name);
        if (order == 0) return (tr_str){ (const char *)file->bytes, file->n };
        if (order < 0) high = middle;
        else low = middle + 1;
    }
    return (tr_str){ NULL, 0 };
}

tr_str tr_embedded_name(size_t k)
{
    return k < tr_embedded_count ? tr_str_of(tr_embedded_files[k].name) : (tr_str){ NULL, 0 };
}
