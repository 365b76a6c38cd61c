/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as the answer of a worker -> refused, or pages that hold all promises. */
#include "page_check.h"

#include "format/wire.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char memory[16 << 20];
    struct tr_arena a = { memory, 0, sizeof memory, NULL };
    struct tr_pages pages;
    tr_str bytes = TR_STR("<html><body><h1>A title of some words</h1><p>AT&amp;T, so they said, in a line.</p>");
    tr_rc rc = tr_wire_get(&a, (tr_str){ (const char *)data, n }, bytes, &pages, NULL);
    require(rc == TR_OK || rc == TR_BAD_INPUT || rc == TR_NOMEM);
    for (size_t k = 0; rc == TR_OK && k < pages.list.n; k++) check_page(&pages.list.v[k], bytes);
    return 0;
}
