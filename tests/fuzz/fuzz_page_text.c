/* SPDX-License-Identifier: Apache-2.0
 *
 * Any bytes as plain text -> a page whose places hold. */
#include "page_check.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t n)
{
    check_intake(data, n, TR_INTAKE_TEXT);
    return 0;
}
