/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes -> what is said of them when no reader takes them: never a fault of memory, always a sentence and a row. */
#include <stdlib.h>

#include "read/unread.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

static void require(bool good)
{
    if (!good) abort();
}

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    static unsigned char room[1 << 20];
    static const char *const names[] = { "a", "a.csv", "a.html" };
    tr_str bytes = { (const char *)data, n };
    for (size_t k = 0; k < TR_COUNT(names); k++) {
        struct tr_arena a = { room, 0, sizeof room, NULL };
        (void)tr_is_no_text(tr_str_of(names[k]), bytes);
        struct tr_unread u = tr_unread_look(&a, tr_str_of(names[k]), bytes);
        require(u.found.p && u.expected.n > 0 && u.rows >= 1);
    }
    return 0;
}
